import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Environment, makeCleanEnvironment } from './environment.ts';
import type { JobFolders } from './mini-runner.ts';
import { enterPrivateRoot, type Mounts } from './private-root.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Where the process of a step runs: on the host, in a job's container, in the container of a `docker://` action.
 *
 * Containers are stand-ins, since no engine is needed for what matters here: a private root (`private-root.ts`) with the
 * folders that the runner mounts, and none of the runner's own; values are translated as its ContainerInfo.cs does.
 */
export interface StepHost {
  /** A variable's value as the process sees it. */
  readonly translate: (value: string) => string;
  /** The program and arguments to start. */
  readonly enter: (
    program: string,
    programArguments: readonly string[],
  ) => readonly [string, readonly string[]];
  /** Whether its runner is that of Windows, to which CRLF ends a line of a command file. */
  readonly isWindows?: boolean;
  /** What is there of the environment before the runner adds to it: the machine's, or the image's. */
  readonly environment: Environment;
}

/**
 * The kinds of job containers:
 * - `docker`: by `container:` on a runner with Docker
 * - `kubernetes`: ARC's container hooks with a volume for the work folder
 * - `kubernetes-without-volume`: ARC's hooks that copy the work folder into the pod
 */
export type JobContainer = 'docker' | 'kubernetes' | 'kubernetes-without-volume';

/** Runners from 2.331 on let docker actions see RUNNER_TEMP, too. */
export type RunnerAge = 'newer' | 'older';

/** A folder of the host, and where a container has it. */
type Mapping = readonly [host: string, container: string];

/** The step host of jobs without a container; `userId` is the user that steps run as, if it is not this one. */
export function makeHost(
  environment: Environment,
  userId?: number,
  enterMachine: StepHost['enter'] = (program, words) => [program, words],
): StepHost {
  return {
    translate: (value) => value,
    enter: (program, programArguments) =>
      enterMachine(
        ...(userId === undefined
          ? ([program, programArguments] as const)
          : becomeUser(userId, program, programArguments)),
      ),
    environment,
  };
}

/** The program and arguments that run a command as another user and group, both of this number. */
export function becomeUser(
  userId: number,
  program: string,
  programArguments: readonly string[],
): readonly [string, readonly string[]] {
  const words = [`--reuid=${userId}`, `--regid=${userId}`, '--clear-groups', '--'];
  return ['setpriv', [...words, program, ...programArguments]];
}

/** The container of a job, in which `run` steps and JavaScript actions run (ContainerOperationProvider.cs). */
export function makeJobContainer(scope: Scope, folders: JobFolders, kind: JobContainer): StepHost {
  const shared: readonly Mapping[] = [
    [join(folders.temp, '_github_workflow'), '/github/workflow'],
    [join(folders.temp, '_github_home'), '/github/home'],
  ];
  const mappings: readonly Mapping[] = [...shared, [folders.work, '/__w'], [folders.toolCache, '/__t']];
  // Without a volume the pod's home is a folder of the pod; translation is the runner's and knows nothing of it.
  const home: Mapping[] =
    kind === 'kubernetes-without-volume' ? [[makeTemporaryFolder(scope, 'pod-home-'), '/github/home']] : [];
  return makeContainer(scope, folders, mappings, [...mappings, ...home], folders.workspace);
}

/** The container of a docker action: a new one for each step (ContainerActionHandler.cs). */
export function makeActionContainer(
  scope: Scope,
  folders: JobFolders,
  age: RunnerAge,
  job: JobContainer | undefined,
): StepHost {
  const { temp, workspace, work } = folders;
  const mappings: readonly Mapping[] = [
    [workspace, '/github/workspace'],
    [join(temp, '_runner_file_commands'), '/github/file_commands'],
    [join(temp, '_github_workflow'), '/github/workflow'],
    [join(temp, '_github_home'), '/github/home'],
    ...(age === 'newer' ? [[temp, '/github/runner_temp'] as const] : []),
  ];
  // ARC's hooks give a step's pod the work folder under its name in the job's pod, too: the volume or a copy.
  const isPod = job?.startsWith('kubernetes') ?? false;
  const pod: Mapping[] = isPod ? [[work, '/__w']] : [];
  // The runner translates RUNNER_TEMP there, too, but those hooks mount nothing in that place.
  const mounts = mappings.filter(([, container]) => !isPod || container !== '/github/runner_temp');
  const home: Mapping[] =
    job === 'kubernetes-without-volume' ? [[makeTemporaryFolder(scope, 'pod-home-'), '/github/home']] : [];
  return makeContainer(scope, folders, mappings, [...mounts, ...pod, ...home], workspace);
}

function makeContainer(
  scope: Scope,
  folders: JobFolders,
  mappings: readonly Mapping[],
  mounts: readonly Mapping[],
  folder: string,
): StepHost {
  // As the runner makes it, before there is anything to mount.
  mkdirSync(join(folders.temp, '_github_home'), { recursive: true });
  const shown: Mounts = {
    [dirname(folders.work)]: 'empty',
    ...(folders.toolCache.startsWith(folders.work) ? {} : { [folders.toolCache]: 'empty' as const }),
    '/github': 'empty',
    ...Object.fromEntries(mounts.map(([host, container]) => [container, host])),
  };
  const translate = (value: string): string => translateTo(mappings, value);
  return {
    translate,
    enter: (program, programArguments) =>
      enterPrivateRoot(scope, shown, 'env', ['-C', translate(folder), program, ...programArguments]),
    environment: makeCleanEnvironment('/github/home'),
  };
}

/** ContainerInfo.TranslateToContainerPath: only a value that is a mapped path as a whole, or begins with one. */
function translateTo(mappings: readonly Mapping[], value: string): string {
  const found = mappings.find(([host]) => value === host || value.startsWith(`${host}/`));
  return found === undefined ? value : found[1] + value.slice(found[0].length);
}
