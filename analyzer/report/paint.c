/* Paint: escape sequences out, source text in a form that takes a known number of
 * columns. */
#include "report/paint.h"

#include "source/utf8.h"
#include "source/width.h"

#include "base/banned.h"

static const char *const sequences[] = {
	[PAINT_BOLD] = "1",	     [PAINT_DIM] = "2",
	[PAINT_CODE_ERROR] = "1;31", [PAINT_CODE_WARNING] = "1;33",
	[PAINT_CODE_NOTE] = "1;36",  [PAINT_MARK] = "36",
	[PAINT_GUTTER] = "1;34",     [PAINT_ADDED] = "32",
	[PAINT_REMOVED] = "31",
};

void paint_text(const struct report *report, struct buf *out, enum paint paint,
		struct str text)
{
	if (!report->color || !text.len) {
		buf_add(out, text);
		return;
	}
	buf_printf(out, "\033[%sm", sequences[paint]);
	buf_add(out, text);
	buf_puts(out, "\033[0m");
}

void paint_puts(const struct report *report, struct buf *out, enum paint paint,
		const char *text)
{
	paint_text(report, out, paint, str_of(text));
}

enum paint paint_severity(enum severity severity)
{
	static const enum paint paints[] = {
		[SEVERITY_NOTE] = PAINT_CODE_NOTE,
		[SEVERITY_WARNING] = PAINT_CODE_WARNING,
		[SEVERITY_ERROR] = PAINT_CODE_ERROR,
	};

	return paints[severity];
}

/* What may stand in a file's address as it is: RFC 3986's unreserved characters and the
 * slash. */
static bool is_plain_in_address(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~' ||
	       c == '/';
}

void paint_address(struct buf *out, const char *path)
{
	for (; *path; path++) {
		if (is_plain_in_address(*path))
			buf_char(out, *path);
		else
			buf_printf(out, "%%%02X", (unsigned char)*path);
	}
}

void paint_link(const struct report *report, struct buf *out, const char *absolute,
		struct str text)
{
	if (!report->links) {
		buf_add(out, text);
		return;
	}
	buf_puts(out, "\033]8;;file://");
	paint_address(out, absolute);
	buf_puts(out, "\033\\");
	buf_add(out, text);
	buf_puts(out, "\033]8;;\033\\");
}

/* What stands for characters that would not show, or would turn the direction of what
 * follows (a known way to make source look like what it is not). */
static uint32_t visible(uint32_t code)
{
	enum { PICTURE_OF_NUL = 0x2400, PICTURE_OF_DELETE = 0x2421 };

	if (code < 0x20)
		return PICTURE_OF_NUL + code;
	if (code == 0x7F)
		return PICTURE_OF_DELETE;
	if ((code > 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
	    (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F)
		return UTF8_REPLACEMENT;
	return code;
}

size_t paint_source(struct buf *out, struct str source, size_t column)
{
	while (source.len) {
		struct utf8_char c = utf8_read(source);
		size_t before = column;
		char bytes[UTF8_LONGEST];

		if (c.code == '\t') {
			column += PAINT_TAB - column % PAINT_TAB;
			if (out)
				buf_fill(out, ' ', column - before);
		} else {
			c.code = visible(c.code);
			column += width_of_char(c.code);
			if (out)
				buf_add(out,
					(struct str){bytes, utf8_write(c.code, bytes)});
		}
		source = str_slice(source, c.len, source.len);
	}
	return column;
}

void paint_message(const struct report *report, struct buf *out, const char *message)
{
	struct str rest = str_of(message), part;
	bool quoted = false;

	for (; str_cut(&rest, '`', &part); quoted = !quoted) {
		struct buf text;

		buf_init(&text, out->arena);
		paint_source(&text, part, 0);
		if (quoted)
			buf_char(out, '`');
		if (quoted && rest.at)
			paint_text(report, out, PAINT_BOLD, buf_str(&text));
		else
			buf_add(out, buf_str(&text));
		if (quoted && rest.at)
			buf_char(out, '`');
	}
}
