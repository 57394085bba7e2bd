"""Which pages an organisation and a coordinator have, in the order of the rail."""

from ui.i18n import translate
from ui.navigation import PageSpec, lazy


def pages_for(*, coordinator: bool) -> tuple[PageSpec, ...]:
    """Rail places first to last; pages with a `parent` are reached from others and light up its place."""
    places = [_today(), _classes(), _people(), _testing(), _events(), _followup(), _catalogue(), _documents()]
    if coordinator:
        places = [_today(), _people(), _followup(), _catalogue()]
    return (*places, _monitoring(), _exchange(), _settings(), *_inner())


def _page(key: str, title: str, icon: str, group: str = "", parent: str = "") -> PageSpec:
    name = "".join(part.capitalize() for part in key.split("_"))
    return PageSpec(key, title, icon, group, lazy(f"ui.pages.{key}.controller:{name}Controller"), parent)


def _today() -> PageSpec:
    return _page("today", translate("Navigation", "Today"), "calendar-check")


def _classes() -> PageSpec:
    return _page("classes", translate("Navigation", "Classes"), "layout-grid")


def _people() -> PageSpec:
    return _page("people", translate("Navigation", "Pupils"), "user-round")


def _testing() -> PageSpec:
    return _page("testing", translate("Navigation", "Testing"), "clipboard-list")


def _events() -> PageSpec:
    return _page("events", translate("Navigation", "Events"), "calendar-days")


def _catalogue() -> PageSpec:
    return _page("catalogue", translate("Navigation", "Catalogue of professions"), "library", "reference")


def _followup() -> PageSpec:
    return _page("followup", translate("Navigation", "After school"), "graduation-cap")


def _documents() -> PageSpec:
    return _page("documents", translate("Navigation", "Documents"), "file-text", "reference")


def _monitoring() -> PageSpec:
    return _page("monitoring", translate("Navigation", "Monitoring"), "chart-line", "municipality")


def _exchange() -> PageSpec:
    return _page("exchange", translate("Navigation", "Data exchange"), "arrow-right-left", "municipality")


def _settings() -> PageSpec:
    return _page("settings", translate("Navigation", "Settings"), "settings", "settings")


def _inner() -> tuple[PageSpec, ...]:
    return (
        _page("person", translate("Navigation", "Pupils"), "user-round", parent="people"),
        _page("result", translate("Navigation", "Pupils"), "user-round", parent="people"),
        _page("recommendation", translate("Navigation", "Pupils"), "user-round", parent="people"),
        _page("demand", translate("Navigation", "Catalogue of professions"), "library", parent="catalogue"),
        _page(
            "programmes", translate("Navigation", "Catalogue of professions"), "library", parent="catalogue"
        ),
        _page("duplicates", translate("Navigation", "Pupils"), "user-round", parent="people"),
        _page("consents", translate("Navigation", "Documents"), "file-text", parent="documents"),
        _page("queue", translate("Navigation", "Today"), "calendar-check", parent="today"),
        _page("roster_import", translate("Navigation", "Classes"), "layout-grid", parent="classes"),
        _page("rollover", translate("Navigation", "Classes"), "layout-grid", parent="classes"),
        _page("instrument", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
        _page("instrument_import", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
        _page("answers_import", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
        _page("paper_entry", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
        _page("class_results", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
        _page("quality", translate("Navigation", "Testing"), "clipboard-list", parent="testing"),
    )
