export const id = "loading";
export const ids = ["loading"];
export const modules = {

4314:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pp: () => (listBlinded),
  r3: () => (describeLoadingFaults)
});

const BLINDED_CLIENTS = {
    gnutls: 'GnuTLS (wget and git of Debian and Ubuntu)',
    java: 'Java',
    python: "Python's get_ca_certs()",
};
const LOADING_RULES = {
    'not-der': { says: 'is not encoded by the rules of DER', blinds: ['gnutls', 'java'] },
    'version-lower': {
        says: 'has fields that its version (1 or 2) does not have',
        blinds: ['gnutls', 'java'],
    },
    'version-unknown': { says: 'is of a version of X.509 that does not exist', blinds: ['java'] },
    'version-senseless': { says: 'has an invalid version number', blinds: ['gnutls', 'java'] },
    'algorithms-differ': {
        says: 'names two different algorithms for its signature, inside and outside',
        blinds: ['gnutls', 'java'],
    },
    'signature-parameters': { says: 'has wrong parameters of RSA-PSS', blinds: ['java'] },
    'issuer-empty': { says: 'has no issuer', blinds: ['java'] },
    'subject-empty': {
        says: 'has no subject, nor a critical subjectAltName in its place',
        blinds: ['java'],
    },
    'time-unreadable': { says: 'has a date that cannot be read', blinds: ['gnutls', 'java'] },
    'time-unusual': {
        says: 'has a date with a fraction of a second or with another time zone than Z',
        blinds: ['gnutls'],
    },
    'time-rare': { says: 'has a date with the second 60 or in the year 10,000 or later', blinds: ['java'] },
    'key-unreadable': { says: 'has a public key that cannot be read', blinds: ['java'] },
    'curve-unknown': {
        says: 'has a key on a curve without a name, or of a name that few know (explicit parameters, SM2)',
        blinds: ['java'],
    },
    'extension-twice': { says: 'has an extension twice', blinds: ['gnutls', 'java'] },
    'string-in-parts': { says: 'has a string in several parts (constructed)', blinds: ['gnutls'] },
    'object-identifier-long': { says: 'has an object identifier of unusual length', blinds: ['gnutls'] },
    'alternative-name': {
        says: 'has a name in subjectAltName or issuerAltName that cannot be read',
        blinds: ['gnutls'],
    },
    'critical-extension': { says: 'has a critical extension that cannot be read', blinds: ['java'] },
    'text-not-utf8': {
        says: 'has an address that is not UTF-8 in subjectAltName, cRLDistributionPoints or authorityInfoAccess',
        blinds: ['python'],
    },
    'name-not-text': { says: 'has a name that is not text', blinds: ['python'] },
};
function describeLoadingFaults(rules) {
    const blinded = listBlinded(rules).map((client) => BLINDED_CLIENTS[client]);
    const says = rules.map((rule) => LOADING_RULES[rule].says);
    return `cannot be loaded by ${blinded.join(', ')}, because it ${says.join(' and ')}`;
}
function listBlinded(rules) {
    const blinded = new Set(rules.flatMap((rule) => LOADING_RULES[rule].blinds));
    return Object.keys(BLINDED_CLIENTS).filter((client) => blinded.has(client));
}


}),

7555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V: () => (findLoadingFaults)
});

var formats_der = __webpack_require__(9120);
;// CONCATENATED MODULE: ./build/certificates/lint/critical-extensions.js
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const ENUMERATED = 0x0a;
const SEQUENCE = 0x30;
const SET = 0x31;
const FORMS = {
    '2.5.29.14': (value) => value.tag === OCTET_STRING, // subjectKeyIdentifier
    '2.5.29.15': isBits, // keyUsage
    '2.5.29.16': (value) => isList(value) && areOfTags((0,formats_der/* readChildren */.KZ)(value), [0x80, 0x81]) && hasTimes(value),
    '2.5.29.17': areGeneralNames, // subjectAltName
    '2.5.29.18': areGeneralNames, // issuerAltName
    '2.5.29.19': isBasicConstraints,
    '2.5.29.20': (value) => isInteger(value), // cRLNumber
    '2.5.29.21': (value) => isInteger(value, ENUMERATED), // reasonCode
    '2.5.29.27': (value) => isInteger(value), // deltaCRLIndicator
    '2.5.29.28': (value) => isList(value) && areOfTags((0,formats_der/* readChildren */.KZ)(value), [0xa0, 0x81, 0x82, 0x83, 0x84, 0x85]), // issuingDistributionPoint
    '2.5.29.29': areGeneralNames, // certificateIssuer
    '2.5.29.30': isNameConstraints,
    '2.5.29.31': isListOf(isDistributionPoint), // cRLDistributionPoints
    '2.5.29.32': isListOf(isPolicy), // certificatePolicies
    '2.5.29.33': isListOf(isPolicyMapping),
    '2.5.29.35': isAuthorityKeyIdentifier,
    '2.5.29.36': (value) => isList(value) &&
        areOfTags((0,formats_der/* readChildren */.KZ)(value), [0x80, 0x81]) &&
        (0,formats_der/* readChildren */.KZ)(value).every((part) => isSmallInteger(part, part.tag)), // policyConstraints
    '2.5.29.37': isListOf((purpose) => isIdentifier(purpose)), // extKeyUsage
    '2.5.29.46': isListOf(isDistributionPoint), // freshestCRL
    '2.5.29.54': (value) => isSmallInteger(value), // inhibitAnyPolicy
    '1.3.6.1.5.5.7.1.1': isListOf(isAccess), // authorityInfoAccess
    '1.3.6.1.5.5.7.1.11': isListOf(isAccess), // subjectInfoAccess
    '2.16.840.1.113730.1.1': isBits, // Netscape's certificate type
};
function isCriticalReadable(oid, value) {
    const form = FORMS[oid];
    if (form === undefined)
        return true;
    const element = (0,formats_der/* readElement */.RN)(value);
    return element.end === value.length && form(element);
}
function isList({ tag }) {
    return tag === SEQUENCE;
}
function isListOf(form) {
    return (value) => isList(value) && (0,formats_der/* readChildren */.KZ)(value).every((element) => form(element));
}
function areOfTags(elements, tags) {
    return (elements.every(({ tag }) => tags.includes(tag)) &&
        new Set(elements.map(({ tag }) => tag)).size === elements.length);
}
function isIdentifier(element, tag = OBJECT_IDENTIFIER) {
    const octets = (0,formats_der/* contentOf */.$E)(element);
    return element.tag === tag && octets.length > 0 && (octets.at(-1) ?? 0) < 0x80;
}
function isInteger(element, tag = INTEGER) {
    return element.tag === tag && element.end > element.contentStart;
}
function isSmallInteger(element, tag = INTEGER) {
    if (!isInteger(element, tag))
        return false;
    const octets = (0,formats_der/* contentOf */.$E)(element);
    const sign = (octets[0] ?? 0) >= 0x80 ? 0xff : 0;
    const start = octets.findIndex((octet) => octet !== sign);
    const significant = start === -1 ? octets.subarray(-1) : octets.subarray(start);
    return (significant.length < 4 || (significant.length === 4 && (significant[0] ?? 0) >= 0x80 === (sign !== 0)));
}
function isBits(element, tag = BIT_STRING) {
    const octets = (0,formats_der/* contentOf */.$E)(element);
    const unused = octets[0] ?? 8;
    return element.tag === tag && unused <= 7 && (octets.length > 1 || unused === 0);
}
function isBasicConstraints(value) {
    if (!isList(value))
        return false;
    const [isCa, pathLength] = (0,formats_der/* readChildren */.KZ)(value);
    return isCa?.tag !== BOOLEAN || pathLength === undefined || isSmallInteger(pathLength);
}
function isNameConstraints(value) {
    if (!isList(value))
        return false;
    const parts = (0,formats_der/* readChildren */.KZ)(value);
    return (areOfTags(parts, [0xa0, 0xa1]) &&
        parts.every((part) => (0,formats_der/* readChildren */.KZ)(part).every((subtree) => {
            if (!isList(subtree))
                return false;
            const [base, ...bounds] = (0,formats_der/* readChildren */.KZ)(subtree);
            return (base !== undefined &&
                isGeneralName(base, true) &&
                areOfTags(bounds, [0x80, 0x81]) &&
                bounds.every((bound) => isSmallInteger(bound, bound.tag)));
        })));
}
function isAuthorityKeyIdentifier(value) {
    if (!isList(value))
        return false;
    const parts = (0,formats_der/* readChildren */.KZ)(value);
    return (areOfTags(parts, [0x80, 0xa1, 0x82]) &&
        parts.every((part) => {
            if (part.tag === 0xa1)
                return areNames(part);
            return part.tag === 0x80 || isInteger(part, 0x82);
        }));
}
function isDistributionPoint(value) {
    if (!isList(value))
        return false;
    const parts = (0,formats_der/* readChildren */.KZ)(value);
    return (areOfTags(parts, [0xa0, 0x81, 0xa2]) &&
        parts.some(({ tag }) => tag !== 0x81) &&
        parts.every((part) => {
            if (part.tag === 0x81)
                return isBits(part, 0x81);
            if (part.tag === 0xa2)
                return areNames(part);
            const [name] = (0,formats_der/* readChildren */.KZ)(part);
            return name?.tag === 0xa0 ? areNames(name) : name?.tag === 0xa1;
        }));
}
function isPolicy(value) {
    if (!isList(value))
        return false;
    const [policy, qualifiers] = (0,formats_der/* readChildren */.KZ)(value);
    if (policy === undefined || !isIdentifier(policy))
        return false;
    if (qualifiers === undefined)
        return true;
    const list = isList(qualifiers) ? (0,formats_der/* readChildren */.KZ)(qualifiers) : [];
    return (list.length > 0 &&
        list.every((qualifier) => {
            const [oid] = isList(qualifier) ? (0,formats_der/* readChildren */.KZ)(qualifier) : [];
            return oid !== undefined && isIdentifier(oid);
        }));
}
function isPolicyMapping(value) {
    if (!isList(value))
        return false;
    const [issuerPolicy, subjectPolicy] = (0,formats_der/* readChildren */.KZ)(value);
    return (issuerPolicy !== undefined &&
        subjectPolicy !== undefined &&
        isIdentifier(issuerPolicy) &&
        isIdentifier(subjectPolicy));
}
function isAccess(value) {
    if (!isList(value))
        return false;
    const [method, location] = (0,formats_der/* readChildren */.KZ)(value);
    return method !== undefined && isIdentifier(method) && location !== undefined && isGeneralName(location);
}
function hasTimes(value) {
    return (0,formats_der/* readChildren */.KZ)(value).every((part) => /^\d{14}(?:[.,]\d+)?(?:Z|[+-]\d{4})$/.test((0,formats_der/* contentOf */.$E)(part).toString('latin1')));
}
function areGeneralNames(value) {
    return isList(value) && areNames(value);
}
function areNames(value) {
    const names = (0,formats_der/* readChildren */.KZ)(value);
    return names.length > 0 && names.every((name) => isGeneralName(name));
}
function isGeneralName(name, isConstraint = false) {
    const octets = (0,formats_der/* contentOf */.$E)(name);
    const text = octets.toString('latin1');
    switch (name.tag) {
        case 0xa0: {
            const [oid, content] = (0,formats_der/* readChildren */.KZ)(name);
            return oid !== undefined && isIdentifier(oid) && content?.tag === 0xa0;
        }
        case 0x81:
            return !/^$|^[^@]*@$|^(?:[^@]*@)?\.$/.test(text);
        case 0x82:
        case 0xa3:
            return true;
        case 0xa4: {
            const [directory] = (0,formats_der/* readChildren */.KZ)(name);
            return directory !== undefined && isName(directory);
        }
        case 0x86:
            return isConstraint ? /^\.?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/.test(text) : isAddress(text);
        case 0x87:
            return [4, 8, 16, 32].includes(octets.length);
        case 0x88:
            return isIdentifier(name, 0x88);
        default:
            return false;
    }
}
function isName(name) {
    return (isList(name) &&
        (0,formats_der/* readChildren */.KZ)(name).every((relative) => relative.tag === SET &&
            (0,formats_der/* readChildren */.KZ)(relative).every((attribute) => {
                const [type, value] = isList(attribute) ? (0,formats_der/* readChildren */.KZ)(attribute) : [];
                return type !== undefined && isIdentifier(type) && value !== undefined;
            })));
}
function isAddress(text) {
    const [, host = '', rest = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?=.)([^/?#]*))?(.*)$/s.exec(text) ?? [];
    const characters = /^(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\x80-\xff]|%[0-9A-Fa-f]{2})*$/;
    const [path = '', fragment = ''] = rest.split(/#(.*)/s);
    return (host + rest !== '' &&
        rest !== '//' &&
        !/\.(?::\d*)?$/.test(host) &&
        characters.test(host.replace(/\[[0-9A-Fa-f:.]+\](?=$|:)/, '')) &&
        characters.test(path) &&
        characters.test(fragment));
}

;// CONCATENATED MODULE: ./build/certificates/lint/java-keys.js
const java_keys_INTEGER = 0x02;
const NULL = 0x05;
const java_keys_OBJECT_IDENTIFIER = 0x06;
const java_keys_SEQUENCE = 0x30;
const RSA = '1.2.840.113549.1.1.1';
const RSA_OF_X500 = '2.5.8.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const ELLIPTIC_CURVE = '1.2.840.10045.2.1';
const DSA = '1.2.840.10040.4.1';
const DIFFIE_HELLMAN = '1.2.840.113549.1.3.1';
const HASH_SIGNATURES = '1.2.840.113549.1.9.16.3.17';
const MASK_1 = '1.2.840.113549.1.1.8';
const MASK_DIGESTS = /^(?:1\.3\.14\.3\.2\.26|2\.16\.840\.1\.101\.3\.4\.2\.(?:[1-9]|10))$/;
const EDWARDS_OCTETS = {
    '1.3.101.110': 32,
    '1.3.101.111': 56,
    '1.3.101.112': 32,
    '1.3.101.113': 57,
};
const CURVES = {
    14: '1.3.132.0.6 1.3.132.0.7',
    15: '1.3.132.0.4 1.3.132.0.5',
    16: '1.3.132.0.28 1.3.132.0.29',
    17: '1.3.132.0.22 1.3.132.0.23',
    20: '1.3.36.3.3.2.8.1.1.1 1.3.132.0.8 1.3.132.0.9 1.3.132.0.30',
    21: '1.3.132.0.1 1.3.132.0.2 1.3.132.0.15',
    24: '1.3.36.3.3.2.8.1.1.3 1.2.840.10045.3.0.5 1.2.840.10045.3.0.6 1.2.840.10045.3.0.7 1.2.840.10045.3.1.1 1.2.840.10045.3.1.2 1.2.840.10045.3.1.3 1.3.132.0.31',
    25: '1.3.132.0.24 1.3.132.0.25',
    28: '1.3.36.3.3.2.8.1.1.5 1.3.132.0.32 1.3.132.0.33',
    30: '1.2.840.10045.3.0.11 1.2.840.10045.3.0.12 1.2.840.10045.3.0.13 1.2.840.10045.3.1.4 1.2.840.10045.3.1.5 1.2.840.10045.3.1.6 1.3.132.0.3 1.3.132.0.26 1.3.132.0.27',
    32: '1.3.36.3.3.2.8.1.1.7 1.2.840.10045.3.1.7 1.3.132.0.10',
    36: '1.3.132.0.16 1.3.132.0.17',
    40: '1.3.36.3.3.2.8.1.1.9',
    45: '1.2.840.10045.3.0.18',
    48: '1.3.36.3.3.2.8.1.1.11 1.3.132.0.34',
    52: '1.3.132.0.36 1.3.132.0.37',
    54: '1.2.840.10045.3.0.20',
    64: '1.3.36.3.3.2.8.1.1.13',
    66: '1.3.132.0.35',
    72: '1.3.132.0.38 1.3.132.0.39',
};
const CURVE_OCTETS = new Map(Object.entries(CURVES).flatMap(([octets, names]) => names.split(' ').map((name) => [name, Number(octets)])));
const MIN_MODULUS_OCTETS = 64;
const MAX_MODULUS_OCTETS = 2048;
const MAX_FREE_MODULUS_OCTETS = 384;
const MAX_EXPONENT_BITS = 64;
function isKnownCurve(algorithm, parameters) {
    return (algorithm !== ELLIPTIC_CURVE ||
        (parameters?.tag === java_keys_OBJECT_IDENTIFIER && CURVE_OCTETS.has((0,formats_der/* toDotted */._K)(parameters))));
}
function isKeyReadable(algorithm, parameters, bits) {
    const key = bits.subarray(1);
    switch (algorithm) {
        case RSA:
        case RSA_OF_X500:
            return isRsaKey(key);
        case RSA_PSS:
            return arePssParametersReadable(parameters) && isRsaKey(key);
        case ELLIPTIC_CURVE: {
            const octets = parameters && CURVE_OCTETS.get((0,formats_der/* toDotted */._K)(parameters));
            return octets !== undefined && key[0] === 4 && key.length === 1 + 2 * octets;
        }
        case DSA:
            return (0,formats_der/* readElement */.RN)(key).tag === java_keys_INTEGER && areDsaParameters(parameters);
        case DIFFIE_HELLMAN:
            return (parameters?.tag === java_keys_SEQUENCE &&
                (0,formats_der/* readChildren */.KZ)(parameters).length >= 2 &&
                (0,formats_der/* readChildren */.KZ)(parameters).every(({ tag }) => tag === java_keys_INTEGER) &&
                (0,formats_der/* readElement */.RN)(key).tag === java_keys_INTEGER);
        case HASH_SIGNATURES:
            return isHashSignatureKey(key);
        default: {
            const octets = EDWARDS_OCTETS[algorithm];
            return octets === undefined || key.length === octets;
        }
    }
}
function arePssParametersReadable(parameters) {
    if (parameters === undefined || parameters.tag === NULL)
        return true;
    if (parameters.tag !== java_keys_SEQUENCE)
        return false;
    return (0,formats_der/* readChildren */.KZ)(parameters).every((parameter) => {
        const [value] = (0,formats_der/* readChildren */.KZ)(parameter);
        if (value === undefined)
            return false;
        switch (parameter.tag) {
            case 0xa0:
                return value.tag === java_keys_SEQUENCE;
            case 0xa1: {
                const [mask, digest] = (0,formats_der/* readChildren */.KZ)(value);
                const [oid] = digest?.tag === java_keys_SEQUENCE ? (0,formats_der/* readChildren */.KZ)(digest) : [];
                return (mask !== undefined &&
                    (0,formats_der/* toDotted */._K)(mask) === MASK_1 &&
                    oid !== undefined &&
                    MASK_DIGESTS.test((0,formats_der/* toDotted */._K)(oid)));
            }
            case 0xa2:
                return value.tag === java_keys_INTEGER && (0,formats_der/* contentOf */.$E)(value).length <= 4 && ((0,formats_der/* contentOf */.$E)(value)[0] ?? 0x80) < 0x80;
            case 0xa3:
                return value.tag === java_keys_INTEGER && (0,formats_der/* contentOf */.$E)(value).equals(Buffer.from([1]));
            default:
                return false;
        }
    });
}
function isRsaKey(key) {
    const sequence = (0,formats_der/* readElement */.RN)(key);
    const [modulus, exponent, ...rest] = sequence.tag === java_keys_SEQUENCE ? (0,formats_der/* readChildren */.KZ)(sequence) : [];
    if (!modulus || !exponent || rest.length > 0 || sequence.end !== key.length)
        return false;
    if (modulus.tag !== java_keys_INTEGER || exponent.tag !== java_keys_INTEGER)
        return false;
    const [large, small] = [stripZeros((0,formats_der/* contentOf */.$E)(modulus)), stripZeros((0,formats_der/* contentOf */.$E)(exponent))];
    if (large.length < MIN_MODULUS_OCTETS || large.length > MAX_MODULUS_OCTETS)
        return false;
    if (small.length === 0 || (small.length === 1 && (small[0] ?? 0) < 3))
        return false;
    if (small.length > large.length)
        return false;
    if (small.length === large.length && Buffer.compare(small, large) >= 0)
        return false;
    const exponentBits = small.length * 8 - (Math.clz32(small[0] ?? 0) - 24);
    return large.length <= MAX_FREE_MODULUS_OCTETS || exponentBits <= MAX_EXPONENT_BITS;
}
function areDsaParameters(parameters) {
    if (parameters === undefined || parameters.tag === NULL)
        return true;
    if (parameters.tag !== java_keys_SEQUENCE)
        return false;
    const numbers = (0,formats_der/* readChildren */.KZ)(parameters);
    return numbers.length === 3 && numbers.every(({ tag }) => tag === java_keys_INTEGER);
}
function isHashSignatureKey(key) {
    if (key.length < 12)
        return false;
    const [trees, kind] = [key.readUInt32BE(0), key.readUInt32BE(4)];
    return trees >= 1 && trees <= 8 && kind >= 5 && kind <= 14;
}
function stripZeros(octets) {
    const start = octets.findIndex((octet) => octet !== 0);
    return start === -1 ? octets.subarray(0, 0) : octets.subarray(start);
}

;// CONCATENATED MODULE: ./build/certificates/lint/loading.js
const loading_BOOLEAN = 0x01;
const loading_BIT_STRING = 0x03;
const loading_OCTET_STRING = 0x04;
const loading_NULL = 0x05;
const loading_OBJECT_IDENTIFIER = 0x06;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const loading_SEQUENCE = 0x30;
const EXPLICIT = 0xa0;
const VERSION = EXPLICIT;
const EXTENSIONS = 0xa3;
const CONSTRUCTED = 0x20;
const OTHER_NAME = 0xa0;
const EMAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
const REGISTERED = 0x88;
const SUBJECT_ALT_NAME = '2.5.29.17';
const ISSUER_ALT_NAME = '2.5.29.18';
const CRL_DISTRIBUTION_POINTS = '2.5.29.31';
const AUTHORITY_INFO_ACCESS = '1.3.6.1.5.5.7.1.1';
const loading_RSA_PSS = '1.2.840.113549.1.1.10';
const MAX_DOTTED_LENGTH = 126;
const ARC_LIMIT = 2n ** 64n;
const MIN_LIMIT_OCTETS = 10;
const TEXT_TAGS = new Set([loading_BIT_STRING, 0x0c, 0x12, 0x13, 0x14, 0x16, 0x1c, 0x1e]);
function findLoadingFaults(der) {
    const found = new Set();
    const report = (rule) => found.add(rule);
    if (!attempt(() => judge(der, report)))
        report('not-der');
    return [...found];
}
function judge(der, report) {
    const [body, outer, signature] = (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(der));
    const fields = body ? (0,formats_der/* readChildren */.KZ)(body) : [];
    const version = fields[0]?.tag === VERSION ? fields.shift() : undefined;
    const [, inner, issuer, validity, subject, publicKey, ...others] = fields;
    if (!inner || !issuer || !validity || !subject || !publicKey || !outer || !signature)
        return false;
    judgeVersion(version, others, report);
    if (signature.tag !== loading_BIT_STRING)
        report('string-in-parts');
    if (!isSameAlgorithm(inner, outer))
        report('algorithms-differ');
    for (const algorithm of [inner, outer])
        judgeAlgorithm(algorithm, report);
    for (const time of (0,formats_der/* readChildren */.KZ)(validity))
        judgeTime(time, report);
    const extensions = readExtensions(others, report);
    judgeExtensions(extensions, report);
    if (!hasAttribute(issuer))
        report('issuer-empty');
    if (!hasAttribute(subject) && !extensions.some(isNameInPlace))
        report('subject-empty');
    for (const name of [issuer, subject])
        judgeName(name, report);
    judgeKey(publicKey, report);
    for (const other of others) {
        if (other.tag !== EXTENSIONS && (other.tag & CONSTRUCTED) !== 0)
            report('string-in-parts');
    }
    return true;
}
function judgeVersion(version, others, report) {
    const [number] = version ? (0,formats_der/* readChildren */.KZ)(version) : [];
    const octets = number ? (0,formats_der/* contentOf */.$E)(number) : Buffer.alloc(1);
    const value = octets[0] ?? 0;
    const isExtended = others.some(({ tag }) => tag === EXTENSIONS);
    if (octets.length !== 1 || value >= 0x80)
        report('version-senseless');
    else if (value > 2)
        report('version-unknown');
    else if ((value === 0 && others.length > 0) || (value === 1 && isExtended))
        report('version-lower');
}
function isSameAlgorithm(one, other) {
    const [[oid, parameters], [otherOid, otherParameters]] = [(0,formats_der/* readChildren */.KZ)(one), (0,formats_der/* readChildren */.KZ)(other)];
    const write = (element) => element === undefined || (element.tag === loading_NULL && element.contentStart === element.end)
        ? Buffer.alloc(0)
        : sliceOf(element);
    return write(oid).equals(write(otherOid)) && write(parameters).equals(write(otherParameters));
}
function judgeAlgorithm(algorithm, report) {
    const [oid, parameters] = (0,formats_der/* readChildren */.KZ)(algorithm);
    if (oid === undefined)
        return;
    judgeIdentifier(oid, report);
    if ((0,formats_der/* toDotted */._K)(oid) === loading_RSA_PSS && !attempt(() => arePssParametersReadable(parameters))) {
        report('signature-parameters');
    }
}
function judgeIdentifier(oid, report) {
    const isLong = oid.end - oid.contentStart >= MIN_LIMIT_OCTETS;
    if (isLong && oid.tag === loading_OBJECT_IDENTIFIER && listNumbers(oid).some((number) => number >= ARC_LIMIT)) {
        report('object-identifier-long');
    }
}
function isLongerThan(oid, length) {
    const octets = oid.end - oid.contentStart;
    return octets * 3 > length && listNumbers(oid).join('.').length + 2 > length;
}
function listNumbers(oid) {
    const numbers = [];
    let number = 0n;
    for (const octet of (0,formats_der/* contentOf */.$E)(oid)) {
        number = (number << 7n) | BigInt(octet & 0x7f);
        if (octet >= 0x80)
            continue;
        numbers.push(number);
        number = 0n;
    }
    return numbers;
}
function judgeTime(time, report) {
    const text = (0,formats_der/* contentOf */.$E)(time).toString('latin1');
    const year = time.tag === UTC_TIME ? 2 : 4;
    const [, digits = '', fraction = '', zone = ''] = /^(\d+)([.,]\d+)?(Z|[+-]\d{4})$/.exec(text) ?? [];
    const isKind = time.tag === UTC_TIME || time.tag === GENERALIZED_TIME;
    const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = (digits.slice(year).match(/\d\d/g) ?? []).map(Number);
    // A year of five digits shifts what follows.
    const isDistant = time.tag === GENERALIZED_TIME && /^\d{15}Z$/.test(text);
    const isRead = isKind &&
        digits.length === year + 10 &&
        month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= 31 &&
        hour < 24 &&
        minute < 60 &&
        second <= 60 &&
        (zone === 'Z' || (Number(zone.slice(1, 3)) < 24 && Number(zone.slice(3)) < 60)) &&
        (fraction === '' || time.tag === GENERALIZED_TIME);
    if (isDistant)
        report('time-rare');
    else if (!isRead)
        report('time-unreadable');
    else if (fraction !== '' || zone !== 'Z')
        report('time-unusual');
    if (isRead && second === 60)
        report('time-rare');
}
function readExtensions(others, report) {
    const wrapper = others.find(({ tag }) => tag === EXTENSIONS);
    const [list] = wrapper ? (0,formats_der/* readChildren */.KZ)(wrapper) : [];
    const extensions = (list ? (0,formats_der/* readChildren */.KZ)(list) : []).map((extension) => {
        const parts = (0,formats_der/* readChildren */.KZ)(extension);
        const [oid, critical] = parts;
        const value = parts.at(-1);
        if (oid)
            judgeIdentifier(oid, report);
        if (oid && isLongerThan(oid, MAX_DOTTED_LENGTH))
            report('object-identifier-long');
        if (value && (value.tag & CONSTRUCTED) !== 0)
            report('string-in-parts');
        return {
            oid: oid ? (0,formats_der/* toDotted */._K)(oid) : '',
            isCritical: critical?.tag === loading_BOOLEAN && (0,formats_der/* contentOf */.$E)(critical).some((octet) => octet !== 0),
            value: value?.tag === loading_OCTET_STRING ? (0,formats_der/* contentOf */.$E)(value) : Buffer.alloc(0),
        };
    });
    if (new Set(extensions.map(({ oid }) => oid)).size < extensions.length)
        report('extension-twice');
    return extensions;
}
function judgeExtensions(extensions, report) {
    for (const { oid, isCritical, value } of extensions) {
        const isAlternative = oid === SUBJECT_ALT_NAME || oid === ISSUER_ALT_NAME;
        if (isAlternative && !attempt(() => areNamesReadable(value)))
            report('alternative-name');
        if (isCritical && !attempt(() => isCriticalReadable(oid, value)))
            report('critical-extension');
        attempt(() => judgeTexts(oid, value, report)); // of what cannot be read Python reads nothing either
    }
}
function areNamesReadable(value) {
    return (0,formats_der/* readChildren */.KZ)(readWhole(value, loading_SEQUENCE)).every((name) => {
        switch (name.tag) {
            case OTHER_NAME: {
                const [oid, content, ...rest] = (0,formats_der/* readChildren */.KZ)(name);
                if (content?.tag !== EXPLICIT || rest.length > 0)
                    return false;
                (0,formats_der/* walk */.GG)(content, () => undefined);
                return loading_isIdentifier(oid);
            }
            case DIRECTORY: {
                const [directory, ...rest] = (0,formats_der/* readChildren */.KZ)(name);
                return (directory?.tag === loading_SEQUENCE && rest.length === 0 && (0,formats_der/* readChildren */.KZ)(directory).every(isRelativeName));
            }
            case EMAIL:
            case DNS:
            case URI:
            case IP:
            case REGISTERED:
                return name.end > name.contentStart;
            default:
                return false;
        }
    });
}
function isRelativeName(relative) {
    const attributes = (0,formats_der/* readChildren */.KZ)(relative);
    return attributes.length > 0 && attributes.every((attribute) => loading_isIdentifier((0,formats_der/* readChildren */.KZ)(attribute)[0]));
}
function loading_isIdentifier(oid) {
    if (oid?.tag !== loading_OBJECT_IDENTIFIER)
        return false;
    const numbers = listNumbers(oid);
    return numbers.length > 0 && numbers.every((number) => number < ARC_LIMIT);
}
function judgeTexts(oid, value, report) {
    if (oid === SUBJECT_ALT_NAME) {
        for (const name of (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(value))) {
            if (name.tag === EMAIL || name.tag === DNS || name.tag === URI)
                judgeText(name, report);
            if (name.tag === DIRECTORY)
                for (const directory of (0,formats_der/* readChildren */.KZ)(name))
                    judgeName(directory, report);
        }
    }
    if (oid === AUTHORITY_INFO_ACCESS) {
        for (const access of (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(value)))
            judgeAddresses((0,formats_der/* readChildren */.KZ)(access), report);
    }
    if (oid === CRL_DISTRIBUTION_POINTS) {
        for (const point of (0,formats_der/* readChildren */.KZ)((0,formats_der/* readElement */.RN)(value))) {
            const wrapped = (0,formats_der/* readChildren */.KZ)(point).find(({ tag }) => tag === EXPLICIT);
            const full = (wrapped ? (0,formats_der/* readChildren */.KZ)(wrapped) : []).find(({ tag }) => tag === EXPLICIT);
            if (full)
                judgeAddresses((0,formats_der/* readChildren */.KZ)(full), report);
        }
    }
}
function judgeAddresses(names, report) {
    for (const name of names)
        if (name.tag === URI)
            judgeText(name, report);
}
function judgeText(element, report) {
    const octets = (0,formats_der/* contentOf */.$E)(element);
    if (!Buffer.from(octets.toString('utf8')).equals(octets))
        report('text-not-utf8');
}
function judgeName(name, report) {
    for (const relative of (0,formats_der/* readChildren */.KZ)(name)) {
        for (const attribute of (0,formats_der/* readChildren */.KZ)(relative)) {
            const [type, value] = (0,formats_der/* readChildren */.KZ)(attribute);
            if (type)
                judgeIdentifier(type, report);
            if (value && !TEXT_TAGS.has(value.tag & ~CONSTRUCTED))
                report('name-not-text');
        }
    }
}
function judgeKey(publicKey, report) {
    const [algorithm, bits] = (0,formats_der/* readChildren */.KZ)(publicKey);
    const [oid, parameters] = algorithm ? (0,formats_der/* readChildren */.KZ)(algorithm) : [];
    if (!oid || !bits)
        return;
    judgeIdentifier(oid, report);
    if (bits.tag !== loading_BIT_STRING) {
        report('string-in-parts');
        report('key-unreadable');
        return;
    }
    const type = (0,formats_der/* toDotted */._K)(oid);
    if (!attempt(() => isKnownCurve(type, parameters)))
        report('curve-unknown');
    else if (!attempt(() => isKeyReadable(type, parameters, (0,formats_der/* contentOf */.$E)(bits))))
        report('key-unreadable');
}
function hasAttribute(name) {
    return (0,formats_der/* readChildren */.KZ)(name).some(({ contentStart, end }) => end > contentStart);
}
function isNameInPlace({ oid, isCritical }) {
    return oid === SUBJECT_ALT_NAME && isCritical;
}
function readWhole(bytes, tag) {
    const element = (0,formats_der/* readElement */.RN)(bytes);
    if (element.tag !== tag || element.end !== bytes.length)
        throw new RangeError('another value');
    return element;
}
function attempt(check) {
    try {
        return check() !== false;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}
function sliceOf({ bytes, start, end }) {
    return bytes.subarray(start, end);
}


})

};
