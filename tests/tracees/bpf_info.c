/* What the kernel tells of a map and of a program by their descriptors. Not compared with strace (it needs CAP_BPF). Exits with
 * 77 where bpf(2) is not allowed. */
#define _GNU_SOURCE
#include <linux/bpf.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static union bpf_attr attr;

static int bpf(int cmd, unsigned size)
{
	return syscall(SYS_bpf, cmd, &attr, size);
}

static void info(int fd, void *into, unsigned len)
{
	memset(&attr, 0, sizeof attr);
	attr.info.bpf_fd = fd;
	attr.info.info_len = len;
	attr.info.info = (unsigned long)into;
	bpf(BPF_OBJ_GET_INFO_BY_FD, 16);
}

int main(void)
{
	attr.map_type = BPF_MAP_TYPE_ARRAY;
	attr.key_size = 4;
	attr.value_size = 8;
	attr.max_entries = 3;
	memcpy(attr.map_name, "a_map", 5);
	int map = bpf(BPF_MAP_CREATE, 44);
	struct bpf_insn code[] = { { .code = BPF_ALU64 | BPF_MOV | BPF_K, .imm = 7 }, { .code = BPF_JMP | BPF_EXIT } };
	memset(&attr, 0, sizeof attr);
	attr.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
	attr.insn_cnt = 2;
	attr.insns = (unsigned long)code;
	attr.license = (unsigned long)"GPL";
	memcpy(attr.prog_name, "a_program", 9);
	int program = bpf(BPF_PROG_LOAD, 64);
	if (map < 0 || program < 0)
		return 77;
	struct bpf_map_info of_map = { 0 };
	info(map, &of_map, 40);
	struct bpf_insn became[4];
	struct bpf_prog_info of_program = { .xlated_prog_len = sizeof became, .xlated_prog_insns = (unsigned long)became };
	info(program, &of_program, 80);
	info(STDIN_FILENO, &of_map, 40);
	return 0;
}
