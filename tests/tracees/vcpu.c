/* A virtual processor that writes to a port and halts, three times, the last time without its struct kvm_run.
 * Not compared with strace. Exits with 77 where there is no KVM. */
#include <fcntl.h>
#include <linux/kvm.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

int main(void)
{
	/* mov $0x3f8, %dx; add %bl, %al; out %al, (%dx); hlt; hlt; hlt */
	static const unsigned char code[] = { 0xba, 0xf8, 0x03, 0x00, 0xd8, 0xee, 0xf4, 0xf4, 0xf4 };
	int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	int vm = kvm < 0 ? -1 : ioctl(kvm, KVM_CREATE_VM, 0);
	void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct kvm_userspace_memory_region region = { 0, 0, 0x1000, 4096, (unsigned long)page };
	struct kvm_regs regs = { .rip = 0x1000, .rax = 2, .rbx = 2, .rflags = 2 };
	struct kvm_sregs sregs;
	if (vm < 0)
		return 77;
	memcpy(page, code, sizeof code);
	if (ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region))
		return 77;
	int cpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	int size = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	if (cpu < 0 || size < 0)
		return 77;
	void *run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 0);
	if (ioctl(cpu, KVM_GET_SREGS, &sregs))
		return 77;
	sregs.cs.base = sregs.cs.selector = 0;
	if (ioctl(cpu, KVM_SET_SREGS, &sregs) || ioctl(cpu, KVM_SET_REGS, &regs))
		return 77;
	for (int i = 0; i < 3; i++)
		ioctl(cpu, KVM_RUN, 0);
	munmap(run, size);
	ioctl(cpu, KVM_RUN, 0);
	ioctl(cpu, KVM_RUN, 1);
	return 0;
}
