/** As much of a lock file of npm's as is read here (version 2 and later). */
interface LockFile {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  /** It is a link to a folder of ours, `resolved`. */
  readonly link?: boolean;
  readonly resolved?: string;
  /** It is bundled in the package that contains it. */
  readonly inBundle?: boolean;
  readonly integrity?: string;
}

/** Subresource Integrity with SHA-512: older entries of registries have SHA-1, which no longer binds anything. */
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;

const IN_MODULES = /(?:^|\/)node_modules\//;

/** What says where a person finds a package's authors; npm fetches nothing from there. */
const INFORMATION: ReadonlySet<string> = new Set(['deprecated', 'funding', 'license']);

/**
 * Why a package-lock.json does not bind what npm installs: a package without integrity, whose bytes anybody between
 * here and the registry could choose, or a host, which is that of the registry or proxy of whoever made the file.
 */
export function explainLockFile(json: string): readonly string[] {
  const { packages } = JSON.parse(json) as LockFile;
  if (packages === undefined) return ['has no list of packages: make it again with npm 7 or later'];
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...(isBound(path, entry, packages) ? [] : [`${path} has no integrity (SHA-512)`]),
    ...(namesHost(entry) ? [`${path || 'the project itself'} names a host`] : []),
  ]);
}

function isBound(
  path: string,
  entry: LockedPackage,
  packages: Readonly<Record<string, LockedPackage>>,
): boolean {
  if (!IN_MODULES.test(path)) return true; // a folder of ours
  if (entry.link)
    return Object.hasOwn(packages, entry.resolved ?? '') && !IN_MODULES.test(entry.resolved ?? '');
  if (entry.inBundle) {
    const outer = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
    return IN_MODULES.test(outer) && isBound(outer, packages[outer] ?? {}, packages);
  }
  return INTEGRITY.test(entry.integrity ?? '');
}

function namesHost(entry: LockedPackage): boolean {
  const wanted = Object.entries(entry).filter(([key]) => !INFORMATION.has(key));
  return JSON.stringify(wanted).includes('://');
}
