"""Words and patterns of agreements: their names, the verbs of signing, what stands between them and those who sign."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.skeleton import PERSON

DOC = (
    r"\b(?:(?:(?!(?:an?|the|of|in|as|to|by|with|on|for|and|or|its|their|this|that|said|be|can|will|has|have|is|was|were|under|after|from|at|it|which|any|no|not|would|could|may)\b)[a-z][\w-]+ ){0,4}(?:(?:[Aa]mendment|[Aa]ddendum|[Ss]upplement|[Aa]nnex|[Ee]xtension)s? to (?:the|its|their|an?) (?:[a-z]+ ){0,3}(?:agreement|contract|lease|treaty|deal|memorandum|MoU|MOU)|Memorand(?:ums?|a) of (?:Understandings?|Intent|Cooperation|Co-operation|Collaboration|Agreements?|Association|Commitment)|memorand(?:ums?|a) of (?:understandings?|intent|cooperation|co-operation|collaboration|agreements?|association)"
    r"|MoUs?|MOUs?|MoAs?|MOAs?|MoCs?|LoIs?|LOIs?|(?:Letters?|Statements?) of (?:Intent|Understanding|Cooperation|Co-operation|Agreement)|(?:letters?|statements?) of (?:intent|understanding|cooperation|co-operation|agreement)|memorand(?:ums?|a)|(?:cooperation|co-operation|bilateral|intergovernmental) documents|(?:strategy|framework|partnership|programme|program) documents?|[Tt]erm [Ss]heets?|[Hh]eads of (?:[Tt]erms|[Aa]greement)"
    r"|(?:(?!(?:is|was|were|are|be|which|that|who|where|whether|when|while|will|has|have|had|under|followed|stated|said)\b)(?:[A-Z][\w-]+|and|of|[a-z-]+) ){0,4}?(?:[Jj]oint [Ss]tatements?|[Aa]greements?|[Aa]ccords?|[Cc]ontracts?|[Pp]acts?|[Cc]ompacts?|(?:partnership|cooperation|co-operation|framework|financing|funding|bilateral|loan) conventions?|[Dd]eals?|[Tt]reaty|[Tt]reaties|[Cc]harters?|[Pp]rotocols?(?: of (?:[Ii]ntent|[Cc]ooperation|[Uu]nderstanding))?|[Cc]onventions?(?= on\b)|[Dd]eclarations? of [A-Z]\w+|Memorandum of [A-Z]\w+(?: and [A-Z]\w+| [A-Z]\w+){0,3}|[Jj]oint [Dd]eclarations?|[Cc]ovenants?|[Pp]urchase [Oo]rders?)"
    r"|[Dd]eeds? of (?:[Dd]onation|[Gg]ift|[Tt]ransfer|[Uu]sufruct|[Aa]ssignment|[Cc]onveyance|[Cc]ession|[Tt]rust|[Ss]ale|[Ll]ease|[Gg]uarantee|[Vv]ariation|[Aa]dherence|[Ss]ettlement)|(?<=[a-z] )(?<!in )(?<!the )exchange of (?:notes|letters)|Exchange of (?:Notes|Letters)|(?:[Jj]oint )?[Cc]ommuniqu[e\u00e9]s?|[Dd]eclarations? of (?:intent|cooperation|friendship)|[Ss]ide [Ll]etters?|[Aa]rticles of [Aa]greement|[Ss]hareholders['\u2019] [Aa]greements?))\b"
)
SIGN = r"(?:(?<!\b[Aa] )(?<!\b[Tt]he )(?<!\bto )(?<!\bof )(?<!\bany )(?:re-|co-)?signed(?! up\b)|initiall?ed|renewed|inked|exchanged|entered into|concluded|executed|sealed|formali[sz]ed|signs|inks|penned|struck|forged|finali[sz]ed|put pen to paper on|(?:affixed|put|appended) their signatures? (?:to|on))"
ACTIVE = compiled(
    rf"\b(?P<verb>{SIGN}|(?:announce[sd]?|(?:is|are) (?:pleased|proud|delighted|excited|happy|thrilled) to announce)(?: today)? (?:(?:the )?signing|the (?:renewal|conclusion|exchange))(?: of)?|(?:announced|unveiled)(?=(?: today| on \w+day)? (?:an?|its|their) (?:(?!(?:to|for|of|that|in)\b)[\w-]+,? ){{0,5}}(?:agreement|MoU|MOU|pact)\b(?: \([^()]{{2,20}}\))? (?:with|between) )|(?:celebrated|completed|finali[sz]ed|marked) the signing of|(?:have|has) agreed to sign|(?:went on|proceeded|gathered|met|came together|held an? (?:[a-z]+ )?ceremony(?: (?:here|today|yesterday|last [A-Z][a-z]+day|on (?:[A-Z][a-z]+day|\d{{1,2}} [A-Z][a-z]+|[A-Z][a-z]+ \d{{1,2}})))?) to sign)(?: (?:a total of|the|an?|its|their|another|today|yesterday|here|new|landmark|separate|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \([^()]{{3,20}}\))?))*(?: with (?:the )?[A-Z][^.;,]{{2,80}}?(?: \([^()]{{2,20}}\))? an?)? (?:(?:[a-z]+-year, )?[^\s\w]?(?:[A-Z]{{0,3}}|[A-Z]{{3}} |[A-Z]{{1,3}}[^\s\w] |Tk\.? ?|[A-Z]{{0,2}}s[.h]?\.? ?|[A-Z]{{0,2}}Shs?\.? ?)[^\s\w]?\d[\d.,]*(?:[ -]?(?:million|billion|crore|lakh|trillion|m|mn|bn)\b)?(?:[ -][a-z]+)??,? (?:\([^()]{{2,30}}\) )?)?(?P<n>\w+ )??(?P<doc>{DOC})"
)
NAMED = compiled(
    rf"\b(?P<verb>{SIGN}) (?:the|an?|its|their) (?P<doc>(?:[A-Z][\w-]+ (?:(?:of|and|for|on) (?:the )?)?){{1,7}}[A-Z][\w-]+)(?= \([A-Z]{{2,8}}\),|,) ?(?:\([A-Z]{{2,8}}\))?, (?:an?|the) (?:[a-z-]+ ){{0,3}}(?:pact|agreement|document|deal|accord|treaty|memorandum)\b"
)
"""A document that is called by its name, with what it is behind a comma (signed the Lin Ports Programme, a pact on roads)."""
ALLIANCE = compiled(
    r"\b(?P<verb>signed|inked|sealed)(?: (?:an?|the|its|their|another|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))* (?P<doc>(?:(?!(?:to|the|an?|on|in|by|for|with|at|of|its|their|up)\b)[a-z][\w-]+ ){0,3}?(?:partnership|collaboration|tie-up|joint venture|undertaking|understanding)s?)\b(?! agreement)"
)
"""Words that are a document only where they are signed."""
OF_TWO = compiled(
    r"\b(?P<verb>signed|inked|sealed)(?: (?:an?|the|its|their|another|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))* (?P<doc>(?:(?!(?:to|the|an?|on|in|by|for|with|at|of|its|their|up)\b)[a-z][\w-]+ ){0,3}?(?:convention|declaration|pledge|roadmap|(?:action|work|implementation) plan|addendum|lease|concession|licen[cs]e|loan|grant|commitment|exchange of (?:notes|letters)|(?:cooperation|co-operation|executive|exchange|cultural) programme|programme of (?:cooperation|co-operation|work)|(?:amendment|addendum|supplement|annex|extension) to the (?:[a-z]+ ){0,3}(?:agreement|contract|lease|treaty|deal|memorandum))s?)\b(?! agreement)"
)
"""Words that are one only where two bodies sign it (a pledge, a lease)."""
PASSIVE = compiled(
    rf"(?P<doc>{DOC})(?P<between>(?:[^;.]|\.(?=\d|,? [a-z])|(?<=\bCo)\.|(?<=Rs)\.|(?<=U)\.(?=S)|(?<=U\.S)\.){{0,220}}?)\b(?:was|were|is|are|been|(?P<today>be(?= (?:signed|inked|exchanged) (?:here )?today\b)))(?: also| formally| today| officially)? (?P<verb>(?:co-|re-)?signed|inked|exchanged|concluded|executed|sealed|formali[sz]ed)\b"
)
NOUN = compiled(
    rf"\b(?P<verb>(?:[Ss]igning|[Ii]nking|[Ee]xchange|[Rr]enewal)(?: [Cc]eremony)?) (?:of|(?<=eremony )for) (?:(?:an?|the|this|its|their) )?(?:(?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?P<doc>{DOC})"
)
GERUND = compiled(
    rf"\b(?:bodies|companies|sides|parties|countries|businesses|firms|universities|organi[sz]ations|institutions|agencies) (?P<verb>signing) (?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?P<doc>{DOC})"
)
"""With firms from both towns signing twelve memoranda."""
MEANS = compiled(
    rf"\b(?:by|[Aa]fter|through|with) (?P<verb>(?:re-)?(?:signing|inking|exchanging)) (?:an?|the|its|their|several|\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten) (?:new )?(?P<doc>{DOC})"
)
"""A and B marked the day by signing an agreement."""
_HEADED = r"(?:\b[Uu]nder|\b[Tt]hrough|\b[Vv]ia|\b[Ff]ollowing|\b[Aa]fter|\b[Ww]ith|\b[Bb]y|\b[Ii]n)"
SIGNED = compiled(
    rf"{_HEADED} (?:the terms of )?(?:an?|the|its|their|this) (?P<doc>{DOC})(?: \([^()]{{2,20}}\))?(?: (?:on|for|to) [^.;,]{{3,90}}?(?= (?:signed|inked) (?:by|between|today|yesterday|here|on|last|this|in|at|earlier)\b))?,? (?:(?:which|that) (?:was|were) )?(?:recently |just |formally |officially |jointly )?(?P<verb>signed|inked|concluded|sealed|executed)\b"
)
"""A teamed up with B under an agreement signed on Tuesday."""
CALLED = compiled(
    rf"\b(?:The|This|That) (?P<doc>{DOC})(?: \([^()]{{2,20}}\))?(?: between [^.;]{{5,120}}?)?, (?:which was |formally |officially )?(?P<verb>signed|inked)\b"
)
"""The agreement, signed on Tuesday by A and B, covers roads."""
REDUCED = compiled(
    rf"\b(?:An?|The|This|an?(?= [^.;]{{3,90}} (?:signed|inked) (?:today|yesterday|here|this week|last week|on (?:\d|[A-Z])))) (?P<doc>{DOC})(?: \([^()]{{2,20}}\))? (?:formally |officially |recently )?(?P<verb>signed|inked)(?= (?:[a-z][^.;,\"\u201c]{{0,60}}? )?(?:by|between) (?:the )?[A-Z])"
)
"""A memorandum signed this week by A and B will help both."""
_KIND = r"\b(?:[Cc]ontract|[Aa]greement|M[oO][UA]|L[oO]I|[Dd]eal|[Pp]act|[Tt]reaty|[Aa]ccord|[Mm]emorandum(?: of [A-Z]?[a-z]+)?|[Ll]etter of [A-Z]?[a-z]+)s?"
CEREMONY = compiled(rf"(?P<doc>{_KIND})(?: \([^()]{{2,20}}\))? (?P<verb>[Ss]igning)(?: (?:[Cc]eremony|[Ee]vent))?\b")
"""The MoU signing ceremony between A and B."""
WATCHED = compiled(
    rf"\b(?:[Ww]itness(?:ed|es|ing)?|saw|sees|seeing|[Ww]atch(?:ed|es|ing)?|oversaw) (?:the )?(?P<subject>(?:[A-Z]|(?:provincial|municipal|city|county|state|federal) government\b)[^.;]{{2,200}}?) (?P<verb>sign(?:ing)?|ink(?:ing)?|exchang(?:e|ing)|conclud(?:e|ing)|seal(?:ing)?) (?:(?:an?|the|its|their) )?(?P<doc>{DOC})"
)
"""The mayor witnessed A sign an agreement with B."""
JOINED = compiled(rf"\bjoin(?:ed|s) (?P<partners>[A-Z][^.;]{{2,200}}?) in (?P<verb>signing|inking) (?:(?:an?|the) )?(?P<doc>{DOC})")
"""Norvik joined Tavria and Orm in signing the treaty."""
THROUGH = compiled(rf"\b(?P<verb>through|via|by way of|by means of) (?:an?|the|this|their) (?P<doc>{DOC})")
"""A entered a partnership with B through a memorandum."""
ONE_OF = compiled(
    r"\b(?:(?:was|is|were|are|became) (?:also )?)?(?:one of|among) (?:the )?(?:first )?(?:more than |over |some |about )?(?:\w+ ){0,3}?"
    r"(?:countries|states|nations|parties|signatories|governments|economies|members|cities|companies|universities|institutions|organi[sz]ations)"
    r" (?:which|that|who)(?: (?:have|had|has|today|yesterday|jointly|formally|also))* $"
)
"""In front of the verb: its subject signs with others (Norvik was one of eight states which signed the treaty)."""
HELD = compiled(
    r"\b(?:held|hosted|organi[sz]ed|attended|joined) (?:an?|the|its|their) (?:(?:formal|joint|virtual|official|brief|simple) )?$"
)
"""In front of ``signing ceremony``: its subject is who signs."""
SO = compiled(r"\b(?:through|with|by|via|after|following|upon|in) (?:the |an? )?(?:(?:formal|official|joint|recent) )?$", re.IGNORECASE)
"""In front of ``signing of an agreement``: the subject of the sentence is who signs."""
ALLIED = compiled(
    r"(?:(?:has|have|had|will|today|also|recently|jointly|formally|officially|on [A-Z][a-z]+day|is|are|yesterday) ){0,5}"
    r"(?:partner(?:ed|s|ing)?|team(?:ed|s|ing)?(?: up)?|join(?:ed|s|ing)? (?:hands|forces)|collaborat(?:ed|es|e|ing)|(?:be)?c[ao]me partners|link(?:ed|s) (?:up|arms)|tied up"
    r"|(?:entered(?: into)?|forged|forges|formed|forms|formali[sz]e[sd]|established|strengthened|deepened|cemented|sealed|launched|struck|expanded|renewed|extended|began|signed|kicked off|embarked on) "
    r"(?:an?|the|its|their|this) (?:[\w-]+ ){0,5}?(?:partnerships?|collaborations?|alliances?|cooperation|co-operation|relationships?|ties|tie-up|joint ventures?|links))\b"
)
"""Verbs of joining, whose partner stands behind ``with``."""
LEAD = compiled(
    r"(?:[A-Z][^,;]{2,110}, )?(?:[Tt]he )?(?:(?:[Tt]op|[Ss]enior) )?(?:[Rr]epresentatives|[Oo]fficials|[Ll]eaders|[Dd]elegates|[Ee]xecutives|[Dd]elegations) (?:from|of|with|at) (?:both )?(?:the )?(?:(?:[a-z]+ ){0,2}(?:departments|ministries|governments|authorities|agencies) of (?:the )?)?"
    r"|[Tt]he (?:governments|authorities|[Mm]anagement|[Gg]overning (?:[Cc]ouncil|[Bb]oard)|(?:management|administrative) committee|province|city|municipality|county|state|cities|towns|municipalities|provinces|counties|states) of (?:the )?"
)
LONG_AGO = compiled(
    r"(?: back)?(?: in (?:(?:early |late |mid-)?(?:[A-Z][a-z]+ )?(?:19\d\d|20[01]\d)\b|202\d\b)| (?:earlier )?(?:last|the previous) (?:year|month|summer|spring|autumn|winter)\b| earlier this (?:year|month)\b| (?:\w+ ){1,2}(?:years?|months?|decades?) ago\b)"
)
"""Behind the verb: an earlier agreement, told as background."""
PAIR = compiled(r"(?P<one>[A-Z](?:[^.;()]|\([A-Z]{2,8}\)){3,90}?) and the (?=[A-Z])")
DETERMINED = compiled(r" \w+ (?:an? |the )?")
RELATION = compiled(r"\b(?:relations|cooperation|co-operation|ties|collaboration|exchanges|friendship|trade|links|relationship)\s*$")
"""What stands between countries, not between those who sign."""
ANOTHER = compiled(
    rf"\b(?:other|another|second|third|fourth|last|final) (?P<doc>{DOC}) (?P<verb>signed|inked|concluded) (?:was|is) (?=between|among|with)"
)
"""The other agreement signed was between A and B."""
HINT = compiled(
    "[Ss]ign|nitial|hrough an? |[Vv]ia an? |y way of|nnounc|affixed|org|pen to|[Ii]nk|xchang|nter|onclud|xecut|eal|ormali|enned|truck|inali|enew"
)
"""What every verb of signing has in it; most sentences have none."""
WITH = compiled(
    r"(?:(?<!conjunction )(?<!in line )(?<!coinciding )(?<!coincides )(?<!coincided )(?<!keeping )(?<!aligned )(?<!consistent )(?<!compliant )(?<!compliance )(?<!accordance )\bwith|\bbetween|\bamong|\bamongst)\b(?: the| both)? "
)
ABOUT = compiled(
    rf" (?!in (?:line|accordance|keeping|support|collaboration|partnership|conjunction|addition|order|writing|response|return|person|recognition)\b|in [A-Z][\w-]+(?: [A-Z][\w-]+){{0,3}}(?:[.,]|$| (?:on|today|yesterday|last|this)\b))(?:on|for|to|in|regarding|concerning|covering|governing|towards?) (?!th(?:is|at) (?:effect|end|regard|respect)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|the (?:occasion|sidelines|media|press)\b|behalf |the presence|[A-Z][a-z]+(?: [A-Z][a-z]+)? on |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)(?:(?!\b(?:was|were|signed|inked|with|between|in the presence|at the|during|including|for the purpose|in the amount|which|that|worth|valued|ha(?:s|ve) (?:also |now |since )?been|on (?:\d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]+|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d+(?:st|nd|rd|th)?)|in (?:January|February|March|April|May|June|July|August|September|October|November|December) \d+|today|yesterday|last (?:week|month|night|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|at an?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(?:[^,.;:(){PERSON}]|[.,](?=\d)|\([A-Z][A-Za-z]{{1,7}}\))){{3,180}}(?![\w-])(?P<more>(?:, (?!(?:the|an?|which|who|where|as|with|while|in|to|on|it|its|they|he|she|said|says|[a-z]+ed|(?:aim|focus|mark|pav|allow|enabl|bring|follow|strengthen|includ|mak|help|creat|provid|giv|open|further)ing)\b)[a-z][\w-]*(?: [a-z][\w-]*){{0,3}}){{1,8}},? and [a-z][\w-]*(?: [a-z][\w-]*){{0,2}}(?=[.;]|$| (?:between|with|at|during)\b))?"
)
MANY = compiled(
    r"(?P<n>\b(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty))\b (?:[A-Za-z][A-Za-z-]* ){0,3}$",
    re.IGNORECASE,
)
REPORTED = compiled(
    r"\b(?:said|says|announced|confirmed|revealed|disclosed)\b[^.;]{0,60}? (?:it|they|both|the (?:two|company|university|firm|group)) $"
)
"""What a ``had`` stands behind that tells of what is reported now (A said that it had signed)."""
NUMBERED = compiled(
    r"\b(?P<n>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty) (?P<what>(?:[A-Za-z-]+ ){0,5}projects)\b",
    re.IGNORECASE,
)
PROJECTS = compiled(
    NUMBERED.pattern
    + r"(?:[^.;]|\.(?=\d)|(?<=U)\.|(?<=U\.S)\.){0,160}?\b(?:were|was|have been|has been)(?: formally| officially| also| collectively| jointly)? (?P<verb>signed|inked)\b",
    re.IGNORECASE,
)
"""54 projects, worth 2 billion yuan, were signed."""
FORMAL = compiled(r"\b(?:M[oO][UAC]s?|L[oO]Is?|[Mm]emorand|[Ll]etters? of|[Tt]reat|[Cc]harter|[Dd]eclaration)")
"""Documents that are signed with ceremony: one is told of even where the parties are not."""
MEMORANDUM = r"(?:M[oO][UA]|[Mm]emorandum(?: of (?:Understanding|understanding|Agreement|agreement|Cooperation|cooperation))?|[Ll]etter of [Ii]ntent)\b"
PLURAL = compiled(
    r"(?:(?<![Oo]f [Nn]ote)(?<![Oo]f [Ll]etter)(?<![Oo]f [Tt]erm)s|[Mm]emorand(?:a|ums)(?: of .*)?|.*Understandings|[Ll]etters of .*)$"
)
UNREAL = compiled(
    r"\b(?:will|would|could|may|might|to be|plans? to|expected to|should|if|not(?! only)|never|denied|yet to|failed to|refused to|declined to|without|last year|years? ago|earlier this year|instead of|ahead of|before|had|previously|originally|in (?:19|20)[01]\d,|since)\b"
)
FOLLOWS = compiled(r"\b(?:agreements?|MoUs?|MOUs?|memorand(?:um|a)|deals?|contracts?|partnerships?|accords?|total amount)\b", re.IGNORECASE)
FIELDS = compiled(
    r"\bin (?:the (?:fields?|areas?|sectors?) of )?(?P<list>[a-z][\w -]+(?:, [a-z][\w -]+){1,8},? and [a-z][\w-]+(?: [a-z][\w-]+)??)(?= (?:were|was|are|have)\b|[.,;])"
)
BRACKET = compiled(r" \((?P<letters>[A-Z][A-Za-z&]{1,9})\)")
"""The abbreviation of a party."""
_BODY = r"(?:University|Institute|College|Government|Council|Ministry|Company|Group|Bank|Authority|Agency|Ltd\.?|Limited|Inc\.?|Corporation|Association|Board|Commission|Cent(?:re|er)|Hospital|School|Academy|Department|Foundation|Society|Federation|Union|Industry|Commerce|Trust|Administration)"
JOINT = compiled(
    rf"\b(?P<verb>[Ss]igning(?: [Cc]eremony)?) (?:of|for) (?:the )?(?P<subject>[A-Z][\w&'\u2019-]* (?:[\w&'\u2019-]+ |\([A-Z]{{2,8}}\) ){{0,8}}?and (?:the )?(?:[\w&'\u2019-]+ ){{0,8}}?{_BODY})(?: \([A-Z]{{2,8}}\))? (?P<doc>{DOC})"
)
"""The signing of the Oak Council and Lin Bank (LB) Memorandum of Cooperation."""
DATED = compiled(
    rf"\b(?P<n>\d+|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?P<doc>{DOC}) (?P<verb>signed) (?:on )?(?:today|yesterday|here|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""Twelve memoranda signed on Friday."""
ROWS = (
    ACTIVE,
    NAMED,
    JOINED,
    NOUN,
    GERUND,
    MEANS,
    DATED,
    WATCHED,
    SIGNED,
    CALLED,
    REDUCED,
    CEREMONY,
    ALLIANCE,
    OF_TWO,
    ANOTHER,
    JOINT,
    THROUGH,
)
"""The ways of saying that something was signed, in the order in which they are tried."""
