/* Code without faults is parsed straight, and its tree is that of tree-sitter's own parser. A
 * comment, which only that one reads, makes it parse the same text. */
#include "base/arena.h"
#include "python/syntax.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static const char *const straight[] = {
	"",
	"\n\n",
	"x = 1",
	"x = 1; y: int = 2; z += 3;\n",
	"import os, a.b as c\nfrom . import (d, e as f,)\nfrom __future__ import g\n",
	/* a pattern or an expression, until the = */
	"a, b = b, a\n(c, d), [e, *f] = g\nx = y, z = 1, 2\n*h, i = j\n",
	"[*a, b]\nprint([*a, *c], *d, **e)\n(*a, b)\n",
	/* statements of Python 2, and calls */
	"print(a)\nprint (a), b\nprint >>f, 1\nprint\nexec('x')\nprint(a)(b)\n",
	/* keywords that are names, too */
	"match = type = case = _ = 1\nmatch(x)\ntype(y)\nmatch[x]\ntype X[T] = list[T]\n",
	"match x, y:\n    case (1, -2.0j) | [A.B, *_] if z:\n        pass\n"
	"    case {'k': v, **r} | P(a, b=c) as d:\n        pass\n    case _: pass\n",
	"with (a, b): pass\nwith (a as b, c() as d,): pass\nwith a as (b, c), d: pass\n",
	"async def f(a, /, b: int = 1, *c, d, **e) -> g:\n    await h\n    yield i\n"
	"    async for j, k in l: return\n    async with m as n: raise o from p\n",
	"@a.b(c)\nclass D[T](E, metaclass=F):\n    '''text'''\n    @property\n    def "
	"g(self): ...\n",
	"if a:\n\tb\nelif c:\n        d\nelse: e\nwhile f: break\nelse:\n  continue\n",
	"try:\n  a\nexcept (B, C) as d: e\nexcept* F: g\nelse: h\nfinally: i\n",
	"x = lambda a, *b, c=1: (yield)\ny = [a for b, in c if d async for e in f]\n",
	"z = {**a, 'b': c, d: e} | {f, *g} | {h: i for j in k} | {l for l in m}\n",
	"f'{a!r:>{b}.2f}{{x}}{c=}' rb'\\x' f\"\"\"\n{d['e']}\n\"\"\"\nt'{f\"{g}\"}'\n",
	"a if b else not c or d and e < f is not g not in h\n(i := j)\nk[l:m:n, ...]\n",
	"del a, (b)\nglobal c\nassert d, e\nf: g[h] = i\n-j ** +k @ ~l\n",
	"x = (1,\n     2)\n\n\ndef f():\n    return g(\n        h,\n    )\n",
	"\xc3\xa4\xc3\xb6 = '\xe2\x82\xac'\n\xf0\x9d\x94\x98 = \xc3\xa4\xc3\xb6\n",
};

/* What has a fault is not straight, and not read as something else. */
static const char *const faulty[] = {
	"x = = 1\n", "def f(:\n  pass\n", "'abc\n", "(a\n", "x = $\n", "  \xff\n",
};

/* The grammar binds the star to `a` alone here and there, not always where tree-sitter does: the
 * trees differ until lower_mend.c has been over both. */
static const char *const starred[] = {
	"[*a.b]\n",
	"f(*a.b, *c[0])\n",
	"[*a.b(), *c[0], *d.e.f]\n",
	"print([*a.b()], *c.d)\n",
};

static struct arena arena;
static struct syntax_parser *parser;

static void parse(struct str text, struct syntax_tree *tree)
{
	tree->arena = &arena;
	syntax_tree_clear(tree);
	syntax_parse(parser, text, 0, (uint32_t)text.len, tree);
}

static void parse_with_comment(const char *text, struct syntax_tree *tree)
{
	struct buf buf;

	buf_init(&buf, &arena);
	buf_puts(&buf, text);
	buf_puts(&buf, "\n#\n");
	parse(buf_str(&buf), tree);
}

static void assert_same_node(const struct syntax_node *a, const struct syntax_node *b)
{
	assert_int_equal(a->kind, b->kind);
	assert_int_equal(a->field, b->field);
	assert_int_equal(a->parent, b->parent);
	assert_int_equal(a->start, b->start);
	assert_int_equal(a->next, b->next);
	if (a->kind != SYNTAX_MODULE) /* which ends behind the comment */
		assert_int_equal(a->end, b->end);
}

static void test_same_tree(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(straight) / sizeof(*straight); i++) {
		struct syntax_tree ours = {0}, theirs = {0};

		parse(str_of(straight[i]), &ours);
		parse_with_comment(straight[i], &theirs);
		assert_true(ours.straight);
		assert_false(theirs.straight);
		assert_int_equal(ours.errors.len, 0);
		assert_int_equal(ours.nodes.len, theirs.nodes.len);
		for (uint32_t node = 2; node < ours.nodes.len; node++)
			assert_same_node(&ours.nodes.at[node], &theirs.nodes.at[node]);
	}
}

static void test_starred(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(starred) / sizeof(*starred); i++) {
		struct syntax_tree tree = {0};

		parse(str_of(starred[i]), &tree);
		assert_true(tree.straight);
	}
}

static void test_faults_are_left(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(faulty) / sizeof(*faulty); i++) {
		struct syntax_tree tree = {0};

		parse(str_of(faulty[i]), &tree);
		assert_false(tree.straight);
		assert_true(tree.errors.len > 0);
	}
}

/* The scanner's state of a text that broke off within a string is not the next one's. */
static void test_texts_are_apart(void **state)
{
	struct syntax_tree tree = {0};

	(void)state;
	parse(STR("if a:\n    f'{b"), &tree);
	assert_false(tree.straight);
	parse(STR("if a:\n    b\nc\n"), &tree);
	assert_true(tree.straight);
	assert_int_equal(tree.errors.len, 0);
}

/* f(f(... g(*a.b), g(*a.b), ... )): each star is a choice of its own. */
static bool is_straight_within(unsigned depth, unsigned choices)
{
	struct syntax_tree tree = {0};
	struct buf buf;

	buf_init(&buf, &arena);
	for (unsigned i = 0; i < depth; i++)
		buf_puts(&buf, "f(");
	for (unsigned i = 0; i < choices; i++)
		buf_puts(&buf, "g(*a.b), ");
	buf_fill(&buf, ')', depth);
	parse(buf_str(&buf), &tree);
	return tree.straight;
}

/* Each choice copies the stack: a text may be deep, or have many choices, but where it has both,
 * which would cost their product, it is left. */
static void test_work_is_bounded(void **state)
{
	enum { MANY = 10000 };

	(void)state;
	assert_true(is_straight_within(MANY, 1));
	assert_true(is_straight_within(1, MANY));
	assert_false(is_straight_within(MANY, MANY));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_same_tree),
		cmocka_unit_test(test_starred),
		cmocka_unit_test(test_faults_are_left),
		cmocka_unit_test(test_texts_are_apart),
		cmocka_unit_test(test_work_is_bounded),
	};

	arena_init(&arena);
	parser = syntax_parser_new(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	syntax_parser_release(parser);
	arena_release(&arena);
	return failed;
}
