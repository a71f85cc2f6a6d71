"""Install the wheel into an empty environment and run it in an empty folder; nothing of the checkout may be needed."""

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED = (
    "generator/_templates/briefing/",
    "generator/_templates/memo/",
    "generator/_compiled/",
    "generator/render/fonts/JianbaoSansTC-Regular.ttf",
    "generator/i18n/locales/",
)


def main() -> int:
    """Return 0 when the wheel holds all it needs and makes a briefing and a memo."""
    (wheel,) = sorted((ROOT / "build" / "wheels").glob("*.whl"))
    names = zipfile.ZipFile(wheel).namelist()
    missing = [name for name in NEEDED if not any(n.startswith(name) for n in names)]
    missing += [f"generator/_compiled/…{kind}" for kind in (".mo", ".bin") if not any(n.endswith(kind) for n in names)]
    if missing:
        print(f"{wheel.name}: not in it: {', '.join(missing)}")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        venv.create(home / "venv", with_pip=True)
        python = home / "venv" / "bin" / "python"
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.lock")], check=True)
        subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
        work = home / "empty"
        work.mkdir()
        (article,) = (ROOT / "seeds").glob("*.txt")
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        jianbao = str(home / "venv" / "bin" / "jianbao")
        for words in (["doctor"], ["templates", "list"], ["briefing", "-"], ["memo", "-"]):
            done = subprocess.run(
                [jianbao, *words], cwd=work, env=environment, input=article.read_bytes(), capture_output=True, check=False
            )
            print(f"{' '.join(words)}: {done.stdout.decode().strip().splitlines()[-1:]} {done.stderr.decode().strip()}")
            if done.returncode:
                return 1
        made = sorted(p.suffix for p in (work / "dist").iterdir())
        print(f"wheel test: {made}")
        return made != [".docx", ".pdf"]


if __name__ == "__main__":
    sys.exit(main())
