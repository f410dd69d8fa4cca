/* The search behind Material's own window: same messages, another engine, texts fetched when needed.

   Messages of Material 9.8.1: 0 set up, 1 ready, 2 query (a string), 3 result ({ items: [[section, ...], ...] }).
   In each group the first section decides the order, and one has no "#" in its address. What else stands in
   a result is for search.js. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3

const locale = new URLSearchParams(self.location.search).get("locale")
let engine = null

/** Fetch the engine and the texts of the language, once, at the first query. */
async function load() {
  importScripts("minisearch.js", "words.js", "engine.js")
  const address = new URL(`../../../${locale}/search/documents.json`, self.location)
  return prepare(await (await fetch(address)).json(), MiniSearch)
}

self.addEventListener("message", async ({ data: message }) => {
  if (message.type === SETUP) postMessage({ type: READY })
  if (message.type !== QUERY) return
  if (!message.data) return postMessage({ type: RESULT, data: { items: [] } })
  engine = engine || load()
  postMessage({ type: RESULT, data: ask(await engine, message.data) })
})
