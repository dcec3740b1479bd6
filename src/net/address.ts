import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** The code of the error that {@link makeGuardedLookup} gives for a forbidden address. */
export const FORBIDDEN_ADDRESS = 'ERR_FORBIDDEN_ADDRESS';

/**
 * Which internal hosts may be reached after all: those in `except`, names or addresses; if one of them is a loopback address,
 * so is all of loopback.
 */
export interface AddressRule {
  readonly except: readonly string[];
}

/**
 * Whether a host, as a URL writes it, is an internal address or a name for one: loopback, link-local, unspecified,
 * multicast, or where a cloud's machines find their metadata and credentials. Private networks are not internal here:
 * a company's PKI is there.
 *
 * Other names are judged when they are resolved; by a proxy that is not seen here.
 */
export function isForbiddenHost(host: string, { except }: AddressRule): boolean {
  if (isIP(host) !== 0) return isForbiddenAddress(host, except);
  const name = toName(host);
  if (except.some((other) => toName(other) === name)) return false; // its addresses are judged when it is resolved
  return LOOPBACK_NAME.test(name) ? !except.some(isLoopback) : METADATA_NAMES.has(name);
}

/** Resolves names as `dns.lookup` does, and fails with {@link FORBIDDEN_ADDRESS} if any address is internal: what was checked is what is connected to. */
export function makeGuardedLookup({ except }: AddressRule): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const forbidden = addresses.find(({ address }) => isForbiddenAddress(address, except));
      if (forbidden !== undefined) {
        const reason = new Error(`${host} is at ${forbidden.address}`);
        return done(Object.assign(reason, { code: FORBIDDEN_ADDRESS }), '');
      }
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}

const LOOPBACK = listBlocks('127.0.0.0/8', '::1/128');

const INTERNAL = listBlocks(
  '0.0.0.0/8', // RFC 1122 section 3.2.1.3: Linux connects to itself
  '127.0.0.0/8',
  '169.254.0.0/16', // RFC 3927; 169.254.169.254 is the metadata service of most clouds
  '224.0.0.0/3', // multicast, reserved, broadcast
  '100.100.100.200/32', // metadata: Alibaba Cloud
  '168.63.129.16/32', // the host's own agent: Azure
  '192.0.0.192/32', // metadata: Oracle Cloud, first generation
  '::/128',
  '::1/128',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::/32', // metadata and credentials: Amazon EC2, ECS, EKS
  'fd20:ce::254/128', // metadata: Google Cloud
);

/** RFC 6761 section 6.3, and the names that distributions write into a machine's hosts file. */
const LOOPBACK_NAME =
  /^(?:(?:.*\.)?localhost[46]?|ip6-(?:localhost|loopback)|localhost[46]?\.localdomain[46]?)$/;

/** Names that only a cloud's own resolver knows (Google Cloud, Amazon EC2, Tencent Cloud). */
const METADATA_NAMES: ReadonlySet<string> = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'metadata',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
]);

/** IPv6 forms of IPv4 addresses: mapped, compatible, translated, NAT64 (RFC 4291 section 2.5.5, 2765, 6052, 8215), and how many groups stand before it. */
const EMBEDDED = [
  { blocks: listBlocks('::ffff:0:0/96'), groupsBefore: 6 },
  { blocks: listBlocks('::ffff:0:0:0/96'), groupsBefore: 6 },
  { blocks: listBlocks('64:ff9b:1::/48'), groupsBefore: 6 },
  { blocks: listBlocks('::/96'), groupsBefore: 6 },
  { blocks: listBlocks('64:ff9b::/96'), groupsBefore: 6 },
  { blocks: listBlocks('2002::/16'), groupsBefore: 1 }, // 6to4, RFC 3056
] as const;

function isForbiddenAddress(address: string, except: readonly string[]): boolean {
  return listForms(address).some((form) => {
    if (!isIn(INTERNAL, form)) return false;
    if (isLoopback(form) && except.some(isLoopback)) return false;
    return !except.some((other) => listForms(other).includes(form));
  });
}

function isLoopback(address: string): boolean {
  return listForms(address).some((form) => isIn(LOOPBACK, form));
}

function toName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

/** An address in its shortest form and, for an IPv6 address with an IPv4 address in it, that one instead. */
function listForms(address: string): string[] {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%');
  if (isIP(bare) === 4) return [bare];
  if (isIP(bare) !== 6) return [];
  const short = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  if (short === '::' || short === '::1') return [short];
  const embedded = EMBEDDED.find(({ blocks }) => blocks.check(short, 'ipv6'));
  if (embedded === undefined) return [short];
  const [high = 0, low = 0] = expand(short).slice(embedded.groupsBefore);
  return [`${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`];
}

/** The eight groups of an IPv6 address in its shortest form. */
function expand(short: string): number[] {
  const [left = '', right] = short.split('::');
  const groups = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  if (right === undefined) return groups(left);
  const [before, after] = [groups(left), groups(right)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function isIn(blocks: BlockList, address: string): boolean {
  return blocks.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}

function listBlocks(...blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = '', prefix] = block.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
