import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Context } from '../../../src/context.ts';
import { toAbsolute } from '../../../src/sources/settings/setting.ts';

test('a path that is left as it is, is what resolve would make of it', () => {
  const context = { folders: { workspace: '/job/space' } } as Context;
  const names = fc.array(fc.constantFrom('', '.', '..', '...', '.a', 'a.', 'a', 'ä b'), { maxLength: 6 });
  fc.assert(
    fc.property(names, fc.boolean(), (parts, isAbsolute) => {
      const path = (isAbsolute ? '/' : '') + parts.join('/');
      assert.equal(toAbsolute(path, context), resolve('/job/space', path));
    }),
  );
});
