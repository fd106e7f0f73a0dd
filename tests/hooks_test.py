""".pre-commit-hooks.yaml, by the real pre-commit: it clones this repository as it is now, builds the
package from it as it does for users, and checks commits of a project made here.

ctest: slow
ctest: once
ctest: timeout=900
"""

import os
import subprocess
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import wheel
from project import commit, git, write
from repository import BUILD, SKIPPED, SOURCE

CONFIG = """\
repos:
- repo: {repository}
  rev: v0
  hooks:
  - id: {hook}
"""
HELPER = "import time\n\n\ndef pause():\n    time.sleep(1)\n"
CALLER = "from helper import pause\n\n\nasync def handler():\n    pause()\n"
SUPPRESSED = "x = 1  # looplint: ignore[LOOP101] no longer true\n"


def snapshot(folder):
    """A repository of what this one now holds, but for tests; with the tag v0."""
    names = git(SOURCE, "ls-files", "-co", "--exclude-standard").splitlines()
    for name in names:
        if not name.startswith(("fixtures/", "tests/")) and (SOURCE / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes((SOURCE / name).read_bytes())
            (folder / name).chmod((SOURCE / name).stat().st_mode)
    git(folder, "init", "--quiet")
    commit(folder, "snapshot")
    git(folder, "tag", "v0")


class HooksTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        top = TemporaryDirectory(ignore_cleanup_errors=True)
        cls.addClassCleanup(top.cleanup)
        cls.top = Path(top.name)
        cls.repository = cls.top / "looplint"
        cls.repository.mkdir()
        snapshot(cls.repository)
        archives = os.environ.get("LOOPLINT_ARCHIVES") or BUILD / "archives"
        cls.environment = {
            **os.environ,
            "PRE_COMMIT_HOME": str(cls.top / "home"),
            "SKBUILD_CMAKE_DEFINE": f"LOOPLINT_ARCHIVES={archives}",
        }

    def project(self, hook, files):
        folder = self.top / self.id()
        folder.mkdir()
        git(folder, "init", "--quiet")
        write(folder, {".pre-commit-config.yaml": CONFIG.format(repository=self.repository, hook=hook), **files})
        return folder

    def run_hooks(self, folder, *words):
        git(folder, "add", "-A")
        command = [wheel.TOOLS / "pre-commit", "run", "--color=never", *words]
        done = subprocess.run(command, cwd=folder, env=self.environment, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def test_chain_through_a_helper_that_did_not_change(self):
        folder = self.project("looplint", {"helper.py": HELPER})
        commit(folder, "the helper")
        (folder / "caller.py").write_text(CALLER)
        status, output = self.run_hooks(folder)
        self.assertEqual(1, status, output)
        self.assertIn("caller.py:5:5: LOOP101", output)
        self.assertIn("time.sleep", output)
        self.assertEqual(1, output.count("LOOP101"), "findings are in the changed file only")

    def test_clean(self):
        status, output = self.run_hooks(self.project("looplint", {"helper.py": HELPER}))
        self.assertEqual(0, status, output)
        self.assertIn("Passed", output)

    def test_excluded_files_stay_excluded(self):
        settings = '[tool.looplint]\nextend-exclude = ["old.py"]\n'
        folder = self.project("looplint", {"old.py": CALLER, "helper.py": HELPER, "pyproject.toml": settings})
        status, output = self.run_hooks(folder, "--all-files")
        self.assertEqual(0, status, output)

    def test_other_files_are_not_passed(self):
        status, output = self.run_hooks(self.project("looplint", {"a.txt": "async def"}))
        self.assertEqual(0, status, output)
        self.assertIn("no files to check", output)

    def test_fix(self):
        folder = self.project("looplint-fix", {"a.py": SUPPRESSED})
        status, output = self.run_hooks(folder)
        self.assertEqual(1, status, output)
        self.assertIn("files were modified by this hook", output)
        self.assertEqual("x = 1\n", (folder / "a.py").read_text())
        self.assertEqual(0, self.run_hooks(folder)[0])


if __name__ == "__main__":
    if not (wheel.TOOLS / "pre-commit").exists():
        print("skipped: no tools of packaging/requirements.txt")
        sys.exit(SKIPPED)
    unittest.main()
