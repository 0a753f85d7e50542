//! How a city's list of providers is divided: by what residents ask first, by service, by area, and by
//! 五十音 row where it is long.

use super::PageKind;
use super::pages::count;
use crate::model::records::{Clinic, ProviderKind, YesNo};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject, State};
use crate::model::value::Choice as _;
use crate::model::{Collection, Entry, Record, Site};
use crate::text::kana::{self, Row};

/// A list of more entries than this is divided by row.
pub const LIST_LIMIT: usize = 200;

/// What a resident asks of a provider before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClinicChoice {
    /// Does it come to the house?
    HomeVisit,
    /// Is it a dentist, a pharmacy?
    Kind(ProviderKind),
}

impl ClinicChoice {
    /// All of them, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = ProviderKind::ALL.iter().map(|(_, kind)| Self::Kind(*kind));
        std::iter::once(Self::HomeVisit).chain(kinds)
    }

    /// Its part of an address.
    pub fn id(self) -> &'static str {
        match self {
            Self::HomeVisit => "home-visit",
            Self::Kind(kind) => kind.word(),
        }
    }

    /// Whether a provider is of it.
    pub fn keeps(self, site: &Site, entry: &Entry) -> bool {
        let Record::Clinic(clinic) = &entry.record else {
            return false;
        };
        match self {
            Self::HomeVisit => visits(site, clinic),
            Self::Kind(kind) => clinic.provider.values().any(|own| *own == kind),
        }
    }
}

/// The pages that divide the list of a city.
pub fn divisions(project: &ResolvedProject, city: &ResolvedCity, kinds: &mut Vec<PageKind>) {
    let clinics = city.entries(Collection::Clinics);
    let site = &project.project.site;
    for (index, service) in site.services.iter().enumerate() {
        let label = &service.label.text;
        let offered = clinics
            .iter()
            .any(|clinic| offers(&clinic.entry, &service.id, label));
        if offered {
            kinds.push(PageKind::ClinicService(count(index)));
        }
    }
    // One provider needs no division.
    if clinics.len() > 1 {
        let listed = |choice: &ClinicChoice| {
            let mut listed = clinics.iter().filter(|clinic| is_listed(clinic));
            listed.any(|clinic| choice.keeps(site, &clinic.entry))
        };
        kinds.extend(
            ClinicChoice::all()
                .filter(listed)
                .map(PageKind::ClinicChoice),
        );
    }
    kinds.extend((0..count(city.areas.list.len())).map(PageKind::ClinicArea));
    if clinics.len() > LIST_LIMIT {
        for row in Row::ALL {
            if clinics
                .iter()
                .any(|clinic| row_of(&clinic.entry) == Some(row))
            {
                kinds.push(PageKind::ClinicRow(row));
            }
        }
    }
}

/// Whether a provider stands on lists.
pub fn is_listed(entry: &ResolvedEntry) -> bool {
    entry.state != State::Ended
}

/// Whether a provider offers a service, named by its id or its label.
pub fn offers(entry: &Entry, id: &str, label: &str) -> bool {
    match &entry.record {
        Record::Clinic(clinic) => clinic
            .services
            .values()
            .any(|service| service == id || service == label),
        _ => false,
    }
}

/// Whether a provider comes to the house. What it says of itself counts first; else a service that is
/// a visit, and nurses who visit. Words that say neither yes nor no (「要相談」) stand beside its name.
pub fn visits(site: &Site, clinic: &Clinic) -> bool {
    if let Some(said) = &clinic.home_visit {
        let text = said.value.text.as_str();
        let denied = ["不可", "ません", "なし", "無し", "未実施", "行っていない"];
        return match YesNo::of(&said.value) {
            Some(yes) => yes == YesNo::Yes,
            None => !denied.iter().any(|word| text.contains(word)),
        };
    }
    let is_visit = |name: &String| {
        let mut terms = site.services.iter();
        let term = terms.find(|term| *term.id == **name);
        let label = term.map_or(name.as_str(), |term| &term.label.text);
        label.contains("訪問") || label.contains("往診")
    };
    let nurses = ProviderKind::VisitingNursing;
    clinic.provider.values().any(|kind| *kind == nurses) || clinic.services.values().any(is_visit)
}

/// The 五十音 row of an entry's reading; the name itself where it is in kana.
pub fn row_of(entry: &Entry) -> Option<Row> {
    let name = entry.common.name.as_ref()?;
    let reading = name.value.kana.as_deref().unwrap_or(&name.value.text);
    kana::row(kana::provider_reading(&name.value.text, reading))
}
