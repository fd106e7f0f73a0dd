/* The parts of a name's meaning. */
#ifndef PROGRAM_SYMBOL_H
#define PROGRAM_SYMBOL_H

#include "program/infer.h"

/* What an import binds. */
type_id import_type(struct program *program, module_id from, import_id import);

/* What a def binds: the function as its decorators leave it. */
type_id function_type(struct program *program, fn_id fn, type_id env);

/* The function that one of its decorators, counted from the top, is given. */
type_id function_below(struct program *program, fn_id fn, uint32_t decorator);

/* The marks of what a decorator runs, called or not: of a function, or of the method of a class or
 * an object; of overloads those of the one that its own arguments choose. NULL for none. */
const struct marks *function_decorator(struct program *program, module_id module,
				       expr_id decorator, fn_id *by);

/* What a decorator with a role makes of a function; UNKNOWN where roles say nothing. */
type_id function_role(struct program *program, const struct marks *marks,
		      type_id function);

/* Whether its decorators, if any, are known to leave it what it is and to register it nowhere:
 * @staticmethod, @override. */
bool function_is_kept(struct program *program, fn_id fn);

/* The overloads bound to a symbol, when there are any and no implementation follows. */
bool function_overloads(struct program *program, module_id module, symbol_id symbol,
			type_id *overloads);

/* The overloads above an implementation, which say what it gives to callers: OVERLOADS, each with
 * the receiver of `func`; NEVER where it has none. */
type_id function_told(struct program *program, type_id func);

/* Whether one of a function's decorators, called or not, has a role. */
bool function_has(struct program *program, fn_id fn, enum role role);

/* Whether a def is the setter or deleter of a property defined above it. */
bool function_is_accessor(const struct facts *facts, const struct facts_bind *bind);
bool function_has_accessors(const struct facts *facts, const struct facts_symbol *symbol);

/* Whether a parameter is the first of a method: self, or the class. */
bool param_is_receiver(const struct facts *facts, const struct facts_param *param);

/* What a parameter is when its function begins: what this instance of it was given, else as
 * declared. */
type_id symbol_given(struct program *program, module_id module, type_id env,
		     param_id param);

/* The symbol of a name in a scope, or 0. */
symbol_id symbol_in(const struct facts *facts, scope_id scope, name_id name);

/* A name that is bound nowhere in a module: from a star import, else a builtin. */
type_id infer_free_name(struct program *program, module_id module, name_id name);

/* What a name of a class's body means where the class does not count: in the code around. */
type_id infer_outer_name(struct program *program, module_id module, symbol_id symbol);

#endif
