"""What came of collecting answers: by file, by session, and the guests who wait for a word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.base import Dialog
from ui.i18n import translate
from ui.pages.testing.double_card import DoubleCard
from ui.theme import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.notice import Notice
from ui.widgets.progress import StackBar
from zima_desktop.domain.collecting import CollectBoard, Double, FileOutcome, SessionOutcome, Stranger
from zima_desktop.domain.ids import PersonId, SessionId
from zima_desktop.domain.sessions import CollectReport
from zima_desktop.services.sentences import sentence

WIDTH = 640
AT_ONCE = 3  # sessions that are shown with the dialog


class StrangerCard(QWidget):
    """One guest: who may it be. What was settled can be settled otherwise."""

    match_requested = Signal(object)  # PersonId
    pick_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self, stranger: Stranger, names: Mapping[PersonId, str]) -> None:
        super().__init__()
        self.stranger = stranger
        self.notice = Notice(stranger.name, _about(stranger), tone="warn", icon_name="user-round-search")
        self.same = [self._same(person, names[person]) for person in stranger.suggested if person in names]
        self.pick = Button(self.tr("Choose a person…"), "plain", "users")
        self.nobody = Button(self.tr("Not needed"), "plain", "x")
        self.pick.setAccessibleName(self.tr("Choose a person for {name}").format(name=stranger.name))
        self.nobody.setAccessibleName(self.tr("{name}: not needed").format(name=stranger.name))
        self.pick.clicked.connect(self.pick_requested)
        self.nobody.clicked.connect(self.dismiss_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.notice)
        for button in self.same:
            layout.addLayout(row(button, None))
        layout.addLayout(row(self.pick, self.nobody, None))

    def settle(self, text: str) -> None:
        """Say what was decided; only another person may still be chosen."""
        self.notice.set(self.stranger.name, text, "ok", "circle-check")
        for button in (*self.same, self.nobody):
            button.hide()
        self.pick.setFocus()

    def _same(self, person: PersonId, name: str) -> Button:
        button = Button(self.tr("It is {name}").format(name=name), "primary", "user-check")
        button.clicked.connect(lambda: self.match_requested.emit(person))
        return button


class CollectDialog(Dialog):
    """Files that were refused, then every session: received, absent, double, guests."""

    results_requested = Signal()
    make_up_requested = Signal(object)  # SessionId
    match_requested = Signal(object, object, object)  # SessionId, uid of the guest, PersonId
    pick_requested = Signal(object, object)  # SessionOutcome, Stranger
    dismiss_requested = Signal(object, object)  # SessionId, uid of the guest
    choose_requested = Signal(object, object)  # DoubleCard, uid of the attempt that counts
    erase_requested = Signal()

    def __init__(self, view: QWidget, board: CollectBoard, names: Mapping[PersonId, str]) -> None:
        title = translate("CollectDialog", "Answers collected")
        if not board.went_through:
            title = translate("CollectDialog", "Nothing was collected")
        super().__init__(view, title, width=WIDTH, scrolling=True)
        self.strangers: dict[UUID, StrangerCard] = {}
        self.doubles: dict[PersonId, DoubleCard] = {}
        self.make_up: dict[SessionId, Button] = {}
        self._received: dict[SessionId, Label] = {}
        self._bars: dict[SessionId, tuple[StackBar, SessionOutcome]] = {}
        self._has_results = bool(board.went_through)
        reports = [one.report for one in board.files if one.report is not None]
        self._show_counts(reports, len(board.files))
        self._show_files(board.files)
        self._names = names
        self._cards = QVBoxLayout()
        self._cards.setSpacing(self.body.spacing())
        self.body.addLayout(self._cards)
        self._waiting = list(board.sessions)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._show_next)
        for _ in range(AT_ONCE):
            self._show_next()
        if self._waiting:
            self._turn.start()
        self.old_files = self._make_old_files()
        self._show_foot()

    def accept(self) -> None:
        super().accept()
        if self._has_results:
            self.results_requested.emit()

    def settle(self, guest: UUID, text: str) -> None:
        self.strangers[guest].settle(text)

    def offer_erasure(self, count: int) -> None:
        """Old files whose answers are all in the base; none: nothing is said."""
        if count:
            text = translate("CollectDialog", "Old session files, no longer needed: %n", None, count)
            self.old_files.set("", text, "info", "trash-2")
            self.old_files.show()

    def erased(self, count: int) -> None:
        """So many old files are gone."""
        self.erase.hide()
        self.old_files.set(
            "", translate("CollectDialog", "Deleted files: %n", None, count), "ok", "circle-check"
        )

    def set_received(self, session: SessionId, received: int, expected: int) -> None:
        self._received[session].setText(received_words(received, expected))
        bar, outcome = self._bars[session]
        bar.set(shares(replace(outcome, received=received, expected=expected)))

    def _make_old_files(self) -> Notice:
        self.erase = Button(self.tr("Look and delete…"))
        self.erase.clicked.connect(self.erase_requested)
        notice = Notice("", tone="info", actions=(self.erase,))
        notice.hide()
        self.body.addWidget(notice)
        return notice

    def _show_counts(self, reports: Sequence[CollectReport], files: int) -> None:
        """What came first, in large letters; below it what was known already."""
        if not reports:
            return
        head, *rest = report_lines(reports)
        if files > 1:
            text = self.tr("Files taken: {taken} of {total}").format(taken=len(reports), total=files)
            rest.append(text)
        new = any(one.new or one.updated for one in reports)
        self.body.addWidget(Notice(head, "\n".join(rest), tone="ok" if new else "info"))

    def _show_files(self, files: Sequence[FileOutcome]) -> None:
        for one in files:
            if one.error is not None:
                self.body.addWidget(Notice(one.path.name, sentence(one.error), tone="bad"))

    def _show_next(self) -> None:
        """A town brings sixty sessions: a card a turn, so that the window never stands still."""
        if self._waiting:
            self._show_session(self._waiting.pop(0))
        else:
            self._turn.stop()

    def _show_session(self, outcome: SessionOutcome) -> None:
        card = Card(margins=(Space.L, Space.M, Space.L, Space.L))
        card.body.addWidget(Label(f"{outcome.group_name} · {outcome.title}", "h3", wrap=True))
        received = Label(received_words(outcome.received, outcome.expected), "strong")
        self._received[outcome.session] = received
        bar = StackBar(shares(outcome), received.text(), legend=False)
        self._bars[outcome.session] = (bar, outcome)
        card.body.addWidget(bar)
        card.body.addWidget(received)
        for text in session_lines(outcome):
            card.body.addWidget(Label(text, "secondary", wrap=True))
        if outcome.absent or outcome.interrupted:
            card.body.addLayout(row(self._make_up_button(outcome), None))
        for double in outcome.doubles:
            card.body.addWidget(self._double_of(double))
        for stranger in outcome.strangers:
            card.body.addWidget(self._card_of(outcome, stranger))
        self._cards.addWidget(card)

    def _make_up_button(self, outcome: SessionOutcome) -> Button:
        button = Button(self.tr("Prepare a make-up session…"), "plain", "calendar-plus")
        button.clicked.connect(lambda: self.make_up_requested.emit(outcome.session))
        self.make_up[outcome.session] = button
        return button

    def _card_of(self, outcome: SessionOutcome, stranger: Stranger) -> StrangerCard:
        card, session, uid = StrangerCard(stranger, self._names), outcome.session, stranger.uid
        card.match_requested.connect(lambda person: self.match_requested.emit(session, uid, person))
        card.pick_requested.connect(lambda: self.pick_requested.emit(outcome, stranger))
        card.dismiss_requested.connect(lambda: self.dismiss_requested.emit(session, uid))
        self.strangers[uid] = card
        return card

    def _double_of(self, double: Double) -> DoubleCard:
        card = DoubleCard(double)
        card.choose_requested.connect(lambda attempt: self.choose_requested.emit(card, attempt))
        self.doubles[double.person] = card
        return card

    def _show_foot(self) -> None:
        if not self._has_results:
            good = Button(self.tr("Good"), "primary", "check")
            good.clicked.connect(self.accept)
            self.add_plain_foot(good)
            return
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        results = Button(self.tr("To the results"), "primary", "list-checks")
        results.clicked.connect(self.accept)
        self.add_plain_foot(close, results)


def received_words(received: int, expected: int) -> str:
    text = translate("CollectReport", "Received: {received} of {expected}")
    return text.format(received=received, expected=expected)


def shares(outcome: SessionOutcome) -> list[tuple[str, int, str]]:
    """Finished, begun and missing parts of the list as one bar."""
    begun = min(len(outcome.interrupted), outcome.expected - outcome.received)
    rest = max(0, outcome.expected - outcome.received - begun)
    return [
        (translate("CollectReport", "finished"), outcome.received, "ok"),
        (translate("CollectReport", "interrupted"), begun, "warn"),
        (translate("CollectReport", "missing"), rest, "neutral"),
    ]


def report_lines(reports: Sequence[CollectReport]) -> tuple[str, ...]:
    """What the files brought, all together; only what there is to say."""
    if not reports:
        return ()
    updated, known = sum(one.updated for one in reports), sum(one.known for one in reports)
    lines = [translate("CollectReport", "New results: %n", None, sum(one.new for one in reports))]
    if updated:
        lines.append(translate("CollectReport", "Completed since last time: %n", None, updated))
    if known:
        lines.append(translate("CollectReport", "Collected before, unchanged: %n", None, known))
    unfinished = sum(one.unfinished for one in reports)
    if unfinished:
        lines.append(translate("CollectReport", "Interrupted, can be gone on with: %n", None, unfinished))
    return tuple(lines)


def session_lines(outcome: SessionOutcome) -> tuple[str, ...]:
    """Who is still missing in a session, by name."""
    lines = []
    if outcome.absent:
        text = translate("CollectReport", "Did not answer: {names}")
        lines.append(text.format(names=", ".join(outcome.absent)))
    if outcome.interrupted:
        text = translate("CollectReport", "Interrupted: {names}")
        lines.append(text.format(names=", ".join(outcome.interrupted)))
    if outcome.without_consent:
        text = translate("CollectReport", "Answered, but there is no consent: {names}")
        lines.append(text.format(names=", ".join(outcome.without_consent)))
    return tuple(lines)


def _about(stranger: Stranger) -> str:
    who = translate("CollectReport", "Guest: wrote the name by hand.")
    if not stranger.guest:
        who = translate("CollectReport", "Not in the base any more.")
    state = translate("CollectReport", "finished")
    if not stranger.finished:
        state = translate("CollectReport", "interrupted")
    answers = translate("CollectReport", "%n answer(s)", None, stranger.answers)
    return "\n".join([who, f"{answers}, {state}", ", ".join(stranger.files)])
