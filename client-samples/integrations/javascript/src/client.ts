// A client whose paths, parameters, bodies and answers have the types of the contract.
import createClient from 'openapi-fetch';
import type { paths, components } from './contract.js';

export type Problem = components['schemas']['Problem'];
export type RequestSubmission = components['schemas']['RequestSubmission'];

/** An answer of 400 or more (RFC 9457). */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
  }
}

/** @param credential a key or a token; every POST gets an Idempotency-Key, unless the caller sends one to repeat it */
export function clientOf(base: string, credential: string) {
  const client = createClient<paths>({ baseUrl: base });
  client.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${credential}`);
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
  });
  return client;
}

/** The answer, or a Refused. */
export async function given<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call;
  if (error !== undefined) throw new Refused(error as Problem);
  return data as T;
}
