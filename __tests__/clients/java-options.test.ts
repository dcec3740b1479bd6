import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addTruststore, namesOtherTruststore } from '../../src/clients/java-options.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const PATH = '/t/setup-ca-bundle-Ab12Cd/truststore.jks';
const OPTION = `-Djavax.net.ssl.trustStore=${PATH}`;
const EARLIER = '-Djavax.net.ssl.trustStore=/t/setup-ca-bundle-Zz99_x/truststore.jks';

test('what is there stays, and an earlier trust store of ours is replaced', () => {
  for (const [present, wanted] of [
    [undefined, OPTION],
    ['', OPTION],
    ['-Xmx2g', `-Xmx2g ${OPTION}`],
    [`-Xmx2g ${OPTION}`, `-Xmx2g ${OPTION}`],
    [OPTION, OPTION],
    [EARLIER, OPTION],
    [`${EARLIER} -Da="b c"`, `-Da="b c" ${OPTION}`],
    [`-Da='-Db=c d' "${EARLIER}"`, `-Da='-Db=c d' ${OPTION}`],
  ] as const) {
    assert.equal(addTruststore(present, PATH), wanted);
    assert.equal(addTruststore(wanted, PATH), wanted); // the second use
  }
});

test("another's trust store is seen, however it is written", () => {
  for (const options of [
    '-Djavax.net.ssl.trustStore=/etc/corp.jks',
    '-Xmx2g "-Djavax.net.ssl.trustStore=/etc/corp ca.jks"',
    "-Djavax.net.ssl.'trustStore'=/etc/corp.jks",
    '-Djavax.net.ssl.trustStoreType=KeychainStore',
    '-Djavax.net.ssl.trustStorePassword=x',
    `${OPTION} -Djavax.net.ssl.trustStore=/etc/corp.jks`,
    '-Djavax.net.ssl.trustStore=/etc/truststore.jks',
  ]) {
    assert.ok(namesOtherTruststore(options), options);
  }
  for (const options of ['', '-Xmx2g', OPTION, `"${OPTION}"`, '-Dx=-Djavax.net.ssl.trustStore=/a']) {
    assert.ok(!namesOtherTruststore(options), options);
  }
});

/** Lets a real JVM read the options; `-XshowSettings` prints the properties that it understood. */
test('a JVM reads the path that was meant, whatever is in it', (t) => {
  const java = requireProgram(t, 'java');
  if (java === undefined) return;
  const root = makeTemporaryFolder(t);
  for (const name of [
    'plain',
    'with blank',
    "it's",
    'say "so"',
    `both ' and "`,
    'tab\there',
    'back\\slash',
    'ünïcode',
  ]) {
    const folder = join(root, name);
    mkdirSync(folder);
    const path = join(folder, 'truststore.jks');
    writeFileSync(path, '');
    const environment = makeCleanEnvironment(root, { JAVA_TOOL_OPTIONS: addTruststore('-Da.b="c d"', path) });
    const { stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], {
      env: { ...environment },
      encoding: 'utf8',
    });
    const settings: Record<string, string> = {};
    for (const [, name = '', value = ''] of stderr.matchAll(/^ {4}(\S+) = (.*)$/gm)) settings[name] = value;
    assert.equal(settings['javax.net.ssl.trustStore'], path);
    assert.equal(settings['a.b'], 'c d');
  }
});

test('a path with blanks or quotes is quoted, and found again where it is ours', () => {
  const quoted = (path: string) => addTruststore(undefined, path);
  assert.equal(quoted('/a b/c.jks'), '-Djavax.net.ssl.trustStore="/a b/c.jks"');
  assert.equal(quoted(`/a"b`), `-Djavax.net.ssl.trustStore="/a"'"'"b"`);
  assert.equal(namesOtherTruststore(quoted('/a b/c.jks'), '/a b/c.jks'), false);
  assert.equal(namesOtherTruststore(quoted('/a b/c.jks'), '/a b/d.jks'), true);
  assert.equal(namesOtherTruststore(quoted('/a b/c.jks')), true);
  assert.equal(namesOtherTruststore(''), false);
});
