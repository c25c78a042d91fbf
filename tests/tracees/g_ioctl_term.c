/* ioctl(2): terminals, by the driver of g_ioctl.h.
 * difftest:  | -v | -X raw | -X verbose | -v -yy
 */
#include "g_ioctl.h"

static const struct ioctl_op ops[] = {
	{ 0x802c542a }, // TCGETS2
	{ 0x402c542b }, // TCSETS2
	{ 0x402c542c }, // TCSETSW2
	{ 0x402c542d }, // TCSETSF2
	{ 0x5401 }, // TCGETS
	{ 0x5456 }, // TIOCGLCKTRMIOS
	{ 0x5402 }, // TCSETS
	{ 0x5403 }, // TCSETSW
	{ 0x5404 }, // TCSETSF
	{ 0x5457 }, // TIOCSLCKTRMIOS
	{ 0x5405 }, // TCGETA
	{ 0x5406 }, // TCSETA
	{ 0x5407 }, // TCSETAW
	{ 0x5408 }, // TCSETAF
	{ 0x5413 }, // TIOCGWINSZ
	{ 0x5414 }, // TIOCSWINSZ
	{ 0x540a }, // TCXONC
	{ 0x540b }, // TCFLSH
	{ 0x5409 }, // TCSBRK
	{ 0x5425 }, // TCSBRKP
	{ 0x540e }, // TIOCSCTTY
	{ 0x5415 }, // TIOCMGET
	{ 0x5416 }, // TIOCMBIS
	{ 0x5417 }, // TIOCMBIC
	{ 0x5418 }, // TIOCMSET
	{ 0x540f }, // TIOCGPGRP
	{ 0x5429 }, // TIOCGSID
	{ 0x5424 }, // TIOCGETD
	{ 0x5419 }, // TIOCGSOFTCAR
	{ 0x80045430 }, // TIOCGPTN
	{ 0x541b }, // FIONREAD
	{ 0x5411 }, // TIOCOUTQ
	{ 0x80045440 }, // TIOCGEXCL
	{ 0x80045432 }, // TIOCGDEV
	{ 0x5410 }, // TIOCSPGRP
	{ 0x5423 }, // TIOCSETD
	{ 0x541a }, // TIOCSSOFTCAR
	{ 0x5421 }, // FIONBIO
	{ 0x5452 }, // FIOASYNC
	{ 0x5420 }, // TIOCPKT
	{ 0x40045431 }, // TIOCSPTLCK
	{ 0x5412 }, // TIOCSTI
	{ 0x5427 }, // TIOCSBRK
	{ 0x5428 }, // TIOCCBRK
	{ 0x541d }, // TIOCCONS
	{ 0x5422 }, // TIOCNOTTY
	{ 0x540c }, // TIOCEXCL
	{ 0x540d }, // TIOCNXCL
	{ 0x5451 }, // FIOCLEX
	{ 0x5450 }, // FIONCLEX
	{ 0x5437 }, // TIOCVHANGUP
	{ 0x541f }, // TIOCSSERIAL
};

TRACEE {
	drive_setup();
	DRIVE(ops);
	succeed();
	DRIVE(ops);
}
