import { basename, dirname } from 'node:path';
import type { Context, Folders } from '../context.ts';
import { isWithin } from '../files/workspace.ts';
import { type ReportPlace, readSettings } from '../fleet/settings.ts';
import type { Problem } from '../problem.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Request } from '../request.ts';

/** The settings of a fleet's job-started hook. */
interface HookConfiguration {
  readonly request: Request;
  readonly problems: readonly Problem[];
  readonly reportTo: ReportPlace | undefined;
  /** The context, without what the hook must not trust. */
  readonly context: Context;
  /** The exit code of a run without a bundle: 0 if the job goes on. */
  readonly exitCode: number;
  /** Explains a failed outcome to the users of the job; if the job goes on, it is a warning. */
  readonly judge: (outcome: Outcome) => Outcome;
  /** An outcome with paths as the steps of the job see them. */
  readonly locate: (outcome: Outcome) => Outcome;
}

/** With this exit code the scripts of the hook stop the job; any other except 0 is a crash. */
const STOP_JOB = 100;

/** Reads what the settings of this runner say to the hook. */
export async function readConfiguration(world: Context): Promise<HookConfiguration> {
  const { folder, request, problems, isSoft, reportTo, context } = await readSettings(world);
  const pods = findPods(world);
  const locate = (outcome: Outcome): Outcome => pods?.(outcome) ?? outcome;
  return {
    context: {
      ...context,
      folders: widenWorkspace(world.folders),
      ...(pods === undefined ? {} : { isForPods: true }),
    },
    request,
    problems,
    reportTo,
    exitCode: isSoft ? 0 : STOP_JOB,
    judge: (outcome) => (outcome.status === 'failed' ? explain(outcome, !isSoft, folder) : locate(outcome)),
    locate,
  };
}

/**
 * Container hooks of Kubernetes run the job in pods that have the work folder as /__w, by a volume or as a copy, and their
 * own home folder. Undefined without them; else what an outcome says there.
 *
 * A runner that may also run jobs without a container has files under the host's path alone: the runner translates it for
 * steps in pods, though not for docker actions.
 */
function findPods({
  environment,
  folders: { temporary },
}: Context): ((outcome: Outcome) => Outcome) | undefined {
  const { ACTIONS_RUNNER_CONTAINER_HOOKS: hooks = '', KUBERNETES_SERVICE_HOST: cluster } = environment;
  if (temporary === undefined || hooks === '' || (!cluster && !/k8s/.test(hooks))) return undefined;
  const isAlwaysInPod = /^(?:1|\$?true)$/i.test(environment.ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER ?? '');
  if (!isAlwaysInPod) return /novolume/.test(hooks) ? (outcome) => outcome : undefined;
  const rename = (text: string): string => text.replaceAll(temporary, `/__w/${basename(temporary)}`);
  return (outcome) => ({
    ...outcome,
    variables: outcome.variables.map((it) => ({ ...it, value: rename(it.value) })),
    files: outcome.files && renameFiles(outcome.files, rename),
  });
}

function renameFiles(
  files: NonNullable<Outcome['files']>,
  rename: (path: string) => string,
): Outcome['files'] {
  const { bundle, extra, truststore, report } = files;
  return {
    ...files,
    bundle: rename(bundle),
    extra: extra && rename(extra),
    truststore: truststore && rename(truststore),
    report: rename(report),
  };
}

/** All of the runner's work folder is the workspace: the checkouts of earlier jobs, of any repository, lie there. */
function widenWorkspace(folders: Folders): Folders {
  const { workspace, temporary } = folders;
  if (workspace === undefined || temporary === undefined) return folders;
  const work = dirname(temporary); // _work/_temp
  return dirname(work) !== work && isWithin(workspace, work) ? { ...folders, checkouts: [work] } : folders;
}

function explain(outcome: Outcome, isHard: boolean, folder: string): Outcome {
  const what = isHard ? 'This job is stopped (fail: hard)' : 'This job goes on without it (fail: soft)';
  const message = `The job-started hook of this runner could not make the CA bundle. ${what}. Your workflow is not the cause. The administrator of the runner must look at ${folder} and at the other messages.`;
  const severity = isHard ? 'error' : 'warning';
  const soften = (problem: Problem): Problem =>
    problem.severity === 'error' ? { ...problem, severity } : problem;
  return {
    ...outcome,
    problems: [{ code: 'hook-failed', severity, message }, ...outcome.problems.map(soften)],
  };
}
