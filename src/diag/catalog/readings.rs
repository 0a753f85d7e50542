//! Readings of words: `readings.toml` and the dictionary.

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

    /// A dictionary that is not there. Pages are made without it.
    Advice "dictionary-missing" dictionary_missing(missing: &str) {
        format!("読みの辞書がないので、辞書なしで作りました: 「{missing}」"),
        format!("there is no dictionary of readings, and pages do without: \"{missing}\""),
        help "Debian や Ubuntu では、sudo apt-get install mecab-ipadic で入ります。入れないときは、site.toml の [furigana] の dictionary の行を消してください。例: dictionary = \"/usr/share/mecab/dic/ipadic\"".to_owned(),
        "on Debian or Ubuntu: sudo apt-get install mecab-ipadic; without it, delete the line dictionary of [furigana] in site.toml. For example dictionary = \"/usr/share/mecab/dic/ipadic\"".to_owned()
    }

    /// A dictionary that cannot be read.
    Advice "dictionary-unusable" dictionary_unusable(why: &str) {
        format!("読みの辞書を読めないので、辞書なしで作りました: {why}"),
        format!("the dictionary of readings cannot be read, and pages do without: {why}"),
        help "MeCab の辞書のもとになるファイル（*.csv、matrix.def、char.def、unk.def）があるフォルダーを書いてください。例: dictionary = \"/usr/share/mecab/dic/ipadic\"".to_owned(),
        "name the folder of the files that a dictionary of MeCab is made of (*.csv, matrix.def, char.def, unk.def), for example dictionary = \"/usr/share/mecab/dic/ipadic\"".to_owned()
    }
}
