import type { Unread } from '../../files/read.ts';
import { showGiven } from '../shown.ts';

/**
 * Why a store's file was not read; `name` begins the sentence, `given` what the user wrote, which need not be a path
 * and is not shown if it may be a piece of a key.
 */
export function explainUnread(
  { code, reason }: Unread,
  path: string,
  name: string,
  given: string | undefined,
): string {
  if (given === undefined) return `${name}: ${path} ${reason}.`;
  const advice =
    code === 'file-not-found'
      ? ' The words are auto, system, mozilla, certifi and none; anything else is a path.'
      : '';
  return `${name}: ${showGiven(given, path)} ${reason}.${advice}`;
}
