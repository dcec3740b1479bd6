// The least that hosts cost in Node: a handshake with each, all side by side, and then a second one, as the action has to
// make them. Nothing is read, judged or written.
import { readFileSync } from 'node:fs';
import { connect, createSecureContext } from 'node:tls';

const [store, ...ports] = process.argv.slice(2);
const shake = (port, options) =>
  new Promise((resolve, reject) => {
    const stream = connect({ host: '127.0.0.1', port: Number(port), requestOCSP: true, ...options });
    stream.once('secureConnect', () => stream.end(() => resolve(stream.destroy())));
    stream.once('error', reject);
  });
for (const rejectUnauthorized of [false, true]) {
  const secureContext = createSecureContext({
    ca: readFileSync(store),
    ecdhCurve: 'X25519:P-256:P-384:P-521',
  });
  await Promise.all(ports.map((port) => shake(port, { secureContext, rejectUnauthorized })));
}
