export const id = 3644;
export const ids = [3644];
export const modules = {

3655:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (/* binding */ KEY_PURPOSE),
  $S: () => (/* binding */ IV_PURPOSE),
  Ei: () => (/* binding */ DIGESTS),
  Hv: () => (/* binding */ X509_CERTIFICATE),
  Hz: () => (/* binding */ deriveKey),
  IG: () => (/* binding */ BAGS),
  Jd: () => (/* binding */ PBES2),
  LP: () => (/* binding */ OLD_SCHEMES),
  Pp: () => (/* binding */ isSalt),
  Rf: () => (/* binding */ spend),
  Rm: () => (/* binding */ MAC_PURPOSE),
  W4: () => (/* binding */ PBKDF2),
  Yo: () => (/* binding */ BLOCK_BYTES),
  d1: () => (/* binding */ CIPHERS),
  iC: () => (/* binding */ PRFS),
  qg: () => (/* binding */ ENCRYPTED_DATA),
  uu: () => (/* binding */ SHA1),
  vN: () => (/* binding */ DATA)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The content type of what is in the clear (RFC 7292 section 4.1). */
const DATA = '1.2.840.113549.1.7.1';
/** The content type of what is encrypted with a password. */
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
/** The type of a certificate in a bag (RFC 7292 section 4.2.3). */
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
/** RFC 8018 appendix A.4. */
const PBES2 = '1.2.840.113549.1.5.13';
/** RFC 8018 appendix A.2. */
const PBKDF2 = '1.2.840.113549.1.5.12';
/** The kinds of bags (RFC 7292 section 4.2). */
const BAGS = {
    '1.2.840.113549.1.12.10.1.1': 'key',
    '1.2.840.113549.1.12.10.1.2': 'key', // shrouded: encrypted once more
    '1.2.840.113549.1.12.10.1.3': 'certificate',
    '1.2.840.113549.1.12.10.1.5': 'key', // a secret of any kind
    '1.2.840.113549.1.12.10.1.6': 'bags',
};
/** The digests of MACs by object identifier. */
const DIGESTS = {
    '1.3.14.3.2.26': { name: 'sha1', block: 64, length: 20 },
    '2.16.840.1.101.3.4.2.4': { name: 'sha224', block: 64, length: 28 },
    '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64, length: 32 },
    '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128, length: 48 },
    '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128, length: 64 },
};
/** The digest of PKCS#12's own schemes. */
const SHA1 = { name: 'sha1', block: 64, length: 20 };
/** HMACs of PBKDF2 (RFC 8018 appendix B.1). */
const PRFS = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.8': 'sha224',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
};
/** Ciphers of PBES2, with the octets of their key. */
const CIPHERS = {
    '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
    '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};
/** PKCS#12's own schemes (RFC 7292 appendix C). */
const OLD_SCHEMES = {
    '1.2.840.113549.1.12.1.3': { cipher: '3des', keyBytes: 24 },
    '1.2.840.113549.1.12.1.4': { cipher: '3des', keyBytes: 16 },
    '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyBytes: 16 },
    '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyBytes: 5 },
};
/** What a key is derived for (RFC 7292 appendix B.3). */
const KEY_PURPOSE = 1;
/** An initialization vector. */
const IV_PURPOSE = 2;
/** A MAC. */
const MAC_PURPOSE = 3;
/** The octets of a block of the ciphers of PKCS#12's own schemes. */
const BLOCK_BYTES = 8;
/**
 * The longest salt that is taken, in octets: OpenSSL and Windows write 8 to 20, RFC 7292 appendix B knows no limit, and
 * the work of a derivation grows with it.
 */
const MAX_SALT_BYTES = 1024;
/** Whether a salt is none that only makes work. */
function isSalt(salt) {
    return salt.length <= MAX_SALT_BYTES;
}
/** Takes rounds from a budget; false if there are not enough. */
function spend(budget, rounds) {
    budget.left -= rounds;
    return budget.left >= 0;
}
/** PKCS#12's own derivation of keys (RFC 7292 appendix B.2); undefined if it would take too long, or its salt is too long. */
function deriveKey(password, { salt, rounds }, purpose, length, { name, block }, budget) {
    if (!isSalt(salt))
        return undefined;
    const hash = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(data).digest();
    const input = Buffer.concat([fill(salt, block), fill(toBmp(password), block)]);
    const parts = [];
    for (let made = 0; made < length;) {
        if (rounds < 1 || !spend(budget, rounds))
            return undefined;
        let part = hash(Buffer.concat([Buffer.alloc(block, purpose), input]));
        for (let round = 1; round < rounds; round++)
            part = hash(part);
        parts.push(part);
        made += part.length;
        addToBlocks(input, Buffer.alloc(block, part), block);
    }
    return Buffer.concat(parts).subarray(0, length);
}
/** Adds a number and one to each block, as numbers in network order. */
function addToBlocks(input, number, block) {
    for (let start = 0; start < input.length; start += block) {
        let carry = 1;
        for (let at = block - 1; at >= 0; at--) {
            carry += (input[start + at] ?? 0) + (number[at] ?? 0);
            input[start + at] = carry & 0xff;
            carry >>= 8;
        }
    }
}
/** Repeats bytes up to a whole number of blocks; none stay none. */
function fill(bytes, block) {
    return Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
}
/** A password as BMPString with its zero at the end (RFC 7292 appendix B.1); no password is no octets at all. */
function toBmp(password) {
    return password === undefined ? Buffer.alloc(0) : Buffer.from(`${password}\0`, 'utf16le').swap16();
}


}),

3644:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readPkcs12: () => (/* binding */ readPkcs12)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5217);
var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1837);
var _ber_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1591);
var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2102);
var _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3655);






/** Without a password, tried one after the other: the two forms of none, and the one that every Java trust store has. */
const USUAL_PASSWORDS = ['', undefined, 'changeit'];
const NO_BAGS = { certificates: [], hasKey: false };
/**
 * Reads the certificates in a PKCS#12 file (RFC 7292), undefined if the bytes are none. A file with a key in it is
 * refused as a private key; the key itself is never decrypted.
 */
async function readPkcs12(bytes, password) {
    const { default: forge } = await __webpack_require__.e(/* import() */ 8542).then(__webpack_require__.t.bind(__webpack_require__, 8542, 19));
    const store = attempt(() => parseStore(forge, bytes));
    if (store === undefined)
        return undefined;
    const result = attempt(() => openStore(forge, store, password));
    const found = result ?? {
        code: 'unparsable-certificate',
        what: 'a PKCS#12 file that is damaged, or encrypted in a way that is not known here',
    };
    if ('what' in found)
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyFault */ .Tj)(found.code, found.what);
    return {
        certificates: found.map((certificate, index) => ({ certificate, position: index + 1 })),
        faults: [],
    };
}
function openStore(forge, store, password) {
    const plain = joinBags(store.plain.map((content) => readBags(forge, content)));
    if (plain.hasKey)
        return { code: 'private-key', what: 'a private key in a PKCS#12 file' };
    if (store.mac === 'damaged')
        return undefined;
    const passwords = password === undefined ? USUAL_PASSWORDS : [password];
    let secret;
    for (const candidate of passwords) {
        // Every password gets the whole budget: how much a file asks for does not grow with those that are tried in vain.
        const budget = { left: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr };
        secret = attempt(() => decryptAll(forge, store, candidate, budget));
        if (budget.left < 0) {
            const rounds = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr.toLocaleString('en');
            return {
                code: 'too-large',
                what: `a PKCS#12 file that asks for more than ${rounds} rounds of key derivation`,
            };
        }
        if (secret !== undefined)
            break;
    }
    if (secret === undefined) {
        const what = `a PKCS#12 file ${password === undefined ? 'that needs a password' : 'with another password'}`;
        return { code: 'wrong-password', what };
    }
    const { certificates, hasKey } = joinBags([plain, secret]);
    if (hasKey)
        return { code: 'private-key', what: 'a private key in a PKCS#12 file' };
    if (certificates.length === 0) {
        return { code: 'no-certificate', what: 'a PKCS#12 file without a certificate' };
    }
    return certificates.map(_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCertificate */ .hB);
}
function parseStore(forge, bytes) {
    const [version, safe, macData] = childrenOf((0,_ber_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBer */ .f7)(forge, bytes));
    if (toNumber(version) !== 3 || oidOf(forge, childrenOf(safe)[0]) !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA */ .vN)
        return undefined;
    const content = octetsOf(childrenOf(childrenOf(safe)[1])[0]);
    const plain = [];
    const encrypted = [];
    for (const part of childrenOf((0,_ber_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBer */ .f7)(forge, content))) {
        const [type, wrapped] = childrenOf(part);
        const [inner] = childrenOf(wrapped);
        const kind = oidOf(forge, type);
        if (kind === _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA */ .vN)
            plain.push(octetsOf(inner));
        if (kind !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .ENCRYPTED_DATA */ .qg)
            continue;
        const [, algorithm, sealed] = childrenOf(childrenOf(inner)[1]);
        if (algorithm && sealed)
            encrypted.push({ algorithm, content: octetsOf(sealed) });
    }
    return { plain, encrypted, mac: macData && parseMac(forge, macData, content) };
}
/**
 * Undefined for a MAC of a kind that is not known here (PBMAC1, RFC 9579): decryption then tells a wrong password. Damaged
 * is one that is not as long as its digest, or has too long a salt: each makes work, both together without end.
 */
function parseMac(forge, macData, content) {
    const [digestInfo, salt, rounds] = childrenOf(macData);
    const [algorithm, value] = childrenOf(digestInfo);
    const digest = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGESTS */ .Ei[oidOf(forge, childrenOf(algorithm)[0])];
    if (digest === undefined)
        return undefined;
    const mac = {
        digest,
        value: octetsOf(value),
        salt: octetsOf(salt),
        rounds: toNumber(rounds) ?? 1,
        content,
    };
    return mac.value.length === digest.length && (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .isSalt */ .Pp)(mac.salt) ? mac : 'damaged';
}
/** The bags of the encrypted parts; undefined if the password is not the right one. */
function decryptAll(forge, { encrypted, mac }, password, budget) {
    if (mac === 'damaged')
        return undefined;
    if (mac) {
        const key = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .deriveKey */ .Hz)(password, mac, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .MAC_PURPOSE */ .Rm, mac.value.length, mac.digest, budget);
        if (key === undefined)
            return undefined;
        if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(mac.digest.name, key).update(mac.content).digest().equals(mac.value))
            return undefined;
    }
    const all = [];
    for (const { algorithm, content } of encrypted) {
        const opened = decrypt(forge, algorithm, content, password, budget);
        if (opened === undefined)
            return undefined;
        all.push(readBags(forge, opened));
    }
    return joinBags(all);
}
function decrypt(forge, algorithm, content, password, budget) {
    const [type, parameters] = childrenOf(algorithm);
    const oid = oidOf(forge, type);
    if (oid === _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .PBES2 */ .Jd)
        return decryptPbes2(forge, parameters, content, password ?? '', budget);
    const scheme = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .OLD_SCHEMES */ .LP[oid];
    if (scheme === undefined)
        return undefined;
    const [salt, rounds] = childrenOf(parameters);
    const derivation = { salt: octetsOf(salt), rounds: toNumber(rounds) ?? 1 };
    const key = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .deriveKey */ .Hz)(password, derivation, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_PURPOSE */ .$N, scheme.keyBytes, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .SHA1 */ .uu, budget);
    const iv = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .deriveKey */ .Hz)(password, derivation, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .IV_PURPOSE */ .$S, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK_BYTES */ .Yo, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .SHA1 */ .uu, budget);
    if (key === undefined || iv === undefined)
        return undefined;
    if (scheme.cipher === 'rc2')
        return decryptRc2(forge, key, iv, content);
    const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK_BYTES */ .Yo)]);
    return decipher('des-ede3-cbc', wholeKey, iv, content);
}
/** PBES2 with PBKDF2 (RFC 8018 sections 5.2 and 6.2). */
function decryptPbes2(forge, parameters, content, password, budget) {
    const [derivation, scheme] = childrenOf(parameters);
    const [kind, derivationParameters] = childrenOf(derivation);
    const [salt, rounds, ...others] = childrenOf(derivationParameters);
    const prfOid = others.map((other) => oidOf(forge, childrenOf(other)[0])).find((oid) => oid !== '');
    const prf = prfOid === undefined ? 'sha1' : _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .PRFS */ .iC[prfOid];
    const cipher = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .CIPHERS */ .d1[oidOf(forge, childrenOf(scheme)[0])];
    const count = toNumber(rounds) ?? 0;
    if (oidOf(forge, kind) !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .PBKDF2 */ .W4 || !cipher || !prf || count < 1)
        return undefined;
    const saltBytes = octetsOf(salt);
    if (!(0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .isSalt */ .Pp)(saltBytes) || !(0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .spend */ .Rf)(budget, count))
        return undefined;
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2Sync)(password, saltBytes, count, cipher.keyBytes, prf);
    return decipher(cipher.name, key, octetsOf(childrenOf(scheme)[1]), content);
}
function decipher(name, key, iv, content) {
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(name, key, iv);
    return Buffer.concat([cipher.update(content), cipher.final()]);
}
function decryptRc2(forge, key, iv, content) {
    const cipher = forge.rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
    cipher.start(iv.toString('latin1'));
    cipher.update(forge.util.createBuffer(content.toString('latin1')));
    return cipher.finish() ? Buffer.from(cipher.output.getBytes(), 'latin1') : undefined;
}
function readBags(forge, content) {
    return readBagList(forge, childrenOf((0,_ber_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBer */ .f7)(forge, content)));
}
/** Bags may hold bags, up to {@link MAX_DER_DEPTH} of them; forge stops at 256 levels of DER as well. */
function readBagList(forge, bags, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DER_DEPTH */ .Rx)
        return NO_BAGS;
    return joinBags(bags.map((bag) => {
        const [type, wrapped] = childrenOf(bag);
        const [value] = childrenOf(wrapped);
        const kind = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .BAGS */ .IG[oidOf(forge, type)];
        if (kind === 'key')
            return { certificates: [], hasKey: true };
        if (kind === 'bags')
            return readBagList(forge, childrenOf(value), depth + 1);
        const [certificateType, certificate] = childrenOf(value);
        if (kind !== 'certificate' || oidOf(forge, certificateType) !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .X509_CERTIFICATE */ .Hv)
            return NO_BAGS;
        return { certificates: [octetsOf(childrenOf(certificate)[0])], hasKey: false };
    }));
}
function joinBags(all) {
    return {
        certificates: all.flatMap(({ certificates }) => certificates),
        hasKey: all.some(({ hasKey }) => hasKey),
    };
}
function childrenOf(node) {
    return Array.isArray(node?.value) ? node.value : [];
}
/** The octets of an OCTET STRING, in one piece or, in BER, in several. */
function octetsOf(node) {
    if (typeof node?.value === 'string')
        return Buffer.from(node.value, 'latin1');
    return Buffer.concat(childrenOf(node).map(octetsOf));
}
function oidOf(forge, node) {
    if (typeof node?.value !== 'string' || Number(node.type) !== Number(forge.asn1.Type.OID))
        return '';
    return forge.asn1.derToOid(node.value);
}
/** A small positive INTEGER. */
function toNumber(node) {
    if (typeof node?.value !== 'string' || node.value.length === 0 || node.value.length > 6)
        return undefined;
    return Buffer.from(node.value, 'latin1').readUIntBE(0, node.value.length);
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined; // what an attacker wrote can fail anywhere in it
    }
}


})

};
