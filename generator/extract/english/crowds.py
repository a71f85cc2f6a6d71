"""Nouns for many people whom nobody names: those who live, work or learn somewhere (weavers, townspeople, families)."""

PEOPLE = (
    r"(?:(?!(?:others|numbers|papers|chapters|centers|orders|offers|letters|efforts|errors|sectors|factors|doors|floors|colors|honors|powers|towers|waters|rivers|computers|committees|trees|fees)\b)[a-z][a-z-]*(?:ers|ors|ists|ians|[lyt]ees|men|women|people|folks?|mates)"
    r"|families|pupils|veterans|parents|students|residents|presidents|patients|clients|agents|tenants|migrants|descendants|participants|assistants|servants|merchants|colleagues|neighbou?rs|officials|professionals|locals|friends|guests|scouts|youths?|children|kids|elders|alumni|graduates|relatives|representatives|executives|delegates|advocates|activists|dignitaries|authorities|staff(?:ers)?|faculty|crews?|chiefs|clergy|monks|nuns|pilots|cadets|apprentices|recruits|survivors|heroes|soldiers|troops|architects|experts|hosts|saints|hundreds|dozens|scores|thousands)"
)
"""The noun itself; who they are stands before it (local textile workers)."""
