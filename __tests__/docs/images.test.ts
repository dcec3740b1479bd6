import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { IMAGES, listWords, makeSummaries, readText } from '../../scripts/pictured-summaries.ts';

test('the pictures of summaries show what this version prints', async (t) => {
  const summaries = await makeSummaries(t);
  for (const [name, markdown] of Object.entries(summaries)) {
    for (const theme of ['light', 'dark']) {
      const image = `summary-${name}-${theme}.png`;
      const shown = readText(readFileSync(join(IMAGES, image)));
      assert.equal(shown, listWords(markdown), `${image}: run \`npm exec -- node scripts/screenshots.ts\``);
    }
  }
});
