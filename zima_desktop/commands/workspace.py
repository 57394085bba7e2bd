"""Console: making a workspace and saying what it is."""

import argparse
from pathlib import Path

from zima_desktop.bootstrap import NewWorkspace, create_workspace, open_with_recovery
from zima_desktop.commands.answer import Answer
from zima_desktop.commands.opening import opened, password_from
from zima_desktop.domain.cards import PersonFilter
from zima_desktop.domain.errors import InvalidValue
from zima_desktop.domain.people import OrganizationKind
from zima_desktop.domain.workspaces import WorkspaceKind
from zima_desktop.services.recovery import save_recovery_sheet

DEFAULT_USER = "Консультант"


def create(options: argparse.Namespace) -> Answer:
    """A new workspace; without --recovery-sheet the code is printed once, here."""
    wanted = NewWorkspace(
        name=options.name,
        kind=WorkspaceKind(options.kind),
        user_name=options.user_name or DEFAULT_USER,
        password=password_from(options.new_password_file),
        organization_kind=OrganizationKind(options.organization_kind),
        consent_first=options.kind == WorkspaceKind.ORGANIZATION and not options.without_consent_rule,
    )
    opened_base = create_workspace(Path(options.dir), wanted)
    code = opened_base.new_code or ""
    try:
        if options.recovery_sheet:
            save_recovery_sheet(opened_base.services, code, Path(options.recovery_sheet))
    finally:
        opened_base.services.close()
    answer = {"workspace": options.dir, "name": options.name, "kind": options.kind}
    if options.recovery_sheet:
        return Answer({**answer, "recovery_sheet": options.recovery_sheet}, f"База «{options.name}» создана.")
    return Answer(
        {**answer, "recovery_code": code}, f"База «{options.name}» создана. Код восстановления: {code}"
    )


def info(options: argparse.Namespace) -> Answer:
    """What this workspace is."""
    with opened(options) as services:
        facts = services.workspace.info()
        people = services.people.find(PersonFilter()).total
    answer = {
        "name": facts.name,
        "kind": facts.kind.value,
        "organization": facts.organization.short_name,
        "organization_id": str(facts.organization.uid),
        "user": facts.user_name,
        "school_year": facts.school_year,
        "training": facts.training,
        "people": people,
        "backups": facts.backups,
        "last_backup": facts.last_backup.isoformat() if facts.last_backup else None,
    }
    return Answer(answer, f"{facts.name}: человек в базе {people}, копий {facts.backups}.")


def password(options: argparse.Namespace) -> Answer:
    """Another password for the user who opens the workspace; the recovery sheet stays good."""
    new = password_from(options.new_password_file)
    with opened(options) as services:
        services.workspace.change_password(password_from(options.password_file), new)
    return Answer({"changed": True}, "Пароль сменён. Лист восстановления действует, как прежде.")


def recovery_sheet(options: argparse.Namespace) -> Answer:
    """A new code on a new sheet; the old sheet opens nothing any more."""
    with opened(options) as services:
        save_recovery_sheet(services, services.workspace.new_recovery_code(), Path(options.out))
    return Answer({"file": options.out}, _sheet_line(options.out))


def recover(options: argparse.Namespace) -> Answer:
    """Open with the code, which is spent by that: a new password and, whatever becomes of it, a new sheet."""
    if options.workspace is None:
        raise InvalidValue("workspace", "", "missing")
    new = password_from(options.new_password_file)
    opened_base = open_with_recovery(Path(options.workspace), password_from(options.code_file))
    try:
        try:
            opened_base.services.workspace.set_password(new)
        finally:
            save_recovery_sheet(opened_base.services, opened_base.new_code or "", Path(options.out))
    finally:
        opened_base.services.close()
    return Answer({"changed": True, "file": options.out}, f"Пароль сменён. {_sheet_line(options.out)}")


def _sheet_line(path: str) -> str:
    return f"Новый лист восстановления: {Path(path).name}. Прежний больше ничего не откроет."
