"""The encoding is found from the bytes, or the file is refused for want of evidence."""

from pathlib import Path

import pytest

from generator.errors import UndecodableText, UsageError
from generator.ingest.encoding import decode

CORPUS = sorted(Path("tests/corpus").glob("*.txt"))
LEGACY = {
    "Hans": ("gb18030", "utf-16-le", "utf-16-be"),
    "Hant": ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "utf-32-le"),
}


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
@pytest.mark.parametrize("length", [40, 200, 5000])
def test_every_article_and_every_short_piece_of_it_is_read_in_every_encoding(path: Path, length: int) -> None:
    whole = path.read_text("utf-8")
    for start in (0, len(whole) // 2):
        text = whole[start : start + length]
        for encoding in ("utf-8", "utf-8-sig", "utf-16", *LEGACY["Hant"]):
            if sum(not c.isascii() for c in text) < 20 and not encoding.startswith("utf"):
                continue
            try:
                data = text.encode(encoding)
            except UnicodeEncodeError:
                continue
            assert decode(data, "x").text == text, encoding


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"\xef\xbb\xbfabc", "utf-8"),
        (b"\xff\xfea\0", "utf-16-le"),
        (b"\xfe\xff\0a", "utf-16-be"),
        (b"\xff\xfe\0\0a\0\0\0", "utf-32-le"),
        (b"\x84\x31\x95\x33a", "gb18030"),
        ("中文新闻报道".encode("hz"), "hz"),
        ("The minister said: “Work starts in May.” It cost £3 million, he’d heard.".encode("cp1252"), "cp1252"),
        (b"plain", "utf-8"),
    ],
)
def test_marks_and_plain_cases(data: bytes, encoding: str) -> None:
    found = decode(data, "x")
    assert found.encoding == encoding
    assert "\ufffd" not in found.text


def test_few_broken_bytes_are_marked_not_fatal() -> None:
    text = "市長出席活動並致辭，雙方簽署合作備忘錄。" * 5
    broken = bytearray(text.encode())
    broken[31] = 0xFF
    found = decode(bytes(broken), "x")
    assert found.encoding == "utf-8"
    assert 0.9 < found.confidence < 1
    assert found.text.count("\ufffd") in {1, 2, 3}


def test_surrogate_pairs_in_utf8_are_joined() -> None:
    assert decode(
        b"abcdefgh" * 9 + "𠮷".encode("utf-16", "surrogatepass").decode("utf-16").encode() + b"\xed\xa1\x82\xed\xbe\xb7", "x"
    ).text.endswith("𠮷𠮷")


@pytest.mark.parametrize("data", [bytes(range(128, 256)), b"\xa4\xa4", b"\xff\xff\xff\xff"])
def test_too_little_evidence_is_a_reason(data: bytes) -> None:
    with pytest.raises(UndecodableText, match="evidence"):
        decode(data, "x")


def test_the_users_encoding_is_used_or_refused_but_never_replaced() -> None:
    data = "中文".encode("big5")
    assert decode(data, "x", forced="Big5").text == "中文"
    with pytest.raises(UndecodableText, match="byte 0 is not utf-8"):
        decode(data, "x", forced="utf-8")
    for name in ("klingon", "base64", "rot13"):
        with pytest.raises(UsageError):
            decode(data, "x", forced=name)
