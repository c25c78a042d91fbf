//! What the tables of rows promise, walked through from every call: records lie within what was extracted for each ABI, fields
//! have the width of their words, hooks say what they read, tables of flags can be taken apart in their order.

use std::collections::HashSet;

use abi::Abi;
use decode::row::{ArgRow, Record};
use decode::ty::{Hook, Ty};

const ABIS: [Abi; 3] = [Abi::X86_64, Abi::I386, Abi::X32];

#[derive(Default)]
struct Found {
    records: Vec<&'static Record>,
    hooks: Vec<&'static Hook>,
    flags: Vec<&'static abi::Table>,
    seen: HashSet<*const Record>,
}

impl Found {
    fn record(&mut self, record: &'static Record) {
        if self.seen.insert(record) {
            self.records.push(record);
            record.fields.iter().for_each(|field| self.ty(&field.ty));
        }
    }

    fn ty(&mut self, ty: &'static Ty) {
        match ty {
            Ty::Struct(record)
            | Ty::Sized(record, _)
            | Ty::SelfSized(record, _)
            | Ty::Grown(record, _)
            | Ty::Opening(record) => {
                self.record(record);
            }
            Ty::Hook(hook, _) => self.hooks.push(hook),
            Ty::Flags(table) => self.flags.push(table),
            Ty::In(inner)
            | Ty::Out(inner)
            | Ty::OutIf(_, inner)
            | Ty::InOut(inner)
            | Ty::Ref(inner)
            | Ty::Late(inner)
            | Ty::Uncut(inner)
            | Ty::Array(inner, _)
            | Ty::Follows(inner, _)
            | Ty::Terminated(inner)
            | Ty::When(_, inner)
            | Ty::Telling(_, inner)
            | Ty::Width(_, inner)
            | Ty::Pair(inner)
            | Ty::Register(_, inner) => self.ty(inner),
            Ty::Either(_, a, b) | Ty::Then(a, b) => {
                self.ty(a);
                self.ty(b);
            }
            Ty::Switch(_, cases, default) => {
                cases.iter().for_each(|(_, ty)| self.ty(ty));
                self.ty(default);
            }
            _ => {}
        }
    }

    fn all() -> Found {
        let mut found = Found::default();
        let mut args = |rows: &'static [ArgRow]| rows.iter().for_each(|row| found.ty(&row.ty));
        for call in decode::calls::all() {
            args(call.args);
            call.by.map_or(&[][..], |by| by.cases).iter().for_each(|case| args(case.args));
        }
        decode::ioctls::all().for_each(|case| args(case.args));
        found
    }
}

#[test]
fn records_lie_within_their_layouts() {
    let found = Found::all();
    assert!(found.records.len() > 250, "{} records", found.records.len());
    let mut wrong = Vec::new();
    for record in &found.records {
        for abi in ABIS {
            let size = record.size.of(abi);
            let mut fields = 0;
            for field in record.fields.iter().filter(|field| !field.ty.behind()) {
                let (from, width) = (field.at.offset(abi), field.at.size(abi));
                fields += usize::from(width > 0);
                if from + width > size {
                    wrong.push(format!(
                        "{} on {abi:?}: {} lies at {from}..{} of {size}",
                        record.name,
                        field.name,
                        from + width
                    ));
                }
                // Words that have a width of their own take no more than the field has.
                let own = match field.ty {
                    Ty::Struct(inner) => Some(inner.size.of(abi)),
                    Ty::Inet6 => Some(16),
                    _ => None,
                };
                if own.is_some_and(|own| own > width && width > 0) {
                    wrong.push(format!(
                        "{} on {abi:?}: {} is {width} bytes wide, its word {own:?}",
                        record.name, field.name
                    ));
                }
            }
            if fields == 0 && size > 0 && !record.fields.is_empty() {
                wrong.push(format!("{} on {abi:?}: no field lies in it", record.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hooks_say_what_they_read() {
    let found = Found::all();
    let mut named = HashSet::new();
    for hook in &found.hooks {
        // Nothing to say: no more than its own bytes.
        let said = hook.reads.is_empty() || hook.reads.len() > 5;
        assert!(!hook.name.is_empty() && said, "{}: {:?}", hook.name, hook.reads);
        named.insert(hook.name);
    }
    assert!(named.len() > 40, "{} hooks", named.len());
}

/// Names of several bits that stand behind those of single ones, as the reference shows the single ones: unions, masks, and
/// numbers of commands that the headers' prefix brought along.
const BEHIND: [&str; 9] = [
    "BTRFS_SEND_FLAG_MASK",
    "KEY_POS_ALL",
    "KEY_USR_ALL",
    "KEY_GRP_ALL",
    "KEY_OTH_ALL",
    "PTP_PEROUT_REQUEST",
    "PTP_PEROUT_REQUEST2",
    "PTP_PEROUT_VALID_FLAGS",
    "PTP_PEROUT_V1_VALID_FLAGS",
];

/// Names are taken in the order of the table, so one that holds another's bits stands in front of it.
#[test]
fn flags_are_disjoint_or_ordered() {
    let found = Found::all();
    let mut wrong = HashSet::new();
    let mut tables = HashSet::new();
    for table in &found.flags {
        tables.insert(table.name);
        for abi in ABIS {
            let entries: Vec<_> = table.entries(abi).iter().collect();
            for (i, late) in entries.iter().enumerate() {
                for early in &entries[..i] {
                    // A smaller set in front would take its bits away from the larger one behind it.
                    let hides =
                        early.value != 0 && early.value != late.value && late.value & early.value == early.value;
                    if hides && !BEHIND.contains(&late.name) {
                        wrong.insert(format!("{}: {} hides {}", table.name, early.name, late.name));
                    }
                }
            }
        }
    }
    assert!(tables.len() > 100, "{} tables", tables.len());
    let mut wrong: Vec<_> = wrong.into_iter().collect();
    wrong.sort();
    assert!(wrong.is_empty(), "{} pairs:\n{}", wrong.len(), wrong.join("\n"));
}
