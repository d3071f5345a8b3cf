"""The database that the settings name, opened so that what is deleted is gone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, MetaData, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot.errors import SettingsError


def open_database(url: str, tables: MetaData) -> Engine:
    """Open the database at the SQLAlchemy URL, with the tables in it.

    Raises SettingsError where it cannot be used; the URL is not in the message, as it may hold a
    password.
    """
    try:
        engine = _open(make_url(url))
        tables.create_all(engine)
    except (ArgumentError, ImportError, SQLAlchemyError) as error:
        raise SettingsError(
            f"OPTOUT_DATABASE_URL cannot be used ({type(error).__name__}): give an SQLAlchemy "
            "URL of a database that can be written to, such as sqlite:///chats.sqlite3, and "
            "install its driver."
        ) from None
    return engine


def overwrite_deleted(engine: Engine) -> None:
    """Leave nothing of what was deleted in the log of writes beside SQLite's file.

    It still holds the pages as they were. Other databases look after their own.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _open(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    in_memory = url.database in (None, "", ":memory:")
    engine = create_engine(
        url,
        connect_args={"check_same_thread": False},
        **({"poolclass": StaticPool} if in_memory else {}),
    )
    event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
    connection.execute("PRAGMA journal_mode = WAL")  # who reads does not wait for who writes
    # What was written outlives the process at once, and a loss of power after the next checkpoint.
    connection.execute("PRAGMA synchronous = NORMAL")
