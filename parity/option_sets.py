"""The option sets: every value alone, pairs of options, whole configurations, the README's examples, views.

Nothing here is left to chance: the generator of random numbers has a fixed seed, and only its `random()` is used, whose
sequence is the same in every version of Python.
"""

import itertools
import json
import random
from dataclasses import dataclass, field

SEED = 1_000
WHOLE_CONFIGURATIONS = 100
DEBUG_EVERY = 6

SHA256 = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

GOOGLE_CSP_POLICY = {
    'font-src': "'self' themes.googleusercontent.com *.gstatic.com",
    'frame-src': "'self' www.google.com www.youtube.com",
    'script-src': "'self' ajax.googleapis.com *.googleanalytics.com *.google-analytics.com",
    'style-src': "'self' ajax.googleapis.com fonts.googleapis.com *.gstatic.com",
    'object-src': "'none'",
    'default-src': "'self' *.gstatic.com",
}

DIRECTIVES = {
    'script-src': ["'self'", "'strict-dynamic'", "'unsafe-eval'", "'wasm-unsafe-eval'", "'report-sample'"],
    'script-src-elem': "'self' https://cdn.example.com/lib/app.js",
    'script-src-attr': ["'unsafe-hashes'", SHA256],
    'style-src': "'self' 'unsafe-inline'",
    'style-src-elem': ["'self'", 'https://fonts.example.com'],
    'style-src-attr': "'none'",
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': 'https://fonts.example.com:8443',
    'connect-src': ["'self'", 'wss://*.example.com:*', 'https:'],
    'media-src': 'media1.example.com media2.example.com',
    'manifest-src': "'self'",
    'child-src': "'none'",
    'frame-src': ['https://www.youtube.com', 'https://player.vimeo.com'],
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'self' https://pay.example.com",
    'frame-ancestors': ["'self'", 'https://*.partner.example'],
    'sandbox': ['allow-scripts', 'allow-forms'],
    'report-uri': '/csp',
    'report-to': 'csp',
    'require-trusted-types-for': "'script'",
    'trusted-types': ['app', 'dompurify', "'allow-duplicates'"],
    'upgrade-insecure-requests': '',
    'block-all-mixed-content': '',
}

README = {
    'defaults': {},
    'example 1': {'content_security_policy': {'default-src': "'self'", 'object-src': "'none'"}},
    'example 2': {'content_security_policy': {'default-src': ["'self'", '*.trusted.com']}},
    'example 3': {'content_security_policy': {
        'default-src': "'self'",
        'img-src': '*',
        'media-src': ['media1.com', 'media2.com'],
        'script-src': 'userscripts.example.com',
    }},
    'example 4': {'content_security_policy': {'default-src': 'https://onlinebanking.jumbobank.com'}},
    'example 5': {'content_security_policy': {'default-src': ["'self'", '*.mailsite.com'], 'img-src': '*'}},
    'example 6': {
        'content_security_policy': {'default-src': "'self'", 'script-src': "'self'"},
        'content_security_policy_nonce_in': ['script-src'],
    },
    'example 7, with img-src': {'content_security_policy': "default-src 'self'; img-src *"},
    'Google': {'content_security_policy': GOOGLE_CSP_POLICY},
    'no policy': {'content_security_policy': False},
    'feature policy': {'feature_policy': {'geolocation': "'none'"}},
    'permissions policy': {'permissions_policy': {'geolocation': '()', 'microphone': '()'}},
    'permissions policy as a string': {'permissions_policy': 'geolocation=(), microphone=()'},
    'document policy': {'document_policy': {'oversized-images': '?0'}},
    'document policy as a string': {'document_policy': 'oversized-images=?0'},
}

# What is independent of each other: an option, or several that belong together.
TOPICS = {
    'debug': [{'debug': True}],
    'force_https': [{'force_https': value} for value in (True, False)],
    'force_https_permanent': [{'force_https_permanent': value} for value in (True, False)],
    'force_file_save': [{'force_file_save': value} for value in (True, False)],
    'x_content_type_options': [{'x_content_type_options': value} for value in (True, False)],
    'x_xss_protection': [{'x_xss_protection': value} for value in (True, False)],
    'frame_options': [
        {'frame_options': 'SAMEORIGIN'},
        {'frame_options': 'DENY'},
        {'frame_options': 'deny'},
        {'frame_options': None},
        {'frame_options': False},
        {'frame_options': 'ALLOW-FROM', 'frame_options_allow_from': 'https://e.example'},
        {'frame_options': 'ALLOW-FROM', 'frame_options_allow_from': 'http://e.example:8080'},
    ],
    'strict_transport_security': [
        {'strict_transport_security': True},
        {'strict_transport_security': False},
        *({'strict_transport_security_max_age': seconds} for seconds in (0, 1, 300, 31_536_000, 63_072_000)),
        {'strict_transport_security_include_subdomains': False},
        {'strict_transport_security_include_subdomains': True, 'strict_transport_security_max_age': 86_400},
        {'strict_transport_security_include_subdomains': False, 'strict_transport_security_max_age': 86_400},
        {'strict_transport_security_preload': True},
        {'strict_transport_security_preload': False},
        {'strict_transport_security_preload': True, 'strict_transport_security_max_age': 31_536_000},
        {'strict_transport_security': False, 'strict_transport_security_preload': True},
    ],
    'referrer_policy': [
        *({'referrer_policy': token} for token in (
            'no-referrer', 'no-referrer-when-downgrade', 'origin', 'origin-when-cross-origin', 'same-origin',
            'strict-origin', 'strict-origin-when-cross-origin', 'unsafe-url',
        )),
        {'referrer_policy': 'no-referrer, strict-origin-when-cross-origin'},
        {'referrer_policy': None},
    ],
    'session_cookie_secure': [{'session_cookie_secure': value} for value in (True, False)],
    'session_cookie_http_only': [{'session_cookie_http_only': value} for value in (True, False)],
    'session_cookie_samesite': [{'session_cookie_samesite': value} for value in ('Lax', 'Strict', 'None', None)],
    'feature_policy': [
        {'feature_policy': {}},
        {'feature_policy': None},
        {'feature_policy': {'geolocation': "'none'"}},
        {'feature_policy': {'geolocation': "'none'", 'camera': "'self' https://a.example", 'fullscreen': '*'}},
        {'feature_policy': {'fullscreen': ["'self'", 'https://example.com'], 'vibrate': "'none'"}},
        {'feature_policy': {'autoplay': ["'src'", "'self'"], 'usb': ["'none'"]}},
        {'feature_policy': "vibrate 'none'"},
        {'feature_policy': "geolocation 'none'; camera 'self' https://a.example"},
        {'feature_policy': "geolocation  'none' ;camera *;"},
    ],
    'permissions_policy': [
        {'permissions_policy': {}},
        {'permissions_policy': None},
        {'permissions_policy': {'geolocation': '()'}},
        {'permissions_policy': {'geolocation': '()', 'microphone': '()', 'camera': '*'}},
        {'permissions_policy': {'fullscreen': '(self "https://a.example")', 'picture-in-picture': '(self)'}},
        {'permissions_policy': {'payment': '("https://pay.example" "https://bank.example:8443")'}},
        {'permissions_policy': {'browsing-topics': '()', 'interest-cohort': '()'}},
        {'permissions_policy': 'geolocation=()'},
        {'permissions_policy': 'fullscreen=(self "https://a.example"), camera=*'},
        {'permissions_policy': 'fullscreen=(  self "https://a.example" ),camera=*,   usb=()'},
    ],
    'document_policy': [
        {'document_policy': {}},
        {'document_policy': None},
        {'document_policy': {'oversized-images': '?0'}},
        {'document_policy': {'oversized-images': '?0', 'document-write': '?0'}},
        {'document_policy': {'oversized-images': '2.0', 'unsized-media': '?1'}},
        {'document_policy': {'lossy-images-max-bpp': 1, 'js-profiling-mode': 'lazy'}},
        {'document_policy': 'oversized-images=?0, document-write=?0'},
        {'document_policy': 'sync-script=?0,unsized-media=?0,  oversized-images=2.5'},
    ],
    'content_security_policy': [
        {'content_security_policy': False},
        {'content_security_policy': None},
        {'content_security_policy': {}},
        {'content_security_policy': ''},
        {'content_security_policy': {'default-src': '*'}},
        {'content_security_policy': {'default-src': "'none'"}},
        *({'content_security_policy': {'default-src': "'self'", name: value}} for name, value in DIRECTIVES.items()),
        {'content_security_policy': {'default-src': "'self'", 'upgrade-insecure-requests': [], 'sandbox': []}},
        {'content_security_policy': {'upgrade-insecure-requests': ''}},
        {'content_security_policy': {'default-src': "'self'  https://a.example", 'img-src': ' data: '}},
        {'content_security_policy': "default-src 'self'"},
        {'content_security_policy': "default-src 'self';"},
        {'content_security_policy': "default-src 'self'; upgrade-insecure-requests"},
        {'content_security_policy': " default-src  'self' ;script-src 'self'   https://cdn.example.com ;; img-src * "},
        {'content_security_policy': "script-src 'strict-dynamic' " + SHA256 + "; base-uri 'none'"},
        # The option as a whole and what belongs to it.
        *({'content_security_policy': policy, 'content_security_policy_nonce_in': names} for policy, names in (
            ({'default-src': "'self'"}, ['default-src']),
            ({'default-src': "'self'", 'script-src': "'self'"}, []),
            ({'script-src': ["'self'", "'strict-dynamic'"], 'style-src': "'self'"}, ['script-src', 'style-src']),
            ({'script-src-elem': 'https://cdn.example.com', 'img-src': '*'}, ['script-src-elem']),
            ("default-src 'self'; script-src 'self'", ['script-src']),
            ("default-src 'self'; script-src 'self';style-src  'self'", ['style-src', 'script-src']),
            ({'default-src': "'self'", 'script-src': "'self'", 'upgrade-insecure-requests': ''}, ['script-src']),
        )),
        *({**options, 'content_security_policy_report_uri': uri} for options, uri in (
            ({}, '/csp'),
            ({}, 'https://report.example/csp?site=1'),
            ({'content_security_policy': {'default-src': "'self'", 'report-uri': '/own'}}, '/csp'),
            ({'content_security_policy': {'default-src': "'self'", 'report-to': 'csp'}}, '/csp'),
            ({'content_security_policy': {'default-src': 'https://a.example/report-uri/'}}, '/csp'),
            ({'content_security_policy': {'upgrade-insecure-requests': ''}}, '/csp'),
            ({'content_security_policy': False}, '/csp'),
            ({'content_security_policy': "default-src 'self'; img-src *;"}, '/csp'),
            ({'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']},
             '/csp'),
        )),
        *({**options, 'content_security_policy_report_only': True, 'content_security_policy_report_uri': uri}
          for options, uri in (
            ({}, '/csp'),
            ({'content_security_policy': {'default-src': "'self'", 'img-src': '*'}}, 'https://report.example/'),
            ({'content_security_policy': {'default-src': "'self'", 'report-uri': '/own'}}, '/csp'),
            ({'content_security_policy': "script-src 'self'; object-src 'none'"}, '/csp'),
            ({'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']},
             '/csp'),
        )),
        {'content_security_policy_report_only': False, 'content_security_policy_report_uri': '/csp'},
    ],
}

# What the compiler refuses, and with which code.
REFUSED = [
    ('the README, example 7', 'csp::unknown_directive', {'content_security_policy': "default-src 'self'; image-src *"}),
    ('its tests', 'csp::unknown_directive', {'content_security_policy': {'default-src': "'self'", 'image-src': '*'}}),
    ('its tests', 'csp::unknown_keyword', {'content_security_policy': "default-src 'foo' spam.eggs"}),
    ('its tests', 'structured::comma_in_list',
     {'permissions_policy': 'geolocation=(), fullscreen=(self, "https://example.com")'}),
    ('its tests', 'features::removed', {'permissions_policy': 'vibrate=(), geolocation=()'}),
    ('the README', 'frame_options::word', {'frame_options': 'ALLOWFROM'}),
    ('the README', 'frame_options::bad_origin', {'frame_options': 'ALLOW-FROM', 'frame_options_allow_from': '*'}),
    ('refused by browsers', 'features::origin', {'feature_policy': {'fullscreen': ["'self'", 'example.com']}}),
    ('its tests', 'frame_options::bad_origin', {'frame_options': 'ALLOW-FROM', 'frame_options_allow_from': 'example.com'}),
    ('no origin', 'frame_options::allow_from', {'frame_options': 'ALLOW-FROM'}),
    ('a keyword without quotes', 'csp::unquoted_keyword', {'content_security_policy': "default-src self"}),
    ('the last one wins there, the first one in browsers', 'csp::duplicate_directive',
     {'content_security_policy': "img-src 'self'; img-src *"}),
    ('nothing but a semicolon', 'csp::empty_policy', {'content_security_policy': ' ;'}),
    ("beside 'none'", 'csp::none_in_company', {
        'content_security_policy': {'script-src': "'none'"},
        'content_security_policy_nonce_in': ['script-src'],
    }),
    ('not in the policy', 'csp::nonce_without_directive', {'content_security_policy_nonce_in': ['script-src']}),
    ('another case', 'csp::unknown_directive', {
        'content_security_policy': {'default-src': "'self'", 'script-src': "'self'"},
        'content_security_policy_nonce_in': ['Script-Src'],
    }),
    ('an empty list', 'word::empty_list', {'content_security_policy': {'default-src': []}}),
    ('a semicolon in a value', 'csp::semicolon', {'content_security_policy': {'default-src': ["'self'; img-src"]}}),
    ('ignored when only reported', 'csp::report_only_ignored', {
        'content_security_policy': {'default-src': "'self'", 'sandbox': ''},
        'content_security_policy_report_only': True,
        'content_security_policy_report_uri': '/csp',
    }),
    ('nothing to report', 'option::conflict', {
        'content_security_policy': False,
        'content_security_policy_report_only': True,
        'content_security_policy_report_uri': '/csp',
    }),
    ('quoted', 'features::quoted_keyword', {'permissions_policy': {'geolocation': "'none'"}}),
    ('Feature-Policy syntax', 'features::feature_policy_syntax', {'permissions_policy': "geolocation 'none'"}),
    ('not accepted by the preload list', 'hsts::preload', {
        'strict_transport_security_preload': True,
        'strict_transport_security_max_age': 300,
    }),
    ('not accepted by the preload list', 'hsts::preload', {
        'strict_transport_security_preload': True,
        'strict_transport_security_include_subdomains': False,
    }),
    ('no number of seconds', 'hsts::max_age', {'strict_transport_security_max_age': -5}),
    ('no token', 'referrer_policy::word', {'referrer_policy': 'none'}),
    ('refused by browsers', 'cookie::same_site', {'session_cookie_samesite': 'None', 'session_cookie_secure': False}),
]

# Options of a site and of one of its views.
VIEWS = [
    ({}, {}),
    ({}, {'frame_options': 'DENY'}),
    ({}, {'frame_options': None}),
    ({}, {'frame_options': 'ALLOW-FROM', 'frame_options_allow_from': 'https://e.example'}),
    ({'frame_options': 'DENY'}, {'frame_options': 'SAMEORIGIN'}),
    ({}, {'content_security_policy': {'img-src': '*'}}),
    ({}, {'content_security_policy': "default-src 'self'; img-src *;"}),
    ({}, {'content_security_policy': None}),
    ({}, {'content_security_policy': False, 'frame_options': False}),
    ({'content_security_policy': False}, {'content_security_policy': {'default-src': "'self'"}}),
    ({}, {'content_security_policy': GOOGLE_CSP_POLICY}),
    ({'content_security_policy_report_uri': '/csp'}, {'content_security_policy': {'default-src': "'self'"}}),
    ({'content_security_policy_report_uri': '/csp', 'content_security_policy_report_only': True},
     {'content_security_policy': {'default-src': "'none'", 'img-src': ["'self'", 'data:']}}),
    ({'content_security_policy': {'default-src': "'self'", 'script-src': "'self'"}},
     {'content_security_policy_nonce_in': ['script-src']}),
    ({}, {'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']}),
    ({'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']},
     {'content_security_policy_nonce_in': []}),
    ({'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']},
     {'content_security_policy': {'default-src': "'self'", 'script-src': ["'self'", 'https://cdn.example.com']}}),
    ({'content_security_policy': {'script-src': "'self'"}, 'content_security_policy_nonce_in': ['script-src']},
     {'frame_options': 'DENY'}),
    ({}, {'content_security_policy': {'default-src': "'self'", 'upgrade-insecure-requests': ''}}),
    ({}, {'permissions_policy': {'geolocation': '(self)', 'camera': '*'}}),
    ({'permissions_policy': {'geolocation': '()', 'microphone': '()'}}, {'permissions_policy': {'geolocation': '*'}}),
    ({'permissions_policy': {'geolocation': '()', 'microphone': '()'}}, {'permissions_policy': 'geolocation=(self)'}),
    ({'permissions_policy': {'geolocation': '()'}}, {'permissions_policy': None}),
    ({}, {'document_policy': {'oversized-images': '?0'}}),
    ({'document_policy': 'oversized-images=?0'}, {'document_policy': {'document-write': '?0'}}),
    ({'document_policy': 'oversized-images=?0'}, {'document_policy': False}),
    ({}, {'feature_policy': {'geolocation': "'none'"}}),
    ({'feature_policy': "geolocation 'none'"}, {'feature_policy': {'geolocation': ["'self'", 'https://a.example']}}),
    ({'feature_policy': "geolocation 'none'"}, {'feature_policy': {}}),
    ({}, {'force_https': False}),
    ({}, {'force_https': False, 'frame_options': 'DENY'}),
    ({'force_https_permanent': True}, {'force_https': False, 'content_security_policy': {'default-src': '*'}}),
    ({'force_https': False}, {'frame_options': 'DENY', 'permissions_policy': 'camera=()'}),
    ({'debug': True}, {'frame_options': 'DENY', 'content_security_policy': {'default-src': "'none'"}}),
    ({'session_cookie_samesite': 'Strict', 'referrer_policy': 'no-referrer', 'x_xss_protection': False},
     {'frame_options': None, 'feature_policy': {'camera': "'none'"}, 'document_policy': 'sync-xhr=?0'}),
]


@dataclass
class OptionSet:
    """What `Talisman(app, …)` was called with, and where Rust has it."""

    id: str
    # With `debug` for the application's own.
    options: dict
    view: dict = None
    refused: str = None
    why: str = field(default='')


def pick(chance, values):
    return values[int(chance.random() * len(values))]


def fits(options):
    """Whether the compiler takes options that are good each by itself."""
    policy = options.get('content_security_policy', {'default-src': "'self'"})
    preload = options.get('strict_transport_security_preload')
    return not (
        options.get('session_cookie_samesite') == 'None' and not options.get('session_cookie_secure', True)
        or preload and options.get('strict_transport_security_max_age', 31_556_926) < 31_536_000
        or preload and not options.get('strict_transport_security_include_subdomains', True)
        or options.get('content_security_policy_report_only') and not policy
    )


def all_sets():
    chance = random.Random(SEED)
    sets = []
    seen = set()

    def add(kind, options, **more):
        key = json.dumps([options, more.get('view')])
        if key not in seen:
            seen.add(key)
            number = sum(known.id.startswith(kind) for known in sets) + 1
            sets.append(OptionSet(f'{kind}{number:03}', options, **more))

    for why, options in README.items():
        add('readme', options, why=why)
    for values in TOPICS.values():
        for options in values:
            add('single', options)
    for one, other in itertools.combinations(TOPICS.values(), 2):
        pair = {**pick(chance, one), **pick(chance, other)}
        while not fits(pair):
            pair = {**pick(chance, one), **pick(chance, other)}
        add('pair', pair)
    for number in range(WHOLE_CONFIGURATIONS):
        whole = None
        while whole is None or not fits(whole):
            whole = {}
            for topic, values in TOPICS.items():
                if topic != 'debug' and chance.random() < 0.7:
                    whole.update(pick(chance, values))
        if number % DEBUG_EVERY == 0:
            whole['debug'] = True
        add('whole', whole)
    for why, code, options in REFUSED:
        add('refused', options, refused=code, why=why)
    for site, view in VIEWS:
        add('view', site, view=view)
    return sets
