"""The report on a comparison as one HTML page that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from bot.knowledge.changes.classing import Weight
from bot.knowledge.changes.comparison import Change, Comparison
from bot.knowledge.changes.excerpts import Excerpt, Piece, excerpts, harmless, passage_address
from bot.knowledge.changes.report import Versions, fate, heading_path, summary
from bot.knowledge.changes.wordings import PartKind

_TITLES = {
    Weight.RIGHTS: "Touches rights",
    Weight.WORDING: "Wording",
    Weight.TECHNICAL: "Technical",
}
_TAGS = {PartKind.REMOVED: "del", PartKind.ADDED: "ins"}
# A change is told by its sign, its line and its colour, so that no one of them is needed.
_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1b; --soft: #59606b; --line: #d6d9de;
  --came: #d9f2df; --came-text: #0b4f1e; --went: #fbe0e0; --went-text: #7d1313; --link: #0b57b0; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171a; --text: #e7e7e7; --soft: #a3abb6;
  --line: #3a3f46; --came: #123d20; --came-text: #b6f0c6; --went: #4a1a1c; --went-text: #ffc9c9;
  --link: #8ab8ff; } }
body { margin: 0 auto; max-width: 52rem; padding: 1rem; background: var(--ground);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .25rem; }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 0; }
a { color: var(--link); }
nav a { display: inline-block; margin-right: 1rem; padding: .25rem 0; }
summary { cursor: pointer; font-size: 1.2rem; font-weight: 600; padding: .75rem 0 .5rem; }
details details summary { font-size: 1rem; font-weight: 400; color: var(--soft);
  padding: .25rem 0; }
article { border-top: 1px solid var(--line); padding: .75rem 0; }
.soft { color: var(--soft); font-size: .9rem; margin: .15rem 0; }
.subject { display: inline-block; border: 1px solid var(--soft); border-radius: 1rem;
  padding: 0 .5rem; margin: 0 .3rem .2rem 0; font-size: .85rem; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .75rem; border-left: 3px solid var(--line); }
ins { background: var(--came); color: var(--came-text); text-decoration: underline; }
del { background: var(--went); color: var(--went-text); text-decoration: line-through; }
ins::before { content: "+"; font-weight: 700; } del::before { content: "\\2212"; font-weight: 700; }
"""


def page_report(comparison: Comparison, versions: Versions) -> str:
    """The report as a page: summary, then a folding part for each weight, rights unfolded.

    The texts compared are anybody's: nothing of them is markup, and the page loads and runs
    nothing.
    """
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en">',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            '<meta name="referrer" content="no-referrer">',
            f"<title>{escape(harmless(versions.title))}: what changed</title>",
            f"<style>{_STYLE}</style>",
            *_head(comparison, versions),
            *(line for weight in reversed(Weight) for line in _part(comparison, weight, versions)),
            "</html>",
            "",
        ]
    )


def _head(comparison: Comparison, versions: Versions) -> Iterator[str]:
    yield f"<header><h1>{escape(harmless(versions.title))}</h1>"
    yield (
        f'<p class="soft"><time>{versions.old}</time> → <time>{versions.new}</time><br>'
        f"{_link(versions.address, harmless(versions.address))}</p>"
    )
    yield f"<p><strong>{escape(summary(comparison))}</strong></p>"
    weights = comparison.weights()
    links = [
        f'<a href="#{weight}">{_TITLES[weight]} ({weights[weight]})</a>'
        for weight in reversed(Weight)
        if weights[weight]
    ]
    yield f"<nav>{''.join(links)}</nav></header>"


def _part(comparison: Comparison, weight: Weight, versions: Versions) -> Iterator[str]:
    found = comparison.of_weight(weight)
    if not found:
        return
    unfolded = " open" if weight is Weight.RIGHTS else ""
    # The anchor stands inside, so that a browser unfolds the part to show it.
    yield f"<details{unfolded}><summary>{_TITLES[weight]} ({len(found)})</summary>"
    yield f'<div id="{weight}"></div>'
    for change in found:
        yield from _article(change, versions)
    yield "</details>"


def _article(change: Change, versions: Versions) -> Iterator[str]:
    names = "".join(f'<span class="subject">{escape(name)}</span>' for name in change.subjects)
    yield f"<article><h3>{escape(harmless(heading_path(change.path)))}</h3>"
    yield f'<p class="soft">{escape(harmless(fate(change)))}</p>'
    if names:
        yield f"<p>{names}</p>"
    told = excerpts(change)
    first = [one for one in told if one.weight is change.weight]
    rest = [one for one in told if one.weight is not change.weight]
    yield from _quotes(first, versions.address)
    if rest:
        yield f"<details><summary>and {len(rest)} of wording</summary>"
        yield from _quotes(rest, versions.address)
        yield "</details>"
    yield "</article>"


def _quotes(told: Iterable[Excerpt], address: str) -> Iterator[str]:
    for excerpt in told:
        pieces = " ".join(_piece(piece) for piece in excerpt.pieces if piece.text.strip())
        at = passage_address(address, excerpt.found_by) if excerpt.found_by else ""
        link = f' <a class="soft" href="{escape(at)}">in the original</a>' if at else ""
        more = f' <span class="soft">(and {excerpt.times - 1} times more)</span>'
        yield f"<blockquote>{pieces}{more if excerpt.times > 1 else ''}{link}</blockquote>"


def _piece(piece: Piece) -> str:
    text, tag = escape(piece.text.strip()), _TAGS.get(piece.kind)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _link(address: str, words: str) -> str:
    if not passage_address(address, ""):
        return escape(words)
    return f'<a href="{escape(address)}">{escape(words)}</a>'
