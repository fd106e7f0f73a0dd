"""python -m looplint: the executable that was installed with this package."""

import os
import sys
import sysconfig
from pathlib import Path


def find_executable():
    """Its path: among the scripts of this Python, of the user, or beside a `pip install --target`."""
    folders = [sysconfig.get_path("scripts")]
    folders += [sysconfig.get_path("scripts", scheme) for scheme in sysconfig.get_scheme_names() if "user" in scheme]
    folders += [Path(__file__).resolve().parents[1] / "bin"]
    for folder in folders:
        path = Path(folder, "looplint")
        if path.is_file():
            return str(path)
    sys.exit("looplint: its executable is not where pip puts scripts: install it again")


if __name__ == "__main__":
    path = find_executable()
    os.execv(path, [path, *sys.argv[1:]])
