/* Asks the site's own search engine, in Node, what the site's worker would be asked.
   Use: node ask.js SITE LOCALE < ["query", ...]  > [[page, ...], ...] */

const { readFileSync } = require("fs")
const { runInThisContext } = require("vm")

const [site, locale] = process.argv.slice(2)
for (const name of ["minisearch", "words", "engine"])
  runInThisContext(readFileSync(`${site}/assets/javascripts/search/${name}.js`, "utf-8"))

const answer = runInThisContext(`(data, queries) => {
  const engine = prepare(data, MiniSearch)
  return queries.map(query => ({ ...ask(engine, query), pages: rank(engine, query).map(({ page }) => page) }))
}`)
const data = JSON.parse(readFileSync(`${site}/${locale}/search/documents.json`, "utf-8"))
process.stdout.write(JSON.stringify(answer(data, JSON.parse(readFileSync(0, "utf-8")))))
