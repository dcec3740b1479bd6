import { type ChildProcess, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { arch } from 'node:os';
import { basename, delimiter, dirname, extname, join, resolve } from 'node:path';
import { type ActionManifest, readManifest } from './action-manifest.ts';
import { type ChildOptions, runChild } from './child.ts';
import { parseCommandFile } from './command-files.ts';
import type { RunnerAge } from './container-folders.ts';
import { type Environment, makeCleanEnvironment } from './environment.ts';
import { DEFAULT_NODE, findNode, type NodeMajor, nodeExecutable } from './node-runtimes.ts';
import type { Scope } from './scope.ts';
import {
  type DockerImage,
  findExternals,
  type JobContainer,
  makeActionContainer,
  startJobContainer,
} from './step-containers.ts';
import { becomeUser, makeHost, type StepHost } from './step-hosts.ts';
import { makeActionRoot, makeJobRoot, type RootKind } from './step-roots.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import {
  type Annotation,
  makeLineSplitter,
  makeMasks,
  makeOutputReader,
  type OutputReader,
  type WorkflowCommand,
} from './workflow-commands.ts';

/**
 * A stand-in for GitHub's runner: one job on the host, in a real container (`step-containers.ts`) or in a private root
 * (`step-roots.ts`), its steps real processes, the protocol that of actions/runner 2.336. Not emulated: expressions, conditions (every step runs, also after a failed
 * one), problem matchers, composite actions, the tokens and URLs of GitHub's services.
 */

/** What a job starts with. */
export interface JobOptions {
  /** The Node that actions run on. Default: 24, or what SETUP_CA_BUNDLE_TEST_NODE says. */
  readonly node?: NodeMajor;
  /** Variables of the machine: the image's ENV and the runner's `.env`. Steps inherit them below everything else. */
  readonly runnerEnvironment?: Readonly<Record<string, string | undefined>>;
  /** The workflow's and the job's `env:`. */
  readonly env?: Environment;
  /** Secrets the job was given; each, and each of its lines, is masked. */
  readonly secrets?: readonly string[];
  /** Debug logging is on: RUNNER_DEBUG=1. */
  readonly isDebug?: boolean;
  /** GitHub hosts the runner: RUNNER_ENVIRONMENT says so. */
  readonly isHosted?: boolean;
  /** The runner's own folder, if several jobs run on one runner. Default: a new temporary folder. */
  readonly runnerFolder?: string;
  /** RUNNER_TOOL_CACHE, if it is not the runner's own `_work/_tool`. */
  readonly toolCache?: string;
  /** The job's `container:`, of a real engine; without, steps run on the host. */
  readonly container?: JobContainer;
  /** A private root with such a container's folders, or a pod's, where there is no engine. */
  readonly root?: RootKind;
  /** Another machine than this one to run on, if it is to be changed (`test-machine.ts`). */
  readonly enterMachine?: StepHost['enter'];
  /** Windows under Wine (`wine.ts`), if steps are to run there. */
  readonly windows?: StepHost;
  /** The user id that steps on the host run as, if not this process's own; the job's folders are made its. */
  readonly userId?: number;
}

/** What every kind of step may be given. */
export interface StepOptions extends Pick<ChildOptions, 'cancel' | 'timeoutMs'> {
  /** The step's `env:`, which wins over the job's and GITHUB_ENV. */
  readonly env?: Environment;
  /** Called with the process once it has been started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** A `uses:` step; `action` or `main` must be given. */
export interface UseOptions extends StepOptions {
  /** The folder of the action: its action.yml names main, post and the defaults of inputs. */
  readonly action?: string;
  /** A JavaScript file, in place of the one that action.yml names, or without any action.yml. */
  readonly main?: string;
  readonly post?: string;
  /** `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What became of a step. */
export interface StepResult {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** The log as GitHub shows it: commands taken out, masked, without time stamps and without the runner's header. */
  readonly log: string;
  /** What was printed, as it was. */
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  /** Markdown of the job summary, masked; '' if there is none or it is over 1 MiB. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** What it put into GITHUB_ENV, as far as the runner took it. */
  readonly exported: Environment;
  /** The `env` context of the job before and after: its `env:` and GITHUB_ENV. */
  readonly environmentBefore: Environment;
  readonly environmentAfter: Environment;
  /** The whole environment its process was started with. */
  readonly processEnvironment: Environment;
}

/** Folders of a job, as the runner lays them out. */
export interface JobFolders {
  readonly home: string;
  readonly work: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** RUNNER_TOOL_CACHE. */
  readonly toolCache: string;
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
}

/** A job under way. */
export interface Job {
  readonly folders: JobFolders;
  /** The Node that its actions run on, where its user may enter. */
  readonly node: string;
  /** Where an action's folder is for its user: another user's is a copy, as the runner downloads them. */
  findAction(folder: string): string;
  /** The `env` context as it is now. */
  environment(): Environment;
  /** A `uses:` step: an action's main on a real Node. */
  use(options: UseOptions): Promise<StepResult>;
  /** A `run:` step, without a shell: `program` is looked up in the step's PATH. */
  run(program: string, programArguments: readonly string[], options?: StepOptions): Promise<StepResult>;
  /** A `docker://` step with a real engine: the image's container starts with `program`, and is gone after it. */
  runDocker(
    image: DockerImage,
    program: string,
    programArguments: readonly string[],
    options?: StepOptions & { readonly age?: RunnerAge },
  ): Promise<StepResult>;
  /** A step in a private root with the folders that a runner of this age gives a `docker://` action. */
  runInRoot(
    age: RunnerAge,
    program: string,
    programArguments: readonly string[],
    options?: StepOptions,
  ): Promise<StepResult>;
  /**
   * ACTIONS_RUNNER_HOOK_JOB_STARTED, before any step: a `.sh` under bash or a `.js` on the runner's internal Node 20
   * (the job's own where there is no 20). It gets no inputs and no workflow `env:`.
   */
  runHook(script: string, options?: Omit<StepOptions, 'env'>): Promise<StepResult>;
  /** Ends the job: post steps, last in, first out, then RUNNER_TEMP is emptied. Returns what became of the posts. */
  finish(): Promise<readonly StepResult[]>;
}

const MAX_SUMMARY_BYTES = 1_048_576;

/** The context name of each command file and what its own name begins with. */
const COMMAND_FILES = {
  ENV: 'set_env_',
  OUTPUT: 'set_output_',
  STATE: 'save_state_',
  STEP_SUMMARY: 'step_summary_',
  PATH: 'add_path_',
} as const;

type CommandFileName = keyof typeof COMMAND_FILES;

/** One process of a step, and what lies around it in its environment. */
interface Invocation {
  /** Where it runs, if not where the job's steps do. */
  readonly host?: StepHost;
  readonly program: string;
  readonly programArguments: readonly string[];
  readonly options: StepOptions;
  /** The env context, without a hook's. */
  readonly env: Environment;
  /** INPUT_* and STATE_*. */
  readonly variables?: Environment;
  /** GITHUB_ACTION. */
  readonly id?: string;
  /** The runner says so when a script fails; an action is expected to say it itself. */
  readonly isScript?: boolean;
  /** A warning of the runner's own, before the step. */
  readonly warning?: string | undefined;
}

/** Starts a job. RUNNER_TEMP is emptied first; all folders go when `scope` ends. */
export function startJob(scope: Scope, options: JobOptions = {}): Job {
  const folders = makeFolders(
    options.runnerFolder ?? makeTemporaryFolder(scope, 'runner-'),
    options.toolCache,
    options.userId,
  );
  if (options.userId !== undefined) {
    giveTo(options.userId, [dirname(folders.work), ...Object.values(folders)]);
    giveTo(options.userId, [
      join(folders.temp, '_runner_file_commands'),
      join(folders.temp, '_github_workflow'),
    ]);
  }
  const masks = makeMasks();
  for (const secret of options.secrets ?? []) masks.add(secret);
  const environment: Record<string, string> = { ...options.env };
  const addedPaths: string[] = [];
  const posts: (() => Promise<StepResult>)[] = [];
  const machine =
    options.windows ??
    makeHost(
      makeCleanEnvironment(folders.home, options.runnerEnvironment),
      options.userId,
      options.enterMachine,
    );
  const { container, root, userId } = options;
  // Not there until something is to be mounted: who needs it earlier makes it.
  const makeSharedHome = (): void => {
    const home = mkdirSync(join(folders.temp, '_github_home'), { recursive: true });
    if (home !== undefined && userId !== undefined) giveTo(userId, [home]);
  };
  const makeStepHost = async (): Promise<StepHost> => {
    if (container === undefined && root === undefined) return machine;
    makeSharedHome();
    return container === undefined
      ? makeJobRoot(scope, folders, root ?? 'docker')
      : startJobContainer(scope, folders, container);
  };
  let made: Promise<StepHost> | undefined;
  const stepHost = (): Promise<StepHost> => {
    made ??= makeStepHost();
    return made;
  };
  const contexts = makeContexts(folders, options);
  // another user, and a container, see what is in the runner's folders; a private root is this machine's
  const isApart = container !== undefined || (userId !== undefined && root === undefined);
  const node = isApart
    ? placeNode(findExternals(folders), options.node ?? DEFAULT_NODE)
    : nodeExecutable(options.node ?? DEFAULT_NODE);
  const findAction = (folder: string): string => (isApart ? placeAction(folders.work, folder) : folder);

  const runStep = async (invocation: Invocation): Promise<StepResult> => {
    const environmentBefore = { ...environment };
    const files = makeCommandFiles(folders.temp);
    const host = invocation.host ?? (await stepHost());
    if (options.userId !== undefined) giveTo(options.userId, Object.values(files));
    const processEnvironment = layer(
      host.environment,
      invocation.env,
      invocation.variables,
      contexts,
      files,
      {
        ...(invocation.id === undefined ? {} : { GITHUB_ACTION: invocation.id }),
        GITHUB_ACTIONS: 'true',
      },
    );
    processEnvironment.CI ??= 'true';
    const { PATH } = processEnvironment;
    if (PATH !== undefined) {
      processEnvironment.PATH = [...addedPaths]
        .reverse()
        .concat(PATH || [])
        .join(delimiter);
    }
    for (const [name, value] of Object.entries(processEnvironment)) {
      processEnvironment[name] = host.translate(value);
    }

    const reader = makeOutputReader(masks, options.isDebug ?? false);
    if (invocation.warning !== undefined) reader.annotate('warning', invocation.warning);
    const splitters = {
      stdout: makeLineSplitter(reader.readLine),
      stderr: makeLineSplitter(reader.readLine),
    };
    const { cancel, timeoutMs, onStart } = invocation.options;
    const { program, programArguments } = invocation;
    const child = await runChild(...host.enter(program, programArguments, processEnvironment), {
      environment: processEnvironment,
      folder: folders.workspace,
      onOutput: (stream, bytes) => splitters[stream].write(bytes),
      ...(cancel ? { cancel } : {}),
      ...(timeoutMs ? { timeoutMs } : {}),
      ...(onStart ? { onStart } : {}),
    });
    splitters.stdout.end();
    splitters.stderr.end();
    if (child.exitCode !== 0 && invocation.isScript) {
      reader.annotate('error', `Process completed with exit code ${child.exitCode ?? 128}.`);
    }

    // Also after a failed step, and as far as each file can be read.
    const written = readCommandFiles(files, reader, host.isWindows);
    Object.assign(environment, written.exported);
    for (const path of written.paths) {
      if (addedPaths.includes(path)) addedPaths.splice(addedPaths.indexOf(path), 1);
      addedPaths.push(path);
    }
    const isFailed = child.exitCode !== 0 || written.hasFailed || reader.hasFailed();
    return {
      exitCode: child.exitCode,
      conclusion: cancel?.aborted ? 'cancelled' : isFailed ? 'failure' : 'success',
      log: reader.log.map((line) => `${line}\n`).join(''),
      stdout: child.stdout,
      stderr: child.stderr,
      commands: reader.commands,
      annotations: reader.annotations,
      summary: masks.apply(written.summary),
      outputs: { ...reader.outputs, ...written.outputs },
      state: { ...reader.state, ...written.state },
      exported: written.exported,
      environmentBefore,
      environmentAfter: { ...environment },
      processEnvironment,
    };
  };

  return {
    folders,
    node,
    findAction,
    environment: () => ({ ...environment }),
    use: async (use) => {
      const action = use.action === undefined ? {} : { action: findAction(use.action) };
      const { main, post, inputs, warning } = resolveAction({ ...use, ...action });
      const stage = async (script: string, state: Environment, more: StepOptions): Promise<StepResult> => {
        const host = await stepHost();
        return runStep({
          program: host.translate(node),
          programArguments: [host.translate(script)],
          options: more,
          env: { ...environment, ...use.env },
          variables: { ...state, ...inputs },
          id: '__action',
          warning,
        });
      };
      let state: Readonly<Record<string, string>> = {};
      // Before main runs: a post step is due even if main fails.
      if (post !== undefined) {
        posts.push(() => {
          const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
          return stage(post, Object.fromEntries(saved), {});
        });
      }
      const result = await stage(main, {}, use);
      state = result.state;
      return result;
    },
    run: (program, programArguments, more = {}) =>
      runStep({
        program,
        programArguments,
        options: more,
        env: { ...environment, ...more.env },
        id: '__run',
        isScript: true,
      }),
    runDocker: async (image, program, programArguments, { age = 'newer', ...more } = {}) => {
      makeSharedHome();
      return runStep({
        host: makeActionContainer(folders, image, await stepHost(), age),
        program,
        programArguments,
        options: more,
        env: { ...environment, ...more.env },
        id: '__docker',
      });
    },
    runInRoot: (age, program, programArguments, more = {}) => {
      makeSharedHome();
      return runStep({
        host: makeActionRoot(scope, folders, age, root),
        program,
        programArguments,
        options: more,
        env: { ...environment, ...more.env },
        id: '__docker',
      });
    },
    runHook: (script, more = {}) => {
      // The runner puts the bare path into a line of arguments: a blank in it cuts it in two.
      const words = script.split(' ');
      const isJavaScript = extname(script) === '.js';
      return runStep({
        host: machine,
        program: isJavaScript ? (findNode(20) ?? node) : 'bash',
        programArguments: isJavaScript ? words : ['-e', ...words],
        options: more,
        env: {},
        isScript: true,
      });
    },
    finish: async () => {
      const results: StepResult[] = [];
      for (let post = posts.pop(); post !== undefined; post = posts.pop()) results.push(await post());
      emptyFolder(folders.temp, options.userId);
      return results;
    },
  };
}

/** Makes files and folders another user's, without looking into the folders. */
function giveTo(userId: number, paths: readonly string[]): void {
  for (const path of paths) chownSync(path, userId, userId);
}

/** Node as the runner has it: this checkout may lie where only its owner may enter, in /root for one. */
function placeNode(externals: string, major: NodeMajor): string {
  const path = join(externals, `node${major}`, 'bin', 'node');
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(nodeExecutable(major), path);
  } catch {
    copyFileSync(nodeExecutable(major), path); // on another file system
  }
  return path;
}

/** An action as the runner downloads it: all files of its repository. */
function placeAction(work: string, action: string): string {
  const folder = join(work, '_actions', 'example', basename(action), 'v1');
  if (!existsSync(folder)) {
    const filter = (path: string): boolean => !['.git', 'node_modules'].includes(basename(path));
    cpSync(action, folder, { recursive: true, filter });
  }
  return folder;
}

function layer(...environments: readonly (Environment | undefined)[]): Record<string, string> {
  return Object.assign({}, ...environments);
}

function makeFolders(runner: string, toolCache: string | undefined, userId: number | undefined): JobFolders {
  const work = join(runner, '_work');
  const folders = {
    home: join(runner, 'home'),
    work,
    temp: join(work, '_temp'),
    toolCache: toolCache ?? join(work, '_tool'),
    workspace: join(work, 'example', 'example'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  emptyFolder(folders.temp, userId);
  for (const name of ['_runner_file_commands', '_github_workflow'])
    mkdirSync(join(folders.temp, name), { recursive: true });
  writeFileSync(join(folders.temp, '_github_workflow', 'event.json'), '{}');
  return folders;
}

/** As the runner does it, as its own user: what cannot be deleted stays. */
function emptyFolder(folder: string, userId: number | undefined): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (userId !== undefined) {
      const [program, words] = becomeUser(userId, 'rm', ['-rf', path]);
      spawnSync(program, words, { env: makeCleanEnvironment('/nonexistent'), stdio: 'ignore' });
      continue;
    }
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // The next job finds it.
    }
  }
}

function makeContexts(folders: JobFolders, { isDebug, isHosted }: JobOptions): Environment {
  const systems: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
  return {
    GITHUB_ACTOR: 'example',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folders.temp, '_github_workflow', 'event.json'),
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'example/example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: arch().toUpperCase(),
    RUNNER_ENVIRONMENT: isHosted ? 'github-hosted' : 'self-hosted',
    RUNNER_NAME: 'mini-runner',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_WORKSPACE: join(folders.work, 'example'),
    ...(isDebug ? { RUNNER_DEBUG: '1' } : {}),
  };
}

/** Empty command files for one step, under names nobody can know; GITHUB_ENV and so on to their paths. */
function makeCommandFiles(temp: string): Readonly<Record<`GITHUB_${CommandFileName}`, string>> {
  const suffix = randomUUID();
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(COMMAND_FILES).map(([name, prefix]): [string, string] => {
    const path = join(folder, prefix + suffix);
    writeFileSync(path, '');
    return [`GITHUB_${name}`, path];
  });
  return Object.fromEntries(files) as Record<`GITHUB_${CommandFileName}`, string>;
}

interface Written {
  readonly exported: Environment;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly hasFailed: boolean;
}

function readCommandFiles(
  files: ReturnType<typeof makeCommandFiles>,
  reader: OutputReader,
  isWindows: boolean | undefined,
): Written {
  let hasFailed = false;
  const fail = (name: CommandFileName, reason: string): void => {
    reader.annotate('error', `Unable to process file command '${name.toLowerCase()}' successfully.`);
    reader.annotate('error', reason);
    hasFailed = true;
  };
  const readFile = (name: CommandFileName): Buffer => {
    try {
      return readFileSync(files[`GITHUB_${name}`]);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // A file that the step deleted is no error to the runner.
      if (code !== 'ENOENT') fail(name, message);
      return Buffer.alloc(0);
    }
  };
  const readRecords = (name: CommandFileName): readonly (readonly [string, string])[] => {
    const { records, error } = parseCommandFile(readFile(name).toString('utf8'), isWindows);
    if (error !== undefined) fail(name, error);
    return records;
  };
  const exported = readRecords('ENV').filter(([name]) => {
    const isBlocked = name.toUpperCase() === 'NODE_OPTIONS';
    if (isBlocked) {
      reader.annotate('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    }
    return !isBlocked;
  });
  const summary = readFile('STEP_SUMMARY');
  if (summary.length > MAX_SUMMARY_BYTES) {
    const size = Math.floor(summary.length / 1024);
    reader.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
    );
  }
  return {
    exported: Object.fromEntries(exported),
    outputs: Object.fromEntries(readRecords('OUTPUT')),
    state: Object.fromEntries(readRecords('STATE')),
    paths: readFile('PATH')
      .toString('utf8')
      .split(/\r\n|\r|\n/)
      .filter((line) => line !== ''),
    summary: summary.length > MAX_SUMMARY_BYTES ? '' : summary.toString('utf8'),
    hasFailed,
  };
}

interface ResolvedAction {
  readonly main: string;
  readonly post: string | undefined;
  /** INPUT_*. */
  readonly inputs: Environment;
  /** The runner's warning about inputs that action.yml does not know. */
  readonly warning: string | undefined;
}

function resolveAction(use: UseOptions): ResolvedAction {
  const manifest: Partial<ActionManifest> = use.action === undefined ? {} : readManifest(use.action);
  const main = use.main ?? manifest.main;
  const post = use.post ?? manifest.post;
  if (main === undefined) throw new Error('a step needs an action or a main file');
  const folder = use.action ?? '.';
  // The runner compares names of inputs without regard to case.
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...manifest.inputs })) values.set(inputVariable(name), value);
  const unknown = Object.keys(use.inputs ?? {}).filter((name) => !values.has(inputVariable(name)));
  for (const [name, value] of Object.entries({ ...use.inputs })) values.set(inputVariable(name), value);
  const valid = Object.keys(manifest.inputs ?? {}).join("', '");
  return {
    main: resolve(folder, main),
    post: post === undefined ? undefined : resolve(folder, post),
    inputs: Object.fromEntries(values),
    warning:
      use.action === undefined || unknown.length === 0
        ? undefined
        : `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid}']`,
  };
}

/** Blanks become underscores, hyphens stay, all is in upper case (Runner.Worker/Handlers/Handler.cs). */
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
