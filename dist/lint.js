export const id = "lint";
export const ids = ["lint"];
export const modules = {

6125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N1: () => (findEnd),
  Sk: () => (chooseIssuers),
  f8: () => (hasSigned),
  fd: () => (judgeChain),
  n: () => (indexTrust)
});

var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
var _dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8437);


const MAX_PATH_LENGTH = 10;
const MAX_SIGNATURE_CHECKS = 1000;
function judgeChain(chain) {
    if (chain.isTrusted)
        return { kind: 'trusted' };
    const { pins, now, sent } = chain;
    const isPinned = ({ fingerprint }) => pins.includes(fingerprint);
    const path = findSignedPath(chain, now);
    const anchor = chooseAnchor(path, pins, now);
    const needed = anchor && findNeeded(anchor);
    if (anchor && !needed)
        return { kind: 'trusted' };
    const hasMatch = anchor !== undefined && isPinned(anchor.certificate);
    // The nearest root ends the search, or what pins name: that may be what only AIA brings.
    const isOver = needed !== undefined && needed.end !== 'partial'
        ? pins.length === 0 || hasMatch
        : hasMatch && areAllFound(pins, path);
    const open = isOver ? [] : path.filter((link) => isOpen(link, chain));
    if (open.length > 0)
        return { kind: 'issuer-needed', children: open.map(({ certificate }) => certificate) };
    if (needed?.certificates.every(isPinned))
        return { kind: 'anchored', needed, basis: 'pin' };
    const expired = hasMatch ? undefined : findExpired(chain);
    if (expired && (needed === undefined || isPinned(expired))) {
        return { kind: 'expired', certificate: expired };
    }
    if (!hasMatch && isPinned(sent[0]))
        return { kind: 'pinned-end-entity', needed };
    if (needed === undefined)
        return { kind: 'no-ca-sent' };
    if (pins.length > 0) {
        return hasMatch
            ? { kind: 'unpinned', needed }
            : { kind: 'pin-unmatched', path: path.map(({ certificate }) => certificate) };
    }
    // An issuer that does not say that it is a CA (X.509 v1) takes more than a general permission.
    const isPlain = needed.certificates.every((certificate) => certificate.isCa || certificate === sent[0]);
    return chain.allowsUnpinned && isPlain
        ? { kind: 'anchored', needed, basis: 'unpinned' }
        : { kind: 'unpinned', needed };
}
function chooseIssuers(child, certificates) {
    return certificates.filter((certificate) => certificate.isCa && hasSigned(certificate, child));
}
function findEnd(chain) {
    const links = findSignedPath(chain, undefined);
    const anchor = chooseAnchor(links, [], undefined) ?? links[0];
    const root = anchor?.root ?? anchor?.certificate ?? chain.sent[0];
    return {
        root,
        isTrusted: anchor?.root !== undefined,
        isSelfSigned: isSelfSigned(root),
        path: links.map(({ certificate }) => certificate),
    };
}
function indexTrust(certificates) {
    const index = new Map();
    for (const certificate of certificates) {
        const namesakes = index.get(certificate.subject);
        if (namesakes)
            namesakes.push(certificate);
        else
            index.set(certificate.subject, [certificate]);
    }
    return index;
}
function findSignedPath({ sent, fetched, trust }, now) {
    const [leaf, ...others] = sent;
    const fetchedOnes = new Set(fetched.map(({ fingerprint }) => fingerprint));
    const issuers = new Map();
    for (const certificate of fetched) {
        if (certificate.isCa)
            issuers.set(certificate.fingerprint, certificate);
    }
    for (const certificate of others) {
        fetchedOnes.delete(certificate.fingerprint);
        // Old roots say nothing of CA; whether one is taken is for a pin to say.
        if (certificate.isCa || isSelfSigned(certificate))
            issuers.set(certificate.fingerprint, certificate);
    }
    const usable = [...issuers.values()].filter((certificate) => !hasExpired(certificate, now));
    let checksLeft = MAX_SIGNATURE_CHECKS;
    const reached = new Set([leaf.fingerprint]);
    const path = [];
    let level = [[leaf, undefined]];
    for (let length = 0; length <= MAX_PATH_LENGTH; length++) {
        const next = [];
        for (const [certificate, below] of level) {
            const signers = usable.filter((issuer) => checksLeft-- > 0 && hasSigned(issuer, certificate));
            const link = {
                certificate,
                below,
                isFetched: fetchedOnes.has(certificate.fingerprint),
                isSelfSigned: isSelfSigned(certificate),
                hasIssuer: signers.length > 0,
                root: findTrusted(certificate, trust),
            };
            path.push(link);
            for (const signer of signers) {
                if (reached.has(signer.fingerprint))
                    continue;
                reached.add(signer.fingerprint);
                next.push([signer, link]);
            }
        }
        level = next;
    }
    return path;
}
function findTrusted(certificate, trust) {
    return (trust.get(certificate.subject)?.find(({ fingerprint }) => fingerprint === certificate.fingerprint) ??
        trust.get(certificate.issuer)?.find((anchor) => hasSigned(anchor, certificate)));
}
function chooseAnchor(path, pins, now) {
    const possible = path.filter((link) => canBeAnchor(link) && !hasExpired(link.certificate, now));
    const pinned = possible.filter(({ certificate }) => pins.includes(certificate.fingerprint));
    if (pinned.length > 0)
        return pinned.find((link) => link.isSelfSigned) ?? pinned.at(-1);
    return (path.find(({ root }) => root !== undefined) ??
        possible.find((link) => link.isSelfSigned) ??
        possible.at(-1));
}
function areAllFound(pins, path) {
    return pins.every((pin) => path.some(({ certificate }) => certificate.fingerprint === pin));
}
function findNeeded(anchor) {
    const certificates = [];
    for (let link = anchor; link; link = link.below) {
        const isNewAnchor = link === anchor && anchor.root === undefined;
        if (isNewAnchor || link.isFetched)
            certificates.push(link.certificate);
    }
    const [first, ...others] = certificates;
    if (first === undefined)
        return undefined;
    const end = anchor.root ? 'trusted' : anchor.isSelfSigned ? 'root' : 'partial';
    return { certificates: [first, ...others], end };
}
function hasSigned(issuer, certificate) {
    const verdicts = SIGNATURES.get(certificate) ?? new Map();
    SIGNATURES.set(certificate, verdicts);
    const verdict = verdicts.get(issuer.fingerprint) ?? (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignedBy */ .s3)(certificate, issuer);
    verdicts.set(issuer.fingerprint, verdict);
    return verdict;
}
const SIGNATURES = new WeakMap();
function isSelfSigned(certificate) {
    return certificate.isSelfIssued && hasSigned(certificate, certificate);
}
function canBeAnchor({ certificate, isSelfSigned }) {
    return certificate.isCa || isSelfSigned;
}
function isOpen(link, { asked }) {
    return !link.isSelfSigned && !link.hasIssuer && !link.root && !asked.has(link.certificate.fingerprint);
}
function findExpired(chain) {
    const expired = findSignedPath(chain, undefined).filter((link) => canBeAnchor(link) && hasExpired(link.certificate, chain.now));
    const pinned = expired.find(({ certificate }) => chain.pins.includes(certificate.fingerprint));
    return (pinned ?? expired[0])?.certificate;
}
function hasExpired(certificate, now) {
    const validity = (0,_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeValidity */ .A8)(certificate, now);
    return validity === 'expired' || validity === 'unreadable';
}


}),

9823:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fx: () => (ANY_EXTENDED_KEY_USAGE),
  JW: () => (SERVER_AUTH),
  tu: () => (allowsServers)
});
const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0';
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
function allowsServers(usage) {
    return usage === SERVER_AUTH || usage === ANY_EXTENDED_KEY_USAGE;
}


}),

5161:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  findBadCertificate: () => (findBadCertificate)
});
var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);

/*
 * From Chromium's net/data/ssl/blocklist/README.md, where the names of files are these digests, and the keys from its
 * net/cert/cert_verify_proc_blocklist.inc, which has that of each file; the roots of badssl.com,
 * webpack-dev-server and preact-cli, and the keys of Superfish and Dell, computed from the certificates in
 * chromium/badssl.com (certs/src/crt, certs/self-signed) and from badssl.com/certs/ca-untrusted-root.crt; FortiGate's from CERT/CC's
 * vulnerability note VU#111708. The keys of eMudhra's intermediates are those that Go's crypto/x509 (since 1.26.10 and 1.27.3) and
 * rustls-webpki (since 0.103.16) refuse, two lists that agree; its roots are those that NSS 3.131.1 dropped.
 */
const ENTRIES = [
    {
        isRefused: true,
        reason: "FortiGate's first default CA: every appliance had the same key, and it is public (CVE-2012-4948)",
        sha1: '3e207f9a6bd95c7c2b891167d32f57872f766014',
    },
    {
        isRefused: true,
        reason: 'Superfish: every copy has the same key, and it is public',
        certificates: `
      b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7
    `,
        keys: `
      4bb8f35ba1e126f8dde1b0c420625ed86dce61a7bddadbdea9aba578ff13145e
    `,
    },
    {
        isRefused: true,
        reason: "Dell's eDellRoot: its key is public",
        certificates: `
      ec30c9c3065a06bb07dc5b1c6b497f370c1ca65c0f30c08e042ba6bcecc78f2c
    `,
        keys: `
      cdee9f3305572a677e1a6c82dc1e02a35b11cae6a684338c9f37fe1ac8daec23
    `,
    },
    {
        isRefused: true,
        reason: "Dell's DSDTestProvider: its key is public",
        certificates: `
      0f912fd7be760be25afbc56bdc09cd9e5dcc9c6f6a55a778aefcb6aa30e31554
    `,
        keys: `
      130ad4e0633521290531b6651f5759b0bc7bc656709ff8f365c2143b0389b6f6
    `,
    },
    {
        isRefused: true,
        reason: 'Sennheiser HeadSetup: its key is public',
        certificates: `
      91e5cc32910686c5cac25c18cc805696c7b33868c280caf0c72844a2a8eb91e2
      ddd8ab9178c99cbd9685ea4ae66dc28bfdc9a5a8a166f7f69ad0b5042ad6eb28
    `,
        keys: `
      0c43ea8bcde9fc3bca165664ac8215567e3489d5393a0c81e1a79141992e1953
      8f591f7aa4dc3efe9490c38a4692c9011ed128f1de595569406d77b6fa1f6b4c
    `,
    },
    {
        isRefused: true,
        reason: 'Mitel: its key can be read from the product',
        certificates: `
      2a33f5b48176523fd3c0d854f20093417175bfd498ef354cc7f38b54adabaf1a
      2d11e736f0427fd6ba4b372755d34a0edd8d83f7e9e7f6c01b388c9b7afa850d
      3ab0fcc7287454c405863e3aa204fea8eb0c50a524d2a7e15524a830cd4ab0fe
      60911c79835c3739432d08c45df64311e06985c5889dc5420ce3d142c8c7ef58
    `,
        keys: `
      490b6ec6beb2d6034720b5149b6b29cd35515988cc16af854148b07b9b1f8a11
      6adb8e3e055460922d1501cb97f94c6a02e39c8f2774ca408825b7b58379dc14
      707d364e72ae521431dd953897f9c4846d5b8c324298fe53fbd4ada1f2d1157f
      ef551284715232de92e246c323329362b132493bb16b589e4775520beb871a56
    `,
    },
    {
        isRefused: true,
        reason: 'Cyberoam: every appliance had the same key, and it is public (CVE-2012-3372)',
        keys: `
      1af56c98ff043ef92bebff54cebb4dd67a25ba956c817f3e6dd3c1e52eb584c1
    `,
    },
    {
        isRefused: true,
        reason: "Trustwave's CA for interception: revoked",
        keys: `
      32ecc96f912f96d889e73088cd031c7ded2c651c805016157a23b6f32f798a3b
    `,
    },
    {
        isRefused: true,
        reason: "Qaznet Trust Network: made to read a whole country's traffic (Kazakhstan)",
        certificates: `
      00309c736dd661da6f1eb24173aa849944c168a43a15bffd192eecfdb6f8dbd2
      61c0fc2e38b5b6f9071b42cee54a9013d858b6697c68b460948551b3249576a1
      1df696f021ab1c3ace9a376b07ed7256a40214cd3396d7934087614924e2d7ef
      0230a604d99220e5612ee7862ab9f7a6e18e4f1ac4c9e27075788cc5220169ab
      06fd20629c143b9eab28d2799caefc5d23fde267d16c631e3f5b8b4bab3f68e6
      0bd39de4793cdc117138f47708aa4d583acf67adb059a0d91f668d1803bf6489
      c95c133b68319ee516b5f41e377f589878af1556567cc2834ef03b1d10830fd3
      c530fadc9bfa265e63b755cc6ee04c2d70d60bb916ce2f331dc7359362571b25
      89107c8e50e029b7b5f4ff0ccd2956bcc9d0c8ba2bfb6a58374ed63a6b034a30
      3472e4f16c570e0dd388aaaa4a64a34a4b939f1ca770996b5be0037c1aded9c1
    `,
        keys: `
      8e12d0cb3b7df3ea2257579489fd8658c95603ea6cf4b73163a41eb7b7e93fee
      b13fa2e6131a888a01f3d62056fb0efbe999eb6b6e14927613e02ba8b8fb046e
      b5ba8dd7f89564c2889d3d6453c84998c77824919b64ea0835aa62986591be50
    `,
    },
    {
        isRefused: true,
        reason: 'DigiNotar: its keys were in the hands of attackers',
        certificates: `
      0d136e439f0ab6e97f3a02a540da9f0641aa554e1d66ea51ae2920d51b2f7217
      294f55ef3bd7244c6ff8a68ab797e9186ec27582751a791515e3292e48372d61
      31c8fd37db9b56e708b03d1f01848b068c6da66f36fb5d82c008c6040fa3e133
      3946901f46b0071e90d78279e82fababca177231a704be72c5b0e8918566ea66
      450f1b421bb05c8609854884559c323319619e8b06b001ea2dcbb74a23aa3be2
      4fee0163686ecbd65db968e7494f55d84b25486d438e9de558d629d28cd4d176
      8a1bd21661c60015065212cc98b1abb50dfd14c872a208e66bae890f25c448af
      9ed8f9b0e8e42a1656b8e1dd18f42ba42dc06fe52686173ba2fc70e756f207dc
      a686fee577c88ab664d0787ecdfff035f4806f3de418dc9e4d516324fff02083
      b8686723e415534bc0dbd16326f9486f85b0b0799bf6639334e61daae67f36cd
      fdedb5bdfcb67411513a61aee5cb5b5d7c52af06028efc996cc1b05b1d6cea2b
    `,
        keys: `
      455b87e96f1cea2f8b6dae0808ec24738fd92b7fd306757198bf389d755c0b6c
      7e7058ea35ad4359654159973f560187f16d19c514b939c5055672d1d2a518ac
      93ca2d436cae7f68d2b4256ca175c985ce39926dc9f7eeaeecf2f8970fb97802
      a903af8c07bb91b0d9e3f3a30c6d53339fc5bd47e5d6bdb476598860c068a024
      d34b255b2fe7d1a09656cbab6409f73c796ec7d66af73653ecc39af978297310
      dd3eeb779bee07f9efdac382408b28d142fa842c78e8bc0e33348d57b92f0583
      f034f642ca1d9e88e9efeafcb15c7c937aa19e04b080f27335e1da70d1ca1201
    `,
    },
    {
        isRefused: true,
        reason: 'TurkTrust: issued by mistake as a CA, and used to intercept',
        certificates: `
      372447c43185c38edd2ce0e9c853f9ac1576ddd1704c2f54d96076c089cb4227
      42187727be39faf667aeb92bf0cc4e268f6e2ead2cefbec575bdc90430024f69
    `,
        keys: `
      3edbd9ace639ba1a2d4ad04718711fda23e859b2fbf5d137d424045e7919dfb9
      c173f0626456ca854ff2a7f0b133a7cf4d0211e552f24b3e33ade8c59f0a424c
    `,
    },
    {
        isRefused: true,
        reason: 'a test root of badssl.com',
        certificates: `
      43194b56f17cd0b72be548b35ae93adb1664e4023d1d7d0957f5bab66a31fe3d
      9471257aa419964a69708663526775031876d12cadbab82da5fc0ce143b5af47
      7e92d13dc13c9187154735f2d2f31a9c73b56480d77149aea9b063a448f32adc
      44a244105569a730791f509b24c3d7838a462216bb0f560ef87fbe76c2e6005a
      143315c857a9386973ed16840899c3f96b894a7a612c444efb691f14b0dedd87
    `,
        keys: `
      a4e9af01416e3a029b5d35e5b119de00cfe156c5cf95fc823cf6d05e3c1a8237
      b0fcce78c1664e293544c143e3d2689f723f5b6e6317107e163d22ba8069794a
    `,
    },
    {
        isRefused: true,
        reason: 'the certificate of webpack-dev-server: its key is public',
        certificates: `
      82dc8ef758fd76425907c8987c497a3fd752d445edfb9eebe3ca4204c7a69d39
    `,
    },
    {
        isRefused: true,
        reason: 'the certificate of preact-cli: its key is public',
        certificates: `
      2d4820b964f87f1f45e9417bbee214cbedab06228d5931470c5b704e2cf22326
    `,
    },
    {
        isRefused: true,
        reason: "eMudhra's intermediates under emSign ECC Root CA - G3: their keys are public (CVE-2026-111943)",
        keys: `
      ebed6475c2c2d80fcb199f3fe8dd6e6b3ce60b77eb15d4e42c3dec0c6f5b5105
      49dd353dc2b919a3770645117d0e60c16115e7d1bc259eefe734b00ea434fe5f
      e0254c7fcdc265e2f0f8a428dabb75ab4ae039b4872d62f5ee57f0877d5a8a41
      5c0660a2b164910d8ff589c18e14552e9e0ec237dcefe2cb736d41a4811f81a0
      43bffa19d6ef651451f6841e019931e96f6f2eaeff28ab4b6f1ce4576de2717b
      63ecefee431d49523bc1136c4e72d0206a477086caf606cd5cf025686c109cf8
      ec4ffa1ad0ac88081314b7aaffef6a91f97cd57291bb5ba686c5415f5eb4f6b6
      92c063d67e8f14db71d288e11266ffdaf69cbf115f7bab14f3bc2f68d25e0e30
    `,
    },
    {
        isRefused: false,
        reason: "emSign roots of eMudhra: dropped from Mozilla's list in October 2026, when keys of CAs under one of them were public",
        certificates: `
      86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b
      125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f
      bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3
    `,
    },
    {
        isRefused: false,
        reason: 'CNNIC: distrusted by browsers in 2015, after a CA under it was used to intercept',
        certificates: `
      1c01c6f4dbb2fefc22558b2bca32563f49844acfc32b7be4b0ff599f9e8c7af7
      e28393773da845a679f2080cc7fb44a3b7a1c3792cb7eb7729fdcb6a8d99aea7
      2740d956b1127b791aa1b3cc644a4dbedba76186a23638b95102351a834ea861
    `,
        keys: `
      04dde9aa9a79f61498682325fa0870276707fb9ca95384120b46893268494fc9
      1f4224cec84fc99ced881ff6fcfd3e21f8c519c547aa6a5dd3de247302ce50d1
      9dd55fc573f546cb6a3831d1112d8710a6f4f82dc87f5fae9d3a1a028dd36e4b
    `,
    },
    {
        isRefused: false,
        reason: 'WoSign and StartCom: distrusted by browsers in 2016',
        issuers: ['WoSign CA Limited', 'StartCom Ltd.', 'StartCom CA'],
        certificates: `
      4b22d5a6aec99f3cdb79aa5ec06838479cd5ecba7164f7f22dc1d65f63d85708
      7d8ce822222b90c0b14342c7a8145d1f24351f4d1a1fe0edfd312ee73fb00149
      8b45da1c06f791eb0cabf26be588f5fb23165c2e614bf885562d0dce50b29b02
      c766a9bef2d4071c863a31aa4920e813b2d198608cb7b7cfe21143b836df09ea
      c7ba6567de93a798ae1faa791e712d378fae1f93c4397fea441bb7cbe6fd5995
      d487a56f83b07482e85e963394c1ecc2c9e51d0903ee946b02c301581ed99e16
      d6f034bd94aa233f0297eca4245b283973e447aa590f310c77f48fdf83112254
      e17890ee09a3fbf4f48b9c414a17d637b7a50647e9bc752322727fcc1742a911
      4aefc3d39ef59e4d4b0304b20f53a8af2efb69edece66def74494abfc10a2d66
      cb954e9d80a3e520ac71f1a84511657f2f309d172d0bb55e0ec2c236e74ff4b4
    `,
        keys: `
      1528397da212890a830b0b95a59968cef234773779df5181cf10fa647534bb65
      36ea96128c89839fb621f8ad0e1ee0b9c2206f62ab7b4da2c6765893c9b7ced2
      381a3fc7a8b082fa28613a4d07f2c7553f4e1918ee07caa9e8b7cede5a9ca06a
      394cff589e689312cfc071ee0bc19fe4c606216ce543429de6db62e42dbb3bc1
      7aedddf36b18f8acb7379fe1ce183212b2350d0788abe0e82457be9badad6d54
      9d98a1fb60538c4cc4857ff1a8c8034faf6fc592093f619994b2c813d250b864
      d6a18443d348db994f934ccd8e635d833a27ac1e56f8afaf7c97cb4f43eab68b
      db15c0062b520f318a19dacfecd64f9e7a3fbe609fd586796f20ae028e8e3058
      e42f24bd4d37f4aa2e56b979d83d1e65219fe0e9e3a382a1b3cb66c93955de75
    `,
    },
    {
        isRefused: false,
        reason: "India CCA: distrusted by browsers in 2014, after certificates for others' names",
        certificates: `
      67ed4b703d15dc555f8c444b3a05a32579cb7599bd19c9babe10c584ea327ae0
      a8e1dfd9cd8e470aa2f443914f931cfd61c323e94d75827affee985241c35ce5
      e4f9a3235df7330255f36412bc849fb630f8519961ec3538301deb896c953da5
    `,
        keys: `
      9b8a93decccfbafcf4d04d3442128fb35218cfe437a3d8d0328c99f89089e450
      e6e136c86154f32c3e49f47cfc6b338ff2dc61ce14fc7589b3b56a1450132701
      fa00bec73dd99795df1162c789987004c26cbf90af4db442f66220de41354ac9
    `,
    },
];
const BY_DIGEST = new Map(ENTRIES.flatMap((entry) => {
    const digests = [entry.certificates, entry.keys, entry.sha1].join(' ').match(/\w+/g) ?? [];
    return digests.map((digest) => [digest, entry]);
}));
const SHA1_ENDS = new Date('2013-01-01T00:00:00Z');
const BY_ISSUER = ENTRIES.flatMap((entry) => (entry.issuers ?? []).map((name) => [`, O=${name}, `, entry]));
function findBadCertificate({ fingerprint, der, issuer, notBefore }, publicKey) {
    const isNewer = notBefore >= SHA1_ENDS; // not one whose date cannot be read
    const among = `, ${issuer}, `;
    return (BY_DIGEST.get(fingerprint) ??
        BY_DIGEST.get((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSha256 */ .O)(publicKey)) ??
        (isNewer ? undefined : BY_DIGEST.get((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSha1 */ .A)(der))) ??
        BY_ISSUER.find(([name]) => among.includes(name))?.[1]);
}


}),

6990:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GO: () => (GO),
  Gs: () => (PYTHON_LENIENT_ADVICE),
  Hc: () => (JAVA_NEWER),
  PI: () => (URLLIB3_2),
  Vu: () => (GO_NEWER),
  W0: () => (NODE_24),
  _K: () => (STRICT),
  hI: () => (OPENSSL),
  m: () => (GNUTLS),
  oO: () => (GO_OLDER),
  p: () => (JAVA)
});
const STRICT = 'Python 3.13 and newer';
const PYTHON_LENIENT_ADVICE = 'Until that is fixed, `clients: default +python-lenient` makes Python 3.13 and newer check certificates as Python 3.12 does.';
const OPENSSL = 'what uses OpenSSL (curl, git, Python, Ruby, PHP, Node.js)';
const GNUTLS = 'what uses GnuTLS (git and wget of Debian)';
const GO = 'Go';
const GO_NEWER = 'Go 1.23 and newer';
const GO_OLDER = 'Go before 1.24';
const JAVA = 'Java';
const JAVA_NEWER = 'Java 25 and newer updates of Java 17';
const NODE_24 = 'Node.js 24 (its process ends with SIGSEGV)';
const URLLIB3_2 = 'Python requests with urllib3 2';


}),

589:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jb: () => (describeFinding),
  lU: () => (listAdvice),
  rl: () => (MEND_SERVER),
  wT: () => (LINT_RULES)
});

var _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6990);

const MEND_SERVER = 'A new CA does not fix that: the administrator of the server or the proxy must update it or change its configuration. Until then: \u201cWho is left outside\u201d in docs/problems.md.';
const LINT_RULES = {
    'known-bad': {
        severity: 'error',
        says: 'is known as dangerous',
        refusedBy: [],
    },
    unloadable: {
        severity: 'error',
        says: 'keeps clients from loading any file that contains it',
        refusedBy: [],
    },
    'date-unreadable': {
        severity: 'error',
        says: 'has a date that cannot be read, so it may not be valid',
        refusedBy: [],
    },
    distrusted: {
        severity: 'warning',
        says: 'was a public CA once, and browsers distrusted it or its list dropped it',
        refusedBy: [],
    },
    'already-public': {
        severity: 'notice',
        says: "is in Mozilla's list of public CAs: you need not add it",
        refusedBy: [],
    },
    'x509-v1': {
        severity: 'warning',
        says: 'is of X.509 version 1, which cannot say that it is a CA',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K],
    },
    'basic-constraints-missing': {
        severity: 'warning',
        says: 'does not say that it is a CA (no basicConstraints): some clients take it only for the server that presents it',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'not-a-ca': {
        severity: 'warning',
        says: 'says that it is not a CA (basicConstraints CA:FALSE): some clients take it only for the server that presents it',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'basic-constraints-not-critical': {
        severity: 'warning',
        says: 'does not mark basicConstraints critical',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K],
    },
    'key-usage-missing': { severity: 'warning', says: 'has no keyUsage', refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K] },
    'no-key-cert-sign': {
        severity: 'warning',
        says: 'may not sign certificates (no keyCertSign in keyUsage)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'no-subject-key-identifier': {
        severity: 'warning',
        says: 'has no subjectKeyIdentifier',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K],
    },
    'no-authority-key-identifier': {
        severity: 'warning',
        says: 'has no authorityKeyIdentifier with a key identifier',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K],
    },
    'weak-signature': {
        severity: 'warning',
        says: 'is signed with SHA-1 or MD5',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'weak-key': {
        severity: 'warning',
        says: 'has a key that is too short',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'rare-key': {
        severity: 'warning',
        says: 'has a kind of key that some clients do not know',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .NODE_24 */ .W0, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA_NEWER */ .Hc],
    },
    'key-parameters': {
        severity: 'warning',
        says: 'has a key with parameters that some clients cannot read',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'serial-number-negative': {
        severity: 'warning',
        says: 'has a negative serial number',
        refusedBy: ['Go 1.23 and newer'],
    },
    'serial-number-zero': { severity: 'notice', says: 'has the serial number 0', refusedBy: [] },
    'serial-number-too-long': {
        severity: 'notice',
        says: 'has a serial number of more than 20 octets',
        refusedBy: [],
    },
    'not-der': {
        severity: 'warning',
        says: 'has an encoding that OpenSSL accepts and DER forbids',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI],
    },
    'not-yet-valid': {
        severity: 'warning',
        says: 'is not valid yet',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO],
    },
    expired: { severity: 'warning', says: 'has expired', refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO] },
    'expires-soon': { severity: 'warning', says: 'expires within 30 days', refusedBy: [] },
    'name-constraints': {
        severity: 'notice',
        says: 'is limited to some names (nameConstraints)',
        refusedBy: [],
    },
    'name-constraints-odd': {
        severity: 'warning',
        says: 'is limited to names in a way that some clients cannot read (nameConstraints)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI],
    },
    'extended-key-usage': {
        severity: 'warning',
        says: 'is not for TLS servers (extendedKeyUsage without serverAuth)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'critical-extension': {
        severity: 'warning',
        says: 'has a critical extension that some clients do not know, so they must refuse it',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_NEWER */ .Vu, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GO_OLDER */ .oO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'empty-subject-alternative-name': {
        severity: 'warning',
        says: 'has a subjectAltName without any name',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'no-subject-alternative-name': {
        severity: 'warning',
        says: 'names its host in the commonName only (no subjectAltName)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .URLLIB3_2 */ .PI],
    },
    'no-digital-signature': {
        severity: 'warning',
        says: 'may not sign a handshake (no digitalSignature in keyUsage)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'empty-subject': {
        severity: 'warning',
        says: 'has no subject, and no critical subjectAltName',
        refusedBy: ['curl', _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'issuer-not-a-ca': {
        severity: 'warning',
        says: 'signed the certificate below it, and does not say that it is a CA (basicConstraints CA:TRUE)',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .GNUTLS */ .m, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'old-tls': {
        severity: 'warning',
        says: 'supports no TLS newer than 1.1',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__.GO, _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .JAVA */ .p],
    },
    'legacy-renegotiation': {
        severity: 'warning',
        says: 'does not support secure renegotiation (RFC 5746)',
        refusedBy: ['what uses OpenSSL 3 (curl, git, Python, Ruby, PHP, Node.js)'],
    },
    'old-parameters': {
        severity: 'warning',
        says: 'uses TLS parameters that are too weak for clients of today',
        refusedBy: [_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENSSL */ .hI],
    },
    'issuer-missing': {
        severity: 'warning',
        says: 'is an intermediate, and the bundle lacks the CA that signed it',
        refusedBy: [
            'what uses OpenSSL and wants a self-signed root (git, wget, Python before 3.13, Node.js, Ruby, PHP)',
        ],
    },
    'duplicate-subject': {
        severity: 'warning',
        says: 'has the same subject as another CA in the bundle, but another key: if a server\u2019s certificate does not say which of them signed it (no authorityKeyIdentifier), OpenSSL tries only the first and GnuTLS only the last, so no order works for both',
        refusedBy: [],
        advice: 'Before you trust both CAs, make sure that servers and proxies send certificates with an authorityKeyIdentifier, or give the new CA another name.',
    },
    'duplicate-key': {
        severity: 'notice',
        says: 'has the same subject and key as another certificate in the bundle: clients may try only the first, which is the one that expires last',
        refusedBy: [],
    },
};
function describeFinding(finding) {
    const { rule, detail } = finding;
    const { says } = LINT_RULES[rule];
    const refusedBy = listRefusing(finding);
    const more = detail === undefined ? '' : ` (${detail})`;
    return says + more + (refusedBy.length > 0 ? `, refused by ${refusedBy.join(', ')}` : '');
}
function listRefusing({ rule, refusedBy }) {
    return refusedBy ?? LINT_RULES[rule].refusedBy;
}
function listAdvice(findings) {
    const advice = findings.flatMap((finding) => {
        const { advice } = LINT_RULES[finding.rule];
        return [advice, listRefusing(finding).includes(_lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .STRICT */ ._K) ? _lint_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_LENIENT_ADVICE */ .Gs : undefined];
    });
    return [...new Set(advice.filter((sentence) => sentence !== undefined))];
}


}),

3075:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (lintCertificate),
  c: () => (lintOrdinary),
  publicKeyOf: () => (publicKeyOf)
});

var dates = __webpack_require__(8437);
var formats_der = __webpack_require__(9120);
var known_bad = __webpack_require__(5161);
var lint_clients = __webpack_require__(6990);
var lint_rules = __webpack_require__(589);
var extended_key_usage = __webpack_require__(9823);
;// CONCATENATED MODULE: ./build/certificates/lint/refusals.js
const NOT_KNOWN = [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients.GO];
const POLICIES = [lint_clients/* GNUTLS */.m, lint_clients/* GO_OLDER */.oO];
const CRITICAL = {
    '2.5.29.14': ['subjectKeyIdentifier', [lint_clients/* OPENSSL */.hI, lint_clients/* GO_NEWER */.Vu]],
    '2.5.29.35': ['authorityKeyIdentifier', [lint_clients/* OPENSSL */.hI, lint_clients/* GO_NEWER */.Vu]],
    '1.3.6.1.5.5.7.1.1': ['authorityInfoAccess', [lint_clients/* OPENSSL */.hI, lint_clients/* GO_NEWER */.Vu]],
    '2.5.29.18': ['issuerAltName', [lint_clients/* OPENSSL */.hI, lint_clients.GO]],
    '2.5.29.33': ['policyMappings', POLICIES],
    '2.5.29.36': ['policyConstraints', POLICIES],
    '2.5.29.54': ['inhibitAnyPolicy', [lint_clients/* GO_OLDER */.oO]],
    '2.16.840.1.113730.1.1': ["Netscape's certificate type", [lint_clients/* GNUTLS */.m, lint_clients.GO]],
    '1.3.6.1.5.5.7.1.7': ['IP addresses of RFC 3779', [lint_clients/* GNUTLS */.m, lint_clients.GO]],
    '1.3.6.1.5.5.7.1.8': ['AS numbers of RFC 3779', [lint_clients/* GNUTLS */.m, lint_clients.GO]],
    '1.3.6.1.5.5.7.48.1.5': ['ocsp-nocheck', [lint_clients/* GNUTLS */.m, lint_clients.GO]],
};
const EVERYBODY_KNOWS = new Set(['15', '17', '19', '30', '31', '32', '37'].map((last) => `2.5.29.${last}`));
const JAVA_KNOWS = new Set(['2.5.29.33', '2.5.29.36', '2.5.29.54']);
function judgeCriticalExtension(oid, role) {
    if (EVERYBODY_KNOWS.has(oid))
        return undefined;
    const [detail, refusedBy] = CRITICAL[oid] ?? [oid, NOT_KNOWN];
    return { detail, refusedBy: role === 'anchor' || JAVA_KNOWS.has(oid) ? refusedBy : [...refusedBy, lint_clients/* JAVA */.p] };
}
const GATED_CRYPTOGRAPHY = new Set(['2.16.840.1.113730.4.1', '1.3.6.1.4.1.311.10.3.3']);
function judgePurposes(usages, role) {
    if (usages.includes(extended_key_usage/* SERVER_AUTH */.JW))
        return undefined;
    if (usages.length === 0)
        return { detail: 'it is empty', refusedBy: [lint_clients/* OPENSSL */.hI] };
    if (usages.includes(extended_key_usage/* ANY_EXTENDED_KEY_USAGE */.Fx))
        return { detail: 'anyExtendedKeyUsage alone is not enough', refusedBy: [lint_clients/* OPENSSL */.hI] };
    if (usages.some((usage) => GATED_CRYPTOGRAPHY.has(usage)))
        return { detail: 'Server Gated Cryptography is not enough', refusedBy: [lint_clients.GO] };
    const java = role === 'server' ? [lint_clients/* JAVA */.p] : [];
    return { detail: 'it is for other things', refusedBy: [lint_clients/* OPENSSL */.hI, lint_clients.GO, ...java] };
}
const OTHER_NAME_KINDS = [lint_clients/* GNUTLS */.m, lint_clients.GO];
const MAXIMUM = 0x81;
const MAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
function judgeNameConstraints(constraints, isCritical) {
    const subtrees = (0,formats_der/* readChildren */.KZ)(constraints).flatMap(formats_der/* readChildren */.KZ);
    if (subtrees.length === 0)
        return [{ detail: 'there is none', refusedBy: [lint_clients.GO] }];
    const found = subtrees.flatMap((subtree) => {
        const [base, ...bounds] = (0,formats_der/* readChildren */.KZ)(subtree);
        const isBounded = bounds.some((bound) => bound.tag === MAXIMUM || (0,formats_der/* contentOf */.$E)(bound).some(Boolean));
        return [
            ...(base ? judgeBase(base, isCritical) : []),
            ...(isBounded ? [{ detail: 'a minimum or a maximum depth', refusedBy: [lint_clients/* OPENSSL */.hI] }] : []),
        ];
    });
    return [...new Map(found.map((one) => [one.detail, one])).values()];
}
function judgeBase(base, isCritical) {
    const octets = (0,formats_der/* contentOf */.$E)(base);
    const text = octets.toString('latin1');
    const refuse = (detail, ...refusedBy) => [
        { detail, refusedBy },
    ];
    switch (base.tag) {
        case DNS:
            return isDomain(text) ? [] : refuse('an invalid DNS name', lint_clients.GO);
        case MAIL:
            return text.includes('@') && !/^[^@]+@[^@.][^@]*$/.test(text)
                ? refuse('an invalid e-mail address', lint_clients.GO)
                : [];
        case URI:
            if (/^\d+(?:\.\d+){3}$/.test(text))
                return refuse('a URI\u2019s host that is an address', lint_clients.GO);
            return /[@/:]/.test(text) ? refuse('a URI in place of its host', lint_clients/* JAVA */.p) : [];
        case IP:
            return isMasked(octets) ? [] : refuse('an IP address with an invalid mask', lint_clients/* GNUTLS */.m, lint_clients.GO);
        case DIRECTORY:
            return [];
        default:
            return isCritical ? refuse('a kind of name that few clients know', ...OTHER_NAME_KINDS) : [];
    }
}
function isDomain(text) {
    return /^(?:\.?[!-\-/-~]+(?:\.[!-\-/-~]+)*)?$/.test(text);
}
function isMasked(octets) {
    if (octets.length !== 8 && octets.length !== 32)
        return false;
    const bits = [...octets.subarray(octets.length / 2)]
        .map((octet) => octet.toString(2).padStart(8, '0'))
        .join('');
    return /^1*0*$/.test(bits);
}
const RSA = '1.2.840.113549.1.1.1';
const DSA = '1.2.840.10040.4.1';
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
const BIT_STRING = 0x03;
const SEQUENCE = 0x30;
const MIN_RSA_BITS = 1963;
const MIN_CURVE_OCTETS = 28;
const CURVES = {
    '1.2.840.10045.3.1.7': ['P-256', []],
    '1.3.132.0.33': ['P-224', [lint_clients/* JAVA */.p]],
    '1.3.132.0.34': ['P-384', []],
    '1.3.132.0.35': ['P-521', []],
    '1.2.156.10197.1.301': ['SM2', [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients.GO, lint_clients/* JAVA */.p]],
};
const P_192 = '1.2.840.10045.3.1.1';
function judgeKey(publicKey) {
    const [algorithm, key] = (0,formats_der/* readChildren */.KZ)(publicKey);
    const [type, parameters] = algorithm ? (0,formats_der/* readChildren */.KZ)(algorithm) : [];
    if (!type || key?.tag !== BIT_STRING)
        return [];
    switch ((0,formats_der/* toDotted */._K)(type)) {
        case RSA: {
            const bits = countModulusBits(key);
            return [
                ...(bits < MIN_RSA_BITS
                    ? [{ rule: 'weak-key', detail: `${bits} bits`, refusedBy: [lint_clients/* OPENSSL */.hI] }]
                    : []),
                ...(parameters === undefined
                    ? [{ rule: 'key-parameters', detail: 'RSA without NULL', refusedBy: [lint_clients.GO] }]
                    : []),
            ];
        }
        case DSA:
            return [{ rule: 'rare-key', detail: 'DSA', refusedBy: [lint_clients.GO, lint_clients/* JAVA_NEWER */.Hc] }];
        case ELLIPTIC_CURVE:
            return parameters ? judgeCurve(parameters, key) : [];
        default:
            return [];
    }
}
function judgeCurve(parameters, key) {
    if (parameters.tag === SEQUENCE) {
        const detail = 'a curve that is written out instead of named';
        return [{ rule: 'key-parameters', detail, refusedBy: [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients.GO, lint_clients/* JAVA */.p] }];
    }
    const curve = (0,formats_der/* toDotted */._K)(parameters);
    const [name, refusedBy] = CURVES[curve] ?? [`curve ${curve}`, [lint_clients/* NODE_24 */.W0, lint_clients/* GNUTLS */.m, lint_clients.GO, lint_clients/* JAVA */.p]];
    const octets = ((0,formats_der/* contentOf */.$E)(key).length - 2) / 2; // of a coordinate; before both stand unused bits and a form
    if (octets < MIN_CURVE_OCTETS) {
        const gnutls = curve === P_192 ? [] : [lint_clients/* GNUTLS */.m];
        return [{ rule: 'weak-key', detail: `${octets * 8} bits`, refusedBy: [lint_clients/* OPENSSL */.hI, lint_clients.GO, ...gnutls, lint_clients/* JAVA */.p] }];
    }
    return refusedBy.length > 0 ? [{ rule: 'rare-key', detail: name, refusedBy }] : [];
}
function countModulusBits(key) {
    const [modulus] = (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(key.bytes, key.contentStart + 1, key.end));
    const octets = modulus ? (0,formats_der/* contentOf */.$E)(modulus) : Buffer.alloc(0);
    const start = octets.findIndex((octet) => octet !== 0);
    return start === -1 ? 0 : (octets.length - start) * 8 - (Math.clz32(octets[start] ?? 0) - 24);
}

;// CONCATENATED MODULE: ./build/certificates/lint/lint.js
const EXPIRY_NOTICE_MS = 30 * 86_400_000;
const MAX_SERIAL_OCTETS = 20;
const KEY_CERT_SIGN = 0x04; // bit 5 of the first octet
const DIGITAL_SIGNATURE = 0x80;
const KEY_ENCIPHERMENT = 0x20;
const MAX_NAMED_CONSTRAINTS = 5;
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const NAME_CONSTRAINTS = '2.5.29.30';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const WEAK_SIGNATURES = {
    '1.2.840.113549.1.1.2': 'MD2',
    '1.2.840.113549.1.1.4': 'MD5',
    '1.2.840.113549.1.1.5': 'SHA-1',
    '1.2.840.10040.4.3': 'SHA-1',
    '1.2.840.10045.4.1': 'SHA-1',
};
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;
function lintCertificate(certificate, now, role = 'anchor') {
    const findings = [];
    const report = reportTo(findings);
    const read = attemptParts(certificate.der);
    lintKnown(certificate, read ? sliceOf(read.parts.publicKey) : Buffer.alloc(0), report);
    if (role !== 'server')
        lintDates(certificate, now, report);
    if (read === undefined) {
        report('not-der', 'it cannot be read by the rules of DER', { refusedBy: UNREADABLE });
        return findings;
    }
    const { parts } = read;
    let { flaw } = read;
    // OpenSSL accepts certificates with unreadable parts. Each rule runs alone, so that one failing rule does not hide another.
    const attempt = (what, readPart) => {
        try {
            return readPart();
        }
        catch (cause) {
            if (!(cause instanceof RangeError))
                throw cause;
            flaw ??= { detail: `its ${what} cannot be read`, refusedBy: UNREADABLE };
            return undefined;
        }
    };
    const isRoot = certificate.isSelfIssued;
    if (parts.version >= 3)
        lintExtensions(parts.extensions, { certificate, role }, report, attempt);
    else if (role === 'server')
        report('no-subject-alternative-name');
    else
        report('x509-v1');
    lintSerial(parts.serial, report);
    const digest = WEAK_SIGNATURES[parts.signature];
    // No client checks a trust anchor's own signature on itself; some check the signature on another anchor.
    if (digest && role === 'anchor')
        report('weak-signature', digest, { refusedBy: [lint_clients/* OPENSSL */.hI], ...(isRoot ? { severity: 'notice' } : {}) });
    else if (digest)
        report('weak-signature', digest, { refusedBy: digest === 'SHA-1' ? [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients.GO] : EVERYBODY });
    const refusals = attempt('public key', () => judgeKey(parts.publicKey)) ?? [];
    for (const { rule, detail, refusedBy } of refusals)
        report(rule, detail, { refusedBy });
    if (flaw !== undefined)
        report('not-der', flaw.detail, { refusedBy: flaw.refusedBy });
    return findings;
}
function lintOrdinary(certificate, now) {
    const findings = [];
    const report = reportTo(findings);
    lintKnown(certificate, sliceOf(findPublicKey((0,formats_der/* readElement */.RN)(certificate.der))), report);
    lintDates(certificate, now, report);
    return findings;
}
function publicKeyOf({ der }) {
    const read = attemptParts(der);
    return read && sliceOf(read.parts.publicKey);
}
function reportTo(findings) {
    return (rule, detail, { severity = lint_rules/* LINT_RULES */.wT[rule].severity, refusedBy } = {}) => {
        findings.push({
            rule,
            severity,
            ...(detail === undefined ? {} : { detail }),
            ...(refusedBy ? { refusedBy } : {}),
        });
    };
}
function lintKnown(certificate, publicKey, report) {
    const bad = (0,known_bad.findBadCertificate)(certificate, publicKey);
    if (bad)
        report(bad.isRefused ? 'known-bad' : 'distrusted', bad.reason);
}
const EVERYBODY = [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients.GO, lint_clients/* JAVA */.p];
function lintExtensions(extensions, { certificate, role }, report, attempt) {
    const readKnown = (name, oid, read) => {
        const extension = extensions.get(oid);
        return extension && attempt(name, () => read(expectValue(extension), extension.isCritical));
    };
    const constraints = extensions.get(BASIC_CONSTRAINTS);
    const isCa = readKnown('basicConstraints', BASIC_CONSTRAINTS, (value) => {
        const [first] = (0,formats_der/* readChildren */.KZ)(value);
        return first?.tag === BOOLEAN && (0,formats_der/* contentOf */.$E)(first).some((octet) => octet !== 0);
    });
    const usage = readKnown('keyUsage', KEY_USAGE, (value) => (0,formats_der/* contentOf */.$E)(value).subarray(1));
    if (role === 'server') {
        if (usage && ((usage[0] ?? 0) & DIGITAL_SIGNATURE) === 0) {
            const isForKeys = ((usage[0] ?? 0) & KEY_ENCIPHERMENT) !== 0;
            report('no-digital-signature', undefined, {
                refusedBy: [...(isForKeys ? [] : [lint_clients/* OPENSSL */.hI]), lint_clients/* GNUTLS */.m, lint_clients/* JAVA */.p],
            });
        }
    }
    else {
        if (constraints === undefined)
            report('basic-constraints-missing');
        else if (isCa === false)
            report('not-a-ca');
        else if (isCa && !constraints.isCritical)
            report('basic-constraints-not-critical');
        // Only a CA is expected to have it.
        if (isCa && !extensions.has(KEY_USAGE))
            report('key-usage-missing');
        if (isCa && usage && ((usage[0] ?? 0) & KEY_CERT_SIGN) === 0) {
            // Without any bit it says nothing, as Go sees it.
            const isEmpty = usage.every((octet) => octet === 0);
            report('no-key-cert-sign', undefined, isEmpty ? { refusedBy: [lint_clients/* OPENSSL */.hI, lint_clients/* GNUTLS */.m, lint_clients/* JAVA */.p] } : {});
        }
        if (isCa && !extensions.has(SUBJECT_KEY_IDENTIFIER))
            report('no-subject-key-identifier');
    }
    const hasKeyIdentifier = readKnown('authorityKeyIdentifier', AUTHORITY_KEY_IDENTIFIER, (value) => (0,formats_der/* readChildren */.KZ)(value).some(({ tag }) => tag === 0x80));
    if (!certificate.isSelfIssued && !hasKeyIdentifier)
        report('no-authority-key-identifier');
    const purposes = readKnown('extendedKeyUsage', EXTENDED_KEY_USAGE, (value) => judgePurposes((0,formats_der/* readChildren */.KZ)(value).map(formats_der/* toDotted */._K), role));
    if (purposes)
        report('extended-key-usage', purposes.detail, purposes);
    readKnown('nameConstraints', NAME_CONSTRAINTS, (value, isCritical) => {
        report('name-constraints', describeConstraints(value));
        for (const { detail, refusedBy } of judgeNameConstraints(value, isCritical))
            report('name-constraints-odd', detail, { refusedBy });
    });
    const names = readKnown('subjectAltName', SUBJECT_ALTERNATIVE_NAME, (value) => (0,formats_der/* readChildren */.KZ)(value));
    if (names?.length === 0) {
        const isCritical = extensions.get(SUBJECT_ALTERNATIVE_NAME)?.isCritical;
        report('empty-subject-alternative-name', undefined, {
            refusedBy: isCritical || role === 'server' ? [lint_clients/* STRICT */._K, lint_clients.GO, lint_clients/* JAVA */.p] : [lint_clients/* STRICT */._K],
        });
    }
    const hasHosts = names?.some(({ tag }) => tag === DNS_NAME || tag === IP_ADDRESS);
    if (role === 'server' && !hasHosts && names?.length !== 0)
        report('no-subject-alternative-name');
    if (certificate.subject === '' && !extensions.get(SUBJECT_ALTERNATIVE_NAME)?.isCritical)
        report('empty-subject', undefined, role === 'server' ? { refusedBy: [lint_clients/* STRICT */._K, lint_clients/* JAVA */.p] } : {});
    for (const [oid, { isCritical }] of extensions) {
        const refusal = isCritical ? judgeCriticalExtension(oid, role) : undefined;
        if (refusal)
            report('critical-extension', refusal.detail, refusal);
    }
}
function expectValue({ value }) {
    if (value === undefined)
        throw new RangeError('no value');
    return value;
}
function lintSerial(serial, report) {
    if (((serial[0] ?? 0) & 0x80) !== 0)
        report('serial-number-negative');
    else if (serial.every((octet) => octet === 0))
        report('serial-number-zero');
    if (serial.length > MAX_SERIAL_OCTETS && !(serial.length === MAX_SERIAL_OCTETS + 1 && serial[0] === 0)) {
        report('serial-number-too-long', `${serial.length} octets`);
    }
}
function lintDates(certificate, now, report) {
    const { notBefore, notAfter } = certificate;
    const validity = (0,dates/* judgeValidity */.A8)(certificate, now);
    if (validity === 'unreadable')
        report('date-unreadable');
    if (now === undefined || validity === 'unreadable')
        return;
    if (validity === 'not-yet')
        report('not-yet-valid', `from ${(0,dates/* formatDay */.im)(notBefore)} on`);
    if (validity === 'expired')
        report('expired', `on ${(0,dates/* formatDay */.im)(notAfter)}`);
    else if (notAfter.getTime() - now.getTime() < EXPIRY_NOTICE_MS)
        report('expires-soon', `on ${(0,dates/* formatDay */.im)(notAfter)}`);
}
const UNREADABLE = [lint_clients.GO, lint_clients/* GNUTLS */.m, lint_clients/* JAVA */.p];
function attemptParts(der) {
    try {
        const root = (0,formats_der/* readElement */.RN)(der);
        const parts = readParts(root);
        let flaw = parts.hasDuplicateExtension
            ? { detail: 'an extension stands in it twice', refusedBy: UNREADABLE }
            : undefined;
        (0,formats_der/* walk */.GG)(root, (element) => {
            const detail = flaw ? undefined : describeFlaw(element);
            if (detail !== undefined)
                flaw = { detail, refusedBy: [lint_clients.GO] };
        });
        for (const [oid, { value }] of parts.extensions) {
            if (!value)
                continue;
            attemptWalk(value, (element) => {
                const detail = flaw ? undefined : describeFlaw(element);
                if (detail !== undefined)
                    flaw = { detail, refusedBy: listReaders(oid, element) };
            });
        }
        return { parts, flaw };
    }
    catch {
        return undefined; // OpenSSL accepts more than this reader
    }
}
function listReaders(oid, { tag }) {
    if (!READ_EXTENSIONS.has(oid))
        return [];
    return tag === INTEGER ? [lint_clients/* OPENSSL */.hI, lint_clients.GO] : [lint_clients.GO];
}
const READ_EXTENSIONS = new Set([
    BASIC_CONSTRAINTS,
    KEY_USAGE,
    EXTENDED_KEY_USAGE,
    NAME_CONSTRAINTS,
    SUBJECT_ALTERNATIVE_NAME,
    SUBJECT_KEY_IDENTIFIER,
    AUTHORITY_KEY_IDENTIFIER,
]);
function findPublicKey({ bytes, contentStart }) {
    let element = (0,formats_der/* readElement */.RN)(bytes, (0,formats_der/* readElement */.RN)(bytes, contentStart).contentStart);
    for (let passed = 0; passed < PARTS_BEFORE_KEY; passed++)
        element = (0,formats_der/* readElement */.RN)(bytes, element.end);
    return element;
}
const PARTS_BEFORE_KEY = 6;
function readParts(certificate) {
    const [body, algorithm] = (0,formats_der/* readChildren */.KZ)(certificate);
    const parts = body ? (0,formats_der/* readChildren */.KZ)(body) : [];
    const [versionPart] = parts;
    const [versionNumber] = versionPart?.tag === 0xa0 ? (0,formats_der/* readChildren */.KZ)(versionPart) : [];
    const [serial, , , , , publicKey, ...others] = versionNumber ? parts.slice(1) : parts;
    const [signature] = algorithm ? (0,formats_der/* readChildren */.KZ)(algorithm) : [];
    if (!serial || !publicKey || !signature)
        throw new RangeError('not a certificate');
    const wrapped = others.find(({ tag }) => tag === 0xa3);
    const [list] = wrapped ? (0,formats_der/* readChildren */.KZ)(wrapped) : [];
    const extensions = new Map();
    let hasDuplicateExtension = false;
    for (const extension of list ? (0,formats_der/* readChildren */.KZ)(list) : []) {
        const inner = (0,formats_der/* readChildren */.KZ)(extension);
        const value = inner.at(-1);
        const oid = inner[0] ? (0,formats_der/* toDotted */._K)(inner[0]) : '';
        if (value === undefined)
            continue;
        hasDuplicateExtension ||= extensions.has(oid);
        const isCritical = inner.length === 3 && (0,formats_der/* contentOf */.$E)(inner[1]).some((octet) => octet !== 0);
        extensions.set(oid, { isCritical, value: attemptElement(value.bytes, value.contentStart, value.end) });
    }
    return {
        version: versionNumber ? ((0,formats_der/* contentOf */.$E)(versionNumber)[0] ?? 0) + 1 : 1,
        serial: (0,formats_der/* contentOf */.$E)(serial),
        signature: (0,formats_der/* toDotted */._K)(signature),
        publicKey,
        extensions,
        hasDuplicateExtension,
    };
}
function attemptElement(bytes, start, end) {
    try {
        return (0,formats_der/* readElement */.RN)(bytes, start, end);
    }
    catch {
        return undefined;
    }
}
function attemptWalk(value, visit) {
    try {
        (0,formats_der/* walk */.GG)(value, visit);
    }
    catch {
        return;
    }
}
function describeFlaw(element) {
    const { bytes, start, contentStart, end } = element;
    const length = end - contentStart;
    const needed = length < 0x80 ? 0 : Math.ceil((32 - Math.clz32(length)) / 8);
    if (contentStart - start - 2 > needed)
        return 'a length is written longer than it must be';
    const first = bytes[contentStart] ?? 0;
    const second = bytes[contentStart + 1] ?? 0;
    switch (element.tag) {
        case BOOLEAN:
            return length === 1 && (first === 0 || first === 0xff) ? undefined : 'a BOOLEAN is neither 00 nor FF';
        case INTEGER:
            return length > 1 && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
                ? 'an INTEGER is written longer than it must be'
                : undefined;
        case PRINTABLE_STRING:
            // As Go reads it: * and & are common enough to be let pass.
            return /^[A-Za-z0-9 '()+,\-./:=?*&]*$/.test(bytes.toString('latin1', contentStart, end))
                ? undefined
                : 'a PrintableString has a character that it may not have';
        case IA5_STRING:
            return (0,formats_der/* contentOf */.$E)(element).every((octet) => octet < 0x80) ? undefined : 'an IA5String is not ASCII';
        default:
            return undefined;
    }
}
function describeConstraints(constraints) {
    const KINDS = { 129: 'e-mail', 130: 'DNS', 134: 'URI' };
    const names = (0,formats_der/* readChildren */.KZ)(constraints).flatMap((subtrees) => {
        const prefix = subtrees.tag === 0xa1 ? 'not ' : '';
        return (0,formats_der/* readChildren */.KZ)(subtrees).map((subtree) => {
            const [base] = (0,formats_der/* readChildren */.KZ)(subtree);
            const kind = KINDS[base?.tag ?? 0];
            return kind && base
                ? `${prefix}${kind} ${(0,formats_der/* contentOf */.$E)(base).toString('latin1')}`
                : `${prefix}another kind of name`;
        });
    });
    const rest = names.length - MAX_NAMED_CONSTRAINTS;
    const shown = [...new Set(names)].slice(0, MAX_NAMED_CONSTRAINTS).join(', ');
    return rest > 0 ? `${shown} and more` : shown;
}
function sliceOf({ bytes, start, end }) {
    return bytes.subarray(start, end);
}


})

};
