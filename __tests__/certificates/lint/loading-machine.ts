import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { writeJavaTruststore } from '../../../src/bundle/java-truststore.ts';
import { writePemBundle } from '../../../src/bundle/pem-bundle.ts';
import type { TrustAnchor } from '../../../src/bundle/select.ts';
import {
  type Certificate,
  isSelfSigned,
  tryParseCertificate,
} from '../../../src/certificates/certificate.ts';
import { judgeValidity } from '../../../src/certificates/dates.ts';
import type { BlindedClient } from '../../../src/certificates/lint/loading-rules.ts';
import type { LoadingClient } from '../../support/loading-clients.ts';
import { makeAuthority } from '../../support/pki.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { startTlsServer } from '../../support/tls-server.ts';

/** A certificate under a name of its own. */
export interface Named {
  readonly name: string;
  readonly certificate: Certificate;
}

/** The CA of the server that must still be reached: it stands last, behind all that is odd. */
export const OTHER = makeAuthority({ name: 'The other CA' });
export const LEAF = OTHER.issue({ name: 'localhost', dnsNames: ['localhost'] });
const OTHER_CERTIFICATE = tryParseCertificate(OTHER.der);

/** What would be taken if it blinded nobody: a CA, or self-signed, with dates. */
export function readTaken({ name, der }: { readonly name: string; readonly der: Buffer }): Named[] {
  const certificate = tryParseCertificate(der);
  if (certificate === undefined || judgeValidity(certificate, undefined) === 'unreadable') return [];
  return certificate.isCa || isSelfSigned(certificate) ? [{ name, certificate }] : [];
}

/** Which rules' client a real one is; OpenSSL's users, Node and Go are blinded by nothing that is read at all. */
export function ruledBy({ name }: LoadingClient): BlindedClient | undefined {
  if (/^Java/.test(name)) return 'java';
  if (/^Python/.test(name)) return 'python';
  return /^(?:wget|git)$/.test(name) ? 'gnutls' : undefined;
}

/** Makes a client load lists of certificates, each with the other CA at its end; what it says of each. */
export async function loadLists(
  t: TestContext,
  client: LoadingClient,
  lists: readonly (readonly Named[])[],
): Promise<readonly string[]> {
  const folder = makeTemporaryFolder(t);
  // git asks for references, and is content with none
  const server = await startTlsServer(t, {
    certificate: LEAF,
    handler: (request, response) => response.end(request.url?.startsWith('/info') ? '' : 'hello'),
  });
  const files = lists.map((list, at) => {
    const path = join(folder, `${at}.${client.form}`);
    const certificates = [...list.map(({ certificate }) => certificate), OTHER_CERTIFICATE as Certificate];
    const anchors = certificates.map(
      (certificate): TrustAnchor => ({
        certificate,
        origins: [{ kind: 'file', label: 'odd.pem', position: 1 }],
        basis: 'given',
      }),
    );
    writeFileSync(path, client.form === 'pem' ? writePemBundle(anchors) : writeJavaTruststore(anchors));
    return path;
  });
  const verdicts = await client.load(files, server.port, folder);
  for (const file of files) rmSync(file);
  return verdicts;
}

/** The names of those with which a client cannot load a list, sought in ever smaller parts of it. */
export async function listBlinding(
  t: TestContext,
  client: LoadingClient,
  list: readonly Named[],
): Promise<readonly string[]> {
  const found: string[] = [];
  let isBlind = false;
  for (let lists: readonly (readonly Named[])[] = [list]; lists.length > 0; ) {
    const verdicts = await loadLists(t, client, lists);
    const blinding = lists.flatMap((part, at) =>
      verdicts[at] === 'ok' ? [] : [{ part, verdict: verdicts[at] }],
    );
    isBlind ||= blinding.length > 0;
    const single = blinding.filter(({ part }) => part.length === 1);
    found.push(...single.map(({ part, verdict }) => `${part[0]?.name}: ${verdict}`));
    lists = blinding.filter(({ part }) => part.length > 1).flatMap(({ part }) => splitList(part));
  }
  return isBlind && found.length === 0 ? ['several together, but none of them alone'] : found;
}

function splitList(list: readonly Named[]): readonly (readonly Named[])[] {
  const size = Math.ceil(list.length / 30);
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
