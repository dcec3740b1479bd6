import { createReadStream } from 'node:fs';
import { explainLog } from '../diagnosis/explain.ts';
import { describeCause } from '../problem.ts';
import { toExplanationReport, writeExplanation } from '../report/explanation.ts';
import type { Arguments } from './arguments.ts';
import type { ExitCode, Style, Terminal } from './terminal.ts';

const STYLES: Readonly<Record<'title' | 'plain' | 'quote', Style | undefined>> = {
  title: 'bold',
  plain: undefined,
  quote: 'dim',
};

/** Prints what TLS clients said in a log, or what was typed, and what to do about each; 1 if there was something. */
export async function printExplanation(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path] = given.words;
  const isTyped = path === undefined || path === '-';
  if (isTyped && process.stdin.isTTY === true) {
    terminal.say('Paste the log, then press Ctrl-D (on Windows Ctrl-Z and Enter).', 'dim');
  }
  const source: AsyncIterable<Buffer> = isTyped ? process.stdin : createReadStream(path);
  try {
    const found = await terminal.during('Reading the log', explainLog(source));
    if (given.isJson) terminal.printJson(toExplanationReport(found));
    else terminal.print(writeExplanation(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
    return found.messages.length === 0 ? 0 : 1;
  } catch (cause) {
    const what = isTyped ? 'The log' : path;
    terminal.say(
      `${what} cannot be read (${describeCause(cause)}). Check the path, or pipe the log in: COMMAND 2>&1 | setup-ca-bundle explain`,
      'red',
    );
    return 2;
  }
}
