// Drives ioctl(2) commands with every kind of argument: pointers that lead nowhere, structures that end at a fault, one
// byte short, and filled with patterns that set each bit and each small number in every field; first on a descriptor that
// is not open, where the kernel refuses them all; then under a seccomp(2) filter that makes each return 0 untouched, as a
// success shows what the kernel is to have written.
#include "tracee.h"
#include <sys/uio.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

struct ioctl_op {
	unsigned op;
	// Bytes behind the pointer; 0: as the number says; and where it says nothing either, a ladder of sizes is tried.
	unsigned size;
};
// A command whose number differs between the architectures.
#define DIFFER(n64, n32) ONLY64(n64) ONLY32(n32)

static char *wall; // eight pages before a fault
static char text[] = "some text, longer than thirty-two characters, to be cut";
#define DATA_SIZE 16384
// What the pointers lead to ends at a fault as well: a record that says there is more behind it shows nothing of what
// happens to lie there.
static char *data;
static long *there; // 512 bytes
static int ok; // whether the calls return 0
static int target = -1;
static long ioctl_nr = __NR_ioctl;

#define IOCTL(op, arg) CALLNR(ioctl_nr, target, (unsigned)(op), (long)(arg))

// Every ioctl returns 0 from here on, and is not carried out.
static void succeed(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_ioctl, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x40000000 | 514, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { sizeof code / sizeof *code, code };
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog))
		_exit(77);
	ok = 1;
}

static void drive_setup(void)
{
	char *area = mmap(NULL, 9 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect(area + 8 * 4096, 4096, PROT_NONE);
	wall = area + 8 * 4096;
	data = mmap(NULL, DATA_SIZE + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect(data + DATA_SIZE, 4096, PROT_NONE);
	there = mmap(NULL, 2 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	mprotect((char *)there + 4096, 4096, PROT_NONE);
	there = (long *)((char *)there + 4096 - 512);
}

static void *at_wall(size_t size, int byte)
{
	if (size > 8 * 4096)
		size = 8 * 4096;
	return memset(wall - size, byte, size);
}

static void fill_words(unsigned value)
{
	for (int i = 0; i < DATA_SIZE / 4; i++)
		((unsigned *)data)[i] = value;
}

// As a plain number.
static void drive_number(unsigned op)
{
	for (int i = 2; i < 10; i++)
		IOCTL(op, i);
	for (int bit = 4; bit < (int)sizeof(long) * 8; bit += bit < 16 ? 1 : 7)
		IOCTL(op, 1L << bit);
	IOCTL(op, 0x12345678);
	IOCTL(op, -2);
}

static void drive(unsigned op, unsigned size)
{
	if (!size)
		size = op >> 16 & 0x3fff;
	EACH_BAD(p)
		IOCTL(op, p);
	if (size) {
		IOCTL(op, at_wall(size, 0));
		IOCTL(op, at_wall(size - 1, 0));
		IOCTL(op, at_wall(size, -1));
	} else if (ok) {
		static const unsigned short ladder[] = { 2, 4, 7, 8, 12, 16, 24, 28, 36, 44, 60, 64, 88, 168, 232, 8192 };
		for (unsigned i = 0; i < sizeof ladder / sizeof *ladder; i++)
			IOCTL(op, at_wall(ladder[i], 0));
		drive_number(op);
	}
	// Short texts, small and large numbers.
	memset(data, 0, DATA_SIZE);
	for (int i = 0; i < DATA_SIZE; i++)
		data[i] = i % 8 < 5 ? 'a' + i / 8 % 26 : 0;
	IOCTL(op, data);
	for (int i = 0; i < DATA_SIZE; i++)
		data[i] = i * 7 + 128;
	IOCTL(op, data);
	for (int i = 0; i < DATA_SIZE / 4; i++)
		((unsigned *)data)[i] = i;
	IOCTL(op, data);
	if (!ok)
		return;
	if (size > 1024) {
		fill_words(1);
		IOCTL(op, data);
		fill_words(3);
		IOCTL(op, data);
	} else {
		for (unsigned value = 0; value < 13; value++) {
			fill_words(value);
			IOCTL(op, data);
		}
		for (int bit = 4; bit < 32; bit++) {
			fill_words(1u << bit);
			IOCTL(op, data);
		}
	}
	// A pointer that leads somewhere, in the place of each word.
	unsigned words = (size ? size : 32) / sizeof(long);
	for (int i = 0; i < 512 / (int)sizeof(long); i++)
		there[i] = i * 3;
	memcpy((char *)there + 256, text, sizeof text);
	for (unsigned i = 0; i < words && i < 10 && size > sizeof(long); i++) {
		fill_words(2);
		((long *)data)[i] = (long)there;
		IOCTL(op, data);
		((long *)data)[i] = (long)there + 256;
		IOCTL(op, data);
	}
}

#define DRIVE(ops) \
	for (unsigned i_ = 0; i_ < sizeof(ops) / sizeof *(ops); i_++) \
		drive((ops)[i_].op, (ops)[i_].size)
