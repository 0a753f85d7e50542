//! Calendars and feeds that readers can have sent to them.

use serde::Serialize;

use super::LinkView;

/// The lectures of a city, a region or the site as a calendar that keeps itself up to date.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SubscribeView {
    /// Opens the reader's calendar: `webcal://…`.
    pub href: String,
    /// The same address to copy: `https://…`.
    pub address: String,
    /// Calendars of single topics, in the same way as `href`.
    pub topics: Vec<LinkView>,
    /// The feed of notices and lectures, where there is one.
    pub news: Option<String>,
}

/// A feed that programs find in the head of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FeedView {
    /// Its full address.
    pub href: String,
    /// Its kind: `application/atom+xml`, `text/calendar`.
    pub kind: String,
    /// What it is called.
    pub title: String,
}
