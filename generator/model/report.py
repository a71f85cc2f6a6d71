"""The report: a closed tree of localised text that every renderer draws; PDF and Word agree because they draw the same one.

Nothing here knows a file format. A renderer matches on the unions `Inline` and `Block` and ends with ``assert_never``.
All text is final: numbers, dates and labels are already written for the report's locale.
"""

from typing import Literal

import msgspec

Tone = Literal["normal", "secondary", "accent", "target", "restored", "placeholder"]
"""``target``: a number still to come; ``restored``: mended text; ``placeholder``: an empty field or an honest gap (原文未列)."""


class Node(msgspec.Struct, frozen=True, tag=True, omit_defaults=True, gc=False):
    """Base of all nodes; JSON form carries ``type``."""


# ---------------------------------------------------------------- inline


class Text(Node, frozen=True, tag="text", omit_defaults=True):
    """A run of text with one look."""

    text: str
    bold: bool = False
    tone: Tone = "normal"
    lang: str | None = None
    """BCP 47, where it differs from the report's."""
    source: bool = False
    """Cut from the source: stays exactly as written, no Han–Latin gap where it is damaged."""
    cited: bool = False
    """Underlined in the source text: a fact was cut here."""
    unbroken: bool = False
    """A name, or a number with its unit: never cut at a line end."""


class SourceMark(Node, frozen=True, tag="mark", omit_defaults=True):
    """¶2, ¶2、4、17 or ¶7–10: the numbered paragraphs that say it; each a link to its paragraph."""

    paragraphs: tuple[int, ...]
    """From 1, rising; at least one."""


class Link(Node, frozen=True, tag="link", omit_defaults=True):
    """A link to ``https:``, ``http:``, ``mailto:`` or, with ``#id``, to a heading."""

    href: str
    text: str


class Field(Node, frozen=True, tag="field", omit_defaults=True):
    """A fillable field: a content control in Word, its value or prompt in PDF."""

    key: str
    """Stable name: ``to``, ``from``, ``date``, ``number``, ``subject``, ``issue``, ``office``, ``owner-3`` …; unique in a report."""
    prompt: str
    """Shown while it is empty: 〔按此填收件人〕."""
    value: str = ""
    bold: bool = False
    """Whether the value is set bold, what is typed later too."""


class Note(Node, frozen=True, tag="note", omit_defaults=True):
    """A note tied to this place: a footnote in Word; in PDF a note at the end."""

    content: tuple["Inline", ...]


class Comment(Node, frozen=True, tag="comment", omit_defaults=True):
    """A remark on restored or doubtful text: a Word comment on ``content``; in PDF the content alone."""

    content: tuple["Inline", ...]
    remark: str


class Break(Node, frozen=True, tag="br"):
    """A forced line end inside a paragraph or cell."""


Inline = Text | SourceMark | Link | Field | Note | Comment | Break

Inlines = tuple[Inline, ...]

# ---------------------------------------------------------------- blocks


class Heading(Node, frozen=True, tag="heading", omit_defaults=True):
    """A heading; levels do not skip. Level 1 is the report's title, once."""

    level: Literal[1, 2, 3]
    content: Inlines
    aside: Inlines = ()
    """A count or reading help at the right of the same line."""
    id: str = ""
    """Target of ``#id`` links and of the contents list."""
    subtitle: Inlines = ()
    """Under the title (Pinyin in English)."""


class Paragraph(Node, frozen=True, tag="p", omit_defaults=True):
    """Running text."""

    content: Inlines
    style: Literal["body", "lead", "note", "empty"] = "body"
    """``lead``: the opening summary; ``note``: small, under a table; ``empty``: the one line of a section without facts."""


class List(Node, frozen=True, tag="list", omit_defaults=True):
    """A list of paragraphs."""

    items: tuple[Inlines, ...]
    ordered: bool = False
    style: Literal["plain", "contents"] = "plain"


class MetaCell(Node, frozen=True, tag="meta", omit_defaults=True):
    """One cell of the strip under the title: label, value, note (日期 · 2023年4月9日 · 年份推定 ¶2)."""

    label: str
    value: Inlines
    note: Inlines = ()


class MetaStrip(Node, frozen=True, tag="meta-strip"):
    """日期 · 地點 · 來源 · 產生: three or four cells."""

    cells: tuple[MetaCell, ...]


class FormField(Node, frozen=True, tag="form-field", omit_defaults=True):
    """One row of a memo's header block: 致 / 發件 / 日期 / 文號 / 主旨."""

    label: str
    value: Inlines
    wide: bool = False
    """Across both columns (主旨)."""


class FormBlock(Node, frozen=True, tag="form"):
    """The header block of a memo, two columns."""

    fields: tuple[FormField, ...]


class KeyFigure(Node, frozen=True, tag="figure", omit_defaults=True):
    """One number of the panel: label, note, ``qualifier number unit`` and its mark."""

    label: str
    number: str
    unit: str = ""
    qualifier: str = ""
    note: str = ""
    """列全國第六位, 「去年」."""
    source_form: str = ""
    """The source's own writing, printed beneath where the number was converted (English)."""
    mark: SourceMark | None = None
    tone: Literal["normal", "target"] = "normal"


class FigureGroup(Node, frozen=True, tag="figure-group", omit_defaults=True):
    """A column of the panel: a period, the targets, or those without a year."""

    heading: str
    figures: tuple[KeyFigure, ...]
    tone: Literal["normal", "target"] = "normal"
    legend: tuple[str, ...] = ()
    """Lines in the free cell."""


class KeyFigures(Node, frozen=True, tag="key-figures", omit_defaults=True):
    """The panel of page 1: a hero and at most three groups of at most four."""

    hero: KeyFigure
    hero_lines: tuple[Inlines, ...] = ()
    """Under the hero's rule: 涉及領域, the fields, what is not named."""
    groups: tuple[FigureGroup, ...] = ()


class Column(Node, frozen=True, tag="column", omit_defaults=True):
    """A column of a table."""

    heading: Inlines
    kind: Literal["index", "text", "name", "number", "dot", "marks"] = "text"
    """``index``: running number, 7 mm; ``name``: bold; ``number``: right-aligned; ``dot``: a role, 8.5 mm; ``marks``: 出處."""
    key: str = ""
    """Stable name for registers and parity checks: ``name``, ``organisation``, ``title``, ``parties`` …"""


class Cell(Node, frozen=True, tag="cell", omit_defaults=True):
    """A cell: lines, each a run of inlines, and a small line beneath."""

    lines: tuple[Inlines, ...] = ()
    """Empty: nothing is printed. One line an entry (one party, one title a line)."""
    subline: Inlines = ()
    colspan: int = 1
    rowspan: int = 1
    dot: str = ""
    """What a dot reads (出席); drawn as ●. Empty: no dot."""
    header: bool = False
    """A row header (scope Row)."""


class Row(Node, frozen=True, tag="row"):
    """A row; colspans add up to the number of columns."""

    cells: tuple[Cell, ...]


class Table(Node, frozen=True, tag="table", omit_defaults=True):
    """A table of facts. The head row comes from ``columns``."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    foot: tuple[Row, ...] = ()
    key: str = ""
    """``signings``, ``people``, ``unveilings``, ``releases``, ``figures``, ``quality`` …; unique in a report."""
    caption: str = ""
    """Printed above, numbered, in Word (表 1 簽約一覽); the table's summary in PDF."""
    notes: tuple[Inlines, ...] = ()


class Bar(Node, frozen=True, tag="bar", omit_defaults=True):
    """One bar: ``value`` is what is drawn, ``shown`` is what is printed (近 1,000)."""

    label: str
    value: float
    shown: str
    mark: SourceMark | None = None


class Chart(Node, frozen=True, tag="chart", omit_defaults=True):
    """Horizontal bars of one unit and one period, longest first, at most eight."""

    bars: tuple[Bar, ...]
    alt: str
    """Gives every number in words."""
    caption: Inlines = ()


class Point(Node, frozen=True, tag="point", omit_defaults=True):
    """One moment of a timeline."""

    date: str
    content: Inlines


class Timeline(Node, frozen=True, tag="timeline"):
    """Several dates of one record, or of a digest, in order."""

    points: tuple[Point, ...]


class Speaker(Node, frozen=True, tag="speaker", omit_defaults=True):
    """A speaker: name, titles and kind at the left, points at the right."""

    name: str
    titles: tuple[str, ...]
    points: tuple[Inlines, ...]
    kind: str = ""
    """主題演講, 推介; empty for plain speeches."""


class Speeches(Node, frozen=True, tag="speeches"):
    """講話要點; each name is a heading of level 3."""

    speakers: tuple[Speaker, ...]


class Gaps(Node, frozen=True, tag="gaps", omit_defaults=True):
    """原文未說明: the panel of what the source leaves open; carries its own heading of level 2."""

    heading: Heading
    items: tuple[Inlines, ...]


class SourceParagraph(Node, frozen=True, tag="source-paragraph"):
    """Paragraph ``number`` (from 1) of the source, as written; cited words and restored text are marked runs."""

    number: int
    content: Inlines


class SourceText(Node, frozen=True, tag="source-text"):
    """原文 with numbered paragraphs, two columns."""

    paragraphs: tuple[SourceParagraph, ...]


class NameList(Node, frozen=True, tag="name-list", omit_defaults=True):
    """公文: 出席： / 發言： with titles hanging and names in their own column."""

    label: str
    entries: tuple[tuple[str, str], ...]
    """(titles with organisation, name)."""


class Colophon(Node, frozen=True, tag="colophon"):
    """版記: the lines at the foot of the last page (抄送, 印發機關 and date)."""

    lines: tuple[Inlines, ...]


Leaf = (
    Heading
    | Paragraph
    | List
    | MetaStrip
    | FormBlock
    | KeyFigures
    | Table
    | Chart
    | Timeline
    | Speeches
    | Gaps
    | SourceText
    | NameList
    | Colophon
)


class Section(Node, frozen=True, tag="section", omit_defaults=True):
    """A section: its first block is a heading of level 2 (digest: also level 2 for an event, 3 inside)."""

    blocks: tuple["Block", ...]
    key: str = ""
    """``figures``, ``signings``, ``unveilings``, ``people``, ``speeches``, ``gaps``, ``quality``, ``source`` …"""
    new_page: bool = False


Block = Leaf | Section


class Report(msgspec.Struct, frozen=True, omit_defaults=True):
    """A whole document, ready to be drawn."""

    kind: str
    """Name of the template: ``briefing``, ``memo``, ``digest``."""
    locale: str
    """BCP 47: ``zh-Hant``, ``zh-Hans`` or ``en``."""
    title: str
    """Document title (metadata, window title, bookmarks' root)."""
    blocks: tuple[Block, ...]
    masthead: str = ""
    """活動簡報, 備忘錄."""
    masthead_aside: Inlines = ()
    running_head: tuple[str, str] = ("", "")
    """Left and right, from page 2."""
    running_foot: str = ""
    """Left of the page number."""
    page_label: str = "{page} / {pages}"
    """How pages are counted, localised: 第 {page} 頁，共 {pages} 頁."""
    source_mark_alt: str = "¶{n}"
    """Alternative text of a mark: 原文第 {n} 段."""
    restored_label: str = ""
    """How restored text is announced: 還原文字."""
    continued_label: str = ""
    """（續）."""
    notes_heading: str = ""
    """Heading of the notes at the end, where a renderer has no footnotes."""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    created: str | None = None
    """ISO 8601 instant passed in by the caller; None when no clock was passed in."""
    source_sha256: str = ""
