import { TLS_CLIENTS } from '../clients/clients.ts';
import { REASONS, type ReasonId } from '../clients/reasons.ts';
import { showValue } from './escape.ts';
import { count, formatNumber } from './wording.ts';

/** What a client said in a log, and why; words of the log are raw. */
export interface ExplainedMessage {
  /** Undefined where the words do not tell whose they are. */
  readonly client: string | undefined;
  /** The choice that sets the client's variable (an id of `TLS_CLIENTS`). */
  readonly choice: string | undefined;
  readonly reason: ReasonId;
  /** The line of the log, from 1 on, where it is said first. */
  readonly line: number;
  /** How often it is said. */
  readonly count: number;
  /** That line. */
  readonly words: string;
}

/** What was found in a log. */
export interface LogExplanation {
  readonly lineCount: number;
  /** Whether it was read to its end. */
  readonly isWhole: boolean;
  /** Each client and reason once, in the order to try. */
  readonly messages: readonly ExplainedMessage[];
}

/** A line for a terminal, to be escaped; `kind` says how it may be made to stand out. */
interface ExplanationLine {
  readonly kind: 'title' | 'plain' | 'quote';
  readonly text: string;
}

const PAGE = 'docs/problems.md';

/** Reasons for which it matters which variable a client reads. */
const OF_TRUST: ReadonlySet<ReasonId> = new Set([
  'unknown-ca',
  'not-trusted',
  'file-unreadable',
  'ca-not-seen',
]);

/** What was found, as docs/explain.schema.json describes it. */
export function toExplanationReport({ lineCount, isWhole, messages }: LogExplanation): unknown {
  return {
    version: 1,
    status: messages.length === 0 ? 'nothing-known' : 'explained',
    lineCount,
    isWhole,
    messages: messages.map((message) => ({
      client: message.client ?? null,
      reason: message.reason,
      line: message.line,
      count: message.count,
      words: message.words,
      sentence: REASONS[message.reason].sentence,
      action: writeAction(message),
    })),
  };
}

/** What was found, as lines for a terminal. */
export function writeExplanation({
  lineCount,
  isWhole,
  messages,
}: LogExplanation): readonly ExplanationLine[] {
  const read = `${isWhole ? '' : 'the first '}${count(lineCount, 'line')}`;
  if (messages.length === 0) {
    return [
      line('title', `No known message of a TLS client was found in ${read}.`),
      line('plain', 'What to do: on the machine where it failed, run  setup-ca-bundle doctor HOST'),
      line(
        'plain',
        `Or search ${PAGE} for the words of the log. If you have the log of one step, try the log of the whole job.`,
      ),
    ];
  }
  return [
    ...messages.flatMap((message, index) => [
      line(
        'title',
        `${formatNumber(index + 1)}. ${message.client ?? 'A program that does not say its name'}: ${REASONS[message.reason].sentence}`,
      ),
      line(
        'quote',
        `   line ${formatNumber(message.line)}${message.count > 1 ? `, ${formatNumber(message.count)} times` : ''}: ${showValue(message.words.trim())}`,
      ),
      line('plain', `   What to do: ${writeAction(message)}`),
    ]),
    line(
      'plain',
      `Read: ${read}. Replace HOST with the host in the message. Try the messages in this order; ${PAGE} says more.`,
    ),
  ];
}

function writeAction({ choice, client, reason }: ExplainedMessage): string {
  const { action } = REASONS[reason];
  return client !== undefined && OF_TRUST.has(reason) ? `${action} ${describeVariable(choice)}` : action;
}

/** Which variable the client reads, and what sets it. */
function describeVariable(choice: string | undefined): string {
  const client = TLS_CLIENTS.find(({ id }) => id === choice);
  if (client === undefined)
    return 'This client reads no variable that this program sets: docs/clients.md says what it does read.';
  const { id, variable, byDefault } = client;
  return byDefault
    ? `This client reads ${variable}, which is set by default.`
    : `This client reads ${variable}, which is set only if you add its name: clients: default +${id}.`;
}

function line(kind: ExplanationLine['kind'], text: string): ExplanationLine {
  return { kind, text };
}
