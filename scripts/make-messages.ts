/**
 * Writes what the TLS clients of this machine say of each fault to `__tests__/fixtures/client-messages.json`: the corpus that
 * `explain` and docs/problems.md are held against. As root on Linux, with the programs of .ci/run; words limit it to set-ups or
 * faults whose name has one of them (`npm exec -- node scripts/make-messages.ts curl expired`). Takes half an hour.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useAction } from '../__tests__/support/action.ts';
import type { ClientMessage } from '../__tests__/support/client-messages.ts';
import { CLIENT_SETUPS } from '../__tests__/support/client-setups/all.ts';
import { serveClients } from '../__tests__/support/client-setups/server.ts';
import type { ClientSetup } from '../__tests__/support/client-setups/setup.ts';
import { makeCleanEnvironment } from '../__tests__/support/environment.ts';
import { type Fault, startFaults } from '../__tests__/support/faults.ts';
import { startJob } from '../__tests__/support/mini-runner.ts';
import { nodeExecutable } from '../__tests__/support/node-runtimes.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import { makeScope } from '../__tests__/support/scope.ts';
import { makeSystemStore } from '../__tests__/support/system-store.ts';
import { findStrictPython } from '../__tests__/support/tls-judges.ts';
import { TLS_CLIENTS } from '../src/clients/clients.ts';
import { recognizeReason } from '../src/clients/reason-words.ts';
import { ROOT } from './root.ts';

const FILE = join(ROOT, '__tests__/fixtures/client-messages.json');
/** Some clients try again and again without an option against it. */
const TIMEOUT_MS = 12_000;
const AT_ONCE = 2;
const MAX_LINES = 4;
const MAX_LINE_LENGTH = 440;

/** Lines of a stack, code that it quotes, and advice. */
const SILENT =
  /^\s+(?:File "|at |raise |return |throw |await |for \w+ in |super\(|_?\w+(?:\.\w+)*(?:, _)?(?:\(| = ))|^node:|^(?:More details here|curl failed to verify|establish a secure|how to fix it)|See '-l' option|\[\*\] Note|^E: Download Failed|^Ign:/;

/** Lines that say something. */
const TELLING =
  /error|fail|certif|ssl|tls|proxy|refus|resolv|timed?[ -]?out|unable|verif|x509|pkix|trust|issuer|unknown|expired|unreachable|closed|hang up|reset|eof|connect|fetch|host/i;

/** Of dpkg-query, which fills it in. */
const FORMAT = '$' + '{Package} $' + '{Version}';

const GET_SCRIPT = `require('node:https').get(process.argv[1]);`;
const FETCH_SCRIPT = `fetch(process.argv[1]);`;
const STRICT_PYTHON = findStrictPython() ?? '/nonexistent';

/** Programs that catch nothing: their words are those that people see. */
const UNCAUGHT: readonly ClientSetup[] = [
  ...([24, 20] as const).flatMap((major) =>
    Object.entries({ https: GET_SCRIPT, fetch: FETCH_SCRIPT }).map(([name, script]): ClientSetup => {
      const file = nodeExecutable(major);
      const command: ClientSetup['command'] = ({ url }) => [file, ['-e', script, url.href]];
      return {
        name: `Node ${major} ${name}, uncaught`,
        client: 'node',
        needs: { file },
        command,
        refusal: /./,
      };
    }),
  ),
  {
    name: 'Python 3.13 urllib',
    client: 'python',
    needs: { file: STRICT_PYTHON },
    command: ({ url }) => [
      STRICT_PYTHON,
      ['-c', 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()', url.href],
    ],
    refusal: /./,
  },
];

const words = process.argv.slice(2);
const scope = makeScope();
const job = startJob(scope);
const { trusted, faults } = await startFaults(scope, serveClients(job.folders.workspace));
const store = makeSystemStore(scope, trusted, true);
const everyVariable = [
  'all',
  ...TLS_CLIENTS.filter((it) => it.isByNameOnly && it.shape !== 'modules').map(({ id }) => `+${id}`),
].join(' ');
const made = await useAction(job, {
  certificates: trusted,
  'default-store': store.file,
  clients: everyVariable,
});
if (made.conclusion !== 'success') throw new Error(made.log);
const bundle = made.outputs['bundle-path'] ?? '';
const quiet = join(job.folders.work, 'nsswitch.conf');
writeFileSync(quiet, 'hosts: files\n');

const messages: ClientMessage[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
const queue = [...CLIENT_SETUPS, ...UNCAUGHT].filter(isHere).flatMap((setup) =>
  Object.entries(faults)
    .filter(([fault]) => words.length === 0 || words.some((word) => setup.name === word || fault === word))
    .map(([fault, made]) => ({ setup, fault, made })),
);
console.log(`${queue.length} runs`);
let done = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { setup, fault, made } = next;
      const message = await ask(setup, fault, made);
      const at = messages.findIndex((it) => it.setup === setup.name && it.fault === fault);
      if (at !== -1) messages.splice(at, 1);
      if (message !== undefined) messages.push(message);
      if (++done % 50 === 0) save();
    }
  }),
);
save();
await scope.end();
process.exit(0);

function save(): void {
  const rank = [...CLIENT_SETUPS, ...UNCAUGHT].map(({ name }) => name);
  const order = Object.keys(faults);
  messages.sort(
    (one, other) =>
      rank.indexOf(one.setup) - rank.indexOf(other.setup) ||
      order.indexOf(one.fault) - order.indexOf(other.fault),
  );
  writeFileSync(FILE, `[\n${messages.map((it) => `  ${JSON.stringify(it)}`).join(',\n')}\n]\n`);
  console.log(`${done} done`);
}

/** What a client says of a fault; undefined if it connects, or says nothing in time. */
async function ask(setup: ClientSetup, fault: string, made: Fault): Promise<ClientMessage | undefined> {
  const targets = join(job.folders.work, 'targets');
  mkdirSync(targets, { recursive: true });
  const target = {
    url: made.url,
    folder: mkdtempSync(join(targets, 'target-')),
    ...(made.proxy === undefined ? {} : { proxy: made.proxy }),
  };
  const [program, options] = store.enter(...(setup.remedy ?? setup.command)(target, bundle));
  const offline = ['--net', '--mount', '--propagation', 'private', 'sh', '-c'];
  const script = 'ip link set lo up 2>/dev/null; mount --bind "$0" /etc/nsswitch.conf; exec "$@"';
  const command: readonly [string, readonly string[]] = made.isOffline
    ? ['unshare', [...offline, script, quiet, program, ...options]]
    : [program, options];
  const step = await job
    .run(...command, {
      env: { ...setup.env?.(target), ...made.environment, HOME: target.folder },
      timeoutMs: TIMEOUT_MS,
    })
    .catch(() => undefined); // it waits longer than a person would
  if (step === undefined) return undefined;
  const { exitCode, stdout, stderr } = step;
  const said = `${stderr}\n${stdout}`;
  const isReached = setup.arrival ? setup.arrival.test(said) : exitCode === 0;
  const text = clean(said, target.folder);
  if (isReached || text.length === 0 || exitCode === null) return undefined;
  return { client: setup.client, setup: setup.name, version: versionOf(setup), fault, text };
}

/** The telling lines, without what differs from run to run. */
function clean(said: string, folder: string): readonly string[] {
  const lines = said
    .replaceAll(folder, '/home/user')
    .replaceAll(job.folders.work, '/home/user/work')
    .replaceAll(ROOT, '/opt/clients')
    .replace(/setup-ca-bundle-\w{6}\b/g, 'setup-ca-bundle')
    .replace(/\b((?:localhost|127\.0\.0\.1):|port[ =]+|port=)\d{4,5}\b/g, '$18443')
    .replace(/\bRetry\(total=\d+/g, 'Retry(total=0')
    .replace(/0x[0-9a-f]{6,}/g, '0x7f0000000000')
    .replace(/\b[0-9A-F]{12,16}:error/g, '007F000000000000:error')
    .split(/\r?\n|\r/)
    .map((line) => line.replaceAll('\u001b', '␛').trimEnd().slice(0, MAX_LINE_LENGTH))
    .filter((line) => TELLING.test(line) && !SILENT.test(line));
  const unique = [...new Set(lines)];
  const known = unique.filter((line) => recognizeReason(line) !== undefined).slice(0, MAX_LINES - 1);
  const kept = new Set([...known, ...unique.slice(known.length - MAX_LINES)]);
  return unique.filter((line) => kept.has(line));
}

function isHere({ needs }: ClientSetup): boolean {
  if (typeof needs === 'string') return findProgram(needs) !== undefined;
  if ('module' in needs) return true;
  if ('unpackaged' in needs) return needs.path !== undefined;
  return existsSync(needs.file);
}

/** The package of Debian or npm that a client is of, with its version; else what the program says. */
function versionOf({ needs, name }: ClientSetup): string {
  const python = 'import sys, importlib; print(importlib.import_module(sys.argv[1]).__file__)';
  const path =
    typeof needs === 'string'
      ? findProgram(needs)
      : 'module' in needs
        ? askLine('/usr/bin/python3', ['-c', python, needs.module])
        : 'file' in needs
          ? needs.file
          : needs.path;
  if (path === undefined) return name;
  for (let folder = dirname(path); folder !== '/'; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name: title, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    if (version !== undefined && !path.includes('/clients-from-npm/package')) return `${title} ${version}`;
  }
  const real = askLine('readlink', ['-f', path]) ?? path;
  const owner = (askLine('dpkg', ['-S', real]) ?? askLine('dpkg', ['-S', path]) ?? '').split(':')[0];
  if (!owner) return name;
  return askLine('dpkg-query', ['-W', '-f', FORMAT, owner]) ?? name;
}

function askLine(program: string, options: readonly string[]): string | undefined {
  try {
    const environment = makeCleanEnvironment('/nonexistent');
    return execFileSync(program, options, {
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
