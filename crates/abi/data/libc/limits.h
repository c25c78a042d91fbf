/* Stands in for the C library's header. */
#include <linux/limits.h>
#define INT_MAX 0x7fffffff
