//! The engine: what the kernel reports about traced tasks becomes [`model::event::Event`]s.
//!
//! Three parts that keep to themselves. [`machine`] is a pure state machine: a stop goes in, events and one action
//! come out; it never calls the kernel, so tests feed it the most hostile orders of stops. [`os`] calls the kernel and
//! never decides; it holds the only `unsafe` of the project. [`Tracer`] stands between: it pulls stops, asks the
//! machine, lets `os` obey, and hands the events out one by one.

#[cfg(target_arch = "x86_64")]
pub mod fast;
pub mod filter;
pub mod machine;
#[cfg(target_arch = "x86_64")]
pub mod maps;
pub mod os;
#[cfg(target_arch = "x86_64")]
pub mod proc;
#[cfg(target_arch = "x86_64")]
pub mod space;
pub mod tamper;
pub mod task;
mod tracer;
pub mod ways;

pub use agent::stub::{Classes, Handling};
pub use fast::arming::{Arming, has_dispatch};
pub use fast::{FORCED, FastPath, Seen, Whole};
pub use os::attach::{AttachError, AttachInfo};
pub use os::launch::{Daemon, Launch, User};
pub use os::memory::Live;
pub use tracer::{Error, Failure, Options, Tracer};
pub use ways::{Patch, Ways};
