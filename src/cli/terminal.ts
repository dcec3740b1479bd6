import type { Log } from '../context.ts';
import { escapeForLog } from '../report/escape.ts';

/** A way to make text stand out (ECMA-48, select graphic rendition). */
export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'dim';

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/** After how long a person is told that something goes on, in milliseconds. */
const PATIENCE_MS = 700;

/** Where a command speaks to a person: stderr, because stdout belongs to the shell that reads it. */
export interface Terminal {
  /** Whole lines; their text is made harmless, and secrets are taken out of it. */
  readonly say: (...lines: readonly string[]) => void;
  /** Styled if stderr is a terminal that shows styles (https://no-color.org). The text in it is made harmless. */
  readonly paint: (style: Style, text: string) => string;
  readonly isInteractive: boolean;
  /** Tells, on a terminal only, that something goes on, if it goes on for long. */
  readonly during: <T>(what: string, work: Promise<T>) => Promise<T>;
  readonly log: Log;
}

/** Opens the terminal of this process. */
export function openTerminal(): Terminal {
  const { stderr, env } = process;
  const secrets: string[] = [];
  const isInteractive = stderr.isTTY === true;
  const hasStyles = mayPaint(stderr.isTTY === true);
  const hide = (text: string): string =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  stderr.on('error', () => {}); // nobody reads it: no reason to end
  return {
    isInteractive,
    paint: (style, text) => paint(style, escapeForLog(hide(text)), hasStyles),
    say: (...lines) => {
      stderr.write(lines.map((line) => `${hide(line)}\n`).join(''));
    },
    during: async (what, work) => {
      if (!isInteractive || env.TERM === 'dumb') return work;
      let isShown = false;
      const timer = setTimeout(() => {
        isShown = true;
        stderr.write(`${what} …`);
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

/** Whether text may be styled on a stream. */
export function mayPaint(isTerminal: boolean): boolean {
  const { NO_COLOR, TERM } = process.env;
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}

/** Text in a style, or as it is. */
export function paint(style: Style, text: string, hasStyles: boolean): string {
  return hasStyles ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
