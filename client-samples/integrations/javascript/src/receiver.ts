// A receiver of webhooks that verifies by the library of Standard Webhooks.
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

export interface Event {
  id: string;
  type: string;
  subject: string;
  time: string;
  committeeid?: string;
  data: Record<string, unknown>;
}

/** @param secretOf asked when something comes, as it is known after the address; @param take gets every event once */
export async function receive(port: number, secretOf: () => string, take: (event: Event) => void) {
  const done = new Set<string>();
  const server = createServer(async (call, answer) => {
    try {
      const body = await read(call);
      const event = new Webhook(secretOf()).verify(body, call.headers as Record<string, string>) as Event;
      answer.setHeader('Content-Type', 'application/json');
      answer.end(JSON.stringify(event.type === 'webhook.verification' ? event.data : {}));
      if (event.type !== 'webhook.verification' && !done.has(event.id)) take(event);
      done.add(event.id);
    } catch (fault) {
      answer.writeHead(fault instanceof WebhookVerificationError ? 401 : 500).end();
    }
  });
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
  return server;
}

async function read(call: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of call) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
