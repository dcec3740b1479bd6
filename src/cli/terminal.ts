import { writeSync } from 'node:fs';
import type { Log } from '../context.ts';
import { addressPages } from '../pages.ts';
import { describeCause, RunError } from '../problem.ts';
import { escapeForLog, escapeJson } from '../report/escape.ts';

/** A way to make text stand out (ECMA-48, select graphic rendition). */
export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

/** A line, raw; it is made harmless where it is written. */
interface Line {
  readonly text: string;
  readonly style?: Style | undefined;
}

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/** How a command ends: 0 all is well, 1 it failed or found something wrong, 2 it was not understood. */
export type ExitCode = 0 | 1 | 2;

/** The time after which a progress message appears, in milliseconds. */
const PATIENCE_MS = 700;

/**
 * The only way to stdout and stderr. Lines and JSON are made harmless here, and secrets are removed;
 * a style shows if the stream is a terminal that shows styles (https://no-color.org).
 */
export interface Terminal {
  /** Says a line to a person: on stderr, because stdout belongs to the shell that reads it. */
  readonly say: (text: string, style?: Style) => void;
  /** Prints the answer that a person asked for, on stdout. */
  readonly print: (lines: readonly Line[]) => void;
  /** Prints an answer for programs, on stdout. */
  readonly printJson: (value: unknown) => void;
  /**
   * Hands a shell what it is to set, or a user their own file, as it is: `writeSettings` has refused what could do harm. The
   * last thing on stdout. Rejects with a {@link RunError} if it cannot be written.
   */
  readonly hand: (settings: string | Buffer) => Promise<void>;
  /** Shows, on a terminal only, that long work goes on. */
  readonly during: <T>(what: string, work: Promise<T>) => Promise<T>;
  readonly log: Log;
}

/** Opens the terminal of this process. */
export function openTerminal(): Terminal {
  const { env } = process;
  const world = { isJob: false, environment: env };
  const secrets: string[] = [];
  const hide = (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), addressPages(text, world));
  // Opened when something is printed on them: Node.js loads its streams for that.
  const giveUp = (): never => process.exit(1);
  const openOut = makeOnce(() => process.stdout.on('error', giveUp)); // its reader is gone
  const openError = makeOnce(() => process.stderr.on('error', () => {})); // no reader: no reason to end
  const write = (stream: NodeJS.WriteStream, lines: readonly Line[]): void => {
    const hasStyles = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    const rows = lines.map(({ text, style }) => paint(style, escapeForLog(hide(text)), hasStyles));
    stream.write(rows.map((row) => `${row}\n`).join(''));
  };
  return {
    say: (text, style) => write(openError(), [{ text, style }]),
    print: (lines) => write(openOut(), lines),
    printJson: (value) => {
      const hidden = (_: string, part: unknown): unknown => (typeof part === 'string' ? hide(part) : part);
      openOut().write(`${escapeJson(JSON.stringify(value, hidden, 2))}\n`);
    },
    hand: (settings) => {
      const bytes = Buffer.from(settings as string);
      const written = writeAtOnce(bytes);
      if (written === bytes.length) return Promise.resolve();
      const stdout = openOut();
      stdout.off('error', giveUp).on('error', () => {}); // what was done is taken back first
      return new Promise((resolve, reject) => {
        stdout.write(bytes.subarray(written), (cause) => (cause ? reject(refuseToHand(cause)) : resolve()));
      });
    },
    during: async (what, work) => {
      const stderr = openError();
      if (stderr.isTTY !== true || env.TERM === 'dumb') return work;
      let isShown = false;
      const timer = setTimeout(() => {
        isShown = true;
        stderr.write(`${escapeForLog(hide(what))} …`);
      }, PATIENCE_MS);
      try {
        return await work;
      } finally {
        clearTimeout(timer);
        if (isShown) stderr.write('\r\u001b[K');
      }
    },
    log: {
      info: () => {},
      debug: () => {},
      mask: (secret) => {
        if (secret !== '') secrets.push(secret);
      },
    },
  };
}

function makeOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const STDOUT = 1;

/** Writes to stdout without a stream, as far as it takes bytes at once; returns how many. Why not all, the stream tells. */
function writeAtOnce(bytes: Buffer): number {
  try {
    return writeSync(STDOUT, bytes);
  } catch {
    return 0;
  }
}

function refuseToHand(cause: Error): RunError {
  const message = `The settings for the shell cannot be written to stdout (${describeCause(cause)}). Check the program that reads them, or the disk of the file that they go to. No variable was set.`;
  return new RunError({ code: 'write-failed', severity: 'error', message });
}

function paint(style: Style | undefined, text: string, hasStyles: boolean): string {
  return hasStyles && style !== undefined ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
