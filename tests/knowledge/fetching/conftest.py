"""A site to fetch from."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.knowledge.fetching.site import Clock, Site, serving


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serving() as one:
        yield one


@pytest.fixture
def clock() -> Clock:
    return Clock()
