import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from '../__tests__/support/node-runtimes.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { DIST, MAIN_CHUNK, MAX_MAIN_CHUNK_BYTES } from '../scripts/dist.ts';
import { configureClients, prepareActionRun } from './action-run.ts';
import {
  atLeast,
  atMost,
  compare,
  compareAtMost,
  countInstructions,
  type Figure,
  inform,
  measureCosts,
  measurePeakMemory,
  type Variant,
} from './measure.ts';

const ROUNDS = 15;
const PEER_ROUNDS = 3; // they take long
const MEMORY_ROUNDS = 5;
const STORE = '/etc/ssl/certs';

/** The cost of the action with no input, against a bare start of the same Node and what people do instead. */
export async function measureNoInput(scope: Scope): Promise<readonly Figure[]> {
  const { variant: action } = await prepareActionRun(scope, {});
  const authority = makeAuthority({ name: 'Bench Corp Root' });
  const { port } = await startTlsServer(scope, { certificate: authority.issue({ name: 'localhost' }) });
  const peers = { ...(await prepareUpdate(scope, action, authority.pem)), recipe: makeRecipe(action, port) };
  const configured = configureClients(scope, action);
  const own = await measureCosts({ action, configured, bareNode: bare(action) }, ROUNDS);
  const costs = await measureCosts<string>({ action, ...peers }, PEER_ROUNDS);
  const memory = await measurePeakMemory(action, MEMORY_ROUNDS);
  const against = (name: string, target?: number): Figure[] => {
    const cost = costs[name];
    if (cost === undefined) return [];
    const what = `${PEERS[name]}, against the action`;
    const ratio = cost.wallMs / (costs.action?.wallMs ?? Number.NaN);
    return [target === undefined ? inform(what, ratio, ' ×') : atLeast(what, ratio, target, ' ×')];
  };
  return [
    inform('node -e 0', own.bareNode.wallMs, ' ms'),
    inform('the action, no input', own.action.wallMs, ' ms'),
    ...compareAtMost('the action, no input, against node -e 0', own.action, own.bareNode, 2.0),
    ...compareAtMost(
      'the action where clients are configured, no input, against node -e 0',
      own.configured,
      own.bareNode,
      2.0,
    ),
    ...(await compareInstructions({ action, configured }, bare(action))),
    ...(findNode(20) === undefined ? [] : await measureOnNode20(scope)),
    ...against('update', 8),
    ...against('marketplace', 15),
    ...against('recipe'),
    atMost('peak memory of the action, no input', memory, 75, ' MiB'),
    atMost('main chunk', statSync(join(DIST, MAIN_CHUNK)).size / 1000, MAX_MAIN_CHUNK_BYTES / 1000, ' kB'),
    inform('all chunks', sumSizes() / 1000, ' kB'),
  ];
}

/** Machine instructions against those of a bare Node, where they can be counted. */
async function compareInstructions(
  { action, configured }: Readonly<Record<'action' | 'configured', Variant>>,
  bareNode: Variant,
): Promise<readonly Figure[]> {
  const floor = await countInstructions(bareNode);
  const [own, other] = [await countInstructions(action), await countInstructions(configured)];
  if (floor === undefined || own === undefined || other === undefined) return [];
  return [
    inform('instructions of node -e 0', floor, ' million'),
    inform('instructions of the action, no input, against node -e 0', own / floor, ' ×'),
    inform('the same where clients are configured', other / floor, ' ×'),
  ];
}

const PEERS: Readonly<Record<string, string>> = {
  update: 'update-ca-certificates and an echo',
  marketplace: 'a stand-in for the Marketplace action',
  recipe: 'the pasted recipe',
};

/**
 * update-ca-certificates with one CA added, in folders of its own: nothing of this machine's store changes. Its hooks are
 * left out, which makes it faster than it is.
 */
async function prepareUpdate(
  scope: Scope,
  action: Variant,
  pem: string,
): Promise<Readonly<Record<string, Variant>>> {
  if (findProgram('update-ca-certificates') === undefined) return {};
  const folder = makeTemporaryFolder(scope);
  const corp = join(folder, 'corp.crt');
  writeFileSync(corp, pem);
  const make = (steps: string): Variant => {
    return () => {
      const run = mkdtempSync(join(folder, 'run-'));
      for (const name of ['local', 'hooks']) mkdirSync(join(run, name));
      cpSync(STORE, join(run, 'certs'), { recursive: true, verbatimSymlinks: true });
      const options = `--localcertsdir '${run}/local' --etccertsdir '${run}/certs' --hooksdir '${run}/hooks'`;
      const script = steps.replaceAll('RUN', run).replaceAll('OPTIONS', options).replaceAll('CORP', corp);
      return { ...action(), program: '/bin/bash', programArguments: ['-euc', script] };
    };
  };
  const update = "cp 'CORP' 'RUN/local/corp.crt'; update-ca-certificates OPTIONS";
  const exported =
    'for name in SSL_CERT_FILE REQUESTS_CA_BUNDLE CURL_CA_BUNDLE; do echo "$name=RUN/certs/ca-certificates.crt" >> "$GITHUB_ENV"; done';
  return {
    update: make(`${update}; ${exported}`),
    marketplace: make(
      [
        "openssl x509 -in 'CORP' -noout",
        "openssl x509 -in 'CORP' -noout -subject -issuer -dates",
        "openssl x509 -in 'CORP' -noout -checkend 0",
        update,
        "openssl verify -CApath 'RUN/certs' 'CORP'",
      ].join('; '),
    ),
  };
}

/** What people paste: the last certificate that a host sends, behind the store, and a variable. */
function makeRecipe(action: Variant, port: number): Variant {
  return () => {
    const command = action();
    const script = [
      `openssl s_client -connect 127.0.0.1:${port} -showcerts < /dev/null 2> /dev/null | sed -n '/-----BEGIN/,/-----END/p' > "$RUNNER_TEMP/corp.pem"`,
      `cat ${STORE}/ca-certificates.crt "$RUNNER_TEMP/corp.pem" > "$RUNNER_TEMP/bundle.pem"`,
      'echo "SSL_CERT_FILE=$RUNNER_TEMP/bundle.pem" >> "$GITHUB_ENV"',
    ].join('; ');
    return { ...command, program: '/bin/bash', programArguments: ['-euc', script] };
  };
}

async function measureOnNode20(scope: Scope): Promise<readonly Figure[]> {
  const { variant: action } = await prepareActionRun(scope, {}, 20);
  const costs = await measureCosts({ action, bareNode: bare(action) }, ROUNDS);
  return compare('the action on Node 20, no input, against node -e 0', costs.action, costs.bareNode);
}

function sumSizes(): number {
  const names = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  return names.reduce((sum, name) => sum + readFileSync(join(DIST, name)).length, 0);
}

function bare(action: Variant): Variant {
  return () => ({ ...action(), programArguments: ['-e', '0'] });
}
