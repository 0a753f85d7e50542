//! Writing hours out, in Japanese so that they read back, and in English.

use super::{Session, groups};
use crate::text::{time_of_day, weekdays};

/// 「月曜日から金曜日 午前9時から正午まで、午後3時から午後6時まで。土曜日 午前9時から正午まで」
pub fn ja(sessions: &[Session]) -> String {
    let groups = groups(sessions).map(|(days, sessions)| {
        let hours: Vec<_> = sessions
            .iter()
            .map(|Session { days: _, from, to }| {
                let (from, to) = (time_of_day::ja(*from), time_of_day::ja(*to));
                format!("{from}から{to}まで")
            })
            .collect();
        let hours = hours.join("、");
        match days {
            Some(days) => format!("{} {hours}", weekdays::ja(days)),
            None => hours,
        }
    });
    groups.collect::<Vec<_>>().join("。")
}

/// "Monday to Friday: 9 am to noon, 3 pm to 6 pm; Saturday: 9 am to noon"
pub fn en(sessions: &[Session]) -> String {
    let groups = groups(sessions).map(|(days, sessions)| {
        let hours: Vec<_> = sessions
            .iter()
            .map(|Session { days: _, from, to }| {
                let (from, to) = (time_of_day::en(*from), time_of_day::en(*to));
                format!("{from} to {to}")
            })
            .collect();
        let hours = hours.join(", ");
        match days {
            Some(days) => format!("{}: {hours}", weekdays::en(days)),
            None => hours,
        }
    });
    groups.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::hours::parse;

    #[test]
    fn hours_are_written_day_by_day() {
        let sessions = parse("月～金 9:00～12:00/15:00～18:00 土 9:00～12:30").unwrap();
        assert_eq!(
            ja(&sessions),
            "月曜日から金曜日 午前9時から正午まで、午後3時から午後6時まで。\
             土曜日 午前9時から午後0時30分まで"
        );
        assert_eq!(
            en(&sessions),
            "Monday to Friday: 9 am to noon, 3 pm to 6 pm; Saturday: 9 am to 12:30 pm"
        );
        assert_eq!(groups(&sessions).count(), 2);
    }
}
