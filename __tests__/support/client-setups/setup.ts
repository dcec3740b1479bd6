import { existsSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { missing, requireProgram, requirePythonModule } from '../programs.ts';

/** A program and its arguments. */
export type Command = readonly [program: string, programArguments: readonly string[]];

/** What a set-up's command is made for. */
export interface ProbeTarget {
  /** The server to reach, with a path of {@link serveClients}. */
  readonly url: URL;
  /** A folder of its own, which is the home folder, too. */
  readonly folder: string;
  /** The proxy that stands between, if there is one. */
  readonly proxy?: URL;
}

/** A TLS client as a job would call it, and the words with which it refuses an unknown CA. */
export interface ClientSetup {
  readonly name: string;
  /** The client's id in `src/clients/catalogue.ts`, which says what reaches it. */
  readonly client: string;
  /** Reaches the server, and succeeds only over TLS that is trusted. May write what it needs into the folder. */
  readonly command: (target: ProbeTarget) => Command;
  readonly refusal: RegExp;
  /** What it says when it came through, if it cannot end with exit code 0: our server does not speak its language. */
  readonly arrival?: RegExp;
  /** Variables of the step. */
  readonly env?: (target: ProbeTarget) => Readonly<Record<string, string>>;
  /** The program, the module for Python, or the file that must be there; or what no package of Debian has, where it is. */
  readonly needs:
    | string
    | { readonly module: string }
    | { readonly file: string }
    | { readonly unpackaged: string; readonly path: string | undefined };
  /** How the client is told of a bundle where no variable does it: its own option or file. */
  readonly remedy?: (target: ProbeTarget, bundlePath: string) => Command;
}

/** Skips a test whose client is not installed; returns whether it is. */
export function requireClient(t: TestContext, { needs }: ClientSetup): boolean {
  if (typeof needs === 'string') return requireProgram(t, needs) !== undefined;
  if ('module' in needs) return requirePythonModule(t, needs.module) !== undefined;
  if ('unpackaged' in needs) {
    if (needs.path === undefined) t.skip(`needs ${needs.unpackaged}, which no package of Debian has`);
    return needs.path !== undefined;
  }
  return existsSync(needs.file) || missing(t, needs.file) !== undefined;
}
