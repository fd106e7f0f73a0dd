"""Ignore patterns against `git check-ignore`: random patterns on a tree, one .gitignore a round.

The pattern matching alone; files_git_test.py does the same with whole trees of ignore files.
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile

from repository import BUILD

PROGRAM = BUILD / "bin" / "ignore_test"
ROUNDS = 400
SEED = 7

NAMES = ["a", "b", "ab", "foo", "foo.py", "b.py", "a b", "[x]", "x-y", "!n", "#h", "sp ", "\\w", "e\u0301"]
PIECES = [*NAMES, "*", "*", "**", "?", "/", "/", "/", "[ab]", "[!a]", "[^f]", "[a-f]", "[]x]", "[x-]",
          "[[:alpha:]]", "[[:nope:]]", "[a", "\\", "\\*", "\\ ", " ", "**/", "/**/", "/**", "*.py", ".", "-"]


def make_tree(folder, chance, depth=0):
    """Gives every path below, folders with a slash at their end."""
    paths = []
    for name in chance.sample(NAMES, 7):
        path = folder / name
        if depth < 3 and chance.random() < 0.4:
            path.mkdir()
            paths.append(f"{path}/")
            paths += make_tree(path, chance, depth + 1)
        else:
            path.write_text("")
            paths.append(str(path))
    return paths


def random_patterns(chance):
    lines = []
    for _ in range(chance.randint(1, 5)):
        line = "".join(chance.choices(PIECES, k=chance.randint(1, 5)))
        lines.append(chance.choice(["", "", "", "!", "/"]) + line + chance.choice(["", "", "/", " "]))
    return chance.choice(["\n", "\n", "\r\n"]).join(lines) + chance.choice(["\n", ""])


def git(folder, *arguments, **options):
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *arguments], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, **options)


def ignored_by_git(folder, paths):
    asked = "\0".join(path.rstrip("/") for path in paths)
    done = git(folder, "check-ignore", "--no-index", "-z", "--stdin", input=asked)
    assert done.returncode in (0, 1), done
    return set(done.stdout.split("\0")[:-1])


def ignored_by_us(folder, paths):
    asked = folder / ".git" / "asked"
    asked.write_text("\n".join(paths) + "\n")
    done = subprocess.run([PROGRAM, ".gitignore", asked], cwd=folder, stdout=subprocess.PIPE,
                          text=True, check=True)
    verdicts = dict(zip(paths, done.stdout.split()))
    ignored = set()
    for path in paths:
        parts = path.rstrip("/").split("/")
        above = ["/".join(parts[:i]) for i in range(1, len(parts))]
        if verdicts[path] == "drop" or ignored.intersection(above):
            ignored.add(path.rstrip("/"))
    return ignored


def main():
    chance = random.Random(SEED)
    total = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        git(folder, "init", "-q", check=True)
        paths = [str(pathlib.Path(path).relative_to(name)) + "/" * path.endswith("/")
                 for path in make_tree(folder, chance)]
        for _ in range(ROUNDS):
            text = random_patterns(chance)
            (folder / ".gitignore").write_bytes(text.encode())
            expected, got = ignored_by_git(folder, paths), ignored_by_us(folder, paths)
            assert expected == got, (text, sorted(expected ^ got)[:5], len(expected), len(got))
            total += len(expected)
    assert total > 10 * ROUNDS, f"the patterns ignore too little to test much: {total}"


if __name__ == "__main__":
    sys.exit(main())
