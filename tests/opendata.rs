//! Open data and JSON-LD: what is published can be read back, in the standard's columns, and nothing else is there.
#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test fails where it stands"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, date, time};
use kairan::diag::Diagnostic;
use kairan::model::records::LectureStatus;
use kairan::model::resolved::Occurrence;
use kairan::model::{Collection, Kept};
use kairan::pipeline::{Environment, plan_site};
use kairan::plan::{PlanOptions, events};
use kairan::render::{self, Planned, opendata};
use kairan::source::{SourceFile, Sources};
use proptest::prelude::*;
use serde_json::Value;

const SITE: &str = r#"format = 1
title = "ご案内"
base_url = "https://example.jp/outreach/"
as_of = "2025-10-01"
[operator]
name = "見本の会"
[open_data]
licence = "CC BY 4.0"
[[topics]]
id = "home-dental"
label = "訪問歯科"
[[services]]
id = "visit"
label = "訪問歯科診療"
"#;

const CLINICS: &str = r#"[[clinics]]
id = "sakanoue"
kind = ["dental", "clinic"]
name = { ja = "坂の上, \"本院\"", kana = "さかのうえ" }
name_en = "Sakanoue Dental"
phone = "048（700）2000"
address = "埼玉県桶川市泉1丁目3-28"
postal_code = "〒363-0011"
building = "泉ビル2階"
departments = ["歯科", "小児歯科"]
services = ["visit"]
weekdays = "金・月・火"
starts = "9:00"
ends = "17時30分"
latitude = 35.99
longitude = 139.55
facility_code = "1130000001"
beds = "0"
notes = "=HYPERLINK(\"x\")"
confirmed_on = "2025-09-30"
updated = "2025-09-01"
sources = ["plan:29"]
[[clinics]]
id = "draft"
name = "下書き医院"
draft = true
[[clinics]]
id = "gone"
name = "終わった医院"
publish_until = "2025-09-30"
"#;

const LECTURES: &str = r#"[[lectures]]
id = "acp"
title = { ja = "人生会議の話", kana = "じんせいかいぎのはなし" }
date = "2026-01-29"
starts = "13:30"
ends = "15:00"
venue = "市民ホール</script>"
address = "桶川市若宮1-5-9"
online = "オンラインでも"
fee = "無料"
capacity = [{ count = 100 }]
organizer = "桶川市"
status = "postponed"
apply = { methods = ["電話", "窓口"], deadline = "2026-01-20", phone = "048-700-2001" }
[[lectures]]
id = "someday"
title = "いつか"
date = "2026-02"
[[lectures]]
id = "inner"
title = "専門職の研修"
date = "2026-01-30"
audience = "professionals"
"#;

const FILES: &[(&str, &str)] = &[
    ("content/site.toml", SITE),
    (
        "content/documents.toml",
        "[[documents]]\nid = \"plan\"\ntitle = \"計画\"\nseed = \"secret-file\"\nas_of = \"2025-04-01\"\n",
    ),
    ("content/regions/keno/region.toml", "name = \"県央\"\n"),
    (
        "content/regions/keno/windows/shared.md",
        "+++\nname = \"地区の窓口\"\nphone = \"048-700-3000\"\n+++\n",
    ),
    (
        "content/cities/okegawa/city.toml",
        "name = { ja = \"桶川市\", kana = \"おけがわし\" }\ncode = \"112313\"\nprefecture = \"埼玉県\"\nregions = [\"keno\"]\n",
    ),
    (
        "content/cities/ageo/city.toml",
        "name = \"上尾市\"\ncode = \"112194\"\nprefecture = \"埼玉県\"\nregions = [\"keno\"]\n",
    ),
    ("content/cities/okegawa/clinics.toml", CLINICS),
    ("content/cities/okegawa/lectures.toml", LECTURES),
    (
        "content/cities/okegawa/windows/inner.md",
        "+++\nname = \"歯科の窓口\"\nkind = \"home-dental\"\nphone = \"048-700-4000\"\nphone_status = \"office_only\"\noperator = \"桶川市\"\nmail = \"a@example.jp\"\nsources = [\"plan:3\"]\n+++\n",
    ),
    (
        "content/cities/okegawa/duty.toml",
        "[[duty]]\nid = \"d1\"\ndate = \"2025-10-05\"\nclinic = \"sakanoue\"\nreception = \"午前9時から\"\n",
    ),
    (
        "content/cities/okegawa/lists.toml",
        "[[lists]]\nid = \"hidden\"\nname = \"出さない名簿\"\npublicness = \"never\"\n",
    ),
];

fn site(changed: &[(&str, &str)]) -> (Planned, Vec<Diagnostic>) {
    let mut texts: BTreeMap<&str, &str> = FILES.iter().copied().collect();
    texts.extend(changed.iter().copied());
    let sources = Sources {
        files: texts
            .into_iter()
            .map(|(path, text)| (Arc::from(path), SourceFile::Text(Arc::from(text))))
            .collect(),
        cities: ["ageo", "okegawa"].into_iter().map(Arc::from).collect(),
        regions: [Arc::from("keno")].into(),
        ..Sources::default()
    };
    let environment = Environment {
        date: None,
        fallback_date: date(2025, 1, 1),
        drafts: true,
        plan: PlanOptions::default(),
    };
    let (planned, mut found, _) = plan_site(&sources, &environment);
    // A site of data alone: what it lacks for readers is not the matter here.
    found.retain(|it| it.code != "policy-pages" && it.code != "contact-missing");
    (planned.unwrap(), found)
}

fn paths(planned: &Planned) -> Vec<&str> {
    planned.plan.data.iter().map(|file| &*file.path).collect()
}

fn bytes(planned: &Planned, path: &str) -> Vec<u8> {
    let file = planned.plan.data.iter().find(|file| &*file.path == path);
    let file = file.unwrap();
    opendata::file(&planned.cx(file.section, 0), file)
}

fn json(planned: &Planned, path: &str) -> Value {
    serde_json::from_slice(&bytes(planned, path)).unwrap()
}

/// The rows of a table, each by column.
fn table(planned: &Planned, path: &str) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let bytes = bytes(planned, path);
    let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap());
    let head: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let rows = reader.deserialize().map(Result::unwrap).collect();
    (head, rows)
}

fn page(planned: &Planned, address: &str) -> String {
    let page = planned.plan.at(address).unwrap();
    let rendered = render::render(planned, page).unwrap();
    assert!(
        rendered.diagnostics.is_empty(),
        "{:?}",
        rendered.diagnostics
    );
    rendered.html
}

/// The nodes of a page's JSON-LD.
fn graph(planned: &Planned, address: &str) -> Vec<Value> {
    let html = page(planned, address);
    let open = "<script type=\"application/ld+json\">";
    let start = html.find(open).unwrap() + open.len();
    let end = start + html[start..].find("</script>").unwrap();
    let whole: Value = serde_json::from_str(&html[start..end]).unwrap();
    assert_eq!(whole["@context"], "https://schema.org");
    whole["@graph"].as_array().unwrap().clone()
}

fn node(planned: &Planned, address: &str, kind: &str) -> Option<Value> {
    let nodes = graph(planned, address).into_iter();
    nodes
        .into_iter()
        .find(|node| node["@type"] == kind || node["@type"][0] == kind)
}

#[test]
fn there_are_files_only_where_there_are_records() {
    let (planned, found) = site(&[]);
    let codes: Vec<&str> = found.iter().map(|it| it.code).collect();
    assert_eq!(codes, Vec::<&str>::new());
    assert_eq!(
        paths(&planned),
        [
            "regions/keno/data/contacts.json",
            "regions/keno/data/clinics.csv",
            "regions/keno/data/clinics.json",
            "regions/keno/data/lectures.csv",
            "regions/keno/data/lectures.json",
            "regions/keno/data/duty.json",
            "ageo/data/contacts.json",
            "okegawa/data/contacts.json",
            "okegawa/data/clinics.csv",
            "okegawa/data/clinics.json",
            "okegawa/data/lectures.csv",
            "okegawa/data/lectures.json",
            "okegawa/data/duty.json",
        ]
    );
}

#[test]
fn the_columns_are_the_standards() {
    let (planned, _) = site(&[]);
    let (clinics, _) = table(&planned, "okegawa/data/clinics.csv");
    let standard = "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,医療機関の種類,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,高度の種別,高度の値,電話番号,内線番号,FAX番号,連絡先メールアドレス,連絡先FormURL,連絡先備考（その他、SNSなど）,郵便番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,災害拠点分類,状況,URL,画像,画像_ライセンス,備考";
    assert_eq!(clinics.join(","), standard);
    assert_eq!(clinics.len(), 42);
    let (lectures, _) = table(&planned, "okegawa/data/lectures.csv");
    let standard = "全国地方公共団体コード,法人番号,ID,地方公共団体名,イベント名,言語コード,イベント通称,サブタイトル,イベント名_カナ,イベント名_英語,コンテンツURL,状態,キーワード,タグ,対象となる産業,開催パターン,開始日,終了日,開始時間,終了時間,開始日時特記事項,所要時間,掲載開始日,掲載終了日,概要,説明,サブイベント,イベント種類,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,共催団体,関連組織,対象者,対象者備考,場所名称,集合（受付）場所,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,アクセス方法,駐車場情報,駐輪場情報,Web開催,Web開催URL,ツール・環境,定員,定員備考,料金種別,決済種別,外国語対応,外国語対応備考,開催条件,参加申込終了日,参加申込終了時間,参加申込方法,申込開始日,申込開始時刻,申込URL,URL,授乳室,おむつ替えコーナー,飲食可否,ベビーカー貸出,ベビーカー利用,画像,画像_ライセンス,備考";
    assert_eq!(lectures.join(","), standard);
    assert_eq!(lectures.len(), 78);
}

#[test]
fn a_clinic_reads_back_from_its_row() {
    let (planned, _) = site(&[]);
    let (_, rows) = table(&planned, "okegawa/data/clinics.csv");
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    let known: Vec<(&str, &str)> = row
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        known,
        [
            ("ID", "sakanoue"),
            ("備考", "'=HYPERLINK(\"x\")"),
            ("全国地方公共団体コード", "112313"),
            ("医療機関の種類", "歯科診療所;診療所"),
            ("医療機関コード", "1130000001"),
            ("名称", "坂の上, \"本院\""),
            ("名称_カナ", "サカノウエ"),
            ("名称_英字", "Sakanoue Dental"),
            ("地方公共団体名", "埼玉県桶川市"),
            ("建物名等(方書)", "泉ビル2階"),
            ("所在地_全国地方公共団体コード", "112313"),
            ("所在地_市区町村", "桶川市"),
            ("所在地_町字", "泉1丁目"),
            ("所在地_番地以下", "3-28"),
            ("所在地_連結表記", "埼玉県桶川市泉1丁目3-28"),
            ("所在地_都道府県", "埼玉県"),
            ("病床数", "0"),
            ("経度", "139.55"),
            ("緯度", "35.99"),
            ("診療曜日", "月火金"),
            ("診療科目", "歯科;小児歯科"),
            ("診療終了時間", "17:30"),
            ("診療開始時間", "09:00"),
            ("郵便番号", "363-0011"),
            ("電話番号", "048-700-2000"),
        ]
    );
}

#[test]
fn a_lecture_reads_back_from_its_row_and_a_month_is_no_day() {
    let (planned, _) = site(&[]);
    let (_, rows) = table(&planned, "okegawa/data/lectures.csv");
    let ids: Vec<&str> = rows.iter().map(|row| row["ID"].as_str()).collect();
    assert_eq!(ids, ["acp", "someday"]);
    let row = &rows[0];
    for (column, value) in [
        ("開始日", "2026-01-29"),
        ("終了日", "2026-01-29"),
        ("開始時間", "13:30"),
        ("状態", "延期"),
        ("料金(基本)", "無料"),
        ("料金種別", "無料"),
        ("定員", "100"),
        ("主催者", "桶川市"),
        ("連絡先電話番号", "048-700-2001"),
        ("参加申込終了日", "2026-01-20"),
        ("参加申込方法", "電話;窓口"),
        ("Web開催", "有"),
        ("ツール・環境", "オンラインでも"),
        ("URL", "https://example.jp/outreach/okegawa/lectures/acp/"),
        ("対象者", ""),
    ] {
        assert_eq!(row[column], value, "{column}");
    }
    assert_eq!(rows[1]["開始日"], "");
    assert_eq!(rows[1]["開始日時特記事項"], "令和8年2月");
}

/// Records that fill every column of the standard that a field is behind.
const FULL_CLINICS: &str = r#"[[clinics]]
id = "midori"
kind = ["clinic", "pharmacy", "visiting-nursing", "care", "other", "hospital"]
name = { ja = "みどり医院", kana = "みどりいいん" }
name_en = "Midori Clinic"
corporation = "医療法人 見本・緑会"
corporate_number = "1000000000001"
facility_code = "1110000001"
phone = "048-700-2000"
extension = "12"
fax = "048-700-2001"
mail = "a@example.jp"
form = "https://example.jp/form?a=1"
contact_note = "=連絡は平日, 9時から"
postal_code = "3630011"
address_code = "112313"
town_id = "0001000"
address_prefecture = "埼玉県"
address_city = "桶川市"
address_town = "泉一丁目"
address_street = "3-28"
building = "-泉ビル2階"
latitude = 35.991234567890123
longitude = 139.55
altitude_kind = "標高"
altitude = "12.5"
departments = ["内科", "糖尿病・内分泌内科", "循環器内科（不整脈、心不全）"]
weekdays = "月～金、第2・4土曜"
starts = "9:00"
ends = "17時30分"
hours_note = "【月～金】9:00～12:30／14:00～17:30\n【第2・4土】9:00～12:00"
after_hours = "+電話で\n相談"
beds = "19"
disaster_class = "@なし"
status = "開院"
website = "https://example.jp/"
image = "https://example.jp/a.jpg"
image_licence = "CC BY 4.0"
notes = "'=引用符\n2行目"
[[clinics]]
id = "words"
name = "ことば医院"
kind = "clinic"
departments = ["歯科"]
hours = "月火水金 9:00～12:00、15:00～18:00 土 9:00～12:00"
closed_days = "木・日・祝"
phone = "市外局番なし44-0123"
[[clinics]]
id = "prose"
name = "文の医院"
hours = "午前中。水曜は休み"
hours_note = "予約制"
"#;

const FULL_LECTURES: &str = r#"[[lectures]]
id = "full"
topic = "home-dental"
title = { ja = "お口の話", kana = "おくちのはなし" }
series = "健康講座"
date = "2026-01-29"
date_end = "2026-01-30"
doors = "13:00"
starts = "13:30"
ends = "15:00"
summary = "概要,\n2行"
fee = "資料代500円、当日払い"
organizer = "桶川市"
co_hosts = ["桶川・北本の会", "見本の会"]
audience = "both"
audience_note = "どなたでも"
venue = "市民ホール"
room = "3階 研修室"
duration = "約90分"
access = "桶川駅から徒歩10分"
address = "桶川市若宮1-5-9"
online = "https://example.jp/live"
capacity = [{ label = "会場", count = "1,000", note = "名" }, { label = "オンライン", note = "定めなし" }]
status = "full"
status_reason = "定員に達しました"
on_demand = "後日配信"
note = "手話通訳あり"
publish_from = "2025-04-01"
publish_until = "2026-03-31"
contact = "aging"
apply = { methods = ["電話", "窓口・郵送"], deadline = "2026-01-20", form = "https://example.jp/form" }
[[lectures]]
id = "month"
title = "春の会"
date = "2026-02"
doors = "9:30"
repeat = "毎月第4木曜日"
fee = "1,000円"
online = "電話でつなぎます"
capacity = [{ count = "1,000", note = "先着順" }]
apply = { phone = "048-700-2001" }
[[lectures]]
id = "year"
title = "出前講座"
fiscal_year = "令和7年度"
fee = "無料"
online = "なし"
audience = "residents"
on_request = true
"#;

const DEPARTMENTS: &str = r#"[[departments]]
id = "aging"
name = "高齢介護課（本庁）"
city = "okegawa"
phone = "048-700-5000"
extension = "123"
"#;

/// The site with a collection's table in the place of its TOML.
fn from_table(planned: &Planned, name: &str, more: &[(&str, &str)]) -> Planned {
    let csv = bytes(planned, &format!("okegawa/data/{name}.csv"));
    let path: Arc<str> = Arc::from(format!("content/cities/okegawa/{name}.csv"));
    let book = kairan::source::sheet::read(&path, &csv).unwrap();
    let toml = format!("content/cities/okegawa/{name}.toml");
    let mut texts: BTreeMap<&str, &str> = FILES.iter().copied().collect();
    texts.extend(more.iter().copied());
    texts.remove(toml.as_str());
    let mut files: BTreeMap<Arc<str>, SourceFile> = texts
        .into_iter()
        .map(|(path, text)| (Arc::from(path), SourceFile::Text(Arc::from(text))))
        .collect();
    files.insert(path, SourceFile::Sheet(Arc::new(book)));
    let sources = Sources {
        files,
        cities: ["ageo", "okegawa"].into_iter().map(Arc::from).collect(),
        ..Sources::default()
    };
    let environment = Environment {
        date: None,
        fallback_date: date(2025, 1, 1),
        drafts: true,
        plan: PlanOptions::default(),
    };
    plan_site(&sources, &environment).0.unwrap()
}

#[test]
fn the_standards_fields_of_every_record_come_back_from_their_table() {
    for (name, full) in [("clinics", FULL_CLINICS), ("lectures", FULL_LECTURES)] {
        let path = format!("content/cities/okegawa/{name}.toml");
        let more = [
            (path.as_str(), full),
            ("content/departments.toml", DEPARTMENTS),
        ];
        let (planned, found) = site(&more);
        let errors: Vec<_> = found
            .iter()
            .filter(|one| one.level == kairan::diag::Level::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
        let again = from_table(&planned, name, &more);
        let file = format!("okegawa/data/{name}.csv");
        let (_, rows) = table(&planned, &file);
        let (_, read) = table(&again, &file);
        let n_records = full.matches("[[").count();
        assert_eq!((rows.len(), read.len()), (n_records, n_records), "{name}");
        for (row, read) in rows.iter().zip(&read) {
            for (column, value) in row {
                assert_eq!(
                    read.get(column),
                    Some(value),
                    "{name} {} {column}",
                    row["ID"]
                );
            }
        }
    }
}

#[test]
fn json_has_the_whole_record_with_what_it_rests_on() {
    let (planned, _) = site(&[]);
    let file = json(&planned, "okegawa/data/clinics.json");
    assert_eq!(file["as_of"], "2025-10-01");
    assert_eq!(file["licence"]["name"], "CC BY 4.0");
    assert_eq!(
        file["licence"]["url"],
        "https://creativecommons.org/licenses/by/4.0/deed.ja"
    );
    assert_eq!(file["area"]["code"], "112313");
    assert_eq!(file["page"], "https://example.jp/outreach/okegawa/data/");
    let records = file["records"].as_array().unwrap();
    assert_eq!(records.len(), 1);
    let clinic = &records[0];
    assert_eq!(clinic["name"]["ja"], "坂の上, \"本院\"");
    assert_eq!(clinic["notes"]["ja"], "=HYPERLINK(\"x\")");
    assert_eq!(clinic["confirmed_on"], "2025-09-30");
    assert_eq!(clinic["updated"], "2025-09-01");
    assert_eq!(clinic["services"][0]["id"], "visit");
    assert_eq!(clinic["services"][0]["label"]["ja"], "訪問歯科診療");
    let duty = &json(&planned, "okegawa/data/duty.json")["records"][0];
    assert_eq!(duty["clinic"]["kana"], "さかのうえ");
    assert_eq!(duty["clinic_url"], clinic["url"]);
    assert_eq!(clinic["sources"][0]["title"]["ja"], "計画");
    assert_eq!(clinic["sources"][0]["as_of"], "2025-04-01");
    assert_eq!(
        clinic["url"],
        "https://example.jp/outreach/okegawa/clinics/sakanoue/"
    );
}

#[test]
fn keys_stand_in_the_order_that_is_published() {
    let (planned, _) = site(&[]);
    for file in &planned.plan.data {
        let text = String::from_utf8(bytes(&planned, &file.path)).unwrap();
        let keys = opendata::records::keys(file.kind);
        let mut last = 0;
        for line in text
            .lines()
            .skip_while(|line| !line.starts_with("  \"records\""))
        {
            let Some(key) = line.strip_prefix("      \"") else {
                last = if line == "    {" { 0 } else { last };
                continue;
            };
            let key = key.split('"').next().unwrap();
            let at = keys.iter().position(|known| *known == key).unwrap();
            assert!(at >= last, "{key} of {}", file.path);
            last = at;
        }
    }
}

#[test]
fn nothing_that_is_not_for_residents_is_in_any_file() {
    let (planned, _) = site(&[]);
    for path in paths(&planned) {
        let text = String::from_utf8(bytes(&planned, path)).unwrap();
        for secret in [
            "下書き医院",
            "終わった医院",
            "専門職の研修",
            "出さない名簿",
            "048-700-4000",
            "secret-file",
        ] {
            assert!(!text.contains(secret), "{secret} in {path}");
        }
    }
    let windows = json(&planned, "okegawa/data/contacts.json");
    assert_eq!(windows["records"][0]["phone_status"], "office_only");
    assert_eq!(windows["records"][0]["mail"], "a@example.jp");
}

#[test]
fn a_regions_file_has_each_record_once() {
    let (planned, _) = site(&[]);
    let file = json(&planned, "regions/keno/data/contacts.json");
    assert_eq!(file["area"]["name"]["ja"], "県央");
    let ids: Vec<&str> = file["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|record| record["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["shared", "inner"]);
    let (_, rows) = table(&planned, "regions/keno/data/clinics.csv");
    assert_eq!(rows[0]["地方公共団体名"], "埼玉県桶川市");
}

#[test]
fn the_page_lists_the_files_with_their_terms() {
    let (planned, _) = site(&[]);
    let html = page(&planned, "/okegawa/data/");
    for part in [
        "/outreach/okegawa/data/clinics.csv",
        "/outreach/okegawa/data/contacts.json",
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/deed.ja",
        "UTF-8（BOM付き）",
        "所在地_連結表記",
        "42列",
        "令和7年10月1日",
    ] {
        assert!(html.contains(part), "{part}");
    }
    let dataset = graph(&planned, "/okegawa/data/")
        .into_iter()
        .find(|node| node["@id"] == "https://example.jp/outreach/okegawa/data/#clinics");
    let dataset = dataset.unwrap();
    assert_eq!(dataset["@type"], "Dataset");
    assert_eq!(
        dataset["license"],
        "https://creativecommons.org/licenses/by/4.0/deed.ja"
    );
    assert_eq!(
        dataset["distribution"][0]["contentUrl"],
        "https://example.jp/outreach/okegawa/data/clinics.csv"
    );
    assert!(page(&planned, "/regions/keno/data/").contains("県央"));
    assert!(page(&planned, "/regions/keno/").contains("/outreach/regions/keno/data/"));
}

#[test]
fn nobody_stands_behind_a_demonstration() {
    let (planned, _) = site(&[]);
    let file = json(&planned, "okegawa/data/contacts.json");
    assert_eq!(file["publisher"]["ja"], "見本の会");
    let shown = SITE.replace("format = 1", "format = 1\ndemonstration = true");
    let (planned, _) = site(&[("content/site.toml", &shown)]);
    let file = json(&planned, "okegawa/data/contacts.json");
    assert_eq!(file["demonstration"], true);
    assert!(file["publisher"].is_null());
    let dataset = node(&planned, "/okegawa/data/", "Dataset").unwrap();
    assert!(dataset.get("creator").is_none());
}

#[test]
fn wrong_terms_are_told_and_not_published() {
    let wrong = SITE.replace(
        "licence = \"CC BY 4.0\"",
        "licence = \"CC BY 4.0\"\nlicence_url = \"https://creativecommons.org/licenses/by-nc/4.0/\"",
    );
    let (planned, found) = site(&[("content/site.toml", &wrong)]);
    let codes: Vec<&str> = found.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["open-data-licence-differs"]);
    assert!(json(&planned, "okegawa/data/clinics.json")["licence"].is_null());
    let own = SITE.replace("CC BY 4.0", "桶川市の規約");
    let (_, found) = site(&[("content/site.toml", &own)]);
    assert_eq!(found[0].code, "open-data-licence-text-missing");
}

#[test]
fn a_clinics_page_tells_machines_what_it_tells_people() {
    let (planned, _) = site(&[]);
    let html = page(&planned, "/okegawa/clinics/sakanoue/");
    // The columns know no break at noon, and say so.
    let friday = "<tr data-weekday=\"5\"><th scope=\"row\"><span data-day>金曜日</span><span data-today hidden>今日（金曜日）</span></th>\n<td>午前9時から午後5時30分まで</td></tr>";
    assert!(html.contains(friday), "{html}");
    assert!(html.contains("途中に休みの時間があることがあります。"));
    let clinic = node(&planned, "/okegawa/clinics/sakanoue/", "Dentist").unwrap();
    assert_eq!(
        clinic["@type"],
        serde_json::json!(["Dentist", "MedicalClinic"])
    );
    assert_eq!(clinic["telephone"], "048-700-2000");
    assert_eq!(clinic["address"]["addressLocality"], "桶川市");
    assert_eq!(clinic["address"]["streetAddress"], "泉1丁目3-28 泉ビル2階");
    assert_eq!(clinic["address"]["postalCode"], "363-0011");
    assert_eq!(clinic["geo"]["latitude"], 35.99);
    assert_eq!(clinic["openingHoursSpecification"]["opens"], "09:00");
    let days = &clinic["openingHoursSpecification"]["dayOfWeek"];
    assert_eq!(*days, serde_json::json!(["Monday", "Tuesday", "Friday"]));
    assert_eq!(clinic["availableService"]["name"], "訪問歯科診療");
    assert_eq!(clinic["medicalSpecialty"], "https://schema.org/Dentistry");
    assert!(clinic.get("isAcceptingNewPatients").is_none());
    let way = node(&planned, "/okegawa/clinics/sakanoue/", "BreadcrumbList").unwrap();
    let items = way["itemListElement"].as_array().unwrap();
    assert_eq!(items.len(), 4);
    assert_eq!(items[1]["name"], "桶川市");
    assert_eq!(items[1]["item"], "https://example.jp/outreach/okegawa/");
    assert_eq!(items[3]["position"], 4);
    assert!(node(&planned, "/okegawa/clinics/gone/", "Organization").is_none());
}

#[test]
fn hours_that_are_known_day_by_day_are_a_table_and_others_stand_as_written() {
    let (planned, _) = site(&[("content/cities/okegawa/clinics.toml", FULL_CLINICS)]);
    let html = page(&planned, "/okegawa/clinics/words/");
    assert_eq!(html.matches("<tr data-weekday").count(), 7);
    assert!(html.contains("<td>午前9時から正午まで</td><td>午後3時から午後6時まで</td>"));
    assert!(
        html.contains("<td>午前9時から正午まで</td><td>休み</td>"),
        "Saturday afternoon"
    );
    assert!(html.contains("<th scope=\"row\">祝日</th>\n<td colspan=\"2\">休み</td>"));
    assert!(html.matches("/hours.").count() == 1, "{html}");
    let clinic = node(&planned, "/okegawa/clinics/words/", "Dentist").unwrap();
    let hours = clinic["openingHoursSpecification"].as_array().unwrap();
    assert_eq!(hours.len(), 3);
    assert_eq!(hours[1]["opens"], "15:00");

    let weeks = page(&planned, "/okegawa/clinics/midori/");
    assert!(weeks.contains("<tr data-weekday=\"6\" data-weeks=\"2 4\"><th scope=\"row\"><span data-day>第2・第4土曜日</span>"));

    let prose = page(&planned, "/okegawa/clinics/prose/");
    assert!(prose.contains("午前中。水曜は休み") && prose.contains("予約制"));
    assert!(!prose.contains("data-weekday") && !prose.contains("/hours."));
    assert!(
        node(&planned, "/okegawa/clinics/prose/", "Organization")
            .is_some_and(|node| node["openingHoursSpecification"].is_null())
    );
}

#[test]
fn a_lecture_is_an_event_in_japanese_time() {
    let (planned, _) = site(&[]);
    let event = node(&planned, "/okegawa/lectures/acp/", "Event").unwrap();
    assert_eq!(event["startDate"], "2026-01-29T13:30:00+09:00");
    assert_eq!(event["endDate"], "2026-01-29T15:00:00+09:00");
    assert_eq!(event["eventStatus"], "https://schema.org/EventPostponed");
    assert_eq!(
        event["eventAttendanceMode"],
        "https://schema.org/MixedEventAttendanceMode"
    );
    assert_eq!(event["location"]["name"], "市民ホール</script>");
    assert_eq!(event["isAccessibleForFree"], true);
    assert_eq!(event["maximumAttendeeCapacity"], 100);
    let month = node(&planned, "/okegawa/lectures/someday/", "Event").unwrap();
    assert_eq!(month["startDate"], "2026-02");
    assert!(node(&planned, "/okegawa/lectures/inner/", "Event").is_none());
}

fn occurrence(day: Date) -> Occurrence {
    Occurrence {
        first: day,
        last: day,
        starts: Some(time(14, 0, 0, 0)),
        ends: Some(time(16, 0, 0, 0)),
        status: None,
        moved_from: None,
    }
}

#[test]
fn a_lecture_that_recurs_or_is_full_says_so_time_by_time() {
    let text = |lines: &str| format!("+++\ntitle = \"会\"\nfee = \"無料\"\n{lines}\n+++\n");
    let full = text("date = \"2026-01-29\"\nstatus = \"full\"");
    let monthly = text("repeat = \"毎月第4木曜日\"");
    let folder = "content/cities/okegawa/lectures";
    let (mut planned, found) = site(&[
        (&format!("{folder}/full.md"), &full),
        (&format!("{folder}/monthly.md"), &monthly),
    ]);
    let days = (1..=12).map(|month| occurrence(date(2026, month, 25)));
    let mut times: Vec<Occurrence> = days.collect();
    times[0].moved_from = Some(date(2026, 1, 22));
    times[1].status = Some(LectureStatus::Cancelled);
    times.push(occurrence(date(2027, 1, 28)));
    let resolved = Arc::make_mut(&mut planned.plan.resolved);
    let city = resolved
        .cities
        .iter_mut()
        .find(|city| city.id.as_str() == "okegawa");
    let city = Arc::make_mut(city.unwrap());
    let list = &mut city.collections[Collection::Lectures.slot()];
    let mut lectures = list.to_vec();
    let monthly = lectures
        .iter_mut()
        .find(|entry| entry.entry.key.id.as_str() == "monthly");
    monthly.unwrap().occurrences = times;
    *list = Kept::new(lectures);
    assert!(found.is_empty(), "{found:?}");
    let event = node(&planned, "/okegawa/lectures/full/", "Event").unwrap();
    assert_eq!(
        event["offers"]["availability"],
        "https://schema.org/SoldOut"
    );
    assert_eq!(event["offers"]["price"], 0);
    assert_eq!(event["eventStatus"], "https://schema.org/EventScheduled");
    let series = node(&planned, "/okegawa/lectures/monthly/", "EventSeries").unwrap();
    let events = series["subEvent"].as_array().unwrap();
    assert_eq!(events.len(), 12);
    let moved = events
        .iter()
        .find(|event| !event["previousStartDate"].is_null());
    let moved = moved.unwrap();
    assert_eq!(moved["startDate"], "2026-01-25T14:00:00+09:00");
    assert_eq!(moved["previousStartDate"], "2026-01-22");
    assert_eq!(moved["eventStatus"], "https://schema.org/EventRescheduled");
    let off = events
        .iter()
        .find(|event| event["startDate"] == "2026-02-25T14:00:00+09:00");
    assert_eq!(
        off.unwrap()["eventStatus"],
        "https://schema.org/EventCancelled"
    );
    // In calendars each time is known by the day that its rule gives, also where it is on another.
    let cities = planned.plan.resolved.cities.iter();
    let entries = cities.flat_map(|city| city.entries(Collection::Lectures));
    let ids: Vec<String> = entries
        .flat_map(events::of_entry)
        .map(|event| event.id)
        .collect();
    for day in ["2026-01-22", "2026-02-25"] {
        assert!(ids.contains(&format!("cities/okegawa/lectures/monthly/{day}")));
    }
}

#[test]
fn a_window_is_an_office_with_a_contact_point() {
    let (planned, _) = site(&[]);
    let office = node(&planned, "/okegawa/contacts/inner/", "GovernmentOffice").unwrap();
    assert_eq!(office["contactPoint"]["contactType"], "訪問歯科");
    assert_eq!(office["contactPoint"]["email"], "a@example.jp");
    assert!(office["contactPoint"].get("telephone").is_none());
    let other = node(&planned, "/okegawa/contacts/shared/", "Organization").unwrap();
    assert_eq!(other["contactPoint"]["telephone"], "048-700-3000");
}

proptest! {
    #[test]
    fn any_cell_reads_back_as_it_was_meant(rows in prop::collection::vec(prop::array::uniform2(".*|[=+@\\-\t\r\n\",a]{0,6}"), 0..5)) {
        let rows: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
        let bytes = opendata::csv::table(&["a", "b"], &rows);
        let mut reader = csv::Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap());
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let meant: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| opendata::csv::plain(cell)).collect())
            .collect();
        prop_assert_eq!(&read, &meant);
        for cell in read.iter().flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
