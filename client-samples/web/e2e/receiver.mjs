// A webhook receiver on this machine, which gives a challenge back and keeps what it got.
import { createServer } from 'node:http'
import { once } from 'node:events'

export async function receiver() {
  const got = []
  const server = createServer(async (request, answer) => {
    let text = ''
    for await (const part of request) text += part
    const event = JSON.parse(text)
    got.push({ headers: request.headers, event })
    answer.setHeader('Content-Type', 'application/json')
    answer.end(JSON.stringify(event.type === 'webhook.verification' ? event.data : { taken: true }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { got, url: `http://127.0.0.1:${server.address().port}/events`, close: () => server.close() }
}
