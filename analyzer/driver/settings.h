/*
 * Settings: what is in force for a file, from defaults, configuration and command line.
 * Plain values: whoever reads them need not know where they come from (see config.h and
 * options.h).
 */
#ifndef DRIVER_SETTINGS_H
#define DRIVER_SETTINGS_H

#include "driver/strs.h"

#include <stdbool.h>
#include <stdint.h>

enum settings_group { GROUP_BY_CALL, GROUP_BY_CAUSE };

enum {
	/* written `inf`: max_depth, chains of any length */
	SETTINGS_NO_LIMIT = UINT16_MAX,
	SETTINGS_OLDEST = 7,  /* Python 3.7 is the oldest target, */
	SETTINGS_NEWEST = 15, /* 3.15 the newest */
	SETTINGS_TARGET = 9,  /* and 3.9 the one of a project that does not say */
};

/* per-file-ignores: files that match (or, negated, that do not) ignore these rules. */
struct file_codes {
	struct str pattern;
	bool negated;
	struct strs codes;
};

struct file_codes_list VEC(struct file_codes);

struct setting_pair {
	struct str key, value;
};

struct setting_pairs VEC(struct setting_pair);

/*
 * Globs match as GLOB_RUFF does: those without a slash a file's name, those with one its
 * absolute path. Paths are absolute. Codes are as written: codes, prefixes, names,
 * aliases.
 */
struct settings {
	/* Rules. */
	struct strs select,
		ignore; /* select is empty where nobody says: the default rules */
	struct strs extend_select, extend_ignore;
	struct file_codes_list per_file_ignores;
	struct setting_pairs severity; /* code -> "error", "warning" or "note" */
	unsigned min_severity;	       /* enum severity of rule/finding.h */
	bool strict;		       /* also what is only likely */
	uint32_t max_depth; /* calls between a finding and its cause; SETTINGS_NO_LIMIT */
	struct str baseline; /* a file; empty: none */

	/* The code that is checked. */
	unsigned library;			 /* enum async_library of rule/run.h */
	uint32_t target;			 /* Python 3.`target` */
	struct strs src, stubs;			 /* folders */
	struct strs builtins;			 /* names that exist everywhere */
	struct strs offloads, on_loop, off_loop; /* dotted names */

	/* Files. */
	struct str root; /* the project: the folder of the nearest configuration */
	struct strs include, exclude, extend_exclude;
	bool force_exclude, respect_gitignore;

	/* Fixing and reporting. */
	bool fix, unsafe_fixes, fix_only;
	struct str output_format; /* a name of report_formats; empty: by where the output
				     goes */
	unsigned group_by;	  /* enum settings_group */
	struct str cache_dir;	  /* empty: the default one */
};

#endif
