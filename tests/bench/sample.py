"""Draws findings at random and prints each with its chain and the source, for a reader to judge.

    python3 tests/bench/sample.py [--seed N] [--number N] [--select CODES] [--plain] PATH...

One helper can be reached by hundreds of coroutines, and a draw of all findings would show little
else. So findings that lead to the same waiting call (code, file, line) are one stratum: each of
these has the same chance, and is shown by one of its findings, drawn too. --plain draws of all
findings alike. Each PATH is one project.
"""

import argparse
import random
from pathlib import Path

from projects import check

AROUND = 3  # lines of source shown above and below each step
WIDTH = 160


def stratum(finding):
    place = finding["chain"][-1] if finding["chain"] else finding
    return finding["code"], place["filename"], place["location"]["row"]


def order(finding):
    """What orders findings alike wherever the projects lie."""
    path = Path(finding["filename"]).relative_to(finding["project"])
    return str(path), finding["location"]["row"], finding["location"]["column"], finding["code"]


def draw(findings, number, seed, plain):
    """`number` findings, of different strata unless plain."""
    findings = sorted(findings, key=order)
    chance = random.Random(seed)
    chance.shuffle(findings)
    if not plain:
        findings = list({stratum(finding): finding for finding in findings}.values())
        chance.shuffle(findings)  # so far the largest strata tend to stand first
    return findings[:number], len(findings)


def show_source(place):
    lines = Path(place["filename"]).read_text(errors="replace").split("\n")
    row = place["location"]["row"]
    for number in range(max(1, row - AROUND), min(len(lines), row + AROUND) + 1):
        mark = ">" if number == row else " "
        print(f"{number:7}{mark} {lines[number - 1][:WIDTH]}")


def show(finding):
    print(f"{finding['code']} {finding['filename']}:{finding['location']['row']}")
    print(f"    {finding['message']}")
    show_source(finding)
    for step in finding["chain"]:
        print(f"  -- {step['function']} calls {step['call']}   {step['filename']}")
        show_source(step)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--select", default=",".join(f"LOOP{n}" for n in range(101, 115)))
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("projects", nargs="+")
    options = parser.parse_args()
    findings = []
    for project in options.projects:
        folder = Path(project).resolve()
        for finding in check(folder, "--select", options.select):
            findings.append({**finding, "project": folder})
    total = len(findings)
    drawn, strata = draw(findings, options.number, options.seed, options.plain)
    print(f"{total} findings, {strata} to draw from, seed {options.seed}")
    for number, finding in enumerate(drawn, 1):
        print(f"\n[{number}] ", end="")
        show(finding)


if __name__ == "__main__":
    main()
