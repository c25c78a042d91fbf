/* Processes: fork, vfork, clone, clone3, exec, every kind of wait status, limits, ids, scheduling, capabilities.
 * difftest:  -f | -f -v | -f -X raw | -f -X verbose | | -v | -f -yy | -ff | -q | -f -qq | -z -f | -f -Y
 */
#include "tracee.h"
#include <linux/sched.h>
#include <sched.h>
#include <sys/prctl.h>
#include <linux/capability.h>
#include <sys/times.h>

static pid_t child(int how)
{
	pid_t pid = fork();
	if (pid)
		return pid;
	if (how < 0)
		kill(getpid(), -how);
	CALL(exit_group, how);
	return 0;
}

TRACEE {
	int status = 0;
	signal(SIGCHLD, SIG_DFL);
	signal(SIGUSR1, SIG_IGN);
	// statuses
	CALL(wait4, child(0), &status, 0, NULL);
	CALL(wait4, child(42), &status, 0, scratch);
	CALL(wait4, child(-SIGTERM), &status, 0, NULL);
	CALL(wait4, child(-SIGKILL), &status, __WALL, NULL);
	CALL(waitid, P_PID, child(7), scratch, WEXITED, NULL);
	CALL(waitid, P_PID, child(-SIGSEGV), scratch, WEXITED | WNOWAIT, scratch + 1000);
	CALL(waitid, P_ALL, 0, scratch, WEXITED, edge);
	CALL(waitpid, child(1), &status, 0);
	CALL(wait4, -1, &status, WNOHANG | WUNTRACED | WCONTINUED | 0x20000000, NULL);
	CALL(wait4, -1, &status, -1, NULL);
	CALL(wait4, 0, NULL, 0, edge);
	CALL(wait4, -12345, edge, WNOHANG, NULL);
	pid_t zombie = child(3);
	CALL(waitid, P_PID, zombie, NULL, WEXITED | WNOWAIT, NULL);
	CALL(wait4, zombie, edge, 0, NULL);
	CALL(waitid, P_ALL, 0, scratch, WEXITED | WNOHANG, NULL);
	CALL(waitid, P_PGID, 0, scratch, WEXITED | WSTOPPED | WCONTINUED | WNOHANG | __WNOTHREAD, NULL);
	CALL(waitid, P_PIDFD, 99, scratch, WEXITED, NULL);
	CALL(waitid, 77, 99, edge, -1, edge);
	// stopped and continued
	pid_t pid = fork();
	if (pid == 0) {
		raise(SIGSTOP);
		// So that the parent sees that it goes on, and not that it has ended already.
		CALL(nanosleep, &(struct timespec){ 0, 50000000 }, NULL);
		CALL(exit_group, 9);
	}
	CALL(wait4, pid, &status, WUNTRACED, NULL);
	kill(pid, SIGCONT);
	CALL(wait4, pid, &status, WCONTINUED | WUNTRACED, NULL);
	CALL(wait4, pid, &status, 0, NULL);

	// clone in its forms
	pid = vfork();
	if (pid == 0)
		CALL(exit, 5);
	CALL(wait4, pid, &status, 0, NULL);
	int tid = 0;
	ONLY64(pid = CALL(clone, CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGUSR1, NULL, &tid, &tid, 0);)
	ONLY32(pid = CALL(clone, CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGUSR1, NULL, &tid, 0, &tid);)
	if (pid == 0)
		CALL(exit, 6);
	CALL(wait4, pid, &status, __WCLONE | __WALL, NULL);
	CALL(clone, CLONE_NEWNS | CLONE_FS, NULL, NULL, NULL, NULL);
	CALL(clone, CLONE_THREAD | CLONE_VM, edge, bad[1], bad[2], bad[3]);
	CALL(clone, CLONE_SIGHAND | 200, NULL, NULL, NULL, NULL);
	CALL(clone, CLONE_THREAD | 0x80000000u | CLONE_SETTLS | CLONE_PIDFD | CLONE_PARENT_SETTID, NULL, edge, edge, edge);
	for (int bit = 9; bit < 32; bit++)
		CALL(clone, CLONE_SIGHAND | 1u << bit, NULL, NULL, NULL, NULL);
	struct clone_args args = { .flags = CLONE_PIDFD | CLONE_PARENT_SETTID, .exit_signal = SIGCHLD };
	int pidfd = -1;
	args.pidfd = (uintptr_t)&pidfd;
	args.parent_tid = (uintptr_t)&tid;
	pid = CALL(clone3, &args, sizeof args);
	if (pid == 0)
		CALL(exit_group, 8);
	CALL(pidfd_send_signal, pidfd, 0, NULL, 0);
	CALL(waitid, P_PIDFD, pidfd, scratch, WEXITED, NULL);
	CALL(pidfd_send_signal, pidfd, SIGTERM, NULL, 0);
	CALL(pidfd_send_signal, -1, 64, edge, -1);
	CALL(pidfd_getfd, pidfd, 0, 0);
	CALL(pidfd_getfd, -1, -1, -1);
	CALL(pidfd_open, getppid(), 0);
	CALL(pidfd_open, 0, O_NONBLOCK);
	CALL(pidfd_open, -1, -1);
	args.flags = 0x1234567800000000ull | CLONE_VM;
	args.stack = 0x1000; args.stack_size = 0x2000; args.tls = 5; args.child_tid = 1; args.exit_signal = 300;
	args.set_tid = (uintptr_t)&tid; args.set_tid_size = 1; args.cgroup = 9;
	CALL(clone3, &args, sizeof args);
	CALL(clone3, AT_EDGE(args), sizeof args);
	CALL(clone3, &args, 64);
	CALL(clone3, &args, 5);
	CALL(clone3, edge, sizeof args);
	CALL(clone3, AT_EDGE(args) + 8, sizeof args);
	char longer[120] = {0};
	memcpy(longer, &args, sizeof args);
	CALL(clone3, longer, sizeof longer);
	longer[100] = 3;
	CALL(clone3, longer, sizeof longer);
	args.flags = -1ull;
	CALL(clone3, AT_EDGE(args), -1);
	args = (struct clone_args){ .flags = CLONE_INTO_CGROUP | CLONE_CLEAR_SIGHAND | CLONE_SETTLS | CLONE_CHILD_SETTID, .cgroup = -1 };
	CALL(clone3, &args, sizeof args);

	// exec
	char *argv[] = { "prog", "one", "tw\to", NULL }, *envp[] = { "A=1", NULL };
	CALL(execve, "/nonexistent", argv, envp);
	CALL(execve, "/etc/passwd", argv, NULL);
	CALL(execve, ".", NULL, NULL);
	CALL(execve, "/nonexistent", edge, edge - 4);
	CALL(execve, "/nonexistent", at_edge(argv, 2 * sizeof *argv), envp);
	char *wild[] = { "a", (char *)1, edge - 1, NULL };
	CALL(execve, "/nonexistent", wild, wild);
	char *many[60];
	for (int i = 0; i < 59; i++)
		many[i] = "arg";
	many[59] = NULL;
	CALL(execve, "/nonexistent", many, many);
	memset(scratch, 'q', 100);
	scratch[100] = 0;
	char *lengthy[] = { scratch, NULL };
	CALL(execve, scratch, lengthy, lengthy);
	CALL(execveat, AT_FDCWD, "/nonexistent", argv, envp, AT_SYMLINK_NOFOLLOW);
	CALL(execveat, -1, "", argv, envp, AT_EMPTY_PATH | 1);
	EACH_BAD(p)
		CALL(execve, p, p, p);
	pid = fork();
	if (pid == 0) {
		CALL(execve, "/bin/true", argv, envp);
		_exit(99);
	}
	CALL(wait4, pid, &status, 0, NULL);

	// ids
	CALL(getpid);
	CALL(getppid);
	CALL(gettid);
	CALL(getuid);
	CALL(geteuid);
	CALL(getgid);
	CALL(getegid);
	CALL(getuid32);
	CALL(getpgrp);
	CALL(getpgid, 0);
	CALL(getpgid, -1);
	CALL(getsid, 0);
	CALL(setpgid, 0, 0);
	CALL(setpgid, -1, 5);
	CALL(setsid);
	unsigned ids[3];
	CALL(getresuid, ids, ids + 1, ids + 2);
	CALL(getresgid, ids, edge, ids + 2);
	CALL(getresuid32, ids, ids + 1, ids + 2);
	CALL(setresuid, -1, 65534, -1);
	CALL(setresuid32, -1, 0, -1);
	CALL(setresgid, 0, 0, 0);
	CALL(setreuid, -1, -1);
	CALL(setregid, 0, -1);
	CALL(setuid, 0);
	CALL(setgid, 0);
	CALL(setfsuid, -1);
	CALL(setfsgid, 65534);
	unsigned groups[40] = { 1, 2, 3 };
	CALL(getgroups, 0, NULL);
	CALL(getgroups, 40, groups);
	CALL(getgroups, -1, groups);
	CALL(getgroups32, 40, groups);
	CALL(setgroups, 3, groups);
	CALL(setgroups, 40, groups);
	CALL(setgroups, 3, edge);
	CALL(setgroups, 3, at_edge(groups, 8));
	CALL(setgroups, -1, groups);

	// limits and usage
	struct rlimit64 { uint64_t cur, max; } lim = { 0, 0 };
	for (int resource = 0; resource < 17; resource++)
		CALL(prlimit64, 0, resource, NULL, &lim);
	lim.cur = 1024 * 1024; lim.max = RLIM64_INFINITY;
	CALL(prlimit64, 0, RLIMIT_CORE, &lim, NULL);
	lim.cur = 1234567;
	CALL(prlimit64, 0, -1, &lim, &lim);
	CALL(prlimit64, 1, RLIMIT_NOFILE, edge, edge);
	CALL(prlimit64, -1, RLIMIT_NOFILE, AT_EDGE(lim) + 1, scratch);
	CALL(getrlimit, RLIMIT_NOFILE, scratch);
	CALL(getrlimit, RLIMIT_STACK, scratch);
	CALL(getrlimit, 99, scratch);
	CALL(getrlimit, RLIMIT_CPU, edge);
	CALL(ugetrlimit, RLIMIT_CPU, scratch);
	unsigned long rl[2] = { 10, -1 };
	CALL(setrlimit, 99, rl);
	CALL(setrlimit, RLIMIT_CORE, rl);
	rl[0] = 2048; rl[1] = 5;
	CALL(setrlimit, RLIMIT_CORE, rl);
	CALL(getrusage, RUSAGE_CHILDREN, scratch);
	CALL(getrusage, 1, scratch);
	CALL(getrusage, -5, scratch);
	CALL(getrusage, RUSAGE_SELF, edge);
	CALL(times, NULL);
	CALL(times, edge);
	CALL(getpriority, PRIO_PROCESS, 0);
	CALL(getpriority, PRIO_USER, -1);
	CALL(getpriority, 9, 9);
	CALL(setpriority, PRIO_PGRP, 0, 5);
	CALL(setpriority, 9, 0, -20);
	CALL(nice, 1);
	CALL(ioprio_get, 1, 0);
	CALL(ioprio_get, 9, -1);
	for (int class = 0; class < 5; class++)
		CALL(ioprio_set, 9, 0, class << 13 | 5);
	CALL(ioprio_set, 1, 0, 2 << 13 | 7 << 3 | 4);
	CALL(ioprio_set, 2, 0, -1);

	// scheduling
	CALL(sched_yield);
	struct sched_param param = { 0 };
	CALL(sched_getscheduler, 0);
	CALL(sched_getscheduler, -1);
	for (int policy = 0; policy < 9; policy++) {
		param.sched_priority = policy;
		CALL(sched_setscheduler, -1, policy, &param);
		CALL(sched_get_priority_max, policy);
	}
	CALL(sched_setscheduler, -1, SCHED_FIFO | 0x40000000, edge);
	CALL(sched_setscheduler, -1, -1, &param);
	CALL(sched_get_priority_min, -1);
	CALL(sched_getparam, 0, &param);
	CALL(sched_getparam, 0, edge);
	CALL(sched_setparam, 0, &param);
	CALL(sched_setparam, 0, NULL);
	CALL(sched_rr_get_interval, 0, scratch);
	CALL(sched_rr_get_interval_time64, 0, scratch);
	CALL(sched_rr_get_interval, -1, edge);
	unsigned long cpus[4] = { 0 };
	cpus[0] = -1;
	CALL(sched_getaffinity, 0, 32, cpus);
	CALL(sched_getaffinity, 0, 4, cpus);
	CALL(sched_getaffinity, 0, 1, cpus);
	CALL(sched_getaffinity, 0, 128, edge);
	CALL(sched_setaffinity, -1, 8, cpus);
	cpus[0] = 0xa5;
	CALL(sched_setaffinity, -1, 16, cpus);
	cpus[0] = 0;
	CALL(sched_setaffinity, -1, 8, cpus);
	CALL(sched_setaffinity, -1, 32, AT_EDGE(cpus) + 8);
	struct { uint32_t size, policy; uint64_t flags; int32_t nice; uint32_t priority; uint64_t runtime, deadline, period; uint32_t min, max; } attr = { 56, 6, 7, -3, 5, 1, 2, 3, 4, 5 };
	CALL(sched_setattr, -1, &attr, 0);
	for (int policy = 0; policy < 8; policy++) {
		attr.policy = policy; attr.flags = 1 << policy;
		CALL(sched_setattr, -1, &attr, policy);
	}
	attr.size = 48; attr.flags = -1; attr.policy = -1;
	CALL(sched_setattr, -1, &attr, -1);
	attr.size = 1;
	CALL(sched_setattr, -1, &attr, 0);
	attr.size = 100;
	CALL(sched_setattr, -1, AT_EDGE(attr), 0);
	CALL(sched_setattr, -1, edge, 0);
	CALL(sched_getattr, 0, scratch, 56, 0);
	CALL(sched_getattr, 0, scratch, 48, 0);
	CALL(sched_getattr, 0, scratch, 5, 0);
	CALL(sched_getattr, -1, edge, 48, 1);
	CALL(kcmp, 0, 0, 0, 1, 2);
	for (int type = 0; type < 9; type++)
		CALL(kcmp, getpid(), getpid(), type, 2, 2);
	CALL(kcmp, -1, -1, -1, -1, -1);
	unsigned cpu, node;
	// On one processor: which one is the moment's otherwise.
	unsigned long first = 1;
	CALL(sched_setaffinity, 0, sizeof first, &first);
	CALL(getcpu, &cpu, &node, NULL);
	CALL(getcpu, edge, NULL, edge);

	// capabilities
	struct __user_cap_header_struct head = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct data[2] = { { 0 } };
	CALL(capget, &head, data);
	CALL(capget, &head, NULL);
	CALL(capget, &head, edge);
	CALL(capset, &head, data);
	data[0].effective = -1; data[0].permitted = 5; data[1].inheritable = 0x1ff;
	CALL(capset, &head, data);
	CALL(capset, &head, AT_EDGE(data[0]));
	head.version = _LINUX_CAPABILITY_VERSION_1; head.pid = 1;
	CALL(capset, &head, data);
	CALL(capget, &head, data);
	head.version = _LINUX_CAPABILITY_VERSION_2;
	CALL(capset, &head, data);
	head.version = 5; head.pid = -1;
	CALL(capget, &head, data);
	CALL(capset, &head, data);
	CALL(capset, edge, edge);
	CALL(capget, AT_EDGE(head) + 1, data);
	for (int bit = 0; bit < 32; bit++)
		CALL(unshare, 1u << bit & ~(CLONE_NEWUSER | CLONE_VM | CLONE_THREAD) | 0x01000000);
	CALL(unshare, -1);
	CALL(setns, -1, CLONE_NEWNET);
	CALL(setns, 0, CLONE_NEWNET | CLONE_NEWPID | 1);
	CALL(exit, 0x1234);
}
