import { existsSync } from 'node:fs';
import { writePemBlock } from '../certificates/pem.ts';
import type { Context } from '../context.ts';
import type { Change, Plan } from './change.ts';
import type { InstallTerms } from './installs.ts';

const TOOL_TIMEOUT_MS = 120_000;

/** Debian, Ubuntu, Alpine, SUSE: one file a certificate, then the list is made anew. */
const UPDATE_CA_CERTIFICATES = '/usr/sbin/update-ca-certificates';
const LOCAL_CERTIFICATES = '/usr/local/share/ca-certificates';

/** Plans the install into the store of the distribution. */
export async function planSystem({ added, mark }: InstallTerms, _context: Context): Promise<Plan> {
  if (added.length === 0) return { changes: [], already: ['the system store'], obstacles: [] };
  const files = added.map(({ certificate }, at) => ({
    path: `${LOCAL_CERTIFICATES}/setup-ca-bundle-${mark}-${at + 1}.crt`,
    pem: writePemBlock(certificate.der),
  }));
  const update = {
    do: 'run',
    program: UPDATE_CA_CERTIFICATES,
    words: [],
    timeoutMs: TOOL_TIMEOUT_MS,
  } as const;
  const change: Change = {
    install: 'system',
    label: 'the system store (update-ca-certificates)',
    paths: [...files.map(({ path }) => path), '/etc/ssl/certs'],
    steps: [
      { do: 'make-folder', path: LOCAL_CERTIFICATES, mode: 0o755 },
      ...files.map(({ path, pem }) => {
        return { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 } as const;
      }),
      update,
    ],
    removal: [...files.map(({ path }) => ({ do: 'delete-file', path }) as const), update],
    byHand: `sudo rm ${LOCAL_CERTIFICATES}/setup-ca-bundle-${mark}-*.crt && sudo update-ca-certificates`,
  };
  return existsSync(UPDATE_CA_CERTIFICATES)
    ? { changes: [change], already: [], obstacles: [] }
    : { changes: [], already: [], obstacles: ['no tool for the system store is there.'] };
}
