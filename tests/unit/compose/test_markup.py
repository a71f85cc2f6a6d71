"""The markup that templates write: each element is one node; what is not in the subset is named with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from generator.compose.filters import clean
from generator.compose.inline import Fault
from generator.compose.markup import parse
from generator.model import report as r


def document(inside: str) -> r.Report:
    return parse(f'<article title="t">{inside}</article>', locale="zh-Hant")


def block(inside: str) -> r.Block:
    (only,) = document(inside).blocks
    return only


def text(words: str, **look: object) -> tuple[r.Text]:
    return (r.Text(words, **look),)  # type: ignore[arg-type]


KEY_FIGURES = """<figure class="key-figures"><data label="a" number="1" unit="個" cite="2"/><p>b</p>
<section heading="c" class="target">
<data number="3" qualifier="近" note="n" source-form="s" class="target"/><p>d</p></section></figure>"""

TABLE = """<table key="k"><caption>c</caption><thead><tr><th class="index"/><th class="name" key="n">a</th></tr></thead>
<tbody><tr><td>1</td><th>b<small>s</small></th></tr><tr><td dot="出席"/><td><p>c</p><p>d</p></td></tr></tbody>
<tfoot><tr><td colspan="2">e</td></tr></tfoot><aside>f</aside></table>"""

ELEMENTS: list[tuple[str, r.Block]] = [
    ("<h1>a</h1>", r.Heading(1, text("a"))),
    ('<h2 id="x">a<aside>3 項</aside><small>b</small></h2>', r.Heading(2, text("a"), text("3 項"), "x", text("b"))),
    ("<p>a</p>", r.Paragraph(text("a"))),
    ('<p class="lead">a</p>', r.Paragraph(text("a"), "lead")),
    ("<ul><li>a</li><li>b</li></ul>", r.List((text("a"), text("b")))),
    ("<ol><li>a</li></ol>", r.List((text("a"),), ordered=True)),
    ('<ol class="contents"><li>a</li></ol>', r.List((text("a"),), True, "contents")),
    ('<ol class="source"><li value="3">a</li></ol>', r.SourceText((r.SourceParagraph(3, text("a", source=True)),))),
    ('<ol class="timeline"><li><time>4月</time>a</li></ol>', r.Timeline((r.Point("4月", text("a")),))),
    ('<dl class="meta"><div><dt>a</dt><dd>b<small>c</small></dd></div></dl>', r.MetaStrip((r.MetaCell("a", text("b"), text("c")),))),
    ('<dl class="form"><div class="wide"><dt>a</dt><dd>b</dd></div></dl>', r.FormBlock((r.FormField("a", text("b"), True),))),
    (
        '<dl class="speeches"><div><dt>a</dt><dd class="title">b</dd><dd class="kind">c</dd><dd>d</dd></div></dl>',
        r.Speeches((r.Speaker("a", ("b",), (text("d"),), "c"),)),
    ),
    ('<dl class="names" label="出席："><div><dt>a</dt><dd>b</dd></div></dl>', r.NameList("出席：", (("a", "b"),))),
    ("<aside><h2>a</h2><ul><li>b</li></ul></aside>", r.Gaps(r.Heading(2, text("a")), (text("b"),))),
    ("<footer><p>a</p></footer>", r.Colophon((text("a"),))),
    ('<section key="k" new-page="yes"><p>a</p></section>', r.Section((r.Paragraph(text("a")),), "k", True)),
    (
        KEY_FIGURES,
        r.KeyFigures(
            r.KeyFigure("a", "1", "個", mark=r.SourceMark((2,))),
            (text("b"),),
            (r.FigureGroup("c", (r.KeyFigure("", "3", "", "近", "n", "s", None, "target"),), "target", ("d",)),),
        ),
    ),
    (
        '<figure class="chart" alt="x"><data label="a" value="1.5" shown="近 1.5" cite="2"/><figcaption>c</figcaption></figure>',
        r.Chart((r.Bar("a", 1.5, "近 1.5", r.SourceMark((2,))),), "x", text("c")),
    ),
    (
        TABLE,
        r.Table(
            (r.Column((), "index"), r.Column(text("a"), "name", "n")),
            (
                r.Row((r.Cell((text("1"),)), r.Cell((text("b"),), text("s"), header=True))),
                r.Row((r.Cell(dot="出席"), r.Cell((text("c"), text("d"))))),
            ),
            (r.Row((r.Cell((text("e"),), colspan=2),)),),
            "k",
            "c",
            (text("f"),),
        ),
    ),
]

INLINES: list[tuple[str, r.Inlines]] = [
    ("a<b>b</b>", (r.Text("a"), r.Text("b", bold=True))),
    ('<span class="source cited restored" lang="zh-Hans">a</span>', text("a", source=True, cited=True, tone="restored", lang="zh-Hans")),
    ('<span class="unbroken">a<span class="source">b</span></span>', (r.Text("a", unbroken=True), r.Text("b", source=True, unbroken=True))),
    ('<ref p="4 2 2"/>', (r.SourceMark((2, 4)),)),
    ('<ref p=""/>', ()),
    ('<a href="#x">b</a>', (r.Link("#x", "b"),)),
    ('<input name="to" placeholder="p" value="v"/>', (r.Field("to", "p", "v"),)),
    ('<b><input name="to" placeholder="p" value="v"/></b>', (r.Field("to", "p", "v", bold=True),)),
    ("<note>a</note>", (r.Note(text("a")),)),
    ('<mark title="why">a</mark>', (r.Comment(text("a"), "why"),)),
    ("a<br/>b", (r.Text("a"), r.Break(), r.Text("b"))),
    ("a<!-- remark -->b", text("ab")),
    ("a\n    b", text("ab")),
    ("a. \n  ", text("a.")),
    ("a <b>b</b>", (r.Text("a "), r.Text("b", bold=True))),
]


@pytest.mark.parametrize(("markup", "node"), ELEMENTS)
def test_each_element_is_one_node(markup: str, node: r.Block) -> None:
    assert block(markup) == node


@pytest.mark.parametrize(("markup", "content"), INLINES)
def test_each_inline_element_is_one_inline_node(markup: str, content: r.Inlines) -> None:
    assert block(f"<p>{markup}</p>") == r.Paragraph(content)


FAULTS = [
    ("<p>a</p>\n<blink/>", "<blink> is not a block", 2),
    ("<p>\n<h2>a</h2></p>", "<h2> may not stand in a line of text", 2),
    ("<p>a</p>\n<p>b", "not well-formed", 2),
    ('<p class="loud">a</p>', "'loud'", 1),
    ('<p><span class="loud">a</span></p>', "no class 'loud'", 1),
    ('<p><a href="javascript:alert(1)">a</a></p>', "a link leads to", 1),
    ('<p><a href="file:///etc/passwd">a</a></p>', "a link leads to", 1),
    ('<p><ref p="x"/></p>', "not a list of paragraph numbers", 1),
    ("<p><input/></p>", "<input> needs a name", 1),
    ('<p><input name="a"/></p>\n<p><input name="a"/></p>', "name='a' occurs twice", 2),
    ('<h2 id="a">a</h2>\n<h2 id="a">a</h2>', "id='a' occurs twice", 2),
    ("<h1>a</h1>\n<h1>b</h1>", "one <h1>", 2),
    ("<section>loose</section>", "holds elements, not text", 1),
    ("<p>a</p>loose", "stands in no element", 1),
    ("<table><thead><tr><th/></tr></thead>\n<tbody><tr><td/><td/></tr></tbody></table>", "row 1 of the table has 2 cells for 1 columns", 1),
    ('<table><tbody><tr><td colspan="0"/></tr></tbody></table>', "not a whole number from 1", 1),
    ('<figure class="key-figures"/>', "need a first <data>", 1),
    ('<figure class="chart" alt="a"><data value="many"/></figure>', "the value of a bar is a number", 1),
    ("<p><?php echo 1 ?></p>", "processing instructions", 1),
    ("<p>&nope;</p>", "not well-formed", 1),
]


@pytest.mark.parametrize(("markup", "what", "line"), FAULTS)
def test_what_is_not_in_the_subset_is_named_with_its_line(markup: str, what: str, line: int) -> None:
    with pytest.raises(Fault) as caught:
        document(markup)
    assert what in caught.value.what
    assert caught.value.line == line


def test_a_document_type_is_refused() -> None:
    """No entity can be declared: nothing expands, nothing is fetched."""
    bomb = '<!DOCTYPE article [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><article title="t"><p>&b;</p></article>'
    with pytest.raises(Fault):
        parse(bomb, locale="en")


def test_a_cell_that_hangs_over_rows_takes_its_place_in_them() -> None:
    table = block(
        '<table><thead><tr><th/><th/></tr></thead><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>'
        "<tr><td>d</td><td>e</td></tr></tbody></table>"
    )
    assert isinstance(table, r.Table)
    assert [len(row.cells) for row in table.rows] == [2, 1, 2]


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\n\r"), min_size=1))
def test_any_string_comes_through_as_it_is(string: str) -> None:
    """What the source says is never markup, and no character of it is lost; controls that XML forbids become U+FFFD."""
    node = block(f'<p><span class="source">{escape(clean(string))}</span></p>')
    assert node == r.Paragraph((r.Text(clean(string), source=True),))
    if string.isprintable():
        assert clean(string) == string
