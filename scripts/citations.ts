/** A test that a page names: its file, relative to the project, and its title. */
interface Citation {
  readonly file: string;
  readonly title: string;
  /** The 1-based line. */
  readonly line: number;
}

/** `[x.test.ts](../__tests__/a/x.test.ts): “title”, “another title”`, once or several times in a line. */
const FILE = /\]\((?:\.\.\/)*(__tests__\/[\w./-]+\.test\.ts)\)/g;
const TITLE = /“([^”]+)”/g;

/** The tests that a page in Markdown names, and the lines that name a file of tests and no test in it. */
export function readCitations(markdown: string): {
  readonly citations: readonly Citation[];
  readonly bare: readonly number[];
} {
  const citations: Citation[] = [];
  const bare: number[] = [];
  for (const [at, text] of markdown.split('\n').entries()) {
    const files = [...text.matchAll(FILE)];
    for (const [index, { 1: file = '', index: start }] of files.entries()) {
      const titles = [...text.slice(start, files[index + 1]?.index).matchAll(TITLE)];
      if (titles.length === 0) bare.push(at + 1);
      for (const [, title = ''] of titles) citations.push({ file, title, line: at + 1 });
    }
  }
  return { citations, bare };
}

/** Whether a file of tests has a test of this title; in front of it may stand what it is run with (`Node 24: `). */
export function hasTest(source: string, title: string): boolean {
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\b(?:test|it)\\(\\s*(['"\`])(?:\\w* ?\\$\\{[^}]*\\}: )?${quoted}\\1`).test(source);
}
