export const id = "pkcs12-store";
export const ids = ["pkcs12-store"];
export const modules = {

7790:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (KEY_PURPOSE),
  $S: () => (IV_PURPOSE),
  Ei: () => (DIGESTS),
  Hv: () => (X509_CERTIFICATE),
  Hz: () => (deriveKey),
  IG: () => (BAGS),
  Jd: () => (PBES2),
  LP: () => (OLD_SCHEMES),
  Pp: () => (isSalt),
  Rf: () => (spend),
  Rm: () => (MAC_PURPOSE),
  W4: () => (PBKDF2),
  Yo: () => (BLOCK_BYTES),
  d1: () => (CIPHERS),
  iC: () => (PRFS),
  qg: () => (ENCRYPTED_DATA),
  uu: () => (SHA1),
  vN: () => (DATA)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const BAGS = {
    '1.2.840.113549.1.12.10.1.1': 'key',
    '1.2.840.113549.1.12.10.1.2': 'key', // shrouded: encrypted once more
    '1.2.840.113549.1.12.10.1.3': 'certificate',
    '1.2.840.113549.1.12.10.1.5': 'key', // a secret of any kind
    '1.2.840.113549.1.12.10.1.6': 'bags',
};
const DIGESTS = {
    '1.3.14.3.2.26': { name: 'sha1', block: 64, length: 20 },
    '2.16.840.1.101.3.4.2.4': { name: 'sha224', block: 64, length: 28 },
    '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64, length: 32 },
    '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128, length: 48 },
    '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128, length: 64 },
};
const SHA1 = { name: 'sha1', block: 64, length: 20 };
const PRFS = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.8': 'sha224',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
};
const CIPHERS = {
    '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
    '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};
const OLD_SCHEMES = {
    '1.2.840.113549.1.12.1.3': { cipher: '3des', keyBytes: 24 },
    '1.2.840.113549.1.12.1.4': { cipher: '3des', keyBytes: 16 },
    '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyBytes: 16 },
    '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyBytes: 5 },
};
const KEY_PURPOSE = 1;
const IV_PURPOSE = 2;
const MAC_PURPOSE = 3;
const BLOCK_BYTES = 8;
const MAX_SALT_BYTES = 1024;
function isSalt(salt) {
    return salt.length <= MAX_SALT_BYTES;
}
function spend(budget, rounds) {
    budget.left -= rounds;
    return budget.left >= 0;
}
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
function fill(bytes, block) {
    return Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes);
}
function toBmp(password) {
    return password === undefined ? Buffer.alloc(0) : Buffer.from(`${password}\0`, 'utf16le').swap16();
}


}),

8703:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GH: () => (readPkcs12Store),
  LU: () => (childrenOf),
  Yc: () => (decrypt),
  _f: () => (oidOf),
  e2: () => (readMac),
  gI: () => (unknownCipher),
  l8: () => (readBag),
  lP: () => (deriveEncryption),
  qM: () => (damaged),
  sQ: () => (checkMac),
  w: () => (encrypt),
  wc: () => (readBags)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
var _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7790);




const OID = 0x06;
const CONSTRUCTED = 0x20;
function readPkcs12Store(bytes, readWhole) {
    const [version, content, macData] = childrenOf(readWhole(bytes));
    if (version === undefined || readNumber(version) !== 3 || content === undefined)
        throw damaged();
    const [type, wrapped] = childrenOf(content);
    if (oidOf(type) !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA */ .vN)
        throw new Error('is a PKCS#12 keystore that is signed with a key');
    const safe = octetsOf(childrenOf(wrapped)[0]);
    return { safe, parts: childrenOf(readWhole(safe)).map(readPart), macData };
}
function readPart(part) {
    const bytes = part.bytes.subarray(part.start, part.end);
    const [type, wrapped] = childrenOf(part);
    const [inner] = childrenOf(wrapped);
    const kind = oidOf(type);
    if (kind === _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DATA */ .vN)
        return { bytes, plain: octetsOf(inner) };
    if (kind !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCRYPTED_DATA */ .qg)
        return { bytes };
    const [, algorithm, content] = childrenOf(childrenOf(inner)[1]);
    return algorithm && content ? { bytes, encrypted: { algorithm, content: octetsOf(content) } } : { bytes };
}
function readBags(content, readWhole) {
    return childrenOf(readWhole(content)).map(readBag);
}
function readBag(bag) {
    const [type, wrapped, attributes] = childrenOf(bag);
    const [value] = childrenOf(wrapped);
    const kind = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .BAGS */ .IG[oidOf(type)];
    const [certificateType, certificate] = kind === 'certificate' ? childrenOf(value) : [];
    return {
        bytes: bag.bytes.subarray(bag.start, bag.end),
        kind,
        certificate: oidOf(certificateType) === _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .X509_CERTIFICATE */ .Hv ? octetsOf(childrenOf(certificate)[0]) : undefined,
        bags: kind === 'bags' ? childrenOf(value) : [],
        attributes: childrenOf(attributes),
    };
}
function readMac(macData) {
    const [digestInfo, salt, rounds] = childrenOf(macData);
    const [algorithm, value] = childrenOf(digestInfo);
    const digest = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGESTS */ .Ei[oidOf(childrenOf(algorithm)[0])];
    if (digest === undefined)
        return undefined;
    const mac = { digest, salt: octetsOf(salt), rounds: rounds === undefined ? 1 : readNumber(rounds) };
    if (value === undefined || octetsOf(value).length !== digest.length || !(0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .isSalt */ .Pp)(mac.salt))
        throw damaged();
    return { ...mac, value };
}
function checkMac({ digest, value, salt, rounds }, safe, password, budget) {
    const key = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveKey */ .Hz)(password, { salt, rounds }, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .MAC_PURPOSE */ .Rm, digest.length, digest, budget);
    if (key === undefined)
        throw tooManyRounds();
    const make = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(digest.name, key).update(content).digest();
    if (!make(safe).equals(octetsOf(value)))
        throw otherPassword();
    return make;
}
function deriveEncryption(algorithm, password, budget) {
    const [type, parameters] = childrenOf(algorithm);
    const oid = oidOf(type);
    if (oid === _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .PBES2 */ .Jd)
        return derivePbes2(parameters, password ?? '', budget);
    const scheme = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_SCHEMES */ .LP[oid];
    if (scheme === undefined)
        throw unknownCipher();
    const [salt, rounds] = childrenOf(parameters);
    const derivation = { salt: octetsOf(salt), rounds: rounds === undefined ? 1 : readNumber(rounds) };
    const key = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveKey */ .Hz)(password, derivation, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_PURPOSE */ .$N, scheme.keyBytes, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA1 */ .uu, budget);
    const iv = (0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveKey */ .Hz)(password, derivation, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .IV_PURPOSE */ .$S, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_BYTES */ .Yo, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHA1 */ .uu, budget);
    if (key === undefined || iv === undefined)
        throw tooManyRounds();
    if (scheme.cipher === 'rc2')
        return { cipher: 'rc2-cbc', key, iv };
    const wholeKey = key.length === 24 ? key : Buffer.concat([key, key.subarray(0, _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_BYTES */ .Yo)]);
    return { cipher: 'des-ede3-cbc', key: wholeKey, iv };
}
function derivePbes2(parameters, password, budget) {
    const [derivation, scheme] = childrenOf(parameters);
    const [kind, derivationParameters] = childrenOf(derivation);
    const [salt, rounds, ...others] = childrenOf(derivationParameters);
    const prfOid = others.map((other) => oidOf(childrenOf(other)[0])).find((oid) => oid !== '');
    const prf = prfOid === undefined ? 'sha1' : _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .PRFS */ .iC[prfOid];
    const [cipherType, iv] = childrenOf(scheme);
    const cipher = _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .CIPHERS */ .d1[oidOf(cipherType)];
    const saltBytes = octetsOf(salt);
    if (oidOf(kind) !== _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .PBKDF2 */ .W4 || !cipher || !prf || rounds === undefined || !(0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .isSalt */ .Pp)(saltBytes)) {
        throw unknownCipher();
    }
    const count = readNumber(rounds);
    if (count < 1 || !(0,_pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .Rf)(budget, count))
        throw tooManyRounds();
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.pbkdf2Sync)(password, saltBytes, count, cipher.keyBytes, prf);
    return { cipher: cipher.name, key, iv: octetsOf(iv) };
}
function decrypt({ cipher, key, iv }, content) {
    try {
        const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)(cipher, key, iv);
        return Buffer.concat([decipher.update(content), decipher.final()]);
    }
    catch (cause) {
        throw otherPassword(cause);
    }
}
function encrypt({ cipher, key, iv }, content) {
    const encipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(cipher, key, iv);
    return Buffer.concat([encipher.update(content), encipher.final()]);
}
function childrenOf(element) {
    return element !== undefined && (element.tag & CONSTRUCTED) !== 0 ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readChildren */ .KZ)(element) : [];
}
function oidOf(element) {
    return element?.tag === OID ? (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .toDotted */ ._K)(element) : '';
}
function octetsOf(element) {
    if (element === undefined)
        return Buffer.alloc(0);
    if ((element.tag & CONSTRUCTED) === 0)
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(element);
    return Buffer.concat((0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readChildren */ .KZ)(element).map(octetsOf));
}
function readNumber(element) {
    const content = (0,_der_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$E)(element);
    if (content.length === 0 || content.length > 6)
        throw damaged();
    return content.readUIntBE(0, content.length);
}
function unknownCipher() {
    return new Error('is encrypted in a way that cannot be written again here');
}
function damaged() {
    return new RangeError('not as RFC 7292 defines it');
}
function otherPassword(cause) {
    return new Error('has another password than \u201cchangeit\u201d, or is damaged', { cause });
}
function tooManyRounds() {
    const rounds = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr.toLocaleString('en');
    return new Error(`asks for more than ${rounds} rounds of key derivation`);
}


})

};
