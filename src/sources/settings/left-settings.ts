import { listSome, type Problem } from '../../problem.ts';
import { labelOf, type Setting } from './setting.ts';

const MAX_NAMES = 5;

/** Says which settings were not taken because an earlier job could have left them. */
export function explainLeft(settings: readonly Setting[]): Problem {
  const names = listSome([...new Set(settings.map(labelOf))], MAX_NAMES);
  const message = `existing-settings: ignore: not taken, because an earlier job of this user could have left it: ${names}. If its certificates are to be trusted by all jobs, name the file in certificates; existing-settings: take believes all of the home folder.`;
  return { code: 'setting-ignored', severity: 'notice', message };
}
