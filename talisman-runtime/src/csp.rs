//! Policies that are only known at run time.

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use talisman_policy::{Code, Disposition, Finding, Group, Place, TextFault};

use crate::settings::{Member, ReportOnly, Settings};

/// A checked `Content-Security-Policy`, for policies that come from a file, the environment or a database.
///
/// `Display` writes its canonical header text.
#[derive(Clone)]
pub struct Csp(Repr);

#[derive(Clone)]
enum Repr {
    Constant(&'static [Member]),
    Parsed(Vec<ParsedDirective>),
}

#[derive(Clone)]
struct ParsedDirective {
    name: String,
    value: String,
    starts_policy: bool,
}

/// Google's services as flask-talisman allows them.
///
/// A starting point, no more: hosts in its `script-src` serve libraries and callbacks that an attacker can turn into
/// scripts of their own, so it stops little of what a nonce would stop.
pub const GOOGLE_CSP_POLICY: Csp = Csp(Repr::Constant(&[
    Member::new(
        "font-src",
        "'self' themes.googleusercontent.com *.gstatic.com",
    ),
    Member::new("frame-src", "'self' www.google.com www.youtube.com"),
    Member::new(
        "script-src",
        "'self' ajax.googleapis.com *.googleanalytics.com *.google-analytics.com",
    ),
    Member::new(
        "style-src",
        "'self' ajax.googleapis.com fonts.googleapis.com *.gstatic.com",
    ),
    Member::new("object-src", "'none'"),
    Member::new("default-src", "'self' *.gstatic.com"),
]));

impl Csp {
    /// Reads the header text of an enforced policy by the rules of `talisman!`.
    ///
    /// # Errors
    ///
    /// With every fault of the text: what a browser would ignore or misread.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        read(text, Disposition::Enforce)
    }

    /// Reads the header text of a policy that is reported only, by the rules for that header.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse); also for directives that a report-only policy ignores.
    pub fn parse_report_only(text: &str) -> Result<Self, PolicyError> {
        read(text, Disposition::ReportOnly)
    }

    /// What a security reviewer would question in the policy, in the order of its header text: the lints that warn in
    /// `talisman!` unless they are told not to. Ranges are those of `Display`'s text.
    ///
    /// ```
    /// # use talisman_runtime::Csp;
    /// let csp = Csp::parse("script-src 'unsafe-inline'; object-src 'none'")?;
    /// assert!(csp.lint().iter().any(|weakness| weakness.code() == "csp::unsafe_inline"));
    /// # Ok::<(), talisman_runtime::PolicyError>(())
    /// ```
    #[must_use]
    pub fn lint(&self) -> Vec<PolicyFault> {
        Self::audit(&self.to_string())
    }

    /// Everything that `talisman!` would say of a header text: its errors and the lints that warn, in source order.
    #[must_use]
    pub fn audit(text: &str) -> Vec<PolicyFault> {
        let said = talisman_policy::audit(text, Disposition::Enforce).into_iter();
        let speaks = |fault: &TextFault| matches!(fault.code.group(), None | Some(Group::Default));
        said.filter(speaks).map(PolicyFault).collect()
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn __directives(&self) -> &'static [Member] {
        match self.0 {
            Repr::Constant(directives) => directives,
            Repr::Parsed(_) => panic!("only a constant policy is known at compile time"),
        }
    }

    /// The directives for the rest of the program.
    pub(crate) fn leak(self) -> &'static [Member] {
        match self.0 {
            Repr::Constant(directives) => directives,
            Repr::Parsed(directives) => directives
                .into_iter()
                .map(ParsedDirective::leak)
                .collect::<Vec<_>>()
                .leak(),
        }
    }

    /// Whether the policy can take what the options beside it say.
    pub(crate) fn check_against(&self, settings: &Settings) -> Result<(), PolicyError> {
        let text = self.to_string();
        let mut faults = Vec::new();
        for name in settings.content_security_policy_nonce_in.iter() {
            if !self.has(name) {
                let what =
                    format!("`{name}` is to take the nonce, but the policy does not have it");
                faults.push((Code::NonceWithoutDirective, what));
            }
        }
        let uri = settings.content_security_policy_report_uri;
        let is_reported = matches!(
            settings.content_security_policy_report_only,
            ReportOnly::Instead
        );
        if is_reported && uri.is_none() && !self.has("report-uri") && !self.has("report-to") {
            let what = "the policy is only reported, but has neither `report-uri` nor `report-to`"
                .to_owned();
            faults.push((Code::ReportsToNobody, what));
        }
        let of_whole = |(code, what)| {
            TextFault::new(&text, 0..text.len(), Finding::new(code, Place::Whole, what))
        };
        let mut faults: Vec<_> = faults.into_iter().map(of_whole).collect();
        if is_reported {
            faults.extend(talisman_policy::parse(&text, Disposition::ReportOnly).faults);
        }
        PolicyError::unless_empty(faults)
    }

    fn has(&self, name: &str) -> bool {
        self.directives().any(|(own, _, _)| own == name)
    }

    /// Name, value and whether it opens a further policy.
    fn directives(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        let (constant, parsed) = match &self.0 {
            Repr::Constant(directives) => (*directives, &[][..]),
            Repr::Parsed(directives) => (&[][..], &directives[..]),
        };
        let constant = constant
            .iter()
            .map(|it| (it.name, it.value, it.starts_policy));
        constant.chain(
            parsed
                .iter()
                .map(|it| (&*it.name, &*it.value, it.starts_policy)),
        )
    }
}

impl ParsedDirective {
    fn leak(self) -> Member {
        Member {
            name: self.name.leak(),
            value: self.value.leak(),
            starts_policy: self.starts_policy,
        }
    }
}

impl PartialEq for Csp {
    fn eq(&self, other: &Self) -> bool {
        self.directives().eq(other.directives())
    }
}

impl Eq for Csp {}

impl fmt::Display for Csp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value, starts_policy)) in self.directives().enumerate() {
            let separator = match (index, starts_policy) {
                (0, _) => "",
                (_, true) => ", ",
                (_, false) => "; ",
            };
            let space = if value.is_empty() { "" } else { " " };
            write!(f, "{separator}{name}{space}{value}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Csp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Csp").field(&self.to_string()).finish()
    }
}

impl FromStr for Csp {
    type Err = PolicyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Why a text is no policy, or a policy does not fit the options beside it: at least one fault.
///
/// `Display` writes the messages of all faults one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError(Vec<PolicyFault>);

impl PolicyError {
    fn unless_empty(faults: Vec<TextFault>) -> Result<(), Self> {
        if faults.is_empty() {
            return Ok(());
        }
        Err(Self(faults.into_iter().map(PolicyFault).collect()))
    }

    /// The faults, in the order of the text.
    #[must_use]
    pub fn errors(&self) -> &[PolicyFault] {
        &self.0
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{}", fault.message())?;
        }
        Ok(())
    }
}

impl Error for PolicyError {}

/// One fault or weakness of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFault(TextFault);

impl PolicyFault {
    /// The stable name: `csp::unknown_directive`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.code.name()
    }

    /// Whether browsers ignore or misread it, so that the policy is refused; otherwise it is a weakness.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.0.code.is_error()
    }

    /// Where it stands in the text, in bytes; the whole text where something is missing.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.0.range.clone()
    }

    /// What is wrong, the line with a caret under the fault, and the way out.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

fn read(text: &str, disposition: Disposition) -> Result<Csp, PolicyError> {
    let parsed = talisman_policy::parse(text, disposition);
    PolicyError::unless_empty(parsed.faults)?;
    let directives = parsed
        .policy
        .directives
        .iter()
        .map(|directive| ParsedDirective {
            name: directive.canonical_name().to_owned(),
            value: directive.canonical_value(),
            starts_policy: directive.starts_policy,
        });
    Ok(Csp(Repr::Parsed(directives.collect())))
}
