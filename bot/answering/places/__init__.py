"""Finds where a person lives from the words of a message, and names places for display."""

from bot.answering.places.gazetteer import Gazetteer, load_gazetteer
from bot.answering.places.place import Place

__all__ = ["Gazetteer", "Place", "load_gazetteer"]
