//! The binary: reads the command line and does what it says.
#![forbid(unsafe_code)]

use std::io::Write;
use std::process::ExitCode;

use cli::flags::{self, Command, UsageError};
use cli::session::{self, End};

fn main() -> ExitCode {
    let classes = |abi, nr| decode::calls::row(abi, nr).map_or(model::Classes::NONE, |call| call.classes);
    match flags::parse(std::env::args_os(), &classes) {
        Ok(Command::Trace(args)) => {
            for warning in &args.warnings {
                eprintln!("{}", args.message(warning));
            }
            match session::begin(&args) {
                End::Status(status) => ExitCode::from(status),
                End::Signal(signo) => {
                    trace::os::signals::die_by(signo);
                    // Still here: the signal is one that does not end a process.
                    ExitCode::from(128u8.wrapping_add(signo as u8))
                }
            }
        }
        Ok(Command::LogMerge { prefix, strict, progname }) => {
            let mut out = std::io::BufWriter::new(std::io::stdout().lock());
            match cli::log_merge::merge(&prefix, strict, &mut out) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    eprintln!("{progname}: {error}");
                    ExitCode::FAILURE
                }
            }
        }
        Ok(Command::Hint(text)) => {
            eprint!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Command::Print(text)) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(UsageError::EXIT_STATUS)
        }
    }
}
