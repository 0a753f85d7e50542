//! Translations: what they have, lack, or say of a text that has changed.

use super::catalog;

catalog! {
    /// A section of a translation that its page does not have.
    Warning "translation-section" translation_section(id: &str, nearest: Option<&str>) {
        format!("もとのページに {{#{id}}} の付いた見出しがありません"),
        format!("the page that this file translates has no heading {{#{id}}}"),
        help match nearest {
            Some(near) => format!("{{#{near}}} ではありませんか。もとのページと同じ名前にしてください。"),
            None => "もとのページの見出しの {#名前} と同じ名前にしてください。".to_owned(),
        }, match nearest {
            Some(near) => format!("did you mean {{#{near}}}? use the id of the page's own heading"),
            None => "use the id of the page's own heading".to_owned(),
        }
    }

    /// Sections of a page that its translation does not have.
    Advice "translation-incomplete" translation_incomplete(ids: &str) {
        format!("まだ翻訳されていない見出しがあります: {ids}"),
        format!("sections that are not translated yet: {ids}"),
        help "読む人には、その見出しが日本語だけで読めることと、リンクを示します。もとのページと同じ {#名前} を付けて翻訳してください。",
            "readers are told that these are in Japanese only, with a link; translate them under the same {#id}"
    }

    /// A translation of a text that has changed since.
    Advice "translation-stale" translation_stale(now: &str) {
        format!("もとのページが、この翻訳のあとで変わりました。今は {now} です"),
        format!("the page has changed since it was translated: it is {now}"),
        help "変わった所を翻訳に入れて、上のとおりに書いてください。",
            "bring the translation up to date, then write what is said above"
    }

    /// A phrase of `phrases.toml` that is the whole of no text.
    Advice "phrase-unused" phrase_unused(text: &str, nearest: Option<&str>) {
        format!("この言葉と同じ文は、どの原稿にもありません: \"{text}\""),
        format!("no text of the site is this phrase: \"{text}\""),
        help match nearest {
            Some(near) => format!("\"{near}\" ではありませんか。原稿の文と一字ずつ同じにします。使わなくなった行は消します。"),
            None => "原稿の文と一字ずつ同じにします。使わなくなった行は消します。".to_owned(),
        }, match nearest {
            Some(near) => format!("did you mean \"{near}\"? It must be the text's own words to the letter; delete a line that nothing uses"),
            None => "write the text's own words to the letter; delete a line that nothing uses".to_owned(),
        }
    }
}
