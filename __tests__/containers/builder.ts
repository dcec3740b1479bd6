import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ChildResult, runChild } from '../support/child.ts';
import { makeUserMachine, PROGRAM } from '../support/command-line.ts';
import { BUILDX, type DockerEngine } from '../support/docker-engine.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import type { Scope } from '../support/scope.ts';
import type { StepHost } from '../support/step-hosts.ts';

/** The CA whose servers only the bundle reaches. */
export const CORP = makeAuthority({ name: 'Corp Root' });

/** Runs a command in a folder with a text as its standard input. Another machine is entered at its root. */
const FEED = 'cd "$1"; shift; printf %s "$0" | "$@"';

/** A machine with a bundle, and a folder to build in. */
export interface Builder {
  /** Where the bundle's files are. */
  readonly output: string;
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs our command line in that folder. */
  readonly run: (
    words: readonly string[],
    variables?: Readonly<Record<string, string>>,
    input?: string,
  ) => Promise<ChildResult>;
}

/** Makes a bundle with {@link CORP} in it, on a machine whose `docker` is an engine's client; `enter` leads to another machine first. */
export async function makeBuilder(
  scope: Scope,
  engine: Pick<DockerEngine, 'environment'>,
  options: readonly string[] = [],
  enter: StepHost['enter'] = (program, words) => [program, words],
): Promise<Builder> {
  const machine = makeUserMachine(scope);
  const folder = join(machine.home, 'work');
  writeFileSync(join(machine.home, 'corp.pem'), CORP.pem);
  const made = await machine.run(['--certificates', '../corp.pem', ...options]);
  assert.equal(made.exitCode, 0, made.stderr);
  return {
    output: machine.output,
    folder,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    run: (words, variables = {}, input = '') =>
      // no shell reads a word of ours
      runChild(...enter('/bin/sh', ['-euc', FEED, input, folder, nodeExecutable(24), PROGRAM, ...words]), {
        environment: { ...engine.environment, HOME: machine.home, ...variables },
        folder,
        timeoutMs: 300_000,
      }),
  };
}

/** Gives the client of a builder the plugin buildx. */
export function addBuildx({ folder }: Builder): void {
  const plugins = join(dirname(folder), '.docker/cli-plugins');
  mkdirSync(plugins, { recursive: true });
  symlinkSync(BUILDX, join(plugins, 'docker-buildx'));
}
