"""What `--fix --unsafe-fixes` makes of whole projects: every file must still be Python.

    ./dev bench-fixes PROJECT...     each a folder; copies are changed, the folders are not

Each line counts a project's files, the findings before and after, the fixes and the files they
changed, and the files that CPython compiled before and does not any more, which are named. Exit
status 1 if there is one.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

LOOPLINT = os.environ["LOOPLINT"]
COMMAND = [LOOPLINT, "check", "--isolated", "--no-cache"]


def findings(folder):
    command = [*COMMAND, "--output-format", "json", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return len(json.loads(done.stdout))


def compiles(path):
    try:
        compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return f"{path.name}:{getattr(error, 'lineno', 0)}: {error}"
    return None


def broken_files(before, after):
    """(how many files changed, [(path, error)] of those that were Python and are not any more)."""
    changed, broken = 0, []
    for path in sorted(after.rglob("*.py")):
        old = before / path.relative_to(after)
        if path.is_file() and path.read_bytes() != old.read_bytes():
            changed += 1
            if not compiles(old) and (error := compiles(path)):
                broken.append((path.relative_to(after), error))
    return changed, broken


def fix(project):
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / project.name
        shutil.copytree(project, copy)
        first = findings(copy)
        command = [*COMMAND, "--fix-only", "--unsafe-fixes", "."]
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            print(done.stderr)
        fixed = int(re.search(r"fixed (\d+) problem", done.stderr)[1])
        changed, broken = broken_files(project, copy)
        files = sum(1 for _ in copy.rglob("*.py"))
        print(f"{project.name:20} {files:6} files {first:6} findings {findings(copy):6} left "
              f"{fixed:6} fixed in {changed:4} files {len(broken):3} broken")  # fmt: skip
        for path, error in broken:
            print(f"    {path}: {error}")
        return broken


def main():
    warnings.simplefilter("ignore")
    broken = [fix(Path(project).resolve()) for project in sys.argv[1:]]
    return 1 if any(broken) else 0


if __name__ == "__main__":
    sys.exit(main())
