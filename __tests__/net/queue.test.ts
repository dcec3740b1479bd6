import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapAtOnce } from '../../src/net/queue.ts';

test('items are worked on side by side, so many at once', async () => {
  let [running, most] = [0, 0];
  const work = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return item * 2;
  };
  const items = Array.from({ length: 300 }, (_, at) => at);
  assert.deepEqual(
    await mapAtOnce(items, 128, work),
    items.map((item) => item * 2),
  );
  assert.equal(most, 128);
  assert.deepEqual(await mapAtOnce([], 128, work), []);
});
