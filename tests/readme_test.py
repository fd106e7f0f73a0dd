"""README.md's example: its output is what the command prints. BLESS=1 writes it anew.

ctest: once
"""

import os
import re
import subprocess
import sys
from pathlib import Path

SOURCE = Path(os.environ.get("SOURCE_DIR", Path(__file__).resolve().parent.parent))
PROGRAM = Path(os.environ.get("LOOPLINT", SOURCE / "build" / "looplint"))
README = SOURCE / "README.md"
EXAMPLE = re.compile(r"(```console\n\$ \./dev lint fixtures/demo\n)(.*?)(```\n)", re.S)


def main():
    # As ./dev lint calls it; a terminal shows colours and the time as well.
    command = [PROGRAM, "check", "--output-format", "full", "--no-cache", "fixtures/demo"]
    done = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True)
    assert done.returncode == 1 and not done.stderr, done
    text = README.read_text()
    match = EXAMPLE.search(text)
    if match and match[2] == done.stdout:
        return 0
    if os.environ.get("BLESS") == "1":
        README.write_text(EXAMPLE.sub(lambda m: m[1] + done.stdout + m[3], text))
        return 0
    print("README.md does not show what ./dev lint fixtures/demo prints now (./dev bless -R readme):")
    print(done.stdout)
    return 1


if __name__ == "__main__":
    sys.exit(main())
