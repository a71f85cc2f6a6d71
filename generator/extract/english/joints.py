"""What joins the things of a list that were opened or begun."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english.kinds import SITE

NEXT = compiled(
    r"(?P<skip>,? (?:built|constructed|worth|costing|located|completed|developed|erected)\b[^;\n]{3,80}?)(?=,? and (?:the|an?) [A-Z\d])|[,.]?[\"\u201d]?(?: \([^)]{2,20}\))?(?:, and|,| and| as well as) (?:the |an? |its |their )?(?:[A-Z\d\"\u201c]|[a-z-]+(?: [a-z-]+){0,2},? [\"\u201c\u2018])"
)


_ITEM = r" an? (?:(?! (?:with|which|that|for|to|featuring|where|on)\b)[^.;,]){2,60}"
LISTS = compiled(rf",{_ITEM}(?:,{_ITEM}){{0,4}},? and (?:an?|the) ")
NEXT_SMALL = compiled(
    rf"(?:,? and|(?={LISTS.pattern}),(?! an? new\b)) (?=an? (?:(?!(?:for|of|to|in)\b)[a-z-]+ ){{0,3}}{SITE.pattern}(?! (?:of|for)\b))"
)
"""Joins a second thing that has no name, where it is a site (a market and a school)."""
PRICED = compiled(
    rf"(?: (?:along|at|in|on|near|over|across|from|to|between) [^.;,]{{2,70}}?)? (?:worth|costing|at a cost of|built at a cost of) (?:about |around |over |nearly )?(?:Rs\.? ?|[A-Z]{{0,3}}[$\u00a3\u20ac\u20b9\u20a6]|[A-Z]{{1,3}} ?)[\d.,]*\d(?:[ -]?(?:crore|lakh|million|billion|m|bn))?(?:,? and|,) (?=(?:an?|the) (?:[\w-]+ ){{0,4}}?{SITE.pattern})"
)
"""Joins a second thing behind where the first stands and what it costs (a ring road along the river worth Rs 85 crore, a bridge)."""
