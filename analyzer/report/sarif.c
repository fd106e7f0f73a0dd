/*
 * sarif: SARIF 2.1.0, with all that it has room for: each rule with its page, chains as
 * code flows, fixes, fingerprints that stay when lines move, and what is suppressed.
 */
#include "report/formats.h"

#include "report/chain.h"
#include "report/json.h"
#include "report/paint.h"
#include "report/view.h"
#include "rule/rule.h"

#include "base/banned.h"

#define SCHEMA "https://json.schemastore.org/sarif-2.1.0.json"
#define ROOT   "SRCROOT" /* stands for the project's folder */

struct sarif_rules VEC(const struct rule *);

struct sarif {
	struct view view;
	struct sarif_rules rules; /* those of the findings, in order of appearance */
};

static void set(json_t *object, const char *key, json_t *value)
{
	json_object_set_new(object, key, value);
}

static json_t *text_of(const char *text)
{
	return json_pack("{s:o}", "text", json_of_text(text));
}

/* Relative to the project where the file is in it, else a whole address. */
static json_t *artifact_of(struct view *view, uint32_t file)
{
	const char *path = view_relative(view, file);
	json_t *object = json_object();
	struct buf address;

	buf_init(&address, view->arena);
	if (path[0] == '/')
		buf_puts(&address, "file://");
	paint_address(&address, path);
	set(object, "uri", json_of_text(buf_text(&address)));
	if (path[0] != '/')
		set(object, "uriBaseId", json_string(ROOT));
	return object;
}

static json_t *region_of(struct view *view, uint32_t file, uint32_t start, uint32_t end)
{
	struct view_place first = view_place(view, file, start);
	struct view_place last = view_place(view, file, end);
	json_t *object = json_object();

	set(object, "startLine", json_integer(first.row));
	set(object, "startColumn", json_integer(first.column));
	set(object, "endLine", json_integer(last.row));
	set(object, "endColumn", json_integer(last.column));
	return object;
}

static json_t *location_of(struct view *view, uint32_t file, uint32_t start, uint32_t end,
			   const char *message)
{
	json_t *object = json_pack("{s:{s:o, s:o}}", "physicalLocation",
				   "artifactLocation", artifact_of(view, file), "region",
				   region_of(view, file, start, end));

	if (message)
		set(object, "message", text_of(message));
	return object;
}

/* One thread flow: from the call in the coroutine down to the one that blocks. */
static json_t *flows_of(struct view *view, const struct finding *finding)
{
	json_t *steps = json_array();

	for (uint32_t n = 0; n <= finding->steps; n++) {
		struct chain_call call = chain_call(finding, n);
		const char *message = arena_printf(view->arena, "calls `%s`", call.name);

		json_array_append_new(steps,
				      json_pack("{s:o, s:i}", "location",
						location_of(view, call.file, call.start,
							    call.end, message),
						"nestingLevel", (int)n));
	}
	return json_pack("[{s:[{s:o}]}]", "threadFlows", "locations", steps);
}

static json_t *replacement_of(struct view *view, const struct edit *edit)
{
	json_t *object = json_object();

	set(object, "deletedRegion", region_of(view, edit->file, edit->start, edit->end));
	if (edit->content.len)
		set(object, "insertedContent",
		    json_pack("{s:o}", "text", json_of_str(edit->content)));
	return object;
}

/* Edits are sorted by file: each file's stand together. */
static json_t *changes_of(struct view *view, const struct edits *edits)
{
	json_t *changes = json_array(), *replacements = NULL;

	for (uint32_t i = 0; i < edits->len; i++) {
		if (!i || edits->at[i].file != edits->at[i - 1].file) {
			replacements = json_array();
			json_array_append_new(
				changes, json_pack("{s:o, s:o}", "artifactLocation",
						   artifact_of(view, edits->at[i].file),
						   "replacements", replacements));
		}
		json_array_append_new(replacements, replacement_of(view, &edits->at[i]));
	}
	return changes;
}

static json_t *fixes_of(struct view *view, const struct fix *fix)
{
	return json_pack("[{s:o, s:o}]", "description",
			 text_of(fix->message ? fix->message : "Fix"), "artifactChanges",
			 changes_of(view, &fix->edits));
}

static json_t *suppressions_of(const struct finding *finding)
{
	if (finding->in_baseline)
		return json_pack("[{s:s, s:s}]", "kind", "external", "justification",
				 "in the baseline");
	if (!finding->suppressed[0])
		return json_pack("[{s:s}]", "kind", "inSource");
	return json_pack("[{s:s, s:o}]", "kind", "inSource", "justification",
			 json_of_text(finding->suppressed));
}

static int rule_index(struct sarif *sarif, const struct rule *rule)
{
	for (uint32_t i = 0; i < sarif->rules.len; i++)
		if (sarif->rules.at[i] == rule)
			return (int)i;
	*vec_push(sarif->view.arena, &sarif->rules) = rule;
	return (int)sarif->rules.len - 1;
}

/* The message, and below it what to do. */
static const char *message_of(struct view *view, const struct finding *finding)
{
	if (finding->bridge.kind == BRIDGE_NONE)
		return finding->message;
	return arena_printf(view->arena, "%s\nBridge: %s", finding->message,
			    finding->bridge.text);
}

static json_t *result_of(struct sarif *sarif, const struct finding *finding)
{
	struct view *view = &sarif->view;
	json_t *object = json_object();

	set(object, "ruleId", json_string(finding->rule->code));
	set(object, "ruleIndex", json_integer(rule_index(sarif, finding->rule)));
	set(object, "level", json_string(severity_word(finding->severity)));
	set(object, "message", text_of(message_of(view, finding)));
	set(object, "locations",
	    json_pack("[o]", location_of(view, finding->file, finding->start,
					 finding->end, NULL)));
	set(object, "partialFingerprints",
	    json_pack("{s:s}", "looplint/v1", view_fingerprint(view, finding)));
	if (finding->steps)
		set(object, "codeFlows", flows_of(view, finding));
	if (finding->fix.applicability > FIX_DISPLAY)
		set(object, "fixes", fixes_of(view, &finding->fix));
	if (finding->suppressed || finding->in_baseline)
		set(object, "suppressions", suppressions_of(finding));
	return object;
}

static json_t *rule_of(struct sarif *sarif, const struct rule *rule)
{
	const char *page = rule_page(rule), *url = view_url(&sarif->view, rule);
	json_t *object = json_object();

	set(object, "id", json_string(rule->code));
	set(object, "name", json_string(rule->name));
	set(object, "shortDescription", text_of(rule->summary));
	if (page)
		set(object, "help",
		    json_pack("{s:o, s:o}", "text", json_of_text(page), "markdown",
			      json_of_text(page)));
	if (url)
		set(object, "helpUri", json_of_text(url));
	set(object, "defaultConfiguration",
	    json_pack("{s:b, s:s}", "enabled", !rule->opt_in, "level",
		      severity_word(rule->severity)));
	set(object, "properties",
	    json_pack("{s:[s, s], s:s}", "tags", "asyncio", "concurrency",
		      "problem.severity", severity_word(rule->severity)));
	return object;
}

static json_t *driver_of(struct sarif *sarif)
{
	const struct report *report = sarif->view.report;
	json_t *rules = json_array(), *driver;

	for (uint32_t i = 0; i < sarif->rules.len; i++)
		json_array_append_new(rules, rule_of(sarif, sarif->rules.at[i]));
	driver = json_pack("{s:s, s:o}", "name", "looplint", "rules", rules);
	if (report->version)
		set(driver, "version", json_string(report->version));
	if (report->docs)
		set(driver, "informationUri", json_of_text(report->docs));
	return driver;
}

static json_t *bases_of(struct view *view)
{
	struct buf address;

	buf_init(&address, view->arena);
	buf_puts(&address, "file://");
	paint_address(&address, view->report->root ? view->report->root : "");
	buf_char(&address, '/'); /* a base ends in one */
	return json_pack("{s:{s:o}}", ROOT, "uri", json_of_text(buf_text(&address)));
}

static void sarif_write(const struct report *report, struct buf *out)
{
	struct sarif sarif = {.rules = {0}};
	json_t *results = json_array(), *run = json_object();

	view_init(&sarif.view, report, out->arena);
	for (uint32_t i = 0; i < report->findings->len; i++)
		json_array_append_new(results,
				      result_of(&sarif, &report->findings->at[i]));
	set(run, "tool", json_pack("{s:o}", "driver", driver_of(&sarif)));
	set(run, "columnKind", json_string("unicodeCodePoints"));
	set(run, "originalUriBaseIds", bases_of(&sarif.view));
	set(run, "results", results);
	json_write(json_pack("{s:s, s:s, s:[o]}", "$schema", SCHEMA, "version", "2.1.0",
			     "runs", run),
		   0, out);
	buf_char(out, '\n');
}

const struct report_format sarif_format = {
	.name = "sarif",
	.help = "SARIF 2.1.0, for code scanning",
	.shows_suppressed = true,
	.write = sarif_write,
};
