/* POSIX message queues and asynchronous I/O.
 * difftest:  | -v | -X raw | -X verbose | -yy | -s 3 | -P f
 */
#include "tracee.h"
#include <linux/aio_abi.h>
#include <mqueue.h>
#include <sys/uio.h>

TRACEE {
	int f = open("f", O_RDWR | O_CREAT, 0600);
	// queues
	struct mq_attr attr = { O_NONBLOCK, 4, 32, 5 };
	CALL(mq_unlink, "strobe-g-mq");
	for (int bit = 0; bit < 32; bit++) {
		CALL(mq_open, "none", 1u << bit, 0640, &attr);
		attr.mq_flags = 1l << bit;
		CALL(mq_getsetattr, -1, &attr, NULL);
		CALL(mq_open, "/slash", O_CREAT, 1u << bit, &attr);
	}
	CALL(mq_unlink, "none");
	attr.mq_flags = -1; attr.mq_maxmsg = -1; attr.mq_msgsize = -1; attr.mq_curmsgs = -1;
	CALL(mq_getsetattr, -1, &attr, &attr);
	CALL(mq_open, "/slash", O_CREAT, -1, &attr);
	CALL(mq_getsetattr, -1, AT_EDGE(attr), &attr);
	CALL(mq_getsetattr, -1, AT_EDGE(attr) + 4, &attr);
	struct timespec ts = { 1, 2 };
	EACH_BAD(p) {
		CALL(mq_open, p, O_RDWR);
		CALL(mq_open, "x", O_CREAT | O_RDWR, 0600, p);
		CALL(mq_open, p, O_RDWR, 0600, p);
		CALL(mq_unlink, p);
		CALL(mq_timedsend, -1, p, 5, 1, p);
		CALL(mq_timedreceive, -1, p, 5, p, p);
		CALL(mq_timedreceive, -1, p, 5, p, &ts);
		CALL(mq_timedsend_time64, -1, p, 5, 1, p);
		CALL(mq_timedreceive_time64, -1, p, 5, p, p);
		CALL(mq_notify, -1, p);
		CALL(mq_getsetattr, -1, p, p);
	}
	CALL(mq_unlink, "x");
	CALL(mq_timedsend, -1, "a message of more than thirty-two bytes", 39, -1, &ts);
	CALL(mq_timedsend, -1, "a", -1, 0, NULL);
	CALL(mq_timedsend, -1, edge - 3, 5, 0, AT_EDGE(ts));
	memset(scratch, 0, 4096);
	for (int how = -1; how < 6; how++) {
		struct sigevent ev = { 0 };
		ev.sigev_notify = how; ev.sigev_signo = SIGUSR1 + how; ev.sigev_value.sival_ptr = (void *)(long)(how * 7);
		CALL(mq_notify, -1, &ev);
		CALL(mq_notify, -1, AT_EDGE(ev));
		CALL(mq_notify, -1, (char *)edge - 16);
		ev.sigev_value.sival_ptr = scratch;
		((int *)&ev)[4] = how;
		CALL(mq_notify, f, &ev);
	}
	attr = (struct mq_attr){ 0, 4, 40, 0 };
	int q = CALL(mq_open, "strobe-g-mq", O_RDWR | O_CREAT | O_NONBLOCK, 0600, &attr);
	CALL(mq_getsetattr, q, NULL, scratch);
	CALL(mq_getsetattr, q, NULL, edge);
	CALL(mq_timedsend, q, "text\n", 5, 7, NULL);
	CALL(mq_timedsend, q, "a message of more than thirty-two bytes", 39, 1, &ts);
	CALL(mq_timedsend, q, "", 0, 1, &ts);
	CALL(mq_timedreceive, q, scratch, 40, scratch + 100, NULL);
	CALL(mq_timedreceive, q, scratch, 40, NULL, &ts);
	CALL(mq_timedreceive, q, scratch, 40, edge, NULL);
	CALL(mq_timedreceive, q, scratch, 40, scratch, NULL);
	CALL(mq_unlink, "strobe-g-mq");

	// contexts
	EACH_BAD(p) {
		CALL(io_setup, 5, p);
		CALL(io_destroy, p);
		CALL(io_submit, p, 1, p);
		CALL(io_submit, 5, 0, p);
		CALL(io_submit, 5, -1, p);
		CALL(io_cancel, p, p, p);
		CALL(io_getevents, p, 1, 2, p, p);
		CALL(io_pgetevents, p, 1, 2, p, p, p);
		CALL(io_pgetevents_time64, p, 1, 2, p, p, p);
	}
	unsigned long ctx = 5;
	CALL(io_setup, -1, &ctx);
	// blocks by operation
	struct iovec iov[2] = { { "first", 5 }, { edge, 7 } };
	struct iocb cb, *cbs[3] = { &cb, &cb, NULL };
	memset(&cb, 0, sizeof cb);
	for (int op = -1; op < 12; op++) {
		memset(&cb, 0, sizeof cb);
		cb.aio_lio_opcode = op;
		CALL(io_submit, 0, 1, cbs);
		CALL(io_cancel, 0, &cb, scratch);
		cb.aio_data = 0x123456789abcull; cb.aio_key = 5; cb.aio_rw_flags = 1; cb.aio_reqprio = 0x2003; cb.aio_fildes = f;
		cb.aio_buf = (uintptr_t)"buffer"; cb.aio_nbytes = 6; cb.aio_offset = -7; cb.aio_reserved2 = 9;
		CALL(io_submit, 0, 1, cbs);
		CALL(io_cancel, 0, &cb, scratch);
		cb.aio_buf = (uintptr_t)iov; cb.aio_nbytes = 2;
		CALL(io_submit, 0, 1, cbs);
		cb.aio_buf = (uintptr_t)edge;
		CALL(io_submit, 0, 1, cbs);
		cb.aio_buf = 0; cb.aio_nbytes = 0;
		CALL(io_submit, 0, 1, cbs);
		cb.aio_buf = -1; cb.aio_nbytes = -1; cb.aio_offset = 0x7fffffffffffffffll;
		CALL(io_submit, 0, 1, cbs);
		for (int flags = 0; flags < 5; flags++) {
			cb.aio_flags = flags == 4 ? -1 : flags; cb.aio_resfd = flags == 3 ? f : flags;
			CALL(io_submit, 0, 1, cbs);
			CALL(io_cancel, 0, &cb, scratch);
		}
	}
	memset(&cb, 0, sizeof cb);
	cb.aio_flags = IOCB_FLAG_IOPRIO;
	for (int class = 0; class < 8; class++) {
		cb.aio_reqprio = class << 13 | class << 3 | (7 - class);
		CALL(io_submit, 0, 1, cbs);
	}
	cb.aio_flags = 0;
	cb.aio_reqprio = -1;
	CALL(io_submit, 0, 1, cbs);
	for (int bit = 0; bit < 32; bit++) {
		cb.aio_rw_flags = 1u << bit;
		cb.aio_lio_opcode = IOCB_CMD_POLL;
		cb.aio_buf = 1u << bit;
		CALL(io_submit, 0, 1, cbs);
	}
	CALL(io_submit, 0, 3, cbs);
	CALL(io_submit, 0, 2, at_edge(cbs, sizeof *cbs));
	CALL(io_submit, 0, 0, cbs);
	CALL(io_cancel, 0, AT_EDGE(cb), scratch);
	CALL(io_cancel, 0, (char *)AT_EDGE(cb) + 8, scratch);
	// events
	struct { const void *mask; size_t size; } sig = { scratch, 8 };
	memset(scratch, 0x11, 64);
	for (int size = 0; size < 20; size += 4) {
		sig.size = size;
		CALL(io_pgetevents, 0, 1, -1, scratch, &ts, &sig);
		CALL(io_pgetevents_time64, 0, 1, -1, scratch, scratch, &sig);
	}
	sig.mask = NULL;
	CALL(io_pgetevents, 0, -1, 1, scratch, &ts, AT_EDGE(sig));
	CALL(io_pgetevents, 0, -1, 1, scratch, &ts, (char *)edge - 4);
	ctx = 0;
	CALL(io_setup, 4, &ctx);
	CALL(io_getevents, ctx, 0, 5, scratch, &(struct timespec){ 0, 0 });
	cb = (struct iocb){ .aio_data = 9, .aio_lio_opcode = IOCB_CMD_PWRITE, .aio_fildes = f, .aio_buf = (uintptr_t)"data", .aio_nbytes = 4 };
	CALL(io_submit, ctx, 1, cbs);
	CALL(io_submit, ctx, 2, cbs);
	CALL(io_getevents, ctx, 2, 3, scratch, NULL);
	CALL(io_submit, ctx, 2, cbs);
	CALL(io_pgetevents, ctx, 1, 1, edge - 40, NULL, NULL);
	CALL(io_getevents, ctx, 1, 1, edge, NULL);
	CALL(io_cancel, ctx, &cb, scratch);
	CALL(io_destroy, ctx);
}
