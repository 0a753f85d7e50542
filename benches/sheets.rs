//! How long a large list of clinics takes until it is entries: read from bytes, mapped, validated.
//!
//! The path is the build's own. 100,000 rows of the 42 columns of the national standard should take about a second
//! on two cores. Peak memory is that of the process, which the largest size decides: run the benchmark's program
//! itself under `/usr/bin/time -v`, with `whole --sample-count 1`.
#![allow(
    clippy::expect_used,
    reason = "a benchmark stops at what it did not expect"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use divan::{Bencher, black_box};
use kairan::model::{Project, Withheld};
use kairan::source::sheet::{self, Workbook};
use kairan::source::{SourceFile, Sources};
use kairan::validate::validate;

const SIZES: [usize; 2] = [10_000, 100_000];

const SITE: &str = "format = 1\ntitle = \"在宅医療のご案内\"\nbase_url = \"https://example.jp/\"\n";

const HEADER: &str = "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,名称_英字,医療機関の種類,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,高度の種別,高度の値,電話番号,内線番号,FAX番号,連絡先メールアドレス,連絡先FormURL,連絡先備考（その他、SNSなど）,郵便番号,法人番号,法人の名称,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療日時特記事項,時間外における対応,診療科目,病床数,災害拠点分類,状況,URL,画像,画像_ライセンス,備考";

const SYLLABLES: [&str; 10] = ["ア", "カ", "サ", "タ", "ナ", "ハ", "マ", "ヤ", "ラ", "ワ"];

fn main() {
    divan::main();
}

/// A reading that no other row has.
fn reading(n: usize) -> String {
    let digits = format!("{n:06}");
    let syllables = digits.bytes().map(|digit| usize::from(digit - b'0'));
    let own: String = syllables
        .filter_map(|at| SYLLABLES.get(at))
        .copied()
        .collect();
    format!("{own}クリニック")
}

/// A sheet as full as those that offices publish.
fn rows(n_rows: usize) -> Vec<u8> {
    let mut text = format!("\u{feff}{HEADER}\r\n");
    for n in 1..=n_rows {
        let (kana, minute) = (reading(n), n % 6 * 10);
        let kind = ["診療所", "歯科診療所", "病院"][n % 3];
        let (north, east) = (n % 1000, n % 997);
        write!(
            text,
            "112313,{n:010},見本市,第{n}クリニック,{kana},,{kind},112313,0001000,見本県見本市本町{n}番地,見本県,見本市,本町,{n}番地,第{minute}ビル,35.{north:04},139.{east:04},,,048-000-0000,,048-000-0000,,,,363-0021,,医療法人第{n}会,{:010},月火水木金,9:{minute:02},17:{minute:02},木曜日の午後は休診,,内科;小児科;皮膚科,0,,,https://example.jp/{n}/,,,\"駐車場があります。\r\n車いすで入れます。\"\r\n",
            1_110_000_000 + n
        )
        .expect("a String takes everything");
    }
    text.into_bytes()
}

fn path() -> Arc<str> {
    Arc::from("content/cities/mihon/clinics.csv")
}

fn read(bytes: &[u8]) -> Workbook {
    sheet::read(&path(), bytes).expect("the sheet is sound")
}

fn sources(book: Workbook) -> Sources {
    let text = |text: &str| SourceFile::Text(text.into());
    let mut sources = Sources::default();
    sources.files.extend([
        ("content/site.toml".into(), text(SITE)),
        (
            "content/cities/mihon/city.toml".into(),
            text("name = \"見本市\"\n"),
        ),
        (path(), SourceFile::Sheet(Arc::new(book))),
    ]);
    sources.cities = [Arc::from("mihon")].into();
    sources
}

fn validated(sources: &Sources) -> Project {
    let (project, found) = validate(sources, &Withheld::default(), &BTreeMap::new());
    let unexpected = found.iter().find(|found| found.code != "data-value-left");
    assert!(unexpected.is_none(), "{unexpected:?}");
    project
}

#[divan::bench(args = SIZES, max_time = 20)]
fn read_alone(bencher: Bencher<'_, '_>, n_rows: usize) {
    let bytes = rows(n_rows);
    bencher.bench(|| read(black_box(&bytes)));
}

#[divan::bench(args = SIZES, max_time = 20)]
fn validate_alone(bencher: Bencher<'_, '_>, n_rows: usize) {
    let sources = sources(read(&rows(n_rows)));
    bencher.bench(|| validated(black_box(&sources)));
}

#[divan::bench(args = SIZES, max_time = 20)]
fn whole(bencher: Bencher<'_, '_>, n_rows: usize) {
    let bytes = rows(n_rows);
    bencher.bench(|| validated(&sources(read(black_box(&bytes)))));
}
