/** Clients in groups that judge alike, as a sentence names them; the tests ask real ones of each. */

/** Clients that set X509_V_FLAG_X509_STRICT by default. */
export const STRICT = 'Python 3.13 and newer';
/** What helps these clients until the certificate is fixed: a sentence. */
export const PYTHON_LENIENT_ADVICE =
  'Until that is fixed, `clients: default +python-lenient` makes Python 3.13 and newer check certificates as Python 3.12 does.';
/** What validates with OpenSSL 3 at the security level of Debian and Ubuntu (2). */
export const OPENSSL = 'what uses OpenSSL (curl, git, Python, Ruby, PHP, Node.js)';
/** GnuTLS 3.7. */
export const GNUTLS = 'what uses GnuTLS (git and wget of Debian)';
/** crypto/x509. */
export const GO = 'Go';
/** Since the checks of golang/go#65085. */
export const GO_NEWER = 'Go 1.23 and newer';
/** Before crypto/x509 validated policies. */
export const GO_OLDER = 'Go before 1.24';
/** PKIX, JDK 17 and 25. */
export const JAVA = 'Java';
/** JDK 25, and 17 by its updates: 17.0.15 takes DSA in TLS, 17.0.21 does not. */
export const JAVA_NEWER = 'Java 25 and newer updates of Java 17';
/** Node.js 24.21. */
export const NODE_24 = 'Node.js 24 (its process ends with SIGSEGV)';
/** requests, pip and others on urllib3 2, which switches commonName off (2.7.0 with requests 2.34.2). */
export const URLLIB3_2 = 'Python requests with urllib3 2';
