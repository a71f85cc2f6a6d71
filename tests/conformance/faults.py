"""Faults sown into a good PDF, one at a time: the validator must find each."""

import io
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf


def elements(pdf: Pdf, kind: str = "") -> Iterator[Dictionary]:
    """Structure elements in reading order, of one type where ``kind`` says."""
    stack = [pdf.Root.StructTreeRoot.K]
    while stack:
        node = stack.pop()
        if not isinstance(node, Dictionary) or "/S" not in node:
            continue
        if not kind or str(node.S) == f"/{kind}":
            yield node
        kids = node.get("/K", Array())
        stack += list(reversed(list(kids) if isinstance(kids, Array) else [kids]))


def first(pdf: Pdf, kind: str) -> Dictionary:
    return next(elements(pdf, kind))


def notdef(pdf: Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    mapping = font.DescendantFonts[0].CIDToGIDMap
    mapping.write(bytes(len(mapping.read_bytes())))


def skipped_level(pdf: Pdf) -> None:
    for node in list(elements(pdf, "H2")):
        node.S = Name.H3


def figure_without_alt(pdf: Pdf) -> None:
    del first(pdf, "Figure")["/Alt"]


def head_without_scope(pdf: Pdf) -> None:
    for node in list(elements(pdf, "TH")):
        if "/A" in node:
            del node["/A"]
        if "/ID" in node:
            del node["/ID"]


def ragged_table(pdf: Pdf) -> None:
    row = list(elements(pdf, "TR"))[2]
    row.K = Array(list(row.K)[:-1])


def untagged_text(pdf: Pdf) -> None:
    page = pdf.pages[0]
    data = page.Contents.read_bytes()
    show = data.index(b"BT")
    page.Contents = pdf.make_stream(data[show : data.index(b"ET", show) + 2] + b"\n" + data)


def no_language(pdf: Pdf) -> None:
    del pdf.Root["/Lang"]


def not_marked(pdf: Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def no_title_shown(pdf: Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


def link_without_contents(pdf: Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if "/Contents" in annotation:
                del annotation["/Contents"]


def link_without_key(pdf: Pdf) -> None:
    del next(page.Annots[0] for page in pdf.pages if "/Annots" in page)["/StructParent"]


def no_unicode(pdf: Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        if "/ToUnicode" in font:
            del font["/ToUnicode"]


def font_not_embedded(pdf: Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]


def note_without_id(pdf: Pdf) -> None:
    del first(pdf, "Note")["/ID"]


def no_identification(pdf: Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes().replace(b"pdfuaid:part>1", b"pdfuaid:part>9").replace(b"pdfaid:part>2", b"pdfaid:part>1")
    pdf.Root.Metadata = pdf.make_stream(data, Type=Name.Metadata, Subtype=Name.XML)


def no_output_intent(pdf: Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def javascript(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


FAULTS: dict[str, tuple[Callable[[Pdf], None], str]] = {
    fault.__name__: (fault, profiles)
    for fault, profiles in (
        (notdef, "ua1 2a"),
        (skipped_level, "ua1"),
        (figure_without_alt, "ua1"),
        (head_without_scope, "ua1"),
        (ragged_table, "ua1"),
        (untagged_text, "ua1"),
        (no_language, "ua1"),
        (not_marked, "ua1 2a"),
        (no_title_shown, "ua1"),
        (link_without_contents, "ua1"),
        (link_without_key, "ua1"),
        (no_unicode, "ua1 2a"),
        (font_not_embedded, "ua1 2a"),
        (note_without_id, "ua1"),
        (no_identification, "ua1 2a"),
        (no_output_intent, "2a"),
        (javascript, "2a"),
    )
}
"""Name → how it is sown, and the profiles that must find it."""


def sown(data: bytes, fault: str) -> bytes:
    """Return the PDF with one fault."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        FAULTS[fault][0](pdf)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, fix_metadata_version=False)
    return out.getvalue()
