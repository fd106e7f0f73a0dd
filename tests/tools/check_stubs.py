#!/usr/bin/env python3
"""Compares the stubs of rules/stubs with the real libraries, and lists what differs.

usage: check_stubs.py [--stubs DIR] [--venv DIR] [--install] [--explained] [MODULE...]

Each stub is compared with the module that it describes: names, classes and bases, coroutine
functions, parameters, the calls named by instead=, and the words of effects.pyi. The libraries
are those of packages.tsv beside the stubs, in a virtual environment of this tool's own;
--install puts them there. A deviation that must stay is explained in the stub, on its line:

    def f(self) -> None: ...  # check: made at run time
    def g(self) -> None: ...  # check: 3.12+        (also -3.12, 3.9-3.11)
    class C:                  # check: members made at run time

and before the first statement, for a whole module: # check: Windows only.
Exit status: 0 nothing differs, 1 something does, 2 the check could not be made."""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import stub_reader  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROBE = pathlib.Path(__file__).resolve().parent / "stub_probe.py"
SECONDS_A_PACKAGE = 300
OWN = re.compile(r"own environment(?:: ([\w.-]+))?")


# --- the table of packages ------------------------------------------------------------------


def read_packages(path):
    """{import name: (distributions, note)}; no distributions: cannot be installed, note says why."""
    rows = {}
    if not path.exists():
        return rows
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [c.strip() for c in line.split("\t")] + ["", ""]
        name, distributions, note = cells[:3]
        if not distributions or (distributions == "-" and not note):
            sys.exit(f"{path}:{number}: import name, distributions (or -), note (for -: the reason)")
        rows[name] = ([] if distributions == "-" else distributions.split(), note)
    return rows


def group_of(module, rows):
    """The row of packages.tsv that a module belongs to: its longest prefix there."""
    parts = module.split(".")
    for n in range(len(parts), 0, -1):
        if ".".join(parts[:n]) in rows:
            return ".".join(parts[:n])
    return parts[0]


# --- stubs ----------------------------------------------------------------------------------


def module_of(path, stubs):
    parts = list(path.relative_to(stubs).with_suffix("").parts)
    is_package = parts[-1] == "__init__"
    return ".".join(parts[:-1] if is_package else parts), is_package


class Stubs:
    """Every stub below a folder, read."""

    def __init__(self, folder, words):
        self.files, self.modules, self.problems, self.insteads = {}, {}, [], []
        for path in sorted(folder.rglob("*.pyi")):
            module, is_package = module_of(path, folder)
            if module == "effects":
                continue
            self.files[module] = path
            try:
                reader = stub_reader.Reader(
                    module, is_package, path.read_text(encoding="utf-8"), words
                )
                self.modules[module] = reader.read()
            except SyntaxError as error:
                self.problems.append((module, error.lineno or 1, "-", f"syntax error: {error.msg}"))
                continue
            self.problems += [(module, *p) for p in reader.problems]
            self.insteads += [(module, *i) for i in reader.insteads]

    def holds(self, path):
        """Whether a dotted path names something in a stub."""
        parts = path.split(".")
        for n in range(len(parts), 0, -1):
            module = ".".join(parts[:n])
            if module in self.modules:
                return self.has(module, parts[n:], set())
        return False

    def has(self, module, names, seen):
        if not names:
            return True
        key = (module, tuple(names))
        if key in seen or module not in self.modules:
            return False
        seen.add(key)
        for item in self.modules[module]["items"]:
            if item["name"] == names[0] and self.item_has(module, item, names[1:], seen):
                return True
            if item["kind"] == "import" and item["symbol"] == "*":
                if self.has(item["from"], names, seen):
                    return True
        return self.has(f"{module}.{names[0]}", names[1:], seen)

    def item_has(self, module, item, names, seen):
        if item["kind"] == "import":
            if item["symbol"] is None:
                return self.has(item["from"], names, seen)
            return self.has(item["from"], [item["symbol"], *names], seen)
        if item["kind"] == "alias" and names:
            return self.has(module, item["value"].split(".") + names, seen)
        if not names:
            return True
        if item["kind"] == "attr":  # what it leads to: OpenAI.chat: Chat
            path = item["type"].partition("[")[0].split(".") + names
            return self.has(module, path, seen)
        if item["kind"] != "class":
            return False
        for inner in item["items"]:
            if inner["name"] == names[0] and self.item_has(module, inner, names[1:], seen):
                return True
        return any(self.has(module, b.split(".") + names, seen) for b in item["bases"])

    def check_imports(self):
        """Imports between stubs that name what the stub imported from does not have."""
        for module, stub in self.modules.items():
            for item in stub["items"]:
                if item["kind"] != "import" or item["mark"]:
                    continue
                source, symbol = item["from"], item["symbol"]
                if source in self.modules and symbol not in (None, "*"):
                    if not self.has(source, [symbol], set()):
                        yield module, item["line"], item["name"], f"no {symbol} in stub {source}"
                elif source not in self.modules and not self.known_elsewhere(source):
                    yield module, item["line"], item["name"], f"no stub {source}"

    def known_elsewhere(self, source):
        if source.partition(".")[0] in sys.stdlib_module_names:
            return True
        return source in stub_reader.TYPING or any(m.startswith(source + ".") for m in self.modules)


# --- environments ---------------------------------------------------------------------------


class Environment:
    """A virtual environment: the one of all packages, or one of a package whose note asks for it."""

    def __init__(self, folder):
        self.folder = folder
        self.python = folder / "bin" / "python"
        self.ready = False
        self.installed = {}

    def open(self):
        if not self.ready:
            if not self.python.exists():
                subprocess.run([sys.executable, "-m", "venv", str(self.folder)], check=True)
            code = (
                "import importlib.metadata as m, json, re\n"
                "print(json.dumps({re.sub('[-_.]+', '-', d.metadata['Name']).lower(): d.version"
                " for d in m.distributions() if d.metadata['Name']}))"
            )
            out = subprocess.run([self.python, "-c", code], check=True, capture_output=True)
            self.installed = json.loads(out.stdout)
            self.ready = True
        return self

    def lacks(self, distribution):
        name, _, version = distribution.partition("==")
        name = name.partition("[")[0].replace("_", "-").replace(".", "-").lower()
        here = self.installed.get(name)
        return here is None or (version and here != version)

    def install(self, distributions):
        """None, or why not."""
        command = [self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = subprocess.run([*command, *distributions], capture_output=True, text=True)
        self.ready = False
        if done.returncode:
            lines = [s for s in done.stderr.strip().splitlines() if s.strip()]
            return lines[-1] if lines else "pip failed"
        return None


class Checker:
    def __init__(self, options, stubs, rows):
        self.options, self.stubs, self.rows = options, stubs, rows
        self.shared = Environment(options.venv)
        self.differ = list(stubs.problems) + list(stubs.check_imports())
        self.explained, self.unchecked, self.checked = [], [], 0

    def run(self, chosen):
        jobs = {}
        for module in chosen:
            jobs.setdefault(group_of(module, self.rows), ([], {}))[0].append(module)
        self.differ = [d for d in self.differ if d[0] in chosen]
        for module, line, name, target, mark in self.stubs.insteads:
            if module in chosen and not self.stubs.holds(target):
                job = jobs.setdefault(group_of(target, self.rows), ([], {}))
                job[1].setdefault(target, []).append((module, line, name, mark))
        for group in sorted(jobs):
            self.run_group(group, *jobs[group])

    def run_group(self, group, modules, targets):
        reason, environment = self.prepare(group)
        if reason:
            what = f"{len(modules)} stubs" if modules else ", ".join(targets)
            self.unchecked.append((group, f"{reason} ({what})"))
            return
        note = self.rows.get(group, ([], ""))[1]
        job = {
            "modules": [self.stubs.modules[m] for m in modules if m in self.stubs.modules],
            "targets": sorted(targets),
            "prelude": note.partition("prelude:")[2].strip(),
        }
        result, error = self.probe(environment, job)
        if error:
            self.differ.append((modules[0] if modules else group, 1, group, error))
            return
        self.differ += [tuple(d) for d in result["differ"]]
        self.explained += [tuple(d) for d in result["explained"]]
        self.checked += result["checked"]
        for target, message in result["targets"].items():
            for module, line, name, mark in targets[target]:
                self.judge_target(module, line, name, target, message, mark)

    def judge_target(self, module, line, name, target, message, mark):
        self.checked += 1
        if message and mark:
            self.explained.append((module, line, name, f"instead {target} {message}", mark))
        elif message:
            self.differ.append((module, line, name, f"instead {target} {message}"))

    def prepare(self, group):
        """(why it cannot be checked or None, environment)."""
        if group in sys.stdlib_module_names:
            return None, self.shared.open()
        if group not in self.rows:
            return "not in packages.tsv", None
        distributions, note = self.rows[group]
        if not distributions:
            return note, None
        environment = self.shared
        own = OWN.match(note)
        if own:
            environment = Environment(self.options.venv.with_name(f"venv-{own[1] or group}"))
        missing = [d for d in distributions if environment.open().lacks(d)]
        if missing and not self.options.install:
            return f"not installed: {' '.join(missing)} (--install)", None
        if missing:
            print(f"installing {' '.join(missing)}", file=sys.stderr)
            error = environment.install(distributions)
            if error:
                return f"pip: {error}", None
        return None, environment

    def probe(self, environment, job):
        home = self.options.venv.with_name("home")
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            files = [os.path.join(folder, n) for n in ("job.json", "result.json")]
            with open(files[0], "w", encoding="utf-8") as f:
                json.dump(job, f)
            try:
                done = subprocess.run(
                    [environment.python, "-I", "-W", "ignore", PROBE, *files],
                    cwd=folder, env=os.environ | {"HOME": str(home)}, text=True,
                    stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS_A_PACKAGE,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                return None, f"no answer in {SECONDS_A_PACKAGE} seconds"
            if done.returncode or not os.path.exists(files[1]):
                lines = done.stderr.strip().splitlines() or ["no output"]
                return None, f"the check ended with {done.returncode}: {lines[-1]}"
            with open(files[1], encoding="utf-8") as f:
                return json.load(f), None

    # --- the answer -------------------------------------------------------------------------

    def print(self):
        def show(entry):
            module, line, name, message, *why = entry
            path = self.stubs.files.get(module, module)
            path = os.path.relpath(path) if module in self.stubs.files else path
            print(f"{path}:{line}: {name}: {message}" + (f"  [{why[0]}]" if why else ""))

        if self.options.explained:
            print("explained:")
            for entry in sorted(set(self.explained)):
                show(entry)
            print("differ:")
        for entry in sorted(set(self.differ)):
            show(entry)
        for group, reason in self.unchecked:
            print(f"unchecked: {group}: {reason}")
        print(
            f"{self.checked} names checked: {len(set(self.differ))} differ, "
            f"{len(set(self.explained))} explained, {len(self.unchecked)} packages unchecked"
        )


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stubs", type=pathlib.Path, default=ROOT / "rules" / "stubs")
    parser.add_argument("--venv", type=pathlib.Path, default=ROOT / "build/check-stubs/venv")
    parser.add_argument("--install", action="store_true", help="install what is missing")
    parser.add_argument("--explained", action="store_true", help="list what the stubs explain too")
    parser.add_argument("module", nargs="*", help="only these modules and what is below them")
    return parser.parse_args()


def main():
    options = parse_options()
    options.venv = options.venv.absolute()
    words = stub_reader.read_words(ROOT / "analyzer/facts/effect.def")
    stubs = Stubs(options.stubs, words)
    chosen = [
        m for m in stubs.files
        if not options.module or any(m == w or m.startswith(w + ".") for w in options.module)
    ]  # fmt: skip
    if not chosen:
        print("no such stub", file=sys.stderr)
        return 2
    checker = Checker(options, stubs, read_packages(options.stubs / "packages.tsv"))
    checker.run(chosen)
    checker.print()
    unknown = [g for g, reason in checker.unchecked if reason.startswith("not in packages.tsv")]
    return 1 if checker.differ or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
