"""Broken Word templates by the thousand: never code run, never a corrupt file, never a silent blank; each fault names its place.

    python -m tests.conformance.docx_mutations [--count N] [--seed N] [--jobs N]

Sound templates are mutated at three depths: bytes of the file, markup of a part, text of the tags (attacks among them). Each mutant
is inspected, filled and looked over as `userdoc.fill` does it, in workers limited as its child process is.
"""

import argparse
import io
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import docx
from docx.shared import Pt

from generator.errors import TemplateError
from generator.render.docx import guard, userdoc, userdoc_child
from generator.render.docx.archive import archive, members
from generator.render.docx.reread import reread

CONTEXT = userdoc.completed_context(
    {
        "event": {"name": "甲 & 乙 <會>", "date": None, "place": "杭州市"},
        "people": [{"name": "沈昌祥", "titles": ["院士"]}, {"name": "孫克"}],
        "signings": [{"parties": ["甲方", "乙方"], "subject": "協議"}],
    }
)
CANARY = "JIANBAO_CANARY"
ATTACKS = (
    '{{ cycler.__init__.__globals__.os.environ["JIANBAO_CANARY"] }}',
    '{{ lipsum.__globals__["os"].system("echo x") }}',
    "{{ event.name.__class__.__base__.__subclasses__() }}",
    '{{ event|attr("__class__") }}',
    '{% include "/etc/passwd" %}',
    '{{ "%c"|format(0) }}',
    "{% for x in range(100000000) %}{% endfor %}",
)
PIECES = (
    "{{",
    "}}",
    "{%",
    "%}",
    "{%tr ",
    "{%p ",
    "{%r ",
    " endfor %}",
    "{% if x %}",
    "{% endif %}",
    "{#",
    "#}",
    "|",
    ".",
    "[0]",
    "&",
    "<",
    "{{ event.name }}",
)


def templates() -> list[bytes]:
    """Return the sound templates that are broken."""

    def build(make: Callable[[Any], None]) -> bytes:
        document = docx.Document()
        make(document)
        buffer = io.BytesIO()
        document.save(buffer)
        files = members(buffer.getvalue())
        files.pop("docProps/thumbnail.jpeg", None)
        files["_rels/.rels"] = files["_rels/.rels"].replace(b"docProps/thumbnail.jpeg", b"docProps/app.xml")
        return archive(files)

    def running(document: Any) -> None:
        document.add_heading("{{ event.name }}", 1)
        document.add_paragraph("地點：{{ event.place }}，日期：{{ event.date }}")
        document.add_paragraph("{% for p in people %}{{ p.name }}{% if not loop.last %}、{% endif %}{% endfor %}")
        document.add_paragraph("{%p if signings %}")
        document.add_paragraph("{{ signings[0].subject }}").runs[0].font.size = Pt(14)
        document.add_paragraph("{%p endif %}")
        document.sections[0].header.paragraphs[0].text = "{{ event.name }}"

    def table(document: Any) -> None:
        rows = (("{%tr for p in people %}", ""), ("{{ p.name }}", "{{ p.titles }}"), ("{%tr endfor %}", ""))
        made = document.add_table(len(rows), 2)
        for row, texts in zip(made.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text

    return [build(running), build(table)]


def mutant(sound: bytes, chance: random.Random) -> bytes:
    """Return a template broken in one to three places."""
    kind = chance.random()
    if kind < 0.2:
        return _bytes(sound, chance)
    files = members(sound)
    parts = (
        [name for name in files if name.endswith(".xml")] if kind < 0.35 else ["word/document.xml", "word/document.xml", "word/header1.xml"]
    )
    name = chance.choice([part for part in parts if part in files])
    text = files[name].decode()
    for _ in range(chance.randint(1, 3)):
        text = _markup(text, chance) if kind < 0.55 else _tags(text, chance)
    return archive(files | {name: text.encode("utf-8", "surrogatepass")})


def _bytes(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    if chance.random() < 0.3:
        return bytes(out[: chance.randrange(len(out))])
    for _ in range(chance.randint(1, 8)):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _markup(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    end = min(len(text), at + chance.randint(1, 60))
    return chance.choice((text[:at] + text[end:], text[:at] + text[at:end] + text[at:], text[:at] + chance.choice(PIECES) + text[at:]))


def _tags(text: str, chance: random.Random) -> str:
    places = [at for at in range(len(text) - 1) if text[at : at + 2] in ("{{", "{%", "}}", "%}")]
    if not places:
        return _markup(text, chance)
    at = chance.choice(places)
    new = chance.choice((*PIECES, *ATTACKS)) if chance.random() < 0.7 else ""
    cut = chance.randint(0, 6) if chance.random() < 0.6 else 0
    return text[:at] + new.replace("&", "&amp;").replace("<", "&lt;") + text[at + cut :]


def outcome(data: bytes) -> tuple[str, str]:
    """Return what became of a mutant: ``filled``, ``refused``, or what must not be, with the reason."""
    try:
        guard.inspect(data, "t.docx")
        made = userdoc_child.fill_here(data, CONTEXT)
        made = userdoc.looked_over(made, "t.docx")
    except TemplateError as error:
        return ("refused", "") if error.where.startswith("t.docx") and error.what else ("no place", str(error))
    except userdoc_child.Faulty as error:
        named = all(fault.where and fault.what for fault in error.faults)
        return ("refused", "") if named and error.faults else ("no place", str(error.faults))
    except TimeoutError:
        return "refused", ""
    except MemoryError:
        return "refused", ""
    except Exception as error:  # noqa: BLE001  (whatever it is, it is a find)
        return f"escaped: {type(error).__name__}", str(error)[:200]
    if os.environ[CANARY] in reread(made).text:
        return "code run", ""
    return "filled", ""


def _limited() -> None:
    os.environ[CANARY] = "canary-value-that-must-not-be-seen"
    userdoc_child.SECONDS = 3600
    userdoc_child.limit()

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)


def batch(job: tuple[int, int]) -> tuple[Counter[str], list[str]]:
    """Make and try a run of mutants; return the outcomes and what must not be."""
    first, last = job
    sound = templates()
    counts: Counter[str] = Counter()
    bad: list[str] = []
    for number in range(first, last):
        chance = random.Random(number)
        data = mutant(sound[number % len(sound)], chance)
        signal.alarm(userdoc.TIME)
        kind, why = outcome(data)
        signal.alarm(0)
        counts[kind] += 1
        if kind not in ("filled", "refused"):
            bad.append(f"mutant {number}: {kind}: {why}")
    return counts, bad


def run(count: int, seed: int, jobs: int) -> tuple[Counter[str], list[str]]:
    """Try ``count`` mutants from number ``seed`` on; return the outcomes and what must not be."""
    size = 250

    def spans() -> Iterator[tuple[int, int]]:
        for first in range(seed, seed + count, size):
            yield first, min(first + size, seed + count)

    counts: Counter[str] = Counter()
    bad: list[str] = []
    with ProcessPoolExecutor(jobs, initializer=_limited) as pool:
        try:
            for some, found in pool.map(batch, spans()):
                counts += some
                bad += found
        except BrokenProcessPool as error:
            bad.append(f"a worker died: {error}")
    return counts, bad


def main() -> int:
    """Run; return 0 when nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    started = time.monotonic()
    counts, bad = run(options.count, options.seed, options.jobs)
    print(", ".join(f"{kind}: {number}" for kind, number in sorted(counts.items())), f"in {time.monotonic() - started:.0f} s")
    print("\n".join(bad[:40]) or "nothing that must not be")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
