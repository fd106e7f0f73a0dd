"""What looplint, Ruff and flake8-async report on the same folders, as the table of docs/comparison.md.

    ./dev compare FOLDER...    tools that are not on the path are left out
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

LOOPLINT = os.environ.get("LOOPLINT", "looplint")
# The rules of each that are about a loop that is stopped: ours are LOOP1xx, and all others "other".
BLOCKING = re.compile(r"LOOP1\d\d|ASYNC2\d\d")


def run(*command):
    """Standard output, and seconds of processor time, which other work on the machine changes little."""
    start = sum(os.times()[2:4])
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[0]}: {done.stderr}")
    return done.stdout, sum(os.times()[2:4]) - start


def count(codes):
    blocking = sum(bool(BLOCKING.match(code)) for code in codes)
    return blocking, len(codes) - blocking


def run_looplint(folder):
    """Blocking and other findings, and of the blocking ones those behind a helper."""
    text, seconds = run(LOOPLINT, "check", "--isolated", "--no-cache", "--output-format", "json", folder)
    found = json.loads(text)
    helped = sum(item["code"].startswith("LOOP1") and item["depth"] > 0 for item in found)
    return (*count([item["code"] for item in found]), helped, seconds)


def run_ruff(folder):
    text, seconds = run("ruff", "check", "--isolated", "--no-cache", "--select", "ASYNC,RUF006", "--output-format", "json", folder)
    return (*count([item["code"] for item in json.loads(text) if item["code"]]), 0, seconds)


def run_flake8(folder):
    # ASYNC9 is for trio and anyio only, and off by default.
    text, seconds = run("flake8", "--isolated", "--select", "ASYNC1,ASYNC2,ASYNC3", "--format", "%(code)s", folder)
    return (*count(text.split()), 0, seconds)


TOOLS = {"looplint": run_looplint, "ruff": run_ruff, "flake8": run_flake8}
NAMES = {"ruff": "Ruff", "flake8": "flake8-async"}


def main():
    tools = [name for name in TOOLS if name == "looplint" or shutil.which(name)]
    print("| project | tool | stops the loop | of these behind a helper | other | seconds |")
    print("|---|---|---|---|---|---|")
    for folder in sys.argv[1:]:
        for tool in tools:
            blocking, other, helped, seconds = TOOLS[tool](folder)
            print(f"| {Path(folder).name} | {NAMES.get(tool, tool)} | {blocking} | {helped} | {other} | {seconds:.2f} |", flush=True)


if __name__ == "__main__":
    main()
