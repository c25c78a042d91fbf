//! quotactl(2)'s command: `QCMD(command, type)`.

use model::value::Num;
use model::value::{Base, Value};

use crate::ty::{Hook, Phase};

/// A command and the type of quota, packed.
pub static QCMD: Hook = Hook {
    name: "QCMD",
    reads: "nothing",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| {
        let op = walk.num(site, 4);
        let command = Value::Name(Num::new(op.bits >> 8, 4), &abi::names::QUOTACMDS, None);
        let kind = Value::Name(Num::new(op.bits & 0xff, 4), &abi::names::QUOTATYPES, None);
        let made = Value::Call("QCMD", walk.list(&[command, kind]));
        Value::Spelled(walk.put(Value::Int(op, Base::Udec)), walk.put(made))
    },
};
