import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';
import { OWN_VARIABLES } from '../support/client-setups/own-variables.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, requireClient } from '../support/client-setups/setup.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { makeSystemStore, requireSystemStore, type SystemStore } from '../support/system-store.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const CLIENT_TIMEOUT_MS = 300_000;

const inFile = makeAuthority({ name: 'CA in the file' });
const inStore = makeAuthority({ name: 'CA in the system store' });

/** A file with one CA, and a folder with it under the name that OpenSSL looks for. */
function writeCertificates(folder: string): Readonly<Record<'FILE' | 'FOLDER' | 'MISSING', string>> {
  const file = join(folder, 'ca.pem');
  writeFileSync(file, inFile.pem);
  const certificates = join(folder, 'certificates');
  mkdirSync(certificates);
  const hash = execFileSync('openssl', ['x509', '-noout', '-subject_hash', '-in', file], {
    env: makeCleanEnvironment(folder),
    encoding: 'utf8',
  });
  copyFileSync(file, join(certificates, `${hash.trim()}.0`));
  return { FILE: file, FOLDER: certificates, MISSING: join(folder, 'missing') };
}

async function serve(t: TestContext, job: Job, authority: Authority): Promise<URL> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const handler = serveClients(job.folders.workspace);
  return new URL((await startTlsServer(t, { certificate, handler, tls: SERVER_TLS })).url());
}

async function isReached(
  setup: ClientSetup,
  store: SystemStore,
  job: Job,
  url: URL,
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const target = { url, folder: mkdtempSync(join(job.folders.work, 'target-')) };
  const step = await job.run(...store.enter(...setup.command(target)), {
    env: { ...setup.env?.(target), ...env, HOME: target.folder },
    timeoutMs: 60_000,
  });
  const output = step.stdout + step.stderr;
  return setup.arrival ? setup.arrival.test(output) : step.exitCode === 0;
}

const PINS = ['npm/package.json', 'pypi/clients.txt']
  .map((path) => readFileSync(join(import.meta.dirname, '../support', `clients-from-${path}`), 'utf8'))
  .join('\n');

test('each has the version that docs/clients.md says', () => {
  for (const { title, pin = '' } of OWN_VARIABLES) assert.ok(PINS.includes(pin), title);
});

for (const { title: name, setup: setupName, seen } of OWN_VARIABLES) {
  test(`${name} trusts what docs/clients.md says of its variables`, {
    timeout: CLIENT_TIMEOUT_MS,
  }, async (t) => {
    const setup = CLIENT_SETUPS.find((it) => it.name === setupName);
    assert.ok(setup, setupName);
    if (!requireMountNamespace(t) || !requireSystemStore(t) || !requireClient(t, setup)) return;
    const store = makeSystemStore(t, inStore.pem, false);
    const job = startJob(t);
    const paths = writeCertificates(makeTemporaryFolder(t));
    const [file, system] = [await serve(t, job, inFile), await serve(t, job, inStore)];
    for (const { env, trusts } of seen) {
      const values = Object.entries(env).map(([key, value]) => [
        key,
        value.replace(/\$(FILE|FOLDER|MISSING)/, (_, word: keyof typeof paths) => paths[word]),
      ]);
      const variables = Object.fromEntries(values);
      const title = Object.entries(env).map((pair) => pair.join('='));
      await t.test(title.join(' ') || 'nothing is set', async () => {
        const [ofFile, ofStore] = await Promise.all([
          isReached(setup, store, job, file, variables),
          isReached(setup, store, job, system, variables),
        ]);
        const found = [...(ofFile ? ['file'] : []), ...(ofStore ? ['system store'] : [])];
        assert.deepEqual(found, trusts);
      });
    }
  });
}
