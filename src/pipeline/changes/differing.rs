//! A sink that keeps only what is not published as it is: most pages of a day are gone again at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::source::Published;
use crate::source::disk::hash_bytes;
use crate::write::{Content, Output, Sink};

/// Every output by its path; its bytes where they are not those that are published, and a page's.
pub(super) type Seen = BTreeMap<String, Option<Vec<u8>>>;

/// The sink.
pub(super) struct Differing<'a> {
    published: &'a Published,
    seen: Mutex<Seen>,
}

impl<'a> Differing<'a> {
    pub(super) fn new(published: &'a Published) -> Self {
        Self {
            published,
            seen: Mutex::default(),
        }
    }

    pub(super) fn into_parts(self) -> (Seen, &'a Published) {
        let seen = self.seen.into_inner();
        (seen.unwrap_or_else(PoisonError::into_inner), self.published)
    }
}

impl Sink for Differing<'_> {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        let known = self.published.files.get(output.path).map(|hash| &**hash);
        let kept = match output.content {
            Content::Bytes(bytes) => {
                let same = known == Some(&*hash_bytes(bytes));
                // Only of pages the text is asked for.
                let text = if output.address.is_some() { bytes } else { &[] };
                (!same).then(|| text.to_vec())
            }
            Content::Copy(file) => (known != Some(&*file.hash)).then(Vec::new),
        };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(output.path.to_owned(), kept);
        Ok(())
    }
}
