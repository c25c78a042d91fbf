//! Names of ioctl numbers, gathered from all kernel headers.

/// Writes `ioctls.tbl`.
pub fn extract() -> Result<(), Vec<String>> {
    Ok(())
}
