"""Shares, gaps and notes of the figures: pure functions that never divide by what is hidden."""

from ui import signs
from ui.i18n import translate
from ui.models.columns import Cell, Column
from ui.signs import said
from zima_desktop.domain.charts import TargetBar
from zima_desktop.domain.handover import Variant
from zima_desktop.domain.monitoring import Figure, GradeFigures, OrganizationFigures, Overview

MINUS, NBSP = "\u2212", "\u00a0"
COVERED, TESTED = "covered", "tested"


def no_data() -> str:
    return translate("MonitoringWords", "no data")


def percent(share: float | None, target: float | None = None) -> str:
    """The share in percents, or that there is nothing to divide by."""
    return no_data() if share is None else signs.percent(share, target)


def gap(share: float | None, target: float | None) -> str:
    """The distance to the target in points: −6, +13; "" where it is not known."""
    if share is None or target is None:
        return ""
    points = round((share - target) * 100)
    if points == 0 and share < target:
        return f"{MINUS}{translate('MonitoringWords', 'less than 1')}"
    sign = MINUS if points < 0 else "+" if points > 0 else ""
    return f"{sign}{abs(points)}"


def is_reached(figure: Figure) -> bool:
    return figure.share is not None and figure.target is not None and figure.share >= figure.target


def made_of(figure: Figure) -> str:
    """«412 из 490»"""
    if not figure.denominator:
        return ""
    return translate("MonitoringWords", "{numerator} of {denominator}").format(
        numerator=figure.numerator, denominator=figure.denominator
    )


def unknown_of(figure: Figure) -> str:
    if not figure.unknown:
        return ""
    return translate("MonitoringWords", "not known of %n pupil(s)", None, figure.unknown)


def figure_of(overview: Overview, code: str) -> Figure | None:
    return next((one for one in overview.figures if one.code == code), None)


def grades_are_whole(overview: Overview) -> bool:
    """Whether the lines by grade hold everybody: only then may they be divided.

    A package without names may hide small numbers; they are missing in the sums by grade.
    """
    if all(row.variant is not Variant.AGGREGATE for row in overview.organizations):
        return True
    sums = [sum(getattr(line, name) for line in overview.grades) for name in ("people", TESTED, COVERED)]
    told = [overview.people, overview.tested, overview.covered]
    return sums == told and not any(figure.unknown for figure in overview.figures)


def grade_bars(overview: Overview, code: str, target: float | None) -> tuple[TargetBar, ...]:
    """A share per grade; where numbers are hidden there is no bar."""
    whole = grades_are_whole(overview)
    return tuple(_grade_bar(line, code, target, whole=whole) for line in overview.grades)


def _grade_bar(line: GradeFigures, code: str, target: float | None, *, whole: bool) -> TargetBar:
    share = int(getattr(line, code)) / line.people if whole and line.people else None
    label = translate("MonitoringWords", "grade {grade}").format(grade=line.grade)
    value = None if share is None else share * 100
    return TargetBar(label, value, percent(share, target), gap(share, target))


def count_text(overview: Overview, row: OrganizationFigures, code: str) -> str:
    """A count of an organisation: exact, at least so many, or not known."""
    number = int(getattr(row, code))
    figure = figure_of(overview, code)
    exact = row.variant is not Variant.AGGREGATE or figure is None or not figure.unknown
    if exact:
        return str(number)
    if number:
        return translate("MonitoringWords", "at least {number}").format(number=number)
    return no_data()


def missing_text(overview: Overview) -> str:
    """Who has not handed anything over yet; "" when everybody has."""
    missing = overview.organizations_expected - overview.organizations_received
    if missing <= 0:
        return ""
    return translate(
        "MonitoringWords",
        "Files of %n organisation(s) are still expected, the figures may change.",
        None,
        missing,
    )


def organization_columns(overview: Overview) -> tuple[Column[OrganizationFigures], ...]:
    def count(key: str, title: str, width: int) -> Column[OrganizationFigures]:
        return Column(
            key,
            title,
            lambda row: count_text(overview, row, key),
            sort=lambda row: getattr(row, key),
            align="right",
            width=width,
        )

    return (
        Column(
            "name",
            translate("OrganizationColumns", "Organisation"),
            lambda row: row.name,
            cell=Cell.STRONG,
            payload=_received_line,
            width=170,
            stretch=1,
        ),
        Column(
            "people",
            translate("OrganizationColumns", "Pupils"),
            lambda row: str(row.people),
            sort=lambda row: row.people,
            align="right",
            width=90,
        ),
        count(TESTED, translate("OrganizationColumns", "Tested"), 110),
        count(COVERED, translate("OrganizationColumns", "Covered"), 110),
    )


def _received_line(row: OrganizationFigures) -> str:
    if row.received is None or row.variant is None:
        return translate("OrganizationColumns", "nothing received")
    day = f"{row.received.astimezone():%d.%m.%Y}"
    return f"{day}, {said('variant', row.variant.value).casefold()}"
