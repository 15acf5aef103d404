import { t } from '@/i18n'
import { grouped } from '../receipts'
import { head, INK, line, paper, qr, SOFT, text, WIDTH } from '../receiptPicture'
import { when } from './dates'
import { ticketLink, type Ticket } from './tickets'

export const HEIGHT = 1020

/** The ticket as a PNG data URL, to be kept by a long press, also inside WeChat. */
export function ticketPicture(ticket: Ticket, origin: string): string {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  const { last } = ticket
  paper(pen, HEIGHT)
  head(pen, last.venue)
  text(pen, t('meet.ticket.short', { ticket: last.ticket }), 58, 262, INK, 600)
  text(pen, when(last), 36, 326, INK, 600)
  text(pen, last.place ?? ticket.where.address ?? '', 28, 372, SOFT)
  qr(pen, ticketLink(ticket, origin), 390, 420)
  text(pen, t('meet.ticket.show'), 26, 850, SOFT, 400, WIDTH / 2, 'center')
  line(pen, 884)
  text(pen, t('meet.ticket.code'), 26, 926, SOFT)
  text(pen, grouped(ticket.receipt), 34, 974, INK, 600)
  return canvas.toDataURL('image/png')
}
