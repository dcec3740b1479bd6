import { Worker } from 'node:worker_threads';
import type { Fault } from '../certificates/formats/decode.ts';
import { describeCause } from '../problem.ts';

/** The longest that one source is decoded, in milliseconds: PKCS#12 with all rounds that it may ask for takes a second. */
const MAX_DECODING_MS = 10_000;

/** The most memory that the thread may have, in MiB: a source as large as it may be, full of certificates, needs half. */
const MAX_DECODING_MIB = 512;

/** How a source is decoded that may be of any form. */
export interface DecodingOptions {
  /** Of PKCS#12 files; undefined if none was given. */
  readonly password?: string | undefined;
  /** Read PKCS#7 beside PEM and DER, and no other form. Default: every form. */
  readonly isIssuerAnswer?: boolean;
  /** Ends the decoding early: the run was cancelled, or its time is over. */
  readonly signal?: AbortSignal | undefined;
  /** Default: {@link MAX_DECODING_MS}. */
  readonly maxMs?: number;
  /** Of a thread that is started for this source. Default: {@link MAX_DECODING_MIB}. */
  readonly maxMib?: number;
}

/** What the thread is asked. */
export interface DecoderQuestion {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly isIssuerAnswer: boolean;
}

/** What the thread found: nothing in it is more than data. */
export interface DecoderAnswer {
  readonly certificates: readonly { readonly der: Uint8Array; readonly position: number }[];
  readonly faults: readonly Fault[];
}

/** Why there is no answer, as a fault of the source. */
interface Refusal {
  readonly code: 'too-large' | 'unparsable-certificate';
  readonly refusal: string;
}

/** Beside this file in the sources, and in dist: `scripts/dist.ts` writes it there. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './decoder.ts' : './decoder.js', import.meta.url);

/** What is listened for; the thread has listeners of its own for other events. */
const EVENTS = ['message', 'error', 'exit'] as const;

/** A thread that waits for the next source, if there is one: to start it takes longer than most sources do. */
let waiting: Worker | undefined;

/** Done when the thread is free: one source at a time, so that its memory is that of all. */
let isFree: Promise<unknown> = Promise.resolve();

/** Has the thread decode a source; where it cannot, or takes too much, the thread is ended. Never throws. */
export function askDecoder(bytes: Buffer, options: DecodingOptions): Promise<DecoderAnswer | Refusal> {
  const answer = isFree.then(() => ask(bytes, options));
  isFree = answer;
  return answer;
}

async function ask(
  bytes: Buffer,
  {
    password,
    isIssuerAnswer = false,
    signal,
    maxMs = MAX_DECODING_MS,
    maxMib = MAX_DECODING_MIB,
  }: DecodingOptions,
): Promise<DecoderAnswer | Refusal> {
  const isOver: Refusal = {
    code: 'too-large',
    refusal: 'content that was not decoded before the run ended',
  };
  if (signal?.aborted) return isOver;
  let thread: Worker;
  try {
    thread = waiting ?? startThread(maxMib);
  } catch (cause) {
    return explain(cause, maxMib);
  }
  waiting = undefined;
  thread.ref();
  let isUsable = false;
  let stop: () => void = () => {};
  const answer = await new Promise<DecoderAnswer | Refusal>((settle) => {
    const timer = setTimeout(settle, maxMs, {
      code: 'too-large',
      refusal: `content that takes more than ${maxMs / 1000} seconds to decode`,
    } satisfies Refusal);
    const end = (): void => settle(isOver);
    signal?.addEventListener('abort', end);
    thread.once('message', (found: DecoderAnswer) => {
      isUsable = true;
      settle(found);
    });
    thread.once('error', (cause) => settle(explain(cause, maxMib)));
    thread.once('exit', () => settle(explain('it ended', maxMib)));
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      for (const event of EVENTS) thread.removeAllListeners(event);
    };
    const copy = new Uint8Array(bytes); // of these bytes alone, not of all that they are a part of
    const question: DecoderQuestion = { bytes: copy, password, isIssuerAnswer };
    thread.postMessage(question, [copy.buffer]);
  });
  stop();
  if (isUsable) {
    thread.unref(); // the program ends although it waits
    waiting = thread;
  } else {
    thread.on('error', () => {}); // it may run out of memory while it is ended
    void thread.terminate();
  }
  return answer;
}

/** With none of our variables and none of the options that Node was started with: they may load other code. */
function startThread(maxMib: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: maxMib };
  return new Worker(PROGRAM, { name: 'decoder', argv: [], env: {}, execArgv: [], resourceLimits });
}

function explain(cause: unknown, maxMib: number): Refusal {
  if ((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      code: 'too-large',
      refusal: `content that takes more than ${maxMib} MiB of memory to decode`,
    };
  }
  const why = describeCause(cause);
  return {
    code: 'unparsable-certificate',
    refusal: `content in another form than PEM, for which a thread was needed that failed (${why})`,
  };
}
