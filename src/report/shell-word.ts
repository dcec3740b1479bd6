/** A value as one word of a POSIX shell, in quotes only if it needs them: for a line to be pasted. */
export function quoteWord(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
