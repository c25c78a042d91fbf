//! The memory of a stopped task: `process_vm_readv(2)`, then `/proc/TID/mem`, then `PTRACE_PEEKDATA`.

use super::{errno, ptrace};
use model::Tid;
use model::memory::{Addr, Fault, Memory, Piece};
use std::os::unix::fs::FileExt;

/// The bytes after which a page may end; the smallest page size of Linux, so that finer than needed at worst.
const PAGE: u64 = 4096;

/// The memory of one live task. Only meaningful while the task stands in a stop; at other times the bytes are racy, but
/// reading them is safe.
#[derive(Clone, Copy, Debug)]
pub struct Live {
    tid: Tid,
}

impl Live {
    /// The memory of this task.
    #[must_use]
    pub fn new(tid: Tid) -> Live {
        Live { tid }
    }
}

/// Writes to the memory of a stopped task, also where it may only read itself (a program's constants).
///
/// # Errors
/// The error number; some of the bytes may have been written.
pub fn write(tid: Tid, at: Addr, bytes: &[u8]) -> Result<(), i32> {
    // Word by word, at word ends: no word can reach into a page that is not there.
    let mut done = 0;
    while done < bytes.len() {
        let from = at.0.wrapping_add(done as u64);
        let word = from & !7;
        let skip = usize::try_from(from - word).unwrap_or(0);
        let take = (8 - skip).min(bytes.len() - done);
        let mut new = if take == 8 { [0; 8] } else { ptrace::peek(tid, word)?.to_ne_bytes() };
        new[skip..skip + take].copy_from_slice(&bytes[done..done + take]);
        ptrace::poke(tid, word, u64::from_ne_bytes(new))?;
        done += take;
    }
    Ok(())
}

fn fault(errno: i32) -> Fault {
    match errno {
        libc::ESRCH => Fault::Gone,
        libc::EPERM | libc::EACCES => Fault::Denied,
        _ => Fault::Unmapped,
    }
}

fn empty() -> libc::iovec {
    libc::iovec { iov_base: std::ptr::null_mut(), iov_len: 0 }
}

/// Splits remote memory at page ends, because the kernel promises exact partial reads only between elements.
/// Returns how many elements were filled and how many bytes they cover.
fn split(at: Addr, len: usize, into: &mut [libc::iovec]) -> (usize, usize) {
    let (mut at, mut left, mut used) = (at.0, len, 0);
    while left > 0 && used < into.len() {
        let room = usize::try_from(PAGE - at % PAGE).unwrap_or(usize::MAX);
        let part = left.min(room);
        into[used] = libc::iovec { iov_base: at as *mut libc::c_void, iov_len: part };
        used += 1;
        left -= part;
        at = at.wrapping_add(part as u64);
    }
    (used, len - left)
}

impl Live {
    /// `process_vm_readv(2)`; the local elements must be writable memory of ours.
    ///
    /// # Safety
    /// Every element of `local` describes memory that is valid for writing.
    unsafe fn readv(self, local: &[libc::iovec], remote: &[libc::iovec]) -> Result<usize, i32> {
        // SAFETY: the kernel writes to `local` only, which the caller vouches for; addresses in `remote` belong to the
        // tracee, wrong ones give EFAULT.
        let got = unsafe {
            libc::process_vm_readv(
                self.tid.0,
                local.as_ptr(),
                local.len() as libc::c_ulong,
                remote.as_ptr(),
                remote.len() as libc::c_ulong,
                0,
            )
        };
        usize::try_from(got).map_err(|_| errno())
    }

    /// The ways behind `process_vm_readv`, for kernels or policies without it. They also read pages that the task
    /// itself may not read (`PROT_NONE`), where the first way faults.
    fn otherwise(self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        if let Ok(file) = std::fs::File::open(format!("/proc/{}/mem", self.tid)) {
            let mut done = 0;
            while done < into.len() {
                // Up to a page end at a time: partial reads are exact then.
                let from = at.0.wrapping_add(done as u64);
                let room = usize::try_from(PAGE - from % PAGE).unwrap_or(usize::MAX);
                let end = into.len().min(done + room);
                match file.read_at(&mut into[done..end], from) {
                    Ok(0) => break,
                    Ok(got) => done += got,
                    Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                    Err(error) if done == 0 => match error.raw_os_error() {
                        Some(libc::EIO) | None => return Err(Fault::Unmapped),
                        Some(libc::EPERM | libc::EACCES) => break,
                        Some(errno) => return Err(fault(errno)),
                    },
                    Err(_) => break,
                }
            }
            if done > 0 {
                return Ok(done);
            }
        }
        self.peek(at, into)
    }

    fn peek(self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        let mut done = 0;
        while done < into.len() {
            let from = at.0.wrapping_add(done as u64);
            let word = match ptrace::peek(self.tid, from & !7) {
                Ok(word) => word.to_ne_bytes(),
                Err(errno) if done == 0 => {
                    return Err(if errno == libc::EIO { Fault::Unmapped } else { fault(errno) });
                }
                Err(_) => break,
            };
            let skip = (from % 8) as usize;
            let part = (8 - skip).min(into.len() - done);
            into[done..done + part].copy_from_slice(&word[skip..skip + part]);
            done += part;
        }
        Ok(done)
    }
}

impl Memory for Live {
    fn read(&self, at: Addr, into: &mut [u8]) -> Result<usize, Fault> {
        if into.is_empty() {
            return Ok(0);
        }
        let mut done = 0;
        while done < into.len() {
            let mut remote = [empty(); 64];
            let rest = &mut into[done..];
            let (used, covered) = split(at.offset(done as u64), rest.len(), &mut remote);
            let local = libc::iovec { iov_base: rest.as_mut_ptr().cast(), iov_len: covered };
            // SAFETY: `local` covers a prefix of `rest`, which is borrowed mutably here.
            match unsafe { self.readv(&[local], &remote[..used]) } {
                Ok(got) => {
                    done += got;
                    if got < covered {
                        return if done > 0 { Ok(done) } else { Err(Fault::Unmapped) };
                    }
                }
                Err(libc::EFAULT | libc::ESRCH) if done > 0 => return Ok(done),
                Err(errno @ (libc::EFAULT | libc::ESRCH)) => return Err(fault(errno)),
                Err(_) => {
                    return match self.otherwise(at.offset(done as u64), &mut into[done..]) {
                        Ok(more) => Ok(done + more),
                        Err(_) if done > 0 => Ok(done),
                        Err(fault) => Err(fault),
                    };
                }
            }
        }
        Ok(done)
    }

    fn read_many(&self, pieces: &mut [Piece<'_>]) {
        // Elements are gathered until a piece does not fit; a piece that faults ends the kernel's work, and the next
        // round starts behind it. So there are at most as many rounds as pieces.
        const SMALL: usize = 64;
        let mut first = 0;
        while first < pieces.len() {
            let mut remote = [empty(); SMALL];
            let mut local = [empty(); SMALL];
            let (mut used, mut last, mut total) = (0, first, 0);
            while last < pieces.len() && last - first < SMALL {
                let piece = &mut pieces[last];
                let (more, covered) = split(piece.at, piece.into.len(), &mut remote[used..]);
                if covered < piece.into.len() {
                    break;
                }
                local[last - first] =
                    libc::iovec { iov_base: piece.into.as_mut_ptr().cast(), iov_len: piece.into.len() };
                used += more;
                total += covered;
                last += 1;
            }
            if last == first {
                // A single piece of very many pages.
                let piece = &mut pieces[first];
                piece.got = self.read(piece.at, piece.into);
                first += 1;
                continue;
            }
            let outcome = if total == 0 {
                Ok(0)
            } else {
                // SAFETY: every local element describes a whole `into`, borrowed mutably through `pieces`.
                unsafe { self.readv(&local[..last - first], &remote[..used]) }
            };
            let mut got = match outcome {
                Ok(got) => got,
                Err(libc::EFAULT) => 0,
                Err(libc::ESRCH) => {
                    for piece in &mut pieces[first..] {
                        piece.got = if piece.into.is_empty() { Ok(0) } else { Err(Fault::Gone) };
                    }
                    return;
                }
                Err(_) => {
                    for piece in &mut pieces[first..] {
                        piece.got = if piece.into.is_empty() { Ok(0) } else { self.otherwise(piece.at, piece.into) };
                    }
                    return;
                }
            };
            while first < last {
                let piece = &mut pieces[first];
                let len = piece.into.len();
                first += 1;
                if got >= len {
                    piece.got = Ok(len);
                    got -= len;
                } else {
                    piece.got = if got > 0 { Ok(got) } else { Err(Fault::Unmapped) };
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Live {
        Live::new(Tid(i32::try_from(std::process::id()).unwrap()))
    }

    /// Two pages, the second of which nobody can read: it lies behind the end of its file. (An unreadable page would
    /// not do: `/proc/PID/mem` reads it.)
    struct Edge(*mut u8);

    impl Edge {
        fn new() -> Edge {
            // SAFETY: a fresh mapping of a fresh file of one page; only that page is touched.
            unsafe {
                let file = libc::memfd_create(c"edge".as_ptr(), 0);
                assert_eq!(libc::ftruncate(file, 4096), 0);
                let prot = libc::PROT_READ | libc::PROT_WRITE;
                let at = libc::mmap(std::ptr::null_mut(), 8192, prot, libc::MAP_SHARED, file, 0);
                assert_ne!(at, libc::MAP_FAILED);
                libc::close(file);
                std::ptr::write_bytes(at.cast::<u8>(), b'x', 4096);
                Edge(at.cast())
            }
        }
        fn end(&self) -> u64 {
            self.0 as u64 + 4096
        }
    }

    impl Drop for Edge {
        fn drop(&mut self) {
            // SAFETY: the mapping made in `new`.
            unsafe { libc::munmap(self.0.cast(), 8192) };
        }
    }

    #[test]
    fn a_read_stops_exactly_at_the_fault() {
        let edge = Edge::new();
        let mut buffer = [0; 100];
        assert_eq!(own().read(Addr(edge.end() - 7), &mut buffer), Ok(7));
        assert_eq!(&buffer[..8], b"xxxxxxx\0");
        assert_eq!(own().read(Addr(edge.end()), &mut buffer), Err(Fault::Unmapped));
        assert_eq!(own().read(Addr(0), &mut buffer), Err(Fault::Unmapped));
        assert_eq!(own().read(Addr(u64::MAX - 3), &mut buffer), Err(Fault::Unmapped));
        assert_eq!(own().read(Addr(0), &mut []), Ok(0));
    }

    #[test]
    fn every_way_agrees() {
        let edge = Edge::new();
        let mut buffer = [0; 100];
        assert_eq!(own().otherwise(Addr(edge.end() - 7), &mut buffer), Ok(7));
        assert_eq!(&buffer[..8], b"xxxxxxx\0");
        assert_eq!(own().otherwise(Addr(edge.end()), &mut buffer), Err(Fault::Unmapped));
    }

    #[test]
    fn many_pieces_survive_faults_between_them() {
        let edge = Edge::new();
        let mut buffers = [[0u8; 16]; 5];
        let ats = [edge.end() - 16, 0, edge.end() - 3, edge.end(), edge.end() - 4000];
        let mut pieces: Vec<Piece<'_>> =
            buffers.iter_mut().zip(ats).map(|(into, at)| Piece { at: Addr(at), into, got: Ok(0) }).collect();
        own().read_many(&mut pieces);
        let got: Vec<_> = pieces.iter().map(|piece| piece.got).collect();
        assert_eq!(got, [Ok(16), Err(Fault::Unmapped), Ok(3), Err(Fault::Unmapped), Ok(16)]);
        assert_eq!(buffers[4], [b'x'; 16]);
    }

    #[test]
    fn long_reads_and_many_pieces_come_whole() {
        let big: Vec<u8> = (0..1_000_000u32).map(|n| n as u8).collect();
        let mut copy = vec![0; big.len()];
        assert_eq!(own().read(Addr(big.as_ptr() as u64), &mut copy), Ok(big.len()));
        assert_eq!(big, copy);
        let mut parts = vec![[0u8; 100]; 500];
        let mut pieces: Vec<Piece<'_>> = parts
            .iter_mut()
            .enumerate()
            .map(|(i, into)| Piece { at: Addr(big.as_ptr() as u64 + i as u64 * 100), into, got: Ok(0) })
            .collect();
        own().read_many(&mut pieces);
        assert!(pieces.iter().all(|piece| piece.got == Ok(100)));
        assert!(parts.concat() == big[..50_000]);
    }

    #[test]
    fn a_task_that_is_gone() {
        let mut buffer = [0; 4];
        assert_eq!(Live::new(Tid(i32::MAX)).read(Addr(4096), &mut buffer), Err(Fault::Gone));
        let mut pieces = [Piece { at: Addr(4096), into: &mut buffer, got: Ok(0) }];
        Live::new(Tid(i32::MAX)).read_many(&mut pieces);
        assert_eq!(pieces[0].got, Err(Fault::Gone));
    }
}
