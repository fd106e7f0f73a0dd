"""Unified diffs of random texts: patch(1) makes the one text of the other, and none is longer
than diff's."""

import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from repository import BUILD

PROGRAM = BUILD / "bin" / "patch_test"
ROUNDS = 150


def random_text(chance, letters):
    lines = [chance.choice(letters) for _ in range(chance.randint(0, 40))]
    return "\n".join(lines) + chance.choice(["", "\n"]) if lines else ""


def changed(diff):
    return sum(line[:1] in "+-" for line in diff.splitlines() if line[:3] not in ("+++", "---"))


def main():
    if not shutil.which("patch") or not shutil.which("diff"):
        sys.exit(77)
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as top:
        before, after, made = (Path(top) / name for name in ("before", "after", "made"))
        for _ in range(ROUNDS):
            letters = "abcdefgh"[: chance.randint(1, 8)]
            before.write_text(random_text(chance, letters))
            after.write_text(random_text(chance, letters))
            ours = subprocess.run([PROGRAM, before, after], capture_output=True, text=True, check=True).stdout
            theirs = subprocess.run(["diff", "-u", "-d", before, after], capture_output=True, text=True).stdout
            assert changed(ours) <= changed(theirs), (ours, theirs)
            shutil.copy(before, made)
            if ours:
                subprocess.run(["patch", "-s", made], input=ours, text=True, check=True)
            assert made.read_text() == after.read_text(), ours
    print(f"{ROUNDS} texts patched")


if __name__ == "__main__":
    main()
