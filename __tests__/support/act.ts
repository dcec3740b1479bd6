import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { ACTION } from './action.ts';
import { type ChildOptions, runChild } from './child.ts';
import type { DockerEngine } from './docker-engine.ts';
import { makeCleanEnvironment } from './environment.ts';
import { DEFAULT_NODE, nodeExecutable } from './node-runtimes.ts';
import { requireProgram } from './programs.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** What a workflow is run with. */
export interface ActOptions extends Pick<ChildOptions, 'cancel' | 'onOutput'> {
  /** Files of the repository beside the workflow, the action and its dist. */
  readonly files?: Readonly<Record<string, string>>;
  /** Variables of the repository: `vars` of its workflows. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The environment of every step. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What act says of a run. */
export interface ActRun {
  readonly succeeded: boolean;
  /** What a step printed, by its id (`0`, `1` … without one); its post step is `post ID`. */
  readonly printed: (step: string) => string;
  /** How a step ended; `undefined` if it did not run. */
  readonly conclusion: (step: string) => string | undefined;
  /** The job summaries, in the order in which the steps wrote them. */
  readonly summaries: readonly string[];
  /** All that act wrote, for people. */
  readonly log: string;
}

/** A line of `act --json`. */
interface Line {
  readonly msg: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly content?: string;
  readonly stepResult?: string;
}

const TIMEOUT_MS = 110_000;

/** The path of act; where there is none, the test is marked as skipped: .ci/run builds it where Go's modules can be had. */
export function requireAct(t: TestContext): string | undefined {
  return requireProgram(t, 'act');
}

/**
 * Runs a workflow with nektos/act, in the network of `engine`, which has no way out. Jobs run on this machine, in a clean
 * environment; those with `container:` in the engine, from its images. The repository has a copy of this action (`uses: ./`), which
 * is `OWNER/setup-ca-bundle@v1` too, as the documentation calls it.
 */
export async function runWorkflow(
  t: TestContext,
  engine: DockerEngine,
  act: string,
  workflow: string,
  options: ActOptions = {},
): Promise<ActRun> {
  const folder = makeTemporaryFolder(t, 'act-');
  const [repository, action, home, bin] = ['repository', 'action', 'home', 'bin'].map((name) => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  }) as [string, string, string, string];
  symlinkSync(nodeExecutable(DEFAULT_NODE), join(bin, 'node'));
  for (const name of ['action.yml', 'dist']) {
    cpSync(join(ACTION, name), join(action, name), { recursive: true });
    cpSync(join(ACTION, name), join(repository, name), { recursive: true });
  }
  for (const [path, text] of Object.entries({ ...options.files, '.github/workflows/test.yml': workflow })) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const environment = makeCleanEnvironment(home, {
    PATH: `${bin}:${engine.environment.PATH}`,
    DOCKER_HOST: engine.host,
    DOCKER_BUILDKIT: '1',
    ACT_DISABLE_VERSION_CHECK: '1',
    ...options.environment,
  });
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: repository, env: { ...environment } });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://git.example/corp/app.git');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '--quiet', '--message=All');
  const list = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const { exitCode, stdout, stderr } = await runChild(
    ...engine.enter(act, [
      ...['push', '--json', '--pull=false', '--no-cache-server', '--action-offline-mode'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-'],
      ...['--action-cache-path', join(folder, 'cache')],
      ...['--local-repository', `OWNER/setup-ca-bundle@v1=${action}`],
      ...list('--var', options.variables),
      ...list('--env', options.environment),
    ]),
    {
      environment,
      folder: repository,
      timeoutMs: TIMEOUT_MS,
      ...(options.cancel ? { cancel: options.cancel } : {}),
      ...(options.onOutput ? { onOutput: options.onOutput } : {}),
    },
  );
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  const of = (step: string): readonly Line[] => {
    const isPost = step.startsWith('post ');
    const id = step.replace('post ', '');
    return lines.filter(({ stepID, stage }) => stepID?.join('/') === id && (stage === 'Post') === isPost);
  };
  return {
    succeeded: exitCode === 0,
    printed: (step) =>
      of(step)
        .filter((line) => line.raw_output)
        .map(({ msg }) => `${msg.replace(/[\r\n]+$/, '')}\n`)
        .join(''),
    conclusion: (step) => of(step).findLast(({ stepResult }) => stepResult !== undefined)?.stepResult,
    summaries: lines.flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : [])),
    log: `${lines.map(({ stepID, stage, msg }) => `${stage ?? ''} ${stepID ?? ''}: ${msg.trimEnd()}\n`).join('')}${stderr}`,
  };
}
