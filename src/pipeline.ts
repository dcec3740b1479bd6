import { explainEmpty, explainFoldedIn, explainUnusable, explainUnusual } from './bundle/explain.ts';
import { orderAnchors, selectAdded, selectBrought, writePemBundle } from './bundle/pem-bundle.ts';
import { loadPublicRoots } from './bundle/public-roots.ts';
import { selectAnchors, type TrustAnchor } from './bundle/select.ts';
import type { Candidate, EntryResult } from './certificates/candidate.ts';
import type { Certificate, Fingerprint } from './certificates/certificate.ts';
import { digestSha256 } from './certificates/digest.ts';
import { planFiles, planVariables } from './clients/plan.ts';
import type { Context } from './context.ts';
import { checkPlace, openOutput } from './files/output.ts';
import type { Problem } from './problem.ts';
import { RELEASE_DATE, VERSION } from './release.ts';
import { toReport, writeReport } from './report/json.ts';
import { makeFailedOutcome, type Outcome, reportHosts } from './report/outcome.ts';
import { explainRequest, type Request } from './request.ts';
import { loadEnvironment } from './sources/environment.ts';
import { findKeptConfiguration } from './sources/kept-configuration.ts';
import { loadLocalEntries } from './sources/local.ts';
import { loadRemoteEntries, verifyWithBundle } from './sources/remote.ts';
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
  const publicRoots = loadPublicRoots();
  const now = context.now < RELEASE_DATE ? undefined : context.now;

  const store = await loadDefaultStore(request.defaultStore, context);
  const local = await loadLocalEntries(request.certificates, context);
  const settings = await loadEnvironment(context, store.path, local.files);
  const configuration = findKeptConfiguration(request.clients, context);
  const trusted = [...store.candidates, ...toCandidates(local.entries), ...settings.candidates];
  const remote = await loadRemoteEntries(
    request,
    { trusted: () => selectAnchors(trusted, now).anchors.map(toCertificate), publicRoots, now },
    context,
  );

  const entries = [...local.entries, ...remote.entries];
  const selection = selectAnchors(
    [...store.candidates, ...toCandidates(entries), ...settings.candidates],
    now,
  );
  const anchors = orderAnchors(selection.anchors);
  const found: Outcome = {
    ...makeFailedOutcome([]),
    defaultStore: {
      label: store.label,
      count: anchors.filter(({ basis }) => basis === 'default-store').length,
    },
    anchors,
    brought: selectBrought(anchors, toFingerprints(entries)),
    added: selectAdded(anchors, publicRoots),
    rejections: selection.rejections,
    problems: [
      ...known,
      ...checkPlace(context),
      ...explainRequest(request, now),
      ...store.problems,
      ...local.problems,
      ...settings.problems,
      ...configuration.problems,
      ...remote.problems,
      ...explainUnusable(entries, selection),
      ...explainUnusual(selection),
      ...explainFoldedIn(anchors),
      ...explainEmpty(anchors),
    ],
    hosts: reportHosts(remote.hosts, new Map()),
    proposals: remote.proposals,
  };
  if (mustFail(found.problems, request)) return found;

  const bundle = writePemBundle(anchors);
  const verified = await verifyWithBundle(request, bundle, context);
  const judged: Outcome = {
    ...found,
    problems: [...found.problems, ...verified.problems],
    hosts: reportHosts(remote.hosts, verified.results),
  };
  if (mustFail(judged.problems, request)) return judged;

  const addedBundle = found.added.length === 0 ? undefined : writePemBundle(found.added);
  const bundleSha256 = digestSha256(bundle);
  const addedSha256 = addedBundle === undefined ? undefined : digestSha256(addedBundle);
  const earlier = settings.outputs.find(
    (output) => output.bundleSha256 === bundleSha256 && output.addedSha256 === addedSha256,
  );
  const output = openOutput(context, earlier?.folder);
  const paths = { ...output.paths, added: addedBundle === undefined ? undefined : output.paths.added };
  const kept = new Set([...settings.kept, ...configuration.kept]);
  const variables = planVariables(request.clients, paths, context.environment, kept);
  const outcome: Outcome = {
    ...judged,
    status: 'succeeded',
    files: { ...paths, bundleSha256, addedSha256, isNew: earlier === undefined },
    variables,
  };
  output.write({
    bundle,
    added: addedBundle,
    report: writeReport(toReport(outcome, { name: 'setup-ca-bundle', version: VERSION })),
    others: planFiles(variables, paths),
  });
  return outcome;
}

function toCertificate({ certificate }: TrustAnchor): Certificate {
  return certificate;
}

function toCandidates(entries: readonly EntryResult[]): readonly Candidate[] {
  return entries.flatMap(({ candidates }) => candidates);
}

function toFingerprints(entries: readonly EntryResult[]): ReadonlySet<Fingerprint> {
  return new Set(toCandidates(entries).map(({ certificate }) => certificate.fingerprint));
}

function mustFail(problems: readonly Problem[], { failOnWarnings }: Request): boolean {
  return problems.some(({ severity }) => severity === 'error' || (failOnWarnings && severity === 'warning'));
}
