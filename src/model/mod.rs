//! What a content tree means once it is validated: types without serde, without I/O, without templates.
//!
//! [`Project`] is the whole tree, each entry once; [`resolved`] is the same tree as each city shows it.
//! Nothing here knows which kind of file a value came from: every value only keeps its place.

mod choices;
pub mod entry;
pub mod ids;
pub mod kept;
pub mod municipality;
mod parts;
pub mod project;
pub mod records;
mod recurrence;
mod registry;
pub mod resolved;
pub mod site;
pub mod texts;
pub mod timetable;
pub mod value;

pub use entry::{
    Allowance, Collection, Common, Entry, EntryKey, Owner, Record, Translation, Within,
};
pub use ids::{
    CityId, DepartmentId, DocumentId, EntryId, Language, OrganizationId, RegionId, TopicId,
};
pub use kept::Kept;
pub use municipality::{City, FormerName, Region};
pub use project::{OwnerContent, Project, Withheld};
pub use site::Site;
pub use value::{Choice, Field, Inherit, List, Localized, Sourced};
