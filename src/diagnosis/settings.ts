import { statSync } from 'node:fs';
import type { Certificate, Fingerprint } from '../certificates/certificate.ts';
import { decodeSource } from '../certificates/formats/decode.ts';
import { TLS_CLIENTS } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import type { StandingSetting } from '../clients/stronger.ts';
import type { Context } from '../context.ts';
import { isInOutput } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import type { DiagnosedSetting, DiagnosisFinding } from '../report/diagnosis.ts';
import { findSettings } from '../sources/settings/environment.ts';
import type { Setting } from '../sources/settings/setting.ts';
import { explainSwitch } from './switches.ts';

/** By what settings are judged. */
interface SettingTerms {
  readonly publicRoots: ReadonlySet<Fingerprint>;
  /** What the system store has. */
  readonly store: ReadonlySet<Fingerprint>;
}

/** A setting and where it stands, if that is known. */
export type SettingInPlace = Pick<StandingSetting, 'key' | 'file' | 'line'>;

/** What settings name, and what is wrong with them. */
interface DiagnosedSettings {
  readonly settings: readonly DiagnosedSetting[];
  readonly findings: readonly DiagnosisFinding[];
  /** The certificates that variables of this shell name. */
  readonly named: readonly Certificate[];
  /** All that were found, variables and keys of files. */
  readonly standing: readonly SettingInPlace[];
}

/** Variables of clients that add the file to their own list: it may have a single CA. */
const ADDING: ReadonlySet<string> = new Set(
  TLS_CLIENTS.filter(({ shape }) => shape === 'extra').map(({ variable }) => variable),
);

/** A setting with what was read at its place. */
interface Looked {
  readonly setting: Setting;
  readonly diagnosed: DiagnosedSetting;
  readonly certificates: readonly Certificate[];
}

/**
 * Judges every CA setting, one by one and together. `made` are the variables for what an earlier run of ours made: with
 * these it is no news that others are not set.
 */
export async function diagnoseSettings(
  terms: SettingTerms,
  made: readonly PlannedVariable[] | undefined,
  context: Context,
): Promise<DiagnosedSettings> {
  const found = await findSettings(context);
  const looked = found.settings.map((setting) => lookAt(setting, terms, context));
  return {
    settings: looked.map(({ diagnosed }) => diagnosed),
    findings: [
      ...found.switches.map(explainSwitch),
      ...findEmpty(context),
      ...looked.flatMap(({ diagnosed }) => explain(diagnosed)),
      ...findContradictions(looked),
      ...findIncomplete(looked, terms, made, context),
    ],
    standing: [...found.settings, ...found.rivals],
    named: looked.filter(({ setting }) => setting.isExportable).flatMap(({ certificates }) => certificates),
  };
}

function lookAt(setting: Setting, { publicRoots }: SettingTerms, context: Context): Looked {
  const { name, path } = setting;
  const end = (state: DiagnosedSetting['state'], certificates: readonly Certificate[] = []): Looked => {
    const count = certificates.length === 0 ? undefined : certificates.length;
    return {
      setting,
      diagnosed: { name, path, state, count, isOurs: isInOutput(path, context) },
      certificates,
    };
  };
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) {
    if (bytes.code === 'file-not-found') return end('dangling');
    return end(setting.takesFolder && isFolder(path) ? 'fine' : 'unreadable');
  }
  const certificates = decodeSource(bytes).certificates.map(({ certificate }) => certificate);
  if (certificates.length === 0) return end(ADDING.has(name) ? 'fine' : 'unreadable');
  // a setting for one host or proxy need not know the public CAs
  const isForOne = name.includes('://') || /proxy/i.test(name);
  const isPrivateOnly =
    !isForOne && !ADDING.has(name) && !certificates.some((it) => publicRoots.has(it.fingerprint));
  return end(isPrivateOnly ? 'private-only' : 'fine', certificates);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const RUN =
  'Run setup-ca-bundle with the CA in --certificates, and set the variable to the bundle that it makes.';

function explain({ name, path, state }: DiagnosedSetting): DiagnosisFinding[] {
  switch (state) {
    case 'fine':
      return [];
    case 'dangling':
      return [
        {
          code: 'dangling',
          severity: 'error',
          message: `${name} names ${path}, which does not exist. Many of its clients fail at once; others trust nothing, or their own list.`,
          advice: `Remove the setting, or put the file back. ${RUN}`,
        },
      ];
    case 'unreadable':
      return [
        {
          code: 'unreadable',
          severity: 'error',
          message: `${name} names ${path}, but no certificate in it can be read.`,
          advice: `Name a PEM file that this user may read. ${RUN}`,
        },
      ];
    case 'private-only':
      return [
        {
          code: 'private-only',
          severity: 'error',
          message: `${name} names ${path}, which has no public CA. It replaces the own list of its clients, so they refuse every public host that is not intercepted.`,
          advice: `${RUN} The bundle has both.`,
        },
      ];
  }
}

function findEmpty({ environment }: Context): DiagnosisFinding[] {
  const named = TLS_CLIENTS.filter(({ shape }) => shape !== 'modules');
  return named
    .filter(({ variable }) => environment[variable] === '')
    .map(({ variable }) => ({
      code: 'empty',
      severity: 'warning',
      message: `${variable} is empty. For some clients that is an error; others trust no server.`,
      advice: `Unset it: unset ${variable}`,
    }));
}

/** Variables that replace lists, and name different certificates. */
function findContradictions(looked: readonly Looked[]): DiagnosisFinding[] {
  const groups = new Map<string, string[]>();
  for (const { setting, certificates } of looked) {
    if (!setting.isExportable || ADDING.has(setting.name) || certificates.length === 0) continue;
    const key = [...new Set(certificates.map(({ fingerprint }) => fingerprint))].sort().join();
    groups.set(key, [...(groups.get(key) ?? []), `${setting.name} (${setting.path})`]);
  }
  if (groups.size < 2) return [];
  const sides = [...groups.values()].map((names) => names.join(', ')).join('; against ');
  const names = [...groups.values()].flat().join();
  const pip =
    names.includes('REQUESTS_CA_BUNDLE') && names.includes('PIP_CERT')
      ? ' For pip REQUESTS_CA_BUNDLE wins over PIP_CERT, but not with a proxy option.'
      : '';
  return [
    {
      code: 'contradictory',
      severity: 'warning',
      message: `Variables name different certificates: ${sides}. Which hosts are trusted depends on the client.${pip}`,
      advice:
        'Run setup-ca-bundle: it puts these certificates into one bundle, and sets all the variables to it.',
    },
  ];
}

/** A private CA that some clients know, and others do not. */
function findIncomplete(
  looked: readonly Looked[],
  { publicRoots, store }: SettingTerms,
  made: readonly PlannedVariable[] | undefined,
  { environment }: Context,
): DiagnosisFinding[] {
  const told = looked
    .filter(({ setting }) => setting.isExportable)
    .flatMap(({ certificates }) => certificates)
    .filter(({ fingerprint, isCa }) => isCa && !publicRoots.has(fingerprint));
  if (told.length === 0) return [];
  // who left a client out of the run that made the bundle meant that
  const isOurs = made !== undefined && looked.some(({ diagnosed }) => diagnosed.isOurs);
  const isInStore = told.every(({ fingerprint }) => store.has(fingerprint));
  const unset = TLS_CLIENTS.filter(
    ({ byDefault, variable, id }) =>
      (isOurs ? made.some((it) => it.variable === variable) : byDefault) &&
      !environment[variable] &&
      (!isInStore || !READERS_OF_STORE.has(id)),
  ).map(({ variable }) => variable);
  if (unset.length === 0) return [];
  return [
    {
      code: 'incomplete',
      severity: 'warning',
      message: `Some variables name a private CA, but ${unset.join(', ')} ${unset.length === 1 ? 'is' : 'are'} not set: clients that read only ${unset.length === 1 ? 'it' : 'those'} do not know that CA.`,
      advice: isOurs
        ? 'Set the variables in this shell: eval "$(setup-ca-bundle env)"'
        : 'Put it into one bundle, and set every variable to that: eval "$(setup-ca-bundle)"',
    },
  ];
}

/** Clients that without their variable read the system store. */
const READERS_OF_STORE: ReadonlySet<string> = new Set(['openssl', 'curl', 'git']);
