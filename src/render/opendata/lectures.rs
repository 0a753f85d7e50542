//! イベント一覧 of the standard, 78 columns.

use super::facts::clock;
use super::place::{self, Parts};
use super::table::{
    city_of, code, columns, english, full_name, many, page, phone, reading, sentences, unknown,
    words,
};
use crate::model::records::{Application, Audience, Lecture, LectureStatus};
use crate::model::resolved::ResolvedCity;
use crate::model::{Collection, Entry, Field, Record};
use crate::plan::data::Published;
use crate::plan::{PageKind, Section};
use crate::render::show::{Cx, language};
use crate::text::date::{self, PartialDate};
use crate::text::labels;
use crate::text::width::nfkc;
use jiff::civil::Time;

struct Row<'a> {
    cx: &'a Cx<'a>,
    city: Option<&'a ResolvedCity>,
    index: u32,
    entry: &'a Entry,
    lecture: &'a Lecture,
    apply: Option<&'a Application>,
    place: Parts,
}

/// The cells of a lecture. None for what is no lecture.
pub(super) fn row(cx: &Cx<'_>, published: Published<'_>, file: Section) -> Option<Vec<String>> {
    let entry = published.entry.entry.as_ref();
    let Record::Lecture(lecture) = &entry.record else {
        return None;
    };
    let address = words(&lecture.address);
    Some(cells(&Row {
        cx,
        city: city_of(cx, published, file),
        index: published.index,
        entry,
        lecture,
        apply: lecture.apply.as_ref().map(|apply| &apply.value),
        place: cx
            .city()
            .map(|city| place::divide(&address, &city.city))
            .unwrap_or_default(),
    }))
}

columns! { row: Row<'_> {
    "全国地方公共団体コード" => code(row.city),
    "法人番号" => unknown(),
    "ID" => row.entry.key.id.to_string(),
    "地方公共団体名" => full_name(row.city),
    "イベント名" => row.entry.title().to_owned(),
    "言語コード" => language::tag(row.cx.default_lang()).to_owned(),
    "イベント通称" => unknown(),
    "サブタイトル" => unknown(),
    "イベント名_カナ" => reading(row.entry),
    "イベント名_英語" => english(row.entry),
    "コンテンツURL" => unknown(),
    "状態" => status(row.lecture),
    "キーワード" => topics(row),
    "タグ" => unknown(),
    "対象となる産業" => unknown(),
    "開催パターン" => row.lecture.repeat.as_ref().map_or_else(unknown, |repeat| repeat.value.text.text.clone()),
    "開始日" => day(&row.lecture.date),
    "終了日" => day(last(row.lecture)),
    "開始時間" => time(&row.lecture.starts),
    "終了時間" => time(&row.lecture.ends),
    "開始日時特記事項" => when(row.lecture),
    "所要時間" => words(&row.lecture.duration),
    "掲載開始日" => day(&row.entry.common.publish_from),
    "掲載終了日" => day(&row.entry.common.publish_until),
    "概要" => words(&row.entry.common.summary),
    "説明" => unknown(),
    "サブイベント" => unknown(),
    "イベント種類" => words(&row.lecture.series),
    "料金(基本)" => fee(row.lecture, true),
    "料金(詳細)" => fee(row.lecture, false),
    "連絡先名称" => contact(row).0,
    "連絡先電話番号" => contact(row).1,
    "連絡先内線番号" => contact(row).2,
    "主催者" => organizer(row),
    "共催団体" => many(&row.lecture.co_hosts),
    "関連組織" => unknown(),
    "対象者" => audience(row.lecture),
    "対象者備考" => words(&row.lecture.audience_note),
    "場所名称" => words(&row.lecture.venue),
    "集合（受付）場所" => unknown(),
    "所在地_全国地方公共団体コード" => row.place.code.clone(),
    "町字ID" => unknown(),
    "所在地_連結表記" => row.place.whole.clone(),
    "所在地_都道府県" => row.place.prefecture.clone(),
    "所在地_市区町村" => row.place.city.clone(),
    "所在地_町字" => row.place.town.clone(),
    "所在地_番地以下" => row.place.street.clone(),
    "建物名等(方書)" => words(&row.lecture.room),
    "緯度" => unknown(),
    "経度" => unknown(),
    "アクセス方法" => words(&row.lecture.access),
    "駐車場情報" => unknown(),
    "駐輪場情報" => unknown(),
    "Web開催" => online(row.lecture).0,
    "Web開催URL" => online(row.lecture).1,
    "ツール・環境" => online(row.lecture).2,
    "定員" => capacity(row.lecture).0,
    "定員備考" => capacity(row.lecture).1,
    "料金種別" => if is_free(row.lecture) { "無料".to_owned() } else { unknown() },
    "決済種別" => unknown(),
    "外国語対応" => unknown(),
    "外国語対応備考" => unknown(),
    "開催条件" => unknown(),
    "参加申込終了日" => row.apply.map_or_else(unknown, |apply| day(&apply.deadline)),
    "参加申込終了時間" => row.apply.map_or_else(unknown, |apply| time(&apply.deadline_time)),
    "参加申込方法" => row.apply.map_or_else(unknown, |apply| many(&apply.methods)),
    "申込開始日" => unknown(),
    "申込開始時刻" => unknown(),
    "申込URL" => row.apply.and_then(|apply| apply.form.as_ref()).map_or_else(unknown, |form| form.value.clone()),
    "URL" => details(row),
    "授乳室" => unknown(),
    "おむつ替えコーナー" => unknown(),
    "飲食可否" => unknown(),
    "ベビーカー貸出" => unknown(),
    "ベビーカー利用" => unknown(),
    "画像" => unknown(),
    "画像_ライセンス" => unknown(),
    "備考" => note(row.lecture),
} }

fn status(lecture: &Lecture) -> String {
    let word = match lecture.status.as_ref().map(|status| status.value) {
        None => "",
        Some(LectureStatus::Planned) => "予定",
        Some(LectureStatus::Open) => "受付中",
        Some(LectureStatus::Full) => "満員",
        Some(LectureStatus::Cancelled) => "中止",
        Some(LectureStatus::Postponed) => "延期",
        Some(LectureStatus::Finished) => "終了",
        Some(LectureStatus::Ongoing) => "開催中",
    };
    word.to_owned()
}

fn topics(row: &Row<'_>) -> String {
    let ids = row.entry.common.kind.values();
    let labels: Vec<&str> = ids
        .filter_map(|id| row.cx.topic(id))
        .map(|(_, topic)| topic.label.text.as_str())
        .collect();
    labels.join(";")
}

/// A day. A month or fiscal year is no day: it stands among the remarks on time.
fn day(field: &Field<impl AsRef<PartialDate>>) -> String {
    let day = field.as_ref().and_then(|date| date.value.as_ref().day());
    day.map_or_else(String::new, |day| day.to_string())
}

fn last(lecture: &Lecture) -> &Field<PartialDate> {
    if lecture.rule().is_some() && lecture.until.is_some() {
        &lecture.until
    } else if lecture.rule().is_some() && lecture.date_end.is_none() {
        // The first day of what recurs is not its last.
        &None
    } else if lecture.date_end.is_some() {
        &lecture.date_end
    } else {
        &lecture.date
    }
}

fn time(field: &Field<Time>) -> String {
    field
        .as_ref()
        .map_or_else(String::new, |time| clock(time.value))
}

fn when(lecture: &Lecture) -> String {
    let open = lecture
        .date
        .as_ref()
        .filter(|date| date.value.day().is_none());
    let year = lecture
        .fiscal_year
        .as_ref()
        .filter(|_| lecture.date.is_none());
    let partly = open.or(year).map(|date| date::ja_long(&date.value));
    let doors = lecture.doors.as_ref();
    let doors = doors.map(|time| format!("{}{}", labels::DOORS, clock(time.value)));
    sentences(&[partly.unwrap_or_default(), doors.unwrap_or_default()])
}

fn is_free(lecture: &Lecture) -> bool {
    words(&lecture.fee) == "無料"
}

/// A fee of one amount, or the fee in words.
fn fee(lecture: &Lecture, basic: bool) -> String {
    let fee = words(&lecture.fee);
    let amount = fee.strip_suffix('円').is_some_and(|digits| {
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == ',')
    });
    if (amount || is_free(lecture)) == basic {
        fee
    } else {
        unknown()
    }
}

/// The section that answers for it with its own number, else the number one applies at.
fn contact(row: &Row<'_>) -> (String, String, String) {
    let section = row.entry.common.contact.as_ref();
    let section = section.and_then(|id| row.cx.department(&id.value));
    if let Some(section) = section
        && let Some(phone) = section.phone
    {
        let extension = phone.extension.unwrap_or_default();
        return (section.name.text, phone.text, extension);
    }
    let number = row.apply.map_or_else(unknown, |apply| phone(&apply.phone));
    let note = row.apply.map_or_else(unknown, |apply| words(&apply.note));
    let (name, extension) = labels::split_contact(&note).unwrap_or_default();
    (name.to_owned(), number, extension.to_owned())
}

/// The page with details that the author names, else its own.
fn details(row: &Row<'_>) -> String {
    let note = words(&row.lecture.note);
    match labels::split_page(&note).1 {
        Some(url) => url.to_owned(),
        None => page(row.cx, PageKind::Entry(Collection::Lectures, row.index)),
    }
}

fn organizer(row: &Row<'_>) -> String {
    let organizer = row.lecture.organizer.as_ref();
    organizer.map_or_else(unknown, |reference| {
        row.cx.organization(&reference.value).label.text
    })
}

fn audience(lecture: &Lecture) -> String {
    let word = match lecture.audience.as_ref().map(|audience| audience.value) {
        None => "",
        Some(Audience::Residents) => "住民",
        Some(Audience::Professionals) => "専門職",
        Some(Audience::Both) => "住民;専門職",
    };
    word.to_owned()
}

/// Whether one can take part from afar, the address, and how.
fn online(lecture: &Lecture) -> (String, String, String) {
    let how = words(&lecture.online);
    match how.as_str() {
        "" => (unknown(), unknown(), unknown()),
        "なし" | "無" | "no" => ("無".to_owned(), unknown(), unknown()),
        _ if how.starts_with("https://") || how.starts_with("http://") => {
            ("有".to_owned(), how, unknown())
        }
        _ => ("有".to_owned(), unknown(), how),
    }
}

/// One number for all, or the numbers in words.
fn capacity(lecture: &Lecture) -> (String, String) {
    let seats: Vec<_> = lecture.capacity.values().collect();
    let count = |seats: &crate::model::records::Headcount| {
        seats.count.as_ref().map(|count| count.value.clone())
    };
    if let [only] = seats.as_slice()
        && only.label.is_none()
        && let Some(number) = count(only)
        && let Some(number) = whole_number(&number)
    {
        return (number, words(&only.note));
    }
    let parts: Vec<String> = seats
        .iter()
        .map(|seats| {
            let number = count(seats).unwrap_or_default();
            format!("{}{number}{}", words(&seats.label), words(&seats.note))
        })
        .collect();
    (unknown(), parts.join("、"))
}

/// The digits of a number, thousands set apart by commas or not.
fn whole_number(text: &str) -> Option<String> {
    let plain = nfkc(text);
    let mut groups = plain.split(',');
    let first = groups.next().unwrap_or_default();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let grouped = groups.all(|group| group.len() == 3 && digits(group));
    (digits(first) && grouped).then(|| plain.replace(',', ""))
}

fn note(lecture: &Lecture) -> String {
    let afterwards = words(&lecture.on_demand);
    sentences(&[
        words(&lecture.status_reason),
        afterwards,
        labels::split_page(&words(&lecture.note)).0,
    ])
}
