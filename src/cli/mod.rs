//! The command line: arguments, the environment read once, printing and exit codes.
//!
//! Exit codes: 0 clean, 1 author errors (under `--strict` warnings too), 2 a wrong command line or
//! trouble with the surroundings.

pub mod arguments;
pub mod build;
mod changes;
mod check;
pub mod due;
pub mod environment;
mod external;
mod fill;
pub mod import;
pub mod init;
mod merge;
pub mod new;
mod progress;
mod report;
mod say;
mod serve;
mod shell;
mod short;
mod table;
mod usage;

use std::process::ExitCode;

use arguments::{Command, Parsed};
use environment::Ambient;

/// All went well.
const CLEAN: u8 = 0;
/// Authors have something to mend.
const AUTHOR: u8 = 1;
/// The command line or the surroundings are not right.
const ENVIRONMENT: u8 = 2;

/// Runs the program and returns its exit code.
pub fn run() -> ExitCode {
    let ambient = environment::read();
    let code = match arguments::parse(&ambient.arguments, ambient.language) {
        Parsed::Command(command) => dispatch(&command, &ambient),
        Parsed::Text(text) => {
            say::out(&text);
            Ok(CLEAN)
        }
        Parsed::Wrong(text) => {
            say::err(&text);
            Ok(ENVIRONMENT)
        }
    };
    ExitCode::from(code.unwrap_or_else(|error| {
        say::err(&say::trouble(&error, ambient.language));
        ENVIRONMENT
    }))
}

fn dispatch(command: &Command, ambient: &Ambient) -> anyhow::Result<u8> {
    match command {
        Command::Build(arguments) => build::run(arguments, ambient),
        Command::Check(arguments) => check::run(arguments, ambient),
        Command::Init { dir } => init::run(dir, ambient),
        Command::New(arguments) => new::run(arguments, ambient),
        Command::Due(arguments) => due::run(arguments, ambient),
        Command::Report(arguments) => report::run(arguments, ambient),
        Command::Changes(arguments) => changes::run(arguments, ambient),
        Command::Merge(arguments) => merge::run(arguments, ambient),
        Command::Completions(shell) => Ok(shell::completions(*shell, ambient)),
        Command::Man(command) => shell::man(command.as_deref(), ambient),
        Command::Short(arguments) => short::run(arguments, ambient),
        Command::Import(arguments) => import::run(arguments, ambient),
        Command::Serve(arguments) => serve::run(arguments, ambient),
    }
}
