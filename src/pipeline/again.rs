//! A build that finds everything as the one before left it says the same again, and does nothing.
//!
//! What counts is the trace of the sources, the theme, the last good versions and the output folder (names, lengths,
//! times), the program and all that it is asked, the day included. What a build says also depends on what the last one
//! published; so it is kept only by a build that changed nothing itself: that one found what the next will find.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Report, Request};
use crate::source::{self, Again, Said, Trace};
use crate::write::cache;

/// A file that changed this short a time before a build began may change once more without another time, as file
/// systems count it; in nanoseconds.
const UNSURE: i128 = 2_000_000_000;

/// A build, watched from before it reads to after it has written.
pub struct Watch {
    asked: Arc<str>,
    sources: Option<Trace>,
    /// What lay in the output folder, where the sources are those of the last build.
    left: Option<Arc<str>>,
    said: Option<Said>,
}

impl Watch {
    /// Looks at what is there. `asked` tells the program and everything that it was asked, `began` the time in
    /// nanoseconds since 1970.
    pub fn begin(request: &Request, asked: &str, began: i128) -> Self {
        let read = [request.root.join("content"), request.root.join("themes")];
        let sources = source::trace(&read).filter(|it| it.newest + UNSURE < began);
        let record = Again::read(&request.root, &request.out);
        let record = record.filter(|record| {
            let same = sources.as_ref().is_some_and(|it| it.hash == record.sources);
            same && *record.asked == *asked
        });
        let left = record.as_ref().and_then(|_| left(request));
        let said = record.and_then(|record| {
            let (then, said) = record.left?;
            (Some(&then) == left.as_ref()).then_some(said)
        });
        Self {
            asked: Arc::from(asked),
            sources,
            left,
            said,
        }
    }

    /// What the build would say, if nothing has changed.
    pub fn said(&self) -> Option<&Said> {
        self.said.as_ref()
    }

    /// Notes what a build said that was done.
    pub fn end(self, request: &Request, report: &Report, said: Said) -> anyhow::Result<()> {
        let Some(sources) = self.sources.filter(|_| report.is_repeatable) else {
            return Ok(());
        };
        let mut record = Again::new(&self.asked, &sources.hash);
        let unchanged = self.left.filter(|_| report.n_files_written == 0);
        if let Some(before) = unchanged
            && left(request).as_ref() == Some(&before)
        {
            record.left = Some((before, said));
        }
        let place = Again::place(&request.root, &request.out);
        if Again::read(&request.root, &request.out).as_ref() == Some(&record) {
            return Ok(());
        }
        cache::keep_again(&place, &record)
    }
}

/// The trace of what builds leave.
fn left(request: &Request) -> Option<Arc<str>> {
    let folders: [PathBuf; 2] = [request.out.clone(), request.root.join(".kairan/last-good")];
    Some(source::trace(&folders)?.hash)
}
