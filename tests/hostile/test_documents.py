"""Hostile documents are refused at once, each with one reason; nothing else is read, nothing is written, nothing is fetched."""

import importlib
import io
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pikepdf
import pytest

import generator
from generator.errors import JianbaoError, NoText, SourceEncrypted, SourceRefused, SourceTooLarge, SourceUnreadable
from generator.ingest import Limits, read

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def package(document: str | bytes, **others: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", document)
        for name, data in others.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def body(inside: str, prologue: str = "") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>{prologue}<w:document xmlns:w="{WORD}"><w:body>{inside}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@cache
def deflate_bomb(size: int) -> bytes:
    """Return a stream that unpacks to ``size`` bytes: one packed block of a mebibyte, over and over."""
    packer = zlib.compressobj(9)
    block = b" " * (1 << 20)
    first, again = (packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * ((size >> 20) - 1) + packer.flush()


def pdf_bomb() -> bytes:
    packed = deflate_bomb(1 << 30)
    stream = b"4 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n" % (len(packed), packed)
    head = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
    page = b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n"
    return head + page + stream + b"trailer\n<</Root 1 0 R>>\n%%EOF\n"


def docx_bomb() -> bytes:
    """A part of 1 GB in a zip entry, whose sizes say so."""
    return _raw_entry(deflate_bomb(1 << 30), 1 << 30)


def lying_docx_bomb() -> bytes:
    """The same, and its sizes say that it is small."""
    return _raw_entry(deflate_bomb(1 << 30), 3_000_000)


def _raw_entry(packed: bytes, size: int) -> bytes:
    name = b"word/document.xml"
    common = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, 0, len(packed), size)
    local = b"PK\x03\x04" + common + struct.pack("<HH", len(name), 0) + name + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def many_entries() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(20_000):
            archive.writestr(str(number), b"")
    return out.getvalue()


def locked_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def picture_pdf() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


LAUGHS = (
    "<!DOCTYPE w ["
    '<!ENTITY a "哈">' + "".join(f'<!ENTITY {c} "{f"&{b};" * 10}">' for b, c in zip("abcdefghi", "bcdefghij", strict=True)) + "]>"
)
CASES: dict[str, tuple[object, type[JianbaoError]]] = {
    "three million paragraphs": (lambda: package(body("<w:p/>" * 3_000_000)), SourceTooLarge),
    "a gigabyte in a part": (docx_bomb, SourceTooLarge),
    "a gigabyte in a part that says it is small": (lying_docx_bomb, SourceUnreadable),
    "a gigabyte in a stream": (pdf_bomb, SourceTooLarge),
    "an external entity": (
        lambda: package(body(paragraph("pre&e;post"), '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
        SourceRefused,
    ),
    "a remote document type": (lambda: package(body(paragraph("a"), '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/a.dtd">')), SourceRefused),
    "a document type in UTF-16": (
        lambda: package(body(paragraph("a"), "<!DOCTYPE w []>").replace("UTF-8", "UTF-16").encode("utf-16")),
        SourceRefused,
    ),
    "a document type in the properties": (
        lambda: package(body(paragraph("a")), **{"docProps__core.xml": '<!DOCTYPE c [<!ENTITY e "e">]><c>&e;</c>'}),
        SourceRefused,
    ),
    "a billion laughs": (lambda: package(body(paragraph("&j;"), LAUGHS)), SourceRefused),
    "elements nested without end": (lambda: package(body("<w:sdt>" * 100_000)), SourceUnreadable),
    "twenty thousand parts": (many_entries, SourceTooLarge),
    "a zip of nothing": (lambda: package("", a="b"), SourceUnreadable),
    "half a zip": (lambda: package(body(paragraph("a")))[:200], SourceUnreadable),
    "a workbook": (
        lambda: package("<a/>", **{"xl/workbook.xml": "<a/>"}).replace(b"word/document.xml", b"xlsx/document.xml"),
        SourceUnreadable,
    ),
    "an empty document": (lambda: package(body("<w:p/>")), NoText),
    "a locked PDF": (locked_pdf, SourceEncrypted),
    "a PDF without text": (picture_pdf, NoText),
    "half a PDF": (lambda: b"%PDF-1.7\n1 0 obj\n<</Type/Cat", SourceUnreadable),
    "a picture named as text": (lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 9, SourceUnreadable),
    "nothing": (lambda: b" \n", NoText),
    "noise": (lambda: bytes((i * 7919 + 13) % 256 for i in range(9_000)), SourceUnreadable),
    "a page of ten thousand nested divisions": (lambda: b"<html><body>" + b"<div>" * 10_000 + b"a" + b"</div>" * 10_000, JianbaoError),
    "a page of a million tags": (lambda: b"<html><body>" + b"<b>" * 1_000_000, SourceTooLarge),
    "a mail of a thousand parts": (
        lambda: (
            b"From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
            + b"--x\n\na\n" * 1_000
            + b"--x--"
        ),
        SourceTooLarge,
    ),
}


OWN = (sys.prefix, sys.base_prefix, str(Path(generator.__file__).parent))
"""Where the program and its libraries lie; a checkout may itself be in a temporary folder."""


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect what is opened, connected or started meanwhile; an audit hook cannot be taken out, so it goes quiet."""
    seen: list[str] = []
    active = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if active and (event.startswith(("socket.", "subprocess.", "os.system", "shutil.", "os.remove", "os.rename", "urllib."))):
            seen.append(f"{event} {arguments}")
        elif active and event == "open" and isinstance(arguments[0], str):
            path, mode = arguments[0], str(arguments[1] or "r")
            outside = path.startswith(("/etc/passwd", "/tmp")) and not path.startswith(OWN)
            if "w" in mode or "a" in mode or "+" in mode or outside:
                seen.append(f"{event} {path} {mode}")

    sys.addaudithook(hook)
    try:
        yield seen
    finally:
        active.clear()


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_document_is_refused_with_its_reason(case: str) -> None:
    make, expected = CASES[case]
    data = make()  # type: ignore[operator]
    if case.startswith("a page"):
        importlib.import_module("trafilatura")  # its own imports look whether the machine has IPv6
    with watched() as seen, pytest.raises(expected) as caught:
        read(data, "paper\x1b[31m\n.docx")
    assert seen == []
    assert "\n" not in str(caught.value)
    assert "\x1b" not in str(caught.value)


def test_what_a_page_names_is_not_fetched_and_what_it_scripts_is_not_run() -> None:
    page = (
        '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/x.dtd"><html><head><base href="http://127.0.0.1:9/"><link rel=stylesheet href="a.css">'
        "<script src=a.js></script><script>document.write('假')</script></head><body><article><img src=/etc/passwd><iframe src=file:///etc/passwd>"
        "</iframe>" + "<p>市長出席活動並致辭，雙方簽署合作備忘錄，總投資三十億元。</p>" * 3 + "</article></body></html>"
    )
    importlib.import_module("trafilatura")
    with watched() as seen:
        (source,) = read(page.encode(), "a.html")
    assert seen == []
    assert "假" not in source.text
    assert "root:" not in source.text


def test_limits_are_the_callers() -> None:
    with pytest.raises(SourceTooLarge, match="paragraphs"):
        read("一\n二\n三".encode(), "a", limits=Limits(paragraphs=2))
    with pytest.raises(SourceTooLarge, match="bytes"):
        read(b"12345", "a", limits=Limits(bytes=4))


def test_a_document_with_everything_that_does_not_print() -> None:
    text = "市\x00長\x1b[31m出\u202e席\u2066活\ufeff動\u200b，\ud800李\x85明\U000e0041主持。"
    (source,) = read(text.encode("utf-8", "surrogatepass"), "a")
    assert source.text == "市長[31m出席活動，\ufffd李\n明主持。"
    assert {d.code for d in source.diagnostics} >= {"ingest.control_characters", "ingest.bidi_controls", "ingest.invisible_characters"}
    assert all(d.span is not None and d.span.end <= len(source.text) for d in source.diagnostics)
