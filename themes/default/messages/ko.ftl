# 한국어. machine-made, not yet reviewed: 기계 번역이며, 한국어를 모국어로 하는 사람이 아직 확인하지 않았습니다.
# 機械で訳したものです。韓国語を母語とする人は、まだ確かめていません。確かめた人は docs/languages.md のとおりに印を付けます。
# 용어는 일본 행정기관(출입국재류관리청, 시정촌)의 한국어 자료에서 쓰는 말을 따랐습니다. <ja>…</ja> 안은 창구에서 보여 줄 일본어 이름입니다.

# 용어

-center = 지역포괄지원센터
-center-ja = <ja>地域包括支援センター</ja>
-hall = 시청이나 정사무소·촌사무소

## 제목 (title-… 은 페이지의 h1, description-… 은 검색 결과의 설명)

title-portal = 의료나 돌봄을 받을 분이 사는 시정촌 선택
title-city_home = { $city } 의료와 돌봄 상담처
title-contact_list = { $city } 상담 창구
title-concern = { $topic } 상담처
title-guide_list = 읽을거리
title-clinic_list = { $city } 의료기관, 약국, 방문간호 등
title-clinic_row = { $city } 의료기관 등 ({ $row })
title-clinic_visits = { $city } 집으로 와 주는 의료기관 등
title-clinic_kind = { $city } 의료기관 등 ({ $part })
title-clinic_area = { $city } 의료기관 등 ({ $part })
title-clinic_service = { $service } 서비스를 하는 의료기관 등
title-lecture_list = { $city } 강좌·강연회
title-lecture_month = { $city } 강좌·강연회 ({ $time })
title-lecture_year = { $city } 끝난 강좌·강연회 ({ $time })
title-lecture_places = { $city } 강좌·강연회 (장소별)
title-lecture_audiences = { $city } 강좌·강연회 (대상별)
title-handout_list = { $city }에서 나눠 주는 책자와 카드
title-service_list = { $city } 지원금과 서비스
title-rule_list = { $city } 약속 사항
title-directory = { $city }에 있는 명부와 목록
title-notice_list = { $city } 알림
title-progress = { $city } 활동 진행 상황
title-duty = { $city } 휴일 당번 의사
title-data = { $city } 오픈 데이터
title-glossary = 용어집
title-results = 자동 점검 결과
title-about = 이 사이트에 대하여
title-accessibility = 웹 접근성에 대하여
title-not_found = 페이지를 찾을 수 없습니다

description-portal = 사는 시정촌을 선택하면 의료와 돌봄 상담처, 강좌, 읽을거리, 의료기관을 알 수 있습니다.
description-city_home = { $city }에서 의료나 돌봄으로 어려울 때 어디에 전화하면 되는지 알 수 있습니다.
description-contact_list = { $city }의 의료와 돌봄 상담 창구를 고민별로 정리했습니다.
description-concern = { $city }에서 { $topic } 상담을 할 수 있는 창구의 전화번호, 접수 시간, 전할 말을 정리했습니다.
description-concern_large = { $city }의 { $topic } 상담처를 A4 용지 1장에 큰 글자로 실었습니다. 창구에서 건네거나 팩스로 보낼 때 씁니다.
description-guide_list = { $city }에 사는 분을 위한 의료와 돌봄 읽을거리입니다.
description-clinic_list = { $city }의 의료기관, 약국, 방문간호 등을 일본어 오십음 순서로 정리했습니다.
description-clinic_row = { $city }의 의료기관 등 가운데 이름의 일본어 발음이 { $row }에 속하는 곳입니다.
description-clinic_visits = { $city }의 의료기관 등 가운데 집으로 와 주는 곳입니다. 방문 지역, 전화번호, 진료 시간을 실었습니다.
description-clinic_kind = { $city }의 의료기관 등 가운데 종류가 { $part }인 곳입니다.
description-clinic_area = { $city }의 의료기관 등 가운데 { $part }에 있는 곳입니다.
description-clinic_service = { $city }에 사는 분이 이용할 수 있는, { $service } 서비스를 하는 의료기관 등입니다.
description-lecture_list = { $city }에서 열리는 의료와 돌봄 강좌·강연회의 일시와 신청 방법입니다.
description-lecture_month = { $time }에 { $city }에서 열리는 의료와 돌봄 강좌·강연회 일정표입니다.
description-lecture_year = { $time }에 { $city }에서 열린 의료와 돌봄 강좌·강연회와 참가 인원입니다.
description-lecture_places = { $city }에서 앞으로 열리는 의료와 돌봄 강좌·강연회를 장소별로 정리했습니다.
description-lecture_audiences = { $city }에서 앞으로 열리는 의료와 돌봄 강좌·강연회를 대상별로 정리했습니다.
description-handout_list = { $city }에서 나눠 주는 책자, 카드, 지도 등과 받는 곳입니다.
description-service_list = { $city }에 사는 분이 쓸 수 있는 지원금과 서비스, 신청 방법입니다.
description-rule_list = { $city }의 입원과 퇴원 때의 약속 사항을 알기 쉽게 설명합니다.
description-directory = { $city }에 어떤 명부와 목록이 있고 누가 볼 수 있는지 정리했습니다.
description-notice_list = { $city }의 의료와 돌봄에 관한 알림입니다.
description-progress = { $city }과(와) 관계 단체가 한 일, 과제, 계획입니다.
description-duty = { $city } 휴일 당번 의사의 날짜, 전화번호, 접수 시간입니다.
description-data = { $city }의 상담 창구, 의료기관, 강좌 등의 목록을 표 계산 프로그램 등에서 쓸 수 있는 파일로 공개합니다.

description-of-entry = { $city }: { $text }
description-glossary = 의료와 돌봄에 관한 말을 알기 쉽게 설명합니다.
description-results = 글과 표를 자동으로 살펴서 찾은 것과 사람이 확인할 것의 목록입니다.
description-not_found = 이 주소에는 찾는 페이지가 없습니다.

document-title-dated = { $title } { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## 길 안내

skip-to-main = 본문으로 가기
skip-to-phone = 전화번호로 가기
breadcrumbs = 현재 위치
languages = 언어 선택
main-nav = 주요 페이지
nav-home = 홈
nav-contacts = 상담 창구
nav-guides = 읽을거리
nav-clinics = 의료기관
nav-lectures = 강좌
nav-handouts = 책자 등
nav-notices = 알림
crumb-portal = 시정촌 선택
crumb-contacts = 상담 창구
crumb-guides = 읽을거리
crumb-clinics = 의료기관
crumb-lectures = 강좌
crumb-handouts = 책자 등
crumb-services = 지원금과 서비스
crumb-rules = 약속 사항
crumb-lists = 명부와 목록
crumb-notices = 알림
crumb-progress = 활동 진행 상황
crumb-duty = 휴일 당번 의사
crumb-data = 오픈 데이터
choose-town = 시정촌 선택
on-this-page = 이 페이지의 내용
related = 함께 읽기
more-of-city = 이 시정촌의 다른 페이지
separator = {", "}
in-other-language = ({ $tag ->
    [ja] 일본어 페이지
    [en] 영어 페이지
   *[other] 다른 언어 페이지
})
care-now = 지금 바로 119에 전화하세요
care-today = 오늘 안에 상담하세요
care-usual = 평소에 상담할 수 있는 곳
care-when = 다음과 같을 때
untranslated = 이 페이지는 아직 한국어로 번역되지 않았습니다. { $language }(으)로 표시합니다.
moved = “{ $title }”(으)로 옮겼습니다
moved-link = “{ $title }” 열기

kana-row-a = 아행(a)
kana-row-ka = 카행(ka)
kana-row-sa = 사행(sa)
kana-row-ta = 타행(ta)
kana-row-na = 나행(na)
kana-row-ha = 하행(ha)
kana-row-ma = 마행(ma)
kana-row-ya = 야행(ya)
kana-row-ra = 라행(ra)
kana-row-wa = 와행(wa)
kana-row-other = 기타

## 보기 설정 (스크립트가 움직일 때만 나옵니다)

display = 글자·음성
display-size = 글자 크기
display-size-0 = 보통
display-size-1 = 크게
display-size-2 = 더 크게
display-contrast = 색
display-contrast-0 = 보통
display-contrast-more = 뚜렷하게
display-furigana = 후리가나
display-furigana-0 = 없음
display-furigana-all = 표시
display-furigana-hard = 초등학교에서 배우지 않는 한자만
display-said = { $what }: “{ $chosen }”(으)로 바꿨습니다.
offline-kept = { $date }에 저장한 페이지입니다. 지금 인터넷에 연결되어 있지 않습니다. 전화번호와 시간은 바뀌었을 수 있습니다.
speak = 이 페이지 소리 내어 읽기
speak-pause = 잠시 멈춤
speak-resume = 이어서 읽기
speak-stop = 읽기 끝내기

## 견본, 시점, 운영

demonstration = 공개 자료로 만든 시험용 견본입니다. 공식 사이트가 아닙니다.
as-of-site = 이 페이지는 { $date } 시점의 내용으로 만들었습니다.
official-site-of = { $city } 공식 사이트 보기
about-site = 이 사이트에 대하여
about-operator = 운영 주체
about-privacy = 개인정보 취급
about-copyright = 저작권·이차 이용
about-disclaimer = 면책
about-mistakes = 잘못된 내용 알리기
about-accessibility = 웹 접근성
glossary = 용어집
operator = 운영
about-page = 이 페이지에 대하여
responsible = 담당 부서
updated = 고친 날
sources = 출처
page-address = 이 페이지의 주소
report-mistake = 잘못된 내용 알리기
mistake-to = 잘못된 내용을 찾으면 { $name }에 알려 주세요.
mistake-unknown = 잘못된 내용을 찾으면 { $name }에 알려 주세요. 이 사이트에서는 전화번호와 메일 주소를 아직 확인하지 못했습니다.
mistake-nobody = 알릴 곳은 아직 정해지지 않았습니다.
mistake-demonstration = 이것은 견본입니다. 알릴 곳은 다음 페이지를 보세요.
confirmed-each = 하나씩 확인한 날이 있는 것은 각각 적어 두었습니다.
author-unknown = 만든 사람 모름
as-of-unknown = 시점이 적혀 있지 않음
stale = 바탕이 된 자료가 2년 이상 지난 것입니다({ $date } 시점). 지금과 다를 수 있습니다.

## 생명이 위험할 때

life-119 = 생명이 위험할 때

## 첫 페이지와 시정촌 페이지

portal-lead = 떨어져 사는 가족도 의료나 돌봄을 받을 본인이 사는 시정촌을 선택하세요.
portal-far = 사는 시정촌이 여기에 없으면 그 시정촌의 대표 전화로 물어보세요.
former-names = 옛 이름:
postal-code = 우편번호:
this-month = { $month } 강좌·강연회
this-month-none = 이달의 강좌나 강연회는 아직 발표되지 않았습니다.
regions = 지역으로 보기
region-in = { $name } ({ $prefecture })
organizations = 이 지역의 관계 단체
whom-to-call = 어디에 전화할까요?
by-concern = 고민으로 선택
no-number-yet = 전화번호를 확인한 창구가 아직 없습니다.
of-city = { $city }에 대하여
hub = 알고 싶은 것으로 선택
hub-guides = 의료와 돌봄을 차례대로 설명합니다({ $count }건)
hub-clinics = 집으로 와 주는 곳도 고를 수 있습니다({ $count }곳)
hub-lectures-title = 강좌·강연회
hub-lectures = 일시, 장소, 신청 방법
hub-handouts-title = 책자와 카드
hub-handouts = 내용과 받는 곳
hub-notices = 바뀐 것, 앞으로 바뀌는 것
choose-prefecture = 도도부현 선택
jump-to-row = 시정촌 이름의 일본어 오십음으로 선택
all-contacts = 모든 상담 창구 보기
all-notices = 모든 알림 보기
all-lectures = 모든 강좌 보기
all-guides = 모든 읽을거리 보기
all-handouts = 모든 책자 등 보기
all-clinics-plain = 모든 의료기관 등 보기
next-lectures = 앞으로 열리는 강좌·강연회
find-clinic = 의료기관 등 찾기
count-places = ({ $count }곳)
numbers = 숫자로 보기

## 상담 창구

contacts-lead = 고민별로 전화번호와 접수 시간을 정리했습니다. 잘 모르겠으면 가장 가깝다고 생각하는 창구에 전화하세요.
where-to-call = 전화할 창구
other-windows = 그 밖의 창구
ended-windows = 끝난 창구
other-concerns = 그 밖의 고민
other-concerns-about = 공개된 상담 창구를 아직 확인하지 못했습니다. 선택하면 누구에게 물어보면 되는지 알 수 있습니다.
guides-on-this = 이에 관한 읽을거리
answers = 상담할 수 있는 것
window-closed = 이 창구는 끝났습니다.
window-closed-on = 이 창구는 { $date }에 끝났습니다.
window-closing = 이 창구는 { $date }에 끝납니다.
window-this = 이 창구에 상담할 수 있습니다
window-not-yet = 아직 상담할 수 없습니다
window-not-here = 이 창구에는 상담할 수 없습니다
until = { $date }까지
from = { $date }부터
window-opens = 이 창구는 { $date }부터 시작합니다.
window-upcoming = 이 창구는 앞으로 시작합니다. 시작하는 날은 아직 발표되지 않았습니다.
successor = 앞으로의 상담처:
successor-from = { $date }부터의 상담처:
successor-closed = 이 창구도 끝났습니다. 지금의 상담처는 이 창구의 페이지에 있습니다.
successor-none = 뒤를 이을 창구는 아직 발표되지 않았습니다.
phone = 전화
phone-of-office = 전화
extension = 내선 { $number }
phone-published = 이 사이트에서는 전화번호를 아직 확인하지 못했습니다.
phone-not_published = 전화번호는 공개되지 않았습니다.
phone-office_only = 직통 전화는 없습니다. 시청 등의 대표 전화에서 연결해 줍니다.
phone-unknown = 이 사이트에서는 전화번호를 아직 확인하지 못했습니다.
ask-section = { $name }에 물어보세요. 창구를 안내해 줍니다.
ask-city = { $city } 대표 전화로 물어보세요. 창구를 안내해 줍니다.
ask-own-city = 사는 시정촌의 대표 전화로 물어보세요. 창구를 안내해 줍니다.
section-successor = 이 부서의 일은 { $name }(으)로 옮겨졌습니다.
hours = 접수 시간
reception = 전화와 방문 접수
closed-days = 쉬는 날
hours-table = 요일별 시간
hours-day = 요일
hours-times = 시간
hours-morning = 오전
hours-afternoon = 오후
hours-closed = 휴무
hours-holidays = 공휴일
hours-today = 오늘({ $day })
hours-outer = 시작과 끝 시각만 알고 있습니다. 중간에 쉬는 시간이 있을 수 있습니다.
hours-call = 갑자기 쉴 수도 있습니다. 가기 전에 전화로 확인하세요.
hours-call-holidays = 공휴일에 여는지는 알 수 없습니다. 갑자기 쉴 수도 있습니다. 가기 전에 전화로 확인하세요.
fax = 팩스
form = 신청 양식
mail = 이메일
address = 주소
access = 가는 방법
ways = 상담 방법
way-phone = 전화
way-visit = 집으로 방문
way-counter = 창구에 가기
way-form = 신청 양식
way-mail = 이메일
way-fax = 팩스
reservation = 예약
audience = 대상
who-may-ask = 상담할 수 있는 사람
prepare = 준비할 것
say = 전화로 말하는 예
speaks = 쓸 수 있는 언어
interpreter = 통역
writing-and-signing = 필담·수어
fee = 비용
out-of-hours = 시간 외
areas = 담당 지역
serves = 대상 시정촌
publicised-in = 실린 곳
confirmed = 확인한 날
first-ask = 담당 케어매니저(<ja>ケアマネジャー</ja>)나 단골 의사가 있는 분은 먼저 그 사람에게 이야기하세요.
centers = { -center }({ -center-ja })
center-unknown = { -center }({ -center-ja })에서도 상담할 수 있습니다. 번호는 { -hall }에서 알 수 있습니다.
center-by-address = 담당은 주소로 정해집니다. 어디인지 모르면 주소를 말하고 물어보세요.
center-by-town = 담당은 주소로 정해집니다. 동네 이름의 일본어 오십음 순서입니다.
windows = 상담 창구
sections = { -hall }의 담당 부서
unsure = 어디에 전화할지 모를 때
to-say = 전화로 말하는 법
outside-title = 밤·휴일·연말연시
outside-own-number = 방문진료나 방문간호를 받는 분은 밤이나 휴일의 번호를 알고 있으면 그 번호로 전화하세요.
outside-year-end = 연말연시(12월 29일부터 1월 3일까지)에 쉬는 창구가 있습니다. 미리 확인하세요.
outside-again = { $days } { $time }부터 받습니다. 연결되지 않으면 다음 접수일에 거세요.
outside-ask-year-end = 연말연시에 받는지는 전화로 확인하세요.
outside-ask-holidays = 공휴일에 받는지는 전화로 확인하세요.
outside-ask-both = 공휴일과 연말연시에 받는지는 전화로 확인하세요.
hotline-instead = 연결되지 않는 전화에서는
relatives-title = 떨어져 사는 가족에게
relatives = 부모님 등 본인이 사는 시정촌의 창구에 상담하세요. 전화만으로도 시작할 수 있습니다.

## 공개되지 않았을 때

fallback-windows = 이 일에 대해 공개된 상담 창구를 아직 확인하지 못했습니다.
fallback-lectures = 앞으로 열릴 강좌나 강연회는 아직 발표되지 않았습니다.
fallback-lectures-month = 이달의 강좌나 강연회는 아직 발표되지 않았습니다.
fallback-clinics = 공개된 의료기관 등을 아직 확인하지 못했습니다.
fallback-handouts = 나눠 주는 책자 등을 아직 확인하지 못했습니다.
fallback-notices = 지금은 알림이 없습니다.

## 강좌·강연회

when = 일시
date-unknown = 일시는 아직 발표되지 않았습니다
date-not-given = 일시를 모릅니다
date-in-year = { $year } (일시는 아직 발표되지 않았습니다)
in-year = {" "}({ $year })
doors = 문 여는 시각
repeats = 열리는 횟수
duration = 걸리는 시간
times-a-year = 1년에 { $count }번
venue = 장소
room = 방
online = 온라인
on-demand = 나중에 보기
talks = 이야기 내용
lecturers = 와 주는 사람
areas-missing = 아직 열리지 않은 지역
capacity = 정원
count-seats = { $count }명
speakers = 강사
series = 행사 이름
organizer = 주최
co-hosts = 공동 주최
attendance = 참가 인원
count-people = { $count }명
plan-next = 다음 예정
flyer = 전단
on-request = 원하시면 엽니다
audience-residents = 누구나
audience-professionals = 의료나 돌봄 일을 하는 사람
audience-both = 누구나(의료나 돌봄 일을 하는 사람도)
lecture-cancelled = 취소되었습니다
lecture-full = 자리가 다 찼습니다
lecture-postponed = 연기되었습니다
lecture-finished = 끝났습니다
lecture-unconfirmed = 끝남(열렸는지 확인하지 못했음)
lecture-open = 신청을 받고 있습니다
apply = 신청
apply-on-request = 신청 방법(와 주기를 바랄 때)
apply-ways = 신청 방법
apply-until = 신청은 { $date }까지
apply-taken = 신청을 받습니다
apply-not-taken = 신청을 받지 않습니다
apply-closed = 신청 접수가 끝났습니다.
deadline = 마감
mail-subject = 메일 제목
form-fields = 적어서 보낼 것
lectures-upcoming = 앞으로 열리는 것
lectures-undated = 되풀이되는 것, 일시가 정해지지 않은 것
lectures-on-request = 동네 모임에 와 주는 것(출장 강좌)
lectures-past = 끝난 것
lectures-by-month = 월별 일정표
lectures-by-place = 장소별로 보기
lectures-by-audience = 대상별로 보기
lectures-by-town = 시정촌별 강좌
for-professionals-lectures = 의료나 돌봄 일을 하는 사람을 위한 행사 보기
lectures-other-ways = 다른 찾는 방법
lectures-lasting = 1주일 넘게 이어지는 것
lectures-day-unknown = 이달에 있고 날짜가 아직 발표되지 않은 것
other-months = 다른 달
other-years = 다른 연도
month-before = 이전 일정({ $month })
month-after = 다음 일정({ $month })
month-caption = { $month } 강좌·강연회 일정표
day-words = 일({ $weekday })
place-unknown = 장소가 아직 발표되지 않은 것
times-below = 다음 일시
next-times = 다음 일시
moved-from = ({ $date }에서 바뀌었습니다)
on-holiday = {" "}({ $name })
venue-changed = 장소: { $venue }
own-calendar = 일정에 넣기
ended-since = 이 페이지를 만든 뒤에 끝난 것
ended-all-lectures = 여기에 실었던 강좌와 강연회는 모두 끝났습니다.
ended-all-notices = 여기에 실었던 알림은 모두 기간이 끝났습니다.

## 캘린더와 구독

calendar-of = { $name } 강좌·강연회
calendar-of-topic = { $name } 강좌·강연회 ({ $topic })
calendar-cancelled = [취소]{" "}
calendar-postponed = [연기]{" "}
calendar-full = [정원 마감]{" "}
calendar-city = {" "}({ $city })
calendar-moved = { $date }에서 날짜가 바뀌었습니다.
calendar-starts = 시작 시각
calendar-ends = 끝나는 시각
calendar-no-hours = 이 사이트에서는 시각을 모릅니다.
calendar-no-end = 이 사이트에서는 끝나는 시각을 모릅니다.
calendar-contact = 문의처
calendar-page = 자세한 내용
feed-of = { $name } 알림과 강좌
feed-emergency = [긴급]{" "}
add-to-calendar = 캘린더에 넣기
add-to-calendar-about = 휴대전화나 컴퓨터의 캘린더에 이 강좌를 적어 넣는 파일입니다. 나중에 일시가 바뀌어도 적어 넣은 일정은 바뀌지 않습니다. 오기 전에 이 페이지를 다시 확인하세요.
subscribe = 강좌 일정을 캘린더로 받기
subscribe-about = 쓰시는 캘린더에 한 번 등록하면 이 사이트에 실리는 강좌 일정이 자동으로 들어갑니다. 일시 변경과 취소도 하루 정도면 전해집니다(캘린더에 따라 조금 더 걸립니다). 언제든지 그만둘 수 있습니다. 이름이나 연락처를 등록할 필요가 없습니다.
subscribe-link = 구독하기
subscribe-address = 캘린더 앱에 다음 주소를 등록할 수도 있습니다.
subscribe-topics = 고민별로 받기
subscribe-news = 알림 받기(Atom)

## 읽을거리, 책자 등

guides-other = 그 밖
guides-beside = 앞뒤 읽을거리
guide-before = 이전 읽을거리
guide-after = 다음 읽을거리
ask-about-this = 이 일을 상담하기
handouts-available = 받을 수 있는 것
handouts-coming = 앞으로 만들어지는 것
for-professionals = 의료나 돌봄 일을 하는 사람을 위한 것
handout-planned = 앞으로 만들 예정입니다
handout-considering = 만들지 검토하고 있습니다
handout-professionals = 의료나 돌봄 일을 하는 사람을 위한 것입니다
form-of-handout = 형태
places = 받는 곳
owner = 만든 곳
contains = 들어 있는 것
quantity = 만든 수
editions = 지금까지의 판
update-cycle = 갱신
rights = 이용 조건
about-topics = 관계된 것
file-kind = ({ $format } 형식)
file-kind-size = ({ $format } 형식 { $size })
file-size = ({ $size })
website = 웹사이트

## 의료기관 등

filter-row = 이름의 일본어 오십음으로 선택
filter-kind = 종류로 선택
filter-area = 지역으로 선택
choose-clinics = 조건을 합쳐서 선택
choose-any = 모두
choose-again = 다시 선택
clinics-that-visit = 집으로 와 줌
clinics-found = { $count }곳이 있습니다.
clinics-found-none = 맞는 곳이 없습니다. 조건을 줄여 보세요.
filter-service = 원하는 서비스로 선택
clinics-order = { $count }곳이 있습니다. 이름의 일본어 오십음 순서입니다.
windows-that-help = 찾는 것을 도와주는 창구
clinic-kind = 종류
clinic-services = 할 수 있는 것
departments = 진료과목
provider-hospital = 병원
provider-clinic = 의원
provider-dental = 치과
provider-pharmacy = 약국
provider-visiting-nursing = 방문간호
provider-care = 돌봄
provider-other = 기타
home-visit = 집으로 방문
home-visit-yes = 합니다
home-visit-no = 하지 않습니다
visit-areas = 방문할 수 있는 지역
corporation = 운영 법인
notes = 비고

## 지원금, 약속 사항, 명부

eligibility = 쓸 수 있는 사람
covers = 대상이 되는 것
cost = 비용
how = 신청 방법
scope = 쓰이는 지역
enacted = 만든 때
revised = 고친 때
next-edition = 다음 판
changes = 바뀐 점
directory-lead = 이 지역에 있는 명부와 목록입니다. 누가 어디에서 볼 수 있는지 정리했습니다.
who-may-see = 볼 수 있는 사람
publicness-residents = 누구나
publicness-professionals = 의료나 돌봄 일을 하는 사람
publicness-unknown = 자료에 적혀 있지 않습니다
kept-by = 정리하는 곳
as-of-label = 시점
how-many = 실린 수
count-listed = { $count }건
flags = 알 수 있는 것
also-known = 다른 이름

## 알림

notice-important = 중요
notice-emergency = 긴급 알림
notice-ended = 이 알림은 기간이 끝났습니다
entry-ended = 이 페이지의 내용은 { $date }에 끝났습니다
notices-past = 기간이 끝난 알림
holds-until = { $date }까지
affects = 이 알림과 관계있는 페이지

## 활동, 숫자, 당번 의사

progress-lead = 시정촌과 관계 단체가 계획에 따라 한 일, 과제, 앞으로의 계획입니다. 자료에 적힌 대로 일본어로 실었습니다.
scenes = 장면
done = 한 일
issues = 과제
plan = 계획
plan-current = 올해 연도의 계획
plan-unconfirmed = 이 연도는 끝났습니다. 실제로 했는지는 확인하지 못했습니다.
plan-reported = 이 연도는 끝났습니다. 한 일은 그 연도 칸에 있습니다.
cell-missing = 이 자료에는 이 칸이 없습니다
cell-empty = 자료의 이 칸은 비어 있습니다
fiscal-year-printed = 자료에는 “{ $printed }”(이)라고 적혀 있지만 { $meant }의 일로 실었습니다.
as-of = ({ $date } 시점)
previous = 지난번 { $value }
counted-by = { $name } 조사
urgent = 갑작스러운 변경
changed-on = { $date }에 변경
duty-day-changed = 당번 의사가 바뀌었습니다
duty-lead = 갑자기 바뀔 수 있습니다. 반드시 전화로 확인하고 진료를 받으세요.
duty-none = 앞으로의 당번 의사는 아직 발표되지 않았습니다.
duty-changed = 마지막으로 고친 날: { $date }.
duty-changed-unknown = 언제의 정보인지 적혀 있지 않습니다.
duty-fixed = 정해진 날에 여는 응급 진료소
duty-days = 진료하는 날
duty-reception = 접수 시간
duty-hours = 진료 시간
duty-break = 쉬는 시간
duty-today = 오늘의 당번 의사({ $date })
duty-today-none = 오늘의 당번 의사는 적혀 있지 않습니다.
duty-next = 다음 당번 의사
duty-last = { $date } 이후의 당번 의사는 아직 발표되지 않았습니다.
clinics-call-first = 진료를 받기 전에 먼저 전화로 확인하세요.
clinics-no-ranking = 이 목록에 실린 것은 추천한다는 뜻이 아닙니다. 순서는 이름의 일본어 오십음 순서이며 좋고 나쁨이 아닙니다.
clinics-criteria = 싣는 기준
clinics-national = 전국 정보 찾기
map = 지도에서 장소 보기
map-note = (지도 사이트가 열립니다)
area = 지역
changed-at = 바뀐 일시
kind = 종류
parent = 상위 단체

## 그 밖의 페이지

not-found-lead = 주소가 바뀌었거나 틀렸을 수 있습니다. 시정촌 선택부터 다시 찾아 주세요.
statement-standard = 목표로 하는 규격
statement-target = 목표
statement-target-text = { $standard }의 적합 레벨 { $target }을(를) 따르는 것을 목표로 합니다.
statement-status = 시험 결과
statement-untested = 아직 시험하지 않았습니다. 규격에 맞는 정도는 시험한 뒤에 발표합니다.
statement-made = 이 사이트의 구조
statement-made-zoom = 글자를 200%로 크게 해도, 좁은 화면에서도 옆으로 움직이지 않고 읽을 수 있습니다.
statement-made-keyboard = 키보드만으로 쓸 수 있습니다. 지금 있는 곳은 굵은 테두리로 나타냅니다.
statement-made-script = 스크립트가 움직이지 않는 기기에서도 모든 내용을 읽을 수 있습니다.
statement-made-contrast = 글자와 배경의 밝기 차이가 충분하고, 색만으로 뜻을 나타내지 않습니다.
statement-made-print = 모든 페이지를 그대로 인쇄해서 쓸 수 있습니다.
statement-contact = 쓰기 어려운 점 알리기
statement-contact-text = 사는 시정촌의 창구에 알려 주세요.

## 본문의 주

footnotes = 주
footnote = 주{ $n }
footnote-back = 주{ $n } 자리로 돌아가기

## 오픈 데이터

data-lead = 이 사이트의 목록을 표 계산 프로그램 등에서 쓸 수 있는 파일로 만든 것입니다.
data-licence = 이용 조건
data-licence-none = 이용 조건은 아직 정해지지 않았습니다. 쓰기 전에 이 사이트의 운영자에게 물어보세요.
data-encoding = 문자 코드
data-encoding-csv = CSV: UTF-8(BOM 있음). 줄 끝은 CRLF, 구분은 쉼표입니다. 첫째 줄은 항목 이름입니다.
data-encoding-json = JSON: UTF-8(BOM 없음)
data-reading = 읽는 법
data-empty = 모르는 항목은 CSV에서는 빈칸이고 JSON에는 적지 않습니다. 빈칸은 ‘없다’는 뜻이 아닙니다.
data-guard = CSV에서는 ‘=’, ‘+’, ‘-’, ‘@’, 탭, 줄바꿈으로 시작하는 값 앞에 ‘'’를 붙였습니다. 표 계산 프로그램이 수식으로 실행하는 것을 막기 위해서입니다.
data-address = <ja>「所在地_町字」</ja>와 <ja>「所在地_番地以下」</ja>는 주소를 정목 뒤나 첫 숫자 앞에서 나눈 것입니다.
data-count = { $count }건
data-columns = CSV 항목({ $count }열, 지자체 표준 오픈 데이터 세트의 순서)
data-keys = JSON 항목
dataset-contacts = 상담 창구 목록
dataset-clinics = 의료기관 목록
dataset-lectures = 강좌 목록
dataset-duty = 휴일 당번 의사 목록
dataset-about = { $name }. { $count }건.

## 자동 점검 결과

results-lead = 이 페이지는 컴퓨터의 자동 점검으로 찾은 것을 정리한 것입니다.
results-no-claim = 사람이 한 시험의 결과가 아닙니다. 찾지 못한 항목도 문제가 없다는 뜻은 아닙니다. 규격에 맞는지는 이 점검으로 알 수 없습니다.
results-date = 점검한 날
results-scope = 점검한 범위
results-scope-text = { $cities }개 시정촌, { $pages }페이지의 바탕이 되는 글과 표입니다.
results-tool = 점검에 쓴 도구
results-by-people = 사람이 한 시험
results-test = 사람이 한 시험의 페이지 보기
results-checks = 살펴본 것과 찾은 수
results-counted = 공개하기 전의 글과 표를 살펴본 수입니다. 끊어진 링크, 제목의 순서, 겹친 페이지 제목은 완성된 페이지에서 따로 살펴보며 이 수에 들어 있지 않습니다.
results-criteria = 번호는 WCAG 2.2 성공 기준의 번호입니다. 번호가 없는 것은 읽기 쉽게 하려고 살펴봅니다.
results-caption = 자동으로 살펴본 것과 찾은 수
results-column-check = 살펴본 것
results-column-criterion = 성공 기준
results-column-found = 찾은 수
results-no-criterion = 없음
results-off = 살펴보지 않음
results-none = 찾지 못함
results-count = { $count }곳
results-exceptions = 예외로 하는 곳
results-no-exceptions = 예외로 하는 곳은 없습니다.
results-people = 사람만 판단할 수 있는 것(확인 필요)
results-people-lead = 다음은 자동 점검으로 알 수 없습니다. 사람이 읽고 써 보며 확인합니다.
results-statement = 접근성 페이지로 돌아가기
tested-on = 사람이 시험한 날
statement-results = 자동 점검으로 찾은 것과 사람이 확인할 것의 목록 보기
check-img-alt = 그림에 내용을 전하는 설명이 없음
check-head-fake = 굵은 글씨나 기호를 제목 대신 씀
check-list-fake = ‘•’ 같은 기호를 목록 대신 씀
check-table-head = 표의 열에 제목이 없음
check-ja-word-space = 낱말 안에 빈칸이 있어 바르게 읽어 줄 수 없음
check-colour-only = 색이나 위치만으로 전함
check-img-text = 그림 안의 글자가 본문에 없음
check-contrast = 색과 배경의 밝기 차이가 모자람
check-link-vague = 어디로 가는지 알 수 없는 링크가 있음
check-link-duplicate-text = 같은 말의 링크가 다른 페이지로 감
check-lang-part = 다른 언어의 글에 언어가 지정되지 않음
check-ja-hard-word = 어려운 말에 설명이 없음
check-ja-ruby-missing = 읽기 어려운 지명 등에 읽는 법이 없음
check-link-file-info = 파일 링크에 종류가 적혀 있지 않음
check-pdf-only = 본문 없이 파일만 실음
check-ja-platform-char = 기기에 따라 읽을 수 없는 글자가 있음
check-ja-hankaku-kana = 반각 가타카나가 있음
check-ja-zenkaku-alnum = 전각 영문자·숫자가 있어 바르게 읽어 줄 수 없음
check-ja-symbol-read = 읽어 주지 않을 수 있는 기호로 뜻을 전함
check-ja-range = ‘부터’ 대신 물결표 등을 씀
people-order = 읽어 주는 순서가 내용의 순서와 맞는지.
people-alternatives = 그림의 설명이 그 그림이 전하려는 것과 맞는지.
people-plain = 처음 읽는 사람도 글을 알 수 있는지.
people-keyboard = 키보드만으로 모든 곳에 가고 모든 조작을 할 수 있는지.
people-reader = 화면 낭독 프로그램으로 헤매지 않고 원하는 내용까지 갈 수 있는지.
people-zoom = 글자를 크게 했을 때나 좁은 화면에서 내용이 빠지거나 겹치지 않는지.
people-contrast = 그림 안의 글자와 도형을 알아보기 쉬운지.
people-documents = PDF 등의 파일을 화면 낭독 프로그램으로 읽을 수 있는지.
people-correct = 전화번호, 날짜, 장소가 원래 자료와 같은지.

## 종이와 공유

title-concern_large = { $topic } 상담처(큰 글자 용지)
title-contact_sheet = { $city } 상담 창구 목록(용지 1장)
as-of-paper = { $date } 현재
send = 가족에게 보내기
send-about = 이 페이지의 전화번호 등을 글로 보낼 수 있습니다.
send-mail = 메일로 보내기
send-line = { $label }: { $value }
send-to-line = LINE으로 보내기
send-copy = 글 복사
send-copied = 복사했습니다.
sheet-concern_large = 종이로 건네기·팩스로 보내기(큰 글자)
sheet-contact_sheet = 창구 목록을 종이 1장에 인쇄
sheet-how = 이 용지는 A4 종이에 인쇄해서 씁니다.
sheet-back = 원래 페이지
sheet-several = 창구가 많아서 용지가 2장 이상이 됩니다.
sheet-without = 공개된 창구를 아직 확인하지 못한 고민
sheet-more = 이 밖에도 창구가 { $count }곳 있습니다. 아래 주소의 페이지에 실려 있습니다.
say-title = 전화로 전할 말
say-japanese = 전화할 때는 아래의 일본어 문장을 말하거나, 다른 사람에게 읽어 달라고 하세요.
say-who = { $city }에 살고 있습니다(본인·가족).
say-matter = { $topic }에 대해 상담하고 싶습니다.
say-ask = 앞으로 어떻게 하면 되는지 알려 주세요.
memo = 메모
memo-when = 일시
memo-who = 담당자
memo-answer = 대답
paper = 종이에 인쇄
page-ended = 이 페이지는 끝났습니다
page-ended-about = 지금의 안내는 다음 페이지에 있습니다.

## 날짜, 시각, 숫자

date-day = { $year }년 { $month }월 { $day }일({ $weekday })
date-month = { $year }년 { $month }월
date-month-end = { $year }년 { $month }월 말
date-year = { $year }년
date-year-end = { $year }년 말
date-fiscal-year = { $year }년도({ $year }년 4월부터 { $next_year }년 3월까지)
date-fiscal-year-end = { $year }년도 말({ $next_year }년 3월 31일)
date-span = { $from }부터 { $to }까지
date-from = { $from }부터
date-until = { $to }까지
date-with-time = { $date } { $time }
dates-with-time = { $date }({ $time })
time = { $hour }:{ $minutes }
time-span = { $from }부터 { $to }까지
time-from = { $from }부터
time-until = { $to }까지
month-name = { $month }월
month-short = { $month }월
weekday-name = { $day ->
    [1] 월요일
    [2] 화요일
    [3] 수요일
    [4] 목요일
    [5] 금요일
    [6] 토요일
   *[7] 일요일
}
weekday-short = { $day ->
    [1] 월
    [2] 화
    [3] 수
    [4] 목
    [5] 금
    [6] 토
   *[7] 일
}
digit-separator = ,
beside = { $text }({ $aside })
separator-last = {", "}

## 요일과 반복 ($n 이 1 이면 매주·매월, 2 이면 격주·격월)

weekdays-span = { $from }부터 { $to }까지
weekdays-all = 매일
weekdays-holidays = 공휴일
weekdays-year-end = 연말연시
weekdays-year-end-dates = 12월 29일부터 1월 3일까지
weekdays-but-holidays = { $days }(공휴일 제외)
hours-of-days = { $days } { $hours }
hours-next = {"; "}
repeat-day = { $n ->
    [1] 매일
   *[other] { $n }일마다
}
repeat-week = { $n ->
    [1] 매주 { $days }
    [2] 격주 { $days }
   *[other] { $n }주마다 { $days }
}
repeat-month = { $n ->
    [1] 매월 { $days }
    [2] 격월 { $days }
   *[other] { $n }개월마다 { $days }
}
repeat-of-months = { $months } { $days }
repeat-in-months = { $months } { $repeat }
repeat-month-day = { $day ->
    [-1] 마지막 날
   *[other] { $day }일
}
repeat-nth-day = { $nth ->
    [-1] 마지막 { $weekday }
    [1] 첫째 { $weekday }
    [2] 둘째 { $weekday }
    [3] 셋째 { $weekday }
    [4] 넷째 { $weekday }
   *[other] 다섯째 { $weekday }
}
repeat-with-time = { $repeat } { $time }
repeat-count = { $repeat }, 모두 { $count }번
repeat-but = { $repeat }({ $but ->
    [both] 공휴일과 연말연시
    [holidays] 공휴일
   *[new-year] 연말연시
} 제외)
often-year = 1년에 { $count }번
often-month = 한 달에 { $count }번
often-week = 1주일에 { $count }번
often-several = 1년에 몇 번
often-all-year = 1년 내내
often-any-time = 수시
often-sometimes = 부정기
often-about = { $rate } 정도

## 공휴일

holiday-new-years-day = 설날(1월 1일)
holiday-coming-of-age-day = 성인의 날
holiday-national-foundation-day = 건국기념일
holiday-the-emperors-birthday = 천황 탄생일
holiday-vernal-equinox-day = 춘분의 날
holiday-showa-day = 쇼와의 날
holiday-day-of-the-emperors-accession = 천황 즉위의 날
holiday-constitution-memorial-day = 헌법기념일
holiday-greenery-day = 녹색의 날
holiday-childrens-day = 어린이날
holiday-marine-day = 바다의 날
holiday-mountain-day = 산의 날
holiday-respect-for-the-aged-day = 경로의 날
holiday-autumnal-equinox-day = 추분의 날
holiday-health-and-sports-day = 체육의 날
holiday-sports-day = 스포츠의 날
holiday-day-of-the-enthronement-ceremony = 즉위식의 날
holiday-culture-day = 문화의 날
holiday-labour-thanksgiving-day = 근로감사의 날
holiday-substitute-holiday = 대체 휴일
holiday-citizens-holiday = 국민의 휴일

## 번역

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = 이 사이트의 한국어는 기계가 번역한 것이며, 한국어를 아는 사람이 아직 확인하지 않았습니다. 다를 때는 일본어 페이지가 맞습니다.
section-untranslated = { $language }로만 제공되는 내용:
translated-machine = 이 페이지는 기계가 번역했으며, 아직 원어민의 확인을 받지 않았습니다. 분명하지 않은 점은 원래 페이지를 확인해 주세요:
translated-machine-reviewed = 이 페이지는 기계가 번역하고 사람이 확인했습니다. 원래 페이지:
translated-unreviewed = 이 번역은 아직 원어민의 확인을 받지 않았습니다. 원래 페이지:
language-name = { $id ->
    [ja] 일본어
    [easy] 쉬운 일본어
    [en] 영어
   *[other] { $own }
}
fallback-hotlines = 이 번호를 이 지역에서 쓸 수 있는지 아직 확인하지 못했습니다.

## Search, index by reading
title-search = { $city } 페이지 찾기
title-site_search = 시정촌을 골라 페이지 찾기
title-reading_index = { $city } 일본어 읽기순 색인
title-site_index = 일본어 읽기순 색인
description-search = { $city }의 상담처, 안내글, 의료기관, 강좌를 평소 쓰는 말로 찾습니다.
description-site_search = 시정촌을 고른 뒤 그곳의 상담처, 안내글, 의료기관, 강좌를 평소 쓰는 말로 찾습니다.
description-reading_index = { $city }의 상담처, 안내글, 의료기관, 강좌를 일본어 읽기순으로 정리했습니다.
description-site_index = 시정촌, 지역, 관련 단체, 이 사이트에 관한 페이지를 일본어 읽기순으로 정리했습니다.
nav-search = 찾기
crumb-index = 읽기순 색인
search = 찾기
search-label = 찾을 말(평소 쓰는 말로)
search-town = 살고 있는 시정촌
search-go = 찾기
search-said = “{ $query }” 검색 결과 { $count }건입니다.
search-said-kind = “{ $query }” 검색 결과 중 “{ $kind }” { $count }건입니다.
search-none = “{ $query }”을(를) 찾지 못했습니다. 더 짧은 말이나 다른 말로 찾아 보세요.
search-busy = 찾고 있습니다.
search-failed = 찾지 못했습니다. 읽기순 색인에서 골라 주세요.
search-best = 가장 가까운 페이지
search-more = { $count }건 더 보기
search-other-way = 이름의 일본어 읽기로 고를 수도 있습니다.
search-by-town = 시정촌 고르기
search-by-words = 말로 찾기
search-home = 이 사이트에서 찾기
search-kind-concern = 어려움별 전화할 곳
search-kind-window = 상담처
search-kind-guide = 안내글
search-kind-clinic = 의료기관 등
search-kind-lecture = 강좌
search-kind-handout = 책자와 카드
search-kind-service = 지원과 서비스
search-kind-notice = 알림
search-kind-other = 그 밖의 페이지
search-kind-city = 시정촌
search-kind-region = 지역
search-kind-organization = 단체
index-lead = 일본어 읽기순입니다. 읽기를 알 수 없는 것은 마지막 ‘기타’에 있습니다.
index-by-town = 시정촌의 색인 보기
