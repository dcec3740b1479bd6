import fc from 'fast-check';

/**
 * Texts of Dockerfiles for properties: most of them are what a builder takes, with everything in them that moves where an
 * instruction begins or ends.
 */

const newline = fc.constantFrom('\n', '\n', '\n', '\r\n');
const blank = fc.constantFrom(' ', '  ', '\t', ' \t');

/** What may stand between two lines of one instruction. */
const between = fc.constantFrom('', '', '# a comment\n', '  # RUN not\\\n', '\n', '#\n');

/** What continues an instruction in the next line, by the escape character. */
const continuation = fc
  .tuple(fc.constantFrom('', ' ', ' \t'), newline, between, fc.constantFrom('', '  ', '\t'))
  .map(
    ([blanks, end, comment, indent]) =>
      (escapeCharacter: string) =>
        `${escapeCharacter}${blanks}${end}${comment}${indent}`,
  );

type Written = (escapeCharacter: string) => string;

const always =
  (text: string): Written =>
  () =>
    text;

/** Words that look like more than they are. */
const word = fc.constantFrom(
  ...[
    'echo',
    'RUN',
    '"a b"',
    "'<<EOF'",
    '"<<EOF"',
    '$HOME',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a Dockerfile's own
    '${HOME}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a Dockerfile's own
    '${A:-b}',
    'x<<EOF',
    '1<2',
    '&&',
    'FROM',
  ],
  ...['\\"', 'a=b', '<<<word', '#', '[', ';', 'é', '\\\\', '"# not"', "it''s", 'ENV', '`date` x'],
);

const words = fc
  .array(fc.tuple(word.map(always), fc.option(continuation, { nil: always(' ') })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pairs): Written => {
    return (escapeCharacter) =>
      `${pairs.map(([text, gap]) => text(escapeCharacter) + gap(escapeCharacter)).join(' ')} end`;
  });

const keyword = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(name, name, name.toLowerCase(), name[0] + name.slice(1).toLowerCase());

const split = (name: string): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 5, arbitrary: keyword(name).map(always) },
    {
      weight: 1,
      arbitrary: fc.tuple(keyword(name), newline).map(
        ([text, end]): Written =>
          (escapeCharacter) =>
            `${text.slice(0, 1)}${escapeCharacter}${end}${text.slice(1)}`,
      ),
    },
  );

const body = fc.array(
  fc.constantFrom('RUN inside', 'FROM x', '  EOF', 'EOF ', '\tb', '', '# c', 'ARG A', '\\', 'EO\\'),
  {
    maxLength: 4,
  },
);

/** A here-document: how it is asked for, its end, and whether tabs may stand before that. */
const hereDocument = fc.constantFrom(
  ['<<EOF', 'EOF', false],
  ['<<-EOF', 'EOF', true],
  ["<<'EOF'", 'EOF', false],
  ['<<"E F"', 'E F', false],
  ['0<<E', 'E', false],
  ["<<-E'O'F", 'EOF', true],
  ['<<E\\OF', 'EOF', false],
) as fc.Arbitrary<readonly [asked: string, end: string, isIndented: boolean]>;

const withDocuments = (name: string, rest: string): fc.Arbitrary<Written> =>
  fc
    .tuple(
      split(name),
      fc.array(fc.tuple(hereDocument, body, fc.boolean()), { minLength: 1, maxLength: 2 }),
      newline,
    )
    .map(([head, documents, end]): Written => {
      const asked = documents.map(([[it]]) => it).join(' ');
      const texts = documents.map(([[, last, isIndented], lines, hasTabs]) =>
        [...lines.filter((line) => line !== last), (isIndented && hasTabs ? '\t\t' : '') + last]
          .map((line) => line + end)
          .join(''),
      );
      return (escapeCharacter) => `${head(escapeCharacter)} ${asked}${rest}${end}${texts.join('')}`;
    });

const flag = fc.constantFrom(
  ...['--network=none', '--mount=type=cache,target=/root/.cache', '--mount=type=bind,target=/x,ro'],
  ...['--mount=type=secret,id=other', '--mount=type=tmpfs,target="/a b"'],
);

const run = fc
  .tuple(
    split('RUN'),
    fc.oneof(
      blank.map(always),
      continuation.map(
        (it): Written =>
          (c) =>
            ` ${it(c)}`,
      ),
    ),
    fc.array(flag, { maxLength: 2 }),
    words,
  )
  .map(
    ([head, gap, flags, rest]): Written =>
      (c) =>
        `${head(c)}${gap(c)}${flags.map((it) => `${it} `).join('')}${rest(c)}`,
  );

const other = fc.oneof(
  ...['ENV', 'LABEL'].map((name) => keyword(name).map((it) => always(`${it} A=b C="d e"`))),
  ...['ARG A', 'ARG A=b', 'USER nobody', 'WORKDIR /a', 'SHELL ["/bin/sh", "-c"]', 'CMD ["a", "<<EOF"]'].map(
    (text) => fc.constant(always(text)),
  ),
  fc
    .constantFrom(
      'COPY a b',
      'ADD a b',
      'RUN ["a", "<<EOF"]',
      'ONBUILD RUN a',
      'ONBUILD COPY a b',
      'EXPOSE 1',
    )
    .map(always),
);

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom('', '', '  ', '\t'), fc.oneof(run, run, other), newline).map(
      ([indent, it, end]): Written =>
        (c) =>
          indent + it(c) + end,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      withDocuments('RUN', ''),
      withDocuments('COPY', ' /a/'),
      withDocuments('RUN', ' && echo "$A"'),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n', '# RUN not\n', '  # c \\\n', '\r\n', ' \n').map(always) },
);

const stage = fc
  .tuple(
    split('FROM'),
    fc.constantFrom('a', 'scratch', 'a:1 AS b', '--platform=linux/amd64 a', '$BASE'),
    newline,
    fc.array(line, { maxLength: 5 }),
  )
  .map(
    ([head, image, end, lines]): Written =>
      (c) =>
        `${head(c)} ${image}${end}${lines.map((it) => it(c)).join('')}`,
  );

const HEADS = ['', '', '', '# c\n', '\ufeff', '# syntax=docker/dockerfile:1\n', '\n', 'ARG BASE=a\n'];

/** A Dockerfile that a builder takes. */
export const anyDockerfile: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.constantFrom('\\', '\\', '`'),
    fc.array(stage, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([head, escapeCharacter, stages, hasEnd]) => {
    // a directive counts before all else
    const directive = escapeCharacter === '\\' ? '' : '# escape=`\n';
    const start = head.startsWith('# syntax') || head === '\ufeff' ? head + directive : directive + head;
    const text = start + stages.map((it) => it(escapeCharacter)).join('');
    return hasEnd ? text : text.replace(/\r?\n$/, '');
  });
