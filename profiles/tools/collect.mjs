// Copies what SUSHI made into one folder in a fixed form: two-space JSON, a newline at the end.
// Usage: collect.mjs FROM TO
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).sort()) {
  const resource = JSON.parse(readFileSync(join(from, name), 'utf8'));
  if (resource.resourceType === 'ImplementationGuide') trim(resource.definition);
  writeFileSync(join(to, name), JSON.stringify(resource, null, 2) + '\n');
}

/** Leaves out of the guide what its readers must not take for ours. */
function trim(definition) {
  // Settings of the IG Publisher, whose codes are not among those that R4 allows here.
  delete definition.parameter;
  // What breaks a rule, or gets a warning, is a fixture of the tests and not an example of a profile.
  definition.resource = definition.resource.filter(
    ({ reference }) => !/^(invalid|warned)-/.test(reference.reference.split('/')[1]),
  );
}
