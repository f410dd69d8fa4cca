/* What the pages do beyond links: colours, the remembered language, printing. All pages work without it.
   Two things are kept in the browser, each only once the reader has chosen it: guide.appearance, guide.locale. */

const root = document.documentElement
const all = selector => document.querySelectorAll(selector)

function keep(name, value) {
  try { localStorage.setItem(name, value) } catch { /* storage is switched off: the choice holds for this page */ }
}

/* Colours: the device's, then light, then dark. */
const ORDER = { system: "light", light: "dark", dark: "system" }

for (const button of all("[data-guide=appearance]")) {
  const name = () => {
    const label = button.dataset[ORDER[root.dataset.appearance || "system"]]
    button.setAttribute("aria-label", label)
    button.title = label
  }
  button.addEventListener("click", () => {
    root.dataset.appearance = ORDER[root.dataset.appearance || "system"]
    keep("guide.appearance", root.dataset.appearance)
    name()
  })
  name()
  button.hidden = false
}

/* Languages: same heading, remembered choice. */
for (const link of all("[data-locale]"))
  link.addEventListener("click", () => {
    keep("guide.locale", link.dataset.locale)
    if (!link.hash) link.hash = location.hash
  })

/* Menu and chooser close by Escape and by a click elsewhere. */
const popups = [...all("[data-guide=popup]")]

addEventListener("click", event => {
  for (const popup of popups) if (!popup.contains(event.target)) popup.open = false
})
addEventListener("keydown", event => {
  if (event.key !== "Escape") return
  for (const popup of popups.filter(popup => popup.open)) {
    popup.open = false
    popup.querySelector("summary").focus()
  }
})

/* Material marks what kind of page was found as navigation, which it is not. */
for (const list of all(".search__list"))
  new MutationObserver(() => {
    for (const tags of list.querySelectorAll("nav")) tags.setAttribute("role", "none")
  }).observe(list, { childList: true })

/* Each heading and question has a button that copies its address; the toc and the address bar serve without a script. */
for (const place of navigator.clipboard ? all(".text[data-copy] :is(h2, h3, .question)[id]") : []) {
  const { copy, copied } = place.closest(".text").dataset
  const asks = place.matches(".question")
  const title = (asks ? place.querySelector(".question__text").innerText : place.textContent).replace(/\s+/g, " ").trim()
  const button = document.createElement("button")
  const name = copy.replace("{title}", () => title)
  Object.assign(button, { type: "button", className: "copy", textContent: "#", title: name, ariaLabel: name })
  const said = document.createElement("span")
  said.className = "copy__said"
  said.setAttribute("role", "status")
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(new URL(`#${place.id}`, location.href).href)
    said.textContent = copied
    setTimeout(() => { said.textContent = "" }, 4000)
  })
  if (!asks) place.ariaLabel = title // the heading is called by its words, not by its button
  place.append(button, said)
}

/* Printing. */
for (const button of all("[data-guide=print]")) {
  button.addEventListener("click", () => print())
  button.parentElement.hidden = false
}

/* The team's own pack: how much has been chosen; the page is printed only if something is. */
for (const form of all("[data-guide=pack]")) {
  const [line, print] = [form.querySelector(".pack__count"), form.querySelector(".pack__print button")]
  const count = () => {
    const chosen = [...form.querySelectorAll("input:checked")]
    const pages = chosen.reduce((sum, box) => sum + Number(box.dataset.pages), 1)
    line.textContent = line.dataset.words.replace("{n}", chosen.length).replace("{pages}", pages).replace("{sheets}", Math.ceil(pages / 2))
    print.disabled = chosen.length === 0
  }
  form.addEventListener("change", count)
  form.addEventListener("submit", event => event.preventDefault())
  count()
  line.hidden = false
}

/* The film: controls in the page's language instead of the browser's. */
for (const film of all("[data-guide=film]")) {
  const video = film.querySelector("video"), place = film.querySelector("input")
  const button = name => film.querySelector(`[data-film=${name}]`)
  const [track] = video.textTracks, play = button("play"), words = { play: play.textContent, pause: film.dataset.pause }
  const turn = () => video.paused ? video.play() : video.pause()
  const say = () => { play.textContent = video.paused ? words.play : words.pause }
  play.addEventListener("click", turn)
  video.addEventListener("click", turn)
  for (const event of ["play", "pause", "ended"]) video.addEventListener(event, say)
  button("restart").addEventListener("click", () => { video.currentTime = 0; video.play() })
  button("full").addEventListener("click", () => video.requestFullscreen())
  button("full").hidden = !video.requestFullscreen
  if (track) {
    track.mode = "disabled"
    const captions = button("captions")
    captions.setAttribute("aria-pressed", false)
    captions.addEventListener("click", () => {
      track.mode = track.mode === "showing" ? "disabled" : "showing"
      captions.setAttribute("aria-pressed", track.mode === "showing")
    })
  }
  video.addEventListener("timeupdate", () => { place.value = 100 * video.currentTime / video.duration || 0 })
  place.addEventListener("input", () => { if (video.duration) video.currentTime = place.value / 100 * video.duration })
  video.controls = false
  film.querySelector(".film__bar").hidden = false
}

/* A table's frame is a stop for the keyboard only while it scrolls. */
const frames = new ResizeObserver(entries => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0
    else target.removeAttribute("tabindex")
})
for (const frame of all(".frame")) frames.observe(frame)

/* Material's search listens to keys; words that are pasted, spoken or put together are told to it as well. */
for (const field of all(".search__input"))
  field.addEventListener("input", () => field.dispatchEvent(new Event("keyup", { bubbles: true })))

/* Terms: a field that leaves the rows with what is typed, whatever the case and the accents. */
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
for (const field of all("[data-guide=narrow]")) {
  field.parentElement.hidden = false
  const rows = [...all("tbody tr")].map(row => [row, plain(row.textContent)])
  field.addEventListener("input", () => {
    const typed = plain(field.value.trim())
    for (const [row, text] of rows) row.hidden = !text.includes(typed)
  })
}
