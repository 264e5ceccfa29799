"""Writes option sets down as a user of `talisman!` would: dictionaries as blocks of typed words, strings as strings."""

import json
import re

import option_sets

SITES = '''\
//! The option sets of `golden.jsonl` in the grammar of `talisman!`. Written by `parity/generate.py`.

use axum::routing::{MethodRouter, any};
use talisman::{GOOGLE_CSP_POLICY, Talisman, talisman, view};

/// Sites by the names of their option sets.
#[rustfmt::skip]
pub(crate) static SITES: &[(&str, Talisman)] = &[
'''

VIEWS = '''\

type View = fn() -> MethodRouter;

/// Sites with a view that has options of its own.
#[rustfmt::skip]
pub(crate) static VIEWS: &[(&str, Talisman, View)] = &[
'''

REFUSED = '''\
//! Option sets of `golden.jsonl` that do not compile, each with the code of its error. Written by `parity/generate.py`.
'''

KEYWORD = re.compile("'([a-z-]+)'")
WORD = re.compile('[a-z][a-z0-9_-]*')
# Of what flask-talisman sends much is weak.
ALLOW = 'allow: { all: "as flask-talisman has it" }'
VALUELESS = ('upgrade-insecure-requests', 'block-all-mixed-content')


def string(text):
    return json.dumps(text, ensure_ascii=False)


def ident(name):
    return name.replace('-', '_')


def boolean(value):
    return 'true' if value else 'false'


def words(value):
    return value.split() if isinstance(value, str) else [word for item in value for word in item.split(' ')]


def listed(values):
    return values[0] if len(values) == 1 else f'[{", ".join(values)}]'


def block(members):
    return f'{{ {", ".join(f"{ident(name)}: {value}" for name, value in members)} }}'


def source(word):
    keyword = KEYWORD.fullmatch(word)
    return ident(keyword[1]) if keyword else word if word == '*' else string(word)


def directive(name, value):
    if name in VALUELESS or name == 'sandbox' and not value:
        return 'true'
    if name in ('sandbox', 'report-to'):
        return listed([ident(word) for word in words(value)])
    # A list of Python is one of Rust; the words of a string too.
    values = value if isinstance(value, list) else words(value)
    return listed([source(word) for word in values]) if values else '[]'


def content_security_policy(policy):
    if not policy:
        return 'false'
    if policy == option_sets.GOOGLE_CSP_POLICY:
        return 'GOOGLE_CSP_POLICY'
    if isinstance(policy, str):
        return string(policy)
    return block((name, directive(name, value)) for name, value in policy.items())


def feature_policy(policy):
    if not policy:
        return 'false'
    if isinstance(policy, str):
        return string(policy)
    return block((name, listed([source(word) for word in words(value)])) for name, value in policy.items())


def permission(value):
    if value in ('()', '*'):
        return {'()': 'none', '*': '*'}[value]
    if not value.startswith('('):
        return string(value)
    return listed(value[1:-1].split(' '))


def permissions_policy(policy):
    if not policy:
        return 'false'
    if isinstance(policy, str):
        return string(policy)
    return block((name, permission(value)) for name, value in policy.items())


def document_policy(policy):
    if not policy:
        return 'false'
    if isinstance(policy, str):
        return string(policy)
    values = {'?0': 'false', '?1': 'true'}
    return block((name, values.get(value, str(value))) for name, value in policy.items())


def frame_options(value):
    words = {'SAMEORIGIN': 'SAMEORIGIN', 'DENY': 'DENY', 'ALLOW-FROM': 'ALLOW_FROM'}
    return words.get(value) or (string(value) if value else 'false')


def referrer_policy(value):
    if value is None:
        return 'false'
    return listed([ident(token) for token in value.split(', ')])


def same_site(value):
    return value or 'false'


WRITERS = {
    'content_security_policy': content_security_policy,
    'content_security_policy_nonce_in': lambda names: f'[{", ".join(map(ident, names))}]',
    'content_security_policy_report_uri': string,
    'document_policy': document_policy,
    'feature_policy': feature_policy,
    'frame_options': frame_options,
    'frame_options_allow_from': string,
    'permissions_policy': permissions_policy,
    'referrer_policy': referrer_policy,
    'session_cookie_samesite': same_site,
    'strict_transport_security_max_age': str,
}


def options(values):
    return [f'{name}: {WRITERS.get(name, boolean)(value)}' for name, value in values.items()]


def nonce_as_word(values):
    """The other spelling of `content_security_policy_nonce_in`: the word `nonce` in the directive."""
    policy = values.get('content_security_policy')
    names = values.get('content_security_policy_nonce_in')
    if not names or not isinstance(policy, dict) or any(not policy.get(name) for name in names):
        return values
    nonced = {name: [*words(value), "'nonce'"] if name in names else value for name, value in policy.items()}
    rest = {name: value for name, value in values.items() if name != 'content_security_policy_nonce_in'}
    return {**rest, 'content_security_policy': nonced}


def site(it, number):
    """The site's `talisman!`."""
    values = {'debug': False, **it.options}
    # Both spellings of a nonce have to make the same bytes. Views inherit what was spelt as flask-talisman does.
    if number % 2 and it.view is None:
        values = nonce_as_word(values)
    written = options(values)
    if it.view and it.view.get('force_https') is False:
        written.append('force_https_except: "/view"')
    return f'talisman! {{ {", ".join([*written, ALLOW])} }}'


def view(it):
    """The arguments of the view's attribute."""
    written = options({name: value for name, value in it.view.items() if name != 'force_https'})
    return ', '.join([*written, ALLOW])


def cases(sets):
    lines = [SITES]
    for number, it in enumerate(sets):
        if not it.refused and it.view is None:
            lines.append(f'    ("{it.id}", {site(it, number)}),\n')
    lines += ['];\n', VIEWS]
    for number, it in enumerate(sets):
        if it.view is not None:
            handler = f'#[view({view(it)})] async fn page() {{}}'
            lines.append(f'    ("{it.id}", {site(it, number)}, || {{ {handler} any(page) }}),\n')
    lines.append('];\n')
    return ''.join(lines)


def refused(sets):
    lines = [
        f'const _: talisman::Talisman = talisman::{site(it, 0)}; // {it.id} {it.refused}\n' for it in sets if it.refused
    ]
    return ''.join([REFUSED, *lines])
