//! Values that are not what their key needs.

use jiff::civil::Weekday;

use super::catalog;
use crate::text::date::{en_weekday, weekday_name};
use crate::text::slug::is_device;

catalog! {
    /// An entry of a rota without a day.
    Error "duty-without-day" duty_without_day() {
        "当番の日も、いつも診療する曜日も書かれていません".to_owned(),
        "neither the day of duty nor the weekdays that it is always open are given".to_owned(),
        help "当番医には日付（例: 2026-01-11）、決まった曜日の急患診療所には days（例: 日曜日・祝日）を書いてください。".to_owned(),
        "write the date of duty, for example 2026-01-11, or days for a clinic that is open on fixed days".to_owned()
    }

    /// A key that the format does not know.
    Error "unknown-key" unknown_key(key: &str, nearest: Option<&str>, known: &str) {
        format!("「{key}」という項目はありません"),
        format!("there is no key \"{key}\" here"),
        help match nearest {
            Some(n) => format!("「{n}」の書きまちがいではありませんか。"),
            None => format!("使える項目: {known}"),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"?"),
            None => format!("keys you can use: {known}"),
        }
    }

    /// A key that must be there is missing.
    Error "missing-key" missing_key(key: &str, example: &str) {
        format!("必要な項目「{key}」がありません"),
        format!("the key \"{key}\" is missing"),
        help format!("次のように書き足してください。例: {example}"),
        format!("add it, for example: {example}")
    }

    /// A value has another shape than the key needs.
    Error "wrong-type" wrong_type(key: &str, expected_ja: &str, expected_en: &str, example: &str) {
        format!("「{key}」には{expected_ja}を書きます"),
        format!("\"{key}\" must be {expected_en}"),
        help format!("例: {example}"), format!("for example: {example}")
    }

    /// A word that is not in the closed set a key allows.
    Error "invalid-choice" invalid_choice(key: &str, word: &str, nearest: Option<&str>, known: &str) {
        format!("「{key}」に「{word}」は使えません"),
        format!("\"{word}\" is not a value for \"{key}\""),
        help match nearest {
            Some(n) => format!("「{n}」ではありませんか。使える値: {known}"),
            None => format!("使える値: {known}"),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"? values: {known}"),
            None => format!("values: {known}"),
        }
    }

    /// A text that is no date.
    Error "invalid-date" invalid_date(key: &str, text: &str) {
        format!("「{key}」を日付として読めません: 「{text}」"),
        format!("cannot read \"{key}\" as a date: \"{text}\""),
        help "年から書いてください。例: 2026-01-29、令和8年1月29日、R8.1.29、令和7年度".to_owned(),
        "write the year first, for example 2026-01-29, 令和8年1月29日, R8.1.29 or 令和7年度".to_owned()
    }

    /// A day that its month does not have.
    Error "impossible-date" impossible_date(key: &str, text: &str, month_has: u8) {
        format!("「{key}」の日付はありません: 「{text}」"),
        format!("\"{key}\" is a day that does not exist: \"{text}\""),
        help format!("その月は{month_has}日までです。日を確かめてください。"),
        format!("that month has {month_has} days")
    }

    /// A month that no year has.
    Error "impossible-month" impossible_month(key: &str, text: &str) {
        format!("「{key}」の月はありません: 「{text}」"),
        format!("\"{key}\" has a month that does not exist: \"{text}\""),
        help "月は1から12までです。例: 令和8年1月29日".to_owned(),
        "months are 1 to 12, for example 2026-01-29".to_owned()
    }

    /// A weekday that is not the date's.
    Error "wrong-weekday" wrong_weekday(key: &str, text: &str, actual: Weekday) {
        format!("「{key}」の曜日が日付と合いません: 「{text}」"),
        format!("the weekday in \"{key}\" is not that date's: \"{text}\""),
        help format!("その日は{}です。日付か曜日のどちらかを直してください。", weekday_name(actual)),
        format!("that day is a {}: correct the date or the weekday", en_weekday(actual))
    }

    /// A year that its era does not have.
    Error "impossible-era" impossible_era(key: &str, text: &str) {
        format!("「{key}」の年はその元号にありません: 「{text}」"),
        format!("\"{key}\" names a year outside its era: \"{text}\""),
        help "令和は2019年5月1日から、平成は1989年1月8日から2019年4月30日までです。".to_owned(),
        "Reiwa began on 2019-05-01; Heisei ran from 1989-01-08 to 2019-04-30".to_owned()
    }

    /// A text that is no time of day.
    Error "invalid-time" invalid_time(key: &str, text: &str) {
        format!("「{key}」を時刻として読めません: 「{text}」"),
        format!("cannot read \"{key}\" as a time: \"{text}\""),
        help "例: 14:00、午後1時30分".to_owned(), "for example 14:00".to_owned()
    }

    /// A telephone number that cannot be read is shown as it stands, without a link.
    Warning "unreadable-phone" unreadable_phone(key: &str, text: &str) {
        format!("「{key}」を電話番号として読めません: 「{text}」。書かれたとおりに表示し、押してもかからない番号になります"),
        format!("cannot read \"{key}\" as a telephone number: \"{text}\"; it is shown as it stands and cannot be dialled"),
        help "市外局番から書いてください。例: 048-000-0000".to_owned(),
        "begin with the area code, for example 048-000-0000".to_owned()
    }

    /// A municipal code whose check digit is wrong.
    Error "invalid-municipal-code" invalid_municipal_code(text: &str, right: Option<&str>) {
        format!("全国地方公共団体コードが正しくありません: 「{text}」"),
        format!("not a municipal code: \"{text}\""),
        help match right {
            Some(right) => format!("6桁目は検査数字です。「{right}」ではありませんか。"),
            None => "6桁の数字で書いてください。例: 112313".to_owned(),
        }, match right {
            Some(right) => format!("the sixth digit is a check digit: is it {right}?"),
            None => "write six digits, for example 112313".to_owned(),
        }
    }

    /// A text that cannot be an id.
    Error "invalid-id" invalid_id(text: &str) {
        format!("「{text}」はidに使えません"),
        format!("\"{text}\" cannot be an id"),
        help if is_device(text) {
            "Windows では、この名前のファイルを作れません。別の名前にしてください。例: home-dental".to_owned()
        } else {
            "半角の小文字、数字、ハイフンだけで書いてください。例: home-dental".to_owned()
        },
        if is_device(text) {
            "Windows cannot have a file of this name; choose another, for example home-dental".to_owned()
        } else {
            "use lower-case letters, digits and hyphens, for example home-dental".to_owned()
        }
    }

    /// A reference to a source document that cannot be read.
    Error "invalid-source" invalid_source(text: &str) {
        format!("出典の書き方が正しくありません: 「{text}」"),
        format!("cannot read this source: \"{text}\""),
        help "「文書のid:行番号」と書いてください。例: sources = [\"keno-plan-r7:29\"]".to_owned(),
        "write \"document:line\", for example sources = [\"keno-plan-r7:29\"]".to_owned()
    }

    /// An address of the web that is none, or of a kind that is not allowed.
    Error "invalid-url" invalid_url(key: &str, text: &str) {
        format!("「{key}」をURLとして使えません: 「{text}」"),
        format!("\"{key}\" is not an address of the web: \"{text}\""),
        help "https:// から書いてください。例: https://www.example.jp/".to_owned(),
        "begin with https://, for example https://www.example.jp/".to_owned()
    }

    /// An end that lies before its beginning.
    Error "ends-before-it-begins" ends_before_it_begins(begin: &str, end: &str) {
        format!("「{end}」が「{begin}」より前になっています"),
        format!("\"{end}\" lies before \"{begin}\""),
        help "日付か時刻のどちらかを直してください。".to_owned(),
        "correct one of the two".to_owned()
    }

    /// A deadline after the day itself.
    Error "deadline-after-event" deadline_after_event() {
        "申込みの締切が開催日より後になっています".to_owned(),
        "the deadline lies after the day of the event".to_owned(),
        help "締切（deadline）か開催日（date）を直してください。".to_owned(),
        "correct \"deadline\" or \"date\"".to_owned()
    }

    /// A colour that is none.
    Error "invalid-color" invalid_color(text: &str) {
        format!("色として読めません: 「{text}」"),
        format!("not a colour: \"{text}\""),
        help "#と6桁の16進数で書いてください。例: #1b5e7a".to_owned(),
        "write # and six hexadecimal digits, for example #1b5e7a".to_owned()
    }

    /// Two records with one id.
    Error "duplicate-id" duplicate_id(id: &str) {
        format!("id「{id}」が2回使われています"),
        format!("the id \"{id}\" is used twice"),
        help "どちらかを別のidに変えてください。".to_owned(), "change one of them".to_owned()
    }

    /// `site.toml` is of a format that this program does not know.
    Error "unknown-format" unknown_format(format: i64) {
        format!("format = {format} は、この kairan では読めません"),
        format!("this kairan cannot read format = {format}"),
        help "新しい kairan を使うか、format = 1 と書いてください。".to_owned(),
        "use a newer kairan, or write format = 1".to_owned()
    }

    /// The site's address is not usable.
    Error "invalid-base-url" invalid_base_url(text: &str) {
        format!("base_url はサイトの住所ではありません: 「{text}」"),
        format!("base_url is not the address of a site: \"{text}\""),
        help "https:// で始めて / で終えてください。例: https://example.jp/outreach/".to_owned(),
        "begin with https:// and end with /, for example https://example.jp/outreach/".to_owned()
    }

    /// An old address that is none.
    Error "invalid-alias" invalid_alias(text: &str) {
        format!("aliases の「{text}」は住所の形になっていません"),
        format!("\"{text}\" in aliases is not an address of this site"),
        help "/ で始めて / で終えてください。例: /okegawa/contacts/old-name/".to_owned(),
        "begin and end with /, for example /okegawa/contacts/old-name/".to_owned()
    }
}
