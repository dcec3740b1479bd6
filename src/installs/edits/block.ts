/** The lines around a block of ours in a text file; no reader of PEM takes them for one. */
export function markBlock(mark: string): { readonly begin: string; readonly end: string } {
  return { begin: `# setup-ca-bundle ${mark} begins`, end: `# setup-ca-bundle ${mark} ends` };
}

/** A text without the block of this mark; the line end that the block was given to start with stays. */
export function removeBlock(text: Buffer, mark: string): Buffer {
  const { begin, end } = markBlock(mark);
  const from = text.indexOf(`${begin}\n`);
  if (from === -1) return text;
  const last = text.indexOf(`${end}\n`, from);
  if (last === -1) throw new Error(`the end of our block (“${end}”) is missing`);
  return Buffer.concat([text.subarray(0, from), text.subarray(last + end.length + 1)]);
}

/** A text without the blocks of all marks. */
export function removeBlocks(text: string): string {
  const lines = text.split('\n');
  const last = lines.pop() ?? ''; // behind the last line end: no line of ours
  const marks = lines.map((line) => /^# setup-ca-bundle (\S+) (begins|ends)$/.exec(line));
  const next = new Map<string, number>(); // where the next block of a mark ends, seen from the line that is looked at
  const ends = marks.map(() => -1);
  for (let at = lines.length - 1; at >= 0; at--) {
    const [, mark = '', what] = marks[at] ?? [];
    if (what === 'ends') next.set(mark, at);
    if (what === 'begins') ends[at] = next.get(mark) ?? -1;
  }
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const end = ends[at] ?? -1;
    if (end === -1) kept.push(lines[at] ?? '');
    else at = end;
  }
  return [...kept, last].join('\n');
}
