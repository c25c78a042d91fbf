/* ptrace(2): every request on nothing, and on a child that stops.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 3
 */
#include "tracee.h"
#include <elf.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

// Requests 0 to 24, 30 to 33, those from 0x4200 on.
static const int requests[] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 31, 32, 33, 34,
	0x41ff, 0x4200, 0x4201, 0x4202, 0x4203, 0x4204, 0x4205, 0x4206, 0x4207, 0x4208, 0x4209, 0x420a, 0x420b, 0x420c, 0x420d,
	0x420e, 0x420f, 0x4210, 0x4211, 0x4212, 0x4213, -1,
};
#define EACH_REQUEST(r) for (int i_ = 0, r; i_ < sizeof requests / sizeof *requests && (r = requests[i_], 1); i_++)

static pid_t child;

static long at(int request, long addr, long data)
{
	return CALL(ptrace, request, child, addr, data);
}

TRACEE {
	// Stops are seen by waitpid(2) alone.
	sigset_t chld;
	sigemptyset(&chld);
	sigaddset(&chld, SIGCHLD);
	sigprocmask(SIG_BLOCK, &chld, NULL);
	// nothing there: everything is as it was before the call
	child = -1;
	EACH_REQUEST(request) {
		if (request == 0)
			continue;
		at(request, 0, 0);
		at(request, 1, 2);
		at(request, -1, -1);
		at(request, (long)scratch, (long)scratch);
		at(request, (long)edge, (long)edge);
		at(request, 8, (long)scratch);
		at(request, 100, (long)scratch);
		at(request, 10, (long)(edge - 10));
		at(request, 88, (long)(edge - 1));
	}
	for (int addr = 0; addr < 1000; addr += addr < 400 ? 1 : 3)
		at(PTRACE_PEEKUSER, addr, (long)scratch);
	at(PTRACE_PEEKUSER, -8, (long)scratch);
	at(PTRACE_POKEUSER, 120, -1);
	at(PTRACE_POKEUSER, 300, 0x1234);
	for (int sig = -1; sig < 68; sig++)
		at(PTRACE_CONT, sig, sig);
	for (int bit = 0; bit < 32; bit++) {
		at(PTRACE_SEIZE, 0, 1l << bit);
		at(PTRACE_SETOPTIONS, 1, 3l << bit);
		at(21, 1, 1l << bit);
	}
	for (int note = 0; note < 0x20a; note++)
		at(note % 2 ? PTRACE_GETREGSET : PTRACE_SETREGSET, note, 0);
	at(PTRACE_GETREGSET, 0x46e62b7f, 0);
	for (int note = 0x300; note < 0xc10; note += note % 16 == 9 ? 0xf7 : 1)
		at(PTRACE_GETREGSET, note, 0);
	at(PTRACE_GETREGSET, -1, 0);
	struct iovec iov = { scratch, 5 };
	memset(scratch, 0x5a, 4096);
	for (int note = 0; note < 4; note++)
		for (int len = 0; len < 600; len += len < 80 ? 3 : 37) {
			iov.iov_len = len;
			at(PTRACE_SETREGSET, note, (long)&iov);
			at(PTRACE_GETREGSET, note, (long)&iov);
		}
	iov.iov_len = -1;
	at(PTRACE_SETREGSET, 1, (long)&iov);
	iov.iov_base = edge - 16;
	at(PTRACE_SETREGSET, 1, (long)&iov);
	iov.iov_len = 16;
	at(PTRACE_SETREGSET, 1, (long)AT_EDGE(iov));
	at(PTRACE_SETREGSET, 0x202, (long)&iov);
	at(PTRACE_SETREGSET, 1, (long)(edge - sizeof(long)));
	// masks, signals
	for (int size = 0; size < 20; size++)
		at(PTRACE_SETSIGMASK, size, (long)scratch);
	at(PTRACE_SETSIGMASK, 128, (long)scratch);
	at(PTRACE_SETSIGMASK, 8, (long)(edge - 7));
	siginfo_t info = { .si_signo = SIGUSR1, .si_code = -1, .si_value.sival_int = 7 };
	at(PTRACE_SETSIGINFO, 0, (long)&info);
	at(PTRACE_SETSIGINFO, 0, (long)AT_EDGE(info));
	at(PTRACE_SETSIGINFO, 0, (long)AT_EDGE(info) + 4);
	struct { uint64_t off; uint32_t flags; int32_t nr; } peek = { 5, 0, 3 };
	for (int bit = 0; bit < 32; bit++) {
		peek.flags = 1u << bit;
		peek.nr = bit - 1;
		at(PTRACE_PEEKSIGINFO, (long)&peek, (long)scratch);
	}
	at(PTRACE_PEEKSIGINFO, (long)AT_EDGE(peek), (long)edge);
	at(PTRACE_PEEKSIGINFO, (long)edge - 8, (long)edge);
	// what a stop says of its call, set
	uint8_t sys[128];
	for (int op = 0; op < 6; op++) {
		memset(sys, 0, sizeof sys);
		for (int i = 0; i < 16; i++)
			((uint64_t *)sys)[i] = i + 1;
		*(uint32_t *)sys = op;
		sys[2] = 3;
		*(uint32_t *)(sys + 4) = op == 1 ? 0xc000003e : op == 2 ? 0x40000003 : 0xffff;
		for (int size = 0; size < 120; size += size < 24 ? 3 : 8)
			at(0x4212, size, (long)sys);
		at(0x4212, 88, (long)at_edge(sys, 80));
		at(0x4212, 128, (long)at_edge(sys, 88));
		at(0x4212, -1, (long)sys);
		((int64_t *)sys)[3] = -38; sys[32] = 1;
		at(0x4212, 88, (long)sys);
	}

	// a child
	child = fork();
	if (child == 0) {
		struct sock_filter code[] = { BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW) };
		struct sock_fprog program = { 1, code };
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
		prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
		raise(SIGSTOP);
		for (int i = 0; i < 50; i++)
			syscall(SYS_getppid, 1, 2, 3, 4, 5, 6);
		_exit(3);
	}
	int status;
	waitpid(child, &status, 0);
	at(PTRACE_SETOPTIONS, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
	for (int stop = 0; stop < 4; stop++) {
		at(PTRACE_GETSIGINFO, 0, (long)scratch);
		at(PTRACE_GETSIGINFO, 0, (long)(edge - 20));
		at(PTRACE_GETEVENTMSG, 0, (long)scratch);
		at(PTRACE_GETEVENTMSG, 0, (long)edge);
		for (int size = 0; size < 100; size += 8) {
			memset(scratch, 0, 200);
			at(PTRACE_GET_SYSCALL_INFO, size, (long)scratch);
		}
		at(PTRACE_GET_SYSCALL_INFO, -1, (long)scratch);
		at(PTRACE_GET_SYSCALL_INFO, 88, (long)(edge - 24));
		at(PTRACE_SYSCALL, 1, 0);
		waitpid(child, &status, 0);
	}
	at(PTRACE_GETREGS, 0, (long)scratch);
	at(PTRACE_GETREGS, 0, (long)edge);
	at(PTRACE_SETREGS, 0, (long)scratch);
	at(PTRACE_SETREGS, 0, (long)(edge - 64));
	at(PTRACE_GETFPREGS, 0, (long)scratch);
	at(PTRACE_SETFPREGS, 0, (long)scratch);
	at(PTRACE_SETFPREGS, 0, (long)(edge - 64));
	at(18, 0, (long)scratch);
	at(19, 0, (long)scratch);
	at(PTRACE_GETSIGMASK, 8, (long)scratch);
	at(PTRACE_GETSIGMASK, 8, (long)edge);
	at(PTRACE_SETSIGMASK, 8, (long)scratch);
	for (int note = 0; note < 3; note++)
		for (int len = 0; len < 900; len += len < 40 ? 8 : 61) {
			memset(scratch, 0, 1024);
			iov.iov_base = scratch;
			iov.iov_len = len;
			at(PTRACE_GETREGSET, note, (long)&iov);
		}
	iov.iov_len = 300;
	at(PTRACE_GETREGSET, 0x202, (long)&iov);
	at(PTRACE_GETREGSET, 0x200, (long)&iov);
	iov.iov_base = edge - 8;
	at(PTRACE_GETREGSET, 1, (long)&iov);
	iov.iov_base = scratch;
	iov.iov_len = 24;
	at(PTRACE_GETREGSET, 1, (long)AT_EDGE(iov));
	at(PTRACE_PEEKTEXT, (long)body, (long)scratch);
	at(PTRACE_PEEKDATA, (long)&child, (long)scratch);
	at(PTRACE_PEEKDATA, (long)&child, (long)edge);
	at(PTRACE_PEEKDATA, 1, (long)scratch);
	at(PTRACE_PEEKDATA, 1, 0);
	at(PTRACE_POKEDATA, (long)&status, 5);
	at(PTRACE_PEEKUSER, 0, (long)scratch);
	at(PTRACE_PEEKUSER, 120, (long)scratch);
	kill(child, SIGUSR2);
	sigqueue(child, SIGRTMIN, (union sigval){ .sival_int = 9 });
	for (int flags = 0; flags < 2; flags++)
		for (int nr = 0; nr < 4; nr++) {
			peek.off = 0; peek.flags = flags; peek.nr = nr;
			at(PTRACE_PEEKSIGINFO, (long)&peek, (long)scratch);
			at(PTRACE_PEEKSIGINFO, (long)&peek, (long)(edge - sizeof(siginfo_t)));
		}
	at(PTRACE_SECCOMP_GET_FILTER, 0, 0);
	at(PTRACE_SECCOMP_GET_FILTER, 0, (long)scratch);
	at(PTRACE_SECCOMP_GET_FILTER, 1, (long)scratch);
	at(0x420d, 16, (long)scratch);
	at(0x420d, 8, (long)scratch);
	at(0x420f, 24, (long)scratch);
	at(0x420f, 5, (long)scratch);
	at(0x4210, 32, (long)scratch);
	at(0x4211, 32, (long)scratch);
	at(0x4211, 8, (long)scratch);
	at(25, 0, (long)scratch);
	at(25, 12, (long)scratch);
	at(30, (long)scratch, 0x1003);
	at(PTRACE_KILL, 0, 0);
	at(PTRACE_DETACH, 0, SIGKILL);
	waitpid(child, &status, 0);
	CALL(ptrace, 0, 5, 6, 7);
}
