import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  cutText,
  escapeForLog,
  escapeJson,
  MAX_MESSAGE_LENGTH,
  MAX_VALUE_LENGTH,
  showUnseen,
  showValue,
} from '../../src/report/escape.ts';
import { escapeMarkdown, toCodeSpan } from '../../src/report/markdown.ts';
import { ATTACKS } from './attacks.ts';
import { arbitraryText, assertHarmlessMarkdown, assertNoCommand, findCommand, findUnseen } from './judges.ts';

const RUNS = { numRuns: 3000 };

describe('a line of the log', () => {
  it('runs no command, whatever it holds', () => {
    for (const attack of ATTACKS) {
      assertNoCommand(escapeForLog(attack));
      assertNoCommand(escapeForLog(`  ${attack}`));
      assertNoCommand(escapeForLog(`certs/a.pem: ${attack}`));
    }
  });

  it('runs no command, whatever comes (property)', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => assertNoCommand(escapeForLog(text))),
      RUNS,
    );
  });

  it('stays as it is when it is escaped once more (property)', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        assert.equal(escapeForLog(escapeForLog(text)), escapeForLog(text));
      }),
      RUNS,
    );
  });

  it('stays readable', () => {
    const lines: readonly (readonly [text: string, expected: string])[] = [
      ['certs/a.pem, block 2 (line 31): a private key.', 'certs/a.pem, block 2 (line 31): a private key.'],
      ['[::1]:443 and ::1 refuse', '[::1]:443 and ::1 refuse'],
      ['::1 refuses', '\\::1 refuses'],
      ['  ::1 refuses', '  \\::1 refuses'],
      ['CN=Főtanúsítvány, O=東京 नमस्ते עברית 😀', 'CN=Főtanúsítvány, O=東京 नमस्ते עברית 😀'],
      ['see ##[error]x', 'see ##\\[error]x'],
      ['CN=##vso[task.complete]', 'CN=##vso\\[task.complete]'],
      ["##teamcity[message text='x']", "##teamcity\\[message text='x']"],
      ['section_start:1:x', 'section_start\\:1:x'],
      ['--- group', '\\--- group'],
      ['  +++ group', '  \\+++ group'],
      ['---', '\\---'],
      ['a --- b, -----BEGIN x-----, ## [1], #[2], C##', 'a --- b, -----BEGIN x-----, ## [1], #[2], C##'],
      ['a\r\nb\tc', 'a\\u{d}\\u{a}b\\u{9}c'],
      ['\u001b[31mred', '\\u{1b}[31mred'],
      ['safe\u202egnp.exe', 'safe\\u{202e}gnp.exe'],
      ['株式会社\u3000認証局', '株式会社 認証局'],
      ['lone \ud800', 'lone \\u{d800}'],
      ['100 % and %0A', '100 % and %0A'],
    ];
    for (const [text, expected] of lines) assert.equal(escapeForLog(text), expected);
  });

  it('is at most as long as the runner takes', () => {
    assert.equal(escapeForLog('x'.repeat(MAX_MESSAGE_LENGTH)).length, MAX_MESSAGE_LENGTH);
    for (const text of ['x'.repeat(9_000), '\u202e'.repeat(9_000), ` ::${'##['.repeat(9_000)}`]) {
      assert.ok(escapeForLog(text).length <= MAX_MESSAGE_LENGTH);
      assert.ok(escapeForLog(text).endsWith('…'));
    }
  });
});

describe('JSON', () => {
  it('is ASCII, says the same, and runs no command, whatever comes (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(arbitraryText, fc.constantFrom(...ATTACKS)), { maxLength: 4 }),
        (texts) => {
          const value = { '##': texts, section_start: [texts.join('')] };
          for (const indent of [undefined, 2]) {
            const json = escapeJson(JSON.stringify(value, null, indent));
            assert.match(json, /^[\n\x20-\x7e]*$/);
            assert.deepEqual(JSON.parse(json), value);
            for (const line of json.split('\n')) assert.equal(findCommand(line), undefined, line);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('text with everything in it seen', () => {
  it('has no control, format or filler character (property)', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => assert.equal(findUnseen(showUnseen(text)), undefined)),
      RUNS,
    );
  });

  it('is the same text if there was nothing to show', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9 .,:;()[]éőß漢字ひ한ع☃') }), (text) => {
        assert.equal(showUnseen(text), text);
      }),
    );
  });

  it('keeps four combining marks on a letter', () => {
    assert.equal(showUnseen('a\u0301\u0302\u0303\u0304'), 'a\u0301\u0302\u0303\u0304');
    assert.equal(
      showUnseen('a\u0301\u0302\u0303\u0304\u0305\u0306'),
      'a\u0301\u0302\u0303\u0304\\u{305}\\u{306}',
    );
  });

  it('is cut between characters', () => {
    assert.equal(cutText('abc', 3), 'abc');
    assert.equal(cutText('abcd', 3), 'ab…');
    assert.equal(cutText('a😀b', 3), 'a…');
    assert.equal(showValue('y'.repeat(10_000)).length, MAX_VALUE_LENGTH);
    assert.ok(showValue('\0'.repeat(10_000)).length <= MAX_VALUE_LENGTH);
  });
});

describe('Markdown', () => {
  it('is nothing but words and code spans, whatever it was made from', () => {
    for (const attack of ATTACKS) {
      assertHarmlessMarkdown(toCodeSpan(attack));
      assertHarmlessMarkdown(escapeMarkdown(attack));
      assertHarmlessMarkdown(escapeMarkdown(`certs/a.pem: “${attack}” was refused.`));
    }
  });

  it('is nothing but words and code spans, whatever comes (property)', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        assertHarmlessMarkdown(toCodeSpan(text));
        assertHarmlessMarkdown(escapeMarkdown(text));
      }),
      RUNS,
    );
  });

  it('stays readable as a sentence', () => {
    const sentences: readonly (readonly [text: string, expected: string])[] = [
      ['A CA bundle is public: remove the key.', 'A CA bundle is public: remove the key.'],
      ['certs/a.pem, block 2 (line 31): a key.', '`certs/a.pem`, block 2 (line 31): a key.'],
      ['Is “Example Root #1” (yours) known?', 'Is “Example Root `#1`” (yours) known?'],
      ['CN=Főtanúsítvány 東京', 'CN=Főtanúsítvány 東京'],
      ['set CURL_CA_BUNDLE, please', 'set `CURL_CA_BUNDLE`, please'],
      ['[::1]:443 refuses', '`[::1]:443` refuses'],
      ['C:\\certs\\a.pem', '`C:\\certs\\a.pem`'],
      ['a|b `c`', '`a\\u{7c}b` `\\u{60}c\\u{60}`'],
      ['1. first, 2. second', '`1.` first, 2. second'],
      ['- a - b', '`-` a - b'],
      ['@octocat, (@octocat).', '`@octocat`, (`@octocat`).'],
      ['at deadbeef01 or GH-1', 'at `deadbeef01` or `GH-1`'],
      ['a\nb', '`a\\u{a}b`'],
      ['  two  blanks ', 'two blanks'],
    ];
    for (const [text, expected] of sentences) assert.equal(escapeMarkdown(text), expected);
  });

  it('stays readable as a value', () => {
    assert.equal(toCodeSpan('CN=Example *Root*, O=<b>'), '`CN=Example *Root*, O=<b>`');
    assert.equal(toCodeSpan('a|b`c'), '`a\\u{7c}b\\u{60}c`');
    assert.equal(toCodeSpan(' '), '(empty)');
    assert.equal(toCodeSpan(''), '(empty)');
  });
});
