/** Where the words of a run go; the shell decides how they look. */
export interface Log {
  /** One line of news, shown always. */
  readonly info: (line: string) => void;
  /** One line for those who look closer, shown on request. */
  readonly debug: (line: string) => void;
  /** Text that must never be shown from now on (a password in a URL). */
  readonly mask: (secret: string) => void;
}

/** The folders of a run, absolute; what is not there is undefined. */
export interface Folders {
  /** The checkout, which a pull request can write to; relative paths start there (GITHUB_WORKSPACE). */
  readonly workspace: string | undefined;
  /** Where relative paths start, if not at the workspace: the working folder of the command line. */
  readonly start?: string;
  /** What else a pull request can write to. */
  readonly checkouts?: readonly string[];
  /** Where the bundle may be written (RUNNER_TEMP). */
  readonly temporary: string | undefined;
  /** Where files outlive a job (RUNNER_TOOL_CACHE). */
  readonly toolCache: string | undefined;
  /** The folder that every run writes its files into, in place of a new one for each run: that of the command line. */
  readonly output?: string;
  /** The user's home folder, where clients keep their configuration. */
  readonly home: string | undefined;
}

/** Who makes changes outside the bundle: by this they are recorded, and found again to be undone. */
export interface Owner {
  /** One use: letters, digits and hyphens. */
  readonly use: string;
  /** RUNNER_TEMP, which a runner uses for one job at a time; undefined on the command line. */
  readonly temporary: string | undefined;
  /** What tells this job from others of the same runner. */
  readonly job: string | undefined;
  /** The command that runs this program once more, for what only root may do. */
  readonly self: readonly string[];
}

/** The program that is asked for the platform's own store. */
export interface StoreProgram {
  /** Absolute. */
  readonly path: string;
  /** The longest that one answer may take. */
  readonly timeoutMs: number;
}

/** All of the outside world that a run looks at and a test may replace. */
export interface Context {
  /** Whether this is a step of a GitHub Actions job; else a command: there is no checkout and no job container. */
  readonly isJob: boolean;
  /** Whether this is a job-started hook: what lies in the workspace is of the job before, and nothing of it is read. */
  readonly isHook?: boolean;
  /** Whether later steps run in pods that have RUNNER_TEMP and not the home folder of jobs: in a fleet's hook. */
  readonly isForPods?: boolean;
  /** Whether an earlier job could have left a file of settings, where such settings do not count: in a fleet's hook. */
  readonly isLeftByJob?: (path: string) => boolean;
  readonly now: Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly folders: Folders;
  readonly log: Log;
  /** What a test uses instead of the platform's own program; never read from the job's variables. */
  readonly storeProgram?: StoreProgram;
  /** Aborted when the user cancels, or when the run's deadline has passed. */
  readonly signal: AbortSignal;
  /** Undefined where nothing outside the bundle is ever changed. */
  readonly owner?: Owner;
}
