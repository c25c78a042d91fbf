//! Security labels of processes and files as SELinux gives them (`man 8 selinux`), for `--secontext`.
//!
//! libselinux is not needed: a label is the extended attribute `security.selinux` of a file (`man 7 xattr`) and the text of
//! `/proc/PID/attr/current` of a process. Files are looked at as the task sees them, through its descriptors, its working
//! directory and its root.

use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;

use model::Tid;
use model::lookup::{Label, Labelled};
use rustix::fs::{CWD, FileType, Mode, OFlags, ResolveFlags};

use crate::file_contexts::FileContexts;

/// No label is longer (the kernel's limit is a page).
const LONGEST: usize = 4096;
/// linux/fcntl.h.
const AT_FDCWD: i32 = -100;

/// How labels are found in a trace.
#[derive(Debug, Default)]
pub struct Labels {
    /// What files ought to be labelled, if that is asked for and known.
    policy: Option<FileContexts>,
}

impl Labels {
    /// Labels alone, or also those that the policy below `root` has for files.
    #[must_use]
    pub fn new(mismatch: bool, root: &Path) -> Labels {
        Labels { policy: if mismatch { FileContexts::read(root) } else { None } }
    }

    /// The label of a thing of a task.
    #[must_use]
    pub fn of(&self, task: Tid, thing: Labelled<'_>) -> Option<Label> {
        match thing {
            Labelled::Task => {
                let text = std::fs::read(format!("/proc/{task}/attr/current")).ok()?;
                Some(Label { context: context(&text)?, expected: None })
            }
            Labelled::Fd(fd) => self.behind(&format!("/proc/{task}/fd/{fd}")),
            Labelled::Cwd => self.behind(&format!("/proc/{task}/cwd")),
            Labelled::Path { from, path } => {
                let file = open(task, from, path)?;
                self.behind(&format!("/proc/self/fd/{}", file.as_raw_fd()))
            }
        }
    }

    /// The label of the file that a link of `/proc` leads to.
    fn behind(&self, link: &str) -> Option<Label> {
        let mut value = [MaybeUninit::uninit(); LONGEST];
        let (text, _) = rustix::fs::getxattr(link, "security.selinux", &mut value[..]).ok()?;
        let context = context(text)?;
        let expected = self.policy.as_ref().and_then(|policy| {
            let name = rustix::fs::readlink(link, Vec::new()).ok()?.into_string().ok()?;
            let stat = rustix::fs::stat(link).ok().filter(|stat| stat.st_nlink > 0)?;
            Some(policy.label(&name, FileType::from_raw_mode(stat.st_mode))?.as_bytes().to_vec())
        });
        Some(Label { context, expected })
    }

    /// Whether it is known what files ought to be labelled.
    #[must_use]
    pub fn knows_policy(&self) -> bool {
        self.policy.is_some()
    }
}

/// A label without the NUL or newline behind it. Other security modules have texts in the same places, which are not of
/// its form: a user, a role and a type at least.
fn context(text: &[u8]) -> Option<Vec<u8>> {
    let text = text.split(|b| matches!(b, 0 | b'\n')).next().unwrap_or_default();
    let mut parts = text.split(|b| *b == b':');
    let whole = (0..3).all(|_| parts.next().is_some_and(|part| !part.is_empty()));
    whole.then(|| text.to_vec())
}

/// The file that a task finds under a path, without opening what is behind it.
fn open(task: Tid, from: i32, path: &[u8]) -> Option<OwnedFd> {
    // These are the tracer's own when the tracer looks.
    let own = [b"/proc/self".as_slice(), b"/proc/thread-self", b"/dev/fd", b"/dev/std"];
    if path.is_empty() || own.iter().any(|own| path.starts_with(own)) {
        return None;
    }
    let (start, resolve) = match (path.starts_with(b"/"), from) {
        (true, _) => (format!("/proc/{task}/root"), ResolveFlags::IN_ROOT),
        (false, AT_FDCWD) => (format!("/proc/{task}/cwd"), ResolveFlags::empty()),
        (false, from) => (format!("/proc/{task}/fd/{from}"), ResolveFlags::empty()),
    };
    let flags = OFlags::PATH | OFlags::CLOEXEC;
    let start = rustix::fs::openat(CWD, start, flags, Mode::empty()).ok()?;
    rustix::fs::openat2(start.as_fd(), path, flags, Mode::empty(), resolve).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_labels_of_selinux_are_taken() {
        for (text, want) in [
            (&b"system_u:object_r:etc_t:s0\0"[..], Some(&b"system_u:object_r:etc_t:s0"[..])),
            (
                b"unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023\n",
                Some(b"unconfined_u:unconfined_r:unconfined_t:s0-s0:c0.c1023"),
            ),
            (b"u:r:t", Some(b"u:r:t")),
            // AppArmor, Smack.
            (b"unconfined\n", None),
            (b"/usr/sbin/x (enforce)\n", None),
            (b":root//profile (enforce)", None),
            (b"_", None),
            (b"", None),
        ] {
            assert_eq!(context(text).as_deref(), want);
        }
    }

    /// What the policy says is told beside what a file has.
    #[test]
    fn a_file_that_ought_to_be_labelled_otherwise() {
        let root = std::env::temp_dir().join(format!("strobe-labels-{}", std::process::id()));
        let files = root.join("etc/selinux/targeted/contexts/files");
        std::fs::create_dir_all(&files).unwrap();
        let file = root.join("file");
        std::fs::write(&file, "").unwrap();
        let lines = format!("{}/.* -- u:object_r:ought_t:s0\n", root.display());
        std::fs::write(files.join("file_contexts"), lines).unwrap();
        let set =
            rustix::fs::setxattr(&file, "security.selinux", b"u:object_r:is_t:s0\0", rustix::fs::XattrFlags::empty());
        let labels = Labels::new(true, &root);
        assert!(labels.knows_policy() && !Labels::new(false, &root).knows_policy());
        let own = Tid(std::process::id().cast_signed());
        let open = std::fs::File::open(&file).unwrap();
        let path = file.to_str().unwrap().as_bytes();
        let asked = [Labelled::Fd(open.as_raw_fd()), Labelled::Path { from: AT_FDCWD, path }];
        let found = asked.map(|thing| labels.of(own, thing));
        std::fs::remove_dir_all(&root).unwrap();
        if set.is_err() {
            println!("skipped: no right to label files");
            return;
        }
        let expected =
            Label { context: b"u:object_r:is_t:s0".to_vec(), expected: Some(b"u:object_r:ought_t:s0".to_vec()) };
        assert_eq!(found, [Some(expected.clone()), Some(expected)]);
    }

    /// A file that nobody labelled has no label, whatever is asked for; on a system that labels all, nothing can be said.
    #[test]
    fn files_are_found_as_the_task_sees_them() {
        let own = Tid(std::process::id().cast_signed());
        let found = |from, path: &str| {
            let file = open(own, from, path.as_bytes())?;
            rustix::fs::readlink(format!("/proc/self/fd/{}", file.as_raw_fd()), Vec::new()).ok()?.into_string().ok()
        };
        let here = std::env::current_dir().unwrap().into_os_string().into_string().unwrap();
        assert_eq!(found(AT_FDCWD, "Cargo.toml"), Some(format!("{here}/Cargo.toml")));
        assert_eq!(found(AT_FDCWD, &format!("{here}/src/../Cargo.toml")), Some(format!("{here}/Cargo.toml")));
        let src = std::fs::File::open("src").unwrap();
        assert_eq!(found(src.as_raw_fd(), "main.rs"), Some(format!("{here}/src/main.rs")));
        for nothing in ["", "no such file", "/proc/self/status"] {
            assert_eq!(found(AT_FDCWD, nothing), None);
        }
    }
}
