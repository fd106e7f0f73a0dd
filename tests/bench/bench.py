"""How fast looplint is, and Ruff where it is installed, on the same files.

    ./dev bench [PATH...]     default: the standard library of the Python that runs this

Each command runs RUNS times; the best is shown, as files, megabytes and megabytes a second, with
the peak of memory. Nothing is asserted: the machine decides the numbers.
"""

import os
import resource
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

RUNS = 3


def python_files(paths):
    for path in map(Path, paths):
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def measure(command):
    """The best wall time in seconds and the peak of memory in MB over RUNS."""
    best = None
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds = time.perf_counter() - start
        best = seconds if best is None else min(best, seconds)
    return best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main():
    paths = sys.argv[1:] or [sysconfig.get_path("stdlib")]
    files = list(python_files(paths))
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    looplint = os.environ.get("LOOPLINT", "build/looplint")
    commands = {
        "looplint": [looplint, "check", "--isolated", "--no-cache", *paths],
        "looplint --jobs 1": [looplint, "check", "--isolated", "--no-cache", "--jobs", "1", *paths],
    }
    if shutil.which("ruff"):
        commands["ruff ASYNC, RUF006"] = [
            "ruff", "check", "--isolated", "--no-cache", "--select", "ASYNC,RUF006", *paths]
    print(f"{len(files)} files, {megabytes:.1f} MB")
    for name, command in commands.items():
        seconds, memory = measure(command)
        print(f"{name:20} {seconds:7.2f} s {megabytes / seconds:8.1f} MB/s "
              f"{memory:7.0f} MB (peak so far)")


if __name__ == "__main__":
    main()
