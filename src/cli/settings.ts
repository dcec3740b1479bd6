import { join } from 'node:path';
import { TLS_CLIENTS } from '../clients/clients.ts';
import { removeTruststore } from '../clients/java-options.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import { removePythonFolder } from '../clients/python-lenient.ts';
import type { Context } from '../context.ts';
import { isInOutput, PYTHON_FOLDER, TRUSTSTORE_FILE } from '../files/location.ts';
import type { ShellSetting } from './shells.ts';

/**
 * What a shell is to set: the planned variables but those that the user keeps; and to take back what an earlier run set
 * and this one has no file for, because a shell, unlike a job, can unset.
 */
export function listSettings(planned: readonly PlannedVariable[], context: Context): readonly ShellSetting[] {
  const set = planned
    .filter(({ action }) => action !== 'kept')
    .map(({ variable, value }) => ({ name: variable, value }));
  const known = new Set(planned.map(({ variable }) => variable));
  const taken = TLS_CLIENTS.filter(({ variable }) => !known.has(variable)).flatMap(({ variable }) => {
    const present = context.environment[variable];
    const rest = present ? takeBack(present, context) : undefined;
    return rest === undefined ? [] : [{ name: variable, value: rest === '' ? undefined : rest }];
  });
  return [...set, ...taken];
}

/** A value without our part of it; undefined if it has none. */
function takeBack(present: string, context: Context): string | undefined {
  const { output } = context.folders;
  if (output === undefined) return undefined;
  if (isInOutput(present, context)) return '';
  const delimiter = context.platform === 'win32' ? ';' : ':';
  const parts = present.split(delimiter);
  if (parts.length > 1 && parts.includes(output))
    return parts.filter((part) => part !== output).join(delimiter);
  const withoutFolder = removePythonFolder(present, join(output, PYTHON_FOLDER));
  if (withoutFolder !== present) return withoutFolder;
  const options = removeTruststore(present, join(output, TRUSTSTORE_FILE));
  return options === present.trim() ? undefined : options;
}
