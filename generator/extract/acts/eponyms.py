"""Bodies that are called for a person (某某文化基金会): that person stands for none."""

from generator.extract.acts.scan import Reading, rule

_EPONYM = rule(r"[\u4e00-\u9fff]{0,8}(?:医院|基金会|学校|中学|小学|大学|学院|图书馆|美术馆|纪念馆|研究所|实验室|工作室|事务所|公司|书院)")
"""Behind the name of a person for whom a body is called."""


def is_eponym(reading: Reading, at: int, end: int) -> bool:
    """Say whether what stands between the name of a person and ``end`` makes it the name of a body."""
    return _EPONYM.fullmatch(reading.text, at, end) is not None


def bearer(reading: Reading, mentions: tuple[tuple[int, int, int], ...], start: int) -> tuple[int, int, int]:
    """Return the first person of a piece behind the body's name (甲大学校长某某及甲大学院长某某), not one for whom the body is called."""
    behind = [each for each in mentions if each[0] > start]
    return next((each for each in behind if each is behind[-1] or not _EPONYM.match(reading.text, each[1])), mentions[-1])
