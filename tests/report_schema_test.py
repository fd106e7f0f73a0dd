"""Each machine format is read by readers that are not ours: schemas, libraries, and parsers
written from the services' own rules.

The schemas in tests/schemas/ hold what the reports use, closed, written from the
specifications; the libraries come from packaging/requirements.txt.

ctest: slow
"""

import json
import os
import re
import subprocess
import sys
import unittest

from repository import BUILD, LOOPLINT, SKIPPED, SOURCE

SCHEMAS = SOURCE / "tests/schemas"
PYTHON = BUILD / "tools/bin/python"

try:
    import jsonschema
    import junitparser
    import sarif_pydantic
    import xmlschema
except ImportError:
    # The tools have an environment of their own; there everything above is found, or the
    # installation failed and there is nothing to test with.
    if PYTHON.exists() and not os.environ.get("LOOPLINT_TEST_AGAIN"):
        os.environ["LOOPLINT_TEST_AGAIN"] = "1"
        os.execv(PYTHON, [str(PYTHON), *sys.argv])
    if os.environ.get("CI"):
        raise
    print("skipped: './dev build' could not install the readers")
    sys.exit(SKIPPED)


def found(output_format, *words):
    """What the program itself writes about the fixtures."""
    command = [LOOPLINT, "check", "--isolated", "--no-cache", "--output-format", output_format, *words]
    done = subprocess.run([*command, "fixtures/rules"], capture_output=True, cwd=SOURCE)
    if done.returncode != 1:
        raise AssertionError(f"exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode("utf-8")


def written(*words):
    done = subprocess.run([BUILD / "bin/report_sample", *words], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


class Reader(unittest.TestCase):
    def check(self, schema, document):
        schema = json.loads((SCHEMAS / schema).read_text("utf-8"))
        reader = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        self.assertEqual([], [f"{e.json_path}: {e.message}" for e in reader.iter_errors(document)])


class SchemaTest(Reader):
    def test_json(self):
        self.check("json.json", json.loads(written("json")))
        self.check("json.json", json.loads(written("json", "empty")))
        lines = [json.loads(line) for line in written("json-lines").splitlines()]
        self.assertEqual(json.loads(written("json")), lines)

    def test_json_has_ruffs_keys(self):
        """As Ruff 0.17 writes them for a rule with a fix."""
        ruff = {
            "cell": None, "code": "F401", "end_location": {"column": 10, "row": 1}, "filename": "/a.py",
            "fix": {
                "applicability": "safe", "message": "Remove unused import",
                "edits": [{"content": "", "end_location": {"column": 1, "row": 2}, "location": {"column": 1, "row": 1}}],
            },
            "location": {"column": 8, "row": 1}, "message": "`os` imported but unused", "name": "unused-import",
            "noqa_row": 1, "severity": "error", "url": "https://example.org",
        }  # fmt: skip
        ours = next(finding for finding in json.loads(written("json")) if finding["fix"])
        self.assertLessEqual(ruff.keys(), ours.keys())
        self.assertEqual(ruff["fix"].keys(), ours["fix"].keys())
        self.assertEqual(ruff["fix"]["edits"][0].keys(), ours["fix"]["edits"][0].keys())
        self.assertEqual(ruff["location"].keys(), ours["location"].keys())

    def test_sarif(self):
        for words in (["sarif"], ["sarif", "hidden"], ["sarif", "empty"]):
            text = written(*words)
            self.check("sarif.json", json.loads(text))
            sarif_pydantic.Sarif.model_validate_json(text)

    def test_sarif_refers_to_its_rules(self):
        run = json.loads(written("sarif"))["runs"][0]
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            self.assertEqual(result["ruleId"], rules[result["ruleIndex"]]["id"])
        prints = [result["partialFingerprints"]["looplint/v1"] for result in run["results"]]
        self.assertEqual(len(prints), len(set(prints)))

    def test_sarif_suppressions(self):
        run = json.loads(written("sarif", "hidden"))["runs"][0]
        kinds = [s["kind"] for result in run["results"] for s in result.get("suppressions", [])]
        self.assertEqual(["external", "inSource"], sorted(kinds))

    def test_gitlab(self):
        report = json.loads(written("gitlab"))
        self.check("gitlab.json", report)
        self.check("gitlab.json", json.loads(written("gitlab", "empty")))
        prints = [issue["fingerprint"] for issue in report]
        self.assertEqual(len(prints), len(set(prints)))

    def test_rdjson(self):
        report = json.loads(written("rdjson"))
        self.check("rdjson.json", report)
        self.check("rdjson.json", json.loads(written("rdjson", "empty")))
        wide = next(d for d in report["diagnostics"] if "w,i:d" in d["location"]["path"])
        text = '\tx = "日本語"; '.encode()
        self.assertEqual({"line": 2, "column": len(text) + 1}, wide["location"]["range"]["start"])

    def test_junit(self):
        schema = xmlschema.XMLSchema(str(SCHEMAS / "junit.xsd"))
        for words in (["junit"], ["junit", "empty"]):
            self.assertEqual([], [error.reason for error in schema.iter_errors(written(*words))])
        suites = junitparser.JUnitXml.fromstring(written("junit").encode("utf-8"))
        self.assertEqual((6, 6), (suites.tests, suites.failures))
        self.assertEqual(6, sum(1 for suite in suites for _ in suite))
        messages = [case.result[0].message for suite in suites for case in suite]
        self.assertIn('`time.sleep`, 100%: stops <the> "event" loop,\nreally', messages)


@unittest.skipUnless(os.path.exists(LOOPLINT), "no looplint yet")
class ProgramTest(Reader):
    """The same of the program's own reports, of about a thousand findings."""

    def test_json(self):
        self.check("json.json", json.loads(found("json")))

    def test_sarif(self):
        report = json.loads(found("sarif"))
        self.check("sarif.json", report)
        driver = report["runs"][0]["tool"]["driver"]
        self.assertTrue(all("## Bridge" in rule["help"]["markdown"] for rule in driver["rules"]))
        self.assertTrue(any("codeFlows" in result for result in report["runs"][0]["results"]))

    def test_gitlab(self):
        report = json.loads(found("gitlab"))
        self.check("gitlab.json", report)
        prints = [issue["fingerprint"] for issue in report]
        self.assertEqual(len(prints), len(set(prints)))

    def test_rdjson(self):
        self.check("rdjson.json", json.loads(found("rdjson")))

    def test_junit(self):
        schema = xmlschema.XMLSchema(str(SCHEMAS / "junit.xsd"))
        self.assertEqual([], [error.reason for error in schema.iter_errors(found("junit"))])

    def test_a_line_a_finding(self):
        count = len(json.loads(found("json")))
        for output_format in ("github", "azure", "pylint", "json-lines"):
            self.assertEqual(count, len(found(output_format).splitlines()), output_format)


class AnnotationTest(unittest.TestCase):
    """Lines for services, read by their documented rules."""

    MESSAGE = '`time.sleep`, 100%: stops <the> "event" loop,\nreally'
    PATH = "/src/app/w,i:d%e ü.py"

    @staticmethod
    def read_github(line):
        """actions/runner: properties apart by commas; %25 %0D %0A everywhere, %3A %2C in them."""
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        properties = {}
        for item in match[2].split(","):
            key, value = item.split("=", 1)
            value = value.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":")
            properties[key] = value.replace("%2C", ",").replace("%25", "%")
        message = match[3].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        return match[1], properties, message

    @staticmethod
    def read_azure(line):
        """azure-pipelines-agent: properties end in semicolons; ] ends them all."""
        match = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\](.*)", line)
        properties = {}
        for item in match[1].rstrip(";").split(";"):
            key, value = item.split("=", 1)
            value = value.replace("%3B", ";").replace("%0D", "\r").replace("%0A", "\n")
            properties[key] = value.replace("%5D", "]").replace("%AZP25", "%")
        return properties, match[2].replace("%0D", "\r").replace("%0A", "\n").replace("%AZP25", "%")

    def test_github(self):
        read = [self.read_github(line) for line in written("github").splitlines()]
        self.assertEqual(["error", "error", "warning", "error", "error", "notice"], [command for command, _, _ in read])
        _, properties, message = next(r for r in read if r[1]["file"] == self.PATH)
        self.assertEqual("looplint (LOOP101)", properties["title"])
        self.assertEqual(("2", "13"), (properties["line"], properties["col"]))
        self.assertTrue(message.endswith(f": LOOP101 {self.MESSAGE}"), message)

    def test_azure(self):
        read = [self.read_azure(line) for line in written("azure").splitlines()]
        self.assertTrue(all(properties["type"] in ("error", "warning") for properties, _ in read))
        properties, message = next(r for r in read if r[0]["sourcepath"] == self.PATH)
        self.assertEqual(("2", "13", "LOOP101"), tuple(properties[k] for k in ("linenumber", "columnnumber", "code")))
        self.assertEqual(self.MESSAGE, message)

    def test_pylint(self):
        for line in written("pylint").splitlines():
            self.assertRegex(line, r"^[^\n]+:\d+: \[LOOP\d{3}\] .+$")


if __name__ == "__main__":
    unittest.main()
