import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { readSource } from '../files/read.ts';
import { MAX_OWN_FILE_BYTES } from '../limits.ts';
import { type DiagnosisLine, isFine, toDiagnosisReport, writeDiagnosis } from '../report/diagnosis.ts';
import { readRequest } from '../request.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { findExisting, planExisting } from './existing.ts';
import type { ExitCode, Style, Terminal } from './terminal.ts';

const STYLES: Readonly<Record<DiagnosisLine['kind'], Style | undefined>> = {
  plain: undefined,
  title: 'bold',
  good: 'green',
  error: 'red',
  warning: 'yellow',
  notice: 'dim',
};

/** Prints what is right and wrong with the CA settings of this shell and with the hosts that are named. */
export async function printDiagnosis(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const context = readContext(given.output, terminal.log);
  const { request, problems } = await readRequest((name) =>
    name === 'hosts' ? given.words.join('\n') : given.input(name),
  );
  if (problems.length > 0) {
    for (const { message } of problems) terminal.say(message, 'red');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'setup-ca-bundle-doctor-'));
  try {
    const found = await terminal.during(
      'Testing hosts and clients',
      diagnose(
        request,
        folder,
        readMade(context),
        context,
        given.output === undefined ? undefined : context.folders.output,
      ),
    );
    if (given.isJson) terminal.printJson(toDiagnosisReport(found));
    else terminal.print(writeDiagnosis(found).map(({ kind, text }) => ({ text, style: STYLES[kind] })));
    return isFine(found) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an earlier run made, and what a shell is to set for it; undefined where it cannot be read. */
function readMade(context: Context): Parameters<typeof diagnose>[2] {
  const existing = findExisting(context);
  const bytes = existing === undefined ? undefined : readSource(existing.bundle, MAX_OWN_FILE_BYTES);
  if (existing === undefined || !Buffer.isBuffer(bytes)) return undefined;
  return { bundle: bytes.toString('latin1'), variables: planExisting(existing, context) };
}
