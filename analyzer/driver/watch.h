/* Watch: waits until a file of a run, or its configuration, changes (--watch). */
#ifndef DRIVER_WATCH_H
#define DRIVER_WATCH_H

#include "driver/strs.h"

struct run;

struct watch {
	struct arena *arena;
	struct strs folders; /* of the files that were read, and those above */
	struct strs files;
	int descriptor; /* of inotify; -1: files are looked at from time to time */
	uint64_t state; /* then: a hash of what they were like */
};

/* Notes what there is to watch; before the run reads it, so that no change is missed. */
void watch_start(struct run *run, struct watch *watch);

/* Waits for a change. False where nothing can change. */
bool watch_wait(struct watch *watch);

void watch_release(struct watch *watch);

#endif
