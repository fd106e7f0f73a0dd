/* Select: layers of selectors to the set of rules that are on. Knows no file and no
 * option. */
#include "rule/select.h"

#include "base/bug.h"
#include "rule/rule.h"

#include "base/banned.h"

static unsigned place_of(const struct rule *rule)
{
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (rule_registry[i] == rule)
			return i;
	BUG("a rule that is not registered");
}

void select_init(struct arena *arena, struct select *select)
{
	*select = (struct select){
		.on = arena_array(arena, bool, rule_registry_count + 1),
		.severity = arena_array(arena, enum severity, rule_registry_count + 1),
		.changed = arena_array(arena, bool, rule_registry_count + 1),
		.least = SEVERITY_NOTE,
	};
	for (unsigned i = 0; i < rule_registry_count; i++)
		select->on[i] = !rule_registry[i]->opt_in;
}

/* How narrowly the narrowest of the words means a rule; 0: none does. */
static unsigned narrowest(const struct rule *rule, struct select_words words)
{
	unsigned best = 0;

	for (uint32_t i = 0; i < words.len; i++) {
		unsigned meant = rule_meant(rule, words.at[i]);

		best = meant > best ? meant : best;
	}
	return best;
}

static unsigned larger(unsigned a, unsigned b)
{
	return a > b ? a : b;
}

static bool selects_nothing(const struct select_layer *layer)
{
	return layer->selects && !layer->select.len && !layer->extend_select.len;
}

void select_apply(struct select *select, const struct select_layer *layer,
		  uint32_t layers)
{
	static const struct select_layer none;
	const struct select_layer *before = &none;

	for (uint32_t n = 0; n < layers; n++, layer++) {
		for (unsigned i = 0; i < rule_registry_count; i++) {
			const struct rule *rule = rule_registry[i];
			unsigned yes = larger(narrowest(rule, layer->select),
					      narrowest(rule, layer->extend_select));
			unsigned no = larger(narrowest(rule, layer->ignore),
					     narrowest(rule, layer->extend_ignore));

			no = larger(no, larger(narrowest(rule, before->ignore),
					       narrowest(rule, before->extend_ignore)));
			if (yes || no)
				select->on[i] = yes > no;
			else if (layer->selects && !rule->always)
				select->on[i] = false;
		}
		before = selects_nothing(layer) ? layer : &none;
	}
}

void select_severities(struct arena *arena, struct select *select,
		       const struct select_severity *change, uint32_t changes)
{
	unsigned *meant = arena_array(arena, unsigned, rule_registry_count + 1);

	for (uint32_t n = 0; n < changes; n++, change++) {
		for (unsigned i = 0; i < rule_registry_count; i++) {
			unsigned now = rule_meant(rule_registry[i], change->selector);

			if (!now || now < meant[i])
				continue;
			meant[i] = now;
			select->changed[i] = true;
			select->severity[i] = change->severity;
		}
	}
}

struct select select_without(struct arena *arena, const struct select *select,
			     struct select_words ignored)
{
	struct select left = *select;

	if (!ignored.len)
		return left;
	left.on = arena_copy(arena, select->on, rule_registry_count * sizeof(*left.on));
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (narrowest(rule_registry[i], ignored))
			left.on[i] = false;
	return left;
}

bool select_on(const struct select *select, const struct rule *rule)
{
	return select->on[place_of(rule)];
}

bool select_takes(const struct select *select, struct finding *finding)
{
	unsigned place = place_of(finding->rule);

	if (select->changed[place])
		finding->severity = select->severity[place];
	return select->on[place] && finding->severity >= select->least;
}
