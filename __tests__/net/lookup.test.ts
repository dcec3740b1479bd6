import assert from 'node:assert/strict';
import { createHook } from 'node:async_hooks';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { lookUpTogether } from '../../src/net/lookup.ts';

const lookUp = promisify(lookUpTogether);

/** How often this process asks the system for an address while it does some work. */
async function countQuestions(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'GETADDRINFOREQWRAP') count += 1;
    },
  }).enable();
  try {
    await work();
  } finally {
    hook.disable();
  }
  return count;
}

test('a name that many ask for at once is resolved once, and again for who asks later', async () => {
  const askAll = async (): Promise<void> => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => lookUp('localhost', { all: true, family: 4 })),
    );
    for (const answer of answers) assert.deepEqual(answer, [{ address: '127.0.0.1', family: 4 }]);
  };
  assert.equal(await countQuestions(askAll), 1);
  assert.equal(await countQuestions(askAll), 1);
});

test('other options are another question, and everybody hears of a failure', async () => {
  const both = (): Promise<unknown> =>
    Promise.all([
      lookUp('localhost', { all: true, family: 4 }),
      lookUp('localhost', { all: true }),
      lookUp('127.0.0.1', { all: true }),
    ]);
  assert.equal(await countQuestions(both), 2);
  const failed = await Promise.allSettled(
    Array.from({ length: 3 }, () => lookUp('nobody.invalid', { all: true })),
  );
  assert.ok(failed.every(({ status }) => status === 'rejected'));
});
