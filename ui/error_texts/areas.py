"""All areas of failures; imported when the first failure is explained, not at start."""

from ui.error_texts import files, general, handover, security, sessions
from ui.error_texts.explanation import Texts

AREAS: tuple[Texts, ...] = (general.TEXTS, files.TEXTS, security.TEXTS, sessions.TEXTS, handover.TEXTS)
