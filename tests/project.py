"""A project under git, as a user has one, for the tests that install looplint and use it there."""

import os
import subprocess
import sys

import wheel

WHO = ["-c", "user.name=A", "-c", "user.email=a@example.org"]


def git(folder, *words):
    done = subprocess.run(["git", "-C", folder, *WHO, *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def commit(folder, message, *words):
    """Commits everything; the revision."""
    git(folder, "add", "-A")
    git(folder, "commit", "--quiet", "--no-verify", "-m", message, *words)
    return git(folder, "rev-parse", "HEAD")


def write(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def environment(top):
    """Variables for a shell with a virtual environment of its own, in which `pip install looplint` takes
    the wheel."""
    built = wheel.build()
    subprocess.run([sys.executable, "-m", "venv", top / "env"], check=True)
    return {
        **os.environ,
        "PATH": f"{top}/env/bin:{os.environ['PATH']}",
        "PIP_FIND_LINKS": str(built.parent),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
