import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { useAction } from '../support/action.ts';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';
import { serveClients } from '../support/client-setups/server.ts';
import { type ClientSetup, type ProbeTarget, requireClient } from '../support/client-setups/setup.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startSquid } from '../support/squid.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** What a company adds, and what only the runner's own store has. */
const added = makeAuthority({ name: 'Added CA' });
const standing = makeAuthority({ name: 'Default-store CA' });

async function serve(t: TestContext, job: Job, authority: typeof added): Promise<URL> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate, handler: serveClients(job.folders.workspace) });
  return new URL(server.url());
}

function reach(setup: ClientSetup, job: Job, url: URL, proxy?: URL): Promise<StepResult> {
  const folder = join(job.folders.temp, 'downloads');
  mkdirSync(folder, { recursive: true });
  const target: ProbeTarget = { url, folder, ...(proxy ? { proxy } : {}) };
  const [program, words] = setup.command(target);
  const proxies = proxy ? { HTTPS_PROXY: proxy.href, https_proxy: proxy.href } : {};
  return job.run(program, words, { env: { ...setup.env?.(target), ...proxies }, timeoutMs: 60_000 });
}

function assertRefusal(setup: ClientSetup, step: StepResult): void {
  assert.notEqual(step.exitCode, 0, `${setup.name} must fail without the CA`);
  assert.match(step.stdout + step.stderr, setup.refusal);
}

function assertReached(setup: ClientSetup, step: StepResult): void {
  assert.equal(step.exitCode, 0, `${setup.name}: ${step.stdout}${step.stderr}`);
}

/** Clients of every kind, which find the proxy by themselves or are told of it. */
const THROUGH_A_PROXY = [
  'curl',
  'wget',
  'git',
  'openssl s_client',
  'Python requests',
  'Python urllib',
  'pip',
  'pip --proxy',
  'Node 24',
  'Node 20',
];

test('every client passes through squid, which inspects', async (t) => {
  if (requireProgram(t, 'squid') === undefined) return;
  const job = startJob(t);
  const url = await serve(t, job, standing);
  const squid = await startSquid(t, { authority: added, upstreamAuthorities: standing.pem });
  const proxy = new URL(squid.url());
  const setups = CLIENT_SETUPS.filter(({ name }) => THROUGH_A_PROXY.includes(name)).filter((setup) =>
    requireClient(t, setup),
  );
  for (const setup of setups) assertRefusal(setup, await reach(setup, job, url, proxy));
  const step = await useAction(job, { certificates: added.pem, clients: 'default +wget' });
  assert.equal(step.conclusion, 'success', step.log);
  for (const setup of setups) assertReached(setup, await reach(setup, job, url, proxy));
});

test('what worked before goes on working: pip with cert in pip.conf, git with a setting for one host', async (t) => {
  const [pip, git] = ['pip', 'git'].map((name) => CLIENT_SETUPS.find((setup) => setup.name === name));
  if (!pip || !git || !requireClient(t, pip) || !requireClient(t, git)) return;
  const theirs = makeAuthority({ name: 'Their CA' });
  const first = startJob(t);
  const path = join(first.folders.home, 'theirs.pem');
  writeFileSync(path, theirs.pem);
  writeFileSync(join(first.folders.home, 'pip.conf'), `[global]\ncert = ${path}\n`);
  const job = startJob(t, { env: { PIP_CONFIG_FILE: join(first.folders.home, 'pip.conf') } });
  const url = await serve(t, job, theirs);
  writeFileSync(join(job.folders.home, '.gitconfig'), `[http "${url.origin}"]\n\tsslCAInfo = ${path}\n`);
  for (const setup of [pip, git]) assertReached(setup, await reach(setup, job, url));
  const without = await useAction(startJob(t), { certificates: added.pem });
  for (const setup of [pip, git]) {
    // The variables alone, as a recipe would set them, break what worked.
    const [program, words] = setup.command({ url, folder: job.folders.temp });
    assertRefusal(setup, await job.run(program, words, { env: without.exported }));
  }
  const step = await useAction(job, { certificates: added.pem });
  assert.equal(step.conclusion, 'success', step.log);
  for (const setup of [pip, git]) assertReached(setup, await reach(setup, job, url));
});
