//! From blocks to header texts: inheritance resolved, edits made, members joined.

use std::borrow::Cow;

use crate::settings::{Block, Edit, List, Member};
use crate::syntax::{Syntax, once_each};

/// A member whose value may have been put together here.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) value: Cow<'static, str>,
}

/// The members of one policy, in the order in which they are sent.
pub(crate) type Policy = Vec<Part>;

/// The header value of a block, or none when nothing is left to send.
pub(crate) fn header_text(block: &Block, syntax: Syntax) -> Option<String> {
    join(&policies(block, syntax), syntax)
}

/// The header value of a list, or none when it is empty.
pub(crate) fn list_text(list: &List) -> Option<String> {
    let mut items: Vec<_> = list.iter().collect();
    if list.base.is_some() {
        // Of what stands there twice the last counts, as the last of several referrer policies does.
        items = once_each(items.into_iter().rev());
        items.reverse();
    }
    (!items.is_empty()).then(|| items.join(", "))
}

/// The policies of a comma-separated list; most blocks hold one.
pub(crate) fn policies(block: &Block, syntax: Syntax) -> Vec<Policy> {
    match *block {
        Block::Off => Vec::new(),
        Block::Members(members) => split(members),
        Block::Extend { base, edits, only } => {
            let mut policies = policies(base, syntax);
            if policies.is_empty() {
                policies.push(Policy::new());
            }
            policies
                .iter()
                .map(|inherited| edited(inherited, edits, only, syntax))
                .collect()
        }
    }
}

/// The text of a comma-separated list of policies, less those that are empty.
pub(crate) fn join(policies: &[Policy], syntax: Syntax) -> Option<String> {
    let texts: Vec<_> = policies
        .iter()
        .filter(|policy| !policy.is_empty())
        .map(|policy| text(policy, syntax))
        .collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// The value that holds for a member: its own, or that of its nearest fallback.
pub(crate) fn effective<'a>(policy: &'a [Part], name: &str, syntax: Syntax) -> Option<&'a str> {
    let fallbacks = (syntax.fallbacks)(name);
    value_of(policy, name).or_else(|| {
        fallbacks
            .iter()
            .find_map(|fallback| value_of(policy, fallback.name()))
    })
}

pub(crate) fn value_of<'a>(policy: &'a [Part], name: &str) -> Option<&'a str> {
    policy
        .iter()
        .find(|part| part.name == name)
        .map(|part| &*part.value)
}

pub(crate) fn put(policy: &mut Policy, part: Part) {
    match policy.iter_mut().find(|old| old.name == part.name) {
        Some(old) => *old = part,
        None => policy.push(part),
    }
}

fn split(members: &'static [Member]) -> Vec<Policy> {
    members
        .chunk_by(|_, next| !next.starts_policy)
        .map(|policy| policy.iter().map(Part::from).collect())
        .collect()
}

fn edited(inherited: &[Part], edits: &[Edit], only: bool, syntax: Syntax) -> Policy {
    let mut policy = inherited.to_vec();
    for edit in edits {
        match edit {
            Edit::Replace(member) => put(&mut policy, Part::from(member)),
            Edit::Extend {
                name,
                before,
                after,
            } => {
                // Fallbacks as they were inherited: those that are edited here hold for themselves.
                let base = value_of(&policy, name).or_else(|| effective(inherited, name, syntax));
                let value = (syntax.extend)(before, base.unwrap_or_default(), after);
                let value = Cow::Owned(value);
                put(&mut policy, Part { name, value });
            }
            Edit::Remove(name) => policy.retain(|part| part.name != *name),
        }
    }
    if only {
        let names: Vec<_> = edits.iter().map(Edit::name).collect();
        policy.retain(|part| names.contains(&part.name));
    }
    policy
}

fn text(policy: &[Part], syntax: Syntax) -> String {
    let members: Vec<_> = policy.iter().map(|part| part.text(syntax)).collect();
    members.join(syntax.separator)
}

impl Part {
    fn text(&self, syntax: Syntax) -> Cow<'_, str> {
        if self.value.is_empty() {
            return Cow::Borrowed(self.name);
        }
        Cow::Owned([self.name, syntax.assignment, &*self.value].concat())
    }
}

impl From<&Member> for Part {
    fn from(member: &Member) -> Self {
        Self {
            name: member.name,
            value: Cow::Borrowed(member.value),
        }
    }
}
