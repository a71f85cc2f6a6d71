"""Chinese names in Latin letters: Hanyu Pinyin (ISO 7098) for persons and, as a reading help, for titles.

Persons from Taiwan, Hong Kong and Macau choose their own spelling, which no rule gives: they stay in characters.
"""

import re
from functools import cache, lru_cache
from typing import Any

from generator.expressions import compiled
from generator.i18n.script import to_simplified

_HAN_NAME = compiled(r"[\u3400-\u9fff\U00020000-\U000323af]{2,4}")

_HAN_RUN = compiled(r"([\u3400-\u9fff\U00020000-\U000323af]+)")

_VOWEL = frozenset("aoeāáǎàōóǒòēéěè")

_DOUBLE = (
    "歐陽 欧阳 司馬 司马 諸葛 诸葛 上官 夏侯 皇甫 令狐 慕容 司徒 司空 軒轅 轩辕 宇文 呼延 端木 "
    "南宮 南宫 東方 东方 公孫 公孙 獨孤 独孤 長孫 长孙 尉遲 尉迟 澹臺 澹台 濮陽 濮阳 淳于 單于 "
    "单于 申屠 鍾離 钟离 鮮于 鲜于 閭丘 闾丘 赫連 赫连 万俟 拓跋 納蘭 纳兰 百里 東郭 东郭 西門 "
    "西门"
)

DOUBLE_SURNAMES = frozenset(_DOUBLE.split())

_READINGS = (
    "Shan 單 单; Zeng 曾; Qiu 仇; Xie 解; Zha 查; Ren 任; Ou 區 区; Ge 葛; "
    "Piao 朴; Zhai 翟 祭; Yue 樂 乐; Miao 繆 缪; Yun 員 员; Gai 蓋 盖; Chong 种; Qin 覃; "
    "Na 那; Xian 冼 洗; Hua 華 华; Ning 寧 宁 甯; He 黑; Pang 逄; Sheng 盛; Shen 沈; "
    "Ben 賁 贲; Kui 隗; She 折; Cheng 晟; Shao 召; Mou 牟; Yu 俞 於 于; Che 車 车; "
    "Bai 柏; Ji 紀 纪 吉; Bo 薄; Bu 卜; Du 都; Guo 過 过; Ha 哈; Hao 郝; "
    "Gui 會; Lan 蓝 藍; Sui 眭; Mi 宓; Nie 乜; Yin 尹; Ying 應 应; Wei 尉; "
    "Xiang 相; Gan 干; Kan 阚 闞; Yuchi 尉遲 尉迟; Zhangsun 長孫 长孙; Tantai 澹臺 澹台; Moqi 万俟; "
    "Chanyu 單于 单于; Xianyu 鮮于 鲜于"
)

_SURNAME_READINGS = {surname: entry.split()[0] for entry in _READINGS.split("; ") for surname in entry.split()[1:]}
"""Surnames whose reading is not the character's usual one."""

_OWN_SPELLING = compiled(
    "新台幣|新臺幣|民國[0-9一二三四五六七八九十百]|行政院|立法院|立法委員|港元|太平紳士|特區政府|澳門元|澳門特別行政區|HK\\$|NT\\$"
)
"""Words that place a text in Taiwan, Hong Kong or Macau."""

_DIVISIONS = {
    "省": " Province",
    "市": "",
    "縣": " County",
    "县": " County",
    "區": " District",
    "区": " District",
    "鎮": " Town",
    "镇": " Town",
    "鄉": " Township",
    "乡": " Township",
    "州": " Prefecture",
}


def own_spelling(text: str) -> bool:
    """Say whether a text comes from where people choose their own spelling."""
    return bool(_OWN_SPELLING.search(text))


@lru_cache(maxsize=4096)
def person(name: str) -> str:
    """Return a person's name in Pinyin, surname first (沈昌祥 → Shen Changxiang); empty where no reading is known."""
    if not _HAN_NAME.fullmatch(name):
        return ""
    cut = 2 if name[:2] in DOUBLE_SURNAMES and len(name) > 2 else 1
    surname, given = name[:cut], name[cut:]
    first = _SURNAME_READINGS.get(surname) or _joined(_syllables(surname))
    last = _joined(_syllables(given))
    return f"{first} {last}" if first and last else ""


@lru_cache(maxsize=1024)
def phrase(text: str) -> str:
    """Return a title in Pinyin, a word a capital (數字經濟 → Shuzi Jingji); what is not Han stays. A reading help, not a name."""
    parts: list[str] = []
    for piece in _HAN_RUN.split(text):
        if not piece:
            continue
        if not _HAN_RUN.fullmatch(piece):
            parts.append(piece)
            continue
        words = " ".join(_joined(_syllables(word)) or word for word in _words(to_simplified(piece)))
        parts.append(f" {words} ")
    spaced = re.sub(r"\s+", " ", "".join(parts))
    return re.sub(r"(?<=[(\[“‘「『《（【]) | (?=[)\]”’」』》）】，。、；：,.;:])|(?<=[」』》）】，。、；：]) ", "", spaced).strip()


@lru_cache(maxsize=1024)
def place(name: str) -> str:
    """Return an administrative place in Pinyin (杭州市 → Hangzhou); empty for anything that is not one."""
    if len(name) < 3 or name[-1] not in _DIVISIONS or not _HAN_RUN.fullmatch(name) or len(name) > 5:
        return ""
    stem = _joined(_syllables(name[:-1]))
    return f"{stem}{_DIVISIONS[name[-1]]}" if stem else ""


def _syllables(text: str) -> list[str]:
    """Return the syllables of Han characters without tones; empty where one has no reading."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its tables take 60 ms, and only English wants them

    found = [str(syllable) for syllable in lazy_pinyin(text, v_to_u=True, errors="ignore")]
    return found if len(found) == len(text) else []


def _joined(syllables: list[str]) -> str:
    """Join the syllables of a word; an apostrophe parts a syllable that begins with a vowel (ISO 7098, 11)."""
    if not syllables:
        return ""
    word = syllables[0] + "".join(f"'{s}" if s[0] in _VOWEL else s for s in syllables[1:])
    return word[0].upper() + word[1:]


def _words(text: str) -> list[str]:
    """Return the words of a text in Simplified characters.

    Phrases with a reading of their own are words; what lies between them is cut in twos, as most words are, after the name of
    an administrative division (北川市), and a single character left over joins the word before (交流会).
    """
    words: list[str] = []
    loose = ""
    for word in (*(str(word) for word in _segmenter().cut(text)), ""):
        if len(word) == 1:
            loose += word
            continue
        for part in re.findall("..[省市县区镇州]|.+?(?=..[省市县区镇]|$)", loose):
            pairs = [part] if part[-1] in _DIVISIONS and len(part) == 3 else [part[i : i + 2] for i in range(0, len(part), 2)]
            if len(pairs[-1]) == 1 and len(pairs) > 1:
                pairs[-2:] = [pairs[-2] + pairs[-1]]
            words += pairs
        loose = ""
        words += [word] if word else []
    return words


@cache
def _segmenter() -> Any:
    from pypinyin.seg.mmseg import seg  # noqa: PLC0415 - as above

    return seg
