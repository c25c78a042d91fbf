/* ioctl(2): file systems, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0x80111500 }, // FS_IOC_GETFSUUID
	{ 0x80811501 }, // FS_IOC_GETFSSYSFSPATH
	{ 0xc0101502 }, // FS_IOC_GETLBMD_CAP
	{ 0xc0185879 }, // FITRIM
	{ 0x801c581f }, // FS_IOC_FSGETXATTR
	{ 0x401c5820 }, // FS_IOC_FSSETXATTR
	{ 0x8004587d }, // FS_IOC_SHUTDOWN
	{ 0xc0045877 }, // FIFREEZE
	{ 0xc0045878 }, // FITHAW
	{ 0xc020660b }, // FS_IOC_FIEMAP
	{ DIFFER(0x80086601, 0x80046601) }, // FS_IOC_GETFLAGS
	{ 0x80046601 }, // FS_IOC32_GETFLAGS
	{ DIFFER(0x40086602, 0x40046602) }, // FS_IOC_SETFLAGS
	{ 0x40046602 }, // FS_IOC32_SETFLAGS
	{ 0x40049409 }, // FICLONE
	{ 0x4020940d }, // FICLONERANGE
	{ 0xc0189436 }, // FIDEDUPERANGE
	{ 0x81009431 }, // FS_IOC_GETFSLABEL
	{ 0x41009432 }, // FS_IOC_SETFSLABEL
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
