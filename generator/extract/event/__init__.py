"""The event of a Chinese text."""

from generator.extract.event.find import find_event

__all__ = ["find_event"]
