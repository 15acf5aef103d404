/** What somebody says or shows at the desk: their number, or the receipt, which a ticket's QR code may hold in an address. */
export type Shown = { ticket: number } | { receipt: string }

const LONGEST = 60

export function readShown(text: string): Shown | null {
  const words = text.trim()
  if (/^\d{1,6}$/.test(words)) return { ticket: Number(words) }
  const receipt = (words.split(/[#/=?&]/).pop() ?? '').replace(/[\s-]/g, '')
  return /^[\da-z]{10,}$/i.test(receipt) && receipt.length <= LONGEST ? { receipt } : null
}
