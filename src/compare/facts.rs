//! What of a change can be said in words: title, telephone, state, named values.

use std::collections::BTreeSet;

use super::diff::Hunk;
use super::page::{PageText, Role};

/// One thing that changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// The title.
    Title {
        /// Before.
        before: String,
        /// After.
        after: String,
    },
    /// Numbers to call.
    Phone {
        /// Those that go.
        before: Vec<String>,
        /// Those that come.
        after: Vec<String>,
    },
    /// The page says first that something is so: closed, cancelled.
    State(String),
    /// It does not say it any more.
    StateGone(String),
    /// Values that the page gives by name: hours, date, place.
    Values(Vec<String>),
    /// Other words, at so many places.
    Words(usize),
}

/// The facts of a change, gravest first.
pub(super) fn facts(old: &PageText, new: &PageText, hunks: &[Hunk]) -> Vec<Fact> {
    let mut found = Vec::new();
    let states = |page: &PageText| -> BTreeSet<String> {
        let lines = page.lines.iter().filter(|line| line.role == Role::State);
        lines.map(|line| line.text.clone()).collect()
    };
    let (was, is) = (states(old), states(new));
    found.extend(is.difference(&was).cloned().map(Fact::State));
    found.extend(was.difference(&is).cloned().map(Fact::StateGone));
    if old.title != new.title {
        found.push(Fact::Title {
            before: old.title.clone(),
            after: new.title.clone(),
        });
    }
    let before: Vec<String> = old.phones.difference(&new.phones).cloned().collect();
    let after: Vec<String> = new.phones.difference(&old.phones).cloned().collect();
    let told = Told {
        words: [&before, &after].into_iter().flatten().cloned().collect(),
        states: was.symmetric_difference(&is).cloned().collect(),
        titles: [old.title.clone(), new.title.clone()],
    };
    if !before.is_empty() || !after.is_empty() {
        found.push(Fact::Phone { before, after });
    }
    let mut values = Vec::new();
    let mut words = 0;
    for hunk in hunks.iter().filter(|hunk| !told.covers(hunk)) {
        match &hunk.label {
            Some(label) if values.contains(label) => {}
            Some(label) => values.push(label.clone()),
            None => words += 1,
        }
    }
    if !values.is_empty() {
        found.push(Fact::Values(values));
    }
    if words > 0 {
        found.push(Fact::Words(words));
    }
    found
}

/// What has been said already.
struct Told {
    words: Vec<String>,
    states: Vec<String>,
    titles: [String; 2],
}

impl Told {
    /// Whether a place of the page only shows what has been said.
    fn covers(&self, hunk: &Hunk) -> bool {
        let sides = [
            super::group::joined(&hunk.before),
            super::group::joined(&hunk.after),
        ];
        let [before, after] = &self.titles;
        let title = before != after
            && sides
                .iter()
                .zip(&self.titles)
                .all(|(side, title)| side == title);
        let said = |word: &String| sides.iter().any(|side| side.contains(word.as_str()));
        title || self.words.iter().any(said) || self.states.iter().any(said)
    }
}
