import { type Certificate, type Fingerprint, nameOf } from '../certificates/certificate.ts';
import { findLoadingFaults } from '../certificates/lint/loading.ts';
import { describeLoadingFaults, listBlinded } from '../certificates/lint/loading-rules.ts';
import { isOrdinary } from '../certificates/lint/ordinary.ts';
import { listSome, type Origin, type Problem } from '../problem.ts';
import type { Rejection, Selection, Unloadable } from './select.ts';

/** How many certificates a message names. */
const MAX_NAMES = 5;

const ADVICE = 'Ask the owner of the CA to issue it again. See docs/lints.md: unloadable.';

/** Finds the certificates that keep clients from loading a list with them; nearly none do. */
export function findUnloadable(
  found: readonly { readonly certificate: Certificate }[],
): ReadonlyMap<Fingerprint, Unloadable> {
  const unloadable = new Map<Fingerprint, Unloadable>();
  for (const { certificate } of found) {
    const faults = isOrdinary(certificate.der) ? [] : findLoadingFaults(certificate.der);
    if (faults.length === 0) continue;
    const verdict = { reason: describeLoadingFaults(faults), blinds: listBlinded(faults) };
    unloadable.set(certificate.fingerprint, verdict);
  }
  return unloadable;
}

/**
 * Reports what was left out for this reason: an error if this input added it, else one warning for each place that was
 * trusted before. `usesJava`: whether something is written that Java reads.
 */
export function explainUnloadable({ anchors, rejections }: Selection, usesJava: boolean): Problem[] {
  const isOurs = ({ code }: Rejection): boolean => code === 'unloadable' || code === 'date-unreadable';
  const wasTrusted = ({ candidate: { basis } }: Rejection): boolean =>
    basis === 'default-store' || basis === 'existing-setting';
  const all = rejections.filter(isOurs);
  const given = all.filter((rejection) => !wasTrusted(rejection));
  const left = all.filter(wasTrusted).map(({ candidate: { certificate, origin }, reason }) => ({
    origin,
    what: `“${nameOf(certificate)}” ${reason}`,
  }));
  const kept = usesJava ? anchors.filter(({ blindsJava }) => blindsJava) : [];
  return [
    ...given.map(({ code, candidate: { certificate, origin }, reason }): Problem => {
      const message = `${origin.label}: “${nameOf(certificate)}” ${reason}. ${describeHarm(code)}${ADVICE} Nothing was written.`;
      return { code: 'unloadable', severity: 'error', message, origin };
    }),
    ...explainPlaces(left, 'left out of the bundle'),
    ...explainPlaces(
      kept.map(({ certificate, origins: [origin] }) => ({ origin, what: `“${nameOf(certificate)}”` })),
      'left out of the Java trust store, because Java cannot load a store with it',
    ),
  ];
}

/** One warning for each place. */
function explainPlaces(
  parts: readonly { readonly origin: Origin; readonly what: string }[],
  fate: string,
): Problem[] {
  const places = new Map<string, { readonly origin: Origin; readonly parts: string[] }>();
  for (const { origin, what } of parts) {
    const place = places.get(origin.label) ?? { origin: { ...origin, position: 0 }, parts: [] };
    place.parts.push(what);
    places.set(origin.label, place);
  }
  return [...places.values()].map((place) => {
    const number = place.parts.length;
    const subject = number === 1 ? 'one certificate was' : `${number} certificates were`;
    const list = listSome([...new Set(place.parts)], MAX_NAMES, '; ');
    return {
      code: 'unloadable',
      severity: 'warning',
      message: `${place.origin.label}: ${subject} ${fate}: ${list}. ${ADVICE}`,
      origin: place.origin,
    };
  });
}

function describeHarm(code: Rejection['code']): string {
  return code === 'unloadable' ? 'Such a client loads no certificate from a file with this one in it. ' : '';
}
