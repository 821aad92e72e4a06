// Fails unless a file has the given subresource integrity. Usage: integrity.mjs FILE sha512-...
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, expected] = process.argv.slice(2);
const actual = 'sha512-' + createHash('sha512').update(readFileSync(file)).digest('base64');
if (actual !== expected) {
  console.error(`${file} is not what was pinned: expected ${expected}, found ${actual}`);
  process.exit(1);
}
