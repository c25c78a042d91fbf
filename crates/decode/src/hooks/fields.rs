//! A structure whose bytes are at hand, field by field.

use abi::{Abi, At};
use bumpalo::Bump;
use bumpalo::collections::Vec as BumpVec;
use model::value::{Base, Field, Num, Rest, Show, Value};

/// The fields that have been shown so far, and where the others come from.
pub struct Fields<'b, 'a> {
    /// Whose layout it has.
    pub abi: Abi,
    bytes: &'b [u8],
    /// Where the values lie.
    pub arena: &'a Bump,
    fields: BumpVec<'a, Field<'a>>,
}

impl<'b, 'a> Fields<'b, 'a> {
    /// None yet.
    pub fn new(abi: Abi, bytes: &'b [u8], arena: &'a Bump) -> Self {
        Fields { abi, bytes, arena, fields: BumpVec::with_capacity_in(8, arena) }
    }

    /// The number in a field; what the bytes do not cover is zero.
    pub fn num(&self, at: At) -> Num {
        let (from, size) = (at.offset(self.abi), at.size(self.abi).min(8));
        let mut bits = 0;
        for (i, &byte) in self.bytes.get(from..from + size).unwrap_or(&[]).iter().enumerate() {
            let shift = if self.abi.big_endian() { size - 1 - i } else { i };
            bits |= u64::from(byte) << (shift * 8);
        }
        Num::new(bits, size as u8)
    }

    /// Shows a field.
    pub fn push(&mut self, name: &'static str, value: Value<'a>) {
        self.fields.push(Field { name, value, show: Show::Always });
    }

    /// Shows a field that is a number.
    pub fn int(&mut self, name: &'static str, at: At, base: Base) {
        let value = Value::Int(self.num(at), base);
        self.push(name, value);
    }

    /// The structure.
    pub fn into_struct(self) -> Value<'a> {
        Value::Struct { fields: self.fields.into_bump_slice(), rest: Rest::End }
    }
}
