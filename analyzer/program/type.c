/* Hash-consing of types, and what can be said of them without knowing the program. */
#include "program/type.h"

#include "base/bug.h"
#include "base/hash.h"

#include "base/banned.h"

void types_init(struct types *types, struct arena *arena)
{
	*types = (struct types){.arena = arena};
	*vec_push(arena, &types->list) = 0;
	type_make(types, TYPE_UNKNOWN, 0, 0, 0);
	type_make(types, TYPE_NEVER, 0, 0, 0);
	type_make(types, TYPE_NONE, 0, 0, 0);
	type_make(types, TYPE_TRUE, 0, 0, 0);
	type_make(types, TYPE_FALSE, 0, 0, 0);
	BUG_UNLESS(type_kind(types, TYPE_ID_FALSE) == TYPE_FALSE);
}

type_id type_make(struct types *types, enum type_kind kind, uint32_t a, uint32_t b,
		  uint32_t c)
{
	uint64_t hash = hash_mix(map_key(a, b) * 31 + map_key(c, kind));
	uint32_t id;

	for (; map_get(&types->by_hash, hash, &id); hash++) {
		const struct type *type = type_of(types, id);

		if (type->kind == kind && type->a == a && type->b == b && type->c == c)
			return id;
	}
	id = types->type.len;
	*vec_push(types->arena, &types->type) = (struct type){(uint8_t)kind, a, b, c};
	map_set(types->arena, &types->by_hash, hash, id);
	return id;
}

static bool same_list(const struct types *types, uint32_t list, const type_id *items,
		      uint32_t count)
{
	return types->list.at[list] == count &&
	       !memcmp(&types->list.at[list + 1], items, count * sizeof(*items));
}

uint32_t type_list(struct types *types, const type_id *items, uint32_t count)
{
	uint32_t list;

	if (!count)
		return 0;
	uint64_t hash = hash_bytes(items, count * sizeof(*items));
	for (; map_get(&types->list_by_hash, hash, &list); hash++)
		if (same_list(types, list, items, count))
			return list;
	list = types->list.len;
	*vec_push(types->arena, &types->list) = count;
	for (uint32_t i = 0; i < count; i++)
		*vec_push(types->arena, &types->list) = items[i];
	map_set(types->arena, &types->list_by_hash, hash, list);
	return list;
}

type_id type_item(const struct types *types, uint32_t list, uint32_t index)
{
	return index < type_count(types, list) ? types->list.at[list + 1 + index]
					       : UNKNOWN;
}

uint32_t type_members(const struct types *types, type_id id,
		      type_id members[TYPE_UNION_MAX])
{
	uint32_t count;

	if (type_kind(types, id) != TYPE_UNION) {
		members[0] = id;
		return 1;
	}
	const type_id *items = type_items(types, type_of(types, id)->b, &count);
	memcpy(members, items, count * sizeof(*items));
	return count;
}

/* Inserts into a sorted set; false when it is full. */
static bool insert(type_id *set, uint32_t *count, type_id id)
{
	uint32_t at = 0;

	while (at < *count && set[at] < id)
		at++;
	if (at < *count && set[at] == id)
		return true;
	if (*count == TYPE_UNION_MAX)
		return false;
	memmove(&set[at + 1], &set[at], (*count - at) * sizeof(*set));
	set[at] = id;
	++*count;
	return true;
}

static type_id union_of(struct types *types, const type_id *set, uint32_t count)
{
	if (count <= 1)
		return count ? set[0] : NEVER;
	return type_make(types, TYPE_UNION, 0, type_list(types, set, count), 0);
}

static type_id without_state(struct types *types, type_id id)
{
	const struct type type = *type_of(types, id);

	return type.kind == TYPE_INSTANCE && type.c
		       ? type_make(types, TYPE_INSTANCE, type.a, type.b, 0)
		       : id;
}

static bool is_same_but_state(const struct types *types, type_id a, type_id b)
{
	const struct type *left = type_of(types, a), *right = type_of(types, b);

	return left->kind == TYPE_INSTANCE && right->kind == TYPE_INSTANCE &&
	       left->a == right->a && left->b == right->b && left->c != right->c;
}

/* What is either of two objects of a class has the state of neither: the other side's member in
 * its place, which leaves the set. */
static type_id meet_state(struct types *types, type_id *set, uint32_t *count, type_id id)
{
	for (uint32_t i = 0; i < *count; i++) {
		if (!is_same_but_state(types, set[i], id))
			continue;
		memmove(&set[i], &set[i + 1], (--*count - i) * sizeof(*set));
		return without_state(types, id);
	}
	return id;
}

type_id type_join(struct types *types, type_id a, type_id b)
{
	type_id set[TYPE_UNION_MAX + 1], more[TYPE_UNION_MAX];

	if (a == b || b == NEVER)
		return a;
	if (a == NEVER)
		return b;
	uint32_t count = type_members(types, a, set);
	uint32_t others = type_members(types, b, more);
	for (uint32_t i = 0; i < others; i++)
		if (!insert(set, &count, meet_state(types, set, &count, more[i])))
			return UNKNOWN;
	return union_of(types, set, count);
}

type_id type_without_none(struct types *types, type_id id)
{
	type_id set[TYPE_UNION_MAX];
	uint32_t kept = 0, count = type_members(types, id, set);

	for (uint32_t i = 0; i < count; i++)
		if (set[i] != NONE)
			set[kept++] = set[i];
	return union_of(types, set, kept);
}

type_id type_stateless(struct types *types, type_id id)
{
	type_id set[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(types, id, set);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(types, joined, without_state(types, set[i]));
	return joined;
}
