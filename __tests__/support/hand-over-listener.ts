import { createServer } from 'node:net';

/** Listens where this process is, on the address given, and hands the listening socket to the parent process. */
const server = createServer().listen(0, process.argv[2], () => {
  process.send?.('listening', server, undefined, () => process.exit());
});
