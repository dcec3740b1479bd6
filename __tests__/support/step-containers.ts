import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  type Mapping,
  mapActionFolders,
  mapJobFolders,
  type RunnerAge,
  translateTo,
} from './container-folders.ts';
import type { DockerEngine } from './docker-engine.ts';
import type { Environment } from './environment.ts';
import type { JobFolders } from './mini-runner.ts';
import { atEnd, type Scope } from './scope.ts';
import type { StepHost } from './step-hosts.ts';

/**
 * Real containers as step hosts, made as the runner makes them: the words of its `docker create`, `docker exec` and
 * `docker run` (DockerCommandManager.cs, StepHost.cs), its mounts, its translation. Images are local: nothing is pulled.
 */

/** An image that an engine has. */
export interface DockerImage {
  readonly engine: DockerEngine;
  readonly image: string;
}

/** A job's `container:`. */
export interface JobContainer extends DockerImage {
  /** `options:`, words of `docker create`. */
  readonly options?: readonly string[];
}

/** A container that runs, and the network that it shares with the job's docker actions. */
interface StartedContainer extends StepHost {
  readonly network: string;
}

/** Where the runner has its Node; a job's container has it as /__e. */
export const findExternals = ({ work }: JobFolders): string => join(dirname(work), 'externals');

/** Starts the container in which a job's `run` steps and JavaScript actions run; it is gone when `scope` ends. */
export async function startJobContainer(
  scope: Scope,
  folders: JobFolders,
  { engine, image, options = [] }: JobContainer,
): Promise<StartedContainer> {
  const mappings: readonly Mapping[] = [...mapJobFolders(folders), [findExternals(folders), '/__e']];
  const translate = (value: string): string => translateTo(mappings, value);
  const ask = async (...words: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await engine.docker(words);
    if (exitCode !== 0) throw new Error(`docker ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const network = await ask('network', 'create', `github_network_${randomUUID()}`);
  atEnd(scope, () => engine.docker(['network', 'rm', network]));
  const container = await ask(
    ...['create', '--workdir', translate(folders.workspace), '--network', network, ...options],
    ...['-e', 'HOME=/github/home', '-e', 'GITHUB_ACTIONS=true', '-e', 'CI=true'],
    ...listVolumes(engine, mappings),
    ...['--entrypoint', 'tail', image, '-f', '/dev/null'],
  );
  atEnd(scope, () => engine.docker(['rm', '--force', container]));
  await ask('start', container);
  const variables = await ask('inspect', '--format', '{{range .Config.Env}}{{println .}}{{end}}', container);
  const path = /^PATH=(.*)$/m.exec(variables)?.[1] ?? '';
  const environment = { PATH: path };
  return {
    network,
    translate,
    environment,
    enter: (program, words, variables = {}) => [
      engine.client,
      [
        ...['--host', engine.host, 'exec', '-i', '--workdir', translate(folders.workspace)],
        ...listNames(environment, variables),
        ...[container, program, ...words],
      ],
    ],
  };
}

/** The container of a docker action: `docker run`, for each step a new one; `job` is where the job's other steps run. */
export function makeActionContainer(
  folders: JobFolders,
  { engine, image }: DockerImage,
  job: StepHost | StartedContainer,
  age: RunnerAge,
): StepHost {
  const mappings = mapActionFolders(folders, age);
  const isInNetwork = 'network' in job;
  // Folders that steps add to PATH come before the runner's own PATH, even in an image. Not so where the job has a container.
  const environment = isInNetwork ? {} : { PATH: job.environment.PATH ?? '' };
  return {
    translate: (value) => translateTo(mappings, value),
    environment,
    enter: (program, words, variables = {}) => [
      engine.client,
      [
        ...['--host', engine.host, 'run', '--workdir', '/github/workspace', '--rm'],
        ...['-e', 'HOME=/github/home', ...listNames(environment, variables)],
        ...['--entrypoint', program],
        ...(isInNetwork ? ['--network', job.network] : []),
        ...listVolumes(engine, mappings),
        ...[image, ...words],
      ],
    ],
  };
}

/** `-e NAME` for each variable that the runner adds: the client takes the values from its own environment. */
function listNames(before: Environment, variables: Environment): readonly string[] {
  const names = Object.keys(variables).filter((name) => variables[name] !== before[name]);
  return names.flatMap((name) => ['-e', name]);
}

/** The mounts, with the engine's socket; the runner's Node cannot be changed. */
function listVolumes({ host }: DockerEngine, mappings: readonly Mapping[]): readonly string[] {
  const socket: Mapping = [host.slice('unix://'.length), '/var/run/docker.sock'];
  return [socket, ...mappings].flatMap(([from, to]) => ['-v', `${from}:${to}${to === '/__e' ? ':ro' : ''}`]);
}
