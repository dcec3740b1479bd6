import type { Candidate, EntryResult } from '../../certificates/candidate.ts';
import { tryParseCertificate } from '../../certificates/certificate.ts';
import type { Context } from '../../context.ts';
import { decodeBounded } from '../../decoding/decoding.ts';
import { type Downloaded, type DownloadOptions, download, labelUrl } from '../../net/download.ts';
import { type Attempt, explainFailure, type NetFailure } from '../../net/failure.ts';
import type { RefuseChain } from '../../net/secure.ts';
import type { Trust } from '../../net/trust.ts';
import { listSome, type Problem } from '../../problem.ts';
import { hasSecrets, type UrlEntry } from '../../request.ts';
import { acceptGiven } from '../given-bytes.ts';
import { originOf, type Place } from '../origin.ts';
import { abortCode, quote, writePin } from '../wording.ts';
import { findPinned, keepPinned } from './pinned-cache.ts';

/** What URLs are judged by. */
interface UrlTerms {
  /** The default store and what was given. */
  readonly trust: Trust;
  readonly allowsUnpinned: boolean;
}

/** What an entry of `certificates` with a URL gave. */
export interface LoadedUrl extends EntryResult {
  readonly problems: readonly Problem[];
  /** The line of `certificates` that would make it trusted, to be pasted once it has been checked. */
  readonly line: string | undefined;
}

/**
 * Downloads the certificates that a URL names, in any form that needs no password.
 *
 * They are trusted because of the server's certificate, or of a pin: then it does not matter who delivered them, and they
 * are kept in the runner's tool cache. If all that the pins name is there, no server is asked; if a part of it is, that
 * part is taken if the server gives nothing, for any reason.
 */
export async function loadUrl(entry: UrlEntry, terms: UrlTerms, context: Context): Promise<LoadedUrl> {
  const place: UrlPlace = { entry, kind: 'url', label: labelUrl(entry.url) };
  maskCredentials(entry.url, context);
  const kept = await findKept(place, context);
  if (kept.length > 0 && kept.length === entry.pins.length) {
    context.log.debug(
      `${nameEntry(place)}: all its pinned certificates are in the tool cache. The server was not asked.`,
    );
    return { label: nameEntry(place), candidates: kept, problems: [], line: undefined };
  }
  const answer = await ask(place, terms, context, kept.length > 0 ? HURRIED : {});
  return answer.candidates.length === 0 && kept.length > 0 ? fallBack(place, answer, kept) : answer;
}

/** If the cache has a copy, the wait is short. */
const HURRIED = { tries: 1, timeoutMs: 10_000 };

async function ask(
  place: UrlPlace,
  terms: UrlTerms,
  context: Context,
  patience: Patience,
): Promise<LoadedUrl> {
  const { entry } = place;
  const isVerified = entry.url.protocol === 'https:';
  const attempt = await fetchUrl(entry.url, terms.trust, context, patience);
  if (attempt.value) return judge(place, attempt.value.bytes, isVerified, terms, context);
  const { failure } = attempt;
  if (failure.kind === 'untrusted' && failure.party === 'origin' && !hasSecrets(entry.url)) {
    // Nothing on this connection is trusted: the answer is checked against its pins, or its fingerprint is shown.
    const other = await fetchUrl(entry.url, terms.trust, context, { ...patience, isUnverified: true });
    if (other.value) return judge(place, other.value.bytes, false, terms, context);
    // with a pin the server need not be trusted: what is in the way is something else
    if (entry.pins.length > 0) return fail(place, other.failure, context);
  }
  return fail(place, failure, context);
}

interface UrlPlace extends Place {
  readonly entry: UrlEntry;
}

type Patience = Pick<DownloadOptions, 'tries' | 'timeoutMs'>;

async function fetchUrl(
  url: URL,
  trust: Trust,
  { environment, signal }: Context,
  more: Pick<DownloadOptions, 'tries' | 'timeoutMs' | 'isUnverified'>,
): Promise<Attempt<Downloaded>> {
  const refuse = url.protocol === 'https:' ? await loadRefusal() : undefined;
  return download(url, { trust, environment, signal, refuse, ...more });
}

/** A server's certificate proves nothing if anyone may have a key of its chain, even if the CA above it is trusted. */
async function loadRefusal(): Promise<RefuseChain> {
  const { findBadCertificate } = await import('../../certificates/lint/known-bad.ts');
  const { publicKeyOf } = await import('../../certificates/lint/lint.ts');
  return (chain) => {
    for (const der of chain) {
      const certificate = tryParseCertificate(der);
      const publicKey = certificate && publicKeyOf(certificate);
      const bad = publicKey && findBadCertificate(certificate, publicKey);
      if (bad?.isRefused) return bad.reason;
    }
    return undefined;
  };
}

async function judge(
  place: UrlPlace,
  bytes: Buffer,
  isVerified: boolean,
  { allowsUnpinned }: UrlTerms,
  context: Context,
): Promise<LoadedUrl> {
  const { entry, label } = place;
  const decoded = await decodeBounded(bytes, { signal: context.signal });
  const basis = isVerified ? 'verified-url' : 'unpinned';
  const loaded = acceptGiven(decoded, place, { basis, pins: entry.pins });
  const answer = { ...loaded, label: nameEntry(place), line: undefined };
  if (entry.pins.length > 0) {
    await Promise.all(loaded.candidates.map(({ certificate }) => keepPinned(certificate, context)));
    return answer;
  }
  if (isVerified || loaded.candidates.length === 0) return answer;
  const line = writeLine(label, loaded.candidates);
  const names = listSome(
    loaded.candidates.map(({ certificate }) => quote(certificate)),
    MAX_NAMES,
  );
  const origin = originOf(place, 0);
  if (allowsUnpinned) {
    const message = `${answer.label}: ${names} was trusted without proof, because allow-unpinned is true and the server's certificate is not trusted: anyone in between could have put it there. To verify it, add this line to certificates: ${line}`;
    return {
      ...answer,
      problems: [...answer.problems, { code: 'unpinned', severity: 'warning', message, origin }],
    };
  }
  const message = `${answer.label}: the server's certificate is not trusted, and no pin names what it sent: ${names}. Compare the fingerprint with one that you got another way (docs/hosts.md), then add this line to certificates: ${line}`;
  return {
    ...answer,
    candidates: [],
    problems: [...answer.problems, { code: 'no-basis', severity: 'error', message, origin }],
    line,
  };
}

/** The pinned certificates that an earlier job kept. */
async function findKept({ entry, ...place }: UrlPlace, { folders }: Context): Promise<readonly Candidate[]> {
  const kept = await Promise.all(entry.pins.map((pin) => findPinned(pin, folders)));
  return kept.flatMap((certificate, at): Candidate[] => {
    return certificate ? [{ certificate, origin: originOf(place, at + 1), basis: 'pin' }] : [];
  });
}

/** What nothing came of, with what the tool cache has of it: only a private key that is public is an error then. */
function fallBack(place: UrlPlace, answer: LoadedUrl, kept: readonly Candidate[]): LoadedUrl {
  const names = listSome(
    kept.map(({ certificate }) => quote(certificate)),
    MAX_NAMES,
  );
  const message = `${nameEntry(place)}: ${names} was taken from the runner's tool cache, where an earlier job kept it, because the server sent nothing. The cache has ${kept.length} of ${place.entry.pins.length} pinned certificates: the others are not in the bundle.`;
  return {
    ...answer,
    candidates: kept,
    problems: [
      { code: 'download-cached', severity: 'warning', message, origin: originOf(place, 0) },
      ...answer.problems.map(
        (problem): Problem =>
          problem.code === 'private-key' ? problem : { ...problem, severity: 'warning' },
      ),
    ],
  };
}

function fail(place: UrlPlace, failure: NetFailure, { signal }: Context): LoadedUrl {
  const label = nameEntry(place);
  const code = failure.kind === 'cancelled' ? abortCode(signal) : 'download-failed';
  const problem: Problem = {
    code,
    severity: 'error',
    message: `${label}: ${explainFailure(failure)}`,
    origin: originOf(place, 0),
  };
  return { label, candidates: [], problems: [problem], line: undefined };
}

/** How many certificates a message names. */
const MAX_NAMES = 5;

function nameEntry({ entry, label }: UrlPlace): string {
  return `certificates, line ${entry.line} (${label})`;
}

function writeLine(label: string, candidates: readonly Candidate[]): string {
  const pins = candidates.map(({ certificate }) => writePin(certificate));
  return [label, ...new Set(pins)].join(' ');
}

/** Masks a URL's password, or the user if there is no password, as written and as sent. */
function maskCredentials({ username, password }: URL, { log }: Context): void {
  const secret = password || username;
  if (secret === '') return;
  const decoded = decodePercent(secret);
  for (const form of new Set([secret, decoded])) log.mask(form);
  log.mask(Buffer.from(`${decodePercent(username)}:${decodePercent(password)}`).toString('base64'));
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
