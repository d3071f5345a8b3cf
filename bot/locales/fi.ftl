# Suomi, sinuttelu. Palvelujen, maiden ja viranomaisten nimet tulevat perusmuodossa:
# lauseet on rakennettu niin, ettei nimiä tarvitse taivuttaa.

## The verdict: the first line of every answer

verdict-yes = Kyllä, voit vastustaa tietojesi käyttöä
verdict-partial = Osittain, koskee vain osaa tiedoistasi tai onnistuu vain kiertoteitse
verdict-no = Ei, vastustamiseen ei ole keinoa
verdict-unclear = Epäselvää, varmaa vastausta ei ole
sentence-end = .
verdict-nothing = Yhtiön oman ilmoituksen mukaan vastustettavaa ei ole
verdict-short-yes = Kyllä
verdict-short-partial = Osittain
verdict-short-no = Ei
verdict-short-unclear = Epäselvää
verdict-scope = { $service }, { $place }
place-everywhere = kaikkialla
verdict-on-day = { $day }: { $verdict }

## What the company does with the data

training-planned = { $provider } aikoi aloittaa tekoälyn kouluttamisen { $begins }.
training-planned-today = { $provider } aikoo aloittaa tekoälyn kouluttamisen { $begins }.
training-planned-open = { $provider } on ilmoittanut kouluttavansa tekoälyä; aloituspäivä ei ole tiedossa.
training-running = { $provider } on käyttänyt näitä tietoja tekoälyn kouluttamiseen { $since } alkaen.
training-running-open = { $provider } käyttää näitä tietoja tekoälyn kouluttamiseen.
training-paused = Tekoälyn kouluttaminen näillä tiedoilla on ollut keskeytettynä { $since } alkaen, kun viranomainen puuttui asiaan: { $authority }.
training-paused-open = Tekoälyn kouluttaminen näillä tiedoilla on ollut keskeytettynä { $since } alkaen.
training-not_used = { $provider } sanoo, ettei käytä näitä tietoja tekoälyn kouluttamiseen.
training-unknown = Ei ole tiedossa, käyttääkö { $provider } näitä tietoja tekoälyn kouluttamiseen.

effect-full = Jos vastustat nyt, se koskee kaikkia näitä tietoja.
effect-future = Vastustaminen koskee tulevaa käyttöä. Se, mitä koulutukseen on jo käytetty, jää malleihin.
effect-precaution = Voit vastustaa jo nyt varmuuden vuoksi.
effect-unknown = Ei ole dokumentoitu, kuinka pitkälle vastustaminen ulottuu.

training-running-then = Silloin { $provider } oli käyttänyt näitä tietoja tekoälyn kouluttamiseen { $since } alkaen.
training-running-open-then = Silloin { $provider } käytti näitä tietoja tekoälyn kouluttamiseen.
training-paused-then = Silloin tekoälyn kouluttaminen näillä tiedoilla oli ollut keskeytettynä { $since } alkaen, kun viranomainen oli puuttunut asiaan: { $authority }.
training-paused-open-then = Silloin tekoälyn kouluttaminen näillä tiedoilla oli ollut keskeytettynä { $since } alkaen.
training-not_used-then = Silloin { $provider } sanoi, ettei käyttänyt näitä tietoja tekoälyn kouluttamiseen.
effect-full-then = Jos vastusti silloin, se koski kaikkia näitä tietoja.
effect-future-then = Jos vastusti silloin, se koski vain tulevaa käyttöä.
effect-precaution-then = Jo silloin saattoi vastustaa varmuuden vuoksi.

now-line = Tänään: { $verdict }. { $training }

## How to object

how-heading = Näin vastustat
how-menu = Sovelluksessa ({ $service }): { $path }
how-menu-any = Sovelluksessa: { $path }
how-settings = Asetuksissa ({ $service }): { $path }
how-settings-any = Asetuksissa: { $path }
how-off = Kytke pois päältä ”{ $word }”.
how-word = Etsi kohta ”{ $word }”.
how-form = Vastustamislomake ({ $service })
how-form-any = Vastustamislomake
how-contact = Yleinen yhteydenottosivu vastustamista varten
how-third-party = Lomake sinua koskeville tiedoille, jotka tulevat muilta (ei omille julkaisuillesi)
how-colon = :
how-letter = Kirjeellä: { $address }
how-email = Sähköpostilla: { $address }
how-switch = Kytkin asetuksissa
how-login = Kirjaudu ensin sisään (jos avaat linkin: samassa selaimessa).
how-reason-required = Perustelu on pakollinen.
how-reason-optional = Perustelua ei tarvita.
how-reason-helps = Kerro, mikä juuri sinun tilanteessasi on erityistä: siitä on apua.
how-evidence = Lähde: { $kind }, { $date }; emme ole kokeilleet tätä itse.
how-evidence-undated = Lähde: { $kind }, ei päiväystä; emme ole kokeilleet tätä itse.
how-none = { $provider } ei tarjoa tähän täällä lomaketta eikä kytkintä.
how-none-known = Tähän ei täällä tunneta lomaketta eikä kytkintä.

right-object = Sinulla on oikeus vastustaa: { $law }{ $article }.
right-object_if_unlawful = Laki antaa sinun vastustaa lainvastaista käyttöä: { $law }{ $article }.
right-suspend = Laki antaa sinun vaatia tämän käytön lopettamista: { $law }{ $article }.
right-withdraw = Laki antaa sinun peruuttaa suostumuksesi: { $law }{ $article }.
right-delete = Laki antaa sinun pyytää tietojesi poistamista: { $law }{ $article }.
right-correct = Laki antaa oikeuden nähdä ja oikaista tiedot, mutta ei oikeutta vastustaa: { $law }{ $article }.
right-none = Täällä laki ei anna oikeutta vastustaa tätä käyttöä: { $law }{ $article }.
right-article = , artikla { $article }

law-gdpr = EU:n tietosuoja-asetus (GDPR)
law-uk-gdpr = Britannian UK GDPR
law-fadp = Sveitsin tietosuojalaki
law-lgpd = Brasilian LGPD
law-ccpa = Kalifornian CCPA
law-us-federal = Yhdysvaltain liittovaltion laki
law-us-co = Coloradon tietosuojalaki
law-us-ct = Connecticutin tietosuojalaki
law-us-or = Oregonin tietosuojalaki
law-us-tx = Texasin tietosuojalaki
law-us-va = Virginian tietosuojalaki
law-pipeda = Kanadan PIPEDA
law-qc-private-sector = Québecin yksityisen sektorin tietosuojalaki
law-au-privacy-act = Australian Privacy Act
law-nz-privacy-act = Uuden-Seelannin Privacy Act
law-in-dpdp = Intian DPDP Act
law-kr-pipa = Etelä-Korean PIPA
law-jp-appi = Japanin APPI
law-tr-kvkk = Turkin KVKK
law-za-popia = Etelä-Afrikan POPIA
law-ng-ndpa = Nigerian tietosuojalaki
law-ke-dpa = Kenian tietosuojalaki
law-ar-25326 = Argentiinan laki 25.326
law-mx-lfpdppp = Meksikon tietosuojalaki vuodelta 2025
law-cl-19628 = Chilen laki 19.628
law-cl-21719 = Chilen laki 21.719
law-co-1581 = Kolumbian laki 1581
law-sg-pdpa = Singaporen PDPA
law-hk-pdpo = Hongkongin PDPO
law-il-ppl = Israelin yksityisyydensuojalaki
law-ae-45-2021 = Arabiemiirikuntien asetus 45/2021
law-ph-dpa = Filippiinien Data Privacy Act
law-id-27-2022 = Indonesian laki 27/2022
law-th-pdpa = Thaimaan PDPA
law-vn-13-2023 = Vietnamin asetus 13/2023
law-vn-91-2025 = Vietnamin laki 91/2025

## What an objection does not do

limits-heading = Mitä vastustaminen ei tee
limit-trained-models = Se ei poista sitä, mitä malli on jo oppinut.
limit-others-posts = Se ei koske sitä, mitä muut julkaisevat sinusta.
limit-assistant = Se ei poista Meta AI:tä sovelluksesta.
limit-ads = Se ei muuta näkemiäsi mainoksia.
limit-scrapers = Se ei estä muita yrityksiä kopioimasta julkisia sivuja.
limit-ai-chats = On epäselvää, koskeeko se keskustelujasi Meta AI:n kanssa.
limit-past = Se ei peru aiempaa käyttöä.
limit-other-ai = Se ei koske yhtiön muuta tekoälyn käyttöä.
limit-other-services = Se ei ulotu yhtiön muihin sovelluksiin ja palveluihin.
limit-per-account = Se koskee vain yhtä tiliä: tee sama jokaisella tilillä.
limit-feedback = Vastauksesta lähettämääsi palautetta voidaan silti käyttää.
limit-reviewed = Keskustelut, jotka ihmiset ovat jo tarkistaneet, voivat jäädä talteen.
limit-safety = Turvallisuussyistä merkittyä sisältöä voidaan silti käyttää.

## What anyone can do without a form

protection-heading = Mitä voit tehdä joka tapauksessa
protection-make-private = Muuta tilisi ja vanhat julkaisusi yksityisiksi: käyttöön päätyy julkinen sisältö.
protection-delete-posts = Poista julkiset julkaisut ja kommentit, joita et enää halua pitää esillä.
protection-avoid-assistant = Älä kerro Meta AI:lle mitään, minkä haluat pitää omana tietonasi.
protection-unlink-accounts = Irrota Tilikeskuksessa sovellukset, joita et halua yhdistää.
protection-ask-poster = Pyydä sinusta julkaisevia poistamaan sisältö tai rajaamaan, kuka sen näkee.
protection-write-company = Kirjoita yhtiölle, että vastustat, ja pyydä vahvistus.
protection-look-settings = Katso sovelluksen asetuksista, tietosuojan tai tietojen kohdalta, onko tekoälyn kouluttamiselle kytkintä.
protection-avoid-sharing = Älä kirjoita, lataa tai julkaise siellä mitään, minkä haluat pitää omana tietonasi.
protection-temporary-chat = Käytä väliaikaisia keskusteluja siihen, mitä ei ole tarkoitus tallentaa.
protection-delete-history = Poista keskustelujesi tai tallenteidesi historia.
protection-ask-admin = Työpaikalla, koulussa tai yhdistyksessä: kysy tilin hoitajalta.
protection-third-party-form = Sinua koskeville tiedoille, jotka tulevat muilta, on lomake; se ei ole omia julkaisujasi varten.

## Complaining

complaint-heading = Jos yhtiö kieltäytyy tai ei vastaa
complaint-to = Voit valittaa tänne: { $authority }.
complaint-lead = Johtava valvontaviranomainen EU:ssa ja ETA:ssa ({ $provider }): { $authority }.
complaint-company-first = Valita ensin yhtiölle.
complaint-company-first-days =
    Valita ensin yhtiölle ja anna sille { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    } aikaa vastata.

## How sure we are

certainty-reported = kerrottu, ei varmistettu
certainty-inferred = oma päätelmämme
certainty-to_check = tarkistettava
rechecked-since = tarkistettavana uudelleen { $since } alkaen, koska teksti, johon tämä perustuu, on muuttunut
section-rechecked = Tämä osa on ollut tarkistettavana uudelleen { $since } alkaen, koska jokin teksti, johon se perustuu, on muuttunut.

kind-law = laki
kind-ruling = tuomioistuimen ratkaisu
kind-authority = viranomaisen tiedote
kind-policy = yhtiön oma käytäntö
kind-help = ohjesivu
kind-ngo = kuluttaja- tai oikeusjärjestö
kind-press = lehtijuttu tai opas

## Small print

note-advice = Tietoa, ei oikeudellista neuvontaa. Tilanne { $checked }.
note-future = Ei ole tiedossa, mitä { $day } pätee; tämä pätee tänään.
note-as-of = Tämä voitiin tietää { $day }.
note-untranslated = Tätä osaa ei ole vielä suomeksi; tässä se on englanniksi:
note-cut = Viestisi oli pitkä; siitä luettiin vain osa.
note-default-service = Et maininnut palvelua, joten vastaus koskee yhtiötä { $provider } (Facebook ja Instagram).
sources-heading = Lähteet
source-line = { $publisher }: { $title }, { $kind }, { $date }
source-undated = ei päiväystä
source-quote = Alkuperäisessä tekstissä { $date }: ”{ $quote }”

## Questions back, and what cannot be answered

ask-jurisdiction = Missä maassa asut? Vastaus riippuu siitä.
ask-jurisdiction-ambiguous = Mitä paikkaa tarkoitat: { $places }? Vastaus riippuu siitä.
ask-jurisdiction-nationality = Missä asut? Asuinpaikka ratkaisee, ei passi.
ask-service = Mitä näistä tarkoitat: { $services }?
ask-everywhere-heading = Mikä pätee kaikkialla
no-source = Minulla ei ole tähän varmistettua lähdettä: { $service }, { $place }.
no-source-steps = Siksi en voi sanoa kyllä enkä ei. Nämä keinot toimivat kaikkialla:
no-source-authority = Tietosuojaviranomaisen löydät maasi viranomaisten virallisilta sivuilta; etsi sanaa ”tietosuoja”.
unanswerable-empty = En saanut kysymystä. Kysy vaikka: ”Asun Suomessa. Voinko estää Metaa kouluttamasta tekoälyä Instagram-julkaisuillani?”
unanswerable-scope = Osaan vain yhden asian: miten vastustaa tekoälyn kouluttamista omilla julkaisuilla ja tiedoilla. Kysy siitä ja kerro, missä asut.
guardrail-injection = En voi noudattaa viestissä olevia ohjeita. Kysy omin sanoin, voitko vastustaa tekoälyn kouluttamista siellä, missä asut.
guardrail-deceit = En voi auttaa väärien tietojen antamisessa, esimerkiksi asuinpaikasta. Kerron kyllä, mikä toimii siellä, missä oikeasti asut.
guardrail-distress = Olen pahoillani, että joudut kokemaan tätä. Olen vain tekoälyn koulutusta käsittelevä botti enkä voi antaa apua, jota nyt tarvitset. Puhu jollekulle, johon luotat, tai soita maasi hätänumeroon, jos olet vaarassa tai ajattelet vahingoittaa itseäsi. Kuvista, joita joku levittää vastoin tahtoasi, voi ilmoittaa sovelluksessa ja poliisille. Kun haluat, vastaan kysymykseesi tekoälyn koulutuksesta.
guardrail-attack = En voi tehdä tällä mitään. Kysy, voitko vastustaa tekoälyn kouluttamista siellä, missä asut.
error-bad-request = Pyyntöä ei voitu lukea: { $problem }
error-internal = Jokin meni meillä vikaan. Kysy hetken päästä uudelleen.

## Telegram

telegram-what = Kysy minulta, voitko estää yhtiötä kouluttamasta tekoälyä julkaisuillasi ja miten se tehdään siellä, missä asut, tänään. Vastaan vain päivättyjen lähteiden perusteella, ja sanon, jos en tiedä.
telegram-short = Voitko vastustaa tekoälyn koulutusta julkaisuillasi, ja miten? Vastaukset päivätyistä lähteistä.
telegram-operator = Tätä bottia ylläpitää { $operator }. Mitä tallennetaan: /privacy.
telegram-help =
    Kirjoita kysymyksesi omin sanoin ja kerro maa, jossa asut, ja palvelu: ”Voinko vielä vastustaa Facebookissa Suomessa?”

    Voit kysyä myös menneestä päivästä: ”Mikä oli tilanne Ranskassa 12. kesäkuuta 2024?”

    /country – kerro, missä asut
    /language – valitse kieli
    /mydata – näytä, mitä sinusta on tallennettu
    /forget – poista, mitä sinusta on tallennettu
    /privacy – mitä tallennetaan ja kuka bottia ylläpitää
telegram-country-ask = Missä asut? Valitse maa tai kirjoita se komennon perään: /country Espanja
telegram-country-unknown = En tunne tätä paikkaa. Valitse maa tai kirjoita se komennon perään: /country Espanja
telegram-country-set = Maasi on nyt { $country }. Mitä haluat tietää?
telegram-service-ask = Mistä palvelusta on kyse?
telegram-language-ask = Mitä kieltä käytän?
telegram-language-set = Tästä lähtien vastaan tällä kielellä: { $language }.
telegram-forgotten = Valmista. Sinusta ei ole enää mitään tallessa.
telegram-privacy =
    Botti tallentaa tästä keskustelusta vain maan ja kielen, jotka kerroit, koodilla, joka ei ole nimesi eikä numerosi. Ne poistetaan, kun käyttämättömyyttä on kertynyt { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    }.

    Viestejäsi ei tallenneta eikä niistä pidetä lokia. Viimeisimmät pysyvät muistissa enintään vuorokauden, jotta voit esittää jatkokysymyksiä. Kun kysymykseen vastataan, sen keskustelu on merkitty muistiin sinetöitynä.

    /forget poistaa kaiken kerralla. Tätä bottia ylläpitää { $operator }.
telegram-privacy-reports = Jos ilmoitat väärästä vastauksesta ja suostut, kysymyksesi, vastaus ja huomautuksesi säilytetään enintään { $days } päivää. Se, että vastauksesta oli hyötyä, lasketaan ilman mitään tekstiä. /mydata näyttää kaiken, mitä sinusta on tallennettu.
telegram-privacy-answers = Jokaisesta vastauksesta säilytetään { $days } päivää sen numero ja se, mitä vastaus koski: paikka, palvelu, aihe, päivä ja kieli. Sitä, kuka kysyi tai mitä kirjoitettiin, ei tallenneta. Näin voimme myöhemmin selvittää, miten vastaus syntyi.
telegram-mydata-heading = Sinusta on tallennettu:
telegram-mydata-nothing = Sinusta ei ole tallennettu mitään.
telegram-mydata-country = Maa: { $country }
telegram-mydata-language = Kieli: { $language }
telegram-mydata-day = Viimeksi käytetty: { $day }
telegram-mydata-talk = Viestejä muistissa, enintään päivän: { $count }
telegram-mydata-helpful = Hyödyllisiä vastauksia: { $count }
telegram-mydata-report = Ilmoitus { $number }, { $day }: { $text }
telegram-not-text = Osaan lukea vain tekstiä. Kirjoita kysymyksesi, esimerkiksi: ”Asun Suomessa. Voinko vastustaa Instagramissa?”
telegram-button-back = ← Takaisin vastaukseen
telegram-button-more = Lisää
telegram-button-how = Vaihe vaiheelta
telegram-button-anyway = Mitä voit tehdä
telegram-button-complain = Minne valittaa
telegram-button-limits = Mitä se ei tee
telegram-button-refusal = Jos he kieltäytyvät
telegram-button-service = Toinen palvelu
telegram-button-country = Toinen maa
telegram-button-wrong = Tämä on väärin
telegram-button-helpful = Hyödyllinen
telegram-button-skip = Ohita
telegram-button-keep = Kyllä, tallenna
telegram-button-drop = Ei
telegram-button-unknown = Tämä painike ei enää toimi. Kysy uudelleen.
telegram-answer-number = Vastaus { $number }
telegram-thanks = Kiitos.
telegram-wrong-ask = Mikä on väärin? Kirjoita se yhteen viestiin tai ohita tämä. Mitään ei ole vielä tallennettu.
telegram-wrong-consent = Saako botin ylläpitäjä tallentaa kysymyksesi, vastaukseni ja sen, mitä kirjoitit, virheen korjaamiseksi? Enintään { $days } päivää; /forget poistaa kaiken heti.
telegram-wrong-kept = Kiitos. Se on tallennettu numerolla { $number }. /mydata näyttää sen, /forget poistaa sen.
telegram-wrong-dropped = Selvä, mitään ei tallennettu.
telegram-is-hoax = Tämä teksti kiertää ketjuviestinä tai huhuna. Sen jakaminen ei muuta mitään.
telegram-is-fraud = Varo: tämä voi olla huijausyritys.
telegram-is-reply = Tämä näyttää yhtiön vastaukselta. Näin asia on:
telegram-is-checked = Vertasin tekstiä lähteisiini. Näin asia on:
telegram-error = Jokin meni meillä vikaan. Jos vastausta ei näy, kysy uudelleen.
telegram-command-start = Mitä tämä botti tekee
telegram-command-help = Näin kysyt
telegram-command-country = Kerro, missä asut
telegram-command-language = Valitse kieli
telegram-command-mydata = Näytä, mitä sinusta on tallennettu
telegram-command-forget = Poista, mitä sinusta on tallennettu
telegram-command-privacy = Mitä tallennetaan ja kuka bottia ylläpitää
telegram-privacy-inbox = Yksi poikkeus: viesti, johon ei ole vielä vastattu, säilytetään sinetöitynä enintään vuorokauden, jotta se ei katoa, jos botti käynnistyy uudelleen. Kun siihen on vastattu, se poistetaan.
telegram-privacy-model = Jotta vastaukset olisi muotoiltu paremmin, kysymyksesi ja, jos se jatkaa niitä, edeltävät viestit lähetetään palvelun { $name } kielimallille ilman nimeäsi tai numeroasi. Mallin kirjoittama tarkistetaan lähteistä ennen kuin näet sen; palvelussa { $name } pätevät sen omat tietosuojakäytännöt.
telegram-too-many = Tuossa on paljon kysymyksiä kerralla. Odota hetki, noin minuutti, ja kysy sitten uudelleen.
telegram-long-line = Juuri nyt moni kysyy. Vastauksesi tulee noin { $seconds } sekunnin kuluttua.
