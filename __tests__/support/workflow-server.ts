/**
 * For workflows: makes a private CA, and a TLS server on loopback that it vouches for and that knows no page. The folder
 * that is named gets `root.pem`, further roots for the machine's own store, and last `port`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from './pki.ts';
import { makeScope } from './scope.ts';
import { startTlsServer } from './tls-server.ts';

const [folder = '.'] = process.argv.slice(2);
const root = makeAuthority({ name: 'Corp Root' });
const server = await startTlsServer(makeScope(), {
  certificate: root.issue({ name: 'localhost', dnsNames: ['localhost'] }),
  handler: (_request, response) => {
    response.statusCode = 404;
    response.end();
  },
});
writeFileSync(join(folder, 'root.pem'), root.pem);
for (const name of ['standing', 'disallowed']) {
  const title = name.replace(/^./, (letter) => letter.toUpperCase());
  writeFileSync(join(folder, `${name}.cer`), makeAuthority({ name: `${title} Root` }).der);
}
writeFileSync(join(folder, 'port'), String(server.port));
