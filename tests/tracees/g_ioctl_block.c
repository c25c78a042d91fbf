/* ioctl(2): ATA, block devices, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0x301 }, // HDIO_GETGEO
	{ 0x31f }, // HDIO_DRIVE_CMD
	{ 0x1262 }, // BLKRASET
	{ 0x1264 }, // BLKFRASET
	{ 0x1267 }, // BLKSECTGET
	{ 0x127e }, // BLKROTATIONAL
	{ 0x125e }, // BLKROGET
	{ DIFFER(0x80081270, 0x80041270) }, // BLKBSZGET
	{ 0x1268 }, // BLKSSZGET
	{ 0x127a }, // BLKALIGNOFF
	{ 0x125d }, // BLKROSET
	{ DIFFER(0x40081271, 0x40041271) }, // BLKBSZSET
	{ 0x127b }, // BLKPBSZGET
	{ 0x1278 }, // BLKIOMIN
	{ 0x1279 }, // BLKIOOPT
	{ 0x127c }, // BLKDISCARDZEROES
	{ 0x80041284 }, // BLKGETZONESZ
	{ 0x80041285 }, // BLKGETNRZONES
	{ 0x1263 }, // BLKRAGET
	{ 0x1265 }, // BLKFRAGET
	{ 0x1260 }, // BLKGETSIZE
	{ DIFFER(0x80081272, 0x80041272) }, // BLKGETSIZE64
	{ 0x80081280 }, // BLKGETDISKSEQ
	{ 0x1277 }, // BLKDISCARD
	{ 0x127d }, // BLKSECDISCARD
	{ 0x127f }, // BLKZEROOUT
	{ 0x1269 }, // BLKPG
	{ DIFFER(0xc0481273, 0xc0401273) }, // BLKTRACESETUP
	{ 0x125f }, // BLKRRPART
	{ 0x1261 }, // BLKFLSBUF
	{ 0x1274 }, // BLKTRACESTART
	{ 0x1275 }, // BLKTRACESTOP
	{ 0x1276 }, // BLKTRACETEARDOWN
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
