import { computed, onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { uuid } from '@/ui/uuid'
import { changeOne, makeOne, oneOf } from '../consultation/calls'
import { isConflict } from '../doing'
import { bodyOf, type Draft, draftOf, forget, keep, keptOf, type Start } from './draft'
import { lengthOf, MOST } from './text'
import type { Report } from './types'

/** How safe what was typed is: with the server, soon to be, on this device alone, too long to be sent, refused, or changed elsewhere too. */
export type Safety = 'saved' | 'typing' | 'device' | 'long' | 'refused' | 'overtaken'
const PAUSE_MS = 1_000
const AGAIN_MS = 15_000

/**
 * Saves a draft as it is typed: on this device at each letter, with the server a moment after the last one, and again once
 * there is a network.
 * @param begun the draft as the server has it, or null where it has to be made with `start` first
 * @param of under which name it is kept here until then
 */
export function savingOf(begun: Report | null, first: Draft, start: Start | null, of: string, made: (now: Report) => void) {
  let report = begun
  let name = begun?.id ?? of
  const before = keptOf(name)
  const form = reactive<Draft>({ ...first, ...before?.draft })
  const asSent = ref(begun ? JSON.stringify(draftOf(begun)) : '')
  const safety = ref<Safety>(begun && !before ? 'saved' : 'typing')
  const savedAt = ref<string | null>(begun?.updatedAt ?? null)
  const problem = ref<Problem | null>(null)
  /** Photos that hang on it by now: before, nobody is shown them. */
  const hung = ref<string[]>(begun ? draftOf(begun).photoIds : [])
  const length = computed(() => lengthOf(form))
  const isNew = () => JSON.stringify(form) !== asSent.value
  /** What is first sent goes again word for word, so that it is made once however often it is tried. */
  let making: { key: string; body: object; sent: string } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let going: Promise<boolean> | null = null

  function plan(after: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), after)
  }
  function hold() {
    keep(name, { version: report?.version ?? 0, draft: { ...form, photoIds: [...form.photoIds] }, start })
  }
  /** What has arrived needs not be kept here. */
  function tidy() {
    if (isNew()) hold()
    else forget(name)
    safety.value = !isNew() ? 'saved' : length.value > MOST ? 'long' : 'typing'
  }
  function settle(now: Report, sent: string) {
    if (!report) {
      forget(name)
      name = now.id
      // what it was drafted from may have filled what was left empty
      for (const part of ['title', 'situation', 'recommendations'] as const) form[part] ||= now[part] ?? ''
      made(now)
    }
    report = now
    asSent.value = sent
    savedAt.value = now.updatedAt
    hung.value = draftOf(now).photoIds
    tidy()
  }
  async function run(): Promise<boolean> {
    const sent = JSON.stringify(form)
    problem.value = null
    try {
      if (report) settle(await changeOne<Report>('opinion-reports', report.id, report.version, bodyOf(form)), sent)
      else {
        making ??= { key: uuid(), body: { ...start, ...bodyOf(form) }, sent }
        settle(await makeOne<Report>('opinion-reports', making.body, making.key), making.sent)
      }
      if (isNew()) plan(PAUSE_MS)
      return true
    } catch (thrown) {
      const why = asProblem(thrown)
      problem.value = why
      if (!why.passing) making = null
      safety.value = isConflict(why) ? 'overtaken' : why.passing ? 'device' : 'refused'
      if (why.passing) plan(AGAIN_MS)
      return false
    }
  }
  async function save(): Promise<boolean> {
    clearTimeout(timer)
    if (!isNew()) return true
    if (length.value > MOST) {
      safety.value = 'long'
      return false
    }
    going ??= run().finally(() => { going = null })
    return going
  }
  /** All of it with the server; null where that cannot be now. */
  async function flush(): Promise<Report | null> {
    while (isNew()) if (!(await save())) return null
    return report
  }
  /** What was changed elsewhere is taken instead, or written over. */
  async function takeTheirs(): Promise<Report> {
    report = await oneOf<Report>('opinion-reports', report!.id)
    asSent.value = JSON.stringify(draftOf(report))
    Object.assign(form, draftOf(report))
    tidy()
    problem.value = null
    return report
  }
  async function takeMine(): Promise<Report> {
    report = await oneOf<Report>('opinion-reports', report!.id)
    asSent.value = JSON.stringify(draftOf(report))
    safety.value = 'typing'
    await save()
    return report
  }

  watch(form, () => {
    // who has to choose between two texts chooses first
    if (safety.value === 'overtaken') return hold()
    tidy()
    if (isNew()) plan(PAUSE_MS)
  }, { flush: 'sync' })
  const online = () => { if (safety.value !== 'overtaken') void save() }
  function begin() {
    window.addEventListener('online', online)
    if (before && begun && !isNew()) tidy() // it had arrived after all
    else if (before && begun && before.version !== begun.version) safety.value = 'overtaken'
    else if (before || !begun) plan(0)
  }
  function end() {
    window.removeEventListener('online', online)
    clearTimeout(timer)
    if (safety.value === 'typing') void save()
  }
  return { form, length, safety, savedAt, problem, hung, flush, takeTheirs, takeMine, begin, end }
}

/** The same, for as long as a page is open. */
export function useSaving(...of: Parameters<typeof savingOf>) {
  const saving = savingOf(...of)
  onMounted(saving.begin)
  onBeforeUnmount(saving.end)
  return saving
}
