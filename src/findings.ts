import type { LintTerms } from './bundle/lint-anchors.ts';
import type { Selection, TrustAnchor, Unloadable } from './bundle/select.ts';
import type { Candidate, EntryResult } from './certificates/candidate.ts';
import type { Fingerprint } from './certificates/certificate.ts';
import { hasModules, hasTruststore } from './clients/plan.ts';
import type { Context } from './context.ts';
import type { Problem } from './problem.ts';
import type { Request } from './request.ts';

/** What is worth telling of a request; most ask for something, and the clock is right: then nothing is loaded for it. */
export async function advise(
  request: Request,
  now: Date | undefined,
  context: Pick<Context, 'isJob' | 'isHook'>,
): Promise<readonly Problem[]> {
  const empty = explainEmpty(request, context);
  if (now !== undefined && !request.verifyClients && !hasModules(request.clients)) return empty;
  const { explainRequest } = await import('./request-advice.ts');
  return [...empty, ...explainRequest(request, now)];
}

/** Tells that nothing is asked for: so often that no further file is loaded to say it. */
function explainEmpty(
  { certificates, hosts, keepsEarlier, failOnEmpty }: Request,
  { isJob, isHook = false }: Pick<Context, 'isJob' | 'isHook'>,
): readonly Problem[] {
  if (certificates.length > 0 || hosts.length > 0 || keepsEarlier) return [];
  if (isHook && !failOnEmpty) return []; // a fleet without settings is meant so
  const what = failOnEmpty
    ? 'certificates and hosts are both empty, and fail-on-empty is set. Add a CA certificate or a host, or remove fail-on-empty.'
    : 'certificates and hosts are both empty: the bundle holds what this machine trusts by default.';
  const why = isJob && !isHook ? ' On pull requests from forks, variables and secrets are empty.' : '';
  return [{ code: 'nothing-given', severity: failOnEmpty ? 'error' : 'notice', message: what + why }];
}

/**
 * What to report about a selection; if it is only the default store there is nothing, and no sentence is loaded: a few
 * roots of any public list have expired.
 */
export async function explain(
  selection: Selection,
  entries: readonly EntryResult[],
  request: Request,
): Promise<readonly Problem[]> {
  const { anchors, rejections } = selection;
  const isPlain =
    anchors.length > 0 &&
    anchors.every(isUneventful) &&
    rejections.every(({ code, candidate: { basis } }) => code === 'expired' && basis === 'default-store') &&
    rejections.length <= anchors.length;
  if (isPlain && entries.length === 0) return [];
  const { explainSelection } = await import('./bundle/explain.ts');
  const usesJava = request.installs.includes('java') || hasTruststore(request.clients);
  return explainSelection(selection, entries, listReplaced(request), usesJava);
}

/** Finds what some clients cannot load a list with; public roots are loaded by everybody. */
export async function findUnloadable(
  candidates: readonly Candidate[],
  publicRoots: ReadonlySet<Fingerprint>,
): Promise<ReadonlyMap<Fingerprint, Unloadable> | undefined> {
  const others = candidates.filter(({ certificate }) => !publicRoots.has(certificate.fingerprint));
  if (others.length === 0) return undefined;
  return (await import('./bundle/unloadable.ts')).findUnloadable(others);
}

/** What clients will make of what was added; where nothing was, no rule is loaded. */
export async function lintAdded(
  added: readonly TrustAnchor[],
  terms: LintTerms,
): Promise<readonly Problem[]> {
  if (added.length === 0) return [];
  const { explainLints } = await import('./bundle/lint-anchors.ts');
  return explainLints(added, terms);
}

/** The variables that clients read in place of their own list. */
function listReplaced({ clients }: Request): ReadonlySet<string> {
  return new Set(clients.filter(({ shape }) => shape === 'bundle').map(({ variable }) => variable));
}

/** Whether there is nothing to report about an anchor. */
function isUneventful({ basis, blindsJava }: TrustAnchor): boolean {
  return basis === 'default-store' && !blindsJava;
}
