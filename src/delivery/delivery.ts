import type { PemBundles } from '../bundle/pem-bundle.ts';
import { digestSha256 } from '../certificates/digest.ts';
import type { TlsClient } from '../clients/clients.ts';
import { type PlannedVariable, planFiles, planVariables } from '../clients/plan.ts';
import type { StandingSetting } from '../clients/stronger.ts';
import type { Context } from '../context.ts';
import { type Output, openOutput } from '../files/output.ts';
import { hasError } from '../problem.ts';
import { explainCause, mustFail, type Outcome } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import {
  applyInstalls,
  makeModules,
  makeTruststore,
  planStronger,
  rewriteDockerfiles,
  tryClients,
} from './asked-for.ts';

/** Exports a finished outcome, all of it, or throws. */
export type HandOver = (outcome: Outcome) => void | Promise<void>;

/** What earlier uses in this job wrote, and the variables that are to stay as they are. */
interface Earlier {
  readonly kept: ReadonlySet<string>;
  /** Settings that may win over variables. */
  readonly standing: readonly StandingSetting[];
  readonly outputs: readonly {
    readonly folder: string;
    readonly bundleSha256: string;
    readonly extraSha256: string | undefined;
  }[];
}

/**
 * Does all that changes something, in a folder of its own or in that of an earlier use in this job with the same bytes.
 * If any part of it fails, all of it is undone.
 */
export async function deliver(
  verified: Outcome,
  { bundle, extra }: PemBundles,
  { kept, standing, outputs }: Earlier,
  request: Request,
  context: Context,
  handOver: HandOver,
): Promise<Outcome> {
  const bundleSha256 = digestSha256(bundle);
  const extraSha256 = extra === undefined ? undefined : digestSha256(extra);
  const earlier = outputs.find((it) => it.bundleSha256 === bundleSha256 && it.extraSha256 === extraSha256);
  const { output: fixed } = context.folders;
  const output =
    fixed === undefined
      ? openOutput(context, earlier?.folder)
      : (await import('../files/fixed-output.ts')).openFixedOutput(fixed);
  const written = { bundle, extra, bundleSha256, extraSha256, output, isNew: earlier === undefined };
  let outcome: Outcome;
  try {
    if (request.installs.length > 0) await import('../installs/installs.ts'); // it is at hand before there is need of it
    outcome = await finish(verified, written, { kept, standing }, request, context);
    if (outcome.status === 'succeeded') await handOver(outcome);
  } catch (cause) {
    outcome = { ...verified, problems: [...verified.problems, ...explainCause(cause)] };
  }
  if (outcome.status === 'succeeded') return outcome;
  return (await import('../installs/installs.ts')).takeBack(outcome, output, request, context);
}

/** What is written, and where. */
interface Written extends PemBundles {
  readonly bundleSha256: string;
  readonly extraSha256: string | undefined;
  readonly output: Output;
  readonly isNew: boolean;
}

/**
 * Writes the files and plans the variables; installs are made and clients are tried between, because that takes files and
 * must come before anything is exported. Throws where it cannot go on, and takes nothing back.
 */
async function finish(
  verified: Outcome,
  { bundle, extra, bundleSha256, extraSha256, output, isNew }: Written,
  { kept, standing }: Omit<Earlier, 'outputs'>,
  request: Request,
  context: Context,
): Promise<Outcome> {
  const { truststore, javaOptions } = await makeTruststore(request, verified.anchors, output, context);
  const paths = {
    ...output.paths,
    extra: extra === undefined ? undefined : output.paths.extra,
    truststore: truststore === undefined ? undefined : output.paths.truststore,
  };
  const { modules, pythonPath } = await makeModules(request, output, context);
  const named = { ...paths, javaOptions, pythonPath };
  const plan = (clients: readonly TlsClient[]): readonly PlannedVariable[] =>
    planVariables(clients, named, context.environment, kept);
  const chosen = plan(request.clients);
  const stronger = await planStronger({ chosen, standing, kept, bundle: paths.bundle }, verified, request);
  const planned = [
    ...chosen,
    ...stronger.clients.flatMap(({ client, because }) => plan([client]).map((it) => ({ ...it, because }))),
  ];
  const { variables, problems } =
    context.platform === 'win32'
      ? (await import('../clients/schannel.ts')).planSchannel(planned, bundle.length, context.environment)
      : { variables: planned, problems: [] };
  const {
    builds,
    files = [],
    problems: ofBuilds = [],
  } = await rewriteDockerfiles(request, paths, bundle.length, context);
  if (hasError(ofBuilds)) return { ...verified, problems: [...verified.problems, ...ofBuilds] };
  output.write({ bundle, extra, truststore, others: [...planFiles(variables, paths), ...modules, ...files] });

  const installed = await applyInstalls({ ...verified, variables }, request, paths.bundle, context);
  const tried = await tryClients(request, variables, paths.bundle, context);
  const checked: Outcome = {
    ...verified,
    problems: [
      ...verified.problems,
      ...stronger.problems,
      ...problems,
      ...ofBuilds,
      ...installed.problems,
      ...tried.problems,
    ],
    installs: installed.reports,
    searchFolders: installed.searchFolders ?? [],
    clientChecks: tried.checks,
  };
  if (mustFail(checked, request)) return checked;
  const outcome: Outcome = {
    ...checked,
    status: 'succeeded',
    files: { ...paths, bundleSha256, extraSha256, isNew },
    variables,
    ...(builds && { builds }),
  };
  (await import('./report-file.ts')).writeReport(outcome, output, context);
  return outcome;
}
