"""Columns of the tables of questions and of norms."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.i18n import translate
from ui.models.columns import Cell, ChipCell, Column
from ui.pages.quality.words import line_range, sex_word
from zima_desktop.content.result_words import number_text, say
from zima_desktop.domain.quality import ItemReport, ItemWeakness, NormsReport

GRAVE = frozenset({ItemWeakness.NEGATIVE, ItemWeakness.CONSTANT})


def item_columns() -> tuple[Column[ItemReport], ...]:
    return (
        Column(
            "item",
            translate("ItemColumns", "No."),
            lambda one: str(one.item),
            sort=lambda one: one.item,
            width=52,
        ),
        Column(
            "text",
            translate("ItemColumns", "Question"),
            lambda one: one.text,
            payload=answers_line,
            width=180,
            stretch=3,
        ),
        _figure("mean", translate("ItemColumns", "Mean"), lambda one: one.mean, drop=3),
        _figure("sd", translate("ItemColumns", "Spread"), lambda one: one.sd, drop=1),
        _figure("rest", translate("ItemColumns", "With the rest"), lambda one: one.item_rest, width=104),
        _figure(
            "dropped",
            translate("ItemColumns", "α without it"),
            lambda one: one.alpha_if_dropped,
            width=96,
            drop=2,
        ),
        Column(
            "weakness",
            translate("ItemColumns", "Remark"),
            lambda one: say("weak_item", one.weakness.value) if one.weakness else "",
            cell=Cell.CHIP,
            payload=_weakness_chip,
            width=170,
            stretch=2,
        ),
    )


def _figure(
    key: str, title: str, value: Callable[[ItemReport], float | None], width: int = 78, drop: int = 0
) -> Column[ItemReport]:
    return Column(
        key,
        title,
        lambda one: number_text(value(one)),
        sort=value,
        width=width,
        drop=drop,
    )


def answers_line(one: ItemReport) -> str:
    """How many gave each answer."""
    return "; ".join(f"{label}: {count}" for label, count in one.answers)


def _weakness_chip(one: ItemReport) -> ChipCell | None:
    if one.weakness is None:
        return None
    return ChipCell("triangle-alert", "warn") if one.weakness in GRAVE else ChipCell("info", "neutral")


@dataclass(frozen=True, slots=True)
class NormRow:
    """One line of a table of norms."""

    no: int
    table: str
    results: str
    value: str


def norm_rows(norms: NormsReport) -> tuple[NormRow, ...]:
    """Quartiles, percentiles and stens one under another."""
    found: list[tuple[str, str, str]] = []
    if norms.quartiles is not None:
        names = (
            translate("NormRows", "lower quarter ends"),
            translate("NormRows", "median"),
            translate("NormRows", "upper quarter begins"),
        )
        table = translate("NormRows", "Quarters")
        found += [
            (table, number_text(value), name) for name, value in zip(names, norms.quartiles, strict=True)
        ]
    table = translate("NormRows", "Percentiles")
    found += [(table, line_range(line), number_text(line.value)) for line in norms.percentiles]
    for stens in norms.stens:
        table = translate("NormRows", "Stens, {people}, n = {n}").format(
            people=sex_word(stens.sex), n=stens.n
        )
        found += [(table, line_range(line), number_text(line.value)) for line in stens.lines]
    return tuple(NormRow(no, *line) for no, line in enumerate(found))


def norm_columns() -> tuple[Column[NormRow], ...]:
    return (
        Column(
            "table",
            translate("NormRows", "Table"),
            lambda one: one.table,
            width=180,
            stretch=2,
            sortable=False,
        ),
        Column(
            "results",
            translate("NormRows", "Result"),
            lambda one: one.results,
            width=120,
            stretch=1,
            sortable=False,
        ),
        Column(
            "value",
            translate("NormRows", "Value"),
            lambda one: one.value,
            width=160,
            stretch=1,
            sortable=False,
        ),
    )
