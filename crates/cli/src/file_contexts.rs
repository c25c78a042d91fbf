//! What a file ought to be labelled: the file contexts of the SELinux policy that is installed (`man 5 file_contexts`,
//! `man 5 selabel_file`).
//!
//! Only the text of the policy is read, not the compiled form next to it. A line is a regular expression for the whole
//! path, perhaps a kind of file, and a label: `/etc/shadow.*  --  system_u:object_r:shadow_t:s0`.

use std::cell::OnceCell;
use std::path::Path;

use rustix::fs::FileType;

/// All lines of the policy that is installed.
#[derive(Debug, Default)]
pub struct FileContexts {
    lines: Vec<Spec>,
    /// Names of directories that are taken for others, in this order.
    aliases: Vec<(String, String)>,
}

#[derive(Debug)]
struct Spec {
    /// What the path begins with in any case.
    prefix: String,
    /// The expression; `None` where the prefix is all of it.
    pattern: Option<String>,
    /// Compiled when it is first needed; a policy has thousands. `None` inside: it is not one.
    regex: OnceCell<Option<regex_lite::Regex>>,
    kind: Option<FileType>,
    /// `None`: such files are left as they are.
    label: Option<String>,
}

impl FileContexts {
    /// Reads the installed policy: below `etc/selinux` of the directory `root`. `None` where there is none.
    #[must_use]
    pub fn read(root: &Path) -> Option<FileContexts> {
        let etc = root.join("etc/selinux");
        let config = std::fs::read_to_string(etc.join("config")).unwrap_or_default();
        let name = config.lines().rev().find_map(|line| line.trim().strip_prefix("SELINUXTYPE="));
        let files = etc.join(name.unwrap_or("targeted").trim()).join("contexts/files");
        let text = |end: &str| std::fs::read_to_string(files.join(format!("file_contexts{end}"))).ok();
        let mut whole = text("")?;
        for end in [".homedirs", ".local"] {
            whole.push('\n');
            whole.push_str(&text(end).unwrap_or_default());
        }
        let aliases = [".subs", ".subs_dist"].map(|end| text(end).unwrap_or_default());
        Some(FileContexts::parse(&whole, &aliases.join("\n")))
    }

    /// Reads the lines of a policy and of its aliases. What is not of their form is left out.
    #[must_use]
    pub fn parse(text: &str, aliases: &str) -> FileContexts {
        let words = |line: &'_ str| -> Vec<String> {
            line.split_whitespace().take_while(|word| !word.starts_with('#')).map(str::to_owned).collect()
        };
        let mut lines: Vec<Spec> = text.lines().filter_map(|line| Spec::new(&words(line))).collect();
        // The last one that fits is meant, but names without any pattern win: they are looked at as if they stood last.
        lines.sort_by_key(|spec| spec.pattern.is_none());
        let aliases = aliases.lines().filter_map(|line| match &words(line)[..] {
            [from, to] => Some((from.clone(), to.clone())),
            _ => None,
        });
        FileContexts { lines, aliases: aliases.collect() }
    }

    /// The label that the policy has for a file of this kind under an absolute path; `None` where it has none.
    #[must_use]
    pub fn label(&self, path: &str, kind: FileType) -> Option<&str> {
        let mut path = std::borrow::Cow::Borrowed(path);
        for (from, to) in &self.aliases {
            if let Some(rest) = path.strip_prefix(from.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('/'))
            {
                path = format!("{to}{rest}").into();
            }
        }
        let fits = |spec: &&Spec| spec.kind.is_none_or(|wanted| wanted == kind) && spec.matches(&path);
        self.lines.iter().rev().find(fits)?.label.as_deref()
    }
}

impl Spec {
    fn new(words: &[String]) -> Option<Spec> {
        let (pattern, kind, label) = match words {
            [pattern, label] => (pattern, None, label),
            [pattern, kind, label] => {
                let kind = match kind.as_str() {
                    "--" => FileType::RegularFile,
                    "-d" => FileType::Directory,
                    "-c" => FileType::CharacterDevice,
                    "-b" => FileType::BlockDevice,
                    "-s" => FileType::Socket,
                    "-l" => FileType::Symlink,
                    "-p" => FileType::Fifo,
                    _ => return None,
                };
                (pattern, Some(kind), label)
            }
            _ => return None,
        };
        let (prefix, whole) = fixed(pattern);
        Some(Spec {
            prefix,
            pattern: (!whole).then(|| format!("^(?s:{pattern})$")),
            regex: OnceCell::new(),
            kind,
            label: (label != "<<none>>").then(|| label.clone()),
        })
    }

    fn matches(&self, path: &str) -> bool {
        match &self.pattern {
            None => path == self.prefix,
            Some(pattern) => {
                path.starts_with(&self.prefix)
                    && self
                        .regex
                        .get_or_init(|| regex_lite::Regex::new(pattern).ok())
                        .as_ref()
                        .is_some_and(|regex| regex.is_match(path))
            }
        }
    }
}

/// What every text begins with that an expression finds, and whether that is all of it.
fn fixed(pattern: &str) -> (String, bool) {
    if pattern.contains('|') {
        return (String::new(), false);
    }
    let mut prefix = String::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        let literal = match c {
            '\\' => chars.next().filter(|next| next.is_ascii_punctuation()),
            '.' | '^' | '$' | '?' | '*' | '+' | '[' | '(' | '{' => None,
            c => Some(c),
        };
        // What may be there or not is not fixed.
        match literal {
            Some(literal) if !matches!(chars.peek(), Some('?' | '*' | '{')) => prefix.push(literal),
            _ => return (prefix, false),
        }
    }
    (prefix, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "\
# A part of what a distribution has.
/.*                    system_u:object_r:default_t:s0
/etc(/.*)?             system_u:object_r:etc_t:s0
/etc/shadow.*   --     system_u:object_r:shadow_t:s0
/etc/mtab       --     system_u:object_r:etc_runtime_t:s0
/etc/mt.b              system_u:object_r:wrong_t:s0
/etc/resolv\\.conf.* --  system_u:object_r:net_conf_t:s0
/home/[^/]+     -d     unconfined_u:object_r:user_home_dir_t:s0
/proc/.*               <<none>>
/dev/(tty|pts)x -c     system_u:object_r:tty_device_t:s0
/broken(               system_u:object_r:never_t:s0
/var/runx?      -q     system_u:object_r:never_t:s0
/var/run/a?b           system_u:object_r:ab_t:s0
";

    #[test]
    fn the_last_line_that_fits_is_meant_and_names_before_patterns() {
        let policy = FileContexts::parse(POLICY, "/run /var/run\n/usr/etc /etc # and more\nodd\n");
        let kind = |path: &str, kind: FileType| {
            policy.label(path, kind).map(|label| label.split(':').nth(2).unwrap_or_default().to_owned())
        };
        let file = FileType::RegularFile;
        for (path, of, want) in [
            ("/etc", FileType::Directory, Some("etc_t")),
            ("/etc/passwd", file, Some("etc_t")),
            ("/etc/shadow-", file, Some("shadow_t")),
            ("/etc/shadow.d", FileType::Directory, Some("etc_t")),
            ("/etc/mtab", file, Some("etc_runtime_t")),
            ("/etc/mtab", FileType::Symlink, Some("wrong_t")),
            ("/etc/resolv.conf", file, Some("net_conf_t")),
            ("/etc/resolvXconf", file, Some("etc_t")),
            ("/etcetera", file, Some("default_t")),
            ("/home/me", FileType::Directory, Some("user_home_dir_t")),
            ("/home/me/x", FileType::Directory, Some("default_t")),
            ("/proc/1", FileType::Directory, None),
            ("/dev/ptsx", FileType::CharacterDevice, Some("tty_device_t")),
            ("/run/ab", file, Some("ab_t")),
            ("/run/b", file, Some("ab_t")),
            ("/usr/etc/shadow", file, Some("shadow_t")),
            ("relative", file, None),
        ] {
            assert_eq!(kind(path, of).as_deref(), want, "{path}");
        }
    }

    #[test]
    fn where_a_policy_lies() {
        let root = std::env::temp_dir().join(format!("strobe-selinux-{}", std::process::id()));
        assert!(FileContexts::read(&root).is_none());
        let files = root.join("etc/selinux/strict/contexts/files");
        std::fs::create_dir_all(&files).unwrap();
        std::fs::write(
            root.join("etc/selinux/config"),
            "# SELINUXTYPE=targeted\nSELINUX=enforcing\nSELINUXTYPE=strict\n",
        )
        .unwrap();
        std::fs::write(files.join("file_contexts"), "/a u:r:first_t\n/b u:r:b_t\n").unwrap();
        std::fs::write(files.join("file_contexts.local"), "/a u:r:local_t\n").unwrap();
        std::fs::write(files.join("file_contexts.subs_dist"), "/c /b\n").unwrap();
        let policy = FileContexts::read(&root).expect("a policy");
        let labels = ["/a", "/b", "/c"].map(|path| policy.label(path, FileType::RegularFile));
        assert_eq!(labels, [Some("u:r:local_t"), Some("u:r:b_t"), Some("u:r:b_t")]);
        std::fs::remove_dir_all(&root).unwrap();
    }
}
