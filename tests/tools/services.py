"""Redis and PostgreSQL of the distribution, started for a test on ports of their own.

Each is a context manager that gives what the cases find in the environment: {name: text}. Missing
says which packages it takes.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 30  # seconds, for a server to answer


class Missing(Exception):
    """A service that this machine does not have."""


def find(program, packages):
    """A program on the path, or where Debian keeps PostgreSQL's."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    path = os.pathsep.join([os.environ.get("PATH", ""), *map(str, folders)])
    found = shutil.which(program, path=path)
    if not found:
        raise Missing(f"no {program} here (packages: {packages})")
    return found


def python_with(module, packages):
    """A Python that can import a client: this one, or the distribution's own."""
    for python in (sys.executable, "/usr/bin/python3"):
        command = [python, "-c", f"import {module}"]
        if os.path.exists(python) and not subprocess.run(command, capture_output=True).returncode:
            return python
    raise Missing(f"no Python here has {module} (packages: {packages})")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait_for(port, process):
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise Missing(f"{Path(process.args[0]).name} does not start")


@contextlib.contextmanager
def running(command, port, **options):
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **quiet, **options) as process:
        try:
            wait_for(port, process)
            yield
        finally:
            process.terminate()


@contextlib.contextmanager
def redis():
    server = find("redis-server", "redis-server")
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        options = {"port": str(port), "bind": "127.0.0.1", "save": "", "dir": folder}
        command = [server, *(word for name in options for word in (f"--{name}", options[name]))]
        with running(command, port):
            yield {"REDIS_PORT": str(port)}


def not_root(folder):
    """Options that make PostgreSQL somebody else than root, to whom the folder goes."""
    if os.geteuid() != 0:
        return {}
    user = "postgres" if "postgres:" in Path("/etc/passwd").read_text() else "nobody"
    shutil.chown(folder, user)
    return {"user": user, "extra_groups": []}


@contextlib.contextmanager
def postgres():
    server = find("postgres", "postgresql")
    initdb = find("initdb", "postgresql")
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        somebody = not_root(folder)
        data = f"{folder}/data"
        create = [initdb, "-D", data, "-U", "tester", "--auth=trust", "--no-sync"]
        subprocess.run(create, check=True, capture_output=True, cwd=folder, **somebody)
        command = [server, "-D", data, "-k", folder, "-h", "127.0.0.1", "-p", str(port), "-F"]
        with running(command, port, cwd=folder, **somebody):
            yield {"POSTGRES": f"host=127.0.0.1 port={port} user=tester dbname=postgres"}


# name: what starts it, the client's module, the packages of both
SERVICES = {
    "redis": (redis, "redis", "redis-server python3-redis"),
    "postgres": (postgres, "psycopg2", "postgresql python3-psycopg2"),
}


@contextlib.contextmanager
def started(name):
    """(a Python that has the client, the environment for it); Missing where there is no such."""
    start, module, packages = SERVICES[name]
    python = python_with(module, packages)
    with start() as environment:
        yield python, environment
