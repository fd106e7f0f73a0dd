/* Findings from the program's numbers: places, names, chains. */
#include "program/class.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

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
	const struct facts_stmt *stmt = &pass_facts(pass)->stmt[id];

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
	const struct facts_expr *record = &pass_facts(pass)->expr[expr];

	return add_finding(pass, rule, record->stmt, record->start, record->end,
			   facts_expr_func(pass_facts(pass), expr),
			   stmt_end(pass_facts(pass), expr));
}

struct finding *pass_finding_at(struct pass *pass, const struct rule *rule, stmt_id stmt,
				uint32_t start, uint32_t end)
{
	return add_finding(pass, rule, stmt, start, end,
			   facts_stmt_func(pass_facts(pass), stmt), end);
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
			.call = pass_callee_path(pass, site->callee),
		};
		from = witness->to;
		witness = graph_effect(graph, from, effect);
	}
	finding->step = step;
	finding->steps = count;
	return graph->node.at[from].fn;
}
