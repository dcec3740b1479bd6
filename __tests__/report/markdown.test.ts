import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown, toCodeSpan } from '../../src/report/markdown.ts';
import { makeSummary } from '../../src/report/summary.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { requireProgram } from '../support/programs.ts';
import { ATTACKS } from './attacks.ts';
import { arbitraryText } from './judges.ts';
import { failed, makeHugeOutcome, NOW, nothingAdded, somethingAdded, withOutsideText } from './outcomes.ts';

/** Rendered by GitHub's own Markdown program, raw HTML allowed: what GitHub takes out afterwards is not counted on. */
function makeRenderer(t: TestContext): ((markdown: string) => string) | undefined {
  const program = requireProgram(t, 'cmark-gfm');
  if (program === undefined) return undefined;
  const extensions = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes'];
  const flags = extensions.flatMap((name) => ['-e', name]);
  return (markdown) => {
    const { status, stdout } = spawnSync(program, ['--unsafe', ...flags], {
      env: { ...makeCleanEnvironment('/nonexistent') },
      input: markdown,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.equal(status, 0);
    return stdout;
  };
}

/** The tags of a page, in order; code spans are left out, because words become them at need. */
function readSkeleton(html: string): string {
  return (html.match(/<(?!\/?code>)[^>]*>/g) ?? []).join('');
}

function readText(html: string): string {
  return html
    .replace(/<\/?code>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Asserts that each text is shown, in a cell, an item and a paragraph, and makes no tag but code. */
function assertShown(render: (markdown: string) => string, texts: readonly string[]): void {
  const sentences = texts.map((text) => escapeMarkdown(text)).filter((sentence) => sentence !== '');
  const values = texts.map(toCodeSpan);
  const markdown = [...sentences, ...values];
  const expected = markdown.map((it) => it.replaceAll('`', '').replace(/ +/g, ' ').trim());
  const page = render(
    [
      markdown.map((it) => `- ${it}\n`).join(''),
      `| A | B |\n|---|---|\n${markdown.map((it) => `| ${it} | x |\n`).join('')}`,
      ...markdown,
    ].join('\n\n'),
  );
  for (const [tag, rest] of [
    ['li', ''],
    ['td', 'x'],
    ['p', ''],
  ] as const) {
    const found = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) =>
      readText(inner).replace(/ +/g, ' ').trim(),
    );
    const wanted = expected.flatMap((it) => (rest === '' ? [it] : [it, rest]));
    assert.equal(found.length, wanted.length);
    for (const [index, text] of found.entries()) assert.equal(text, wanted[index]);
  }
  const tags = new Set(page.match(/<\/?[^>]*>/g));
  for (const tag of tags) assert.match(tag, /^<\/?(?:ul|li|table|thead|tbody|tr|th|td|p|code)>$/);
}

describe('Markdown as GitHub renders it', () => {
  it('shows every attack as text', (t) => {
    const render = makeRenderer(t);
    if (render) assertShown(render, ATTACKS);
  });

  it('shows whatever comes as text (property)', (t) => {
    const render = makeRenderer(t);
    if (!render) return;
    const texts = fc.array(arbitraryText, { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(texts, (many) => assertShown(render, many)),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('gives a summary the same structure, whatever stands in it', (t) => {
    const render = makeRenderer(t);
    if (!render) return;
    for (const outcome of [somethingAdded, failed]) {
      const pages = ['harmless', ...ATTACKS].map((text) => makeSummary(withOutsideText(outcome, text), NOW));
      const [expected, ...skeletons] = readSkeleton(render(pages.join('\n\n***\n\n'))).split('<hr />');
      assert.equal(skeletons.length, ATTACKS.length);
      skeletons.forEach((skeleton, index) => {
        assert.ok(skeleton === expected, JSON.stringify(ATTACKS[index]));
      });
    }
  });

  it('gives a summary balanced tags, folded and cut ones too', (t) => {
    const render = makeRenderer(t);
    if (!render) return;
    for (const outcome of [nothingAdded, somethingAdded, failed, makeHugeOutcome(3_000, 'long text ')]) {
      const open: string[] = [];
      for (const [, slash, name = ''] of render(makeSummary(outcome, NOW)).matchAll(
        /<(\/?)([a-z0-9]+)[^>]*>/g,
      )) {
        if (name === 'br') continue;
        if (slash === '') open.push(name);
        else assert.equal(open.pop(), name);
      }
      assert.deepEqual(open, []);
    }
  });
});
