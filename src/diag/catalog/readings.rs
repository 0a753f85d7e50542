//! Readings of words: `readings.toml`.

use super::catalog;

catalog! {
    /// A reading that is not written in kana.
    Warning "reading-kana" reading_kana(word: &str, kana: &str) {
        format!("「{word}」の読みがかなではないので、使いません: 「{kana}」"),
        format!("the reading of \"{word}\" is not written in kana and is not used: \"{kana}\""),
        help "ひらがなで書いてください。例: \"桶川\" = \"おけがわ\"".to_owned(),
        "write it in hiragana, for example \"桶川\" = \"おけがわ\"".to_owned()
    }

    /// A reading that does not fit its word.
    Warning "reading-misfit" reading_misfit(word: &str, kana: &str) {
        format!("「{word}」と読み「{kana}」が合わないので、使いません"),
        format!("\"{word}\" and the reading \"{kana}\" do not fit each other; it is not used"),
        help "言葉の中のかなは、読みにも同じ順に書いてください。例: \"話し合い\" = \"はなしあい\"。合っているのに出るときは、言葉を短く分けて書いてください。".to_owned(),
        "the kana of the word must stand in the reading in the same order, as in \"話し合い\" = \"はなしあい\"; where they do, write shorter words".to_owned()
    }

    /// A reading that a record contradicts. The record's own reading is used.
    Warning "reading-conflict" reading_conflict(word: &str, kana: &str, own: &str) {
        format!("「{word}」の読み「{kana}」が、登録された名前の読み「{own}」と違います。登録された方を使います"),
        format!("the reading \"{kana}\" of \"{word}\" differs from the one that its record gives, \"{own}\", which is used"),
        help "どちらが正しいか確かめて、間違っている方を直してください。".to_owned(),
        "find out which is right and mend the other".to_owned()
    }
}
