# alembic 1.20: the commands; each reads the scripts, most ask the database.
from effects import blocks

@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def upgrade(config, revision, sql=False, tag=None): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def downgrade(config, revision, sql=False, tag=None): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def check(config): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def current(config, check_heads=False, verbose=False): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def stamp(config, revision, sql=False, tag=None, purge=False): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def revision(
    config, message=None, autogenerate=False, sql=False, head="head", splice=False,
    branch_label=None, version_path=None, rev_id=None, depends_on=None,
    process_revision_directives=None
): ...
@blocks(
    "database",
    note="it runs env.py, which may start a loop of its own: give it a thread or a process",
)
def ensure_version(config, sql=False): ...
@blocks("file")
def init(config, directory, template="generic", package=False): ...
@blocks("file")
def merge(config, revisions, message=None, branch_label=None, rev_id=None, splice=False): ...
@blocks("file")
def show(config, rev): ...
@blocks("file")
def history(config, rev_range=None, verbose=False, indicate_current=False): ...
@blocks("file")
def heads(config, verbose=False, resolve_dependencies=False): ...
@blocks("file")
def branches(config, verbose=False): ...
@blocks("file")
def list_templates(config): ...
@blocks("file")
def edit(config, rev): ...
