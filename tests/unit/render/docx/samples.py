"""Reports written by hand: the seed's memo as the design shows it, and one with every node there is."""

from generator.model.report import (
    Bar,
    Break,
    Cell,
    Chart,
    Colophon,
    Column,
    Comment,
    Field,
    FigureGroup,
    FormBlock,
    FormField,
    Gaps,
    Heading,
    Inlines,
    KeyFigure,
    KeyFigures,
    Link,
    List,
    MetaCell,
    MetaStrip,
    NameList,
    Note,
    Paragraph,
    Point,
    Report,
    Row,
    Section,
    SourceMark,
    SourceParagraph,
    SourceText,
    Speaker,
    Speeches,
    Table,
    Text,
    Timeline,
)

EVENT = "蘇州相城(杭州)數字經濟發展合作交流會"


def t(text: str, **look: object) -> Text:
    return Text(text, **look)  # type: ignore[arg-type]


def line(text: str, **look: object) -> Inlines:
    return (t(text, **look),)


def note(text: str) -> Note:
    return Note((t(text),))


def cells(*texts: str | Cell) -> Row:
    return Row(tuple(text if isinstance(text, Cell) else Cell((line(text),)) for text in texts))


def numbered(rows: list[tuple[str | Cell, ...]]) -> tuple[Row, ...]:
    return tuple(cells(str(index), *row) for index, row in enumerate(rows, 1))


PEOPLE: list[tuple[str, str, str, str]] = [
    ("沈昌祥", "中國工程院", "院士", "出席、主題演講"),
    ("孫克", "中國信通院政策與經濟研究所", "副所長", "出席、發布"),
    ("張橋", "蘇州市政府", "副市長", "出席、發言"),
    ("沈志棟", "相城區委", "書記", "出席、發言"),
    ("顧建明", "相城區", "區委副書記", "出席、推介"),
    ("張鵬", "新華三集團", "高級副總裁", "發言"),
    ("余華瓊", "八維通科技有限公司", "總經理", "發言"),
    ("施江峰", "阿里釘釘企業服務江蘇大區", "總經理", "發言"),
    ("蔣海江", "百世快運江蘇分公司", "總經理", "發言"),
    ("湯寧", "蘇州市科技服務中心", "主任", "出席"),
    ("湯晶", "蘇州市大數據管理局", "副局長", "出席"),
    ("盛夢龍", "相城區", "領導", "出席"),
    ("邢鵬", "相城區", "領導", "出席"),
    ("顧敏", "相城區", "領導", "出席"),
]


def _column(heading: str, kind: str = "text", key: str = "") -> Column:
    return Column(line(heading) if heading else (), kind, key)  # type: ignore[arg-type]


def memo(locale: str = "zh-Hant", people: list[tuple[str, str, str, str]] | None = None) -> Report:
    """The memo of `design/memo-modern-1.png` and `-2.png`."""
    form = FormBlock(
        (
            FormField("致", (Field("to", "〔按此填收件人〕"),)),
            FormField("發件", (Field("from", "〔按此填發件人〕"),)),
            FormField("日期", (Field("date", "〔按此填日期〕", "2026 年 11 月 23 日"),)),
            FormField("文號", (Field("number", "〔按此填文號〕"),)),
            FormField("主旨", (t(EVENT, bold=True), t("（2023 年 4 月 9 日，杭州市）")), wide=True),
        )
    )
    summary = List(
        (
            (t(f"4 月 9 日，{EVENT}在杭州市舉行"), note("原文第 1 段。年份 2023 由第 2 段「2022 年」「去年」推定。"), t("。")),
            (
                t("蘇杭兩地共 24 個項目合作簽約"),
                note("原文第 17 段。項目名稱、簽約方、金額均未列。"),
                t("；蘇州山西商會與蘇州浙江商會簽訂協議 1 項"),
                note("原文第 16 段。"),
                t("。"),
            ),
            (t("揭牌 4 處，推介或發布 4 項"), note("原文第 7 至 11 段。"), t("。")),
            (t("10 人列名出席或參加，另有 4 位企業代表發言"), note("原文第 1、6、19 段。"), t("。詳見"), Link("#people", "表 3"), t("。")),
        ),
        ordered=True,
    )
    signings = Table(
        (_column("", "index"), _column("協議或項目", "name"), _column("簽約方"), _column("數量", "number"), _column("領域")),
        (
            cells(
                "1",
                "合作共建蘇州(晉浙)科技服務創新谷協議",
                Cell((line("蘇州山西商會"), line("蘇州浙江商會"))),
                "1",
                Cell((line("—", tone="secondary"),)),
            ),
            cells(
                "2",
                Cell((line("合作簽約項目"),), subline=line("原文未列項目名稱")),
                "蘇杭兩地",
                "24",
                "數據服務、智能制造、平臺經濟、數據要素",
            ),
        ),
        key="signings",
        caption="簽約一覽",
    )
    named = ("華為(蘇州)數字人民幣創新中心", "蘇州市雙創中心杭州分站點", "百世物流江蘇基地", "八維通數字智慧交通實驗室")
    acts = Table(
        (_column("", "index"), _column("方式"), _column("名稱", "name"), _column("人員")),
        numbered(
            [("揭牌", name, "—") for name in named]
            + [("推介", "蘇州市大數據產業街區規劃", "顧建明"), ("發布", "釋放數據生產要素價值的發展路徑和推進策略研究報告", "孫克")]
        ),
        key="acts",
        caption="揭牌、推介與發布一覽",
    )
    attendees = Table(
        (_column("", "index"), _column("姓名", "name", "name"), _column("機構"), _column("職務"), _column("角色")),
        numbered([tuple(row) for row in (PEOPLE if people is None else people)]),
        key="people",
        caption="出席與發言人員，照原文次序",
    )
    todo = Table(
        (_column("", "index"), _column("類別"), _column("事項"), _column("承辦"), _column("期限")),
        (
            Row(
                (
                    Cell((line("1"),)),
                    Cell((line("查詢"),)),
                    Cell(((t("24 個簽約項目的名稱、簽約方、金額"), note("原文第 17 段。")),)),
                    Cell(((Field("owner-1", "〔承辦人〕"),),)),
                    Cell(((Field("due-1", "〔日期〕"),),)),
                )
            ),
        ),
        key="follow-ups",
        caption="後續事項",
    )
    restored = Comment(line("數字經濟是以數據為要素的經濟", tone="restored"), "原文第 5 段此處為 GBK 錯位，已還原。")
    return Report(
        kind="memo",
        locale=locale,
        title=f"備忘錄：{EVENT}",
        masthead="備忘錄",
        running_head=(f"備忘錄　{EVENT}", "2026-11-23"),
        page_label="第 {page} 頁，共 {pages} 頁",
        created="2026-11-23T08:00:00Z",
        source_sha256="71efd59f" * 8,
        subject="會議備忘錄",
        keywords=("簽約", "揭牌"),
        blocks=(
            form,
            Section((Heading(2, line("摘要"), id="summary"), summary), key="summary"),
            Section((Heading(2, line("簽約"), id="signings-head"), signings), key="signings"),
            Section((Heading(2, line("揭牌、推介與發布")), acts), key="acts"),
            Section((Heading(2, line("出席與發言人員")), attendees), key="people"),
            Section(
                (
                    Heading(2, line("決定與後續")),
                    Paragraph((t("原文未記載決定事項。以下由原文缺口與目標值列出，供指派。"), restored)),
                    todo,
                ),
                key="follow-ups",
            ),
        ),
    )


def everything(locale: str = "zh-Hant") -> Report:
    """Every node of the tree, with what is hard: markup characters, bidirectional marks, long names, spans, an empty table."""
    wide = Table(
        (_column("甲"), _column("乙"), _column("丙", "dot")),
        (
            Row((Cell((line("跨兩列"),), rowspan=2), Cell((line("跨兩欄"),), colspan=2))),
            Row((Cell((line("b & <c>"),)), Cell(dot="出席"))),
            Row((Cell((line("乙" * 200),), header=True), Cell(), Cell((line("Shen Changxiang 沈昌祥", unbroken=True),)))),
        ),
        foot=(Row((Cell((line("合計"),)), Cell((line("3"),)), Cell())),),
        key="wide",
        notes=(line("承上：機構由名單前項承接。"),),
    )
    empty = Table((_column("姓名", "name"), _column("出處", "marks")), (), key="empty", caption="空表")
    hero = KeyFigure("合作簽約項目", "24", "個", mark=SourceMark((17,)))
    groups = (
        FigureGroup(
            "2022 年",
            (
                KeyFigure("地區生產總值", "2.4", "萬億元", note="列全國第六位", mark=SourceMark((2,))),
                KeyFigure("研發投入", "1,000", "億元", "近"),
            ),
        ),
        FigureGroup(
            "2030 年目標",
            (KeyFigure("園區", "10", "家", "超", tone="target", source_form="超10家"),),
            tone="target",
            legend=("目標值，尚未實現。",),
        ),
    )
    sections = (
        Section(
            (
                Heading(2, line("關鍵數字"), aside=line("11 項"), id="figures"),
                KeyFigures(hero, (line("涉及領域"), line("數據服務")), groups),
            ),
            key="figures",
        ),
        Section((Heading(2, line("表")), wide, empty), key="tables"),
        Section(
            (
                Heading(2, line("圖")),
                Chart(
                    (Bar("企業", 3000, "超 3,000", SourceMark((7,))), Bar("園區", 10, "超 10")),
                    "企業超 3,000 家、園區超 10 家。",
                    line("單位：家"),
                ),
            ),
            key="chart",
        ),
        Section(
            (
                Heading(2, line("時間")),
                Timeline((Point("4 月 9 日", line("舉行")), Point("4 月 10 日", (t("考察"), SourceMark((1, 2, 3, 9)))))),
            )
        ),
        Section(
            (
                Heading(2, line("講話要點")),
                Speeches((Speaker("沈昌祥", ("中國工程院院士",), ((t("數字經濟……", source=True), SourceMark((2,))),), "主題演講"),)),
            )
        ),
        Gaps(
            Heading(2, line("原文未說明"), aside=line("缺口照列，不作推測")),
            (line("24 個項目：名稱、金額"), (t("主辦單位"), SourceMark((1,)))),
        ),
        Section(
            (Heading(2, line("名單")), NameList("出席：", (("中國工程院院士", "沈昌祥"), ("中國信通院政策與經濟研究所副所長", "孫克"))))
        ),
        Section(
            (
                Heading(2, line("空節")),
                Paragraph(line("未從原文讀出人員。"), "empty"),
                List((line("甲"), line("乙")), ordered=True),
                List((line("丙"),), ordered=True),
            )
        ),
        Section(
            (
                Heading(2, line("原文"), id="source"),
                SourceText(
                    (
                        SourceParagraph(
                            1, (t("4月9日，", source=True), t(EVENT, cited=True, source=True), t("舉行\u202e反轉", source=True))
                        ),
                        SourceParagraph(2, (t("◇"), t("還原", tone="restored", bold=True), t("◇"))),
                    )
                ),
            ),
            key="source",
            new_page=True,
        ),
        Colophon((line("送：〔分送單位〕"), (t("〔印發機關〕\t共印"), Field("copies", "〔份數〕"), t("份")))),
    )
    opening = (
        Heading(1, line(EVENT), subtitle=line("Suzhou Xiangcheng", lang="en")),
        MetaStrip(
            (
                MetaCell("日期", line("2023 年 4 月 9 日"), (t("年份推定"), SourceMark((2,)))),
                MetaCell("地點", line("杭州市")),
                MetaCell("來源", line("A & B")),
            )
        ),
        Paragraph((t("導言", tone="accent", bold=True), Break(), Link("https://example.org/?a=1&b=2", "網站"), t("\x0b控制\tTab")), "lead"),
        List((line("關鍵數字"),), style="contents"),
        Paragraph(
            (
                Comment(line("存疑"), "見 <原文>"),
                Note((t("註 & 解"), Link("https://example.org/", "鏈"), SourceMark((2,)))),
                Link("#figures", "見數字"),
                Link("javascript:x", "不成鏈"),
            )
        ),
    )
    return Report(
        kind="briefing",
        locale=locale,
        title=EVENT,
        masthead="活動簡報",
        masthead_aside=line("每項事實後附原文段號"),
        running_head=(EVENT, "活動簡報"),
        running_foot="原件 a.txt",
        blocks=(*opening, *sections),
        source_mark_alt="原文第 {n} 段",
        source_sha256="0" * 64,
    )
