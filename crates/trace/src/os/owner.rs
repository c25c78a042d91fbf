//! Words in memory of tracees that the kernel clears when the tracer dies, before it lets the tracees go.
//!
//! When a task ends, the kernel walks the list of robust futexes that it has registered (`man 2 set_robust_list`,
//! linux/futex.h), and each word there that holds the task's id becomes `FUTEX_OWNER_DIED`: its three lower bytes are 0. That
//! is done where the task gives up its memory, and only after that does it give up its tracees. So a tracee that has such a
//! word of its tracer's in its memory can know whether somebody is there to take what it traps. One of those bytes is the
//! selector of its Syscall User Dispatch, too: 1 (`SYSCALL_DISPATCH_FILTER_BLOCK`) while the tracer lives, 0
//! (`SYSCALL_DISPATCH_FILTER_ALLOW`) from then on. For that a byte of the tracer's id has to be 1, so it traces from a
//! thread that has such an id ([`with_fitting_id`]).

use super::{check, errno};
use agent::slot;
use std::cell::RefCell;
use std::fs::{File, OpenOptions};
use std::os::fd::AsRawFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// Words that the kernel looks at at most (`ROBUST_LIST_LIMIT` of linux/futex.h), with some to spare.
const MOST: usize = 2000;
/// Where the word lies behind its entry in the list, which no tracee can write.
const PAGE: usize = 4096;
/// Threads that are tried at most, until one has an id that fits: others take ids meanwhile. Where three of four times another
/// process is faster, one in 10¹¹ tracers gets none.
const TRIES: usize = 96;

/// `struct robust_list_head` of linux/futex.h.
#[repr(C)]
struct Head {
    first: AtomicU64,
    offset: i64,
    pending: u64,
}

/// The list of a thread.
struct List {
    /// Never freed: the kernel looks there when the thread ends.
    head: &'static Head,
    /// The thread's id, as in its words.
    tid: i32,
    /// The entries, by their addresses: the last one that was put in comes first.
    entries: Vec<u64>,
}

thread_local! {
    static LIST: RefCell<Option<List>> = const { RefCell::new(None) };
}

fn own_tid() -> i32 {
    // SAFETY: takes nothing.
    unsafe { libc::gettid() }
}

/// Which of the lower three bytes of an id is 1.
fn byte(tid: i32) -> Option<u64> {
    tid.to_le_bytes().into_iter().take(3).position(|byte| byte == 1).map(|at| at as u64)
}

/// How many ids come before the first that fits, from this one on: at most 255.
fn ahead(tid: i32) -> usize {
    (tid..).take(256).position(|tid| byte(tid).is_some()).unwrap_or(0)
}

/// Uses up so many ids, which the kernel gives in order. Each costs one call here: a thread that ends at once.
///
/// # Safety
/// All signals must be blocked: such a thread has no stack of its own, and could not run a handler.
unsafe fn use_up(ids: usize) {
    let flags = libc::CLONE_VM
        | libc::CLONE_FS
        | libc::CLONE_FILES
        | libc::CLONE_SIGHAND
        | libc::CLONE_THREAD
        | libc::CLONE_SYSVSEM;
    for _ in 0..ids {
        let got: i64;
        // SAFETY: between clone(2) and exit(2) the new thread touches registers only, and it has the caller's signal mask.
        unsafe {
            std::arch::asm!(
                "syscall",
                "test eax, eax",
                "jnz 2f",
                "xor edi, edi",
                "mov eax, {exit}",
                "syscall",
                "2:",
                exit = const libc::SYS_exit,
                inlateout("rax") libc::SYS_clone => got,
                inlateout("rdi") i64::from(flags) => _,
                in("rsi") 0,
                in("rdx") 0,
                in("r10") 0,
                in("r8") 0,
                lateout("rcx") _,
                lateout("r11") _,
                options(nostack),
            );
        }
        if got < 0 {
            return;
        }
    }
}

/// Runs what traces in a thread whose id fits, where one can be had; else, and if that of the calling thread does, in the
/// calling one. Signals to the process meet the thread.
pub fn with_fitting_id<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    if byte(own_tid()).is_some() {
        return work();
    }
    let mut all = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
    let mut old = std::mem::MaybeUninit::<libc::sigset_t>::zeroed();
    // SAFETY: both sets are valid; the first is initialised by sigfillset.
    unsafe {
        libc::sigfillset(all.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_SETMASK, all.as_ptr(), old.as_mut_ptr());
    }
    // SAFETY: filled by the kernel just now, or zeroed: a set of no signals.
    let old = unsafe { old.assume_init() };
    let restore = move || {
        // SAFETY: a valid set.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const old, std::ptr::null_mut()) };
    };
    let mut work = Some(work);
    let mut done = None;
    // The id of the thread that was tried last.
    let mut last = own_tid();
    for _ in 0..TRIES {
        // SAFETY: all signals are blocked here.
        unsafe { use_up(ahead(last.wrapping_add(1))) };
        let (offer, place, last) = (&mut work, &mut done, &mut last);
        let ended = std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().spawn_scoped(scope, move || {
                *last = own_tid();
                if byte(*last).is_some()
                    && let Some(work) = offer.take()
                {
                    restore();
                    *place = Some(work());
                }
            });
            thread.map(std::thread::ScopedJoinHandle::join)
        });
        match ended {
            Ok(Ok(())) if work.is_some() => {}
            Ok(Ok(())) | Err(_) => break,
            // As if it had happened here.
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
        }
    }
    restore();
    match (done, work) {
        (Some(done), _) => done,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("the thread has ended, and not by panic"),
    }
}

/// Whether the calling thread can own words.
#[must_use]
pub fn fits() -> bool {
    byte(own_tid()).is_some()
}

/// A word of this thread's, in memory that a tracee has mapped too.
#[derive(Debug)]
pub struct Owner {
    entry: u64,
    byte: u64,
}

impl Owner {
    /// Makes the word in the memory file that a task has open with this number, behind so many slots. It holds this
    /// thread's id from now on.
    ///
    /// # Errors
    /// The error number: EINVAL where this thread's id does not fit, ENOSPC where there are too many words.
    pub fn open(tid: model::Tid, fd: i32, slots: usize) -> Result<Owner, i32> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(format!("/proc/{}/fd/{fd}", tid.0))
            .map_err(|error| error.raw_os_error().unwrap_or(libc::EIO))?;
        Owner::of(&file, (slots * slot::LEN) as i64)
    }

    fn of(file: &File, offset: i64) -> Result<Owner, i32> {
        let own = own_tid();
        let byte = byte(own).ok_or(libc::EINVAL)?;
        // The page of the entry, and that of the word behind it.
        // SAFETY: a new mapping at an address of the kernel's choice.
        let at = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                2 * PAGE,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            )
        };
        if at == libc::MAP_FAILED {
            return Err(errno());
        }
        let owner = Owner { entry: at as u64, byte };
        // SAFETY: in the place of the second page of the mapping just made.
        let word = unsafe {
            libc::mmap(
                at.cast::<u8>().add(PAGE).cast(),
                PAGE,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED | libc::MAP_FIXED,
                file.as_raw_fd(),
                offset,
            )
        };
        if word == libc::MAP_FAILED {
            return Err(errno());
        }
        owner.word().store(own.cast_unsigned(), Ordering::SeqCst);
        LIST.with_borrow_mut(|list| {
            // A child of fork(2) has none.
            if list.as_ref().is_none_or(|list| list.tid != own) {
                *list = Some(register(own)?);
            }
            let Some(list) = list else { return Err(libc::EINVAL) };
            if list.entries.len() >= MOST {
                return Err(libc::ENOSPC);
            }
            // At every moment the list is one that the kernel can walk.
            owner.next().store(list.head.first.load(Ordering::SeqCst), Ordering::SeqCst);
            list.head.first.store(owner.entry, Ordering::SeqCst);
            list.entries.insert(0, owner.entry);
            Ok(())
        })?;
        Ok(owner)
    }

    /// Which byte of the word says whether the owner lives: 1 if so, 0 if not.
    #[must_use]
    pub fn byte(&self) -> u64 {
        self.byte
    }

    /// `struct robust_list` of linux/futex.h.
    fn next(&self) -> &AtomicU64 {
        // SAFETY: the first page of the mapping made in `of`, which lives as long as `self`.
        unsafe { AtomicU64::from_ptr(self.entry as *mut u64) }
    }

    fn word(&self) -> &AtomicU32 {
        // SAFETY: the second page of the mapping, of a file that cannot shrink; only atomics touch it here.
        unsafe { AtomicU32::from_ptr((self.entry + PAGE as u64) as *mut u32) }
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        // Whatever may be left of it in a tracee goes on alone.
        self.word().store(0, Ordering::SeqCst);
        let _ = LIST.try_with(|list| {
            let mut list = list.borrow_mut();
            let Some(list) = list.as_mut().filter(|list| list.tid == own_tid()) else { return };
            let Some(at) = list.entries.iter().position(|&entry| entry == self.entry) else { return };
            let next = self.next().load(Ordering::SeqCst);
            match at.checked_sub(1).and_then(|before| list.entries.get(before)) {
                // SAFETY: an entry that is in the list has its page.
                Some(&before) => unsafe { AtomicU64::from_ptr(before as *mut u64) }.store(next, Ordering::SeqCst),
                None => list.head.first.store(next, Ordering::SeqCst),
            }
            list.entries.remove(at);
        });
        // SAFETY: the mapping made in `of`; it is in no list any more.
        unsafe { libc::munmap(self.entry as *mut libc::c_void, 2 * PAGE) };
    }
}

/// Registers an empty list for the calling thread, in the place of the C library's, which has nothing in it: nothing here
/// uses robust mutexes.
fn register(tid: i32) -> Result<List, i32> {
    let head: &'static Head = Box::leak(Box::new(Head { first: AtomicU64::new(0), offset: PAGE as i64, pending: 0 }));
    head.first.store(&raw const *head as u64, Ordering::SeqCst);
    // SAFETY: the head lives for ever, and is one of an empty list.
    check(unsafe { libc::syscall(libc::SYS_set_robust_list, &raw const *head, size_of::<Head>()) })?;
    Ok(List { head, tid, entries: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::FromRawFd;

    fn file() -> File {
        // SAFETY: a new descriptor, which nothing else owns.
        let file = unsafe { File::from_raw_fd(libc::memfd_create(c"owner".as_ptr(), 0)) };
        file.set_len(4 * PAGE as u64).expect("room");
        file
    }

    fn word(file: &File, page: usize) -> u32 {
        use std::os::unix::fs::FileExt;
        let mut bytes = [0; 4];
        file.read_exact_at(&mut bytes, (page * PAGE) as u64).expect("it is there");
        u32::from_ne_bytes(bytes)
    }

    #[test]
    fn the_ids_before_one_that_fits() {
        assert_eq!((ahead(1), ahead(2), ahead(0xff), ahead(0x101), ahead(0x1_0000)), (0, 254, 1, 0, 0));
        assert!((1..100_000).all(|tid| byte(tid + i32::try_from(ahead(tid)).expect("few")).is_some()));
    }

    #[test]
    fn the_kernel_clears_what_its_owner_leaves() {
        let file = file();
        with_fitting_id(|| {
            assert!(fits());
            let owners: Vec<Owner> =
                (0..4).map(|page| Owner::of(&file, (page * PAGE) as i64).expect("a word")).collect();
            let own = own_tid().cast_unsigned();
            assert!((0..4).all(|page| word(&file, page) == own));
            assert_eq!((own >> (8 * owners[0].byte())) & 0xff, 1);
            for (at, owner) in owners.into_iter().enumerate() {
                // The second and the last are given back; nobody does so with the others.
                if at % 2 == 1 { drop(owner) } else { std::mem::forget(owner) }
            }
            assert_eq!([0, 1, 2, 3].map(|page| word(&file, page)), [own, 0, own, 0]);
        });
        if !fits() {
            let died = 0x4000_0000;
            assert_eq!([0, 1, 2, 3].map(|page| word(&file, page)), [died, 0, died, 0]);
        }
    }

    #[test]
    fn one_byte_of_a_fitting_id_is_one() {
        assert_eq!((byte(1), byte(0x201), byte(0x1ff), byte(0x1_2345)), (Some(0), Some(0), Some(1), Some(2)));
        assert_eq!((byte(0x0100_0000), byte(0x2345), byte(0)), (None, None, None));
    }
}
