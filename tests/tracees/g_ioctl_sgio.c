/* ioctl(2): SG_IO in its third and fourth version; TEE calls with their parameters; RTC parameters.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"
#include <linux/bsg.h>
#include <scsi/sg.h>

static char command[64], bytes[600], sense[300];
static struct iovec vectors[4];

static void third(void)
{
	struct sg_io_hdr hdr;
	static const int directions[] = { SG_DXFER_NONE, SG_DXFER_TO_DEV, SG_DXFER_FROM_DEV, SG_DXFER_TO_FROM_DEV, -5, 7 };
	for (unsigned i = 0; i < sizeof directions / sizeof *directions; i++)
		for (int how = 0; how < 7; how++) {
			memset(&hdr, 0, sizeof hdr);
			hdr.interface_id = 'S';
			hdr.dxfer_direction = directions[i];
			hdr.cmdp = (void *)command;
			hdr.cmd_len = how == 1 ? 16 : how == 2 ? 255 : 6;
			hdr.dxferp = how == 3 ? NULL : how == 4 ? (void *)vectors : how == 5 ? wall - 10 : bytes;
			hdr.iovec_count = how == 4 ? 3 : 0;
			hdr.dxfer_len = how == 1 ? 600 : how == 2 ? 0 : how == 4 ? 40 : 20;
			hdr.mx_sb_len = how == 2 ? 255 : 0;
			hdr.sbp = (void *)sense;
			hdr.sb_len_wr = how == 2 ? 40 : how;
			hdr.flags = how == 1 ? -1 : how;
			hdr.timeout = how * 1000;
			hdr.pack_id = how - 1;
			hdr.usr_ptr = how ? (void *)0x1234 : NULL;
			hdr.status = how == 6 ? 0xff : how;
			hdr.masked_status = how;
			hdr.msg_status = how;
			hdr.host_status = how;
			hdr.driver_status = how;
			hdr.resid = how == 5 ? -4 : how == 6 ? 12 : how == 1 ? 1000 : 0;
			hdr.duration = how;
			hdr.info = how == 1 ? -1 : how;
			IOCTL(SG_IO, AT_EDGE(hdr));
			IOCTL(SG_IO, (char *)AT_EDGE(hdr) + 1);
		}
	for (int bit = 0; bit < 32; bit++) {
		memset(&hdr, 0, sizeof hdr);
		hdr.interface_id = 'S';
		hdr.dxfer_direction = SG_DXFER_FROM_DEV;
		hdr.flags = hdr.info = 1u << bit;
		IOCTL(SG_IO, &hdr);
	}
	memset(&hdr, 0xff, sizeof hdr);
	hdr.interface_id = 'S';
	IOCTL(SG_IO, &hdr);
	hdr.dxfer_direction = SG_DXFER_TO_DEV;
	IOCTL(SG_IO, &hdr);
	for (unsigned i = 4; i < sizeof hdr; i += 4) {
		memset(edge - i, 0, i);
		memcpy(edge - i, &(int){ 'S' }, 4);
		IOCTL(SG_IO, edge - i);
	}
}

static void fourth(void)
{
	struct sg_io_v4 io;
	for (int how = 0; how < 9; how++) {
		memset(&io, 0, sizeof io);
		io.guard = 'Q';
		io.protocol = how == 5 ? 7 : 0;
		io.subprotocol = how % 4;
		io.request_len = how == 1 ? 64 : 6;
		io.request = (long)command;
		io.request_tag = how;
		io.request_attr = how;
		io.request_priority = how;
		io.request_extra = how;
		io.max_response_len = how * 10;
		io.response = how == 3 ? 0 : (long)sense;
		io.dout_iovec_count = how == 4 ? 3 : 0;
		io.dout_xfer_len = how == 2 ? 600 : how == 4 ? 30 : how == 6 ? 0 : 20;
		io.din_iovec_count = how == 4 ? 3 : 0;
		io.din_xfer_len = how == 2 ? 600 : how == 4 ? 30 : how == 7 ? 0 : 20;
		io.dout_xferp = how == 4 ? (long)vectors : how == 5 ? (long)wall - 4 : how == 8 ? 0 : (long)bytes;
		io.din_xferp = how == 4 ? (long)vectors : how == 5 ? (long)wall - 4 : how == 8 ? 0 : (long)bytes;
		io.timeout = how;
		io.flags = how == 2 ? -1 : how;
		io.usr_ptr = how;
		io.spare_in = how == 2;
		io.driver_status = io.transport_status = io.device_status = how;
		io.retry_delay = how;
		io.info = how == 2 ? -1 : how;
		io.duration = how;
		io.response_len = how * 11;
		io.din_resid = how == 6 ? 7 : how == 1 ? 10 : 0;
		io.dout_resid = how;
		io.generated_tag = how == 2 ? -1 : how;
		io.spare_out = how == 2;
		IOCTL(SG_IO, AT_EDGE(io));
		IOCTL(SG_IO, (char *)AT_EDGE(io) + 1);
	}
	for (int bit = 0; bit < 32; bit++) {
		memset(&io, 0, sizeof io);
		io.guard = 'Q';
		io.flags = io.info = 1u << bit;
		IOCTL(SG_IO, &io);
	}
	memset(&io, 0xff, sizeof io);
	io.guard = 'Q';
	IOCTL(SG_IO, &io);
	for (unsigned i = 4; i < sizeof io; i += 4) {
		memset(edge - i, 0, i);
		memcpy(edge - i, &(int){ 'Q' }, 4);
		IOCTL(SG_IO, edge - i);
	}
}

struct param { unsigned long long attr, a, b, c; };
struct open_session { unsigned char uuid[16], clnt_uuid[16]; unsigned clnt_login, cancel_id, session, ret, ret_origin, num_params; struct param params[4]; };
struct invoke { unsigned func, session, cancel_id, ret, ret_origin, num_params; struct param params[4]; };
struct supp { unsigned func, num_params; struct param params[4]; };
struct buf { unsigned long long ptr, len; };

#define TEE_OPEN 0x8010a402
#define TEE_INVOKE 0x8010a403
#define TEE_RECV 0x8010a406
#define TEE_SEND 0x8010a407

static void tee_buffer(unsigned op, void *what, size_t size, size_t header)
{
	struct buf buf = { (long)what, size };
	IOCTL(op, &buf);
	buf.len = header;
	IOCTL(op, &buf);
	buf.len = header + sizeof(struct param);
	IOCTL(op, &buf);
	buf.len = header - 1;
	IOCTL(op, &buf);
	buf.len = size + 8;
	IOCTL(op, &buf);
	buf.len = size;
	buf.ptr = (long)at_edge(what, size);
	IOCTL(op, &buf);
	buf.ptr++;
	IOCTL(op, &buf);
	buf.ptr = (long)at_edge(what, header);
	IOCTL(op, &buf);
	buf.ptr = 0;
	IOCTL(op, &buf);
}

static void tee_calls(void)
{
	for (unsigned kind = 0; kind < 16; kind++) {
		struct param params[4] = {
			{ kind, 0x1234567890, 2, 3 }, { kind | 0x100, 0, 0, 0 }, { kind | 0x10000, -1, -1, -1 }, { 1, 1, 2, 3 },
		};
		struct open_session open = { .clnt_login = kind, .cancel_id = 7, .session = 8, .ret = kind < 8 ? kind : 0xffff0000 + kind, .ret_origin = kind, .num_params = kind == 5 ? 0 : kind == 6 ? 100 : 4 };
		for (int i = 0; i < 16; i++)
			open.uuid[i] = i + kind, open.clnt_uuid[i] = i * 16;
		memcpy(open.params, params, sizeof params);
		struct invoke invoke = { .func = kind, .session = 9, .cancel_id = 10, .ret = kind, .ret_origin = kind, .num_params = open.num_params };
		memcpy(invoke.params, params, sizeof params);
		struct supp supp = { .func = kind, .num_params = open.num_params };
		memcpy(supp.params, params, sizeof params);
		tee_buffer(TEE_OPEN, &open, sizeof open, offsetof(struct open_session, params));
		tee_buffer(TEE_INVOKE, &invoke, sizeof invoke, offsetof(struct invoke, params));
		tee_buffer(TEE_RECV, &supp, sizeof supp, 8);
		tee_buffer(TEE_SEND, &supp, sizeof supp, 8);
	}
}

static void rtc(void)
{
	struct { unsigned long long param, value; unsigned index, pad; } param = { 0 };
	for (param.param = 0; param.param < 5; param.param++)
		for (int bit = -1; bit < 64; bit += bit < 12 ? 1 : 9) {
			param.value = bit < 0 ? 0 : 1ull << bit;
			IOCTL(0x40187013, &param);
			IOCTL(0x40187014, &param);
			param.value = -(long long)bit;
			IOCTL(0x40187013, &param);
			IOCTL(0x40187014, &param);
		}
	param.param = 0;
	param.value = 0xff;
	IOCTL(0x40187013, &param);
	IOCTL(0x40187014, AT_EDGE(param));
	IOCTL(0x40187014, (char *)AT_EDGE(param) + 1);
}

static void all(void)
{
	third();
	fourth();
	tee_calls();
	rtc();
}

TRACEE {
	drive_setup();
	for (int i = 0; i < 64; i++)
		command[i] = i;
	for (int i = 0; i < 600; i++)
		bytes[i] = i % 10 ? 'a' + i % 26 : i;
	for (int i = 0; i < 300; i++)
		sense[i] = 0x70 + i;
	vectors[0] = (struct iovec){ bytes, 10 };
	vectors[1] = (struct iovec){ bytes + 20, 60 };
	vectors[2] = (struct iovec){ NULL, 5 };
	all();
	succeed();
	all();
}
