import { reactive, watch } from 'vue'
import { recall, remember } from '@/ui/remembered'
import { listIn } from '../consultation/fields'
import { keptAs, type Values } from '../consultation/keeping'

/**
 * What is typed stays on this device until it is saved. A draft that was only begun here is kept under where it comes from, and
 * under its id once it has one.
 *
 * @param of under what it is kept now
 */
export function useKeptText(of: () => string, given: Values) {
  const [before] = listIn<Values>(recall(keptAs(of(), 'text')) ?? '[]')
  const form = reactive<Values>({ ...given, ...before })
  let under = ''
  watch(form, () => {
    under = keptAs(of(), 'text')
    remember(under, JSON.stringify([form]))
  }, { flush: 'sync' })
  /** All of it has arrived. */
  function forget() {
    for (const name of [under, keptAs(of(), 'text')]) remember(name, null)
  }
  return { form, forget, unsaved: !!before }
}
