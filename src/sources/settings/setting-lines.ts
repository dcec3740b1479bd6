import { SWITCH_LINES, type Switch } from '../../clients/switches.ts';
import type { Problem } from '../../problem.ts';

/** The first line of a text that has some words in it, counted from 1; a comment only where nothing else has them. */
export function findLine(text: string, ...words: readonly string[]): number {
  const lines = text.split('\n');
  const hasAll = (line: string): boolean =>
    words.every((word) => line.toLowerCase().includes(word.toLowerCase()));
  const at = lines.findIndex((line) => hasAll(line) && !/^\s*[#;]/.test(line));
  return (at === -1 ? Math.max(lines.findIndex(hasAll), 0) : at) + 1;
}

/** Where a file switches verification off. */
export function findSwitchLines(name: string, file: string, text: string, isLeft: boolean): Switch[] {
  return (SWITCH_LINES[name] ?? []).flatMap(([isOff, who]) => {
    const at = text.search(isOff);
    if (at === -1) return [];
    const line = text.slice(0, at).split('\n').length;
    return [{ what: `line ${line} of ${file}`, who, remedy: 'Remove the line.', isLeft }];
  });
}

/** Says where verification is off: a run leaves it so. */
export function describeSwitch({ what, who, remedy, isLeft }: Switch): Problem {
  const message = `${what} switches verification off (${who}): anyone on the way can read and change what you send. It stays as it is. ${remedy} You do not need it if the bundle has the CA.`;
  return { code: 'verification-off', severity: isLeft ? 'notice' : 'warning', message };
}
