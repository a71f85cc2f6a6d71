"""Who is there by what a list does at an event, where no verb of the table tells it (县长甲、议长乙一同埋下时间胶囊)."""

from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.people import around
from generator.extract.people.frames import Act
from generator.extract.people.grammar import Row, any_of
from generator.extract.people.lists import Group, Sentence, only_named
from generator.extract.people.scene import Scene
from generator.extract.people.verbs import EARLIER_THAN_EVENT

JOINTLY = (
    Row("(?:共同|一同|一起|一齐|一道|合力|齐力|齐手|齐心|同台|联袂|并肩|依[序次])(?!的|合作)", "一同埋下", "共同的"),
    Row("(?:携手|联手)(?=[在为将把按拉推剪切埋种栽点敲揭开启放登走])", "携手拉开", "携手构建"),
    Row("手[牵拉][着著]?手", "手牵手"),
)
"""Says that several do it at one place."""

MAKING = (
    Row("[创开发合捐投出集][立办建作设发起明著资](?!会|开)", "共同创立"),
    Row(
        "设计|撰|编[写著纂]|著[作有]|写[成就作]|研[发究制商]|兴建|建[造设]|打造|制作|经营|完成|执导|[主饰]演|领衔|组[成建]",
        "共同撰写",
        "写下",
    ),
    Row(
        "推[动进广展](?!拉|推|操|把)|努力|争取|促[成进]|催生|呼吁|连署|主张|提[案出]|讨论|商讨|协商|探讨|关[心注]|思考",
        "共同推动",
        "推动拉杆",
    ),
    Row(
        "认为|面[对临]|应对|成长|生活|居住|就读|毕业|工作|获|赢|夺|入选|拥有|持有|管理|承担|负责|维护|守护|保护|实现|迎战|致[信函电]|宣布将|作出",
        "共同面对",
    ),
)
"""What several make, want or live through together in the course of years: it tells of no event."""

HANDS = (
    Row("(?:上|登)(?:台|场)(?!时)|步上|走[上过进]|搭乘|试[乘坐骑]", "上台"),
    Row("按[下动]|[推拉][下开]|推动(?=拉|推|操|把)|敲[击响锣钟]|击鼓|擂鼓|切[蛋烧金乳开下]|转动|启亮|点燃|燃点|放飞|施放", "按下"),
    Row("埋[下设入]|铲[土下入起]|挥[锹铲毫]|浇[水灌]|[种栽植]下|注入|倒入|灌[浆注]|[洒撒]下|盖[下上]章?|[贴挂]上|铲入", "埋下"),
    Row("题[字词下写]|写下|签名|献[唱艺花]|演唱|合唱|高歌|上香|焚香|拈香|举杯|开香槟", "献唱"),
    Row(
        "接待了?(?:前?来|贵宾|嘉宾|客人|代表团|访问团|参访团|考察团)|发放|分发|派[发送]|[送献]上|[欢共]度|同[庆乐欢]",
        "接待了来宾",
        "接待工作",
    ),
)
"""What hands, feet and voices do at an event."""

_OTHERS = "(?:先生|女士|小姐)?(?:(?:等|(?<=等))[^,。;、]{0,12}?)?(?:[,、]?(?:以及|及|和|与|连同|带领|率领?|偕同?)[^,。;]{2,24}?)?,?"
"""The rest of a list: those of it without names."""
_PHRASE = "(?:在|于|到|为|向|以|用|将|把|给)[^,。;]{1,18}?"
_ADVERB = "[也则并均都还更]|分别|亲自|热情|亲切|今[天日]|当[天日]|上午|下午"
_JOINT = compiled(f"{_OTHERS}(?:{_ADVERB}|{_PHRASE}){{0,2}}(?:{'|'.join(row.pattern for row in JOINTLY)})(?P<act>[^,。;\n]{{2,40}})")
_HANDS = compiled(f"{_OTHERS}(?:{_ADVERB}|{_PHRASE}){{0,2}}(?P<act>{'|'.join(row.pattern for row in HANDS)})")
_MAKING = any_of(MAKING)
_OTHER_TIME = compiled(
    "曾|当年|去年|前年|年前|昔日|早年|多年|将[于会来]|即将|预计|预定|计划|拟[于在]|未来|明[天年日]|下[个月周]|未能|没有|无法|缺席|不克|\\d{4}年(?!\\d{1,2}月)"
)
"""In a sentence that tells of another day."""
_WORDS = compiled("(?:表示|指出|强调|说|称|认为|提到|透露|感谢|谢谢|感恩|回忆|指|希望)[^。;]{0,60}$")
"""Before a list that is in somebody's words."""
_BELONGS = compiled("等?[^,。;、]{0,6}的(?!共同|一同|一起|带领|率领|陪同|见证)|等?[^,。;、]{0,8}(?:作品|画作|著作|团队|家属|家人)")
_COMPANY = compiled(
    "(?:[嘉贵来]宾|民众|师生|小朋友|孩子|学生|学童|乡亲|居民|耆老|代表|主管|干部|同仁|长者|众人|大家|主礼人|职工|员工|官员|领导)们?,?"
)
"""Those with whom somebody does something that nobody else does."""
_LINK = compiled("[、,]?(?:以及|及|和|与|偕同?|携手?|率领?|带领|连同|会同)[^,。;]{0,16}|、[^,。;]{0,20}")
"""Between two lists that do something together."""


def there_together(scene: Scene, sentences: list[Sentence], acts: list[Act]) -> list[Act]:
    """Return the attendance of those who have no act in a sentence that tells what they do together, or with their hands."""
    busy = {act.key for act in acts}
    found: list[Act] = []
    for sentence in sentences:
        for groups, start, end in _doing(scene, sentence):
            idle = [e for group in groups for e in group.entries if not e.quiet and e.mention.start not in busy]
            found.extend(Act(e.mention.start, "attend", start, end) for e in idle)
            busy.update(e.mention.start for e in idle)
    return found


def _doing(scene: Scene, sentence: Sentence) -> Iterator[tuple[list[Group], int, int]]:
    """Yield the lists of a sentence that do something together, and the words that say it."""
    text = scene.text
    at = 0
    while at < len(sentence.groups):
        chain = [sentence.groups[at]]
        while (following := at + len(chain)) < len(sentence.groups):
            if _LINK.fullmatch(text, chain[-1].end, sentence.groups[following].entries[0].start) is None:
                break
            chain.append(sentence.groups[following])
        act = _act(text, sentence, chain)
        if act and not any(only_named(text, group) for group in chain):
            yield chain, *act
        at += len(chain)


def _act(text: str, sentence: Sentence, chain: list[Group]) -> tuple[int, int] | None:
    """Return the words that say what a chain of lists does at the event; None when they do nothing there."""
    start, end = chain[0].entries[0].start, chain[-1].end
    joint = _JOINT.match(text, end, sentence.end)
    if joint and _MAKING.search(joint["act"]):
        return None
    several = sum(len(group.entries) for group in chain) > 1
    hands = None if joint or not several else _HANDS.match(text, end, sentence.end)
    done = joint or hands
    if done is None or (not several and _COMPANY.search(text, end, done.start("act")) is None):
        return None
    left = text[max(sentence.start, start - _BACK) : start]
    if around.is_object(text, left, end) or _BELONGS.match(text, end) or _WORDS.search(left):
        return None
    if _OTHER_TIME.search(text, sentence.start, done.end()) or EARLIER_THAN_EVENT.search(text, sentence.start, start):
        return None
    return done.span("act")


_BACK = 80
