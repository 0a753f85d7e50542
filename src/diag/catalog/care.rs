//! What texts give away, leave out or have let grow old: privacy, contacts, pictures, files, dates.

use super::catalog;

catalog! {
    /// A mailbox that looks like a person's.
    Warning "privacy-mail" privacy_mail(text: &str) {
        format!("個人のものらしいメールアドレスがあります: 「{text}」"),
        format!("a mailbox that looks like a person's: \"{text}\""),
        help "課や窓口のメールアドレスにするか、消してください。".to_owned(),
        "give the section's mailbox, or remove it".to_owned()
    }

    /// A count of people so small that somebody may be known by it.
    Warning "privacy-count" privacy_count(text: &str) {
        format!("10人に満たない人数があります: 「{text}」"),
        format!("a count under 10 of people: \"{text}\""),
        help "だれのことか分かるおそれがあります。人数を消すか、「10人未満」と書いてください。".to_owned(),
        "somebody may be known by it: remove it, or write \"fewer than 10\"".to_owned()
    }

    /// An official's own name as contact.
    Warning "staff-name" staff_name(text: &str) {
        format!("担当者の個人名が書いてあるようです: 「{text}」"),
        format!("this looks like an official's own name: \"{text}\""),
        help "人は替わります。課や係の名前を書いてください。".to_owned(),
        "name the section: people change".to_owned()
    }

    /// A section that is not in `departments.toml` at that date.
    Warning "dept-name" dept_name(text: &str, instead: &str) {
        format!("課の名前「{text}」は、departments.toml のその市町村にありません"),
        format!("departments.toml has no section \"{text}\" there"),
        help format!("「{instead}」ではありませんか。名前が変わったときは、新しい名前を書いてください。"),
        format!("did you mean \"{instead}\"?")
    }

    /// A telephone number without hours.
    Advice "hours-missing" hours_missing(text: &str) {
        format!("電話番号「{text}」に、受付の時間がありません"),
        format!("no hours stand with the telephone number \"{text}\""),
        help "例: 月曜日から金曜日の午前8時30分から午後5時15分まで".to_owned(),
        "say when somebody answers".to_owned()
    }

    /// A number without its area code.
    Warning "ja-phone" ja_phone(text: &str) {
        format!("電話番号に市外局番がありません: 「{text}」"),
        format!("a telephone number without its area code: \"{text}\""),
        help "携帯電話からはかかりません。市外局番から書いてください。例: 048-000-0000".to_owned(),
        "it cannot be called from a mobile: write it with its area code".to_owned()
    }

    /// A weekday in one letter.
    Advice "ja-weekday-abbr" ja_weekday_abbr(text: &str, full: &str) {
        format!("曜日が略してあります: 「{text}」"),
        format!("a weekday in one letter: \"{text}\""),
        help format!("「{full}」と書いてください。「日」だけでは「にち」と読まれます。"),
        format!("write \"{full}\"")
    }

    /// A meeting on a Sunday or holiday.
    Advice "date-rest-day" date_rest_day(text: &str, rest: &str) {
        format!("会議の日付「{text}」は、{rest}です"),
        format!("the meeting's date \"{text}\" is a Sunday or holiday ({rest})"),
        help "月か日の書きまちがいでないか、もとの資料で確かめてください。".to_owned(),
        "check the month and the day in its source".to_owned()
    }

    /// A name that is hard to read, without its reading.
    Advice "ja-ruby-missing" ja_ruby_missing(name: &str, kana: &str) {
        format!("「{name}」に読みがながありません"),
        format!("\"{name}\" stands without its reading"),
        help format!("はじめに出る所で {{{name}|{kana}}} と書いてください。"),
        format!("write {{{name}|{kana}}} where it comes first")
    }

    /// A text in another language that does not say so.
    Advice "lang-part" lang_part(text: &str, language: &str) {
        format!("ほかの言語の文に、言語の指定がありません: 「{text}」"),
        format!("a text in another language does not say which: \"{text}\""),
        help format!("読み上げが正しくなるように、<span lang=\"{language}\">…</span> で囲んでください。"),
        format!("put it between <span lang=\"{language}\"> and </span>")
    }

    /// A link to a document that does not say so.
    Advice "link-file-info" link_file_info(words: &str, kind: &str) {
        format!("リンク「{words}」が{kind}ファイルであることが、言葉から分かりません"),
        format!("the words \"{words}\" do not say that the link leads to a {kind} file"),
        help format!("「{words}（{kind}）」のように書いてください。"),
        format!("write \"{words}（{kind}）\"")
    }

    /// A page with nothing but a PDF.
    Warning "pdf-only" pdf_only() {
        "本文が、ファイルへのリンクだけです".to_owned(),
        "the text is nothing but a link to a file".to_owned(),
        help "だれのための何の案内か、いつ、どこで、いくらかを本文にも書いてください。".to_owned(),
        "say in the text, too, for whom it is, when, where and what it costs".to_owned()
    }

    /// A picture without words.
    Warning "img-alt" img_alt(alt: &str) {
        if alt.is_empty() { "画像に説明の言葉がありません".to_owned() } else { format!("画像の説明「{alt}」では、何の画像か分かりません") },
        if alt.is_empty() { "a picture without words".to_owned() } else { format!("\"{alt}\" does not say what the picture shows") },
        help "見えない方にも伝わるように、画像が伝えていることを書いてください。例: ![市役所1階の案内図。相談室は正面入口の右](map.png)".to_owned(),
        "say what the picture tells".to_owned()
    }

    /// A flyer as a picture, whose words are not in the text.
    Advice "img-text" img_text(alt: &str) {
        format!("チラシなどの画像「{alt}」の中の言葉が、本文にないようです"),
        format!("the words in the picture \"{alt}\" do not seem to stand in the text"),
        help "画像の中の日時、場所、電話番号などを、本文にも書いてください。".to_owned(),
        "write its dates, places and numbers in the text, too".to_owned()
    }

    /// Cells of a table with nothing in them.
    Advice "table-blank" table_blank(count: usize) {
        format!("表に、何も書いていないマスが{count}個あります"),
        format!("the table has {count} cell(s) with nothing in them"),
        help "書き忘れか「なし」かが分かるように、「休み」「なし」「決まりしだいお知らせします」などと書いてください。".to_owned(),
        "say what it means: closed, none, to be announced".to_owned()
    }

    /// Cells of a table that stand for several.
    Advice "table-merged" table_merged() {
        "表に、つながったマス（colspan、rowspan）があります".to_owned(),
        "the table has merged cells (colspan, rowspan)".to_owned(),
        help "1つのマスに1つのことを書き、同じ値はくり返してください。| で区切る表（Markdown）に書きかえられます。".to_owned(),
        "one value a cell, written again where it is the same; a table of Markdown can say it".to_owned()
    }

    /// Several tables under one heading of which one has no name.
    Advice "table-caption" table_caption() {
        "同じ見出しの下に表が2つ以上あり、この表に題がありません".to_owned(),
        "several tables stand under one heading, and this one has no caption".to_owned(),
        help "表のすぐ上に題を書いてください。例: 表: 休日の受付".to_owned(),
        "write a caption right above it, for example: 表: 休日の受付".to_owned()
    }

    /// A column of a table without a heading.
    Advice "table-head" table_head() {
        "表に、見出しのない列があります".to_owned(),
        "a column of the table has no heading".to_owned(),
        help "何の列かを、いちばん上の行に書いてください。".to_owned(),
        "say in the first row what the column holds".to_owned()
    }

    /// A fact that nobody has looked at for long.
    Advice "stale" stale(text: &str, months: u32) {
        format!("「{text}」から{months}か月以上たっています"),
        format!("more than {months} months have passed since \"{text}\""),
        help "今も正しいか確かめて、updated などの日付を新しくしてください。".to_owned(),
        "check it, and renew the date".to_owned()
    }

    /// A statement on accessibility that lacks a part, or claims what no test shows.
    Warning "policy-pages" policy_pages(what_ja: &str, what_en: &str) {
        format!("アクセシビリティの説明に、{what_ja}"),
        format!("the statement on accessibility {what_en}"),
        help "例: 試験は令和8年1月に行いました。使いにくい所は、電話かメールでお知らせください。".to_owned(),
        "say when it was tested, and how to tell of problems".to_owned()
    }

    /// A page on accessibility that claims conformance and names no day of a test.
    Error "claim-untested" claim_untested() {
        "人が試験をした日がないのに「準拠」と書いてあります".to_owned(),
        "conformance is claimed, and no day of a test is given".to_owned(),
        help "試験をしたなら tested_on = \"2026-01-29\" のようにその日を書きます。していないなら「準拠」は使えません。".to_owned(),
        "give the day (tested_on = \"2026-01-29\"), or claim nothing".to_owned()
    }

    /// A blank of a template that is not filled in, on a page that is to be published.
    Error "blank-left" blank_left(text: &str) {
        format!("書きこんでいない所があります: 「{text}」"),
        format!("a blank that is not filled in: \"{text}\""),
        help "［ ］ごと書きかえてください。まだ書けないときは draft = true にすると公開されません。".to_owned(),
        "write something in its place; with draft = true the page is not published".to_owned()
    }

    /// A blank of a template that is not filled in yet, in a draft.
    Advice "blank-in-draft" blank_in_draft(text: &str) {
        format!("下書きに、これから書きこむ所があります: 「{text}」"),
        format!("a blank of a draft is still to be filled in: \"{text}\""),
        help "［ ］ごと書きかえてください。すべて書き終えたら draft = true の行を消します。".to_owned(),
        "write something in its place; remove draft = true when all is done".to_owned()
    }

    /// A city or section whose pages can name nobody to turn to.
    Advice "contact-missing" contact_missing(who_ja: &str, who_en: &str, help_ja: &str, help_en: &str) {
        format!("{who_ja}ので、ページに問い合わせ先が出ません"),
        format!("{who_en}, so that pages name nobody to turn to"),
        help help_ja.to_owned(), help_en.to_owned()
    }

    /// A page whose every date of an event or deadline is past.
    Advice "dates-past" dates_past(text: &str) {
        format!("催しや締め切りの日が、すべて過ぎています。いちばん新しい日は「{text}」です"),
        format!("every date of an event or deadline is past; the last is \"{text}\""),
        help "新しい日に書きかえるか、終わったなら publish_until にその日を書いてください。".to_owned(),
        "write the next one, or give publish_until if it is over".to_owned()
    }

    /// A document without owner or permission.
    Advice "rights-missing" rights_missing(file: &str) {
        format!("「{file}」を載せてよいという許しが書いてありません"),
        format!("nothing says that \"{file}\" may be published"),
        help "だれのもの（owner）で、載せてよいと言われたか（rights）を書いてください。".to_owned(),
        "give its owner, and rights".to_owned()
    }

    /// A name that must be sorted, without reading.
    Advice "kana-missing" kana_missing(name: &str, rows: &[u32]) {
        match rows {
            [] | [_] => format!("「{name}」に読みがなが無いので、五十音順に並べられません"),
            _ => format!("「{name}」など{}件に読みがなが無いので、五十音順に並べられません（{}）", rows.len(), first_rows(rows, "行目")),
        },
        match rows {
            [] | [_] => format!("\"{name}\" has no reading, so that it cannot be sorted"),
            _ => format!("\"{name}\" and others, {} in all, have no reading, so that they cannot be sorted (rows {})", rows.len(), first_rows(rows, "")),
        },
        help if rows.is_empty() {
            "kana に読みを書いてください。".to_owned()
        } else {
            "「名称_カナ」の列を作り、読みを書いてください。".to_owned()
        }, if rows.is_empty() {
            "give kana".to_owned()
        } else {
            "give the sheet a column 名称_カナ with the readings".to_owned()
        }
    }

    /// A Sunday or holiday without a clinic on duty.
    Warning "duty-gap" duty_gap(day: &str, why: &str) {
        format!("{day}（{why}）の当番医がありません"),
        format!("no clinic is on duty on {day} ({why})"),
        help "当番がない日なら、その日の行を作り、note に「当番医はありません」と書いてください。".to_owned(),
        "if there is none, give that day a row whose note says so".to_owned()
    }

    /// Two clinics at one time.
    Warning "duty-twice" duty_twice(day: &str) {
        format!("{day}の同じ科と時間に、当番医が2つあります"),
        format!("two clinics are on duty at the same time on {day}"),
        help "どちらが正しいか確かめるか、area や department で分けてください。".to_owned(),
        "check which is right, or tell them apart by area or department".to_owned()
    }

    /// A code of another municipality.
    Warning "data-code-elsewhere" data_code_elsewhere(code: &str, own: &str) {
        format!("全国地方公共団体コード「{code}」は、この市町村のもの（{own}）ではありません"),
        format!("the municipal code \"{code}\" is not this municipality's ({own})"),
        help "隣の市町村にある施設なら、そのままでかまいません。".to_owned(),
        "it is right where the place lies in another municipality".to_owned()
    }
}

/// 「3、5、8行目ほか」: enough to find them.
fn first_rows(rows: &[u32], after: &str) -> String {
    const SHOWN: usize = 5;
    let shown: Vec<String> = rows.iter().take(SHOWN).map(u32::to_string).collect();
    let (between, more) = if after.is_empty() {
        (", ", " …")
    } else {
        ("、", "ほか")
    };
    let more = if rows.len() > SHOWN { more } else { "" };
    format!("{}{after}{more}", shown.join(between))
}
