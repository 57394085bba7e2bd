"""What the page of quality says of figures: pure functions."""

from ui.i18n import translate
from zima_desktop.content.result_words import number_text, said, say
from zima_desktop.domain.dates import format_date
from zima_desktop.domain.people import Sex
from zima_desktop.domain.quality import (
    FIRM_PROTOCOLS,
    LEAST_PROTOCOLS,
    ConsistencyReport,
    NormLine,
    NormsExtent,
    NormsReport,
    QualityReport,
    QualityStanding,
    Reliability,
    RepeatReport,
    ScaleReport,
)

TONES = {
    Reliability.EXCELLENT: "ok",
    Reliability.GOOD: "ok",
    Reliability.FAIR: "accent",
    Reliability.DOUBTFUL: "warn",
    Reliability.POOR: "warn",
    Reliability.UNKNOWN: "neutral",
}
PERCENT = 100


def summary(report: QualityReport) -> str:
    """How many protocols of how many people, from when."""
    if not report.protocols:
        return translate("QualityWords", "Nobody has answered this instrument yet")
    count = translate("QualityWords", "%n finished protocol(s)", None, report.protocols)
    people = translate("QualityWords", "%n people", None, report.people)
    parts = [f"{count}, {people}"]
    if report.first is not None and report.last is not None:
        days = (format_date(report.first), format_date(report.last))
        parts.append(days[0] if days[0] == days[1] else f"{days[0]}–{days[1]}")
    if report.left:
        parts.append(translate("QualityWords", "%n of other editions left out", None, report.left))
    if report.held:
        parts.append(translate("QualityWords", "%n not counted: answers are missing", None, report.held))
    return " · ".join(parts)


def standing(report: QualityReport) -> str:
    counted = report.protocols - report.held
    return say("standing", report.standing.value, n=counted, least=LEAST_PROTOCOLS, firm=FIRM_PROTOCOLS)


def short(scale: ScaleReport) -> str:
    """What the list says under the name of a scale."""
    found = scale.consistency
    if found is not None:
        return translate("QualityWords", "α {alpha} · n = {n}").format(
            alpha=number_text(found.alpha), n=scale.n
        )
    return translate("QualityWords", "n = {n}").format(n=scale.n)


def meaning(scale: ScaleReport) -> str:
    """The plain sentence about a scale."""
    if scale.consistency is not None:
        return say("reliability", scale.consistency.called.value)
    obstacle = scale.obstacle.value if scale.obstacle else "too_few"
    return say("obstacle", obstacle, n=scale.n, least=LEAST_PROTOCOLS)


def scale_standing(scale: ScaleReport) -> str:
    """Empty where the number of protocols needs no word of caution."""
    if scale.standing is QualityStanding.FIRM:
        return ""
    facts = {"n": scale.n, "least": LEAST_PROTOCOLS, "firm": FIRM_PROTOCOLS}
    return say("standing", scale.standing.value, **facts)


def between(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    return translate("QualityWords", "95 times of 100 between {low} and {high}").format(
        low=number_text(low), high=number_text(high)
    )


def omega_note(found: ConsistencyReport) -> str:
    if found.omega_refusal is not None:
        return say("omega_refusal", found.omega_refusal)
    return translate("QualityWords", "the share of the sum that one common trait explains")


def sem_note(found: ConsistencyReport) -> str:
    if found.sem is None:
        return said("no_data")
    text = translate("QualityWords", "two times of three the true result lies within ±{sem} points")
    return text.format(sem=number_text(found.sem, 1))


def percent(share: float | None) -> str:
    return said("no_data") if share is None else f"{number_text(share * PERCENT, 0)}\u00a0%"


def repeats_note(found: RepeatReport) -> str:
    text = translate("QualityWords", "{agreed} of {n} repeated pairs; by chance {chance}")
    return text.format(agreed=found.agreed, n=found.n, chance=percent(found.chance))


def norms_note(norms: NormsReport) -> str:
    """How far local norms go with so many results."""
    text = say("norm_extent", norms.extent.value, n=norms.n, least=LEAST_PROTOCOLS)
    if norms.extent is not NormsExtent.PERCENTILES or norms.stens:
        return text
    counts = dict(norms.by_sex)
    more = translate("QualityWords", "stens from 200 of each sex: boys {male}, girls {female}")
    return f"{text}; {more.format(male=counts.get(Sex.MALE, 0), female=counts.get(Sex.FEMALE, 0))}"


def line_range(line: NormLine) -> str:
    low, high = number_text(line.low), number_text(line.high)
    return low if low == high else f"{low} … {high}"


def sex_word(sex: Sex) -> str:
    return say("norm_people", sex.value)
