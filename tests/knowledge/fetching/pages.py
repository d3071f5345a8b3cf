"""Pages as sites send them: policies, and what stands in their place."""

from __future__ import annotations

import re

from bot.errors import KnowledgeError

ENGLISH = """
Privacy policy. This policy is about the information that we process when you use our services, and
about the choices that you have. Meta Platforms Ireland Limited is the controller of your information
if you live in the European Region. We collect what you do and provide on our products, the friends
and followers whom you have, and information about the devices that you use. We use it to show you
content and advertisements that you may like, to keep our services safe, and to develop and improve
technology, including the models behind our features with artificial intelligence. You have the right
to object to certain processing of your information. When you object, we consider your reasons, and
stop the processing unless we have compelling legitimate grounds to go on. You can find the form for
an objection in the settings of your account, under privacy, and it may also be reached by people who
have no account with us. We keep information for as long as we need it to provide our services, to
comply with our legal obligations or to protect our interests. You can also lodge a complaint with the
supervisory authority of the country in which you live. We tell you before we make important changes
to this policy, and give you the chance to read it before you go on using our products.
"""

GERMAN = """
Datenschutzrichtlinie. In dieser Richtlinie erfährst du, welche Informationen wir verarbeiten, wenn du
unsere Dienste nutzt, und welche Wahl du dabei hast. Verantwortlich ist Meta Platforms Ireland Limited,
wenn du in der Europäischen Region wohnst. Wir erheben, was du auf unseren Produkten tust und
bereitstellst, mit wem du verbunden bist und welche Geräte du verwendest. Wir nutzen dies, um dir
Inhalte und Werbung zu zeigen, die dir gefallen könnten, um unsere Dienste sicher zu halten und um
unsere Technik zu entwickeln und zu verbessern. Du hast das Recht, bestimmten Verarbeitungen deiner
Informationen zu widersprechen. Wenn du widersprichst, prüfen wir deine Gründe und beenden die
Verarbeitung, sofern wir keine zwingenden schutzwürdigen Gründe haben. Das Formular für den Widerspruch
findest du in den Einstellungen deines Kontos unter Datenschutz. Du kannst dich auch bei der
Aufsichtsbehörde des Landes beschweren, in dem du lebst. Bevor wir wichtige Änderungen an dieser
Richtlinie vornehmen, sagen wir dir Bescheid, und du kannst sie lesen, bevor du weitermachst.
"""


def page(text: str, title: str = "Privacy Policy | Meta", language: str = "en") -> bytes:
    """An HTML page of one article, with the clutter that real ones have."""
    return f"""<!DOCTYPE html>
<html id="facebook" class="no_js" lang="{language}"><head><meta charset="utf-8" />
<title>{title}</title>
<script>window.templates = {{"missing": "<h1>Page not found</h1>"}};</script>
<style>h1 {{ color: navy }}</style></head>
<body><nav><a href="/login/">Log in</a></nav>
<noscript>Please enable JavaScript to see the comments.</noscript>
<article>{text}</article><footer>© Meta</footer></body></html>""".encode()


def read_text(content: bytes, suffix: str) -> str:
    """A simple reader: all but tags and scripts; a "PDF" is text after its first line."""
    text = content.decode("utf-8", "replace")
    if suffix == ".html":
        text = re.sub(r"(?s)<(script|style|noscript|title)\b.*?</\1>", " ", text)
        text = re.sub(r"<[^>]*>", " ", text)
    if suffix == ".pdf":
        first, _, text = text.partition("\n")
        if "damaged" in first:
            raise KnowledgeError("its cross-references are broken")
    return " ".join(text.split())


POLICY = page(ENGLISH)
