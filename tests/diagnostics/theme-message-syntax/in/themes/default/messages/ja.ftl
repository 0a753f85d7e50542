nav-home はじめ
