"""The fixes proven under CPython: a heartbeat beside the fixed code does not miss a beat.

fixtures/heartbeat/<rule_name>/<case>.py is a module with an `async def main()`. Its first
line says what is wrong with it, before looplint has fixed it:

    # stalls                  main() stops the loop, and gives the right result
    # raises RuntimeError     main() fails so
    # warns never awaited     main() ends, with such a warning
    # gives 1                 main() gives this, which is wrong

and its second line, but for `# stalls`, what main() gives once fixed: `# fixed: [1, 2]`. What cases
talk to is in servers.py, which is not fixed; `# needs redis` names a service of tools/services.py,
without which the case is skipped.

Each is run as it is, then fixed by `looplint check --fix --unsafe-fixes`, and run again: the beat
is kept, by far better than in the stalled run, and the result is the right one. Stalls are
compared with each other, never with a clock of our own: machines differ.

ctest: runtime
ctest: timeout=300
ctest: once
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from repository import LOOPLINT, SOURCE
from tools.services import Missing, started

CASES = SOURCE / "fixtures/heartbeat"
RUNNER = SOURCE / "tests/tools/heartbeat.py"

BETTER = 3  # times: how much longer the pauses of a stalled run are than those of the fixed one
SHORTEST = 0.15  # seconds: what the cases stall is 0.2 and more; less is the machine's noise
ATTEMPTS = 4  # a machine with other work to do stalls us, too
AT_ONCE = 4  # the cases sleep most of the time

SYMPTOM = re.compile(r"# (stalls|raises|warns|gives)(?: (.+))?$")
FIXED = re.compile(r"# fixed: (.+)$")
NEEDS = re.compile(r"^# needs (\w+)$", re.M)


class Case:
    def __init__(self, path):
        self.path = path
        self.name = f"{path.parent.name}/{path.stem}"
        text = path.read_text("utf-8")
        lines = text.splitlines()
        symptom = SYMPTOM.match(lines[0])
        if not symptom:
            raise ValueError(f"{path}: its first line says no symptom")
        self.symptom, self.detail = symptom[1], symptom[2]
        fixed = FIXED.match(lines[1])
        if bool(fixed) == (self.symptom == "stalls"):
            raise ValueError(f"{path}: its second line and its symptom do not agree")
        self.gives = json.loads(fixed[1]) if fixed else None
        needs = NEEDS.search(text)
        self.needs = needs and needs[1]


def cases():
    return [Case(path) for path in sorted(CASES.glob("*/*.py"))]


class Place:
    """Where a case runs: which Python, and what it finds in the environment."""

    def __init__(self, python=sys.executable, environment=()):
        self.python = python
        path = os.pathsep.join(filter(None, [str(CASES), os.environ.get("PYTHONPATH")]))
        self.environment = {**os.environ, **dict(environment), "PYTHONPATH": path}


def run(path, place):
    """What came of a module: {gap, gives, raises, warns}."""
    command = [place.python, str(RUNNER), str(path)]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            command, cwd=folder, env=place.environment, capture_output=True, text=True, timeout=30
        )
    if done.returncode:
        raise AssertionError(f"{path.name} does not run:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def shows_symptom(case, before):
    match case.symptom:
        case "stalls":
            return before["gap"] >= SHORTEST and not before["raises"]
        case "raises":
            return before["raises"] == case.detail
        case "warns":
            return any(case.detail in text for text in before["warns"])
    return before["gives"] == json.loads(case.detail) != case.gives


def wrong_with_fixed(case, before, after):
    """What is not right in the fixed run, as a text; empty: all is."""
    wanted = before["gives"] if case.symptom == "stalls" else case.gives
    if after["raises"] or after["warns"]:
        return f"the fixed one raises {after['raises']}, warns {after['warns']}"
    if after["gives"] != wanted:
        return f"the fixed one gives {after['gives']!r}, not {wanted!r}"
    if after["gap"] > (before["gap"] / BETTER if case.symptom == "stalls" else SHORTEST):
        return f"the fixed one pauses for {after['gap']:.3f} s, before {before['gap']:.3f} s"
    return ""


def problem_of(case, fixed, place):
    """What a case does not prove, as a text; empty: it proves all."""
    if case.path.read_bytes() == fixed.read_bytes():
        return "looplint changes nothing"
    before = run(case.path, place)
    if not shows_symptom(case, before):
        return f"the original does not show {case.symptom} {case.detail or ''}: {before}"
    problem = wrong_with_fixed(case, before, run(fixed, place))
    return problem and f"{problem}\n{fixed.read_text('utf-8')}"


def problems_of(found, folder, place):
    """{case: what it does not prove}: many at once, and again one by one where that failed."""

    def problem(case):
        return problem_of(case, folder / case.path.relative_to(CASES), place)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        problems = dict(zip(found, pool.map(problem, found)))
    for case in found:
        for _ in range(ATTEMPTS - 1):
            problems[case] = problems[case] and problem(case)
    return problems


def fix_all(folder):
    version = f"3.{sys.version_info.minor}"
    options = ["--isolated", "--no-cache", "--target-version", version]
    command = [LOOPLINT, "check", *options, "--fix", "--unsafe-fixes", folder]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if done.returncode not in (0, 1):
        raise AssertionError(f"looplint: {done.stderr}")


class HeartbeatTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.copies = Path(folder.name) / "cases"
        shutil.copytree(CASES, cls.copies, ignore=shutil.ignore_patterns("__pycache__"))
        (cls.copies / "servers.py").unlink()  # cases import it from its own place
        fix_all(cls.copies)

    def check(self, needs, place):
        problems = problems_of([c for c in cases() if c.needs == needs], self.copies, place)
        self.assertTrue(problems)
        for case, problem in problems.items():
            with self.subTest(case.name):
                self.assertEqual("", problem)

    def check_with(self, service):
        try:
            with started(service) as (python, environment):
                self.check(service, Place(python, environment))
        except Missing as why:
            self.skipTest(str(why))

    def test_alone(self):
        self.check(None, Place())

    def test_redis(self):
        self.check_with("redis")

    def test_postgres(self):
        self.check_with("postgres")


if __name__ == "__main__":
    unittest.main()
