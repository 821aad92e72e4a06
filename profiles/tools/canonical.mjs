// Replaces the canonical base of sushi-config.yaml by another. Usage: canonical.mjs NEW CONFIG [FILE...]
import { readFileSync, writeFileSync } from 'node:fs';

const [base, config, ...others] = process.argv.slice(2);
if (!/^https?:\/\/[^\s/]+(\/[^\s/]+)*$/.test(base)) {
  console.error(`${base} is not a base: give an http(s) address without a slash at the end.`);
  process.exit(2);
}
const present = /^canonical: (\S+)$/m.exec(readFileSync(config, 'utf8'))[1];
for (const file of [config, ...others]) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(present)) {
    console.error(`${file} does not hold ${present}: the sources are not in step.`);
    process.exit(1);
  }
  writeFileSync(file, text.replaceAll(present, base));
}
