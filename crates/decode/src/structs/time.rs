//! Records of time.

use crate::words::*;

record! {
    /// `struct timespec` of the ABI's own `long`, asm/posix_types.h.
    pub TIMESPEC = timespec {
        tv_sec: Long,
        tv_nsec: Ulong,
    }
    /// `struct __kernel_timespec`: 64 bits on every ABI, linux/time_types.h.
    pub TIMESPEC64 = timespec64 {
        tv_sec: Long,
        tv_nsec: Ulong,
    }
    /// `struct timeval` of the ABI's own `long`, linux/time.h.
    pub TIMEVAL = timeval {
        tv_sec: Long,
        tv_usec: Ulong,
    }
    /// `struct __kernel_sock_timeval`: 64 bits on every ABI, linux/time_types.h.
    pub TIMEVAL64 = timespec64 {
        tv_sec: Long,
        tv_usec = tv_nsec: Ulong,
    }
}
