/* The search window beside what Material's script does in it: what was also searched for, what is near when
   nothing is found. Loaded on each page, before Material's script; the engine and the texts come with the first query.

   A page opened from a folder may not start a worker: there the same engine runs in the page itself. */

{
  const RESULT = 3
  const config = JSON.parse(document.getElementById("__config").textContent)
  const base = new URL(config.base.replace(/\/?$/, "/"), location.href)
  const find = selector => document.querySelector(selector)

  /** Speaks as worker.js does, without being one. */
  class Local extends EventTarget {
    constructor(address) {
      super()
      this.folder = new URL(".", address)
      this.engine = null
    }

    async load() {
      for (const name of ["minisearch.js", "words.js", "engine.js"]) await this.script(new URL(name, this.folder))
      const data = new Promise(resolve => { window.guideDocuments = resolve })
      await this.script(new URL("search/documents.js", base))
      return prepare(await data, MiniSearch)
    }

    script(address) {
      return new Promise((resolve, reject) => {
        const script = document.createElement("script")
        Object.assign(script, { src: address, onload: resolve, onerror: reject })
        document.head.append(script)
      })
    }

    async postMessage({ type, data }) {
      if (type === 0) return this.answer(1)
      if (type !== 2) return
      if (!data) return this.answer(RESULT, { items: [] })
      this.engine = this.engine || this.load()
      const engine = await this.engine
      this.answer(RESULT, ask(engine, data))
    }

    answer(type, data) {
      setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: { type, data } })))
    }

    terminate() {}
  }

  /** Show what an answer says beside the pages that it found. */
  function tell({ items, explained, nearest }) {
    list(find(".search__also"), (explained || []).map(({ name, location }) => {
      const entry = document.createElement(location ? "a" : "span")
      if (location) entry.href = new URL(location, base)
      entry.textContent = name
      return entry
    }))
    list(find(".search__near"), (nearest || []).map(name => {
      const button = document.createElement("button")
      Object.assign(button, { type: "button", className: "button button--line", textContent: name })
      button.addEventListener("click", () => type(name))
      return button
    }))
    find(".search__browse").hidden = !nearest || items.length > 0
  }

  function list(line, entries) {
    line.hidden = !entries.length
    line.querySelector("span").replaceChildren(...entries.flatMap((entry, place) => place ? [", ", entry] : [entry]))
  }

  function type(text) {
    const field = find(".search__input")
    field.value = text
    field.dispatchEvent(new Event("input", { bubbles: true }))
    field.focus()
  }

  /* Material's script makes one worker, for the search. */
  const Real = window.Worker
  window.Worker = function (address) {
    const worker = location.protocol === "file:" ? new Local(new URL(address, location.href)) : new Real(address)
    worker.addEventListener("message", ({ data }) => { if (data.type === RESULT) tell(data.data) })
    return worker
  }
}
