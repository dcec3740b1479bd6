import type { Fingerprint } from './certificates/certificate.ts';
import { makeTextFinder } from './certificates/formats/pasted-text.ts';
import { chooseClients } from './clients/choice.ts';
import type { TlsClient } from './clients/clients.ts';
import { chooseInstalls, type DockerChoice, type InstallName } from './clients/installs.ts';
import type { Endpoint } from './endpoint.ts';
import { MAX_LINE_LENGTH } from './limits.ts';
import { type Problem, type ProblemCode, quoteGiven } from './problem.ts';

/** The names of the inputs, as action.yml declares them. */
export const INPUT_NAMES = [
  'certificates',
  'pkcs12-password',
  'hosts',
  'default-store',
  'clients',
  'install',
  'allow-unpinned',
  'verify-hosts',
  'verify-clients',
  'fail-on-warnings',
  'fail-on-expiry',
  'fail-on-empty',
  'dockerfiles',
  'summary',
] as const;

/** One of {@link INPUT_NAMES}. */
export type InputName = (typeof INPUT_NAMES)[number];

/** An entry of `certificates`; `line` is its 1-based line in the input, `pins` the fingerprints it is limited to. */
type CertificateEntry = PathEntry | UrlEntry | InlineEntry;

/** A path or glob, as written. */
export interface PathEntry {
  readonly kind: 'path';
  readonly line: number;
  readonly path: string;
  /** All lines of the input that are neither text nor a URL, without pins: whether one may be shown depends on the others. */
  readonly beside: readonly string[];
  readonly pins: readonly Fingerprint[];
}

/** An https URL, or an http one with pins and without anything that may be secret. */
export interface UrlEntry {
  readonly kind: 'url';
  readonly line: number;
  readonly url: URL;
  readonly pins: readonly Fingerprint[];
}

/** Certificates written into the input: consecutive PEM blocks with what stands around them, or bare base64. */
export interface InlineEntry {
  readonly kind: 'inline';
  readonly line: number;
  readonly text: string;
}

/** An entry of `hosts`. */
export interface HostEntry extends Endpoint {
  readonly line: number;
  readonly pins: readonly Fingerprint[];
}

/** Where the certificates come from that the runner trusts by default. */
export type DefaultStoreChoice =
  | { readonly kind: 'auto' | 'system' | 'mozilla' | 'certifi' | 'none' }
  | { readonly kind: 'path'; readonly path: string };

/** What the user asked for. */
export interface Request {
  readonly certificates: readonly CertificateEntry[];
  /** The password of PKCS#12 files among them, a secret; undefined if none was given. */
  readonly pkcs12Password: string | undefined;
  readonly hosts: readonly HostEntry[];
  readonly defaultStore: DefaultStoreChoice;
  readonly clients: readonly TlsClient[];
  /** Ids of clients that were taken out by name: their variables are never set. */
  readonly excluded: readonly string[];
  /** Changes outside the bundle, in the order in which they are made; none by default. */
  readonly installs: readonly InstallName[];
  /** The registries that `install` names for Docker, and the buildx builder to make again. */
  readonly docker: DockerChoice;
  readonly allowUnpinned: boolean;
  readonly verifyHosts: readonly Endpoint[];
  readonly verifyClients: boolean;
  /** Whether it is a warning, and no error, if a host gives no answer to the finished bundle: a fleet's job goes on then. */
  readonly toleratesSilence?: boolean;
  /** What expires soon is no such warning: see `failOnExpiryDays`. */
  readonly failOnWarnings: boolean;
  /** The run ends if an added certificate expires within so many days; undefined if that is not asked for. */
  readonly failOnExpiryDays: number | undefined;
  readonly failOnEmpty: boolean;
  /** Paths of Dockerfiles whose builds are to get the bundle. */
  readonly dockerfiles: readonly string[];
  readonly summary: 'auto' | 'always' | 'never';
  /** Whether what an earlier run was given counts, too: the command line's `--add`. */
  readonly keepsEarlier: boolean;
}

/** No private key is shorter, in any form. */
const MIN_KEY_LENGTH = 40;

/**
 * Reads the inputs; every mistake in them is in `problems`, and `request` holds what was right. An input with a private key
 * in it, wherever and in whatever form, is left out as a whole, before any of it could be shown.
 */
export async function readRequest(
  input: (name: InputName) => string,
): Promise<{ request: Request; problems: Problem[] }> {
  const refused = new Map<InputName, Problem>();
  for (const name of INPUT_NAMES) {
    const text = input(name);
    if (name === 'pkcs12-password' || text.length < MIN_KEY_LENGTH) continue;
    const { findPrivateKey } = await import('./certificates/formats/private-key.ts');
    const bytes = Buffer.from(text);
    const place = findPrivateKey(bytes);
    if (place === undefined) continue;
    const line = bytes.toString('latin1', 0, place).split('\n').length;
    const message = `${name}, line ${line}: a private key. A CA bundle is public: remove the key from this input and treat it as leaked. Nothing of the input was read further or shown, and nothing was written.`;
    refused.set(name, { code: 'private-key', severity: 'error', message });
  }
  const { request, problems } = parseRequest((name) => (refused.has(name) ? '' : input(name)));
  return { request, problems: [...refused.values(), ...problems] };
}

/** As {@link readRequest}, of inputs that hold no private key. */
export function parseRequest(input: (name: InputName) => string): { request: Request; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (code, message) => problems.push({ code, severity: 'error', message });
  const boolean = (name: InputName): boolean => readBoolean(name, input(name), report);
  const install = chooseInstalls(input('install'));
  const choice = chooseClients(input('clients'), install.clients);
  problems.push(...choice.problems, ...install.problems);
  const request: Request = {
    certificates: readCertificateEntries(input('certificates'), report),
    pkcs12Password: input('pkcs12-password') || undefined,
    hosts: readHostEntries('hosts', input('hosts'), report),
    defaultStore: readDefaultStore(input('default-store')),
    clients: choice.clients,
    excluded: choice.excluded,
    installs: install.installs,
    docker: install.docker,
    allowUnpinned: boolean('allow-unpinned'),
    verifyHosts: readVerifyHosts(input('verify-hosts'), report),
    verifyClients: boolean('verify-clients'),
    failOnWarnings: boolean('fail-on-warnings'),
    failOnExpiryDays: readDays(input('fail-on-expiry'), report),
    failOnEmpty: boolean('fail-on-empty'),
    dockerfiles: readLines(input('dockerfiles')),
    summary: readSummaryChoice(input('summary'), report),
    keepsEarlier: false,
  };
  return { request, problems };
}

/** Whether a URL may hold what only its own server may learn: a query can be a token. */
export function hasSecrets({ username, password, search }: URL): boolean {
  return username !== '' || password !== '' || search !== '';
}

type Report = (code: ProblemCode, message: string) => void;

const DEFAULT_STORE_NAMES = ['auto', 'system', 'mozilla', 'certifi', 'none'] as const;
const SUMMARY_CHOICES = ['auto', 'always', 'never'] as const;
const TLS_PORT = 443;

/** What starts a pin, right or wrong: enough to tell it from the end of a path. */
const PIN_START = /^(?:sha-?\d+(?:[:=/]|$)|md5[:=]|pin-sha256[:="]|spki[:=]|fingerprint=)/i;
const PIN = /^(?:sha-?256[:=]|fingerprint=)((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})$/i;

function readCertificateEntries(text: string, report: Report): CertificateEntry[] {
  const entries: CertificateEntry[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  const beside: string[] = [];
  const findEnd = makeTextFinder(lines);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const words = (lines[at] ?? '').trim();
    if (words === '' || words.startsWith('#')) continue;
    const end = findEnd(at);
    if (end !== undefined) {
      entries.push({ kind: 'inline', line, text: lines.slice(at, end).join('\n') });
      at = end - 1;
      continue;
    }
    const entry = readPathOrUrl(words, line, beside, report);
    if (entry) entries.push(entry);
    if (entry?.kind !== 'url') beside.push(entry?.path ?? words);
  }
  return entries;
}

function readPathOrUrl(
  text: string,
  line: number,
  beside: readonly string[],
  report: Report,
): PathEntry | UrlEntry | undefined {
  const where = `certificates, line ${line}`;
  if (text.startsWith('-----')) {
    report('bad-entry', `${where}: a PEM block begins with its line -----BEGIN …-----, which is not here.`);
    return undefined;
  }
  if (text.length > MAX_LINE_LENGTH) {
    report(
      'bad-entry',
      `${where}: a line of ${text.length} characters is neither a path nor a URL. Write one path or URL a line, or whole PEM blocks.`,
    );
    return undefined;
  }
  const { subject, pins } = splitPins(text, where, report);
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(subject)) {
    return { kind: 'path', line, path: subject, beside, pins };
  }
  const url = URL.canParse(subject) && !/\s/.test(subject) ? new URL(subject) : undefined;
  if (url === undefined) {
    report('bad-entry', `${where}: this URL cannot be read. Only pins (sha256:…) can follow a URL.`);
  } else if (url.protocol === 'http:' && pins.length === 0) {
    report(
      'insecure-url',
      `${where}: an http:// URL can be changed by anyone on the way. Use https://, or write the certificate's fingerprint after it (sha256:…).`,
    );
  } else if (url.protocol === 'http:' && hasSecrets(url)) {
    report(
      'insecure-url',
      `${where}: this http:// URL has a user, a password or a query, which anyone on the way could read: it was not used. Use https://, or a URL without them. If you used it before, change the secret in it.`,
    );
  } else if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    const scheme = url.protocol.length > 12 ? 'its scheme' : `${url.protocol}//`;
    report('bad-entry', `${where}: ${scheme} is not supported. Give a path, or an https:// URL.`);
  } else {
    return { kind: 'url', line, url, pins };
  }
  return undefined;
}

/** With a mistake in the input, a word without a dot may be a piece of a key: it is not asked, and so not shown. */
function readHostEntries(name: InputName, text: string, report: Report): HostEntry[] {
  let hasMistake = false;
  const entries = text.split(/\r\n|\n|\r/).flatMap((row, index) => {
    if (row.trimStart().startsWith('#')) return [];
    return row.split(',').flatMap((part): HostEntry[] => {
      const words = part.trim();
      if (words === '') return [];
      const where = `${name}, line ${index + 1}`;
      const { subject, pins } = splitPins(words, where, report);
      const server = readHostPort(subject, where, report);
      hasMistake ||= server === undefined;
      return server ? [{ ...server, line: index + 1, pins }] : [];
    });
  });
  return hasMistake ? entries.filter(({ host }) => /[.:]|^localhost$/.test(host)) : entries;
}

function readVerifyHosts(text: string, report: Report): Endpoint[] {
  if (/^(?:true|false)$/i.test(text.trim())) {
    report(
      'bad-choice',
      `verify-hosts: “${text.trim()}” is not a host. Every entry of hosts is verified anyway; name further ones here, host[:port], one a line.`,
    );
    return [];
  }
  return readHostEntries('verify-hosts', text, report).map(({ line, pins, ...server }) => {
    if (pins.length > 0) {
      report(
        'bad-pin',
        `verify-hosts, line ${line}: pins cannot be used here, because these hosts are only tested with the finished bundle. Remove the pin, or move the line to hosts.`,
      );
    }
    return server;
  });
}

/**
 * What a name in DNS or an address has, as a URL writes it. A URL takes more, such as `a';id;'`, and the lines to paste have
 * the host in them; a hyphen at the start would make it an option.
 */
const HOST_NAME = /^(?:[a-z0-9_][a-z0-9_.-]*|\[[0-9a-f:.]+\])$/i;

function readHostPort(text: string, where: string, report: Report): Endpoint | undefined {
  const isUrl = text.includes('://');
  const colons = text.split(':').length - 1;
  if (!isUrl && colons > 1 && !text.startsWith('[')) {
    report(
      'bad-entry',
      `${where}: an IPv6 address needs brackets: ${text.length > 45 ? '[address]' : `[${text}] or [${text}]:443`}.`,
    );
    return undefined;
  }
  const address = isUrl ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const hasOnlyHost = isUrl || (url && url.pathname === '/' && !/[/?#@\s]/.test(text));
  if (url?.hostname.includes('*')) {
    report('bad-entry', `${where}: a wildcard cannot be used as a host. Name one host that it stands for.`);
    return undefined;
  }
  if (url === undefined || !HOST_NAME.test(url.hostname) || !hasOnlyHost || url.port === '0') {
    report('bad-entry', `${where}: this is not a host. Write host, host:port or [IPv6]:port.`);
    return undefined;
  }
  if (url.port === '' && url.protocol !== 'https:') {
    report('bad-entry', `${where}: ${url.protocol}// has no TLS port of its own here. Write host:port.`);
    return undefined;
  }
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
    port: url.port === '' ? TLS_PORT : Number(url.port),
  };
}

/** Parts an entry from the pins behind it; a path may have blanks in it, so a pin is recognised by its beginning. */
function splitPins(text: string, where: string, report: Report): { subject: string; pins: Fingerprint[] } {
  // As openssl prints it there is a blank in it: `sha256 Fingerprint=AB:CD…`.
  const words = text.replace(/\bsha-?256 fingerprint=/gi, 'sha256:').split(/(\s+)/);
  const first = words.findIndex((word, index) => index > 0 && PIN_START.test(word));
  if (first === -1) return { subject: text, pins: [] };
  const pins: Fingerprint[] = [];
  for (const word of words.slice(first).filter((part) => part.trim() !== '')) {
    const digits = PIN.exec(word)?.[1];
    if (digits === undefined) report('bad-pin', `${where}: ${explainPin(word)}`);
    else pins.push(digits.replaceAll(':', '').toLowerCase() as Fingerprint);
  }
  return { subject: words.slice(0, first).join('').trim(), pins };
}

/** How much is shown of a pin that cannot be read: enough to find it, and of a key too little. */
const MAX_SHOWN_PIN_LENGTH = 20;

function explainPin(word: string): string {
  const how =
    "A pin is sha256: and the SHA-256 of the certificate's DER, as “openssl x509 -noout -fingerprint -sha256 -in FILE” prints it.";
  if (/^sha-?1(?!\d)/i.test(word)) return `a SHA-1 fingerprint is not safe. ${how}`;
  if (/^(?:sha256\/|pin-sha256|spki)/i.test(word)) {
    return `a pin of a public key (SPKI) does not name one certificate. ${how}`;
  }
  const shown = word.length > MAX_SHOWN_PIN_LENGTH ? `${word.slice(0, MAX_SHOWN_PIN_LENGTH)}…` : word;
  return `this pin cannot be read: ${shown}. ${how}`;
}

/** The lines of an input, but for blank ones and those that begin with #. */
function readLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readDefaultStore(text: string): DefaultStoreChoice {
  const value = text.trim() || 'auto';
  const name = DEFAULT_STORE_NAMES.find((known) => known === value);
  return name ? { kind: name } : { kind: 'path', path: value };
}

function readBoolean(name: InputName, text: string, report: Report): boolean {
  const value = text.trim();
  if (value === '' || /^(?:false|False|FALSE)$/.test(value)) return false;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  report('bad-boolean', `${name}: ${quoteGiven(value)} is neither true nor false. Write true or false.`);
  return false;
}

function readDays(text: string, report: Report): number | undefined {
  const value = text.trim();
  if (value === '') return undefined;
  const [, days] = /^(\d{1,4})d$/.exec(value) ?? [];
  if (days === undefined)
    report('bad-choice', `fail-on-expiry: ${quoteGiven(value)} is not a number of days, such as 7d.`);
  return Number(days);
}

function readSummaryChoice(text: string, report: Report): Request['summary'] {
  const value = text.trim() || 'auto';
  const choice = SUMMARY_CHOICES.find((known) => known === value);
  if (choice === undefined)
    report('bad-choice', `summary: ${quoteGiven(value)} is not one of auto, always and never.`);
  return choice ?? 'auto';
}
