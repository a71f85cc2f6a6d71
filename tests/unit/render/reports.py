"""Reports made by hand for the renderers' tests: every kind of node, in three languages, of any size."""

from generator.model.report import (
    Bar,
    Block,
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


def t(text: str, **look: object) -> Text:
    return Text(text, **look)  # type: ignore[arg-type]


def m(*paragraphs: int) -> SourceMark:
    return SourceMark(paragraphs)


def line(*nodes: Text | SourceMark | str) -> Inlines:
    return tuple(Text(n) if isinstance(n, str) else n for n in nodes)


def cell(*lines: str, **more: object) -> Cell:
    return Cell(tuple((Text(text),) for text in lines), **more)  # type: ignore[arg-type]


SOURCE = (
    "4月9日,臨江(東洲)數字產業發展合作交流會在東洲市舉行,來自國內外數字經濟各相關領域的知名專家學者、優秀企業代表和投資機構代表齊聚一堂,聚焦數字經濟發展主題進行深入交流。",
    "周明遠表示,今天的臨江經濟底盤穩,2022年實現地區生產總值2.4萬億元,列全國第六位;全年外貿出口總值15475億元,人均預期壽命達到84.33歲。",
    "“上有天堂,下有臨東”,從臨江北到東洲東最快僅需78分鐘,兩地文化相近、產業相融,G60科創走廊創新策源城市,對高質量發展有不懈追求。",
    "會上,林海商會與石橋商會簽訂合作共建臨江(林石)科技服務創新谷協議,SAAS事業部約2300㎡,“元宇宙+”場景需求13項。",
)


def panel(target: bool = True) -> KeyFigures:
    groups = [
        FigureGroup(
            "2022 年",
            (
                KeyFigure("地區生產總值", "2.4", "萬億元", note="列全國第六位", mark=m(2)),
                KeyFigure("外貿出口總值", "15,475", "億元", mark=m(2)),
                KeyFigure("全社會研發投入", "1,000", "億元", "近", note="「去年」", mark=m(2)),
            ),
        ),
        FigureGroup(
            "2030 年目標",
            (KeyFigure("集聚數字經濟企業", "3,000", "家", "超", mark=m(4), tone="target"),),
            "target",
            ("目標值，尚未實現。",),
        ),
        FigureGroup(
            "未註年份",
            (KeyFigure("分站點總面積", "2,300", "㎡", "約", mark=m(4)), KeyFigure("從臨江北到東洲東最快", "78", "分鐘", "僅需", mark=m(3))),
        ),
    ]
    hero = KeyFigure("合作簽約項目", "24", "個", mark=m(4))
    return KeyFigures(
        hero, (line(t("涉及領域", tone="secondary")), line("數據服務"), line("智能制造"), line("項目名稱：原文未列", m(4))), tuple(groups)
    )


def people(count: int = 14) -> Table:
    columns = (
        Column((), "index"),
        Column(line("姓名"), "name", "name"),
        Column(line("機構"), "text", "organisation"),
        Column(line("職務"), "text", "title"),
        Column(line("出席"), "dot"),
        Column(line("發言"), "dot"),
        Column(line("出處"), "marks"),
    )
    names = ("周明遠", "林子涵", "陳𬘓", "何祎", "鄧䶮")
    rows = tuple(
        Row(
            (
                cell(str(i + 1)),
                cell(names[i % 5], header=True),
                cell(f"臨江市第{i + 1}科技服務中心"),
                cell("高級副總裁", "首席數字官兼解決方案部總裁") if i % 5 == 3 else cell("主任"),
                Cell(dot="出席") if i % 2 else Cell(),
                Cell(dot="發言") if i % 3 else Cell(),
                Cell((line(m(1 + i % 4)),)),
            )
        )
        for i in range(count)
    )
    foot = (Row((Cell(), cell("合計", header=True), cell(f"{count} 人", colspan=2), cell(str(count)), cell("9"), Cell())),)
    return Table(columns, rows, foot, key="people", caption="出席與發言人員一覽", notes=(line("圓點為原文所記角色。"),))


def signings() -> Table:
    columns = (
        Column((), "index"),
        Column(line("協議或項目"), "name", "subject"),
        Column(line("簽約方"), "text", "parties"),
        Column(line("數量"), "number", "count"),
        Column(line("領域"), "text"),
        Column(line("出處"), "marks"),
    )
    rows = (
        Row(
            (
                cell("1"),
                cell("合作共建臨江(林石)科技服務創新谷協議"),
                cell("林海商會", "石橋商會"),
                cell("1"),
                Cell((line(t("—", tone="secondary")),)),
                Cell((line(m(4)),)),
            )
        ),
        Row(
            (
                cell("2"),
                cell("合作簽約項目", subline=line("原文未列項目名稱")),
                cell("臨東兩地"),
                cell("24"),
                cell("數據服務、智能制造、平臺經濟、數據要素"),
                Cell((line(m(1, 2, 4)),)),
            )
        ),
    )
    return Table(columns, rows, key="signings", caption="簽約一覽")


def spans() -> Table:
    """Row and column spans."""
    columns = (Column(line("類別"), "text"), Column(line("名稱"), "text"), Column(line("數值"), "number"))
    rows = (
        Row((cell("揭牌", rowspan=2, header=True), cell("創新中心"), cell("1"))),
        Row((cell("實驗室"), cell("2"))),
        Row((cell("合計", colspan=2, header=True), cell("3"))),
    )
    return Table(columns, rows, key="spans", caption="跨欄")


def every_node(rows: int = 14, locale: str = "zh-Hant") -> Report:
    """A report with every kind of block and inline."""
    source = tuple(
        SourceParagraph(
            i + 1,
            (
                t(text[:12], source=True, cited=True),
                t(text[12:30], source=True),
                t(text[30:34], source=True, tone="restored"),
                t(text[34:], source=True),
            ),
        )
        for i, text in enumerate(SOURCE)
    )
    blocks: tuple[Block, ...] = (
        Heading(1, line("臨江(東洲)數字產業發展合作交流會"), id="top", subtitle=line(t("Linjiang (Dongzhou)", lang="en"))),
        MetaStrip(
            (
                MetaCell("日期", line("2023 年 4 月 9 日"), line("年份推定 ", m(2))),
                MetaCell("地點", line("東洲市"), line("原文未列場館 ", m(1))),
                MetaCell("來源", line("臨江區融媒體中心"), line("何祎 ", m(4))),
                MetaCell("產生", line(t("原文未列", tone="placeholder"))),
            )
        ),
        Paragraph(
            (
                t("4 月 9 日，臨江(東洲)數字產業發展合作交流會在東洲市舉行"),
                m(1),
                t("。兩地共 24 個項目合作簽約"),
                m(2),
                t("，原文未列項目名稱；林海商會與石橋商會簽訂合作共建臨江(林石)科技服務創新谷協議"),
                m(1, 2, 3, 4),
                t("。"),
                t("周明遠", unbroken=True),
                t("、"),
                t("林子涵", unbroken=True),
                t("等 10 人列名出席或參加"),
                m(1, 4),
                t("。"),
            ),
            "lead",
        ),
        Section((Heading(2, line("關鍵數字"), line("11 項"), "figures"), panel()), "figures"),
        Section((Heading(2, line("簽約"), line("1 項協議　24 個項目"), "signings"), signings()), "signings"),
        Section((Heading(2, line("揭牌"), line("0 項")), Paragraph(line("原文未記載揭牌。"), "empty"), spans())),
        Section((Heading(2, line("出席與發言人員"), line(f"{rows} 人　照原文次序"), "people"), people(rows)), "people"),
        Section(
            (
                Heading(2, line("2022 年三項數據"), line("單位：億元")),
                Chart(
                    (
                        Bar("地區生產總值", 24000, "24,000", m(2)),
                        Bar("外貿出口總值", 15475, "15,475", m(2)),
                        Bar("全社會研發投入", 1000, "近 1,000"),
                    ),
                    "地區生產總值 24,000 億元；外貿出口總值 15,475 億元；全社會研發投入近 1,000 億元",
                    line("圖 1　三項口徑不同，只比大小，不可相加。"),
                ),
                Timeline((Point("2022 年 7 月", line("簽訂框架協議 ", m(1))), Point("2023 年 4 月 9 日", line("舉行交流會")))),
            )
        ),
        Section(
            (
                Heading(2, line("講話要點"), line("逐字摘自原文")),
                Speeches(
                    (
                        Speaker(
                            "周明遠",
                            ("臨江市政府副市長",),
                            (line(t(SOURCE[1][6:40], source=True), m(2)), line(t(SOURCE[2], source=True), m(3))),
                        ),
                        Speaker(
                            "林子涵",
                            ("東洲工程院院士",),
                            (line(t("“數字經濟是以數據為要素的經濟。”", tone="restored"), t("◇還原文字", tone="restored"), m(4)),),
                            "主題演講",
                        ),
                    )
                ),
            )
        ),
        Gaps(
            Heading(2, line("原文未說明"), line("缺口照列，不作推測"), "gaps"),
            (line("24 個簽約項目：名稱、簽約方、金額一項未列", m(4)), line("4 處揭牌：揭牌人未列"), line("與會總人數未列")),
        ),
        Section(
            (
                Heading(2, line("其他")),
                FormBlock(
                    (
                        FormField("致", (Field("to", "〔按此填收件人〕"),)),
                        FormField("發件", (Field("from", "〔按此填〕", "臨江區融媒體中心"),)),
                        FormField("主旨", line(t("交流會簡報", bold=True)), wide=True),
                    )
                ),
                Heading(3, line("（一）正文")),
                Paragraph(
                    (
                        t("見"),
                        Link("https://example.org/notice", "公告全文"),
                        t("與"),
                        Link("#people", "人員名單"),
                        t("。"),
                        Note(line("據原文第 2 段。", m(2))),
                        Break(),
                        Comment(line("待核"), "推定"),
                    )
                ),
                List((line("第一項"), line("第二項", m(3))), ordered=True),
                List((line("破折號——與省略號……"),)),
                NameList("出席：", (("臨江市政府副市長", "周明遠"), ("東洲工程院院士", "何祎"))),
            )
        ),
        Section((Heading(2, line("原文"), line("4 段　底線為本簡報引用處"), "source"), SourceText(source)), "source", new_page=True),
        Colophon((line("抄送：臨江市政府"), line("2023 年 4 月 9 日印發"))),
    )
    return Report(
        "briefing",
        locale,
        "臨江(東洲)數字產業發展合作交流會簡報",
        blocks,
        masthead="活動簡報",
        masthead_aside=line("每項事實後附原文段號"),
        running_head=("臨江(東洲)數字產業發展合作交流會", "活動簡報　2023-04-09"),
        running_foot="原件 article.txt　SHA-256 71efd59f…",
        source_mark_alt="原文第 {n} 段",
        restored_label="還原文字",
        continued_label="（續）",
        notes_heading="註",
    )
