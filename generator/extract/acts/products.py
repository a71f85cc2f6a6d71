"""Products: which words are the name of one, and where it begins behind its maker and its kind."""

from generator.extract.acts import words
from generator.extract.acts.scan import Reading, Sentence, any_of, rule

_WHEELS = r"休旅车|跑旅|轿跑|跑车|轿车|电动车|越野车|房车|卡车|巴士|SUV|MPV|皮卡|概念车|电单车|摩托车|机车"
_DEVICES = r"手机|笔电|笔记本|平板|机器人|无人机|芯片|晶片|处理器|显卡|相机|眼镜|手表|手环|耳机|音箱|电视"
KINDS = f"{_WHEELS}|{_DEVICES}"
"""Kinds of products, for an expression."""
GOODS = (
    r"新药|疫苗|药物|检测试剂|试剂盒|试剂|数字人|虚拟人|虚拟主播|智能体|客车|货车|新能源车|飞行汽车|汽车|发动机|电池|白酒|红酒|啤酒|葡萄酒|纪念酒|茶饮|冰淇淋|雪糕|"
    r"表情包|数字藏品|文创产品|文创品|基准|数据集|保险产品|金融产品|贷款产品|理财产品|信贷产品|操作系统|数据库|小程序"
)
"""Kinds of goods: the title of one is its name in quotation marks."""
SHOWN = ("展出", "公开")
"""Verbs of what is shown: said of old things too."""
_CALLED = r"车款|车型|新车|新机|机种|机型"
_PRODUCT = rule(
    rf"(?:{_WHEELS}|{_DEVICES}|{_CALLED}|模组|模块|显示屏|传感器|镜头|引擎|服务器|终端|操作系统|数据库|汽车|手表|耳机|电脑|系统|大模型|模型|眼镜|音箱|电池|品牌|系列)"
    r"[\u4e00-\u9fffA-Za-z\d·. +-]{1,20}$"
)
_MODEL = rule(
    rf"(?:{_CALLED}|{_DEVICES}|{_WHEELS})[\u4e00-\u9fff]{{0,4}} ?[A-Za-z\d][A-Za-z\d -]{{0,20}}$"
    rf"|[A-Za-z\d][A-Za-z\d -]{{0,20}}[\u4e00-\u9fff]{{0,8}}(?:{_WHEELS}|{_DEVICES})$"
)
"""A product by its kind and a name in letters or digits (车款ZETRON, Bria电动车)."""
_FIRST = r"(?:全新|最新|新款|新一代|新世代|旗舰|首款|首发|年度|主力|重磅|全球|战略|明星|主打)"
_LEAD = rule(
    rf"(?:[^,;。]{{2,16}}?旗下(?:的|品牌)?)?(?:首款|一款|全新|最新|另一款)?"
    rf"(?:[^,;。]{{0,14}}?(?:产品|新品|{_CALLED})(?=[^,;。]{{0,8}}[A-Za-z\d][^,;。]{{0,28}}(?:{_WHEELS}|{_DEVICES})$))?"
)
"""Before the name of a product: whose it is, and what it is called before a name that tells its kind (全球战略车款ZETRON休旅车)."""
_LETTERS = rule(r"[A-Za-z\d]")
_KIND = rule(rf"[\u4e00-\u9fff]{{0,8}}(?:{_WHEELS}|{_DEVICES}|{_CALLED}|{GOODS})")
"""The whole of what stands behind a quoted name: the kind of product that it is."""
_PLAIN = rule(rf"(?:了|的|其|它的|{_FIRST}|智能|高端|自研|创新|系列|核心|拳头)*(?:产品|新品|{_CALLED}|手机|新作)")
_APPOSED = rule(r"(?:即|也就是|首款|一款|这款|该公司首款)[^,;。]{0,24}?的?(?=[^,;。的]{2,40}$)")
NEW_THING = rule(r"新品|新?产品|新机|新车")
_MADE = rule(any_of(words.DOCUMENT_HEADS) + rf"|(?:{_DEVICES}|休旅|SUV|MPV|皮卡|轿跑|机器人|[机车器仪药剂酒茶米])$")
_LONGEST_KIND = 24
_NEW_SHOWN = rule(_FIRST)


def is_product(reading: Reading, start: int, end: int) -> bool:
    """Say whether words end with the kind of a product and its name, which has letters or digits (旗舰手机小米5)."""
    match = _PRODUCT.search(reading.text, start, end)
    return is_model(reading.text, start, end) or (match is not None and _LETTERS.search(match.group()) is not None)


def is_model(text: str, start: int, end: int) -> bool:
    """Say whether words end with a product by its kind and a name in letters or digits, in either order."""
    return _MODEL.search(text, start, end) is not None


def without_maker(text: str, start: int, end: int) -> int:
    """Return where the name of a product begins behind whose it is and what it is called before (青石旗下首款车款ZETRON休旅车)."""
    if not is_model(text, start, end):
        return start
    lead = _LEAD.match(text, start, end)
    return lead.end() if lead and end - lead.end() > 1 else start


def is_kind(text: str, start: int, end: int) -> bool:
    """Say whether words tell only the kind of a product (纯电休旅车)."""
    return _KIND.fullmatch(text, start, end) is not None


def apposed(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Return the product that the next clause names, where the object of a verb is only its kind (公布旗舰产品,首款不到千元的甲手机)."""
    if not _PLAIN.fullmatch(reading.text, start, end):
        return None
    after = next((c for c in sentence.clauses if c.start == end + 1), None)
    lead = _APPOSED.match(reading.text, after.start, after.end) if after else None
    return (lead.end(), after.end) if lead and after and is_model(reading.text, lead.end(), after.end) else None


def shown_new(text: str, start: int, end: int) -> bool:
    """Say whether a thing shown is told to be new."""
    return _NEW_SHOWN.search(text, start, end) is not None


def looks_made(kind: str) -> bool:
    """Say whether words before a quoted name tell a product of it (第三代车规级功率芯片「S3」)."""
    return bool(_MADE.search(kind)) and len(kind) <= _LONGEST_KIND
