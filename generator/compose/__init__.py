"""Record to Report: Jinja2 templates that write a small HTML subset, parsed into the report tree."""

from generator.compose.check import check_template
from generator.compose.report import compose, compose_digest
from generator.compose.templates import Template, find_template

__all__ = ["Template", "check_template", "compose", "compose_digest", "find_template"]
