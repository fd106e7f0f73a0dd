/* Functions and lambdas: headers where they stand, bodies later from the queue. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* --- parameters --------------------------------------------------------------------- */

/* What a parameter is made of. */
struct parameter {
	node_id name, type, standard;
	bool star, double_star;
};

static void read_splat(const struct lower *lower, struct parameter *parameter)
{
	enum syntax_kind kind = syntax_kind(lower->tree, parameter->name);

	parameter->star = kind == SYNTAX_LIST_SPLAT_PATTERN;
	parameter->double_star = kind == SYNTAX_DICTIONARY_SPLAT_PATTERN;
	if (parameter->star || parameter->double_star)
		parameter->name =
			syntax_child(lower->tree, parameter->name, SYNTAX_IDENTIFIER);
}

static struct parameter read_parameter(const struct lower *lower, node_id node)
{
	struct parameter parameter = {.name = node};

	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_TYPED_PARAMETER:
		parameter.name = syntax_first(lower->tree, node);
		parameter.type = syntax_field(lower->tree, node, SYNTAX_FIELD_TYPE);
		break;
	case SYNTAX_DEFAULT_PARAMETER:
	case SYNTAX_TYPED_DEFAULT_PARAMETER:
		parameter.name = syntax_field(lower->tree, node, SYNTAX_FIELD_NAME);
		parameter.type = syntax_field(lower->tree, node, SYNTAX_FIELD_TYPE);
		parameter.standard = syntax_field(lower->tree, node, SYNTAX_FIELD_VALUE);
		break;
	default:
		break;
	}
	read_splat(lower, &parameter);
	if (syntax_kind(lower->tree, parameter.name) != SYNTAX_IDENTIFIER)
		parameter.name = 0; /* Python 2's tuples */
	return parameter;
}

/* Where the default and the annotation of a header are evaluated. */
struct header {
	func_id func;
	scope_id scope, outer,
		types; /* its own, the one around, that of type parameters or outer */
};

static void lower_parameter(struct lower *lower, node_id node,
			    const struct header *header, enum param_kind kind)
{
	struct parameter parts = read_parameter(lower, node);
	struct facts_param param = {
		.kind = (uint8_t)kind,
		.name = lower_name(lower, parts.name),
		.func = header->func,
		.start = lower_node(lower, node)->start,
		.end = lower_node(lower, node)->end,
	};

	if (parts.star)
		param.kind = PARAM_STAR;
	if (parts.double_star)
		param.kind = PARAM_DOUBLE_STAR;
	lower->at.scope = header->outer;
	if (parts.standard)
		param.standard = lower_expr(lower, parts.standard, USE_DEFAULT);
	lower->at.scope = header->types;
	param.annotation = lower_annotation(lower, parts.type, USE_ANNOTATION);
	lower->at.scope = header->outer;
	*vec_push(lower->arena, &lower->params) = param;
}

/* Everything in front of a bare / is positional. */
static void make_positional(struct lower *lower, uint32_t mark)
{
	for (uint32_t i = mark; i < lower->params.len; i++)
		lower->params.at[i].kind = PARAM_POSITIONAL;
}

/* The parameters of a header go to their table in one piece: defaults may hold lambdas.
 */
static void place_parameters(struct lower *lower, const struct header *header,
			     uint32_t mark)
{
	struct facts_func *func = &lower->build->func.at[header->func];

	func->param = lower->build->param.len;
	func->params = lower->params.len - mark;
	lower->at.scope = header->scope;
	for (uint32_t i = mark; i < lower->params.len; i++) {
		param_id id = lower->build->param.len;
		struct facts_param *param = &lower->params.at[i];

		*vec_push(lower->arena, &lower->build->param) = *param;
		lower_bind(lower, BIND_PARAM, param->name, param->start, 0, id);
	}
	lower->params.len = mark;
	lower->at.scope = header->outer;
}

static void lower_parameters(struct lower *lower, node_id node,
			     const struct header *header)
{
	enum param_kind kind = PARAM_NORMAL;
	uint32_t mark = lower->params.len;

	for (node_id child = node ? syntax_first(lower->tree, node) : 0; child;
	     child = syntax_next(lower->tree, child)) {
		enum syntax_kind syntax = syntax_kind(lower->tree, child);

		if (syntax == SYNTAX_POSITIONAL_SEPARATOR) {
			make_positional(lower, mark);
			continue;
		}
		if (syntax == SYNTAX_KEYWORD_SEPARATOR) {
			kind = PARAM_KEYWORD;
			continue;
		}
		lower_parameter(lower, child, header, kind);
		if (vec_last(&lower->params)->kind == PARAM_STAR)
			kind = PARAM_KEYWORD;
	}
	place_parameters(lower, header, mark);
}

/* --- headers ------------------------------------------------------------------------ */

static func_id add_func(struct lower *lower, node_id node, name_id name, node_id body)
{
	const struct syntax_node *at = lower_node(lower, node);
	func_id func = lower->build->func.len;

	*vec_push(lower->arena, &lower->build->func) = (struct facts_func){
		.name = name,
		.qualname = lower_qualify(lower, name),
		.start = at->start,
		.end = at->end,
		.stmt = lower->at.stmt,
		.outer = lower->at.func,
		.owner = lower->at.class,
	};
	*vec_push(lower->arena, &lower->bodies) =
		(struct lower_body){body, lower->at.flags & (FACTS_TYPING | FACTS_MAIN)};
	return func;
}

/* Behind the colon of a header: the last one in front of the body. */
static uint32_t find_header_end(const struct lower *lower, uint32_t start, uint32_t body)
{
	uint32_t end = start;
	bool comment = false;

	for (uint32_t i = start; i < body; i++) {
		char c = lower->text.at[i];

		if (c == '#' || c == '\n')
			comment = c == '#';
		else if (c == ':' && !comment)
			end = i + 1;
	}
	return end;
}

/* Where the part of a header that stands last ends. */
static uint32_t header_parts_end(const struct lower *lower, node_id node)
{
	uint32_t end = lower_node(lower, node)->start;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child))
		if (lower_node(lower, child)->field != SYNTAX_FIELD_BODY)
			end = lower_node(lower, child)->end;
	return end;
}

static void lower_header(struct lower *lower, node_id node, func_id func, node_id body)
{
	struct header header = {.func = func, .outer = lower->at.scope};
	node_id type_params =
		syntax_field(lower->tree, node, SYNTAX_FIELD_TYPE_PARAMETERS);
	node_id returns = syntax_field(lower->tree, node, SYNTAX_FIELD_RETURN_TYPE);

	header.types = type_params ? lower_type_params(lower, type_params) : header.outer;
	lower->at.scope = header.types;
	header.scope = lower_scope(lower, SCOPE_FUNC, func, func);
	lower_parameters(lower, syntax_field(lower->tree, node, SYNTAX_FIELD_PARAMETERS),
			 &header);
	lower->at.scope = header.types;
	expr_id annotation = lower_annotation(lower, returns, USE_ANNOTATION);
	lower->at.scope = header.outer;
	struct facts_func *at = &lower->build->func.at[func];
	at->scope = header.scope;
	at->returns = annotation;
	uint32_t end = body ? lower_node(lower, body)->start : at->end;
	at->header_end = find_header_end(lower, header_parts_end(lower, node), end);
}

static expr_id lower_decorator(struct lower *lower, node_id node)
{
	node_id child = syntax_first(lower->tree, node);

	if (child && lower_operator(lower, child))
		child = syntax_next(lower->tree, child); /* @ */
	return lower_expr(lower, child, USE_DECORATOR);
}

list_id lower_decorators(struct lower *lower, node_id decorated)
{
	uint32_t mark = lower_mark(lower);

	for (node_id child = decorated ? syntax_first(lower->tree, decorated) : 0; child;
	     child = syntax_next(lower->tree, child))
		if (syntax_kind(lower->tree, child) == SYNTAX_DECORATOR)
			lower_item(lower, lower_decorator(lower, child));
	return lower_take(lower, mark);
}

stmt_id lower_func(struct lower *lower, node_id node, node_id decorated)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_FUNC, decorated ? decorated : node);
	node_id name_node = syntax_field(lower->tree, node, SYNTAX_FIELD_NAME);
	node_id body = syntax_field(lower->tree, node, SYNTAX_FIELD_BODY);
	name_id name = lower_name(lower, name_node);
	func_id func = add_func(lower, node, name, body);
	list_id decorators = lower_decorators(lower, decorated);

	lower_header(lower, node, func, body);
	struct facts_func *at = &lower->build->func.at[func];
	at->decorators = decorators;
	at->name_start = name_node ? lower_node(lower, name_node)->start : at->start;
	at->name_end = name_node ? lower_node(lower, name_node)->end : at->start;
	if (lower_begins(lower, node, "async")) {
		at->flags |= FUNC_ASYNC;
		lower->build->header.flags |= MODULE_ASYNC;
	}
	lower_stmt_at(lower, stmt)->a = func;
	lower_bind(lower, BIND_FUNC, name, at->name_start, 0, func);
	return stmt;
}

/* The defaults of a lambda are part of the expression that it is. */
static void adopt_defaults(struct lower *lower, func_id func, expr_id lambda)
{
	const struct facts_func *at = &lower->build->func.at[func];

	for (uint32_t i = 0; i < at->params; i++) {
		expr_id standard = lower->build->param.at[at->param + i].standard;
		if (standard)
			lower_expr_at(lower, standard)->parent = lambda;
	}
}

expr_id lower_lambda(struct lower *lower, node_id node)
{
	node_id body = syntax_field(lower->tree, node, SYNTAX_FIELD_BODY);
	struct lower_place place = lower->at;
	func_id func = add_func(lower, node,
				facts_build_name(lower->build, STR("<lambda>")), body);

	lower->at.annotation = false;
	lower_header(lower, node, func, body);
	lower->at = place;
	expr_id lambda = lower_add(lower, EXPR_LAMBDA, node, func, 0);
	adopt_defaults(lower, func, lambda);
	struct facts_func *at = &lower->build->func.at[func];
	at->lambda = lambda;
	at->flags = FUNC_LAMBDA;
	at->name_start = at->start;
	at->name_end = at->start + (uint32_t)strlen("lambda");
	return lambda;
}

/* --- bodies ------------------------------------------------------------------------- */

void lower_func_does(struct lower *lower, uint32_t flags)
{
	if (flags & FUNC_AWAITS)
		lower->build->header.flags |= MODULE_ASYNC;
	if (lower->at.func)
		lower->build->func.at[lower->at.func].flags |= flags;
}

static bool is_not_implemented(const struct lower *lower, expr_id expr)
{
	const struct facts_expr *at = &lower->build->expr.at[expr];

	if (at->kind == EXPR_CALL)
		at = &lower->build->expr.at[at->a];
	return at->kind == EXPR_NAME &&
	       str_is(intern_text(&lower->build->names, at->a), "NotImplementedError");
}

static bool is_docstring(const struct lower *lower, stmt_id stmt)
{
	const struct facts_stmt *at = &lower->build->stmt.at[stmt];

	return stmt && at->kind == STMT_EXPR &&
	       lower->build->expr.at[at->a].kind == EXPR_STRING;
}

/* Whether a statement does nothing that a stub's body would not. */
static bool is_empty(const struct lower *lower, stmt_id stmt)
{
	const struct facts_stmt *at = &lower->build->stmt.at[stmt];

	switch (at->kind) {
	case STMT_PASS:
		return true;
	case STMT_EXPR:
		return lower->build->expr.at[at->a].kind == EXPR_ELLIPSIS;
	case STMT_RAISE:
		return is_not_implemented(lower, at->a);
	default:
		return false;
	}
}

static uint32_t body_flags(const struct lower *lower, stmt_id stmt)
{
	uint32_t flags = FUNC_EMPTY;

	if (is_docstring(lower, stmt)) {
		flags |= FUNC_DOCSTRING;
		stmt = lower->build->stmt.at[stmt].next;
	}
	for (; stmt; stmt = lower->build->stmt.at[stmt].next)
		if (!is_empty(lower, stmt))
			return flags & ~(uint32_t)FUNC_EMPTY;
	return flags;
}

/* A lambda's body: one return statement that nobody wrote. */
static stmt_id lower_lambda_body(struct lower *lower, func_id func, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_RETURN, node);
	expr_id value = lower_expr(lower, node, USE_RETURNED);

	lower_stmt_at(lower, stmt)->a = value;
	lower->build->func.at[func].flags |= FUNC_RETURNS;
	return stmt;
}

void lower_body(struct lower *lower, func_id func)
{
	struct facts_build *build = lower->build;
	struct lower_body *body = &lower->bodies.at[func];
	expr_id expr = build->expr.len;
	stmt_id stmt = build->stmt.len, first = 0;
	bool lambda = build->func.at[func].flags & FUNC_LAMBDA;

	lower->at = (struct lower_place){
		.stmt = build->func.at[func].stmt,
		.scope = build->func.at[func].scope,
		.func = func,
		.flags = body->flags,
	};
	if (body->node && lambda)
		first = lower_lambda_body(lower, func, body->node);
	else if (body->node)
		first = lower_block(lower, body->node, build->func.at[func].stmt);
	struct facts_func *at = &build->func.at[func];
	at->body = first;
	at->expr = expr;
	at->exprs = build->expr.len - expr;
	at->stmts_at = stmt;
	at->stmts = build->stmt.len - stmt;
	if (!lambda)
		at->flags |= body_flags(lower, first);
}
