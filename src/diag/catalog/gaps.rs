//! What residents need and no source gives.

use super::catalog;

catalog! {
    /// A window whose telephone number no source gives.
    Gap "gap-phone" gap_phone(name: &str) {
        format!("窓口「{name}」の電話番号がわかりません"),
        format!("no telephone number is known for \"{name}\""),
        help "phone に番号を書くか、公表しない場合は phone_status = \"not_published\" と書いてください。".to_owned(),
        "give \"phone\", or write phone_status = \"not_published\"".to_owned()
    }

    /// A window whose hours no source gives.
    Gap "gap-hours" gap_hours(name: &str) {
        format!("窓口「{name}」の受付時間がわかりません"),
        format!("no hours are known for \"{name}\""),
        help "例: hours = \"月曜日から金曜日 午前9時から午後5時\"".to_owned(),
        "give \"hours\"".to_owned()
    }

    /// A concern for which a city shows no window.
    Gap "gap-window" gap_window(topic: &str) {
        format!("「{topic}」の相談窓口が1つもありません"),
        format!("there is no window for \"{topic}\""),
        help "窓口があれば windows/ に加えてください。".to_owned(),
        "add one in windows/".to_owned()
    }
}
