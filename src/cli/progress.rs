//! A moving line on a terminal while a long build runs; nothing anywhere else.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::environment::BuildEnvironment;
use crate::diag::Language;
use crate::diag::report::Format;
use crate::pipeline::{Progress, Stage};

/// The line.
pub(super) struct Bar {
    bar: ProgressBar,
    language: Language,
}

/// A line that is drawn only for a person at a terminal.
pub(super) fn bar(environment: &BuildEnvironment) -> Bar {
    let bar = if environment.is_terminal && environment.format == Format::Human {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.enable_steady_tick(Duration::from_millis(120));
        bar
    } else {
        ProgressBar::hidden()
    };
    // The template is constant; the plain style stands in for it should it ever be wrong.
    bar.set_style(
        ProgressStyle::with_template("{spinner} {msg} {pos}/{len}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner()),
    );
    Bar {
        bar,
        language: environment.messages,
    }
}

impl Bar {
    /// Shows how far a step has come.
    pub(super) fn show(&self, step: Progress) {
        self.bar.set_message(word(step.stage, self.language));
        self.bar.set_length(step.total as u64);
        self.bar.set_position(step.done as u64);
    }

    /// Clears the line, so that the report begins on an empty one.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn word(stage: Stage, language: Language) -> &'static str {
    match (stage, language) {
        (Stage::Read, Language::Ja) => "読み込み中",
        (Stage::Render, Language::Ja) => "ページを作成中",
        (Stage::Write, Language::Ja) => "書き込み中",
        (Stage::Ask, Language::Ja) => "ほかのサイトへのリンクを確認中",
        (Stage::Read, Language::En) => "reading",
        (Stage::Render, Language::En) => "rendering pages",
        (Stage::Write, Language::En) => "writing",
        (Stage::Ask, Language::En) => "asking other sites",
    }
}
