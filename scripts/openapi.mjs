// Writes docs/openapi.json from the contract, as the last build has it. A test fails when it has drifted.
import { writeFile } from 'node:fs/promises';
import * as contract from '../shared/dist/contract/index.js';

const file = new URL('../docs/openapi.json', import.meta.url);
const document = contract.openApiDocument('http://localhost:8080', contract);
await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
console.log('docs/openapi.json is written.');
