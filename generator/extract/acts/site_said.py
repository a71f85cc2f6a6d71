"""Which of the names before a verb of opening it is said of: the word for a kind, a service or a project may be no house that opens."""

import re

from generator.extract.acts import site_words
from generator.extract.acts.scan import Reading
from generator.extract.acts.site_shown import is_proper

_ONLY_SAID_OF = {"封关": site_words.BONDED, "通航": site_words.WATERWAY, "通水": site_words.WATERWAY}
"""By the first two characters of a verb: what it opens, of all that it is said of."""


def said_of(reading: Reading, names: list[tuple[int, int]], match: re.Match[str], start: int, *, ceremony: bool) -> list[tuple[int, int]]:
    """Return those of ``names``, in the stretch from ``start`` to a verb, that are such as the verb opens."""
    text, verb, end = reading.text, match.group(), match.start()
    if verb.startswith(site_words.PUT_TO_USE):
        least = 3 if ceremony else 4
        behind = {n for n in names[1:] if text[n[0] - 1] in "、和与及"}  # 某区图书馆、文化馆
        names = [
            n
            for n in names
            if n[1] - n[0] > least
            or text[n[1] : n[1] + 1] in "”」』"
            or n in behind
            or is_proper(reading, *n)
            or site_words.FIRST_IN_PLACE.search(text, start, n[0])
        ]
    if verb.startswith(("竣工", "完工", *site_words.USED)):
        names = [name for name in names if not _stage(text, *name, ceremony=ceremony)]
    if verb.startswith(("开业", "开馆", "开园", "开张")) and not ceremony:
        names = [_without_project(text, *n) for n in names]
    if verb.startswith("开张"):
        names = [n for n in names if text[n[1] : n[1] + 1] in "”」』" or site_words.FACILITY.search(reading.plain(*n))]
    if (only := _ONLY_SAID_OF.get(verb[:2])) is not None:
        names = [name for name in names if only.search(text, *name)]
    if verb.startswith(site_words.IN_SERVICE):
        names = [] if "已" in text[max(start, end - 4) : end] else [n for n in names if site_words.FACILITY.search(reading.plain(*n))]
        names = [n for n in names if not site_words.OF_KIND_ONLY.search(text, start, n[0])]
    if verb.endswith("开通"):
        names = [name for name in names if site_words.WAY.search(text, *name)]
    if verb in ("开幕", "启幕") or verb.endswith("开放") or verb.startswith(("开放", "正式开放")):
        names = [name for name in names if "在" not in (whole := reading.plain(*name)) and site_words.FACILITY.search(whole)]
    return names


def _stage(text: str, start: int, end: int, *, ceremony: bool) -> bool:
    """Say whether a name is that of a stage of works, or of a firm; a ceremony is held of the main works of a thing too."""
    part = site_words.PART_OF_WORK.search(text, start, end)
    return part is not None and not (ceremony and text.startswith("主体工程", part.start()) and part.start() > start)


def _without_project(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the name of a house whose project opens for business (甲交易中心|项目开业)."""
    house = end - len("项目")
    return (start, house) if text.endswith("项目", start, end) and site_words.FACILITY.search(text, start, house) else (start, end)
