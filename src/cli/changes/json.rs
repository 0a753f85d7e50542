//! The changes for programs. Words and keys stay; `shape` changes where something is taken away.

use serde_json::{Value, json};

use crate::compare::{Changes, FileKind, Group, Hunk, Part, Step, sentence};
use crate::diag::Language;

/// The number of the shape.
const SHAPE: u32 = 1;

/// One object.
pub(super) fn render(changes: &Changes) -> String {
    let object = json!({
        "shape": SHAPE,
        "site": changes.site,
        "date": changes.date.to_string(),
        "goes_out": changes.goes_out.to_string(),
        "base_url": changes.base.as_ref().map(|(before, after)| json!({ "before": before, "after": after })),
        "pages": changes.groups.iter().map(group).collect::<Vec<_>>(),
        "files": changes.files.iter().map(|file| json!({
            "path": file.path,
            "kind": kind(file.kind),
            "step": step(&file.step),
        })).collect::<Vec<_>>(),
        "same": changes.n_same,
        "frame_only": changes.n_frame,
        "errors": changes.counts.errors,
        "warnings": changes.counts.warnings,
        "advice": changes.counts.advice,
        "findings": changes.findings.iter().map(|finding| json!({
            "level": finding.level.id(),
            "code": finding.code,
            "place": finding.place,
        })).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

fn group(group: &Group) -> Value {
    let change = &group.change;
    let to = match &change.step {
        Step::Redirected(to) => Some(to),
        _ => None,
    };
    json!({
        "step": step(&change.step),
        "title": change.title,
        "to": to,
        "entry": change.is_entry,
        "source": change.source,
        "pages": group.stands.iter().map(|stand| json!({
            "city": stand.scope.id,
            "address": stand.address,
        })).collect::<Vec<_>>(),
        "summary": { "ja": sentence(group, Language::Ja), "en": sentence(group, Language::En) },
        "changes": change.hunks.iter().map(hunk).collect::<Vec<_>>(),
        "shown_elsewhere": group.n_elsewhere,
    })
}

fn hunk(hunk: &Hunk) -> Value {
    let text = |parts: &[Part]| {
        parts
            .iter()
            .map(|part| part.text.as_str())
            .collect::<String>()
    };
    json!({
        "heading": hunk.heading,
        "label": hunk.label,
        "before": text(&hunk.before),
        "after": text(&hunk.after),
    })
}

fn step(step: &Step) -> &'static str {
    match step {
        Step::Added => "added",
        Step::Changed => "changed",
        Step::Removed => "removed",
        Step::Redirected(_) => "redirected",
    }
}

fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Document => "document",
        FileKind::Data => "data",
        FileKind::Calendar => "calendar",
        FileKind::Part => "part",
    }
}
