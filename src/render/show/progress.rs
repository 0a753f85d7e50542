//! What bodies did under the plan, and the numbers beside it.

pub use super::duty::page as duty_page;

use super::Cx;
use super::common::{entries, entry_at, in_force};
use crate::model::records::{CellText, Initiative};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::value::Sourced;
use crate::model::{Collection, Entry, Record};
use crate::render::view::{
    CellState, CellView, Html, InitiativeGroup, InitiativeView, LinkView, PlanState, ProgressPage,
    StatisticView, TextView,
};
use crate::text::date::PartialDate;
use crate::text::{slug, width};
use jiff::civil::Date;

/// An initiative with its entry.
type Listed<'a> = (&'a Entry, &'a Initiative);

/// `/<city>/progress/`.
pub fn page(cx: &Cx<'_>, intro: Option<Html>) -> ProgressPage {
    ProgressPage {
        groups: groups(cx),
        statistics: statistics(cx),
        intro,
    }
}

/// The city's numbers, by weight and id.
pub fn statistics(cx: &Cx<'_>) -> Vec<StatisticView> {
    let shown = in_force(cx, Collection::Statistics).into_iter();
    shown
        .filter_map(|index| statistic(cx, entry_at(cx, Collection::Statistics, index)?))
        .collect()
}

fn statistic(cx: &Cx<'_>, found: &ResolvedEntry) -> Option<StatisticView> {
    let entry = found.entry.as_ref();
    let Record::Statistic(record) = &entry.record else {
        return None;
    };
    let statistic = &record.statistic.as_ref()?.value;
    let mut view = cx.statistic(statistic, &entry.common.sources);
    if view.label.text.is_empty() {
        view.label = cx.title(entry);
    }
    Some(view)
}

/// In the author's order: file by file, from top to bottom.
fn listed<'a>(cx: &Cx<'a>) -> Vec<Listed<'a>> {
    let mut found: Vec<Listed<'a>> = entries(cx, Collection::Initiatives)
        .iter()
        .filter(|entry| entry.state != State::Ended)
        .filter_map(|entry| match &entry.entry.record {
            Record::Initiative(initiative) => Some((entry.entry.as_ref(), initiative.as_ref())),
            _ => None,
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| a.place.cmp(&b.place));
    found
}

/// By body: the city's own first, the others in the order in which they first appear.
fn groups(cx: &Cx<'_>) -> Vec<InitiativeGroup> {
    let mut bodies: Vec<(LinkView, Vec<Listed<'_>>)> = Vec::new();
    for (entry, initiative) in listed(cx) {
        // By what it is called, so that an id and the name written out are one body.
        let body = body(cx, initiative);
        match bodies
            .iter_mut()
            .find(|(known, _)| known.label == body.label)
        {
            Some((_, group)) => group.push((entry, initiative)),
            None => bodies.push((body, vec![(entry, initiative)])),
        }
    }
    bodies.sort_by_key(|(_, group)| !group.iter().any(|(_, initiative)| is_own(cx, initiative)));
    let numbered = bodies.into_iter().enumerate();
    numbered
        .map(|(index, (body, initiatives))| group(cx, index, body, initiatives))
        .collect()
}

fn body(cx: &Cx<'_>, initiative: &Initiative) -> LinkView {
    cx.organization_field(&initiative.body).unwrap_or_default()
}

/// Whether a body is the city itself, by its id or its name.
fn is_own(cx: &Cx<'_>, initiative: &Initiative) -> bool {
    let Some((body, city)) = initiative.body.as_ref().zip(cx.city()) else {
        return false;
    };
    let body = body.value.0.text.as_str();
    let name = city.city.name.as_ref();
    city.id.as_str() == body || name.is_some_and(|name| name.value.text == body)
}

/// For `id`: an organisation's id, else the body's number on the page.
fn anchor(body: Option<&str>, index: usize) -> String {
    match body {
        Some(id) if slug::is_id(id) => id.to_owned(),
        _ => (index + 1).to_string(),
    }
}

fn group(
    cx: &Cx<'_>,
    index: usize,
    body: LinkView,
    mut initiatives: Vec<Listed<'_>>,
) -> InitiativeGroup {
    let first = initiatives.first();
    let first = first.and_then(|(_, initiative)| initiative.body.as_ref());
    let id = anchor(first.map(|body| body.value.0.text.as_str()), index);
    let states: Vec<(&str, PlanState)> = initiatives
        .iter()
        .map(|(entry, initiative)| {
            let state = plan_state(initiative, &initiatives, cx.today());
            (entry.key.id.as_str(), state)
        })
        .collect();
    let state_of = |entry: &Entry| {
        let mut states = states.iter();
        let found = states.find(|(id, _)| *id == entry.key.id.as_str());
        found.map_or(PlanState::Ahead, |(_, state)| *state)
    };
    initiatives.sort_by_key(|(entry, initiative)| (state_of(entry), priority_order(initiative)));
    let plan_name = initiatives
        .iter()
        .find_map(|(_, initiative)| cx.field(&initiative.plan_name));
    InitiativeGroup {
        id,
        body,
        plan_name,
        initiatives: initiatives
            .into_iter()
            .map(|(entry, initiative)| InitiativeView {
                plan_state: state_of(entry),
                ..self::initiative(cx, entry, initiative)
            })
            .collect(),
    }
}

/// The fiscal year that a record reports on.
fn reported_year(initiative: &Initiative) -> Option<&PartialDate> {
    let corrected = initiative.fiscal_year_corrected.as_ref();
    let year = corrected.or(initiative.fiscal_year.as_ref());
    year.map(|year| &year.value)
}

/// Where a plan's year stands. What was done in it stands in the entry of that year on the same priority.
fn plan_state(initiative: &Initiative, all: &[Listed<'_>], today: Date) -> PlanState {
    let year = initiative.plan_fiscal_year.as_ref().map(|year| &year.value);
    let items = initiative.plan.as_ref();
    let items = items.is_some_and(|plan| matches!(plan.value, CellText::Items(_)));
    let Some(year) = year.filter(|_| items) else {
        return PlanState::Ahead;
    };
    if today < year.first_day() {
        return PlanState::Ahead;
    }
    if today <= year.last_day() {
        return PlanState::Current;
    }
    let told = |other: &Initiative| {
        reported_year(other) == Some(year)
            && other.done.is_some()
            && priority_order(other) == priority_order(initiative)
    };
    if all.iter().any(|(_, other)| told(other)) {
        PlanState::Reported
    } else {
        PlanState::Unconfirmed
    }
}

/// The plan's order of priorities: its marks as numbers (`②`, `2`, `（2）`, `2-1`), those without one last.
fn priority_order(initiative: &Initiative) -> (bool, Vec<u32>) {
    let code = initiative.priority_code.as_ref();
    let plain = width::nfkc(code.map_or("", |code| code.value.as_str()));
    let numbers: Vec<u32> = plain
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    (numbers.is_empty(), numbers)
}

fn initiative(cx: &Cx<'_>, entry: &Entry, record: &Initiative) -> InitiativeView {
    let printed = record.fiscal_year.as_ref().map(|date| &date.value);
    let corrected = record.fiscal_year_corrected.as_ref();
    let corrected = corrected
        .map(|date| &date.value)
        .filter(|date| Some(*date) != printed);
    let in_words = |date| TextView::new(cx.date(date).text);
    let fiscal_year_note = corrected.zip(printed).map(|(meant, printed)| {
        let (meant, printed) = (cx.date(meant).text, cx.date(printed).text);
        TextView::new(cx.message(
            "fiscal-year-printed",
            &[("printed", &printed), ("meant", &meant)],
        ))
    });
    InitiativeView {
        id: entry.key.id.to_string(),
        body: body(cx, record),
        priority: priority(cx, entry, record),
        fiscal_year: corrected.or(printed).map(in_words),
        fiscal_year_note,
        plan_fiscal_year: record
            .plan_fiscal_year
            .as_ref()
            .map(|date| in_words(&date.value)),
        scenes: cx.texts(&record.scenes),
        done: cell(cx, record.done.as_deref()),
        issues: cell(cx, record.issues.as_deref()),
        plan: cell(cx, record.plan.as_deref()),
        plan_state: PlanState::Ahead,
        note: cx.field(&record.note),
        sources: cx.sources(&entry.common.sources),
    }
}

/// 「② 在宅歯科保健医療体制」; the entry's own title where the record names no priority.
fn priority(cx: &Cx<'_>, entry: &Entry, record: &Initiative) -> TextView {
    let mut name = match cx.field(&record.priority) {
        Some(name) => name,
        None => cx.title(entry),
    };
    // Kana that number the parts of a plan (ア, イ) tell nothing in the translation of its name.
    let told = |code: &str| cx.is_japanese() || name.lang.is_some() || code.is_ascii();
    let code = record.priority_code.as_ref();
    if let Some(code) = code.filter(|code| told(&code.value)) {
        name.text = format!("{} {}", code.value, name.text);
        name.kana = None;
    }
    name
}

/// What the source says: no column, an empty cell and a word that says nothing are three things.
fn cell(cx: &Cx<'_>, field: Option<&Sourced<CellText>>) -> CellView {
    let (state, items) = match field.map(|field| &field.value) {
        None => (CellState::Missing, Vec::new()),
        Some(CellText::Empty) => (CellState::Empty, Vec::new()),
        Some(CellText::Nothing(word)) => (CellState::Nothing, vec![cx.plain(word)]),
        Some(CellText::Undecided(word)) => (CellState::Undecided, vec![cx.plain(word)]),
        Some(CellText::Items(items)) => {
            let items = items.iter().map(|item| cx.plain(item));
            (CellState::Told, items.collect())
        }
    };
    CellView { state, items }
}

#[cfg(test)]
mod tests {
    use super::{anchor, priority_order};
    use crate::diag::Location;
    use crate::model::records::Initiative;
    use crate::model::value::Sourced;

    #[test]
    fn priorities_stand_in_the_order_of_their_numbers() {
        let of = |code: &str| {
            priority_order(&Initiative {
                priority_code: Sourced::field(code.to_owned(), Location::Project),
                ..Initiative::default()
            })
        };
        assert!(of("②") < of("10"));
        assert!(of("2") < of("2-1"));
        assert!(of("（2）") < of("③"));
        assert!(of("10") < priority_order(&Initiative::default()));
    }

    #[test]
    fn a_body_without_id_has_a_number_for_its_anchor() {
        assert_eq!(anchor(Some("ageo-ishikai"), 3), "ageo-ishikai");
        assert_eq!(anchor(Some("上尾市"), 0), "1");
    }
}
