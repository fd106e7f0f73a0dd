/*
 * Names as users know them. What a library has, by the shortest path that they can import, methods
 * by the class of the object on which they are called, constructors by their class. What their
 * project has, by its whole path for machines, and by `module.Class.method` for people, who see
 * the file beside it.
 */
#include "program/class.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

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

/* The last part of a module's name, if it is one of the project. */
static struct str short_module(const struct module *home)
{
	struct str rest = home->source.name, part = rest;

	while (!home->source.stub && str_cut(&rest, '.', &part))
		;
	return part;
}

/* A module's name before its first private part: what stands in one and is re-exported by no
 * package goes by the last package that is public. */
static struct str public_part(struct str module)
{
	size_t dot = str_find(module, '.');

	while (dot < module.len &&
	       !str_starts(str_slice(module, dot, module.len), STR("._")))
		dot++;
	return str_slice(module, 0, dot < module.len ? dot : module.len);
}

/* "package.Class" or "package.function" as users import it, appended. */
static void add_public(struct pass *pass, const struct module *home, name_id qualname,
		       bool whole, struct buf *out)
{
	struct str module = whole ? home->source.name : short_module(home);

	if (home->source.file == NO_FILE)
		module = public_part(
			str_slice(module, 0, public_prefix(pass, home, qualname)));
	if (module.len && !str_is(module, "builtins")) {
		buf_add(out, module);
		buf_char(out, '.');
	}
	buf_add(out, facts_name(home->facts, qualname));
}

static const struct module *home_of(struct pass *pass, cls_id cls)
{
	return program_module(pass->program, pass->program->clss.at[cls].module);
}

/* Whether users know a class: no helper of a stub, no form or protocol of typing. */
static bool is_public(struct pass *pass, cls_id id)
{
	const struct class_info *info = class_info(pass->program, id);
	const struct module *home = home_of(pass, id);
	class_id class = pass->program->clss.at[id].class;

	return home->source.file == NO_FILE && !info->is_protocol &&
	       !marks_have(info->marks, ROLE_FORM_GENERIC) &&
	       !str_starts(facts_name(home->facts, home->facts->class[class].name),
			   STR("_"));
}

/* The class under which users know a method of a library: that of the object on which it is
 * called, or the first above that is public; 0 where the method's own will do. */
static cls_id public_owner(struct pass *pass, const struct type *func)
{
	const struct type self = *type_of(&pass->program->types, func->b);
	const struct fn *fn = program_fn(pass->program, func->a);
	const struct module *home = program_module(pass->program, fn->module);
	cls_id owner = home->cls + home->facts->func[fn->func].owner, from = owner;

	if (owner == home->cls || home->source.file != NO_FILE)
		return 0;
	if (func->b && (self.kind == TYPE_INSTANCE || self.kind == TYPE_CLASS))
		from = self.a;
	const struct class_info *info = class_info(pass->program, from);
	for (uint32_t i = 0; i + 1 < info->mro_count; i++) {
		cls_id id = type_of(&pass->program->types, info->mro[i])->a;
		bool related = class_inherits(pass->program, id, owner) ||
			       class_inherits(pass->program, owner, id);

		if (related && is_public(pass, id))
			return id;
	}
	return 0;
}

/* The name that a stub gives its helper; false where it gives none. */
static bool add_given(struct pass *pass, fn_id fn, struct buf *out)
{
	const struct module *home =
		program_module(pass->program, program_fn(pass->program, fn)->module);
	const struct facts_func *func = program_func(pass->program, fn);
	const struct marks *marks = marks_of_fn(pass->program, fn);
	struct str name = facts_name(home->facts, func->name);

	if (marks && marks->named.len) {
		buf_add(out, marks->named);
		return true;
	}
	marks = func->owner ? class_info(pass->program, home->cls + func->owner)->marks
			    : NULL;
	if (!marks || !marks->named.len)
		return false;
	buf_add(out, marks->named);
	if (!facts_is_special(name)) {
		buf_char(out, '.');
		buf_add(out, name);
	}
	return true;
}

static void add_name(struct pass *pass, const struct type *func, bool whole,
		     struct buf *out)
{
	const struct fn *fn = program_fn(pass->program, func->a);
	const struct module *home = program_module(pass->program, fn->module);
	const struct facts_func *record = &home->facts->func[fn->func];
	cls_id owner = public_owner(pass, func);

	if (!owner) {
		add_public(pass, home, record->qualname, whole, out);
		return;
	}
	const struct module *base = home_of(pass, owner);
	class_id class = pass->program->clss.at[owner].class;
	add_public(pass, base, base->facts->class[class].qualname, whole, out);
	buf_char(out, '.');
	buf_add(out, facts_name(home->facts, record->name));
}

const char *pass_class_name(struct pass *pass, cls_id id)
{
	const struct module *home = home_of(pass, id);
	class_id class = pass->program->clss.at[id].class;
	struct buf name;

	buf_init(&name, pass->arena);
	add_public(pass, home, home->facts->class[class].qualname, false, &name);
	return buf_text(&name);
}

/* A name without what constructs and calls; or as users write what runs any special method. */
static const char *written(struct pass *pass, struct str name, bool special)
{
	static const struct {
		const char *method, *before, *behind;
	} specials[] = {
		{".__init__", "", ""},
		{".__call__", "", ""},
		{".__next__", "next(", ")"},
		{".__iter__", "iter(", ")"},
		{".__len__", "len(", ")"},
		{".__bool__", "bool(", ")"},
		{".__contains__", "... in ", ""},
		{".__getitem__", "", "[...]"},
		{".__setitem__", "", "[...] = ..."},
		{".__delitem__", "del ", "[...]"},
	};
	enum { OF_ALL = 2, SPECIALS = sizeof(specials) / sizeof(*specials) };

	for (size_t i = 0; i < (special ? SPECIALS : OF_ALL); i++) {
		struct str method = str_of(specials[i].method);

		if (str_ends(name, method))
			return arena_printf(pass->arena, "%s%.*s%s", specials[i].before,
					    (int)(name.len - method.len), name.at,
					    specials[i].behind);
	}
	return arena_text(pass->arena, name.at, name.len);
}

static const char *callee_name(struct pass *pass, type_id callee, bool whole)
{
	const struct type func = *type_of(&pass->program->types, callee);
	module_id home = program_fn(pass->program, func.a)->module;
	bool own = program_module(pass->program, home)->source.file != NO_FILE;
	struct buf name;

	buf_init(&name, pass->arena);
	if (!add_given(pass, func.a, &name))
		add_name(pass, &func, whole, &name);
	/* the special methods of a project are its functions, and go by their names */
	return written(pass, buf_str(&name), !whole && !own);
}

static type_id func_of(struct pass *pass, fn_id fn)
{
	return type_make(&pass->program->types, TYPE_FUNC, fn, 0, 0);
}

const char *pass_callee(struct pass *pass, type_id callee)
{
	return callee_name(pass, callee, false);
}

const char *pass_name(struct pass *pass, fn_id fn)
{
	return callee_name(pass, func_of(pass, fn), false);
}

const char *pass_callee_path(struct pass *pass, type_id callee)
{
	return callee_name(pass, callee, true);
}

const char *pass_path(struct pass *pass, fn_id fn)
{
	return callee_name(pass, func_of(pass, fn), true);
}
