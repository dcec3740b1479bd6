import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

type Words = (target: ProbeTarget) => readonly string[];

/** A program of Debian that trusts what the system's store has. */
function program(
  name: string,
  client: string,
  needs: string,
  words: Words,
  refusal: RegExp,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  return {
    name,
    client,
    needs,
    command: (target) => [needs, words(target)],
    refusal,
    ...more,
  };
}

/** Several commands one after the other, in the target's folder; `$1` is the URL. */
function shell(script: string): (target: ProbeTarget) => Command {
  return ({ url, folder }) => ['sh', ['-euc', `cd "$2"; ${script}`, 'sh', url.href, folder]];
}

function askDnf({ url, folder }: ProbeTarget, ...words: readonly string[]): Command {
  const places = ['cachedir', 'logdir', 'persistdir'].map((name) => `--setopt=${name}=${folder}`);
  const repository = [`--repofrompath=ours,${url.href}`, '--repo=ours', '--setopt=retries=1'];
  return ['dnf', ['--releasever=1', ...places, ...repository, ...words, 'makecache']];
}

/** curl, Wget, git, OpenSSL and other tools. */
export const TOOL_SETUPS: readonly ClientSetup[] = [
  program(
    'curl',
    'curl',
    'curl',
    ({ url }) => ['--silent', '--show-error', '--fail', url.href],
    /curl: \(60\)/,
  ),
  program(
    'wget',
    'wget',
    'wget',
    ({ url }) => ['--no-verbose', '--tries=1', '--output-document=-', url.href],
    /cannot verify localhost's certificate|is not trusted|doesn't have a known issuer/,
  ),
  program(
    'wget2',
    'wget2',
    'wget2',
    ({ url }) => ['--tries=1', '--output-document=-', url.href],
    /certificate/i,
    {
      remedy: ({ url }, bundle) => [
        'wget2',
        ['--tries=1', '--output-document=-', `--ca-certificate=${bundle}`, url.href],
      ],
    },
  ),
  program(
    'git',
    'git',
    'git',
    ({ url }) => ['ls-remote', new URL('repository.git', url).href],
    /server certificate verification failed|SSL certificate problem/,
  ),
  program('git-lfs', 'git-lfs', 'git-lfs', () => [], /x509: certificate signed by unknown authority/, {
    command: shell('git init -q .; git config lfs.url "$1repository.git/info/lfs"; git lfs locks'),
  }),
  program(
    'svn',
    'svn',
    'svn',
    ({ url }) => ['ls', '--non-interactive', new URL('svn', url).href],
    /certificate verification failed|issuer is not trusted/,
    { arrival: /does not support the HTTP\/DAV protocol|E175/ },
  ),
  program(
    'hg',
    'hg',
    'hg',
    ({ url }) => ['id', '--rev=tip', new URL('hg', url).href],
    /certificate verify failed/,
    {
      remedy: ({ url }, bundle) => [
        'hg',
        ['--config', `web.cacerts=${bundle}`, 'id', '--rev=tip', new URL('hg', url).href],
      ],
    },
  ),
  program('openssl s_client', 'openssl', 'openssl', () => [], /verify error|certificate verify failed/, {
    command: ({ url, proxy }) => [
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
  }),
  program(
    'gnutls-cli',
    'gnutls-cli',
    'gnutls-cli',
    ({ url }) => ['--port', url.port, url.hostname],
    /certificate issuer is unknown/,
    {
      remedy: ({ url }, bundle) => ['gnutls-cli', ['--x509cafile', bundle, '--port', url.port, url.hostname]],
    },
  ),
  program(
    'links',
    'links',
    'links',
    ({ url }) => ['-ssl.certificates', '2', '-dump', url.href],
    /certificate|SSL/i,
  ),
  // it says no more, whatever the fault
  program('Lynx', 'lynx', 'lynx', ({ url }) => ['-dump', url.href], /Can't access startfile https:/),
  program(
    'lftp',
    'lftp',
    'lftp',
    ({ url }) => ['-c', `set net:max-retries 1; set ssl:verify-certificate yes; cat ${url.href}`],
    /Certificate verification/,
    {
      remedy: ({ url }, bundle) => [
        'lftp',
        ['-c', `set net:max-retries 1; set ssl:ca-file ${bundle}; cat ${url.href}`],
      ],
    },
  ),
  program(
    'aria2',
    'aria2',
    'aria2c',
    ({ url, folder }) => ['--no-conf', '--max-tries=1', '-d', folder, '-o', 'page', url.href],
    /SSL\/TLS handshake failure/,
    {
      remedy: ({ url, folder }, bundle) => [
        'aria2c',
        ['--no-conf', '--max-tries=1', `--ca-certificate=${bundle}`, '-d', folder, '-o', 'page', url.href],
      ],
    },
  ),
  program(
    'socat',
    'socat',
    'socat',
    ({ url }) => ['-u', '/dev/null', `OPENSSL:${url.host}`],
    /certificate verify failed/,
  ),
  {
    name: 'apt',
    client: 'apt',
    needs: { file: '/usr/lib/apt/apt-helper' },
    command: ({ url, folder }) => [
      '/usr/lib/apt/apt-helper',
      ['-o', 'Acquire::Retries=0', 'download-file', url.href, join(folder, 'page')],
    ],
    refusal: /Certificate verification failed/,
    remedy: ({ url, folder }, bundle) => [
      '/usr/lib/apt/apt-helper',
      ['-o', `Acquire::https::CaInfo=${bundle}`, 'download-file', url.href, join(folder, 'page')],
    ],
  },
  {
    name: 'dnf',
    client: 'dnf',
    needs: 'dnf',
    command: (target) => askDnf(target),
    refusal: /Curl error \(60\)/,
    arrival: /repomd\.xml parser error/, // our server has no packages
    remedy: (target, bundle) => askDnf(target, `--setopt=sslcacert=${bundle}`),
  },
  program('CMake', 'cmake', 'cmake', () => [], /certificate|SSL peer/i, {
    command: ({ url, folder }) => {
      const text = `file(DOWNLOAD "${url.href}" "${folder}/page" TLS_VERIFY ON STATUS s)\nif(NOT s MATCHES "^0;")\n  message(FATAL_ERROR "\${s}")\nendif()\n`;
      writeFileSync(join(folder, 'download.cmake'), text);
      return ['cmake', ['-P', join(folder, 'download.cmake')]];
    },
  }),
  program('nix', 'nix', 'nix', () => [], /SSL peer certificate|certificate problem/, {
    command: ({ url, folder }) => [
      'nix',
      [
        '--extra-experimental-features',
        'nix-command',
        '--option',
        'download-attempts',
        '1',
        '--store',
        join(folder, 'store'),
        'eval',
        '--impure',
        '--expr',
        `builtins.fetchurl { url = "${url.href}"; name = "page"; }`,
      ],
    ],
  }),
];
