import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TrustAnchor } from '../../bundle/select.ts';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import { LINUX_STORES } from '../../linux-stores.ts';
import { type Change, joinPlans, type Plan, planNothing, type Step } from '../change.ts';
import { markBlock, removeBlocks } from '../edits/block.ts';
import type { InstallTerms } from '../terms.ts';
import { resolvePath } from './paths.ts';

/** A distribution's program that makes its lists again from a folder in which each file is one more anchor. */
interface Tool {
  readonly programs: readonly string[];
  /** The folder for what the machine's owner trusts. */
  readonly anchors: string;
  /** What tells it from a program of the same name: something that is there; none if the program is enough. */
  readonly mark?: string;
  readonly words: readonly string[];
  /** What it writes. */
  readonly outputs: readonly string[];
  /** The file with all that is trusted, as PEM. */
  readonly list: keyof typeof LINUX_STORES;
  /** A list in which `!` before a name has the tool take it out, of what hooks keep as well. */
  readonly selection?: string;
  /** A folder with programs that it runs, and those of them that write to the outputs alone. */
  readonly hooks?: { readonly folder: string; readonly known: readonly string[] };
}

const TOOL_TIMEOUT_MS = 120_000;

const TOOLS: readonly Tool[] = [
  {
    // RHEL, Fedora, Amazon Linux: update-ca-trust(8)
    programs: ['/usr/bin/update-ca-trust', '/usr/sbin/update-ca-trust'],
    anchors: '/etc/pki/ca-trust/source/anchors',
    mark: '/etc/pki/ca-trust/source',
    words: ['extract'],
    outputs: ['/etc/pki/ca-trust/extracted'],
    list: '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  },
  {
    // Arch: its update-ca-trust(8); `trust anchor --store` comes to the same under a name of its own choice
    programs: ['/usr/bin/update-ca-trust', '/usr/sbin/update-ca-trust'],
    anchors: '/etc/ca-certificates/trust-source/anchors',
    mark: '/etc/ca-certificates/trust-source',
    words: [],
    outputs: ['/etc/ca-certificates/extracted', '/etc/ssl/certs'],
    list: '/etc/ca-certificates/extracted/tls-ca-bundle.pem',
  },
  {
    // SUSE: update-ca-certificates(8), another program than Debian's
    programs: ['/usr/sbin/update-ca-certificates'],
    anchors: '/etc/pki/trust/anchors',
    mark: '/etc/pki/trust',
    words: [],
    outputs: ['/var/lib/ca-certificates'],
    list: '/var/lib/ca-certificates/ca-bundle.pem',
    hooks: {
      folder: '/usr/lib/ca-certificates/update.d',
      known: [
        '50java.run',
        '70openssl.run',
        '80etc_ssl.run',
        '99certbundle.run',
        'java.run',
        'openssl.run',
        'etc_ssl.run',
        'certbundle.run',
      ],
    },
  },
  {
    // Debian, Ubuntu, Alpine, Gentoo: update-ca-certificates(8)
    programs: ['/usr/sbin/update-ca-certificates'],
    anchors: '/usr/local/share/ca-certificates',
    words: [],
    outputs: ['/etc/ssl/certs'],
    list: '/etc/ssl/certs/ca-certificates.crt',
    selection: '/etc/ca-certificates.conf',
    hooks: { folder: '/etc/ca-certificates/update.d', known: ['jks-keystore', 'certhash'] },
  },
];

/** Lists that programs read, where no tool keeps them: those of Go's crypto/x509 (root_linux.go). */
const LISTS: readonly string[] = Object.entries(LINUX_STORES).flatMap(([path, isAddedTo]) =>
  isAddedTo ? [path] : [],
);

/** The start of the name of every file of ours. */
const FILE_PREFIX = 'setup-ca-bundle-';

/** Plans the install into a distribution's store: with its own tool, or without one in the lists themselves. */
export function planLinux(terms: InstallTerms): Plan {
  for (const tool of TOOLS) {
    const program = tool.programs.find(existsSync);
    if (program && existsSync(tool.mark ?? program)) return planTool(tool, program, terms);
  }
  return planLists(terms);
}

function planTool(tool: Tool, program: string, { wanted, mark }: InstallTerms): Plan {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const label = `the system store (${name})`;
  const missing = listMissing(wanted, listTrusted(tool));
  if (missing.length === 0) return { changes: [], already: [label], obstacles: [] };
  const folder = resolvePath(tool.anchors);
  const files = missing.map((anchor, at) => {
    const path = join(folder, `${FILE_PREFIX}${mark}-${at + 1}.crt`);
    return { path, pem: writePemBlock(anchor.certificate.der) };
  });
  const update: Extract<Step, { readonly do: 'run' }> = {
    do: 'run',
    program,
    words: tool.words,
    timeoutMs: TOOL_TIMEOUT_MS,
  };
  const selection = [tool.selection]
    .filter((path) => path !== undefined)
    .filter(existsSync)
    .map(resolvePath);
  const change: Change = {
    install: 'system',
    label,
    paths: [...files.map(({ path }) => path), ...tool.outputs.map(resolvePath), ...selection],
    steps: [
      { do: 'make-folder', path: folder, mode: 0o755 },
      ...files.map(({ path, pem }): Step => {
        return { do: 'write-file', path, bytes: Buffer.from(pem).toString('base64'), mode: 0o644 };
      }),
      update,
    ],
    removal: [
      ...files.map(({ path }): Step => ({ do: 'delete-file', path })),
      ...selection.map((path): Step => ({ do: 'remove-block', path, mark })),
      ...selection.map((path): Step => ({ do: 'append-block', path, mark, text: listRefused(files) })),
      { ...update, takesOut: { path: tool.list, texts: files.map(({ pem }) => pem) } },
      ...selection.map((path): Step => ({ do: 'remove-block', path, mark })),
    ],
    removesFirst: hasUnknownHooks(tool),
    byHand: `sudo rm -f ${folder}/${FILE_PREFIX}${mark}-*.crt && sudo ${[program, ...(tool.selection ? ['--fresh'] : tool.words)].join(' ')}`,
  };
  return { changes: [change], already: [], obstacles: [] };
}

/** Without this, update-ca-certificates leaves links to what is gone, and Java's key store as it is. */
function listRefused(files: readonly { readonly path: string }[]): string {
  return files.map(({ path }) => `!${basename(path)}\n`).join('');
}

/** Where no tool is: the block goes to the end of each list that is there. */
function planLists({ wanted, mark }: InstallTerms): Plan {
  const lists = [...new Set(LISTS.filter(existsSync).map((path) => realpathSync(path)))];
  const fixed = lists.filter((path) => path.startsWith('/nix/'));
  const plans = lists
    .filter((path) => !fixed.includes(path))
    .map((path): Plan => {
      const label = `the system store (${path})`;
      const missing = listMissing(wanted, readCertificates(path));
      if (missing.length === 0) return { changes: [], already: [label], obstacles: [] };
      const text = missing.map(({ certificate }) => writePemBlock(certificate.der)).join('');
      const { begin, end } = markBlock(mark);
      const change: Change = {
        install: 'system',
        label,
        paths: [path],
        steps: [{ do: 'append-block', path, mark, text }],
        removal: [{ do: 'remove-block', path, mark }],
        byHand: `delete the lines from “${begin}” to “${end}” in ${path}`,
      };
      return { changes: [change], already: [], obstacles: [] };
    });
  return lists.length > fixed.length ? joinPlans(plans) : planNothing(explainNone(fixed));
}

function explainNone(fixed: readonly string[]): string {
  const unreached = 'Clients that read the system store alone do not get the CA.';
  return fixed.length > 0
    ? `${fixed.join(', ')} is made from the configuration of NixOS, and this program cannot change it: use security.pki.certificates. ${unreached}`
    : `this machine has no tool for the system store, and no list of certificates to add to. Install the package ca-certificates. ${unreached}`;
}

/** What the machine trusts but for what uses of ours brought: that goes when they are over. Base64 of DER. */
function listTrusted({ anchors, list }: Tool): ReadonlySet<string> {
  const trusted = new Set(existsSync(list) ? readCertificates(list) : []);
  if (!existsSync(anchors)) return trusted;
  const names = readdirSync(anchors);
  const read = (name: string): readonly string[] => [...readCertificates(join(anchors, name))];
  for (const mine of names.filter((name) => name.startsWith(FILE_PREFIX)).flatMap(read)) trusted.delete(mine);
  // an owner's file may not be in the list yet, or be in it by the same certificate as ours
  for (const other of names.filter((name) => !name.startsWith(FILE_PREFIX)).flatMap(read)) trusted.add(other);
  return trusted;
}

function listMissing(wanted: readonly TrustAnchor[], trusted: ReadonlySet<string>): readonly TrustAnchor[] {
  return wanted.filter(({ certificate }) => !trusted.has(certificate.der.toString('base64')));
}

/** The certificates of a PEM file but for blocks of ours; nothing of what is no readable file. Base64 of DER. */
function readCertificates(path: string): ReadonlySet<string> {
  try {
    const text = removeBlocks(readFileSync(path, 'latin1'));
    const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g);
    return new Set([...blocks].map(([, base64 = '']) => base64.replace(/\s/g, '')));
  } catch {
    return new Set();
  }
}

/** Whether programs are run with the list of changes that may write to places which are not in `paths`. */
function hasUnknownHooks({ hooks }: Tool): boolean {
  if (hooks === undefined || !existsSync(hooks.folder)) return false;
  return readdirSync(hooks.folder).some((name) => !hooks.known.includes(name));
}
