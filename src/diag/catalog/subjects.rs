//! The subjects of the audit, and which codes tell of each: for the reference page, and so that none is forgotten.

/// A subject: its name, what it is about, the codes.
pub struct Subject {
    /// Its name in the list of subjects.
    pub name: &'static str,
    /// What is looked for.
    pub about: &'static str,
    /// The codes, the chief one first.
    pub codes: &'static [&'static str],
}

/// All subjects.
pub static SUBJECTS: &[Subject] = &[
    Subject {
        name: "ja-word-space",
        about: "space or line break inside a word",
        codes: &["ja-word-space"],
    },
    Subject {
        name: "ja-platform-char",
        about: "①㈱㍻Ⅲ㎡℡, private-use letters, variant selectors",
        codes: &["ja-platform-char"],
    },
    Subject {
        name: "ja-hankaku-kana",
        about: "half-width kana",
        codes: &["ja-hankaku-kana"],
    },
    Subject {
        name: "ja-zenkaku-alnum",
        about: "full-width letters and digits",
        codes: &["ja-zenkaku-alnum"],
    },
    Subject {
        name: "ja-date",
        about: "2024/4/1, R6.4.1, 4/1 in prose; years in two ways",
        codes: &["ja-date", "ja-date-mixed"],
    },
    Subject {
        name: "ja-date-weekday",
        about: "a weekday that is not that date's; a past date told as future",
        codes: &[
            "ja-date-weekday",
            "wrong-weekday",
            "date-rest-day",
            "ja-date-past",
        ],
    },
    Subject {
        name: "ja-weekday-abbr",
        about: "(日) standing alone for 日曜日",
        codes: &["ja-weekday-abbr"],
    },
    Subject {
        name: "ja-time",
        about: "13:00, 午後13時, mixed styles on one page",
        codes: &["ja-time", "ja-time-twice", "ja-time-mixed"],
    },
    Subject {
        name: "ja-range",
        about: "a wave dash as a range; wave dashes that look alike mixed",
        codes: &["ja-range", "ja-wave-mixed"],
    },
    Subject {
        name: "ja-symbol-read",
        about: "→ ⇒ ／ ○×△ ※, runs of ■",
        codes: &["ja-symbol-read"],
    },
    Subject {
        name: "ja-phone",
        about: "no area code, a sign that is no hyphen",
        codes: &["ja-phone", "ja-long-sound", "unreadable-phone"],
    },
    Subject {
        name: "phone-unknown",
        about: "a number in prose that no record has",
        codes: &["phone-unknown", "privacy-mobile"],
    },
    Subject {
        name: "ja-long-sound",
        about: "ー－−ｰ‐ confused inside numbers",
        codes: &["ja-long-sound"],
    },
    Subject {
        name: "ja-hard-word",
        about: "jargon without a gloss at first use",
        codes: &["ja-hard-word"],
    },
    Subject {
        name: "ja-ruby-missing",
        about: "a name with a hard reading, without one",
        codes: &["ja-ruby-missing"],
    },
    Subject {
        name: "ja-tone-acp",
        about: "words of fear, of duty or of cost in guides to advance care planning",
        codes: &["ja-tone-acp", "acp-not-voluntary"],
    },
    Subject {
        name: "danger-no-119",
        about: "words of sudden illness on a page without 119",
        codes: &["danger-no-119"],
    },
    Subject {
        name: "relative-time",
        about: "今年度, 来月, 先日, 近日, 現在 without a date",
        codes: &["relative-time"],
    },
    Subject {
        name: "hours-missing",
        about: "a telephone number without hours",
        codes: &["hours-missing"],
    },
    Subject {
        name: "link-vague",
        about: "こちら, ここ, 詳細, もっと見る",
        codes: &["link-vague"],
    },
    Subject {
        name: "link-duplicate-text",
        about: "one text, two targets on a page",
        codes: &["link-duplicate-text"],
    },
    Subject {
        name: "link-adjacent",
        about: "two links side by side to one target",
        codes: &["link-adjacent"],
    },
    Subject {
        name: "link-file-info",
        about: "a link to a document without its kind; the build writes kind and size of own ones",
        codes: &["link-file-info"],
    },
    Subject {
        name: "link-new-window",
        about: "target=_blank: taken out",
        codes: &["html-removed"],
    },
    Subject {
        name: "link-broken",
        about: "a page or file that does not exist",
        codes: &["link-broken", "link-outside"],
    },
    Subject {
        name: "link-anchor",
        about: "a fragment that does not exist",
        codes: &["link-anchor"],
    },
    Subject {
        name: "link-scheme",
        about: "javascript:, data:; plain http to a host that has https",
        codes: &["link-scheme", "link-external-https"],
    },
    Subject {
        name: "pdf-only",
        about: "a page with nothing but a PDF",
        codes: &["pdf-only"],
    },
    Subject {
        name: "img-alt",
        about: "alt missing, a file name, 「写真」",
        codes: &["img-alt"],
    },
    Subject {
        name: "img-text",
        about: "a flyer image whose text is not on the page",
        codes: &["img-text"],
    },
    Subject {
        name: "head-order",
        about: "a level skipped, several h1",
        codes: &["head-order", "heading-top"],
    },
    Subject {
        name: "head-fake",
        about: "a bold-only, 【 】 or ■ paragraph used as a heading",
        codes: &["head-fake"],
    },
    Subject {
        name: "list-fake",
        about: "lines beginning ・ or 1） that are no list",
        codes: &["list-fake"],
    },
    Subject {
        name: "table-head",
        about: "no headings or caption; merged or blank cells",
        codes: &["table-head", "table-blank", "table-merged", "table-caption"],
    },
    Subject {
        name: "frame-title",
        about: "an iframe: taken out",
        codes: &["html-removed"],
    },
    Subject {
        name: "media-caption",
        about: "video and audio: taken out",
        codes: &["html-removed"],
    },
    Subject {
        name: "colour-only",
        about: "「赤字は」「右の図」",
        codes: &["colour-only"],
    },
    Subject {
        name: "contrast",
        about: "a city's colour under 3:1",
        codes: &["contrast"],
    },
    Subject {
        name: "lang-part",
        about: "text in another language without lang",
        codes: &["lang-part"],
    },
    Subject {
        name: "title-unique",
        about: "repeated page titles",
        codes: &["title-unique"],
    },
    Subject {
        name: "contact-missing",
        about: "a page whose section has no contact and hours",
        codes: &["contact-missing"],
    },
    Subject {
        name: "stale",
        about: "a fact older than the limit; a review that is due; all dates past",
        codes: &["stale", "review-due", "dates-past"],
    },
    Subject {
        name: "policy-pages",
        about: "policy, results or contact missing; a claim without a test",
        codes: &[
            "policy-pages",
            "claim-untested",
            "blank-left",
            "blank-in-draft",
        ],
    },
    Subject {
        name: "privacy-column",
        about: "a sheet whose rows are people",
        codes: &["privacy-column", "privacy-question"],
    },
    Subject {
        name: "privacy-mail",
        about: "a personal mailbox; a mobile number",
        codes: &["privacy-mail", "privacy-mobile"],
    },
    Subject {
        name: "privacy-count",
        about: "a count under 10 of patients or users",
        codes: &["privacy-count"],
    },
    Subject {
        name: "staff-name",
        about: "an official's own name as contact",
        codes: &["staff-name"],
    },
    Subject {
        name: "dept-name",
        about: "a section that departments.toml does not hold at that date",
        codes: &["dept-name"],
    },
    Subject {
        name: "ad-claim",
        about: "最高, No.1, 体験談 about a provider",
        codes: &["ad-claim"],
    },
    Subject {
        name: "rights-missing",
        about: "a handout without owner and permission",
        codes: &["rights-missing"],
    },
    Subject {
        name: "kana-missing",
        about: "a name that must be sorted, without reading",
        codes: &["kana-missing", "data-kana"],
    },
    Subject {
        name: "duty-gap",
        about: "a rest day without entry, or two clinics in one slot",
        codes: &["duty-gap", "duty-twice"],
    },
    Subject {
        name: "data-encoding",
        about: "charset, delimiter",
        codes: &["data-encoding"],
    },
    Subject {
        name: "data-header",
        about: "ghost columns, header aliases, accidents of find-and-replace",
        codes: &[
            "data-header",
            "data-header-mended",
            "data-header-twice",
            "data-column-without-header",
        ],
    },
    Subject {
        name: "data-sci",
        about: "1.01E+12, lost leading zeros, a time as 0.375",
        codes: &["data-sci", "data-lost-zero", "data-serial"],
    },
    Subject {
        name: "data-days",
        about: "weekdays that cannot be read",
        codes: &["data-days"],
    },
    Subject {
        name: "data-hours",
        about: "times that cannot be read",
        codes: &["data-hours"],
    },
    Subject {
        name: "data-latlng",
        about: "swapped, outside Japan, far from the city",
        codes: &["data-latlng"],
    },
    Subject {
        name: "data-dup-id",
        about: "an id used twice",
        codes: &["data-dup-id"],
    },
    Subject {
        name: "data-code",
        about: "a municipal code with a wrong check digit, or another city's",
        codes: &["data-code", "data-code-elsewhere", "invalid-municipal-code"],
    },
    Subject {
        name: "cal-uid",
        about: "an entry of a calendar lost, or changed without its number",
        codes: &[
            "calendar-event-lost",
            "calendar-sequence-not-raised",
            "calendar-domain-changed",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::super::info;
    use super::SUBJECTS;

    #[test]
    fn every_subject_has_codes_that_there_are() {
        for subject in SUBJECTS {
            assert!(!subject.codes.is_empty(), "{}", subject.name);
            for code in subject.codes {
                assert!(info(code).is_some(), "{}: {code}", subject.name);
            }
        }
    }
}
