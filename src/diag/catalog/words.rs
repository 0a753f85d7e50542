//! The words of texts: letters, spaces, dates, numbers, links, tone.

use super::catalog;

catalog! {
    /// A space inside a word.
    Warning "ja-word-space" ja_word_space(text: &str, joined: &str) {
        format!("言葉の途中に空白があります: 「{text}」"),
        format!("there is a space inside a word: \"{text}\""),
        help format!("「{joined}」と続けて書いてください。空白があると、読み上げや検索で別の言葉になります。"),
        format!("write \"{joined}\": with the space it is read and searched as other words")
    }

    /// A letter that some devices do not show, or read wrongly.
    Advice "ja-platform-char" ja_platform_char(letter: char, instead: Option<&str>) {
        format!("「{letter}」は、機器によって表示や読み上げがうまくいかない文字です"),
        format!("\"{letter}\" is not shown or read rightly on some devices"),
        help match instead {
            Some(text) => format!("「{text}」などと書いてください。"),
            None => "ふつうの文字に書きかえてください。".to_owned(),
        }, match instead {
            Some(text) => format!("write \"{text}\" or the like"),
            None => "write an ordinary letter".to_owned(),
        }
    }

    /// Half-width kana.
    Warning "ja-hankaku-kana" ja_hankaku_kana(text: &str, full: &str) {
        format!("半角のカタカナがあります: 「{text}」"),
        format!("half-width kana: \"{text}\""),
        help format!("全角で「{full}」と書いてください。"),
        format!("write \"{full}\"")
    }

    /// Full-width letters and digits.
    Advice "ja-zenkaku-alnum" ja_zenkaku_alnum(text: &str, half: &str) {
        format!("全角の英数字があります: 「{text}」"),
        format!("full-width letters or digits: \"{text}\""),
        help format!("半角で「{half}」と書いてください。全角の数字は、一字ずつ読み上げられることがあります。"),
        format!("write \"{half}\": full-width digits are read one by one")
    }

    /// A symbol that is not read, or read as a name.
    Advice "ja-symbol-read" ja_symbol_read(text: &str) {
        format!("記号「{text}」は、読み上げで飛ばされたり、記号の名前で読まれたりします"),
        format!("the symbol \"{text}\" is skipped or read as its name"),
        help "言葉で書いてください。例: 「→」は「から」「次に」、「／」は「、」「または」".to_owned(),
        "say it in words".to_owned()
    }

    /// A weekday that is not that date's.
    Warning "ja-date-weekday" ja_date_weekday(text: &str, right: &str) {
        format!("曜日が日付と合いません: 「{text}」"),
        format!("the weekday is not that date's: \"{text}\""),
        help format!("その日は{right}です。日付か曜日のどちらかを直してください。"),
        format!("that day is a {right}: correct the date or the weekday")
    }

    /// A date in a short form within a sentence.
    Advice "ja-date" ja_date(text: &str, full: &str) {
        format!("日付が略してあります: 「{text}」"),
        format!("a date in a short form: \"{text}\""),
        help format!("「{full}」と書いてください。"),
        format!("write \"{full}\"")
    }

    /// Years in two ways on one page.
    Advice "ja-date-mixed" ja_date_mixed(text: &str, other: &str) {
        format!("同じページに、年の書き方が2つあります: 「{text}」と「{other}」"),
        format!("years are written in two ways on one page: \"{text}\" and \"{other}\""),
        help "どちらかにそろえるか、「令和8年（2026年）」のように並べてください。".to_owned(),
        "keep to one, or give both: 令和8年（2026年）".to_owned()
    }

    /// A clock time in figures within a sentence.
    Advice "ja-time" ja_time(text: &str, full: &str) {
        format!("時刻が数字だけで書いてあります: 「{text}」"),
        format!("a time in figures: \"{text}\""),
        help format!("「{full}」と書いてください。"),
        format!("write \"{full}\"")
    }

    /// Times in two ways on one page.
    Advice "ja-time-mixed" ja_time_mixed(text: &str, other: &str) {
        format!("同じページに、時刻の書き方が2つあります: 「{text}」と「{other}」"),
        format!("times are written in two ways on one page: \"{text}\" and \"{other}\""),
        help "「午後1時」のように、午前・午後にそろえてください。".to_owned(),
        "keep to 午前 and 午後".to_owned()
    }

    /// A day that is over, told as if it were to come.
    Advice "ja-date-past" ja_date_past(text: &str) {
        format!("過ぎた日が、これからのことのように書いてあります: 「{text}」"),
        format!("a day that is over is told as if it were to come: \"{text}\""),
        help "終わったことなら「〜しました」、今も続くことなら「〜しています」と書いてください。".to_owned(),
        "say that it was, or that it goes on".to_owned()
    }

    /// Sentences that are long to read.
    Advice "ja-long-sentence" ja_long_sentence(longest: usize, middle: usize) {
        format!("文が長めです（いちばん長い文は{longest}字、まん中の長さの文は{middle}字）"),
        format!("the sentences are long (the longest has {longest} letters, a middling one {middle})"),
        help "一つの文には一つのことを書き、50字から60字をめやすに分けてください。並ぶことがらは箇条書きにします。".to_owned(),
        "one thing a sentence: part them at 50 to 60 letters, and make lists of what is listed".to_owned()
    }

    /// A page with many kanji.
    Advice "ja-kanji-share" ja_kanji_share(percent: usize) {
        format!("文章の{percent}%が漢字です"),
        format!("{percent} % of the text are kanji"),
        help "漢字の続く言葉を、和語やひらがなに開いてください。例: 「実施する」は「行う」、「居住する」は「住む」".to_owned(),
        "say it in plainer words, with more kana".to_owned()
    }

    /// 午後13時.
    Warning "ja-time-twice" ja_time_twice(text: &str) {
        format!("午前・午後と24時間の書き方が混ざっています: 「{text}」"),
        format!("am or pm with a 24-hour time: \"{text}\""),
        help "「午後1時」か「13時」のどちらかにしてください。".to_owned(),
        "write one of the two".to_owned()
    }

    /// A wave dash as a range.
    Advice "ja-range" ja_range(text: &str) {
        format!("範囲が「{text}」で書いてあります。読み上げでは飛ばされます"),
        format!("a range with \"{text}\", which is not read aloud"),
        help "「〇から〇まで」と書いてください。例: 午前9時から正午まで".to_owned(),
        "write \"から … まで\"".to_owned()
    }

    /// Wave dashes that look alike and are two letters.
    Advice "ja-wave-mixed" ja_wave_mixed(wave: &str, other: &str) {
        format!("同じページに、見た目の似た別の記号「{wave}」と「{other}」があります"),
        format!("two signs that look alike stand on one page: \"{wave}\" and \"{other}\""),
        help format!("「{other}」にそろえてください。違う文字なので、検索で見つからないことがあります。"),
        format!("keep to \"{other}\": a search does not find the one for the other")
    }

    /// A hyphen in a number that is none.
    Warning "ja-long-sound" ja_long_sound(text: &str, right: &str) {
        format!("番号の区切りが、ハイフンではない文字です: 「{text}」"),
        format!("the number is divided by a sign that is no hyphen: \"{text}\""),
        help format!("「{right}」と書いてください。"),
        format!("write \"{right}\"")
    }

    /// A telephone number that no record holds.
    Advice "phone-unknown" phone_unknown(text: &str) {
        format!("この電話番号は、どの窓口や医療機関の欄にもありません: 「{text}」"),
        format!("no record gives this telephone number: \"{text}\""),
        help "番号が変わったときに直しもれます。窓口のファイルの phone に書き、文中では {{ windows(…) }} で出してください。".to_owned(),
        "give it as phone of a window, and show it with {{ windows(…) }}".to_owned()
    }

    /// A mobile number in a text.
    Warning "privacy-mobile" privacy_mobile(text: &str) {
        format!("携帯電話の番号があります: 「{text}」"),
        format!("a mobile number: \"{text}\""),
        help "個人の番号なら消してください。窓口の番号なら、窓口のファイルの phone に書いてください。".to_owned(),
        "remove it if it is a person's; if it is a window's, give it as its phone".to_owned()
    }

    /// A time that was true on the day it was written.
    Advice "relative-time" relative_time(text: &str) {
        format!("「{text}」は、読む日によって意味が変わります"),
        format!("\"{text}\" means something else on another day"),
        help "年度や月を書いてください。例: 令和8年度、令和8年4月".to_owned(),
        "write the year or month".to_owned()
    }

    /// A word of the trade without an explanation.
    Advice "ja-hard-word" ja_hard_word(word: &str, plain: &str) {
        format!("「{word}」に説明がありません"),
        format!("\"{word}\" is not explained"),
        help format!("はじめに出る所で「{word}（{plain}）」のように書くか、glossary.toml に加えてください。"),
        "explain it where it comes first, or add it to glossary.toml".to_owned()
    }

    /// Signs of sudden illness without 119.
    Warning "danger-no-119" danger_no_119(text: &str) {
        format!("急病の様子（「{text}」）が書いてあるのに、119番がありません"),
        format!("signs of sudden illness (\"{text}\") without 119"),
        help "「命に関わると思ったら119番に電話してください」と書き足してください。".to_owned(),
        "add when to call 119".to_owned()
    }

    /// Something that only colour or place tells.
    Warning "colour-only" colour_only(text: &str) {
        format!("色や位置だけで示しています: 「{text}」"),
        format!("told by colour or place only: \"{text}\""),
        help "言葉でも分かるように書いてください。例: 「赤字は休み」は「（休み）と書いた日は休み」".to_owned(),
        "say it in words too".to_owned()
    }

    /// Praise of a provider.
    Warning "ad-claim" ad_claim(text: &str) {
        format!("医療機関の紹介に、広告で使えない言い方があります: 「{text}」"),
        format!("praise that medical advertising rules do not allow: \"{text}\""),
        help "事実だけを書いてください。".to_owned(),
        "state facts only".to_owned()
    }

    /// A guide of ACP that frightens, presses or misleads.
    Warning "ja-tone-acp" ja_tone_acp(text: &str, why_ja: &str, why_en: &str) {
        format!("人生会議の説明に、{why_ja}があります: 「{text}」"),
        format!("{why_en} in a guide to advance care planning: \"{text}\""),
        help "話すかどうかは本人が選べることが伝わるように、書きかえてください。".to_owned(),
        "rewrite it so that the reader is free".to_owned()
    }

    /// A guide of ACP that never says that it is voluntary.
    Warning "acp-not-voluntary" acp_not_voluntary() {
        "人生会議の説明に、「話さなくてもかまいません」にあたる文がありません".to_owned(),
        "a guide to advance care planning that never says it is voluntary".to_owned(),
        help "例: 人生会議は、だれにとっても義務ではありません。話したくない方は、話さなくてよいのです。".to_owned(),
        "say that nobody has to".to_owned()
    }

    /// A link whose words do not say where it leads.
    Warning "link-vague" link_vague(words: &str) {
        format!("リンクの言葉「{words}」では、行き先が分かりません"),
        format!("the link \"{words}\" does not say where it leads"),
        help "行き先のページの名前を書いてください。例: [訪問歯科の窓口](…)".to_owned(),
        "write the name of the page it leads to".to_owned()
    }

    /// Two links side by side to one target.
    Advice "link-adjacent" link_adjacent(target: &str) {
        format!("同じ行き先（{target}）へのリンクが並んでいます"),
        format!("two links side by side to {target}"),
        help "一つのリンクにまとめてください。".to_owned(),
        "make one link of them".to_owned()
    }

    /// One text, two targets.
    Advice "link-duplicate-text" link_duplicate_text(words: &str) {
        format!("同じ言葉「{words}」のリンクが、別の行き先にもあります"),
        format!("another link with the words \"{words}\" leads elsewhere"),
        help "行き先の違いが分かる言葉にしてください。".to_owned(),
        "give them different words".to_owned()
    }

    /// A paragraph used as a heading.
    Advice "head-fake" head_fake(text: &str, words: &str) {
        format!("見出しのように見える段落です: 「{text}」"),
        format!("a paragraph that looks like a heading: \"{text}\""),
        help format!("見出しにするときは「## {words}」と書いてください。"),
        format!("write \"## {words}\" if it is one")
    }

    /// Lines that look like a list.
    Advice "list-fake" list_fake(numbered: bool) {
        "箇条書きのように見えますが、箇条書きになっていません".to_owned(),
        "lines that look like a list and are none".to_owned(),
        help if numbered { "行の始めを「1. 」にしてください。".to_owned() } else { "行の始めを「- 」にしてください。".to_owned() },
        if numbered { "begin each line with \"1. \"".to_owned() } else { "begin each line with \"- \"".to_owned() }
    }
}
