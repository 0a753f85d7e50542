## 題名と見出し（title-… はページの h1、description-… は検索結果の説明文）

title-portal = 介護や医療を受ける方がお住まいの市町村を選ぶ
title-city_home = { $city }の医療と介護の相談先
title-contact_list = { $city }の相談窓口
title-concern = { $topic }の相談先
title-guide_list = 読みもの
title-clinic_list = { $city }の医療機関・薬局・訪問看護など
title-clinic_row = { $city }の医療機関など（{ $row }）
title-clinic_visits = { $city }の、家に来てもらえる医療機関など
title-clinic_kind = { $city }の医療機関など（{ $part }）
title-clinic_area = { $city }の医療機関など（{ $part }）
title-clinic_service = { $service }のできる医療機関など
title-lecture_list = { $city }の講座・講演会
title-lecture_month = { $city }の講座・講演会（{ $time }）
title-lecture_year = { $city }で終わった講座・講演会（{ $time }）
title-lecture_places = { $city }の講座・講演会（会場の別）
title-lecture_audiences = { $city }の講座・講演会（対象の別）
title-handout_list = { $city }で配っている冊子やカード
title-service_list = { $city }の助成やサービス
title-rule_list = { $city }の取り決め
title-directory = { $city }にある名簿や一覧
title-notice_list = { $city }からのお知らせ
title-progress = { $city }の取り組みの進み具合
title-duty = { $city }の休日当番医
title-data = { $city }のオープンデータ
title-glossary = 用語集
title-search = { $city }のページをさがす
title-site_search = 町を選んで、ページをさがす
title-reading_index = { $city }の五十音の索引
title-site_index = 五十音の索引
title-results = 自動点検の結果
title-about = このサイトについて
title-accessibility = ウェブアクセシビリティについて
title-not_found = ページが見つかりません

description-portal = お住まいの市町村を選ぶと、医療や介護の相談先、講座、読みもの、医療機関が分かります。
description-city_home = { $city }で医療や介護にこまったとき、どこに電話すればよいかが分かります。
description-contact_list = { $city }の医療と介護の相談窓口を、こまりごとの別にまとめました。
description-concern = { $city }で{ $topic }について相談できる窓口の電話番号、受付時間、伝えることをまとめました。
description-concern_large = { $city }の{ $topic }の相談先を、A4の紙1枚に大きな文字で載せました。窓口で渡すときや、ファクスで送るときに使います。
description-guide_list = { $city }の方に向けた、医療と介護についての読みものです。
description-clinic_list = { $city }の医療機関、薬局、訪問看護などを五十音順にまとめました。
description-clinic_row = { $city }の医療機関などのうち、名前が{ $row }で始まるところです。
description-clinic_visits = { $city }の医療機関などのうち、家に来てもらえるところです。訪問できる地域、電話番号、診療時間を載せています。
description-clinic_kind = { $city }の医療機関などのうち、種類が{ $part }のところです。
description-clinic_area = { $city }の医療機関などのうち、{ $part }にあるところです。
description-clinic_service = { $city }の方が利用できる、{ $service }のできる医療機関などです。
description-lecture_list = { $city }で開かれる医療と介護の講座、講演会の日時と申し込み方法です。
description-lecture_month = { $time }に{ $city }で開かれる医療と介護の講座、講演会の予定表です。
description-lecture_year = { $time }に{ $city }で開かれた医療と介護の講座、講演会と、参加した人数です。
description-lecture_places = { $city }でこれから開かれる医療と介護の講座、講演会を、会場の別にまとめました。
description-lecture_audiences = { $city }でこれから開かれる医療と介護の講座、講演会を、対象の別にまとめました。
description-handout_list = { $city }で配っている冊子、カード、地図などと、受け取れる場所です。
description-service_list = { $city }の方が使える助成やサービスと、申し込み方法です。
description-rule_list = { $city }の入院や退院のときの取り決めを、分かりやすく説明します。
description-directory = { $city }にはどのような名簿や一覧があり、だれが見られるかをまとめました。
description-notice_list = { $city }の医療と介護についてのお知らせです。
description-progress = { $city }と関係団体の取り組みの実績、課題、計画です。
description-duty = { $city }の休日当番医の日付、電話番号、受付時間です。
description-data = { $city }の相談窓口、医療機関、講座などの一覧を、表計算ソフトやプログラムで使えるファイルで公開しています。

description-of-entry = { $city }：{ $text }
description-search = { $city }の相談窓口、読みもの、医療機関、講座などを、言葉でさがします。
description-site_search = 町を選び、その町の相談窓口、読みもの、医療機関、講座などを、言葉でさがします。
description-reading_index = { $city }の相談窓口、読みもの、医療機関、講座などを、読みの五十音順に並べました。
description-site_index = 市町村、地域、関係する団体、このサイトについてのページを、読みの五十音順に並べました。
description-glossary = 医療と介護の言葉を、分かりやすく説明します。
description-results = 文章と表を自動で調べて見つかったことと、人が確かめることの一覧です。
description-not_found = お探しのページは、このアドレスにはありません。

document-title-dated = { $title } { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## 道案内

skip-to-main = 本文へ進む
skip-to-phone = 電話番号へ進む
breadcrumbs = 現在の場所
languages = 言語を選ぶ
main-nav = 主なページ
nav-home = ホーム
nav-contacts = 相談窓口
nav-guides = 読みもの
nav-clinics = 医療機関
nav-lectures = 講座
nav-handouts = 冊子など
nav-search = さがす
nav-notices = お知らせ
crumb-portal = 市町村を選ぶ
crumb-contacts = 相談窓口
crumb-guides = 読みもの
crumb-clinics = 医療機関
crumb-lectures = 講座
crumb-handouts = 冊子など
crumb-services = 助成やサービス
crumb-rules = 取り決め
crumb-lists = 名簿や一覧
crumb-notices = お知らせ
crumb-progress = 取り組みの進み具合
crumb-duty = 休日当番医
crumb-data = オープンデータ
crumb-index = 五十音の索引
choose-town = 市町村を選ぶ
on-this-page = このページの内容
related = あわせて読む
more-of-city = この市町村のほかのページ
separator = {"、"}
in-other-language = （{ $tag ->
    [ja] 日本語のページ
    [en] 英語のページ
   *[other] ほかの言語のページ
}）
care-now = 今すぐ119番に電話してください
care-today = 今日のうちに相談してください
care-usual = ふだん相談できるところ
care-when = 次のようなとき
untranslated = このページはまだ日本語になっていません。{ $language }で表示しています。
section-untranslated = { $language }だけで読めること:
translated-machine = このページは機械が訳しました。読む人による点検は、まだ受けていません。はっきりしないときは、もとのページを見てください:
translated-machine-reviewed = このページは機械が訳し、人が点検しました。もとのページ:
translated-unreviewed = この訳は、読む人による点検を、まだ受けていません。もとのページ:
language-name = { $own }
moved = 「{ $title }」へ移動しました
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
kana-row-other = その他

## 見え方を選ぶ（スクリプトが動くときだけ出ます）

display = 文字・音声
display-size = 文字の大きさ
display-size-0 = 標準
display-size-1 = 大きく
display-size-2 = もっと大きく
display-contrast = 色の見え方
display-contrast-0 = 標準
display-contrast-more = くっきり
display-furigana = ふりがな
display-furigana-0 = つけない
display-furigana-all = つける
display-furigana-hard = 小学校で習わない漢字だけ
display-said = { $what }を「{ $chosen }」にしました。
offline-kept = { $date }に保存したページです。インターネットにつながっていません。電話番号や時間は、変わっているかもしれません。
speak = このページを読み上げる
speak-pause = 読み上げを止める
speak-resume = 続きを読み上げる
speak-stop = 読み上げを終わる

## 実証用の見本、時点、運営

demonstration = 公開資料から作った実証用の見本です。公式サイトではありません。
as-of-site = このページは{ $date }時点の内容で作りました。
official-site-of = { $city }の公式サイトを見る
about-site = このサイトについて
about-operator = 運営主体
about-privacy = 個人情報の取扱い
about-copyright = 著作権・二次利用
about-disclaimer = 免責
about-mistakes = 誤りの連絡先
about-accessibility = ウェブアクセシビリティ
glossary = 用語集
operator = 運営
about-page = このページについて
responsible = 責任課
updated = 更新日
sources = 出典
page-address = このページのアドレス
report-mistake = 誤りを知らせる
mistake-to = 誤りに気づいたときは、{ $name }にお知らせください。
mistake-unknown = 誤りに気づいたときは、{ $name }にお知らせください。電話番号とメールアドレスは、このサイトではまだ確認していません。
mistake-nobody = 知らせる先は、まだ決まっていません。
mistake-demonstration = これは見本です。知らせる先については、次のページをご覧ください。
confirmed-each = 1件ずつの確認日があるものは、それぞれに書いています。
author-unknown = 作成者不明
as-of-unknown = 時点の記載なし
stale = もとになった資料は2年以上前のものです（{ $date }時点）。今とは違うことがあります。

## 命にかかわるとき

life-119 = 命が危ない

## トップページと市町村のページ

portal-lead = 離れて暮らすご家族も、ご本人がお住まいの市町村を選んでください。
portal-far = お住まいの市町村がここにないときは、その市町村の代表電話でおたずねください。
former-names = 前の名前:
postal-code = 郵便番号:
this-month = { $month }の講座・講演会
this-month-none = 今月の講座や講演会は、まだ公表されていません。
regions = 地域のまとまりから見る
region-in = { $name }（{ $prefecture }）
organizations = この地域の関係団体
whom-to-call = どこに電話しますか
by-concern = こまりごとから選ぶ
no-number-yet = 電話番号を確かめられた窓口は、まだありません。
of-city = { $city }のこと
hub = 知りたいことから選ぶ
hub-guides = 医療や介護のことを順に説明します（{ $count }件）
hub-clinics = 家に来てもらえるところも選べます（{ $count }か所）
hub-lectures-title = 講座・講演会
hub-lectures = 日時、会場、申し込み方法
hub-handouts-title = 冊子やカード
hub-handouts = 中にあるものと、受け取れる場所
hub-notices = 変わったこと、これから変わること
choose-prefecture = 都道府県を選ぶ
jump-to-row = 市町村の名前の五十音から選ぶ
all-contacts = すべての相談窓口を見る
all-notices = すべてのお知らせを見る
all-lectures = すべての講座を見る
all-guides = すべての読みものを見る
all-handouts = すべての冊子などを見る
all-clinics-plain = すべての医療機関などを見る
next-lectures = これからの講座・講演会
find-clinic = 医療機関などをさがす
count-places = （{ $count }か所）
numbers = 数字で見る

## 相談窓口

contacts-lead = こまりごとの別に、電話番号と受付時間をまとめました。迷ったときは、いちばん近いと思う窓口に電話してください。
where-to-call = 電話する窓口
other-windows = そのほかの窓口
ended-windows = 終了した窓口
other-concerns = ほかのこまりごと
other-concerns-about = 公表されている相談窓口は、まだ確認できていません。選ぶと、だれに聞けばよいかが分かります。
guides-on-this = このことについての読みもの
answers = 相談できること
window-closed = この窓口は終了しました。
window-closed-on = この窓口は{ $date }で終了しました。
window-closing = この窓口は{ $date }で終了します。
window-this = この窓口に相談できます
window-not-yet = まだ相談できません
window-not-here = この窓口には相談できません
until = { $date }まで
from = { $date }から
window-opens = この窓口は{ $date }から始まります。
window-upcoming = この窓口はこれから始まります。開始日はまだ公表されていません。
successor = 今後の相談先:
successor-from = { $date }からの相談先:
successor-closed = この窓口も終了しました。今の相談先は、この窓口のページで分かります。
successor-none = あとを引き継ぐ窓口は、まだ公表されていません。
phone = 電話
phone-of-office = 電話
extension = 内線 { $number }
phone-published = このサイトでは電話番号をまだ確認していません。
phone-not_published = 電話番号は公表されていません。
phone-office_only = 直通の電話はありません。役所の代表電話からつながります。
phone-unknown = このサイトでは電話番号をまだ確認していません。
ask-section = { $name }におたずねください。窓口をご案内します。
ask-city = { $city }の代表電話でおたずねください。窓口をご案内します。
ask-own-city = お住まいの市町村の代表電話でおたずねください。窓口をご案内します。
section-successor = この課の仕事は{ $name }に移りました。
hours = 受付時間
reception = 電話や来所の受付
closed-days = 休み
hours-table = 曜日ごとの時間
hours-day = 曜日
hours-times = 時間
hours-morning = 午前
hours-afternoon = 午後
hours-closed = 休み
hours-holidays = 祝日
hours-today = 今日（{ $day }）
hours-outer = 開始と終了の時刻だけが分かっています。途中に休みの時間があることがあります。
hours-call = 急な休みもあります。電話で確認してからお出かけください。
hours-call-holidays = 祝日に開いているかどうかは分かっていません。急な休みもあります。電話で確認してからお出かけください。
fax = ファクス
form = 申し込みフォーム
mail = メール
address = 住所
access = 行き方
ways = 相談のしかた
way-phone = 電話
way-visit = 自宅に訪問
way-counter = 窓口に行く
way-form = フォーム
way-mail = メール
way-fax = ファクス
reservation = 予約
audience = 対象
who-may-ask = 相談できる人
prepare = 手元に用意するもの
say = 電話での伝え方の例
speaks = 話せる言語
interpreter = 通訳
writing-and-signing = 筆談・手話
fee = 費用
out-of-hours = 時間外のとき
areas = 担当する地域
serves = 対象の市町村
publicised-in = 掲載されているところ
confirmed = 確認日
first-ask = 担当のケアマネジャーや、かかりつけの医師がいる方は、まずその人に話してください。
centers = 地域包括支援センター
center-unknown = 地域包括支援センターでも相談できます。番号は市役所・町村役場で分かります。
center-by-address = 担当は住所で決まります。どこか分からないときは、住所を伝えて聞いてください。
center-by-town = 担当は住所で決まります。町名の五十音順です。
windows = 相談窓口
sections = 市役所・町村役場の担当課
unsure = どこに電話すればよいか迷うとき
to-say = 電話での伝え方
outside-title = 夜間・休日・年末年始
outside-own-number = 訪問診療や訪問看護を受けている方は、夜間や休日の番号を聞いていれば、その番号に電話してください。
outside-year-end = 年末年始（12月29日から1月3日まで）は、休みの窓口があります。早めに確かめてください。
outside-again = { $days }の{ $time }から受けています。つながらないときは、次の受付の日にかけてください。
outside-ask-year-end = 年末年始に受けるかどうかは、電話で確かめてください。
outside-ask-holidays = 祝日に受けるかどうかは、電話で確かめてください。
outside-ask-both = 祝日と年末年始に受けるかどうかは、電話で確かめてください。
hotline-instead = つながらない電話のときは
relatives-title = 離れて暮らす家族の方へ
relatives = 相談は、親御さんなど、ご本人が住む市町村の窓口です。電話だけでも始められます。

## 公表されていないとき

fallback-windows = このことについて公表されている相談窓口は、まだ確認できていません。
fallback-lectures = これからの講座や講演会は、まだ公表されていません。
fallback-lectures-month = この月の講座や講演会は、まだ公表されていません。
fallback-clinics = 公表されている医療機関などは、まだ確認できていません。
fallback-handouts = 配られている冊子などは、まだ確認できていません。
fallback-hotlines = この番号がこの地域で使えるかどうかは、まだ確認できていません。
fallback-notices = 今お伝えするお知らせはありません。

## 講座・講演会

when = 日時
date-unknown = 日時はまだ公表されていません
date-not-given = 日時は分かっていません
date-in-year = { $year }（日時はまだ公表されていません）
in-year = （{ $year }）
doors = 開場
repeats = 開かれる回数
duration = かかる時間
times-a-year = 年{ $count }回
venue = 会場
room = 部屋
online = オンライン
on-demand = あとから見る
talks = 話の内容
lecturers = 来てくれる人
areas-missing = まだ開かれていない地域
capacity = 定員
count-seats = { $count }名
speakers = 講師
series = 催しの名前
organizer = 主催
co-hosts = 共催
attendance = 参加した人数
count-people = { $count }人
plan-next = 次の予定
flyer = ちらし
on-request = ご希望に応じて開きます
audience-residents = どなたでも
audience-professionals = 医療や介護の仕事をしている方
audience-both = どなたでも（医療や介護の仕事をしている方も）
lecture-cancelled = 中止になりました
lecture-full = 満員です
lecture-postponed = 延期になりました
lecture-finished = 終了しました
lecture-unconfirmed = 終了（実施は未確認）
lecture-open = 申し込み受付中
apply = 申し込み
apply-on-request = 申し込み方（来てもらうには）
apply-ways = 申し込み方法
apply-until = 申し込みは{ $date }まで
apply-taken = 申し込みを受け付けます
apply-not-taken = 受け付けていません
apply-closed = 申し込みの受付は終わりました。
deadline = 締め切り
mail-subject = メールの件名
form-fields = 書いて送ること
lectures-upcoming = これから開かれるもの
lectures-undated = くり返し開かれるもの、日時が決まっていないもの
lectures-on-request = 地域の集まりに来てもらえるもの（出前講座）
lectures-past = 終わったもの
lectures-by-month = 月ごとの予定表
lectures-by-place = 会場の別に見る
lectures-by-audience = 対象の別に見る
lectures-by-town = 市町村ごとの講座
for-professionals-lectures = 医療や介護の仕事をしている方のための催しを見る
lectures-other-ways = ほかのさがし方
lectures-lasting = 1週間より長く続くもの
lectures-day-unknown = この月にあり、日がまだ公表されていないもの
other-months = ほかの月
other-years = ほかの年度
month-before = 前の予定（{ $month }）
month-after = 次の予定（{ $month }）
month-caption = { $month }の講座・講演会の予定表
day-words = 日（{ $weekday }）
place-unknown = 会場がまだ公表されていないもの
times-below = 次の日時
next-times = 次の日時
moved-from = （{ $date }から変わりました）
on-holiday = （{ $name }）
venue-changed = 会場: { $venue }
own-calendar = 予定に入れる
ended-since = このページを作ったあとに終わったもの
ended-all-lectures = ここに載せていた講座や講演会は、すべて終わりました。
ended-all-notices = ここに載せていたお知らせは、すべて期間が終わりました。

## カレンダーとお知らせの購読

calendar-of = { $name }の講座・講演会
calendar-of-topic = { $name }の講座・講演会（{ $topic }）
calendar-cancelled = 【中止】
calendar-postponed = 【延期】
calendar-full = 【満員】
calendar-city = （{ $city }）
calendar-moved = { $date }から日にちが変わりました。
calendar-starts = 始まる時刻
calendar-ends = 終わる時刻
calendar-no-hours = 時刻は、このサイトでは分かっていません。
calendar-no-end = 終わる時刻は、このサイトでは分かっていません。
calendar-contact = 問い合わせ先
calendar-page = くわしい内容
feed-of = { $name }のお知らせと講座
feed-emergency = 【緊急】
add-to-calendar = カレンダーに入れる
add-to-calendar-about = スマートフォンやパソコンのカレンダーに、この講座を書き込むファイルです。あとで日時が変わっても、書き込んだ予定は変わりません。来る前に、このページでもう一度お確かめください。
subscribe = 講座の予定をカレンダーで受け取る
subscribe-about = お使いのカレンダーに1回登録すると、このサイトに載る講座の予定が、自動で入ります。日時の変更や中止も、1日ほどで伝わります（カレンダーによっては、もう少しかかります）。いつでもやめられます。名前や連絡先の登録は要りません。
subscribe-link = 購読する
subscribe-address = カレンダーのアプリに、つぎのアドレスを登録することもできます。
subscribe-topics = こまりごとの別に受け取る
subscribe-news = お知らせを受け取る（Atom）

## 読みもの、冊子など

guides-other = そのほか
guides-beside = 前後の読みもの
guide-before = 前の読みもの
guide-after = 次の読みもの
ask-about-this = このことを相談する
handouts-available = 受け取れるもの
handouts-coming = これから作られるもの
for-professionals = 医療や介護の仕事をしている方のもの
handout-planned = これから作られる予定です
handout-considering = 作ることが検討されています
handout-professionals = 医療や介護の仕事をしている方のためのものです
form-of-handout = 形
places = 受け取れる場所
owner = 作ったところ
contains = 中にあるもの
quantity = 作られた数
editions = これまでの版
update-cycle = 更新
rights = 利用の条件
about-topics = 関係すること
file-kind = （{ $format }形式）
file-kind-size = （{ $format }形式 { $size }）
file-size = （{ $size }）
website = ウェブサイト

## 医療機関など

filter-row = 名前の五十音から選ぶ
filter-kind = 種類から選ぶ
filter-area = 地域から選ぶ
choose-clinics = 組み合わせて選ぶ
choose-any = すべて
choose-again = 選び直す
clinics-that-visit = 家に来てもらえる
clinics-found = { $count }か所が当てはまります。
clinics-found-none = 当てはまるところはありません。条件を減らしてください。
filter-service = してほしいことから選ぶ
clinics-order = { $count }か所あります。名前の五十音順に並べています。
windows-that-help = さがすのを手伝ってくれる窓口
clinic-kind = 種類
clinic-services = できること
departments = 診療科目
provider-hospital = 病院
provider-clinic = 診療所
provider-dental = 歯科
provider-pharmacy = 薬局
provider-visiting-nursing = 訪問看護
provider-care = 介護
provider-other = その他
home-visit = 自宅への訪問
home-visit-yes = しています
home-visit-no = していません
visit-areas = 訪問できる地域
corporation = 運営法人
notes = 備考

## 助成、取り決め、名簿

eligibility = 使える人
covers = 対象になるもの
cost = 費用
how = 申し込み方法
scope = 使われている地域
enacted = 作られた時
revised = 改められた時
next-edition = 次の版
changes = 変わったところ
directory-lead = この地域にある名簿や一覧です。だれが見られるか、どこで見られるかをまとめました。
who-may-see = 見られる人
publicness-residents = どなたでも
publicness-professionals = 医療や介護の仕事をしている方
publicness-unknown = 資料に書かれていません
kept-by = まとめているところ
as-of-label = 時点
how-many = 載っている数
count-listed = { $count }件
flags = 分かること
also-known = 別の呼び名

## お知らせ

notice-important = 重要
notice-emergency = 緊急のお知らせ
notice-ended = このお知らせの期間は終わりました
entry-ended = このページの内容は、{ $date }で終わりました
notices-past = 期間の終わったお知らせ
holds-until = { $date }まで
affects = このお知らせに関係するページ

## 取り組み、数字、当番医

progress-lead = 市町村や関係団体が計画のもとで行ったこと、課題、これからの計画です。資料に書かれたとおりに載せています。
scenes = 場面
done = 行ったこと
issues = 課題
plan = 計画
plan-current = 今年度の計画
plan-unconfirmed = この年度は終わりました。行われたかどうかは確認していません。
plan-reported = この年度は終わりました。行ったことは、その年度の欄にあります。
cell-missing = この資料には、この欄がありません
cell-empty = 資料では、この欄は空欄です
fiscal-year-printed = 資料には「{ $printed }」と書かれていますが、{ $meant }のこととして載せています。
as-of = （{ $date }時点）
previous = 前回は{ $value }
counted-by = { $name }調べ
urgent = 急な変更
changed-on = { $date }に変更
duty-day-changed = 当番医が変わりました
duty-lead = 急に変わることがあります。必ず電話で確認してから受診してください。
duty-none = これからの当番医は、まだ公表されていません。
duty-changed = { $date }に直された内容です。
duty-changed-unknown = いつの情報かの記載はありません。
duty-fixed = いつも開いている急患診療所
duty-days = 診療する日
duty-reception = 受付時間
duty-hours = 診療時間
duty-break = 休憩
duty-today = 今日の当番医（{ $date }）
duty-today-none = 今日の当番医の記載はありません。
duty-next = 次の当番医
duty-last = { $date }より後の当番医は、まだ公表されていません。
clinics-call-first = 受診の前に、まず電話でご確認ください。
clinics-no-ranking = この一覧に載っていることは、推奨を意味しません。並び順は名前の五十音順で、優劣ではありません。
clinics-criteria = 載せている基準
clinics-national = 全国の情報をさがす
map = 地図で場所を見る
map-note = （地図のサイトが開きます）
area = 地域
changed-at = 変更された日時
kind = 種類
parent = 上の団体

## そのほかのページ

not-found-lead = アドレスが変わったか、まちがっているかもしれません。市町村を選ぶところから、もう一度さがしてください。
statement-standard = 目標とする規格
statement-target = 目標
statement-target-text = { $standard }の適合レベル{ $target }に沿うことを目標にしています。
statement-status = 試験の結果
statement-untested = まだ試験をしていません。規格への対応の度合いは、試験をしたあとに公表します。
statement-made = このサイトの作り
statement-made-zoom = 文字を200％に大きくしても、せまい画面でも、横に動かさずに読めます。
statement-made-keyboard = キーボードだけで使えます。今いるところは太い枠で示します。
statement-made-script = スクリプトが動かない端末でも、すべての内容を読めます。
statement-made-contrast = 文字と背景の明るさの差を十分にとり、色だけで意味を表しません。
statement-made-print = どのページも、そのまま印刷して使えます。
statement-contact = 使いにくいところの連絡先
statement-contact-text = お住まいの市町村の窓口にお伝えください。

## 本文の注

footnotes = 注
footnote = 注{ $n }
footnote-back = 注{ $n }の箇所に戻る

## オープンデータ

data-lead = このサイトの一覧を、表計算ソフトやプログラムで使えるファイルにしたものです。
data-licence = 利用の条件
data-licence-none = 利用の条件は、まだ示されていません。使う前に、このサイトの運営者にお尋ねください。
data-encoding = 文字コード
data-encoding-csv = CSV: UTF-8（BOM付き）。行の終わりはCRLF、区切りはコンマです。1行目は項目名です。
data-encoding-json = JSON: UTF-8（BOMなし）
data-reading = 読み方
data-empty = 分からない項目は、CSVでは空欄で、JSONでは書いていません。空欄は「ない」という意味ではありません。
data-guard = CSVでは、「=」「+」「-」「@」、タブ、改行で始まる値の前に「'」を付けています。表計算ソフトが数式として動かすのを防ぐためです。
data-address = 「所在地_町字」と「所在地_番地以下」は、所在地の文字を丁目か最初の数字で分けたものです。
data-count = { $count }件
data-columns = CSVの項目（{ $count }列。自治体標準オープンデータセットの並び）
data-keys = JSONの項目
dataset-contacts = 相談窓口の一覧
dataset-clinics = 医療機関の一覧
dataset-lectures = 講座の一覧
dataset-duty = 休日当番医の一覧
dataset-about = { $name }。{ $count }件。

## 自動点検の結果

results-lead = このページは、コンピューターによる自動の点検で見つかったことをまとめたものです。
results-no-claim = 人が行う試験の結果ではありません。見つからなかった項目も、問題がないという意味ではありません。規格に沿っているかどうかは、この点検では分かりません。
results-date = 点検した日
results-scope = 点検した範囲
results-scope-text = { $cities }市町村、{ $pages }ページのもとになる文章と表です。
results-tool = 点検に使った道具
results-by-people = 人による試験
results-test = 人が行った試験のページを見る
results-checks = 調べたことと、見つかった数
results-counted = 公開する前の文章と表を調べた数です。リンク切れ、見出しの順番、ページの題名の重なりは、できあがったページで別に調べていて、この数には入っていません。
results-criteria = 番号は、WCAG 2.2の達成基準の番号です。番号のないものは、読みやすさのために調べています。
results-caption = 自動で調べたことと、見つかった数
results-column-check = 調べたこと
results-column-criterion = 達成基準
results-column-found = 見つかった数
results-no-criterion = なし
results-off = 調べていません
results-none = 見つかりませんでした
results-count = { $count }か所
results-exceptions = 例外にしているところ
results-no-exceptions = 例外にしているところはありません。
results-people = 人でなければ判断できないこと（要確認）
results-people-lead = 次のことは、自動の点検では分かりません。人が読み、使って確かめます。
results-statement = アクセシビリティについてのページに戻る
tested-on = 人が試験をした日
statement-results = 自動点検で見つかったことと、人が確かめることの一覧を見る
check-img-alt = 画像に、内容を伝える説明がない
check-head-fake = 太字や記号を、見出しの代わりに使っている
check-list-fake = 「・」などの記号を、箇条書きの代わりに使っている
check-table-head = 表の列に見出しがない
check-ja-word-space = 言葉の中に空白があり、正しく読み上げられない
check-colour-only = 色や位置だけで伝えている
check-img-text = 画像の中の文字が、本文に書かれていない
check-contrast = 色と背景の明るさの差が足りない
check-link-vague = 「こちら」など、行き先の分からないリンクがある
check-link-duplicate-text = 同じ言葉のリンクが、別のページへ行く
check-lang-part = ほかの言語の文に、言語の指定がない
check-ja-hard-word = むずかしい言葉に説明がない
check-ja-ruby-missing = 読みにくい地名などに読みがながない
check-link-file-info = ファイルへのリンクに、種類が書かれていない
check-pdf-only = 本文がなく、ファイルだけを載せている
check-ja-platform-char = 機器によって読めないことがある文字がある
check-ja-hankaku-kana = 半角のカタカナがある
check-ja-zenkaku-alnum = 全角の英数字があり、正しく読み上げられない
check-ja-symbol-read = 読み上げられないことがある記号で、意味を伝えている
check-ja-range = 「から」の代わりに波線などを使っている
people-order = 読み上げる順番が、内容の順番に合っているか。
people-alternatives = 画像の説明が、その画像の伝えたいことに合っているか。
people-plain = 文章が、はじめて読む方にも分かるか。
people-keyboard = キーボードだけで、すべての所へ行き、すべての操作ができるか。
people-reader = 読み上げソフトで、迷わずに目的の内容まで行けるか。
people-zoom = 文字を大きくしたときや、せまい画面で、内容が欠けたり重なったりしないか。
people-contrast = 画像の中の文字や図が、見分けやすいか。
people-documents = PDFなどのファイルを、読み上げソフトで読めるか。
people-correct = 電話番号、日付、場所が、もとの資料のとおりか。
# 紙と共有

title-concern_large = { $topic }の相談先（大きな文字の用紙）
title-contact_sheet = { $city }の相談窓口の一覧（1枚の用紙）
as-of-paper = { $date }現在
send = 家族に送る
send-about = このページの電話番号などを、文章にして送れます。
send-mail = メールで送る
send-line = { $label }: { $value }
send-to-line = LINEで送る
send-copy = 文章をコピーする
send-copied = コピーしました。
sheet-concern_large = 紙で渡す・ファクスで送る（大きな文字）
sheet-contact_sheet = 窓口の一覧を1枚の紙に印刷する
sheet-how = この用紙は、A4の紙に印刷して使います。
sheet-back = もとのページ
sheet-several = 窓口が多いため、用紙は2枚以上になります。
sheet-without = 公表されている窓口がまだ確認できていないこと
sheet-more = ほかにも窓口が{ $count }か所あります。下のアドレスのページに載っています。
say-title = 電話で伝えること
say-japanese = 電話では、下の日本語の文を伝えてください。
say-who = { $city }に住んでいる（本人・家族）です。
say-matter = { $topic }のことで相談したいです。
say-ask = これから、どうすればよいか教えてください。
memo = メモ
memo-when = 日時
memo-who = 担当の人
memo-answer = 返事
paper = 紙に印刷する
page-ended = このページは終わりました
page-ended-about = 今の案内は、次のページにあります。

# 日付、時刻、数

# $era は「令和8年」、$year は「2026」、$month は 1 から 12、$month_name は month-name の言葉です。
date-day = { $era }{ $month }月{ $day }日（{ $weekday }）
date-month = { $era }{ $month }月
date-month-end = { $era }{ $month }月末
date-year = { $era }
date-year-end = { $era }末
date-fiscal-year = { $era }度
date-fiscal-year-end = { $era }度末
date-span = { $from }から{ $to }まで
date-from = { $from }から
date-until = { $to }まで
date-with-time = { $date }{ $time }
dates-with-time = { $date }（{ $time }）
# $hour は 0 から 23、$hour12 は 0 から 11、$minute は 0 から 59、$minutes は「05」のような2けたです。
# $part は am か pm で、正午には noon、午前0時には midnight です。
time = { $part ->
    [noon] 正午
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
# 三けたごとの区切り。
digit-separator = ,
beside = { $text }（{ $aside }）
separator-last = 、

# 曜日と、くり返し（$n は 1 なら毎週・毎月、2 なら隔週・隔月）

weekdays-span = { $from }から{ $to }
weekdays-all = 毎日
weekdays-holidays = 祝日
weekdays-year-end = 年末年始
weekdays-year-end-dates = 12月29日から1月3日まで
weekdays-but-holidays = { $days }（祝日を除く）
hours-of-days = { $days } { $hours }
hours-next = 。
repeat-day = { $n ->
    [1] 毎日
   *[other] { $n }日ごと
}
repeat-week = { $n ->
    [1] 毎週{ $days }
    [2] 隔週{ $days }
   *[other] { $n }週間ごとの{ $days }
}
repeat-month = { $n ->
    [1] 毎月{ $days }
    [2] 隔月{ $days }
   *[other] { $n }か月ごとの{ $days }
}
repeat-of-months = { $months }の{ $days }
repeat-in-months = { $months }の{ $repeat }
repeat-month-day = { $day ->
    [-1] 末日
   *[other] { $day }日
}
repeat-nth-day = { $nth ->
    [-1] 最終{ $weekday }
   *[other] 第{ $nth }{ $weekday }
}
repeat-with-time = { $repeat } { $time }
repeat-count = { $repeat } 全{ $count }回
repeat-but = { $repeat }（{ $but ->
    [both] 祝日・年末年始
    [holidays] 祝日
   *[new-year] 年末年始
}を除く）
often-year = 年{ $count }回
often-month = 月{ $count }回
often-week = 週{ $count }回
often-several = 年に数回
often-all-year = 通年
often-any-time = 随時
often-sometimes = 不定期
often-about = { $rate }ほど

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
translation-unreviewed = {""}

## さがす、五十音の索引

search = さがす
search-label = さがす言葉（ふだんの言い方で）
search-town = お住まいの市町村
search-go = さがす
search-said = 「{ $query }」は、{ $count }件見つかりました。
search-said-kind = 「{ $query }」は、「{ $kind }」に{ $count }件見つかりました。
search-none = 「{ $query }」は、見つかりませんでした。短い言葉や、別の言い方でもさがせます。
search-busy = さがしています。
search-failed = さがすことができませんでした。五十音の索引からお選びください。
search-best = いちばん近いページ
search-more = ほかの{ $count }件も見る
search-other-way = 名前の読みから選ぶこともできます。
search-by-town = 市町村を選ぶ
search-by-words = 言葉でさがす
search-home = このサイトの中をさがす
search-kind-concern = こまりごと別の相談先
search-kind-window = 相談窓口
search-kind-guide = 読みもの
search-kind-clinic = 医療機関など
search-kind-lecture = 講座・講演会
search-kind-handout = 冊子やカード
search-kind-service = 助成やサービス
search-kind-notice = お知らせ
search-kind-other = そのほか
search-kind-city = 市町村
search-kind-region = 地域
search-kind-organization = 団体
index-lead = 読みの五十音順に並べました。読みの分からないものは、終わりの「その他」にあります。
index-by-town = 市町村の索引を見る
