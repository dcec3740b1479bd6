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
  [/\bwhat is so\b/i, 'what is wrong, or what was found'],
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
  [/\bthat which\b/i, '“what”'],
  [/\bthereby\b/i, 'a sentence of its own'],
  [/\b(?:is|was|are|were) had\b/, '“is available”, “it sent”'],
  [/\bfor whose sake\b/i, '“because of which”'],
  [/\bfor want of\b/i, '“because there is no”'],
  [/\bnone of (?:our|its) business\b/i, '“does not matter”'],
  [/\bhas no use (?:here|with)\b/, '“cannot be used”'],
  [/\bneed not be added\b/, '“you need not add it”'],
];

/** What the sources, their comments included, do not say either; the pages have other words for it in places. */
const TURNS_IN_SOURCES: typeof TURNS = [
  [/\b(?:is|are|was|were|be|been) told\b/, '“is reported”, “is shown”, “gets”'],
  [/\b(?:cannot|to) be believed\b|\bis (?:not )?believed\b/, '“is trusted”'],
  [/\btakes? the place of\b/, '“replaces”'],
  [/\bhanded on\b/, '“passed on”'],
  [/\bparted by\b/, '“separated by”'],
  [/\bwho(?:ever)? runs the (?:proxy|server|host|runner)\b/i, '“the administrator of”'],
  [/\bsuccessor\b/, '“the new certificate”'],
  [/\b(?:let|lets) (?:it|them|that|the variable|the shell|this shell) name\b/i, '“set … to”'],
  [/\bKnown (?:words )?are\b/, '“The names are”'],
  [/\bfor whom\b|\bby whom\b/i, '“which clients”'],
];

/** What the pages, the examples for other systems and the texts of clients do not say either. */
const TURNS_IN_PAGES: typeof TURNS = [
  [/\bof (?:its|their) own\b/, '“its own …”, “separate”'],
  [/\bof (?:ours|theirs)\b/, '“our …”, “their …”'],
  [/\bwithout a word\b/, '“without a message”'],
  [/\bheld to\b/, '“the rules for … apply to”'],
  [/\bby itself\b/, '“alone”, or nothing'],
  [/\bbut for\b(?! curl)/, '“except”'],
  [/\bif need be\b/, '“if necessary”'],
  [/(?<!\bby )\bhand(?:s|ed)? (?:it |them )?(?:on|over)\b/, '“passes on”'],
  [/\bstands? (?:behind|beside|before|over|in)\b/, '“is”'],
  [/\b(?:lie|lies) (?:in|beside|behind|over|there)\b/, '“is in”'],
  [/\bpass(?:es|ed)? over\b/, '“ignores”'],
  [/\bblinds?\b/, '“cannot load”'],
  [/\bone behind the other\b/, '“one after the other”'],
  [/\bto the letter\b/, '“exactly”'],
  [/\b(?:be|is|are) (?:not )?believed\b/, '“is trusted”, “is used”'],
  [/\b(?:at|without) fault\b/, '“has a fault”, “has no fault”'],
  [/\btakes? the place of\b/, '“replaces”'],
  [/\bwhoever runs\b/i, '“the administrator of”'],
  [/\bput(?:s)? (?:\w+ )?out of (?:use|force)\b/, '“disables”'],
  [/\bis taken (?:into|as)\b/, '“the bundle includes”, “becomes”'],
  [/\bis another (?:matter|thing)\b/, 'a link to where it is explained'],
];

test('no sentence for people has a turn that is on the list', () => {
  const faults = listTexts().flatMap(({ file, line, text }) =>
    [...TURNS, ...(file.endsWith('.ts') ? TURNS_IN_SOURCES : TURNS_IN_PAGES)]
      .filter(([turn]) => turn.test(text))
      .map(([turn, instead]) => `${file}:${line}: “${turn.exec(text)?.[0]}”; instead: ${instead}`),
  );
  assert.deepEqual(faults, []);
});

/** The lines of the pages that people read, and of the sources the texts in quotes and the comments. */
function listTexts(): readonly { readonly file: string; readonly line: number; readonly text: string }[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return files.filter(isForPeople).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const lines = (file.endsWith('.ts') ? leaveWords(text) : leaveOutTitles(text)).split('\n');
    return lines.map((line, index) => ({ file, line: index + 1, text: line }));
  });
}

function isForPeople(file: string): boolean {
  return (
    /^(?:README|SECURITY|CONTRIBUTING)\.md$/.test(file) ||
    file === 'action.yml' ||
    /^docs\/(?!decisions\/|messages\.md$).*\.(?:md|schema\.json)$/.test(file) ||
    /^\.github\/ISSUE_TEMPLATE\//.test(file) ||
    /^(?:fleet|templates)\/.*\.(?:sh|ps1|jq|service|timer|plist|xml|md|ya?ml)$/.test(file) ||
    /^src\/.*\.ts$/.test(file)
  );
}

/** A page without what it quotes: the titles of tests follow other rules. */
function leaveOutTitles(page: string): string {
  return page.replace(/“[^”\n]*”/g, '“”');
}

/** A source with only its text in quotes and its comments left, each on its line. */
function leaveWords(source: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[\s\S]/g;
  return source.replace(token, (part) =>
    /^(?:['"`]|\/[/*])/.test(part) ? part : part.replace(/[^\n]/g, ' '),
  );
}
