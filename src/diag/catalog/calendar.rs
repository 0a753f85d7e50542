//! Calendars that people have subscribed to: what they must be told when an entry changes or goes.

use super::catalog;

catalog! {
    /// A name for calendar entries that is no host name.
    Error "calendar-invalid-domain" calendar_invalid_domain(text: &str) {
        format!("「uid_domain」はドメイン名だけを書きます: \"{text}\""),
        format!("\"uid_domain\" is a domain name alone: \"{text}\""),
        help "https:// や / を付けずに書いてください。例: uid_domain = \"example.jp\"",
            "write it without https:// and /, for example uid_domain = \"example.jp\""
    }

    /// The name behind the identity of all calendar entries is another one than before.
    Warning "calendar-domain-changed" calendar_domain_changed(before: &str, now: &str) {
        format!("カレンダーの予定を見分ける名前が、前回の「{before}」から「{now}」に変わりました。購読している人のカレンダーでは、すべての予定が入れ替わります"),
        format!("calendar entries were known as those of \"{before}\" and now of \"{now}\": for those who subscribed, every entry is replaced"),
        help format!("サイトの引っ越しなら、site.toml に [calendar] と uid_domain = \"{before}\" を書くと、予定は同じもののまま残ります。"),
            format!("if the site moved, write [calendar] and uid_domain = \"{before}\" in site.toml: then entries stay what they are")
    }

    /// A lecture whose day or state changed without a higher number.
    Warning "calendar-sequence-not-raised" calendar_sequence_not_raised(before: &str, now: &str, least: u32) {
        format!("公開した予定が「{before}」から「{now}」に変わりましたが、更新日が前のままです。登録した人のカレンダーでは、直らないことがあります"),
        format!("this published lecture changed from \"{before}\" to \"{now}\", but its \"updated\" did not: calendars that have it may keep the old one"),
        help format!("updated を、変更した日の日付にしてください。例: updated = \"2026-01-29\"。同じ日に2回目の変更をしたときは、sequence = {least} と書き足します。"),
            format!("set \"updated\" to the day of the change, for example updated = \"2026-01-29\"; for a second change on the same day, add sequence = {least}")
    }

    /// A published lecture ahead that is gone.
    Warning "calendar-event-lost" calendar_event_lost(id: &str, when: &str) {
        format!("公開していた予定「{id}」（{when}）がなくなりました。登録した人のカレンダーには、古い予定が残ることがあります"),
        format!("the lecture \"{id}\" ({when}) was published and is gone: calendars that have it may keep it"),
        help "中止や延期なら、消さずに status = \"cancelled\" か \"postponed\" と書いてください。まちがって公開したものなら、そのページの住所を site.toml の retired に書いてください。",
            "if it is off, keep it with status = \"cancelled\" or \"postponed\"; if it was published by mistake, list the address of its page in \"retired\" of site.toml"
    }
}
