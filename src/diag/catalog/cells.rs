//! Cells of sheets: hours, places, numbers, and what a spreadsheet has done to them.

use super::catalog;
use crate::text::coordinates::CoordinateProblem;

catalog! {
    /// Numbers that Excel has shortened.
    Warning "data-sci" data_sci(header: &str, text: &str, count: usize) {
        format!("「{header}」の{count}件がExcelで「{text}」のような形に変わり、桁が失われています。この列のその値は使いません"),
        format!("Excel has shortened {count} values of \"{header}\" to the like of {text} and lost digits; they are not used"),
        help "元の台帳から入れ直してください。先に列の書式を「文字列」にすると変わりません。".to_owned(),
        "enter them again from the register; a column formatted as text stays as it is".to_owned()
    }

    /// Numbers whose zeros in front Excel has dropped.
    Warning "data-lost-zero" data_lost_zero(header: &str, text: &str, restored: &str, count: usize) {
        format!("「{header}」の{count}件は、Excelで先頭の0が消えたようです（「{text}」は「{restored}」ではありませんか）。補わず、書かれたとおりに扱います"),
        format!("Excel seems to have dropped the zeros in front of {count} values of \"{header}\" (is {text} {restored}?); none is put back"),
        help "元の台帳を見て、0から入れ直してください。先に列の書式を「文字列」にすると消えません。".to_owned(),
        "enter them again from the register; a column formatted as text keeps its zeros".to_owned()
    }

    /// What Excel shows where a formula has no result, or a column was too narrow when it was saved.
    Warning "data-error-value" data_error_value(header: &str, text: &str, count: usize) {
        format!("「{header}」の{count}件が「{text}」のようなExcelのエラーの表示になっているので、使いません"),
        format!("{count} values of \"{header}\" are error values of Excel such as {text}; they are not used"),
        help "元の値を入れ直してください。「####」は列の幅が足りないときの表示です。幅を広げて保存し直してください。".to_owned(),
        "enter the values again; #### means that the column was too narrow when it was saved".to_owned()
    }

    /// A day that Excel has stored as a number.
    Warning "data-serial" data_serial(header: &str, text: &str, day: &str) {
        format!("「{header}」の「{text}」は、Excelで日付が数字に変わったもののようです（{day}ではありませんか）。日付としては使いません"),
        format!("\"{header}\" says {text}, which seems a day that Excel made a number of (is it {day}?); it is not used as a day"),
        help format!("日付として入れ直してください。例: {day}"),
        format!("enter it as a day, for example {day}")
    }

    /// Weekdays that cannot be read in a sheet. They are shown as they stand.
    Warning "data-days" data_days(header: &str, text: &str) {
        format!("「{header}」を曜日として読めないので、書かれたとおりに表示します: 「{text}」"),
        format!("cannot read \"{header}\" as weekdays; it is shown as it stands: \"{text}\""),
        help "曜日だけを書き、ただし書きは備考や特記事項の列に移してください。例: 月火水木金、月～金、第2・4土曜".to_owned(),
        "write the weekdays alone, for example 月火水木金, and the rest into a column for notes".to_owned()
    }

    /// A time that cannot be read in a sheet. It is shown as it stands.
    Warning "data-hours" data_hours(header: &str, text: &str) {
        format!("「{header}」を時刻として読めないので、書かれたとおりに表示します: 「{text}」"),
        format!("cannot read \"{header}\" as a time; it is shown as it stands: \"{text}\""),
        help "時刻だけを書き、ただし書きは備考や特記事項の列に移してください。例: 9:00、9:00～12:00".to_owned(),
        "write the time alone, for example 9:00 or 9:00～12:00, and the rest into a column for notes".to_owned()
    }

    /// A place that is not used: swapped columns, no place in Japan, or no numbers.
    Warning "data-latlng" data_latlng(latitude: &str, longitude: &str, problem: &CoordinateProblem) {
        match problem {
            CoordinateProblem::Swapped(_) => format!("緯度の列に経度「{latitude}」が、経度の列に緯度「{longitude}」が入れ替わって入っているようなので、位置は使いません"),
            CoordinateProblem::OutsideJapan { .. } => format!("緯度「{latitude}」・経度「{longitude}」は日本の中の場所ではないので使いません"),
            CoordinateProblem::Unreadable => format!("緯度「{latitude}」・経度「{longitude}」を位置として読めないので使いません"),
        },
        match problem {
            CoordinateProblem::Swapped(_) => format!("the two columns seem swapped: the latitude says {latitude} and the longitude {longitude}; the place is not used"),
            CoordinateProblem::OutsideJapan { .. } => format!("latitude {latitude}, longitude {longitude} is no place in Japan; it is not used"),
            CoordinateProblem::Unreadable => format!("cannot read latitude {latitude}, longitude {longitude} as a place; it is not used"),
        },
        help match problem {
            CoordinateProblem::Swapped(_) => "2つの列の値を入れ替えてください。緯度は20から46、経度は122から154の間です。".to_owned(),
            _ => "緯度は20から46、経度は122から154の間の数です。両方を書いてください。例: 緯度 35.9919、経度 139.5500".to_owned(),
        },
        match problem {
            CoordinateProblem::Swapped(_) => "swap the values of the two columns; latitudes are 20 to 46, longitudes 122 to 154".to_owned(),
            _ => "give both: latitudes are 20 to 46, longitudes 122 to 154, for example 35.9919 and 139.5500".to_owned(),
        }
    }

    /// A municipal code whose check digit is wrong.
    Warning "data-code" data_code(header: &str, text: &str, right: Option<&str>) {
        format!("「{header}」の「{text}」は市区町村コードとして正しくないので使いません"),
        format!("\"{header}\" says {text}, which is no municipal code; it is not used"),
        help match right {
            Some(right) => format!("6桁のコードを書いてください。「{right}」ではありませんか。"),
            None => "6桁のコードを書いてください。例: 112313".to_owned(),
        }, match right {
            Some(right) => format!("write the code of six digits; is it {right}?"),
            None => "write the code of six digits, for example 112313".to_owned(),
        }
    }

    /// A cell for the telephone that holds nothing but fax numbers.
    Warning "data-phone-fax" data_phone_fax(header: &str, text: &str) {
        format!("「{header}」にはFAX番号しかないので、電話番号としては載せません: 「{text}」"),
        format!("\"{header}\" holds a fax number only; it is not shown as a telephone number: \"{text}\""),
        help "電話番号を書き、FAX番号は「FAX番号」の列に移してください。".to_owned(),
        "write the telephone number, and move the fax number to a column FAX番号".to_owned()
    }
}
