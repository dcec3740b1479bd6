import type { PlannedVariable } from '../clients/plan.ts';
import { recognizeReason } from '../clients/reason-words.ts';
import { REASONS, type ReasonId } from '../clients/reasons.ts';
import { bound } from '../net/failure.ts';
import type { HttpProxy } from '../net/proxy.ts';
import type { Ended, Probe } from './probes.ts';

/** By what a client's failure is explained. */
export interface Circumstances {
  /** The variable that the probe's client reads. */
  readonly variable: string;
  /** What becomes of it; undefined if its client was not asked for, or there is nothing for it to name. */
  readonly planned: PlannedVariable['action'] | undefined;
  /** Those of the probe's stronger variables that are set. */
  readonly stronger: readonly string[];
  /** On the way to the host. */
  readonly proxy: HttpProxy | undefined;
}

/** Why a client could not connect. */
interface Explained {
  readonly code: ReasonId;
  /** Sentences; words of the client in it are raw. */
  readonly text: string;
  /** What to do, sentences, where that is known; `HOST` stands for the host. */
  readonly advice?: string;
}

/** Reads from what a client said why it could not connect to `host`, whose name says nothing. */
export function explainEnd(
  probe: Probe,
  ended: Ended,
  host: string,
  circumstances: Circumstances,
): Explained {
  const known = recognizeReason(`${ended.stderr}\n${ended.stdout}`.replaceAll(host, ''));
  if (known === undefined) return { code: 'other', text: quoteEnd(ended) };
  const code = blameProxy(known.reason, circumstances.proxy);
  const { sentence, action: advice } = REASONS[code];
  switch (code) {
    case 'not-tried':
      return { code, text: `This version of ${probe.name} cannot be asked in this way.` };
    case 'strict-ca':
    case 'strict-leaf':
      return { code, text: sentence.replace(/\.$/, ` (${known.words}).`), advice };
    case 'file-unreadable':
      return { code, text: explainFile(circumstances) };
    case 'unknown-ca':
    case 'not-trusted':
      return { code, ...explainTrust(code, probe, circumstances, known.words) };
    default:
      return { code, text: sentence, advice };
  }
}

/** Behind a proxy a client's connection is one to the proxy, whatever its words say. */
function blameProxy(reason: ReasonId, proxy: HttpProxy | undefined): ReasonId {
  if (proxy === undefined) return reason;
  switch (reason) {
    case 'no-such-host':
    case 'refused':
    case 'unreachable':
      return 'proxy-unreachable';
    case 'not-tls':
      return proxy.protocol === 'https' ? 'proxy-is-plain' : reason;
    default:
      return reason;
  }
}

function explainFile({ variable, stronger: [strongest] }: Circumstances): string {
  const named = strongest === undefined ? `${variable} or its own configuration` : strongest;
  return `It cannot read the file that ${named} names.`;
}

function quoteEnd({ exitCode, stderr }: Ended): string {
  const lines = stderr.trim().split('\n');
  const telling = lines.find((line) => /error|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? '';
  return `It ended with exit code ${exitCode} and said “${bound(telling)}”.`;
}

function explainTrust(
  code: 'unknown-ca' | 'not-trusted',
  probe: Probe,
  circumstances: Circumstances,
  words: string,
): Pick<Explained, 'text' | 'advice'> {
  if (/schannel|SEC_E_|CERT_E_/.test(words)) return { text: explainSchannel(probe) };
  if (code === 'unknown-ca')
    return explainUnknown('It does not know the CA of this host.', probe, circumstances);
  // some say no more than that: git with GnuTLS, PHP and Perl
  const refusal = 'It does not trust the certificate of this host.';
  return circumstances.planned === undefined || circumstances.planned === 'kept'
    ? explainUnknown(refusal, probe, circumstances)
    : {
        text: `${refusal} It does not say why: the certificate may have expired, or another setting may win over ${circumstances.variable}.`,
      };
}

function explainSchannel({ client }: Probe): string {
  return client === 'git'
    ? 'It uses schannel and trusts neither the store of Windows nor what GIT_SSL_CAINFO names: check whether the configuration of git sets http.schannelUseSSLCAInfo to false.'
    : 'It uses schannel, which trusts the store of Windows and reads no variable.';
}

function explainUnknown(
  lead: string,
  { name, client }: Probe,
  { variable, planned, stronger }: Circumstances,
): Pick<Explained, 'text' | 'advice'> {
  const [strongest] = stronger;
  if (planned === undefined) {
    return { text: `${lead} It reads ${variable}, which is not set.`, advice: `Add +${client} to clients.` };
  }
  if (planned === 'kept')
    return { text: `${lead} It reads ${variable}, which you set yourself, so it was not changed.` };
  if (strongest !== undefined) {
    return { text: `${lead} It reads ${variable}, but ${strongest} is set and wins.` };
  }
  if (name === 'Bun') {
    return { text: `${lead} An old Bun reads only the first certificate of ${variable}: update it.` };
  }
  return {
    text: `${lead} ${variable} names the bundle, but an option, a configuration file of this client or the way it was built wins over the variable.`,
  };
}
