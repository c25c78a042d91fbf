/* Decoder groups "uid", "getpid", "capability", "resource", "getcpu", "umask", "personality", "sysinfo", "uname", "times", "hostname",
 * "reboot", "syslog", "set_tid_address" and the 16-bit twins of i386.
 * difftest:  | -v | -X raw | -X verbose | -yy | -N
 */
#include "sweep.h"
#include <linux/capability.h>

static const long ids[] = { 0, 1, 1000, 32767, 32768, 65534, 65535, 65536, 70000, 0x7fffffff, LONG_MIN, -1, -2, (long)0xfffffffe };

TRACEE {
	unsigned long first_cpu = 1;
	syscall(__NR_sched_setaffinity, 0, sizeof first_cpu, &first_cpu);
	static const long calls1[] = {
		__NR_setuid, __NR_setgid, __NR_setfsuid, __NR_setfsgid, __NR_setuid32, __NR_setgid32, __NR_setfsuid32, __NR_setfsgid32,
		__NR_setreuid, __NR_setregid, __NR_setreuid32, __NR_setregid32,
		__NR_setresuid, __NR_setresgid, __NR_setresuid32, __NR_setresgid32,
	};
	for (unsigned c = 0; c < sizeof calls1 / sizeof *calls1; c++)
		for (unsigned i = 0; i < sizeof ids / sizeof *ids; i++) {
			CALLNR(calls1[c], ids[i], 0, 0);
			CALLNR(calls1[c], 0, ids[i], 0);
			CALLNR(calls1[c], 0, 0, ids[i]);
		}
	static const long none[] = {
		__NR_getuid, __NR_getgid, __NR_geteuid, __NR_getegid, __NR_getuid32, __NR_getgid32, __NR_geteuid32, __NR_getegid32,
		__NR_getpid, __NR_getppid, __NR_gettid, __NR_getpgrp,
	};
	for (unsigned c = 0; c < sizeof none / sizeof *none; c++)
		CALLNR(none[c], 1, 2, 3);
	static const long gets[] = { __NR_getresuid, __NR_getresgid, __NR_getresuid32, __NR_getresgid32 };
	for (unsigned c = 0; c < sizeof gets / sizeof *gets; c++) {
		CALLNR(gets[c], scratch, scratch + 8, scratch + 16);
		EACH_BAD(p) {
			CALLNR(gets[c], p, scratch, scratch);
			CALLNR(gets[c], scratch, p, scratch);
			CALLNR(gets[c], scratch, scratch, p);
		}
	}
	static const long groups[] = { __NR_getgroups, __NR_getgroups32, __NR_setgroups, __NR_setgroups32 };
	for (unsigned c = 0; c < sizeof groups / sizeof *groups; c++) {
		memset(scratch, 0x12, sizeof scratch);
		for (unsigned n = 0; n < 8; n++)
			((int *)scratch)[n] = ids[n];
		for (long n = -2; n < 6; n++) {
			CALLNR(groups[c], n, scratch);
			CALLNR(groups[c], n, NULL);
			CALLNR(groups[c], n, edge);
			CALLNR(groups[c], n, edge - 1);
			CALLNR(groups[c], n, edge - 2);
			CALLNR(groups[c], n, edge - 4);
			CALLNR(groups[c], n, edge - 6);
		}
		static const long sizes[] = { 31, 32, 33, 34, 100, 65535, 65536, 65537, 0x7fffffff, 0x80000000 };
		for (unsigned n = 0; n < sizeof sizes / sizeof *sizes; n++) {
			// What lies behind scratch belongs to the C library, and is random.
			CALLNR(groups[c], sizes[n], sizes[n] > 100 ? edge - 4096 : scratch);
			CALLNR(groups[c], sizes[n], edge - 80);
		}
	}
	for (unsigned i = 0; i < sizeof ids / sizeof *ids; i++) {
		CALL(chown, "nothing", ids[i], 0);
		CALL(fchown, -1, 0, ids[i]);
		CALL(lchown, "nothing", ids[i], ids[i]);
		CALL(chown32, "nothing", ids[i], 0);
		CALL(fchown32, -1, 0, ids[i]);
		CALL(lchown32, "nothing", ids[i], ids[i]);
		CALL(fchownat, -1, "nothing", ids[i], ids[i], 0);
	}

	// processes
	EACH(getpgid, 1, numbers, 0);
	EACH(getsid, 1, numbers, 0);
	CALL(getpgid, getpid());
	CALL(getsid, getpid());
	EACH(setpgid, 1, numbers, 0, -1);
	EACH(setpgid, 2, numbers, -1, 0);
	CALL(setsid);
	EACH(set_tid_address, 1, numbers, 0);
	EACH(getcpu, 3, numbers, scratch, scratch + 8, 0);
	BAD(getcpu, 1, 0, scratch, NULL);
	BAD(getcpu, 2, scratch, 0, scratch);

	// capabilities
	struct __user_cap_header_struct header = { 0, 0 };
	unsigned data[6] = { 0 };
	static const long versions[] = { 0x19980330, 0x20071026, 0x20080522, 0x20080523, 0, -1 };
	for (unsigned v = 0; v < sizeof versions / sizeof *versions; v++) {
		header.version = versions[v];
		CALL(capget, &header, data);
		header.version = versions[v];
		CALL(capget, &header, NULL);
		header.version = versions[v];
		header.pid = 1;
		CALL(capget, &header, edge - 12);
		header.version = versions[v];
		CALL(capget, &header, edge - 24);
		header.version = versions[v];
		header.pid = -1;
		CALL(capget, &header, data);
		header.version = versions[v];
		CUT(capget, 1, &header, sizeof header, 0, data);
		header.version = versions[v];
		EACH_BAD(p)
			CALL(capget, &header, p);
		for (int bit = 0; bit < 32; bit++) {
			unsigned set[6] = { 1u << bit, 0, ~(1u << bit), 0, 1u << bit, 1u << (31 - bit) };
			header.version = versions[v];
			header.pid = 1;
			CALL(capset, &header, set);
		}
		unsigned full[6] = { -1, -1, -1, -1, -1, -1 };
		header.version = versions[v];
		CALL(capset, &header, full);
		header.version = versions[v];
		CUT(capset, 2, full, sizeof full, &header, 0);
		header.version = versions[v];
		header.pid = 0;
		EACH_BAD(p)
			CALL(capset, &header, p);
	}
	BAD(capget, 1, 0, data);
	BAD(capset, 1, 0, data);

	// limits
	static const long limits[] = { 0, 1, 1023, 1024, 1025, 10240, 4096 * 1024L, LONG_MAX, LONG_MIN, -1, -2, -1024, (long)0xffffffff, (long)0xfffffffe };
	RANGE(getrlimit, 1, -1, 17, 0, scratch);
	RANGE(ugetrlimit, 1, -1, 17, 0, scratch);
	BAD(getrlimit, 2, 0, 0);
	BAD(ugetrlimit, 2, 0, 0);
	for (unsigned i = 0; i < sizeof limits / sizeof *limits; i++) {
		long limit[2] = { limits[i], -1 };
		CALL(setrlimit, 99, limit);
		limit[1] = limits[(i + 1) % 10];
		CALL(setrlimit, -1, limit);
		unsigned long long limit64[2] = { limits[i], (unsigned long long)limits[i] << 20 };
		CALL(prlimit64, -1, 5, limit64, scratch);
	}
	unsigned long long limit64[2] = { 1ull << 62, -1ull };
	CALL(prlimit64, -1, 99, limit64, scratch);
	RANGE(prlimit64, 2, -1, 17, 0, 0, NULL, scratch);
	BAD(prlimit64, 3, 0, 1, 0, scratch);
	BAD(prlimit64, 4, 0, 1, NULL, 0);
	CUT(prlimit64, 3, limit64, sizeof limit64, 0, 99, 0, NULL);
	RANGE(setrlimit, 1, 16, 20, 0, limit64);
	BAD(setrlimit, 2, 0, 0);
	CUT(setrlimit, 2, limit64, sizeof(long) * 2, 99, 0);
	RANGE(getrusage, 1, -3, 3, 0, edge);
	CALL(getrusage, 0, scratch);
	CALL(getrusage, -1, scratch);
	CALL(getrusage, 1, scratch);
	BAD(getrusage, 2, 0, 0);
	for (long which = -1; which < 5; which++) {
		CALL(getpriority, which, 0);
		CALL(getpriority, which, getpid());
		CALL(getpriority, which, -1);
		CALL(setpriority, which, -1, -20);
		CALL(setpriority, which, 0x7fffffff, 100);
		CALL(setpriority, which, 0x80000000, 0x80000000);
		for (long who = -1; who < 3; who++) {
			CALL(ioprio_get, which, who);
			CALL(ioprio_set, which, 0x7ffffff0 + who, who << 13 | 5);
		}
	}
	RANGE(ioprio_set, 3, 0, 20, 99, 0, 0);
	EACH(ioprio_set, 3, numbers, 99, 0, 0);
	for (int bit = 0; bit < 32; bit++)
		CALL(ioprio_set, 99, 0, 1u << bit | 3);
	for (int hint = 0; hint < 12; hint++)
		CALL(ioprio_set, 99, 0, 2 << 13 | hint << 3 | hint % 8);
	RANGE(nice, 1, -2, 2, 0);

	// the machine
	CALL(uname, edge);
	CALL(uname, scratch);
	BAD(uname, 1, 0);
	CALL(olduname, scratch);
	BAD(olduname, 1, 0);
	CALL(oldolduname, scratch);
	BAD(oldolduname, 1, 0);
	BAD(sysinfo, 1, 0);
	CALL(sysinfo, scratch);
	EACH(umask, 1, numbers, 0);
	BITS(umask, 1, 32, 0);
	CALL(umask, 022);
	static const long sizes[] = { 0, 1, 5, 31, 32, 33, 63, 64, 65, 100, -1, LONG_MIN };
	memset(scratch, 'h', 200);
	EACH(sethostname, 2, sizes, scratch, 0);
	EACH(setdomainname, 2, sizes, scratch, 0);
	EACH(sethostname, 2, sizes, edge - 5, 0);
	EACH(setdomainname, 2, sizes, edge - 5, 0);
	BAD(sethostname, 1, 0, 3);
	BAD(setdomainname, 1, 0, 3);
	static const long magics[] = { 0xfee1dead, 0xfee1deae, 672274793, 85072278, 369367448, 537993216, 0, -1 };
	static const long restarts[] = { 0, 0x01234567, 0xCDEF0123, 0x4321FEDC, 0xA1B2C3D4, 0x45584543, 0xD000FCE2, 0x89ABCDEF, 1, -1 };
	EACH(reboot, 1, magics, 0, 0, 1, 0);
	EACH(reboot, 2, magics, 0, 0, 1, 0);
	EACH(reboot, 3, restarts, 1, 2, 0, "text");
	BAD(reboot, 4, 1, 2, 0xA1B2C3D4, 0);
	CALL(reboot, 1, 2, 0xA1B2C3D4, "command");
	RANGE(syslog, 1, -1, 12, 0, scratch, 0);
	RANGE(syslog, 1, -1, 12, 0, edge, -1);
	RANGE(syslog, 3, -2, 10, 8, NULL, 0);
	BAD(syslog, 2, 8, 0, 3);
	EACH(personality, 1, numbers, 0);
	CALL(personality, 0);
	BITS(personality, 1, 16, 0xffffff00);
	CALL(personality, 0);
	RANGE(personality, 1, 0, 0x20, 0);
	BITS(personality, 1, 32, 0);
	CALL(personality, 0);
	CALL(personality, 0xffffffff);
}
