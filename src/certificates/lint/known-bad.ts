import type { Certificate } from '../certificate.ts';
import { digestSha1, digestSha256 } from '../digest.ts';

/** Why a certificate is on a list of bad ones. */
interface BadCertificate {
  /** False for CAs that browsers distrusted: that is a warning; true if anyone may have the key. */
  readonly isRefused: boolean;
  readonly reason: string;
}

/** SHA-256 of certificates (DER), or of public keys (SubjectPublicKeyInfo, DER), by what is wrong with them. */
interface Entry extends BadCertificate {
  readonly certificates?: string;
  readonly keys?: string;
  /** SHA-1 of a certificate, if nothing else was published. */
  readonly sha1?: string;
  /** Organizations (O), for which every certificate counts that names them as issuer: no list has all intermediates. */
  readonly issuers?: readonly string[];
}

/*
 * From Chromium's net/data/ssl/blocklist/README.md, where the names of files are these digests, and the keys from its
 * net/cert/cert_verify_proc_blocklist.inc, which has that of each file; the roots of badssl.com,
 * webpack-dev-server and preact-cli, and the keys of Superfish and Dell, computed from the certificates in
 * chromium/badssl.com (certs/src/crt, certs/self-signed) and from badssl.com/certs/ca-untrusted-root.crt; FortiGate's from CERT/CC's
 * vulnerability note VU#111708. The keys of eMudhra's intermediates are those that Go's crypto/x509 (since 1.26.10 and 1.27.3) and
 * rustls-webpki (since 0.103.16) refuse, two lists that agree; its roots are those that NSS 3.131.1 dropped.
 */
const ENTRIES: readonly Entry[] = [
  {
    isRefused: true,
    reason:
      "FortiGate's first default CA: every appliance had the same key, and it is public (CVE-2012-4948)",
    sha1: '3e207f9a6bd95c7c2b891167d32f57872f766014',
  },
  {
    isRefused: true,
    reason: 'Superfish: every copy has the same key, and it is public',
    certificates: `
      b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7
    `,
    keys: `
      4bb8f35ba1e126f8dde1b0c420625ed86dce61a7bddadbdea9aba578ff13145e
    `,
  },
  {
    isRefused: true,
    reason: "Dell's eDellRoot: its key is public",
    certificates: `
      ec30c9c3065a06bb07dc5b1c6b497f370c1ca65c0f30c08e042ba6bcecc78f2c
    `,
    keys: `
      cdee9f3305572a677e1a6c82dc1e02a35b11cae6a684338c9f37fe1ac8daec23
    `,
  },
  {
    isRefused: true,
    reason: "Dell's DSDTestProvider: its key is public",
    certificates: `
      0f912fd7be760be25afbc56bdc09cd9e5dcc9c6f6a55a778aefcb6aa30e31554
    `,
    keys: `
      130ad4e0633521290531b6651f5759b0bc7bc656709ff8f365c2143b0389b6f6
    `,
  },
  {
    isRefused: true,
    reason: 'Sennheiser HeadSetup: its key is public',
    certificates: `
      91e5cc32910686c5cac25c18cc805696c7b33868c280caf0c72844a2a8eb91e2
      ddd8ab9178c99cbd9685ea4ae66dc28bfdc9a5a8a166f7f69ad0b5042ad6eb28
    `,
    keys: `
      0c43ea8bcde9fc3bca165664ac8215567e3489d5393a0c81e1a79141992e1953
      8f591f7aa4dc3efe9490c38a4692c9011ed128f1de595569406d77b6fa1f6b4c
    `,
  },
  {
    isRefused: true,
    reason: 'Mitel: its key can be read from the product',
    certificates: `
      2a33f5b48176523fd3c0d854f20093417175bfd498ef354cc7f38b54adabaf1a
      2d11e736f0427fd6ba4b372755d34a0edd8d83f7e9e7f6c01b388c9b7afa850d
      3ab0fcc7287454c405863e3aa204fea8eb0c50a524d2a7e15524a830cd4ab0fe
      60911c79835c3739432d08c45df64311e06985c5889dc5420ce3d142c8c7ef58
    `,
    keys: `
      490b6ec6beb2d6034720b5149b6b29cd35515988cc16af854148b07b9b1f8a11
      6adb8e3e055460922d1501cb97f94c6a02e39c8f2774ca408825b7b58379dc14
      707d364e72ae521431dd953897f9c4846d5b8c324298fe53fbd4ada1f2d1157f
      ef551284715232de92e246c323329362b132493bb16b589e4775520beb871a56
    `,
  },
  {
    isRefused: true,
    reason: 'Cyberoam: every appliance had the same key, and it is public (CVE-2012-3372)',
    keys: `
      1af56c98ff043ef92bebff54cebb4dd67a25ba956c817f3e6dd3c1e52eb584c1
    `,
  },
  {
    isRefused: true,
    reason: "Trustwave's CA for interception: revoked",
    keys: `
      32ecc96f912f96d889e73088cd031c7ded2c651c805016157a23b6f32f798a3b
    `,
  },
  {
    isRefused: true,
    reason: "Qaznet Trust Network: made to read a whole country's traffic (Kazakhstan)",
    certificates: `
      00309c736dd661da6f1eb24173aa849944c168a43a15bffd192eecfdb6f8dbd2
      61c0fc2e38b5b6f9071b42cee54a9013d858b6697c68b460948551b3249576a1
      1df696f021ab1c3ace9a376b07ed7256a40214cd3396d7934087614924e2d7ef
      0230a604d99220e5612ee7862ab9f7a6e18e4f1ac4c9e27075788cc5220169ab
      06fd20629c143b9eab28d2799caefc5d23fde267d16c631e3f5b8b4bab3f68e6
      0bd39de4793cdc117138f47708aa4d583acf67adb059a0d91f668d1803bf6489
      c95c133b68319ee516b5f41e377f589878af1556567cc2834ef03b1d10830fd3
      c530fadc9bfa265e63b755cc6ee04c2d70d60bb916ce2f331dc7359362571b25
      89107c8e50e029b7b5f4ff0ccd2956bcc9d0c8ba2bfb6a58374ed63a6b034a30
      3472e4f16c570e0dd388aaaa4a64a34a4b939f1ca770996b5be0037c1aded9c1
    `,
    keys: `
      8e12d0cb3b7df3ea2257579489fd8658c95603ea6cf4b73163a41eb7b7e93fee
      b13fa2e6131a888a01f3d62056fb0efbe999eb6b6e14927613e02ba8b8fb046e
      b5ba8dd7f89564c2889d3d6453c84998c77824919b64ea0835aa62986591be50
    `,
  },
  {
    isRefused: true,
    reason: 'DigiNotar: its keys were in the hands of attackers',
    certificates: `
      0d136e439f0ab6e97f3a02a540da9f0641aa554e1d66ea51ae2920d51b2f7217
      294f55ef3bd7244c6ff8a68ab797e9186ec27582751a791515e3292e48372d61
      31c8fd37db9b56e708b03d1f01848b068c6da66f36fb5d82c008c6040fa3e133
      3946901f46b0071e90d78279e82fababca177231a704be72c5b0e8918566ea66
      450f1b421bb05c8609854884559c323319619e8b06b001ea2dcbb74a23aa3be2
      4fee0163686ecbd65db968e7494f55d84b25486d438e9de558d629d28cd4d176
      8a1bd21661c60015065212cc98b1abb50dfd14c872a208e66bae890f25c448af
      9ed8f9b0e8e42a1656b8e1dd18f42ba42dc06fe52686173ba2fc70e756f207dc
      a686fee577c88ab664d0787ecdfff035f4806f3de418dc9e4d516324fff02083
      b8686723e415534bc0dbd16326f9486f85b0b0799bf6639334e61daae67f36cd
      fdedb5bdfcb67411513a61aee5cb5b5d7c52af06028efc996cc1b05b1d6cea2b
    `,
    keys: `
      455b87e96f1cea2f8b6dae0808ec24738fd92b7fd306757198bf389d755c0b6c
      7e7058ea35ad4359654159973f560187f16d19c514b939c5055672d1d2a518ac
      93ca2d436cae7f68d2b4256ca175c985ce39926dc9f7eeaeecf2f8970fb97802
      a903af8c07bb91b0d9e3f3a30c6d53339fc5bd47e5d6bdb476598860c068a024
      d34b255b2fe7d1a09656cbab6409f73c796ec7d66af73653ecc39af978297310
      dd3eeb779bee07f9efdac382408b28d142fa842c78e8bc0e33348d57b92f0583
      f034f642ca1d9e88e9efeafcb15c7c937aa19e04b080f27335e1da70d1ca1201
    `,
  },
  {
    isRefused: true,
    reason: 'TurkTrust: issued by mistake as a CA, and used to intercept',
    certificates: `
      372447c43185c38edd2ce0e9c853f9ac1576ddd1704c2f54d96076c089cb4227
      42187727be39faf667aeb92bf0cc4e268f6e2ead2cefbec575bdc90430024f69
    `,
    keys: `
      3edbd9ace639ba1a2d4ad04718711fda23e859b2fbf5d137d424045e7919dfb9
      c173f0626456ca854ff2a7f0b133a7cf4d0211e552f24b3e33ade8c59f0a424c
    `,
  },
  {
    isRefused: true,
    reason: 'a test root of badssl.com',
    certificates: `
      43194b56f17cd0b72be548b35ae93adb1664e4023d1d7d0957f5bab66a31fe3d
      9471257aa419964a69708663526775031876d12cadbab82da5fc0ce143b5af47
      7e92d13dc13c9187154735f2d2f31a9c73b56480d77149aea9b063a448f32adc
      44a244105569a730791f509b24c3d7838a462216bb0f560ef87fbe76c2e6005a
      143315c857a9386973ed16840899c3f96b894a7a612c444efb691f14b0dedd87
    `,
    keys: `
      a4e9af01416e3a029b5d35e5b119de00cfe156c5cf95fc823cf6d05e3c1a8237
      b0fcce78c1664e293544c143e3d2689f723f5b6e6317107e163d22ba8069794a
    `,
  },
  {
    isRefused: true,
    reason: 'the certificate of webpack-dev-server: its key is public',
    certificates: `
      82dc8ef758fd76425907c8987c497a3fd752d445edfb9eebe3ca4204c7a69d39
    `,
  },
  {
    isRefused: true,
    reason: 'the certificate of preact-cli: its key is public',
    certificates: `
      2d4820b964f87f1f45e9417bbee214cbedab06228d5931470c5b704e2cf22326
    `,
  },
  {
    isRefused: true,
    reason: "eMudhra's intermediates under emSign ECC Root CA - G3: their keys are public (CVE-2026-111943)",
    keys: `
      ebed6475c2c2d80fcb199f3fe8dd6e6b3ce60b77eb15d4e42c3dec0c6f5b5105
      49dd353dc2b919a3770645117d0e60c16115e7d1bc259eefe734b00ea434fe5f
      e0254c7fcdc265e2f0f8a428dabb75ab4ae039b4872d62f5ee57f0877d5a8a41
      5c0660a2b164910d8ff589c18e14552e9e0ec237dcefe2cb736d41a4811f81a0
      43bffa19d6ef651451f6841e019931e96f6f2eaeff28ab4b6f1ce4576de2717b
      63ecefee431d49523bc1136c4e72d0206a477086caf606cd5cf025686c109cf8
      ec4ffa1ad0ac88081314b7aaffef6a91f97cd57291bb5ba686c5415f5eb4f6b6
      92c063d67e8f14db71d288e11266ffdaf69cbf115f7bab14f3bc2f68d25e0e30
    `,
  },
  {
    isRefused: false,
    reason:
      "emSign roots of eMudhra: dropped from Mozilla's list in October 2026, when keys of CAs under one of them were public",
    certificates: `
      86a1ecba089c4a8d3bbe2734c612ba341d813e043cf9e8a862cd5c57a36bbe6b
      125609aa301da0a249b97a8239cb6a34216f44dcac9f3954b14292f2e8c8608f
      bc4d809b15189d78db3e1d8cf4f9726a795da1643ca5f1358e1ddb0edc0d7eb3
    `,
  },
  {
    isRefused: false,
    reason: 'CNNIC: distrusted by browsers in 2015, after a CA under it was used to intercept',
    certificates: `
      1c01c6f4dbb2fefc22558b2bca32563f49844acfc32b7be4b0ff599f9e8c7af7
      e28393773da845a679f2080cc7fb44a3b7a1c3792cb7eb7729fdcb6a8d99aea7
      2740d956b1127b791aa1b3cc644a4dbedba76186a23638b95102351a834ea861
    `,
    keys: `
      04dde9aa9a79f61498682325fa0870276707fb9ca95384120b46893268494fc9
      1f4224cec84fc99ced881ff6fcfd3e21f8c519c547aa6a5dd3de247302ce50d1
      9dd55fc573f546cb6a3831d1112d8710a6f4f82dc87f5fae9d3a1a028dd36e4b
    `,
  },
  {
    isRefused: false,
    reason: 'WoSign and StartCom: distrusted by browsers in 2016',
    issuers: ['WoSign CA Limited', 'StartCom Ltd.', 'StartCom CA'],
    certificates: `
      4b22d5a6aec99f3cdb79aa5ec06838479cd5ecba7164f7f22dc1d65f63d85708
      7d8ce822222b90c0b14342c7a8145d1f24351f4d1a1fe0edfd312ee73fb00149
      8b45da1c06f791eb0cabf26be588f5fb23165c2e614bf885562d0dce50b29b02
      c766a9bef2d4071c863a31aa4920e813b2d198608cb7b7cfe21143b836df09ea
      c7ba6567de93a798ae1faa791e712d378fae1f93c4397fea441bb7cbe6fd5995
      d487a56f83b07482e85e963394c1ecc2c9e51d0903ee946b02c301581ed99e16
      d6f034bd94aa233f0297eca4245b283973e447aa590f310c77f48fdf83112254
      e17890ee09a3fbf4f48b9c414a17d637b7a50647e9bc752322727fcc1742a911
      4aefc3d39ef59e4d4b0304b20f53a8af2efb69edece66def74494abfc10a2d66
      cb954e9d80a3e520ac71f1a84511657f2f309d172d0bb55e0ec2c236e74ff4b4
    `,
    keys: `
      1528397da212890a830b0b95a59968cef234773779df5181cf10fa647534bb65
      36ea96128c89839fb621f8ad0e1ee0b9c2206f62ab7b4da2c6765893c9b7ced2
      381a3fc7a8b082fa28613a4d07f2c7553f4e1918ee07caa9e8b7cede5a9ca06a
      394cff589e689312cfc071ee0bc19fe4c606216ce543429de6db62e42dbb3bc1
      7aedddf36b18f8acb7379fe1ce183212b2350d0788abe0e82457be9badad6d54
      9d98a1fb60538c4cc4857ff1a8c8034faf6fc592093f619994b2c813d250b864
      d6a18443d348db994f934ccd8e635d833a27ac1e56f8afaf7c97cb4f43eab68b
      db15c0062b520f318a19dacfecd64f9e7a3fbe609fd586796f20ae028e8e3058
      e42f24bd4d37f4aa2e56b979d83d1e65219fe0e9e3a382a1b3cb66c93955de75
    `,
  },
  {
    isRefused: false,
    reason: "India CCA: distrusted by browsers in 2014, after certificates for others' names",
    certificates: `
      67ed4b703d15dc555f8c444b3a05a32579cb7599bd19c9babe10c584ea327ae0
      a8e1dfd9cd8e470aa2f443914f931cfd61c323e94d75827affee985241c35ce5
      e4f9a3235df7330255f36412bc849fb630f8519961ec3538301deb896c953da5
    `,
    keys: `
      9b8a93decccfbafcf4d04d3442128fb35218cfe437a3d8d0328c99f89089e450
      e6e136c86154f32c3e49f47cfc6b338ff2dc61ce14fc7589b3b56a1450132701
      fa00bec73dd99795df1162c789987004c26cbf90af4db442f66220de41354ac9
    `,
  },
];

/** The entries by each of their digests. */
const BY_DIGEST: ReadonlyMap<string, BadCertificate> = new Map(
  ENTRIES.flatMap((entry) => {
    const digests = [entry.certificates, entry.keys, entry.sha1].join(' ').match(/\w+/g) ?? [];
    return digests.map((digest) => [digest, entry] as const);
  }),
);

/** No certificate that is listed by SHA-1 alone was issued later: those of today need no digest more for their sake. */
const SHA1_ENDS = new Date('2013-01-01T00:00:00Z');

/** The entries with issuers, by what stands in an issuer's name. */
const BY_ISSUER: readonly (readonly [name: string, entry: BadCertificate])[] = ENTRIES.flatMap((entry) =>
  (entry.issuers ?? []).map((name) => [`, O=${name}, `, entry] as const),
);

/** Looks a certificate up by its digests, by its public key (DER), and by the organization that issued it. */
export function findBadCertificate(
  { fingerprint, der, issuer, notBefore }: Pick<Certificate, 'fingerprint' | 'der' | 'issuer' | 'notBefore'>,
  publicKey: Buffer,
): BadCertificate | undefined {
  const isNewer = notBefore >= SHA1_ENDS; // not one whose date cannot be read
  const among = `, ${issuer}, `;
  return (
    BY_DIGEST.get(fingerprint) ??
    BY_DIGEST.get(digestSha256(publicKey)) ??
    (isNewer ? undefined : BY_DIGEST.get(digestSha1(der))) ??
    BY_ISSUER.find(([name]) => among.includes(name))?.[1]
  );
}
