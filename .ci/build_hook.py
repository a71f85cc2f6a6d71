"""Puts templates and catalogs into the wheel compiled (hatchling's build hook); it needs the program's own libraries."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compiled(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``generator/_compiled``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compile in a process of its own, with the libraries of the build."""
        self._folder = tempfile.TemporaryDirectory()
        command = [sys.executable, str(Path(self.root, ".ci", "compile_ahead.py")), self._folder.name]
        subprocess.run(command, cwd=self.root, check=True, stdout=subprocess.DEVNULL)
        for path in Path(self._folder.name).iterdir():
            build_data["force_include"][str(path)] = f"generator/_compiled/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling's signature
        """Remove what was packed."""
        self._folder.cleanup()
