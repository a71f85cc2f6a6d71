"""Speeches: who speaks in which paragraphs, and what is cut as a point."""

import pytest

from generator.extract.people import find_people
from generator.extract.speeches import find_speeches
from generator.extract.text import read
from generator.extract.zones import find_zones
from tests.quality.collection import source_of

Speeches = list[tuple[str, tuple[int, ...]]]

TEXTS: list[tuple[str, Speeches]] = [
    ("“我们会加快建设进度,确保年底完工。”经理何立群介绍道。", [("何立群", (1,))]),
    ("书记何立群、州长冯毅出席。何立群、冯毅说,公司保障了电力需求。", [("何立群", (1,)), ("冯毅", (1,))]),
    ("书记何立群、州长冯毅、县长蔡云先后发言,表示看好发展前景。", []),
    ("书记何立群对青石院长期以来对东湖发展所提供的支持、帮助表示感谢,并表示将全力支持配合农科院的工作。", [("何立群", (1,))]),
    ("縣長何立群提及,相當感謝有人願意用一生把歷史記錄下來。", [("何立群", (1,))]),
    ("總裁何立群預計,本港今年經濟將收縮6%。總裁何立群預計出席。", [("何立群", (1,))]),
    ("研究員何立群引述研究顯示,政府將青年事務提升至政策層面。", [("何立群", (1,))]),
    ("校長何立群致詞時,感謝縣府支持,未來將持續深耕在地,培育人才。", [("何立群", (1,))]),
    ("区长何立群致辞。区委常委冯毅宣读决定。何立群在致辞中说,成立管委会,是重大决策,将投资3亿元。", [("何立群", (1,))]),
    ("市长何立群表示,去年产值达到300亿元,今年要力争350亿元。", [("何立群", (1,))]),
    (
        "市长何立群表示,去年产值达到300亿元。\n真诚期待大家多来走走看看,我们将提供一流服务和保障,与大家携手共谋发展、共赢未来,写下新的一页。",
        [("何立群", (1, 2))],
    ),
    ("市长何立群表示,去年产值达到300亿元。\n活动现场,甲公司与乙大学签约,共建实验室,总投资3亿元,我们期待更多成果。", [("何立群", (1,))]),
    ("董事长何立群也表达了深化两校合作的意愿,并表示学院高度重视交流。", [("何立群", (1,))]),
    ("何立群致賀詞時肯定商會的各項工作,希望同仁加強團結,為地方作出貢獻。", [("何立群", (1,))]),
    ("总经理何立群代表企业发言,表达了对签约的祝愿,希望通过本次合作,共同培养人才。", [("何立群", (1,))]),
    ("院长何立群代表学院致辞:诚挚感谢各位领导对学院发展的支持,我们必须深化产教融合。", [("何立群", (1,))]),
    ("副理事长何立群代表基金会发言,指出项目已经持续开展六年,改变了许多家庭。", [("何立群", (1,))]),
    (
        "书记冯毅、董事长何立群出席。\n何立群首先对冯毅一行表示欢迎。他表示校企合作是共同的战略诉求,要加快推进。冯毅发言。",
        [("何立群", (2,))],
    ),
    ("会长冯毅作主旨讲话。与会者高度评价会长冯毅的主旨讲话,认为讲话指明了合作的方向和未来的路径。", []),
    ("市长何立群致辞。", []),
    ("市长何立群、董事长冯毅先后发言,纷纷表示看好前景。", []),
    ("市长何立群出席。何立群说,要抓落实,争取早日投产。董事长冯毅则表示,总部将迁来,投资3亿元。", [("何立群", (1,)), ("冯毅", (1,))]),
    ("市长何立群代表市委欢迎大家。他指出,去年产值达2360亿元,占三成。", [("何立群", (1,))]),
    ("市长何立群充分肯定了园区建设取得的成绩,要求加快进度,争取年底投产。", [("何立群", (1,))]),
    ("市长何立群对青年学子寄予厚望,希望大家刻苦学习,努力成为有用之才。", [("何立群", (1,))]),
    ("局长何立群对园区规划进行了介绍,与会人员进行了讨论,现场气氛热烈。", []),
    ("局长何立群对园区规划作了详细介绍,双方就下一步合作进行了交流。", []),
    ("会长何立群对局长冯毅、院长蔡云一行表示热烈欢迎。他指出,多年来合作紧密,希望以此为契机共赢。蔡云发言。", [("何立群", (1,))]),
    ("市长何立群感谢甲公司长期投入公益,市府也会妥善运用,强化城市防灾的能力。", [("何立群", (1,))]),
    ("市长何立群感谢各界支持。", []),
    ("董事长何立群介绍了集团的基本情况,并对项目作了推介,希望双方合作再上新水平。", [("何立群", (1,))]),
    (
        "市长何立群表示,去年产值达到300亿元。\n他说,今年要力争350亿元,将建设3个园区,投资20亿元,还将新增就业2万人,让更多人才留在这里发展。",
        [("何立群", (1, 2))],
    ),
    ("局長何立群在「走進東湖.青石館」揭幕儀式上表示,青石館喜見東湖舉行博覽會。", [("何立群", (1,))]),
    ("局長何立群出席禮堂啟用 指將全力支持大學發展\n局長何立群致辭時表示,將建設3個園區,投資20億元。", [("何立群", (2,))]),
    ("校監何立群致辭。\n校監何立群在禮後接受甲報訪問時說,將建設3個園區,投資20億元。", []),
    ("局長何立群警告外部勢力,無權干涉選舉事務。研究員馮大毅舉例,布料主要應用在酒店的制服。", [("何立群", (1,)), ("馮大毅", (1,))]),
    ("“去年审结案件2.3万件,缩短到52天。”院长何立群在主旨演讲中介绍。", [("何立群", (1,))]),
]


def _read(text: str) -> tuple[Speeches, list[list[str]]]:
    document = read(source_of(text))
    speeches = find_speeches(document, find_people(document, find_zones(document)))
    return [(s.speaker.value, s.paragraphs) for s in speeches], [[q.value for q in s.points] for s in speeches]


@pytest.mark.parametrize(("text", "speeches"), TEXTS, ids=[text[:20] for text, _ in TEXTS])
def test_speakers_and_paragraphs(text: str, speeches: Speeches) -> None:
    """A speech needs content; a paragraph without a new speaker goes on when it speaks in the first person."""
    assert _read(text)[0] == speeches


def test_points_are_two_to_four_and_prefer_what_is_told() -> None:
    """Numbers and plans are points; courtesies are not, where there is anything else."""
    text = (
        "市长何立群表示,热烈欢迎各位嘉宾的到来。去年全市产值达到300亿元。增长6.8%,居全省第二。"
        "衷心感谢大家的支持。今年要力争产值达到350亿元。将建设3个园区,投资20亿元。还将新增就业2万人。"
    )
    (points,) = _read(text)[1]
    assert 2 <= len(points) <= 4
    assert all("欢迎" not in p and "感谢" not in p for p in points)
    assert all(p in text for p in points)


def test_a_point_does_not_begin_with_its_speaker() -> None:
    """The words begin behind 表示 and its mark."""
    assert _read("市长何立群表示,去年产值达到300亿元,今年要力争350亿元。")[1] == [["去年产值达到300亿元,今年要力争350亿元"]]


def test_words_end_before_a_later_sentence_about_somebody_else() -> None:
    """The sentence that names the next person is not theirs."""
    text = "市长何立群表示,去年产值达到300亿元,今年要力争350亿元。董事长冯毅等30人参加活动,将投资3亿元建设园区。"
    assert _read(text)[1] == [["去年产值达到300亿元,今年要力争350亿元"]]


def test_a_point_keeps_both_quotation_marks() -> None:
    """A point that ends with a quoted word ends with its mark."""
    assert _read("市长何立群表示,去年产值达到300亿元,要打造“十大园区”。")[1] == [["去年产值达到300亿元,要打造“十大园区”"]]
