/* Programs started, and their output read through a pipe. */
#include "driver/spawn.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/banned.h"

extern char **environ;

enum { PIECE = 16 << 10 };

static bool start(const char *const *arguments, int out, pid_t *child)
{
	posix_spawn_file_actions_t actions;
	bool good;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY,
					 0);
	posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY,
					 0);
	posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	good = posix_spawnp(child, arguments[0], &actions, NULL, (char *const *)arguments,
			    environ) == 0;
	posix_spawn_file_actions_destroy(&actions);
	return good;
}

static bool read_all(struct arena *arena, int in, struct str *output)
{
	char piece[PIECE];
	struct buf out;
	ssize_t got;

	buf_init(&out, arena);
	while ((got = read(in, piece, sizeof(piece))) != 0) {
		if (got < 0 && errno != EINTR)
			return false;
		if (got > 0)
			buf_add(&out, (struct str){piece, (size_t)got});
	}
	*output = buf_str(&out);
	return true;
}

static bool wait_for(pid_t child)
{
	int status;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool spawn_read(struct arena *arena, const char *const *arguments, struct str *output)
{
	int ends[2];
	pid_t child;
	bool started, good;

	if (pipe(ends) < 0)
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	started = start(arguments, ends[1], &child);
	close(ends[1]);
	good = started && read_all(arena, ends[0], output);
	close(ends[0]);
	return started && wait_for(child) && good;
}
