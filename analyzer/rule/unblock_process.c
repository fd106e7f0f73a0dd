/* Processes. */
#include "rule/unblock.h"

#include "base/banned.h"

bool unblock_process(struct unblock *unblock)
{
	(void)unblock;
	return false;
}
