//! How each call is described: by rows alone, with the help of hooks, or only as plain numbers.

use crate::row::{ArgRow, Call, Record};
use crate::ty::{Hook, Ty};

/// How a call is described.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum How {
    /// It has no arguments.
    Nothing,
    /// Words alone say it all.
    Row,
    /// A hook takes part.
    Hook,
    /// Its arguments are only shown as plain numbers.
    Raw,
}

/// How a call is described.
#[must_use]
pub fn how(call: &Call) -> How {
    if call.args.is_empty() {
        return How::Nothing;
    }
    let mut hooks = false;
    let mut plain = true;
    for row in rows(call) {
        hooks |= uses_hook(&row.ty, 0);
        plain &= matches!(row.ty, Ty::Hex | Ty::Hex32 | Ty::Hex64 | Ty::Cases);
    }
    match (hooks, plain) {
        (true, _) => How::Hook,
        (false, true) => How::Raw,
        (false, false) => How::Row,
    }
}

/// How many rows there are in all, cases counted like calls, and how many of them name a hook.
#[must_use]
pub fn hook_share() -> (usize, usize) {
    let (mut total, mut hooked) = (0, 0);
    let mut count = |args: &[ArgRow]| {
        total += 1;
        hooked += usize::from(args.iter().any(|row| uses_hook(&row.ty, 0)));
    };
    for call in crate::calls::all() {
        count(call.args);
        for case in call.by.map_or(&[][..], |by| by.cases) {
            count(case.args);
        }
    }
    (total, hooked)
}

/// The arguments of a call in all its forms.
pub fn rows(call: &Call) -> impl Iterator<Item = &ArgRow> {
    let cases = call.by.map_or(&[][..], |by| by.cases);
    call.args.iter().chain(cases.iter().flat_map(|case| case.args))
}

/// Whether a hook takes part in a word, in it or in what it leads to.
#[must_use]
pub fn uses_hook(ty: &Ty, depth: u8) -> bool {
    let mut found = false;
    each(ty, depth, &mut |_| found = true);
    found
}

fn each(ty: &Ty, depth: u8, found: &mut dyn FnMut(&'static Hook)) {
    // Records nest a few levels; the bound only guards against a row that contains itself.
    if depth > 12 {
        return;
    }
    let deeper = depth + 1;
    let mut record = |record: &Record| record.fields.iter().for_each(|field| each(&field.ty, deeper, found));
    match ty {
        Ty::Hook(hook, _) => found(hook),
        Ty::Struct(row) | Ty::Sized(row, _) => record(row),
        Ty::In(inner)
        | Ty::Out(inner)
        | Ty::OutIf(_, inner)
        | Ty::InOut(inner)
        | Ty::Ref(inner)
        | Ty::Late(inner)
        | Ty::Uncut(inner)
        | Ty::Array(inner, _)
        | Ty::Terminated(inner)
        | Ty::When(_, inner)
        | Ty::Telling(_, inner)
        | Ty::Width(_, inner)
        | Ty::Pair(inner)
        | Ty::Register(_, inner) => each(inner, deeper, found),
        Ty::Either(_, a, b) | Ty::Then(a, b) => {
            each(a, deeper, found);
            each(b, deeper, found);
        }
        Ty::Switch(_, cases, default) => {
            cases.iter().for_each(|(_, ty)| each(ty, deeper, found));
            each(default, deeper, found);
        }
        _ => {}
    }
}
