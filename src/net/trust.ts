import { constants } from 'node:crypto';
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';

/** The CA certificates that handshakes are judged by; its OpenSSL contexts are built once, when first needed. */
export interface Trust {
  /** For a connection on which something is said. */
  readonly context: () => SecureContext;
  /** For a handshake alone: with groups for its keys that cost less. A few servers may take none of them. */
  readonly lightContext: () => SecureContext;
  /** For old servers (TLS 1.0, weak keys, no secure renegotiation): only to read a chain. */
  readonly legacyContext: () => SecureContext;
}

/**
 * Makes a trust set of PEM text, any number of blocks: exactly these, nothing of Node's own. Empty text trusts nothing.
 * The contexts' makers throw on text that OpenSSL cannot read.
 *
 * With `allowPartialTrustChain` an intermediate in it is an anchor (X509_V_FLAG_PARTIAL_CHAIN; since Node 20.18,
 * before that without effect).
 */
export function makeTrust(
  pem: string,
  { allowPartialTrustChain = false }: { readonly allowPartialTrustChain?: boolean } = {},
): Trust {
  // An empty list trusts nothing; an empty string would bring in Node's own roots.
  const options = { ca: pem.trim() === '' ? [] : [pem], allowPartialTrustChain };
  return {
    context: once(() => createSecureContext(options)),
    lightContext: once(() => createLightContext(options)),
    legacyContext: once(() => createSecureContext({ ...options, ...LEGACY })),
  };
}

/**
 * Elliptic curves alone: the hybrids with ML-KEM that newer OpenSSL prefers take as long again, and keep secret what is said
 * on a connection later. After a handshake that is read or verified nothing is said.
 */
const LIGHT_GROUPS = 'X25519:P-256:P-384:P-521';

function createLightContext(options: SecureContextOptions): SecureContext {
  try {
    return createSecureContext({ ...options, ecdhCurve: LIGHT_GROUPS });
  } catch {
    return createSecureContext(options); // an OpenSSL that lacks one of them, as with FIPS 140
  }
}

const LEGACY: SecureContextOptions = {
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};

function once(create: () => SecureContext): () => SecureContext {
  let context: SecureContext | undefined;
  return () => {
    context ??= create();
    return context;
  };
}
