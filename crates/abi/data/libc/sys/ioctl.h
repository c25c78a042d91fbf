/* Stands in for the C library's header. */
#include <linux/ioctl.h>
