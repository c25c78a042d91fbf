//! Namespaces of process ids (`man 7 pid_namespaces`).

use super::check;
use std::fs::File;
use std::os::fd::{AsRawFd, FromRawFd};
use std::os::unix::fs::MetadataExt;

/// `NS_GET_PARENT` of linux/nsfs.h.
const NS_GET_PARENT: libc::c_ulong = 0xb702;

/// How deep the kernel nests namespaces of process ids (MAX_PID_NS_LEVEL of linux/pid_namespace.h).
const DEEPEST: usize = 32;

/// The inodes of the namespace of process ids that a task lives in and of those above it, from the innermost on, as far
/// as the tracer may look. Empty when the task is gone.
#[must_use]
pub fn chain(tid: i32) -> Vec<u64> {
    let mut inodes = Vec::new();
    let mut next = File::open(format!("/proc/{tid}/ns/pid")).ok();
    while let Some(file) = next.take().filter(|_| inodes.len() <= DEEPEST) {
        let Ok(meta) = file.metadata() else { break };
        inodes.push(meta.ino());
        // SAFETY: takes no pointer and returns a new descriptor, or fails at the tracer's own namespace (EPERM).
        let parent = check(unsafe { libc::ioctl(file.as_raw_fd(), NS_GET_PARENT) }.into());
        next = parent.ok().and_then(|fd| i32::try_from(fd).ok()).map(|fd| {
            // SAFETY: the descriptor was made just now and belongs to nobody else.
            unsafe { File::from_raw_fd(fd) }
        });
    }
    inodes
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_own_chain_begins_with_the_own_namespace() {
        let own = std::os::unix::fs::MetadataExt::ino(&std::fs::metadata("/proc/self/ns/pid").expect("it is there"));
        let chain = super::chain(i32::try_from(std::process::id()).expect("a pid"));
        assert_eq!(chain.first(), Some(&own));
        assert!(super::chain(0).is_empty());
    }
}
