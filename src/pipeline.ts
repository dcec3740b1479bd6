import { dirname } from 'node:path';
import type { LintTerms } from './bundle/lint-anchors.ts';
import {
  orderAnchors,
  type PemBundles,
  selectAdded,
  selectBrought,
  writePemBundles,
} from './bundle/pem-bundle.ts';
import { type Selection, selectAnchors, type TrustAnchor, type Unloadable } from './bundle/select.ts';
import type { Candidate, EntryResult } from './certificates/candidate.ts';
import type { Fingerprint } from './certificates/certificate.ts';
import { digestSha256 } from './certificates/digest.ts';
import { type PlannedVariable, planFiles, planVariables } from './clients/plan.ts';
import type { Context } from './context.ts';
import { checkPlace, type Output, openOutput } from './files/output.ts';
import type { Installed } from './installs/installs.ts';
import { findJournal, hasOwnJournal } from './installs/journal/journal-place.ts';
import type { CheckedClients } from './probes/run.ts';
import { hasError, type Problem } from './problem.ts';
import { RELEASE_DATE, VERSION } from './release.ts';
import { explainCause, makeFailedOutcome, type Outcome, reportHosts } from './report/outcome.ts';
import type { Request } from './request.ts';
import { verifyWithBundle } from './sources/network/remote.ts';
import { loadSources, type Sources } from './sources/sources.ts';

/** Exports a finished outcome, all of it, or throws. */
type HandOver = (outcome: Outcome) => void | Promise<void>;

/**
 * The whole program: what the runner trusts, what is given and what is set already become candidates, the candidates
 * trust anchors, the anchors files, and the files the values of variables, which `handOver` exports as the last thing.
 *
 * `known` are mistakes found before; the sources are heard all the same, so that one run names every mistake. Nothing
 * is written if there is an error, and if anything fails later, what was written and installed is taken back. Throws a
 * `RunError` when no folder can be made.
 */
export async function makeBundle(
  request: Request,
  context: Context,
  known: readonly Problem[],
  handOver: HandOver = () => {},
): Promise<Outcome> {
  const now = context.now < RELEASE_DATE ? undefined : context.now;
  const { loadPublicRoots } = await import('./bundle/public-roots.ts');
  const publicRoots = loadPublicRoots();

  const select = (candidates: readonly Candidate[]) => selectAnchors(candidates, now).anchors;
  const sources = await loadSources(request, { select, publicRoots, now }, context);
  const unloadable = await findUnloadable(sources.candidates, publicRoots);
  const selection = selectAnchors(sources.candidates, now, unloadable);
  const anchors = orderAnchors(selection.anchors, publicRoots);
  const brought = selectBrought(anchors, sources.entries);
  const problems = [
    ...known,
    ...(await checkPlace(context)),
    // entries that were wrong are not in the request: it may look empty, and is not
    ...(await advise(request, now, context)).filter(
      ({ code }) => code !== 'nothing-given' || !hasError(known),
    ),
    ...sources.problems,
    ...(await explain(selection, sources.entries, request)),
    ...(await lintBrought(brought, { anchors, publicRoots, now })),
  ];
  const judged: Outcome = {
    ...makeFailedOutcome(problems),
    defaultStore: { label: sources.storeLabel, count: anchors.filter(isDefault).length },
    anchors,
    brought,
    added: selectAdded(anchors, new Set([...publicRoots, ...sources.publicRoots])),
    rejections: selection.rejections,
    hosts: reportHosts(sources.remote.hosts, new Map()),
    proposals: sources.remote.proposals,
  };
  if (mustFail(judged, request)) return judged;

  const bundles = writePemBundles(anchors, judged.added);
  const reached = await verifyWithBundle(request, sources.remote, bundles.bundle, publicRoots, context);
  const verified: Outcome = {
    ...judged,
    problems: [...problems, ...reached.problems],
    hosts: reportHosts(sources.remote.hosts, reached.results, reached.summaries),
  };
  if (mustFail(verified, request)) return verified;

  return writeFiles(verified, bundles, sources, request, context, handOver);
}

/** What is worth telling of a request; most ask for something, and the clock is right. */
async function advise(
  request: Request,
  now: Date | undefined,
  { isJob }: Context,
): Promise<readonly Problem[]> {
  const { certificates, hosts, verifyClients } = request;
  if (now !== undefined && certificates.length + hosts.length > 0 && !verifyClients) return [];
  const { explainRequest } = await import('./request-advice.ts');
  return explainRequest(request, now, isJob);
}

/** What is to be told of a selection; where all of it is the default store there is nothing, and no sentence is loaded. */
async function explain(
  selection: Selection,
  entries: readonly EntryResult[],
  request: Request,
): Promise<readonly Problem[]> {
  const { anchors, rejections } = selection;
  const isPlain = anchors.length > 0 && rejections.length === 0 && anchors.every(isUneventful);
  if (isPlain && entries.length === 0) return [];
  const { explainSelection } = await import('./bundle/explain.ts');
  const usesJava = request.installs.includes('java') || hasTruststore(request);
  return explainSelection(selection, entries, listReplaced(request), usesJava);
}

/** Finds what some clients cannot load a list with; public roots are loaded by everybody. */
async function findUnloadable(
  candidates: readonly Candidate[],
  publicRoots: ReadonlySet<Fingerprint>,
): Promise<ReadonlyMap<Fingerprint, Unloadable> | undefined> {
  const others = candidates.filter(({ certificate }) => !publicRoots.has(certificate.fingerprint));
  if (others.length === 0) return undefined;
  return (await import('./bundle/unloadable.ts')).findUnloadable(others);
}

/** What clients will make of what was added; where nothing was, no rule is loaded. */
async function lintBrought(brought: readonly TrustAnchor[], terms: LintTerms): Promise<readonly Problem[]> {
  if (brought.length === 0) return [];
  const { explainLints } = await import('./bundle/lint-anchors.ts');
  return explainLints(brought, terms);
}

/**
 * Does all that changes something, in a folder of its own or in that of an earlier use in this job with the same bytes.
 * Whatever of it fails, and however, all of it is taken back.
 */
async function writeFiles(
  verified: Outcome,
  { bundle, added }: PemBundles,
  { kept, outputs }: Sources,
  request: Request,
  context: Context,
  handOver: HandOver,
): Promise<Outcome> {
  const bundleSha256 = digestSha256(bundle);
  const addedSha256 = added === undefined ? undefined : digestSha256(added);
  const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.addedSha256 === addedSha256);
  const { output: fixed } = context.folders;
  const output =
    fixed === undefined
      ? openOutput(context, earlier?.folder)
      : (await import('./files/fixed-output.ts')).openFixedOutput(fixed);
  const written = { bundle, added, bundleSha256, addedSha256, output, isNew: earlier === undefined };
  let outcome: Outcome;
  try {
    if (request.installs.length > 0) await import('./installs/installs.ts'); // it is at hand before there is need of it
    outcome = await finish(verified, written, kept, request, context);
    if (outcome.status === 'succeeded') await handOver(outcome);
  } catch (cause) {
    outcome = { ...verified, problems: [...verified.problems, ...explainCause(cause)] };
  }
  if (outcome.status === 'succeeded') return outcome;
  return (await import('./installs/installs.ts')).takeBack(outcome, output, request, context);
}

/** What is written, and where. */
interface Written extends PemBundles {
  readonly bundleSha256: string;
  readonly addedSha256: string | undefined;
  readonly output: Output;
  readonly isNew: boolean;
}

/**
 * Writes the files and plans the variables; installs are made and clients are tried between, because that takes files and
 * must come before anything is exported. Throws where it cannot go on, and takes nothing back.
 */
async function finish(
  verified: Outcome,
  { bundle, added, bundleSha256, addedSha256, output, isNew }: Written,
  kept: ReadonlySet<string>,
  request: Request,
  context: Context,
): Promise<Outcome> {
  const { truststore, javaOptions } = await makeTruststore(request, verified.anchors, output, context);
  const paths = {
    ...output.paths,
    added: added === undefined ? undefined : output.paths.added,
    truststore: truststore === undefined ? undefined : output.paths.truststore,
  };
  const planned = planVariables(request.clients, { ...paths, javaOptions }, context.environment, kept);
  const { variables, problems } =
    context.platform === 'win32'
      ? (await import('./clients/schannel.ts')).planSchannel(planned, bundle.length, context.environment)
      : { variables: planned, problems: [] };
  output.write({ bundle, added, truststore, others: planFiles(variables, paths) });

  const installed = await applyInstalls(verified, request, paths.bundle, context);
  const tried = await tryClients(request, variables, paths.bundle, context);
  const checked: Outcome = {
    ...verified,
    problems: [...verified.problems, ...problems, ...installed.problems, ...tried.problems],
    installs: installed.reports,
    clientChecks: tried.checks,
  };
  if (mustFail(checked, request)) return checked;
  const outcome: Outcome = {
    ...checked,
    status: 'succeeded',
    files: { ...paths, bundleSha256, addedSha256, isNew },
    variables,
  };
  const { writeReportParts } = await import('./report/json.ts');
  output.writeReport(writeReportParts(outcome, { name: 'setup-ca-bundle', version: VERSION }));
  return outcome;
}

/** The bundle for clients that read a Java trust store, and the options that name it, if one of them was asked for. */
async function makeTruststore(
  request: Request,
  anchors: readonly TrustAnchor[],
  { paths }: Output,
  { environment }: Context,
): Promise<{ readonly truststore?: Buffer; readonly javaOptions?: string }> {
  if (!hasTruststore(request)) return {};
  const { selectForJava, writeJavaTruststore } = await import('./bundle/java-truststore.ts');
  const { addTruststore } = await import('./clients/java-options.ts');
  return {
    truststore: writeJavaTruststore(selectForJava(anchors)),
    javaOptions: addTruststore(environment.JAVA_TOOL_OPTIONS, paths.truststore),
  };
}

/** Makes the changes outside the bundle that were asked for. */
async function applyInstalls(
  outcome: Outcome,
  request: Request,
  bundlePath: string,
  context: Context,
): Promise<Installed> {
  if (request.installs.length === 0) return { reports: [], problems: [] };
  return (await import('./installs/installs.ts')).installAnchors(outcome, request, bundlePath, context);
}

/** Undoes what jobs left that are over; where nothing was ever installed, that is one look at the disk. */
export async function undoLeftovers(context: Context): Promise<readonly Problem[]> {
  const journal = findJournal(context);
  if (!hasOwnJournal(journal)) return [];
  const { undoLeftovers: undo } = await import('./installs/installs.ts');
  return undo(context);
}

async function tryClients(
  request: Request,
  variables: readonly PlannedVariable[],
  bundlePath: string,
  context: Context,
): Promise<CheckedClients> {
  if (!request.verifyClients) return { checks: [], problems: [] };
  const { checkClients } = await import('./probes/run.ts');
  return checkClients(request, variables, dirname(bundlePath), context);
}

function mustFail({ problems }: Outcome, { failOnWarnings }: Request): boolean {
  return problems.some(({ severity }) => severity === 'error' || (failOnWarnings && severity === 'warning'));
}

/** The variables that clients read in place of their own list. */
function listReplaced({ clients }: Request): ReadonlySet<string> {
  return new Set(clients.filter(({ shape }) => shape === 'bundle').map(({ variable }) => variable));
}

/** Whether there is nothing to tell of an anchor. */
function isUneventful(anchor: TrustAnchor): boolean {
  return isDefault(anchor) && !anchor.blindsJava;
}

/** Whether a client was asked for that reads a Java trust store. */
function hasTruststore({ clients }: Request): boolean {
  return clients.some(({ shape }) => shape === 'truststore');
}

function isDefault({ basis }: TrustAnchor): boolean {
  return basis === 'default-store';
}
