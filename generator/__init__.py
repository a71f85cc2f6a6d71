"""jianbao (簡報): turns a report about an event into a record, a briefing PDF and a Word memo."""

__version__ = "0.1.0"
