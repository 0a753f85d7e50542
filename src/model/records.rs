//! The fields of each collection, as the source documents show that they occur.
//!
//! Every field may be missing. Free texts that a reader sees are localized.

pub use super::choices::{
    Audience, HandoutStatus, LectureStatus, NoticeLevel, PhoneStatus, ProviderKind, Publicness,
    Way, WindowRole, WindowStatus, YesNo,
};
pub use super::parts::{
    Application, CellText, Change, Headcount, Number, OrganizationRef, Repeat, SourceRef, Speaker,
    Town,
};
use super::timetable::{AsRead, Hours};
use super::value::{Field, List, Localized, Statistic, record};
use crate::text::date::PartialDate;
use crate::text::moment::Moment;
use crate::text::municipal_code::Code;
use crate::text::weekdays::Days;
use jiff::civil::Time;

record! {
    /// A page of prose.
    Guide {
        /// Its numbered headings are steps.
        steps: Field<bool>,
        /// Of a page on accessibility: the day on which people tested the site.
        tested_on: Field<PartialDate>,
    }

    /// A consultation window (相談窓口).
    Window {
        /// The body that runs it.
        operator: Field<OrganizationRef>,
        /// What kind of place it is.
        role: Field<WindowRole>,
        /// For whom it is.
        audience: List<Localized>,
        /// Who may ask: the person, family, family far away, neighbours.
        who_may_ask: List<Localized>,
        /// Telephone.
        phone: Field<Number>,
        /// What is known of the telephone number.
        phone_status: Field<PhoneStatus>,
        /// A word beside the number.
        phone_note: Field<Localized>,
        /// 内線.
        extension: Field<String>,
        /// Fax.
        fax: Field<Number>,
        /// E-mail of the section.
        mail: Field<String>,
        /// A form on the web.
        form: Field<String>,
        /// Its own page on the web.
        url: Field<String>,
        /// 〒.
        postal_code: Field<String>,
        /// Address.
        address: Field<Localized>,
        /// How to get there.
        access: Field<Localized>,
        /// Opening hours.
        hours: Field<Localized>,
        /// Closed days.
        closed_days: Field<Localized>,
        /// Reception hours, where they differ from the opening hours.
        reception: Field<Localized>,
        /// What to do at night and on holidays.
        out_of_hours: Field<Localized>,
        /// Ways to reach it.
        ways: List<Way>,
        /// Whether one must make an appointment.
        reservation: Field<Localized>,
        /// 相談無料, 通話料 …
        fee: Field<Localized>,
        /// What to have at hand.
        prepare: List<Localized>,
        /// A sentence one can say.
        say: Field<Localized>,
        /// Languages spoken.
        languages: List<Localized>,
        /// Interpreters.
        interpreter: Field<Localized>,
        /// 筆談, 手話 …
        writing_and_signing: List<Localized>,
        /// Areas inside a city that it serves.
        areas: List<Localized>,
        /// First open day.
        opens: Field<PartialDate>,
        /// Last open day.
        closes: Field<PartialDate>,
        /// The window that takes its place.
        successor: Field<String>,
        /// How the closing was announced.
        closure_note: Field<Localized>,
        /// State as its owner says it.
        status: Field<WindowStatus>,
        /// Where it was made known.
        publicised_in: List<Localized>,
        /// Numbers about it.
        counts: List<Statistic>,
    }

    /// A provider.
    Clinic {
        /// 病院, 歯科 …
        provider: List<ProviderKind>,
        /// The corporation behind it.
        corporation: Field<Localized>,
        /// Telephone.
        phone: Field<Number>,
        /// 内線.
        extension: Field<String>,
        /// Fax.
        fax: Field<Number>,
        /// E-mail.
        mail: Field<String>,
        /// 〒.
        postal_code: Field<String>,
        /// Address.
        address: Field<Localized>,
        /// Building.
        building: Field<Localized>,
        /// Services of the site's vocabulary, by id or label.
        services: List<String>,
        /// 診療科目.
        departments: List<Localized>,
        /// Visits at home.
        home_visit: Field<Localized>,
        /// Towns it visits.
        visit_areas: Field<Localized>,
        /// Hours.
        hours: Field<Hours>,
        /// Closed days.
        closed_days: Field<Localized>,
        /// Website.
        website: Field<String>,
        /// Degrees north.
        latitude: Field<f64>,
        /// Degrees east.
        longitude: Field<f64>,
        /// 医療機関コード, 事業所番号.
        facility_code: Field<String>,
        /// The day somebody checked.
        confirmed_on: Field<PartialDate>,
        /// Anything else.
        notes: Field<Localized>,
        /// 名称_英字: key `name_en`, also where the site has no English pages.
        name_en: Field<String>,
        /// 所在地_全国地方公共団体コード: key `address_code`.
        address_code: Field<Code>,
        /// 町字ID: key `town_id`.
        town_id: Field<String>,
        /// 所在地_都道府県: key `address_prefecture`.
        address_prefecture: Field<String>,
        /// 所在地_市区町村: key `address_city`.
        address_city: Field<String>,
        /// 所在地_町字: key `address_town`.
        address_town: Field<String>,
        /// 所在地_番地以下: key `address_street`.
        address_street: Field<String>,
        /// 高度の種別: key `altitude_kind`.
        altitude_kind: Field<String>,
        /// 高度の値: key `altitude`.
        altitude: Field<String>,
        /// 連絡先FormURL: key `form`.
        form: Field<String>,
        /// 連絡先備考: key `contact_note`.
        contact_note: Field<Localized>,
        /// 法人番号: key `corporate_number`.
        corporate_number: Field<String>,
        /// 診療曜日, for example 月火水木金: key `weekdays`.
        weekdays: Field<AsRead<Days>>,
        /// 診療開始時間: key `starts`.
        starts: Field<AsRead<Time>>,
        /// 診療終了時間: key `ends`.
        ends: Field<AsRead<Time>>,
        /// 診療日時特記事項: key `hours_note`.
        hours_note: Field<Hours>,
        /// 時間外における対応: key `after_hours`.
        after_hours: Field<Localized>,
        /// 病床数: key `beds`. As written.
        beds: Field<String>,
        /// 災害拠点分類: key `disaster_class`.
        disaster_class: Field<String>,
        /// 状況, for example 開院 or 休止中: key `status`.
        status: Field<String>,
        /// 画像, an address of the web: key `image`.
        image: Field<String>,
        /// 画像_ライセンス: key `image_licence`.
        image_licence: Field<String>,
    }

    /// A lecture, class, tour or talk.
    Lecture {
        /// The series it belongs to.
        series: Field<Localized>,
        /// Who holds it.
        organizer: Field<OrganizationRef>,
        /// With whom.
        co_hosts: List<Localized>,
        /// For whom.
        audience: Field<Audience>,
        /// For whom, in words.
        audience_note: Field<Localized>,
        /// Day, month or fiscal year.
        date: Field<PartialDate>,
        /// Last day, where it lasts longer.
        date_end: Field<PartialDate>,
        /// Doors open.
        doors: Field<Time>,
        /// Begins.
        starts: Field<Time>,
        /// Ends.
        ends: Field<Time>,
        /// How long it takes, where no hours are given: 60分程度.
        duration: Field<Localized>,
        /// Place.
        venue: Field<Localized>,
        /// Floor and room.
        room: Field<Localized>,
        /// Address.
        address: Field<Localized>,
        /// How to get there.
        access: Field<Localized>,
        /// How to take part from afar.
        online: Field<Localized>,
        /// How it can be watched afterwards.
        on_demand: Field<Localized>,
        /// From when.
        on_demand_from: Field<PartialDate>,
        /// Until when.
        on_demand_until: Field<PartialDate>,
        /// Places, by mode.
        capacity: List<Headcount>,
        /// Fee.
        fee: Field<Localized>,
        /// Announced speakers.
        speakers: List<Speaker>,
        /// State.
        status: Field<LectureStatus>,
        /// Why it is cancelled or put off.
        status_reason: Field<Localized>,
        /// How many times in the fiscal year.
        times: Field<i64>,
        /// The fiscal year it belongs to.
        fiscal_year: Field<PartialDate>,
        /// When it recurs.
        repeat: Field<Repeat>,
        /// The last day of what recurs.
        until: Field<PartialDate>,
        /// Days or months in which it does not take place.
        except: List<PartialDate>,
        /// What differs on single days.
        changes: List<Change>,
        /// How to apply.
        apply: Field<Application>,
        /// Who came.
        attendance: List<Headcount>,
        /// Revision number for calendars.
        sequence: Field<i64>,
        /// A flyer's file.
        flyer: Field<String>,
        /// Held where people ask for it (出前講座).
        on_request: Field<bool>,
        /// What can be asked for.
        topics: List<Localized>,
        /// Who comes and speaks: 医師, 保健師 …
        lecturers: List<Localized>,
        /// Areas where it was not held yet.
        areas_missing: List<Localized>,
        /// What is planned next.
        plan_next: Field<Localized>,
        /// Anything else.
        note: Field<Localized>,
    }

    /// A day's duty clinic, or one that is open on the same days of every week (休日夜間急患診療所).
    Duty {
        /// The day.
        date: Field<PartialDate>,
        /// The days on which it is always open, in words; such a record has no date.
        days: Field<Localized>,
        /// The provider.
        clinic: Field<Localized>,
        /// 内科, 歯科 …
        department: Field<Localized>,
        /// Telephone.
        phone: Field<Number>,
        /// Reception hours.
        reception: Field<Localized>,
        /// Hours.
        hours: Field<Localized>,
        /// The break between them: key `break`.
        pause: Field<Localized>,
        /// Address.
        address: Field<Localized>,
        /// The cities or parts of one that it serves.
        area: Field<Localized>,
        /// Anything else.
        note: Field<Localized>,
        /// Last change of this entry, to the minute where that is known.
        changed_at: Field<Moment>,
    }

    /// A printed or downloadable thing.
    Handout {
        /// 冊子, 手帳, 地図 …
        form: Field<Localized>,
        /// Whose it is.
        owner: Field<OrganizationRef>,
        /// For whom.
        audience: List<Localized>,
        /// Where to get it.
        places: List<Localized>,
        /// How many were made or given out.
        quantity: Field<Statistic>,
        /// Editions.
        editions: Field<Localized>,
        /// How often it is renewed.
        update_cycle: Field<Localized>,
        /// What is in it.
        contains: List<Localized>,
        /// The file, relative to the entry.
        file: Field<String>,
        /// A page elsewhere.
        url: Field<String>,
        /// The owner's permission.
        rights: Field<Localized>,
        /// Whether it can be had.
        status: Field<HandoutStatus>,
    }

    /// A subsidy, service or system.
    Service {
        /// Who may.
        eligibility: List<Localized>,
        /// What it covers.
        covers: List<Localized>,
        /// What it costs.
        cost: Field<Localized>,
        /// How to apply.
        how: List<Localized>,
        /// Numbers about it.
        counts: List<Statistic>,
        /// A page elsewhere.
        url: Field<String>,
    }

    /// A directory that exists somewhere.
    Directory {
        /// Whose it is.
        owner: Field<OrganizationRef>,
        /// Who may see it.
        publicness: Field<Publicness>,
        /// As of when.
        as_of: Field<PartialDate>,
        /// How often it is renewed.
        update_cycle: Field<Localized>,
        /// How many entries.
        count: Field<String>,
        /// Where to see it.
        places: List<Localized>,
        /// A page elsewhere.
        url: Field<String>,
        /// What it says of each entry.
        flags: List<Localized>,
        /// Other names.
        also_known: List<Localized>,
    }

    /// An agreed rule, in a resident's words.
    Rule {
        /// When it was made.
        enacted: Field<PartialDate>,
        /// When it was changed.
        revised: Field<PartialDate>,
        /// When the next edition comes.
        next_edition: Field<PartialDate>,
        /// Where it holds.
        scope: Field<Localized>,
        /// For whom it was written.
        audience: List<Localized>,
        /// The file.
        file: Field<String>,
        /// What changed.
        changes: Field<Localized>,
    }

    /// A dated notice.
    Notice {
        /// Its day, with the time where one is given.
        date: Field<Moment>,
        /// How urgent.
        level: Field<NoticeLevel>,
        /// The entries it is about.
        affects: List<String>,
    }

    /// A body's work on one priority in one fiscal year.
    Initiative {
        /// The body.
        body: Field<OrganizationRef>,
        /// 市町, 医師会 …
        body_group: Field<Localized>,
        /// The priority's number in the plan.
        priority_code: Field<String>,
        /// The priority.
        priority: Field<Localized>,
        /// The plan.
        plan_name: Field<Localized>,
        /// The fiscal year as printed.
        fiscal_year: Field<PartialDate>,
        /// The fiscal year as it must be, where the print is wrong.
        fiscal_year_corrected: Field<PartialDate>,
        /// The fiscal year of the plan column.
        plan_fiscal_year: Field<PartialDate>,
        /// The four scenes it touches.
        scenes: List<Localized>,
        /// Done.
        done: Field<CellText>,
        /// Issues.
        issues: Field<CellText>,
        /// Plan.
        plan: Field<CellText>,
        /// What a reader must know.
        note: Field<Localized>,
    }

    /// A number of its own.
    StatisticRecord {
        /// The number.
        statistic: Field<Statistic>,
    }

    /// An area inside a city (日常生活圏域).
    Area {
        /// Its towns.
        towns: List<Town>,
        /// The window that serves it.
        window: Field<String>,
    }
}

impl Clinic {
    /// What it is. All of whose departments are dental is a dentist, which many lists call 診療所 or nothing.
    pub fn kinds(&self) -> Vec<ProviderKind> {
        let mut kinds: Vec<ProviderKind> = self.provider.values().copied().collect();
        let mut departments = self.departments.values();
        let dental =
            !self.departments.is_empty() && departments.all(|one| one.text.contains("歯科"));
        if dental && !kinds.contains(&ProviderKind::Dental) {
            kinds.retain(|kind| *kind != ProviderKind::Clinic);
            kinds.push(ProviderKind::Dental);
        }
        kinds
    }
}
