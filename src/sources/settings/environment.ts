import type { Candidate } from '../../certificates/candidate.ts';
import type { StandingSetting } from '../../clients/stronger.ts';
import type { Context } from '../../context.ts';
import type { Loaded } from '../source.ts';
import { findVariableSettings } from './ca-variables.ts';
import { findClientSettings } from './client-configuration.ts';
import { findGitSettings } from './git-configuration.ts';
import type { OwnOutput } from './own-output.ts';
import { findPlacedSettings } from './placed-files.ts';
import { type FoundSettings, joinSettings } from './setting.ts';

/** What was trusted by settings before this run. */
export interface LoadedSettings extends Loaded {
  /** Variables that keep their value, because a bundle cannot express it. */
  readonly kept: ReadonlySet<string>;
  /** What earlier uses in this job had from other sources than settings: it counts if no source of this use has it. */
  readonly earlier: readonly Candidate[];
  /** What earlier uses in this job wrote, unchanged since. */
  readonly outputs: readonly OwnOutput[];
  /** Every setting that may win over a variable of ours. */
  readonly standing: readonly StandingSetting[];
}

/** Finds what variables and clients' own configuration say of CA certificates; `kept` as in `ca-variables.ts`. */
export async function findSettings(
  context: Context,
): Promise<FoundSettings & { readonly kept: readonly string[] }> {
  const variables = findVariableSettings(context);
  const others = [
    await findClientSettings(context),
    await findGitSettings(context),
    await findPlacedSettings(context),
  ];
  return { ...joinSettings([variables, ...others]), kept: variables.kept };
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
  const found = await findSettings(context);
  const settings = found.settings.filter(({ isLeft }) => !isLeft);
  const left = found.settings.filter(({ isLeft }) => isLeft);
  const problems = [...found.problems];
  if (found.switches.length > 0) {
    const { describeSwitch } = await import('./setting-lines.ts');
    problems.push(...found.switches.map(describeSwitch));
  }
  if (left.length > 0) {
    const { explainLeft } = await import('./setting-files.ts');
    problems.push(explainLeft(left));
  }
  const others = [...found.rivals, ...left.map((setting) => ({ ...setting, isTaken: false }))];
  if (settings.length === 0) {
    const kept = new Set(found.kept);
    return { candidates: [], earlier: [], problems, kept, outputs: [], standing: others };
  }
  const { loadSettingFiles } = await import('./setting-files.ts');
  const loaded = await loadSettingFiles(settings, context, defaultStorePath, listedFiles);
  return {
    candidates: loaded.candidates,
    problems: [...problems, ...loaded.problems],
    kept: new Set([...found.kept, ...loaded.kept]),
    earlier: loaded.earlier,
    outputs: loaded.outputs,
    standing: [
      ...settings.map((setting) => ({ ...setting, isTaken: !loaded.notTaken.has(setting.name) })),
      ...others,
    ],
  };
}
