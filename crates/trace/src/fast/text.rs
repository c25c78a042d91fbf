//! The memory of a process that stands, as its tracer reads and changes it.
//!
//! Many sites are patched at once when a program begins, and they lie close together: what is on a page is read once then, and
//! written once. A process whose threads may run meanwhile is not held so.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::ops::Range;
use std::os::unix::fs::FileExt;

const PAGE: usize = 4096;

/// `/proc/PID/mem`.
#[derive(Debug)]
pub(super) struct Text {
    file: File,
    held: RefCell<Option<Held>>,
}

/// What was read, and is to be written.
#[derive(Debug, Default)]
struct Held {
    pages: BTreeMap<u64, Page>,
    /// From and to of what was mapped since, and is zero.
    fresh: Vec<(u64, u64)>,
}

#[derive(Debug)]
struct Page {
    bytes: Box<[u8; PAGE]>,
    /// What of it was changed, if anything.
    changed: Option<Range<usize>>,
}

impl Held {
    /// The page at an address, a multiple of its size.
    fn page(&mut self, file: &File, at: u64) -> Option<&mut Page> {
        use std::collections::btree_map::Entry::{Occupied, Vacant};
        match self.pages.entry(at) {
            Occupied(known) => Some(known.into_mut()),
            Vacant(new) => {
                let mut bytes = Box::new([0; PAGE]);
                if !self.fresh.iter().any(|&(from, to)| (from..to).contains(&at)) {
                    file.read_exact_at(&mut bytes[..], at).ok()?;
                }
                Some(new.insert(Page { bytes, changed: None }))
            }
        }
    }
}

/// The pages that a stretch lies on: for each its address, which part of it, and which part of the stretch that is.
fn parts(at: u64, len: usize) -> impl Iterator<Item = (u64, Range<usize>, Range<usize>)> {
    let mut done = 0;
    std::iter::from_fn(move || {
        let now = at.wrapping_add(done as u64);
        let offset = (now % PAGE as u64) as usize;
        let some = (len - done).min(PAGE - offset);
        let part = (now - offset as u64, offset..offset + some, done..done + some);
        done += some;
        (some > 0).then_some(part)
    })
}

impl Text {
    pub(super) fn new(file: File) -> Text {
        Text { file, held: RefCell::new(None) }
    }

    /// The file itself, for what is no matter of patches: what is held is neither seen nor changed by it.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Reads as much as is there, and as there is room for.
    pub(super) fn read_some(&self, at: u64, into: &mut [u8]) -> usize {
        let mut held = self.held.borrow_mut();
        let Some(held) = held.as_mut() else { return self.file.read_at(into, at).unwrap_or(0) };
        let mut done = 0;
        for (page, from, to) in parts(at, into.len()) {
            let Some(page) = held.page(&self.file, page) else { break };
            done = to.end;
            into[to].copy_from_slice(&page.bytes[from]);
        }
        done
    }

    /// Reads all of it, or says that it could not.
    pub(super) fn read(&self, at: u64, into: &mut [u8]) -> bool {
        let is_held = self.held.borrow().is_some();
        if is_held { self.read_some(at, into) == into.len() } else { self.file.read_exact_at(into, at).is_ok() }
    }

    /// Writes all of it, or says that it could not.
    pub(super) fn write(&self, at: u64, bytes: &[u8]) -> bool {
        let mut held = self.held.borrow_mut();
        let Some(held) = held.as_mut() else { return self.file.write_all_at(bytes, at).is_ok() };
        parts(at, bytes.len()).all(|(page, to, from)| {
            let Some(page) = held.page(&self.file, page) else { return false };
            page.changed = Some(match page.changed.take() {
                Some(Range { start, end }) => start.min(to.start)..end.max(to.end),
                None => to.clone(),
            });
            page.bytes[to].copy_from_slice(&bytes[from]);
            true
        })
    }

    /// What is written is held from now on.
    pub(super) fn hold(&self) {
        self.held.borrow_mut().get_or_insert_default();
    }

    /// This was mapped just now.
    pub(super) fn mapped(&self, at: u64, len: u64) {
        if let Some(held) = self.held.borrow_mut().as_mut() {
            held.fresh.push((at, at.saturating_add(len)));
        }
    }

    /// Writes what is held: first what others lead to. Whether all could be written; nothing comes behind what could not.
    pub(super) fn let_go(&self, is_first: impl Fn(u64) -> bool) -> bool {
        let Some(held) = self.held.take() else { return true };
        let put = |at: u64, page: &Page| {
            let Some(Range { start, end }) = page.changed.clone() else { return true };
            self.file.write_all_at(&page.bytes[start..end], at + start as u64).is_ok()
        };
        [true, false]
            .into_iter()
            .all(|first| held.pages.iter().filter(|&(&at, _)| is_first(at) == first).all(|(&at, page)| put(at, page)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(content: &[u8]) -> Text {
        let name = format!("/dev/shm/strobe-text-{}-{:?}", std::process::id(), std::thread::current().id());
        let file = File::options().read(true).write(true).create(true).truncate(true).open(&name).expect("a file");
        std::fs::remove_file(name).expect("it is there");
        file.write_all_at(content, 0).expect("room");
        Text::new(file)
    }

    fn now(text: &Text, at: u64, len: usize) -> Vec<u8> {
        let mut bytes = vec![0; len];
        text.file().read_exact_at(&mut bytes, at).expect("it is there");
        bytes
    }

    #[test]
    fn what_is_held_is_seen_and_written_at_last() {
        let text = text(&[7; 3 * PAGE]);
        text.hold();
        assert!(text.write(PAGE as u64 - 2, &[1, 2, 3, 4]) && text.write(9, &[5]));
        let mut bytes = [0; 6];
        assert!(text.read(PAGE as u64 - 3, &mut bytes));
        assert_eq!(bytes, [7, 1, 2, 3, 4, 7]);
        assert_eq!(now(&text, 0, 3 * PAGE), [7; 3 * PAGE]);
        // What others do meanwhile to what lies between is theirs only where it was not read.
        assert!(text.let_go(|at| at == PAGE as u64));
        assert_eq!(now(&text, PAGE as u64 - 3, 6), bytes);
        assert_eq!(now(&text, 8, 3), [7, 5, 7]);
        assert!(text.write(0, &[6]) && now(&text, 0, 1) == [6]);
    }

    #[test]
    fn what_is_not_there_is_neither_read_nor_written() {
        let text = text(&[7; PAGE]);
        let mut bytes = [0; 8];
        for hold in [false, true] {
            if hold {
                text.hold();
            }
            assert!(!text.read(PAGE as u64 - 4, &mut bytes));
            assert_eq!(text.read_some(PAGE as u64 - 4, &mut bytes), 4);
        }
        assert!(!text.write(PAGE as u64, &[1]));
        // But what was mapped since is zero.
        text.mapped(PAGE as u64, PAGE as u64);
        assert!(text.read(PAGE as u64 - 4, &mut bytes));
        assert_eq!(bytes, [7, 7, 7, 7, 0, 0, 0, 0]);
        assert!(text.write(PAGE as u64, &[1]) && text.let_go(|_| false));
        assert_eq!(now(&text, PAGE as u64 - 1, 2), [7, 1]);
    }

    #[test]
    fn nothing_comes_behind_what_cannot_be_written() {
        let mut text = text(&[7; 2 * PAGE]);
        let name = format!("/proc/self/fd/{}", std::os::fd::AsRawFd::as_raw_fd(text.file()));
        text.file = File::open(name).expect("read only");
        text.hold();
        assert!(text.write(0, &[1]) && !text.let_go(|_| true));
        assert_eq!(now(&text, 0, 1), [7]);
    }
}
