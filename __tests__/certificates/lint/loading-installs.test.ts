import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writePemBlock } from '../../../src/certificates/formats/pem.ts';
import { findLoadingFaults } from '../../../src/certificates/lint/loading.ts';
import { listBlinded } from '../../../src/certificates/lint/loading-rules.ts';
import { isKeptByNss } from '../../../src/certificates/lint/nss-keys.ts';
import { addToKeystore } from '../../../src/installs/edits/keystore.ts';
import { runChild } from '../../support/child.ts';
import { makeCleanEnvironment } from '../../support/environment.ts';
import { listJavas, listLoadingClients } from '../../support/loading-clients.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { startTlsServer } from '../../support/tls-server.ts';
import { LEAF, OTHER, readTaken } from './loading-machine.ts';
import { makeOddAuthorities } from './odd-authorities.ts';

const TAKEN = makeOddAuthorities().flatMap(readTaken);
const FOR_ALL = TAKEN.filter(({ certificate }) => findLoadingFaults(certificate.der).length === 0);
const FOR_JAVA = TAKEN.filter(
  ({ certificate }) => !listBlinded(findLoadingFaults(certificate.der)).includes('java'),
);

test('install: java: each JDK loads its own store with every odd CA in it that it is given', {
  timeout: 300_000,
}, async (t) => {
  const folder = makeTemporaryFolder(t);
  const { port } = await startTlsServer(t, { certificate: LEAF });
  for (const client of listLoadingClients(() => undefined).filter(({ form }) => form === 'jks')) {
    const stores = listJavas().map((java) => join(java, '../../lib/security/cacerts'));
    const certificates = [...FOR_JAVA.map(({ certificate }) => certificate.der), OTHER.der];
    const files = stores.map((store, at) => {
      const path = join(folder, `cacerts-${at}`);
      writeFileSync(path, addToKeystore(readFileSync(store), 'mark', certificates));
      return path;
    });
    assert.deepEqual(
      await client.load(files, port, folder),
      files.map(() => 'ok'),
      client.name,
    );
  }
});

test('install: system: the list that update-ca-certificates makes of all of them is loaded whole', {
  timeout: 300_000,
}, async (t) => {
  const program = requireProgram(t, 'update-ca-certificates');
  if (program === undefined) return;
  const folder = makeTemporaryFolder(t);
  const [local, made, hooks] = ['local', 'made', 'hooks'].map((name) => join(folder, name));
  for (const path of [local, made, hooks]) mkdirSync(path ?? '');
  for (const [at, { certificate }] of FOR_ALL.entries()) {
    if (at % 4 > 0) continue; // the tool takes a minute for a thousand
    writeFileSync(join(local ?? '', `setup-ca-bundle-mark-${at}.crt`), writePemBlock(certificate.der));
  }
  writeFileSync(join(local ?? '', 'setup-ca-bundle-mark-other.crt'), OTHER.pem);
  const { exitCode, stderr } = await runChild(
    program,
    ['--localcertsdir', local ?? '', '--etccertsdir', made ?? '', '--hooksdir', hooks ?? ''],
    { environment: makeCleanEnvironment(folder), timeoutMs: 200_000 },
  );
  assert.equal(exitCode, 0, stderr);
  const list = join(made ?? '', 'ca-certificates.crt');
  const { port } = await startTlsServer(t, {
    certificate: LEAF,
    handler: (request, response) => response.end(request.url?.startsWith('/info') ? '' : 'hello'),
  });
  for (const client of listLoadingClients(() => undefined).filter(({ form }) => form === 'pem')) {
    assert.deepEqual(await client.load([list], port, folder), ['ok'], client.name);
  }
});

test('install: nss: certutil adds what is given to it, and refuses what is left out for it', {
  timeout: 300_000,
}, async (t) => {
  const program = requireProgram(t, 'certutil');
  if (program === undefined) return;
  const folder = makeTemporaryFolder(t);
  const options = { encoding: 'utf8', env: { ...makeCleanEnvironment(folder) } } as const;
  const database = `sql:${folder}`;
  assert.equal(spawnSync(program, ['-N', '-d', database, '--empty-password'], options).status, 0);
  const isKept = ({ certificate }: (typeof FOR_ALL)[number]): boolean => isKeptByNss(certificate.der);
  const some = FOR_ALL.filter((one, at) => !isKept(one) || at % 20 === 0);
  const judged = some.map((one, at) => {
    const words = ['-A', '-d', database, '-n', `odd ${at}`, '-t', 'C,,', '-a'];
    const input = writePemBlock(one.certificate.der);
    return { one, isAdded: spawnSync(program, words, { ...options, input }).status === 0 };
  });
  assert.ok(judged.some(({ isAdded }) => !isAdded));
  assert.deepEqual(
    judged.filter(({ one, isAdded }) => isAdded !== isKept(one)).map(({ one }) => one.name),
    [],
  );
});
