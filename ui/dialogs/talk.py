"""Writing a talk down in two minutes: what was agreed, what comes next, and what nobody else reads."""

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.asker import Asker
from ui.dialogs.base import Dialog
from ui.dialogs.talk_note import RestrictedNote
from ui.dialogs.talk_prompts import WIDTH as PROMPTS_WIDTH
from ui.dialogs.talk_prompts import PromptPanel
from ui.signs import said, said_for
from ui.theme import Space, theme
from ui.widgets.button import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, FormRow
from ui.widgets.label import Label
from ui.widgets.layout import row
from ui.widgets.select import Select
from zima_desktop.domain.people import Category
from zima_desktop.domain.trajectory import Responsible, TalkDraft, TalkPresence, TalkTemplate
from zima_desktop.services.talks import prompts

DRAFT_AFTER_MS = 2000
DIALOG_WIDTH = 700
ROOM_FOR_PROMPTS = 1060  # of the window; narrower ones open the list by its button
AGREED_HEIGHT = 92


class TalkDialog(Dialog):
    """Emits drafts after every pause of typing, and the talk itself once; stays open until `close_saved`."""

    save_requested = Signal(object)  # TalkDraft
    draft_changed = Signal(object)  # TalkDraft
    draft_dropped = Signal()

    def __init__(
        self,
        view: QWidget,
        asker: Asker,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        today: date,
        content: TalkDraft | None = None,
        template: TalkTemplate = TalkTemplate.FREE,
        keeps_draft: bool = True,
        restored: bool = False,
        category: Category = Category.PUPIL,
        lacks_consent: bool = False,
    ) -> None:
        super().__init__(view, title, subtitle, width=DIALOG_WIDTH, avatar=avatar, scrolling=True)
        self._today, self._keeps_draft = today, keeps_draft
        self._pause = QTimer(self, singleShot=True, interval=DRAFT_AFTER_MS)
        self._pause.timeout.connect(self._tell_draft)
        self._make_fields(asker, category)
        self.consent_note = Label(
            self.tr("There is no consent to counselling (P1) yet: ask for the paper at this talk."),
            "caption",
            tone="warn",
            wrap=True,
        )
        self.consent_note.setVisible(lacks_consent)
        self.body.addWidget(self.consent_note)
        self._lay_out()
        self._fill(content or TalkDraft(today, template, TalkPresence.PUPIL, ""))
        self.drop = Button(self.tr("Discard the draft"), "ghost", "trash-2")
        self.drop.setVisible(restored)
        self.drop.clicked.connect(self._drop)
        self.helper = Button(self.tr("Prompts"), "ghost", "list-checks")
        self.helper.setCheckable(True)
        self.helper.toggled.connect(self._show_prompts)
        self.save = self.add_foot(self.drop, self.helper, primary=self.tr("Save"))
        self.helper.setChecked(view.window().width() >= ROOM_FOR_PROMPTS * theme().text_scale)
        if restored:
            self.foot_note.setText(self.tr("The draft was restored"))
        self._watch()

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.agreed)

    def accept(self) -> None:
        """Check and ask to save; the empty field is named under itself."""
        self._agreed_field.clear_error()
        self._held_field.clear_error()
        self._due_field.clear_error()
        if not self.agreed.toPlainText().strip():
            self._agreed_field.set_error(self.tr("Write down what was agreed"))
            self.agreed.setFocus()
        elif not self.held_on.is_complete():
            self._held_field.set_error(self.tr("There is no such day"))
            self.held_on.setFocus()
        elif not self.due_on.is_blank() and not self.due_on.is_complete():
            self._due_field.set_error(self.tr("There is no such day"))
            self.due_on.setFocus()
        else:
            self._pause.stop()
            self.save_requested.emit(self.content())

    def reject(self) -> None:
        """Close; what was typed stays as the draft."""
        if self._pause.isActive():
            self._pause.stop()
            self._tell_draft()
        super().reject()

    def close_saved(self) -> None:
        self._pause.stop()
        super().accept()

    def show_draft_saved(self, at: datetime) -> None:
        """Say in the foot that the draft is safe."""
        self.foot_note.setText(self.tr("Draft saved at {time}").format(time=at.strftime("%H:%M")))

    def content(self) -> TalkDraft:
        """What the fields say; an incomplete date counts as today."""
        responsible = self.responsible.key()
        return TalkDraft(
            held_on=self.held_on.date() or self._today,
            template=TalkTemplate(str(self.template.key())),
            presence=TalkPresence(str(self.presence.key())),
            agreed=self.agreed.toPlainText().strip(),
            next_step=self.next_step.text().strip() or None,
            due_on=self.due_on.date(),
            responsible=Responsible(str(responsible)) if responsible else None,
            restricted_note=self.note.text(),
        )

    def _make_fields(self, asker: Asker, category: Category) -> None:
        self.held_on = DateField(self.tr("Date"))
        self.template = Select([(one, said("talk_template", one)) for one in TalkTemplate], self.tr("Kind"))
        self.presence = Select(
            [(one, said_for("talk_presence", one, category)) for one in TalkPresence],
            self.tr("Who was there"),
        )
        self.agreed = QPlainTextEdit()
        self.agreed.setTabChangesFocus(True)
        self.agreed.setFixedHeight(round(AGREED_HEIGHT * theme().text_scale))
        self.next_step = QLineEdit()
        self.due_on = DateField(self.tr("Due"))
        self.responsible = Select(
            [
                (None, self.tr("not set")),
                *((one, said_for("responsible", one, category)) for one in Responsible),
            ],
            self.tr("Who does it"),
        )
        self.note = RestrictedNote(asker)
        self.prompts = PromptPanel()
        self.prompts.hide()
        self.template.picked.connect(self._renew_prompts)

    def _lay_out(self) -> None:
        self._held_field = Field(self.tr("Date"), self.held_on)
        self._agreed_field = Field(self.tr("What was agreed"), self.agreed)
        self._due_field = Field(self.tr("Due"), self.due_on)
        form = QVBoxLayout()
        form.setSpacing(Space.M)
        form.addWidget(
            FormRow(
                self._held_field,
                Field(self.tr("Kind"), self.template),
                Field(self.tr("Who was there"), self.presence),
                stretches=(4, 8, 7),
            )
        )
        form.addWidget(self._agreed_field)
        form.addWidget(
            FormRow(
                Field(self.tr("Next step"), self.next_step),
                self._due_field,
                Field(self.tr("Who does it"), self.responsible),
                stretches=(9, 4, 6),
            )
        )
        form.addWidget(self.note)
        form.addStretch(1)
        both = row(gap=Space.L)
        both.addLayout(form, 1)
        both.addWidget(self.prompts)
        self.body.addLayout(both)

    def _show_prompts(self, on: bool) -> None:
        """The list beside the form makes the dialog wider; nothing else moves."""
        self.prompts.setVisible(on)
        wide = DIALOG_WIDTH + (PROMPTS_WIDTH + Space.L if on else 0)
        self._card.setFixedWidth(round(wide * theme().text_scale))
        self._renew_prompts()
        if self.isVisible():
            self._place()

    def _renew_prompts(self) -> None:
        self.prompts.show_prompts(prompts(TalkTemplate(str(self.template.key()))))

    def _fill(self, content: TalkDraft) -> None:
        self.held_on.set_date(content.held_on)
        self.template.set_key(content.template)
        self.presence.set_key(content.presence)
        self.agreed.setPlainText(content.agreed)
        self.next_step.setText(content.next_step or "")
        self.due_on.set_date(content.due_on)
        self.responsible.set_key(content.responsible)
        self.note.set_text(content.restricted_note)

    def _watch(self) -> None:
        self.agreed.textChanged.connect(self._wait)
        self.next_step.textChanged.connect(self._wait)
        self.held_on.changed.connect(self._wait)
        self.due_on.changed.connect(self._wait)
        for choice in (self.template, self.presence, self.responsible):
            choice.picked.connect(self._wait)
        self.note.changed.connect(self._wait)
        self.note.moved_to_agreed.connect(self._append)

    def _wait(self) -> None:
        if self._keeps_draft:
            self._pause.start()

    def _tell_draft(self) -> None:
        content = self.content()
        if content.agreed or content.next_step or content.restricted_note:
            self.draft_changed.emit(content)

    def _append(self, text: str) -> None:
        known = self.agreed.toPlainText().strip()
        self.agreed.setPlainText(f"{known}\n{text}" if known else text)

    def _drop(self) -> None:
        self._pause.stop()
        self.draft_dropped.emit()
        super().reject()
