/* Calls that are never made: every number with random registers and memory, in front of a tracer that answers all of them itself
 * (a result or an error is injected), so that arguments which a kernel would refuse are shown as if it had not.
 * Without such a tracer it makes only one call, and ends.
 * link: -nostartfiles
 * difftest: -e signal=none -e inject=!execve,execveat:retval=0 | -v -e signal=none -e inject=!execve,execveat:retval=0 | -X raw -e signal=none -e inject=!execve,execveat:retval=0 | -yy -e signal=none -e inject=!execve,execveat:retval=0 | -e signal=none -e inject=!execve,execveat:error=EINVAL | -v -e signal=none -e inject=!execve,execveat:error=EINTR
 */
#include <stdint.h>
#include <sys/syscall.h>

#ifdef __i386__
#define IF32(a, b) a
#else
#define IF32(a, b) b
#endif
#define COUNT(x) (sizeof(x) / sizeof *(x))

// No libc has run before this program: no function that a compiler might call on its own is there.
typedef unsigned long word;
extern char _end[];
static char *edge; // the first byte that cannot be touched
static char memory[4][8192] __attribute__((aligned(64)));

static uint64_t state = 0x9e3779b97f4a7c15ull;
static uint64_t any(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state * 0x2545f4914f6cdd1dull >> 16;
}
static unsigned below(unsigned n)
{
	return any() % n;
}

static const char *const texts[] = {
	"", "a", "/etc/passwd", "some text that is longer than thirty-two characters, by far", "\n\t\"\\\377x", "system.posix", "keyring", "lo",
};

// A number as programs use them, a pointer into memory, or to its end, or to nothing.
static word number(int pointers)
{
	word bits = 0;
	switch (below(12)) {
	case 0: return 0;
	case 1: return below(8);
	case 2: return below(64);
	case 3: return pointers ? (word)(memory[below(4)] + below(64) * 8) : below(4);
	case 4: return (word)(edge - (below(3) ? below(64) : below(4096)));
	case 5: return (word)1 << below(31);
	case 6:
		for (int n = below(5); n >= 0; n--)
			bits |= (word)1 << below(32);
		return bits;
	case 7: return -(word)below(4);
	case 8: return (word)texts[below(COUNT(texts))];
	case 9: return (uint32_t)any();
	case 10: return (any() << 32 ^ any()) | 1;
	default: return below(300);
	}
}

static void fill(void)
{
	for (int area = 0; area < 4; area++) {
		int style = below(6);
		volatile word *whole = (word *)memory[area];
		volatile uint32_t *halves = (uint32_t *)memory[area];
		volatile uint16_t *quarters = (uint16_t *)memory[area];
		for (unsigned i = 0; i < 512 / sizeof(word); i++)
			whole[i] = style == 0 ? 0 : style == 4 ? -1 : style == 5 && below(4) ? below(4) : number(1);
		for (unsigned i = 0; style == 2 && i < 512 / 4; i++)
			halves[i] = below(3) ? below(16) : number(1);
		for (unsigned i = 0; style == 3 && i < 512 / 2; i++)
			quarters[i] = below(2) ? below(8) : number(1);
	}
	for (int i = 1; i <= 32; i++)
		((volatile word *)edge)[-i] = number(1);
}

static long call(long nr, const word *a)
{
	long result;
#ifdef __x86_64__
	register word a3 asm("r10") = a[3], a4 asm("r8") = a[4], a5 asm("r9") = a[5];
	asm volatile("syscall" : "=a"(result) : "a"(nr), "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(a3), "r"(a4), "r"(a5) : "rcx", "r11", "memory");
#else
	static volatile word sixth;
	sixth = a[5];
	asm volatile("push %%ebp; mov %[sixth], %%ebp; int $0x80; pop %%ebp"
		     : "=a"(result)
		     : "a"(nr), "b"(a[0]), "c"(a[1]), "d"(a[2]), "S"(a[3]), "D"(a[4]), [sixth] "m"(sixth)
		     : "memory");
#endif
	return result;
}

// A call whose argument `at` is `value`, the others random.
static void with(long nr, int at, word value)
{
	word a[6];
	fill();
	for (int i = 0; i < 6; i++)
		a[i] = number(1);
	if (at >= 0)
		a[at] = value;
	call(nr, a);
}

#define EACH(nr, at, from, to, times) \
	for (word v_ = (from); v_ < (word)(to); v_++) \
		for (int n_ = 0; n_ < (times); n_++) \
			with(nr, at, v_)
#define LIST(nr, at, ...) \
	do { \
		static const unsigned l_[] = { __VA_ARGS__ }; \
		for (unsigned i_ = 0; i_ < 3 * COUNT(l_); i_++) \
			with(nr, at, l_[i_ / 3]); \
	} while (0)

// Not swept: what ends the program or starts another, and what shows memory that only a kernel's true answer would have filled.
static int left_out(long nr)
{
	static const short list[] = {
		__NR_execve, __NR_execveat, __NR_exit, __NR_exit_group, __NR_getcwd, __NR_getdents, __NR_getdents64, __NR_name_to_handle_at,
		__NR_times, IF32(__NR_readdir, -1), __NR_time, IF32(__NR_stime, -1), __NR_getgroups, __NR_sched_getattr, __NR_clone3, 457 /* statmount */,
		459 /* lsm_get_self_attr */, 461 /* lsm_list_modules */, IF32(-1, 336) /* uprobe */,
	};
	for (unsigned i = 0; i < COUNT(list); i++)
		if (list[i] == nr)
			return 1;
	return 0;
}

static void commands(void)
{
	EACH(__NR_prctl, 0, 0, 52, 3);
	EACH(__NR_prctl, 0, 53, 82, 3);
	LIST(__NR_prctl, 0, 0x53564d41, 0x59616d61, 0x4d4d, 1000);
	EACH(__NR_keyctl, 0, 0, 25, 3);
	EACH(__NR_keyctl, 0, 28, 36, 3);
	EACH(__NR_bpf, 0, 0, 41, 6);
	EACH(__NR_ptrace, 0, 0, 40, 2);
	EACH(__NR_ptrace, 0, 0x4200, 0x420c, 4);
	EACH(__NR_ptrace, 0, 0x420e, 0x4218, 4);
	EACH(IF32(221, 72), 1, 0, 45, 2);
	EACH(__NR_fcntl, 1, 1024, 1048, 2);
	for (int version = 0; version <= 256; version += 256) {
		EACH(IF32(396, 31), 1, version, version + 20, 3);
		EACH(IF32(394, 66), 2, version, version + 24, 3);
		EACH(IF32(402, 71), 1, version, version + 18, 3);
	}
	for (int type = 0; type < 4; type++)
		for (int op = 0; op < 16; op++) {
			with(__NR_quotactl, 0, (0x800000 + op) << 8 | type);
			with(__NR_quotactl, 0, ('X' << 8 | op) << 8 | type);
			with(443, 1, (0x800000 + op) << 8 | type);
			with(443, 1, ('X' << 8 | op) << 8 | type);
		}
	for (int flags = 0; flags < 512; flags += 128)
		EACH(__NR_futex, 1, flags, flags + 16, 2);
	EACH(__NR_io_uring_register, 1, 0, 45, 4);
	LIST(__NR_io_uring_register, 1, 0x80000000, 0x80000002, 0x80000005, 0x80000016);
	LIST(__NR_arch_prctl, 0, 0x1001, 0x1002, 0x1003, 0x1004, 0x1011, 0x1012, 0x1021, 0x1022, 0x1023, 0x1024, 0x1025, 0x2001, 0x2002, 0x2003,
	     0x4001, 0x4002, 0x4003, 0x4004, 0x5001, 0x5002, 0x5003, 0x5004, 0x5005, 0x5006, 1);
	EACH(__NR_seccomp, 0, 0, 5, 4);
	EACH(__NR_fsconfig, 1, 0, 10, 4);
	EACH(445, 1, 0, 4, 4); // landlock_add_rule
	EACH(__NR_kcmp, 2, 0, 9, 3);
	EACH(__NR_syslog, 0, 0, 12, 3);
	LIST(__NR_reboot, 2, 0, 0x1234567, 0x89abcdef, 0xcdef0123, 0x4321fedc, 0xa1b2c3d4, 0xd000fce2, 0x45584543);
	EACH(__NR_waitid, 0, 0, 5, 4);
	EACH(__NR_madvise, 2, 0, 30, 1);
	EACH(__NR_epoll_ctl, 1, 0, 5, 3);
	EACH(__NR_socket, 0, 0, 47, 2);
}

// siginfo of every signal and code.
static void signals(void)
{
	static const int codes[] = { 0, 128, -1, -2, -3, -4, -5, -6, -7, -60, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15 };
	for (int signal = 0; signal < 67; signal++)
		for (unsigned code = 0; code < COUNT(codes); code++) {
			fill();
			volatile int *info = (int *)(memory[below(4)] + below(8) * 8);
			info[0] = signal;
			info[1] = below(4) ? 0 : below(133);
			info[2] = codes[code];
			for (int i = 3; i < 14; i++)
				// Negative times are times of day on one side and ticks on the other.
				if (info[i] < 0 && signal == 17)
					info[i] = 0;
			word queue[6] = { 1, signal, (word)info }, wait[6] = { 0, 1, (word)info, 4 };
			call(__NR_rt_sigqueueinfo, queue);
			if (signal % 8 == 1)
				call(__NR_waitid, wait);
		}
	for (int i = 0; i < 200; i++) {
		fill();
		*(volatile int *)memory[0] = below(0x10000) | (below(4) ? 0 : below(20) << 16);
		word wait[6] = { 1, (word)memory[0], number(1), number(1) };
		call(__NR_wait4, wait);
	}
}

// Options of sockets of every level.
static void options(void)
{
	static const short levels[] = {
		0, 1, 2, 6, 17, 41, 58, 103, 132, 136, 255, 256, 257, 258, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270,
		271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288,
	};
	volatile int *len = (int *)(memory[1] + 4096);
	for (unsigned level = 0; level < COUNT(levels); level++)
		for (int name = 0; name < (levels[level] < 42 ? 90 : 30); name++) {
			fill();
			*len = below(3) ? below(20) : below(300);
			word value = below(16) ? (word)(memory[below(4)] + below(16) * 4) : number(1);
			word set[6] = { -1, levels[level], name, value, *len };
			call(IF32(366, 54), set);
			word get[6] = { -1, levels[level], name, value, below(16) ? (word)len : number(1) };
			call(IF32(365, 55), get);
		}
}

// Messages with control messages and addresses of every family.
static void messages(void)
{
	static const short levels[] = { 1, 1, 0, 0, 41, 6, 263, 17, 3 };
	for (int n = 0; n < 300; n++) {
		fill();
		word *message = (word *)(memory[0] + 4096), *vector = (word *)(memory[2] + 4096);
		char *control = memory[1] + 4096;
		int total = 0;
		for (int left = below(4); left > 0; left--) {
			int len = below(4) ? sizeof(word) + 8 + below(40) : below(100);
			word *head = (word *)(control + total);
			head[0] = len;
			((int *)(head + 1))[0] = levels[below(COUNT(levels))];
			((int *)(head + 1))[1] = below(2) ? below(12) : below(80);
			for (int i = 0; i < 5; i++)
				head[1 + 8 / sizeof(word) + i] = number(1);
			total += (len + sizeof(word) - 1) & -(int)sizeof(word);
			if (len < (int)sizeof(word) + 8)
				break;
		}
		short family = below(46);
		*(volatile short *)memory[3] = family == 30 ? 2 : family; // TIPC's scope: known.list
		vector[0] = (word)memory[3];
		vector[1] = below(40);
		vector[2] = number(1);
		vector[3] = below(8);
		message[0] = below(4) ? (word)memory[3] : number(1);
		((int *)(message + 1))[0] = below(130);
		message[2] = below(6) ? (word)vector : number(1);
		message[3] = below(3);
		message[4] = (word)control;
		message[5] = below(6) ? total : total + (int)below(9) - 4;
		message[6] = number(1);
		message[7] = below(50);
		word one[6] = { -1, (word)message, number(1) }, more[6] = { -1, (word)message, below(3), number(1), below(3) ? 0 : number(1) };
		call(IF32(370, 46), one);
		call(IF32(372, 47), one);
		call(IF32(345, 307), more);
		call(IF32(337, 299), more);
		volatile int *len = (int *)(memory[1] + 4000);
		*len = below(130);
		word to[6] = { -1, (word)memory[3], below(40), 0, below(2) ? 0 : (word)memory[3], below(130) };
		word from[6] = { -1, (word)memory[3], below(40), 0, (word)memory[3], (word)len };
		word name[6] = { -1, (word)memory[3], (word)len };
		call(IF32(369, 44), to);
		call(IF32(371, 45), from);
		call(IF32(367, 51), name);
		call(IF32(364, 288), name);
	}
}

#ifdef __i386__
// The calls in one, and those from before.
static void old(void)
{
	for (int sub = 0; sub < 22; sub++)
		for (int n = 0; n < 12; n++) {
			fill();
			volatile word *args = (word *)(memory[0] + 4096);
			for (int i = 0; i < 6; i++)
				args[i] = number(1);
			if (below(3))
				args[1] = (word)memory[below(4)];
			if (below(3))
				args[2] = below(100);
			word a[6] = { sub, below(8) ? (word)args : number(1) };
			call(__NR_socketcall, a);
		}
	for (int version = 0; version < 3; version++)
		for (int sub = 0; sub < 28; sub++)
			for (int n = 0; sub != 21 && n < 6; n++)
				with(__NR_ipc, 0, version << 16 | sub);
}
#endif

static void start(void)
{
	edge = (char *)(((word)_end + 4095) & ~(word)4095);
	static const word none[6];
	// The answer to this one shows who answers: no process has such an id.
	if (call(__NR_getpid, none) <= 0) {
		for (long nr = 0; nr < 475; nr++)
			for (int n = 0; n < 6 && !left_out(nr); n++)
				with(nr, -1, 0);
		commands();
		signals();
		options();
		messages();
#ifdef __i386__
		old();
#endif
		__builtin_trap();
	}
	static const word status[6] = { 77 };
	call(__NR_exit_group, status);
	__builtin_trap();
}

__attribute__((naked)) void _start(void)
{
	asm volatile(IF32("and $-16, %%esp; call *%0", "and $-16, %%rsp; call *%0") ::"r"(start));
}
