<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>About the program</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Om programmet</translation>
    </message>
    <message>
      <source>Free software under the licence {licence}.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. {licence}: a licence, “GPL-3.0-or-later”.</extracomment>
      <translation>Fri programvare med lisensen {licence}.</translation>
    </message>
    <message>
      <source>Health: {names}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Who has checked the health texts. A name of a field of knowledge. {names}: one or more names with titles, separated by commas.</extracomment>
      <translation>Helse: {names}</translation>
    </message>
    <message>
      <source>Hide the list</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Gøym lista</translation>
    </message>
    <message>
      <source>It counts nothing you do and gives no marks.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det tel ingenting av det du gjer, og gir ingen karakterar.</translation>
    </message>
    <message>
      <source>It does not know where you are, and reminds you only if you have asked.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det veit ikkje kvar du er, og minner deg på noko berre viss du har bede om det.</translation>
    </message>
    <message>
      <source>It has no account, and nothing goes back to the group leader.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det har ingen konto, og ingenting går tilbake til gruppeleiaren.</translation>
    </message>
    <message>
      <source>It neither praises nor scolds, and no artificial intelligence reads along.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det verken roser eller skjenner, og ingen kunstig intelligens les med.</translation>
    </message>
    <message>
      <source>It sends nothing out and fetches nothing from the internet.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det sender ingenting ut og hentar ingenting frå nettet.</translation>
    </message>
    <message>
      <source>It takes nothing along to a meeting that you have not ticked yourself.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det tek ikkje med noko til eit møte utan at du har kryssa av for det sjølv.</translation>
    </message>
    <message>
      <source>Law: {names}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Who has checked the legal texts. {names}: one or more names with titles, separated by commas.</extracomment>
      <translation>Jus: {names}</translation>
    </message>
    <message>
      <source>Licences …</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Link: opens the list of everything the program is made of, with each licence.</extracomment>
      <translation>Lisensar …</translation>
    </message>
    <message>
      <source>Not everything in the program has been approved by a professional yet.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Ikkje alt i programmet er fagleg godkjent enno.</translation>
    </message>
    <message>
      <source>Numbers to call: {names}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. {names}: one or more names with titles, separated by commas.</extracomment>
      <translation>Nummer å ringje: {names}</translation>
    </message>
    <message>
      <source>Safety: {names}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Who has checked the texts on being safe from others. {names}: one or more names with titles, separated by commas.</extracomment>
      <translation>Tryggleik: {names}</translation>
    </message>
    <message>
      <source>Show the list</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Vis lista</translation>
    </message>
    <message>
      <source>The journal is here: {folder}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. {folder}: the full path of a folder. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka ligg her: {folder}</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does. Which version of the program this is. {number}: a version, “0.7.0”.</extracomment>
      <translation>Utgåve {number}</translation>
    </message>
    <message>
      <source>What the program is, what it never does, and what it is made of.</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Kva programmet er, kva det aldri gjer, og kva det er laga av.</translation>
    </message>
    <message>
      <source>What the program never does</source>
      <extracomment>Card “About the program” at the end of Settings: version, licence, who has checked the facts, and what the program never does. Neutral, plain; promises only what the program itself does.</extracomment>
      <translation>Det programmet aldri gjer</translation>
    </message>
  </context>
  <context>
    <name>AddForm</name>
    <message>
      <source>Add</source>
      <extracomment>Under any list of her own things (signs, cards, people, rules): the link that unfolds into fields for a new one. To her. Button: puts what stands in the fields on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Under any list of her own things (signs, cards, people, rules): the link that unfolds into fields for a new one. To her. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
  </context>
  <context>
    <name>After</name>
    <message>
      <source>Ask me later today how it went</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Spør meg seinare i dag korleis det gjekk</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare. Button, verb: locks the journal. There is no account, so never “log out”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Berre det du vil.</translation>
    </message>
    <message>
      <source>The question will be on this page later today.</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Spørsmålet står på denne sida seinare i dag.</translation>
    </message>
    <message>
      <source>To Today</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare. Button: goes to the page “Today”.</extracomment>
      <translation>Til I dag</translation>
    </message>
    <message>
      <source>What I did</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare. Name of a field, her voice: what she did during the craving.</extracomment>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare.</extracomment>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What helped</source>
      <extracomment>Last part of a craving on the page Waves: plain questions, all optional. Her own lines are in her voice («jeg»), the rest neutral. Never applaud, never compare. Name of a field, her voice: what helped her in a craving, in the past tense.</extracomment>
      <translation>Det som hjelpte</translation>
    </message>
  </context>
  <context>
    <name>AfterCard</name>
    <message>
      <source>After the meeting</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Etter møtet</translation>
    </message>
    <message>
      <source>Another question</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework. Link: puts another question in the place of this one. Glossary: another question: nb et annet spørsmål, nn eit anna spørsmål; never evaluering, skjema.</extracomment>
      <translation>Eit anna spørsmål</translation>
    </message>
    <message>
      <source>What I heard that helped</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework. Glossary: what I heard that helped · what I want to try: nb det jeg hørte · som hjalp · det jeg vil prøve, nn det eg høyrde · som hjelpte · det eg vil prøve; never læring, mål, tiltak, lekse.</extracomment>
      <translation>Det eg høyrde, som hjelpte</translation>
    </message>
    <message>
      <source>What I want to try</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework. Glossary: what I heard that helped · what I want to try: nb det jeg hørte · som hjalp · det jeg vil prøve, nn det eg høyrde · som hjelpte · det eg vil prøve; never læring, mål, tiltak, lekse.</extracomment>
      <translation>Det eg vil prøve</translation>
    </message>
    <message>
      <source>Write about yourself. What the others said is theirs.</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework.</extracomment>
      <translation>Skriv om deg. Det dei andre fortalde, er deira.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <extracomment>On a past meeting of the group: one optional question at a time. The fields are in her voice («jeg»). Nothing here is a report or homework. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Skriv frå møtet</translation>
    </message>
  </context>
  <context>
    <name>AfterHint</name>
    <message>
      <source>After the meeting</source>
      <extracomment>On the page of the group, the day after a meeting: an offer that may be ignored. To her («du»), light. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Etter møtet</translation>
    </message>
    <message>
      <source>One question, if you like</source>
      <extracomment>On the page of the group, the day after a meeting: an offer that may be ignored. To her («du»), light.</extracomment>
      <translation>Eitt spørsmål, om du vil</translation>
    </message>
    <message>
      <source>Write about yourself. What the others said is theirs.</source>
      <extracomment>On the page of the group, the day after a meeting: an offer that may be ignored. To her («du»), light.</extracomment>
      <translation>Skriv om deg. Det dei andre fortalde, er deira.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <extracomment>On the page of the group, the day after a meeting: an offer that may be ignored. To her («du»), light. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Skriv frå møtet</translation>
    </message>
  </context>
  <context>
    <name>AlonePage</name>
    <message>
      <source>Do you use this computer alone?</source>
      <extracomment>First start, before the first word: what the program cannot prevent, and who else uses the computer. The question is to her («du»); the answers are hers («jeg»). Serious and calm.</extracomment>
      <translation>Brukar du PC-en åleine?</translation>
    </message>
    <message>
      <source>I am afraid that someone is watching</source>
      <extracomment>First start, before the first word: what the program cannot prevent, and who else uses the computer. The question is to her («du»); the answers are hers («jeg»). Serious and calm.</extracomment>
      <translation>Eg er redd for at nokon følgjer med</translation>
    </message>
    <message>
      <source>Others use it too</source>
      <extracomment>First start, before the first word: what the program cannot prevent, and who else uses the computer. The question is to her («du»); the answers are hers («jeg»). Serious and calm.</extracomment>
      <translation>Andre brukar den òg</translation>
    </message>
    <message>
      <source>Yes</source>
      <extracomment>First start, before the first word: what the program cannot prevent, and who else uses the computer. The question is to her («du»); the answers are hers («jeg»). Serious and calm. Answer to “Do you use this computer alone?”</extracomment>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>A dark window gives less light in the evening.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Eit mørkt vindauge lyser mindre om kvelden.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading: how the window looks.</extracomment>
      <translation>Utsjånad</translation>
    </message>
    <message>
      <source>Contrast</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading; noun.</extracomment>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice: dark window, neuter in Norwegian because of «vindu».</extracomment>
      <translation>Mørkt</translation>
    </message>
    <message>
      <source>Everything in the window changes size, but not the page you take along.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Alt i vindauget blir større eller mindre, men ikkje arket du tek med.</translation>
    </message>
    <message>
      <source>Follow the computer</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Som PC-en</translation>
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice of contrast.</extracomment>
      <translation>Høg kontrast</translation>
    </message>
    <message>
      <source>High contrast is black and white, with a thick edge around each thing.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Høg kontrast er svart og kvitt, med ein tjukk kant rundt kvar ting.</translation>
    </message>
    <message>
      <source>If the computer's own typeface is easier to read, the window can use it.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Les du lettare med skrifta på PC-en, kan vindauget bruke henne.</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading: the language of the window.</extracomment>
      <translation>Språk</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice: light window, not “not heavy”.</extracomment>
      <translation>Lyst</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Lyst eller mørkt</translation>
    </message>
    <message>
      <source>Motion</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading: whether anything moves in the window.</extracomment>
      <translation>Rørsle</translation>
    </message>
    <message>
      <source>Nothing moves</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice: no motion at all.</extracomment>
      <translation>Alt står stille</translation>
    </message>
    <message>
      <source>Ordinary contrast</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice of contrast.</extracomment>
      <translation>Vanleg kontrast</translation>
    </message>
    <message>
      <source>Text size</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading.</extracomment>
      <translation>Tekststorleik</translation>
    </message>
    <message>
      <source>The breathing circle can stand still and give the pace in words.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Pustesirkelen kan stå stille og gi takta med ord.</translation>
    </message>
    <message>
      <source>The computer's</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Skrifta på PC-en</translation>
    </message>
    <message>
      <source>The language of the window, and not of what you have written.</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Språket i vindauget, ikkje i det du har skrive.</translation>
    </message>
    <message>
      <source>The program's own</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice.</extracomment>
      <translation>Skrifta i programmet</translation>
    </message>
    <message>
      <source>Typeface</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. Heading: which letters the window is written in.</extracomment>
      <translation>Skrift</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <extracomment>Card in Settings: how the window looks. To her («du»), one sentence for each choice. A choice of text size. Norwegian and British rules differ on the space before the sign. {percent}: the text size, 90 to 200.</extracomment>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>AroundText</name>
    <message>
      <source>Choose what this is …</source>
      <extracomment>Around the page she writes on: links and menu items. Her voice where it is about her text.</extracomment>
      <translation>Vel kva dette er …</translation>
    </message>
    <message>
      <source>Make a text I can show</source>
      <extracomment>Around the page she writes on: links and menu items. Her voice where it is about her text.</extracomment>
      <translation>Lag ein tekst eg kan vise</translation>
    </message>
    <message>
      <source>Something to start from …</source>
      <extracomment>Around the page she writes on: links and menu items. Her voice where it is about her text. Glossary: something to start from: nb noe å skrive ut fra, nn noko å skrive ut frå; never skjema, mal, oppgave.</extracomment>
      <translation>Noko å skrive ut frå …</translation>
    </message>
  </context>
  <context>
    <name>AskAgain</name>
    <message>
      <source>Close</source>
      <extracomment>Question before sharing when somebody new is in the group. The question is hers («jeg»), the explanation to her («du»). No pressure either way. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Somebody new is in the group, or leads it. What you had chosen before is forgotten: choose anew, as much or as little as you like.</source>
      <extracomment>Question before sharing when somebody new is in the group. The question is hers («jeg»), the explanation to her («du»). No pressure either way.</extracomment>
      <translation>Nokon er ny i gruppa, eller gruppa har fått ny leiar. Det du hadde valt før, er gløymt. Vel på nytt, så mykje eller så lite du vil.</translation>
    </message>
    <message>
      <source>What do I want to share now?</source>
      <extracomment>Question before sharing when somebody new is in the group. The question is hers («jeg»), the explanation to her («du»). No pressure either way.</extracomment>
      <translation>Kva vil eg dele no?</translation>
    </message>
    <message>
      <source>Write about it</source>
      <extracomment>Question before sharing when somebody new is in the group. The question is hers («jeg»), the explanation to her («du»). No pressure either way.</extracomment>
      <translation>Skriv om det</translation>
    </message>
  </context>
  <context>
    <name>AskedLater</name>
    <message>
      <source>How did the hours after go?</source>
      <extracomment>On the craving page later the same day, only if she asked for it: one line about the hours after.</extracomment>
      <translation>Korleis gjekk timane etter?</translation>
    </message>
    <message>
      <source>Not now</source>
      <extracomment>On the craving page later the same day, only if she asked for it: one line about the hours after. Button: she does not want to answer, and is not asked again.</extracomment>
      <translation>Ikkje no</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>On the craving page later the same day, only if she asked for it: one line about the hours after. Button, verb: keeps the line she wrote.</extracomment>
      <translation>Lagre</translation>
    </message>
  </context>
  <context>
    <name>Because</name>
    <message>
      <source>Because</source>
      <extracomment>Button on the craving page that shows her own reason. Shown only when she asks for it, never as a threat. Glossary word, a conjunction standing alone: her own reason for holding out, in words or a picture. Never “motivation” or “goal”. Glossary: because: nb derfor, nn difor; never motivasjon, mål.</extracomment>
      <translation>Difor</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>Button on the craving page that shows her own reason. Shown only when she asks for it, never as a threat. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Call somebody</source>
      <extracomment>Column of help beside the craving questions. Button: shows her own people and their numbers. Nothing is dialled.</extracomment>
      <translation>Ring nokon</translation>
    </message>
  </context>
  <context>
    <name>Breathing</name>
    <message>
      <source>A circle that can grow and shrink at this pace.</source>
      <extracomment>The circle for breathing slowly while a craving lasts. Calm; short words, breathed in time.</extracomment>
      <translation>Ein sirkel som kan vekse og krympe i den takta.</translation>
    </message>
    <message>
      <source>Breathe in
for four,
out for six.</source>
      <extracomment>The circle for breathing slowly while a craving lasts. Calm; short words, breathed in time. Stands inside the circle when it does not move. Three short lines; it counts to four and to six.</extracomment>
      <translation>Pust inn på fire,
ut på seks.</translation>
    </message>
    <message>
      <source>breathe in</source>
      <extracomment>The circle for breathing slowly while a craving lasts. Calm; short words, breathed in time. In the circle while it grows. Imperative, lower case.</extracomment>
      <translation>pust inn</translation>
    </message>
    <message>
      <source>breathe out</source>
      <extracomment>The circle for breathing slowly while a craving lasts. Calm; short words, breathed in time. In the circle while it shrinks. Imperative, lower case.</extracomment>
      <translation>pust ut</translation>
    </message>
  </context>
  <context>
    <name>BringCard</name>
    <message>
      <source>+ Questions for a guest</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>+ Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>A line to bring up …</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Noko du vil ta opp …</translation>
    </message>
    <message>
      <source>Questions for a guest</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>Rehearsed: {words}</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»). Line under her topics: there is a talk she has practised. {words}: what she wrote about the situation, or what she wants to say.</extracomment>
      <translation>Øvd på: {words}</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to ask …</source>
      <extracomment>On the sheet for one meeting: what she wants to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Skriv det du vil spørje om …</translation>
    </message>
  </context>
  <context>
    <name>CalendarSave</name>
    <message>
      <source>Appointment</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning. What the meeting is called in the calendar file. Neutral on purpose: it must not tell what sort of meeting it is.</extracomment>
      <translation>Avtale</translation>
    </message>
    <message>
      <source>Appointment.ics</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning. Name of the file; keep “.ics”. As neutral as “Appointment”.</extracomment>
      <translation>Avtale.ics</translation>
    </message>
    <message>
      <source>Calendars are often copied to the internet and to other people's phones. Whoever sees yours can see that you have an appointment then.</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning.</extracomment>
      <translation>Kalendrar blir ofte kopierte til nettet og til andre sine telefonar. Den som ser din, kan sjå at du har ein avtale då.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Save the file …</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning.</extracomment>
      <translation>Lagre fila …</translation>
    </message>
    <message>
      <source>Saved as {name}. Open it in your calendar, and delete it after.</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning. {name}: a file name, “Avtale.ics”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra som {name}. Opne fila i kalenderen din, og slett henne etterpå.</translation>
    </message>
    <message>
      <source>The file is called Appointment, and holds the day and the time, and no more.</source>
      <extracomment>On the sheet for one meeting: saving it for another calendar program. To her («du»), with a sober warning.</extracomment>
      <translation>Fila heiter Avtale. Der står dagen og klokkeslettet, og ikkje noko meir.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>+ Somebody I can call</source>
      <extracomment>Her list of people she can call. Her voice («jeg»).</extracomment>
      <translation>+ Nokon eg kan ringje</translation>
    </message>
  </context>
  <context>
    <name>Calm</name>
    <message>
      <source>If {when}, then {then}</source>
      <extracomment>What she has made ready on a calm day, as lines. Her voice. {when}: what may happen, in her words, “kvelden blir lang”. {then}: what she will do, in her words.</extracomment>
      <translation>Viss {when}, så {then}</translation>
    </message>
    <message>
      <source>needs somebody with the child</source>
      <extracomment>What she has made ready on a calm day, as lines. Her voice.</extracomment>
      <translation>treng nokon hos barnet</translation>
    </message>
  </context>
  <context>
    <name>CalmDialog</name>
    <message>
      <source>Close</source>
      <extracomment>Any dialog of the program. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
  </context>
  <context>
    <name>CalmLists</name>
    <message>
      <source>+ A sign</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Link: adds a sign. Keep the plus sign.</extracomment>
      <translation>+ Eit teikn</translation>
    </message>
    <message>
      <source>+ If … then …</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Link: adds a plan of the form “if … then …”. Keep the plus sign and the dots.</extracomment>
      <translation>+ Viss … så …</translation>
    </message>
    <message>
      <source>+ Something that helps</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>+ Noko som hjelper</translation>
    </message>
    <message>
      <source>A sign</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Name of a field: how she notices a craving coming. Singular, indefinite.</extracomment>
      <translation>Eit teikn</translation>
    </message>
    <message>
      <source>Bring back those that came with the program</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake dei som følgde med programmet</translation>
    </message>
    <message>
      <source>They are back.</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty. Told when the built-in cards are on the list again.</extracomment>
      <translation>Dei er tilbake.</translation>
    </message>
    <message>
      <source>for example: I stop answering messages</source>
      <extracomment>Page “On a calm day”: her lists, each with a link to add one. Her voice («jeg»); everything may stay empty.</extracomment>
      <translation>til dømes: eg sluttar å svare på meldingar</translation>
    </message>
  </context>
  <context>
    <name>CalmPage</name>
    <message>
      <source>All of it may stay empty.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”.</extracomment>
      <translation>Alt her kan stå tomt.</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Because</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Glossary word, a conjunction standing alone: her own reason for holding out, in words or a picture. Never “motivation” or “goal”. Glossary: because: nb derfor, nn difor; never motivasjon, mål.</extracomment>
      <translation>Difor</translation>
    </message>
    <message>
      <source>Cards that come up one at a time while it lasts.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Glossary: what helps me · card: nb det som hjelper meg · kort, nn det som hjelper meg · kort; never mestringsstrategi, verktøy, øvelse.</extracomment>
      <translation>Kort som kjem fram eitt og eitt medan det står på.</translation>
    </message>
    <message>
      <source>How I notice that it is on its way.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”.</extracomment>
      <translation>Korleis eg merkar at det er på veg.</translation>
    </message>
    <message>
      <source>If … then …</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Heading over her plans; the dots stand for her own words.</extracomment>
      <translation>Viss … så …</translation>
    </message>
    <message>
      <source>My signs</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Heading, her voice: how she notices that a craving is on its way. Glossary: my signs: nb tegnene mine, nn teikna mine; never symptom, varselsignal.</extracomment>
      <translation>Teikna mine</translation>
    </message>
    <message>
      <source>People I can call</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Heading of her list of people. Norwegian has one word for it. Glossary: people I can call: nb ringeliste, nn ringjeliste; never nettverk, kontaktperson.</extracomment>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>What I have made up my mind to do, so that I need not think then.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”.</extracomment>
      <translation>Det eg har bestemt meg for, så eg slepp å tenkje akkurat då.</translation>
    </message>
    <message>
      <source>What helps me</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Glossary: what helps me · card: nb det som hjelper meg · kort, nn det som hjelper meg · kort; never mestringsstrategi, verktøy, øvelse. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Det som hjelper meg</translation>
    </message>
    <message>
      <source>Who I can call, and when not.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”.</extracomment>
      <translation>Kven eg kan ringje, og når ikkje.</translation>
    </message>
    <message>
      <source>Words or a picture, shown only when I ask for it.</source>
      <extracomment>Page “On a calm day”, part of Waves: what may help later. Headings and descriptions in her voice («jeg»). Never “crisis plan”. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Ord eller eit bilete, berre når eg ber om det.</translation>
    </message>
  </context>
  <context>
    <name>CandidateRow</name>
    <message>
      <source>All of it was said by others.</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Alt her er sagt av andre.</translation>
    </message>
    <message>
      <source>Choose sentences of: {text}</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. {text}: the first words of the text. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Vel setningar frå: {text}</translation>
    </message>
    <message>
      <source>Faces and names in the picture are not replaced.</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Ansikt og namn i biletet blir ikkje bytte ut.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Glossary: my three sentences · written for a meeting: nb mine tre setninger · skrevet til et møte, nn mine tre setningar · skrive til eit møte; never innlegg, forberedelsesskjema. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Mark on a row: what may be ticked is a picture. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>Rehearsed</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Mark on a row: a talk she has practised.</extracomment>
      <translation>Øvd på</translation>
    </message>
    <message>
      <source>Sentences …</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Link: opens the dialog for taking only some sentences of this text. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Vel setningar …</translation>
    </message>
    <message>
      <source>The one I can show · {day}</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Mark on a row, her voice: the version of a text she has written to show others, and its day. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”. Glossary: mine · the one I can show: nb min · den jeg kan vise, nn min · den eg kan vise; never utkast, versjon.</extracomment>
      <translation>Den eg kan vise · {day}</translation>
    </message>
    <message>
      <source>To bring up</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Mark on a row: a line she wants to bring up in the group.</extracomment>
      <translation>Ta opp</translation>
    </message>
    <message>
      <source>only for me</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Glossary: only for me: nb bare for meg, nn berre for meg; never privat, hemmelig.</extracomment>
      <translation>berre for meg</translation>
    </message>
    <message>
      <source>some sentences</source>
      <extracomment>One row on “Note to bring”: something she may tick to take along. Small grey words; a craving looks no different from the rest. Read aloud: only some sentences of the text come along. Lower case. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>nokre setningar</translation>
    </message>
  </context>
  <context>
    <name>CannotCome</name>
    <message>
      <source>A message to copy</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse.</extracomment>
      <translation>Ei melding å kopiere</translation>
    </message>
    <message>
      <source>Change it as you like. You need not say why.</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse.</extracomment>
      <translation>Endre meldinga som du vil. Du treng ikkje seie kvifor.</translation>
    </message>
    <message>
      <source>Copied. Paste it within a minute.</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse.</extracomment>
      <translation>Kopiert. Lim inn innan eitt minutt.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse. Button, verb: puts the text on the clipboard.</extracomment>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Copy the message</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse.</extracomment>
      <translation>Kopier meldinga</translation>
    </message>
    <message>
      <source>Hi! I can't come on {day}. See you next time.</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse. {day}: the meeting's day and time, “tirsdag 24. november kl. 18.00”, in the middle or at the start of a sentence.</extracomment>
      <translation>Hei! Eg kan ikkje kome {day}. Sjåast neste gong.</translation>
    </message>
    <message>
      <source>Hi! {day} does not suit me. Could it be another day?</source>
      <extracomment>On the sheet for one meeting: a short message to copy when she cannot come. The messages are hers («jeg»), to another person by phone; the rest is to her («du»). No reason is given, and no excuse. {day}: the meeting's day and time, “tirsdag 24. november kl. 18.00”, in the middle or at the start of a sentence.</extracomment>
      <translation>Hei! {day} passar ikkje for meg. Kan det bli ein annan dag?</translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message>
      <source>Something that helps</source>
      <extracomment>Fields of one card of what helps her. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Noko som hjelper</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Show another</source>
      <extracomment>On the craving page: one card at a time of what helps her. Button: another one of the same sort in its place.</extracomment>
      <translation>Vis ein annan</translation>
    </message>
    <message>
      <source>What helps me</source>
      <extracomment>On the craving page: one card at a time of what helps her. Glossary: what helps me · card: nb det som hjelper meg · kort, nn det som hjelper meg · kort; never mestringsstrategi, verktøy, øvelse. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Det som hjelper meg</translation>
    </message>
  </context>
  <context>
    <name>Causes</name>
    <message>
      <source>This helped last time I was {cause}</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. {cause}: one of the chips of this list, “sliten”.</extracomment>
      <translation>Dette hjelpte sist eg var {cause}</translation>
    </message>
    <message>
      <source>This helped last time: {cause}</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. {cause}: one of the chips of this list, “sliten”.</extracomment>
      <translation>Dette hjelpte sist: {cause}</translation>
    </message>
    <message>
      <source>a place</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip: a place came first.</extracomment>
      <translation>ein stad</translation>
    </message>
    <message>
      <source>a test or a visit</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”.</extracomment>
      <translation>ei prøve eller eit besøk</translation>
    </message>
    <message>
      <source>afraid</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>redd</translation>
    </message>
    <message>
      <source>angry</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>sint</translation>
    </message>
    <message>
      <source>ashamed</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>skamfull</translation>
    </message>
    <message>
      <source>bored</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, about herself. The Norwegian fits after «jeg var …» and «jeg har …» less well; it is never put there.</extracomment>
      <translation>keia meg</translation>
    </message>
    <message>
      <source>grief or missing</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”.</extracomment>
      <translation>sorg eller sakn</translation>
    </message>
    <message>
      <source>happy</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>glad</translation>
    </message>
    <message>
      <source>it just came</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”.</extracomment>
      <translation>det berre kom</translation>
    </message>
    <message>
      <source>lonely</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>einsam</translation>
    </message>
    <message>
      <source>money</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip: money came first.</extracomment>
      <translation>pengar</translation>
    </message>
    <message>
      <source>pain</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip: bodily pain came first.</extracomment>
      <translation>smerter</translation>
    </message>
    <message>
      <source>people</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip: certain people came first.</extracomment>
      <translation>folk</translation>
    </message>
    <message>
      <source>sad</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself.</extracomment>
      <translation>trist</translation>
    </message>
    <message>
      <source>tired</source>
      <extracomment>What came first before a craving: each is a chip she may tick, and fits after “I was …” where it is a state. Lower case, in her own words, nothing clinical; never “trigger”. A chip, adjective about herself: worn out.</extracomment>
      <translation>sliten</translation>
    </message>
  </context>
  <context>
    <name>ChangeForm</name>
    <message>
      <source>Done</source>
      <extracomment>Under one line of her own things: the fields for changing it. Button: folds the fields away; all is kept already. “Finished with this”, not praise.</extracomment>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>Move down</source>
      <extracomment>Under one line of her own things: the fields for changing it. Button: moves the line one down on its list.</extracomment>
      <translation>Flytt ned</translation>
    </message>
    <message>
      <source>Move up</source>
      <extracomment>Under one line of her own things: the fields for changing it. Button: moves the line one up on its list.</extracomment>
      <translation>Flytt opp</translation>
    </message>
    <message>
      <source>Take away</source>
      <extracomment>Under one line of her own things: the fields for changing it. Button: removes the line from the list; it can be undone.</extracomment>
      <translation>Ta bort</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphraseDialog</name>
    <message>
      <source>Change it</source>
      <extracomment>Dialog in Settings for another passphrase. To her («du»); promises no more than holds: old copies keep the old passphrase. Button: the new passphrase counts from now on.</extracomment>
      <translation>Byt</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <extracomment>Dialog in Settings for another passphrase. To her («du»); promises no more than holds: old copies keep the old passphrase. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Byt passordsetning</translation>
    </message>
    <message>
      <source>The new one works at once, and the recovery code stays the same. Copies made before still open with the old one.</source>
      <extracomment>Dialog in Settings for another passphrase. To her («du»); promises no more than holds: old copies keep the old passphrase.</extracomment>
      <translation>Den nye gjeld med ein gong, og reservekoden er den same. Kopiar som finst frå før, kan du framleis opne med den gamle.</translation>
    </message>
  </context>
  <context>
    <name>CheerAdd</name>
    <message>
      <source>About what, if you like</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional.</extracomment>
      <translation>Kva det gjaldt, om du vil</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional. Button: puts what stands in the fields on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional. Name of a date field, noun.</extracomment>
      <translation>Dag</translation>
    </message>
    <message>
      <source>From whom, if you like</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional.</extracomment>
      <translation>Frå kven, om du vil</translation>
    </message>
    <message>
      <source>What was said, word for word</source>
      <extracomment>On the page “Kind words”: fields for writing down what somebody said to her. Everything but the words is optional.</extracomment>
      <translation>Det som blei sagt, ord for ord</translation>
    </message>
  </context>
  <context>
    <name>CheerCard</name>
    <message>
      <source>Remove these words</source>
      <extracomment>One card of kind words.</extracomment>
      <translation>Ta bort desse orda</translation>
    </message>
  </context>
  <context>
    <name>Cheers</name>
    <message>
      <source>A question I was glad of</source>
      <extracomment>Kind words, wherever they are shown.</extracomment>
      <translation>Eit spørsmål eg var glad for</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <extracomment>Kind words, wherever they are shown. The words in the quotation marks of the language. {words}: the exact words somebody gave her.</extracomment>
      <translation>«{words}»</translation>
    </message>
  </context>
  <context>
    <name>CheersPage</name>
    <message>
      <source>Here are the exact words somebody gave you, for when you need them.</source>
      <extracomment>Page “Kind words”. To her («du»), warm and plain; the words are never praise by the program.</extracomment>
      <translation>Her står det nokon har sagt til deg, ord for ord, så du har det når du treng det.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>Page “Kind words”. To her («du»), warm and plain; the words are never praise by the program. Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Show the latest one on “Today” too</source>
      <extracomment>Page “Kind words”. To her («du»), warm and plain; the words are never praise by the program.</extracomment>
      <translation>Vis det siste på «I dag» òg</translation>
    </message>
    <message>
      <source>The words are removed.</source>
      <extracomment>Page “Kind words”. To her («du»), warm and plain; the words are never praise by the program.</extracomment>
      <translation>Orda er tekne bort.</translation>
    </message>
    <message>
      <source>Write down kind words</source>
      <extracomment>Page “Kind words”. To her («du»), warm and plain; the words are never praise by the program. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Skriv ned gode ord</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>From when</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Name of the choice of how far back the list goes.</extracomment>
      <translation>Frå når</translation>
    </message>
    <message>
      <source>Not taken along</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Show more</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Button at the end of a list: the next ones, older.</extracomment>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>Since last time</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Choice of how far back: since the last meeting. Must be short.</extracomment>
      <translation>Sidan sist</translation>
    </message>
    <message>
      <source>The last month</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand.</extracomment>
      <translation>Den siste månaden</translation>
    </message>
    <message>
      <source>The last two weeks</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand.</extracomment>
      <translation>Dei siste to vekene</translation>
    </message>
    <message>
      <source>The last year</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand.</extracomment>
      <translation>Det siste året</translation>
    </message>
    <message>
      <source>The whole journal</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Heile dagboka</translation>
    </message>
    <message>
      <source>What you write before the meeting will be here, to choose from.</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det du skriv før møtet, står her, så du kan velje kva du vil ta med.</translation>
    </message>
    <message>
      <source>Write something</source>
      <extracomment>On “Note to bring”: which of her texts she may choose from. Nothing is ticked beforehand. Button, shown when the list is empty: a new page.</extracomment>
      <translation>Skriv noko</translation>
    </message>
  </context>
  <context>
    <name>ChosenRow</name>
    <message>
      <source>Not taken along yet</source>
      <extracomment>Above the list in the journal: the filters that are on, each with a cross. Glossary: not taken along yet: nb ikke tatt med ennå, nn ikkje teke med enno; never delt, eksportert. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <extracomment>Above the list in the journal: the filters that are on, each with a cross. Read aloud on an empty place for a filter.</extracomment>
      <translation>Ingenting valt</translation>
    </message>
    <message>
      <source>Show everything</source>
      <extracomment>Above the list in the journal: the filters that are on, each with a cross. Link: takes all filters off.</extracomment>
      <translation>Vis alt</translation>
    </message>
    <message>
      <source>Take away: {choice}</source>
      <extracomment>Above the list in the journal: the filters that are on, each with a cross. Read aloud on the cross of a filter; nothing she wrote is removed. {choice}: what a filter says, “Sug” or a tag.</extracomment>
      <translation>Ta bort: {choice}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <extracomment>Above the list in the journal: the filters that are on, each with a cross. A stretch of days on a filter. {first}: the first day, “1. november”. {last}: the last day, “20. november”.</extracomment>
      <translation>{first} til {last}</translation>
    </message>
  </context>
  <context>
    <name>ClosedActPage</name>
    <message>
      <source>Continue</source>
      <extracomment>The whole window, while something is done to a closed journal. Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>Recovery code</source>
      <extracomment>Field for the recovery code from the paper. Name of the field. Glossary term: the code on paper that opens the journal.</extracomment>
      <translation>Reservekode</translation>
    </message>
  </context>
  <context>
    <name>CodeGroup</name>
    <message>
      <source>Group {number}: {signs}</source>
      <extracomment>The recovery code on the screen, one group of five signs at a time, for a screen reader. Here a group of signs, not the self-help group. {number}: which group, 1 to 6. {signs}: the five signs with commas between, “A, B, 3, K, 9”.</extracomment>
      <translation>Gruppe {number}: {signs}</translation>
    </message>
  </context>
  <context>
    <name>ConfirmPassphraseDialog</name>
    <message>
      <source>Continue</source>
      <extracomment>Asks for her passphrase once more before something that only she may do. To her («du»). Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>So that nobody else does this at your computer.</source>
      <extracomment>Asks for her passphrase once more before something that only she may do. To her («du»).</extracomment>
      <translation>Slik at ingen andre gjer dette på PC-en din.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <extracomment>Asks for her passphrase once more before something that only she may do. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>Contents</name>
    <message>
      <source>Help has nothing about this.</source>
      <extracomment>The left half of Help, the manual: a search field and the topics. Neutral. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Det står ingenting om dette i hjelpa.</translation>
    </message>
    <message>
      <source>Search in help</source>
      <extracomment>The left half of Help, the manual: a search field and the topics. Neutral. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Søk i hjelpa</translation>
    </message>
  </context>
  <context>
    <name>ContentsPage</name>
    <message>
      <source>Bring back</source>
      <extracomment>What is in a copy, before it takes the place of anything. Neutral; bringing back can be undone. Button, verb: puts back what was deleted, or the journal from a copy. Norwegian «hente tilbake», never «gjenopprette». Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Choose another</source>
      <extracomment>What is in a copy, before it takes the place of anything. Neutral; bringing back can be undone. Button: back to the list of copies.</extracomment>
      <translation>Vel ein annan</translation>
    </message>
    <message>
      <source>The copy from {day}: {entries}.</source>
      <extracomment>What is in a copy, before it takes the place of anything. Neutral; bringing back can be undone. {day}: the day the copy was made, “i går” or “12. mai”. {entries}: an amount of texts, “én tekst” or “412 tekster”.</extracomment>
      <translation>Kopien frå {day}: {entries}.</translation>
    </message>
    <message>
      <source>The journal now: {entries}.</source>
      <extracomment>What is in a copy, before it takes the place of anything. Neutral; bringing back can be undone. {entries}: an amount of texts, “én tekst” or “412 tekster”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka no: {entries}.</translation>
    </message>
    <message>
      <source>What is here now is kept beside it, and you can undo this right after.</source>
      <extracomment>What is in a copy, before it takes the place of anything. Neutral; bringing back can be undone.</extracomment>
      <translation>Det som ligg her no, blir teke vare på ved sida av, og du kan angre rett etterpå.</translation>
    </message>
  </context>
  <context>
    <name>CopiesCard</name>
    <message>
      <source>Bring back</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Button, verb: puts back what was deleted, or the journal from a copy. Norwegian «hente tilbake», never «gjenopprette». Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Bring back from a copy …</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake frå ein kopi …</translation>
    </message>
    <message>
      <source>Choose a stick or a folder …</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»).</extracomment>
      <translation>Vel minnepinne eller mappe …</translation>
    </message>
    <message>
      <source>Delete it</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Button: deletes a journal that was set aside.</extracomment>
      <translation>Slett denne</translation>
    </message>
    <message>
      <source>Delete {folder}</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Read aloud on the button “Delete it”. {folder}: the full path of a folder.</extracomment>
      <translation>Slett {folder}</translation>
    </message>
    <message>
      <source>Journals that were set aside</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbøker som er lagde til side</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»).</extracomment>
      <translation>Ta ein kopi no</translation>
    </message>
    <message>
      <source>Making a copy and checking it …</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»).</extracomment>
      <translation>Lagar og kontrollerer ein kopi …</translation>
    </message>
    <message>
      <source>Something you deleted is still in {folders}. It goes from there as soon as the program gets to it.</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). {folders}: one or more paths of folders, separated by commas.</extracomment>
      <translation>Noko du har sletta, ligg enno i {folders}. Det blir borte derifrå så snart programmet kjem til.</translation>
    </message>
    <message>
      <source>Spare copies</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Heading: encrypted copies of the whole journal. Never “backup”.</extracomment>
      <translation>Tryggingskopiar</translation>
    </message>
    <message>
      <source>The folder</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Name of a field that shows a path to be copied.</extracomment>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>The journal is locked, and you see what is in a copy before anything is replaced.</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka blir låst, og du ser kva som er i ein kopi, før noko blir bytt ut.</translation>
    </message>
    <message>
      <source>The program makes and checks them by itself, and your passphrase opens them.</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Programmet lagar og kontrollerer dei sjølv, og passordsetninga di opnar dei.</translation>
    </message>
    <message>
      <source>They stay here until you delete them, and open with the passphrase they had.</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Dei ligg her til du slettar dei, og passordsetninga dei hadde, opnar dei.</translation>
    </message>
    <message>
      <source>Without the passphrase or the recovery code others can see when they were made and how large they are, but not what is in them.</source>
      <extracomment>Card in Settings about spare copies of the journal. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Utan passordsetninga eller reservekoden kan andre sjå når dei blei laga og kor store dei er, men ikkje kva som står i dei.</translation>
    </message>
  </context>
  <context>
    <name>CopiesList</name>
    <message>
      <source>Show more</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case. Button at the end of a list: the next ones, older.</extracomment>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>before a change of key</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case.</extracomment>
      <translation>frå før nøkkelen blei bytt</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case.</extracomment>
      <translation>frå før ei oppgradering</translation>
    </message>
    <message>
      <source>made when the journal could not be saved</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>frå då dagboka ikkje lét seg lagre</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case. Size of a copy in megabytes. {number}: the size of a file, a whole number.</extracomment>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <extracomment>List of copies to bring back: small words after the day of each. Lower case. Size of a copy in kilobytes. {number}: the size of a file, a whole number.</extracomment>
      <translation>{number} kB</translation>
    </message>
  </context>
  <context>
    <name>CopyBar</name>
    <message>
      <source>Close</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Last checked copy: {day}. Make one now?</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm. {day}: the day of the last checked copy, “9. mai”.</extracomment>
      <translation>Siste kontrollerte kopi: {day}. Ta ein no?</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm.</extracomment>
      <translation>Ta ein kopi no</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm.</extracomment>
      <translation>Ta kopien likevel</translation>
    </message>
    <message>
      <source>The journal is in {folder}. This folder is copied to the internet ({program}). What is copied is encrypted.</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm. {folder}: the full path of a folder. {program}: the name of the program that copies the folder, “OneDrive”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka ligg i {folder}. Denne mappa blir kopiert til nettet ({program}). Det som blir kopiert, er kryptert.</translation>
    </message>
    <message>
      <source>There is no checked copy yet. Make one now?</source>
      <extracomment>Line along the top of the window about copies, closed by a cross. To her («du»), without alarm.</extracomment>
      <translation>Det finst ingen kontrollert kopi enno. Ta ein no?</translation>
    </message>
  </context>
  <context>
    <name>CopyKeyPage</name>
    <message>
      <source>Back</source>
      <extracomment>Asks for what opens a copy. To her («du»). Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>Asks for what opens a copy. To her («du»). Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>Asks for what opens a copy. To her («du»). Name of a field. Glossary term: several words that open the journal; “password” is for a PDF only. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <extracomment>Asks for what opens a copy. To her («du»).</extracomment>
      <translation>Programmet les kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The copy from {day}</source>
      <extracomment>Asks for what opens a copy. To her («du»). {day}: the day the copy was made, “i går” or “12. mai”.</extracomment>
      <translation>Kopien frå {day}</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces and hyphens do not matter.</source>
      <extracomment>Asks for what opens a copy. To her («du»).</extracomment>
      <translation>Skriv reservekoden frå lappen. Mellomrom og bindestrekar betyr ingenting.</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <extracomment>Asks for what opens a copy. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Bruk passordsetninga</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <extracomment>Asks for what opens a copy. To her («du»).</extracomment>
      <translation>Bruk reservekoden</translation>
    </message>
    <message>
      <source>Write the passphrase that was in use when the copy was made.</source>
      <extracomment>Asks for what opens a copy. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Skriv passordsetninga som galdt då kopien blei laga.</translation>
    </message>
  </context>
  <context>
    <name>CravingFields</name>
    <message>
      <source>And afterwards?</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Name of a row of numbers 0 to 10.</extracomment>
      <translation>Og etterpå?</translation>
    </message>
    <message>
      <source>How strong was it?</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up.</extracomment>
      <translation>Kor sterkt var det?</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Part of a line, her voice: the number she thought it would come to. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>Little sleep.</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Part of a line in the past: she had slept little.</extracomment>
      <translation>Lite søvn.</translation>
    </message>
    <message>
      <source>My medicine was not enough.</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up.</extracomment>
      <translation>Medisinen heldt ikkje.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Part of a line: the number she gave while it lasted. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Undervegs {strength}.</translation>
    </message>
    <message>
      <source>The hours after</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Name of a field: how the hours after the craving went.</extracomment>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Name of a field, her voice.</extracomment>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up.</extracomment>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up.</extracomment>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Glossary: what came first: nb det som kom først, nn det som kom først; never trigger, utløser.</extracomment>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <extracomment>An entry about a craving, opened in the journal: what she gave then, and may change. Fields in her voice («jeg»); numbers in words, never added up. Name of a field, her voice: what helped her in a craving, in the past tense.</extracomment>
      <translation>Det som hjelpte</translation>
    </message>
  </context>
  <context>
    <name>CravingNumbers</name>
    <message>
      <source>Afterwards {strength}.</source>
      <extracomment>The numbers of one craving, said in a row: “Først 7. Jeg trodde 9. Etterpå 3.” Each is a sentence of its own; nothing is compared. The number when it was over. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Etterpå {strength}.</translation>
    </message>
    <message>
      <source>First {strength}.</source>
      <extracomment>The numbers of one craving, said in a row: “Først 7. Jeg trodde 9. Etterpå 3.” Each is a sentence of its own; nothing is compared. The number at the beginning. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Først {strength}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <extracomment>The numbers of one craving, said in a row: “Først 7. Jeg trodde 9. Etterpå 3.” Each is a sentence of its own; nothing is compared. Her voice: the number she thought it would come to. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <extracomment>The numbers of one craving, said in a row: “Først 7. Jeg trodde 9. Etterpå 3.” Each is a sentence of its own; nothing is compared. The number she gave while it lasted. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Undervegs {strength}.</translation>
    </message>
  </context>
  <context>
    <name>DamagedEntry</name>
    <message>
      <source>Delete the damaged entry</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg». Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Slett den skadde teksten</translation>
    </message>
    <message>
      <source>From the copy from {day}:</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg». {day}: the day the copy was made, “i går” or “12. mai”.</extracomment>
      <translation>Frå kopien frå {day}:</translation>
    </message>
    <message>
      <source>Looking in the copies. It may take a moment.</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg».</extracomment>
      <translation>Leiter i kopiane. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>No copy has this entry. As long as it is here, no new copies can be made.</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg». Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Ingen kopi har denne teksten. Så lenge han ligg her, kan programmet ikkje lage nye kopiar.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg».</extracomment>
      <translation>Legg teksten tilbake</translation>
    </message>
    <message>
      <source>Show the last good one</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg».</extracomment>
      <translation>Vis den siste gode utgåva</translation>
    </message>
    <message>
      <source>The text in the copy, to read only</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg».</extracomment>
      <translation>Teksten i kopien, berre til å lese</translation>
    </message>
    <message>
      <source>This entry is damaged. Show the last good one from a copy?</source>
      <extracomment>In the journal, in the place of a text that the disk has damaged. Calm: says what is whole and what can be done. Norwegian «tekst», never «innlegg». Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Denne teksten er skadd. Vise den siste gode utgåva frå ein kopi?</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Mon Tue Wed Thu Fri Sat Sun</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Heads of the calendar's columns, Monday first, separated by spaces; as short as the language allows.</extracomment>
      <translation>må. ty. on. to. fr. lau. su.</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Begins a time: “Today at 20:41”. Capital letter.</extracomment>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Begins a time: “Yesterday at 20:41”. Capital letter.</extracomment>
      <translation>I går</translation>
    </message>
    <message>
      <source>in {number} days</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. {number}: a number in words up to twelve, two or more.</extracomment>
      <translation>om {number} dagar</translation>
    </message>
    <message>
      <source>today</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Inside a sentence, in lower case.</extracomment>
      <translation>i dag</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Inside a sentence, in lower case.</extracomment>
      <translation>i morgon</translation>
    </message>
    <message>
      <source>yesterday</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. Inside a sentence, in lower case.</extracomment>
      <translation>i går</translation>
    </message>
    <message>
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. The numbers from zero to twelve, separated by spaces, in this order.</extracomment>
      <translation>null ein to tre fire fem seks sju åtte ni ti elleve tolv</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <extracomment>Days and times in words, used everywhere. Months and weekdays come from the language itself. A day and a time of day together. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”. {time}: a time of day, “20.41”, or “20:41” in English.</extracomment>
      <translation>{day} kl. {time}</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>Day after</source>
      <extracomment>A date in words with two buttons below. Button: one day later.</extracomment>
      <translation>Dagen etter</translation>
    </message>
    <message>
      <source>Day before</source>
      <extracomment>A date in words with two buttons below. Button: one day earlier.</extracomment>
      <translation>Dagen før</translation>
    </message>
    <message>
      <source>{day}: {step}</source>
      <extracomment>A date in words with two buttons below. Read aloud on the two buttons; here {day} is the name of the field, “Fra og med”. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”. {step}: “Dagen før” or “Dagen etter”.</extracomment>
      <translation>{day}: {step}</translation>
    </message>
  </context>
  <context>
    <name>DayGrid</name>
    <message>
      <source>Another month</source>
      <extracomment>The month in the journal, for a screen reader. Read aloud on an empty place in the calendar.</extracomment>
      <translation>Ein annan månad</translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message>
      <source>Next month</source>
      <extracomment>The week or month above the list in the journal. Marks the days she wrote on, all alike. Read aloud on an arrow.</extracomment>
      <translation>Neste månad</translation>
    </message>
    <message>
      <source>Previous month</source>
      <extracomment>The week or month above the list in the journal. Marks the days she wrote on, all alike. Read aloud on an arrow.</extracomment>
      <translation>Førre månad</translation>
    </message>
    <message>
      <source>{day}, written</source>
      <extracomment>The week or month above the list in the journal. Marks the days she wrote on, all alike. Read aloud on a day: she wrote something then. A participle. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>{day}, skrive</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>1 day</source>
      <extracomment>How many days until a text deletes itself. A choice.</extracomment>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Another number …</source>
      <extracomment>How many days until a text deletes itself. A choice: a field for the number comes up.</extracomment>
      <translation>Eit anna tal …</translation>
    </message>
    <message>
      <source>Choose</source>
      <extracomment>How many days until a text deletes itself. Button: takes the number in the field.</extracomment>
      <translation>Vel</translation>
    </message>
    <message>
      <source>It stays</source>
      <extracomment>How many days until a text deletes itself. A choice: the text does not delete itself.</extracomment>
      <translation>Blir ståande</translation>
    </message>
    <message>
      <source>Number of days</source>
      <extracomment>How many days until a text deletes itself.</extracomment>
      <translation>Talet på dagar</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>How many days until a text deletes itself. Stands after the number field. Lower case.</extracomment>
      <translation>dagar</translation>
    </message>
    <message>
      <source>{days} days</source>
      <extracomment>How many days until a text deletes itself. A choice. {days}: a whole number, two or more.</extracomment>
      <translation>{days} dagar</translation>
    </message>
  </context>
  <context>
    <name>DecidedList</name>
    <message>
      <source>A sentence is left out</source>
      <extracomment>On the page where she looks over what she takes along: what she has answered about names. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Ei setning er teken bort</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>On the page where she looks over what she takes along: what she has answered about names. Button: takes back what was just done.</extracomment>
      <translation>Angre</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <extracomment>On the page where she looks over what she takes along: what she has answered about names. Read aloud on the button “Undo”. {what}: what she had decided, a whole line.</extracomment>
      <translation>Angre: {what}</translation>
    </message>
    <message>
      <source>What you have decided</source>
      <extracomment>On the page where she looks over what she takes along: what she has answered about names.</extracomment>
      <translation>Det du har bestemt</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>Always replace …</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”. Button: puts the name on her list too.</extracomment>
      <translation>Byt alltid ut …</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”. Button: passes this question by for now.</extracomment>
      <translation>Seinare</translation>
    </message>
    <message>
      <source>Not a name</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”.</extracomment>
      <translation>Ikkje eit namn</translation>
    </message>
    <message>
      <source>Replace it …</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”. Button: asks what stands there instead.</extracomment>
      <translation>Byt ut …</translation>
    </message>
    <message>
      <source>The sentence, as it is to be on this page</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Setninga, slik ho skal stå på denne sida</translation>
    </message>
    <message>
      <source>What to put instead</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”.</extracomment>
      <translation>Det som skal stå i staden</translation>
    </message>
    <message>
      <source>Write it differently …</source>
      <extracomment>One question at a time about a word that may be a name, before the page is taken along. To her («du»). Names are «byttet ut» (replaced), never “hidden” or “anonymised”.</extracomment>
      <translation>Skriv om setninga …</translation>
    </message>
  </context>
  <context>
    <name>DeleteNowDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Delete now</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Button. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Heading of a question. Never “for ever” or “permanently”: old copies and prints may remain. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no?</translation>
    </message>
    <message>
      <source>Delete there too</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”.</extracomment>
      <translation>Slett der òg</translation>
    </message>
    <message>
      <source>If a stick is not plugged in now, the text goes from it the next time it is.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”.</extracomment>
      <translation>På ein minnepinne som ikkje er her no, blir teksten borte neste gong pinnen er her.</translation>
    </message>
    <message>
      <source>If you have printed it or saved it somewhere else, you must delete it there yourself. A workshop with the right equipment can in some cases find remains on the disk.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Har du skrive han ut eller lagra han ein annan stad, må du slette han der sjølv. Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>It is also in one spare copy beside the journal and on the stick from {day}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {day}: the day the copy was made, “i går” or “3. mai”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Han ligg òg i éin tryggingskopi ved sida av dagboka og på minnepinnen frå {day}.</translation>
    </message>
    <message>
      <source>It is also in one spare copy beside the journal.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Han ligg òg i éin tryggingskopi ved sida av dagboka.</translation>
    </message>
    <message>
      <source>It is also in the copy from {day} in {folder}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {day}: the day the copy was made, “i går” or “3. mai”. {folder}: the full path of a folder.</extracomment>
      <translation>Han ligg òg i kopien frå {day} i {folder}.</translation>
    </message>
    <message>
      <source>It is also in {number} spare copies beside the journal and on the stick from {day}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {number}: how many copies, in words up to twelve, two or more. {day}: the day the copy was made, “i går” or “3. mai”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Han ligg òg i {number} tryggingskopiar ved sida av dagboka og på minnepinnen frå {day}.</translation>
    </message>
    <message>
      <source>It is also in {number} spare copies beside the journal.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {number}: how many copies, in words up to twelve, two or more. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Han ligg òg i {number} tryggingskopiar ved sida av dagboka.</translation>
    </message>
    <message>
      <source>It is also on the stick from {day}: {folder}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {day}: the day the copy was made, “i går” or “3. mai”. {folder}: the full path of a folder.</extracomment>
      <translation>Han ligg òg på minnepinnen frå {day}: {folder}.</translation>
    </message>
    <message>
      <source>It may also be in a journal that was set aside: {folder}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {folder}: the full path of a folder. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Han kan òg liggje i ei dagbok som er lagd til side: {folder}.</translation>
    </message>
    <message>
      <source>Looking in the copies …</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”.</extracomment>
      <translation>Ser etter i kopiane …</translation>
    </message>
    <message>
      <source>Only from here</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”.</extracomment>
      <translation>Berre herifrå</translation>
    </message>
    <message>
      <source>The text goes from the journal.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Teksten blir borte frå dagboka.</translation>
    </message>
    <message>
      <source>You saved it in {file}.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. {file}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Du har lagra teksten i fila {file}.</translation>
    </message>
    <message>
      <source>“Only from here” leaves it in old copies until new ones have taken their place. If you bring back such a copy, the text comes back too.</source>
      <extracomment>Question before a text is deleted at once, wherever it lies. To her («du»). Says exactly what is reached and what is not; never “for ever”. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>«Berre herifrå» lèt han liggje i gamle kopiar til nye har teke plassen. Hentar du tilbake ein slik kopi, kjem teksten òg tilbake.</translation>
    </message>
  </context>
  <context>
    <name>Deleting</name>
    <message>
      <source>Deleted. It is in the trash and goes {day}.</source>
      <extracomment>Line above the page after a text was put in the trash. Neutral. {day}: the day it disappears: “28. desember”, or “i morgen”. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Sletta. Teksten ligg i papirkorga og blir borte {day}.</translation>
    </message>
    <message>
      <source>Deleted. It stays in the trash for thirty days.</source>
      <extracomment>Line above the page after a text was put in the trash. Neutral. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Sletta. Teksten ligg i papirkorga i tretti dagar.</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Locks in half a minute.</source>
      <extracomment>Lines over the whole window. Neutral, short. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Låser om eit halvt minutt.</translation>
    </message>
    <message>
      <source>Something in the journal is damaged and does not stand here. A copy may have it. The copies are in Settings.</source>
      <extracomment>Lines over the whole window. Neutral, short. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Noko i dagboka er skadd og står ikkje her. Det kan finnast i ein kopi. Kopiane står i Innstillingar.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add pictures</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Title of the window for choosing pictures. Imperative. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Legg til bilete</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets.</extracomment>
      <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Vel ein kopi</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Vel ei fil</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Vel ei mappe</translation>
    </message>
    <message>
      <source>Copies (*.copy)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets.</extracomment>
      <translation>Kopiar (*.copy)</translation>
    </message>
    <message>
      <source>Documents (*.odt)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets.</extracomment>
      <translation>Dokument (*.odt)</translation>
    </message>
    <message>
      <source>Files (*.json)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets. Neutral on purpose.</extracomment>
      <translation>Filer (*.json)</translation>
    </message>
    <message>
      <source>Go on to the printer</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Gå vidare til skrivaren</translation>
    </message>
    <message>
      <source>Look it over first</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Sjå over først</translation>
    </message>
    <message>
      <source>Names you have not decided about are replaced. Everything else is as you wrote it.</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Namn du ikkje har bestemt deg for, står bytte ut. Alt anna står slik du skreiv det.</translation>
    </message>
    <message>
      <source>Open it</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Answer: opens the other file, and what stands there now is lost.</extracomment>
      <translation>Opne den andre</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets.</extracomment>
      <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
      <source>Pictures ({kinds})</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep the brackets. {kinds}: patterns of file names, “*.jpg *.png”. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete ({kinds})</translation>
    </message>
    <message>
      <source>Replace it</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Answer: the file that lies there is written over.</extracomment>
      <translation>Byt ut fila</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre som PDF</translation>
    </message>
    <message>
      <source>Save as a document</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre som dokument</translation>
    </message>
    <message>
      <source>Save as plain text</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre som tekstfil</translation>
    </message>
    <message>
      <source>Save for the calendar</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre til kalenderen</translation>
    </message>
    <message>
      <source>Save the file</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre fila</translation>
    </message>
    <message>
      <source>Save there anyway</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Lagre der likevel</translation>
    </message>
    <message>
      <source>Take it as it is</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is.</extracomment>
      <translation>Ta med slik ho står</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Kind of file; keep what is in brackets.</extracomment>
      <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
      <source>The page goes to this computer's print service, which keeps a copy for a while. A printer at work or at a library may keep one too.

A sheet of paper can get left behind. Would you rather read from the screen?</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Glossary: read from the screen: nb les fra skjermen, nn les frå skjermen; never presentasjon, opplesing.</extracomment>
      <translation>Sida går til utskriftstenesta på denne PC-en. Ho tek vare på ein kopi ei stund. Det kan ein skrivar på jobb eller på biblioteket også gjere.

Eit ark kan bli liggjande. Vil du helst lese frå skjermen?</translation>
    </message>
    <message>
      <source>There is already a file called {name} there. Replace it?</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. {name}: a file name, “Notat.pdf”.</extracomment>
      <translation>Det ligg allereie ei fil der som heiter {name}. Byte ut fila?</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}).</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. {program}: the name of the program that copies the folder, “OneDrive”.</extracomment>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>What is here is not saved. Open the other file in its place?</source>
      <extracomment>Titles and file kinds of the windows for choosing a file, and questions before something leaves the journal. File names and kinds must not tell what the program is. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Det som står her, er ikkje lagra. Vil du opne den andre fila i staden?</translation>
    </message>
  </context>
  <context>
    <name>DiscreetCard</name>
    <message>
      <source>Choose whether the program shows its own name and icon, or plain ones.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Vel om programmet viser sitt eige namn og ikon, eller noko meir nøytralt.</translation>
    </message>
    <message>
      <source>Discreet</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do. A choice, adjective: neutral window title and icon.</extracomment>
      <translation>Diskret</translation>
    </message>
    <message>
      <source>Discreet: the window and the task bar say “{name}” and show a plain sheet.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do. {name}: the neutral name of the program, “Notater”.</extracomment>
      <translation>Diskret: På vindauget og oppgåvelinja står det «{name}», med eit blankt ark som ikon.</translation>
    </message>
    <message>
      <source>Ordinary name and icon</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Vanleg namn og ikon</translation>
    </message>
    <message>
      <source>Screenshots and screen sharing can show what is in the window. On this computer the program cannot prevent that.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Skjermbilete og skjermdeling kan vise alt i vindauget. På denne PC-en kan ikkje programmet hindre det.</translation>
    </message>
    <message>
      <source>The menu of programs keeps the ordinary name.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>I programmenyen står framleis det vanlege namnet.</translation>
    </message>
    <message>
      <source>The menu of programs says the same.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Det same står i programmenyen.</translation>
    </message>
    <message>
      <source>The program asks this computer to leave the window out of screenshots and screen sharing.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Programmet ber PC-en halde vindauget utanfor skjermbilete og skjermdeling.</translation>
    </message>
    <message>
      <source>The program is not in the menu of programs.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Programmet står ikkje i programmenyen.</translation>
    </message>
    <message>
      <source>What others can see</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>Det andre kan sjå</translation>
    </message>
    <message>
      <source>Whoever searches can still find the program and its files, but not read them without the passphrase or the recovery code.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Den som leitar, kan framleis finne programmet og filene, men ikkje lese dei utan passordsetninga eller reservekoden.</translation>
    </message>
    <message>
      <source>“Today” keeps your texts out of sight until you press “Show”.</source>
      <extracomment>Card in Settings: what others can see of the program. To her («du»). Says what the program does and what it cannot do.</extracomment>
      <translation>«I dag» viser ikkje tekstane dine før du trykkjer «Vis».</translation>
    </message>
  </context>
  <context>
    <name>DutyDialog</name>
    <message>
      <source>Duty to report</source>
      <extracomment>The whole legal text about who may have to report to child welfare. Sober; a jurist must approve it.</extracomment>
      <translation>Plikt til å melde frå</translation>
    </message>
  </context>
  <context>
    <name>DutyNote</name>
    <message>
      <source>Clinic or public body</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it.</extracomment>
      <translation>Offentleg eller klinikk</translation>
    </message>
    <message>
      <source>Read more</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it. Link to the whole text.</extracomment>
      <translation>Les meir</translation>
    </message>
    <message>
      <source>Read more about the duty to report</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it.</extracomment>
      <translation>Les meir om plikta til å melde frå</translation>
    </message>
    <message>
      <source>Somebody else leads</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it.</extracomment>
      <translation>Nokon andre leier</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it. Answer to “Who leads the group?”</extracomment>
      <translation>Frivillige</translation>
    </message>
    <message>
      <source>Who leads the group?</source>
      <extracomment>Short note on “Note to bring” about who may have to report what they learn. Sober, to her («du»). Never hint at a way round it.</extracomment>
      <translation>Kven leier gruppa?</translation>
    </message>
  </context>
  <context>
    <name>EarlierCard</name>
    <message>
      <source>Earlier rehearsals</source>
      <extracomment>Page for rehearsing talks: the ones she has written before. Heading, her voice in Norwegian. A rehearsal is of a talk, not of a play; never “role play”.</extracomment>
      <translation>Samtalar eg har øvd på</translation>
    </message>
    <message>
      <source>Nothing written yet</source>
      <extracomment>Page for rehearsing talks: the ones she has written before.</extracomment>
      <translation>Ikkje noko skrive enno</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Said by others. Comes along only when you tick it.</source>
      <extracomment>The page she writes on, for a screen reader. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Sagt av andre. Blir med berre når du kryssar av for det.</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>+ picture</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Link: adds a picture. Keep the plus sign; lower case. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>+ bilete</translation>
    </message>
    <message>
      <source>Add a picture …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Legg til bilete …</translation>
    </message>
    <message>
      <source>Bring up in the group …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat».</extracomment>
      <translation>Ta opp i gruppa …</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Link: puts the text in the trash.</extracomment>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Delete by itself …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Glossary: delete by itself: nb slett av seg selv, nn slett av seg sjølv; never glem.</extracomment>
      <translation>Slett av seg sjølv …</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Menu item: asks, then deletes without the trash. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no …</translation>
    </message>
    <message>
      <source>Earlier versions …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Menu item. Glossary: earlier version: nb tidligere utgave, nn tidlegare utgåve; never revisjon, historikk.</extracomment>
      <translation>Tidlegare utgåver …</translation>
    </message>
    <message>
      <source>Only for me</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Menu item with a tick, her voice: the text never comes along with others. Never “secret” or “private” in Norwegian. Glossary: only for me: nb bare for meg, nn berre for meg; never privat, hemmelig.</extracomment>
      <translation>Berre for meg</translation>
    </message>
    <message>
      <source>Rehearse a talk …</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Glossary: rehearse a talk: nb øve på en samtale, nn øve på ein samtale; never rollespill, trening, simulering.</extracomment>
      <translation>Øv på ein samtale …</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>This text alone</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat».</extracomment>
      <translation>Berre denne teksten</translation>
    </message>
    <message>
      <source>Your text</source>
      <extracomment>Below the page she writes on: what can be done with this text. «Tekst» in Norwegian, never «innlegg» or «notat». Read aloud as the name of the writing field. To her.</extracomment>
      <translation>Teksten din</translation>
    </message>
  </context>
  <context>
    <name>EntryHead</name>
    <message>
      <source>Done</source>
      <extracomment>Above the page she writes on: when it was. Button: folds the fields away; all is kept already. “Finished with this”, not praise.</extracomment>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>When it was</source>
      <extracomment>Above the page she writes on: when it was.</extracomment>
      <translation>Når det var</translation>
    </message>
    <message>
      <source>change the time</source>
      <extracomment>Above the page she writes on: when it was.</extracomment>
      <translation>endre tidspunktet</translation>
    </message>
  </context>
  <context>
    <name>EntryMenu</name>
    <message>
      <source>More</source>
      <extracomment>Button with a menu beside the text. Heading or button over rarer things; adverb.</extracomment>
      <translation>Meir</translation>
    </message>
    <message>
      <source>More about this text</source>
      <extracomment>Button with a menu beside the text.</extracomment>
      <translation>Meir om denne teksten</translation>
    </message>
  </context>
  <context>
    <name>EntryPhotos</name>
    <message>
      <source>Adding picture {at} of {all} …</source>
      <extracomment>Below the page she writes on: pictures being added. Neutral. {at}: which picture, 1 and up. {all}: how many pictures, two or more. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete {at} av {all} blir lagt til …</translation>
    </message>
    <message>
      <source>Adding the picture …</source>
      <extracomment>Below the page she writes on: pictures being added. Neutral. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet blir lagt til …</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>Below the page she writes on: pictures being added. Neutral. Button: ends what is going on. Nothing half-done is left behind.</extracomment>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>The picture is taken off.</source>
      <extracomment>Below the page she writes on: pictures being added. Neutral. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet er teke bort.</translation>
    </message>
    <message>
      <source>{names}: {why}</source>
      <extracomment>Below the page she writes on: pictures being added. Neutral. Which files could not be added, and why. {names}: one or more file names, separated by commas. {why}: a whole sentence on why they could not be added.</extracomment>
      <translation>{names}: {why}</translation>
    </message>
  </context>
  <context>
    <name>EraseCard</name>
    <message>
      <source>Delete the whole journal</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slett heile dagboka</translation>
    </message>
    <message>
      <source>Delete the whole journal …</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slett heile dagboka …</translation>
    </message>
    <message>
      <source>Deletes the journal, the copies it can reach and the settings, after asking you once more.</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slettar dagboka, kopiane programmet når, og innstillingane, etter eit spørsmål til.</translation>
    </message>
    <message>
      <source>Deleting journal and copies.</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slettar dagbok og kopiar.</translation>
    </message>
    <message>
      <source>Deleting the journal</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slettar dagboka</translation>
    </message>
    <message>
      <source>The journal is deleted, as far as the program can reach.</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka er sletta, så langt programmet når.</translation>
    </message>
    <message>
      <source>These could not be reached. You have to delete them yourself:</source>
      <extracomment>Card in Settings, and the page after: deleting the whole journal. To her («du»), very plain. Not “for ever”: prints and other people's copies remain.</extracomment>
      <translation>Desse nådde programmet ikkje. Dei må du slette sjølv:</translation>
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays.</extracomment>
      <translation>Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>Delete everything now</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays.</extracomment>
      <translation>Slett alt no</translation>
    </message>
    <message>
      <source>Delete the whole journal</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Slett heile dagboka</translation>
    </message>
    <message>
      <source>Everything you have written is deleted, with the settings and the copies beside the journal. It cannot be undone.</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Alt du har skrive, blir sletta, saman med innstillingane og kopiane ved sida av dagboka. Det går ikkje an å angre.</translation>
    </message>
    <message>
      <source>The copies here are deleted too, if they can be reached now:</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays.</extracomment>
      <translation>Kopiane her blir òg sletta, viss programmet når dei no:</translation>
    </message>
    <message>
      <source>What you have printed or saved elsewhere stays. So do copies on sticks that are not plugged in, and copies that somebody has taken.</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Det du har skrive ut eller lagra ein annan stad, blir liggjande. Det gjer òg kopiar på minnepinnar som ikkje står i PC-en no, og kopiar nokon har teke.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <extracomment>The last question before the whole journal is deleted. To her («du»), very plain; says what stays. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Checked {day} {year} by {who}.</source>
      <extracomment>Small line under legal and medical texts: who has checked them and when. {day}: the day it was checked, “12. mai”. {year}: the year it was checked, “2026”. {who}: name and title of the person who checked it.</extracomment>
      <translation>Sjekka {day} {year} av {who}.</translation>
    </message>
    <message>
      <source>May have changed.</source>
      <extracomment>Small line under legal and medical texts: who has checked them and when.</extracomment>
      <translation>Kan vere endra.</translation>
    </message>
    <message>
      <source>Not approved by a professional yet.</source>
      <extracomment>Small line under legal and medical texts: who has checked them and when.</extracomment>
      <translation>Ikkje fagleg godkjent enno.</translation>
    </message>
  </context>
  <context>
    <name>Failures</name>
    <message>
      <source>Cannot write to {place}. What was saved before is whole. See whether the folder or the stick is there, and try again.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {place}: the full path of a file or folder. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Får ikkje skrive til {place}. Det som er lagra frå før, er urørt. Sjå om mappa eller minnepinnen er der, og prøv igjen.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. Your text stays here for as long as the window is open.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {place}: the full path of a file or folder.</extracomment>
      <translation>Får ikkje skrive til {place}. Teksten blir ståande her så lenge vindauget er ope.</translation>
    </message>
    <message>
      <source>Group {number} looks wrong. It should have five characters.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {number}: which group of signs, or how many photos (two or more; one has a sentence of its own).</extracomment>
      <translation>Gruppe {number} ser feil ut. Ho skal ha fem teikn.</translation>
    </message>
    <message>
      <source>Here are the copies there are:</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>One of the names you replace is damaged. Nothing can be taken along before it has been brought back from a copy.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Eit av namna du byter ut, er skadd. Ingenting blir teke med før det er henta tilbake frå ein kopi.</translation>
    </message>
    <message>
      <source>One photo can take {most} MB at most.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {most}: the largest number allowed.</extracomment>
      <translation>Eitt bilete kan ta høgst {most} MB.</translation>
    </message>
    <message>
      <source>One photo is damaged or gone, and no copy here has it whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Eitt bilete er skadd eller borte, og ingen kopi her har det heilt. Tekstane er heile. Har du ein minnepinne med kopiar, set han i og ta ein kopi no.</translation>
    </message>
    <message>
      <source>One photo was damaged. It has been brought back from a copy.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Eitt bilete var skadd. Det er henta tilbake frå ein kopi.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Nokon flytta eller bytte dagbokfila medan ho var open.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open. What you have written since is in {place}.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {place}: the full path of a file or folder. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Nokon flytta eller bytte dagbokfila medan ho var open. Det du har skrive sidan, ligg i {place}.</translation>
    </message>
    <message>
      <source>Something went wrong. Try again.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Noko gjekk gale. Prøv igjen.</translation>
    </message>
    <message>
      <source>Something went wrong. Your text is saved.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Noko gjekk gale. Teksten din er lagra.</translation>
    </message>
    <message>
      <source>That passphrase was not right. Everything is untouched.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga stemde ikkje. Alt er urørt.</translation>
    </message>
    <message>
      <source>That recovery code does not belong here. Everything is untouched.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Reservekoden høyrer ikkje til her. Alt er urørt.</translation>
    </message>
    <message>
      <source>The copy on the stick did not come out right. The one before is still there.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Kopien på minnepinnen blei ikkje rett. Den førre er der framleis.</translation>
    </message>
    <message>
      <source>The copy was stopped before it was done. The ones before are whole.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Kopien blei stansa før han var ferdig. Dei førre er heile.</translation>
    </message>
    <message>
      <source>The disk is full. What was saved before is whole. Free some space, and try again.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Disken er full. Det som er lagra frå før, er urørt. Frigjer plass, og prøv igjen.</translation>
    </message>
    <message>
      <source>The disk is full. Your text stays here for as long as the window is open. Free some space, or save an encrypted copy on a memory stick.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Disken er full. Teksten blir ståande her så lenge vindauget er ope. Frigjer plass, eller lagre ein kryptert kopi på ein minnepinne.</translation>
    </message>
    <message>
      <source>The file cannot be read. Nothing of it has been added.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Fila lèt seg ikkje lese. Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>The file that was in use has been kept as {name}.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {name}: a file name.</extracomment>
      <translation>Fila som var i bruk, er teken vare på som {name}.</translation>
    </message>
    <message>
      <source>The folder {place} is not here now. If it is on a stick, plug the stick in.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {place}: the full path of a file or folder.</extracomment>
      <translation>Mappa {place} er ikkje her no. Ligg ho på ein minnepinne, set pinnen i.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta henne.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it. Here are the copies there are:</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta henne. Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbokfila er ikkje heil. Ho er lagd til side, ikkje sletta.</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted. Here are the copies there are:</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbokfila er ikkje heil. Ho er lagd til side, ikkje sletta. Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>The journal is already open somewhere else. Close it there, and try again.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka er allereie open ein annan stad. Lukk henne der, og prøv igjen.</translation>
    </message>
    <message>
      <source>The key belongs to another journal. Nothing has been changed.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Nøkkelen høyrer til ei anna dagbok. Ingenting er endra.</translation>
    </message>
    <message>
      <source>The key file is missing or damaged. The journal itself is untouched.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Nøkkelfila manglar eller er skadd. Sjølve dagboka er urørt.</translation>
    </message>
    <message>
      <source>The passphrase was not changed. The old one still works.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga blei ikkje bytt. Den gamle gjeld.</translation>
    </message>
    <message>
      <source>The picture file is not whole. Nothing of it has been added.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Biletfila er ikkje heil. Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>The picture is too large. Make it smaller first, and it can be added.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet er for stort. Gjer det mindre først, så kan du leggje det til.</translation>
    </message>
    <message>
      <source>The program stopped suddenly last time. Everything is in place.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Programmet stoppa brått sist. Alt er på plass.</translation>
    </message>
    <message>
      <source>The program's own folder cannot be called {name}: the journal gets a folder of that name beside it. Nothing has been put there. Close the program, and give its folder another name.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {name}: a file name. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Mappa til programmet kan ikkje heite {name}: Det skal mappa til dagboka heite, og ho ligg ved sida av. Ingenting er lagt der. Lukk programmet, og gi mappa til programmet eit anna namn.</translation>
    </message>
    <message>
      <source>The recovery code does not add up. Look at each group once more.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Reservekoden stemmer ikkje. Sjå på kvar gruppe éin gong til.</translation>
    </message>
    <message>
      <source>The search is ready in a moment.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Søket er klart om litt.</translation>
    </message>
    <message>
      <source>The stick or the folder with the journal was taken away while the journal was open. What was saved lies there.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Minnepinnen eller mappa med dagboka blei teken bort medan dagboka var open. Det som var lagra, ligg der.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. One photo is missing or damaged.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Tekstane i kopien er heile. Eitt bilete manglar eller er skadd.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. {number} photos are missing or damaged.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {number}: which group of signs, or how many photos (two or more; one has a sentence of its own).</extracomment>
      <translation>Tekstane i kopien er heile. {number} bilete manglar eller er skadde.</translation>
    </message>
    <message>
      <source>The upgrade did not work. The journal is as it was.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Oppgraderinga gjekk ikkje. Dagboka er slik ho var.</translation>
    </message>
    <message>
      <source>The way to the folder is too long for this computer. Nothing has been put there. Give the folders on the way shorter names, or move the program to a folder further up.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Vegen til mappa er for lang for PC-en. Ingenting er lagt der. Gi mappene på vegen kortare namn, eller flytt programmet til ei mappe lenger opp.</translation>
    </message>
    <message>
      <source>There is already a file called {name} there.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {name}: a file name.</extracomment>
      <translation>Det ligg allereie ei fil der som heiter {name}.</translation>
    </message>
    <message>
      <source>There is already something where the journal would be. It has been left alone.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Det ligg noko frå før der dagboka skulle liggje. Det er urørt.</translation>
    </message>
    <message>
      <source>There is no room for a whole copy. It takes {needed} MB, and copies may take {room} MB of the room there is.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {needed}: megabytes needed, a whole number. {room}: megabytes there is room for, a whole number.</extracomment>
      <translation>Det er ikkje plass til ein heil kopi. Han tek {needed} MB, og kopiane kan ta {room} MB av plassen som er der.</translation>
    </message>
    <message>
      <source>There is room for {most} photos on one entry.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {most}: the largest number allowed. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Det er plass til {most} bilete på éin tekst.</translation>
    </message>
    <message>
      <source>There is too little room on the disk. The journal needs {needed} MB to begin, and {free} MB are free. Nothing has been put there. Free some space, and try again.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {needed}: megabytes needed, a whole number. {free}: whole megabytes that are free on the disk, 0 and up. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Det er for lite plass på disken. Dagboka treng {needed} MB til å begynne med, og {free} MB er ledig. Ingenting er lagt der. Frigjer plass, og prøv igjen.</translation>
    </message>
    <message>
      <source>This computer has too little free memory right now. Close other programs and try again. The journal is untouched.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>PC-en har for lite ledig minne akkurat no. Lukk andre program, og prøv igjen. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>This computer's clock is far ahead. What was to delete itself waits until tomorrow, in case the clock is wrong.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Klokka på PC-en viser ein dato langt fram i tid. Det som skulle bli borte av seg sjølv, ventar til i morgon, i tilfelle klokka går feil.</translation>
    </message>
    <message>
      <source>This copy is not whole.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Denne kopien er ikkje heil.</translation>
    </message>
    <message>
      <source>This entry is damaged.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Denne teksten er skadd.</translation>
    </message>
    <message>
      <source>This entry is not here any more.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Denne teksten er ikkje her lenger.</translation>
    </message>
    <message>
      <source>This file is not encrypted and was not made by this program. It will not be opened.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Denne fila er ikkje kryptert og ikkje laga av dette programmet. Ho blir ikkje opna.</translation>
    </message>
    <message>
      <source>This is not a JPEG, PNG or WebP picture, and cannot be added.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Dette er ikkje eit bilete av typen JPEG, PNG eller WebP, og du kan ikkje leggje det til.</translation>
    </message>
    <message>
      <source>This journal was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Denne dagboka er laga med ei nyare utgåve. Installer den nyaste utgåva. Ingenting er endra.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → Camera → Formats → Most Compatible, and new pictures can be. One that is already taken can be saved as JPEG on the phone, or you can take a screenshot of it.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Denne typen bilete (HEIC) kan du ikkje leggje til her. På iPhone: Gå til innstillingane → Kamera → Formater, og vel Mest kompatibelt, så går det med nye bilete. Eit bilete som alt er teke, kan du lagre som JPEG på telefonen, eller ta eit skjermbilete av.</translation>
    </message>
    <message>
      <source>This photo is damaged. The text is whole.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Dette biletet er skadd. Teksten er heil.</translation>
    </message>
    <message>
      <source>This photo is not where it used to be. The text is whole.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Dette biletet er ikkje der det pleier å vere. Teksten er heil.</translation>
    </message>
    <message>
      <source>Without passphrase and recovery code nobody can unlock it, not even those who made the program. The file stays where it is, in case you remember.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Utan passordsetning og utan reservekode kan ingen låse opp, heller ikkje dei som laga programmet. Fila blir liggjande, i tilfelle du hugsar.</translation>
    </message>
    <message>
      <source>Your text stays here for as long as the window is open.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark.</extracomment>
      <translation>Teksten blir ståande her så lenge vindauget er ope.</translation>
    </message>
    <message>
      <source>{number} photos are damaged or gone, and no copy here has them whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {number}: which group of signs, or how many photos (two or more; one has a sentence of its own).</extracomment>
      <translation>{number} bilete er skadde eller borte, og ingen kopi her har dei heile. Tekstane er heile. Har du ein minnepinne med kopiar, set han i og ta ein kopi no.</translation>
    </message>
    <message>
      <source>{number} photos were damaged. They have been brought back from a copy.</source>
      <extracomment>Sentences when something goes wrong. Neutral, calm; first what happened, then what is safe, then what she can do. Never blame, never technical, never an exclamation mark. {number}: which group of signs, or how many photos (two or more; one has a sentence of its own).</extracomment>
      <translation>{number} bilete var skadde. Dei er henta tilbake frå ein kopi.</translation>
    </message>
  </context>
  <context>
    <name>FetchDialog</name>
    <message>
      <source>A file from the group</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Fil frå gruppa</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Button: takes in what the file holds, after she has seen all of it.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Ask the group leader for the four words. If yours are different, do not add the file.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Glossary: the four words: nb de fire ordene, nn dei fire orda; never signatur, kode, hash.</extracomment>
      <translation>Spør gruppeleiaren om dei fire orda. Er dine annleis, ikkje legg til fila.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Delete the file</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Slett fila</translation>
    </message>
    <message>
      <source>Do you want to delete the file it came in?</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Vil du slette fila ho kom i?</translation>
    </message>
    <message>
      <source>If you add it, it takes the place of what the earlier file brought. What is yours stays as it is.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Legg du fila til, kjem ho i staden for det den førre fila kom med. Det som er ditt, blir som det er.</translation>
    </message>
    <message>
      <source>If you add it, you see it beside what is yours, marked “From the group leader”.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Legg du fila til, står ho ved sida av det som er ditt, merkt «Frå gruppeleiaren».</translation>
    </message>
    <message>
      <source>It is added. You find it under “The group”.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Fila er lagd til. Du finn henne på sida «Gruppa».</translation>
    </message>
    <message>
      <source>Keep the file</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Behald fila</translation>
    </message>
    <message>
      <source>Nothing of it has been added.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>Reading …</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. Told while a file is being read. A verb with the program as its silent subject, not the noun “reading”.</extracomment>
      <translation>Programmet les …</translation>
    </message>
    <message>
      <source>The file could not be deleted. You can do it yourself.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Fila lét seg ikkje slette. Du kan gjere det sjølv.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Fila er sletta.</translation>
    </message>
    <message>
      <source>The file is in {place}, and anybody who opens it can read it.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ. {place}: the full path of the folder.</extracomment>
      <translation>Fila ligg i {place}, og den som opnar henne, kan lese henne.</translation>
    </message>
    <message>
      <source>There is another file there now. It has been left alone.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Det ligg ei anna fil der no. Ho er urørt.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <extracomment>Dialog for a file from the group leader: shown whole before anything is added. To her («du»). It never says who is right if the four words differ.</extracomment>
      <translation>Denne fila lèt seg ikkje opne.</translation>
    </message>
  </context>
  <context>
    <name>FilePlace</name>
    <message>
      <source>Show the folder</source>
      <extracomment>Where a file was saved.</extracomment>
      <translation>Vis mappa</translation>
    </message>
    <message>
      <source>This computer could not show the folder from here.</source>
      <extracomment>Where a file was saved.</extracomment>
      <translation>PC-en fekk ikkje vist mappa herifrå.</translation>
    </message>
    <message>
      <source>Where it was saved</source>
      <extracomment>Where a file was saved. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Her blei fila lagra</translation>
    </message>
  </context>
  <context>
    <name>Finder</name>
    <message>
      <source>No setting has these words.</source>
      <extracomment>The search field on top of Settings. To her, neutral and short.</extracomment>
      <translation>Inga innstilling har desse orda.</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <extracomment>The search field on top of Settings. To her, neutral and short.</extracomment>
      <translation>Søk i innstillingane</translation>
    </message>
    <message>
      <source>Show all</source>
      <extracomment>The search field on top of Settings. To her, neutral and short. Button after a search that found nothing: shows all settings again.</extracomment>
      <translation>Vis alle</translation>
    </message>
  </context>
  <context>
    <name>FirstOffer</name>
    <message>
      <source>Close</source>
      <extracomment>On the page “The group”, until she has answered once: an offer. To her («du»). Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <extracomment>On the page “The group”, until she has answered once: an offer. To her («du»). Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Hent fil frå gruppa …</translation>
    </message>
    <message>
      <source>Have you got a file from the group?</source>
      <extracomment>On the page “The group”, until she has answered once: an offer. To her («du»). Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Har du fått ei fil frå gruppa?</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <extracomment>On the page “The group”, until she has answered once: an offer. To her («du»). Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Fila frå gruppa er lagd til.</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Back</source>
      <extracomment>Buttons of the pages of the first start. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>Buttons of the pages of the first start. Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>1 Choose</source>
      <extracomment>Head of “Note to bring”: the three steps, of which the first two are buttons. Keep the numbers. First step, imperative: tick what to bring.</extracomment>
      <translation>1 Vel</translation>
    </message>
    <message>
      <source>2 Look it over</source>
      <extracomment>Head of “Note to bring”: the three steps, of which the first two are buttons. Keep the numbers.</extracomment>
      <translation>2 Sjå over</translation>
    </message>
    <message>
      <source>3 Take along. Until then nothing leaves the journal.</source>
      <extracomment>Head of “Note to bring”: the three steps, of which the first two are buttons. Keep the numbers. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>3 Ta med. Før det går ingenting ut av dagboka.</translation>
    </message>
  </context>
  <context>
    <name>ForgetDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached.</extracomment>
      <translation>Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. Heading of a question. Never “for ever” or “permanently”: old copies and prints may remain. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no?</translation>
    </message>
    <message>
      <source>Delete the file too</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached.</extracomment>
      <translation>Slett fila òg</translation>
    </message>
    <message>
      <source>If you have printed it, sent it on or saved a copy somewhere else, you must delete it there yourself. Older spare copies of the journal may still hold what is noted here.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Har du skrive det ut, sendt det vidare eller lagra ein kopi ein annan stad, må du slette det der sjølv. Tryggingskopiar frå før kan framleis ha det som står her.</translation>
    </message>
    <message>
      <source>Only from here</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached.</extracomment>
      <translation>Berre herifrå</translation>
    </message>
    <message>
      <source>The file {name} has been changed since you saved it, or it is another one. It stays where it is.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. {name}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Fila {name} er endra sidan du lagra henne, eller det er ei anna. Ho blir liggjande.</translation>
    </message>
    <message>
      <source>The file {name} is no longer where you saved it.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. {name}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Fila {name} ligg ikkje lenger der du lagra henne.</translation>
    </message>
    <message>
      <source>The file {name} is where you saved it.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. {name}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Fila {name} ligg der du lagra henne.</translation>
    </message>
    <message>
      <source>What is noted here about it goes, with the text as it was then. What you have written in the journal stays.</source>
      <extracomment>Question before a record of something taken along is deleted. To her («du»); says what is not reached. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Det som står her om dette, blir borte, også teksten slik han var då. Det du har skrive i dagboka, blir ståande.</translation>
    </message>
  </context>
  <context>
    <name>ForgottenPage</name>
    <message>
      <source>Back</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»). Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»). Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Forgotten the passphrase?</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Gløymt passordsetninga?</translation>
    </message>
    <message>
      <source>No recovery code was made.</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»).</extracomment>
      <translation>Det er ikkje laga nokon reservekode.</translation>
    </message>
    <message>
      <source>Trying the code. It takes about a second.</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»).</extracomment>
      <translation>Prøver koden. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces and hyphens do not matter.</source>
      <extracomment>Asks for the recovery code when the passphrase is forgotten. Calm, to her («du»).</extracomment>
      <translation>Skriv reservekoden frå lappen. Mellomrom og bindestrekar betyr ingenting.</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>Bold</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Heavy type; adjective.</extracomment>
      <translation>Feit</translation>
    </message>
    <message>
      <source>How the text looks</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at.</extracomment>
      <translation>Slik ser teksten ut</translation>
    </message>
    <message>
      <source>Italic</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Slanted type.</extracomment>
      <translation>Kursiv</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Makes the lines a list with dots. Noun.</extracomment>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Makes the lines a list with numbers.</extracomment>
      <translation>Nummerert liste</translation>
    </message>
    <message>
      <source>Quote</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Makes the paragraph a quotation. Noun.</extracomment>
      <translation>Sitat</translation>
    </message>
    <message>
      <source>Said by others</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>That is too much text to paste at once. Nothing here has changed. Paste a part of it at a time.</source>
      <extracomment>Buttons with icons above the page she writes on; these are their names when read aloud or pointed at.</extracomment>
      <translation>Det er for mykje tekst til å lime inn på éin gong. Ingenting her er endra. Lim inn litt om gongen.</translation>
    </message>
  </context>
  <context>
    <name>FoundView</name>
    <message>
      <source>All of it is here already.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral.</extracomment>
      <translation>Alt dette er her allereie.</translation>
    </message>
    <message>
      <source>All the texts are here already.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral.</extracomment>
      <translation>Alle tekstane er her allereie.</translation>
    </message>
    <message>
      <source>Comes along, and is good to know about</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral.</extracomment>
      <translation>Greitt å vite om det som blir med</translation>
    </message>
    <message>
      <source>Does not come along</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral.</extracomment>
      <translation>Blir ikkje med</translation>
    </message>
    <message>
      <source>There was nothing here to move in.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Her var det ingenting å flytte inn.</translation>
    </message>
    <message>
      <source>{amount} are here already, word for word, and are skipped.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral. {amount}: an amount of texts, “én tekst” or “412 tekster”.</extracomment>
      <translation>{amount} er her allereie, ord for ord, og blir hoppa over.</translation>
    </message>
    <message>
      <source>{amount} is here already, word for word, and is skipped.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral. {amount}: an amount of texts, “én tekst” or “412 tekster”.</extracomment>
      <translation>{amount} er her allereie, ord for ord, og blir hoppa over.</translation>
    </message>
    <message>
      <source>{amount}, {period}.</source>
      <extracomment>Moving in from another journal: what was found, before anything is added. Neutral. How many texts were found, and from when. {amount}: an amount of texts, “én tekst” or “412 tekster”. {period}: “fra 3. mai 2019 til 12. juni 2026”, or one day.</extracomment>
      <translation>{amount}, {period}.</translation>
    </message>
  </context>
  <context>
    <name>FourWordsRow</name>
    <message>
      <source>The file's four words, in Norwegian. Whoever has the same file sees the same words.</source>
      <extracomment>Four words that show whether two people have the same file. To be read aloud over the phone.</extracomment>
      <translation>Dei fire orda til fila. Den som har den same fila, ser dei same orda.</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>Danger? Call 113</source>
      <extracomment>The page of a craving. 113 is the Norwegian number for an ambulance. Always in sight during a craving. “Danger” is to life; short, no exclamation mark.</extracomment>
      <translation>Fare? Ring 113</translation>
    </message>
  </context>
  <context>
    <name>GroupFile</name>
    <message>
      <source>A day or a time in the file cannot be right, at “{place}”.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {place}: where in the file, “meetings, line 2”, from the file itself.</extracomment>
      <translation>Ein dag eller eit klokkeslett i fila kan ikkje stemme, ved «{place}».</translation>
    </message>
    <message>
      <source>A message</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Name of a part of the file: words from the leader to the group.</extracomment>
      <translation>Ein beskjed</translation>
    </message>
    <message>
      <source>A text in the file is too long, at “{place}”.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {place}: where in the file, “meetings, line 2”, from the file itself.</extracomment>
      <translation>Ein tekst i fila er for lang, ved «{place}».</translation>
    </message>
    <message>
      <source>Appointments.json</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Suggested file name; keep “.json”. Neutral: it must not tell what the file is for.</extracomment>
      <translation>Avtalar.json</translation>
    </message>
    <message>
      <source>From the group leader</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>Ideas for topics</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Not on {days}</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Line under the meetings: on these days there is none. {days}: days separated by commas, “24. desember 2026, 31. desember 2026”.</extracomment>
      <translation>Ikkje {days}</translation>
    </message>
    <message>
      <source>Numbers nearby</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Heading: phone numbers of places and people near the group, from the group leader.</extracomment>
      <translation>Nummer i nærleiken</translation>
    </message>
    <message>
      <source>Rules of the group</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Reglane i gruppa</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be, at “{place}”.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {place}: where in the file, “meetings, line 2”, from the file itself.</extracomment>
      <translation>Noko i fila er ikkje som det skal, ved «{place}».</translation>
    </message>
    <message>
      <source>The group's name</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Namnet på gruppa</translation>
    </message>
    <message>
      <source>The meetings</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Name of a part of the file. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta</translation>
    </message>
    <message>
      <source>The program has its own text on who may have to report.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Programmet har sin eigen tekst om kven som kan ha plikt til å melde frå.</translation>
    </message>
    <message>
      <source>The same thing is in the file twice, at “{place}”.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {place}: where in the file, “meetings, line 2”, from the file itself.</extracomment>
      <translation>Det same står to stader i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There are too many lines in the file, at “{place}”.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {place}: where in the file, “meetings, line 2”, from the file itself.</extracomment>
      <translation>Det er for mange linjer i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There is no name here, or no number to call.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Her manglar det eit namn, eller eit nummer å ringje.</translation>
    </message>
    <message>
      <source>This file is too large for a group file. It can be {most} kB at most.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {most}: kilobytes, a whole number. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Denne fila er for stor til å vere ei gruppefil. Ho kan vere på {most} kB, ikkje meir.</translation>
    </message>
    <message>
      <source>This file was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Denne fila er laga med ei nyare utgåve. Installer den nyaste utgåva. Ingenting er endra.</translation>
    </message>
    <message>
      <source>This is no file from the group, or it is not whole.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Dette er ikkje ei fil frå gruppa, eller ho er ikkje heil.</translation>
    </message>
    <message>
      <source>This number is in the program already.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Dette nummeret står i programmet frå før.</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Line under the meetings: the last day, included. {day}: a day with the year.</extracomment>
      <translation>Til og med {day}</translation>
    </message>
    <message>
      <source>Whoever answers here is in the program already.</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Dei som svarer her, står i programmet frå før.</translation>
    </message>
    <message>
      <source>Words of welcome</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>Velkomen</translation>
    </message>
    <message>
      <source>every other week</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one.</extracomment>
      <translation>annakvar veke</translation>
    </message>
    <message>
      <source>every week</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Part of a line about when meetings are; begins in lower case.</extracomment>
      <translation>kvar veke</translation>
    </message>
    <message>
      <source>every {ordinal} week</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. {ordinal}: “tredje” to “åttende”.</extracomment>
      <translation>kvar {ordinal} veke</translation>
    </message>
    <message>
      <source>third fourth fifth sixth seventh eighth</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. The ordinals from third to eighth, separated by spaces, in this order.</extracomment>
      <translation>tredje fjerde femte sjette sjuande åttande</translation>
    </message>
    <message>
      <source>{day} at {time}, {rhythm}</source>
      <extracomment>What a file from the group leader may hold, and why something in it was left out. Neutral; also read by the leader while she makes one. Line: first meeting and how often. {day}: a day with the year. {time}: a time of day, “20.41”, or “20:41” in English. {rhythm}: “hver uke”, “annenhver uke” or “hver tredje uke”.</extracomment>
      <translation>{day} kl. {time}, {rhythm}</translation>
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand.</extracomment>
      <translation>Barn som kan ha fått i seg noko farleg</translation>
    </message>
    <message>
      <source>Help now</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand. Glossary term, a page of people and numbers for an emergency. Not the manual, which is called Help. Glossary: help now: nb hjelp nå, nn hjelp no; never SOS. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp no</translation>
    </message>
    <message>
      <source>Is there danger now?</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand.</extracomment>
      <translation>Er det fare no?</translation>
    </message>
    <message>
      <source>Not everything here has been checked by a professional yet</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand.</extracomment>
      <translation>Ikkje alt her er fagleg godkjent enno</translation>
    </message>
    <message>
      <source>Not yet checked by a professional</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand.</extracomment>
      <translation>Ikkje fagleg godkjent enno</translation>
    </message>
    <message>
      <source>Somebody to talk to</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand.</extracomment>
      <translation>Nokon å snakke med</translation>
    </message>
    <message>
      <source>Violence</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand. Heading: help for those who are beaten or threatened.</extracomment>
      <translation>Vald</translation>
    </message>
    <message>
      <source>When a child needs help</source>
      <extracomment>Page “Help now”: people and numbers. Verb first, one thing a line. The only page where the words LAR and rus may stand. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Når eit barn treng hjelp</translation>
    </message>
  </context>
  <context>
    <name>HelpStrip</name>
    <message>
      <source>A card</source>
      <extracomment>Row of four buttons that stays in sight during a craving. Button: goes to a card of what helps her. Glossary: what helps me · card: nb det som hjelper meg · kort, nn det som hjelper meg · kort; never mestringsstrategi, verktøy, øvelse.</extracomment>
      <translation>Eit kort</translation>
    </message>
    <message>
      <source>Call somebody</source>
      <extracomment>Row of four buttons that stays in sight during a craving. Button: shows her own people and their numbers. Nothing is dialled.</extracomment>
      <translation>Ring nokon</translation>
    </message>
    <message>
      <source>Just write</source>
      <extracomment>Row of four buttons that stays in sight during a craving. Button, imperative: opens a blank page that has no kind. Glossary: just write: nb bare skriv, nn berre skriv; never fritekst, diverse.</extracomment>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>Row of four buttons that stays in sight during a craving. Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
  </context>
  <context>
    <name>Hours</name>
    <message>
      <source>Day and night</source>
      <extracomment>When a helpline answers.</extracomment>
      <translation>Heile døgnet</translation>
    </message>
    <message>
      <source>Every day {opens}–{closes}</source>
      <extracomment>When a helpline answers. {opens}: the hour it opens, “18” or “18.30”. {closes}: the hour it closes.</extracomment>
      <translation>Kvar dag kl. {opens}–{closes}</translation>
    </message>
    <message>
      <source>{day} {opens}–{closes}</source>
      <extracomment>When a helpline answers. {day}: a weekday, “mandag”. {opens}: the hour it opens, “18” or “18.30”. {closes}: the hour it closes.</extracomment>
      <translation>{day} kl. {opens}–{closes}</translation>
    </message>
    <message>
      <source>{first} to {last} {opens}–{closes}</source>
      <extracomment>When a helpline answers. {first}: a weekday, “mandag”. {last}: a weekday, “fredag”. {opens}: the hour it opens, “18” or “18.30”. {closes}: the hour it closes.</extracomment>
      <translation>{first} til {last} kl. {opens}–{closes}</translation>
    </message>
  </context>
  <context>
    <name>IdeasDialog</name>
    <message>
      <source>Bring back those that came with the program</source>
      <extracomment>Dialog in Settings for her own list of questions or theme ideas. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake dei som følgde med programmet</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>Dialog in Settings for her own list of questions or theme ideas. Name of a choice: which kind of text the questions are for. A preposition.</extracomment>
      <translation>Til</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <extracomment>Dialog in Settings for her own list of questions or theme ideas. Told after she has removed a line; the button “Undo” stands beside it.</extracomment>
      <translation>Teke bort.</translation>
    </message>
    <message>
      <source>They are back.</source>
      <extracomment>Dialog in Settings for her own list of questions or theme ideas. Told when the built-in ones are on the list again.</extracomment>
      <translation>Dei er tilbake.</translation>
    </message>
  </context>
  <context>
    <name>IfITook</name>
    <message>
      <source>Back</source>
      <extracomment>Page “If I took something”: emergency first, no form. Verb first, no blame, no word for relapse. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>Page “If I took something”: emergency first, no form. Verb first, no blame, no word for relapse. Button, verb: locks the journal. There is no account, so never “log out”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås</translation>
    </message>
    <message>
      <source>People I can call</source>
      <extracomment>Page “If I took something”: emergency first, no form. Verb first, no blame, no word for relapse. Button to her list of people. Glossary: people I can call: nb ringeliste, nn ringjeliste; never nettverk, kontaktperson.</extracomment>
      <translation>Ringjelista</translation>
    </message>
  </context>
  <context>
    <name>JournalPage</name>
    <message>
      <source>Back to the list</source>
      <extracomment>Page “Journal”. To her («du»).</extracomment>
      <translation>Tilbake til lista</translation>
    </message>
    <message>
      <source>Choose something you have written, or write something new.</source>
      <extracomment>Page “Journal”. To her («du»).</extracomment>
      <translation>Vel noko du har skrive, eller skriv noko nytt.</translation>
    </message>
  </context>
  <context>
    <name>KeepChoice</name>
    <message>
      <source>All of it</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another. Answer: everything stays.</extracomment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Delete by itself after {days} days</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another. {days}: a whole number of days, 30. Glossary: delete by itself: nb slett av seg selv, nn slett av seg sjølv; never glem.</extracomment>
      <translation>Slett av seg sjølv etter {days} dagar</translation>
    </message>
    <message>
      <source>For this one and those to come. You can change it in Settings.</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another.</extracomment>
      <translation>Gjeld denne og dei neste. Du kan endre det i Innstillingar.</translation>
    </message>
    <message>
      <source>Only what helped</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another.</extracomment>
      <translation>Berre det som hjelpte</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another. Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>What is to stay in the journal?</source>
      <extracomment>After a craving, asked once: what is to stay in the journal. Neutral answers, one as good as another. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Kva skal bli liggjande i dagboka?</translation>
    </message>
  </context>
  <context>
    <name>KeyfilePage</name>
    <message>
      <source>Choose another copy</source>
      <extracomment>Question when a small key file is missing and a copy has it. Calm.</extracomment>
      <translation>Vel ein annan kopi</translation>
    </message>
    <message>
      <source>The key file is missing. There is a copy from {day}. Use it?</source>
      <extracomment>Question when a small key file is missing and a copy has it. Calm. {day}: the day of the copy, “12. mai”.</extracomment>
      <translation>Nøkkelfila manglar. Det finst ein kopi frå {day}. Bruke han?</translation>
    </message>
    <message>
      <source>Use it</source>
      <extracomment>Question when a small key file is missing and a copy has it. Calm. Answer: uses the copy of the key file.</extracomment>
      <translation>Bruk kopien</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>A code on paper that opens the journal if you forget the passphrase.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Ein kode på papir som opnar dagboka viss du gløymer passordsetninga.</translation>
    </message>
    <message>
      <source>A new key</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Heading: the journal is written anew under another key.</extracomment>
      <translation>Ein ny nøkkel</translation>
    </message>
    <message>
      <source>A new one works at once, and what you have written stays as it is.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Ei ny gjeld med ein gong, og det du har skrive, er som før.</translation>
    </message>
    <message>
      <source>Change the passphrase …</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Byt passordsetning …</translation>
    </message>
    <message>
      <source>If somebody knows it</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Viss nokon andre kan passordsetninga</translation>
    </message>
    <message>
      <source>Make a recovery code …</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Lag ein reservekode …</translation>
    </message>
    <message>
      <source>Making fresh copies.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Lagar nye kopiar.</translation>
    </message>
    <message>
      <source>New recovery code …</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Ny reservekode …</translation>
    </message>
    <message>
      <source>No recovery code opens the journal any more.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Ingen reservekode opnar dagboka lenger.</translation>
    </message>
    <message>
      <source>No recovery code yet.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Dagboka har ingen reservekode.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Name of a field. Glossary term: several words that open the journal; “password” is for a PDF only. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Passphrase and recovery code</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning og reservekode</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Heading of one setting: the code on paper that opens the journal.</extracomment>
      <translation>Reservekode</translation>
    </message>
    <message>
      <source>Someone knows my passphrase …</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Nokon kan passordsetninga mi …</translation>
    </message>
    <message>
      <source>Take the code away …</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Fjern koden …</translation>
    </message>
    <message>
      <source>The journal and its copies get a new key, since an old copy still opens with the passphrase it was made with.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Dagboka og kopiane får ein ny nøkkel, for ein gammal kopi kan ein framleis opne med passordsetninga han blei laga med.</translation>
    </message>
    <message>
      <source>The journal is as it was before.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka er slik ho var før.</translation>
    </message>
    <message>
      <source>The new passphrase is in use now.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Den nye passordsetninga gjeld no.</translation>
    </message>
    <message>
      <source>The new passphrase is in use now. These could not be replaced and still open with the old one:</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Den nye passordsetninga gjeld no. Desse fekk programmet ikkje bytt ut. Den gamle passordsetninga opnar dei framleis:</translation>
    </message>
    <message>
      <source>The new recovery code is in use now.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Den nye reservekoden gjeld no.</translation>
    </message>
    <message>
      <source>There is a recovery code.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Dagboka har ein reservekode.</translation>
    </message>
    <message>
      <source>Writing everything anew under the new key.</source>
      <extracomment>Card in Settings about passphrase and recovery code, and the page after a new key was made. To her («du»), except “Someone knows my passphrase”, which is hers.</extracomment>
      <translation>Programmet skriv alt på nytt med den nye nøkkelen.</translation>
    </message>
  </context>
  <context>
    <name>KindChoice</name>
    <message>
      <source>A letter you won't send is only for you.</source>
      <extracomment>On the page she writes on: what this text is. To her («du»).</extracomment>
      <translation>Eit brev du ikkje sender, er berre for deg.</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>On the page she writes on: what this text is. To her («du»). Button: folds the fields away; all is kept already. “Finished with this”, not praise.</extracomment>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>What is this?</source>
      <extracomment>On the page she writes on: what this text is. To her («du»).</extracomment>
      <translation>Kva er dette?</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Button: all kinds; “everything”, not “everybody”.</extracomment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Cravings</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Button: texts about cravings. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Sug</translation>
    </message>
    <message>
      <source>Just writing</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Name of the texts that have no kind. The same words as on the door in Norwegian.</extracomment>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Letters</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Button: letters she will not send.</extracomment>
      <translation>Brev</translation>
    </message>
    <message>
      <source>Moments</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Button: moments with the child. Norwegian «øyeblikk» alone can mean “please wait”, so never «et øyeblikk». Glossary: moment: nb øyeblikk · Noe å huske, nn augeblink · Noko å hugse; never hendelse, observasjon.</extracomment>
      <translation>Augeblink</translation>
    </message>
    <message>
      <source>The group</source>
      <extracomment>Buttons above the list in the journal: show only this kind. Plural nouns where the language has them. Name of the page about her self-help group, and of the texts that belong to it.</extracomment>
      <translation>Gruppa</translation>
    </message>
  </context>
  <context>
    <name>KindWords</name>
    <message>
      <source>Kind words I have been given</source>
      <extracomment>On the craving page: one at a time of the kind words she has been given. Her voice («jeg»). Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord eg har fått</translation>
    </message>
    <message>
      <source>Show another</source>
      <extracomment>On the craving page: one at a time of the kind words she has been given. Her voice («jeg»). Button: another one of the same sort in its place.</extracomment>
      <translation>Vis ein annan</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A letter I won't send</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». Glossary: a letter I won't send: nb brev jeg ikke sender, nn brev eg ikkje sender; never klage.</extracomment>
      <translation>Brev eg ikkje sender</translation>
    </message>
    <message>
      <source>Craving</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». A kind of text, noun. Norwegian «sug», never «russug» or «trang». Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Sug</translation>
    </message>
    <message>
      <source>From the group</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Frå gruppa</translation>
    </message>
    <message>
      <source>Just writing</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». Name of the texts that have no kind. The same words as on the door in Norwegian.</extracomment>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Moment</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». A kind of text: a moment with the child. Glossary: moment: nb øyeblikk · Noe å huske, nn augeblink · Noko å hugse; never hendelse, observasjon.</extracomment>
      <translation>Augeblink</translation>
    </message>
    <message>
      <source>one entry</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». An amount of texts, in the middle of a sentence. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>éin tekst</translation>
    </message>
    <message>
      <source>{number} entries</source>
      <extracomment>What a text is, as a small mark and as a heading. Norwegian «tekst» for entry, never «innlegg». An amount of texts, in the middle of a sentence. {number}: how many texts, two or more; one has a text of its own. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>{number} tekstar</translation>
    </message>
  </context>
  <context>
    <name>LargeCheerCard</name>
    <message>
      <source>Remove these words</source>
      <extracomment>The topmost card of kind words.</extracomment>
      <translation>Ta bort desse orda</translation>
    </message>
    <message>
      <source>Show another</source>
      <extracomment>The topmost card of kind words. Button: another one of the same sort in its place.</extracomment>
      <translation>Vis ein annan</translation>
    </message>
  </context>
  <context>
    <name>LastingCard</name>
    <message>
      <source>Ask how strong you think it will get</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»).</extracomment>
      <translation>Spør kor sterkt du trur det blir</translation>
    </message>
    <message>
      <source>How strong it will get</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»).</extracomment>
      <translation>Kor sterkt det blir</translation>
    </message>
    <message>
      <source>New texts about craving</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»). Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Nye tekstar om sug</translation>
    </message>
    <message>
      <source>Only what helped stays</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»).</extracomment>
      <translation>Berre det som hjelpte, blir liggjande</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»). Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>The day is shown on the text, and you can let the text stay after all. Texts you have already written are as they were.</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»).</extracomment>
      <translation>Dagen står på teksten, og du kan la teksten bli ståande likevel. Tekstar du alt har skrive, er som før.</translation>
    </message>
    <message>
      <source>They can delete themselves after some days, from the journal and the copies that can be reached, the next time the journal is open.</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dei kan slette seg sjølve etter nokre dagar, neste gong dagboka er open, frå dagboka og frå kopiane programmet når.</translation>
    </message>
    <message>
      <source>When a craving comes, you can be asked how strong you think it will get.</source>
      <extracomment>Card in Settings: how long texts about cravings stay. To her («du»). Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Når det kjem eit sug, kan du få spørsmål om kor sterkt du trur det blir.</translation>
    </message>
  </context>
  <context>
    <name>LatestCard</name>
    <message>
      <source>Latest in the journal</source>
      <extracomment>On “Today”: the latest things she has written. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Sist i dagboka</translation>
    </message>
    <message>
      <source>What you write will be here. One line is enough.</source>
      <extracomment>On “Today”: the latest things she has written. To her («du»).</extracomment>
      <translation>Det du skriv, står her. Éi linje er nok.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <extracomment>On “Today”: the latest things she has written. To her («du»).</extracomment>
      <translation>Skriv den første sida</translation>
    </message>
  </context>
  <context>
    <name>LeaderCard</name>
    <message>
      <source>Among the things you want to bring up</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Står under det du vil ta opp</translation>
    </message>
    <message>
      <source>Bring up</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Button: puts the line among what she wants to bring up in the group.</extracomment>
      <translation>Ta opp</translation>
    </message>
    <message>
      <source>Bring up: {line}</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Read aloud on the button “Bring up”. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Ta opp: {line}</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Hent fil frå gruppa …</translation>
    </message>
    <message>
      <source>Got {day}. Its four words: {words}</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). {day}: the day it was fetched. {words}: the file's four words, “bjørk · elv · kopp · måne”.</extracomment>
      <translation>Henta {day}. Dei fire orda: {words}</translation>
    </message>
    <message>
      <source>If you have got a file from the group leader, it can be shown here, beside what is yours.</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Har du fått ei fil av gruppeleiaren, kan innhaldet stå her, ved sida av det som er ditt.</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Det står under det du vil ta opp.</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Lag gruppefil …</translation>
    </message>
    <message>
      <source>Show the others</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Vis dei andre</translation>
    </message>
    <message>
      <source>Show the others: {part}</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). {part}: the name of a part of the file, “Forslag til tema”.</extracomment>
      <translation>Vis dei andre: {part}</translation>
    </message>
    <message>
      <source>Take away what the file brought</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Ta bort det fila kom med</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Read aloud on the cross of a line. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Ta bort: {line}</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»). Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Fila frå gruppa er lagd til.</translation>
    </message>
    <message>
      <source>The line is taken away.</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Linja er teken bort.</translation>
    </message>
    <message>
      <source>What the file brought is taken away.</source>
      <extracomment>On the page “The group”: what the leader's file brought, apart from what is hers. To her («du»).</extracomment>
      <translation>Det fila kom med, er teke bort.</translation>
    </message>
  </context>
  <context>
    <name>LicencesDialog</name>
    <message>
      <source>Licences</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral. Title of the dialog.</extracomment>
      <translation>Lisensar</translation>
    </message>
    <message>
      <source>Read the licence</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral.</extracomment>
      <translation>Les lisensen</translation>
    </message>
    <message>
      <source>Read the licence: {part}</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral. {part}: The name of one part, for example “Qt 6.11”..</extracomment>
      <translation>Les lisensen: {part}</translation>
    </message>
    <message>
      <source>The program is made of these parts. Each licence is in English, as it was written.</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral.</extracomment>
      <translation>Programmet er laga av desse delane. Lisensane står på engelsk, slik dei er skrivne.</translation>
    </message>
    <message>
      <source>The program itself</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral.</extracomment>
      <translation>Sjølve programmet</translation>
    </message>
    <message>
      <source>what you see now</source>
      <extracomment>Dialog from «About the program»: the parts the program is made of and their licences. Neutral.</extracomment>
      <translation>det du ser no</translation>
    </message>
  </context>
  <context>
    <name>LineAdd</name>
    <message>
      <source>Add</source>
      <extracomment>A field with a button beside it. Button: puts what stands in the fields on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
  </context>
  <context>
    <name>LineRow</name>
    <message>
      <source>Change</source>
      <extracomment>One line of a list of hers; all of it is a button. Small word at the end of a row that can be pressed; verb.</extracomment>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change: {line}</source>
      <extracomment>One line of a list of hers; all of it is a button. Read aloud on the row. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Endre: {line}</translation>
    </message>
  </context>
  <context>
    <name>LockScreenHelp</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <extracomment>On the lock screen, before anything is open: emergency numbers only. Not a word about cravings, the group or rehabilitation.</extracomment>
      <translation>Barn som kan ha fått i seg noko farleg</translation>
    </message>
    <message>
      <source>Help now</source>
      <extracomment>On the lock screen, before anything is open: emergency numbers only. Not a word about cravings, the group or rehabilitation. Glossary term, a page of people and numbers for an emergency. Not the manual, which is called Help. Glossary: help now: nb hjelp nå, nn hjelp no; never SOS. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp no</translation>
    </message>
    <message>
      <source>Need to talk</source>
      <extracomment>On the lock screen, before anything is open: emergency numbers only. Not a word about cravings, the group or rehabilitation. Stands before 116 123, whose own name would tell too much on a locked screen. Short: two numbers share the line.</extracomment>
      <translation>Nokon å snakke med</translation>
    </message>
  </context>
  <context>
    <name>LockedDialog</name>
    <message>
      <source>One of the characters does not work in a PDF. Use letters and numbers.</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Eit av teikna går ikkje i ein PDF. Bruk bokstavar og tal.</translation>
    </message>
    <message>
      <source>PDF with a password</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>PDF med passord</translation>
    </message>
    <message>
      <source>Password</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”. Name of a field: the password of the PDF.</extracomment>
      <translation>Passord</translation>
    </message>
    <message>
      <source>Save …</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”. Button: asks where, then saves.</extracomment>
      <translation>Lagre …</translation>
    </message>
    <message>
      <source>Show the password</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Vis passordet</translation>
    </message>
    <message>
      <source>The password again</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Passordet ein gong til</translation>
    </message>
    <message>
      <source>The password is too long for a PDF. Choose a shorter one.</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Passordet er for langt for ein PDF. Vel eit kortare.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
      <source>Whoever has the file needs the password to open it. It is kept nowhere: if it is forgotten, the file cannot be opened. Give it by word of mouth, not with the file. Do not use the passphrase of your journal.</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Den som har fila, treng passordet for å opne henne. Passordet blir ikkje lagra nokon stad. Gløymer du det, kan ingen opne fila. Sei det heller enn å sende det saman med fila. Ikkje bruk passordsetninga til dagboka.</translation>
    </message>
    <message>
      <source>Write a password first.</source>
      <extracomment>Dialog for a PDF with a password. To her («du»). Here “password”, not “passphrase”.</extracomment>
      <translation>Skriv eit passord først.</translation>
    </message>
  </context>
  <context>
    <name>LookBackCard</name>
    <message>
      <source>Cancel</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»). Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Don't show this one again</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»).</extracomment>
      <translation>Ikkje vis denne igjen</translation>
    </message>
    <message>
      <source>From this day on</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»).</extracomment>
      <translation>Frå denne dagen</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»). Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>On this day</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»). Glossary: on this day: nb samme dag tidligere år, nn same dagen tidlegare år; never minner, høydepunkter.</extracomment>
      <translation>Same dagen tidlegare år</translation>
    </message>
    <message>
      <source>Show nothing from before</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»).</extracomment>
      <translation>Ikkje vis noko frå før</translation>
    </message>
    <message>
      <source>Show nothing from before …</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»).</extracomment>
      <translation>Ikkje vis noko frå før …</translation>
    </message>
    <message>
      <source>one year ago</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»).</extracomment>
      <translation>for eitt år sidan</translation>
    </message>
    <message>
      <source>two three four five six seven eight nine ten eleven twelve</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»). The numbers from two to twelve, separated by spaces, in this order, as they stand before “years”.</extracomment>
      <translation>to tre fire fem seks sju åtte ni ti elleve tolv</translation>
    </message>
    <message>
      <source>{number} years ago</source>
      <extracomment>On “Today”, only if she turned it on: something from the same day in an earlier year. To her («du»). {number}: how many years, in words up to twelve, two or more.</extracomment>
      <translation>for {number} år sidan</translation>
    </message>
  </context>
  <context>
    <name>LookBackSettings</name>
    <message>
      <source>From the same day in earlier years</source>
      <extracomment>Card in Settings about looking back. Ticks are neutral or to her.</extracomment>
      <translation>Frå same dagen tidlegare år</translation>
    </message>
    <message>
      <source>Show again what I have hidden</source>
      <extracomment>Card in Settings about looking back. Ticks are neutral or to her.</extracomment>
      <translation>Vis igjen det eg har teke bort</translation>
    </message>
    <message>
      <source>Show nothing from before a certain day</source>
      <extracomment>Card in Settings about looking back. Ticks are neutral or to her.</extracomment>
      <translation>Ikkje vis noko frå før ein bestemt dag</translation>
    </message>
    <message>
      <source>Show something from the same day in earlier years on “Today”</source>
      <extracomment>Card in Settings about looking back. Ticks are neutral or to her.</extracomment>
      <translation>Vis noko frå same dagen tidlegare år på «I dag»</translation>
    </message>
    <message>
      <source>“Today” can show moments and kind words, never letters, cravings or what is marked “Only for me”.</source>
      <extracomment>Card in Settings about looking back. Ticks are neutral or to her. Glossary: moment: nb øyeblikk · Noe å huske, nn augeblink · Noko å hugse; never hendelse, observasjon. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding. Glossary: only for me: nb bare for meg, nn berre for meg; never privat, hemmelig.</extracomment>
      <translation>«I dag» kan vise augeblink og gode ord, aldri brev, sug eller noko som er merkt «Berre for meg».</translation>
    </message>
  </context>
  <context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
      <source>About %1</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item: opens the page about the program. %1: the name of the program.</extracomment>
      <translation>Om %1</translation>
    </message>
    <message>
      <source>Hide %1</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item of macOS: takes the program's windows off the screen. %1: the name of the program.</extracomment>
      <translation>Gøym %1</translation>
    </message>
    <message>
      <source>Hide Others</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item of macOS: hides other programs.</extracomment>
      <translation>Gøym andre</translation>
    </message>
    <message>
      <source>Preferences...</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item: settings.</extracomment>
      <translation>Innstillingar …</translation>
    </message>
    <message>
      <source>Quit %1</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item: ends the program. %1: the name of the program.</extracomment>
      <translation>Avslutt %1</translation>
    </message>
    <message>
      <source>Services</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item of macOS: services of other programs.</extracomment>
      <translation>Tenester</translation>
    </message>
    <message>
      <source>Show All</source>
      <extracomment>Qt's own words: the program's menu on a Mac. Menu item of macOS: shows all programs again.</extracomment>
      <translation>Vis alle</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Close without saving</source>
      <extracomment>Question when words that could not be saved would be lost by closing.</extracomment>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Stay here</source>
      <extracomment>Question when words that could not be saved would be lost by closing. Button: does not close the window; what she wrote stays before her.</extracomment>
      <translation>Bli her</translation>
    </message>
  </context>
  <context>
    <name>Maker</name>
    <message>
      <source>Choose another name for the file, without “{word}”.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. {word}: the word in a file name that would tell too much, “LAR”.</extracomment>
      <translation>Vel eit anna namn på fila, utan «{word}».</translation>
    </message>
    <message>
      <source>Give it on a stick, not by e-mail: an e-mail tells others who is in the group.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped.</extracomment>
      <translation>Gi fila på minnepinne, ikkje på e-post: Ein e-post fortel andre kven som er med i gruppa.</translation>
    </message>
    <message>
      <source>Go on with a file you have …</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped.</extracomment>
      <translation>Gå vidare med ei fil du har …</translation>
    </message>
    <message>
      <source>Make a group file</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Lag gruppefil</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped.</extracomment>
      <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
      <source>Save the group file …</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Lagre gruppefila …</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. {name}: a file name, “Avtaler.json”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra som {name}.</translation>
    </message>
    <message>
      <source>There is something to look at before the file is saved.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Det er noko å sjå på før du kan lagre fila.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped.</extracomment>
      <translation>Denne fila lèt seg ikkje opne.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). A stick is better.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. {program}: the name of the program that copies the folder, “OneDrive”.</extracomment>
      <translation>Denne mappa blir kopiert til nettet ({program}). Ein minnepinne er betre.</translation>
    </message>
    <message>
      <source>What you write here becomes a small file that you give to the group on a memory stick. All of it may stay empty. Those who get it see all of it before they keep it, and nothing comes back to you.</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped.</extracomment>
      <translation>Det du skriv her, blir ei lita fil som du gir til gruppa på ein minnepinne. Alt kan stå tomt. Dei som får fila, ser alt før dei legg henne til, og ingenting kjem tilbake til deg.</translation>
    </message>
    <message>
      <source>“{line}” cannot come along: {reason}</source>
      <extracomment>Page for the group leader who makes a group file, before any journal is open. To the leader («du»). Words that tell what sort of group it is are stopped. {line}: one line of text, hers or the leader's, as it was written. {reason}: a whole sentence on why the line cannot come along.</extracomment>
      <translation>«{line}» kan ikkje vere med: {reason}</translation>
    </message>
  </context>
  <context>
    <name>MakerDialog</name>
    <message>
      <source>Make a group file</source>
      <extracomment>Title of the page for the group leader. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Lag gruppefil</translation>
    </message>
  </context>
  <context>
    <name>MakerWindow</name>
    <message>
      <source>Close without saving</source>
      <extracomment>The page for the group leader in a window of its own, and the question when what she wrote is not in a file yet.</extracomment>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Help with the group file (F1)</source>
      <extracomment>The page for the group leader in a window of its own, and the question when what she wrote is not in a file yet. Link to the manual, where it tells of the group file. Not “Help now”. F1 is the key that opens it. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp med gruppefila (F1)</translation>
    </message>
    <message>
      <source>Stay here</source>
      <extracomment>The page for the group leader in a window of its own, and the question when what she wrote is not in a file yet. Button: does not close the window; what she wrote stays before her.</extracomment>
      <translation>Bli her</translation>
    </message>
    <message>
      <source>The file is not saved.</source>
      <extracomment>The page for the group leader in a window of its own, and the question when what she wrote is not in a file yet. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Fila er ikkje lagra.</translation>
    </message>
  </context>
  <context>
    <name>ManualDialog</name>
    <message>
      <source>Back to what you read before</source>
      <extracomment>The manual in a window of its own: above a dialog, or before the journal is open. Neutral.</extracomment>
      <translation>Tilbake til det du las før</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>The manual in a window of its own: above a dialog, or before the journal is open. Neutral. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>The manual in a window of its own: above a dialog, or before the journal is open. Neutral. Title: the manual, not «Help now» (people and numbers). Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Help with opening (F1)</source>
      <extracomment>The manual in a window of its own: above a dialog, or before the journal is open. Neutral. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp med å opne (F1)</translation>
    </message>
  </context>
  <context>
    <name>ManualPage</name>
    <message>
      <source>Back to what you read before</source>
      <extracomment>The page Help: the manual. Neutral.</extracomment>
      <translation>Tilbake til det du las før</translation>
    </message>
    <message>
      <source>Back to where you were</source>
      <extracomment>The page Help: the manual. Neutral.</extracomment>
      <translation>Tilbake til der du var</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>The page Help: the manual. Neutral. Title: the manual, not «Help now» (people and numbers). Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>To the contents</source>
      <extracomment>The page Help: the manual. Neutral.</extracomment>
      <translation>Til innhaldet</translation>
    </message>
  </context>
  <context>
    <name>MeetingAdd</name>
    <message>
      <source>+ A meeting</source>
      <extracomment>Fields for a new meeting on the page “The group”. To her («du»). Link: adds a meeting. Keep the plus sign. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>+ Eit møte</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>Fields for a new meeting on the page “The group”. To her («du»). Button: puts what stands in the fields on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Another meeting</source>
      <extracomment>Fields for a new meeting on the page “The group”. To her («du»). A tick: not the group's meeting but one she dreads or must go to, a home visit for instance. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Eit anna møte</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Fields for a new meeting on the page “The group”. To her («du»). Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>What you call it</source>
      <extracomment>Fields for a new meeting on the page “The group”. To her («du»).</extracomment>
      <translation>Det du kallar det</translation>
    </message>
  </context>
  <context>
    <name>MeetingCard</name>
    <message>
      <source>From the group leader</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Gjer deg klar til møtet</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: not on this day: nb ikke denne dagen, nn ikkje denne dagen; never avlyst, fravær.</extracomment>
      <translation>Ikkje denne dagen</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Ta bort møtet</translation>
    </message>
    <message>
      <source>Show the meeting</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Vis møtet</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Skriv frå møtet</translation>
    </message>
    <message>
      <source>{what}: {meeting}</source>
      <extracomment>One meeting on the page “The group”. Nobody's attendance is noted. Read aloud as the name of a button, so that it can be told from the same button at another meeting. {what}: what the button does, “Vis møtet”. {meeting}: name and day of the meeting.</extracomment>
      <translation>{what}: {meeting}</translation>
    </message>
  </context>
  <context>
    <name>MeetingChoice</name>
    <message>
      <source>Not tied to a meeting</source>
      <extracomment>On the page she writes on: which meeting a text from the group belongs to. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Ikkje knytt til eit møte</translation>
    </message>
    <message>
      <source>Which meeting</source>
      <extracomment>On the page she writes on: which meeting a text from the group belongs to. Read aloud as the name of the choice. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Kva møte</translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>Back to the group</source>
      <extracomment>The sheet for one meeting, where she gets ready.</extracomment>
      <translation>Tilbake til gruppa</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>The sheet for one meeting, where she gets ready. Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
  </context>
  <context>
    <name>MeetingWays</name>
    <message>
      <source>A note to bring</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>I can't come</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself.</extracomment>
      <translation>Eg kan ikkje kome</translation>
    </message>
    <message>
      <source>Move …</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself. Link, verb: gives the meeting another day or place.</extracomment>
      <translation>Flytt …</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself. Glossary: not on this day: nb ikke denne dagen, nn ikkje denne dagen; never avlyst, fravær.</extracomment>
      <translation>Ikkje denne dagen</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Ta bort møtet</translation>
    </message>
    <message>
      <source>Save in the calendar …</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself.</extracomment>
      <translation>Lagre i kalenderen …</translation>
    </message>
    <message>
      <source>The meeting is moved.</source>
      <extracomment>On the sheet for one meeting: what else can be done. Her voice («jeg») where she says something about herself. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møtet er flytta.</translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message>
      <source>Earlier meetings</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Link: unfolds the meetings that are over. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Tidlegare møte</translation>
    </message>
    <message>
      <source>Every eighth week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar åttande veke</translation>
    </message>
    <message>
      <source>Every fifth week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar femte veke</translation>
    </message>
    <message>
      <source>Every fourth week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar fjerde veke</translation>
    </message>
    <message>
      <source>Every other week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Annakvar veke</translation>
    </message>
    <message>
      <source>Every seventh week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar sjuande veke</translation>
    </message>
    <message>
      <source>Every sixth week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar sjette veke</translation>
    </message>
    <message>
      <source>Every third week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists.</extracomment>
      <translation>Kvar tredje veke</translation>
    </message>
    <message>
      <source>Every week</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. How often the group meets; begins a line.</extracomment>
      <translation>Kvar veke</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det er ikkje planlagt noko møte.</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: right now I have no group: nb akkurat nå har jeg ingen gruppe, nn akkurat no har eg inga gruppe; never fravær, permisjon.</extracomment>
      <translation>Akkurat no har eg inga gruppe</translation>
    </message>
    <message>
      <source>The meeting is removed.</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møtet er teke bort.</translation>
    </message>
    <message>
      <source>The meetings of the group are here again.</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta i gruppa er her igjen.</translation>
    </message>
    <message>
      <source>The meetings of the group are put away.</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta i gruppa er lagde bort.</translation>
    </message>
    <message>
      <source>There is no meeting on that day.</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det er ikkje noko møte den dagen.</translation>
    </message>
    <message>
      <source>at {time}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Becomes {at_time}. {time}: a time of day, “20.41”, or “20:41” in English.</extracomment>
      <translation>kl. {time}</translation>
    </message>
    <message>
      <source>from {day}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Part of a line, in lower case: the first day. {day}: a day in words, with the weekday where it is soon.</extracomment>
      <translation>frå {day}</translation>
    </message>
    <message>
      <source>until {day}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. Part of a line, in lower case: the last day. {day}: a day in words, with the weekday where it is soon.</extracomment>
      <translation>til {day}</translation>
    </message>
    <message>
      <source>{day} {at_time}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. When a meeting is. {day}: a day in words, with the weekday where it is soon. {at_time}: “kl. 18.00”, with a space that does not break.</extracomment>
      <translation>{day} {at_time}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. What a meeting is called where there are several. {name}: what she calls the meeting, “Hjemmebesøk”. {day}: a day in words, with the weekday where it is soon.</extracomment>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>{rhythm}, {weekday} {at_time}</source>
      <extracomment>When meetings are, in words, on the page “The group” and in lists. {rhythm}: “Hver uke” and so on. {weekday}: a weekday, “tirsdag”. {at_time}: “kl. 18.00”, with a space that does not break.</extracomment>
      <translation>{rhythm}, {weekday} {at_time}</translation>
    </message>
  </context>
  <context>
    <name>MentionLine</name>
    <message>
      <source>No</source>
      <extracomment>Below the page she writes on: somebody else is named in a text from the group. A question she may refuse. Read aloud on the cross: it was not said by others, or she will not answer.</extracomment>
      <translation>Nei</translation>
    </message>
    <message>
      <source>Said by others</source>
      <extracomment>Below the page she writes on: somebody else is named in a text from the group. A question she may refuse. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>Somebody else is mentioned here. Was it said by others?</source>
      <extracomment>Below the page she writes on: somebody else is named in a text from the group. A question she may refuse. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Her er nokon andre nemnde. Er det sagt av andre?</translation>
    </message>
  </context>
  <context>
    <name>MoreCard</name>
    <message>
      <source>If I took something</source>
      <extracomment>Foot of the craving page: other parts of it. Her voice («jeg»).</extracomment>
      <translation>Viss eg har teke noko</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>Foot of the craving page: other parts of it. Her voice («jeg»). Heading or button over rarer things; adverb.</extracomment>
      <translation>Meir</translation>
    </message>
    <message>
      <source>My waves</source>
      <extracomment>Foot of the craving page: other parts of it. Her voice («jeg»). Heading, her voice: the drawn courses of earlier cravings, one at a time. Not “statistics”. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko. Glossary: my waves: nb bølgene mine, nn bølgjene mine; never historikk, statistikk.</extracomment>
      <translation>Bølgjene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <extracomment>Foot of the craving page: other parts of it. Her voice («jeg»). Glossary: on a calm day: nb på en rolig dag, nn på ein roleg dag; never kriseplan, forberedelse.</extracomment>
      <translation>På ein roleg dag</translation>
    </message>
    <message>
      <source>Something I want to bring up</source>
      <extracomment>Foot of the craving page: other parts of it. Her voice («jeg»).</extracomment>
      <translation>Noko eg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>MoreChoices</name>
    <message>
      <source>Choose days …</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Link: two date fields come up.</extracomment>
      <translation>Vel dagar …</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Name of a date field: the first day, included.</extracomment>
      <translation>Frå og med</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Glossary: not taken along yet: nb ikke tatt med ennå, nn ikkje teke med enno; never delt, eksportert. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Name of a field or heading; noun. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkord</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Name of a date field: the last day, included.</extracomment>
      <translation>Til og med</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Heading of the choice of days.</extracomment>
      <translation>Når</translation>
    </message>
    <message>
      <source>You have no tags yet.</source>
      <extracomment>Above the list in the journal: days and tags to choose by. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Du har ingen stikkord enno.</translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <source>Cancel</source>
      <extracomment>On the sheet for one meeting: another day and place for it. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Move it</source>
      <extracomment>On the sheet for one meeting: another day and place for it. Button: the meeting gets the new day.</extracomment>
      <translation>Flytt møtet</translation>
    </message>
  </context>
  <context>
    <name>MoveInDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Looking for what is here already …</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is.</extracomment>
      <translation>Ser etter det som er her allereie …</translation>
    </message>
    <message>
      <source>Move in</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Button: takes the texts in. Norwegian «flytt inn», never «importer». Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Flytt inn</translation>
    </message>
    <message>
      <source>Move in from another journal</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Flytt inn frå ei anna dagbok</translation>
    </message>
    <message>
      <source>Move in {amount}</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. The same button when the amount is known. {amount}: an amount of texts, “én tekst” or “412 tekster”. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Flytt inn {amount}</translation>
    </message>
    <message>
      <source>Moving in …</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Told while it goes on.</extracomment>
      <translation>Flyttar inn …</translation>
    </message>
    <message>
      <source>Pictures that did not come along</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete som ikkje blei med</translation>
    </message>
    <message>
      <source>Reading …</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Told while a file is being read. A verb with the program as its silent subject, not the noun “reading”.</extracomment>
      <translation>Programmet les …</translation>
    </message>
    <message>
      <source>See them in the journal</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Sjå i dagboka</translation>
    </message>
    <message>
      <source>Stop and take it back</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is.</extracomment>
      <translation>Stopp og ta det bort igjen</translation>
    </message>
    <message>
      <source>Taking back what had come in …</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is.</extracomment>
      <translation>Tek bort det som kom med …</translation>
    </message>
    <message>
      <source>The files they came from are where they were, and are not protected.</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is.</extracomment>
      <translation>Filene dei kom frå, ligg der dei låg, og er ikkje verna.</translation>
    </message>
    <message>
      <source>What has come in is listed in Settings, and can be taken out again there.</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is.</extracomment>
      <translation>Det som kom med, står i innstillingane. Der kan du ta det bort.</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <extracomment>Dialog for taking in texts from another journal program. To her («du»). Nothing comes in before she has seen what it is. Told while it goes on. {number}: how many of them are done. {amount}: an amount of texts, “én tekst” or “412 tekster”.</extracomment>
      <translation>{number} av {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>A folder of text files</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Ei mappe med tekstfiler</translation>
    </message>
    <message>
      <source>A new leader came</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Gruppa fekk ein ny leiar</translation>
    </message>
    <message>
      <source>After (0–10)</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: the number after the craving.</extracomment>
      <translation>Etter (0–10)</translation>
    </message>
    <message>
      <source>Another kind of file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Eit anna slag fil.</translation>
    </message>
    <message>
      <source>Before (0–10)</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: the number at its beginning.</extracomment>
      <translation>Før (0–10)</translation>
    </message>
    <message>
      <source>Changes in the group</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Endringar i gruppa</translation>
    </message>
    <message>
      <source>Choose its text file, usually journal.txt, or a JSON file that jrnl has made.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Vel tekstfila som jrnl skriv i, eller ei JSON-fil som jrnl har laga.</translation>
    </message>
    <message>
      <source>Choose the folder with its month files. It is usually called .rednotebook and is in your home folder.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Vel mappa med månadsfilene. Ho heiter vanlegvis .rednotebook og ligg i heimemappa di.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: one picture.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Skadd, og ikkje med: eitt bilete.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {amount}.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>Skadd, og ikkje med: {amount}.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {number} pictures.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {number}: how many pictures, two or more; one has a text of its own. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Skadd, og ikkje med: {number} bilete.</translation>
    </message>
    <message>
      <source>Day One</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a program; never translated.</extracomment>
      <translation>Day One</translation>
    </message>
    <message>
      <source>Empty.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Why a file does not come along: nothing stands in it.</extracomment>
      <translation>Tom.</translation>
    </message>
    <message>
      <source>Encrypted. Unlock it where it was made.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Kryptert. Lås opp fila i programmet ho er laga med.</translation>
    </message>
    <message>
      <source>From the leader</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>From the top of the file. The text itself comes along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Frå toppen av fila. Sjølve teksten blir med.</translation>
    </message>
    <message>
      <source>Hidden, and not looked into.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Usynleg fil eller mappe, ikkje lesen.</translation>
    </message>
    <message>
      <source>If, then</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out: her plans of the form “if … then …”.</extracomment>
      <translation>Viss, så</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out.</extracomment>
      <translation>Lite søvn</translation>
    </message>
    <message>
      <source>Make a JSON file in Day One's settings, and choose the zip file you get. Photos come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Lag ei JSON-fil i innstillingane i Day One, og vel zip-fila du får. Bilete blir med.</translation>
    </message>
    <message>
      <source>Markdown or plain text, from Obsidian for example. Also a folder that was taken out here.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Markdown eller vanleg tekst, frå Obsidian til dømes. Også ei mappe som er teken ut herifrå.</translation>
    </message>
    <message>
      <source>Meetings</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møte</translation>
    </message>
    <message>
      <source>Meetings that repeat</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt. Glossary: meetings that repeat: nb møter som gjentar seg, nn møte som kjem att; never serie, rutine, timeplan.</extracomment>
      <translation>Møte som kjem att</translation>
    </message>
    <message>
      <source>Meetings, kind words, lines to bring up, people, names, and what was made ready on a calm day do not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: on a calm day: nb på en rolig dag, nn på ein roleg dag; never kriseplan, forberedelse. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møte, gode ord, det du vil ta opp, ringjelista, namna du byter ut, og det du har gjort klart på ein roleg dag, blir ikkje med.</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Medisinen held ikkje</translation>
    </message>
    <message>
      <source>My signs</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out. Glossary: my signs: nb tegnene mine, nn teikna mine; never symptom, varselsignal.</extracomment>
      <translation>Teikna mine</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: names I replace: nb navn jeg bytter ut, nn namn eg byter ut; never anonymisert, sladdet.</extracomment>
      <translation>Namn eg byter ut</translation>
    </message>
    <message>
      <source>No date. It gets the time the file was last saved.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Ingen dato. Teksten får tida då fila sist blei lagra.</translation>
    </message>
    <message>
      <source>Nothing had come in.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Ingenting var kome med.</translation>
    </message>
    <message>
      <source>On the way (0–10)</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: the number while it lasted.</extracomment>
      <translation>Undervegs (0–10)</translation>
    </message>
    <message>
      <source>People I can call</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: people I can call: nb ringeliste, nn ringjeliste; never nettverk, kontaktperson.</extracomment>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>Places do not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Stader blir ikkje med.</translation>
    </message>
    <message>
      <source>RedNotebook</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a program; never translated.</extracomment>
      <translation>RedNotebook</translation>
    </message>
    <message>
      <source>Rehearsed talks</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out, her voice in Norwegian.</extracomment>
      <translation>Samtalar eg har øvd på</translation>
    </message>
    <message>
      <source>Somebody new came</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Nokon ny kom</translation>
    </message>
    <message>
      <source>Something to bring up</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: something to bring up: nb noe jeg vil ta opp, nn noko eg vil ta opp; never sak, agenda.</extracomment>
      <translation>Noko eg vil ta opp</translation>
    </message>
    <message>
      <source>Sound, film and PDF do not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Lyd, film og PDF blir ikkje med.</translation>
    </message>
    <message>
      <source>Stars and pins do not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Stjerner og festa tekstar blir ikkje merkte her.</translation>
    </message>
    <message>
      <source>Steps, music and activities do not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Skritt, musikk og aktivitet blir ikkje med.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was left behind.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Stoppa. Ingenting blei liggjande att.</translation>
    </message>
    <message>
      <source>Taken along</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Heading in a file taken out: what she has brought to others. A participle. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Teke med</translation>
    </message>
    <message>
      <source>Taking everything out was not finished last time. The half-written folder in {folder} is deleted now.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {folder}: the full path of a folder.</extracomment>
      <translation>Programmet blei ikkje ferdig med å ta ut alt sist. Den halvferdige mappa i {folder} er sletta no.</translation>
    </message>
    <message>
      <source>Texts without a time of day are set at twelve noon.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Tekstar utan klokkeslett blir sette til klokka tolv.</translation>
    </message>
    <message>
      <source>The date cannot be understood. Mend it there and move in once more.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Datoen lèt seg ikkje lese. Rett han i fila, og flytt inn på nytt.</translation>
    </message>
    <message>
      <source>The day it was to delete itself has passed. It stays for thirty days.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Dagen då teksten skulle slette seg sjølv, er forbi. Han blir her i tretti dagar.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Fila er for stor.</translation>
    </message>
    <message>
      <source>The group ends</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Gruppa sluttar</translation>
    </message>
    <message>
      <source>The group started</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Gruppa byrja</translation>
    </message>
    <message>
      <source>The group's rules</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: the group's rules: nb reglene i gruppa, nn reglane i gruppa; never kontrakt, retningslinjer.</extracomment>
      <translation>Reglane i gruppa</translation>
    </message>
    <message>
      <source>The hours after</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out.</extracomment>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>The name points out of the folder, and is not followed.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Namnet peikar ut av mappa, og blir ikkje følgt.</translation>
    </message>
    <message>
      <source>The picture cannot be added.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Dette biletet lèt seg ikkje leggje til.</translation>
    </message>
    <message>
      <source>The picture is damaged, too large, or of a kind that cannot be added.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet er skadd, for stort eller av eit slag som ikkje kan vere med.</translation>
    </message>
    <message>
      <source>The picture is not there.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet er ikkje der.</translation>
    </message>
    <message>
      <source>The picture is on the internet or outside the folder.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Biletet ligg på nettet eller utanfor mappa.</translation>
    </message>
    <message>
      <source>The same text at the same time. It comes in once.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Den same teksten på same tid. Han kjem inn éin gong.</translation>
    </message>
    <message>
      <source>The tag is over sixty characters long. Its end does not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkordet er over seksti teikn langt. Slutten blir ikkje med.</translation>
    </message>
    <message>
      <source>The text is here already, so the picture does not come along. You can add it to the text yourself.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Teksten er her allereie, så biletet blir ikkje med. Du kan leggje det til i teksten sjølv.</translation>
    </message>
    <message>
      <source>The text is too long to be one entry.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Teksten er for lang til å bli éin tekst her.</translation>
    </message>
    <message>
      <source>The time zone is not known. This computer's own is used.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Tidssona er ukjend. Tida er sett etter PC-en.</translation>
    </message>
    <message>
      <source>The weather does not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Vêret blir ikkje med.</translation>
    </message>
    <message>
      <source>There are no text files in this folder.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>I denne mappa er det ingen tekstfiler.</translation>
    </message>
    <message>
      <source>There is no room for more pictures here.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Det er ikkje plass til fleire bilete på denne teksten.</translation>
    </message>
    <message>
      <source>There is no text in this file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Det er ingen tekst i denne fila.</translation>
    </message>
    <message>
      <source>There is nothing from Day One in this file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>I denne fila er det ingenting frå Day One.</translation>
    </message>
    <message>
      <source>There is nothing from RedNotebook in this folder.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>I denne mappa er det ingenting frå RedNotebook.</translation>
    </message>
    <message>
      <source>There is nothing from jrnl in this file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>I denne fila er det ingenting frå jrnl.</translation>
    </message>
    <message>
      <source>There is room for fifty tags on a text.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Det er plass til femti stikkord på ein tekst.</translation>
    </message>
    <message>
      <source>There is too much in this folder. Choose a smaller one in it.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Det er for mykje i denne mappa. Vel ei mindre mappe inni henne.</translation>
    </message>
    <message>
      <source>This cannot be opened.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Dette lèt seg ikkje opne.</translation>
    </message>
    <message>
      <source>This cannot be understood.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Dette lèt seg ikkje tolke.</translation>
    </message>
    <message>
      <source>This date cannot be understood. It gets that of the file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Denne datoen lèt seg ikkje lese. Teksten får datoen til fila.</translation>
    </message>
    <message>
      <source>This date cannot be understood. The line stays in the text before it.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Denne datoen lèt seg ikkje lese. Linja blir ståande i teksten framfor.</translation>
    </message>
    <message>
      <source>This file is encrypted. Unlock it with the program that made it, and choose it once more.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Denne fila er kryptert. Lås henne opp med programmet ho er laga med, og vel henne på nytt.</translation>
    </message>
    <message>
      <source>This file is not whole.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Denne fila er ikkje heil.</translation>
    </message>
    <message>
      <source>This file is too large to be read.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Denne fila er for stor til å bli lesen.</translation>
    </message>
    <message>
      <source>This helped</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out.</extracomment>
      <translation>Dette hjelpte</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Dette er ikkje ei vanleg fil.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the text yourself.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Denne typen bilete (HEIC) kan du ikkje leggje til her. Lagre det som JPEG, og legg det til i teksten sjølv.</translation>
    </message>
    <message>
      <source>This points to another place, and is not followed.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Dette peikar til ein annan stad, og blir ikkje følgt.</translation>
    </message>
    <message>
      <source>This zip file is not whole. Make it, or fetch it, once more.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Denne zip-fila er ikkje heil. Lag eller hent henne på nytt.</translation>
    </message>
    <message>
      <source>What I did</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out, her voice.</extracomment>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I thought it would come to (0–10)</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Eg trudde (0–10)</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: what came first: nb det som kom først, nn det som kom først; never trigger, utløser.</extracomment>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helps me</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: what helps me · card: nb det som hjelper meg · kort, nn det som hjelper meg · kort; never mestringsstrategi, verktøy, øvelse. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Det som hjelper meg</translation>
    </message>
    <message>
      <source>What was taken out here</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Det som er teke ut herifrå</translation>
    </message>
    <message>
      <source>Which texts belong together does not come along.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Kva tekstar som høyrer saman, blir ikkje med.</translation>
    </message>
    <message>
      <source>Written by an older program. See whether æ, ø and å came out right.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>Skriven med eit eldre program. Sjå om æ, ø og å blei rette.</translation>
    </message>
    <message>
      <source>Written for meetings</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det eg har skrive til møte</translation>
    </message>
    <message>
      <source>every week</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. In a file taken out: how often a meeting comes.</extracomment>
      <translation>kvar veke</translation>
    </message>
    <message>
      <source>every {weeks} weeks</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. In a file taken out: how often a meeting comes. {weeks}: a number from 2 to 8.</extracomment>
      <translation>kvar {weeks}. veke</translation>
    </message>
    <message>
      <source>for a guest</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>til ein gjest</translation>
    </message>
    <message>
      <source>from {day}</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Part of a line, in lower case: the first day. {day}: a day with its year.</extracomment>
      <translation>frå {day}</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {first}: the first day with its year. {last}: the last day with its year.</extracomment>
      <translation>frå {first} til {last}</translation>
    </message>
    <message>
      <source>how it went</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>korleis det gjekk</translation>
    </message>
    <message>
      <source>jrnl</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a program, in lower case; never translated.</extracomment>
      <translation>jrnl</translation>
    </message>
    <message>
      <source>kind</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: moment, craving and so on. The noun “sort”, not “friendly”.</extracomment>
      <translation>slag</translation>
    </message>
    <message>
      <source>meeting</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: which meeting the text is from. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>møte</translation>
    </message>
    <message>
      <source>my three sentences</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: my three sentences · written for a meeting: nb mine tre setninger · skrevet til et møte, nn mine tre setningar · skrive til eit møte; never innlegg, forberedelsesskjema. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>mine tre setningar</translation>
    </message>
    <message>
      <source>not on</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. In a file taken out: before the days without a meeting.</extracomment>
      <translation>ikkje</translation>
    </message>
    <message>
      <source>only for me</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: only for me: nb bare for meg, nn berre for meg; never privat, hemmelig.</extracomment>
      <translation>berre for meg</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>bilete</translation>
    </message>
    <message>
      <source>the situation</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Name of a line in a file taken out: of a rehearsed talk.</extracomment>
      <translation>situasjonen</translation>
    </message>
    <message>
      <source>until</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. In a file taken out: before the last day of a meeting that repeats.</extracomment>
      <translation>til</translation>
    </message>
    <message>
      <source>unwritten</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Mark beside a rule of the group that nobody has written down. Lower case.</extracomment>
      <translation>uskriven</translation>
    </message>
    <message>
      <source>what I heard that helped</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: what I heard that helped · what I want to try: nb det jeg hørte · som hjalp · det jeg vil prøve, nn det eg høyrde · som hjelpte · det eg vil prøve; never læring, mål, tiltak, lekse.</extracomment>
      <translation>det eg høyrde, som hjelpte</translation>
    </message>
    <message>
      <source>what I say</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>det eg seier</translation>
    </message>
    <message>
      <source>what I want to try</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. Glossary: what I heard that helped · what I want to try: nb det jeg hørte · som hjalp · det jeg vil prøve, nn det eg høyrde · som hjelpte · det eg vil prøve; never læring, mål, tiltak, lekse.</extracomment>
      <translation>det eg vil prøve</translation>
    </message>
    <message>
      <source>what they may say</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are.</extracomment>
      <translation>det dei kan seie</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. In a file taken out: what stands after “only for me”.</extracomment>
      <translation>ja</translation>
    </message>
    <message>
      <source>{amount} are taken out again.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{amount} er tekne bort igjen.</translation>
    </message>
    <message>
      <source>{amount} has come in.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{amount} er flytta inn.</translation>
    </message>
    <message>
      <source>{amount} have come in.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{amount} er flytta inn.</translation>
    </message>
    <message>
      <source>{amount} is taken out again.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{amount} er teken bort igjen.</translation>
    </message>
    <message>
      <source>{texts} and one picture</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. An amount, in the middle of a sentence or alone. {texts}: an amount of texts, “12 tekster”. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>{texts} og eitt bilete</translation>
    </message>
    <message>
      <source>{texts} and {number} pictures</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {texts}: an amount of texts, “12 tekster”. {number}: how many pictures, two or more; one has a text of its own. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>{texts} og {number} bilete</translation>
    </message>
    <message>
      <source>{told} {amount} stay, because you have changed them since.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {told}: a whole sentence on what was taken out again. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{told} {amount} blir her, for dei har du endra sidan.</translation>
    </message>
    <message>
      <source>{told} {amount} stays, because you have changed it since.</source>
      <extracomment>Moving in from other journals and taking everything out: the doors, why something does not come along, and what lines are called in the files taken out. Neutral. Names of other programs stay as they are. {told}: a whole sentence on what was taken out again. {amount}: an amount of texts or pictures, “én tekst og to bilder”.</extracomment>
      <translation>{told} {amount} blir her, for den har du endra sidan.</translation>
    </message>
  </context>
  <context>
    <name>MovingCard</name>
    <message>
      <source>Move in and out</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Flytte inn og ut</translation>
    </message>
    <message>
      <source>Move in …</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). Button: opens the dialog for moving in. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Flytt inn …</translation>
    </message>
    <message>
      <source>Take everything out …</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Ta ut alt …</translation>
    </message>
    <message>
      <source>Take out again: {move}</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). Read aloud on the button “Take them out again”. {move}: the line about one moving in, whole.</extracomment>
      <translation>Ta bort igjen: {move}</translation>
    </message>
    <message>
      <source>Take them out again</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»).</extracomment>
      <translation>Ta bort igjen</translation>
    </message>
    <message>
      <source>Texts you have in another journal can come in here, and everything here can be taken out as ordinary files.</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Tekstar frå ei anna dagbok kan flytte inn her, og alt her kan du ta ut som vanlege filer.</translation>
    </message>
    <message>
      <source>What you have changed since, stays.</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»).</extracomment>
      <translation>Det du har endra sidan, blir her.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}.</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). {amount}: an amount of texts, “12 tekster”. {source}: the name of a program or “en mappe med tekstfiler”. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>{amount} frå {source}, flytta inn {day}.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}. It was not finished.</source>
      <extracomment>Card in Settings: moving in and taking out. To her («du»). {amount}: an amount of texts, “12 tekster”. {source}: the name of a program or “en mappe med tekstfiler”. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>{amount} frå {source}, flytta inn {day}. Det blei ikkje ferdig.</translation>
    </message>
  </context>
  <context>
    <name>NamePage</name>
    <message>
      <source>Make the journal</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Lag dagboka</translation>
    </message>
    <message>
      <source>Making the journal. It takes about a second.</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Lagar dagboka. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Mammadagbok</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»). The name of the program; never translated.</extracomment>
      <translation>Mammadagbok</translation>
    </message>
    <message>
      <source>Notes, a neutral name</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»).</extracomment>
      <translation>Notat, eit nøytralt namn</translation>
    </message>
    <message>
      <source>The name is shown in the title bar and in the menu. Folders and files have neutral names in any case. You can change it later, in Settings.</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»).</extracomment>
      <translation>Namnet står øvst i vindauget og i menyen. Mapper og filer har nøytrale namn uansett. Du kan endre det seinare, i Innstillingar.</translation>
    </message>
    <message>
      <source>What should the window be called?</source>
      <extracomment>Last page of the first start: what the window is to be called. To her («du»).</extracomment>
      <translation>Kva skal stå på vindauget?</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Notes</source>
      <extracomment>The neutral name of the program. Stands in the title bar and the menu in discreet mode. A plural noun that tells nothing: what any program for notes could be called.</extracomment>
      <translation>Notat</translation>
    </message>
  </context>
  <context>
    <name>NamesDialog</name>
    <message>
      <source>Change</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. Button, verb: opens the fields of this one thing.</extracomment>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. Read aloud on the button “Change”. {name}: a name on her list, “Mina”.</extracomment>
      <translation>Endre {name}</translation>
    </message>
    <message>
      <source>In what you take along, other words take the place of these names. In the journal they stay as you wrote them.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>I det du tek med, står andre ord i staden for desse namna. I dagboka blir dei ståande slik du skreiv dei.</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. Glossary: names I replace: nb navn jeg bytter ut, nn namn eg byter ut; never anonymisert, sladdet.</extracomment>
      <translation>Namn eg byter ut</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. {name}: a name on her list, “Mina”.</extracomment>
      <translation>Ta {name} bort frå lista</translation>
    </message>
    <message>
      <source>The words to put instead hold a name that you replace.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised.</extracomment>
      <translation>Blant orda du vil ha i staden, står det eit namn du byter ut.</translation>
    </message>
    <message>
      <source>This name already takes the place of another.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised.</extracomment>
      <translation>Dette namnet står allereie i staden for eit anna.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised.</extracomment>
      <translation>Skriv namnet først.</translation>
    </message>
    <message>
      <source>Write what to put instead.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised.</extracomment>
      <translation>Skriv det som skal stå der i staden.</translation>
    </message>
    <message>
      <source>{name} is no longer replaced.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. {name}: a name on her list, “Mina”.</extracomment>
      <translation>{name} blir ikkje lenger bytt ut.</translation>
    </message>
    <message>
      <source>{name} is on the list already.</source>
      <extracomment>Dialog with names she has replaced in what she takes along. The title is hers («jeg»), the rest to her («du»). Names are «byttet ut», never hidden or anonymised. {name}: a name on her list, “Mina”.</extracomment>
      <translation>{name} står på lista frå før.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyDialog</name>
    <message>
      <source>Changing the passphrase alone is not enough: it does not lock out somebody who has an old copy.</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Det er ikkje nok berre å byte passordsetning: Den som har ein gammal kopi, er ikkje stengd ute då.</translation>
    </message>
    <message>
      <source>If somebody has taken a copy already, they can still read it with the old passphrase. The program cannot change that.</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Har nokon alt teke ein kopi, kan dei framleis lese han med den gamle passordsetninga. Det kan ikkje programmet endre.</translation>
    </message>
    <message>
      <source>Make a new key</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken.</extracomment>
      <translation>Lag ny nøkkel</translation>
    </message>
    <message>
      <source>Someone knows my passphrase</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Nokon kan passordsetninga mi</translation>
    </message>
    <message>
      <source>The journal gets a new key and a new passphrase. Everything you have written comes along. The old passphrase and the old recovery code no longer open it.</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Dagboka får ein ny nøkkel og ei ny passordsetning. Alt du har skrive, blir med. Den gamle passordsetninga og den gamle reservekoden opnar henne ikkje lenger.</translation>
    </message>
    <message>
      <source>The journal is closed meanwhile, and locked when it is done.</source>
      <extracomment>Dialog for when somebody knows her passphrase: a new key and a new passphrase. To her («du»); serious, and honest about copies already taken. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka er lukka så lenge det varer, og låst når det er ferdig.</translation>
    </message>
  </context>
  <context>
    <name>NewNameCard</name>
    <message>
      <source>Add</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Button: puts the name on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Button in the place of “Add”: keeps the name as it now stands in the fields.</extracomment>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Name of a field.</extracomment>
      <translation>Namn</translation>
    </message>
    <message>
      <source>Several names for the same one? Write a comma between them.</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers.</extracomment>
      <translation>Fleire namn på den same? Skriv komma mellom dei.</translation>
    </message>
    <message>
      <source>What to put instead</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers.</extracomment>
      <translation>Det som står der i staden</translation>
    </message>
    <message>
      <source>someone I met</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers.</extracomment>
      <translation>ein eg møtte</translation>
    </message>
    <message>
      <source>someone in the group</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers.</extracomment>
      <translation>ein i gruppa</translation>
    </message>
    <message>
      <source>the boy</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of a son's name in her own text.</extracomment>
      <translation>guten</translation>
    </message>
    <message>
      <source>the dad</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of the father's name.</extracomment>
      <translation>pappaen</translation>
    </message>
    <message>
      <source>the eldest</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of a child's name.</extracomment>
      <translation>eldste</translation>
    </message>
    <message>
      <source>the girl</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of a daughter's name.</extracomment>
      <translation>jenta</translation>
    </message>
    <message>
      <source>the kid</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of a child's name; everyday, not case-file language.</extracomment>
      <translation>ungen</translation>
    </message>
    <message>
      <source>the youngest</source>
      <extracomment>Fields for a name to replace, and words that may stand in its place. Those words begin in lower case and must take the genitive and stand in a sentence of hers. Stands in the place of a child's name.</extracomment>
      <translation>minsten</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>At least {count} characters, for example six words you remember. Everything is allowed, spaces too.</source>
      <extracomment>Two fields for a new passphrase. To her («du»). {count}: the smallest number of characters, 12.</extracomment>
      <translation>Minst {count} teikn, gjerne seks ord du hugsar. Alt er lov, òg mellomrom.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <extracomment>Two fields for a new passphrase. To her («du»). Name of the first field where there was a passphrase before. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Ny passordsetning</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>Two fields for a new passphrase. To her («du»). Name of a field. Glossary term: several words that open the journal; “password” is for a PDF only. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Suggest six words</source>
      <extracomment>Two fields for a new passphrase. To her («du»).</extracomment>
      <translation>Foreslå seks ord</translation>
    </message>
    <message>
      <source>The same once more</source>
      <extracomment>Two fields for a new passphrase. To her («du»).</extracomment>
      <translation>Den same ein gong til</translation>
    </message>
    <message>
      <source>The two are not the same. Look at both with “Show”.</source>
      <extracomment>Two fields for a new passphrase. To her («du»).</extracomment>
      <translation>Dei to er ikkje like. Sjå på begge med «Vis».</translation>
    </message>
    <message>
      <source>Write the words down or learn them, then write them once more.</source>
      <extracomment>Two fields for a new passphrase. To her («du»).</extracomment>
      <translation>Skriv ned orda eller lær dei utanåt, og skriv dei så ein gong til.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphraseDialog</name>
    <message>
      <source>The passphrase you have now</source>
      <extracomment>Dialogs in Settings that ask for the passphrase she has now and a new one. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga du har no</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Back</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»). Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Change and open</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»).</extracomment>
      <translation>Byt og opne</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Vel ei ny passordsetning</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»).</extracomment>
      <translation>Opnar. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>The code is right. The old passphrase goes out of use.</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Koden stemmer. Den nye passordsetninga gjeld i staden for den gamle.</translation>
    </message>
    <message>
      <source>The recovery code stays the same. You can make a new one in Settings.</source>
      <extracomment>The recovery code was right: she chooses a new passphrase. Calm, to her («du»).</extracomment>
      <translation>Reservekoden er den same som før. Du kan lage ein ny i Innstillingar.</translation>
    </message>
  </context>
  <context>
    <name>NextMeetingCard</name>
    <message>
      <source>A line to bring up …</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Noko du vil ta opp …</translation>
    </message>
    <message>
      <source>A note to bring</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»). Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»). Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Gjer deg klar til møtet</translation>
    </message>
    <message>
      <source>Go to the group</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Gå til gruppa</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»). Heading. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Neste møte</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»). Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det er ikkje planlagt noko møte.</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <extracomment>On “Today”: the next meeting, and a line to bring up. Headings in her voice («jeg»), grey words in fields to her («du»).</extracomment>
      <translation>Det eg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>NoCodeDialog</name>
    <message>
      <source>Copies made before still open with it.</source>
      <extracomment>Dialog for taking the recovery code away. To her («du»), serious.</extracomment>
      <translation>Koden opnar framleis kopiar som finst frå før.</translation>
    </message>
    <message>
      <source>Take it away</source>
      <extracomment>Dialog for taking the recovery code away. To her («du»), serious.</extracomment>
      <translation>Fjern koden</translation>
    </message>
    <message>
      <source>Take the recovery code away</source>
      <extracomment>Dialog for taking the recovery code away. To her («du»), serious.</extracomment>
      <translation>Fjern reservekoden</translation>
    </message>
    <message>
      <source>The code stops working at once. Without passphrase and without code nobody can open the journal, not even those who made the program.</source>
      <extracomment>Dialog for taking the recovery code away. To her («du»), serious. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Koden sluttar å gjelde med ein gong. Utan passordsetning og utan kode kan ingen opne dagboka, heller ikkje dei som laga programmet.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <extracomment>Dialog for taking the recovery code away. To her («du»), serious. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>NoGroupCard</name>
    <message>
      <source>I have a group again</source>
      <extracomment>In the place of the meetings when she has said that she has no group now. Her voice («jeg») on the buttons. No regret, no question why.</extracomment>
      <translation>Eg har ei gruppe igjen</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <extracomment>In the place of the meetings when she has said that she has no group now. Her voice («jeg») on the buttons. No regret, no question why. Glossary: right now I have no group: nb akkurat nå har jeg ingen gruppe, nn akkurat no har eg inga gruppe; never fravær, permisjon.</extracomment>
      <translation>Akkurat no har eg inga gruppe</translation>
    </message>
    <message>
      <source>The meetings are put away. Everything else is where it was.</source>
      <extracomment>In the place of the meetings when she has said that she has no group now. Her voice («jeg») on the buttons. No regret, no question why. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta er lagde bort. Alt anna ligg der det låg.</translation>
    </message>
  </context>
  <context>
    <name>NoNames</name>
    <message>
      <source>Ask about {word} again</source>
      <extracomment>In the dialog with names: words she has said are not names. {word}: a word from her text, “Sol”.</extracomment>
      <translation>Spør om {word} igjen</translation>
    </message>
    <message>
      <source>Not names</source>
      <extracomment>In the dialog with names: words she has said are not names. Heading.</extracomment>
      <translation>Ikkje namn</translation>
    </message>
    <message>
      <source>You are not asked about these words.</source>
      <extracomment>In the dialog with names: words she has said are not names.</extracomment>
      <translation>Du blir ikkje spurd om desse orda.</translation>
    </message>
  </context>
  <context>
    <name>NumberFields</name>
    <message>
      <source>+ Another number</source>
      <extracomment>Page for the group leader: local phone numbers in the group file. Link: one more phone number. Keep the plus sign.</extracomment>
      <translation>+ Eit nummer til</translation>
    </message>
  </context>
  <context>
    <name>NumberNotice</name>
    <message>
      <source>This looks like an identity number. It need not be here.</source>
      <extracomment>Line under a field. Norwegian «fødselsnummer» is the eleven-digit national identity number.</extracomment>
      <translation>Dette ser ut som eit fødselsnummer. Det treng ikkje å stå her.</translation>
    </message>
  </context>
  <context>
    <name>OccasionChoice</name>
    <message>
      <source>A little book for the child</source>
      <extracomment>Head of “Note to bring”: what she is making. The same page for all three.</extracomment>
      <translation>Ei lita bok til barnet</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <extracomment>Head of “Note to bring”: what she is making. The same page for all three. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Til eit anna møte</translation>
    </message>
    <message>
      <source>For the group</source>
      <extracomment>Head of “Note to bring”: what she is making. The same page for all three.</extracomment>
      <translation>Til gruppa</translation>
    </message>
  </context>
  <context>
    <name>OlderPage</name>
    <message>
      <source>No, bring back the copy from {day}</source>
      <extracomment>Question when the journal looks older than its copies. Calm; she decides. {day}: the day the copy was made, “i går” or “12. mai”. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Nei, hent tilbake kopien frå {day}</translation>
    </message>
    <message>
      <source>The file looks older than last time: {entries} now, {last} last time. Is that right?</source>
      <extracomment>Question when the journal looks older than its copies. Calm; she decides. {entries}: an amount of texts, “403 tekster”. {last}: how many texts there were last time, a number.</extracomment>
      <translation>Fila ser eldre ut enn sist: {entries} no, {last} sist. Stemmer det?</translation>
    </message>
    <message>
      <source>Yes, go on with this one</source>
      <extracomment>Question when the journal looks older than its copies. Calm; she decides.</extracomment>
      <translation>Ja, hald fram med denne</translation>
    </message>
  </context>
  <context>
    <name>OtherRows</name>
    <message>
      <source>Kind words</source>
      <extracomment>Under the hits of a search in the journal: what stands on other pages. Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>The group</source>
      <extracomment>Under the hits of a search in the journal: what stands on other pages. Name of the page about her self-help group, and of the texts that belong to it.</extracomment>
      <translation>Gruppa</translation>
    </message>
  </context>
  <context>
    <name>OtherWords</name>
    <message>
      <source>Cancel</source>
      <extracomment>Field for writing a sentence differently on the page she takes along. To her («du»). Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>On this page only. In the journal it stays as you wrote it.</source>
      <extracomment>Field for writing a sentence differently on the page she takes along. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Berre på denne sida. I dagboka står det slik du skreiv det.</translation>
    </message>
    <message>
      <source>Use this</source>
      <extracomment>Field for writing a sentence differently on the page she takes along. To her («du»). Button: the sentence stands like this on the page.</extracomment>
      <translation>Bruk dette</translation>
    </message>
  </context>
  <context>
    <name>OthersPage</name>
    <message>
      <source>Lock after … minutes</source>
      <extracomment>First start, when others use the computer too. To her («du»; «dere» for the household). Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås etter … minutt</translation>
    </message>
    <message>
      <source>When others use the computer too</source>
      <extracomment>First start, when others use the computer too. To her («du»; «dere» for the household).</extracomment>
      <translation>Når de er fleire om PC-en</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>People I can call</source>
      <extracomment>Page “The group”: headings and short descriptions. Her voice («jeg»). Glossary: people I can call: nb ringeliste, nn ringjeliste; never nettverk, kontaktperson.</extracomment>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>The group</source>
      <extracomment>Page “The group”: headings and short descriptions. Her voice («jeg»). Name of the page about her self-help group, and of the texts that belong to it.</extracomment>
      <translation>Gruppa</translation>
    </message>
    <message>
      <source>The meetings, and what I want to bring.</source>
      <extracomment>Page “The group”: headings and short descriptions. Her voice («jeg»). Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta, og det eg vil ta med.</translation>
    </message>
    <message>
      <source>Who I can call, and when not</source>
      <extracomment>Page “The group”: headings and short descriptions. Her voice («jeg»).</extracomment>
      <translation>Kven eg kan ringje, og når ikkje</translation>
    </message>
  </context>
  <context>
    <name>OwnLine</name>
    <message>
      <source>Edit: {line}</source>
      <extracomment>One line in a dialog in Settings; these are read aloud on its field and buttons. Read aloud on the field. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Endre: {line}</translation>
    </message>
    <message>
      <source>Move down: {line}</source>
      <extracomment>One line in a dialog in Settings; these are read aloud on its field and buttons. Read aloud on a button. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Flytt ned: {line}</translation>
    </message>
    <message>
      <source>Move up: {line}</source>
      <extracomment>One line in a dialog in Settings; these are read aloud on its field and buttons. Read aloud on a button. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Flytt opp: {line}</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <extracomment>One line in a dialog in Settings; these are read aloud on its field and buttons. Read aloud on a button. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Ta bort: {line}</translation>
    </message>
  </context>
  <context>
    <name>OwnList</name>
    <message>
      <source>Taken away.</source>
      <extracomment>Under any list of her own things. Told after she has removed a line; the button “Undo” stands beside it.</extracomment>
      <translation>Teke bort.</translation>
    </message>
  </context>
  <context>
    <name>PackForm</name>
    <message>
      <source>One on each line.</source>
      <extracomment>Page for the group leader: how fields with several lines are filled in.</extracomment>
      <translation>Éin på kvar linje.</translation>
    </message>
  </context>
  <context>
    <name>PackView</name>
    <message>
      <source>Invisible characters have been taken out.</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why.</extracomment>
      <translation>Usynlege teikn er tekne ut.</translation>
    </message>
    <message>
      <source>The program does not know this, and ignores it</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why.</extracomment>
      <translation>Programmet kjenner ikkje dette, og hoppar over det</translation>
    </message>
    <message>
      <source>There is nothing in the file.</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why.</extracomment>
      <translation>Det står ingenting i fila.</translation>
    </message>
    <message>
      <source>This does not come along</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why.</extracomment>
      <translation>Dette blir ikkje med</translation>
    </message>
    <message>
      <source>Tidied up</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why. Stands where a reason stands: signs that cannot be seen were removed.</extracomment>
      <translation>Rydda</translation>
    </message>
    <message>
      <source>“{line}” – {reason}</source>
      <extracomment>What is in a file from the group, shown before it is added; what does not come along, and why. A line that does not come along, and why. {line}: one line of text, hers or the leader's, as it was written. {reason}: a whole sentence on why.</extracomment>
      <translation>«{line}» – {reason}</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Picture</source>
      <extracomment>The page she takes along, as it will look. “Page” here is a sheet of paper, Norwegian «ark». Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>The page as it will be</source>
      <extracomment>The page she takes along, as it will look. “Page” here is a sheet of paper, Norwegian «ark».</extracomment>
      <translation>Arket slik det blir</translation>
    </message>
  </context>
  <context>
    <name>PageWishes</name>
    <message>
      <source>Heading</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with. Read aloud as the name of the field for a heading.</extracomment>
      <translation>Overskrift</translation>
    </message>
    <message>
      <source>How the page is to be</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with.</extracomment>
      <translation>Slik skal sida vere</translation>
    </message>
    <message>
      <source>Keep the names as I wrote them, in this book</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with.</extracomment>
      <translation>Behald namna slik eg skreiv dei, i denne boka</translation>
    </message>
    <message>
      <source>Large print</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with. A tick: larger letters on the paper.</extracomment>
      <translation>Stor skrift</translation>
    </message>
    <message>
      <source>No heading</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with. Grey words in the empty field.</extracomment>
      <translation>Inga overskrift</translation>
    </message>
    <message>
      <source>The day above each text</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with.</extracomment>
      <translation>Dagen over kvar tekst</translation>
    </message>
    <message>
      <source>Whoever finds the book can read the names.</source>
      <extracomment>On “Note to bring”: how the page is to look. Everything is off to begin with.</extracomment>
      <translation>Den som finn boka, kan lese namna.</translation>
    </message>
  </context>
  <context>
    <name>PairSwitch</name>
    <message>
      <source>Bring the words from my text</source>
      <extracomment>Above a text that has two versions: hers, and one to show others. Her voice («jeg»).</extracomment>
      <translation>Hent orda frå teksten min</translation>
    </message>
    <message>
      <source>Here I write what I can show. The other text stays with me.</source>
      <extracomment>Above a text that has two versions: hers, and one to show others. Her voice («jeg»).</extracomment>
      <translation>Her skriv eg det eg kan vise. Den andre teksten blir hos meg.</translation>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>Above a text that has two versions: hers, and one to show others. Her voice («jeg»). One side of the switch: the text she keeps. Glossary: mine · the one I can show: nb min · den jeg kan vise, nn min · den eg kan vise; never utkast, versjon.</extracomment>
      <translation>Min</translation>
    </message>
    <message>
      <source>The one I can show</source>
      <extracomment>Above a text that has two versions: hers, and one to show others. Her voice («jeg»). Glossary: mine · the one I can show: nb min · den jeg kan vise, nn min · den eg kan vise; never utkast, versjon.</extracomment>
      <translation>Den eg kan vise</translation>
    </message>
    <message>
      <source>Which text</source>
      <extracomment>Above a text that has two versions: hers, and one to show others. Her voice («jeg»). Read aloud as the name of the switch.</extracomment>
      <translation>Kva tekst</translation>
    </message>
  </context>
  <context>
    <name>PartView</name>
    <message>
      <source>Picture</source>
      <extracomment>One leaf read from the screen, in large letters. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>What you have chosen</source>
      <extracomment>One leaf read from the screen, in large letters.</extracomment>
      <translation>Det du har valt</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source>Choose sentences</source>
      <extracomment>Dialog for choosing sentences of one text. To her («du»). Title of the dialog. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Vel setningar</translation>
    </message>
    <message>
      <source>Said by others</source>
      <extracomment>Dialog for choosing sentences of one text. To her («du»). Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>Said by others: {text}</source>
      <extracomment>Dialog for choosing sentences of one text. To her («du»). Read aloud on a passage that others said; it stays out until she ticks it. {text}: the sentence. Glossary: said by others: nb sagt av andre, nn sagt av andre; never sitat, anonymt.</extracomment>
      <translation>Sagt av andre: {text}</translation>
    </message>
    <message>
      <source>What you tick comes along. What you wrote stays as it is in the journal.</source>
      <extracomment>Dialog for choosing sentences of one text. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Det du kryssar av for, blir med. I dagboka står alt som før.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>Dialogs in Settings that ask for her passphrase. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>It takes a second or two.</source>
      <extracomment>Dialogs in Settings that ask for her passphrase.</extracomment>
      <translation>Det tek eit sekund eller to.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>Dialogs in Settings that ask for her passphrase. Name of a field. Glossary term: several words that open the journal; “password” is for a PDF only. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Caps Lock is on.</source>
      <extracomment>Field for the passphrase, with a button that shows what is typed. Warning under the field. The name of the key stays as it stands on the keyboard.</extracomment>
      <translation>Caps Lock er på.</translation>
    </message>
    <message>
      <source>Hide</source>
      <extracomment>Field for the passphrase, with a button that shows what is typed. Button: makes the letters dots again.</extracomment>
      <translation>Gøym</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <extracomment>Field for the passphrase, with a button that shows what is typed. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Gøym passordsetninga</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>Field for the passphrase, with a button that shows what is typed. Button, verb: lets what is hidden be seen.</extracomment>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <extracomment>Field for the passphrase, with a button that shows what is typed. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Vis passordsetninga</translation>
    </message>
  </context>
  <context>
    <name>PassphrasePage</name>
    <message>
      <source>Choose a passphrase</source>
      <extracomment>First start: choosing a passphrase. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Vel ei passordsetning</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>First start: choosing a passphrase. To her («du»). Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>The window was hidden or locked, or left alone for a while, so the passphrase and the recovery code are forgotten. Choose both again. If you have written down a code, it will not work.</source>
      <extracomment>First start: choosing a passphrase. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Vindauget blei gøymt eller låst, eller det stod ei stund utan at nokon rørte det. Difor er passordsetninga og reservekoden gløymde. Vel dei på nytt. Har du skrive ned ein kode, gjeld han ikkje.</translation>
    </message>
  </context>
  <context>
    <name>Passphrases</name>
    <message>
      <source>It needs to be a little longer. Six words are enough.</source>
      <extracomment>Why a passphrase may be easy to guess, as friendly hints under the field. Nothing forbids; never “weak”.</extracomment>
      <translation>Ho må vere litt lengre. Seks ord er nok.</translation>
    </message>
    <message>
      <source>Many people know these words. Words of your own are harder to guess.</source>
      <extracomment>Why a passphrase may be easy to guess, as friendly hints under the field. Nothing forbids; never “weak”.</extracomment>
      <translation>Desse orda kan mange. Ord du finn på sjølv, er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>That is what you or this computer are called, and it is tried first. Other words are harder to guess.</source>
      <extracomment>Why a passphrase may be easy to guess, as friendly hints under the field. Nothing forbids; never “weak”.</extracomment>
      <translation>Det er namnet på deg eller PC-en, og det første nokon prøver. Andre ord er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>The same thing comes again and again. Different words are harder to guess.</source>
      <extracomment>Why a passphrase may be easy to guess, as friendly hints under the field. Nothing forbids; never “weak”.</extracomment>
      <translation>Det same kjem om att og om att. Ulike ord er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>These keys are in a row. Words are harder to guess.</source>
      <extracomment>Why a passphrase may be easy to guess, as friendly hints under the field. Nothing forbids; never “weak”.</extracomment>
      <translation>Desse tastane står på rad. Ord er vanskelegare å gjette.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>can be with the child</source>
      <extracomment>What one of her people can do, as short words under the name; each begins in lower case.</extracomment>
      <translation>kan vere hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <extracomment>What one of her people can do, as short words under the name; each begins in lower case.</extracomment>
      <translation>kan kome hit</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <extracomment>What one of her people can do, as short words under the name; each begins in lower case.</extracomment>
      <translation>kan snakke om natta</translation>
    </message>
    <message>
      <source>not {when}</source>
      <extracomment>What one of her people can do, as short words under the name; each begins in lower case. Part of the line under the name. {when}: in her words, when she should not call, “etter ti”.</extracomment>
      <translation>ikkje {when}</translation>
    </message>
  </context>
  <context>
    <name>Periods</name>
    <message>
      <source>Since the last meeting</source>
      <extracomment>Buttons above the list in the journal: days to choose by. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Sidan førre møte</translation>
    </message>
    <message>
      <source>This month</source>
      <extracomment>Buttons above the list in the journal: days to choose by. Button: from the first of the month.</extracomment>
      <translation>Denne månaden</translation>
    </message>
    <message>
      <source>This week</source>
      <extracomment>Buttons above the list in the journal: days to choose by. Button: from Monday.</extracomment>
      <translation>Denne veka</translation>
    </message>
  </context>
  <context>
    <name>PersonFields</name>
    <message>
      <source>Number</source>
      <extracomment>Fields of one person she can call. Name of a field: a phone number.</extracomment>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Somebody</source>
      <extracomment>Fields of one person she can call. Stands where a name would, if she gave a number and no name.</extracomment>
      <translation>Nokon</translation>
    </message>
    <message>
      <source>When not, if you like</source>
      <extracomment>Fields of one person she can call.</extracomment>
      <translation>Når det ikkje passar</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>Fields of one person she can call. Name of a field: a person's first name or nickname.</extracomment>
      <translation>Kven</translation>
    </message>
    <message>
      <source>can be with the child</source>
      <extracomment>Fields of one person she can call.</extracomment>
      <translation>kan vere hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <extracomment>Fields of one person she can call.</extracomment>
      <translation>kan kome hit</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <extracomment>Fields of one person she can call.</extracomment>
      <translation>kan snakke om natta</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Change</source>
      <extracomment>One of her people on the call list. Nothing is dialled and nothing noted. Button, verb: opens the fields of this one thing.</extracomment>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change: {name}</source>
      <extracomment>One of her people on the call list. Nothing is dialled and nothing noted. Read aloud on the button “Change”. {name}: the person's name as she wrote it.</extracomment>
      <translation>Endre: {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <extracomment>One of her people on the call list. Nothing is dialled and nothing noted. Stands for a moment where “Copy” stood, once the text is on the clipboard.</extracomment>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>One of her people on the call list. Nothing is dialled and nothing noted. Button, verb: puts the text on the clipboard.</extracomment>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Copy the phone number for {name}</source>
      <extracomment>One of her people on the call list. Nothing is dialled and nothing noted. {name}: the person's name as she wrote it.</extracomment>
      <translation>Kopier nummeret til {name}</translation>
    </message>
  </context>
  <context>
    <name>PhaseAdd</name>
    <message>
      <source>+ Something new in the group</source>
      <extracomment>On the page “The group”: what has changed in the group. Nothing is chosen beforehand. Glossary: the group along the way · something new in the group: nb gruppa underveis · noe nytt i gruppa, nn gruppa undervegs · noko nytt i gruppa; never fase, forløp.</extracomment>
      <translation>+ Noko nytt i gruppa</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>On the page “The group”: what has changed in the group. Nothing is chosen beforehand. Button: puts what stands in the fields on the list.</extracomment>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>On the page “The group”: what has changed in the group. Nothing is chosen beforehand. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>On the page “The group”: what has changed in the group. Nothing is chosen beforehand. Name of a date field, noun.</extracomment>
      <translation>Dag</translation>
    </message>
  </context>
  <context>
    <name>Phases</name>
    <message>
      <source>A new group leader</source>
      <extracomment>What may happen in a group along the way; each is a choice and then a line with a day. About the group, not about her.</extracomment>
      <translation>Ny gruppeleiar</translation>
    </message>
    <message>
      <source>Somebody new in the group</source>
      <extracomment>What may happen in a group along the way; each is a choice and then a line with a day. About the group, not about her.</extracomment>
      <translation>Ny i gruppa</translation>
    </message>
    <message>
      <source>The group began</source>
      <extracomment>What may happen in a group along the way; each is a choice and then a line with a day. About the group, not about her.</extracomment>
      <translation>Gruppa byrja</translation>
    </message>
    <message>
      <source>The group ends</source>
      <extracomment>What may happen in a group along the way; each is a choice and then a line with a day. About the group, not about her.</extracomment>
      <translation>Gruppa sluttar</translation>
    </message>
  </context>
  <context>
    <name>PhasesCard</name>
    <message>
      <source>Added.</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Told after she has added a line; “Undo” stands beside it.</extracomment>
      <translation>Lagt til.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Glossary: something to start from: nb noe å skrive ut fra, nn noko å skrive ut frå; never skjema, mal, oppgave.</extracomment>
      <translation>Noko å skrive ut frå</translation>
    </message>
    <message>
      <source>Take away: {what}</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Read aloud on the cross of a line. {what}: what happened, “Ny i gruppa”.</extracomment>
      <translation>Ta bort: {what}</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Told after she has removed a line; the button “Undo” stands beside it.</extracomment>
      <translation>Teke bort.</translation>
    </message>
    <message>
      <source>The group along the way</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Glossary: the group along the way · something new in the group: nb gruppa underveis · noe nytt i gruppa, nn gruppa undervegs · noko nytt i gruppa; never fase, forløp.</extracomment>
      <translation>Gruppa undervegs</translation>
    </message>
    <message>
      <source>What is new in the group stands here, with its date and something to start from.</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»). Glossary: something to start from: nb noe å skrive ut fra, nn noko å skrive ut frå; never skjema, mal, oppgave.</extracomment>
      <translation>Når noko er nytt i gruppa, står det her med dato og noko å skrive ut frå.</translation>
    </message>
    <message>
      <source>What you had chosen to share is forgotten. You will be asked anew.</source>
      <extracomment>On the page “The group”: what has happened in the group, with questions to write from. To her («du»).</extracomment>
      <translation>Det du hadde valt å dele, er gløymt. Du blir spurd på nytt.</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Picture</source>
      <extracomment>A small picture under the text. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>Press to see it large. The Delete key takes it off.</source>
      <extracomment>A small picture under the text.</extracomment>
      <translation>Trykk for å sjå det stort. Delete-tasten tek det bort.</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Close</source>
      <extracomment>One picture, large. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>One picture, large. Button: the next picture or leaf.</extracomment>
      <translation>Neste</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>One picture, large. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>Previous</source>
      <extracomment>One picture, large. Button: the picture before.</extracomment>
      <translation>Førre</translation>
    </message>
    <message>
      <source>Take off</source>
      <extracomment>One picture, large. Button: removes the picture from the text. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Ta bort</translation>
    </message>
  </context>
  <context>
    <name>PhotoView</name>
    <message>
      <source>Picture</source>
      <extracomment>The large picture itself. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>Beside the journal</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Ved sida av dagboka</translation>
    </message>
    <message>
      <source>In a place you chose</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>Ein stad du har valt</translation>
    </message>
    <message>
      <source>Make no more copies here</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>Ikkje ta fleire kopiar her</translation>
    </message>
    <message>
      <source>Make no more copies in {folder}</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. {folder}: the full path of a folder.</extracomment>
      <translation>Ikkje ta fleire kopiar i {folder}</translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. Line where there is none.</extracomment>
      <translation>Ingen kopi enno.</translation>
    </message>
    <message>
      <source>One photo is missing from this copy.</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>I denne kopien manglar eitt bilete.</translation>
    </message>
    <message>
      <source>The folder of these copies</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>Mappa til desse kopiane</translation>
    </message>
    <message>
      <source>There is a copy here that is not whole.</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>Her ligg ein kopi som ikkje er heil.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}).</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. {program}: the name of the program that copies the folder, “OneDrive”.</extracomment>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>This folder is not here now. It gets its copy when it is.</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>Denne mappa er ikkje her no. Ho får ein kopi når ho er her igjen.</translation>
    </message>
    <message>
      <source>from before a change</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral.</extracomment>
      <translation>frå før ei endring</translation>
    </message>
    <message>
      <source>one text</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. An amount, after a day.</extracomment>
      <translation>éin tekst</translation>
    </message>
    <message>
      <source>opens with an earlier passphrase</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>opnar seg med ei tidlegare passordsetning</translation>
    </message>
    <message>
      <source>with words that could not be saved</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>med ord som ikkje lét seg lagre</translation>
    </message>
    <message>
      <source>{number} photos are missing from this copy.</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. {number}: how many, two or more; one has a text of its own.</extracomment>
      <translation>I denne kopien manglar {number} bilete.</translation>
    </message>
    <message>
      <source>{number} texts</source>
      <extracomment>In Settings: one place where copies lie, and what lies there. Neutral. An amount, after a day. {number}: how many, two or more; one has a text of its own.</extracomment>
      <translation>{number} tekstar</translation>
    </message>
  </context>
  <context>
    <name>PlanFields</name>
    <message>
      <source>A day without a meeting</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Ein dag utan møte</translation>
    </message>
    <message>
      <source>Add this day</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>Legg til denne dagen</translation>
    </message>
    <message>
      <source>Days without a meeting</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Dagar utan møte</translation>
    </message>
    <message>
      <source>From this day</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>Frå denne dagen</translation>
    </message>
    <message>
      <source>How often</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Name of a choice of weeks.</extracomment>
      <translation>Kor ofte</translation>
    </message>
    <message>
      <source>I sit down in the kitchen</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Grey words in an empty field, her voice: an example of what follows “then”.</extracomment>
      <translation>set eg meg på kjøkenet</translation>
    </message>
    <message>
      <source>If</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Begins her sentence; her own words follow, so word order counts.</extracomment>
      <translation>Viss</translation>
    </message>
    <message>
      <source>Take away: {day}</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Read aloud on the cross of a day without a meeting. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>Ta bort: {day}</translation>
    </message>
    <message>
      <source>The first meeting</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Det første møtet</translation>
    </message>
    <message>
      <source>The group meets regularly</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>Gruppa har faste møte</translation>
    </message>
    <message>
      <source>The last day</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>Den siste dagen</translation>
    </message>
    <message>
      <source>There is a last day</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>Det er ein siste dag</translation>
    </message>
    <message>
      <source>There is a last meeting</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta har ein siste dag</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Name of a field: a time of day, hour and minute.</extracomment>
      <translation>Klokkeslett</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Name of a field: a place.</extracomment>
      <translation>Kvar</translation>
    </message>
    <message>
      <source>for example: I cannot sleep</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence.</extracomment>
      <translation>til dømes: eg ikkje får sove</translation>
    </message>
    <message>
      <source>then</source>
      <extracomment>Fields for meetings that repeat, for her and for the group leader; and fields for “if … then …”, where both parts make one sentence. Goes on with her sentence; in Norwegian her words after it begin with the verb.</extracomment>
      <translation>så</translation>
    </message>
  </context>
  <context>
    <name>PlansList</name>
    <message>
      <source>+ Regular meetings</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Link: adds meetings that repeat. Keep the plus sign. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>+ Møte som kjem att</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Button: folds the fields away; all is kept already. “Finished with this”, not praise.</extracomment>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>End the meetings</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Avslutt møta</translation>
    </message>
    <message>
      <source>Meet after all</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral.</extracomment>
      <translation>Møte likevel</translation>
    </message>
    <message>
      <source>Not on {day}</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Line: on this day there is no meeting. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>Ikkje {day}</translation>
    </message>
    <message>
      <source>The meeting is there again.</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møtet er der igjen.</translation>
    </message>
    <message>
      <source>The meetings are changed.</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta er endra.</translation>
    </message>
    <message>
      <source>The meetings are ended.</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Møta er avslutta.</translation>
    </message>
    <message>
      <source>{what}: {meeting}</source>
      <extracomment>On the page “The group”: meetings that repeat. Neutral. Read aloud as the name of a button, so that it can be told from the same button at another meeting. {what}: what the button does, “Møte likevel”. {meeting}: the day of the meeting.</extracomment>
      <translation>{what}: {meeting}</translation>
    </message>
  </context>
  <context>
    <name>PracticeBar</name>
    <message>
      <source>Everything here is made up, and it is gone when you leave.</source>
      <extracomment>Bar along the top of the practice journal. To her («du»).</extracomment>
      <translation>Alt her er oppdikta, og er borte når du går ut.</translation>
    </message>
    <message>
      <source>Leave</source>
      <extracomment>Bar along the top of the practice journal. To her («du»). Button: out of the practice journal, back to the lock screen.</extracomment>
      <translation>Gå ut</translation>
    </message>
    <message>
      <source>Practice journal</source>
      <extracomment>Bar along the top of the practice journal. To her («du»). Glossary term: a journal with made-up texts to try things in. Never “demo” or “trial version”. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: practice journal: nb øvedagbok, nn øvingsdagbok; never demo, prøveversjon.</extracomment>
      <translation>Øvingsdagbok</translation>
    </message>
  </context>
  <context>
    <name>Print Device Input Slot</name>
    <message>
      <source>Automatic</source>
      <extracomment>Qt's own words in the window for printing. Which paper tray: the printer chooses.</extracomment>
      <translation>Automatisk</translation>
    </message>
  </context>
  <context>
    <name>Print Device Output Bin</name>
    <message>
      <source>Automatic</source>
      <extracomment>Qt's own words in the window for printing. Where the paper comes out: the printer chooses.</extracomment>
      <translation>Automatisk</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Note</source>
      <extracomment>What a printed page is called in the printer's queue, where others may see it. Name of the job. Neutral on purpose; a written note, singular.</extracomment>
      <translation>Notat</translation>
    </message>
  </context>
  <context>
    <name>PromptLine</name>
    <message>
      <source>Don't show questions under the page</source>
      <extracomment>Under a blank page: questions she may write from. To her («du»), light.</extracomment>
      <translation>Ikkje vis spørsmål under sida</translation>
    </message>
    <message>
      <source>Show other questions</source>
      <extracomment>Under a blank page: questions she may write from. To her («du»), light.</extracomment>
      <translation>Vis andre spørsmål</translation>
    </message>
    <message>
      <source>Would you like something to start from?</source>
      <extracomment>Under a blank page: questions she may write from. To her («du»), light. Glossary: something to start from: nb noe å skrive ut fra, nn noko å skrive ut frå; never skjema, mal, oppgave.</extracomment>
      <translation>Vil du ha noko å skrive ut frå?</translation>
    </message>
    <message>
      <source>don't show</source>
      <extracomment>Under a blank page: questions she may write from. To her («du»), light. Link: no questions under the page from now on. Lower case.</extracomment>
      <translation>ikkje vis</translation>
    </message>
    <message>
      <source>others</source>
      <extracomment>Under a blank page: questions she may write from. To her («du»), light. Link: shows other suggestions of the same sort. Lower case.</extracomment>
      <translation>andre</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Alias</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Drive</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Stasjon</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Fil</translation>
    </message>
    <message>
      <source>File Folder</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Filmappe</translation>
    </message>
    <message>
      <source>Folder</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Mappe</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Snarveg</translation>
    </message>
    <message>
      <source>Unknown</source>
      <extracomment>Qt's own words in the window for choosing a file. What kind of file one is, in a column of the list. A noun.</extracomment>
      <translation>Ukjend</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <extracomment>Qt's own words: the menu of a number or time field. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Merk alt</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <extracomment>Qt's own words: the menu of a number or time field. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Eitt steg &amp;opp</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <extracomment>Qt's own words: the menu of a number or time field. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Eitt steg &amp;ned</translation>
    </message>
  </context>
  <context>
    <name>QAccessibleActionInterface</name>
    <message>
      <source>Decrease</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Mindre</translation>
    </message>
    <message>
      <source>Decrease the value</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Gjer verdien mindre</translation>
    </message>
    <message>
      <source>Goes back a page</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Går ei side tilbake</translation>
    </message>
    <message>
      <source>Goes to the next page</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Går til neste side</translation>
    </message>
    <message>
      <source>Increase</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Meir</translation>
    </message>
    <message>
      <source>Increase the value</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Gjer verdien større</translation>
    </message>
    <message>
      <source>Next Page</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Neste side</translation>
    </message>
    <message>
      <source>Press</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Trykk</translation>
    </message>
    <message>
      <source>Previous Page</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Førre side</translation>
    </message>
    <message>
      <source>Scroll Down</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rull ned</translation>
    </message>
    <message>
      <source>Scroll Left</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rull til høgre</translation>
    </message>
    <message>
      <source>Scroll Up</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Scrolls down</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rullar ned</translation>
    </message>
    <message>
      <source>Scrolls to the left</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rullar til venstre</translation>
    </message>
    <message>
      <source>Scrolls to the right</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rullar til høgre</translation>
    </message>
    <message>
      <source>Scrolls up</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Rullar opp</translation>
    </message>
    <message>
      <source>SetFocus</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Gå hit</translation>
    </message>
    <message>
      <source>Sets the focus</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Flyttar markøren hit</translation>
    </message>
    <message>
      <source>ShowMenu</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Vis menyen</translation>
    </message>
    <message>
      <source>Shows the menu</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Viser menyen</translation>
    </message>
    <message>
      <source>Toggle</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Slå av eller på</translation>
    </message>
    <message>
      <source>Toggles the state</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Slår av eller på</translation>
    </message>
    <message>
      <source>Triggers the action</source>
      <extracomment>Qt's own words: what a screen reader says can be done with a control. Never seen. Name or description of an action, read aloud.</extracomment>
      <translation>Gjer det som står her</translation>
    </message>
  </context>
  <context>
    <name>QCocoaTheme</name>
    <message>
      <source>Don't Save</source>
      <extracomment>Qt's own words: buttons on a Mac. Button: closes without saving.</extracomment>
      <translation>Ikkje lagre</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <extracomment>Qt's own words, read aloud on a box with choices.</extracomment>
      <translation>Opne lista med val</translation>
    </message>
  </context>
  <context>
    <name>QCupsJobWidget</name>
    <message>
      <source>&amp;Billing information:</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Betaling:</translation>
    </message>
    <message>
      <source>&amp;End:</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Slutt:</translation>
    </message>
    <message>
      <source>&amp;Start:</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>S&amp;tart:</translation>
    </message>
    <message>
      <source>Banner Pages</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skiljeark</translation>
    </message>
    <message>
      <source>Classified</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. What stands on a cover sheet, a mark of secrecy.</extracomment>
      <translation>Gradert</translation>
    </message>
    <message>
      <source>Confidential</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. What stands on a cover sheet, a mark of secrecy.</extracomment>
      <translation>Fortruleg</translation>
    </message>
    <message>
      <source>Day (06:00 to 17:59)</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Dag (06.00 til 17.59)</translation>
    </message>
    <message>
      <source>Hold Indefinitely</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Vent inntil vidare</translation>
    </message>
    <message>
      <source>Job</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Name of a tab: one printing.</extracomment>
      <translation>Utskrift</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Rekkjefølgje i køen:</translation>
    </message>
    <message>
      <source>Job Control</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Når det blir skrive ut</translation>
    </message>
    <message>
      <source>Night (18:00 to 05:59)</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Natt (18.00 til 05.59)</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Print Immediately</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut med ein gong</translation>
    </message>
    <message>
      <source>Scheduled &amp;printing:</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut &amp;når:</translation>
    </message>
    <message>
      <source>Second Shift (16:00 to 23:59)</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ettermiddag (16.00 til 23.59)</translation>
    </message>
    <message>
      <source>Secret</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. What stands on a cover sheet, a mark of secrecy.</extracomment>
      <translation>Hemmeleg</translation>
    </message>
    <message>
      <source>Specific Time</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Eit bestemt klokkeslett</translation>
    </message>
    <message>
      <source>Standard</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Third Shift (00:00 to 07:59)</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Natt og morgon (00.00 til 07.59)</translation>
    </message>
    <message>
      <source>Top Secret</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Strengt hemmeleg</translation>
    </message>
    <message>
      <source>Unclassified</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ugradert</translation>
    </message>
    <message>
      <source>Weekend (Saturday to Sunday)</source>
      <extracomment>Qt's own words: the part “Job” in the window for printing on Linux. Label or choice in the window for printing; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Helg (laurdag til søndag)</translation>
    </message>
  </context>
  <context>
    <name>QCupsPrinterSupport</name>
    <message>
      <source>Authentication Needed</source>
      <extracomment>Qt's own words: when a printer asks for a password. Title, label or sentence of the question.</extracomment>
      <translation>Skrivaren ber om passord</translation>
    </message>
    <message>
      <source>Authentication needed to use %1 on %2.</source>
      <extracomment>Qt's own words: when a printer asks for a password. Title, label or sentence of the question. %1: the name of the printer. %2: the name of the computer it is on.</extracomment>
      <translation>%1 på %2 ber om passord.</translation>
    </message>
    <message>
      <source>Authentication needed to use %1.</source>
      <extracomment>Qt's own words: when a printer asks for a password. Title, label or sentence of the question. %1: the name of the printer.</extracomment>
      <translation>%1 ber om passord.</translation>
    </message>
    <message>
      <source>Password:</source>
      <extracomment>Qt's own words: when a printer asks for a password. Title, label or sentence of the question.</extracomment>
      <translation>Passord:</translation>
    </message>
    <message>
      <source>Username:</source>
      <extracomment>Qt's own words: when a printer asks for a password. Title, label or sentence of the question.</extracomment>
      <translation>Brukarnamn:</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <extracomment>Qt's own words. Button: agrees.</extracomment>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it. %1: a file name or the path of a folder.</extracomment>
      <translation>%1
Fann ikkje mappa.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it. %1: a file name or the path of a folder.</extracomment>
      <translation>%1
Fann ikkje fila.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it. %1: a file name or the path of a folder.</extracomment>
      <translation>%1 finst frå før.
Vil du byte ut fila?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Vel</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Slett</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>S&amp;jå i:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Ny mappe</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Opne</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Gi nytt &amp;namn</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it. %1: a file name or the path of a folder.</extracomment>
      <translation>«%1» er skriveverna.
Vil du slette fila likevel?</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. A shortcut; the names of the keys stay in English here.</extracomment>
      <translation>Alt+Left</translation>
    </message>
    <message>
      <source>Alt+Right</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. A shortcut; the names of the keys stay in English here.</extracomment>
      <translation>Alt+Right</translation>
    </message>
    <message>
      <source>Alt+Up</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. A shortcut; the names of the keys stay in English here.</extracomment>
      <translation>Alt+Up</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it. %1: a file name or the path of a folder.</extracomment>
      <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Tooltip of an arrow: the folder before.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Vis med detaljar</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Vis som liste</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Mappa lét seg ikkje slette.</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lag ny mappe</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lag ei ny mappe</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Detail View</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Detaljar</translation>
    </message>
    <message>
      <source>Directories</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Mapper</translation>
    </message>
    <message>
      <source>Directory:</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Mappe:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fil&amp;namn:</translation>
    </message>
    <message>
      <source>Files</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Filer</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fil&amp;type:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Finn mappe</translation>
    </message>
    <message>
      <source>Forward</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Tooltip of an arrow: the folder after. The way, not the act of sending on.</extracomment>
      <translation>Fram</translation>
    </message>
    <message>
      <source>Go back</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Gå tilbake</translation>
    </message>
    <message>
      <source>Go forward</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Gå fram</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Gå til mappa over</translation>
    </message>
    <message>
      <source>List View</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Stader på PC-en</translation>
    </message>
    <message>
      <source>New Folder</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ny mappe</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Mappa over</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Sist brukte stader</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Save As</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lagre som</translation>
    </message>
    <message>
      <source>Show </source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Begins a menu item and is followed by the name of a column; keep the space at the end.</extracomment>
      <translation>Vis </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Vis &amp;gøymde filer</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <extracomment>Qt's own words: the window for choosing a file or folder, where the system has none. Button, menu item, label, tooltip or question there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Sidefelt</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>PC-en</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Endra</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Type</translation>
    </message>
    <message>
      <source>My Computer</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Denne PC-en</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Namn</translation>
    </message>
    <message>
      <source>Size</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Storleik</translation>
    </message>
    <message>
      <source>Type</source>
      <extracomment>Qt's own words: heads of columns in the window for choosing a file. Head of a column or name of a place.</extracomment>
      <translation>Type</translation>
    </message>
  </context>
  <context>
    <name>QGnomeTheme</name>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>Qt's own words: buttons under GNOME. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Avbryt</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>Qt's own words: buttons under GNOME. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>L&amp;ukk</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <extracomment>Qt's own words: buttons under GNOME. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>Qt's own words: buttons under GNOME. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>Close without Saving</source>
      <extracomment>Qt's own words: buttons under GNOME. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lukk utan å lagre</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Gjer om att</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <extracomment>Qt's own words: the menu of a field of one line. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <extracomment>Qt's own words: a button that shows or hides details of a message. Button.</extracomment>
      <translation>Vis mindre</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <extracomment>Qt's own words: a button that shows or hides details of a message. Button.</extracomment>
      <translation>Vis meir …</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>CC</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>CC</translation>
    </message>
    <message>
      <source>Cicero (CC)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Cicero (CC)</translation>
    </message>
    <message>
      <source>Custom</source>
      <extracomment>Qt's own words: the paper in the window for printing. A choice: a size of paper of one's own.</extracomment>
      <translation>Eigendefinert</translation>
    </message>
    <message>
      <source>DD</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>DD</translation>
    </message>
    <message>
      <source>Didot (DD)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Didot (DD)</translation>
    </message>
    <message>
      <source>Height:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Høgd:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Tommar (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <extracomment>Qt's own words: the paper in the window for printing. Which way the paper lies: on its side.</extracomment>
      <translation>Liggjande</translation>
    </message>
    <message>
      <source>Margins</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Margar</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Millimeter (mm)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Retning</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Rekkjef&amp;ølgje:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Oppsett av sida</translation>
    </message>
    <message>
      <source>Page size:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Storleik:</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Sider &amp;per ark:</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Papir</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Papirskuff:</translation>
    </message>
    <message>
      <source>Pica (P̸)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Pica (P̸)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Punkt (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <extracomment>Qt's own words: the paper in the window for printing. Which way the paper stands: upright.</extracomment>
      <translation>Ståande</translation>
    </message>
    <message>
      <source>P̸</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>P̸</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Liggjande, opp ned</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Ståande, opp ned</translation>
    </message>
    <message>
      <source>Width:</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>Breidd:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>marg nede</translation>
    </message>
    <message>
      <source>in</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>in</translation>
    </message>
    <message>
      <source>left margin</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>marg til venstre</translation>
    </message>
    <message>
      <source>mm</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>mm</translation>
    </message>
    <message>
      <source>pt</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>pt</translation>
    </message>
    <message>
      <source>right margin</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>marg til høgre</translation>
    </message>
    <message>
      <source>top margin</source>
      <extracomment>Qt's own words: the paper in the window for printing. Label, choice or unit of length there; a unit in brackets stays as it is.</extracomment>
      <translation>marg oppe</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Nei</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Ja</translation>
    </message>
    <message>
      <source>Abort</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Apply</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button: uses the choices without closing. Norwegian «bruk» is the imperative.</extracomment>
      <translation>Bruk</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button: closes without saving.</extracomment>
      <translation>Ikkje lagre</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Ignore</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Hopp over</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>N&amp;ei til alt</translation>
    </message>
    <message>
      <source>OK</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>OK</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Reset</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Nullstill</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Slik det var frå starten</translation>
    </message>
    <message>
      <source>Retry</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Prøv igjen</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lagre</translation>
    </message>
    <message>
      <source>Save All</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lagre alt</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <extracomment>Qt's own words: buttons of all dialogs. Button; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ja til &amp;alt</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it. %1: a file name, or what was written as page numbers.</extracomment>
      <translation>%1 finst frå før.
Vil du byte ut fila?</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it. %1: a file name, or what was written as page numbers.</extracomment>
      <translation>«%1» er ikkje sidetal. Skriv komma mellom sidene og bindestrek for frå–til, og ta med kvar side berre éin gong.</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it. %1: a file name, or what was written as page numbers.</extracomment>
      <translation>%1 er ei mappe.
Vel eit anna filnamn.</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Val &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>S&amp;kriv ut</translation>
    </message>
    <message>
      <source>1 (1x1)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>1 (1 × 1)</translation>
    </message>
    <message>
      <source>16 (4x4)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>16 (4 × 4)</translation>
    </message>
    <message>
      <source>2 (2x1)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>2 (2 × 1)</translation>
    </message>
    <message>
      <source>4 (2x2)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>4 (2 × 2)</translation>
    </message>
    <message>
      <source>6 (2x3)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>6 (2 × 3)</translation>
    </message>
    <message>
      <source>9 (3x3)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>9 (3 × 3)</translation>
    </message>
    <message>
      <source>All Pages</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Alle sider</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Nedanfrå og opp, frå venstre til høgre</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Nedanfrå og opp, frå høgre til venstre</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Tosidig utskrift går ikkje opp</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Partalssider</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it. %1: a file name, or what was written as page numbers.</extracomment>
      <translation>Får ikkje skrive til fila %1.
Vel eit anna filnamn.</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Det som står der, er ikkje sidetal</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Frå venstre til høgre, nedanfrå og opp</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Frå venstre til høgre, ovanfrå og ned</translation>
    </message>
    <message>
      <source>Local file</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fil på PC-en</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Oddetalssider</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>«Sider per ark» og «Kva sider» går ikkje saman.
Slå av eitt av vala.</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut til fil …</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut til fil (PDF)</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Frå høgre til venstre, nedanfrå og opp</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Frå høgre til venstre, ovanfrå og ned</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>«Frå» kan ikkje vere større enn «til».</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Vala for tosidig utskrift går ikkje opp. Vil du rette dei?</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ovanfrå og ned, frå venstre til høgre</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Ovanfrå og ned, frå høgre til venstre</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <extracomment>Qt's own words: the window for printing. Button, choice, title or message there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lagre som PDF</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Advanced Option Conflicts</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Fleire val går ikkje opp</translation>
    </message>
    <message>
      <source>Job Options</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Val for utskrifta</translation>
    </message>
    <message>
      <source>Page Setup Conflicts</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Oppsettet går ikkje opp</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Innstillingar for skrivaren</translation>
    </message>
    <message>
      <source>There are conflicts in page setup options. Do you want to fix them?</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Vala for sida går ikkje opp. Vil du rette dei?</translation>
    </message>
    <message>
      <source>There are conflicts in some advanced options. Do you want to fix them?</source>
      <extracomment>Qt's own words: more choices for a printer. Title or question there.</extracomment>
      <translation>Nokre av vala går ikkje opp. Vil du rette dei?</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <extracomment>Qt's own words: more choices for a printer. Name of a tab, or a message.</extracomment>
      <translation>Fleire val</translation>
    </message>
    <message>
      <source>Page</source>
      <extracomment>Qt's own words: more choices for a printer. Name of a tab, or a message.</extracomment>
      <translation>Side</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <extracomment>Qt's own words: more choices for a printer. Name of a tab, or a message.</extracomment>
      <translation>Nokre av vala går ikkje opp. Rett dei først.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <extracomment>Qt's own words: the choices in the window for printing. A tick: whole sets one after the other when several copies are printed.</extracomment>
      <translation>Sorter</translation>
    </message>
    <message>
      <source>Color</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fargar</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Fargar eller ikkje</translation>
    </message>
    <message>
      <source>Copies</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Eksemplar</translation>
    </message>
    <message>
      <source>Copies:</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Eksemplar:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Denne sida</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Tosidig utskrift</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Gråtonar</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Bla om på langsida</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>Qt's own words: the choices in the window for printing. A choice: no printing on both sides.</extracomment>
      <translation>Av</translation>
    </message>
    <message>
      <source>Options</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Val</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Val for utskrifta</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Kva sider:</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Sider</translation>
    </message>
    <message>
      <source>Pages from</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Sider frå</translation>
    </message>
    <message>
      <source>Print all</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv ut alt</translation>
    </message>
    <message>
      <source>Print range</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Kva du vil skrive ut</translation>
    </message>
    <message>
      <source>Reverse</source>
      <extracomment>Qt's own words: the choices in the window for printing. A tick: the last page first.</extracomment>
      <translation>Baklengs</translation>
    </message>
    <message>
      <source>Selection</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Det som er merkt</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Bla om på kortsida</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <extracomment>Qt's own words: the choices in the window for printing. Label or choice there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skriv sidetal med komma mellom, og bindestrek for frå–til. 3,5-7,9 gir side 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>Qt's own words: the choices in the window for printing. Stands between two page numbers.</extracomment>
      <translation>til</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Namn:</translation>
    </message>
    <message>
      <source>Location:</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Stad:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Lagre i &amp;fil:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Innsti&amp;llingar</translation>
    </message>
    <message>
      <source>Preview</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Førehandsvising</translation>
    </message>
    <message>
      <source>Printer</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Skrivar</translation>
    </message>
    <message>
      <source>Type:</source>
      <extracomment>Qt's own words: the printer in the window for printing. Label or button there; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Type:</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>Qt's own words. Button: stops what is going on.</extracomment>
      <translation>Avbryt</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Nedst</translation>
    </message>
    <message>
      <source>Left edge</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Venstre kant</translation>
    </message>
    <message>
      <source>Page down</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Ei side ned</translation>
    </message>
    <message>
      <source>Page left</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Ei side til venstre</translation>
    </message>
    <message>
      <source>Page right</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Ei side til høgre</translation>
    </message>
    <message>
      <source>Page up</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Ei side opp</translation>
    </message>
    <message>
      <source>Right edge</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Høgre kant</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Rull ned</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Rull hit</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Rull til høgre</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Top</source>
      <extracomment>Qt's own words: the menu of a scroll bar. Menu item.</extracomment>
      <translation>Øvst</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Alt</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Backspace</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Rettetast</translation>
    </message>
    <message>
      <source>Backtab</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Shift+Tab</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Pil ned</translation>
    </message>
    <message>
      <source>End</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>End</translation>
    </message>
    <message>
      <source>Enter</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Escape</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>F%1</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be. %1: the number of the key.</extracomment>
      <translation>F%1</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Home</translation>
    </message>
    <message>
      <source>Ins</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Insert</translation>
    </message>
    <message>
      <source>Insert</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Insert</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Pil venstre</translation>
    </message>
    <message>
      <source>Menu</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Meny</translation>
    </message>
    <message>
      <source>Meta</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Meta</translation>
    </message>
    <message>
      <source>Num</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Num</translation>
    </message>
    <message>
      <source>Page Down</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>Page Up</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>Pause</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Pause</translation>
    </message>
    <message>
      <source>PgDown</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>PgUp</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. The key “Print Screen”.</extracomment>
      <translation>Print</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. The large key that ends a line.</extracomment>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Pil høgre</translation>
    </message>
    <message>
      <source>Shift</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Mellomrom</translation>
    </message>
    <message>
      <source>Tab</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>Qt's own words: names of keys, in tooltips and menus. Name of a key as it stands on a Norwegian or British keyboard; as short as can be.</extracomment>
      <translation>Pil opp</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <extracomment>Qt's own words: arrows where there are more tabs than there is room for. Read aloud on an arrow.</extracomment>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <extracomment>Qt's own words: arrows where there are more tabs than there is room for. Read aloud on an arrow.</extracomment>
      <translation>Rull til høgre</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Gjer om att</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Kopier &amp;nettadressa</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <extracomment>Qt's own words: the menu of the page she writes on and of texts that can be marked. Menu item; “&amp;” stands before the letter that chooses it.</extracomment>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QuestionPage</name>
    <message>
      <source>It takes a moment.</source>
      <extracomment>A page with one question before the journal is open. Neutral.</extracomment>
      <translation>Det tek litt tid.</translation>
    </message>
  </context>
  <context>
    <name>QuestionWords</name>
    <message>
      <source>A name, or a word</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Eit namn eller eit ord</translation>
    </message>
    <message>
      <source>Could somebody be recognised by this?</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Kan nokon bli kjend att på dette?</translation>
    </message>
    <message>
      <source>Gives an age</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Fortel ein alder</translation>
    </message>
    <message>
      <source>Is the sentence right like this?</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Blir setninga rett slik?</translation>
    </message>
    <message>
      <source>Is “{word}” a name here?</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. {word}: a word from her text.</extracomment>
      <translation>Er «{word}» eit namn her?</translation>
    </message>
    <message>
      <source>Let it stand</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>La det stå</translation>
    </message>
    <message>
      <source>Let the name stand</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>La namnet stå</translation>
    </message>
    <message>
      <source>Looks like a case number</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit saksnummer</translation>
    </message>
    <message>
      <source>Looks like a date of birth</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ein fødselsdato</translation>
    </message>
    <message>
      <source>Looks like a kindergarten</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ein barnehage</translation>
    </message>
    <message>
      <source>Looks like a name</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit namn</translation>
    </message>
    <message>
      <source>Looks like a number plate</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit bilnummer</translation>
    </message>
    <message>
      <source>Looks like a phone number</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit telefonnummer</translation>
    </message>
    <message>
      <source>Looks like a place</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ein stad</translation>
    </message>
    <message>
      <source>Looks like a school</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ein skule</translation>
    </message>
    <message>
      <source>Looks like a web address</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ei nettadresse</translation>
    </message>
    <message>
      <source>Looks like an address</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ei adresse</translation>
    </message>
    <message>
      <source>Looks like an e-mail address</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar ei e-postadresse</translation>
    </message>
    <message>
      <source>Looks like an identity number</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit fødselsnummer</translation>
    </message>
    <message>
      <source>Looks like an office or a clinic</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Liknar eit kontor eller ein klinikk</translation>
    </message>
    <message>
      <source>No, it is a word</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Nei, det er eit ord</translation>
    </message>
    <message>
      <source>Nothing left to look at.</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Ingenting igjen å sjå på.</translation>
    </message>
    <message>
      <source>One place left to look at</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Éin stad igjen å sjå på</translation>
    </message>
    <message>
      <source>The words around it</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Orda rundt</translation>
    </message>
    <message>
      <source>Yes, like this</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Ja, slik</translation>
    </message>
    <message>
      <source>Yes, replace it</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>Ja, byt ut</translation>
    </message>
    <message>
      <source>a day</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of a date in her text.</extracomment>
      <translation>ein dag</translation>
    </message>
    <message>
      <source>a number</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of a number in her text.</extracomment>
      <translation>eit nummer</translation>
    </message>
    <message>
      <source>a place</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of a place name in her text.</extracomment>
      <translation>ein stad</translation>
    </message>
    <message>
      <source>a place I go to</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>ein stad eg går</translation>
    </message>
    <message>
      <source>an address</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of an address in her text.</extracomment>
      <translation>ei adresse</translation>
    </message>
    <message>
      <source>someone I met</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote.</extracomment>
      <translation>ein eg møtte</translation>
    </message>
    <message>
      <source>the kindergarten</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of a kindergarten's name in her text.</extracomment>
      <translation>barnehagen</translation>
    </message>
    <message>
      <source>the school</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Stands in the place of a school's name in her text.</extracomment>
      <translation>skulen</translation>
    </message>
    <message>
      <source>{number} places left to look at</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. {number}: how many places, in words up to twelve, two or more.</extracomment>
      <translation>{number} stader igjen å sjå på</translation>
    </message>
    <message>
      <source>“{word}” stays</source>
      <extracomment>Questions about a word on the page she takes along, and the answers. To her («du»), short; it may be a name or may point to somebody, the program does not know. The words in lower case may stand in the place of what she wrote. Line among what she has decided: the word is left as it is. {word}: a word from her text.</extracomment>
      <translation>«{word}» står</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>How strong do you think it will get?</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Kor sterkt trur du det blir?</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»). A thing she may tick about a craving: she has slept little.</extracomment>
      <translation>Lite søvn</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Medisinen held ikkje</translation>
    </message>
    <message>
      <source>Only if it is all right.</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Berre viss det er greitt.</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Berre det du vil.</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»). Glossary: ride the wave: nb ri av bølgen, nn ri av bølgja; never gjennomføre, øvelse.</extracomment>
      <translation>Ri av bølgja</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»).</extracomment>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What came first</source>
      <extracomment>During a craving: questions that may all be left alone. To her («du»); fields in her voice («jeg»). Glossary: what came first: nb det som kom først, nn det som kom først; never trigger, utløser.</extracomment>
      <translation>Det som kom først</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Group</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Page: her self-help group, definite in Norwegian.</extracomment>
      <translation>Gruppa</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Button: the manual. Not «Help now» (people and numbers). Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Help now</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Glossary term, a page of people and numbers for an emergency. Not the manual, which is called Help. Glossary: help now: nb hjelp nå, nn hjelp no; never SOS. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp no</translation>
    </message>
    <message>
      <source>Hide now</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Glossary term, button in the imperative: saves, locks and takes the window off the screen at once. Norwegian «skjule» is for the window only. Glossary: hide now: nb skjul nå, nn gøym no; never panikknapp.</extracomment>
      <translation>Gøym no</translation>
    </message>
    <message>
      <source>Journal</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Page: all she has written. Norwegian «dagbok», never «journal», which is a patient's record. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagbok</translation>
    </message>
    <message>
      <source>Kind words</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Glossary term: the exact words somebody gave her. Never “praise”, “compliments” or “feedback”. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Button, verb: locks the journal. There is no account, so never “log out”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Note to bring</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Hugselapp</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Name of the page with all choices.</extracomment>
      <translation>Innstillingar</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Name of the first page. Capital letter.</extracomment>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Waves</source>
      <extracomment>The column of pages at the left edge. One or two words each; nouns where possible, so that no two sound like orders. Page about cravings. Chosen because “Sug” alone can be read as an order. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Bølgjer</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Back</source>
      <extracomment>The page read from the screen in large letters, alone in the window. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Back to the note</source>
      <extracomment>The page read from the screen in large letters, alone in the window.</extracomment>
      <translation>Tilbake til hugselappen</translation>
    </message>
    <message>
      <source>Hide now</source>
      <extracomment>The page read from the screen in large letters, alone in the window. Glossary term, button in the imperative: saves, locks and takes the window off the screen at once. Norwegian «skjule» is for the window only. Glossary: hide now: nb skjul nå, nn gøym no; never panikknapp.</extracomment>
      <translation>Gøym no</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>The page read from the screen in large letters, alone in the window. Button, verb: locks the journal. There is no account, so never “log out”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>The page read from the screen in large letters, alone in the window. Button: the next picture or leaf.</extracomment>
      <translation>Neste</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>The page read from the screen in large letters, alone in the window. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>That was all.</source>
      <extracomment>The page read from the screen in large letters, alone in the window.</extracomment>
      <translation>Det var alt.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>Reading what can be read. It may take a moment.</source>
      <extracomment>Before the journal is open: told while a damaged file is read.</extracomment>
      <translation>Programmet les det som lèt seg lese. Det kan ta litt tid.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>A code on paper opens the journal if you forget the passphrase. If you had a code before, it stops working as soon as you have typed in the new one.</source>
      <extracomment>Dialog in Settings for a new recovery code. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Ein kode på papir opnar dagboka viss du gløymer passordsetninga. Har du ein kode frå før, sluttar han å gjelde når du har skrive inn den nye.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <extracomment>Dialog in Settings for a new recovery code. To her («du»).</extracomment>
      <translation>Ny reservekode</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>Dialog in Settings for a new recovery code. To her («du»). Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>The recovery code is as it was.</source>
      <extracomment>Dialog in Settings for a new recovery code. To her («du»).</extracomment>
      <translation>Reservekoden blei ikkje endra.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <extracomment>Dialog in Settings for a new recovery code. To her («du»). Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery code on paper</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Ein reservekode på papir</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Go on without a code</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Gå vidare utan kode</translation>
    </message>
    <message>
      <source>I do not want a code</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Eg vil ikkje ha nokon kode</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Eg har skrive ned koden</translation>
    </message>
    <message>
      <source>If you print it, the printer and this computer keep a copy for a while.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Skriv du ut, har skrivaren og PC-en ein kopi ei stund.</translation>
    </message>
    <message>
      <source>It did not get to the printer. Write the code on a note instead.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Det kom ikkje fram til skrivaren. Skriv koden på ein lapp i staden.</translation>
    </message>
    <message>
      <source>It opens the journal if you forget the passphrase. Write it on a note.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Koden opnar dagboka viss du gløymer passordsetninga. Skriv han på ein lapp.</translation>
    </message>
    <message>
      <source>No printer was found. Write the code on a note instead.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Fann ingen skrivar. Skriv koden på ein lapp i staden.</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Name of the printed page in the printer's queue: neutral, a written note.</extracomment>
      <translation>Notat</translation>
    </message>
    <message>
      <source>Print …</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Button: opens the window for printing. The dots mean that a question comes first.</extracomment>
      <translation>Skriv ut …</translation>
    </message>
    <message>
      <source>See the code again</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Sjå koden igjen</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Sendt til skrivaren.</translation>
    </message>
    <message>
      <source>That is another code than the one you were shown.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Det er ein annan kode enn den du fekk sjå.</translation>
    </message>
    <message>
      <source>Then the passphrase is the only way in. If you forget it, nobody can open the journal, not even those who made the program.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Då er passordsetninga den einaste vegen inn. Gløymer du henne, kan ingen opne dagboka, heller ikkje dei som laga programmet.</translation>
    </message>
    <message>
      <source>Then you know that the note is right. Spaces and hyphens do not matter.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Då veit du at lappen stemmer. Mellomrom og bindestrekar betyr ingenting.</translation>
    </message>
    <message>
      <source>Type the code from the note</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Skriv inn koden frå lappen</translation>
    </message>
    <message>
      <source>Without a recovery code</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Utan reservekode</translation>
    </message>
    <message>
      <source>You can make a code later, in Settings.</source>
      <extracomment>The recovery code, to be written down on paper. To her («du»); answers in her voice («jeg»). She may do without.</extracomment>
      <translation>Du kan lage ein kode seinare, i Innstillingar.</translation>
    </message>
  </context>
  <context>
    <name>RehearsalLines</name>
    <message>
      <source>How it went</source>
      <extracomment>Fields for rehearsing a talk. Her voice («jeg»).</extracomment>
      <translation>Korleis det gjekk</translation>
    </message>
    <message>
      <source>The situation</source>
      <extracomment>Fields for rehearsing a talk. Her voice («jeg»). Name of a field: whom she will talk with, and about what.</extracomment>
      <translation>Situasjonen</translation>
    </message>
    <message>
      <source>What I say</source>
      <extracomment>Fields for rehearsing a talk. Her voice («jeg»).</extracomment>
      <translation>Det eg seier</translation>
    </message>
    <message>
      <source>What they may say</source>
      <extracomment>Fields for rehearsing a talk. Her voice («jeg»).</extracomment>
      <translation>Det dei kan seie</translation>
    </message>
  </context>
  <context>
    <name>RehearsalPage</name>
    <message>
      <source>A blank rehearsal. Nothing from your text is copied.</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Ei tom side å øve på. Ingenting er kopiert frå teksten din.</translation>
    </message>
    <message>
      <source>A new rehearsal</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Øv på ein ny samtale</translation>
    </message>
    <message>
      <source>Back to the group</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Tilbake til gruppa</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone. Link: deletes this rehearsal; it can be undone.</extracomment>
      <translation>Slett</translation>
    </message>
    <message>
      <source>For you alone. What you rehearse comes along only when you tick it yourself.</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Berre for deg. Det du øver på, blir berre med når du sjølv kryssar av for det.</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Det står no blant det du vil ta opp.</translation>
    </message>
    <message>
      <source>Rehearse a talk</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone. Glossary: rehearse a talk: nb øve på en samtale, nn øve på ein samtale; never rollespill, trening, simulering.</extracomment>
      <translation>Øv på ein samtale</translation>
    </message>
    <message>
      <source>Saved</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone. Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>The rehearsal is deleted.</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Samtalen du øvde på, er sletta.</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <extracomment>Page for rehearsing a talk she dreads. To her («du»), for her alone.</extracomment>
      <translation>Til teksten det kom frå</translation>
    </message>
  </context>
  <context>
    <name>RescuePage</name>
    <message>
      <source>Choose another copy</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»).</extracomment>
      <translation>Vel ein annan kopi</translation>
    </message>
    <message>
      <source>Fetch the rest from the copy from {day}</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). {day}: the day of the copy, “i går” or “12. mai”.</extracomment>
      <translation>Hent resten frå kopien frå {day}</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). Button, verb: locks the journal. There is no account, so never “log out”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Part of the file is damaged, but all entries can be read. Fetch the rest from the copy from {day}?</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). {day}: the day of the copy, “i går” or “12. mai”. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Noko av fila er skadd, men alle tekstane lèt seg lese. Hente resten frå kopien frå {day}?</translation>
    </message>
    <message>
      <source>Part of the file is damaged, but all entries can be read. Put them together in a new file?</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Noko av fila er skadd, men alle tekstane lèt seg lese. Setje dei saman i ei ny fil?</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Fetch the rest from the copy from {day}?</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). {readable}: how many texts can be read, a number. {total}: how many texts there are, a number. {day}: the day of the copy, “i går” or “12. mai”. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Noko av fila er skadd. {readable} av {total} tekstar lèt seg lese. Hente resten frå kopien frå {day}?</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Put them together in a new file?</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). {readable}: how many texts can be read, a number. {total}: how many texts there are, a number. Glossary: entry: nb tekst, nn tekst; never innlegg, notat, oppføring, registrering.</extracomment>
      <translation>Noko av fila er skadd. {readable} av {total} tekstar lèt seg lese. Setje dei saman i ei ny fil?</translation>
    </message>
    <message>
      <source>Put together what can be read</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»).</extracomment>
      <translation>Set saman det som lèt seg lese</translation>
    </message>
    <message>
      <source>Putting the journal together. It may take a moment.</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Programmet set dagboka saman. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The text, to read only</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»).</extracomment>
      <translation>Teksten, berre til å lese</translation>
    </message>
    <message>
      <source>What can be read</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»).</extracomment>
      <translation>Det som lèt seg lese</translation>
    </message>
    <message>
      <source>You can read these here meanwhile:</source>
      <extracomment>A damaged journal: what can be read, shown before anything is mended. Calm, to her («du»).</extracomment>
      <translation>Desse kan du lese her så lenge:</translation>
    </message>
  </context>
  <context>
    <name>RestPage</name>
    <message>
      <source>Before you go on</source>
      <extracomment>First start: do the rest alone. To her («du»).</extracomment>
      <translation>Før du går vidare</translation>
    </message>
  </context>
  <context>
    <name>RestorePage</name>
    <message>
      <source>Back</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first. Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>Choose a copy. Nothing is replaced before you have seen what is in it.</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first.</extracomment>
      <translation>Vel ein kopi. Ingenting blir bytt ut før du har sett kva som er i han.</translation>
    </message>
    <message>
      <source>Choose a file or memory stick …</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first.</extracomment>
      <translation>Vel fil eller minnepinne …</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first.</extracomment>
      <translation>Programmet les kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>There are no copies in the usual place. They may be on a memory stick.</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first.</extracomment>
      <translation>Det er ingen kopiar der dei pleier å liggje. Dei kan liggje på ein minnepinne.</translation>
    </message>
    <message>
      <source>Try again</source>
      <extracomment>Choosing a copy to bring back. To her («du»); nothing is replaced without a look first. Button: tries once more to open the journal.</extracomment>
      <translation>Prøv igjen</translation>
    </message>
  </context>
  <context>
    <name>Ride</name>
    <message>
      <source>How strong is it now?</source>
      <extracomment>While a craving is ridden out: a circle, and numbers that may be pressed. Very few words, calm.</extracomment>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>Start the circle</source>
      <extracomment>While a craving is ridden out: a circle, and numbers that may be pressed. Very few words, calm.</extracomment>
      <translation>Start sirkelen</translation>
    </message>
    <message>
      <source>Stop the circle</source>
      <extracomment>While a craving is ridden out: a circle, and numbers that may be pressed. Very few words, calm.</extracomment>
      <translation>Stans sirkelen</translation>
    </message>
    <message>
      <source>The time you chose has passed. How strong is it now?</source>
      <extracomment>While a craving is ridden out: a circle, and numbers that may be pressed. Very few words, calm.</extracomment>
      <translation>Tida du valde, er gått. Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>{strength} is there now. Press it again to take it back.</source>
      <extracomment>While a craving is ridden out: a circle, and numbers that may be pressed. Very few words, calm. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>{strength} står der no. Trykk på det igjen for å ta det bort.</translation>
    </message>
  </context>
  <context>
    <name>RideTime</name>
    <message>
      <source>How long</source>
      <extracomment>How long she wants to ride the wave, if she wants to choose at all. Never a promise about how long it takes. Name of the choice.</extracomment>
      <translation>Kor lenge</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>How long she wants to ride the wave, if she wants to choose at all. Never a promise about how long it takes. A choice: no set time. An adjective, not a verb.</extracomment>
      <translation>Ope</translation>
    </message>
    <message>
      <source>Show a clock</source>
      <extracomment>How long she wants to ride the wave, if she wants to choose at all. Never a promise about how long it takes.</extracomment>
      <translation>Vis klokke</translation>
    </message>
    <message>
      <source>Without a clock</source>
      <extracomment>How long she wants to ride the wave, if she wants to choose at all. Never a promise about how long it takes.</extracomment>
      <translation>Utan klokke</translation>
    </message>
    <message>
      <source>{minutes} minutes</source>
      <extracomment>How long she wants to ride the wave, if she wants to choose at all. Never a promise about how long it takes. The longest choice; the shorter ones are figures alone. {minutes}: a whole number of minutes, two or more.</extracomment>
      <translation>{minutes} minutt</translation>
    </message>
  </context>
  <context>
    <name>RuleFields</name>
    <message>
      <source>A rule</source>
      <extracomment>Fields of one rule of the group. Name of a field.</extracomment>
      <translation>Ein regel</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>unwritten</source>
      <extracomment>Marks on a rule of the group. Mark beside a rule of the group that nobody has written down. Lower case.</extracomment>
      <translation>uskriven</translation>
    </message>
  </context>
  <context>
    <name>RulesCard</name>
    <message>
      <source>+ A rule</source>
      <extracomment>On the page “The group”: the rules the group has agreed on. To all in the group («dere»). Link: adds a rule. Keep the plus sign.</extracomment>
      <translation>+ Ein regel</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <extracomment>On the page “The group”: the rules the group has agreed on. To all in the group («dere»).</extracomment>
      <translation>Reglane våre</translation>
    </message>
    <message>
      <source>You can change them together when you agree.</source>
      <extracomment>On the page “The group”: the rules the group has agreed on. To all in the group («dere»).</extracomment>
      <translation>De kan endre dei når de blir samde.</translation>
    </message>
  </context>
  <context>
    <name>RulesNote</name>
    <message>
      <source>From the group leader: {rules}</source>
      <extracomment>On “Note to bring”: the rules of the group, for remembering them. {rules}: one or more rules, each on a line of its own. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Frå gruppeleiaren: {rules}</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <extracomment>On “Note to bring”: the rules of the group, for remembering them.</extracomment>
      <translation>Reglane våre</translation>
    </message>
  </context>
  <context>
    <name>RulesQuiet</name>
    <message>
      <source>The rules of the group</source>
      <extracomment>Beside a text from the group: the rules, folded away.</extracomment>
      <translation>Reglane våre</translation>
    </message>
  </context>
  <context>
    <name>SavedWord</name>
    <message>
      <source>Saved</source>
      <extracomment>Read out by a screen reader once she rests: what she wrote is kept. Past participle about her text. Quiet status: what she wrote is kept. A participle; no exclamation mark and no praise. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>{number} = {words}</source>
      <extracomment>Words at the two ends of the numbers 0 to 10. Below numbers that break over more lines: what the first and the last one mean. {number}: 0 or 10. {words}: what stands at that end: “nothing” or “as strong as it can be”.</extracomment>
      <translation>{number} = {words}</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Found nothing</source>
      <extracomment>What a screen reader says of a search, in the journal, in Settings and in Help alike. Neutral. No number of hits, ever. Read aloud when nothing fits what she seeks.</extracomment>
      <translation>Fann ingenting</translation>
    </message>
    <message>
      <source>Found something</source>
      <extracomment>What a screen reader says of a search, in the journal, in Settings and in Help alike. Neutral. No number of hits, ever. Read aloud when something fits what she seeks. How many is not said.</extracomment>
      <translation>Fann noko</translation>
    </message>
  </context>
  <context>
    <name>SentencesCard</name>
    <message>
      <source>My three sentences</source>
      <extracomment>On the sheet for one meeting: three sentences she wants to have said. Her voice («jeg»). Glossary: my three sentences · written for a meeting: nb mine tre setninger · skrevet til et møte, nn mine tre setningar · skrive til eit møte; never innlegg, forberedelsesskjema. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>The first</source>
      <extracomment>On the sheet for one meeting: three sentences she wants to have said. Her voice («jeg»). Read aloud as the name of a field: the first sentence.</extracomment>
      <translation>Den første</translation>
    </message>
    <message>
      <source>The second</source>
      <extracomment>On the sheet for one meeting: three sentences she wants to have said. Her voice («jeg»). Read aloud as the name of a field: the second sentence.</extracomment>
      <translation>Den andre</translation>
    </message>
    <message>
      <source>The third</source>
      <extracomment>On the sheet for one meeting: three sentences she wants to have said. Her voice («jeg»). Read aloud as the name of a field: the third sentence.</extracomment>
      <translation>Den tredje</translation>
    </message>
    <message>
      <source>What I want to have said, whatever else comes up. One is enough.</source>
      <extracomment>On the sheet for one meeting: three sentences she wants to have said. Her voice («jeg»).</extracomment>
      <translation>Det eg vil ha sagt, uansett kva anna som kjem opp. Éi er nok.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Lock after one minute</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås etter eitt minutt</translation>
    </message>
    <message>
      <source>Lock after {minutes} minutes</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. {minutes}: a whole number of minutes, two or more. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås etter {minutes} minutt</translation>
    </message>
    <message>
      <source>Lock after … minutes</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås etter … minutt</translation>
    </message>
    <message>
      <source>Passphrase and copies</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning og kopiar</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Name of the page with all choices.</extracomment>
      <translation>Innstillingar</translation>
    </message>
    <message>
      <source>The journal saves and locks itself when you have been away for that long.</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Har du vore borte så lenge, blir teksten lagra og dagboka låst.</translation>
    </message>
    <message>
      <source>The program</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Heading of the last group of cards.</extracomment>
      <translation>Programmet</translation>
    </message>
    <message>
      <source>The window</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Heading of a group of cards.</extracomment>
      <translation>Vindauget</translation>
    </message>
    <message>
      <source>Writing</source>
      <extracomment>Page “Settings”. To her («du»), one sentence for each choice. Heading of a group of cards; noun.</extracomment>
      <translation>Skriving</translation>
    </message>
  </context>
  <context>
    <name>ShareSheet</name>
    <message>
      <source>Here you see the page as it will be, once you have ticked something.</source>
      <extracomment>On “Note to bring”: stands where the page will be, until something is ticked. To her («du»).</extracomment>
      <translation>Her ser du arket slik det blir, når du har kryssa av for noko.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Craving right now</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Sug akkurat no</translation>
    </message>
    <message>
      <source>Done for now</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation.</extracomment>
      <translation>Ferdig for no</translation>
    </message>
    <message>
      <source>If I took something</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation.</extracomment>
      <translation>Viss eg har teke noko</translation>
    </message>
    <message>
      <source>My waves</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation. Heading of a part of the craving page, her voice. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko. Glossary: my waves: nb bølgene mine, nn bølgjene mine; never historikk, statistikk.</extracomment>
      <translation>Bølgjene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation. Glossary: on a calm day: nb på en rolig dag, nn på ein roleg dag; never kriseplan, forberedelse.</extracomment>
      <translation>På ein roleg dag</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <extracomment>The craving page: headings and buttons of its parts. Her voice («jeg»); “Ride the wave” is an invitation. Glossary: ride the wave: nb ri av bølgen, nn ri av bølgja; never gjennomføre, øvelse.</extracomment>
      <translation>Ri av bølgja</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Here you will find everything you write.</source>
      <extracomment>The list in the journal, when it is empty or nothing fits. To her («du»). No number of hits, ever.</extracomment>
      <translation>Her finn du alt du skriv.</translation>
    </message>
    <message>
      <source>Nothing from this day is among what you have chosen.</source>
      <extracomment>The list in the journal, when it is empty or nothing fits. To her («du»). No number of hits, ever.</extracomment>
      <translation>Ingenting frå denne dagen passar med det du har valt.</translation>
    </message>
    <message>
      <source>Nothing you have written has these words.</source>
      <extracomment>The list in the journal, when it is empty or nothing fits. To her («du»). No number of hits, ever.</extracomment>
      <translation>Fann ikkje desse orda i det du har skrive.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <extracomment>The list in the journal, when it is empty or nothing fits. To her («du»). No number of hits, ever.</extracomment>
      <translation>Ingenting her enno.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <extracomment>The list in the journal, when it is empty or nothing fits. To her («du»). No number of hits, ever.</extracomment>
      <translation>Skriv den første sida</translation>
    </message>
  </context>
  <context>
    <name>ShelfHead</name>
    <message>
      <source>Fewer choices</source>
      <extracomment>Above the list in the journal: the search field and more choices. Link: folds the choices away.</extracomment>
      <translation>Færre val</translation>
    </message>
    <message>
      <source>More choices</source>
      <extracomment>Above the list in the journal: the search field and more choices. Link: unfolds more ways to choose.</extracomment>
      <translation>Fleire val</translation>
    </message>
    <message>
      <source>Only the week</source>
      <extracomment>Above the list in the journal: the search field and more choices.</extracomment>
      <translation>Berre veka</translation>
    </message>
    <message>
      <source>Search everything</source>
      <extracomment>Above the list in the journal: the search field and more choices. Placeholder of the search field: all she has written. Must be short.</extracomment>
      <translation>Søk i alt</translation>
    </message>
    <message>
      <source>The whole month</source>
      <extracomment>Above the list in the journal: the search field and more choices.</extracomment>
      <translation>Heile månaden</translation>
    </message>
    <message>
      <source>Write</source>
      <extracomment>Above the list in the journal: the search field and more choices. Button, imperative: a new page.</extracomment>
      <translation>Skriv</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <source>Files of Day One ({kinds})</source>
      <extracomment>Moving in: from which program. To her («du»). {kinds}: patterns of file names, “*.zip *.json”.</extracomment>
      <translation>Filer frå Day One ({kinds})</translation>
    </message>
    <message>
      <source>Files of jrnl ({kinds})</source>
      <extracomment>Moving in: from which program. To her («du»). {kinds}: patterns of file names, “*.zip *.json”.</extracomment>
      <translation>Filer frå jrnl ({kinds})</translation>
    </message>
    <message>
      <source>You see what there is before anything comes in, and it can be undone. The files stay where they are.</source>
      <extracomment>Moving in: from which program. To her («du»).</extracomment>
      <translation>Du ser kva som er der, før noko flyttar inn, og du kan angre. Filene blir liggjande der dei er.</translation>
    </message>
  </context>
  <context>
    <name>SpellingCard</name>
    <message>
      <source>Bokmål</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). One of the two written forms of Norwegian; never translated.</extracomment>
      <translation>Bokmål</translation>
    </message>
    <message>
      <source>Both</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). A choice: both written forms.</extracomment>
      <translation>Begge</translation>
    </message>
    <message>
      <source>My words</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). Heading, her voice: words she has added to the dictionary.</extracomment>
      <translation>Orda mine</translation>
    </message>
    <message>
      <source>Nynorsk</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). One of the two written forms of Norwegian; never translated.</extracomment>
      <translation>Nynorsk</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). A choice: no spelling check.</extracomment>
      <translation>Av</translation>
    </message>
    <message>
      <source>Puts dots under words that may be mistyped, and suggests others when you right-click or press Shift+F10.</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»).</extracomment>
      <translation>Programmet set prikkar under ord som kan vere feilskrivne, og foreslår andre når du høgreklikkar eller trykkjer Shift+F10.</translation>
    </message>
    <message>
      <source>Remove “{word}”</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). Read aloud on the cross of a word. {word}: a word she has added.</extracomment>
      <translation>Ta bort «{word}»</translation>
    </message>
    <message>
      <source>Spelling</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»). Heading: the spelling check.</extracomment>
      <translation>Stavekontroll</translation>
    </message>
    <message>
      <source>Words you have added yourself, and which get no dots.</source>
      <extracomment>Card in Settings about spelling. The list is headed in her voice («jeg»).</extracomment>
      <translation>Ord du har lagt til sjølv, og som ikkje får prikkar.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>The text of this page</source>
      <extracomment>A page before the journal is open, for a screen reader.</extracomment>
      <translation>Teksten på sida</translation>
    </message>
  </context>
  <context>
    <name>StopsList</name>
    <message>
      <source>Before the file can be saved</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Før du kan lagre fila</translation>
    </message>
    <message>
      <source>Go there</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. Button: goes to the field where the word stands.</extracomment>
      <translation>Gå dit</translation>
    </message>
    <message>
      <source>Go to: {part}</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. Read aloud on the button “Go there”. {part}: the name of a part of the file, “Forslag til tema”.</extracomment>
      <translation>Gå til: {part}</translation>
    </message>
    <message>
      <source>If somebody else finds the file, this word could tell something about those it is for. Write something else.</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame.</extracomment>
      <translation>Viss andre finn fila, kan dette ordet fortelje noko om dei som skal ha fila. Skriv noko anna.</translation>
    </message>
    <message>
      <source>Is this somebody's name? Then write something else.</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame.</extracomment>
      <translation>Er dette namnet på nokon? Skriv i så fall noko anna.</translation>
    </message>
    <message>
      <source>It is not a name</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame.</extracomment>
      <translation>Det er ikkje eit namn</translation>
    </message>
    <message>
      <source>The rest come up when these are done.</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame.</extracomment>
      <translation>Resten kjem når desse er ordna.</translation>
    </message>
    <message>
      <source>“{word}” in {part}</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. {word}: the word that is stopped. {part}: the name of a part of the file, “Forslag til tema”.</extracomment>
      <translation>«{word}», under «{part}»</translation>
    </message>
    <message>
      <source>“{word}” in {part}, line {number}</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. {word}: the word that is stopped. {part}: the name of a part of the file, “Forslag til tema”. {number}: which line, 1 and up.</extracomment>
      <translation>«{word}», under «{part}», linje {number}</translation>
    </message>
    <message>
      <source>“{word}” is not a name</source>
      <extracomment>Page for the group leader: words that must be changed before the file can be saved. To the leader («du»), without blame. {word}: the word that is stopped.</extracomment>
      <translation>«{word}» er ikkje eit namn</translation>
    </message>
  </context>
  <context>
    <name>StrengthRow</name>
    <message>
      <source>as strong as it can be</source>
      <extracomment>How a screen reader names one of the eleven numbers she may press, and the words at the two ends.</extracomment>
      <translation>så sterkt det kan bli</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>How a screen reader names one of the eleven numbers she may press, and the words at the two ends. At 0: no craving. Lower case.</extracomment>
      <translation>ikkje noko</translation>
    </message>
    <message>
      <source>{strength} of {most}</source>
      <extracomment>How a screen reader names one of the eleven numbers she may press, and the words at the two ends. {strength}: her number, 0 to 10. {most}: 10.</extracomment>
      <translation>{strength} av {most}</translation>
    </message>
    <message>
      <source>{strength} of {most}, {words}</source>
      <extracomment>How a screen reader names one of the eleven numbers she may press, and the words at the two ends. {strength}: her number, 0 to 10. {most}: 10. {words}: what that number means: “nothing” or “as strong as it can be”.</extracomment>
      <translation>{strength} av {most}, {words}</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>Show others</source>
      <extracomment>A row of suggestions with a link to others. Read aloud on the link “others”.</extracomment>
      <translation>Vis andre</translation>
    </message>
    <message>
      <source>others</source>
      <extracomment>A row of suggestions with a link to others. Link: shows other suggestions of the same sort. Lower case.</extracomment>
      <translation>andre</translation>
    </message>
  </context>
  <context>
    <name>TagChoice</name>
    <message>
      <source>Write or choose a tag</source>
      <extracomment>Above the list in the journal: choosing by tag. To her («du»). Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Skriv eller vel eit stikkord</translation>
    </message>
    <message>
      <source>Your tags</source>
      <extracomment>Above the list in the journal: choosing by tag. To her («du»). Heading over the tags she has used before. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkorda dine</translation>
    </message>
  </context>
  <context>
    <name>TagField</name>
    <message>
      <source>+ tag</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». Link: adds a tag. Keep the plus sign; lower case. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>+ stikkord</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Legg til stikkord</translation>
    </message>
    <message>
      <source>Tag</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». Name of a field or heading; noun. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkord</translation>
    </message>
    <message>
      <source>Take off the tag {tag}</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». {tag}: a tag in her own words. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Ta bort stikkordet {tag}</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». Heading: suggestions for what a text or a line may be about. Glossary: theme ideas: nb forslag til tema, nn forslag til tema.</extracomment>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Your tags</source>
      <extracomment>On the page she writes on: tags of this text. Norwegian «stikkord», never «merkelapp». Heading over the tags she has used before. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkorda dine</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>My tags</source>
      <extracomment>Dialog in Settings with her tags. Title in her voice («jeg»), the rest to her («du»). How often a tag is used is never said. Heading or button, her voice. A tag is her own keyword; never “label” or “category”. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkorda mine</translation>
    </message>
    <message>
      <source>The tags you give your texts will be here.</source>
      <extracomment>Dialog in Settings with her tags. Title in her voice («jeg»), the rest to her («du»). How often a tag is used is never said. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkorda du gir tekstane dine, kjem til å stå her.</translation>
    </message>
    <message>
      <source>Write over a tag to give it another name everywhere. The cross takes it off every text; the texts stay.</source>
      <extracomment>Dialog in Settings with her tags. Title in her voice («jeg»), the rest to her («du»). How often a tag is used is never said. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Skriv over eit stikkord for å gi det eit anna namn overalt. Krysset tek det bort frå alle tekstane. Tekstane blir ståande.</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <extracomment>Dialog in Settings with her tags. Title in her voice («jeg»), the rest to her («du»). How often a tag is used is never said. {old}: the tag's name before. {new}: the tag's name now.</extracomment>
      <translation>«{old}» heiter no «{new}».</translation>
    </message>
    <message>
      <source>“{tag}” is taken off. The texts are still there.</source>
      <extracomment>Dialog in Settings with her tags. Title in her voice («jeg»), the rest to her («du»). How often a tag is used is never said. {tag}: a tag in her own words.</extracomment>
      <translation>«{tag}» er teke bort. Tekstane er der framleis.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>Note to bring</source>
      <extracomment>Page “Note to bring”: headings. Norwegian «huskelapp» and «ta med», never “report” or “share”. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Hugselapp</translation>
    </message>
  </context>
  <context>
    <name>TakeBackDialog</name>
    <message>
      <source>Close</source>
      <extracomment>Taking out again what was moved in; told while it goes on. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>Taking out again what was moved in; told while it goes on. Button: the texts that are left stay, and can be taken out another day.</extracomment>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Taking out what came in</source>
      <extracomment>Taking out again what was moved in; told while it goes on.</extracomment>
      <translation>Det som kom med, blir teke bort</translation>
    </message>
    <message>
      <source>Taking out …</source>
      <extracomment>Taking out again what was moved in; told while it goes on. Told while it goes on.</extracomment>
      <translation>Tek bort …</translation>
    </message>
    <message>
      <source>{amount} so far …</source>
      <extracomment>Taking out again what was moved in; told while it goes on. {amount}: an amount of texts, “12 tekster”.</extracomment>
      <translation>{amount} så langt …</translation>
    </message>
  </context>
  <context>
    <name>TakeOutDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Button: closes the question, and nothing has been done.</extracomment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Choose another place …</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected.</extracomment>
      <translation>Vel ein annan stad …</translation>
    </message>
    <message>
      <source>Choose where …</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Button: asks for a folder.</extracomment>
      <translation>Vel stad …</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Everything is in {folder}</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. {folder}: the full path of a folder.</extracomment>
      <translation>Alt ligg i {folder}</translation>
    </message>
    <message>
      <source>Everything you have written is put in a new folder, as ordinary files: one for each text, your pictures, and one file with all of it that programs can read.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Alt du har skrive, blir lagt i ei ny mappe som vanlege filer: éi for kvar tekst, bileta dine, og éi fil med alt saman som andre program kan lese.</translation>
    </message>
    <message>
      <source>It will be here: {folder}</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. {folder}: the full path of a folder.</extracomment>
      <translation>Mappa blir liggjande her: {folder}</translation>
    </message>
    <message>
      <source>Notes {day}</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Name of the folder that is made. Neutral on purpose. {day}: the day in figures, “2026-11-28”, as it stands in a folder's name.</extracomment>
      <translation>Notat {day}</translation>
    </message>
    <message>
      <source>Nothing was left behind.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected.</extracomment>
      <translation>Ingenting blei liggjande att.</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Button: ends what is going on. Nothing half-done is left behind.</extracomment>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Take everything out</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Ta ut alt</translation>
    </message>
    <message>
      <source>The folder is not protected. Delete it when you no longer need it.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected.</extracomment>
      <translation>Mappa er ikkje verna. Slett henne når du ikkje treng henne lenger.</translation>
    </message>
    <message>
      <source>The folder is not protected. Whoever gets hold of it can read everything, also letters and what is only for you. Names are not replaced.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected.</extracomment>
      <translation>Mappa er ikkje verna. Den som får tak i henne, kan lese alt, også brev og det som er berre for deg. Ingen namn er bytte ut.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). Choose another one if nobody else is to see it.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. {program}: the name of the program that copies the folder, “OneDrive”.</extracomment>
      <translation>Denne mappa blir kopiert til nettet ({program}). Vel ei anna viss ingen andre skal sjå det.</translation>
    </message>
    <message>
      <source>What is in the trash does not come along. The journal stays as it is.</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Det som ligg i papirkorga, blir ikkje med. Dagboka blir som ho er.</translation>
    </message>
    <message>
      <source>Writing …</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Told while files are written. A verb with the program as its silent subject.</extracomment>
      <translation>Programmet skriv …</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <extracomment>Dialog for taking everything out as ordinary files. To her («du»); warns that the files are not protected. Told while it goes on. {number}: how many of them are done. {amount}: an amount of texts, “412 tekster”.</extracomment>
      <translation>{number} av {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Taken</name>
    <message>
      <source>Copied</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. How it was taken along: the text was copied.</extracomment>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Deleted from here.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>Sletta herifrå.</translation>
    </message>
    <message>
      <source>PDF with a password: {name}</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. {name}: a file name, “Notat.pdf”.</extracomment>
      <translation>PDF med passord: {name}</translation>
    </message>
    <message>
      <source>Printed</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. How it was taken along.</extracomment>
      <translation>Skrive ut</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. Glossary: read from the screen: nb les fra skjermen, nn les frå skjermen; never presentasjon, opplesing.</extracomment>
      <translation>Lese frå skjermen</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. {name}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra som {name}</translation>
    </message>
    <message>
      <source>The file has been changed since you saved it, or it is another one. Nothing is deleted.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Fila er endra sidan du lagra henne, eller det er ei anna. Ingenting er sletta.</translation>
    </message>
    <message>
      <source>The file is deleted, and so is what was noted here.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>Fila er sletta, og det som stod her, òg.</translation>
    </message>
    <message>
      <source>The file is no longer here. It may have been moved or deleted, or it is on a stick that is not plugged in.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>Fila ligg ikkje her lenger. Ho kan vere flytta eller sletta, eller ho ligg på ein minnepinne som ikkje står i PC-en no.</translation>
    </message>
    <message>
      <source>The file was no longer there. What was noted here is deleted.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>Fila låg ikkje der lenger. Det som stod her, er sletta.</translation>
    </message>
    <message>
      <source>There is a file here, but it has been changed since you saved it, or it is another one.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Det ligg ei fil her, men ho er endra sidan du lagra henne, eller det er ei anna.</translation>
    </message>
    <message>
      <source>This computer did not let the file be deleted. Nothing is deleted.</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>Fila lét seg ikkje slette. Ingenting er sletta.</translation>
    </message>
    <message>
      <source>for another meeting</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>til eit anna møte</translation>
    </message>
    <message>
      <source>for the book</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>til boka</translation>
    </message>
    <message>
      <source>for the group</source>
      <extracomment>What was taken along, when and how; and what became of the file. Participles, neutral.</extracomment>
      <translation>til gruppa</translation>
    </message>
  </context>
  <context>
    <name>TakenCard</name>
    <message>
      <source>Delete …</source>
      <extracomment>One record of what was taken along. Button: asks first.</extracomment>
      <translation>Slett …</translation>
    </message>
    <message>
      <source>Delete: {which}</source>
      <extracomment>One record of what was taken along. Read aloud on the button “Delete”. {which}: way and day, “Skrevet ut, til gruppa, i går kl. 20.41”.</extracomment>
      <translation>Slett: {which}</translation>
    </message>
    <message>
      <source>Find the file</source>
      <extracomment>One record of what was taken along.</extracomment>
      <translation>Finn fila</translation>
    </message>
    <message>
      <source>Find the file: {which}</source>
      <extracomment>One record of what was taken along. {which}: way and day, “Skrevet ut, til gruppa, i går kl. 20.41”.</extracomment>
      <translation>Finn fila: {which}</translation>
    </message>
    <message>
      <source>Show the text</source>
      <extracomment>One record of what was taken along.</extracomment>
      <translation>Vis teksten</translation>
    </message>
    <message>
      <source>Show the text: {which}</source>
      <extracomment>One record of what was taken along. {which}: way and day, “Skrevet ut, til gruppa, i går kl. 20.41”.</extracomment>
      <translation>Vis teksten: {which}</translation>
    </message>
  </context>
  <context>
    <name>TakenDialog</name>
    <message>
      <source>Looking for the file …</source>
      <extracomment>Dialog “Taken along before”. To her («du»). Never “history” or “log”.</extracomment>
      <translation>Ser etter fila …</translation>
    </message>
    <message>
      <source>Show more</source>
      <extracomment>Dialog “Taken along before”. To her («du»). Never “history” or “log”. Button at the end of a list: the next ones, older.</extracomment>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <extracomment>Dialog “Taken along before”. To her («du»). Never “history” or “log”. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Teke med før</translation>
    </message>
    <message>
      <source>What you take along is listed here afterwards.</source>
      <extracomment>Dialog “Taken along before”. To her («du»). Never “history” or “log”. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Det du tek med, står her etterpå.</translation>
    </message>
  </context>
  <context>
    <name>TakenTextDialog</name>
    <message>
      <source>Picture</source>
      <extracomment>One record, opened: the text as it was then. Stands, or is read aloud, in the place of a picture: nothing is known of what it shows. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>The texts it was made of have been deleted since.</source>
      <extracomment>One record, opened: the text as it was then.</extracomment>
      <translation>Tekstane som var med, er sletta sidan.</translation>
    </message>
    <message>
      <source>This was beside it then</source>
      <extracomment>One record, opened: the text as it was then.</extracomment>
      <translation>Dette stod ved sida av då</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>A document that can be edited (ODT) …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Dokument du kan endre (ODT) …</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Kopier teksten</translation>
    </message>
    <message>
      <source>Look it over</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Sjå over</translation>
    </message>
    <message>
      <source>More ways …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Link: unfolds the rarer ways to take the page along.</extracomment>
      <translation>Fleire måtar …</translation>
    </message>
    <message>
      <source>No places</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. How many names were replaced on this page: none.</extracomment>
      <translation>Ingen stader</translation>
    </message>
    <message>
      <source>One place</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. How many names were replaced on this page: one.</extracomment>
      <translation>Éin stad</translation>
    </message>
    <message>
      <source>PDF with a password …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>PDF med passord …</translation>
    </message>
    <message>
      <source>Plain text …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Button: saves a file of letters alone (TXT). Not “simple language”.</extracomment>
      <translation>Tekstfil (TXT) …</translation>
    </message>
    <message>
      <source>Print …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Button: opens the window for printing. The dots mean that a question comes first.</extracomment>
      <translation>Skriv ut …</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Glossary: read from the screen: nb les fra skjermen, nn les frå skjermen; never presentasjon, opplesing.</extracomment>
      <translation>Les frå skjermen</translation>
    </message>
    <message>
      <source>Replaced</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Heading over the places where names were replaced. A participle.</extracomment>
      <translation>Bytt ut</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Lagre som PDF …</translation>
    </message>
    <message>
      <source>Show the names</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Vis namna</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Teke med før</translation>
    </message>
    <message>
      <source>Tick what you want to bring first.</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”.</extracomment>
      <translation>Kryss først av for det du vil ta med.</translation>
    </message>
    <message>
      <source>{number} places</source>
      <extracomment>Foot of “Note to bring”: the ways to take the page along. Imperatives; never “export”, “send” or “publish”. How many names were replaced on this page. {number}: how many places, in words up to twelve, two or more.</extracomment>
      <translation>{number} stader</translation>
    </message>
  </context>
  <context>
    <name>TalkCard</name>
    <message>
      <source>Open now</source>
      <extracomment>Page “Help now”: somebody to talk to, sorted by the clock. Heading: those who answer the phone at this hour. Adjective.</extracomment>
      <translation>Ope no</translation>
    </message>
    <message>
      <source>Others</source>
      <extracomment>Page “Help now”: somebody to talk to, sorted by the clock. Heading: those who do not answer at this hour.</extracomment>
      <translation>Andre</translation>
    </message>
  </context>
  <context>
    <name>TimeField</name>
    <message>
      <source>Time</source>
      <extracomment>A time of day, for a screen reader. Name of a field: a time of day, hour and minute.</extracomment>
      <translation>Klokkeslett</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Afterwards {after}.</source>
      <extracomment>Small words on a row of the list in the journal. The number of a craving when it was over. {after}: the number when it was over, 0 to 10.</extracomment>
      <translation>Etterpå {after}.</translation>
    </message>
    <message>
      <source>First {before}.</source>
      <extracomment>Small words on a row of the list in the journal. The number of a craving at its beginning. {before}: the number at the beginning of a craving, 0 to 10.</extracomment>
      <translation>Først {before}.</translation>
    </message>
    <message>
      <source>First {before}. Afterwards {after}.</source>
      <extracomment>Small words on a row of the list in the journal. Both numbers of a craving; nothing is compared. {before}: the number at the beginning of a craving, 0 to 10. {after}: the number when it was over, 0 to 10.</extracomment>
      <translation>Først {before}. Etterpå {after}.</translation>
    </message>
    <message>
      <source>Only for me</source>
      <extracomment>Small words on a row of the list in the journal. Glossary: only for me: nb bare for meg, nn berre for meg; never privat, hemmelig.</extracomment>
      <translation>Berre for meg</translation>
    </message>
    <message>
      <source>With a picture</source>
      <extracomment>Small words on a row of the list in the journal. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Med bilete</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>What you have written</source>
      <extracomment>The list in the journal, for a screen reader. To her («du»).</extracomment>
      <translation>Det du har skrive</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A letter I won't send</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Glossary: a letter I won't send: nb brev jeg ikke sender, nn brev eg ikkje sender; never klage.</extracomment>
      <translation>Brev eg ikkje sender</translation>
    </message>
    <message>
      <source>Craving right now</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Glossary: craving · waves: nb sug · bølger, nn sug · bølgjer; never russug, trang, risiko.</extracomment>
      <translation>Sug akkurat no</translation>
    </message>
    <message>
      <source>From the group</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Glossary: from the group: nb fra gruppa, nn frå gruppa; never refleksjon, evaluering.</extracomment>
      <translation>Frå gruppa</translation>
    </message>
    <message>
      <source>Good day</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Greeting in the middle of the day.</extracomment>
      <translation>God dag</translation>
    </message>
    <message>
      <source>Good evening</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Greeting in the evening.</extracomment>
      <translation>God kveld</translation>
    </message>
    <message>
      <source>Good morning</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Greeting in the morning.</extracomment>
      <translation>God morgon</translation>
    </message>
    <message>
      <source>Hello</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Greeting at night, when no other fits.</extracomment>
      <translation>Hei</translation>
    </message>
    <message>
      <source>It is not shown again.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Den kjem ikkje fram igjen.</translation>
    </message>
    <message>
      <source>Just write</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Button, imperative: opens a blank page that has no kind. Glossary: just write: nb bare skriv, nn berre skriv; never fritekst, diverse.</extracomment>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Kind words I have been given</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Glossary: kind words: nb gode ord, nn gode ord; never ros, skryt, tilbakemelding.</extracomment>
      <translation>Gode ord eg har fått</translation>
    </message>
    <message>
      <source>Nothing from before {day} is shown.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>Ingenting frå før {day} kjem fram.</translation>
    </message>
    <message>
      <source>One step at a time. You can write afterwards, or leave it.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Eitt steg om gongen. Du kan skrive etterpå, eller la vere.</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. Button, verb: lets what is hidden be seen.</extracomment>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show my texts</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Vis tekstane mine</translation>
    </message>
    <message>
      <source>Something to remember</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Noko å hugse</translation>
    </message>
    <message>
      <source>Something you did, saw or felt as a mother.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Noko du gjorde, såg eller kjende som mamma.</translation>
    </message>
    <message>
      <source>What you take with you, or want to bring up.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote.</extracomment>
      <translation>Det du tek med deg, eller vil ta opp.</translation>
    </message>
    <message>
      <source>{day} · The program sends nothing out.</source>
      <extracomment>Page “Today”, where she arrives. Doors to writing, in her words; a greeting by the hour. Never how long since she wrote. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>{day} · Programmet sender ingenting ut.</translation>
    </message>
  </context>
  <context>
    <name>TookText</name>
    <message>
      <source>What happens when I call?</source>
      <extracomment>Page “If I took something”: one quiet link.</extracomment>
      <translation>Kva skjer når eg ringjer?</translation>
    </message>
  </context>
  <context>
    <name>TopicForm</name>
    <message>
      <source>A question for a guest</source>
      <extracomment>Fields of one thing to bring up. Her voice («jeg») for the line itself.</extracomment>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>Fields of one thing to bring up. Her voice («jeg») for the line itself. Button: folds the fields away; all is kept already. “Finished with this”, not praise.</extracomment>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>The next meeting of the group</source>
      <extracomment>Fields of one thing to bring up. Her voice («jeg») for the line itself. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Neste møte i gruppa</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <extracomment>Fields of one thing to bring up. Her voice («jeg») for the line itself.</extracomment>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Which meeting it is for</source>
      <extracomment>Fields of one thing to bring up. Her voice («jeg») for the line itself. Glossary: meeting · another meeting: nb møte · et annet møte, nn møte · eit anna møte; never konsultasjon, økt.</extracomment>
      <translation>Kva for eit møte det er til</translation>
    </message>
  </context>
  <context>
    <name>TopicLine</name>
    <message>
      <source>A line to bring up …</source>
      <extracomment>On the page she writes on: a line to bring up in the group, written apart from the text. To her («du»).</extracomment>
      <translation>Noko du vil ta opp …</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <extracomment>On the page she writes on: a line to bring up in the group, written apart from the text. To her («du»).</extracomment>
      <translation>Det står no blant det du vil ta opp.</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <extracomment>On the page she writes on: a line to bring up in the group, written apart from the text. To her («du»). Heading: suggestions for what a text or a line may be about. Glossary: theme ideas: nb forslag til tema, nn forslag til tema.</extracomment>
      <translation>Forslag til tema</translation>
    </message>
  </context>
  <context>
    <name>TopicLines</name>
    <message>
      <source>A question for a guest</source>
      <extracomment>The lines she wants to bring up, wherever they stand.</extracomment>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>For {meeting}</source>
      <extracomment>The lines she wants to bring up, wherever they stand. Small words under a line: which meeting it is for. {meeting}: name and day of a meeting.</extracomment>
      <translation>Til {meeting}</translation>
    </message>
    <message>
      <source>Remove: {line}</source>
      <extracomment>The lines she wants to bring up, wherever they stand. Read aloud on the cross of a line. {line}: one line of text, hers or the leader's, as it was written.</extracomment>
      <translation>Ta bort: {line}</translation>
    </message>
    <message>
      <source>The line is removed.</source>
      <extracomment>The lines she wants to bring up, wherever they stand.</extracomment>
      <translation>Linja er teken bort.</translation>
    </message>
  </context>
  <context>
    <name>TopicStep</name>
    <message>
      <source>A line to bring up …</source>
      <extracomment>Under a rehearsal: from it to one line to bring up. Heading in her voice («jeg»), grey words in the field to her («du»).</extracomment>
      <translation>Noko du vil ta opp …</translation>
    </message>
    <message>
      <source>Bring up in the group …</source>
      <extracomment>Under a rehearsal: from it to one line to bring up. Heading in her voice («jeg»), grey words in the field to her («du»).</extracomment>
      <translation>Ta opp i gruppa …</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <extracomment>Under a rehearsal: from it to one line to bring up. Heading in her voice («jeg»), grey words in the field to her («du»).</extracomment>
      <translation>Det eg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>TopicView</name>
    <message>
      <source>Help: {topic}</source>
      <extracomment>One topic of the manual as text. Neutral; read by a screen reader. Name of the text for screen readers. {topic}: The title of the topic, for example “When a craving comes”.. Glossary: help: nb hjelp, nn hjelp; never brukerveiledning, dokumentasjon, support.</extracomment>
      <translation>Hjelp: {topic}</translation>
    </message>
  </context>
  <context>
    <name>TopicsCard</name>
    <message>
      <source>A line to bring up …</source>
      <extracomment>On the page “The group”: what she wants to bring up. Heading in her voice («jeg»), grey words in the field to her («du»).</extracomment>
      <translation>Noko du vil ta opp …</translation>
    </message>
    <message>
      <source>A note to bring</source>
      <extracomment>On the page “The group”: what she wants to bring up. Heading in her voice («jeg»), grey words in the field to her («du»). Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send.</extracomment>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <extracomment>On the page “The group”: what she wants to bring up. Heading in her voice («jeg»), grey words in the field to her («du»). Glossary: my three sentences · written for a meeting: nb mine tre setninger · skrevet til et møte, nn mine tre setningar · skrive til eit møte; never innlegg, forberedelsesskjema. Glossary: sentence: nb setning, nn setning; never utdrag, sitat.</extracomment>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <extracomment>On the page “The group”: what she wants to bring up. Heading in her voice («jeg»), grey words in the field to her («du»).</extracomment>
      <translation>Det eg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Show more</source>
      <extracomment>Dialog with deleted texts. To her («du»). Button at the end of a list: the next ones, older.</extracomment>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>The text is back where it was.</source>
      <extracomment>Dialog with deleted texts. To her («du»).</extracomment>
      <translation>Teksten er tilbake der han var.</translation>
    </message>
    <message>
      <source>The text is deleted.</source>
      <extracomment>Dialog with deleted texts. To her («du»).</extracomment>
      <translation>Teksten er sletta.</translation>
    </message>
    <message>
      <source>There is nothing here now.</source>
      <extracomment>Dialog with deleted texts. To her («du»).</extracomment>
      <translation>Her ligg det ingenting no.</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>Dialog with deleted texts. To her («du»). Where deleted texts lie for thirty days. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Papirkorg</translation>
    </message>
    <message>
      <source>What you delete stays here for thirty days. Then it goes by itself.</source>
      <extracomment>Dialog with deleted texts. To her («du»).</extracomment>
      <translation>Det du slettar, ligg her i tretti dagar. Så blir det borte av seg sjølv.</translation>
    </message>
  </context>
  <context>
    <name>TrashDoor</name>
    <message>
      <source>Trash</source>
      <extracomment>Foot of the list in the journal. Where deleted texts lie for thirty days. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Papirkorg</translation>
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>Bring back from a copy</source>
      <extracomment>The journal cannot be opened just now, and nothing has been changed. Calm, to her («du»). Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>It is usually here: {folder}</source>
      <extracomment>The journal cannot be opened just now, and nothing has been changed. Calm, to her («du»). {folder}: the full path of a folder.</extracomment>
      <translation>Dagboka pleier å liggje her: {folder}</translation>
    </message>
    <message>
      <source>The journal cannot be opened right now</source>
      <extracomment>The journal cannot be opened just now, and nothing has been changed. Calm, to her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka lèt seg ikkje opne akkurat no</translation>
    </message>
    <message>
      <source>The journal is to lie here: {folder}</source>
      <extracomment>The journal cannot be opened just now, and nothing has been changed. Calm, to her («du»). {folder}: the full path of a folder. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Dagboka skal ligge her: {folder}</translation>
    </message>
    <message>
      <source>Try again</source>
      <extracomment>The journal cannot be opened just now, and nothing has been changed. Calm, to her («du»). Button: tries once more to open the journal.</extracomment>
      <translation>Prøv igjen</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Close</source>
      <extracomment>Line at the edge of a page after something was done. Button or cross, verb: puts this part away. Nothing is lost.</extracomment>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>Line at the edge of a page after something was done. Button: takes back what was just done.</extracomment>
      <translation>Angre</translation>
    </message>
  </context>
  <context>
    <name>Unfinished</name>
    <message>
      <source>Moving in was not finished. What came in can stay, or you can undo it. What is here is skipped if you move in once more.</source>
      <extracomment>A line on top of the page after moving in was cut off. To her («du»). Glossary: move in · take everything out: nb flytt inn · ta ut alt, nn flytt inn · ta ut alt; never import, eksport.</extracomment>
      <translation>Innflyttinga blei ikkje ferdig. Det som kom med, kan bli her, eller du kan angre. Flyttar du inn på nytt, blir det som alt er her, hoppa over.</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>A small key file was damaged. It has been repaired.</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is.</extracomment>
      <translation>Ei lita nøkkelfil var skadd. Ho er reparert.</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>Do you have the recovery code on paper?</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is.</extracomment>
      <translation>Har du reservekoden på papir?</translation>
    </message>
    <message>
      <source>Forgotten it? Use the recovery code</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is.</extracomment>
      <translation>Gløymt passordsetninga? Bruk reservekoden</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Button, verb: opens the journal.</extracomment>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Open the practice journal</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: practice journal: nb øvedagbok, nn øvingsdagbok; never demo, prøveversjon.</extracomment>
      <translation>Opne øvingsdagboka</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is.</extracomment>
      <translation>Opnar. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Name of a field. Glossary term: several words that open the journal; “password” is for a PDF only. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Unlock</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Heading over the field, imperative. Never “log in”. Glossary: lock · unlock: nb lås · lås opp, nn lås · lås opp; never logg ut / logg inn.</extracomment>
      <translation>Lås opp</translation>
    </message>
    <message>
      <source>Write your passphrase.</source>
      <extracomment>The lock screen. To her («du»), calm. Not a word about what sort of journal it is. Glossary: passphrase: nb passordsetning, nn passordsetning; never passfrase, kodeord, PIN.</extracomment>
      <translation>Skriv passordsetninga di.</translation>
    </message>
  </context>
  <context>
    <name>UnsavedNotice</name>
    <message>
      <source>Save an encrypted copy …</source>
      <extracomment>When her words could not be saved: the way to keep them. Calm.</extracomment>
      <translation>Lagre ein kryptert kopi …</translation>
    </message>
    <message>
      <source>The copy is in {place}.</source>
      <extracomment>When her words could not be saved: the way to keep them. Calm. {place}: the full path of a file.</extracomment>
      <translation>Kopien ligg i {place}.</translation>
    </message>
  </context>
  <context>
    <name>UntilDialog</name>
    <message>
      <source>Delete by itself after … days</source>
      <extracomment>Dialog: the day a text deletes itself. To her («du»). Glossary: delete by itself: nb slett av seg selv, nn slett av seg sjølv; never glem.</extracomment>
      <translation>Slett av seg sjølv etter … dagar</translation>
    </message>
    <message>
      <source>From that day on, the text goes the next time the journal is open, from there and from the copies that can be reached. It does not lie in the trash first. You can change your mind until then.</source>
      <extracomment>Dialog: the day a text deletes itself. To her («du»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: trash: nb papirkurv, nn papirkorg; never slettede elementer.</extracomment>
      <translation>Frå den dagen blir teksten borte neste gong dagboka er open, derifrå og frå kopiane programmet når. Han ligg ikkje i papirkorga først. Du kan ombestemme deg fram til då.</translation>
    </message>
  </context>
  <context>
    <name>UntilRow</name>
    <message>
      <source>Goes {day}</source>
      <extracomment>Above a text that will delete itself. Neutral. Quiet line on a text: the day it deletes itself. “Goes” means disappears. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>Blir borte {day}</translation>
    </message>
    <message>
      <source>Let it stay</source>
      <extracomment>Above a text that will delete itself. Neutral.</extracomment>
      <translation>La teksten bli ståande</translation>
    </message>
    <message>
      <source>Only what helped stays when it is over</source>
      <extracomment>Above a text that will delete itself. Neutral.</extracomment>
      <translation>Berre det som hjelpte, blir att når det er over</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>Bring back the version until {time}</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»). {time}: a day and a time, “fredag 20. november kl. 20.41”. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake utgåva som stod fram til {time}</translation>
    </message>
    <message>
      <source>Bring this one back</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»).</extracomment>
      <translation>Hent tilbake denne</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»). Title of the dialog. Never “history” or “revisions”. Glossary: earlier version: nb tidligere utgave, nn tidlegare utgåve; never revisjon, historikk.</extracomment>
      <translation>Tidlegare utgåver</translation>
    </message>
    <message>
      <source>How the text was before you changed it. Each version stays here for thirty days.</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»).</extracomment>
      <translation>Slik teksten var før du endra han. Kvar utgåve ligg her i tretti dagar.</translation>
    </message>
    <message>
      <source>Show more</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»). Button at the end of a list: the next ones, older.</extracomment>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>There is no earlier version of this text.</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»). Glossary: earlier version: nb tidligere utgave, nn tidlegare utgåve; never revisjon, historikk.</extracomment>
      <translation>Det finst inga tidlegare utgåve av denne teksten.</translation>
    </message>
    <message>
      <source>Until {time}</source>
      <extracomment>Dialog with how a text was before she changed it. To her («du»). Heading of one version: it stood until then. {time}: a day and a time, “fredag 20. november kl. 20.41”.</extracomment>
      <translation>Fram til {time}</translation>
    </message>
  </context>
  <context>
    <name>WatchedPage</name>
    <message>
      <source>Close – nothing is saved</source>
      <extracomment>First start, when she is afraid that somebody is watching. To her («du»), serious; stopping is fine. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lukk – ingenting er lagra</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>First start, when she is afraid that somebody is watching. To her («du»), serious; stopping is fine. Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>If you are afraid that someone is watching</source>
      <extracomment>First start, when she is afraid that somebody is watching. To her («du»), serious; stopping is fine.</extracomment>
      <translation>Viss du er redd for at nokon følgjer med</translation>
    </message>
  </context>
  <context>
    <name>Wave</name>
    <message>
      <source>thought {strength}</source>
      <extracomment>Word beside the wave drawn of one craving. Beside a dotted line: what she thought it would come to. Lower case, her voice without the pronoun. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>trudde {strength}</translation>
    </message>
  </context>
  <context>
    <name>WaveWords</name>
    <message>
      <source>First {first}, in the end {last}.</source>
      <extracomment>The wave of one craving in words, for those who hear the window. No totals and no comparison. {first}: the first number, 0 to 10. {last}: the last number, 0 to 10.</extracomment>
      <translation>Først {first}, til slutt {last}.</translation>
    </message>
    <message>
      <source>First {first}, {steps}, in the end {last}.</source>
      <extracomment>The wave of one craving in words, for those who hear the window. No totals and no comparison. {first}: the first number, 0 to 10. {steps}: the numbers between, “så 6, så 8”. {last}: the last number, 0 to 10.</extracomment>
      <translation>Først {first}, {steps}, til slutt {last}.</translation>
    </message>
    <message>
      <source>First {first}.</source>
      <extracomment>The wave of one craving in words, for those who hear the window. No totals and no comparison. Only one number was given. {first}: the first number, 0 to 10.</extracomment>
      <translation>Først {first}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <extracomment>The wave of one craving in words, for those who hear the window. No totals and no comparison. Her voice. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>then {strength}</source>
      <extracomment>The wave of one craving in words, for those who hear the window. No totals and no comparison. One of {steps}. {strength}: a number from 0 to 10 that she gave.</extracomment>
      <translation>så {strength}</translation>
    </message>
  </context>
  <context>
    <name>Waves</name>
    <message>
      <source>A later one</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»).</extracomment>
      <translation>Ei seinare</translation>
    </message>
    <message>
      <source>An earlier one</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»).</extracomment>
      <translation>Ei tidlegare</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Button: goes to the page or part before; nothing is lost.</extracomment>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>The hours after</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Heading over what she wrote.</extracomment>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Heading over what she wrote, her voice.</extracomment>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»).</extracomment>
      <translation>Det eg kjende i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»).</extracomment>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Glossary: what came first: nb det som kom først, nn det som kom først; never trigger, utløser.</extracomment>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Name of a field, her voice: what helped her in a craving, in the past tense.</extracomment>
      <translation>Det som hjelpte</translation>
    </message>
    <message>
      <source>When I have given two numbers, the wave they make is shown here.</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»).</extracomment>
      <translation>Når eg har gitt to tal, står bølgja dei lagar, her.</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>Page “My waves”: earlier cravings, one at a time, without date beside others. Her voice («jeg»). Heading of a field for her own words about a craving.</extracomment>
      <translation>Med eigne ord</translation>
    </message>
  </context>
  <context>
    <name>WaysBack</name>
    <message>
      <source>Rehearse a talk</source>
      <extracomment>Links from a line to where it began. Neutral or in her voice. Glossary: rehearse a talk: nb øve på en samtale, nn øve på ein samtale; never rollespill, trening, simulering.</extracomment>
      <translation>Øv på ein samtale</translation>
    </message>
    <message>
      <source>To the rehearsal</source>
      <extracomment>Links from a line to where it began. Neutral or in her voice.</extracomment>
      <translation>Til samtalen eg øvde på</translation>
    </message>
    <message>
      <source>To the talk</source>
      <extracomment>Links from a line to where it began. Neutral or in her voice.</extracomment>
      <translation>Til samtalen</translation>
    </message>
    <message>
      <source>To the text</source>
      <extracomment>Links from a line to where it began. Neutral or in her voice.</extracomment>
      <translation>Til teksten</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <extracomment>Links from a line to where it began. Neutral or in her voice.</extracomment>
      <translation>Til teksten det kom frå</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Close without saving</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Copied. The clipboard is emptied in a minute.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Kopiert. Utklippstavla blir tømd om eit minutt.</translation>
    </message>
    <message>
      <source>Done for now</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Ferdig for no</translation>
    </message>
    <message>
      <source>It could not be noted under “Taken along before”.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short. Glossary: taken along: nb tatt med, nn teke med; never logg, historikk, delt.</extracomment>
      <translation>Dagboka fekk ikkje skrive det opp under «Teke med før».</translation>
    </message>
    <message>
      <source>It is worse</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Det er verre</translation>
    </message>
    <message>
      <source>No printer was found.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Fann ingen skrivar.</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short. Name that a saved or printed page begins with. Neutral on purpose; a written note, singular.</extracomment>
      <translation>Notat</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short. {name}: a file name, “Notat.pdf”. Glossary: saved: nb lagret, nn lagra; never synkronisert.</extracomment>
      <translation>Lagra som {name}</translation>
    </message>
    <message>
      <source>Sent to the printer. Stay with it until the page is out.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Sendt til skrivaren. Bli ståande der til sida er ute.</translation>
    </message>
    <message>
      <source>The pictures are not in it.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Bileta er ikkje med.</translation>
    </message>
    <message>
      <source>The printer did not take it. Nothing was printed.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Skrivaren tok ikkje imot. Ingenting er skrive ut.</translation>
    </message>
    <message>
      <source>There are only pictures on the page, and no words to take along.</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short. Glossary: note to bring · take along: nb huskelapp · ta med, nn hugselapp · ta med; never rapport, eksport, send. Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Det er berre bilete på sida, og ingen ord å ta med.</translation>
    </message>
    <message>
      <source>Write a little</source>
      <extracomment>Told after the page was taken along, or could not be; and the buttons that end a craving. Neutral, short.</extracomment>
      <translation>Skriv litt</translation>
    </message>
  </context>
  <context>
    <name>WhenFields</name>
    <message>
      <source>Day</source>
      <extracomment>Fields of a meeting: day, time and place. Name of a date field, noun.</extracomment>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Where, if you like</source>
      <extracomment>Fields of a meeting: day, time and place.</extracomment>
      <translation>Kvar, om du vil</translation>
    </message>
  </context>
  <context>
    <name>WhoPage</name>
    <message>
      <source>Before the first word</source>
      <extracomment>First page of the first start: who can read this. To her («du»), serious and calm.</extracomment>
      <translation>Før det første ordet</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <extracomment>First page of the first start: who can read this. To her («du»), serious and calm. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>Continue</source>
      <extracomment>First page of the first start: who can read this. To her («du»), serious and calm. Button: on to the next step.</extracomment>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Look around in the practice journal first</source>
      <extracomment>First page of the first start: who can read this. To her («du»), serious and calm. Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app. Glossary: practice journal: nb øvedagbok, nn øvingsdagbok; never demo, prøveversjon.</extracomment>
      <translation>Sjå deg om i øvingsdagboka først</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <extracomment>First page of the first start: who can read this. To her («du»), serious and calm. Glossary: group file · from the group leader: nb fil fra gruppa · gruppefil · fra gruppelederen, nn fil frå gruppa · gruppefil · frå gruppeleiaren; never pakke, mal, import.</extracomment>
      <translation>Lag gruppefil …</translation>
    </message>
  </context>
  <context>
    <name>WhyPart</name>
    <message>
      <source>See or change</source>
      <extracomment>Page “On a calm day”: her reason, in words or a picture. Buttons to her, lines in her voice («jeg»).</extracomment>
      <translation>Sjå eller endre</translation>
    </message>
    <message>
      <source>Take away from here</source>
      <extracomment>Page “On a calm day”: her reason, in words or a picture. Buttons to her, lines in her voice («jeg»).</extracomment>
      <translation>Ta bort herifrå</translation>
    </message>
    <message>
      <source>Taken away from here. It is still in the journal.</source>
      <extracomment>Page “On a calm day”: her reason, in words or a picture. Buttons to her, lines in her voice («jeg»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Teke bort herifrå. Teksten står framleis i dagboka.</translation>
    </message>
    <message>
      <source>What I have put in is kept in the journal.</source>
      <extracomment>Page “On a calm day”: her reason, in words or a picture. Buttons to her, lines in her voice («jeg»). Glossary: journal: nb dagbok, nn dagbok; never journal, logg, mappe, hvelv, app.</extracomment>
      <translation>Det eg har lagt inn, ligg i dagboka.</translation>
    </message>
    <message>
      <source>Write, or put in a picture</source>
      <extracomment>Page “On a calm day”: her reason, in words or a picture. Buttons to her, lines in her voice («jeg»). Glossary: picture · take off: nb bilde · ta bort, nn bilete · ta bort; never vedlegg, fil.</extracomment>
      <translation>Skriv eller legg inn eit bilete</translation>
    </message>
  </context>
  <context>
    <name>WordMenu</name>
    <message>
      <source>Add to my words</source>
      <extracomment>Menu of a word that may be mistyped.</extracomment>
      <translation>Legg til i orda mine</translation>
    </message>
  </context>
  <context>
    <name>WordsCard</name>
    <message>
      <source>If you want to write a little</source>
      <extracomment>During a craving: a field for her own words. To her («du»); the field itself is named in her voice.</extracomment>
      <translation>Om du vil skrive litt</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>During a craving: a field for her own words. To her («du»); the field itself is named in her voice. Heading of a field for her own words about a craving.</extracomment>
      <translation>Med eigne ord</translation>
    </message>
  </context>
  <context>
    <name>WritingCard</name>
    <message>
      <source>Change …</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Button: opens the list.</extracomment>
      <translation>Endre …</translation>
    </message>
    <message>
      <source>Change: {what}</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Read aloud on the button “Change …”. {what}: which list, “Stikkordene mine”.</extracomment>
      <translation>Endre: {what}</translation>
    </message>
    <message>
      <source>Give a tag another name everywhere, or take it off all your texts.</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Gi eit stikkord eit anna namn overalt, eller ta det bort frå alle tekstane dine.</translation>
    </message>
    <message>
      <source>My tags</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Heading or button, her voice. A tag is her own keyword; never “label” or “category”. Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Stikkorda mine</translation>
    </message>
    <message>
      <source>Offer them under a blank page</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»).</extracomment>
      <translation>Tilby dei under ei tom side</translation>
    </message>
    <message>
      <source>Questions you can begin with, which never come up on the page by themselves.</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»).</extracomment>
      <translation>Spørsmål du kan byrje med, og som aldri står på sida av seg sjølv.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Glossary: something to start from: nb noe å skrive ut fra, nn noko å skrive ut frå; never skjema, mal, oppgave.</extracomment>
      <translation>Noko å skrive ut frå</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Heading: suggestions for what a text or a line may be about. Glossary: theme ideas: nb forslag til tema, nn forslag til tema.</extracomment>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>When you write</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»).</extracomment>
      <translation>Når du skriv</translation>
    </message>
    <message>
      <source>Write a question of your own …</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»).</extracomment>
      <translation>Skriv eit eige spørsmål …</translation>
    </message>
    <message>
      <source>Write a theme of your own …</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»).</extracomment>
      <translation>Skriv eit eige tema …</translation>
    </message>
    <message>
      <source>You find them where you choose tags, and where you write what to bring up.</source>
      <extracomment>Card in Settings: her lists of questions, themes and tags. Headings may be hers («jeg»), sentences are to her («du»). Glossary: tag: nb stikkord, nn stikkord; never merkelapp, tagg, etikett, kategori.</extracomment>
      <translation>Dei står der du vel stikkord, og der du skriv det du vil ta opp.</translation>
    </message>
  </context>
  <context>
    <name>_DiscardedCard</name>
    <message>
      <source>Bring back</source>
      <extracomment>One text in the trash. Button, verb: puts back what was deleted, or the journal from a copy. Norwegian «hente tilbake», never «gjenopprette». Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Bring back: {text}</source>
      <extracomment>One text in the trash. Read aloud on the button “Bring back”. {text}: the first words of the text. Glossary: bring back: nb hente tilbake, nn hente tilbake; never gjenopprette, rulle tilbake.</extracomment>
      <translation>Hent tilbake: {text}</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <extracomment>One text in the trash. Button: asks first. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no …</translation>
    </message>
    <message>
      <source>Delete now: {text}</source>
      <extracomment>One text in the trash. Read aloud on the button “Delete now …”. {text}: the first words of the text. Glossary: delete now: nb slett nå, nn slett no; never for godt, permanent.</extracomment>
      <translation>Slett no: {text}</translation>
    </message>
    <message>
      <source>Goes {day}</source>
      <extracomment>One text in the trash. Quiet line: the day the text leaves the trash. “Goes” means disappears. {day}: a day in words, “fredag 20. november”, “20. november”, or “i dag”.</extracomment>
      <translation>Blir borte {day}</translation>
    </message>
  </context>
  <context>
    <name>_NumberRow</name>
    <message>
      <source>Hours</source>
      <extracomment>Page for the group leader: one local phone number. Field: when somebody answers at this number.</extracomment>
      <translation>Når dei svarer</translation>
    </message>
    <message>
      <source>Number</source>
      <extracomment>Page for the group leader: one local phone number. Name of a field: a phone number.</extracomment>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Who</source>
      <extracomment>Page for the group leader: one local phone number. Name of a field: who answers the phone, an office or a person.</extracomment>
      <translation>Kven</translation>
    </message>
  </context>
</TS>
