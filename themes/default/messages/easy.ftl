# やさしい日本語です。ここにない言葉は ja.ftl から取ります。
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
section-untranslated = ふつうの{ $language }だけで読むことができます:
translated-machine = このページの「やさしい日本語」は、機械が書きました。人は、まだ確かめていません。わからないことがあるときは、もとのページを見てください:
translated-machine-reviewed = このページの「やさしい日本語」は、機械が書いて、人が確かめました。もとのページ:
translated-unreviewed = このページの「やさしい日本語」は、読む人が、まだ確かめていません。もとのページ:
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
