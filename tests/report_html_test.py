"""The html report in a browser: it draws, filters, opens, and can be used with a keyboard only.

Pictures of it are left in build/screenshots. ctest: slow
ctest: once
"""

import json
import os
import subprocess
import sys
import unittest

import browser
from repository import BUILD, SKIPPED

PAGE = BUILD / "report.html"
PICTURES = BUILD / "screenshots"
WIDE, PHONE = 1100, 390


def write_page(*words):
    done = subprocess.run([BUILD / "bin/report_sample", "html", *words], capture_output=True, check=True)
    PAGE.write_bytes(done.stdout)


class HtmlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        PICTURES.mkdir(exist_ok=True)
        cls.page = browser.Browser(browser.find())
        cls.page.__enter__()
        cls.addClassCleanup(cls.page.__exit__)

    def setUp(self):
        write_page()
        self.page.problems.clear()
        self.page.requests.clear()

    def tearDown(self):
        self.assertEqual([], self.page.problems)
        self.assertEqual({PAGE.as_uri()}, set(self.page.requests), "it asked for something else")

    def shown(self):
        return self.page.run("document.querySelectorAll('#findings details').length")

    def search(self, text):
        self.page.run("byId('search').value = ''; byId('search').focus()")
        self.page.type(text)

    def test_draws_everything(self):
        self.page.open(PAGE, width=WIDE)
        self.assertEqual(6, self.shown())
        self.assertEqual("4 errors, 1 warning, 1 note in 12 files", self.page.run("byId('totals').textContent"))
        self.assertEqual(["LOOP101", "LOOP105"], self.page.run(
            "[...document.querySelectorAll('#rules button')].map((b) => b.dataset.key)"))  # fmt: skip
        first = self.page.run("document.querySelector('#causes summary').textContent")
        self.assertIn("stops 2 coroutines", first)
        self.page.screenshot(PICTURES / "closed.png")

    def test_text_of_the_project_is_never_markup(self):
        self.page.open(PAGE, width=WIDE)
        messages = self.page.run("[...document.querySelectorAll('#findings summary')].map((s) => s.textContent)")
        self.assertTrue(any('<the> "event" loop' in message for message in messages))
        self.assertEqual(0, self.page.run("document.querySelectorAll('the').length"))

    def test_opens_a_chain(self):
        self.page.open(PAGE, width=WIDE)
        self.page.run("document.querySelector('#findings summary').click()")
        self.page.run("new Promise((done) => setTimeout(done, 200))")
        texts = self.page.run("[...document.querySelectorAll('#findings svg text')].map((t) => t.textContent)")
        for name in ("app.api.users", "app.db.load_users", "app.db.query", "app/db.py:9:5"):
            self.assertTrue(any(name in text for text in texts), name)
        self.assertTrue(any("bridge:" in text for text in texts))
        advice = self.page.run("document.querySelector('#findings .bridge').textContent")
        self.assertIn("note: the thread is not stopped", advice)
        self.assertEqual("db.load_users(limit=10)", self.page.run("document.querySelector('#findings mark').textContent"))
        self.page.screenshot(PICTURES / "open.png")

    def test_filters(self):
        self.page.open(PAGE, width=WIDE)
        self.search("load_users")
        self.assertEqual(1, self.shown())
        self.search("no such thing")
        self.assertEqual(0, self.shown())
        self.page.run("document.querySelector('button[type=reset]').click()")
        self.page.run("new Promise((done) => setTimeout(done, 100))")
        self.assertEqual(6, self.shown())
        self.page.run("byId('severity-error').click()")
        self.assertEqual(2, self.shown())
        self.page.run("byId('severity-error').click(); document.querySelector('#rules button[data-key=LOOP105]').click()")
        self.assertEqual(1, self.shown())
        self.assertEqual("LOOP105", self.page.run("byId('rule').value"))

    def test_keyboard(self):
        self.page.open(PAGE, width=WIDE)
        self.page.press("j")
        self.page.press("j")
        self.page.press("Enter")
        self.assertEqual([False, True], self.page.run(
            "[...document.querySelectorAll('#findings details')].slice(0, 2).map((d) => d.open)"))  # fmt: skip
        self.page.press("/")
        self.assertEqual("search", self.page.run("document.activeElement.id"))

    def test_phone_and_dark(self):
        self.page.open(PAGE, width=PHONE, dark=True)
        self.page.run("document.querySelectorAll('#findings details').forEach((d) => { d.open = true; })")
        self.page.run("new Promise((done) => setTimeout(done, 200))")
        self.assertLessEqual(self.page.run("document.documentElement.scrollWidth"), PHONE)
        self.assertEqual("rgb(13, 17, 23)", self.page.run("getComputedStyle(document.body).backgroundColor"))
        self.page.screenshot(PICTURES / "phone.png")

    def test_nothing_found(self):
        write_page("empty")
        self.page.open(PAGE, width=WIDE)
        self.assertEqual("No problems in 12 files", self.page.run("byId('totals').textContent"))

    def test_many(self):
        """A page of thousands of findings draws some of them, and the others when asked."""
        text = PAGE.read_text("utf-8")
        start = text.index('type="application/json">') + len('type="application/json">')
        end = text.index("</script>", start)
        data = json.loads(text[start:end])
        data["findings"] = data["findings"] * 1000
        PAGE.write_text(text[:start] + json.dumps(data).replace("<", "\\u003c") + text[end:], "utf-8")
        self.page.open(PAGE, width=WIDE)
        self.assertEqual(200, self.shown())
        self.page.run("byId('more').click()")
        self.assertEqual(400, self.shown())


if __name__ == "__main__":
    if not browser.find():
        if os.environ.get("LOOPLINT_NEED_BROWSER"):
            sys.exit("no chromium: apt-get install chromium")
        print("skipped: no chromium")
        sys.exit(SKIPPED)
    unittest.main()
