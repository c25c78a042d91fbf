//! Where the trace goes: standard error, a file, a command, or one file for each thread.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use model::{Tid, TidMap};
use render::text::Sheet;

use crate::flags::launch::strerror;
use crate::flags::{Destination, Output};

/// Bytes of finished text that are gathered before a write, when nothing else asks for one.
const GATHER: usize = 64 << 10;

/// One stream of lines with its sheet.
pub struct Stream {
    /// The lines being written.
    pub sheet: Sheet,
    sink: Sink,
}

enum Sink {
    Stderr,
    File(File),
    Command(Child),
    /// Something went wrong and was told; the tracee goes on, output is dropped.
    Broken,
}

/// All streams of a run.
pub struct Outputs {
    /// The only stream, or with a file for each thread the one for what belongs to none.
    pub main: Stream,
    apart: Option<Apart>,
    /// Whether every event must be seen at once, in the order of the program's own output.
    immediate: bool,
    /// The same for files.
    at_once: bool,
    progname: String,
    shown: String,
    /// A failed write was reported: the files of other threads are on the same full disk.
    failed: Cell<bool>,
}

struct Apart {
    path: PathBuf,
    append: bool,
    streams: TidMap<Stream>,
}

fn open(path: &Path, append: bool) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).mode(0o666);
    if append {
        options.append(true)
    } else {
        options.write(true).truncate(true)
    };
    options.open(path)
}

fn beside(path: &Path, tid: Tid) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{tid}"));
    name.into()
}

impl Outputs {
    /// Opens what the command line asked for. The error is a message without PROGNAME.
    ///
    /// # Errors
    /// When a file cannot be opened or a command cannot be started.
    pub fn open(output: &Output, progname: &str) -> Result<Outputs, String> {
        let mut apart = None;
        let mut shown = "standard error".to_owned();
        let sink = match &output.destination {
            Destination::Stderr => Sink::Stderr,
            Destination::File { path, append, separately: true } => {
                shown = path.display().to_string();
                apart = Some(Apart { path: path.clone(), append: *append, streams: TidMap::default() });
                Sink::Stderr
            }
            Destination::File { path, append, separately: false } => {
                shown = path.display().to_string();
                match open(path, *append) {
                    Ok(file) => Sink::File(file),
                    Err(error) => return Err(format!("Can't fopen '{}': {}", path.display(), strerror(&error))),
                }
            }
            Destination::Command(command) => {
                shown = format!("|{}", command.to_string_lossy());
                let child = Command::new("/bin/sh").arg0("sh").arg("-c").arg(command).stdin(Stdio::piped()).spawn();
                match child {
                    Ok(child) => Sink::Command(child),
                    Err(error) => {
                        return Err(format!("Can't popen '{}': {}", command.to_string_lossy(), strerror(&error)));
                    }
                }
            }
        };
        let immediate = matches!(sink, Sink::Stderr);
        let main = Stream { sheet: Sheet::new(), sink };
        Ok(Outputs {
            main,
            apart,
            immediate,
            at_once: false,
            progname: progname.to_owned(),
            shown,
            failed: Cell::new(false),
        })
    }

    /// Writes after every event from now on: the tracer may end at any moment.
    pub fn hold_nothing_back(&mut self) {
        self.at_once = true;
    }

    /// The process that reads the lines, where a command does.
    #[must_use]
    pub fn reader(&self) -> Option<Tid> {
        match &self.main.sink {
            Sink::Command(child) => i32::try_from(child.id()).ok().map(Tid),
            Sink::Stderr | Sink::File(_) | Sink::Broken => None,
        }
    }

    /// Whether lines go to standard error, among the program's own.
    #[must_use]
    pub fn on_stderr(&self) -> bool {
        self.immediate && self.apart.is_none()
    }

    /// Whether each thread has a file of its own.
    #[must_use]
    pub fn apart(&self) -> bool {
        self.apart.is_some()
    }

    /// Opens the file of the first task, where each has one. The error is a message without PROGNAME.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn prepare(&mut self, tid: Tid) -> Result<(), String> {
        let Some(apart) = &mut self.apart else { return Ok(()) };
        let path = beside(&apart.path, tid);
        match open(&path, apart.append) {
            Ok(file) => {
                apart.streams.insert(tid, Stream { sheet: Sheet::new(), sink: Sink::File(file) });
                Ok(())
            }
            Err(error) => Err(format!("Can't fopen '{}': {}", path.display(), strerror(&error))),
        }
    }

    /// The stream of a task.
    pub fn of(&mut self, tid: Tid) -> &mut Stream {
        let Some(apart) = &mut self.apart else { return &mut self.main };
        let progname = &self.progname;
        apart.streams.entry(tid).or_insert_with(|| {
            let path = beside(&apart.path, tid);
            let sink = match open(&path, apart.append) {
                Ok(file) => Sink::File(file),
                Err(error) => {
                    eprintln!("{progname}: Can't fopen '{}': {}", path.display(), strerror(&error));
                    Sink::Broken
                }
            };
            Stream { sheet: Sheet::new(), sink }
        })
    }

    /// Ends the stream of a task that is gone.
    pub fn close(&mut self, tid: Tid) {
        let stream = self.apart.as_mut().and_then(|apart| apart.streams.remove(&tid));
        if let Some(mut stream) = stream {
            self.write(&mut stream);
        }
    }

    /// After an event of a task: writes when lines must be seen at once, or much has been gathered.
    pub fn settle(&mut self, tid: Tid) {
        let immediate = self.on_stderr() || self.at_once;
        if immediate || self.of(tid).sheet.bytes().len() >= GATHER {
            self.flush();
        }
    }

    /// Writes all that was gathered.
    pub fn flush(&mut self) {
        let mut main = std::mem::replace(&mut self.main, Stream { sheet: Sheet::new(), sink: Sink::Broken });
        self.write(&mut main);
        self.main = main;
        if let Some(mut apart) = self.apart.take() {
            for stream in apart.streams.values_mut() {
                self.write(stream);
            }
            self.apart = Some(apart);
        }
    }

    fn write(&self, stream: &mut Stream) {
        let bytes = stream.sheet.bytes();
        if bytes.is_empty() {
            return;
        }
        let written = match &mut stream.sink {
            Sink::Stderr => io::stderr().write_all(bytes),
            Sink::File(file) => file.write_all(bytes),
            Sink::Command(child) => match &mut child.stdin {
                Some(pipe) => pipe.write_all(bytes),
                None => Ok(()),
            },
            Sink::Broken => Ok(()),
        };
        stream.sheet.clear();
        if let Err(error) = written {
            // The program that is watched must not suffer from our full disk. A reader that went away is not worth a
            // word: it knows.
            if error.kind() != io::ErrorKind::BrokenPipe && !self.failed.replace(true) {
                let _ = writeln!(
                    io::stderr(),
                    "{}: write to {}: {}; the program goes on, its trace ends here",
                    self.progname,
                    self.shown,
                    strerror(&error)
                );
            }
            if let Sink::Command(child) = &mut stream.sink {
                drop(child.stdin.take());
            } else {
                stream.sink = Sink::Broken;
            }
        }
    }

    /// A message of the tracer on standard error, after the lines that came before it.
    pub fn message(&mut self, text: &str) {
        if self.immediate {
            self.flush();
        }
        let mut line = self.progname.clone().into_bytes();
        line.extend_from_slice(b": ");
        line.extend_from_slice(text.as_bytes());
        line.push(b'\n');
        let _ = io::stderr().write_all(&line);
    }

    /// Writes the rest, closes the streams and waits for a command to end.
    pub fn finish(&mut self) {
        self.flush();
        self.apart = None;
        if let Sink::Command(child) = &mut self.main.sink {
            drop(child.stdin.take());
            let _ = child.wait();
        }
        self.main.sink = Sink::Broken;
    }
}

/// The basename of a command for messages.
#[must_use]
pub fn shown_name(name: &std::ffi::OsStr) -> String {
    String::from_utf8_lossy(name.as_bytes()).into_owned()
}
