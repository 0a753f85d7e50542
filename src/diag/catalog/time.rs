//! What the day of the build makes of entries and of sections of a town hall.

use super::catalog;

catalog! {
    /// The day on which somebody promised to look at an entry again is past.
    Advice "review-due" review_due(title: &str, day: &str) {
        format!("「{title}」の見直しの日（{day}）を過ぎています"),
        format!("the day to look at \"{title}\" again ({day}) is past"),
        help "内容を確かめ、updated と review_by を新しい日に直してください。".to_owned(),
        "check the entry, then set \"updated\" and \"review_by\" to new days".to_owned()
    }

    /// A section of a town hall that entries or cities name is over, and none is named that took its place.
    Warning "section-over" section_over(name: &str, day: &str) {
        format!("課「{name}」は{day}までですが、連絡先として使われています"),
        format!("the section \"{name}\" existed until {day}, but it is named as a contact"),
        help "引き継いだ課を departments.toml に加え、successor にその id を書いてください。例: successor = \"okegawa-choju\"".to_owned(),
        "add the section that took over to departments.toml and name its id, for example: successor = \"okegawa-choju\"".to_owned()
    }

    /// A changed day of the duty rota that fits no row of that day, or several.
    Warning "duty-change-unclear" duty_change_unclear(day: &str) {
        format!("{day}の当番医の変更が、表のどの行の代わりかわかりません。表の行も、そのまま載せています"),
        format!("it cannot be told which row of the duty rota of {day} this change replaces; the rows are shown too"),
        help "表と同じ department（診療科目）と area（地区）を書いてください。例: department = \"内科\"".to_owned(),
        "give \"department\" and \"area\" as they stand in the rota, for example: department = \"内科\"".to_owned()
    }

    /// Sections that name each other in a circle as the one that comes after.
    Warning "section-loop" section_loop(names: &str) {
        format!("課の引き継ぎが一回りしています: {names}"),
        format!("these sections succeed each other in a circle: {names}"),
        help "最後の課の successor を消してください。".to_owned(),
        "take \"successor\" out of the last one".to_owned()
    }
}
