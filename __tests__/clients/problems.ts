/** The sentences in a source of ours, as literals have them, long enough to be some; `X` stands for what is put in. */
export function readOwnMessages(source: string): readonly string[] {
  const literals = [...source.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text);
  return literals.filter((text) => text.length > 80).map((text) => text.replace(/\$\{[^}]*\}/g, 'X'));
}

/** What stands in code in the headings of a page, as it is. */
export function readHeadings(page: string): readonly string[] {
  const headings = page.split('\n').filter((line) => /^#{3,4} /.test(line));
  return headings.flatMap((heading) =>
    [...heading.matchAll(/(?<!`)(`{1,2}) ?(.+?) ?\1(?!`)/g)].map(([, , message = '']) => message),
  );
}

/**
 * The error messages that `docs/problems.md` explains: what stands in code in its headings, as patterns. `…` stands for
 * anything on the same line, and white space for any.
 */
export function readMessages(page: string): readonly RegExp[] {
  return readHeadings(page).map((message) => {
    const pattern = message
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('…', '.*')
      .replaceAll(/\s+/g, '\\s+');
    return new RegExp(pattern);
  });
}
