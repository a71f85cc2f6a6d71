"""Word files: a report drawn natively, measured, compared with an earlier one, and read back.

`render` and `find_style` are what the pipeline calls; the heavy libraries are imported when they are called.
"""

from generator.render.docx.check import ClauseResult, check
from generator.render.docx.package import reference_docx, render
from generator.render.docx.redline import redline
from generator.render.docx.reread import Reread, reread
from generator.render.docx.style import Style, find_style, style_names

__all__ = ["ClauseResult", "Reread", "Style", "check", "find_style", "redline", "reference_docx", "render", "reread", "style_names"]
