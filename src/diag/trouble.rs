//! A failure of the surroundings (a disk, a folder, an argument) that staff read in their own language.
//!
//! Not a [`super::Diagnostic`]: no author's file is wrong. Travels as the cause inside an
//! `anyhow::Error`; the command line looks for it there.

use std::fmt;

use super::{Language, Message};

/// The failure in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble(pub Message);

impl Trouble {
    /// Both languages side by side.
    pub fn new(ja: impl Into<String>, en: impl Into<String>) -> Self {
        Self(Message::new(ja, en))
    }

    /// The text in one of them.
    pub fn text(&self, language: Language) -> &str {
        self.0.text(language)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.en)
    }
}

impl std::error::Error for Trouble {}
