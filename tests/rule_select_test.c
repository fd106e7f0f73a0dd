/* Which rules selectors mean, and which are on after layers of them. */
#include "rule/rule.h"
#include "rule/select.h"
#include "unit.h"

static void registry_is_sorted_and_has_pages(void **state)
{
	(void)state;
	assert_true(rule_registry_count >= 3);
	for (unsigned i = 0; i < rule_registry_count; i++) {
		const struct rule *rule = rule_registry[i];

		assert_non_null(rule->summary);
		assert_true(str_starts(str_of(rule_page(rule)), STR("# LOOP")));
		assert_ptr_equal(rule_find(str_of(rule->code)), rule);
		assert_ptr_equal(rule_find(str_of(rule->name)), rule);
		if (i)
			assert_true(strcmp(rule_registry[i - 1]->code, rule->code) < 0);
	}
}

static void count_one(const struct rule *rule, void *context)
{
	(void)rule;
	++*(unsigned *)context;
}

static unsigned count(const char *selector)
{
	unsigned called = 0, found = rule_each(str_of(selector), count_one, &called);

	assert_int_equal(found, called);
	return found;
}

static void selectors_mean_rules(void **state)
{
	(void)state;
	assert_int_equal(count("ALL"), rule_registry_count);
	assert_int_equal(count("LOOP"), rule_registry_count);
	assert_int_equal(count("LOOP90"), 3);
	assert_int_equal(count("loop901"), 1);
	assert_int_equal(count("unused-suppression"), 1);
	assert_int_equal(count("LOO"), 0);
	assert_int_equal(count("LOOP9011"), 0);
	assert_int_equal(count(""), 0);
	assert_int_equal(count("S"), 0);
}

static void aliases_mean_their_rule(void **state)
{
	static const struct rule rule = {
		.code = "LOOP102", .name = "blocking-http", .aliases = "ASYNC210 S7499"};

	(void)state;
	assert_true(rule_is(&rule, STR("S7499")));
	assert_true(rule_is(&rule, STR("async210")));
	assert_false(rule_is(&rule, STR("ASYNC21")));
	assert_int_equal(rule_meant(&rule, STR("ASYNC210")), RULE_EXACTLY);
	assert_true(rule_meant(&rule, STR("ASYNC2")) > rule_meant(&rule, STR("ASYNC")));
	assert_int_equal(rule_meant(&rule, STR("S7")), 0);
	assert_int_equal(rule_meant(&rule, STR("ASY")), 0);
}

static void misspelt_words_have_a_nearest(void **state)
{
	(void)state;
	assert_string_equal(rule_nearest(STR("unused-supression")), "unused-suppression");
	assert_string_equal(rule_nearest(STR("LOP901")), "LOOP901");
	assert_null(rule_nearest(STR("what-on-earth-is-this")));
}

/* The rules of LOOP9xx that are on after the layers, as digits: "012". */
static const char *on_after(const struct select_layer *layer, uint32_t layers)
{
	struct select select;
	struct buf out;

	select_init(&arena, &select);
	select_apply(&select, layer, layers);
	buf_init(&out, &arena);
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (str_starts(str_of(rule_registry[i]->code), STR("LOOP9")) &&
		    select.on[i])
			buf_char(&out, rule_registry[i]->code[6]);
	return buf_text(&out);
}

#define WORDS(...)                                                                       \
	{(const struct str[]){__VA_ARGS__},                                              \
	 sizeof((const struct str[]){__VA_ARGS__}) / sizeof(struct str)}

static void the_narrower_selector_wins(void **state)
{
	struct select_layer narrow_ignored = {.selects = true,
					      .select = WORDS(STR("ALL")),
					      .ignore = WORDS(STR("LOOP901"))};
	struct select_layer narrow_selected = {.extend_select = WORDS(STR("LOOP901")),
					       .ignore = WORDS(STR("LOOP9"))};
	struct select_layer alike = {.extend_select = WORDS(STR("LOOP901")),
				     .ignore = WORDS(STR("unused-suppression"))};

	(void)state;
	assert_string_equal(on_after(NULL, 0), "012");
	assert_string_equal(on_after(&narrow_ignored, 1), "02");
	assert_string_equal(on_after(&narrow_selected, 1), "1");
	assert_string_equal(on_after(&alike, 1), "02");
}

static void a_later_layer_goes_over_the_earlier(void **state)
{
	struct select_layer selects_again[] = {
		{.ignore = WORDS(STR("LOOP901"))},
		{.extend_select = WORDS(STR("LOOP9"))},
	};
	struct select_layer replaces[] = {
		{.ignore = WORDS(STR("LOOP901"))},
		{.selects = true, .select = WORDS(STR("LOOP901"))},
	};
	struct select_layer hands_on[] = {
		{.selects = true, .ignore = WORDS(STR("LOOP901"))},
		{.selects = true, .select = WORDS(STR("LOOP9"))},
	};

	(void)state;
	assert_string_equal(on_after(selects_again, 2), "012");
	assert_string_equal(on_after(replaces, 2), "012");
	assert_string_equal(on_after(hands_on, 2), "02");
}

static void what_stops_the_analysis_stays_on(void **state)
{
	struct select_layer nothing = {.selects = true};
	struct select_layer ignored = {.selects = true, .ignore = WORDS(STR("LOOP900"))};

	(void)state;
	assert_string_equal(on_after(&nothing, 1), "02");
	assert_string_equal(on_after(&ignored, 1), "2");
}

static void severities_can_be_changed(void **state)
{
	struct select_severity change[] = {{STR("LOOP901"), SEVERITY_NOTE},
					   {STR("LOOP9"), SEVERITY_WARNING}};
	const struct rule *unused = rule_find(STR("LOOP901"));
	struct finding finding = {.rule = unused, .severity = SEVERITY_ERROR};
	struct finding other = {.rule = rule_find(STR("LOOP902")),
				.severity = SEVERITY_ERROR};
	struct select select, without;

	(void)state;
	select_init(&arena, &select);
	select_severities(&arena, &select, change, 2);
	select.least = SEVERITY_WARNING;
	assert_false(select_takes(&select, &finding));
	assert_int_equal(finding.severity, SEVERITY_NOTE);
	assert_true(select_takes(&select, &other));
	assert_int_equal(other.severity, SEVERITY_WARNING);
	without = select_without(&arena, &select,
				 (struct select_words)WORDS(STR("stub-error")));
	assert_false(select_takes(&without, &other));
	assert_true(select_on(&select, unused));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(registry_is_sorted_and_has_pages),
		cmocka_unit_test(selectors_mean_rules),
		cmocka_unit_test(aliases_mean_their_rule),
		cmocka_unit_test(misspelt_words_have_a_nearest),
		cmocka_unit_test(the_narrower_selector_wins),
		cmocka_unit_test(a_later_layer_goes_over_the_earlier),
		cmocka_unit_test(what_stops_the_analysis_stays_on),
		cmocka_unit_test(severities_can_be_changed),
	};

	return cmocka_run_group_tests(tests, unit_set_up, unit_tear_down);
}
