/* The Python front end at its edges: broken, deep, long and odd input; what comments belong to;
 * where imports go. What it makes of ordinary code: fixtures/facts and tests/ast_test.py. */
#include "facts/check.h"
#include "facts/pack.h"
#include "python/plain.h"
#include "python/python.h"
#include "unit.h"

static struct python_reader *reader;

static struct facts read_with(struct str text, struct python_options options)
{
	struct facts facts;

	facts_view(python_read(reader, text, &options, &arena), &facts);
	assert_null(facts_check(&facts));
	return facts;
}

static struct facts read_text(const char *text)
{
	return read_with(str_of(text), (struct python_options){false, false});
}

static bool is_complete(const struct facts *facts)
{
	return !(facts->header->flags & MODULE_INCOMPLETE);
}

static struct str error_text(const struct facts *facts, uint32_t id)
{
	assert_true(id < facts->error_count);
	return facts_name(facts, facts->error[id].message);
}

/* `head`, then `body` so many times, then `tail` as often, then `end`. */
static struct str repeat(const char *head, const char *body, const char *tail,
			 unsigned count, const char *end)
{
	struct buf buf;

	buf_init(&buf, &arena);
	buf_puts(&buf, head);
	for (unsigned i = 0; i < count; i++)
		buf_puts(&buf, body);
	for (unsigned i = 0; i < count; i++)
		buf_puts(&buf, tail);
	buf_puts(&buf, end);
	return buf_str(&buf);
}

/* --- broken ------------------------------------------------------------------------------------ */

static const char sample[] = "import a.b as c, d\n"
			     "from .. import e\n"
			     "@c(1)\n"
			     "async def f(x, *y: 'T[0]', z=lambda q: q) -> {}:\n"
			     "  async with d as (g, h), i: await g\n"
			     "  return [j async for j in h if (k := j)]\n"
			     "class L(M, n=f'{c!r:>{d}}'):\n"
			     "  def o(self): self.p, *self.q = yield\n"
			     "try: pass\n"
			     "except* (A, B) as r: del r[1:2]\n"
			     "match c:\n"
			     "  case {'s': [t, *_]} | U.V(w=1) if t: global v; v += -1\n";

/* Half files: each is read, and is lawful. */
static void test_prefixes(void **state)
{
	(void)state;
	struct str text = str_of(sample);

	for (size_t len = 0; len <= text.len; len++)
		read_with(str_slice(text, 0, len), (struct python_options){false, false});
	struct facts facts = read_with(text, (struct python_options){false, false});
	assert_true(is_complete(&facts));
}

static void test_missing_characters(void **state)
{
	(void)state;
	char text[sizeof(sample)];

	for (size_t i = 0; i + 1 < sizeof(sample); i++) {
		memcpy(text, sample, i);
		memcpy(text + i, sample + i + 1, sizeof(sample) - i - 1);
		read_text(text);
	}
}

static void test_errors(void **state)
{
	(void)state;
	struct facts facts = read_text("x = (\n");

	assert_false(is_complete(&facts));
	assert_int_equal(2, facts.error_count);
	facts = read_text("def f():\n  return 1\nx = = 2\ndef g(): pass\n");
	assert_false(is_complete(&facts));
	assert_int_equal(3, facts.func_count);
	facts = read_text("x = f(1,\n\nasync def g():\n  h()\n");
	assert_int_equal(2, facts.func_count);
	facts = read_text("print 'a'\nexec 'b'\n");
	assert_true(str_is(error_text(&facts, 1), "Python 2's print statement"));
	assert_int_equal(3, facts.error_count);
	assert_int_equal(STMT_PRINT, facts.stmt[1].kind);
	facts = read_text("print >> f, 1\n");
	assert_true(is_complete(&facts));
}

static void test_odd_bytes(void **state)
{
	(void)state;
	struct facts facts = read_with((struct str){"x\0y\xff\xfe z\n", 9},
				       (struct python_options){false, false});

	assert_false(is_complete(&facts));
	facts = read_text("\f\nx = 1\n\f\ny = 2\r\nif x:\r\n\ty\r\nz\r");
	assert_true(is_complete(&facts));
	assert_int_equal(6, facts.stmt_count);
	facts = read_text("a = 1\rb = 2\rif a:\r  b\r");
	assert_true(is_complete(&facts));
	assert_int_equal(5, facts.stmt_count);
	facts = read_text("");
	assert_true(is_complete(&facts));
	assert_int_equal(1, facts.stmt_count);
}

/* --- deep and long ------------------------------------------------------------------------------ */

static void assert_too_deep(struct str text)
{
	struct facts facts = read_with(text, (struct python_options){false, false});

	assert_false(is_complete(&facts));
	assert_true(facts.error_count > 1);
}

static void assert_read(struct str text)
{
	struct facts facts = read_with(text, (struct python_options){false, false});

	assert_true(is_complete(&facts));
}

static void test_deep(void **state)
{
	(void)state;
	assert_too_deep(repeat("x = ", "[", "]", 10000, "\n"));
	assert_too_deep(repeat("x = ", "(", "", 10000, "\n"));
	assert_too_deep(repeat("x = ", "f(", ")", 10000, "\n"));
	assert_too_deep(repeat("x = ", "a if b else ", "", 10000, "y\n"));
	assert_too_deep(repeat("match x:\n case ", "[", "]", 5000, ": pass\n"));
	assert_too_deep(repeat("", "[", "]", 5000, " = x\n"));
	assert_too_deep(repeat("x: ", "A[", "]", 5000, "\n"));
	assert_read(repeat("x = ", "[", "]", 200, "\n"));
	assert_read(
		repeat("x = ", "lambda: not ", "", 5000, "y\n")); /* bodies are queued */
}

static void test_long(void **state)
{
	(void)state;
	assert_read(repeat("x = ", "a + ", "", 100000, "y\n"));
	assert_read(repeat("x = ", "a and ", "", 20000, "y\n"));
	assert_read(repeat("x = a", ".b", "", 20000, "\n"));
	assert_read(repeat("x = a", ".b()[0]", "", 20000, "\n"));
	assert_read(repeat("if a: pass\n", "elif b: pass\n", "", 20000, "else: pass\n"));
	assert_read(repeat("", "a = ", "", 20000, "1\n"));
	assert_read(repeat("", "@a\n", "", 20000, "def f(): pass\n"));
	assert_read(repeat("x = [", "1, ", "", 200000, "]\n"));
	/* The grammar's scanner alone takes 40 seconds for a megabyte of each. */
	assert_read(repeat("if a:\n", "  # b\n", "", 100000, "  pass\n"));
	assert_read(repeat("x = 1 + \\\n", " \\\n", "", 300000, "2\n"));
}

static void test_too_large(void **state)
{
	(void)state;
	struct facts facts = read_with(repeat("", "# abcdefghijklmnop\n", "", 700000, ""),
				       (struct python_options){false, false});

	assert_false(is_complete(&facts));
	assert_true(str_is(error_text(&facts, 1), "too large to be read"));
}

/* Names of lambdas in lambdas in ... must not fill the memory. */
static void test_long_names(void **state)
{
	(void)state;
	struct facts facts = read_with(repeat("x = ", "lambda: ", "", 900, "y\n"),
				       (struct python_options){false, false});

	assert_true(facts.text_count < 1000000);
}

/* --- what the module knows of itself -------------------------------------------------------------- */

static uint32_t import_at(const char *text)
{
	return read_text(text).header->import_at;
}

static void test_import_at(void **state)
{
	(void)state;
	assert_int_equal(0, import_at(""));
	assert_int_equal(0, import_at("x = 1\n"));
	assert_int_equal(4, import_at("# a\nx = 1\n"));
	assert_int_equal(8, import_at("'''a'''\nx = 1\n"));
	assert_int_equal(12, import_at("'''a\nb\nc'''\n"));
	assert_int_equal(31, import_at("from __future__ import division\nx\n") - 1);
	assert_int_equal(4, import_at("'a'\nimport b\n"));
	assert_int_equal(3, import_at("'a'"));
}

/* The names of __all__, and ! where they are all there is. */
static const char *exports(const char *text)
{
	struct facts facts = read_text(text);
	struct buf out;
	uint32_t count;
	const uint32_t *names = facts_list(&facts, facts.header->all, &count);

	buf_init(&out, &arena);
	for (uint32_t i = 0; i < count; i++) {
		buf_add(&out, facts_name(&facts, names[i]));
		buf_char(&out, ' ');
	}
	if (facts.header->all_known)
		buf_char(&out, '!');
	return buf_text(&out);
}

static void test_exports(void **state)
{
	(void)state;
	assert_string_equal("", exports("x = 1\n"));
	assert_string_equal("a b !", exports("__all__ = ['a', 'b']\n"));
	assert_string_equal("a b !", exports("__all__ = ('a',)\n__all__ += ['b']\n"));
	assert_string_equal("a b c !", exports("__all__ = ['a']\n__all__.extend(['b'])\n"
					       "if x:\n  __all__.append('c')\n"));
	assert_string_equal("a ", exports("__all__ = ['a']\n__all__ += b.__all__\n"));
	assert_string_equal("a ", exports("__all__ = ['a', b]\n"));
	assert_string_equal("a !", exports("__all__: list = ['a']\n"));
	assert_string_equal("", exports("def f():\n  __all__ = ['a']\n"));
	assert_string_equal("!", exports("__all__ = []\n"));
}

/* The kind of the statement that each comment belongs to. */
static const char *comment_owners(const char *text)
{
	struct facts facts = read_text(text);
	struct buf out;

	buf_init(&out, &arena);
	for (uint32_t i = 1; i < facts.comment_count; i++) {
		stmt_id stmt = facts.comment[i].stmt;

		buf_puts(&out, stmt ? facts_stmt_word(facts.stmt[stmt].kind) : "-");
		buf_char(&out, ' ');
	}
	return buf_text(&out);
}

static void test_comments(void **state)
{
	(void)state;
	assert_string_equal("", comment_owners("x = 1 # nothing\n"));
	assert_string_equal("assign ", comment_owners("x = 1 # NoQA: E1\n"));
	assert_string_equal("- expr ",
			    comment_owners("# looplint: a\nx # type: ignore\n"));
	assert_string_equal("assign ", comment_owners("x = (1, # noqa\n 2)\n"));
	assert_string_equal("if pass ", comment_owners("if x: # noqa\n  pass # noqa\n"));
	assert_string_equal("return ", comment_owners("a; return # noqa\n"));
	assert_string_equal("func - ",
			    comment_owners("def f(): # noqa\n  pass\n# noqa\n"));
	assert_string_equal("class func ", comment_owners("class A: # noqa\n  @a # noqa\n"
							  "  def f(): pass\n"));
	assert_string_equal("", comment_owners("x = '# noqa'\ny = f'{x:# noqa}'\n"));
}

static void test_notebook(void **state)
{
	(void)state;
	static const char text[] = "%matplotlib inline\n!ls -l | head\nx?\n?y\n"
				   "if x:\n    !a\n    %b\nz = !pwd\nw = %who\n"
				   "v = (1\n  % 2)\nu = 1 ;  t %s\n";
	struct facts facts = read_with(str_slice(str_of(text), 0, sizeof(text) - 15),
				       (struct python_options){.notebook = true});

	assert_true(is_complete(&facts));
	assert_int_equal(STMT_PASS, facts.stmt[1].kind);
	facts = read_text("%matplotlib inline\n");
	assert_false(is_complete(&facts));
}

/* --- plain text --------------------------------------------------------------------------------- */

static void assert_plain(const char *expected, const char *text, bool repair)
{
	struct plain_options options = {.repair = repair};
	struct syntax_comments comments = {0};
	struct str plain = plain_text(&arena, str_of(text), &options, &comments, &arena);

	assert_string_equal(expected, arena_text(&arena, plain.at, plain.len));
}

static void test_plain(void **state)
{
	(void)state;
	assert_plain("x      \ny", "x # a'b\ny", false);
	assert_plain("'# a' ", "'# a'#", false);
	assert_plain("'''#\n#''' ", "'''#\n#'''#", false);
	assert_plain("f'{a[\"#\"]}#' ", "f'{a[\"#\"]}#'#", false);
	assert_plain("f'{a:{b}#}' ", "f'{a:{b}#}'#", false);
	assert_plain("f'{{#' ", "f'{{#'#", false);
	assert_plain("rf'\\{a['#']}' ", "rf'\\{a['#']}'#", false);
	assert_plain("f'\\N{DIGIT ONE}#' ", "f'\\N{DIGIT ONE}#'#", false);
	assert_plain("r'\\'#' ", "r'\\'#'#", false);
	assert_plain("x +   y", "x + \\\ny", false);
	assert_plain("(a,\nb)", "(a,\nb)", false);
	assert_plain("(a, b)\nc", "(a,\nb)\nc", true);
	assert_plain("def f[T        , U](a=1): 0", "def f[T = [a,b], U](a=1): 0", true);
	assert_plain("f[a] = b", "f[a] = b", true);
	assert_plain("x =  a,\ndef f(): 0", "x = (a,\ndef f(): 0", true);
	assert_plain("x = (a, defx)", "x = (a,\ndefx)", true);
	assert_plain("  x =   \n\n  @a\n", "  x = {[\n\n  @a\n", true);
	assert_plain("x = (   with a", "x = (\n  with a", true);
	assert_plain("a\nb\r\nc", "a\rb\r\nc", false);
}

static int set_up(void **state)
{
	unit_set_up(state);
	reader = python_reader_new(&arena);
	return 0;
}

static int tear_down(void **state)
{
	python_reader_release(reader);
	return unit_tear_down(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_prefixes),
		cmocka_unit_test(test_missing_characters),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_odd_bytes),
		cmocka_unit_test(test_deep),
		cmocka_unit_test(test_long),
		cmocka_unit_test(test_too_large),
		cmocka_unit_test(test_long_names),
		cmocka_unit_test(test_import_at),
		cmocka_unit_test(test_exports),
		cmocka_unit_test(test_comments),
		cmocka_unit_test(test_notebook),
		cmocka_unit_test(test_plain),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
