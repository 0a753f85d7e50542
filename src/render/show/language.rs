//! The languages of the site: their tags and their own names.

use crate::model::Language;

/// The BCP 47 tag; やさしい日本語 is Japanese.
pub fn tag(language: &Language) -> &str {
    match language.as_str() {
        "easy" => "ja",
        "zh-hans" => "zh-Hans",
        "zh-hant" => "zh-Hant",
        "tl" => "fil",
        other => other,
    }
}

/// The value of `hreflang`; none where two languages of the site share a tag.
pub fn hreflang(language: &Language) -> Option<&str> {
    (language.as_str() != "easy").then(|| tag(language))
}

/// The language and its country, as Open Graph writes them.
pub fn open_graph(language: &Language) -> &str {
    match language.as_str() {
        "ja" | "easy" => "ja_JP",
        "en" => "en_US",
        "zh-hans" => "zh_CN",
        "zh-hant" => "zh_TW",
        "ko" => "ko_KR",
        "vi" => "vi_VN",
        "pt" => "pt_BR",
        "tl" => "tl_PH",
        "es" => "es_ES",
        "ne" => "ne_NP",
        "id" => "id_ID",
        other => other,
    }
}

/// What the language calls itself.
pub fn own_name(language: &Language) -> &str {
    match language.as_str() {
        "ja" => "日本語",
        "easy" => "やさしい日本語",
        "en" => "English",
        "zh-hans" => "简体中文",
        "zh-hant" => "繁體中文",
        "ko" => "한국어",
        "vi" => "Tiếng Việt",
        "pt" => "Português",
        "tl" => "Filipino",
        "es" => "Español",
        "ne" => "नेपाली",
        "id" => "Bahasa Indonesia",
        other => other,
    }
}

/// Whether readers of the language read Japanese dates and kana.
pub fn is_japanese(language: &Language) -> bool {
    matches!(language.as_str(), "ja" | "easy")
}
