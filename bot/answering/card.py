"""The verdict card: what the records say of a case, worded from the catalogues alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.answering.answer import Block, Span, Verdict
from bot.answering.situation import Situation, best_sources, newest_evidence, ways_for
from bot.answering.sources import Notes, published_words
from bot.knowledge.doors import Certainty
from bot.knowledge.guidance import Training, Way
from bot.knowledge.lists import EVERYWHERE
from bot.knowledge.read import Knowledge
from bot.locales import has, say

# Ways that need no account of one's own.
_OPEN_TO_ALL = ("form", "contact", "email", "letter")
SYMBOLS = {"yes": "✅", "partial": "🟡", "no": "⛔", "unclear": "❔"}


Label = TypeVar("Label")


@dataclass(frozen=True)
class Card:
    """Words one situation; `place` is its name as the person reads it, `service` an id.

    `notes` numbers the sources as the parts are worded, so the order of calls is theirs.
    """

    knowledge: Knowledge
    now: Situation
    service: str
    place: str
    jurisdiction: str
    language: str
    notes: Notes
    today: date

    def say(self, message: str, **values: object) -> str:
        """Word a message in the answer's language."""
        return say(self.language, message, **values)

    @property
    def service_name(self) -> str:
        """The service as people call it."""
        known = self.knowledge.services.get(self.service)
        return known.name if known else self.service

    @property
    def provider_name(self) -> str:
        """The company behind the service."""
        known = self.knowledge.services.get(self.service)
        if known and known.company:
            return known.company
        provider = self.knowledge.services.get(known.provider or "") if known else None
        return provider.name if provider else self.service_name

    @property
    def is_not_used(self) -> bool:
        """Tell whether the company says that it does not train on this data at all."""
        training = self.now.training
        return training is not None and training.state == "not_used"

    @property
    def _space(self) -> str:
        """What parts two sentences: nothing after the full stop of Chinese and Japanese."""
        return "" if self.say("sentence-end") == "。" else " "

    def verdict_line(self, verdict: Verdict, dated: bool, objecting: bool) -> Block:
        """The line that opens an answer: verdict, service and place, and the day if not today.

        The verdict stands alone where the question is about something beside `objecting`.
        """
        if verdict == "no" and objecting and self.is_not_used:
            words = self.say("verdict-nothing")
        else:
            words = self.say(f"verdict-{verdict}" if objecting else f"verdict-short-{verdict}")
        if dated:
            words = self.say("verdict-on-day", day=self.now.day, verdict=words)
        scope = self.say("verdict-scope", service=self.service_name, place=self.place)
        end = self.say("sentence-end")
        line = f"{SYMBOLS[verdict]} {words}{end}{self._space}{scope}{end}"
        return Block("verdict", (Span(line, strong=True), *self._rechecked("verdict")))

    def state(self, then: bool) -> list[Block]:
        """What the company does with the data, and how far an objection reaches.

        `then` tells of a day in the past from today; else the sentences are of the day itself.
        """
        spans: list[Span] = []
        training = self.now.training
        if training is not None:
            spans += [Span(self.training_words(training, then)), *self._sure(training.certainty)]
            spans += self._rechecked("training")
            spans += self._marks(training.sources, most=2)
        verdict = self.now.verdict
        if verdict and verdict.value in ("yes", "partial") and verdict.effect:
            spans += [Span(" ")] if spans else []
            spans.append(Span(self._told(f"effect-{verdict.effect}", then)))
            spans += [*self._sure(verdict.certainty), *self._marks(verdict.sources)]
        return [Block("text", tuple(spans))] if spans else []

    def now_line(self) -> list[Block]:
        """One line on today, for an answer about the past."""
        training, verdict = self.now.training, self.now.verdict
        if verdict is None:
            return []
        state = self.training_words(training) if training else ""
        text = self.say("now-line", verdict=self.say(f"verdict-{verdict.value}"), training=state)
        told = training or verdict
        sure = self._sure(told.certainty)
        return [Block("text", (Span(text.strip(), strong=True), *sure, *self._marks(told.sources)))]

    def training_words(self, training: Training, then: bool = False) -> str:
        """One sentence on the state of the training, of the day itself or of `then`."""
        values: dict[str, object] = {"provider": self.provider_name}
        message = f"training-{training.state}"
        if training.state == "planned":
            if training.begins is None:
                message += "-open"
            else:
                values["begins"] = training.begins
                message += "-today" if training.begins > self.now.known_on else ""
        elif training.state in ("running", "paused"):
            # A running training was found running: its first day is told only where it is known.
            paused = training.state == "paused"
            since = training.since or (training.start if paused else None)
            authority = self.knowledge.authorities.get(training.by or "")
            if since is not None:
                values["since"] = since
            if training.state == "running" and since is None:
                message += "-open"
            if training.state == "paused":
                message += "" if authority else "-open"
                values["authority"] = authority.name if authority else ""
        return self._told(message, then, **values)

    def _told(self, message: str, then: bool, **values: object) -> str:
        """Word a message as of a day in the past where the catalogues tell it otherwise."""
        past = f"{message}-then"
        return self.say(past if then and has(past) else message, **values)

    def ways(self, hard: bool = False) -> list[Block]:
        """How to object: menu path and form, each with its evidence.

        `hard` adds letters and every contact page, for those whom the usual ways fail.
        """
        ways = [way for way in self._offered() if way.covers != "third-party"]
        return self._steps(ways if hard else _usual(ways))

    def ways_about_others(self) -> list[Block]:
        """How to object to what others post or the web holds: no login, no menu of one's own."""
        ways = [way for way in self._offered() if way.kind in _OPEN_TO_ALL]
        fit = [way for way in ways if way.covers != "own" or (way.reason and not way.login)]
        first = [way for way in fit if way.covers == "third-party"]
        return self._steps(first + [way for way in fit if way not in first]) if fit else []

    def _offered(self) -> list[Way]:
        return list(ways_for(self.now, self.service, self.knowledge))

    def _steps(self, ways: list[Way]) -> list[Block]:
        if not ways:
            return self._no_ways()
        blocks = [Block("heading", (Span(self.say("how-heading"), strong=True),))]
        for number, way in enumerate(ways, start=1):
            blocks.append(Block("step", self._way(way), number))
        return blocks

    def _no_ways(self) -> list[Block]:
        control = self.now.control
        if control is None:
            return []
        if control.ways:
            return [Block("text", (Span(self.say("how-none-known")),))]
        spans = [Span(self.say("how-none", provider=self.provider_name))]
        spans += [*self._sure(control.certainty), *self._rechecked("control")]
        spans += self._marks(control.sources)
        return [Block("text", tuple(spans))]

    def _way(self, way: Way) -> tuple[Span, ...]:
        spans = self._way_itself(way)
        if way.url:
            spans += [Span(self.say("how-colon") + " "), Span(way.url, url=way.url)]
        sentences = []
        word = self._label(way.word)
        if way.kind in ("menu", "switch") and word:
            message = "how-word" if way.kind == "menu" else "how-off"
            sentences.append(self.say(message, word=word))
        if way.login:
            sentences.append(self.say("how-login"))
        if way.reason:
            sentences.append(self.say(f"how-reason-{way.reason}"))
        if way.url or way.address:
            sentences.append(self._evidence(way))
        spans.append(Span(self._space.join([self.say("sentence-end"), *sentences])))
        sure = (*self._sure(way.certainty), *self._rechecked("control"))
        return (*spans, *sure, *self._marks(way.sources))

    def _way_itself(self, way: Way) -> list[Span]:
        service = self._way_service(way)
        if way.path:
            path = " → ".join(self._label(way.path) or ())
            if way.kind == "switch":
                message = "how-settings" if service else "how-settings-any"
            else:
                message = "how-menu" if service else "how-menu-any"
            return [Span(self.say(message, service=service, path=path))]
        if way.kind in ("letter", "email"):
            return [Span(self.say(f"how-{way.kind}", address=way.address or ""))]
        if way.covers == "third-party":
            return [Span(self.say("how-third-party"))]
        if way.kind == "form":
            message = "how-form" if service else "how-form-any"
            return [Span(self.say(message, service=service))]
        return [Span(self.say(f"how-{way.kind}"))]

    def _label(self, labels: Mapping[str, Label]) -> Label | None:
        """The label in the answer's language, of its variants if need be, else in English."""
        for language in (self.language, self.language.split("-")[0], "en"):
            if language in labels:
                return labels[language]
        return None

    def _way_service(self, way: Way) -> str:
        names = [
            self.knowledge.services[name].name
            for name in way.services
            if name in self.knowledge.services
        ]
        return " / ".join(names)

    def _evidence(self, way: Way) -> str:
        source = newest_evidence(way, self.knowledge.sources, self.now.known_on)
        if source is None:
            return ""
        kind = self.say(f"kind-{source.kind}")
        if source.published is None:
            return self.say("how-evidence-undated", kind=kind)
        return self.say(
            "how-evidence", kind=kind, date=published_words(source.published, self.language)
        )

    def right(self) -> list[Block]:
        """What the law gives, in one sentence."""
        right = self.now.right
        if right is None:
            return []
        article = self._article(right.article)
        law = self.say(f"law-{right.law}")
        spans = [Span(self.say(f"right-{right.gives}", law=law, article=article))]
        spans += [*self._sure(right.certainty), *self._rechecked("right")]
        spans += self._marks(right.sources)
        return [Block("text", tuple(spans))]

    def _article(self, article: str | None) -> str:
        """`, Art. 21(1)`; a provision that is not a number stands as it is: `, APP 12`."""
        if article is None:
            return ""
        if article[0].isdigit():
            return self.say("right-article", article=article)
        return f", {article}"

    def limits(self) -> list[Block]:
        """What an objection does not do."""
        limits = self.now.limits
        if limits is None:
            return []
        marks = (*self._rechecked("limits"), *self._marks(limits.sources))
        return self._list("limits-heading", "limit", limits.items, marks)

    def protection(self) -> list[Block]:
        """What one can do without any form."""
        protection = self.now.protection
        if protection is None:
            return []
        marks = (*self._rechecked("protection"), *self._marks(protection.sources))
        return self._list("protection-heading", "protection", protection.items, marks)

    def complaint(self) -> list[Block]:
        """Whom to complain to, and what comes first."""
        complaint = self.now.complaint
        if complaint is None and self._complains_another_day():
            return []
        own = [
            authority
            for authority in self.knowledge.authorities.values()
            if self.jurisdiction in authority.jurisdictions and authority.role == "supervisory"
        ]
        named = self.knowledge.authorities.get(complaint.authority) if complaint else None
        spans: list[Span] = []
        if complaint is not None and complaint.company_first:
            days = complaint.wait_days
            message = "complaint-company-first" + ("-days" if days else "")
            spans += [Span(self.say(message, days=days or 0)), Span(self._space)]
        shown = own[:1] or ([named] if named else [])
        for authority in shown:
            spans.append(Span(self.say("complaint-to", authority=authority.name)))
            url = authority.complaint or authority.url
            spans += [Span(" "), Span(url, url=url), *self._sure(authority.certainty)]
        if named is not None and named not in shown and named.role == "lead":
            lead = self.say("complaint-lead", provider=self.provider_name, authority=named.name)
            url = named.complaint or named.url
            spans += [Span(" "), Span(lead), Span(" "), Span(url, url=url)]
            spans += self._sure(named.certainty)
        if complaint is not None:
            spans += [*self._rechecked("complaint"), *self._marks(complaint.sources)]
        if not shown:
            return []
        heading = Block("heading", (Span(self.say("complaint-heading"), strong=True),))
        return [heading, Block("text", tuple(spans))]

    def _complains_another_day(self) -> bool:
        """Tell whether the place's records say to whom one complains, but not for this day."""
        return any(
            record.fields.complaint and record.fields.jurisdiction != EVERYWHERE
            for record in self.now.records
        )

    def _list(
        self, heading: str, prefix: str, items: tuple[str, ...], marks: tuple[Span, ...]
    ) -> list[Block]:
        head = Block("heading", (Span(self.say(heading), strong=True), *marks))
        return [head, *(Block("item", (Span(self.say(f"{prefix}-{item}")),)) for item in items)]

    def _sure(self, certainty: Certainty) -> list[Span]:
        if certainty in ("opened", "read"):
            return []
        return [Span(f" ({self.say(f'certainty-{certainty}')})")]

    def _rechecked(self, field: str) -> list[Span]:
        """Since when a field is being re-checked, if it is."""
        since = self.now.rechecked.get(field)
        return [Span(f" ({self.say('rechecked-since', since=since)})")] if since else []

    def _marks(self, ids: tuple[str, ...], most: int = 1) -> tuple[Span, ...]:
        best = best_sources(ids, self.knowledge.sources, self.now.known_on, most)
        return self.notes.marks(best)


def _usual(ways: list[Way]) -> list[Way]:
    """The ways for most people: a menu path for each service, forms, switches, one contact page."""
    found: list[Way] = []
    for way in ways:
        again = way.kind in ("menu", "contact") and any(
            other.kind == way.kind and (way.kind == "contact" or other.services == way.services)
            for other in found
        )
        if way.kind != "letter" and not again:
            found.append(way)
    return found
