"""Tracked changes: a new memo over an earlier one, so that accepting all gives the new and rejecting all the old."""

from typing import TYPE_CHECKING

from generator.errors import TemplateError, VerificationFailed
from generator.render.docx.archive import archive, members, parse
from generator.render.docx.reread import Reread, reread
from generator.render.docx.revisions import accepted, rejected
from generator.render.docx.tracked import Tracker, pair_paragraph
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from lxml.etree import _Element as Element

    Key = Callable[[Element], str]
    Pair = tuple[Element | None, Element | None]

_DOCUMENT = "word/document.xml"
_PARAGRAPH, _TABLE, _CONTROL = W + "p", W + "tbl", W + "sdt"


def redline(old: bytes, new: bytes) -> bytes:
    """Return ``new`` with insertions and deletions tracked against ``old``, both made by `render`.

    Paragraphs, runs, table rows, cells and footnotes are compared; page set-up, styles, headers and comments are those of ``new``.

    Raises:
        TemplateError: one of them is no Word file, or the old one uses styles that the new one lacks.
        VerificationFailed: accepting all would not give the new text, or rejecting all not the old; nothing is delivered then.
    """
    out = _merged(members(old, "the earlier memo"), members(new, "the new memo"))
    for made, wanted, what in ((accepted(out), new, "accepting"), (rejected(out), old, "rejecting")):
        if _text(reread(made)) != _text(reread(wanted)):
            problem = f"{what} all changes would not give back the memo"
            raise VerificationFailed(problem, "redline", "deliver the new memo without tracked changes")
    return out


def _text(read: Reread) -> tuple[object, ...]:
    return read.paragraphs, read.styles, tuple((table.head, table.rows) for table in read.tables), read.notes


def _merged(old: dict[str, bytes], new: dict[str, bytes]) -> bytes:
    from lxml import etree  # noqa: PLC0415  (not needed to draw)

    roots = parse(old[_DOCUMENT], "the earlier memo"), parse(new[_DOCUMENT], "the new memo")
    _same_styles(roots[0], new)
    tracker = Tracker(old, new)
    bodies = [root.find(W + "body") for root in roots]
    assert bodies[0] is not None
    assert bodies[1] is not None
    before = [block for block in bodies[0] if block.tag != W + "sectPr"]
    after = [block for block in bodies[1] if block.tag != W + "sectPr"]
    section = [block for block in bodies[1] if block.tag == W + "sectPr"]
    merged = blocks(tracker, before, after)
    bodies[1][:] = [*merged, *section]
    files = new | tracker.parts()
    files[_DOCUMENT] = etree.tostring(roots[1], xml_declaration=True, encoding="UTF-8", standalone=True)
    return archive(files)


def _same_styles(old: "Element", new: dict[str, bytes]) -> None:
    known = {style.get(W + "styleId") for style in parse(new["word/styles.xml"], "the new memo").iter(W + "style")}
    used = {mark.get(W + "val") for mark in old.iter(W + "pStyle", W + "rStyle", W + "tblStyle")}
    if used - known:
        names = ", ".join(sorted(str(name) for name in used - known))
        raise TemplateError(f"the earlier memo uses styles that the new one lacks: {names}", "--redline", "make both with the same style")


def blocks(tracker: Tracker, before: "Sequence[Element]", after: "Sequence[Element]") -> "list[Element]":
    """Return the blocks of both, merged."""
    out: list[Element] = []
    for old, new in aligned(before, after, (tracker.old_key, tracker.new_key), _kind):
        if old is None and new is not None:
            out.append(_inserted(tracker, new))
        elif new is None and old is not None:
            out.append(_deleted(tracker, old))
        elif old is not None and new is not None:
            out.append(_changed(tracker, old, new))
    return out


def _kind(block: "Element") -> str:
    if block.tag == _TABLE:
        caption = block.find(f"{W}tblPr/{W}tblCaption")
        grid = block.find(W + "tblGrid")
        return f"table {'' if caption is None else caption.get(W + 'val')} {0 if grid is None else len(grid)}"
    style = block.find(f"{W}pPr/{W}pStyle")
    return f"{block.tag} {'' if style is None else style.get(W + 'val')}"


def aligned(before: "Sequence[Element]", after: "Sequence[Element]", keys: "tuple[Key, Key]", kind: "Key") -> "Iterator[Pair]":
    """Yield pairs (old, new) in order; one of a pair is None for what was deleted or inserted."""
    from difflib import SequenceMatcher  # noqa: PLC0415  (not needed to draw)

    left, right = [keys[0](block) for block in before], [keys[1](block) for block in after]
    for tag, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from zip(before[i:j], after[k:m], strict=True)
            continue
        inner = SequenceMatcher(None, [kind(block) for block in before[i:j]], [kind(block) for block in after[k:m]], autojunk=False)
        for same, a, b, c, d in inner.get_opcodes():
            if same == "equal":
                yield from zip(before[i + a : i + b], after[k + c : k + d], strict=True)
            else:
                yield from ((block, None) for block in before[i + a : i + b])
                yield from ((None, block) for block in after[k + c : k + d])


def _inserted(tracker: Tracker, block: "Element") -> "Element":
    if block.tag == _PARAGRAPH:
        return tracker.insert_paragraph(block)
    for row in block.iter(W + "tr"):
        tracker.mark_row(row, "ins")
    for paragraph in block.iter(_PARAGRAPH):
        tracker.insert_paragraph(paragraph, mark=block.tag != _TABLE)
    return block


def _deleted(tracker: Tracker, block: "Element") -> "Element":
    if block.tag == _PARAGRAPH:
        return tracker.delete_paragraph(block)
    for row in block.iter(W + "tr"):
        tracker.mark_row(row, "del")
    for paragraph in list(block.iter(_PARAGRAPH)):
        tracker.delete_paragraph(paragraph, mark=block.tag != _TABLE)
    for number in block.iter(W + "id"):
        parent = number.getparent()
        if parent is not None and parent.tag == W + "sdtPr":
            tracker.renumber(number)
    return block


def _changed(tracker: Tracker, old: "Element", new: "Element") -> "Element":
    if tracker.old_key(old) == tracker.new_key(new):
        return new
    if new.tag == _PARAGRAPH:
        return pair_paragraph(tracker, old, new)
    if new.tag == _TABLE:
        return _pair_table(tracker, old, new)
    inside, before = new.find(W + "sdtContent"), old.find(W + "sdtContent")
    assert inside is not None
    assert before is not None
    inside[:] = blocks(tracker, list(before), list(inside))
    return new


def _pair_table(tracker: Tracker, old: "Element", new: "Element") -> "Element":
    """Merge the rows of two tables of as many columns; rows are paired by what they say beside their running number."""
    before, after = old.findall(W + "tr"), new.findall(W + "tr")
    at = new.index(after[0]) if after else len(new)
    for row in after:
        new.remove(row)
    merged: list[Element] = []
    for gone, come in aligned(before, after, (tracker.old_row_key, tracker.new_row_key), _first_words):
        if gone is None or come is None or len(gone.findall(W + "tc")) != len(come.findall(W + "tc")):
            merged += [_deleted_row(tracker, gone)] if gone is not None else []
            merged += [_inserted_row(tracker, come)] if come is not None else []
        else:
            for cell, other in zip(gone.findall(W + "tc"), come.findall(W + "tc"), strict=True):
                _pair_cell(tracker, cell, other)
            merged.append(come)
    for offset, row in enumerate(merged):
        new.insert(at + offset, row)
    return new


def _first_words(row: "Element") -> str:
    """Return the text of a row's first cell that is no running number: whom or what the row is about."""
    for cell in row.findall(W + "tc"):
        style = cell.find(f"{W}p/{W}pPr/{W}pStyle")
        if style is not None and style.get(W + "val") != "TableIndex":
            return "".join(text.text or "" for text in cell.iter(W + "t"))
    return ""


def _inserted_row(tracker: Tracker, row: "Element") -> "Element":
    tracker.mark_row(row, "ins")
    for paragraph in row.iter(_PARAGRAPH):
        tracker.insert_paragraph(paragraph, mark=False)
    return row


def _deleted_row(tracker: Tracker, row: "Element") -> "Element":
    tracker.mark_row(row, "del")
    for paragraph in list(row.iter(_PARAGRAPH)):
        tracker.delete_paragraph(paragraph, mark=False)
    return row


def _pair_cell(tracker: Tracker, old: "Element", new: "Element") -> None:
    """Merge two cells; their last paragraphs belong together, because a cell's last mark cannot go."""
    before, after = old.findall(_PARAGRAPH), new.findall(_PARAGRAPH)
    if [tracker.old_key(paragraph) for paragraph in before] == [tracker.new_key(paragraph) for paragraph in after]:
        return
    merged: list[Element] = []
    shared = min(len(before), len(after)) - 1
    for at in range(shared):
        merged.append(pair_paragraph(tracker, before[at], after[at]))
    merged += [tracker.delete_paragraph(paragraph) for paragraph in before[shared:-1]]
    merged += [tracker.insert_paragraph(paragraph) for paragraph in after[shared:-1]]
    merged.append(pair_paragraph(tracker, before[-1], after[-1]))
    properties = new.find(W + "tcPr")
    new[:] = [*([properties] if properties is not None else []), *merged]
