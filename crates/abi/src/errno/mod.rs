//! Error numbers (errno(3)): names, and the texts of the C locale.

#[rustfmt::skip]
mod table;

/// The name of an error number: `ENOENT`. Only those that user space may see, see [`kernel_name`].
pub fn name(n: u32) -> Option<&'static str> {
    find(n).map(|e| e.1)
}

/// What strerror(3) of the GNU C library says about an error number in the C locale.
pub fn text(n: u32) -> Option<&'static str> {
    find(n).map(|e| e.2)
}

/// The name of an error number of the kernel itself (512 and above: include/linux/errno.h), which a tracer sees in
/// the registers of an interrupted call.
pub fn kernel_name(n: u32) -> Option<&'static str> {
    table::KERNEL.iter().find(|e| e.0 == n).map(|e| e.1)
}

/// The number of a name, of either kind.
pub fn number(name: &str) -> Option<u32> {
    let known = table::ERRNO.iter().map(|e| (e.0, e.1));
    known.chain(table::KERNEL.iter().copied()).chain(table::ALIASES.iter().copied()).find(|e| e.1 == name).map(|e| e.0)
}

fn find(n: u32) -> Option<&'static (u32, &'static str, &'static str)> {
    let i = table::ERRNO.binary_search_by_key(&n, |e| e.0).ok()?;
    Some(&table::ERRNO[i])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers() {
        assert_eq!(name(2), Some("ENOENT"));
        assert_eq!(text(2), Some("No such file or directory"));
        assert_eq!(name(11), Some("EAGAIN"));
        assert_eq!(name(35), Some("EDEADLK"));
        assert_eq!(name(95), Some("EOPNOTSUPP"));
        assert_eq!(name(133), Some("EHWPOISON"));
        assert_eq!(name(0), None);
        assert_eq!(name(512), None);
        assert_eq!(kernel_name(512), Some("ERESTARTSYS"));
        assert_eq!(number("EPERM"), Some(1));
        assert_eq!(number("EWOULDBLOCK"), Some(11));
        assert_eq!(number("ENOTSUPP"), Some(524));
        assert_eq!(number("EFOO"), None);
    }

    #[test]
    fn numbers_ascend() {
        assert!(table::ERRNO.is_sorted_by(|a, b| a.0 < b.0));
        for (n, name, text) in table::ERRNO {
            assert_eq!(number(name), Some(*n));
            assert!(!text.is_empty());
        }
    }
}
