//! Printing. A reader who closed the pipe (`kairan check | head`) is no failure.

use std::io::Write;

use crate::diag::Language;
use crate::diag::trouble::Trouble;

/// To standard output.
pub(super) fn out(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    let _ = stdout.flush();
}

/// To standard error.
pub(super) fn err(text: &str) {
    let mut stderr = std::io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes());
}

/// A failure of the surroundings with its causes, in the reader's language where there is one.
pub(super) fn trouble(error: &anyhow::Error, language: Language) -> String {
    // A trouble given as context is found by its text: the chain shows anyhow's wrapping of it.
    let context = error.downcast_ref::<Trouble>();
    let causes: Vec<String> = error
        .chain()
        .map(|cause| (cause.downcast_ref::<Trouble>(), cause.to_string()))
        .map(|(own, text)| {
            own.or_else(|| context.filter(|trouble| trouble.to_string() == text))
                .map_or(text, |trouble| trouble.text(language).to_owned())
        })
        .collect();
    match language {
        Language::Ja => format!("エラー: {}\n", causes.join("\n  原因: ")),
        Language::En => format!("error: {}\n", causes.join("\n  because: ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_told_in_the_readers_language() {
        let disk = anyhow::anyhow!("os error 28");
        let error = disk.context(Trouble::new("書き込めません。", "cannot write"));
        assert_eq!(
            trouble(&error, Language::Ja),
            "エラー: 書き込めません。\n  原因: os error 28\n"
        );
        assert_eq!(
            trouble(&error, Language::En),
            "error: cannot write\n  because: os error 28\n"
        );
    }
}
