// The least that a bundle of many files costs in Node: read them, hash them, write them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [output, ...sources] = process.argv.slice(2);
const bytes = Buffer.concat(sources.map((path) => readFileSync(path)));
writeFileSync(`${output}.sha256`, createHash('sha256').update(bytes).digest('hex'));
writeFileSync(output, bytes);
