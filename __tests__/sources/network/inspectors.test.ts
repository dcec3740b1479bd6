import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInspector, INSPECTORS } from '../../../src/sources/network/inspectors.ts';

/** Names as these products' CAs have them, one line as certificates are read. */
const NAMES: readonly (readonly [string, string])[] = [
  [
    'C=US, ST=California, O=Zscaler Inc., OU=Zscaler Inc., CN=Zscaler Intermediate Root CA (zscaler.net)',
    'Zscaler',
  ],
  ['CN=ca.example.goskope.com, O=Example', 'Netskope'],
  ['O=Palo Alto Networks, CN=Forward Trust', 'Palo Alto Networks'],
  ['C=US, O=Fortinet, OU=Certificate Authority, CN=FGT60F0000000000', 'Fortinet FortiGate'],
  ['O=Cisco, CN=Cisco Umbrella Root CA', 'Cisco Umbrella'],
  ['O=Cloudflare, Inc., CN=Cloudflare for Teams ECC Certificate Authority', 'Cloudflare Gateway'],
  ['C=US, O=Cloudflare, Inc., CN=Gateway CA - Cloudflare Managed G1 0123456789abcdef', 'Cloudflare Gateway'],
  ['C=GB, ST=Oxfordshire, O=Sophos, OU=NSG, CN=Sophos SSL CA_9qTYklI48xOlW0E', 'Sophos'],
  ['O=Blue Coat SG210 Series, CN=10.0.0.1', 'Symantec (Blue Coat)'],
  ['O=Forcepoint LLC, CN=Forcepoint Cloud CA', 'Forcepoint'],
  ['O=Barracuda Networks, CN=Barracuda Web Filter', 'Barracuda'],
  ['C=US, O=Corporate CA, CN=Squid Proxy CA', 'squid'],
  ['CN=mitmproxy, O=mitmproxy', 'mitmproxy'],
  ['CN=Charles Proxy CA (2 Jan 2023, host), OU=https://charlesproxy.com/ssl', 'Charles'],
  ['OU=Created by http://www.fiddler2.com, O=DO_NOT_TRUST, CN=DO_NOT_TRUST_FiddlerRoot', 'Fiddler'],
  ['CN=Surge Generated CA 9F537BE0, O=Surge', 'Surge'],
  ['C=PortSwigger, O=PortSwigger, OU=PortSwigger CA, CN=PortSwigger CA', 'Burp Suite'],
  ['O=AO Kaspersky Lab, CN=Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky'],
  ['C=SK, O=ESET, spol. s r. o., CN=ESET SSL Filter CA', 'ESET'],
  ['CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield', 'Avast'],
];

test('a product is recognised by the name of its CA', () => {
  for (const [name, product] of NAMES) assert.equal(findInspector(['CN=other', name]), product, name);
});

test('every product of the table has a name here, and a source', () => {
  const known = new Set(NAMES.map(([, product]) => product));
  for (const { name, source } of INSPECTORS) {
    assert.ok(known.has(name), name);
    assert.equal(new URL(source).protocol, 'https:');
  }
});

test('a CA that only sounds alike is none', () => {
  for (const name of [
    'C=US, O=Cloudflare, Inc., CN=Cloudflare Inc ECC CA-3',
    'C=US, O=DigiCert Inc, CN=DigiCert Global Root G2',
    'O=Corp, CN=Reset CA',
    'O=Corp, CN=Squidward',
    'O=Charles and Sons, CN=Surge Protection CA',
  ]) {
    assert.equal(findInspector([name]), undefined, name);
  }
});
