import { relative } from 'node:path';
import { Readable } from 'node:stream';
import { spec, type TestEvent } from 'node:test/reporters';
import { type CoverageSummary, judgeCoverage } from './coverage.ts';
import { ROOT } from './root.ts';

/**
 * Node's own `spec` report, and before its closing lines every test that was skipped, counted by the reason, the files
 * that took longest, and what is covered of the pure folders, if that was measured. A run in which nothing but skipped tests was found fails, because
 * it proves nothing, and so does one that covers too little.
 */
// biome-ignore lint/style/noDefaultExport: node takes a reporter's default export
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  yield* Readable.from(withOwnTables(events)).compose(new spec());
}

async function* withOwnTables(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  const testsByReason = new Map<string, string[]>();
  const secondsByFile = new Map<string, number>();
  const closing: TestEvent[] = [];
  let coverage: CoverageSummary | undefined;
  for await (const event of events) {
    if (event.type === 'test:pass' && event.data.skip !== undefined && event.data.skip !== false) {
      const { skip, name, classname } = event.data as typeof event.data & { readonly classname?: string };
      const reason = skip === true || skip === '' ? 'no reason given' : String(skip);
      const tests = testsByReason.get(reason) ?? [];
      testsByReason.set(reason, [...tests, classname === undefined ? name : `${classname} > ${name}`]);
    }
    if (event.type === 'test:summary' && event.data.file !== undefined)
      secondsByFile.set(relative(ROOT, event.data.file), event.data.duration_ms / 1000);
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { counts } = event.data;
      if (counts.passed === 0 && counts.skipped > 0) process.exitCode = 1;
    }
    const isClosing = closing.length > 0 || isFirstClosing(event);
    if (event.type === 'test:coverage') coverage = event.data.summary;
    else if (isClosing) closing.push(event);
    else yield event;
  }
  if (testsByReason.size > 0) yield print(describeSkipped(testsByReason));
  if (secondsByFile.size > LONGEST_COUNT) yield print(describeLongest(secondsByFile));
  if (coverage !== undefined) {
    const { text, isEnough } = judgeCoverage(coverage);
    yield print(text);
    if (!isEnough) process.exitCode = 1;
  }
  yield* closing;
}

/** Whether an event is the first of node's closing lines, `tests 12`; a test may tell something of its own, too. */
function isFirstClosing(event: TestEvent): boolean {
  return (
    event.type === 'test:diagnostic' && event.data.nesting === 0 && /^tests \d+$/.test(event.data.message)
  );
}

function describeSkipped(testsByReason: ReadonlyMap<string, readonly string[]>): string {
  const sections = [...testsByReason].sort().map(([reason, tests]) => {
    return `  ${tests.length} × ${reason}\n${tests.map((name) => `      ${name}\n`).join('')}`;
  });
  return `\nSkipped:\n${sections.join('')}\n`;
}

const LONGEST_COUNT = 10;

function describeLongest(secondsByFile: ReadonlyMap<string, number>): string {
  const longest = [...secondsByFile].sort(([, a], [, b]) => b - a).slice(0, LONGEST_COUNT);
  return `\nThe longest files:\n${longest.map(([file, seconds]) => `  ${seconds.toFixed(0).padStart(4)} s  ${file}\n`).join('')}`;
}

function print(message: string): TestEvent {
  return { type: 'test:stdout', data: { file: '', message } } as TestEvent;
}
