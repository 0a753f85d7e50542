//! Whether two ways to write something say the same day or number.

use unicode_normalization::UnicodeNormalization as _;

use crate::text::date;

/// Whether no number and no day changes: the same digits in the same order, or two forms of one day.
pub fn means_the_same(was: &str, text: &str) -> bool {
    match (date::parse(was), date::parse(text)) {
        (Ok(one), Ok(other)) => one == other,
        _ => digits(was) == digits(text),
    }
}

/// The digits as they count, whatever their width. A square metre is no digit.
fn digits(text: &str) -> String {
    let numbers = text.chars().filter(|letter| letter.is_numeric());
    numbers
        .nfkc()
        .filter(|letter| letter.is_numeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forms_of_one_day_and_one_number_are_the_same() {
        for (was, text) in [
            ("R6.4.1", "令和6年4月1日"),
            ("2024/4/1", "令和6年4月1日"),
            ("０４８ー０００", "048-000"),
            ("㎡", "平方メートル"),
            ("日　時", "日時"),
        ] {
            assert!(means_the_same(was, text), "{was} {text}");
        }
        for (was, text) in [
            ("R6.4.1", "令和5年4月1日"),
            ("2024/4/1", "令和6年1月4日"),
            ("１２", "21"),
            ("③", "2."),
        ] {
            assert!(!means_the_same(was, text), "{was} {text}");
        }
    }

    proptest! {
        #[test]
        fn another_day_is_never_the_same(year in 2019_i16..2040, month in 1_i8..13, day in 1_i8..28, other in 1_i8..28) {
            let era = format!("R{}.{month}.{day}", year - 2018);
            let long = format!("令和{}年{month}月{other}日", year - 2018);
            prop_assert_eq!(means_the_same(&era, &long), day == other);
        }

        #[test]
        fn another_number_is_never_the_same(one in 0_u32..99_999, other in 0_u32..99_999) {
            let wide: String = one.to_string().chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap()).collect();
            prop_assert_eq!(means_the_same(&wide, &other.to_string()), one == other);
        }
    }
}
