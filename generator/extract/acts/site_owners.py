"""What stands before the name of a thing opened or begun: whose it is, who built it, what it cost, in which places it lies."""

from generator.extract.acts import words
from generator.extract.acts.scan import ASIDE, any_of, rule

OWN = rule(
    r"(?:崭|全)新的?|旗下|(?:我|本|该)?(?:公司|集团)(?:的|(?![)）]))|[我本该][校院县市区镇厂司]|(?:我|本|该)?(?:公司|学校|集团|医院|县里|市里)(?=[新年生产办综实])|我[校院县市区镇]|全[校县市区]"
)
OF_OURS = rule(r"(?:公司|集团)的?$")
"""Before a name: whose it is, by the kind of the body alone; a headline tells it by name."""
OWNER_KIND = rule(
    r"(?:医院|学校|公司|集团|大学|学院)(?=[^,;。]{2,14}(?:大楼|[教宿综科实]\S{0,3}楼|图书馆|体育馆|校区|院区|厂房|病区|食堂|宿舍|车间|生产线)$)"
    r"|(?:消防局|警察局|教育局|社会局|卫生局|文化局|工务局|交通局|县府|市府|乡公所|镇公所|区公所)(?=[^,;。]{5,30}$)"
)
"""Before a name: whose it is, by the kind of body alone (医院内科大楼, 消防局青石分队新建厅舍)."""
OWNER_OF_OUTPUT = rule(r"[\u4e00-\u9fff]{0,3}公司(?=[日年月]产\d)")
"""Before a name: whose it is by the kind alone, where the name begins with how much it makes (公司日产4500吨生产线)."""
OWNER_ALIAS = rule(
    rf"[^,;。()]{{2,20}}(?:大学|学院|医院|公司|集团|协会|学校|中学|小学|委员会|基金会|局)\((?P<alias>{ASIDE}{{2,8}})\)(?=[^(]{{4}})"
)
"""Before a name: whose it is, with the short name of the owner in parentheses (青石大学(青大)云杉大楼)."""
OWNER_FIRM = rule(r"(?P<firm>[\u4e00-\u9fff]{3,6}?)(?=(?:大型|全新|首座|首个|新建)[^,;。、]{3,})")
"""At the head of a name: the firm that builds it, by the short name of one that the text names in full (甲建设|大型物流中心)."""
SUM_BEFORE = rule(
    r"(?:总?投资(?:总?额)?|耗资|斥资|年产值|产值)(?:约|近|逾|超过?|达)*\d[\d.]*[余多]?[万亿]*[余多]?(?:人民币|美|欧|港|新台币)?元?(?:人民币)?的"
)
"""What a thing costs, before its name."""
ONE_OF = rule(r"[^,;。、]{2,24}?(?:工程|项目|线路|通道|桥梁|场馆|设施)之一的?(?=[^,;。、]{4})")
"""At the head of a name: of which works it is one (某省十大工程之一甲大桥)."""
BUILT_BY = rule(r"更名为|升格为|改名为|属下|辖下|旗下|共建|合建|联建|承建|共同建设|合作建设|建立|组建")
_INNER_PLACE = (
    r"(?=(?!社区)[\u4e00-\u9fff]{1,6}?(?:县|(?<=.{2})市|区|乡|镇|村|部落|里|社区|国小|国中|[中小]学|农会|分队|派出所)[\u4e00-\u9fff]{3})"
)
OUTER_PLACE = rule(rf"[\u4e00-\u9fff]{{2,4}}?[省市县]{_INNER_PLACE}")
OUTER_PLACES = rule(rf"[\u4e00-\u9fff]{{2,8}}?[省市县][\u4e00-\u9fff]{{1,4}}?[县区乡镇]{_INNER_PLACE}")
"""At the head of a name: the places that hold the one named behind (甲县乙镇丙部落活动中心)."""
OWNER_SHORT = rule(r"(?P<alias>[\u4e00-\u9fff]{1,2}大)(?![学楼桥厦厅道会队])(?=.{6})")
"""At the head of a name: a university by the short name that the text gives it in parentheses."""
KIND = rule(
    rf"(?:新|纪念|标准|总部|特色|绿色|智慧|智能|公设|民营|公共|友善|临时|转运|休闲|服务|研发|托婴|物流|营运|社区|活动|文化|运动|医疗|数位|教育|训练|培训|多功能|主题|立体|地下|公有|老旧|校舍|拆除|幼儿园|园舍|[东西南北]栋|[A-Z]栋|心理|健康|日照|照顾|关怀|"
    rf"聚会|桥梁|厂房|环境|公园|古迹|厨房|大楼|活动中心|修复|联合|办公|行政|综合|教学|儿童|亲子|新建|重建|改建|扩建|整建)*(?:{any_of(words.SITE_HEADS)})"
)
"""The word for a kind of place, which the text elsewhere may name in full."""
