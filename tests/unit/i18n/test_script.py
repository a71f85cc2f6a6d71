"""The table of Simplified forms that ships against OpenCC itself."""

import importlib.util
from pathlib import Path

from generator.i18n import script

ROOT = Path(__file__).resolve().parents[3]


def test_the_table_is_openccs() -> None:
    """`.ci/fold_table.py` was run with the pinned OpenCC."""
    spec = importlib.util.spec_from_file_location("fold_table", ROOT / ".ci" / "fold_table.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert (ROOT / "generator" / "i18n" / "simplified.txt").read_text(encoding="utf-8") == maker.page()


def test_a_fold_keeps_every_place() -> None:
    assert script.fold("臺灣（ＡＢ）𠀀後") == "台湾(AB)𠀀后"
    assert script.to_simplified("會議，後") == "会议，后"


def test_a_plan_is_folded_as_it_is_written_on_the_mainland() -> None:
    """計畫 and 規畫 are plans; a drawing stays one."""
    assert script.fold("擴建計畫、規畫局、設計畫冊、會計畫") == "扩建计划、规划局、设计画册、会计画"
