"""The hand-over list as a workbook for the college: a row a person, nobody who did not agree."""

from pathlib import Path

from zima_desktop.domain.documents import PlanLine
from zima_desktop.domain.transfer_sheets import TransferPerson, TransferSheet
from zima_desktop.exchange.results.tables import SheetTable, Value, write_tables

TITLES = (
    ("№", 5.0),
    ("ФИО", 34.0),
    ("Дата рождения", 14.0),
    ("Класс, группа", 13.0),
    ("Год выпуска", 12.0),
    ("План А: профессия", 28.0),
    ("План А: программа", 22.0),
    ("План А: место", 26.0),
    ("План Б: профессия", 28.0),
    ("План Б: программа", 22.0),
    ("План Б: место", 26.0),
    ("Ведущие шкалы", 40.0),
    ("Рекомендация", 40.0),
    ("Мероприятий", 12.0),
    ("Заявления", 44.0),
    ("Зачислен", 40.0),
    ("Статус", 40.0),
    ("Дата статуса", 13.0),
    ("Источник", 18.0),
    ("Подтверждение", 14.0),
    ("Согласие от", 12.0),
)
BETWEEN = "; "


def write_transfer(sheet: TransferSheet, target: Path) -> None:
    """One sheet «Передача»."""
    rows = tuple(_row(number, person) for number, person in enumerate(sheet.people, start=1))
    write_tables((SheetTable("Передача", TITLES, rows, fixed=2),), target)


def _row(number: int, person: TransferPerson) -> tuple[Value, ...]:
    plans = {plan.slot: plan for plan in person.plans}
    return (
        number,
        person.name,
        person.birth_date,
        person.group.printed if person.group else None,
        person.year,
        *_plan(plans.get("A")),
        *_plan(plans.get("B")),
        BETWEEN.join(person.leaning),
        person.conclusion,
        person.visits,
        BETWEEN.join(person.applications),
        person.enrolled,
        person.status,
        person.status_on,
        person.status_source,
        person.status_confirmation,
        person.agreed_on,
    )


def _plan(plan: PlanLine | None) -> tuple[Value, Value, Value]:
    return (plan.profession, plan.programme, plan.place) if plan else (None, None, None)
