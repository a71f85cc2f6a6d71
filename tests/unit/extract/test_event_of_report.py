"""The event is the report's own: not one of many, of other years, of words or rules that are told of; place and day neither."""

import pytest

from generator.extract.event import find_event
from generator.extract.text import read
from generator.extract.zones import find_zones
from tests.quality.collection import source_of

Told = tuple[str | None, str | None, str | None]
"""Name, place, day as written."""

EVENTS: dict[str, tuple[str, Told]] = {
    "somewhere, everywhere": ("连日来,全国各地举办了大大小小的茶会活动。", (None, None, None)),
    "in several towns": ("岭南海港等地举办了花样很多的灯会市集,游人很多。", (None, None, None)),
    "in most towns": ("全国80%的县级城市都举行了全民健身大赛。", (None, None, None)),
    "so often": ("青石商会围绕渔市开展会员走访和座谈320余场次,提交建议。", (None, None, None)),
    "so many": ("青石发改委召开24场座谈会,走访企业。", (None, None, None)),
    "many places do it so": ("各地以诵读活动开启新学年。", (None, None, None)),
    "days to go": ("1月18日是第六届云岭滑冰节开幕倒计时30天。", (None, None, "1月18日")),
    "a speech once held": (
        "10月1日出版的《求知》发表何立群的文章《大势》。这是何立群2024年9月27日在云岭大会上讲话的一部分。",
        (None, None, "10月1日"),
    ),
    "a title with an event in it": ("9月1日出版的《求知》发表文章《在文化传承座谈会上的讲话》。", (None, None, "9月1日")),
    "not long ago": ("当前,市场建设推进。不久前,何立群主持召开的东湖水利委员会第二次会议指出,要加快建设。", (None, None, None)),
    "in a month long ago": ("湖水治理有成效。1988年3月,何立群同志主持召开“治理松园湖”专题会议,组建小组。", (None, None, None)),
    "what rules lay down": ("《矿土办法》共32条。规定三个部门各自对矿土的开采、运输等活动进行检查。", (None, None, None)),
    "where rules say": ("《登记办法》明确渔船向停泊地港务所申请。", (None, None, None)),
    "in the words of talks": (
        "何立群同林岚会谈\n何立群在大会堂同林岚举行会谈。何立群指出,友谊深厚。召开首届云杉峰会恰逢其时。昨天晚上,市长先生为我送行。",
        (None, "大会堂", None),
    ),
    "where others met": (
        "何立群同林岚会谈\n何立群同林岚举行会谈。何立群表示,合作顺利。林立市长同女士在东港会晤,作出规划。",
        (None, None, None),
    ),
    "what both shall do": (
        "何立群会见林岚\n何立群会见林岚。何立群指出,合作重要。双方要扩大贸易,办好今年秋天在东港举行的“云岭文化日”。",
        (None, None, None),
    ),
    "in an article of one's own": (
        "何立群在云岭媒体发表署名文章\n11月17日,何立群发表题为《美好》的署名文章。我即将访问云岭,并出席云岭领导人东港峰会。",
        (None, None, "11月17日"),
    ),
    "where a programme takes one": ("综合频道播出《非遗里的云岭》,带您走进江岭,共赏非遗之花。", (None, None, None)),
    "on the way": ("何立群主席在赴东港访问之际,在媒体发表题为《美好》的文章。", (None, None, None)),
    "where anybody may go": ("北岭发布10条线路。人们可以赏玉兰,也可以走进松园植物园,观赏鲜花。", (None, None, None)),
    "a day of something else": (
        "正在举办的2024云杉车展上,车企带来展品。众多车企看好未来。日前,能源署发布报告。",
        ("2024云杉车展", None, None),
    ),
    "a part of a programme": ("今天,在海洋合作板块下,举行了“工业发展”分论坛。", ("“工业发展”分论坛", None, "今天")),
    "the place of another one": (
        "11月以来,东湖、西岭等五个城市同步举办茶饮月活动。今年已有企业在东湖举办首发活动。",
        ("茶饮月活动", None, None),
    ),
    "the news of a year": (
        "云杉电视台今天发布十大新闻。十大新闻分别是:1.议会选举新一届领导2.中岭论坛成功举办3.云杉大桥建成通车4.运动会在西岭举行。",
        (None, None, "今天"),
    ),
    "at present, daily": ("云杉岭雪场开板,目前日接待游客近1万人次。", (None, None, None)),
    # the report's own
    "the chief one of many": (
        "云岭护林日到来之际,多地举办植树活动。今天,2031年云岭护林日主场活动在松园举行,主题为“转型”。",
        ("2031年云岭护林日主场活动", "松园", "今天"),
    ),
    "written to, opened that day": (
        "何立群向云杉论坛致贺信\n何立群3日向云杉论坛致贺信。何立群指出,合作重要。云杉论坛当日在东港开幕,主题为“合作”。",
        ("云杉论坛", "东港", "3日"),
    ),
    "in towns of a province": ("今天,防汛指挥部在岭南松园等地举行“平安2031”防汛演练。", ("“平安2031”防汛演练", "岭南松园等地", "今天")),
    "on its first day": ("7月16日,东湖茶展开展首日举办了新书发布会。", ("新书发布会", None, "7月16日")),
    "a month's activity": ("宣传月活动启动\n2031年消防宣传月活动今天在东湖启动。", ("2031年消防宣传月活动", "东湖", "今天")),
}


@pytest.mark.parametrize(("text", "told"), EVENTS.values(), ids=EVENTS)
def test_the_event_is_the_reports_own(text: str, told: Told) -> None:
    document = read(source_of(text))
    event = find_event(document, None, [zone.span for zone in find_zones(document)])
    assert tuple(part.value if part else None for part in (event.name, event.place, event.date_text)) == told


DAYS: dict[str, tuple[str, str]] = {
    "a speech printed later": ("8月1日出版的《求知》发表何立群2023年7月17日《在云岭大会上的讲话》。", "--08-01"),
    "a speech printed in part": ("10月1日出版的《求知》发表《大势》。这是何立群2024年9月27日在云岭大会上讲话的一部分。", "--10-01"),
    "counted to the end of a year": ("8月29日,云杉市发布白皮书。与2012年相比,能耗下降。截至2023年底,装机增长10倍。", "--08-29"),
    "the year of the figures": ("3月1日,云杉市发布公报。2023年全年,云杉市生产总值增长5%。", "2024-03-01"),
}


@pytest.mark.parametrize(("text", "day"), DAYS.values(), ids=DAYS)
def test_the_year_is_not_that_of_something_else(text: str, day: str) -> None:
    date = find_event(read(source_of(text)), None).date
    assert date is not None
    assert date.value == day
