// A phone in headless Chromium that notes every request to another host, every CSP violation and every page error.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }

export const launch = () =>
  chromium.launch({
    executablePath: PLACES.find((path) => path && existsSync(path)),
    args: ['--no-sandbox', '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', '--disable-dev-shm-usage'],
  })

/** A phone on its own; `also` names a further host that it may call, `faults` is what it should not have done. */
export async function phone(browser, base, options = {}) {
  const { language = 'zh-CN', dark = false, care = false, viewport = PHONE, also = null, ...rest } = options
  const context = await browser.newContext({
    viewport, locale: language, colorScheme: dark ? 'dark' : 'light', hasTouch: true, isMobile: viewport.width < 700,
    deviceScaleFactor: 2, permissions: ['geolocation', 'microphone', 'clipboard-write', 'clipboard-read'],
    geolocation: { latitude: 36.07, longitude: 103.85 }, ...rest,
  })
  const faults = []
  watchFaults(context, [base, also], faults)
  if (care) await context.addInitScript(() => { try { localStorage.setItem('mashang.care', 'on') } catch { /* an empty page */ } })
  return { context, faults, page: await context.newPage() }
}

function watchFaults(context, bases, faults) {
  const own = bases.filter(Boolean).map((base) => new URL(base).host)
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && !own.includes(url.host)) faults.push(`request to ${url.host}`)
  })
  context.on('page', (page) => {
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
    page.on('dialog', (dialog) => { faults.push(`dialog: ${dialog.message()}`); void dialog.dismiss() })
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) faults.push(`CSP: ${message.text()}`)
      else if (message.type() === 'warning' && /\[Vue|\[intlify/.test(message.text())) faults.push(message.text())
    })
  })
}

/** A JPEG with real colours, made in the browser; large enough to be shrunk. */
export async function photo(page, width = 3000, height = 2000) {
  const data = await page.evaluate(([w, h]) => {
    const canvas = document.createElement('canvas')
    canvas.width = w
    canvas.height = h
    const pen = canvas.getContext('2d')
    const sky = pen.createLinearGradient(0, 0, w, h)
    sky.addColorStop(0, '#3d5a66')
    sky.addColorStop(1, '#c9a86a')
    pen.fillStyle = sky
    pen.fillRect(0, 0, w, h)
    pen.fillStyle = '#222'
    for (let i = 0; i < 8; i += 1) pen.fillRect(w * 0.1 * (i + 1), h * (0.9 - i * 0.09), w * 0.4, h * 0.04)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]
  }, [width, height])
  return { name: 'stairs.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') }
}
