"""All finished attempts of one person as a workbook."""

from collections.abc import Sequence
from pathlib import Path

from zima_desktop.content.result_words import hint_sentence, norm_words, said, say, state_word
from zima_desktop.domain.results import EarlierResult, ResultState, all_hints
from zima_desktop.exchange.results.tables import SheetTable, Strong, Value, write_tables

WHEN = (("Дата", 11.0), ("Методика", 30.0))


def write_person(name: str, taken: Sequence[EarlierResult], target: Path) -> None:
    """Sheets «Результаты», «Заключения», «Подсказки»; the name stands above nothing but in its own sheet."""
    write_tables(person_tables(name, taken), target)


def person_tables(name: str, taken: Sequence[EarlierResult]) -> tuple[SheetTable, ...]:
    return (_results(name, taken), _conclusions(taken), _hints(taken))


def state_of(one: EarlierResult) -> ResultState:
    if one.released:
        return ResultState.RELEASED
    return ResultState.CHECKED if one.conclusion is not None else ResultState.DONE


def _results(name: str, taken: Sequence[EarlierResult]) -> SheetTable:
    titles = (
        ("Фамилия, имя, отчество", 34.0),
        *WHEN,
        ("Состояние", 12.0),
        ("Шкала", 30.0),
        ("Результат", 11.0),
        ("Наименьший", 11.0),
        ("Наибольший", 11.0),
        ("Уровень", 24.0),
        ("Норма", 30.0),
        ("Ведущая", 10.0),
    )
    rows: list[tuple[Value, ...]] = []
    for one in taken:
        head: tuple[Value, ...] = (name, one.finished_on, one.title, state_word(state_of(one)))
        if not one.profile.all_scores:
            rows.append((*head, said("not_counted") if one.profile.held else said("no_data")))
        for score in one.profile.all_scores:
            rows.append(
                (
                    *head,
                    score.title,
                    Strong(score.raw) if score.leading else score.raw,
                    score.minimum,
                    score.maximum,
                    said("out_of_table") if score.out_of_table else score.level_label,
                    norm_words(score.norm) if score.norm else None,
                    "да" if score.leading else "",
                )
            )
    return SheetTable("Результаты", titles, tuple(rows))


def _conclusions(taken: Sequence[EarlierResult]) -> SheetTable:
    titles = (*WHEN, ("Направления", 40.0), ("Заключение", 70.0), ("С тестом не во всём", 16.0))
    rows = tuple(
        (
            one.finished_on,
            one.title,
            ", ".join(one.conclusion.directions),
            one.conclusion.text,
            "да" if one.conclusion.disagrees else "",
        )
        for one in taken
        if one.conclusion is not None
    )
    return SheetTable("Заключения", titles, rows)


def _hints(taken: Sequence[EarlierResult]) -> SheetTable:
    titles = (*WHEN, ("Подсказка", 70.0), ("Что сделать", 44.0), ("Найдено", 10.0), ("Граница", 10.0))
    rows: list[tuple[Value, ...]] = []
    for one in taken:
        if one.profile.held:
            rows.append((one.finished_on, one.title, said("held"), "", None, None))
        for hint in all_hints(one.profile):
            action = say("hint_action", hint.action.value)
            rows.append((one.finished_on, one.title, hint_sentence(hint), action, hint.value, hint.limit))
    return SheetTable("Подсказки", titles, tuple(rows))
