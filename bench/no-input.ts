import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from '../__tests__/support/node-runtimes.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { DIST, MAIN_CHUNK, MAX_MAIN_CHUNK_BYTES } from '../scripts/dist.ts';
import { prepareActionRun } from './action-run.ts';
import { atMost, type Figure, inform, measurePeakMemory, measureTimes, type Variant } from './measure.ts';

const ROUNDS = 41;
const MEMORY_ROUNDS = 5;

/** What it costs to use the action with no input, against the bare start of the same Node. */
export async function measureNoInput(scope: Scope): Promise<readonly Figure[]> {
  const { variant: action } = await prepareActionRun(scope, {});
  const times = await measureTimes({ action, bareNode: bare(action) }, ROUNDS);
  const memory = await measurePeakMemory(action, MEMORY_ROUNDS);
  return [
    inform('node -e 0', times.bareNode, ' ms'),
    inform('the action, no input', times.action, ' ms'),
    atMost('the action, no input, against node -e 0', times.action / times.bareNode, 2.0, ' ×'),
    ...(findNode(20) === undefined ? [] : [await measureOnNode20(scope)]),
    atMost('its peak memory', memory, 75, ' MiB'),
    atMost('main chunk', statSync(join(DIST, MAIN_CHUNK)).size / 1000, MAX_MAIN_CHUNK_BYTES / 1000, ' kB'),
  ];
}

async function measureOnNode20(scope: Scope): Promise<Figure> {
  const { variant: action } = await prepareActionRun(scope, {}, 20);
  const times = await measureTimes({ action, bareNode: bare(action) }, ROUNDS);
  return inform('the same on Node 20', times.action / times.bareNode, ' ×');
}

function bare(action: Variant): Variant {
  return () => ({ ...action(), programArguments: ['-e', '0'] });
}
