// Compressed weight of what the landing page loads before it can be used, and of the whole resident path: with each of the
// features that come when somebody goes there, of whose words one language is loaded. Fails over budget.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LANDING = 80_000
const RESIDENT = 150_000
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const weigh = (file) => gzipSync(readFileSync(dist + file), { level: 6 }).length
const html = readFileSync(`${dist}index.html`, 'utf8')
const base = html.match(/src="([^"]*)assets\//)?.[1] ?? '/'
const first = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path.replace(base, ''))
const files = readdirSync(`${dist}assets`).filter((name) => /\.(js|css|svg)$/.test(name)).map((name) => `assets/${name}`)
const resident = files.filter((name) => !/assets\/workbench/.test(name))

const sum = (names) => names.reduce((total, name) => total + weigh(name), 0)
const featureOf = (name) => name.match(/assets\/feature-([a-z]+)-/)?.[1]
const features = [...new Set(resident.map(featureOf).filter(Boolean))]
const isWords = (name) => name.includes('-words-')
const heaviest = (names) => Math.max(0, ...names.map(weigh))
const landing = sum(['index.html', ...first])
const common = sum(['index.html', ...resident.filter((name) => !featureOf(name))])
const own = features.map((feature) => {
  const names = resident.filter((name) => featureOf(name) === feature)
  return [feature, sum(names.filter((name) => !isWords(name))) + heaviest(names.filter(isWords))]
})
const whole = common + Math.max(0, ...own.map(([, weight]) => weight))
for (const name of resident) console.log(String(weigh(name)).padStart(7), name)
for (const [feature, weight] of own) console.log(`${feature} ${weight} bytes with the words of one language`)
console.log(`landing ${landing} of ${LANDING} bytes in ${first.length + 1} files; resident path ${whole} of ${RESIDENT} bytes`)
const forDevelopers = files.filter((name) => readFileSync(dist + name, 'utf8').includes('swatch'))
if (forDevelopers.length) console.log(`the styleguide is in ${forDevelopers.join(', ')}`)
if (forDevelopers.length || landing > LANDING || whole > RESIDENT) process.exit(1)
