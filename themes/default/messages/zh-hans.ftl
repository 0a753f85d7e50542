# 简体中文。machine-made, not yet reviewed: 机器翻译，尚未经中文母语者校对。
# 机械で訳したものです。中国語を母語とする人は、まだ確かめていません。確かめた人は docs/languages.md のとおりに印を付けます。
# 用语参照日本行政机关（出入国在留管理厅、市町村）中文资料的习惯说法。<ja>…</ja> 中是给窗口看的日语名称。

# 用语

-center = 地区综合援助中心
-center-ja = <ja>地域包括支援センター</ja>
-hall = 市政府或町村公所

## 题目和标题（title-… 是页面的 h1，description-… 是搜索结果里的说明）

title-portal = 请选择需要医疗或护理的人居住的市町村
title-city_home = { $city }的医疗和护理咨询处
title-contact_list = { $city }的咨询窗口
title-concern = { $topic }的咨询处
title-guide_list = 阅读资料
title-clinic_list = { $city }的医疗机构、药房、上门护理等
title-clinic_row = { $city }的医疗机构等（{ $row }）
title-clinic_visits = { $city }可以上门服务的医疗机构等
title-clinic_kind = { $city }的医疗机构等（{ $part }）
title-clinic_area = { $city }的医疗机构等（{ $part }）
title-clinic_service = 提供{ $service }的医疗机构等
title-lecture_list = { $city }的讲座和演讲会
title-lecture_month = { $city }的讲座和演讲会（{ $time }）
title-lecture_year = { $city }已结束的讲座和演讲会（{ $time }）
title-lecture_places = { $city }的讲座和演讲会（按会场）
title-lecture_audiences = { $city }的讲座和演讲会（按参加对象）
title-handout_list = { $city }发放的手册和卡片
title-service_list = { $city }的补助和服务
title-rule_list = { $city }的约定
title-directory = { $city }的名册和一览表
title-notice_list = { $city }的通知
title-progress = { $city }的工作进展
title-duty = { $city }的节假日值班医生
title-data = { $city }的开放数据
title-glossary = 用语说明
title-results = 自动检查的结果
title-about = 关于本网站
title-accessibility = 关于网站无障碍
title-not_found = 找不到页面

description-portal = 选择您居住的市町村，就能知道医疗和护理的咨询处、讲座、阅读资料和医疗机构。
description-city_home = 在{ $city }遇到医疗或护理的困难时，可以知道该打哪个电话。
description-contact_list = 按困难的种类整理了{ $city }的医疗和护理咨询窗口。
description-concern = 在{ $city }可以咨询{ $topic }的窗口：电话号码、受理时间、电话里要说的话。
description-concern_large = 把{ $city }的{ $topic }咨询处用大字写在一张A4纸上。可以在窗口递交，也可以用传真发送。
description-guide_list = 为{ $city }的居民准备的医疗和护理阅读资料。
description-clinic_list = { $city }的医疗机构、药房、上门护理等，按日语五十音顺序排列。
description-clinic_row = { $city }的医疗机构等中，名称的日语读音属于{ $row }的机构。
description-clinic_visits = { $city }的医疗机构等中，可以上门服务的机构。写有上门地区、电话号码和诊疗时间。
description-clinic_kind = { $city }的医疗机构等中，种类是{ $part }的机构。
description-clinic_area = { $city }的医疗机构等中，在{ $part }的机构。
description-clinic_service = { $city }的居民可以利用的、提供{ $service }的医疗机构等。
description-lecture_list = 在{ $city }举办的医疗和护理讲座、演讲会的日期时间和报名方法。
description-lecture_month = { $time }在{ $city }举办的医疗和护理讲座、演讲会的日程表。
description-lecture_year = { $time }在{ $city }举办的医疗和护理讲座、演讲会，以及参加人数。
description-lecture_places = { $city }今后举办的医疗和护理讲座、演讲会，按会场整理。
description-lecture_audiences = { $city }今后举办的医疗和护理讲座、演讲会，按参加对象整理。
description-handout_list = { $city }发放的手册、卡片、地图等，以及领取地点。
description-service_list = { $city }的居民可以使用的补助和服务，以及申请方法。
description-rule_list = 简单说明{ $city }关于住院和出院的约定。
description-directory = { $city }有哪些名册和一览表，谁可以看。
description-notice_list = { $city }关于医疗和护理的通知。
description-progress = { $city }和有关团体所做的工作、课题和计划。
description-duty = { $city }节假日值班医生的日期、电话号码和受理时间。
description-data = 把{ $city }的咨询窗口、医疗机构、讲座等一览，以表格软件和程序可用的文件公开。

description-of-entry = { $city }：{ $text }
description-glossary = 简单说明医疗和护理的用语。
description-results = 自动检查文章和表格后发现的问题，以及需要由人确认的事项一览。
description-not_found = 这个网址没有您要找的页面。

document-title-dated = { $title } { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## 导航

skip-to-main = 跳到正文
skip-to-phone = 跳到电话号码
breadcrumbs = 当前位置
languages = 选择语言
main-nav = 主要页面
nav-home = 首页
nav-contacts = 咨询窗口
nav-guides = 阅读资料
nav-clinics = 医疗机构
nav-lectures = 讲座
nav-handouts = 手册等
nav-notices = 通知
crumb-portal = 选择市町村
crumb-contacts = 咨询窗口
crumb-guides = 阅读资料
crumb-clinics = 医疗机构
crumb-lectures = 讲座
crumb-handouts = 手册等
crumb-services = 补助和服务
crumb-rules = 约定
crumb-lists = 名册和一览表
crumb-notices = 通知
crumb-progress = 工作进展
crumb-duty = 节假日值班医生
crumb-data = 开放数据
choose-town = 选择市町村
on-this-page = 本页内容
related = 相关阅读
more-of-city = 这个市町村的其他页面
separator = 、
in-other-language = （{ $tag ->
    [ja] 日语页面
    [en] 英语页面
   *[other] 其他语言的页面
}）
care-now = 请马上拨打119
care-today = 请在今天之内咨询
care-usual = 平时可以咨询的地方
care-when = 有以下情况时
untranslated = 本页还没有翻译成中文。现在用{ $language }显示。
moved = 已移到“{ $title }”
moved-link = 打开“{ $title }”

kana-row-a = a 行
kana-row-ka = ka 行
kana-row-sa = sa 行
kana-row-ta = ta 行
kana-row-na = na 行
kana-row-ha = ha 行
kana-row-ma = ma 行
kana-row-ya = ya 行
kana-row-ra = ra 行
kana-row-wa = wa 行
kana-row-other = 其他

## 选择显示方式（只在脚本能运行时出现）

display = 文字、朗读
display-size = 文字大小
display-size-0 = 标准
display-size-1 = 大
display-size-2 = 更大
display-contrast = 颜色
display-contrast-0 = 标准
display-contrast-more = 更清楚
display-furigana = 汉字注音
display-furigana-0 = 不显示
display-furigana-all = 显示
display-furigana-hard = 只显示小学不学的汉字
display-said = { $what }已改为“{ $chosen }”。
offline-kept = 这是{ $date }保存的页面。现在没有连接互联网。电话号码和时间可能已经变更。
speak = 朗读本页
speak-pause = 暂停
speak-resume = 继续朗读
speak-stop = 停止朗读

## 试用样本、时间、运营者

demonstration = 这是用公开资料制作的试用样本，不是官方网站。
as-of-site = 本页根据{ $date }的内容制作。
official-site-of = 查看{ $city }的官方网站
about-site = 关于本网站
about-operator = 运营者
about-privacy = 个人信息的处理
about-copyright = 著作权和再利用
about-disclaimer = 免责说明
about-mistakes = 报告错误
about-accessibility = 网站无障碍
glossary = 用语说明
operator = 运营
about-page = 关于本页
responsible = 负责科室
updated = 更新日期
sources = 资料来源
page-address = 本页网址
report-mistake = 报告错误
mistake-to = 如果发现错误，请告诉{ $name }。
mistake-unknown = 如果发现错误，请告诉{ $name }。本网站还没有确认电话号码和邮箱地址。
mistake-nobody = 报告错误的联系处还没有决定。
mistake-demonstration = 这是样本。关于联系处，请看下面的页面。
confirmed-each = 各项内容如有确认日期，分别写在该处。
author-unknown = 作者不明
as-of-unknown = 没有写明时间
stale = 依据的资料已超过2年（{ $date }）。可能与现在的情况不同。

## 有生命危险时

life-119 = 有生命危险时

## 首页和市町村页面

portal-lead = 住在别处的家人，也请选择需要医疗或护理的本人居住的市町村。
portal-far = 如果这里没有您居住的市町村，请打那个市町村的总机电话询问。
former-names = 以前的名称：
postal-code = 邮政编码：
this-month = { $month }的讲座和演讲会
this-month-none = 本月的讲座和演讲会还没有公布。
regions = 按地区查看
region-in = { $name }（{ $prefecture }）
organizations = 这个地区的有关团体
whom-to-call = 要打电话给哪里？
by-concern = 按困难的种类选择
no-number-yet = 还没有已确认电话号码的窗口。
of-city = 关于{ $city }
hub = 选择想了解的内容
hub-guides = 按顺序说明医疗和护理（{ $count }篇）
hub-clinics = 也可以选择上门服务的机构（{ $count }处）
hub-lectures-title = 讲座和演讲会
hub-lectures = 日期时间、会场、报名方法
hub-handouts-title = 手册和卡片
hub-handouts = 内容和领取地点
hub-notices = 已有的变化和今后的变化
choose-prefecture = 选择都道府县
jump-to-row = 按市町村名称的日语五十音选择
all-contacts = 查看全部咨询窗口
all-notices = 查看全部通知
all-lectures = 查看全部讲座
all-guides = 查看全部阅读资料
all-handouts = 查看全部手册等
all-clinics-plain = 查看全部医疗机构等
next-lectures = 近期的讲座和演讲会
find-clinic = 查找医疗机构等
count-places = （{ $count }处）
numbers = 数据

## 咨询窗口

contacts-lead = 按困难的种类整理了电话号码和受理时间。如果不知道该选哪个，请打给您觉得最接近的窗口。
where-to-call = 打电话的窗口
other-windows = 其他窗口
ended-windows = 已结束的窗口
other-concerns = 其他困难
other-concerns-about = 还没有查到公布的咨询窗口。点击后可以知道该问谁。
guides-on-this = 与此有关的阅读资料
answers = 可以咨询的内容
window-closed = 这个窗口已经结束。
window-closed-on = 这个窗口已于{ $date }结束。
window-closing = 这个窗口将于{ $date }结束。
window-this = 可以向这个窗口咨询
window-not-yet = 现在还不能咨询
window-not-here = 不能向这个窗口咨询
until = 到{ $date }为止
from = 从{ $date }起
window-opens = 这个窗口从{ $date }开始。
window-upcoming = 这个窗口今后会开始。开始日期还没有公布。
successor = 今后的咨询处：
successor-from = 从{ $date }起的咨询处：
successor-closed = 这个窗口也已结束。现在的咨询处请看这个窗口的页面。
successor-none = 接替的窗口还没有公布。
phone = 电话
phone-of-office = 电话
extension = 分机 { $number }
phone-published = 本网站还没有确认电话号码。
phone-not_published = 电话号码没有公布。
phone-office_only = 没有直通电话。请打市政府等的总机，由总机转接。
phone-unknown = 本网站还没有确认电话号码。
ask-section = 请询问{ $name }，他们会告诉您该找哪个窗口。
ask-city = 请打{ $city }的总机电话询问，他们会告诉您该找哪个窗口。
ask-own-city = 请打您居住的市町村的总机电话询问，他们会告诉您该找哪个窗口。
section-successor = 这个科室的工作已转到{ $name }。
hours = 受理时间
reception = 电话和来访的受理
closed-days = 休息日
hours-table = 各星期的时间
hours-day = 星期
hours-times = 时间
hours-morning = 上午
hours-afternoon = 下午
hours-closed = 休息
hours-holidays = 节假日
hours-today = 今天（{ $day }）
hours-outer = 只知道开始和结束的时间。中间可能有休息时间。
hours-call = 有时会临时休息。出门前请打电话确认。
hours-call-holidays = 不知道节假日是否开门。有时会临时休息。出门前请打电话确认。
fax = 传真
form = 网上申请表
mail = 电子邮件
address = 地址
access = 交通方法
ways = 咨询方法
way-phone = 电话
way-visit = 上门
way-counter = 到窗口
way-form = 网上申请表
way-mail = 电子邮件
way-fax = 传真
reservation = 预约
audience = 对象
who-may-ask = 可以咨询的人
prepare = 请准备好
say = 电话里可以这样说
speaks = 可以使用的语言
interpreter = 翻译
writing-and-signing = 笔谈、手语
fee = 费用
out-of-hours = 受理时间以外
areas = 负责的地区
serves = 对象市町村
publicised-in = 刊登处
confirmed = 确认日期
first-ask = 如果已经有护理经理（<ja>ケアマネジャー</ja>）或经常看病的医生，请先告诉他们。
centers = { -center }（{ -center-ja }）
center-unknown = 也可以向{ -center }（{ -center-ja }）咨询。电话号码请问{ -hall }。
center-by-address = 由您的住址决定负责的中心。如果不知道是哪里，请说出住址询问。
center-by-town = 由您的住址决定负责的中心。按町名的日语五十音顺序排列。
windows = 咨询窗口
sections = { -hall }的负责科室
unsure = 不知道该打给哪里时
to-say = 电话里怎么说
outside-title = 夜间、节假日、年底年初
outside-own-number = 正在接受上门诊疗或上门护理的人，如果知道夜间和节假日的电话号码，请打那个号码。
outside-year-end = 年底年初（12月29日到1月3日）有些窗口休息。请提前确认。
outside-again = { $days }从{ $time }开始受理。如果打不通，请在下一个受理日再打。
outside-ask-year-end = 年底年初是否受理，请打电话确认。
outside-ask-holidays = 节假日是否受理，请打电话确认。
outside-ask-both = 节假日和年底年初是否受理，请打电话确认。
hotline-instead = 打不通这个号码的电话，请打：
relatives-title = 住在别处的家人
relatives = 请向父母等本人居住的市町村的窗口咨询。只打电话也可以。

## 没有公布时

fallback-windows = 关于这件事，还没有查到公布的咨询窗口。
fallback-lectures = 今后的讲座和演讲会还没有公布。
fallback-lectures-month = 这个月的讲座和演讲会还没有公布。
fallback-clinics = 还没有查到公布的医疗机构等。
fallback-handouts = 还没有查到发放的手册等。
fallback-notices = 现在没有通知。

## 讲座和演讲会

when = 日期时间
date-unknown = 日期时间还没有公布
date-not-given = 不知道日期时间
date-in-year = { $year }（日期时间还没有公布）
in-year = （{ $year }）
doors = 入场时间
repeats = 举办次数
duration = 所需时间
times-a-year = 一年{ $count }次
venue = 会场
room = 房间
online = 线上
on-demand = 之后观看
talks = 讲座内容
lecturers = 来讲的人
areas-missing = 还没有举办的地区
capacity = 名额
count-seats = { $count }人
speakers = 讲师
series = 活动名称
organizer = 主办
co-hosts = 共同主办
attendance = 参加人数
count-people = { $count }人
plan-next = 下次计划
flyer = 传单
on-request = 可以按要求举办
audience-residents = 任何人
audience-professionals = 从事医疗或护理工作的人
audience-both = 任何人（包括从事医疗或护理工作的人）
lecture-cancelled = 已取消
lecture-full = 名额已满
lecture-postponed = 已延期
lecture-finished = 已结束
lecture-unconfirmed = 已结束（是否举办没有确认）
lecture-open = 正在接受报名
apply = 报名
apply-on-request = 申请方法（请人来讲）
apply-ways = 报名方法
apply-until = 报名到{ $date }为止
apply-taken = 接受报名
apply-not-taken = 不再接受报名
apply-closed = 报名已经结束。
deadline = 截止日期
mail-subject = 邮件标题
form-fields = 需要写的内容
lectures-upcoming = 今后举办的
lectures-undated = 定期举办的、日期还没有决定的
lectures-on-request = 可以请到地区集会来讲的（上门讲座）
lectures-past = 已结束的
lectures-by-month = 每月日程表
lectures-by-place = 按会场查看
lectures-by-audience = 按参加对象查看
lectures-by-town = 各市町村的讲座
for-professionals-lectures = 查看为从事医疗或护理工作的人举办的活动
lectures-other-ways = 其他查找方法
lectures-lasting = 持续一周以上的
lectures-day-unknown = 在这个月举办、日期还没有公布的
other-months = 其他月份
other-years = 其他年度
month-before = 前面的日程（{ $month }）
month-after = 后面的日程（{ $month }）
month-caption = { $month }的讲座和演讲会日程表
day-words = 日（{ $weekday }）
place-unknown = 会场还没有公布的
times-below = 下次日期
next-times = 下次日期
moved-from = （原定{ $date }）
on-holiday = （{ $name }）
venue-changed = 会场：{ $venue }
own-calendar = 加入日程
ended-since = 本页制作之后结束的
ended-all-lectures = 这里刊登的讲座和演讲会已全部结束。
ended-all-notices = 这里刊登的通知已全部过期。

## 日历和订阅

calendar-of = { $name }的讲座和演讲会
calendar-of-topic = { $name }的讲座和演讲会（{ $topic }）
calendar-cancelled = 【取消】
calendar-postponed = 【延期】
calendar-full = 【名额已满】
calendar-city = （{ $city }）
calendar-moved = 日期从{ $date }改过来了。
calendar-starts = 开始时间
calendar-ends = 结束时间
calendar-no-hours = 本网站不知道时间。
calendar-no-end = 本网站不知道结束时间。
calendar-contact = 咨询处
calendar-page = 详细内容
feed-of = { $name }的通知和讲座
feed-emergency = 【紧急】
add-to-calendar = 加入日历
add-to-calendar-about = 这是把讲座写入手机或电脑日历的文件。之后日期时间有变化时，写入的日程不会改变。去之前请再看一次本页。
subscribe = 用日历接收讲座日程
subscribe-about = 在您的日历里登记一次，本网站的讲座日程就会自动加入。日期时间的变更和取消，一天左右也会传到（有的日历需要更长时间）。随时可以停止。不需要登记姓名或联系方式。
subscribe-link = 订阅
subscribe-address = 也可以在日历应用里登记下面的网址。
subscribe-topics = 按困难的种类接收
subscribe-news = 接收通知（Atom）

## 阅读资料、手册等

guides-other = 其他
guides-beside = 前后的阅读资料
guide-before = 上一篇
guide-after = 下一篇
ask-about-this = 咨询这件事
handouts-available = 可以领取的
handouts-coming = 今后制作的
for-professionals = 给从事医疗或护理工作的人
handout-planned = 计划今后制作
handout-considering = 正在考虑制作
handout-professionals = 为从事医疗或护理工作的人制作
form-of-handout = 形式
places = 领取地点
owner = 制作者
contains = 内容
quantity = 制作数量
editions = 以前的版本
update-cycle = 更新
rights = 使用条件
about-topics = 有关内容
file-kind = （{ $format }格式）
file-kind-size = （{ $format }格式 { $size }）
file-size = （{ $size }）
website = 网站

## 医疗机构等

filter-row = 按名称的日语五十音选择
filter-kind = 按种类选择
filter-area = 按地区选择
choose-clinics = 组合条件选择
choose-any = 全部
choose-again = 重新选择
clinics-that-visit = 可以上门
clinics-found = 找到{ $count }处。
clinics-found-none = 没有符合的。请减少条件。
filter-service = 按需要的服务选择
clinics-order = 共{ $count }处。按名称的日语五十音顺序排列。
windows-that-help = 帮助查找的窗口
clinic-kind = 种类
clinic-services = 服务内容
departments = 诊疗科目
provider-hospital = 医院
provider-clinic = 诊所
provider-dental = 牙科
provider-pharmacy = 药房
provider-visiting-nursing = 上门护理（护士）
provider-care = 护理服务
provider-other = 其他
home-visit = 上门服务
home-visit-yes = 有
home-visit-no = 没有
visit-areas = 上门地区
corporation = 经营法人
notes = 备注

## 补助、约定、名册

eligibility = 可以使用的人
covers = 对象内容
cost = 费用
how = 申请方法
scope = 使用的地区
enacted = 制定时间
revised = 修改时间
next-edition = 下一版
changes = 修改之处
directory-lead = 这个地区的名册和一览表。写有谁可以看、在哪里看。
who-may-see = 可以看的人
publicness-residents = 任何人
publicness-professionals = 从事医疗或护理工作的人
publicness-unknown = 资料里没有写明
kept-by = 管理者
as-of-label = 时间
how-many = 登载数量
count-listed = { $count }项
flags = 可以知道的内容
also-known = 其他叫法

## 通知

notice-important = 重要
notice-emergency = 紧急通知
notice-ended = 这个通知已经过期
entry-ended = 本页的内容已于{ $date }结束
notices-past = 已过期的通知
holds-until = 到{ $date }为止
affects = 与这个通知有关的页面

## 工作、数据、值班医生

progress-lead = 市町村和有关团体按计划所做的事、课题和今后的计划。按资料的日语原文刊登。
scenes = 场景
done = 所做的事
issues = 课题
plan = 计划
plan-current = 本年度的计划
plan-unconfirmed = 这个年度已经结束。是否实施没有确认。
plan-reported = 这个年度已经结束。所做的事写在该年度的栏里。
cell-missing = 资料里没有这一栏
cell-empty = 资料里这一栏是空的
fiscal-year-printed = 资料写的是“{ $printed }”，这里作为{ $meant }刊登。
as-of = （{ $date }）
previous = 上次为{ $value }
counted-by = { $name }调查
urgent = 临时变更
changed-on = { $date }变更
duty-day-changed = 值班医生有变更
duty-lead = 有时会临时变更。看病前请一定打电话确认。
duty-none = 今后的值班医生还没有公布。
duty-changed = 最后修改：{ $date }。
duty-changed-unknown = 没有写明是什么时候的信息。
duty-fixed = 固定开诊的急诊诊所
duty-days = 开诊日
duty-reception = 受理时间
duty-hours = 诊疗时间
duty-break = 午休
duty-today = 今天的值班医生（{ $date }）
duty-today-none = 没有写明今天的值班医生。
duty-next = 下一个值班医生
duty-last = { $date }以后的值班医生还没有公布。
clinics-call-first = 看病前，请先打电话确认。
clinics-no-ranking = 列在这里不表示推荐。顺序是名称的日语五十音顺序，不表示好坏。
clinics-criteria = 刊登标准
clinics-national = 查找全国的信息
map = 在地图上看位置
map-note = （打开地图网站）
area = 地区
changed-at = 变更时间
kind = 种类
parent = 上级团体

## 其他页面

not-found-lead = 网址可能改变了，或者有错误。请从选择市町村开始重新查找。
statement-standard = 目标标准
statement-target = 目标
statement-target-text = 目标是达到{ $standard }的{ $target }级。
statement-status = 测试结果
statement-untested = 还没有测试。对标准的符合程度将在测试后公布。
statement-made = 本网站的制作
statement-made-zoom = 文字放大到200％，或在窄屏幕上，也不用左右移动就能阅读。
statement-made-keyboard = 只用键盘也能使用。当前位置用粗框表示。
statement-made-script = 即使设备不能运行脚本，也能阅读全部内容。
statement-made-contrast = 文字和背景的明暗差别足够大，不只用颜色表示意思。
statement-made-print = 每一页都可以直接打印使用。
statement-contact = 使用不便时的联系处
statement-contact-text = 请告诉您居住的市町村的窗口。

## 正文的注

footnotes = 注
footnote = 注{ $n }
footnote-back = 回到注{ $n }的位置

## 开放数据

data-lead = 把本网站的一览做成表格软件和程序可用的文件。
data-licence = 使用条件
data-licence-none = 还没有写明使用条件。使用前请询问本网站的运营者。
data-encoding = 文字编码
data-encoding-csv = CSV：UTF-8（带BOM）。换行是CRLF，分隔符是逗号。第1行是项目名。
data-encoding-json = JSON：UTF-8（不带BOM）
data-reading = 阅读方法
data-empty = 不知道的项目，在CSV里是空栏，在JSON里不写。空栏不表示“没有”。
data-guard = 在CSV里，以“=”“+”“-”“@”、制表符或换行开头的值前面加有“'”，以防表格软件把它当作公式运行。
data-address = <ja>「所在地_町字」</ja>和<ja>「所在地_番地以下」</ja>两项，是把地址在丁目之后或第一个数字之前分开的。
data-count = { $count }项
data-columns = CSV的项目（{ $count }列，按自治体标准开放数据集的顺序）
data-keys = JSON的项目
dataset-contacts = 咨询窗口一览
dataset-clinics = 医疗机构一览
dataset-lectures = 讲座一览
dataset-duty = 节假日值班医生一览
dataset-about = { $name }。{ $count }项。

## 自动检查的结果

results-lead = 本页整理了计算机自动检查发现的问题。
results-no-claim = 这不是由人进行的测试结果。没有发现问题的项目，也不表示没有问题。是否符合标准，这个检查不能判断。
results-date = 检查日期
results-scope = 检查范围
results-scope-text = { $cities }个市町村、{ $pages }页的原文和表格。
results-tool = 使用的工具
results-by-people = 由人进行的测试
results-test = 查看由人进行的测试的页面
results-checks = 检查的内容和发现的数量
results-counted = 这是公开之前的文章和表格里发现的数量。失效链接、标题顺序、重复的页面题目，另外在做好的页面里检查，不包括在内。
results-criteria = 编号是WCAG 2.2的成功准则编号。没有编号的，是为了容易阅读而检查的。
results-caption = 自动检查的内容和发现的数量
results-column-check = 检查的内容
results-column-criterion = 成功准则
results-column-found = 发现的数量
results-no-criterion = 无
results-off = 没有检查
results-none = 没有发现
results-count = { $count }处
results-exceptions = 作为例外的地方
results-no-exceptions = 没有例外。
results-people = 只有人才能判断的事（需要确认）
results-people-lead = 以下的事自动检查不能知道。由人阅读、使用来确认。
results-statement = 回到关于网站无障碍的页面
tested-on = 由人测试的日期
statement-results = 查看自动检查的结果和需要由人确认的事项
check-img-alt = 图片没有说明内容的文字
check-head-fake = 用粗体或符号代替标题
check-list-fake = 用“•”等符号代替列表
check-table-head = 表格的列没有标题
check-ja-word-space = 词语中间有空格，不能正确朗读
check-colour-only = 只用颜色或位置表示
check-img-text = 图片里的文字没有写在正文里
check-contrast = 颜色和背景的明暗差别不够
check-link-vague = 有看不出去向的链接
check-link-duplicate-text = 文字相同的链接指向不同的页面
check-lang-part = 其他语言的文字没有标明语言
check-ja-hard-word = 难懂的词没有说明
check-ja-ruby-missing = 难读的地名等没有注音
check-link-file-info = 文件链接没有写明种类
check-pdf-only = 没有正文，只有文件
check-ja-platform-char = 有些设备不能显示的文字
check-ja-hankaku-kana = 半角片假名
check-ja-zenkaku-alnum = 全角字母和数字，不能正确朗读
check-ja-symbol-read = 用可能不被朗读的符号表示意思
check-ja-range = 用波浪号代替“从…到…”
people-order = 朗读的顺序是否符合内容的顺序。
people-alternatives = 图片的说明是否符合图片要表达的内容。
people-plain = 第一次阅读的人是否能看懂文章。
people-keyboard = 只用键盘是否能到达所有地方、进行所有操作。
people-reader = 用读屏软件是否能顺利找到需要的内容。
people-zoom = 文字放大时或在窄屏幕上，内容是否缺失或重叠。
people-contrast = 图片里的文字和图形是否容易辨认。
people-documents = PDF等文件是否能用读屏软件阅读。
people-correct = 电话号码、日期、地点是否与原资料一致。

## 纸张和分享

title-concern_large = { $topic }的咨询处（大字用纸）
title-contact_sheet = { $city }的咨询窗口一览（一张纸）
as-of-paper = { $date }的内容
send = 发给家人
send-about = 可以把本页的电话号码等作为文字发送。
send-mail = 用邮件发送
send-line = { $label }：{ $value }
send-to-line = 用LINE发送
send-copy = 复制文字
send-copied = 已复制。
sheet-concern_large = 用纸递交、用传真发送（大字）
sheet-contact_sheet = 把窗口一览打印在一张纸上
sheet-how = 请打印在A4纸上使用。
sheet-back = 原来的页面
sheet-several = 因为窗口较多，需要2张以上的纸。
sheet-without = 还没有查到公布窗口的困难
sheet-more = 另外还有{ $count }处窗口，写在下面网址的页面里。
say-title = 电话里要说的话
say-japanese = 打电话时，请说下面的日语句子，或者请别人帮忙读。
say-who = 我住在{ $city }。（本人／家人）
say-matter = 我想咨询{ $topic }。
say-ask = 请告诉我接下来该怎么做。
memo = 记录
memo-when = 日期时间
memo-who = 接电话的人
memo-answer = 答复
paper = 打印
page-ended = 本页已经结束
page-ended-about = 现在的介绍在下面的页面。

## 日期、时间、数字

date-day = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-month = { $year }年{ $month }月
date-month-end = { $year }年{ $month }月底
date-year = { $year }年
date-year-end = { $year }年底
date-fiscal-year = { $year }年度（{ $year }年4月至{ $next_year }年3月）
date-fiscal-year-end = { $year }年度末（{ $next_year }年3月31日）
date-span = { $from }至{ $to }
date-from = { $from }起
date-until = 到{ $to }为止
date-with-time = { $date }{ $time }
dates-with-time = { $date }（{ $time }）
time = { $hour }:{ $minutes }
time-span = { $from }至{ $to }
time-from = { $from }起
time-until = 到{ $to }为止
month-name = { $month }月
month-short = { $month }月
weekday-name = { $day ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
weekday-short = { $day ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
}
digit-separator = ,
beside = { $text }（{ $aside }）
separator-last = 、

## 星期和定期（$n 是 1 时每周、每月，2 时隔周、隔月）

weekdays-span = { $from }至{ $to }
weekdays-all = 每天
weekdays-holidays = 节假日
weekdays-year-end = 年底年初
weekdays-year-end-dates = 12月29日至1月3日
weekdays-but-holidays = { $days }（节假日除外）
hours-of-days = { $days } { $hours }
hours-next = ；
repeat-day = { $n ->
    [1] 每天
   *[other] 每{ $n }天一次
}
repeat-week = { $n ->
    [1] 每周{ $days }
    [2] 每隔一周的{ $days }
   *[other] 每{ $n }周一次的{ $days }
}
repeat-month = { $n ->
    [1] 每月{ $days }
    [2] 每隔一个月的{ $days }
   *[other] 每{ $n }个月一次的{ $days }
}
repeat-of-months = { $months }的{ $days }
repeat-in-months = { $months }的{ $repeat }
repeat-month-day = { $day ->
    [-1] 最后一天
   *[other] { $day }日
}
repeat-nth-day = { $nth ->
    [-1] 最后一个{ $weekday }
   *[other] 第{ $nth }个{ $weekday }
}
repeat-with-time = { $repeat } { $time }
repeat-count = { $repeat }，共{ $count }次
repeat-but = { $repeat }（{ $but ->
    [both] 节假日和年底年初
    [holidays] 节假日
   *[new-year] 年底年初
}除外）
often-year = 一年{ $count }次
often-month = 一个月{ $count }次
often-week = 一周{ $count }次
often-several = 一年几次
often-all-year = 全年
often-any-time = 随时
often-sometimes = 不定期
often-about = { $rate }左右

## 节假日

holiday-new-years-day = 元旦
holiday-coming-of-age-day = 成人节
holiday-national-foundation-day = 建国纪念日
holiday-the-emperors-birthday = 天皇诞生日
holiday-vernal-equinox-day = 春分日
holiday-showa-day = 昭和日
holiday-day-of-the-emperors-accession = 天皇即位日
holiday-constitution-memorial-day = 宪法纪念日
holiday-greenery-day = 绿之日
holiday-childrens-day = 儿童节
holiday-marine-day = 海之日
holiday-mountain-day = 山之日
holiday-respect-for-the-aged-day = 敬老日
holiday-autumnal-equinox-day = 秋分日
holiday-health-and-sports-day = 体育日
holiday-sports-day = 运动日
holiday-day-of-the-enthronement-ceremony = 即位典礼日
holiday-culture-day = 文化日
holiday-labour-thanksgiving-day = 勤劳感谢日
holiday-substitute-holiday = 补休日
holiday-citizens-holiday = 国民假日

## 翻译

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = 本网站的中文由机器翻译，还没有经过懂中文的人确认。如有疑问，以日语页面为准。
section-untranslated = 以下内容只有{ $language }:
translated-machine = 本页由机器翻译，尚未经母语人士核对。如有不明之处，请以原文页面为准:
translated-machine-reviewed = 本页由机器翻译，并经人工核对。原文页面:
translated-unreviewed = 本译文尚未经母语人士核对。原文页面:
language-name = { $id ->
    [ja] 日语
    [easy] 简易日语
    [en] 英语
   *[other] { $own }
}
fallback-hotlines = 尚未能确认这个号码在本地区是否可以使用。

## Search, index by reading
title-search = 搜索{ $city }的页面
title-site_search = 选择市町村后搜索页面
title-reading_index = { $city }五十音索引
title-site_index = 五十音索引
description-search = 用您自己的话搜索{ $city }的咨询处、说明、医疗机构和讲座。
description-site_search = 先选择市町村，再用您自己的话搜索当地的咨询处、说明、医疗机构和讲座。
description-reading_index = 按日语读音的五十音顺序排列{ $city }的咨询处、说明、医疗机构和讲座。
description-site_index = 按日语读音的五十音顺序排列市町村、地区、相关团体以及关于本网站的页面。
nav-search = 搜索
crumb-index = 五十音索引
search = 搜索
search-label = 要搜索的词（用平常的说法）
search-town = 您居住的市町村
search-go = 搜索
search-said = “{ $query }”找到 { $count } 项。
search-said-kind = “{ $query }”在“{ $kind }”中找到 { $count } 项。
search-none = 没有找到“{ $query }”。请换用更短的词或别的说法。
search-busy = 正在搜索。
search-failed = 无法搜索。请从五十音索引中选择。
search-best = 最接近的页面
search-more = 再显示 { $count } 项
search-other-way = 也可以按名称的日语读音选择。
search-by-town = 选择市町村
search-by-words = 用词语搜索
search-home = 在本网站中搜索
search-kind-concern = 按困难查找咨询电话
search-kind-window = 咨询处
search-kind-guide = 说明
search-kind-clinic = 医疗机构等
search-kind-lecture = 讲座
search-kind-handout = 手册和卡片
search-kind-service = 补助和服务
search-kind-notice = 通知
search-kind-other = 其他页面
search-kind-city = 市町村
search-kind-region = 地区
search-kind-organization = 团体
index-lead = 按日语读音的五十音顺序排列。读音不明的列在最后的“其他”中。
index-by-town = 查看市町村的索引
