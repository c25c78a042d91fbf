/* What strace 7.2 itself does not survive: a control message that claims 2^64-1 bytes makes it print without end. Not compared. */
#include "tracee.h"
#include <sys/socket.h>

TRACEE {
	union { struct cmsghdr h; char bytes[256]; } control = { 0 };
	struct msghdr msg = { .msg_control = &control, .msg_controllen = 56 };
	control.h.cmsg_len = -1;
	control.h.cmsg_level = -1;
	CALL(sendmsg, -1, &msg, 0);
	msg.msg_controllen = -1;
	CALL(sendmsg, -1, &msg, 0);
	msg.msg_iov = (void *)scratch;
	msg.msg_iovlen = -1;
	CALL(sendmsg, -1, &msg, 0);
	CALL(writev, -1, scratch, 0x7fffffff);
	CALL(poll, scratch, 0x7fffffff, 0);
	CALL(write, -1, scratch, -1);
	CALL(setgroups, 0x7fffffff, scratch);
}
