"""The repository's own promises that no compiler sees: rules complete, pins whole, ./dev documented.

ctest: once
"""

import os
import re
import subprocess
import unittest

import repository
from repository import SOURCE


def rule_problems(root):
    """What is missing in the folders of rules/."""
    found = []
    codes = {}
    for folder in sorted(p for p in (root / "rules").iterdir() if p.is_dir() and p.name != "stubs"):
        name = f"rules/{folder.name}"
        source, page = folder / "rule.c", folder / "rule.md"
        if not re.fullmatch(r"[a-z][a-z0-9_]*", folder.name):
            found.append(f"{name}: a rule's folder is named in lower case, words joined by _")
        if page.exists() and not source.exists():
            continue  # a page may come before its rule
        if not page.exists():
            found.append(f"{name}: a rule is a rule.c and a rule.md")
            continue
        text = source.read_text()
        if f"const struct rule rule_{folder.name} = {{" not in text:
            found.append(f"{name}/rule.c does not define rule_{folder.name}")
        code = re.search(r'\.code = "(LOOP\d{3})"', text)
        if not code:
            found.append(f"{name}/rule.c has no code of the form LOOPnnn")
        elif code[1] in codes:
            found.append(f"{name} has the code of {codes[code[1]]}: {code[1]}")
        else:
            codes[code[1]] = name
        if f'.name = "{folder.name.replace("_", "-")}"' not in text:
            found.append(f"{name}/rule.c: its name is not that of its folder")
    return found


class RulesTest(repository.RepositoryTest):
    problems = staticmethod(rule_problems)

    GOOD = 'const struct rule rule_x = {\n\t.code = "LOOP101",\n\t.name = "x",\n};\n'

    def test_complete(self):
        self.assert_found({"rules/x/rule.c": self.GOOD, "rules/x/rule.md": "", "rules/stubs/a.pyi": ""})

    def test_incomplete(self):
        self.assert_found({"rules/x/rule.c": self.GOOD}, "rule.md")
        self.assert_found({"rules/X-y/rule.c": ""}, "lower case", "rule.md")

    def test_names_and_codes(self):
        self.assert_found(
            {"rules/x/rule.c": self.GOOD, "rules/x/rule.md": "", "rules/y/rule.c": self.GOOD, "rules/y/rule.md": ""},
            "does not define rule_y",
            "has the code of rules/x",
            "not that of its folder",
        )


class LockTest(unittest.TestCase):
    """packaging/dependencies.lock; what a wrong sum does is tests/archives_test.py."""

    def test_every_pin_is_whole(self):
        text = (SOURCE / "packaging/dependencies.lock").read_text()
        pins = [line.split() for line in text.splitlines() if line and line[0] != "#"]
        self.assertTrue(pins)
        for name, version, registry, package, archive, checksum in pins:
            self.assertIn(registry, ("debian", "npm", "pypi"))
            self.assertIn(version, archive)
            self.assertRegex(checksum, r"^[0-9a-f]{64}$")
            self.assertIn(name, package)


class HomeTest(unittest.TestCase):
    """Version and address stand in CMakeLists.txt; what repeats them for readers and tools is the same."""

    PAGES = [SOURCE / "README.md", SOURCE / "pyproject.toml", *(SOURCE / "docs").glob("*.md")]

    def repeated(self, pattern):
        found = [item for page in self.PAGES for item in re.findall(pattern, page.read_text())]
        self.assertTrue(found, pattern)
        return set(found)

    def test_the_same_everywhere(self):
        project = (SOURCE / "CMakeLists.txt").read_text()
        version = re.search(r"VERSION ([0-9.]+) LANGUAGES", project)[1]
        home = re.search(r'HOMEPAGE_URL "(.*?)"', project)[1]
        self.assertEqual({version}, self.repeated(r"(?:rev: |looplint@)v([0-9.]+\d)"))
        self.assertEqual({home}, self.repeated(r"https://github\.com/looplint/\w+"))
        self.assertEqual({home.rpartition(".com/")[2]}, self.repeated(r"uses: (\w+/looplint)@"))
        self.assertIn(f"## {version} ", (SOURCE / "CHANGELOG.md").read_text())


class DevTest(unittest.TestCase):
    def dev(self, *words):
        return subprocess.run([SOURCE / "dev", *words], capture_output=True, text=True)

    def test_every_command_has_help(self):
        commands = re.findall(r"^cmd_(\w+)\(", (SOURCE / "dev").read_text(), re.M)
        listed = re.findall(r"^  ([a-z-]+)", self.dev("help").stdout, re.M)
        self.assertEqual([name.replace("_", "-") for name in commands], listed)

    def test_unknown_command(self):
        done = self.dev("frobnicate")
        self.assertEqual(2, done.returncode)
        self.assertIn("no command 'frobnicate'", done.stderr)

    def test_is_executable(self):
        for name in ("dev", ".ci/run"):
            self.assertTrue(os.access(SOURCE / name, os.X_OK), name)


if __name__ == "__main__":
    unittest.main()
