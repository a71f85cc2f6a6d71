"""What joins the things of a list that were opened or begun."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english.kinds import SITE

NEXT = compiled(
    rf"(?P<skip>, an? [a-z-]+ (?:[a-z-]+ ){{0,3}}(?:for|that|which|with|to) [^.;,]{{3,60}}(?=, and the [A-Z])|,? (?:built|constructed|worth|costing|located|completed|developed|erected)\b[^;\n]{{3,80}}?)(?=,? and (?:the|an?) [A-Z\d])|(?P<where> (?:at|in|near) [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)(?=(?:, and| and|,) (?:the (?:[A-Z][\w'\u2019&-]* ){{1,6}}|an? (?:[a-z\d][\w-]* ){{0,4}}){SITE.pattern}|, (?:[A-Z][\w'\u2019&-]* ){{1,6}}(?:Project|{SITE.pattern})(?: (?:at|in|near) [A-Z][\w'\u2019-]+)?(?:, | and ))|[,.]?[\"\u201d]?(?: \([^)]{{2,20}}\))?(?:, and|,| and| as well as) (?:the |an? |its |their )?(?:[A-Z\d\"\u201c]|[a-z-]+(?: [a-z-]+){{0,2}},? [\"\u201c\u2018])"
)


_ITEM = r" an? (?:(?! (?:with|which|that|for|to|featuring|where|on)\b)[^.;,]){2,60}"
LISTS = compiled(rf",{_ITEM}(?:,{_ITEM}){{0,4}},? and (?:an?|the) ")
NEXT_SMALL = compiled(
    rf"(?:(?: (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday))?,? and|(?={LISTS.pattern}),(?! an? new\b)) (?=(?:an?|the (?:new|renovated|refurbished|upgraded)) (?:(?!(?:for|of|to|in)\b)[a-z-]+ ){{0,3}}{SITE.pattern}(?! (?:of|for)\b)|the (?:(?!(?:for|of|to|in|and)\b)[a-z-]+ ){{0,2}}(?=[a-z]){SITE.pattern}(?:[.,;]|$| (?:at|in|on|today|yesterday|of (?:the )?[A-Z])))"
)
"""Joins a second thing that has no name, where it is a site (a market and a school)."""
PRICED = compiled(
    rf"(?: (?:along|at|in|on|near|over|across|from|to|between) [^.;,]{{2,70}}?)? (?:worth|costing|at a cost of|built at a cost of) (?:about |around |over |nearly )?(?:Rs\.? ?|[A-Z]{{0,3}}[$\u00a3\u20ac\u20b9\u20a6]|[A-Z]{{1,3}} ?)[\d.,]*\d(?:[ -]?(?:crore|lakh|million|billion|m|bn))?(?:,? and|,) (?=(?:an?|the) (?:[\w-]+ ){{0,4}}?{SITE.pattern})"
)
"""Joins a second thing behind where the first stands and what it costs (a ring road along the river worth Rs 85 crore, a bridge)."""
