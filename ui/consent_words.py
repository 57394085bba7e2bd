"""Consents in words and signs, the same on the register, in dialogs and on cards."""

from zima_desktop.content.words import word
from zima_desktop.domain.consents import ConsentState, ConsentStatus
from zima_desktop.domain.dates import format_date

CONSENT_SIGNS: dict[ConsentStatus, tuple[str, str]] = {
    ConsentStatus.NONE: ("circle-dashed", "neutral"),
    ConsentStatus.ACTIVE: ("shield-check", "ok"),
    ConsentStatus.OWN_NEEDED: ("signature", "warn"),
    ConsentStatus.EXPIRING: ("clock", "warn"),
    ConsentStatus.EXPIRED: ("clock-alert", "warn"),
    ConsentStatus.WITHDRAWN: ("undo-2", "neutral"),
}


def status_text(state: ConsentState, *, short: bool = False) -> str:
    """«есть с 05.09.2026», «истекает 01.12.2026», «отозвано 01.11.2026»; short: for narrow columns."""
    text = word("consent_status", state.status.value)
    day = {
        ConsentStatus.ACTIVE: state.signed_on,
        ConsentStatus.EXPIRING: state.valid_to,
        ConsentStatus.EXPIRED: state.valid_to,
        ConsentStatus.WITHDRAWN: state.withdrawn_on,
    }.get(state.status)
    if day is None:
        return text
    if short and state.status in (ConsentStatus.WITHDRAWN, ConsentStatus.EXPIRED):
        return text
    if short and state.status is ConsentStatus.EXPIRING:
        text = word("consent_status", "until")
    since = f"{word('consent_status', 'since')} " if state.status is ConsentStatus.ACTIVE else ""
    shown = f"{day:%d.%m.%y}" if short else format_date(day)
    return f"{text} {since}{shown}"
