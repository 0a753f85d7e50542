//! `kairan merge`: joins the parts of a site and says what became of it.

use std::fmt::Write as _;

use super::arguments::MergeArguments;
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say};
use crate::diag::Language;
use crate::diag::report::{self, Counts, ReportOptions};
use crate::pipeline::{self, MergeRequest, Merged};

/// How many lost addresses are named.
const NAMED: usize = 10;

/// Joins and tells.
pub(super) fn run(arguments: &MergeArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let merged = pipeline::merge(&MergeRequest {
        root: arguments.root.clone(),
        parts: arguments.parts.clone(),
        out: arguments.out.clone(),
    })?;
    let found = &merged.done.diagnostics;
    let options = ReportOptions {
        language: ambient.language,
        colour: ambient.colour,
        ..ReportOptions::default()
    };
    if !found.is_empty() {
        say::err(&report::render(found, &pipeline::Texts::new(), &options));
    }
    say::err(&warnings(&merged, ambient.language));
    say::out(&summary(&merged, ambient.language));
    let clean = Counts::of(found).errors == 0;
    Ok(if clean { CLEAN } else { AUTHOR })
}

/// What only the folder of the whole knows: what it published before and answers no more.
fn warnings(merged: &Merged, language: Language) -> String {
    let mut out = String::new();
    let lost = merged.lost.len();
    if lost > 0 {
        let named: Vec<&str> = merged.lost.iter().take(NAMED).map(|a| &**a).collect();
        let named = named.join(" ");
        // Writing to a String cannot fail.
        let _ = match language {
            Language::Ja => writeln!(
                out,
                "前に公開したアドレスのうち、{lost}件が開けなくなります: {named}\n  移した先の原稿に aliases を書くか、やめたアドレスなら site.toml の retired に書いてください。"
            ),
            Language::En => writeln!(
                out,
                "{lost} address(es) that were published here lead nowhere any more: {named}\n  add aliases to the pages that took their place, or list them in \"retired\" of site.toml"
            ),
        };
    }
    for (code, before, now) in &merged.moved {
        let _ = match language {
            Language::Ja => writeln!(
                out,
                "短いアドレス /k/{code}/ は {before} のものでしたが、{now} へ変わります。印刷したものがあれば、もとに戻してください。"
            ),
            Language::En => writeln!(
                out,
                "the short address /k/{code}/ belonged to {before} and leads to {now}; what is printed leads astray"
            ),
        };
    }
    out
}

fn summary(merged: &Merged, language: Language) -> String {
    let done = &merged.done;
    let written = done.added + done.changed;
    let all = written + done.unchanged;
    let (parts, deleted) = (merged.parts, done.deleted);
    match language {
        Language::Ja => format!(
            "{parts}組を1つにまとめました。ファイル {all}個（書いたもの {written}個、消したもの {deleted}個）\n"
        ),
        Language::En => {
            format!("joined {parts} parts: {all} files ({written} written, {deleted} deleted)\n")
        }
    }
}
