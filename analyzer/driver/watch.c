/*
 * Changes of files: told by inotify on Linux, else found by looking at them twice a second. A
 * file in a folder that held none before is seen together with the next change.
 */
#include "driver/watch.h"

#include "driver/path.h"
#include "driver/run.h"

#include "base/hash.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "base/banned.h"

enum {
	SETTLE_MS = 50, /* editors write, rename and touch: one change, several events */
	LOOK_MS = 500,
};

/* Whether a file of that name matters to a run. */
static bool matters(struct str name)
{
	static const char *const endings[] = {".py",	".pyi",	 ".pyw",
					      ".ipynb", ".toml", "ignore"};

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (str_ends(name, str_of(endings[i])))
			return true;
	return false;
}

/* Adds a folder and those above it, up to the working one, to a list without doubles. */
static void add_folders(struct run *run, struct intern *seen, struct watch *watch,
			struct str folder)
{
	struct str rest;

	for (;;) {
		uint32_t known = seen->texts.len;

		if (intern_add(seen, folder) != known)
			return;
		*vec_push(watch->arena, &watch->folders) =
			str_of(arena_text(watch->arena, folder.at, folder.len));
		if (!path_below(folder, run->working, &rest))
			return;
		folder = path_folder(folder);
	}
}

static void list(struct run *run, struct watch *watch)
{
	struct intern seen;

	intern_init(&seen, watch->arena);
	add_folders(run, &seen, watch, run->working);
	for (uint32_t i = 0; i < run->in_force.len; i++)
		add_folders(run, &seen, watch, run->in_force.at[i]->settings.root);
	for (uint32_t i = 0; i < run->units.len; i++) {
		struct str path = run->units.at[i].path;

		add_folders(run, &seen, watch, path_folder(path));
		*vec_push(watch->arena, &watch->files) = path;
	}
}

/* --- looking ----------------------------------------------------------------------------- */

static uint64_t look_at(uint64_t state, const struct strs *paths)
{
	for (uint32_t i = 0; i < paths->len; i++) {
		struct stat found = {0};

		if (stat(paths->at[i].at, &found) < 0)
			found = (struct stat){0};
		state = hash_mix(state ^ (uint64_t)found.st_mtime) ^
			(uint64_t)found.st_size;
		state = hash_mix(state ^ (uint64_t)found.st_ino);
	}
	return state;
}

static uint64_t look(const struct watch *watch)
{
	return look_at(look_at(0, &watch->folders), &watch->files);
}

static bool wait_by_looking(struct watch *watch)
{
	while (look(watch) == watch->state)
		poll(NULL, 0, LOOK_MS);
	return true;
}

/* --- being told -------------------------------------------------------------------------- */

#ifdef __linux__

static void start_events(struct watch *watch)
{
	const uint32_t what =
		IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE;

	watch->descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	for (uint32_t i = 0; i < watch->folders.len && watch->descriptor >= 0; i++)
		if (inotify_add_watch(watch->descriptor, watch->folders.at[i].at, what) <
		    0) {
			close(watch->descriptor); /* too many for the system's limit */
			watch->descriptor = -1;
		}
}

static bool event_matters(const struct inotify_event *event)
{
	struct str name = str_of(event->len ? event->name : "");

	if (event->mask & IN_ISDIR)
		return !str_starts(name, STR(".")) && !str_is(name, "__pycache__");
	return event->mask & IN_Q_OVERFLOW || matters(name);
}

/* Reads the events that are there; whether one of them matters. */
static bool read_events(int descriptor)
{
	_Alignas(struct inotify_event) char room[16 << 10];
	bool any = false;
	ssize_t got;

	while ((got = read(descriptor, room, sizeof(room))) > 0)
		for (ssize_t at = 0; at < got;) {
			const struct inotify_event *event = (const void *)(room + at);

			any |= event_matters(event);
			at += (ssize_t)(sizeof(*event) + event->len);
		}
	return any;
}

static bool wait_for_events(struct watch *watch)
{
	struct pollfd events = {.fd = watch->descriptor, .events = POLLIN};

	do {
		if (poll(&events, 1, -1) < 0)
			return false;
	} while (!read_events(watch->descriptor));
	while (poll(&events, 1, SETTLE_MS) > 0)
		read_events(watch->descriptor);
	return true;
}

#else

static void start_events(struct watch *watch)
{
	watch->descriptor = -1;
}

static bool wait_for_events(struct watch *watch)
{
	return wait_by_looking(watch);
}

#endif

void watch_start(struct run *run, struct watch *watch)
{
	*watch = (struct watch){.arena = run->arena, .descriptor = -1};
	list(run, watch);
	start_events(watch);
	watch->state = look(watch);
}

bool watch_wait(struct watch *watch)
{
	return watch->descriptor < 0 ? wait_by_looking(watch) : wait_for_events(watch);
}

void watch_release(struct watch *watch)
{
	if (watch->descriptor >= 0)
		close(watch->descriptor);
}
