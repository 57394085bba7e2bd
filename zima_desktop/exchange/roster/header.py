"""Where a table begins: the header row or rows, and what each of its columns is called."""

from dataclasses import dataclass

from zima_desktop.domain.roster import Row, Target
from zima_desktop.exchange.roster.titles import (
    is_number_title,
    speaks_of_others,
    target_of_title,
    title_text,
)

LOOKED_AT = 15  # rows


@dataclass(frozen=True, slots=True)
class Header:
    start: int  # index of the first header row
    end: int  # index of the first row after it
    titles: tuple[str, ...]
    targets: tuple[Target | None, ...]


_NAMES = frozenset({Target.FULL_NAME, Target.FAMILY, Target.GIVEN})


def find_header(rows: tuple[Row, ...], forced_row: int | None = None) -> Header | None:
    """The best header in the first rows, of one level or of two joined; `forced_row` counts from 1."""
    if forced_row is not None:
        places = range(forced_row - 1, min(forced_row, len(rows)))
    else:
        places = range(min(LOOKED_AT, len(rows)))
    best, best_score = None, 0.0
    for place in places:
        for header in _headers_at(rows, place):
            score = _score(header, forced=forced_row is not None)
            if score > best_score:
                best, best_score = header, score
    if best is None and forced_row is not None and forced_row <= len(rows):
        return _header(rows[forced_row - 1], None, forced_row - 1)
    return best


def _headers_at(rows: tuple[Row, ...], place: int) -> list[Header]:
    headers = [_header(rows[place], None, place)]
    if place + 1 < len(rows) and any(target_of_title(title_text(cell)) for cell in rows[place + 1]):
        headers.append(_header(rows[place], rows[place + 1], place))
    return headers


def _header(upper: Row, lower: Row | None, place: int) -> Header:
    top = [title_text(cell) for cell in upper]
    if lower is None:
        return Header(place, place + 1, tuple(top), _unique([target_of_title(text) for text in top]))
    bottom = [title_text(cell) for cell in lower]
    width = max(len(top), len(bottom))
    top += [""] * (width - len(top))
    bottom += [""] * (width - len(bottom))
    titles, targets, over = [], [], ""
    for above, below in zip(top, bottom, strict=True):
        over = above or (over if below else "")  # a merged cell stands over the next ones too
        titles.append(f"{over} {below}".strip() if below else above)
        targets.append(_joined_target(over, below) if below else target_of_title(above))
    return Header(place, place + 2, tuple(titles), _unique(targets))


def _joined_target(over: str, below: str) -> Target | None:
    if speaks_of_others(over):
        return None  # «Родитель» over «Фамилия»
    return target_of_title(below) or target_of_title(f"{over} {below}")


def _unique(targets: list[Target | None]) -> tuple[Target | None, ...]:
    """The first column of each kind: a second «Телефон» or «Фамилия» is somebody else's."""
    seen: set[Target] = set()
    kept: list[Target | None] = []
    for target in targets:
        kept.append(target if target not in seen else None)
        if target:
            seen.add(target)
    return tuple(kept)


def _score(header: Header, forced: bool) -> float:
    found = {target for target in header.targets if target}
    filled = sum(bool(title) for title in header.titles)
    numbered = any(is_number_title(title) for title in header.titles)
    centred = filled == 1 and not header.titles[0]  # a lone word in the middle is a title
    if not forced and (not found & _NAMES or centred):
        return 0.0
    return len(found) + 0.5 * numbered - 0.1 * (header.end - header.start)
