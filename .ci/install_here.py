"""Make the running environment use this checkout: a path entry and the command ``jianbao`` (an editable install without a build)."""

import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Path(sysconfig.get_path("purelib"), "jianbao-here.pth").write_text(f"{ROOT}\n", encoding="utf-8")
command = Path(sysconfig.get_path("scripts"), "jianbao")
command.write_text(f"#!{sys.executable}\nfrom generator.cli import main\n\nmain()\n", encoding="utf-8")
command.chmod(0o755)
