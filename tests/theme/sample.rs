//! Views filled to the last field, as the renderer would fill them for a page of the sample region.

use std::sync::Arc;

use kairan::render::view::*;

/// A text in Japanese, marked as such on pages in other languages.
fn t(lang: &str, ja: &str, en: &str) -> TextView {
    match (lang, en) {
        ("ja", _) => TextView::new(ja),
        (_, "") => TextView {
            text: ja.to_owned(),
            lang: Some("ja".to_owned()),
            ..TextView::default()
        },
        _ => TextView::new(en),
    }
}

fn kana(mut text: TextView, kana: &str) -> TextView {
    if text.text.is_ascii() {
        text.latin = Some("Okegawa-shi".to_owned());
        text.native = Some("桶川市".to_owned());
        return text;
    }
    text.kana = Some(kana.to_owned());
    text
}

fn date(lang: &str, ja: &str, en: &str, datetime: &str) -> DateView {
    DateView {
        text: if lang == "ja" { ja } else { en }.to_owned(),
        datetime: Some(datetime.to_owned()),
    }
}

fn phone(number: &str, extension: Option<&str>) -> PhoneView {
    PhoneView {
        text: number.to_owned(),
        href: format!("tel:{}", number.replace('-', "")),
        extension: extension.map(str::to_owned),
        note: None,
    }
}

/// Everything a page of one language needs.
pub(crate) struct Sample {
    pub(crate) lang: &'static str,
    /// Address of the city in this language.
    pub(crate) base: String,
}

impl Sample {
    pub(crate) fn new(lang: &'static str) -> Self {
        let base = match lang {
            "ja" => "/okegawa/".to_owned(),
            _ => format!("/okegawa/{lang}/"),
        };
        Self { lang, base }
    }

    pub(crate) fn t(&self, ja: &str, en: &str) -> TextView {
        t(self.lang, ja, en)
    }

    pub(crate) fn d(&self, ja: &str, en: &str, datetime: &str) -> DateView {
        date(self.lang, ja, en, datetime)
    }

    fn to(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub(crate) fn link(&self, ja: &str, en: &str, path: &str) -> LinkView {
        LinkView {
            label: self.t(ja, en),
            href: Some(self.to(path)),
            hreflang: None,
        }
    }

    pub(crate) fn site(&self) -> SiteView {
        let home = if self.lang == "ja" { "/" } else { "/en/" };
        SiteView {
            title: self.t("在宅医療・介護の相談案内", "Care at home: whom to ask"),
            description: Some(self.t("だれに相談すればよいかが分かるサイトです。", "Whom to ask.")),
            home: home.to_owned(),
            base_path: "/".to_owned(),
            demonstration: true,
            as_of: self.d("令和7年10月1日", "1 October 2025", "2025-10-01"),
            operator: OperatorView {
                name: Some(self.t("県央地域在宅医療推進会議", "Ken-o council for care at home")),
                department: Some(self.t("事務局", "office")),
                note: Some(self.t(
                    "見本のため、実在の団体ではありません。",
                    "A sample; no real body.",
                )),
                phone: None,
                mail: None,
            },
            glossary: Some(format!("{home}glossary/")),
            mistakes: Some(format!("{home}about/#mistakes")),
        }
    }

    pub(crate) fn results(&self) -> ResultsPage {
        let check = |criterion, name: &str, count, off| CheckView {
            criterion,
            name: name.to_owned(),
            count,
            off,
        };
        let home = self.site().home;
        ResultsPage {
            date: self.d("令和7年10月1日", "1 October 2025", "2025-10-01"),
            tool: "kairan 0.0.0".to_owned(),
            standard: TextView::new("JIS X 8341-3:2016"),
            pages: 120,
            cities: 2,
            status_note: None,
            test: Some(format!("{home}accessibility-test/")),
            statement: Some(format!("{home}accessibility/")),
            checks: vec![
                check(Some("1.1.1"), "A", 0, false),
                check(None, "B", 3, false),
                check(None, "C", 0, true),
            ],
            exceptions: vec![ExceptionView {
                title: self.t("催し", "An event"),
                name: "B".to_owned(),
                reason: "D".to_owned(),
            }],
            people: vec!["E".to_owned()],
        }
    }

    pub(crate) fn city(&self) -> CityView {
        CityView {
            id: "okegawa".to_owned(),
            name: kana(self.t("桶川市", "Okegawa"), "おけがわし"),
            prefecture: Some(self.t("埼玉県", "Saitama")),
            href: self.base.clone(),
            official_site: Some("https://www.city.okegawa.lg.jp/".to_owned()),
            description: None,
            accent: Some(AccentView {
                day: "#b3402a".to_owned(),
                day_soft: "#f8eeec".to_owned(),
                night: "#ffa28e".to_owned(),
                night_soft: "#49392f".to_owned(),
            }),
            office: None,
            hotlines: vec![HotlineView {
                prefecture: None,
                when: self.t("救急車を呼ぶか迷うとき", "Not sure about an ambulance"),
                phone: phone("#7119", None),
                hours: Some(self.t("24時間", "Day and night")),
                instead: Some(phone("048-824-4199", None)),
            }],
        }
    }

    pub(crate) fn section(&self) -> SectionView {
        SectionView {
            name: self.t("桶川市 高齢介護課", "Okegawa City, Elderly Care Section"),
            phone: Some(phone("048-786-3211", Some("3334"))),
            fax: Some(phone("048-786-5882", None)),
            mail: Some("kaigo@example.jp".to_owned()),
            hours: Some(self.t(
                "平日の午前8時30分から午後5時15分まで",
                "Weekdays 8:30 to 17:15",
            )),
            closed_days: Some(self.t("土曜日、日曜日、祝日、年末年始", "Weekends, holidays")),
            address: Some(self.t("桶川市泉1丁目3番28号", "")),
            successor: None,
        }
    }

    pub(crate) fn sources(&self) -> Vec<SourceView> {
        vec![
            SourceView {
                title: self.t(
                    "第8次埼玉県地域保健医療計画（県央保健医療圏）取組状況（No.4）",
                    "",
                ),
                author: Some(self.t("埼玉県", "Saitama Prefecture")),
                as_of: Some(DateView {
                    text: self.t("令和7年度", "fiscal year 2025").text,
                    datetime: None,
                }),
                url: Some("https://example.jp/plan.pdf".to_owned()),
                note: Some(self.t("桶川市の表", "table of Okegawa")),
            },
            SourceView {
                title: self.t("在宅医療のしおり", ""),
                ..SourceView::default()
            },
        ]
    }

    pub(crate) fn statistic(&self) -> StatisticView {
        StatisticView {
            label: self.t(
                "在宅医療連携センターの相談",
                "Questions asked at the centre",
            ),
            value: "1,754".to_owned(),
            unit: Some(self.t("件", "")),
            qualifier: Some(self.t("延べ", "")),
            as_of: Some(self.d("令和8年1月31日", "31 January 2026", "2026-01-31")),
            counted_by: Some(self.t("桶川市", "Okegawa")),
            previous: Some(self.t("1,602件（令和6年度）", "1,602 (2024)")),
            note: Some(self.t("訪問、面接、電話の合計です。", "Visits, talks and calls.")),
            sources: self.sources(),
        }
    }

    pub(crate) fn fallback(&self) -> FallbackView {
        FallbackView {
            text: Some(self.t(
                "地域包括支援センターでも相談できます。",
                "The community centres can help.",
            )),
            ask: Some(self.section()),
            official_site: Some("https://www.city.okegawa.lg.jp/".to_owned()),
            list: Some(self.link("すべての相談窓口", "All contacts", "contacts/")),
        }
    }

    pub(crate) fn window(&self) -> WindowView {
        WindowView {
            id: "home-care".to_owned(),
            href: self.to("contacts/home-care/"),
            name: self.t(
                "桶川北本伊奈地区在宅医療連携センター",
                "Home Care Centre for Okegawa, Kitamoto and Ina",
            ),
            summary: Some(self.t(
                "自宅で医療や介護を受けたいとき、退院のあとが心配なときの相談先です。",
                "For care at home and after hospital.",
            )),
            from: Some("2025-04-01".to_owned()),
            topics: vec![self.link("在宅療養", "Care at home", "contacts/concern/home-care/")],
            operator: Some(LinkView {
                label: self.t("北足立郡市医師会", "Kitaadachi Medical Association"),
                href: Some("/organizations/kitaadachi-ishikai/".to_owned()),
                hreflang: (self.lang != "ja").then(|| "ja".to_owned()),
            }),
            audience: vec![
                self.t("市民", "Residents"),
                self.t("医療・介護関係者", "Professionals"),
            ],
            who_may_ask: vec![
                self.t("本人", "Yourself"),
                self.t("家族", "Family"),
                self.t("遠方の家族", "Family far away"),
            ],
            phone: Some(phone("048-776-1234", Some("12"))),
            phone_status: PhoneStatus::Published,
            fax: Some(phone("048-776-1235", None)),
            mail: Some("renkei@example.jp".to_owned()),
            form: Some("https://example.jp/form".to_owned()),
            url: Some("https://example.jp/window".to_owned()),
            address: Some(self.t("〒363-0000 桶川市寿1丁目1番1号", "")),
            access: Some(self.t(
                "桶川駅東口から歩いて10分",
                "10 minutes from Okegawa station",
            )),
            ways: vec![Way::Phone, Way::Visit, Way::Counter],
            hours: Some(self.t("平日の午前9時から午後5時まで", "Weekdays 9:00 to 17:00")),
            reception: Some(self.t("電話は午後4時30分まで", "Calls until 16:30")),
            closed_days: Some(self.t(
                "土曜日、日曜日、祝日、12月29日から1月3日まで",
                "Weekends, holidays, 29 December to 3 January",
            )),
            out_of_hours: Some(self.t("かかりつけの医師にお電話ください。", "Call your doctor.")),
            reservation: Some(self.t("いりません", "None needed")),
            fee: Some(self.t(
                "相談は無料です。通話料がかかります。",
                "Free; the call is charged.",
            )),
            prepare: vec![
                self.t("介護保険証", "Care insurance card"),
                self.t("お薬手帳", "Medicine notebook"),
            ],
            say: Some(self.t(
                "母が退院します。家で診てくれるお医者さんをさがしています。",
                "My mother leaves hospital. We look for a doctor who visits.",
            )),
            languages: vec![self.t("日本語", "Japanese"), self.t("英語", "English")],
            interpreter: Some(self.t("電話通訳あり", "By telephone")),
            writing_and_signing: vec![self.t("筆談", "Writing")],
            areas: vec![AreaView {
                name: self.t("東圏域", "East"),
                towns: vec![self.t("泉", "Izumi"), self.t("寿", "Kotobuki")],
            }],
            serves: vec![self.t("桶川市", "Okegawa"), self.t("北本市", "Kitamoto")],
            publicised_in: vec![self.t("健康カレンダー", "Health calendar")],
            counts: vec![self.statistic()],
            confirmed: Some(self.d("令和8年1月31日", "31 January 2026", "2026-01-31")),
            stale: Some(self.d("令和2年3月31日", "31 March 2020", "2020-03-31")),
            sources: self.sources(),
            ..WindowView::default()
        }
    }

    /// A window about to close, its number unknown.
    pub(crate) fn closing(&self) -> WindowView {
        WindowView {
            id: "dental".to_owned(),
            href: self.to("contacts/dental/"),
            name: self.t(
                "在宅歯科医療推進窓口 上尾窓口",
                "Ageo window for dentistry at home",
            ),
            summary: Some(self.t(
                "歯科に通えない方の家に、歯科医師が来てくれるように手配します。",
                "Arranges dentists' visits.",
            )),
            state: WindowState::Closing,
            until: Some("2026-03-31".to_owned()),
            closes: Some(self.d("令和8年3月31日（火曜日）", "31 March 2026", "2026-03-31")),
            last_day: Some(self.d("令和8年3月31日（火曜日）", "31 March 2026", "2026-03-31")),
            day_after: Some(self.d("令和8年4月1日（水曜日）", "1 April 2026", "2026-04-01")),
            closure_note: Some(self.t(
                "令和7年度で閉鎖されます。",
                "It closes with the fiscal year.",
            )),
            successor: Some(SuccessorView {
                until: Some("2027-03-31".to_owned()),
                link: self.link(
                    "在宅歯科医療推進窓口 北足立窓口",
                    "Kitaadachi window",
                    "contacts/home-care/",
                ),
                phone: Some(phone("048-765-4321", None)),
                from: Some(self.d("令和8年4月1日", "1 April 2026", "2026-04-01")),
            }),
            phone_status: PhoneStatus::Unknown,
            phone_note: Some(self.t("電話は市役所の代表番号からです。", "Through the office.")),
            ask: Some(self.section()),
            ..WindowView::default()
        }
    }

    pub(crate) fn closed(&self) -> WindowView {
        WindowView {
            id: "old".to_owned(),
            href: self.to("contacts/old/"),
            name: self.t("地域在宅医療推進窓口", "Former window"),
            state: WindowState::Closed,
            until: Some("2025-03-31".to_owned()),
            closes: Some(self.d("令和7年3月31日", "31 March 2025", "2025-03-31")),
            ..WindowView::default()
        }
    }

    pub(crate) fn concern(&self, id: &str, windows: Vec<WindowView>) -> ConcernView {
        let (label, plain) = match id {
            "home-dental" => (
                self.t("在宅歯科", "Dentistry at home"),
                self.t(
                    "歯科に通えない。家に来てもらいたい",
                    "I cannot go to a dentist",
                ),
            ),
            "acp" => (
                self.t("人生会議（ACP）", "Advance care planning"),
                self.t(
                    "これからの治療やケアについて話し合いたい",
                    "I want to talk about future care",
                ),
            ),
            _ => (
                self.t("在宅療養", "Care at home"),
                self.t("家で医療や介護を受けたい", "I want care at home"),
            ),
        };
        ConcernView {
            reachable: true,
            id: id.to_owned(),
            label,
            plain: Some(plain),
            description: Some(self.t(
                "通院がむずかしい方のところへ、来てもらうことができます。",
                "They can come to you.",
            )),
            href: self.to(&format!("contacts/concern/{id}/")),
            windows: windows.into_iter().map(Arc::new).collect(),
            first: Some(self.t(
                "かかりつけの医院に話してください。",
                "Ask your doctor first.",
            )),
            say: vec![self.t("家に来てもらえますか。", "Can somebody come?")],
            have_ready: vec![self.t("お薬手帳", "Medicine notebook")],
            outside_hours: Some(self.t("つぎの受付の日に。", "On the next day.")),
            fallback: self.fallback(),
        }
    }

    pub(crate) fn concerns(&self) -> Vec<ConcernView> {
        vec![
            self.concern("home-care", vec![self.window()]),
            self.concern("home-dental", vec![self.closing()]),
            self.concern("acp", Vec::new()),
        ]
    }

    pub(crate) fn subscribe(&self) -> SubscribeView {
        SubscribeView {
            href: "webcal://example.jp/okegawa/calendar.ics".to_owned(),
            address: "https://example.jp/okegawa/calendar.ics".to_owned(),
            topics: self.related(),
            news: Some("/okegawa/feed.xml".to_owned()),
        }
    }

    fn time(&self, state: Option<LectureState>) -> TimeView {
        TimeView {
            when: self.d(
                "令和7年11月23日（日曜日）午後1時30分から午後3時まで",
                "Sunday 23 November 2025, 13:30 to 15:00",
                "2025-11-23T13:30+09:00",
            ),
            until: "2025-11-23".to_owned(),
            state,
            moved_from: Some(self.d(
                "令和7年11月22日（土曜日）",
                "Saturday 22 November 2025",
                "2025-11-22",
            )),
            reason: Some(self.t("台風のため", "typhoon")),
            venue: Some(self.t("桶川公民館", "Community centre")),
            holiday: Some(self.t("勤労感謝の日", "Labour Thanksgiving Day")),
        }
    }

    pub(crate) fn lecture(&self, state: LectureState) -> LectureView {
        LectureView {
            id: "acp-1".to_owned(),
            href: self.to("lectures/acp-1/"),
            title: self.t(
                "人生会議（ACP）普及啓発講演会 ～もしものときのために～",
                "Talk on advance care planning",
            ),
            summary: Some(self.t(
                "もしものときに望む治療やケアを、家族と話し合うきっかけにする講演会です。",
                "How to begin to talk.",
            )),
            city: Some(self.t("桶川市", "Okegawa")),
            state,
            status_reason: matches!(state, LectureState::Cancelled)
                .then(|| self.t("悪天候のため", "bad weather")),
            from: Some("2025-09-01".to_owned()),
            until: Some("2025-10-25".to_owned()),
            when: Some(self.d(
                "令和7年10月25日（土曜日）午後1時30分から午後3時まで",
                "Saturday 25 October 2025, 13:30 to 15:00",
                "2025-10-25T13:30+09:00",
            )),
            times: vec![self.time(None), self.time(Some(LectureState::Cancelled))],
            map: Some("https://www.google.com/maps/search/?api=1&query=桶川".to_owned()),
            ics: Some(self.to("lectures/acp-1.ics")),
            badge: Some(DayBadge {
                month: self.t("10月", "Oct").text,
                day: "25".to_owned(),
                weekday: self.t("土", "Sat").text,
            }),
            doors: Some(self.d("午後1時", "13:00", "13:00")),
            duration: Some(self.t("60分ほど", "About an hour")),
            repeat: Some(self.t("年5回", "5 times a year")),
            fiscal_year: Some(self.t("令和7年度", "fiscal year 2025")),
            series: Some(self.t("市民講座", "Citizens' lectures")),
            organizer: Some(self.link("桶川市", "Okegawa", "")),
            co_hosts: vec![self.link("北足立郡市医師会", "Medical Association", "contacts/")],
            audience: Audience::Both,
            audience_note: Some(self.t("市内にお住まいの方", "Residents of the city")),
            venue: Some(self.t("桶川市民ホール", "Okegawa Hall")),
            room: Some(self.t("2階 会議室", "Room on the 2nd floor")),
            address: Some(self.t("桶川市若宮1丁目5番9号", "")),
            access: Some(self.t("桶川駅から歩いて5分", "5 minutes from Okegawa Station")),
            online: Some(self.t("Zoomでも参加できます", "Also on Zoom")),
            on_demand: Some(self.t("動画で見られます", "As a recording")),
            on_demand_period: Some(self.t(
                "令和7年11月30日（日曜日）まで",
                "until Sunday 30 November 2025",
            )),
            capacity: vec![CapacityView {
                mode: Some(self.t("会場", "Hall")),
                count: self.t("30名", "30"),
                note: Some(self.t("程度", "about")),
            }],
            fee: Some(self.t("無料", "Free")),
            speakers: vec![SpeakerView {
                name: Some(self.t("講師 1名", "One speaker")),
                affiliation: Some(self.t("在宅医療クリニック", "Home clinic")),
                topic: Some(self.t("家で最期まで", "At home to the end")),
            }],
            apply: Some(ApplyView {
                closed: true,
                until: Some("2025-10-17".to_owned()),
                closed_from: Some(self.d(
                    "令和7年10月18日（土曜日）",
                    "Saturday 18 October 2025",
                    "2025-10-18",
                )),
                methods: vec![self.t("電話", "Telephone"), self.t("ファクス", "Fax")],
                deadline: Some(self.d(
                    "令和7年10月17日（金曜日）",
                    "Friday 17 October 2025",
                    "2025-10-17",
                )),
                phone: Some(phone("048-786-3211", None)),
                fax: Some(phone("048-786-5882", None)),
                mail: Some("kouza@example.jp".to_owned()),
                mail_href: None,
                mail_subject: Some(self.t("講演会申し込み", "Application")),
                form: Some("https://example.jp/apply".to_owned()),
                address: Some(self.t("桶川市泉1丁目3番28号", "")),
                form_fields: vec![self.t("お名前", "Name"), self.t("電話番号", "Number")],
                note: Some(self.t(
                    "お名前と電話番号をお知らせください。",
                    "Name and number, please.",
                )),
            }),
            on_request: true,
            talks: vec![self.t("人生会議の始め方", "How to begin to talk")],
            lecturers: vec![self.t("医師", "Doctor"), self.t("保健師", "Health nurse")],
            areas_missing: vec![self.t("川田谷", "Kawataya")],
            plan_next: Some(self.t("令和8年度も開く予定です。", "Planned for 2026 too.")),
            flyer: Some(self.file()),
            attendance: vec![AttendanceView {
                label: Some(self.t("会場", "Hall")),
                count: self.t("51名", "51"),
                note: Some(self.t("申し込み60名", "60 applied")),
            }],
            note: Some(self.t("手話通訳があります。", "Sign language interpreter.")),
            topics: vec![self.link("人生会議", "Advance care planning", "contacts/concern/acp/")],
            sources: self.sources(),
            ..LectureView::default()
        }
    }

    pub(crate) fn lectures(&self) -> Vec<Arc<LectureView>> {
        let second = LectureView {
            badge: None,
            when: None,
            repeat: None,
            on_request: false,
            ..self.lecture(LectureState::Planned)
        };
        vec![
            Arc::new(self.lecture(LectureState::Open)),
            Arc::new(self.lecture(LectureState::Cancelled)),
            Arc::new(second),
        ]
    }

    fn file(&self) -> FileView {
        FileView {
            label: self.t("わたしノート", "My notebook"),
            href: "/okegawa/files/note.pdf".to_owned(),
            format: "PDF".to_owned(),
            size: Some(self.t("120キロバイト", "120 kB").text),
        }
    }

    pub(crate) fn guide(&self) -> GuideCard {
        GuideCard {
            href: self.to("guides/what-is-acp/"),
            title: self.t("人生会議（ACP）とは", "What advance care planning is"),
            summary: Some(self.t(
                "もしものときに望む医療やケアを、前もって考え、くり返し話し合うことです。",
                "Talking in good time.",
            )),
            hreflang: (self.lang != "ja").then(|| "ja".to_owned()),
            steps: true,
        }
    }

    pub(crate) fn handout(&self, state: HandoutState) -> HandoutView {
        HandoutView {
            id: "note".to_owned(),
            href: self.to("handouts/note/"),
            title: self.t("わたしノート（エンディングノート）", "My notebook"),
            summary: Some(self.t(
                "自分の希望を書いておくノートです。",
                "To write down wishes.",
            )),
            form: Some(self.t("冊子", "Booklet")),
            owner: Some(self.link("桶川市", "Okegawa", "")),
            audience: vec![self.t("市民", "Residents")],
            places: vec![
                self.t("高齢介護課", "Section"),
                self.t("地域包括支援センター", "Centres"),
            ],
            state,
            from: Some("2025-04-01".to_owned()),
            until: None,
            file: Some(self.file()),
            url: Some("https://example.jp/note".to_owned()),
            quantity: Some(self.statistic()),
            editions: vec![self.t("初版 令和4年", "First, 2022")],
            update_cycle: Some(self.t("毎年", "Every year")),
            contains: vec![self.link("連絡カード", "Contact card", "handouts/")],
            rights: Some(self.t("個人の利用は自由です", "Free for own use")),
            topics: vec![self.link("人生会議", "Advance care planning", "contacts/concern/acp/")],
            stale: Some(self.d("令和4年", "2022", "2022")),
            sources: self.sources(),
        }
    }

    pub(crate) fn notice(&self, level: NoticeLevel) -> NoticeView {
        NoticeView {
            id: "closing".to_owned(),
            href: self.to("notices/closing/"),
            title: self.t(
                "在宅歯科の上尾窓口は令和8年3月31日で終わります",
                "The Ageo dental window closes",
            ),
            summary: Some(self.t(
                "4月からは北足立窓口におたずねください。",
                "Ask the Kitaadachi window from April.",
            )),
            date: self.d("令和7年10月1日（水曜日）", "1 October 2025", "2025-10-01"),
            level,
            ended: false,
            from: Some("2025-10-01".to_owned()),
            until: Some("2026-04-30".to_owned()),
            holds_until: Some(self.d("令和8年4月30日", "30 April 2026", "2026-04-30")),
            city: Some(self.t("桶川市", "Okegawa")),
            affects: vec![self.link("在宅歯科の窓口", "Dental window", "contacts/dental/")],
            sources: self.sources(),
        }
    }

    pub(crate) fn clinic(&self) -> ClinicView {
        ClinicView {
            map: Some("https://www.google.com/maps/search/?api=1&query=x".to_owned()),
            id: "sakura".to_owned(),
            href: self.to("clinics/sakura/"),
            name: kana(
                self.t("さくら歯科医院", "Sakura Dental"),
                "さくらしかいいん",
            ),
            summary: Some(self.t("訪問歯科診療をしています。", "Visits homes.")),
            kinds: vec![self.t("歯科", "Dentist")],
            corporation: Some(self.t("医療法人さくら会", "")),
            from: None,
            until: Some("2027-03-31".to_owned()),
            phone: Some(phone("048-700-0000", None)),
            fax: Some(phone("048-700-0001", None)),
            mail: Some("sakura@example.jp".to_owned()),
            address: Some(self.t("桶川市寿1丁目\nさくらビル2階", "")),
            services: vec![ServiceLink {
                label: self.t("訪問歯科診療", "Dental visits"),
                plain: Some(self.t("歯医者さんに来てもらう", "A dentist comes")),
                href: Some(self.to("clinics/service/home-dental/")),
                hreflang: None,
            }],
            tags: ClinicTags {
                kinds: vec!["home-visit".to_owned(), "dental".to_owned()],
                services: vec!["home-dental".to_owned()],
                area: Some("x0123456789".to_owned()),
            },
            departments: vec![
                self.t("歯科", "Dentistry"),
                self.t("口腔外科", "Oral surgery"),
            ],
            home_visit: HomeVisit::Yes,
            home_visit_note: Some(self.t("市内全域", "The whole city")),
            visit_areas: vec![self.t("桶川市", "Okegawa")],
            hours: vec![self.t(
                "月曜日から金曜日 午前9時から午後6時まで",
                "Mon to Fri 9 to 18",
            )],
            hours_table: Some(HoursTable {
                parts: true,
                rows: vec![
                    HoursRow {
                        weekday: Some(1),
                        name: self.t("月曜日", "Monday").text,
                        morning: vec![self.t("午前9時から正午まで", "9 am to noon").text],
                        afternoon: vec![self.t("午後2時から午後6時まで", "2 pm to 6 pm").text],
                        ..HoursRow::default()
                    },
                    HoursRow {
                        weekday: Some(4),
                        name: self.t("木曜日", "Thursday").text,
                        ..HoursRow::default()
                    },
                ],
                holidays_unknown: true,
                note: Some(self.t("受付は30分前までです。", "Come half an hour earlier.")),
                ..HoursTable::default()
            }),
            after_hours: Some(self.t("留守番電話でご案内します。", "An answering machine.")),
            closed_days: Some(self.t("木曜日", "Thursday")),
            website: Some("https://example.jp/sakura".to_owned()),
            confirmed: Some(self.d("令和7年8月1日", "1 August 2025", "2025-08-01")),
            stale: None,
            notes: Some(self.t("車いすで入れます。", "Wheelchair access.")),
            sources: self.sources(),
        }
    }

    pub(crate) fn rows(&self) -> Vec<FilterView> {
        ["a", "ka", "sa", "ta", "na"]
            .iter()
            .zip(["あ", "か", "さ", "た", "な"])
            .map(|(id, ja)| FilterView {
                id: (*id).to_owned(),
                label: self.t(&format!("{ja}行"), id),
                plain: None,
                href: (*id == "sa").then(|| self.to("clinics/kana/sa/")),
                count: usize::from(*id == "sa"),
                current: *id == "sa",
            })
            .collect()
    }

    pub(crate) fn filter(&self, current: bool) -> FilterView {
        FilterView {
            id: "home-dental".to_owned(),
            label: self.t("訪問歯科診療", "Dental visits"),
            plain: Some(self.t("歯科医師に家に来てもらいたい", "A dentist who visits")),
            href: Some(self.to("clinics/service/home-dental/")),
            count: 1,
            current,
        }
    }

    pub(crate) fn filters(&self) -> ClinicFilters {
        ClinicFilters {
            kinds: vec![self.filter(false)],
            services: vec![self.filter(true)],
            areas: vec![self.filter(false)],
        }
    }

    pub(crate) fn group(&self) -> ClinicGroup {
        ClinicGroup {
            id: "sa".to_owned(),
            label: self.t("さ行", "さ (sa)").text,
            clinics: vec![Arc::new(self.clinic())],
            cards: Vec::new(),
        }
    }

    pub(crate) fn intro(&self) -> Option<Html> {
        let text = self.t("この市町村の説明です。", "An introduction.").text;
        Some(Html(format!("<p>{text}</p>")))
    }

    pub(crate) fn related(&self) -> Vec<LinkView> {
        vec![self.link("人生会議（ACP）とは", "What ACP is", "guides/what-is-acp/")]
    }

    pub(crate) fn search_form(&self) -> SearchFormView {
        SearchFormView {
            page: format!("{}search/", self.base),
            index: format!("{}index/", self.base),
            towns: self.related(),
        }
    }

    pub(crate) fn page_contact(&self) -> PageContactView {
        PageContactView {
            section: Some(self.section()),
            updated: Some(self.d("令和7年10月1日（水曜日）", "1 October 2025", "2025-10-01")),
            sources: self.sources(),
            stale: None,
            untranslated: None,
            translation: (self.lang != "ja").then(|| TranslationView {
                how: "machine".to_owned(),
                original: LinkView {
                    label: TextView::new("Japanese"),
                    href: Some("/okegawa/guides/call/".to_owned()),
                    hreflang: None,
                },
            }),
        }
    }

    pub(crate) fn nav(&self, current: &str, label: impl Fn(&str) -> String) -> Vec<NavItem> {
        [
            "home", "contacts", "guides", "clinics", "lectures", "handouts", "notices",
        ]
        .iter()
        .map(|id| NavItem {
            id: (*id).to_owned(),
            label: label(id),
            href: match *id {
                "home" => self.base.clone(),
                _ => self.to(&format!("{id}/")),
            },
            current: *id == current,
        })
        .collect()
    }
}
