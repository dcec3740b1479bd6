import assert from 'node:assert/strict';
import { delimiter } from 'node:path';
import { test } from 'node:test';
import { chooseClients } from '../../src/clients/choice.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { addTruststore } from '../../src/clients/java-options.ts';
import { planFiles, planVariables } from '../../src/clients/plan.ts';

const { clients } = chooseClients('openssl node');
const files = { bundle: '/t/ca-bundle.pem', extra: '/t/extra.pem' };

function plan(extra: string | undefined, environment: Record<string, string>, kept: string[] = []): string[] {
  return planVariables(clients, { ...files, extra }, environment, new Set(kept)).map(
    ({ variable, value, action }) => `${variable}=${value} ${action}`,
  );
}

test('a client that replaces gets the bundle, one that adds gets what was added', () => {
  assert.deepEqual(plan(files.extra, {}), [
    'SSL_CERT_FILE=/t/ca-bundle.pem export',
    'NODE_EXTRA_CA_CERTS=/t/extra.pem export',
  ]);
});

test('with nothing to add there is no variable, rather than an empty one', () => {
  assert.deepEqual(plan(undefined, { NODE_EXTRA_CA_CERTS: '/gone.pem' }), [
    'SSL_CERT_FILE=/t/ca-bundle.pem export',
  ]);
});

test('what has its value already is not exported again, and what is to stay stays', () => {
  assert.deepEqual(
    plan(files.extra, { SSL_CERT_FILE: '/t/ca-bundle.pem', NODE_EXTRA_CA_CERTS: '/etc/certs' }, [
      'NODE_EXTRA_CA_CERTS',
    ]),
    ['SSL_CERT_FILE=/t/ca-bundle.pem unchanged', 'NODE_EXTRA_CA_CERTS=/etc/certs kept'],
  );
});

test('ids and variables of the table are unique', () => {
  for (const key of ['id', 'variable'] as const) {
    assert.equal(new Set(TLS_CLIENTS.map((client) => client[key])).size, TLS_CLIENTS.length);
  }
});

test('a kept variable that is empty is not planned at all', () => {
  assert.deepEqual(plan(files.extra, { SSL_CERT_FILE: '' }, ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS']), []);
});

const configured = chooseClients('wget php homebrew').clients;

function planConfigured(environment: Record<string, string>, kept: string[] = []) {
  return planVariables(configured, files, environment, new Set(kept));
}

test('a client that takes no bundle gets a file of ours that names it, beside the bundle', () => {
  const variables = planConfigured({});
  assert.deepEqual(
    variables.map(({ variable, value, action }) => [variable, value, action]),
    [
      ['WGETRC', '/t/wgetrc', 'export'],
      ['PHP_INI_SCAN_DIR', `${delimiter}/t`, 'export'],
      ['HOMEBREW_CURLRC', '/t/curlrc', 'export'],
    ],
  );
  assert.deepEqual(planFiles(variables, files), [
    { name: 'wgetrc', text: 'ca_certificate = /t/ca-bundle.pem\n' },
    {
      name: 'ca-bundle.ini',
      text: 'curl.cainfo = "/t/ca-bundle.pem"\nopenssl.cafile = "/t/ca-bundle.pem"\n',
    },
    { name: 'curlrc', text: 'cacert = "/t/ca-bundle.pem"\n' },
  ]);
});

test('a file is written again where its variable is unchanged, and not where it is kept', () => {
  const variables = planConfigured({ WGETRC: '/home/u/wgetrc', HOMEBREW_CURLRC: '/t/curlrc' }, ['WGETRC']);
  assert.deepEqual(
    variables.map(({ action }) => action),
    ['kept', 'export', 'unchanged'],
  );
  assert.deepEqual(
    planFiles(variables, files).map(({ name }) => name),
    ['ca-bundle.ini', 'curlrc'],
  );
  assert.deepEqual(planFiles(planVariables(clients, files, {}, new Set()), files), []);
});

test("the folder for PHP's settings is added once to those that are there", () => {
  const list = (...folders: readonly string[]): string => folders.join(delimiter);
  const valueWith = (present: string) => planConfigured({ PHP_INI_SCAN_DIR: present })[1]?.value;
  assert.equal(valueWith('/etc/php.d'), list('/etc/php.d', '/t'));
  assert.equal(valueWith(list('/etc/php.d', '/t')), list('/etc/php.d', '/t'));
  assert.equal(valueWith(list('/t', '/etc/php.d')), list('/t', '/etc/php.d'));
  assert.equal(valueWith('/tea'), list('/tea', '/t'));
});

test('a trust store is named where there is one, behind the options that are there', () => {
  const java = chooseClients('java').clients;
  const valueWith = (javaOptions: string | undefined) =>
    planVariables(java, { ...files, javaOptions }, { JAVA_TOOL_OPTIONS: '-Xmx1g' }, new Set()).map(
      ({ value }) => value,
    );
  assert.deepEqual(valueWith(addTruststore('-Xmx1g', '/t/truststore.jks')), [
    '-Xmx1g -Djavax.net.ssl.trustStore=/t/truststore.jks',
  ]);
  assert.deepEqual(valueWith(undefined), []);
});

test('what a configuration shadows, or is added to, is in the table', () => {
  assert.deepEqual(
    configured.map(({ id, configuration }) => [id, configuration?.replacesInHome, configuration?.isAddedTo]),
    [
      ['wget', '.wgetrc', undefined],
      ['php', undefined, true],
      ['homebrew', undefined, undefined],
    ],
  );
});
