/* What the live tests trace: each behaviour under a name. Every one checks that it was not disturbed. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void need(int ok, const char *what)
{
	if (!ok) {
		fprintf(stderr, "tracee: %s: %s\n", what, strerror(errno));
		_exit(99);
	}
}

/* A tree of processes: depth levels with two children each. */
static void tree(int depth)
{
	if (!depth)
		return;
	pid_t kids[2];
	for (int i = 0; i < 2; i++) {
		kids[i] = i ? vfork() : fork();
		need(kids[i] >= 0, "fork");
		if (!kids[i]) {
			if (i)
				_exit(0);
			tree(depth - 1);
			_exit(0);
		}
	}
	for (int i = 0; i < 2; i++) {
		int status;
		need(waitpid(kids[i], &status, 0) == kids[i] && status == 0, "a child's end");
	}
}

static void *execute(void *arg)
{
	(void)arg;
	usleep(20000);
	execl("/bin/true", "true", (char *)0);
	need(0, "execl");
	return 0;
}

static void *nap(void *arg)
{
	for (;;)
		usleep((uintptr_t)arg);
	return 0;
}

static void *brief(void *arg)
{
	for (int i = 0; i < 5; i++)
		need(syscall(SYS_gettid) > 0, "gettid");
	return arg;
}

static volatile sig_atomic_t stop;
static void on_term(int signo) { stop = signo; }

static void *ping(void *arg)
{
	int *ends = arg;
	char c;
	while (read(ends[0], &c, 1) == 1)
		need(write(ends[1], &c, 1) == 1, "echo");
	return 0;
}

/* Threads that exchange bytes, sleep and fork until SIGTERM; any disturbance ends in status 99. */
static void load(void)
{
	int there[2], back[2];
	need(!pipe(there) && !pipe(back), "pipe");
	int ends[2] = { there[0], back[1] };
	pthread_t thread;
	need(!pthread_create(&thread, 0, ping, ends), "thread");
	signal(SIGTERM, on_term);
	printf("ready\n");
	fflush(stdout);
	for (unsigned n = 0; !stop; n++) {
		char c = (char)n, d;
		need(write(there[1], &c, 1) == 1, "write");
		need(read(back[0], &d, 1) == 1 && c == d, "read");
		struct timespec time = { 0, 100000 };
		need(!nanosleep(&time, 0) || stop, "nanosleep");
		if (n % 16 == 0) {
			pid_t kid = fork();
			need(kid >= 0, "fork");
			if (!kid)
				_exit(7);
			int status;
			need(waitpid(kid, &status, 0) == kid && WEXITSTATUS(status) == 7, "waitpid");
		}
	}
}

static int queued, caught;
static int byte_ends[2];
static void on_queued(int signo, siginfo_t *info, void *context)
{
	(void)signo, (void)info, (void)context;
	__atomic_add_fetch(&caught, 1, __ATOMIC_RELAXED);
}

static void *spin(void *arg)
{
	int null = open("/dev/null", O_WRONLY);
	need(null >= 0, "open");
	while (!stop) {
		need(syscall(SYS_getppid) > 0, "getppid");
		need(write(null, "x", 1) == 1, "write");
	}
	return arg;
}

/* No signal reaches this one, so nothing may interrupt it. */
static void *undisturbed(void *arg)
{
	sigset_t all;
	sigfillset(&all);
	need(!pthread_sigmask(SIG_SETMASK, &all, 0), "mask");
	char c;
	while (read(byte_ends[0], &c, 1) == 1) {
		struct timespec time = { 0, 50000 };
		need(!nanosleep(&time, 0), "nanosleep");
	}
	need(0 || stop, "read");
	return arg;
}

/* Eight threads in system calls while signals are queued; ends at SIGTERM, and counts what was sent and what came. */
static void torture(int may_miss)
{
	need(!pipe(byte_ends), "pipe");
	struct sigaction action = { .sa_sigaction = on_queued, .sa_flags = SA_SIGINFO | SA_RESTART };
	need(!sigaction(SIGRTMIN + 3, &action, 0), "sigaction");
	signal(SIGTERM, on_term);
	pthread_t threads[8];
	for (int i = 0; i < 8; i++)
		need(!pthread_create(&threads[i], 0, i < 5 ? spin : undisturbed, 0), "thread");
	printf("ready\n");
	fflush(stdout);
	while (!stop) {
		union sigval value = { .sival_int = queued };
		if (!sigqueue(getpid(), SIGRTMIN + 3, value))
			queued++;
		need(write(byte_ends[1], "x", 1) == 1, "write");
		struct timespec time = { 0, 200000 };
		nanosleep(&time, 0);
	}
	for (int i = 0; i < (may_miss ? 20 : 500) && __atomic_load_n(&caught, __ATOMIC_RELAXED) != queued; i++)
		usleep(10000);
	int missed = queued - __atomic_load_n(&caught, __ATOMIC_RELAXED);
	need(missed >= 0 && missed <= may_miss, "a signal was lost or doubled");
	for (int i = 0; i < 5; i++)
		need(!pthread_join(threads[i], 0), "join");
}

static int untraced_body(void *arg)
{
	(void)arg;
	/* Filtered: without a tracer this would be ENOSYS. */
	_exit(getppid() > 0 ? 0 : 98);
}

int main(int argc, char **argv)
{
	need(argc > 1, "arguments");
	const char *mode = argv[1];
	long n = argc > 2 ? atol(argv[2]) : 0;

	if (!strcmp(mode, "tree")) {
		tree((int)n);
	} else if (!strcmp(mode, "thread-exec")) {
		pthread_t thread;
		for (int i = 0; i < 3; i++)
			need(!pthread_create(&thread, 0, nap, (void *)1000), "thread");
		need(!pthread_create(&thread, 0, execute, 0), "thread");
		pause();
	} else if (!strcmp(mode, "threads")) {
		pthread_attr_t attr;
		pthread_attr_init(&attr);
		pthread_attr_setstacksize(&attr, 65536);
		pthread_t *threads = calloc((size_t)n, sizeof *threads);
		for (long i = 0; i < n; i++)
			need(!pthread_create(&threads[i], &attr, brief, 0), "thread");
		for (long i = 0; i < n; i++)
			need(!pthread_join(threads[i], 0), "join");
	} else if (!strcmp(mode, "stop")) {
		/* The child stops itself, the parent sees it and lets it go on. */
		pid_t kid = fork();
		if (!kid) {
			raise(SIGSTOP);
			_exit(5);
		}
		int status;
		need(waitpid(kid, &status, WUNTRACED) == kid && WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP, "stop");
		need(!kill(kid, SIGCONT), "kill");
		need(waitpid(kid, &status, 0) == kid && WIFEXITED(status) && WEXITSTATUS(status) == 5, "end");
	} else if (!strcmp(mode, "signal")) {
		raise((int)n);
	} else if (!strcmp(mode, "exit")) {
		return (int)n;
	} else if (!strcmp(mode, "torture")) {
		torture(argc > 2 ? atoi(argv[2]) : 0);
	} else if (!strcmp(mode, "load")) {
		load();
	} else if (!strcmp(mode, "nap")) {
		pthread_t thread;
		for (long i = 0; i < n; i++)
			need(!pthread_create(&thread, 0, nap, (void *)5000), "thread");
		printf("ready\n");
		fflush(stdout);
		nap((void *)5000);
	} else if (!strcmp(mode, "signals")) {
		/* What it was started with. */
		char line[256];
		FILE *status = fopen("/proc/self/status", "r");
		while (fgets(line, sizeof line, status))
			if ((!strncmp(line, "Sig", 3) && line[3] != 'Q') || !strncmp(line, "ShdPnd", 6))
				fputs(line, stdout);
	} else if (!strcmp(mode, "child-calls")) {
		/* A child makes a call that is filtered in tests. */
		pid_t kid = fork();
		if (!kid)
			_exit(getppid() > 0 ? 0 : 98);
		int status;
		need(waitpid(kid, &status, 0) == kid && status == 0, "a child's filtered call");
		need(getppid() > 0, "getppid");
	} else if (!strcmp(mode, "daemon")) {
		/* Ends at once; its child goes on for n milliseconds, makes a filtered call and reports. */
		int fd = open(argv[3], O_WRONLY | O_CREAT | O_TRUNC, 0600);
		need(fd >= 0, "open");
		if (!fork()) {
			close(0);
			close(1);
			close(2);
			usleep((useconds_t)n * 1000);
			need(getppid() > 0, "getppid");
			need(write(fd, "done", 4) == 4, "write");
			_exit(0);
		}
	} else if (!strcmp(mode, "untraced")) {
		/* Children that ask for not being traced, by clone and by clone3. */
		pid_t kid;
		int status;
		char *stack = malloc(65536);
		kid = clone(untraced_body, stack + 65536, CLONE_UNTRACED | SIGCHLD, 0);
		need(kid > 0 && waitpid(kid, &status, 0) == kid && status == 0, "clone with CLONE_UNTRACED");
#ifdef SYS_clone3
		struct { uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls; } clone_args = {
			.flags = CLONE_UNTRACED, .exit_signal = SIGCHLD };
		kid = (pid_t)syscall(SYS_clone3, &clone_args, sizeof clone_args);
		if (!kid)
			untraced_body(0);
		need(kid > 0 && waitpid(kid, &status, 0) == kid && status == 0, "clone3 with CLONE_UNTRACED");
		need(clone_args.flags == CLONE_UNTRACED, "the flags as they were");
#endif
	} else if (!strcmp(mode, "abi")) {
		/* getppid by the i386 way, with more in the registers than it has. */
#ifdef __x86_64__
		long ret;
		__asm__ volatile("int $0x80" : "=a"(ret) : "a"(64L), "b"(0x1234567887654321L) : "memory", "r8", "r9", "r10", "r11");
		need(ret > 0, "int 0x80");
		syscall(0x40000000 | SYS_getppid);
		syscall(-1L);
#endif
		need(getppid() > 0, "getppid");
		need(close(-1) == -1 && errno == EBADF, "close");
	} else if (!strcmp(mode, "nnp")) {
		return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
	} else if (!strcmp(mode, "fd")) {
		/* Which descriptors it has. */
		for (int fd = 0; fd < 64; fd++)
			if (fcntl(fd, F_GETFD) != -1)
				printf("%d ", fd);
	} else {
		need(0, mode);
	}
	return 0;
}
