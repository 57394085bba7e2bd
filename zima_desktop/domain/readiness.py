"""What the school should look at before it hands its records over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readiness:
    """Counts of living people; a full package names only those with consent."""

    people: int
    with_consent: int
    without_consent: int
    withdrawn: int  # of those without: the paper was taken back
    without_group: int
    untested: int  # of the audience of the school year
    generation: int  # of the last package, 0 before the first
