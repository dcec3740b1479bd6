/** Each page begins with the answer, in a short paragraph, and has no long sentence. GitHub's own program reads the Markdown. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACTION as ROOT } from '../support/action.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';

const MAX_FIRST_PARAGRAPH_WORDS = 60;
const MAX_SENTENCE_WORDS = 40;

/** The tables of these have long texts of others: the titles of tests. */
const WITH_QUOTED_CELLS: readonly string[] = ['docs/threat-model.md'];

/** The longest that a sentence in a table may be: a cell often is a list. */
const MAX_CELL_SENTENCE_WORDS = 60;

test('each page begins with a short paragraph, and no sentence is long', (t) => {
  const cmark = requireProgram(t, 'cmark-gfm');
  if (cmark === undefined) return;
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const pages = files.filter((file) =>
    /^(?:(?:README|SECURITY|CONTRIBUTING)\.md|docs\/(?!decisions\/).*\.md|bench\/.*\.md)$/.test(file),
  );
  assert.ok(pages.length > 30);
  const faults = pages.flatMap((page) => {
    const limits = WITH_QUOTED_CELLS.includes(page) ? { cell: Infinity } : { cell: MAX_CELL_SENTENCE_WORDS };
    return explainForm(parse(cmark, readFileSync(join(ROOT, page), 'utf8')), limits.cell).map(
      (fault) => `${page}:${fault}`,
    );
  });
  assert.deepEqual(faults, []);
});

test('a page that begins with something else, or has a long sentence, is named', (t) => {
  const cmark = requireProgram(t, 'cmark-gfm');
  if (cmark === undefined) return;
  const explain = (markdown: string): readonly string[] =>
    explainForm(parse(cmark, markdown), MAX_CELL_SENTENCE_WORDS);
  const words = (count: number): string => `A${' word'.repeat(count - 1)}`;
  assert.deepEqual(explain(`# A\n\n${words(20)}.\n${words(20)}: \`a b c\` [it](x.md). Two.\n\n## B\n`), []);
  for (const start of ['## B', '| a |\n| - |\n| b |', '```sh\ntrue\n```', '- a']) {
    assert.match(explain(`# A\n\n${start}\n\n${words(5)}.\n`).join(), /begins with/);
  }
  assert.match(explain(`# A\n\n${`${words(20)}. `.repeat(4)}\n`).join(), /first paragraph has 80 words/);
  assert.match(explain(`# A\n\nB.\n\n- c\n  - ${words(41)}.\n`).join(), /^6: a sentence of 41 words/);
  assert.match(
    explain(`# A\n\nB.\n\n| ${words(61)} |\n| - |\n| ${words(60)} |\n`).join(),
    /^5: a sentence of 61 words/,
  );
});

/** A block of a page that has text: its kind as CommonMark names it, its 1-based line, its text without marks. */
interface Block {
  readonly kind: string;
  readonly line: number;
  readonly text: string;
}

function explainForm(blocks: readonly Block[], maxCellSentenceWords: number): readonly string[] {
  const first = blocks.find(({ kind }) => kind !== 'title');
  const start =
    first?.kind !== 'paragraph'
      ? [`${first?.line}: the page begins with a ${first?.kind}, not with a paragraph that has the answer`]
      : countWords(first.text) > MAX_FIRST_PARAGRAPH_WORDS
        ? [`${first.line}: the first paragraph has ${countWords(first.text)} words`]
        : [];
  const long = blocks.flatMap(({ kind, line, text }) => {
    const limit = kind === 'table_cell' ? maxCellSentenceWords : MAX_SENTENCE_WORDS;
    return splitSentences(text)
      .filter((sentence) => countWords(sentence) > limit)
      .map((sentence) => `${line}: a sentence of ${countWords(sentence)} words: ${sentence.trim()}`);
  });
  return [...start, ...long];
}

const BLOCK =
  /<(paragraph|table_cell|heading) sourcepos="(\d+):[^"]*"( level="1")?[^>]*(?<!\/)>([\s\S]*?)<\/\1>|<(list|table|code_block) sourcepos="(\d+):/g;

/** The blocks of a page in Markdown, in their order. A code span is one word. */
function parse(cmark: string, markdown: string): readonly Block[] {
  const xml = execFileSync(cmark, ['--to', 'xml', '--sourcepos', '-e', 'table'], {
    env: { ...makeCleanEnvironment('/nonexistent') },
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...xml.matchAll(BLOCK)].map(([, kind, line, title, body = '', container, containerLine]) => ({
    kind: title === undefined ? (kind ?? container ?? '') : 'title',
    line: Number(line ?? containerLine),
    text: kind === 'heading' ? '' : readText(body),
  }));
}

function readText(xml: string): string {
  return xml
    .replace(/\n\s*/g, '')
    .replace(/<(?:softbreak|linebreak) \/>/g, ' ')
    .replace(/<html_inline[\s\S]*?<\/html_inline>/g, '')
    .replace(/<code [\s\S]*?<\/code>/g, 'code')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"');
}

function splitSentences(text: string): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
