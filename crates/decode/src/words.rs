//! What a file of rows imports: `use crate::words::*;`.

pub use abi::names::*;
pub use model::value::{Aux, Base, Flagset, Handle, Join, Num, Of, Outcome, Part, Quote, Rest, Value};
pub use model::{Addr, Fault};

pub use crate::row::{Call, Case, Record, Ret};
pub use crate::ty::Arg;
pub use crate::ty::Cond::{self, *};
pub use crate::ty::Got;
pub use crate::ty::Hook;
pub use crate::ty::Len::{self, *};
pub use crate::ty::Phase;
pub use crate::ty::Ty::{self, *};
pub use crate::walk::{RetHook, Site, Walk};
pub use crate::{attrs, calls, cases, record};

/// An argument that this form of the call does not have, in front of one that it has.
pub const UNUSED: Ty = When(Below(Arg(0), 0), &Ptr);
