"""One article written in every form that is read: encodings, page designs, Markdown, Word, PDF, mail."""

import io
from collections.abc import Callable
from email.message import EmailMessage

import docx
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate, Paragraph

from generator.i18n.script import detect

Paragraphs = list[str]

_RELATED = "".join(f'<li><a href="/{n}.html">全市推進第{n}季重點工作，部署下一階段任務</a></li>' for n in range(8))
_NAVIGATION = "".join(f'<li><a href="/{n}">{n}</a></li>' for n in ("首頁", "要聞", "政務", "財經", "文化", "專題", "圖片", "視頻"))


def _body(paragraphs: Paragraphs) -> str:
    return "\n".join(f"<p>{p}</p>".replace("&", "&amp;") for p in paragraphs)


def portal_page(paragraphs: Paragraphs, title: str) -> str:
    """A news portal of the 2010s: divisions with class names, share bar, related links, hot list."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}--某某新聞網</title>
<meta name="author" content="李某" /><script>var hot = "<p>不是正文</p>";</script></head><body>
<div class="nav"><ul>{_NAVIGATION}</ul></div><div class="path">您當前的位置：<a href="/">首頁</a> &gt; <a href="/a">要聞</a></div>
<div class="box"><h1>{title}</h1>
<div class="info">2024-05-17 09:30&nbsp;&nbsp;來源：山城日報&nbsp;&nbsp;<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
<div class="share"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a></div>
<div class="text" id="zoom">{_body(paragraphs)}</div><div class="related"><h2>相關新聞</h2><ul>{_RELATED}</ul></div></div>
<div class="side"><h3>熱門排行</h3><ul>{_RELATED}</ul></div><div class="copyright">Copyright © 某某新聞網 版權所有</div></body></html>"""


def semantic_page(paragraphs: Paragraphs, title: str) -> str:
    """A page of today: article, header, aside, footer, Open Graph."""
    return f"""<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>{title} | 某某新聞</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="某某新聞">
<meta property="article:published_time" content="2024-05-17T09:30:00+08:00">
</head><body><header><nav><ul>{_NAVIGATION}</ul></nav></header><main><article><h1>{title}</h1>
<div class="byline"><time datetime="2024-05-17">5月17日</time></div>{_body(paragraphs)}</article>
<aside><h2>延伸閱讀</h2><ul>{_RELATED}</ul></aside></main>
<footer><p>關於我們 · 聯絡我們 · 隱私權政策</p></footer></body></html>"""


def table_page(paragraphs: Paragraphs, title: str) -> str:
    """A page of the 1990s: laid out with tables, in capitals, no paragraph closed."""
    lines = "\n".join(f"<P>　　{p}" for p in paragraphs)
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>{title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<TABLE WIDTH=760><TR><TD COLSPAN=2><A HREF="/">首頁</A> | <A HREF="/n">新聞</A> | <A HREF="/s">服務</A></TD></TR>
<TR><TD WIDTH=160 VALIGN=top><UL>{_RELATED}</UL></TD><TD VALIGN=top><H1>{title}</H1><FONT SIZE=2>2024年05月17日 來源：山城日報</FONT>
{lines}
</TD></TR></TABLE></BODY></HTML>"""


def docx_file(paragraphs: Paragraphs) -> bytes:
    """A Word file, the first paragraph in two runs."""
    document = docx.Document()
    for number, text in enumerate(paragraphs):
        paragraph = document.add_paragraph()
        middle = len(text) // 2 if number == 0 else 0
        paragraph.add_run(text[:middle])
        paragraph.add_run(text[middle:]).bold = number == 0
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf_file(paragraphs: Paragraphs, *, columns: int = 1, indent: float = 22) -> bytes:
    """A PDF with a running head, a page number, and one or two columns of justified text."""
    face = "SC" if detect("".join(paragraphs)) == "Hans" else "TC"
    name = f"Test{face}"
    pdfmetrics.registerFont(TTFont(name, f"generator/render/fonts/JianbaoSerif{face}-Regular.ttf"))
    out = io.BytesIO()

    def furniture(canvas: object, document: object) -> None:
        canvas.setFont(name, 8)  # type: ignore[attr-defined]
        canvas.drawString(60, 805, "山城日報社　內部參考")  # type: ignore[attr-defined]
        canvas.drawCentredString(297, 30, f"— {document.page} —")  # type: ignore[attr-defined]

    width, height, gap = 475, 700, 24
    each = (width - gap * (columns - 1)) / columns
    frames = [Frame(60 + n * (each + gap), 70, each, height, 0, 0, 0, 0) for n in range(columns)]
    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates([PageTemplate("page", frames, onPage=furniture)])
    latin = detect("".join(paragraphs)) == "Latn"
    wrap = None if latin else "CJK"
    style = ParagraphStyle(
        "text",
        fontName=name,
        fontSize=11,
        leading=17,
        firstLineIndent=indent,
        wordWrap=wrap,
        alignment=4 if latin else 0,
        spaceAfter=0 if indent else 8,
    )
    escaped = [p.replace("&", "&amp;").replace("<", "&lt;") for p in paragraphs]
    document.build([NextPageTemplate("page"), *(Paragraph(p, style) for p in escaped)])
    return out.getvalue()


def mail_file(paragraphs: Paragraphs, *, html: bool = False) -> bytes:
    """A mail whose body is the article."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "新聞科 <news@example.org>", "desk@example.org", "報導"
    message["Date"] = "Fri, 17 May 2024 09:30:00 +0800"
    if html:
        message.set_content("請以可顯示網頁的軟體閱讀。")
        message.clear_content()
        message.set_content(semantic_page(paragraphs, "報導"), subtype="html")
    else:
        message.set_content("\n".join(paragraphs) + "\n")
    return bytes(message)


FORMS: dict[str, Callable[[Paragraphs], bytes]] = {
    "utf-8": lambda p: "\n".join(p).encode(),
    "utf-8 with mark, CRLF, indents": lambda p: ("\r\n\r\n".join("　　" + line for line in p)).encode("utf-8-sig"),
    "utf-16-le without mark": lambda p: "\n".join(p).encode("utf-16-le"),
    "gb18030": lambda p: "\n".join(p).encode("gb18030"),
    "portal page": lambda p: portal_page(p, "山城舉行活動").encode(),
    "portal page, gbk declared as utf-8": lambda p: portal_page(p, "山城舉行活動").encode("gb18030"),
    "semantic page": lambda p: semantic_page(p, "山城舉行活動").encode(),
    "table page": lambda p: table_page(p, "山城舉行活動").encode(),
    "markdown": lambda p: ("# 山城舉行活動\n\n**導讀**\n\n- 一\n- 二\n- 三\n\n---\n\n" + "\n\n".join(p)).encode(),
    "docx": docx_file,
    "pdf": pdf_file,
    "pdf, no indents": lambda p: pdf_file(p, indent=0),
    "pdf, two columns": lambda p: pdf_file(p, columns=2),
    "mail": mail_file,
    "mail, html": lambda p: mail_file(p, html=True),
}
