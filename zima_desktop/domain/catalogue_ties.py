"""What a programme is tied to: codes it replaced, professions it leads to, places that speak of it."""

from dataclasses import dataclass

from zima_desktop.domain.catalogue import Taught


@dataclass(frozen=True, slots=True)
class ProgrammeTies:
    """As it should be: what is left out of a tuple is taken from the programme."""

    predecessors: tuple[str, ...] = ()  # codes
    professions: tuple[str, ...] = ()  # keys
    taught: tuple[Taught, ...] = ()  # of this very code, not of its relatives
