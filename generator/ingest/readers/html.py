"""Saved web pages: the article, without navigation, share bars and related links. Nothing is fetched, no script is run."""

import re
from collections.abc import Iterator
from typing import Any

from generator.errors import NoText, SourceUnreadable
from generator.expressions import compiled
from generator.ingest.content import Content
from generator.ingest.encoding import Decoded
from generator.ingest.limits import Limits, refuse_over
from generator.model.source import Metadata

_PROLOGUE = compiled(r"^\s*<\?xml[^>]{0,200}\?>")
_OUTLET = compiled(r"(?:来源|來源|稿源|信息来源|文章来源|資料來源|Source)\s*[:：]\s*([^\s<>|｜]{2,30})")
_AUTHOR = compiled(r"(?:作者|Author)\s*[:：]\s*([^\s<>|｜]{2,20})")
_DAY = compiled(r"(?<!\d)(20\d\d|19\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)")
_SITE = compiled(r"\s*[_|｜]\s*|\s+[-—–]+\s+|[-—–]{1,2}(?=[^-—–]{2,12}$)")
_CELL = 200
"""Characters from which a cell or an item holds running text."""
_SHORTEST = "60"
"""Characters under which trafilatura takes all of a page's text, in one piece; its own 250 are for alphabets."""
_LINKED = 0.5
"""Share of a short block's characters that are links from which it is navigation."""
_LABEL = 14
"""Characters that a heading of a list of links stays under."""
_STOP = compiled("[，。：；、！？（）,.:;!?()]")
_CONTAINERS = frozenset({"body", "list", "table", "div", "quote", "main"})
_FURNITURE = compiled(
    r"^(?:[-|•·\s]*)(?:分享到|分享至|打印|打 印|关闭|關閉|返回|收藏|已收藏|知道了|上一篇|下一篇|扫一扫|扫码|长按二维码|字号|字體大小"
    r"|相关(?:新闻|阅读|链接|推荐|报道)|相關(?:新聞|閱讀|連結|報道|報導)|延伸阅读|延伸閱讀|推荐阅读|猜你喜欢|热门(?:推荐|排行)"
    r"|Copyright|Share (?:this|on)|Related (?:news|links|articles)).{0,40}$"
    r"|^.{0,60}(?:All [Rr]ights [Rr]eserved|版权所有|版權所有|ICP备|ICP備|违法和不良信息举报|举报邮箱).{0,60}$"
)
"""Lines that belong to the page, not to the article."""
_PERSON = compiled(r"[\u3400-\u9fff·]{2,12}(?: [\u3400-\u9fff·]{2,8}){0,3}|[A-Z][\w.'’-]+(?: [\w.'’-]+){0,4}")
_NOBODY = compiled(r"未知|网络|網絡|本站|原创|整理|打印|关闭|授权|admin|editor|管理员|匿名|^$", re.IGNORECASE)
_DATE_NAMES = (
    "article:published_time",
    "publishdate",
    "pubdate",
    "publish_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "datepublished",
    "weibo: article:create_at",
)
_AUTHOR_NAMES = ("author", "article:author", "dc.creator", "parsely-author")
_OUTLET_NAMES = ("contentsource", "source", "mediaid", "og:site_name", "article:publisher", "dc.publisher")
_TITLE_NAMES = ("og:title", "articletitle", "dc.title", "twitter:title")


def read_html(decoded: Decoded, name: str, limits: Limits) -> Content:
    """Return the article of a page, and what the page says of its title, date, outlet and author.

    Raises:
        NoText: the page holds no article.
        SourceTooLarge: more tags than ``limits.html_tags``.
        SourceUnreadable: the page cannot be parsed.
    """
    from lxml import html as parser  # noqa: PLC0415 - 20 ms, and a text does not need it

    text = _PROLOGUE.sub("", decoded.text.replace("\0", ""), count=1)
    refuse_over(text.count("<"), limits.html_tags, "tags", name)
    try:
        tree = parser.document_fromstring(text, parser=parser.HTMLParser(no_network=True, huge_tree=False, remove_pis=True))
    except (ValueError, parser.etree.ParserError, parser.etree.XMLSyntaxError) as error:
        raise NoText("the page holds no text", name, "save the page again from the browser") from error
    _flatten_layout(tree)
    try:
        paragraphs, found = _article(tree)
    except RecursionError as error:
        raise SourceUnreadable("the page is nested too deeply", name, "save the article as text") from error
    if not paragraphs:
        raise NoText("the page holds no article", name, "copy the article into a text file")
    metadata = _metadata(tree, found)
    if len(paragraphs) > 1 and paragraphs[0] in {metadata.title, found.get("title")}:
        paragraphs = paragraphs[1:]  # the headline is said in the metadata, whatever the page's design
    return Content(paragraphs, "text/html", decoded.encoding, decoded.confidence, metadata)


def _flatten_layout(tree: Any) -> None:
    """Turn tables and lists that lay out a page into divisions; those of data stay."""
    for table in [*tree.iter("table")]:
        laid_out = any(True for _ in table.iter("p", "div", "h1", "h2", "ul", "table") if _ is not table)
        if laid_out or any(len(cell.text_content()) > _CELL for cell in table.iter("td")):
            for element in table.iter("table", "tbody", "thead", "tr", "td", "th"):
                if next(element.iterancestors("table"), element) is table or element is table:
                    element.tag = "div"
    for item in [*tree.iter("li")]:
        if any(True for _ in item.iter("p", "div", "h1")) and len(item.text_content()) > _CELL:
            item.tag = "div"
            if (parent := item.getparent()) is not None and parent.tag in {"ul", "ol"}:
                parent.tag = "div"


def _article(tree: Any) -> tuple[tuple[str, ...], dict[str, str | None]]:
    """Return the paragraphs of the article, and title, author, outlet and date as trafilatura finds them."""
    import trafilatura  # noqa: PLC0415 - 130 ms

    config = trafilatura.settings.use_config()
    config["DEFAULT"].update({"MIN_EXTRACTED_SIZE": _SHORTEST, "MIN_OUTPUT_SIZE": "1"})
    found: Any = trafilatura.bare_extraction(
        tree,
        config=config,
        with_metadata=True,
        include_comments=False,
        include_images=False,
        include_links=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None:
        return (), {}
    metadata = {"title": found.title, "author": found.author, "outlet": found.sitename, "date": found.date}
    blocks: list[tuple[str, str]] = []
    for tag, text, is_links in _blocks(found.body) if found.body is not None else ():
        if not is_links:
            blocks.append((tag, text))
        elif blocks and len(blocks[-1][1]) < _LABEL and not _STOP.search(blocks[-1][1]):
            blocks.pop()  # what stands over a list of links is its heading
    while blocks and (blocks[-1][0] == "head" or _FURNITURE.match(blocks[-1][1])):
        blocks.pop()
    texts = tuple(text for _, text in blocks if not _FURNITURE.match(text))
    return (_parted(tree, texts[0]) if len(texts) == 1 else texts), metadata


def _parted(tree: Any, whole: str) -> tuple[str, ...]:
    """Return the page's own paragraphs when trafilatura gave them in one piece, as it does with short and old pages."""
    plain = "".join(whole.split())
    found = [" ".join(p.text_content().split()) for p in tree.iter("p")]
    inside = tuple(text for text in found if text and "".join(text.split()) in plain)
    return inside if len(inside) > 1 and sum(map(len, inside)) * 2 > len(whole) else (whole,)


def _blocks(element: Any) -> Iterator[tuple[str, str, bool]]:
    """Yield the blocks under an element of trafilatura's tree: tag, text, and whether it is mostly links."""
    for child in element:
        if child.tag in _CONTAINERS:
            yield from _blocks(child)
            continue
        linked = sum(len("".join(ref.itertext()).strip()) for ref in child.iter("ref"))
        pieces = ["\t".join(filter(None, ("".join(cell.itertext()).strip() for cell in child)))] if child.tag == "row" else _pieces(child)
        for piece in pieces:
            text = " ".join(piece.split())
            if text:
                yield child.tag, text, linked > _LINKED * len(text) and len(text) < _CELL


def _pieces(element: Any) -> list[str]:
    """Return the text of a block, cut at its line breaks."""
    texts = [element.text or ""]
    for child in element.iterdescendants():
        texts.append("\n" if child.tag == "lb" else child.text or "")
        texts.append(child.tail or "")
    whole = "".join(texts) if any(True for _ in element.iter("lb")) else " ".join("".join(texts).split())
    return whole.split("\n")


def _metadata(tree: Any, found: dict[str, str | None]) -> Metadata:
    """Return what the page says of itself: in its ``meta`` elements, beside the headline, or as trafilatura found it."""
    named: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        named.setdefault(key, " ".join((meta.get("content") or "").split()))
    beside = " ".join(_visible(tree))
    outlets = (_group(_OUTLET, beside), _first(named, _OUTLET_NAMES), found.get("outlet"))
    outlet = next((said for said in outlets if said and not _NOBODY.search(said)), None)
    authors = (_group(_AUTHOR, beside), _first(named, _AUTHOR_NAMES))
    return Metadata(
        title=_headline(tree) or _first(named, _TITLE_NAMES) or found.get("title"),
        outlet=outlet,
        author=next((said for said in authors if said and said != outlet and _PERSON.fullmatch(said) and not _NOBODY.search(said)), None),
        date=_date(named, tree, beside) or found.get("date"),
    )


def _visible(tree: Any) -> list[str]:
    """Return the page's short texts: what stands beside a headline is short, an article's paragraphs are not."""
    texts: list[str] = []
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in {"script", "style", "title"}:
            for text in (element.text, element.tail):
                if text and len(text) < 120 and (short := text.strip()):
                    texts.append(short)
    return texts[:2_000]


def _first(named: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((named[key] for key in keys if named.get(key)), None)


def _group(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match[1] if match else None


def _headline(tree: Any) -> str | None:
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    title = " ".join((tree.findtext(".//title") or "").split())
    inside = [heading for heading in headings if heading and heading in title]
    return next(iter(inside or [h for h in headings if len(h) > 5]), None) or _SITE.split(title)[0] or None


def _date(named: dict[str, str], tree: Any, beside: str) -> str | None:
    times = [time.get("datetime") or "" for time in tree.iter("time")]
    for said in (*(named.get(key, "") for key in _DATE_NAMES), *times[:1], beside):
        match = _DAY.search(said)
        if match and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31:
            return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return None
