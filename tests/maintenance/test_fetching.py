"""Fetching as the maintainer types it, from a real server on this machine."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.knowledge.files import DECLARATION, sound, write

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Example policy</title></head><body>
<nav><a href="/">Home</a> <a href="/terms">Terms</a></nav>
<main><h1>Example policy</h1>
<h2>What we collect</h2>
<p>We collect what you post, and what others post about you, and we keep it for as long as you have
an account with Example Company Ireland, which is responsible for what is done with it in Europe.</p>
<h2>Your right to object</h2>
<p>You may object at any time, by the <a href="/form?session=1f9c">form</a>. We answer within a
month, and tell you what we did.</p></main></body></html>"""


@dataclass
class Site:
    """A server with one page, and what was asked of it."""

    page: str = PAGE
    status: int = 200
    asked: list[dict[str, str]] = field(default_factory=list)
    port: int = 0


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(dict(self.headers))
            etag = f'"{hash(site.page)}"'
            is_known = self.headers.get("If-None-Match") == etag
            self.send_response(304 if is_known and site.status == 200 else site.status)
            body = b"" if is_known else site.page.encode()
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("ETag", etag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()


@dataclass(frozen=True)
class Desk:
    """A folder with knowledge that declares the page of the site."""

    folder: Path

    def fetch(self, *words: str, local: str = '["127.0.0.1"]') -> str:
        return self.run("--fetch", *words, local=local)

    def run(self, *words: str, local: str = "[]") -> str:
        done = subprocess.run(
            [sys.executable, str(ROOT / "ingest.py"), "--index", "index", *words],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "OPTOUT_FETCH_LOCAL": local,
                "OPTOUT_OPERATOR": "Example e.V., guide@example.org",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def versions(self) -> list[Path]:
        return sorted((self.folder / "archive/raw/policy").glob("*.html"))


@pytest.fixture
def desk(tmp_path: Path, site: Site) -> Desk:
    url = f"http://127.0.0.1:{site.port}/policy"
    declared = DECLARATION.replace("https://example.org/policy", url)
    declared += "expected: [Example Company Ireland]\n"
    write(sound(tmp_path / "knowledge"), {"originals/policy.yaml": declared})
    return Desk(tmp_path)


def test_a_page_is_fetched_once_and_asked_after_politely(desk: Desk, site: Site) -> None:
    assert "policy: has a new version" in desk.fetch()
    (version,) = desk.versions()
    assert version.read_text() == PAGE
    about = json.loads(version.with_suffix(".json").read_text())
    assert about["url"] == about["final_url"] == f"http://127.0.0.1:{site.port}/policy"
    assert (
        "You may object at any time"
        in (desk.folder / f"archive/clean/policy/{version.stem}.md").read_text()
    )

    told = desk.fetch()
    assert "policy: is unchanged" in told
    assert "Nothing has changed" in told
    first, second = site.asked
    assert "guide@example.org" in first["User-Agent"]
    assert "If-None-Match" not in first
    assert "If-None-Match" in second


def test_a_page_that_only_counts_its_readers_makes_no_new_version(desk: Desk, site: Site) -> None:
    desk.fetch()
    site.page = PAGE.replace("session=1f9c", "session=77ab")
    assert "says what the version of" in desk.fetch()
    assert len(desk.versions()) == 1


@pytest.mark.parametrize(
    ("page", "status", "kind"),
    [
        (PAGE, 403, "blocked"),
        (PAGE, 410, "gone"),
        (PAGE.replace("Ireland", "Inc."), 200, "wrong_region"),
        ("<html><title>Page not found</title><h1>Page not found</h1></html>", 200, "not_found_200"),
    ],
)
def test_a_page_that_failed_replaces_nothing_and_is_told(
    desk: Desk, site: Site, page: str, status: int, kind: str
) -> None:
    desk.fetch()
    site.page, site.status = page, status
    told = desk.fetch()
    assert f"policy: FAILED ({kind})" in told
    assert "1 failed" in told
    (version,) = desk.versions()
    assert version.read_text() == PAGE
    assert f"policy: FAILED ({kind})" in desk.fetch()  # it is asked anew, not taken for known
    assert re.search(rf"policy  \d+-\d+-\d+ {kind}: ", desk.run("--stale"))


def test_an_address_that_is_not_public_is_not_visited(desk: Desk, site: Site) -> None:
    assert "policy: FAILED (forbidden_address)" in desk.fetch(local="[]")
    assert site.asked == []


def test_a_scheduled_run_reads_one_line(desk: Desk, site: Site) -> None:
    told = json.loads(desk.fetch("--json"))
    assert told["looks"][0]["outcome"] == "new"
    assert told["switched"] is True
