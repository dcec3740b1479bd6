import { explainSelection } from './bundle/explain.ts';
import { orderAnchors, selectAdded, selectBrought, writePemBundle } from './bundle/pem-bundle.ts';
import { loadPublicRoots } from './bundle/public-roots.ts';
import { selectAnchors, type TrustAnchor } from './bundle/select.ts';
import type { Candidate, EntryResult } from './certificates/candidate.ts';
import { digestSha256 } from './certificates/digest.ts';
import { planFiles, planVariables } from './clients/plan.ts';
import type { Context } from './context.ts';
import { checkPlace, openOutput } from './files/output.ts';
import type { Problem } from './problem.ts';
import { RELEASE_DATE, VERSION } from './release.ts';
import { toReport, writeReport } from './report/json.ts';
import { makeFailedOutcome, type Outcome, reportHosts } from './report/outcome.ts';
import { explainRequest, type Request } from './request.ts';
import { type LoadedSettings, loadEnvironment } from './sources/environment.ts';
import { findKeptConfiguration } from './sources/kept-configuration.ts';
import { loadLocalEntries } from './sources/local.ts';
import {
  loadRemoteEntries,
  type RemoteEntries,
  type RemoteTerms,
  verifyWithBundle,
} from './sources/remote.ts';
import { loadDefaultStore } from './sources/system.ts';

/**
 * The whole program: what the runner trusts, what is given and what is set already become candidates, the candidates
 * trust anchors, the anchors files, and the files the values of variables.
 *
 * `known` are mistakes found before; the sources are heard all the same, so that one run names every mistake. Nothing
 * is written if there is an error. Throws a `RunError` when it cannot write.
 */
export async function makeBundle(
  request: Request,
  context: Context,
  known: readonly Problem[],
): Promise<Outcome> {
  const now = context.now < RELEASE_DATE ? undefined : context.now;
  const publicRoots = loadPublicRoots();

  const sources = await hearSources(request, { now, publicRoots }, context);
  const selection = selectAnchors(sources.candidates, now);
  const anchors = orderAnchors(selection.anchors);
  const problems = [
    ...known,
    ...checkPlace(context),
    ...explainRequest(request, now),
    ...sources.problems,
    ...explainSelection(selection, sources.entries),
  ];
  const judged: Outcome = {
    ...makeFailedOutcome(problems),
    defaultStore: { label: sources.storeLabel, count: anchors.filter(isDefault).length },
    anchors,
    brought: selectBrought(anchors, sources.entries),
    added: selectAdded(anchors, publicRoots),
    rejections: selection.rejections,
    hosts: reportHosts(sources.remote.hosts, new Map()),
    proposals: sources.remote.proposals,
  };
  if (mustFail(judged, request)) return judged;

  const bundle = writePemBundle(anchors);
  const reached = await verifyWithBundle(request, sources.remote, bundle, context);
  const verified: Outcome = {
    ...judged,
    problems: [...problems, ...reached.problems],
    hosts: reportHosts(sources.remote.hosts, reached.results),
  };
  if (mustFail(verified, request)) return verified;

  return writeFiles(verified, bundle, sources, request, context);
}

/** What all sources of a run gave. */
interface Sources {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** What each entry of the input gave. */
  readonly entries: readonly EntryResult[];
  readonly storeLabel: string;
  readonly remote: RemoteEntries;
  /** Variables that are to stay as they are. */
  readonly kept: ReadonlySet<string>;
  /** What earlier uses in this job wrote. */
  readonly outputs: LoadedSettings['outputs'];
}

/** Hears all sources: first what is on this machine, then the network, which is judged by it. */
async function hearSources(
  request: Request,
  { now, publicRoots }: Pick<RemoteTerms, 'now' | 'publicRoots'>,
  context: Context,
): Promise<Sources> {
  const store = await loadDefaultStore(request.defaultStore, context);
  const local = await loadLocalEntries(request.certificates, context);
  const settings = await loadEnvironment(context, store.path, local.files);
  const configuration = findKeptConfiguration(request.clients, context);
  const here = [...store.candidates, ...toCandidates(local.entries), ...settings.candidates];
  const trusted = (more: readonly Candidate[]) => selectAnchors([...here, ...more], now).anchors;
  const remote = await loadRemoteEntries(request, { trusted, publicRoots, now }, context);
  const entries = [...local.entries, ...remote.entries];
  return {
    candidates: [...store.candidates, ...toCandidates(entries), ...settings.candidates],
    problems: [store, local, settings, configuration, remote].flatMap(({ problems }) => problems),
    entries,
    storeLabel: store.label,
    remote,
    kept: new Set([...settings.kept, ...configuration.kept]),
    outputs: settings.outputs,
  };
}

/** Writes the files, or finds those of an earlier use in this job with the same bytes, and plans the variables. */
function writeFiles(
  verified: Outcome,
  bundle: string,
  { kept, outputs }: Sources,
  request: Request,
  context: Context,
): Outcome {
  const added = verified.added.length === 0 ? undefined : writePemBundle(verified.added);
  const bundleSha256 = digestSha256(bundle);
  const addedSha256 = added === undefined ? undefined : digestSha256(added);
  const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.addedSha256 === addedSha256);
  const output = openOutput(context, earlier?.folder);
  const paths = { ...output.paths, added: added === undefined ? undefined : output.paths.added };
  const variables = planVariables(request.clients, paths, context.environment, kept);
  const outcome: Outcome = {
    ...verified,
    status: 'succeeded',
    files: { ...paths, bundleSha256, addedSha256, isNew: earlier === undefined },
    variables,
  };
  const report = writeReport(toReport(outcome, { name: 'setup-ca-bundle', version: VERSION }));
  output.write({ bundle, added, report, others: planFiles(variables, paths) });
  return outcome;
}

function mustFail({ problems }: Outcome, { failOnWarnings }: Request): boolean {
  return problems.some(({ severity }) => severity === 'error' || (failOnWarnings && severity === 'warning'));
}

function isDefault({ basis }: TrustAnchor): boolean {
  return basis === 'default-store';
}

function toCandidates(entries: readonly EntryResult[]): readonly Candidate[] {
  return entries.flatMap(({ candidates }) => candidates);
}
