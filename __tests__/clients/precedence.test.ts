import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { KNOWN_CLIENTS } from '../../src/clients/catalogue.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import {
  findRulings,
  isAnswered,
  nameClient,
  nameSetting,
  PRECEDENCE,
  type SettingKey,
  writeSetting,
} from '../../src/clients/precedence.ts';
import { SETTING_PLACES } from '../../src/clients/setting-places.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const BY_DEFAULT = new Set(TLS_CLIENTS.filter(({ byDefault }) => byDefault).map(({ variable }) => variable));

test('every client of the catalogue has its order of settings, and the variables that it reads are in it', () => {
  const known = Object.values(KNOWN_CLIENTS).flat();
  assert.deepEqual(Object.keys(PRECEDENCE).sort(), known.map(({ id }) => id).sort());
  for (const { id, reads } of known) {
    const { order = [], beside = [] } = PRECEDENCE[id] ?? {};
    const variables = TLS_CLIENTS.filter((client) => reads.includes(client.id)).map(
      ({ variable }) => variable,
    );
    for (const variable of variables) {
      const isThere = [...order, ...beside].some((key) => key.includes(`$${variable}`));
      assert.ok(isThere, `${id} reads ${variable}`);
    }
    assert.equal(new Set([...order, ...beside]).size, order.length + beside.length, id);
  }
});

test('clients and settings are reported in words', () => {
  assert.equal(nameClient('yarn-1'), 'Yarn 1');
  assert.equal(nameClient('npm'), 'npm');
  assert.equal(nameSetting('$PIP_CERT'), 'PIP_CERT');
  assert.equal(nameSetting('gemrc::ssl_ca_cert'), ':ssl_ca_cert in .gemrc');
});

test('a setting in a file says what is to be written there', () => {
  const keys = new Set(Object.values(PRECEDENCE).flatMap(({ order }) => order));
  const inFiles = [...keys].filter((key) => nameSetting(key) !== key && !key.startsWith('$'));
  for (const file of Object.keys(SETTING_PLACES)) {
    if (file === 'wgetrc') continue; // no key of it hides a variable
    assert.ok(
      inFiles.some((key) => key.startsWith(`${file}:`)),
      file,
    );
  }
  for (const key of inFiles) assert.match(writeSetting(key, '/x/ca-bundle.pem') ?? '', /\S/, key);
});

test('a line to write into a file names the bundle, whatever its path has in it', async (t) => {
  const folder = join(makeTemporaryFolder(t), `a "b" 'c' $(d) \`e\` f\\g`);
  mkdirSync(folder);
  const bundle = join(folder, 'ca-bundle.pem');
  const line = (key: SettingKey): string => writeSetting(key, bundle) ?? '';
  assert.equal(JSON.parse(`{${line('composer:config.cafile')}}`).cafile, bundle);
  const options = line('mavenrc:javax.net.ssl.trustStore');
  assert.equal(
    execFileSync('sh', ['-c', `MAVEN_OPTS=; ${options}; printf %s "$MAVEN_OPTS"`], { encoding: 'utf8' }),
    ` -Djavax.net.ssl.trustStore=${join(folder, 'truststore.jks')}`,
  );
  const curl = requireProgram(t, 'curl');
  if (curl === undefined) return;
  const authority = makeAuthority({ name: 'Corp Root' });
  const { port } = await startTlsServer(t, {
    certificate: authority.issue({ name: 'localhost', dnsNames: ['localhost'] }),
  });
  writeFileSync(bundle, authority.pem);
  const file = join(folder, 'curlrc');
  writeFileSync(file, `${line('curlrc:cacert')}\n`);
  const words = ['-q', '-s', '-o', '/dev/null', '-w', '%{ssl_verify_result}', '-K', file];
  const told = await promisify(execFile)(curl, [...words, `https://localhost:${port}/`], { env: {} });
  assert.equal(told.stdout, '0');
});

test('a file that wins is answered by the weakest variable that is stronger, or by none', () => {
  const of = (key: string) => findRulings(key, BY_DEFAULT);
  assert.deepEqual(of('npmrc:cafile'), [
    { clients: ['npm', 'pnpm', 'yarn-1'], over: ['NODE_EXTRA_CA_CERTS'], answer: 'npm_config_cafile' },
    { clients: ['bun'], over: ['NODE_EXTRA_CA_CERTS'], answer: undefined },
  ]);
  assert.deepEqual(of('yarnrc:cafile'), [
    { clients: ['yarn-1'], over: ['NODE_EXTRA_CA_CERTS'], answer: 'YARN_CAFILE' },
  ]);
  assert.deepEqual(
    of('curlrc:cacert').map(({ answer }) => answer),
    [undefined],
  );
  // ours are stronger
  for (const key of ['pip:cert', 'git:http.sslCAInfo', 'condarc:ssl_verify', '$TWINE_CERT', 'unknown:key']) {
    assert.deepEqual(of(key), [], key);
  }
  assert.deepEqual(findRulings('npmrc:cafile', new Set(['SSL_CERT_FILE'])), []);
});

test('only a file that a variable can answer is taken over', () => {
  for (const key of ['npmrc:cafile', 'aws:ca_bundle', 'yarnrc:cafile', 'gemrc::ssl_ca_cert', 'pip:cert']) {
    assert.ok(isAnswered(key), key);
  }
  for (const key of ['curlrc:cacert', 'bunfig:install.cafile', 'svn:ssl-trust-default-ca', 'unknown:key']) {
    assert.ok(!isAnswered(key), key);
  }
});

test('a variable that wins is its own answer, in the case that it is set in', () => {
  for (const name of ['npm_config_cafile', 'NPM_CONFIG_CAFILE', 'AWS_CA_BUNDLE', 'RCLONE_CA_CERT']) {
    const [ruling, ...others] = findRulings(`$${name}`, BY_DEFAULT);
    assert.equal(ruling?.answer, name);
    assert.deepEqual(others, []);
  }
  const java = findRulings('$MAVEN_OPTS', new Set(['JAVA_TOOL_OPTIONS']));
  assert.deepEqual(java, [{ clients: ['maven'], over: ['JAVA_TOOL_OPTIONS'], answer: undefined }]);
});
