import type { Candidate } from '../../certificates/candidate.ts';
import type { Context } from '../../context.ts';
import type { Loaded } from '../source.ts';
import { findVariableSettings } from './ca-variables.ts';
import { findClientSettings } from './client-configuration.ts';
import { findGitSettings } from './git-configuration.ts';
import type { OwnOutput } from './own-output.ts';

/** What was trusted by settings before this run. */
export interface LoadedSettings extends Loaded {
  /** Variables whose value is to stay: what it says cannot be said by a bundle. */
  readonly kept: ReadonlySet<string>;
  /** What earlier uses in this job had from other sources than settings: it counts if no source of this use has it. */
  readonly earlier: readonly Candidate[];
  /** What earlier uses in this job wrote, unchanged since. */
  readonly outputs: readonly OwnOutput[];
}

/**
 * Loads the certificates that CA variables and clients' own configuration name already, so that a bundle that takes
 * their place trusts no less; and what earlier uses in this job wrote.
 *
 * `defaultStorePath` is the file that the default store came from: a setting that names it brings nothing.
 * `listedFiles` are the files that the input names: what lies in the workspace counts only if it is among them, since a
 * pull request could have put it there.
 */
export async function loadEnvironment(
  context: Context,
  defaultStorePath: string | undefined,
  listedFiles: ReadonlySet<string>,
): Promise<LoadedSettings> {
  const variables = findVariableSettings(context);
  const found = [variables, await findClientSettings(context), await findGitSettings(context)];
  const all = found.flatMap((some) => some.settings);
  const settings = all.filter(({ isLeft }) => !isLeft);
  const problems = found.flatMap((some) => some.problems);
  if (settings.length < all.length) {
    const { explainLeft } = await import('./setting-files.ts');
    problems.push(explainLeft(all.filter(({ isLeft }) => isLeft)));
  }
  if (settings.length === 0)
    return { candidates: [], earlier: [], problems, kept: new Set(variables.kept), outputs: [] };
  const { loadSettingFiles } = await import('./setting-files.ts');
  const loaded = await loadSettingFiles(settings, context, defaultStorePath, listedFiles);
  return {
    candidates: loaded.candidates,
    problems: [...problems, ...loaded.problems],
    kept: new Set([...variables.kept, ...loaded.kept]),
    earlier: loaded.earlier,
    outputs: loaded.outputs,
  };
}
