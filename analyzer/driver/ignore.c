/* Git's ignore patterns, as git reads them (gitignore(5)), oddities included. */
#include "driver/ignore.h"

#include "driver/glob.h"

#include "base/banned.h"

/* Blanks at the end go, but for one behind a backslash. */
static struct str trim_end(struct str line)
{
	size_t kept = 0;

	for (size_t i = 0; i < line.len; i++) {
		if (line.at[i] == '\\')
			i++;
		else if (line.at[i] == ' ')
			continue;
		kept = i + 1;
	}
	return str_slice(line, 0, kept < line.len ? kept : line.len);
}

static void parse_line(struct arena *arena, struct str line, struct ignore *ignore)
{
	struct ignore_pattern pattern = {0};
	struct str text = trim_end(line);

	if (!text.len || text.at[0] == '#')
		return;
	pattern.negated = text.at[0] == '!';
	if (pattern.negated)
		text = str_slice(text, 1, text.len);
	pattern.folders_only = text.len && text.at[text.len - 1] == '/';
	text.len -= pattern.folders_only;
	pattern.whole_path = str_find(text, '/') != SIZE_MAX;
	if (text.len && text.at[0] == '/')
		text = str_slice(text, 1, text.len);
	if (!text.len)
		return;
	pattern.text = text;
	pattern.literal = glob_literal(text);
	pattern.suffix = text.at[0] == '*' &&
			 glob_literal(str_slice(text, 1, text.len)) == text.len - 1;
	*vec_push(arena, ignore) = pattern;
}

void ignore_parse(struct arena *arena, struct str text, struct ignore *ignore)
{
	struct str line;

	if (str_starts(text, STR("\xEF\xBB\xBF")))
		text = str_slice(text, 3, text.len);
	while (str_cut(&text, '\n', &line)) {
		if (line.len && line.at[line.len - 1] == '\r')
			line.len--;
		/* Git's lines are C's: they end at a NUL. */
		size_t nul = str_find(line, '\0');
		parse_line(arena, str_slice(line, 0, nul < line.len ? nul : line.len),
			   ignore);
	}
}

static bool name_matches(const struct ignore_pattern *pattern, struct str name)
{
	struct str text = pattern->text;

	if (pattern->literal == text.len)
		return str_eq(text, name);
	if (pattern->suffix)
		return str_ends(name, str_slice(text, 1, text.len));
	return glob_match(GLOB_GIT, text, name);
}

/* Git compares the literal start first and matches the rest alone, so that in foo**\/bar
 * the stars count as standing at the start. */
static bool path_matches(const struct ignore_pattern *pattern, struct str path)
{
	struct str text = pattern->text;
	size_t literal = pattern->literal;

	if (!str_starts(path, str_slice(text, 0, literal)))
		return false;
	text = str_slice(text, literal, text.len);
	path = str_slice(path, literal, path.len);
	return text.len ? glob_match(GLOB_GIT, text, path) : !path.len;
}

enum ignore_verdict ignore_match(const struct ignore *ignore, struct str path,
				 bool is_folder)
{
	size_t slash = str_rfind(path, '/');
	struct str name = str_slice(path, slash == SIZE_MAX ? 0 : slash + 1, path.len);

	for (uint32_t i = ignore->len; i > 0; i--) {
		const struct ignore_pattern *pattern = &ignore->at[i - 1];

		if (pattern->folders_only && !is_folder)
			continue;
		if (pattern->whole_path ? path_matches(pattern, path)
					: name_matches(pattern, name))
			return pattern->negated ? IGNORE_KEEP : IGNORE_DROP;
	}
	return IGNORE_SILENT;
}
