import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import type { HttpProxy } from '../net/proxy.ts';
import {
  BUN,
  JAVA,
  NODE,
  PERL_LWP,
  PHP_CURL,
  PHP_STREAMS,
  PYTHON_REQUESTS,
  PYTHON_SSL,
  RUBY,
  WAIT_SECONDS,
} from './scripts.ts';

/** A host for a client to reach, and the proxy on the way that the environment names. */
export interface Target extends Endpoint {
  /** `https://host:port/`. */
  readonly url: string;
  readonly proxy: HttpProxy | undefined;
}

/** What a client's process left behind. */
export interface Ended {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a TLS client is made to shake hands with a host: it verifies as it always does, and says by its exit code. */
export interface Probe {
  readonly name: string;
  /** Its names as a program, the likeliest first, without an ending. */
  readonly programs: readonly string[];
  /** The client in the input `clients` that sets its variable. */
  readonly client: string;
  /** Variables that win over that one. */
  readonly strongerVariables?: readonly string[];
  /** Variables that it reads where that one is not set. */
  readonly weakerVariables?: readonly string[];
  /** Whether it reads the proxy from the environment; otherwise it gets the proxy as an argument, without credentials. */
  readonly readsProxyVariables: boolean;
  readonly writeArguments: (...targets: readonly [Target, ...Target[]]) => readonly string[];
  /** Whether one start does for several hosts, because a start is what takes its time: {@link readEnds} reads how they ended. */
  readonly takesSeveral?: boolean;
  /** Variables that keep it from asking or waiting. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A file for it in the folder that it is started in. */
  readonly source?: { readonly name: string; readonly text: string };
  /** Whether the handshake was made though the exit code is not 0: a missing page does not matter. */
  readonly isReached?: (ended: Ended) => boolean;
  /** Whether it takes long to start on a busy machine: what is late says nothing of the host then. */
  readonly isSlowToStart?: boolean;
  /** Only if the client was asked for by name: others have no use for it. */
  readonly isOnRequest?: boolean;
}

/** The TLS clients that are looked for, in the order in which they are shown. */
export const PROBES: readonly Probe[] = [
  {
    name: 'curl',
    programs: ['curl'],
    client: 'curl',
    weakerVariables: ['SSL_CERT_FILE'],
    readsProxyVariables: true,
    writeArguments: ({ url }) => [
      '--silent',
      '--show-error',
      '--head',
      ...['--max-time', String(WAIT_SECONDS)],
      ...['--write-out', '\n%{time_appconnect}'],
      url,
    ],
    // 60: not trusted; 35 and 77: no handshake. Else a time after 0 is that of a finished handshake.
    isReached: ({ exitCode, stdout }) =>
      ![null, 35, 60, 77].includes(exitCode) && Number(stdout.split('\n').at(-1)) > 0,
  },
  {
    name: 'wget',
    programs: ['wget'],
    client: 'wget',
    readsProxyVariables: true,
    writeArguments: ({ url }) => [
      '--no-verbose',
      '--spider',
      '--no-hsts',
      '--tries=1',
      '--max-redirect=0',
      `--timeout=${WAIT_SECONDS}`,
      url,
    ],
    // 6: a log-in is needed; 8: the server answered with an error.
    isReached: ({ exitCode }) => exitCode === 6 || exitCode === 8,
  },
  {
    name: 'git',
    programs: ['git'],
    client: 'git',
    readsProxyVariables: true,
    environment: { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '' },
    writeArguments: ({ url }) => ['-c', 'credential.helper=', '-c', 'core.askPass=', 'ls-remote', url],
    isReached: ({ stderr }) =>
      /\bnot found$|returned error: \d{3}|could not read (?:Username|Password)|Authentication failed|is this a git repository|from redirection/m.test(
        stderr,
      ),
  },
  {
    name: 'OpenSSL',
    programs: ['openssl'],
    client: 'openssl',
    readsProxyVariables: false,
    writeArguments: ({ host, port, proxy }) => [
      's_client',
      ...['-connect', formatEndpoint({ host, port })],
      ...(/^[\d.]+$|:/.test(host)
        ? ['-noservername', '-verify_ip', host]
        : ['-servername', host, '-verify_hostname', host]),
      '-verify_return_error',
      ...(proxy ? ['-proxy', `${proxy.host}:${proxy.port}`] : []),
    ],
  },
  {
    name: 'Python ssl',
    programs: ['python3', 'python'],
    client: 'openssl',
    readsProxyVariables: false,
    writeArguments: (...targets) => ['-c', PYTHON_SSL, ...targets.flatMap(toWords)],
    takesSeveral: true,
  },
  {
    name: 'Python requests',
    programs: ['python3', 'python'],
    client: 'requests',
    weakerVariables: ['CURL_CA_BUNDLE'],
    readsProxyVariables: true,
    writeArguments: (...targets) => ['-c', PYTHON_REQUESTS, ...targets.map(({ url }) => url)],
    takesSeveral: true,
  },
  {
    name: 'Node.js',
    programs: ['node'],
    client: 'node',
    readsProxyVariables: false,
    writeArguments: (...targets) => ['-e', NODE, ...targets.flatMap(toWords)],
    takesSeveral: true,
  },
  {
    name: 'Bun',
    programs: ['bun'],
    client: 'node',
    readsProxyVariables: true,
    writeArguments: ({ url }) => ['-e', BUN, url],
  },
  {
    name: 'Ruby',
    programs: ['ruby'],
    client: 'openssl',
    readsProxyVariables: false,
    writeArguments: (...targets) => ['-e', RUBY, ...targets.flatMap(toWords)],
    takesSeveral: true,
  },
  {
    name: 'PHP streams',
    programs: ['php'],
    client: 'openssl',
    readsProxyVariables: false,
    writeArguments: ({ url, proxy }) => [
      ...['-d', 'display_errors=stderr', '-r', PHP_STREAMS, '--', url],
      ...(proxy ? [proxy.host, String(proxy.port)] : ['', '']),
    ],
  },
  {
    name: 'PHP curl',
    programs: ['php'],
    client: 'php',
    readsProxyVariables: true,
    writeArguments: ({ url }) => ['-r', PHP_CURL, '--', url],
  },
  {
    name: 'Perl LWP',
    programs: ['perl'],
    client: 'lwp',
    weakerVariables: ['HTTPS_CA_FILE'],
    readsProxyVariables: true,
    writeArguments: ({ url }) => ['-e', PERL_LWP, url],
  },
  {
    name: 'Java',
    programs: ['java'],
    client: 'java',
    strongerVariables: ['_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS'],
    readsProxyVariables: false,
    // a JDK of version 11 or later; what runs for a second is not worth the second compiler
    writeArguments: (...targets) => ['-XX:TieredStopAtLevel=1', 'Probe.java', ...targets.flatMap(toWords)],
    takesSeveral: true,
    source: { name: 'Probe.java', text: JAVA },
    isSlowToStart: true,
    isOnRequest: true,
  },
];

/** Host, port, proxy and its port for a script; empty without a proxy. */
function toWords({ host, port, proxy }: Target): string[] {
  return [host, String(port), proxy?.host ?? '', proxy === undefined ? '' : String(proxy.port)];
}
