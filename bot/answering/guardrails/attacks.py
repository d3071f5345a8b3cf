"""What attacks: payloads for databases, browsers, shells and templates, and threats to people."""

from __future__ import annotations

import re

from bot.answering.guardrails.patterns import pattern, some_words

PAYLOADS = (
    pattern(
        r"['\"]\s{0,3}(?:or|and)\s{1,3}['\"]?\w{1,8}['\"]?\s{0,3}=\s{0,3}['\"]?\w{1,8}"
        r"|\bor\s{1,3}1\s{0,2}=\s{0,2}1\b|\bunion\s{1,3}(?:all\s{1,3})?select\b"
        r"|;\s{0,3}(?:drop|truncate|alter|delete)\s{1,3}(?:table|database|from)\b"
        r"|\bdrop\s{1,3}(?:table|database)\s{1,3}\w{1,30}\s{0,3};|\bxp_cmdshell\b"
    ),
    pattern(
        r"<\s{0,3}/?\s{0,3}(?:script|iframe|object|embed)\b|\bjavascript:"
        r"|<[^<>]{0,80}\bon(?:error|load|click)\s{0,3}="
    ),
    pattern(
        r"(?:\.\./){2}|/etc/(?:passwd|shadow)\b|\brm\s{1,3}-rf\b|\$\{jndi:|<\?php"
        r"|\$\((?:curl|wget|cat|rm)\b|[;|&]\s{0,3}(?:curl|wget|nc|bash|sh)\s{1,3}[-/h]"
        r"|\{\{[^{}]{0,40}(?:\*|__|config|self)[^{}]{0,40}\}\}|__import__|\bos\.(?:system|environ)\b"
    ),
)
THREATS = (
    pattern(
        r"\b(?:i will|i'll|i am going to|i'm going to|we will|we'll|i'm gonna) ",
        some_words(3),
        r"(?:kill|murder|shoot|stab|bomb|blow up|burn down|hurt|beat up) "
        r"(?:you|him|her|them|someone|everyone|your|zuckerberg|the office|the staff)\b",
    ),
    pattern(
        r"\b(?:ich|wir) ",
        some_words(1),
        r"(?:bringen?|machen?|schlagen?) (?:dich|euch|sie|ihn) (?:um|kalt|tot|zusammen)\b"
        r"|\b(?:ich|wir) werden? (?:dich|euch|sie|ihn|alle) (?:toten|umbringen|erschiessen)\b",
    ),
    pattern(
        r"\b(?:je vais|on va|nous allons) (?:te |vous |le |la |les |tous les )?"
        r"(?:tuer|buter|egorger|poignarder|faire sauter|frapper)\b"
        r"|\b(?:te |os |los |lo |la )?(?:voy|vamos) a (?:matar|apunalar|poner una bomba)\w{0,4}\b"
        r"|\b(?:ti|vi|lo|la|li) (?:ammazz|uccid|accoltell)(?:o|ero)\b|\bfaccio saltare in aria\b"
        r"|\b(?:vou|vamos) (?:te |vos |o |a )?(?:matar|esfaquear|por uma bomba)(?:-te|-vos)?\b"
    ),
    pattern(
        r"\b(?:ik|we) ",
        some_words(1),
        r"(?:vermoord|schiet|steek) (?:je|jou|jullie|hem|haar|hen)\b"
        r"|\bik maak (?:je|jullie|hem|haar) (?:dood|af)\b"
        r"|\b(?:zabije|zabijemy|zastrzele|zadzgam) (?:cie|was|ciebie|go|ja|ich)\b",
    ),
)

# The same payloads with what belongs to them, as they are cut out of a message; markup is none.
_CUT = re.compile(
    r"</?[a-z!][^<>]{0,200}>?|<\?php|javascript:"
    r"|['\")]{0,3}\s{0,3};?\s{0,3}\b(?:drop|truncate|alter|delete)\s{1,3}(?:table|database|from)"
    r"\s{1,3}\w{1,30}['\")\s]{0,3};?(?:\s{0,3}--)?"
    r"|['\"]?\s{0,3}\b(?:or|and)\s{1,3}['\"]?1['\"]?\s{0,3}=\s{0,3}['\"]?1['\"]?(?:\s{0,3}--)?"
    r"|['\"]?\s{0,3}\bunion\s{1,3}(?:all\s{1,3})?select\s{1,3}\S{1,40}(?:\s{1,3}from\s{1,3}\w{1,30})?"
    r"|(?:\.\./){1,9}[\w./]{0,60}|/etc/(?:passwd|shadow)\b|\b(?:sudo )?rm\s{1,3}-rf\s{0,3}\S{0,40}"
    r"|\$\{[^{}]{0,80}\}|\{\{[^{}]{0,80}\}\}|\$\([^()]{0,80}\)|\balert\([^()]{0,40}\)",
    re.IGNORECASE,
)


def remove_payloads(text: str) -> str:
    """Cut payloads and markup out of a message."""
    return " ".join(_CUT.sub(" ", text).split())
