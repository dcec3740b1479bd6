/** The grammar of the runner's command files (Runner.Worker/FileCommandManager.cs of actions/runner 2.336). */

/** What a file held: the records before the first error, which count, and the error. */
interface CommandFile {
  readonly records: readonly (readonly [name: string, value: string])[];
  readonly error?: string;
}

/**
 * Reads GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE: `NAME=VALUE`, or `NAME<<DELIMITER`, the value's lines, and the
 * delimiter on a line of its own. Only LF ends a line, on Windows (`endsLinesWithCrLf`) CRLF too.
 */
export function parseCommandFile(
  text: string,
  endsLinesWithCrLf = process.platform === 'win32',
): CommandFile {
  const records: (readonly [string, string])[] = [];
  const source = text.replace(/^\ufeff/, '');
  let index = 0;
  const readLine = (): { readonly line: string; readonly ending: string } | undefined => {
    if (index >= source.length) return undefined;
    const start = index;
    const feed = source.indexOf('\n', start);
    if (feed < 0) {
      index = source.length;
      return { line: source.slice(start), ending: '' };
    }
    index = feed + 1;
    const isCrLf = endsLinesWithCrLf && feed > start && source[feed - 1] === '\r';
    return { line: source.slice(start, isCrLf ? feed - 1 : feed), ending: isCrLf ? '\r\n' : '\n' };
  };
  for (let next = readLine(); next !== undefined; next = readLine()) {
    const { line } = next;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      records.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) return { records, error: `Invalid format '${line}'` };
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      return {
        records,
        error: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      };
    }
    const start = index;
    let end = index;
    for (;;) {
      const inside = readLine();
      if (inside === undefined) {
        return { records, error: `Invalid value. Matching delimiter not found '${delimiter}'` };
      }
      if (inside.line === delimiter) break;
      if (inside.ending === '') return { records, error: 'Invalid value. EOF marker missing new line.' };
      end = index - inside.ending.length;
    }
    records.push([name, source.slice(start, end)]);
  }
  return { records };
}
