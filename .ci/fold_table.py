"""Writes the table that Traditional characters are folded to Simplified ones by, from OpenCC's ``t2s``.

python .ci/fold_table.py > generator/i18n/simplified.txt
"""

import opencc

HAN = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x2A6E0))

HEAD = (
    "# Written by .ci/fold_table.py out of OpenCC's characters (Apache License 2.0, OpenCC-LICENSE.txt): "
    "a Traditional character, its Simplified form, the next."
)


def pairs() -> str:
    """Return each character that has another Simplified form, and that form behind it."""
    han = [chr(code) for low, high in HAN for code in range(low, high)]
    folded = opencc.OpenCC("t2s").convert("\n".join(han)).split("\n")
    return "".join(a + b for a, b in zip(han, folded, strict=True) if a != b and len(b) == 1)


def page() -> str:
    """Return the file: sixty characters a line."""
    joined = pairs()
    lines = [joined[i : i + 60] for i in range(0, len(joined), 60)]
    return "\n".join([HEAD, *lines, ""])


if __name__ == "__main__":
    print(page(), end="")
