import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasTest, readCitations } from '../../scripts/citations.ts';
import { explainExample, listScripts } from '../../scripts/examples.ts';

const PIN = `sha256:${'5e'.repeat(32)}`;
const use = (inputs: string): string =>
  `steps:\n  - uses: OWNER/setup-ca-bundle@v1\n    with:\n      ${inputs}\n`;

/** An example, and what is said of it; nothing where it is right. */
const CASES: Readonly<Record<string, readonly [text: string, complaint: RegExp | undefined]>> = {
  'a step': [use(`hosts: pypi.org ${PIN}`), undefined],
  'an input that there is not': [use('certificate: ca.pem'), /uses the input certificate,/],
  'a value that is refused': [
    use('hosts: pypi.org sha256:5E:3B…'),
    /would be refused: hosts, line 1: this pin/,
  ],
  'a choice that there is not': [use('clients: defaults'), /would be refused: .*defaults/],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own
  'a value that only the job knows': [use('certificates: ${{ vars.CORP_CA_PEM }}'), undefined],
  'inputs alone': [`hosts: pypi.org ${PIN}`, undefined],
  'inputs alone that are refused': ['allow-unpinned: perhaps', /would be refused/],
  'a field of steps that there is not': ['steps:\n  - run: ls\n    timeout: 5\n', /is no workflow/],
  'steps without their key': ['- run: ls\n- uses: a/b@v1\n  wit: {}\n', /is no workflow/],
  'a field of jobs that there is not': [
    'jobs:\n  a:\n    runs-in: x\n    steps: [{ run: ls }]\n',
    /is no workflow/,
  ],
  'another system': ['pipelines:\n  default:\n    - step: { script: [ls] }\n', undefined],
  'no YAML': ['a: b: c', /is not YAML/],
};

for (const [name, [text, complaint]] of Object.entries(CASES)) {
  test(`an example: ${name}`, () => {
    const said = explainExample(text);
    if (complaint === undefined) assert.deepEqual(said, []);
    else assert.match(said.join('\n'), complaint);
  });
}

test('scripts of steps are found, those of other shells left out', () => {
  assert.deepEqual(
    listScripts('jobs: { a: { steps: [{ run: ls }, { run: dir, shell: cmd }, { uses: x/y@v1 }] } }'),
    ['ls'],
  );
});

test('tests that a page names are found with their files, and files without one are reported', () => {
  const page = [
    '| [a.test.ts](../__tests__/x/a.test.ts): “one”, “two”; [b.test.ts](../__tests__/b.test.ts): “three” |',
    'see [b.test.ts](../__tests__/b.test.ts)',
  ];
  assert.deepEqual(readCitations(page.join('\n')), {
    citations: [
      { file: '__tests__/x/a.test.ts', title: 'one', line: 1 },
      { file: '__tests__/x/a.test.ts', title: 'two', line: 1 },
      { file: '__tests__/b.test.ts', title: 'three', line: 1 },
    ],
    bare: [2],
  });
});

test('a title is that of a test, whole, whatever the test is run with', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a test
  const source = "test('one (a)', () => {});\n  it(`Node ${node}: two`, () => {}); // test of 'three'";
  assert.deepEqual(
    ['one (a)', 'two', 'one', 'three'].map((title) => hasTest(source, title)),
    [true, true, false, false],
  );
});
