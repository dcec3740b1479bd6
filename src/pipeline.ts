import { orderAnchors, selectAdded, selectExtra, writePemBundles } from './bundle/pem-bundle.ts';
import { loadPublicRoots } from './bundle/public-roots.ts';
import { selectAnchors } from './bundle/select.ts';
import type { Candidate } from './certificates/candidate.ts';
import type { Context } from './context.ts';
import { deliver, type HandOver } from './delivery/delivery.ts';
import { checkPlace } from './files/output.ts';
import { advise, explain, findUnloadable, lintAdded } from './findings.ts';
import { hasError, type Problem } from './problem.ts';
import { RELEASE_DATE } from './release.ts';
import { makeFailedOutcome, mustFail, type Outcome, reportHosts } from './report/outcome.ts';
import type { Request } from './request.ts';
import { verifyWithBundle } from './sources/network/remote.ts';
import { loadSources } from './sources/sources.ts';

/** What a run finds before it writes anything. */
interface Judgement {
  /** Failed until its files are there; whether it must fail {@link mustFail} tells. */
  readonly outcome: Outcome;
  readonly sources: Awaited<ReturnType<typeof loadSources>>;
  /** Undefined if it must fail. */
  readonly bundles: ReturnType<typeof writePemBundles> | undefined;
}

/**
 * The whole program: what the runner trusts, what is given and what is set already become candidates, the candidates
 * trust anchors, the anchors files, and the files the values of variables, which `handOver` exports as the last thing.
 *
 * `known` are mistakes found before; all sources are still read, so that one run names every mistake. Nothing
 * is written if there is an error, and if anything fails later, what was written and installed is taken back. Throws a
 * `RunError` when no folder can be made.
 */
export async function makeBundle(
  request: Request,
  context: Context,
  known: readonly Problem[],
  handOver: HandOver = () => {},
): Promise<Outcome> {
  const { outcome, bundles, sources } = await judge(request, context, known, await checkPlace(context));
  if (bundles === undefined || mustFail(outcome, request)) return outcome;
  return deliver(outcome, bundles, sources, request, context, handOver);
}

/** All of a run but its files: hears the sources, judges, and reaches the hosts with what would be written. */
export async function judge(
  request: Request,
  context: Context,
  known: readonly Problem[],
  ofPlace: readonly Problem[] = [],
): Promise<Judgement> {
  const now = context.now < RELEASE_DATE ? undefined : context.now;
  const publicRoots = loadPublicRoots();

  const select = (candidates: readonly Candidate[]) => selectAnchors(candidates, now).anchors;
  const sources = await loadSources(request, { select, publicRoots, now }, context);
  const unloadable = await findUnloadable(sources.candidates, publicRoots);
  const selection = selectAnchors(sources.candidates, now, unloadable);
  const anchors = orderAnchors(selection.anchors, publicRoots);
  const added = selectAdded(anchors, sources.entries);
  const problems = [
    ...known,
    ...ofPlace,
    // entries that were wrong are not in the request: it may look empty, and is not
    ...(await advise(request, now, context)).filter(
      ({ code }) => code !== 'nothing-given' || !hasError(known),
    ),
    ...sources.problems,
    ...(await explain(selection, sources.entries, request)),
    ...(await lintAdded(added, { anchors, publicRoots, now, ...request })),
  ];
  const judged: Outcome = {
    ...makeFailedOutcome(problems),
    defaultStore: {
      label: sources.storeLabel,
      count: anchors.filter(({ basis }) => basis === 'default-store').length,
    },
    anchors,
    added,
    extra: selectExtra(anchors, new Set([...publicRoots, ...sources.publicRoots])),
    rejections: selection.rejections,
    hosts: reportHosts(sources.remote.hosts, new Map()),
    proposals: sources.remote.proposals,
  };
  if (mustFail(judged, request)) return { outcome: judged, sources, bundles: undefined };

  const bundles = writePemBundles(anchors, judged.extra);
  // hosts were read with what is left out of the bundle only now: what that was worth is no answer
  const isSmaller = selection.rejections.some(({ code }) => code === 'unloadable');
  const remote = isSmaller ? { ...sources.remote, verified: new Map() } : sources.remote;
  const reached = await verifyWithBundle(request, remote, bundles.bundle, publicRoots, context);
  const verified: Outcome = {
    ...judged,
    problems: [...problems, ...reached.problems],
    hosts: reportHosts(sources.remote.hosts, reached.results, reached.summaries),
  };
  return { outcome: verified, sources, bundles };
}
