import { X509Certificate } from 'node:crypto';
import type { Certificate } from '../../certificates/certificate.ts';
import { chooseIssuers } from '../../certificates/chain.ts';
import { decodeBounded } from '../../decoding/decoding.ts';
import { type DownloadOptions, download, labelUrl } from '../../net/download.ts';
import { bound, explainFailure } from '../../net/failure.ts';

/** The largest answer that is read, bytes: a certificate has 2 kB. */
export const MAX_ISSUER_BYTES = 64 * 1024;
/** The time for one try of one address. */
const ISSUER_TIMEOUT_MS = 5_000;
/** How many certificates' issuers are asked for one host: each one hop further up. */
export const MAX_ISSUER_HOPS = 8;
/** How many addresses of one certificate are tried: it can name thousands. */
export const MAX_ISSUER_URLS = 4;

const ISSUER_TRIES = 2;

/**
 * What asking for an issuer gave: those that signed the child and are CAs, and for each other answer what was wrong with
 * it.
 */
interface IssuerAnswer {
  readonly issuers: readonly Certificate[];
  /** Sentences that may hold raw text of the certificate and of servers. */
  readonly warnings: readonly string[];
}

/** How an issuer is asked for. */
export interface IssuerOptions extends Pick<DownloadOptions, 'trust' | 'environment' | 'signal'> {
  /** Where the host itself was reached: the one internal address that stays allowed. */
  readonly hostAddress: string | undefined;
}

/** Fetches what an address names, once for all who ask: see {@link makeIssuerFetch}. */
export type IssuerFetch = (child: Certificate, options: IssuerOptions) => Promise<IssuerAnswer>;

/**
 * Makes a function that asks for a certificate's issuer by AIA (RFC 5280 section 4.2.2.1): its addresses one after the
 * other, until one gives a CA that signed it. An address is asked only once in the life of the function.
 *
 * Plain http is usual there and no risk: an answer counts only if it signed the certificate.
 */
export function makeIssuerFetch(): IssuerFetch {
  const answers = new Map<string, Promise<Fetched>>();
  const fetchOnce = (url: URL, options: IssuerOptions): Promise<Fetched> => {
    const key = `${options.hostAddress} ${url.href}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = fetchCertificates(url, options);
    answers.set(key, answer);
    return answer;
  };
  return async (child, options) => {
    const warnings: string[] = [];
    for (const url of listIssuerUrls(child).slice(0, MAX_ISSUER_URLS)) {
      const fetched = await fetchOnce(url, options);
      if (typeof fetched === 'string') {
        warnings.push(fetched);
        continue;
      }
      const issuers = chooseIssuers(child, fetched);
      if (issuers.length > 0) return { issuers, warnings };
      warnings.push(`${bound(labelUrl(url))} gave ${describe(fetched)}.`);
    }
    return { issuers: [], warnings };
  };
}

/** The http and https addresses that a certificate gives for its issuer, in its order, each once. */
export function listIssuerUrls(certificate: Certificate): URL[] {
  // Node lays the extension out itself here: its text form quotes what could be taken for a second entry
  // (CVE-2021-44532), and would have to be unquoted.
  const infoAccess = readInfoAccess(new X509Certificate(certificate.der));
  const texts = new Set(infoAccess?.['CA Issuers - URI'] ?? []);
  // What URL would tidy away (line ends, blanks, other scripts) has no place in an address there.
  return [...texts]
    .filter((text) => /^https?:\/\/[\x21-\x7e]+$/i.test(text) && URL.canParse(text))
    .map((text) => new URL(text));
}

/** Undefined where the key cannot be decoded: Node.js 24 then ends with a segmentation fault. */
function readInfoAccess(x509: X509Certificate): Readonly<Record<string, readonly string[]>> | undefined {
  try {
    return x509.publicKey && (x509.toLegacyObject().infoAccess as Record<string, string[]> | undefined);
  } catch {
    return undefined;
  }
}

/** Certificates, or the sentence that says why there are none. */
type Fetched = readonly Certificate[] | string;

async function fetchCertificates(url: URL, options: IssuerOptions): Promise<Fetched> {
  const { trust, environment, signal, hostAddress } = options;
  const { value, failure } = await download(url, {
    trust,
    environment,
    signal,
    maxBytes: MAX_ISSUER_BYTES,
    timeoutMs: ISSUER_TIMEOUT_MS,
    tries: ISSUER_TRIES,
    forbidInternal: { except: hostAddress === undefined ? [] : [hostAddress] },
  });
  if (failure) return explainFailure(failure);
  const { certificates } = await decodeBounded(value.bytes, { isIssuerAnswer: true, signal });
  return certificates.map(({ certificate }) => certificate);
}

function describe(certificates: readonly Certificate[]): string {
  if (certificates.length === 0) return 'no certificate';
  return certificates.some(({ isCa }) => isCa)
    ? 'a CA that did not sign the certificate'
    : 'a certificate that is not a CA';
}
