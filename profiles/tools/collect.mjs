// Copies what SUSHI made into one folder in a fixed form: two-space JSON, a newline at the end.
// Usage: collect.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).sort()) {
  const resource = JSON.parse(readFileSync(join(from, name), 'utf8'));
  writeFileSync(join(to, name), JSON.stringify(resource, null, 2) + '\n');
}
