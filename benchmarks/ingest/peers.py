"""Runs one reader over a folder and prints its text and processor time as JSON; knows nothing of the project, has a venv of its own.

python peers.py READER FOLDER ENDING
"""

import io
import json
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path

logging.disable(logging.CRITICAL)
Reader = Callable[[bytes], str]


def markitdown() -> Reader:
    from markitdown import MarkItDown

    tool = MarkItDown(enable_plugins=False)
    return lambda data: tool.convert_stream(io.BytesIO(data), file_extension=f".{sys.argv[3]}").text_content


def trafilatura() -> Reader:
    from trafilatura import extract

    return lambda data: extract(data, include_comments=False) or ""


def resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda data: extract_plain_text(bytes_to_str(data, detect_encoding(data)), main_content=True)


def pypdf() -> Reader:
    from pypdf import PdfReader

    return lambda data: "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def pypdfium2() -> Reader:
    import pypdfium2 as pdfium

    def read(data: bytes) -> str:
        return "\n".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(data))

    return read


def docx2txt() -> Reader:
    import docx2txt as tool

    return lambda data: tool.process(io.BytesIO(data))


def python_docx() -> Reader:
    import docx

    return lambda data: "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs)


READERS = {f.__name__: f for f in (markitdown, trafilatura, resiliparse, pypdf, pypdfium2, docx2txt, python_docx)}


def main() -> None:
    read = READERS[sys.argv[1]]()
    files = sorted(Path(sys.argv[2]).glob(f"*.{sys.argv[3]}"))
    datas = [file.read_bytes() for file in files]
    read(datas[0])
    texts = []
    start = time.process_time()
    for data in datas:
        try:
            texts.append(read(data))
        except Exception as error:  # noqa: BLE001 - a peer that fails has read nothing
            texts.append(f"{type(error).__name__}"[:0])
    print(json.dumps({"seconds": time.process_time() - start, "texts": texts}))


if __name__ == "__main__":
    main()
