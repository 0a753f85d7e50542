# Português do Brasil. machine-made, not yet reviewed: tradução automática, ainda não revista por falante nativo.
# 機械で訳したものです。ポルトガル語を母語とする人は、まだ確かめていません。確かめた人は docs/languages.md のとおりに印を付けます。
# Termos como nos materiais em português das prefeituras do Japão. Em <ja>…</ja> está o nome em japonês, para mostrar no balcão.

# Termos

-center = Centro Geral de Apoio Regional
-center-ja = <ja>地域包括支援センター</ja>, chiiki hokatsu shien senta
-hall = prefeitura

## Títulos (title-… é o h1 da página, description-… é o texto nos resultados de busca)

title-portal = Escolha a cidade onde mora a pessoa que precisa de cuidados
title-city_home = Onde pedir ajuda sobre saúde e cuidados em { $city }
title-contact_list = Onde pedir ajuda em { $city }
title-concern = Onde pedir ajuda: { $topic }
title-guide_list = Guias
title-clinic_list = Clínicas, farmácias e enfermagem em casa em { $city }
title-clinic_row = Clínicas e outros em { $city } ({ $row })
title-clinic_visits = Clínicas e outros que vão à sua casa em { $city }
title-clinic_kind = Clínicas e outros em { $city } ({ $part })
title-clinic_area = Clínicas e outros em { $city } ({ $part })
title-clinic_service = Clínicas e outros com { $service }
title-lecture_list = Palestras e cursos em { $city }
title-lecture_month = Palestras e cursos em { $city }, { $time }
title-lecture_year = Palestras e cursos já encerrados em { $city }, { $time }
title-lecture_places = Palestras e cursos em { $city } (por local)
title-lecture_audiences = Palestras e cursos em { $city } (por público)
title-handout_list = Livretos e cartões distribuídos em { $city }
title-service_list = Auxílios e serviços em { $city }
title-rule_list = Acordos em { $city }
title-directory = Listas que existem em { $city }
title-notice_list = Avisos de { $city }
title-progress = Andamento das ações em { $city }
title-duty = Médicos de plantão nos feriados em { $city }
title-data = Dados abertos de { $city }
title-glossary = Explicação das palavras
title-results = Resultado da verificação automática
title-about = Sobre este site
title-accessibility = Acessibilidade
title-not_found = Página não encontrada

description-portal = Escolha a sua cidade e veja onde pedir ajuda sobre saúde e cuidados, palestras, guias e clínicas.
description-city_home = Veja para onde ligar quando precisar de ajuda com saúde ou cuidados em { $city }.
description-contact_list = Onde pedir ajuda sobre saúde e cuidados em { $city }, por assunto.
description-concern = Onde pedir ajuda sobre { $topic } em { $city }: telefones, horários e o que dizer.
description-concern_large = Onde pedir ajuda sobre { $topic } em { $city }, em letras grandes em uma folha A4, para entregar ou enviar por fax.
description-guide_list = Guias de saúde e cuidados para quem mora em { $city }.
description-clinic_list = Clínicas, farmácias e enfermagem em casa em { $city }, pela leitura em japonês.
description-clinic_row = Clínicas e outros em { $city } cujo nome em japonês começa em { $row }.
description-clinic_visits = Clínicas e outros em { $city } que vão à sua casa: áreas, telefones e horários.
description-clinic_kind = Clínicas e outros em { $city }: { $part }.
description-clinic_area = Clínicas e outros em { $city }: { $part }.
description-clinic_service = Clínicas e outros com { $service } para quem mora em { $city }.
description-lecture_list = Datas, horários e inscrição de palestras e cursos de saúde e cuidados em { $city }.
description-lecture_month = Calendário de palestras e cursos de saúde e cuidados em { $city }, { $time }.
description-lecture_year = Palestras e cursos de saúde e cuidados realizados em { $city }, { $time }, e número de participantes.
description-lecture_places = Próximas palestras e cursos em { $city }, por local.
description-lecture_audiences = Próximas palestras e cursos em { $city }, por público.
description-handout_list = Livretos, cartões e mapas distribuídos em { $city } e onde pegar.
description-service_list = Auxílios e serviços para quem mora em { $city } e como pedir.
description-rule_list = Explicação simples dos acordos de internação e alta em { $city }.
description-directory = Quais listas existem em { $city } e quem pode ver.
description-notice_list = Avisos de saúde e cuidados em { $city }.
description-progress = O que { $city } e entidades parceiras fizeram, dificuldades e planos.
description-duty = Datas, telefones e horários dos médicos de plantão nos feriados em { $city }.
description-data = Listas de contatos, clínicas e palestras de { $city } em arquivos para planilhas e programas.

description-of-entry = { $city }: { $text }
description-glossary = Explicação simples das palavras de saúde e cuidados.
description-results = O que a verificação automática encontrou e o que as pessoas precisam verificar.
description-not_found = Não há página neste endereço.

document-title-dated = { $title }, { $date }
document-title = { $title } | { $site }
document-title-city = { $title } | { $city } | { $site }

## Navegação

skip-to-main = Ir para o conteúdo
skip-to-phone = Ir para os telefones
breadcrumbs = Você está aqui
languages = Escolher o idioma
main-nav = Páginas principais
nav-home = Início
nav-contacts = Ajuda
nav-guides = Guias
nav-clinics = Clínicas
nav-lectures = Palestras
nav-handouts = Livretos
nav-notices = Avisos
crumb-portal = Escolher a cidade
crumb-contacts = Onde pedir ajuda
crumb-guides = Guias
crumb-clinics = Clínicas
crumb-lectures = Palestras
crumb-handouts = Livretos
crumb-services = Auxílios e serviços
crumb-rules = Acordos
crumb-lists = Listas
crumb-notices = Avisos
crumb-progress = Andamento
crumb-duty = Plantão nos feriados
crumb-data = Dados abertos
choose-town = Escolher a cidade
on-this-page = Nesta página
related = Leia também
more-of-city = Mais desta cidade
separator = {", "}
in-other-language = ({ $tag ->
    [ja] em japonês
    [en] em inglês
   *[other] em outro idioma
})
care-now = Ligue agora para 119
care-today = Peça ajuda ainda hoje
care-usual = Onde pedir ajuda normalmente
care-when = Nestes casos
untranslated = Esta página ainda não foi traduzida. Ela aparece em: { $language }.
moved = Mudou para “{ $title }”
moved-link = Abrir “{ $title }”

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
kana-row-other = Outros

## Como ver a página (só aparece onde os scripts funcionam)

display = Letra, voz
display-size = Tamanho da letra
display-size-0 = Normal
display-size-1 = Grande
display-size-2 = Maior
display-contrast = Contraste
display-contrast-0 = Normal
display-contrast-more = Forte
display-furigana = Furigana
display-furigana-0 = Não mostrar
display-furigana-all = Mostrar
display-furigana-hard = Só os kanji que não se aprendem no ensino primário
display-said = { $what }: { $chosen }.
offline-kept = Esta página foi salva em { $date }. Você está sem conexão com a internet. Telefones e horários podem ter mudado.
speak = Ler esta página em voz alta
speak-pause = Pausar
speak-resume = Continuar a leitura
speak-stop = Parar a leitura

## Demonstração, data, responsável

demonstration = Demonstração feita com documentos públicos. Não é um site oficial.
as-of-site = Esta página foi feita com as informações de { $date }.
official-site-of = Ver o site oficial de { $city }
about-site = Sobre este site
about-operator = Responsável pelo site
about-privacy = Dados pessoais
about-copyright = Direitos autorais e reutilização
about-disclaimer = Aviso legal
about-mistakes = Informar um erro
about-accessibility = Acessibilidade
glossary = Explicação das palavras
operator = Responsável
about-page = Sobre esta página
responsible = Setor responsável
updated = Atualização
sources = Fontes
page-address = Endereço desta página
report-mistake = Informar um erro
mistake-to = Se encontrar um erro, avise: { $name }.
mistake-unknown = Se encontrar um erro, avise: { $name }. Este site ainda não confirmou o telefone nem o e-mail.
mistake-nobody = Ainda não foi decidido a quem informar.
mistake-demonstration = Isto é uma demonstração. Veja na página seguinte a quem informar.
confirmed-each = Quando um item tem data própria de confirmação, ela está escrita nele.
author-unknown = autor desconhecido
as-of-unknown = sem data
stale = Baseado em documentos de mais de 2 anos ({ $date }). Hoje pode ser diferente.

## Perigo de vida

life-119 = Em caso de perigo de vida

## Página inicial e da cidade

portal-lead = Mesmo que a família more longe, escolha a cidade onde mora a pessoa que precisa de cuidados.
portal-far = Se a cidade não estiver aqui, ligue para o telefone geral da prefeitura dela e pergunte.
former-names = Nomes antigos:
postal-code = Código postal:
this-month = Palestras e cursos em { $month }
this-month-none = Ainda não foram anunciadas palestras para este mês.
regions = Ver por região
region-in = { $name } ({ $prefecture })
organizations = Entidades desta região
whom-to-call = Para onde quer ligar?
by-concern = Escolher por assunto
no-number-yet = Ainda não há lugar com telefone confirmado.
of-city = Sobre { $city }
hub = Escolha o que quer saber
hub-guides = Saúde e cuidados explicados passo a passo ({ $count })
hub-clinics = Também os que vão à sua casa ({ $count })
hub-lectures-title = Palestras e cursos
hub-lectures = Data, local e inscrição
hub-handouts-title = Livretos e cartões
hub-handouts = O que contêm e onde pegar
hub-notices = O que mudou e o que vai mudar
choose-prefecture = Escolher a província
jump-to-row = Escolher pela primeira letra da cidade em japonês
all-contacts = Ver todos os lugares de ajuda
all-notices = Ver todos os avisos
all-lectures = Ver todas as palestras
all-guides = Ver todos os guias
all-handouts = Ver todos os livretos
all-clinics-plain = Ver todas as clínicas e outros
next-lectures = Próximas palestras e cursos
find-clinic = Procurar clínicas e outros
count-places = ({ $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
})
numbers = Em números

## Onde pedir ajuda

contacts-lead = Telefones e horários por assunto. Se não tiver certeza, ligue para o que parecer mais próximo.
where-to-call = Para onde ligar
other-windows = Outros lugares
ended-windows = Lugares que já fecharam
other-concerns = Outros assuntos
other-concerns-about = Ainda não encontramos um lugar publicado para estes assuntos. Cada página diz a quem perguntar.
guides-on-this = Guias sobre este assunto
answers = Pode ajudar com
window-closed = Este atendimento foi encerrado.
window-closed-on = Este atendimento foi encerrado em { $date }.
window-closing = Este atendimento será encerrado em { $date }.
window-this = Pode pedir ajuda aqui
window-not-yet = Ainda não pode pedir ajuda aqui
window-not-here = Não pode pedir ajuda aqui
until = Até { $date }
from = A partir de { $date }
window-opens = Este atendimento começa em { $date }.
window-upcoming = Este atendimento vai começar. A data ainda não foi anunciada.
successor = A partir de agora, peça ajuda em:
successor-from = A partir de { $date }, peça ajuda em:
successor-closed = Este lugar também foi encerrado. A página dele diz onde pedir ajuda agora.
successor-none = Ainda não foi anunciado outro lugar.
phone = Telefone
phone-of-office = Telefone
extension = ramal { $number }
phone-published = Este site ainda não confirmou o telefone.
phone-not_published = O telefone não é público.
phone-office_only = Não há telefone direto. Ligue para o telefone geral da prefeitura e peça para transferir.
phone-unknown = Este site ainda não confirmou o telefone.
ask-section = Pergunte em: { $name }. Eles indicam o lugar certo.
ask-city = Ligue para o telefone geral de { $city } e pergunte. Eles indicam o lugar certo.
ask-own-city = Ligue para o telefone geral da sua cidade e pergunte. Eles indicam o lugar certo.
section-successor = O trabalho deste setor passou para: { $name }.
hours = Horário
reception = Atendimento por telefone e no local
closed-days = Fechado
hours-table = Horário por dia da semana
hours-day = Dia
hours-times = Horário
hours-morning = Manhã
hours-afternoon = Tarde
hours-closed = fechado
hours-holidays = Feriados
hours-today = Hoje ({ $day })
hours-outer = Só se sabe a hora de abrir e de fechar. Pode haver intervalo no meio.
hours-call = Pode fechar sem aviso. Ligue antes de ir.
hours-call-holidays = Não se sabe se abre nos feriados. Pode fechar sem aviso. Ligue antes de ir.
fax = Fax
form = Formulário
mail = E-mail
address = Endereço
access = Como chegar
ways = Como pedir ajuda
way-phone = telefone
way-visit = visita em casa
way-counter = no balcão
way-form = formulário
way-mail = e-mail
way-fax = fax
reservation = Hora marcada
audience = Para quem
who-may-ask = Quem pode pedir ajuda
prepare = Tenha à mão
say = Exemplo do que dizer ao telefone
speaks = Idiomas
interpreter = Intérprete
writing-and-signing = Escrita e língua de sinais
fee = Custo
out-of-hours = Fora do horário
areas = Áreas atendidas
serves = Cidades atendidas
publicised-in = Publicado em
confirmed = Confirmado em
first-ask = Quem já tem gerente de cuidados (care manager) ou médico de confiança deve falar primeiro com essa pessoa.
centers = { -center } ({ -center-ja })
center-unknown = O { -center } ({ -center-ja }) também ajuda. Pergunte o telefone na { -hall }.
center-by-address = O centro responsável depende do endereço. Se não souber qual é, diga o endereço e pergunte.
center-by-town = O centro responsável depende do endereço. Na ordem da leitura em japonês dos bairros.
windows = Onde pedir ajuda
sections = Setor responsável da { -hall }
unsure = Se não sabe para onde ligar
to-say = O que dizer ao telefone
outside-title = À noite, nos feriados e no fim do ano
outside-own-number = Se médicos ou enfermeiros visitam você e deram um número para a noite e os feriados, ligue para esse número.
outside-year-end = No fim do ano (de 29 de dezembro a 3 de janeiro) alguns lugares fecham. Verifique com antecedência.
outside-again = Atendimento: { $days }, a partir das { $time }. Se não conseguir falar, ligue no próximo dia de atendimento.
outside-ask-year-end = Pergunte por telefone se atendem no fim do ano.
outside-ask-holidays = Pergunte por telefone se atendem nos feriados.
outside-ask-both = Pergunte por telefone se atendem nos feriados e no fim do ano.
hotline-instead = De telefones que não completam este número:
relatives-title = Para a família que mora longe
relatives = Peça ajuda na cidade onde mora a pessoa, por exemplo seus pais. Basta um telefonema para começar.

## Quando não há informação

fallback-windows = Ainda não encontramos um lugar de ajuda publicado para este assunto.
fallback-lectures = Ainda não foram anunciadas novas palestras.
fallback-lectures-month = Ainda não foram anunciadas palestras para este mês.
fallback-clinics = Ainda não encontramos clínicas publicadas.
fallback-handouts = Ainda não encontramos livretos distribuídos.
fallback-notices = No momento não há avisos.

## Palestras e cursos

when = Quando
date-unknown = A data ainda não foi anunciada
date-not-given = A data não é conhecida
date-in-year = { $year } (a data ainda não foi anunciada)
in-year = {" "}({ $year })
doors = Abertura das portas
repeats = Quantas vezes
duration = Duração
times-a-year = { $count } vezes por ano
venue = Local
room = Sala
online = On-line
on-demand = Ver depois
talks = Assuntos
lecturers = Quem vem
areas-missing = Áreas ainda não visitadas
capacity = Vagas
count-seats = { $count } pessoas
speakers = Palestrantes
series = Nome do evento
organizer = Organização
co-hosts = Coorganização
attendance = Participantes
count-people = { $count } pessoas
plan-next = Próximo plano
flyer = Folheto
on-request = A pedido
audience-residents = Qualquer pessoa
audience-professionals = Quem trabalha em saúde ou cuidados
audience-both = Qualquer pessoa, também quem trabalha em saúde ou cuidados
lecture-cancelled = Cancelado
lecture-full = Sem vagas
lecture-postponed = Adiado
lecture-finished = Encerrado
lecture-unconfirmed = Encerrado (realização não confirmada)
lecture-open = Inscrições abertas
apply = Inscrição
apply-on-request = Como pedir uma visita
apply-ways = Como se inscrever
apply-until = Inscrições até { $date }
apply-taken = Inscrições aceitas
apply-not-taken = Inscrições não são mais aceitas
apply-closed = As inscrições terminaram.
deadline = Prazo
mail-subject = Assunto do e-mail
form-fields = O que escrever
lectures-upcoming = Próximas
lectures-undated = Que se repetem ou ainda sem data
lectures-on-request = Palestras que vão ao seu grupo
lectures-past = Encerradas
lectures-by-month = Calendário por mês
lectures-by-place = Ver por local
lectures-by-audience = Ver por público
lectures-by-town = Palestras de cada cidade
for-professionals-lectures = Ver eventos para quem trabalha em saúde ou cuidados
lectures-other-ways = Outras formas de procurar
lectures-lasting = Com mais de uma semana de duração
lectures-day-unknown = Neste mês, em dia ainda não anunciado
other-months = Outros meses
other-years = Outros anos fiscais
month-before = Antes ({ $month })
month-after = Depois ({ $month })
month-caption = Calendário de palestras e cursos de { $month }
day-words = {" "}({ $weekday })
place-unknown = Local ainda não anunciado
times-below = Próximas datas
next-times = Próximas datas
moved-from = (mudou de { $date })
on-holiday = {" "}({ $name })
venue-changed = Local: { $venue }
own-calendar = Seu calendário
ended-since = Encerradas depois que esta página foi feita
ended-all-lectures = Todas as palestras e cursos que estavam aqui já terminaram.
ended-all-notices = Todos os avisos que estavam aqui já venceram.

## Calendários e assinaturas

calendar-of = Palestras e cursos: { $name }
calendar-of-topic = Palestras e cursos: { $name }, { $topic }
calendar-cancelled = [Cancelado]{" "}
calendar-postponed = [Adiado]{" "}
calendar-full = [Sem vagas]{" "}
calendar-city = {" "}({ $city })
calendar-moved = Mudou de { $date }.
calendar-starts = Começa
calendar-ends = Termina
calendar-no-hours = Este site não sabe o horário.
calendar-no-end = Este site não sabe a hora de término.
calendar-contact = Contato
calendar-page = Detalhes
feed-of = Avisos e palestras: { $name }
feed-emergency = [Emergência]{" "}
add-to-calendar = Adicionar ao calendário
add-to-calendar-about = É um arquivo que escreve esta palestra no calendário do celular ou computador. Se a data mudar depois, o que foi escrito não muda. Veja esta página de novo antes de ir.
subscribe = Receber as palestras no seu calendário
subscribe-about = Registre uma vez no seu calendário, e as palestras deste site entram nele automaticamente. Mudanças e cancelamentos chegam em cerca de um dia (em alguns calendários, um pouco mais). Pode parar quando quiser. Não é preciso dar nome nem contato.
subscribe-link = Assinar
subscribe-address = Também pode registrar este endereço no aplicativo de calendário:
subscribe-topics = Receber por assunto
subscribe-news = Receber os avisos (Atom)

## Guias e livretos

guides-other = Outros
guides-beside = Guias antes e depois
guide-before = Guia anterior
guide-after = Próximo guia
ask-about-this = Pedir ajuda sobre isto
handouts-available = Pode pegar
handouts-coming = Em preparação
for-professionals = Para quem trabalha em saúde ou cuidados
handout-planned = Em preparação
handout-considering = Em estudo
handout-professionals = Para quem trabalha em saúde ou cuidados
form-of-handout = Formato
places = Onde pegar
owner = Feito por
contains = Conteúdo
quantity = Exemplares
editions = Edições anteriores
update-cycle = Renovação
rights = Condições de uso
about-topics = Sobre
file-kind = ({ $format })
file-kind-size = ({ $format }, { $size })
file-size = ({ $size })
website = Site

## Clínicas e outros

filter-row = Pela primeira letra em japonês
filter-kind = Por tipo
filter-area = Por área
choose-clinics = Combinar
choose-any = Todos
choose-again = Escolher de novo
clinics-that-visit = Vão à sua casa
clinics-found = Encontrados: { $count }
clinics-found-none = Nada encontrado. Tente com menos condições.
filter-service = Pelo que você precisa
clinics-order = { $count ->
    [one] { $count } lugar,
   *[other] { $count } lugares,
} na ordem da leitura dos nomes em japonês.
windows-that-help = Quem ajuda a procurar
clinic-kind = Tipo
clinic-services = Serviços
departments = Especialidades
provider-hospital = Hospital
provider-clinic = Clínica
provider-dental = Dentista
provider-pharmacy = Farmácia
provider-visiting-nursing = Enfermagem em casa
provider-care = Cuidados
provider-other = Outros
home-visit = Visita em casa
home-visit-yes = Sim
home-visit-no = Não
visit-areas = Áreas visitadas
corporation = Entidade responsável
notes = Observações

## Auxílios, acordos, listas

eligibility = Quem pode usar
covers = O que cobre
cost = Custo
how = Como pedir
scope = Onde vale
enacted = Criado em
revised = Revisto em
next-edition = Próxima edição
changes = O que mudou
directory-lead = Listas que existem aqui, quem pode ver e onde.
who-may-see = Quem pode ver
publicness-residents = Qualquer pessoa
publicness-professionals = Quem trabalha em saúde ou cuidados
publicness-unknown = Não consta nos documentos
kept-by = Mantida por
as-of-label = Data
how-many = Itens
count-listed = { $count } itens
flags = O que informa
also-known = Outros nomes

## Avisos

notice-important = Importante
notice-emergency = Emergência
notice-ended = Este aviso já venceu
entry-ended = O conteúdo desta página terminou em { $date }
notices-past = Avisos vencidos
holds-until = até { $date }
affects = Páginas relacionadas a este aviso

## Ações, números, plantão

progress-lead = O que as cidades e entidades parceiras fizeram segundo o plano, as dificuldades e os próximos planos, como está nos documentos, em japonês.
scenes = Situações
done = Feito
issues = Dificuldades
plan = Plano
plan-current = Plano deste ano
plan-unconfirmed = Este ano fiscal terminou. Não foi confirmado se foi feito.
plan-reported = Este ano fiscal terminou. O que foi feito está na parte desse ano.
cell-missing = Este documento não tem esta coluna
cell-empty = No documento esta parte está vazia
fiscal-year-printed = O documento diz “{ $printed }”; aqui aparece como { $meant }.
as-of = ({ $date })
previous = Antes: { $value }
counted-by = Contagem: { $name }
urgent = Mudança repentina
changed-on = Mudou em { $date }
duty-day-changed = O plantão mudou
duty-lead = O plantão pode mudar de repente. Ligue sempre antes de ir.
duty-none = Os próximos plantões ainda não foram anunciados.
duty-changed = Última mudança: { $date }.
duty-changed-unknown = Não consta de quando é a informação.
duty-fixed = Pronto atendimento em dias fixos
duty-days = Dias de atendimento
duty-reception = Recepção
duty-hours = Consultas
duty-break = Intervalo
duty-today = Plantão de hoje ({ $date })
duty-today-none = Não consta plantão para hoje.
duty-next = Próximo plantão
duty-last = Os plantões depois de { $date } ainda não foram anunciados.
clinics-call-first = Ligue antes de ir.
clinics-no-ranking = Estar nesta lista não é recomendação. A ordem é a da leitura dos nomes em japonês e não indica qualidade.
clinics-criteria = Critério da lista
clinics-national = Procurar em todo o Japão
map = Ver no mapa
map-note = (abre um site de mapas)
area = Área
changed-at = Data da mudança
kind = Tipo
parent = Parte de

## Outras páginas

not-found-lead = O endereço pode ter mudado ou estar errado. Comece de novo, escolhendo a cidade.
statement-standard = Norma que seguimos
statement-target = Meta
statement-target-text = A meta é seguir { $standard } no nível { $target }.
statement-status = Resultado dos testes
statement-untested = Ainda não foi testado. O grau de conformidade será publicado depois do teste.
statement-made = Como este site é feito
statement-made-zoom = A letra pode ser aumentada até 200% e lida em telas estreitas sem mover para o lado.
statement-made-keyboard = Tudo funciona só com o teclado. Uma moldura grossa mostra onde você está.
statement-made-script = Tudo pode ser lido sem scripts.
statement-made-contrast = A letra se destaca bem do fundo, e o sentido nunca depende só da cor.
statement-made-print = Todas as páginas podem ser impressas e usadas como estão.
statement-contact = Informar dificuldades de uso
statement-contact-text = Avise a prefeitura da sua cidade.

## Notas

footnotes = Notas
footnote = Nota { $n }
footnote-back = Voltar à nota { $n } no texto

## Dados abertos

data-lead = As listas deste site em arquivos para planilhas e programas.
data-licence = Condições de uso
data-licence-none = As condições ainda não foram definidas. Pergunte ao responsável por este site antes de usar.
data-encoding = Codificação
data-encoding-csv = CSV: UTF-8 com BOM, linhas terminadas em CRLF, células separadas por vírgula. A primeira linha tem os nomes das colunas.
data-encoding-json = JSON: UTF-8 sem BOM
data-reading = Como ler
data-empty = O que não se sabe fica vazio no CSV e não aparece no JSON. Vazio não quer dizer que não existe.
data-guard = No CSV há um apóstrofo antes de valores que começam com =, +, -, @, tabulação ou quebra de linha, para que a planilha não os execute como fórmula.
data-address = <ja>「所在地_町字」</ja> e <ja>「所在地_番地以下」</ja> são o endereço dividido depois do chome ou antes do primeiro número.
data-count = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
data-columns = Colunas do CSV ({ $count }, na ordem do padrão nacional)
data-keys = Chaves do JSON
dataset-contacts = Lugares de ajuda
dataset-clinics = Clínicas
dataset-lectures = Palestras
dataset-duty = Plantão nos feriados
dataset-about = { $name }: { $count } itens.

## Resultado da verificação automática

results-lead = O que um computador encontrou sozinho nos textos deste site.
results-no-claim = Não é o resultado de um teste feito por pessoas. Onde nada foi encontrado ainda pode haver problemas. Esta verificação não diz se o site segue a norma.
results-date = Data da verificação
results-scope = O que foi verificado
results-scope-text = Textos e tabelas de { $pages ->
    [one] { $pages } página
   *[other] { $pages } páginas
} de { $cities ->
    [one] { $cities } município.
   *[other] { $cities } municípios.
}
results-tool = Ferramenta
results-by-people = Teste feito por pessoas
results-test = Ver a página do teste feito por pessoas
results-checks = O que foi verificado e quanto foi encontrado
results-counted = São os números dos textos e tabelas antes da publicação. Links quebrados, ordem dos títulos e títulos repetidos são verificados nas páginas prontas e não entram aqui.
results-criteria = Os números são dos critérios de sucesso das WCAG 2.2. O que não tem número é verificado para facilitar a leitura.
results-caption = O que foi verificado automaticamente e quanto foi encontrado
results-column-check = Verificação
results-column-criterion = Critério
results-column-found = Encontrado
results-no-criterion = Nenhum
results-off = Não verificado
results-none = Nada encontrado
results-count = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
results-exceptions = Exceções
results-no-exceptions = Não há exceções.
results-people = O que só as pessoas podem julgar
results-people-lead = A verificação automática não sabe dizer o seguinte. As pessoas leem e experimentam.
results-statement = Voltar à página de acessibilidade
tested-on = Testado por pessoas em
statement-results = Ver o que a verificação automática encontrou e o que as pessoas precisam verificar
check-img-alt = Imagem sem texto que explique o conteúdo
check-head-fake = Negrito ou sinais no lugar de um título
check-list-fake = Sinais como “•” no lugar de uma lista
check-table-head = Coluna de tabela sem título
check-ja-word-space = Espaço dentro de uma palavra, que é lida errado em voz alta
check-colour-only = Informação só pela cor ou pela posição
check-img-text = Palavras na imagem que não estão no texto
check-contrast = Cor muito próxima do fundo
check-link-vague = Link que não diz aonde leva
check-link-duplicate-text = Links com o mesmo texto para páginas diferentes
check-lang-part = Frase em outro idioma sem indicação do idioma
check-ja-hard-word = Palavra difícil sem explicação
check-ja-ruby-missing = Nome difícil de ler sem a leitura
check-link-file-info = Link para arquivo sem dizer o tipo
check-pdf-only = Só um arquivo, sem texto na página
check-ja-platform-char = Caracteres que alguns aparelhos não mostram
check-ja-hankaku-kana = Katakana de meia largura
check-ja-zenkaku-alnum = Letras e números de largura total, lidos errado em voz alta
check-ja-symbol-read = Sinais que podem não ser lidos em voz alta
check-ja-range = Til ou onda no lugar de uma palavra
people-order = Se a ordem da leitura em voz alta segue o conteúdo.
people-alternatives = Se o texto da imagem corresponde ao que ela mostra.
people-plain = Se quem lê pela primeira vez entende.
people-keyboard = Se tudo pode ser alcançado e usado só com o teclado.
people-reader = Se um leitor de tela leva ao que se procura.
people-zoom = Se nada é cortado ou coberto com letra grande ou tela estreita.
people-contrast = Se palavras e desenhos nas imagens se distinguem bem.
people-documents = Se PDF e outros arquivos podem ser lidos com leitor de tela.
people-correct = Se telefones, datas e lugares estão como na fonte.

## Papel e compartilhamento

title-concern_large = Onde pedir ajuda: { $topic } (folha com letras grandes)
title-contact_sheet = Onde pedir ajuda em { $city } (uma folha)
as-of-paper = Em { $date }
send = Enviar para a família
send-about = Envia o telefone e os dados desta página como texto.
send-mail = Enviar por e-mail
send-line = { $label }: { $value }
send-to-line = Enviar pelo LINE
send-copy = Copiar o texto
send-copied = Copiado.
sheet-concern_large = Para entregar ou enviar por fax (letras grandes)
sheet-contact_sheet = Imprimir todos os lugares em uma folha
sheet-how = Esta folha é para imprimir em papel A4.
sheet-back = Página original
sheet-several = Como há muitos lugares, são necessárias 2 folhas ou mais.
sheet-without = Assuntos ainda sem lugar de ajuda publicado
sheet-more = Há mais { $count } lugares na página do endereço abaixo.
say-title = O que dizer ao telefone
say-japanese = Ao telefone, diga as frases em japonês abaixo ou peça a alguém que as leia.
say-who = Moro em { $city }. (É para mim / para minha família.)
say-matter = Gostaria de pedir ajuda sobre { $topic }.
say-ask = Por favor, diga o que devo fazer agora.
memo = Anotações
memo-when = Data e hora
memo-who = Quem atendeu
memo-answer = Resposta
paper = Imprimir
page-ended = Esta página foi encerrada
page-ended-about = A informação atual está na página seguinte:

## Datas, horas, números

date-day = { $weekday }, { $day ->
    [1] 1º
   *[other] { $day }
} de { $month_name } de { $year }
date-month = { $month_name } de { $year }
date-month-end = fim de { $month_name } de { $year }
date-year = { $year }
date-year-end = fim de { $year }
date-fiscal-year = ano fiscal de { $year } (de abril de { $year } a março de { $next_year })
date-fiscal-year-end = fim do ano fiscal de { $year } (31 de março de { $next_year })
date-span = de { $from } a { $to }
date-from = a partir de { $from }
date-until = até { $to }
date-with-time = { $date }, { $time }
dates-with-time = { $date }, { $time }
time = { $hour }:{ $minutes }
time-span = das { $from } às { $to }
time-from = a partir das { $from }
time-until = até as { $to }
month-name = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] maio
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
weekday-name = { $day ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
weekday-short = { $day ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}
digit-separator = .
beside = { $text } ({ $aside })
separator-last = {" e "}

## Dias da semana e repetições ($n é 1 para toda semana ou todo mês, 2 para semana ou mês sim, outro não)

weekdays-span = { $from } a { $to }
weekdays-all = todos os dias
weekdays-holidays = feriados
weekdays-year-end = fim e início de ano
weekdays-year-end-dates = de 29 de dezembro a 3 de janeiro
weekdays-but-holidays = { $days } (exceto feriados)
hours-of-days = { $days }: { $hours }
hours-next = {"; "}
repeat-day = { $n ->
    [1] todos os dias
   *[other] a cada { $n } dias
}
repeat-week = { $n ->
    [1] toda semana: { $days }
    [2] semana sim, semana não: { $days }
   *[other] a cada { $n } semanas: { $days }
}
repeat-month = { $n ->
    [1] todo mês: { $days }
    [2] mês sim, mês não: { $days }
   *[other] a cada { $n } meses: { $days }
}
repeat-of-months = { $days } de { $months }
repeat-in-months = { $repeat } ({ $months })
repeat-month-day = { $day ->
    [-1] último dia
    [1] dia 1º
   *[other] dia { $day }
}
# $day é o dia da semana: 6 é sábado, 7 é domingo.
repeat-nth-day = { $nth ->
    [-1] { $day ->
        [6] último { $weekday }
        [7] último { $weekday }
       *[other] última { $weekday }
    }
   *[other] { $day ->
        [6] { $nth }º { $weekday }
        [7] { $nth }º { $weekday }
       *[other] { $nth }ª { $weekday }
    }
}
repeat-with-time = { $repeat }, { $time }
repeat-count = { $repeat }, { $count } vezes no total
repeat-but = { $repeat } (exceto { $but ->
    [both] feriados e fim de ano
    [holidays] feriados
   *[new-year] fim de ano
})
often-year = { $count ->
    [1] uma vez por ano
   *[other] { $count } vezes por ano
}
often-month = { $count ->
    [1] uma vez por mês
   *[other] { $count } vezes por mês
}
often-week = { $count ->
    [1] uma vez por semana
   *[other] { $count } vezes por semana
}
often-several = algumas vezes por ano
often-all-year = o ano todo
often-any-time = a qualquer momento
often-sometimes = de vez em quando
often-about = cerca de { $rate }

## Feriados

holiday-new-years-day = Ano-Novo
holiday-coming-of-age-day = Dia da Maioridade
holiday-national-foundation-day = Dia da Fundação Nacional
holiday-the-emperors-birthday = Aniversário do Imperador
holiday-vernal-equinox-day = Equinócio da Primavera
holiday-showa-day = Dia de Showa
holiday-day-of-the-emperors-accession = Dia da Ascensão do Imperador
holiday-constitution-memorial-day = Dia da Constituição
holiday-greenery-day = Dia do Verde
holiday-childrens-day = Dia das Crianças
holiday-marine-day = Dia do Mar
holiday-mountain-day = Dia da Montanha
holiday-respect-for-the-aged-day = Dia de Respeito aos Idosos
holiday-autumnal-equinox-day = Equinócio do Outono
holiday-health-and-sports-day = Dia da Saúde e do Esporte
holiday-sports-day = Dia do Esporte
holiday-day-of-the-enthronement-ceremony = Dia da Cerimônia de Entronização
holiday-culture-day = Dia da Cultura
holiday-labour-thanksgiving-day = Dia de Ação de Graças pelo Trabalho
holiday-substitute-holiday = Feriado substituto
holiday-citizens-holiday = Feriado nacional

## Tradução

# 訳した言葉を、その言語を話す人がまだ確かめていないことを、ページの終わりで伝える文です。確かめたら {""} にします。
translation-unreviewed = O português deste site foi traduzido por máquina e ainda não foi conferido por quem fala português. Em caso de dúvida, vale a página em japonês.
section-untranslated = Somente em { $language }:
translated-machine = Esta página foi traduzida por máquina e ainda não foi revisada por um falante nativo. Se algo não estiver claro, vale a página original:
translated-machine-reviewed = Esta página foi traduzida por máquina e revisada por uma pessoa. Página original:
translated-unreviewed = Esta tradução ainda não foi revisada por um falante nativo. Página original:
language-name = { $id ->
    [ja] japonês
    [easy] japonês fácil
    [en] inglês
   *[other] { $own }
}
fallback-hotlines = Ainda não conseguimos confirmar se este número funciona aqui.

## Search, index by reading
title-search = Buscar nas páginas de { $city }
title-site_search = Escolha a cidade e busque nas páginas
title-reading_index = Índice de { $city } pela leitura em japonês
title-site_index = Índice pela leitura em japonês
description-search = Busque com suas próprias palavras onde perguntar, os guias, os serviços de saúde e as palestras de { $city }.
description-site_search = Escolha a cidade e busque com suas próprias palavras onde perguntar, os guias, os serviços de saúde e as palestras.
description-reading_index = Onde perguntar, guias, serviços de saúde e palestras de { $city }, na ordem da leitura em japonês.
description-site_index = Cidades, regiões, entidades e páginas sobre este site, na ordem da leitura em japonês.
nav-search = Buscar
crumb-index = Índice pela leitura
search = Buscar
search-label = O que você procura (com suas palavras)
search-town = Sua cidade
search-go = Buscar
search-said = Páginas encontradas para “{ $query }”: { $count }.
search-said-kind = Páginas encontradas para “{ $query }” em “{ $kind }”: { $count }.
search-none = Nada encontrado para “{ $query }”. Tente uma palavra mais curta ou outra palavra.
search-busy = Buscando.
search-failed = A busca não funcionou. Escolha no índice pela leitura.
search-best = Páginas mais próximas
search-more = Mostrar mais { $count }
search-other-way = Também é possível escolher pela leitura do nome em japonês.
search-by-town = Escolher a cidade
search-by-words = Buscar por palavras
search-home = Buscar neste site
search-kind-concern = Para quem ligar, por preocupação
search-kind-window = Onde perguntar
search-kind-guide = Guias
search-kind-clinic = Serviços de saúde
search-kind-lecture = Palestras
search-kind-handout = Livretos e cartões
search-kind-service = Auxílios e serviços
search-kind-notice = Avisos
search-kind-other = Outras páginas
search-kind-city = Cidades
search-kind-region = Regiões
search-kind-organization = Entidades
index-lead = Na ordem da leitura em japonês. O que não tem leitura registrada fica no fim, em “outros”.
index-by-town = Ver o índice de uma cidade
