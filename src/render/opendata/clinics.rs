//! 医療機関一覧 of the standard, 42 columns.

use super::hours;
use super::place::{self, Parts};
use super::table::{
    city_of, code, columns, english, float, full_name, many, phone, reading, text, words,
};
use crate::model::records::{Clinic, ProviderKind};
use crate::model::resolved::ResolvedCity;
use crate::model::{Entry, Field, Record};
use crate::plan::Section;
use crate::plan::data::Published;
use crate::render::show::Cx;
use crate::text::postal_code;

struct Row<'a> {
    city: Option<&'a ResolvedCity>,
    entry: &'a Entry,
    clinic: &'a Clinic,
    place: Parts,
}

/// The cells of a provider. None for what is no provider.
pub(super) fn row(cx: &Cx<'_>, published: Published<'_>, file: Section) -> Option<Vec<String>> {
    let entry = published.entry.entry.as_ref();
    let Record::Clinic(clinic) = &entry.record else {
        return None;
    };
    Some(cells(&Row {
        city: city_of(cx, published, file),
        place: parts(cx, clinic),
        entry,
        clinic,
    }))
}

columns! { row: Row<'_> {
    "全国地方公共団体コード" => code(row.city),
    "ID" => row.entry.key.id.to_string(),
    "地方公共団体名" => full_name(row.city),
    "名称" => row.entry.title().to_owned(),
    "名称_カナ" => reading(row.entry),
    "名称_英字" => row.clinic.name_en.as_ref().map_or_else(|| english(row.entry), |f| f.value.clone()),
    "医療機関の種類" => kinds(row.clinic),
    "所在地_全国地方公共団体コード" => row.place.code.clone(),
    "町字ID" => text(&row.clinic.town_id),
    "所在地_連結表記" => row.place.whole.clone(),
    "所在地_都道府県" => row.place.prefecture.clone(),
    "所在地_市区町村" => row.place.city.clone(),
    "所在地_町字" => row.place.town.clone(),
    "所在地_番地以下" => row.place.street.clone(),
    "建物名等(方書)" => words(&row.clinic.building),
    "緯度" => float(&row.clinic.latitude),
    "経度" => float(&row.clinic.longitude),
    "高度の種別" => text(&row.clinic.altitude_kind),
    "高度の値" => text(&row.clinic.altitude),
    "電話番号" => phone(&row.clinic.phone),
    "内線番号" => text(&row.clinic.extension),
    "FAX番号" => phone(&row.clinic.fax),
    "連絡先メールアドレス" => text(&row.clinic.mail),
    "連絡先FormURL" => text(&row.clinic.form),
    "連絡先備考（その他、SNSなど）" => words(&row.clinic.contact_note),
    "郵便番号" => postal_code(&row.clinic.postal_code),
    "法人番号" => text(&row.clinic.corporate_number),
    "法人の名称" => words(&row.clinic.corporation),
    "医療機関コード" => text(&row.clinic.facility_code),
    "診療曜日" => hours::weekdays(row.clinic),
    "診療開始時間" => hours::starts(row.clinic),
    "診療終了時間" => hours::ends(row.clinic),
    "診療日時特記事項" => hours::note(row.clinic),
    "時間外における対応" => words(&row.clinic.after_hours),
    "診療科目" => many(&row.clinic.departments),
    "病床数" => text(&row.clinic.beds),
    "災害拠点分類" => text(&row.clinic.disaster_class),
    "状況" => text(&row.clinic.status),
    "URL" => text(&row.clinic.website),
    "画像" => text(&row.clinic.image),
    "画像_ライセンス" => text(&row.clinic.image_licence),
    "備考" => words(&row.clinic.notes),
} }

fn kinds(clinic: &Clinic) -> String {
    let words: Vec<&str> = clinic
        .kinds()
        .into_iter()
        .map(|kind| match kind {
            ProviderKind::Hospital => "病院",
            ProviderKind::Clinic => "診療所",
            ProviderKind::Dental => "歯科診療所",
            ProviderKind::Pharmacy => "薬局",
            ProviderKind::VisitingNursing => "訪問看護ステーション",
            ProviderKind::Care => "介護サービス事業所",
            ProviderKind::Other => "その他",
        })
        .collect();
    words.join(";")
}

/// What the author gave in parts stands before what the whole address says.
fn parts(cx: &Cx<'_>, clinic: &Clinic) -> Parts {
    let address = words(&clinic.address);
    let divided = match cx.city() {
        Some(city) => place::divide(&address, &city.city),
        None => Parts::default(),
    };
    let given = |field: &Field<String>, divided: String| match field {
        Some(field) => field.value.clone(),
        None => divided,
    };
    let code = clinic.address_code.as_ref();
    Parts {
        code: code.map_or(divided.code, |code| code.value.to_string()),
        whole: divided.whole,
        prefecture: given(&clinic.address_prefecture, divided.prefecture),
        city: given(&clinic.address_city, divided.city),
        town: given(&clinic.address_town, divided.town),
        street: given(&clinic.address_street, divided.street),
    }
}

/// Seven digits with their hyphen, else as written.
fn postal_code(field: &Field<String>) -> String {
    let written = text(field);
    postal_code::parse(&written).unwrap_or(written)
}
