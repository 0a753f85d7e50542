//! Whether a colour can be told from the paper behind it, as WCAG 2.2 measures it, and the nearest one that can.
//!
//! <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>

/// Edges and symbols need this much (1.4.11).
pub const EDGE: f64 = 3.0;
/// The papers of the default theme, by day and by night.
pub const PAPERS: [&str; 2] = ["#faf6ee", "#1c1a17"];

/// The contrast of two colours `#rrggbb`, from 1 to 21. None where one is no colour.
pub fn ratio(first: &str, second: &str) -> Option<f64> {
    Some(between(luminance(rgb(first)?), luminance(rgb(second)?)))
}

/// The colour itself where it can be told from every paper, else the nearest lighter or darker one that can.
pub fn passing(color: &str, papers: &[&str], least: f64) -> Option<String> {
    let own = rgb(color)?;
    let papers: Vec<f64> = papers
        .iter()
        .filter_map(|paper| Some(luminance(rgb(paper)?)))
        .collect();
    let passes = |color: [u8; 3]| {
        let light = luminance(color);
        papers.iter().all(|paper| between(light, *paper) >= least)
    };
    // By a hundredth at a time towards black, or white: the first that passes is the nearest.
    (0..=100_u16).find_map(|step| {
        let mixed = [0, 255].map(|goal| own.map(|part| mix(part, goal, step)));
        let found = mixed.into_iter().find(|color| passes(*color))?;
        let [red, green, blue] = found;
        Some(format!("#{red:02x}{green:02x}{blue:02x}"))
    })
}

fn mix(part: u8, goal: u8, step: u16) -> u8 {
    let sum = u16::from(part) * (100 - step) + u16::from(goal) * step;
    u8::try_from(sum / 100).unwrap_or(goal)
}

fn rgb(color: &str) -> Option<[u8; 3]> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn luminance(color: [u8; 3]) -> f64 {
    let [red, green, blue] = color.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126_f64.mul_add(red, 0.7152_f64.mul_add(green, 0.0722 * blue))
}

fn between(first: f64, second: f64) -> f64 {
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((ratio("#000000", "#ffffff").unwrap() - 21.0).abs() < 1e-9);
        assert!((ratio("#767676", "#ffffff").unwrap() - 4.54).abs() < 0.01);
        assert_eq!(ratio("red", "#ffffff"), None);
    }

    #[test]
    fn a_colour_that_passes_stays_and_others_are_moved_a_little() {
        assert_eq!(
            passing("#2f7d6b", &PAPERS, EDGE).as_deref(),
            Some("#2f7d6b")
        );
        for pale in ["#ffee88", "#101010", "#ffffff", "#c0ffee"] {
            let found = passing(pale, &PAPERS, EDGE).unwrap();
            for paper in PAPERS {
                assert!(
                    ratio(&found, paper).unwrap() >= EDGE,
                    "{pale} {found} {paper}"
                );
            }
        }
    }
}
