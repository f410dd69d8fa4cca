/* The buttons on the page “Read offline”: keep this language in this browser, remove it again. Nothing is kept
   before the first button is pressed. */

for (const box of document.querySelectorAll("[data-guide=keep]")) {
  const { language: locale } = box.dataset, words = JSON.parse(box.dataset.words), name = `guide-${locale}`
  const [state, progress, none] = ["state", "progress", "none"].map(part => box.querySelector(`.keep__${part}`))
  const [keep, remove] = ["keep", "remove"].map(what => box.querySelector(`[data-keep=${what}]`))
  const folder = new URL(location.pathname.slice(0, location.pathname.indexOf(`/${locale}/`) + locale.length + 2), location.href)
  const megabytes = bytes => (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

  const list = async () => (await fetch(new URL("offline.json", folder), { cache: "no-cache" })).json()

  async function show(text) {
    const kept = await caches.has(name)
    keep.hidden = kept
    remove.hidden = !kept
    progress.hidden = true
    state.textContent = text || (kept ? words.kept : "")
  }

  async function download() {
    keep.disabled = true
    progress.hidden = false
    try {
      const { bytes, files } = await list()
      const cache = await caches.open(name)
      for (let done = 0; done < files.length; done++) {
        await cache.add(new Request(new URL(files[done], folder), { cache: "no-cache" }))
        progress.value = (done + 1) / files.length
        state.textContent = words.progress.replace("{done}", done + 1).replace("{all}", files.length)
      }
      await navigator.serviceWorker.register(new URL("offline-worker.js", folder), { scope: folder.pathname })
      await show(words.kept.replace("{size}", megabytes(bytes)))
    } catch {
      await caches.delete(name)
      await show(words.failed)
    }
    keep.disabled = false
  }

  async function forget() {
    const registration = await navigator.serviceWorker.getRegistration(folder.pathname)
    if (registration) await registration.unregister()
    await caches.delete(name)
    await show(words.removed)
  }

  async function start() {
    if (!window.caches || !navigator.serviceWorker) return
    const { bytes } = await list()
    for (const key of Object.keys(words)) words[key] = words[key].replace("{size}", megabytes(bytes))
    keep.textContent = `${keep.textContent} (${megabytes(bytes)} ${words.megabytes})`
    none.hidden = true
    keep.addEventListener("click", download)
    remove.addEventListener("click", forget)
    await show()
  }

  start().catch(() => { /* opened from a folder, or without a network before anything is kept: the words stay */ })
}
