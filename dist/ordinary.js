export const id = "ordinary";
export const ids = ["ordinary"];
export const modules = {

4736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isOrdinary)
});
function isOrdinary(der) {
    try {
        readCertificate({ bytes: der, at: 0 });
        return true;
    }
    catch (cause) {
        if (cause === ODD)
            return false;
        throw cause;
    }
}
const ODD = Symbol('odd');
// X.690 section 8.1.2, and the types of RFC 5280 section 4.1
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const SEQUENCE = 0x30;
const SET = 0x31;
const KEY_IDENTIFIER = 0x80;
const EXTENSIONS = 0xa3;
const VERSION_3 = Buffer.from('a003020102', 'hex');
const TRUE = Buffer.from('0101ff', 'hex');
const SIGNATURES = [
    '300d06092a864886f70d01010b0500',
    '300d06092a864886f70d01010c0500',
    '300d06092a864886f70d01010d0500',
    '300a06082a8648ce3d040302',
    '300a06082a8648ce3d040303',
    '300a06082a8648ce3d040304',
].map((hex) => Buffer.from(hex, 'hex'));
const RSA = Buffer.from('300d06092a864886f70d0101010500', 'hex');
const CURVES = new Map([
    ['301306072a8648ce3d020106082a8648ce3d030107', 32], // P-256, and the octets of a coordinate
    ['301006072a8648ce3d020106052b81040022', 48], // P-384
    ['301006072a8648ce3d020106052b81040023', 66], // P-521
].map(([hex, octets]) => [Buffer.from(hex, 'hex'), octets]));
const KEYS = [RSA, ...CURVES.keys()];
const MIN_MODULUS_OCTETS = 256;
const MAX_MODULUS_OCTETS = 512;
const EXPONENTS = ['0203010001', '020103'].map((hex) => Buffer.from(hex, 'hex'));
const MAX_SERIAL_OCTETS = 20;
const ATTRIBUTE = Buffer.from('06035504', 'hex');
const OTHER_ATTRIBUTES = ['060a0992268993f22c640119', '06092a864886f70d010901'].map((hex) => Buffer.from(hex, 'hex'));
const PRINTABLE = Array.from({ length: 0x80 }, (_, octet) => /[A-Za-z0-9 '()+,\-./:=?*&]/.test(String.fromCharCode(octet)));
const EXTENSION = Buffer.from('0603551d', 'hex');
const SUBJECT_KEY_IDENTIFIER = 14;
const KEY_USAGE = 15;
const BASIC_CONSTRAINTS = 19;
const AUTHORITY_KEY_IDENTIFIER = 35;
const KEY_CERT_SIGN = 0x04; // bit 5 of the first octet
function readCertificate(reader) {
    const end = enter(reader, SEQUENCE, reader.bytes.length);
    const tbsEnd = enter(reader, SEQUENCE, end);
    expect(end === reader.bytes.length);
    take(reader, VERSION_3);
    const serial = readPositive(reader, tbsEnd);
    expect(serial >= 1 && serial <= MAX_SERIAL_OCTETS);
    const signature = takeOne(reader, SIGNATURES);
    const issuer = readName(reader, tbsEnd);
    const validityEnd = enter(reader, SEQUENCE, tbsEnd);
    readTime(reader, validityEnd);
    readTime(reader, validityEnd);
    expect(reader.at === validityEnd);
    const subject = readName(reader, tbsEnd);
    readKey(reader, tbsEnd);
    readExtensions(reader, tbsEnd, subject.equals(issuer));
    expect(reader.at === tbsEnd);
    take(reader, signature);
    const bitsEnd = enter(reader, BIT_STRING, end);
    expect(bitsEnd === end && reader.bytes[reader.at] === 0 && bitsEnd - reader.at > 1);
}
function readName(reader, end) {
    const start = reader.at;
    const nameEnd = enter(reader, SEQUENCE, end);
    expect(reader.at < nameEnd);
    while (reader.at < nameEnd) {
        const setEnd = enter(reader, SET, nameEnd);
        expect(enter(reader, SEQUENCE, setEnd) === setEnd);
        if (isNext(reader, ATTRIBUTE)) {
            reader.at += ATTRIBUTE.length;
            expect((reader.bytes[reader.at++] ?? 0x80) < 0x80);
        }
        else
            takeOne(reader, OTHER_ATTRIBUTES);
        readText(reader, setEnd);
    }
    return reader.bytes.subarray(start, nameEnd);
}
function readText(reader, end) {
    const { bytes } = reader;
    const tag = bytes[reader.at] ?? 0;
    expect(tag === UTF8_STRING || tag === PRINTABLE_STRING || tag === IA5_STRING);
    expect(enter(reader, tag, end) === end && reader.at < end);
    for (; reader.at < end; reader.at++) {
        const octet = bytes[reader.at] ?? 0xff;
        expect(tag === PRINTABLE_STRING ? PRINTABLE[octet] === true : octet < 0x80);
    }
}
function readTime(reader, end) {
    const isShort = reader.bytes[reader.at] === UTC_TIME;
    const timeEnd = enter(reader, isShort ? UTC_TIME : GENERALIZED_TIME, end);
    const yearDigits = isShort ? 2 : 4;
    expect(timeEnd - reader.at === yearDigits + 11);
    for (let count = 0; count < yearDigits; count += 2)
        readTwoDigits(reader);
    const month = readTwoDigits(reader);
    const day = readTwoDigits(reader);
    expect(month >= 1 && month <= 12 && day >= 1 && day <= 31);
    expect(readTwoDigits(reader) < 24);
    expect(readTwoDigits(reader) < 60);
    expect(readTwoDigits(reader) < 60);
    expect(reader.bytes[reader.at++] === 0x5a); // Z
}
function readTwoDigits(reader) {
    const high = (reader.bytes[reader.at++] ?? 0) - 0x30;
    const low = (reader.bytes[reader.at++] ?? 0) - 0x30;
    expect(high >= 0 && high <= 9 && low >= 0 && low <= 9);
    return 10 * high + low;
}
function readKey(reader, end) {
    const keyEnd = enter(reader, SEQUENCE, end);
    const algorithm = takeOne(reader, KEYS);
    expect(enter(reader, BIT_STRING, keyEnd) === keyEnd && reader.bytes[reader.at++] === 0);
    const octets = CURVES.get(algorithm);
    if (octets !== undefined) {
        expect(reader.bytes[reader.at] === 0x04 && keyEnd - reader.at === 1 + 2 * octets); // uncompressed
    }
    else {
        expect(enter(reader, SEQUENCE, keyEnd) === keyEnd);
        const modulus = readPositive(reader, keyEnd);
        expect(modulus >= MIN_MODULUS_OCTETS && modulus <= MAX_MODULUS_OCTETS);
        takeOne(reader, EXPONENTS);
        expect(reader.at === keyEnd);
    }
    reader.at = keyEnd;
}
function readExtensions(reader, end, isSelfIssued) {
    const wrapperEnd = enter(reader, EXTENSIONS, end);
    const listEnd = enter(reader, SEQUENCE, wrapperEnd);
    expect(listEnd === wrapperEnd);
    let hasAuthority = false;
    let hasConstraints = false;
    let hasSubject = false;
    let hasUsage = false;
    while (reader.at < listEnd) {
        const extensionEnd = enter(reader, SEQUENCE, listEnd);
        take(reader, EXTENSION);
        const id = reader.bytes[reader.at++];
        const isCritical = reader.bytes[reader.at] === BOOLEAN;
        if (isCritical)
            take(reader, TRUE);
        expect(enter(reader, OCTET_STRING, extensionEnd) === extensionEnd);
        switch (id) {
            case BASIC_CONSTRAINTS:
                expect(isCritical && !hasConstraints);
                hasConstraints = true;
                readBasicConstraints(reader, extensionEnd);
                break;
            case KEY_USAGE:
                expect(!hasUsage);
                hasUsage = true;
                readKeyUsage(reader, extensionEnd);
                break;
            case SUBJECT_KEY_IDENTIFIER:
                expect(!isCritical && !hasSubject);
                hasSubject = true;
                expect(enter(reader, OCTET_STRING, extensionEnd) === extensionEnd);
                break;
            case AUTHORITY_KEY_IDENTIFIER:
                expect(!isCritical && !hasAuthority);
                hasAuthority = true;
                expect(enter(reader, SEQUENCE, extensionEnd) === extensionEnd);
                expect(enter(reader, KEY_IDENTIFIER, extensionEnd) === extensionEnd);
                break;
            default:
                throw ODD;
        }
        reader.at = extensionEnd;
    }
    expect(hasConstraints && hasUsage && hasSubject && (hasAuthority || isSelfIssued));
}
function readBasicConstraints(reader, end) {
    expect(enter(reader, SEQUENCE, end) === end);
    take(reader, TRUE);
    if (reader.at === end)
        return;
    expect(enter(reader, INTEGER, end) === end && end - reader.at === 1 && (reader.bytes[reader.at] ?? 0x80) < 0x80);
}
function readKeyUsage(reader, end) {
    expect(enter(reader, BIT_STRING, end) === end && end - reader.at === 2);
    const unused = reader.bytes[reader.at] ?? 8;
    const usages = reader.bytes[reader.at + 1] ?? 0;
    expect(unused <= 7 && (usages & ((1 << unused) - 1)) === 0 && (usages & KEY_CERT_SIGN) !== 0);
}
function readPositive(reader, end) {
    const { bytes } = reader;
    const integerEnd = enter(reader, INTEGER, end);
    const start = reader.at;
    reader.at = integerEnd;
    const first = bytes[start] ?? 0x80;
    if (start === integerEnd || first >= 0x80)
        return 0;
    if (first > 0)
        return integerEnd - start;
    return (bytes[start + 1] ?? 0) >= 0x80 ? integerEnd - start - 1 : 0;
}
function enter(reader, tag, end) {
    const { bytes } = reader;
    let { at } = reader;
    expect(bytes[at] === tag);
    let length = bytes[at + 1] ?? 0x80;
    at += 2;
    if (length === 0x81) {
        length = bytes[at] ?? 0;
        at += 1;
        expect(length >= 0x80);
    }
    else if (length === 0x82) {
        length = 0x100 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0);
        at += 2;
        expect(length >= 0x100);
    }
    else
        expect(length < 0x80);
    reader.at = at;
    expect(at + length <= end);
    return at + length;
}
function take(reader, known) {
    expect(isNext(reader, known));
    reader.at += known.length;
}
function takeOne(reader, known) {
    for (const one of known) {
        if (!isNext(reader, one))
            continue;
        reader.at += one.length;
        return one;
    }
    throw ODD;
}
function isNext({ bytes, at }, known) {
    for (let index = 0; index < known.length; index++)
        if (bytes[at + index] !== known[index])
            return false;
    return true;
}
function expect(isOrdinary) {
    if (!isOrdinary)
        throw ODD;
}


})

};
