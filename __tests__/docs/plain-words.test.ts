/** Words and turns that make a sentence hard for somebody who is tired and whose first language is not English. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACTION as ROOT } from '../support/action.ts';

/** What is not to come back, each with the plain word for it. */
const TURNS: readonly (readonly [turn: RegExp, instead: string])[] = [
  [/\bof whom\b/, 'who'],
  [/\bof which\b/, 'a sentence of its own'],
  [/\bwhat is so\b/, 'what is wrong, or what was found'],
  [/\bis no longer so\b/, 'is no longer true'],
  [/\b(?:is|are|be|was) told (?:by|from|apart)\b/, '“is detected from”'],
  [/\bcannot (?:be told|tell whose)\b/, '“cannot know”'],
  [/\btold by (?:its|their)\b/, '“detected from”'],
  [/\bvouch(?:es|ed|ing)?\b/, '“is trusted”, “a pin names it”'],
  [/\b(?:get|gets|got|getting) through\b/, '“can connect”, “connects”'],
  [/\bat each use\b/, '“each time”'],
  [/\bbelongs? into\b/, '“belongs in”'],
  [/\bsomebody else's\b/, '“another program’s”'],
  [/\bwhose it is\b/, '“who made it”'],
  [/\banew\b/, '“again”'],
  [/\bby way of\b/, '“through”'],
  [/\b(?:is|are) (?:not )?to be had\b/, '“is not available”'],
  [/\blearns? of it\b/, '“uses it”'],
  [/\bto be rid of\b/, '“remove”'],
  [/\bthis machine's own store\b/, '“the system store”'],
  [/\bmachine has no memory\b|\bjob has no memory\b/, 'what to do'],
];

test('no sentence for people has a turn that is on the list', () => {
  const faults = listTexts().flatMap(({ file, line, text }) =>
    TURNS.filter(([turn]) => turn.test(text)).map(
      ([turn, instead]) => `${file}:${line}: “${turn.exec(text)?.[0]}”; instead: ${instead}`,
    ),
  );
  assert.deepEqual(faults, []);
});

/** The lines of the pages that people read, and the sentences that the sources print. */
function listTexts(): readonly { readonly file: string; readonly line: number; readonly text: string }[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return files.filter(isForPeople).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const lines = (file.endsWith('.ts') ? leaveLiterals(text) : text).split('\n');
    return lines.map((line, index) => ({ file, line: index + 1, text: line }));
  });
}

function isForPeople(file: string): boolean {
  return (
    /^(?:README|SECURITY|CONTRIBUTING)\.md$/.test(file) ||
    file === 'action.yml' ||
    /^docs\/(?!decisions\/|messages\.md$).*\.md$/.test(file) ||
    /^\.github\/ISSUE_TEMPLATE\//.test(file) ||
    /^fleet\/.*\.(?:sh|ps1|md|ya?ml)$/.test(file) ||
    /^src\/.*\.ts$/.test(file)
  );
}

/** A source with only its text in quotes left, each on its line. */
function leaveLiterals(source: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[\s\S]/g;
  return source.replace(token, (part) => (/^['"`]/.test(part) ? part : part.replace(/[^\n]/g, ' ')));
}
