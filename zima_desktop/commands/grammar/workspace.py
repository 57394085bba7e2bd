"""The workspace itself, its backups, this computer."""

from zima_desktop.commands.grammar.menu import Menu


def _workspace(menu: Menu) -> None:
    branch = menu.branch("workspace", help="create a workspace, see what it is")
    create = branch.leaf("create", "workspace", "create", help="a new workspace in an empty folder")
    create.add_argument("dir", metavar="DIR")
    create.add_argument("--kind", choices=("organisation", "coordinator"), required=True)
    create.add_argument("--organization-kind", choices=("school", "college", "center"), default="school")
    create.add_argument("--name", required=True)
    create.add_argument("--user-name", default=None, help="who will open it")
    create.add_argument("--password-file", dest="new_password_file", required=True)
    create.add_argument("--recovery-sheet", metavar="OUT.pdf")
    create.add_argument(
        "--without-consent-rule", action="store_true", help="names stand on tests without consent P1 as well"
    )
    branch.leaf("info", "workspace", "info", help="what this workspace is")
    password = branch.leaf("password", "workspace", "password", help="another password for who opens it")
    password.add_argument("--new-password-file", metavar="FILE", required=True)
    sheet = branch.leaf("recovery-sheet", "workspace", "recovery_sheet", help="a new one; the old is void")
    sheet.add_argument("--out", metavar="OUT.pdf", required=True)
    recover = branch.leaf("recover", "workspace", "recover", help="a new password by the code of the sheet")
    recover.add_argument("--code-file", metavar="FILE", required=True, help="its first line is the code")
    recover.add_argument("--new-password-file", metavar="FILE", required=True)
    recover.add_argument("--out", metavar="OUT.pdf", required=True, help="the new recovery sheet")


def _backup(menu: Menu) -> None:
    branch = menu.branch("backup", help="encrypted copies")
    branch.leaf("create", "backup", "create")
    branch.leaf("list", "backup", "show")
    verify = branch.leaf("verify", "backup", "verify")
    verify.add_argument("file", metavar="FILE", nargs="?")
    restore = branch.leaf("restore", "backup", "restore")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--into", metavar="DIR", help="a new folder; without it the workspace itself")


def _rest(menu: Menu) -> None:
    menu.leaf("self-check", "self_check", "run", help="can this computer do everything?")
    demo = menu.leaf("demo", "demo", "create", help="«Учебная школа»")
    demo.add_argument("dir", metavar="DIR")
    demo.add_argument("--people", type=int, default=600, help="how many pupils (600)")


def add(menu: Menu) -> None:
    """All of this area."""
    _workspace(menu)
    _backup(menu)
    _rest(menu)
