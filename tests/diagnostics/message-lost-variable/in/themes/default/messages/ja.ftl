window-opens = この窓口は、これから始まります。
