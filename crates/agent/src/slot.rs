//! A thread's slot: a page of words that the stub and the tracer share, and the ring behind it.
//!
//! Offsets are in bytes from the slot's start, where `gs` points. All words have 64 bits.

/// [`MAGIC_WORD`], so that a foreign `gs` is noticed.
pub const MAGIC: u32 = 0x00;
/// Bytes ever published by the stub.
pub const HEAD: u32 = 0x08;
/// Bytes ever taken by the tracer.
pub const TAIL: u32 = 0x10;
/// 1 while a record stands at `HEAD` that is not published yet.
pub const OPEN: u32 = 0x18;
/// The address behind the site of the present call.
pub const RET: u32 = 0x20;
/// Registers of the program while the stub uses them.
pub const SAVED_RDI: u32 = 0x28;
/// See [`SAVED_RDI`].
pub const SAVED_RSI: u32 = 0x30;
/// See [`SAVED_RDI`].
pub const SAVED_RDX: u32 = 0x38;
/// Address of the ring in the tracee.
pub const RING: u32 = 0x40;
/// Address of the open record in the tracee.
pub const CURRENT: u32 = 0x48;
/// See [`SAVED_RDI`].
pub const SAVED_RAX: u32 = 0x50;
/// `lahf` and `seto` of the program.
pub const FLAGS: u32 = 0x58;
/// Address of the table of classes, by call number.
pub const CLASSES: u32 = 0x60;
/// Address of the table of routines, by class.
pub const ROUTINES: u32 = 0x68;
/// Time stamp counter before a call that is counted.
pub const BEGAN: u32 = 0x78;
/// The result of a call that is counted, while the stub uses `rax`.
pub const RESULT: u32 = 0x80;
/// Ticks from which on a counted call was long.
pub const LONG_FROM: u32 = 0x88;
/// A `struct kernel_sigaction` that the tracer gives back: 32 bytes.
pub const ACTION: u32 = 0x90;
/// The signal mask that a program begins with.
pub const MASK: u32 = 0xb0;
/// Address of a byte that is 0 once the tracer is gone: nothing is recorded from then on, and nothing copied.
pub const OWNER: u32 = 0xb8;
/// Signals that are not to stay blocked (bit n − 1 for signal n): the stub unblocks them when the program blocks them.
pub const OPEN_SIGNALS: u32 = 0xc0;
/// Which of those the program has blocked, and is told to have blocked.
pub const HIDDEN: u32 = 0xc8;

/// Of the first slot: not 0 while the tracer is at work, and so will make room in full rings soon.
pub const AWAKE: u32 = 0xd0;
/// Where that is.
pub const AWAKE_AT: u32 = 0xd8;
/// How often a stub that waits for room may still look for some.
pub const LOOKS: u32 = 0xe0;

/// Addresses in the tracee of the bytes of pieces that others refer to, by their places in the plan; 0 for what was not
/// copied. Eight words.
pub const MARKS: u32 = 0x100;
/// How many there are.
pub const MARKED: u8 = 8;
/// Where the vector of buffers ends that is being copied, and where its piece begins.
pub const VECTOR: u32 = 0x140;

/// See [`SAVED_RDI`]; while what comes before a call is done.
pub const SAVED_R10: u32 = 0x188;
/// See [`SAVED_RDI`]; while what comes before a call is done.
pub const SAVED_R8: u32 = 0x190;
/// What the kernel says of a socket, and how many bytes that may have.
pub const OPTION: u32 = 0x198;
/// Behind the name of a link below `/proc` that is being asked for: 32 bytes before it.
pub const NAME_END: u32 = 0x180;

/// What [`MAGIC`] holds.
pub const MAGIC_WORD: u64 = 0x6562_6f72_7473_0001;

/// Where the ring begins.
pub const RING_AT: usize = 4096;
/// The ring's size; a power of two.
pub const RING_LEN: usize = 64 << 10;
/// The longest record. A record begins anywhere in the ring and may run over its end into a margin of this size.
pub const RECORD_MOST: usize = 12 << 10;
/// Where the counts begin, [`COUNT_LEN`] bytes for each call number.
pub const COUNTS_AT: usize = RING_AT + RING_LEN + RECORD_MOST;
/// How many numbers are counted.
pub const COUNTS: usize = 512;
/// Size of the counts of one number.
pub const COUNT_LEN: usize = 32;
/// In the counts of a number: how many calls have returned.
pub const CALLS: u32 = 0;
/// How many of them failed.
pub const ERRORS: u32 = 8;
/// Ticks that the short ones took together.
pub const SHORT: u32 = 16;
/// Ticks that the long ones took together.
pub const LONG: u32 = 24;
/// How much memory lies behind all slots for what says whether the tracer lives.
pub const OWNER_LEN: usize = 4096;
/// Size of a slot.
pub const LEN: usize = COUNTS_AT + COUNTS * COUNT_LEN;

const _: () = assert!(RING_LEN.is_power_of_two() && LEN.is_multiple_of(4096) && RECORD_MOST < RING_LEN / 2);
