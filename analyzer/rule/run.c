/* One graph, then every rule over every module. */
#include "rule/run.h"

#include "program/graph.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

/* The nodes of each module, so that a rule's pass does not search for them. */
static struct vec_u32 *index_nodes(const struct graph *graph, struct arena *arena,
				   uint32_t modules)
{
	struct vec_u32 *index = arena_array(arena, struct vec_u32, modules);

	for (node_id i = 0; i < graph->node.len; i++)
		*vec_push(arena, &index[graph->node.at[i].module]) = i;
	return index;
}

static void check_module(const struct rule_run *run, struct graph *graph,
			 const struct rule *rule, module_id module,
			 const struct vec_u32 *nodes, struct imports *imports,
			 struct survey *survey, struct findings *findings)
{
	struct pass pass = {
		.run = run,
		.settings = run->settings(
			program_module(run->program, module)->source.file, run->context),
		.program = run->program,
		.graph = graph,
		.arena = run->arena,
		.findings = findings,
		.rule = rule,
		.module = module,
		.nodes = nodes,
		.imports = imports,
		.survey = survey,
	};
	rule->check(&pass);
}

static bool wants(const struct rule_run *run, const struct rule *rule, uint32_t file)
{
	return !run->wanted || run->wanted(rule, file, run->context);
}

void rule_run(const struct rule_run *run, struct findings *findings)
{
	struct program *program = run->program;
	struct arena scratch;
	struct graph graph;
	struct imports imports = {0};
	struct survey survey = {0};

	arena_init(&scratch);
	graph_build(&graph, program, &scratch, run->strict);
	uint32_t modules = program->modules.len;
	struct vec_u32 *nodes = index_nodes(&graph, &scratch, modules);
	for (unsigned r = 0; r < rule_registry_count; r++) {
		const struct rule *rule = rule_registry[r];

		for (module_id m = 0; m < modules && rule->check; m++) {
			const struct program_source *source =
				&program_module(program, m)->source;

			if (source->checked && wants(run, rule, source->file))
				check_module(run, &graph, rule, m, &nodes[m], &imports,
					     &survey, findings);
		}
	}
	findings_sort(findings);
	arena_release(&scratch);
}
