/* The search itself: from the texts of a language and what somebody typed to the pages found.
   No browser in it: a worker runs it, a page opened from a folder, and the tests. Needs words.js and MiniSearch. */

const MOST_PAGES = 20
const ENOUGH = 0.55 /* how much of what was typed a page must have, each word by how rare it is */
const OTHER_NAME = 0.8
const DEALS_WITH_IT = 0.9 /* of the best section's score, for the page that deals with a term */
const OTHER_SECTIONS = 0.5 /* of the score of the one before */
const LEAST = 20 /* score */
const LONGEST_NAME = 8 /* words */
const FOREIGN = 6 /* letters, of a foreign word */
const EXCERPT = 160 /* characters */
const CODES = [[0x23, 0x5c], [0xa1, 0x800], [0x1000, 0xd800]] /* as in scripts/guide/search/coding.py */
const WEIGHTS = { guide: 1.25, checklists: 1, tools: 1, training: 0.8, about: 0.8 }
const ENTRY = 0.5 /* for one term or standard of many on a page */

/** The texts of a language, out of their code: see scripts/guide/search/coding.py. */
function decode({ tokens: listed, pages }) {
  const known = [], word = /[\p{L}\p{N}_]/u, byCode = new Map()
  for (const line of listed.split("\n"))
    known.push((known.at(-1) || "").slice(0, line.charCodeAt(0) - 0x30) + line.slice(1))
  let next = 0
  for (const [from, to] of CODES)
    for (let code = from; code < to && next < known.length; code++) byCode.set(code, known[next++])
  const plain = coded => {
    let text = "", afterWord = false
    for (let place = 0; place < coded.length; place++) {
      const token = byCode.get(coded.charCodeAt(place)), isWord = word.test(token)
      text += isWord && afterWord ? ` ${token}` : token
      afterWord = isWord
    }
    return text
  }
  return Object.entries(pages).flatMap(([page, parts]) => parts.map(([anchor, title, text, question]) => ({
    location: anchor ? `${page}#${anchor}` : page, page, anchor, question: Boolean(question),
    title: plain(title), text: plain(text)
  })))
}

/** Names of terms by the stems of their words: typed words lead to the terms that have the name. */
function phrases(synonyms) {
  const own = new Map(), foreign = new Map(), terms = []
  const add = (map, name, term) => {
    const words = spoken(name)
    for (const form of words.length > 1 ? [words, [words.join("")]] : [words]) {
      const key = form.map(stem).join(" ")
      map.set(key, [...map.get(key) || [], { name, words: form, term }])
    }
  }
  for (const [id, page, names, everyday, abroad] of synonyms) {
    const term = { id, page, names }
    terms.push(term)
    for (const name of [...names, ...everyday]) add(own, name, term)
    for (const name of abroad) add(foreign, name, term)
  }
  return { own, foreign, terms }
}

/** Terms of which typed words are a name, in whatever form. Of foreign names, abbreviations always count,
    others only if the language lacks the words. */
function meant({ names, forms }, words) {
  const key = words.map(stem).join(" "), lacking = !words.every(form => forms.has(form))
  const own = (names.own.get(key) || []).filter(name => name.words.every((word, place) => alike(word, words[place])))
  const found = own.length ? own : (names.foreign.get(key) || []).filter(({ name, words: beginnings }) =>
    lacking && beginnings.every((word, place) => alike(word, words[place].slice(0, FOREIGN))) || isAbbreviation(name))
  return [...new Set(found.map(({ term }) => term))]
}

/** All pages of a language, ready to be searched. `MiniSearch` is the library. */
function prepare(data, MiniSearch) {
  const documents = decode(data), cache = new Map()
  const titles = new Map(documents.filter(({ anchor }) => !anchor).map(({ page, title }) => [page, title]))
  const index = new MiniSearch({
    idField: "location",
    fields: ["title", "text", "asked", "above"],
    extractField: (document, field) =>
      field === "above" ? (document.anchor ? titles.get(document.page) : "") : field === "asked" ? (document.question ? document.title : "")
        : field === "title" && document.question ? "" : document[field],
    tokenize: text => tokens(text).map(token => token.form),
    processTerm: form => {
      if (!cache.has(form)) cache.set(form, keys(form))
      return cache.get(form)
    }
  })
  index.addAll(documents)
  return {
    index, documents, forms: new Set(cache.keys()), stems: byStem(cache.keys()),
    byLocation: new Map(documents.map(document => [document.location, document])),
    kinds: data.kinds, glossary: data.glossary, names: phrases(data.synonyms), results: new Map()
  }
}

function byStem(forms) {
  const stems = new Map()
  for (const form of forms) stems.set(stem(form), [...stems.get(stem(form)) || [], form])
  return stems
}

const LITERAL = { tokenize: text => [text], processTerm: term => term }

/** Sections with a word: as typed, its beginnings, else its misspellings; and whatever has its stem, unless
    nothing that has it is like the word. */
function wordQuery({ forms, stems }, form) {
  const known = forms.has(form)
  const meant = known ? [form] : [form, ...swapped(form).filter(other => forms.has(other))]
  const related = meant.filter(one => (stems.get(stem(one)) || []).some(other => alike(one, other, 0.5)))
  return {
    combineWith: "OR",
    queries: [
      { queries: meant, prefix: form.length > 2, fuzzy: known ? 0 : errors(form), boost: { title: 3, asked: 1.5 }, ...LITERAL },
      { queries: related.map(stem), prefix: false, fuzzy: false, boost: { title: 1.5, text: 0.5, asked: 0.5 }, ...LITERAL }
    ]
  }
}

/** What was typed, cut into words and into phrases that the glossary has under another name. */
function segments(engine, typed) {
  const words = spoken(typed), found = []
  for (let start = 0; start < words.length;) {
    let length = Math.min(words.length - start, LONGEST_NAME), terms = []
    while (length && !(terms = meant(engine, words.slice(start, start + length))).length) length--
    length = Math.max(length, 1)
    found.push({ words: words.slice(start, start + length), terms })
    start += length
  }
  return found
}

/** Sections for a segment: section to score and found forms. Other names of a term count a little less. */
function matches(engine, { words, terms }) {
  const key = `${words.join(" ")}|${terms.map(term => term.id)}`
  if (engine.results.has(key)) return engine.results.get(key)
  const found = new Map()
  const take = (name, weight) => {
    const queries = name.map(form => wordQuery(engine, form))
    for (const { id, score, match } of engine.index.search({ combineWith: "AND", queries })) {
      const section = found.get(id) || { score: 0, forms: [] }
      section.score = Math.max(section.score, score * weight)
      section.forms.push(...Object.keys(match))
      found.set(id, section)
    }
  }
  take(words, 1)
  for (const name of terms.flatMap(term => term.names).map(spoken))
    if (name.join() !== words.join()) take(name, OTHER_NAME)
  const best = Math.max(LEAST, ...[...found.values()].map(({ score }) => score))
  for (const { page } of terms) {
    if (!engine.byLocation.has(page)) continue
    const section = found.get(page) || { score: 0, forms: [] }
    section.score = Math.max(section.score, best * DEALS_WITH_IT)
    found.set(page, section)
  }
  if (engine.results.size > 200) engine.results.clear()
  engine.results.set(key, found)
  return found
}

/** What a section counts beside others: chapters most. */
function weight({ page, anchor }) {
  const folder = page.split("/")[0]
  return folder === "reference" && anchor ? ENTRY : WEIGHTS[folder] || 1
}

/** Sections found, by page, best page first: [{ page, sections: [{ document, found }] }]. */
function rank(engine, typed) {
  const parts = segments(engine, typed).map(part => matches(engine, part))
  if (!parts.length) return []
  const all = engine.documents.length
  const rare = parts.map(found => found.size ? Math.log(1 + all / found.size) : Math.log(1 + all / 10))
  const whole = rare.reduce((sum, each) => sum + each, 0)
  const sections = new Map(), pages = new Map()
  parts.forEach((found, place) => {
    for (const [id, { score, forms }] of found) {
      const section = sections.get(id) || { score: 0, covered: 0, forms: [] }
      section.score += score * rare[place] / whole
      section.covered += rare[place] / whole
      section.forms.push(...forms)
      sections.set(id, section)
      const page = id.split("#")[0]
      if (!pages.has(page)) pages.set(page, { page, parts: new Set(), sections: [] })
      pages.get(page).parts.add(place)
    }
  })
  for (const [id, { score, covered, forms }] of sections) {
    const document = engine.byLocation.get(id), page = pages.get(document.page)
    const value = score * covered * covered * weight(document)
    page.sections.push({ document, found: new Set(forms), value, covered })
  }
  const found = []
  for (const page of pages.values()) {
    const covered = [...page.parts].reduce((sum, place) => sum + rare[place] / whole, 0)
    if (covered < ENOUGH) continue
    const most = Math.max(...page.sections.map(section => section.covered))
    page.sections = page.sections.filter(section => section.covered >= most * 0.6).sort((a, b) => b.value - a.value)
    page.value = covered * covered * page.sections.reduce((sum, { value }, place) => sum + value * OTHER_SECTIONS ** place, 0)
    found.push(page)
  }
  return found.sort((a, b) => b.value - a.value).slice(0, MOST_PAGES)
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

/** The places of found words in a text. */
function places(text, found) {
  return tokens(text).filter(({ form }) => keys(form).some(key => found.has(key)))
}

/** A text, or its part from `start` to `stop`, as HTML with the found words marked. */
function marked(text, found, start = 0, stop = text.length) {
  let html = "", place = start
  for (const { start: from, end } of places(text, found)) {
    if (from < place || end > stop) continue
    html += `${escaped(text.slice(place, from))}<mark data-md-highlight>${escaped(text.slice(from, end))}</mark>`
    place = end
  }
  return html + escaped(text.slice(place, stop))
}

/** The part of a text around its first found word. */
function excerpt(text, found) {
  if (!text) return ""
  const marks = places(text, found)
  const first = marks.length ? Math.max(0, marks[0].start - EXCERPT / 4) : 0
  const start = first ? text.indexOf(" ", first) + 1 : 0
  const stop = text.length <= start + EXCERPT ? text.length : Math.max(text.lastIndexOf(" ", start + EXCERPT), start + 1)
  return `<p>${start ? "… " : ""}${marked(text, found, start, stop)}${stop < text.length ? " …" : ""}</p>`
}

/** The section's address, with the first found word for the browser to mark. What stands behind "#" stays
    in the browser: the words that somebody searches for are sent to nobody. */
function pointed({ location, text, anchor }, found) {
  const [first] = places(text, found)
  if (!first || !anchor) return location
  return `${location}:~:text=${encodeURIComponent(text.slice(first.start, first.end)).replace(/-/g, "%2D")}`
}

/** One page of the result as Material wants it: the best section first, one of them the page itself. */
function group(engine, { page, sections }) {
  const kind = engine.kinds[page.split("/")[0]]
  const parent = engine.byLocation.get(page)
  const shown = sections.map(({ document, found, value }) => ({
    location: pointed(document, found), title: marked(document.title, found), text: excerpt(document.text, found),
    score: value, terms: {}, ...(kind && !document.anchor ? { tags: [kind] } : {})
  }))
  if (parent && sections.every(section => section.document.anchor))
    shown.push({ location: page, title: escaped(parent.title), text: "", score: 0, terms: {}, ...(kind ? { tags: [kind] } : {}) })
  return shown
}

/** Terms that the typed words stand for, to be told: [{ name, location }]. */
function explained(engine, typed) {
  const told = new Map()
  for (const { words, terms } of segments(engine, typed))
    for (const { id, page, names } of terms) {
      const location = id ? `${engine.glossary}#${id}` : page
      if (spoken(names[0]).every((word, place) => alike(word, words[place] || ""))) continue
      told.set(names[0], { name: names[0], location: engine.byLocation.has(location) ? location : "" })
    }
  return [...told.values()].slice(0, 4)
}

/** Names of terms that are written most like what was typed; for when nothing is found. */
function nearest(engine, typed) {
  const form = spoken(typed).join(" ")
  if (form.length < 3) return []
  const most = Math.max(2, Math.floor(form.length / 3))
  return engine.names.terms
    .flatMap(({ names }) => names.map(name => [distance(form, spoken(name).join(" "), most), name]))
    .filter(([far]) => far <= most)
    .sort(([a], [b]) => a - b)
    .slice(0, 3).map(([, name]) => name)
}

/** Everything that an answer has: `items` for Material's window; what was also searched, what is near. */
function ask(engine, typed) {
  const pages = rank(engine, typed)
  return {
    items: pages.map(page => group(engine, page)),
    explained: explained(engine, typed),
    nearest: pages.length ? [] : nearest(engine, typed)
  }
}
