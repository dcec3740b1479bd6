import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Attempt, failTo, type NetFailure, type Party } from './failure.ts';

/** Aborts when `signal` does, or after `timeoutMs`, then with the reason {@link TIMED_OUT}; `clear` ends the clock. */
function limit(signal: AbortSignal, timeoutMs: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(TIMED_OUT), timeoutMs);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}

const TIMED_OUT = Symbol('timed out');

/** Does work whose signal also aborts after `timeoutMs`: what it then waits for did not answer in time. */
export async function withTimeLimit<T>(
  signal: AbortSignal,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  setMaxListeners(0, signal); // one signal ends more than a hundred tries at once: Node 20 takes that for a leak
  const limited = limit(signal, timeoutMs);
  return work(limited.signal).finally(limited.clear);
}

/**
 * Waits for one stage of a connection: until `start` settles it or `signal` aborts it. A stage that failed takes the
 * stream with it; what is settled later is not heard.
 */
export function awaitStage<T>(
  stage: { readonly party: Party; readonly stream: { destroy(): unknown }; readonly signal: AbortSignal },
  start: (settle: (attempt: Attempt<T>) => void) => void,
): Promise<Attempt<T>> {
  const { party, stream, signal } = stage;
  return new Promise((resolve) => {
    let isSettled = false;
    const settle = (attempt: Attempt<T>): void => {
      if (isSettled) return;
      isSettled = true;
      signal.removeEventListener('abort', onAbort);
      if (attempt.failure !== undefined) stream.destroy();
      resolve(attempt);
    };
    const onAbort = (): void => {
      settle(
        signal.reason === TIMED_OUT
          ? failTo(party, 'timed-out', 'did not answer in time', { isRetryable: true })
          : failTo(party, 'cancelled', 'had not answered when the run was ended'),
      );
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else start(settle);
  });
}

/** Tries until it succeeds, fails for good, or has been tried so often; each try has `timeoutMs`, pauses grow between them. */
export async function tryRepeatedly<T>(
  limits: { readonly tries: number; readonly timeoutMs: number; readonly signal: AbortSignal },
  once: (signal: AbortSignal) => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  for (let count = 1; ; count++) {
    const attempt = await withTimeLimit(limits.signal, limits.timeoutMs, once);
    const { failure } = attempt;
    if (failure === undefined || !failure.isRetryable) return attempt;
    if (count >= limits.tries) return { failure: withCount(failure, count) };
    try {
      // Not all at the same moment: many hosts may have failed at one proxy.
      const pause = FIRST_PAUSE_MS * PAUSE_GROWTH ** (count - 1) * (0.5 + Math.random());
      await wait(pause, undefined, { signal: limits.signal });
    } catch {
      return { failure: withCount(failure, count) };
    }
  }
}

const FIRST_PAUSE_MS = 250;
const PAUSE_GROWTH = 4;

function withCount(failure: NetFailure, count: number): NetFailure {
  return count === 1 ? failure : { ...failure, detail: `${failure.detail} (tried ${count} times)` };
}
