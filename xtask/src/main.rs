//! Development tasks: `cargo xtask extract|codegen|tidy|difftest|bench`.

use std::process::ExitCode;

mod bench;
mod codegen;
mod difftest;
mod extract;
mod ioctls;
mod lists;
mod missing;
mod tidy;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let task = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    match task.as_str() {
        "extract" => extract::run(&rest),
        "codegen" => codegen::run(&rest),
        "tidy" => tidy::run(&rest),
        "difftest" => difftest::run(&rest),
        "bench" => bench::run(&rest),
        _ => {
            eprintln!("usage: cargo xtask extract|codegen [--check]|tidy|difftest|bench");
            ExitCode::from(2)
        }
    }
}
