export const id = "java";
export const ids = ["java", "java-truststore", "keystore"];
export const modules = {

6333:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  selectForJava: () => (selectForJava),
  writeJavaTruststore: () => (writeJavaTruststore)
});
var _certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3362);

function selectForJava(anchors) {
    return anchors.filter(({ blindsJava }) => !blindsJava);
}
function writeJavaTruststore(anchors) {
    // a subject's text would have to be made unique, and keytool prints it raw
    return (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJks */ .Yb)(anchors.map(({ certificate: { der, fingerprint } }) => (0,_certificates_formats_jks_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTrustedEntry */ .PV)(fingerprint, der)));
}


}),

1636:
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

5841:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (contentOf),
  C8: () => (readWholeElement),
  GG: () => (walk),
  KZ: () => (readChildren),
  RN: () => (readElement),
  _K: () => (toDotted),
  qN: () => (eachChild)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

const MAX_LENGTH_OCTETS = 4;
function readElement(bytes, start = 0, end = bytes.length) {
    const tag = bytes[start];
    const first = bytes[start + 1];
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
        throw notDer();
    let contentStart = start + 2;
    let length = first;
    if (first >= 0x80) {
        const octets = first & 0x7f;
        contentStart += octets;
        if (octets === 0 || octets > MAX_LENGTH_OCTETS)
            throw notDer();
        length = bytes.readUIntBE(start + 2, octets); // which throws a RangeError past the end of `bytes`
    }
    if (contentStart + length > end)
        throw notDer();
    return { bytes, tag, start, contentStart, end: contentStart + length };
}
function readWholeElement(bytes) {
    const element = readElement(bytes);
    if (element.end !== bytes.length)
        throw notDer();
    return element;
}
const MAX_CHILDREN = 100_000;
function readChildren(element) {
    const children = [];
    for (const child of eachChild(element)) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        children.push(child);
    }
    return children;
}
function* eachChild({ bytes, contentStart, end }) {
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        yield child;
        at = child.end;
    }
}
function contentOf({ bytes, contentStart, end }) {
    return bytes.subarray(contentStart, end);
}
function toDotted({ bytes, contentStart, end }) {
    let text = '';
    let arc = 0;
    for (let at = contentStart; at < end; at++) {
        if (arc >= 2 ** 38)
            return bytes.toString('hex', contentStart, end);
        const octet = bytes[at] ?? 0;
        arc = arc * 0x80 + (octet & 0x7f);
        if (octet >= 0x80)
            continue;
        if (text === '') {
            const first = Math.min(Math.floor(arc / 40), 2); // X.690 section 8.19.4
            text = `${first}.${arc - first * 40}`;
        }
        else
            text += `.${arc}`;
        arc = 0;
    }
    return text;
}
function walk(element, visit, depth = 0) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DER_DEPTH */ .Rx)
        throw new RangeError('DER is nested too deeply');
    visit(element);
    const { bytes, tag, contentStart, end } = element;
    if ((tag & 0x20) === 0)
        return;
    for (let at = contentStart; at < end;) {
        const child = readElement(bytes, at, end);
        walk(child, visit, depth + 1);
        at = child.end;
    }
}
function notDer() {
    return new RangeError('not DER');
}


}),

3362:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B6: () => (readJksVersion),
  Hk: () => (JKS_MAGIC),
  PV: () => (writeTrustedEntry),
  Tz: () => (readJksEntries),
  Yb: () => (writeJks),
  lx: () => (TRUSTED_ENTRY),
  xT: () => (KEY_ENTRY)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const JKS_MAGIC = 0xfeedfeed;
const KEY_ENTRY = 1;
const TRUSTED_ENTRY = 2;
const VERSION = 2;
const VERSION_AT = 4;
const COUNT_AT = 8;
const HEADER_BYTES = 12;
const DATE_BYTES = 8;
const DIGEST_BYTES = 20;
const PASSWORD = 'changeit';
const WHITENER = 'Mighty Aphrodite';
function readJksVersion(bytes) {
    return bytes.readUInt32BE(VERSION_AT);
}
function* readJksEntries(bytes) {
    const hasTypes = readJksVersion(bytes) >= VERSION;
    const count = bytes.readUInt32BE(COUNT_AT);
    let at = HEADER_BYTES;
    const take = (length) => {
        const end = at + length;
        if (end > bytes.length - DIGEST_BYTES)
            throw new RangeError('cut off');
        const part = bytes.subarray(at, end);
        at = end;
        return part;
    };
    const takeText = () => take(take(2).readUInt16BE(0)).toString('utf8');
    for (let entry = 0; entry < count; entry++) {
        const start = at;
        const kind = take(4).readUInt32BE(0);
        if (kind !== TRUSTED_ENTRY) {
            yield { kind, alias: '', der: Buffer.alloc(0), bytes: bytes.subarray(start, at) };
            return;
        }
        const alias = takeText();
        take(DATE_BYTES);
        if (hasTypes)
            takeText(); // X.509
        const der = take(take(4).readUInt32BE(0));
        yield { kind, alias, der, bytes: bytes.subarray(start, at) };
    }
}
function writeJks(entries) {
    const body = Buffer.concat([toUInt32(JKS_MAGIC), toUInt32(VERSION), toUInt32(entries.length), ...entries]);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest();
    return Buffer.concat([body, digest]);
}
function writeTrustedEntry(alias, der) {
    return Buffer.concat([
        toUInt32(TRUSTED_ENTRY),
        toText(alias),
        Buffer.alloc(DATE_BYTES),
        toText('X.509'),
        toUInt32(der.length),
        der,
    ]);
}
function toUInt32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function toText(ascii) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(ascii.length);
    return Buffer.concat([length, Buffer.from(ascii, 'ascii')]);
}


}),

3655:
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

340:
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
var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
var _der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5841);
var _pkcs12_algorithms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);




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
    return new RangeError('not as RFC 7292 has it');
}
function otherPassword(cause) {
    return new Error('has another password than \u201cchangeit\u201d, or is damaged', { cause });
}
function tooManyRounds() {
    const rounds = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY_DERIVATION_ROUNDS */ .Lr.toLocaleString('en');
    return new Error(`asks for more than ${rounds} rounds of key derivation`);
}


}),

2649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (planNothing),
  x: () => (joinPlans)
});
function planNothing(...obstacles) {
    return { changes: [], already: [], obstacles };
}
function joinPlans(plans) {
    return {
        changes: plans.flatMap(({ changes }) => changes),
        already: plans.flatMap(({ already }) => already),
        obstacles: plans.flatMap(({ obstacles }) => obstacles),
    };
}


}),

1212:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  addToKeystore: () => (addToKeystore),
  Tm: () => (isOurEntry),
  ap: () => (nameEntry),
  dq: () => (openKeystore),
  removeFromKeystore: () => (removeFromKeystore)
});

var certificate = __webpack_require__(1837);
var jks = __webpack_require__(3362);
;// CONCATENATED MODULE: ./build/installs/edits/keystore-jks.js
function openJks(bytes) {
    if ((0,jks/* readJksVersion */.B6)(bytes) !== 2)
        throw new Error('is a JKS keystore of an old version');
    const parts = [...(0,jks/* readJksEntries */.Tz)(bytes)];
    const other = parts.find(({ kind }) => kind !== jks/* TRUSTED_ENTRY */.lx);
    if (other?.kind === jks/* KEY_ENTRY */.xT)
        throw new Error('holds a private key: it is more than a trust store');
    if (other !== undefined)
        throw new RangeError('an unknown kind of entry');
    const write = (all) => (0,jks/* writeJks */.Yb)(all.map((part) => part.bytes));
    if (!write(parts).equals(bytes))
        throw new Error('has another password than \u201cchangeit\u201d, or is damaged');
    return {
        entries: parts,
        add: (entries) => (0,jks/* writeJks */.Yb)([
            ...parts.map((part) => part.bytes),
            ...entries.map(({ alias, der }) => (0,jks/* writeTrustedEntry */.PV)(alias, der)),
        ]),
        remove: (isMeant) => {
            const left = parts.filter(({ alias }) => !isMeant(alias));
            return left.length === parts.length ? bytes : write(left);
        },
    };
}

var extended_key_usage = __webpack_require__(1636);
var der = __webpack_require__(5841);
;// CONCATENATED MODULE: ./build/certificates/formats/der-encoding.js
function encode(tag, ...contents) {
    const length = contents.reduce((sum, content) => sum + content.length, 0);
    return Buffer.concat([Buffer.from([tag, ...encodeLength(length)]), ...contents]);
}
function encodeOid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    const octets = [first * 40 + second, ...rest].flatMap((arc) => {
        const groups = [arc & 0x7f];
        for (let left = arc >>> 7; left > 0; left >>>= 7)
            groups.unshift((left & 0x7f) | 0x80);
        return groups;
    });
    return encode(0x06, Buffer.from(octets));
}
function encodeLength(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let left = length; left > 0; left = Math.floor(left / 0x100))
        octets.unshift(left % 0x100);
    return [0x80 | octets.length, ...octets];
}

var pkcs12_algorithms = __webpack_require__(3655);
var pkcs12_store = __webpack_require__(340);
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/installs/edits/keystore-pkcs12.js
const INTEGER = 0x02;
const OCTETS = 0x04;
const BMP_STRING = 0x1e;
const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT = 0xa0;
const IMPLICIT = 0x80;
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const TRUSTED_KEY_USAGE = '2.16.840.1.113894.746875.1.1';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const PASSWORD = 'changeit';
function openPkcs12(bytes) {
    const { safe, parts: closed, macData } = (0,pkcs12_store/* readPkcs12Store */.GH)(bytes, der/* readWholeElement */.C8);
    const budget = { left: limits/* MAX_KEY_DERIVATION_ROUNDS */.Lr };
    const makeMacData = macData && openMac(macData, safe, budget);
    const parts = closed.map((part) => openPart(part, budget));
    const write = (all) => {
        const changed = encode(SEQUENCE, ...all);
        return encode(SEQUENCE, encode(INTEGER, Buffer.from([3])), encode(SEQUENCE, encodeOid(pkcs12_algorithms/* DATA */.vN), encode(EXPLICIT, encode(OCTETS, changed))), ...(makeMacData ? [makeMacData(changed)] : []));
    };
    const kept = parts.map((part) => part.bytes);
    // what was written in BER, or has more in it, could not be given back as it was
    if (!write(kept).equals(bytes))
        throw (0,pkcs12_store/* damaged */.qM)();
    return {
        entries: parts.flatMap(({ bags }) => bags.flatMap(({ alias, trusted }) => (trusted ? [{ alias, der: trusted }] : []))),
        // a part of their own leaves the others as they are, encrypted or not
        add: (entries) => write([...kept, writePlain(entries.map(writeBag))]),
        remove: (isMeant) => {
            const left = parts.flatMap((part) => {
                const bags = part.bags.filter(({ alias }) => !isMeant(alias));
                if (bags.length === part.bags.length)
                    return [part.bytes];
                return bags.length === 0 ? [] : [part.rewrite(bags)];
            });
            return left.every((part) => kept.includes(part)) && left.length === kept.length ? bytes : write(left);
        },
    };
}
function openMac(macData, safe, budget) {
    const mac = (0,pkcs12_store/* readMac */.e2)(macData);
    if (mac === undefined)
        throw new Error('has a MAC of a kind that is not known here');
    const make = (0,pkcs12_store/* checkMac */.sQ)(mac, safe, PASSWORD, budget);
    return (content) => {
        const changed = Buffer.from(macData.bytes.subarray(macData.start, macData.end));
        make(content).copy(changed, mac.value.contentStart - macData.start);
        return changed;
    };
}
function openPart({ bytes, plain, encrypted }, budget) {
    const join = (bags) => bags.map((bag) => bag.bytes);
    if (plain)
        return { bytes, bags: openBags(plain), rewrite: (bags) => writePlain(join(bags)) };
    if (!encrypted)
        throw (0,pkcs12_store/* unknownCipher */.gI)();
    const encryption = (0,pkcs12_store/* deriveEncryption */.lP)(encrypted.algorithm, PASSWORD, budget);
    // OpenSSL has it no more
    if (encryption.cipher === 'rc2-cbc')
        throw (0,pkcs12_store/* unknownCipher */.gI)();
    return {
        bytes,
        bags: openBags((0,pkcs12_store/* decrypt */.Yc)(encryption, encrypted.content)),
        // key and vector as they were: what is encrypted is public, and so is the password
        rewrite: (bags) => writeEncrypted(encrypted, (0,pkcs12_store/* encrypt */.w)(encryption, encode(SEQUENCE, ...join(bags)))),
    };
}
function openBags(content) {
    return (0,pkcs12_store/* readBags */.wc)(content, der/* readWholeElement */.C8).map((bag) => {
        if (bag.kind === 'key')
            throw new Error('holds a private key: it is more than a trust store');
        if (bag.kind === 'bags')
            throw new Error('is a PKCS#12 keystore with bags in bags');
        return openBag(bag);
    });
}
function openBag({ bytes, certificate, attributes }) {
    const named = new Map(attributes.map(readAttribute));
    const name = named.get(FRIENDLY_NAME);
    return {
        bytes,
        alias: name?.tag === BMP_STRING ? Buffer.from((0,der/* contentOf */.$E)(name)).swap16().toString('utf16le') : '',
        trusted: named.has(TRUSTED_KEY_USAGE) ? certificate : undefined,
    };
}
function readAttribute(attribute) {
    const [type, values] = (0,pkcs12_store/* childrenOf */.LU)(attribute);
    return [(0,pkcs12_store/* oidOf */._f)(type), (0,pkcs12_store/* childrenOf */.LU)(values)[0]];
}
function writeBag({ alias, der }) {
    const name = encode(BMP_STRING, Buffer.from(alias, 'utf16le').swap16());
    const attributes = [
        encode(SEQUENCE, encodeOid(FRIENDLY_NAME), encode(SET, name)),
        encode(SEQUENCE, encodeOid(TRUSTED_KEY_USAGE), encode(SET, encodeOid(extended_key_usage/* ANY_EXTENDED_KEY_USAGE */.Fx))),
    ];
    const value = encode(SEQUENCE, encodeOid(pkcs12_algorithms/* X509_CERTIFICATE */.Hv), encode(EXPLICIT, encode(OCTETS, der)));
    return encode(SEQUENCE, encodeOid(CERTIFICATE_BAG), encode(EXPLICIT, value), encode(SET, ...attributes.sort(Buffer.compare)));
}
function writePlain(bags) {
    return encode(SEQUENCE, encodeOid(pkcs12_algorithms/* DATA */.vN), encode(EXPLICIT, encode(OCTETS, encode(SEQUENCE, ...bags))));
}
function writeEncrypted({ algorithm: { bytes, start, end } }, content) {
    const info = encode(SEQUENCE, encodeOid(pkcs12_algorithms/* DATA */.vN), bytes.subarray(start, end), encode(IMPLICIT, content));
    const data = encode(SEQUENCE, encode(INTEGER, Buffer.from([0])), info); // EncryptedData, RFC 5652 section 8
    return encode(SEQUENCE, encodeOid(pkcs12_algorithms/* ENCRYPTED_DATA */.qg), encode(EXPLICIT, data));
}

;// CONCATENATED MODULE: ./build/installs/edits/keystore.js
const keystore_SEQUENCE = 0x30;
const OURS = 'setup-ca-bundle-';
function openKeystore(bytes) {
    try {
        if (bytes.length >= 4 && bytes.readUInt32BE(0) === jks/* JKS_MAGIC */.Hk)
            return openJks(bytes);
        if (bytes[0] === keystore_SEQUENCE)
            return openPkcs12(bytes);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw new Error('is cut off or damaged', { cause });
    }
    throw new Error('is neither a JKS nor a PKCS#12 keystore');
}
function addToKeystore(bytes, mark, certificates) {
    const keystore = openKeystore(bytes);
    const entries = certificates.map((der) => ({ alias: nameEntry(mark, der), der }));
    const taken = entries.find(({ alias }) => keystore.entries.some((entry) => entry.alias === alias));
    if (taken)
        throw new Error(`has an entry named ${taken.alias} already`);
    return keystore.add(entries);
}
function removeFromKeystore(bytes, mark) {
    return openKeystore(bytes).remove((alias) => alias.startsWith(`${OURS}${mark}-`));
}
function nameEntry(mark, der) {
    return `${OURS}${mark}-${(0,certificate/* fingerprintOf */.ax)(der)}`;
}
function isOurEntry({ alias }) {
    return alias.startsWith(OURS);
}


}),

5870:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  planJava: () => (planJava)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6333);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3513);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(411);
var _programs_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1677);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9924);
var _report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9010);
var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2649);
var _edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1212);
var _search_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(922);










const STORES = ['lib', 'jre/lib'].flatMap((lib) => [
    `${lib}/security/cacerts`,
    `${lib}/security/jssecacerts`,
]);
const MAC_HOME = 'Contents/Home';
const LINUX_FOLDERS = [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt',
    '/opt/java',
    '/opt/jdk',
];
const HOME_FOLDERS = [
    '.sdkman/candidates/java',
    '.jabba/jdk',
    '.jdks',
    '.gradle/jdks',
    '.asdf/installs/java',
    '.local/share/mise/installs/java',
];
const WINDOWS_FOLDERS = [
    'Java',
    'Eclipse Adoptium',
    'Microsoft',
    'Zulu',
    'Amazon Corretto',
    'BellSoft',
    'Semeru',
];
async function planJava(terms, context) {
    const stores = findStores(context);
    if (stores.length === 0) {
        return (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .planNothing */ .H)('no JDK was found, by JAVA_HOME, on PATH or where JDKs usually are. Install it first, or choose `clients: default +java`, which a JDK that is installed later reads as well.');
    }
    const changes = [];
    const already = [];
    const obstacles = [];
    for (const path of stores) {
        const label = `the Java trust store ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .showValue */ .vp)(path)}`;
        try {
            const missing = listMissing((0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .yI)(path), terms);
            if (missing.length === 0)
                already.push(label);
            else
                changes.push(planStore(path, label, missing, terms));
        }
        catch (cause) {
            obstacles.push(`${label} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(cause)}. It is left as it is. Give the JVMs that use it the trust store beside the bundle: \`clients: default +java\`.`);
        }
    }
    return { changes, already, obstacles };
}
function listMissing(bytes, { extra }) {
    const trusted = (0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .openKeystore */ .dq)(bytes).entries.filter((entry) => !(0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurEntry */ .Tm)(entry));
    return (0,_bundle_java_truststore_js__WEBPACK_IMPORTED_MODULE_1__.selectForJava)(extra).filter(({ certificate }) => !trusted.some(({ der }) => der.equals(certificate.der)));
}
function planStore(path, label, missing, { mark }) {
    const certificates = missing.map(({ certificate }) => certificate.der);
    const aliases = certificates.map((der) => (0,_edits_keystore_js__WEBPACK_IMPORTED_MODULE_5__/* .nameEntry */ .ap)(mark, der));
    const file = (0,_report_shell_word_js__WEBPACK_IMPORTED_MODULE_9__/* .quoteWord */ .X)(path);
    return {
        install: 'java',
        label,
        paths: [path],
        steps: [
            { do: 'add-to-keystore', path, mark, certificates: certificates.map((der) => der.toString('base64')) },
        ],
        removal: [{ do: 'remove-from-keystore', path, mark }],
        byHand: `for alias in ${aliases.join(' ')}; do keytool -delete -alias "$alias" -keystore ${file} -storepass changeit; done`,
    };
}
function findStores(context) {
    const homes = [...listNamedHomes(context), ...listHomesOnPath(context), ...listUsualHomes(context)];
    const stores = homes.flatMap((home) => STORES.map((store) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .findPlace */ .Pj)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, store), context)));
    return [...new Set(stores.filter((store) => store !== undefined))];
}
function listNamedHomes({ environment }) {
    return Object.entries(environment).flatMap(([name, home]) => home && /^(?:JAVA|JDK|JRE|GRAALVM)_HOME(?:_\w+)?$/.test(name) ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home) : []);
}
function listHomesOnPath(context) {
    const name = context.platform === 'win32' ? 'java.exe' : 'java';
    return (0,_programs_find_js__WEBPACK_IMPORTED_MODULE_4__/* .listPathFolders */ .PG)(context).flatMap((folder) => {
        const java = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isInWorkspace */ .P_)(java, context) ? java : (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .findRealPath */ .ps)(java);
        return real === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real))];
    });
}
function listUsualHomes({ environment, folders: { home, toolCache }, platform }) {
    // actions/setup-java: Java_Temurin-Hotspot_jdk/21.0.5-11/x64, and on macOS Contents/Home in it
    const cached = toolCache ? (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(toolCache, /^(?:Java_|graalvm)/i, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4) : [];
    const own = home ? HOME_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(home, folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
    const everywhere = [...cached, ...own];
    if (platform === 'win32') {
        const programs = environment.ProgramFiles;
        const found = programs ? WINDOWS_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(programs, folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)) : [];
        return [...everywhere, ...found];
    }
    if (platform !== 'darwin') {
        return [
            ...everywhere,
            ...LINUX_FOLDERS.flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4)),
            ...(0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)('/usr/local', /^openjdk/),
        ];
    }
    const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, /^openjdk/, 'libexec/openjdk.jdk'));
    const installed = ['/', ...(home ? [home] : [])].flatMap((folder) => (0,_search_js__WEBPACK_IMPORTED_MODULE_6__/* .listPlaces */ .bF)(folder, 'Library/Java/JavaVirtualMachines', _search_js__WEBPACK_IMPORTED_MODULE_6__/* .ANY */ .x4));
    return [...everywhere, ...[...everywhere, ...brewed, ...installed].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, MAC_HOME))];
}


}),

922:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (findPlace),
  bF: () => (listPlaces),
  x4: () => (ANY),
  yI: () => (readPlace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _files_others_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3333);
var _files_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(468);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3513);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5217);






function listPlaces(folder, ...names) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        return [];
    const [name, ...rest] = names;
    if (name === undefined)
        return [folder];
    const found = typeof name === 'string' ? [name] : listNames(folder).filter((it) => name.test(it));
    return found.flatMap((it) => listPlaces((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, it), ...rest));
}
const ANY = /^[^.]/;
function findPlace(path, context) {
    const real = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .findRealPath */ .ps)(path);
    if (real === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return undefined;
    const isElsewhere = real !== path && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(real, context) === undefined;
    if (isElsewhere && (0,_files_others_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenToOthers */ .o)(path, context) !== undefined)
        return undefined;
    return (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(path, context) && !(0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInWorkspace */ .P_)(real, context) ? undefined : real;
}
function readPlace(path) {
    if (isReadOnly(path))
        throw new Error('lies on a file system that cannot be written to');
    const { bytes, status } = read(path);
    if (status.size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw)
        throw new Error('is too large for what it should be');
    return bytes;
}
function read(path) {
    try {
        return (0,_files_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(path, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SOURCE_BYTES */ .Tw);
    }
    catch (cause) {
        throw new Error('cannot be read', { cause });
    }
}
function isReadOnly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return false;
    }
    catch (cause) {
        return cause.code === 'EROFS';
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return []; // not there, or not for this user
    }
}


})

};
