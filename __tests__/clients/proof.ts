import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { KNOWN_CLIENTS, type KnownClient, reachOf } from '../../src/clients/catalogue.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { useAction } from '../support/action.ts';
import { SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import {
  type ClientSetup,
  type Command,
  type ProbeTarget,
  requireClient,
} from '../support/client-setups/setup.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { makeSystemStore, requireSystemStore, type SystemStore } from '../support/system-store.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { readMessages } from './problems.ts';

/** What is proven of one family: the machine, the two servers, and a job for each stage. */
interface Stage {
  readonly job: Job;
  readonly bundle: string;
}

interface Proof {
  readonly store: SystemStore;
  /** The server whose CA is added, and the one whose CA the system's store has. */
  readonly urls: Readonly<Record<'added' | 'standing', URL>>;
  readonly without: Stage;
  readonly byDefault: Stage;
  readonly withEveryVariable: Stage;
}

interface Attempt {
  readonly isReached: boolean;
  readonly output: string;
}

const COMMAND_TIMEOUT_MS = 60_000;

/** The whole family; a client of it may take its share of what the test runner gives one test (two minutes). */
const FAMILY_TIMEOUT_MS = 600_000;

const EVERY_VARIABLE = [
  'all',
  ...TLS_CLIENTS.filter(({ isByNameOnly }) => isByNameOnly).map(({ id }) => `+${id}`),
].join(' ');

/**
 * Proves for each set-up, by real handshakes on a machine whose system store has one CA more, what the catalogue says:
 *
 * - before anything is set, the server with the added CA is refused, in that client's own words
 * - with the default exports it is reached, if the catalogue says so, and otherwise still refused
 * - with every variable it is reached by all that read one; where none is read, by the client's own option
 * - the server that only the system's store trusts is reached at all times where it was before, and by every client
 *   that reads a variable
 */
export function proveFamily(family: string, setups: readonly ClientSetup[]): void {
  test(`${family}: refused before, reached as the catalogue says, nothing broken`, {
    timeout: FAMILY_TIMEOUT_MS,
  }, async (t) => {
    if (!requireMountNamespace(t) || !requireSystemStore(t)) return;
    const proof = await startProof(t, setups);
    for (const setup of setups) {
      await t.test(setup.name, async (subtest) => {
        if (requireClient(subtest, setup)) await prove(setup, proof);
      });
    }
  });
}

async function startProof(t: TestContext, setups: readonly ClientSetup[]): Promise<Proof> {
  const added = makeAuthority({ name: 'Added CA' });
  const standing = makeAuthority({ name: 'System-store CA' });
  const store = makeSystemStore(
    t,
    standing.pem,
    setups.some(({ client }) => findClient(client).installs?.includes('java')),
  );
  const stage = async (clients?: string): Promise<Stage> => {
    const job = startJob(t);
    if (clients === undefined) return { job, bundle: '' };
    const inputs = { certificates: added.pem, 'default-store': store.file, clients };
    const step = await useAction(job, inputs);
    assert.equal(step.conclusion, 'success', step.log);
    return { job, bundle: step.outputs['bundle-path'] ?? '' };
  };
  const without = await stage();
  return {
    store,
    urls: { added: await serve(t, added, without.job), standing: await serve(t, standing, without.job) },
    without,
    byDefault: await stage('default'),
    withEveryVariable: await stage(EVERY_VARIABLE),
  };
}

async function serve(t: TestContext, authority: Authority, job: Job): Promise<URL> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const handler = serveClients(job.folders.workspace);
  const server = await startTlsServer(t, { certificate, handler, tls: SERVER_TLS });
  return new URL(server.url());
}

async function prove(setup: ClientSetup, proof: Proof): Promise<void> {
  const reach = reachOf(findClient(setup.client));
  const before = await reachBoth(setup, proof, proof.without);
  assertRefused(setup, before.added, 'before anything is set');
  if (!before.standing.isReached) assertRefused(setup, before.standing, 'without the variable that it needs');

  const byDefault = await reachBoth(setup, proof, proof.byDefault);
  if (reach === 'default') assertReached(byDefault.added, 'the added CA, by default');
  else assertRefused(setup, byDefault.added, 'with the default exports, as the catalogue says');
  if (reach === 'default' || before.standing.isReached) {
    assertReached(byDefault.standing, 'the CA of the system store, by default');
  }

  const withEvery = await reachBoth(setup, proof, proof.withEveryVariable);
  if (reach !== 'never') assertReached(withEvery.added, 'the added CA, with every variable');
  else assertRefused(setup, withEvery.added, 'with every variable, as the catalogue says');
  if (reach !== 'never' || before.standing.isReached) {
    assertReached(withEvery.standing, 'the CA of the system store, with every variable');
  }

  if (reach === 'never') {
    const { remedy } = setup;
    assert.ok(remedy, 'a client that no variable reaches has a way of its own');
    const told = await reachBoth(setup, proof, proof.withEveryVariable, remedy);
    assertReached(told.added, 'the added CA, by its own option');
    assertReached(told.standing, 'the CA of the system store, by its own option');
  }
}

function findClient(id: string): KnownClient {
  const client = Object.values(KNOWN_CLIENTS)
    .flat()
    .find((known) => known.id === id);
  if (client === undefined) throw new Error(`${id} is not in the catalogue`);
  return client;
}

async function reachBoth(
  setup: ClientSetup,
  proof: Proof,
  stage: Stage,
  command: (target: ProbeTarget, bundlePath: string) => Command = setup.command,
): Promise<Readonly<Record<'added' | 'standing', Attempt>>> {
  const [added, standing] = await Promise.all([
    attempt(setup, proof.store, stage, proof.urls.added, command),
    attempt(setup, proof.store, stage, proof.urls.standing, command),
  ]);
  return { added, standing };
}

async function attempt(
  setup: ClientSetup,
  store: SystemStore,
  { job, bundle }: Stage,
  url: URL,
  command: (target: ProbeTarget, bundlePath: string) => Command,
): Promise<Attempt> {
  const targets = join(job.folders.work, 'targets');
  mkdirSync(targets, { recursive: true });
  const target: ProbeTarget = { url, folder: mkdtempSync(join(targets, 'target-')) };
  const step = await job.run(...store.enter(...command(target, bundle)), {
    env: { ...setup.env?.(target), HOME: target.folder },
    timeoutMs: COMMAND_TIMEOUT_MS,
  });
  const output = step.stdout + step.stderr;
  return { isReached: setup.arrival ? setup.arrival.test(output) : step.exitCode === 0, output };
}

const MESSAGES = readMessages(readFileSync(join(import.meta.dirname, '../../docs/problems.md'), 'utf8'));

function assertRefused(setup: ClientSetup, { isReached, output }: Attempt, when: string): void {
  assert.ok(!isReached, `must be refused ${when}:\n${output}`);
  assert.match(output, setup.refusal, `must be refused ${when}, in words about the certificate`);
  const isKnown = MESSAGES.some((message) => message.test(output));
  assert.ok(isKnown, `docs/problems.md has nothing for someone who searches for:\n${output}`);
}

function assertReached({ isReached, output }: Attempt, what: string): void {
  assert.ok(isReached, `must reach the server with ${what}:\n${output}`);
}
