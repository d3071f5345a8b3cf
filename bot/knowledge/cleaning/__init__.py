"""Makes clean Markdown of fetched originals: web pages, PDFs, laws in XML, and texts."""

from bot.knowledge.cleaning.clean import clean
from bot.knowledge.cleaning.cleaned import SUFFIXES, Cleaned, cleaner

__all__ = ["SUFFIXES", "Cleaned", "clean", "cleaner"]
