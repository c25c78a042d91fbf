//! What a launch needs to know of the system: where the program is, who the user is.

use super::hiargs::{EnvChange, Launch, User};
use super::parse::{Surroundings, Wrong};
use super::values;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

impl Launch {
    /// Where the program is: as given if there is a slash in it, otherwise the first regular file with an execute bit
    /// along `path` (the tracer's own PATH, not the program's). The result is what execve(2) gets. The message on
    /// failure is without PROGNAME.
    pub fn find(&self, path: Option<&OsStr>) -> Result<PathBuf, Wrong> {
        let shown = self.program.to_string_lossy();
        if self.program.as_bytes().contains(&b'/') {
            let file = PathBuf::from(&self.program);
            return match std::fs::metadata(&file) {
                Ok(_) => Ok(file),
                Err(error) => Err(Wrong::plain(format!("Cannot stat '{shown}': {}", strerror(&error)))),
            };
        }
        if !self.program.is_empty() {
            for directory in path.unwrap_or_default().as_bytes().split(|b| *b == b':') {
                let directory = if directory.is_empty() { b".".as_slice() } else { directory };
                let file = Path::new(OsStr::from_bytes(directory)).join(&self.program);
                if std::fs::metadata(&file).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0) {
                    return Ok(file);
                }
            }
        }
        Err(Wrong::plain(format!("Cannot find executable '{shown}'")))
    }

    /// The program's environment as execve(2) takes it (`VAR=VAL`), made of the tracer's own.
    pub fn environment_from(&self, own: impl IntoIterator<Item = (OsString, OsString)>) -> Vec<OsString> {
        let mut vars: Vec<OsString> = own
            .into_iter()
            .map(|(mut name, value)| {
                name.push("=");
                name.push(value);
                name
            })
            .collect();
        for change in &self.environment {
            let (name, set) = match change {
                EnvChange::Set(var) => (var.as_bytes().split(|b| *b == b'=').next().unwrap_or_default(), Some(var)),
                EnvChange::Remove(name) => (name.as_bytes(), None),
            };
            let same = |var: &OsString| var.as_bytes().strip_prefix(name).is_some_and(|rest| rest.starts_with(b"="));
            match (vars.iter().position(same), set) {
                (Some(at), Some(var)) => vars[at] = var.clone(),
                (None, Some(var)) => vars.push(var.clone()),
                (_, None) => vars.retain(|var| !same(var)),
            }
        }
        vars
    }
}

/// The other processes of a name, ascending: that of `/proc/PID/comm`, or the last part of their argument 0.
pub fn processes_of(name: &str, own: u32) -> Vec<i32> {
    let mut found: Vec<i32> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let pid: i32 = entry.file_name().to_str()?.parse().ok()?;
            let comm = std::fs::read(entry.path().join("comm")).ok()?;
            let called = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
            let first = called.split(|b| *b == 0).next().unwrap_or_default();
            let base = first.rsplit(|b| *b == b'/').next().unwrap_or_default();
            let is = comm.strip_suffix(b"\n").unwrap_or(&comm) == name.as_bytes() || base == name.as_bytes();
            (is && pid.cast_unsigned() != own).then_some(pid)
        })
        .collect();
    found.sort_unstable();
    found
}

/// All processes that descend from these and are none of them, ascending.
pub fn descendants(of: &[i32]) -> Vec<i32> {
    let mut parents: Vec<(i32, i32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let pid: i32 = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read(entry.path().join("stat")).ok()?;
            // pid (comm) state ppid …; the name may hold anything.
            let after = stat.iter().rposition(|b| *b == b')')?;
            let rest = String::from_utf8_lossy(&stat[after + 1..]).into_owned();
            Some((pid, rest.split_whitespace().nth(1)?.parse().ok()?))
        })
        .collect();
    parents.sort_unstable();
    let mut family = of.to_vec();
    // Each round finds one generation more.
    loop {
        let born: Vec<i32> = parents
            .iter()
            .filter(|(pid, parent)| family.contains(parent) && !family.contains(pid))
            .map(|(pid, _)| *pid)
            .collect();
        if born.is_empty() {
            break;
        }
        family.extend(born);
    }
    let mut found = family.split_off(of.len());
    found.sort_unstable();
    found
}

/// The words of strerror(3), which std prints with the number behind.
pub fn strerror(error: &std::io::Error) -> String {
    match error.raw_os_error().and_then(|number| u32::try_from(number).ok()).and_then(abi::errno::text) {
        Some(text) => text.into(),
        None => error.to_string(),
    }
}

/// The tracer's real user id, 0 if that cannot be told (then the kernel refuses later).
pub fn real_uid() -> u32 {
    // The line is "Uid: real effective saved filesystem" (proc_pid_status(5)).
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let uid = status.lines().find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().next()?.parse().ok());
    uid.unwrap_or(0)
}

/// Looks up the user of `-u`.
pub fn user(text: &str, around: &Surroundings<'_>) -> Result<User, Wrong> {
    if around.real_uid != 0 {
        return Err(Wrong::plain("You must be root to use the -u/--username option"));
    }
    if let Some((uid, gid)) = text.split_once(':') {
        // 4294967295 is -1, "no change".
        let id = |text| values::unsigned(text, u32::MAX as u64 - 1).and_then(|id| u32::try_from(id).ok());
        return match (id(uid), id(gid)) {
            (Some(uid), Some(gid)) => Ok(User { uid, gid, groups: None }),
            _ => Err(Wrong::plain(format!("Invalid UID:GID pair '{text}'"))),
        };
    }
    let found = passwd(&std::fs::read_to_string("/etc/passwd").unwrap_or_default(), text)
        .or_else(|| passwd(&getent(&["passwd", text])?, text));
    let Some((uid, gid)) = found else {
        return Err(Wrong::plain(format!("Cannot find user '{text}'")));
    };
    let groups = groups(&std::fs::read_to_string("/etc/group").unwrap_or_default(), text, gid);
    Ok(User { uid, gid, groups: Some(groups) })
}

/// Asks the name service switch, for users that are not in the files (getent(1)). A name that could be an option is not
/// asked for.
fn getent(args: &[&str]) -> Option<String> {
    if args.iter().any(|arg| arg.is_empty() || arg.starts_with('-')) {
        return None;
    }
    let output = std::process::Command::new("getent").args(args).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The (uid, gid) of a name in passwd(5).
fn passwd(text: &str, name: &str) -> Option<(u32, u32)> {
    text.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next() != Some(name) {
            return None;
        }
        let mut ids = fields.skip(1).map(|id| id.parse().ok());
        Some((ids.next()??, ids.next()??))
    })
}

/// The primary group and those that group(5) lists the name in.
fn groups(text: &str, name: &str, primary: u32) -> Vec<u32> {
    let mut groups = vec![primary];
    for line in text.lines() {
        let fields: Vec<&str> = line.split(':').collect();
        if let [_, _, gid, members] = fields[..]
            && members.split(',').any(|member| member == name)
            && let Ok(gid) = gid.parse()
            && !groups.contains(&gid)
        {
            groups.push(gid);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn launch(program: &str, environment: Vec<EnvChange>) -> Launch {
        Launch { program: program.into(), argv: vec![program.into()], environment, user: None }
    }

    #[test]
    fn programs_along_path() {
        let find = |program: &str, path: &str| launch(program, vec![]).find(Some(OsStr::new(path)));
        assert_eq!(find("sh", "/nonexistent:/bin").ok(), Some(PathBuf::from("/bin/sh")));
        assert_eq!(find("sh", "/nonexistent").map_err(|w| w.text), Err("Cannot find executable 'sh'".into()));
        assert_eq!(find("", "/bin").map_err(|w| w.text), Err("Cannot find executable ''".into()));
        assert_eq!(find("bin", "/").map_err(|w| w.text), Err("Cannot find executable 'bin'".into()), "a directory");
        assert_eq!(find("passwd", "/etc").map_err(|w| w.text), Err("Cannot find executable 'passwd'".into()));
        assert_eq!(find("/etc/passwd", "").ok(), Some(PathBuf::from("/etc/passwd")), "the kernel will refuse it");
        assert_eq!(
            find("/nonexistent/x", "").map_err(|w| w.text),
            Err("Cannot stat '/nonexistent/x': No such file or directory".into())
        );
    }

    #[test]
    fn environment_changes_in_order() {
        use EnvChange::*;
        let changes = vec![
            Set("A=2".into()),
            Set("C=3".into()),
            Remove("C".into()),
            Remove("B".into()),
            Set("D=".into()),
            Set("=x".into()),
            Remove("".into()),
        ];
        let own = [("A".into(), "1".into()), ("AB".into(), "=".into()), ("B".into(), "1".into())];
        let vars = launch("x", changes).environment_from(own);
        assert_eq!(vars, ["A=2", "AB==", "D="].map(OsString::from));
    }

    #[test]
    fn user_files() {
        let text = "root:x:0:0:root:/root:/bin/sh\nalice:x:1000:1001::/home/alice:\nbad:x:y:1::\n";
        assert_eq!(passwd(text, "alice"), Some((1000, 1001)));
        assert_eq!(passwd(text, "bad"), None);
        assert_eq!(passwd(text, "ali"), None);
        let text = "a:x:1001:alice\nb:x:5:bob,alice\nc:x:6:alicex\nd:x:7:\n";
        assert_eq!(groups(text, "alice", 1001), [1001, 5]);
    }
}
