/* ioctl(2): loop devices, nbd, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0x4c03 }, // LOOP_GET_STATUS
	{ 0x4c02 }, // LOOP_SET_STATUS
	{ 0x4c05 }, // LOOP_GET_STATUS64
	{ 0x4c04 }, // LOOP_SET_STATUS64
	{ 0x4c0a }, // LOOP_CONFIGURE
	{ 0x4c01 }, // LOOP_CLR_FD
	{ 0x4c07 }, // LOOP_SET_CAPACITY
	{ 0x4c82 }, // LOOP_CTL_GET_FREE
	{ 0x4c00 }, // LOOP_SET_FD
	{ 0x4c06 }, // LOOP_CHANGE_FD
	{ 0x4c80 }, // LOOP_CTL_ADD
	{ 0x4c81 }, // LOOP_CTL_REMOVE
	{ 0x4c08 }, // LOOP_SET_DIRECT_IO
	{ 0x4c09 }, // LOOP_SET_BLOCK_SIZE
	{ 0xab08 }, // NBD_DISCONNECT
	{ 0xab04 }, // NBD_CLEAR_SOCK
	{ 0xab03 }, // NBD_DO_IT
	{ 0xab05 }, // NBD_CLEAR_QUE
	{ 0xab06 }, // NBD_PRINT_DEBUG
	{ 0xab00 }, // NBD_SET_SOCK
	{ 0xab01 }, // NBD_SET_BLKSIZE
	{ 0xab02 }, // NBD_SET_SIZE
	{ 0xab07 }, // NBD_SET_SIZE_BLOCKS
	{ 0xab09 }, // NBD_SET_TIMEOUT
	{ 0xab0a }, // NBD_SET_FLAGS
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
