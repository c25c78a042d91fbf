//! `struct kvm_run` (linux/kvm.h): what a virtual processor and its program tell each other, in memory that both have mapped.

use abi::Abi;
use abi::layout::kvm_run as layout;
use abi::names::{KVM_EXIT_IO, KVM_EXIT_REASON};
use bumpalo::Bump;
use model::value::{Base, Join, Num, Rest, Value};
use model::{Addr, Memory};

use super::fields::Fields;

/// Bytes of the structure that are shown.
pub const SIZE: usize = 64;

/// Bytes that one `KVM_EXIT_IO` moves at most: a page (the kernel's `pio_data`).
const PORT_MOST: usize = 4096;

/// Why a virtual processor stopped.
#[must_use]
pub fn exit_reason(bytes: &[u8; SIZE]) -> &'static str {
    let arena = Bump::new();
    let reason = Fields::new(Abi::X86_64, bytes, &arena).num(layout::exit_reason);
    KVM_EXIT_REASON.name(Abi::X86_64, reason.bits).unwrap_or(KVM_EXIT_REASON.unknown)
}

/// The state of a virtual processor, from the first [`SIZE`] bytes of its `struct kvm_run`, which lies at `at` in a memory.
/// The data of a port are read from there if `data` says so; else it is told where they are.
pub fn decode<'a>(bytes: &[u8], at: Addr, memory: &dyn Memory, data: bool, arena: &'a Bump) -> Value<'a> {
    let mut run = Fields::new(Abi::X86_64, bytes, arena);
    run.int("request_interrupt_window", layout::request_interrupt_window, Base::Udec);
    run.int("immediate_exit", layout::immediate_exit, Base::Udec);
    let reason = run.num(layout::exit_reason);
    let plain = Value::Int(reason, Base::Udec);
    let value = match KVM_EXIT_REASON.name(run.abi, reason.bits) {
        Some(name) => Value::Noted(arena.alloc(plain), arena.alloc(Value::bare(name))),
        None => plain,
    };
    run.push("exit_reason", value);
    run.int("ready_for_interrupt_injection", layout::ready_for_interrupt_injection, Base::Udec);
    run.int("if_flag", layout::if_flag, Base::Udec);
    run.int("flags", layout::flags, Base::Hex);
    run.int("cr8", layout::cr8, Base::HexFull);
    run.int("apic_base", layout::apic_base, Base::HexFull);
    let more = match KVM_EXIT_REASON.name(run.abi, reason.bits) {
        Some("KVM_EXIT_IO") => Some(("io", port(bytes, at, memory, data, arena))),
        Some("KVM_EXIT_MMIO") => Some(("mmio", mapped(bytes, arena))),
        _ => None,
    };
    if let Some((name, value)) = more {
        let mut union = Fields::new(run.abi, bytes, arena);
        union.push(name, value);
        run.push("", union.into_struct());
    }
    run.into_struct()
}

/// `KVM_EXIT_IO`: an access to a port.
fn port<'a>(bytes: &[u8], at: Addr, memory: &dyn Memory, data: bool, arena: &'a Bump) -> Value<'a> {
    let mut io = Fields::new(Abi::X86_64, bytes, arena);
    io.push("direction", Value::Name(io.num(layout::io_direction), &KVM_EXIT_IO, None));
    io.int("size", layout::io_size, Base::Udec);
    io.int("port", layout::io_port, Base::HexFull);
    io.int("count", layout::io_count, Base::Udec);
    io.int("data_offset", layout::io_data_offset, Base::HexFull);
    let [size, count, offset] = [layout::io_size, layout::io_count, layout::io_data_offset].map(|at| io.num(at).bits);
    let at = at.offset(offset);
    let len = size.saturating_mul(count);
    let width = usize::try_from(size).ok().filter(|width| matches!(width, 1 | 2 | 4));
    let value = match width {
        _ if len == 0 => Some(list(&[], 1, arena)),
        Some(width) if data => {
            let mut moved = [0; PORT_MOST];
            let moved = usize::try_from(len).ok().and_then(|len| moved.get_mut(..len));
            moved.and_then(|moved| memory.read_exact(at, moved).ok().map(|()| list(moved, width, arena)))
        }
        _ => None,
    };
    io.push("data", value.unwrap_or(Value::Int(Num::new(at.0, 8), Base::Ptr)));
    io.into_struct()
}

/// `KVM_EXIT_MMIO`: an access to memory that is none.
fn mapped<'a>(bytes: &[u8], arena: &'a Bump) -> Value<'a> {
    let mut mmio = Fields::new(Abi::X86_64, bytes, arena);
    mmio.int("phys_addr", layout::mmio_phys_addr, Base::HexFull);
    mmio.push("data", list(&mmio.num(layout::mmio_data).bits.to_le_bytes(), 1, arena));
    mmio.int("len", layout::mmio_len, Base::Udec);
    mmio.int("is_write", layout::mmio_is_write, Base::Udec);
    mmio.into_struct()
}

/// Numbers of so many bytes each.
fn list<'a>(bytes: &[u8], width: usize, arena: &'a Bump) -> Value<'a> {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |bits, byte| bits << 8 | u64::from(*byte));
    let values = bytes.chunks_exact(width).map(|bytes| Value::Int(Num::new(number(bytes), width as u8), Base::Hex));
    let items = arena.alloc_slice_fill_iter(values);
    Value::List { items, join: Join::Comma, rest: Rest::End }
}
