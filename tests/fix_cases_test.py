"""The cases of the fixes: what `--fix --unsafe-fixes` makes of a file is what lies beside it.

ctest: timeout=600

A case is fixtures/fix/<rule_name>/<case>.py with what it becomes, <case>.fixed.py (a notebook:
<case>.ipynb and <case>.fixed.ipynb). Its first line may give options to every run:

    # args: --target-version 3.8 --library trio

It is fixed alone, in an empty folder, with that one rule and those that an option --select or
--extend-select of its args adds. A folder <case>/ instead of the file is a project: all of it is
fixed, with pyproject.toml and the like, and <case>.fixed/ holds only the files that changed, by
their names. Of a case

  * the result is what is expected, to the byte (BLESS=1 writes it, './dev bless' calls that);
  * every file of the result compiles under CPython, if the Python that runs the test knows its
    syntax;
  * no finding that was to be fixed is left: a second `--fix --unsafe-fixes` changes nothing, and
    where the fixed file differs, fewer findings of the rule are left than there were;
  * `--fix` alone changes the file if and only if its name or folder does not begin with
    `unsafe_`: `unsafe_x.py` is left as it is without --unsafe-fixes.

A fixed file that equals the file before shows that no fix is offered: such a case is called
`no_<why>.py`, and must have a finding to start with, unless it says `# args: ... --exit-zero`.

The pages: `## Fix` of a rule.md shows a python block before and one after, or several such pairs,
fixed with --unsafe-fixes in the same way. `.fixable = true` stands in exactly the rules that have
cases with a fix, and exactly those pages have the section.

ctest: timeout=240
"""

import contextlib
import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fixtures_test import BLOCK, LOOPLINT, page_sections, rule_code
from repository import SOURCE

CASES = SOURCE / "fixtures/fix"
ARGS = re.compile(r"# args: (.*)")
WITH = {"LOOP901": ["--extend-select", "LOOP101"]}  # what a rule says nothing without
TOP_LEVEL_AWAIT = 0x2000  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT: a notebook's cells may await


def looplint(folder, code, args, *more):
    command = [LOOPLINT, "check", "--no-cache", "--select", code, *WITH.get(code, []), *args, *more, "."]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if done.returncode not in (0, 1) or "would have broken" in done.stderr:
        raise AssertionError(f"{shlex.join(map(str, command))}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def count(folder, code, args):
    found = json.loads(looplint(folder, code, args, "--output-format", "json"))
    return sum(finding["code"] == code for finding in found)


def contents(folder):
    """{name: bytes} of all files below a folder."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@contextlib.contextmanager
def written(files):
    """A folder with the files {name: bytes}."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / name).write_bytes(content)
        yield Path(folder)


def fixed(before, code, args, *more):
    """What the files {name: bytes} become."""
    with written(before) as folder:
        looplint(folder, code, args, "--fix", *more)
        return contents(folder)


def fixed_and_counted(before, code, args, *more):
    """The same, and how many findings there were and are left."""
    with written(before) as folder:
        first = count(folder, code, args)
        looplint(folder, code, args, "--fix", *more)
        return contents(folder), first, count(folder, code, args)


def compile_problem(name, content):
    """Why CPython does not take a file, or None."""
    if name.endswith(".ipynb"):
        cells = [c["source"] for c in json.loads(content)["cells"] if c["cell_type"] == "code"]
        content = "\n".join("".join(source) for source in cells)
    flags = TOP_LEVEL_AWAIT if name.endswith(".ipynb") else 0
    try:
        compile(content, name, "exec", flags, dont_inherit=True)
    except SyntaxError as error:
        return f"{name}:{error.lineno}: {error.msg}"
    return None


def args_of(before):
    """The options of a case: in the first line of any of its files."""
    for content in before.values():
        if match := ARGS.match(content.decode("utf-8", "replace").splitlines()[0] if content else ""):
            return shlex.split(match[1])
    return []


class Case:
    def __init__(self, path):
        self.path = path
        self.name = path.relative_to(SOURCE).as_posix()
        self.code = rule_code(path.parent.name)
        suffix = "" if path.is_dir() else path.suffix
        self.expected_path = path.with_name(path.name.removesuffix(suffix) + ".fixed" + suffix)
        self.before = contents(path) if path.is_dir() else {path.name: path.read_bytes()}
        self.args = args_of(self.before) + ([] if path.is_dir() else ["--isolated"])
        self.unsafe = path.name.startswith("unsafe_")
        self.refused = path.name.startswith("no_")

    def expected(self):
        after = dict(self.before)
        if self.expected_path.is_dir():
            after.update(contents(self.expected_path))
        elif self.expected_path.exists():
            after[self.path.name] = self.expected_path.read_bytes()
        return after

    def bless(self, after):
        if not self.path.is_dir():
            self.expected_path.write_bytes(after[self.path.name])
            return
        shutil.rmtree(self.expected_path, ignore_errors=True)
        for name, content in after.items():
            if content != self.before.get(name):
                (self.expected_path / name).parent.mkdir(parents=True, exist_ok=True)
                (self.expected_path / name).write_bytes(content)

    def problems(self):
        """What is wrong, a line each."""
        after, first, left = fixed_and_counted(self.before, self.code, self.args, "--unsafe-fixes")
        if os.environ.get("BLESS"):
            self.bless(after)
        yield from self.differences(after)
        yield from filter(None, (compile_problem(*item) for item in after.items() if item[0].endswith((".py", ".ipynb"))))
        changed = after != self.before
        if not first and "--exit-zero" not in self.args:
            yield "there is no finding"
        if changed == self.refused:
            yield "no fix, so it is to be called no_*" if not changed else "there is a fix: it is not to be called no_*"
        if changed and left >= first:
            yield f"{left} findings are left, of {first}"
        if not changed:
            return
        if fixed(after, self.code, self.args, "--unsafe-fixes") != after:
            yield "fixing again changes it once more"
        safe = fixed(self.before, self.code, self.args) != self.before
        if safe == self.unsafe:
            yield "--fix alone changes it" if safe else "--fix alone does not change it: it is to be called unsafe_*"

    def differences(self, after):
        expected = self.expected()
        if not self.expected_path.exists() and not self.path.is_dir():
            yield f"{self.expected_path.name} is missing"
        for name in after:
            if after[name] != expected.get(name):
                yield f"{name} becomes\n{after[name].decode('utf-8', 'replace')}"


def cases():
    for folder in sorted(CASES.glob("*/")):
        for path in sorted(folder.iterdir()):
            stem = path.name if path.is_dir() else path.stem
            if not stem.endswith(".fixed"):
                yield Case(path)


class CasesTest(unittest.TestCase):
    def test_cases(self):
        found = list(cases())
        for case in found:
            self.assertTrue(case.code, f"{case.name}: no such rule")
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            problems = list(pool.map(lambda case: list(case.problems()), found))
        for case, problem in zip(found, problems):
            with self.subTest(case.name):
                self.assertEqual([], problem, "\n" + "\n".join(problem))
        print(f"{len(found)} cases")

    def test_no_expectation_is_alone(self):
        known = {case.expected_path for case in cases()}
        for path in CASES.glob("*/*.fixed*"):
            self.assertIn(path, known)


class PagesTest(unittest.TestCase):
    def test_pages_show_their_fix(self):
        for page in sorted((SOURCE / "rules").glob("*/rule.md")):
            blocks = BLOCK.findall(page_sections(page.read_text("utf-8")).get("Fix", ""))
            code = rule_code(page.parent.name)
            for before, after in zip(blocks[::2], blocks[1::2]):
                with self.subTest(page.parent.name):
                    result = fixed({"a.py": before.encode()}, code, ["--isolated"], "--unsafe-fixes")
                    self.assertEqual(after, result["a.py"].decode())
                    self.assertNotEqual(before, after)
                    self.assertIsNone(compile_problem("a.py", after))
            self.assertEqual(0, len(blocks) % 2, f"{page}: a block before and a block after")

    def test_fixable_rules_have_cases_and_a_section(self):
        with_cases = {case.path.parent.name for case in cases() if not case.refused}
        for source in sorted((SOURCE / "rules").glob("*/rule.c")):
            with self.subTest(source.parent.name):
                name = source.parent.name
                fixable = ".fixable = true" in source.read_text("utf-8")
                section = page_sections((source.parent / "rule.md").read_text("utf-8")).get("Fix", "")
                self.assertEqual(fixable, len(BLOCK.findall(section)) >= 2, "a section Fix with blocks")
                self.assertEqual(fixable, name in with_cases, "cases in fixtures/fix")


if __name__ == "__main__":
    unittest.main()
