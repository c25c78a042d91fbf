//! Values of extended attributes (`man 7 xattr`): most of them are text, with a NUL at the end that says nothing.

use model::value::{Quote, Value};

use crate::ty::{Hook, Len, Phase, Ty};
use crate::walk::{Site, Walk};

/// A value of the named size.
pub static XATTR_VALUE: Hook = Hook {
    name: "xattr value",
    reads: "the value's bytes",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| args.first().map_or(Value::Unavailable, |size| text(walk, site, Len::Of(*size))),
};

/// The same of the size that was returned.
pub static XATTR_GOT: Hook = Hook {
    name: "xattr value",
    reads: "the value's bytes",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, _| text(walk, site, Len::Retval),
};

fn text<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, len: Len) -> Value<'a> {
    let Site::Mem(at, _) = site else { return Value::Unavailable };
    match walk.target(&Ty::Bytes(len), at) {
        Value::Bytes { data, cut, .. } => Value::Bytes { data, quote: Quote::Ended, cut },
        value => value,
    }
}
