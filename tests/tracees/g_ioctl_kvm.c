/* ioctl(2): kvm, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0xae41 }, // KVM_CREATE_VCPU
	{ 0x4020ae46 }, // KVM_SET_USER_MEMORY_REGION
	{ 0x4090ae82 }, // KVM_SET_REGS
	{ 0x8090ae81 }, // KVM_GET_REGS
	{ 0x4138ae84 }, // KVM_SET_SREGS
	{ 0x8138ae83 }, // KVM_GET_SREGS
	{ 0x4008ae90 }, // KVM_SET_CPUID2
	{ 0xc008ae05 }, // KVM_GET_SUPPORTED_CPUID
	{ 0xc008ae09 }, // KVM_GET_EMULATED_CPUID
	{ 0xae03 }, // KVM_CHECK_EXTENSION
	{ 0xae01 }, // KVM_CREATE_VM
	{ 0xae80 }, // KVM_RUN
	{ 0xae04 }, // KVM_GET_VCPU_MMAP_SIZE
	{ 0xae00 }, // KVM_GET_API_VERSION
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
