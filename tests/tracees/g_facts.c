/* Tables that no other tracee goes through: formats of V4L2, types of file systems, machines of seccomp(2), IPVS.
 * difftest:  | -v | -X raw | -X verbose
 */
#include "g_ioctl.h"
#include <sys/socket.h>
#include <sys/statfs.h>

// Four characters each; those whose last bit is set are big-endian.
static const char formats[] =
	"Y10 Y12 Y04 Y14 Y06 Y16 Z16 UV8 Y8I P010T010Y210M310S910BA10GB10BD10BG10RG10CR10M420S920PC20JL20"
	"CR20NV20RA30AR30RV30RX30RV40TM60S680VP80VP90SPK0S401S501AV01O511MM21NM21YM21MT21NV21S561NM61YM61"
	"NV61BA81RGB1AVC1PWC1MPG1P012Y012Y212B312Y312B412BA12GA12NA12RA12AB12GB12XB12BG12RG12HM12NM12PM12"
	"TM12VM12YM12AR12CR12XR12AT12ST12VT12RU12YU12NV12YV12BX12RX12YM42NV42PWC2MPG2BYR2H263RGB3BGR3HSV3"
	"YUV3GB14BG14RG14CR14GR14CS14BA24RA24AB24XB24HI24YM24AR24XR24NV24BX24RX24R444Y444H264M264S264RGB4"
	"CNF4MPG4BGR4HSV4YUV4S505BA15RA15AB15XB15AR15XR15VT15NV15BX15RX15E625S265Y216GB16PC16RG16NM16YM16"
	"GR16CU16NV16RGB6BGR6P207S508CS08CU08O518PC18aBA8bBA8aGA8bGA8aRA8bRA8agA8PAL8YVU9YUV9pBAApGAApRAA"
	"pgAACPIAWNVAYUVAVUYAY10BPC1BPC2BRGGBQ10C905CQ08CRPBCpBCCpGCCpRCCpgCCRPFCHEVCXVIDVIVDRK1EpBEEpGEE"
	"pREEpgEEAV1FVP8FVP9FPC1GVC1GPC2Gip3GGRBGJPEGMPEGAJPGMJPGPJPGGBRGUVCHVSPHBGRHSFWHY12IY16IS5CIKONI"
	"INZIVC1LJPGLHXTLPC1MPC2MUVCMC3PMRGBOYUVOY10P411PY41PRK1PY12P422PY14PC55PRGBPYUVPRGBQPC1RPC2RMT2R"
	"RGBRRK1SMG2SC55SRPFSMT2TFWHTVSPTC3STYVYUCITVAYUVXYUVYYUVYUYVSONXYUVXD4XXVUYXGREYVYUYUYVYip3bdvsd"
	"PC1gPC2gip3gip3rip3y";
static const char formats_be[] =
	"Y16 NT12AX12AR15XR15";

static void format(const char *code, int be)
{
	memset(data, 0, 64);
	memcpy(data + 44, code, 4);
	data[47] |= be ? 0x80 : 0;
	IOCTL(0xc0405602, data); // VIDIOC_ENUM_FMT
	static const unsigned char types[] = { 11, 13 }; // SDR and META
	for (int i = 0; i < 2; i++) {
		memset(data, 0, 64);
		data[0] = types[i];
		memcpy(data + ONLY64(8) ONLY32(4), code, 4);
		data[ONLY64(11) ONLY32(7)] |= be ? 0x80 : 0;
		IOCTL(DIFFER(0xc0d05605, 0xc0cc5605), data); // VIDIOC_S_FMT
	}
}

static const unsigned machines[] = {
	0x40000057, 0xc000003e, 0x40000003, 0xc00000b7, 0x40000028, 0x28, 0xc00000f3, 0x15, 0xc0000015, 0x80000016, 0x57,
	0x12345678, 0xe0000008, 0xa0000008,
};

TRACEE {
	for (int level = 0; level < 300; level++)
		CALL(getsockopt, -1, level, 9999, NULL, NULL);
	for (int name = 60; name < 140; name++)
		CALL(getsockopt, -1, 0, name, NULL, NULL), CALL(setsockopt, -1, 0, name, NULL, 0);
	for (int name = 1150; name < 1172; name++) // IP_VS_BASE_CTL
		CALL(getsockopt, -1, 0, name, NULL, NULL), CALL(setsockopt, -1, 0, name, NULL, 0);
	for (int i = 0; i < sizeof machines / sizeof *machines; i++) {
		siginfo_t info;
		memset(&info, 0, sizeof info);
		info.si_signo = SIGSYS;
		info.si_code = 1; // SYS_SECCOMP
		info.si_arch = machines[i];
		CALL(rt_sigqueueinfo, 0x7fffffff, SIGSYS, &info);
	}
	struct { unsigned short family; unsigned dev, target, protocol; unsigned char dsap, ssap, name[63]; size_t len; } nfc = { 39, 1, 1, 1 };
	for (int sap = 0; sap < 256; sap += sap < 6 ? 1 : 83) {
		nfc.dsap = nfc.ssap = sap;
		CALL(connect, -1, &nfc, sizeof nfc);
	}
	drive_setup();
	succeed();
	for (int i = 0; i < sizeof formats - 1; i += 4)
		format(formats + i, 0);
	for (int i = 0; i < sizeof formats_be - 1; i += 4)
		format(formats_be + i, 1);
	format("\0\1'\\", 0);
	format("YUY\x7f", 1);
	static const unsigned controls[] = { 0x980916, 0x980917, 0x9909fa, 0x9909fb, 0x981900, 0x80980900 };
	for (int i = 0; i < sizeof controls / sizeof *controls; i++) {
		memcpy(data, &controls[i], 4);
		IOCTL(0xc008561b, data); // VIDIOC_G_CTRL
	}
	for (int led = 0; led < 256; led += led < 8 ? 1 : 31)
		IOCTL(0x4b65, led); // KDSKBLED
	for (int reset = 0; reset < 8; reset++) { // SG_SCSI_RESET
		fill_words(reset);
		IOCTL(0x2284, data);
		fill_words(reset | 0x100);
		IOCTL(0x2284, data);
	}
}
