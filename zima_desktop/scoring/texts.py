"""A profile in words for three readers, put together from the texts of the instrument."""

from collections.abc import Callable, Sequence

from zima_desktop.domain.instruments import Instrument, Reader, Voices
from zima_desktop.domain.profiles import Profile, ProfileTexts, ScaleScore
from zima_desktop.scoring.rounding import round_half_up

Voice = Callable[[Voices], str]
MOST_TOLD = 4  # scales beside the leaders; more are only named


def profile_texts(instrument: Instrument, profile: Profile) -> ProfileTexts:
    """Strong sides first; pupil and parent read no figures, the counsellor reads every scale.

    A reader to whom the instrument is not shown gets an empty text.
    """
    shown = instrument.shown_to
    return ProfileTexts(
        pupil=_told(instrument, profile, lambda voices: voices.pupil) if Reader.PUPIL in shown else "",
        parent=_told(instrument, profile, lambda voices: voices.parent) if Reader.PARENT in shown else "",
        counsellor=_for_counsellor(instrument, profile),
    )


def level_texts(instrument: Instrument, score: ScaleScore) -> Voices | None:
    """The texts of the level that a scale has reached; None out of the table."""
    if score.level_no is None:
        return None
    return instrument.scale(score.code).level(score.level_no).texts


def _told(instrument: Instrument, profile: Profile, voice: Voice) -> str:
    if profile.held:
        return _held(instrument, profile, voice)
    if profile.flat:
        paragraphs = [voice(instrument.words.flat)]
    elif not instrument.leaders:
        paragraphs = _level_paragraphs(instrument, (*profile.derived, *profile.by_strength), voice)
    else:
        paragraphs = _strengths(instrument, profile, voice)
        paragraphs += _rest(instrument, profile)
    return _joined([*paragraphs, voice(instrument.words.closing)])


def _held(instrument: Instrument, profile: Profile, voice: Voice) -> str:
    items = ", ".join(str(no) for no in profile.missing)
    return voice(instrument.words.held).replace("{items}", items)


def _strengths(instrument: Instrument, profile: Profile, voice: Voice) -> list[str]:
    """The leaders with their texts, then those that share their level.

    Nobody is called strong on the lowest level of all: then the profile is told as a flat one.
    """
    words = instrument.words
    leaders = [score for score in profile.scales if score.leading]
    if leaders and all(_lowest(instrument, score) for score in leaders):
        return [voice(words.flat)]
    beside = _beside(profile, leaders)
    paragraphs: list[str] = []
    if leaders:
        opening = voice(words.tie if profile.tied else words.leader)
        paragraphs.append(opening.replace("{titles}", _titles(leaders)))
    paragraphs += _level_paragraphs(instrument, leaders, voice)
    if beside:
        paragraphs.append(voice(words.beside).replace("{titles}", _titles(beside)))
    told = beside if len(beside) <= MOST_TOLD else []
    return paragraphs + _level_paragraphs(instrument, told, voice)


def _lowest(instrument: Instrument, score: ScaleScore) -> bool:
    return score.level_no == 1 and len(instrument.scale(score.code).levels) > 1


def _beside(profile: Profile, leaders: Sequence[ScaleScore]) -> list[ScaleScore]:
    levels = {score.level_no for score in leaders} - {None}
    return [score for score in profile.by_strength if score.level_no in levels and not score.leading]


def _level_paragraphs(instrument: Instrument, scores: Sequence[ScaleScore], voice: Voice) -> list[str]:
    found = (level_texts(instrument, score) for score in scores)
    return [voice(texts) for texts in found if texts is not None]


def _rest(instrument: Instrument, profile: Profile) -> list[str]:
    """One line a level for the scales not told in full, the stronger level first."""
    leaders = [score for score in profile.scales if score.leading]
    told = {score.code for score in (*leaders, *_beside(profile, leaders))}
    groups: dict[str, list[ScaleScore]] = {}
    for score in profile.by_strength:
        if score.code not in told:
            groups.setdefault(_label(instrument, score), []).append(score)
    return [f"{_capital(label)}: {_titles(scores)}." for label, scores in groups.items() if label]


def _for_counsellor(instrument: Instrument, profile: Profile) -> str:
    def voice(voices: Voices) -> str:
        return voices.counsellor

    words = instrument.words
    if profile.held:
        return _joined([_held(instrument, profile, voice), *_note(instrument, profile)])
    paragraphs: list[str] = []
    if profile.flat:
        paragraphs.append(words.flat.counsellor)
    elif profile.leading:
        opening = words.tie.counsellor if profile.tied else words.leader.counsellor
        leaders = [score for score in profile.scales if score.leading]
        paragraphs.append(opening.replace("{titles}", _titles(leaders)))
    paragraphs += [_scale_line(instrument, score) for score in (*profile.derived, *profile.by_strength)]
    return _joined([*paragraphs, *_note(instrument, profile), words.closing.counsellor])


def _scale_line(instrument: Instrument, score: ScaleScore) -> str:
    head = instrument.words.score_line.format(
        title=score.title, raw=round_half_up(score.raw), maximum=round_half_up(score.maximum)
    )
    label = _label(instrument, score)
    texts = level_texts(instrument, score)
    return f"{head}, {label}. {texts.counsellor if texts else ''}".rstrip() if label else f"{head}."


def _note(instrument: Instrument, profile: Profile) -> list[str]:
    noted = profile.parallel is not None and profile.parallel.noted
    return [instrument.parallel.note] if noted and instrument.parallel else []


def _label(instrument: Instrument, score: ScaleScore) -> str:
    if score.out_of_table:
        return instrument.words.out_of_table
    return score.level_label or ""


def _titles(scores: Sequence[ScaleScore]) -> str:
    return ", ".join(score.title[:1].lower() + score.title[1:] for score in scores)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _joined(paragraphs: Sequence[str]) -> str:
    return "\n".join(paragraph for paragraph in paragraphs if paragraph)
