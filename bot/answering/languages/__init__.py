"""The words by which messages in each language are understood: one file per language.

A file has up to nine parts, all in the language's everyday spelling:

- `tells`: small words and words of the matter that tell the language apart in short messages;
- `letters`: letters that do the same;
- `in-latin`: small words of a language of another script as people type them in Latin letters;
- `variants`: by tag (`pt-BR`), words and phrases of one variant of the language, those that tell
  it `alone` and those that do `together` with another;
- `topics`: by topic of bot/knowledge/topics.py, `scope` for our subject itself or `ai` for AI and
  its training, how phrases begin that show it ("för sent" is found in "För sent?", "radera" in
  "raderade"); the eight languages whose cues stand in topics.yaml have none here;
- `dates`: words near a date, by what they do in bot/answering/dates: `asked` and `told` where they
  stand in its sentence, `asked-first` where they begin a question, `asked-next` right after the
  date, `since` and `until` right before it, `then` in a later sentence, `now` anywhere; what names
  a date: `months`, rounds of twelve forms that CLDR lacks, January first, seasons and parts of a
  year with the words between them and the year (`before-year`, `after-year`), `year` alone,
  `last` beside a season, `yesterday` to `last-year`; and events, `before-pause`, `during-pause`,
  `before-start`. "…" stands for the year in `year`, for up to four words in events;
- `distress`: how phrases begin by which people say that they want to harm themselves;
- `places`: by role of places/cues.yaml, the phrases around a place that tell what it is;
- `claims`: what a model's wording is checked by: `not`, words that deny (`-n't` is an ending),
  `promise`, how phrases begin that promise or advise, `numbers`, words for numbers (`two = 2`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True)
class Words:
    """What one file holds."""

    tells: tuple[str, ...] = ()
    letters: str = ""
    in_latin: tuple[str, ...] = ()
    variants: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    distress: tuple[str, ...] = ()
    claims: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@cache
def load_words() -> Mapping[str, Words]:
    """Read every file: base language (`sv`, `zh`) -> its words."""
    import yaml

    # All scalars are text: "no" is a word here, not false.
    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    found: dict[str, Words] = {}
    for entry in sorted(resources.files(__name__).iterdir(), key=lambda one: one.name):
        if not entry.name.endswith(".yaml"):
            continue
        data = yaml.load(entry.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - text only
        found[entry.name.removesuffix(".yaml")] = Words(
            tells=tuple(data.get("tells", ())),
            letters=data.get("letters", ""),
            in_latin=tuple(data.get("in-latin", ())),
            variants={
                tag: {how: tuple(all_) for how, all_ in own.items()}
                for tag, own in data.get("variants", {}).items()
            },
            topics={topic: tuple(all_) for topic, all_ in data.get("topics", {}).items()},
            dates={part: tuple(all_) for part, all_ in data.get("dates", {}).items()},
            distress=tuple(data.get("distress", ())),
            places={role: tuple(all_) for role, all_ in data.get("places", {}).items()},
            claims={kind: tuple(all_) for kind, all_ in data.get("claims", {}).items()},
        )
    return found
