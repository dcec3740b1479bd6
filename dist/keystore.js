export const id = "keystore";
export const ids = ["keystore", "der-for-findings"];
export const modules = {

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

9120:
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
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);

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
function readChildren({ bytes, contentStart, end }) {
    const children = [];
    for (let at = contentStart; at < end;) {
        if (children.length === MAX_CHILDREN)
            throw new RangeError('too many values');
        const child = readElement(bytes, at, end);
        children.push(child);
        at = child.end;
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

7515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B6: () => (readJksVersion),
  PV: () => (writeTrustedEntry),
  Tz: () => (readJksEntries),
  Yb: () => (writeJks),
  lx: () => (TRUSTED_ENTRY),
  xT: () => (KEY_ENTRY)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2984);


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
    const header = [toUInt32(_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .JKS_MAGIC */ .Hk), toUInt32(VERSION), toUInt32(entries.length)];
    const file = Buffer.concat([...header, ...entries, Buffer.alloc(DIGEST_BYTES)]);
    const body = file.subarray(0, -DIGEST_BYTES);
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(PASSWORD, 'utf16le').swap16())
        .update(WHITENER)
        .update(body)
        .digest()
        .copy(file, body.length);
    return file;
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

2984:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Al: () => (PVK_MAGIC),
  Hk: () => (JKS_MAGIC),
  JV: () => (JCEKS_MAGIC),
  SC: () => (readMagic)
});
const JKS_MAGIC = 0xfeedfeed;
const JCEKS_MAGIC = 0xcececece;
const PVK_MAGIC = 0x1ef1b5b0;
function readMagic(bytes) {
    return bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
}


}),

2805:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  addToKeystore: () => (addToKeystore),
  Tm: () => (isOurEntry),
  ap: () => (nameEntry),
  dq: () => (openKeystore),
  removeFromKeystore: () => (removeFromKeystore)
});

var certificate = __webpack_require__(9395);
var magic = __webpack_require__(2984);
var jks = __webpack_require__(7515);
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

var extended_key_usage = __webpack_require__(9823);
var der = __webpack_require__(9120);
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

var pkcs12_algorithms = __webpack_require__(7790);
var pkcs12_store = __webpack_require__(8703);
var limits = __webpack_require__(2527);
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
    // OpenSSL no longer has it
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
        if ((0,magic/* readMagic */.SC)(bytes) === magic/* JKS_MAGIC */.Hk)
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


})

};
