"""What the wizard holds between its steps."""

from dataclasses import dataclass, field
from pathlib import Path

from ui.pages.instrument_import.protocol_panel import TypedSheet
from zima_desktop.domain.instruments import Instrument
from zima_desktop.domain.library import ReadInstrument


@dataclass
class ImportDraft:
    """`found` is what was read from `path`; `instrument` is the version that is kept in the base."""

    path: Path | None = None
    found: ReadInstrument | None = None
    instrument: Instrument | None = None
    sheet: TypedSheet = field(default_factory=lambda: TypedSheet({}, {}))
    active: bool = False

    @property
    def stored(self) -> bool:
        """Leaving now loses nothing but what is typed."""
        return self.instrument is not None
