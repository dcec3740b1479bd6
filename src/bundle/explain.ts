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
 * All that is to be told of a selection; `entries` are what the input's entries gave, `replaced` the variables that
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

/**
 * Tells of the certificates that are in the bundle only because settings named them before, or because an earlier use had
 * them: once for each place.
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
        ? 'a certificate that the default store lacks was trusted here before and is'
        : `${names.length} certificates that the default store lacks were trusted here before and are`;
    const cause = origin.kind === 'earlier-use' ? 'the step that used it' : 'the setting';
    const message = `${where}: ${subject} in the bundle, too: ${list}. If that is not wanted, change ${cause}.`;
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
  const message = `${expired} of the ${expired + valid} CA certificates of the default store have expired by the clock of this machine: is it right? If it is, update the store (the package ca-certificates).`;
  return [{ code: 'clock-ahead', severity: 'warning', message }];
}

/** Tells of variables whose few certificates were all that some clients trusted: with the bundle they trust more. */
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
      message: `${origin.label} held ${count === 1 ? 'one certificate' : `${count} certificates`}; ${variable} names the bundle from now on, with ${anchors.length}. If that list was meant as a limit, remove its client with clients.`,
      origin,
    }));
}

/** An empty bundle would make every client that reads it trust nobody. */
function explainEmpty(anchors: readonly TrustAnchor[]): Problem[] {
  if (anchors.length > 0) return [];
  const message =
    'The bundle would be empty, and clients that read it would trust nobody. Give certificates that have not expired, or another default-store.';
  return [{ code: 'empty-bundle', severity: 'error', message }];
}

/** Settings with each path said once: `PIP_CERT, CURL_CA_BUNDLE (/etc/corp/ca.pem)`. */
function joinSettings(settings: readonly NamedSetting[]): string {
  const names = new Map<string, string[]>();
  for (const { name, path } of settings) names.set(path, [...(names.get(path) ?? []), name]);
  return [...names].map(([path, some]) => `${some.join(', ')} (${path})`).join('; ');
}
