//! What a shortcode puts into a guide: the same cards as elsewhere, or a plain fallback, never a gap.

use serde::Serialize;
use std::sync::Arc;

use super::{
    ClinicView, FallbackView, HandoutView, HotlineView, ImageView, LectureView, LinkView,
    NoticeView, TextView, WindowView,
};

/// `{{ windows(kind="…") }}`. Block templates have `site`, `city`, `page` and `lang` too.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WindowsBlock {
    /// The topic asked for.
    pub topic: Option<TextView>,
    /// The windows.
    pub windows: Vec<Arc<WindowView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `{{ lectures(kind="…", next=3) }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LecturesBlock {
    /// The topic asked for.
    pub topic: Option<TextView>,
    /// The lectures ahead.
    pub lectures: Vec<Arc<LectureView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `{{ clinics(service="…") }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicsBlock {
    /// The service asked for.
    pub service: Option<TextView>,
    /// The clinics, by reading.
    pub clinics: Vec<Arc<ClinicView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `{{ handouts(kind="…") }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HandoutsBlock {
    /// The topic asked for.
    pub topic: Option<TextView>,
    /// The handouts.
    pub handouts: Vec<Arc<HandoutView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `{{ notices(next=3) }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticesBlock {
    /// The notices in force.
    pub notices: Vec<Arc<NoticeView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `{{ figure(src="…", alt="…", caption="…") }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FigureBlock {
    /// Where the image is and how large: its fields stand beside the others.
    #[serde(flatten)]
    pub image: ImageView,
    /// What it shows, for those who do not see it; empty where it only decorates.
    pub alt: String,
    /// Caption.
    pub caption: Option<TextView>,
}

/// Where a translation lacks a section of the page: what is to be read in the default language only.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UntranslatedBlock {
    /// That language's name in the reader's own.
    pub language: String,
    /// The section, by its heading.
    pub link: LinkView,
}

/// `{{ care(level="now", when="…|…", text="…", kind="…") }}`: how soon to ask for help, and whom.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CareBlock {
    /// `now`, `today` or `usual`; its words are the message `care-<level>`.
    pub level: String,
    /// What one sees, a sign each.
    pub signs: Vec<TextView>,
    /// What to do.
    pub text: Option<TextView>,
    /// The page that says whom to call.
    pub concern: Option<LinkView>,
}

/// `{{ hotlines(phone="#7119") }}`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HotlinesBlock {
    /// The numbers for urgent questions that answer here.
    pub hotlines: Vec<HotlineView>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}
