"""Numbers with units in Chinese text: every measure, and which of them are figures that a record lists."""

from generator.extract.measures.figures import find_figures
from generator.extract.measures.find import Found, find_measures, scan

__all__ = ["Found", "find_figures", "find_measures", "scan"]
