//! What frames every page: the site, the city, the page itself, header, footer and the whole document.

use serde::Serialize;
use std::sync::Arc;

use super::{
    DateView, Html, LinkView, NoticeView, PhoneView, SectionView, SendView, SourceView, TextView,
};

/// The whole site, in the page's language. Variable `site` everywhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SiteView {
    /// Its title.
    pub title: TextView,
    /// What it is, in a sentence.
    pub description: Option<TextView>,
    /// The portal in this language.
    pub home: String,
    /// The path the site lives under, with slashes at both ends: `/`, `/outreach/`. Before theme assets.
    pub base_path: String,
    /// Whether this is a demonstration made from public documents, no official site.
    pub demonstration: bool,
    /// The day the contents are true of.
    pub as_of: DateView,
    /// Who runs the site (運営主体).
    pub operator: OperatorView,
    /// The glossary page, where there is one.
    pub glossary: Option<String>,
    /// Where mistakes are reported: `/about/#mistakes`, where the site has that page.
    pub mistakes: Option<String>,
}

/// Who runs the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OperatorView {
    /// Name.
    pub name: Option<TextView>,
    /// Section.
    pub department: Option<TextView>,
    /// What else to say of it.
    pub note: Option<TextView>,
    /// Telephone.
    pub phone: Option<PhoneView>,
    /// Mail address.
    pub mail: Option<String>,
}

/// The city of the page, in the page's language. Variable `city`, null outside a city.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CityView {
    /// Its id, as in its addresses.
    pub id: String,
    /// Its name, with reading where recorded.
    pub name: TextView,
    /// Its prefecture.
    pub prefecture: Option<TextView>,
    /// Its home page on this site in this language.
    pub href: String,
    /// Its own website.
    pub official_site: Option<String>,
    /// A sentence about it.
    pub description: Option<TextView>,
    /// Its accent colour, where it has one.
    pub accent: Option<AccentView>,
    /// Its office for all questions (代表), where known.
    pub office: Option<SectionView>,
    /// Numbers for urgent questions after 119, in their order.
    pub hotlines: Vec<HotlineView>,
}

/// A number for urgent questions: #7119.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HotlineView {
    /// When to call it.
    pub when: TextView,
    /// Where it answers, on pages of no city.
    pub prefecture: Option<TextView>,
    /// The number.
    pub phone: PhoneView,
    /// When it answers.
    pub hours: Option<TextView>,
    /// The number for telephones that cannot dial the first.
    pub instead: Option<PhoneView>,
}

/// A city's colour, moved in lightness where text could not be read on it or in it. Each `#rrggbb`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AccentView {
    /// On light pages, with white written on it.
    pub day: String,
    /// A light surface on which `day` is written.
    pub day_soft: String,
    /// On dark pages, with black written on it.
    pub night: String,
    /// A dark surface on which `night` is written.
    pub night_soft: String,
}

/// The page. Variable `page` everywhere but in header and footer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageView {
    /// Its kind: the template's name without suffix, for example `contact_list`.
    pub kind: String,
    /// Its title: the one h1, and the document's title before city and site.
    pub title: TextView,
    /// The text of `<title>`, complete.
    pub document_title: String,
    /// Description for search engines.
    pub description: Option<String>,
    /// The last day of what it describes, where that is past: said before all else.
    pub ended: Option<DateView>,
    /// Its address, root-relative.
    pub address: String,
    /// Its full address; for a page for paper that of the page it was made of.
    pub canonical: String,
    /// Its BCP 47 tag.
    pub lang: String,
    /// `robots` directive, where it is not for indexes: `noindex`.
    pub robots: Option<String>,
    /// Where it stands, from the portal to the page before this one; empty on the portal.
    pub breadcrumbs: Vec<LinkView>,
    /// The page in the site's languages, this one included; empty where there is only one.
    pub alternates: Vec<AlternateView>,
    /// Calendars and feeds of its city, region or the site.
    pub feeds: Arc<Vec<super::FeedView>>,
    /// Icons, colours and the manifest of its city or of the site.
    pub icons: Arc<IconsView>,
    /// What others show that lead to it.
    pub share: ShareView,
    /// Who answers for it, when it was changed, what it rests on.
    pub contact: PageContactView,
    /// What a reader may send on of it; none where it holds no fact to send.
    pub send: Option<SendView>,
    /// Whether it holds the form to search with, and so needs the script of it.
    pub searchable: bool,
    /// The page for paper that is made of it.
    pub sheet: Option<LinkView>,
    /// What leads from its printed sheet back to it; none where that would lead nowhere, as on 404.
    pub paper: Option<PaperView>,
    /// Whether readings lie beside it in `readings.txt`, for `furigana.js`.
    pub readings: bool,
    /// What keeps it on the device of who visits it; none where the site keeps nothing.
    pub offline: Option<OfflineView>,
    /// What it says to machines: JSON-LD in the words of schema.org, ready to stand with the filter `safe`
    /// inside `<script type="application/ld+json">`. It is data that no browser runs, so a content security
    /// policy need not allow it.
    pub jsonld: Option<Html>,
}

/// Keeping pages on the device for when there is no connection.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfflineView {
    /// The worker that keeps them, root-relative.
    pub worker: String,
    /// The list of contacts of its city in its language, which is kept with it.
    pub contacts: Option<String>,
}

/// How a city's part of the site looks in a tab and on a home screen. All addresses are root-relative.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IconsView {
    /// The icon as a drawing.
    pub svg: String,
    /// As a PNG of 32 pixels.
    pub small: String,
    /// As a PNG of 180 pixels, for home screens.
    pub touch: String,
    /// The web application manifest.
    pub manifest: String,
    /// The colour of the browser's bars by day, `#rrggbb`.
    pub light: String,
    /// By night.
    pub dark: String,
}

/// What others show that lead to the page: Open Graph.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ShareView {
    /// `website` for homes, `article` for a page of prose.
    pub kind: &'static str,
    /// The language as Open Graph writes it: `ja_JP`.
    pub locale: String,
    /// The card; none where the site gives no font to write it with.
    pub card: Option<CardView>,
}

/// A picture that stands for the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CardView {
    /// Its full address.
    pub url: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// What stands on it.
    pub alt: String,
}

/// The way from a printed sheet to its page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PaperView {
    /// The full address, to read and to type.
    pub address: String,
    /// The same as a QR code: the `d` of a path with strokes of width 1, each on the middle of its row, so that a
    /// `viewBox` begins at `0 -.5`. With the filter `safe`.
    pub qr: Html,
    /// Width and height of the code, with the empty paper around it, in modules.
    pub side: usize,
}

/// The page in a language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AlternateView {
    /// The language's own name: 日本語, English.
    pub name: String,
    /// Its BCP 47 tag.
    pub lang: String,
    /// Value of `hreflang`; none for languages that have none, as やさしい日本語.
    pub hreflang: Option<String>,
    /// Root-relative address: this page in that language, or that language's nearest page.
    pub href: String,
    /// Full address, for `rel=alternate`; none where `href` is not this same page.
    pub canonical: Option<String>,
    /// Whether it is the page's own language.
    pub current: bool,
}

/// The end of every page: 責任課, 更新日, 出典.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PageContactView {
    /// The section that answers for the page.
    pub section: Option<SectionView>,
    /// The day of its last change.
    pub updated: Option<DateView>,
    /// The documents it rests on.
    pub sources: Vec<SourceView>,
    /// The as-of date of its source, where that is over two years ago: said before the text.
    pub stale: Option<DateView>,
    /// The language the text is in where it was not translated: its name in the reader's own, for a sentence before the
    /// text.
    pub untranslated: Option<String>,
    /// How the text was translated, where readers should know.
    pub translation: Option<TranslationView>,
}

/// A translation that nobody has gone over, or that a machine made.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TranslationView {
    /// `machine`, `machine-reviewed` or `unreviewed`; its words are the message `translated-<how>`.
    pub how: String,
    /// The page that it translates, called by that language's name in the reader's own.
    pub original: LinkView,
}

/// The header, the same for all pages of a city, language and current item. Template `header.html`;
/// its variables are these fields and `lang`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HeaderView {
    /// The site.
    pub site: Arc<SiteView>,
    /// The city, or none.
    pub city: Option<Arc<CityView>>,
    /// The language's id, which chooses the messages.
    pub lang: String,
    /// The city's sections that have content, home first; empty outside a city.
    pub nav: Vec<NavItem>,
    /// Whether pages offer readings of hard words.
    pub readings: bool,
    /// Emergency notices in force.
    pub emergency: Vec<Arc<NoticeView>>,
    /// Where one can search, where one can; in a city an item of `nav` leads there too.
    pub search: Option<String>,
}

/// An item of the navigation.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NavItem {
    /// Which: `home`, `contacts`, `guides`, `clinics`, `lectures`, `handouts`, `notices`, `search`.
    pub id: String,
    /// Its label, from the theme's message `nav-<id>`.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page is this one or below it.
    pub current: bool,
}

/// The footer, the same for all pages of a city and language. Template `footer.html`; its variables are
/// these fields and `lang`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FooterView {
    /// The site.
    pub site: Arc<SiteView>,
    /// The city, or none.
    pub city: Option<Arc<CityView>>,
    /// The language's id, which chooses the messages.
    pub lang: String,
    /// The `/about/` page in this language; its headings `operator`, `privacy`, `copyright`, `disclaimer`,
    /// `mistakes` are linked to. None where the site has no such page.
    pub about: Option<String>,
    /// The accessibility statement, where there is one.
    pub accessibility: Option<String>,
    /// Pages outside the residents' navigation that have content: services, rules, lists, progress, duty rota.
    pub more: Vec<LinkView>,
}

/// The whole document. Template `layout.html`; its variables are these fields, `site`, `city`, `page`, `lang`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LayoutView {
    /// The rendered header.
    pub header: Html,
    /// The rendered contents of `<main>`.
    pub main: Html,
    /// The rendered footer.
    pub footer: Html,
}

/// A page that only leads on, at an address that was published once. Template `redirect.html`; beside
/// these fields it has `site` and `lang`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RedirectView {
    /// The BCP 47 tag of the page it leads to.
    pub tag: String,
    /// Title of the page it leads to.
    pub title: TextView,
    /// Where it leads, root-relative.
    pub href: String,
    /// Where it leads, in full.
    pub canonical: String,
    /// Whether its own page is gone, so that it must say so before it leads anywhere.
    pub ended: bool,
}
