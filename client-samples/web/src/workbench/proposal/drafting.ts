import { asProblem } from '@/api/problem'
import { changeOne, makeOne, oneOf } from '../consultation/calls'
import type { Values } from '../consultation/keeping'
import { textOf, valuesOf } from './text'
import type { Proposal } from './types'

/** Saves a draft: begun with its first words, once however often it is tried, and changed from then on by the version last seen. */
export class Draft {
  view: Proposal | null
  /** What was sent and may have arrived. */
  private sent = ''
  /** With what it was begun: until that is known to have arrived, the same again. */
  private begun: { text: object } | null = null
  constructor(private readonly key: string, view: Proposal | null) {
    this.view = view
  }

  async save(values: Values): Promise<Proposal> {
    try {
      return await this.send(values)
    } catch (thrown) {
      // where the answer was lost, what stands there is one's own
      if (asProblem(thrown).status !== 412 || !this.sent) throw thrown
      await this.lookAgain()
      if (this.there() !== this.sent) throw thrown
      return this.send(values)
    }
  }

  private async send(values: Values): Promise<Proposal> {
    const { sessionId, ownWords } = values
    const text = textOf(values)
    const begins = !this.view
    const view = this.view ?? (await this.begin(values))
    if (begins && JSON.stringify(this.begun?.text) === JSON.stringify(text)) return view
    try {
      this.view = await changeOne<Proposal>('proposals', view.id, view.version, { sessionId, text, ...(ownWords && { ownWords: true }) })
      this.sent = ''
      return this.view
    } catch (thrown) {
      if (asProblem(thrown).passing) this.sent = JSON.stringify(text)
      throw thrown
    }
  }

  private async begin(values: Values): Promise<Proposal> {
    const { sessionId, memberId } = values
    this.begun ??= { sessionId, ...(memberId && { memberId }), text: textOf(values) } as { text: object }
    try {
      this.view = await makeOne<Proposal>('proposals', this.begun, this.key)
      return this.view
    } catch (thrown) {
      if (!asProblem(thrown).passing) this.begun = null
      throw thrown
    }
  }

  private there = () => (this.view ? JSON.stringify(textOf(valuesOf(this.view))) : '')

  /** Somebody else was quicker: the next try builds on what is there now. */
  async lookAgain(): Promise<void> {
    if (this.view) this.view = await oneOf<Proposal>('proposals', this.view.id)
  }
}
