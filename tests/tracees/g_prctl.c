/* Decoder groups "prctl", "ldt", "ioperm", "iopl", "sysctl" and the calls without a meaning of their own.
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/seccomp.h>
#ifndef PR_SET_MDWE
#define PR_SET_MDWE 65
#endif

static long option;
static void pointers(long arg, long a, long b, long c, long d)
{
	EACH_BAD(p)
		with_(__NR_prctl, ARGS(option, a, b, c, d), arg, (long)p);
	with_(__NR_prctl, ARGS(option, a, b, c, d), arg, (long)(edge - 4));
	with_(__NR_prctl, ARGS(option, a, b, c, d), arg, (long)(edge - 8));
	with_(__NR_prctl, ARGS(option, a, b, c, d), arg, (long)(edge - 16));
}
static void values(long arg, long from, long to)
{
	for (long v = from; v <= to; v++)
		with_(__NR_prctl, ARGS(option, 1, 1, 1, 1), arg, v);
}
static void bits(long arg, int n, long a)
{
	for (int bit = 0; bit < n && bit < (int)sizeof(long) * 8; bit++)
		with_(__NR_prctl, ARGS(option, a, 1, 1, 1), arg, 1L << bit | (bit & 1));
}

TRACEE {
	static const int options[] = { -1, 0, 82, 83, 99, 1000, 0x53564d41, 0x59616d61, 0x41555856, 0x1000, 0x4d454d42 };
	for (unsigned i = 0; i < sizeof options / sizeof *options; i++) {
		CALL(prctl, options[i], 1, 2, 3, 4);
		CALL(prctl, options[i], 0, edge, -1, edge);
		CALL(prctl, options[i], -1, -1, -1, -1);
	}
	// Not what changes how the program goes on: seccomp, what ends it by a signal, the time stamp counter, who may read its memory.
	for (option = 1; option < 82; option++) {
		static const int not[] = { PR_SET_SECCOMP, PR_SET_TSC, PR_SET_SYSCALL_USER_DISPATCH, PR_SET_MM, PR_SET_NO_NEW_PRIVS, PR_SET_MDWE, PR_SET_IO_FLUSHER, PR_SET_PDEATHSIG, PR_SET_DUMPABLE };
		int skip = 0;
		for (unsigned i = 0; i < sizeof not / sizeof *not; i++)
			skip |= option == not[i];
		if (skip)
			continue;
		for (unsigned n = option % 3; n < sizeof numbers / sizeof *numbers; n += 3) {
			CALL(prctl, option, numbers[n], 1, 1, 1);
			CALL(prctl, option, 0, numbers[n], 2, 0);
		}
		CALL(prctl, option, 0, 0, 0, 0);
		CALL(prctl, option, scratch, 0, 0, 0);
		CALL(prctl, option, edge, edge, edge, edge);
		CALL(prctl, option, edge - 1, edge - 4, edge - 8, edge - 1);
		CALL(prctl, option, -100, -100, -100, -100);
	}
	option = PR_SET_PDEATHSIG;
	values(2, 64, 70);
	CALL(prctl, option, 0);
	CALL(prctl, option, -1);
	CALL(prctl, option, LONG_MAX);
	CALL(prctl, PR_GET_PDEATHSIG, scratch);
	option = PR_SET_NAME;
	pointers(2, 0, 0, 0, 0);
	CALL(prctl, option, "0123456789abcdef0");
	CALL(prctl, option, "0123456789abcde");
	CALL(prctl, option, "0123456789abcd");
	CALL(prctl, option, "");
	CALL(prctl, option, "g_prctl");
	CALL(prctl, PR_GET_NAME, scratch);
	option = PR_GET_NAME;
	pointers(2, 0, 0, 0, 0);
	option = PR_CAPBSET_READ;
	values(2, 0, 70);
	option = PR_CAPBSET_DROP;
	values(2, 39, 66);
	option = PR_SET_SECUREBITS;
	bits(2, 64, 0);
	option = PR_MCE_KILL;
	for (long a = -1; a < 4; a++)
		for (long b = -1; b < 5; b++)
			CALL(prctl, option, a, b, 1, 2);
	option = PR_SET_MM;
	for (long a = -1; a < 20; a++)
		CALL(prctl, option, a, scratch, 100, 4);
	option = PR_CAP_AMBIENT;
	for (long a = -1; a < 7; a++)
		for (long b = 0; b < 50; b += 7)
			CALL(prctl, option, a, b, 1, 2);
	for (option = PR_SVE_SET_VL; option <= PR_SVE_GET_VL; option++)
		bits(2, 64, 0);
	for (option = 63; option <= 64; option++)
		bits(2, 64, 0);
	option = PR_GET_SPECULATION_CTRL;
	values(2, -1, 6);
	option = PR_SET_SPECULATION_CTRL;
	for (long a = -1; a < 5; a++)
		for (int bit = 0; bit < 33; bit += a == 0 || a == 9 ? 1 : 4)
			CALL(prctl, option, 9 + a, 1L << bit, 1, 1);
	for (long a = 0; a < 5; a++)
		for (long b = 0; b < 40; b += 3)
			CALL(prctl, option, a, b, 1, 1);
	for (option = 54; option <= 62; option++) {
		if (option == PR_SET_SYSCALL_USER_DISPATCH || option == 57 || option == 58)
			continue;
		bits(2, 64, 0);
		bits(3, 33, 1);
	}
	for (option = 65; option <= 81; option++) {
		if (option == PR_SET_MDWE)
			continue;
		for (long a = -1; a < 5; a++)
			for (long b = 0; b < 4; b++)
				CALL(prctl, option, a, b, 1, 0);
		bits(2, 12, 0);
		bits(3, 12, 0);
	}
	option = PR_SCHED_CORE;
	for (long a = -1; a < 6; a++)
		for (long b = -1; b < 5; b++)
			CALL(prctl, option, a, 0, b, edge);
	CALL(prctl, option, 0, 0, 0, scratch);
	option = PR_SET_MDWE;
	bits(2, 64, 4);
	option = PR_SET_SYSCALL_USER_DISPATCH;
	for (long a = 0; a < 4; a++) {
		CALL(prctl, option, a, 1, 0, edge);
		CALL(prctl, option, a + 2, 0x1000, 0x10, NULL);
	}
	option = PR_SET_VMA;
	pointers(5, 0, (long)edge - 4096, 4096, 0);
	CALL(prctl, option, 0, edge - 4096, 4096, "a name");
	CALL(prctl, option, 0, edge - 4096, 4096, text_at_edge("a name"));
	CALL(prctl, option, 1, edge - 4096, 4096, "a name");
	CALL(prctl, option, 0x53564d41, 2, 3, 4);
	option = PR_SET_PTRACER;
	for (unsigned n = 0; n < sizeof numbers / sizeof *numbers; n++)
		CALL(prctl, option, numbers[n], 1, 1, 1);
	option = PR_SET_SECCOMP;
	struct sock_filter code[3] = { { 0x20, 0, 0, 4 }, { 0x15, 1, 2, 5 }, { 0x06, 0, 0, 0x7fff0000 } };
	struct sock_fprog program = { 3, code }, empty = { 0, code }, none = { 3, NULL };
	CALL(prctl, option, 0, 0);
	CALL(prctl, option, 3, 1, 2, 3);
	CALL(prctl, option, -1, 1, 2, 3);
	CALL(prctl, option, 2, &program);
	CALL(prctl, option, 2, &empty);
	CALL(prctl, option, 2, &none);
	pointers(3, 2, 0, 0, 0);
	CALL(prctl, PR_SET_NO_NEW_PRIVS, 0, 1, 2, 3);
	CALL(prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 1);
	CALL(prctl, PR_SET_IO_FLUSHER, 2, 1, 2, 3);

	// seccomp: nothing of it takes hold
	for (long op = -1; op < 6; op++) {
		if (op == 0)
			continue;
		BITS(seccomp, 2, 33, op, 0x100, NULL);
		BAD(seccomp, 3, op, 0x100, 0);
	}
	CALL(seccomp, 0, 1, 0);
	CALL(seccomp, 0, 0, 1);
	CALL(seccomp, 1, 0x80, &program);
	CUT(seccomp, 3, &program, sizeof program, 1, 0x80, 0);
	program.filter = (void *)(edge - 12);
	CALL(seccomp, 1, 0x80, &program);
	unsigned actions[] = { 0, 0x80000000, 0x30000, 0x50000, 0x50001, 0x7fc00000, 0x7ff00000, 0x7ff00005, 0x7ffc0000, 0x7fff0000, 1, -1 };
	for (unsigned i = 0; i < sizeof actions / sizeof *actions; i++)
		CALL(seccomp, 2, 0, &actions[i]);
	CALL(seccomp, 3, 0, scratch);
	// Every kind of instruction.
	struct sock_filter all[256];
	for (int i = 0; i < 256; i++)
		all[i] = (struct sock_filter){ i % 2 ? i : i << 8 | i, i, 255 - i, i % 3 ? i << 16 : 0x7ffc0000 + i };
	for (int i = 0; i < 256; i += 8) {
		struct sock_fprog part = { 8, all + i };
		CALL(seccomp, 1, 0x80, &part);
	}

#ifdef __x86_64__
	// the processor
	for (long op = 0x1000; op < 0x1030; op++)
		if (op != 0x1001 && op != 0x1002 && op != 0x1012) {
			CALL(arch_prctl, op, edge);
			CALL(arch_prctl, op, -1);
		}
	CALL(arch_prctl, 0x1002, -1);
	CALL(arch_prctl, 0x1001, -1);
	CALL(arch_prctl, 0x1003, scratch);
	CALL(arch_prctl, 0x1004, scratch);
	CALL(arch_prctl, 0x1011, 5);
	RANGE(arch_prctl, 2, -1, 40, 0x1023, 0);
	RANGE(arch_prctl, 2, 16, 20, 0x1025, 0);
	for (long op = 0x1021; op < 0x1026; op++)
		CALL(arch_prctl, op, scratch);
	for (long op = 0x2000; op < 0x2006; op++)
		CALL(arch_prctl, op, edge);
	for (long op = 0x4000; op < 0x4006; op++)
		CALL(arch_prctl, op, edge);
	for (long op = 0x5000; op < 0x5008; op++)
		CALL(arch_prctl, op, 1L << 40);
	EACH(arch_prctl, 1, numbers, 0, 1);
#else
	for (long op = 0x1000; op < 0x1030; op++)
		if (op != 0x1001 && op != 0x1002 && op != 0x1012)
			CALL(arch_prctl, op, -1);
	for (long op = 0x1021; op < 0x1026; op++)
		CALL(arch_prctl, op, scratch);
#endif
	unsigned desc[5] = { 5, 0x12345, 0xfffff, 0, 0 };
	for (int bit = 0; bit < 32; bit++) {
		desc[0] = bit;
		desc[3] = 1u << bit;
		CALL(modify_ldt, 99, desc, 16);
		CALL(set_thread_area, desc);
		CALL(get_thread_area, desc);
	}
	desc[0] = -1;
	desc[3] = -1;
	CALL(set_thread_area, desc);
	CALL(get_thread_area, desc);
	CALL(modify_ldt, 99, desc, 16);
	RANGE(modify_ldt, 1, -1, 4, 0, desc, 15);
	RANGE(modify_ldt, 3, 14, 20, 99, desc, 0);
	CALL(modify_ldt, 0, scratch, 64);
	CALL(modify_ldt, 2, scratch, 64);
	desc[0] = 2; desc[3] = 0x51;
	CALL(modify_ldt, 1, desc, 16);
	CALL(modify_ldt, 0x11, desc, 16);
	CALL(modify_ldt, 0, scratch, 64);
	CALL(modify_ldt, 0, scratch, 16);
	BAD(modify_ldt, 2, 1, 0, 16);
	CUT(modify_ldt, 2, desc, 16, 99, 0, 16);
	BAD(set_thread_area, 1, 0);
	BAD(get_thread_area, 1, 0);
	CUT(set_thread_area, 1, desc, 16, 0);
	CUT(get_thread_area, 1, desc, 16, 0);
	desc[0] = 12;
	CALL(get_thread_area, desc);
	EACH(iopl, 1, numbers, 0);
	RANGE(iopl, 1, 1, 3, 0);
	EACH(ioperm, 1, numbers, 0, 1, 1);
	EACH(ioperm, 2, numbers, 1, 0, 1);
	EACH(ioperm, 3, numbers, 1, 1, 0);

	// names of kernel parameters
	struct { void *name; int nlen; void *oldval, *oldlenp, *newval; unsigned long newlen; unsigned long unused[4]; } sysctl;
	memset(&sysctl, 0, sizeof sysctl);
	int name[12], length = 5;
	sysctl.name = name;
	sysctl.oldval = scratch;
	sysctl.oldlenp = &length;
	sysctl.newval = &length;
	sysctl.newlen = 4;
	for (int top = -1; top < 12; top++)
		for (int next = 0; next < 80; next += top == 1 || top == 3 ? 1 : 3) {
			for (int i = 0; i < 12; i++)
				name[i] = next + i;
			name[0] = top;
			name[1] = next;
			sysctl.nlen = 2 + next % 4;
			CALL(_sysctl, &sysctl);
		}
	for (int third = 0; third < 30; third++)
		for (int next = 1; next < 20; next += 2) {
			name[0] = 3;
			name[1] = next;
			name[2] = third;
			name[3] = third + 1;
			sysctl.nlen = 3 + third % 5;
			CALL(_sysctl, &sysctl);
		}
	for (sysctl.nlen = -1; sysctl.nlen < 13; sysctl.nlen++)
		CALL(_sysctl, &sysctl);
	sysctl.nlen = 3;
	sysctl.oldlenp = NULL;
	CALL(_sysctl, &sysctl);
	sysctl.oldval = sysctl.newval = edge;
	sysctl.oldlenp = edge;
	CALL(_sysctl, &sysctl);
	sysctl.name = edge - 8;
	CALL(_sysctl, &sysctl);
	BAD(_sysctl, 1, 0);
	CUT(_sysctl, 1, &sysctl, sizeof sysctl, 0);

	// without a meaning of their own
	static const long raw[] = {
		__NR_create_module, __NR_get_kernel_syms, __NR_query_module, __NR_nfsservctl, __NR_getpmsg, __NR_putpmsg, __NR_afs_syscall, __NR_tuxcall,
		__NR_security, __NR_epoll_ctl_old, __NR_epoll_wait_old, __NR_vserver, __NR_sysfs, __NR_break, __NR_stty, __NR_gtty, __NR_ftime, __NR_prof,
		__NR_lock, __NR_mpx, __NR_ulimit, __NR_profil, __NR_idle, __NR_bdflush, __NR_vm86old, __NR_vm86, __NR_oldfstat,
		__NR_munlockall, __NR_lookup_dcookie, __NR_ustat, __NR_uselib,
	};
	for (unsigned i = 0; i < sizeof raw / sizeof *raw; i++) {
		CALLNR(raw[i]);
		CALLNR(raw[i], 1, 2, 3, 4, 5, 6);
		CALLNR(raw[i], -1, edge, LONG_MIN, LONG_MAX, -5, -6);
		CALLNR(raw[i], edge, scratch, edge, scratch, edge, scratch);
	}
}
