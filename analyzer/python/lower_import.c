/* Imports: one record a name, and what each binds. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* "a.b.c" without the white space that may stand around the dots. */
static name_id dotted_name(struct lower *lower, node_id node)
{
	node_id first = syntax_first(lower->tree, node);

	if (!first || !syntax_next(lower->tree, first))
		return lower_name(lower, first ? first : node);
	lower->word.len = 0;
	for (node_id child = first; child; child = syntax_next(lower->tree, child)) {
		if (child != first)
			buf_char(&lower->word, '.');
		buf_add(&lower->word, lower_text(lower, child));
	}
	return facts_build_name(lower->build, buf_str(&lower->word));
}

static uint16_t count_dots(struct str text)
{
	uint16_t dots = 0;

	for (size_t i = 0; i < text.len; i++)
		dots += text.at[i] == '.' && dots < UINT16_MAX;
	return dots;
}

/* `from module`: the module and how many dots stand before it. */
static name_id from_module(struct lower *lower, node_id node, uint16_t *level)
{
	if (!node)
		return 0;
	if (syntax_kind(lower->tree, node) != SYNTAX_RELATIVE_IMPORT)
		return dotted_name(lower, node);
	node_id prefix = syntax_child(lower->tree, node, SYNTAX_IMPORT_PREFIX);
	node_id name = syntax_child(lower->tree, node, SYNTAX_DOTTED_NAME);
	*level = prefix ? count_dots(lower_text(lower, prefix)) : 0;
	return name ? dotted_name(lower, name) : 0;
}

static import_id add_import(struct lower *lower, struct facts_import import, node_id node)
{
	import_id id = lower->build->import.len;

	import.flags = lower->at.flags & (FACTS_TYPING | FACTS_TRY);
	import.stmt = lower->at.stmt;
	import.start = lower_node(lower, node)->start;
	import.end = lower_node(lower, node)->end;
	*vec_push(lower->arena, &lower->build->import) = import;
	return id;
}

/* `name [as alias]` behind import: of the module `from`, or a module itself. */
static void lower_imported(struct lower *lower, node_id node, struct facts_import import,
			   bool from)
{
	bool aliased = syntax_kind(lower->tree, node) == SYNTAX_ALIASED_IMPORT;
	node_id alias = aliased ? syntax_field(lower->tree, node, SYNTAX_FIELD_ALIAS) : 0;
	node_id name =
		aliased ? syntax_field(lower->tree, node, SYNTAX_FIELD_NAME) : node;

	if (!name)
		return;
	if (from)
		import.name = dotted_name(lower, name);
	else
		import.module = dotted_name(lower, name);
	import.as = lower_name(lower, alias);
	import_id id = add_import(lower, import, node);
	if (syntax_kind(lower->tree, name) == SYNTAX_WILDCARD_IMPORT)
		return;
	/* `import a.b` binds a. */
	node_id first = syntax_first(lower->tree, name);
	node_id bound = alias ? alias : first ? first : name;
	lower_bind(lower, BIND_IMPORT, lower_name(lower, bound),
		   lower_node(lower, bound)->start, 0, id);
}

stmt_id lower_import(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_IMPORT, node);
	import_id first = lower->build->import.len;
	enum syntax_kind kind = syntax_kind(lower->tree, node);
	node_id module = syntax_field(lower->tree, node, SYNTAX_FIELD_MODULE_NAME);
	struct facts_import import = {0};

	if (kind == SYNTAX_FUTURE_IMPORT)
		import.module = facts_build_name(lower->build, STR("__future__"));
	else
		import.module = from_module(lower, module, &import.level);
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		enum syntax_kind part = syntax_kind(lower->tree, child);

		if (child != module &&
		    (part == SYNTAX_DOTTED_NAME || part == SYNTAX_ALIASED_IMPORT ||
		     part == SYNTAX_WILDCARD_IMPORT))
			lower_imported(lower, child, import, kind != SYNTAX_IMPORT);
	}
	uint32_t count = lower->build->import.len - first;
	lower_stmt_at(lower, stmt)->a = count ? first : 0;
	lower_stmt_at(lower, stmt)->b = count;
	return stmt;
}
