//! All examples of the CommonMark specification render as pulldown-cmark renders them.
//!
//! The examples are those that the pulldown-cmark package of this build carries with it, so that
//! nothing has to be fetched or copied.

#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::format_push_string,
    reason = "tests may fail"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use kairan::diag::Location;
use kairan::markdown::{Options, Resolve, ShortcodeCall, parse};

/// Examples that the Japanese rules change, by their number in the specification, with the reason.
///
/// None: no example has an emphasis mark or a line break beside an East Asian character.
const CHANGED: &[(usize, &str)] = &[];

struct AsWritten;

impl Resolve for AsWritten {
    fn link(&self, target: &str, _: &Location, out: &mut String) {
        pulldown_cmark_escape::escape_href(out, target).unwrap();
    }

    fn image(&self, target: &str, _: Option<u32>, place: &Location, out: &mut String) {
        self.link(target, place, out);
    }

    fn shortcode(&self, _: &ShortcodeCall, _: &Location, _: bool, _: &mut String) {
        panic!("plain CommonMark has no shortcodes");
    }
}

fn ours(markdown: &str) -> String {
    let (body, problems) = parse(markdown, 0, &Options::commonmark());
    assert_eq!(problems, []);
    body.to_html(&AsWritten)
}

fn theirs(markdown: &str) -> String {
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, pulldown_cmark::Parser::new(markdown));
    out
}

#[test]
fn examples_of_the_specification() {
    let examples = examples();
    assert_eq!(examples.len(), 652, "CommonMark 0.31.2 has 652 examples");
    let different: Vec<usize> = examples
        .iter()
        .filter(|(_, markdown)| ours(markdown) != theirs(markdown))
        .map(|(number, _)| *number)
        .collect();
    let expected: Vec<usize> = CHANGED.iter().map(|(number, _)| *number).collect();
    for number in different.iter().filter(|number| !expected.contains(number)) {
        let (_, markdown) = examples.iter().find(|(n, _)| n == number).unwrap();
        eprintln!(
            "{number}: {markdown:?}\n  {:?}\n  {:?}",
            ours(markdown),
            theirs(markdown)
        );
    }
    assert_eq!(different, expected);
}

/// Number and text of every example.
fn examples() -> Vec<(usize, String)> {
    let path = package().join("tests/suite/spec.rs");
    let source = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{}: {error}\n{HOW}", path.display());
    });
    let mut examples = Vec::new();
    for part in source.split("fn spec_test_").skip(1) {
        let number = part.split_once('(').unwrap().0.parse().unwrap();
        let (_, original) = part.split_once("let original = r##\"").unwrap();
        examples.push((number, original.split_once("\"##;").unwrap().0.to_owned()));
    }
    examples
}

const HOW: &str = "the examples come with the pulldown-cmark package; to have it whole, type: cargo fetch --locked";

/// The folder of the pulldown-cmark package that this build uses.
fn package() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{HOW}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages
        .iter()
        .find(|package| package["name"] == "pulldown-cmark")
        .unwrap();
    let manifest = package["manifest_path"].as_str().unwrap();
    Path::new(manifest).parent().unwrap().to_owned()
}
