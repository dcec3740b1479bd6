import { existsSync } from 'node:fs';
import { exit } from 'node:process';
import type { Readable } from 'node:stream';
import { takeLock } from '../../files/lock.ts';
import { describeCause } from '../../problem.ts';
import { findSystemProgram } from '../../programs/find.ts';
import { parseShaped } from '../../shape.ts';
import { AS_ROOT } from '../names.ts';
import { makeChange, undoEntry } from './entry.ts';
import { isRootRequest, isUndoResult, type RootRequest, type UndoResult } from './record.ts';
import { runTool } from './tool.ts';

/** Root's answer where it made a change; where it undid one, a line of JSON. */
const MADE = 'made';

const SUDO_TIMEOUT_MS = 10_000;
const ERRAND_TIMEOUT_MS = 300_000;

/** Root's own lock: each user has a journal, but the machine is one. Nobody else can write to this folder. */
const RUNTIME_FOLDERS = ['/run', '/var/run'];

/** Whether sudo lets this user run a program without a password. It is never given a terminal to ask on. */
export async function hasSudo(program: string): Promise<boolean> {
  const sudo = findSystemProgram('sudo');
  if (sudo === undefined) return false;
  const { status } = await runTool(sudo, ['-n', '--', program, '--version'], { timeoutMs: SUDO_TIMEOUT_MS });
  return status === 0;
}

/**
 * Has root serve a request: this program once more, under sudo, with nothing of the job's environment. `self` is the command
 * that runs it. Throws an `Error` that says what failed.
 */
export async function askRoot(
  request: RootRequest,
  self: readonly string[],
): Promise<UndoResult | undefined> {
  const sudo = findSystemProgram('sudo');
  if (sudo === undefined) throw new Error('sudo is not there');
  const { status, output } = await runTool(sudo, ['-n', '--', ...self, AS_ROOT], {
    timeoutMs: ERRAND_TIMEOUT_MS,
    input: `${JSON.stringify(request)}\n`,
    holdsInput: true,
  });
  if (status !== 0) throw new Error(output || 'sudo failed');
  const answer = output.split('\n').at(-1) ?? '';
  if (answer === MADE) return undefined;
  if (!answer.startsWith('{')) throw new Error(output || 'root did not answer');
  return parseShaped(answer, isUndoResult, 'answer');
}

/**
 * Does what another process of ours asks for in a line of `input`; returns the answer to print, or why it was not done. If
 * the input ends before that, the other process has died, and this one does not go on.
 */
export async function answerAsRoot(
  input: Readable,
): Promise<{ readonly isDone: boolean; readonly text: string }> {
  const leave = (): never => exit(1);
  try {
    const line = await readLine(input);
    input.once('end', leave).resume();
    return { isDone: true, text: await serve(parseShaped(line, isRootRequest, 'request')) };
  } catch (cause) {
    return { isDone: false, text: describeCause(cause) };
  } finally {
    input.off('end', leave).destroy();
  }
}

function readLine(input: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (part: string): void => {
      text += part;
      if (!text.endsWith('\n')) return;
      input.off('data', read);
      resolve(text);
    };
    input
      .setEncoding('utf8')
      .on('data', read)
      .once('end', () => reject(new Error('nothing was asked for')));
  });
}

async function serve(asked: RootRequest): Promise<string> {
  return withMachine(AbortSignal.timeout(ERRAND_TIMEOUT_MS), async () => {
    if (asked.do === 'undo') return JSON.stringify(await undoEntry(asked.entry));
    await makeChange(asked.request);
    return MADE;
  });
}

/** Does work of root's while no other process of ours that is root's does. Throws. */
export async function withMachine<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const folder = RUNTIME_FOLDERS.find(existsSync);
  const giveBack = folder === undefined ? () => {} : await takeLock(`${folder}/setup-ca-bundle.lock`, signal);
  try {
    return await work();
  } finally {
    giveBack();
  }
}
