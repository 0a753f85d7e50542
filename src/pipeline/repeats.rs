//! What the phrases that say when something comes again were read as, so that their authors can see it.

use super::request::RepeatRead;
use crate::diag::Message;
use crate::model::{Collection, Project, Record};
use crate::recur::show;

/// Every phrase that was understood, once, in the order of the files.
pub(super) fn read(project: &Project) -> Vec<RepeatRead> {
    let owners = project.owners.values();
    let entries = owners.flat_map(|owner| owner.entries(Collection::Lectures));
    let mut found: Vec<RepeatRead> = entries
        .filter_map(|entry| {
            let Record::Lecture(lecture) = &entry.record else {
                return None;
            };
            let repeat = lecture.repeat.as_ref()?;
            let (ja, en) = show::understood(repeat.value.meaning.as_ref()?);
            Some(RepeatRead {
                place: repeat.place.clone(),
                text: repeat.value.text.text.clone(),
                meaning: Message::new(ja, en),
            })
        })
        .collect();
    found.sort_by(|a, b| a.place.cmp(&b.place));
    found
}
