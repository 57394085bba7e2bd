"""The head of the card: who it is, where they stand, what can be done, and the stages of the way."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.icons import icon
from ui.outcome_signs import STATUS_ICONS
from ui.pages.person.way import newest_outcome, stages_of
from ui.signs import STATE_SIGNS, dotted, said
from ui.theme import Space
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.label import ElideLabel
from ui.widgets.layout import clear
from ui.widgets.stages import Stages
from zima_desktop.content.words import word
from zima_desktop.domain.cards import PersonCard
from zima_desktop.domain.consents import Purpose
from zima_desktop.domain.dates import format_date, school_year_of
from zima_desktop.domain.outcomes import OutcomeStatus
from zima_desktop.domain.people import Category
from zima_desktop.domain.relatives import Family

MOST_RELATIVES = 2
OUTSIDE = frozenset({Category.ADULT, Category.PARENT, Category.TEACHER})  # of them no way is known
ASKED_FOR_NOTHING = frozenset({Category.PARENT, Category.TEACHER})


class PersonHead(Card):
    """Three actions stand open, the rare ones behind the dots."""

    talk_requested = Signal()
    test_requested = Signal()
    map_requested = Signal()
    relative_requested = Signal(object)  # PersonId
    menu_asked = Signal(str)  # edit, forms, plan_a, plan_b, step, choice, trajectory, move, consents, hide

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 16, 16, 12))
        self.avatar = Avatar("", 60)
        self.name = ElideLabel("", "h1")
        self.state = Chip("")
        self.check = Button(self.tr("Check the name"), "ghost", "spell-check")
        self.about = ElideLabel("", "secondary", tone="text2")
        self.talk = Button(self.tr("Talk"), "plain", "plus")
        self.test = Button(self.tr("Test"), "plain", "clipboard-list")
        self.map = Button(self.tr("Card as PDF"), "primary", "printer")
        self.more = IconButton("ellipsis", self.tr("More actions"))
        self.family = QHBoxLayout()  # parents and children, each opens its card
        self.stages = Stages(self.tr("Stages of the way"))
        self.strip = QHBoxLayout()  # the views of the card and what is worth seeing in each of them
        self.strip.setSpacing(Space.L)
        self.talk.set_shortcut_hint("Ctrl+N")
        self.map.set_shortcut_hint("Ctrl+P")
        self._lay_out()
        self.talk.clicked.connect(self.talk_requested)
        self.test.clicked.connect(self.test_requested)
        self.map.clicked.connect(self.map_requested)
        self.more.clicked.connect(self._show_menu)
        self.check.clicked.connect(self._ask_forms)

    def show_card(self, card: PersonCard, today: date) -> None:
        """Name, state, facts and stages of this person."""
        person = card.person
        self.avatar.set_name(person.name.short)
        self.name.set_text(person.name.full)
        self._show_state(card)
        self.check.setVisible(card.forms.check)
        self.check.setToolTip(dotted(card.forms.genitive, card.forms.dative))
        self.about.set_text(self._facts(card))
        self._show_family(card.family)
        away = card.person.category in OUTSIDE and not card.enrolments
        self.stages.set_stages(() if away else stages_of(card, school_year_of(today)))

    def _show_state(self, card: PersonCard) -> None:
        """Of a pupil how far the choice is; of somebody who has left what became of them."""
        person, left = card.person, newest_outcome(card)
        self.state.setVisible(bool(card.results) or person.category not in ASKED_FOR_NOTHING)
        if person.group is None and left is not None:
            status = OutcomeStatus(left.title)
            self.state.set(said("outcome_status", status), STATUS_ICONS[status], "info")
        elif person.group is None and person.category is Category.GRADUATE:
            self.state.set(self.tr("No word since school"), STATUS_ICONS[OutcomeStatus.UNKNOWN], "warn")
        else:
            self.state.set(said("trajectory_state", card.state), *STATE_SIGNS[card.state])

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self.name)
        first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.check, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(first)
        texts.addWidget(self.about)
        texts.addLayout(self.family)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.avatar)
        top.addSpacing(Space.XS)
        top.addLayout(texts, 1)
        for button in (self.talk, self.test, self.map, self.more):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(top)
        self.body.addLayout(self.strip)
        self.body.addWidget(self.stages)

    def _show_family(self, family: Family) -> None:
        clear(self.family)
        self.family.addSpacing(-Space.S - 1)  # a link begins where the line above begins
        shown = [(one, said("kinship", one.kinship)) for one in family.parents]
        shown += [(one, said("kinship", "child")) for one in family.children]
        for one, kinship in shown[:MOST_RELATIVES]:
            name = dotted(one.name, one.group)
            link = Button(self.tr("{kinship}: {name}").format(kinship=kinship, name=name), "link")
            link.clicked.connect(lambda _checked=False, person=one.id: self.relative_requested.emit(person))
            self.family.addWidget(link)
        if len(shown) > MOST_RELATIVES:
            rest = Button(self.tr("and {count} more").format(count=len(shown) - MOST_RELATIVES), "link")
            rest.clicked.connect(lambda: self.menu_asked.emit("relatives"))
            self.family.addWidget(rest)
        self.family.addStretch(1)

    def _facts(self, card: PersonCard) -> str:
        person = card.person
        group = person.group.name.printed if person.group else self.tr("no class")
        category = word("category", person.category) if person.category is not Category.PUPIL else None
        born = (
            self.tr("born {day}").format(day=format_date(person.birth_date))
            if person.birth_date
            else self.tr("date of birth: no data")
        )
        since = min((spell.since for spell in card.enrolments), default=None)
        watched = self.tr("observed since {day}").format(day=format_date(since)) if since else None
        agreed = ", ".join(word("consent", purpose) for purpose in card.consents)
        consents = self.tr("consent: {list}").format(list=agreed) if agreed else self.tr("no consents")
        back = [word("consent", purpose) for purpose in card.taken_back if purpose != Purpose.PUBLICATION]
        withdrawn = self.tr("withdrawn: {list}").format(list=", ".join(back)) if back else None
        secret = self.tr("not to be published") if Purpose.PUBLICATION in card.taken_back else None
        return dotted(secret, group, category, born, watched, consents, withdrawn)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, sign, text in self._choices():
            if not key:
                menu.addSeparator()
                continue
            action = menu.addAction(icon(sign), text)
            action.triggered.connect(lambda _checked=False, key=key: self.menu_asked.emit(key))
        corner = self.more.mapToGlobal(self.more.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _choices(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("edit", "pencil", self.tr("Edit the card")),
            ("forms", "spell-check", self.tr("Name in documents")),
            ("plan_a", "flag", self.tr("Plan A")),
            ("plan_b", "flag", self.tr("Plan B")),
            ("step", "list-checks", self.tr("Step of a plan")),
            ("choice", "lightbulb", self.tr("Talk about the choice")),
            ("trajectory", "route", self.tr("One-page trajectory")),
            ("after", "graduation-cap", self.tr("After school")),
            ("suit", "compass", self.tr("What might suit")),
            ("", "", ""),
            ("consents", "shield-check", self.tr("Note consents")),
            ("tags", "tag", self.tr("Tags…")),
            ("side_groups", "users", self.tr("Groups beside the class…")),
            ("relatives", "contact", self.tr("Parents and children…")),
            ("", "", ""),
            ("move", "arrow-right-left", self.tr("Move to another class")),
            ("spells", "history", self.tr("History of classes…")),
            ("category", "contact", self.tr("Change the category…")),
            ("leave", "log-out", self.tr("Mark as left…")),
            ("hide", "archive", self.tr("Hide from the lists")),
        )

    def _ask_forms(self) -> None:
        self.menu_asked.emit("forms")
