//! Which bytes a call moved through a descriptor, for `-e read=` and `-e write=`.

use abi::{Abi, layout};
use model::{Addr, Memory};

use crate::walk::Returned;

/// Which way the bytes went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Into the program's memory.
    Read,
    /// Out of it.
    Write,
}

/// A step of a dump.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// The buffers of one message of several follow.
    Vector {
        /// Its index.
        index: u64,
        /// How many buffers have data.
        buffers: u64,
    },
    /// One buffer of several follows.
    Buffer {
        /// Its index.
        index: u64,
        /// Its bytes.
        len: u64,
    },
    /// Bytes.
    Data {
        /// Where they lie.
        at: Addr,
        /// How many.
        len: u64,
    },
}

#[derive(Clone, Copy)]
enum Form {
    Plain,
    Vector,
    Message,
    Messages,
}

/// The calls that move data; the first argument is the descriptor.
static MOVERS: &[(&str, Way, Form)] = &[
    ("read", Way::Read, Form::Plain),
    ("pread64", Way::Read, Form::Plain),
    ("recv", Way::Read, Form::Plain),
    ("recvfrom", Way::Read, Form::Plain),
    ("mq_timedreceive", Way::Read, Form::Plain),
    ("mq_timedreceive_time64", Way::Read, Form::Plain),
    ("readv", Way::Read, Form::Vector),
    ("preadv", Way::Read, Form::Vector),
    ("preadv2", Way::Read, Form::Vector),
    ("recvmsg", Way::Read, Form::Message),
    ("recvmmsg", Way::Read, Form::Messages),
    ("recvmmsg_time64", Way::Read, Form::Messages),
    ("write", Way::Write, Form::Plain),
    ("pwrite64", Way::Write, Form::Plain),
    ("send", Way::Write, Form::Plain),
    ("sendto", Way::Write, Form::Plain),
    ("mq_timedsend", Way::Write, Form::Plain),
    ("mq_timedsend_time64", Way::Write, Form::Plain),
    ("writev", Way::Write, Form::Vector),
    ("pwritev", Way::Write, Form::Vector),
    ("pwritev2", Way::Write, Form::Vector),
    ("vmsplice", Way::Write, Form::Vector),
    ("sendmsg", Way::Write, Form::Message),
    ("sendmmsg", Way::Write, Form::Messages),
];

/// Most buffers of one vector (`IOV_MAX`), and most messages (`UIO_MAXIOV`).
const MOST: u64 = 1024;

/// Which way a call moves data through its first argument, if it does.
#[must_use]
pub fn way(name: &str) -> Option<Way> {
    MOVERS.iter().find(|(mover, ..)| *mover == name).map(|(_, way, _)| *way)
}

/// What a finished call moved. A read that failed moved nothing; what was to be written is told all the same.
#[must_use]
pub fn steps(name: &str, abi: Abi, args: &[u64; 6], returned: Returned, memory: &dyn Memory) -> Vec<Step> {
    let Some(&(_, way, form)) = MOVERS.iter().find(|(mover, ..)| *mover == name) else { return Vec::new() };
    let mut steps = Vec::new();
    let failed = returned.error.is_some();
    if failed && way == Way::Read {
        return steps;
    }
    let reader = Reader { abi, memory };
    let moved = if way == Way::Read { returned.raw } else { u64::MAX };
    let at = Addr(args[1]);
    match form {
        Form::Plain => {
            let len = if way == Way::Read { moved } else { args[2] };
            if len > 0 {
                steps.push(Step::Data { at, len });
            }
        }
        Form::Vector => {
            reader.vector(at, args[2], moved, &mut steps);
        }
        Form::Message => {
            reader.message(at, moved, &mut steps);
        }
        Form::Messages => {
            // Of messages of which none went the reference tells no more than how many buffers each has.
            let count = if failed { args[2] & 0xffff_ffff } else { returned.raw };
            for index in 0..count.min(MOST) {
                let from = at.offset(index * layout::mmsghdr::SIZE.of(abi) as u64);
                if failed {
                    let Some(buffers) = reader.number(from, layout::msghdr::msg_iovlen) else { break };
                    steps.push(Step::Vector { index, buffers });
                    continue;
                }
                let Some(len) = reader.number(from, layout::mmsghdr::msg_len) else { break };
                let mark = steps.len();
                steps.push(Step::Vector { index, buffers: 0 });
                let buffers = reader.message(from, if way == Way::Read { len } else { u64::MAX }, &mut steps);
                steps[mark] = Step::Vector { index, buffers };
            }
        }
    }
    steps
}

struct Reader<'m> {
    abi: Abi,
    memory: &'m dyn Memory,
}

impl Reader<'_> {
    fn number(&self, base: Addr, at: abi::At) -> Option<u64> {
        let mut bytes = [0; 8];
        let size = at.size(self.abi).min(8);
        self.memory.read_exact(base.offset(at.offset(self.abi) as u64), &mut bytes[..size]).ok()?;
        Some(u64::from_le_bytes(bytes))
    }

    fn message(&self, at: Addr, moved: u64, steps: &mut Vec<Step>) -> u64 {
        let iov = self.number(at, layout::msghdr::msg_iov);
        let count = self.number(at, layout::msghdr::msg_iovlen);
        match (iov, count) {
            (Some(iov), Some(count)) => self.vector(Addr(iov), count, moved, steps),
            _ => 0,
        }
    }

    /// The buffers of a vector as far as data reached; how many those are.
    fn vector(&self, at: Addr, count: u64, mut moved: u64, steps: &mut Vec<Step>) -> u64 {
        let mut index = 0;
        // As the reference does: a vector that cannot be read whole is not dumped at all.
        let size = layout::iovec::SIZE.of(self.abi) as u64;
        if count > MOST || (count > 0 && self.number(at.offset((count - 1) * size), layout::iovec::iov_len).is_none()) {
            return 0;
        }
        while index < count.min(MOST) && moved > 0 {
            let from = at.offset(index * layout::iovec::SIZE.of(self.abi) as u64);
            let base = self.number(from, layout::iovec::iov_base);
            let len = self.number(from, layout::iovec::iov_len);
            // The reference ends a dump at an empty buffer.
            let (Some(base), Some(len @ 1..)) = (base, len) else { break };
            let len = len.min(moved);
            steps.push(Step::Buffer { index, len });
            steps.push(Step::Data { at: Addr(base), len });
            moved -= len;
            index += 1;
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Fault;
    use model::memory::Snapshot;

    fn writev(vector: &[u64], readable: usize, count: u64) -> Vec<Step> {
        let bytes: Vec<u8> = vector.iter().flat_map(|word| word.to_le_bytes()).take(readable).collect();
        let mut memory = Snapshot::default();
        memory.push(Addr(0x1000), &bytes, Some(Fault::Unmapped));
        let failed = Returned { raw: 0, error: Some(9) };
        steps("writev", Abi::X86_64, &[3, 0x1000, count, 0, 0, 0], failed, &memory)
    }

    #[test]
    fn a_vector_is_dumped_whole_or_not_at_all() {
        let vector = [0x2000, 5, 0x3000, u64::MAX];
        assert_eq!(
            writev(&vector, 32, 2),
            [
                Step::Buffer { index: 0, len: 5 },
                Step::Data { at: Addr(0x2000), len: 5 },
                Step::Buffer { index: 1, len: u64::MAX - 5 },
                Step::Data { at: Addr(0x3000), len: u64::MAX - 5 },
            ]
        );
        assert_eq!(writev(&vector, 31, 2), []);
        assert_eq!(writev(&vector, 32, 3), []);
    }
}
