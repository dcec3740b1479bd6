import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { type NodeMajor, nodeExecutable } from './node-runtimes.ts';
import { findProgram, requireProgram, requirePythonModule } from './programs.ts';

/** A TLS client as a job would call it, and the words with which it refuses an unknown CA. */
export interface ClientSetup {
  readonly name: string;
  /** The program and arguments that reach `url` (of {@link serveClients}) and succeed only over TLS that is trusted. */
  readonly command: (
    url: URL,
    folder: string,
    proxy: URL | undefined,
  ) => readonly [string, readonly string[]];
  readonly refusal: RegExp;
  /** Variables of the step besides the proxy's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The program and, for Python, the module that must be installed. */
  readonly needs: string | { readonly module: string };
  /** What the input `clients` must have for it besides the default. */
  readonly clients?: string;
}

const PACKAGE = 'tiny_package-1.0-py3-none-any.whl';
const COMMIT = '0123456789012345678901234567890123456789';

const PYTHON = '/usr/bin/python3';

/** Reaches a URL with TLS of Node's own, through a CONNECT proxy if one is set. */
const NODE_SCRIPT = `
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

function node(major: NodeMajor): ClientSetup {
  return {
    name: `Node ${major}`,
    needs: 'sh',
    command: (url) => [nodeExecutable(major), ['-e', NODE_SCRIPT, url.href]],
    refusal: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY/,
  };
}

/** The set-ups that every run of the tests must see work. */
export const CLIENT_SETUPS: readonly ClientSetup[] = [
  {
    name: 'curl',
    needs: 'curl',
    command: (url) => ['curl', ['--silent', '--show-error', '--fail', url.href]],
    refusal: /curl: \(60\)/,
  },
  {
    name: 'wget',
    needs: 'wget',
    command: (url) => ['wget', ['--no-verbose', '--tries=1', '--output-document=-', url.href]],
    refusal: /cannot verify localhost's certificate|is not trusted|doesn't have a known issuer/,
    clients: '+wget',
  },
  {
    name: 'git',
    needs: 'git',
    command: (url) => ['git', ['ls-remote', new URL('repository.git', url).href]],
    refusal: /server certificate verification failed|SSL certificate problem/,
  },
  {
    name: 'openssl s_client',
    needs: 'openssl',
    command: (url, _, proxy) => [
      'openssl',
      [
        's_client',
        '-brief',
        '-verify_return_error',
        '-connect',
        url.host,
        ...(proxy ? ['-proxy', proxy.host] : []),
      ],
    ],
    refusal: /verify error|certificate verify failed/,
  },
  {
    name: 'Python requests',
    needs: { module: 'requests' },
    command: (url) => [
      PYTHON,
      ['-c', 'import sys, requests; requests.get(sys.argv[1]).raise_for_status()', url.href],
    ],
    refusal: /CERTIFICATE_VERIFY_FAILED/,
  },
  {
    name: 'Python urllib',
    needs: 'python3',
    command: (url) => [
      PYTHON,
      ['-c', 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()', url.href],
    ],
    refusal: /CERTIFICATE_VERIFY_FAILED/,
  },
  {
    name: 'pip',
    needs: { module: 'pip' },
    command: (url, folder) => [
      PYTHON,
      [
        '-m',
        'pip',
        'download',
        '--no-deps',
        '--no-cache-dir',
        '--retries=0',
        '--dest',
        folder,
        '--index-url',
        new URL('simple/', url).href,
        'tiny-package',
      ],
    ],
    refusal: /CERTIFICATE_VERIFY_FAILED|certificate verify failed/,
  },
  {
    name: 'pip --proxy',
    needs: { module: 'pip' },
    command: (url, folder, proxy) => [
      PYTHON,
      [
        '-m',
        'pip',
        ...(proxy ? ['--proxy', proxy.href] : []),
        'download',
        '--no-deps',
        '--no-cache-dir',
        '--retries=0',
        '--dest',
        folder,
        '--index-url',
        new URL('simple/', url).href,
        'tiny-package',
      ],
    ],
    refusal: /CERTIFICATE_VERIFY_FAILED|certificate verify failed/,
  },
  node(24),
  node(20),
];

/** Skips a test whose client is not installed; returns whether it is. */
export function requireClient(t: TestContext, { needs }: ClientSetup): boolean {
  const found = typeof needs === 'string' ? requireProgram(t, needs) : requirePythonModule(t, needs.module);
  return found !== undefined;
}

/** Answers whatever the clients ask for: a page, git's list of refs, a Python package index with one package. */
export function serveClients(folder: string): RequestListener {
  const wheel = makeWheel(folder);
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.endsWith('/info/refs')) response.end(`${COMMIT}\trefs/heads/main\n`);
    else if (path.endsWith('.git/HEAD')) response.end('ref: refs/heads/main\n');
    else if (path.endsWith('.whl')) response.end(wheel);
    else if (path.startsWith('/simple/')) {
      response.setHeader('content-type', 'text/html');
      response.end(`<!DOCTYPE html><a href="/${PACKAGE}#sha256=${digest(wheel)}">${PACKAGE}</a>`);
    } else response.end('reached\n');
  };
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The smallest package that pip takes, made by Python's own zipfile; empty where there is no Python. */
function makeWheel(folder: string): Buffer {
  const script = `import sys, zipfile
with zipfile.ZipFile(sys.stdout.buffer, 'w') as z:
    d = 'tiny_package-1.0.dist-info/'
    z.writestr('tiny_package.py', '')
    z.writestr(d + 'METADATA', 'Metadata-Version: 2.1\\nName: tiny-package\\nVersion: 1.0\\n')
    z.writestr(d + 'WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    z.writestr(d + 'RECORD', '')`;
  const python = findProgram('python3');
  if (python === undefined) return Buffer.alloc(0);
  return spawnSync(python, ['-c', script], { cwd: folder, env: makeCleanEnvironment(join(folder)) }).stdout;
}
