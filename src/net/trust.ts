import { constants } from 'node:crypto';
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';

/** The CA certificates that handshakes are judged by; its OpenSSL contexts are built once, when first needed. */
export interface Trust {
  /** For a handshake that counts. */
  readonly context: () => SecureContext;
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
  return { context: once(options), legacyContext: once({ ...options, ...LEGACY }) };
}

const LEGACY: SecureContextOptions = {
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};

function once(options: SecureContextOptions): () => SecureContext {
  let context: SecureContext | undefined;
  return () => {
    context ??= createSecureContext(options);
    return context;
  };
}
