import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnchors, readCodeBlocks, readLinks } from '../../scripts/markdown.ts';

const PAGE = `# Set up: \`ca\` & more
A [page](docs/page.md#part), an ![image](a.png "title"), \`[code](none.md)\`.

## Set up: \`ca\` & more
\`\`\`\`yaml
\`\`\`
a: [x](none.md)
# not a heading
\`\`\`\`
- item
  ~~~sh
  ls
  ~~~

[label]: other.md

<img src="b.png" alt="">
<!-- not run: needs a network -->
\`\`\`sh
ping host
\`\`\`
`;

test('finds links and images outside code, with their lines', () => {
  assert.deepEqual(readLinks(PAGE), [
    { target: 'docs/page.md#part', line: 2 },
    { target: 'a.png', line: 2 },
    { target: 'other.md', line: 15 },
    { target: 'b.png', line: 17 },
  ]);
});

test("makes a heading's anchor as GitHub does, a second one numbered", () => {
  assert.deepEqual([...readAnchors(PAGE)], ['set-up-ca--more', 'set-up-ca--more-1']);
});

test('finds fenced blocks, longer fences around shorter ones and indented ones, and why one is not run', () => {
  assert.deepEqual(readCodeBlocks(PAGE), [
    { language: 'yaml', line: 5, text: '```\na: [x](none.md)\n# not a heading' },
    { language: 'sh', line: 11, text: 'ls' },
    { language: 'sh', line: 19, text: 'ping host', notRun: 'needs a network' },
  ]);
});
