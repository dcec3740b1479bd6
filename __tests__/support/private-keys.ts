import type { KeyObject } from 'node:crypto';

/** A private key in every form that docs/formats.md lists and that is no container with a password. */
export function listKeyForms(key: KeyObject): Readonly<Record<string, Buffer>> {
  const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const sealed = { type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' } as const;
  const old = ({ rsa: 'pkcs1', ec: 'sec1' } as const)[key.asymmetricKeyType as string] as
    | 'pkcs1'
    | 'sec1'
    | undefined;
  const jwk = key.export({ format: 'jwk' });
  const texts: Readonly<Record<string, string>> = {
    'PKCS#8': pkcs8,
    'PEM with four dashes': pkcs8.replaceAll('-----', '----'),
    'PEM without dashes': pkcs8.replaceAll('-', ''),
    'encrypted PKCS#8': key.export({ ...sealed, format: 'pem' }).toString(),
    ...(old ? { [old]: key.export({ type: old, format: 'pem' }).toString() } : {}),
    JWK: JSON.stringify(jwk),
    'JWK in lines': JSON.stringify(jwk, null, 2),
    'JWK with a name': JSON.stringify({ kid: 'corp.example', ...jwk }),
    PuTTY: `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n${'Ab3'.repeat(15)}\n`,
    age: `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(7)}QP`,
    XML: `<?xml version="1.0"?>\n<RSAKeyValue><Modulus>x</Modulus><InverseQ>z</InverseQ><D>${'Ab3'.repeat(15)}</D></RSAKeyValue>`,
    'openssl rsa -text': `RSA Private-Key: (2048 bit, 2 primes)\nmodulus:\n    00:ab:cd\npublicExponent: 65537 (0x10001)\nprivateExponent:\n    00:9d:5e\n`,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)])),
    'PKCS#8 in DER': key.export({ type: 'pkcs8', format: 'der' }),
    'encrypted PKCS#8 in DER': key.export({ ...sealed, format: 'der' }),
    ...(old ? { [`${old} in DER`]: key.export({ type: old, format: 'der' }) } : {}),
  };
}

/** Text as mails, tickets and configuration wrap it; of what is no text, its base64. */
export function wrapText(content: Buffer): Readonly<Record<string, string>> {
  const isDer = content[0] === 0x30;
  const base64 = content.toString('base64');
  const fold = (text: string, width: number): string =>
    (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
  const prefix = (text: string, before: string): string => text.replace(/^/gm, before);
  const hex = content.toString('hex');
  const plain: Readonly<Record<string, string>> = isDer
    ? {
        'in hexadecimal': `key: ${hex}`,
        'in hexadecimal, in lines of 32': fold(hex, 32),
        'in hexadecimal, with colons': hex.replace(/..(?=.)/g, '$&:').toUpperCase(),
        'in C': fold(hex.replace(/../g, '0x$&, '), 72),
      }
    : {
        'in the midst of paths': `certs/a.pem\n${content.toString('latin1')}\ncerts/b.pem`,
        quoted: prefix(content.toString('latin1'), '> '),
        indented: prefix(content.toString('latin1'), '    '),
      };
  return {
    ...plain,
    'of a Kubernetes secret': `tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t\ntls.key: ${base64}`,
    'behind a name': `ca.key=${base64}`,
    'in lines of 64': fold(base64, 64),
    'in lines of 38': fold(base64, 38),
    'in lines of 20': fold(base64, 20),
    'in lines of 38, quoted': prefix(fold(base64, 38), '> '),
    'in a list': prefix(fold(base64, 30), '  - '),
    'in a comment': prefix(fold(base64, 64), '# '),
    'behind a path': `certs/${base64}`,
    base64url: content.toString('base64url'),
  };
}
