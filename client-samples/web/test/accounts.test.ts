import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { useSigningIn } from '@/workbench/accounts/signingIn'
import { grantedOf, isChosen } from '@/workbench/administration/roles'
import { deviceName } from '@/workbench/device'
import { asStaff, factorAsked, factorRefused, factorShown, restoreSession, session } from '@/workbench/session'

interface Sent { path: string; body?: Record<string, unknown>; headers?: Record<string, string> }
const sent: Sent[] = []
let answers: (() => unknown)[] = []
vi.mock('@/api/client', () => {
  const pass = (path: string, options: object = {}) => ({ path, ...options })
  return {
    api: { POST: pass, GET: pass, DELETE: pass },
    ask: async (what: Sent) => {
      sent.push(what)
      return answers.shift()!()
    },
    device: () => 'device',
  }
})

const begun = (id: string, more = {}) => ({ token: `of ${id}`, expiresAt: '2099-01-01T00:00:00Z', account: { id, roles: [], ...more } })
const refuse = (status: number, code: string) => () => { throw new Problem(status, 'unauthenticated', '', '', [], null, code) }
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const store = new Map<string, string>()

beforeEach(() => {
  sent.length = 0
  answers = []
  session.value = null
  store.clear()
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/129.0' })
  vi.stubGlobal('localStorage', { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, value: string) => store.set(key, value), removeItem: (key: string) => store.delete(key) })
})

describe('signing in', () => {
  const begin = () => {
    const done = vi.fn()
    const flow = useSigningIn(undefined, done)
    Object.assign(flow.form, { username: ' clerk ', password: 'secret' })
    return { done, ...flow }
  }
  it('sends nothing before both are typed', async () => {
    const { form, submit } = begin()
    form.password = ''
    await submit()
    expect(sent).toEqual([])
  })
  it('asks for the second step where the server does, and sends it along', async () => {
    answers = [refuse(401, 'factor_needed'), refuse(401, 'wrong_factor'), () => begun('a')]
    const { form, step, problem, submit, done } = begin()
    await submit()
    expect([step.value, problem.value]).toEqual(['factor', null])
    form.code = '123 456'
    await submit()
    expect([step.value, problem.value?.code, form.code]).toEqual(['factor', 'wrong_factor', ''])
    form.code = '654321'
    await submit()
    expect(sent.map(({ body }) => [body!.username, body!.totp, body!.device])).toEqual([['clerk', undefined, 'Chrome, Android'], ['clerk', '123456', 'Chrome, Android'], ['clerk', '654321', 'Chrome, Android']])
    expect(done).toHaveBeenCalledOnce()
  })
  it('takes a recovery code in its place', async () => {
    answers = [refuse(401, 'factor_needed'), () => begun('a')]
    const { form, recover, submit } = begin()
    await submit()
    recover(true)
    form.code = '7K3MQ-9XV2B'
    await submit()
    expect(sent[1]!.body).toMatchObject({ recoveryCode: '7K3MQ-9XV2B' })
  })
  it('begins again where the password is no longer right', async () => {
    answers = [refuse(401, 'factor_needed'), refuse(401, 'wrong_password')]
    const { form, step, problem, submit } = begin()
    await submit()
    form.code = '123456'
    await submit()
    expect([step.value, problem.value?.code]).toEqual(['password', 'wrong_password'])
  })
})

describe('what is sensitive in a session kept on a device', () => {
  const reveal = () => asStaff((headers) => ({ path: 'reveal', headers }) as never)
  it('waits for the second factor, and goes on', async () => {
    answers = [refuse(403, 'factor_again'), () => 'shown']
    const waiting = reveal()
    await settled()
    expect(factorAsked.value).toBe(true)
    factorShown()
    expect(await waiting).toBe('shown')
    expect(factorAsked.value).toBe(false)
  })
  it('is not done where nobody shows it', async () => {
    answers = [refuse(403, 'factor_again')]
    const waiting = reveal().catch((problem: Problem) => problem.code)
    await settled()
    factorRefused()
    expect(await waiting).toBe('factor_again')
    expect(sent).toHaveLength(1)
  })
})

describe('a session kept on a device', () => {
  it('is taken up by its cookie, without a token in reach of scripts', async () => {
    store.set('mashang.kept', '2099-01-01T00:00:00Z')
    answers = [() => ({ id: 'a', roles: [] })]
    await restoreSession()
    expect(sent.map(({ path, headers }) => [path, headers])).toEqual([['/api/v1/me', undefined]])
    expect([session.value?.token, session.value?.account.id]).toEqual(['', 'a'])
  })
  it('that has ended is not asked about twice', async () => {
    store.set('mashang.kept', '2099-01-01T00:00:00Z')
    answers = [refuse(401, '')]
    await restoreSession()
    await restoreSession()
    expect([sent.length, session.value]).toEqual([1, null])
  })
})

describe('roles', () => {
  const choice = { committeeId: 'c', placeId: 'p' }
  it.each([['clerk', { venueId: 'p' }], ['unit_officer', { unitId: 'p' }], ['office', {}]] as const)('%s is for what it needs', (role, place) => {
    expect(grantedOf({ ...choice, role })).toEqual({ role, committeeId: 'c', ...place })
  })
  it('is chosen with its place', () => {
    expect([isChosen({ ...choice, role: '' }), isChosen({ ...choice, role: 'chief', placeId: '' }), isChosen({ ...choice, role: 'office', placeId: '' })]).toEqual([false, false, true])
  })
})

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/129.0 Safari/537.36 Edg/129.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0', 'WeChat, iPhone'],
  ['something else', ''],
])('a device is called by its browser and system', (agent, name) => expect(deviceName(agent)).toBe(name))
