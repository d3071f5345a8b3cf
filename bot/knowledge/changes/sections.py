"""The sections of a version, each under the path of its headings, and what a section says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.changes.statements import addresses_of, plain, words_of

_HEADING = re.compile(
    r"^[ ]{0,3}(?P<marks>#{1,6})[ \t]+(?P<marked>\S[^\n]{0,300})$"
    r"|^(?P<lined>[^\s#>|*+-][^\n]{0,300})\n(?P<line>={3,}|-{3,})[ \t]*\r?$"
    r"|(?:^|(?<=\n))(?P<strong>\*\*|__)(?P<bold>[^*\n]{1,200})(?P=strong)[ \t]*\r?$",
    re.MULTILINE,
)
_BOLD_LEVEL = 7
# No policy has so many; what follows the last stands in its section.
_MOST = 2_000


@dataclass(frozen=True)
class Section:
    """A heading with the text under it, up to the next heading; `text` begins with the heading.

    `path` are the headings from the top down to its own, empty before the first; `parent` is the
    place in the list of sections of the heading above, if any; `start` is where the section stands
    in the version, `body` where in its own text the heading's lines end.
    """

    path: tuple[str, ...]
    parent: int | None
    text: str
    start: int
    body: int = 0

    @property
    def heading(self) -> str:
        """Its own heading, empty before the first one."""
        return self.path[-1] if self.path else ""

    @property
    def digest(self) -> str:
        """The digest of what it says."""
        return digest_of_section(self.text)


def sections(text: str) -> tuple[Section, ...]:
    """Cut a version into sections that, one after the other, are the whole text.

    Headings are `# …`, underlined lines, and paragraphs all in bold that end in no colon.
    """
    marks = _marks(text)
    found: list[Section] = []
    if not marks or text[: marks[0][0]].strip():
        end = marks[0][0] if marks else len(text)
        found.append(Section((), None, text[:end], 0))
    above: list[tuple[int, int]] = []  # level and place of the headings that are open
    begin = 0 if not found else None
    for at, (start, ended, level, heading) in enumerate(marks):
        end = marks[at + 1][0] if at + 1 < len(marks) else len(text)
        while above and above[-1][0] >= level:
            above.pop()
        parent = above[-1][1] if above else None
        path = (*(found[parent].path if parent is not None else ()), heading)
        above.append((level, len(found)))
        begin = start if begin is None else begin
        found.append(Section(path, parent, text[begin:end], begin, ended - begin))
        begin = None
    return tuple(found)


def sections_under(text: str, headings: Sequence[str]) -> tuple[Section, ...]:
    """The sections one of whose headings, their own or one above, holds one of the wanted words.

    Headings are compared by their words: case, marks and punctuation do not count.
    """
    wanted = [f" {' '.join(words_of(heading))} " for heading in headings]
    return tuple(
        section
        for section in sections(text)
        if any(
            one.strip() and one in f" {' '.join(words_of(heading))} "
            for heading in section.path
            for one in wanted
        )
    )


def same(old: str, new: str, headings: Sequence[str]) -> bool:
    """Whether the sections under these headings say the same in both versions.

    A heading that neither version has is no sameness: it is False where nothing is found.
    """
    before = sorted(section.digest for section in sections_under(old, headings))
    return bool(before) and before == sorted(one.digest for one in sections_under(new, headings))


def digest_of_section(text: str) -> str:
    """Twelve hexadecimal digits of what a passage says: its words, and where its links lead.

    White space, marks, typography, notes' numbers and tracking in addresses do not count.
    """
    said = " ".join(words_of(text)) + "\n" + "\n".join(addresses_of(text))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _marks(text: str) -> list[tuple[int, int, int, str]]:
    """The headings: where their lines begin and end, their level, their words."""
    found: list[tuple[int, int, int, str]] = []
    for match in _HEADING.finditer(text):
        if match["marked"]:
            level, written = len(match["marks"]), match["marked"].rstrip().rstrip("#")
        elif match["lined"]:
            level, written = (1 if match["line"].startswith("=") else 2), match["lined"]
        else:
            level, written = _BOLD_LEVEL, match["bold"]
            if written.rstrip().endswith(":") or not _begins_paragraph(text, match.start()):
                continue
        heading = " ".join(plain(written).replace("*", "").split())
        if words_of(heading):
            found.append((match.start(), match.end(), level, heading))
        if len(found) == _MOST:
            break
    return found


def _begins_paragraph(text: str, at: int) -> bool:
    """Whether the line before is blank: a bold line within a paragraph is only a loud one."""
    return not text[text.rfind("\n", 0, max(at - 1, 0)) + 1 : at].strip()
