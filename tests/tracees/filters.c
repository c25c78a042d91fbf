/* Descriptors in arguments and in structures, for --trace-fds. */
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	int pair[2];
	char control[CMSG_SPACE(sizeof(int))] = { 0 };
	struct iovec data = { "x", 1 };
	struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control };
	struct cmsghdr *part = CMSG_FIRSTHDR(&message);

	dup2(0, 100);
	socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
	part->cmsg_level = SOL_SOCKET;
	part->cmsg_type = SCM_RIGHTS;
	part->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(part), &(int){ 100 }, sizeof(int));
	sendmsg(pair[0], &message, 0);
	poll(&(struct pollfd){ .fd = 100, .events = POLLIN }, 1, 0);
	syscall(SYS_ioctl, pair[0], 0x40049409, 100);
	close(100);
	return 0;
}
