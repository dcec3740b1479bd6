import type { Certificate } from '../certificates/certificate.ts';
import { TLS_CLIENTS, type TlsClient } from '../clients/clients.ts';
import type { PlannedVariable } from '../clients/plan.ts';
import { findRulings, writeSetting } from '../clients/precedence.ts';
import { REASONS, type ReasonId } from '../clients/reasons.ts';
import { describeStanding } from '../clients/stronger.ts';
import type { Context } from '../context.ts';
import { isInOutput } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { chooseProxy } from '../net/proxy.ts';
import { PROBES } from '../probes/probes.ts';
import type { ClientCheck } from '../report/outcome.ts';
import type { HostFinding } from '../sources/network/host.ts';
import type { SettingInPlace } from './settings.ts';
import type { Judge } from './verdicts.ts';

/** Why a host is not reached, and what helps: sentences. `HOST` in the action stands for the host. */
export interface ExplainedReason {
  readonly reason: ReasonId;
  readonly sentence: string;
  readonly action: string;
  /**
   * Of `ca-not-seen`: the client, what is with its variable, and whether the bundle that is there was made without it: no
   * fault.
   */
  readonly unseen?: { readonly client: TlsClient; readonly reads: string; readonly isLeftOut: boolean };
}

/** What is trusted on this machine, each a PEM text. */
export interface Ground {
  readonly judge: Judge;
  /** This machine's own store. */
  readonly store: string;
  /** The store, and all that variables of this shell name. */
  readonly known: string;
  /** The certificates of that. */
  readonly trusted: readonly Certificate[];
  /** What an earlier run of ours made, and the variables that `setup-ca-bundle env` would set for it. */
  readonly made: { readonly bundle: string; readonly variables: readonly PlannedVariable[] } | undefined;
  /** Variables and keys of configuration files that name certificates. */
  readonly settings: readonly SettingInPlace[];
  readonly context: Context;
}

/** What lets a shell name the bundle that is there. */
const NAME_BUNDLE = 'Set the variables in this shell: eval "$(setup-ca-bundle env)"';
/** What makes one of all that this machine and its variables name. */
export const MAKE_BUNDLE = 'Make one bundle of all certificates, for all clients: eval "$(setup-ca-bundle)"';

/** Why a host does not do by what this shell knows; undefined if it does. */
export async function explainHost(
  finding: HostFinding,
  ground: Ground,
): Promise<ExplainedReason | undefined> {
  const { judge, known, made, trusted } = ground;
  const { problem } = chooseProxy(finding, ground.context.environment);
  if (problem) return { ...explain('not-a-proxy'), action: problem.message };
  // what was seen when its chain was read need not be asked again
  const reason = finding.isVerified ? undefined : await judge(finding, known);
  if (reason === undefined || !isOfTrust(reason, finding)) return reason && explain(reason);
  if (finding.lacksIntermediate) return explain('intermediate-missing');
  if (made && (await judge(finding, made.bundle)) === undefined) {
    const sentence =
      'The bundle of setup-ca-bundle has its CA, but no variable of this shell names that bundle.';
    return { reason: 'ca-not-seen', sentence, action: NAME_BUNDLE };
  }
  const { root, issuer } = finding;
  const isNamesake = trusted.some((it) => it.isSelfIssued && (it.subject === root || it.subject === issuer));
  return explain(isNamesake ? 'two-keys' : 'unknown-ca');
}

/** Why a client could not connect to a host, which is `host` to this program. */
export async function explainClient(
  check: ClientCheck,
  finding: HostFinding,
  host: ExplainedReason | undefined,
  ground: Ground,
): Promise<ExplainedReason> {
  const { code = 'other', reason: said = '' } = check;
  const probe = PROBES.find(({ name }) => name === check.client);
  const client = TLS_CLIENTS.find(({ id }) => id === probe?.client);
  if (client === undefined || !VAGUE.has(code)) return { ...explain(code), sentence: said };
  const { environment } = ground.context;
  const stronger = probe?.strongerVariables?.find((name) => environment[name]);
  const heeded = [client.variable, ...(probe?.weakerVariables ?? [])].find((name) => environment[name]);
  const seen = readSeen(client, heeded, ground);
  if (seen === undefined) return explainUnreadable(heeded ?? client.variable, ground);
  const verdict = await ground.judge(finding, seen);
  if (verdict !== undefined && !isOfTrust(verdict, finding)) return explain(verdict);
  if (!isOfTrust(code, finding) || (code === 'other' && verdict === undefined)) {
    return host ?? { ...explain(code), sentence: said };
  }
  if (stronger !== undefined)
    return explainWinner(`${stronger} is set, and wins over ${client.variable}.`, stronger);
  if (verdict === undefined && heeded !== undefined) return explainRival(client, heeded, ground);
  return explainUnseen(client, heeded, verdict === undefined, finding, host, ground);
}

/** What clients say of many reasons: the handshake of this program tells which it is. */
const VAGUE: ReadonlySet<ReasonId> = new Set([
  'unknown-ca',
  'not-trusted',
  'file-unreadable',
  'proxy-denied',
  'timed-out',
  'alert',
  'cut',
  'other',
]);

/** Whether a missing CA may be the cause: without a chain, an unknown reason is no sign of that. */
function isOfTrust(reason: ReasonId, { result }: HostFinding): boolean {
  if (reason === 'other' && result === 'failed') return false;
  return ['unknown-ca', 'not-trusted', 'file-unreadable', 'other'].includes(reason);
}

/** The certificates that a client uses, if that is known; undefined if they cannot be read. */
function readSeen(
  { shape, configuration }: TlsClient,
  heeded: string | undefined,
  { store, made, context }: Ground,
): string | undefined {
  const value = heeded === undefined ? undefined : context.environment[heeded];
  if (value === undefined) return store;
  if (configuration || shape === 'truststore') {
    const { output } = context.folders;
    return output !== undefined && value.includes(output) ? (made?.bundle ?? store) : store;
  }
  const bytes = readSource(value);
  if (!Buffer.isBuffer(bytes)) return bytes.code === 'not-a-file' ? store : undefined; // a folder
  const text = bytes.toString('latin1');
  if (!text.includes('-----BEGIN ')) return shape === 'extra' && text.trim() === '' ? store : undefined;
  return shape === 'extra' ? `${store}\n${text}` : text;
}

/** The client does not know the CA: something else on this machine may. */
async function explainUnseen(
  client: TlsClient,
  heeded: string | undefined,
  isInStore: boolean,
  finding: HostFinding,
  host: ExplainedReason | undefined,
  { judge, known, made, context }: Ground,
): Promise<ExplainedReason> {
  const reads =
    heeded === undefined
      ? `${client.variable} is not set`
      : `${heeded} names ${describePlace(heeded, context)}`;
  const explained = (who: string, action: string, isLeftOut = false): ExplainedReason => ({
    reason: 'ca-not-seen',
    sentence: `${who} the CA, but these clients do not see it.`,
    action,
    unseen: { client, reads, isLeftOut },
  });
  if (made && (await judge(finding, made.bundle)) === undefined) {
    const isPlanned = made.variables.some(({ variable }) => variable === client.variable);
    return explained('The bundle of setup-ca-bundle has', NAME_BUNDLE, !isPlanned);
  }
  if (isInStore) return explained('The system store has', MAKE_BUNDLE);
  if ((await judge(finding, known)) === undefined) {
    return explained('The file that another variable names has', MAKE_BUNDLE);
  }
  return host ?? explain('unknown-ca');
}

/** The variable names what knows the CA, and something of the client's own wins over it. */
function explainRival({ id }: TlsClient, heeded: string, { settings, context }: Ground): ExplainedReason {
  const ours = new Set([heeded]);
  const rival = settings.find(
    ({ key, file }) =>
      file !== undefined && findRulings(key, ours).some(({ clients }) => clients.includes(id)),
  );
  const place = `${heeded} names ${describePlace(heeded, context)}, which knows the CA`;
  if (rival === undefined) {
    const sentence = `${place}; but an option or a configuration file of this client, or how it was built, wins over the variable.`;
    return explainWinner(sentence, undefined);
  }
  const written = writeSetting(rival.key, context.environment[heeded] ?? '');
  return {
    reason: 'setting-wins',
    sentence: `${place}; but ${describeStanding(rival)} wins over the variable.`,
    action: `Remove that line${written === undefined ? '' : `, or write: ${written}`}`,
  };
}

function explainWinner(sentence: string, variable: string | undefined): ExplainedReason {
  const action =
    variable === undefined
      ? REASONS['setting-wins'].action
      : `Unset it (unset ${variable}), or set it to the path of the bundle.`;
  return { reason: 'setting-wins', sentence, action };
}

function explainUnreadable(variable: string, { context, made }: Ground): ExplainedReason {
  return {
    reason: 'file-unreadable',
    sentence: `${variable} names ${context.environment[variable]}, which is not a PEM file of certificates.`,
    action:
      made === undefined ? `Unset it (unset ${variable}), or set it to the path of a bundle.` : NAME_BUNDLE,
  };
}

/** What a variable names, and whether we or the user made that. */
function describePlace(variable: string, context: Context): string {
  const { output } = context.folders;
  const value = context.environment[variable] ?? '';
  if (output !== undefined && (isInOutput(value, context) || value.includes(output))) {
    return `the bundle of setup-ca-bundle (in ${output})`;
  }
  return `${value}, a file of yours`;
}

function explain(reason: ReasonId): ExplainedReason {
  return { reason, ...REASONS[reason] };
}
