import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { TrustAnchor } from '../../bundle/select.ts';
import { nameOf } from '../../certificates/certificate.ts';
import { digestSha256 } from '../../certificates/digest.ts';
import { readPemBlocks, writePemBlock } from '../../certificates/formats/pem.ts';
import { isKeptByNss } from '../../certificates/lint/nss-keys.ts';
import type { Context } from '../../context.ts';
import { listSome } from '../../problem.ts';
import { showValue } from '../../report/escape.ts';
import { type Change, joinPlans, type Plan, planNothing, type Step } from '../change.ts';
import { runTool } from '../journal/tool.ts';
import type { InstallTerms } from '../terms.ts';
import { planFirefoxPolicy } from './firefox-policy.ts';
import { resolvePath } from './paths.ts';

/** By its path: on Windows `certutil` is another program. */
const CERTUTIL = '/usr/bin/certutil';
/** How many certificates a message names. */
const MAX_NAMES = 5;
const CERTUTIL_TIMEOUT_MS = 30_000;

/** Every certificate that is in a database, as PEM, comes out of certutil by its nickname. */
const MAX_LISTING_BYTES = 1_000_000;

const CERTIFICATE_DATABASE = 'cert9.db';
const KEY_DATABASE = 'key4.db';

/** The shared database that every Chromium reads: from 146 on another, but only where this one is not there. */
const SHARED = '.pki/nssdb';

/** Databases of Chromium as a snap and as a Flatpak, which have a home of their own. */
const CONFINED = [
  'snap/chromium/current/.pki/nssdb',
  'snap/chromium/current/.local/share/pki/nssdb',
  '.var/app/org.chromium.Chromium/.pki/nssdb',
  '.var/app/org.chromium.Chromium/data/pki/nssdb',
  '.var/app/com.google.Chrome/.pki/nssdb',
  '.var/app/com.google.Chrome/data/pki/nssdb',
];

/** Where Firefox keeps its list of profiles: before 147 and since, as a snap and as a Flatpak. */
const FIREFOX_FOLDERS = [
  '.mozilla/firefox',
  'snap/firefox/common/.mozilla/firefox',
  'snap/firefox/common/.config/mozilla/firefox',
  '.var/app/org.mozilla.firefox/.mozilla/firefox',
  '.var/app/org.mozilla.firefox/config/mozilla/firefox',
];

/** A database of NSS, in words and by the folder of its files, which is absolute and without symlinks. */
interface Database {
  readonly name: string;
  readonly folder: string;
}

/**
 * Plans the install for Chromium and Firefox on Linux: the databases of this user, and Firefox's policy, which goes for
 * every user of the machine.
 */
export async function planNss(all: InstallTerms, context: Context): Promise<Plan> {
  const { home } = context.folders;
  const isKept = ({ certificate }: TrustAnchor): boolean => isKeptByNss(certificate.der);
  const terms = { ...all, extra: all.extra.filter(isKept) };
  const unknown = all.extra.filter((anchor) => !isKept(anchor));
  if (unknown.length > 0 && context.platform === 'linux') {
    const names = unknown.map(({ certificate }) => `“${showValue(nameOf(certificate))}”`);
    const obstacle = `NSS, which Chromium and Firefox use, cannot keep ${listSome(names, MAX_NAMES)}: it does not support this kind of public key. Ask the owner of the CA to issue it again with an RSA key or a key on a NIST curve.`;
    if (terms.extra.length === 0) return planNothing(obstacle);
    return joinPlans([planNothing(obstacle), await planNss(terms, context)]);
  }
  if (terms.extra.length === 0) return { changes: [], already: ['Chromium and Firefox'], obstacles: [] };
  if (context.platform !== 'linux') {
    return planNothing(
      'on Windows and macOS Chromium and Firefox trust what the system trusts. Install there: install: system.',
    );
  }
  if (home === undefined)
    return planNothing('HOME is not set, so no database of Chromium or Firefox can be found.');
  const profiles = findProfiles(home, context);
  if (!existsSync(CERTUTIL)) return planWithoutCertutil(profiles, terms);
  const plans: Plan[] = [];
  for (const database of [...findShared(home, context), ...profiles]) {
    plans.push(await planDatabase(database, terms));
  }
  return joinPlans([...plans, planFirefoxPolicy(terms)]);
}

/** A policy brings certificates into each profile that Firefox opens, and nothing would take them out of these again. */
function planWithoutCertutil(profiles: readonly Database[], terms: InstallTerms): Plan {
  const advice = `${CERTUTIL} is not there: install libnss3-tools (Debian, Ubuntu) or nss-tools (Fedora) first. Chromium does not get the CA`;
  if (profiles.length === 0) return joinPlans([planNothing(`${advice}.`), planFirefoxPolicy(terms)]);
  return planNothing(
    `${advice}, and so does Firefox: its policy would leave the certificates in the profiles of this user for good.`,
  );
}

function findShared(home: string, { environment }: Context): readonly Database[] {
  const data = environment.XDG_DATA_HOME || join(home, '.local/share');
  const candidates = [
    join(home, SHARED),
    join(data, 'pki/nssdb'),
    ...CONFINED.map((path) => join(home, path)),
  ];
  const present = candidates.filter((folder) => existsSync(join(folder, CERTIFICATE_DATABASE)));
  // a new database here would hide the one at the newer path
  const isAbsent = !existsSync(candidates[0] ?? '') && !existsSync(candidates[1] ?? '');
  return [...(isAbsent || isUnused(candidates[0]) ? candidates.slice(0, 1) : []), ...present].map(
    (folder) => ({
      name: 'Chromium’s database',
      folder: resolvePath(folder),
    }),
  );
}

/** A folder without a database in it: Chromium still uses it as the shared one. */
function isUnused(folder: string | undefined): boolean {
  return folder !== undefined && existsSync(folder) && !existsSync(join(folder, CERTIFICATE_DATABASE));
}

function findProfiles(home: string, { environment }: Context): readonly Database[] {
  const configuration = environment.XDG_CONFIG_HOME || join(home, '.config');
  const folders = [
    join(configuration, 'mozilla/firefox'),
    ...FIREFOX_FOLDERS.map((path) => join(home, path)),
  ];
  const profiles = folders.flatMap((folder) => readProfiles(folder));
  return [...new Set(profiles.map(resolvePath))]
    .filter((folder) => existsSync(join(folder, CERTIFICATE_DATABASE)))
    .map((folder) => ({ name: 'Firefox’s profile', folder }));
}

/** The folders that a profiles.ini names. */
function readProfiles(folder: string): readonly string[] {
  const file = join(folder, 'profiles.ini');
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^Path=(.+?)\r?$/gm)].map(([, path = '']) => {
    return isAbsolute(path) ? path : join(folder, path);
  });
}

async function planDatabase(database: Database, { extra, mark }: InstallTerms): Promise<Plan> {
  const { name, folder } = database;
  const label = `${name} ${folder}`;
  const present = await readDatabase(folder);
  if (typeof present === 'string') return planNothing(`${label} was left as it is: ${present}`);
  const absent = extra.filter(({ certificate }) => !present.has(certificate.fingerprint));
  const distrusted = extra.filter(({ certificate }) => present.get(certificate.fingerprint) === false);
  const obstacles =
    distrusted.length === 0
      ? []
      : [
          `${label} has ${distrusted.length} of the certificates already, but does not trust them for TLS servers. That stays as it is: if you do not want it, change it with certutil -M.`,
        ];
  if (absent.length === 0) return { changes: [], already: obstacles.length > 0 ? [] : [label], obstacles };
  return { changes: [makeChange(label, folder, absent, mark)], already: [], obstacles };
}

function makeChange(label: string, folder: string, anchors: readonly TrustAnchor[], mark: string): Change {
  const isThere = existsSync(join(folder, CERTIFICATE_DATABASE));
  const entries = anchors.map(({ certificate }, at) => ({
    nickname: `setup-ca-bundle ${mark} ${at + 1}`,
    // what is no CA is trusted as the server that it is
    trust: certificate.isCa ? 'C,,' : 'CP,,',
    pem: writePemBlock(certificate.der),
  }));
  const database = `sql:${folder}`;
  const make: readonly Step[] = isThere
    ? []
    : [
        { do: 'make-folder', path: folder, mode: 0o700 },
        run(CERTUTIL, ['-N', '-d', database, '--empty-password']),
      ];
  return {
    install: 'nss',
    label,
    // a database that is there is not copied: there may be keys in it, and a browser may have it open
    paths: isThere ? [] : [folder],
    removesFirst: isThere,
    steps: [
      ...make,
      ...entries.map(({ nickname, trust, pem }) =>
        run(CERTUTIL, ['-A', '-d', database, '-n', nickname, '-t', trust, '-a'], pem),
      ),
    ],
    removal: entries.map(({ nickname, pem }) =>
      run('/bin/sh', ['-c', REMOVE, 'sh', CERTUTIL, folder, nickname], pem),
    ),
    byHand: `close the browser, then ${entries.map(({ nickname }) => `certutil -D -d '${database}' -n '${nickname}'`).join(' && ')}`,
  };
}

/**
 * Arguments: certutil, the folder, the nickname; the certificate on standard input. A database that another process holds
 * looks empty to certutil; so one that says there is no such certificate has to take it once more first.
 */
const REMOVE = `test -e "$2/${CERTIFICATE_DATABASE}" || exit 0
"$1" -D -d "sql:$2" -n "$3" 2>/dev/null && exit
"$1" -A -d "sql:$2" -n "$3" -t ,, -a && exec "$1" -D -d "sql:$2" -n "$3"`;

/**
 * The certificates of a database by fingerprint, with whether each is trusted for TLS servers; none where there is no
 * database. A sentence says why it cannot be changed.
 */
async function readDatabase(folder: string): Promise<ReadonlyMap<string, boolean> | string> {
  const found = new Map<string, boolean>();
  if (!existsSync(join(folder, CERTIFICATE_DATABASE))) return found;
  if (existsSync(join(folder, KEY_DATABASE))) {
    // an empty password is tried: with another one trust can only be changed by who knows it
    const keys = await ask(folder, ['-K', '-f', '/dev/null']);
    if (keys.output.includes('SEC_ERROR_BAD_PASSWORD')) {
      return 'it has a password (Firefox: primary password), so this program cannot change its trust.';
    }
  }
  const listing = await ask(folder, ['-L']);
  for (const line of listing.output.split('\n')) {
    const [, nickname, trust = ''] = /^(.*\S)\s+([a-zA-Z]*),[a-zA-Z]*,[a-zA-Z]*\s*$/.exec(line) ?? [];
    if (nickname === undefined) continue;
    const { output } = await ask(folder, ['-L', '-n', nickname, '-a']);
    for (const { content } of readPemBlocks(Buffer.from(output))) {
      if (typeof content !== 'string') found.set(digestSha256(content), trust.includes('C'));
    }
  }
  return found;
}

function ask(folder: string, words: readonly string[]) {
  return runTool(CERTUTIL, [...words, '-d', `sql:${folder}`], {
    timeoutMs: CERTUTIL_TIMEOUT_MS,
    maxBytes: MAX_LISTING_BYTES,
  });
}

function run(program: string, words: readonly string[], input?: string): Step {
  return {
    do: 'run',
    program,
    words,
    timeoutMs: CERTUTIL_TIMEOUT_MS,
    ...(input === undefined ? {} : { input }),
  };
}
