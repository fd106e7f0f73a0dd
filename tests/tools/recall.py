"""Asks looplint about lists of names: is each known that should be?

    recall.py [--counts] LIST...

A list has a head line and rows parted by tabs: `qualname`, and `kind` (of what is awaited) or `category`
(of what blocks). Each name is written into coroutines the way users reach it: called, iterated, entered,
indexed; on an object that is annotated, and on one that was made. One use that is reported is enough, and
none of what is awaited may be reported as blocking. tests/recall.tsv says which are silent on purpose, how
many at most, and why: so one more is seen. --counts prints that table with the numbers of now.
Exit status: 0 nothing is missing, 1 something is.
"""

import csv
import fnmatch
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOOPLINT = os.environ.get("LOOPLINT", str(ROOT / "build/looplint"))
SPECIAL = {
    "__enter__": ["with {}: pass"], "__exit__": ["with {}: pass"], "__call__": ["{}(*a)", "{}(1)"],
    "__iter__": ["for _ in {}: pass"], "__next__": ["for _ in {}: pass", "next({})"],
    "__getitem__": ["{}['k']", "{}[0]"], "__setitem__": ["{}['k'] = 1"], "__delitem__": ["del {}['k']"],
    "__contains__": ["1 in {}"], "__len__": ["len({})"], "__bool__": ["not {}"],
}  # fmt: skip
CALLS = ["{}()", "{}(a)", "{}(a, a)", "{}('x', 'y', 'z')", "{}(a, 0)", "{}(0, a, 0)", "{}(*a, **a)"]
WITHS = ["with {}: pass", "with {}(): pass", "with {}(a): pass", "with {}(a, a): pass"]
FORS = ["for _ in {}: pass", "for _ in {}(): pass", "for _ in {}(a): pass"]
BLOCKING = (("LOOP1", "LOOP3"), [*CALLS, *WITHS, *FORS, "{}", "{}()()", "{}(a)(a)", "{}[0]", "{}(a)[0]"])
AWAITED = {
    "coroutine-function": (("LOOP201",), CALLS),
    "async-context-manager": (("LOOP203", "LOOP309"), WITHS),
    "async-iterator": (("LOOP204",), FORS),
}


def modules_of(stubs):
    found = set()
    for path in stubs.rglob("*.pyi"):
        parts = path.relative_to(stubs).with_suffix("").parts
        found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def split(name, modules):
    """The stub that a name leads through, and what is behind it; None where there is none."""
    parts = re.match(r"[\w.]*", name)[0].split(".")
    for count in range(len(parts) - 1, 0, -1):
        module = ".".join(parts[:count])
        if module in modules:
            return module, name[len(module) + 1 :]
    return None if "." in name else ("builtins", name)


class Programs:
    """A file for each package, written line by line, and whose each line is."""

    def __init__(self):
        self.lines, self.owner = defaultdict(list), {}

    def add(self, package, owner, line):
        self.lines[package].append(line)
        self.owner[package, len(self.lines[package])] = owner

    def use(self, owner, module, name, shapes):
        """Each use of a name of a module: of itself, and of an annotated and a made object."""
        first, _, last = name.rpartition(".")
        if last in SPECIAL:
            name, shapes = first, SPECIAL[last]
        base, _, rest = (name, "", "") if "(" in name else name.partition(".")
        package, number = module.partition(".")[0], len(self.lines[module.partition(".")[0]])
        self.add(package, None, f"import {module}")
        self.add(package, None, f"o{number} = {module}.{base}(1)")
        self.add(package, None, f"async def f{number}(a, x: '{module}.{base}'):")
        for thing in (f"{module}.{base}", "x", f"o{number}"):
            for shape in shapes:
                use = shape.format(f"{thing}.{rest}" if rest else thing)
                self.add(package, owner, f"    if a: {use}")

    def ask(self):
        """The codes that are found, by owner."""
        codes = defaultdict(set)
        with tempfile.TemporaryDirectory() as folder:
            for package, lines in self.lines.items():
                Path(folder, f"asked_{package}.py").write_text("\n".join(lines) + "\n", "utf-8")
            out = subprocess.run(
                [LOOPLINT, "check", "--isolated", "--no-cache", "--select", "ALL", "--output-format",
                 "json", folder], capture_output=True, text=True, check=False).stdout  # fmt: skip
        for item in json.loads(out):
            package = Path(item["filename"]).stem.removeprefix("asked_")
            codes[self.owner[package, item["location"]["row"]]].add(item["code"])
        return codes


def rows_of(paths):
    """(what it is, name) of each row."""
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                what = row.get("kind") or row["category"]
                if what != "awaitable-returning":  # it may be dropped
                    yield what, row["qualname"].removesuffix(".*")


def missing(paths):
    """(what it is, name, how it is missing) of each name that is not found."""
    modules, programs, rows = modules_of(ROOT / "rules/stubs"), Programs(), list(rows_of(paths))
    for what, name in rows:
        found = split(name, modules)
        if found:
            programs.use((what, name), *found, AWAITED.get(what, BLOCKING)[1])
    codes = programs.ask()
    for what, name in rows:
        wanted, found = AWAITED.get(what, BLOCKING)[0], codes[what, name]
        if not any(code.startswith(wanted) for code in found):
            yield what, name, "has no stub" if not split(name, modules) else f"gives no {wanted[0]}"
        if what in AWAITED and "(" not in name and any(code.startswith("LOOP1") for code in found):
            yield what, name, "is reported as blocking"


def silent_names(path):
    """(pattern, how many it covers, reason) of what is silent on purpose."""
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            pattern, count, reason = line.split("\t")
            yield pattern, int(count), reason


def main():
    counts = "--counts" in sys.argv
    paths = [Path(word) for word in sys.argv[1:] if word != "--counts"]
    silent, covered = list(silent_names(ROOT / "tests/recall.tsv")), defaultdict(list)
    for what, name, how in missing(paths):
        full = f"{what}/{name}"
        fits = [pattern for pattern, _, _ in silent if fnmatch.fnmatchcase(full, pattern)]
        covered[fits[0] if fits else None].append(f"{full} {how}")
    lost = covered[None]
    for pattern, count, reason in silent:
        if counts:
            print(pattern, len(covered[pattern]), reason, sep="\t")
        elif len(covered[pattern]) > count:
            lost += [f"{line} (one of {pattern}: {count} at most)" for line in covered[pattern]]
    if lost:
        print("\n".join(lost))
    print(f"{len(lost)} missing", file=sys.stderr)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
