"""action.yml and the examples of docs/ci.md: right by the services' own schemas, and their commands run.

Schemas come with check-jsonschema; actionlint is taken where it is installed, or Go to install it is.
ctest: slow
ctest: once
ctest: timeout=600
"""

import json
import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory

import project
import wheel
from repository import BUILD, SKIPPED, SOURCE

PAGE = SOURCE / "docs/ci.md"
ACTIONLINT = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.7"
BLOCK = re.compile(r"^```(?:yaml|groovy)\n(?:#|//) (\S+)\n(.*?)^```$", re.M | re.S)
PROJECT = {
    "helper.py": "import time\n\n\ndef pause():\n    time.sleep(1)\n",
    "app.py": "from helper import pause\n\n\nasync def handler():\n    pause()\n",
}
SCHEMAS = {
    ".github/workflows/looplint.yml": "vendor.github-workflows",
    ".github/workflows/looplint-plain.yml": "vendor.github-workflows",
    ".gitlab-ci.yml": "vendor.gitlab-ci",
    "azure-pipelines.yml": "vendor.azure-pipelines",
}


def examples():
    """File name -> text, of the page's blocks that name their file."""
    return dict(BLOCK.findall(PAGE.read_text()))


def load(text):
    import yaml  # of the tools' environment

    return yaml.safe_load(text)


def commands(name, text):
    """The shell commands in an example."""
    if name == "Jenkinsfile":
        return re.findall(r"sh '([^']*)'", text)
    data = load(text)
    if name == ".gitlab-ci.yml":
        return data["looplint"]["script"]
    steps = data.get("steps") or data["jobs"]["looplint"]["steps"]
    return [step.get("run") or step.get("script") for step in steps if "run" in step or "script" in step]


def find_actionlint():
    installed = shutil.which("actionlint") or BUILD / "go/bin/actionlint"
    if not Path(installed).exists() and shutil.which("go"):
        environment = {**os.environ, "GOBIN": str(BUILD / "go/bin"), "GOFLAGS": "-modcacherw"}
        subprocess.run(["go", "install", ACTIONLINT], env=environment, capture_output=True)
    return installed if Path(installed).exists() else None


def shell(folder, environment, script):
    """Runs a script as the services do."""
    return subprocess.run(["bash", "-eo", "pipefail", "-c", script], cwd=folder, env=environment, capture_output=True, text=True)


def run_action(folder, environment, scratch, **inputs):
    """Runs the steps of action.yml that are scripts, as the runner does; their outcomes, and outputs."""
    action = load((SOURCE / "action.yml").read_text())
    values = {name: entry["default"] for name, entry in action["inputs"].items()} | inputs
    files = {name: scratch / name for name in ("GITHUB_PATH", "GITHUB_OUTPUT")}
    for file in files.values():
        file.write_text("")
    common = {**environment, **{name: str(file) for name, file in files.items()}}
    common |= {"RUNNER_TEMP": str(scratch), "GITHUB_ACTION_PATH": str(SOURCE)}
    outcomes = []
    for step in action["runs"]["steps"]:
        if "run" not in step or ("sarif" in step.get("if", "") and values["sarif"] != "true"):
            continue
        given = {name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: values[m[1]], text)
                 for name, text in step["env"].items()}  # fmt: skip
        path = os.pathsep.join([*files["GITHUB_PATH"].read_text().split(), environment["PATH"]])
        outcomes.append(shell(folder, {**common, **given, "PATH": path}, step["run"]))
    return outcomes, files["GITHUB_OUTPUT"].read_text()


class CiTest(unittest.TestCase):
    def setUp(self):
        top = TemporaryDirectory()
        self.addCleanup(top.cleanup)
        self.top = Path(top.name)
        self.project = self.top / "project"
        self.project.mkdir()
        project.git(self.project, "init", "--quiet", "-b", "main")
        project.git(self.project, "update-ref", "refs/remotes/origin/main", project.commit(self.project, "nothing", "--allow-empty"))
        project.write(self.project, PROJECT)
        project.commit(self.project, "code")
        self.environment = {**project.environment(self.top), "PIP_NO_INDEX": "1"}

    def shell(self, script):
        return shell(self.project, self.environment, script)

    # --- the examples ---

    def test_every_example_is_here(self):
        self.assertEqual({*SCHEMAS, "Jenkinsfile"}, set(examples()))

    def test_schemas(self):
        cases = [(self.top / name.replace("/", "-"), schema, examples()[name]) for name, schema in SCHEMAS.items()]
        cases.append((self.top / "action.yml", "vendor.github-actions", (SOURCE / "action.yml").read_text()))
        for file, schema, text in cases:
            file.write_text(text)
            done = subprocess.run([wheel.TOOLS / "check-jsonschema", "--builtin-schema", schema, file], capture_output=True, text=True)
            self.assertEqual(0, done.returncode, done.stdout + done.stderr)

    def test_actionlint(self):
        actionlint = find_actionlint()
        if not actionlint:
            self.skipTest("no actionlint here, and no Go to install it")
        for name in SCHEMAS:
            if name.startswith(".github/"):
                done = subprocess.run([actionlint, "-"], input=examples()[name], capture_output=True, text=True)
                self.assertEqual((0, ""), (done.returncode, done.stdout), name)

    def test_commands(self):
        """Each example's last command finds the problem, and leaves the report that the service reads."""
        for name, text in examples().items():
            script = commands(name, text)
            if not script:
                continue  # it uses the action
            self.assertEqual("pip install looplint", script[0], name)
            for command in script[:-1]:
                done = self.shell(command)
                self.assertEqual(0, done.returncode, f"{name}: {command}\n{done.stderr}")
            done = self.shell(script[-1])
            self.assertEqual((1, ""), (done.returncode, done.stderr), f"{name}: {script[-1]}")
            report = re.search(r"--output-file (\S+)", script[-1])
            self.assertIn("LOOP101", (self.project / report[1]).read_text() if report else done.stdout)
            if report:
                self.assertIn(report[1], text.replace(script[-1], ""), "nobody reads the report")

    # --- the action ---

    def run_action(self, **inputs):
        return run_action(self.project, self.environment, self.top, version=wheel.VERSION, **inputs)

    def test_action_annotates(self):
        (install, check), outputs = self.run_action()
        self.assertEqual(0, install.returncode, install.stderr)
        self.assertEqual(1, check.returncode, check.stderr)
        self.assertRegex(check.stdout, r"(?m)^::error title=looplint \(LOOP101\),file=.*app.py,line=5,")
        self.assertEqual("findings=1\n", outputs)

    def test_action_is_content(self):
        (_, check), outputs = self.run_action(args="helper.py --isolated")
        self.assertEqual(("findings=0\n", 0, ""), (outputs, check.returncode, check.stderr))

    def test_action_writes_sarif(self):
        (_, _, sarif), _ = self.run_action(sarif="true")
        self.assertEqual(0, sarif.returncode, sarif.stderr)
        results = json.loads((self.top / "looplint.sarif").read_text())["runs"][0]["results"]
        self.assertEqual(["LOOP101"], [result["ruleId"] for result in results])


if __name__ == "__main__":
    tools = wheel.TOOLS / "python"
    if not (wheel.TOOLS / "check-jsonschema").exists():
        print("skipped: no tools of packaging/requirements.txt")
        sys.exit(SKIPPED)
    if Path(sys.prefix) != wheel.TOOLS.parent:  # it has a YAML reader
        os.execv(tools, [str(tools), *sys.argv])
    unittest.main()
