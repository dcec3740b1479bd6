import type { PlannedVariable } from '../clients/plan.ts';
import { bound } from '../net/failure.ts';
import type { Ended, Probe } from './probes.ts';

/** By what a client's failure is explained. */
export interface Circumstances {
  /** The variable that the probe's client reads. */
  readonly variable: string;
  /** What becomes of it; undefined if its client was not asked for, or there is nothing for it to name. */
  readonly planned: PlannedVariable['action'] | undefined;
  /** Those of the probe's stronger variables that are set. */
  readonly stronger: readonly string[];
}

/** Why a client did not get through; `isAnswer` is false where it could not even be asked. */
interface Reason {
  readonly isAnswer: boolean;
  /** A sentence; words of the client in it are raw. */
  readonly text: string;
  /** What to do, a sentence, where that is known. */
  readonly advice?: string;
}

type Explained = string | Pick<Reason, 'text' | 'advice'>;

type Explain = (probe: Probe, circumstances: Circumstances, words: string) => Explained;

/** What clients say, the most telling first: their words differ, their reasons do not. */
const REASONS: readonly (readonly [pattern: RegExp, explain: Explain, isAnswer?: boolean])[] = [
  [
    /Python was not found|unknown option|unrecognized option|invalid option|module jdk\.compiler|load main class/i,
    ({ name }) => `This version of ${name} cannot be asked in this way.`,
    false,
  ],
  [
    /Missing (?:Authority|Subject) Key Identifier|Basic Constraints of CA cert not marked critical|CA cert does not include key usage|invalid CA certificate/i,
    (_, __, words) =>
      `Python 3.13 and later hold certificates to RFC 5280 to the letter, and one in this chain is not (${words}). setup-ca-bundle show HOST tells which. If it is the host's own, a new CA does not help: the proxy, or the server, must be updated. Until then: “Who is left outside” in docs/problems.md.`,
  ],
  [
    /CRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)|unable to check revocation/i,
    () => 'Windows asks whether a certificate was revoked, and nobody answers for this CA.',
  ],
  [
    /schannel|SEC_E_|CERT_E_UNTRUSTEDROOT/i,
    ({ client }) =>
      client === 'git'
        ? 'It uses schannel and trusts neither the store of Windows nor what GIT_SSL_CAINFO names: does a file of git say that http.schannelUseSSLCAInfo is false?'
        : 'It uses schannel, which trusts the store of Windows and reads no variable.',
  ],
  [
    /error setting certificate|error adding trust anchors|suitable TLS CA certificate bundle|NO_CERTIFICATE_OR_CRL_FOUND|problem with the SSL CA cert|can't read/i,
    (_, { variable }) => `It cannot read the file that ${variable} or its own configuration names.`,
  ],
  [
    /certificate (?:has |is )?expired|CERT_HAS_EXPIRED|not yet valid|CertificateExpired|CertificateNotYetValid/i,
    () => "A certificate in the chain is not valid today: it has expired, or the machine's clock is wrong.",
  ],
  [
    /hostname mismatch|hostname verification failed|(?:does(?:n't| not)|did not) match|no alternative certificate subject name|ALTNAME_INVALID|IP address mismatch|No subject alternative|No name matching/i,
    () => 'The certificate is for another name.',
  ],
  [
    /trustAnchors parameter|(?:local|known) issuer|issuer certificate|self[- ]?signed|unknown (?:ca|authority)|UNABLE_TO_(?:GET|VERIFY)|verify the first|is not trusted|PKIX path building/i,
    (probe, circumstances) => explainUnknown('It does not know the CA of this host.', probe, circumstances),
  ],
  [/certificate verif(?:y|ication) failed/i, explainRefusal],
  [
    /resolve|ENOTFOUND|EAI_AGAIN|name or service|getaddrinfo|UnknownHost/i,
    () => 'It does not find the host.',
  ],
  [/[Pp]roxy|\bCONNECT\b|\b407\b/, () => 'It does not get through the proxy.'],
  [/time[d]?[ -]?out|ETIMEDOUT/i, () => 'It got no answer in time.'],
  [/refused|ECONNREFUSED|(?:couldn't|failed to) connect|unreachable/i, () => 'It got no connection.'],
  [/reset|ECONNRESET|closed|EOF/i, () => 'The connection was closed in the handshake.'],
];

/** Reads from what a client said why it did not get through to `host`, whose name says nothing. */
export function explainEnd(probe: Probe, ended: Ended, host: string, circumstances: Circumstances): Reason {
  const said = `${ended.stderr}\n${ended.stdout}`.replaceAll(host, '');
  for (const [pattern, explain, isAnswer = true] of REASONS) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const explained = explain(probe, circumstances, match[0]);
    return { isAnswer, ...(typeof explained === 'string' ? { text: explained } : explained) };
  }
  const lines = ended.stderr.trim().split('\n');
  const telling = lines.find((line) => /error|exception|fatal|failed/i.test(line)) ?? lines.at(-1) ?? '';
  return { isAnswer: true, text: `It ended with exit code ${ended.exitCode} and said “${bound(telling)}”.` };
}

/** Some say no more than that: git with GnuTLS, PHP and Perl. */
function explainRefusal(probe: Probe, circumstances: Circumstances): Explained {
  const refusal = 'It does not trust the certificate of this host.';
  return circumstances.planned === undefined || circumstances.planned === 'kept'
    ? explainUnknown(refusal, probe, circumstances)
    : `${refusal} It does not say why: the certificate may have expired, or a setting of its own may win over ${circumstances.variable}.`;
}

function explainUnknown(
  lead: string,
  { name, client }: Probe,
  { variable, planned, stronger }: Circumstances,
): Explained {
  const [strongest] = stronger;
  if (planned === undefined) {
    return { text: `${lead} It reads ${variable}, which is not set.`, advice: `Add +${client} to clients.` };
  }
  if (planned === 'kept') return `${lead} It reads ${variable}, which is yours and stays as it is.`;
  if (strongest !== undefined) return `${lead} It reads ${variable}, but ${strongest} is set and wins.`;
  if (name === 'Bun') return `${lead} An old Bun reads only the first certificate of ${variable}: update it.`;
  return `${lead} ${variable} names the bundle: an option or a configuration file of its own, or how it was built, wins over the variable.`;
}
