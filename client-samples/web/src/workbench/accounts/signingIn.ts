import { reactive, ref } from 'vue'
import { api, ask } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import { t } from '@/i18n'
import { begin, session, signIn } from '../session'
import { signInWithPasskey } from './passkeys'

/** Password, and then the second step where the server asks for it; or a passkey, which is both. */
export function useSigningIn(known: string | undefined, done: () => unknown) {
  const form = reactive({ username: known ?? '', password: '', keep: false, code: '' })
  const step = ref<'password' | 'factor'>('password')
  const recovering = ref(false)
  const busy = ref(false)
  const tried = ref(false)
  const problem = ref<Problem | null>(null)
  /** Where somebody signs in again, it is the same person. */
  const expected = session.value?.account.id

  async function attempt(what: () => Promise<unknown>) {
    if (busy.value) return
    busy.value = true
    problem.value = null
    try {
      await what()
      await done()
    } catch (thrown) {
      follow(asProblem(thrown))
    }
    busy.value = false
  }

  function follow(met: Problem) {
    tried.value = false
    if (met.code === 'factor_needed') {
      step.value = 'factor'
      return
    }
    if (met.code === 'wrong_password') back()
    if (met.code === 'wrong_factor') form.code = ''
    problem.value = met
  }

  async function submit() {
    tried.value = true
    const { username, password, keep, code } = form
    if (!username.trim() || !password || (step.value === 'factor' && !code.trim())) return
    const shown = step.value === 'factor' ? { [recovering.value ? 'recoveryCode' : 'totp']: tidy(code) } : {}
    await attempt(() => signIn(username.trim(), password, { keep, ...shown }))
  }

  const byPasskey = () => attempt(async () => {
    const begun = await signInWithPasskey(form.keep)
    if (expected && begun.account.id !== expected) {
      await ask(api.DELETE('/api/v1/sessions/current', { headers: { Authorization: `Bearer ${begun.token}` } }))
      throw new Problem(-1, 'somebody-else', t('account.signIn.otherPerson'), t('account.signIn.otherPersonDetail'))
    }
    begin(begun)
  })

  function back() {
    step.value = 'password'
    recovering.value = false
    form.code = ''
    problem.value = null
  }
  function recover(now: boolean) {
    recovering.value = now
    form.code = ''
    problem.value = null
    tried.value = false
  }
  return { form, step, recovering, busy, tried, problem, submit, byPasskey, back, recover }
}

/** Digits are read out, and typed, in groups. */
const tidy = (code: string) => code.replace(/\s/g, '')
