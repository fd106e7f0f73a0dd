/*
 * Infer: what an expression's value is. Two ways of asking, one evaluator:
 *
 *   as declared   no flow: a name is all that is ever bound to it. For globals, attributes,
 *                 return values: answers are kept and do not depend on the order of questions.
 *   along a body  flow.h walks the statements and tells at each use what the name is there.
 *
 * Questions lead to questions; one that leads back to itself answers "never" (nothing yet),
 * and beyond NESTING_MAX the answer is "unknown".
 */
#ifndef PROGRAM_INFER_H
#define PROGRAM_INFER_H

#include "program/args.h"
#include "program/class.h"
#include "program/marks.h"
#include "program/program.h"

enum { NESTING_MAX = 600 }; /* of questions and expressions together; bounds the stack */

struct flow;

/* Where an expression is evaluated. */
struct eval {
	struct program *program;
	module_id module;
	type_id env; /* ENV: what outer functions' parameters are in this instance, or 0 */
	struct flow *flow; /* the walk along a body, or NULL: as declared */
};

static inline const struct facts *eval_facts(const struct eval *eval)
{
	return program_facts(eval->program, eval->module);
}

/* The type of an expression's value. */
type_id infer_expr(struct eval *eval, expr_id expr);

/* All that a name ever is: symbol.c. */
type_id infer_symbol(struct program *program, module_id module, type_id env,
		     symbol_id symbol);

/* The value of a module's member (a global, a submodule): NEVER where it has none. */
type_id infer_module_member(struct program *program, module_id module, uint32_t name);

/* What a dotted path means, seen from nowhere: a module, its member, a member of that; UNKNOWN
 * where nobody knows. */
type_id infer_dotted(struct program *program, struct str path);

/* What the target with a number gets of a value that is unpacked: `a, *b, c = value`. */
type_id infer_unpacked(struct program *program, const struct facts *facts,
		       list_id targets, uint32_t index, type_id value);

/* A value whose items are known one by one, as a TUPLE: tuples, named tuples; else UNKNOWN. */
type_id infer_as_tuple(struct program *program, type_id value);

/* The part of `value` that an unpacking target gets: target is the whole or a part of `whole`. */
type_id infer_part(struct eval *eval, expr_id target, expr_id whole, type_id value);

/* The value of a parameter inside its function, from annotation, default, class. */
type_id infer_param(struct program *program, module_id module, type_id env,
		    param_id param);

/* What a call of the function gives before async and generators wrap it: the annotation, else
 * the join of its return statements. */
type_id infer_returns(struct program *program, fn_id fn, type_id env);

/* What its body gives, whatever its annotation says. */
type_id infer_returned(struct program *program, fn_id fn);

/* The type that an annotation expression means: form.c. */
type_id infer_annotation(struct program *program, module_id module, type_id env,
			 expr_id expr);

/* The instance that a class object makes: CLASS to INSTANCE, META to what it means. */
type_id infer_instance_of(struct program *program, type_id class_object);

/* The class object of a type; the other way round. */
type_id infer_meta(struct program *program, type_id type);

/* A declared type with the class of `self`, an instance, put in for Self. */
type_id infer_put_self(struct program *program, type_id type, type_id self);

/* `base[index]` on class objects and typing forms; UNKNOWN when base is neither. */
type_id infer_form_subscript(struct eval *eval, type_id base, expr_id index);

/* How an attribute was found. */
struct member {
	type_id getter; /* FUNC: the property that runs when the attribute is taken, or 0 */
	bool found; /* false: unknown because nobody has it, or because a base is unknown */
};

/* The type of `value.name`: member.c. */
type_id infer_member(struct program *program, type_id value, uint32_t name,
		     struct member *how);

/* A method of a type by plain name ("__enter__"), bound; NEVER where it has none. */
type_id infer_method(struct program *program, type_id value, const char *name);

/* The result of calling a value: call.c. */
type_id infer_call(struct program *program, type_id callee, const struct args *args);

/* A method of a library that hands its work to another of the same object, which a class of the
 * project defines anew: that one; NEVER where it does not. */
type_id infer_defined_anew(struct program *program, type_id func);

/* The functions that calling a value runs, overloads decided, as FUNC types with self and env;
 * at most TYPE_UNION_MAX. *open: it may be something unknown as well. */
uint32_t infer_targets(struct program *program, type_id callee, const struct args *args,
		       type_id targets[TYPE_UNION_MAX], bool *open);

/* The arguments that a partial's function gets: those bound before (their types forgotten), these,
 * and perhaps keywords. */
const struct args *partial_args(uint32_t bound, const struct args *args,
				struct args *filled);

/* The type that a parameter of a FUNC gets from these arguments; NEVER where it gets none. */
type_id infer_argument(struct program *program, type_id func, const struct args *args,
		       uint32_t param_name, expr_id *expr);

/* What type variables stand for, put in: variables and values are lists of equal length. */
type_id infer_substitute(struct program *program, type_id type, uint32_t variables,
			 uint32_t values);

/* What iterating gives (protocol.c); `step` receives the FUNC that runs at each step, or 0. */
type_id infer_iterated(struct program *program, type_id value, bool async, type_id *step);

/* What `with` gives to its target. */
type_id infer_entered(struct program *program, type_id value, bool async);

/* What await gives; NEVER where the value is known not to be awaitable. */
type_id infer_awaited(struct program *program, type_id value);

/* Evaluates the arguments of a CALL expr. */
void infer_args(struct eval *eval, expr_id call, struct args *args);

#endif
