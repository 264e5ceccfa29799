//! What `parity/generate.py` recorded.

use serde_json::Value;

/// The content of `golden.jsonl`.
pub(crate) struct Golden {
    requests: Vec<Request>,
    view_requests: Vec<Request>,
    /// What the page `/own` sets itself.
    pub(crate) own: Vec<(String, String)>,
    pub(crate) option_sets: Vec<OptionSet>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Whether the connection itself is TLS.
    pub(crate) tls: bool,
    pub(crate) host: String,
    /// `X-Forwarded-Proto`
    pub(crate) proto: Option<String>,
}

/// Options and the answers that flask-talisman gave under them.
pub(crate) struct OptionSet {
    pub(crate) id: String,
    pub(crate) options: Value,
    /// The options of the view `/view`.
    pub(crate) view: Value,
    /// The code of the compiler's error.
    pub(crate) refused: Option<String>,
    answers: Vec<(Vec<usize>, Answer)>,
}

/// What is compared of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u64,
    pub(crate) location: Option<String>,
    /// With names in lower case, in order; a nonce stands as `…`.
    pub(crate) headers: Vec<(String, String)>,
    /// Name and value, then the attributes, sorted.
    pub(crate) cookies: Vec<Vec<String>>,
}

impl Golden {
    pub(crate) fn read() -> Self {
        let mut lines = include_str!("../../parity/golden.jsonl")
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
        let head = lines.next().expect("requests");
        Self {
            requests: list(&head["requests"], request),
            view_requests: list(&head["view_requests"], request),
            own: list(&head["own"], header),
            option_sets: lines.map(|line| option_set(&line)).collect(),
        }
    }

    pub(crate) fn option_set(&self, id: &str) -> &OptionSet {
        let mut sets = self.option_sets.iter();
        sets.find(|set| set.id == id)
            .expect("a recorded option set")
    }

    /// The requests that the option set was recorded with.
    pub(crate) fn requests(&self, set: &OptionSet) -> &[Request] {
        if set.view.is_null() {
            &self.requests
        } else {
            &self.view_requests
        }
    }

    /// The recorded answer to another request.
    pub(crate) fn answer(&self, set: &OptionSet, request: &Request) -> Answer {
        let requests = self.requests(set);
        let number = requests.iter().position(|other| other == request);
        set.answer(number.expect("a recorded request"))
    }
}

impl OptionSet {
    /// The recorded answer to the request of this number.
    pub(crate) fn answer(&self, request: usize) -> Answer {
        let mut answers = self.answers.iter();
        let found = answers.find(|(requests, _)| requests.contains(&request));
        found.expect("a recorded answer").1.clone()
    }
}

/// A cookie as its name and value and the set of its attributes, whose order means nothing.
pub(crate) fn cookie(line: &str) -> Vec<String> {
    let mut parts = line.split("; ").map(str::to_owned);
    let pair = parts.next();
    let mut attributes: Vec<String> = parts.collect();
    attributes.sort();
    pair.into_iter().chain(attributes).collect()
}

fn option_set(line: &Value) -> OptionSet {
    let tables = list(&line["tables"], |table| list(table, header));
    OptionSet {
        id: text(&line["id"]),
        options: line["options"].clone(),
        view: line["view"].clone(),
        refused: line["refused"].as_str().map(str::to_owned),
        answers: list(&line["answers"], |answer| {
            let to = list(&answer["to"], index);
            let answer = Answer {
                status: answer["status"].as_u64().expect("a status"),
                location: answer["location"].as_str().map(str::to_owned),
                headers: tables[index(&answer["table"])].clone(),
                cookies: list(&answer["cookies"], |line| cookie(&text(line))),
            };
            (to, answer)
        }),
    }
}

fn request(value: &Value) -> Request {
    Request {
        method: text(&value["method"]),
        target: text(&value["target"]),
        tls: value["tls"] == true,
        host: text(&value["host"]),
        proto: value["proto"].as_str().map(str::to_owned),
    }
}

fn header(value: &Value) -> (String, String) {
    (text(&value[0]).to_ascii_lowercase(), text(&value[1]))
}

fn list<T>(value: &Value, item: impl FnMut(&Value) -> T) -> Vec<T> {
    value.as_array().expect("a list").iter().map(item).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn index(value: &Value) -> usize {
    let number = value.as_u64().expect("a number");
    usize::try_from(number).expect("a small number")
}
