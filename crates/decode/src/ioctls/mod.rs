//! ioctl(2) commands with their arguments, by family.
