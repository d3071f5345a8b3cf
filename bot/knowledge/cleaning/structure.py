"""Finds the headings that an original shows by their words alone.

Laws and rulings often carry no mark of their headings but the words: "Article 21", "CHAPTER III",
"Tatbestand", "3.1 Legal basis". Each goes one level below the heading that it stands under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.knowledge.cleaning.blocks import Block, Kind, heading

# The divisions of a law, outermost first, in the languages of its Official Journals.
_DIVISIONS = (
    "part|teil|partie|parte|deel|część|parte",
    "title|titel|titre|título|titolo|tytuł",
    "chapter|kapitel|chapitre|capítulo|capo|hoofdstuk|rozdział|kapittel|luku|kapitola",
    "section|abschnitt|sección|sezione|afdeling|secção|oddział|avsnitt|avdeling|oddíl",
    "article|artikel|artículo|articolo|artigo|artykuł|artikla|článek|art\\.|§",
)
_NUMBER = r"(?:[IVXLC]+|\d+[a-z]?|[A-Z])"
_DIVISION = tuple(
    re.compile(rf"(?i:{words})\s?(?P<number>{_NUMBER})(?:\s*[—–:-]\s*(?P<title>\S.*))?")
    for words in _DIVISIONS
)
_ARTICLE = len(_DIVISION) - 1

# The parts of a ruling, as a line of their own, by language.
_RULING = {
    "de": "tenor|tatbestand|entscheidungsgründe|gründe|leitsatz|leitsätze|orientierungssatz|"
    "sachverhalt|rechtsmittelbelehrung|rechtliche würdigung|spruch|begründung",
    "en": "facts|grounds|reasons|operative part|guiding principle|guiding principles|"
    "reasons for the decision|findings|holding|opinion|background|conclusion|order|tenor",
    "fr": "dispositif|motifs|par ces motifs|faits|en fait|en droit|décide",
    "it": "fatto|diritto|in fatto|in diritto|p\\.q\\.m\\.|motivi della decisione|premesso|osserva",
    "es": "fallo|antecedentes|antecedentes de hecho|hechos|fundamentos de derecho|"
    "fundamentos jurídicos",
    "nl": "beslissing|de beslissing|feiten|de feiten|de beoordeling|overwegingen",
    "pt": "decisão|relatório|fundamentação|dispositivo",
    "pl": "sentencja|uzasadnienie|stan faktyczny",
}
_NUMBERED = (
    re.compile(r"(?=[IVXL]+\.)[IVXL]+\.\s+(?=[^\W\d_])(?P<title>.+)"),
    re.compile(r"[A-H]\.\s+(?=[^\W\d_])(?P<title>.+)"),
    *(re.compile(rf"\d{{1,3}}(?:\.\d{{1,3}}){{{more}}}\.?\s+(?=[^\W\d_])(?P<title>.+)")
      for more in range(4)),
)  # fmt: skip
_RULING_RANK = len(_DIVISION)
_NUMBERED_RANK = _RULING_RANK + 1
_STRONG_RANK = _NUMBERED_RANK + len(_NUMBERED)

_LONGEST = 120  # characters of a heading without a mark of its own
_BODY = 120  # characters of a paragraph that a numbered heading may stand above
_SENTENCE_END = (".", ";", ",", ":", "?", "!")
_CONTENTS = re.compile(r"(?:\.\s?){5,}\s*\d*\s*$|…{2,}\s*\d*\s*$")


def with_headings(blocks: Sequence[Block], language: str | None = None) -> Iterator[Block]:
    """Give the blocks with what is a heading by its words made one.

    `language` (BCP-47) narrows the words of rulings to that language and English.
    """
    ruling = _ruling_words(language)
    marked = sum(block.kind is Kind.HEADING for block in blocks)
    above: list[tuple[int, int]] = []  # (rank, level) of the headings found below a marked one
    base = 1
    position = 0
    while position < len(blocks):
        block = blocks[position]
        after = blocks[position + 1 : position + 3]
        position += 1
        if block.kind is Kind.HEADING:
            base, above = block.level, []
            yield block
            continue
        found = _rank(block, after, ruling, marked <= 1)
        if found is None:
            yield block
            continue
        rank, title, used = found
        position += used
        while above and above[-1][0] >= rank:
            above.pop()
        level = min(6, (above[-1][1] if above else base) + 1)
        above.append((rank, level))
        yield heading(title, level)


def without_contents(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], int]:
    """Leave out the lines of a printed table of contents ("Scope ..... 12"), and count them."""
    kept = tuple(
        block
        for block in blocks
        if block.kind in (Kind.TABLE, Kind.CODE) or not is_contents(block.text)
    )
    return kept, len(blocks) - len(kept)


def is_contents(text: str) -> bool:
    """Tell whether a line ends with the dots, and the page, of a table of contents."""
    return _CONTENTS.search(text[-300:]) is not None


def is_division(text: str) -> bool:
    """Tell whether a line is the number of a division of a law: "Article 21", "KAPITEL III"."""
    return any(pattern.fullmatch(text) for pattern in _DIVISION)


def _ruling_words(language: str | None) -> re.Pattern[str]:
    own = _RULING.get((language or "").split("-")[0].lower())
    words = [own, _RULING["en"]] if own else list(_RULING.values())
    return re.compile(f"(?i:(?:[A-Z]\\.|[IVX]+\\.)?\\s*(?:{'|'.join(words)}):?)")


def _rank(
    block: Block, after: Sequence[Block], ruling: re.Pattern[str], unmarked: bool
) -> tuple[int, str, int] | None:
    """The rank and title of a heading, and how many blocks after it are part of the title."""
    text = " ".join(block.text.split())
    if block.kind not in (Kind.PARAGRAPH, Kind.ITEM) or len(text) > _LONGEST:
        return None
    for rank, pattern in enumerate(_DIVISION):
        match = pattern.fullmatch(text)
        if match and after:
            title = match.group("title")
            below = None if title else _title_below(after)
            if rank == _ARTICLE and not title and not below and not _is_text(after[0]):
                return None  # an entry of a list of norms
            return rank, f"{text} — {below}" if below else text, 1 if below else 0
    if ruling.fullmatch(text):
        return _RULING_RANK, text.rstrip(":"), 0
    if not after or text.endswith(_SENTENCE_END):
        return None
    for more, pattern in enumerate(_NUMBERED):
        match = pattern.fullmatch(text)
        if match and match.group("title")[0].isupper() and _leads(after[0]):
            return _NUMBERED_RANK + more, text, 0
    if unmarked and block.strong and block.kind is Kind.PARAGRAPH and not after[0].strong:
        return _STRONG_RANK, text, 0
    return None


def _title_below(after: Sequence[Block]) -> str | None:
    """The title of a division that stands under its number, if the next block is one."""
    text = " ".join(after[0].text.split())
    is_title = (
        after[0].kind is Kind.PARAGRAPH
        and 0 < len(text) <= 2 * _LONGEST
        and text[0].isupper()
        and not text.endswith(_SENTENCE_END)
        and not is_division(text)
        and len(after) > 1
    )
    return text if is_title else None


def _is_text(block: Block) -> bool:
    return block.kind is not Kind.HEADING and len(block.text) > len("Article 100(2)(a)")


def _leads(block: Block) -> bool:
    """Whether what follows a numbered line is text of its own, and not the next of a list."""
    if block.kind is Kind.PARAGRAPH and len(block.text) >= _BODY:
        return not block.text[0].islower()
    numbered = any(pattern.fullmatch(block.text) for pattern in _NUMBERED[3:])
    return numbered and not block.text.endswith(_SENTENCE_END)
