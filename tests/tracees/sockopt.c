/* Socket options: get and set over levels and numbers, with int, struct, short and bad buffers.
 * difftest:  | -v | -X raw
 */
#include "tracee.h"
#include <sys/socket.h>
#include <netinet/in.h>
#include <linux/filter.h>

static void sweep(int fd, int level, int most)
{
	for (int name = 0; name < most; name++) {
		int length = 64;
		memset(scratch, 0, 256);
		CALL(getsockopt, fd, level, name, scratch, &length);
		length = 4;
		memset(scratch, 0, 256);
		CALL(getsockopt, fd, level, name, scratch, &length);
		length = 1;
		CALL(getsockopt, fd, level, name, scratch, &length);
		length = 0;
		CALL(getsockopt, fd, level, name, scratch, &length);
		CALL(getsockopt, fd, level, name, edge, edge);
		int value = 1;
		CALL(setsockopt, -1, level, name, &value, 4);
		CALL(setsockopt, -1, level, name, &value, 1);
		CALL(setsockopt, -1, level, name, &value, 0);
		CALL(setsockopt, -1, level, name, edge, 4);
		CALL(setsockopt, -1, level, name, NULL, 16);
		for (int i = 0; i < 64; i++)
			scratch[i] = i + 1;
		CALL(setsockopt, -1, level, name, scratch, 8);
		CALL(setsockopt, -1, level, name, scratch, 12);
		CALL(setsockopt, -1, level, name, scratch, 16);
		CALL(setsockopt, -1, level, name, scratch, 20);
		CALL(setsockopt, -1, level, name, scratch, 44);
		CALL(setsockopt, -1, level, name, scratch, -1);
	}
}

TRACEE {
	int tcp = socket(AF_INET, SOCK_STREAM, 0), tcp6 = socket(AF_INET6, SOCK_STREAM, 0), un = socket(AF_UNIX, SOCK_STREAM, 0);
	sweep(tcp, SOL_SOCKET, 85);
	sweep(un, SOL_SOCKET, 20);
	sweep(tcp, IPPROTO_IP, 55);
	sweep(tcp6, IPPROTO_IPV6, 85);
	sweep(tcp, IPPROTO_TCP, 50);
	for (int level = 0; level < 300; level++) {
		int length = 4;
		CALL(getsockopt, tcp, level, 1, scratch, &length);
		CALL(setsockopt, -1, level, 3, scratch, 4);
	}
	CALL(getsockopt, tcp, -1, -1, scratch, NULL);
	struct sock_filter code[] = { BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 5, 1, 2), BPF_STMT(BPF_RET | BPF_K, 0xffff) };
	struct sock_fprog prog = { 3, code };
	CALL(setsockopt, tcp, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof prog);
	prog.len = 0;
	CALL(setsockopt, tcp, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof prog);
	prog.filter = edge; prog.len = 5;
	CALL(setsockopt, tcp, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof prog);
}
