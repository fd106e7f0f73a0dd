/* A name is near when a third of its letters, or less, is wrong. */
#include "driver/suggest.h"

#include "base/arena.h"

#include "base/banned.h"

struct suggest suggest_start(struct str wrong)
{
	unsigned limit = wrong.len < 3 ? 1 : wrong.len > 9 ? 3 : (unsigned)wrong.len / 3;

	return (struct suggest){wrong, NULL, limit + 1};
}

void suggest_offer(struct suggest *suggest, const char *name)
{
	unsigned distance = str_distance(suggest->wrong, str_of(name), suggest->distance);

	if (distance >= suggest->distance)
		return;
	suggest->best = name;
	suggest->distance = distance;
}

const char *suggest_text(const struct suggest *suggest, struct arena *arena,
			 const char *mark)
{
	if (!suggest->best)
		return "";
	return arena_printf(arena, ": did you mean `%s%s`?", mark, suggest->best);
}
