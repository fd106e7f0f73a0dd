"""The projects that docs/precision.md speaks of: where they come from, and what a run costs.

    python3 tests/bench/projects.py fetch FOLDER     unpacks what projects.txt pins, a folder a project
    python3 tests/bench/projects.py table PATH...    findings, seconds and memory, a line a project

Each project is checked by a run of its own, as it is: no configuration, no cache, one thread.
"""

import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

LOOPLINT = os.environ.get("LOOPLINT", "build/looplint")
PINS = Path(__file__).with_name("projects.txt")
# Wheels are only unpacked, never run: any platform's do.
WHEELS = ["--no-deps", "--only-binary=:all:", "--python-version=3.12", "--platform=any",
          "--platform=manylinux2014_x86_64", "--platform=manylinux_2_28_x86_64"]


def run(project, *options):
    """looplint's findings in that folder, one a line, and what the run cost (struct rusage)."""
    command = [os.path.abspath(LOOPLINT), "check", "--isolated", "--no-cache", "--jobs", "1",
               "--exit-zero", "--output-format", "json-lines", *options, "."]
    out = tempfile.TemporaryFile("w+")
    child = subprocess.Popen(command, stdout=out, cwd=project)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)}: status {os.waitstatus_to_exitcode(status)}")
    out.seek(0)
    return out, usage


def check(project, *options):
    """What looplint finds in that folder."""
    return [json.loads(line) for line in run(project, *options)[0]]


def fetch(folder):
    wheels = folder / "wheels"
    for pin in PINS.read_text().split():
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", *WHEELS,
                        "--dest", wheels, pin], check=True)
        name = pin.partition("==")[0]
        [wheel] = wheels.glob(name.replace("-", "_") + "-*.whl")
        zipfile.ZipFile(wheel).extractall(folder / name)


def table(projects):
    # Nothing is kept: until it starts, a child counts its parent's memory as its own.
    print("| project | files | MB | findings | seconds | MB a second | MB of memory |")
    print("|---|---|---|---|---|---|---|")
    for project in projects:
        found, usage = run(project)
        sizes = [path.stat().st_size for path in project.rglob("*.py")]
        megabytes = sum(sizes) / 1e6
        seconds = usage.ru_utime + usage.ru_stime
        print(f"| {project.name} | {len(sizes)} | {megabytes:.1f} | {sum(1 for _ in found)} "
              f"| {seconds:.2f} | {megabytes / seconds:.0f} | {usage.ru_maxrss // 1024} |")


def main():
    match sys.argv[1:]:
        case ["fetch", folder]:
            fetch(Path(folder))
        case ["table", _, *_] as words:
            table(map(Path, words[1:]))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
