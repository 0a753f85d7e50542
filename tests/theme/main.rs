//! The default theme: every template in every language with full and with empty views, and its words.
//!
//! The pages of the first test are left in the target folder's `tmp/theme`, to be looked at.

#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]
#![expect(
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::unnecessary_wraps,
    reason = "sample data, one field a line, shaped as the views want it"
)]

mod pages;
mod reference;
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use kairan::render::theme::{AssetBytes, Fragment, Frame, PageValues, Theme};
use kairan::render::view::*;

use sample::Sample;

fn theme() -> Theme {
    Theme::load(&BTreeMap::new(), &BTreeMap::new()).unwrap()
}

fn blocks(theme: &Theme, frame: Frame<'_>, s: &Sample) -> String {
    let windows = WindowsBlock {
        topic: Some(s.t("在宅療養", "Care at home")),
        windows: vec![Arc::new(s.window()), Arc::new(s.closing())],
        fallback: s.fallback(),
    };
    let nothing = WindowsBlock {
        fallback: s.fallback(),
        ..WindowsBlock::default()
    };
    let lectures = LecturesBlock {
        lectures: s.lectures(),
        ..LecturesBlock::default()
    };
    let clinics = ClinicsBlock {
        clinics: vec![Arc::new(s.clinic())],
        ..ClinicsBlock::default()
    };
    let handouts = HandoutsBlock {
        handouts: vec![Arc::new(s.handout(HandoutState::Available))],
        ..HandoutsBlock::default()
    };
    let notices = NoticesBlock {
        notices: vec![Arc::new(s.notice(NoticeLevel::Info))],
        ..NoticesBlock::default()
    };
    let figure = FigureBlock {
        image: ImageView {
            src: "/okegawa/files/picture.png".to_owned(),
            width: Some(64),
            height: Some(48),
            ..ImageView::default()
        },
        alt: s.t("家族で話し合う様子", "A family talking").text,
        caption: Some(s.t("話し合いの様子", "Talking")),
    };
    [
        theme.block(frame, &windows),
        theme.block(frame, &nothing),
        theme.block(frame, &lectures),
        theme.block(frame, &clinics),
        theme.block(frame, &handouts),
        theme.block(frame, &notices),
        theme.block(frame, &figure),
    ]
    .into_iter()
    .map(Result::unwrap)
    .collect()
}

/// All pages of a language, by address.
fn site(theme: &Theme, lang: &'static str) -> BTreeMap<String, String> {
    let s = Sample::new(lang);
    let site = Arc::new(s.site());
    let city = Arc::new(s.city());
    let site_fragment = Fragment::of(&*site);
    let city_fragment = Fragment::of(&*city);
    let outside = Fragment::none();
    let footer = |city: Option<&Arc<CityView>>| {
        theme.footer(&FooterView {
            site: Arc::clone(&site),
            city: city.cloned(),
            lang: lang.to_owned(),
            about: Some(format!("{}about/", site.home)),
            accessibility: Some(format!("{}accessibility/", site.home)),
            more: if city.is_some() {
                s.related()
            } else {
                Vec::new()
            },
        })
    };
    let blank = PageValues::of(PageView::default());
    let blocks = blocks(
        theme,
        Frame {
            site: &site_fragment,
            city: &city_fragment,
            lang,
            page: &blank,
        },
        &s,
    );
    pages::all(&s, &blocks)
        .into_iter()
        .map(|page| {
            let own_city = page.in_city.then_some(&city);
            let view = PageView {
                icons: Arc::new(IconsView {
                    svg: "/assets/icon.svg".to_owned(),
                    small: "/assets/icon-32.png".to_owned(),
                    touch: "/assets/icon-180.png".to_owned(),
                    manifest: "/okegawa/manifest.webmanifest".to_owned(),
                    light: "#0a6b4f".to_owned(),
                    dark: "#1c1a17".to_owned(),
                }),
                share: ShareView {
                    kind: "article",
                    locale: "ja_JP".to_owned(),
                    card: Some(CardView {
                        url: "https://example.jp/okegawa/card.png".to_owned(),
                        width: 1200,
                        height: 630,
                        alt: "桶川市".to_owned(),
                    }),
                },
                ended: None,
                kind: page.kind.to_owned(),
                document_title: format!("{} | {}", page.title.text, site.title.text),
                title: page.title,
                description: Some(format!("{} {}", s.t("説明", "About").text, page.address)),
                canonical: format!("https://example.jp{}", page.address),
                address: page.address.clone(),
                lang: lang.to_owned(),
                robots: Some("noindex".to_owned()),
                breadcrumbs: breadcrumbs(&s, &site.home, page.kind),
                alternates: alternates(lang, page.in_city),
                feeds: Arc::new(vec![FeedView {
                    href: "https://example.jp/okegawa/feed.xml".to_owned(),
                    kind: "application/atom+xml".to_owned(),
                    title: s.t("桶川市のお知らせと講座", "Notices of Okegawa").text,
                }]),
                contact: s.page_contact(),
                searchable: true,
                readings: true,
                offline: Some(OfflineView {
                    worker: format!("{}offline-worker.js", s.base),
                    contacts: Some(format!("{}okegawa/contacts/", s.base)),
                }),
                send: Some(SendView {
                    mail: "mailto:?subject=a&body=b".to_owned(),
                    line: "https://line.me/R/share?text=b".to_owned(),
                }),
                sheet: Some(s.link(
                    "大きな文字の紙",
                    "A sheet in large letters",
                    "/okegawa/paper/",
                )),
                paper: Some(PaperView {
                    address: "https://example.jp/k/ok1/".to_owned(),
                    qr: Html("M4 4h7".to_owned()),
                    side: 29,
                }),
                jsonld: Some(Html("{\"@context\":\"https://schema.org\"}".to_owned())),
            };
            let frame = Frame {
                site: &site_fragment,
                city: if page.in_city {
                    &city_fragment
                } else {
                    &outside
                },
                lang,
                page: &PageValues::of(view),
            };
            let header = theme
                .header(&HeaderView {
                    site: Arc::clone(&site),
                    city: own_city.cloned(),
                    lang: lang.to_owned(),
                    nav: if page.in_city {
                        s.nav(page.nav, |id| {
                            theme
                                .messages()
                                .text(lang, &format!("nav-{id}"), &[])
                                .unwrap()
                        })
                    } else {
                        Vec::new()
                    },
                    emergency: if page.kind == "notice_list" {
                        vec![Arc::new(s.notice(NoticeLevel::Emergency))]
                    } else {
                        Vec::new()
                    },
                    search: Some(format!("{}search/", s.base)),
                    readings: true,
                })
                .unwrap();
            let layout = LayoutView {
                header: Html(header),
                main: Html((page.main)(theme, frame)),
                footer: Html(footer(own_city).unwrap()),
            };
            (page.address, theme.layout(frame, &layout).unwrap())
        })
        .collect()
}

fn breadcrumbs(s: &Sample, home: &str, kind: &str) -> Vec<LinkView> {
    if kind == "portal" {
        return Vec::new();
    }
    vec![LinkView {
        label: s.t("市町村を選ぶ", "Choose a town"),
        href: Some(home.to_owned()),
        hreflang: None,
    }]
}

fn alternates(lang: &str, in_city: bool) -> Vec<AlternateView> {
    let (ja, en) = if in_city {
        ("/okegawa/", "/okegawa/en/")
    } else {
        ("/", "/en/")
    };
    [("日本語", "ja", ja), ("English", "en", en)]
        .into_iter()
        .map(|(name, tag, href)| AlternateView {
            name: name.to_owned(),
            lang: tag.to_owned(),
            hreflang: Some(tag.to_owned()),
            href: href.to_owned(),
            canonical: Some(format!("https://example.jp{href}")),
            current: tag == lang,
        })
        .collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "pages to look at, below the target folder only"
)]
fn keep(theme: &Theme, pages: &BTreeMap<String, String>) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("theme");
    let put = |path: &str, bytes: &[u8]| {
        let file = root.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    };
    for (address, html) in pages {
        let path = address.trim_start_matches('/');
        match path.strip_suffix(".html") {
            Some(_) => put(path, html.as_bytes()),
            None => put(&format!("{path}index.html"), html.as_bytes()),
        }
    }
    for asset in theme.assets() {
        let AssetBytes::Text(bytes) = &asset.bytes else {
            continue;
        };
        put(&asset.path, bytes);
    }
}

#[test]
fn every_page_kind_renders_in_both_languages() {
    let theme = theme();
    for lang in ["ja", "en"] {
        let pages = site(&theme, lang);
        keep(&theme, &pages);
        for (address, html) in &pages {
            well_formed(address, html);
        }
    }
}

/// What every page must be, whatever it shows.
fn well_formed(address: &str, html: &str) {
    assert!(
        html.starts_with("<!doctype html>\n<html lang=\""),
        "{address}: begins otherwise"
    );
    for (what, n) in [("<h1>", 1), ("<main ", 1), ("</main>", 1), ("<title>", 1)] {
        assert_eq!(html.matches(what).count(), n, "{address}: {what}");
    }
    for tag in [
        "div", "section", "article", "ul", "ol", "dl", "p", "nav", "a", "span", "li", "dd", "dt",
        "svg",
    ] {
        let open =
            html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(
            open,
            html.matches(&format!("</{tag}>")).count(),
            "{address}: <{tag}>"
        );
    }
    let ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(
        ids.len(),
        unique.len(),
        "{address}: an id occurs twice: {ids:?}"
    );
    for rest in html.split("aria-labelledby=\"").skip(1) {
        let id = rest.split('"').next().unwrap();
        assert!(ids.contains(&id), "{address}: no element has the id {id}");
    }
    assert!(
        !html.contains("{{") && !html.contains("{%"),
        "{address}: template syntax is left"
    );
    assert!(
        !html.contains("<dd></dd>") && !html.contains("<p></p>"),
        "{address}: an empty element"
    );
}

#[test]
fn pages_of_which_nothing_is_known_render_too() {
    nothing_known(&theme());
}

fn nothing_known(theme: &Theme) {
    let site = Fragment::of(&SiteView::default());
    let city = Fragment::none();
    let page = PageValues::of(PageView::default());
    let frame = Frame {
        site: &site,
        city: &city,
        lang: "ja",
        page: &page,
    };
    macro_rules! render {
        ($($view:ty),+ $(,)?) => { $( theme.main(frame, &<$view>::default()).unwrap(); )+ };
    }
    render!(
        PortalPage,
        CityHomePage,
        ContactListPage,
        ConcernPage,
        ContactPage,
        GuideListPage,
        GuidePage,
        ClinicListPage,
        ClinicRowPage,
        ClinicServicePage,
        ClinicPartPage,
        ClinicPage,
        LectureListPage,
        LecturePage,
        HandoutListPage,
        HandoutPage,
        ServiceListPage,
        ServicePage,
        RuleListPage,
        RulePage,
        DirectoryPage,
        NoticeListPage,
        NoticePage,
        ProgressPage,
        DutyPage,
        RegionPage,
        OrganizationPage,
        GlossaryPage,
        SitePage,
        ResultsPage,
        NotFoundPage,
        WindowsBlock,
        LecturesBlock,
        ClinicsBlock,
        HandoutsBlock,
        NoticesBlock,
        FigureBlock,
    );
    theme
        .header(&HeaderView {
            lang: "ja".to_owned(),
            ..HeaderView::default()
        })
        .unwrap();
    theme
        .footer(&FooterView {
            lang: "ja".to_owned(),
            ..FooterView::default()
        })
        .unwrap();
    theme.layout(frame, &LayoutView::default()).unwrap();
    theme
        .redirect(&SiteView::default(), "ja", &RedirectView::default())
        .unwrap();
}

#[test]
fn an_assets_name_follows_its_content() {
    let built_in = theme();
    let style = built_in.asset("style.css").unwrap();
    let hash = style
        .strip_prefix("assets/style.")
        .and_then(|rest| rest.strip_suffix(".css"))
        .unwrap();
    assert_eq!(hash.len(), 10, "{style}");
    let own = BTreeMap::from([(
        Arc::from("themes/plain/assets/style.css"),
        Arc::from("body{}"),
    )]);
    assert_ne!(
        Theme::load(&own, &BTreeMap::new())
            .unwrap()
            .asset("style.css")
            .unwrap(),
        style
    );
    assert!(built_in.assets().any(|asset| &*asset.path == style));
}

#[test]
fn the_plain_theme_renders_every_page_too() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/themes/plain");
    let mut files = BTreeMap::new();
    read(&root, &mut files);
    let own: BTreeMap<Arc<str>, Arc<str>> = files
        .iter()
        .filter_map(|(path, text)| {
            let below = Path::new(path).strip_prefix(&root).ok()?.to_str()?;
            below.contains('/').then(|| {
                let path = format!("themes/plain/{below}");
                (Arc::from(path), Arc::from(text.as_str()))
            })
        })
        .collect();
    let theme = Theme::load(&own, &BTreeMap::new()).unwrap();
    for lang in ["ja", "en"] {
        for (address, html) in site(&theme, lang) {
            assert!(
                !html.contains("class="),
                "{address} holds parts of the default theme"
            );
        }
    }
    nothing_known(&theme);
}

#[test]
fn windows_lectures_and_notices_carry_their_dates_everywhere() {
    let theme = theme();
    for html in site(&theme, "ja").values() {
        for class in [
            "window window-",
            "window-line window-",
            "card lecture lecture-",
            "notice notice-",
        ] {
            for rest in html.split(class).skip(1) {
                let tag = rest.split('>').next().unwrap();
                assert!(
                    tag.contains("data-until=") || tag.contains("data-from="),
                    "{class}{tag}"
                );
            }
        }
    }
}

#[test]
fn each_state_of_a_telephone_number_is_a_sentence_of_its_own() {
    let theme = theme();
    let s = Sample::new("ja");
    let site = Fragment::of(&s.site());
    let city = Fragment::of(&s.city());
    let page = PageValues::of(PageView::default());
    let frame = Frame {
        site: &site,
        city: &city,
        lang: "ja",
        page: &page,
    };
    let show = |status| {
        let window = WindowView {
            phone_status: status,
            name: "窓口".into(),
            ..WindowView::default()
        };
        let block = WindowsBlock {
            windows: vec![Arc::new(window)],
            ..WindowsBlock::default()
        };
        theme.block(frame, &block).unwrap()
    };
    let said: BTreeSet<String> = [
        PhoneStatus::NotPublished,
        PhoneStatus::OfficeOnly,
        PhoneStatus::Unknown,
    ]
    .map(show)
    .into();
    assert_eq!(said.len(), 3);
    for html in said {
        assert!(
            html.contains("桶川市の代表電話でおたずねください"),
            "{html}"
        );
    }
}

#[test]
fn an_ended_window_says_so_before_its_name() {
    let theme = theme();
    let s = Sample::new("ja");
    let html = &site(&theme, "ja")[&format!("{}contacts/", s.base)];
    let card = html.split("window-closed").nth(1).unwrap();
    assert!(card.find("終了しました").unwrap() < card.find("card-title").unwrap());
}

fn read(dir: &Path, files: &mut BTreeMap<String, String>) {
    #[expect(
        clippy::disallowed_methods,
        reason = "the test reads the theme's own sources"
    )]
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, files);
        } else {
            let text = std::fs::read_to_string(&path).unwrap();
            files.insert(path.to_str().unwrap().to_owned(), text);
        }
    }
}

mod words {
    //! Message files and templates say the same set of words.

    use super::*;

    fn files(folder: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        read(
            &Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("themes/default")
                .join(folder),
            &mut files,
        );
        files
    }

    fn keys(lang: &str) -> BTreeSet<String> {
        let files = files("messages");
        let text = files
            .iter()
            .find(|(path, _)| path.ends_with(&format!("{lang}.ftl")))
            .unwrap()
            .1;
        text.lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split(" =").next())
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn all_languages_have_the_same_messages() {
        for lang in ["easy", "en", "zh-hans", "ko", "vi", "pt", "tl"] {
            assert_eq!(keys("ja"), keys(lang), "{lang}");
        }
    }

    /// Easy Japanese takes from Japanese what it does not say itself.
    #[test]
    fn easy_japanese_has_no_stale_message() {
        let stale: Vec<String> = keys("easy").difference(&keys("ja")).cloned().collect();
        assert!(stale.is_empty(), "{stale:?}");
    }

    #[test]
    fn templates_use_only_messages_that_exist() {
        let keys = keys("ja");
        for (path, text) in files("templates") {
            let used = ["msg(id=\"", "field id=\"", "label=\""];
            for rest in used.iter().flat_map(|call| text.split(call).skip(1)) {
                let id = rest.split('"').next().unwrap();
                let built = rest.trim_start_matches(id).starts_with("\" ~");
                let known = if built {
                    keys.iter().any(|key| key.starts_with(id))
                } else {
                    keys.contains(id)
                };
                assert!(known, "{path}: no message {id}");
            }
        }
    }

    #[test]
    fn messages_with_japanese_words_are_called_for_with_marks() {
        let templates = files("templates");
        for (path, text) in files("messages") {
            let marked = text.lines().filter(|line| line.contains("<ja>"));
            // A term stands inside a message.
            let ids = marked.filter_map(|line| line.split(" =").next());
            for id in ids.filter(|id| !id.starts_with(['-', '#'])) {
                let call = format!("msg(id=\"{id}\"");
                let mut calls = templates.values().flat_map(|text| {
                    let calls = text.split(&call).skip(1);
                    calls.map(|rest| rest.split(')').next().unwrap().to_owned())
                });
                assert!(
                    calls.all(|call| call.contains("marked=true")),
                    "{path}: {id}"
                );
            }
        }
    }

    #[test]
    fn no_readers_text_stands_in_templates_styles_or_scripts() {
        let foreign = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
        for (path, text) in files("templates").into_iter().chain(files("assets")) {
            // Scripts compare letters, which they have to name; what they say comes from messages. Words have kanji
            // beside kana, or two kanji.
            let says = if path.ends_with(".js") {
                let kanji = |c: char| matches!(c, '\u{4e00}'..='\u{9ffe}');
                let kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
                let pairs = text.chars().zip(text.chars().skip(1));
                pairs
                    .into_iter()
                    .any(|(a, b)| kanji(a) && (kanji(b) || kana(b)) || kana(a) && kanji(b))
            } else {
                text.contains(foreign)
            };
            assert!(!says, "{path} holds Japanese");
        }
        for (path, text) in files("templates") {
            for piece in text
                .split('>')
                .skip(1)
                .filter_map(|rest| rest.split('<').next())
            {
                let outside = piece
                    .split("}}")
                    .flat_map(|p| p.split("%}"))
                    .flat_map(|p| p.split("#}"))
                    .map(|p| p.split('{').next().unwrap());
                for words in outside.filter(|words| !words.contains("=\"")) {
                    let latin = words
                        .split(|c: char| !c.is_ascii_alphabetic())
                        .filter(|w| w.len() > 2)
                        .count();
                    assert!(
                        latin == 0 || path.ends_with("icon.html"),
                        "{path}: {words:?}"
                    );
                }
            }
        }
    }
}

mod overriding {
    //! A site's own theme files over the built-in ones.

    use super::*;
    use kairan::diag::Location;

    fn own(files: &[(&str, &str)]) -> BTreeMap<Arc<str>, Arc<str>> {
        files
            .iter()
            .map(|(path, text)| {
                let path = format!("themes/default/{path}");
                (Arc::from(path), Arc::from(*text))
            })
            .collect()
    }

    #[test]
    fn one_template_or_one_message_can_be_replaced() {
        let theme = Theme::load(
            &own(&[
                (
                    "templates/not_found.html",
                    "<p>{{ msg(id=\"choose-town\") }}</p>",
                ),
                ("messages/ja.ftl", "choose-town = まちを選ぶ"),
            ]),
            &BTreeMap::new(),
        )
        .unwrap();
        let site = Fragment::none();
        let page = PageValues::of(PageView::default());
        let frame = Frame {
            site: &site,
            city: &site,
            lang: "ja",
            page: &page,
        };
        assert_eq!(
            theme.main(frame, &NotFoundPage::default()).unwrap(),
            "<p>まちを選ぶ</p>"
        );
    }

    #[test]
    fn all_mistakes_are_found_at_once_with_their_places() {
        let found = Theme::load(
            &own(&[
                ("templates/not_found.html", "<p>{% if %}</p>"),
                ("templates/notice.html", "{{ }"),
                ("messages/ja.ftl", "nav-home\nnav-guides = 本\n"),
                ("style.css", ""),
            ]),
            &BTreeMap::new(),
        )
        .err()
        .unwrap();
        let codes: Vec<&str> = found.iter().map(|d| d.code).collect();
        for code in [
            "theme-template-syntax",
            "theme-message-syntax",
            "theme-unknown-file",
        ] {
            assert!(codes.contains(&code), "{codes:?}");
        }
        assert_eq!(
            codes
                .iter()
                .filter(|c| **c == "theme-template-syntax")
                .count(),
            2
        );
    }

    #[test]
    fn an_unknown_field_is_named_with_those_that_exist_and_the_page() {
        let theme = Theme::load(
            &own(&[("templates/notice.html", "<h1>{{ notice.titel }}</h1>")]),
            &BTreeMap::new(),
        )
        .unwrap();
        let site = Fragment::none();
        let page = PageValues::of(PageView {
            address: "/okegawa/notices/a/".to_owned(),
            ..PageView::default()
        });
        let frame = Frame {
            site: &site,
            city: &site,
            lang: "ja",
            page: &page,
        };
        let found = theme.main(frame, &NoticePage::default()).unwrap_err();
        let help = &found.help.as_ref().unwrap().en;
        assert_eq!(found.code, "theme-unknown-field");
        assert_eq!(found.message.en, "there is no field \"titel\" here");
        assert!(help.starts_with("did you mean \"title\"? "), "{help}");
        assert!(
            matches!(&found.location, Location::Text { path, start, .. } if path.ends_with("templates/notice.html") && *start > 0)
        );
        assert_eq!(found.related.len(), 1);
    }

    #[test]
    fn a_field_that_is_not_there_is_named_wherever_it_is_given_to_something() {
        let s = Sample::new("ja");
        let block = WindowsBlock {
            windows: vec![Arc::new(s.window())],
            ..WindowsBlock::default()
        };
        let site = Fragment::none();
        let page = PageValues::of(PageView::default());
        let frame = Frame {
            site: &site,
            city: &site,
            lang: "ja",
            page: &page,
        };
        for (expression, field, near) in [
            ("{{ window.nmae | t }}", "nmae", "name"),
            ("{{- window.phone.txet | t -}}", "txet", "text"),
            ("{{ window.name.kanna.long }}", "kanna", "kana"),
            (
                "{{ msg(id=\"confirmed-on\", date=window.name.txt) }}",
                "txt",
                "text",
            ),
        ] {
            let text =
                format!("{{% for window in windows %}}\n<p>窓{expression}</p>\n{{% endfor %}}");
            let files = own(&[("templates/shortcodes/windows.html", &text)]);
            let theme = Theme::load(&files, &BTreeMap::new()).unwrap();
            let found = theme.block(frame, &block).unwrap_err();
            let help = &found.help.as_ref().unwrap().en;
            assert_eq!(found.code, "theme-unknown-field", "{expression}: {found:?}");
            assert!(
                help.contains(&format!("did you mean \"{near}\"?")),
                "{expression}: {help}"
            );
            let Location::Text { start, .. } = &found.location else {
                unreachable!("{expression}")
            };
            let at = text.get(usize::try_from(*start).unwrap()..).unwrap();
            assert!(at.starts_with(field), "{expression}: {at}");
        }
    }
}
