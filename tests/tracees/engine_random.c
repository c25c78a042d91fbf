/* Random calls that follow from a seed, and checks of all that they do: results, data, registers, flags, masks, stack. What one task does
 * follows from the seed alone, so that two traces of the same seed tell the same of each task. Each task begins with
 * write(-1, "task NAME"). Calls of the numbers in `exact` are counted in the file `counts` (512 numbers of 64 bits).
 * engine_random DIRECTORY SEED CALLS; works in the directory. Not compared. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef uint64_t u64;

/* What a probe loads before a call, and what it finds after it. */
struct registers {
	u64 rax, rdi, rsi, rdx, r10, r8, r9, rbx, rbp, r12, r13, r14, r15, flags; /* 0..104 */
	u64 rcx, rsp, rsp_after;                                                 /* 112, 120, 128 */
	u64 pad;
	unsigned char ymm[16][32]; /* 144 */
};

#define YMM(op, n, from, to) op " " from ", " to "\n\t"
#define LOAD(n) "vmovdqu 144+32*" #n "(%rcx), %ymm" #n "\n\t"
#define STORE(n) "vmovdqu %ymm" #n ", 144+32*" #n "(%rcx)\n\t"
#define LOADX(n) "movdqu 144+32*" #n "(%rcx), %xmm" #n "\n\t"
#define STOREX(n) "movdqu %xmm" #n ", 144+32*" #n "(%rcx)\n\t"
#define ALL(m) m(0) m(1) m(2) m(3) m(4) m(5) m(6) m(7) m(8) m(9) m(10) m(11) m(12) m(13) m(14) m(15)

/* Sites differ in what stands before and behind them: that decides how they can be patched. */
#define PROBE(name, before, behind) \
	__asm__(".text\n.globl " #name "\n.type " #name ",@function\n.p2align 4\n" #name ":\n\t" \
		"push %rbx\n\tpush %rbp\n\tpush %r12\n\tpush %r13\n\tpush %r14\n\tpush %r15\n\tpush %rdi\n\t" \
		"mov %rdi, %rcx\n\tmov %rsp, 120(%rcx)\n\t" \
		"cmpl $0, has_avx(%rip)\n\tje 1f\n\t" ALL(LOAD) "jmp 2f\n1:\t" ALL(LOADX) "2:\t" \
		"mov 0(%rcx), %rax\n\tmov 8(%rcx), %rdi\n\tmov 16(%rcx), %rsi\n\tmov 24(%rcx), %rdx\n\tmov 32(%rcx), %r10\n\tmov 40(%rcx), %r8\n\tmov 48(%rcx), %r9\n\t" \
		"mov 56(%rcx), %rbx\n\tmov 64(%rcx), %rbp\n\tmov 72(%rcx), %r12\n\tmov 80(%rcx), %r13\n\tmov 88(%rcx), %r14\n\tmov 96(%rcx), %r15\n\t" \
		"push 104(%rcx)\n\tpopfq\n\t" before "syscall\n" #name "_behind:\n\t" behind "\n\t" \
		"mov %rcx, %r11\n\tmov (%rsp), %rcx\n\tmov %r11, 112(%rcx)\n\tmov %rsp, 128(%rcx)\n\t" \
		"mov %rax, 0(%rcx)\n\tmov %rdi, 8(%rcx)\n\tmov %rsi, 16(%rcx)\n\tmov %rdx, 24(%rcx)\n\tmov %r10, 32(%rcx)\n\tmov %r8, 40(%rcx)\n\tmov %r9, 48(%rcx)\n\t" \
		"mov %rbx, 56(%rcx)\n\tmov %rbp, 64(%rcx)\n\tmov %r12, 72(%rcx)\n\tmov %r13, 80(%rcx)\n\tmov %r14, 88(%rcx)\n\tmov %r15, 96(%rcx)\n\t" \
		"pushfq\n\tpop 104(%rcx)\n\tpushq $0x202\n\tpopfq\n\t" \
		"cmpl $0, has_avx(%rip)\n\tje 3f\n\t" ALL(STORE) "vzeroupper\n\tjmp 4f\n3:\t" ALL(STOREX) "4:\t" \
		"pop %rdi\n\tpop %r15\n\tpop %r14\n\tpop %r13\n\tpop %r12\n\tpop %rbp\n\tpop %rbx\n\tret\n\t" \
		".size " #name ", .-" #name "\n"); \
	extern void name(struct registers *); \
	extern char name##_behind[];

__attribute__((used)) int has_avx;
PROBE(probe_plain, "", "")
PROBE(probe_nops, "", "nopl 0(%rax,%rax,1)")
PROBE(probe_short, "", "nop\n\tnop\n\tnop")
PROBE(probe_jump, "", "jmp 9f\n\t.byte 0xcc,0xcc,0xcc\n9:")
PROBE(probe_lea, "", "lea 0x100(%rcx), %r11\n\tmov %r11, %r11")
PROBE(probe_test, "mov %eax, %eax\n\t", "mov %r8, %r8\n\tmov %r9, %r9")
PROBE(probe_far, "nop\n\tnop\n\tnop\n\tnop\n\tnop\n\t", ".byte 0x48,0x8d,0x80,0,0,0,0xf0\n\tlea 0x10000000(%rax), %rax")
/* A function of its own that returns at once, with padding behind it. */
__asm__(".text\n.p2align 4\nsite_ret:\n\tsyscall\nsite_ret_behind:\n\tret\n\t.p2align 4,0xcc\n\t.skip 16,0xcc\n");
PROBE(probe_called, "jmp 8f\n\t.p2align 4\n7:\tsyscall\nprobe_called_real:\n\tret\n\t.p2align 4,0xcc\n\t.p2align 5,0xcc\n8:\tcall 7b\n\tjmp 6f\n\t", "6:")
extern char probe_called_real[];

static const struct { void (*run)(struct registers *); char *behind; } probes[] = {
	{ probe_plain, probe_plain_behind }, { probe_nops, probe_nops_behind }, { probe_short, probe_short_behind },
	{ probe_jump, probe_jump_behind }, { probe_lea, probe_lea_behind }, { probe_test, probe_test_behind },
	{ probe_far, probe_far_behind }, { probe_called, probe_called_real },
};
#define PROBES (sizeof probes / sizeof *probes)

enum { FILE_LEN = 16384, ARENA_LEN = 16 << 20, STACK_LEN = 1 << 20, MAP_LEN = 16 * 4096, THREADS = 3 };
static const u64 ARENAS = 0x100000000000;

/* A task. */
struct task {
	u64 random, made, limit, mask;
	char name[64];
	int depth, handled, fault, on_stack, children, arena, gone;
	volatile int deep;
	sigjmp_buf back;
	int file;
	unsigned char content[FILE_LEN], buffer[FILE_LEN];
	char *map;
	unsigned char map_prot[16];
	char altstack[65536];
	struct registers registers[4];
};

static struct task main_task, *current[THREADS + 1] = { &main_task };
static u64 *counts;
static char *program;

static void fail(struct task *t, int line, const char *what, long got)
{
	dprintf(2, "%s: line %d: %s (%ld, call %lu)\n", t->name, line, what, got, (unsigned long)t->made);
	_exit(99);
}
#define CHECK(what) do { if (!(what)) fail(t, __LINE__, #what, 0); } while (0)
#define WANT(value, call) do { long got_ = (call); if (got_ != (long)(value)) fail(t, __LINE__, #call " is not " #value, got_); } while (0)

static u64 next(struct task *t)
{
	u64 z = t->random += 0x9e3779b97f4a7c15;
	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}
static unsigned below(struct task *t, unsigned n) { return next(t) % n; }

/* The task whose stack this runs on. */
static struct task *self(void)
{
	u64 at = (u64)__builtin_frame_address(0);
	if (at >= ARENAS && at < ARENAS + (THREADS + 1) * (u64)ARENA_LEN)
		return current[(at - ARENAS) / ARENA_LEN];
	return current[0];
}

static void *fill(struct task *t, void *at, unsigned len)
{
	u64 pattern = next(t);
	for (unsigned i = 0; i < len; i++)
		((unsigned char *)at)[i] = pattern >> i % 8 * 8 ^ i;
	return at;
}

/* Those that the C library does not make by itself here. */
static int is_exact(long nr)
{
	if (nr > 500)
		return 0;
	switch (nr) {
	case SYS_mmap: case SYS_munmap: case SYS_mprotect: case SYS_brk: case SYS_rt_sigaction: case SYS_rt_sigprocmask: case SYS_rt_sigreturn:
	case SYS_exit: case SYS_exit_group: case SYS_arch_prctl: case SYS_execve: case SYS_newfstatat: case SYS_prlimit64: case SYS_readlinkat:
	case SYS_readlink: case SYS_getrandom: case SYS_set_tid_address: case SYS_set_robust_list: case SYS_rseq: case SYS_uname:
	case SYS_openat: case SYS_ftruncate: case SYS_futex: case SYS_chdir: case SYS_restart_syscall: case SYS_geteuid: case SYS_prctl:
		return 0;
	}
	return 1;
}

static void count(struct task *t, long nr)
{
	t->made++;
	__atomic_fetch_add(&counts[is_exact(nr) ? nr : 511], 1, __ATOMIC_RELAXED);
}

// Threads are made without storage of their own: they share the errno of the C library.
static int shared_errno;

static long call(struct task *t, long nr, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f)
{
	// Handlers make calls inside of calls.
	struct registers *r = &t->registers[t->deep++ & 3], was;
	unsigned at = below(t, PROBES + 1);
	int is_task = nr == SYS_fork || nr == SYS_clone;
	count(t, nr);
	if (at == PROBES && !is_task && !shared_errno) {
		// The one of the C library.
		long got = syscall(nr, a, b, c, d, e, f);
		t->deep--;
		return got == -1 ? -errno : got;
	}
	at %= PROBES;
	u64 pattern = next(t);
	u64 *word = (u64 *)r;
	for (unsigned i = 0; i < sizeof *r / 8; i++)
		word[i] = pattern * (2 * i + 1);
	r->rax = nr, r->rdi = a, r->rsi = b, r->rdx = c, r->r10 = d, r->r8 = e, r->r9 = f;
	// CF PF AF ZF SF OF; now and then DF, and AC where no handler runs under it.
	r->flags = 0x202 | (pattern & 0x8d5);
	if ((pattern >> 40 & 15) == 0)
		r->flags |= 0x400;
	if ((pattern >> 44 & 15) == 0 && (nr == SYS_getppid || nr == SYS_read || nr == SYS_pwrite64 || nr == SYS_fcntl))
		r->flags |= 0x40000;
	was = *r;
	probes[at].run(r);
	int deep = --t->deep;
	if (deep < 0)
		fail(t, __LINE__, "deep", deep);
	u64 *old = (u64 *)&was, *new = (u64 *)r;
	for (int i = 1; i < 13; i++)
		if (old[i] != new[i])
			fail(t, __LINE__, "a register changed", i + 100 * nr);
	if ((was.flags ^ r->flags) & 0x40cd5)
		fail(t, __LINE__, "flags changed", (was.flags ^ r->flags) + (nr << 32));
	if (r->rcx != (u64)probes[at].behind)
		fail(t, __LINE__, "rcx", at);
	if (r->rsp_after != r->rsp)
		fail(t, __LINE__, "rsp", at);
	for (int i = 0; i < 16; i++)
		if (memcmp(was.ymm[i], r->ymm[i], has_avx ? 32 : 16))
			fail(t, __LINE__, "a vector register changed", i);
	return r->rax;
}
#define CALL6(nr, a, b, c, d, e, f, ...) call(t, SYS_##nr, (u64)(a), (u64)(b), (u64)(c), (u64)(d), (u64)(e), (u64)(f))
#define CALL(nr, ...) CALL6(nr, ##__VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define SIGNAL_MASK_LEN 8

static void mark(struct task *t)
{
	char text[80];
	int len = 5;
	memcpy(text, "task ", 5);
	for (char *c = t->name; *c; c++)
		text[len++] = *c;
	WANT(-EBADF, CALL(write, -1, text, len));
}

/* --- signals --- */

static u64 kept(u64 mask) { return (mask | 1ull << (SIGCHLD - 1)) & ~(1ull << (SIGKILL - 1) | 1ull << (SIGSTOP - 1)); }
static u64 bit(int signo) { return 1ull << (signo - 1); }
#define ON_STACK (SIGRTMIN + 1)

static u64 mask_now(struct task *t)
{
	u64 now = 0;
	WANT(0, CALL(rt_sigprocmask, SIG_BLOCK, 0, &now, 8));
	return now;
}

static void handler(int signo, siginfo_t *info, void *context)
{
	struct task *t = self();
	int saved = errno;
	t->handled++;
	CHECK(info->si_signo == signo);
	u64 mask = t->mask | bit(signo);
	if (signo == SIGUSR2)
		mask = ~0ull & ~(bit(SIGKILL) | bit(SIGSTOP) | 3ull << 31); // The C library keeps two.
	// sigsuspend and its like put another in its place for a while.
	if (t->gone != 2)
		CHECK(mask_now(t) == mask);
	CHECK(CALL(getppid) > 0);
	if (signo == ON_STACK)
		t->on_stack += (char *)__builtin_frame_address(0) > t->altstack && (char *)__builtin_frame_address(0) < t->altstack + sizeof t->altstack;
	for (unsigned n = below(t, 3); n; n--)
		WANT(-EBADF, CALL(lseek, -1, n, 0));
	CHECK(mask_now(t) == mask || t->gone == 2);
	errno = saved;
	if (t->gone == 1)
		siglongjmp(t->back, 7);
}

static void fault(int signo, siginfo_t *info, void *context)
{
	struct task *t = self();
	if (!t->fault)
		fail(t, __LINE__, "an unexpected SIGSEGV at", (long)info->si_addr);
	t->handled++;
	CHECK(CALL(getuid) >= 0);
	siglongjmp(t->back, 9);
}

static long to_itself(struct task *t, int signo)
{
	long tid = CALL(gettid), pid = CALL(getpid);
	return CALL(tgkill, pid, tid, signo);
}

static void raise_one(struct task *t, int signo)
{
	int before = t->handled;
	WANT(0, to_itself(t, signo));
	CHECK(t->handled == before + 1);
}

static void act_signal(struct task *t)
{
	static const int signals[] = { SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE };
	int signo = signals[below(t, 4)];
	u64 old, new;
	int before = t->handled;
	switch (below(t, 10)) {
	case 0: // A mask.
		new = kept(next(t) & ~(bit(SIGSEGV) | bit(SIGUSR1) | bit(SIGUSR2) | bit(SIGALRM) | bit(SIGPIPE) | bit(ON_STACK) | 3ull << 31));
		WANT(0, CALL(rt_sigprocmask, SIG_SETMASK, &new, &old, 8));
		CHECK(old == t->mask);
		t->mask = new;
		break;
	case 1: // Blocked, sent, unblocked.
		new = bit(signo);
		WANT(0, CALL(rt_sigprocmask, SIG_BLOCK, &new, &old, 8));
		t->mask |= new;
		WANT(0, to_itself(t, signo));
		CHECK(t->handled == before);
		WANT(-EINVAL, CALL(lseek, t->file, 5, 99));
		t->mask &= ~new;
		WANT(0, CALL(rt_sigprocmask, SIG_UNBLOCK, &new, &old, 8));
		CHECK(t->handled == before + 1 && old == (t->mask | new));
		break;
	case 2: // Waited for, not handled.
		new = bit(signo);
		WANT(0, CALL(rt_sigprocmask, SIG_BLOCK, &new, 0, 8));
		WANT(0, to_itself(t, signo));
		siginfo_t info = { 0 };
		struct timespec wait = { 5, 0 };
		WANT(signo, CALL(rt_sigtimedwait, &new, &info, &wait, 8));
		CHECK(info.si_signo == signo && info.si_code == SI_TKILL);
		wait.tv_sec = 0;
		WANT(-EAGAIN, CALL(rt_sigtimedwait, &new, &info, &wait, 8));
		WANT(0, CALL(rt_sigprocmask, SIG_SETMASK, &t->mask, 0, 8));
		CHECK(t->handled == before);
		break;
	case 3: // Out of a handler.
		t->gone = 1;
		int deep = t->deep;
		if (!sigsetjmp(t->back, 1)) {
			to_itself(t, signo);
			fail(t, __LINE__, "came back", 0);
		}
		t->deep = deep, t->gone = 0;
		CHECK(mask_now(t) == t->mask && t->handled == before + 1);
		break;
	case 4: { // Another stack.
		stack_t stack = { .ss_sp = t->altstack, .ss_size = sizeof t->altstack }, was;
		WANT(0, CALL(sigaltstack, &stack, 0));
		int on = t->on_stack;
		raise_one(t, ON_STACK);
		CHECK(t->on_stack == on + 1);
		stack.ss_flags = SS_DISABLE;
		WANT(0, CALL(sigaltstack, &stack, &was));
		CHECK(was.ss_sp == t->altstack && !was.ss_flags);
		break;
	}
	case 5: // A call that waits for a signal.
	case 6: {
		new = bit(signo);
		WANT(0, CALL(rt_sigprocmask, SIG_BLOCK, &new, 0, 8));
		WANT(0, to_itself(t, signo));
		u64 open = t->mask;
		struct { u64 *mask, len; } six = { &open, 8 };
		struct timespec wait = { 5, 0 };
		t->gone = 2;
		switch (below(t, 3)) {
		case 0: WANT(-EINTR, CALL(rt_sigsuspend, &open, 8)); break;
		case 1: WANT(-EINTR, CALL(ppoll, 0, 0, &wait, &open, 8)); break;
		case 2: WANT(-EINTR, CALL(pselect6, 0, 0, 0, 0, &wait, &six)); break;
		}
		t->gone = 0;
		CHECK(t->handled == before + 1 && mask_now(t) == (t->mask | new));
		WANT(0, CALL(rt_sigprocmask, SIG_SETMASK, &t->mask, 0, 8));
		break;
	}
	case 7: { // What stands there.
		struct { void *handler; u64 flags; void *restorer; u64 mask; } act;
		WANT(0, CALL(rt_sigaction, signo, 0, &act, 8));
		CHECK(act.handler == (void *)handler && !(act.flags & SA_RESTART) == (signo != SIGUSR1));
		WANT(0, CALL(rt_sigaction, signo, &act, 0, 8));
		WANT(0, CALL(rt_sigaction, SIGSYS, 0, &act, 8));
		CHECK(!act.handler);
		WANT(-EINVAL, CALL(rt_sigaction, 99, 0, &act, 8));
		break;
	}
	case 8: { // A timer. Its signal is waited for in a set that the timer cannot miss.
		struct itimerval once = { .it_value = { 0, 200 + below(t, 300) } }, none = { 0 };
		if (t->arena || t->depth > 6) // The timer is the process's.
			break;
		new = bit(SIGALRM);
		WANT(0, CALL(rt_sigprocmask, SIG_BLOCK, &new, 0, 8));
		WANT(0, CALL(setitimer, ITIMER_REAL, &once, 0));
		WANT(SIGALRM, CALL(rt_sigtimedwait, &new, 0, 0, 8));
		WANT(0, CALL(setitimer, ITIMER_REAL, &none, 0));
		WANT(0, CALL(rt_sigprocmask, SIG_SETMASK, &t->mask, 0, 8));
		break;
	}
	default:
		raise_one(t, signo);
	}
	CHECK(mask_now(t) == t->mask);
}

/* --- files --- */

static void act_file(struct task *t)
{
	unsigned at = below(t, FILE_LEN), len = below(t, 8) ? below(t, 200) : below(t, FILE_LEN);
	if (len > FILE_LEN - at)
		len = FILE_LEN - at;
	struct iovec parts[3] = { { t->buffer, len / 3 }, { t->buffer + len / 3, len / 2 }, { 0, 0 } };
	parts[2] = (struct iovec){ t->buffer + len / 3 + len / 2, len - len / 3 - len / 2 };
	int writes = below(t, 2), kind = below(t, 5);
	if (writes)
		fill(t, t->content + at, len), memcpy(t->buffer, t->content + at, len);
	else
		memset(t->buffer, 0xee, len);
	if (kind == 1 || kind == 3)
		WANT(at, CALL(lseek, t->file, at, SEEK_SET));
	switch (kind + 5 * writes) {
	case 0: WANT(len, CALL(pread64, t->file, t->buffer, len, at)); break;
	case 1: WANT(len, CALL(read, t->file, t->buffer, len)); break;
	case 2: WANT(len, CALL(preadv, t->file, parts, 3, at, 0)); break;
	case 3: WANT(len, CALL(readv, t->file, parts, 3)); break;
	case 4: WANT(len, CALL(preadv2, t->file, parts, 3, at, 0, 0)); break;
	case 5: WANT(len, CALL(pwrite64, t->file, t->buffer, len, at)); break;
	case 6: WANT(len, CALL(write, t->file, t->buffer, len)); break;
	case 7: WANT(len, CALL(pwritev, t->file, parts, 3, at, 0)); break;
	case 8: WANT(len, CALL(writev, t->file, parts, 3)); break;
	case 9: WANT(len, CALL(pwritev2, t->file, parts, 3, at, 0, 0)); break;
	}
	CHECK(!memcmp(t->buffer, t->content + at, len));
}

static const char *named(struct task *t, char *into, char kind)
{
	char *at = into;
	*at++ = kind;
	for (char *c = t->name; *c; c++)
		*at++ = *c == '.' ? '_' : *c;
	*at = 0;
	return into;
}

static void act_paths(struct task *t)
{
	char a[80], b[80], text[200];
	struct stat stat;
	named(t, a, 'a'), named(t, b, 'b');
	switch (below(t, 8)) {
	case 0: {
		long fd = CALL(openat, AT_FDCWD, a, O_CREAT | O_RDWR | O_CLOEXEC | (below(t, 2) ? O_TRUNC : 0), 0640);
		CHECK(fd >= 0);
		unsigned len = below(t, 5000);
		WANT(0, CALL(ftruncate, fd, len));
		WANT(0, CALL(fstat, fd, &stat));
		CHECK(stat.st_size == len && (stat.st_mode & 0777) == 0640);
		WANT(0, CALL(fchmod, fd, 0600));
		WANT(0, CALL(close, fd));
		WANT(0, CALL(rename, a, b));
		WANT(-ENOENT, CALL(access, a, F_OK));
		WANT(0, CALL(unlinkat, AT_FDCWD, b, 0));
		break;
	}
	case 1:
		WANT(0, CALL(mkdir, a, 0700));
		WANT(-EEXIST, CALL(mkdirat, AT_FDCWD, a, 0700));
		WANT(0, CALL(rmdir, a));
		break;
	case 2:
		WANT(0, CALL(symlink, "where it leads", a));
		WANT(14, CALL(readlink, a, text, sizeof text));
		CHECK(!memcmp(text, "where it leads", 14));
		WANT(5, CALL(readlinkat, AT_FDCWD, a, text, 5));
		WANT(0, CALL(unlink, a));
		break;
	case 3:
		WANT(-ENOENT, CALL(open, "/nonexistent/file", O_RDONLY));
		WANT(-EFAULT, CALL(open, 8, O_RDONLY));
		WANT(-ENOENT, CALL(open, "", O_RDONLY));
		WANT(-EFAULT, CALL(rename, a, -4096l));
		WANT(-EBADF, CALL(openat, -7, "x", O_RDONLY));
		WANT(-ENOENT, CALL(stat, a, &stat));
		memset(t->buffer, 'x', 5000), t->buffer[5000] = 0;
		WANT(-ENAMETOOLONG, CALL(open, t->buffer, O_RDONLY));
		t->buffer[300] = 0;
		WANT(-ENAMETOOLONG, CALL(openat, AT_FDCWD, t->buffer, O_RDONLY));
		t->buffer[200] = 0;
		WANT(-ENOENT, CALL(openat, AT_FDCWD, t->buffer, O_RDONLY));
		break;
	case 4: {
		long n = CALL(getcwd, text, sizeof text);
		CHECK(n > 1 && !text[n - 1]);
		WANT(-ERANGE, CALL(getcwd, text, 1));
		break;
	}
	case 5:
		WANT(0, CALL(newfstatat, AT_FDCWD, ".", &stat, 0));
		CHECK(S_ISDIR(stat.st_mode));
		WANT(0, CALL(lstat, "/", &stat));
		struct timespec times[2] = { { 1, 2 }, { 1000000000, 5 } };
		WANT(0, CALL(utimensat, t->file, 0, times, 0));
		WANT(0, CALL(fstat, t->file, &stat));
		CHECK(stat.st_mtim.tv_sec == 1000000000 && stat.st_mtim.tv_nsec == 5);
		break;
	case 6: {
		long fd = CALL(open, ".", O_RDONLY | O_DIRECTORY);
		CHECK(fd >= 0);
		CHECK(CALL(getdents64, fd, t->buffer, 4096) > 0);
		WANT(0, CALL(lseek, fd, 0, SEEK_SET));
		WANT(-EINVAL, CALL(getdents64, fd, t->buffer, 1));
		WANT(0, CALL(close, fd));
		break;
	}
	case 7:
		WANT(-EBADF, CALL(close, 9999));
		WANT(-EBADF, CALL(read, 9999, text, 3));
		WANT(-EFAULT, CALL(write, t->file, 16, 5));
		WANT(0, CALL(write, t->file, 16, 0));
		WANT(-EINVAL, CALL(pread64, t->file, text, 5, -1));
		unsigned old = CALL(umask, 027);
		WANT(027, CALL(umask, old));
		break;
	}
}

static void act_fds(struct task *t)
{
	long fd = CALL(dup, t->file), flags;
	CHECK(fd >= 0);
	switch (below(t, 4)) {
	case 0:
		WANT(0, CALL(fcntl, fd, F_GETFD));
		WANT(0, CALL(fcntl, fd, F_SETFD, FD_CLOEXEC));
		WANT(FD_CLOEXEC, CALL(fcntl, fd, F_GETFD));
		break;
	case 1:
		flags = CALL(fcntl, fd, F_GETFL);
		CHECK((flags & O_ACCMODE) == O_RDWR);
		WANT(0, CALL(fcntl, fd, F_SETFL, flags | O_APPEND));
		WANT(flags | O_APPEND, CALL(fcntl, t->file, F_GETFL));
		WANT(0, CALL(fcntl, fd, F_SETFL, flags));
		break;
	case 2:
		WANT(200, CALL(dup2, fd, 200));
		WANT(201, CALL(dup3, fd, 201, O_CLOEXEC));
		WANT(202, CALL(fcntl, fd, F_DUPFD_CLOEXEC, 202));
		for (int i = 200; i < 203; i++)
			WANT(0, CALL(close, i));
		break;
	case 3: {
		struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = below(t, 100), .l_len = 10 };
		WANT(0, CALL(fcntl, fd, F_SETLK, &lock));
		WANT(0, CALL(fcntl, fd, F_GETLK, &lock));
		CHECK(lock.l_type == F_UNLCK);
		WANT(-EINVAL, CALL(fcntl, fd, 9999));
		break;
	}
	}
	WANT(0, CALL(close, fd));
}

/* --- pipes, sockets --- */

static void shut(struct task *t, int fds[2])
{
	WANT(0, CALL(close, fds[0]));
	WANT(0, CALL(close, fds[1]));
}

static void act_pipe(struct task *t)
{
	int ends[2], more[2], before = t->handled;
	unsigned len = 1 + below(t, 4096);
	unsigned char *out = t->buffer, *in = t->buffer + 8192;
	WANT(0, below(t, 2) ? CALL(pipe, ends) : CALL(pipe2, ends, O_CLOEXEC));
	fill(t, out, len);
	switch (below(t, 5)) {
	case 0:
	case 1:
		WANT(len, CALL(write, ends[1], out, len));
		WANT(len, CALL(read, ends[0], in, 8000));
		CHECK(!memcmp(in, out, len));
		break;
	case 2:
		WANT(0, CALL(fcntl, ends[0], F_SETFL, O_NONBLOCK));
		WANT(-EAGAIN, CALL(read, ends[0], in, 5));
		WANT(-EBADF, CALL(read, ends[1], in, 5));
		break;
	case 3:
		WANT(0, CALL(close, ends[0]));
		WANT(-EPIPE, CALL(write, ends[1], out, len));
		CHECK(t->handled == before + 1);
		ends[0] = CALL(dup, t->file);
		break;
	case 4:
		WANT(0, CALL(pipe2, more, 0));
		WANT(len, CALL(write, ends[1], out, len));
		WANT(len, CALL(tee, ends[0], more[1], 65536, 0));
		WANT(len, CALL(read, more[0], in, 8000));
		WANT(len, CALL(splice, ends[0], 0, more[1], 0, 65536, 0));
		WANT(len, CALL(read, more[0], in, 8000));
		CHECK(!memcmp(in, out, len));
		shut(t, more);
		break;
	}
	shut(t, ends);
}

static void act_socket(struct task *t)
{
	int fds[2], type = below(t, 2) ? SOCK_STREAM : SOCK_SEQPACKET;
	unsigned len = 1 + below(t, 2000);
	unsigned char *out = t->buffer, *in = t->buffer + 8192;
	struct sockaddr_un name = { .sun_family = AF_UNIX }, got;
	socklen_t got_len = sizeof got;
	fill(t, out, len);
	switch (below(t, 4)) {
	case 0: {
		WANT(0, CALL(socketpair, AF_UNIX, type, 0, fds));
		WANT(len, CALL(sendto, fds[0], out, len, MSG_NOSIGNAL, 0, 0));
		WANT(len, CALL(recvfrom, fds[1], in, 8000, 0, 0, 0));
		CHECK(!memcmp(in, out, len));
		int value = 0;
		socklen_t size = sizeof value;
		WANT(0, CALL(getsockopt, fds[0], SOL_SOCKET, SO_TYPE, &value, &size));
		CHECK(value == type);
		WANT(0, CALL(shutdown, fds[0], SHUT_RDWR));
		WANT(0, CALL(read, fds[1], in, 5));
		WANT(-EPIPE, CALL(sendto, fds[0], out, len, MSG_NOSIGNAL, 0, 0));
		break;
	}
	case 1: {
		WANT(0, CALL(socketpair, AF_UNIX, type | SOCK_CLOEXEC, 0, fds));
		union { char space[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control = { { 0 } };
		struct iovec parts[2] = { { out, len / 2 }, { out + len / 2, len - len / 2 } }, part = { in, 8000 };
		struct msghdr message = { .msg_iov = parts, .msg_iovlen = 2, .msg_control = &control, .msg_controllen = sizeof control };
		struct cmsghdr *head = CMSG_FIRSTHDR(&message);
		*head = (struct cmsghdr){ CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS };
		*(int *)CMSG_DATA(head) = t->file;
		WANT(len, CALL(sendmsg, fds[0], &message, 0));
		message = (struct msghdr){ .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control };
		WANT(len, CALL(recvmsg, fds[1], &message, 0));
		CHECK(!memcmp(in, out, len));
		head = CMSG_FIRSTHDR(&message);
		CHECK(head && head->cmsg_type == SCM_RIGHTS);
		WANT(0, CALL(close, *(int *)CMSG_DATA(head)));
		break;
	}
	case 2: {
		named(t, name.sun_path, 's');
		long listening = CALL(socket, AF_UNIX, SOCK_STREAM, 0);
		CHECK(listening >= 0);
		WANT(0, CALL(bind, listening, &name, sizeof name));
		WANT(0, CALL(listen, listening, 3));
		CHECK((fds[0] = CALL(socket, AF_UNIX, SOCK_STREAM, 0)) >= 0);
		WANT(0, CALL(connect, fds[0], &name, sizeof name));
		CHECK((fds[1] = CALL(accept4, listening, &got, &got_len, SOCK_CLOEXEC)) >= 0);
		WANT(len, CALL(write, fds[0], out, len));
		WANT(len, CALL(recvfrom, fds[1], in, 8000, 0, &got, &got_len));
		CHECK(!memcmp(in, out, len));
		got_len = sizeof got;
		WANT(0, CALL(getpeername, fds[0], &got, &got_len));
		CHECK(!strcmp(got.sun_path, name.sun_path));
		WANT(0, CALL(close, listening));
		WANT(0, CALL(unlink, name.sun_path));
		break;
	}
	case 3: {
		struct sockaddr_in at = { AF_INET, 0, { htonl(INADDR_LOOPBACK) } };
		socklen_t at_len = sizeof at;
		CHECK((fds[0] = CALL(socket, AF_INET, SOCK_DGRAM, 0)) >= 0 && (fds[1] = CALL(socket, AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) >= 0);
		WANT(0, CALL(bind, fds[1], &at, sizeof at));
		WANT(0, CALL(getsockname, fds[1], &at, &at_len));
		WANT(len, CALL(sendto, fds[0], out, len, 0, &at, sizeof at));
		WANT(len, CALL(recvfrom, fds[1], in, 8000, 0, &at, &at_len));
		CHECK(!memcmp(in, out, len));
		int one = 1;
		WANT(0, CALL(setsockopt, fds[0], SOL_SOCKET, SO_REUSEADDR, &one, sizeof one));
		break;
	}
	}
	shut(t, fds);
}

static void act_wait(struct task *t)
{
	int ends[2];
	char byte = 'b';
	u64 value = 1 + below(t, 1000), got = 0;
	WANT(0, CALL(pipe2, ends, 0));
	struct pollfd polled[2] = { { ends[0], POLLIN }, { ends[1], POLLOUT } };
	struct timespec soon = { 0, 100000 };
	switch (below(t, 6)) {
	case 0:
		WANT(1, CALL(poll, polled, 2, 0));
		WANT(1, CALL(write, ends[1], &byte, 1));
		WANT(2, CALL(poll, polled, 2, -1));
		CHECK(polled[0].revents == POLLIN && polled[1].revents == POLLOUT);
		WANT(0, CALL(ppoll, polled, 0, &soon, 0, 8));
		break;
	case 1: {
		long fd = CALL(epoll_create1, EPOLL_CLOEXEC);
		struct epoll_event event = { EPOLLIN, { .u64 = 0x1234567890 + value } }, events[4];
		WANT(0, CALL(epoll_ctl, fd, EPOLL_CTL_ADD, ends[0], &event));
		WANT(-EEXIST, CALL(epoll_ctl, fd, EPOLL_CTL_ADD, ends[0], &event));
		WANT(0, CALL(epoll_wait, fd, events, 4, 0));
		WANT(1, CALL(write, ends[1], &byte, 1));
		WANT(1, below(t, 2) ? CALL(epoll_wait, fd, events, 4, -1) : CALL(epoll_pwait, fd, events, 4, 1000, &t->mask, 8));
		CHECK(events[0].data.u64 == 0x1234567890 + value);
		WANT(0, CALL(close, fd));
		break;
	}
	case 2: {
		fd_set set;
		FD_ZERO(&set);
		FD_SET(ends[0], &set);
		struct timeval wait = { 0, 100 };
		WANT(0, CALL(select, ends[0] + 1, &set, 0, 0, &wait));
		WANT(1, CALL(write, ends[1], &byte, 1));
		FD_SET(ends[0], &set);
		WANT(1, CALL(pselect6, ends[0] + 1, &set, 0, 0, 0, 0));
		break;
	}
	case 3: {
		long fd = CALL(eventfd2, value, EFD_NONBLOCK);
		u64 more = 5;
		WANT(8, CALL(write, fd, &more, 8));
		WANT(8, CALL(read, fd, &got, 8));
		CHECK(got == value + 5);
		WANT(-EAGAIN, CALL(read, fd, &got, 8));
		WANT(0, CALL(close, fd));
		break;
	}
	case 4: {
		long fd = CALL(timerfd_create, CLOCK_MONOTONIC, TFD_CLOEXEC);
		struct itimerspec once = { .it_value = { 0, 50000 } };
		WANT(0, CALL(timerfd_settime, fd, 0, &once, 0));
		WANT(8, CALL(read, fd, &got, 8));
		CHECK(got == 1);
		WANT(0, CALL(close, fd));
		break;
	}
	case 5: {
		int word = 5;
		WANT(-EAGAIN, CALL(futex, &word, FUTEX_WAIT_PRIVATE, 4, 0));
		WANT(-ETIMEDOUT, CALL(futex, &word, FUTEX_WAIT_PRIVATE, 5, &soon));
		WANT(0, CALL(futex, &word, FUTEX_WAKE_PRIVATE, 1));
		WANT(0, CALL(nanosleep, &soon, 0));
		WANT(0, CALL(clock_nanosleep, CLOCK_MONOTONIC, 0, &soon, &soon));
		break;
	}
	}
	shut(t, ends);
}

/* --- memory --- */

static void act_memory(struct task *t)
{
	unsigned page = below(t, 16), prot = below(t, 3), before = t->handled;
	char *at = t->map + page * 4096;
	switch (below(t, 6)) {
	case 0:
		WANT(at, CALL(mmap, at, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
		t->map_prot[page] = PROT_READ | PROT_WRITE;
		CHECK(!at[7]);
		fill(t, at, 4096);
		break;
	case 1:
		prot = prot == 2 ? PROT_READ | PROT_WRITE : prot;
		WANT(0, CALL(mprotect, at, 4096, prot));
		t->map_prot[page] = prot;
		break;
	case 2: // From and to memory that cannot be had.
		WANT(t->map_prot[page] & PROT_READ ? 64 : -EFAULT, CALL(pwrite64, t->file, at, 64, 0));
		if (t->map_prot[page] & PROT_READ)
			memcpy(t->content, at, 64);
		WANT(t->map_prot[page] & PROT_WRITE ? 64 : -EFAULT, CALL(pread64, t->file, at, 64, 100));
		break;
	case 3: { // A fault.
		int deep = t->deep;
		t->fault = 1;
		if (!sigsetjmp(t->back, 1)) {
			*(volatile char *)at = 5;
			CHECK(t->map_prot[page] & PROT_WRITE);
		} else
			CHECK(!(t->map_prot[page] & PROT_WRITE) && t->handled == before + 1);
		t->fault = 0, t->deep = deep;
		break;
	}
	case 4: {
		unsigned char there[16];
		WANT(0, CALL(madvise, t->map, MAP_LEN, MADV_NORMAL));
		WANT(0, CALL(mincore, t->map, MAP_LEN, there));
		WANT(-EINVAL, CALL(mprotect, at + 1, 4096, 0));
		long where = CALL(mmap, 0, 8192, PROT_READ, MAP_PRIVATE, t->file, 0);
		CHECK(where > 0 && !memcmp((char *)where, t->content, 4096));
		WANT(0, CALL(munmap, where, 8192));
		break;
	}
	case 5: // A path at the end of what can be read.
		if (t->map_prot[page] == (PROT_READ | PROT_WRITE) && page < 15) {
			WANT(0, CALL(mprotect, at + 4096, 4096, PROT_NONE));
			t->map_prot[page + 1] = 0;
			strcpy(at + 4096 - 9, "nonexist");
			WANT(-ENOENT, CALL(access, at + 4096 - 9, R_OK));
			at[4095] = 'x';
			WANT(-EFAULT, CALL(access, at + 4096 - 9, R_OK));
		}
		break;
	}
}

/* --- what is known --- */

static void act_small(struct task *t)
{
	struct utsname name;
	struct rlimit limit;
	struct timespec now;
	long who;
	int status;
	switch (below(t, 12)) {
	case 0: CHECK(CALL(getppid) > 0); break;
	case 1: WANT(CALL(getuid), CALL(geteuid)); break;
	case 2: WANT(CALL(getgid), CALL(getegid)); break;
	case 3: WANT(0, CALL(uname, &name)); CHECK(!strcmp(name.sysname, "Linux")); break;
	case 4: WANT(0, CALL(prlimit64, 0, RLIMIT_NOFILE, 0, &limit)); CHECK(limit.rlim_cur > 0); break;
	case 5: WANT(0, CALL(clock_gettime, CLOCK_MONOTONIC, &now)); CHECK(now.tv_nsec < 1000000000); break;
	case 6: WANT(0, CALL(sched_yield)); break;
	case 7: WANT(-ENOSYS, call(t, 999, 1, 2, 3, 4, 5, 6)); break;
	case 8: CHECK(CALL(getpgid, 0) > 0 && CALL(getsid, 0) >= 0); break;
	case 9: WANT(-ECHILD, CALL(wait4, -1, &status, __WALL | __WNOTHREAD | WNOHANG, 0)); break;
	case 10: WANT(-ENOENT, CALL(execve, "/nonexistent/program", 0, 0)); break;
	case 11: who = CALL(getrandom, t->buffer, 20, 0); CHECK(who == 20); break;
	}
}

/* --- tasks --- */

static void work(struct task *t);

static void begin(struct task *t)
{
	char name[80];
	mark(t);
	t->file = CALL(open, named(t, name, 'f'), O_CREAT | O_RDWR | O_TRUNC | O_CLOEXEC, 0600);
	CHECK(t->file >= 0);
	memset(t->content, 0, FILE_LEN);
	WANT(0, CALL(ftruncate, t->file, FILE_LEN));
	WANT(0, CALL(unlink, name));
	t->map = (char *)ARENAS + t->arena * ARENA_LEN + ARENA_LEN / 2;
	WANT(t->map, CALL(mmap, t->map, MAP_LEN, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
	memset(t->map_prot, 3, sizeof t->map_prot);
}

static void inherit(struct task *child, struct task *t, int calls)
{
	child->random = next(t), child->made = 0, child->limit = calls, child->mask = t->mask;
	child->depth = t->depth + 1, child->deep = 0, child->gone = child->fault = 0, child->children = 0;
	int len = strlen(t->name);
	memcpy(child->name, t->name, len);
	child->name[len] = '.', child->name[len + 1] = 'a' + t->children++ % 26;
	child->name[len + 2] = 'a' + t->children / 26 % 26, child->name[len + 3] = 0;
}

static void reap(struct task *t, long child, int code)
{
	int status = 0;
	struct rusage usage;
	WANT(child, CALL(wait4, child, &status, __WALL, below(t, 2) ? &usage : 0));
	if (!WIFEXITED(status) || WEXITSTATUS(status) != code)
		fail(t, __LINE__, "a child's status", status);
}

static void act_child(struct task *t)
{
	int calls = 20 + below(t, 150), code = below(t, 90);
	struct task was = *t;
	switch (below(t, 3)) {
	case 0:
	case 1: {
		int clones = below(t, 2);
		struct task plan;
		inherit(&plan, t, calls);
		long child = clones ? CALL(clone, SIGCHLD, 0, 0, 0, 0) : CALL(fork);
		CHECK(child >= 0);
		if (!child) {
			long file = t->file;
			t->random = plan.random, t->made = 0, t->limit = calls, t->depth = plan.depth, t->children = 0;
			memcpy(t->name, plan.name, sizeof t->name);
			count(t, SYS_close);
			close(file);
			begin(t);
			work(t);
			syscall(SYS_exit_group, code);
		}
		reap(t, child, code);
		break;
	}
	case 2: {
		char random[24], limit[24], mode[4] = { 'x', '0' + t->depth + 1 };
		struct task plan;
		inherit(&plan, t, calls);
		snprintf(random, sizeof random, "%lu", (unsigned long)plan.random);
		snprintf(limit, sizeof limit, "%d", calls);
		char *args[] = { program, ".", random, limit, mode, plan.name, 0 }, *none[] = { 0 };
		int execs = below(t, 3), few = below(t, 6);
		count(t, SYS_vfork);
		pid_t child = vfork();
		if (!child) {
			for (int i = 0; i < few; i++)
				CHECK(CALL(getppid) > 0);
			WANT(-EBADF, CALL(close, 9999));
			if (execs)
				syscall(SYS_execve, program, args, none);
			syscall(SYS_exit_group, execs ? 77 : code);
		}
		CHECK(child > 0);
		reap(t, child, execs ? 0 : code);
		break;
	}
	}
}

static int thread(void *arg)
{
	struct task *t = arg;
	begin(t);
	work(t);
	count(t, SYS_exit);
	return 0;
}

static void act_threads(struct task *t)
{
	int n = 1 + below(t, THREADS);
	static volatile int living[THREADS + 1];
	if (t->arena || t->depth > 2)
		return;
	shared_errno = 1;
	for (int i = 1; i <= n; i++) {
		char *arena = (char *)ARENAS + i * ARENA_LEN;
		struct task *new = current[i] = (struct task *)(arena + STACK_LEN);
		inherit(new, t, 20 + below(t, 300));
		new->arena = i;
		living[i] = 1;
		int made = clone(thread, arena + STACK_LEN, CLONE_VM | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID,
				 new, &living[i], 0, &living[i]);
		CHECK(made > 0);
		count(t, SYS_clone);
	}
	for (int i = 1; i <= n; i++)
		for (int now; (now = living[i]);)
			syscall(SYS_futex, &living[i], FUTEX_WAIT, now, 0); // As often as it takes: without a random number.
	shared_errno = 0;
}

static void work(struct task *t)
{
	while (t->made < t->limit) {
		unsigned what = below(t, 100);
		if (what < 25)
			act_file(t);
		else if (what < 37)
			act_paths(t);
		else if (what < 42)
			act_fds(t);
		else if (what < 54)
			act_pipe(t);
		else if (what < 63)
			act_socket(t);
		else if (what < 70)
			act_wait(t);
		else if (what < 78)
			act_memory(t);
		else if (what < 85)
			act_signal(t);
		else if (what < 98 || t->depth > 3)
			act_small(t);
		else if (what == 98)
			act_child(t);
		else
			act_threads(t);
	}
}

static void install(int signo, void *what, int flags, int all)
{
	struct sigaction action = { .sa_sigaction = what, .sa_flags = SA_SIGINFO | flags };
	if (all)
		sigfillset(&action.sa_mask);
	if (sigaction(signo, &action, 0))
		_exit(98);
}

int main(int argc, char **argv)
{
	struct task *t = &main_task;
	if (geteuid() == 0) {
		fputs("engine_random: not as root\n", stderr);
		return 2;
	}
	if (argc < 4 || chdir(argv[1]))
		return 2;
	program = argv[0];
	has_avx = __builtin_cpu_supports("avx");
	int fd = open("counts", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0 || ftruncate(fd, 4096))
		return 2;
	counts = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (counts == MAP_FAILED || mmap((void *)ARENAS, (THREADS + 1) * ARENA_LEN, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != (void *)ARENAS)
		return 2;
	// It is counted as the others.
	__atomic_fetch_add(&counts[SYS_close], 1, __ATOMIC_RELAXED);
	close(fd);
	install(SIGUSR1, handler, SA_RESTART, 0);
	install(SIGUSR2, handler, 0, 1);
	install(SIGALRM, handler, 0, 0);
	install(SIGPIPE, handler, 0, 0);
	install(ON_STACK, handler, SA_ONSTACK, 0);
	install(SIGSEGV, fault, SA_NODEFER, 0);
	t->random = strtoull(argv[2], 0, 10), t->limit = strtoull(argv[3], 0, 10);
	strcpy(t->name, argc > 5 ? argv[5] : "0");
	t->depth = argc > 4 ? argv[4][1] - '0' : 0;
	t->mask = bit(SIGCHLD);
	sigprocmask(SIG_SETMASK, (sigset_t *)&t->mask, 0);
	begin(t);
	work(t);
	return 0;
}
