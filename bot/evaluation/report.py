"""Writes a run of the golden questions as one HTML page: bars to look at, failures to open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from bot.evaluation.golden import Golden
from bot.evaluation.judging import MARKS, Judged
from bot.evaluation.totals import GATE, Total, Totals, weakest

_STYLE = """
:root { --good: #2f7d4f; --bad: #b3403a; --soft: #e9e6df; --ink: #23211d; --paper: #fbfaf7; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; }
.tile { background: white; border: 1px solid var(--soft); border-radius: .6rem;
  padding: .6rem 1rem; min-width: 8rem; }
.tile b { display: block; font-size: 1.6rem; } .good b { color: var(--good); }
.bad b { color: var(--bad); } .tile small { color: #6b675f; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; padding: .2rem .6rem .2rem 0; font-weight: normal; }
th { color: #6b675f; font-size: .85rem; } td.n { text-align: right; color: #6b675f; }
.bar { position: relative; background: var(--soft); border-radius: 3px; height: 1.1rem;
  min-width: 7rem; overflow: hidden; }
.bar i { display: block; height: 100%; background: var(--good); opacity: .55; }
.bar.low i { background: var(--bad); }
.bar span { position: absolute; inset: 0; padding: 0 .4rem; font-size: .8rem; line-height: 1.1rem; }
svg { width: 100%; height: 9rem; } svg rect { fill: #6d8fb3; } svg text { font-size: 9px; }
details { border-top: 1px solid var(--soft); padding: .5rem 0; }
summary { cursor: pointer; } summary em { color: var(--bad); font-style: normal; }
pre { white-space: pre-wrap; background: white; border: 1px solid var(--soft);
  border-radius: .4rem; padding: .6rem; font-size: .85rem; }
"""
_LOW = GATE["facts"]  # a bar below is red, of whichever mark


def write_report(totals: Totals, judged: Sequence[Judged], path: Path) -> None:
    """Write the page; it needs no other file and no network."""
    failed = [one for one in judged if one.faults]
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Golden questions</title><style>{_STYLE}</style></head><body>",
        "<h1>Golden questions</h1>",
        _tiles(totals),
        _section("Weakest", weakest(totals)),
        _section("By class", totals.by_class),
        _section("By language of the reply", totals.by_language),
        _section("By place", totals.by_place),
        "<h2>Milliseconds per answer</h2>",
        _histogram([one.milliseconds for one in judged]),
        "<h2>Rank of the proving section</h2>",
        _ranks(judged),
        f"<h2>Failures ({len(failed)})</h2>",
        *(_failure(one) for one in failed),
        "</body></html>",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts), encoding="utf-8")


def _tiles(totals: Totals) -> str:
    safe, zero = totals.zero
    tiles = [
        _tile(f"{totals.all.right[mark]:.1%}", mark, totals.all.right[mark] >= GATE.get(mark, 0))
        for mark in MARKS
    ]
    tiles.append(_tile(f"{safe} / {zero}", "zero tolerance", safe == zero))
    tiles.append(_tile(str(totals.all.questions), "questions", None))
    return f'<div class="tiles">{"".join(tiles)}</div>'


def _tile(value: str, name: str, good: bool | None) -> str:
    kind = {True: " good", False: " bad", None: ""}[good]
    return f'<div class="tile{kind}"><b>{escape(value)}</b><small>{escape(name)}</small></div>'


def _section(title: str, totals: Iterable[Total]) -> str:
    head = "".join(f"<th>{mark}</th>" for mark in MARKS)
    rows = "".join(
        f'<tr><td>{escape(one.name)}</td><td class="n">{one.questions}</td>'
        + "".join(f"<td>{_bar(one.right[mark])}</td>" for mark in MARKS)
        + "</tr>"
        for one in totals
    )
    return f"<h2>{escape(title)}</h2><table><tr><th></th><th></th>{head}</tr>{rows}</table>"


def _bar(share: float) -> str:
    low = " low" if share < _LOW else ""
    return f'<div class="bar{low}"><i style="width:{share:.1%}"></i><span>{share:.0%}</span></div>'


def _histogram(values: Sequence[float]) -> str:
    """Twenty bars up to the 99th percentile; the last holds what is slower."""
    if not values:
        return ""
    top = sorted(values)[min(int(len(values) * 0.99), len(values) - 1)] or 1.0
    counts = Counter(min(int(value / top * 20), 19) for value in values)
    highest = max(counts.values())
    return _bars([(f"{top * at / 20:.0f}", counts.get(at, 0) / highest) for at in range(20)])


def _ranks(judged: Sequence[Judged]) -> str:
    proving = [one for one in judged if one.golden.has_proving_section]
    counts = Counter("none" if one.rank is None else str(min(one.rank, 10)) for one in proving)
    names = [*map(str, range(1, 10)), "10", "none"]
    highest = max(counts.values(), default=1)
    return _bars([("10+" if one == "10" else one, counts.get(one, 0) / highest) for one in names])


def _bars(bars: Sequence[tuple[str, float]]) -> str:
    width = 100 / len(bars)
    drawn = "".join(
        f'<rect x="{at * width * 6:.1f}" y="{80 - share * 80:.1f}" width="{width * 5:.1f}"'
        f' height="{share * 80:.1f}"/><text x="{at * width * 6:.1f}" y="95">{escape(name)}</text>'
        for at, (name, share) in enumerate(bars)
    )
    return f'<svg viewBox="0 0 600 100" preserveAspectRatio="none">{drawn}</svg>'


def _failure(one: Judged) -> str:
    marks = ", ".join(dict.fromkeys(fault.mark for fault in one.faults))
    faults = "".join(f"<li>{escape(f'{fault.mark}: {fault.what}')}</li>" for fault in one.faults)
    trace = escape("\n".join(one.trace))
    return (
        f"<details><summary><em>{escape(marks)}</em> {escape(_asked(one.golden))}"
        f" <small>{escape(one.golden.id)}, {escape(one.golden.kind)}</small></summary>"
        f"<ul>{faults}</ul><pre>{escape(one.text)}</pre><pre>{trace}</pre></details>"
    )


def _asked(golden: Golden) -> str:
    fields = [golden.jurisdiction, golden.service, golden.language, golden.as_of]
    given = ", ".join(str(field) for field in fields if field)
    return " | ".join(golden.turns) + (f" [{given}]" if given else "")
