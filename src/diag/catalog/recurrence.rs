//! What comes again: phrases and the days that lean on them.

use super::catalog;

catalog! {
    /// A phrase that is no rule: it is shown as it stands, and no day is told.
    Warning "repeat-unreadable" repeat_unreadable(text: &str, rest: Option<&str>) {
        match rest {
            Some(rest) if rest != text => format!("いつくり返すのか読み取れません: 「{text}」（「{rest}」から先）。文のまま表示し、日にちは示しません"),
            _ => format!("いつくり返すのか読み取れません: 「{text}」。文のまま表示し、日にちは示しません"),
        },
        match rest {
            Some(rest) if rest != text => format!("cannot tell when this comes again: \"{text}\" (from \"{rest}\" on); it is shown as it stands, without days"),
            _ => format!("cannot tell when this comes again: \"{text}\"; it is shown as it stands, without days"),
        },
        help "例: 毎月第4木曜日 14:00-16:00、毎週水曜日（祝日を除く）、隔週火曜日、第2・4土曜日、毎月末日、毎年11月30日、4月から9月の毎週金曜日。日にちが決まっていないときは、年3回。".to_owned(),
        "for example 毎月第4木曜日 14:00-16:00, 毎週水曜日（祝日を除く）, 隔週火曜日, 毎年11月30日, or FREQ=MONTHLY;BYDAY=4TH 14:00-16:00; without days 年3回".to_owned()
    }

    /// A rule that counts from its first day, without one.
    Warning "repeat-needs-first-day" repeat_needs_first_day(text: &str) {
        format!("「{text}」は、最初の日が分からないと日にちが決まりません"),
        format!("\"{text}\" tells no days without its first day"),
        help "date に最初の日を書いてください。例: date = \"2026-04-08\"".to_owned(),
        "give the first day, for example date = \"2026-04-08\"".to_owned()
    }

    /// A day left out or changed that the rule does not give.
    Error "not-an-occurrence" not_an_occurrence(key: &str, text: &str, rule: (&str, &str)) {
        format!("「{key}」の {text} は、くり返しの日（{}）ではありません", rule.0),
        format!("{text} in \"{key}\" is no day of this rule: {}", rule.1),
        help "くり返しで開かれる日を書いてください。date と until の間の日だけが対象です。".to_owned(),
        "write a day on which it would take place, between \"date\" and \"until\"".to_owned()
    }

    /// Keys about days that come again, where none do.
    Warning "nothing-repeats" nothing_repeats(key: &str) {
        format!("repeat に日にちの決まりがないので、「{key}」は使われません"),
        format!("\"repeat\" names no days, so \"{key}\" is not used"),
        help "repeat に日にちの決まりを書くか、この項目を消してください。例: repeat = \"毎月第4木曜日\"".to_owned(),
        "write a rule, for example repeat = \"毎月第4木曜日\", or remove this key".to_owned()
    }
}
