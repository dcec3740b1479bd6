import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { awaitStage } from './attempt.ts';
import { type Attempt, failFrom, failTo, type Party } from './failure.ts';
import type { Trust } from './trust.ts';

/**
 * Starts TLS on a connection: a server name (RFC 6066 section 3) for names, none for addresses. Errors are the caller's
 * to hear.
 */
export function startTls(socket: Socket, host: string, options: ConnectionOptions): TLSSocket {
  const serverName = isIP(host) === 0 ? { servername: host } : {};
  const stream = connect({ socket, host, ...serverName, ...options });
  // Once the caller has its result, no one handles an error, and it would end the process.
  stream.on('error', () => undefined);
  return stream;
}

interface SecureOptions {
  readonly trust: Trust;
  readonly party: Party;
  readonly signal: AbortSignal;
  readonly isUnverified?: boolean;
  readonly refuse?: RefuseChain | undefined;
}

/** Why a chain that verifies is not to be trusted all the same: a part of a sentence. It gets what the server sent, DER. */
export type RefuseChain = (chain: readonly Buffer[]) => string | undefined;

/** More certificates than this are no chain but an attack. OpenSSL itself refuses more than 100 KiB. */
export const MAX_CHAIN_CERTIFICATES = 100;

/**
 * Every certificate that the server sent, in order; one more than allowed if there are more. Node lets this be done once,
 * and first.
 */
export function takeChain(stream: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next = stream.getPeerX509Certificate();
  while (next !== undefined && chain.length <= MAX_CHAIN_CERTIFICATES) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

/** Makes a connection secure before anything is said on it: chain and name are verified with the trust given. */
export function secure(
  socket: Socket,
  host: string,
  { trust, party, signal, isUnverified = false, refuse }: SecureOptions,
): Promise<Attempt<TLSSocket>> {
  const stream = startTls(socket, host, {
    secureContext: trust.context(),
    // Only where the bytes that come are judged by their pin, whoever delivers them, and nothing secret is said.
    rejectUnauthorized: !isUnverified,
    ALPNProtocols: ['http/1.1'],
  });
  return awaitStage({ party, stream, signal }, (settle) => {
    stream.once('secureConnect', () => {
      const reason = isUnverified || refuse === undefined ? undefined : judgeChain(stream, refuse);
      settle(reason === undefined ? { value: stream } : failToTrust(party, reason));
    });
    stream.once('error', (error) => settle(failFromHandshake(party, stream, error)));
    stream.once('close', () => settle(failFrom(party, CLOSED)));
  });
}

function judgeChain(stream: TLSSocket, refuse: RefuseChain): string | undefined {
  const chain = takeChain(stream);
  // what decides could stand behind those that are looked at
  if (chain.length > MAX_CHAIN_CERTIFICATES)
    return `it sent more than ${MAX_CHAIN_CERTIFICATES} certificates`;
  return refuse(chain.map(({ raw }) => raw));
}

/** What an error of a handshake means: Node's own result separates distrust from every other error. */
export function failFromHandshake(
  party: Party,
  stream: TLSSocket,
  error: Error,
): ReturnType<typeof failFrom> {
  return stream.authorizationError ? failToTrust(party, nameTrustError(error)) : failFrom(party, error);
}

/** Node's code for an error of verification, or OpenSSL's words where it has no code of its own. */
export function nameTrustError({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined || code === 'UNSPECIFIED' ? message : code;
}

/** A chain that is not trusted, or a name that is not in it, by {@link nameTrustError}. */
export function failToTrust(party: Party, code: string): ReturnType<typeof failTo> {
  const detail =
    code === WRONG_NAME
      ? `showed a certificate for another name (${code})`
      : `showed a certificate that is not trusted (${code})`;
  const advice = party.party === 'proxy' ? { advice: ADVICE_FOR_PROXY } : {};
  return failTo(party, 'untrusted', detail, { code, ...advice });
}

const ADVICE_FOR_PROXY =
  "Nothing was sent to it. If it is the right server, add its CA's certificate to certificates, as a file or text.";

/** Node's code for a certificate that is for another name. */
export const WRONG_NAME = 'ERR_TLS_CERT_ALTNAME_INVALID';

/** A connection that ended without an error of its own. */
export const CLOSED: Error = Object.assign(new Error('closed'), { code: 'ECONNRESET' });
