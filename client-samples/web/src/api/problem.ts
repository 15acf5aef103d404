export interface Violation {
  field?: string
  code?: string
  message?: string
}

/** Why a call did not succeed: the server's own words, or that it was not reached (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly slug: string,
    readonly title: string = '',
    readonly detail: string = '',
    readonly violations: Violation[] = [],
    readonly retryAfter: number | null = null,
    /** What the detail says, as a stable word, where it says more than the slug. */
    readonly code: string = '',
  ) {
    super(title || slug)
  }

  /** The same call may succeed later: not reached, too many calls, server trouble. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
      || (this.status === 409 && this.slug === 'conflict')
  }

  messageFor(field: string): string | undefined {
    return this.violations.find((violation) => violation.field === field || violation.field?.startsWith(`${field}.`) || violation.field?.startsWith(`${field}[`))?.message
  }

  static unreached(): Problem {
    return new Problem(0, 'unreached')
  }

  static of(status: number, body: unknown, retryAfter: string | null): Problem {
    const told = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const text = (key: string) => (typeof told[key] === 'string' ? (told[key] as string) : '')
    const seconds = Number(retryAfter)
    return new Problem(
      status,
      text('type').split('#').pop() || `http-${status}`,
      text('title'),
      text('detail'),
      Array.isArray(told.violations) ? (told.violations as Violation[]) : [],
      retryAfter && Number.isFinite(seconds) ? seconds : null,
      text('code'),
    )
  }
}

export const asProblem = (thrown: unknown): Problem => (thrown instanceof Problem ? thrown : Problem.unreached())
