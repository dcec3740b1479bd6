import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeLineSplitter, makeMasks, makeOutputReader } from '../support/workflow-commands.ts';

/** What decides whether a text is harmless; written apart from what makes it so. */

/** The first character that cannot be seen or that acts on its neighbours, if there is one. */
export function findUnseen(text: string): string | undefined {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const isBidi =
      [0x61c, 0x200e, 0x200f].includes(code) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);
    const isInvisible =
      [0xad, 0x34f, 0x115f, 0x1160, 0x180e, 0x2800, 0x3164, 0xfeff, 0xffa0].includes(code) ||
      (code >= 0x200b && code <= 0x200d) ||
      (code >= 0x2060 && code <= 0x206f) ||
      (code >= 0xfe00 && code <= 0xfe0f) ||
      (code >= 0xe0000 && code <= 0xe0fff);
    const isSeparator = code === 0x2028 || code === 0x2029 || (code !== 0x20 && /\s/.test(character));
    const isBroken = code >= 0xd800 && code <= 0xdfff;
    if (isControl || isBidi || isInvisible || isSeparator || isBroken) return `U+${code.toString(16)}`;
  }
  return undefined;
}

/** What no CI system may find in a line that the program did not mean, each as its own source looks for it. */
const FOREIGN_COMMANDS: readonly (readonly [system: string, find: (line: string) => boolean])[] = [
  ['GitHub, legacy', (line) => line.includes('##[')],
  ['Azure Pipelines', (line) => line.includes('##vso[') || /##[a-z]+\[/i.test(line)],
  ['TeamCity', (line) => line.includes('##teamcity[')],
  ['GitLab', (line) => line.includes('section_start:') || line.includes('section_end:')],
  ['Buildkite', (line) => /^\s*(?:---|\+\+\+|~~~|\^\^\^)(?:\s|$)/.test(line)],
  ['GitHub', (line) => /^\s*::/.test(line)],
];

/** The system that would act on a line as it is printed, styles and characters without width left out as some do. */
export function findCommand(line: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles begin with one
  const bare = line.replace(/\u001b\[[\d;]*m/g, '').replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
  return FOREIGN_COMMANDS.find(([, find]) => find(bare))?.[0];
}

/** Asserts that the runner prints this as one line and that neither it nor another CI system acts on anything in it. */
export function assertNoCommand(line: string): void {
  assert.equal(findUnseen(line), undefined, JSON.stringify(line));
  const reader = makeOutputReader(makeMasks(), true);
  const lines: string[] = [];
  const splitter = makeLineSplitter((text) => lines.push(text));
  splitter.write(Buffer.from(`${line}\n`));
  splitter.end();
  assert.equal(lines.length, 1, JSON.stringify(line));
  for (const text of lines) reader.readLine(text);
  assert.deepEqual(reader.commands, [], JSON.stringify(line));
  assert.deepEqual(reader.annotations, []);
  assert.deepEqual(reader.log, [line]);
  // Commands that the list of the stand-in does not know would look the same.
  assert.equal(findCommand(line), undefined, JSON.stringify(line));
}

/** Asserts that Markdown for a paragraph, an item or a cell is words and code spans that GitHub makes nothing of. */
export function assertHarmlessMarkdown(markdown: string): void {
  const shown = JSON.stringify(markdown);
  assert.equal(findUnseen(markdown), undefined, shown);
  assert.doesNotMatch(markdown, /``|\|/, shown);
  const parts = markdown.split('`');
  assert.equal(parts.length % 2, 1, shown);
  const words = parts.filter((_, index) => index % 2 === 0).join('\u0000');
  assert.doesNotMatch(words, /[\\`*_{}[\]<>#|~&@$^/]/, shown);
  assert.doesNotMatch(words, /[a-z0-9+]:[a-z0-9+]/i, shown);
  assert.doesNotMatch(words, /www\.|(?<![a-z])gh-\d|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i, shown);
  assert.doesNotMatch(words, /^(?:[-+=]+|\d+[.)])(?: |$)|^ /, shown);
}

const PIECES = [
  ...'abcXYZ0189 .,:;!?()[]{}<>#@&*_~`|\\/$%^+-="\'“”éő東😀',
  ...'\t\n\v\f\r\0\b\u001b\u0085\u00a0\u00ad\u061c\u1680\u200b\u200d\u200e\u2028\u2029\u202e\u2066\u3000\ufeff\u0301',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '::',
  '::error::',
  '##[',
  '##[error]',
  '##vso[',
  '##teamcity[',
  '##',
  'vso',
  'vso[',
  'section_start:',
  'section_end:',
  'section_',
  'start:',
  '--- ',
  '+++ ',
  '~~~ ',
  '^^^ +++',
  '%0A',
  'http://',
  'https://evil.example',
  'www.',
  'user@evil.example',
  '@octocat',
  '#1',
  'GH-1',
  'deadbeef',
  ':smile:',
  '](',
  '![',
  '<!--',
  '-->',
  '<b>',
  '</details>',
  '```',
  '$`',
  '\\|',
  '---',
  '1. ',
] as const;

/** Text of dangerous pieces and of any code units, in any order. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
