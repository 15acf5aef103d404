// Part of the service worker: shows what the server pushes, and opens what it is about.
function read(data) {
  try {
    const told = data.json()
    if (told && typeof told.title === 'string') return told
  } catch {
    // not ours, but a push has to be shown
  }
  return { title: self.location.host }
}

/** An address of this client's own, or its first page. */
function own(address) {
  try {
    const url = new URL(address || '', self.registration.scope)
    if (url.href.startsWith(self.registration.scope)) return url.href
  } catch {
    // no address at all
  }
  return self.registration.scope
}

/** Where it is open already, or in the workbench's window, which knows who is signed in; else in a new one. */
async function open(address) {
  const windows = await self.clients.matchAll({ type: 'window' })
  const same = windows.find((one) => one.url === address)
  if (same) return same.focus()
  const desk = `${self.registration.scope}desk`
  const at = address.startsWith(desk) && windows.find((one) => one.url.startsWith(desk) && !one.url.startsWith(`${desk}/sign-in`))
  return at ? (await at.navigate(address)).focus() : self.clients.openWindow(address)
}

self.onpush = (event) => {
  const { title, body = '', tag = '', url = '' } = read(event.data)
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url } }))
}

self.onnotificationclick = (event) => {
  event.notification.close()
  event.waitUntil(open(own(event.notification.data?.url)))
}
