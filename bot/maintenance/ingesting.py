"""An ingest as a maintainer sees it: what is new, which answers change, whether it may be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from bot.answering.guide import Guide
from bot.errors import ForeignIndex, GuideError
from bot.evaluation.gate import Gate
from bot.evaluation.preview import Preview, lines_of
from bot.index.embeddings import Embedder, RememberingEmbedder, make_embedder
from bot.index.ingest import Given, Ingested, Progress, ingest
from bot.index.snapshots import Check, Snapshot, current, current_name, knowledge_of
from bot.knowledge.read import Knowledge
from bot.live import guide_of
from bot.maintenance.comparing import News

# Changed answers that are told.
_TOLD = 7


class OnlyPreviewed(GuideError):
    """Everything was looked at, and nothing was switched: that was all that was asked.

    `findings` are those of the checks.
    """

    def __init__(self, findings: Mapping[str, Any]) -> None:
        super().__init__("Only a preview: nothing was switched.")
        self.findings = findings


@dataclass(frozen=True)
class Wanted:
    """An ingest as it is asked for.

    `golden` is the folder of golden questions, None to go without; `preview` stops before the
    switch; `force` is the reason to switch whatever the gate says.
    """

    given: Given
    index: Path
    embeddings: str
    golden: Path | None
    preview: bool = False
    force: str | None = None


def run(
    wanted: Wanted,
    now: datetime,
    tell: Callable[[str], None],
    progress: Progress | None = None,
    colours: bool = False,
    width: int = 100,
) -> Ingested:
    """Read, build, tell what is new, pass the gate and switch.

    Raises OnlyPreviewed after a preview, GateRefused where the gate stays shut, and what `ingest`
    raises.
    """

    @cache
    def make() -> Embedder:
        return RememberingEmbedder(make_embedder(wanted.embeddings))

    def open_on(snapshot: Snapshot, day: date) -> Guide:
        if snapshot.manifest.embeddings != make().identity:
            raise ForeignIndex(
                f"{snapshot.name} was built with {snapshot.manifest.embeddings}, and"
                f" {make().identity} is in use now."
            )
        return guide_of(snapshot, make(), lambda: day)

    findings: dict[str, Any] = {}

    def noted(check: Check) -> Check:
        def checked(snapshot: Snapshot) -> Mapping[str, Any]:
            found = check(snapshot) or {}
            findings.update(found)
            return found

        return checked

    def stop(_: Snapshot) -> Mapping[str, Any]:
        raise OnlyPreviewed(findings)

    in_use, known = _in_use(wanted.index)
    news = News(
        in_use=known,
        pages=wanted.index / "reports",
        tell=tell,
        force=wanted.force,
        in_full=wanted.preview,
        colours=colours,
        width=width,
    )
    checks: list[Check] = [noted(news.check)]
    if current_name(wanted.index) and wanted.golden:
        gate = Gate(
            golden=wanted.golden,
            open=open_on,
            in_use=in_use,
            say=tell,
            tell=lambda found: tell(preview_text(found, None if wanted.preview else width)),
            # A preview tells why the gate would stay shut, and goes on.
            force=wanted.force or ("only a preview" if wanted.preview else None),
        )
        checks.append(noted(gate.check))
    elif wanted.golden:
        tell("Nothing is in use yet, so there is nothing to compare answers with.")
    if wanted.preview:
        checks.append(stop)
    return ingest(
        wanted.given,
        wanted.index,
        make,
        now,
        progress=progress,
        force=wanted.force,
        checks=checks,
    )


def _in_use(index: Path) -> tuple[Snapshot | None, Knowledge | None]:
    """The snapshot in use with its knowledge; none if it cannot be read, as one to be replaced."""
    try:
        snapshot = current(index)
        return snapshot, knowledge_of(snapshot) if snapshot else None
    except GuideError:
        return None, None


def preview_text(found: Preview, width: int | None) -> str:
    """What changes, on one screen: the count, the first changed answers, the totals.

    Lines of answers are cut at the width, if there is one.
    """
    lines = [found.headline]
    for changed in found.changed[:_TOLD]:
        lines += ["", *lines_of(changed, width)]
    if len(found.changed) > _TOLD:
        lines += ["", f"and {len(found.changed) - _TOLD} more; the manifest names them all."]
    safe, zero = found.after.zero
    right = ", ".join(
        f"{mark} {share:.1%} ({share - found.before.all.right[mark]:+.1%})"
        for mark, share in found.after.all.right.items()
    )
    lines += ["", f"Right: {right}. Zero tolerance: {safe} of {zero} safe."]
    lines += [f"Against the gate: {refusal}." for refusal in found.refusals]
    return "\n".join(lines)


def summary(done: Ingested) -> str:
    """What an ingest did, in a few lines."""
    manifest = done.snapshot.manifest
    if not done.built:
        return f"Nothing has changed: {manifest.chunks} chunks, nothing embedded."
    texts = f"{done.embedded} text{'' if done.embedded == 1 else 's'} embedded anew"
    seconds = {**manifest.took}
    if "gate" in manifest.checks:
        seconds["gate"] = manifest.checks["gate"]["seconds"]
    took = ", ".join(f"{stage} {spent:.1f}" for stage, spent in seconds.items())
    return (
        "".join(f"{remark}\n" for remark in done.read.remarks)
        + f"Published {done.snapshot.name}: {manifest.documents} documents, {manifest.chunks}"
        f" chunks, {texts}.\nProcessor seconds: {took}."
    )
