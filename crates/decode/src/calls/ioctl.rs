//! ioctl(2): the command chooses the argument.

use crate::words::*;

/// The command by its names.
static OP: Hook = Hook {
    name: "ioctl",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| Value::Ioctl(walk.num(site, 4).bits as u32),
};

cases! {
    /// A command that nothing is known of but its name.
    OTHER (fd, op):
    _ => (argp: Hex);
}

calls! {
    /// ioctl(2).
    pub CALLS:
    ioctl (fd: Fd, op: Hook(&OP, &[]), argp: Cases) -> Ret::Int, [DESC] by op via crate::ioctls::find => OTHER;
}
