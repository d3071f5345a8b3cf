from __future__ import annotations

import asyncio
import gzip
import hashlib
import socket
import tracemalloc
import zlib
from dataclasses import replace

import pytest
from aiohttp import web

from bot.knowledge.fetching.fetch import fetch
from bot.knowledge.fetching.limits import Limits
from bot.knowledge.fetching.request import user_agent
from bot.knowledge.fetching.wanted import Failed, Fetched, Result, Unchanged, Wanted
from tests.knowledge.fetching.pages import ENGLISH, GERMAN, POLICY, page, read_text
from tests.knowledge.fetching.site import HTML, Clock, Handler, Names, Site, answer, leads_to

LIMITS = Limits(
    content_bytes=100_000,
    read_seconds=5,
    request_seconds=10,
    local=frozenset({"127.0.0.1", "facebook.test"}),
)
AGENT = user_agent("Ada, ada@example.org")


async def get(
    url: str, clock: Clock | None = None, limits: Limits = LIMITS, **changes: object
) -> Result:
    wanted = Wanted("meta-policy", url, (".html",), "en", ("Meta Platforms Ireland",))
    clock = clock or Clock()
    wanted = replace(wanted, **changes)  # type: ignore[arg-type]
    return await fetch(wanted, read_text, AGENT, limits, clock.now, clock.pause)


async def failure(
    url: str, clock: Clock | None = None, limits: Limits = LIMITS, **changes: object
) -> Failed:
    result = await get(url, clock, limits, **changes)
    assert isinstance(result, Failed)
    assert result.problem.startswith((url.partition("?")[0], "http://", "https://", "the name"))
    return result


async def test_a_page_comes_with_its_bytes_and_what_is_to_be_asked_next_time(
    site: Site, clock: Clock
) -> None:
    date = "Mon, 15 Jun 2026 10:00:00 GMT"
    url = site.on("/policy", answer(POLICY, ETag='"v7"', Last_Modified=date))
    assert await get(url, clock) == Fetched(
        id="meta-policy",
        final_url=url,
        content=POLICY,
        suffix=".html",
        etag='"v7"',
        last_modified=date,
        fetched=clock.time,
        digest=hashlib.sha256(POLICY).hexdigest(),
        other_host=None,
    )


async def test_the_site_is_told_who_asks_and_for_what_and_no_more(site: Site) -> None:
    url = site.on("/policy", leads_to("/new"))
    site.on("/new", answer(POLICY, Set_Cookie="who=you; Path=/"), answer(POLICY))
    await get(url)
    asked = site.asked[-1].headers
    assert asked["User-Agent"] == "objection-guide (Ada, ada@example.org)"
    assert asked["Accept-Language"] == "en"
    assert asked["Accept"].startswith("text/html")
    assert asked["Accept-Encoding"] == "gzip"
    assert not {"Cookie", "Referer", "If-None-Match", "If-Modified-Since"} & set(asked)


async def test_cookies_are_not_kept_from_hop_to_hop(site: Site, clock: Clock) -> None:
    wanted = Wanted("meta-policy", site.url(host="facebook.test"), (".html",), "en")
    site.on("/policy", answer(status=302, Location="/new", Set_Cookie="who=you; Path=/"))
    site.on("/new", answer(POLICY))
    names = Names("127.0.0.1")
    await fetch(wanted, read_text, AGENT, LIMITS, clock.now, clock.pause, names)
    assert site.paths() == ["/policy", "/new"]
    assert "Cookie" not in site.asked[-1].headers


def test_the_name_of_who_runs_the_bot_cannot_add_a_header() -> None:
    assert user_agent("Zoë (me)\r\nCookie: a") == "objection-guide (Zo? [me] Cookie: a)"


async def test_a_page_that_the_server_calls_unchanged_is_unchanged(
    site: Site, clock: Clock
) -> None:
    date = "Mon, 15 Jun 2026 10:00:00 GMT"
    url = site.on("/policy", answer(status=304, content_type=None))
    assert await get(url, clock, etag='"v7"', last_modified=date) == Unchanged(
        "meta-policy", url, '"v7"', date, clock.time
    )
    assert site.asked[0].headers["If-None-Match"] == '"v7"'
    assert site.asked[0].headers["If-Modified-Since"] == date


async def test_the_same_bytes_are_unchanged_and_their_new_mark_is_told(site: Site) -> None:
    url = site.on("/policy", answer(POLICY, ETag='"v8"'))
    digest = hashlib.sha256(POLICY).hexdigest()
    result = await get(url, etag='"v7"', known_digest=digest)
    assert isinstance(result, Unchanged)
    assert result.etag == '"v8"'


async def test_a_new_text_at_a_known_address_is_fetched(site: Site) -> None:
    url = site.on("/policy", answer(POLICY, ETag='"v8"'))
    assert isinstance(await get(url, etag='"v7"', known_digest="0" * 64), Fetched)


async def test_a_page_that_the_address_leads_to_since_is_not_asked_with_the_old_ones_mark(
    site: Site,
) -> None:
    url = site.on("/policy", leads_to("/moved"))
    site.on("/moved", answer(POLICY))
    await get(url, last_modified="Mon, 15 Jun 2026 10:00:00 GMT", known_url=url)
    assert "If-Modified-Since" in site.asked[0].headers
    assert "If-Modified-Since" not in site.asked[1].headers


async def test_the_mark_is_sent_to_the_address_that_it_came_from(site: Site) -> None:
    url = site.on("/policy", leads_to("/moved"))
    site.on("/moved", answer(status=304, content_type=None))
    result = await get(url, etag='"v7"', known_url=site.url("/moved"))
    assert isinstance(result, Unchanged)
    assert "If-None-Match" not in site.asked[0].headers


async def test_unchanged_without_having_been_asked_is_no_page(site: Site) -> None:
    assert (await failure(site.on("/policy", answer(status=304, content_type=None)))).status == 304


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, "blocked"),
        (401, "blocked"),
        (403, "blocked"),
        (404, "gone"),
        (410, "gone"),
        (451, "region"),
        (202, "blocked"),
        (204, "blocked"),
    ],
)
async def test_a_refusal_is_taken_at_its_word(
    site: Site, clock: Clock, status: int, kind: str
) -> None:
    failed = await failure(site.on("/policy", answer(POLICY, status)), clock)
    assert (failed.kind, failed.status) == (kind, status)
    assert len(site.asked) == 1
    assert clock.pauses == []


async def cut(request: web.BaseRequest) -> web.StreamResponse:
    reply = web.StreamResponse(headers={"Content-Type": HTML, "Content-Length": "5000"})
    await reply.prepare(request)
    await reply.write(POLICY[:500])
    assert request.transport
    request.transport.close()
    return reply


@pytest.mark.parametrize(
    "trouble", [answer(status=503), answer(status=500), answer(status=429), cut]
)
async def test_trouble_that_passes_is_tried_again_after_growing_rests(
    site: Site, clock: Clock, trouble: Handler
) -> None:
    url = site.on("/policy", trouble, trouble, answer(POLICY))
    assert isinstance(await get(url, clock), Fetched)
    assert clock.pauses == [5, 20]


@pytest.mark.parametrize(
    ("trouble", "kind", "status"),
    [
        (answer(status=502), "transient", 502),
        (answer(status=429), "blocked", 429),
        (cut, "transient", 200),
    ],
)
async def test_trouble_that_stays_is_told_after_two_more_tries(
    site: Site, trouble: Handler, kind: str, status: int
) -> None:
    failed = await failure(site.on("/policy", trouble))
    assert (failed.kind, failed.status) == (kind, status)
    assert len(site.asked) == 3


async def test_a_server_that_asks_for_a_rest_gets_it(site: Site, clock: Clock) -> None:
    busy = answer(status=503, Retry_After="45")
    assert isinstance(await get(site.on("/policy", busy, answer(POLICY)), clock), Fetched)
    assert clock.pauses == [45]


async def test_a_server_that_asks_for_a_long_rest_is_not_asked_again(
    site: Site, clock: Clock
) -> None:
    url = site.on("/policy", answer(status=429, Retry_After="86400"))
    result = await get(url, clock)
    assert isinstance(result, Failed)
    assert result.problem == "127.0.0.1 wants no request for 86400 seconds: fetch it later"
    assert len(site.asked) == 1
    assert clock.pauses == []


async def silent(_: web.BaseRequest) -> web.StreamResponse:
    await asyncio.sleep(1)
    return web.Response()


async def dripping(request: web.BaseRequest) -> web.StreamResponse:
    reply = web.StreamResponse(headers={"Content-Type": HTML})
    await reply.prepare(request)
    for _ in range(20):
        await reply.write(b"<p>")
        await asyncio.sleep(0.05)
    return reply


async def test_a_silent_server_is_tried_again(site: Site) -> None:
    limits = replace(LIMITS, read_seconds=0.05)
    failed = await failure(site.on("/policy", silent), limits=limits)
    assert (failed.kind, len(site.asked)) == ("transient", 3)


async def test_a_server_that_sends_drop_by_drop_is_left_at_once(site: Site) -> None:
    limits = replace(LIMITS, request_seconds=0.2)
    failed = await failure(site.on("/policy", dripping), limits=limits)
    assert (failed.kind, failed.status, len(site.asked)) == ("too_slow", 200, 1)


async def test_a_port_where_nobody_listens_is_trouble_that_may_pass(clock: Clock) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        failed = await failure(f"http://127.0.0.1:{taken.getsockname()[1]}/", clock)
    assert (failed.kind, clock.pauses) == ("transient", [5, 20])


async def test_a_name_that_nobody_knows_is_trouble_that_may_pass(clock: Clock) -> None:
    wanted = Wanted("typo", "https://facebok.test/privacy", (".html",), "en")
    failed = await fetch(wanted, read_text, AGENT, LIMITS, clock.now, clock.pause, Names())
    assert isinstance(failed, Failed)
    assert (failed.kind, clock.pauses) == ("transient", [5, 20])
    assert failed.problem.startswith("the name facebok.test was not found")


async def test_a_page_just_within_the_limit_comes_and_one_byte_more_does_not(site: Site) -> None:
    limits = replace(LIMITS, content_bytes=len(POLICY))
    url = site.on("/policy", answer(POLICY), answer(POLICY + b"\n"))
    assert isinstance(await get(url, limits=limits), Fetched)
    assert (await failure(url, limits=limits)).kind == "too_large"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(POLICY)),
        ("GZIP", gzip.compress(POLICY)),
        ("x-gzip", gzip.compress(POLICY)),
        ("deflate", zlib.compress(POLICY)),
        ("identity", POLICY),
    ],
)
async def test_a_compressed_page_comes_unpacked(site: Site, encoding: str, packed: bytes) -> None:
    result = await get(site.on("/policy", answer(packed, Content_Encoding=encoding)))
    assert isinstance(result, Fetched)
    assert result.content == POLICY


async def test_a_bomb_is_not_unpacked_beyond_the_limit(site: Site) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    megabyte = b"<p>" + bytes(1_000_000)
    bomb = b"".join(packer.compress(megabyte) for _ in range(30)) + packer.flush()
    url = site.on("/policy", answer(bomb, Content_Encoding="gzip"))
    tracemalloc.start()
    try:
        failed = await failure(url)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert failed.kind == "too_large"
    assert peak < 3_000_000


@pytest.mark.parametrize(
    "packed", [gzip.compress(POLICY)[:-20], b"no gzip", gzip.compress(POLICY) * 2]
)
async def test_a_compressed_page_that_is_not_whole_is_no_page(site: Site, packed: bytes) -> None:
    failed = await failure(site.on("/policy", answer(packed, Content_Encoding="gzip")))
    assert (failed.kind, len(site.asked)) == ("transient", 3)


async def test_a_page_packed_in_a_way_not_asked_for_is_refused(site: Site) -> None:
    failed = await failure(site.on("/policy", answer(b"\x0b\x02\x80", Content_Encoding="br")))
    assert failed.kind == "wrong_type"
    assert "'br'" in failed.problem


async def test_redirects_are_followed_and_where_they_end_is_told(site: Site, clock: Clock) -> None:
    url = site.on("/policy", leads_to("/a", 301))
    site.on("/a", leads_to("b", 307))
    site.on("/b", answer(POLICY))
    result = await get(url, clock)
    assert isinstance(result, Fetched)
    assert (result.final_url, result.other_host) == (site.url("/b"), None)
    assert clock.pauses == [2, 2]


async def test_another_host_that_an_address_leads_to_is_told(site: Site, clock: Clock) -> None:
    wanted = Wanted("meta-policy", site.url(host="facebook.test"), (".html",), "en")
    site.on("/policy", leads_to(site.url("/here")))
    site.on("/here", answer(POLICY))
    names = Names("127.0.0.1")
    result = await fetch(wanted, read_text, AGENT, LIMITS, clock.now, clock.pause, names)
    assert isinstance(result, Fetched)
    assert result.other_host == "127.0.0.1"


async def test_five_redirects_are_followed_and_a_sixth_is_not(site: Site) -> None:
    for hop in range(6):
        site.on(f"/{hop}", leads_to(f"/{hop + 1}"))
    site.on("/6", answer(POLICY))
    assert isinstance(await get(site.url("/1")), Fetched)
    assert (await failure(site.url("/0"))).kind == "redirect"


async def test_redirects_in_a_circle_end(site: Site) -> None:
    site.on("/b", leads_to("/policy?step=1"))
    failed = await failure(site.on("/policy", leads_to("/b")))
    assert failed.kind == "redirect"
    assert len(site.asked) == 3


@pytest.mark.parametrize(
    "target", ["http://127.0.0.2/", "http://[::1]/", "http://169.254.169.254/"]
)
async def test_a_redirect_into_the_machines_own_network_is_not_followed(
    site: Site, target: str
) -> None:
    failed = await failure(site.on("/policy", leads_to(target)))
    assert failed.kind == "forbidden_address"
    assert target in failed.problem
    assert len(site.asked) == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "localhost"])
async def test_without_leave_the_machine_itself_is_not_asked(site: Site, host: str) -> None:
    result = await get(f"http://{host}/policy", limits=Limits(retry_seconds=()))
    assert isinstance(result, Failed)
    assert result.kind == "forbidden_address"


@pytest.mark.parametrize("own", [["127.0.0.1"], ["127.0.0.1", "::1"], ["10.0.0.1", "127.0.0.1"]])
async def test_a_name_of_the_machines_own_network_is_not_followed_there(
    site: Site, clock: Clock, own: list[str]
) -> None:
    limits = replace(LIMITS, local=frozenset({"facebook.test"}))
    wanted = Wanted("meta-policy", site.url(host="facebook.test"), (".html",), "en")
    site.on("/policy", answer(POLICY))
    failed = await fetch(wanted, read_text, AGENT, limits, clock.now, clock.pause, Names(*own))
    assert isinstance(failed, Failed)
    assert (failed.kind, site.asked) == ("forbidden_address", [])


async def test_of_a_names_addresses_those_that_may_be_asked_are(site: Site, clock: Clock) -> None:
    wanted = Wanted("meta-policy", site.url(host="facebook.test"), (".html",), "en")
    site.on("/policy", answer(POLICY))
    names = Names("127.0.0.2", "127.0.0.1")
    assert isinstance(
        await fetch(wanted, read_text, AGENT, LIMITS, clock.now, clock.pause, names), Fetched
    )


async def test_a_pages_own_refresh_is_not_followed(site: Site) -> None:
    refresh = b'<meta http-equiv="refresh" content="0; url=/secret">' + POLICY
    assert isinstance(await get(site.on("/policy", answer(refresh))), Fetched)
    assert site.paths() == ["/policy"]


async def test_a_server_without_tls_behind_https_is_told_so(site: Site) -> None:
    assert (await failure(f"https://127.0.0.1:{site.port}/")).kind == "tls"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (page(ENGLISH.replace("Ireland Limited", "Inc.")), "wrong_region"),
        (page(GERMAN), "wrong_language"),
        (page("<h1>Sorry, this page isn't available</h1>"), "not_found_200"),
        (page("You must log in to continue."), "login"),
        (page("This page is not available in your country."), "region"),
        (page("Verify you are human"), "blocked"),
        (page("<div id=app></div>", "App").replace(b"Please enable JavaScript", b"Hi"), "empty"),
        (b"# Privacy policy\n" + ENGLISH.encode(), "wrong_type"),
    ],
)
async def test_a_page_that_is_not_the_wanted_one_is_never_given(
    site: Site, content: bytes, kind: str
) -> None:
    failed = await failure(site.on("/policy", answer(content)))
    assert (failed.kind, failed.status, len(site.asked)) == (kind, 200, 1)


async def test_a_text_for_another_region_is_known_by_its_words_too(site: Site) -> None:
    url = site.on("/policy", answer(POLICY))
    failed = await failure(url, forbidden_words=("supervisory\u00a0Authority",))
    assert failed.kind == "wrong_region"


async def test_words_are_found_across_lines_and_in_any_case(site: Site) -> None:
    url = site.on("/policy", answer(POLICY.replace(b"Platforms Ireland", b"PLATFORMS\n Ireland")))
    assert isinstance(await get(url), Fetched)


async def test_where_a_pdf_is_expected_a_page_that_says_why_there_is_none_is_told_by_it(
    site: Site,
) -> None:
    url = site.on("/policy", answer(page("gone", "Page not found")), answer(POLICY))
    assert (await failure(url, suffixes=(".pdf",))).kind == "not_found_200"
    failed = await failure(url, suffixes=(".pdf",))
    assert failed.kind == "wrong_type"
    assert ".pdf" in failed.problem
    assert "text/html" in failed.problem


async def test_a_pdf_is_judged_by_its_text(site: Site) -> None:
    pdf = b"%PDF-1.7\n" + ENGLISH.encode()
    url = site.on("/policy", answer(pdf, content_type="application/pdf"))
    result = await get(url, suffixes=(".html", ".pdf"))
    assert isinstance(result, Fetched)
    assert result.suffix == ".pdf"
    assert (await failure(url, suffixes=(".pdf",), language="de")).kind == "wrong_language"


async def test_a_scan_and_a_damaged_pdf_are_no_text(site: Site) -> None:
    scan, damaged = b"%PDF-1.7\n", b"%PDF-1.7 damaged\n"
    kind = "application/pdf"
    url = site.on("/policy", answer(scan, content_type=kind), answer(damaged, content_type=kind))
    assert (await failure(url, suffixes=(".pdf",))).kind == "empty"
    assert (await failure(url, suffixes=(".pdf",))).kind == "unreadable"


async def test_a_failure_never_tells_what_stands_in_a_query(site: Site) -> None:
    site.on("/policy", answer(status=404))
    failed = await failure(site.url("/policy?token=s3cret"))
    assert "s3cret" not in failed.problem
