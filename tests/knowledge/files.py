"""Writes small knowledge folders for tests."""

from __future__ import annotations

from pathlib import Path

SOURCE = """---
id: {id}
publisher: Example Authority
kind: {kind}
title: A statement
url: {url}
published: {published}
jurisdictions: [EEA]
services: [meta]
language: en
---

What it says in our own words.
"""

RECORD = """---
id: EEA/meta
jurisdiction: EEA
service: meta
checked: 2026-11-21
training:
  - {from: 2024-06-14, to: 2025-05-27, state: paused, certainty: read, sources: [pause]}
  - {from: 2025-05-27, state: running, since: 2025-05-27, certainty: read, sources: [start]}
verdict:
  - {from: 2024-06-14, to: 2025-05-27, value: yes, effect: precaution, certainty: read, sources: [pause]}
  - {from: 2025-05-27, value: yes, effect: future, certainty: read, sources: [start]}
sections:
  can-i-object: {topic: own-posts, from: 2025-05-27, asked: [Can I opt out?]}
---

## Can I object? {#can-i-object}

Yes, at any time. [@start]

- By the form [@start]
"""

LISTS = {
    "jurisdictions.yaml": '- {id: "001"}\n- {id: EEA, parent: "001", members: [DE, FR]}\n'
    "- {id: EU, same_as: EEA, members: [DE, FR]}\n",
    "services.yaml": "- {id: meta, name: Meta}\n- {id: instagram, name: Instagram, provider: meta}\n",
    "authorities.yaml": "- {id: ie-dpc, name: DPC, jurisdictions: [IE], url: 'https://dpc.example', "
    "certainty: read}\n",
}


def source(
    name: str, published: str, kind: str = "authority", url: str = "https://example.org/a"
) -> str:
    """A sound source file."""
    return SOURCE.format(id=name, published=published, kind=kind, url=url)


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write files into a folder and return it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def sound(folder: Path) -> Path:
    """Write a small knowledge folder without a fault."""
    return write(
        folder,
        {
            **LISTS,
            "sources/example/2024-06-14-pause.md": source("pause", "2024-06-14"),
            "sources/example/2025-05-27-start.md": source("start", "2025-05-27"),
            "guidance/EEA/meta.md": RECORD,
        },
    )


DECLARATION = """id: policy
publisher: Example Company
kind: policy
title: Example policy
url: https://example.org/policy
jurisdictions: [EEA]
services: [meta]
language: en
passages:
  - {heading: Your right to object, quote: You may object, sources: [start]}
"""

POLICY = """# Example policy

## What we collect

We collect what you post, and what others post about you.

## Your right to object

You may object at any time, by the [form](https://example.org/form). We answer within a month.
"""


def archived(folder: Path, texts: dict[str, str]) -> Path:
    """Write versions of the declared policy into an archive, by day, and return it."""
    return write(folder, {f"raw/policy/{day}.md": text for day, text in texts.items()})
