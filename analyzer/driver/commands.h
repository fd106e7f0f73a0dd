/* Commands: those that are short. Each gives an exit status. */
#ifndef DRIVER_COMMANDS_H
#define DRIVER_COMMANDS_H

struct run;

int command_help(struct run *run);
int command_version(struct run *run);
int command_rule(struct run *run);
int command_config(struct run *run);
int command_clean(struct run *run);
int command_why(struct run *run);
int command_native(struct run *run);

/* check --show-files and --show-settings: instead of checking. */
int command_show(struct run *run);

/* check --dump: what the files were made into. */
int command_dump(struct run *run);

#endif
