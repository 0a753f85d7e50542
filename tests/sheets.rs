//! Real sheets of offices, read whole: every row is published or refused with a reason or is no record,
//! and every column is a field or is named. The files are not part of the project.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed step is a failed test; the table of real files is printed for those who ask"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kairan::contain;
use kairan::diag::{Diagnostic, Level};
use kairan::model::entry::Publish;
use kairan::model::{CityId, Collection, Entry, EntryId, Owner, Record, Withheld};
use kairan::source::sheet::{self, Workbook};
use kairan::source::{SourceFile, Sources};
use kairan::validate::sheets::{Fate, Meaning, Reading, Rules};
use kairan::validate::{Words, sheets, validate};

/// The folder of real files; none only where `KAIRAN_NO_REALDATA=1` says that there are none.
#[expect(
    clippy::disallowed_methods,
    reason = "the folder lies outside the project"
)]
fn realdata() -> Option<PathBuf> {
    if std::env::var("KAIRAN_NO_REALDATA").is_ok_and(|value| value == "1") {
        println!("KAIRAN_NO_REALDATA=1: the real files are not read");
        return None;
    }
    let named = std::env::var("KAIRAN_REALDATA").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/realdata");
    let folder = named.unwrap_or(beside);
    assert!(
        folder.is_dir(),
        "no real files in {}: set KAIRAN_REALDATA to their folder, or KAIRAN_NO_REALDATA=1",
        folder.display()
    );
    Some(folder)
}

/// What became of one file.
struct Outcome {
    reading: Reading,
    entries: BTreeMap<EntryId, Arc<Entry>>,
    refused: BTreeSet<(Arc<str>, Arc<str>, u32)>,
    found: Vec<Diagnostic>,
}

impl Outcome {
    fn n(&self, fate: Fate) -> usize {
        self.reading.sheets.iter().map(|sheet| sheet.n(fate)).sum()
    }

    fn codes(&self) -> BTreeMap<&'static str, usize> {
        let mut codes = BTreeMap::new();
        for diagnostic in &self.found {
            *codes.entry(diagnostic.code).or_insert(0) += 1;
        }
        codes
    }

    /// The entry of a name.
    fn named(&self, name: &str) -> &Entry {
        let found = self.entries.values().find(|entry| {
            entry
                .common
                .name
                .as_ref()
                .is_some_and(|field| field.value.text == name)
        });
        found.unwrap_or_else(|| panic!("no entry {name}"))
    }
}

fn city() -> Owner {
    Owner::City(CityId::new("mihon"))
}

fn outcome(file: &str, bytes: &[u8], collection: Collection) -> Outcome {
    let path: Arc<str> = Arc::from(format!("content/cities/mihon/{file}"));
    let book = sheet::read(&path, bytes).unwrap_or_else(|found| panic!("{file}: {found:?}"));
    of_book(&path, book, collection, "")
}

fn of_book(path: &Arc<str>, book: Workbook, collection: Collection, site: &str) -> Outcome {
    let text = |text: &str| SourceFile::Text(Arc::from(text));
    let mut sources = Sources::default();
    let head = "format = 1\ntitle = \"見本\"\nbase_url = \"https://example.jp/\"\n";
    sources
        .files
        .insert("content/site.toml".into(), text(&format!("{head}{site}")));
    sources.files.insert(
        "content/cities/mihon/city.toml".into(),
        text("name = \"見本市\"\n"),
    );
    sources
        .files
        .insert(Arc::clone(path), SourceFile::Sheet(Arc::new(book.clone())));
    let mut withheld = Withheld::default();
    let mut found: Vec<Diagnostic> = Vec::new();
    loop {
        let (project, mut more) = validate(&sources, &withheld, &Words::new());
        more.extend(found);
        kairan::diag::settle(&mut more);
        found = more;
        let before = withheld.sheet_rows.len();
        withheld.sheet_rows.extend(contain::rows_in_error(&found));
        if withheld.sheet_rows.len() > before {
            continue;
        }
        let mut entries = BTreeMap::new();
        if let Some(content) = project.owner(&city()) {
            for entry in content.collections.iter().flatten() {
                entries.insert(entry.key.id.clone(), Arc::clone(entry));
            }
        }
        let rules = Rules {
            refused: withheld.sheet_rows.clone(),
            ..Rules::default()
        };
        let (_, reading, _) = sheets::read(path, &book, &city(), collection, &rules);
        return Outcome {
            reading,
            entries,
            refused: withheld.sheet_rows,
            found,
        };
    }
}

/// A line for each file: what the closing note of a delivery shows.
fn print(file: &str, outcome: &Outcome) {
    let rows: usize = outcome
        .reading
        .sheets
        .iter()
        .map(|sheet| sheet.rows.len())
        .sum();
    println!("== {file}: {} / rows {rows}", outcome.reading.format);
    for fate in [
        Fate::Above,
        Fate::Header,
        Fate::Repeated,
        Fate::Note,
        Fate::Continued,
        Fate::Record,
        Fate::Withheld,
        Fate::Refused,
    ] {
        print!(" {fate:?} {}", outcome.n(fate));
    }
    println!(" | entries {}", outcome.entries.len());
    for sheet in &outcome.reading.sheets {
        let columns = sheet.header.iter().flat_map(|header| &header.columns);
        let left: Vec<&str> = columns
            .filter(|column| match column.meaning {
                Meaning::Known(known) => sheets::is_left(known.role),
                _ => true,
            })
            .map(|column| column.header.as_str())
            .collect();
        println!(
            " columns left out of 「{}」: {}",
            sheet.name,
            left.join(" ")
        );
    }
    println!(" {:?}", outcome.codes());
    for diagnostic in outcome
        .found
        .iter()
        .filter(|found| found.level == Level::Error)
        .take(20)
    {
        println!(
            " {:?} {}: {}",
            diagnostic.location, diagnostic.code, diagnostic.message.ja
        );
    }
}

/// What is known of a real file: where it lies, as what it is read, its rows by their fate.
struct Expected {
    file: &'static str,
    as_file: &'static str,
    collection: Collection,
    format: &'static str,
    /// Above, header, repeated header, note, continued, published, refused.
    rows: [usize; 7],
    n_unknown: usize,
    /// Records with a timetable (lectures: day and time), with hours of any kind (lectures: time or words), with
    /// a place, with a number that can be called, with any number.
    normalised: [usize; 5],
}

const LECTURES: Collection = Collection::Lectures;
const CLINICS: Collection = Collection::Clinics;

#[rustfmt::skip]
const FILES: [Expected; 10] = [
    Expected { file: "mhlw-kaigo-jigyosho_710-utf8bom.csv", as_file: "clinics.csv", collection: CLINICS, format: "CSV (UTF-8, ,)", rows: [0, 1, 0, 0, 0, 207, 0], n_unknown: 0, normalised: [0, 205, 207, 206, 207] },
    Expected { file: "takamatsu-events.xlsx", as_file: "lectures.xlsx", collection: LECTURES, format: "xlsx", rows: [0, 1, 0, 0, 0, 51, 0], n_unknown: 0, normalised: [2, 51, 0, 49, 51] },
    Expected { file: "yamaguchi-city-DENTAL-v2-sjis.csv", as_file: "clinics.csv", collection: CLINICS, format: "CSV (CP932, ,)", rows: [0, 1, 0, 0, 0, 76, 0], n_unknown: 0, normalised: [70, 76, 76, 76, 76] },
    Expected { file: "yamaguchi-iwakuni-hospital-v2-sjis.csv", as_file: "clinics.csv", collection: CLINICS, format: "CSV (CP932, ,)", rows: [0, 1, 0, 0, 0, 164, 0], n_unknown: 0, normalised: [25, 164, 164, 164, 164] },
    Expected { file: "yamaguchi-kudamatsu-event-v2-utf8.csv", as_file: "lectures.csv", collection: LECTURES, format: "CSV (UTF-8, ,)", rows: [0, 1, 0, 0, 0, 30, 0], n_unknown: 0, normalised: [0, 30, 0, 1, 30] },
    Expected { file: "yamaguchi-mine-hospital-v1-sjis-hankana.csv", as_file: "clinics.csv", collection: CLINICS, format: "CSV (CP932, ,)", rows: [0, 1, 0, 0, 0, 26, 0], n_unknown: 0, normalised: [0, 26, 26, 26, 26] },
    Expected { file: "yamaguchi-mine-hospital.xlsx", as_file: "clinics.xlsx", collection: CLINICS, format: "xlsx", rows: [0, 1, 0, 0, 0, 26, 0], n_unknown: 0, normalised: [0, 26, 26, 26, 26] },
    // Three sheets of joined cells; 「長門」 stands where a header would, the other towns have none.
    Expected { file: "yamaguchi-nagato-hospital.xls", as_file: "clinics.xls", collection: CLINICS, format: "xlsx", rows: [6, 3, 2, 0, 63, 57, 0], n_unknown: 3, normalised: [56, 57, 0, 57, 57] },
    Expected { file: "yamaguchi-tabuse-hospital-v1-sjis-TABS.csv", as_file: "clinics.csv", collection: CLINICS, format: "CSV (CP932, TAB)", rows: [0, 1, 0, 0, 0, 11, 0], n_unknown: 0, normalised: [2, 11, 11, 11, 11] },
    // One row says the very same as another.
    Expected { file: "yamaguchi-ube-event-v1-utf8bom.csv", as_file: "lectures.csv", collection: LECTURES, format: "CSV (UTF-8, ,)", rows: [0, 1, 0, 0, 0, 182, 1], n_unknown: 0, normalised: [164, 181, 0, 109, 111] },
];

#[expect(
    clippy::disallowed_methods,
    reason = "the folder lies outside the project"
)]
fn real(folder: &Path, file: &str) -> Vec<u8> {
    std::fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn every_real_file_is_read_whole() {
    let Some(folder) = realdata() else { return };
    for expected in FILES {
        let file = expected.file;
        let found = outcome(expected.as_file, &real(&folder, file), expected.collection);
        print(file, &found);
        assert_eq!(found.reading.format, expected.format, "{file}");
        let fates = [
            Fate::Above,
            Fate::Header,
            Fate::Repeated,
            Fate::Note,
            Fate::Continued,
            Fate::Record,
            Fate::Refused,
        ];
        assert_eq!(fates.map(|fate| found.n(fate)), expected.rows, "{file}");
        let rows: usize = found
            .reading
            .sheets
            .iter()
            .map(|sheet| sheet.rows.len())
            .sum();
        assert_eq!(
            expected.rows.iter().sum::<usize>(),
            rows,
            "{file}: a row disappeared"
        );
        assert_eq!(found.entries.len(), found.n(Fate::Record), "{file}");
        assert_eq!(found.refused.len(), found.n(Fate::Refused), "{file}");
        let columns = found.reading.sheets.iter().flat_map(|sheet| &sheet.header);
        let unknown = columns
            .flat_map(|header| &header.columns)
            .filter(|column| !matches!(column.meaning, Meaning::Known(_)))
            .count();
        assert_eq!(unknown, expected.n_unknown, "{file}");
        assert_eq!(normalised(&found.entries), expected.normalised, "{file}");
        assert!(
            !found
                .found
                .iter()
                .any(|one| one.code.starts_with("privacy-column")),
            "{file}"
        );
    }
}

/// How many records have: a timetable, hours of some kind, a place, a callable number, any number.
fn normalised(entries: &BTreeMap<EntryId, Arc<Entry>>) -> [usize; 5] {
    let facts = |entry: &Entry| match &entry.record {
        Record::Clinic(clinic) => {
            let hours =
                clinic.hours.is_some() || clinic.starts.is_some() || clinic.hours_note.is_some();
            let phone = clinic.phone.as_ref().map(|phone| &phone.value);
            let place = clinic.latitude.is_some() && clinic.longitude.is_some();
            let call = phone.is_some_and(|phone| phone.phone.is_some());
            [
                clinic.timetable().is_some(),
                hours || clinic.weekdays.is_some(),
                place,
                call,
                phone.is_some(),
            ]
        }
        Record::Lecture(lecture) => {
            let apply = lecture
                .apply
                .as_ref()
                .and_then(|apply| apply.value.phone.as_ref());
            let call = apply.is_some_and(|phone| phone.value.phone.is_some());
            let day = lecture
                .date
                .as_ref()
                .is_some_and(|date| date.value.day().is_some());
            [
                day && lecture.starts.is_some(),
                lecture.repeat.is_some() || lecture.starts.is_some(),
                false,
                call,
                apply.is_some(),
            ]
        }
        other => panic!("{other:?}"),
    };
    let mut counts = [0; 5];
    for entry in entries.values() {
        for (count, is) in counts.iter_mut().zip(facts(entry)) {
            *count += usize::from(is);
        }
    }
    counts
}

fn clinic(entry: &Entry) -> &kairan::model::records::Clinic {
    match &entry.record {
        Record::Clinic(clinic) => clinic,
        other => panic!("{other:?}"),
    }
}

#[test]
fn real_records_say_what_their_rows_say() {
    let Some(folder) = realdata() else { return };
    let nagato = outcome(
        "clinics.xls",
        &real(&folder, "yamaguchi-nagato-hospital.xls"),
        CLINICS,
    );
    let tomochika = clinic(nagato.named("友近内科循環器科医院"));
    let hours = tomochika.hours.as_ref().unwrap().value.text.text.as_str();
    assert_eq!(
        hours,
        "木・土 8：00 ～ 12：00\n月・火・水・金 8：00 ～ 12：30\n月・火・水・金 14：00 ～ 17：30"
    );
    assert_eq!(tomochika.phone.as_ref().unwrap().value.text, "0837-32-1180");
    assert_eq!(tomochika.fax.as_ref().unwrap().value.text, "0837-32-0972");

    let mine = outcome(
        "clinics.xlsx",
        &real(&folder, "yamaguchi-mine-hospital.xlsx"),
        CLINICS,
    );
    let csv = outcome(
        "clinics.csv",
        &real(&folder, "yamaguchi-mine-hospital-v1-sjis-hankana.csv"),
        CLINICS,
    );
    let ids = |outcome: &Outcome| outcome.entries.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        ids(&mine),
        ids(&csv),
        "Excel's times and half-width kana are the same records"
    );
    let tashirodai = clinic(mine.named("田代台病院"));
    let time = |field: &kairan::model::Field<
        kairan::model::timetable::AsRead<jiff::civil::Time>,
    >| { field.as_ref().unwrap().value.value.unwrap().to_string() };
    assert_eq!(time(&tashirodai.starts), "08:30:00");
    assert_eq!(time(&tashirodai.ends), "17:00:00");
    assert!(
        tashirodai.timetable().is_none(),
        "its remark on Saturdays is not read"
    );

    let iwakuni = outcome(
        "clinics.csv",
        &real(&folder, "yamaguchi-iwakuni-hospital-v2-sjis.csv"),
        CLINICS,
    );
    assert_eq!(
        iwakuni.codes().get("data-sci"),
        Some(&1),
        "said once for its column"
    );
    assert!(
        iwakuni
            .entries
            .keys()
            .all(|id| !id.as_str().contains("e-12") && !id.as_str().contains("e+"))
    );
    let address = clinic(iwakuni.named("錦病院")).address.as_ref().unwrap();
    assert_eq!(address.value.text, "山口県岩国市錦見7丁目15番7号");

    let kudamatsu = outcome(
        "lectures.csv",
        &real(&folder, "yamaguchi-kudamatsu-event-v2-utf8.csv"),
        LECTURES,
    );
    let Record::Lecture(market) = &kudamatsu.named("大黒市").record else {
        panic!()
    };
    assert!(market.date.is_none());
    assert_eq!(
        market.repeat.as_ref().unwrap().value.text.text,
        "1月7日(火)"
    );
}

/// A sheet of everyday headers in text.
fn of_text(file: &str, text: &str, site: &str) -> Outcome {
    let path: Arc<str> = Arc::from(format!("content/cities/mihon/{file}"));
    let collection = if file.starts_with("duty") {
        Collection::Duty
    } else {
        CLINICS
    };
    let book = sheet::read(&path, text.as_bytes()).unwrap();
    of_book(&path, book, collection, site)
}

const EVERYDAY: &str = "見本市 医療機関一覧,,,\n令和8年4月1日現在,,,\n,,,\n医院名,ＴＥＬ,所在地,院長\n見本歯科医院,048-000-0000,見本市1-1,見本 太郎\n見本内科,048-000-0001,見本市1-2,見本 花子\n医院名,ＴＥＬ,所在地,院長\n見本薬局,048-000-0002,見本市1-3,\n※ 変わることがあります。,,,\n";

#[test]
fn titles_notes_and_repeated_headers_are_no_records() {
    let found = of_text("clinics.csv", EVERYDAY, "");
    let fates = [
        Fate::Above,
        Fate::Header,
        Fate::Repeated,
        Fate::Note,
        Fate::Record,
    ];
    assert_eq!(fates.map(|fate| found.n(fate)), [2, 1, 1, 1, 3]);
    assert_eq!(found.codes().get("data-representative"), Some(&1));
    assert!(clinic(found.named("見本内科")).notes.is_none());
    let allowed = of_text("clinics.csv", EVERYDAY, "publish_representatives = true\n");
    let notes = clinic(allowed.named("見本内科")).notes.as_ref().unwrap();
    assert_eq!(notes.value.text, "院長: 見本 花子");
}

#[test]
fn ids_stay_when_rows_are_sorted_or_added() {
    let ids = |text: &str| {
        let found = of_text("clinics.csv", text, "");
        let pairs = found.entries.values().map(|entry| {
            let name = entry.common.name.as_ref().unwrap().value.text.clone();
            (name, entry.key.id.clone())
        });
        pairs.collect::<BTreeMap<_, _>>()
    };
    let one = ids(
        "NO,名称,名称_カナ,電話番号,住所\n1,見本医院,ミホンイイン,1,甲1\n2,桜医院,,2,乙2\n3,同名,ドウメイ,3,丙3\n4,同名,ドウメイ,4,丁4\n",
    );
    let two = ids(
        "NO,名称,名称_カナ,電話番号,住所\n1,新規,シンキ,9,戊5\n2,同名,ドウメイ,4,丁4\n3,同名,ドウメイ,3,丙3\n4,桜医院,,2,乙2\n5,見本医院,ミホンイイン,1,甲1\n",
    );
    for (name, id) in &one {
        if name != "同名" {
            assert_eq!(two.get(name), Some(id));
        }
    }
    assert_eq!(one.get("見本医院").unwrap().as_str(), "mihoniin");
    assert!(one.get("桜医院").unwrap().as_str().starts_with('x'));
}

#[test]
fn a_list_of_people_is_stopped_and_a_provider_is_asked() {
    let people = [
        "氏名,生年月日,住所,電話番号\n見本 太郎,1940-01-01,見本市1,048-000-0000\n",
        "氏名,住所,電話番号,備考\n見本 太郎,見本市1,048-000-0000,寝たきり\n",
        "名称,要介護度,電話番号\n見本 太郎,3,048-000-0000\n",
        "人工呼吸器使用者一覧,,\n名称,電話番号,住所\n見本 太郎,048-000-0000,見本市1\n",
        "名前,病名,電話,住所\n見本 太郎,ALS,048-000-0000,見本市1\n",
    ];
    for text in people {
        let found = of_text("clinics.csv", text, "");
        assert!(found.reading.of_people, "{text}");
        assert!(found.entries.is_empty(), "{text}");
        assert_eq!(found.codes().get("privacy-column"), Some(&1), "{text}");
    }
    let provider = "事業所名,電話番号,利用者定員,人工呼吸器対応,対象年齢,管理者氏名\n見本訪問看護,048-000-0000,20,可,18歳以上,見本 花子\n";
    let found = of_text("clinics.csv", provider, "");
    assert_eq!(found.entries.len(), 1);
    assert_eq!(found.codes().get("privacy-question"), Some(&3));
    let notes = clinic(found.named("見本訪問看護")).notes.as_ref().unwrap();
    assert_eq!(notes.value.text, "利用者定員: 20\n人工呼吸器対応: 可");
}

#[test]
fn only_a_clear_yes_is_published_and_a_bad_row_falls_alone() {
    let text =
        "名称,電話番号,公開\n甲,048-000-0000,公開\n乙,048-000-0001,非公開\n丙,048-000-0002,\n";
    let found = of_text("clinics.csv", text, "");
    assert_eq!((found.n(Fate::Record), found.n(Fate::Withheld)), (1, 2));
    let rota = "日付,医療機関名,電話番号\n2026-05-03,見本医院,048-000-0000\n5月連休,見本病院,048-000-0001\n";
    let found = of_text("duty.csv", rota, "");
    assert_eq!((found.n(Fate::Record), found.n(Fate::Refused)), (1, 1));
    assert_eq!(found.codes().get("invalid-date"), Some(&1));
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..2000), head in 0_usize..4) {
        let start: &[u8] = match head {
            0 => b"PK\x03\x04",
            1 => &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
            2 => "名称,電話番号,住所\n".as_bytes(),
            _ => b"",
        };
        let path: Arc<str> = Arc::from("content/cities/mihon/clinics.csv");
        if let Ok(book) = sheet::read(&path, &[start, &bytes].concat()) {
            let _ = sheets::read(&path, &book, &city(), CLINICS, &Rules::default());
        }
    }
}

#[test]
fn what_is_too_large_is_a_clear_error() {
    let path: Arc<str> = Arc::from("content/cities/mihon/clinics.csv");
    let code = |text: &str| sheet::read(&path, text.as_bytes()).unwrap_err().code;
    assert_eq!(code(&",x".repeat(5_000)), "sheet-too-many-columns");
    assert_eq!(
        code(&format!("名称,備考\n甲,{}\n", "あ".repeat(1 << 20))),
        "sheet-cell-too-long"
    );
    assert_eq!(code(&"a,b\n".repeat(200_001)), "sheet-too-many-rows");
}

/// A zip of one workbook whose sheet is so many zero bytes.
fn zip_of(name: &str, n_bytes: usize) -> Vec<u8> {
    use std::io::Write as _;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1));
    archive.start_file(name, options).unwrap();
    let block = vec![0_u8; 1 << 20];
    for _ in 0..n_bytes >> 20 {
        archive.write_all(&block).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_zip_bomb_is_refused_before_it_is_opened() {
    let path: Arc<str> = Arc::from("content/cities/mihon/clinics.xlsx");
    let bomb = zip_of("xl/workbook.xml", 513 << 20);
    assert!(bomb.len() < 16 << 20);
    assert_eq!(
        sheet::read(&path, &bomb).unwrap_err().code,
        "sheet-unpacks-too-large"
    );
    let empty = zip_of("xl/workbook.xml", 0);
    assert_eq!(
        sheet::read(&path, &empty).unwrap_err().code,
        "sheet-damaged"
    );
    let other = zip_of("word/document.xml", 0);
    assert_eq!(
        sheet::read(&path, &other).unwrap_err().code,
        "sheet-without-table"
    );
}

#[test]
fn columns_toml_maps_a_sheets_own_headers() {
    let path: Arc<str> = Arc::from("content/cities/mihon/clinics.csv");
    let text = "名称,名称_カナ,電話番号,でんわ番号2,ひみつ,直通,夜間\n甲,コウ,048-000-0000,048-000-0009,x,x,x\n";
    let book = sheet::read(&path, text.as_bytes()).unwrap();
    let own = Arc::from("content/cities/mihon/columns.toml");
    let toml = "[clinics]\n\"でんわ番号2\" = \"fax\"\n\"ひみつ\" = \"never\"\n\"直通\" = \"professionals\"\n\"夜間\" = { field = \"notes\", publish = \"professionals\" }\n\"x\" = \"fox\"\n";
    let (table, found) = kairan::source::toml_file::parse(&own, toml, 0);
    assert!(found.is_empty());
    let mut sink = Vec::new();
    let mut rules = Rules::default();
    rules
        .columns
        .insert(city(), sheets::columns::read(&table, &mut sink));
    assert_eq!(
        sink.iter().map(|one| one.code).collect::<Vec<_>>(),
        ["invalid-choice"]
    );
    let (tables, _, found) = sheets::read(&path, &book, &city(), CLINICS, &rules);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(tables.first().unwrap().text("fax"), Some("048-000-0009"));
    assert!(!format!("{tables:?}").contains("Text(\"x\")"));
}

#[test]
fn rows_for_professionals_and_rows_without_consent_are_not_for_residents() {
    let text = "名称,電話番号,公開,同意日\n甲,048-000-0000,公開,令和7年4月1日\n乙,048-000-0001,専門職,\n丙,048-000-0002,公開,\n丁,048-000-0003,公開,口頭\n戊,048-000-0004,非公開,令和7年4月1日\n";
    let found = of_text("clinics.csv", text, "");
    let fates = [Fate::Record, Fate::Professionals, Fate::Withheld];
    assert_eq!(fates.map(|fate| found.n(fate)), [1, 1, 3]);
    assert_eq!(found.codes().get("data-rows-for-professionals"), Some(&1));
    assert_eq!(found.codes().get("data-consent-missing"), Some(&2));
    let publish = |name: &str| {
        let field = found.named(name).common.publish.as_ref();
        field.map(|publish| publish.value)
    };
    assert_eq!(publish("甲"), None);
    assert_eq!(publish("乙"), Some(Publish::Professionals));
    let consent = found.named("甲").common.consented_on.as_ref().unwrap();
    assert_eq!(consent.value.original(), "令和7年4月1日");
    // Of the others nothing is kept but that they are for nobody.
    let never = found.entries.values().filter(|entry| {
        let publish = entry.common.publish.as_ref();
        publish.is_some_and(|publish| publish.value == Publish::Never)
    });
    assert!(never.clone().all(|entry| clinic(entry).phone.is_none()));
    assert_eq!(never.count(), 3);
}

#[test]
fn free_places_are_published_with_their_day_or_not_at_all() {
    let notes = |text: &str, name: &str| {
        let found = of_text("clinics.csv", text, "");
        let notes = clinic(found.named(name)).notes.as_ref();
        let notes = notes.map(|notes| notes.value.text.clone());
        (notes.unwrap_or_default(), found.codes())
    };
    let dated = "事業所名,電話番号,空き状況,空き状況の時点\n甲,048-000-0000,2床,令和7年12月1日\n乙,048-000-0001,1床,\n";
    let (text, codes) = notes(dated, "甲");
    assert_eq!(text, "空き状況: 2床（令和7年12月1日（月曜日）の時点）");
    assert_eq!(codes.get("data-vacancy-undated"), Some(&1));
    assert_eq!(notes(dated, "乙").0, "");
    let header = "事業所名,電話番号,受入可否（令和7年12月1日現在）\n甲,048-000-0000,可\n";
    let (text, codes) = notes(header, "甲");
    assert_eq!(text, "受入可否: 可（令和7年12月1日（月曜日）の時点）");
    assert_eq!(codes.get("data-vacancy-undated"), None);
    // A year, and a date of something else, say too little.
    let year = "事業所名,電話番号,空き状況,空き状況の時点,更新日\n甲,048-000-0000,可,令和7年,令和7年12月1日\n";
    assert_eq!(notes(year, "甲").0, "");
}

#[test]
fn a_list_that_says_it_is_not_public_is_not_read() {
    let text = "医療機関一覧（関係者限り）,,\n名称,電話番号,住所\n甲,048-000-0000,見本市1\n";
    let found = of_text("clinics.csv", text, "");
    assert!(found.entries.is_empty());
    assert_eq!(found.codes().get("data-not-public"), Some(&1));
    assert_eq!(found.codes().get("sheet-without-table"), None);
    let remark =
        "※ 非公開の項目は空欄にしています。,,\n名称,電話番号,住所\n甲,048-000-0000,見本市1\n";
    assert_eq!(of_text("clinics.csv", remark, "").entries.len(), 1);
}

fn duty(found: &Outcome, name: &str) -> kairan::model::records::Duty {
    let rows = found
        .entries
        .values()
        .filter_map(|entry| match &entry.record {
            Record::Duty(duty) => Some(duty.as_ref().clone()),
            _ => None,
        });
    let mut named = rows.filter(|duty| {
        let clinic = duty.clinic.as_ref();
        clinic.is_some_and(|clinic| clinic.value.text == name)
    });
    named.next().unwrap()
}

#[test]
fn a_rota_tells_clinics_with_fixed_days_from_days_of_duty() {
    let text = "月日,曜日,医療機関名,受付開始時間,受付終了時間,診療時間,休憩,所在地,更新日時\n\
        日曜日・祝日・12月31日から1月3日,,急患診療所,8:45,16:30,9:00～17:00,12:00～13:00,見本市1,2025/12/20 15:00\n\
        ,日・祝,小児急患診療所,,,9:00～12:00,,,2025/12/20 0:00:00\n\
        2026年1月12日（月・祝）,成人の日,当番医院,,,9:00～17:00,,,\n\
        2026年1月18日,日,日曜の医院,,,9:00～17:00,,,\n\
        2026年1月18日,月,曜日の違う医院,,,9:00～17:00,,,\n\
        1月18日（祝日）,,年のない医院,,,9:00～17:00,,,\n\
        ,,日のない医院,,,9:00～17:00,,,\n";
    let found = of_text("duty.csv", text, "");
    assert_eq!((found.n(Fate::Record), found.n(Fate::Refused)), (4, 3));
    assert_eq!(found.codes().get("wrong-weekday"), Some(&1));
    assert_eq!(found.codes().get("duty-without-day"), Some(&1));
    assert_eq!(found.codes().get("invalid-date"), Some(&1));
    let said = |field: &kairan::model::Field<kairan::model::Localized>| {
        field.as_ref().map(|field| field.value.text.clone())
    };
    let fixed = duty(&found, "急患診療所");
    assert!(fixed.date.is_none());
    assert_eq!(
        said(&fixed.days).as_deref(),
        Some("日曜日・祝日・12月31日から1月3日")
    );
    assert_eq!(said(&fixed.reception).as_deref(), Some("8:45～16:30"));
    assert_eq!(said(&fixed.hours).as_deref(), Some("9:00～17:00"));
    assert_eq!(said(&fixed.pause).as_deref(), Some("12:00～13:00"));
    assert_eq!(said(&fixed.address).as_deref(), Some("見本市1"));
    let changed = fixed.changed_at.unwrap().value;
    assert_eq!(changed.time().unwrap().to_string(), "15:00:00");
    let children = duty(&found, "小児急患診療所");
    assert_eq!(said(&children.days).as_deref(), Some("日・祝"));
    assert_eq!(children.changed_at.unwrap().value.time(), None);
    let holiday = duty(&found, "当番医院");
    assert!(holiday.days.is_none());
    assert_eq!(said(&holiday.note).as_deref(), Some("成人の日"));
    assert!(duty(&found, "日曜の医院").note.is_none());
}
