"""The words that tell of a signing (签署, 签约, 缔结), and what around them says that it is none, or not now."""

import re

from generator.extract.acts.scan import PROGRAMME, Clause, Reading, Sentence, hold, rule
from generator.extract.patterns import Guarded

_VERBS = rule(
    r"(?P<ceremony>(?:集中)?(?:签约|签署|签订|签字)(?:暨[^,;。]{0,24}|[及和与、]?揭牌|授牌|挂牌|启动|捐赠|合作|发布|成立|开工|奠基|颁奖)*(?:仪式|典礼|活动|大会|发布会|记者会|会(?![议谈场展员计馆商费])|现场(?=[,上])))"
    r"|(?P<verb>签[署属]|签订|签定|签下|签立|(?<!签订)(?<!签署)缔结(?:为)?|订立|(?:换|(?<![金协学工公农渔商总员理议联合大国])会)签(?![署订约字立定下])|"
    r"续签(?![署订约字立定下])|草签|(?:(?<![生师员])交换(?!生|学生)|(?<!币)互换(?!协议))(?=(?:了)?[^,;。停和]{0,16}(?:备忘录|意向书|协议|合作安排|MOU|MoU)))"
    r"|(?P<short>(?<!家庭医生)(?<!新)(?<!意向)签约|签字|完成签约|缔约(?![方国])|签(?=了[\d一二三四五六七八九十两]|"
    r"[\d一二三四五六七八九十两]{1,4}[份项个宗]|[^,;。与和签署订约定下立到证名字收发呈]{2,8}(?:协议|协定|备忘录|意向书|MOU)|MOU|合作|备忘录|友好|战略|框架|意向书|协议|协定|《))"
    r"|(?P<reach>达成|促成|签成)(?=(?:了)?[^,;。停和]{0,14}(?:战略合作|合作协议|合作意向(?=书|协议)|框架协议|合作备忘录|意向书|意向协议|采购协议|购销|(?:采购|购买|供货|供应|销售|经销|代理|租赁|投资|收购|服务)[^,;。停和]{0,4}(?:协议|合同|订单)|"
    r"合作伙伴))"
)
VERB = Guarded("集签缔订换会续草交互完达促", _VERBS)
CUE = rule(r"签|达成|促成|缔结|订立|缔约|交换|互换")
NOT_A_SIGNING = rule(
    r"签约(?:或(?=开工|落地|投产|竣工|启动)|(?:[、和及与](?:开工|动工|竣工|投产|落地))+(?:的?[\u4e00-\u9fff]{0,4}项目|\d))|缔结的|签[署订约]之(?!日)|签[署订定约]的?(?:内容|次日|之日|说明会|奖励|补助|收容|加入|(?:收件)?截止)|(?:签署|签订|签约)(?:仪式|活动)?的?(?:成功|圆满|顺利)?(?:举行|举办)?(?:表示|表达|致以|送上|道贺|献上)[^,;。]{0,8}(?:祝贺|祝福|感谢|恭贺|敬意|欢迎)|(?:签署|签订|签约)[一二两三四五六七八九十\d]+周年|(?:签署|签订|签字)(?:前|后|时|之前|之后|环节|台|方(?!面)|国(?![际家防民土内有产外会])|人(?![工才民类员力文机居权社脸])|以来|的(?!合作))|"
    rf"签约{PROGRAMME}|"
    r"签约(?:意向)?(?:订单|客户|会员)|签约[、和与][^,;。]{0,16}等(?:各类|系列)?[^,;。]{0,6}活动|签约[\u4e00-\u9fff]{1,6}代表(?=[、,。以和及等])|签约(?:了?\d+[余多万千]{0,2}(?:人|户|名)|资金|总?(?:金)?额|项目(?!\d|达|共|数|总)|前|后|时|之前|之后|环节|台|墙|席|代表|嘉宾|方(?!面)|单位|双方|各方|三方|企业|主体|"
    r"率|数|量|面积|球员|农户|商户|用户|作家|艺人|歌手|作者|医生|摄影师|画家|家庭|服务(?!协议)|入驻|(?<!项目签约)落地|国(?![际家防民土内有产外会])|人(?![工才民类员力文机居权社脸])|地|现场|"
    r"日|以来|至今|过程|确认|参展|参会|等(?![\d一二三四五六七八九十多]|[,;。]|$)|板块|只是|不是|本身|意味|的(?!合作)|模式|投放|背书|为准|"
    r"履约|洽谈|推介|对接|座谈|标志|旨在|体现|开启|有助|有利|建立了|实现了)"
)
_WISHED = (
    r"(?:希望(?!小学|工程|学校|中学|集团|之)|期[望待盼许]|(?<![企])盼(?!盼)|冀望|寄望|乐见|敦促|吁请|争取|力争|寻求|探讨|研议|商讨|洽商|洽签|评估(?!协会|中心|公司|机构|学会|师|院|事务所|集团|有限)|有意|可望|有望|早日|尽[早速快]|及早|"
    r"(?:^|[,、是])(?:若|倘|倘若|如果|假如|一旦|待|万一)(?!干))[^,;。]{0,60}$"
)
"""Before a verb, in its clause: it is wished, looked for or supposed."""
FUTURE = rule(
    rf"{_WISHED}|(?:^|,)会$|(?:不|勿|切勿|若不)(?:要|再|随便|随意|轻易|任意|贸然)*$|"
    r"(?:接近|临近|最早|可能)(?:将|会|将会)?(?:(?:在|于)[^,;。]{1,10})?$|[定订]于[^,;。]{0,12}$|是(?:双方|两国|各方)?$|还将|将见证|祝贺[^,;。]{0,12}$|感谢[^,;。]{0,40}$|未来(?:几|数|[\d一二三]+)(?:天|日|周|个?月|年)内?|将有[^,;。]{0,30}$|将举[办行]|将于|将在|将(?:会|陆续|分别|逐步|相继|先后|正式|继续|进一步)?[与同]|(?<!就)(?:推动(?!委员会|小组)|鼓励|引导(?!基金|中心)|督促|(?<![作济劳工生金际文区])组织(?![部委机与和、同])|促使|敦促|要求|支持)[^,;。]{0,30}$|"
    r"(?:将|拟|即将|计划(?!生育)|预计|准备)[^,;。]{0,8}$|(?:将|拟|即将|计划(?!生育)|准备|有望|预计|争取|力争|推动|推进|加快|尽快|洽谈|未|未有|未曾|没有|尚未|"
    r"不再|是否|如果|若|可以|需要?|还需[^,;。]{0,30}|须|应|必须|要|等待|可|从|旨在|希望|期待|同意|敦促|呼吁|要求|支持|对|关于|欢迎|不规范|违规|擅自|不得|强迫|诱导)(?:会|再|正式|"
    r"分别|同时|在会上|陆续|先后|[与和同跟][^,;。]{1,20})?$"
)
_NUMERAL = "〇零一二三四五六七八九十"
_MONTH_ALONE = (
    rf"(?:今年|今\([^)]{{0,80}}\)年|\d{{2,3}}年|(?<=[^\d{_NUMERAL}])\d{{2}}年)(?:度|初|中|底|(?:\d{{1,2}}|[{_NUMERAL}]{{1,2}})月(?:份|初|中旬?|底|间|[上下]旬)?)"
    rf"(?![\d{_NUMERAL}至到])"
)
"""A month without its day: what a report looks back on."""
PAST = rule(
    rf"{_MONTH_ALONE}|"
    r"(?:^|,)(?:前[于已]|当时|先前|过去|以前|同年)|上(?:周|星期|季度?)|这些年来|(?:^|[于在自从,、是前])(?:1\d\d|[89]\d)年(?!\d{1,2}月\d{1,2}[日号]|[度级届]|来)|"
    r"(?<![再次今]天)(?:即|早)已(?=$|[与和同跟经])|(?:^|[是,])继(?![续承任])|^当时(?=[双两]|$)|不久前|前不久|源于|始于|缘于|去年|前年|[去前]\([^)]{0,80}\)年|曾(?=经|[与和同跟在于签多先获两三]|$)|早在|此前|先后[与和同]\d|自[^,;。]{0,16}(?:以来|起|首次|第一次)|[”\d年]以来|年初|上个?月(?!\d{1,2}[日号])|今年以来|截至|至今|迄今|目前|累计|一季度|第[二三四]季度(?=,|$|内|以来)|上半年|前三季度|近年来|"
    r"多年来|过去|已(?:经)?(?:累计|[与同和]\d)|十年间|[一二三四五六七八九十两数几多\d]年[前间来]|(?<!来自)(?<!来自全球)(?<!\d)\d+[多余]?个[^,;。、]{0,10}国家|已有\d(?!\d*[余多]?[年载])|去年|前年|(?:19|"
    r"20)\d\d年(?!\d{1,2}月\d{1,2}[日号])|民国[〇零一二三四五六七八九十百\d]{2,4}年(?![〇零一二三四五六七八九十\d]{1,2}月)"
)
ALREADY = rule(r"(?:已|已经|业已|均已|早已|迄已)(?:于[^,;。]{1,20}|[与和同跟][^,;。]{1,40}|陆续|先后|分别|完成|正式|成功|顺利)*$")
"""Before a verb: what is done before that of which the sentence tells, unless it says so today (今日宣布已与甲签署)."""
NEWS = rule(
    r"宣布|获悉|了解到|公布|公告|披露|刚刚?|今[日天早晨晚午]|今\([^)]{1,80}\)|昨[日天晚]|昨\([^)]{1,80}\)|"
    r"本次|此次|这次|今次|日前|近日|[上下]午"
)
"""In a sentence: what it tells is new."""
LONG_AGO = rule(
    r"(?:早在|自|从)?(?:[十百\d]+年来|今年是|进入|去年|今年\d{1,2}月|去\([^)]{0,80}\)年|前年|上个?月(?!\d{1,2}[日号])|十年间|多年来|近年来|截至|"
    r"(?:19|20)\d\d年(?!\d{1,2}月\d{1,2}[日号]|[^,;。年月日的]{4,30}[今昨](?![后年])))"
)
PERIOD = rule(r"[“「]?(?:十[一二三四]五|\ue001{3})[”」]?(?:期间|时期|以来)|党的[一二三四五六七八九十]{2,3}大以来")
"""At the head of a sentence that tells what was done over years."""
SOME = rule(r"(?:多[家个所间]|数家|若干)[\u4e00-\u9fff]{0,8}?(?:机构|企业|单位|公司|媒体|院校|高校|大学|部门|国家|组织|厂商|客商|银行)")
"""Some of a class, told without a number, with whom one signs."""
PAPERS = rule(
    r"[^,;。《》]{0,100}?(?:双边|合作|相关|有关|系列|政府间)(?:双边|合作|相关|有关|系列)*文件(?![^,;。]{0,4}[协备])"
    r"|了?文件(?![^,;。]{0,4}[协备])"
)
"""Behind the verb: papers that nobody counts."""


GOODS = rule(r"\d+(?:多|余)?[架台艘辆列套吨][^,;。]{0,40}[和及]\d")
"""Two orders of which only part is read (签订了10架飞机的订单和20架意向订单)."""
SUM_ONLY = rule(r"(?:总?额)?(?:超过?|近|约|逾|达)\d[\d.]*[余多]?[万亿]")
"""Behind the verb: only for how much was signed, not how often (甲博览会项目签约超230亿元)."""
ONE_OF = rule(r"(?:当地|本地)?一[家个所间](?:[\u4e00-\u9fff]{0,4})(?:企业|公司|机构|学校|大学|单位|厂商)")
"""Behind the name of a place: what signs is one of its bodies (与某国一家企业)."""
FROM_COUNTED = rule(r"来自[^,;。]{2,60}?的[近超逾约]?[\d一二三四五六七八九十百两]+[余多]?[家个所位名][^,;。、]{1,16}$")
"""Partners of whom only their number is told, and whence they come (与来自12个国家的30家供应商)."""
OPEN_COUNT = rule(r"等(?:首批|第一批)?[\d一二三四五六七八九十百两多余数]+(?:余|多)?(?:家|个|所|位|间|名(?!员))")
_ONE_BY_ONE = "先后|分别|集中|陆续|相继|依次|逐一"
AND_OTHERS = rule(
    rf"等(?:单位|企业|公司|机构|商家|院校|学校)?(?:又|还|也|亦|均|皆|都|再|共同|现场|正式|同时|当场|{_ONE_BY_ONE})*(?:进行|举行|举办|(?:{_ONE_BY_ONE})$)"
)
"""Behind the last name: others sign too, so that nobody can tell how many (甲公司、乙公司等进行了签约仪式)."""
_MORE = r"(?![^,;。、与和同及并签的为]{0,6}(?:协议|协定|备忘录|意向书|合约|合同|契约|MOU))"
"""Not where the document itself stands right behind (策略联盟合作意向书)."""
_TIES = (
    r"(?:友谊市|友好城市(?:关系)?|友好关系|友好城区|友好市县|友好县市|友好区县|友好市|友好社|友好区|友城|兄弟[市社校县]|合作关系|伙伴关系|策略联盟|"
    r"[姐姊]妹(?:市|校|社|馆|院校|学校|学院|书院|农会|渔会|商会|协会|会|港|园|县|区|乡|镇|城市|图书馆|医院|铁道|铁路|车站|景区|公园|动物园|博物馆|美术馆|议会|学区|社区|村)(?:关系)?)"
)
HEADS = hold(
    r"协议书?|租约|协约(?!国)|合意书|(?:联合|建交|复交)公报|(?:采购|购销|供货|销售|合作|建造|制造|项目|航空|[船机车])(?:订单(?![额量数农])|大单)|条约|备忘录|备忘|意向书|意愿书|合同书?|合约|契约书?|同意书|和解书|捐赠书|互认安排|(?<![变转])换文|责任书|承诺书|军令状|协定书?|议定书|框架(?![\u4e00-\u9fff]{0,6}(?:协议|合同|备忘录))|宣言|声明|公约|文件|"
    r"意向(?![入落购]|[\u4e00-\u9fff]{1,6}(?:协议|合同|备忘录|订单))|(?:MOU|MoU|LOI)(?![\u4e00-\u9fff]{1,10}(?:备忘录|协议|意向书))|合作书|合作安排|约定书|"
    rf"工作计划|合作计划|行动计划|合作规划|{_TIES}{_MORE}"
)
DOCUMENT = rule(rf"(?:{HEADS})(?:(?:{HEADS})|(?:\((?:MOU|MoU|LOI|[^)]{{1,6}}|\ue002+)\)))*(?![\u4e00-\u9fff]{{0,2}}额|数)")
DOCUMENT_END = rule(rf"(?:{HEADS})(?:\([^)]{{0,80}}\))?$")
_GOES_ON = rule(r"(?:其中|涉及|涵盖|覆盖|总投资|签约项目|(?:此次|本次|这批|这些|该|上述|据悉|根据)[^,;。]{0,12},?|项目|协议|金额)")


AS_FIRST = rule(
    r"成为[^,;。]{2,60}(?:首次|首度|首个|首例|第[一二三四五六七八九十]{1,3}[次度]|再次|再度)(?:[与和同][^,;。]{2,30})?(?:正式|共同)*$"
)
"""What a signing told before was for those who signed (成为甲县与乙市首次缔结姊妹市)."""
_REACH = 70


def about_same(reading: Reading, index: int, stop: int) -> int:
    """Return where what is said of a signing ends: in its sentence, or in the next one of the paragraph that goes on about it."""
    sentence = reading.sentences[index]
    if stop < sentence.end or index + 1 >= len(reading.sentences):
        return stop
    for after in reading.sentences[index + 1 : index + 3]:
        if after.paragraph - sentence.paragraph > 1 or _stops(reading, after.start, after.end) is not None:
            break
        if _GOES_ON.match(reading.text, after.start):
            return after.end
    return stop


def _stops(reading: Reading, start: int, end: int) -> int | None:
    for match in VERB.finditer(reading.text, start, end):
        told = NOT_A_SIGNING.match(reading.text, match.start()) or AS_FIRST.search(
            reading.text, max(start, match.start() - _REACH), match.start()
        )
        if not told and not re.match(hold("签约(?:的|总|金|额|合同|项目)"), reading.text[match.start() : match.end() + 1]):
            return match.start()
    return None


def stop_after(reading: Reading, sentence: Sentence, at: int) -> int:
    """Return where the next signing after ``at`` begins, or the sentence ends."""
    stop = _stops(reading, at, sentence.end)
    return sentence.end if stop is None else stop


def clause_at(sentence: Sentence, at: int) -> Clause:
    """Return the clause of a sentence that holds the code point ``at``."""
    return next(c for c in sentence.clauses if c.start <= at < c.end)


def short_clause_before(sentence: Sentence, clause: Clause, text: str, pattern: re.Pattern[str]) -> bool:
    """Say whether the clause before is only a few words (去年4月,) and matches."""
    before = next((c for c in sentence.clauses if c.end == clause.start - 1), None)
    return before is not None and before.end - before.start <= 10 and pattern.search(text, before.start, before.end) is not None
