import { StringDecoder } from 'node:string_decoder';

/** How much of one line is looked at (UTF-16 code units): programs print whole documents in one. */
const MAX_LINE_LENGTH = 4_096;

/** A line of a log, made bare, and its number from 1 on. */
export interface LogLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a log that have something in them, made bare: without what CI systems put before them and without colours. What a
 * carriage return parts, as progress is printed, are lines of one number. UTF-8, or UTF-16 with its mark, as Windows PowerShell
 * writes files.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<LogLine> {
  let decoder: StringDecoder | undefined;
  let number = 1;
  let pending = '';
  const take = (): readonly LogLine[] => {
    const text = bare(pending);
    pending = '';
    return text === '' ? [] : [{ number, text }];
  };
  for await (const chunk of chunks) {
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf16le' : 'utf8');
    for (const part of decoder.write(chunk).split(/([\r\n])/)) {
      if (part === '\r' || part === '\n') {
        yield* take();
        if (part === '\n') number += 1;
      } else pending = (pending + part).slice(0, MAX_LINE_LENGTH);
    }
  }
  yield* take();
}

/** Colours and other sequences of a terminal (ECMA-48), and titles of its window. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const SEQUENCES = /\u001b(?:\[[0-9;?]*[@-~]|\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;

/** `job<TAB>step<TAB>` before the time, as `gh run view --log` prints. */
const JOB_AND_STEP = /^[^\t]{0,300}\t[^\t]{0,300}\t(?=\ufeff?\d{4}-\d\d-)/;

/** The time as GitHub, GitLab (with its two digits and a letter behind) and Azure Pipelines write it. */
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: \d\d[OE][+ ]?)? ?/;

/** BuildKit's number of a step and its time: `#12 1.234 `. */
const BUILD_STEP = /^#\d{1,6} (?:\d{1,7}\.\d{1,4} )?/;

/** `##[error]`, `::error file=x::`, `##vso[task.logissue type=error]`. */
const COMMAND = /^(?:##\[\w{1,20}\]|##vso\[[^\]]{0,300}\]|::\w{1,20}(?: [^:]{0,300})?::)/;

function bare(line: string): string {
  return line
    .replace(/^\ufeff/, '')
    .replace(SEQUENCES, '')
    .replace(JOB_AND_STEP, '')
    .replace(TIME, '')
    .replace(COMMAND, '')
    .replace(BUILD_STEP, '')
    .trimEnd();
}
