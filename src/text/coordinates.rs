//! Places on the map: latitude and longitude in degrees, and whether they can be in Japan.

use super::width::nfkc;

/// A place, in degrees of the world geodetic system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// North of the equator, 20 to 46.
    pub latitude: f64,
    /// East of Greenwich, 122 to 154.
    pub longitude: f64,
}

/// Why two texts are no place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CoordinateProblem {
    /// One of them is no number of degrees.
    Unreadable,
    /// The two columns are exchanged; this would be the place.
    Swapped(Point),
    /// A place elsewhere, 0,0 among them.
    OutsideJapan {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
}

/// Reads a latitude and a longitude: `35.9919`, `３５．９９１９`, `35°59′31.2″`, `35度59分31秒`, `N35.9919`, 北緯35.9919.
pub fn parse(latitude: &str, longitude: &str) -> Result<Point, CoordinateProblem> {
    let north = degrees(latitude, &["北緯", "N", "緯度"], 'N');
    let east = degrees(longitude, &["東経", "E", "経度"], 'E');
    if let (Some(latitude), Some(longitude)) = (north, east) {
        return match (in_japan(latitude, longitude), in_japan(longitude, latitude)) {
            (Some(point), _) => Ok(point),
            (None, Some(point)) => Err(CoordinateProblem::Swapped(point)),
            (None, None) => Err(CoordinateProblem::OutsideJapan {
                latitude,
                longitude,
            }),
        };
    }
    // 東経 in the column of latitudes.
    let north = degrees(longitude, &["北緯", "N", "緯度"], 'N');
    let east = degrees(latitude, &["東経", "E", "経度"], 'E');
    let swapped = north.zip(east).and_then(|(n, e)| in_japan(n, e));
    Err(swapped.map_or(CoordinateProblem::Unreadable, CoordinateProblem::Swapped))
}

fn in_japan(latitude: f64, longitude: f64) -> Option<Point> {
    let inside = (20.0..=46.0).contains(&latitude) && (122.0..=154.0).contains(&longitude);
    inside.then_some(Point {
        latitude,
        longitude,
    })
}

fn degrees(text: &str, names: &[&str], letter: char) -> Option<f64> {
    let plain: String = nfkc(text).chars().filter(|c| !c.is_whitespace()).collect();
    let number = names
        .iter()
        .find_map(|name| plain.strip_prefix(name))
        .unwrap_or_else(|| plain.strip_suffix(letter).unwrap_or(&plain));
    let Some((whole, rest)) = number.split_once(['°', '度']) else {
        let (sign, size) = match number.strip_prefix(['-', '\u{2212}']) {
            Some(size) => (-1.0, size),
            None => (1.0, number),
        };
        return decimal(size).map(|size| sign * size);
    };
    // NFKC makes two primes of the sign for seconds.
    let rest = rest.replace("\u{2032}\u{2032}", "\"").replace("''", "\"");
    let (minutes, seconds) = match rest.split_once(['\u{2032}', '\'', '\u{2019}', '分']) {
        Some((minutes, "")) => (minutes, "0"),
        Some((minutes, seconds)) => (minutes, seconds.strip_suffix(['"', '\u{201D}', '秒'])?),
        None if rest.is_empty() => ("0", "0"),
        None => return None,
    };
    let whole = decimal(whole).filter(|whole| whole.fract() == 0.0)?;
    let sixtieths = |text| decimal(text).filter(|size| *size < 60.0);
    Some(whole + sixtieths(minutes)? / 60.0 + sixtieths(seconds)? / 3600.0)
}

/// Digits with at most one point; no exponent, no sign.
fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str, most| {
        (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    (digits(whole, 3) && digits(fraction, 30)).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(point: Point, latitude: f64, longitude: f64) -> bool {
        (point.latitude - latitude).abs() < 1e-6 && (point.longitude - longitude).abs() < 1e-6
    }

    #[test]
    fn every_form_is_read() {
        let rows = [
            ("35.9919", "139.5500", 35.9919, 139.55),
            (
                "43.060721256913960",
                "141.336340062118550",
                43.060_721_256_9,
                141.336_340_062_1,
            ),
            (" ３５．９９１９ ", "１３９．５５", 35.9919, 139.55),
            ("35°59′31.2″", "139°33′0″", 35.992, 139.55),
            ("35度59分31.2秒", "139度33分", 35.992, 139.55),
            ("35°59'31.2\"", "139°33'00''", 35.992, 139.55),
            ("N35°59'31.2\"", "E139°33'0\"", 35.992, 139.55),
            ("北緯35.9919", "東経139.55", 35.9919, 139.55),
            ("35.9919N", "139.55E", 35.9919, 139.55),
            ("36", "140", 36.0, 140.0),
        ];
        for (latitude, longitude, north, east) in rows {
            let point = parse(latitude, longitude).unwrap_or_else(|p| panic!("{latitude}: {p:?}"));
            assert!(near(point, north, east), "{latitude} {longitude} {point:?}");
        }
    }

    #[test]
    fn a_doubt_is_named() {
        for (latitude, longitude) in [("139.55", "35.9919"), ("東経139.55", "北緯35.9919")] {
            let problem = parse(latitude, longitude);
            assert!(
                matches!(problem, Err(CoordinateProblem::Swapped(p)) if near(p, 35.9919, 139.55)),
                "{latitude}"
            );
        }
        for (latitude, longitude) in [
            ("0", "0"),
            ("51.5", "0.1"),
            ("-35.9", "139.5"),
            ("35.9", "35.9"),
            ("46.1", "140"),
        ] {
            let problem = parse(latitude, longitude);
            assert!(
                matches!(problem, Err(CoordinateProblem::OutsideJapan { .. })),
                "{latitude} {longitude}"
            );
        }
        for (latitude, longitude) in [
            ("", "139.5"),
            ("35.9", ""),
            ("35,9", "139.5"),
            ("NaN", "139.5"),
            ("3.5E+01", "139.5"),
            ("35°60′", "139°33′"),
            ("35.5°59′", "139°33′"),
            ("35°59", "139°33"),
            ("35.9.1", "139.5"),
            ("E35.9", "139.5"),
        ] {
            let problem = parse(latitude, longitude);
            assert_eq!(problem, Err(CoordinateProblem::Unreadable), "{latitude}");
        }
    }
}
