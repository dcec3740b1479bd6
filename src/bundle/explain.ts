import type { EntryResult } from '../certificates/candidate.ts';
import { nameOf } from '../certificates/certificate.ts';
import type { Origin, Problem } from '../problem.ts';
import type { Selection, TrustAnchor } from './select.ts';

/** How many certificates a message names. */
const MAX_NAMES = 5;

/** All that is to be told of a selection; `entries` are what the input's entries gave. */
export function explainSelection(selection: Selection, entries: readonly EntryResult[]): Problem[] {
  return [
    ...explainUnusable(entries, selection),
    ...explainUnusual(selection),
    ...explainFoldedIn(selection.anchors),
    ...explainEmpty(selection.anchors),
  ];
}

/** Says which entries gave nothing that can be used, and why; an entry that failed to load has said so itself. */
function explainUnusable(entries: readonly EntryResult[], selection: Selection): Problem[] {
  const accepted = new Set(selection.anchors.map(({ certificate }) => certificate.fingerprint));
  return entries
    .filter(({ candidates }) => candidates.length > 0)
    .filter(({ candidates }) => !candidates.some(({ certificate }) => accepted.has(certificate.fingerprint)))
    .map(({ label, candidates }) => {
      const reasons = selection.rejections
        .filter((rejection) => candidates.includes(rejection.candidate))
        .map(({ candidate, reason }) => `“${nameOf(candidate.certificate)}” ${reason}`);
      return {
        code: 'no-usable-certificate',
        severity: 'error',
        message: `${label}: nothing here can be trusted as a CA. ${reasons.join('; ')}.`,
      };
    });
}

/** Warns of anchors that are taken although no CA's certificate looks like that: a v1 root, a server's own certificate. */
function explainUnusual(selection: Selection): Problem[] {
  return selection.unusual.map(({ certificate, origins: [origin] }) => ({
    code: 'unusual-anchor',
    severity: 'warning',
    message: `${origin.label}: “${nameOf(certificate)}” signed itself but does not say that it is a CA (basicConstraints). It was added; some clients accept it only for the server that presents it, some not at all.`,
    origin,
  }));
}

/** Tells of the certificates that are in the bundle only because settings named them before: once for each place. */
export function explainFoldedIn(anchors: readonly TrustAnchor[]): Problem[] {
  const places = new Map<string, { names: string[]; origin: Origin }>();
  for (const { basis, origins, certificate } of anchors) {
    if (basis !== 'existing-setting') continue;
    const settings = origins.filter(({ kind }) => kind === 'environment');
    const where = joinSettings(settings.map(({ label }) => label));
    const place = places.get(where) ?? { names: [], origin: { ...(settings[0] ?? origins[0]), position: 0 } };
    place.names.push(nameOf(certificate));
    places.set(where, place);
  }
  return [...places].map(([where, { names, origin }]) => {
    const rest = names.length - MAX_NAMES;
    const shown = names.slice(0, MAX_NAMES).map((name) => `“${name}”`);
    const list = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
    const subject =
      names.length === 1
        ? 'a certificate that the default store lacks was trusted here before and is'
        : `${names.length} certificates that the default store lacks were trusted here before and are`;
    const message = `${where}: ${subject} in the bundle, too: ${list}. If that is not wanted, change the setting.`;
    return { code: 'setting-folded-in', severity: 'notice', message, origin };
  });
}

/** An empty bundle would make every client that reads it trust nobody. */
function explainEmpty(anchors: readonly TrustAnchor[]): Problem[] {
  if (anchors.length > 0) return [];
  const message =
    'The bundle would be empty, and clients that read it would trust nobody. Give certificates, or another default-store than none.';
  return [{ code: 'empty-bundle', severity: 'error', message }];
}

/** Settings' labels, `NAME (path)`, with one path said once: `PIP_CERT, CURL_CA_BUNDLE (/etc/corp/ca.pem)`. */
function joinSettings(labels: readonly string[]): string {
  const names = new Map<string, string[]>();
  for (const label of labels) {
    const [, name = label, path = ''] = /^(.*?)( \(.*\))$/s.exec(label) ?? [];
    names.set(path, [...(names.get(path) ?? []), name]);
  }
  return [...names].map(([path, some]) => some.join(', ') + path).join('; ');
}
