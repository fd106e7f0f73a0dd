/* Where the program starts. What it does: run.c. */
#include "driver/io.h"
#include "driver/start.h"

#include <signal.h>

#include "base/banned.h"

/* Ends as if nobody had caught the signal, but leaves no half-written file. */
static void stop(int number)
{
	io_abandon();
	signal(number, SIG_DFL);
	raise(number);
}

int main(int argc, char **argv)
{
	signal(SIGINT, stop);
	signal(SIGTERM, stop);
	signal(SIGHUP, stop);
	return start_main(argc, argv);
}
