//! From settings to policies: inheritance, nonce and report target put in, ready to print.

use std::borrow::Cow;
use std::iter;

use talisman_policy::{DirectiveName, NONCE_HOLE};

use crate::settings::{Block, Edit, Member, Settings};

const NONE: &str = "'none'";

/// A directive whose value may have been put together here.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) value: Cow<'static, str>,
}

/// The directives of one policy, in the order in which they are sent.
pub(crate) type Policy = Vec<Part>;

/// The header value of `setting` under `settings`, or none when nothing is left to send.
pub(crate) fn header_text(setting: &Block, settings: &Settings, secure: bool) -> Option<String> {
    let mut policies = policies(setting);
    for policy in &mut policies {
        // Over plain HTTP the upgrade would break sites that are still developed or migrated there.
        policy.retain(|part| secure || part.name != "upgrade-insecure-requests");
    }
    policies.retain(|policy| !policy.is_empty());
    for policy in &mut policies {
        complete(policy, settings);
    }
    let texts: Vec<_> = policies.iter().map(|policy| text(policy)).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// The policies of a comma-separated list; most settings hold one.
pub(crate) fn policies(setting: &Block) -> Vec<Policy> {
    match *setting {
        Block::Off => Vec::new(),
        Block::Members(directives) => split(directives),
        Block::Extend { base, edits, only } => {
            let mut policies = policies(base);
            if policies.is_empty() {
                policies.push(Policy::new());
            }
            policies
                .iter()
                .map(|inherited| edited(inherited, edits, only))
                .collect()
        }
    }
}

fn split(directives: &'static [Member]) -> Vec<Policy> {
    directives
        .chunk_by(|_, next| !next.starts_policy)
        .map(|policy| policy.iter().map(Part::from).collect())
        .collect()
}

fn edited(inherited: &[Part], edits: &[Edit], only: bool) -> Policy {
    let mut policy = inherited.to_vec();
    for edit in edits {
        match edit {
            Edit::Replace(directive) => put(&mut policy, Part::from(directive)),
            Edit::Append(directive) => {
                let base = value_of(&policy, directive.name).or_else(|| {
                    fallbacks(directive.name).find_map(|name| value_of(inherited, name))
                });
                let value = appended(base.unwrap_or_default(), directive.value);
                let name = directive.name;
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

/// Adds what the options beside the policy say: nonce and report target.
fn complete(policy: &mut Policy, settings: &Settings) {
    for part in policy.iter_mut() {
        if settings
            .content_security_policy_nonce_in
            .contains(&part.name)
        {
            part.value = appended(&part.value, NONCE_HOLE);
        }
    }
    if let Some(uri) = settings.content_security_policy_report_uri
        && value_of(policy, "report-uri").is_none()
    {
        policy.push(Part::from(&Member::new("report-uri", uri)));
    }
}

/// `base` with those sources of `more` that it lacks; `'none'` and the empty list give way.
fn appended(base: &str, more: &'static str) -> Cow<'static, str> {
    if base.is_empty() || base == NONE {
        return Cow::Borrowed(more);
    }
    let new = more
        .split(' ')
        .filter(|source| base.split(' ').all(|old| old != *source));
    let sources: Vec<_> = iter::once(base).chain(new).collect();
    Cow::Owned(sources.join(" "))
}

/// The directives whose sources hold where `name` is missing, nearest first.
fn fallbacks(name: &str) -> impl Iterator<Item = &'static str> {
    let chain = DirectiveName::from_name(name).map_or(&[][..], DirectiveName::fallback);
    chain.iter().map(|fallback| fallback.name())
}

fn put(policy: &mut Policy, part: Part) {
    match policy.iter_mut().find(|old| old.name == part.name) {
        Some(old) => *old = part,
        None => policy.push(part),
    }
}

fn value_of<'a>(policy: &'a [Part], name: &str) -> Option<&'a str> {
    policy
        .iter()
        .find(|part| part.name == name)
        .map(|part| &*part.value)
}

fn text(policy: &[Part]) -> String {
    let directives: Vec<_> = policy.iter().map(Part::text).collect();
    directives.join("; ")
}

impl Part {
    fn text(&self) -> Cow<'_, str> {
        if self.value.is_empty() {
            return Cow::Borrowed(self.name);
        }
        Cow::Owned(format!("{} {}", self.name, self.value))
    }
}

impl From<&Member> for Part {
    fn from(directive: &Member) -> Self {
        Self {
            name: directive.name,
            value: Cow::Borrowed(directive.value),
        }
    }
}
