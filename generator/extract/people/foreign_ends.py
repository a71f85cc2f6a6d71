"""What stands behind a foreign name and is no part of it, though its characters may stand in one (强烈, 可能)."""

from generator.extract.lexicon import Lexicon

_WORDS = (
    "独家 近期 可能 留任 稳定 就其 就此 因伤 因丑 因涉 因病 尚未 证实 誓言 威胁 驳斥 指责 "
    "推迟 取消 放弃 遇袭 身亡 时隔 下台 强烈 稳稳 交出 做出 命令 提交 提出"
)
BEHIND_FOREIGN = frozenset(_WORDS.split())
"""Words of what somebody does, or when; a title may stand before them too, so they prove no name."""
_PAIR = 2
_NEVER_IN_FOREIGN = frozenset("在与和及由向对给被把从将就已也还又并同为做交稳")
"""Function words that no character of a foreign name is, unless the lexicon says so."""


def ends_foreign(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether a word of two characters stands at ``end`` that no foreign name goes on with."""
    two = text[end : end + _PAIR]
    return two in BEHIND_FOREIGN or (len(two) == _PAIR and two in lexicon.followers)


def upto(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where a foreign name ends at the latest: before a function word (马克·吕特|在某地表示)."""
    return next((at for at in range(start, end) if text[at] in _NEVER_IN_FOREIGN and text[at] not in lexicon.foreign), end)
