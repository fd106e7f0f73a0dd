"""The man page and the shells' completions: whole, without warnings, and the shells complete with them.

What the machine lacks (zsh, fish, groff) is skipped with a word. ctest: once
"""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from repository import BUILD, LOOPLINT

SHARE = BUILD / "share"
COMMANDS = ("check", "rule", "why", "native", "config", "clean", "version")
PAGE = SHARE / "man/man1/looplint.1"
BASH = SHARE / "bash-completion/completions/looplint"
ZSH = SHARE / "zsh/site-functions/_looplint"
FISH = SHARE / "fish/vendor_completions.d/looplint.fish"


def run(*command, **settings):
    return subprocess.run(command, capture_output=True, text=True, **settings)


def options(command):
    """The long options that a command's help lists."""
    return set(re.findall(r"--[a-z-]+", re.sub(r"`.*?`", "", run(LOOPLINT, command, "--help").stdout)))


def need(program):
    return unittest.skipUnless(shutil.which(program), f"no {program} here")


class ManTest(unittest.TestCase):
    @need("groff")
    def test_no_warnings(self):
        done = run("groff", "-man", "-Tutf8", "-ww", "-z", PAGE)
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    @need("man")
    def test_man_shows_it(self):
        done = run("man", "--warnings", "--local-file", PAGE, env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn("looplint - find what stops", done.stdout)

    def test_has_every_option(self):
        text = PAGE.read_text().replace("\\-", "-")
        for command in COMMANDS:
            self.assertIn(f"\\fBlooplint {command}\\fR", text)
            for option in options(command):
                self.assertRegex(text, rf"\\fB{option}\\fR")

    def test_has_every_key(self):
        text = PAGE.read_text().replace("\\-", "-")
        keys = re.findall(r"^(\S+) = ", run(LOOPLINT, "config", "--isolated").stdout, re.M)
        self.assertGreater(len(keys), 20)
        for key in keys:
            self.assertRegex(text, rf"\\fB{key}\\fR \((a|true)")


class InstallTest(unittest.TestCase):
    def test_every_file_has_its_place(self):
        with tempfile.TemporaryDirectory() as folder:
            done = run("cmake", "--install", BUILD, "--prefix", folder)
            self.assertEqual(0, done.returncode, done.stderr)
            places = {str(path.relative_to(folder)) for path in Path(folder).rglob("*") if path.is_file()}
        shared = {f"share/{file.relative_to(SHARE)}" for file in (PAGE, BASH, ZSH, FISH)}
        self.assertEqual({"bin/looplint"} | shared, places)


@need("bash")
class BashTest(unittest.TestCase):
    def complete(self, *words):
        script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _looplint; printf "%s\\n" "${COMPREPLY[@]}"'
        done = run("bash", "-uc", script, "bash", BASH, "looplint", *words, cwd=SHARE)
        self.assertEqual("", done.stderr)
        return done.stdout.split()

    def test_commands(self):
        self.assertEqual(["check"], self.complete("ch"))
        self.assertEqual({*COMMANDS, "help", "--help", "--version"}, set(self.complete("")))

    def test_options(self):
        for command in COMMANDS:
            self.assertEqual(options(command), set(self.complete(command, "--")), command)

    def test_values(self):
        self.assertEqual(["json", "json-lines"], self.complete("check", "--output-format", "js"))
        self.assertEqual(["json", "json-lines"], self.complete("check", "--output-format", "=", "js"))
        self.assertEqual(["text", "json"], self.complete("rule", "--output-format", "="))
        self.assertIn("py315", self.complete("check", "--target-version", "py"))

    def test_lists(self):
        self.assertEqual(["LOOP101,LOOP201"], self.complete("check", "--select", "LOOP101,LOOP201"))
        self.assertEqual(["blocking-http"], self.complete("check", "--ignore", "blocking-h"))

    def test_files(self):
        self.assertEqual(["man"], self.complete("check", "ma"))
        self.assertEqual(["man"], self.complete("check", "-q", "--baseline", "ma"))
        self.assertEqual([], self.complete("check", "--jobs", "ma"))

    def test_arguments(self):
        self.assertEqual(["LOOP101"], self.complete("rule", "LOOP101"))
        self.assertEqual(["output-format"], self.complete("config", "out"))


@need("fish")
class FishTest(unittest.TestCase):
    def complete(self, line):
        done = run("fish", "--no-config", "-c", 'source $argv[1]; complete -C $argv[2]', FISH, line, cwd=SHARE)
        self.assertEqual("", done.stderr)
        return [line.split("\t")[0] for line in done.stdout.splitlines()]

    def test_completes(self):
        self.assertEqual(["check"], self.complete("looplint ch"))
        self.assertEqual(["--output-format=json", "--output-format=json-lines"],
                         self.complete("looplint check --output-format=js"))  # fmt: skip
        self.assertEqual(["LOOP101,LOOP201"], self.complete("looplint check --select LOOP101,LOOP201"))
        self.assertEqual(["output-format"], self.complete("looplint config out"))
        for command in COMMANDS:
            self.assertLessEqual(options(command) - {"--"}, set(self.complete(f"looplint {command} --")), command)


@need("zsh")
class ZshTest(unittest.TestCase):
    # What a user would see after a tab, by a terminal of zsh's own (zpty).
    SCRIPT = r"""
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1= ; fpath=(${(q)1:h} \$fpath); autoload -Uz compinit; compinit -u -D"
        zpty -w shell "zstyle ':completion:*' list-prompt ''; LISTMAX=0; bindkey '^I' complete-word; print REA""DY"
        zpty -r shell seen '*READY*'
        zpty -w -n shell "$2"$'\t'
        sleep 1
        zpty -w -n shell $'\C-a#'
        zpty -w shell ''
        zpty -r -t shell seen
        while zpty -r -t shell more; do seen+=$more; done
        print -r -- "$seen"
    """

    def test_syntax(self):
        done = run("zsh", "-n", ZSH)
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    def complete(self, line):
        return run("zsh", "-f", "-c", self.SCRIPT, "zsh", ZSH, line, timeout=30).stdout

    def test_completes(self):
        self.assertIn("looplint check", self.complete("looplint ch"))
        self.assertIn("--output-format", self.complete("looplint check --output-fo"))
        self.assertIn("asyncio", self.complete("looplint check --library=asy"))

    def test_has_every_option(self):
        text = ZSH.read_text()
        for command in COMMANDS:
            branch = re.search(rf"^\t\t{command}\)\n(.*?)^\t\t\t;;", text, re.M | re.S)[1]
            self.assertEqual(options(command), set(re.findall(r"(--[a-z-]+)=?[[}]", branch)), command)


if __name__ == "__main__":
    unittest.main()
