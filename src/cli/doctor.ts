import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '../diagnosis/diagnose.ts';
import { type DiagnosisLine, toDiagnosisReport, writeDiagnosis } from '../report/diagnosis.ts';
import { readRequest } from '../request.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import type { ExitCode, Style, Terminal } from './terminal.ts';

const STYLES: Readonly<Record<DiagnosisLine['kind'], Style | undefined>> = {
  plain: undefined,
  title: 'bold',
  good: 'green',
  error: 'red',
  warning: 'yellow',
};

/** Prints what is right and wrong with the CA settings of this shell and with the hosts that are named. */
export async function printDiagnosis(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const context = readContext(undefined, terminal.log);
  const { request, problems } = await readRequest((name) =>
    name === 'hosts' ? given.words.join('\n') : given.input(name),
  );
  if (problems.length > 0) {
    for (const { message } of problems) terminal.say(message, 'red');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'setup-ca-bundle-doctor-'));
  try {
    const found = await terminal.during('Asking hosts and clients', diagnose(request, folder, context));
    if (given.isJson) terminal.printJson(toDiagnosisReport(found));
    else terminal.print(writeDiagnosis(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
    return found.findings.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
