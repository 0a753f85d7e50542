//! What `kairan check` says of the words themselves: every text of the tree, looked at once, with the rules
//! of `rules`. Pure; a text that several cities show is looked at in its own file only.

mod context;
mod outline;
mod passage;
mod rules;
mod segment;
mod tables;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::diag::{Diagnostic, settle};
use crate::markdown::Body;
use crate::model::{CityId, Entry, Owner, Project};
use context::Context;

/// Finds the text of an entry that was let go.
pub type Again<'a> = &'a (dyn Fn(&Entry) -> Option<Body> + Sync);

/// Which texts are looked at.
#[derive(Clone, Copy, Default)]
pub struct Part<'a> {
    /// Cities of which another part of the site tells.
    pub without: &'a [&'a CityId],
    /// Where texts are that were let go.
    pub again: Option<Again<'a>>,
}

/// Looks at every text of the project on a day, unless `stop` says that nobody wants to know any more.
pub fn audit(
    project: &Project,
    today: Date,
    part: Part<'_>,
    stop: &(dyn Fn() -> bool + Sync),
) -> Vec<Diagnostic> {
    let context = Context::new(project, today);
    let is_wanted = |owner: &Owner| match owner {
        Owner::City(id) => part.without.binary_search(&id).is_err(),
        _ => true,
    };
    let entries: Vec<&Entry> = project
        .owners
        .iter()
        .filter(|(owner, _)| is_wanted(owner))
        .map(|(_, content)| content)
        .flat_map(|content| content.collections.iter().flatten())
        .map(AsRef::as_ref)
        .collect();
    let mut found: Vec<Diagnostic> = entries
        .par_iter()
        .filter(|_| !stop())
        .flat_map_iter(|entry| of_entry(entry, part.again, &context))
        .collect();
    rules::of_project(project, &mut found);
    settle(&mut found);
    found
}

fn of_entry(entry: &Entry, again: Option<Again<'_>>, context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut passages = passage::of_fields(entry, &mut found);
    let left_out = entry.body.as_ref().filter(|body| body.is_left_out);
    let found_again = left_out.and_then(|_| again?(entry));
    let body = found_again.as_ref().or(entry.body.as_deref());
    let mut body = body.map(outline::of_body);
    if let Some(body) = &mut body {
        rules::of_body(entry, body, context, &mut found);
        passages.append(&mut body.passages);
    }
    if let Some(official) = &context.official {
        for passage in &mut passages {
            let names = official.find_iter(&passage.text);
            let names: Vec<_> = names.map(|name| name.range()).collect();
            passage.names = names;
        }
    }
    for passage in &passages {
        rules::of_passage(passage, &entry.key.owner, context, &mut found);
    }
    rules::of_entry(entry, &passages, context, &mut found);
    for (language, translation) in &entry.translations {
        let body = outline::of_body(&translation.body);
        let place = &translation.place;
        rules::of_translation(language, place, &body, context, &mut found);
    }
    found
}
