"""Who reported it: outlet, authors, photographers, editors, in all the forms in which credits are printed."""

import re
from collections.abc import Iterator
from typing import Literal, assert_never

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import BylineDraft
from generator.extract.lexicon import default
from generator.extract.outlets import DATE, HEAD, NOT_OUTLET, ORGANISATION, STROKE, WIRED, named_outlets
from generator.extract.patterns import Guarded
from generator.extract.text import MASK, Document
from generator.extract.zones import BARRED
from generator.model.span import Quote, Span

Bounds = tuple[int, int]
_Credit = Literal["author", "photographer", "editor", "outlet", "uploader", "contact", "other"]

_LABELS: tuple[tuple[_Credit, str], ...] = (
    # 摄影记者 李明 · 图/司空薇 · 王小明 摄
    ("photographer", r"摄影记者|摄影报道|摄影(?![协家师大展作部])|翻摄|摄像|图片|供图|摄(?![\u4e00-\u9fff])|图(?=[:/ ]|$)"),
    # 责编：包子涵 · 一审：叶小满
    (
        "editor",
        (
            "(?:责任|执行|值班|本期|网络|美术|新媒体|文字|图片)?编辑(?!部)|责编|校对|校审|编审|审核|审校|审签|审读|核稿|签发|监制|总监制|主编|执行主编|"
            "(?:一|二|三|初|复|终)审|值班(?:主任|总监|编委|主编)|统筹|策划|排版|美编"
        ),
    ),
    # 来源：鹭汀发布 · 发布单位：…
    (
        "outlet",
        r"(?:文章|信息|新闻|稿件|资料|内容|报[道导])?(?<!注明)来源|取自|摘[自编]自?|转载自|(?:发[布稿]|报[道导])(?:单位|机构|部门)|(?:供稿|投稿)单位|稿源|转自",
    ),
    # 发布者：鹭汀文旅局
    ("uploader", r"发布[者人](?=[: ])"),
    ("contact", r"(?:新闻|传媒|媒体|业务)?(?:联[络系]人|联络窗口|查询|承办人|(?:代理)?发言人)(?=[: ])|Media Contact"),
    (
        "other",
        r"(?:联[络系])?电话|传真|手机|电邮|邮箱|E-?mail|单位|发[布稿](?:日期|时间)|更新(?:日期|时间)|时间|日期|浏览次?[数量]?|点[阅击][数率]?|阅读|字[号体]|版权所有|地点|关心您|附图",
    ),
    # 本报记者 林夕 · 通讯员 杜鹃 · 文/张三 · 商会秘书处供稿
    (
        "author",
        (
            "(?:本[报台网刊社]|全媒体|融媒体?|新媒体|首席|见习|实习|特约|特派|驻[\u4e00-\u9fff]{2,4})*(?:记者(?!会|团|站|招|们|从|在|了|看|获|发|问|采|走)|通讯员)|实习生|特约撰稿人?|[发供拟]稿人|撰稿人?|撰文|"
            r"采写|作者(?!单位)|文字|供稿|图文|文图|文[/、]图|(?<![\u4e00-\u9fff])文(?=[:/])|(?<=[/ ])文(?![\u4e00-\u9fff])"
        ),
    ),
)
_LABEL = Guarded(
    "EM内取摘报一三业主二代传作供信值全关初单发图地复媒字实审总手执承投拟排摄撰文新日时更本来查校核浏点版特电监稿策签终统编网美翻联融见记责资转通邮采阅附首驻",
    compiled("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _LABELS)),
)
_LINE = compiled(r"[^\n]+")
_LONGEST_LINE = 120
_STOP = compiled("[。!?]")
_BRACKETED = compiled(r"[(\[〔【]([^()\[\]〔〕【】\n]{2,90})[)\]〕】]")
_STATED = compiled(rf"(?:{_LABEL.pattern.pattern.replace('?P<', '?P<c_')}) ?:")
_LINE_START = compiled(
    r"(?:[(\[〔【]|[\u4e00-\u9fff]{2,8}(?:新闻|[报社网台])/ ?[\u3400-\u9fff]{2,4} |[\u4e00-\u9fff]{2,12}[ ]"
    r"|[\u4e00-\u9fff]{1,10}(?:[报社网台刊]|新闻|客户端|融媒体?|频道))?\s*"
)
_REPORTED = compiled("[\u3400-\u9fff、 ]{2,12}/")
"""What stands behind 记者 in a line that is a credit, whatever stands before: 新竹某报记者林夕/新竹报导."""
_FILED = compiled(
    r"/ ?[\u4e00-\u9fff、]{1,10} ?(?:报道|报导|专访|电|摄影)|/综合(?:报道|报导)| [\u4e00-\u9fff]{2,6} (?:报道|报导)$"
    r"|(?:台北|高雄|香港|北京|上海)?\d{1,2}日(?:专)?电|(?:综合)?(?:报道|报导)$"
)
_REPORTS = compiled("(?:报道|报导)$")
_REGION = (
    "台北|新北|桃园|台中|台南|高雄|基隆|新竹|苗栗|彰化|南投|云林|嘉义|屏东|宜兰|花莲|台东|澎湖|金门|马祖|香港|澳门|北京|上海|天津|重庆|广州|深圳|"
    "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|综合|特稿|专题|即时"
)
_GLUED = compiled(rf"(?P<name>[\u3400-\u9fff]{{2,4}}?)(?:{_REGION})[\u3400-\u9fff]{{0,6}}(?:报道|报导|专访|电|摄影)?$")
"""A name with the place of the report behind it: 林夕嘉义民雄报导."""
_UNPARTED = compiled(r"(?P<name>[\u3400-\u9fff]{4,7})(?:报道|报导|\d{1,2}日(?:专)?电)$")
"""A name and a place that nothing parts: two characters of four are the name, three of more."""
_TOKEN = compiled(r"[^\s、,;:：/|()·【】〔〕\[\]—-][^\s、,;:：/|()·【】〔〕\[\]]*(?:·[^\s、,;:：/|()]+)*")
_NAME = compiled(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,8})+|[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]+)+")
_POSTS = compiled("(?:专门委员|科长|处长|组长|主任|专员|秘书|先生|女士|小姐|发言人|经理|股长|课长|科员|编审|干事|教授|老师|博士)$")
_CLOSING = compiled(r"([\u3400-\u9fff()]{3,24}?)[ /]([\u3400-\u9fff]{1,4}(?:[ 、][\u3400-\u9fff]{1,4}){0,4})$")
_SHOT = compiled(r"(?:^|[。\s(])((?:[\u4e00-\u9fff] ?){2,4}?) ?摄(?:影)?\)?$", re.MULTILINE)
_CREDITED = compiled(
    r"记者(?P<name>[\u3400-\u9fff]{2,4}) ?/ ?摄影(?=\s|$)"
    r"|(?<=[。!?” ])(?P<shot>(?!记者|翻|资料|本报)[\u3400-\u9fff]{2,3})摄(?![影像取制入氏护])"
)
"""At the end of a caption that runs on: 记者林夕/摄影; 合影。林夕摄…"""
_FROM_DESK = compiled(r"\((?P<outlet>[\u3400-\u9fff]{2,6}中心)?(?P<name>[\u3400-\u9fff]{2,4}?)/[\u3400-\u9fff]{2,6}(?:报道|报导)\)")
"""(突发中心林夕/甲县报导), (林夕/甲县报导)."""
_REPORTER_IN_BRACKETS = compiled(r"\((?!记者|通讯员|综合|编译|整理|图文|专题|现场)(?P<names>[\u3400-\u9fff]{2,3})报[道导]\)$", re.MULTILINE)
_SIGNED_NAMES = compiled(r"[。!?”] ?\((?P<names>[\u3400-\u9fff]{2,3}(?:[ 、][\u3400-\u9fff]{2,3}){0,3})\)$", re.MULTILINE)
"""(林夕 杜鹃), behind the last sentence."""
_SPOKEN = compiled(r"讯 {0,2}记者(?P<names>[\u3400-\u9fff]{2,3})报[道导]")
"""甲网讯 记者林夕报道."""
_COMMON = 2
"""How surely a character is a surname."""
_PLAIN_LABEL = re.sub(r"\?P<\w+>", "?:", _LABEL.pattern.pattern)
_RUN_ON = compiled(rf"^ *((?:(?:{_PLAIN_LABEL}) ?: ?(?:[^\s:。,]|(?<=\d):(?=\d)){{1,20}}? ?){{2,8}})(?=\s|$)", re.MULTILINE)
"""Fields without anything between them, before the text in one line: 发稿单位:甲处发稿时间:…"""
_HEADS_LINE = compiled(DATE)
_INLINE = compiled(r"^ *(?:[\u4e00-\u9fff]{2,10})?记者(?P<name>[\u3400-\u9fff]{2,4})/[\u4e00-\u9fff]{2,6}(?:报道|报导)", re.MULTILINE)
"""记者林夕/某地报导 that runs on into the text."""
_WIRE_AUTHORS = compiled(r"电 ?\((?!记者|通讯员|实习)(?P<names>[\u3400-\u9fff]{2,4}(?:[ 、][\u3400-\u9fff]{2,4}){0,4})\)")
"""甲社5月6日电 (林夕 杜鹃)."""
_PLACED = compiled(r"^(?P<names>[\u3400-\u9fff]{2,4}) [\u3400-\u9fff]{2,6} ?(?:报道|报导)$", re.MULTILINE)
"""林夕 甲县 报导, a line of its own."""
_NOBODY = frozenset(
    [*_REGION.split("|"), "资料", "网络", "未知", "本站", "佚名", "互联网", "配图", "官方", "受访者", "提供", "下同", "出自", "转载"]
)
"""What a credit names when it names nobody."""
_SITE = compiled("(?:[网报社台]|网站)$")

_BAR = compiled("[|丨│]")
_BARRED = compiled(rf"^ *({BARRED})", re.MULTILINE)
_DOT = compiled("[•●·▪◆]")
_BULLET = compiled(rf"^ *{_DOT.pattern} ?(?P<name>[\u3400-\u9fff]{{2,4}}) ?\((?P<at>[\u3400-\u9fff]{{3,40}})\)$", re.MULTILINE)
"""• 林夕 (甲研究所), once in a text; several of them are a list of people."""


_ANY_OUTLET = compiled(r"(?<=[: 自])[\u4e00-\u9fff]{2,16}(?=[ \n|)】\]]|$)")
_IS_REPORTER = compiled(r" ?\((?:本[报网])?记者\)")


class _Found(msgspec.Struct, frozen=True):
    """One name or outlet, with where it stands."""

    kind: _Credit
    bounds: Bounds
    rank: int = 0
    """Of outlets: the lowest wins."""


def find_byline(document: Document) -> BylineDraft:
    """Return who reported a Chinese text; nobody of them is a person of the event."""
    text = document.folded
    found: list[_Found] = []
    spans: set[Span] = set()
    for start, end, bracketed in _segments(text):
        read = _read(text, start, end, bracketed)
        found += read
        spans |= {Span(start, end)} if read else set()
    for match in _SHOT.finditer(text) if "摄" in text else ():
        found.append(_Found("photographer", match.span(1)))
        spans.add(Span(match.start(1), match.end()))
    found += _unlabelled(text)
    headers = [*(_BARRED.finditer(text) if _BAR.search(text) else ()), *_RUN_ON.finditer(text, 0, HEAD)]
    for start, end in (match.span(1) for match in headers):
        found += _read(text, start, end, False)
        spans.add(Span(start, end))
    bullets = list(_BULLET.finditer(text)) if _DOT.search(text) else []
    if len(bullets) == 1 and ORGANISATION.search(bullets[0]["at"]):
        found += [_Found("author", bullets[0].span("name")), _Found("outlet", bullets[0].span("at"), 3)]
        spans.add(Span(*bullets[0].span("name")))
    if "记者" in text:
        found += [_Found("author", match.span("name")) for match in _INLINE.finditer(text)]
    found += [*(_Found("outlet", bounds, rank) for rank, bounds in named_outlets(text)), *_named_authors(text)]
    found = [item for item in found if text[slice(*item.bounds)] not in _NOBODY]
    outlet = min((item for item in found if item.kind == "outlet"), key=lambda item: (item.rank, item.bounds), default=None)
    return BylineDraft(
        outlet=document.quote(*outlet.bounds) if outlet and MASK not in text[slice(*outlet.bounds)] else None,
        authors=_quotes(document, found, "author"),
        photographers=_quotes(document, found, "photographer"),
        editors=_quotes(document, found, "editor"),
        spans=tuple(sorted(spans)),
    )


def _unlabelled(text: str) -> Iterator[_Found]:
    """Yield the photographers behind captions that run on, and the reporters in brackets with their desk and place."""
    for match in _CREDITED.finditer(text) if "摄" in text else ():
        yield _Found("photographer", match.span("name" if match["name"] else "shot"))
    for match in _FROM_DESK.finditer(text):
        yield from [_Found("outlet", match.span("outlet"), 3)] if match["outlet"] else []
        yield _Found("author", match.span("name"))


def _named_authors(text: str) -> Iterator[_Found]:
    """Yield the authors that no label names: behind the dateline of an agency, before a place and 报导."""
    for pattern in (_WIRE_AUTHORS, _PLACED, _SPOKEN):
        if (named := pattern.search(text, 0, HEAD)) is not None:
            yield from (_Found("author", bounds) for bounds in _tokens(text, *named.span("names"))[0])
    yield from (_Found("author", match.span("names")) for match in _REPORTER_IN_BRACKETS.finditer(text))
    surnames = default().surnames
    for match in _SIGNED_NAMES.finditer(text):
        names = _tokens(text, *match.span("names"))[0]
        if all(surnames.get(text[start], 0) >= _COMMON for start, _ in names):
            yield from (_Found("author", bounds) for bounds in names)
    if stroke := STROKE.search(text):
        yield _Found("author", stroke.span("by"))


def _quotes(document: Document, found: list[_Found], kind: _Credit) -> tuple[Quote, ...]:
    different: dict[str, Quote] = {}
    for start, end in sorted(item.bounds for item in found if item.kind == kind):
        words = document.folded[start:end].rstrip()
        different.setdefault(words.replace(" ", ""), document.quote(start, start + len(words)))
    return tuple(different.values())


def _segments(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches that may be credits: what stands in brackets, and short lines."""
    for line in _LINE.finditer(text):
        start, end = line.span()
        if 2 <= end - start <= _LONGEST_LINE and _STOP.search(text, start, end) is None:
            if _BARRED.match(text, start) is not None:
                continue
            if _is_credit(text, start, end):
                yield start, end, False
                continue
        for inner in _BRACKETED.finditer(text, start, end):
            if not text.startswith(":", inner.end()):  # [发言人 林夕]: is who speaks
                yield *inner.span(1), True


def _is_credit(text: str, start: int, end: int) -> bool:
    """Say whether a short line says who reported: a label begins it, or is followed by a colon."""
    label = _LABEL.search(text, start, min(end, start + 24))
    begins = label is not None and (
        _LINE_START.fullmatch(text, start, label.start()) is not None or _REPORTED.match(text, label.end()) is not None
    )
    return begins or (label is not None and _HEADS_LINE.match(text, start) is not None) or _STATED.search(text, start, end) is not None


def _read(text: str, start: int, end: int, bracketed: bool) -> list[_Found]:
    """Return the credits of one segment."""
    labels = list(_LABEL.finditer(text, start, end))
    if not labels:
        return _closing(text, start, end) if bracketed and text[end + 1 : end + 2] in {"", "\n"} else []
    found = _before_first(text, start, labels[0])
    previous: list[Bounds] = []
    for index, label in enumerate(labels):
        kind: _Credit = label.lastgroup or "other"  # type: ignore[assignment]  # the groups are named so
        stop = labels[index + 1].start() if index + 1 < len(labels) else end
        names, organisations = _tokens(text, label.end(), stop)
        if not names and not organisations and kind == "photographer":  # 狄云/图: the label stands behind
            found = [item for item in found if item.bounds not in previous]
            names = previous
        if label[0].startswith("作者") and not names and not any(_SITE.search(text, *at) for at in organisations[:1]):  # 作者:甲县委宣传部
            names, organisations = organisations[:1], []
        if kind == "outlet" and not names and not organisations:  # 来源:甲服务队
            organisations = [match.span() for match in _ANY_OUTLET.finditer(text, label.end(), stop)][:1]
        if kind == "uploader" and names and _IS_REPORTER.match(text, names[-1][1]):  # 发布人:林夕(记者)
            kind = "author"
        found += _credits(kind, names, organisations)
        previous = names or previous
    return found


def _credits(kind: _Credit, names: list[Bounds], organisations: list[Bounds]) -> list[_Found]:
    """Return what a label says of the names and organisations behind it."""
    match kind:
        case "outlet":
            return [_Found("outlet", bounds, 1) for bounds in (organisations + names)[:1]]
        case "contact":
            return [_Found("author", bounds) for bounds in names] or [_Found("outlet", bounds, 5) for bounds in organisations[:1]]
        case "author":
            return [_Found("author", bounds) for bounds in names] + [_Found("outlet", bounds, 3) for bounds in organisations[:1]]
        case "photographer" | "editor":
            return [_Found(kind, bounds) for bounds in names]
        case "uploader":
            return [_Found("outlet", bounds, 4) for bounds in organisations[:1]]
        case "other":
            return []
        case _:
            assert_never(kind)


def _before_first(text: str, start: int, label: re.Match[str]) -> list[_Found]:
    """Return what stands before the first label: an outlet (岚桥日报全媒体记者), or names with the label behind (石磊 摄)."""
    low, high = start, label.start()
    while high > low and text[high - 1] in " /:":
        high -= 1
    while low < high and text[low] in " (〔【[":
        low += 1
    if high - low < 2:
        return []
    names, organisations = _tokens(text, low, high)
    if label.lastgroup == "photographer":
        return [] if label["photographer"] in {"供图", "图片"} else _credits("photographer", names, [])
    if label.lastgroup != "author" and label["other"] != "关心您":
        return []
    if organisations:
        return [_Found("outlet", organisations[0], 2)]
    word = label["author"] or ""
    if word.endswith("者") and (wired := WIRED.match(text, low)):
        return [_Found("outlet", wired.span("name"), 2)]
    if word.endswith("者") and not NOT_OUTLET.match(text[low:high]):
        return [_Found("outlet", (low, high + 2 if text.startswith("融媒", high) else high), 2)]
    return [] if word.endswith(("者", "员")) else _credits("author", names, [])


def _closing(text: str, start: int, end: int) -> list[_Found]:
    """Return the credits of (相城区融媒体中心 李媛媛) at the end of a paragraph."""
    match = _CLOSING.fullmatch(text, start, end)
    if match is None or not ORGANISATION.search(match[1]):
        return []
    return [_Found("outlet", match.span(1), 2), *_credits("author", _tokens(text, *match.span(2))[0], [])]


def _tokens(text: str, start: int, end: int) -> tuple[list[Bounds], list[Bounds]]:
    """Return the names and the organisations of a stretch; of a name in two scripts the Chinese form (施卓谦 Jonathan Sze)."""
    glued = _GLUED.match(text, start, end)
    filed = _FILED.search(text, start, end)
    unparted = None if glued or text.find("/", start, end) >= 0 else _UNPARTED.match(text, start, end)
    if filed is not None and not text[start : filed.start()].strip():  # 通讯员 林夕 报道
        filed = _REPORTS.search(text, start, end)
    end = glued.end("name") if glued else filed.start() if filed else end
    if unparted:
        end = start + (2 if len(unparted["name"]) == 4 else 3)
    names: list[Bounds] = []
    organisations: list[Bounds] = []
    for low, high in _joined(text, [match.span() for match in _TOKEN.finditer(text, start, end)]):
        posts = _POSTS.search(text, low, high)
        until = posts.start() if posts else high
        plain = text[low:until] if text[low:until].isascii() else text[low:until].replace(" ", "")
        if ORGANISATION.search(plain) and len(plain) > 2:
            organisations.append((low, until))
        elif _NAME.fullmatch(plain):
            names.append((low, until))
    han = [name for name in names if not text[name[0]].isascii()]
    return han or names, organisations


def _joined(text: str, tokens: list[Bounds]) -> Iterator[Bounds]:
    """Yield the tokens, single Han characters joined with the next ones, and Latin words with each other."""
    index = 0
    while index < len(tokens):
        low, high = tokens[index]
        single, latin = high - low == 1 and not text[low].isascii(), text[low].isascii() and text[low].isupper()
        while index + 1 < len(tokens):
            after = tokens[index + 1]
            gap = text[high : after[0]]
            follows = text[after[0]]
            more = after[1] - after[0] == 1 and not follows.isascii() if single else latin and follows.isascii() and follows.isalpha()
            long = single and len(text[low : after[1]].replace(" ", "")) > 4
            if not more or gap.strip(" ") or long:
                break
            index, high = index + 1, after[1]
        yield low, high
        index += 1
