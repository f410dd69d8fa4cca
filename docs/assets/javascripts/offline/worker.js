/* Serves the pages of one language that the reader has asked to keep (offline/page.js), when the network does not.
   The network comes first: a corrected page is read as soon as it can be. It keeps nothing that was not kept before. */

const PATIENCE = 3000 /* milliseconds to wait for a poor line */
const CACHE = `guide-${new URL(self.registration.scope).pathname.split("/").at(-2)}`

self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()))

async function answer(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (!kept) return fetch(request)
  const fresh = fetch(request).then(async response => {
    if (response.ok) await cache.put(request, response.clone())
    return response.ok ? response : kept
  })
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE, kept.clone()))
  return Promise.race([fresh, late]).catch(() => kept)
}

self.addEventListener("fetch", event => {
  const { method, url } = event.request
  if (method === "GET" && new URL(url).origin === self.location.origin) event.respondWith(answer(event.request))
})
