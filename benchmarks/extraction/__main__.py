"""How fast Chinese articles become records, how the time grows, and how the names compare with a tagger's: time and F1 in one run.

    python -m benchmarks.extraction [--seconds 5]

Peers are measured when they are installed: rjieba (`pip install rjieba`), LAC (`pip install lac`). CPU time of one core throughout;
every article of a measurement is another text, so that nothing can be remembered from the one before.
"""

import argparse
import importlib
import itertools
import random
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from generator.extract.record import extract
from tests.quality.collection import Case, cases, seed, source_of

SEED_LENGTH = 2500
"""Code points of the article that speed is stated for."""
Names = Callable[[str], set[str]]


def chinese() -> list[Case]:
    return [case for case in (seed(), *cases()) if case.source.language == "zh"]


def different(texts: list[str], length: int) -> Iterator[str]:
    """Yield texts of about ``length`` code points without end, each another: paragraphs of the corpus in another order."""
    shuffled = random.Random(7)
    paragraphs = [line for text in texts for line in text.split("\n") if line.strip()]
    while True:
        taken: list[str] = []
        while sum(map(len, taken)) < length:
            taken.append(shuffled.choice(paragraphs))
        yield "\n".join(taken)[:length]


def cpu(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def speed(texts: list[str], seconds: float) -> float:
    """Return articles a second and core for the full record."""
    sources = [source_of(text) for text, _ in zip(different(texts, SEED_LENGTH), range(300), strict=False)]
    extract(sources[0])
    done, spent = 0, 0.0
    while spent < seconds:
        spent += cpu(partial(extract, sources[done % len(sources)]))
        done += 1
    return done / spent


def growth(texts: list[str], lengths: Iterable[int]) -> Iterator[tuple[int, float]]:
    """Yield the length and milliseconds a thousand code points."""
    for length in lengths:
        source = source_of(next(different(texts, length)))
        yield length, cpu(lambda source=source: extract(source)) * 1e6 / length


HOSTILE = {
    "one character": "中",
    "commas": "甲,",
    "conjunctions": "甲与乙、",
    "verbs of signing": "签署",
    "signings in one sentence": "甲公司与乙大学签署合作协议,",
    "signings": "甲公司与乙大学签署合作协议。",
    "unveilings": "甲中心、乙中心揭牌。",
    "open brackets": "《(“「",
    "digits": "12亿元",
    "names": "市长张三、李四、王五出席。",
    "days": "今(8)日",
    "days to come": "甲馆26日开馆。",
    "works without a name": "新建工程今(7)日动土,县长李青主持。",
    "posts taken up by 他": "处长说明进度,他感谢市民。",
    "bodies taken up again": "该校与该公司签约,双方共建该中心。",
    "events and places": "甲会8日在乙馆举行。",
    "speeches": "市长李青表示,甲市将建乙园。",
    "headlines without a stop": "甲市与乙公司签约 丙中心揭牌\n",
    "days in brackets": "(8日)甲馆启用。\n",
    "English openings": "Mayor Ann Lee opened the Moss Centre in Lin today. ",
    "English agreements": "Lin University and Moss Ltd signed a memorandum of understanding. ",
    "English lists": "Those present were Ann Lee, Director of Ports, Tom Moss, Chairman of Lin Ltd, and Ben Day. ",
    "English quotations": "“We grow,” said Ann Lee, chief executive of Moss Ltd. ",
    "English figures": "It cost $3 million and 200 jobs. ",
}


STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"
EVER_NEW = {
    "lone parties, ever new": "{}公司签署合作协议。",
    "things opened, ever new": "{}中心揭牌。",
    "people, ever new": "市长王{}出席。",
    "documents, ever new": "会上发布了《{}报告》。",
    "events, ever new": "{}论坛8日在乙馆举行,由{}协会主办。",
    "pairs, ever new": "{}公司与{}大学签署合作协议。",
    "posts, ever new": "{}局局长表示,他感谢市民。",
    "figures, ever new": "{}产业产值达12亿元。",
    "items of a digest, ever new": "{}馆开馆{}馆今天(5月6日)在乙城开馆。",
    "English agreements, ever new": "{} University and Moss Ltd signed a memorandum of understanding. ",
    "English reports, ever new": "The Ministry launched the “{} Report” today. ",
    "English people, ever new": "Dr Ann {}, director of Moss Ltd, attended. ",
}


SYLLABLES = ["al", "ber", "cor", "dun", "el", "fen", "gar", "hol", "iv", "jun"]


def pieces(piece: str) -> Iterator[str]:
    """Yield ``piece`` with another word in it each time."""
    for words in itertools.product(SYLLABLES if piece.isascii() or "“" in piece else STEMS, repeat=4):
        yield piece.replace("{}", "".join(words).capitalize())


def hostile_text(name: str, length: int) -> str:
    """Return the text ``name`` of ``length`` code points: one piece again and again, or with another word each time."""
    if name in HOSTILE:
        return (HOSTILE[name] * (length // len(HOSTILE[name]) + 1))[:length]
    title = "国内快讯\n" if "digest" in name else ""
    return (title + "".join(itertools.islice(pieces(EVER_NEW[name]), length // len(EVER_NEW[name]) + 1)))[:length]


def hostile(length: int) -> Iterator[tuple[str, float]]:
    """Yield what a text repeats and how many times longer four times the length takes; 4 is linear."""
    for name in (*HOSTILE, *EVER_NEW):
        short, long = (source_of(hostile_text(name, n)) for n in (length, 4 * length))
        extract(short)
        yield name, cpu(lambda long=long: extract(long)) / max(cpu(lambda short=short: extract(short)), 1e-6)


def ours(text: str) -> set[str]:
    return {"".join(person.name.split()) for person in extract(source_of(text)).people}


def rjieba(text: str) -> set[str]:
    tagger = importlib.import_module("rjieba")
    return {word for word, flag in tagger.tag(text) if flag.startswith("nr") and len(word) > 1}


def lac() -> Names:
    model = importlib.import_module("LAC").LAC(mode="lac")
    return lambda text: {w for line in text.split("\n") if line for w, f in zip(*model.run(line), strict=True) if f == "PER"}


def names(found: Names, texts: list[Case]) -> tuple[float, float, float, float]:
    """Return precision, recall, F1 of the names and milliseconds an article."""
    right = wrong = missed = 0
    spent = 0.0
    found(texts[0].source.text)
    for case in texts:
        held: list[set[str]] = []
        spent += cpu(lambda case=case, held=held: held.append(found(case.source.text)))
        gold = {re.sub(r"\s", "", person["name"]) for person in case.gold.get("people", ())}
        right += len(gold & held[0])
        wrong += len(held[0] - gold)
        missed += len(gold - held[0])
    precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    return precision, recall, 2 * right / max(2 * right + wrong + missed, 1), spent * 1000 / len(texts)


def peers() -> Iterator[tuple[str, Names]]:
    yield "jianbao (full record)", ours
    for name, load in (("rjieba", lambda: rjieba), ("LAC", lac)):
        try:
            importlib.import_module(name)
        except ImportError:
            print(f"{name:24} not installed")
            continue
        yield name, load()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=5.0)
    seconds = options.parse_args().seconds
    texts = chinese()
    plain = [case.source.text for case in texts]
    print(f"articles of {SEED_LENGTH} code points a second and core: {speed(plain, seconds):.0f}")
    print("\ncode points   ms a thousand")
    for length, each in growth(plain, (10_000, 40_000, 160_000, 640_000, 1_000_000)):
        print(f"{length:11,}   {each:.2f}")
    print("\nfour times the text, times the time (linear: 4)")
    for name, ratio in hostile(20_000):
        print(f"{name:26} {ratio:.1f}")
    print(f"\nnames, {len(texts)} articles       precision  recall  F1     ms an article")
    for name, found in peers():
        precision, recall, f1, each = names(found, texts)
        print(f"{name:24} {precision:9.3f} {recall:7.3f} {f1:6.3f} {each:9.1f}")


if __name__ == "__main__":
    main()
