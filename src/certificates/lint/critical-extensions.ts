import { contentOf, type Element, readChildren, readElement } from '../formats/der.ts';

const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const ENUMERATED = 0x0a;
const SEQUENCE = 0x30;
const SET = 0x31;

/** Whether a value that is there whole has the form of its extension. Throws a `RangeError` where it is no DER. */
type Form = (value: Element) => boolean;

/**
 * The extensions that Java reads, as it reads them (sun.security.x509.OIDMap): one that is critical and has another form
 * makes it refuse the certificate, and the whole file with it.
 */
const FORMS: Readonly<Record<string, Form>> = {
  '2.5.29.14': (value) => value.tag === OCTET_STRING, // subjectKeyIdentifier
  '2.5.29.15': isBits, // keyUsage
  '2.5.29.16': (value) => isList(value) && areOfTags(readChildren(value), [0x80, 0x81]) && hasTimes(value),
  '2.5.29.17': areGeneralNames, // subjectAltName
  '2.5.29.18': areGeneralNames, // issuerAltName
  '2.5.29.19': isBasicConstraints,
  '2.5.29.20': (value) => isInteger(value), // cRLNumber
  '2.5.29.21': (value) => isInteger(value, ENUMERATED), // reasonCode
  '2.5.29.27': (value) => isInteger(value), // deltaCRLIndicator
  '2.5.29.28': (value) =>
    isList(value) && areOfTags(readChildren(value), [0xa0, 0x81, 0x82, 0x83, 0x84, 0x85]), // issuingDistributionPoint
  '2.5.29.29': areGeneralNames, // certificateIssuer
  '2.5.29.30': isNameConstraints,
  '2.5.29.31': isListOf(isDistributionPoint), // cRLDistributionPoints
  '2.5.29.32': isListOf(isPolicy), // certificatePolicies
  '2.5.29.33': isListOf(isPolicyMapping),
  '2.5.29.35': isAuthorityKeyIdentifier,
  '2.5.29.36': (value) =>
    isList(value) &&
    areOfTags(readChildren(value), [0x80, 0x81]) &&
    readChildren(value).every((part) => isSmallInteger(part, part.tag)), // policyConstraints
  '2.5.29.37': isListOf((purpose) => isIdentifier(purpose)), // extKeyUsage
  '2.5.29.46': isListOf(isDistributionPoint), // freshestCRL
  '2.5.29.54': (value) => isSmallInteger(value), // inhibitAnyPolicy
  '1.3.6.1.5.5.7.1.1': isListOf(isAccess), // authorityInfoAccess
  '1.3.6.1.5.5.7.1.11': isListOf(isAccess), // subjectInfoAccess
  '2.16.840.1.113730.1.1': isBits, // Netscape's certificate type
};

/** Whether Java reads a critical extension's value (DER). Throws a `RangeError` for anything else. */
export function isCriticalReadable(oid: string, value: Buffer): boolean {
  const form = FORMS[oid];
  if (form === undefined) return true;
  const element = readElement(value);
  return element.end === value.length && form(element);
}

function isList({ tag }: Element): boolean {
  return tag === SEQUENCE;
}

function isListOf(form: Form): Form {
  return (value) => isList(value) && readChildren(value).every((element) => form(element));
}

/** Whether all are of these tags, and none twice. */
function areOfTags(elements: readonly Element[], tags: readonly number[]): boolean {
  return (
    elements.every(({ tag }) => tags.includes(tag)) &&
    new Set(elements.map(({ tag }) => tag)).size === elements.length
  );
}

function isIdentifier(element: Element, tag = OBJECT_IDENTIFIER): boolean {
  const octets = contentOf(element);
  return element.tag === tag && octets.length > 0 && (octets.at(-1) ?? 0) < 0x80;
}

function isInteger(element: Element, tag = INTEGER): boolean {
  return element.tag === tag && element.end > element.contentStart;
}

/** An INTEGER of at most 32 bits. */
function isSmallInteger(element: Element, tag = INTEGER): boolean {
  if (!isInteger(element, tag)) return false;
  const octets = contentOf(element);
  const sign = (octets[0] ?? 0) >= 0x80 ? 0xff : 0;
  const start = octets.findIndex((octet) => octet !== sign);
  const significant = start === -1 ? octets.subarray(-1) : octets.subarray(start);
  return (
    significant.length < 4 || (significant.length === 4 && (significant[0] ?? 0) >= 0x80 === (sign !== 0))
  );
}

/** A BIT STRING: the count of unused bits, and no such bits where there are no others. */
function isBits(element: Element, tag = BIT_STRING): boolean {
  const octets = contentOf(element);
  const unused = octets[0] ?? 8;
  return element.tag === tag && unused <= 7 && (octets.length > 1 || unused === 0);
}

function isBasicConstraints(value: Element): boolean {
  if (!isList(value)) return false;
  const [isCa, pathLength] = readChildren(value);
  return isCa?.tag !== BOOLEAN || pathLength === undefined || isSmallInteger(pathLength);
}

function isNameConstraints(value: Element): boolean {
  if (!isList(value)) return false;
  const parts = readChildren(value);
  return (
    areOfTags(parts, [0xa0, 0xa1]) &&
    parts.every((part) =>
      readChildren(part).every((subtree) => {
        if (!isList(subtree)) return false;
        const [base, ...bounds] = readChildren(subtree);
        return (
          base !== undefined &&
          isGeneralName(base, true) &&
          areOfTags(bounds, [0x80, 0x81]) &&
          bounds.every((bound) => isSmallInteger(bound, bound.tag))
        );
      }),
    )
  );
}

function isAuthorityKeyIdentifier(value: Element): boolean {
  if (!isList(value)) return false;
  const parts = readChildren(value);
  return (
    areOfTags(parts, [0x80, 0xa1, 0x82]) &&
    parts.every((part) => {
      if (part.tag === 0xa1) return areNames(part);
      return part.tag === 0x80 || isInteger(part, 0x82);
    })
  );
}

function isDistributionPoint(value: Element): boolean {
  if (!isList(value)) return false;
  const parts = readChildren(value);
  return (
    areOfTags(parts, [0xa0, 0x81, 0xa2]) &&
    parts.some(({ tag }) => tag !== 0x81) &&
    parts.every((part) => {
      if (part.tag === 0x81) return isBits(part, 0x81);
      if (part.tag === 0xa2) return areNames(part);
      const [name] = readChildren(part);
      return name?.tag === 0xa0 ? areNames(name) : name?.tag === 0xa1;
    })
  );
}

function isPolicy(value: Element): boolean {
  if (!isList(value)) return false;
  const [policy, qualifiers] = readChildren(value);
  if (policy === undefined || !isIdentifier(policy)) return false;
  if (qualifiers === undefined) return true;
  const list = isList(qualifiers) ? readChildren(qualifiers) : [];
  return (
    list.length > 0 &&
    list.every((qualifier) => {
      const [oid] = isList(qualifier) ? readChildren(qualifier) : [];
      return oid !== undefined && isIdentifier(oid);
    })
  );
}

function isPolicyMapping(value: Element): boolean {
  if (!isList(value)) return false;
  const [issuerPolicy, subjectPolicy] = readChildren(value);
  return (
    issuerPolicy !== undefined &&
    subjectPolicy !== undefined &&
    isIdentifier(issuerPolicy) &&
    isIdentifier(subjectPolicy)
  );
}

function isAccess(value: Element): boolean {
  if (!isList(value)) return false;
  const [method, location] = readChildren(value);
  return method !== undefined && isIdentifier(method) && location !== undefined && isGeneralName(location);
}

function hasTimes(value: Element): boolean {
  return readChildren(value).every((part) =>
    /^\d{14}(?:[.,]\d+)?(?:Z|[+-]\d{4})$/.test(contentOf(part).toString('latin1')),
  );
}

function areGeneralNames(value: Element): boolean {
  return isList(value) && areNames(value);
}

/** At least one GeneralName. */
function areNames(value: Element): boolean {
  const names = readChildren(value);
  return names.length > 0 && names.every((name) => isGeneralName(name));
}

/** A GeneralName (RFC 5280 section 4.2.1.6), or the base of a constraint, where a URI is a host alone. */
function isGeneralName(name: Element, isConstraint = false): boolean {
  const octets = contentOf(name);
  const text = octets.toString('latin1');
  switch (name.tag) {
    case 0xa0: {
      const [oid, content] = readChildren(name);
      return oid !== undefined && isIdentifier(oid) && content?.tag === 0xa0;
    }
    case 0x81:
      return !/^$|^[^@]*@$|^(?:[^@]*@)?\.$/.test(text);
    case 0x82:
    case 0xa3:
      return true;
    case 0xa4: {
      const [directory] = readChildren(name);
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

/** A Name; its values may be what they like. */
function isName(name: Element): boolean {
  return (
    isList(name) &&
    readChildren(name).every(
      (relative) =>
        relative.tag === SET &&
        readChildren(relative).every((attribute) => {
          const [type, value] = isList(attribute) ? readChildren(attribute) : [];
          return type !== undefined && isIdentifier(type) && value !== undefined;
        }),
    )
  );
}

/** A URI with a scheme, without characters that it may not have (RFC 2396 section 2.4.3); it may have others than ASCII. */
function isAddress(text: string): boolean {
  const [, host = '', rest = ''] = /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?=.)([^/?#]*))?(.*)$/s.exec(text) ?? [];
  const characters = /^(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=\x80-\xff]|%[0-9A-Fa-f]{2})*$/;
  const [path = '', fragment = ''] = rest.split(/#(.*)/s);
  return (
    host + rest !== '' &&
    rest !== '//' &&
    !/\.(?::\d*)?$/.test(host) &&
    characters.test(host.replace(/\[[0-9A-Fa-f:.]+\](?=$|:)/, '')) &&
    characters.test(path) &&
    characters.test(fragment)
  );
}
