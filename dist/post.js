import { fileURLToPath } from 'node:url';
process.argv.splice(1, 1, fileURLToPath(new URL('index.js', import.meta.url)), 'post');
await import('./index.js');
