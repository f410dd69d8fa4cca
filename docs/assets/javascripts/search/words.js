/* Words as the search sees them: folded, cut, looked up. Pure functions, shared by worker and tests. */

/* Letters that Unicode does not take apart, though a hurried person types them without their mark. */
const LETTERS = { "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ё": "е" }

/* Long enough to tell words apart, short enough to drop the endings of seven languages. */
const STEM = 5

/* A stem is a key of its own, so that prefixes and typing errors are only sought in whole words. */
const STEM_MARK = "="

/** The word in small letters without accents; Russian short i stays a letter of its own. */
function fold(word) {
  const parts = word.toLowerCase().replace(/й/g, "\u0000").normalize("NFD").replace(/\p{M}/gu, "")
  return parts.replace(/\u0000/g, "й").replace(/[łđøæœßıё]/g, letter => LETTERS[letter])
}

/** The words of a text with their places; a word with hyphens or apostrophes is there in parts and as one. */
function tokens(text) {
  const found = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‑'’][\p{L}\p{N}\p{M}]+)*/gu)) {
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

/** What a word of a page is found by: its form and the stem of that form. */
function keys(form) {
  return form.length > STEM ? [form, STEM_MARK + form.slice(0, STEM)] : [form, STEM_MARK + form]
}

/** How many typing errors a word may have: one from four letters, two from eight. */
function errors(form) {
  return form.length < 4 ? 0 : form.length < 8 ? 1 : 2
}

if (typeof module !== "undefined") module.exports = { fold, tokens, keys, errors, STEM_MARK }
