/* Findings from the program's numbers: places, names, chains. */
#include "program/class.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

static const struct facts *facts_of(const struct pass *pass)
{
	return program_facts(pass->program, pass->module);
}

static const char *function_name(struct pass *pass, func_id func)
{
	const struct module *module = program_module(pass->program, pass->module);
	struct buf name;

	buf_init(&name, pass->arena);
	if (func)
		program_fn_name(pass->program, module->fn + func, &name);
	else
		buf_add(&name, module->source.name);
	return buf_text(&name);
}

/* The last part of a compound statement's header, 0 where the statement is simple or is a def
 * or class, of which an expression knows only itself. */
static expr_id last_of_header(const struct facts *facts, const struct facts_stmt *stmt)
{
	const uint32_t *items;
	uint32_t count;

	switch ((enum stmt_kind)stmt->kind) {
	case STMT_IF:
	case STMT_WHILE:
	case STMT_MATCH:
	case STMT_HANDLER:
		return stmt->a;
	case STMT_FOR:
		return stmt->b;
	case STMT_CASE:
		return stmt->b ? stmt->b : stmt->a;
	case STMT_WITH:
		items = facts_list(facts, stmt->a, &count);
		return count < 2	  ? 0
		       : items[count - 1] ? items[count - 1]
					  : items[count - 2];
	default:
		return 0;
	}
}

/* Where the statement ends, of a compound one its header: a comment in its body, on the last
 * line say, is not about what the header does. */
static uint32_t stmt_end(const struct facts *facts, expr_id expr)
{
	const struct facts_stmt *stmt = &facts->stmt[facts->expr[expr].stmt];
	expr_id last = last_of_header(facts, stmt);

	if (last)
		return facts->expr[last].end;
	if (!stmt->body && stmt->kind != STMT_FUNC)
		return stmt->end;
	while (facts->expr[expr].parent)
		expr = facts->expr[expr].parent;
	return facts->expr[expr].end;
}

static struct finding *add_finding(struct pass *pass, const struct rule *rule, stmt_id id,
				   uint32_t start, uint32_t end, func_id func,
				   uint32_t last)
{
	const struct facts_stmt *stmt = &facts_of(pass)->stmt[id];

	if (!map_add(pass->arena, &pass->seen, map_key(start, end), 1))
		return NULL;
	struct finding *finding = vec_push(pass->arena, pass->findings);
	*finding = (struct finding){
		.rule = rule,
		.severity = rule->severity,
		.file = program_module(pass->program, pass->module)->source.file,
		.start = start,
		.end = end,
		.stmt_start = stmt->start,
		.stmt_end = last,
		.function = function_name(pass, func),
	};
	return finding;
}

struct finding *pass_finding(struct pass *pass, const struct rule *rule, expr_id expr)
{
	const struct facts_expr *record = &facts_of(pass)->expr[expr];

	return add_finding(pass, rule, record->stmt, record->start, record->end,
			   facts_expr_func(facts_of(pass), expr),
			   stmt_end(facts_of(pass), expr));
}

struct finding *pass_finding_at(struct pass *pass, const struct rule *rule, stmt_id stmt,
				uint32_t start, uint32_t end)
{
	return add_finding(pass, rule, stmt, start, end,
			   facts_stmt_func(facts_of(pass), stmt), end);
}

/* Whether a module has this very function or class under a name. */
static bool is_member(struct pass *pass, module_id module, uint32_t name,
		      const struct module *home, name_id local)
{
	struct program *program = pass->program;
	type_id here = infer_module_member(program, module, name);
	module_id home_id = program_import(program, NO_MODULE, home->source.name);

	if (here == NEVER || here == UNKNOWN || home_id == NO_MODULE)
		return false;
	return here == infer_module_member(program, home_id,
					   program_name(program, home_id, local));
}

static name_id first_name(const struct facts *facts, name_id qualname)
{
	struct str whole = facts_name(facts, qualname);
	size_t dot = str_find(whole, '.');

	if (dot == SIZE_MAX)
		return qualname;
	whole.len = dot;
	for (name_id i = 1; i + 1 < facts->name_count; i++)
		if (str_eq(facts_name(facts, i), whole))
			return i;
	return qualname;
}

/* The length of the shortest package prefix of a catalogue module that re-exports the name. */
static size_t public_prefix(struct pass *pass, const struct module *home,
			    name_id qualname)
{
	struct str module = home->source.name;
	name_id local = first_name(home->facts, qualname);

	for (size_t dot = 0; dot < module.len; dot++) {
		if (module.at[dot] != '.')
			continue;
		module_id package = program_import(pass->program, NO_MODULE,
						   str_slice(module, 0, dot));
		uint32_t name =
			intern_add(&pass->program->names, facts_name(home->facts, local));

		if (package != NO_MODULE && is_member(pass, package, name, home, local))
			return dot;
	}
	return module.len;
}

/* "package.Class" or "package.function" as users import it, appended. */
static void add_public(struct pass *pass, const struct module *home, name_id qualname,
		       struct buf *out)
{
	struct str module = home->source.name;

	if (home->source.file == NO_FILE)
		module.len = public_prefix(pass, home, qualname);
	if (module.len && !str_is(module, "builtins")) {
		buf_add(out, module);
		buf_char(out, '.');
	}
	buf_add(out, facts_name(home->facts, qualname));
}

static bool is_private(const struct module *home, class_id class)
{
	return str_starts(facts_name(home->facts, home->facts->class[class].name),
			  STR("_"));
}

/* The class under which users know a method: for a helper class of a stub (`_LoopFuture`) the
 * first of its bases that is none. */
static cls_id public_owner(struct pass *pass, const struct module *home, class_id owner)
{
	const struct class_info *info = class_info(pass->program, home->cls + owner);

	if (home->source.file != NO_FILE || !is_private(home, owner))
		return 0;
	for (uint32_t i = 1; i + 1 < info->mro_count; i++) {
		cls_id id = type_of(&pass->program->types, info->mro[i])->a;
		const struct cls cls = pass->program->clss.at[id];

		if (!is_private(program_module(pass->program, cls.module), cls.class) &&
		    !cls_is(pass->program, id, ROLE_FORM_GENERIC))
			return id;
	}
	return 0;
}

const char *pass_class_name(struct pass *pass, cls_id id)
{
	const struct cls cls = pass->program->clss.at[id];
	const struct module *home = program_module(pass->program, cls.module);
	struct buf name;

	buf_init(&name, pass->arena);
	add_public(pass, home, home->facts->class[cls.class].qualname, &name);
	return buf_text(&name);
}

const char *pass_name(struct pass *pass, fn_id fn)
{
	const struct module *home =
		program_module(pass->program, program_fn(pass->program, fn)->module);
	const struct facts_func *func =
		&home->facts->func[program_fn(pass->program, fn)->func];
	cls_id owner = func->owner ? public_owner(pass, home, func->owner) : 0;
	struct buf name;

	buf_init(&name, pass->arena);
	if (owner) {
		const struct cls cls = pass->program->clss.at[owner];
		const struct module *base = program_module(pass->program, cls.module);

		add_public(pass, base, base->facts->class[cls.class].qualname, &name);
		buf_char(&name, '.');
		buf_add(&name, facts_name(home->facts, func->name));
	} else {
		add_public(pass, home, func->qualname, &name);
	}
	struct str whole = buf_str(&name);
	if (str_ends(whole, STR(".__init__")) || str_ends(whole, STR(".__call__")))
		whole.len -= sizeof(".__init__") - 1;
	return arena_text(pass->arena, whole.at, whole.len);
}

const char *pass_place(struct pass *pass, const struct node *node)
{
	if (!node->fn)
		return program_module(pass->program, node->module)->source.notebook
			       ? "a cell"
			       : "module level";
	const struct facts_func *func = program_func(pass->program, node->fn);
	struct str name =
		facts_name(program_facts(pass->program, node->module), func->name);

	return arena_printf(pass->arena, "%s%.*s",
			    func->flags & FUNC_ASYNC ? "async def " : "", STR_ARG(name));
}

static const char *full_name(struct pass *pass, fn_id fn)
{
	struct buf name;

	buf_init(&name, pass->arena);
	program_fn_name(pass->program, fn, &name);
	return buf_text(&name);
}

fn_id pass_chain(struct pass *pass, node_id from, unsigned effect,
		 struct finding *finding)
{
	const struct graph *graph = pass->graph;
	const struct witness *witness = graph_effect(graph, from, effect);
	struct finding_step *step =
		arena_array(pass->arena, struct finding_step, witness->depth);
	uint32_t count = 0;

	while (witness->depth) {
		const struct node *node = &graph->node.at[from];
		const struct facts *facts = program_facts(pass->program, node->module);
		const struct site *site = &node->body->sites.at[witness->site];

		step[count++] = (struct finding_step){
			.file = program_module(pass->program, node->module)->source.file,
			.start = facts->expr[site->expr].start,
			.end = facts->expr[site->expr].end,
			.function = full_name(pass, node->fn),
			.call = pass_name(pass, graph->node.at[witness->to].fn),
		};
		from = witness->to;
		witness = graph_effect(graph, from, effect);
	}
	finding->step = step;
	finding->steps = count;
	return graph->node.at[from].fn;
}
