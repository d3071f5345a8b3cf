"""Finds the services and providers that a message names, however they are spelt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.answering.glasses import find_glasses
from bot.answering.spelling import Spelling, further_spellings

# A word is of one script: in "Xで" the service stands alone.
_LATIN_LIKE = "\u0000-\u052f\u1e00-\u1fff"
_WORD = re.compile(rf"(?:(?=[{_LATIN_LIKE}])[^\W_])+|(?:(?![{_LATIN_LIKE}])[^\W_])+")
# Names in other scripts than Latin stand inside longer words: endings, prefixes, no spaces.
_OTHER_SCRIPT = re.compile(r"[^\W\d_a-z\u00aa-\u024f\u1e00-\u1eff]", re.IGNORECASE)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SHORT = 3  # letters of a name in them up to which it counts as a whole word only
_POSSESSIVE = frozenset("'’`´")

# Names that are ordinary words as well count only where they are written and used as a name.
_LETTER = "x"
_CAPITAL = "threads"
_SMART_GLASSES = "ray-ban-meta"
# "Mi meta" is a goal.
_GOAL = "meta"
_GOALS = _set("mi tu nuestra una minha uma nossa sua mia tua moja")

# Words for training, and what may stand between them and a name: "addestramento di Meta AI".
_TRAINING = ("train", "entrain", "entren", "addestr", "trein", "tren", "szkol")
_JOINING = _set("of for by de du des la di da do del della von der des die für van het")

# What stands before X where X is the service: "on X", "can X use", "Facebook and X".
_BEFORE_X = _set(
    """
    whether if ob si se czy now then about also next for just only but jetzt dann auch nur encore
    aussi maintenant ahora también ora anche
    on from by at via to does do did can could may is will has let lets with against about
    auf bei von mit an gegen nutzt darf kann hat wird für über aus
    sur par à chez avec peut est pour contre
    en por con puede a para contra de desde usa ha
    su da con può per di contro
    no em pelo pode ao do na pela o com
    op door bij kan mag heeft voor tegen van aan gebruikt
    w z przez czy może do dla od ze
    på för från hos til fra på med av mot
    na pe din cu pentru pro u di pada ke dari với trên của
    da'da üzerinde
    and or und oder et ou y o e of i lub en oraz
    """
)
_OTHER_THREADS = _set(
    "comment comments email emails mail reddit forum discussion many these those several of twitter"
)
_AFTER_X = _set(
    """
    corp ai has have uses use trains takes offers lets hat nutzt trainiert utilise usa
    formerly ex früher anciennement antes ehemals voorheen dawniej
    """
)


@dataclass(frozen=True)
class ServiceName:
    """A service and the names that people use for it; a provider is its own provider."""

    id: str
    provider: str
    names: tuple[str, ...]
    assistant: bool = False


@dataclass(frozen=True)
class _Word:
    text: str  # folded
    start: int
    end: int
    possessive: bool = False


class ServiceNames:
    """Knows every name of every service."""

    def __init__(self, entries: Iterable[ServiceName]) -> None:
        self._providers: dict[str, str] = {}
        entries = tuple(entries)
        self.ids = frozenset(entry.id for entry in entries)
        # Those that run other services, and are none themselves.
        self.companies = frozenset(one.provider for one in entries if one.provider != one.id)
        self.assistants = frozenset(entry.id for entry in entries if entry.assistant)
        self._ids: dict[tuple[str, ...], str] = {}
        # Names of several services: "Copilot" is GitHub's where GitHub is named beside it.
        self._others: dict[tuple[str, ...], list[str]] = {}
        elsewhere: dict[str, str] = {}
        for entry in entries:
            self._providers[entry.id] = entry.provider
            for name in entry.names:
                if _OTHER_SCRIPT.search(name) and not _is_short_word(name):
                    elsewhere.setdefault(_fold(name), entry.id)
                    continue
                words = tuple(_WORD.findall(_fold(name)))
                if words:
                    first = self._ids.setdefault(words, entry.id)
                    if first != entry.id:
                        self._others.setdefault(words, []).append(entry.id)
        self._elsewhere = dict(sorted(elsewhere.items(), key=lambda one: -len(one[0])))
        # Longest first, so that "Meta AI" wins over "Meta".
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        for name_words in sorted(self._ids, key=len, reverse=True):
            self._by_word.setdefault(name_words[0], []).append(name_words)
        single = (name[0] for name in self._ids if len(name) == 1)
        self._spelling = Spelling(name for name in single if name not in (_LETTER, _CAPITAL))

    def find(self, text: str) -> tuple[str, ...]:
        """Give the ids named in the text in order of mention, a provider after its services.

        Names are whole words in any case, may carry an ending, and from six letters on one typo.
        """
        text = unicodedata.normalize("NFC", text)
        glasses, text = self._smart_glasses(text)
        places, text = self._in_other_scripts(text)
        places += glasses
        words = list(_words(text))
        shared: list[tuple[int, tuple[str, ...]]] = []
        position = 0
        while position < len(words):
            name, length = self._at(text, words, position, bool(places))
            if name in self._others:
                shared.append((words[position].start, name))
            elif name is not None:
                places.append((words[position].start, self._meant(words, position, name)))
            position += length
        named = {id_ for _, id_ in places}
        for start, name in shared:
            places.append((start, self._which(name, named, words)))
        return self._providers_last(tuple(dict.fromkeys(id_ for _, id_ in sorted(places))))

    def _smart_glasses(self, text: str) -> tuple[list[tuple[int, str]], str]:
        """Give where smart glasses are told of by other words, and the text without these."""
        if _SMART_GLASSES not in self.ids:
            return [], text
        spans = list(find_glasses(text))
        for start, end in spans:
            text = text[:start] + " " * (end - start) + text[end:]
        return [(start, _SMART_GLASSES) for start, _ in spans], text

    def _in_other_scripts(self, text: str) -> tuple[list[tuple[int, str]], str]:
        """Give where names in other scripts than Latin begin, and the text without them."""
        found: list[tuple[int, str]] = []
        if not _OTHER_SCRIPT.search(text):
            return found, text
        lower = text.casefold()
        if len(lower) != len(text):
            return found, text
        for name, id_ in self._elsewhere.items():
            start = lower.find(name)
            if start >= 0:
                found.append((start, id_))
                blank = " " * len(name)
                lower, text = lower.replace(name, blank), text.replace(name, blank)
        return found, text

    def provider(self, id_: str) -> str:
        """Give the provider of a service; a provider is its own."""
        return self._providers[id_]

    def _providers_last(self, found: tuple[str, ...]) -> tuple[str, ...]:
        last = {
            provider: place
            for place, id_ in enumerate(found)
            if (provider := self._providers[id_]) != id_
        }
        places = {id_: max(place, last.get(id_, place)) for place, id_ in enumerate(found)}
        return tuple(sorted(found, key=lambda id_: (places[id_], id_ in last)))

    def _at(
        self, text: str, words: list[_Word], position: int, listed: bool
    ) -> tuple[tuple[str, ...] | None, int]:
        """Give the name that stands at this word, and how many words were read."""
        for name in self._by_word.get(words[position].text, ()):
            part = words[position : position + len(name)]
            if tuple(word.text for word in part) != name or any(w.possessive for w in part[:-1]):
                continue
            if len(name) == 1 and not self._is_name(text, words, position, listed):
                return None, 1
            return name, len(name)
        word = words[position]
        spelt = self._spelling.name_of(word.text, text[word.start].isupper())
        return (spelt,) if spelt else None, 1

    def _meant(self, words: list[_Word], position: int, name: tuple[str, ...]) -> str:
        """Give the id that a name stands for: "Meta AI training" is training by Meta."""
        id_ = self._ids[name]
        if id_ in self.assistants and _about_training(words, position, len(name)):
            return self._owner(id_, name)
        return id_

    def _which(self, name: tuple[str, ...], named: set[str], words: list[_Word]) -> str:
        """Give which of the services of a name is meant: one that is named beside it, or that other
        words tell; else the company, if it runs them all, which has to be asked back about.
        """
        ids = [self._ids[name], *self._others[name]]
        said = {word.text for word in words}
        company = self._providers[ids[0]]
        for id_ in ids:
            if id_ in named or said.intersection(further_spellings().beside.get(id_, ())):
                return id_
        if company in named or len({self._providers[id_] for id_ in ids}) > 1:
            return ids[0]
        return company

    def _owner(self, id_: str, name: tuple[str, ...]) -> str:
        """Give the provider if the name holds its: Meta AI training is training by Meta."""
        provider = self._providers[id_]
        return provider if any(self._ids.get((word,)) == provider for word in name) else id_

    def _is_name(self, text: str, words: list[_Word], position: int, listed: bool) -> bool:
        word = words[position]
        written = text[word.start : word.end]
        if word.text == _LETTER:
            return written == "X" and self._is_service_x(text, words, position, listed)
        before = words[position - 1].text if position else ""
        if word.text == _GOAL:
            return before not in _GOALS or written[0].isupper()
        if word.text == _CAPITAL:
            return written[0].isupper() or before not in _OTHER_THREADS
        return True

    def _is_service_x(self, text: str, words: list[_Word], position: int, listed: bool) -> bool:
        word = words[position]
        around = text[max(word.start - 1, 0) : word.start], text[word.end : word.end + 1]
        if "-" in around:  # X-ray, iPhone-X
            return False
        if _OTHER_SCRIPT.search(text):
            return True  # a Latin capital alone in a text of another script
        if position == 0 or self._has_neighbour(words, position) or word.possessive:
            return True
        before = words[position - 1].text
        after = words[position + 1].text if position + 1 < len(words) else ""
        if before in _BEFORE_X or after in _AFTER_X:
            return True
        return listed and text[: word.start].rstrip().endswith((",", "/"))

    def _has_neighbour(self, words: list[_Word], position: int) -> bool:
        """Tell whether another name stands within three words."""
        near = words[max(position - 3, 0) : position] + words[position + 1 : position + 4]
        return any((word.text,) in self._ids and word.text != _LETTER for word in near)


def load_services(entries: Iterable[ServiceName]) -> ServiceNames:
    """Make the finder of names from the entries, and of their further spellings."""
    further = further_spellings().names
    return ServiceNames(replace(one, names=one.names + further.get(one.id, ())) for one in entries)


def _is_short_word(name: str) -> bool:
    """Tell whether a name of Greek or Cyrillic letters is too short to look for inside words."""
    return len(name) <= _SHORT and _WORD.fullmatch(name) is not None and name <= "\u1fff"


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _words(text: str) -> Iterator[_Word]:
    matches = list(_WORD.finditer(text))
    position = 0
    while position < len(matches):
        match = matches[position]
        following = matches[position + 1] if position + 1 < len(matches) else None
        possessive = (
            following is not None
            and following.start() == match.end() + 1
            and text[match.end()] in _POSSESSIVE
            and following[0] in ("s", "S")
        )
        yield _Word(match[0].casefold(), match.start(), match.end(), possessive)
        position += 2 if possessive else 1


def _about_training(words: list[_Word], position: int, length: int) -> bool:
    """Tell whether the next word speaks of training, or one before it, past a joining word."""
    after = words[position + length : position + length + 1]
    before = words[max(position - 2, 0) : position]
    if len(before) == 2 and before[1].text not in _JOINING:
        del before[0]
    return any(_without_circumflex(word.text).startswith(_TRAINING) for word in after + before)


def _without_circumflex(word: str) -> str:
    return unicodedata.normalize("NFD", word).replace("\u0302", "")
