"""Whatever the bytes, a document is read or refused with a reason: no other error comes out of the readers."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import JianbaoError
from generator.ingest import Limits, read
from tests.unit.ingest.forms import FORMS

ARTICLE = ["市長林啟文出席活動並致辭，雙方簽署合作備忘錄。", "项目总投资三十亿元，预计明年建成。Mr. Lin (林) said: “Good?”"]
SAMPLES = {form: make(ARTICLE) for form, make in FORMS.items()}
CALM = settings(max_examples=40, derandomize=True, suppress_health_check=list(HealthCheck))
PATIENCE = Limits(characters=1_000_000, page_characters=20_000)


def readable_or_refused(data: bytes, encoding: str | None = None) -> None:
    with contextlib.suppress(JianbaoError):
        for source in read(data, "a", limits=PATIENCE, encoding=encoding):
            assert source.text == "\n".join(span.cut(source.text) for span in source.paragraphs)
            assert all(c == "\n" or c.isprintable() or c in "\u3000\xa0" or ord(c) >= 0x300 for c in source.text)
            assert not any("\ud800" <= c <= "\udfff" for c in source.text)
            for damage in source.damage:
                assert damage.span.cut(source.text) == damage.damaged


@CALM
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    readable_or_refused(data)


@CALM
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    readable_or_refused(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("form", SAMPLES)
@CALM
@given(data=st.data())
def test_a_document_with_bytes_changed_lost_or_doubled(form: str, data: st.DataObject) -> None:
    document = bytearray(SAMPLES[form])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(document) - 1))
        match data.draw(st.sampled_from(("change", "cut", "double", "end"))):
            case "change":
                document[at] = data.draw(st.integers(0, 255))
            case "cut":
                del document[at : at + data.draw(st.integers(1, 40))]
            case "double":
                document[at:at] = document[at : at + 60]
            case _:
                del document[max(at, 8) :]
        if not document:
            break
    readable_or_refused(bytes(document))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16", "hz", "utf-7", "punycode", "idna", "unicode_escape"])
def test_any_encoding_the_user_may_name(encoding: str) -> None:
    for data in (*SAMPLES.values(), bytes(range(256))):
        readable_or_refused(data, encoding)
