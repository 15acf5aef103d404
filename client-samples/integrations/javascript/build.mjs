// Writes the types of the contract: node build.mjs [openapi.yaml]
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = process.argv[2] ?? new URL('../../../openapi/openapi.yaml', import.meta.url).pathname;
writeFileSync(new URL('src/contract.d.ts', import.meta.url), astToString(await openapiTS(pathToFileURL(contract))));
