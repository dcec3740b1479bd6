import { makeNamesakeLint } from '../bundle/lint-anchors.ts';
import { loadPublicRoots } from '../bundle/public-roots.ts';
import { type Certificate, type Fingerprint, isSelfSigned } from '../certificates/certificate.ts';
import { indexTrust } from '../certificates/chain.ts';
import { writePemBlock } from '../certificates/formats/pem.ts';
import { lintCertificate } from '../certificates/lint/lint.ts';
import { lintChain } from '../certificates/lint/lint-chain.ts';
import type { Finding } from '../certificates/lint/lint-rules.ts';
import { describeFinding } from '../certificates/lint/lint-rules.ts';
import { findLoadingFaults } from '../certificates/lint/loading.ts';
import { describeLoadingFaults } from '../certificates/lint/loading-rules.ts';
import type { Context } from '../context.ts';
import { decodeBounded } from '../decoding/decoding.ts';
import { type Endpoint, formatEndpoint } from '../endpoint.ts';
import { readSource } from '../files/read.ts';
import { explainFailure } from '../net/failure.ts';
import { readChain } from '../net/handshake.ts';
import { chooseProxy, listProxySecrets } from '../net/proxy.ts';
import { makeTrust } from '../net/trust.ts';
import type { Inventory, InventoryEntry } from '../report/inventory.ts';
import { loadDefaultStore } from '../sources/default-store/default-store.ts';
import { readSent } from '../sources/network/host.ts';
import { summarizeChain } from '../sources/network/inspectors.ts';

/** Lists the certificates of a file in any form; a file that cannot be read is a warning. */
export async function listFile(
  path: string,
  password: string | undefined,
  context: Context,
): Promise<Inventory> {
  const bytes = readSource(path);
  const none = { source: path, kind: 'file', isTrusted: undefined, product: undefined } as const;
  if (!Buffer.isBuffer(bytes)) return { ...none, entries: [], warnings: [`${path} ${bytes.reason}.`] };
  const { certificates, faults } = await decodeBounded(bytes, { password, signal: context.signal });
  const describe = makeDescribe(context);
  const lintNamesakes = makeNamesakeLint(indexTrust(certificates.map(({ certificate }) => certificate)));
  return {
    ...none,
    entries: certificates.map(({ certificate, position }) => {
      const entry = describe(certificate, position, true);
      const namesakes = certificate.isCa ? lintNamesakes(certificate) : undefined;
      return namesakes ? { ...entry, findings: [...entry.findings, namesakes] } : entry;
    }),
    warnings: faults.map(({ position, line, what }) => {
      const block = position === 0 ? '' : `, block ${position}`;
      return `${path}${block}${line === 0 ? '' : ` (line ${line})`}: ${what}.`;
    }),
  };
}

/** Lists what a host presents, judged by the system store. */
export async function listChain(host: Endpoint, context: Context): Promise<Inventory> {
  for (const secret of listProxySecrets(context.environment)) context.log.mask(secret);
  const source = formatEndpoint(host);
  const none: Inventory = {
    source,
    kind: 'host',
    entries: [],
    warnings: [],
    isTrusted: undefined,
    product: undefined,
  };
  const { proxy, problem } = chooseProxy(host, context.environment);
  if (problem) return { ...none, warnings: [problem.message] };
  const store = await loadDefaultStore({ kind: 'auto' }, context);
  const anchors = store.candidates.map(({ certificate }) => certificate);
  const trust = makeTrust(anchors.map(({ der }) => writePemBlock(der)).join(''));
  const { value: shown, failure } = await readChain(host, { trust, proxy, signal: context.signal });
  if (failure) return { ...none, warnings: [`${source}: ${explainFailure(failure)}`] };
  const sent = readSent(shown.chain, new Map());
  const describe = makeDescribe(context);
  const trustedAlready = indexTrust(anchors);
  const isAnchor = ({ subject, fingerprint }: Certificate): boolean =>
    trustedAlready.get(subject)?.some((one) => one.fingerprint === fingerprint) ?? false;
  const lints = sent ? lintChain(sent, shown, isAnchor) : [];
  const summary = sent && summarizeChain({ sent, fetched: [], trust: trustedAlready }, loadPublicRoots());
  return {
    ...none,
    entries: (sent ?? []).map((certificate, index) => {
      const own = lints.filter((lint) => lint.certificate?.fingerprint === certificate.fingerprint);
      const entry = describe(certificate, index + 1, certificate.isSelfIssued);
      return { ...entry, findings: [...entry.findings, ...own] };
    }),
    warnings: [
      ...lints
        .filter(({ certificate }) => certificate === undefined)
        .map((lint) => `${source}: the server ${describeFinding(lint)} (${lint.rule}).`),
      ...(shown.trustError === undefined
        ? []
        : [`${source}: its chain does not validate (${shown.trustError}).`]),
      ...(shown.nameError === undefined
        ? []
        : [`${source}: its certificate is for another name (${shown.nameError}).`]),
      ...((sent?.length ?? 0) < shown.chain.length ? [`${source}: not all that it sends can be read.`] : []),
    ],
    isTrusted: shown.trustError === undefined,
    product: summary?.product,
  };
}

/** What a run refuses before any lint. */
function lintLoading({ der }: Certificate): readonly Finding[] {
  const faults = findLoadingFaults(der);
  return faults.length === 0
    ? []
    : [{ rule: 'unloadable', severity: 'error', detail: describeLoadingFaults(faults) }];
}

type Describe = (certificate: Certificate, position: number, isLinted: boolean) => InventoryEntry;

function makeDescribe({ now }: Context): Describe {
  const publicRoots: ReadonlySet<Fingerprint> = loadPublicRoots();
  return (certificate, position, isLinted) => ({
    position,
    certificate,
    isSelfSigned: isSelfSigned(certificate),
    isPublic: publicRoots.has(certificate.fingerprint),
    findings: isLinted ? [...lintLoading(certificate), ...lintCertificate(certificate, now)] : [],
  });
}
