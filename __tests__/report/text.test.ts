import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Problem, ProblemCode, Severity } from '../../src/problem.ts';
import { chooseAnnotations, MAX_ANNOTATIONS, makeLog, makeResultLine } from '../../src/report/text.ts';
import { ATTACKS } from './attacks.ts';
import { assertNoCommand } from './judges.ts';
import { failed, makeHugeOutcome, nothingAdded, somethingAdded, withOutsideText } from './outcomes.ts';

const makeProblems = (number: number, severity: Severity, code: ProblemCode = 'unreadable'): Problem[] =>
  Array.from({ length: number }, (_, index) => ({
    code,
    severity,
    message: `${severity} ${code} ${index + 1}`,
  }));

describe('the log', () => {
  it('reads as fixtures/log.txt', (t) => {
    const text = [nothingAdded, somethingAdded, failed].map((outcome) => {
      const groups = makeLog(outcome).map(({ title, lines }) => [
        `▼ ${title}`,
        ...lines.map((it) => `  ${it}`),
      ]);
      return `${[...groups.flat(), makeResultLine(outcome)].join('\n')}\n`;
    });
    t.assert.fileSnapshot(text.join('\n'), join(import.meta.dirname, 'fixtures', 'log.txt'), {
      serializers: [(it: string) => it],
    });
  });

  it('runs no command, whatever an outcome holds', () => {
    for (const attack of ATTACKS) {
      for (const outcome of [somethingAdded, failed]) {
        const hostile = withOutsideText(outcome, attack);
        assertNoCommand(makeResultLine(hostile));
        for (const { title, lines } of makeLog(hostile)) {
          for (const line of [title, ...lines]) assertNoCommand(line);
        }
        for (const { message } of chooseAnnotations(hostile.problems)) assertNoCommand(message);
      }
    }
  });

  it('stays short with many certificates, but has every problem that is no annotation', () => {
    const log = makeLog(makeHugeOutcome(10_000, 'text '));
    const [added, refused, hosts, , , problems] = log;
    assert.equal(added?.title, 'Added: 10,000 certificates');
    assert.equal(added?.lines.length, 201);
    assert.match(added?.lines.at(-1) ?? '', /^and 9,900 more; the report has all of them: .*report\.json$/);
    assert.equal(refused?.lines.length, 201);
    assert.equal(hosts?.lines.length, 101);
    assert.equal(problems?.title, 'All problems');
    assert.equal(problems?.lines.length, 30_000);
  });

  it('does not repeat problems that all are annotations', () => {
    const titles = (problems: readonly Problem[]): string[] =>
      makeLog({ ...nothingAdded, problems }).map(({ title }) => title);
    assert.deepEqual(titles(makeProblems(MAX_ANNOTATIONS, 'warning')), ['Variables: 5']);
    assert.deepEqual(titles(makeProblems(MAX_ANNOTATIONS + 1, 'warning')), ['Variables: 5', 'All problems']);
  });
});

describe('annotations', () => {
  it('are all problems, if there are few', () => {
    const problems = makeProblems(MAX_ANNOTATIONS, 'error');
    assert.deepEqual(
      chooseAnnotations(problems),
      problems.map(({ severity, message }) => ({ severity, message })),
    );
    assert.deepEqual(chooseAnnotations([]), []);
  });

  it('are at most ten of each kind, and the last counts the others', () => {
    const chosen = chooseAnnotations([
      ...makeProblems(25, 'notice'),
      ...makeProblems(12, 'error'),
      ...makeProblems(11, 'warning'),
    ]);
    const of = (severity: Severity): string[] =>
      chosen.filter((it) => it.severity === severity).map(({ message }) => message);
    for (const severity of ['error', 'warning', 'notice'] as const) assert.equal(of(severity).length, 10);
    const where = 'the log of this step has them, under “All problems”.';
    assert.equal(of('error')[8], 'error unreadable 9');
    assert.equal(of('error')[9], `3 more errors: ${where}`);
    assert.equal(of('warning')[9], `2 more warnings: ${where}`);
    assert.equal(of('notice')[9], `16 more notices: ${where}`);
  });

  it('begin with errors, as given, then what weighs most', () => {
    const chosen = chooseAnnotations([
      ...makeProblems(1, 'notice', 'clock-behind'),
      ...makeProblems(1, 'warning', 'unreadable'),
      ...makeProblems(1, 'warning', 'dangling-setting'),
      ...makeProblems(1, 'warning', 'unpinned'),
      ...makeProblems(1, 'warning', 'key-in-setting'),
      ...makeProblems(1, 'error', 'unreadable'),
      ...makeProblems(1, 'error', 'private-key'),
    ]);
    assert.deepEqual(
      chosen.map(({ message }) => message),
      [
        'error unreadable 1',
        'error private-key 1',
        'warning key-in-setting 1',
        'warning unpinned 1',
        'warning dangling-setting 1',
        'warning unreadable 1',
        'notice clock-behind 1',
      ],
    );
  });
});
