//! Every constant by itself: `abi::c::O_CREAT`, with its value on x86_64 (else on the first ABI that has it).
//!
//! By `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
mod bpf;
#[rustfmt::skip]
mod file;
#[rustfmt::skip]
mod io_uring;
#[rustfmt::skip]
mod ioctl;
#[rustfmt::skip]
mod ioctls;
#[rustfmt::skip]
mod ipc;
#[rustfmt::skip]
mod misc;
#[rustfmt::skip]
mod mm;
#[rustfmt::skip]
mod mount;
#[rustfmt::skip]
mod net;
#[rustfmt::skip]
mod perf;
#[rustfmt::skip]
mod poll;
#[rustfmt::skip]
mod prctl;
#[rustfmt::skip]
mod process;
#[rustfmt::skip]
mod rows_a;
#[rustfmt::skip]
mod rows_b;
#[rustfmt::skip]
mod rows_c;
#[rustfmt::skip]
mod rows_e;
#[rustfmt::skip]
mod rows_facts;
#[rustfmt::skip]
mod rows_g;
#[rustfmt::skip]
mod rows_kernel;
#[rustfmt::skip]
mod rows_netlink;
#[rustfmt::skip]
mod rows_network;
#[rustfmt::skip]
mod signal;
#[rustfmt::skip]
mod sockopt;
#[rustfmt::skip]
mod time;

#[allow(unused_imports)]
pub use bpf::*;
#[allow(unused_imports)]
pub use file::*;
#[allow(unused_imports)]
pub use io_uring::*;
#[allow(unused_imports)]
pub use ioctl::*;
#[allow(unused_imports)]
pub use ioctls::*;
#[allow(unused_imports)]
pub use ipc::*;
#[allow(unused_imports)]
pub use misc::*;
#[allow(unused_imports)]
pub use mm::*;
#[allow(unused_imports)]
pub use mount::*;
#[allow(unused_imports)]
pub use net::*;
#[allow(unused_imports)]
pub use perf::*;
#[allow(unused_imports)]
pub use poll::*;
#[allow(unused_imports)]
pub use prctl::*;
#[allow(unused_imports)]
pub use process::*;
#[allow(unused_imports)]
pub use rows_a::*;
#[allow(unused_imports)]
pub use rows_b::*;
#[allow(unused_imports)]
pub use rows_c::*;
#[allow(unused_imports)]
pub use rows_e::*;
#[allow(unused_imports)]
pub use rows_facts::*;
#[allow(unused_imports)]
pub use rows_g::*;
#[allow(unused_imports)]
pub use rows_kernel::*;
#[allow(unused_imports)]
pub use rows_netlink::*;
#[allow(unused_imports)]
pub use rows_network::*;
#[allow(unused_imports)]
pub use signal::*;
#[allow(unused_imports)]
pub use sockopt::*;
#[allow(unused_imports)]
pub use time::*;
