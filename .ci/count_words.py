"""Counts the words of folders of Chinese text and writes the model that encodings are told apart by and restorations ranked by.

    pip install jieba && python .ci/count_words.py FOLDER… > generator/i18n/words.txt

Only words and their share leave the folders; each folder weighs the same, whatever its size. The text is folded to Simplified first,
so that one model serves both scripts.
"""

import math
import sys
from collections import Counter
from pathlib import Path

import jieba

from generator.i18n.script import to_simplified

KEPT = {1: 6_500, 2: 14_500, 3: 2_000, 4: 1_300}
"""Words kept of each length, the commonest first."""
LEAST = 3
"""A word seen less often says nothing."""
PUNCTUATION = frozenset("。，、；：？！“”‘’《》（）—…·〇")
FULL_WIDTH = str.maketrans(",;:?!()", "，；：？！（）")


def main(folders: list[str]) -> None:
    shares: Counter[str] = Counter()
    for folder in folders:
        words = count(sorted([*Path(folder).rglob("*.md"), *Path(folder).rglob("*.txt")]))
        total = words.total() * len(folders)
        shares.update({word: n / total for word, n in words.items() if n >= LEAST or len(word) == 1})
    least = min(shares.values())
    for word in [*shares]:
        for character in word:
            shares.setdefault(character, least / 2)
    ranked = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
    print("# Written by .ci/count_words.py: the length of some words, -log2 of their share of running text in half bits, the words.")
    for length, most in KEPT.items():
        kept = [(word, share) for word, share in ranked if len(word) == length][:most]
        levels: dict[int, list[str]] = {}
        for word, share in kept:
            levels.setdefault(round(-2 * math.log2(share)), []).append(word)
        for level, found in sorted(levels.items()):
            print(f"{length}\t{level}\t{''.join(found)}")


def count(files: list[Path]) -> Counter[str]:
    words: Counter[str] = Counter()
    for file in files:
        text = to_simplified(file.read_text("utf-8", "replace")).translate(FULL_WIDTH)
        words.update(w for w in jieba.cut(text) if all("\u4e00" <= c <= "\u9fff" or c in PUNCTUATION for c in w))
    return words


if __name__ == "__main__":
    main(sys.argv[1:])
