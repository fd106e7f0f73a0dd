"""The way of somebody who reads README.md: install, first run, configuration, hook, CI file, suppressing,
baseline, fixes. With the wheel, on the demonstration, and with what README.md itself shows.

Only the hook's repository is a small one that installs the wheel: building it is tests/hooks_test.py.

ctest: slow
ctest: once
ctest: timeout=600
"""

import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import ci_test
import project
import wheel
from repository import SKIPPED, SOURCE

README = (SOURCE / "README.md").read_text()
BLOCK = re.compile(r"^```\w+\n(.*?)^```$", re.M | re.S)
PACKAGE = """\
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "hooks"
version = "1"
dependencies = ["looplint=={version}"]
[tool.setuptools]
py-modules = []
"""


def section(title):
    """The text below a heading of README.md; a # within a block is no heading."""
    hidden = BLOCK.sub(lambda block: block[0].replace("\n#", "\n\0"), README)
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#)", hidden, re.M | re.S)
    return found[1].replace("\0", "#")


def shown_file(title):
    """Name and text of the file that a section shows."""
    text = BLOCK.search(section(title))[1]
    return re.match(r"# (\S+)\n", text)[1], text


def commands(title):
    return re.findall(r"^\$ (.*?)\s*(?:#.*)?$", section(title), re.M)


class NewcomerTest(unittest.TestCase):
    def setUp(self):
        top = TemporaryDirectory(ignore_cleanup_errors=True)
        self.addCleanup(top.cleanup)
        self.top = Path(top.name).resolve()
        self.shop = self.top / "shop"
        shutil.copytree(SOURCE / "fixtures/demo", self.shop)
        project.git(self.shop, "init", "--quiet", "-b", "main")
        revision = project.commit(self.shop, "shop")
        project.git(self.shop, "update-ref", "refs/remotes/origin/main", revision)
        self.environment = project.environment(self.top)

    def run_command(self, command, status=0):
        done = subprocess.run(["sh", "-c", command], cwd=self.shop, env=self.environment, capture_output=True, text=True)
        self.assertEqual(status, done.returncode, f"{command}\n{done.stdout}{done.stderr}")
        return done.stdout

    def install(self):
        command = next(command for command in commands("Install") if command.startswith("pip install"))
        self.run_command(f"{command.removesuffix('.')}--quiet --no-index looplint")
        self.assertEqual(f"looplint {wheel.VERSION}\n", self.run_command("looplint version"))

    def test_the_whole_way(self):
        self.install()
        self.first_run()
        self.configuration()
        self.hook()
        self.suppressing()
        self.baseline()
        self.fixes()

    def first_run(self):
        for command in commands("Use"):
            finds = command.startswith("looplint check") and "--help" not in command
            self.run_command(command, 1 if finds else 0)
        project.git(self.shop, "checkout", ".")  # --fix was among them
        shown = re.findall(r"^(LOOP\d+) ", README, re.M)
        found = re.findall(r"LOOP\d+", self.run_command("looplint check -q", 1))
        self.assertTrue(shown)
        self.assertEqual(shown, found[: len(shown)])
        self.assertEqual(int(re.search(r"^Found (\d+) problems", README, re.M)[1]), len(found))

    def configuration(self):
        name, text = shown_file("Configuration")
        (self.shop / name).write_text(text)
        self.run_command("looplint check", 1)
        self.assertIn('["LOOP106"]', self.run_command("looplint config extend-select"))

    def hook(self):
        hooks = self.top / "hooks"
        shown = (SOURCE / ".pre-commit-hooks.yaml").read_text()
        project.write(hooks, {".pre-commit-hooks.yaml": shown, "pyproject.toml": PACKAGE.format(version=wheel.VERSION)})
        project.git(hooks, "init", "--quiet")
        project.commit(hooks, "hooks")
        name, text = shown_file("pre-commit")
        address, revision = re.search(r"repo: (\S+)", text)[1], re.search(r"rev: (\S+)", text)[1]
        project.git(hooks, "tag", revision)
        (self.shop / name).write_text(text.replace(address, str(hooks)))
        project.git(self.shop, "add", "-A")
        self.environment["PRE_COMMIT_HOME"] = str(self.top / "home")
        output = self.run_command(f"{wheel.TOOLS}/pre-commit run --all-files", 1)
        self.assertIn("shop/main.py:13:13: LOOP101", output)

    def suppressing(self):
        comment = re.search(r"`(# looplint: ignore\[LOOP101\][^`]*)`", section("A project that has findings already"))[1]
        page = self.shop / "shop/main.py"
        page.write_text(page.read_text().replace("orders.load(number)", f"orders.load(number)  {comment}"))
        self.assertNotIn("LOOP101", self.run_command("looplint check -q", 1))

    def baseline(self):
        write, read, changed = commands("A project that has findings already")
        self.run_command(write)
        self.run_command(read)
        project.git(self.shop, "checkout", "shop")
        project.git(self.shop, "rm", "--quiet", "-rf", "--cached", "--ignore-unmatch", "known.json")
        self.run_command(changed)
        page = self.shop / "shop/main.py"
        page.write_text(page.read_text() + "\n\nasync def late():\n    orders.load(1)\n")
        for command in (read, changed):
            self.assertIn("async def late", self.run_command(command, 1))

    def fixes(self):
        page = self.shop / "shop/main.py"
        page.write_text("x = 1  # looplint: ignore[LOOP101] no longer true\n")
        self.run_command("looplint check --fix shop/main.py")
        self.assertEqual("x = 1\n", page.read_text())

    def test_the_file_for_ci(self):
        name, text = shown_file("Continuous integration")
        steps = ci_test.load(text)["jobs"]["looplint"]["steps"]
        self.assertEqual(f"looplint/looplint@v{wheel.VERSION}", steps[-1]["uses"])
        inputs = steps[-1].get("with", {})
        (_, check), _ = ci_test.run_action(self.shop, self.environment, self.top, version=wheel.VERSION, **inputs)
        self.assertEqual(1, check.returncode, check.stderr)
        self.assertIn("::error title=looplint (LOOP101)", check.stdout)


if __name__ == "__main__":
    tools = wheel.TOOLS / "python"
    if not (wheel.TOOLS / "pre-commit").exists():
        print("skipped: no tools of packaging/requirements.txt")
        sys.exit(SKIPPED)
    if Path(sys.prefix) != wheel.TOOLS.parent:  # it has a YAML reader
        os.execv(tools, [str(tools), *sys.argv])
    unittest.main()
