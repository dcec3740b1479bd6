import { recognizeReason } from '../clients/reason-words.ts';
import { REASONS, type ReasonId } from '../clients/reasons.ts';
import { chooseSpeaker, recognizeSpeaker, type Speaker } from '../clients/speakers.ts';
import type { ExplainedMessage, LogExplanation } from '../report/explanation.ts';
import { type LogLine, readLines } from './log-lines.ts';

/**
 * The user part of an address (RFC 3986 section 3.2.1), which may be a password or a token: people paste what is printed
 * here.
 */
const USER_PART = /:\/\/[^\s/@]+@/g;

/** How much of a log is read, in bytes. */
const MAX_LOG_BYTES = 512 * 1024 * 1024;

/** The most messages that are kept apart. */
const MAX_MESSAGES = 200;

/** Lines that stand no farther from each other belong to one message: a stack, a client's advice. */
const MAX_GAP_LINES = 12;

/** How many lines of a message are looked at together. */
const MAX_MESSAGE_LINES = 40;

/** Every line about a connection, a proxy or a certificate has one of these words; other lines cost no more than this. */
const TELLING =
  /certif|verif|unable|dns|nxdomain|invalid|alternative|ssl|tls|x509|pkix|issuer|trust|proxy|tunnel|refus|resolv|time|unreachable|reset|closed|eof|connect|fetch|host|alert|handshake|unknown|self.signed|error|fail|cafile|expired|abort|407/i;

/** Words of these reasons are those of many other troubles, too: they count from the mouth of a known client. */
const NEEDS_SPEAKER: ReadonlySet<ReasonId> = new Set([
  'refused',
  'unreachable',
  'timed-out',
  'cut',
  'alert',
  'no-such-host',
  'not-trusted',
  'limited',
]);

/** What a person does first: a file that cannot be read hides all else; then the way to the host, then its certificate. */
const ORDER: readonly ReasonId[] = [
  'file-unreadable',
  ...(Object.keys(REASONS) as ReasonId[]).filter((reason) => reason !== 'file-unreadable'),
];

/** Lines of one client that stand together. */
interface Passage {
  readonly speaker: Speaker | undefined;
  readonly lines: readonly LogLine[];
}

/**
 * Finds in a log what TLS clients said, and why: each client and reason once, in the order to try. It takes time in proportion
 * to the log, and memory for a few lines of it.
 */
export async function explainLog(chunks: AsyncIterable<Buffer>): Promise<LogExplanation> {
  const found = new Map<string, ExplainedMessage>();
  let passage: Passage | undefined;
  const end = (): void => {
    const message = passage && explainPassage(passage);
    passage = undefined;
    if (message === undefined) return;
    const key = `${message.client} ${message.reason}`;
    const known = found.get(key);
    if (known !== undefined) found.set(key, { ...known, count: known.count + 1 });
    else if (found.size < MAX_MESSAGES) found.set(key, message);
  };
  const source = limit(chunks);
  let lineCount = 0;
  for await (const line of readLines(source.chunks)) {
    lineCount = line.number;
    if (!TELLING.test(line.text)) continue;
    const speaker = recognizeSpeaker(line.text);
    if (speaker === undefined && passage === undefined && recognizeReason(line.text) === undefined) continue;
    const next: Passage | undefined = passage && join(passage, speaker, line);
    if (next === undefined) end();
    passage = next ?? { speaker, lines: [line] };
  }
  end();
  const rank = ({ reason }: ExplainedMessage): number => ORDER.indexOf(reason);
  const messages = [...found.values()].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
  return { lineCount, isWhole: source.isWhole(), messages };
}

/** The first bytes of a log, and whether they were all. */
function limit(chunks: AsyncIterable<Buffer>): {
  readonly chunks: AsyncIterable<Buffer>;
  readonly isWhole: () => boolean;
} {
  let left = MAX_LOG_BYTES;
  async function* take(): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      left -= chunk.length;
      yield left < 0 ? chunk.subarray(0, left) : chunk;
      if (left < 0) return;
    }
  }
  return { chunks: take(), isWhole: () => left >= 0 };
}

/** A passage with one more line; undefined where that begins another. */
function join({ speaker, lines }: Passage, other: Speaker | undefined, line: LogLine): Passage | undefined {
  const gap = line.number - (lines.at(-1)?.number ?? 0);
  if (gap > MAX_GAP_LINES || lines.length >= MAX_MESSAGE_LINES) return undefined;
  const chosen = speaker && other ? chooseSpeaker(speaker, other) : (speaker ?? other);
  return chosen === undefined && other !== undefined
    ? undefined
    : { speaker: chosen, lines: [...lines, line] };
}

function explainPassage({ speaker, lines }: Passage): ExplainedMessage | undefined {
  const said = lines.filter(({ text }) => recognizeReason(text)?.reason !== 'not-tried');
  const known = recognizeReason(said.map(({ text }) => text).join('\n'));
  if (known === undefined || known.reason === 'not-tried' || known.reason === 'other') return undefined;
  if (speaker === undefined && NEEDS_SPEAKER.has(known.reason)) return undefined;
  const telling = said.find(({ text }) => text.includes(known.words)) ?? said[0];
  if (telling === undefined) return undefined;
  return {
    client: speaker?.name,
    choice: speaker?.choice,
    reason: known.reason,
    line: telling.number,
    count: 1,
    words: telling.text.replace(USER_PART, '://***@'),
  };
}
