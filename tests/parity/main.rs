//! What flask-talisman 1.0.0 answers is what Talisman answers, but for the differences that are meant.
//!
//! `parity/generate.py` recorded the answers of flask-talisman and wrote the same option sets down in Rust. Here a
//! server for each of them gets the same requests over a socket. [`differences`] lists what may differ.

mod cases;
mod differences;
mod golden;
mod server;

use std::collections::BTreeMap;

use axum::Router;
use axum::routing::MethodRouter;
use talisman::Talisman;

use differences::DIFFERENCES;
use golden::{Golden, OptionSet};
use server::Server;

/// Where the handler with the view's own options is.
const VIEW: &str = "/view";

/// A site to serve, with its view if it has one.
struct Case {
    id: &'static str,
    policy: Talisman,
    view: Option<MethodRouter>,
}

fn cases() -> impl Iterator<Item = Case> {
    let sites = cases::SITES.iter().map(|&(id, policy)| Case {
        id,
        policy,
        view: None,
    });
    let views = cases::VIEWS.iter().map(|&(id, policy, view)| Case {
        id,
        policy,
        view: Some(view()),
    });
    sites.chain(views)
}

impl Case {
    fn router(&self) -> Router {
        let router = server::application();
        let router = match &self.view {
            Some(view) => router.route(VIEW, view.clone()),
            None => router,
        };
        router.layer(self.policy.layer())
    }
}

#[test]
fn answers_are_those_of_flask_talisman() {
    let golden = Golden::read();
    let mut wrong = Vec::new();
    let mut compared = 0;
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases() {
        let recorded = golden.option_set(case.id);
        let server = Server::start(&case.router());
        for (number, request) in golden.requests(recorded).iter().enumerate() {
            let mut expected = recorded.answer(number);
            for difference in DIFFERENCES {
                let before = expected.clone();
                (difference.apply)(&golden, recorded, request, &mut expected);
                *uses.entry(difference.name).or_default() += usize::from(before != expected);
            }
            let mut answer = server.ask(request);
            // The order of different headers means nothing.
            answer.headers.sort();
            expected.headers.sort();
            compared += 1;
            if answer != expected {
                wrong.push(format!(
                    "{} {}\n{request:?}\n got: {answer:?}\nwant: {expected:?}",
                    case.id, recorded.options
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {compared} answers differ\n\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n\n")
    );
    let idle = uses.iter().filter(|(_, count)| **count == 0);
    assert_eq!(idle.count(), 0, "a difference that nothing shows: {uses:?}");
}

#[test]
fn every_recorded_option_set_is_asked_or_refused() {
    let golden = Golden::read();
    let asked: Vec<&str> = cases().map(|case| case.id).collect();
    let accepted = golden
        .option_sets
        .iter()
        .filter(|set| set.refused.is_none());
    let accepted: Vec<&str> = accepted.map(|set| &*set.id).collect();
    assert_eq!(asked, accepted);
    assert!(asked.len() >= 300, "{}", asked.len());
}

/// `Display` prints the headers in the order in which flask-talisman sends them.
#[test]
fn tables_are_printed_in_the_order_of_flask_talisman() {
    let golden = Golden::read();
    let names = |headers: &[(String, String)]| -> Vec<String> {
        headers.iter().map(|(name, _)| name.clone()).collect()
    };
    for (id, policy) in cases::SITES {
        let recorded = golden.option_set(id);
        if recorded.is_debug() || recorded.options["referrer_policy"].is_null() {
            continue;
        }
        let table = policy.to_string();
        let printed: Vec<String> = table
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, _)| name.to_ascii_lowercase())
            .collect();
        assert_eq!(printed, names(&recorded.answer(0).headers), "{id}");
    }
}

/// Each difference has its section in the page that lists them.
#[test]
fn differences_are_documented() {
    let page = include_str!("../../docs/parity.md");
    let sections: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .collect();
    let names: Vec<&str> = DIFFERENCES
        .iter()
        .map(|difference| difference.name)
        .collect();
    assert_eq!(sections, names);
}

impl OptionSet {
    fn is_debug(&self) -> bool {
        self.options["debug"] == true
    }
}
