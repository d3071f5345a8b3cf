"""Takes out of a web page what is no part of its text: hidden, or there to find one's way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements whose content is no text of the page.
_NO_TEXT = frozenset((
    "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "canvas",
    "audio", "video", "map", "math", "head", "link", "meta", "button", "input", "select",
    "textarea", "option", "datalist", "dialog", "progress", "meter",
))  # fmt: skip
_NAVIGATION = frozenset(("nav", "aside", "menu"))
_NAVIGATION_ROLES = frozenset((
    "navigation", "search", "banner", "contentinfo", "complementary", "dialog",
    "alertdialog", "menu", "menubar", "toolbar", "button", "tablist",
))  # fmt: skip
# Words of class names and ids that page builders use for what surrounds the text.
_SURROUNDING = re.compile(
    r"(?:^|[\s_-])(?:cookie|cookies|consent|gdpr-banner|onetrust|cookiebot|breadcrumbs?|navbar|"
    r"nav|navigation|menu|sidebar|share|sharing|social|social-media|skip-?link|skip|newsletter|"
    r"toc|printfooter|catlinks|editsection|noprint|pagination|site-footer|footer|lang-switcher|"
    r"back-to-top|related-links)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SURROUNDING_WORDS = 150  # words that a cookie banner or a menu may have; a text has more
_INVISIBLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|"
    r"font-size\s*:\s*0?\.0+\d*(?![\d.])|opacity\s*:\s*0(?![.\d])|"
    r"(?:text-indent|left|top)\s*:\s*-\s*\d{4,}",
    re.IGNORECASE,
)
_WHITE = re.compile(
    r"(?<![-\w])color\s*:\s*(?:white|#fff(?:fff)?(?![0-9a-f])|transparent|"
    r"rgba?\(\s*255\s*,\s*255\s*,\s*255)",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"background(?:-color|-image)?\s*:\s*(?!white|#fff|transparent|none)", re.I
)


def take_out(root: _Element) -> tuple[int, int]:
    """Remove what is no text from the tree; give the number of hidden parts and of their words."""
    hidden = words = 0
    for element in list(_outermost(root)):
        if is_hidden(element) and element.tag not in _NO_TEXT:
            count = word_count(element)
            if count and element.get("aria-hidden") != "true":
                hidden += 1
                words += count
        drop(element)
    return hidden, words


def is_hidden(element: _Element) -> bool:
    """Tell whether an element hides itself by its own attributes; style sheets are not read."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    if not style:
        return False
    if _INVISIBLE.search(style):
        return True
    return bool(_WHITE.search(style)) and not _on_colour(element)


def word_count(element: _Element) -> int:
    """Count the words in an element, scripts and styles left out."""
    count = 0
    for inner in element.iter():
        if inner.text and inner.tag not in ("script", "style"):
            count += len(inner.text.split())
        if inner.tail and inner is not element:
            count += len(inner.tail.split())
    return count


def drop(element: _Element) -> None:
    """Remove an element, but not the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _on_colour(element: _Element) -> bool:
    """Whether white text may stand on a colour: one set above it, or a class's, near to it."""
    above = [element, *element.iterancestors()]
    return any(one.get("class") for one in above[:2]) or any(
        one.get("bgcolor") or _BACKGROUND.search(one.get("style") or "") for one in above
    )


def _outermost(root: _Element) -> Iterator[_Element]:
    """The elements to be removed; what is inside of one of them is not given."""
    stack = list(reversed(root))
    while stack:
        element = stack.pop()
        if _is_no_text(element):
            yield element
        else:
            stack += reversed(element)


def _is_no_text(element: _Element) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in _NO_TEXT or tag in _NAVIGATION or is_hidden(element):
        return True
    if tag in ("html", "body", "main", "article"):
        return False
    if element.get("role") in _NAVIGATION_ROLES:
        return True
    if tag in ("header", "footer") and not _inside_text(element):
        return next(element.iter("h1"), None) is None
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if _SURROUNDING.search(names):
        return word_count(element) <= _SURROUNDING_WORDS
    return tag in ("ul", "ol", "p", "div") and _leads_within(element)


def _inside_text(element: _Element) -> bool:
    return any(above.tag in ("main", "article") for above in element.iterancestors())


def _leads_within(element: _Element) -> bool:
    """Whether an element is a list of contents: three or more links within the page."""
    links = [link for link in element.iter("a") if link.get("href")]
    if len(links) < 3 or not all((link.get("href") or "").startswith("#") for link in links):
        return False
    return sum(map(word_count, links)) * 5 >= word_count(element) * 4
