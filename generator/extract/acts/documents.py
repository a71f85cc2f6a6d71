"""What is signed: the document behind the verb, how many of it, or what for."""

from collections.abc import Collection

from generator.expressions import compiled
from generator.extract.acts import amounts
from generator.extract.acts.names import TIME, bare, quoted, trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Reading, hold, rule
from generator.extract.acts.signing_words import DOCUMENT, DOCUMENT_END
from generator.extract.drafts import MeasureDraft
from generator.model.span import Quote, Span

_BYGONE = rule(r"的|(?:签署)?(?:后|以来|之后|之际|时|[\d一二三四五六七八九十百]+周?年|前|第[一二三四五六])")
_UP_TO = rule(r"\d[万亿千百]{0,2}(?:[美港欧日]?元(?!宇)|[美欧]金)|的|等?(?:多个)?领域(?:的)?|等(?=[多数\d若几一二两三四五六七八九十])")
_FOR_WHAT = rule(r"(?:参与|共建|推动|推进|促进|支持|合作建设|共同建设|联合建设|合作共建)[^,;。、的]{2,24}的[\u4e00-\u9fff]{0,8}$")
"""What a document is for, told before its name (签署参与甲区发展的意向书)."""
_OBJECT_LEAD = rule(
    rf"(?:了|下|成为|成|的|该(?:公司|校|院|会|局|处|所|集团|企业)?(?=承租|承建|承办|委托|投资|采购|捐赠)|该|此项|并发表|并|以?及|和|和达成了|首份|首个|首批|相关|有关|正式|一系列|系列|多项|多份|多个(?!领域)|数项|数份|数十项|一份|一项|一批|两份|新的|新一轮|上述|"
    rf"(?:双方|两(?:国|校|院|馆|会|市|县|区|地|乡町|市町))之?(?=友好|合作|战略|全面|框架)|为期[^,;。的之]{{1,6}}[的之]|{TIME}|\s)+"
)
_PURPOSE = rule(
    r"(?:了?[约近超逾]?\d[\d.]*[万亿]*[余多]?[美欧港]?元)?,?(?:双方|三方|并|将|拟|共同|携手|联合|合作|约定|计划)*(?:共同|合作|联合|携手)?(?:(?:(?<=[方将拟])|(?<=共同))在[^,;。]{2,12}?)?"
    r"(开展|设立|共建|建设|打造|成立|推进|推动|建立|兴建|投资建设|开发)([^,;。]{3,40})"
)
NO_MORE = rule(r"(?:协议|协定|合约|契约|合同)书?")
_DEAL = rule(
    r",(?:双方|将|拟|并|共同|正式|由[^,;。]{2,12}?|(?:出资|斥资|耗资)(?:约|近|逾)?\d[\d.,]*[万亿]*[多余]?[美欧日港]?元(?:人民币)?|以[^,;。]{2,16}?)*"
    r"(?P<deal>(?:分销|经销|代理|销售|购买|收购|出售|供应|采购|租赁|设立|成立|兴建|承建|生产|引进|转让|认购)[^,;。]{3,80})"
)
_PAPERS = rule(r"(?:(?:领域|等)的?(?:[多数][项份个]|[\d一二两三四五六七八九十]+[余多]?[项份个])|领域的?)[^,;。、]{0,6}文件")
"""What a list before it is signed in, though one of the list is a paper too (合作规划、新闻媒体等领域多项双边合作文件)."""
_BOOK = rule(r"《\ue000+》")
_ON_BOOK = rule(
    r"的?(?:修订|补充|升级|后续|第[一二三四五六七八九十\d]+号|[一二三四五六七八九十\d]+(?:项|份|个))*(?:议定书|补充协[议定]|修正案)"
)
"""Behind a title: what is signed is a paper on that document (《甲协议》的议定书)."""
_BECOME = rule(
    r"(?:结为|结成|成为|为|成)了?(?P<tie>(?!期|了)[^,;。、与和]{0,14}?(?:伙伴(?:关系)?|(?:合作|共建|实习|示范|帮扶|结对|友好|姊妹|姐妹|兄弟)[\u4e00-\u9fff]{0,2}(?:学校|单位|医院|院校|基地|城市|[校市县区镇乡馆院园])))(?=[,;。]|$)"
)
"""What those become who sign no document that is named (签署为教学合作伙伴)."""
_AND_SO_MANY = rule(
    r"(?:(?:[、和与及]|以及)?《\ue000+》){0,8}等(?:共|合计)?(?P<count>[\d一二两三四五六七八九十]+)(?:项|份|个)(?=[^,;。]{0,10}(?:协议|协定|合同|备忘录|文件|合作|意向书)|[,;。]|$)"
)
"""Behind a title: how many papers are signed with it (《甲协议》等4项协议)."""
_OF_PLAN = rule(r"(?:融资|合作|投资|采购|贷款|优惠)?(?:专案|计划|方案|案)(?=[,;。]|$)")
"""Behind a name in quotation marks, right behind the verb: what is signed is a plan or a deal of that name (签署「甲融资」专案)."""
_QUOTED = rule(r"[“「『]\ue001+[”」』]")
_NUMBER = rule(r"(?:共计?|合共|合计|实施)?(?:近|约|逾|超过|超|多达)?([\d一二三四五六七八九十百两]+)[余多]?(?:项|份|个|宗|批)")
_LISTED_COUNT = rule(r"、[^,;。]*?(?P<count>[\d一二两三四五六七八九十]+)(?:个|项|份)(?=[^、,;。\d]{0,16}$)")
"""How many stand behind the list of what is signed for (甲项目、乙项目、丙项目3个项目合作协议)."""
_TITLES = rule(r"了?(?:《\ue000+》(?:以及|[、和与及])?){2,12}")
_SIGNED_PROJECT = rule(r"了?([^,;。]{2,60}?项目)(?=[,;。]|$)")
_PROJECT_SIGNED = rule(r"([^,;。:]{4,40}?项目)(?:成功|正式|顺利|现场|当场|也|在[^,;。]{2,16})*$")
_SEVERAL = rule(
    r"一批|首批|多个|系列|重点|重大|本届|本次|[二两三四五六七八九十百\d]+[余多]?[个大项]|(?:招商|合作|引资|投资|签约|产业)项目$"
)
_HELD_PROJECT = rule(r"见证|开展|举行|举办|进行|参加|出席|观看|组织|达成")
"""What is done before 项目签约, where it names no project (共同见证项目签约)."""
_INVESTOR = rule(
    r"(?:由|(?<![^,;。、:\n]))(?P<who>(?!总)[^,;。的、与和由]{2,30}?)(?:计划)?(?:独资|投资|出资|斥资)(?:\d[\d.]*[万亿]元)?(?:建设|开发|打造|兴建|实施)*的"
)
_SHORT = 4
"""项目 with no more than a kind of it (合作项目) names none, in code points."""
_ABOUT = rule(r"关于|有关")
_CREDIT = compiled(r"\([^()]{0,30}(?:[摄图]|记者|提供|报道|报导)[^()]{0,8}\)$")
"""Who took the picture, in a bracket behind what it shows."""


def document_of(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> tuple[Quote | None, tuple[int, Span] | None]:
    """Return the document behind the verb and how many of it."""
    text = reading.text
    document = DOCUMENT.search(text, start, end)
    if document and _BYGONE.match(text, document.end()):
        return None, None
    if document and (papers := _PAPERS.search(text, document.end(), end)):
        document = DOCUMENT.search(text, papers.start(), end)
    book = _BOOK.search(text, start, end)
    if book and (not document or book.start() < document.start()):
        on = _ON_BOOK.match(text, book.end())
        more = None if on else _AND_SO_MANY.match(text, book.end(), end)
        measure = amounts.count_at(measures, more.start("count"), more.end("count") + 1) if more else None
        count = (int(measure.value), Span(*more.span("count"))) if more and measure else None
        return reading.quote(*((book.start(), on.end()) if on else (book.start() + 1, book.end() - 1))), count
    if not document:
        become = _BECOME.match(text, start, end)
        return (reading.quote(*become.span("tie")) if become else _quoted_document(reading, start, end)), None
    lead = _OBJECT_LEAD.match(text, start, document.end())
    begin = lead.end() if lead else start
    if not _ABOUT.match(text, begin) or text.find("领域", begin, document.start()) >= 0:
        purpose_told = _FOR_WHAT.match(text, begin, document.start())
        begin = begin if purpose_told else max([begin, *(m.end() for m in _UP_TO.finditer(text, begin, document.start()))])
        further = _OBJECT_LEAD.match(text, begin, document.start())
        begin = further.end() if further else begin
    count = None
    number = _NUMBER.match(text, begin, document.end()) or _NUMBER.match(text, lead.end() if lead else start, document.start())
    number = number or _NUMBER.match(text, start, document.start())
    if number and (measure := amounts.count_at(measures, number.start(), number.end(1) + 1)):
        count = (int(measure.value), Span(*number.span(1)))
        begin = max(begin, number.end())
    if count is None and (listed := _LISTED_COUNT.search(text, begin, document.end())):
        measure = amounts.count_at(measures, listed.start("count"), listed.end("count") + 1)
        count, begin = ((int(measure.value), Span(*listed.span("count"))), listed.end()) if measure else (count, begin)
    begin, stop = bare(reading, begin, document.end())
    if credit := _CREDIT.search(reading.document.folded, begin, stop):
        stop = credit.start()
    return (reading.quote(begin, stop) if stop > begin else None), count


def _quoted_document(reading: Reading, start: int, end: int) -> Quote | None:
    quoted = _QUOTED.search(reading.text, start, end)
    of_plan = quoted and quoted.start() == start and _OF_PLAN.match(reading.text, quoted.end())
    if quoted and of_plan:
        return reading.quote(quoted.start() + 1, quoted.end() - 1)
    if quoted and DOCUMENT_END.search(hold(reading.plain(quoted.start() + 1, quoted.end() - 1))):
        return reading.quote(quoted.start() + 1, quoted.end() - 1)
    return None


def titles_of(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    """Return the titles of the documents behind the verb, where only titles are signed (《甲》和《乙》); none where more are meant."""
    titles = _TITLES.match(reading.text, start, end)
    if not titles or reading.text[titles.end() : titles.end() + 1] == "等" or _ON_BOOK.match(reading.text, titles.end()):
        return ()
    return tuple(reading.quote(book.start() + 1, book.end() - 1) for book in _BOOK.finditer(reading.text, *titles.span()))


def project_of(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the project that is signed where no document is named (签下总投资2亿元的茶园项目)."""
    project = _SIGNED_PROJECT.match(reading.text, start, end)
    if project is None:
        return None
    begin = max([project.start(1), *(m.end() for m in _UP_TO.finditer(reading.text, *project.span(1)))])
    counted = _NUMBER.match(reading.text, begin, project.end())
    begin = counted.end() if counted else begin
    return reading.quote(begin, project.end()) if project.end() - begin > _SHORT else None


def project_before(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the project that a clause says was signed (总投资2亿元的茶园项目在乙县签约)."""
    project = _PROJECT_SIGNED.search(reading.text, start, end)
    if project is None or _SEVERAL.search(reading.text, *project.span(1)) or _HELD_PROJECT.search(reading.text, *project.span(1)):
        return None
    begin = max([project.start(1), *(m.end() for m in _UP_TO.finditer(reading.text, *project.span(1)))])
    return reading.cut(trim(reading, begin, project.end(1)))


def investor_before(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return who is said to invest in what is signed (由甲集团投资建设的乙项目签约)."""
    by = _INVESTOR.search(reading.text, start, end)
    return name_of_party(reading, *by.span("who")) if by and ends_as_organisation(reading, *by.span("who")) else None


def _deal_of(reading: Reading, subject: Quote, end: int) -> Quote:
    """Return what a document is for that is called no more than one (签署协议,出资5亿元设立丙基金), else the document."""
    span = subject.spans[0]
    deal = _DEAL.match(reading.text, span.end, end) if NO_MORE.fullmatch(reading.text, span.start, span.end) else None
    return (quoted(reading, *deal.span("deal")) if deal else None) or subject


def for_what(reading: Reading, subject: Quote | None, at: int, end: int, signers: Collection[object]) -> Quote | None:
    """Return what is signed: the document, or what it is for where it is called no more than one, or is not named at all."""
    return _deal_of(reading, subject, end) if subject else _purpose(reading, at, end, signers)


def _purpose(reading: Reading, at: int, end: int, signers: Collection[object]) -> Quote | None:
    """Return what ``signers`` sign for when no document is named (签约,共同设立产业基金); nothing where none are."""
    match = _PURPOSE.match(reading.text, at, end) if signers else None
    if not match:
        return None
    begin, stop = bare(reading, match.start(1 if match.start(1) == at and match[1] == "共建" else 2), match.end(2))
    return reading.quote(begin, stop)
