import type { Fingerprint } from '../../certificates/certificate.ts';
import { type ChainSummary, findEnd } from '../../certificates/chain.ts';

/** A product that ends TLS to inspect traffic, and how the name of its CA tells it. */
interface Inspector {
  readonly name: string;
  /** Matches in a subject or issuer, one line as `certificate.ts` gives it. */
  readonly pattern: RegExp;
  /** Matches there as well, before it or behind it. */
  readonly and?: RegExp;
  /** Where its maker says that it signs certificates of its own, or shows its CA's name. */
  readonly source: string;
}

/**
 * Inspecting products by their CA's name as it is delivered. A name proves nothing, and many companies give their own:
 * this is for the reader of a report, and decides nothing.
 */
export const INSPECTORS: readonly Inspector[] = [
  {
    name: 'Zscaler',
    pattern: /\bzscaler\b/i,
    source: 'https://help.zscaler.com/unified/choosing-ca-certificate-ssl-inspection',
  },
  {
    name: 'Netskope',
    pattern: /\b(?:netskope|goskope)\b/i,
    source: 'https://docs.netskope.com/en/certificates/',
  },
  {
    name: 'Palo Alto Networks',
    pattern: /\b(?:palo ?alto|prisma access|globalprotect)\b/i,
    source:
      'https://docs.paloaltonetworks.com/network-security/decryption/administration/enabling-decryption/configure-ssl-forward-proxy',
  },
  {
    name: 'Fortinet FortiGate',
    pattern: /\b(?:fortinet|fortigate|fortisase)\b/i,
    source:
      'https://docs.fortinet.com/document/fortigate/7.0.1/administration-guide/505842/certificate-inspection',
  },
  {
    name: 'Cisco Umbrella',
    pattern: /\bcisco umbrella\b/i,
    source: 'https://docs.umbrella.com/umbrella-user-guide/docs/add-customer-ca-signed-root-certificate',
  },
  {
    name: 'Cloudflare Gateway',
    pattern: /\bcloudflare\b/i,
    and: /\bcloudflare for teams\b|\bgateway ca - cloudflare\b|\bzero trust\b/i,
    source:
      'https://developers.cloudflare.com/cloudflare-one/team-and-resources/devices/user-side-certificates/',
  },
  {
    name: 'Sophos',
    pattern: /\bsophos\b/i,
    source:
      'https://docs.sophos.com/nsg/sophos-firewall/19.0/Help/en-us/webhelp/onlinehelp/AdministratorHelp/Web/HowToArticles/WebProxyDPITLSDecryption/index.html',
  },
  {
    name: 'Symantec (Blue Coat)',
    pattern: /\bblue ?coat\b|\bproxysg\b|\bsymantec web security service\b/i,
    source:
      'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/web-security-service/help/ssl-certs-policies/ssl_certs.html',
  },
  {
    name: 'Forcepoint',
    pattern: /\b(?:forcepoint|websense)\b/i,
    source:
      'https://help.forcepoint.com/websec/en-us/on-prem/85/web_admin_guide/guid-d38330e6-c5ca-4fc7-939b-6e652751a969.html',
  },
  {
    name: 'Barracuda',
    pattern: /\bbarracuda\b/i,
    source:
      'https://campus.barracuda.com/product/websecuritygateway/doc/46203473/ssl-certificates-explained/',
  },
  { name: 'squid', pattern: /\bsquid\b/i, source: 'https://wiki.squid-cache.org/Features/DynamicSslCert' },
  {
    name: 'mitmproxy',
    pattern: /\bmitmproxy\b/i,
    source: 'https://docs.mitmproxy.org/stable/concepts/certificates/',
  },
  {
    name: 'Charles',
    pattern: /\bcharles proxy\b/i,
    source: 'https://www.charlesproxy.com/documentation/proxying/ssl-proxying/',
  },
  {
    name: 'Fiddler',
    pattern: /DO_NOT_TRUST|\bfiddler/i,
    source: 'https://docs.telerik.com/fiddler/configure-fiddler/tasks/trustfiddlerrootcert',
  },
  {
    name: 'Surge',
    pattern: /\bsurge generated ca\b/i,
    source: 'https://manual.nssurge.com/book/understanding-surge/en/',
  },
  {
    name: 'Burp Suite',
    pattern: /\bportswigger\b/i,
    source: 'https://portswigger.net/burp/documentation/desktop/external-browser-config/certificate',
  },
  {
    name: 'Kaspersky',
    pattern: /\bkaspersky\b/i,
    source: 'https://support.kaspersky.com/help/Kaspersky/Win21.7/en-US/157530.htm',
  },
  {
    name: 'ESET',
    pattern: /\beset\b/i,
    source:
      'https://support.eset.com/en/kb5833-manage-protocolssltls-filtering-in-eset-windows-home-products',
  },
  {
    name: 'Avast',
    pattern: /\bavast\b/i,
    and: /\bshield\b/i,
    source: 'https://support.avast.com/en-eu/article/Antivirus-HTTPS-scan-FAQ',
  },
];

/** The issuer of a host's chain; if it ends in a public root, no name is searched for an inspecting product. */
export function summarizeChain(
  chain: Parameters<typeof findEnd>[0],
  publicRoots: ReadonlySet<Fingerprint>,
): ChainSummary {
  const { root, isSelfSigned } = findEnd(chain);
  const { issuer } = chain.sent[0];
  const isPublic = publicRoots.has(root.fingerprint);
  const product = isPublic ? undefined : findInspector([issuer, root.subject, root.issuer]);
  // a certificate that came alone is no root
  const isAlone = root === chain.sent[0] && !isSelfSigned;
  return { root: isAlone ? undefined : root.subject, issuer, isPublic, product };
}

/** The inspecting product that one of the issuers' names tells, or undefined. */
export function findInspector(names: readonly string[]): string | undefined {
  return INSPECTORS.find(({ pattern, and }) =>
    names.some((name) => pattern.test(name) && (and === undefined || and.test(name))),
  )?.name;
}
