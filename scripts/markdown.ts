/** A link in a Markdown text: where it leads to, and its 1-based line. */
interface Link {
  readonly target: string;
  readonly line: number;
}

/** A fenced block of code: its language ('' if none is given), the 1-based line of its fence, and its text. */
export interface CodeBlock {
  readonly language: string;
  readonly line: number;
  readonly text: string;
  /** Why the tests do not run it: the comment `<!-- not run: … -->` directly over the block. */
  readonly notRun?: string;
}

const FENCE = /^\s*(`{3,}|~{3,})\s*([\w-]*)/;
const NOT_RUN = /^\s*<!-- not run: (.+) -->\s*$/;

/** The fenced blocks of code in a Markdown text, with the indentation of their fence removed. */
export function readCodeBlocks(markdown: string): readonly CodeBlock[] {
  return parse(markdown).blocks;
}

const LINK = /\]\(<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)|\s(?:href|src|srcset)="([^"]*)"/g;

/** The links and images in a Markdown text, as Markdown or HTML, none of those within code. */
export function readLinks(markdown: string): readonly Link[] {
  return parse(markdown).prose.flatMap(({ text, line }) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(LINK)].map(([, inline, reference, attribute]) => ({
      target: inline ?? reference ?? attribute ?? '',
      line,
    })),
  );
}

/** The anchors of a Markdown text's headings, as GitHub makes them. */
export function readAnchors(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { text } of parse(markdown).prose) {
    const heading = /^#{1,6}\s+(.*)$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

interface Prose {
  readonly text: string;
  readonly line: number;
}

function parse(markdown: string): {
  readonly blocks: readonly CodeBlock[];
  readonly prose: readonly Prose[];
} {
  const blocks: CodeBlock[] = [];
  const prose: Prose[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    const [, fence, language = ''] = FENCE.exec(text) ?? [];
    if (fence === undefined) {
      prose.push({ text, line: at + 1 });
      continue;
    }
    const start = at;
    const indent = text.length - text.trimStart().length;
    while (++at < lines.length && !(lines[at] ?? '').trimStart().startsWith(fence));
    const body = lines.slice(start + 1, at).map((line) => line.slice(indent));
    const notRun = NOT_RUN.exec(lines[start - 1] ?? '')?.[1];
    blocks.push({
      language,
      line: start + 1,
      text: body.join('\n'),
      ...(notRun === undefined ? {} : { notRun }),
    });
  }
  return { blocks, prose };
}
