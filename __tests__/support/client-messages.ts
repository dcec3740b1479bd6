import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a real client said of a fault that was made for it, as `scripts/make-messages.ts` took it down. */
export interface ClientMessage {
  /** Its id in `src/clients/catalogue.ts`. */
  readonly client: string;
  /** The name of its set-up in `client-setups/`. */
  readonly setup: string;
  /** Its package and version. */
  readonly version: string;
  /** The name of the fault in `faults.ts`. */
  readonly fault: string;
  /** The telling lines of its output. */
  readonly text: readonly string[];
}

/** All messages that were taken down. */
export const CLIENT_MESSAGES: readonly ClientMessage[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/client-messages.json'), 'utf8'),
);
