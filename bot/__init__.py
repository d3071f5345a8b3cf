"""Tells people whether and how they can object to AI training on their posts."""
