//! What the compiler is told of a policy is what goes out: the constant functions beside the header itself.

#[macro_use]
mod support;

use talisman_policy::registry::Opt;
use talisman_policy::site::Site;
use talisman_policy::{DirectiveName, Fact};
use talisman_runtime::__private::{
    Block, Edit, Hsts, Member, Settings, SourceKind, has_member, has_source, is_off,
};
use talisman_runtime::Talisman;

const fn m(name: &'static str, value: &'static str) -> Member {
    Member::new(name, value)
}

const fn extend(name: &'static str, before: &'static str, after: &'static str) -> Edit {
    Edit::Extend {
        name,
        before,
        after,
    }
}

const PLAIN: Block = Block::Members(&[
    m("default-src", "'self'"),
    m("script-src", "'self' 'unsafe-inline' https://cdn.example"),
    m("object-src", "'none'"),
    m("style-src", "'report-sample'"),
    m("upgrade-insecure-requests", ""),
]);
const TRUSTING: Block = Block::Members(&[
    m("script-src", "'strict-dynamic' 'nonce-…'"),
    m(
        "style-src-elem",
        "'sha256-B2yPHKaXnvFWtRChIbabYmUBFZdVfKKXHbWtWidDVF8='",
    ),
    // Policies that were written as text keep their case.
    m(
        "style-src-attr",
        "'SHA256-B2yPHKaXnvFWtRChIbabYmUBFZdVfKKXHbWtWidDVF8=' 'Unsafe-Hashes'",
    ),
    m("object-src", "'NONE'"),
    m("img-src", "'SELF'"),
]);
const DERIVED: Block = Block::Extend {
    base: &PLAIN,
    edits: &[
        extend("script-src", "'nonce-…'", ""),
        extend("style-src-elem", "", "data:"),
        extend("font-src", "https:", "https://fonts.example"),
        Edit::Replace(m("img-src", "*")),
        Edit::Remove("object-src"),
    ],
    only: false,
};
const TWICE: Block = Block::Extend {
    base: &DERIVED,
    edits: &[
        extend("script-src", "", "'strict-dynamic'"),
        extend("script-src-attr", "'unsafe-hashes'", ""),
        Edit::Remove("img-src"),
        Edit::Replace(m("default-src", "'none'")),
    ],
    only: false,
};
const CLOSED: Block = Block::Extend {
    base: &TWICE,
    edits: &[
        extend("worker-src", "", "blob:"),
        extend("font-src", "", ""),
    ],
    only: true,
};
const OF_NOTHING: Block = Block::Extend {
    base: &Block::Off,
    edits: &[extend("script-src", "", "'self'")],
    only: false,
};

static POLICIES: [Talisman; 6] = [
    policy! { content_security_policy: PLAIN, ..Settings::OFF },
    policy! { content_security_policy: TRUSTING, ..Settings::OFF },
    policy! { content_security_policy: DERIVED, ..Settings::OFF },
    policy! { content_security_policy: TWICE, ..Settings::OFF },
    policy! { content_security_policy: CLOSED, ..Settings::OFF },
    policy! { content_security_policy: OF_NOTHING, ..Settings::OFF },
];
const BLOCKS: [Block; 6] = [PLAIN, TRUSTING, DERIVED, TWICE, CLOSED, OF_NOTHING];

/// The sources of a directive in the header that goes out; none where the directive is not there.
fn sent(policy: &Talisman, name: &str) -> Option<Vec<String>> {
    let text = policy.to_string();
    let header = text
        .strip_prefix("Content-Security-Policy: ")
        .expect("one header")
        .trim_end();
    let directives = header.split("; ").map(|directive| directive.split(' '));
    directives.into_iter().find_map(|mut words| {
        (words.next() == Some(name)).then(|| words.map(str::to_owned).collect())
    })
}

#[test]
fn directives_are_there_as_they_are_sent() {
    for (policy, block) in POLICIES.iter().zip(&BLOCKS) {
        for name in DirectiveName::ALL.iter().map(|name| name.name()) {
            let is_sent = sent(policy, name).is_some();
            assert_eq!(has_member(block, name), is_sent, "{name} in {policy}");
        }
    }
}

type Is = fn(&str) -> bool;

#[test]
fn sources_are_there_as_they_are_sent() {
    let kinds: [(SourceKind, Is); 7] = [
        (SourceKind::Text("'self'"), |word| word == "'self'"),
        (SourceKind::Text("'strict-dynamic'"), |word| {
            word == "'strict-dynamic'"
        }),
        (SourceKind::Text("'none'"), |word| word == "'none'"),
        (SourceKind::Nonce, |word| word.starts_with("'nonce-")),
        (SourceKind::Hash, |word| word.starts_with("'sha")),
        (SourceKind::Address, |word| !word.starts_with('\'')),
        (SourceKind::Any, |word| {
            word != "'none'" && word != "'report-sample'"
        }),
    ];
    for (policy, block) in POLICIES.iter().zip(&BLOCKS) {
        for name in DirectiveName::ALL {
            let names: Vec<&str> = [*name]
                .iter()
                .chain(name.fallback())
                .map(|name| name.name())
                .collect();
            let Some(sources) = sent(policy, name.name()) else {
                continue;
            };
            for (kind, is) in kinds {
                let is_sent = sources.iter().any(|word| is(&word.to_ascii_lowercase()));
                let is_told = has_source(block, &names, kind);
                assert_eq!(is_told, is_sent, "{kind:?} in {} of {policy}", name.name());
            }
        }
    }
}

#[test]
fn a_policy_with_nothing_has_no_source() {
    let kind = SourceKind::Any;
    let names = ["script-src", "default-src"];
    assert!(!has_source(&Block::Off, &names, kind));
    assert!(!has_source(&PLAIN, &["frame-ancestors"], kind));
}

/// A lint that asks for an option of which nothing is told would never speak.
#[test]
fn what_lints_ask_of_options_is_told() {
    const NOTHING: Settings = Settings {
        strict_transport_security: Hsts {
            enabled: false,
            max_age: 0,
            include_subdomains: false,
            preload: false,
        },
        ..Settings::OFF
    };
    let remarks = Site::inherited().lint();
    let facts = remarks.iter().flat_map(|remark| remark.when.facts());
    let options = facts.filter_map(|fact| match fact {
        Fact::Off(opt) => Some(*opt),
        _ => None,
    });
    let asked: Vec<Opt> = options.collect();
    assert!(asked.contains(&Opt::FrameOptions));
    for opt in asked {
        assert!(is_off(&NOTHING, opt), "{}", opt.ident());
    }
}
