/*
 * What no file outside base/ may use, because base/ has the answer: memory comes from arenas,
 * text from `struct str` and `struct buf`. Included last by every .c file outside base/.
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#define LOOPLINT_BANNED(name) looplint_banned_##name##_see_base_banned_h

#undef malloc
#define malloc(...) LOOPLINT_BANNED(malloc)
#undef calloc
#define calloc(...) LOOPLINT_BANNED(calloc)
#undef realloc
#define realloc(...) LOOPLINT_BANNED(realloc)
#undef free
#define free(...) LOOPLINT_BANNED(free)
#undef strdup
#define strdup(...) LOOPLINT_BANNED(strdup)
#undef strcpy
#define strcpy(...) LOOPLINT_BANNED(strcpy)
#undef strcat
#define strcat(...) LOOPLINT_BANNED(strcat)
#undef strncpy
#define strncpy(...) LOOPLINT_BANNED(strncpy)
#undef strtok
#define strtok(...) LOOPLINT_BANNED(strtok)
#undef sprintf
#define sprintf(...) LOOPLINT_BANNED(sprintf)
#undef vsprintf
#define vsprintf(...) LOOPLINT_BANNED(vsprintf)
#undef atoi
#define atoi(...) LOOPLINT_BANNED(atoi)

#endif
