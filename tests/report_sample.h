/* Findings made by hand, of every shape that a report must cope with, for the tests of the
 * writers. Places are found by searching the sample files for a text. */
#ifndef TESTS_REPORT_SAMPLE_H
#define TESTS_REPORT_SAMPLE_H

#include "base/arena.h"
#include "base/bug.h"
#include "report/report.h"
#include "rule/rule.h"

enum { SAMPLE_API, SAMPLE_DB, SAMPLE_WIDE, SAMPLE_NOTEBOOK, SAMPLE_FILES };

struct sample {
	struct arena arena;
	struct report_file file[SAMPLE_FILES];
	struct findings findings;
	struct report report;
};

static const struct rule sample_sleep = {
	.code = "LOOP101",
	.name = "blocking-sleep",
	.summary = "time.sleep and the like on the event loop",
	.aliases = "ASYNC251 S7488",
	.severity = SEVERITY_ERROR,
	.fixable = true,
};

static const struct rule sample_file = {
	.code = "LOOP105",
	.name = "blocking-file",
	.summary = "files read or written on the event loop",
	.severity = SEVERITY_WARNING,
};

static const char sample_api[] = "import time\n"
				 "\n"
				 "from app import db\n"
				 "\n"
				 "\n"
				 "async def users():\n"
				 "    rows = db.load_users(limit=10)\n"
				 "    time.sleep(1)\n"
				 "    return rows\n"
				 "\n"
				 "\n"
				 "async def dump(path):\n"
				 "    with open(\n"
				 "        path,\n"
				 "        \"w\",\n"
				 "    ) as out:\n"
				 "        out.write(db.query(\"b\"))\n";

static const char sample_db[] = "import time\n"
				"\n"
				"\n"
				"def load_users(limit):\n"
				"    return query(\"select 1\")\n"
				"\n"
				"\n"
				"def query(text):\n"
				"    time.sleep(0.1)\n";

static const char sample_wide[] =
	"async def f():\n\tx = \"日本語\"; time.sleep(1)  # \033[31m <&> 100%, a:b\n";

static const char sample_notebook[] = "import time\nx = 1\ntime.sleep(x)\n";

/* A finding at the first place of `text` in a file. */
static inline struct finding *sample_add(struct sample *sample, const struct rule *rule,
					 uint32_t file, const char *text,
					 const char *message)
{
	struct finding *finding = vec_push(&sample->arena, &sample->findings);
	size_t at = str_search(sample->file[file].text, str_of(text));

	BUG_UNLESS(at != SIZE_MAX);
	finding->rule = rule;
	finding->severity = rule->severity;
	finding->file = file;
	finding->start = finding->stmt_start = (uint32_t)at;
	finding->end = finding->stmt_end = (uint32_t)(at + strlen(text));
	finding->message = message;
	finding->function = "app";
	return finding;
}

static inline struct edit *sample_edit(struct sample *sample, struct finding *finding,
				       const char *text, const char *content)
{
	struct str file = sample->file[finding->file].text;
	struct edit *edit = vec_push(&sample->arena, &finding->fix.edits);

	edit->file = finding->file;
	edit->start = (uint32_t)str_search(file, str_of(text));
	edit->end = edit->start + (uint32_t)strlen(text);
	edit->content = str_of(content);
	return edit;
}

static inline struct finding_step sample_step(struct sample *sample, uint32_t file,
					      const char *text, const char *function,
					      const char *call)
{
	size_t at = str_search(sample->file[file].text, str_of(text));

	return (struct finding_step){file, (uint32_t)at, (uint32_t)(at + strlen(text)),
				     function, call};
}

/* The sample files, and no findings yet. */
static inline void sample_init(struct sample *sample)
{
	static const uint32_t cell_row[] = {1, 3};

	*sample = (struct sample){
		.file = {{.path = "app/api.py",
			  .absolute = "/src/app/api.py",
			  .text = str_of(sample_api)},
			 {.path = "app/db.py",
			  .absolute = "/src/app/db.py",
			  .text = str_of(sample_db)},
			 {.path = "app/w,i:d%e ü.py",
			  .absolute = "/src/app/w,i:d%e ü.py",
			  .text = str_of(sample_wide)},
			 {.path = "book.ipynb",
			  .absolute = "/src/book.ipynb",
			  .text = str_of(sample_notebook),
			  .cell_row = cell_row,
			  .cells = 2}},
		.report = {.files = SAMPLE_FILES,
			   .files_checked = 12,
			   .root = "/src",
			   .version = "0.1.0",
			   .show_fixes = true},
	};
	arena_init(&sample->arena);
	sample->report.findings = &sample->findings;
	sample->report.file = sample->file;
}

#endif
