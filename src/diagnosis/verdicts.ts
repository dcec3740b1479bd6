import { recognizeReason } from '../clients/reason-words.ts';
import type { ReasonId } from '../clients/reasons.ts';
import type { Context } from '../context.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import type { NetFailure } from '../net/failure.ts';
import { readChain, type ShownChain } from '../net/handshake.ts';
import { chooseProxy } from '../net/proxy.ts';
import { makeTrust, type Trust } from '../net/trust.ts';

/** Judges a host by the certificates in a text of PEM: why it is not reached so, or undefined where it is. */
export type Judge = (host: Endpoint, pem: string) => Promise<ReasonId | undefined>;

/**
 * Makes a judge by handshakes of this program's own, one for each host and text, or for a host that is not reached. `made` are
 * trust sets that have been made, by their text.
 */
export function makeJudge(context: Context, made: ReadonlyMap<string, Trust>): Judge {
  const trusts = new Map(made);
  const verdicts = new Map<string, Promise<Verdict>>();
  return async (host, pem) => {
    const label = formatEndpoint(host);
    const unreached = await verdicts.get(label);
    if (unreached?.isOfNetwork) return unreached.reason;
    const trust = trusts.get(pem) ?? makeTrust(pem);
    trusts.set(pem, trust);
    const key = `${label}\n${pem}`;
    const verdict = verdicts.get(key) ?? judge(host, trust, context);
    verdicts.set(key, verdict);
    if (unreached === undefined) verdicts.set(label, verdict);
    return (await verdict).reason;
  };
}

interface Verdict {
  readonly reason: ReasonId | undefined;
  /** Whether it is independent of what is trusted. */
  readonly isOfNetwork: boolean;
}

async function judge(host: Endpoint, trust: Trust, { environment, signal }: Context): Promise<Verdict> {
  const { proxy, problem } = chooseProxy(host, environment);
  if (problem) return { reason: 'not-a-proxy', isOfNetwork: true };
  try {
    const { value: shown, failure } = await readChain(host, { trust, proxy, signal, tries: 1 });
    return failure
      ? { reason: reasonOfFailure(failure), isOfNetwork: true }
      : { reason: reasonOfChain(shown), isOfNetwork: false };
  } catch {
    return { reason: 'file-unreadable', isOfNetwork: false }; // a text that OpenSSL cannot read
  }
}

function reasonOfChain({
  trustError,
  nameError,
  legacyCode,
  isIncomplete,
}: ShownChain): ReasonId | undefined {
  if (legacyCode !== undefined) return 'old-protocol';
  if (trustError !== undefined) return recognizeReason(trustError)?.reason ?? 'other';
  if (nameError !== undefined) return 'wrong-name';
  return isIncomplete ? 'client-certificate' : undefined;
}

/** What a failure means at the host itself, and at a proxy before it. */
const REASONS_OF_KINDS: Readonly<
  Record<NetFailure['kind'], { readonly origin: ReasonId; readonly proxy: ReasonId }>
> = {
  refused: { origin: 'refused', proxy: 'proxy-unreachable' },
  'timed-out': { origin: 'timed-out', proxy: 'proxy-unreachable' },
  reset: { origin: 'cut', proxy: 'not-a-proxy' },
  unreachable: { origin: 'unreachable', proxy: 'proxy-unreachable' },
  dns: { origin: 'no-such-host', proxy: 'proxy-unreachable' },
  status: { origin: 'proxy-denied', proxy: 'proxy-denied' },
  authentication: { origin: 'proxy-login', proxy: 'proxy-login' },
  tls: { origin: 'old-protocol', proxy: 'other' },
  'not-tls': { origin: 'not-tls', proxy: 'proxy-is-plain' },
  untrusted: { origin: 'unknown-ca', proxy: 'unknown-ca' },
  'chain-too-large': { origin: 'other', proxy: 'other' },
  protocol: { origin: 'other', proxy: 'not-a-proxy' },
  'too-large': { origin: 'other', proxy: 'other' },
  redirect: { origin: 'other', proxy: 'other' },
  'forbidden-address': { origin: 'other', proxy: 'other' },
  'proxy-setting': { origin: 'other', proxy: 'other' },
  cancelled: { origin: 'not-tried', proxy: 'not-tried' },
  unexpected: { origin: 'other', proxy: 'other' },
};

function reasonOfFailure({ kind, party, detail }: NetFailure): ReasonId {
  const reason = REASONS_OF_KINDS[kind][party];
  return kind === 'tls' && party === 'origin' ? (recognizeReason(detail)?.reason ?? reason) : reason;
}
