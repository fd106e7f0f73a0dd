/* Classes, type parameters and type aliases. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* --- type parameters ---------------------------------------------------------------- */

/* T, T: bound, *Ts, **P: the name's node, and that of the bound or 0. */
static node_id read_type_param(const struct lower *lower, node_id type, node_id *bound)
{
	node_id node = type;

	*bound = 0;
	while (node && syntax_kind(lower->tree, node) != SYNTAX_IDENTIFIER) {
		node_id first = syntax_first(lower->tree, node);

		if (syntax_kind(lower->tree, node) == SYNTAX_CONSTRAINED_TYPE && first)
			*bound = syntax_next(lower->tree, first);
		while (first && lower_operator(lower, first))
			first = syntax_next(lower->tree, first);
		node = first;
	}
	return node;
}

/* The default of a type parameter, which stands between it and `limit`. The grammar does not know
 * it, and plain.c has taken it out of the text that was parsed. */
static void lower_type_default(struct lower *lower, node_id type, uint32_t limit)
{
	uint32_t from = lower_node(lower, type)->end;

	if (from >= limit) /* the bracket is missing */
		return;
	struct str text = str_trim(str_slice(lower->text, from, limit));
	if (!text.len || text.at[0] != '=')
		return;
	text = str_trim(str_slice(text, 1, text.len));
	if (text.len && text.at[text.len - 1] == ',')
		text = str_trim(str_slice(text, 0, text.len - 1));
	from = (uint32_t)(text.at - lower->text.at);
	bool annotation = lower->at.annotation;
	lower->at.annotation = true;
	expr_id expr = lower_parsed(lower, from, from + (uint32_t)text.len);
	lower->at.annotation = annotation;
	if (expr)
		lower_expr_at(lower, expr)->use = USE_ANNOTATION;
}

scope_id lower_type_params(struct lower *lower, node_id node)
{
	struct lower_place place = lower->at;
	scope_id scope = lower_scope(lower, SCOPE_TYPE, lower->at.stmt, lower->at.func);

	lower->at.scope = scope;
	for (node_id type = syntax_first(lower->tree, node); type;
	     type = syntax_next(lower->tree, type)) {
		node_id bound, name = read_type_param(lower, type, &bound);
		expr_id value = lower_annotation(lower, bound, USE_ANNOTATION);

		if (name)
			lower_bind(lower, BIND_TYPE_PARAM, lower_name(lower, name),
				   lower_node(lower, name)->start, 0, value);
		node_id next = syntax_next(lower->tree, type);
		uint32_t limit = next ? lower_node(lower, next)->start
				      : lower_node(lower, node)->end - 1;
		lower_type_default(lower, type, limit);
	}
	lower->at = place;
	return scope;
}

/* `type X[T] = value`. */
stmt_id lower_type_alias(struct lower *lower, node_id node)
{
	if (lower_is_type_call(lower, node))
		return lower_type_call_assign(lower, node);
	stmt_id stmt = lower_add_stmt(lower, STMT_TYPE_ALIAS, node);
	node_id left = syntax_field(lower->tree, node, SYNTAX_FIELD_LEFT);
	node_id right = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	node_id name = left ? syntax_first(lower->tree, left) : 0;
	node_id params = 0;
	struct lower_place place = lower->at;
	struct lower_value value = {.kind = BIND_TYPE_ALIAS};

	if (name && syntax_kind(lower->tree, name) == SYNTAX_GENERIC_TYPE) {
		params = syntax_child(lower->tree, name, SYNTAX_TYPE_PARAMETER);
		name = syntax_first(lower->tree, name);
	}
	if (params)
		lower->at.scope = lower_type_params(lower, params);
	value.value = right ? lower_annotation(lower, right, USE_ANNOTATION)
			    : lower_unknown(lower, node, USE_ANNOTATION);
	lower->at = place;
	expr_id target = lower_target(lower, name, &value, USE_TARGET);
	lower_stmt_at(lower, stmt)->a = value.value;
	lower_stmt_at(lower, stmt)->b = target;
	return stmt;
}

/* --- classes ------------------------------------------------------------------------ */

static class_id add_class(struct lower *lower, node_id node, stmt_id stmt)
{
	node_id name_node = syntax_field(lower->tree, node, SYNTAX_FIELD_NAME);
	const struct syntax_node *at = lower_node(lower, node);
	const struct syntax_node *name_at =
		lower_node(lower, name_node ? name_node : node);
	name_id name = lower_name(lower, name_node);
	class_id class = lower->build->class.len;

	*vec_push(lower->arena, &lower->build->class) = (struct facts_class){
		.name = name,
		.qualname = lower_qualify(lower, name),
		.start = at->start,
		.end = at->end,
		.name_start = name_at->start,
		.name_end = name_node ? name_at->end : name_at->start,
		.stmt = stmt,
		.outer = lower->at.func,
		.owner = lower->at.class,
	};
	return class;
}

static list_id lower_bases(struct lower *lower, node_id bases)
{
	uint32_t mark = lower_mark(lower);

	if (bases)
		lower_elements(lower, syntax_first(lower->tree, bases), USE_BASE);
	return lower_take(lower, mark);
}

stmt_id lower_class(struct lower *lower, node_id node, node_id decorated)
{
	struct lower_place place = lower->at;
	stmt_id stmt = lower_add_stmt(lower, STMT_CLASS, decorated ? decorated : node);
	class_id class = add_class(lower, node, stmt);
	node_id params = syntax_field(lower->tree, node, SYNTAX_FIELD_TYPE_PARAMETERS);
	node_id bases = syntax_field(lower->tree, node, SYNTAX_FIELD_SUPERCLASSES);
	struct facts_class *at = &lower->build->class.at[class];

	lower_bind(lower, BIND_CLASS, at->name, at->name_start, 0, class);
	list_id decorators = lower_decorators(lower, decorated);
	if (params)
		lower->at.scope = lower_type_params(lower, params);
	list_id base_list = lower_bases(lower, bases);
	scope_id scope = lower_scope(lower, SCOPE_CLASS, class, place.func);
	at = &lower->build->class.at[class];
	at->decorators = decorators;
	at->bases = base_list;
	at->scope = scope;
	lower_stmt_at(lower, stmt)->a = class;
	lower->at.scope = scope;
	lower->at.class = class;
	stmt_id body = lower_block(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_BODY), stmt);
	lower_stmt_at(lower, stmt)->body = body;
	lower->at = place;
	lower->at.stmt = stmt;
	return stmt;
}
