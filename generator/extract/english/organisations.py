"""Organisations in a list: where each begins and ends."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import body_towns, fields, parents
from generator.extract.english.abbreviations import spelled
from generator.extract.english.bodies import OF, organisation_end
from generator.extract.english.joined_names import LAND_NAMES, SUFFIX, joins_two
from generator.extract.english.names import is_head, is_honorific
from generator.extract.english.tokens import Token, tokens
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

Range = tuple[int, int]
_REACH = 600
"""Code points before a verb in which its subject is looked for."""
_LONGEST = 1500
"""Code points in the longest list of organisations that is read, with who stands for each."""
_DROP = frozenset(["the", "its", "our", "their", "both", "a", "an"])


def listed(text: str, start: int, end: int, *, pair: bool = False) -> list[Range]:
    """Return the organisations of the list that begins at ``start``, as ranges; empty when none begins there."""
    words = tokens(text, start, min(end, start + _LONGEST))
    index = 0
    found: list[Range] = []
    loose = ahead = 0
    while index < len(words):
        while index < len(words) and words[index].low in _DROP:
            index += 1
        stop = _one(words, index)
        if stop == index:
            break
        index = next((i + 1 for i in range(stop - 2, index - 1, -1) if _is_seat(words, index, i)), index)
        seat = body_towns.behind_seat(words, index) if found else index
        if seat > index:
            ahead = 0
            if seat + 1 < len(words) and words[seat].low in {"and", ","}:
                index = seat + 1 + (words[seat].text == "," and words[seat + 1].low == "and")
                continue
            break
        parts = _split(words, index, stop, in_list=bool(found), pair=pair)
        found.extend(parts)
        loose = 0 if len(parts) > 1 else ahead
        named = body_towns.aside(words, stop)
        index = _behind_representative(words, named)
        if [word.low for word in words[named : named + 2]] == [",", "represented"]:
            loose = 0
        if index < len(words) and words[index].text in {",", ";"}:
            index += 1
            joined = int(index < len(words) and words[index].low in {"and", "with"})
            joined = 3 if [w.low for w in words[index : index + 3]] == ["as", "well", "as"] else joined
            ahead, index = (0 if joined or index > named + 1 else loose + 1), index + joined
        elif index + 1 < len(words) and words[index].low in {"and", "&"}:
            ahead, index = 0, index + 1
        elif index + 2 < len(words) and [w.low for w in words[index : index + 3]] == ["as", "well", "as"]:
            index += 3
        else:
            break
    return [_with_article(text, one) for one in _without_seats(text, _without_loose(text, found, loose))]


def _with_article(text: str, one: Range) -> Range:
    """Return a name with the article that a capital amid the sentence makes part of it (signed with The Lin University)."""
    start = one[0] - len("The ")
    amid = text.startswith("The ", start) and _AMID.search(text, max(0, start - 24), start) is not None
    return (start, one[1]) if amid else one


_AMID = compiled(r"(?:(?:^|[\s(])[a-z]+|[a-z\d)],) $")
"""In front of an article with a capital: no sentence begins there, and no headline writes all its words so."""


def _without_loose(text: str, found: list[Range], loose: int) -> list[Range]:
    """Leave out the members behind the last that a mere comma joins: one alone, or the town and land of a university."""
    if loose < 2:
        whole = parents.joined(text, found) if loose else found
        return whole if len(whole) < len(found) or not loose else found[:-1]
    last, bodies = text[slice(*found[-1])], [is_body(text, one) for one in found]
    town = loose == len(found) - 1 and last.isalpha() and not last.isupper() and bodies[0] and not any(bodies[1:])
    seated = text[slice(*found[-loose - 1])].rsplit(maxsplit=1)[-1].lower().strip("()") in body_towns.SEATED
    seats = town or (seated and not any(bodies[-loose:]))
    over = all(parents.is_over(text[slice(*one)]) for one in found[-loose:])
    return found[:-loose] if seats or over else found


def _without_seats(text: str, found: list[Range]) -> list[Range]:
    """Leave out the single words that stand behind each body of a list in turn: their towns (Lin Mill, Oak, Lin Port, Ash)."""
    if len(found) < _ALTERNATE:
        return found
    whole = [" " in text[slice(*one)] and is_body(text, one) for one in found]
    known = lexicon("places") | LAND_NAMES | _LANDS
    lands = [all(word in known for word in text[slice(*one)].lower().split()) for one in found]
    towns = {i for i in range(1, len(found)) if whole[i - 1] and not whole[i] and (lands[i] or text[slice(*found[i])].isalpha())}
    towns = {i for i in towns if (i + 1 == len(found) or whole[i + 1]) and not text[slice(*found[i])].isupper()}
    sure = {i for i in towns if lands[i] and i + 1 < len(found)}
    return [one for i, one in enumerate(found) if i not in (towns if len(towns) > 1 else sure)]


_ALTERNATE = 4
"""Members of a list in which bodies and towns take turns."""


def _is_seat(words: Sequence[Token], first: int, at: int) -> bool:
    """Say whether a word tells the seat of the name that it begins (``Delhi-based Oak College``)."""
    return words[at].low.endswith(fields.SEATED) and all(word.low != "and" for word in words[first:at])


def first(text: str, start: int, end: int) -> Range | None:
    """Return the organisation or place named at ``start``, cut at the first ``and`` that joins two; None when none begins there."""
    words = tokens(text, start, min(end, start + 160))
    parts = _split(words, 0, _one(words, 0), in_list=False, pair=False) if words else []
    return parts[0] if parts else None


def _behind_representative(words: Sequence[Token], index: int) -> int:
    """Return the index of the semicolon behind who stands for an organisation (``, represented by …;``); ``index``: nobody is named."""
    if [word.low for word in words[index : index + 3]] != [",", "represented", "by"]:
        return index
    return next((at for at in range(index + 3, len(words)) if words[at].text == ";"), index)


def before(text: str, start: int, end: int, *, pair: bool = False) -> list[Range]:
    """Return the organisations of the list that ends at ``end``: the subject of the verb that follows."""
    words = tokens(text, max(start, end - _REACH), end)
    stop = len(words)
    while (
        stop
        and (words[stop - 1].shape in "l,d()" or words[stop - 1].low in MONTHS or words[stop - 1].low in WEEKDAYS)
        and words[stop - 1].low not in {"and", "of", "plc", "gmbh"}
    ):
        stop -= 1
        if len(words) - stop > 24:
            return []
    if stop < len(words) and is_head(words[stop]):
        return []
    origin = next((i for i in range(stop - 1, max(0, stop - 7), -1) if words[i].low == "from"), stop)
    stop = first = origin
    while first and _in_list(words, first - 1):
        first -= 1
    while first < stop and (words[first].low in FUNCTION_WORDS or words[first].shape not in "Cd"):
        first += 1
    if first >= stop:
        return []
    found = listed(text, words[first].start, words[stop - 1].end, pair=pair)
    lead = first - 1 - (first > 1 and words[first - 1].low == "the")
    placed = first and (words[first - 1].low in {"of", "from"} or words[lead].low in {"in", "at", "on", "near"})
    if not placed or len(found) < 2:
        return found[1:] if placed else found
    return found[2:] if text[found[0][1] : found[1][0]] == " and " and words[lead].low in {"in", "at", "on", "near"} else found[1:]


def _in_list(words: Sequence[Token], index: int) -> bool:
    token = words[index]
    if token.shape == "C":
        return token.low not in MONTHS and token.low not in WEEKDAYS
    return (
        token.shape in "ds&,"
        or token.low in {"of", "for", "and", "the", "with", "developer", *OF, "as", "well", "plc", "gmbh"}
        or token.text in {"(", ")", '"', "\u201c", "\u201d", "."}
        or (token.text == ":" and index + 2 < len(words) and words[index + 2].text == ")")
    )


_ALONE = frozenset([".", ",", ";", "for", "to", "on", "and", "has", "have", "under", "signed"])
"""Behind ``the government`` where it signs itself, without the name of its land."""
_LEVELS = frozenset(["provincial", "municipal", "city", "county", "state", "federal", "regional", "district", "prefectural", "territorial"])
_RULE = frozenset(["government", "administration", "band", "tribe", "nation"])


def _one(words: Sequence[Token], index: int) -> int:
    if [word.text for word in words[index : index + 2]] == ["government", "of"] and words[index + 2 : index + 3]:
        land = organisation_end(words, index + 2)
        return land if land > index + 2 else index
    if words[index : index + 1] and words[index].text == "government" and (index + 1 == len(words) or words[index + 1].low in _ALONE):
        return index + 1
    if index + 1 < len(words) and words[index].low in _LEVELS and words[index].shape == "l" and words[index + 1].low in _RULE:
        return index + 2
    if index >= len(words) or words[index].shape not in "C" or is_honorific(words, index):
        return index
    if words[index].low in FUNCTION_WORDS or words[index].low in MONTHS or words[index].low in WEEKDAYS:
        return index
    if (whole := _spelled_out(words, index)) > index:
        return whole
    end = _behind_emirate(words, index, fields.behind(words, index, organisation_end(words, index)))
    return parents.behind_land(words, index, _behind_quoted(words, _behind_rule(words, end)))


def _spelled_out(words: Sequence[Token], index: int) -> int:
    """Return the index behind a name with commas in it that its abbreviation proves to be one (Harbours, Customs & Quays Board (HCQB))."""
    at = next((at for at in range(index + 1, min(index + _LETTERED, len(words))) if words[at].text == "("), index)
    listed_in_it = any(word.text == "," for word in words[index:at])
    return at + 3 if listed_in_it and spelled(words, at) == index else index


_LETTERED = 14
"""Words in the longest name that its abbreviation is looked at for."""


def _behind_rule(words: Sequence[Token], index: int) -> int:
    """Return the index behind the small words that make a government of a land (the Tavria state government), a party of a family."""
    end = index + (index < len(words) and words[index].low in _LEVELS and words[index].shape == "l")
    kin = end == index and end < len(words) and words[end].text == "family" and words[end - 1].shape == "C"
    kin = kin and (end + 1 == len(words) or words[end + 1].shape != "l" or words[end + 1].low in FUNCTION_WORDS)
    return end + 1 if kin or (end < len(words) and words[end].low in _RULE and words[end].shape == "l") else index


def _behind_emirate(words: Sequence[Token], first: int, index: int) -> int:
    """Return the index behind the land that a dash adds to the name of a department (Department of Ports \u2013 Lin)."""
    if index + 1 >= len(words) or words[first].low not in {"department", "ministry"} or words[index].text not in {"\u2013", "-"}:
        return index
    end = organisation_end(words, index + 1)
    spaced = words[index - 1].end < words[index].start and words[index].end < words[index + 1].start
    return end if spaced and words[index + 1].shape == "C" and end - index < 10 else index


def _behind_quoted(words: Sequence[Token], index: int) -> int:
    """Return the index behind a name in quotation marks that goes with a body (``Lin University "Saint Orm"``)."""
    if index + 2 >= len(words) or words[index].text not in {'"', "\u201c"} or words[index - 1].shape != "C":
        return index
    close = next((at for at in range(index + 2, min(index + 7, len(words))) if words[at].text in {'"', "\u201d"}), index)
    return (
        close + 1
        if close > index and all(word.shape in "Cl" for word in words[index + 1 : close]) and words[index + 1].shape == "C"
        else index
    )


def _split(words: Sequence[Token], first: int, stop: int, *, in_list: bool, pair: bool) -> list[Range]:
    """Cut a run at each ``and`` that joins two organisations, and leave the ``and`` inside a name."""
    cuts = [first]
    names = [(begin, at) for at in range(first + 1, stop) if (begin := spelled(words, at)) is not None]
    for index in range(first + 1, stop - 1):
        if words[index].low != "and" or words[index - 1].shape not in "Cs)d" or any(begin < index < at for begin, at in names):
            continue
        if any(begin == index + 1 for begin, _ in names) or joins_two(words, first, index, stop, in_list=in_list, pair=pair):
            cuts.append(index)
    parts: list[Range] = []
    for number, cut in enumerate(cuts):
        begin = cut if number == 0 else cut + 1
        last = cuts[number + 1] if number + 1 < len(cuts) else stop
        while begin < last and (words[begin].low in _DROP or (words[begin].low.endswith(fields.SEATED) and begin + 1 < last)):
            begin += 1
        owner = next((at for at in range(begin + 1, min(begin + 5, last - 1)) if fields.owns(words, at)), last)
        if (
            owner < last
            and words[owner + 1].low not in fields.OFFICES
            and all(word.low in lexicon("places") | lexicon("common") | LAND_NAMES for word in words[begin:owner])
        ):
            begin = owner + 1
        last = _behind_form(words, begin, _without_aside(words, begin, last))
        if begin < last:
            parts.append((words[begin].start, words[last - 1].end))
    return parts


def _without_aside(words: Sequence[Token], begin: int, last: int) -> int:
    for index in range(begin + 1, last):
        if words[index].text == "(" and (
            words[last - 1].text == ")"
            or (
                words[last - 2].text == ")"
                and not words[index + 1].text.isupper()
                and words[last - 1].low in lexicon("places") | lexicon("common") - lexicon("organisation_heads")
            )
            or any(
                word.text == ")" and index2 + 1 < last and words[index2 + 1].low == "of"
                for index2, word in enumerate(words[:last])
                if index2 > index
            )
        ):
            return index - (words[index - 1].text == ",")
    return last


def _behind_form(words: Sequence[Token], begin: int, last: int) -> int:
    """Return the end of a name that has its legal form: a country behind it (``Ltd. of Japan``) is left out."""
    for index in range(begin + 1, last):
        if words[index].low in SUFFIX - {"company", "corporation", "corp", "co"} and index + 1 < last and words[index + 1].low == "of":
            return index + 1
    return last


_POST = compiled(
    r"\b(?:(?:Vice|Pro|Deputy)-[Cc]hancellors?|Secretary|Ministers?|Presidents?|Chairman|Chairperson|Directors?|CEOs?|Governors?|Ambassadors?|Mayors?|Chancellors?|Officers?|Managers?)\b"
    r"(?! of the| for|(?<=s)['\u2019] [A-Z])"
)
"""Posts: a person, not an organisation, even where the name was not read; a body of those who have one is none (the Mayors' Alliance)."""


_GENERIC = frozenset(
    [
        "Design", "Manufacturing", "Research", "Technology", "Engineering", "Science", "Development", "Innovation",
        "Training", "Education", "Commerce", "Industry", "Trade", "Finance", "University", "College", "Institute",
        "School", "Company", "Corporation", "Group", "Bank", "Centre", "Center", "Council", "Authority", "Ministry",
        "Department", "Government", "Commission", "Agency", "Foundation", "Board", "Association", "Union", "Society",
        "Universidad", "Universiti", "Universitas", "Université", "Universität", "Universidade", "Institut", "Instituto", "Kolej",
        "Committee", "Parties", "Universities", "Institutions", "Companies",
    ]
)  # fmt: skip
"""Words that stand for an organisation named before, or are only a piece of a name."""


_LANDS = frozenset(
    ["states", "state", "kingdom", "republic", "islands", "island", "north", "south", "east", "west", "territory", "nations"]
)
"""Heads that end the names of countries too."""


def is_body(text: str, span: Range) -> bool:
    """Say whether a range names a body by its noun (a university, a ministry), so no country."""
    bodies = lexicon("organisation_heads") - _LANDS
    return any(token.low in bodies for token in tokens(text, *span))


def looks_like_one(text: str, span: Range) -> bool:
    """Say whether a range may be an organisation: it is neither a document, nor a date, nor a lone small word."""
    words = text[span[0] : span[1]]
    if _POST.search(words) or words in _GENERIC or words.endswith(fields.SEATED):
        return False
    low = words.lower()
    known = low in lexicon("common") and not (low in lexicon("organisation_heads") or low in LAND_NAMES)
    if known and _CAPITALISED.fullmatch(words) and not _DESCRIBED.match(text, span[1]):
        return False
    if words.endswith(("'s", "\u2019s")) and " " not in words.replace("New ", "") and not is_body(text, span):
        return False
    return _NO_BODY.match(words) is None and _OPENER.fullmatch(words) is None and len(words.rstrip(".")) > 1


_DESCRIBED = compiled(
    r", (?:the|an?) [^;,]{4,110}(?:, [^;,]{4,60})?, "
    r"(?:(?:has|have|had|today|yesterday|recently|on [A-Z][a-z]+day|jointly|also) )*(?:signed|inked|entered|signs|inks)\b"
)
"""Behind a common word: it is the name of a body, of which an apposition says what it is (Harbour, the ferry operator, signed)."""
_CAPITALISED = compiled(r"[A-Z][a-z]+")
"""A word of its own with a capital: no body where it is common (Defence)."""
_OPENER = compiled(
    r"(?:Just|More|Most|Many|Some|Several|Few|One|Two|Three|Another|Others|Both|First|Second|Third|Last|Next|Then|Also|Officials|Leaders|Representatives|Delegates|Ministers|Guests|Members|Participants|Countries|Nations|States|Cities|Towns|Villages|Companies|Firms|Banks|Universities|Schools|Partners|Parties|Governments|Farmers|Workers|Students|Teachers|Residents|Unions|Investors|[A-Z][a-z]+ly)"
    r"|(?:Last|In|Next|Since|By) [A-Z][a-z]+|[A-Z][\w ]*(?:Conferences|Treaties|Agreements)"
)
"""Words that open a sentence in front of a verb, and things that are signed: no body, alone."""
_NO_BODY = compiled(
    r"(?:MoUs?|MOUs?|LoI|Memorand\w*|Agreement|Letters? of|(?:Article|Section|Chapter|Annex|Goal) \d|Under|This|These|Both|It|Phase|Rs|US"
    r"|Representing|Addressing|Speaking|Having|Signing|Today|Yesterday|Tomorrow|Welcoming|Announcing|Commenting|Furthermore|During|After|Following|Earlier|Later|Meanwhile|While|When|According|On|At)\b"
)
"""Documents, small words and participles that open a sentence."""
