"""The program as users run it: each folder of fixtures/cli/ is a command and what it must do.

    cmd        shell lines, run in a copy of the folder with `looplint` on the path
    expected   exit status, standard output, standard error, and files that came or changed
    ...        the files that the command reads

Paths of the copy read $DIR, times $TIME. BLESS=1 writes `expected` anew.

ctest: timeout=300
"""

import concurrent.futures
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from repository import LOOPLINT, SOURCE

CASES = SOURCE / "fixtures" / "cli"
BLESS = os.environ.get("BLESS") == "1"
OURS = {"cmd", "expected"}
SECONDS = 60  # a command that takes longer hangs
TIME = re.compile(r"\b\d+\.\d\d s\b")


def environment(folder):
    kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ}
    git = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    for who in ("AUTHOR", "COMMITTER"):
        git.update({f"GIT_{who}_NAME": "A", f"GIT_{who}_EMAIL": "a@example.org"})
    path = os.pathsep.join([str(LOOPLINT.parent), os.environ["PATH"]])
    return {**kept, **git, "PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", "TERM": "dumb"}


def files_below(folder):
    """Every file with its bytes, but those of git and of caches."""
    found = {}
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        cached = any((above / "CACHEDIR.TAG").exists() for above in path.parents)
        if path.is_file() and ".git" not in parts and not cached:
            found["/".join(parts)] = path.read_bytes()
    return found


def section(title, text):
    if not text:
        return ""
    return f"--- {title}\n{text}" + ("" if text.endswith("\n") else "\n\\ no line end\n")


def outcome(case):
    """What the command of a case does, as the text of `expected`."""
    with tempfile.TemporaryDirectory(prefix="looplint-cli-") as top:
        folder = Path(top).resolve() / "project"
        shutil.copytree(case, folder, ignore=shutil.ignore_patterns(*OURS), symlinks=True)
        before = files_below(folder)
        done = subprocess.run(["sh", "-c", (case / "cmd").read_text()], cwd=folder, timeout=SECONDS,
                              env=environment(folder), stdin=subprocess.DEVNULL, capture_output=True)
        after = files_below(folder)

        def text(raw):
            shown = raw.decode("utf-8", "backslashreplace").replace("\r", "\\r")
            return TIME.sub("$TIME", shown.replace(str(folder), "$DIR"))

        out = f"exit {done.returncode}\n"
        out += section("stdout", text(done.stdout)) + section("stderr", text(done.stderr))
        for name in sorted(before.keys() | after.keys()):
            if name not in after:
                out += f"--- removed {name}\n"
            elif before.get(name) != after[name]:
                out += section(f"file {name}", text(after[name])) or f"--- file {name}\n"
        return out


def differences(expected, actual):
    lines = difflib.unified_diff(expected.splitlines(True), actual.splitlines(True), "expected", "actual")
    return "".join("    " + line for line in lines)


def check(case):
    """What is wrong with a case, or None."""
    actual = outcome(case)
    file = case / "expected"
    expected = file.read_text() if file.exists() else ""
    if actual == expected:
        return None
    if BLESS:
        file.write_text(actual)
        return None
    return f"{case.relative_to(SOURCE)}:\n{differences(expected, actual)}"


def main():
    wanted = sys.argv[1:]
    cases = sorted(p.parent for p in CASES.glob("*/cmd") if not wanted or p.parent.name in wanted)
    missing = [p for p in CASES.glob("*") if p.is_dir() and not (p / "cmd").exists()]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        failures = [failure for failure in pool.map(check, cases) if failure]
    failures += [f"{folder.relative_to(SOURCE)} has no cmd" for folder in missing]
    print(*failures, sep="\n")
    print(f"{len(cases)} cases, {len(failures)} failed")
    return bool(failures or not cases)


if __name__ == "__main__":
    sys.exit(main())
