"""Times one peer on one case in a process of its own; prints JSON. Standard library and pypdfium2 only."""

import json
import os
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from matter import Matter, texts

Render = Callable[[list[dict]], bytes]


def documents(case: str, first: int) -> list[dict]:
    """Records of one document."""
    matter = Matter()
    match case.partition("-"):
        case "briefing", _, _:
            return [matter.record(first)]
        case "digest", _, count:
            return [matter.record(first * 1000 + i) for i in range(int(count))]
        case "rows", _, count:
            return [matter.record(first, (int(count), 3, 12))]
    raise SystemExit(f"no case {case}")


def main(make: Callable[[], Render], case: str, count: int) -> None:
    """Time ``count`` documents, every one another, after three that warm up where documents are small."""
    warm = 3 if case == "briefing" else 0
    loads = [documents(case, i) for i in range(warm + count)]
    before = time.process_time()
    render = make()
    loaded = time.process_time() - before
    for load in loads[:warm]:
        render(load)
    times = []
    data = b""
    for load in loads[warm:]:
        before = time.process_time()
        data = render(load)
        times.append(time.process_time() - before)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times.sort()
    found, wanted, pages = seen(data, loads[-1])
    print(
        json.dumps(
            {
                "cpu_ms": round(sum(times) / count * 1000, 2),
                "median_ms": round(times[count // 2] * 1000, 2),
                "load_ms": round(loaded * 1000, 1),
                "peak_mb": round(peak, 1),
                "bytes": len(data),
                "pages": pages,
                "texts": f"{found}/{wanted}",
            }
        )
    )


def seen(data: bytes, records: list[dict]) -> tuple[int, int, int]:
    """Return how many strings pdfium finds in the file, of how many, and the pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    if len(document) > 300:
        return 0, 0, len(document)
    pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    head = os.path.commonprefix(pages[1:]) if len(pages) > 2 else ""  # noqa: RUF071 - characters are meant
    text = "".join(re.sub(r"^\d+/\d+", "", page.removeprefix(head)) for page in pages)
    wanted = {"".join(t.split()) for record in records for t in texts(record)}
    return sum(t in text for t in wanted), len(wanted), len(document)
