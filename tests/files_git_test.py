"""The walk against git: random trees with ignore files in many folders, and .git/info/exclude.

What git does not ignore (`git check-ignore`), and what lies in no ignored folder, is found.
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile

from repository import BUILD

PROGRAM = BUILD / "bin" / "files_test"
ROUNDS = 120
SEED = 11

FOLDERS = ["a", "b", "src", "a b", "foo"]
FILES = ["a.py", "b.py", "foo.py", "x y.py", "b"]
PIECES = [*FOLDERS, *FILES, "*", "**", "*.py", "?", "/", "/", "[ab]", "[!a]*", "**/", "/**", "/*"]


def random_patterns(chance):
    lines = []
    for _ in range(chance.randint(1, 4)):
        line = "".join(chance.choices(PIECES, k=chance.randint(1, 4)))
        lines.append(chance.choice(["", "", "!", "!", "/"]) + line + chance.choice(["", "", "/"]))
    return "\n".join(lines) + "\n"


def make_tree(folder, chance, depth=0):
    for name in chance.sample(FILES, 3):
        (folder / name).write_text("")
    if chance.random() < 0.5:
        (folder / ".gitignore").write_text(random_patterns(chance))
    for name in chance.sample(FOLDERS, 2 if depth < 3 else 0):
        path = folder / name
        if not path.exists():
            path.mkdir()
            make_tree(path, chance, depth + 1)


def git(folder, *arguments, **options):
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(["git", *arguments], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, **options)


def expected(top, start):
    """Every file below `start`, a folder below `top`, that git does not ignore."""
    files = [path for path in start.rglob("*") if path.is_file() and ".git" not in path.parts]
    asked = "\0".join(str(path.relative_to(top)) for path in files)
    done = git(top, "check-ignore", "--no-index", "-z", "--stdin", input=asked)
    ignored = set(done.stdout.split("\0"))
    return sorted(os.fsencode(path.relative_to(start)) for path in files
                  if str(path.relative_to(top)) not in ignored)


def found(start):
    command = [PROGRAM, "check", "--isolated", "--exclude", ".git", "--include", "*"]
    out = subprocess.run(command, cwd=start, check=True, stdout=subprocess.PIPE).stdout
    return out.split(b"\0")[:-1]


def main():
    chance = random.Random(SEED)
    total = ignored = 0
    for number in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            top = pathlib.Path(name).resolve()
            git(top, "init", "-q", check=True)
            make_tree(top, chance)
            (top / ".git" / "info" / "exclude").write_text(random_patterns(chance))
            folders = [path for path in top.iterdir() if path.is_dir() and path.name != ".git"]
            for start in [top, chance.choice(folders)]:
                if start != top and git(top, "check-ignore", "-q", start).returncode == 0:
                    continue  # we walk an ignored folder that is named: git has no such thing
                wanted, got = expected(top, start), found(start)
                assert wanted == got, (number, start, sorted(set(wanted) ^ set(got)))
                total += len(wanted)
                ignored += sum(path.is_file() for path in start.rglob("*")) - len(wanted)
    assert total > 5 * ROUNDS and ignored > 5 * ROUNDS, (total, ignored)


if __name__ == "__main__":
    sys.exit(main())
