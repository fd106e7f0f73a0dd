/*
 * A parser with a plain stack. Where the tables leave a choice every choice is followed, a token
 * at a time, as readings side by side, until all but one meet a token that they cannot take, or
 * until two stand alike and the heavier one is kept:
 *
 *   print (x)     -->  [print][(]...      a statement of Python 2
 *                      [name][(]...       a call; both end as a statement: the weights decide
 *
 * The order of everything here is that of tree-sitter's parser, so that the trees are the same.
 */
#include "python/straight.h"

#include "python/straight_lex.h"

#include "base/banned.h"

enum {
	TABLES_VERSION = 15,
	STATE_START = 1,
	READINGS = 24, /* at once: three or four are usual, two in `print(x)` */
	COMPARED_DEPTH = 64,
	/* Copying and comparing stacks costs ordinary code less than a slot a byte; what is
	 * nested very deep, with choices, would cost more and more. */
	SLOTS_A_BYTE = 8,
	SLOTS_AT_LEAST = 100000,
};

struct slot {
	uint32_t part;
	TSStateId state;
};

struct slots VEC(struct slot);

struct reading {
	struct slots slots;
	uint32_t at;		      /* what is read of the text */
	uint32_t id;		      /* a copy has another */
	uint32_t met;		      /* one before it that came to the same state */
	struct scanner_state scanner; /* when it had read so far */
	bool dead;
};

struct straight {
	struct arena *arena;
	const TSLanguage *language;
	const uint16_t **rows; /* by state: its row of the table by symbol, if asked */
	bool *passes;	       /* by symbol: a part says no more than its only child */
	struct straight_lexer lexer;
	struct straight_tree tree;
	struct reading *readings[READINGS + 1]; /* the last is room for a copy */
	uint32_t count, ids;
	uint64_t slots_left;		 /* that may be copied or compared */
	uint32_t scanner_of;		 /* the reading whose state the scanner is in */
	struct scanner_state past_token; /* its state behind the token looked at */
	struct scanner_state fresh;	 /* its state before a text */
	bool gave_up;
};

/* Hidden symbols that no production gives another name, under which they would be seen. */
static bool *find_passing(struct arena *arena, const TSLanguage *language)
{
	bool *passes = arena_array(arena, bool, language->symbol_count);
	const uint16_t *renamed = language->alias_map;

	for (uint32_t symbol = language->token_count; symbol < language->symbol_count;
	     symbol++)
		passes[symbol] = !language->symbol_metadata[symbol].visible;
	for (; *renamed; renamed += 2 + renamed[1])
		passes[*renamed] = false;
	return passes;
}

struct straight *straight_new(struct arena *arena, const TSLanguage *language)
{
	struct straight *s = arena_new(arena, struct straight);

	if (language->abi_version != TABLES_VERSION)
		return NULL;
	s->arena = arena;
	s->language = language;
	s->rows = arena_array(arena, const uint16_t *, language->state_count);
	for (unsigned i = 0; i <= READINGS; i++)
		s->readings[i] = arena_new(arena, struct reading);
	s->passes = find_passing(arena, language);
	straight_lexer_init(&s->lexer, language);
	straight_save(&s->lexer, &s->fresh);
	return s;
}

void straight_release(struct straight *s)
{
	if (s)
		straight_lexer_release(&s->lexer);
}

/* --- the tables */

/* Most states have a short list, in groups of a value and its symbols. */
static const uint16_t *row_from_list(struct straight *s, TSStateId state)
{
	const TSLanguage *language = s->language;
	uint32_t at =
		language->small_parse_table_map[state - language->large_state_count];
	const uint16_t *list = &language->small_parse_table[at];
	uint16_t *row = arena_array(s->arena, uint16_t, language->symbol_count);

	for (unsigned groups = *list++; groups; groups--) {
		uint16_t value = *list++;

		for (unsigned symbols = *list++; symbols; symbols--)
			row[*list++] = value;
	}
	return row;
}

static const uint16_t *row_of(struct straight *s, TSStateId state)
{
	const TSLanguage *language = s->language;

	if (s->rows[state])
		return s->rows[state];
	s->rows[state] =
		state < language->large_state_count
			? language->parse_table + (size_t)state * language->symbol_count
			: row_from_list(s, state);
	return s->rows[state];
}

/* What to do at a token: `count` and as many actions behind it. */
static const TSParseActionEntry *entry_of(struct straight *s, TSStateId state,
					  TSSymbol symbol)
{
	return &s->language->parse_actions[row_of(s, state)[symbol]];
}

/* A step that repeats is only of use to those who parse again. */
static bool is_step(const TSParseAction *action)
{
	return action->type != TSParseActionTypeShift || !action->shift.repetition;
}

/* --- which of two parts */

/* As tree-sitter orders two parts: by symbol, by count, then by their children. 0: alike. */
static int compare_parts(const struct straight_tree *tree, uint32_t a, uint32_t b,
			 unsigned depth)
{
	const struct part *in_a = &tree->parts.at[a], *in_b = &tree->parts.at[b];
	int order = 0;

	if (a == b || !depth)
		return 0;
	if (in_a->symbol != in_b->symbol)
		return in_a->symbol < in_b->symbol ? -1 : 1;
	if (in_a->count != in_b->count)
		return in_a->count < in_b->count ? -1 : 1;
	for (uint32_t i = 0; i < in_a->count && !order; i++)
		order = compare_parts(tree, tree->kids.at[in_a->kids + i],
				      tree->kids.at[in_b->kids + i], depth - 1);
	return order;
}

/* Whether the second of two parts is to be kept. Parts that look the same from outside are not
 * compared, unless their readings had met before: so does tree-sitter. */
static bool is_second_better(const struct straight_tree *tree, uint32_t a, uint32_t b,
			     bool compared)
{
	const struct part *in_a = &tree->parts.at[a], *in_b = &tree->parts.at[b];

	if (in_a->weight != in_b->weight)
		return in_b->weight > in_a->weight;
	if (!compared && in_a->symbol == in_b->symbol && in_a->count == in_b->count &&
	    in_a->start == in_b->start && in_a->end == in_b->end)
		return false;
	return compare_parts(tree, a, b, COMPARED_DEPTH) > 0;
}

/* --- one reading */

static TSStateId state_of(const struct reading *reading)
{
	return vec_last(&reading->slots)->state;
}

static void push(struct straight *s, struct reading *reading, uint32_t part,
		 TSStateId state)
{
	*vec_push(s->arena, &reading->slots) = (struct slot){part, state};
}

static void copy_scanner(struct scanner_state *to, const struct scanner_state *from)
{
	to->len = from->len;
	memcpy(to->at, from->at, from->len);
}

/* Comments and continued lines, "extra" to the grammar, were taken out before (plain.h). */
static void shift(struct straight *s, struct reading *reading, const struct token *token,
		  const TSParseAction *action)
{
	s->gave_up |= action->shift.extra;
	reading->at = token->end;
	if (token->external)
		copy_scanner(&reading->scanner, &s->past_token);
	uint32_t part = s->tree.parts.len;
	*vec_push(s->arena, &s->tree.parts) = (struct part){
		.start = token->start, .end = token->end, .symbol = token->symbol};
	push(s, reading, part, action->shift.state);
}

/* Whether a reduction only gives its child a name that nobody asks for. */
static bool only_passes(const struct straight *s, const TSParseAction *action)
{
	return action->reduce.child_count == 1 && !action->reduce.production_id &&
	       !action->reduce.dynamic_precedence && s->passes[action->reduce.symbol];
}

static uint32_t add_part(struct straight *s, const struct reading *reading,
			 const TSParseAction *action)
{
	struct straight_tree *tree = &s->tree;
	uint32_t count = action->reduce.child_count, first = reading->slots.len - count;
	struct part part = {.start = reading->at,
			    .end = reading->at,
			    .kids = tree->kids.len,
			    .weight = action->reduce.dynamic_precedence,
			    .symbol = action->reduce.symbol,
			    .production = action->reduce.production_id,
			    .count = (uint16_t)count};

	vec_reserve(s->arena, &tree->kids, count);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t kid = reading->slots.at[first + i].part;

		tree->kids.at[tree->kids.len++] = kid;
		part.weight += tree->parts.at[kid].weight;
		part.end = tree->parts.at[kid].end;
		if (!i)
			part.start = tree->parts.at[kid].start;
	}
	*vec_push(s->arena, &tree->parts) = part;
	return tree->parts.len - 1;
}

static void reduce(struct straight *s, struct reading *reading,
		   const TSParseAction *action)
{
	uint32_t part = only_passes(s, action) ? vec_last(&reading->slots)->part
					       : add_part(s, reading, action);

	reading->slots.len -= action->reduce.child_count;
	push(s, reading, part, row_of(s, state_of(reading))[action->reduce.symbol]);
}

/* A reading has come to the end: its tree is the text's, unless one that came before is better. */
static void accept(struct straight *s, struct reading *reading, const struct token *token)
{
	uint32_t root = vec_last(&reading->slots)->part;
	struct part *module = &s->tree.parts.at[root];

	reading->dead = true;
	module->end = token->start;
	if (!module->count)
		module->start = token->start;
	if (!s->tree.root || is_second_better(&s->tree, s->tree.root, root, true))
		s->tree.root = root;
}

/* Takes one action; whether the same token is still to be taken. */
static bool act(struct straight *s, struct reading *reading, const TSParseAction *action,
		const struct token *token)
{
	switch ((TSParseActionType)action->type) {
	case TSParseActionTypeShift:
		shift(s, reading, token, action);
		return false;
	case TSParseActionTypeReduce:
		reduce(s, reading, action);
		return true;
	case TSParseActionTypeAccept:
		accept(s, reading, token);
		return false;
	case TSParseActionTypeRecover:
		break;
	}
	reading->dead = true;
	return false;
}

/* --- readings side by side */

/* Counts work on stacks; beyond what a text is worth it is not straight. */
static void spend(struct straight *s, uint32_t slots)
{
	s->gave_up |= slots > s->slots_left;
	s->slots_left -= slots < s->slots_left ? slots : s->slots_left;
}

static void copy_reading(struct straight *s, const struct reading *from,
			 struct reading *to)
{
	spend(s, from->slots.len);
	to->slots.len = 0;
	vec_reserve(s->arena, &to->slots, from->slots.len);
	memcpy(to->slots.at, from->slots.at, from->slots.len * sizeof(struct slot));
	to->slots.len = from->slots.len;
	to->at = from->at;
	copy_scanner(&to->scanner, &from->scanner);
	to->dead = false;
	to->met = from->met;
	to->id = ++s->ids;
}

static void swap_readings(struct straight *s, uint32_t a, uint32_t b)
{
	struct reading *kept = s->readings[a];

	s->readings[a] = s->readings[b];
	s->readings[b] = kept;
}

static void drop_reading(struct straight *s, uint32_t at)
{
	for (; at + 1 < s->count; at++)
		swap_readings(s, at, at + 1);
	s->count--;
}

/* Follows every choice: those that reduce as copies, one that shifts in the reading itself. Where
 * none shifts the last copy takes its place, and goes on with the token. */
static bool follow_all(struct straight *s, uint32_t at, const TSParseActionEntry *entry,
		       const struct token *token)
{
	for (unsigned i = 1; i <= entry->entry.count; i++) {
		const TSParseAction *action = &entry[i].action;

		if (!is_step(action))
			continue;
		if (action->type != TSParseActionTypeReduce)
			return act(s, s->readings[at], action, token);
		if (s->count == READINGS) {
			s->gave_up = true;
			return false;
		}
		copy_reading(s, s->readings[at], s->readings[s->count]);
		reduce(s, s->readings[s->count++], action);
	}
	swap_readings(s, at, --s->count);
	s->scanner_of = s->readings[at]->id;
	return true;
}

/* A keyword that is not expected here is a name, if it may be one. */
static bool read_as_name(struct straight *s, struct reading *reading, struct token *token)
{
	TSSymbol name = s->language->keyword_capture_token;
	TSStateId state = state_of(reading);

	if (!token->keyword || token->symbol == name ||
	    straight_is_reserved(s->language, state, token->keyword) ||
	    !entry_of(s, state, name)->entry.count) {
		reading->dead = true;
		return false;
	}
	token->symbol = name;
	return true;
}

/* What the tables say of a token, once; whether it is still to be taken. */
static bool step(struct straight *s, uint32_t at, struct token *token)
{
	struct reading *reading = s->readings[at];
	const TSParseActionEntry *entry = entry_of(s, state_of(reading), token->symbol);
	const TSParseAction *only = NULL;
	unsigned steps = 0;

	for (unsigned i = 1; i <= entry->entry.count; i++)
		if (is_step(&entry[i].action)) {
			only = &entry[i].action;
			steps++;
		}
	if (!steps)
		return read_as_name(s, reading, token);
	return steps == 1 ? act(s, reading, only, token)
			  : follow_all(s, at, entry, token);
}

static bool next_token(struct straight *s, struct reading *reading, struct token *token)
{
	TSStateId state = state_of(reading);

	if (s->scanner_of != reading->id)
		straight_load(&s->lexer, &reading->scanner);
	s->scanner_of = reading->id;
	if (!straight_lex(&s->lexer, state, reading->at, token))
		return false;
	if (token->external)
		straight_save(&s->lexer, &s->past_token);
	if (token->keyword && (row_of(s, state)[token->keyword] ||
			       straight_is_reserved(s->language, state, token->keyword)))
		token->symbol = token->keyword;
	return true;
}

static void read_token(struct straight *s, uint32_t at)
{
	struct token token;

	if (!next_token(s, s->readings[at], &token)) {
		s->readings[at]->dead = true;
		return;
	}
	while (step(s, at, &token))
		;
}

/* --- readings that meet */

/* Whether two readings expect the same from here on. */
static bool have_met(const struct reading *a, const struct reading *b)
{
	return a->at == b->at && state_of(a) == state_of(b) &&
	       a->scanner.len == b->scanner.len &&
	       memcmp(a->scanner.at, b->scanner.at, a->scanner.len) == 0;
}

/* Whether they have come here by the same way, but for what they took it for. */
static bool stand_alike(struct straight *s, const struct reading *a,
			const struct reading *b)
{
	if (a->slots.len != b->slots.len)
		return false;
	spend(s, a->slots.len);
	for (uint32_t i = a->slots.len; i-- > 0;)
		if (a->slots.at[i].state != b->slots.at[i].state)
			return false;
	return true;
}

/* Two readings read the same token each for itself. */
static bool same_token(const struct part *a, const struct part *b)
{
	return !a->count && !b->count && a->symbol == b->symbol && a->start == b->start &&
	       a->end == b->end;
}

/* Of two readings that stand alike: which to keep, 0 or 1; or -1 where they differ in more than
 * one part. */
static int choose(const struct straight *s, const struct reading *a,
		  const struct reading *b)
{
	const struct part *parts = s->tree.parts.at;
	uint32_t of_a = 0, of_b = 0;

	for (uint32_t i = 0; i < a->slots.len; i++) {
		uint32_t in_a = a->slots.at[i].part, in_b = b->slots.at[i].part;

		if (in_a == in_b || same_token(&parts[in_a], &parts[in_b]))
			continue;
		if (of_a)
			return -1;
		of_a = in_a;
		of_b = in_b;
	}
	return is_second_better(&s->tree, of_a, of_b, b->met == a->id);
}

static void drop_dead(struct straight *s)
{
	for (uint32_t i = s->count; i-- > 0;)
		if (s->readings[i]->dead)
			drop_reading(s, i);
}

/* Drops what leads nowhere, and one of each two that meet. */
static void condense(struct straight *s)
{
	drop_dead(s);
	for (uint32_t i = 1; i < s->count; i++)
		for (uint32_t j = 0; j < i; j++) {
			if (!have_met(s->readings[j], s->readings[i]))
				continue;
			if (!stand_alike(s, s->readings[j], s->readings[i])) {
				s->readings[i]->met = s->readings[j]->id;
				continue;
			}
			int keep = choose(s, s->readings[j], s->readings[i]);
			if (keep > 0)
				swap_readings(s, i, j);
			s->gave_up |= keep < 0;
			drop_reading(s, i--);
			break;
		}
}

/* Every reading takes a token, those behind the first until they are as far. */
static void read_round(struct straight *s, uint32_t *far)
{
	for (uint32_t at = 0; at < s->count && !s->gave_up; at++) {
		while (!s->gave_up && !s->readings[at]->dead) {
			read_token(s, at);
			uint32_t here = s->readings[at]->at;
			if (here > *far || (at && here == *far)) {
				*far = here;
				break;
			}
		}
	}
	condense(s);
}

static void begin(struct straight *s, struct str text)
{
	struct reading *first = s->readings[0];

	s->lexer.text = text;
	s->tree.parts.len = s->tree.kids.len = s->tree.root = 0;
	vec_push(s->arena, &s->tree.parts); /* part 0: none */
	s->count = 1;
	s->scanner_of = 0;
	s->gave_up = false;
	s->slots_left = SLOTS_AT_LEAST + (uint64_t)text.len * SLOTS_A_BYTE;
	first->slots.len = 0;
	first->at = 0;
	first->id = s->ids = 1;
	copy_scanner(&first->scanner, &s->fresh);
	first->dead = false;
	first->met = 0;
	push(s, first, 0, STATE_START);
}

const struct straight_tree *straight_parse(struct straight *s, struct str text)
{
	uint32_t far = 0;

	begin(s, text);
	while (s->count && !s->gave_up)
		read_round(s, &far);
	return s->tree.root && !s->gave_up ? &s->tree : NULL;
}
