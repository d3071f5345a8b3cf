from __future__ import annotations

import pytest

from bot.knowledge.fetching.kinds import Suffix, kinds_of
from tests.knowledge.fetching.pages import POLICY


@pytest.mark.parametrize(
    ("content", "content_type", "kinds"),
    [
        (POLICY, "text/html; charset=utf-8", (".html",)),
        (POLICY, "", (".html",)),
        (POLICY, "application/octet-stream", (".html",)),
        (b"\xef\xbb\xbf\r\n <!-- built 3.1 --><HTML><body>", "text/html", (".html",)),
        ("\ufeff<html><body>".encode("utf-16-le"), "text/html", (".html",)),
        (b'<?xml version="1.0"?><!DOCTYPE html><html>', "application/xhtml+xml", (".html",)),
        (b"<div>A part of a page</div>", "text/html", (".html",)),
        (b"Warning: cache is full\n<!DOCTYPE html><html>", "text/html", (".html",)),
        (b"%PDF-1.7\n", "application/pdf", (".pdf",)),
        (b"\n\n%PDF-1.4\n", "binary/octet-stream", (".pdf",)),
        (b'<?xml version="1.0"?><ACT>', "text/xml", (".xml",)),
        (b"<formex:act>", "application/formex+xml", (".xml",)),
        (b"# Privacy policy\n", "text/markdown", (".md",)),
        (b"# Privacy policy\n", "text/plain", (".md", ".txt")),
    ],
)
def test_a_document_is_known_by_its_first_bytes_and_its_type(
    content: bytes, content_type: str, kinds: tuple[Suffix, ...]
) -> None:
    assert kinds_of(content, content_type) == kinds


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (POLICY, "application/pdf"),
        (b"%PDF-1.7\n", "text/html"),
        (b"# Privacy policy\n", "text/html"),
        (POLICY, "image/png"),
        (b'{"error": "no"}', "application/json"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "text/plain"),
        (b"PK\x03\x04\x14\0", "application/octet-stream"),
    ],
)
def test_what_is_not_what_the_server_says_is_of_no_kind(content: bytes, content_type: str) -> None:
    assert kinds_of(content, content_type) == ()
