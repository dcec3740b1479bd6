export const id = 7598;
export const ids = [7598];
export const modules = {

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ MAX_GLOB_MATCHES),
/* harmony export */   Eh: () => (/* binding */ MAX_RUN_CERTIFICATES),
/* harmony export */   Lr: () => (/* binding */ MAX_KEY_DERIVATION_ROUNDS),
/* harmony export */   Rx: () => (/* binding */ MAX_DER_DEPTH),
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   Yj: () => (/* binding */ RUN_DEADLINE_MS),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   u4: () => (/* binding */ MAX_SOURCE_CERTIFICATES),
/* harmony export */   xn: () => (/* binding */ MAX_RUN_BYTES)
/* harmony export */ });
/**
 * What a run bears of its input before it says so and stops. Limits of the network are where the network is:
 * `net/download.ts`, `net/handshake.ts`, `sources/host.ts`, `sources/issuer.ts`.
 */
/** The largest source that is read, in bytes: 10 MiB, some fifty times the largest public list of roots. */
const MAX_SOURCE_BYTES = 10 * 1024 * 1024;
/** The most bytes that the files which one run's `certificates` name may have together: 64 MiB. */
const MAX_RUN_BYTES = 64 * 1024 * 1024;
/** The most certificates that one source may hold: ten thousand is a benchmark, twice as many a mistake. */
const MAX_SOURCE_CERTIFICATES = 20_000;
/** The most certificates that the local sources of one run may hold together. */
const MAX_RUN_CERTIFICATES = 50_000;
/** The most files that one glob may match: more is a mistake in the pattern. */
const MAX_GLOB_MATCHES = 1000;
/** The longest line of an input that is not PEM, in characters: the longest path that Linux knows (PATH_MAX). */
const MAX_LINE_LENGTH = 4096;
/** How deep DER may be nested: a certificate needs some ten levels. */
const MAX_DER_DEPTH = 64;
/** The rounds of key derivation that one PKCS#12 file may ask for: under a second; OpenSSL writes 2,048, Java 10,000. */
const MAX_KEY_DERIVATION_ROUNDS = 500_000;
/** The longest that a run may take, in milliseconds, for all it asks of the network together. */
const RUN_DEADLINE_MS = 60_000;


/***/ })

};
