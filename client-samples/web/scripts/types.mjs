// Makes src/api/schema.d.ts from the contract: MASHANG_OPENAPI is a file or URL, YAML or JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'

const here = fileURLToPath(new URL('..', import.meta.url))
const given = process.env.MASHANG_OPENAPI ?? resolve(here, '../../openapi/openapi.yaml')
const source = /^https?:/.test(given) ? new URL(given) : pathToFileURL(resolve(given))
const out = resolve(here, 'src/api/schema.d.ts')
mkdirSync(resolve(here, 'src/api'), { recursive: true })
writeFileSync(out, astToString(await openapiTS(source)))
console.log(`types of ${given.split('/').pop()} written`)
