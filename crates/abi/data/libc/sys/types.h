/* Stands in for the C library's header. */
#ifndef FACTS_SYS_TYPES_H
#define FACTS_SYS_TYPES_H
#include <stddef.h>
#include <stdint.h>
#include <linux/types.h>
typedef __kernel_loff_t loff_t;
typedef __kernel_off_t off_t;
typedef __kernel_pid_t pid_t;
typedef __kernel_uid32_t uid_t;
typedef __kernel_gid32_t gid_t;
typedef __kernel_mode_t mode_t;
typedef __kernel_time_t time_t;
typedef __kernel_ssize_t ssize_t;
#endif
