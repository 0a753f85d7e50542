//! `kairan completions` and `kairan man`: what shells and manuals know of the command line, made of its definition.

use anyhow::Context as _;

use super::arguments::{Shell, definition};
use super::environment::Ambient;
use super::{CLEAN, say};
use crate::diag::trouble::Trouble;

/// Prints what completes command lines.
pub(super) fn completions(shell: Shell, ambient: &Ambient) -> u8 {
    let mut bytes = Vec::new();
    let mut definition = definition(ambient.language);
    clap_complete::generate(shell, &mut definition, "kairan", &mut bytes);
    say::out(&String::from_utf8_lossy(&bytes));
    CLEAN
}

/// Prints a manual page.
pub(super) fn man(command: Option<&str>, ambient: &Ambient) -> anyhow::Result<u8> {
    let mut whole = definition(ambient.language);
    whole.build();
    let page = match command {
        None => whole,
        Some(name) => {
            let found = whole.get_subcommands().find(|own| own.get_name() == name);
            let found = found.with_context(|| {
                Trouble::new(
                    format!("「{name}」というコマンドはありません。"),
                    format!("there is no command \"{name}\""),
                )
            })?;
            // `kairan-build`, as manuals are called.
            found.clone().name(format!("kairan-{name}"))
        }
    };
    let mut bytes = Vec::new();
    clap_mangen::Man::new(page).render(&mut bytes)?;
    say::out(&String::from_utf8_lossy(&bytes));
    Ok(CLEAN)
}
