// Calls whose pointers lead to other pointers, whose answers stand where the question stood, and whose lengths are in memory:
// with good memory, at the end of a page, and with none at all. Exits with 0 if the kernel's answers are right. With an
// argument a timer interrupts all of it, a hundred thousand times. For tests/tests/engines.rs.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <termios.h>
#include <unistd.h>

static char *page, *end; /* A page, and where it ends: nothing is there. */
#define BAD ((void *)(end + 64))
#define WANT(what) do { if (!(what)) { fprintf(stderr, "line %d: %s (%d)\n", __LINE__, #what, errno); exit(1); } } while (0)
#define FAULTS(what) do { errno = 0; long got = (long)(what); if (got != -1 || errno != EFAULT) { \
	fprintf(stderr, "line %d: %s: %ld (%d)\n", __LINE__, #what, got, errno); exit(1); } } while (0)
/* What waits may be interrupted, though it has nothing to wait for. */
#define WAITS(what) ({ long got; do errno = 0, got = (long)(what); while (got == -1 && errno == EINTR); got; })
/* The C library looks at some of these itself. */
#define CALL(name, ...) syscall(SYS_##name, __VA_ARGS__)

static void polled(int p[2])
{
	struct pollfd *fds = (struct pollfd *)end - 2;
	fds[0] = (struct pollfd){ .fd = p[0], .events = POLLIN };
	fds[1] = (struct pollfd){ .fd = p[1], .events = POLLOUT };
	WANT(WAITS(CALL(poll, fds, 2, 0)) == 1 && fds[1].revents == POLLOUT);
	FAULTS(WAITS(CALL(poll, fds, 3, 0)));
	FAULTS(WAITS(CALL(poll, BAD, 1, 0)));
	WANT(WAITS(CALL(poll, 0, 0, 0)) == 0);
	struct timespec none = { 0 };
	uint64_t mask = 0;
	WANT(WAITS(CALL(ppoll, fds, 2, &none, &mask, 8)) == 1);
	FAULTS(WAITS(CALL(ppoll, fds, 2, BAD, &mask, 8)));
	FAULTS(WAITS(CALL(ppoll, fds, 2, &none, BAD, 8)));
	struct pollfd many[70];
	for (int i = 0; i < 70; i++)
		many[i] = (struct pollfd){ .fd = i % 2 ? p[1] : p[0], .events = POLLIN | POLLOUT };
	WANT(WAITS(CALL(poll, many, 70, 0)) == 35);
}

static void selected(int p[2])
{
	fd_set in, out;
	for (int i = 0; i < 4; i++) {
		struct timeval time = { 0, 10 };
		FD_ZERO(&in);
		FD_ZERO(&out);
		FD_SET(p[0], &in);
		FD_SET(p[1], &out);
		WANT(WAITS(CALL(select, p[1] + 1, &in, &out, 0, &time)) == 1 && FD_ISSET(p[1], &out) && !FD_ISSET(p[0], &in));
	}
	uint64_t *set = (uint64_t *)end - 1;
	*set = 1ull << p[1];
	WANT(WAITS(CALL(select, p[1] + 1, 0, set, 0, 0)) == 1 && *set == 1ull << p[1]);
	FAULTS(WAITS(CALL(select, 65, 0, set, 0, 0)));
	FAULTS(WAITS(CALL(select, 4, BAD, 0, 0, 0)));
	FAULTS(WAITS(CALL(select, 4, 0, 0, BAD, 0)));
	FAULTS(WAITS(CALL(select, 4, 0, 0, 0, BAD)));
	WANT(WAITS(CALL(select, -1, BAD, 0, 0, 0)) == -1 && errno == EINVAL);
	struct timespec none = { 0 };
	uint64_t mask = 0;
	struct { void *at; uint64_t size; } pack = { &mask, 8 };
	FD_ZERO(&out);
	FD_SET(p[1], &out);
	WANT(WAITS(CALL(pselect6, p[1] + 1, 0, &out, 0, &none, &pack)) == 1);
	pack.at = BAD;
	FAULTS(WAITS(CALL(pselect6, p[1] + 1, 0, &out, 0, &none, &pack)));
	FAULTS(WAITS(CALL(pselect6, p[1] + 1, 0, &out, 0, &none, BAD)));
}

static void vectors(int p[2])
{
	char a[40], b[40];
	memset(a, 'a', sizeof a), memset(b, 'b', sizeof b);
	struct iovec *v = (struct iovec *)end - 3;
	v[0] = (struct iovec){ a, 3 }, v[1] = (struct iovec){ 0, 0 }, v[2] = (struct iovec){ b, 40 };
	WANT(writev(p[1], v, 3) == 43);
	struct iovec to[40];
	for (int i = 0; i < 40; i++)
		to[i] = (struct iovec){ a + i, 1 };
	WANT(readv(p[0], to, 40) == 40 && a[2] == 'a' && a[3] == 'b');
	WANT(readv(p[0], to, 2) == 2);
	FAULTS(writev(p[1], v, 4));
	FAULTS(writev(p[1], BAD, 1));
	v[1] = (struct iovec){ BAD, 5 };
	long got = writev(p[1], v + 1, 1);
	WANT(got == -1 && errno == EFAULT);
	WANT(CALL(writev, p[1], v, -1) == -1 && errno == EINVAL);
	WANT(writev(p[1], v, 0) == 0);
	/* A vector that its own data overwrite. */
	WANT(write(p[1], "x", 1) == 1);
	struct iovec own = { (char *)&own + 8, 1 };
	WANT(readv(p[0], &own, 1) == 1 || 1);
	read(p[0], a, 1);
	while (CALL(ioctl, p[0], FIONREAD, v) == 0 && *(int *)v)
		read(p[0], a, 40);
	FAULTS(CALL(ioctl, p[0], FIONREAD, BAD));
}

static void messages(void)
{
	int s[2];
	WANT(!socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, s));
	char data[50] = "some data", control[CMSG_SPACE(sizeof(int))];
	struct iovec *v = (struct iovec *)end - 2;
	v[0] = (struct iovec){ data, 4 }, v[1] = (struct iovec){ data + 5, 4 };
	struct msghdr *m = (struct msghdr *)page;
	*m = (struct msghdr){ .msg_iov = v, .msg_iovlen = 2 };
	WANT(CALL(sendmsg, s[0], m, 0) == 8);
	m->msg_control = control, m->msg_controllen = sizeof control;
	struct cmsghdr *head = CMSG_FIRSTHDR(m);
	*head = (struct cmsghdr){ .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int)) };
	memcpy(CMSG_DATA(head), &s[0], sizeof(int));
	WANT(CALL(sendmsg, s[0], m, 0) == 8);
	m->msg_control = BAD;
	WANT(CALL(sendmsg, s[0], m, 0) == -1);
	m->msg_control = 0, m->msg_controllen = 0, m->msg_iovlen = 3;
	WANT(CALL(sendmsg, s[0], m, 0) == -1);
	FAULTS(CALL(sendmsg, s[0], BAD, 0));
	m->msg_iovlen = 2;
	m->msg_name = BAD, m->msg_namelen = 16;
	FAULTS(CALL(sendmsg, s[0], m, 0));
	struct sockaddr_un name;
	m->msg_name = &name, m->msg_namelen = sizeof name;
	WANT(CALL(recvmsg, s[1], m, 0) == 8 && m->msg_namelen == 0);
	m->msg_namelen = sizeof name, m->msg_control = control, m->msg_controllen = sizeof control;
	WANT(CALL(recvmsg, s[1], m, 0) == 8 && m->msg_controllen);
	int passed;
	memcpy(&passed, CMSG_DATA(CMSG_FIRSTHDR(m)), sizeof passed);
	close(passed);
	WANT(CALL(recvmsg, s[1], m, 0) == -1 && errno == EAGAIN);
	FAULTS(CALL(recvmsg, s[1], BAD, 0));
	WANT(CALL(sendto, s[0], data, 9, 0, 0, 0) == 9);
	socklen_t len = sizeof name;
	WANT(CALL(recvfrom, s[1], data, 40, 0, &name, &len) == 9);
	WANT(CALL(sendto, s[0], data, 9, 0, BAD, 16) == -1);
	WANT(CALL(recvfrom, s[1], data, 40, 0, 0, BAD) == -1);
	close(s[0]), close(s[1]);
}

static void names(void)
{
	int s = socket(AF_UNIX, SOCK_STREAM, 0);
	struct sockaddr_un to = { .sun_family = AF_UNIX };
	socklen_t *len = (socklen_t *)end - 1;
	char *at = end - 16;
	sprintf(to.sun_path + 1, "strobe-plans-%d", 10000000 + getpid());
	WANT(!CALL(bind, s, &to, 2 + 1 + strlen(to.sun_path + 1)));
	*len = 8;
	WANT(!CALL(getsockname, s, at, len) && *len > 8);
	*len = 110;
	struct sockaddr_un own;
	WANT(!CALL(getsockname, s, &own, len));
	FAULTS(CALL(getsockname, s, &own, BAD));
	*len = 110;
	FAULTS(CALL(getsockname, s, BAD, len));
	WANT(CALL(getpeername, s, &own, len) == -1 && errno == ENOTCONN);
	WANT(!listen(s, 3));
	int c = socket(AF_UNIX, SOCK_STREAM, 0);
	WANT(!CALL(connect, c, &to, 2 + 1 + strlen(to.sun_path + 1)));
	FAULTS(CALL(connect, c, BAD, 16));
	*len = 30;
	int a = CALL(accept4, s, &own, len, SOCK_CLOEXEC);
	WANT(a >= 0 && *len == 2);
	int value = 7;
	*len = 4;
	WANT(!CALL(getsockopt, s, SOL_SOCKET, SO_TYPE, &value, len) && value == SOCK_STREAM);
	WANT(!CALL(getsockopt, s, SOL_SOCKET, SO_LINGER, end - 8, (*len = 4, len)));
	FAULTS(CALL(getsockopt, s, SOL_SOCKET, SO_TYPE, &value, BAD));
	*len = 4;
	FAULTS(CALL(getsockopt, s, SOL_SOCKET, SO_TYPE, BAD, len));
	WANT(!CALL(setsockopt, s, SOL_SOCKET, SO_SNDBUF, (value = 5000, &value), 4));
	FAULTS(CALL(setsockopt, s, SOL_SOCKET, SO_SNDBUF, BAD, 4));
	WANT(CALL(setsockopt, s, SOL_SOCKET, SO_SNDBUF, &value, 2) == -1);
	close(a), close(c), close(s);
}

static void signals(void)
{
	struct { void *handler; uint64_t flags; void *restorer; uint64_t mask; } *act = (void *)(end - 32), old;
	WANT(!CALL(rt_sigaction, SIGUSR1, 0, &old, 8));
	memcpy(act, &old, 32);
	WANT(!CALL(rt_sigaction, SIGUSR1, act, act, 8));
	WANT(!CALL(rt_sigaction, SIGUSR1, act, 0, 8));
	FAULTS(CALL(rt_sigaction, SIGUSR1, (char *)act + 8, 0, 8));
	FAULTS(CALL(rt_sigaction, SIGUSR1, 0, BAD, 8));
	WANT(CALL(rt_sigaction, SIGUSR1, act, 0, 4) == -1 && errno == EINVAL);
	uint64_t set[2] = { 1 << (SIGUSR2 - 1), 0 };
	WANT(!CALL(rt_sigprocmask, SIG_BLOCK, set, set + 1, 8));
	WANT(!CALL(rt_sigprocmask, SIG_SETMASK, set + 1, (char *)set + 4, 8));
	FAULTS(CALL(rt_sigprocmask, SIG_SETMASK, BAD, 0, 8));
	/* A stub's fault in a task that blocks the signal of it. */
	set[0] = 1 << (SIGSEGV - 1), set[1] = 0;
	WANT(!CALL(rt_sigprocmask, SIG_BLOCK, set, 0, 8));
	FAULTS(WAITS(CALL(select, 4, BAD, 0, 0, 0)));
	WANT(!CALL(rt_sigprocmask, SIG_BLOCK, 0, set + 1, 8) && set[1] & 1 << (SIGSEGV - 1));
	WANT(!CALL(rt_sigprocmask, SIG_UNBLOCK, set, 0, 8));
	/* The mask has changed, though the old one could not be given, or the stub could not copy it. */
	uint64_t sys = 1ull << (SIGSYS - 1), none = 0, seen = 1;
	WANT(!CALL(rt_sigprocmask, SIG_SETMASK, &sys, 0, 8));
	FAULTS(CALL(rt_sigprocmask, SIG_SETMASK, &none, BAD, 8));
	WANT(!CALL(rt_sigprocmask, SIG_BLOCK, 0, &seen, 8) && seen == 0);
	FAULTS(CALL(rt_sigprocmask, SIG_SETMASK, &sys, BAD, 8));
	WANT(!CALL(rt_sigprocmask, SIG_BLOCK, 0, &seen, 8) && seen == sys);
	for (int i = 0; i < 4; i++) {
		uint64_t old = 1, *to = i % 2 ? &sys : &none;
		WANT(!CALL(rt_sigprocmask, SIG_SETMASK, i % 2 ? &none : &sys, 0, 8));
		register long size __asm__("r10") = 8;
		long got = SYS_rt_sigprocmask;
		__asm__ volatile("std; syscall; cld" : "+a"(got) : "D"(SIG_SETMASK), "S"(to), "d"(&old), "r"(size)
				 : "rcx", "r11", "memory");
		WANT(got == 0 && old == (i % 2 ? none : sys));
		WANT(!CALL(rt_sigprocmask, SIG_BLOCK, 0, &seen, 8) && seen == *to);
	}
	WANT(!CALL(rt_sigprocmask, SIG_SETMASK, &none, 0, 8));
}

static void others(void)
{
	int dir = open("/etc/apt", O_RDONLY | O_DIRECTORY);
	char *entries = page;
	while (CALL(getdents64, dir, entries, 200) > 0) ;
	lseek(dir, 0, SEEK_SET);
	WANT(CALL(getdents64, dir, entries, 4096) > 0);
	FAULTS((lseek(dir, 0, SEEK_SET), CALL(getdents64, dir, BAD, 4096)));
	struct termios term;
	WANT(CALL(ioctl, dir, TCGETS, &term) == -1 && errno == ENOTTY);
	WANT(CALL(ioctl, dir, 0x12345678, BAD) == -1);
	WANT(CALL(fcntl, dir, F_GETFL, BAD) >= 0);
	struct flock *lock = (struct flock *)end - 1;
	*lock = (struct flock){ .l_type = F_RDLCK };
	WANT(CALL(fcntl, dir, F_GETLK, lock) == 0 && lock->l_type == F_UNLCK);
	FAULTS(CALL(fcntl, dir, F_GETLK, BAD));
	int copy = CALL(fcntl, dir, F_DUPFD, 30);
	WANT(copy == 30 && !close(copy));
	char value[8];
	WANT(CALL(getxattr, "/etc/apt", "user.none", 0, 0) == -1);
	WANT(CALL(getxattr, "/etc/apt", "user.none", value, sizeof value) == -1);
	WANT(CALL(getxattr, BAD, "user.none", value, sizeof value) == -1 && errno == EFAULT);
	char name[16];
	strcpy(end - 5, "abcd");
	WANT(!CALL(prctl, PR_SET_NAME, end - 5, 0, 0, 0) && !CALL(prctl, PR_GET_NAME, name, 0, 0, 0));
	FAULTS(CALL(prctl, PR_SET_NAME, BAD, 0, 0, 0));
	FAULTS(CALL(prctl, PR_GET_NAME, BAD, 0, 0, 0));
	struct __user_cap_header_struct header = { 0x12345678, 0 };
	struct __user_cap_data_struct data[2];
	WANT(CALL(capget, &header, data) == -1 && header.version == _LINUX_CAPABILITY_VERSION_3);
	WANT(!CALL(capget, &header, data));
	WANT(CALL(capget, &header, BAD) == -1);
	struct timespec times[2] = { { 1, 2 }, { 3, UTIME_OMIT } };
	WANT(CALL(utimensat, AT_FDCWD, "/nonexistent", times, 0) == -1);
	WANT(CALL(utimensat, AT_FDCWD, "/etc/apt", BAD, 0) == -1);
	int e = epoll_create1(0), p[2];
	WANT(!pipe(p));
	struct epoll_event event = { EPOLLOUT, { .u64 = 5 } };
	WANT(!CALL(epoll_ctl, e, EPOLL_CTL_ADD, p[1], &event));
	WANT(WAITS(CALL(epoll_wait, e, &event, 1, 0)) == 1);
	WANT(WAITS(CALL(epoll_pwait, e, &event, 1, 0, 0, 8)) == 1);
	FAULTS(WAITS(CALL(epoll_wait, e, BAD, 1, 0)));
	FAULTS(CALL(epoll_ctl, e, EPOLL_CTL_MOD, p[1], BAD));
	WANT(!CALL(epoll_ctl, e, EPOLL_CTL_DEL, p[1], BAD));
	int64_t offset = 0;
	int file = open("/etc/passwd", O_RDONLY);
	WANT(CALL(splice, file, &offset, p[1], 0, 20, 0) == 20 && offset == 20);
	FAULTS(CALL(splice, file, BAD, p[1], 0, 20, 0));
	WANT(CALL(rseq, BAD, 32, 0, 0) == -1);
	close(file), close(p[0]), close(p[1]), close(e), close(dir);
}

static volatile long alarms;
static void alarmed(int signo) { (void)signo, alarms++; }

int main(int argc, char **argv)
{
	(void)argv;
	page = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	end = page + 4096;
	if (page == MAP_FAILED || munmap(end, 4096) || mmap(end, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != end)
		return 2;
	int p[2];
	if (pipe2(p, O_NONBLOCK))
		return 3;
	/* select(2) looks no further than the table of descriptors is long: 64, and from here on 256. */
	if (dup2(p[1], 200) != 200 || close(200))
		return 5;
	int rounds = 12;
	if (argc > 1) {
		struct sigaction act = { .sa_handler = alarmed, .sa_flags = SA_RESTART };
		struct itimerval every = { { 0, 150 }, { 0, 150 } };
		if (sigaction(SIGALRM, &act, 0) || setitimer(ITIMER_REAL, &every, 0))
			return 4;
		rounds = 150;
	}
	for (int i = 0; i < rounds; i++) {
		selected(p);
		polled(p);
		vectors(p);
		messages();
		names();
		signals();
		others();
	}
	return argc > 1 && alarms < 50;
}
