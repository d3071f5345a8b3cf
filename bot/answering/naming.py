"""Finds the documents that a search names: "Consider Acme's privacy policy; who reads it?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log

from bot.knowledge.originals import document_id
from bot.knowledge.read import Knowledge

# A mention names a document that holds this share of its words, each weighted by its rarity.
_COVERED = 0.5
# A word in lower case in so many documents is no name, even if a document is called by it: "keep".
_ORDINARY_IN = 2
# Other words of a query that the documents must hold before a strange word is taken for a company
# without documents; below it the query is likely to be in another language, where nouns may be
# written with capitals.
_KNOWN_WORDS = 0.6
_CAPITALISES_NOUNS = frozenset({"de", "lb"})
# One short word in capitals is more often a law or a technique than a company: GDPR, VPN.
_ABBREVIATION = 5
# Words that may stand before a name that leads: "According to the privacy policy of".
_LEAD_WORDS = 6

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
_DOCUMENT = r"(?:privacy\s+(?:policy|notice|statement)|policy|terms(?:\s+of\s+(?:service|use))?)\b"
_QUOTED = re.compile(r"[\"“„«»]([^\"“”„«»]{1,80})[\"”“»«]")
_OF_DOCUMENT = re.compile(rf"(?:['’]s?)?\s+{_DOCUMENT}", re.IGNORECASE)
_DOCUMENT_OF = re.compile(rf"\b{_DOCUMENT}\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_LEAD_END = re.compile(rf"(?:(?:['’]s?)?\s+{_DOCUMENT})?\s*[;:,–—]\s*", re.IGNORECASE)
_COLON_LEAD = re.compile(r"\s*([^:;?!\"]{2,80}):\s")
_BEFORE_A_SENTENCE = '.?!:;"“„«('


@dataclass(frozen=True)
class Named:
    """The documents that a query names, and what it asks about them.

    `documents` is None where it names none, and empty where it names what there is no document of.
    """

    documents: frozenset[str] | None
    question: str


@dataclass(frozen=True)
class _Mention:
    """Words of a query that may be a name; `policy` if it speaks of that company's policy."""

    text: str
    start: int
    end: int
    quoted: bool = False
    policy: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, folded; of "TickTick: To Do List" the part before the colon."""
        return tuple(_words(self.text.partition(":")[0] or self.text))


class Names:
    """The names of all documents: publishers, titles, services. Made at the first search."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._words = {id_: frozenset(_words(" ".join(names))) for id_, names in self._names()}
        self._counts = Counter(word for words in self._words.values() for word in words)
        sources = knowledge.sources.values()
        # What people call a document for short: the word with which its name begins.
        self._short = {
            word
            for source in sources
            for name in (source.publisher, source.title)
            for word in _words(name)[:1]
        }
        # A record answers for its whole place: there a name in passing is a subject among others,
        # and says nothing about which documents are meant.
        self._only_sources = not knowledge.records
        self._capitals_tell = not any(one.language in _CAPITALISES_NOUNS for one in sources)

    def named(self, query: str) -> Named:
        """Give the documents that a query names, and its question without the naming lead."""
        mentions = list(_mentions(query))
        policies = [one for one in mentions if one.policy]
        if policies:
            return Named(self._covered(policies), _without_lead(query, policies))
        if not self._only_sources:
            return Named(None, query)
        quoted = [one for one in mentions if one.quoted]
        for names in (quoted, [*mentions, *self._called(query)]):
            found = self._covered(names)
            if found:
                return Named(found, _without_lead(query, names))
        unknown = self._is_of_unknown(query, mentions)
        return Named(frozenset() if unknown else None, query)

    def _names(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        services: Mapping[str, tuple[str, ...]] = {
            one.id: (one.name, *one.names) for one in self._knowledge.services.values()
        }
        for source in self._knowledge.sources.values():
            about = [name for id_ in source.services for name in services.get(id_, (id_,))]
            # An id begins with what the publisher is called for short: dpc-2025-05-21.
            yield source.id, (source.id.replace("-", " "), source.publisher, source.title, *about)
        for original in self._knowledge.originals.values():
            declared = original.declaration
            about = [name for id_ in declared.services for name in services.get(id_, (id_,))]
            names = (declared.id.replace("-", " "), declared.publisher, declared.title, *about)
            for version in original.versions:
                yield document_id(declared.id, version.day), names
        for record in self._knowledge.records.values():
            own = record.fields.service
            listed = self._knowledge.services.values()
            ids = [one.id for one in listed if own in (one.id, one.provider)]
            yield record.id, tuple(name for id_ in ids for name in services[id_])

    def _covered(self, mentions: Iterable[_Mention]) -> frozenset[str]:
        """The documents whose name holds enough of a mention."""
        found: set[str] = set()
        for words in {one.words for one in mentions if one.words}:
            weights = {word: self._rarity(word) for word in words}
            enough = _COVERED * sum(weights.values())
            for id_, own in self._words.items():
                if sum(weight for word, weight in weights.items() if word in own) >= enough:
                    found.add(id_)
        return frozenset(found)

    def _rarity(self, word: str) -> float:
        """The weight of a word as in BM25: rare in names, heavy; in no name, heaviest."""
        count = self._counts[word]
        return log(1 + (len(self._words) - count + 0.5) / (count + 0.5))

    def _called(self, query: str) -> Iterator[_Mention]:
        """Words in any case by which people call a document for short: "viber"."""
        for match in _WORD.finditer(query):
            word = _folded(match[0])
            if word in self._short and self._lower[word] < _ORDINARY_IN:
                yield _Mention(match[0], match.start(), match.end())

    def _is_of_unknown(self, query: str, mentions: list[_Mention]) -> bool:
        """Tell whether all that looks like a name holds a word that no document holds."""
        names = [one for one in mentions if one.quoted or not _is_abbreviation(one.text)]
        if not names or not self._capitals_tell:
            return False
        if not all(any(word not in self._all for word in one.words) for one in names):
            return False
        inside = {word for one in mentions for word in _words(one.text)}
        rest = [word for word in _words(query) if word not in inside]
        known = sum(word in self._all for word in rest)
        return bool(rest) and known >= _KNOWN_WORDS * len(rest)

    @cached_property
    def _lower(self) -> Counter[str]:
        """In how many documents each word stands in lower case."""
        return Counter(
            word
            for source in self._knowledge.sources.values()
            for word in set(_WORD.findall(source.body))
            if word.islower()
        )

    @cached_property
    def _all(self) -> frozenset[str]:
        """Every word of every document and its title."""
        texts = (f"{one.title} {one.body}" for one in self._knowledge.sources.values())
        return frozenset(word for text in texts for word in _words(text)) | frozenset(self._counts)


def _folded(word: str) -> str:
    return _POSSESSIVE.sub("", word).casefold()


def _words(text: str) -> list[str]:
    return [_folded(word) for word in _WORD.findall(text)]


def _mentions(query: str) -> Iterator[_Mention]:
    """The quoted spans of a query, then a name before a colon, then other capitalised spans."""
    rest = query
    for match in _QUOTED.finditer(query):
        rest = rest[: match.start()] + " " * len(match[0]) + rest[match.end() :]
        if _is_like_a_name(match[1]):
            policy = _is_policy(query, match.start(), match.end())
            yield _Mention(match[1], match.start(), match.end(), quoted=True, policy=policy)
    lead = _COLON_LEAD.match(rest)
    if lead and len(_WORD.findall(lead[1])) <= _LEAD_WORDS and _is_title(lead[1]):
        yield _Mention(lead[1], lead.start(1), lead.end(1))
        rest = " " * lead.end(1) + rest[lead.end(1) :]
    if _is_title(rest) and len(_WORD.findall(rest)) > 2:
        return  # a headline, or shouting
    for start, end in _capitalised(rest):
        text = _POSSESSIVE.sub("", rest[start:end])
        policy = _is_policy(rest, start, start + len(text))
        if policy or not _begins(rest, start) or _has_inner(text):
            yield _Mention(text, start, start + len(text), policy=policy)


def _is_title(text: str) -> bool:
    """Tell whether more than half of the words are capitalised."""
    words = _WORD.findall(text)
    return sum(map(_is_capitalised, words)) * 2 > len(words)


def _is_like_a_name(text: str) -> bool:
    words = _WORD.findall(text)
    return bool(words) and (_is_capitalised(words[0]) or words[0][0].isdigit())


def _capitalised(text: str) -> Iterator[tuple[int, int]]:
    """Spans of capitalised words with nothing but spaces and "&" between them.

    A word that begins a sentence is a span of its own: "Does Acme sell it?".
    """
    start = end = -1
    for match in _WORD.finditer(text):
        adjoins = start >= 0 and not text[end : match.start()].strip(" &")
        joined = adjoins and not _begins(text, start)
        if not _is_capitalised(match[0]):
            if start >= 0:
                yield start, end
            start = -1
        elif joined and not _POSSESSIVE.search(text[start:end]):
            end = match.end()
        else:
            if start >= 0:
                yield start, end
            start, end = match.span()
    if start >= 0:
        yield start, end


def _is_capitalised(word: str) -> bool:
    return any(map(str.isupper, word)) and not re.match(r"I(?:['’]|$)", word)


def _has_inner(text: str) -> bool:
    """Tell whether a capital stands within a word that has small letters too: TickTick."""
    return any(map(str.isupper, text[1:])) and any(map(str.islower, text))


def _is_abbreviation(text: str) -> bool:
    return text.isupper() and len(text) <= _ABBREVIATION and " " not in text


def _begins(text: str, start: int) -> bool:
    """Tell whether a sentence begins there, where any word has a capital."""
    before = text[:start].rstrip()
    return not before or before[-1] in _BEFORE_A_SENTENCE


def _is_policy(text: str, start: int, end: int) -> bool:
    """Tell whether the span stands in "X's privacy policy" or "the privacy policy of X"."""
    after = _OF_DOCUMENT.match(text, end)
    possessive = after is not None and after[0].startswith(("'", "’", ' "'))
    quoted = text[end - 1 : end] in '"”“»«'
    return bool(
        possessive or (after and quoted) or _DOCUMENT_OF.search(text[max(start - 50, 0) : start])
    )


def _without_lead(query: str, mentions: Iterable[_Mention]) -> str:
    """The query without the clause that only names the document."""
    for one in mentions:
        lead = _LEAD_END.match(query, one.end)
        if lead and len(_WORD.findall(query[: one.start])) <= _LEAD_WORDS:
            rest = query[lead.end() :].strip()
            if len(_WORD.findall(rest)) >= 2:
                return rest
    return query
