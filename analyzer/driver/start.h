/* Start: from main to a command, and again while --watch is on. */
#ifndef DRIVER_START_H
#define DRIVER_START_H

/* Takes main's arguments, gives its exit status. */
int start_main(int argc, char **argv);

#endif
