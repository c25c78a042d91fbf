/* ioctl(2): device mapper, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0xc138fd01 }, // DM_REMOVE_ALL
	{ 0xc138fd02 }, // DM_LIST_DEVICES
	{ 0xc138fd0d }, // DM_LIST_VERSIONS
	{ 0xc138fd09 }, // DM_TABLE_LOAD
	{ 0xc138fd06 }, // DM_DEV_SUSPEND
	{ 0xc138fd05 }, // DM_DEV_RENAME
	{ 0xc138fd04 }, // DM_DEV_REMOVE
	{ 0xc138fd08 }, // DM_DEV_WAIT
	{ 0xc138fd03 }, // DM_DEV_CREATE
	{ 0xc138fd07 }, // DM_DEV_STATUS
	{ 0xc138fd0a }, // DM_TABLE_CLEAR
	{ 0xc138fd0b }, // DM_TABLE_DEPS
	{ 0xc138fd0c }, // DM_TABLE_STATUS
	{ 0xc138fd0e }, // DM_TARGET_MSG
	{ 0xc138fd00 }, // DM_VERSION
	{ 0xc138fd10 }, // DM_DEV_ARM_POLL
	{ 0xc138fd0f }, // DM_DEV_SET_GEOMETRY
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
