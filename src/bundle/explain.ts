import type { EntryResult } from '../certificates/candidate.ts';
import { nameOf } from '../certificates/certificate.ts';
import { listSome, type NamedSetting, type Origin, type Problem } from '../problem.ts';
import type { Selection, TrustAnchor } from './select.ts';
import { explainUnloadable } from './unloadable.ts';

/** How many certificates a message names. */
const MAX_NAMES = 5;

/** A list of at most so many certificates may have been meant as a limit. */
const MAX_RESTRICTION = 10;

/**
 * Everything to report about a selection; `entries` are what the input's entries gave, `replaced` the variables that
 * will name the bundle, and `usesJava` is whether something is written that Java reads.
 */
export function explainSelection(
  selection: Selection,
  entries: readonly EntryResult[],
  replaced: ReadonlySet<string>,
  usesJava: boolean,
): Problem[] {
  return [
    ...explainUnloadable(selection, usesJava),
    ...explainUnusable(entries, selection),
    ...explainExpiredBeside(entries, selection),
    ...explainFoldedIn(selection.anchors),
    ...explainWidened(selection.anchors, replaced),
    ...explainExpired(selection),
    ...explainEmpty(selection.anchors),
  ];
}

/** Says which entries gave nothing that can be used, and why; an entry that failed to load has said so itself. */
function explainUnusable(entries: readonly EntryResult[], selection: Selection): Problem[] {
  // of these each has an error of its own
  const told = new Set(
    selection.rejections
      .filter(({ code }) => code === 'unloadable' || code === 'date-unreadable')
      .map(({ candidate }) => candidate),
  );
  const accepted = new Set(selection.anchors.map(({ certificate }) => certificate.fingerprint));
  return entries
    .filter(({ candidates }) => candidates.length > 0)
    .filter(({ candidates }) => !candidates.some(({ certificate }) => accepted.has(certificate.fingerprint)))
    .filter(({ candidates }) => !candidates.every((candidate) => told.has(candidate)))
    .map(({ label, candidates }) => {
      const own = new Set(candidates);
      const all = selection.rejections
        .filter(({ candidate }) => own.has(candidate))
        .map(({ candidate, reason }) => `“${nameOf(candidate.certificate)}” ${reason}`);
      const list = listSome([...new Set(all)], MAX_NAMES, '; ');
      return {
        code: 'no-usable-certificate',
        severity: 'error',
        message: `${label}: nothing here can be trusted as a CA. ${list}.`,
      };
    });
}

/** Warns of expired certificates in an entry that gave usable ones too: one warning for each entry. */
function explainExpiredBeside(
  entries: readonly EntryResult[],
  { anchors, rejections }: Selection,
): Problem[] {
  const accepted = new Set(anchors.map(({ certificate }) => certificate.fingerprint));
  const expired = rejections.filter(({ code }) => code === 'expired');
  return entries.flatMap(({ label, candidates }): Problem[] => {
    if (!candidates.some(({ certificate }) => accepted.has(certificate.fingerprint))) return [];
    const own = new Set(candidates);
    const names = expired
      .filter(({ candidate }) => own.has(candidate))
      .map(({ candidate, reason }) => `“${nameOf(candidate.certificate)}” ${reason}`);
    if (names.length === 0) return [];
    const message = `${label}: ${listSome([...new Set(names)], MAX_NAMES, '; ')}. Expired certificates are not in the bundle: remove them, or ask the owner of the CA for the new certificate.`;
    return [{ code: 'expired', severity: 'warning', message }];
  });
}

/**
 * Reports the certificates that are in the bundle only because a setting named them before, or an earlier use had them:
 * once for each place.
 */
export function explainFoldedIn(anchors: readonly TrustAnchor[]): Problem[] {
  const places = new Map<string, { names: string[]; origin: Origin }>();
  for (const { basis, origins, certificate } of anchors) {
    const isFromBefore = origins.every(({ kind }) => kind === 'environment' || kind === 'earlier-use');
    if (basis !== 'existing-setting' && !(basis === 'unpinned' && isFromBefore)) continue;
    const settings = origins.flatMap(({ setting }) => (setting === undefined ? [] : [setting]));
    const where = settings.length === 0 ? 'an earlier use of this tool' : joinSettings(settings);
    const first = origins.find(({ setting }) => setting !== undefined) ?? origins[0];
    const place = places.get(where) ?? { names: [], origin: { ...first, position: 0 } };
    place.names.push(nameOf(certificate));
    places.set(where, place);
  }
  return [...places].map(([where, { names, origin }]) => {
    const list = listSome(
      names.map((name) => `“${name}”`),
      MAX_NAMES,
    );
    const subject =
      names.length === 1
        ? 'a certificate that is not in the default store was trusted here before, so it is'
        : `${names.length} certificates that are not in the default store were trusted here before, so they are`;
    const cause = origin.kind === 'earlier-use' ? 'the step that used it' : 'the setting';
    const message = `${where}: ${subject} in the bundle too: ${list}. If you do not want that, change ${cause}.`;
    return { code: 'setting-folded-in', severity: 'notice', message, origin };
  });
}

/** Of a public list of roots a few have expired at any time; most have only where the clock is wrong. */
function explainExpired({ anchors, rejections }: Selection): Problem[] {
  const valid = anchors.filter(({ basis }) => basis === 'default-store').length;
  const expired = rejections.filter(
    ({ code, candidate: { basis } }) => code === 'expired' && basis === 'default-store',
  ).length;
  if (expired <= valid) return [];
  const message = `${expired} of the ${expired + valid} CA certificates in the default store have expired. Check the clock of this machine. If it is right, update the store (the package ca-certificates).`;
  return [{ code: 'clock-ahead', severity: 'warning', message }];
}

/** Reports variables that limited their clients to a few certificates: with the bundle these clients trust more. */
function explainWidened(anchors: readonly TrustAnchor[], replaced: ReadonlySet<string>): Problem[] {
  const lists = new Map<string, { origin: Origin; count: number }>();
  for (const { origins } of anchors) {
    for (const origin of origins) {
      const variable = origin.setting?.name;
      if (variable === undefined || !replaced.has(variable)) continue;
      const list = lists.get(variable) ?? { origin: { ...origin, position: 0 }, count: 0 };
      lists.set(variable, { ...list, count: list.count + 1 });
    }
  }
  return [...lists]
    .filter(([, { count }]) => count <= MAX_RESTRICTION && count < anchors.length)
    .map(([variable, { origin, count }]) => ({
      code: 'setting-widened',
      severity: 'notice',
      message: `${origin.label} held ${count === 1 ? 'one certificate' : `${count} certificates`}; ${variable} now names the bundle, which has ${anchors.length}. If you used that list as a limit, remove its client with the input clients.`,
      origin,
    }));
}

/** With an empty bundle its clients would trust no server. */
function explainEmpty(anchors: readonly TrustAnchor[]): Problem[] {
  if (anchors.length > 0) return [];
  const message =
    'The bundle would be empty, and clients that read it would trust no server. Add certificates that have not expired, or choose another default-store.';
  return [{ code: 'empty-bundle', severity: 'error', message }];
}

/** Settings with each path said once: `PIP_CERT, CURL_CA_BUNDLE (/etc/corp/ca.pem)`. */
function joinSettings(settings: readonly NamedSetting[]): string {
  const names = new Map<string, string[]>();
  for (const { name, path } of settings) names.set(path, [...(names.get(path) ?? []), name]);
  return [...names].map(([path, some]) => `${some.join(', ')} (${path})`).join('; ');
}
