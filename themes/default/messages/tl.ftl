# Filipino. machine-made, not yet reviewed: salin ng makina, hindi pa nasusuri ng katutubong nagsasalita.
# 機械で訳したものです。フィリピン語を母語とする人は、まだ確かめていません。確かめた人は docs/languages.md のとおりに印を付けます。
# Ang mga salita ay ayon sa mga babasahing Filipino ng mga tanggapan sa Japan. Nasa <ja>…</ja> ang pangalang Hapones na ipapakita sa tanggapan.

# Mga salita

-center = Community General Support Center
-center-ja = <ja>地域包括支援センター</ja>, chiiki hokatsu shien senta
-hall = munisipyo

## Mga pamagat (title-… ang h1 ng pahina, description-… ang paliwanag sa resulta ng paghahanap)

title-portal = Piliin ang lugar kung saan nakatira ang nangangailangan ng alaga o paggamot
title-city_home = Saan magtatanong tungkol sa paggamot at pag-aalaga sa { $city }
title-contact_list = Mga mapagtatanungan sa { $city }
title-concern = Saan magtatanong: { $topic }
title-guide_list = Mga babasahin
title-clinic_list = Mga klinika, botika at nars na pumupunta sa bahay sa { $city }
title-clinic_row = Mga klinika at iba pa sa { $city } ({ $row })
title-clinic_visits = Mga klinika at iba pa na pumupunta sa bahay sa { $city }
title-clinic_kind = Mga klinika at iba pa sa { $city } ({ $part })
title-clinic_area = Mga klinika at iba pa sa { $city } ({ $part })
title-clinic_service = Mga klinika at iba pa na may { $service }
title-lecture_list = Mga klase at panayam sa { $city }
title-lecture_month = Mga klase at panayam sa { $city }, { $time }
title-lecture_year = Mga natapos na klase at panayam sa { $city }, { $time }
title-lecture_places = Mga klase at panayam sa { $city } (ayon sa lugar)
title-lecture_audiences = Mga klase at panayam sa { $city } (ayon sa kung para kanino)
title-handout_list = Mga booklet at card na ibinibigay sa { $city }
title-service_list = Mga tulong at serbisyo sa { $city }
title-rule_list = Mga kasunduan sa { $city }
title-directory = Mga listahan sa { $city }
title-notice_list = Mga paalala mula sa { $city }
title-progress = Lagay ng mga gawain sa { $city }
title-duty = Mga doktor na naka-duty tuwing pista opisyal sa { $city }
title-data = Open data ng { $city }
title-glossary = Kahulugan ng mga salita
title-results = Resulta ng awtomatikong pagsusuri
title-about = Tungkol sa website na ito
title-accessibility = Tungkol sa accessibility
title-not_found = Hindi makita ang pahina

description-portal = Piliin ang inyong lugar para malaman kung saan magtatanong tungkol sa paggamot at pag-aalaga, mga klase, babasahin at klinika.
description-city_home = Kung may problema sa paggamot o pag-aalaga sa { $city }, malalaman dito kung saan tatawag.
description-contact_list = Mga mapagtatanungan sa { $city } tungkol sa paggamot at pag-aalaga, ayon sa problema.
description-concern = Saan magtatanong tungkol sa { $topic } sa { $city }: telepono, oras at mga dapat sabihin.
description-concern_large = Saan magtatanong tungkol sa { $topic } sa { $city }, malalaking titik sa isang papel na A4, para iabot o i-fax.
description-guide_list = Mga babasahin tungkol sa paggamot at pag-aalaga para sa mga nakatira sa { $city }.
description-clinic_list = Mga klinika, botika at nars na pumupunta sa bahay sa { $city }, ayon sa basa sa Hapon.
description-clinic_row = Mga klinika at iba pa sa { $city } na ang pangalan sa Hapon ay nasa { $row }.
description-clinic_visits = Mga klinika at iba pa sa { $city } na pumupunta sa bahay: mga lugar, telepono at oras.
description-clinic_kind = Mga klinika at iba pa sa { $city }: { $part }.
description-clinic_area = Mga klinika at iba pa sa { $city }: { $part }.
description-clinic_service = Mga klinika at iba pa na may { $service } para sa mga nakatira sa { $city }.
description-lecture_list = Petsa, oras at paraan ng pag-apply sa mga klase at panayam tungkol sa paggamot at pag-aalaga sa { $city }.
description-lecture_month = Kalendaryo ng mga klase at panayam tungkol sa paggamot at pag-aalaga sa { $city }, { $time }.
description-lecture_year = Mga klase at panayam na ginanap sa { $city }, { $time }, at bilang ng dumalo.
description-lecture_places = Mga darating na klase at panayam sa { $city }, ayon sa lugar.
description-lecture_audiences = Mga darating na klase at panayam sa { $city }, ayon sa kung para kanino.
description-handout_list = Mga booklet, card at mapa na ibinibigay sa { $city }, at kung saan makukuha.
description-service_list = Mga tulong at serbisyo para sa mga nakatira sa { $city } at paraan ng pag-apply.
description-rule_list = Madaling paliwanag ng mga kasunduan sa { $city } kapag na-ospital at lumabas ng ospital.
description-directory = Anong mga listahan ang mayroon sa { $city } at sino ang puwedeng tumingin.
description-notice_list = Mga paalala tungkol sa paggamot at pag-aalaga sa { $city }.
description-progress = Mga nagawa, problema at plano ng { $city } at ng mga katuwang nito.
description-duty = Petsa, telepono at oras ng mga doktor na naka-duty tuwing pista opisyal sa { $city }.
description-data = Mga listahan ng mapagtatanungan, klinika at klase sa { $city } bilang file para sa spreadsheet at programa.

description-of-entry = { $city }: { $text }
description-glossary = Madaling paliwanag ng mga salita tungkol sa paggamot at pag-aalaga.
description-results = Mga nakita ng awtomatikong pagsusuri at mga dapat suriin ng tao.
description-not_found = Walang pahina sa address na ito.

document-title-dated = { $title }, { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## Paghahanap ng daan sa website

skip-to-main = Pumunta sa nilalaman
skip-to-phone = Pumunta sa mga telepono
breadcrumbs = Narito kayo
languages = Pumili ng wika
main-nav = Mga pangunahing pahina
nav-home = Home
nav-contacts = Magtanong
nav-guides = Babasahin
nav-clinics = Klinika
nav-lectures = Klase
nav-handouts = Booklet
nav-notices = Paalala
crumb-portal = Pumili ng lugar
crumb-contacts = Mapagtatanungan
crumb-guides = Mga babasahin
crumb-clinics = Mga klinika
crumb-lectures = Mga klase
crumb-handouts = Mga booklet
crumb-services = Mga tulong at serbisyo
crumb-rules = Mga kasunduan
crumb-lists = Mga listahan
crumb-notices = Mga paalala
crumb-progress = Lagay ng gawain
crumb-duty = Doktor tuwing pista opisyal
crumb-data = Open data
choose-town = Pumili ng lugar
on-this-page = Nasa pahinang ito
related = Basahin din
more-of-city = Iba pang pahina ng lugar na ito
separator = {", "}
in-other-language = ({ $tag ->
    [ja] pahinang Hapones
    [en] pahinang Ingles
   *[other] pahina sa ibang wika
})
care-now = Tumawag agad sa 119
care-today = Magtanong ngayong araw
care-usual = Saan puwedeng magtanong sa karaniwang araw
care-when = Kapag ganito
untranslated = Hindi pa naisasalin ang pahinang ito. Ipinapakita ito sa: { $language }.
moved = Inilipat sa “{ $title }”
moved-link = Buksan ang “{ $title }”

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
kana-row-other = Iba pa

## Pagpili ng hitsura (lumalabas lang kapag gumagana ang script)

display = Titik, boses
display-size = Laki ng titik
display-size-0 = Karaniwan
display-size-1 = Malaki
display-size-2 = Mas malaki
display-contrast = Kulay
display-contrast-0 = Karaniwan
display-contrast-more = Mas malinaw
display-furigana = Furigana
display-furigana-0 = Huwag ipakita
display-furigana-all = Ipakita
display-furigana-hard = Mga kanji lamang na hindi itinuturo sa elementarya
display-said = { $what }: { $chosen }.
offline-kept = Na-save ang pahinang ito noong { $date }. Walang koneksiyon sa internet ngayon. Maaaring nagbago na ang mga numero ng telepono at oras.
speak = Basahin nang malakas ang pahinang ito
speak-pause = Ihinto muna
speak-resume = Ituloy ang pagbasa
speak-stop = Itigil ang pagbasa

## Halimbawa, petsa, namamahala

demonstration = Halimbawa ito na ginawa mula sa mga hayag na dokumento. Hindi ito opisyal na website.
as-of-site = Ginawa ang pahinang ito ayon sa alam noong { $date }.
official-site-of = Tingnan ang opisyal na website ng { $city }
about-site = Tungkol sa website na ito
about-operator = Namamahala
about-privacy = Personal na impormasyon
about-copyright = Copyright at muling paggamit
about-disclaimer = Paunawa
about-mistakes = Ipaalam ang mali
about-accessibility = Accessibility
glossary = Kahulugan ng mga salita
operator = Namamahala
about-page = Tungkol sa pahinang ito
responsible = Seksiyong may hawak
updated = Petsa ng pagbabago
sources = Pinagkunan
page-address = Address ng pahinang ito
report-mistake = Ipaalam ang mali
mistake-to = Kung may makitang mali, ipaalam sa { $name }.
mistake-unknown = Kung may makitang mali, ipaalam sa { $name }. Hindi pa natitiyak ng website na ito ang telepono at email.
mistake-nobody = Wala pang itinakdang pagsasabihan.
mistake-demonstration = Halimbawa lang ito. Tingnan sa susunod na pahina kung kanino sasabihin.
confirmed-each = Kung may sariling petsa ng pagtiyak ang isang bagay, nakasulat ito roon.
author-unknown = hindi alam ang gumawa
as-of-unknown = walang nakasulat na petsa
stale = Mula sa dokumentong mahigit 2 taon na (noong { $date }). Maaaring iba na ngayon.

## Panganib sa buhay

life-119 = Kapag nanganganib ang buhay

## Unang pahina at pahina ng lugar

portal-lead = Kung malayo kayo nakatira, piliin ang lugar kung saan nakatira ang taong nangangailangan ng alaga o paggamot.
portal-far = Kung wala rito ang inyong lugar, tumawag sa pangunahing telepono ng munisipyo roon at magtanong.
former-names = Dating pangalan:
postal-code = Postal code:
this-month = Mga klase at panayam sa { $month }
this-month-none = Wala pang naipapahayag na klase para sa buwang ito.
regions = Ayon sa rehiyon
region-in = { $name } ({ $prefecture })
organizations = Mga samahan sa rehiyong ito
whom-to-call = Saan tatawag?
by-concern = Pumili ayon sa problema
no-number-yet = Wala pang mapagtatanungang natiyak ang telepono.
of-city = Tungkol sa { $city }
hub = Piliin ang gustong malaman
hub-guides = Paliwanag sa paggamot at pag-aalaga, paisa-isa ({ $count })
hub-clinics = Mayroon ding pumupunta sa bahay ({ $count })
hub-lectures-title = Mga klase at panayam
hub-lectures = Petsa, lugar, paraan ng pag-apply
hub-handouts-title = Mga booklet at card
hub-handouts = Ang nilalaman at kung saan makukuha
hub-notices = Mga nagbago at magbabago
choose-prefecture = Pumili ng prefecture
jump-to-row = Pumili ayon sa unang titik ng lugar sa Hapon
all-contacts = Tingnan lahat ng mapagtatanungan
all-notices = Tingnan lahat ng paalala
all-lectures = Tingnan lahat ng klase
all-guides = Tingnan lahat ng babasahin
all-handouts = Tingnan lahat ng booklet
all-clinics-plain = Tingnan lahat ng klinika at iba pa
next-lectures = Mga darating na klase at panayam
find-clinic = Maghanap ng klinika at iba pa
count-places = ({ $count } lugar)
numbers = Sa bilang

## Mga mapagtatanungan

contacts-lead = Mga telepono at oras ayon sa problema. Kung hindi sigurado, tumawag sa pinakamalapit sa inyong problema.
where-to-call = Saan tatawag
other-windows = Iba pang mapagtatanungan
ended-windows = Mga nagsara na
other-concerns = Iba pang problema
other-concerns-about = Wala pa kaming nakitang hayag na mapagtatanungan. Pindutin para malaman kung kanino magtatanong.
guides-on-this = Mga babasahin tungkol dito
answers = Puwedeng itanong
window-closed = Nagsara na ang tanggapang ito.
window-closed-on = Nagsara ang tanggapang ito noong { $date }.
window-closing = Magsasara ang tanggapang ito sa { $date }.
window-this = Puwedeng magtanong dito
window-not-yet = Hindi pa puwedeng magtanong dito
window-not-here = Hindi puwedeng magtanong dito
until = Hanggang { $date }
from = Mula { $date }
window-opens = Magbubukas ang tanggapang ito sa { $date }.
window-upcoming = Magbubukas pa ang tanggapang ito. Wala pang naipapahayag na petsa.
successor = Mula ngayon, magtanong sa:
successor-from = Mula { $date }, magtanong sa:
successor-closed = Nagsara na rin ang tanggapang ito. Nasa pahina nito kung saan magtatanong ngayon.
successor-none = Wala pang naipapahayag na kapalit.
phone = Telepono
phone-of-office = Telepono
extension = lokal { $number }
phone-published = Hindi pa natitiyak ng website na ito ang telepono.
phone-not_published = Hindi hayag ang telepono.
phone-office_only = Walang direktang telepono. Tumawag sa pangunahing telepono ng munisipyo at ikokonekta kayo.
phone-unknown = Hindi pa natitiyak ng website na ito ang telepono.
ask-section = Magtanong sa { $name }. Ituturo nila ang tamang tanggapan.
ask-city = Tumawag sa pangunahing telepono ng { $city } at magtanong. Ituturo nila ang tamang tanggapan.
ask-own-city = Tumawag sa pangunahing telepono ng inyong munisipyo at magtanong. Ituturo nila ang tamang tanggapan.
section-successor = Nalipat ang gawain ng seksiyong ito sa { $name }.
hours = Oras
reception = Pagtanggap ng tawag at bisita
closed-days = Sarado
hours-table = Oras bawat araw
hours-day = Araw
hours-times = Oras
hours-morning = Umaga
hours-afternoon = Hapon
hours-closed = sarado
hours-holidays = Pista opisyal
hours-today = Ngayong araw ({ $day })
hours-outer = Oras lang ng pagbukas at pagsara ang alam. Maaaring may pahinga sa gitna.
hours-call = Maaaring biglang magsara. Tumawag muna bago pumunta.
hours-call-holidays = Hindi alam kung bukas tuwing pista opisyal. Maaaring biglang magsara. Tumawag muna bago pumunta.
fax = Fax
form = Form
mail = Email
address = Address
access = Paano pumunta
ways = Paano magtanong
way-phone = telepono
way-visit = pumupunta sa bahay
way-counter = sa tanggapan
way-form = form
way-mail = email
way-fax = fax
reservation = Appointment
audience = Para kanino
who-may-ask = Sino ang puwedeng magtanong
prepare = Ihanda
say = Halimbawa ng sasabihin sa telepono
speaks = Mga wika
interpreter = Interpreter
writing-and-signing = Pagsulat at sign language
fee = Bayad
out-of-hours = Labas sa oras
areas = Mga lugar na sakop
serves = Mga bayan na sakop
publicised-in = Nakasulat din sa
confirmed = Petsa ng pagtiyak
first-ask = Kung may care manager o sariling doktor na kayo, sa kanila muna sabihin.
centers = { -center } ({ -center-ja })
center-unknown = Puwede ring magtanong sa { -center } ({ -center-ja }). Itanong ang telepono sa { -hall }.
center-by-address = Ayon sa address kung alin ang para sa inyo. Kung hindi alam, sabihin ang address at magtanong.
center-by-town = Ayon sa address kung alin ang para sa inyo. Nakaayos ayon sa basa sa Hapon ng mga bayan.
windows = Mga mapagtatanungan
sections = Seksiyon ng { -hall }
unsure = Kung hindi alam kung saan tatawag
to-say = Ano ang sasabihin sa telepono
outside-title = Gabi, pista opisyal, at katapusan ng taon
outside-own-number = Kung may doktor o nars na pumupunta sa inyo at may ibinigay na numero para sa gabi at pista opisyal, doon tumawag.
outside-year-end = Sarado ang ilang tanggapan mula Disyembre 29 hanggang Enero 3. Tiyakin nang maaga.
outside-again = Tumatanggap ng tawag: { $days }, mula { $time }. Kung walang sumasagot, tumawag sa susunod na araw na bukas.
outside-ask-year-end = Itanong sa telepono kung bukas sa katapusan at simula ng taon.
outside-ask-holidays = Itanong sa telepono kung bukas tuwing pista opisyal.
outside-ask-both = Itanong sa telepono kung bukas tuwing pista opisyal at sa katapusan at simula ng taon.
hotline-instead = Mula sa teleponong hindi makatawag dito:
relatives-title = Para sa pamilyang malayo nakatira
relatives = Magtanong sa lugar kung saan nakatira ang magulang o taong nangangailangan. Sapat na ang tawag para magsimula.

## Kapag walang impormasyon

fallback-windows = Wala pa kaming nakitang hayag na mapagtatanungan tungkol dito.
fallback-lectures = Wala pang naipapahayag na darating na klase.
fallback-lectures-month = Wala pang naipapahayag na klase para sa buwang ito.
fallback-clinics = Wala pa kaming nakitang hayag na klinika.
fallback-handouts = Wala pa kaming nakitang booklet tungkol dito.
fallback-notices = Walang paalala sa ngayon.

## Mga klase at panayam

when = Petsa at oras
date-unknown = Wala pang naipapahayag na petsa
date-not-given = Hindi alam ang petsa
date-in-year = { $year } (wala pang naipapahayag na petsa)
in-year = {" "}({ $year })
doors = Oras ng pagbukas
repeats = Ilang beses
duration = Tagal
times-a-year = { $count } beses sa isang taon
venue = Lugar
room = Silid
online = Online
on-demand = Panoorin pagkatapos
talks = Paksa
lecturers = Pupunta
areas-missing = Mga lugar na hindi pa napupuntahan
capacity = Bilang ng upuan
count-seats = { $count } tao
speakers = Tagapagsalita
series = Pangalan ng programa
organizer = Tagapag-organisa
co-hosts = Katuwang
attendance = Bilang ng dumalo
count-people = { $count } tao
plan-next = Susunod na plano
flyer = Polyeto
on-request = Kapag hiniling
audience-residents = Kahit sino
audience-professionals = Mga nagtatrabaho sa paggamot o pag-aalaga
audience-both = Kahit sino, pati mga nagtatrabaho sa paggamot o pag-aalaga
lecture-cancelled = Kinansela
lecture-full = Puno na
lecture-postponed = Ipinagpaliban
lecture-finished = Tapos na
lecture-unconfirmed = Lumipas na (hindi tiyak kung natuloy)
lecture-open = Tumatanggap ng aplikasyon
apply = Pag-apply
apply-on-request = Paano humiling
apply-ways = Paraan ng pag-apply
apply-until = Mag-apply hanggang { $date }
apply-taken = Tumatanggap ng aplikasyon
apply-not-taken = Hindi na tumatanggap ng aplikasyon
apply-closed = Tapos na ang pag-apply.
deadline = Huling araw
mail-subject = Subject ng email
form-fields = Mga isusulat
lectures-upcoming = Mga darating
lectures-undated = Paulit-ulit o wala pang petsa
lectures-on-request = Mga panayam na pumupunta sa inyong grupo
lectures-past = Mga natapos
lectures-by-month = Kalendaryo bawat buwan
lectures-by-place = Ayon sa lugar
lectures-by-audience = Ayon sa kung para kanino
lectures-by-town = Mga klase bawat bayan
for-professionals-lectures = Tingnan ang para sa mga nagtatrabaho sa paggamot o pag-aalaga
lectures-other-ways = Iba pang paraan ng paghahanap
lectures-lasting = Higit sa isang linggo
lectures-day-unknown = Ngayong buwan, wala pang naipapahayag na araw
other-months = Ibang buwan
other-years = Ibang taong piskal
month-before = Nauna ({ $month })
month-after = Kasunod ({ $month })
month-caption = Kalendaryo ng mga klase at panayam sa { $month }
day-words = {" "}({ $weekday })
place-unknown = Wala pang naipapahayag na lugar
times-below = Mga susunod na petsa
next-times = Mga susunod na petsa
moved-from = (nilipat mula { $date })
on-holiday = {" "}({ $name })
venue-changed = Lugar: { $venue }
own-calendar = Inyong kalendaryo
ended-since = Natapos pagkatapos gawin ang pahinang ito
ended-all-lectures = Tapos na ang lahat ng klase at panayam na nakasulat dito.
ended-all-notices = Tapos na ang bisa ng lahat ng paalalang nakasulat dito.

## Kalendaryo at subscription

calendar-of = Mga klase at panayam: { $name }
calendar-of-topic = Mga klase at panayam: { $name }, { $topic }
calendar-cancelled = [Kinansela]{" "}
calendar-postponed = [Ipinagpaliban]{" "}
calendar-full = [Puno na]{" "}
calendar-city = {" "}({ $city })
calendar-moved = Nilipat mula { $date }.
calendar-starts = Simula
calendar-ends = Tapos
calendar-no-hours = Hindi alam ng website na ito ang oras.
calendar-no-end = Hindi alam ng website na ito ang oras ng pagtatapos.
calendar-contact = Mapagtatanungan
calendar-page = Detalye
feed-of = Mga paalala at klase: { $name }
feed-emergency = [Emergency]{" "}
add-to-calendar = Idagdag sa kalendaryo
add-to-calendar-about = File ito na nagsusulat ng klaseng ito sa kalendaryo ng telepono o computer. Kung magbago ang petsa, hindi magbabago ang naisulat. Tingnan muli ang pahinang ito bago pumunta.
subscribe = Tanggapin ang mga klase sa inyong kalendaryo
subscribe-about = Irehistro nang isang beses sa inyong kalendaryo, at kusang papasok ang mga klase sa website na ito. Darating din ang mga pagbabago at kanselasyon sa loob ng halos isang araw (mas matagal sa ilang kalendaryo). Puwedeng tumigil anumang oras. Hindi kailangan ang pangalan o contact.
subscribe-link = Mag-subscribe
subscribe-address = Puwede ring ilagay ang address na ito sa app ng kalendaryo:
subscribe-topics = Tanggapin ayon sa problema
subscribe-news = Tanggapin ang mga paalala (Atom)

## Mga babasahin at booklet

guides-other = Iba pa
guides-beside = Nauna at kasunod na babasahin
guide-before = Nauna
guide-after = Kasunod
ask-about-this = Magtanong tungkol dito
handouts-available = Puwedeng kunin
handouts-coming = Gagawin pa
for-professionals = Para sa mga nagtatrabaho sa paggamot o pag-aalaga
handout-planned = Planong gawin
handout-considering = Pinag-iisipan kung gagawin
handout-professionals = Para sa mga nagtatrabaho sa paggamot o pag-aalaga
form-of-handout = Anyo
places = Saan makukuha
owner = Gumawa
contains = Nilalaman
quantity = Bilang ng kopya
editions = Mga naunang edisyon
update-cycle = Pagbabago
rights = Kondisyon ng paggamit
about-topics = Tungkol sa
file-kind = ({ $format })
file-kind-size = ({ $format }, { $size })
file-size = ({ $size })
website = Website

## Mga klinika at iba pa

filter-row = Ayon sa unang titik sa Hapon
filter-kind = Ayon sa uri
filter-area = Ayon sa lugar
choose-clinics = Pagsamahin ang kondisyon
choose-any = Lahat
choose-again = Pumili muli
clinics-that-visit = Pumupunta sa bahay
clinics-found = Nakita: { $count }
clinics-found-none = Walang tugma. Bawasan ang kondisyon.
filter-service = Ayon sa kailangan
clinics-order = { $count } lugar, ayon sa basa sa Hapon ng pangalan.
windows-that-help = Tumutulong maghanap
clinic-kind = Uri
clinic-services = Mga serbisyo
departments = Mga departamento
provider-hospital = Ospital
provider-clinic = Klinika
provider-dental = Dentista
provider-pharmacy = Botika
provider-visiting-nursing = Nars na pumupunta sa bahay
provider-care = Pag-aalaga
provider-other = Iba pa
home-visit = Pagpunta sa bahay
home-visit-yes = Oo
home-visit-no = Hindi
visit-areas = Mga lugar na pinupuntahan
corporation = Namamahala
notes = Tala

## Mga tulong, kasunduan, listahan

eligibility = Sino ang puwedeng gumamit
covers = Saan magagamit
cost = Bayad
how = Paano mag-apply
scope = Saan ginagamit
enacted = Ginawa noong
revised = Binago noong
next-edition = Susunod na edisyon
changes = Mga nagbago
directory-lead = Mga listahan sa lugar na ito, sino ang puwedeng tumingin at saan.
who-may-see = Sino ang puwedeng tumingin
publicness-residents = Kahit sino
publicness-professionals = Mga nagtatrabaho sa paggamot o pag-aalaga
publicness-unknown = Hindi nakasulat sa dokumento
kept-by = May hawak
as-of-label = Petsa
how-many = Bilang
count-listed = { $count } nakalista
flags = Malalaman dito
also-known = Ibang tawag

## Mga paalala

notice-important = Mahalaga
notice-emergency = Emergency
notice-ended = Tapos na ang bisa ng paalalang ito
entry-ended = Natapos noong { $date } ang nakasulat sa pahinang ito
notices-past = Mga lumang paalala
holds-until = hanggang { $date }
affects = Mga pahinang kaugnay ng paalalang ito

## Mga gawain, bilang, doktor na naka-duty

progress-lead = Mga nagawa ayon sa plano, mga problema at susunod na plano ng mga bayan at katuwang, ayon sa nakasulat sa dokumento, sa wikang Hapon.
scenes = Sitwasyon
done = Nagawa
issues = Problema
plan = Plano
plan-current = Plano ngayong taon
plan-unconfirmed = Tapos na ang taong piskal na ito. Hindi tiyak kung nagawa.
plan-reported = Tapos na ang taong piskal na ito. Nasa bahagi ng taong iyon ang mga nagawa.
cell-missing = Wala ang bahaging ito sa dokumento
cell-empty = Walang nakasulat sa bahaging ito ng dokumento
fiscal-year-printed = Nakasulat sa dokumento ang “{ $printed }”; dito ay { $meant }.
as-of = (noong { $date })
previous = Dati: { $value }
counted-by = Binilang ng { $name }
urgent = Biglang pagbabago
changed-on = Binago noong { $date }
duty-day-changed = Nagbago ang doktor na naka-duty
duty-lead = Maaaring biglang magbago. Tumawag palagi bago magpatingin.
duty-none = Wala pang naipapahayag na susunod na naka-duty.
duty-changed = Huling binago: { $date }.
duty-changed-unknown = Hindi nakasulat kung kailan ang impormasyon.
duty-fixed = Klinikang pang-emergency na may takdang araw
duty-days = Mga araw na bukas
duty-reception = Oras ng pagtanggap
duty-hours = Oras ng pagpapatingin
duty-break = Pahinga
duty-today = Naka-duty ngayong araw ({ $date })
duty-today-none = Walang nakasulat na naka-duty ngayong araw.
duty-next = Susunod na naka-duty
duty-last = Wala pang naipapahayag na naka-duty pagkatapos ng { $date }.
clinics-call-first = Tumawag muna bago magpatingin.
clinics-no-ranking = Hindi rekomendasyon ang pagkakasulat dito. Nakaayos ayon sa basa sa Hapon ng pangalan, hindi ayon sa husay.
clinics-criteria = Batayan ng listahan
clinics-national = Maghanap sa buong Japan
map = Tingnan ang lugar sa mapa
map-note = (magbubukas ng website ng mapa)
area = Lugar
changed-at = Petsa ng pagbabago
kind = Uri
parent = Kinabibilangan

## Iba pang pahina

not-found-lead = Maaaring nagbago o mali ang address. Magsimula muli sa pagpili ng lugar.
statement-standard = Pamantayang sinusunod
statement-target = Layunin
statement-target-text = Layunin naming sundin ang { $standard } sa antas na { $target }.
statement-status = Resulta ng pagsubok
statement-untested = Hindi pa nasusubok. Ipahahayag ang antas ng pagsunod pagkatapos ng pagsubok.
statement-made = Paano ginawa ang website na ito
statement-made-zoom = Mababasa kahit palakihin ang titik hanggang 200% o makitid ang screen, nang hindi inuusog pakaliwa o pakanan.
statement-made-keyboard = Magagamit gamit ang keyboard lamang. May makapal na guhit kung nasaan kayo.
statement-made-script = Mababasa ang lahat kahit hindi gumagana ang script.
statement-made-contrast = Malinaw ang titik sa likuran nito, at hindi kulay lamang ang nagsasabi ng kahulugan.
statement-made-print = Puwedeng i-print at gamitin ang bawat pahina.
statement-contact = Ipaalam ang mahirap gamitin
statement-contact-text = Ipaalam sa inyong munisipyo.

## Mga tala

footnotes = Mga tala
footnote = Tala { $n }
footnote-back = Bumalik sa tala { $n }

## Open data

data-lead = Mga listahan ng website na ito bilang file para sa spreadsheet at programa.
data-licence = Kondisyon ng paggamit
data-licence-none = Wala pang kondisyon ng paggamit. Magtanong sa namamahala ng website bago gamitin.
data-encoding = Encoding
data-encoding-csv = CSV: UTF-8 na may BOM, CRLF ang dulo ng linya, kuwit ang pagitan. Pangalan ng hanay ang unang linya.
data-encoding-json = JSON: UTF-8 na walang BOM
data-reading = Paano basahin
data-empty = Blangko sa CSV at hindi nakasulat sa JSON ang hindi alam. Hindi ibig sabihin ng blangko na wala.
data-guard = Sa CSV, may kudlit sa unahan ng halagang nagsisimula sa =, +, -, @, tab o bagong linya, para hindi patakbuhin ng spreadsheet bilang formula.
data-address = Ang <ja>「所在地_町字」</ja> at <ja>「所在地_番地以下」</ja> ay ang address na hinati pagkatapos ng chome o bago ang unang numero.
data-count = { $count } nakalista
data-columns = Mga hanay ng CSV ({ $count }, ayon sa pambansang pamantayan)
data-keys = Mga key ng JSON
dataset-contacts = Mga mapagtatanungan
dataset-clinics = Mga klinika
dataset-lectures = Mga klase
dataset-duty = Mga doktor tuwing pista opisyal
dataset-about = { $name }: { $count } nakalista.

## Resulta ng awtomatikong pagsusuri

results-lead = Ito ang mga nakita ng computer sa mga teksto ng website na ito.
results-no-claim = Hindi ito resulta ng pagsubok ng tao. Kahit walang nakita, maaaring may problema pa rin. Hindi masasabi ng pagsusuring ito kung sumusunod sa pamantayan ang website.
results-date = Petsa ng pagsusuri
results-scope = Sakop ng pagsusuri
results-scope-text = Mga teksto at talaan ng { $pages } pahina, { $cities } bayan at lungsod.
results-tool = Kasangkapan
results-by-people = Pagsubok ng tao
results-test = Tingnan ang pahina ng pagsubok ng tao
results-checks = Mga sinuri at bilang ng nakita
results-counted = Bilang ito sa mga teksto at talaan bago ilathala. Hiwalay na sinusuri sa tapos na pahina ang mga sirang link, ayos ng pamagat at magkaparehong pamagat, at hindi kasama rito.
results-criteria = Ang mga numero ay mula sa success criteria ng WCAG 2.2. Ang walang numero ay sinusuri para madaling basahin.
results-caption = Mga awtomatikong sinuri at bilang ng nakita
results-column-check = Sinuri
results-column-criterion = Batayan
results-column-found = Nakita
results-no-criterion = Wala
results-off = Hindi sinuri
results-none = Walang nakita
results-count = { $count } lugar
results-exceptions = Mga eksepsiyon
results-no-exceptions = Walang eksepsiyon.
results-people = Tao lamang ang makapagpapasya
results-people-lead = Hindi malalaman ng awtomatikong pagsusuri ang mga ito. Tao ang nagbabasa at sumusubok.
results-statement = Bumalik sa pahina ng accessibility
tested-on = Petsa ng pagsubok ng tao
statement-results = Tingnan ang nakita ng awtomatikong pagsusuri at ang dapat suriin ng tao
check-img-alt = Larawang walang paliwanag ng nilalaman
check-head-fake = Makapal na titik o tanda sa halip na pamagat
check-list-fake = Mga tandang gaya ng “•” sa halip na listahan
check-table-head = Hanay ng talaan na walang pamagat
check-ja-word-space = May puwang sa loob ng salita kaya mali ang pagbasa nang malakas
check-colour-only = Kulay o puwesto lamang ang nagsasabi
check-img-text = Mga salita sa larawan na wala sa teksto
check-contrast = Kulay na masyadong malapit sa likuran
check-link-vague = Link na hindi sinasabi kung saan pupunta
check-link-duplicate-text = Mga link na pareho ang salita pero iba ang pahina
check-lang-part = Pangungusap sa ibang wika na walang tanda ng wika
check-ja-hard-word = Mahirap na salitang walang paliwanag
check-ja-ruby-missing = Pangalang mahirap basahin na walang basa
check-link-file-info = Link sa file na hindi sinasabi ang uri
check-pdf-only = File lamang, walang teksto
check-ja-platform-char = Mga titik na hindi lumalabas sa ilang device
check-ja-hankaku-kana = Kalahating lapad na katakana
check-ja-zenkaku-alnum = Buong lapad na titik at numero na mali ang pagbasa nang malakas
check-ja-symbol-read = Mga tandang maaaring hindi basahin nang malakas
check-ja-range = Alon na tanda sa halip na salita
people-order = Kung sumusunod sa nilalaman ang ayos ng pagbasa nang malakas.
people-alternatives = Kung tugma ang paliwanag sa ipinapakita ng larawan.
people-plain = Kung maiintindihan ng unang beses na bumabasa.
people-keyboard = Kung maaabot at magagamit ang lahat gamit ang keyboard lamang.
people-reader = Kung makararating sa hinahanap gamit ang screen reader.
people-zoom = Kung walang napuputol o natatakpan kapag malaki ang titik o makitid ang screen.
people-contrast = Kung malinaw ang mga salita at guhit sa larawan.
people-documents = Kung mababasa ng screen reader ang PDF at iba pang file.
people-correct = Kung tugma sa pinagkunan ang telepono, petsa at lugar.

## Papel at pagbabahagi

title-concern_large = Saan magtatanong: { $topic } (papel na malaki ang titik)
title-contact_sheet = Mga mapagtatanungan sa { $city } (isang papel)
as-of-paper = Noong { $date }
send = Ipadala sa pamilya
send-about = Ipinapadala bilang teksto ang telepono at iba pa sa pahinang ito.
send-mail = Ipadala sa email
send-line = { $label }: { $value }
send-to-line = Ipadala sa LINE
send-copy = Kopyahin ang teksto
send-copied = Nakopya na.
sheet-concern_large = Para iabot o i-fax (malaking titik)
sheet-contact_sheet = I-print ang lahat ng mapagtatanungan sa isang papel
sheet-how = I-print ito sa papel na A4.
sheet-back = Orihinal na pahina
sheet-several = Marami ang mapagtatanungan kaya 2 papel o higit pa ang kailangan.
sheet-without = Mga problemang wala pang nakitang hayag na mapagtatanungan
sheet-more = May { $count } pang mapagtatanungan sa pahinang nasa address sa ibaba.
say-title = Sasabihin sa telepono
say-japanese = Sa telepono, sabihin ang mga pangungusap na Hapones sa ibaba, o ipabasa sa iba.
say-who = Nakatira ako sa { $city }. (Para sa akin / para sa pamilya ko.)
say-matter = Gusto kong magtanong tungkol sa { $topic }.
say-ask = Pakisabi kung ano ang dapat kong gawin.
memo = Tala
memo-when = Petsa at oras
memo-who = Nakausap
memo-answer = Sagot
paper = I-print
page-ended = Tapos na ang pahinang ito
page-ended-about = Nasa susunod na pahina ang kasalukuyang impormasyon:

## Petsa, oras, bilang

date-day = { $weekday }, { $month_name } { $day }, { $year }
date-month = { $month_name } { $year }
date-month-end = katapusan ng { $month_name } { $year }
date-year = { $year }
date-year-end = katapusan ng { $year }
date-fiscal-year = taong piskal { $year } (Abril { $year } hanggang Marso { $next_year })
date-fiscal-year-end = katapusan ng taong piskal { $year } (Marso 31, { $next_year })
date-span = { $from } hanggang { $to }
date-from = mula { $from }
date-until = hanggang { $to }
date-with-time = { $date }, { $time }
dates-with-time = { $date }, { $time }
time = { $part ->
    [noon] 12:00 ng tanghali
   *[other] { $hour12 ->
        [0] 12
       *[other] { $hour12 }
    }:{ $minutes } { $part ->
        [pm] PM
       *[other] AM
    }
}
time-span = { $from } hanggang { $to }
time-from = mula { $from }
time-until = hanggang { $to }
month-name = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
}
month-short = { $month ->
    [1] Ene
    [2] Peb
    [3] Mar
    [4] Abr
    [5] Mayo
    [6] Hun
    [7] Hul
    [8] Ago
    [9] Set
    [10] Okt
    [11] Nob
   *[12] Dis
}
weekday-name = { $day ->
    [1] Lunes
    [2] Martes
    [3] Miyerkoles
    [4] Huwebes
    [5] Biyernes
    [6] Sabado
   *[7] Linggo
}
weekday-short = { $day ->
    [1] Lun
    [2] Mar
    [3] Miy
    [4] Huw
    [5] Biy
    [6] Sab
   *[7] Lin
}
digit-separator = ,
beside = { $text } ({ $aside })
separator-last = {" at "}

## Mga araw at pag-uulit ($n ay 1 para sa bawat linggo o buwan, 2 para sa tuwing ikalawa)

weekdays-span = { $from } hanggang { $to }
weekdays-all = araw-araw
weekdays-holidays = pista opisyal
weekdays-year-end = katapusan at simula ng taon
weekdays-year-end-dates = mula Disyembre 29 hanggang Enero 3
weekdays-but-holidays = { $days } (maliban sa pista opisyal)
hours-of-days = { $days }: { $hours }
hours-next = {"; "}
repeat-day = { $n ->
    [1] araw-araw
   *[other] tuwing { $n } araw
}
repeat-week = { $n ->
    [1] tuwing { $days }
    [2] tuwing ikalawang linggo, { $days }
   *[other] tuwing { $n } linggo, { $days }
}
repeat-month = { $n ->
    [1] { $days } ng bawat buwan
    [2] { $days } tuwing ikalawang buwan
   *[other] { $days } tuwing { $n } buwan
}
repeat-of-months = { $days } ng { $months }
repeat-in-months = { $repeat }, { $months }
repeat-month-day = { $day ->
    [-1] huling araw
   *[other] ika-{ $day }
}
repeat-nth-day = { $nth ->
    [-1] huling { $weekday }
    [1] unang { $weekday }
   *[other] ika-{ $nth } { $weekday }
}
repeat-with-time = { $repeat }, { $time }
repeat-count = { $repeat }, { $count } beses lahat
repeat-but = { $repeat } (maliban sa { $but ->
    [both] pista opisyal at Disyembre 29 hanggang Enero 3
    [holidays] pista opisyal
   *[new-year] Disyembre 29 hanggang Enero 3
})
often-year = { $count } beses sa isang taon
often-month = { $count } beses sa isang buwan
often-week = { $count } beses sa isang linggo
often-several = ilang beses sa isang taon
often-all-year = buong taon
often-any-time = anumang oras
often-sometimes = paminsan-minsan
often-about = mga { $rate }

## Mga pista opisyal

holiday-new-years-day = Bagong Taon
holiday-coming-of-age-day = Araw ng Pagsapit sa Hustong Gulang
holiday-national-foundation-day = Araw ng Pagkakatatag ng Bansa
holiday-the-emperors-birthday = Kaarawan ng Emperador
holiday-vernal-equinox-day = Araw ng Vernal Equinox
holiday-showa-day = Araw ng Showa
holiday-day-of-the-emperors-accession = Araw ng Pag-upo ng Emperador
holiday-constitution-memorial-day = Araw ng Konstitusyon
holiday-greenery-day = Araw ng Kalikasan
holiday-childrens-day = Araw ng mga Bata
holiday-marine-day = Araw ng Dagat
holiday-mountain-day = Araw ng Bundok
holiday-respect-for-the-aged-day = Araw ng Paggalang sa Matatanda
holiday-autumnal-equinox-day = Araw ng Autumnal Equinox
holiday-health-and-sports-day = Araw ng Kalusugan at Palakasan
holiday-sports-day = Araw ng Palakasan
holiday-day-of-the-enthronement-ceremony = Araw ng Seremonya ng Emperador
holiday-culture-day = Araw ng Kultura
holiday-labour-thanksgiving-day = Araw ng Pasasalamat sa Paggawa
holiday-substitute-holiday = Kapalit na pista opisyal
holiday-citizens-holiday = Pambansang pista opisyal

## Salin

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = Makina ang nagsalin sa Filipino ng website na ito at wala pang marunong ng Filipino na sumuri. Kung may duda, ang pahinang Hapones ang susundin.
section-untranslated = Nasa { $language } lamang:
translated-machine = Isinalin ng makina ang pahinang ito at hindi pa nasuri ng katutubong nagsasalita. Kung may hindi malinaw, tingnan ang orihinal na pahina:
translated-machine-reviewed = Isinalin ng makina ang pahinang ito at sinuri ng tao. Orihinal na pahina:
translated-unreviewed = Hindi pa nasuri ng katutubong nagsasalita ang saling ito. Orihinal na pahina:
language-name = { $id ->
    [ja] Hapon
    [easy] madaling Hapon
    [en] Ingles
   *[other] { $own }
}
fallback-hotlines = Hindi pa namin nakukumpirma kung gumagana rito ang numerong ito.

## Search, index by reading
title-search = Maghanap sa mga pahina ng { $city }
title-site_search = Pumili ng lungsod at maghanap sa mga pahina nito
title-reading_index = Indise ng { $city } ayon sa bigkas sa Hapon
title-site_index = Indise ayon sa bigkas sa Hapon
description-search = Hanapin sa sarili mong salita ang mga mapagtatanungan, gabay, pagamutan at klase sa { $city }.
description-site_search = Pumili ng lungsod, saka hanapin sa sarili mong salita ang mga mapagtatanungan, gabay, pagamutan at klase.
description-reading_index = Mga mapagtatanungan, gabay, pagamutan at klase ng { $city }, ayon sa bigkas sa Hapon.
description-site_index = Mga lungsod, rehiyon, samahan at mga pahina tungkol sa site na ito, ayon sa bigkas sa Hapon.
nav-search = Maghanap
crumb-index = Indise ayon sa bigkas
search = Maghanap
search-label = Ang hinahanap mo (sa karaniwan mong salita)
search-town = Tinitirhan mong lungsod
search-go = Maghanap
search-said = May { $count } pahinang nakita para sa “{ $query }”.
search-said-kind = May { $count } pahinang nakita para sa “{ $query }” sa “{ $kind }”.
search-none = Walang nakita para sa “{ $query }”. Subukan ang mas maikli o ibang salita.
search-busy = Naghahanap.
search-failed = Hindi nakapaghanap. Pumili sa indise ayon sa bigkas.
search-best = Pinakamalapit na mga pahina
search-more = Ipakita ang { $count } pa
search-other-way = Maaari ring pumili ayon sa bigkas ng pangalan sa Hapon.
search-by-town = Pumili ng lungsod
search-by-words = Maghanap gamit ang salita
search-home = Maghanap sa site na ito
search-kind-concern = Tatawagan ayon sa alalahanin
search-kind-window = Mapagtatanungan
search-kind-guide = Mga gabay
search-kind-clinic = Mga pagamutan
search-kind-lecture = Mga klase
search-kind-handout = Mga buklet at kard
search-kind-service = Mga tulong at serbisyo
search-kind-notice = Mga abiso
search-kind-other = Iba pang pahina
search-kind-city = Mga lungsod
search-kind-region = Mga rehiyon
search-kind-organization = Mga samahan
index-lead = Ayon sa bigkas sa Hapon. Nasa dulo, sa “iba pa”, ang mga walang nakatalang bigkas.
index-by-town = Tingnan ang indise ng lungsod
