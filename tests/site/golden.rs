//! Tiny sites in `tests/golden/<feature>`: `in` is the project, `runs` the options of its builds (one a
//! line, the name of the output first), `out/<name>` every byte that a build gives and what it says.
//!
//! `UPDATE=1` writes the expectations; read them before you commit.

use kairan::diag::{Language, Level};

use super::support::{SiteTest, cases, compare, text};

#[test]
fn golden_sites_are_built_as_expected() {
    let mut wrong = Vec::new();
    for case in cases("tests/golden") {
        let folder = format!("tests/golden/{case}");
        let runs = text(&format!("{folder}/runs")).unwrap_or_else(|| "site\n".to_owned());
        let mut all = super::support::Files::new();
        for run in runs.lines() {
            let (name, options) = run.split_once(' ').unwrap_or((run, ""));
            let mut site = SiteTest::of(&format!("{folder}/in"));
            let built = site.options(options).build();
            assert!(
                built
                    .paths()
                    .iter()
                    .any(|path| path.ends_with("index.html")),
                "{case} is empty"
            );
            let errors = built.found(Level::Error);
            assert_eq!(
                errors.is_empty(),
                case != "containment",
                "{case}: {errors:?}"
            );
            let report = built.report(Language::Ja);
            // Icons and manifests are alike everywhere; `pictures` looks at them. So are the scripts of the built-in
            // theme, which the tests in a browser run.
            let is_alike = |path: &str, bytes: &[u8]| {
                let icon = path == "favicon.ico" && bytes.starts_with(&[0, 0, 1, 0]);
                let script = path.contains("assets/") && path.ends_with(".js");
                icon || script || path.contains("assets/icon") || path.ends_with(".webmanifest")
            };
            let outputs = built.outputs.into_iter();
            let outputs = outputs.filter(|(path, bytes)| !is_alike(path, bytes));
            all.extend(outputs.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
            all.insert(format!("{name}.txt"), report.into_bytes());
        }
        wrong.extend(compare(&format!("{folder}/out"), &all));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
