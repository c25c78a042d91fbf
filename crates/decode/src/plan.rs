//! Rows to capture plans: which bytes a call needs, known from its registers alone, and when.
//!
//! The tracer gathers a plan's pieces in one kernel entry per phase; the in-tracee fast path executes the same plan by
//! itself. What a plan does not name (pointers inside structures, hooks) is read on demand, and makes it incomplete.

use std::cell::RefCell;
use std::rc::Rc;

use abi::Abi;
use model::memory::Snapshot;
use model::plan::{Amount, ArgIndex, Copy, Plan, When};
use model::{Addr, Memory, WordMap};

use crate::row::{ArgRow, Call, Case};
use crate::ty::{Got, Len, Phase, Ty};
use crate::walk::{Inputs, Limits};

/// Bytes of a path that are read at first: most are shorter, and a longer one is read on.
const PATH_GUESS: u32 = 256;

/// Bytes of a set of signals or small numbers that are shown.
pub(crate) const SET_MOST: u32 = 1024;

/// The plan of one form of a call.
#[must_use]
pub fn plan(call: &Call, case: Option<&Case>, abi: Abi, limits: Limits) -> Plan {
    let mut plan = Plan { copies: Vec::new(), complete: true, needs_before: false };
    let base = if case.is_some() { call.args.len().saturating_sub(1) } else { call.args.len() };
    let rows = call.args[..base].iter().chain(case.map_or(&[][..], |case| case.args));
    let mut register = 0u8;
    for row in rows {
        let wide = row.ty.wide() && abi.long() == 4 && abi != Abi::X32;
        add(&mut plan, row, register, abi, limits);
        plan.needs_before |= matches!(row.ty.phase(), Phase::Both);
        register += if wide { 2 } else { 1 };
    }
    plan
}

fn add(plan: &mut Plan, row: &ArgRow, register: u8, abi: Abi, limits: Limits) {
    let mut ty = &row.ty;
    loop {
        match ty {
            Ty::Late(inner) | Ty::Width(_, inner) | Ty::Pair(inner) => ty = inner,
            // Not in the register that is counted here.
            Ty::Register(..) | Ty::Then(..) => {
                plan.complete = false;
                return;
            }
            // A condition on the arguments: copying too much costs less than asking.
            Ty::When(_, inner) | Ty::Telling(_, inner) => ty = inner,
            Ty::In(target) => return piece(plan, When::Enter, target, register, abi, limits),
            Ty::Out(target) => return piece(plan, When::Exit, target, register, abi, limits),
            Ty::OutIf(got, target) => {
                // A plan's bytes of the exit are copied when the call did not fail; this may be shown when it did.
                plan.complete &= matches!(got, Got::Positive);
                return piece(plan, When::Exit, target, register, abi, limits);
            }
            Ty::InOut(target) => {
                piece(plan, When::Enter, target, register, abi, limits);
                return piece(plan, When::Exit, target, register, abi, limits);
            }
            Ty::Either(..) | Ty::Switch(..) | Ty::Hook(..) | Ty::Ref(_) => {
                plan.complete = false;
                return;
            }
            // Bytes and structures in a register are pointers in the current phase.
            Ty::Path | Ty::Text | Ty::Bytes(_) | Ty::Struct(_) | Ty::Sized(..) | Ty::Array(..) => {
                return piece(plan, When::Enter, ty, register, abi, limits);
            }
            _ => return,
        }
    }
}

fn piece(plan: &mut Plan, when: When, target: &Ty, register: u8, abi: Abi, limits: Limits) {
    let at = ArgIndex(register);
    // One byte more tells whether data go on behind the limit.
    let text = u32::try_from(limits.string.saturating_add(1)).unwrap_or(u32::MAX);
    let (amount, most) = match target {
        Ty::Path => (Amount::Nul, PATH_GUESS),
        Ty::Text => (Amount::Nul, text),
        Ty::Bytes(len) | Ty::Packet(len) | Ty::HexBytes(len) => match amount(len, 1) {
            Some(amount) => (amount, text),
            None => return plan.complete = false,
        },
        Ty::Sigset(len) | Ty::Bitset(len) => match amount(len, 1) {
            // As much as is shown, and the byte behind it.
            Some(amount) => (amount, SET_MOST + 1),
            None => return plan.complete = false,
        },
        Ty::Struct(record) => {
            plan.complete &= flat(target);
            let size = record.size.of(abi) as u32;
            (Amount::Fixed(size), size)
        }
        Ty::Sized(record, len) => {
            // What lies behind the known part is looked at too.
            plan.complete = false;
            match amount(len, 1) {
                Some(amount) => (amount, record.size.of(abi) as u32),
                None => return plan.complete = false,
            }
        }
        Ty::Array(element, len) => {
            plan.complete &= flat(element);
            let unit = element.size(abi).unwrap_or(1) as u32;
            match amount(len, unit) {
                // One more than is shown tells how a cut array goes on.
                Some(amount) => (amount, unit.saturating_mul((limits.elements as u32).saturating_add(1))),
                None => return plan.complete = false,
            }
        }
        // The size stands in the record itself.
        Ty::SelfSized(..) => return plan.complete = false,
        _ => match target.size(abi) {
            Some(size) if flat(target) => (Amount::Fixed(size as u32), size as u32),
            _ => return plan.complete = false,
        },
    };
    plan.copies.push(Copy { when, at, amount, most });
}

/// Whether a value holds no pointer that is followed.
fn flat(ty: &Ty) -> bool {
    match ty {
        Ty::In(_) | Ty::Out(_) | Ty::OutIf(..) | Ty::InOut(_) | Ty::Ref(_) => false,
        Ty::Hook(hook, _) => hook.size.is_some(),
        Ty::Sockaddr(_) | Ty::Terminated(_) => false,
        Ty::Struct(record) | Ty::Sized(record, _) => record.fields.iter().all(|field| flat(&field.ty)),
        Ty::Array(element, _) => flat(element),
        Ty::When(_, inner) | Ty::Telling(_, inner) | Ty::Width(_, inner) | Ty::Pair(inner) | Ty::Late(inner) => {
            flat(inner)
        }
        Ty::Either(_, a, b) => flat(a) && flat(b),
        Ty::Switch(_, cases, default) => cases.iter().all(|(_, ty)| flat(ty)) && flat(default),
        _ => true,
    }
}

fn amount(len: &Len, unit: u32) -> Option<Amount> {
    match *len {
        Len::N(n) => Some(Amount::Fixed(u32::try_from(n).ok()?.checked_mul(unit)?)),
        Len::Of(arg) => Some(Amount::Arg { arg: ArgIndex(arg.0), unit }),
        Len::Retval => Some(Amount::Ret { unit }),
        Len::Word => None,
        Len::Times(len, n) => amount(len, unit.checked_mul(u32::try_from(n).ok()?)?),
        Len::At(_) | Len::AtBefore(_) | Len::Least(..) | Len::Most(..) | Len::Blocks(..) | Len::Rest => None,
    }
}

/// The plan of one form of a call, made once. `None` while another thread of ours makes it.
pub fn cached(call: &'static Call, case: Option<&'static Case>, abi: Abi, limits: Limits) -> Option<Rc<Plan>> {
    type Key = (usize, usize, Abi, usize, usize);
    thread_local! {
        static PLANS: RefCell<WordMap<Key, Rc<Plan>>> = RefCell::new(WordMap::default());
    }
    // Rows are statics: their addresses tell them apart.
    let address = |row: Option<&Case>| row.map_or(0, |row| std::ptr::from_ref(row).addr());
    let key = (std::ptr::from_ref(call).addr(), address(case), abi, limits.string, limits.elements);
    PLANS.with(|plans| {
        let mut plans = plans.try_borrow_mut().ok()?;
        Some(plans.entry(key).or_insert_with(|| Rc::new(plan(call, case, abi, limits))).clone())
    })
}

/// Reads what a plan names for one phase into a snapshot, with one request to the memory.
pub fn gather(plan: &Plan, when: When, inputs: &Inputs<'_>, memory: &dyn Memory, into: &mut Snapshot) {
    const MOST: usize = 6;
    let mut wanted = [(Addr(0), 0usize); MOST];
    let mut count = 0;
    for copy in plan.copies.iter().filter(|copy| copy.when == when).take(MOST) {
        let at = inputs.args.get(usize::from(copy.at.0)).copied().unwrap_or(0);
        let bytes = match copy.amount {
            Amount::Fixed(n) => u64::from(n),
            Amount::Nul => u64::from(copy.most).min(4096 - at % 4096),
            Amount::Arg { arg, unit } => {
                inputs.args.get(usize::from(arg.0)).copied().unwrap_or(0).saturating_mul(u64::from(unit))
            }
            Amount::Ret { unit } => {
                inputs.returned.filter(|r| r.error.is_none()).map_or(0, |r| r.raw.saturating_mul(u64::from(unit)))
            }
        };
        let bytes = bytes.min(u64::from(copy.most)).min(inputs.limits.total as u64) as usize;
        if at != 0 && bytes != 0 {
            wanted[count] = (Addr(at), bytes);
            count += 1;
        }
    }
    if count > 0 {
        into.fetch_many(&wanted[..count], memory);
    }
}
