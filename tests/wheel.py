"""The wheel, for the tests that install it: built by ./dev wheel, and again when its sources changed."""

import fcntl
import re
import subprocess

from repository import BUILD, SOURCE

FOLDER = BUILD / "wheel"
ENVIRONMENT = FOLDER / "env" / "bin"  # where ./dev wheel installs it
VERSION = re.search(r"project\(looplint VERSION ([0-9.]+)", (SOURCE / "CMakeLists.txt").read_text())[1]
TOOLS = BUILD / "tools" / "bin"


def file():
    """The wheel's file, or None."""
    return next(FOLDER.glob("*.whl"), None)


def sources():
    for folder in ("analyzer", "packaging", "rules"):
        yield from (path for path in (SOURCE / folder).rglob("*") if path.is_file())
    yield from (SOURCE / name for name in ("CMakeLists.txt", "LICENSE", "README.md", "dev", "pyproject.toml"))


def is_current():
    if not file() or not (ENVIRONMENT / "looplint").exists():
        return False
    return file().stat().st_mtime > max(path.stat().st_mtime for path in sources())


def build():
    """The wheel's file; what it holds is installed in ENVIRONMENT."""
    with open(BUILD / "wheel.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_current():
            done = subprocess.run([SOURCE / "dev", "wheel"], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
    return file()
