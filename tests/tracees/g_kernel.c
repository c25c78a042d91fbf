/* Modules, kexec, landlock, security modules, seccomp, socket filters, and calls that Linux does not have any more.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 4 | -v -X raw | -P f
 */
#include "tracee.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>

struct prog { unsigned short len; struct sock_filter *filter; };

static void filter(struct prog *p)
{
	CALL(seccomp, 1, -1, p);
	CALL(prctl, PR_SET_SECCOMP, 2, p, 4, 5);
	CALL(setsockopt, -1, SOL_SOCKET, SO_ATTACH_FILTER, p, sizeof *p);
}

TRACEE {
	int f = open("f", O_RDWR | O_CREAT, 0600);
	static char long_text[6000];
	memset(long_text, 'm', 5999);
	// modules
	EACH_BAD(p) {
		CALL(init_module, p, 5, p);
		CALL(finit_module, f, p, 0);
		CALL(delete_module, p, 0);
		CALL(lookup_dcookie, LL(0x123456789ll), p, 5);
	}
	CALL(init_module, "image", -1, long_text);
	CALL(init_module, "image", 0, "param=1 \n");
	CALL(finit_module, -1, long_text, 0);
	for (int bit = 0; bit < 32; bit++) {
		CALL(finit_module, f, "param", 1u << bit);
		CALL(delete_module, "name", 1u << bit);
		CALLNR(ONLY64(320) ONLY32(1000), f, f, 4, "cmd", 1u << bit);
		CALL(seccomp, 1, 1u << bit, NULL);
		CALL(seccomp, bit, 1u << bit, scratch);
		CALL(landlock_create_ruleset, NULL, bit, 1u << bit);
		CALL(landlock_restrict_self, -1, 1u << bit);
		CALL(landlock_add_rule, f, bit - 1, scratch, 1u << bit);
		CALL(lsm_get_self_attr, bit, scratch, edge, 1u << bit);
		CALL(lsm_set_self_attr, bit, scratch, bit, 1u << bit);
		CALL(lsm_list_modules, scratch, edge, 1u << bit);
		CALL(kexec_load, 0, 0, NULL, 1u << bit);
	}
	CALL(finit_module, f, "param", -1);
	CALL(delete_module, "name", -1);
	CALL(delete_module, long_text, O_NONBLOCK | O_TRUNC);
	CALL(lookup_dcookie, LL(-1ll), scratch, -1);

	// kexec
	struct { void *buf; size_t bufsz; void *mem; size_t memsz; } segments[20];
	for (int i = 0; i < 20; i++)
		segments[i] = (typeof(segments[0])){ (void *)(long)(i * 0x1000), i, (void *)-(long)i, -i };
	for (int n = -1; n < 20; n += 3)
		CALL(kexec_load, 0x100000, n, segments, n);
	CALL(kexec_load, -1, 2, at_edge(segments, sizeof *segments), 62 << 16);
	for (int arch = 0; arch < 260; arch += arch < 64 ? 1 : 50)
		CALL(kexec_load, 0, 0, segments, arch << 16 | arch % 4);
	CALL(kexec_load, 0, 0, segments, -1);
	EACH_BAD(p) {
		CALL(kexec_load, 5, 3, p, 0);
		CALL(kexec_load, 5, 0, p, 0);
		CALL(kexec_load, 5, 17, p, 0);
		CALLNR(ONLY64(320) ONLY32(1000), -1, -1, 5, p, 7);
		CALLNR(ONLY64(320) ONLY32(1000), -1, -1, 0, p, 7);
	}
	CALLNR(ONLY64(320) ONLY32(1000), -1, f, -1, long_text, -1);
	CALLNR(ONLY64(320) ONLY32(1000), -1, f, 41, long_text, -1);

	// landlock
	uint64_t rule[4] = { 0x1fff, 0x3, 0x3, 0 };
	for (int size = 0; size < 40; size += 4)
		CALL(landlock_create_ruleset, rule, size, 0);
	for (int bit = 0; bit < 64; bit++) {
		rule[0] = rule[1] = rule[2] = 1ull << bit;
		CALL(landlock_create_ruleset, rule, 24, 0);
		uint64_t port[2] = { 1ull << bit, 443 + bit };
		CALL(landlock_add_rule, -1, 2, port, 0);
		*(uint32_t *)(port + 1) = bit == 5 ? AT_FDCWD : f;
		CALL(landlock_add_rule, -1, 1, port, 0);
	}
	memset(rule, -1, sizeof rule);
	CALL(landlock_create_ruleset, rule, 24, 0);
	CALL(landlock_create_ruleset, rule, 4096, 0);
	CALL(landlock_create_ruleset, at_edge(rule, 16), 16, 0);
	CALL(landlock_create_ruleset, at_edge(rule, 16), 24, 0);
	CALL(landlock_create_ruleset, NULL, 0, 1);
	CALL(landlock_create_ruleset, NULL, 0, 2);
	rule[0] = rule[1] = rule[2] = 1;
	int rules = CALL(landlock_create_ruleset, rule, 16, 0);
	CALL(landlock_add_rule, rules, 1, rule, 0);
	EACH_BAD(p) {
		CALL(landlock_create_ruleset, p, 16, 0);
		CALL(landlock_create_ruleset, p, 3, 0);
		CALL(landlock_add_rule, rules, 1, p, 0);
		CALL(landlock_add_rule, rules, 2, p, 0);
		CALL(landlock_add_rule, rules, 3, p, 0);
		CALL(lsm_get_self_attr, 100, p, p, 0);
		CALL(lsm_set_self_attr, 100, p, 40, 0);
		CALL(lsm_set_self_attr, 100, p, 4, 0);
		CALL(lsm_list_modules, p, p, 0);
		CALL(seccomp, 1, 0, p);
		CALL(seccomp, 2, 0, p);
		CALL(seccomp, 3, 0, p);
		CALL(seccomp, 0, 1, p);
		CALL(seccomp, 9, 9, p);
	}
	CALL(landlock_restrict_self, -1, -1);

	// security modules
	uint32_t size = 4096;
	for (int attr = 99; attr < 108; attr++) {
		size = 4096;
		CALL(lsm_get_self_attr, attr, scratch, &size, 0);
		size = 5;
		CALL(lsm_get_self_attr, attr, scratch, &size, 1);
		CALL(lsm_get_self_attr, attr, NULL, &size, 0);
	}
	struct { uint64_t id, flags, len, ctx_len; char ctx[40]; } ctx = { 104, 5, 72, 6, "label" };
	for (int id = 98; id < 116; id++) {
		ctx.id = id; ctx.len = 30 + id % 50; ctx.ctx_len = id - 95;
		CALL(lsm_set_self_attr, 100, &ctx, sizeof ctx, 0);
		CALL(lsm_set_self_attr, 102, &ctx, ctx.len, 0);
	}
	ctx.ctx_len = -1; ctx.len = -1; ctx.id = -1; ctx.flags = -1;
	CALL(lsm_set_self_attr, 100, &ctx, sizeof ctx, 0);
	CALL(lsm_set_self_attr, 100, &ctx, 32, 0);
	CALL(lsm_set_self_attr, 100, &ctx, 31, 0);
	CALL(lsm_set_self_attr, 100, AT_EDGE(ctx), sizeof ctx + 1, 0);
	CALL(lsm_set_self_attr, 100, &ctx, -1, 0);
	size = 4096;
	CALL(lsm_list_modules, scratch, &size, 0);
	size = 8;
	CALL(lsm_list_modules, scratch, &size, 0);
	size = 4096;
	CALL(lsm_list_modules, edge - 8, &size, 0);

	// filters
	static struct sock_filter code[260];
	struct prog prog = { 0, code };
	filter(&prog);
	for (int base = 0; base < 256; base += 16) {
		for (int i = 0; i < 16; i++)
			code[i] = (struct sock_filter){ base + i, 0, 0, 0x10 * i };
		prog.len = 16;
		filter(&prog);
	}
	for (int i = 0; i < 16; i++)
		code[i] = (struct sock_filter){ 0x05 | i << 4, i, 15 - i, i };
	filter(&prog);
	for (int i = 0; i < 16; i++)
		code[i] = (struct sock_filter){ 0x100 << i | 0x15, 1, 0, -i };
	prog.len = 8;
	filter(&prog);
	static const uint32_t returns[] = { 0, 1, 0x80000000, 0x7ff00000, 0x30000, 0x50000, 0x50001, 0x5ffff, 0x7fc00000, 0x7ffc0000, 0x7fff0000, 0x7fff1234, 0x12345678, -1, 0x50fff, 0x10000 };
	for (int i = 0; i < 16; i++)
		code[i] = (struct sock_filter){ 0x06, 0, 0, returns[i] };
	prog.len = 16;
	filter(&prog);
	static const uint32_t loads[] = { -0x1000, -0x1000 + 4, -0x1000 + 60, -0x1000 + 64, -0x100000, -0x100000 + 9, -0x200000, -0x200000 + 5, 12, 0x7fffffff };
	for (int i = 0; i < 10; i++)
		code[i] = (struct sock_filter){ 0x20, 0, 0, loads[i] };
	prog.len = 10;
	filter(&prog);
	for (int i = 0; i < 33; i++)
		code[i] = (struct sock_filter){ i % 8, 0, 0, i };
	prog.len = 33;
	filter(&prog);
	prog.len = 5000;
	filter(&prog);
	prog.len = 2;
	prog.filter = (void *)at_edge(code, 8);
	filter(&prog);
	prog.filter = (void *)edge;
	filter(&prog);
	prog.filter = NULL;
	filter(&prog);
	filter((void *)(edge - sizeof(void *)));
	uint32_t action = 0x7fff0000;
	for (int i = 0; i < 16; i++) {
		action = returns[i];
		CALL(seccomp, 2, 0, &action);
	}
	CALL(seccomp, 3, 0, scratch);
	CALL(seccomp, 3, 0, edge - 6);
	CALL(seccomp, -1, -1, -1);

	// what there is no more
#ifdef __x86_64__
	static const int gone[] = { 174, 177, 178, 180, 181, 182, 183, 184, 185, 214, 215, 236 };
#else
	static const int gone[] = { 17, 31, 32, 35, 44, 53, 56, 58, 98, 127, 130, 137, 167, 169, 188, 189, 222, 223, 251, 273, 285 };
#endif
	for (int i = 0; i < sizeof gone / sizeof *gone; i++) {
		CALLNR(gone[i], 1, 2, 3, 4, 5, 6);
		CALLNR(gone[i], -1, edge, 0, "text", 5, 6);
	}
	for (int option = 0; option < 5; option++) {
		CALL(sysfs, option, "ext4", 3);
		CALL(sysfs, option, 1, scratch);
	}
	CALL(sched_yield);
	CALL(setsid);
	CALL(munlockall, 1, 2);
	CALL(vhangup);
	for (int nr = 445; nr < 480; nr++)
		if (nr > 471)
			CALLNR(nr, 1, 2, 3, 4, 5, 6);
	CALLNR(336, 1, 2, 3, 4, 5, 6);
	CALLNR(423 + ONLY64(-20) ONLY32(1000), 1, 2, 3, 4, 5, 6);
	CALLNR(-1, 1, 2, 3, 4, 5, 6);
	CALLNR(0x40000000 | 600, 1, 2, 3, 4, 5, 6);
#ifdef __x86_64__
	// x32: numbers that have a twin of their own there
	static const int twins[] = { 13, 15, 16, 19, 20, 45, 46, 47, 54, 55, 59, 101, 127, 128, 129, 131, 222, 244, 246, 247, 273, 274, 278, 279, 295, 296, 297, 299, 307, 310, 311, 322, 327, 328 };
	for (int i = 0; i < sizeof twins / sizeof *twins; i++)
		CALLNR(0x40000000 | twins[i], -1, "text", 3, scratch, 5, 6);
#endif
}
