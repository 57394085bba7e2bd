"""Scenes at the school: the list, the test, the result, the talk, the paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.typing import type_text
from tests.tour.driver import Driver
from ui.desktop import Desktop
from ui.kiosk.window import KioskWindow
from ui.pages.person.view import PersonView
from ui.pages.roster_import.view import RosterImportView
from zima_desktop.content import load_instrument
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.events import EventDraft, EventKind, EventState
from zima_desktop.domain.ids import EventId
from zima_desktop.domain.people import Person
from zima_desktop.services import Services

CHOICE_MS = 260  # a little more than the chosen option stays visible
PUPILS = 5
ITEMS = 20  # of subject5


def services_of(desktop: Desktop) -> Services:
    """The open base behind the window."""
    assert desktop.main is not None
    return desktop.main.services


def load_class(desktop: Desktop, hands: Driver, paths: list[Path], workbook: Path) -> None:
    """Choose the file, look at the columns, look at what would change, write."""
    assert desktop.main is not None
    desktop.main.open("roster_import")
    page = desktop.main.controller("roster_import").view
    assert isinstance(page, RosterImportView)
    paths.append(workbook)
    hands.press(page.file.choose)
    hands.wait(page.columns.isVisible, "the columns")
    hands.picture("import-columns")
    hands.press(page.foot.primary)
    hands.wait(page.check.isVisible, "the preview")
    hands.picture("import-preview")
    hands.press(page.foot.primary)
    hands.wait(page.done.isVisible, "the end of the loading")
    hands.picture("import-done")
    desktop.main.open("people")
    hands.picture("people")


def answer_the_test(desktop: Desktop, hands: Driver) -> None:
    """A session for the class; five pupils answer on the kiosk screen; the teacher leaves with the PIN."""
    assert desktop.main is not None
    _agree(desktop)
    desktop.main.open("testing")
    hands.click("Новый сеанс")
    pin = hands.field("ПИН-код сеанса").property("text")
    hands.picture("new-session")
    hands.click("Начать на этом компьютере")
    hands.picture("session-ready")
    hands.press(hands.dialog_button("Начать"))
    hands.wait(lambda: desktop.kiosk is not None, "the kiosk")
    kiosk = desktop.kiosk
    assert kiosk is not None
    hands.picture("kiosk-names")
    pupils = services_of(desktop).people.members([services_of(desktop).people.groups()[0].id])
    for place in range(PUPILS):
        _answer_as(kiosk, hands, place, pupils[place])
    kiosk.close()
    dialog = kiosk.pin_dialog()
    assert dialog is not None
    type_text(dialog.entry, str(pin))
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)
    hands.wait(lambda: desktop.kiosk is None, "the end of the kiosk")
    hands.picture("collected")
    hands.click("К результатам")
    hands.picture("results-of-the-class")


def _agree(desktop: Desktop) -> None:
    """The papers for testing have been collected: otherwise codes would stand in the place of the names."""
    services = services_of(desktop)
    people = services.people.members([services.people.groups()[0].id])
    today = services.workspace.today()
    services.consents.record([one.id for one in people], Purpose.COUNSELLING, None, today)


def _answer_as(kiosk: KioskWindow, hands: Driver, place: int, pupil: Person) -> None:
    """Name, birthday, instruction, practice, twenty pairs; another taste for every pupil."""
    hands.press(kiosk.screens.names.buttons()[place])
    assert pupil.birth_date is not None
    hands.text(f"{pupil.birth_date:%d %m}")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Space)
    _press_option(kiosk, 1)
    hands.key(Qt.Key.Key_Space)
    for item in range(ITEMS):
        if place == 0 and item == ITEMS // 2:
            hands.picture("kiosk-question")
        _press_option(kiosk, _taste(item + 1, place))
    if place == 0:
        hands.picture("kiosk-thanks")
    hands.click("Следующий ученик", kiosk)


def _taste(item: int, place: int) -> int:
    """1 or 2: the option of the dearer scale; every pupil has another order of scales."""
    scales = load_instrument("subject5").content_scales
    order = {scale.code: (at + place) % len(scales) for at, scale in enumerate(scales)}
    loves = {key.option: order[scale.code] for scale in scales for key in scale.keys if key.item == item}
    return 1 if loves["a"] > loves["b"] else 2


def _press_option(kiosk: KioskWindow, number: int) -> None:
    target: QWidget = kiosk.focusWidget() or kiosk
    QTest.keyClick(target, Qt.Key(Qt.Key.Key_0 + number))
    QTest.qWait(CHOICE_MS)  # no worker is needed here


def conclude_and_release(desktop: Desktop, hands: Driver) -> None:
    """The result of the first pupil: how it was counted, the counsellor's word, release."""
    rows = services_of(desktop).testing.results("subject5")
    attempt = next(row.attempt for row in rows if row.attempt is not None)
    assert desktop.main is not None
    desktop.main.open("result", attempt=attempt)
    hands.type("Текст заключения", "Интерес заметен второй год. Договорились о профпробе.")
    hands.picture("result")
    hands.wait(lambda: hands.button("Выдать").isEnabled(), "release")
    hands.click("Выдать")
    hands.picture("released")


def write_talk_and_plan(desktop: Desktop, hands: Driver) -> None:
    """A talk with a next step, then plan A, over the card."""
    rows = services_of(desktop).testing.results("subject5")
    person = next(row.person for row in rows if row.attempt is not None)
    assert desktop.main is not None
    desktop.main.open("person", person=person)
    page = desktop.main.controller("person").view
    assert isinstance(page, PersonView)
    hands.picture("card")
    hands.press(page.head.talk)
    hands.type("О чём договорились", "Пробуем слесарное дело. К следующей встрече узнать условия приёма.")
    hands.type("Следующий шаг", "Профпроба: слесарь, мастерская № 2")
    hands.picture("talk")
    hands.click("Сохранить")
    hands.wait(lambda: not page.plans.step_text.text().startswith("Ещё"), "the next step on the card")
    hands.press(page.plans.first.change)
    hands.type("Профессия", "Слесарь по ремонту подвижного состава")
    hands.type("Где учат", "Зиминский железнодорожный техникум")
    hands.picture("plan")
    hands.click("Сохранить")
    hands.wait(lambda: "Слесарь" in page.plans.first.profession.text(), "the plan on the card")
    hands.picture("card-with-plan")


def hold_event(desktop: Desktop) -> EventId:
    """An event of today with the whole class present."""
    services = services_of(desktop)
    content = EventDraft(
        EventKind.EXCURSION,
        "Экскурсия в локомотивное депо",
        services.workspace.today(),
        3,
        "депо станции Зима",
        state=EventState.HELD,
        groups=(services.people.groups()[0].id,),
    )
    change = services.events.add(content)
    assert change.created is not None
    event = EventId(change.created)
    services.events.all_except(event, ())
    return event


def print_papers(desktop: Desktop, hands: Driver, paths: list[Path], out: Path) -> None:
    """Career map, class sheet, certificates: previewed, then saved where the person says."""
    services = services_of(desktop)
    event = hold_event(desktop)
    group = services.people.groups()[0].id
    person = services.people.find(PersonFilter()).rows[0].id
    assert desktop.main is not None
    desktop.main.open("events", event=event)
    hands.picture("event")
    kinds = (
        ("career_map", {"person": person}, "career-map.pdf"),
        ("class_sheet", {"group": group}, "class-sheet.pdf"),
        ("certificates", {"event": event}, "certificates.pdf"),
    )
    for kind, args, name in kinds:
        desktop.main.open("documents", kind=kind, **args)
        hands.settle(400)
        if kind == "certificates":
            hands.click("Выдать и внести в реестр")
        hands.wait(lambda: hands.button("Сохранить PDF…").isEnabled() and not desktop.jobs.busy, "a document")
        hands.picture(kind.replace("_", "-"))
        paths.append(out / name)
        hands.click("Сохранить PDF…")
        hands.wait(lambda name=name: (out / name).exists(), name)
    desktop.main.open("people")
    hands.picture("people-later")
    desktop.main.open("today")
    hands.picture("today")
