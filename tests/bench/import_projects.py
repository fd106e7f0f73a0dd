"""What `--fix --unsafe-fixes` makes of installed packages: every module must import as before.

    ./dev bench-imports PYTHON PACKAGE...

PYTHON is the interpreter of an environment that has the packages and what they need. Copies are
changed, the environment is not. Each line counts a package's modules, those that import before
and after, and the fixes. Exit status 1 if a module imports no more; those are named.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LOOPLINT = os.environ.get("LOOPLINT", "looplint")
SECONDS = 600  # a package
IMPORT = r"""
import importlib, io, os, signal, sys, warnings
from pathlib import Path

root, package = sys.argv[1:]
sys.path.insert(0, root)
warnings.simplefilter("ignore")
tell, sys.stdout, sys.stderr = sys.stdout, io.StringIO(), io.StringIO()


class Late(BaseException):
    pass


def late(*_):
    raise Late


signal.signal(signal.SIGALRM, late)
for path in sorted(Path(root, package).rglob("*.py")):
    parts = path.relative_to(root).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    if parts[-1] == "__main__" or not all(part.isidentifier() for part in parts):
        continue
    signal.alarm(20)
    try:
        importlib.import_module(name)
        print("+", name, file=tell)
    except BaseException:
        print("-", name, file=tell)
    signal.alarm(0)
tell.flush()
os._exit(0)  # whatever threads they started
"""


def imported(python, root, package):
    """(how many modules, those that import)."""
    command = [python, "-I", "-c", IMPORT, root, package]
    environment = os.environ | {"HOME": str(root.parent)}
    done = subprocess.run(  # in a folder of its own: some write files when imported
        command, cwd=root.parent, capture_output=True, text=True, timeout=SECONDS, env=environment
    )
    lines = done.stdout.splitlines()
    return len(lines), {line[2:] for line in lines if line.startswith("+")}


def packages_of(python):
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def fix(folder):
    command = [LOOPLINT, "check", "--isolated", "--no-cache", "--fix-only", "--unsafe-fixes", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    found = re.search(r"fixed (\d+) problem", done.stderr)
    return int(found[1]) if found else 0


def compare(python, package):
    """Prints the line of a package; what is lost."""
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder, "before"), Path(folder, "after")
        for root in (before, after):
            shutil.copytree(packages_of(python) / package, root / package)
        fixed = fix(after)
        modules, first = imported(python, before, package)
        _, second = imported(python, after, package)
    print(f"| {package} | {modules} | {len(first)} | {len(first & second)} | {fixed} |", flush=True)
    return sorted(first - second)


def main():
    python, *packages = sys.argv[1:]
    lost = [name for package in packages for name in compare(python, package)]
    for name in lost:
        print(f"{name} imports no more")
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main())
