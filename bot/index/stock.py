"""LangChain's stock recipe, the yardstick of the benchmark: split, embed, let Chroma find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from langchain_core.embeddings import Embeddings

if TYPE_CHECKING:
    from langchain_chroma import Chroma

# What LangChain's own tutorials and retrievers take.
_SIZE, _OVERLAP, _RESULTS = 1000, 200, 4


@dataclass(frozen=True)
class Stock:
    """Texts in a Chroma of their own, as LangChain's introduction puts them there."""

    store: Chroma

    def search(self, query: str, document: str | None) -> tuple[tuple[str, int, int], ...]:
        """Find the four nearest slices (document, start, end), of one document if it is given."""
        only = {"document": document} if document else None
        found = self.store.similarity_search(query, k=_RESULTS, filter=only)
        return tuple(
            (
                str(one.metadata["document"]),
                int(one.metadata["start_index"]),
                int(one.metadata["start_index"]) + len(one.page_content),
            )
            for one in found
        )


@contextmanager
def stock(texts: Mapping[str, str], embeddings: Embeddings) -> Iterator[Stock]:
    """Index texts by id for as long as they are searched."""
    from chromadb import PersistentClient
    from chromadb.config import Settings
    from langchain_chroma import Chroma
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=_SIZE, chunk_overlap=_OVERLAP, add_start_index=True
    )
    cut = splitter.create_documents(list(texts.values()), [{"document": id_} for id_ in texts])
    with TemporaryDirectory(prefix="stock-", ignore_cleanup_errors=True) as folder:
        client = PersistentClient(path=folder, settings=Settings(anonymized_telemetry=False))
        try:
            yield Stock(Chroma.from_documents(cut, embeddings, client=client))
        finally:
            client.close()  # type: ignore[attr-defined]  # its declared type lacks it
