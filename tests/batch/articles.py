"""Invented news reports by the thousand, each distinct, from our own sentences; for tests of scale, not of extraction."""

import random
from pathlib import Path

CITIES = ("東湖", "南屏", "北嶺", "西渡", "青川", "雲州", "江浦", "海陵", "石門", "平岳", "臨溪", "望山", "長汀", "安瀾", "寧谷", "和洲")
FIELDS = (
    "數字經濟",
    "新材料",
    "生物醫藥",
    "智能製造",
    "海洋裝備",
    "現代物流",
    "綠色能源",
    "文化旅遊",
    "集成電路",
    "精細化工",
    "航空航天",
    "現代農業",
)
SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴"
GIVEN = "志明俊傑建宏家豪文雄淑芬美玲雅婷怡君佳穎國華永福春生秋實海波曉峰玉蘭思遠若晴承澤景行致遠清和"
TITLES = ("市長", "副市長", "市委書記", "商務局局長", "科技局局長", "發展改革委主任", "投資促進局副局長", "工商聯主席")
COMPANIES = ("雲杉科技", "青石集團", "海岳能源", "明川生物", "遠帆物流", "匯川精工", "天樞電子", "和光新材")
POSTS = ("董事長", "總經理", "副總裁", "首席技術官")
SITES = ("創新中心", "產業研究院", "聯合實驗室", "人才工作站", "離岸孵化器", "物流基地")


def _name(chance: random.Random) -> str:
    return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, chance.choice((1, 2, 2))))


def article(number: int) -> str:
    """Return article ``number``: the same text for the same number, another for any other."""
    chance = random.Random(number)
    city, field = chance.choice(CITIES), chance.choice(FIELDS)
    event = f"{city}{field}產業合作推介會"
    mayor, officers = _name(chance), [(_name(chance), chance.choice(TITLES)) for _ in range(chance.randint(1, 4))]
    speakers = [(chance.choice(COMPANIES), chance.choice(POSTS), _name(chance)) for _ in range(chance.randint(1, 3))]
    count, amount = chance.randint(3, 60), chance.randint(10, 400)
    day, month = chance.randint(1, 28), chance.randint(1, 12)
    present = "，".join(f"{city}市{title}{name}" for name, title in officers)
    spoke = "，".join(f"{company}{post}{name}" for company, post, name in speakers)
    sites = "、".join(f"{city}{field}{site}" for site in chance.sample(SITES, chance.randint(1, 3)))
    output, scale, firms = chance.randint(400, 9000), chance.randint(50, 900), chance.randint(100, 9000)
    said = f"2024年{city}市實現地區生產總值{output}億元，{field}產業規模超{scale}億元，企業達{firms}家"
    signed = f"現場共簽約{count}個項目，總投資{amount}億元，涵蓋{field}、{chance.choice(FIELDS)}等領域"
    lines = [
        f"2025年{month}月{day}日，{event}在{city}市舉行。{city}市市長{mayor}，{present}出席活動。",
        f"{mayor}表示，{said}。",
        f"{spoke}先後發言，表示看好{city}的發展前景。",
        f"活動現場，{sites}揭牌。",
        f"{chance.choice(COMPANIES)}與{city}大學簽訂{field}合作協議。{signed}。",
        f"{city}市發布《{city}{field}產業發展白皮書（第{number}號）》。",
        f"（記者 {_name(chance)}）",
    ]
    return "\n".join(lines) + "\n"


def fill(folder: Path, count: int, first: int = 0) -> list[Path]:
    """Write ``count`` articles into ``folder``; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(first, first + count):
        path = folder / f"report-{number:05d}.txt"
        path.write_text(article(number), encoding="utf-8")
        paths.append(path)
    return paths
