"""A dated status of somebody who has left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.dialogs.outcome_fields import OutcomeFields
from ui.widgets.button import Button
from zima_desktop.domain.followup import Suggestions
from zima_desktop.domain.outcomes import OutcomeDraft


class OutcomeDialog(Dialog):
    """Stays open until `close_saved`; a status that is known already can be taken out."""

    save_requested = Signal(object)  # OutcomeDraft
    remove_requested = Signal()

    def __init__(
        self,
        view: QWidget,
        title: str,
        subtitle: str,
        *,
        avatar: str,
        content: OutcomeDraft,
        known: Suggestions,
        removable: bool = False,
    ) -> None:
        super().__init__(view, title, subtitle, width=680, avatar=avatar, scrolling=True)
        self.fields = OutcomeFields(known)
        self.fields.fill(content)
        self.body.addWidget(self.fields)
        self.remove = Button(self.tr("Remove"), "ghost", "trash-2")
        self.remove.clicked.connect(self.remove_requested)
        self.save = self.add_foot(self.remove, primary=self.tr("Save"))
        self.remove.setVisible(removable)

    def open(self, focus: QWidget | None = None) -> None:
        super().open(focus or self.fields.status)

    def accept(self) -> None:
        content = self.fields.content() if self.fields.check() else None
        if content is not None:
            self.save_requested.emit(content)

    def close_saved(self) -> None:
        super().accept()
