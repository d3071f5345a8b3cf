"""Which encoding the bytes of an original are in, and whether they are of the kind it is named."""

from __future__ import annotations

import codecs
import re

from bot.errors import UnreadableOriginal

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I
)
# What some bytes begin with, whatever their file is called.
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive (or a Word, OpenDocument or EPUB file)"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
)
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?<(?:!doctype\s+html|html)[\s>]", re.I | re.S)
_TAG = re.compile(
    r"<(?:html|head|body|div|p|span|table|h[1-6]|ul|ol|article|main|section|pre|br)\b", re.I
)


def kind_of(content: bytes) -> str | None:
    """What the first bytes say the content is, as words for a message; None for text."""
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:2048]
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            return kind
    if _HTML.match(start):
        return "a web page"
    if start.startswith(b"<?xml"):
        return "XML"
    return None


def decode_text(content: bytes) -> str:
    """Decode Markdown or plain text: UTF-8, or UTF-16 with a byte order mark."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return _decoded(content[len(bom) :], name)
    text = _decoded(content, "utf-8")
    if "\0" in text:
        raise UnreadableOriginal("holds zero bytes: it is not text; save it as UTF-8 text")
    return text


def decode_page(content: bytes) -> tuple[str, tuple[str, ...]]:
    """Decode a web page by its byte order mark, its declaration, as UTF-8, or as Windows-1252."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return _page(_decoded(content[len(bom) :], name)), ()
    declared = _DECLARED.search(content[:4096])
    for name in ([declared.group(1).decode("ascii", "replace")] if declared else []) + ["utf-8"]:
        try:
            return _page(content.decode(_web_name(name))), ()
        except (LookupError, UnicodeDecodeError):
            continue
    text = content.decode("cp1252", "replace")
    remark = "neither its declared encoding nor UTF-8: read as Windows-1252; check its accents"
    return _page(text), (remark,)


def _web_name(name: str) -> str:
    """The encoding that browsers take for a declared name (the WHATWG's Encoding Standard)."""
    codec = codecs.lookup(name).name
    if codec.startswith("utf-16"):
        return "utf-8"  # a page whose declaration could be read is not UTF-16
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}.get(codec, codec)


def _page(text: str) -> str:
    if not _TAG.search(text):
        raise UnreadableOriginal("is no web page: it holds no HTML element; name it .txt or .md")
    return text.replace("\0", "")


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        raise UnreadableOriginal(
            f"is not {name.upper()} text (byte {error.start:,}); save it as UTF-8"
        ) from error
