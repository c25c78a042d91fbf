//! restart_syscall(2): has no arguments of its own; says which call goes on.

use model::value::Value;

use crate::ty::{Arg, Hook, Phase};
use crate::walk::{Site, Walk};

/// `<... resuming interrupted nanosleep ...>`.
pub static RESUMED: Hook = Hook {
    name: "resumed call",
    reads: "what the session knows of the call",
    phase: Phase::Enter,
    size: None,
    run: resumed,
};

fn resumed<'a>(walk: &mut Walk<'_, 'a>, _: Site<'a>, _: &'static [Arg]) -> Value<'a> {
    let name = if walk.inputs.resumes.is_empty() { "system call" } else { walk.inputs.resumes };
    Value::bare(bumpalo::format!(in walk.arena, "<... resuming interrupted {} ...>", name).into_bump_str())
}
