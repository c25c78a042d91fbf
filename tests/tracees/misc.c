/* The rest: uname, sysinfo, getrandom, io_uring, bpf, perf, keys, quotas, mounts, System V and POSIX queues, asynchronous I/O, modules.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"
#include <linux/aio_abi.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <sys/mount.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <mqueue.h>

TRACEE {
	CALL(uname, scratch);
	CALL(uname, edge);
	CALL(olduname, scratch);
	CALL(oldolduname, scratch);
	CALL(sysinfo, edge);
	CALL(sethostname, "host", 4);
	CALL(setdomainname, edge, 4);
	for (int flag = 0; flag < 9; flag++)
		CALL(getrandom, edge, 5, flag);
	CALL(getrandom, scratch, 0, -1);
	for (int type = 0; type < 12; type++)
		CALL(syslog, type, edge, 5);
	CALL(reboot, 1, 2, 3, 4);
	CALL(reboot, 0xfee1dead, 672274793, 0x1234567, edge);
	CALL(ioperm, 1, 2, 3);
	CALL(iopl, 3);
	CALL(personality, -1);
	CALL(init_module, edge, 5, "param");
	CALL(finit_module, -1, "param", 7);
	CALL(delete_module, "mod", O_NONBLOCK | O_TRUNC);
	CALL(kexec_load, 1, 1, edge, -1);
	CALLNR(ONLY64(320) ONLY32(1000), -1, -1, 3, "cmd", -1);
	CALL(vhangup);
	CALL(ustat, 1, scratch);
	CALL(sysfs, 1, "ext4");
	CALL(sysfs, 3);
	CALL(getcpu, NULL, NULL, NULL);
	CALL(lsm_get_self_attr, 100, scratch, edge, 0);
	CALL(lsm_list_modules, scratch, scratch + 1000, 0);

	// mounts
	for (int bit = 0; bit < 32; bit++)
		CALL(mount, "src", "/nonexistent", "ext4", 1u << bit, "data");
	CALL(mount, edge, edge, edge, MS_REMOUNT | MS_RDONLY | MS_BIND | 0xc0ed0000, edge);
	CALL(umount2, "/nonexistent", MNT_FORCE | MNT_DETACH | 8);
	CALL(umount2, edge, -1);
	CALL(pivot_root, "a", "b");
	CALL(fsopen, "ext4", 1);
	CALL(fsopen, edge, -1);
	for (int cmd = 0; cmd < 10; cmd++)
		CALL(fsconfig, -1, cmd, "key", "value", 5);
	CALL(fsmount, -1, 1, 0xff);
	CALL(fspick, AT_FDCWD, "/", -1);
	CALL(open_tree, AT_FDCWD, "/", 0x80000 | AT_RECURSIVE | 1);
	CALL(open_tree, -1, "", -1);
	CALL(move_mount, AT_FDCWD, "a", -1, "b", -1);
	uint64_t attr[4] = { 0x1ff, -1, MS_PRIVATE, 5 };
	CALL(mount_setattr, -1, "", AT_EMPTY_PATH | AT_RECURSIVE, attr, 32);
	CALL(mount_setattr, -1, "", -1, edge, 5);
	uint64_t req[4] = { 24, -1, 0xff, 0 };
	CALL(statmount, req, scratch, 4096, 0);
	CALL(statmount, edge, edge, -1, -1);
	CALL(listmount, req, scratch, 5, 0);
	for (int cmd = 1; cmd < 10; cmd++)
		for (int type = 0; type < 4; type++)
			CALL(quotactl, (0x800000 | cmd) << 8 | type, "/dev/none", 5, edge);
	for (int cmd = 1; cmd < 9; cmd++)
		CALL(quotactl, ('X' << 8 | cmd) << 8, "/dev/none", 5, scratch);
	CALL(quotactl_fd, -1, 0x80000700, 5, edge);
	CALL(quotactl, -1, NULL, -1, NULL);

	// System V
#ifdef __x86_64__
	CALL(shmget, 0x1234, 4096, 0);
	CALL(shmget, IPC_PRIVATE, -1, IPC_CREAT | IPC_EXCL | SHM_HUGETLB | 0777);
	CALL(semget, 0x1234, 5, 0644);
	CALL(semget, IPC_PRIVATE, -1, -1);
	CALL(msgget, 0x1234, IPC_EXCL | 0600);
	struct sembuf ops[2] = { { 0, 1, SEM_UNDO }, { 1, -1, IPC_NOWAIT | -0x8000 } };
	CALL(semop, -1, ops, 2);
	CALL(semop, -1, edge, 2);
	CALL(semtimedop, -1, ops, 2, edge);
	for (int cmd = 0; cmd < 21; cmd++) {
		CALL(shmctl, -1, cmd, scratch);
		CALL(msgctl, -1, cmd, edge);
		CALL(semctl, -1, 3, cmd, scratch);
	}
	CALL(shmat, -1, edge, SHM_RDONLY | SHM_RND | SHM_REMAP | SHM_EXEC | 1);
	CALL(shmdt, 1);
	CALL(msgsnd, -1, "type....text", 4, IPC_NOWAIT);
	CALL(msgrcv, -1, scratch, 100, -5, MSG_NOERROR | MSG_EXCEPT | IPC_NOWAIT);
	int q = syscall(SYS_msgget, IPC_PRIVATE, 0600);
	struct { long type; char text[16]; } m = { 7, "message" };
	CALL(msgsnd, q, &m, 8, 0);
	CALL(msgrcv, q, &m, 16, 0, 0);
	CALL(msgctl, q, IPC_STAT, scratch);
	CALL(msgctl, q, IPC_RMID, NULL);
	int s = syscall(SYS_semget, IPC_PRIVATE, 2, 0600);
	CALL(semctl, s, 0, SETVAL, 5);
	CALL(semctl, s, 0, GETALL, scratch);
	CALL(semctl, s, 0, IPC_STAT, scratch);
	CALL(semctl, s, 0, IPC_RMID, 0);
	int sh = syscall(SYS_shmget, IPC_PRIVATE, 4096, 0600);
	CALL(shmctl, sh, IPC_STAT, scratch);
	CALL(shmctl, sh, IPC_RMID, NULL);
#else
	for (int call = 0; call < 26; call++) {
		CALL(ipc, call, -1, 2, 3, scratch, 5);
		CALL(ipc, call | 0x10000, -1, 2, 3, edge, 5);
	}
#endif
	struct mq_attr mattr = { O_NONBLOCK, 4, 32, 0 };
	int mq = CALL(mq_open, "strobe-test", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &mattr);
	CALL(mq_open, edge, -1, -1, edge);
	CALL(mq_open, "none", O_RDONLY);
	CALL(mq_timedsend, mq, "hello", 5, 3, NULL);
	CALL(mq_getsetattr, mq, NULL, scratch);
	CALL(mq_timedreceive, mq, scratch, 32, scratch + 100, NULL);
	CALL(mq_timedreceive, mq, scratch, 32, edge, &(struct timespec){ 1, 2 });
	struct sigevent ev = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	CALL(mq_notify, mq, &ev);
	CALL(mq_notify, -1, edge);
	CALL(mq_getsetattr, mq, &mattr, edge);
	CALL(mq_unlink, "strobe-test");

	// asynchronous I/O
	unsigned long ctx = 0;
	CALL(io_setup, 4, &ctx);
	CALL(io_setup, -1, edge);
	int fd = open("f", O_RDWR | O_CREAT, 0600);
	struct iocb cb[2] = { { .aio_data = 5, .aio_lio_opcode = IOCB_CMD_PWRITE, .aio_fildes = fd, .aio_buf = (uintptr_t)"data", .aio_nbytes = 4 }, { .aio_lio_opcode = 99, .aio_fildes = -1, .aio_flags = 1, .aio_resfd = 5 } };
	struct iocb *cbs[4] = { cb, cb + 1, edge, NULL };
	CALL(io_submit, ctx, 1, cbs);
	for (int op = 0; op < 9; op++) {
		cb[1].aio_lio_opcode = op;
		CALL(io_submit, 0, 2, cbs);
	}
	CALL(io_submit, 0, 4, cbs);
	CALL(io_submit, 0, -1, edge);
	CALL(io_getevents, ctx, 1, 2, scratch, &(struct timespec){ 0, 1000000 });
	CALL(io_getevents, 0, 1, 2, edge, edge);
	CALL(io_pgetevents, 0, 1, 2, edge, NULL, scratch);
	CALL(io_cancel, 0, cb, edge);
	CALL(io_destroy, ctx);
	CALL(io_destroy, -1);

	// io_uring
	memset(scratch, 0, 200);
	int ring = CALL(io_uring_setup, 4, scratch);
	for (int bit = 0; bit < 20; bit++) {
		memset(scratch, 0, 200);
		((unsigned *)scratch)[2] = 1u << bit;
		((unsigned *)scratch)[5] = bit == 5 ? 9 : 0;
		CALL(io_uring_setup, -1, scratch);
		CALL(io_uring_enter, -1, 1, 2, 1u << bit, NULL, 8);
	}
	CALL(io_uring_setup, 1, edge);
	for (int op = 0; op < 35; op++) {
		CALL(io_uring_register, -1, op, scratch, 1);
		CALL(io_uring_register, -1, op, edge, 2);
	}
	CALL(io_uring_register, -1, 0x80000000 | 5, NULL, 0);

	// bpf and perf
	union bpf_attr battr;
	for (int cmd = 0; cmd < 40; cmd++) {
		memset(&battr, 0, sizeof battr);
		CALL(bpf, cmd, &battr, sizeof battr);
		for (int i = 0; i < sizeof battr; i++)
			((char *)&battr)[i] = i % 3 ? 0 : i;
		CALL(bpf, cmd, &battr, 32);
		CALL(bpf, cmd, &battr, 3);
		CALL(bpf, cmd, edge, 16);
		CALL(bpf, cmd, NULL, 0);
	}
	struct perf_event_attr perf = { .type = PERF_TYPE_SOFTWARE, .size = sizeof perf, .config = PERF_COUNT_SW_TASK_CLOCK };
	CALL(perf_event_open, &perf, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
	for (int type = 0; type < 7; type++) {
		perf.type = type; perf.config = type * 0x10203; perf.sample_type = 1 << (type * 3); perf.read_format = type; perf.sample_period = 1000; perf.freq = type & 1; perf.disabled = 1;
		CALL(perf_event_open, &perf, -1, -1, -1, 1 << type);
	}
	perf.size = 64;
	CALL(perf_event_open, &perf, -1, -1, -1, -1);
	perf.size = 5;
	CALL(perf_event_open, &perf, -1, -1, -1, 0);
	perf.size = 1000;
	CALL(perf_event_open, AT_EDGE(perf), -1, -1, -1, 0);
	CALL(perf_event_open, edge, 1, 2, 3, 4);

	// keys
	CALL(add_key, "user", "desc", "payload", 7, -2);
	CALL(add_key, edge, edge, edge, 7, 5);
	CALL(request_key, "user", "none", NULL, -3);
	CALL(request_key, "user", edge, "info", 9);
	for (int cmd = 2; cmd < 34; cmd++) {
		CALL(keyctl, cmd, 0x7ffffff1, edge, edge, 5);
		CALL(keyctl, cmd, -99, 3, 4, 5);
	}
	CALL(keyctl, 0, -4, 0);
	CALL(keyctl, 1, edge);
	CALL(keyctl, -1, 1, 2, 3, 4);
}
