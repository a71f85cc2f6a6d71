"""Which of the clauses that say that something was held tells the report's event."""

from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.dates import days
from generator.extract.event.at import Bounds, clause_start, sentence_end, sentence_start
from generator.extract.event.clause import Held

_SERIES = compiled("系列活动[”」』]?$")
_DATED_LEAD = compiled(r" ?(?P<year>(?:19|20)\d\d)年\d{1,2}月\d{1,2}日[^。!?\n]{1,120}(?P=year)")
"""A full date at the head and its year in the event's name: the report is of that day, whenever the page was put up."""
_HEADING = 60
"""The longest line that may be a heading, in characters."""
_ANY_YEAR = compiled(r"(?<!\d)(?:19|20)\d\d(?=年)")
_REPUBLIC_YEAR = compiled(r"(?<![\d.])1[01]\d(?=年(?!\d{1,2}月\d))")
_REPUBLIC = 1911
"""A year of the Republic (110年) tells the year after 1911."""
_LEAD = 260
"""Characters behind a heading in which the sentence stands that says the same."""


def first_told(text: str, body: int, held: Iterator[Held], year: int | None) -> tuple[Held | None, list[Held]]:
    """Return the first clause of the body that names an event of its own time, past a heading said again; and all seen."""
    passed: list[Held] = []
    best = old = None
    for clause in held:
        passed.append(clause)
        if clause.name is None or (clause.aside and not _headed(text, body, clause.name)):
            continue
        if _long_ago(text, clause.at, year) and not _DATED_LEAD.match(text, body, clause.name[1]):
            old = old or clause
            continue
        if best is None or (clause.place and best.name and _SERIES.search(text, *best.name)):
            best = clause
        if clause is not best and best.name is not None and _says_again(text, best, clause):
            best = clause
            break
        if not _is_heading(text, best.at if best else clause.at) and (clause.place or not _SERIES.search(text, *clause.name)):
            break
        if best is not None and clause.at > best.at + _LEAD:
            break
    looks_back = best is not None and _ANY_YEAR.search(text, sentence_start(text, best.at), best.at) is not None
    if best is not None and (best.place is None or looks_back) and _undated(text, best):
        best = _dated(text, best, held, passed)
    return best or old, passed


def _undated(text: str, clause: Held) -> bool:
    """Say whether the sentence of a clause tells no day: it says what is done, not what was held."""
    return next(days(text, sentence_start(text, clause.at), sentence_end(text, clause.at)), None) is None


def _dated(text: str, best: Held, held: Iterator[Held], passed: list[Held]) -> Held:
    """Return the next clause that tells place and day of the report (为甲学童办理配镜活动。…今(6)日于乙馆举办捐赠仪式), else ``best``."""
    for clause in held:
        passed.append(clause)
        if clause.at > best.at + _LEAD:
            break
        told = days(text, (sentence_start if best.place else clause_start)(text, clause.at), clause.at)
        if (
            clause.name
            and clause.place
            and not clause.aside
            and any(day.day is not None and (day.shift is not None or best.place) for day in told)
        ):
            return clause
    return best


def _headed(text: str, body: int, name: Bounds) -> bool:
    """Say whether the headline names an event that is still to come: then the report is of it."""
    words = _EDITION.sub("", text[slice(*name)]).strip("“”「」『』")
    return len(words) >= _NAMED_SO and words in text[:body]


_EDITION = compiled("^(?:(?:19|20)\\d\\d年?|第[一二三四五六七八九十\\d]+届)|\\([^()]{1,20}\\)$")
"""What a headline leaves out of an event's name."""
_NAMED_SO = 5


def _is_heading(text: str, at: int) -> bool:
    """Say whether ``at`` stands in a line without a full stop, above what it heads."""
    end = text.find("\n", at)
    start = text.rfind("\n", 0, at) + 1
    return 0 < end - start <= _HEADING and "。" not in text[start:end]


def _says_again(text: str, heading: Held, clause: Held) -> bool:
    """Say whether a clause tells in a sentence what a heading told."""
    if heading.name is None or clause.name is None or not _is_heading(text, heading.at) or _is_heading(text, clause.at):
        return False
    one, other = text[slice(*heading.name)], text[slice(*clause.name)]
    return one in other or other in one


def _long_ago(text: str, at: int, year: int | None) -> bool:
    """Say whether the sentence before ``at`` tells of a year before that of the report."""
    start = sentence_start(text, at)
    told = _ANY_YEAR.search(text, start, at) if year else None
    since = _REPUBLIC_YEAR.search(text, start, at) if year and told is None else None
    if since is not None and year is not None:
        return int(since[0]) + _REPUBLIC < year
    return told is not None and year is not None and int(told[0]) < year
