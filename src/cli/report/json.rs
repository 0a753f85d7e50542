//! The answer for programs. Words and keys stay.

use serde_json::{Value, json};

use crate::survey::{Group, Missing, Subject, Survey, Why};

/// The number of the shape. It changes only where something is taken away or means something else.
const SHAPE: u32 = 1;

/// One object.
pub(super) fn render(survey: &Survey) -> String {
    let ids: Vec<&str> = survey.cities.iter().map(|city| &*city.id).collect();
    let city = |at: usize| ids.get(at).copied();
    let object = json!({
        "shape": SHAPE,
        "site": survey.site,
        "date": survey.date.to_string(),
        "cities": survey.cities.iter().map(|city| json!({ "id": &*city.id, "name": city.name })).collect::<Vec<_>>(),
        "matrix": survey.groups.iter().map(|group| matrix(group, &ids)).collect::<Vec<_>>(),
        "attention": survey.attention.iter().map(|one| json!({
            "contact": (!one.contact.is_empty()).then_some(&one.contact),
            "why": why(one.why),
            "day": one.day.map(|day| day.to_string()),
            "title": (!one.title.is_empty()).then_some(&one.title),
            "file": &*one.path,
        })).collect::<Vec<_>>(),
        "sheets": survey.sheets.iter().map(|sheet| json!({
            "file": &*sheet.path,
            "entries": sheet.entries,
            "oldest": sheet.days.map(|(oldest, _)| oldest.to_string()),
            "newest": sheet.days.map(|(_, newest)| newest.to_string()),
            "undated": sheet.undated,
        })).collect::<Vec<_>>(),
        "overrides": survey.overrides.iter().map(|one| json!({
            "city": city(one.city),
            "file": &*one.path,
            "wider": &*one.wider,
            "extends": one.extends,
        })).collect::<Vec<_>>(),
        "contradictions": survey.contradictions.iter().map(|one| json!({
            "label": one.label,
            "as_of": one.day.to_string(),
            "values": one.values.iter().map(|(value, path)| json!({ "value": value, "file": &**path })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "untranslated": survey.untranslated.iter().map(|one| json!({
            "language": one.language,
            "what": match one.missing { Missing::Page => "text", Missing::Name => "name" },
            "title": one.title,
            "file": &*one.path,
        })).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

fn matrix(group: &Group, ids: &[&str]) -> Value {
    let subject = match group.subject {
        Subject::Windows => "windows",
        Subject::Guides => "guides",
        Subject::Lectures => "lectures",
        Subject::Handouts => "handouts",
        Subject::Languages => "languages",
    };
    let kinds = group.kinds.iter().map(|kind| {
        let cells = ids.iter().zip(&kind.cells);
        let cells = cells
            .map(|(id, cell)| json!({ "city": id, "own": cell.own, "inherited": cell.inherited }));
        json!({ "id": kind.id, "name": kind.name, "cities": cells.collect::<Vec<_>>() })
    });
    json!({ "subject": subject, "kinds": kinds.collect::<Vec<_>>() })
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Stale => "stale",
        Why::ReviewDue => "review-due",
        Why::Over => "over",
        Why::ReviewSoon => "review-soon",
        Why::Ends => "ends",
    }
}
