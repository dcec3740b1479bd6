import { dirname } from 'node:path';
import {
  type Mapping,
  mapActionFolders,
  mapJobFolders,
  type RunnerAge,
  translateTo,
} from './container-folders.ts';
import { makeCleanEnvironment } from './environment.ts';
import type { JobFolders } from './mini-runner.ts';
import { enterPrivateRoot, type Mounts } from './private-root.ts';
import type { Scope } from './scope.ts';
import type { StepHost } from './step-hosts.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Private roots (`private-root.ts`) as step hosts. None of them is a container: programs, users and `/etc` are this
 * machine's, and only the folders are those that the runner mounts, under the container's names, without the runner's own.
 * Real containers are in `step-containers.ts`. Private roots stay for two reasons:
 * - who has no engine finds out by a plain `npm test`, too, which paths a later step no longer sees
 * - pods of ARC: no Kubernetes is to be had here, and a private root has at least the folders as its hooks lay them out
 */

/**
 * Whose folders a job's private root has:
 * - `docker`: those of `container:` on a runner with Docker
 * - `kubernetes`: those of ARC's container hooks with a volume for the work folder
 * - `kubernetes-without-volume`: those of ARC's hooks that copy the work folder into the pod
 */
export type RootKind = 'docker' | 'kubernetes' | 'kubernetes-without-volume';

/** The private root in which `run` steps and JavaScript actions of a job run. */
export function makeJobRoot(scope: Scope, folders: JobFolders, kind: RootKind): StepHost {
  const mappings = mapJobFolders(folders);
  // Without a volume the pod's home is a folder of the pod; translation is the runner's and knows nothing of it.
  const home: Mapping[] =
    kind === 'kubernetes-without-volume' ? [[makeTemporaryFolder(scope, 'pod-home-'), '/github/home']] : [];
  return makeRoot(scope, folders, mappings, [...mappings, ...home], folders.workspace);
}

/** The private root of a docker action: a new one for each step. */
export function makeActionRoot(
  scope: Scope,
  folders: JobFolders,
  age: RunnerAge,
  job: RootKind | undefined,
): StepHost {
  const mappings = mapActionFolders(folders, age);
  // ARC's hooks give a step's pod the work folder under its name in the job's pod, too: the volume or a copy.
  const isPod = job?.startsWith('kubernetes') ?? false;
  const pod: Mapping[] = isPod ? [[folders.work, '/__w']] : [];
  // The runner translates RUNNER_TEMP there, too, but those hooks mount nothing in that place.
  const mounts = mappings.filter(([, container]) => !isPod || container !== '/github/runner_temp');
  const home: Mapping[] =
    job === 'kubernetes-without-volume' ? [[makeTemporaryFolder(scope, 'pod-home-'), '/github/home']] : [];
  return makeRoot(scope, folders, mappings, [...mounts, ...pod, ...home], folders.workspace);
}

function makeRoot(
  scope: Scope,
  folders: JobFolders,
  mappings: readonly Mapping[],
  mounts: readonly Mapping[],
  folder: string,
): StepHost {
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
