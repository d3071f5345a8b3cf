"""Finds the day, or the event, that a question is about, as against days that tell a story."""

from bot.answering.dates.event import Event, find_event
from bot.answering.dates.finding import SaidDay, find_day

__all__ = ["Event", "SaidDay", "find_day", "find_event"]
