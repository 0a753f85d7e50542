//! The headers that are known: both generations of the municipal open-data standard, the base registry's
//! event list, the ministry's care-provider list, and the everyday words of offices.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::model::Collection;
use crate::text::width::{is_hyphen, nfkc};

/// What becomes of a known column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is a field, or a part of one.
    Field,
    /// Its text is added to the notes under the sheet's own header.
    Note,
    /// It is understood, but pages have no place for it.
    Left,
    /// A representative's name: published only if the site says so.
    Person,
    /// `columns.toml` says that it is never published.
    Never,
    /// `columns.toml` says that it is for professionals: it is nowhere on the public site.
    Professionals,
}

/// A known column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The field or the part of one: `phone`, `address.town`.
    pub slot: &'static str,
    /// What becomes of it.
    pub role: Role,
}

// Each line of a table: the field or part of one, a colon, its headers. `note*`, `left*` and `person*`
// are the other roles.

/// Columns that any list may have.
static EVERYWHERE: &str = "
id: ID 識別ID
publish: publish 公開 公開範囲 公開区分 公開可否 公開の可否 掲載可否 掲載の可否 ホームページ掲載 HP掲載
updated: updated 更新日 最終更新日 更新年月日
publish_from: publish_from 掲載開始日 公開開始日
publish_until: publish_until 掲載終了日 公開終了日
consented_on: consented_on 同意日 同意年月日 掲載同意日 掲載同意年月日 公開同意日 同意取得日
left*: NO № 番号 通し番号 通番 連番 項番 整理番号 行番号 都道府県コード又は市区町村コード
left*: 都道府県コード又は市町村コード 都道府県コードまたは市区町村コード 全国地方公共団体コード 市区町村コード
left*: 市町村コード 自治体コード 団体コード 地方公共団体名 所在地_全国地方公共団体コード 町字ID 高度の種別
left*: 高度の値 法人番号 画像 画像URL 画像_ライセンス 言語コード POIコード 外部識別子 外部識別子の値
left*: キーワード タグ 対象となる産業 ステージ 開催パターン 決済種別
left*: 料金種別
person*: 代表者 代表者名 代表者氏名 代表者の氏名 開設者 開設者名 開設者氏名 開設者の氏名 管理者 管理者名
person*: 管理者氏名 管理者の氏名 院長 院長名 施設長 施設長名 薬局開設者 管理薬剤師 法人代表者名 法人の代表者
person*: 担当者 担当者名 担当者氏名 責任者 責任者氏名
";

/// Where a place is.
static PLACE: &str = "
address: 住所 所在地 所在地_連結表記 住所_連結表記 住所地 会場住所 開催場所住所 事業所所在地 施設所在地
address: 医療機関所在地 所在地住所 address
address.prefecture: 都道府県名 都道府県 所在地_都道府県 住所都道府県
address.municipality: 市区町村名 市町村名 市区町村 市町村 所在地_市区町村 住所市区町村
address.town: 所在地_町字 町字 町名 住所町名 住所町字
address.number: 所在地_番地以下 番地以下 番地 住所丁目以下 丁目以下 所在地_ー以下 住所_ー以下
latitude: 緯度 latitude lat
longitude: 経度 longitude lng lon
";

/// Providers.
static CLINICS: &str = "
name: 名称 施設名 施設名称 施設の名称 医院名 医療機関名 医療機関名称 医療機関の名称 医療機関 病院名 診療所名
name: 病院・診療所名 クリニック名 歯科医院名 歯科診療所名 歯科医療機関名 薬局名 薬局名称 薬局の名称 事業所名
name: 事業所名称 事業所の名称 介護サービス事業所名称 ステーション名 訪問看護ステーション名 店舗名 名前 name
kana: カナ フリガナ ふりがな よみがな よみ 読み kana
name_en: 名称_英字 名称_英語 英語名 英語名称
facility_code: 医療機関コード 医療機関番号 保険医療機関コード 事業所番号 介護保険事業所番号 指定事業所番号
facility_code: 施設コード 薬局コード facility_code
kind: 医療機関の種類 医療機関種別 施設種別 施設の種類 種別 種類 区分 施設区分 kind
care_kind: サービスの種類 実施サービス サービス種類 サービス種別 介護サービスの種類 サービス
corporation: 法人の名称 法人名 法人名称 運営法人 運営法人名 設置主体 団体名 corporation
building: 方書 建物名等(方書) 建物名等 建物名 方書(ビル名等) ビル名 building
phone: 電話番号 電話 TEL Tel番号 連絡先電話番号 代表電話 代表電話番号 連絡先(電話) phone
extension: 内線番号 内線 連絡先内線番号 extension
fax: FAX番号 FAX ファックス ファクス ファックス番号 ファクシミリ番号 fax
mail: 連絡先メールアドレス メールアドレス メール Eメール E-mail Email mail
postal_code: 郵便番号 〒 postal_code
weekdays: 診療曜日 診療日 利用可能曜日 営業日 営業曜日 開所曜日 開設曜日
starts: 診療開始時間 診療開始時刻 開始時間 営業開始時間 開始時刻 受付開始時間
ends: 診療終了時間 診療終了時刻 終了時間 営業終了時間 終了時刻 受付終了時間
starts.morning: 午前開始 午前診療開始時間 診療時間午前開始 午前の開始時間
ends.morning: 午前終了 午前診療終了時間 診療時間午前終了 午前の終了時間
starts.afternoon: 午後開始 午後診療開始時間 診療時間午後開始 午後の開始時間
ends.afternoon: 午後終了 午後診療終了時間 診療時間午後終了 午後の終了時間
hours: 診療時間 営業時間 受付時間 開局時間 開所時間 診療日時 診療日・診療時間 診療日・時間 午前 午後 hours
hours_note: 診療日時特記事項 利用可能曜日特記事項 利用可能日時特記事項 診療時間備考 診療時間特記事項
closed_days: 休診日 定休日 休業日 休日 休館日 closed_days
day.1: 月 月曜 月曜日
day.2: 火 火曜 火曜日
day.3: 水 水曜 水曜日
day.4: 木 木曜 木曜日
day.5: 金 金曜 金曜日
day.6: 土 土曜 土曜日
day.7: 日 日曜 日曜日
day.8: 祝 祝日
day.9: 日・祝 日祝 日曜・祝日 日曜祝日 日祝日
departments: 診療科目 診療科 標榜科 標榜診療科 標ぼう科目 科目 departments
home_visit: 訪問診療 往診 訪問歯科診療 在宅対応 在宅医療対応 訪問 訪問可否 往診・訪問診療 訪問の可否 home_visit
home_visit: 往診・訪問 訪問診療の有無 往診の有無 在宅訪問 訪問対応
visit_areas: 訪問範囲 訪問地域 訪問エリア 訪問可能地域 対応地域 サービス提供地域 通常の事業の実施地域
visit_areas: 訪問できる地域 訪問できる範囲 visit_areas
services: 対応内容 提供サービス 実施内容 対応できること 対応サービス services
website: URL ホームページ HP ホームページURL ウェブサイト Webサイト website
confirmed_on: 確認日 最終確認日 情報確認日 確認年月日 時点 confirmed_on
vacancy: 空き状況 空き 空き情報 空室 空室状況 空床 空床数 空床状況 空き人数 空き定員 受入可否 受入れ可否
vacancy: 受け入れ可否 受入状況 受入れ状況 受け入れ状況 新規受入 新規受入可否 新規受入状況 新規利用者の受入 vacancy
vacancy_as_of: 空き状況の時点 空き状況時点 空き状況確認日 空き状況更新日 空き情報更新日 空き情報時点 空室確認日
vacancy_as_of: 受入可否確認日 受入可否の時点 受入状況確認日 受入状況更新日 受け入れ状況更新日 vacancy_as_of
notes: 備考 備考欄 特記事項 その他 摘要 notes
after_hours: 時間外における対応 時間外対応 after_hours
beds: 病床数 beds
form: 連絡先FormURL form
contact_note: 連絡先備考(その他、SNSなど) contact_note
disaster_class: 災害拠点分類 disaster_class
status: 状況 status
address_code: 所在地_全国地方公共団体コード address_code
town_id: 町字ID town_id
altitude_kind: 高度の種別 altitude_kind
altitude: 高度の値 altitude
corporate_number: 法人番号 corporate_number
image: 画像 画像URL image
image_licence: 画像_ライセンス 画像ライセンス image_licence
note*: 定員 利用定員 収容定員 アクセス方法 アクセス 駐車場情報 駐車場 バリアフリー情報
note*: 高齢者の方と障害者の方が同時一体的に利用できるサービス 介護保険の通常の指定基準を満たしている
note*: 障害福祉の通常の指定基準を満たしている 人工呼吸器対応 人工呼吸器対応可否 患者数 訪問患者数 利用者定員
note*: 対象者 対象 予約 予約の要否 支払方法 説明 指定年月日 事業開始日
";

/// Lectures and events.
static LECTURES: &str = "
name: イベント名 名称 行事名 講座名 講座名称 講演名 催し名 催し物名 教室名 研修名 研修会名 会の名称 タイトル
name: 題名 テーマ 演題 事業名 セミナー名 title name
kana: カナ フリガナ ふりがな よみがな kana
name_en: イベント名_英語 名称(英字) 名称_英字
series: シリーズ シリーズ名 イベント種類 series
pattern: 開催パターン
topics: キーワード
organizer: 主催者 主催 主催団体 主催者名 organizer
co_hosts: 共催団体 共催 後援 共催・後援 co_hosts
date: 開始日 開催日 開催年月日 日付 期日 年月日 開催日時 日時 開催期間 期間 日程 date
date_end: 終了日 最終日 date_end
doors: 開場時間 開場 受付開始 受付時間 doors
starts: 開始時間 開始時刻 開演時間 開演 時間 開催時間 starts
ends: 終了時間 終了時刻 終演時間 ends
date_note: 開始日時特記事項 日時備考 日時特記事項 開催日備考
duration: 所要時間 duration
access: アクセス方法 アクセス access
venue: 場所名称 会場 会場名 場所 開催場所 開催地 venue
room: 部屋 室名 room
building: 方書 建物名等(方書) 建物名等 建物名
summary: 概要 内容 summary
description: 説明 詳細 イベント内容 講座内容
fee: 料金 参加費 費用 受講料 料金(基本) 入場料 参加料 fee
fee_note: 料金(詳細) 料金備考
audience_note: 対象者 対象 参加対象 参加資格 audience_note
audience_detail: 対象者備考
capacity: 定員 募集人数 募集定員 capacity
capacity_note: 定員備考
status: 状態 開催状況 状況 status
speaker: 講師 講師名 講師氏名 講演者 speaker
online: Web開催URL オンラインURL オンライン online
web: Web開催
tools: ツール・環境
deadline: 参加申込終了日 申込期限日 申込締切 申込締切日 締切 締切日 申込期限 deadline
methods: 参加申込方法 申込方法 申込み方法 申込み 申込 申し込み 申し込み方法 methods
apply_form: 申込URL 申込フォーム 申込みフォーム 申込フォームURL
contact_name: 連絡先名称 連絡先 問合せ先 問い合わせ先 問合先 お問い合わせ先 お問合せ先 問い合わせ先(市の担当課)
contact_name: 担当課 問い合わせ 問合せ
extension: 連絡先内線番号 内線番号 extension
phone: 連絡先電話番号 電話番号 電話 TEL 申込先電話番号 phone
fax: FAX番号 FAX fax
mail: 連絡先メールアドレス メールアドレス メール mail
website: URL ホームページ HP 詳細URL
notes: 備考 その他 特記事項 note notes
note*: コンテンツURL
note*: イベント通称 名称(通称) サブタイトル サブイベント 集合(受付)場所 集合場所
note*: 駐車場情報 駐車場 駐輪場情報 外国語対応 外国語対応備考 開催条件 参加申込終了時間
note*: 申込期限時刻 申込開始日 申込開始時刻 申込期間 授乳室 おむつ替えコーナー 飲食可否 ベビーカー貸出
note*: ベビーカー利用 持ち物 手話通訳 託児 関連組織 その他関係団体
left*: 郵便番号
";

/// Duty rotas.
static DUTY: &str = "
date: 日付 年月日 月日 期日 当番日 診療日 実施日 date
name: 医療機関名 医療機関 当番医 当番医療機関 医院名 施設名 名称 病院名 薬局名 当番薬局 担当医療機関 clinic
days: 診療曜日 開設曜日 開設日 診療する日 診療する曜日 days
holiday: 祝日名 祝日 曜日 休日名
department: 診療科目 診療科 科目 区分 科 department
phone: 電話番号 電話 TEL 連絡先 phone
reception: 受付時間 reception
reception.starts: 受付開始時間 受付開始時刻 受付開始
reception.ends: 受付終了時間 受付終了時刻 受付終了
hours: 診療時間 開局時間 時間 hours
break: 休憩 休憩時間 昼休み 昼休憩 中休み break
starts: 診療開始時間 診療開始時刻 開始時間 開始時刻 診療開始
ends: 診療終了時間 診療終了時刻 終了時間 終了時刻 診療終了
starts.morning: 午前開始 午前診療開始時間 午前の開始時間
ends.morning: 午前終了 午前診療終了時間 午前の終了時間
starts.afternoon: 午後開始 午後診療開始時間 午後の開始時間
ends.afternoon: 午後終了 午後診療終了時間 午後の終了時間
area: 地区 地域 エリア 区域 対象地域 対象市町村 対象市町 実施市町 area
changed_at: 変更日 変更日時 更新日時 最終更新日時 更新日・時刻 changed_at
notes: 備考 特記事項 その他 note notes
";

/// Work on a plan.
static INITIATIVES: &str = "
body: 団体名 団体 市町名 構成団体 実施主体 実施機関 機関名 body
body_group: 団体区分 区分 主体区分 body_group
priority_code: 重点番号 取組番号 項目番号 priority_code
priority: 重点取組 重点項目 取組項目 取組 項目 priority
plan_name: 計画名 計画 plan_name
fiscal_year: 年度 実施年度 対象年度 fiscal_year
plan_fiscal_year: 計画年度 予定年度 plan_fiscal_year
scenes: 場面 4つの場面 四つの場面 scenes
done: 実施内容 取組内容 実績 実施状況 取組実績 進捗 進捗状況 done
issues: 課題 課題等 問題点 issues
plan: 今後の予定 次年度計画 次年度の計画 今後の取組 今後の計画 次年度予定 予定 plan
notes: 備考 note notes
";

/// Printed things.
static HANDOUTS: &str = "
name: 名称 冊子名 資料名 配布物名 配布物 タイトル 題名 title name
kana: カナ フリガナ ふりがな よみがな kana
form: 種類 形態 形式 種別 form
owner: 作成者 発行者 発行元 発行 作成元 作成団体 owner
audience: 対象 対象者 audience
where: 配布場所 設置場所 入手先 配架場所 where
quantity: 部数 作成部数 配布数 配布部数 発行部数 quantity
editions: 版 版数 発行年 発行年月 editions
update_cycle: 更新頻度 改訂頻度 更新周期 update_cycle
contains: 内容 掲載内容 contains
website: URL ホームページ リンク url
rights: 権利 著作権 利用条件 rights
status: 状態 状況 配布状況 status
summary: 概要 説明 summary 備考 notes
";

/// The known columns of one collection.
#[derive(Debug, Default)]
pub struct Headers {
    by_label: BTreeMap<String, Known>,
    labels: Vec<&'static str>,
}

static ALL: LazyLock<BTreeMap<&'static str, Headers>> = LazyLock::new(|| {
    let tables: [(&str, &[&'static str]); 5] = [
        ("clinics", &[CLINICS, PLACE, EVERYWHERE]),
        ("lectures", &[LECTURES, PLACE, EVERYWHERE]),
        ("duty", &[DUTY, EVERYWHERE, PLACE]),
        ("initiatives", &[INITIATIVES, EVERYWHERE]),
        ("handouts", &[HANDOUTS, EVERYWHERE]),
    ];
    let headers = tables.into_iter().map(|(name, parts)| {
        let mut headers = Headers::default();
        for line in parts.iter().flat_map(|part| part.lines()) {
            headers.add(line);
        }
        (name, headers)
    });
    headers.collect()
});

/// The known headers of a collection that may be kept in a sheet.
pub fn headers(collection: Collection) -> Option<&'static Headers> {
    ALL.get(collection.word())
}

/// Endings of a header that make a name's header that of its reading.
const READING_ENDINGS: [&str; 6] = ["カナ", "フリガナ", "ふりがな", "かな", "よみがな", "読み"];

impl Headers {
    fn add(&mut self, line: &'static str) {
        let Some((slot, labels)) = line.split_once(':') else {
            return;
        };
        let (slot, role) = match slot.strip_suffix('*') {
            Some("note") => ("note", Role::Note),
            Some("person") => ("person", Role::Person),
            Some(other) => (other, Role::Left),
            None => (slot, Role::Field),
        };
        for label in labels.split_whitespace() {
            // What stands first holds: a collection's own words before everybody's.
            let known = Known { slot, role };
            self.by_label.entry(normal(label)).or_insert(known);
            self.labels.push(label);
        }
    }

    /// The column that a header names.
    pub fn find(&self, header: &str) -> Option<Known> {
        let plain = normal(header);
        if let Some(known) = self.by_label.get(&plain) {
            return Some(*known);
        }
        let stem = READING_ENDINGS
            .iter()
            .filter_map(|ending| plain.strip_suffix(ending))
            .map(|stem| stem.strip_suffix('の').unwrap_or(stem))
            .min_by_key(|stem| stem.len())?;
        let of_name = self.by_label.get(stem)?.slot == "name";
        if of_name { self.slot("kana") } else { None }
    }

    /// The column of a field, for `columns.toml`.
    pub fn slot(&self, slot: &str) -> Option<Known> {
        let mut all = self.by_label.values();
        all.find(|known| known.role == Role::Field && known.slot == slot)
            .copied()
    }

    /// All headers, for the nearest one.
    pub fn labels(&self) -> impl Iterator<Item = &'static str> {
        self.labels.iter().copied()
    }

    /// All fields, for `columns.toml`.
    pub fn slots(&self) -> Vec<&'static str> {
        let fields = self
            .by_label
            .values()
            .filter(|known| known.role == Role::Field);
        let mut slots: Vec<&str> = fields.map(|known| known.slot).collect();
        slots.sort_unstable();
        slots.dedup();
        slots
    }
}

/// A header in one form: widths, spaces, brackets, underscores and marks aside, small letters.
pub fn normal(header: &str) -> String {
    let plain = nfkc(header).replace("必須", "");
    let mut out = String::with_capacity(plain.len());
    for letter in plain.chars() {
        let aside = letter.is_whitespace()
            || letter.is_control()
            || "()[]{}「」『』【】〔〕<>《》_・,、.。:;*※#'\"!?/|●○◎■□◆▼".contains(letter);
        if aside {
            continue;
        }
        if is_hyphen(letter) {
            // 「メール」 and 「メ-ル」 are one word.
            out.push('ー');
        } else {
            out.extend(letter.to_lowercase());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(collection: Collection, header: &str) -> Option<&'static str> {
        headers(collection)
            .unwrap()
            .find(header)
            .map(|known| known.slot)
    }

    #[test]
    fn headers_are_found_whatever_their_dress() {
        let rows = [
            ("名称", Some("name")),
            ("名　称", Some("name")),
            ("【名称】（必須）", Some("name")),
            ("名称_カナ", Some("kana")),
            ("名称（ﾌﾘｶﾞﾅ）", Some("kana")),
            ("事業所名カナ", Some("kana")),
            ("ＴＥＬ", Some("phone")),
            ("Ｔｅｌ.", Some("phone")),
            ("所在地_ｰ以下", Some("address.number")),
            ("所在地_番地以下", Some("address.number")),
            ("建物名等(方書)", Some("building")),
            ("E‐mail", Some("mail")),
            ("開設者氏名", Some("person")),
            ("日・祝", Some("day.9")),
            ("占い", None),
            ("", None),
        ];
        for (header, expected) in rows {
            assert_eq!(slot(Collection::Clinics, header), expected, "{header}");
        }
        assert_eq!(
            slot(Collection::Lectures, "問い合わせ先（市の担当課）"),
            Some("contact_name")
        );
        assert_eq!(slot(Collection::Lectures, "№"), Some("left"));
        assert_eq!(slot(Collection::Duty, "当番医"), Some("name"));
    }
}
