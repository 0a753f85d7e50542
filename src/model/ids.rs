//! Identifiers: short strings `[a-z0-9-]+` that authors choose, each kind a type of its own.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

macro_rules! id {
    ($( $(#[doc = $doc:literal])+ $name:ident; )+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps a checked identifier.
            pub fn new(id: impl Into<Arc<str>>) -> Self {
                Self(id.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The identifier as shared text.
            pub fn shared(&self) -> &Arc<str> {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

id! {
    /// A municipality: the name of its folder, for example `okegawa`.
    CityId;
    /// A region: the name of its folder, prefecture first, for example `saitama-keno`.
    RegionId;
    /// An association, centre or meeting body of `organizations.toml`.
    OrganizationId;
    /// A section of a city hall (担当課) of `departments.toml`.
    DepartmentId;
    /// A source document of `documents.toml`.
    DocumentId;
    /// A topic of the site's vocabulary (`home-dental`, `acp` …).
    TopicId;
    /// An entry within its owner's collection; may hold `/` where guides nest.
    EntryId;
    /// A language of the site: `ja`, `en`, `zh-hans`, `easy`.
    Language;
}
