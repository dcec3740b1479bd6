import { statSync } from 'node:fs';
import type { Problem } from '../problem.ts';

/**
 * Why a bundle cannot be written, or not where every step would see it.
 *
 * `temporary` is RUNNER_TEMP, `closed` a folder in it that this user may not write to, `unwritable` the sentence about the
 * folder that was to be written to.
 */
export function explainPlace(
  temporary: string,
  closed: string | undefined,
  unwritable: string | undefined,
): readonly Problem[] {
  if (temporary === '') {
    return [
      fail(
        'no-folder',
        'RUNNER_TEMP is not set, or its folder does not exist. A runner sets it to the folder for the files of a job: check the runner.',
      ),
    ];
  }
  if (/[\r\n]/.test(temporary)) {
    const message =
      'RUNNER_TEMP has a line break in it, so later steps cannot get a path in it. Give the runner a work folder without a line break in its name.';
    return [fail('no-folder', message)];
  }
  if (unwritable !== undefined) return [fail('write-failed', unwritable)];
  return closed === undefined ? [] : [explainClosed(closed)];
}

function explainClosed(folder: string): Problem {
  const message = `${folder} belongs to user id ${statSync(folder).uid}, and this user may not write to it, so the bundle is beside it: docker actions find it only with a runner from 2.331 on. Remove that folder on the runner.`;
  return { code: 'write-failed', severity: 'notice', message };
}

function fail(code: Problem['code'], message: string): Problem {
  return { code, severity: 'error', message };
}
