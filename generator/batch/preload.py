"""Imported once by the fork server, so that a new worker starts with the libraries in memory."""

import docx as _docx
import jinja2 as _jinja2
import lxml.etree as _etree
import reportlab.pdfbase.ttfonts as _ttfonts

from generator.batch import work as _work

__all__: list[str] = []
_KEPT = (_docx, _jinja2, _etree, _ttfonts, _work)
