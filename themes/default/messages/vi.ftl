# Tiếng Việt. machine-made, not yet reviewed: bản dịch máy, chưa có người Việt nào kiểm tra.
# 機械で訳したものです。ベトナム語を母語とする人は、まだ確かめていません。確かめた人は docs/languages.md のとおりに印を付けます。
# Từ ngữ theo tài liệu tiếng Việt của cơ quan hành chính Nhật Bản. Trong <ja>…</ja> là tên tiếng Nhật để cho nhân viên xem.

# Từ dùng chung

-center = Trung tâm hỗ trợ toàn diện khu vực
-center-ja = <ja>地域包括支援センター</ja>, chiiki hokatsu shien senta
-hall = tòa thị chính hoặc văn phòng thị trấn, làng

## Tiêu đề (title-… là h1 của trang, description-… là phần giới thiệu trong kết quả tìm kiếm)

title-portal = Chọn nơi người cần y tế hoặc chăm sóc đang sống
title-city_home = Nơi tư vấn về y tế và chăm sóc ở { $city }
title-contact_list = Nơi tư vấn ở { $city }
title-concern = Nơi tư vấn: { $topic }
title-guide_list = Bài đọc
title-clinic_list = Cơ sở y tế, nhà thuốc, điều dưỡng tại nhà ở { $city }
title-clinic_row = Cơ sở y tế ở { $city } ({ $row })
title-clinic_visits = Cơ sở y tế đến tận nhà ở { $city }
title-clinic_kind = Cơ sở y tế ở { $city } ({ $part })
title-clinic_area = Cơ sở y tế ở { $city } ({ $part })
title-clinic_service = Cơ sở y tế có { $service }
title-lecture_list = Lớp học và buổi nói chuyện ở { $city }
title-lecture_month = Lớp học và buổi nói chuyện ở { $city }, { $time }
title-lecture_year = Lớp học đã kết thúc ở { $city }, { $time }
title-lecture_places = Lớp học ở { $city } (theo nơi tổ chức)
title-lecture_audiences = Lớp học ở { $city } (theo người tham gia)
title-handout_list = Sách nhỏ và thẻ phát ở { $city }
title-service_list = Trợ cấp và dịch vụ ở { $city }
title-rule_list = Quy ước ở { $city }
title-directory = Các danh sách có ở { $city }
title-notice_list = Thông báo của { $city }
title-progress = Tiến độ công việc ở { $city }
title-duty = Bác sĩ trực ngày nghỉ ở { $city }
title-data = Dữ liệu mở của { $city }
title-glossary = Giải thích từ ngữ
title-results = Kết quả kiểm tra tự động
title-about = Về trang web này
title-accessibility = Về khả năng tiếp cận web
title-not_found = Không tìm thấy trang

description-portal = Chọn nơi bạn sống để biết nơi tư vấn về y tế và chăm sóc, lớp học, bài đọc và cơ sở y tế.
description-city_home = Khi gặp khó khăn về y tế hoặc chăm sóc ở { $city }, bạn sẽ biết gọi điện đến đâu.
description-contact_list = Các nơi tư vấn về y tế và chăm sóc ở { $city }, xếp theo vấn đề.
description-concern = Nơi tư vấn về { $topic } ở { $city }: số điện thoại, giờ tiếp nhận và điều cần nói.
description-concern_large = Nơi tư vấn về { $topic } ở { $city }, chữ to trên một tờ giấy A4, để đưa tại quầy hoặc gửi fax.
description-guide_list = Bài đọc về y tế và chăm sóc cho người sống ở { $city }.
description-clinic_list = Cơ sở y tế, nhà thuốc, điều dưỡng tại nhà ở { $city }, xếp theo cách đọc tiếng Nhật.
description-clinic_row = Cơ sở y tế ở { $city } có tên đọc bằng tiếng Nhật thuộc { $row }.
description-clinic_visits = Cơ sở y tế đến tận nhà ở { $city }: khu vực đến, số điện thoại và giờ khám.
description-clinic_kind = Cơ sở y tế ở { $city }: { $part }.
description-clinic_area = Cơ sở y tế ở { $city }: { $part }.
description-clinic_service = Cơ sở y tế có { $service } mà người sống ở { $city } dùng được.
description-lecture_list = Ngày giờ và cách đăng ký lớp học, buổi nói chuyện về y tế và chăm sóc ở { $city }.
description-lecture_month = Lịch lớp học và buổi nói chuyện về y tế và chăm sóc ở { $city }, { $time }.
description-lecture_year = Lớp học và buổi nói chuyện về y tế và chăm sóc đã mở ở { $city }, { $time }, và số người tham gia.
description-lecture_places = Lớp học và buổi nói chuyện sắp tới ở { $city }, xếp theo nơi tổ chức.
description-lecture_audiences = Lớp học và buổi nói chuyện sắp tới ở { $city }, xếp theo người tham gia.
description-handout_list = Sách nhỏ, thẻ, bản đồ phát ở { $city } và nơi nhận.
description-service_list = Trợ cấp và dịch vụ mà người sống ở { $city } dùng được và cách đăng ký.
description-rule_list = Giải thích dễ hiểu các quy ước khi nhập viện và ra viện ở { $city }.
description-directory = Ở { $city } có những danh sách nào và ai được xem.
description-notice_list = Thông báo về y tế và chăm sóc ở { $city }.
description-progress = Việc { $city } và các tổ chức liên quan đã làm, khó khăn và kế hoạch.
description-duty = Ngày, số điện thoại và giờ tiếp nhận của bác sĩ trực ngày nghỉ ở { $city }.
description-data = Danh sách nơi tư vấn, cơ sở y tế, lớp học ở { $city } dưới dạng tệp cho bảng tính và chương trình.

description-of-entry = { $city }: { $text }
description-glossary = Giải thích dễ hiểu các từ về y tế và chăm sóc.
description-results = Những điều máy tìm thấy khi kiểm tra bài viết và bảng, và những điều con người phải kiểm tra.
description-not_found = Không có trang nào ở địa chỉ này.

document-title-dated = { $title } { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## Tìm đường trong trang web

skip-to-main = Đến nội dung chính
skip-to-phone = Đến số điện thoại
breadcrumbs = Bạn đang ở
languages = Chọn ngôn ngữ
main-nav = Trang chính
nav-home = Trang chủ
nav-contacts = Tư vấn
nav-guides = Bài đọc
nav-clinics = Y tế
nav-lectures = Lớp học
nav-handouts = Sách nhỏ
nav-notices = Thông báo
crumb-portal = Chọn nơi bạn sống
crumb-contacts = Nơi tư vấn
crumb-guides = Bài đọc
crumb-clinics = Cơ sở y tế
crumb-lectures = Lớp học
crumb-handouts = Sách nhỏ
crumb-services = Trợ cấp và dịch vụ
crumb-rules = Quy ước
crumb-lists = Danh sách
crumb-notices = Thông báo
crumb-progress = Tiến độ
crumb-duty = Bác sĩ trực ngày nghỉ
crumb-data = Dữ liệu mở
choose-town = Chọn nơi bạn sống
on-this-page = Trong trang này
related = Đọc thêm
more-of-city = Trang khác của nơi này
separator = {", "}
in-other-language = ({ $tag ->
    [ja] trang tiếng Nhật
    [en] trang tiếng Anh
   *[other] trang tiếng khác
})
care-now = Gọi 119 ngay bây giờ
care-today = Hãy hỏi trong ngày hôm nay
care-usual = Nơi có thể hỏi lúc bình thường
care-when = Khi có các dấu hiệu sau
untranslated = Trang này chưa có tiếng Việt. Đang hiển thị bằng: { $language }.
moved = Đã chuyển đến “{ $title }”
moved-link = Mở “{ $title }”

kana-row-a = A
kana-row-ka = KA
kana-row-sa = SA
kana-row-ta = TA
kana-row-na = NA
kana-row-ha = HA
kana-row-ma = MA
kana-row-ya = YA
kana-row-ra = RA
kana-row-wa = WA
kana-row-other = Khác

## Chọn cách hiển thị (chỉ có khi chạy được script)

display = Chữ, giọng đọc
display-size = Cỡ chữ
display-size-0 = Thường
display-size-1 = To
display-size-2 = To hơn
display-contrast = Màu sắc
display-contrast-0 = Thường
display-contrast-more = Rõ nét
display-furigana = Furigana
display-furigana-0 = Không hiện
display-furigana-all = Hiện
display-furigana-hard = Chỉ chữ Hán không học ở tiểu học
display-said = { $what }: đã đổi thành “{ $chosen }”.
offline-kept = Trang này được lưu vào { $date }. Hiện không có kết nối internet. Số điện thoại và giờ có thể đã thay đổi.
speak = Đọc to trang này
speak-pause = Tạm dừng
speak-resume = Đọc tiếp
speak-stop = Dừng đọc

## Bản mẫu, thời điểm, người quản lý

demonstration = Đây là bản mẫu làm từ tài liệu công khai. Không phải trang web chính thức.
as-of-site = Trang này làm theo thông tin có đến { $date }.
official-site-of = Xem trang web chính thức của { $city }
about-site = Về trang web này
about-operator = Người quản lý
about-privacy = Thông tin cá nhân
about-copyright = Bản quyền và sử dụng lại
about-disclaimer = Miễn trừ trách nhiệm
about-mistakes = Báo lỗi
about-accessibility = Khả năng tiếp cận web
glossary = Giải thích từ ngữ
operator = Quản lý
about-page = Về trang này
responsible = Phòng phụ trách
updated = Ngày cập nhật
sources = Nguồn
page-address = Địa chỉ của trang này
report-mistake = Báo lỗi
mistake-to = Nếu thấy lỗi, xin báo cho { $name }.
mistake-unknown = Nếu thấy lỗi, xin báo cho { $name }. Trang web này chưa xác nhận được số điện thoại và địa chỉ email.
mistake-nobody = Chưa có nơi nhận báo lỗi.
mistake-demonstration = Đây là bản mẫu. Xem nơi báo lỗi ở trang sau.
confirmed-each = Mục nào có ngày xác nhận riêng thì ngày được ghi ở mục đó.
author-unknown = không rõ người làm
as-of-unknown = không ghi thời điểm
stale = Theo tài liệu đã hơn 2 năm (tính đến { $date }). Bây giờ có thể đã khác.

## Khi nguy hiểm đến tính mạng

life-119 = Khi nguy hiểm đến tính mạng

## Trang đầu và trang của từng nơi

portal-lead = Gia đình sống xa cũng hãy chọn nơi mà người cần y tế hoặc chăm sóc đang sống.
portal-far = Nếu không thấy nơi bạn sống, hãy gọi số chính của nơi đó để hỏi.
former-names = Tên cũ:
postal-code = Mã bưu điện:
this-month = Lớp học trong { $month }
this-month-none = Chưa công bố lớp học nào trong tháng này.
regions = Xem theo vùng
region-in = { $name } ({ $prefecture })
organizations = Các tổ chức trong vùng này
whom-to-call = Gọi điện đến đâu?
by-concern = Chọn theo vấn đề
no-number-yet = Chưa có nơi nào đã xác nhận được số điện thoại.
of-city = Về { $city }
hub = Chọn điều muốn biết
hub-guides = Giải thích từng bước về y tế và chăm sóc ({ $count } bài)
hub-clinics = Có thể chọn nơi đến tận nhà ({ $count } nơi)
hub-lectures-title = Lớp học và buổi nói chuyện
hub-lectures = Ngày giờ, nơi tổ chức, cách đăng ký
hub-handouts-title = Sách nhỏ và thẻ
hub-handouts = Nội dung và nơi nhận
hub-notices = Điều đã thay đổi và sắp thay đổi
choose-prefecture = Chọn tỉnh
jump-to-row = Chọn theo chữ đầu tiếng Nhật của tên nơi
all-contacts = Xem tất cả nơi tư vấn
all-notices = Xem tất cả thông báo
all-lectures = Xem tất cả lớp học
all-guides = Xem tất cả bài đọc
all-handouts = Xem tất cả sách nhỏ
all-clinics-plain = Xem tất cả cơ sở y tế
next-lectures = Lớp học sắp tới
find-clinic = Tìm cơ sở y tế
count-places = ({ $count } nơi)
numbers = Con số

## Nơi tư vấn

contacts-lead = Số điện thoại và giờ tiếp nhận xếp theo vấn đề. Nếu không chắc, hãy gọi nơi bạn thấy gần nhất với vấn đề của mình.
where-to-call = Nơi gọi điện
other-windows = Nơi tư vấn khác
ended-windows = Nơi đã ngừng
other-concerns = Vấn đề khác
other-concerns-about = Chúng tôi chưa tìm thấy nơi tư vấn được công bố. Bấm vào để biết nên hỏi ai.
guides-on-this = Bài đọc về việc này
answers = Có thể hỏi về
window-closed = Nơi tư vấn này đã ngừng.
window-closed-on = Nơi tư vấn này đã ngừng vào { $date }.
window-closing = Nơi tư vấn này sẽ ngừng vào { $date }.
window-this = Có thể hỏi nơi này
window-not-yet = Chưa thể hỏi nơi này
window-not-here = Không thể hỏi nơi này
until = Đến hết { $date }
from = Từ { $date }
window-opens = Nơi tư vấn này bắt đầu từ { $date }.
window-upcoming = Nơi tư vấn này sắp bắt đầu. Ngày bắt đầu chưa được công bố.
successor = Từ nay hãy hỏi:
successor-from = Từ { $date } hãy hỏi:
successor-closed = Nơi này cũng đã ngừng. Xem trang của nơi này để biết nơi tư vấn hiện nay.
successor-none = Chưa công bố nơi thay thế.
phone = Điện thoại
phone-of-office = Điện thoại
extension = số máy lẻ { $number }
phone-published = Trang web này chưa xác nhận được số điện thoại.
phone-not_published = Số điện thoại không được công bố.
phone-office_only = Không có số gọi thẳng. Hãy gọi số chính của tòa thị chính, họ sẽ nối máy.
phone-unknown = Trang web này chưa xác nhận được số điện thoại.
ask-section = Hãy hỏi { $name }. Họ sẽ cho biết nơi tư vấn.
ask-city = Hãy gọi số chính của { $city } để hỏi. Họ sẽ cho biết nơi tư vấn.
ask-own-city = Hãy gọi số chính của nơi bạn sống để hỏi. Họ sẽ cho biết nơi tư vấn.
section-successor = Việc của phòng này đã chuyển sang { $name }.
hours = Giờ tiếp nhận
reception = Nhận điện thoại và tiếp khách
closed-days = Ngày nghỉ
hours-table = Giờ theo thứ
hours-day = Thứ
hours-times = Giờ
hours-morning = Sáng
hours-afternoon = Chiều
hours-closed = nghỉ
hours-holidays = Ngày lễ
hours-today = Hôm nay ({ $day })
hours-outer = Chỉ biết giờ bắt đầu và giờ kết thúc. Ở giữa có thể có giờ nghỉ.
hours-call = Có khi nghỉ đột xuất. Hãy gọi điện hỏi trước khi đi.
hours-call-holidays = Không rõ ngày lễ có mở cửa không. Có khi nghỉ đột xuất. Hãy gọi điện hỏi trước khi đi.
fax = Fax
form = Mẫu đăng ký trên mạng
mail = Email
address = Địa chỉ
access = Cách đi
ways = Cách hỏi
way-phone = điện thoại
way-visit = đến tận nhà
way-counter = đến quầy
way-form = mẫu đăng ký trên mạng
way-mail = email
way-fax = fax
reservation = Hẹn trước
audience = Dành cho
who-may-ask = Người có thể hỏi
prepare = Cần chuẩn bị
say = Ví dụ cách nói qua điện thoại
speaks = Ngôn ngữ
interpreter = Phiên dịch
writing-and-signing = Viết ra giấy, ngôn ngữ ký hiệu
fee = Chi phí
out-of-hours = Ngoài giờ
areas = Khu vực phụ trách
serves = Nơi được phục vụ
publicised-in = Có đăng ở
confirmed = Ngày xác nhận
first-ask = Ai đã có người quản lý chăm sóc (care manager) hoặc bác sĩ quen thì hãy nói với người đó trước.
centers = { -center } ({ -center-ja })
center-unknown = Cũng có thể hỏi { -center } ({ -center-ja }). Hãy hỏi số điện thoại ở { -hall }.
center-by-address = Nơi phụ trách tùy theo địa chỉ. Nếu không rõ, hãy nói địa chỉ và hỏi.
center-by-town = Nơi phụ trách tùy theo địa chỉ. Xếp theo cách đọc tiếng Nhật của tên phường.
windows = Nơi tư vấn
sections = Phòng phụ trách của { -hall }
unsure = Khi không biết gọi đến đâu
to-say = Cách nói qua điện thoại
outside-title = Ban đêm, ngày nghỉ, cuối năm và đầu năm
outside-own-number = Ai đang được bác sĩ hoặc điều dưỡng đến nhà và đã biết số gọi ban đêm, ngày nghỉ thì hãy gọi số đó.
outside-year-end = Cuối năm và đầu năm (từ 29 tháng 12 đến 3 tháng 1) có nơi nghỉ. Hãy hỏi sớm.
outside-again = Nhận điện thoại { $days }, từ { $time }. Nếu không gọi được, hãy gọi lại vào ngày tiếp nhận sau.
outside-ask-year-end = Hãy gọi điện hỏi xem cuối năm và đầu năm có tiếp nhận không.
outside-ask-holidays = Hãy gọi điện hỏi xem ngày lễ có tiếp nhận không.
outside-ask-both = Hãy gọi điện hỏi xem ngày lễ, cuối năm và đầu năm có tiếp nhận không.
hotline-instead = Điện thoại không gọi được số này thì gọi:
relatives-title = Nếu gia đình sống xa
relatives = Hãy hỏi nơi tư vấn ở nơi cha mẹ hoặc người cần giúp đang sống. Chỉ cần gọi điện là bắt đầu được.

## Khi chưa có thông tin

fallback-windows = Chúng tôi chưa tìm thấy nơi tư vấn được công bố về việc này.
fallback-lectures = Chưa công bố lớp học nào sắp tới.
fallback-lectures-month = Chưa công bố lớp học nào trong tháng này.
fallback-clinics = Chúng tôi chưa tìm thấy cơ sở y tế được công bố.
fallback-handouts = Chúng tôi chưa tìm thấy sách nhỏ được phát.
fallback-notices = Hiện không có thông báo.

## Lớp học và buổi nói chuyện

when = Ngày giờ
date-unknown = Ngày giờ chưa được công bố
date-not-given = Không rõ ngày giờ
date-in-year = { $year } (ngày giờ chưa được công bố)
in-year = {" "}({ $year })
doors = Giờ mở cửa
repeats = Số lần
duration = Thời gian
times-a-year = { $count } lần một năm
venue = Nơi tổ chức
room = Phòng
online = Trực tuyến
on-demand = Xem lại sau
talks = Nội dung
lecturers = Người đến nói chuyện
areas-missing = Khu vực chưa tổ chức
capacity = Số chỗ
count-seats = { $count } người
speakers = Người nói chuyện
series = Tên chương trình
organizer = Tổ chức
co-hosts = Cùng tổ chức
attendance = Số người tham gia
count-people = { $count } người
plan-next = Dự định tiếp theo
flyer = Tờ giới thiệu
on-request = Mở khi có yêu cầu
audience-residents = Ai cũng được
audience-professionals = Người làm việc y tế hoặc chăm sóc
audience-both = Ai cũng được (cả người làm việc y tế hoặc chăm sóc)
lecture-cancelled = Đã hủy
lecture-full = Đã hết chỗ
lecture-postponed = Đã hoãn
lecture-finished = Đã kết thúc
lecture-unconfirmed = Đã qua (chưa xác nhận là có tổ chức)
lecture-open = Đang nhận đăng ký
apply = Đăng ký
apply-on-request = Cách yêu cầu (mời đến nói chuyện)
apply-ways = Cách đăng ký
apply-until = Đăng ký đến hết { $date }
apply-taken = Nhận đăng ký
apply-not-taken = Không nhận đăng ký nữa
apply-closed = Đã hết hạn đăng ký.
deadline = Hạn đăng ký
mail-subject = Tiêu đề email
form-fields = Điều cần viết
lectures-upcoming = Sắp tới
lectures-undated = Mở nhiều lần hoặc chưa rõ ngày
lectures-on-request = Buổi nói chuyện đến tận nhóm của bạn
lectures-past = Đã kết thúc
lectures-by-month = Lịch theo tháng
lectures-by-place = Xem theo nơi tổ chức
lectures-by-audience = Xem theo người tham gia
lectures-by-town = Lớp học theo từng nơi
for-professionals-lectures = Xem chương trình cho người làm việc y tế hoặc chăm sóc
lectures-other-ways = Cách tìm khác
lectures-lasting = Kéo dài hơn một tuần
lectures-day-unknown = Có trong tháng này, ngày chưa công bố
other-months = Tháng khác
other-years = Năm tài chính khác
month-before = Lịch trước ({ $month })
month-after = Lịch sau ({ $month })
month-caption = Lịch lớp học và buổi nói chuyện { $month }
day-words = {" "}({ $weekday })
place-unknown = Chưa công bố nơi tổ chức
times-below = Ngày tiếp theo
next-times = Ngày tiếp theo
moved-from = (đổi từ { $date })
on-holiday = {" "}({ $name })
venue-changed = Nơi tổ chức: { $venue }
own-calendar = Lịch của bạn
ended-since = Đã kết thúc sau khi làm trang này
ended-all-lectures = Tất cả lớp học đăng ở đây đã kết thúc.
ended-all-notices = Tất cả thông báo đăng ở đây đã hết hạn.

## Lịch và theo dõi

calendar-of = Lớp học: { $name }
calendar-of-topic = Lớp học: { $name } ({ $topic })
calendar-cancelled = [Đã hủy]{" "}
calendar-postponed = [Đã hoãn]{" "}
calendar-full = [Hết chỗ]{" "}
calendar-city = {" "}({ $city })
calendar-moved = Đổi từ { $date }.
calendar-starts = Giờ bắt đầu
calendar-ends = Giờ kết thúc
calendar-no-hours = Trang web này không biết giờ.
calendar-no-end = Trang web này không biết giờ kết thúc.
calendar-contact = Nơi hỏi
calendar-page = Chi tiết
feed-of = Thông báo và lớp học: { $name }
feed-emergency = [Khẩn cấp]{" "}
add-to-calendar = Thêm vào lịch
add-to-calendar-about = Đây là tệp ghi lớp học này vào lịch trên điện thoại hoặc máy tính. Nếu sau đó ngày giờ thay đổi, lịch đã ghi không tự đổi. Hãy xem lại trang này trước khi đến.
subscribe = Nhận lịch lớp học trong lịch của bạn
subscribe-about = Chỉ cần đăng ký một lần vào lịch của bạn, các lớp học trên trang web này sẽ tự vào lịch. Thay đổi và hủy cũng được cập nhật trong khoảng một ngày (có loại lịch lâu hơn một chút). Có thể dừng bất cứ lúc nào. Không cần tên hay địa chỉ liên lạc.
subscribe-link = Đăng ký nhận
subscribe-address = Cũng có thể nhập địa chỉ sau vào ứng dụng lịch:
subscribe-topics = Nhận theo vấn đề
subscribe-news = Nhận thông báo (Atom)

## Bài đọc, sách nhỏ

guides-other = Khác
guides-beside = Bài trước và bài sau
guide-before = Bài trước
guide-after = Bài sau
ask-about-this = Hỏi về việc này
handouts-available = Có thể nhận
handouts-coming = Sắp làm
for-professionals = Dành cho người làm việc y tế hoặc chăm sóc
handout-planned = Dự định sẽ làm
handout-considering = Đang xem xét việc làm
handout-professionals = Dành cho người làm việc y tế hoặc chăm sóc
form-of-handout = Dạng
places = Nơi nhận
owner = Nơi làm
contains = Nội dung
quantity = Số bản
editions = Các bản trước
update-cycle = Cập nhật
rights = Điều kiện sử dụng
about-topics = Liên quan đến
file-kind = (tệp { $format })
file-kind-size = (tệp { $format }, { $size })
file-size = ({ $size })
website = Trang web

## Cơ sở y tế

filter-row = Chọn theo chữ đầu tiếng Nhật của tên
filter-kind = Chọn theo loại
filter-area = Chọn theo khu vực
choose-clinics = Kết hợp điều kiện
choose-any = Tất cả
choose-again = Chọn lại
clinics-that-visit = Đến tận nhà
clinics-found = Có { $count } nơi.
clinics-found-none = Không có nơi phù hợp. Hãy bớt điều kiện.
filter-service = Chọn theo việc cần
clinics-order = Có { $count } nơi, xếp theo cách đọc tiếng Nhật của tên.
windows-that-help = Nơi giúp bạn tìm
clinic-kind = Loại
clinic-services = Dịch vụ
departments = Khoa khám
provider-hospital = Bệnh viện
provider-clinic = Phòng khám
provider-dental = Nha khoa
provider-pharmacy = Nhà thuốc
provider-visiting-nursing = Điều dưỡng tại nhà
provider-care = Chăm sóc
provider-other = Khác
home-visit = Đến tận nhà
home-visit-yes = Có
home-visit-no = Không
visit-areas = Khu vực đến được
corporation = Đơn vị quản lý
notes = Ghi chú

## Trợ cấp, quy ước, danh sách

eligibility = Người dùng được
covers = Dùng cho việc gì
cost = Chi phí
how = Cách đăng ký
scope = Khu vực áp dụng
enacted = Ngày lập
revised = Ngày sửa
next-edition = Bản tiếp theo
changes = Điều đã thay đổi
directory-lead = Các danh sách có ở nơi này, ai được xem và xem ở đâu.
who-may-see = Người được xem
publicness-residents = Ai cũng được
publicness-professionals = Người làm việc y tế hoặc chăm sóc
publicness-unknown = Tài liệu không ghi
kept-by = Nơi giữ
as-of-label = Thời điểm
how-many = Số mục
count-listed = { $count } mục
flags = Cho biết
also-known = Tên khác

## Thông báo

notice-important = Quan trọng
notice-emergency = Thông báo khẩn cấp
notice-ended = Thông báo này đã hết hạn
entry-ended = Nội dung trang này đã kết thúc vào { $date }
notices-past = Thông báo đã hết hạn
holds-until = đến hết { $date }
affects = Trang liên quan đến thông báo này

## Công việc, con số, bác sĩ trực

progress-lead = Việc đã làm, khó khăn và kế hoạch của các nơi và tổ chức liên quan, đăng đúng như trong tài liệu, bằng tiếng Nhật.
scenes = Hoàn cảnh
done = Việc đã làm
issues = Khó khăn
plan = Kế hoạch
plan-current = Kế hoạch năm nay
plan-unconfirmed = Năm tài chính này đã hết. Chưa xác nhận là việc đã được làm.
plan-reported = Năm tài chính này đã hết. Việc đã làm ghi ở phần của năm đó.
cell-missing = Tài liệu này không có mục này
cell-empty = Mục này để trống trong tài liệu
fiscal-year-printed = Tài liệu ghi “{ $printed }”; ở đây đăng là { $meant }.
as-of = (tính đến { $date })
previous = Lần trước: { $value }
counted-by = { $name } thống kê
urgent = Thay đổi gấp
changed-on = Thay đổi ngày { $date }
duty-day-changed = Bác sĩ trực đã thay đổi
duty-lead = Có khi thay đổi gấp. Nhất định phải gọi điện hỏi trước khi đi khám.
duty-none = Chưa công bố bác sĩ trực sắp tới.
duty-changed = Sửa lần cuối: { $date }.
duty-changed-unknown = Không ghi là thông tin của khi nào.
duty-fixed = Phòng khám cấp cứu mở vào ngày cố định
duty-days = Ngày khám
duty-reception = Giờ tiếp nhận
duty-hours = Giờ khám
duty-break = Giờ nghỉ
duty-today = Bác sĩ trực hôm nay ({ $date })
duty-today-none = Không ghi bác sĩ trực hôm nay.
duty-next = Bác sĩ trực tiếp theo
duty-last = Chưa công bố bác sĩ trực sau { $date }.
clinics-call-first = Hãy gọi điện hỏi trước khi đi khám.
clinics-no-ranking = Có trong danh sách này không có nghĩa là được khuyên dùng. Thứ tự theo cách đọc tiếng Nhật của tên, không theo tốt xấu.
clinics-criteria = Tiêu chuẩn đăng
clinics-national = Tìm thông tin cả nước
map = Xem vị trí trên bản đồ
map-note = (mở trang bản đồ)
area = Khu vực
changed-at = Ngày giờ thay đổi
kind = Loại
parent = Tổ chức cấp trên

## Trang khác

not-found-lead = Địa chỉ có thể đã thay đổi hoặc bị sai. Hãy tìm lại từ phần chọn nơi bạn sống.
statement-standard = Tiêu chuẩn hướng tới
statement-target = Mục tiêu
statement-target-text = Mục tiêu là theo { $standard } ở mức { $target }.
statement-status = Kết quả thử nghiệm
statement-untested = Chưa thử nghiệm. Mức độ đáp ứng tiêu chuẩn sẽ được công bố sau khi thử nghiệm.
statement-made = Trang web này được làm thế nào
statement-made-zoom = Phóng chữ đến 200% hoặc dùng màn hình hẹp vẫn đọc được mà không phải kéo ngang.
statement-made-keyboard = Chỉ dùng bàn phím cũng được. Chỗ đang đứng có khung đậm.
statement-made-script = Thiết bị không chạy script vẫn đọc được toàn bộ nội dung.
statement-made-contrast = Chữ và nền khác nhau đủ rõ; không chỉ dùng màu để diễn đạt.
statement-made-print = Trang nào cũng in ra dùng được ngay.
statement-contact = Báo điều khó sử dụng
statement-contact-text = Hãy báo cho nơi tư vấn ở nơi bạn sống.

## Chú thích

footnotes = Chú thích
footnote = Chú thích { $n }
footnote-back = Quay lại chỗ chú thích { $n }

## Dữ liệu mở

data-lead = Các danh sách của trang web này dưới dạng tệp cho bảng tính và chương trình.
data-licence = Điều kiện sử dụng
data-licence-none = Chưa có điều kiện sử dụng. Hãy hỏi người quản lý trang web này trước khi dùng.
data-encoding = Mã ký tự
data-encoding-csv = CSV: UTF-8 (có BOM). Cuối dòng là CRLF, ngăn cách bằng dấu phẩy. Dòng đầu là tên cột.
data-encoding-json = JSON: UTF-8 (không có BOM)
data-reading = Cách đọc
data-empty = Điều không rõ thì CSV để trống, JSON không ghi. Để trống không có nghĩa là “không có”.
data-guard = Trong CSV, giá trị bắt đầu bằng “=”, “+”, “-”, “@”, tab hoặc xuống dòng có dấu “'” ở trước, để bảng tính không chạy nó như công thức.
data-address = <ja>「所在地_町字」</ja> và <ja>「所在地_番地以下」</ja> là địa chỉ được tách sau chōme hoặc trước chữ số đầu tiên.
data-count = { $count } mục
data-columns = Cột của CSV ({ $count } cột, theo thứ tự của tiêu chuẩn quốc gia)
data-keys = Khóa của JSON
dataset-contacts = Danh sách nơi tư vấn
dataset-clinics = Danh sách cơ sở y tế
dataset-lectures = Danh sách lớp học
dataset-duty = Danh sách bác sĩ trực ngày nghỉ
dataset-about = { $name }: { $count } mục.

## Kết quả kiểm tra tự động

results-lead = Trang này ghi những điều máy tính tự tìm thấy khi kiểm tra.
results-no-claim = Đây không phải kết quả thử nghiệm do con người làm. Mục không tìm thấy gì cũng không có nghĩa là không có vấn đề. Việc kiểm tra này không cho biết có đúng tiêu chuẩn hay không.
results-date = Ngày kiểm tra
results-scope = Phạm vi kiểm tra
results-scope-text = Bài viết và bảng của { $pages } trang, { $cities } thành phố, thị trấn và làng.
results-tool = Công cụ
results-by-people = Thử nghiệm do con người làm
results-test = Xem trang về thử nghiệm do con người làm
results-checks = Điều đã kiểm tra và số lượng tìm thấy
results-counted = Đây là số tìm thấy trong bài viết và bảng trước khi công bố. Liên kết hỏng, thứ tự tiêu đề, tiêu đề trang bị trùng được kiểm tra riêng ở trang đã làm xong và không tính ở đây.
results-criteria = Số là số của tiêu chí thành công trong WCAG 2.2. Mục không có số được kiểm tra để dễ đọc hơn.
results-caption = Điều đã kiểm tra tự động và số lượng tìm thấy
results-column-check = Điều đã kiểm tra
results-column-criterion = Tiêu chí
results-column-found = Tìm thấy
results-no-criterion = Không có
results-off = Không kiểm tra
results-none = Không tìm thấy
results-count = { $count } chỗ
results-exceptions = Ngoại lệ
results-no-exceptions = Không có ngoại lệ.
results-people = Điều chỉ con người mới xét được (cần xác nhận)
results-people-lead = Kiểm tra tự động không biết được những điều sau. Con người đọc và dùng thử để xác nhận.
results-statement = Quay lại trang về khả năng tiếp cận
tested-on = Ngày con người thử nghiệm
statement-results = Xem kết quả kiểm tra tự động và điều con người phải xác nhận
check-img-alt = Hình không có lời giải thích nội dung
check-head-fake = Dùng chữ đậm hoặc ký hiệu thay cho tiêu đề
check-list-fake = Dùng ký hiệu như “•” thay cho danh sách
check-table-head = Cột của bảng không có tiêu đề
check-ja-word-space = Có dấu cách giữa từ, không đọc thành tiếng đúng được
check-colour-only = Chỉ diễn đạt bằng màu hoặc vị trí
check-img-text = Chữ trong hình không có trong bài
check-contrast = Màu và nền quá gần nhau
check-link-vague = Liên kết không rõ đi đến đâu
check-link-duplicate-text = Liên kết cùng chữ nhưng đến trang khác nhau
check-lang-part = Câu tiếng khác không ghi ngôn ngữ
check-ja-hard-word = Từ khó không có giải thích
check-ja-ruby-missing = Tên khó đọc không có cách đọc
check-link-file-info = Liên kết đến tệp không ghi loại tệp
check-pdf-only = Chỉ đăng tệp, không có bài
check-ja-platform-char = Ký tự có thiết bị không hiển thị được
check-ja-hankaku-kana = Katakana nửa rộng
check-ja-zenkaku-alnum = Chữ và số toàn rộng, không đọc thành tiếng đúng được
check-ja-symbol-read = Dùng ký hiệu có thể không được đọc thành tiếng
check-ja-range = Dùng dấu sóng thay cho “từ … đến …”
people-order = Thứ tự đọc thành tiếng có đúng thứ tự nội dung không.
people-alternatives = Lời giải thích hình có đúng điều hình muốn nói không.
people-plain = Người đọc lần đầu có hiểu bài không.
people-keyboard = Chỉ dùng bàn phím có đến được mọi chỗ và làm được mọi việc không.
people-reader = Dùng phần mềm đọc màn hình có đến được nội dung cần tìm không.
people-zoom = Khi phóng chữ hoặc màn hình hẹp, nội dung có bị mất hoặc chồng lên nhau không.
people-contrast = Chữ và hình trong ảnh có dễ phân biệt không.
people-documents = Tệp PDF và tệp khác có đọc được bằng phần mềm đọc màn hình không.
people-correct = Số điện thoại, ngày, nơi có đúng như tài liệu gốc không.

## Giấy và chia sẻ

title-concern_large = Nơi tư vấn: { $topic } (giấy chữ to)
title-contact_sheet = Nơi tư vấn ở { $city } (một tờ giấy)
as-of-paper = Tính đến { $date }
send = Gửi cho gia đình
send-about = Gửi số điện thoại và thông tin của trang này dưới dạng chữ.
send-mail = Gửi bằng email
send-line = { $label }: { $value }
send-to-line = Gửi bằng LINE
send-copy = Sao chép chữ
send-copied = Đã sao chép.
sheet-concern_large = Đưa giấy hoặc gửi fax (chữ to)
sheet-contact_sheet = In danh sách nơi tư vấn ra một tờ giấy
sheet-how = Tờ này để in trên giấy A4.
sheet-back = Trang gốc
sheet-several = Vì có nhiều nơi tư vấn nên cần 2 tờ giấy trở lên.
sheet-without = Vấn đề chưa tìm thấy nơi tư vấn được công bố
sheet-more = Còn { $count } nơi tư vấn khác, có trong trang ở địa chỉ bên dưới.
say-title = Điều cần nói qua điện thoại
say-japanese = Khi gọi điện, hãy nói các câu tiếng Nhật bên dưới, hoặc nhờ người khác đọc.
say-who = Tôi sống ở { $city }. (bản thân tôi / gia đình tôi)
say-matter = Tôi muốn hỏi về { $topic }.
say-ask = Xin cho biết tôi nên làm gì tiếp theo.
memo = Ghi chép
memo-when = Ngày giờ
memo-who = Người trả lời
memo-answer = Câu trả lời
paper = In ra giấy
page-ended = Trang này đã kết thúc
page-ended-about = Thông tin hiện nay ở trang sau.

## Ngày, giờ, con số

date-day = { $weekday }, ngày { $day } tháng { $month } năm { $year }
date-month = tháng { $month } năm { $year }
date-month-end = cuối tháng { $month } năm { $year }
date-year = năm { $year }
date-year-end = cuối năm { $year }
date-fiscal-year = năm tài chính { $year } (từ tháng 4 năm { $year } đến tháng 3 năm { $next_year })
date-fiscal-year-end = cuối năm tài chính { $year } (ngày 31 tháng 3 năm { $next_year })
date-span = từ { $from } đến { $to }
date-from = từ { $from }
date-until = đến hết { $to }
date-with-time = { $date }, { $time }
dates-with-time = { $date }, { $time }
time = { $hour }:{ $minutes }
time-span = từ { $from } đến { $to }
time-from = từ { $from }
time-until = đến { $to }
month-name = tháng { $month }
month-short = Th { $month }
weekday-name = { $day ->
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
    [6] thứ Bảy
   *[7] Chủ Nhật
}
weekday-short = { $day ->
    [1] T2
    [2] T3
    [3] T4
    [4] T5
    [5] T6
    [6] T7
   *[7] CN
}
digit-separator = .
beside = { $text } ({ $aside })
separator-last = {" và "}

## Thứ trong tuần và lặp lại ($n là 1 thì mỗi tuần, mỗi tháng; 2 thì cách một tuần, một tháng)

weekdays-span = từ { $from } đến { $to }
weekdays-all = hằng ngày
weekdays-holidays = ngày lễ
weekdays-year-end = cuối năm và đầu năm
weekdays-year-end-dates = từ ngày 29 tháng 12 đến ngày 3 tháng 1
weekdays-but-holidays = { $days } (trừ ngày lễ)
hours-of-days = { $days }: { $hours }
hours-next = {"; "}
repeat-day = { $n ->
    [1] hằng ngày
   *[other] { $n } ngày một lần
}
repeat-week = { $n ->
    [1] { $days } hằng tuần
    [2] { $days } cách tuần
   *[other] { $days }, { $n } tuần một lần
}
repeat-month = { $n ->
    [1] { $days } hằng tháng
    [2] { $days } cách tháng
   *[other] { $days }, { $n } tháng một lần
}
repeat-of-months = { $days } của { $months }
repeat-in-months = { $repeat } trong { $months }
repeat-month-day = { $day ->
    [-1] ngày cuối tháng
   *[other] ngày { $day }
}
repeat-nth-day = { $nth ->
    [-1] { $weekday } cuối cùng
    [1] { $weekday } đầu tiên
   *[other] { $weekday } tuần thứ { $nth }
}
repeat-with-time = { $repeat }, { $time }
repeat-count = { $repeat }, tất cả { $count } lần
repeat-but = { $repeat } (trừ { $but ->
    [both] ngày lễ, cuối năm và đầu năm
    [holidays] ngày lễ
   *[new-year] cuối năm và đầu năm
})
often-year = { $count } lần một năm
often-month = { $count } lần một tháng
often-week = { $count } lần một tuần
often-several = vài lần một năm
often-all-year = quanh năm
often-any-time = bất cứ lúc nào
often-sometimes = không định kỳ
often-about = khoảng { $rate }

## Ngày lễ

holiday-new-years-day = Tết Dương lịch
holiday-coming-of-age-day = Ngày lễ thành nhân
holiday-national-foundation-day = Ngày quốc khánh
holiday-the-emperors-birthday = Ngày sinh Thiên hoàng
holiday-vernal-equinox-day = Ngày xuân phân
holiday-showa-day = Ngày Chiêu Hòa
holiday-day-of-the-emperors-accession = Ngày Thiên hoàng lên ngôi
holiday-constitution-memorial-day = Ngày hiến pháp
holiday-greenery-day = Ngày cây xanh
holiday-childrens-day = Ngày thiếu nhi
holiday-marine-day = Ngày của biển
holiday-mountain-day = Ngày của núi
holiday-respect-for-the-aged-day = Ngày kính lão
holiday-autumnal-equinox-day = Ngày thu phân
holiday-health-and-sports-day = Ngày thể dục
holiday-sports-day = Ngày thể thao
holiday-day-of-the-enthronement-ceremony = Ngày lễ đăng quang
holiday-culture-day = Ngày văn hóa
holiday-labour-thanksgiving-day = Ngày lễ tạ ơn lao động
holiday-substitute-holiday = Ngày nghỉ bù
holiday-citizens-holiday = Ngày nghỉ của quốc dân

## Bản dịch

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = Tiếng Việt của trang web này do máy dịch, chưa có người biết tiếng Việt kiểm tra. Nếu có chỗ khác nhau, hãy theo trang tiếng Nhật.
section-untranslated = Phần này chỉ có bằng { $language }:
translated-machine = Trang này do máy dịch và chưa được người bản ngữ kiểm tra. Nếu có chỗ không rõ, hãy xem trang gốc:
translated-machine-reviewed = Trang này do máy dịch và đã được người kiểm tra. Trang gốc:
translated-unreviewed = Bản dịch này chưa được người bản ngữ kiểm tra. Trang gốc:
language-name = { $id ->
    [ja] tiếng Nhật
    [easy] tiếng Nhật đơn giản
    [en] tiếng Anh
   *[other] { $own }
}
fallback-hotlines = Chúng tôi chưa xác nhận được số này có gọi được ở đây hay không.

## Search, index by reading
title-search = Tìm trang của { $city }
title-site_search = Chọn thành phố, rồi tìm trang
title-reading_index = Danh mục của { $city } theo cách đọc tiếng Nhật
title-site_index = Danh mục theo cách đọc tiếng Nhật
description-search = Tìm nơi tư vấn, bài đọc, cơ sở y tế và lớp học của { $city } bằng lời thường ngày của bạn.
description-site_search = Chọn thành phố, rồi tìm nơi tư vấn, bài đọc, cơ sở y tế và lớp học bằng lời thường ngày của bạn.
description-reading_index = Nơi tư vấn, bài đọc, cơ sở y tế và lớp học của { $city }, xếp theo cách đọc tiếng Nhật.
description-site_index = Các thành phố, khu vực, tổ chức liên quan và trang về trang web này, xếp theo cách đọc tiếng Nhật.
nav-search = Tìm
crumb-index = Danh mục theo cách đọc
search = Tìm
search-label = Từ cần tìm (bằng lời thường ngày)
search-town = Nơi bạn sống
search-go = Tìm
search-said = Tìm thấy { $count } trang cho “{ $query }”.
search-said-kind = Tìm thấy { $count } trang cho “{ $query }” trong mục “{ $kind }”.
search-none = Không tìm thấy “{ $query }”. Hãy thử từ ngắn hơn hoặc từ khác.
search-busy = Đang tìm.
search-failed = Không tìm được. Hãy chọn từ danh mục theo cách đọc.
search-best = Trang gần nhất
search-more = Xem thêm { $count } trang
search-other-way = Bạn cũng có thể chọn theo cách đọc tiếng Nhật của tên.
search-by-town = Chọn thành phố
search-by-words = Tìm bằng từ
search-home = Tìm trong trang web này
search-kind-concern = Nơi gọi điện theo điều đang lo
search-kind-window = Nơi tư vấn
search-kind-guide = Bài đọc
search-kind-clinic = Cơ sở y tế
search-kind-lecture = Lớp học
search-kind-handout = Sách nhỏ và thẻ
search-kind-service = Hỗ trợ và dịch vụ
search-kind-notice = Thông báo
search-kind-other = Trang khác
search-kind-city = Thành phố
search-kind-region = Khu vực
search-kind-organization = Tổ chức
index-lead = Xếp theo cách đọc tiếng Nhật. Mục chưa rõ cách đọc nằm ở cuối, trong phần “khác”.
index-by-town = Xem danh mục của thành phố
