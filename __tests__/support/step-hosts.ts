import type { Environment } from './environment.ts';

/**
 * Where the process of a step runs: on the host, in a real container of the job or of a `docker://` action
 * (`step-containers.ts`), or in a private root that has such a container's folders (`step-roots.ts`).
 */
export interface StepHost {
  /** A variable's value as the process sees it. */
  readonly translate: (value: string) => string;
  /** The program and arguments to start, with what its environment is to be. */
  readonly enter: (
    program: string,
    programArguments: readonly string[],
    environment?: Environment,
  ) => readonly [string, readonly string[]];
  /** Whether its runner is that of Windows, to which CRLF ends a line of a command file. */
  readonly isWindows?: boolean;
  /** What is there of the environment before the runner adds to it. Without a PATH the runner adds no folders to it. */
  readonly environment: Environment;
}

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
