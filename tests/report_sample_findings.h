/* The findings of the sample, one of each shape: direct with a fix, through a chain, over
 * several rows, among wide characters, in a notebook, suppressed, in the baseline. */
#ifndef TESTS_REPORT_SAMPLE_FINDINGS_H
#define TESTS_REPORT_SAMPLE_FINDINGS_H

#include "report_sample.h"

static inline struct finding *sample_add_chain(struct sample *sample)
{
	struct finding *finding =
		sample_add(sample, &sample_sleep, SAMPLE_API, "db.load_users(limit=10)",
			   "`app.db.load_users` stops the event loop: it calls "
			   "`time.sleep`, 2 calls down");
	struct finding_step *step = arena_array(&sample->arena, struct finding_step, 2);

	step[0] = sample_step(sample, SAMPLE_DB, "query(\"select 1\")",
			      "app.db.load_users", "app.db.query");
	step[1] = sample_step(sample, SAMPLE_DB, "time.sleep(0.1)", "app.db.query",
			      "time.sleep");
	finding->function = "app.api.users";
	finding->cause = "time.sleep";
	finding->step = step;
	finding->steps = 2;
	finding->bridge = (struct bridge){
		.kind = BRIDGE_THREAD,
		.text = "run it in a thread: `await asyncio.to_thread(...)`",
		.alternative = {"make `users` a plain `def`"},
		.alternatives = 1,
		.note = {"the thread is not stopped"},
		.notes = 1};
	return finding;
}

static inline struct finding *sample_add_direct(struct sample *sample)
{
	struct finding *finding =
		sample_add(sample, &sample_sleep, SAMPLE_API, "time.sleep(1)",
			   "`time.sleep` stops the event loop");

	finding->function = "app.api.users";
	finding->cause = "time.sleep";
	finding->bridge = (struct bridge){.kind = BRIDGE_NATIVE,
					  .text = "`await asyncio.sleep(1)`"};
	finding->fix.applicability = FIX_SAFE;
	finding->fix.message = "Replace with `await asyncio.sleep(1)`";
	sample_edit(sample, finding, "", "import asyncio\n");
	sample_edit(sample, finding, "time.sleep(1)", "await asyncio.sleep(1)");
	return finding;
}

static inline struct finding *sample_add_rows(struct sample *sample)
{
	struct finding *finding =
		sample_add(sample, &sample_file, SAMPLE_API,
			   "open(\n        path,\n        \"w\",\n    )",
			   "`open` may stop the event loop");

	finding->function = "app.api.dump";
	finding->cause = "open";
	finding->fix.applicability = FIX_UNSAFE;
	finding->fix.message = "Open it in a thread";
	sample_edit(sample, finding, "open(\n        path,",
		    "await asyncio.to_thread(\n        open,\n        path,");
	return finding;
}

/* Another coroutine that the same call stops as that of sample_add_chain. */
static inline void sample_add_second(struct sample *sample)
{
	struct finding *finding =
		sample_add(sample, &sample_sleep, SAMPLE_API, "db.query(\"b\")",
			   "`app.db.query` stops the event loop");
	struct finding_step *step = arena_array(&sample->arena, struct finding_step, 1);

	step[0] = sample_step(sample, SAMPLE_DB, "time.sleep(0.1)", "app.db.query",
			      "time.sleep");
	finding->function = "app.api.dump";
	finding->cause = "time.sleep";
	finding->step = step;
	finding->steps = 1;
}

static inline void sample_add_all(struct sample *sample)
{
	struct finding *finding;

	sample_add_chain(sample);
	sample_add_direct(sample);
	sample_add_rows(sample);
	sample_add_second(sample);
	finding = sample_add(sample, &sample_sleep, SAMPLE_WIDE, "time.sleep(1)",
			     "`time.sleep`, 100%: stops <the> \"event\" loop,\nreally");
	finding->cause = "time.sleep";
	finding = sample_add(sample, &sample_sleep, SAMPLE_NOTEBOOK, "time.sleep(x)",
			     "`time.sleep` stops the event loop");
	finding->severity = SEVERITY_NOTE;
}

/* Two more, which only some formats show. */
static inline void sample_add_hidden(struct sample *sample)
{
	sample_add(sample, &sample_sleep, SAMPLE_API, "time.sleep(1)", "hidden")
		->suppressed = "it is short";
	sample_add(sample, &sample_sleep, SAMPLE_API, "time.sleep(1)", "known")
		->in_baseline = true;
	findings_sort(&sample->findings);
}

#endif
