"""A page to fill in: the English page with its ids and citations in place, marked as not translated."""

NOTE = "<!-- {} -->"


def to_fill(text: str, words: str) -> str:
    """The English page's text as the first version of a translation.

    Nothing is marked as translated: the check tells each block that is English still, the status counts
    no word of it as done. `words` is said on top, in the translator's language.
    """
    end = text.index("\n---\n", 3)
    front = text[: end + 1]
    body = text[end + 5 :]
    return f"{front}translation:\n  status: draft\n  sections: {{}}\n---\n\n{NOTE.format(words)}\n{body}"


def outline_to_fill(text: str, words: str) -> str:
    """The same without the prose: front matter, headings and questions' ids, short enough for an address."""
    filled = to_fill(text, words)
    end = filled.index("\n---\n", 3) + 5
    kept = [line for line in filled[end:].split("\n") if line.startswith(("#", "<!--", "!!!"))]
    return filled[:end] + "\n" + "\n\n".join(kept) + "\n"
