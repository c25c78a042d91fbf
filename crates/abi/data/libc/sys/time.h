/* Stands in for the C library's header. */
#ifndef FACTS_SYS_TIME_H
#define FACTS_SYS_TIME_H
#include <linux/posix_types.h>
#ifndef _STRUCT_TIMESPEC
#define _STRUCT_TIMESPEC
struct timespec { __kernel_old_time_t tv_sec; long tv_nsec; };
#endif
struct timeval { __kernel_old_time_t tv_sec; __kernel_suseconds_t tv_usec; };
#endif
