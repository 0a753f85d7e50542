# やさしい日本語です。machine-made, not yet reviewed（機械で作りました。日本語を学んでいる人や日本語を教える人は、まだ確かめていません）。
# 一つの文に一つのことを書きます。敬語と受け身は使いません。むずかしい言葉には、かっこで説明を付けます。

## 題名と見出し

title-portal = 医療や介護が必要な人が住んでいる町を選ぶ
title-city_home = { $city }で、医療や介護のことを相談する所
title-contact_list = { $city }の、相談する所
title-concern = { $topic }を相談する所
title-clinic_list = { $city }の病院、薬局など
title-clinic_row = { $city }の病院など（{ $row }）
title-clinic_visits = { $city }の、家に来る病院など
title-clinic_kind = { $city }の病院など（{ $part }）
title-clinic_area = { $city }の病院など（{ $part }）
title-clinic_service = { $service }ができる病院など
title-lecture_list = { $city }の講座（話を聞いて勉強する会）
title-lecture_month = { $city }の講座（{ $time }）
title-lecture_year = { $city }で終わった講座（{ $time }）
title-lecture_places = { $city }の講座（場所で選ぶ）
title-lecture_audiences = { $city }の講座（だれのための講座か）
title-handout_list = { $city }でもらうことができる本やカード
title-service_list = { $city }のお金の助けやサービス
title-rule_list = { $city }の取り決め（約束ごと）
title-directory = { $city }にある名前の一覧
title-progress = { $city }がしていること
title-duty = { $city }の、休みの日に開いている病院
title-glossary = ことばの説明
title-accessibility = このサイトを、だれでも使うことができるように

description-portal = 住んでいる町を選んでください。医療や介護のことを相談する所、講座、病院などがわかります。
description-city_home = { $city }で、医療や介護のことで困ったとき、どこに電話するかがわかります。
description-contact_list = { $city }で、医療や介護のことを相談する所です。
description-concern = { $city }で、{ $topic }のことを相談する所の電話番号、時間、言うことがわかります。
description-guide_list = { $city }の人のための、医療と介護の読みものです。
description-clinic_list = { $city }の病院、薬局などです。
description-lecture_list = { $city }の、医療と介護の講座です。日と時間、申し込み方がわかります。
description-handout_list = { $city }でもらうことができる本、カード、地図と、もらう場所です。
description-service_list = { $city }の人が使うことができるお金の助けやサービスです。申し込み方がわかります。
description-duty = { $city }の、休みの日に開いている病院の日、電話番号、時間です。
description-glossary = 医療と介護のことばを、やさしく説明します。
description-not_found = このアドレスに、ページはありません。

## 道案内

breadcrumbs = 今いるページ
languages = ことばを選ぶ
nav-contacts = 相談
nav-clinics = 病院など
nav-handouts = 本など
crumb-portal = 町を選ぶ
crumb-contacts = 相談する所
crumb-clinics = 病院など
crumb-handouts = 本など
crumb-services = お金の助けやサービス
crumb-rules = 取り決め（約束ごと）
crumb-lists = 名前の一覧
crumb-progress = していること
crumb-duty = 休みの日の病院
choose-town = 町を選ぶ
on-this-page = このページに書いてあること
related = いっしょに読む
more-of-city = この町のほかのページ
in-other-language = （{ $tag ->
    [ja] ふつうの日本語のページ
    [en] 英語のページ
   *[other] ほかのことばのページ
}）
untranslated = このページは、まだ「やさしい日本語」ではありません。ふつうの{ $language }で書いてあります。
moved = 「{ $title }」に変わりました

## 見本、いつの情報か、だれが作ったか

demonstration = だれでも見ることができる資料から、ためしに作った見本です。市や町の公式（本当）のサイトではありません。
as-of-site = このページは、{ $date }にわかっていたことで作りました。
about-operator = だれが作ったか
about-privacy = あなたの情報について
about-copyright = 文を使うとき
about-disclaimer = 知ってほしいこと
about-mistakes = 間違いを見つけたとき
about-accessibility = だれでも使うことができるように
glossary = ことばの説明
operator = している所
responsible = このページの課
updated = 新しくした日
sources = どの資料から書いたか
report-mistake = 間違いを知らせる
author-unknown = 作った人は、わかりません
as-of-unknown = いつのものか、書いてありません
stale = 2年より前の資料（{ $date }）から書きました。今とは違うかもしれません。

## 命が危ないとき


## はじめのページと町のページ

portal-lead = 離れて暮らす家族も、医療や介護が必要な人が住んでいる町を選んでください。
portal-far = 町がここにないときは、その町の市役所か役場に電話して聞いてください。
this-month = { $month }の講座
this-month-none = 今月の講座は、まだわかりません。
regions = 地域から選ぶ
organizations = この地域の団体
all-contacts = 相談する所を全部見る
all-notices = お知らせを全部見る
all-lectures = 講座を全部見る
all-guides = 読みものを全部見る
all-handouts = 本などを全部見る
all-clinics-plain = 病院などを全部見る
next-lectures = これからの講座（話を聞いて勉強する会）
find-clinic = 病院などを探す

## 相談する所

contacts-lead = 困っていることで分けて、電話番号と時間を書きました。迷うときは、いちばん近いと思う所に電話してください。
where-to-call = 電話する所
other-windows = ほかの相談する所
ended-windows = 終わった所
other-concerns = ほかの困っていること
other-concerns-about = このサイトでは、相談する所がまだわかりません。選ぶと、だれに聞くといいかがわかります。
guides-on-this = このことの読みもの
window-closed = ここでの相談は終わりました。
window-closed-on = ここでの相談は{ $date }に終わりました。
window-closing = ここでの相談は{ $date }に終わります。
window-this = ここに相談できます
window-not-here = ここには相談できません
window-opens = ここでの相談は{ $date }から始まります。
window-upcoming = ここでの相談は、これから始まります。いつ始まるかは、まだわかりません。
successor = これから相談する所:
successor-from = { $date }から相談する所:
successor-closed = そこも終わりました。今相談する所は、そのページでわかります。
successor-none = 次に相談する所は、まだわかりません。
phone-published = このサイトでは、電話番号がまだわかりません。
phone-not_published = 電話番号は、みんなに知らせていません。
phone-office_only = ここだけの電話番号はありません。役所の電話にかけて、つないでもらってください。
phone-unknown = このサイトでは、電話番号がまだわかりません。
ask-section = { $name }に聞いてください。どこに相談するか、教えてくれます。
ask-city = { $city }の市役所か役場に電話して、聞いてください。どこに相談するか、教えてくれます。
ask-own-city = 住んでいる町の市役所か役場に電話して、聞いてください。どこに相談するか、教えてくれます。
section-successor = この課の仕事は、{ $name }に変わりました。
hours = 時間
reception = 電話できる時間、行くことができる時間
closed-days = 休みの日
hours-table = 曜日と時間
hours-outer = 始まる時間と終わる時間だけ、わかっています。間に休みの時間があるかもしれません。
hours-call = 急に休むこともあります。行く前に、電話で聞いてください。
hours-call-holidays = 祝日（国の休みの日）に開いているかは、わかりません。急に休むこともあります。行く前に、電話で聞いてください。
form = 申し込みのページ
ways = 相談のやり方
way-visit = 家に来てもらう
way-counter = そこへ行く
audience = だれのためか
prepare = 近くに準備するもの
say = 電話で言うことの例
speaks = 話すことができることば
interpreter = 通訳（ことばを手伝う人）
writing-and-signing = 書いて話すこと、手話
fee = お金
out-of-hours = 時間ではないとき
areas = この所が受け持つ地域
serves = どの町の人が使うことができるか
publicised-in = どこに書いてあるか
confirmed = 確かめた日

## わからないとき

fallback-windows = このサイトでは、このことを相談する所がまだわかりません。
fallback-lectures = これからの講座は、まだわかりません。
fallback-lectures-month = この月の講座は、まだわかりません。
fallback-clinics = このサイトでは、病院などがまだわかりません。
fallback-handouts = もらうことができる本や紙は、まだわかりません。
fallback-notices = 今、お知らせはありません。

## 講座

when = 日と時間
date-unknown = 日と時間は、まだわかりません
date-not-given = 日と時間は、わかりません
date-in-year = { $year }（日と時間は、まだわかりません）
doors = 入ることができる時間
venue = 場所
online = インターネット
lecturers = 来る人
areas-missing = まだしていない地域
capacity = 何人まで
speakers = 話す人
series = 会の名前
organizer = 開く所
co-hosts = いっしょに開く所
attendance = 来た人の数
on-request = 頼むと、開きます
audience-residents = だれでも
audience-professionals = 医療や介護の仕事をしている人
audience-both = だれでも（医療や介護の仕事をしている人も）
lecture-cancelled = ありません（中止）
lecture-full = もう入ることができません（満員）
lecture-postponed = 別の日になります（延期）
lecture-finished = 終わりました
lecture-unconfirmed = 終わりました（あったかどうかは、わかりません）
lecture-open = 申し込みできます
apply-ways = 申し込み方
apply-closed = 申し込みは終わりました。
deadline = いつまでに申し込むか
mail-subject = メールの題
lectures-undated = 何回も開くもの、日がまだわからないもの
lectures-on-request = 地域の集まりに来てもらう講座
for-professionals-lectures = 医療や介護の仕事をしている人のための会を見る
lectures-by-month = 月のカレンダー
lectures-by-place = 場所で選ぶ
lectures-by-audience = だれのための講座かで選ぶ
lectures-by-town = 町ごとの講座
place-unknown = 場所がまだわからないもの
ended-all-lectures = ここにあった講座は、全部終わりました。
ended-all-notices = ここにあったお知らせは、全部終わりました。
add-to-calendar-about = スマートフォンやパソコンのカレンダーに、この講座を入れるファイルです。あとで日や時間が変わっても、入れた予定は変わりません。来る前に、このページをもう一度見てください。
subscribe = 講座の予定を、あなたのカレンダーに入れる
subscribe-about = 1回登録すると、講座の予定が、あなたのカレンダーに自動で入ります。日や時間が変わったときも、1日ぐらいで変わります。もっと長くかかるカレンダーもあります。いつでもやめることができます。名前や電話番号は要りません。
subscribe-link = 登録する
subscribe-address = カレンダーのアプリに、次のアドレスを入れることもできます。
subscribe-topics = 困っていることで選ぶ

## 読みもの、本など

handouts-available = もらうことができるもの
handouts-coming = これから作るもの
for-professionals = 医療や介護の仕事をしている人のもの
handout-planned = これから作る予定です
handout-considering = 作るかどうか、考えています
handout-professionals = 医療や介護の仕事をしている人のためのものです
places = もらう場所
owner = 作った所
rights = 使うときの約束

## 病院など

filter-row = 名前の「あいうえお」で選ぶ
filter-kind = 種類で選ぶ
filter-area = 地域で選ぶ
clinics-that-visit = 家に来る
clinics-found = { $count }か所あります。
clinics-found-none = ありません。選ぶものを減らしてください。
filter-service = してほしいことで選ぶ
clinics-order = { $count }か所あります。名前の「あいうえお」の順です。
windows-that-help = いっしょに探してくれる所
departments = 診る病気の種類（診療科目）
provider-clinic = 診療所（小さい病院）
provider-dental = 歯医者
provider-visiting-nursing = 家に来る看護師
home-visit = 家に来るか
home-visit-yes = 来ます
home-visit-no = 来ません
visit-areas = 来る地域
corporation = 開いている会社や団体
clinics-call-first = 行く前に、電話してください。
clinics-no-ranking = ここに書いてあることは、「いい病院です」という意味ではありません。順番は、名前の「あいうえお」の順です。
clinics-criteria = どんな所を書いているか
clinics-national = 日本全国の病院を探す

## お金の助け、約束ごと、名前の一覧

eligibility = 使うことができる人
covers = どんなことに使うことができるか
cost = お金
how = 申し込み方
directory-lead = この地域にある、名前の一覧です。だれが見ることができるか、どこで見ることができるかがわかります。
who-may-see = 見ることができる人
publicness-residents = だれでも
publicness-professionals = 医療や介護の仕事をしている人
publicness-unknown = 資料に書いてありません

## お知らせ、休みの日の病院

notice-important = 大切
notice-emergency = 急ぎのお知らせ
notice-ended = このお知らせは終わりました
entry-ended = このページに書いてあることは、{ $date }に終わりました
notices-past = 終わったお知らせ
urgent = 急に変わったこと
duty-day-changed = 開いている病院が変わりました
duty-lead = 急に変わることがあります。行く前に、かならず電話してください。
duty-none = これからの、休みの日の病院は、まだわかりません。
duty-fixed = いつも開いている、急なときの病院
duty-days = 開いている日
duty-today = 今日開いている病院（{ $date }）
duty-today-none = 今日開いている病院は、わかりません。
duty-next = 次に開いている病院
duty-last = { $date }よりあとの病院は、まだわかりません。

## そのほか

not-found-lead = アドレスが変わったか、間違っているかもしれません。町を選んで、もう一度探してください。

# 題名と説明（ほかのページ）

title-guide_list = 読みもの
title-notice_list = { $city }からのお知らせ
title-data = { $city }のオープンデータ（だれでも使うことができる一覧）
title-results = 機械が調べてわかったこと
title-about = このサイトについて
title-not_found = ページがありません
description-concern_large = { $city }で{ $topic }のことを相談する所を、A4の紙1枚に大きな字で書きました。紙で渡すとき、ファクスで送るときに使います。
description-clinic_row = { $city }の病院などです。名前が{ $row }で始まる所です。
description-clinic_visits = { $city }の、家に来る病院などです。来る地域、電話番号、時間がわかります。
description-clinic_kind = { $city }の病院などです。種類は{ $part }です。
description-clinic_area = { $city }の病院などです。{ $part }にあります。
description-clinic_service = { $city }の人が使うことができる、{ $service }ができる病院などです。
description-lecture_month = { $time }に{ $city }で開く、医療と介護の講座の予定です。
description-lecture_year = { $time }に{ $city }で開いた、医療と介護の講座です。来た人の数もわかります。
description-lecture_places = これから{ $city }で開く、医療と介護の講座です。場所で分けました。
description-lecture_audiences = これから{ $city }で開く、医療と介護の講座です。だれのための講座かで分けました。
description-rule_list = { $city }の、入院するときや退院するときの約束ごとを、やさしく説明します。
description-directory = { $city }にどんな名前の一覧があるか、だれが見ることができるかがわかります。
description-notice_list = { $city }の、医療と介護のお知らせです。
description-progress = { $city }といっしょに働く団体がしたこと、困っていること、これからの計画です。
description-data = { $city }の相談する所、病院、講座などの一覧です。パソコンの表やプログラムで使うことができます。
description-of-entry = { $city }：{ $text }
description-results = 機械が文と表を調べてわかったことと、人が確かめることです。
document-title-dated = { $title } { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

# 道案内（ほかの言葉）

skip-to-main = 本文へ進む
skip-to-phone = 電話番号へ進む
main-nav = おもなページ
nav-home = はじめ
nav-guides = 読みもの
nav-lectures = 講座
nav-notices = お知らせ
crumb-guides = 読みもの
crumb-lectures = 講座
crumb-notices = お知らせ
crumb-data = オープンデータ
separator = {"、"}
care-now = 今すぐ119番に電話してください
care-today = 今日、相談してください
care-usual = いつも相談できる所
care-when = こんなとき
moved-link = 「{ $title }」を開く
kana-row-a = あ行
kana-row-ka = か行
kana-row-sa = さ行
kana-row-ta = た行
kana-row-na = な行
kana-row-ha = は行
kana-row-ma = ま行
kana-row-ya = や行
kana-row-ra = ら行
kana-row-wa = わ行
kana-row-other = ほか

# 見え方を選ぶ

display = 字・声
display-size = 字の大きさ
display-size-0 = ふつう
display-size-1 = 大きい
display-size-2 = もっと大きい
display-contrast = 色の見え方
display-contrast-0 = ふつう
display-contrast-more = はっきり
display-furigana = ふりがな
display-furigana-0 = つけない
display-furigana-all = つける
display-furigana-hard = むずかしい漢字だけ
display-said = { $what }を「{ $chosen }」にしました。
offline-kept = このページは、{ $date }に保存したものです。いま、インターネットにつながっていません。電話番号や時間は、変わっているかもしれません。
speak = このページを声で読む
speak-pause = 読むのを止める
speak-resume = 続きを読む
speak-stop = 読むのを終わる

# このサイトのこと（ほかの言葉）

official-site-of = { $city }の公式（本当）のサイトを見る
about-site = このサイトについて
about-page = このページについて
page-address = このページのアドレス
mistake-to = 間違いを見つけたら、{ $name }に知らせてください。
mistake-unknown = 間違いを見つけたら、{ $name }に知らせてください。電話番号とメールアドレスは、まだわかりません。
mistake-nobody = どこに知らせるかは、まだ決まっていません。
mistake-demonstration = これは見本です。どこに知らせるかは、次のページを見てください。
confirmed-each = 一つずつ確かめた日があるものには、その日を書いています。
life-119 = 命が危ないとき

# はじめのページと町のページ（ほかの言葉）

former-names = 前の名前:
postal-code = 郵便番号:
region-in = { $name }（{ $prefecture }）
whom-to-call = どこに電話しますか
by-concern = 困っていることから選ぶ
no-number-yet = 電話番号がわかる所は、まだありません。
of-city = { $city }のこと
hub = 知りたいことから選ぶ
hub-guides = 医療や介護のことを、順番に説明します（{ $count }）
hub-clinics = 家に来る所も選ぶことができます（{ $count }か所）
hub-lectures-title = 講座（話を聞いて勉強する会）
hub-lectures = 日と時間、場所、申し込み方
hub-handouts-title = 本やカード
hub-handouts = 何が書いてあるか、どこでもらうか
hub-notices = 変わったこと、これから変わること
choose-prefecture = 都道府県を選ぶ
jump-to-row = 町の名前の「あいうえお」で選ぶ
count-places = （{ $count }か所）
numbers = 数で見る

# 相談する所（ほかの言葉）

answers = 相談できること
window-not-yet = まだ相談できません
until = { $date }まで
from = { $date }から
phone = 電話
phone-of-office = 電話
extension = 内線 { $number }
hours-day = 曜日
hours-times = 時間
hours-morning = 午前
hours-afternoon = 午後
hours-closed = 休み
hours-holidays = 祝日（国の休みの日）
hours-today = 今日（{ $day }）
fax = ファクス
mail = メール
address = 住所
access = 行き方
way-phone = 電話
way-form = 申し込みのページ
way-mail = メール
way-fax = ファクス
reservation = 予約
who-may-ask = 相談できる人
first-ask = ケアマネジャー（介護の計画を作る人）や、いつも行く医師がいる人は、まずその人に話してください。
centers = 地域包括支援センター（お年寄りの相談をする所）
center-unknown = 地域包括支援センター（お年寄りの相談をする所）でも相談できます。電話番号は、市役所か役場で聞いてください。
center-by-address = 住所で、どこに相談するかが決まります。わからないときは、住所を言って聞いてください。
center-by-town = 住所で、どこに相談するかが決まります。町の名前の「あいうえお」の順です。
windows = 相談する所
sections = 市役所や役場の課
unsure = どこに電話するか迷うとき
to-say = 電話での言い方
outside-title = 夜、休みの日、年の終わりと始め
outside-own-number = 医師や看護師が家に来ている人は、夜や休みの日の電話番号を聞いていますか。聞いている人は、その番号に電話してください。
outside-year-end = 12月29日から1月3日までは、休みの所があります。早く確かめてください。
outside-again = { $days }の{ $time }から電話できます。つながらないときは、次の開いている日に電話してください。
outside-ask-year-end = 12月29日から1月3日まで開いているかは、電話で聞いてください。
outside-ask-holidays = 祝日（国の休みの日）に開いているかは、電話で聞いてください。
outside-ask-both = 祝日（国の休みの日）と、12月29日から1月3日まで開いているかは、電話で聞いてください。
hotline-instead = この番号につながらない電話のとき
relatives-title = 離れて暮らす家族へ
relatives = お父さんやお母さんなど、相談したい人が住んでいる町に電話してください。電話だけで始めることができます。

# 講座（ほかの言葉）

in-year = （{ $year }）
repeats = 何回開くか
duration = かかる時間
times-a-year = 1年に{ $count }回
room = 部屋
on-demand = あとで見る
talks = 話すこと
count-seats = { $count }人
count-people = { $count }人
plan-next = 次の予定
flyer = ちらし
apply = 申し込み
apply-on-request = 申し込み方（来てもらうとき）
apply-until = 申し込みは{ $date }まで
apply-taken = 申し込みできます
apply-not-taken = 申し込みできません
form-fields = 書いて送ること
lectures-upcoming = これから開くもの
lectures-past = 終わったもの
lectures-other-ways = ほかの探し方
lectures-lasting = 1週間より長く続くもの
lectures-day-unknown = この月に開くもの（日は、まだわかりません）
other-months = ほかの月
other-years = ほかの年
month-before = 前の予定（{ $month }）
month-after = 次の予定（{ $month }）
month-caption = { $month }の講座の予定
day-words = 日（{ $weekday }）
times-below = 次の日と時間
next-times = 次の日と時間
moved-from = （{ $date }から変わりました）
on-holiday = （{ $name }）
venue-changed = 場所: { $venue }
own-calendar = あなたの予定に入れる
ended-since = このページを作ったあとに終わったもの
calendar-of = { $name }の講座
calendar-of-topic = { $name }の講座（{ $topic }）
calendar-cancelled = 【ありません（中止）】
calendar-postponed = 【別の日になります（延期）】
calendar-full = 【もう入ることができません（満員）】
calendar-city = （{ $city }）
calendar-moved = { $date }から日が変わりました。
calendar-starts = 始まる時間
calendar-ends = 終わる時間
calendar-no-hours = 時間は、わかりません。
calendar-no-end = 終わる時間は、わかりません。
calendar-contact = 聞く所
calendar-page = くわしいこと
feed-of = { $name }のお知らせと講座
feed-emergency = 【急ぎ】
add-to-calendar = カレンダーに入れる
subscribe-news = お知らせを受け取る（Atom）

# 読みもの、本など（ほかの言葉）

guides-other = ほか
guides-beside = 前と次の読みもの
guide-before = 前の読みもの
guide-after = 次の読みもの
ask-about-this = このことを相談する
form-of-handout = 形
contains = 書いてあること
quantity = 作った数
editions = 前に作ったもの
update-cycle = いつ新しくするか
about-topics = 何のことか
file-kind = （{ $format }のファイル）
file-kind-size = （{ $format }のファイル { $size }）
file-size = （{ $size }）
website = ウェブサイト

# 病院など（ほかの言葉）

choose-clinics = いくつか合わせて選ぶ
choose-any = 全部
choose-again = もう一度選ぶ
clinic-kind = 種類
clinic-services = できること
provider-hospital = 病院
provider-pharmacy = 薬局
provider-care = 介護
provider-other = ほか
notes = ほかに知ってほしいこと

# お金の助け、約束ごと、名前の一覧（ほかの言葉）

scope = 使っている地域
enacted = 作った時
revised = 直した時
next-edition = 次に作るもの
changes = 変わった所
kept-by = まとめている所
as-of-label = いつの情報か
how-many = いくつあるか
count-listed = { $count }
flags = わかること
also-known = ほかの呼び方
holds-until = { $date }まで
affects = このお知らせと関係があるページ

# していること、数、休みの日の病院（ほかの言葉）

progress-lead = 町や団体が計画のとおりにしたこと、困っていること、これからの計画です。資料に書いてあるとおりに書いています。
scenes = どんなとき
done = したこと
issues = 困っていること
plan = 計画
plan-current = 今年の計画
plan-unconfirmed = この年は終わりました。計画のとおりにしたかどうかは、わかりません。
plan-reported = この年は終わりました。したことは、その年の所に書いてあります。
cell-missing = この資料には書く所がありません
cell-empty = 資料に何も書いてありません
fiscal-year-printed = 資料には「{ $printed }」と書いてあります。ここでは{ $meant }のこととして書いています。
as-of = （{ $date }）
previous = 前は{ $value }
counted-by = { $name }が調べました
changed-on = { $date }に変わりました
duty-changed = { $date }に直しました。
duty-changed-unknown = いつの情報か、書いてありません。
duty-reception = 行くことができる時間
duty-hours = 診る時間
duty-break = 休み時間
map = 地図で場所を見る
map-note = （地図のサイトが開きます）
area = 地域
changed-at = 変わった日と時間
kind = 種類
parent = 上の団体

# だれでも使うことができるように

statement-standard = 目標のきまり
statement-target = 目標
statement-target-text = { $standard }というきまりのレベル{ $target }を目標にしています。
statement-status = 試した結果
statement-untested = まだ試していません。試したあとに、結果を知らせます。
statement-made = このサイトの作り方
statement-made-zoom = 字を2倍に大きくしても、せまい画面でも、横に動かさないで読むことができます。
statement-made-keyboard = キーボードだけで使うことができます。今いる所は、太い線で囲みます。
statement-made-script = スクリプトが動かないときも、全部読むことができます。
statement-made-contrast = 字が見やすい色です。色だけで意味を表しません。
statement-made-print = どのページも、印刷して使うことができます。
statement-contact = 使いにくいとき、どこに言うか
statement-contact-text = 住んでいる町の市役所か役場に言ってください。
footnotes = 注（説明）
footnote = 注{ $n }
footnote-back = 注{ $n }の所に戻る

# オープンデータ

data-lead = このサイトの一覧を、パソコンの表やプログラムで使うことができるファイルにしました。
data-licence = 使うときの約束
data-licence-none = 使うときの約束は、まだ決まっていません。使う前に、このサイトを作った所に聞いてください。
data-encoding = 文字コード
data-encoding-csv = CSV: UTF-8（BOMがあります）。行の終わりはCRLF、区切りはコンマです。1行目は項目の名前です。
data-encoding-json = JSON: UTF-8（BOMはありません）
data-reading = 読み方
data-empty = わからないことは、CSVでは何も書いていません。JSONでは項目がありません。「ない」という意味ではありません。
data-guard = CSVでは、「=」「+」「-」「@」、タブ、改行で始まるものの前に「'」があります。パソコンの表が計算を始めないようにするためです。
data-address = 「所在地_町字」と「所在地_番地以下」は、住所を「丁目」か最初の数字で分けたものです。
data-count = { $count }
data-columns = CSVの項目（{ $count }列。国の決めた順番です）
data-keys = JSONの項目
dataset-contacts = 相談する所の一覧
dataset-clinics = 病院などの一覧
dataset-lectures = 講座の一覧
dataset-duty = 休みの日の病院の一覧
dataset-about = { $name }。{ $count }あります。

# 機械が調べてわかったこと

results-lead = コンピューターが自動で調べて、わかったことです。
results-no-claim = 人が試した結果ではありません。何も見つからなくても、問題があるかもしれません。きまりのとおりかどうかは、これではわかりません。
results-date = 調べた日
results-scope = 調べたもの
results-scope-text = { $cities }の町の、{ $pages }ページの文と表です。
results-tool = 調べた道具
results-by-people = 人が試したこと
results-test = 人が試したことのページを見る
results-checks = 調べたことと、見つかった数
results-counted = みんなに見せる前の文と表を調べた数です。つながらないリンク、見出しの順番、同じ題のページは、できたページで調べます。この数には入っていません。
results-criteria = 番号は、WCAG 2.2というきまりの番号です。番号がないものは、読みやすくするために調べています。
results-caption = 自動で調べたことと、見つかった数
results-column-check = 調べたこと
results-column-criterion = きまりの番号
results-column-found = 見つかった数
results-no-criterion = ありません
results-off = 調べていません
results-none = 見つかりませんでした
results-count = { $count }か所
results-exceptions = 特別に、そのままにしている所
results-no-exceptions = 特別にしている所は、ありません。
results-people = 人だけがわかること
results-people-lead = 次のことは、機械ではわかりません。人が読んで、使って、確かめます。
results-statement = 「だれでも使うことができるように」のページに戻る
tested-on = 人が試した日
statement-results = 機械が調べてわかったことと、人が確かめることを見る
check-img-alt = 絵や写真に、説明の文がない
check-head-fake = 太い字や記号を、見出しの代わりに使っている
check-list-fake = 「・」などの記号を、一覧の代わりに使っている
check-table-head = 表の列に、見出しがない
check-ja-word-space = ことばの中に空白があり、正しく読み上げることができない
check-colour-only = 色や場所だけで伝えている
check-img-text = 絵の中の字が、文の中にない
check-contrast = 字の色と後ろの色が近くて、見にくい
check-link-vague = どこへ行くか、わからないリンクがある
check-link-duplicate-text = 同じことばのリンクが、ちがうページへ行く
check-lang-part = ほかのことばの文に、何語かの印がない
check-ja-hard-word = むずかしいことばに、説明がない
check-ja-ruby-missing = 読みにくい名前に、読み方がない
check-link-file-info = ファイルへのリンクに、種類が書いてない
check-pdf-only = 文がなく、ファイルだけがある
check-ja-platform-char = 読むことができない機械がある字を使っている
check-ja-hankaku-kana = 半分の幅のカタカナがある
check-ja-zenkaku-alnum = 全角の英語の字や数字があり、正しく読み上げることができない
check-ja-symbol-read = 読み上げないことがある記号で、意味を伝えている
check-ja-range = 「から」の代わりに、波の形の線などを使っている
people-order = 読み上げる順番が、書いてある順番と合っているか。
people-alternatives = 絵の説明が、絵の意味と合っているか。
people-plain = はじめて読む人にも、文がわかるか。
people-keyboard = キーボードだけで、全部の所へ行き、全部のことができるか。
people-reader = 読み上げソフトで、読みたい所まで行くことができるか。
people-zoom = 字を大きくしたときや、せまい画面で、字がなくなったり重なったりしないか。
people-contrast = 絵の中の字や図が、見やすいか。
people-documents = PDFなどのファイルを、読み上げソフトで読むことができるか。
people-correct = 電話番号、日、場所が、もとの資料と同じか。

# 紙と、送ること

title-concern_large = { $topic }を相談する所（大きな字の紙）
title-contact_sheet = { $city }の相談する所（1枚の紙）
as-of-paper = { $date }の情報
send = 家族に送る
send-about = このページの電話番号などを、文にして送ることができます。
send-mail = メールで送る
send-line = { $label }: { $value }
send-to-line = LINEで送る
send-copy = 文をコピーする
send-copied = コピーしました。
sheet-concern_large = 紙で渡す・ファクスで送る（大きな字）
sheet-contact_sheet = 相談する所を1枚の紙に印刷する
sheet-how = この紙は、A4の紙に印刷して使います。
sheet-back = もとのページ
sheet-several = 相談する所が多いので、紙は2枚より多くなります。
sheet-without = 相談する所がまだわからないこと
sheet-more = ほかにも相談する所が{ $count }か所あります。下のアドレスのページに書いてあります。
say-title = 電話で言うこと
say-japanese = 電話では、下の日本語の文を言ってください。
say-who = { $city }に住んでいます（わたし・家族）。
say-matter = { $topic }のことを相談したいです。
say-ask = これから、どうするといいか教えてください。
memo = メモ
memo-when = 日と時間
memo-who = 話した人
memo-answer = 返事
paper = 紙に印刷する
page-ended = このページは終わりました
page-ended-about = 今のことは、次のページに書いてあります。

# 日付、時刻、数

date-day = { $year }年（{ $era }）{ $month }月{ $day }日（{ $weekday }）
date-month = { $year }年（{ $era }）{ $month }月
date-month-end = { $year }年（{ $era }）{ $month }月の終わり
date-year = { $year }年（{ $era }）
date-year-end = { $year }年（{ $era }）の終わり
date-fiscal-year = { $year }年4月から{ $next_year }年3月まで（{ $era }度）
date-fiscal-year-end = { $next_year }年3月の終わり（{ $era }度の終わり）
date-span = { $from }から{ $to }まで
date-from = { $from }から
date-until = { $to }まで
date-with-time = { $date }{ $time }
dates-with-time = { $date }（{ $time }）
time = { $part ->
    [noon] 昼の12時
    [pm] 午後{ $hour12 }時{ $minute ->
        [0] {""}
       *[other] { $minute }分
    }
   *[am] 午前{ $hour12 }時{ $minute ->
        [0] {""}
       *[other] { $minute }分
    }
}
time-span = { $from }から{ $to }まで
time-from = { $from }から
time-until = { $to }まで
month-name = { $month }月
month-short = { $month }月
weekday-name = { $day ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[7] 日曜日
}
weekday-short = { $day ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
}
digit-separator = ,
beside = { $text }（{ $aside }）
separator-last = 、

# 曜日と、くり返し

weekdays-span = { $from }から{ $to }まで
weekdays-all = 毎日
weekdays-holidays = 祝日（国の休みの日）
weekdays-year-end = 年の終わりと、年の初め
weekdays-year-end-dates = 12月29日から1月3日まで
weekdays-but-holidays = { $days }（祝日（国の休みの日）は休み）
hours-of-days = { $days } { $hours }
hours-next = 。
repeat-day = { $n ->
    [1] 毎日
   *[other] { $n }日に1回
}
repeat-week = { $n ->
    [1] 毎週{ $days }
    [2] 2週間に1回、{ $days }
   *[other] { $n }週間に1回、{ $days }
}
repeat-month = { $n ->
    [1] 毎月{ $days }
    [2] 2か月に1回、{ $days }
   *[other] { $n }か月に1回、{ $days }
}
repeat-of-months = { $months }の{ $days }
repeat-in-months = { $months }の{ $repeat }
repeat-month-day = { $day ->
    [-1] 月の終わりの日
   *[other] { $day }日
}
repeat-nth-day = { $nth ->
    [-1] 最後の{ $weekday }
   *[other] { $nth }回目の{ $weekday }
}
repeat-with-time = { $repeat } { $time }
repeat-count = { $repeat } 全部で{ $count }回
repeat-but = { $repeat }（{ $but ->
    [both] 祝日（国の休みの日）と12月29日から1月3日まで
    [holidays] 祝日（国の休みの日）
   *[new-year] 12月29日から1月3日まで
}は休み）
often-year = 1年に{ $count }回
often-month = 1か月に{ $count }回
often-week = 1週間に{ $count }回
often-several = 1年に何回か
often-all-year = 1年中
often-any-time = いつでも
often-sometimes = ときどき
often-about = { $rate }ぐらい

# 祝日

holiday-new-years-day = 元日
holiday-coming-of-age-day = 成人の日
holiday-national-foundation-day = 建国記念の日
holiday-the-emperors-birthday = 天皇誕生日
holiday-vernal-equinox-day = 春分の日
holiday-showa-day = 昭和の日
holiday-day-of-the-emperors-accession = 天皇の即位の日
holiday-constitution-memorial-day = 憲法記念日
holiday-greenery-day = みどりの日
holiday-childrens-day = こどもの日
holiday-marine-day = 海の日
holiday-mountain-day = 山の日
holiday-respect-for-the-aged-day = 敬老の日
holiday-autumnal-equinox-day = 秋分の日
holiday-health-and-sports-day = 体育の日
holiday-sports-day = スポーツの日
holiday-day-of-the-enthronement-ceremony = 即位礼正殿の儀の行われる日
holiday-culture-day = 文化の日
holiday-labour-thanksgiving-day = 勤労感謝の日
holiday-substitute-holiday = 振替休日
holiday-citizens-holiday = 国民の休日

# 訳

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = このサイトのやさしい日本語は、機械が作りました。人はまだ確かめていません。迷うときは、ふつうの日本語のページが正しいです。
section-untranslated = ふつうの{ $language }だけで、読むことができます:
translated-machine = このページの「やさしい日本語」は、機械が書きました。人は、まだ確かめていません。わからないことがあるときは、もとのページを見てください:
translated-machine-reviewed = このページの「やさしい日本語」は、機械が書いて、人が確かめました。もとのページ:
translated-unreviewed = このページの「やさしい日本語」は、読む人が、まだ確かめていません。もとのページ:
language-name = { $id ->
    [ja] 日本語
    [easy] やさしい日本語
    [en] 英語
   *[other] { $own }
}
fallback-hotlines = この番号を、ここで使うことができるかどうか、まだわかりません。

## Search, index by reading
title-search = { $city }のページをさがします
title-site_search = 町を選んで、ページをさがします
title-reading_index = { $city }の「あいうえお」の順の一覧
title-site_index = 「あいうえお」の順の一覧
description-search = { $city }の相談する所、読むもの、病院、講座を、言葉でさがすことができます。
description-site_search = 町を選びます。その町の相談する所、読むもの、病院、講座を、言葉でさがすことができます。
description-reading_index = { $city }の相談する所、読むもの、病院、講座を、「あいうえお」の順に書きました。
description-site_index = 町、地域、団体、このサイトのページを、「あいうえお」の順に書きました。
nav-search = さがす
crumb-index = 「あいうえお」の順
search = さがす
search-label = さがす言葉（いつも使う言葉で、いいです）
search-town = 住んでいる町
search-go = さがす
search-said = 「{ $query }」は、{ $count }ページありました。
search-said-kind = 「{ $query }」は、「{ $kind }」に{ $count }ページありました。
search-none = 「{ $query }」は、ありませんでした。短い言葉や、ほかの言葉でさがしてください。
search-busy = さがしています。
search-failed = さがすことができませんでした。「あいうえお」の順の一覧から選んでください。
search-best = いちばん近いページ
search-more = ほかの{ $count }も見る
search-other-way = 名前の読み方から選ぶこともできます。
search-by-town = 町を選ぶ
search-by-words = 言葉でさがす
search-home = このサイトの中をさがす
search-kind-concern = 困っていることから、電話する所を選ぶ
search-kind-window = 相談する所
search-kind-guide = 読むもの
search-kind-clinic = 病院など
search-kind-lecture = 講座
search-kind-handout = 冊子（小さい本）やカード
search-kind-service = 助けるしくみ
search-kind-notice = お知らせ
search-kind-other = ほかのページ
search-kind-city = 町
search-kind-region = 地域
search-kind-organization = 団体
index-lead = 「あいうえお」の順に書きました。読み方がわからないものは、終わりの「その他」にあります。
index-by-town = 町の一覧を見る
