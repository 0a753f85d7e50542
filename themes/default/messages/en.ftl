## Titles and headings (title-… is a page's h1, description-… its text in search results)

title-portal = Choose the town where the person who needs care lives
title-city_home = Whom to call about care and medicine in { $city }
title-contact_list = Contacts in { $city }
title-concern = Whom to call: { $topic }
title-guide_list = Guides
title-clinic_list = Clinics, pharmacies and home nursing in { $city }
title-clinic_row = Clinics and others in { $city } ({ $row })
title-clinic_visits = Clinics and others in { $city } that come to your home
title-clinic_kind = Clinics and others in { $city } ({ $part })
title-clinic_area = Clinics and others in { $city } ({ $part })
title-clinic_service = Clinics and others offering { $service }
title-lecture_list = Lectures and classes in { $city }
title-lecture_month = Lectures and classes in { $city }, { $time }
title-lecture_year = Past lectures and classes in { $city }, { $time }
title-lecture_places = Lectures and classes in { $city } by place
title-lecture_audiences = Lectures and classes in { $city } by audience
title-handout_list = Booklets and cards from { $city }
title-service_list = Subsidies and services in { $city }
title-rule_list = Agreements in { $city }
title-directory = Lists that exist in { $city }
title-notice_list = Notices from { $city }
title-progress = Progress in { $city }
title-duty = Holiday clinics in { $city }
title-data = Open data of { $city }
title-glossary = Glossary
title-search = Search the pages of { $city }
title-site_search = Choose a town and search its pages
title-reading_index = Index of { $city }
title-site_index = Index
title-results = Results of the automatic check
title-about = About this site
title-accessibility = Accessibility
title-not_found = Page not found

description-portal = Choose a town to find whom to call about medicine and care, lectures, guides and clinics.
description-city_home = Whom to call when you need help with medicine or care in { $city }.
description-contact_list = Contacts for medicine and care in { $city }, by concern.
description-concern = Whom to call about { $topic } in { $city }: telephone numbers, hours, and what to say.
description-concern_large = Where to ask about { $topic } in { $city }, in large letters on one sheet of A4, to hand over or to fax.
description-guide_list = Guides to medicine and care for people in { $city }.
description-clinic_list = Clinics, pharmacies and home nursing in { $city }, by Japanese reading.
description-clinic_row = Clinics and others in { $city }: { $row }.
description-clinic_visits = Clinics and others in { $city } that come to your home: where they visit, telephone numbers and hours.
description-clinic_kind = Clinics and others in { $city }: { $part }.
description-clinic_area = Clinics and others in { $city }: { $part }.
description-clinic_service = Clinics and others offering { $service } to people in { $city }.
description-lecture_list = Lectures and classes on medicine and care in { $city }: dates and how to apply.
description-lecture_month = Calendar of lectures and classes on medicine and care in { $city } in { $time }.
description-lecture_year = Lectures and classes on medicine and care held in { $city } in { $time }, with attendance.
description-lecture_places = Lectures and classes on medicine and care to come in { $city }, by place.
description-lecture_audiences = Lectures and classes on medicine and care to come in { $city }, by audience.
description-handout_list = Booklets, cards and maps from { $city }, and where to get them.
description-service_list = Subsidies and services for people in { $city }, and how to apply.
description-rule_list = Agreements on going into and leaving hospital in { $city }, explained.
description-directory = Which lists exist in { $city }, and who may see them.
description-notice_list = Notices on medicine and care in { $city }.
description-progress = What { $city } and its partners have done, found difficult, and plan.
description-duty = Holiday clinics in { $city }: dates, telephone numbers and hours.
description-data = Contacts, clinics and lectures in { $city } as files for spreadsheets and programs.

description-of-entry = { $city }: { $text }
description-search = Search the contacts, guides, clinics and lectures of { $city } by your own words.
description-site_search = Choose a town, then search its contacts, guides, clinics and lectures by your own words.
description-reading_index = The contacts, guides, clinics and lectures of { $city } in the order of their Japanese readings.
description-site_index = Towns, regions, organisations and the pages about this site in the order of their Japanese readings.
description-glossary = Words of medicine and care, explained.
description-results = What an automatic check found in the texts, and what people have to judge.
description-not_found = There is no page at this address.

document-title-dated = { $title }, { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## Finding the way

skip-to-main = Skip to main content
skip-to-phone = Skip to telephone numbers
breadcrumbs = You are here
languages = Choose a language
main-nav = Main pages
nav-home = Home
nav-contacts = Contacts
nav-guides = Guides
nav-clinics = Clinics
nav-lectures = Lectures
nav-handouts = Booklets
nav-search = Search
nav-notices = Notices
crumb-portal = Choose a town
crumb-contacts = Contacts
crumb-guides = Guides
crumb-clinics = Clinics
crumb-lectures = Lectures
crumb-handouts = Booklets
crumb-services = Subsidies and services
crumb-rules = Agreements
crumb-lists = Lists
crumb-notices = Notices
crumb-progress = Progress
crumb-duty = Holiday clinics
crumb-data = Open data
crumb-index = Index by reading
choose-town = Choose a town
on-this-page = On this page
related = Read also
more-of-city = More from this town
separator = {", "}
in-other-language = ({ $tag ->
    [ja] in Japanese
    [en] in English
   *[other] in another language
})
care-now = Call 119 now
care-today = Ask for help today
care-usual = Whom to ask at any time
care-when = When
untranslated = This page has not been translated yet. It is shown in { $language }.
section-untranslated = In { $language } only:
translated-machine = This page was translated by a machine, and no native reader has checked it yet. If something is not clear, the original page is right:
translated-machine-reviewed = This page was translated by a machine and checked by a person. Original page:
translated-unreviewed = No native reader has checked this translation yet. Original page:
language-name = { $id ->
    [ja] Japanese
    [easy] plain Japanese
    [en] English
   *[other] { $own }
}
moved = Moved to “{ $title }”
moved-link = Go to “{ $title }”

kana-row-a = A
kana-row-ka = Ka
kana-row-sa = Sa
kana-row-ta = Ta
kana-row-na = Na
kana-row-ha = Ha
kana-row-ma = Ma
kana-row-ya = Ya
kana-row-ra = Ra
kana-row-wa = Wa
kana-row-other = Others

## How it looks (there only where scripts run)

display = Text, voice
display-size = Text size
display-size-0 = Normal
display-size-1 = Large
display-size-2 = Larger
display-contrast = Contrast
display-contrast-0 = Normal
display-contrast-more = Strong
display-furigana = Furigana
display-furigana-0 = None
display-furigana-all = Show
display-furigana-hard = Only kanji not learnt at elementary school
display-said = { $what }: { $chosen }.
offline-kept = This page was saved on { $date }. You are not connected to the internet. Phone numbers and hours may have changed since.
speak = Read this page aloud
speak-pause = Pause
speak-resume = Go on reading
speak-stop = Stop reading

## Demonstration, as-of date, operator

demonstration = A demonstration made from public documents. Not an official website.
as-of-site = This page was made with what was known on { $date }.
official-site-of = Official website of { $city }
about-site = About this site
about-operator = Operator
about-privacy = Personal information
about-copyright = Copyright and reuse
about-disclaimer = Disclaimer
about-mistakes = Report a mistake
about-accessibility = Accessibility
glossary = Glossary
operator = Operated by
about-page = About this page
responsible = Responsible section
updated = Updated
sources = Sources
page-address = Address of this page
report-mistake = Report a mistake
mistake-to = If you find a mistake, please tell { $name }.
mistake-unknown = If you find a mistake, please tell { $name }. We have not confirmed a telephone number or mail address yet.
mistake-nobody = Nobody to report to has been named yet.
mistake-demonstration = This is a demonstration. See the next page for where to report.
confirmed-each = Where single entries were confirmed, each says when.
author-unknown = author unknown
as-of-unknown = no date given
stale = Based on documents more than two years old (as of { $date }). Things may have changed.

## Danger to life

life-119 = A life is in danger

## Portal and town

portal-lead = Whom to call depends on the town. If you live elsewhere, choose the town of the person who needs care.
portal-far = If the town is not listed here, call its city or town hall and ask.
former-names = Formerly:
postal-code = Postal code:
this-month = Lectures in { $month }
this-month-none = No lectures have been announced for this month yet.
regions = By region
region-in = { $name } ({ $prefecture })
organizations = Organisations in this region
whom-to-call = Whom do you want to call?
by-concern = Choose by concern
no-number-yet = No contact with a confirmed telephone number yet.
of-city = About { $city }
hub = Choose what to read
hub-guides = Medicine and care explained step by step ({ $count })
hub-clinics = Also those that come to your home ({ $count })
hub-lectures-title = Lectures and classes
hub-lectures = When, where, and how to apply
hub-handouts-title = Booklets and cards
hub-handouts = What they hold and where to get them
hub-notices = What has changed and what will
choose-prefecture = Choose a prefecture
jump-to-row = Choose by the first letter of the town
all-contacts = See all contacts
numbers = In numbers
all-notices = See all notices
all-lectures = See all lectures
all-guides = See all guides
all-handouts = See all booklets
all-clinics-plain = See all clinics and others
next-lectures = Next lectures
find-clinic = Find a clinic
count-places = ({ $count ->
    [one] 1 place
   *[other] { $count } places
})

## Contacts

contacts-lead = Telephone numbers and hours by concern. If you are not sure, call the one that seems closest.
where-to-call = Whom to call
other-windows = Other contacts
ended-windows = Contacts that have closed
other-concerns = Other concerns
other-concerns-about = We have not found a published contact for these yet. Each page says who will know.
guides-on-this = Guides on this
answers = Can help with
window-closed = This contact has closed.
window-closed-on = This contact closed at the end of { $date }.
window-closing = This contact closes at the end of { $date }.
window-this = This contact can be called
window-not-yet = This contact cannot be called yet
window-not-here = This contact cannot be called
until = Until { $date }
from = From { $date }
window-opens = This contact opens on { $date }.
window-upcoming = This contact will open. The date has not been announced yet.
successor = Please call instead:
successor-from = From { $date }, please call:
successor-closed = This contact has closed, too. Its page says whom to call.
successor-none = No successor has been announced yet.
phone = Telephone
phone-of-office = Telephone
extension = ext. { $number }
phone-published = This site has not confirmed the telephone number yet.
phone-not_published = The telephone number is not made public.
phone-office_only = There is no direct line. The city or town hall will put you through.
phone-unknown = This site has not confirmed the telephone number yet.
ask-section = Please ask { $name }. They will tell you whom to contact.
ask-city = Please call the city or town hall of { $city }. They will tell you whom to contact.
ask-own-city = Please call your own city or town hall. They will tell you whom to contact.
section-successor = The work of this section has moved to { $name }.
hours = Hours
reception = Calls and visits
closed-days = Closed
hours-table = Hours by day
hours-day = Day
hours-times = Hours
hours-morning = Morning
hours-afternoon = Afternoon
hours-closed = closed
hours-holidays = Public holidays
hours-today = Today ({ $day })
hours-outer = Only the first opening and the last closing are known. There may be a break between them.
hours-call = It may be closed at short notice. Please call before you go.
hours-call-holidays = Whether it is open on public holidays is not known, and it may be closed at short notice. Please call before you go.
fax = Fax
form = Form
mail = Email
address = Address
access = How to get there
ways = How to ask
way-phone = telephone
way-visit = they visit you
way-counter = at the counter
way-form = form
way-mail = email
way-fax = fax
reservation = Appointment
audience = For
who-may-ask = Who may ask
prepare = Have at hand
say = What you can say
speaks = Languages
interpreter = Interpreter
writing-and-signing = Writing and signing
fee = Cost
out-of-hours = Outside these hours
areas = Areas served
serves = Towns served
publicised-in = Also found in
confirmed = Last confirmed
first-ask = If you have a care manager or a family doctor, talk to them first.
centers = Community support centres
center-unknown = The community support centre (chiiki hokatsu shien center) of your area can help, too. The city or town hall knows its number.
center-by-address = Your address decides which one is yours. If you are not sure, tell them your address and ask.
center-by-town = Your address decides which one is yours. In the order of the towns' readings.
windows = Contacts
sections = Section of the city or town hall
unsure = If you are not sure whom to call
to-say = What to say on the telephone
outside-title = At night, on holidays, at the new year
outside-own-number = If doctors or nurses visit you and gave you a number for the night and holidays, call that number.
outside-year-end = Some contacts are closed from 29 December to 3 January. Please check early.
outside-again = Calls are taken { $days } from { $time }. If nobody answers, please call on the next of these days.
outside-ask-year-end = Please ask them whether they take calls around the new year.
outside-ask-holidays = Please ask them whether they take calls on public holidays.
outside-ask-both = Please ask them whether they take calls on public holidays and around the new year.
hotline-instead = From telephones that cannot reach it:
relatives-title = If you live far away
relatives = Whom to call is decided by the town where the person, for example your parent, lives. A telephone call is enough to begin.

## Nothing published

fallback-windows = We have not found a published contact for this yet.
fallback-lectures = No coming lectures have been announced yet.
fallback-lectures-month = No lectures or classes are published for this month yet.
fallback-clinics = We have not found published clinics for this yet.
fallback-handouts = We have not found booklets on this yet.
fallback-hotlines = We have not been able to confirm that this number works here.
fallback-notices = There are no notices at the moment.

## Lectures

when = When
date-unknown = The date has not been announced yet
date-not-given = The date is not known
date-in-year = { $year } (the date has not been announced yet)
in-year = {", "}{ $year }
doors = Doors open
repeats = How often
duration = Takes
times-a-year = { $count } times a year
venue = Place
room = Room
online = Online
on-demand = Watch later
talks = Subjects
lecturers = Who comes
areas-missing = Areas not yet visited
capacity = Seats
count-seats = { $count } people
speakers = Speakers
series = Series
organizer = Organiser
co-hosts = Co-hosts
attendance = Attendance
count-people = { $count } people
plan-next = Next plan
flyer = Leaflet
on-request = On request
audience-residents = Everyone
audience-professionals = People who work in medicine or care
audience-both = Everyone, including people who work in medicine or care
lecture-cancelled = Cancelled
lecture-full = Full
lecture-postponed = Postponed
lecture-finished = Finished
lecture-unconfirmed = Over (not confirmed that it took place)
lecture-open = Applications are open
apply = How to apply
apply-on-request = How to ask for it
apply-ways = Ways to apply
apply-until = Apply by { $date }
apply-taken = Applications are taken
apply-not-taken = Applications are no longer taken
apply-closed = Applications are closed.
deadline = Apply by
mail-subject = Subject line
form-fields = What to write
lectures-upcoming = Coming up
lectures-undated = Repeated, or without a date yet
lectures-on-request = Talks that come to your group
lectures-past = Past
lectures-by-month = Calendars by month
lectures-by-place = By place
lectures-by-town = Lectures of each town
for-professionals-lectures = See events for people who work in health and care
lectures-by-audience = By audience
lectures-other-ways = Other ways to find one
lectures-lasting = Going on for more than a week
lectures-day-unknown = This month, on a day that is not yet published
other-months = Other months
other-years = Other fiscal years
month-before = Before ({ $month })
month-after = After ({ $month })
month-caption = Calendar of lectures and classes in { $month }
day-words = { " " }({ $weekday })
place-unknown = Place not yet published
times-below = Next dates
next-times = Next dates
moved-from = (moved from { $date })
on-holiday = {" "}({ $name })
venue-changed = Place: { $venue }
own-calendar = Your calendar
ended-since = Ended since this page was made
ended-all-lectures = All lectures and classes that were listed here are over.
ended-all-notices = All notices that were listed here have expired.

## Calendars and feeds

calendar-of = Lectures and talks: { $name }
calendar-of-topic = Lectures and talks: { $name }, { $topic }
calendar-cancelled = [Cancelled]{" "}
calendar-postponed = [Postponed]{" "}
calendar-full = [Full]{" "}
calendar-city = {" "}({ $city })
calendar-moved = Moved from { $date }.
calendar-starts = Starts
calendar-ends = Ends
calendar-no-hours = The hours are not known to this site.
calendar-no-end = The time it ends is not known to this site.
calendar-contact = Contact
calendar-page = More
feed-of = Notices and lectures: { $name }
feed-emergency = [Emergency]{" "}
add-to-calendar = Add to calendar
add-to-calendar-about = A file that writes this lecture into the calendar of your phone or computer. If it changes later, your entry does not: look at this page again before you come.
subscribe = Get the lectures in your calendar
subscribe-about = Add it to your calendar once, and the lectures on this site appear there by themselves. Changes and cancellations follow within about a day, with some calendars a little later. You can stop at any time; no name or address is asked for.
subscribe-link = Subscribe
subscribe-address = You can also give your calendar this address:
subscribe-topics = By topic
subscribe-news = Follow the notices (Atom)

## Guides and booklets

guides-other = Others
guides-beside = Guides before and after
guide-before = Previous guide
guide-after = Next guide
ask-about-this = Ask about this
handouts-available = Available
handouts-coming = In preparation
for-professionals = For people who work in medicine or care
handout-planned = In preparation
handout-considering = Under consideration
handout-professionals = For people who work in medicine or care
form-of-handout = Form
places = Where to get it
owner = Made by
contains = Contents
quantity = Copies made
editions = Editions
update-cycle = Renewed
rights = Terms of use
about-topics = About
file-kind = ({ $format })
file-kind-size = ({ $format }, { $size })
file-size = ({ $size })
website = Website

## Clinics

filter-row = By Japanese reading
filter-kind = By kind
filter-area = By area
choose-clinics = Combine
choose-any = All
choose-again = Start again
clinics-that-visit = Come to your home
clinics-found = Found: { $count }
clinics-found-none = Nothing fits. Try fewer conditions.
filter-service = By what you need
clinics-order = { $count ->
    [one] 1 place,
   *[other] { $count } places,
} in the order of their Japanese readings.
windows-that-help = Contacts that help you find one
clinic-kind = Kind
clinic-services = Services
departments = Departments
provider-hospital = Hospital
provider-clinic = Clinic
provider-dental = Dental clinic
provider-pharmacy = Pharmacy
provider-visiting-nursing = Visiting nursing
provider-care = Care
provider-other = Other
home-visit = Home visits
home-visit-yes = Yes
home-visit-no = No
visit-areas = Areas visited
corporation = Run by
notes = Remarks

## Subsidies, agreements, lists

eligibility = Who can use it
covers = What it covers
cost = Cost
how = How to apply
scope = Where it holds
enacted = Made
revised = Revised
next-edition = Next edition
changes = What changed
directory-lead = Lists that exist here, who may see them, and where.
who-may-see = Who may see it
publicness-residents = Everyone
publicness-professionals = People who work in medicine or care
publicness-unknown = Not stated in the documents
kept-by = Kept by
as-of-label = As of
how-many = Entries
count-listed = { $count } entries
flags = What it tells
also-known = Also called

## Notices

notice-important = Important
notice-emergency = Emergency
notice-ended = This notice is no longer in force
entry-ended = What this page describes ended on { $date }
notices-past = Notices no longer in force
holds-until = until { $date }
affects = Pages this notice is about

## Progress, numbers, holiday clinics

progress-lead = What towns and their partners have done under the plan, what is difficult, and what comes next, as written in the documents. The sentences are in Japanese.
scenes = Scenes
done = Done
issues = Issues
plan = Plan
plan-current = This year's plan
plan-unconfirmed = This fiscal year is over. Whether it was done is not confirmed.
plan-reported = This fiscal year is over. What was done stands under that year.
cell-missing = This document has no such column
cell-empty = This cell is empty in the document
fiscal-year-printed = The document says { $printed }; it is shown here as { $meant }.
as-of = (as of { $date })
previous = Before: { $value }
counted-by = Counted by { $name }
urgent = Changed at short notice
changed-on = Changed on { $date }
duty-day-changed = Another clinic is on duty
duty-lead = The rota can change at short notice. Always call before you go.
duty-none = The coming duty clinics have not been announced yet.
duty-changed = Last changed: { $date }.
duty-changed-unknown = It is not stated when this was last changed.
duty-fixed = Emergency clinics with fixed days
duty-days = Open on
duty-reception = Reception
duty-hours = Hours
duty-break = Break
duty-today = On duty today ({ $date })
duty-today-none = No clinic is listed for today.
duty-next = Next on duty
duty-last = Duty clinics after { $date } have not been announced yet.
clinics-call-first = Please call first before you visit.
clinics-no-ranking = Being on this list is no recommendation. The order is that of the names and says nothing about quality.
clinics-criteria = Who is listed
clinics-national = Search all of Japan
map = See the place on a map
map-note = (opens a map website)
area = Area
changed-at = Changed on
kind = Kind
parent = Part of

## Other pages

not-found-lead = The address may have changed or may be mistyped. Please start again by choosing a town.
statement-standard = Standard aimed at
statement-target = Target
statement-target-text = We aim to follow { $standard } at level { $target }.
statement-status = Test results
statement-untested = Not tested yet. The degree of conformity will be published after a test.
statement-made = How this site is made
statement-made-zoom = Text can be enlarged to 200 % and read on narrow screens without scrolling sideways.
statement-made-keyboard = Everything works by keyboard alone; a thick outline shows where you are.
statement-made-script = Everything can be read without scripts.
statement-made-contrast = Text stands out clearly from its background, and colour alone never carries meaning.
statement-made-print = Every page can be printed and used as it is.
statement-contact = Report difficulties
statement-contact-text = Please tell your city or town hall.

## Notes in texts

footnotes = Notes
footnote = Note { $n }
footnote-back = Back to note { $n } in the text

## Open data

data-lead = The lists of this site as files for spreadsheets and programs.
data-licence = Terms of use
data-licence-none = No terms are stated yet. Please ask who runs this site before you use the files.
data-encoding = Encoding
data-encoding-csv = CSV: UTF-8 with a byte order mark, lines ended by CRLF, cells separated by commas. The first line names the columns.
data-encoding-json = JSON: UTF-8 without a byte order mark
data-reading = How to read them
data-empty = What is not known is an empty cell in CSV and left out in JSON. It does not mean that there is none.
data-guard = In CSV an apostrophe stands before a value that begins with =, +, -, @, a tab or a line end, so that no spreadsheet runs it as a formula.
data-address = The columns <ja>所在地_町字</ja> and <ja>所在地_番地以下</ja> are the address divided after <ja>丁目</ja> or before its first digit.
data-count = { $count ->
    [one] 1 record
   *[other] { $count } records
}
data-columns = Columns of the CSV file ({ $count }, in the order of the national standard)
data-keys = Keys of the JSON file
dataset-contacts = Contacts
dataset-clinics = Clinics
dataset-lectures = Lectures
dataset-duty = Holiday clinics
dataset-about = { $name }: { $count } records.

## Results of the automatic check

results-lead = What a computer found in the texts of this site by itself.
results-no-claim = This is not the result of a test by people. Where nothing was found there may still be a problem. Whether the site follows the standard cannot be told from this check.
results-date = Checked on
results-scope = What was checked
results-scope-text = The texts and sheets behind { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} of { $cities ->
    [one] 1 municipality.
   *[other] { $cities } municipalities.
}
results-tool = Tool
results-by-people = Test by people
results-test = See the page about the test by people
results-checks = What was looked for, and how much was found
results-counted = These are findings in texts and sheets before they are published. Broken links, the order of headings and repeated page titles are looked for in the finished pages, and are not counted here.
results-criteria = Numbers are those of the success criteria of WCAG 2.2. What has none is looked for to make reading easier.
results-caption = What was looked for automatically, and how much was found
results-column-check = Looked for
results-column-criterion = Criterion
results-column-found = Found
results-no-criterion = None
results-off = Not looked for
results-none = Nothing was found
results-count = { $count ->
    [one] 1 place
   *[other] { $count } places
}
results-exceptions = Exceptions
results-no-exceptions = There are no exceptions.
results-people = What only people can judge
results-people-lead = An automatic check cannot tell these. People read and try them.
results-statement = Back to the page about accessibility
tested-on = Tested by people on
statement-results = See what the automatic check found, and what people have to look at
check-img-alt = A picture without words for what it tells
check-head-fake = Bold type or signs in place of a heading
check-list-fake = Signs in place of a list
check-table-head = A column of a table without a heading
check-ja-word-space = A space inside a word, which is then read aloud wrongly
check-colour-only = Something told by colour or place alone
check-img-text = Words in a picture that are not in the text
check-contrast = A colour too near to its background
check-link-vague = A link that does not say where it leads
check-link-duplicate-text = Links with the same words to different pages
check-lang-part = A sentence in another language that does not say so
check-ja-hard-word = A hard word without an explanation
check-ja-ruby-missing = A name that is hard to read without its reading
check-link-file-info = A link to a file that does not say which kind it is
check-pdf-only = A file without any text on the page
check-ja-platform-char = Characters that some devices cannot show
check-ja-hankaku-kana = Half-width kana
check-ja-zenkaku-alnum = Full-width letters and digits, which are read aloud wrongly
check-ja-symbol-read = Signs that may not be read aloud
check-ja-range = A wave dash in place of a word
people-order = Whether the order of reading aloud follows the content.
people-alternatives = Whether the words for a picture fit what it tells.
people-plain = Whether somebody who reads it for the first time understands it.
people-keyboard = Whether everything can be reached and used by keyboard alone.
people-reader = Whether a screen reader leads to what is wanted.
people-zoom = Whether nothing is cut off or covered when text is enlarged or the screen is narrow.
people-contrast = Whether words and drawings in pictures can be told apart.
people-documents = Whether PDF and other files can be read with a screen reader.
people-correct = Whether telephone numbers, dates and places are as in their source.
# Paper and sharing

title-concern_large = Whom to call: { $topic } (sheet in large letters)
title-contact_sheet = Contacts in { $city } on one sheet
as-of-paper = As of { $date }
send = Send to your family
send-about = Sends the telephone number and the rest of this page as a short text.
send-mail = Send by e-mail
send-line = { $label }: { $value }
send-to-line = Send by LINE
send-copy = Copy the text
send-copied = Copied.
sheet-concern_large = To hand over or to fax (large letters)
sheet-contact_sheet = Print all contacts on one sheet
sheet-how = This sheet is made to be printed on A4 paper.
sheet-back = The page itself
sheet-several = There are many contacts, so this takes two sheets or more.
sheet-without = No published contact is known yet for
sheet-more = { $count } more contacts are on the page whose address stands below.
say-title = What to say on the telephone
say-japanese = On the telephone, say the Japanese sentences below, or have somebody read them.
say-who = I live in { $city }. (I am calling for myself / my family.)
say-matter = I would like to ask about { $topic }.
say-ask = Please tell me what I should do next.
memo = Notes
memo-when = When
memo-who = Who answered
memo-answer = What they said
paper = On paper
page-ended = This page has ended
page-ended-about = What holds today is on this page:

# Dates, times, numbers

# $era is 令和8年, $year 2026, $month 1 to 12, $month_name what month-name says.
date-day = { $weekday } { $day } { $month_name } { $year }
date-month = { $month_name } { $year }
date-month-end = the end of { $month_name } { $year }
date-year = { $year }
date-year-end = the end of { $year }
date-fiscal-year = fiscal year { $year } (April { $year } to March { $next_year })
date-fiscal-year-end = the end of fiscal year { $year } (31 March { $next_year })
date-span = { $from } to { $to }
date-from = from { $from }
date-until = until { $to }
date-with-time = { $date }, { $time }
dates-with-time = { $date }, { $time }
# $hour is 0 to 23, $hour12 0 to 11, $minute 0 to 59, $minutes the same in two digits.
# $part is am or pm, at twelve noon, at zero midnight.
time = { $part ->
    [noon] noon
    [midnight] midnight
   *[other] { $hour12 ->
        [0] 12
       *[other] { $hour12 }
    }{ $minute ->
        [0] {""}
       *[other] :{ $minutes }
    } { $part }
}
time-span = { $from } to { $to }
time-from = from { $from }
time-until = until { $to }
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
weekday-name = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
# What stands between groups of three digits.
digit-separator = ,
beside = { $text } ({ $aside })
separator-last = {" and "}

# Weekdays, and what comes again (where $n is 1 every week or month, where it is 2 every other one)

weekdays-span = { $from } to { $to }
weekdays-all = every day
weekdays-holidays = public holidays
weekdays-year-end = the days around the new year
weekdays-year-end-dates = from 29 December to 3 January
weekdays-but-holidays = { $days } except public holidays
hours-of-days = { $days }: { $hours }
hours-next = {"; "}
repeat-day = { $n ->
    [1] every day
   *[other] every { $n } days
}
repeat-week = { $n ->
    [1] every { $days }
    [2] every other { $days }
   *[other] every { $n } weeks on { $days }
}
repeat-month = { $n ->
    [1] the { $days } of every month
    [2] the { $days } of every other month
   *[other] every { $n } months on the { $days }
}
repeat-of-months = the { $days } of { $months }
repeat-in-months = { $repeat } in { $months }
repeat-month-day = { $day ->
    [-1] last day
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $day }th
}
repeat-nth-day = { $nth ->
    [-1] last
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $nth }th
} { $weekday }
repeat-with-time = { $repeat }, { $time }
repeat-count = { $repeat }, { $count } times in all
repeat-but = { $repeat }, except { $but ->
    [both] on public holidays and from 29 December to 3 January
    [holidays] on public holidays
   *[new-year] from 29 December to 3 January
}
often-year = { $count ->
    [1] once a year
   *[other] { $count } times a year
}
often-month = { $count ->
    [1] once a month
   *[other] { $count } times a month
}
often-week = { $count ->
    [1] once a week
   *[other] { $count } times a week
}
often-several = several times a year
often-all-year = all year
often-any-time = at any time
often-sometimes = from time to time
often-about = about { $rate }

# Public holidays

holiday-new-years-day = New Year's Day
holiday-coming-of-age-day = Coming of Age Day
holiday-national-foundation-day = National Foundation Day
holiday-the-emperors-birthday = The Emperor's Birthday
holiday-vernal-equinox-day = Vernal Equinox Day
holiday-showa-day = Showa Day
holiday-day-of-the-emperors-accession = Day of the Emperor's Accession
holiday-constitution-memorial-day = Constitution Memorial Day
holiday-greenery-day = Greenery Day
holiday-childrens-day = Children's Day
holiday-marine-day = Marine Day
holiday-mountain-day = Mountain Day
holiday-respect-for-the-aged-day = Respect for the Aged Day
holiday-autumnal-equinox-day = Autumnal Equinox Day
holiday-health-and-sports-day = Health and Sports Day
holiday-sports-day = Sports Day
holiday-day-of-the-enthronement-ceremony = Day of the Enthronement Ceremony
holiday-culture-day = Culture Day
holiday-labour-thanksgiving-day = Labour Thanksgiving Day
holiday-substitute-holiday = substitute holiday
holiday-citizens-holiday = citizens' holiday

# Translation

# Says at the end of each page that nobody who speaks the language has checked these words. Empty once somebody has.
translation-unreviewed = {""}

## Search, index by reading

search = Search
search-label = Search in your own words
search-town = Your town
search-go = Search
search-said = Pages found for "{ $query }": { $count }.
search-said-kind = Pages found for "{ $query }" under "{ $kind }": { $count }.
search-none = Nothing found for "{ $query }". Try a shorter word or another one.
search-busy = Searching.
search-failed = The search did not work. Please choose from the index.
search-best = Closest pages
search-more = Show { $count } more
search-other-way = You can also choose by Japanese reading.
search-by-town = Choose a town
search-by-words = Search by words
search-home = Search this site
search-kind-concern = Whom to call, by concern
search-kind-window = Where to ask
search-kind-guide = Guides
search-kind-clinic = Clinics and care
search-kind-lecture = Lectures
search-kind-handout = Booklets and cards
search-kind-service = Support and services
search-kind-notice = Notices
search-kind-other = Other pages
search-kind-city = Towns
search-kind-region = Regions
search-kind-organization = Organisations
index-lead = In the order of Japanese readings. What has no recorded reading stands at the end.
index-by-town = See the index of a town
