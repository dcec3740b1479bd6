import { writeJks, writeTrustedEntry } from '../certificates/formats/jks.ts';
import type { TrustAnchor } from './select.ts';

/** The anchors that a Java trust store can hold: one that Java cannot read would make it refuse all of them. */
export function selectForJava(anchors: readonly TrustAnchor[]): readonly TrustAnchor[] {
  return anchors.filter(({ blindsJava }) => !blindsJava);
}

/**
 * A Java trust store (JKS) of these anchors: every JVM detects the format and needs no password to read it.
 * The same anchors give the same bytes: the alias of each is its fingerprint, and all were created at the epoch.
 *
 * Java reads no PEM, and of a PKCS#12 file only entries with an attribute of Oracle's own, and those not without a password.
 */
export function writeJavaTruststore(anchors: readonly TrustAnchor[]): Buffer {
  // a subject's text would have to be made unique, and keytool prints it raw
  return writeJks(
    anchors.map(({ certificate: { der, fingerprint } }) => writeTrustedEntry(fingerprint, der)),
  );
}
