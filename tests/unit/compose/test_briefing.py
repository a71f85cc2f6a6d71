"""What a briefing says of a record: the sections of the visual system, their counts, their gaps, their empty states."""

import itertools

import pytest
from msgspec.structs import replace

from generator.compose import compose, find_template
from generator.extract.record import extract
from generator.model import codec
from generator.model.record import Record
from generator.model.report import Gaps, Heading, KeyFigures, Report, Section, SourceMark, SourceText, Table, Text
from generator.model.source import Damage
from generator.model.span import Span
from tests.quality.collection import source_of
from tests.support.gold import corpus_records, seed_record
from tests.support.records import record
from tests.support.tree import line, tree

BRIEFING = find_template("briefing")
CORPUS = dict(corpus_records())
FIGURES = [{"label": "產值", "text": f"{n}億元", "value": n * 1e8, "unit": "元", "period": "2022"} for n in (300, 200, 100, 90, 80)]


def brief(found: Record, locale: str | None = "zh-Hant", **others: str) -> Report:
    return compose(found, BRIEFING, locale=locale, **others)  # type: ignore[arg-type]


def section(report: Report, key: str) -> Section | None:
    return next((block for block in report.blocks if isinstance(block, Section) and block.key == key), None)


def table(report: Report, key: str) -> Table:
    found = section(report, key)
    assert found is not None
    return next(block for block in found.blocks if isinstance(block, Table))


def cells(report: Report, key: str) -> list[list[str]]:
    return [[" / ".join(line(content) for content in cell.lines) for cell in row.cells] for row in table(report, key).rows]


def said(report: Report, key: str) -> str:
    found = section(report, key)
    return "" if found is None else tree(Report("", report.locale, "", (found,)))


def gaps(found: Record, locale: str = "zh-Hant") -> list[str]:
    panel = next(b for b in section(brief(found, locale), "gaps").blocks if isinstance(b, Gaps))  # type: ignore[union-attr]
    return [line(item) for item in panel.items]


# ---------------------------------------------------------------- every fact is printed


@pytest.mark.parametrize("locale", ["zh-Hant", "zh-Hans", "en"])
@pytest.mark.parametrize("name", sorted(CORPUS))
def test_no_name_title_party_or_thing_of_a_record_is_lost(name: str, locale: str) -> None:
    """Every string of people, signings, unveilings, groundbreakings, releases and talks stands in the briefing as written."""
    found = CORPUS[name]
    report = brief(found, locale)
    tables = tree(Report("", "", "", tuple(b for b in report.blocks if not (isinstance(b, Section) and b.key == "source"))))
    for pointer, value in codec.strings(found):
        kind = pointer.split("/")[1]
        if kind == "figures" and pointer.endswith("/label") and not _is_hero(found, pointer):
            assert all(part in tables for part in _parts(found, pointer, value)), (pointer, value)
        if pointer.startswith("/event/organisers") or (
            kind in {"people", "signings", "unveilings", "groundbreakings", "releases", "talks"} and "/description" not in pointer
        ):
            parts = _parts(found, pointer, value)
            assert all(part in tables for part in parts), (pointer, value)


def _is_hero(found: Record, pointer: str) -> bool:
    """The figure that counts the signings is the hero, under the hero's own label."""
    return any(found.figures[int(pointer.split("/")[2])].value == signing.count for signing in found.signings)


def _parts(found: Record, pointer: str, value: str) -> list[str]:
    """A title is printed without the organisation that has a column of its own, damage as restored; units stand in the amount."""
    for damage in found.damage:
        if damage.restored is not None:
            value = value.replace(damage.damaged, damage.restored)
    _, kind, index, *rest = pointer.split("/")
    if kind == "signings" and rest[:1] == ["amount"]:
        return [value] if rest[1:] == ["text"] else []
    if kind == "people" and rest[:1] == ["titles"]:
        organisation = found.people[int(index)].organisation
        if organisation and value.startswith(organisation) and value != organisation:
            rest = value[len(organisation) :].lstrip(" 、,，")
            return [rest[1:] if rest.startswith("委") and organisation[-1] in "省市區区縣县州" else rest]
    return [value]


@pytest.mark.parametrize("name", sorted(CORPUS))
def test_the_source_is_printed_whole(name: str) -> None:
    """Nothing of the source is left out, and nothing is added."""
    found = CORPUS[name]
    text = next(b for b in section(brief(found), "source").blocks if isinstance(b, SourceText))  # type: ignore[union-attr]
    printed = ["".join(run.text for run in paragraph.content if isinstance(run, Text)) for paragraph in text.paragraphs]
    for paragraph, span in zip(printed, found.source.paragraphs, strict=True):
        expected = span.cut(found.source.text)
        for damage in found.source.damage:
            if damage.restored is not None and span.contains(damage.span):
                expected = expected.replace(damage.damaged, f"◇{damage.restored}◇")
        assert paragraph == expected


def test_every_mark_leads_to_a_paragraph_that_says_it() -> None:
    found = seed_record()
    rows = table(brief(found), "people").rows
    for person, row in zip(found.people, rows, strict=True):
        (mark,) = row.cells[-1].lines[0]
        assert isinstance(mark, SourceMark)
        texts = [found.source.paragraphs[n - 1].cut(found.source.text) for n in mark.paragraphs]
        assert any(person.name in text for text in texts)


def test_strings_of_the_source_stay_in_its_script() -> None:
    """A Traditional source in a Simplified briefing: the labels change, the names do not."""
    report = brief(seed_record(), "zh-Hans")
    assert report.masthead == "活动简报"
    assert cells(report, "people")[4][1] == "顧建明"


# ---------------------------------------------------------------- title, strip, summary


def test_without_a_name_the_title_is_the_first_clause_word_for_word() -> None:
    report = brief(record("《甲區產業報告》發布,將帶來活水。"))
    assert report.title == "《甲區產業報告》發布"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("MoU signed for Rs. 640 crore plant. The minister was there.", "MoU signed for Rs. 640 crore plant"),
        ("Dr. Thornbury opens the hall. It is new.", "Dr. Thornbury opens the hall"),
        ("甲市招商3,000萬元，乙區跟進。", "甲市招商3,000萬元"),
        ("短,長一點的句子。", "短,長一點的句子"),
    ],
)
def test_a_clause_does_not_end_inside_an_abbreviation_or_a_number(text: str, title: str) -> None:
    assert brief(record(text), None).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "More\nHomeHealthLin opens a new hall for ports\nLin opens a new hall for ports\nIt is open.",
            "Lin opens a new hall for ports",
        ),
        ("Tuesday, June 24, 2031\nLin opens a new hall for ports\nIt is open.", "Lin opens a new hall for ports"),
        ("快訊\n1\n甲市新設的乙館今日有了新名字\n很好。", "甲市新設的乙館今日有了新名字"),
        ("快訊\n很好。", "快訊"),
    ],
)
def test_the_words_of_a_page_above_its_headline_are_no_title(text: str, title: str) -> None:
    """Navigation, a day or a number above the headline is passed over; a source of short lines alone begins with its first."""
    assert brief(record(text, language="en" if text.isascii() else "zh"), None).title == title


def test_a_title_in_latin_letters_is_cut_at_a_word() -> None:
    report = brief(record("Minister opens the plant of a company " * 6 + ".", language="en"), "en")
    assert report.title.endswith(" …")
    assert len(report.title) <= 112


def test_without_a_clock_the_strip_has_three_cells() -> None:
    with_clock, without = (brief(seed_record(), created=day) if day else brief(seed_record()) for day in ("2026-11-23", ""))
    strips = [next(b for b in report.blocks if type(b).__name__ == "MetaStrip") for report in (with_clock, without)]
    assert [len(strip.cells) for strip in strips] == [4, 3]  # type: ignore[union-attr]


def test_a_day_without_its_year_is_printed_without_one() -> None:
    found = record("4月9日,甲會在乙市舉行。", event={"name": "甲會", "date": "--04-09", "date_text": "4月9日", "place": "乙市"})
    assert "meta 日期: 4月9日" in tree(brief(found))


def test_an_inferred_year_says_so_and_where_from() -> None:
    text = "4月9日,甲會舉行。\n2022年產值300億元。"
    event = {"name": "甲會", "date": "2023-04-09", "date_text": "4月9日", "year_inferred": True}
    found = record(text, inferred={"/event/date": "normal form; year from figures of 2022 in the text"}, event=event)
    assert "meta 日期: 2023年4月9日 | 年份推定¶2" in tree(brief(found))
    assert "由原文「2022年」數字推定" in said(brief(found), "quality")


def test_present_and_speaking_are_counted_apart() -> None:
    """14 named, 10 present, 4 spoke only."""
    lead = tree(brief(seed_record())).split("p.lead: ")[1].split("\n")[0]
    assert "等10人列名出席或參加" in lead
    assert "另有4人發言" in lead


def test_a_summary_names_three_signings_and_counts_the_rest() -> None:
    signings = [{"parties": [f"{p}公司", "丁大學"], "subject": f"{p}協議", "count": 1} for p in "甲乙丙戊己"]
    lead = tree(brief(record("會。", signings=signings))).split("p.lead: ")[1].split("\n")[0]
    assert "甲公司與丁大學簽訂甲協議" in lead
    assert "另有簽約2項" in lead


@pytest.mark.parametrize(
    ("text", "count", "words"),
    [
        ("甲、乙兩地共24個項目簽約。", 24, "24個項目簽約"),
        ("此次簽約項目21個。", 21, "21個項目簽約"),
        ("集中簽約21個。", 21, "21項簽約"),
        ("簽約12份協議。", 12, "12份協議簽約"),
        ("They signed 12 agreements.", 12, "12項 agreements簽約"),
    ],
)
def test_a_count_names_what_it_counts(text: str, count: int, words: str) -> None:
    """The words for the thing stand after the number, before it, or nowhere; then 項 says that it is a count of signings."""
    assert f"{words}¶1，名稱未讀出" in tree(brief(record(text, signings=[{"count": count}])))


def test_a_signing_of_which_only_the_fact_was_read_is_not_counted() -> None:
    amount = {"text": "625億元", "value": 6.25e10, "unit": "元"}
    report = brief(record("項目簽約,總投資625億元。", signings=[{"amount": amount}]))
    assert "原文載有簽約，金額625億元" in tree(report)
    assert "簽約 | 數量未讀出" in said(report, "signings")
    assert gaps(record("項目簽約,總投資625億元。", signings=[{"amount": amount}]))[0].startswith("該簽約：文件名稱、簽約方")


# ---------------------------------------------------------------- key figures


def panel(found: Record, locale: str = "zh-Hant") -> KeyFigures | None:
    part = section(brief(found, locale), "figures")
    return None if part is None else next(b for b in part.blocks if isinstance(b, KeyFigures))


def test_the_largest_number_is_the_count_of_signings() -> None:
    hero = panel(seed_record()).hero  # type: ignore[union-attr]
    assert (hero.label, hero.number, hero.unit) == ("簽約項目", "24", "個")


def test_a_column_has_four_cells_and_the_rest_is_a_table() -> None:
    found = record("產值。", figures=[{"label": "面積", "text": "7畝", "value": 7, "unit": "畝"}, *FIGURES])
    (group,) = panel(found).groups  # type: ignore[union-attr]
    assert [figure.number for figure in group.figures] == ["300", "200", "100", "90"]
    assert [row[2] for row in cells(brief(found), "figures")] == ["80"]


def test_periods_rise_then_targets_then_those_without_a_year() -> None:
    figures = [
        {"label": "甲", "text": "1家", "value": 1, "unit": "家"},
        {"label": "乙", "text": "2家", "value": 2, "unit": "家"},
        {"label": "丙", "text": "3家", "value": 3, "unit": "家", "period": "2030", "target": True},
        {"label": "丁", "text": "4家", "value": 4, "unit": "家", "period": "2022"},
    ]
    assert [g.heading for g in panel(record("甲。", figures=figures)).groups] == ["2022年", "2030年目標", "未註年份"]  # type: ignore[union-attr]


def test_a_target_never_looks_like_a_result() -> None:
    """By its column's name where it has a period, by a word of its own where it has none; never by colour alone."""
    target = {"label": "丙", "text": "3家", "value": 3, "unit": "家", "target": True}
    found = record("甲。", figures=[{"label": "甲", "text": "1家", "value": 1, "unit": "家"}, target])
    figure = panel(found).groups[0].figures[0]  # type: ignore[union-attr]
    assert (figure.tone, figure.note) == ("target", "目標")


def test_no_figure_and_no_count_means_no_panel() -> None:
    assert panel(record("沒有數字。")) is None


@pytest.mark.parametrize(
    ("text", "qualifier", "shown"),
    [
        ("近1000億元", "近", ("近", "1,000", "億元")),
        ("15475億元", None, ("", "15,475", "億元")),
        ("2.4萬億元", None, ("", "2.4", "萬億元")),
        ("千億級", None, ("", "千億", "級")),
        ("新台幣95億元", None, ("新台幣", "95", "億元")),
        ("六至八成", None, ("", "六至八", "成")),
        ("1.2-1.5萬畝", None, ("", "1.2-1.5", "萬畝")),
        ("78分鐘", "僅需", ("僅需", "78", "分鐘")),
        ("六十餘人", "餘", ("", "六十", "餘人")),
        ("US$48 million", None, ("US$", "48", "million")),
        ("seven ports", None, ("", "seven", "ports")),
        ("more than 300,000 containers", "more than", ("more than", "300,000", "containers")),
    ],
)
def test_an_amount_is_taken_apart_and_its_digits_are_grouped(text: str, qualifier: str | None, shown: tuple[str, str, str]) -> None:
    """Values are not converted in Chinese, and the words beside the number stay."""
    figure = {"label": "甲", "text": text, "value": 1, "unit": "x", "qualifier": qualifier}
    hero = panel(record("甲。", figures=[{k: v for k, v in figure.items() if v is not None}])).hero  # type: ignore[union-attr]
    assert (hero.qualifier, hero.number, hero.unit) == shown


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        ({"text": "2.4萬億元", "value": 2.4e12, "unit": "元"}, ("", "2.4", "tn yuan")),
        ({"text": "近1000億元", "value": 1e11, "unit": "元", "qualifier": "近"}, ("nearly", "100", "bn yuan")),
        ({"text": "1.2萬畝", "value": 12000, "unit": "畝"}, ("", "12,000", "mu")),
        ({"text": "三成", "value": 3, "unit": "成"}, ("", "30", "%")),
        ({"text": "六至八成", "value": 6, "value_to": 8, "unit": "成"}, ("", "60–80", "%")),
        ({"text": "超3000家", "value": 3000, "unit": "家", "qualifier": "超"}, ("over", "3,000", "")),
        ({"text": "5桌", "value": 5, "unit": "桌"}, ("", "5", "桌")),
    ],
)
def test_english_has_the_readers_units_and_keeps_the_source_form(figure: dict[str, object], shown: tuple[str, str, str]) -> None:
    """A unit that the term list does not know stays as the source has it, unconverted."""
    hero = panel(record("甲。", figures=[{"label": "甲", **figure}]), "en").hero  # type: ignore[union-attr]
    assert (hero.qualifier, hero.number, hero.unit) == shown
    assert hero.source_form == ("" if figure["unit"] == "桌" else figure["text"])


def test_three_figures_of_one_unit_and_period_make_a_chart() -> None:
    assert "bar 產值 300 300" in said(brief(record("產值。", figures=FIGURES)), "chart")
    assert section(brief(record("產值。", figures=FIGURES[:2])), "chart") is None
    targets = [{**figure, "target": True} for figure in FIGURES]
    assert section(brief(record("產值。", figures=targets)), "chart") is None


# ---------------------------------------------------------------- tables


def test_a_count_without_names_is_a_gap_not_a_guess() -> None:
    found = record("甲、乙兩地共24個項目進行合作簽約。", signings=[{"parties": ["甲、乙兩地"], "count": 24}])
    row = table(brief(found), "signings").rows[0]
    assert line(row.cells[1].subline) == "項目名稱未讀出"
    assert gaps(found)[0].startswith("24個簽約項目：名稱、各項簽約方、金額")


def test_columns_without_anything_to_say_are_left_out() -> None:
    found = record("甲與乙簽協議。", signings=[{"parties": ["甲", "乙"], "subject": "協議", "count": 1}])
    assert [column.key for column in table(brief(found), "signings").columns] == ["", "subject", "parties", "count", ""]


def test_an_organisation_is_split_off_only_where_the_record_has_the_cut() -> None:
    people = [
        {"name": "甲一", "titles": ["乙公司董事長", "丙會會長"], "organisation": "乙公司", "roles": ["attend"]},
        {"name": "甲二", "titles": ["總經理"], "organisation": "乙公司", "roles": ["attend"]},
        {"name": "甲三", "titles": ["丁市市長"], "roles": ["attend"]},
    ]
    report = brief(
        record("乙公司董事長、丙會會長甲一、總經理甲二,丁市市長甲三出席。", inferred={"/people/1/organisation": "carried"}, people=people)
    )
    assert [row[2:4] for row in cells(report, "people")] == [
        ["乙公司", "董事長 / 丙會會長"],
        ["乙公司 <secondary:承上>", "總經理"],
        ["丁市市長", ""],
    ]
    assert table(report, "people").rows[2].cells[2].colspan == 2


def test_a_name_put_together_around_its_title_is_shown_as_inferred_with_the_words_of_the_source() -> None:
    report = brief(extract(source_of("出席典禮的有林縣長大同、陳議員志明等貴賓。")))
    assert [row[1:3] for row in cells(report, "quality")] == [["林縣長大同", "林大同"], ["陳議員志明", "陳志明"]]


def test_a_party_committee_is_not_torn_apart() -> None:
    people = [{"name": "甲一", "titles": ["乙市委副書記", "市長"], "organisation": "乙市", "roles": ["attend"]}]
    report = brief(record("乙市委副書記、市長甲一出席。", people=people))
    assert cells(report, "people")[0][2:4] == ["乙市委", "副書記 / 市長"]


def test_more_than_six_roles_go_into_one_column() -> None:
    roles = ["attend", "host", "speak", "keynote", "present", "release", "unveil"]
    people = [{"name": "甲一", "roles": roles}]
    assert [column.kind for column in table(brief(record("甲一。", people=people)), "people").columns].count("dot") == 0
    people = [{"name": "甲一", "roles": roles[:6]}]
    assert [column.kind for column in table(brief(record("甲一。", people=people)), "people").columns].count("dot") == 6


def test_a_dot_reads_its_role_and_the_foot_counts_them() -> None:
    people = [{"name": "甲一", "roles": ["attend", "speak"]}, {"name": "甲二", "roles": ["speak"]}]
    found = table(brief(record("甲一甲二。", people=people)), "people")
    assert [[cell.dot for cell in row.cells[3:5]] for row in found.rows] == [["出席", "發言"], ["", "發言"]]
    assert [line(cell.lines[0]) for cell in found.foot[0].cells[3:5]] == ["1", "2"]


def test_who_is_only_mentioned_is_not_an_attendee_and_not_lost() -> None:
    people = [{"name": "甲一", "roles": ["attend"]}, {"name": "乙二", "titles": ["丙院長"], "roles": []}]
    report = brief(record("甲一出席。丙院長乙二。", people=people))
    assert len(table(report, "people").rows) == 1
    assert "另提及，未讀出其在場角色：乙二，丙院長¶1" in said(report, "people")


def test_from_sixty_people_on_the_counts_stand_above_the_list() -> None:
    def opening(count: int) -> bool:
        people = [{"name": f"甲{i}", "roles": ["attend"]} for i in range(count)]
        return "p.note: 出席 " in said(brief(record("甲。", people=people)), "people")

    assert (opening(59), opening(60)) == (False, True)


def test_a_speaker_has_at_most_three_points_each_short_and_the_rest_is_told() -> None:
    points = ["這是很長的一點" * 4 + "," + "又一句話" * 20, "第二點", "第三點", "第四點"]
    speech = {"speaker": "甲一", "paragraphs": [1], "points": points}
    found = said(brief(record(",".join(points), speeches=[speech])), "speeches")
    assert f"– {'這是很長的一點' * 4}……¶1" in found
    assert "第三點¶1<secondary:（原文另有1處）>" in found
    assert "第四點" not in found


# ---------------------------------------------------------------- gaps, quality, empty states

GAPS = [
    ({"unveilings": [{"name": "甲中心"}, {"name": "乙中心"}]}, "2處揭牌：揭牌人"),
    ({"groundbreakings": [{"name": "甲園"}]}, "1處奠基開工：奠基人"),
    ({"releases": [{"title": "甲報告", "by": None}]}, "甲報告：發布人"),
    ({"talks": [{"title": "甲之路", "by": None}]}, "甲之路：演講人"),
    ({"people": [{"name": "甲一", "titles": ["乙區領導"], "roles": ["attend"]}]}, "甲一：具體職務"),
    ({"people": [{"name": "甲一", "roles": ["attend"]}]}, "甲一：職務"),
    ({"people": [{"name": "甲一", "titles": ["乙長"], "roles": ["speak"]}]}, "甲一：各自發言內容"),
    ({"people": [{"name": f"甲{i}", "titles": ["乙長"], "roles": ["speak"]} for i in range(9)]}, "9人：各自發言內容"),
    ({"signings": [{"parties": ["甲", "乙"], "subject": "協議", "count": 1}]}, "協議：簽署人、金額"),
    ({"signings": [{"parties": ["甲", "乙"], "count": 1}]}, "1項協議：文件名稱、簽署人、金額"),
    ({"event": {"name": "甲會", "place": "乙市"}}, "活動：日期、場館、主辦單位"),
    (
        {
            "event": {"name": "甲會", "place": "乙大廈", "date": "2024-01-02", "organisers": ["丙"]},
            "people": [{"name": "甲一", "roles": ["attend"]}],
        },
        "活動：與會總人數",
    ),
]


@pytest.mark.parametrize(("facts", "gap"), GAPS)
def test_an_empty_field_is_a_gap(facts: dict[str, object], gap: str) -> None:
    facts = {key: [_bare(item) for item in value] if isinstance(value, list) else value for key, value in facts.items()}
    assert any(item.startswith(gap) for item in gaps(record("甲。", **facts))), gaps(record("甲。", **facts))


def _bare(item: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in item.items() if value is not None}


def test_a_filled_field_is_no_gap() -> None:
    full = {
        "event": {"name": "甲會", "date": "2024-01-02", "place": "乙大廈", "organisers": ["丙"]},
        "unveilings": [{"name": "丁中心", "by": ["戊一"]}],
        "releases": [{"title": "己報告", "by": "戊一"}],
    }
    assert section(brief(record("甲會在乙大廈舉行,丙主辦,戊一為丁中心揭牌,發布己報告。", **full)), "gaps") is None


def test_an_empty_record_says_so_and_claims_nothing_of_the_source() -> None:
    """「未從原文讀出簽約」: we may have missed it; 「原文未記載」 would be false then."""
    report = brief(record("一段文字。"))
    assert [b.key for b in report.blocks if isinstance(b, Section)] == ["signings", "people", "gaps", "quality", "source"]
    assert "未從原文讀出簽約。" in said(report, "signings")
    assert "未從原文讀出人員。" in said(report, "people")
    assert "未見損壞，無推定。" in said(report, "quality")
    assert "原文未" not in tree(report)


def test_a_restored_name_is_marked_wherever_it_stands() -> None:
    """A lost dot: the record keeps the question mark, the reader gets the name and is told."""
    damage = Damage("lost middle dot", Span(3, 4), "?", "·", "test", 1)
    found = record("阿依古?買買提出席。", people=[{"name": "阿依古?買買提", "roles": ["attend"]}])
    found = replace(found, damage=(damage,))
    assert cells(brief(found), "people")[0][1] == "阿依古·買買提<restored:◇>"
    assert "restored:◇" in tree(brief(found)).split("p.lead: ")[1].split("\n")[0]


def test_a_name_that_is_only_said_again_in_damaged_text_is_not_marked() -> None:
    damage = Damage("lost middle dot", Span(5, 6), "?", "·", "test", 1)
    found = record("甲一出席。?甲一。", people=[{"name": "甲一", "roles": ["attend"]}])
    found = replace(found, damage=(damage,), evidence={**found.evidence, "/people/0/name": (Span(0, 2), Span(5, 8))})
    assert cells(brief(found), "people")[0][1] == "甲一"


def test_restored_text_is_printed_restored_and_named_as_such() -> None:
    found = seed_record()
    row = cells(brief(found), "quality")[2]
    assert row[:4] == ["<restored:◇>", "瀾空間?杭州離岸孵化器", "瀾空間·杭州離岸孵化器", "間隔號遺失"]
    assert "<restored:◇瀾空間·杭州離岸孵化器◇>" in said(brief(found), "source")


# ---------------------------------------------------------------- order


def test_levels_of_headings_do_not_skip_and_there_is_one_title() -> None:
    for locale, found in itertools.product(("zh-Hant", "en"), (seed_record(), record("一段文字。"))):
        levels = [heading.level for heading in _headings(brief(found, locale))]
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def _headings(report: Report) -> list[Heading]:
    found: list[Heading] = []
    for block in report.blocks:
        inner = block.blocks if isinstance(block, Section) else (block,)
        found += [b.heading if isinstance(b, Gaps) else b for b in inner if isinstance(b, Heading | Gaps)]
    return found
