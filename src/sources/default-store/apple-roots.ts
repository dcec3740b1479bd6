/**
 * Roots in macOS's keychain of roots that are no roots for TLS servers: macOS 26 limits them to policies of Apple's own
 * (`certificates/constraints.json` of security_certificates-55349, list `system`; trustd obeys it in SecAnchorCache.m,
 * anchorRecordsPermitttedForPolicy), and its trust settings do not show that. SHA-256 of the DER, lower-case hex.
 */
export const APPLE_ROOTS_FOR_OTHER_USES: ReadonlySet<string> = new Set([
  '0cb9124cadff41d02701f59b477d71e2690b38add9f524c49bbed0140ad9b9ec', // Apple Platform Code Signing RSA Root CA - G1
  '2aa219a1df9e699c513e3304224c0695ab0bc244bf3334f7b1ee8db12e16ae9b', // Apple Platform ECC Root CA - G1
  '559e1c5406885233cab74780e22766a4f476d717892e6277903397a8172cd42d', // Apple Platform Code Signing ECC Root CA - G1
  '5a5044783b2cc790a92d68a59e1eee167108b204f060a8378d539016f4670bc9', // Apple Platform RSA Root CA - G1
  '5fbd45b0303b6247e410328864b795bf91f44856be6cbd8d1949ff60a6f51908', // Apple Platform Bootstrap ECC Root CA - G1
  '8174fdd9db62e04dd18f17d1224406c7a2cc8d5db5816f3dc7f5e900047e7fb7', // Apple Platform Developer RSA Root CA - G1
  '99dad8412ff1155b12759717aef5a31e6e089e357539faca3d57e138018493b3', // Apple Platform Developer ECC Root CA - G1
  'fa760b953dfd935ca420ba9baa5f07067fad4449b5554b9418cbdd12e0a56eda', // Apple Platform Multipurpose RSA Root CA - G1
  'ffe0e2fab9a71c9dc927b3211efbb315bb0048b1e8a6621947b2b10363051c2f', // Apple Platform Multipurpose ECC Root CA - G1
]);
