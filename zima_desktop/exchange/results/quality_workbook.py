"""The quality of a measurement as a workbook; it holds no names."""

from collections.abc import Iterable
from pathlib import Path

from zima_desktop.content.result_words import number_text, say
from zima_desktop.domain.people import Sex
from zima_desktop.domain.quality import (
    FIRM_PROTOCOLS,
    LEAST_PROTOCOLS,
    NormLine,
    Obstacle,
    QualityReport,
    ScaleReport,
)
from zima_desktop.exchange.results.tables import SheetTable, Value, write_tables

SEXES = {Sex.MALE: "мальчики", Sex.FEMALE: "девочки"}


def write_quality(report: QualityReport, target: Path) -> None:
    """Sheets «Шкалы», «Вопросы», «Ответы», «Нормы» and, for pairs, «Повторные пары»."""
    write_tables(quality_tables(report), target)


def quality_tables(report: QualityReport) -> tuple[SheetTable, ...]:
    tables = [_scales(report), _items(report), _answers(report), _norms(report)]
    if report.repeats is not None:
        tables.append(_pairs(report))
    return tuple(tables)


def standing_words(scale: ScaleReport) -> str:
    """What the number of protocols allows to say."""
    return say("standing", scale.standing.value, n=scale.n, least=LEAST_PROTOCOLS, firm=FIRM_PROTOCOLS)


def meaning(scale: ScaleReport) -> str:
    """What α says in words, or why there is none."""
    if scale.consistency is not None:
        return say("reliability", scale.consistency.called.value)
    obstacle = scale.obstacle or Obstacle.TOO_FEW
    return say("obstacle", obstacle.value, n=scale.n, least=LEAST_PROTOCOLS)


def _scales(report: QualityReport) -> SheetTable:
    titles = (
        ("Шкала", 30.0),
        ("Вопросов", 10.0),
        ("Протоколов", 11.0),
        ("Что можно сказать", 46.0),
        ("Среднее", 10.0),
        ("Стандартное отклонение", 14.0),
        ("Альфа", 9.0),
        ("Альфа: от", 9.0),
        ("Альфа: до", 9.0),
        ("KR-20", 9.0),
        ("Омега", 9.0),
        ("Ошибка измерения", 12.0),
        ("Значение словами", 70.0),
    )
    return SheetTable("Шкалы", titles, tuple(_scale_row(scale) for scale in report.scales))


def _scale_row(scale: ScaleReport) -> tuple[Value, ...]:
    head: tuple[Value, ...] = (scale.title, scale.items or None, scale.n, standing_words(scale))
    found = scale.consistency
    if found is None:
        return (*head, *(None,) * 8, meaning(scale))
    return (
        *head,
        found.mean,
        found.sd,
        found.alpha,
        found.low,
        found.high,
        found.kr20,
        found.omega,
        found.sem,
        meaning(scale),
    )


def _items(report: QualityReport) -> SheetTable:
    titles = (
        ("Шкала", 30.0),
        ("№", 6.0),
        ("Вопрос", 70.0),
        ("Среднее", 10.0),
        ("Стандартное отклонение", 14.0),
        ("Доля пути", 10.0),
        ("Связь с остальными", 12.0),
        ("Альфа без него", 12.0),
        ("Замечание", 44.0),
    )
    rows = tuple(
        (
            scale.title,
            item.item,
            item.text,
            item.mean,
            item.sd,
            item.difficulty,
            item.item_rest,
            item.alpha_if_dropped,
            say("weak_item", item.weakness.value) if item.weakness else "",
        )
        for scale in report.scales
        if scale.consistency is not None
        for item in scale.consistency.items
    )
    return SheetTable("Вопросы", titles, rows, fixed=3)


def _answers(report: QualityReport) -> SheetTable:
    titles = (("Шкала", 30.0), ("№", 6.0), ("Вопрос", 70.0), ("Ответ", 40.0), ("Человек", 10.0))
    rows = tuple(
        (scale.title, item.item, item.text, answer, count)
        for scale in report.scales
        if scale.consistency is not None
        for item in scale.consistency.items
        for answer, count in item.answers
    )
    return SheetTable("Ответы", titles, rows, fixed=3)


def _norms(report: QualityReport) -> SheetTable:
    titles = (
        ("Шкала", 30.0),
        ("Таблица", 24.0),
        ("Для кого", 14.0),
        ("Результатов", 12.0),
        ("От", 9.0),
        ("До", 9.0),
        ("Значение", 10.0),
    )
    rows: list[tuple[Value, ...]] = []
    for scale in report.scales:
        norms = scale.norms
        if norms.quartiles is not None:
            names = ("нижняя четверть", "медиана", "верхняя четверть")
            rows += [
                (scale.title, name, "все", norms.n, None, None, value)
                for name, value in zip(names, norms.quartiles, strict=True)
            ]
        rows += _lines(scale, "процентили", "все", norms.n, norms.percentiles)
        for table in norms.stens:
            rows += _lines(scale, "стены", SEXES[table.sex], table.n, table.lines)
    return SheetTable("Нормы", titles, tuple(rows))


def _lines(
    scale: ScaleReport, table: str, people: str, n: int, lines: Iterable[NormLine]
) -> list[tuple[Value, ...]]:
    return [(scale.title, table, people, n, line.low, line.high, line.value) for line in lines]


def _pairs(report: QualityReport) -> SheetTable:
    assert report.repeats is not None
    found = report.repeats
    titles = (
        ("Пара вопросов", 16.0),
        ("Совпали", 10.0),
        ("Из", 8.0),
        ("Доля", 9.0),
        ("Доля: от", 9.0),
        ("Доля: до", 9.0),
    )
    rows: list[tuple[Value, ...]] = [
        (f"{one.first} и {one.second}", one.agreed, one.n, one.share, one.low, one.high)
        for one in found.pairs
    ]
    rows.append(("все", found.agreed, found.n, found.share, found.low, found.high))
    rows.append((f"наугад: {number_text(found.chance)}", None, None, found.chance, None, None))
    return SheetTable("Повторные пары", titles, tuple(rows))
