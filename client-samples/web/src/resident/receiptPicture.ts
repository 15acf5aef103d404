import { encode } from 'uqr'
import { t } from '@/i18n'
import { date } from '@/ui/dates'
import { type Kept, grouped, trackingLink } from './receipts'
import { nextSteps } from './steps'

export const WIDTH = 750
export const INK = '#1f2a2e'
export const SOFT = '#55605f'
const EDGE = 56
const FONT = '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'
const MARK = 'M9.2 17.6V6.6h13.6v11M16 10.4v3.4c0 5.4-2.7 9.2-9 11.8M18.4 16.6v6.3c0 1.5.7 2.2 2.2 2.2h2.8c1.5 0 2.2-.7 2.3-3.5'

export const pictureHeight = (kept: Kept) => 1090 + nextSteps(kept.last).length * 52

/** The receipt as a PNG data URL: an <img> can be kept by a long press, also inside WeChat. */
export function receiptPicture(kept: Kept, origin: string): string {
  const canvas = document.createElement('canvas')
  const steps = nextSteps(kept.last)
  canvas.width = WIDTH
  canvas.height = pictureHeight(kept)
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  paper(pen, canvas.height)
  head(pen, kept.last.venue.name ?? '')
  text(pen, t('receipt.number'), 26, 250, SOFT)
  text(pen, kept.number, 58, 318, INK, 600)
  text(pen, t('receipt.code'), 26, 384, SOFT)
  text(pen, grouped(kept.receipt), 36, 436, INK, 600)
  qr(pen, trackingLink(kept, origin), 490, 380)
  text(pen, t('receipt.scan'), 26, 920, SOFT, 400, WIDTH / 2, 'center')
  line(pen, 960)
  text(pen, t('receipt.next'), 30, 1016, INK, 600)
  const dates = steps.map((step, index) => text(pen, step.at ? date(step.at) : '', 26, 1068 + index * 52, '#0f5b4f', 600))
  const column = EDGE + Math.max(216, ...dates) + 24
  steps.forEach((step, index) => text(pen, step.text, 26, 1068 + index * 52, INK, 400, step.at ? column : EDGE))
  return canvas.toDataURL('image/png')
}

export function paper(pen: CanvasRenderingContext2D, height: number) {
  pen.fillStyle = '#faf8f4'
  pen.fillRect(0, 0, WIDTH, height)
  pen.strokeStyle = '#dfdacf'
  pen.lineWidth = 2
  pen.strokeRect(20, 20, WIDTH - 40, height - 40)
}

export function head(pen: CanvasRenderingContext2D, venue: string) {
  pen.save()
  pen.translate(EDGE, 64)
  pen.scale(2.5, 2.5)
  pen.fillStyle = '#b8392b'
  pen.fillRect(0, 0, 32, 32)
  pen.strokeStyle = '#faf8f4'
  pen.lineWidth = 2.5
  pen.lineCap = 'square'
  pen.stroke(new Path2D(MARK))
  pen.restore()
  text(pen, t('app.name'), 38, 100, INK, 600, EDGE + 104)
  text(pen, venue, 26, 138, SOFT, 400, EDGE + 104)
  line(pen, 180)
}

export function line(pen: CanvasRenderingContext2D, y: number) {
  pen.strokeStyle = '#dfdacf'
  pen.lineWidth = 2
  pen.beginPath()
  pen.moveTo(EDGE, y)
  pen.lineTo(WIDTH - EDGE, y)
  pen.stroke()
}

export function text(pen: CanvasRenderingContext2D, words: string, size: number, y: number, colour: string, weight = 400, x = EDGE, align: CanvasTextAlign = 'left'): number {
  pen.font = `${weight} ${size}px ${FONT}`
  pen.fillStyle = colour
  pen.textAlign = align
  pen.fillText(words, x, y, WIDTH - EDGE - (align === 'center' ? 0 : x))
  return pen.measureText(words).width
}

export function qr(pen: CanvasRenderingContext2D, link: string, top: number, size: number) {
  const { data, size: cells } = encode(link, { ecc: 'M', border: 4 })
  const cell = Math.floor(size / cells)
  const left = (WIDTH - cell * cells) / 2
  pen.fillStyle = '#ffffff'
  pen.fillRect(left, top, cell * cells, cell * cells)
  pen.fillStyle = INK
  data.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(left + x * cell, top + y * cell, cell, cell)))
}
