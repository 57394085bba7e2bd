"""Puts the titles of scales where a sentence about an instrument has their codes."""

import re

from zima_desktop.domain.instruments import Instrument


def with_titles(text: str, instrument: Instrument | None) -> str:
    """«шкала inner» becomes «шкала «Внутренняя готовность»»; other words stay."""
    if instrument is None:
        return text
    titles = {scale.code: f"«{scale.title}»" for scale in instrument.scales}
    return re.sub(r"[A-Za-z]\w*", lambda found: titles.get(found[0], found[0]), text)
