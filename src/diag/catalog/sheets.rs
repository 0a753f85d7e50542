//! Sheets: what keeps one from being read, what its headers say, and whose data it holds.

use super::catalog;

catalog! {
    /// A sheet larger than any list of an office.
    Error "sheet-too-large" sheet_too_large(limit: &str) {
        format!("表のファイルが大きすぎて読みません（{limit}まで）"),
        format!("this sheet is too large to read (the limit is {limit})"),
        help "年度や種類ごとにファイルを分けるか、写真などの貼り付けを取り除いてください。".to_owned(),
        "divide it, or remove pictures pasted into it".to_owned()
    }

    /// A workbook that unpacks to more than it could need.
    Error "sheet-unpacks-too-large" sheet_unpacks_too_large(limit: &str) {
        format!("展開すると{limit}を超えるので読みません"),
        format!("unpacked, this is larger than {limit}; it is not read"),
        help "作り直したファイルを受け取ってください。Excelで開いて「名前を付けて保存」をすると直ることがあります。".to_owned(),
        "ask for a fresh copy, or open and save it again in Excel".to_owned()
    }

    /// More rows than a sheet may have.
    Error "sheet-too-many-rows" sheet_too_many_rows(limit: usize) {
        format!("行が多すぎて読みません（{limit}行まで）"),
        format!("too many rows to read (the limit is {limit})"),
        help "ファイルを分けてください。".to_owned(), "divide the file".to_owned()
    }

    /// More columns than a sheet may have.
    Error "sheet-too-many-columns" sheet_too_many_columns(row: u32, limit: usize) {
        match row {
            0 => format!("列が多すぎて読みません（{limit}列まで）"),
            row => format!("{row}行目の列が多すぎて読みません（{limit}列まで）"),
        },
        match row {
            0 => format!("too many columns to read (the limit is {limit})"),
            row => format!("too many columns in row {row} (the limit is {limit})"),
        },
        help "使っていない列を削除してください。見えない列に空白や値が入っていることがあります。".to_owned(),
        "delete columns that are not used; some may hold blanks out of sight".to_owned()
    }

    /// More cells than a file may have.
    Error "sheet-too-many-cells" sheet_too_many_cells(limit: usize) {
        format!("セルが多すぎて読みません（{limit}個まで）"),
        format!("too many cells to read (the limit is {limit})"),
        help "使っていない行と列を削除するか、ファイルを分けてください。".to_owned(),
        "delete rows and columns that are not used, or divide the file".to_owned()
    }

    /// A cell longer than Excel itself allows: mostly a quotation mark that is not closed.
    Error "sheet-cell-too-long" sheet_cell_too_long(row: u32, column: u32, limit: usize) {
        format!("{row}行目・{column}列目のセルが長すぎます（{limit}文字まで）"),
        format!("the cell in row {row}, column {column} is too long (the limit is {limit} characters)"),
        help "CSVなら、その行の「\"」が閉じているか確かめてください。".to_owned(),
        "in a CSV file, see that every quotation mark of that row is closed".to_owned()
    }

    /// A text sheet in an encoding that cannot be told.
    Error "data-encoding" data_encoding() {
        "文字コードが分からず読めません".to_owned(),
        "the encoding of this sheet cannot be told".to_owned(),
        help "Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。".to_owned(),
        "open it in Excel and save it as \"CSV UTF-8\"".to_owned()
    }

    /// A workbook under a password.
    Error "sheet-locked" sheet_locked() {
        "パスワードがかかっているので読めません".to_owned(),
        "this is protected by a password".to_owned(),
        help "Excelで開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」を選び、パスワードを消して保存してください。".to_owned(),
        "remove the password in Excel and save".to_owned()
    }

    /// A workbook that cannot be opened.
    Error "sheet-damaged" sheet_damaged(reason: &str) {
        "ファイルが壊れているか、表のファイルではないので開けません".to_owned(),
        format!("this cannot be opened as a sheet ({reason})"),
        help "Excelで開けるか確かめ、「名前を付けて保存」で .xlsx か「CSV UTF-8」として保存し直してください。".to_owned(),
        "see whether Excel opens it, and save it again as .xlsx or \"CSV UTF-8\"".to_owned()
    }

    /// A file without a row of known headers.
    Error "sheet-without-table" sheet_without_table() {
        "見出しの行が見つからないので、この表は公開しません".to_owned(),
        "no row of known headers was found; this sheet is not published".to_owned(),
        help "「名称」「電話番号」「住所」のような見出しの行を表の上に置いてください。独自の見出しは columns.toml で対応させられます。".to_owned(),
        "put a row of headers such as 名称, 電話番号, 住所 above the rows; columns.toml can map your own".to_owned()
    }

    /// A header that no known one is. Its column is not published.
    Warning "data-header" data_header(header: &str, nearest: Option<&str>) {
        format!("見出し「{header}」は分からないので、この列は公開しません"),
        format!("the header \"{header}\" is not known; this column is not published"),
        help match nearest {
            Some(n) => format!("「{n}」のことなら見出しを直すか、columns.toml で対応させてください。"),
            None => format!("公開するなら columns.toml で対応させてください。例: \"{header}\" = \"notes\""),
        }, match nearest {
            Some(n) => format!("if it is \"{n}\", correct the header or map it in columns.toml"),
            None => format!("to publish it, map it in columns.toml, for example \"{header}\" = \"notes\""),
        }
    }

    /// A header that search-and-replace has damaged.
    Advice "data-header-mended" data_header_mended(header: &str, meant: &str) {
        format!("見出し「{header}」は「{meant}」として読みました"),
        format!("the header \"{header}\" was read as \"{meant}\""),
        help "一括置換で変わったようです。元の見出しに直してください。".to_owned(),
        "it seems changed by search and replace; put the header back".to_owned()
    }

    /// A second column for one field.
    Warning "data-header-twice" data_header_twice(header: &str, field: &str) {
        format!("見出し「{header}」と同じ項目（{field}）の列がほかにもあるので、この列は公開しません"),
        format!("another column already is \"{field}\"; the column \"{header}\" is not published"),
        help "どちらかの列を消すか、見出しを変えてください。".to_owned(), "delete one of them or change its header".to_owned()
    }

    /// Values below no header.
    Warning "data-column-without-header" data_column_without_header(column: u32) {
        format!("{column}列目に見出しがないので、この列は公開しません"),
        format!("column {column} has no header; it is not published"),
        help "見出しを書くか、使っていない列なら削除してください。".to_owned(), "write a header, or delete the column".to_owned()
    }

    /// A column of representatives' names.
    Advice "data-representative" data_representative(header: &str) {
        format!("「{header}」は個人の名前なので公開しません"),
        format!("\"{header}\" holds personal names; it is not published"),
        help "公開するなら site.toml に publish_representatives = true と書いてください。".to_owned(),
        "to publish it, write publish_representatives = true in site.toml".to_owned()
    }

    /// A row that is a remark or a sum.
    Advice "data-row-note" data_row_note(text: &str) {
        format!("この行は注や合計とみなし、公開しません: 「{text}」"),
        format!("this row is taken for a note or a sum and not published: \"{text}\""),
        help "一件の記録なら、名称のほかの列も埋めてください。".to_owned(), "if it is a record, fill in more than its name".to_owned()
    }

    /// A row that its own column keeps out.
    Advice "data-row-withheld" data_row_withheld(word: &str) {
        format!("公開の列が「{word}」なので、この行は公開しません"),
        format!("this row is not published: its column says \"{word}\"")
    }

    /// A row of which it is not clear whether it may be published.
    Warning "data-publish-unknown" data_publish_unknown(word: &str) {
        if word.is_empty() {
            "公開の列が空なので、この行は公開しません".to_owned()
        } else {
            format!("公開の列の「{word}」が分からないので、この行は公開しません")
        },
        if word.is_empty() {
            "this row does not say whether it may be published, so it is not".to_owned()
        } else {
            format!("\"{word}\" does not say whether this row may be published, so it is not")
        },
        help "公開してよい行には「公開」、よくない行には「非公開」と書いてください。".to_owned(),
        "write 公開 (residents) or 非公開 (never)".to_owned()
    }

    /// Rows for professionals.
    Advice "data-rows-for-professionals" data_rows_for_professionals(count: usize) {
        format!("専門職向けの{count}件は公開しません。住民向けの一覧、ページ、検索、オープンデータのどれにも載りません"),
        format!("{count} rows are for professionals; they are on no page, list, search or data file"),
        help "公開してよい行なら「公開」と書いてください。".to_owned(),
        "write 公開 (residents) in the rows that may be published".to_owned()
    }

    /// A row without a day of consent, in a sheet that has a column for it.
    Warning "data-consent-missing" data_consent_missing(word: &str) {
        if word.is_empty() {
            "同意日が空なので、この行は公開しません".to_owned()
        } else {
            format!("同意日の「{word}」を日付として読めないので、この行は公開しません")
        },
        if word.is_empty() {
            "this row has no day of consent, so it is not published".to_owned()
        } else {
            format!("the day of consent \"{word}\" cannot be read, so this row is not published")
        },
        help "掲載に同意した日を書いてください。例: 2026-01-29、令和8年1月29日".to_owned(),
        "write the day of consent, for example 2026-01-29".to_owned()
    }

    /// Consent that is dated after the day of the build.
    Warning "consent-ahead" consent_ahead(text: &str) {
        format!("同意日「{text}」が先の日付なので、まだ公開しません"),
        format!("the day of consent \"{text}\" has not come, so this is not published yet"),
        help "同意した日を確かめてください。年の書き違いが多くあります。".to_owned(),
        "please check the day; often its year is wrong".to_owned()
    }

    /// Free places without a day.
    Warning "data-vacancy-undated" data_vacancy_undated(header: &str, count: usize) {
        format!("「{header}」の{count}件は、いつの時点か分からないので公開しません"),
        format!("{count} values of \"{header}\" do not say as of when; they are not published"),
        help "「空き状況の時点」の列に日付を書いてください。例: 2026-01-29。見出しを「空き状況（令和8年1月29日現在）」としても構いません。".to_owned(),
        "add a column 空き状況の時点 with a date, or put the date into the header".to_owned()
    }

    /// A sheet that says itself that it is not for the public.
    Warning "data-not-public" data_not_public(word: &str) {
        format!("題名に「{word}」とあるので、このシートは公開しません"),
        format!("the title says \"{word}\"; this sheet is not published"),
        help "公開してよい表なら、題名からその言葉を消してください。よくない表なら、公開用のフォルダーから出してください。".to_owned(),
        "if it may be published, take the word out of the title; if not, take the file out of the folder".to_owned()
    }

    /// A day that cannot be read in a sheet. It is shown as it stands.
    Warning "data-date" data_date(header: &str, text: &str) {
        format!("「{header}」を日付として読めないので、書かれたとおりに表示します: 「{text}」"),
        format!("cannot read \"{header}\" as a date; it is shown as it stands: \"{text}\""),
        help "年から書くと、日付順の一覧やカレンダーにも載ります。例: 2026-01-29、令和8年1月29日".to_owned(),
        "with its year it also appears in calendars, for example 2026-01-29".to_owned()
    }

    /// An address of the web that is none.
    Warning "data-url" data_url(header: &str, text: &str) {
        format!("「{header}」をURLとして使えないので、リンクにせず表示します: 「{text}」"),
        format!("\"{header}\" is no address of the web; it is shown without a link: \"{text}\""),
        help "https:// から書いてください。例: https://www.example.jp/".to_owned(), "begin with https://".to_owned()
    }

    /// A word that no kind or state is.
    Warning "data-kind" data_kind(header: &str, text: &str) {
        format!("「{header}」の「{text}」は分類できないので、備考に表示します"),
        format!("\"{text}\" in \"{header}\" fits no kind; it is shown among the notes"),
        help "種類の列には 病院、診療所、歯科診療所、薬局、訪問看護、介護 のどれか、催しの状態の列には 予定、受付中、満員、中止、延期、終了 のどれかを書いてください。".to_owned(),
        "for example 病院, 診療所, 歯科診療所, 薬局, 訪問看護; for an event 受付中, 満員, 中止, 延期, 終了".to_owned()
    }

    /// A reading that is none.
    Advice "data-kana" data_kana(text: &str) {
        format!("読みがなに漢字があるか、かながないので使いません: 「{text}」"),
        format!("this reading has kanji in it or no kana; it is not used: \"{text}\""),
        help "ひらがなかカタカナで書くと、五十音順の正しい場所に並びます。".to_owned(),
        "in kana, the name stands at its place in the index".to_owned()
    }

    /// A postal code that is none.
    Warning "data-postal-code" data_postal_code(text: &str) {
        format!("郵便番号として読めないので、備考に表示します: 「{text}」"),
        format!("not a postal code; it is shown among the notes: \"{text}\""),
        help "7桁で書いてください。例: 363-0001。先頭の0が消えていないかも確かめてください。".to_owned(),
        "write seven digits, for example 363-0001; has a leading zero been lost?".to_owned()
    }

    /// An id of a sheet that is used twice.
    Warning "data-dup-id" data_dup_id(id: &str, used: &str) {
        format!("ID「{id}」がほかの行でも使われているので、ページのアドレスには「{used}」を使います"),
        format!("the id \"{id}\" is used in another row too; the page's address is \"{used}\""),
        help "行ごとに別のIDを付けてください。".to_owned(), "give each row an id of its own".to_owned()
    }

    /// A row that says the same as another.
    Error "data-row-twice" data_row_twice() {
        "同じ内容の行がほかにもあるので、この行は公開しません".to_owned(),
        "another row says the very same; this one is not published".to_owned(),
        help "重なった行を消してください。".to_owned(), "delete the repeated row".to_owned()
    }

    /// A further sheet of a workbook that has no known header.
    Warning "sheet-not-used" sheet_not_used(name: &str) {
        format!("シート「{name}」には見出しの行が見つからないので、公開しません"),
        format!("no row of known headers was found in the sheet \"{name}\"; it is not published")
    }

    /// A sheet that Excel hides.
    Advice "sheet-hidden" sheet_hidden(name: &str) {
        format!("シート「{name}」は非表示なので、公開しません"),
        format!("the sheet \"{name}\" is hidden; it is not published"),
        help "公開するならExcelで再表示してください。公開しないものは、ファイルから消すほうが安全です。".to_owned(),
        "to publish it, unhide it; what is not for the public is safer out of the file".to_owned()
    }

    /// A list of people.
    Error "privacy-column" privacy_column(found: &str) {
        format!("個人の名簿のようなので、このファイルは何も公開しません（{found}）"),
        format!("this looks like a list of people; nothing of it is published ({found})"),
        help "個人の情報を取り除き、事業所や行事だけの表を新しいファイルに作ってください。このファイルは公開用のフォルダーから出してください。".to_owned(),
        "make a new file of providers or events alone, and take this one out of the folder".to_owned()
    }

    /// A provider's column whose name speaks of patients or users.
    Advice "privacy-question" privacy_question(header: &str, word: &str) {
        format!("見出し「{header}」に「{word}」とあります。個人の情報ではないことを確かめてください"),
        format!("the header \"{header}\" says \"{word}\": please make sure that it holds nothing about persons"),
        help "定員や対応の可否なら、このままで構いません。".to_owned(), "a capacity or a service is fine as it is".to_owned()
    }
}
