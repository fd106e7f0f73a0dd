/* Commands and options that show what looplint makes of files, instead of judging them.
 */
#include "driver/commands.h"

#include "driver/find.h"
#include "driver/judge.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/read.h"
#include "driver/run.h"

#include "driver/path.h"

#include "facts/dump.h"
#include "python/python.h"
#include "rule/run.h"

#include "base/banned.h"

int command_show(struct run *run)
{
	static const struct strs all = {0};
	struct err err;
	struct buf out;

	if (!find_options(run) || !find_units(run))
		return run_status(run);
	buf_init(&out, run->arena);
	for (uint32_t i = 0; i < run->checked && run->line.show_files; i++)
		buf_printf(&out, "%s\n", run->units.at[i].path.at);
	if (run->line.show_settings) {
		if (run->checked)
			buf_printf(&out, "# Settings for %s\n", run->units.at[0].path.at);
		config_print(run->arena, run->options, &all, &out, &err);
	}
	return output_text(run, &out);
}

/* --- check --dump ------------------------------------------------------------------- */

struct dumping {
	struct run *run;
	struct buf *out;
};

/* Trees are dumped on a worker: they are as deep as the code nests. */
static void dump_syntax(void *context, struct worker *worker, uint32_t index)
{
	const struct dumping *dumping = context;
	const struct unit *unit = &dumping->run->units.at[index];

	if (unit->text)
		python_dump_syntax(worker->reader, unit->text->utf8,
				   &dumping->out[index]);
}

static void dump_facts(void *context, struct worker *worker, uint32_t index)
{
	const struct dumping *dumping = context;
	const struct unit *unit = &dumping->run->units.at[index];

	(void)worker;
	if (unit->good)
		facts_dump(&unit->facts, &dumping->out[index]);
}

/* One file after the other, with its name above where there are several. */
static void dump_files(struct run *run, jobs_task *task, struct buf *out)
{
	struct dumping dumping = {run,
				  arena_array(run->arena, struct buf, run->checked + 1)};
	struct arena *arenas = arena_array(run->arena, struct arena, run->checked + 1);

	for (uint32_t i = 0; i < run->checked; i++) {
		arena_init(&arenas[i]);
		buf_init(&dumping.out[i], &arenas[i]);
	}
	jobs_each(&run->jobs, run->checked, task, &dumping);
	for (uint32_t i = 0; i < run->checked; i++) {
		if (run->checked > 1)
			buf_printf(out, "# %s\n", run->units.at[i].shown);
		buf_add(out, buf_str(&dumping.out[i]));
		arena_release(&arenas[i]);
	}
}

int command_dump(struct run *run)
{
	struct str what = run->line.dump;
	bool *wanted;
	struct buf out;

	if (!find_options(run) || !find_units(run))
		return run_status(run);
	read_units(run);
	read_imports(run);
	link_program(run);
	wanted = arena_array(run->round, bool, run->units.len);
	buf_init(&out, run->arena);
	for (uint32_t i = 0; i < run->checked; i++)
		wanted[i] = true;
	if (str_is(what, "syntax")) {
		read_texts(run, wanted);
		dump_files(run, dump_syntax, &out);
	} else if (str_is(what, "facts"))
		dump_files(run, dump_facts, &out);
	else if (str_is(what, "program"))
		rule_dump_program(&run->program, &out);
	else
		rule_dump_effects(&run->program, &out);
	return output_text(run, &out);
}
