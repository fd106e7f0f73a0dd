"""What the rules on awaiting, loops and tasks claim, proven under CPython (fixtures/runtime).

Each file there is named after a rule, NAME.py, or NAME__LIBRARY.py where it needs libraries: then it
is run by the Python of packaging/requirements.txt, and skipped where that was not installed. A comment says what goes wrong at run time, beside the line
that CPython names, and `# want` which line looplint reports:

    load()  # shows warns "never awaited" # want LOOP201

The kinds of showing are those of tests/tools/witness.py. A function bad_* must show all that its
comments say and nothing else; one named ok_*, the cured version, must end, raise nothing and be
silent. Where CPython names lines of the file, one of them must be the comment's.

ctest: once
ctest: timeout=480
"""

import json
import os
import re
import subprocess
import sys
import unittest
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import fixtures_test
from repository import BUILD, SOURCE

FOLDER = SOURCE / "fixtures/runtime"
WITNESS = SOURCE / "tests/tools/witness.py"
SHOWS = re.compile(r'# shows((?: \w+ "[^"]*")+)')
SHOW = re.compile(r'(\w+) "([^"]*)"')
TOOLS = BUILD / "tools"  # './dev build' puts the requirements there once all are installed
AT_ONCE = 6  # most of them wait

# Rules of LOOP2xx to LOOP4xx of which nothing can be shown: {rule's folder: why}. None is left.
UNPROVEN = {}


def rule_of(source):
    """(its folder in rules/, what the file needs beside the standard library)"""
    rule, _, library = source.path.stem.partition("__")
    return rule, library


def can_run(source):
    return not rule_of(source)[1] or (TOOLS / "requirements.txt").exists()


def shown(source):
    """{function: [(row, kind, text)]} of a file's comments."""
    found = {}
    for row, line in enumerate(source.text.splitlines(), 1):
        if match := SHOWS.search(line):
            items = [(row, kind, text) for kind, text in SHOW.findall(match[1])]
            found.setdefault(source.kind(row)[1], []).extend(items)
    return found


def witness(source):
    kinds = {name: {kind for _, kind, _ in items} for name, items in shown(source).items()}
    hang = [name for name in kinds if "hangs" in kinds[name]]
    options = ["--swallows"] if any("swallows" in found for found in kinds.values()) else []
    python = TOOLS / "bin/python" if rule_of(source)[1] else sys.executable
    command = [python, "-W", "ignore", WITNESS, *options, source.path, *hang]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise AssertionError(f"{source.name}: {done.stderr}")
    return json.loads(done.stdout)


def is_shown(event, shows):
    kind, text, lines = event
    row, wanted, part = shows
    return kind == wanted and part in text and (not lines or row in lines)


def problems(source, events):
    """What the functions of a file did not show, and what they should not have shown."""
    expected = shown(source)
    for name, seen in events.items():
        wanted = expected.pop(name, [])
        if not wanted and name.startswith("bad_"):
            yield f"{source.name}: {name} shows nothing"
        for shows in wanted:
            if not any(is_shown(event, shows) for event in seen):
                yield f"{source.name}:{shows[0]}: not shown: {shows[1:]} but {seen}"
        for event in seen:
            if event[0] != "returns" and not any(is_shown(event, shows) for shows in wanted):
                yield f"{source.name}: {name} shows too: {event}"
    for name in expected:
        yield f"{source.name}: {name} was not run"


@unittest.skipIf(sys.version_info < (3, 11), "the fixtures use asyncio.Runner, TaskGroup and timeout")
class RuntimeTest(unittest.TestCase):
    maxDiff = None
    sources = fixtures_test.sources_below(FOLDER)

    def test_faults_show(self):
        sources = [source for source in self.sources if can_run(source)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            seen = list(pool.map(witness, sources))
        messages = []
        for source, events in zip(sources, seen):
            # once more, alone: on a busy machine those that compute disturb one another
            if list(problems(source, events)):
                messages += problems(source, witness(source))
        self.assertEqual([], messages)

    def test_libraries_are_there(self):
        if not all(map(can_run, self.sources)):
            if os.environ.get("CI"):
                self.fail("the libraries of packaging/requirements.txt are not installed")
            self.skipTest("'./dev build' could not install the libraries")

    def test_every_rule_is_proven(self):
        proven = {rule_of(source)[0] for source in self.sources}
        families = fixtures_test.family_codes()
        self.assertEqual(set(families), proven | set(UNPROVEN))
        self.assertEqual(set(), proven & set(UNPROVEN))

    @unittest.skipUnless(fixtures_test.LOOPLINT.exists(), "no looplint yet")
    def test_looplint_reports_them(self):
        found = fixtures_test.run(FOLDER)
        messages = []
        for source in self.sources:
            code = fixtures_test.rule_code(rule_of(source)[0])
            self.assertTrue(code, f"{source.name}: no such rule")
            rows = found.pop(source.path.resolve(), {})
            ignored = fixtures_test.opt_in_codes() - {code}
            messages += fixtures_test.differences(source, rows, ignored, Counter())
        self.assertEqual([], messages)

    def test_every_fault_is_one_of_the_rule(self):
        for source in self.sources:
            code = fixtures_test.rule_code(rule_of(source)[0])
            wanted = {source.kind(row)[1] for row, items in source.wants.items() if code in [item[0] for item in items]}
            self.assertEqual(wanted, set(shown(source)), source.name)


class ProblemsTest(unittest.TestCase):
    """The comparison itself."""

    def check(self, events, *expected):
        path = FOLDER / "unawaited_coroutine.py"
        source = fixtures_test.Source(path, "a.py")
        source.text = 'def bad_a():\n    f()  # shows warns "never" # want LOOP201\n'
        source.functions = [(1, 2, "bad_a")]
        found = list(problems(source, events))
        self.assertEqual(len(expected), len(found), found)
        for part, message in zip(expected, found):
            self.assertIn(part, message)

    def test_shown(self):
        self.check({"bad_a": [["warns", "never awaited", [2]], ["returns", "None", []]]})
        self.check({"bad_a": [["warns", "never awaited", []]]})

    def test_not_shown(self):
        self.check({"bad_a": []}, "not shown")
        self.check({"bad_a": [["warns", "never awaited", [1]]]}, "not shown", "shows too")
        self.check({}, "was not run")

    def test_shown_too_much(self):
        self.check({"bad_a": [["warns", "never", [2]], ["raises", "OSError", [2]]]}, "shows too")
        self.check({"bad_a": [["warns", "never", [2]]], "ok_b": [["hangs", "", [9]]]}, "ok_b shows too")
        self.check({"bad_a": [["warns", "never", [2]]], "bad_b": []}, "bad_b shows nothing")


if __name__ == "__main__":
    unittest.main()
