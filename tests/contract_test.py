"""What users rely on is tried: every command, option, letter, word, configuration key and comment has a
case in fixtures/cli. The lists come from the program's own tables; what was promised to users stands
here, so that nothing is dropped from the tables unseen.

ctest: once
"""

import re
import unittest

from repository import SOURCE

CASES = SOURCE / "fixtures/cli"
TABLE = re.compile(
    r'^OPTION\((?P<id>\w+),\s*\S+?,\s*"(?P<name>[a-z-]+)",\s*(?P<letter>0|\'\w\'),\s*(?P<kind>\w+),\s*'
    r'(?P<argument>NULL|"[^"]*"),\s*"(?P<commands>\w*)",\s*(?P<use>\w+),\s*'
    r'\w+,\s*"(?P<help>[^"]*)"\)', re.M)  # fmt: skip

OPTIONS = """
select ignore extend-select extend-ignore per-file-ignores exclude extend-exclude force-exclude
no-respect-gitignore include src target-version library config isolated output-format output-file fix
unsafe-fixes fix-only diff show-files show-settings statistics exit-zero exit-non-zero-on-fix
stdin-filename cache-dir no-cache add-noqa watch quiet silent verbose color jobs baseline write-baseline
max-depth group-by min-severity diff-base strict progress dump all
""".split()
KEYS = """
select ignore extend-select extend-ignore per-file-ignores exclude extend-exclude force-exclude
respect-gitignore include src target-version library output-format fix unsafe-fixes fix-only cache-dir
baseline max-depth group-by min-severity strict stubs offloads on-loop off-loop severity builtins extend
""".split()
COMMANDS = "check rule why native config clean version".split()
FORMATS = "concise full grouped json json-lines sarif github gitlab junit pylint azure rdjson html".split()
COMMENTS = [
    r"# noqa\b(?!:)", r"# noqa: LOOP\d+", r"# noqa: (?!LOOP)[A-Z]+\d+", r"# looplint: ignore\[LOOP\d+",
    r"# looplint: ignore\[[a-z-]+\]", r"# looplint: file-ignore\[", r"# ruff: noqa", r"# flake8: noqa",
    r"# looplint: on-loop", r"# looplint: off-loop", r"# looplint: not-blocking",
]  # fmt: skip
# Tried elsewhere, because the command ends only when it is told to.
ELSEWHERE = {"--watch": "tests/watch_test.py", "-w": "tests/watch_test.py"}


def table():
    rows = [match.groupdict() for match in TABLE.finditer((SOURCE / "analyzer/driver/options.def").read_text())]
    assert len(rows) == len(re.findall(r"^OPTION\(", (SOURCE / "analyzer/driver/options.def").read_text(), re.M))
    return rows


def words(row):
    """The words of which an option takes one."""
    return row["argument"].strip('"').split("|") if row["kind"] in ("WORD", "CHOICE") else []


def on_line(row):
    """How an option is written: --name, or --no-name for what is on by itself."""
    return ("--no-" if row["kind"] == "FLAG_OFF" else "--") + row["name"]


class Cases:
    def __init__(self, root):
        files = [path for path in root.rglob("*") if path.is_file()]
        self.commands = "\n".join(path.read_text() for path in files if path.name == "cmd")
        for option, place in ELSEWHERE.items():
            self.commands += f"\n{option}" if f'"{option}"' in (SOURCE / place).read_text() else ""
        self.settings = "\n".join(path.read_text() for path in files if path.suffix == ".toml")
        self.settings += "\n" + "\n".join(re.findall(r"--config '([^']*)'", self.commands))
        self.python = "\n".join(path.read_text("utf-8", "replace") for path in files if path.suffix in (".py", ".pyi"))

    def has_option(self, option):
        return re.search(rf"(?<![\w-]){option}(?![\w-])", self.commands)

    def has_letter(self, letter):
        return re.search(rf"(?<![\w-])-[a-zA-Z]*{letter}", self.commands)

    def has_word(self, row, word):
        line = rf"{on_line(row)}[ =]{word}(?![\w-])"
        return re.search(line, self.commands) or re.search(rf'^{row["name"]} *= *"{word}"', self.settings, re.M)

    def has_key(self, key):
        return re.search(rf"^(tool\.looplint\.)?{key} *=|^\[(tool\.looplint\.)?{key}\]", self.settings, re.M)


def untried(root, rows):
    """What has no case below a folder of cases."""
    cases = Cases(root)
    found = [f"looplint {name}" for name in COMMANDS if not re.search(rf"looplint (-\S+ )*{name}\b", cases.commands)]
    for row in rows:
        if row["use"] != "KEY":
            found += [on_line(row)] * (not cases.has_option(on_line(row)))
            letter = row["letter"].strip("'")
            found += [f"-{letter}"] * (letter != "0" and not cases.has_letter(letter))
        if row["use"] != "LINE":
            found += [f"{row['name']} = ..."] * (not cases.has_key(row["name"]))
        found += [f"{on_line(row)} {word}" for word in words(row) if not cases.has_word(row, word)]
    found += ["extend = ..."] * (not cases.has_key("extend"))
    found += [comment for comment in COMMENTS if not re.search(comment, cases.python)]
    return found


class ContractTest(unittest.TestCase):
    def test_what_was_promised_exists(self):
        rows = table()
        options = {on_line(row)[2:] for row in rows if row["use"] != "KEY"}
        keys = {row["name"] for row in rows if row["use"] != "LINE"} | {"extend"}
        self.assertEqual(set(), set(OPTIONS) - options)
        self.assertEqual(set(), set(KEYS) - keys)
        formats = next(words(row) for row in rows if row["id"] == "OUTPUT_FORMAT")
        self.assertEqual(set(FORMATS), set(formats))

    def test_everything_is_tried(self):
        found = untried(CASES, table())
        self.assertEqual([], found, "\n" + "\n".join(found))

    def test_what_is_not_tried_is_seen(self):
        found = untried(SOURCE / "fixtures/demo", table())
        for what in ("looplint rule", "--select", "-q", "select = ...", "--color never", "# ruff: noqa"):
            self.assertIn(what, found)


if __name__ == "__main__":
    unittest.main()
