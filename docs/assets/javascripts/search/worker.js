/* The search behind Material's own window: same messages, another engine (MiniSearch), texts fetched when needed.

   Messages of Material 9.8.1: 0 set up, 1 ready, 2 query (a string), 3 result ({ items: [[section, ...], ...] }).
   In each group the first section decides the order, and one has no "#" in its address. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3
const MOST_PAGES = 20
const EXCERPT = 160 /* characters */

importScripts("words.js")

const locale = new URLSearchParams(self.location.search).get("locale")
let engine = null

/** Fetch the texts of the language and index them; once, at the first query. */
async function load() {
  importScripts("minisearch.js")
  const address = new URL(`../../../${locale}/search/documents.json`, self.location)
  const { documents, synonyms } = await (await fetch(address)).json()
  const byLocation = new Map(documents.map(document => [document.location, document]))
  const index = new MiniSearch({
    idField: "location",
    fields: ["title", "text"],
    tokenize: text => tokens(text).map(token => token.form),
    processTerm: form => keys(form)
  })
  for (const document of documents) {
    document.text = plain(document.text)
    document.title = plain(document.title)
  }
  index.addAll(documents)
  return { index, byLocation, synonyms: synonyms || {} }
}

function plain(html) {
  return html.replace(/<[^>]+>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim()
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

/** One word as a query: the typed form, its beginnings and misspellings, or else its stem. */
function wordQuery(form) {
  return {
    combineWith: "OR",
    queries: [
      { queries: [form], prefix: form.length > 2, fuzzy: errors(form), boost: { title: 3 }, processTerm: term => term,
        tokenize: text => [text] },
      { queries: [STEM_MARK + form.slice(0, 5)], prefix: false, fuzzy: false, boost: { title: 2 },
        processTerm: term => term, tokenize: text => [text] }
    ]
  }
}

/** All words typed, or a phrase that the glossary knows under another name. */
function query(typed, synonyms) {
  const forms = tokens(typed).map(token => token.form)
  const all = { combineWith: "AND", queries: forms.map(wordQuery) }
  const others = synonyms[forms.join(" ")] || []
  if (!others.length) return all
  return {
    combineWith: "OR",
    queries: [all, ...others.map(other => ({ combineWith: "AND", queries: tokens(other).map(t => wordQuery(t.form)) }))]
  }
}

/** The part of a text around its first found word, as HTML with the found words marked. */
function excerpt(text, found) {
  const marks = tokens(text).filter(token => keys(token.form).some(key => found.has(key)))
  const first = marks.length ? Math.max(0, marks[0].start - EXCERPT / 4) : 0
  const start = first ? text.indexOf(" ", first) + 1 : 0
  const stop = text.length <= start + EXCERPT ? text.length : Math.max(text.lastIndexOf(" ", start + EXCERPT), start + 1)
  let html = "", place = start
  for (const { start: from, end } of marks) {
    if (from < place || end > stop) continue
    html += `${escaped(text.slice(place, from))}<mark data-md-highlight>${escaped(text.slice(from, end))}</mark>`
    place = end
  }
  html += escaped(text.slice(place, stop))
  return `<p>${start ? "… " : ""}${html}${stop < text.length ? " …" : ""}</p>`
}

/** The section's address, with the first found word for the browser to mark. What stands behind "#" stays
    in the browser: the words that somebody searches for are sent to nobody. */
function pointed({ location, text }, found) {
  const first = tokens(text).find(token => keys(token.form).some(key => found.has(key)))
  if (!first || !location.includes("#")) return location
  return `${location}:~:text=${encodeURIComponent(text.slice(first.start, first.end)).replace(/-/g, "%2D")}`
}

function marked(text, found) {
  let html = "", place = 0
  for (const { form, start, end } of tokens(text)) {
    if (start < place || !keys(form).some(key => found.has(key))) continue
    html += `${escaped(text.slice(place, start))}<mark data-md-highlight>${escaped(text.slice(start, end))}</mark>`
    place = end
  }
  return html + escaped(text.slice(place))
}

/** Sections found, grouped by page, best page first. */
function search({ index, byLocation, synonyms }, typed) {
  if (!tokens(typed).length) return []
  const groups = new Map()
  for (const result of index.search(query(typed, synonyms))) {
    const page = result.id.split("#")[0]
    if (!groups.has(page)) {
      if (groups.size === MOST_PAGES) continue
      groups.set(page, [])
    }
    const document = byLocation.get(result.id)
    const found = new Set(Object.keys(result.match))
    groups.get(page).push({
      location: pointed(document, found),
      title: marked(document.title, found),
      text: excerpt(document.text, found),
      score: result.score,
      terms: {},
      ...(document.kind && !document.location.includes("#") ? { tags: [document.kind] } : {})
    })
  }
  for (const [page, sections] of groups) {
    if (sections.some(section => !section.location.includes("#"))) continue
    const parent = byLocation.get(page)
    if (!parent) { groups.delete(page); continue }
    sections.push({
      location: page, title: escaped(parent.title), text: "", score: 0, terms: {},
      ...(parent.kind ? { tags: [parent.kind] } : {})
    })
  }
  return [...groups.values()]
}

self.addEventListener("message", async ({ data: message }) => {
  if (message.type === SETUP) postMessage({ type: READY })
  if (message.type !== QUERY) return
  if (!message.data) return postMessage({ type: RESULT, data: { items: [] } })
  engine = engine || load()
  postMessage({ type: RESULT, data: { items: search(await engine, message.data) } })
})
