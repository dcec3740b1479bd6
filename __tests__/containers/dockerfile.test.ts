import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type BuildTrust,
  type RewrittenDockerfile,
  rewriteDockerfile,
} from '../../src/containers/dockerfile.ts';
import { readFlags, readInstructions } from '../../src/containers/dockerfile-instructions.ts';
import { anyDockerfile } from './dockerfiles.ts';

const TRUST: BuildTrust = {
  secrets: [
    { id: 'ca-bundle', target: '/run/secrets/ca-bundle' },
    { id: 'ca-bundle-apt.conf', target: '/run/secrets/apt.conf' },
  ],
  variables: [
    ['SSL_CERT_FILE', '/run/secrets/ca-bundle'],
    ['APT_CONFIG', '/run/secrets/apt.conf'],
  ],
};

const MOUNTS =
  ' --mount=type=secret,id=ca-bundle,mode=0444 --mount=type=secret,id=ca-bundle-apt.conf,target=/run/secrets/apt.conf,mode=0444';
const ARGUMENTS = 'ARG SSL_CERT_FILE=/run/secrets/ca-bundle\nARG APT_CONFIG=/run/secrets/apt.conf\n';

function rewrite(text: string): RewrittenDockerfile {
  const rewritten = rewriteDockerfile(text, TRUST);
  if (!('text' in rewritten)) assert.fail(JSON.stringify(rewritten));
  return rewritten;
}

/** What BuildKit's own parser finds, recorded by `__tests__/support/buildkit-parser/`. */
interface Recorded {
  readonly text: string;
  readonly instructions: readonly {
    readonly keyword: string;
    readonly flags: readonly string[];
    readonly line: number;
    readonly last: number;
  }[];
}

const RECORDED = readFileSync(
  join(import.meta.dirname, '../fixtures/dockerfiles/read-by-buildkit.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

test('instructions are where BuildKit finds them', () => {
  assert.ok(RECORDED.length >= 250);
  for (const { text, instructions } of RECORDED) {
    const lineOf = (offset: number): number =>
      text.slice(0, offset).split('\n').length - (text[offset - 1] === '\n' ? 1 : 0);
    assert.deepEqual(
      readInstructions(text).instructions.map(({ keyword, line, end }) => ({
        keyword,
        line,
        last: lineOf(end),
      })),
      instructions.map(({ keyword, line, last }) => ({ keyword: keyword.toLowerCase(), line, last })),
      text,
    );
  }
});

test('the flags of RUN are what BuildKit reads', () => {
  for (const { text, instructions } of RECORDED) {
    const runs = readInstructions(text).instructions.filter(({ keyword }) => keyword === 'run');
    const recorded = instructions.filter(({ keyword }) => keyword.toLowerCase() === 'run');
    assert.deepEqual(
      runs.map((run) => readFlags(run)),
      recorded.map(({ flags }) => flags),
      text,
    );
  }
});

test('what stands in a Dockerfile stays byte for byte, and each RUN has its mounts, each stage its variables', () => {
  fc.assert(
    fc.property(anyDockerfile, (text) => {
      const rewritten = rewrite(text);
      const taken = rewritten.text
        .replaceAll(MOUNTS, '')
        .replaceAll(/ARG SSL_CERT_FILE=.*\r?\nARG APT_CONFIG=.*\r?\n/g, '');
      assert.equal(taken, text);
      const before = readInstructions(text).instructions;
      const after = readInstructions(rewritten.text).instructions;
      const expected = before.flatMap(({ keyword }, index) => {
        const stage = before.slice(index + 1);
        const end = stage.findIndex((it) => it.keyword === 'from');
        const hasRun = stage.slice(0, end === -1 ? undefined : end).some((it) => it.keyword === 'run');
        return keyword === 'from' && hasRun ? ['from', 'arg', 'arg'] : [keyword];
      });
      assert.deepEqual(
        after.map(({ keyword }) => keyword),
        expected,
      );
      const runs = (all: typeof before) => all.filter(({ keyword }) => keyword === 'run').map(readFlags);
      assert.deepEqual(
        runs(after),
        runs(before).map((flags) => [...MOUNTS.trim().split(' '), ...flags]),
      );
    }),
    { numRuns: 1000 },
  );
});

test('a Dockerfile without a RUN stays as it is', () => {
  for (const text of ['FROM scratch\nCOPY a b\n', 'FROM a\nONBUILD RUN b\n', '', '# RUN\n', 'FROM a']) {
    assert.equal(rewrite(text).text, text);
  }
});

const REWRITTEN: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a RUN': ['FROM a\nRUN b\n', `FROM a\n${ARGUMENTS}RUN${MOUNTS} b\n`],
  'a stage without one': [
    'FROM a AS b\nRUN c\nFROM scratch\nCOPY --from=b x y\n',
    `FROM a AS b\n${ARGUMENTS}RUN${MOUNTS} c\nFROM scratch\nCOPY --from=b x y\n`,
  ],
  'a keyword in two lines': ['FROM a\nR\\\nUN b', `FROM a\n${ARGUMENTS}R\\\nUN${MOUNTS} b`],
  'a keyword at the end of its line': ['FROM a\nRUN\\\n b', `FROM a\n${ARGUMENTS}RUN${MOUNTS}\\\n b`],
  'a here-document': ['FROM a\nRUN <<E\nRUN b\nE\n', `FROM a\n${ARGUMENTS}RUN${MOUNTS} <<E\nRUN b\nE\n`],
  'a here-document whose end may not be indented': [
    'FROM a\nRUN <<E\n\tE\nRUN b\nE\n',
    `FROM a\n${ARGUMENTS}RUN${MOUNTS} <<E\n\tE\nRUN b\nE\n`,
  ],
  'a here-document whose end may be': [
    'FROM a\nRUN <<-E\n\tE\nRUN b\n',
    `FROM a\n${ARGUMENTS}RUN${MOUNTS} <<-E\n\tE\nRUN${MOUNTS} b\n`,
  ],
  'no here-document in quotes': [
    'FROM a\nRUN ["<<E"]\nRUN b "<<E"\n',
    `FROM a\n${ARGUMENTS}RUN${MOUNTS} ["<<E"]\nRUN${MOUNTS} b "<<E"\n`,
  ],
  'the exec form': ['FROM a\nRUN ["b"]\n', `FROM a\n${ARGUMENTS}RUN${MOUNTS} ["b"]\n`],
  'line ends of Windows': [
    'FROM a\r\nRUN b\r\n',
    `FROM a\r\n${ARGUMENTS.replaceAll('\n', '\r\n')}RUN${MOUNTS} b\r\n`,
  ],
  'a secret that the RUN has in that place': [
    'FROM a\nRUN --mount=type=secret,id=ca-bundle --mount=type=secret,id=x,dst=/run/secrets/apt.conf b\n',
    `FROM a\n${ARGUMENTS}RUN --mount=type=secret,id=ca-bundle --mount=type=secret,id=x,dst=/run/secrets/apt.conf b\n`,
  ],
  'a secret that it has in another place': [
    'FROM a\nRUN --mount=type=secret,id=ca-bundle,target=/x b\n',
    `FROM a\n${ARGUMENTS}RUN${MOUNTS} --mount=type=secret,id=ca-bundle,target=/x b\n`,
  ],
};

for (const [name, [before, after]] of Object.entries(REWRITTEN)) {
  test(`rewritten: ${name}`, () => assert.equal(rewrite(before).text, after));
}

const NOTES: Readonly<Record<string, readonly [text: string, ...notes: RegExp[]]>> = {
  'ENV that sets a variable': [
    'FROM a\nENV B=c SSL_CERT_FILE=/x\n',
    /^2 unreached ENV sets SSL_CERT_FILE itself/,
  ],
  'ENV in its old form': ['FROM a\nENV APT_CONFIG a b\n', /^2 unreached ENV sets APT_CONFIG itself/],
  'ENV that does not': ['FROM a\nENV A SSL_CERT_FILE\nENV B="SSL_CERT_FILE=x"\n'],
  'ARG that sets a variable': ['FROM a\nARG SSL_CERT_FILE\n', /^2 unreached ARG sets SSL_CERT_FILE itself/],
  'ONBUILD RUN': ['FROM a\nONBUILD RUN b\nONBUILD COPY a b\n', /^2 unreached ONBUILD RUN stays/],
  'ADD of a URL': [
    'FROM a\nADD --chown=1 https://x.example/a /b\nADD a b\nADD git@x.example:a /b\n',
    /^2 builder the builder itself fetches/,
    /^4 builder the builder itself fetches/,
  ],
  'another frontend': ['# syntax=docker/dockerfile:1\nFROM a\n', /^1 builder .*docker\/dockerfile:1/],
};

for (const [name, [text, ...expected]] of Object.entries(NOTES)) {
  test(`told: ${name}`, () => {
    const notes = rewrite(text).notes.map(({ kind, line, message }) => `${line} ${kind} ${message}`);
    assert.equal(notes.length, expected.length, notes.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(notes[index] ?? '', pattern);
  });
}

test('base images are those that are no stage and no variable', () => {
  const text =
    'ARG X=y\nFROM a:1 AS one\nFROM ONE\nFROM $X\nFROM scratch\nFROM --platform=$P b@sha256:1 as Two\nFROM two\n';
  assert.deepEqual(rewrite(text).baseImages, ['a:1', 'b@sha256:1']);
});

test('where a here-document is not certain, it says in which line', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a Dockerfile's own
  const text = 'FROM a\nRUN echo "${A:-"<<EOF"}" <<E\nE\n';
  assert.deepEqual(rewriteDockerfile(text, TRUST), { doubtfulLine: 2 });
});

/** Mounts of a RUN's own, and whether BuildKit finds a place for a secret behind them. */
const OWN_MOUNTS: readonly (readonly [mount: string, hasPlace: boolean])[] = [
  ['type=bind,target=/run', false],
  ['target=/run,from=other', false],
  ['type=bind,source=/x,dst=/run/', false],
  ['type=bind,destination=/run/secrets', false],
  ['type=bind,target=/', false],
  ['type=bind,target=/run,rw=false', false],
  ['type=cache,target=/run,readonly', false],
  ['type=bind,target=/run,rw', true],
  ['type=bind,target=/run,readwrite=true', true],
  ['type=bind,target=/running', true],
  ['type=bind,target=/run/secrets/ca-bundle', true],
  ['type=tmpfs,target=/run', true],
  ['type=cache,target=/run', true],
  ['type=secret,id=other', true],
  ['type=bind', true],
];

test('a RUN that mounts what cannot be written over the folder of the secrets is named', () => {
  for (const [mount, hasPlace] of OWN_MOUNTS) {
    const rewritten = rewriteDockerfile(`FROM a\nRUN true\nRUN --mount=${mount} true\n`, TRUST);
    assert.deepEqual(
      'coveredLine' in rewritten ? rewritten.coveredLine : undefined,
      hasPlace ? undefined : 3,
      mount,
    );
  }
});
