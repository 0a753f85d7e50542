window-opens = この窓口は{ $day }から始まります。（{ $date }）
