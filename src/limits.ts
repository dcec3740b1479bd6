/**
 * How much input a run accepts before it stops with an error. The limits of the network are in
 * `net/download.ts`, `net/handshake.ts`, `sources/network/host.ts`, `sources/network/issuer.ts`.
 */

/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024;

/** The largest of our own files that is read again, in bytes: 128 MiB, the most certificates that a run may have. */
export const MAX_OWN_FILE_BYTES = 128 * 1024 * 1024;

/** The most bytes that the files which one run's `certificates` name may have together: 64 MiB. */
export const MAX_RUN_BYTES = 64 * 1024 * 1024;

/** The most certificates that one source may hold: ten thousand is a benchmark, twice as many a mistake. */
export const MAX_SOURCE_CERTIFICATES = 20_000;

/** The most certificates that the local sources of one run may hold together. */
export const MAX_RUN_CERTIFICATES = 50_000;

/** The most files that one glob may match: more is a mistake in the pattern. */
export const MAX_GLOB_MATCHES = 1000;

/** The longest that files are searched for a glob, in milliseconds: links that lead in circles have no end. */
export const MAX_GLOB_MS = 20_000;

/** The longest line of an input that is not PEM, in characters: the longest path that Linux knows (PATH_MAX). */
export const MAX_LINE_LENGTH = 4096;

/** How deep DER may be nested: a certificate needs some ten levels. */
export const MAX_DER_DEPTH = 64;

/** The rounds of key derivation that one PKCS#12 file may ask for: under a second; OpenSSL writes 2,048, Java 10,000. */
export const MAX_KEY_DERIVATION_ROUNDS = 500_000;

/** The longest that a run may take, in milliseconds, for all it asks of the network together. */
export const RUN_DEADLINE_MS = 60_000;
