"""What a PDF says about itself: XMP (ISO 16684-1) with the PDF/A and PDF/UA identification, and the sRGB output intent."""

import html
import struct
from functools import cache, partial

escape = partial(html.escape, quote=False)

_NO_XML = dict.fromkeys((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF))
"""Characters that XML 1.0 does not have."""
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{subject}<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>{keywords}
<xmp:CreatorTool>{creator}</xmp:CreatorTool>{dates}
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>\
</pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def xmp(*, title: str, subject: str, keywords: str, lang: str, creator: str, producer: str, created: str | None, part: int) -> bytes:
    """Return the XMP packet; ``created`` is ISO 8601, ``part`` the part of ISO 19005 (2 or 3)."""
    title, subject, keywords = (text.translate(_NO_XML) for text in (title, subject, keywords))
    moment = escape(created) if created else ""
    return _XMP.format(
        title=escape(title),
        subject=f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(subject)}</rdf:li></rdf:Alt></dc:description>\n'
        if subject
        else "",
        lang=escape(lang),
        producer=escape(producer),
        keywords=f"<pdf:Keywords>{escape(keywords)}</pdf:Keywords>" if keywords else "",
        creator=escape(creator),
        dates=f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>" if moment else "",
        part=part,
    ).encode()


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _linear(u: float) -> float:
    """Return the sRGB transfer function (IEC 61966-2-1) at ``u``."""
    return u / 12.92 if u <= 0.04045 else ((u + 0.055) / 1.055) ** 2.4


@cache
def srgb() -> bytes:
    """Return an ICC v2.1 matrix and curve display profile of sRGB; always the same bytes."""
    curve = b"curv\0\0\0\0" + struct.pack(">I", 1024) + b"".join(struct.pack(">H", round(65535 * _linear(i / 1023))) for i in range(1024))
    name = b"sRGB\0"
    described = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    tags = (
        (b"desc", described),
        (b"cprt", b"text\0\0\0\0Public Domain\0"),
        (b"wtpt", _xyz(0.9642, 1, 0.8249)),
        (b"rXYZ", _xyz(0.43607, 0.22249, 0.01392)),
        (b"gXYZ", _xyz(0.38515, 0.71687, 0.09708)),
        (b"bXYZ", _xyz(0.14307, 0.06061, 0.71410)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    )
    offset = 128 + 4 + 12 * len(tags)
    table, data, seen = struct.pack(">I", len(tags)), b"", dict[bytes, int]()
    for tag, body in tags:
        if body not in seen:
            seen[body] = offset + len(data)
            data += body + bytes(-len(body) % 4)
        table += tag + struct.pack(">II", seen[body], len(body))
    head = struct.pack(
        ">I4sI4s4s4s6H4s4sIIIII",
        offset + len(data),
        bytes(4),
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2000, 1, 1, 0, 0, 0),
        b"acsp",
        bytes(4),
        *(0, 0, 0, 0, 0),
    )
    return (head + _fixed(0.9642) + _fixed(1) + _fixed(0.8249)).ljust(128, b"\0") + table + data
