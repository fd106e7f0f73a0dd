/*
 * LZ: a row of steps, each some bytes as they are and then a piece that was there before.
 *
 *   | plain:4 repeat:4 | rest of plain | bytes ... | distance | rest of repeat |
 *
 * `plain` counts the bytes, `repeat` the length of the piece less what a piece has at least; 15
 * of either goes on in a number behind. The distance counts backwards from where the piece goes,
 * beyond the beginning into the primer. It may be shorter than the piece: that is how a run is
 * written. A step with distance 0 is the last.
 */
#include "base/lz.h"

#include "base/arena.h"
#include "base/varint.h"
#include "base/vec.h"

enum {
	SHORTEST = 3, /* less would cost as much as it saves */
	FULL = 15,    /* the largest number that fits four bits */
	HASH_BITS = 15,
	HASHES = 1 << HASH_BITS,
	AT_ONCE = 16,
	/* Earlier places that are looked at: more takes long for little. */
	MOST_TRIES = 64,
};

/* --- packing */

struct piece {
	uint32_t distance, len; /* len 0: none */
};

struct lz_packer {
	struct arena *arena;
	uint32_t primer;       /* its length */
	struct buf bytes;      /* the primer, then what is being packed */
	uint32_t *last;	       /* by hash of what stands there: the last place + 1 */
	uint32_t *primed;      /* the same as the primer alone leaves it */
	struct vec_u32 before; /* by place: the one before it with the same hash + 1 */
	struct buf out;
};

static uint32_t hash_at(const struct lz_packer *packer, uint32_t at)
{
	const uint8_t *bytes = (const uint8_t *)packer->bytes.at + at;
	uint32_t word = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;

	return word * 0x9e3779b1u >> (32 - HASH_BITS);
}

static bool is_hashed(const struct lz_packer *packer, uint32_t at)
{
	return at + SHORTEST <= packer->bytes.len;
}

static void remember(struct lz_packer *packer, uint32_t at)
{
	if (!is_hashed(packer, at))
		return;
	uint32_t *last = &packer->last[hash_at(packer, at)];
	packer->before.at[at] = *last;
	*last = at + 1;
}

static uint32_t common(const struct lz_packer *packer, uint32_t earlier, uint32_t at)
{
	const char *bytes = packer->bytes.at;
	uint32_t len = 0;

	while (at + len < packer->bytes.len && bytes[earlier + len] == bytes[at + len])
		len++;
	return len;
}

/* Bytes that a piece saves, about. */
static int gain(struct piece piece)
{
	int cost = piece.distance < 1 << 7 ? 1 : piece.distance < 1 << 14 ? 2 : 3;

	return piece.len < SHORTEST ? 0 : (int)piece.len - cost;
}

/* The piece that saves most at a place. */
static struct piece find(const struct lz_packer *packer, uint32_t at)
{
	struct piece best = {0, 0};
	unsigned tries = MOST_TRIES;

	if (!is_hashed(packer, at))
		return best;
	for (uint32_t next = packer->last[hash_at(packer, at)]; next && tries--;
	     next = packer->before.at[next - 1]) {
		struct piece piece = {at - (next - 1), common(packer, next - 1, at)};

		if (gain(piece) > gain(best))
			best = piece;
	}
	return best;
}

static void put_rest(struct buf *out, uint32_t count)
{
	if (count >= FULL)
		varint_put(out, count - FULL);
}

static void put_step(struct lz_packer *packer, uint32_t from, uint32_t at,
		     struct piece piece)
{
	uint32_t plain = at - from, repeat = piece.len ? piece.len - SHORTEST : 0;
	uint32_t head =
		(plain < FULL ? plain : FULL) << 4 | (repeat < FULL ? repeat : FULL);

	buf_char(&packer->out, (char)head);
	put_rest(&packer->out, plain);
	buf_add(&packer->out, str_slice(buf_str(&packer->bytes), from, at));
	varint_put(&packer->out, piece.distance);
	put_rest(&packer->out, repeat);
}

/* Packs what stands behind the primer. `from` is the first byte that is not written yet. */
static void pack(struct lz_packer *packer)
{
	uint32_t from = packer->primer, at = from;

	while (at < packer->bytes.len) {
		struct piece piece = find(packer, at);

		remember(packer, at++);
		if (!piece.len || gain(find(packer, at)) > gain(piece))
			continue; /* a better one begins at the next byte */
		put_step(packer, from, at - 1, piece);
		for (from = at - 1 + piece.len; at < from; at++)
			remember(packer, at);
	}
	put_step(packer, from, at, (struct piece){0, 0});
}

/* Puts bytes behind the first `keep`. */
static void take(struct lz_packer *packer, size_t keep, struct str bytes)
{
	packer->bytes.len = keep;
	buf_add(&packer->bytes, bytes);
	packer->before.len = 0;
	vec_reserve(packer->arena, &packer->before, (uint32_t)packer->bytes.len + 1);
}

struct lz_packer *lz_packer_new(struct arena *arena, struct str primer)
{
	struct lz_packer *packer = arena_new(arena, struct lz_packer);

	packer->arena = arena;
	packer->primer = (uint32_t)primer.len;
	packer->last = arena_array(arena, uint32_t, HASHES);
	buf_init(&packer->bytes, arena);
	buf_init(&packer->out, arena);
	take(packer, 0, primer);
	for (uint32_t at = 0; at < primer.len; at++)
		remember(packer, at);
	packer->primed = arena_copy(arena, packer->last, HASHES * sizeof(uint32_t));
	return packer;
}

struct str lz_pack(struct lz_packer *packer, struct arena *arena, struct str bytes)
{
	take(packer, packer->primer, bytes);
	memcpy(packer->last, packer->primed, HASHES * sizeof(uint32_t));
	packer->out.len = 0;
	pack(packer);
	return (struct str){arena_copy(arena, packer->out.at, packer->out.len),
			    packer->out.len};
}

/* --- unpacking */

/* The whole of a number whose four bits are `count`; false where it is more than `most`. */
static bool get_rest(struct str *rest, uint64_t *count, size_t most)
{
	uint64_t more = 0;

	if (*count == FULL && !varint_get(rest, &more))
		return false;
	*count += more;
	return more <= most && *count <= most;
}

/* Copies bytes that do not overlap. Most are few: where there is room, a fixed number of them is
 * quicker than counting. */
static void copy(char *to, const char *from, size_t len, size_t room)
{
	if (len <= AT_ONCE && room >= AT_ONCE)
		memcpy(to, from, AT_ONCE);
	else
		memcpy(to, from, len);
}

/* What is unpacked, and how far. */
struct target {
	struct str primer;
	char *out;
	size_t at, len;
};

/* Puts the part of a piece that lies in the primer; gives its length. */
static size_t repeat_primer(struct target *to, size_t distance, size_t len)
{
	size_t part = distance > to->at ? distance - to->at : 0;

	if (!part) /* there may be no primer */
		return 0;
	const char *from = to->primer.at + to->primer.len - part;
	if (part > len)
		part = len;
	memcpy(to->out + to->at, from, part);
	to->at += part;
	return part;
}

/* Puts a piece once more. One that overlaps itself goes byte by byte. */
static void repeat_piece(struct target *to, size_t distance, size_t len)
{
	len -= repeat_primer(to, distance, len);
	char *out = to->out + to->at;
	if (!len)
		return;
	if (distance >= len)
		copy(out, out - distance, len, distance < AT_ONCE ? 0 : to->len - to->at);
	else
		for (size_t i = 0; i < len; i++)
			out[i] = (out - distance)[i];
	to->at += len;
}

static bool put_plain(struct target *to, struct str *packed, size_t len)
{
	if (len > packed->len)
		return false;
	copy(to->out + to->at, packed->at, len,
	     packed->len < AT_ONCE ? 0 : to->len - to->at);
	to->at += len;
	*packed = str_slice(*packed, len, packed->len);
	return true;
}

bool lz_unpack(struct str primer, struct str packed, char *out, size_t len)
{
	struct target to = {primer, out, 0, len};

	while (packed.len) {
		uint8_t head = (uint8_t)*packed.at++;
		uint64_t plain = head >> 4, repeat = head & FULL, distance;

		packed.len--;
		if (!get_rest(&packed, &plain, len - to.at) ||
		    !put_plain(&to, &packed, plain) || !varint_get(&packed, &distance))
			return false;
		if (!distance)
			return to.at == len && !packed.len;
		if (distance > to.at + primer.len || len - to.at < SHORTEST ||
		    !get_rest(&packed, &repeat, len - to.at - SHORTEST))
			return false;
		repeat_piece(&to, distance, repeat + SHORTEST);
	}
	return false;
}
