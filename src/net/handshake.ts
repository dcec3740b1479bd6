import type { X509Certificate } from 'node:crypto';
import { checkServerIdentity, type PeerCertificate, type SecureContext, type TLSSocket } from 'node:tls';
import type { Endpoint } from '../endpoint.ts';
import { awaitStage, tryRepeatedly } from './attempt.ts';
import { type Attempt, failFrom, failTo, type NetFailure } from './failure.ts';
import type { HttpProxy } from './proxy.ts';
import {
  CLOSED,
  failFromHandshake,
  failToTrust,
  MAX_CHAIN_CERTIFICATES,
  nameTrustError,
  startTls,
  takeChain,
  WRONG_NAME,
} from './secure.ts';
import type { Trust } from './trust.ts';
import { connect, nameOrigin } from './tunnel.ts';

/** The time for one try: name, connection, tunnel and handshake. */
export const HANDSHAKE_TIMEOUT_MS = 10_000;
/** Tries of one handshake; only resets, time-outs and a proxy's 502 to 504 are tried again. */
export const HANDSHAKE_TRIES = 3;

/** How a handshake is made. */
export interface HandshakeOptions {
  readonly trust: Trust;
  readonly proxy: HttpProxy | undefined;
  /** Aborted when the run is cancelled or its deadline has passed. */
  readonly signal: AbortSignal;
  /** For one try; {@link HANDSHAKE_TIMEOUT_MS} if not given. */
  readonly timeoutMs?: number;
  /** {@link HANDSHAKE_TRIES} if not given. */
  readonly tries?: number;
}

/** What a server showed of itself. */
export interface ShownChain {
  /** The DER of every certificate as sent, in its order, strangers and duplicates included; at least one. */
  readonly chain: readonly Buffer[];
  /**
   * Why the chain does not validate with the trust given, Node's code (`UNABLE_TO_GET_ISSUER_CERT_LOCALLY`,
   * `SELF_SIGNED_CERT_IN_CHAIN`, `CERT_HAS_EXPIRED` …) or, where it has none, OpenSSL's words (`EE certificate key too
   * weak`); undefined if it does. The host's name has no part in it.
   */
  readonly trustError: string | undefined;
  /** Why the first certificate is not for this host, Node's sentence (raw text in it); undefined if it is. */
  readonly nameError: string | undefined;
  /** `TLSv1.3` …; undefined if the handshake did not get that far. */
  readonly protocol: string | undefined;
  /**
   * OpenSSL's or Node's code of what ended the handshake with parameters of today (`ERR_SSL_UNSUPPORTED_PROTOCOL`), where only
   * old ones got this far (TLS 1.0, weak keys): clients of today will not connect. Undefined where those of today did.
   */
  readonly legacyCode: string | undefined;
  /** Whether the server ended the handshake after it had sent its chain: most want a client certificate. */
  readonly isIncomplete: boolean;
  /** The IP address of the server itself; undefined through a proxy. */
  readonly address: string | undefined;
}

/**
 * Reads the chain that a server sends, and what OpenSSL thinks of it, on one connection. A server that speaks no TLS
 * of today is asked once more with old parameters.
 */
export function readChain(server: Endpoint, options: HandshakeOptions): Promise<Attempt<ShownChain>> {
  return tryHandshake(options, async (signal) => {
    const today = await shakeHandsToday(server, { ...options, signal, isReading: true });
    if (today.failure?.kind !== 'tls') return today;
    const { legacyContext } = options.trust;
    const old = await shakeHands(server, { ...options, signal, isReading: true }, legacyContext);
    const { code: legacyCode = 'UNKNOWN' } = today.failure;
    return old.failure === undefined ? { value: { ...old.value, legacyCode } } : today;
  });
}

/** A handshake that succeeded. */
interface VerifiedHandshake {
  /** As in {@link ShownChain}. */
  readonly chain: readonly Buffer[];
  readonly protocol: string | undefined;
  /** As in {@link ShownChain}: chain and name are right, but the server wants more than we have. */
  readonly isIncomplete: boolean;
}

/**
 * A full handshake with exactly the trust given, the host's name included. A refusal to trust is a failure of kind
 * `untrusted` with its code (`UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID` …).
 */
export function verifyHandshake(
  server: Endpoint,
  options: HandshakeOptions,
): Promise<Attempt<VerifiedHandshake>> {
  return tryHandshake(options, (signal) => shakeHandsToday(server, { ...options, signal }));
}

function tryHandshake<T>(
  { signal, timeoutMs = HANDSHAKE_TIMEOUT_MS, tries = HANDSHAKE_TRIES }: HandshakeOptions,
  once: (signal: AbortSignal) => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  return tryRepeatedly({ tries, timeoutMs, signal }, once);
}

/** What is known of a chain once it has come. */
type Sight = Pick<ShownChain, 'chain' | 'trustError' | 'nameError' | 'protocol'>;

interface ShakeOptions extends HandshakeOptions {
  readonly isReading?: boolean;
}

/** A handshake as cheap as nearly every server takes it, else with all that this Node.js offers. */
async function shakeHandsToday(server: Endpoint, options: ShakeOptions): Promise<Attempt<ShownChain>> {
  const light = await shakeHands(server, options, options.trust.lightContext);
  return light.failure?.kind === 'tls' ? shakeHands(server, options, options.trust.context) : light;
}

async function shakeHands(
  server: Endpoint,
  { proxy, signal, trust, isReading = false }: ShakeOptions,
  context: () => SecureContext,
): Promise<Attempt<ShownChain>> {
  const reached = await connect(server, { proxy, signal, trust });
  if (reached.failure !== undefined) return reached;
  const socket = reached.value;
  const address = proxy === undefined ? socket.remoteAddress : undefined;
  const party = nameOrigin(server, proxy);
  let sight: Sight | undefined;
  const stream = startTls(socket, server.host, {
    secureContext: context(),
    // Only to read a chain, which is then judged: nothing is said on this connection.
    rejectUnauthorized: !isReading,
    // Node's own argument is empty once the chain has been read.
    checkServerIdentity: () => (isReading ? undefined : toError(sight)),
    requestOCSP: true,
  });
  const attempt = await awaitStage<ShownChain>({ party, stream, signal }, (settle) => {
    const see = (isIncomplete: boolean, seen: Sight): void => {
      settle({ value: { ...seen, legacyCode: undefined, isIncomplete, address } });
    };
    // With requestOCSP this event comes in every handshake, with or without an OCSP response: after the chain, and
    // before a server of TLS 1.2 can end it because there is no client certificate.
    stream.once('OCSPResponse', () => {
      const chain = takeChain(stream);
      if (chain.length > MAX_CHAIN_CERTIFICATES) {
        const detail = `sent more than ${MAX_CHAIN_CERTIFICATES} certificates`;
        settle(failTo(party, 'chain-too-large', detail));
      } else if (chain[0] !== undefined) {
        sight = {
          chain: chain.map(({ raw }) => raw),
          trustError: readVerdict(stream),
          nameError: checkName(server.host, chain[0]),
          protocol: stream.getProtocol() ?? undefined, // asked after a failed handshake, Node crashes
        };
      }
    });
    stream.once('secureConnect', () => {
      if (sight === undefined) settle(failTo(party, 'protocol', 'sent no certificate'));
      else see(false, stream.authorized ? { ...sight, trustError: undefined } : sight);
    });
    const fail = (failure: NetFailure): void => {
      const isUsable = isReading || (sight?.trustError === undefined && sight?.nameError === undefined);
      if (sight === undefined || failure.kind === 'untrusted') settle({ failure });
      else if (isUsable) see(true, sight);
      else settle(failToTrust(party, sight.trustError ?? WRONG_NAME));
    };
    stream.once('error', (error) => fail(failFromHandshake(party, stream, error).failure));
    stream.once('close', () => fail(failFrom(party, CLOSED).failure));
  });
  stream.end(() => stream.destroy()); // not at once: the server is to see the handshake's end
  return attempt;
}

/** OpenSSL's verdict on the chain before the handshake is over, for which Node has no documented way. */
function readVerdict(stream: TLSSocket): string | undefined {
  const { _handle: handle } = stream as unknown as Partial<Undocumented>;
  if (typeof handle?.verifyError !== 'function') return NO_VERDICT;
  const error = handle.verifyError();
  return error ? nameTrustError(error) : undefined;
}

interface Undocumented {
  readonly _handle: { readonly verifyError?: () => NodeJS.ErrnoException | null | undefined };
}

const NO_VERDICT = 'NOT_VERIFIED';

function checkName(host: string, certificate: X509Certificate): string | undefined {
  try {
    certificate.publicKey; // throws where it cannot be decoded, on which Node.js 24 ends with a segmentation fault
    // Most names stand in it as alternatives: only for others is all of a certificate laid out, which costs as much as reading it.
    const alternatives = { subject: {}, subjectaltname: certificate.subjectAltName };
    if (checkServerIdentity(host, alternatives as unknown as PeerCertificate) === undefined) return undefined;
    return checkServerIdentity(host, certificate.toLegacyObject() as unknown as PeerCertificate)?.message;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause); // a certificate that Node cannot lay out
  }
}

function toError(sight: Sight | undefined): Error | undefined {
  if (sight !== undefined && sight.nameError === undefined) return undefined;
  return Object.assign(new Error(sight?.nameError ?? 'no certificate'), { code: WRONG_NAME });
}
