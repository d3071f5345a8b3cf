"""The product on its own knowledge, built once: real files, real model, real index."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.live import LiveGuide

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def built_index(request: pytest.FixtureRequest) -> Path:
    """An index of the project's own knowledge; its vectors are kept between runs of the tests."""
    from bot.index.embeddings import make_embedder
    from bot.index.ingest import Given, ingest

    assert request.config.cache is not None
    index = Path(request.config.cache.mkdir("index"))
    ingest(Given(ROOT / "knowledge"), index, lambda: make_embedder("bundled"), datetime.now(UTC))
    return index


@pytest.fixture(scope="session")
def live(built_index: Path) -> LiveGuide:
    """The guide on the project's own knowledge, on a fixed day."""
    return LiveGuide(built_index, "bundled", clock=lambda: TODAY)
