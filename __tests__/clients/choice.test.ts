import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseClients } from '../../src/clients/choice.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';

const DEFAULT = ['openssl', 'requests', 'curl', 'git', 'pip', 'node'];

function ids(text: string): string[] {
  const { clients, problems } = chooseClients(text);
  assert.deepEqual(problems, []);
  return clients.map(({ id }) => id);
}

test('default is the six that reach most clients', () => {
  assert.deepEqual(ids(''), DEFAULT);
  assert.deepEqual(ids('default'), DEFAULT);
});

test('names are added and taken away, from default, all or none', () => {
  assert.deepEqual(ids('default,+cargo, -pip'), ['openssl', 'requests', 'curl', 'git', 'node', 'cargo']);
  assert.deepEqual(ids('+cargo'), [...DEFAULT, 'cargo']);
  assert.deepEqual(ids('-node'), DEFAULT.slice(0, 5));
  assert.deepEqual(ids('none +aws'), ['aws']);
  assert.deepEqual(ids('none'), []);
});

test('all leaves out what breaks others, or weakens verification', () => {
  assert.deepEqual(
    ids('all'),
    TLS_CLIENTS.filter(({ isByNameOnly }) => !isByNameOnly).map(({ id }) => id),
  );
  assert.ok(!ids('all').includes('aws'));
  assert.ok(ids('all\n+aws').includes('aws'));
  assert.ok(!ids('all').includes('python-lenient'));
});

test('a list of names is just these, in the order of the table', () => {
  assert.deepEqual(ids('curl openssl'), ['openssl', 'curl']);
});

test('unknown names and mixed forms are refused', () => {
  const codes = (text: string) => chooseClients(text).problems.map(({ code }) => code);
  assert.deepEqual(codes('default,+wget2'), ['unknown-client']);
  assert.deepEqual(codes('curl,+git'), ['bad-choice']);
  assert.deepEqual(codes('default,git'), ['bad-choice']);
  assert.deepEqual(codes('git default'), ['unknown-client']);
  assert.deepEqual(codes('constructor'), ['unknown-client']);
});

test('what was asked for elsewhere comes on top, once, in the order of the table', () => {
  const idsWith = (text: string, more: readonly string[]) =>
    chooseClients(text, more).clients.map(({ id }) => id);
  assert.deepEqual(idsWith('wget curl', ['php', 'curl', 'no such client']), ['curl', 'wget', 'php']);
  assert.deepEqual(idsWith('none', ['npm', 'wget']), ['wget']);
});

test('a word that cannot be taken is said with those that can', () => {
  const [unknown, ...others] = chooseClients('-wget3').problems;
  assert.deepEqual(others, []);
  assert.deepEqual([unknown?.code, unknown?.severity], ['unknown-client', 'error']);
  assert.match(
    unknown?.message ?? '',
    /^clients: “wget3” is not a name known here\. The names are openssl, requests, .*, java, python-lenient\. The first word can also be default, all or none\.$/,
  );
  const [mixed] = chooseClients('curl +git').problems;
  assert.equal(mixed?.severity, 'error');
  assert.match(mixed?.message ?? '', /^clients: “\+git” mixes two forms\. /);
});

test('the variables that can be set, and what each names, are as people rely on them', () => {
  const rows = TLS_CLIENTS.map(({ id, variable, shape }) => `${id} ${variable} ${shape}`);
  const relied = [
    'openssl SSL_CERT_FILE bundle',
    'requests REQUESTS_CA_BUNDLE bundle',
    'curl CURL_CA_BUNDLE bundle',
    'git GIT_SSL_CAINFO bundle',
    'pip PIP_CERT bundle',
    'node NODE_EXTRA_CA_CERTS extra',
    'aws AWS_CA_BUNDLE bundle',
    'cargo CARGO_HTTP_CAINFO bundle',
    'gcloud CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE bundle',
    'httplib2 HTTPLIB2_CA_CERTS bundle',
    'grpc GRPC_DEFAULT_SSL_ROOTS_FILE_PATH bundle',
    'hex HEX_CACERTS_PATH bundle',
    'stack SYSTEM_CERTIFICATE_PATH bundle',
    'lwp PERL_LWP_SSL_CA_FILE bundle',
    'composer COMPOSER_CAFILE bundle',
    'bundler BUNDLE_SSL_CA_CERT bundle',
    'nix NIX_SSL_CERT_FILE bundle',
    'julia JULIA_SSL_CA_ROOTS_PATH bundle',
    'mamba MAMBA_SSL_VERIFY bundle',
    'deno DENO_CERT extra',
    'wget WGETRC configuration',
    'php PHP_INI_SCAN_DIR configuration',
    'homebrew HOMEBREW_CURLRC configuration',
    'java JAVA_TOOL_OPTIONS truststore',
  ];
  assert.deepEqual(
    relied.filter((row) => !rows.includes(row)),
    [],
    'more may come, but none of these may go or change',
  );
  const byNameOnly = TLS_CLIENTS.filter(({ isByNameOnly }) => isByNameOnly).map(({ id }) => id);
  assert.deepEqual(byNameOnly, ['aws', 'java', 'python-lenient']);
});
