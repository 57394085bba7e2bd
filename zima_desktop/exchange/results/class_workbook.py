"""The table of a class as a workbook: results, how they are spread, reasons to doubt."""

from collections import Counter
from pathlib import Path

from zima_desktop.content.result_words import hint_sentence, norm_short, said, say, state_word
from zima_desktop.domain.instruments import Scale, ScaleKind
from zima_desktop.domain.results import ClassResults, ClassRow
from zima_desktop.exchange.results.tables import SheetTable, Strong, Value, write_tables

PERSON = (("Фамилия, имя, отчество", 34.0), ("Класс", 10.0))
KINDS = (ScaleKind.CONTENT, ScaleKind.DERIVED, ScaleKind.VALIDITY)
BETWEEN = ", "


def write_class(found: ClassResults, target: Path) -> None:
    """Three sheets: «Результаты», «Распределение», «Подсказки»."""
    write_tables(class_tables(found), target)


def class_tables(found: ClassResults) -> tuple[SheetTable, ...]:
    return (_results(found), _spread(found), _hints(found))


def _scales(found: ClassResults) -> list[Scale]:
    return [scale for kind in KINDS for scale in found.instrument.scales if scale.kind is kind]


def _results(found: ClassResults) -> SheetTable:
    scales = _scales(found)
    normed = {one.scale for row in found.rows for one in row.scores if one.norm}
    titles: list[tuple[str, float]] = [*PERSON, ("Дата", 11), ("Состояние", 13)]
    for scale in scales:
        titles.append((scale.title, 12))
        titles += [(f"{scale.title}: уровень", 20)] if scale.levels else []
        titles += [(f"{scale.title}: норма", 14)] if scale.code in normed else []
    if found.instrument.leaders and found.instrument.content_scales:
        titles.append(("Ведущие", 34))
    titles += [("Редакция", 10), ("Как отвечал", 12)]
    rows = tuple(_row(found, row, scales, normed) for row in found.rows)
    return SheetTable("Результаты", tuple(titles), rows)


def _row(found: ClassResults, row: ClassRow, scales: list[Scale], normed: set[str]) -> tuple[Value, ...]:
    values: list[Value] = [row.name, row.group, row.finished_on, state_word(row.state)]
    for scale in scales:
        score = row.score(scale.code)
        raw = None if score is None else score.raw
        values.append(Strong(raw) if scale.code in row.leading else raw)
        values += [score.level if score else None] if scale.levels else []
        values += [norm_short(score.norm) if score else None] if scale.code in normed else []
    if found.instrument.leaders and found.instrument.content_scales:
        values.append(leading_words(found, row))
    return (*values, row.edition, said(f"mode_{row.mode}") if row.mode else None)


def leading_words(found: ClassResults, row: ClassRow) -> str:
    """Titles of the leading scales, or why there are none."""
    if row.held:
        return said("not_counted")
    if row.flat:
        return said("flat")
    titles = {scale.code: scale.title for scale in found.instrument.content_scales}
    return BETWEEN.join(titles.get(code, code) for code in row.leading)


def _spread(found: ClassResults) -> SheetTable:
    """One line a count; the sums are those of the page."""
    rows: list[tuple[Value, ...]] = [
        ("Состояние", state_word(state), count) for state, count in found.counts().items()
    ]
    if found.instrument.leaders:
        rows += [("Ведущая шкала", title, count) for title, count in found.leaders()]
        rows.append(("Профиль", said("flat"), len(found.undecided)))
    for scale in _scales(found):
        levels = Counter(score.level for row in found.rows if (score := row.score(scale.code)))
        rows += [(f"Уровень: {scale.title}", level.label, levels[level.label]) for level in scale.levels]
    return SheetTable("Распределение", (("Что", 34), ("Значение", 34), ("Человек", 10)), tuple(rows))


def _hints(found: ClassResults) -> SheetTable:
    titles = (*PERSON, ("Подсказка", 70.0), ("Что сделать", 44.0), ("Найдено", 10.0), ("Граница", 10.0))
    rows: list[tuple[Value, ...]] = []
    for row in found.doubtful:
        if row.held:
            rows.append((row.name, row.group, said("held"), "", None, None))
        rows += [
            (
                row.name,
                row.group,
                hint_sentence(hint),
                say("hint_action", hint.action.value),
                hint.value,
                hint.limit,
            )
            for hint in row.hints
        ]
    return SheetTable("Подсказки", titles, tuple(rows))
