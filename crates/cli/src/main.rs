//! The binary: reads the command line and does what it says.
#![forbid(unsafe_code)]

use cli::flags::{self, Command, UsageError};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    match flags::parse(std::env::args_os(), &|_, _| model::Classes::NONE) {
        // Tracing lands with the session.
        Ok(Command::Trace(args)) => {
            for warning in &args.warnings {
                eprintln!("{}", args.message(warning));
            }
            match args.launch.map(|launch| launch.find(std::env::var_os("PATH").as_deref())) {
                Some(Err(wrong)) => {
                    eprintln!("{}: {}", args.progname.to_string_lossy(), wrong.text);
                    ExitCode::FAILURE
                }
                _ => ExitCode::SUCCESS,
            }
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
