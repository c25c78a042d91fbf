/* Calls with all kinds of instructions behind them, whose results, registers and flags it checks by itself; and where its signal
 * handlers find it. engine_patches ROUNDS [storm]: with `storm`, a timer ticks all the time and three threads do the same at once.
 * Exits with 0 if all is as it would be untraced, else says what is not. Not compared. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>
#include "check.h"

/* Each makes getppid(2) and returns what it gave; rdi is the argument. */
__asm__(
	".text\n"
	".macro function name\n.p2align 4\n.globl \\name\n\\name:\n.endm\n"
	".macro call_it\nmov $110, %eax\nsyscall\n.endm\n"
	"function s_cmp\ncall_it\ncmp $-4095, %rax\njae 1f\nret\n1: mov $-1, %rax\nret\n"
	"function s_ret\ncall_it\nret\n"
	"function s_mov2\ncall_it\nmov %eax, %edx\nxor %eax, %eax\nmov %edx, %eax\nret\n"
	"function s_mov3\ncall_it\nmov %rax, %rdx\nxor %eax, %eax\nmov %rdx, %rax\nret\n"
	"function s_mov4\ncall_it\nmov %rax, -8(%rsp)\nxor %eax, %eax\nmov -8(%rsp), %rax\nret\n"
	"function s_push\npush %rbx\nmov $7, %ebx\ncall_it\npush %rbx\npop %rdx\npop %rbx\ncmp $7, %edx\njne 1f\nret\n1: xor %eax, %eax\nret\n"
	"function s_long\ncall_it\nmovabs $0x123456789abcdef0, %rdx\nmovabs $0x123456789abcdef0, %rsi\ncmp %rsi, %rdx\njne 1f\nret\n1: xor %eax, %eax\nret\n"
	/* What is relative to the instruction pointer. */
	"function s_store\ncall_it\nmov %rax, word(%rip)\nxor %eax, %eax\nmov word(%rip), %rax\nret\n"
	"function s_load\nmovq $77, word(%rip)\ncall_it\nmov word(%rip), %rdx\ncmp $77, %rdx\njne 1f\nret\n1: xor %eax, %eax\nret\n"
	"function s_imm\ncall_it\nmovl $0x55667788, word(%rip)\ncmpl $0x55667788, word(%rip)\njne 1f\nret\n1: xor %eax, %eax\nret\n"
	"function s_lea\ncall_it\nlea s_lea(%rip), %rdx\ncmp %rdi, %rdx\njne 1f\nret\n1: xor %eax, %eax\nret\n"
	/* Branches; the flags are what they were before the call. */
	"function s_jc\nstc\ncall_it\njc 1f\nxor %eax, %eax\n1: ret\n"
	"function s_jnc\nstc\ncall_it\njnc 1f\nret\n1: xor %eax, %eax\nret\n"
	"function s_jmp\ncall_it\njmp 1f\nud2\n1: ret\n"
	"function s_far\nstc\ncall_it\njc s_beyond\nxor %eax, %eax\nret\n.skip 300, 0x90\ns_beyond: ret\n"
	"function s_jmpfar\ncall_it\njmp s_beyond2\n.skip 300, 0xcc\ns_beyond2: ret\n"
	"function s_jmpreg\nlea 1f(%rip), %rdx\ncall_it\njmp *%rdx\nud2\n1: ret\n"
	"function s_jmpmem\nlea 1f(%rip), %rdx\nmov %rdx, word(%rip)\ncall_it\njmp *word(%rip)\nud2\n1: ret\n"
	/* What cannot be made elsewhere. */
	"function s_call\ncall_it\ncall s_nothing\nret\ns_nothing: ret\n"
	"function s_calls\nsub $8, %rsp\ncall_it\nmov %rax, (%rsp)\nmov $110, %eax\nsyscall\nsyscall_next: cmp %rax, (%rsp)\njne 1f\nadd $8, %rsp\nret\n1: xor %eax, %eax\nadd $8, %rsp\nret\n"
	/* Two sites, the second of which is a part of the distance of the first's jump. */
	"function s_two\nmov $-1, %eax\nsyscall\nsyscall\ncmp $-38, %eax\njne 1f\nmov $110, %eax\nsyscall\nret\n1: xor %eax, %eax\nret\n"
	/* sched_get_priority_max(SCHED_OTHER) is 0. */
	"function s_near\nxor %edi, %edi\nmov $146, %eax\nsyscall\nmov $146, %al\nsyscall\nmov $146, %al\nsyscall\ntest %eax, %eax\njne 1f\ncall_it\nret\n1: mov $-1, %rax\nret\n"
	/* Entered behind the call as often as by way of it: with rax as if it had been made. */
	"function s_enter\nmov $3, %esi\nmov $110, %eax\nsyscall\n1: add $-1, %esi\njz 2f\njmp 1b\n2: ret\n"
	/* The instruction behind faults; a handler mends rdx. */
	".globl s_fault_at\nfunction s_fault\nmov %rdi, %rdx\ncall_it\ns_fault_at: mov (%rdx), %rdx\ncmp %rdx, %rdi\nje 1f\nret\n1: xor %eax, %eax\nret\n"
	".globl s_fault3_at\nfunction s_fault3\nmov %rdi, %rdx\ncall_it\ns_fault3_at: mov %rax, 0x1000(%rdx)\nret\n"
	".data\n.p2align 3\nword: .quad 0\n.text\n");

typedef long made(long);
extern made s_cmp, s_ret, s_mov2, s_mov3, s_mov4, s_push, s_long, s_store, s_load, s_imm, s_lea, s_jc, s_jnc, s_jmp, s_far, s_jmpfar,
	s_jmpreg, s_jmpmem, s_call, s_calls, s_two, s_near, s_enter, s_fault, s_fault3;
extern char s_fault_at[], s_fault3_at[];
/* Those with a variable are not for several threads at once. */
static made *const shared[] = { s_cmp, s_ret, s_mov2, s_mov3, s_mov4, s_push, s_long, s_lea, s_jc, s_jnc, s_jmp, s_far, s_jmpfar,
	s_jmpreg, s_call, s_calls, s_two, s_near, s_enter, s_fault, s_fault3 };
static made *const alone[] = { s_store, s_load, s_imm, s_jmpmem };

/* What code is mapped from files: no handler may find the program anywhere else. */
static struct { uintptr_t from, to; } code[64];
static int codes;
static volatile sig_atomic_t ticks;
static __thread volatile sig_atomic_t faults;
static uintptr_t word_aside[1024];

static void where_code_is(void)
{
	FILE *maps = fopen("/proc/self/maps", "r");
	char line[512];
	CHECK(maps);
	while (fgets(line, sizeof line, maps)) {
		unsigned long from, to, inode;
		char access[8];
		CHECK(sscanf(line, "%lx-%lx %7s %*s %*s %lu", &from, &to, access, &inode) == 4);
		if (access[2] == 'x' && (inode || strstr(line, "[v")))
			{
			CHECK(codes < 64);
			code[codes].from = from;
			code[codes++].to = to;
		}
	}
	fclose(maps);
}

static int is_code(uintptr_t at)
{
	for (int i = 0; i < codes; i++)
		if (at >= code[i].from && at < code[i].to)
			return 1;
	return 0;
}

static void tick(int signo, siginfo_t *info, void *context)
{
	int saved = errno;
	ucontext_t *c = context;
	ticks++;
	CHECK(is_code(c->uc_mcontext.gregs[REG_RIP]));
	CHECK(s_cmp(0) == getppid());
	errno = saved;
}

static void fault(int signo, siginfo_t *info, void *context)
{
	ucontext_t *c = context;
	uintptr_t at = c->uc_mcontext.gregs[REG_RIP];
	faults++;
	if (at == (uintptr_t)s_fault_at)
		CHECK(c->uc_mcontext.gregs[REG_RDX] == 16 && info->si_addr == (void *)16);
	else
		CHECK(at == (uintptr_t)s_fault3_at && info->si_addr == (void *)(16 + 0x1000));
	c->uc_mcontext.gregs[REG_RDX] = (uintptr_t)word_aside;
	if (at == (uintptr_t)s_fault3_at)
		c->uc_mcontext.gregs[REG_RDX] += 0x800 - 0x1000;
}

static int rounds;

static void all(made *const *functions, int count)
{
	long parent = getppid();
	for (int i = 0; i < count; i++) {
		int faulty = functions[i] == s_fault || functions[i] == s_fault3;
		faults = 0;
		long arg = functions[i] == s_lea ? (long)s_lea : 16;
		long got = functions[i](arg);
		if (got != parent)
			dprintf(2, "function %d gave %ld\n", i, got), _exit(9);
		CHECK(faults == faulty);
	}
}

static void *thread(void *arg)
{
	for (int round = 0; round < rounds; round++)
		all(shared, sizeof shared / sizeof *shared);
	return arg;
}

int main(int argc, char **argv)
{
	rounds = argc > 1 ? atoi(argv[1]) : 100;
	int storm = argc > 2;
	where_code_is();
	struct sigaction action = { .sa_sigaction = tick, .sa_flags = SA_RESTART | SA_SIGINFO };
	CHECK(!sigaction(SIGALRM, &action, 0));
	action.sa_sigaction = fault;
	action.sa_flags = SA_SIGINFO;
	CHECK(!sigaction(SIGSEGV, &action, 0));
	pthread_t made[3];
	if (storm) {
		struct itimerval every = { { 0, 4000 }, { 0, 4000 } };
		CHECK(!setitimer(ITIMER_REAL, &every, 0));
		for (int i = 0; i < 3; i++)
			CHECK(!pthread_create(&made[i], 0, thread, 0));
	}
	thread(0);
	for (int round = 0; round < rounds; round++)
		all(alone, sizeof alone / sizeof *alone);
	for (int i = 0; storm && i < 3; i++)
		CHECK(!pthread_join(made[i], 0));
	CHECK(!storm || ticks > 0);
	return 0;
}
