"""Whether a text is a digest of several reports."""

from generator.extract import occasion, text
from generator.extract.record import extract
from tests.quality.collection import source_of

DIGEST = """一周要闻
东湖市图书馆新馆正式启用
3月5日,东湖市图书馆新馆正式启用,首日接待读者6000人次。
嵐山大學與青石集團簽署合作協議
嵐山大學近日與青石集團簽署戰略合作協議,雙方將共建實驗室。
第六届澜川果品节开幕
昨天(3月6日),第六届澜川果品节在澜川县开幕,吸引客商300余名。"""

REPORT = """东湖市举行图书馆新馆启用仪式
3月5日,东湖市图书馆新馆启用仪式在东湖市举行,副市长林志远出席并致辞。
惠民
市民代表在现场领取了首批读者证,首日接待读者6000人次。
便民
记者看到,新馆设有自助借阅机,读者两分钟就能办完手续。
利民
3月起,新馆还将延长开放时间,周末到晚上九点。"""
"""One event under subheadings."""


def test_a_digest_has_acts_and_no_event() -> None:
    """What is opened and signed in its parts are facts; none of the days, places and ceremonies is the text's own."""
    record = extract(source_of(DIGEST))
    assert [site.name for site in record.unveilings] == ["东湖市图书馆新馆"]
    assert [signing.parties for signing in record.signings] == [("嵐山大學", "青石集團")]
    assert (record.event.name, record.event.date, record.event.place, record.event.organisers) == (None, None, None, ())


def test_subheadings_make_no_digest() -> None:
    assert not occasion.is_digest(text.read(source_of(REPORT)))
    assert extract(source_of(REPORT)).event.date is not None


def test_two_reports_make_none_yet() -> None:
    two = "\n".join(["东湖新闻", *DIGEST.split("\n")[1:5]])
    assert not occasion.is_digest(text.read(source_of(two)))


def test_two_reports_under_a_line_that_calls_them_news_in_brief_do() -> None:
    two = "\n".join(["东湖快讯", *DIGEST.split("\n")[1:5]])
    assert occasion.is_digest(text.read(source_of(two)))


def test_reports_of_several_paragraphs_under_such_a_line_are_a_digest_too() -> None:
    report = "云杉河上的新桥十八日通车,两岸居民往来更加方便,沿线村镇的货物也可以更快运到东湖港口。"
    lines = [
        "国际联播快讯",
        "云杉河两岸互通往来",
        report,
        "当地居民表示欢迎。" * 5,
        "东湖港口扩建加快推进",
        report.replace("新桥", "码头"),
        "建设者说,工期很紧。" * 5,
    ]
    assert occasion.is_digest(text.read(source_of("\n".join(lines))))
    assert not occasion.is_digest(text.read(source_of("\n".join(lines[1:]))))


def test_a_headline_of_a_digest_tells_nothing_again_in_other_words() -> None:
    lines = (
        "国内联播快讯",
        "北岭与南岛签署驾驶证互认换领协议",
        "近日,北岭公安局与南岛特别行政区政府签署北岭与南岛驾驶证互认换领协议。根据协议,双方承认对方核发的有效驾驶证。",
        "云杉电视台蛇年晚会吉祥物发布",
        "云杉电视台《2031年晚会》今天发布官方吉祥物形象“墨团团”,由本地画家用时三个月绘制而成,圆头圆脑,深受小朋友喜爱。",
    )
    record = extract(source_of("\n".join(lines)))
    assert [signing.parties for signing in record.signings] == [("北岭公安局", "南岛特别行政区政府")]
    assert [release.title for release in record.releases] == ["官方吉祥物形象“墨团团”"]


def test_two_headlines_in_a_row_of_a_digest_are_read_without_fault() -> None:
    """A headline may have no report below it."""
    lines = ["国内联播快讯", "青石馆今天举行开馆活动", *DIGEST.split("\n")[1:], "云杉桥今天举行通车活动"]
    assert extract(source_of("\n".join(lines))).event.name is None
