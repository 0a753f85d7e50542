//! Municipalities and the regions they belong to.

use super::entry::Allowance;
use super::ids::{CityId, DepartmentId, RegionId};
use super::records::SourceRef;
use super::value::{Field, List, Localized};
use crate::diag::Location;
use crate::text::municipal_code::Code;

/// A municipality: `cities/<id>/city.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct City {
    /// The folder's name.
    pub id: CityId,
    /// The file.
    pub place: Location,
    /// 桶川市, おけがわし, Okegawa City.
    pub name: Field<Localized>,
    /// 全国地方公共団体コード.
    pub code: Field<Code>,
    /// Prefecture.
    pub prefecture: Field<Localized>,
    /// Regions, the first wins.
    pub regions: List<RegionId>,
    /// The municipality's own site.
    pub official_site: Field<String>,
    /// Names of municipalities it grew out of, which residents still use.
    pub former_names: List<FormerName>,
    /// Postal codes, whole or their first three digits.
    pub postal_codes: List<String>,
    /// What is particular to it, in a sentence or two.
    pub description: Field<Localized>,
    /// Accent colour, `#rrggbb`.
    pub color: Field<String>,
    /// The section that answers where no other is named.
    pub contact: Field<DepartmentId>,
    /// Inherited entries it does not show: `windows/dental`.
    pub hide: List<String>,
    /// Rules that do not hold in some of its files.
    pub allow: Vec<Allowance>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}

/// A name used before a merger.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormerName {
    /// The name with its reading.
    pub name: Field<Localized>,
    /// Until when, or what became of it.
    pub note: Field<Localized>,
}

/// A region: `regions/<id>/region.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// The folder's name.
    pub id: RegionId,
    /// The file.
    pub place: Location,
    /// Its name.
    pub name: Field<Localized>,
    /// 保健医療圏, 医師会管内 …
    pub kind: Field<Localized>,
    /// Prefecture.
    pub prefecture: Field<Localized>,
    /// What it is.
    pub description: Field<Localized>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}
