"""A headline that lost its line's end is told from the sentence behind it."""

import pytest

from generator.extract.acts.glued import headline_end
from generator.extract.acts.scan import hide

GLUED = {
    "the subject again": ("甲江铁路试验馆开馆", "甲江铁路试验馆今天(5月6日)在乙市开馆,馆藏丰富。"),
    "its short name": ("东湖台研究院揭牌", "东湖广播电视台研究院昨天揭牌,研究院将服务全省。"),
    "both parties": ("东湖台与青石省云山市签约合作", "东湖广播电视台今天(4月5日)与青石省云山市签署协议。"),
    "the year in front": ("2031南屏影视节开幕", "2031南屏影视节日前在南屏开幕。"),
    "an office, and a title": ("2031年渔港吞吐量再创新高", "中国渔业协会今天发布《2031年渔港吞吐量报告》,增长一成。"),
    "a headline with the title itself": ("《海上牧场建设指引》印发", "自然资源部等四家单位昨天联合印发《海上牧场建设指引》,提出目标。"),
    "behind whose report it is": ("某网消息(早新闻):全国共命名渔村地名三千条", "民政部等五个部门昨天印发《渔村地名建设指南》。"),
    "several offices": ("第四批海洋牧场示范企业名单公布", "农业农村部等九部委昨天联合公布第四批海洋牧场示范企业名单。"),
}
WHOLE = (
    "东湖市人民政府携手中国渔业协会联合发布《东湖市人民政府渔业报告》。",
    "东湖渔业有限公司旗下的中国东湖渔业公司今天发布《东湖渔业报告》。",
    "东湖市政府与中国渔业协会今天共同发布《东湖市政府渔业报告》。",
    "东湖市与南屏市今天在云山签署合作协议。",
    "签约仪式的东湖大学代表与东湖大学附属医院今天见面。",
    "东湖大学附属医院新大楼5月6日启用。",
    "东湖大学与东湖大学附属医院今天签署协议。",
    "东湖科技馆启用仪式和东湖科技馆开放日今天举行。",
)


@pytest.mark.parametrize(("headline", "body"), GLUED.values())
def test_a_glued_headline_ends_where_its_words_are_told_again(headline: str, body: str) -> None:
    text = hide(headline + body)
    assert headline_end(text, 0, text.index("。"), headline + body) == len(headline)


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_without_a_glued_headline_stays_whole(sentence: str) -> None:
    assert headline_end(hide(sentence), 0, len(sentence) - 1, sentence) is None
