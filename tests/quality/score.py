"""Score records against golds: counts for each category, and every miss.

    python -m tests.quality.score [--lang zh|en] [--dir DIR] [--only CATEGORY,…] [--quiet] [--update [--allow-regression]] [NAME…]

A category is a multiset of items cut from a record; an item counts as found when the gold has an equal one. Names are compared
without spaces. The words of a ``label`` are free in the golds and are not compared.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from generator.extract.record import extract
from tests.quality import floors
from tests.quality.collection import CORPUS, Case, cases, seed

Plain = dict[str, Any]
"""A record, or a gold, as built-in types."""
Items = Iterator[tuple[Any, ...]]


def bare(name: str | None) -> str | None:
    """Return a name without the spaces inside."""
    return None if name is None else "".join(name.split())


def _people(record: Plain, key: str) -> Items:
    for person in record.get("people", ()):
        for value in person.get(key, ()):
            yield bare(person["name"]), value


def _names(record: Plain) -> Items:
    return ((bare(person["name"]),) for person in record.get("people", ()))


def _organisations(record: Plain) -> Items:
    return ((bare(p["name"]), p["organisation"]) for p in record.get("people", ()) if p.get("organisation"))


def _parties(record: Plain) -> Items:
    return ((party,) for signing in record.get("signings", ()) for party in signing.get("parties", ()))


def _signing_key(signing: Plain) -> tuple[str, ...]:
    return tuple(sorted(signing.get("parties", ())))


def _signings(record: Plain) -> Items:
    return ((_signing_key(s), s.get("count")) for s in record.get("signings", ()))


def _subjects(record: Plain) -> Items:
    return ((_signing_key(s), s["subject"]) for s in record.get("signings", ()) if s.get("subject"))


def measure(value: Plain) -> tuple[Any, ...]:
    """Return what makes two measures the same: text, number, unit, upper end."""
    return value["text"], float(value["value"]), value["unit"], value.get("value_to")


def _amounts(record: Plain) -> Items:
    return (measure(s["amount"]) for s in record.get("signings", ()) if s.get("amount"))


def _fields(record: Plain) -> Items:
    return ((field,) for signing in record.get("signings", ()) for field in signing.get("fields", ()))


def _sites(key: str) -> Callable[[Plain], Items]:
    return lambda record: ((site["name"],) for site in record.get(key, ()))


def _described(record: Plain) -> Items:
    for key in ("unveilings", "groundbreakings"):
        for site in record.get(key, ()):
            if site.get("described_in_paragraph") is not None:
                yield site["name"], site["described_in_paragraph"]


def _titled(key: str, kind: str) -> Callable[[Plain], Items]:
    return lambda record: ((item["title"], item.get("kind", kind), bare(item.get("by"))) for item in record.get(key, ()))


def _release_titles(record: Plain) -> Items:
    return ((release["title"],) for release in record.get("releases", ()))


def _speakers(record: Plain) -> Items:
    return ((bare(speech["speaker"]),) for speech in record.get("speeches", ()))


def _speeches(record: Plain) -> Items:
    return ((bare(speech["speaker"]), tuple(speech["paragraphs"])) for speech in record.get("speeches", ()))


def _figures(record: Plain) -> Items:
    return (measure(figure) for figure in record.get("figures", ()))


def _figure_part(key: str) -> Callable[[Plain], Items]:
    return lambda record: ((f["text"], f[key]) for f in record.get("figures", ()) if f.get(key))


def _event(*keys: str) -> Callable[[Plain], Items]:
    def items(record: Plain) -> Items:
        event = record.get("event", {})
        if event.get(keys[0]):
            yield tuple(event.get(key) for key in keys)

    return items


def _organisers(record: Plain) -> Items:
    return ((name,) for name in record.get("event", {}).get("organisers", ()))


def _byline(key: str) -> Callable[[Plain], Items]:
    def items(record: Plain) -> Items:
        value = record.get("byline", {}).get(key) or ()
        yield from ((bare(name),) for name in ([value] if isinstance(value, str) else value))

    return items


CATEGORIES: dict[str, Callable[[Plain], Items]] = {
    "names": _names,
    "titles": lambda record: _people(record, "titles"),
    "organisation": _organisations,
    "roles": lambda record: _people(record, "roles"),
    "parties": _parties,
    "signings": _signings,
    "subject": _subjects,
    "amount": _amounts,
    "fields": _fields,
    "unveilings": _sites("unveilings"),
    "groundbreakings": _sites("groundbreakings"),
    "described": _described,
    "releases": _release_titles,
    "releases_full": _titled("releases", "release"),
    "talks": _titled("talks", "talk"),
    "speakers": _speakers,
    "speeches": _speeches,
    "figures": _figures,
    "qualifier": _figure_part("qualifier"),
    "period": _figure_part("period"),
    "rank": _figure_part("rank"),
    "target": _figure_part("target"),
    "event_name": _event("name"),
    "date": _event("date", "date_end"),
    "date_text": _event("date_text"),
    "place": _event("place"),
    "organisers": _organisers,
    "outlet": _byline("outlet"),
    "authors": _byline("authors"),
    "photographers": _byline("photographers"),
    "editors": _byline("editors"),
}
"""``qualifier`` to ``target`` look only at figures that both sides have."""

_FIGURE_PARTS = frozenset({"qualifier", "period", "rank", "target"})


class Count(msgspec.Struct, frozen=True):
    """Hits, false alarms and misses of one category, with the items themselves."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    wrong: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    """``(case, item)`` that the record has and the gold has not."""
    missed: tuple[tuple[str, tuple[Any, ...]], ...] = ()

    def __add__(self, other: "Count") -> "Count":
        return Count(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 1.0

    @property
    def recall(self) -> float:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.tp / (2 * self.tp + self.fp + self.fn) if self.tp + self.fp + self.fn else 1.0


def score(record: Plain, gold: Plain, name: str = "") -> dict[str, Count]:
    """Return the count of each category of one record, as built-in types, against its gold."""
    shared = Counter(_figures(record)) & Counter(_figures(gold))
    common_record, common_gold = _only_figures(record, shared), _only_figures(gold, shared)
    result = {}
    for category, items in CATEGORIES.items():
        parts = category in _FIGURE_PARTS
        got, want = Counter(items(common_record if parts else record)), Counter(items(common_gold if parts else gold))
        wrong, missed = got - want, want - got
        result[category] = Count(
            (got & want).total(),
            wrong.total(),
            missed.total(),
            tuple((name, item) for item in wrong.elements()),
            tuple((name, item) for item in missed.elements()),
        )
    return result


def _only_figures(record: Plain, shared: Counter[tuple[Any, ...]]) -> Plain:
    return {"figures": [figure for figure in record.get("figures", ()) if measure(figure) in shared]}


def plain(case: Case) -> Plain:
    """Return the record of a case as built-in types."""
    record: Plain = msgspec.to_builtins(extract(case.source))
    return record


def total(selected: Iterable[Case]) -> dict[str, Count]:
    """Return the counts of all cases together."""
    result = {category: Count() for category in CATEGORIES}
    for case in selected:
        for category, count in score(plain(case), case.gold, case.name).items():
            result[category] += count
    return result


def table(counts: dict[str, Count]) -> str:
    """Return the counts as lines of text."""
    lines = [f"{'category':16}{'tp':>6}{'fp':>6}{'fn':>6}{'P':>8}{'R':>8}{'F1':>8}"]
    lines += [f"{k:16}{c.tp:6}{c.fp:6}{c.fn:6}{c.precision:8.3f}{c.recall:8.3f}{c.f1:8.3f}" for k, c in counts.items()]
    return "\n".join(lines)


def misses(counts: dict[str, Count], only: frozenset[str]) -> str:
    """Return every wrong (+) and missed (-) item, by category and case."""
    lines = []
    for category, count in counts.items():
        if only and category not in only:
            continue
        items = [(case, "-", item) for case, item in count.missed] + [(case, "+", item) for case, item in count.wrong]
        lines += [f"{category:16}{sign} {case:24} {' · '.join(map(str, item))}" for case, sign, item in sorted(items, key=lambda i: i[0])]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.quality.score", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("names", nargs="*", help="prefixes of the cases' names; 'seed' is the seed")
    parser.add_argument("--lang", choices=("zh", "en"), help="only texts in this language")
    parser.add_argument("--dir", type=Path, help="another folder of .txt with .json golds")
    parser.add_argument("--only", default="", help="list the misses of these categories, with commas between")
    parser.add_argument("--quiet", action="store_true", help="no list of misses")
    parser.add_argument("--update", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--allow-regression", action="store_true", help="with --update: lower floors too")
    options = parser.parse_args(arguments)
    if options.update:
        return floors.update({name: total(group) for name, group in collections().items()}, options.allow_regression)
    counts = total(c for c in _chosen(options.dir, tuple(options.names)) if options.lang in (None, c.source.language))
    print(table(counts))
    if not options.quiet:
        print(misses(counts, frozenset(filter(None, options.only.split(",")))))
    return 0


def _chosen(folder: Path | None, names: tuple[str, ...]) -> list[Case]:
    if folder is not None:
        return list(cases(folder, names=names))
    with_seed = not names or "seed" in names
    chosen = [] if names == ("seed",) else list(cases(CORPUS, names=names))
    return [seed(), *chosen] if with_seed else chosen


@cache
def collections() -> dict[str, list[Case]]:
    """Return the collections that have floors, by name."""
    everything = list(cases())
    return {
        "seed": [seed()],
        "zh": [c for c in everything if c.source.language == "zh"],
        "en": [c for c in everything if c.source.language == "en"],
    }


if __name__ == "__main__":
    sys.exit(main())
