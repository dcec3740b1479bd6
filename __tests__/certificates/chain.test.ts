import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Certificate, type Fingerprint, parseCertificate } from '../../src/certificates/certificate.ts';
import {
  type ChainCase,
  chooseIssuers,
  findEnd,
  indexTrust,
  judgeChain,
  MAX_PATH_LENGTH,
  type Verdict,
} from '../../src/certificates/chain.ts';
import {
  type Authority,
  asAuthority,
  type MadeCertificate,
  makeAuthority,
  makeSelfSigned,
} from '../support/pki.ts';

const NOW = new Date();
const LONG_AGO = new Date(NOW.getTime() - 400 * 86_400_000);
const YESTERDAY = new Date(NOW.getTime() - 86_400_000);
const EXPIRED = { notBefore: LONG_AGO, notAfter: YESTERDAY } as const;

interface Facts {
  readonly sent: readonly MadeCertificate[];
  readonly fetched?: readonly MadeCertificate[];
  readonly asked?: readonly MadeCertificate[] | 'all';
  readonly trust?: readonly MadeCertificate[];
  readonly isTrusted?: boolean;
  readonly pins?: readonly MadeCertificate[];
  readonly allowsUnpinned?: boolean;
}

const read = (made: MadeCertificate): Certificate => parseCertificate(made.der);
const print = ({ fingerprint }: MadeCertificate): Fingerprint => fingerprint as Fingerprint;

function toCase(facts: Facts): ChainCase {
  const [leaf, ...others] = facts.sent.map(read);
  assert.ok(leaf);
  const asked = facts.asked === 'all' ? [...facts.sent, ...(facts.fetched ?? [])] : (facts.asked ?? []);
  return {
    sent: [leaf, ...others],
    fetched: (facts.fetched ?? []).map(read),
    asked: new Set(asked.map(print)),
    trust: indexTrust((facts.trust ?? []).map(read)),
    isTrusted: facts.isTrusted ?? false,
    pins: (facts.pins ?? []).map(print),
    allowsUnpinned: facts.allowsUnpinned ?? false,
    now: NOW,
  };
}

/** A verdict with fingerprints for certificates, to be compared. */
function judge(facts: Facts): unknown {
  return simplify(judgeChain(toCase(facts)));
}

function simplify(verdict: Verdict): unknown {
  const names = (certificates: readonly Certificate[]): string[] =>
    certificates.map(({ fingerprint }) => fingerprint);
  switch (verdict.kind) {
    case 'anchored':
      return {
        kind: verdict.kind,
        basis: verdict.basis,
        end: verdict.needed.end,
        needed: names(verdict.needed.certificates),
      };
    case 'unpinned':
      return { kind: verdict.kind, end: verdict.needed.end, needed: names(verdict.needed.certificates) };
    case 'pinned-end-entity':
      return { kind: verdict.kind, needed: verdict.needed && names(verdict.needed.certificates) };
    case 'issuer-needed':
      return { kind: verdict.kind, children: names(verdict.children) };
    case 'pin-unmatched':
      return { kind: verdict.kind, path: names(verdict.path) };
    case 'expired':
      return { kind: verdict.kind, certificate: verdict.certificate.fingerprint };
    default:
      return verdict;
  }
}

const anchored = (basis: 'pin' | 'unpinned', end: string, ...needed: readonly MadeCertificate[]): unknown => {
  return { kind: 'anchored', basis, end, needed: needed.map(print) };
};
const unpinned = (end: string, ...needed: readonly MadeCertificate[]): unknown => {
  return { kind: 'unpinned', end, needed: needed.map(print) };
};
const unmatched = (...path: readonly MadeCertificate[]): unknown => ({
  kind: 'pin-unmatched',
  path: path.map(print),
});

const root = makeAuthority({ name: 'Corp Root' });
const issuing = root.issueAuthority({ name: 'Corp Issuing' });
const leaf = issuing.issue({ name: 'host', dnsNames: ['localhost'] });
const flat = root.issue({ name: 'host', dnsNames: ['localhost'] });
const stranger = makeAuthority({ name: 'Stranger Root' });
const poser = makeAuthority({ name: 'Corp Root' });

describe('(a) a chain that validates already', () => {
  test('needs nothing, whatever the pins say', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing, root], isTrusted: true }), { kind: 'trusted' });
    assert.deepEqual(judge({ sent: [leaf, issuing, root], isTrusted: true, pins: [root] }), {
      kind: 'trusted',
    });
    assert.deepEqual(
      judge({ sent: [leaf, issuing], isTrusted: true, pins: [stranger], allowsUnpinned: true }),
      {
        kind: 'trusted',
      },
    );
  });

  test('an anchor that is trusted needs no second one, whatever else ails the chain', () => {
    const old = issuing.issue({ name: 'host', ...EXPIRED });
    assert.deepEqual(judge({ sent: [old, issuing], trust: [root] }), { kind: 'trusted' });
    assert.deepEqual(judge({ sent: [old, issuing, root], trust: [root], pins: [stranger] }), {
      kind: 'trusted',
    });
  });

  test('an intermediate that was given is an anchor, and a pinned root completes it', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing], trust: [issuing] }), { kind: 'trusted' });
    assert.deepEqual(
      judge({ sent: [leaf, issuing, root], trust: [issuing], pins: [root] }),
      anchored('pin', 'root', root),
    );
  });

  test("a server's own certificate that was given needs no CA, whoever signed it", () => {
    assert.deepEqual(judge({ sent: [leaf], trust: [leaf] }), { kind: 'trusted' });
    assert.deepEqual(judge({ sent: [leaf, issuing], trust: [leaf], pins: [stranger] }), { kind: 'trusted' });
  });

  test('of trusted CAs of one name the one that signed counts, wherever it stands', () => {
    for (const trust of [
      [root, poser],
      [poser, root],
      [poser, stranger, root, poser],
    ]) {
      assert.deepEqual(judge({ sent: [leaf, issuing], trust }), { kind: 'trusted' });
    }
  });

  test('a trusted CA of the same name and another key proves nothing', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing, root], trust: [poser] }), unpinned('root', root));
  });
});

describe('(b) a pin', () => {
  test('takes the root that it names', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing, root], pins: [root] }), anchored('pin', 'root', root));
    assert.deepEqual(judge({ sent: [flat, root], pins: [root] }), anchored('pin', 'root', root));
  });

  test('takes the intermediate that it names, and that one only', () => {
    assert.deepEqual(
      judge({ sent: [leaf, issuing, root], pins: [issuing] }),
      anchored('pin', 'partial', issuing),
    );
    assert.deepEqual(judge({ sent: [leaf, issuing], pins: [issuing] }), anchored('pin', 'partial', issuing));
  });

  test('takes the root rather than the intermediate when both are named', () => {
    assert.deepEqual(
      judge({ sent: [leaf, issuing, root], pins: [issuing, root] }),
      anchored('pin', 'root', root),
    );
  });

  test("takes a server's own self-signed certificate, and one that says nothing of CA", () => {
    const own = makeSelfSigned({ name: 'appliance', dnsNames: ['localhost'] });
    assert.deepEqual(judge({ sent: [own], pins: [own] }), anchored('pin', 'root', own));
    const v1 = makeAuthority({ name: 'Old Root', version: 1 });
    assert.deepEqual(
      judge({ sent: [v1.issue({ name: 'host' }), v1], pins: [v1] }),
      anchored('pin', 'root', v1),
    );
  });

  test('on an end-entity certificate names the CA above it', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing, root], pins: [leaf] }), {
      kind: 'pinned-end-entity',
      needed: [print(root)],
    });
    assert.deepEqual(judge({ sent: [leaf], pins: [leaf], asked: 'all' }), {
      kind: 'pinned-end-entity',
      needed: undefined,
    });
  });

  test('beside another that names the CA does no harm', () => {
    assert.deepEqual(
      judge({ sent: [flat, root], pins: [flat, root, stranger] }),
      anchored('pin', 'root', root),
    );
  });

  test('THE WRONG PIN takes nothing, not even with allow-unpinned', () => {
    for (const allowsUnpinned of [false, true]) {
      assert.deepEqual(
        judge({ sent: [leaf, issuing, root], pins: [stranger], allowsUnpinned }),
        unmatched(leaf, issuing, root),
      );
      assert.deepEqual(
        judge({ sent: [leaf, issuing], pins: [stranger], asked: 'all', allowsUnpinned }),
        unmatched(leaf, issuing),
      );
    }
  });

  test('on a stranger in the chain is a pin that matches nothing', () => {
    assert.deepEqual(judge({ sent: [flat, stranger, root], pins: [stranger] }), unmatched(flat, root));
    assert.deepEqual(judge({ sent: [flat, stranger], pins: [stranger], asked: 'all' }), {
      kind: 'no-ca-sent',
    });
  });

  test('on an expired CA says so', () => {
    const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
    const host = old.issue({ name: 'host' });
    const expired = (made: MadeCertificate): unknown => ({ kind: 'expired', certificate: print(made) });
    assert.deepEqual(judge({ sent: [host, old], pins: [old], asked: 'all' }), expired(old));
    const low = old.issueAuthority({ name: 'Low' });
    assert.deepEqual(
      judge({ sent: [low.issue({ name: 'host' }), low, old], pins: [old], asked: 'all' }),
      expired(old),
    );
    const oldLow = old.issueAuthority({ name: 'Low', ...EXPIRED });
    const sent = [oldLow.issue({ name: 'host' }), oldLow, old];
    assert.deepEqual(judge({ sent, pins: [old], asked: 'all' }), expired(old));
    const own = makeSelfSigned({ name: 'appliance', ...EXPIRED });
    assert.deepEqual(judge({ sent: [own], pins: [own] }), expired(own));
    // what the pin does not name may expire
    const twin = makeAuthority({ name: 'Corp Root', key: root.key, ...EXPIRED });
    assert.deepEqual(judge({ sent: [flat, twin, root], pins: [stranger] }), unmatched(flat, root));
  });
});

describe('(c) a chain that ends in its root', () => {
  test('THE UNPINNED NEWCOMER is refused, and taken where the input allows it', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing, root] }), unpinned('root', root));
    assert.deepEqual(
      judge({ sent: [leaf, issuing, root], allowsUnpinned: true }),
      anchored('unpinned', 'root', root),
    );
  });

  test("so is a server's own self-signed certificate", () => {
    const own = makeSelfSigned({ name: 'appliance' });
    assert.deepEqual(judge({ sent: [own] }), unpinned('root', own));
    assert.deepEqual(judge({ sent: [own], allowsUnpinned: true }), anchored('unpinned', 'root', own));
  });

  test('a root that does not say that it is a CA needs a pin in any case', () => {
    const v1 = makeAuthority({ name: 'Old Root', version: 1 });
    const sent = [v1.issue({ name: 'host' }), v1];
    assert.deepEqual(judge({ sent, allowsUnpinned: true }), unpinned('root', v1));
  });

  test('an intermediate that is a plain CA does not speak for such a root', () => {
    const v1 = makeAuthority({ name: 'Old Root', version: 1 });
    const low = v1.issueAuthority({ name: 'Low' });
    const facts = { sent: [low.issue({ name: 'host' }), v1], fetched: [low] };
    assert.deepEqual(judge({ ...facts, allowsUnpinned: true }), unpinned('root', v1, low));
    assert.deepEqual(judge({ ...facts, pins: [v1, low] }), anchored('pin', 'root', v1, low));
  });

  test('A CA WITH THE NAME OF ITS ISSUER is no root: another key signed it', () => {
    const rollover = poser.issueAuthority({ name: 'Corp Root' });
    const sent = [rollover.issue({ name: 'host' }), rollover];
    assert.deepEqual(judge({ sent, asked: 'all' }), unpinned('partial', rollover));
    assert.deepEqual(judge({ sent }), { kind: 'issuer-needed', children: [print(rollover)] });
  });

  test('order, duplicates and what follows the root do not matter', () => {
    for (const sent of [
      [leaf, root, issuing],
      [leaf, issuing, issuing, root, root],
      [leaf, stranger, root, poser, issuing],
      [leaf, leaf, root, leaf, issuing],
    ]) {
      assert.deepEqual(judge({ sent, allowsUnpinned: true }), anchored('unpinned', 'root', root));
      assert.deepEqual(judge({ sent, pins: [root] }), anchored('pin', 'root', root));
    }
  });

  test('THE STRANGER in the chain is never chosen: not by its place, not by its name', () => {
    for (const other of [stranger, poser]) {
      assert.deepEqual(
        judge({ sent: [leaf, issuing, other], allowsUnpinned: true, asked: 'all' }),
        anchored('unpinned', 'partial', issuing),
      );
      assert.deepEqual(judge({ sent: [flat, other], allowsUnpinned: true, asked: 'all' }), {
        kind: 'no-ca-sent',
      });
    }
  });

  test('A LEAF THAT POSES as an issuer signs nothing', () => {
    const honest = issuing.issue({ name: 'evil.example' });
    const forged = asAuthority(honest).issue({ name: 'host' });
    for (const pins of [[], [root], [honest]]) {
      assert.deepEqual(
        judge({ sent: [forged, honest, issuing, root], pins, allowsUnpinned: true, asked: 'all' }),
        {
          kind: 'no-ca-sent',
        },
      );
    }
    assert.deepEqual(
      judge({ sent: [forged, honest, issuing, root], trust: [root], asked: 'all', allowsUnpinned: true }),
      {
        kind: 'no-ca-sent',
      },
    );
  });

  test('of cross-signed twins the self-signed, unexpired one is taken', () => {
    const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
    const twin = old.crossSign(root);
    for (const sent of [
      [leaf, issuing, twin, root, old],
      [leaf, issuing, root, twin, old],
      [leaf, old, twin, root, issuing],
    ]) {
      assert.deepEqual(judge({ sent, allowsUnpinned: true }), anchored('unpinned', 'root', root));
    }
    const other = makeAuthority({ name: 'Other Root' });
    const both = [leaf, issuing, root, other.crossSign(root), other];
    assert.deepEqual(judge({ sent: both, allowsUnpinned: true }), anchored('unpinned', 'root', root));
    assert.deepEqual(judge({ sent: both, pins: [other] }), anchored('pin', 'root', other));
    const two = [leaf, issuing, root, stranger.crossSign(root)] as const;
    assert.deepEqual(judge({ sent: two, pins: [root, two[3]] }), anchored('pin', 'root', root));
  });

  test('an expired twin of the root does not shadow the live one', () => {
    const expired = makeAuthority({ name: 'Corp Root', key: root.key, ...EXPIRED });
    assert.deepEqual(
      judge({ sent: [flat, expired, root], allowsUnpinned: true }),
      anchored('unpinned', 'root', root),
    );
    assert.deepEqual(judge({ sent: [flat, expired], allowsUnpinned: true, asked: 'all' }), {
      kind: 'expired',
      certificate: print(expired),
    });
  });

  test('an expired intermediate is named', () => {
    const old = root.issueAuthority({ name: 'Corp Issuing', ...EXPIRED });
    const host = old.issue({ name: 'host' });
    for (const pins of [[], [root]]) {
      assert.deepEqual(judge({ sent: [host, old, root], pins, asked: 'all' }), {
        kind: 'expired',
        certificate: print(old),
      });
    }
  });

  test('a certificate lives up to its last moment', () => {
    const old = makeAuthority({
      name: 'Old Root',
      notBefore: LONG_AGO,
      notAfter: new Date('2026-01-01T00:00:00Z'),
    });
    const chain = toCase({ sent: [old.issue({ name: 'host' }), old], pins: [old], asked: 'all' });
    const { notAfter } = read(old);
    assert.equal(judgeChain({ ...chain, now: notAfter }).kind, 'anchored');
    assert.equal(judgeChain({ ...chain, now: new Date(notAfter.getTime() + 1) }).kind, 'expired');
  });

  test('a pinned CA that has expired does not speak where a pinned one lives', () => {
    const twin = makeAuthority({ name: 'Corp Root', key: root.key, ...EXPIRED });
    const facts = { sent: [leaf], fetched: [issuing, twin, root], pins: [twin, root] };
    assert.deepEqual(judge(facts), unpinned('root', root, issuing));
  });

  test('nothing has expired where the clock cannot be trusted', () => {
    const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
    const chain = toCase({ sent: [old.issue({ name: 'host' }), old], pins: [old] });
    assert.equal(judgeChain({ ...chain, now: undefined }).kind, 'anchored');
  });
});

describe('(d) a missing issuer', () => {
  test('is asked for, of the topmost certificate that is connected', () => {
    const ask = (...children: readonly MadeCertificate[]): unknown => ({
      kind: 'issuer-needed',
      children: children.map(print),
    });
    assert.deepEqual(judge({ sent: [leaf] }), ask(leaf));
    assert.deepEqual(judge({ sent: [leaf, issuing, stranger] }), ask(issuing));
    assert.deepEqual(judge({ sent: [leaf, issuing], pins: [root] }), ask(issuing));
    assert.deepEqual(judge({ sent: [leaf], fetched: [issuing] }), ask(issuing));
    assert.deepEqual(
      judge({ sent: [leaf, issuing, root], pins: [stranger] }),
      unmatched(leaf, issuing, root),
    );
  });

  test('is asked for although there is a root, if a pin names another', () => {
    const twin = stranger.crossSign(root);
    const sent = [leaf, issuing, root, twin];
    assert.deepEqual(judge({ sent, pins: [stranger] }), { kind: 'issuer-needed', children: [print(twin)] });
    assert.deepEqual(judge({ sent }), unpinned('root', root));
    assert.deepEqual(
      judge({ sent, fetched: [stranger], pins: [stranger] }),
      anchored('pin', 'root', stranger),
    );
  });

  test('is asked for above a pinned intermediate while there are pins that nothing has matched', () => {
    const facts = { sent: [leaf], fetched: [issuing], pins: [root, issuing] };
    assert.deepEqual(judge(facts), { kind: 'issuer-needed', children: [print(issuing)] });
    assert.deepEqual(judge({ ...facts, asked: 'all' }), anchored('pin', 'partial', issuing));
    assert.deepEqual(judge({ ...facts, pins: [issuing] }), anchored('pin', 'partial', issuing));
  });

  test('is not asked for where a trusted CA signed', () => {
    const facts = { sent: [leaf], fetched: [issuing], trust: [root], pins: [stranger] };
    assert.deepEqual(judge(facts), unmatched(leaf, issuing));
  });

  test('is judged like what was sent', () => {
    assert.deepEqual(judge({ sent: [leaf, issuing], fetched: [root] }), unpinned('root', root));
    assert.deepEqual(
      judge({ sent: [leaf, issuing], fetched: [root], pins: [root] }),
      anchored('pin', 'root', root),
    );
    assert.deepEqual(
      judge({ sent: [leaf, issuing], fetched: [root], pins: [stranger], allowsUnpinned: true }),
      unmatched(leaf, issuing, root),
    );
  });

  test('an intermediate that is not sent is needed too, and must be pinned too', () => {
    const facts = { sent: [leaf], fetched: [issuing, root] };
    assert.deepEqual(judge(facts), unpinned('root', root, issuing));
    assert.deepEqual(judge({ ...facts, allowsUnpinned: true }), anchored('unpinned', 'root', root, issuing));
    assert.deepEqual(judge({ ...facts, pins: [root, issuing] }), anchored('pin', 'root', root, issuing));
    assert.deepEqual(judge({ ...facts, pins: [issuing] }), anchored('pin', 'partial', issuing));
    for (const allowsUnpinned of [false, true]) {
      assert.deepEqual(judge({ ...facts, pins: [root], allowsUnpinned }), unpinned('root', root, issuing));
    }
  });

  test('what came both ways was sent', () => {
    const facts = { sent: [leaf, issuing], fetched: [issuing, root], pins: [root] };
    assert.deepEqual(judge(facts), anchored('pin', 'root', root));
  });

  test('an intermediate of a trusted root that is not sent is needed alone', () => {
    const facts = { sent: [leaf], fetched: [issuing], trust: [root] };
    assert.deepEqual(judge(facts), unpinned('trusted', issuing));
    assert.deepEqual(judge({ ...facts, pins: [issuing] }), anchored('pin', 'trusted', issuing));
    assert.deepEqual(judge({ ...facts, allowsUnpinned: true }), anchored('unpinned', 'trusted', issuing));
    assert.deepEqual(judge({ ...facts, fetched: [issuing, root] }), unpinned('trusted', issuing));
  });

  test('THE LYING ANSWER is not trusted: it did not sign, or is no CA', () => {
    const noCa = root.issueAuthority({
      name: 'Corp Issuing',
      key: issuing.key,
      basicConstraints: { isCa: false },
    });
    const v1 = makeAuthority({ name: 'Corp Issuing', key: issuing.key, version: 1 });
    for (const lie of [stranger, poser, noCa, v1]) {
      assert.deepEqual(judge({ sent: [leaf], fetched: [lie, root], asked: 'all', allowsUnpinned: true }), {
        kind: 'no-ca-sent',
      });
      assert.deepEqual(judge({ sent: [leaf], fetched: [lie], asked: 'all', pins: [lie] }), {
        kind: 'no-ca-sent',
      });
      assert.deepEqual(chooseIssuers(read(leaf), [lie, issuing].map(read)), [read(issuing)]);
    }
  });
});

describe('(e) a chain whose root nobody has', () => {
  test('gives its topmost CA as a partial anchor, pinned or allowed', () => {
    const middle = root.issueAuthority({ name: 'Middle' });
    const low = middle.issueAuthority({ name: 'Low' });
    const sent = [low.issue({ name: 'host' }), low, middle];
    assert.deepEqual(judge({ sent, asked: 'all' }), unpinned('partial', middle));
    assert.deepEqual(
      judge({ sent, asked: 'all', allowsUnpinned: true }),
      anchored('unpinned', 'partial', middle),
    );
    assert.deepEqual(judge({ sent, asked: 'all', pins: [low] }), anchored('pin', 'partial', low));
  });
});

describe('(f) a leaf alone', () => {
  test('gives nothing, whatever is allowed', () => {
    for (const facts of [{}, { allowsUnpinned: true }, { pins: [root] }]) {
      assert.deepEqual(judge({ sent: [leaf], asked: 'all', ...facts }), { kind: 'no-ca-sent' });
    }
  });
});

test('the root of a chain is the trusted one, else the topmost that signatures connect', () => {
  const name = (facts: Facts): string => findEnd(toCase(facts)).root.fingerprint;
  assert.equal(name({ sent: [leaf, issuing], trust: [stranger, poser, root] }), root.fingerprint);
  assert.equal(name({ sent: [leaf, issuing, root, stranger] }), root.fingerprint);
  assert.equal(name({ sent: [leaf, issuing, stranger] }), issuing.fingerprint);
  assert.equal(name({ sent: [leaf] }), leaf.fingerprint);
  const { isTrusted, isSelfSigned, path } = findEnd(
    toCase({ sent: [leaf, stranger, issuing], trust: [root] }),
  );
  assert.deepEqual(
    [isTrusted, isSelfSigned, path.map(({ fingerprint }) => fingerprint)],
    [true, true, [leaf, issuing].map(print)],
  );
  assert.equal(findEnd(toCase({ sent: [leaf, issuing] })).isTrusted, false);
  assert.equal(findEnd(toCase({ sent: [leaf, issuing] })).isSelfSigned, false);
  const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
  assert.equal(name({ sent: [leaf, issuing, old.crossSign(root), old], trust: [root] }), root.fingerprint);
});

test('a path without end is followed no further than its limit, and signatures that lead in circles end', () => {
  let top: Authority = makeAuthority({ name: 'Top' });
  const all: MadeCertificate[] = [top];
  for (let count = 0; count < MAX_PATH_LENGTH + 5; count++) {
    top = top.issueAuthority({ name: `CA ${count}` });
    all.unshift(top);
  }
  const host = top.issue({ name: 'host' });
  assert.deepEqual(judge({ sent: [host, ...all], pins: [all.at(-1) as MadeCertificate], asked: 'all' }), {
    kind: 'pin-unmatched',
    path: [host, ...all.slice(0, MAX_PATH_LENGTH)].map(print),
  });
  const one = makeAuthority({ name: 'One' });
  const two = makeAuthority({ name: 'Two' });
  const own = makeSelfSigned({ name: 'appliance' });
  assert.deepEqual(judge({ sent: [own, own, own], pins: [stranger] }), unmatched(own));
  const circle = [one.issue({ name: 'host' }), two.crossSign(one), one.crossSign(two)];
  assert.deepEqual(judge({ sent: circle, asked: 'all' }), unpinned('partial', circle[2] as MadeCertificate));
  assert.deepEqual(judge({ sent: circle, asked: 'all', pins: [stranger] }), unmatched(...circle));
});

test('a host cannot have us check signatures without end', () => {
  const twins = Array.from({ length: 60 }, (_, at) =>
    stranger.crossSign(root, { issuerName: `nobody ${at}` }),
  );
  const other = makeAuthority({ name: 'Other Root' });
  const sent = [flat, ...twins, other.crossSign(root), other];
  assert.deepEqual(judge({ sent: [flat, ...sent.slice(-2)], pins: [other] }), anchored('pin', 'root', other));
  const verdict = judgeChain(toCase({ sent, pins: [other], asked: 'all' }));
  assert.equal(verdict.kind, 'pin-unmatched');
});
