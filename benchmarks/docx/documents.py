"""The documents that are made: a memo with a summary, signings and attendees; every one distinct."""

from typing import Any

from generator.model.report import (
    Cell,
    Column,
    Field,
    FormBlock,
    FormField,
    Heading,
    Inlines,
    List,
    Note,
    Report,
    Row,
    Section,
    Table,
    Text,
)

SURNAMES, GIVEN = "陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐", "志明雅文建宏怡君家豪淑芬俊傑美玲承翰佳穎"
PLACES = ("高科技公司", "市政府", "研究院", "商會", "大學", "銀行")
TITLES = ("總經理", "副市長", "院士", "會長", "教授", "主任")


def facts(number: int, rows: int) -> dict[str, Any]:
    """Return the facts of memo ``number`` with ``rows`` attendees."""

    def pick(source: Any, index: int) -> Any:
        return source[(index * 7 + number) % len(source)]

    people = [
        {
            "index": str(index + 1),
            "name": pick(SURNAMES, index) + GIVEN[index * 2 % 18] + GIVEN[(index * 3 + number) % 18],
            "organisation": f"第{number}{pick(PLACES, index)}",
            "title": pick(TITLES, index),
            "role": "出席、發言" if index % 3 else "出席",
        }
        for index in range(rows)
    ]
    signings = [
        {
            "index": str(index + 1),
            "subject": f"第 {number}-{index} 號合作協議",
            "parties": f"甲方 {number} 與乙方 {index}",
            "count": str(index + number),
            "fields": "數據服務、智能制造",
        }
        for index in range(4)
    ]
    summary = [
        f"第 {number} 次會議舉行，{rows} 人出席。",
        f"簽約 {number + 4} 項。",
        "揭牌 4 處，推介或發布 4 項。",
        f"另有 {number} 位代表發言。",
    ]
    return {
        "title": f"第 {number} 次數字經濟 & 合作交流會",
        "date": f"2026 年 {number % 12 + 1} 月 {number % 28 + 1} 日",
        "summary": summary,
        "signings": signings,
        "people": people,
    }


def line(text: str) -> Inlines:
    """Return one run."""
    return (Text(text),)


def report(data: dict[str, Any]) -> Report:
    """Return the same memo as a report."""

    def table(key: str, caption: str, heads: tuple[str, ...], keys: tuple[str, ...]) -> Table:
        kinds = ("index", "name", "text", "text", "text")
        columns = tuple(Column(line(head) if head else (), kind) for head, kind in zip(heads, kinds, strict=True))  # type: ignore[arg-type]
        return Table(columns, tuple(Row(tuple(Cell((line(row[name]),)) for name in keys)) for row in data[key]), key=key, caption=caption)

    form = FormBlock(
        (
            FormField("致", (Field("to", "〔收件人〕"),)),
            FormField("日期", (Field("date", "〔日期〕", data["date"]),)),
            FormField("主旨", line(data["title"]), wide=True),
        )
    )
    summary = List(tuple((Text(text), Note(line("原文第 1 段。"))) for text in data["summary"]), ordered=True)
    signings = table(
        "signings", "簽約一覽", ("", "協議或項目", "簽約方", "數量", "領域"), ("index", "subject", "parties", "count", "fields")
    )
    people = table("people", "出席人員", ("", "姓名", "機構", "職務", "角色"), ("index", "name", "organisation", "title", "role"))
    blocks = (
        form,
        Section((Heading(2, line("摘要")), summary)),
        Section((Heading(2, line("簽約")), signings)),
        Section((Heading(2, line("出席人員")), people)),
    )
    return Report(
        kind="memo", locale="zh-Hant", title=data["title"], masthead="備忘錄", blocks=blocks, page_label="第 {page} 頁，共 {pages} 頁"
    )
