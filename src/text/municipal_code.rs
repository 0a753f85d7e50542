//! Codes of municipalities (全国地方公共団体コード): two digits of prefecture, three of municipality, a check digit.
//!
//! The rule is that of the Ministry of Internal Affairs, <https://www.soumu.go.jp/denshijiti/code.html>.

use std::fmt;

use super::width::nfkc;

/// A code of six digits whose check digit is right.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    first: [u8; 5],
    check: u8,
}

impl Code {
    /// The prefecture, 1 (北海道) to 47 (沖縄県).
    pub fn prefecture(self) -> u8 {
        let [tens, ones, ..] = self.first;
        tens * 10 + ones
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first
            .iter()
            .try_for_each(|digit| write!(f, "{digit}"))?;
        write!(f, "{}", self.check)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({self})")
    }
}

/// Why a text is not the code of a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Not six digits.
    NotSixDigits,
    /// Five digits: the check digit is left off.
    NoCheckDigit {
        /// The code with the right sixth digit.
        whole: Code,
    },
    /// The sixth digit does not fit the first five: one of the six is mistyped.
    WrongCheckDigit {
        /// The code with the sixth digit that fits the first five.
        whole: Code,
    },
    /// The first two digits are no prefecture's (01 to 47).
    NoSuchPrefecture,
}

impl CodeProblem {
    /// The code that was probably meant.
    pub fn suggestion(&self) -> Option<String> {
        match self {
            Self::NoCheckDigit { whole } | Self::WrongCheckDigit { whole } => {
                Some(whole.to_string())
            }
            Self::NotSixDigits | Self::NoSuchPrefecture => None,
        }
    }
}

/// Reads a code, in digits of any width.
pub fn check(text: &str) -> Result<Code, CodeProblem> {
    let plain = nfkc(text);
    let digits: Option<Vec<u8>> = plain
        .trim()
        .chars()
        .map(|c| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    let digits = digits.ok_or(CodeProblem::NotSixDigits)?;
    let Some((first, rest)) = digits.split_first_chunk() else {
        return Err(CodeProblem::NotSixDigits);
    };
    let whole = complete(*first);
    if rest.len() <= 1 && !(1..=47).contains(&whole.prefecture()) {
        return Err(CodeProblem::NoSuchPrefecture);
    }
    match rest {
        [] => Err(CodeProblem::NoCheckDigit { whole }),
        [check] if *check == whole.check => Ok(whole),
        [_] => Err(CodeProblem::WrongCheckDigit { whole }),
        _ => Err(CodeProblem::NotSixDigits),
    }
}

/// Weights 6, 5, 4, 3, 2; the last digit of eleven less the rest by eleven.
fn complete(first: [u8; 5]) -> Code {
    let sum: u8 = first
        .iter()
        .zip([6, 5, 4, 3, 2])
        .map(|(digit, weight)| digit * weight)
        .sum();
    Code {
        first,
        check: (11 - sum % 11) % 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_codes_are_right() {
        // 鴻巣市, 上尾市, 桶川市, 北本市, 伊奈町, 札幌市, 千代田区, 厚木市, 愛川町, 那覇市
        let published = [
            "112178", "112194", "112313", "112330", "113018", "011002", "131016", "142123",
            "144011", "472018",
        ];
        for code in published {
            assert_eq!(check(code).map(|c| c.to_string()), Ok(code.to_owned()));
        }
        assert_eq!(check("１１２３１３").map(Code::prefecture), Ok(11));
    }

    #[test]
    fn a_wrong_code_is_answered_with_the_right_one() {
        let whole = check("112313").unwrap();
        assert_eq!(check("11231"), Err(CodeProblem::NoCheckDigit { whole }));
        assert_eq!(check("112314"), Err(CodeProblem::WrongCheckDigit { whole }));
        assert_eq!(check("482313"), Err(CodeProblem::NoSuchPrefecture));
        assert_eq!(check("002313"), Err(CodeProblem::NoSuchPrefecture));
        for text in ["", "1123", "1123130", "4823130", "桶川市", "11231a"] {
            assert_eq!(check(text), Err(CodeProblem::NotSixDigits), "{text}");
        }
    }
}
