"""Tells the variants of a language apart by its words: Brazilian from European Portuguese."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from bot.answering.languages import load_words
from bot.answering.phrases import any_of

# How far a variant must lead: by one mark that tells it alone, or two that do together.
_ENOUGH = 2
# What a grammar tells beside the words, by tag; matched in a text in lower case.
_GRAMMAR = {
    "pt": {
        # Brazilians say "minhas fotos" and "está usando" where Portuguese say "as minhas fotos"
        # and "está a usar"; they begin with pronouns that these put after the verb: "ajuda-me".
        "pt-BR": re.compile(
            r"(?<!\b[oaàé] )(?<!\b[oaà]s )(?<!\b[nd][oa] )(?<!\b[nd][oa]s )(?<!\bpel[oa] )"
            r"(?<!\bpel[oa]s )(?<!\bao )(?<!\baos )(?<!\bsão )(?<!\bsao )"
            r"(?<=\w )(?:meus?|minhas?)\b(?= \w)"
            r"|^(?:minha|meu) (?:a?v[óô]|m[ãa]e|pai|filh[oa]|irm[ãa]o?|ti[oa]|marido|namorad[oa]"
            r"|amig[oa]|sobrinh[oa]|prim[oa]|chefe|patr[ãa]o|vizinh[oa]|ex|espos[oa])\b"
            r"|(?:^|[,.!?:] )me \w+"
            r"|\b(?:est(?:á|a|ou|ão|ao|amos|ava|avam)|t[áaôo]|tão|tava|tavam|fica|ficam|vivem?|anda)"
            r" \w+[aei]ndo\b"
        ),
        "pt-PT": re.compile(
            r"\b(?:est(?:á|a|ou|ão|ao|ás|amos|ava|avam)|tou|tás|andam?) a \w+[aei]r\b"
            r"|[a-z]-(?:me|te|nos)\b"
        ),
    }
}


def variant(language: str, text: str) -> str | None:
    """Give the tag of the variant that a text in the language tells; None where it tells none."""
    known = _words(language)
    if not known:
        return None
    text = text.lower()
    counts = Counter(dict.fromkeys(known, 0))
    for tag, (alone, together) in known.items():
        counts[tag] += _ENOUGH * len(set(alone.findall(text))) + len(set(together.findall(text)))
    for tag, grammar in _GRAMMAR.get(language, {}).items():
        counts[tag] += _ENOUGH * len(grammar.findall(text))
    (first, most), (_, next_most) = counts.most_common(2)
    return first if most - next_most >= _ENOUGH else None


@cache
def _words(language: str) -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """By tag the words that tell it alone, and those that do together with another."""
    words = load_words().get(language)
    return {
        tag: (_any(own.get("alone", ())), _any(own.get("together", ())))
        for tag, own in (words.variants if words else {}).items()
    }


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(sorted(words, key=len, reverse=True))}\b")
