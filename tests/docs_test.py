"""README.md and docs/*.md say what is so. In a copy of fixtures/demo, page by page:

* a block that names a file in its first line (`# looplint.toml`) is written there,
* in a block ```console lines behind "$ " are run, and what stands below one is what it prints,
* what stands between <!-- NAME --> and <!-- end --> is what the function NAME_part here makes,
* links lead to files that exist.

BLESS=1 (./dev bless -R docs_test) writes outputs and parts anew. ctest: slow
ctest: once
"""

import difflib
import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import contract_test
from repository import LOOPLINT, SOURCE

PAGES = [SOURCE / "README.md", SOURCE / "CONTRIBUTING.md", *sorted((SOURCE / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
FILE = re.compile(r"(?:#|//) (\S+\.\w+|Jenkinsfile)\n")
PART = re.compile(r"(<!-- (\w+) -->\n)(.*?)(<!-- end -->)", re.S)
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
TIME = re.compile(r"\b\d+\.\d\d s\b")
# Commands of others, and the test that runs them.
ELSEWHERE = {
    "pip": "tests/newcomer_test.py",
    "pipx": "tests/wheel_test.py",  # what it does: install the wheel, run its script
    "pre-commit": "tests/newcomer_test.py",
    "cmake": "tests/share_test.py",
    "apt-get": "tests/sdist_test.py",
    "xdg-open": "tests/report_html_test.py",  # in a browser
}


# --- what is generated ----------------------------------------------------------------------------


def looplint(*words, cwd=SOURCE):
    return subprocess.run([LOOPLINT, *words], capture_output=True, text=True, cwd=cwd)


def rules():
    return json.loads(looplint("rule", "--output-format", "json").stdout)


def folder_of(rule):
    return f"rules/{rule['name'].replace('-', '_')}/rule.md"


def rules_part():
    """The rules in short, for README.md."""
    lines = ["| code | rule | finds |", "|---|---|---|"]
    for rule in rules():
        off = "" if rule["default"] else " (off unless selected)"
        lines.append(f"| {rule['code']} | [{rule['name']}]({folder_of(rule)}) | {rule['summary']}{off} |")
    return "\n".join(lines) + "\n"


def index_part():
    """The rules with all that is known of them, for docs/rules.md."""
    lines = ["| code | rule | severity | on | fix | finds | also answers to |", "|---|---|---|---|---|---|---|"]
    for rule in rules():
        on, fix = ("yes" if rule[key] else "" for key in ("default", "fixable"))
        name = f"[{rule['name']}](../{folder_of(rule)})"
        aliases = " ".join(rule["aliases"])
        lines.append(f"| {rule['code']} | {name} | {rule['severity']} | {on} | {fix} | {rule['summary']} | {aliases} |")
    return "\n".join(lines) + "\n"


TYPES = {"FLAG": "true or false", "FLAG_OFF": "true or false", "NUMBER": "number", "FILE_CODES": "table", "PAIRS": "table"}


def key_type(row):
    text = ("CHOICE", "WORD", "TEXT", "PATH", "VERSION")
    return TYPES.get(row["kind"], "text" if row["kind"] in text else "list")


def keys_part():
    """Every key: its type, its default, what it does."""
    printed = looplint("config", "--isolated").stdout.replace(str(SOURCE), ".")
    defaults = dict(re.findall(r"^(\S+) = (.*?)  # default$", printed, re.M))
    lines = ["| key | type | default | meaning |", "|---|---|---|---|"]
    for row in contract_test.table():
        if row["use"] != "LINE":
            meaning = row["help"].replace("|", "\\|")
            meaning = f"If false: {meaning.lower()}" if row["kind"] == "FLAG_OFF" else meaning
            words = contract_test.words(row)
            meaning += f": {', '.join(words)}" if words else ""
            default = defaults[row["name"]] if row["name"] != "output-format" else ""
            lines.append(f"| `{row['name']}` | {key_type(row)} | {f'`{default}`' if default else ''} | {meaning} |")
    return "\n".join(lines) + "\n"


# --- what is run ----------------------------------------------------------------------------------


class Sandbox:
    """A copy of the demonstration, under git."""

    def __init__(self, folder):
        self.folder = folder
        shutil.copytree(SOURCE / "fixtures/demo", folder)
        who = {f"GIT_{role}_{what}": "a@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        path = os.pathsep.join([str(LOOPLINT.parent), os.environ["PATH"]])
        self.environment = {**os.environ, **who, "PATH": path, "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
        self.run("git init -q -b main && git add -A && git commit -qm shop && git update-ref refs/remotes/origin/main HEAD")

    def run(self, command):
        return subprocess.run(["sh", "-c", command], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)  # fmt: skip

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def run_dev(words):
    """./dev lint as ./dev does it; of the other commands only whether there are such."""
    if words[1] == "lint":
        return looplint("check", "--output-format", "full", "--no-cache", *words[2:]).stdout
    listed = subprocess.run([SOURCE / "dev", "help"], capture_output=True, text=True).stdout
    assert f"\n  {words[1]} " in listed, f"./dev has no command {words[1]}"
    return None


def run_command(sandbox, command, shown):
    """What a command of a page prints; None for one that is run elsewhere. One whose errors are not
    shown there must have none."""
    words = shlex.split(command, comments=True)
    if words[0] == "./dev":
        return run_dev(words)
    if words[0] in ELSEWHERE:
        assert (SOURCE / ELSEWHERE[words[0]]).exists()
        return None
    done = sandbox.run(command)
    if not shown:
        assert done.returncode in (0, 1) and "error:" not in done.stderr, f"{command}: {done.stdout}{done.stderr}"
    return TIME.sub("0.01 s", (done.stdout + done.stderr).replace(str(sandbox.folder), "/home/me/shop"))


def console(sandbox, body):
    """A block ```console with what its commands print: where something stands below a command."""
    out = ""
    for part in re.split(r"^(?=\$ )", body, flags=re.M)[1:]:
        line, _, shown = part.partition("\n")
        printed = run_command(sandbox, line[2:], shown.strip())
        if "..." in shown.splitlines():
            # In part: what is shown must be there, in that order.
            at = 0
            for piece in shown.split("...\n"):
                assert printed.find(piece, at) >= 0, f"{line}: no\n{piece}\nin\n{printed}"
                at = printed.find(piece, at) + len(piece)
            printed = shown
        out += line + "\n" + (shown if printed is None or not shown.strip() else printed)
        out += "\n" if shown.endswith("\n\n") and not out.endswith("\n\n") else ""
    return out


def remade(page, folder):
    """The text of a page as it should be."""
    sandbox = Sandbox(folder)

    def block(match):
        language, body = match.groups()
        named = FILE.match(body)
        if named:
            sandbox.write(named[1], body)
        elif language == "console":
            return f"```console\n{console(sandbox, body)}```"
        return match[0]

    text = PART.sub(lambda m: m[1] + globals()[f"{m[2]}_part"]() + m[4], page.read_text())
    return BLOCK.sub(block, text)


class DocsTest(unittest.TestCase):
    maxDiff = None

    def test_pages(self):
        for page in PAGES:
            with self.subTest(page.name), tempfile.TemporaryDirectory() as top:
                old, new = page.read_text(), remade(page, Path(top).resolve() / "shop")
                if old != new and os.environ.get("BLESS") == "1":
                    page.write_text(new)
                elif old != new:
                    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), "written", "so", "", "", 1, "")
                    self.fail(f"{page.name} (./dev bless -R docs_test mends it):\n" + "\n".join(lines))

    def test_links(self):
        for page in PAGES:
            for link in LINK.findall(BLOCK.sub("", page.read_text())):
                self.assertTrue((page.parent / link).exists(), f"{page.name}: {link}")

    def test_every_page_is_listed(self):
        listed = set(LINK.findall((SOURCE / "README.md").read_text()))
        self.assertEqual(set(), {f"docs/{page.name}" for page in PAGES if page.parent.name == "docs"} - listed)

    def test_wrong_output_is_seen(self):
        with tempfile.TemporaryDirectory() as top:
            page = Path(top) / "page.md"
            page.write_text("```console\n$ looplint version\nlooplint 9\n```\n")
            self.assertIn("looplint 0", remade(page, Path(top).resolve() / "shop"))
            page.write_text("```console\n$ looplint chek\n```\n")
            with self.assertRaises(AssertionError):
                remade(page, Path(top).resolve() / "again")


if __name__ == "__main__":
    unittest.main()
