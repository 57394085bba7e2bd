"""Sentences for failures, one module an area: class of error -> its three lines."""

from ui.error_texts import files, general, handover, security, sessions
from ui.error_texts.explanation import Texts

AREAS: tuple[Texts, ...] = (general.TEXTS, files.TEXTS, security.TEXTS, sessions.TEXTS, handover.TEXTS)
