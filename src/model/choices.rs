//! The fields that hold one of a few words, each with the words it is written by.

use super::value::{Choice, Localized, choice};

choice! {
    /// What is known of a window's telephone number. Each has a sentence of its own.
    PhoneStatus {
        /// The number is given.
        Published = "published",
        /// The body does not publish one.
        NotPublished = "not_published",
        /// Only between offices.
        OfficeOnly = "office_only",
        /// This site has not confirmed one.
        Unknown = "unknown",
    }

    /// What kind of place a window is, which says where it stands among those of a concern.
    WindowRole {
        /// 地域包括支援センター: first.
        SupportCenter = "support_center",
        /// A window for certain concerns.
        Window = "window",
        /// A section of the town hall: last.
        Section = "section",
    }

    /// A window's state as its owner says it; the dates decide before this does.
    WindowStatus {
        /// Not open yet.
        Planned = "planned",
        /// Open.
        Open = "open",
        /// Will close.
        Closing = "closing",
        /// Closed.
        Closed = "closed",
    }

    /// How a window can be reached.
    Way {
        /// By telephone.
        Phone = "phone",
        /// Somebody comes.
        Visit = "visit",
        /// At the counter.
        Counter = "counter",
        /// By a form on the web.
        Form = "form",
        /// By e-mail.
        Mail = "mail",
        /// By fax.
        Fax = "fax",
    }

    /// What kind of provider a clinic is.
    ProviderKind {
        /// 病院.
        Hospital = "hospital",
        /// 診療所.
        Clinic = "clinic",
        /// 歯科.
        Dental = "dental",
        /// 薬局.
        Pharmacy = "pharmacy",
        /// 訪問看護.
        VisitingNursing = "visiting-nursing",
        /// 介護.
        Care = "care",
        /// Others.
        Other = "other",
    }

    /// Yes, no, or a text says how.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }

    /// Whom a thing is for.
    Audience {
        /// Residents.
        Residents = "residents",
        /// Professionals: off the residents' lists.
        Professionals = "professionals",
        /// Both.
        Both = "both",
    }

    /// The state of a lecture.
    LectureStatus {
        /// Planned, not yet open for applications.
        Planned = "planned",
        /// Open for applications.
        Open = "open",
        /// No place left.
        Full = "full",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Put off.
        Postponed = "postponed",
        /// Held.
        Finished = "finished",
        /// Goes on.
        Ongoing = "ongoing",
    }

    /// Whether a handout can be had.
    HandoutStatus {
        /// Can be had.
        Available = "available",
        /// Is planned.
        Planned = "planned",
        /// Is being thought about.
        Considering = "considering",
        /// For professionals only.
        Professionals = "professionals",
    }

    /// Who may see a directory.
    Publicness {
        /// Everybody.
        Residents = "residents",
        /// Professionals.
        Professionals = "professionals",
        /// Nobody: it is never shown, not even that it exists.
        Never = "never",
        /// Not stated; its contents are not published.
        Unknown = "unknown",
    }

    /// How urgent a notice is.
    NoticeLevel {
        /// A banner on every page of its cities.
        Emergency = "emergency",
        /// Stands first.
        Important = "important",
        /// Ordinary.
        Info = "info",
    }
}

impl YesNo {
    /// What a provider's `home_visit` says, where it is a plain yes or no; else it is a text that says how.
    pub fn of(text: &Localized) -> Option<Self> {
        match text.text.as_str() {
            "可" | "あり" | "有" | "○" => Some(Self::Yes),
            "不可" | "なし" | "無" | "×" => Some(Self::No),
            word => Self::from_word(word),
        }
    }
}
