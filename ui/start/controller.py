"""The start of the program: which page comes first, and what follows from each."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui import garbage
from ui.asker import Asker
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.start import work
from ui.start.desk import StartDesk
from ui.start.outside import Outside
from ui.start.window import StartWindow
from ui.theme import theme
from zima_desktop.domain.security_errors import NotAWorkspace

if TYPE_CHECKING:
    from ui.start.creating import Creating
    from ui.start.keeping import CodeKeeping
    from ui.start.unlocking import Unlocking
    from zima_desktop.bootstrap import KdfCost, Opened

WARM_UP_AFTER_MS = 200  # the first picture comes first


class StartController(QObject):
    """Ends with `opened` or `teacher_requested`; who takes them hides the window."""

    opened = Signal(object)  # bootstrap.Opened
    teacher_requested = Signal()  # no base, no password

    def __init__(
        self,
        settings: Settings,
        asker: Asker,
        jobs: JobRunner,
        *,
        cost: "KdfCost | None" = None,
        people: int | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._jobs = jobs
        self.window = StartWindow(self._may_close)
        self._desk = StartDesk(self.window, settings, asker, jobs, cost, people)
        self._outside = Outside(self._desk, self)
        self._warm = False
        self._connect()

    def show(self) -> None:
        """The page that fits what is known on this computer."""
        self._begin()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if not self._warm:
            self._warm = True
            QTimer.singleShot(WARM_UP_AFTER_MS, self, self._warm_up)

    def hide(self) -> None:
        """Out of sight, and with nothing secret in it."""
        self.window.hide()
        for part in ("_unlocking", "_creating", "_keeping"):
            if part in vars(self):
                getattr(self, part).forget()

    def _begin(self) -> None:
        folder = self._settings.last_workspace
        if folder is None or not folder.is_dir() or not self._unlocking.begin(folder):
            self._show_welcome()

    @cached_property
    def _unlocking(self) -> "Unlocking":
        from ui.start.unlocking import Unlocking

        made, page = Unlocking(self._desk, self), self.window.unlock
        page.training_requested.connect(self._outside.open_training)
        page.session_requested.connect(self.teacher_requested)
        page.other_requested.connect(self._outside.choose_other)
        page.card.restore_requested.connect(lambda: self._outside.restore(made.folder))
        made.recovered.connect(self._keep)
        made.opened.connect(self.opened)
        return made

    @cached_property
    def _creating(self) -> "Creating":
        from ui.start.creating import Creating

        made = Creating(self._desk, self)
        made.created.connect(self._keep)
        made.left.connect(self._begin)
        return made

    @cached_property
    def _keeping(self) -> "CodeKeeping":
        from ui.start.keeping import CodeKeeping

        made = CodeKeeping(self._desk, self)
        made.opened.connect(self.opened)
        return made

    def _show_welcome(self) -> None:
        """Built on the first visit, like every page."""
        first = "welcome" not in vars(self.window)
        page, outside = self.window.welcome, self._outside
        if first:
            page.training_requested.connect(outside.open_training)
            page.session_requested.connect(self.teacher_requested)
            page.create_requested.connect(self._create)
            page.open_requested.connect(outside.open_folder)
            page.restore_requested.connect(outside.restore)
        self.window.show_page(page)
        page.training.setFocus()

    def _create(self) -> None:
        self._creating.begin()

    def _keep(self, opened: "Opened") -> None:
        self._keeping.begin(opened)

    def _connect(self) -> None:
        window, outside = self.window, self._outside
        window.session_requested.connect(self.teacher_requested)
        window.theme_requested.connect(self._switch_theme)
        outside.training_opened.connect(self.opened)
        outside.create_requested.connect(self._create)
        outside.folder_chosen.connect(self._show_workspace)
        outside.restored.connect(self._show_workspace)
        self._jobs.started.connect(self._show_strip)
        self._jobs.progressed.connect(window.strip.show_progress)
        self._jobs.ended.connect(window.strip.hide)
        window.strip.cancelled.connect(self._jobs.cancel)

    def _show_workspace(self, folder: Path) -> None:
        if not self._unlocking.begin(folder):
            self._desk.report(NotAWorkspace(str(folder)))

    def _show_strip(self, title: str) -> None:
        """Opening by password says so on its button; longer ways have the strip."""
        if self._desk.shows_strip:
            self.window.strip.start(title)

    def _switch_theme(self) -> None:
        settings = self._settings
        settings.theme = "light" if theme().dark else "dark"
        theme().apply(settings.theme, settings.text_scale)

    def _warm_up(self) -> None:
        """SQLAlchemy costs half a second: it is imported while the password is typed."""
        garbage.beside(work.warm_up, "zima-warm-up")

    def _may_close(self) -> bool:
        if "_keeping" not in vars(self) or not self._keeping.waiting:
            return True
        self._desk.asker.confirm(
            self.window,
            self.tr("Close without the recovery sheet?"),
            self.tr("Close"),
            self._give_up,
            note=self.tr(
                "The code will not be shown again. If the password is forgotten, nothing opens the base."
            ),
            danger=True,
        )
        return False

    def _give_up(self) -> None:
        self._keeping.give_up()
        QTimer.singleShot(0, self.window, self.window.close)
