/* Words as the search sees them: folded, cut, looked up. Pure functions, shared by worker and tests. */

/* Letters that Unicode does not take apart, though a hurried person types them without their mark. */
const LETTERS = { "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ё": "е" }

/* Long enough to tell words apart, short enough to drop the endings of seven languages. */
const STEM = 5

/* A stem is a key of its own, so that prefixes and typing errors are only sought in whole words. */
const STEM_MARK = "="

/* Articles and particles that lean on a word with an apostrophe (l’, dell’, t’, ’s) have so many letters at most. */
const ELIDED = 4

const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-‑'’][\p{L}\p{N}\p{M}]+)*/gu

/** The word in small letters without accents; Russian short i stays a letter of its own. */
function fold(word) {
  const parts = word.toLowerCase().replace(/й/g, "\u0000").normalize("NFD").replace(/\p{M}/gu, "")
  return parts.replace(/\u0000/g, "й").replace(/[łđøæœßıё]/g, letter => LETTERS[letter])
}

/** The words of a text with their places; a word with hyphens or apostrophes is there in parts and as one. */
function tokens(text) {
  const found = []
  for (const match of text.matchAll(COMPOUND)) {
    const parts = match[0].split(/[-‑'’]/)
    let start = match.index
    for (const part of parts) {
      found.push({ form: fold(part), start, end: start + part.length })
      start += part.length + 1
    }
    if (parts.length > 1)
      found.push({ form: fold(parts.join("")), start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The words of what somebody typed: parts of compounds, without what only leans on another word. */
function spoken(typed) {
  return [...typed.matchAll(COMPOUND)].flatMap(([word]) => {
    const parts = word.split(/[-‑'’]/)
    const kept = /['’]/.test(word) ? parts.filter(part => part.length > ELIDED) : parts
    return (kept.length ? kept : parts).map(fold)
  })
}

/** The key under which all forms of a word are found. */
function stem(form) {
  return STEM_MARK + form.slice(0, STEM)
}

/** What a word of a page is found by: its form and the stem of that form. */
function keys(form) {
  return [form, stem(form)]
}

/** How many typing errors a word may have: one from four letters, two from eight. */
function errors(form) {
  return form.length < 4 ? 0 : form.length < 8 ? 1 : 2
}

/** Whether a name is written in capitals, as NPM. */
function isAbbreviation(name) {
  return !name.includes(" ") && (name.match(/\p{Lu}/gu) || []).length > 1
}

/** The word with two letters that stand beside each other swapped, in every way. */
function swapped(form) {
  return Array.from({ length: form.length - 1 }, (_, place) =>
    form.slice(0, place) + form[place + 1] + form[place] + form.slice(place + 2))
}

/** Whether two words may be forms of one: they begin with the same letters, enough of the longer. */
function alike(one, other, enough = 2 / 3) {
  const longer = Math.max(one.length, other.length)
  let same = 0
  while (same < longer && one[same] === other[same]) same++
  return same >= longer * enough
}

/** How many letters must be put in, taken out or changed to make one word of another; more than `most` is `most + 1`. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let from = 1; from <= one.length; from++) {
    const next = [from]
    for (let to = 1; to <= other.length; to++)
      next.push(Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (one[from - 1] === other[to - 1] ? 0 : 1)))
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[other.length]
}
