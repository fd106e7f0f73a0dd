"""What Ruff and flake8-async report of blocking calls and looplint does not, for a reader to judge.

    python3 tests/bench/against.py PATH...     each PATH is one project

A line counts as reported where looplint has any finding on it. Comments that silence one silence
the other. RUFF and FLAKE8 name the tools; one that is not there is left out.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from projects import check

BLOCKING = ",".join(f"ASYNC{number}" for number in (
    210, 211, 212, 220, 221, 222, 230, 231, 232, 240, 250, 251))


def run(tool, *words):
    return subprocess.run([tool, *words], capture_output=True, text=True, check=False).stdout


def ruff(tool, project):
    out = run(tool, "check", "--isolated", "--no-cache", "--preview", "--exit-zero",
              "--select", BLOCKING, "--output-format", "json", str(project))
    for found in json.loads(out):
        yield found["filename"], found["location"]["row"], found["code"], found["message"]


def flake8(tool, project):
    out = run(tool, "--isolated", "--select", BLOCKING,
              "--format", "%(path)s\t%(row)d\t%(code)s\t%(text)s", str(project))
    for line in out.splitlines():
        path, row, code, text = line.split("\t", 3)
        yield path, int(row), code, text


PEERS = {
    "ruff": (ruff, os.environ.get("RUFF", "ruff")),
    "flake8-async": (flake8, os.environ.get("FLAKE8", "flake8")),
}


def rows(finding):
    return range(finding["location"]["row"], finding["end_location"]["row"] + 1)


def compare(project):
    findings = check(project, "--select", "ALL")
    ours = {(found["filename"], row) for found in findings for row in rows(found)}
    for name, (read, tool) in PEERS.items():
        if not shutil.which(tool):
            continue
        theirs = set(read(tool, project))
        missed = sorted(place for place in theirs if place[:2] not in ours)
        print(f"{project.name}: {name} {len(theirs)}, of these not by looplint {len(missed)}")
        for path, row, code, text in missed:
            source = Path(path).read_text(errors="replace").split("\n")[row - 1].strip()
            print(f"    {path}:{row} {code} {text.splitlines()[0][:70]} | {source[:80]}")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for project in sys.argv[1:]:
        compare(Path(project).resolve())


if __name__ == "__main__":
    main()
