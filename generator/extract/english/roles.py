"""What each person does at the event: a table of patterns over sentences with marked persons."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.drafts import RoleCue
from generator.extract.english.people import Stand, opens_a_quotation
from generator.extract.english.skeleton import ASIDE, LIST, PERSON, Skeleton, pattern
from generator.extract.english.staff import is_elsewhere
from generator.extract.english.words import SPEECH_VERBS
from generator.extract.patterns import longest_first
from generator.model.record import Role
from generator.model.span import Span

P = PERSON
_SAID = "|".join(sorted(SPEECH_VERBS - {"announced"}, key=longest_first))
_SPEECH = r"(?:(?i:remarks?|speech(?:es)?)|[Aa]ddress(?:es)?|talks?|lectures?|presentations?|vote of thanks|messages?|welcome|oration|notes?|comments|overview|insights|thanks|appreciation|gratitude)"
_OF_A = r"(?:an? |the |his |her |their |some )?(?:[a-z-]+ (?:and )?){0,4}"


class Row(NamedTuple):
    """A way of saying what somebody does."""

    roles: tuple[Role, ...]
    pattern: re.Pattern[str]
    example: str
    """A sentence that the row reads, with `PERSON` for each person."""
    subject: bool = False
    """The persons are the subject, so no preposition may stand before them."""
    hint: tuple[str, ...] = ()
    """Stems of which one stands in every sentence that the row reads; a test holds that, for speed only."""


def _row(roles: str, source: str, example: str, *, subject: bool = False, hint: str = "") -> Row:
    names: tuple[Role, ...] = tuple(roles.split())  # type: ignore[arg-type]
    return Row(names, pattern(source), example.replace("P", P), subject, tuple(hint.split()))


_OF_BODY = r"(?: (?:of|from|at) (?:the )?[A-Z][\w&'\u2019-]+(?: (?:of |and |for |the |at |in |& )?[A-Z][\w&'\u2019-]+){0,6})?"
"""Whose president somebody is, where the post stands before the name: P of the University of Lin said."""

_WRITING = r" (?:an? |the |his |her |its |their |two |three |\d+ )?(?:[a-z-]+ ){0,3}(?:books?|reports?|autobiograph(?:y|ies)|biograph(?:y|ies)|memoirs?|roadmap|handbook|magazine|journal|policy|strategy|action plan|master plan|guidelines|index|album|anthology)\b"
"""What is unveiled that is read: its unveiling is a release."""
_READ = r"(?:[Rr]eports?|[Bb]ooks?|[Ii]ndex|[Dd]ashboard|[Pp]olicy|[Ss]trategy|[Rr]oadmap|[Gg]uidelines|[Mm]agazine|[Jj]ournal|[Aa]lbum|[Hh]andbook|[Aa]ction [Pp]lan|[Mm]aster [Pp]lan)"
_BUILT = r"(?:[Bb]uildings?|[Hh]ospitals?|[Ss]chools?|[Cc]ent(?:re|er)s?|[Cc]linics?|[Ww]ards?|[Pp]lants?|[Rr]oads?|[Bb]ridges?|[Mm]arkets?|[Ll]ibrar(?:y|ies)|[Ff]acilit(?:y|ies)|[Tt]erminals?|[Cc]ampus|[Bb]locks?|[Ww]ings?|[Ll]aborator(?:y|ies)|[Ss]tadiums?)"
_NOT_PLACED = rf"(?:(?!\b(?:at|in|for|on|to|by|with|from|near|work|works|construction|campaign|programme|program)\b)[^{P}.;,])"
_SIDES = r"(?:their|both|the two) (?:respective )?(?:countr(?:y|ies)|sides|governments|institutions|organi[sz]ations|parties|universities|companies)"

TABLE: tuple[Row, ...] = (
    _row("represent sign", rf"<who><gap>(?P<cue>represented {_SIDES})(?! (?:at|in|during) the (?:talks|meeting|forum|summit|conference))", "P and P represented their countries respectively", subject=True, hint="represented"),
    _row("represent sign", r"<who><gap>(?P<cue>signed [^.;]{1,80}? (?:from|for) (?:the )?[A-Z][a-z]+ side)\b", "P signed the pact from the Lin side", subject=True, hint="signed"),
    _row("represent sign", rf"\bsigned\b[^.;]{{0,200}}?\b(?:while|and) <one>[^{P}.;]{{0,60}}? (?P<cue>represented)(?! by)\b", "P signed the pact for the port while P represented the town", hint="represented"),
    _row("represent sign", rf"\bsigned\b[^.;]{{0,240}}?\brepresented by (?:its )?{P},? and (?:the )?[A-Z][^{P}.;]{{2,60}} (?P<cue>by) (?:its )?<one>", "P signed for the port while the bank was represented by P, and the town by P", hint="represented"),
    _row("host", rf"<one>(?:, [^{P}.;]{{1,80}})?,? who (?:also )?(?P<cue>presided over|chaired(?! (?:the |its |their )?(?:[A-Za-z-]+ ){{0,4}}(?:[Cc]ampaign|[Bb]oard|[Cc]ommittee|[Tt]rust|[Cc]ouncil|[Cc]ommission|[Ff]oundation|[Cc]ompany|[Aa]ssociation)\b(?! meeting| session))|moderated|hosted|emceed)\b", "The event was attended by P, who presided over the forum", hint="who "),
    _row("keynote", rf"^(?P<cue>(?:Delivering|Giving) [^{P}.;]{{0,60}}?[Kk]eynote)\b[^{P}.;]{{0,80}}, (?:the )?<one>", "Delivering the keynote address, P urged firms to invest", hint="eynote"),
    _row("speak", rf"^(?P<cue>(?:Delivering|Giving|Making) (?:his|her|the|an?) [^{P}.;]{{0,60}}?{_SPEECH})\b[^{P}.;]{{0,60}}, (?:the )?<one>", "Giving the opening speech, P hailed the town", hint="Delivering Giving Making"),
    _row("attend", rf"\b(?P<cue>(?:[Tt]hose|[Aa]lso|[Oo]thers) (?:present )?(?:at|attending)) (?:the )?(?:[a-z-]+ ){{0,3}}?(?:[Ee]vent|[Cc]eremony|[Cc]ommissioning|[Oo]pening|[Ll]aunch|[Ss]igning|[Ff]unction|[Uu]nveiling|[Gg]roundbreaking|[Rr]eception) (?:included|were|was)[^{P}.;]{{0,60}}? <loose>", "Those at the commissioning included P; P; and P", hint="hose lso thers"),
    _row("witness", rf"\b(?P<cue>[Ww]itnesses)(?: (?:to|of) [^{P}.;]{{2,60}}?)?(?: included| were| including|:) (?:the )?<loose>", "Witnesses to the signing included P, P and P", hint="itnesses"),
    _row("attend", rf"\b(?:[Cc]eremony|[Ee]vent|[Ll]aunch|[Oo]pening|[Ff]unction|[Uu]nveiling|[Rr]eception|[Gg]athering|[Gg]roundbreaking)\b[^{P}.;]{{0,60}}? (?P<cue>drew|attracted) (?:the )?<loose>", "The ceremony drew P, P and religious leaders", hint="drew attracted"),
    _row("represent sign", rf"\b(?P<cue>represented by) (?:its |the )?<one>,? and [^{P}.;]{{2,80}}?,? represented by (?:its |the )?{P},? (?:have |has )?(?:signed|inked|exchanged)\b", "Lin College, represented by P, and Oak Bank, represented by P, signed the pact", hint="represented by"),
    _row("attend", r"\b(?P<cue>welcomed) (?:the )?<who>,? to (?:its|the|their) (?:[a-z]+ ){0,3}(?:opening|launch|event|ceremony|celebration|unveiling)\b", "The school welcomed P to its official opening", hint="welcomed"),
    _row("attend", r"<who><gap>(?P<cue>(?:was|were) joined)(?= by\b(?![^.;]{1,240}? in (?:cutting|unveiling|opening|inaugurating)\b))", "P and P were joined by staff and pupils to welcome guests", subject=True, hint="joined by"),
    _row("attend", r"<who><gap>(?P<cue>(?:was|were) (?:in|at|on hand)\b)(?=[^.;]{1,140}? for the (?:official |grand |formal )?(?:groundbreaking|ground-breaking|opening|launch|ceremony|unveiling|ribbon|inauguration|signing)\b)", "P and P were in the town on Friday for the groundbreaking", subject=True, hint="for the"),
    _row("speak", rf"^(?P<cue>Joining) (?:the )?{LIST} in (?:addressing|speaking|thanking|welcoming)\b[^{P}.;]{{0,60}}? (?:was|were) <loose>", "Joining P and P in addressing the guests were P and P", hint="Joining"),
    _row("unveil", rf"^(?P<cue>(?:Cutting|Unveiling) the (?:ribbon|plaque))\b[^{P}.;]{{0,120}}?\b(?:are|is|were|was) <loose>", "Cutting the ribbon for the hall are P and P", hint="Cutting Unveiling"),
    _row("speak", r"<who>,? (?P<cue>(?:was|were) (?:the |also )?(?:first|next|last|second) to (?:speak|give|deliver|make|offer|address|take the))\b", "P was the first to give her remarks", subject=True, hint=" to "),
    _row("speak", r",? (?:with|and) (?:the )?<one>(?:, [^,.;]{2,60},)? (?P<cue>saying|adding|stressing|remarking|stating) (?:that|how|it|he|she|they|\W)", "The firm has grown, with P saying that it was a start", hint="saying adding stressing remarking stating"),
    _row("speak", r"\bto (?P<cue>hear|listen to) (?:from )?<who>,? (?:[a-z]+ly )?(?:speak|talk|explain|outline|address|present|share)\b", "Guests met in the hall to hear P, P, and P briefly speak on the plan", hint="hear listen"),
    _row("speak", r"[a-z] (?P<cue>said|explained|noted|added) (?:the )?<one>(?= (?:at|during) the (?:launch|opening|ceremony|event|signing|unveiling)(?:[.,]|$))", "The road is open said P at the launch, noting that it was a start", hint="said explained noted added"),
    _row("speak", r"<who>,? (?:also )?(?P<cue>related that)\b", "P related that the work had begun", subject=True, hint="related"),
    _row("speak", r"\b[Bb]ooks?\b[^.;]{0,60}? (?P<cue>reviewed) by (?:the )?<who>", "The book was reviewed by P and P", hint="reviewed"),
    _row("attend", r"<who><gap>(?P<cue>(?:offered|gave|said|led|delivered|conducted) (?:the |an? )?(?:[A-Za-z-]+ ){0,2}(?:[Pp]rayers?|[Ii]nvocation|[Bb]enediction)|(?:offered|gave) (?:the |a )?[Bb]lessings?|blessed the|sang the|provided the (?:[a-z]+ )?(?:[Cc]olors|music|[Pp]resentation))\b(?! (?:had|has|was|is|were|would))", "P offered the opening prayer", subject=True, hint="offered gave said led delivered conducted blessed sang provided"),
    _row("represent", rf"^(?:Speaking|Attending|Appearing) (?P<cue>on behalf of) [^{P}.;]{{1,80}}?(?:,| was| were) (?:the )?<one>", "Speaking on behalf of the farmers, P thanked the town", hint="on behalf of"),
    _row("host", r"\b[Ww]ith (?:the )?<one> (?P<cue>as (?:the )?(?:moderator|chair|host|emcee|master of ceremonies))\b", "with P as moderator", hint=" as "),
    _row("host", r"\b[Ww]ith (?:the )?<one> (?P<cue>in the chair)\b", "with P in the chair", hint="chair"),
    _row("unveil", rf"\b(?P<cue>cut the ribbon|unveiled|inaugurated)\b[^{P}.;]{{0,60}}? alongside (?:the )?(?:special guests?,? )?<who>", "P cut the ribbon alongside P", hint="alongside"),
    _row("represent sign", rf"<one>, (?P<cue>for) [^{P}.;,]{{2,60}},? (?=(?:and (?:the )?{P}, for [^{P}.;,]{{2,60}},? )?signed\b)", "P, for the city, and P, for the college, signed the MoU", hint=", for "),
    _row("represent sign", rf"\bsigned\b[^{P}.;]{{0,60}}? by (?:the )?<one> (?P<cue>for) (?=[^{P}.;,]{{2,60}}? and (?:by )?(?:the )?{P} for )", "The MoU was signed by P for the city and P for the college", hint=" for "),
    _row("represent sign", rf"\bsigned\b[^{P}.;]{{0,60}}? by (?:the )?{P} for [^{P}.;,]{{2,60}}? and (?:by )?(?:the )?<one> (?P<cue>for) ", "The MoU was signed by P for the city and P for the college", hint=" for "),
    _row("unveil", rf"<one> (?:was|were) joined by (?:the )?{LIST} in (?P<cue>cutting|unveiling|opening|inaugurating)\b", "P was joined by P in cutting the ribbon", hint="joined"),
    _row("unveil", r"\bjoined by (?:the )?<who> in (?P<cue>cutting|unveiling|opening|inaugurating)\b", "P was joined by P in cutting the ribbon", hint="joined"),
    _row("witness", rf"\b(?P<cue>[Pp]resent to witness)\b[^{P}.;]{{0,80}}?\b(?:were|was) <loose>", "Present to witness the signing were P and P", hint="resent to witness"),
    _row("host", r"\b(?P<cue>[Mm]asters? of [Cc]eremon(?:y|ies)|[Mm]oderator|[Ee]mcee)(?: was| were|,) <who>", "Master of ceremonies was P", hint="ceremon Ceremon oderator mcee"),
    _row("host", r"<who> (?P<cue>(?:was|were|sat) in the chair|took the chair)\b", "P was in the chair", subject=True, hint="the chair"),
    _row("speak", r"\b(?P<cue>[Dd]iscussion|[Pp]anel|[Ss]ession)\b[^.;]{0,120}?\bfeatured <loose>", "The discussion, moderated by P, featured P and P", hint="featured"),
    _row("attend", rf"\b(?P<cue>attended|attending|participated|took part)\b[^{P}.;]{{0,80}}? (?:(?:along |together )?with|alongside) (?:the )?<loose>", "P attended with P", hint="attend participated part"),
    _row("attend", rf"\b(?P<cue>introduced)\b[^{P}.;]{{0,80}}: <loose>", "P introduced the members of the board: P, P and P", hint="introduced"),
    _row("unveil", rf"<who><gap>(?P<cue>launched)(?: the| an?| \w+)? {_NOT_PLACED}{{0,80}}?\b{_BUILT}(?![\w-]| (?:project|programme|program|campaign|construction))", "P formally launched the new wards of the hospital", subject=True, hint="launched"),
    _row("release", rf"<who><gap>(?P<cue>unveiled|unveils)(?={_WRITING})", "P has unveiled two books on the town", subject=True, hint="unveil"),
    _row("release", rf"<who><gap>(?P<cue>launched|released|published)(?= {_NOT_PLACED}{{0,80}}?{_READ}\b)", "P and P launched the Lin Trade Index and Dashboard", subject=True, hint="launched released published"),
    _row("attend", rf"<one>(?:, [^{P}.;]{{1,80}})?,? who (?:was|were) (?:also )?(?P<cue>present|in attendance|on hand)\b", "P, who was present for the signing, thanked all", hint="who "),
    _row("attend", r"<who><gap>(?P<cue>(?:were|was) (?:told|shown|briefed|given a tour))\b(?=[^.;]{1,160}\b(?:launch|event|ceremony|opening|reception)\b)", "P and P were told the findings at the launch", subject=True, hint="told shown briefed given"),
    _row("attend", rf"\b(?P<cue>brought together)\b[^{P}.;]{{0,80}}?<loose>", "The event brought together P, P and P", hint="brought"),
    _row("speak", rf"<who>{_OF_BODY}{{0}},? ?(?:who )?(?:also |then |further |in turn |has |had |have |jointly |later |however, )*\b(?P<cue>{_SAID})\b(?! by)".replace("{0}", rf"(?:,? (?:(?!including\b)[a-z]+ing|while|in (?:his|her|their)|during|on|at|as|from|for (?:his|her) part|who(?:se)?)\b[^{P}.;:\"\u201c]{{0,160}}?,| as (?:the |an? )?(?:[a-z-]+ ){{1,6}}| [-\u2013\u2014] [^{P}.;:\"\u201c]{{3,160}} [-\u2013\u2014]|{ASIDE}| and (?:now |currently )?an? [^,.;:{P}]{{2,60}},| who [a-z]+(?:ed|s)\b[^,.;:{P}\"\u201c]{{1,100}}(?= (?:said|says|added)\b)|, (?:(?:of|from|with) (?:the )?)?[A-Z][^,.;:{P}\"\u201c]{{2,60}},| [a-z]+ing\b[^.;:\"\u201c]{{1,240}}?,)?"), "P, speaking at the launch, said the work had begun", subject=True),
    _row("speak", rf"<who>,? (?:while )?(?:speaking|addressing)\b[^{P}.;:\"\u201c]{{0,140}}? (?P<cue>{_SAID})\b(?! by)", "P while addressing the ceremony said that it was good", subject=True, hint="speaking addressing"),
    _row("speak", r"[\"\u201d\u2019',] (?P<cue>said|says|added|adds|noted|commented|remarked|explained|stated|continued|concluded|observed) (?:the )?(?:\d+-year-old )?<who>(?! (?:had|has|have|is|was|were|will|would|could|should|can|may|might|did|does)\b)", "\u201cIt is a start,\u201d said P."),
    _row("speak", r"\b(?P<cue>[Ww]ords of (?:welcome|wisdom|thanks|advice|encouragement))\b[^.;]{0,40}? by (?:the )?<who>", "Words of welcome were offered by P and P", hint="ords of"),
    _row("speak", rf"(?<!selected )(?<!select )(?<!collected )(?<!read the )(?<!read a )(?<!read out the )(?<!read out a )(?<!conveyed the )(?P<cue>{_SPEECH})(?![a-z])(?:(?!\b(?:moderated|chaired|hosted|organi[sz]ed|attended|witnessed|designed|built|baked|created|painted|written|owned|as an?)\b)[^{P}.;]){{0,60}}?\b(?:by|from|of) <loose>", "followed by remarks from P and P"),
    _row("speak", rf"<who>,? (?:\w+ly )?[a-z]+ed\b(?:(?!\b(?:who|which|that)\b)(?:[^{P}.;\"\u201c]|{P}(?=['\u2019]s ))){{0,110}}? and (?:also |further )?(?P<cue>said|added|noted|stated|stressed|urged|expressed|assured|reiterated|explained|emphasi[sz]ed|called for)\b", "P lauded the efforts and said it was good", subject=True, hint="ed "),
    _row("speak", rf"<who>,? while [a-z]+ing\b[^.;:\"\u201c]{{1,160}}? (?P<cue>{_SAID})\b(?! by)", "P while thanking P for the books said that it was good", subject=True, hint=" while "),
    _row("speak", rf"<who>,? (?:during|in) (?:his|her|their) (?:[a-z]+ )?(?:speech|address|remarks|message|presentation)(?: also)?,? (?P<cue>{_SAID})\b(?! by)", "P during his speech also hailed the town", subject=True, hint="during in"),
    _row("speak", rf"^(?P<cue>In (?:his|her|their) (?:own |brief |short |opening |closing |welcome )?(?:speech(?:es)?|remarks|address(?:es)?))\b(?![^.;]{{0,60}}\bread\b)[^{P}.;]{{0,90}}?,? (?:the )?<who>", "In their speeches, P and P praised the donors", hint="In "),
    _row("speak", rf"^(?:The |[A-Z][a-z]+, )?<who>(?![^{P}.;\"\u201c]{{0,160}}\b(?:by|said|says)\b)[^{P}.;\"\u201c]{{1,160}}?, (?P<cue>stating|saying|adding|noting|stressing|emphasi[sz]ing) (?:that|how)\b", "P was glad of the pact, stating that it was good", subject=True, hint="ing that ing how"),
    _row("speak", rf"^(?P<cue>According to) (?:the )?(?:{P}['\u2019]s? )?<who>", "According to P, the ports will grow", hint="According"),
    _row("speak", r",? (?P<cue>according to) (?:the )?<who>(?=\s*[.;,]|$)", "The ports will grow, according to P.", hint="according"),
    _row("speak", r"\b(?P<cue>echoed) by (?:the )?<who>", "The message was echoed by P", hint="echoed"),
    _row("speak", r"\b[Aa]s (?P<cue>stressed|noted|stated|explained|emphasi[sz]ed|pointed out|mentioned|highlighted|underlined) by (?:the )?<who>", "As stressed by P, the ports will grow", hint="tressed noted stated explained mphasi pointed mentioned ighlighted nderlined"),
    _row("speak", r"(?<!be )\b(?P<cue>addressed) by <loose>", "The gathering was addressed by P and P"),
    _row("speak", rf"<who><gap>(?P<cue>(?:delivered|gave|gives|delivers|made|presented|offered|proposed|extended|expressed|shared) {_OF_A}{_SPEECH})", "P proposed the vote of thanks", subject=True),
    _row("speak", r"<who><gap>(?P<cue>(?:spoke|speaks|(?:was|were) speaking|called (?:on|for|upon)|paid (?:an? )?(?:[a-z]+ )?tributes? to|took (?:to )?the (?:floor|podium|stage)|used (?:the|his|her|this) (?:occasion|opportunity|platform|forum) to|thanked|addressed|announced|briefed (?:the|those|an?|all))\b)", "P also spoke on the occasion", subject=True),
    _row("speak", rf"\b(?P<cue>(?:[Pp]anell?ists?|[Ss]peakers?|[Dd]iscussants?|panel(?: discussion| members)?))\b[^{P}.;]{{0,60}}?\b(?:includ\w+|were|was|are|is|comprised|comprising|featur\w+|with|saw|of)\b(?:(?!moderated|chaired|hosted|led)[^{P}.;]){{0,20}}?<loose>", "Summit panelists included P, P and P"),
    _row("speak", r"\b(?P<cue>[Pp]anell?ists?|[Dd]iscussants?|[Gg]uest [Ss]peakers?),? <loose>", "The panellists P of Lin Bank and P discussed the plan", hint="anel iscussant uest"),
    _row("speak", rf"\bby (?:the )?<one>, who (?:also |then |further |later )?(?P<cue>{_SAID})\b(?! by)", "The event was opened by P, who stressed the need for roads", hint=", who "),
    _row("host", r"\b(?:[Pp]anel|[Dd]iscussion|[Ss]ession|[Rr]oundtable)\b[^.;]{0,60}? (?P<cue>led) by <one>", "a panel on ports led by P", hint=" led by"),
    _row("sign", rf"\b(?P<cue>[Ss]igning) of (?:(?!\b(?:witnessed|attended|followed|hosted|joined|led|graced|chaired)\b)[^{P}.;]){{1,220}}? by (?:the )?<who>", "the formal signing of the MoU by P and P", hint="igning"),
    _row("speak", r"\b(?P<cue>[Oo]ne of the (?:panell?ists|speakers)),? <who>", "One of the panellists, P, said"),
    _row("keynote", rf"<who><gap>(?P<cue>[^{P}.;]{{0,40}}?\b[Kk]eynote(?: (?:address|speech|talk|lecture|speaker|remarks|presentation))?)", "P delivered a keynote speech", subject=True, hint="eynote"),
    _row("keynote", rf"\b(?P<cue>[Kk]eynote (?:address(?:es)?|speech(?:es)?|talks?|lectures?|speakers?|presentations?|remarks))\b[^{P}.;]{{0,40}}?\b(?:by|from|was|were|included|including) <loose>", "a keynote address by P", hint="eynote"),
    _row("keynote", r"\b(?P<cue>[Kk]eynote [Ss]peaker),? (?:the )?<one>", "The keynote speaker, P, told the guests to be brave", hint="eynote"),
    _row("keynote", rf"\b(?P<cue>[Kk]ey-note (?:paper|address|speech|lecture))\b[^{P}.;]{{0,60}}?\bby (?:the )?<who>", "The key-note paper of the day was presented by P", hint="ey-note"),
    _row("keynote", r"\b(?P<cue>[Kk]eynotes?) (?:was|were) [a-z]+ by <loose>", "Keynotes were given by P and P", hint="eynote"),
    _row("keynote", rf"\b[Ii]n (?:his|her|their) (?P<cue>keynote)\b[^{P}.;]{{0,80}}?<one>", "In his keynote address at the opening P said it was good", hint="keynote"),
    _row("host", rf"^(?P<cue>Presiding over|Chairing|Moderating)\b[^{P}.;]{{0,110}}, (?:the )?<one>", "Chairing the meeting in Lin County, P said it was good", hint="Presiding Chairing Moderating"),
    _row("host", r"<one>,? while (?P<cue>chairing|presiding over|moderating)\b", "P, while chairing the meeting, said it was good", hint="while"),
    _row("attend", rf"^(?P<cue>(?:Laying|Performing|Breaking|Turning|Cutting) (?:the |a )?(?:ground|[Ff]oundation|stone foundation|(?:first )?sod|turf|groundbreaking)\b)[^{P}.;]{{0,140}}, (?:the )?<one>", "Laying the foundation stone of the school, P said it was good", hint="Laying Performing Breaking Turning Cutting"),
    _row("unveil", r"<who><gap>(?P<cue>did the honou?rs)\b(?=[^.;]{0,60}\b(?:unveil|open|cut|plaque|ribbon))", "P did the honours, cutting the ribbon", subject=True, hint="honours honors"),
    _row("attend", r"\b(?P<cue>introduced|recogni[sz]ed|acknowledged|welcomed|had|drew|featured|hosted|saw) (?:the )?(?:(?:as|among) (?:its|their) )?(?:special|distinguished|honou?red|invited|visiting) (?:guests|visitors|dignitaries),? (?:the )?<loose>", "She introduced special guests P; P; and P", hint="guests visitors dignitaries"),
    _row("host", r"\b(?P<cue>(?:co-)?[Cc]haired|[Mm]oderated|[Pp]resided over|[Hh]osted|emceed|compered|anchored|facilitated)(?: jointly)? by (?:the )?<who>", "a roundtable chaired by P", hint="haired oderated resided osted emceed compered anchored facilitated"),
    _row("host", r"<who><gap>(?P<cue>(?:co-)?chaired(?! by)(?! (?:the |its |their )?(?:[A-Za-z-]+ ){0,4}(?:[Cc]ampaign|[Bb]oard|[Cc]ommittee|[Tt]rust|[Cc]ouncil|[Cc]ommission|[Ff]oundation|[Cc]ompany|[Aa]ssociation)\b(?! meeting| session))|chairs(?! (?:the )?(?:[A-Za-z]+ ){0,4}(?:[Bb]oard|[Tt]rust|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Ff]oundation|[Cc]ompany|[Gg]roup|[Aa]ssociation|[Ss]ociety|[Ff]und))|moderated(?! by)|moderates|presided(?! (?:over )?by| as)|presiding over|hosted(?! (?:in|at|by))|emceed|compered|anchored (?:the|a) (?:[a-z]+ ){0,2}(?:event|programme|program|ceremony|session|function|show|proceedings))\b", "P moderated a panel discussion", subject=True, hint="chair moderat presid hosted emceed compered anchored"),
    _row("sign", rf"\b(?P<cue>signed)\b[^{P}.;]{{0,40}}?\bin the presence of {LIST},? by <who>", "signed in the presence of P by P and P"),
    _row("sign", rf"(?:\b(?:was|were|been|is|are|being) [^{P}.;]{{0,40}}?)?\b(?P<cue>signed|inked|exchanged|executed|concluded|formalised|formalized|finalised|finalized|sealed)\b(?! into law)(?:(?!\bwhile\b)[^{P}.;]){{0,160}}?(?<!represented)(?<!headed)(?<!led)(?<!witnessed)(?<!attended)(?<!followed)(?<!supported)(?<!hosted)(?: by|, by) (?:the [A-Za-z ]{{3,60}} and )?<who>", "The MoU was signed by P and P", hint="signed inked exchanged executed concluded formali finali sealed"),
    _row("sign", r"<who><gap>(?P<cue>(?:signed(?! (?:[\w,]+ ){0,4}(?:into law|bills?\b|executive orders?))|inked|exchanged|countersigned|penned (?:the |an? )?(?:[a-z]+ ){0,3}(?:agreement|deal|pact|contract|memorandum|M[Oo][UuAa])|(?:put|appended) (?:his|her|their) (?:signatures?|names?)|put pen to paper|affixed (?:his|her|their) signatures?)(?! by))\b", "P and P signed the agreement", subject=True, hint="signed inked exchanged paper affixed penned put appended"),
    _row("sign", r"<who><gap>(?P<cue>(?:served|acted) as (?:the )?signatories|(?:were|was) (?:the )?signator(?:ies|y))", "P and P served as signatories", subject=True, hint="signator"),
    _row("sign", rf"\b(?P<cue>[Ss]ignatories)\b[^{P}.;]{{0,60}}?<loose>", "The signatories were P and P"),
    _row("represent sign", rf"\b(?P<cue>[Oo]n behalf of) [A-Z][^{P}.;]{{3,90}}?<who>(?=[^.;]{{0,240}}\bsigned\b)", "On behalf of Lin College P and P signed the pact", hint="behalf"),
    _row("represent sign", rf"\b(?:while|and) (?P<cue>on behalf of) <who>(?=[^.;{P}]{{0,60}}\bsigned\b)", "On behalf of the port P and on behalf of P signed the pact", hint="on behalf of"),
    _row("sign", rf"^(?P<cue>Signing) (?:the |this |an? )(?:[A-Za-z-]+ ){{1,6}}(?:[^{P}.;]{{0,80}} )?(?:were|was) (?:the )?<who>", "Signing the pact were P and P", hint="Signing"),
    _row("sign", r"\b[Ss]igning was (?P<cue>led|spearheaded|headed) by (?:the )?<loose>", "The signing was led by P and P", hint="igning"),
    _row("sign", rf"\b(?:[Aa]greement|M[Oo][Uu]|[Pp]act|[Dd]eal|[Cc]ontract)\b[^{P}.;]{{0,40}}? (?P<cue>took place)\b[^{P}.;]{{0,60}}? between (?:the )?<who>", "The agreement took place at the fair between P and P", hint="took place"),
    _row("sign", rf"\b(?P<cue>[Ss]igning)\b[^{P}.;]{{0,160}}? between (?:the )?<who>", "the signing of the contract was held between P and P", hint="igning"),
    _row("sign", r"\b(?P<cue>signed|inked) between (?:the )?<who>", "The pact was signed between P and P", hint="signed inked"),
    _row("sign", rf"\b(?:signed|inked)\b[^{P}.;]{{0,200}}?\b(?P<cue>represented by) (?:the )?<one>", "the college signed a pact with the bank, represented by P", hint="represented"),
    _row("sign", rf"\b(?:signed|inked)\b[^{P}.;]{{0,200}}?\brepresented by {P}[^.;{P}]{{0,120}}?\b(?P<cue>represented by) (?:the )?<one>", "signed pacts with the bank, represented by P and the port, represented by P", hint="represented"),
    _row("witness", rf"^(?P<cue>Witnessing) [^{P}.;]{{1,60}}?,? (?:the )?<one>", "Witnessing the signatures, P said it was good", hint="Witnessing"),
    _row("witness", rf"\b(?P<cue>[Ww]itnessing)\b[^{P}.;]{{0,80}}?\b(?:was|were)\b[^{P}.;]{{0,120}}?<loose>", "Witnessing the event were P and P", hint="itnessing"),
    _row("host", r"<who><gap>(?P<cue>(?:(?:presided|served|acted|was|were) as|was|were) (?:the )?(?:event['\u2019]s )?(?:[Mm]asters? of [Cc]eremon(?:y|ies)|emcees?|moderators?|hosts?|MCs?))\b", "P presided as the master of ceremonies", subject=True, hint="presided served acted was were"),
    _row("unveil", r"<who><gap>(?P<cue>(?:led|leads|performed|performs|spearheaded|did) the (?:[a-z-]+ ){0,3}?(?:inauguration|unveiling|opening|ribbon[- ]cutting|blessing|commissioning|dedication))\b", "P and P led the blessing and inauguration of the hall", subject=True, hint="led leads perform spearheaded did"),
    _row("attend", r"\b(?P<cue>first cop(?:y|ies))\b[^.;]{0,80}?\b(?:to|by) (?:the )?<who>", "P presented the first copy of the book to P", hint="first cop"),
    _row("attend", r"^(?:The )?(?:[Rr]epresentatives|[Oo]fficials|[Ll]eaders|[Mm]embers|[Dd]ignitaries|[Gg]uests|[Pp]artners)\b[^.;]{0,120}?, including (?:the )?<who>,? (?P<cue>attended|took part|participated|joined|were present)\b", "Representatives of the port, including P and P, attended the ceremony", hint="including"),
    _row("attend", r"\b(?:[Pp]resent|[Ii]n attendance|[Aa]ttended)\b[^.;]{1,300}?, (?P<cue>including) <loose>", "Those present were P and the members of the council, including P and P", hint="including"),
    _row("attend", rf"<loose>(?: (?:of|for|from|at) (?:the )?[A-Z][^{P}.;:,]{{1,60}}?)?(?:, [^{P}.;:,]{{1,60}}?)?(?:,? (?:and |among )?(?:other|others|many|several|councillors|officials|people|members|large)\b[^{P}.;]{{0,140}}?)? (?P<cue>attended|graced|took part in|welcomed (?:the )?(?:guests|dignitaries|visitors|gathering|participants))\b(?! by)", "P, the council chair, P, and others attended the event", subject=True, hint="attended graced part welcomed"),
    _row("speak", rf"<who>,? (?:also )?(?P<cue>(?!(?:was|were|is|are|had|has|read|reads|of|in|on|at|for|to|and|by)\b)[a-z]+(?:ed|s|id))\b[^{P}.;:\"\u201c]{{0,80}}: [\"\u201c]", "P also welcomed the plan: \u201cIt is good.\u201d", subject=True, hint=": "),
    _row("represent sign", rf"\b(?:signed|inked)\b[^{P}.;]{{0,100}}?\bby (?:the )?<one>,? (?P<cue>on behalf of|representing)\b", "The pact was signed by P, on behalf of the city", hint="behalf representing"),
    _row("represent sign", rf"\b(?:signed|inked)\b[^{P}.;]{{0,100}}?\bby (?:the )?{P},? (?:on behalf of|representing)\b[^{P}.;]{{1,80}}?\band (?:by )?(?:the )?<one>,? (?P<cue>on behalf of|representing)\b", "The pact was signed by P, on behalf of the city, and P, on behalf of the college", hint="behalf representing"),
    _row("represent sign", rf"\b(?P<cue>[Ss]igning (?:[^{P}.;,]{{1,60}} )?(?:for|on behalf of)) [^{P}.;]{{1,80}}?\b(?:was|were)\b[^{P}.;]{{0,40}}?<who>", "Signing for the college was P", hint="igning"),
    _row("represent", rf"\b(?P<cue>[Rr]epresenting) [^{P}.;]{{1,80}}?\b(?:was|were)\b[^{P}.;]{{0,40}}?<who>", "Representing the city was P", hint="epresenting"),
    _row("sign", rf"\b(?P<cue>signed|inked)\b[^{P}.;]{{0,60}}? with (?:the )?<one>(?=[,.;]|$| (?:on|at|in|of|here|today|yesterday)\b)", "P signed the pact with P on Friday", hint="signed inked"),
    _row("attend", r"^(?P<cue>Joining) (?:the )?<one> (?:at|for)\b", "Joining P at the event was P", hint="Joining"),
    _row("attend", rf"\b(?P<cue>[Gg]racing|[Jj]oining|[Aa]ttending|[Pp]articipating in) (?:{P}(?! in ))?[^{P}.;]{{1,80}}?\b(?:was|were)\b[^{P}.;]{{0,40}}?<loose>", "Gracing the event was P", hint="racing oining ttending rticipating"),
    _row("speak", r"^<one>(?:, [^:.;]{1,80})?(?P<cue>:) [\"\u201c]", "P, head of the port: \u201cIt is good.\u201d", hint=": "),
    _row("witness", r"<who><gap>(?P<cue>(?:served|acted|stood) as (?:the )?witness(?:es)?)", "P and P served as witnesses", subject=True, hint="witness"),
    _row("sign", rf"\b(?P<cue>signed)\b[^{P}.;]{{0,40}} alongside (?:the )?<who>", "P and P signed alongside P", hint="signed"),
    _row("represent sign", rf"<who><gap>(?P<cue>signed for\b|signed [^{P}.;]{{0,60}}?(?:for (?=(?:the |its )?[A-Z])|on behalf of\b))", "P signed for the Corporation", subject=True, hint="signed"),
    _row("represent sign", rf"\bsigned (?P<cue>for) (?:the )?[A-Z][^{P}.;,]{{1,60}}? by (?:the )?<one>", "The deal was signed for the Bank by P", hint="signed for"),
    _row("represent sign", rf"\bsigned for\b[^.;]{{0,160}}?{P},? and (?P<cue>for) (?:the )?[A-Z][^{P}.;,]{{1,60}}? by (?:the )?<one>", "The deal was signed for the Bank by P and for the Town by P", hint="signed for"),
    _row("represent sign", rf"\b[Ss]ignatories\b[^{P}.;]{{0,40}}?\b(?:were|are)\b[^{P}.;]{{0,30}}?<one> (?P<cue>for) ", "The signatories were P for the port and P for the town", hint="ignatories"),
    _row("represent sign", rf"\b[Ss]ignatories\b[^{P}.;]{{0,40}}?\b(?:were|are)\b[^{P}.;]{{0,30}}?{P} for [^{P}.;,]{{1,60}}? and (?:the )?<one> (?P<cue>for) ", "The signatories were P for the port and P for the town", hint="ignatories"),
    _row("represent sign", rf"\bsigned\b[^.;]{{0,200}}?\band (?P<cue>on behalf of) [^{P}.;]{{1,80}}? by (?:the [^{P}.;,]{{1,40}}, )?<who>", "signed on behalf of the port by P and on behalf of the town by P", hint="signed"),
    _row("represent sign", rf"\b(?P<cue>signed [^{P}.;]{{0,80}}?on behalf of) [^{P}.;]{{0,80}}?by <who>", "signed on behalf of the bank by P", hint="signed"),
    _row("represent sign", r"<who><gap>(?P<cue>represented\b[^.;]{1,60}? (?:to sign|in signing|at the signing|and signed))\b", "P represented the State to sign the pact", subject=True, hint="represented"),
    _row("represent", r"<who><gap>(?P<cue>(?:stood in|deputi[sz]ed) for|represented(?! by)|representing|on behalf of)\b", "P represented the bank", subject=True, hint="represent behalf stood deputi"),
    _row("represent", r"\b(?P<cue>[Rr]epresented) by (?:the |(?:his|her|its|their) [a-z][a-z ]{1,40}, )?<one>", "The bank was represented by P", hint="represented"),
    _row("attend", rf"\b(?:witnessed|graced|saw) the (?:\w+ )?(?P<cue>presence of)\b[^{P}.;]{{0,60}}?<loose>", "The event saw the gracious presence of P and P"),
    _row("attend", r"<who>,? (?P<cue>(?:attending|joining|participating|joined|attended|participated) (?:virtually|online|remotely|via |through |by video))", "P, attending virtually, said", subject=True, hint="virtually online remotely via through video"),
    _row("represent", rf"^(?P<cue>Representing|Standing in for|Deputi[sz]ing for) (?:the )[A-Z][^{P}.;,]{{2,60}}, (?:the )?<one>", "Representing the Governor, P said it was good", hint="epresenting tanding eputi"),
    _row("represent", rf"^(?P<cue>On behalf of|Representing|Standing in for|Deputi[sz]ing for) (?:the )?{P}(?:, [^{P}.;,]{{1,60}})?, (?:the )?<one>", "Representing P, P unveiled the plaque", hint="ehalf epresenting tanding eputi"),
    _row("attend", r"\b(?P<cue>[Ww]elcome to [Cc]ountry) (?:was )?(?:given |delivered |performed |offered |conducted )?(?:by|from) (?:[a-z]+ elder )?<who>", "after a Welcome to Country by P", hint="ountry"),
    _row("witness", r"<both>,? (?P<cue>witnessed)\b", "P attended the ceremony today and, together with P, witnessed the signing", hint="with "),
    _row("unveil", r"<both>,? (?P<cue>unveiled|inaugurated|cut the ribbon)\b", "P spoke and, together with P, unveiled the plaque", hint="with "),
    _row("attend", r"<who><gap>(?P<cue>(?:was|were) invited)\b", "P and P were invited as experts", subject=True, hint="invited"),
    _row("speak", rf"\b(?P<cue>[Aa]lso [Ss]peaking|[Oo]thers who spoke|[Oo]ther speakers)\b[^{P}.;]{{0,60}}?\b(?:were|was|included) <loose>", "Also speaking at the ceremony were P and P"),
    _row("witness", rf"\b(?P<cue>(?:[Ii]n|[Ww]ith|[Uu]nder) (?:the )?(?:\w+ ){{0,2}}(?:presence|company|witness) of)\b[^{P}.;]{{0,60}}?<loose>", "in the presence of the guests, P and P", hint="presence company witness"),
    _row("witness", rf"\b(?P<cue>[Ww]itnessed)\b[^{P}.;]{{0,40}}?\bby [^{P}.;]{{0,110}}?\b(?:including|among them|such as|namely) <loose>", "The signing was witnessed by managers from both colleges, including P and P", hint="itnessed"),
    _row("witness", rf"\b(?P<cue>[Ww]itnessed)\b[^{P}.;]{{0,40}}?\bby [^{P}.;]{{0,40}}?<loose>", "The signing was witnessed by P and P"),
    _row("witness", r"<who><gap>(?P<cue>witnessed|witnesses|witnessing|to witness|looked on|looking on)\b(?! by)", "P witnessed the signing", subject=True, hint="witness look"),
    _row("unveil", rf"(?:\b(?:was|were|been|is|are|being)\b[^{P}.;]{{0,40}}?)\b(?P<cue>inaugurated|unveiled|opened|declared open|commissioned|dedicated)\b(?:(?!\b(?:while|officiated|attended|hosted|joined|organi[sz]ed|and (?:an? |the )?(?:[a-z]+ )?(?:speech|speeches|address|prayer|remarks|talk|toast)|(?:was|were) (?:made|given|said|delivered|led|read))\b)[^{P}.;]){{0,120}}?\bby [^{P}.;]{{0,30}}?<who>", "The plant was inaugurated by P", hint="inaugurated unveiled opened declared commissioned dedicated"),
    _row("release", rf"\b(?:was|were|been|is|are|being)\b[^{P}.;]{{0,40}}?\b(?P<cue>launched|released|published)\b(?:(?!\b(?:while|officiated|attended|hosted|joined|organi[sz]ed)\b)[^{P}.;]){{0,80}}?\bby [^{P}.;]{{0,30}}?<who>", "The report was released by P", hint="launched released published"),
    _row("unveil", rf"<who><gap>(?<!was )(?<!were )(?<!been )(?<!being )(?P<cue>(?:e-|virtually |formally |officially )?(?:(?<=officially )opens?|(?<=formally )opens?|inaugurated|inaugurates|unveiled(?!{_WRITING})|unveils(?!{_WRITING})|dedicated (?:to|the|its|an?|two|three|four|five|\d+)|(?:drew|pulled|raised) (?:back )?the curtain|cuts? the (?:ribbon|tape)|cutting the ribbon|cut a ribbon|opened(?! (?:the )?(?:floor|session|meeting|discussion|debate|proceedings|account|up|with))|declared|commissioned)(?! by)\b)", "P and P also cut the ribbon", subject=True, hint="naugurat nveil dedicated ribbon tape open declared commissioned curtain"),
    _row("unveil", r"<who><gap>(?P<cue>(?:was|were) (?:inaugurating|opening|unveiling|commissioning)|after (?:formally |officially )?(?:inaugurating|opening|unveiling|commissioning))\b", "P was speaking after inaugurating the hall", subject=True, hint="inaugurating opening unveiling commissioning"),
    _row("unveil", rf"^(?P<cue>(?:(?:Speaking|Talking) (?:[^,.;:{P}]{{1,40}} )?after|After) (?:formally |officially )?(?:inaugurating|opening|unveiling|commissioning))\b[^.;:{P}]{{1,160}}, (?:the )?<one>", "After inaugurating the hall, P said that it was good", hint="inaugurating opening unveiling commissioning"),
    _row("unveil", r"<who><gap>(?P<cue>(?:visited|arrived|came)\b[^.;]{1,140}? to (?:inaugurate|open|unveil))\b", "P visited the town on Friday to inaugurate the hall", subject=True, hint="naugurate open unveil"),
    _row("unveil", rf"\b(?P<cue>inauguration|unveiling|commissioning|official opening|formal opening) of (?:(?!\b(?:attended|graced|witnessed|officiated|organi[sz]ed|hosted|followed|joined|addressed|chaired|led)\b)[^{P}.;]){{1,140}}? by (?:(?!according)[^{P}.;]){{0,30}}?<who>", "the official inauguration of the port by P", hint="inauguration unveiling commissioning opening"),
    _row("unveil", rf"\b(?P<cue>[Cc]utting the ribbon)\b[^{P}.;]{{0,80}}, <who>", "Cutting the ribbon at the start of the day, P said"),
    _row("attend", r"\b(?P<cue>[Ff]rom (?:the )?left(?: to right)?)(?:,|:| are| were| is)+ <loose>", "From left are P, P and P", hint="rom left rom the left"),
    _row("attend", r"\b(?:were|was) (?P<cue>on hand|present|in attendance)(?::| [-\u2013\u2014]) <loose>", "Three members were on hand \u2013 P, P and P", hint="on hand present attendance"),
    _row("attend", r"\bribbon,? (?P<cue>held) by (?:the )?<who>", "cut the ribbon held by P and P", hint="ribbon"),
    _row("attend", r"<who><gap>(?P<cue>(?:held|holding) the ribbon)\b", "P and P held the ribbon", subject=True, hint="ribbon"),
    _row("unveil", rf"\b(?P<cue>ribbon(?:[- ]cutting)?)\b(?:(?!\bheld\b)[^{P}.;]){{0,60}}?\bby <who>", "The ribbon was cut by P"),
    _row("attend", rf"\b(?P<cue>attended|turned out|showed up|came out|gathered|assembled|graced|[Jj]oined|officiated|[Aa]ccompanied|[Ee]scorted|(?<=was )met|(?<=were )met|received|welcomed|greeted|guided|flanked|(?<!igning was )led|shown round|shown around|conducted)\b(?:(?!\b(?:published|written|built|funded|donated|composed|authored|developed|featured|remarks|speeches)\b)[^{P}.;]){{0,110}}?\b(?:by|including)\b(?:(?!\b(?:featured|remarks|speeches)\b)[^{P}.;]){{0,60}}?<loose>", "The event was attended by P and P"),
    _row("attend", r"\b(?P<cue>joined) <loose>(?=[^.]{0,220}\b(?:(?:for|at) the|to (?:mark|celebrate|open|cut|turn|break|launch|unveil|inspect|witness|officially|officiate|announce|welcome|lay|plant))\b)", "P joined P; P; and local residents for the opening of the hall", hint="joined"),
    _row("attend", r"<who>(?:,? who)? (?P<cue>(?:was|were) (?:also )?joined)(?= by [^.]{1,240}\b(?:(?:for|at) the|on a (?:tour|visit)|to (?:mark|celebrate|open|cut|turn|break|launch|unveil|inspect|witness|officially|officiate|announce|welcome|lay|plant))\b)", "P was joined by residents and staff for the opening of the hall", subject=True, hint="joined"),
    _row("attend", rf"<who>,? (?:also |who )?(?P<cue>accompanied)(?= (?:the )?{P})", "P and P accompanied P at the meeting", subject=True, hint="accompanied"),
    _row("attend", rf"<who><gap>(?P<cue>joined)(?= (?:the )?{P}[^.]{{0,220}}\b(?:(?:for|at) the|to (?:mark|celebrate|open|cut|turn|break|launch|unveil|inspect|witness|officially|officiate|announce|welcome|lay|plant))\b)", "P joined P; P; and local residents for the opening of the hall", subject=True, hint="joined"),
    _row("attend", rf"\b(?:opened|unveiled|inaugurated|launched|cut the ribbon|broke ground|led the)\b(?:[^{P}.;]|(?<=Brgy)\.|(?<=St)\.){{0,140}}, (?P<cue>(?:along |together )?with) (?:the )?<loose>", "P opened the hall on Friday, with P and P", hint="with"),
    _row("attend", rf"<loose>(?:,? (?:and|among|as well as|along with|together with|besides) [^{P}.;]{{0,140}}?|,? |, (?:[^{P}.;]|\.(?= \d)){{1,80}}, |, [^{P}.;]{{1,90}} and others | [^{P}.;]{{0,30}}?)\b(?P<cue>(?:were|was|are) (?:also |both |all )?(?:present|in attendance|among|on hand(?! to)|guests at the|at the (?:event|ceremony|launch|opening|function)))", "P, P, and senior officers were also present"),
    _row("attend", rf"\b(?P<cue>[Pp]resent|[Gg]uests?|[Dd]ignitaries|[Aa]ttendees|[Aa]ttending|[Ii]n attendance|[Pp]articipants|[Oo]fficiating|[Aa]ttendance|[Aa]ttended|[Tt]ook part|[Pp]articipated|[Dd]elegates|[Dd]elegation|[Rr]epresentatives (?=at the ))\b(?:(?!\b(?:featured|remarks|speeches)\b)[^{P}.;]){{0,60}}?(?:includ\w+|were|was|are|by|comprised|comprising|of|:)(?:(?!\b(?:featured|remarks|speeches)\b)[^{P}.;]){{0,60}}?<loose>", "Guests including P, P, and P, were shown round"),
    _row("attend", r"<who><gap>(?P<cue>attended(?! by)|attends|(?<!to )attend(?= (?:the|an?)\b)|(?:was|were) (?:warmly )?(?:welcomed|greeted)(?= (?:to|at) )|(?:was|were) [\"\u201c]?(?:delighted|pleased|honou?red|proud|happy)[\"\u201d]? to (?:attend|join)|celebrated the (?:grand |official )?(?:opening|launch|completion)|graced|officiated|officiates|marked the (?:official |formal |grand )?(?:opening|launch|occasion|start|completion)|participated|took part|joined (?:the|in|hands|other|residents|local|community|members|officials|staff|students|villagers)|was the (?:[Cc]hief )?[Gg]uest|were the (?:[Cc]hief )?[Gg]uests|toured|performed|planted|led the(?! (?:[a-z-]+ ){0,3}?(?:inauguration|unveiling|opening|ribbon|blessing|commissioning|dedication))|flagged off|switched on|handed over|broke ceremonial ground|(?:handed|gave) out|presented (?:the )?(?:[a-z]+ )?(?:awards?|prizes?|certificates?|medals?|trophies|mementos?)|distributed|laid (?:the |a )?(?:[Ss]tone )?[Ff]oundation|lay the [Ff]oundation|spearheaded|led their(?! (?:respective )?(?:delegation|side|team))|broke ground|break ground|breaks ground|broken ground|turned the|(?:took|take|takes) turns (?:on|with|at) (?:the )?(?:shovels?|spades?)|lift(?:ed|s)? (?:the )?first sods?|cut (?:the )?(?:first|ceremonial|turf|sod|cake)|cut a cake|lit the (?:ceremonial |traditional )?lamp|lighted the (?:ceremonial |traditional )?lamp|conducted (?:the )?(?:bh|ground)|lowered the|unfurled|dug (?:the|dirt|up|into))\b", "P laid the foundation stone of the school", subject=True),
    _row("attend", rf"\b(?P<cue>[Ff]oundation [Ss]tones?|[Ff]irst sod|[Gg]round was broken|[Gg]roundbreaking)\b[^{P}.;]{{0,100}}?\bby <who>", "The foundation stone was laid by P"),
    _row("attend", rf"\b(?P<cue>[Aa]mong) (?:the|those|other) (?!panell?ists|speakers|signatories)[^{P}.;]{{1,160}}?(?:\b(?:greeting|meeting|welcoming|accompanying|joining) (?:the )?{P} )?\b(?:were|was|are) (?:(?:[a-z]+ly )?[a-z]+ed )?<loose>", "Among the guests from the port were P and P", hint="mong"),
    _row("attend", r"<who><gap>(?P<cue>turn(?:ed|s)? (?:the )?(?:dirt|first shovel)|helped? (?:to )?(?:break ground|[A-Z\w ]{1,40} turn (?:the )?dirt))\b", "P grabbed a shovel and turned dirt", subject=True, hint="turn ground"),
    _row("attend", r"\b[Ww]ith (?:the )?<loose>[^.;]{0,60}? (?P<cue>in attendance|among those present|looking on)\b", "with P and P of the faculty in attendance", hint="attendance present looking"),
    _row("attend", r"\b(?P<cue>[Gg]uests?[- ][Oo]f[- ][Hh]onou?r|[Cc]hief [Gg]uests?)\b,?(?: was| were| is|:)? <who>", "Guest of Honour P"),
)  # fmt: skip

_OBJECT = frozenset(
    [
        "accompanied",
        "after",
        "by",
        "with",
        "of",
        "to",
        "for",
        "from",
        "thanked",
        "met",
        "than",
        "between",
        "including",
        "like",
        "against",
        "about",
        "upon",
        "on",
        "representing",
        "represented",
        "under",
        "honoured",
        "honored",
        "greeted",
        "welcomed",
    ]
)
_NEGATED = compiled(
    r"\b(?:unable to|did not|could not|was not|not able to|absent|will|would|to be|previously|earlier this|scheduled to|expected to|is set to|are set to)\b"
)
_SIGNED = compiled(r"\b(?:signed|inked|signing of)\b")
_ASIDE = compiled(r"^(?:Before|Prior to|Ahead of|After|Following) (?:the )?(?:ceremony|event|meeting|signing|opening)\b")

_OPENED = compiled(r"^(?:After|Following) (?:the )?opening\b[^.;]*\b(?:keynote|session|panel|lecture|forum)")
"""What follows an opening ceremony is still the event."""
_INTERVIEW = compiled(
    r"\b(?:[Ss]peaking|[Tt]alking) (?:exclusively )?(?:to|with) (?:the )?[A-Z]{2,5},|\btold (?:the )?[\w.-]+\.(?:com|net|org|co)\b"
    r"|\b(?:said|wrote|posted|shared|announced|stated)\b[^.;]{0,30}? (?:in|on) (?:an? |his |her |their |the )?(?:official )?(?:Facebook|X|Twitter|Instagram|LinkedIn|social media|online) (?:post|page|account|message|feed|handle)"
)
"""Words given to a news agency or a site (speaking to LNA, told lin.com) are said outside the event."""


def read(skeleton: Skeleton) -> list[tuple[int, RoleCue]]:
    """Return the roles that a sentence gives, each with the index of the person."""
    aside = _ASIDE.search(skeleton.text) and not _OPENED.search(skeleton.text)
    if not skeleton.marks or aside or _INTERVIEW.search(skeleton.text):
        return []
    result: list[tuple[int, RoleCue]] = []
    text = skeleton.text
    for row in TABLE:
        if row.hint and not any(stem in text for stem in row.hint):
            continue
        for match in row.pattern.finditer(skeleton.text):
            if row.subject and not _is_subject(skeleton, match):
                continue
            if text.startswith(("Before ", "Prior to "), 0) and _LEAD.match(text, 0, match.start("cue")):
                continue
            if row.roles == ("witness",) and (_is_quoted(text, match.start("cue")) or _WE.match(text)):
                continue
            if row.roles == ("speak",) and row.subject and _is_quoted(text, match.start("who")):
                continue
            cue = Span(
                skeleton.source(match.start("cue")), max(skeleton.source(match.end("cue") - 1) + 1, skeleton.source(match.start("cue")) + 1)
            )
            if "speak" in row.roles and "keynote" in match["cue"].lower():
                continue
            stands = skeleton.within(*match.span("who"))
            stands = stands[-_subjects(match) :] if row.subject and _is_object(skeleton, match) else stands
            stands = stands[: -_subjects(match)] if len(stands) > 1 and _ends_in_a_subject(match) else stands
            found = [stand for stand in stands if not _is_stood_for(skeleton, stand, row.roles)]
            given = (*row.roles, "sign") if match["cue"] == "represented" and _is_signed(text, match) else row.roles
            given = ("attend",) if row.roles == ("unveil",) and _opens_a_meeting(text, match) else given
            result.extend((stand.person, RoleCue(role, cue)) for stand in found for role in given)
    return result


_LEAD = compiled(r"(?:Before|Prior to) $")
"""What is done before the event is no role in it (Before attending the rally, P opened the hall)."""
_WE = compiled(r"[\"\u201c]?(?:We|I) (?:are|am|have|was|were)\b")
"""Opens the words of a speaker, the presence of whom they welcome is no witness's."""


def _ends_in_a_subject(match: re.Match[str]) -> bool:
    """Say whether the last of persons led in at the head of the sentence is its subject (In the presence of P, P cut the ribbon)."""
    return match.start("cue") == 0 and bool(_LAST.search(match["who"]) and _DOES.match(match.string, match.end("who")))


_DOES = compiled(r",? (?:also |then |[a-z]+ly )?(?:has|had|have|cuts?|broke|laid|led|gave|told|spoke|[a-z]+(?:ed|id))\b(?! by)")
_MEETING = (
    r"(?:[Cc]onference|[Ff]orum|[Ss]eminar|[Ww]orkshop|[Ss]ymposium|[Ss]ummit|[Cc]ongress|[Cc]onvention|[Mm]eeting|[Cc]ourse|[Ff]estival"
    r"|[Ee]xhibition|[Ee]xpo|[Ff]air|[Ww]ebinar|[Dd]ialogue)\b(?! [Cc]ent(?:re|er)| [Hh]all| [Rr]oom| [Bb]uilding| [Cc]omplex| [Gg]round)"
)
_TO_OPEN = compiled(rf"(?:[^,.;:{P}]|,(?= \d)){{0,90}}?\b{_MEETING}(?!['\u2019])")
_THAT_OPENS = compiled(rf"\b{_MEETING}[^,.;:{P}]{{0,90}}$")


def _opens_a_meeting(text: str, match: re.Match[str]) -> bool:
    """Say whether what is opened is a meeting or a show: who opens it is there, and unveils nothing."""
    if not match["cue"].split()[-1].startswith(("open", "declared", "inaugurat")):
        return False
    found = (
        _THAT_OPENS.search(text, 0, match.start())
        if text.find(" by ", match.end("cue")) >= 0 and match.end("cue") < match.start("who")
        else None
    )
    return bool(found) or (match.end("cue") > match.start("who") and _TO_OPEN.match(text, match.end("cue")) is not None)


def _is_signed(text: str, match: re.Match[str]) -> bool:
    """Say whether who is named behind ``represented by`` signs: a signing stands before it in the sentence."""
    return text.startswith(" by", match.end("cue")) and bool(_SIGNED.search(text, 0, match.start("cue")))


def _is_stood_for(skeleton: Skeleton, stand: Stand, given: tuple[Role, ...]) -> bool:
    """Say whether somebody else was there in a person's place (``P, represented by P``; ``P, on behalf of P, opened``)."""
    mark = skeleton.marks[skeleton.stands.index(stand)]
    absent = bool({"attend", "unveil", "speak", "host", "release", "sign"} & set(given)) and _STOOD_FOR.match(skeleton.text, mark + 1)
    if "witness" not in given and is_elsewhere(skeleton.text, mark):
        return True
    return bool(absent) or ("represent" not in given and skeleton.text.endswith(("on behalf of ", "on behalf of the "), 0, mark))


_STOOD_FOR = compiled(r",? (?:who (?:was|were) )?represented by")


def _is_quoted(text: str, at: int) -> bool:
    """Say whether a place is inside a quotation that began in this sentence."""
    ahead = text[:at]
    return ahead.count("\u201c") > ahead.count("\u201d") or opens_a_quotation(ahead)


def _is_object(skeleton: Skeleton, match: re.Match[str]) -> bool:
    """Say whether a preposition or a verb stands before the persons."""
    before = (
        skeleton.text[: match.start("who")].rstrip().removesuffix(" the").removesuffix(" his").removesuffix(" her").removesuffix(" late")
    )
    ahead = before.rsplit(maxsplit=1)
    return (
        bool(ahead) and not before.endswith("represented by") and ahead[-1].strip(",;").lower() in _OBJECT and not ahead[-1].endswith(",")
    )


def _opens_clause(match: re.Match[str]) -> bool:
    """Say whether only the last of the persons is the subject (``a prayer was said by P, and P gave the vote of thanks``)."""
    if match["who"].count(PERSON) == 2 and re.search(rf", and (?:the )?{PERSON}$", match["who"]):
        return True
    return bool(_ADJUNCT.fullmatch(match.string, 0, match.start("who")) and _LAST.search(match["who"]))


_ADJUNCT = compiled(
    r"(?:Under the (?:[a-z]+ )?(?:patronage|auspices|leadership|guidance|witness) of|[Ii]n the presence of|[Oo]n behalf of|(?:Representing|Alongside|With)\b"
    r"|(?:Accompanied|Flanked|Joined|Escorted|Welcomed|Received|Received at [\w ]{1,30}) by|(?:Together|Along) with|Standing in for) (?:the |his |her )?"
)
"""What may open a sentence before persons who are not its subject; the one behind the comma is."""
_LAST = compiled(rf", (?:the )?{PERSON}(?P<two>,? and (?:the )?{PERSON})?$")


def _subjects(match: re.Match[str]) -> int:
    """Return how many of the persons led in at the head of a sentence are its subject (In the presence of P, P and P signed: two)."""
    last = _LAST.search(match["who"])
    return 2 if last and last["two"] else 1


def _is_subject(skeleton: Skeleton, match: re.Match[str]) -> bool:
    if _is_object(skeleton, match) and not _opens_clause(match):
        return False
    between = skeleton.text[match.end("who") : match.start("cue")]
    if between.startswith(("'s ", "\u2019s ")):
        return False
    return not _NEGATED.search(between)


__all__ = ["TABLE", "Row", "read"]
