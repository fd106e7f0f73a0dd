/*
 * Unit: a file of the run, on its way from bytes to facts; its number is what findings
 * and modules call their file.
 *
 *   0 .. checked - 1   asked for, sorted by path: the only ones with findings
 *   then               the project's stubs, then what imports led to
 */
#ifndef DRIVER_UNIT_H
#define DRIVER_UNIT_H

#include "driver/io.h"
#include "driver/options.h"

#include "facts/facts.h"
#include "source/lines.h"
#include "source/text.h"

struct notebook;
struct rule_settings;
struct select;
struct unit_change;

enum unit_role { UNIT_CHECKED, UNIT_STUB, UNIT_REACHED };

struct unit {
	struct str path;	       /* absolute, ends with a NUL */
	const char *shown;	       /* as its user would write it */
	const struct options *options; /* in force for it */
	uint64_t size;		       /* in bytes, when it was found */
	enum unit_role role;
	struct str stub_root; /* of a stub: the folder that its name counts from */
	enum io_kind kind;    /* how it is to be read */
	bool from_stdin;
	struct str input; /* its bytes where they are in memory: `at` is not NULL */

	/* the rules that are on in it; NULL for reached ones */
	const struct select *select;
	const struct rule_settings *settings; /* what holds for its findings; likewise */

	bool good;	/* its facts are there */
	struct err err; /* else why not */
	struct facts facts;
	struct io_stamp stamp;
	struct source_text marks; /* what was wrong with its bytes; without the text */

	const char *broken; /* a notebook that is none: why not */

	const struct source_text *text;	 /* when asked for: see read_texts */
	const struct notebook *notebook; /* likewise, where it is one */
	const struct lines *lines;

	struct unit_change *change; /* apply.c: its text was changed in memory; or NULL */
};

struct units VEC(struct unit);

/* Whether a file holds stubs, or is a notebook, by its name. */
bool unit_is_stub(const struct unit *unit);
bool unit_is_notebook(const struct unit *unit);

#endif
