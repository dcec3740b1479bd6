import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSettings } from '../fleet/check.ts';
import { describeCause, hasError } from '../problem.ts';
import { toConfigurationReport, writeConfigurationCheck } from '../report/configuration.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import type { ExitCode, Style, Terminal } from './terminal.ts';

const STYLES: Readonly<Record<'error' | 'warning' | 'notice', Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'dim',
};

/**
 * Checks the settings of a fleet. Exit code: 0 if a job gets the bundle without a warning, 1 if something is wrong, 2 if the
 * folder cannot be read.
 */
export async function printConfigurationCheck(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const folder = resolve(given.words[0] ?? '');
  try {
    readdirSync(folder);
  } catch (cause) {
    terminal.say(
      `The settings folder ${folder} cannot be read (${describeCause(cause)}). Check its path, and that this user may read it.`,
      'red',
    );
    return 2;
  }
  const { isOnline, failWithinDays } = given;
  const context = readContext(undefined, terminal.log);
  const checking = checkSettings(folder, { isOnline, failWithinDays }, context);
  const check = await (isOnline ? terminal.during('Asking hosts', checking) : checking);
  if (given.isJson) terminal.printJson(toConfigurationReport(check));
  else {
    terminal.print(
      writeConfigurationCheck(check).map(({ text, severity }) => ({
        text,
        style: severity && STYLES[severity],
      })),
    );
  }
  const isWrong =
    !check.isGood ||
    check.expiring.length > 0 ||
    hasError(check.problems) ||
    check.problems.some(({ severity }) => severity === 'warning');
  return isWrong ? 1 : 0;
}
