// Makes a FHIR package folder that SUSHI can load out of the definitions in the current jar.
// Usage: core-package.mjs FOLDER
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
// One StructureDefinition per data element (de-*): thousands of files that no profile can refer to.
readdirSync(folder)
  .filter((name) => name.startsWith('StructureDefinition-de-') || name === '.index.json')
  .forEach((name) => rmSync(join(folder, name)));
const manifest = {
  name: 'hl7.fhir.r4.core',
  version: '4.0.1',
  canonical: 'http://hl7.org/fhir',
  title: 'FHIR R4 definitions',
  fhirVersions: ['4.0.1'],
  dependencies: {},
};
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2) + '\n');
