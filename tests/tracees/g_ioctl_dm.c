/* ioctl(2): device mapper, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"
#include <linux/dm-ioctl.h>

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

// Headers of the right version, with names, flags, and the data that the command takes or gives; short ones; data that
// lie beyond the end.
static void whole(unsigned op)
{
	struct dm_ioctl *head = (void *)data;
	struct dm_target_spec *spec = (void *)(data + 312);
	for (unsigned how = 0; how < 7; how++) {
		memset(data, 0, sizeof data);
		head->version[0] = 4;
		head->version[1] = how;
		head->data_size = how == 1 ? 305 : how == 2 ? 100 : 1024;
		head->data_start = how == 3 ? 2000 : 312;
		head->target_count = how == 4 ? 3 : 1;
		head->flags = how == 5 ? -1 : how == 6 ? DM_SUSPEND_FLAG : how * 8 | 1;
		head->dev = how ? 0x805 : 0;
		head->event_nr = head->open_count = how;
		strcpy(head->name, how == 2 ? "" : "name");
		strcpy(head->uuid, how == 3 ? "" : "uuid");
		char *body = data + 312;
		switch (op & 0xff) {
		case 2: // LIST_DEVICES
			memcpy(body, &(long long){ 0x805 }, 8);
			body[8] = how == 4 ? 24 : 0;
			strcpy(body + 12, "dev1");
			memcpy(body + 24, &(long long){ 0x806 }, 8);
			strcpy(body + 36, "dev2");
			break;
		case 13: // LIST_VERSIONS
			memcpy(body, (int[]){ how == 4 ? 24 : 0, 1, 2, 3 }, 16);
			strcpy(body + 16, "one");
			strcpy(body + 40, "two");
			break;
		case 11: // TABLE_DEPS
			body[0] = how;
			for (int i = 0; i < 8; i++)
				memcpy(body + 8 + i * 8, &(long long){ 0x800 + i }, 8);
			break;
		case 14: // TARGET_MSG
			memcpy(body, &(long long){ how == 5 ? 0x6f77 : 7 }, 8);
			strcpy(body + 8, "message");
			break;
		case 5: case 15:
			strcpy(body, "new name 1 2 3");
			break;
		default:
			spec->sector_start = 5;
			spec->length = 10;
			spec->status = how - 1;
			spec->next = how == 4 ? 56 : 0;
			strcpy(spec->target_type, "linear");
			strcpy(body + sizeof *spec, "parameters");
			spec = (void *)(body + 56);
			spec->sector_start = 15;
			spec->length = 20;
			spec->next = 64;
			strcpy(spec->target_type, "crypt");
			strcpy(body + 56 + sizeof *spec, "more");
			spec = (void *)body;
		}
		IOCTL(op, data);
	}
}

static void all_whole(void)
{
	for (unsigned i = 0; i < sizeof ops / sizeof *ops; i++)
		whole(ops[i].op);
}

TRACEE {
	drive_setup();
	DRIVE(ops);
	all_whole();
	succeed();
	DRIVE(ops);
	all_whole();
}
