"""The expected failures of the product; each message says what to do.

GuideError
├── SettingsError        a setting is missing or malformed            (exit 2)
├── KnowledgeError       files of the knowledge are bad               (exit 1)
├── UnusableIndex          the index cannot be used
│   ├── NoIndex          none has been built yet
│   ├── ForeignIndex     built by another model or another Chroma
│   └── DamagedIndex     its files do not verify
├── IngestRunning        another ingest holds the lock
├── UnreadableOriginal   a file of the archive cannot be read          (exit 1)
├── GateRefused          golden questions fail on a new snapshot      (exit 1)
├── GoldenError          golden questions have faults                 (exit 1)
├── EmbeddingsError      the embedding model cannot be used here
└── BadRequest           a request line is malformed
"""

from __future__ import annotations


class GuideError(Exception):
    """Base of every failure that is expected and explained to the person who meets it."""


class SettingsError(GuideError):
    """A setting is missing or malformed."""


class KnowledgeError(GuideError):
    """The knowledge has faults; the message lists them all."""


class UnusableIndex(GuideError):
    """The index cannot be used."""


class NoIndex(UnusableIndex):
    """No snapshot has been published yet."""


class ForeignIndex(UnusableIndex):
    """The snapshot was built by another embedding model, format or version of Chroma."""


class DamagedIndex(UnusableIndex):
    """A snapshot's files do not verify."""


class IngestRunning(GuideError):
    """Another ingest holds the lock."""


class UnreadableOriginal(GuideError):
    """A file of the archive cannot be read; the message says why and what to do."""


class GateRefused(GuideError):
    """Golden questions fail on a new snapshot; the one in use stays."""


class GoldenError(GuideError):
    """The golden questions have faults; the message lists them all."""


class EmbeddingsError(GuideError):
    """The embedding model cannot be used on this machine."""


class BadRequest(GuideError):
    """A request line is malformed."""
