import type { Context } from '../context.ts';
import type { Output } from '../files/output.ts';
import { addressOutcome } from '../pages.ts';
import { VERSION } from '../release.ts';
import { writeReportParts } from '../report/json.ts';
import type { Outcome } from '../report/outcome.ts';

/** Writes the report of a finished outcome into its folder. */
export function writeReport(outcome: Outcome, output: Output, context: Context): void {
  const tool = { name: 'setup-ca-bundle', version: VERSION };
  output.writeReport(writeReportParts(addressOutcome(outcome, context), tool));
}
