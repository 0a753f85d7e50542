//! Every page kind with sample data, at the address it has on a site.

use std::sync::Arc;

use kairan::render::theme::{Frame, Theme};
use kairan::render::view::*;

use crate::sample::Sample;

/// One page to render.
pub(crate) struct Page {
    pub(crate) kind: &'static str,
    pub(crate) address: String,
    pub(crate) title: TextView,
    pub(crate) in_city: bool,
    pub(crate) nav: &'static str,
    pub(crate) main: Box<dyn Fn(&Theme, Frame<'_>) -> String>,
}

fn page<D: PageData + 'static>(sample: &Sample, path: &str, title: (&str, &str), data: D) -> Page {
    let kind = D::TEMPLATE.trim_end_matches(".html");
    let in_city = !path.starts_with('/');
    let address = match (in_city, sample.lang) {
        (true, _) => format!("{}{path}", sample.base),
        (false, "ja") => path.to_owned(),
        (false, _) => format!("/en{path}"),
    };
    Page {
        kind,
        address,
        title: sample.t(title.0, title.1),
        in_city,
        nav: match path.split('/').next() {
            Some("contacts") => "contacts",
            Some("guides") => "guides",
            Some("clinics") => "clinics",
            Some("lectures") => "lectures",
            Some("handouts") => "handouts",
            Some("notices") => "notices",
            _ => "home",
        },
        main: Box::new(move |theme, frame| theme.main(frame, &data).unwrap()),
    }
}

/// All page kinds in one language.
pub(crate) fn all(s: &Sample, blocks: &str) -> Vec<Page> {
    let mut pages = places(s);
    pages.extend(contacts(s));
    pages.extend(texts(s, blocks));
    pages.extend(clinics(s));
    pages.extend(dated(s));
    pages.extend(things(s));
    pages.extend(plans(s));
    pages
}

fn data(s: &Sample) -> DataPage {
    let file = |name: &str, format: &str| FileView {
        label: s.t(name, name),
        href: format!("/okegawa/data/{name}"),
        format: format.to_owned(),
        size: None,
    };
    DataPage {
        datasets: vec![DatasetView {
            id: "clinics".to_owned(),
            count: 23,
            csv: Some(file("clinics.csv", "CSV")),
            columns: vec!["ID".to_owned()],
            json: Some(file("clinics.json", "JSON")),
            keys: vec!["id".to_owned()],
        }],
        licence: Some(LicenceView {
            name: s.t("CC BY 4.0", "CC BY 4.0"),
            url: Some("https://creativecommons.org/licenses/by/4.0/deed.ja".to_owned()),
        }),
        as_of: DateView {
            text: s.t("令和7年10月1日", "1 October 2025").text,
            datetime: Some("2025-10-01".to_owned()),
        },
    }
}

fn places(s: &Sample) -> Vec<Page> {
    let town = |id: &str, ja: &str, kana: &str, en: &str| CityCard {
        id: id.to_owned(),
        name: TextView {
            kana: (s.lang == "ja").then(|| kana.to_owned()),
            ..s.t(ja, en)
        },
        href: s.base.clone(),
        former_names: if id == "kounosu" {
            vec![FormerName {
                name: s.t("吹上町", "Fukiage"),
                note: Some(s.t("（2005年に合併）", "(merged in 2005)")),
            }]
        } else {
            Vec::new()
        },
        postal_codes: vec!["363".to_owned()],
    };
    vec![
        page(
            s,
            "/",
            (
                "介護や医療を受ける方がお住まいの市町村を選ぶ",
                "Choose the town where the person who needs care lives",
            ),
            PortalPage {
                groups: vec![CityGroup {
                    heading: Some(s.t("埼玉県", "Saitama")),
                    cities: vec![
                        town("ageo", "上尾市", "あげおし", "Ageo"),
                        town("ina", "伊奈町", "いなまち", "Ina"),
                        town("okegawa", "桶川市", "おけがわし", "Okegawa"),
                        town("kitamoto", "北本市", "きたもとし", "Kitamoto"),
                        town("kounosu", "鴻巣市", "こうのすし", "Kounosu"),
                    ],
                    rows: vec![CityRow {
                        id: "a".to_owned(),
                        label: s.t("あ行", "あ (a)").text,
                        cities: vec![town("ageo", "上尾市", "あげおし", "Ageo")],
                    }],
                }],
                month: s.t("令和7年10月", "October 2025").text,
                lectures: s.lectures(),
                notices: vec![Arc::new(s.notice(NoticeLevel::Important))],
                regions: s.related(),
                subscribe: Some(s.subscribe()),
                intro: s.intro(),
            },
        ),
        page(
            s,
            "",
            (
                "桶川市の医療と介護の相談先",
                "Whom to call about care and medicine in Okegawa",
            ),
            CityHomePage {
                translation: Some(TranslationView {
                    how: "machine".to_owned(),
                    original: s.link("日本語", "Japanese", ""),
                }),
                first: Some(Arc::new(s.window())),
                urgent: vec![
                    UrgentView {
                        kind: UrgentKind::Cancelled,
                        title: s.t("人生会議の講座", "A talk"),
                        href: Some(format!("{}lectures/acp-1/", s.base)),
                        reason: Some(s.t("大雪のため", "Snow")),
                        ..UrgentView::default()
                    },
                    UrgentView {
                        kind: UrgentKind::Duty,
                        title: s.t("三番医院", "Third clinic"),
                        href: Some(format!("{}holiday-clinics/", s.base)),
                        ..UrgentView::default()
                    },
                ],
                lead: s.intro(),
                concerns: s.concerns().into_iter().take(2).collect(),
                other_concerns: vec![s.concern("acp", Vec::new())],
                contacts: Some(format!("{}contacts/", s.base)),
                lectures: s.lectures(),
                lectures_href: Some(format!("{}lectures/", s.base)),
                subscribe: Some(s.subscribe()),
                guides: vec![s.guide()],
                guides_href: Some(format!("{}guides/", s.base)),
                clinic_services: vec![s.filter(false)],
                clinics_href: Some(format!("{}clinics/", s.base)),
                clinics_total: 12,
                handouts: vec![Arc::new(s.handout(HandoutState::Available))],
                handouts_href: Some(format!("{}handouts/", s.base)),
                notices: vec![Arc::new(s.notice(NoticeLevel::Important))],
                notices_href: Some(format!("{}notices/", s.base)),
                more: s.related(),
                search: Some(s.search_form()),
                statistics: vec![s.statistic()],
                intro: s.intro(),
                fallback: s.fallback(),
            },
        ),
        page(
            s,
            "/regions/saitama-keno/",
            ("県央保健医療圏", "Ken-o"),
            RegionPage {
                kind: Some(s.t("保健医療圏", "Health care area")),
                prefecture: Some(s.t("埼玉県", "Saitama")),
                description: Some(s.t("4市1町でいっしょに取り組んでいます。", "Five towns.")),
                cities: s.related(),
                organizations: s.related(),
                lectures: s.lectures(),
                calendars: s.related(),
                data: s.related().pop(),
                search: Some(s.search_form()),
                subscribe: Some(s.subscribe()),
                intro: s.intro(),
            },
        ),
        page(
            s,
            "search/",
            ("桶川市のページをさがす", "Search the pages of Okegawa"),
            SearchPage {
                form: s.search_form(),
                kinds: vec![SearchKindView {
                    id: "window".to_owned(),
                    label: s.t("相談窓口", "Where to ask").text,
                }],
            },
        ),
        page(
            s,
            "index/",
            ("桶川市の五十音の索引", "Index of Okegawa"),
            ReadingIndexPage {
                groups: vec![IndexGroup {
                    id: "sa".to_owned(),
                    label: s.t("さ行", "Sa").text,
                    entries: vec![
                        IndexEntry {
                            name: s.t("在宅歯科", "Dental care at home"),
                            kind: s.t("相談窓口", "Where to ask").text,
                            link: s.related().pop(),
                            towns: Vec::new(),
                        },
                        IndexEntry {
                            name: s.t("相談", "Advice"),
                            kind: s.t("読みもの", "Guide").text,
                            link: None,
                            towns: s.related(),
                        },
                    ],
                }],
                search: Some(format!("{}search/", s.base)),
                towns: s.related(),
            },
        ),
        page(
            s,
            "data/",
            ("桶川市のオープンデータ", "Open data of Okegawa"),
            data(s),
        ),
        page(
            s,
            "/organizations/kitaadachi-ishikai/",
            ("北足立郡市医師会", "Kitaadachi Medical Association"),
            OrganizationPage {
                kind: Some(s.t("医師会", "Medical association")),
                also_known: vec![s.t("郡市医師会", "The association")],
                description: Some(s.t("医師の団体です。", "A body of doctors.")),
                parent: s.related().pop(),
                serves: s.related(),
                website: Some("https://example.jp/ishikai".to_owned()),
                phone: s.window().phone,
                windows: vec![OrganizationWindow {
                    cities: s.related(),
                    window: Arc::new(s.window()),
                }],
                lectures: s.lectures(),
                sources: s.sources(),
            },
        ),
    ]
}

fn center(s: &Sample) -> WindowView {
    WindowView {
        id: "east".to_owned(),
        href: s.link("", "", "contacts/east/").href.unwrap_or_default(),
        name: s.t("東の地域包括支援センター", "Centre East"),
        role: WindowRole::SupportCenter,
        from: Some("2025-04-01".to_owned()),
        ..WindowView::default()
    }
}

fn contacts(s: &Sample) -> Vec<Page> {
    let full = |window: WindowView| ContactPage {
        window: Arc::new(window),
        body: s.intro(),
        notices: vec![Arc::new(s.notice(NoticeLevel::Important))],
        related: s.related(),
    };
    let concern = |id: &str, windows: Vec<WindowView>| ConcernPage {
        centers: CentersView {
            wanted: true,
            windows: vec![Arc::new(center(s))],
            towns: vec![TownView {
                name: s.t("泉", "Izumi"),
                window: s.link("東の地域包括支援センター", "Centre East", "contacts/east/"),
                phone: None,
            }],
        },
        windows: windows.iter().cloned().map(Arc::new).collect(),
        sections: Vec::new(),
        section: Some(s.section()),
        all_numbered: true,
        reassure: Some(ReassureView {
            text: s.t(
                "話し相手は、家族でなくてもかまいません。",
                "It need not be family.",
            ),
            guide: s.related().pop(),
        }),
        duty: s.related().pop(),
        relatives: s.related().pop(),
        concern: s.concern(id, windows),
        ended: vec![Arc::new(s.closed())],
        guides: vec![s.guide()],
        services: vec![s.guide()],
        rules: vec![s.guide()],
        lectures: s.lectures(),
        handouts: vec![Arc::new(s.handout(HandoutState::Available))],
        clinics: s.related().pop(),
        others: s.related(),
    };
    vec![
        page(
            s,
            "contacts/",
            ("桶川市の相談窓口", "Contacts in Okegawa"),
            ContactListPage {
                concerns: s.concerns(),
                others: vec![Arc::new(s.window())],
                ended: vec![Arc::new(s.closed())],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "contacts/concern/home-care/",
            ("在宅療養の相談先", "Whom to call: care at home"),
            concern("home-care", vec![s.window()]),
        ),
        page(
            s,
            "contacts/concern/home-dental/",
            ("在宅歯科の相談先", "Whom to call: dentistry"),
            concern("home-dental", vec![s.closing()]),
        ),
        page(
            s,
            "contacts/concern/acp/",
            ("人生会議の相談先", "Whom to call: ACP"),
            concern("acp", Vec::new()),
        ),
        page(
            s,
            "contacts/home-care/",
            ("桶川北本伊奈地区在宅医療連携センター", "Home Care Centre"),
            full(s.window()),
        ),
        page(
            s,
            "contacts/dental/",
            ("在宅歯科医療推進窓口 上尾窓口", "Ageo window"),
            full(s.closing()),
        ),
        page(
            s,
            "contacts/old/",
            ("地域在宅医療推進窓口", "Former window"),
            full(s.closed()),
        ),
    ]
}

fn texts(s: &Sample, blocks: &str) -> Vec<Page> {
    let heading = |id: &str, ja: &str| HeadingView {
        id: id.to_owned(),
        text: s.t(ja, id),
    };
    let headings = vec![
        heading("why", "なぜ話し合うのか"),
        heading("how", "始め方"),
        heading("whom", "相談できるところ"),
    ];
    let body_lang = (s.lang != "ja").then(|| "ja".to_owned());
    let text = "<p>もしものときに望む治療やケアを、前もって考え、家族や医療・介護の人とくり返し話し合うことを、人生会議（ACP）といいます。話したくない人は、話さなくてかまいません。</p>";
    let list = "<ul><li>大切にしていること</li><li>受けたい治療、受けたくない治療</li></ul><table><caption>話し合うこと</caption><thead><tr><th scope=\"col\">いつ</th><th scope=\"col\">だれと</th></tr></thead><tbody><tr><td>元気なとき</td><td>家族</td></tr></tbody></table><blockquote><p>いつでも変えられます。</p></blockquote>";
    let body = format!(
        "{text}<h2 id=\"why\">なぜ話し合うのか</h2>{text}{list}<h2 id=\"how\">始め方</h2>{text}<h2 id=\"whom\">相談できるところ</h2>{blocks}"
    );
    vec![
        page(s, "guides/", ("読みもの", "Guides"), GuideListPage {
            groups: vec![
                GuideGroup { topic: s.related().pop(), guides: vec![s.guide()] },
                GuideGroup { topic: None, guides: vec![s.guide()] },
            ],
            intro: s.intro(),
        }),
        page(s, "guides/what-is-acp/", ("人生会議（ACP）とは", "What ACP is"), GuidePage {
            previous: None,
            next: Some(GuideCard {
                href: format!("{}guides/acp-steps/", s.base),
                title: s.t("人生会議の進め方", "Steps"),
                ..GuideCard::default()
            }),
            summary: Some(s.t("もしものときに望む医療やケアを、前もって考え、くり返し話し合うことです。", "Talking in good time.")),
            body: Html(body),
            body_lang: body_lang.clone(),
            headings,
            steps: true,
            related: s.related(),
            concerns: s.related(),
        }),
        page(s, "/about/", ("このサイトについて", "About this site"), SitePage {
            body: Html("<h2 id=\"operator\">運営</h2><p>運営の説明。</p><h2 id=\"privacy\">個人情報</h2><p>説明。</p><h2 id=\"copyright\">著作権</h2><p>説明。</p><h2 id=\"disclaimer\">免責</h2><p>説明。</p><h2 id=\"mistakes\">誤り</h2><p>説明。</p>".to_owned()),
            body_lang: body_lang.clone(),
            headings: Vec::new(),
            tested_on: None,
            accessibility: None,
        }),
        page(s, "/accessibility/", ("ウェブアクセシビリティについて", "Accessibility"), SitePage {
            body: Html("<h2 id=\"more\">くわしく</h2><p>説明。</p>".to_owned()),
            body_lang,
            headings: Vec::new(),
            tested_on: Some(s.results().date),
            accessibility: Some(AccessibilityView {
                standard: TextView::new("JIS X 8341-3:2016"),
                target: TextView::new("AA"),
                status_note: None,
                mistakes: s.site().mistakes,
                results: s.results().statement.map(|href| format!("{href}results/")),
            }),
        }),
        page(s, "/accessibility/results/", ("自動点検の結果", "Results"), s.results()),
        page(s, "/glossary/", ("用語集", "Glossary"), GlossaryPage {
            groups: vec![TermGroup {
                id: "sa".to_owned(),
                label: "さ".to_owned(),
                terms: vec![TermView {
                    id: "jinsei-kaigi".to_owned(),
                    term: s.t("人生会議", "ACP"),
                    meaning: s.t("もしものときのことを話し合うこと。", "Talking in good time."),
                    aliases: vec![s.t("ACP", "ACP")],
                }],
            }],
        }),
        page(s, "/404.html", ("ページが見つかりません", "Page not found"), NotFoundPage {
            cities: s.related(),
            others: vec![NotFoundView {
                id: "en".to_owned(),
                lang: "en".to_owned(),
                title: "Page not found".to_owned(),
                lead: "Please begin again.".to_owned(),
                home: LinkView {
                    href: Some("/en/".to_owned()),
                    ..s.link("Choose a town", "Choose a town", "")
                },
            }],
        }),
    ]
}

fn clinics(s: &Sample) -> Vec<Page> {
    vec![
        page(
            s,
            "clinics/",
            ("桶川市の医療機関・薬局・訪問看護など", "Clinics in Okegawa"),
            ClinicListPage {
                terms: ClinicTerms::default(),
                groups: vec![s.group()],
                rows: s.rows(),
                filters: s.filters(),
                total: 2,
                intro: s.intro(),
                fallback: s.fallback(),
            },
        ),
        page(
            s,
            "clinics/kana/sa/",
            ("桶川市の医療機関など（さ行）", "Clinics (sa)"),
            ClinicRowPage {
                terms: ClinicTerms::default(),
                group: s.group(),
                rows: s.rows(),
                filters: s.filters(),
                all: format!("{}clinics/", s.base),
            },
        ),
        page(
            s,
            "clinics/service/home-dental/",
            ("訪問歯科診療のできる医療機関など", "Dental visits"),
            ClinicServicePage {
                terms: ClinicTerms::default(),
                service: s.filter(true),
                groups: vec![s.group()],
                filters: s.filters(),
                all: format!("{}clinics/", s.base),
                windows: vec![Arc::new(s.closing())],
            },
        ),
        page(
            s,
            "clinics/kind/home-visit/",
            ("家に来てもらえる医療機関など", "Visits"),
            ClinicPartPage {
                terms: ClinicTerms::default(),
                part: s.filter(true),
                groups: vec![s.group()],
                filters: s.filters(),
                all: format!("{}clinics/", s.base),
            },
        ),
        page(
            s,
            "clinics/sakura/",
            ("さくら歯科医院", "Sakura Dental"),
            ClinicPage {
                clinic: Arc::new(s.clinic()),
                body: s.intro(),
            },
        ),
    ]
}

fn places_of_lectures(s: &Sample) -> Vec<PlaceGroup> {
    let group = |id: &str, place, online| PlaceGroup {
        id: id.to_owned(),
        place,
        online,
        lectures: s.lectures(),
    };
    vec![
        group("place-1", Some(s.t("公民館", "Hall")), false),
        group("place-2", None, true),
        group("place-3", None, false),
    ]
}

fn month(s: &Sample) -> Page {
    let item = |state| CalendarItem {
        lecture: Arc::new(s.lecture(state)),
        state,
        times: Some("午後2時から".to_owned()),
        until: "2025-10-13".to_owned(),
        moved_from: Some(s.d(
            "令和7年10月6日（月曜日）",
            "Monday 6 October 2025",
            "2025-10-06",
        )),
    };
    let day = CalendarDay {
        date: s.d(
            "令和7年10月13日（月曜日）",
            "Monday 13 October 2025",
            "2025-10-13",
        ),
        number: "13".to_owned(),
        weekday: s.t("月曜日", "Monday").text,
        sunday: false,
        holiday: Some(s.t("スポーツの日", "Sports Day")),
        items: [
            LectureState::Cancelled,
            LectureState::Full,
            LectureState::Finished,
            LectureState::Open,
        ]
        .map(item)
        .to_vec(),
    };
    let weekday = WeekdayView {
        short: s.t("日", "Sun").text,
        name: s.t("日曜日", "Sunday").text,
    };
    page(
        s,
        "lectures/2025-10/",
        (
            "桶川市の講座・講演会（令和7年10月）",
            "Lectures in Okegawa, October 2025",
        ),
        LectureMonthPage {
            month: s.d("令和7年10月", "October 2025", "2025-10"),
            weekdays: vec![weekday; 7],
            weeks: vec![vec![None, Some(day), None, None, None, None, None]],
            lasting: s.lectures(),
            undated: s.lectures(),
            empty: true,
            previous: s.related().pop(),
            next: s.related().pop(),
            all: s.related().pop(),
            fallback: s.fallback(),
        },
    )
}

fn dated(s: &Sample) -> Vec<Page> {
    let lecture = |state| LecturePage {
        lecture: Arc::new(s.lecture(state)),
        body: s.intro(),
        next: s.lectures(),
        related: s.related(),
    };
    let past = NoticeView {
        ended: true,
        ..s.notice(NoticeLevel::Info)
    };
    vec![
        page(
            s,
            "lectures/",
            ("桶川市の講座・講演会", "Lectures in Okegawa"),
            LectureListPage {
                upcoming: s.lectures(),
                undated: s.lectures(),
                on_request: s.lectures(),
                past: vec![Arc::new(s.lecture(LectureState::Finished))],
                months: vec![s.link("令和7年10月", "October 2025", "lectures/2025-10/")],
                archives: vec![s.link("令和6年度", "fiscal year 2024", "lectures/fy2024/")],
                places: Some(s.link("会場ごと", "By place", "lectures/places/")),
                audiences: Some(s.link("対象ごと", "By audience", "lectures/audiences/")),
                professionals: s.related().pop(),
                intro: s.intro(),
                fallback: s.fallback(),
                subscribe: Some(s.subscribe()),
            },
        ),
        month(s),
        page(
            s,
            "lectures/fy2025/",
            (
                "桶川市で終わった講座・講演会（令和7年度）",
                "Past lectures in Okegawa",
            ),
            LectureYearPage {
                year: s.t("令和7年度", "fiscal year 2025"),
                lectures: vec![Arc::new(s.lecture(LectureState::Finished))],
                others: s.related(),
                all: s.related().pop(),
            },
        ),
        page(
            s,
            "lectures/places/",
            (
                "桶川市の講座・講演会（会場の別）",
                "Lectures in Okegawa by place",
            ),
            LecturePlacesPage {
                groups: places_of_lectures(s),
                all: s.related().pop(),
                fallback: s.fallback(),
            },
        ),
        page(
            s,
            "lectures/audiences/",
            (
                "桶川市の講座・講演会（対象の別）",
                "Lectures in Okegawa by audience",
            ),
            LectureAudiencesPage {
                groups: vec![AudienceGroup {
                    audience: Audience::Professionals,
                    lectures: s.lectures(),
                    past: vec![Arc::new(LectureView {
                        unconfirmed: true,
                        ..s.lecture(LectureState::Finished)
                    })],
                }],
                all: s.related().pop(),
                fallback: s.fallback(),
            },
        ),
        page(
            s,
            "lectures/acp-1/",
            ("人生会議（ACP）普及啓発講演会", "Talk on ACP"),
            lecture(LectureState::Open),
        ),
        page(
            s,
            "lectures/acp-2/",
            ("人生会議（ACP）市民講座", "Lecture on ACP"),
            lecture(LectureState::Cancelled),
        ),
        page(
            s,
            "notices/",
            ("桶川市からのお知らせ", "Notices"),
            NoticeListPage {
                current: vec![
                    Arc::new(s.notice(NoticeLevel::Emergency)),
                    Arc::new(s.notice(NoticeLevel::Info)),
                ],
                past: vec![Arc::new(past)],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "notices/closing/",
            (
                "在宅歯科の上尾窓口は令和8年3月31日で終わります",
                "The Ageo window closes",
            ),
            NoticePage {
                notice: Arc::new(s.notice(NoticeLevel::Emergency)),
                body: s.intro(),
                related: s.related(),
            },
        ),
    ]
}

fn things(s: &Sample) -> Vec<Page> {
    let service = Arc::new(ServiceView {
        id: "battery".to_owned(),
        href: format!("{}services/battery/", s.base),
        title: s.t("自家発電機などの購入費の助成", "Help to buy a generator"),
        summary: Some(s.t("停電にそなえるための助成です。", "For power cuts.")),
        eligibility: vec![s.t("18歳以上40歳未満の方", "Aged 18 to 39")],
        covers: vec![
            s.t("自家発電機", "Generator"),
            s.t("外部バッテリー", "Battery"),
        ],
        cost: Some(s.t("1割", "10 %")),
        how: vec![s.t("窓口に電話する", "Call"), s.t("申請書を出す", "Apply")],
        counts: vec![s.statistic()],
        sources: s.sources(),
        ..ServiceView::default()
    });
    let rule = Arc::new(RuleView {
        id: "discharge".to_owned(),
        href: format!("{}rules/discharge/", s.base),
        title: s.t("入退院支援ルール", "Rule for leaving hospital"),
        summary: Some(s.t(
            "病院とケアマネジャーの取り決めです。",
            "Between hospital and care manager.",
        )),
        enacted: Some(DateView {
            text: s.t("平成30年", "2018").text,
            datetime: Some("2018".to_owned()),
        }),
        scope: Some(s.t("北足立地区", "Kitaadachi")),
        audience: vec![s.t("病院", "Hospitals")],
        changes: Some(s.t("様式を変えました。", "New forms.")),
        sources: s.sources(),
        ..RuleView::default()
    });
    vec![
        page(
            s,
            "handouts/",
            ("桶川市で配っている冊子やカード", "Booklets"),
            HandoutListPage {
                available: vec![Arc::new(s.handout(HandoutState::Available))],
                coming: vec![Arc::new(s.handout(HandoutState::Planned))],
                professionals: vec![Arc::new(s.handout(HandoutState::Professionals))],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "handouts/note/",
            ("わたしノート", "My notebook"),
            HandoutPage {
                handout: Arc::new(s.handout(HandoutState::Available)),
                body: s.intro(),
                related: s.related(),
            },
        ),
        page(
            s,
            "services/",
            ("桶川市の助成やサービス", "Services"),
            ServiceListPage {
                services: vec![service.clone()],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "services/battery/",
            ("自家発電機などの購入費の助成", "Help to buy a generator"),
            ServicePage {
                service,
                body: s.intro(),
                related: s.related(),
            },
        ),
        page(
            s,
            "rules/",
            ("桶川市の取り決め", "Agreements"),
            RuleListPage {
                rules: vec![rule.clone()],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "rules/discharge/",
            ("入退院支援ルール", "Rule"),
            RulePage {
                rule,
                body: s.intro(),
                related: s.related(),
            },
        ),
        page(
            s,
            "lists/",
            ("桶川市にある名簿や一覧", "Lists"),
            DirectoryPage {
                lists: vec![DirectoryView {
                    id: "dentists".to_owned(),
                    name: s.t("訪問歯科診療のできる歯科医院の一覧", "Dentists who visit"),
                    also_known: vec![s.t("訪問歯科リスト", "The list")],
                    summary: Some(s.t("家に来てくれる歯科医院の一覧です。", "Dentists who visit.")),
                    owner: s.related().pop(),
                    publicness: Publicness::Professionals,
                    as_of: Some(DateView {
                        text: s.t("令和7年度", "2025").text,
                        datetime: None,
                    }),
                    update_cycle: Some(s.t("毎年", "Yearly")),
                    count: Some(s.t("23件", "23")),
                    places: vec![s.t("高齢介護課", "Section")],
                    url: Some("https://example.jp/list".to_owned()),
                    flags: vec![s.t("在宅訪問", "Visits")],
                    sources: s.sources(),
                }],
                intro: s.intro(),
            },
        ),
    ]
}

fn plans(s: &Sample) -> Vec<Page> {
    let cell = |state, texts: &[&str]| CellView {
        state,
        items: texts.iter().map(|text| s.t(text, "")).collect(),
    };
    vec![
        page(
            s,
            "progress/",
            ("桶川市の取り組みの進み具合", "Progress"),
            ProgressPage {
                groups: vec![InitiativeGroup {
                    id: "okegawa".to_owned(),
                    body: LinkView {
                        label: s.t("桶川市", "Okegawa"),
                        ..LinkView::default()
                    },
                    plan_name: Some(s.t("第8次埼玉県地域保健医療計画", "")),
                    initiatives: vec![InitiativeView {
                        id: "okegawa-2".to_owned(),
                        priority: s.t("② 在宅歯科保健医療体制", ""),
                        fiscal_year: Some(s.t("令和7年度", "2025")),
                        fiscal_year_note: Some(s.t(
                            "資料には令和6年度と書かれています。",
                            "The document says 2024.",
                        )),
                        plan_fiscal_year: Some(s.t("令和8年度", "2026")),
                        scenes: vec![s.t("日常の療養支援", "")],
                        done: cell(CellState::Told, &["窓口の案内をした", "研修会を開いた"]),
                        issues: cell(CellState::Nothing, &["特になし"]),
                        plan: cell(CellState::Empty, &[]),
                        sources: s.sources(),
                        ..InitiativeView::default()
                    }],
                }],
                statistics: vec![s.statistic(), s.statistic()],
                intro: s.intro(),
            },
        ),
        page(
            s,
            "holiday-clinics/",
            ("桶川市の休日当番医", "Holiday clinics"),
            DutyPage {
                next: vec![DutyView {
                    changed: true,
                    date: DateView {
                        text: s
                            .t("令和7年10月5日（日曜日）", "Sunday 5 October 2025")
                            .text,
                        datetime: Some("2025-10-05".to_owned()),
                    },
                    day: Some("2025-10-05".to_owned()),
                    clinic: s.related().pop().unwrap(),
                    department: Some(s.t("内科", "Internal medicine")),
                    phone: s.window().phone,
                    reception: Some(s.t("午前9時から正午まで", "9 to 12")),
                    hours: None,
                    area: Some(s.t("全域", "All")),
                    note: Some(s.t("小児は電話で確認", "Call for children")),
                    ..DutyView::default()
                }],
                fixed: vec![DutyView {
                    days: Some(s.t("日曜日・祝日", "Sundays and public holidays")),
                    clinic: s.related().pop().unwrap(),
                    hours: Some(s.t("午前9時から午後5時まで", "9 to 5")),
                    pause: Some(s.t("正午から午後1時まで", "12 to 1")),
                    address: Some(s.t("桶川市", "Okegawa")),
                    map: Some("https://example.jp/map".to_owned()),
                    ..DutyView::default()
                }],
                intro: s.intro(),
                ..DutyPage::default()
            },
        ),
    ]
}
