"""Asks the real flask-talisman."""

import io
import json
import re
from urllib.parse import unquote_to_bytes
from wsgiref.util import setup_testing_defaults

import flask
from flask_talisman import GOOGLE_CSP_POLICY, Talisman

import option_sets

# What a response has beside the policy's headers.
OWN = {'Content-Type', 'Content-Length', 'Location', 'Set-Cookie', 'Vary', 'Allow'}
# What the page `/own` sets itself.
APPLICATIONS = {
    'Content-Security-Policy': 'default-src https://own.example',
    'Referrer-Policy': 'unsafe-url',
}
NONCE = re.compile(r"'nonce-([^']*)'")


def request(method, target, tls=False, host='example.com', proto=None):
    return {'method': method, 'target': target, 'tls': tls, 'host': host, 'proto': proto}


REQUESTS = [
    request('GET', '/', tls=True),
    request('GET', '/'),
    request('GET', '/', proto='https'),
    request('GET', '/', proto='http'),
    request('GET', '/', proto='http', tls=True),
    request('GET', '/', proto='HTTPS'),
    request('GET', '/', proto='https, http'),
    request('GET', '/', proto='http, https'),
    request('POST', '/', tls=True),
    request('POST', '/'),
    request('DELETE', '/'),
    request('HEAD', '/'),
    request('GET', '/a/b?c=d&e=%20f&g'),
    request('GET', '/a/b?c=d&e=%20f&g', tls=True),
    request('GET', '/a%2Fc?d=%20'),
    request('GET', '/', host='example.com:8080'),
    request('GET', '/', host='[::1]:3000'),
    request('GET', '/', host='evil.example/'),
    request('GET', '/', host='user@evil.example'),
    request('GET', '/missing', tls=True),
    request('GET', '/missing'),
    request('GET', '/broken', tls=True),
    request('POST', '/broken', tls=True),
    request('GET', '/own', tls=True),
]

VIEW_REQUESTS = [
    request(method, target, tls=tls, proto=proto)
    for method, tls, proto in (('GET', True, None), ('GET', False, None), ('GET', False, 'https'), ('POST', True, None))
    for target in ('/', '/view')
]


def application(it):
    app = flask.Flask('parity')
    app.secret_key = 'parity'
    app.logger.disabled = True
    options = dict(it.options)
    app.debug = options.pop('debug', False)
    app.config['PROPAGATE_EXCEPTIONS'] = False
    talisman = Talisman(app, **options)

    @app.route('/', methods=['GET', 'POST', 'DELETE'])
    @app.route('/a/b')
    def page():
        # Where the policy has a nonce the page gets it, and elsewhere an empty text.
        nonce = app.jinja_env.globals['csp_nonce']()
        flask.session['user'] = 1
        response = flask.make_response(nonce)
        response.set_cookie('theme', 'dark')
        return response

    @app.route('/broken')
    def broken():
        raise RuntimeError

    @app.route('/own')
    def own():
        return 'own', APPLICATIONS

    if it.view is not None:
        @app.route('/view', methods=['GET', 'POST'])
        @talisman(**it.view)
        def view():
            return app.jinja_env.globals['csp_nonce']()

    return app


def ask(app, request):
    path, _, query = request['target'].partition('?')
    environ = {
        'REQUEST_METHOD': request['method'],
        'SCRIPT_NAME': '',
        'PATH_INFO': unquote_to_bytes(path).decode('latin-1'),
        'QUERY_STRING': query,
        'HTTP_HOST': request['host'],
        'wsgi.url_scheme': 'https' if request['tls'] else 'http',
        'wsgi.errors': io.StringIO(),
    }
    if request['proto']:
        environ['HTTP_X_FORWARDED_PROTO'] = request['proto']
    setup_testing_defaults(environ)
    started = []
    body = b''.join(app(environ, lambda status, headers, error=None: started.append((status, headers))))
    status, headers = started[-1]
    headers = [[name, blank_nonce(value, body.decode())] for name, value in headers]
    return {
        'status': int(status.split()[0]),
        'location': next((value for name, value in headers if name == 'Location'), None),
        'headers': [header for header in headers if header[0] not in OWN],
        'cookies': sorted(blank_session(value) for name, value in headers if name == 'Set-Cookie'),
    }


def blank_nonce(value, body):
    for nonce in NONCE.findall(value):
        assert re.fullmatch('[A-Za-z0-9_-]{32}', nonce), value
        # An error page has no use for it.
        assert body in (nonce, '') or '<' in body or body == 'own', body
    return NONCE.sub("'nonce-…'", value)


def blank_session(cookie):
    """The signature of a session cookie holds the time."""
    return re.sub('^session=[^;]+', 'session=…', cookie)


def requests(it):
    if it.refused:
        return REQUESTS[:1]
    return REQUESTS if it.view is None else VIEW_REQUESTS


def answers(it):
    """The different sets of headers, and the answers, each with the requests that got it."""
    app = application(it)
    tables = []
    groups = []
    for number, request in enumerate(requests(it)):
        answer = ask(app, request)
        headers = answer.pop('headers')
        if headers not in tables:
            tables.append(headers)
        answer['table'] = tables.index(headers)
        group = next((group for group in groups if {**group, 'to': None} == {**answer, 'to': None}), None)
        if group is None:
            group = {'to': [], **answer}
            groups.append(group)
        group['to'].append(number)
    return {'tables': tables, 'answers': groups}


def text(sets):
    assert option_sets.GOOGLE_CSP_POLICY == GOOGLE_CSP_POLICY
    lines = [{'requests': REQUESTS, 'view_requests': VIEW_REQUESTS, 'own': list(APPLICATIONS.items())}]
    for it in sets:
        line = {'id': it.id, 'why': it.why, 'options': it.options, 'view': it.view, 'refused': it.refused}
        line = {key: value for key, value in line.items() if value not in (None, '')}
        lines.append({**line, **answers(it)})
    return ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines)
