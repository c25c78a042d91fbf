//! The slots of a process on the fast path, mapped here too: memory that the tracee can write at any time. Every access is
//! a volatile or atomic one of a bounded range, and nothing that is read is trusted.

use super::{check, errno};
use agent::slot;
use model::Tid;
use std::fs::{File, OpenOptions};
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// The slots of one process.
#[derive(Debug)]
pub struct Slots {
    at: *mut u8,
    count: usize,
}

impl Slots {
    /// Opens a memory file by the number that it has in a task, gives it its size, and maps it.
    ///
    /// # Errors
    /// The error number.
    pub fn open(tid: Tid, fd: i32, count: usize) -> Result<Slots, i32> {
        let file: File = OpenOptions::new()
            .read(true)
            .write(true)
            .open(format!("/proc/{}/fd/{fd}", tid.0))
            .map_err(|error| error.raw_os_error().unwrap_or(libc::EIO))?;
        // Only a fresh memory file has no seals and takes some: nothing else is given another size, whatever the tracee
        // has put in its place.
        // SAFETY: takes numbers only.
        if check(libc::c_long::from(unsafe { libc::fcntl(file.as_raw_fd(), libc::F_GET_SEALS) }))? != 0 {
            return Err(libc::EPERM);
        }
        let len = count * slot::LEN;
        file.set_len((len + slot::OWNER_LEN) as u64).map_err(|error| error.raw_os_error().unwrap_or(libc::EIO))?;
        // Nobody may shrink it: what is mapped here would fault. Growing does no harm but is refused too.
        // SAFETY: takes numbers only.
        check(libc::c_long::from(unsafe {
            libc::fcntl(
                file.as_raw_fd(),
                libc::F_ADD_SEALS,
                libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_SEAL,
            )
        }))?;
        // SAFETY: a new mapping at an address of the kernel's choice.
        let at = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                len,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED,
                file.as_raw_fd(),
                0,
            )
        };
        if at == libc::MAP_FAILED {
            return Err(errno());
        }
        Ok(Slots { at: at.cast(), count })
    }

    /// None at all.
    #[must_use]
    pub fn none() -> Slots {
        Slots { at: std::ptr::null_mut(), count: 0 }
    }

    /// Slots of nobody, for tests.
    #[cfg(test)]
    pub fn anonymous(count: usize) -> Slots {
        // SAFETY: a new mapping at an address of the kernel's choice.
        let at = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                count * slot::LEN,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        assert!(at != libc::MAP_FAILED, "mmap");
        Slots { at: at.cast(), count }
    }

    /// Sets a word of a slot's ring or margin.
    #[cfg(test)]
    pub fn set_ring(&self, slot: usize, from: usize, value: u64) {
        assert!(slot < self.count && from + 8 <= slot::RING_LEN + slot::RECORD_MOST && from.is_multiple_of(8));
        // SAFETY: as in `word`.
        unsafe { AtomicU64::from_ptr(self.at.add(slot * slot::LEN + slot::RING_AT + from).cast()) }
            .store(value, Ordering::Release);
    }

    /// Sets all words of a slot's ring and margin.
    #[cfg(test)]
    pub fn fill(&self, slot: usize, mut value: impl FnMut(usize) -> u64) {
        for from in (0..slot::RING_LEN + slot::RECORD_MOST).step_by(8) {
            self.set_ring(slot, from, value(from));
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    fn word(&self, slot: usize, offset: u32) -> &AtomicU64 {
        assert!(slot < self.count && offset < 4096 && offset.is_multiple_of(8), "outside of the slots");
        // SAFETY: within the mapping, which lives as long as `self` and cannot shrink; aligned; only atomics touch it here.
        unsafe { AtomicU64::from_ptr(self.at.add(slot * slot::LEN + offset as usize).cast()) }
    }

    /// A word of a slot.
    #[must_use]
    pub fn get(&self, slot: usize, offset: u32) -> u64 {
        self.word(slot, offset).load(Ordering::Acquire)
    }

    /// Sets a word of a slot.
    pub fn set(&self, slot: usize, offset: u32, value: u64) {
        self.word(slot, offset).store(value, Ordering::Release);
    }

    /// Takes the counts of one number out of a slot: what [`slot::CALLS`] and the words behind it hold is zero afterwards.
    #[must_use]
    pub fn take_counts(&self, slot: usize, nr: usize) -> [u64; 4] {
        [slot::CALLS, slot::ERRORS, slot::SHORT, slot::LONG]
            .map(|word| self.count_word(slot, nr, word).swap(0, Ordering::AcqRel))
    }

    /// Adds to one word of the counts of a number. The task has to stand.
    pub fn add_count(&self, slot: usize, nr: usize, word: u32, more: u64) {
        self.count_word(slot, nr, word).fetch_add(more, Ordering::AcqRel);
    }

    fn count_word(&self, slot: usize, nr: usize, word: u32) -> &AtomicU64 {
        assert!(slot < self.count && nr < slot::COUNTS && (word as usize) < slot::COUNT_LEN && word.is_multiple_of(8));
        let offset = slot * slot::LEN + slot::COUNTS_AT + nr * slot::COUNT_LEN + word as usize;
        // SAFETY: as in `word`.
        unsafe { AtomicU64::from_ptr(self.at.add(offset).cast()) }
    }

    /// What the record at an offset of the ring says to be its length. It may say something else the next time.
    #[must_use]
    pub fn record_size(&self, slot: usize, from: usize) -> usize {
        assert!(slot < self.count && from < slot::RING_LEN && from.is_multiple_of(8), "outside of the slots");
        let offset = slot * slot::LEN + slot::RING_AT + from + agent::record::SIZE as usize;
        // SAFETY: as in `word`.
        unsafe { AtomicU32::from_ptr(self.at.add(offset).cast()) }.load(Ordering::Relaxed) as usize
    }

    /// Appends bytes of a slot's ring, from an offset in it on; they may reach into the margin, no further.
    pub fn copy(&self, slot: usize, from: usize, len: usize, into: &mut Vec<u8>) {
        assert!(slot < self.count && from < slot::RING_LEN && len <= slot::RECORD_MOST, "outside of the slots");
        let start = into.len();
        into.resize(start + len, 0);
        // SAFETY: the source lies within the mapping (ring and margin), the target was made long enough just now. The
        // tracee may write meanwhile: then the bytes are any bytes, as they are anyway.
        unsafe {
            let source = self.at.add(slot * slot::LEN + slot::RING_AT + from);
            std::ptr::copy_nonoverlapping(source, into.as_mut_ptr().add(start), len);
        }
    }
}

impl Drop for Slots {
    fn drop(&mut self) {
        // SAFETY: the mapping made in `open`; nothing refers to it any more.
        unsafe { libc::munmap(self.at.cast(), self.count * slot::LEN) };
    }
}
