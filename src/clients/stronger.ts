import type { Problem } from '../problem.ts';
import { ANSWERING, TLS_CLIENTS, type TlsClient } from './clients.ts';
import type { PlannedVariable } from './plan.ts';
import {
  findRulings,
  nameClient,
  nameSetting,
  type Ruling,
  type SettingKey,
  writeSetting,
} from './precedence.ts';

/** A setting of the user, as it stands now. */
export interface StandingSetting {
  readonly key: SettingKey;
  /** The file that it is in, absolute, and its line there, counted from 1; undefined for a variable. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Whether the bundle has what it names: only then may a variable take its place. */
  readonly isTaken: boolean;
  /** Whether an earlier job could have left it: then it is no reason to stop this one. */
  readonly isLeft?: boolean;
  /** The fingerprints of the certificates that it names; undefined where they are not known. */
  readonly holds?: ReadonlySet<string> | undefined;
}

/** What is known when variables are planned. */
interface StrongerTerms {
  readonly clients: readonly TlsClient[];
  /** Variables that stay as they are, and that are reported elsewhere. */
  readonly kept: ReadonlySet<string>;
  /** Ids of choices that the user took out by name. */
  readonly excluded: readonly string[];
  /** The fingerprints that a client has to know, beside the CAs that all know. */
  readonly needed: readonly string[];
  readonly bundle: string;
}

/** What settings that win make necessary: clients for which a variable must be set as well, the reason, and what to report. */
export interface Stronger {
  readonly clients: readonly { readonly client: TlsClient; readonly because: Because }[];
  readonly problems: readonly Problem[];
}

/** The setting that makes it necessary to set a variable which the input did not ask for. */
type Because = NonNullable<PlannedVariable['because']>;

/** Judges each setting against the variables that are planned; `settings` in any order. */
export function findStronger(
  settings: readonly StandingSetting[],
  planned: readonly PlannedVariable[],
  terms: StrongerTerms,
): Stronger {
  const { kept } = terms;
  const ours = new Set(planned.filter(({ action }) => action !== 'kept').map(({ variable }) => variable));
  const clients = new Map<string, Stronger['clients'][number]>();
  const problems: Problem[] = [];
  // a file is the reason that can be named; the variable may be ours, from an earlier use
  for (const setting of [...settings].sort(
    (one, other) => Number(isVariable(one)) - Number(isVariable(other)),
  )) {
    if (isVariable(setting) && (ours.has(setting.key.slice(1)) || kept.has(setting.key.slice(1)))) continue;
    const rulings = findRulings(setting.key, ours);
    for (const ruling of rulings) {
      const answer =
        setting.isTaken && !kept.has(ruling.answer ?? '') ? findAnswer(ruling, terms) : undefined;
      if (answer) {
        const known = clients.get(answer.variable);
        if (known === undefined)
          clients.set(answer.variable, { client: answer, because: toBecause(setting, ruling) });
      } else if (!(isVariable(setting) && ruling.answer !== undefined && setting.isTaken)) {
        if (isEnough(setting, terms)) continue;
        const isAnsweredElsewhere = rulings.some(({ answer: other }) => other !== undefined);
        const isAside = ruling.answer === undefined && isAnsweredElsewhere;
        problems.push(describe(setting, ruling, terms, isAside || setting.isLeft ? 'notice' : 'warning'));
      }
    }
  }
  return { clients: [...clients.values()], problems };
}

function isVariable({ key }: StandingSetting): boolean {
  return key.startsWith('$');
}

/** The client with a variable that wins over a setting; undefined if there is none, or the user excluded it. */
function findAnswer({ answer }: Ruling, { clients, excluded }: StrongerTerms): TlsClient | undefined {
  const client = [...TLS_CLIENTS, ...ANSWERING].find(({ variable }) => variable === answer);
  if (client === undefined || excluded.includes(client.id)) return undefined;
  return client.byDefault && !clients.includes(client) ? undefined : client;
}

/** Whether a client loses nothing that it needs. */
function isEnough({ holds }: StandingSetting, { needed }: StrongerTerms): boolean {
  return holds !== undefined && needed.every((fingerprint) => holds.has(fingerprint));
}

function toBecause(setting: StandingSetting, { clients, over }: Ruling): Because {
  const { file = null, line = null } = setting;
  const text = `because ${describeStanding(setting)} wins over ${over.join(' and ')} for ${clients.map(nameClient).join(', ')}`;
  return { setting: nameKey(setting), file, line, text };
}

/** A setting and its place: `cafile in /home/me/.npmrc, line 3,` or `AWS_CA_BUNDLE`. */
export function describeStanding(setting: Pick<StandingSetting, 'key' | 'file' | 'line'>): string {
  const { file, line } = setting;
  const name = nameKey(setting);
  if (file === undefined) return name;
  return line === undefined ? `${name} in ${file}` : `${name} in ${file}, line ${line},`;
}

function nameKey({ key }: Pick<StandingSetting, 'key'>): string {
  return nameSetting(key).replace(/ in .*/, '');
}

function describe(
  setting: StandingSetting,
  ruling: Ruling,
  { bundle }: StrongerTerms,
  severity: Problem['severity'],
): Problem {
  const { clients, over, answer } = ruling;
  const who = clients.map(nameClient).join(', ');
  const effect = `${describeStanding(setting)} wins over ${over.join(' and ')} for ${who}: this setting stays, and the bundle is not read there.`;
  const message = `${effect} ${advise(setting, answer, writeSetting(setting.key, bundle))}`;
  return { code: 'setting-wins', severity, message };
}

function advise(setting: StandingSetting, answer: string | undefined, written: string | undefined): string {
  const { isTaken } = setting;
  if (written === undefined) {
    return answer === undefined
      ? 'Remove the trust store from it.'
      : 'What it names is not in the bundle. Unset it, or name that file in certificates, too.';
  }
  const why =
    answer === undefined
      ? 'No variable is stronger.'
      : isTaken
        ? `${answer} is stronger, but is not to be set.`
        : `${answer} is stronger, but is not set, because what the setting names is not in the bundle.`;
  const more = isTaken ? '' : ' If what it names now is needed, too, name that file in certificates.';
  return `${why} Remove the line, or write there: ${written}${more}`;
}
