import { breakCommands, breakCommandsInJson } from '../ci-commands.ts';

/**
 * Text from certificates, servers, proxies and inputs, made harmless where it is shown. What cannot be shown as it is
 * becomes `\u{hex}`, the notation of the bundle's own comments.
 */

/** The runner cuts an annotation's message there (UTF-16 code units). */
export const MAX_MESSAGE_LENGTH = 4096;

/** How much of one value (a subject, a path, a host) is shown in a line or a table cell (UTF-16 code units). */
export const MAX_VALUE_LENGTH = 300;

const PLAIN_ASCII = /^[\x20-\x7e]*$/;

/**
 * What a reader cannot see, and what moves, hides or overprints its neighbours: controls, format characters (bidi,
 * zero-width, tags), lone surrogates, private and unassigned code points, separators of lines and paragraphs, fillers,
 * and a fifth combining mark on one letter.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;

const SPACE = /\p{Zs}/gu;

/** One line of text in which everything can be seen; every other kind of space becomes U+0020. */
export function showUnseen(text: string): string {
  return PLAIN_ASCII.test(text) ? text : text.replace(UNSEEN, toNotation).replace(SPACE, ' ');
}

/** At most `maxLength` UTF-16 code units; `…` stands for what was cut. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, maxLength - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** A value for use inside a sentence: seen and cut, not yet escaped for where the sentence is shown. */
export function showValue(text: string): string {
  return cutText(showUnseen(cutText(text, MAX_VALUE_LENGTH)), MAX_VALUE_LENGTH);
}

/**
 * A whole line of a log or a terminal, or an annotation's message: everything in it can be seen, and no command of a CI
 * system is in it. Escaping parts of a line is not enough. What has been escaped stays as it is.
 *
 * `@actions/core` still has to escape `%`, CR and LF in an annotation.
 */
export function escapeForLog(line: string): string {
  return cutText(breakCommands(showUnseen(cutText(line, MAX_MESSAGE_LENGTH))), MAX_MESSAGE_LENGTH);
}

/**
 * JSON that says the same in ASCII: no reader's encoding and no hidden character matters, and no command of a CI system is
 * in it, so that a step may print it.
 */
export function escapeJson(json: string): string {
  const ascii = json.replace(
    /[\x7f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return breakCommandsInJson(ascii);
}

/** A character as `\u{hex}`. */
export function toNotation(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
