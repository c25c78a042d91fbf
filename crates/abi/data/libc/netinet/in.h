/* Stands in for the C library's header. */
#include <sys/socket.h>
#include <linux/in.h>
#include <linux/in6.h>
