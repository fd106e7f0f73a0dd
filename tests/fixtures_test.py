"""The fixtures of the rules and the examples on their pages: what is found is what they say.

A line says `# want LOOP101` for each finding on it, with a part of its message in quotes where
that matters: `# want LOOP101 "time.sleep" LOOP105`. `bridge "..." or "..."` behind it wants parts
of its bridge and of the alternatives, in this order. Functions are named

    bad_*   every line that says so is found, and no other
    ok_*    looks alike, and nothing is found
    FN_*    what it wants is not found yet: a known wrong answer, counted
    FP_*    what it wants is found, but should not be: a known wrong answer, counted

A known wrong answer that became right fails as well: rename the function. Each folder
fixtures/rules/<rule_name>/ is one program, and so are the blocks of each page, and each folder
fixtures/bridges/<case>/, whose file `args` may say with which options it is run.

fixtures/pending.txt lists what is still wrong while rules are being written: what is not in it
fails, and so does what is in it and no longer wrong. BLESS=1 ('./dev bless') writes it anew.
"""

import ast
import json
import os
import re
import subprocess
import unittest
from collections import Counter, defaultdict
from pathlib import Path

from repository import BUILD, LOOPLINT, SOURCE

FIXTURES = SOURCE / "fixtures/rules"
BRIDGES = SOURCE / "fixtures/bridges"
PENDING = SOURCE / "fixtures/pending.txt"
PAGES = BUILD / "pages"
FAMILY_FUNCTIONS, FAMILY_WANTS = 12, 900  # of each rule of 2xx, 3xx, 4xx; of the three together
KINDS = ("bad_", "ok_", "FN_", "FP_")
BLOCKING_EXPECTED = 600  # lines, at least, that show what LOOP101 to LOOP114 find
HEADINGS = ["What it finds", "Why", "Bad", "Good", "Bridge", "Fix", "Limits"]  # Fix: fix_cases_test.py

WANT = re.compile(r"#\s*want\s+(?P<items>[A-Z]+\d+\b.*)$")
BRIDGE = r'(?:\s+bridge(?P<bridges>\s+"[^"]*"(?:\s+or\s+"[^"]*")*))?'
ITEM = re.compile(r'\s*(?P<code>[A-Z]+\d{3})\b(?:\s+"(?P<part>[^"]*)")?' + BRIDGE)
KEY = re.compile(r".*?: (missing|surplus|LOOP\d+ now right)( LOOP\d+)?")  # of a message in PENDING
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)


def wants_of(line):
    """[(code, part of the message, parts of the bridges)] of a line's comment."""
    match = WANT.search(line)
    if not match:
        return []
    items, at = [], 0
    while at < len(match["items"].rstrip()):
        item = ITEM.match(match["items"], at)
        if not item:
            raise ValueError(f"cannot read: {match[0]}")
        bridges = re.findall(r'"([^"]*)"', item["bridges"] or "")
        items.append((item["code"], item["part"] or "", *bridges))
        at = item.end()
    return items


class Source:
    """A file of Python with what its comments want, by row."""

    def __init__(self, path, name):
        self.path = path
        self.name = name
        self.text = path.read_text("utf-8")
        self.wants = {}
        for row, line in enumerate(self.text.splitlines(), 1):
            if items := wants_of(line):
                self.wants[row] = items
        self.functions = []  # (first row, last row, name), outer before inner
        for node in ast.walk(ast.parse(self.text, str(path))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                self.functions.append((first, node.end_lineno, node.name))
        self.functions.sort(key=lambda f: (f[0], -f[1]))

    def kind(self, row):
        """The kind of the function a row stands in, and its name."""
        for first, last, name in self.functions:
            if first <= row <= last and name.startswith(KINDS):
                return next(kind for kind in KINDS if name.startswith(kind)), name
        return "", ""


def rule_code(folder):
    page = SOURCE / "rules" / folder / "rule.md"
    match = page.exists() and re.match(r"# (LOOP\d{3}) ", page.read_text("utf-8"))
    return match[1] if match else ""


def is_implemented(folder):
    # The page of unused_suppression suppresses findings of blocking_sleep.
    names = [folder, "blocking_sleep"] if folder == "unused_suppression" else [folder]
    return all((SOURCE / "rules" / name / "rule.c").exists() for name in names)


def opt_in_codes():
    found = set()
    for source in (SOURCE / "rules").glob("*/rule.c"):
        text = source.read_text("utf-8")
        if re.search(r"\.opt_in = true", text):
            found.add(re.search(r'\.code = "(\w+)"', text)[1])
    return found


def fixture_folders(root=FIXTURES):
    return sorted(p for p in root.iterdir() if p.is_dir()) if root.exists() else []


def sources_below(folder):
    return [Source(p, p.relative_to(SOURCE).as_posix()) for p in sorted(folder.rglob("*.py"))]


def page_sections(text):
    """{heading: text} of a page, in order."""
    parts = re.split(r"^## (.*)$", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def write_blocks(page):
    """The page's Bad and Good blocks as files below BUILD/pages; [Source]."""
    text = page.read_text("utf-8")
    folder = PAGES / page.parent.name
    folder.mkdir(parents=True, exist_ok=True)
    sources = []
    for section in ("Bad", "Good"):
        for n, block in enumerate(BLOCK.findall(page_sections(text).get(section, "")), 1):
            path = folder / f"{section.lower()}_{n}.py"
            path.write_text(block, "utf-8")
            name = f"{page.relative_to(SOURCE).as_posix()}: {section} block {n}"
            # A page may show broken Python: then there is nothing to know of its functions.
            try:
                sources.append(Source(path, name))
            except SyntaxError:
                if page.parent.name != "syntax_error":
                    raise
    wanted = {source.path for source in sources}
    for old in folder.glob("*.py"):
        if old not in wanted and page.parent.name != "syntax_error":
            old.unlink()
    return sources


def bridges_of(finding):
    bridge = finding["bridge"]
    return (bridge["text"], *bridge["alternatives"]) if bridge else ()


def run(folder):
    """The findings of one program: {path: {row: [(code, message, bridges...)]}}."""
    args = folder / "args"
    command = [LOOPLINT, "check", "--isolated", "--no-cache", "--select", "ALL",
               "--output-format", "json", *(args.read_text().split() if args.exists() else ()),
               "."]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if done.returncode not in (0, 1):
        raise AssertionError(f"{folder}: exit {done.returncode}\n{done.stderr}")
    found = defaultdict(lambda: defaultdict(list))
    for finding in json.loads(done.stdout):
        row = finding["location"]["row"]
        found[Path(finding["filename"]).resolve()][row].append(
            (finding["code"], finding["message"], *bridges_of(finding))
        )
    return found


def fits(want, finding):
    """Whether a finding is the one that is wanted, with its bridges in that order."""
    return (
        want[0] == finding[0]
        and len(want) <= len(finding)
        and all(part in text for part, text in zip(want[1:], finding[1:]))
    )


def differences(source, rows, ignored, known):
    """Messages for what is missing and what is too much; counts known wrong answers."""
    messages = []
    for row in sorted(set(source.wants) | set(rows)):
        found = [f for f in rows.get(row, []) if f[0] not in ignored]
        kind, name = source.kind(row)
        for want in source.wants.get(row, []):
            code = want[0]
            hit = next((f for f in found if fits(want, f)), None)
            if hit:
                found.remove(hit)
            if kind == "FN_" and hit:
                messages.append(f"{source.name}:{row}: {code} now right: rename {name}")
            elif kind == "FP_" and not hit:
                messages.append(f"{source.name}:{row}: {code} now right: rename {name}")
            elif kind in ("FN_", "FP_"):
                known[kind] += 1
            elif not hit:
                text = "".join(f' "{part}"' for part in want[1:] if part)
                messages.append(f"{source.name}:{row}: missing {code}{text}")
        messages += [f"{source.name}:{row}: surplus {' | '.join(f)}" for f in found]
    return messages


def family_codes():
    """{rule's folder: code} of the rules on awaiting, loops and tasks."""
    codes = {p.name: rule_code(p.name) for p in (SOURCE / "rules").iterdir() if p.name != "stubs"}
    return {name: code for name, code in codes.items() if code[:5] in ("LOOP2", "LOOP3", "LOOP4")}


class FormTest(unittest.TestCase):
    """What can be said of fixtures and pages without the program."""

    def test_functions_say_what_they_are(self):
        for folder in fixture_folders():
            self.assertTrue(rule_code(folder.name), f"{folder}: no such rule")
            for source in sources_below(folder):
                wanted = {source.kind(row) for row in source.wants}
                for row in source.wants:
                    self.assertIn(source.kind(row)[0], ("bad_", "FN_", "FP_"), f"{source.name}:{row}")
                for _, _, name in source.functions:
                    if name.startswith(("bad_", "FN_", "FP_")):
                        self.assertIn(name, {n for _, n in wanted}, f"{source.name}: {name} wants nothing")

    def test_every_rule_has_its_bridge(self):
        """But those whose findings are cured where they stand: errors, suppressions."""
        texts = [p.read_text("utf-8") for p in BRIDGES.rglob("*.py")]
        wanted = {want[0] for text in texts for line in text.splitlines() for want in wants_of(line) if want[2:]}
        rules = {rule_code(page.parent.name) for page in (SOURCE / "rules").glob("*/rule.md")}
        self.assertEqual({"LOOP900", "LOOP901", "LOOP902"}, rules - wanted)

    def test_known_wrong_answers_are_listed(self):
        listed = (SOURCE / "docs/limits.md").read_text("utf-8")
        listed = set(re.findall(r"^\| `(\S+)` `((?:FN|FP)_\w+)` \|", listed, re.M))
        there = {
            (source.path.relative_to(FIXTURES).as_posix(), name)
            for folder in fixture_folders()
            for source in sources_below(folder)
            for _, _, name in source.functions
            if name.startswith(("FN_", "FP_"))
        }
        self.assertEqual(sorted(there), sorted(listed))

    def test_blocking_has_enough_expectations(self):
        count = sum(
            len(items)
            for folder in fixture_folders()
            if rule_code(folder.name).startswith("LOOP1")
            for source in sources_below(folder)
            for items in source.wants.values()
        )
        self.assertGreaterEqual(count, BLOCKING_EXPECTED)

    def test_families_have_their_share(self):
        codes = family_codes()
        for folder in codes:
            names = {name for source in sources_below(FIXTURES / folder) for _, _, name in source.functions}
            for kind in ("bad_", "ok_"):
                count = sum(name.startswith(kind) for name in names)
                self.assertGreaterEqual(count, FAMILY_FUNCTIONS, f"{folder}: {kind}* functions")
        sources = sources_below(FIXTURES) + sources_below(SOURCE / "fixtures/runtime")
        wants = [item[0] for source in sources for items in source.wants.values() for item in items]
        self.assertGreaterEqual(sum(code in codes.values() for code in wants), FAMILY_WANTS)

    def test_pages_have_their_sections(self):
        for page in sorted((SOURCE / "rules").glob("*/rule.md")):
            with self.subTest(page.parent.name):
                text = page.read_text("utf-8")
                sections = page_sections(text)
                name = page.parent.name.replace("_", "-")
                self.assertRegex(text, rf"^# LOOP\d{{3}} {name}\n\n## ")
                self.assertEqual([h for h in HEADINGS if h != "Fix" or h in sections], list(sections))
                self.assertTrue(all(part.strip() for part in sections.values()))
                if "```python" in sections["Bad"]:
                    for block in BLOCK.findall(sections["Bad"]):
                        codes = {want[0] for line in block.splitlines() for want in wants_of(line)}
                        self.assertIn(rule_code(page.parent.name), codes)
                self.assertNotIn("# want", sections["Good"])
                write_blocks(page)


def compare(folder, sources, codes):
    """The differences of one program, after a line that counts; `codes`: also if opt-in."""
    ignored = opt_in_codes() - codes
    found = run(folder)
    known = Counter()
    messages = []
    for source in sources:
        messages += differences(source, found.pop(source.path.resolve(), {}), ignored, known)
    for path, rows in found.items():
        for row, items in rows.items():
            messages += [f"{path.name}:{row}: surplus {' | '.join(f)}" for f in items]
    count = sum(len(items) for source in sources for items in source.wants.values())
    print(f"{folder.name}: {count} expectations, {known['FN_']} FN, {known['FP_']} FP")
    return messages


@unittest.skipUnless(LOOPLINT.exists(), "no looplint yet")
class FoundTest(unittest.TestCase):
    maxDiff = None

    def test_found_is_what_is_wanted(self):
        messages = []
        for folder in fixture_folders():
            if is_implemented(folder.name):
                messages += compare(folder, sources_below(folder), {rule_code(folder.name)})
        for folder in fixture_folders(BRIDGES):
            sources = sources_below(folder)
            codes = {want[0] for s in sources for wants in s.wants.values() for want in wants}
            messages += compare(folder, sources, codes)
        for page in sorted((SOURCE / "rules").glob("*/rule.md")):
            name = page.parent.name
            if not is_implemented(name) or name == "syntax_error":
                continue
            if sources := write_blocks(page):
                messages += compare(PAGES / name, sources, {rule_code(name)})
        found = Counter(KEY.match(message)[0] for message in messages)
        if os.environ.get("BLESS"):
            PENDING.write_text("".join(f"{key}\n" for key in found.elements()), "utf-8")
        pending = Counter(PENDING.read_text("utf-8").splitlines() if PENDING.exists() else [])
        new, gone = found - pending, pending - found
        if new:
            self.fail("\n" + "\n".join(m for m in messages if KEY.match(m)[0] in new))
        if gone:
            self.fail("now right, './dev bless -R fixtures' takes them off:\n" + "\n".join(gone))


class DifferencesTest(unittest.TestCase):
    """The comparison itself."""

    def source(self, text):
        path = BUILD / "fixtures_test_sample.py"
        path.write_text(text)
        return Source(path, "a.py")

    def check(self, text, rows, *expected):
        known = Counter()
        messages = differences(self.source(text), rows, {"LOOP208"}, known)
        self.assertEqual(list(expected), messages)
        return known

    def test_wants(self):
        self.assertEqual([], wants_of("x = 1  # wants nothing"))
        self.assertEqual([("LOOP101", ""), ("LOOP105", "a b")], wants_of('f()  # noqa # want LOOP101 LOOP105 "a b"'))
        wanted = ("LOOP101", "", "use `a`", "a thread")
        self.assertEqual([wanted], wants_of('f()  # want LOOP101 bridge "use `a`" or "a thread"'))
        self.assertRaises(ValueError, wants_of, "f()  # want LOOP101 because")

    def test_bridges_in_order(self):
        text = 'def bad_a():\n    f()  # want LOOP101 "x" bridge "use" or "thread"\n'
        self.check(text, {2: [("LOOP101", "x", "use it", "a thread", "more")]})
        wrong = 'a.py:2: missing LOOP101 "x" "use" "thread"'
        self.check(text, {2: [("LOOP101", "x", "a thread", "use it")]}, wrong, "a.py:2: surplus LOOP101 | x | a thread | use it")
        self.check(text, {2: [("LOOP101", "x", "use it")]}, wrong, "a.py:2: surplus LOOP101 | x | use it")

    def test_missing_and_surplus(self):
        text = 'def bad_a():\n    f()  # want LOOP101 "sleep" LOOP101\n'
        self.check(text, {2: [("LOOP101", "x"), ("LOOP101", "time.sleep"), ("LOOP208", "")]})
        self.check(text, {2: [("LOOP101", "time.sleep")]}, "a.py:2: missing LOOP101")
        self.check(text, {2: [("LOOP101", "x")] * 2}, 'a.py:2: missing LOOP101 "sleep"', "a.py:2: surplus LOOP101 | x")
        self.check("f()\n", {1: [("LOOP102", "x")]}, "a.py:1: surplus LOOP102 | x")

    def test_known_wrong_answers(self):
        fn = "def FN_a():\n    def inner():\n        f()  # want LOOP101\n"
        self.assertEqual(1, self.check(fn, {})["FN_"])
        self.check(fn, {3: [("LOOP101", "")]}, "a.py:3: LOOP101 now right: rename FN_a")
        fp = "class FP_a:\n    f()  # want LOOP101\n"
        self.assertEqual(1, self.check(fp, {2: [("LOOP101", "")]})["FP_"])
        self.check(fp, {}, "a.py:2: LOOP101 now right: rename FP_a")


if __name__ == "__main__":
    unittest.main()
