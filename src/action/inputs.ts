import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { getInput, setSecret } from '@actions/core';
import type { Context } from '../context.ts';
import { RUN_DEADLINE_MS } from '../limits.ts';
import type { Problem } from '../problem.ts';
import { type Request, readRequest } from '../request.ts';
import { JOB_LOG } from './outputs.ts';

/** The state by which the post step of a use knows its name. */
export const USE_STATE = 'use';

/** The state by which the post step knows where it is recorded what its use did. */
export const JOURNAL_STATE = 'journal';

/** Reads the inputs as the runner hands them over (INPUT_*). */
export async function readInputs(): Promise<{ request: Request; problems: Problem[] }> {
  const password = getInput('pkcs12-password', { trimWhitespace: false });
  if (password !== '') setSecret(password);
  return readRequest((name) => getInput(name, { trimWhitespace: false }));
}

/** Reads the runner's world: variables, folders, the clock. */
export function readContext(isHook = false): Context {
  const { env } = process;
  return {
    isJob: true,
    isHook,
    now: new Date(),
    environment: env,
    platform: process.platform,
    folders: {
      workspace: env.GITHUB_WORKSPACE || undefined,
      temporary: env.RUNNER_TEMP ? toAbsolute(env.RUNNER_TEMP) : undefined, // what is exported must not be relative
      toolCache: env.RUNNER_TOOL_CACHE || undefined,
      home: readHome(),
    },
    log: JOB_LOG,
    signal: AbortSignal.timeout(RUN_DEADLINE_MS),
    owner: {
      use: env[`STATE_${USE_STATE}`] || randomBytes(6).toString('hex'),
      temporary: env.RUNNER_TEMP || undefined,
      job: [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join('/'),
      self: [process.execPath, process.argv[1] ?? ''],
    },
  };
}

function toAbsolute(path: string): string | undefined {
  try {
    return resolve(path);
  } catch {
    return undefined; // relative to a working folder that has been removed
  }
}

function readHome(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined; // a user id without an entry in passwd, and HOME not set
  }
}
