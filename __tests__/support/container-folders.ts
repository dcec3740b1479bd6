import { join } from 'node:path';
import type { JobFolders } from './mini-runner.ts';

/** A folder of the host, and where a container has it. */
export type Mapping = readonly [host: string, container: string];

/** Runners from 2.331 on let docker actions see RUNNER_TEMP, too. */
export type RunnerAge = 'newer' | 'older';

/**
 * What the runner mounts into a job's container, and translates, besides its own Node
 * (ContainerOperationProvider.cs).
 */
export function mapJobFolders(folders: JobFolders): readonly Mapping[] {
  return [
    [join(folders.temp, '_github_workflow'), '/github/workflow'],
    [join(folders.temp, '_github_home'), '/github/home'],
    [folders.work, '/__w'],
    [folders.toolCache, '/__t'],
  ];
}

/** The same for the container of a docker action (ContainerActionHandler.cs). */
export function mapActionFolders({ temp, workspace }: JobFolders, age: RunnerAge): readonly Mapping[] {
  return [
    [workspace, '/github/workspace'],
    [join(temp, '_runner_file_commands'), '/github/file_commands'],
    [join(temp, '_github_workflow'), '/github/workflow'],
    [join(temp, '_github_home'), '/github/home'],
    ...(age === 'newer' ? [[temp, '/github/runner_temp'] as const] : []),
  ];
}

/** ContainerInfo.TranslateToContainerPath: only a value that is a mapped path as a whole, or begins with one. */
export function translateTo(mappings: readonly Mapping[], value: string): string {
  const found = mappings.find(([host]) => value === host || value.startsWith(`${host}/`));
  return found === undefined ? value : found[1] + value.slice(found[0].length);
}
