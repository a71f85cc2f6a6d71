"""Time a file, characters kept, paragraphs in order and foreign text: ours beside other readers, on every article of the corpus.

    python -m venv PEERS && PEERS/bin/pip install -r benchmarks/ingest/requirements.txt
    python -m benchmarks.ingest.run --peers PEERS/bin/python

Processor time, warm, every file distinct; the files are made from tests/corpus. ``kept``: share of the article's characters that are in
the output, as a multiset. ``whole``: share of its paragraphs that stand in the output unbroken and without a character more or less
between them (blanks aside). ``foreign``: characters of the output that are not the article's, in parts of the article.
"""

import argparse
import json
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from generator.errors import JianbaoError
from generator.ingest import read
from tests.unit.ingest.forms import docx_file, pdf_file, portal_page, semantic_page

PEERS = {
    "html": ("markitdown", "trafilatura", "resiliparse"),
    "docx": ("markitdown", "docx2txt", "python_docx"),
    "pdf": ("markitdown", "pypdf", "pypdfium2"),
}
Paragraphs = list[str]
MAKERS: dict[str, tuple[Callable[[Paragraphs], bytes], ...]] = {
    "html": (lambda p: portal_page(p, "山城舉行活動").encode(), lambda p: semantic_page(p, "山城舉行活動").encode()),
    "docx": (docx_file,),
    "pdf": (pdf_file, lambda p: pdf_file(p, columns=2)),
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", help="Python of a venv with the peers")
    peers = options.parse_args().peers
    articles = [article for path in sorted(Path("tests/corpus").glob("*.txt")) if (article := _paragraphs(path))]
    print(f"{'kind':6}{'reader':14}{'ms/file':>9}{'kept':>8}{'whole':>8}{'foreign':>9}")
    for kind, makers in MAKERS.items():
        made = [(make(article), article) for article in articles for make in makers]
        expected = [article for _, article in made]
        _row(kind, "ours", *_ours([data for data, _ in made]), expected)
        for peer in PEERS[kind] if peers else ():
            _row(kind, peer, *_peer(peers, peer, kind, [data for data, _ in made]), expected)


def _paragraphs(path: Path) -> Paragraphs:
    """Return the paragraphs of a sound article; none for a damaged one, which the peers do not mend."""
    (source,) = read(path.read_bytes(), path.name)
    return [] if source.damage else [span.cut(source.text) for span in source.paragraphs]


def _ours(datas: list[bytes]) -> tuple[float, list[str]]:
    read(datas[0], "a")
    texts = []
    start = time.process_time()
    for data in datas:
        try:
            texts.append(read(data, "a")[0].text)
        except JianbaoError:
            texts.append("")
    return time.process_time() - start, texts


def _peer(python: str, peer: str, kind: str, datas: list[bytes]) -> tuple[float, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(datas):
            (Path(folder) / f"{number:04}.{kind}").write_bytes(data)
        command = [python, str(Path(__file__).with_name("peers.py")), peer, folder, kind]
        answer = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=1800).stdout)
    return answer["seconds"], answer["texts"]


def _row(kind: str, reader: str, seconds: float, texts: list[str], expected: list[Paragraphs]) -> None:
    kept = total = whole = paragraphs = foreign = 0
    for text, article in zip(texts, expected, strict=True):
        out, wanted = Counter("".join(text.split())), Counter("".join("".join(article).split()))
        kept += (out & wanted).total()
        foreign += (out - wanted).total()
        total += wanted.total()
        lines = {"".join(line.split()) for line in text.split("\n")}
        whole += sum("".join(p.split()) in lines for p in article)
        paragraphs += len(article)
    print(
        f"{kind:6}{reader:14}{seconds * 1000 / len(texts):9.2f}{kept / total:8.1%}{whole / paragraphs:8.1%}{foreign / total:9.1%}",
        flush=True,
    )


if __name__ == "__main__":
    main()
