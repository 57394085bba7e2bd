"""Writes down what was confirmed about a draft, and knows which step comes next."""

from collections.abc import Sequence

from ui.context import AppContext
from ui.pages.instrument_import.lines import NO_RIGHTS
from ui.pages.instrument_import.protocol_panel import TypedSheet
from ui.pages.instrument_import.view import Step
from zima_desktop.domain.changes import Change, Topic
from zima_desktop.domain.errors import ZimaError
from zima_desktop.domain.instruments import Finding, Instrument
from zima_desktop.domain.library import ProtocolLine, Review
from zima_desktop.services.library import typed_protocol


def next_step(instrument: Instrument, findings: Sequence[Finding], review: Review) -> Step:
    """The first step that was not confirmed; an instrument without scales has neither samples nor sheet."""
    faults = any(one.blocks for one in findings)
    warnings = any(not one.blocks and one.key != NO_RIGHTS for one in findings)
    if faults or (warnings and not review.warnings_accepted):
        return Step.CHECK
    if instrument.scales and not review.samples_confirmed:
        return Step.SAMPLES
    if instrument.scales and review.protocol is None:
        return Step.PROTOCOL
    return Step.DONE


class Confirmer:
    """Every step is a write of its own: the draft can be left at any of them. Raises ZimaError."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._library = context.services.library

    def accept_warnings(self, sha: str) -> None:
        self._context.announce(self._library.accept_warnings(sha))

    def accept_samples(self, sha: str) -> None:
        self._context.announce(self._library.accept_samples(sha))

    def compare(self, sha: str, sheet: TypedSheet) -> tuple[ProtocolLine, ...]:
        return self._library.compare(sha, typed_protocol(sheet.answers, sheet.totals))

    def accept_sheet(self, sha: str, sheet: TypedSheet) -> None:
        protocol = typed_protocol(sheet.answers, sheet.totals)
        self._context.announce(self._library.accept_protocol(sha, protocol))

    def give_rights(self, instrument: Instrument, text: str, sheet: TypedSheet) -> Instrument:
        """The same questions and the same key under another hash: what was confirmed stays confirmed."""
        library, old = self._library, self._library.review(instrument.sha256)
        sha = library.edited(instrument.sha256, {"rights_basis": text})
        review = library.review(sha)
        if old.warnings_accepted and not review.warnings_accepted:
            library.accept_warnings(sha)
        if old.samples_confirmed and not review.samples_confirmed:
            library.accept_samples(sha)
        if old.protocol is not None and review.protocol is None:
            self._repeat_sheet(sha, sheet)
        self._context.announce(Change(frozenset({Topic.TESTING})))
        return library.version(sha)

    def _repeat_sheet(self, sha: str, sheet: TypedSheet) -> None:
        """Only a sheet that is still typed in can be compared again; else the step comes once more."""
        try:
            self._library.accept_protocol(sha, typed_protocol(sheet.answers, sheet.totals))
        except ZimaError:
            return
