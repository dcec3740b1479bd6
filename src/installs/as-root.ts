import { describeCause } from '../problem.ts';
import { type Errand, makeChange, type Undone, undoEntry } from './entry.ts';
import type { Entry } from './journal.ts';
import { AS_ROOT } from './names.ts';
import { runProgram } from './program.ts';

/** What root is asked to do. */
export type RootErrand =
  | { readonly do: 'make'; readonly errand: Errand }
  | { readonly do: 'undo'; readonly entry: Entry };

const SUDO_TIMEOUT_MS = 10_000;
const ERRAND_TIMEOUT_MS = 300_000;

/** Whether sudo lets this user run a program without a password. It is never given a terminal to ask on. */
export async function hasSudo(program: string): Promise<boolean> {
  const { status } = await runProgram('sudo', ['-n', '--', program, '--version'], {
    timeoutMs: SUDO_TIMEOUT_MS,
  });
  return status === 0;
}

/**
 * Has root do an errand: this program once more, under sudo, with nothing of the job's environment. `self` is the command
 * that runs it. Throws an `Error` that says what failed.
 */
export async function askRoot(errand: RootErrand, self: readonly string[]): Promise<Undone | undefined> {
  const { status, output } = await runProgram('sudo', ['-n', '--', ...self, AS_ROOT], {
    timeoutMs: ERRAND_TIMEOUT_MS,
    input: JSON.stringify(errand),
  });
  if (status !== 0) throw new Error(output || 'sudo failed');
  const answer = output.split('\n').at(-1);
  return answer === 'exactly' || answer === 'our-part' ? answer : undefined;
}

/** Does what another process of ours asks for on `input`; returns the answer to print, or why it was not done. */
export async function answerAsRoot(
  input: AsyncIterable<Buffer | string>,
): Promise<{ readonly isDone: boolean; readonly text: string }> {
  try {
    let text = '';
    for await (const part of input) text += part;
    return { isDone: true, text: await serve(JSON.parse(text) as RootErrand) };
  } catch (cause) {
    return { isDone: false, text: describeCause(cause) };
  }
}

async function serve(errand: RootErrand): Promise<string> {
  if (errand.do === 'undo') return undoEntry(errand.entry);
  await makeChange(errand.errand);
  return 'made';
}
