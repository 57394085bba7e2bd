"""Where the rows of a package go: for each table the base's columns and the rows they hang on."""

from dataclasses import dataclass

# Verdicts that are not a plain count are "<field> <reason>" and lead to the quarantine.
NEW, CHANGED, SAME, GONE = "new", "changed", "same", "gone"


@dataclass(frozen=True, slots=True)
class Parent:
    """A row this one refers to: `alias` joins `table` on its uid, in the same organisation."""

    alias: str
    table: str
    column: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class Target:
    source: str
    table: str
    columns: tuple[tuple[str, str], ...]
    parents: tuple[Parent, ...] = ()
    joins: str = ""
    keys: tuple[str, ...] = ()  # outputs of the joins, by which expressions refer to parents
    needs: tuple[tuple[str, str], ...] = ()  # expression that must not be null, verdict if it is
    own: str = "1"  # the row says that it belongs to the organisation of the package
    owner: str = "1"  # the stored row does
    match: str = "t.uid = s.id"
    paired: bool = False  # matched by its parents rather than by its uid
    immutable: bool = False
    deleted: str = "s.state = 'deleted'"


_PERSON = Parent("p", "people", "person_id")
# A school may hang a row on another of its own people: two cards were joined, or parted again.
_OF_THIS_SCHOOL = "EXISTS (SELECT 1 FROM people q WHERE q.id = t.person_id AND q.organization_id = :org)"

# Format 1.0 says only whether somebody works in the profession; what else they do it does not say.
_STATUS = (
    "coalesce(s.status, CASE s.in_profession WHEN 'true' THEN 'works_profession' "
    "WHEN 'false' THEN 'works_other' ELSE 'unknown' END)"
)

ORGANIZATIONS = Target(
    "organizations",
    "organizations",
    (
        ("short_name", "s.short_name"),
        ("full_name", "s.full_name"),
        ("kind", "CASE s.kind WHEN 'spo' THEN 'college' ELSE s.kind END"),
        ("city", "s.city"),
    ),
    own="s.id = :org_uid",
    owner="NOT t.own",
)

PEOPLE = Target(
    "persons",
    "people",
    (
        ("organization_id", ":org"),
        ("family_name", "s.family_name"),
        ("given_name", "s.given_name"),
        ("patronymic", "s.patronymic"),
        ("sex", "s.sex"),
        ("birth_date", "s.birth_date"),
        ("category", "s.category"),
        ("external_number", "s.external_no"),
        ("name_key", "zima_name_key(s.family_name, s.given_name, s.patronymic)"),
        ("sort_key", "zima_sort_key(s.family_name, s.given_name, s.patronymic)"),
    ),
    own="s.org_id = :org_uid",
    owner="t.organization_id = :org",
)

TARGETS = (
    Target(
        "groups",
        "groups",
        (
            ("organization_id", ":org"),
            ("school_year", "s.school_year"),
            ("grade", "s.grade"),
            ("letter", "coalesce(s.letter, '')"),
            ("label", "s.label"),
            ("kind", "s.kind"),
        ),
        own="s.org_id = :org_uid",
        owner="t.organization_id = :org",
    ),
    PEOPLE,
    Target(
        "memberships",
        "enrolments",
        (
            ("person_id", "j.p_id"),
            ("group_id", "j.g_id"),
            ("since", 's."from"'),
            ("until", 's."to"'),
            ("reason", "s.reason"),
        ),
        parents=(_PERSON, Parent("g", "groups", "group_id")),
        owner=_OF_THIS_SCHOOL,
    ),
    Target(
        "consents",
        "consents",
        (
            ("person_id", "j.p_id"),
            *(
                (name, f"s.{name}")
                for name in (
                    "purpose",
                    "given_by",
                    "relation",
                    "signed_on",
                    "valid_to",
                    "withdrawn_on",
                    "form_version",
                    "paper_ref",
                )
            ),
        ),
        parents=(_PERSON,),
        owner=_OF_THIS_SCHOOL,
    ),
    Target(
        "sessions",
        "attempts",
        (
            ("person_id", "j.p_id"),
            ("instrument_version_id", "j.v_id"),
            ("mode", "s.mode"),
            ("started_at", "s.started"),
            ("finished_at", "s.finished"),
            ("app_version", ":app"),
        ),
        parents=(_PERSON,),
        joins="LEFT JOIN temp.in_instruments i ON i.code = s.instrument AND i.version = s.version "
        "LEFT JOIN instrument_versions v ON v.sha256 = i.sha256",
        keys=("v.id AS v_id",),
        needs=(("v.id", "instrument reference"),),
        owner=_OF_THIS_SCHOOL,
        immutable=True,
        deleted="s.state = 'deleted' OR s.valid = 'false'",
    ),
    Target(
        "activities",
        "events",
        (
            ("organization_id", ":org"),
            ("kind", "s.kind"),
            ("title", "s.title"),
            ("held_on", "s.date"),
            ("hours", "s.hours"),
            ("place", "s.place"),
            ("partner", "s.partner"),
            ("state", "s.status"),
        ),
        own="s.org_id = :org_uid",
        owner="t.organization_id = :org",
    ),
    Target(
        "attendance",
        "attendance",
        (
            ("event_id", "j.e_id"),
            ("person_id", "j.p_id"),
            ("present", "CASE s.result WHEN 'present' THEN 1 WHEN 'absent' THEN 0 END"),
            ("role", "s.role"),
            ("hours", "s.hours"),
        ),
        parents=(Parent("e", "events", "activity_id"), _PERSON),
        match="t.event_id = e.id AND t.person_id = p.id",
        paired=True,
    ),
    Target(
        "plans",
        "plans",
        (
            ("person_id", "j.p_id"),
            ("slot", "s.stage"),
            ("version", "s.version"),
            ("made_on", "s.date"),
            ("profession", "s.profession"),
            ("programme", "s.programme"),
            ("place", "s.place"),
            ("certainty", "s.certainty"),
            ("agreed_with", "s.source"),
        ),
        parents=(_PERSON,),
        owner=_OF_THIS_SCHOOL,
    ),
    Target(
        "applications",
        "applications",
        (
            ("person_id", "j.p_id"),
            *(
                (name, f"s.{name}")
                for name in (
                    "year",
                    "applied_on",
                    "place",
                    "place_key",
                    "programme",
                    "programme_code",
                    "priority",
                )
            ),
            ("state", "s.stage"),
            ("decided_on", "s.decided_on"),
            ("source", "s.source"),
        ),
        parents=(_PERSON,),
        owner=_OF_THIS_SCHOOL,
    ),
    Target(
        "outcomes",
        "outcomes",
        (
            ("person_id", "j.p_id"),
            ("on", "coalesce(s.date, s.year || '-09-01')"),
            ("status", _STATUS),
            ("horizon", "s.horizon"),
            ("place", 'coalesce(s.place, s."where")'),
            *(
                (name, f"s.{name}")
                for name in ("place_key", "programme_code", "profession_key", "profession", "region")
            ),
            ("source", "coalesce(s.source, 'other')"),
            ("confirmation", "coalesce(s.confirmation, 'word')"),
        ),
        parents=(_PERSON,),
        owner=_OF_THIS_SCHOOL,
    ),
    Target(
        "certificates",
        "certificates",
        (
            ("person_id", "j.p_id"),
            ("event_id", "j.e_id"),
            ("number", "s.number"),
            ("kind", "s.kind"),
            ("issued_on", "s.issued_on"),
            ("form", "s.form"),
            ("printed_name", "s.printed_name"),
            ("revoked_on", "s.revoked_on"),
            ("reason", "s.reason"),
        ),
        parents=(_PERSON, Parent("e", "events", "activity_id", required=False)),
        owner=_OF_THIS_SCHOOL,
    ),
)

BASE_TABLES = {target.source: target.table for target in (ORGANIZATIONS, *TARGETS)}
