<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>About the program</source>
      <translation>Om programmet</translation>
    </message>
    <message>
      <source>Free software under the licence {licence}.</source>
      <translation>Fri programvare med lisensen {licence}.</translation>
    </message>
    <message>
      <source>Health: {names}</source>
      <translation>Helse: {names}</translation>
    </message>
    <message>
      <source>It counts nothing you do and gives no marks.</source>
      <translation>Det tel ingenting av det du gjer, og gir ingen karakterar.</translation>
    </message>
    <message>
      <source>It sends nothing out and fetches nothing from the internet.</source>
      <translation>Det sender ingenting ut og hentar ingenting frå nettet.</translation>
    </message>
    <message>
      <source>It takes nothing along to a meeting that you have not ticked yourself.</source>
      <translation>Det tek ikkje med noko til eit møte utan at du har kryssa av for det sjølv.</translation>
    </message>
    <message>
      <source>Law: {names}</source>
      <translation>Jus: {names}</translation>
    </message>
    <message>
      <source>Numbers to call: {names}</source>
      <translation>Nummer å ringje: {names}</translation>
    </message>
    <message>
      <source>Safety: {names}</source>
      <translation>Tryggleik: {names}</translation>
    </message>
    <message>
      <source>The journal lies here: {folder}</source>
      <translation>Dagboka ligg her: {folder}</translation>
    </message>
    <message>
      <source>This has not been approved by a professional yet:</source>
      <translation>Dette er ikkje fagleg godkjent enno:</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Utgåve {number}</translation>
    </message>
    <message>
      <source>What the program never does</source>
      <translation>Det programmet aldri gjer</translation>
    </message>
  </context>
  <context>
    <name>AddForm</name>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
  </context>
  <context>
    <name>After</name>
    <message>
      <source>Ask me later today how it went</source>
      <translation>Spør meg seinare i dag korleis det gjekk</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>It stands on this page later today.</source>
      <translation>Spørsmålet står på denne sida seinare i dag.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Berre det du vil.</translation>
    </message>
    <message>
      <source>To Today</source>
      <translation>Til I dag</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjelpte</translation>
    </message>
  </context>
  <context>
    <name>AfterCard</name>
    <message>
      <source>After the meeting</source>
      <translation>Etter møtet</translation>
    </message>
    <message>
      <source>Another question</source>
      <translation>Eit anna spørsmål</translation>
    </message>
    <message>
      <source>What I heard that helped</source>
      <translation>Det eg høyrde, som hjelpte</translation>
    </message>
    <message>
      <source>What I want to try</source>
      <translation>Det eg vil prøve</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Skriv om deg. Det dei andre fortalde, er deira.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Skriv frå møtet</translation>
    </message>
  </context>
  <context>
    <name>AfterHint</name>
    <message>
      <source>After the meeting</source>
      <translation>Etter møtet</translation>
    </message>
    <message>
      <source>One question, if you like</source>
      <translation>Eitt spørsmål, om du vil</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Skriv om deg. Det dei andre fortalde, er deira.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Skriv frå møtet</translation>
    </message>
  </context>
  <context>
    <name>AlonePage</name>
    <message>
      <source>Do you use this computer alone?</source>
      <translation>Brukar du PC-en åleine?</translation>
    </message>
    <message>
      <source>I am afraid that someone is watching</source>
      <translation>Eg er redd for at nokon følgjer med</translation>
    </message>
    <message>
      <source>Others use it too</source>
      <translation>Andre brukar han også</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>AroundText</name>
    <message>
      <source>Choose what this is …</source>
      <translation>Vel kva dette er …</translation>
    </message>
    <message>
      <source>Make a text I can show</source>
      <translation>Lag ein tekst eg kan vise</translation>
    </message>
    <message>
      <source>Something to start from …</source>
      <translation>Noko å skrive ut frå …</translation>
    </message>
  </context>
  <context>
    <name>AskAgain</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Somebody new is in the group, or leads it. What you had chosen before is forgotten: choose anew, as much or as little as you like.</source>
      <translation>Nokon er ny i gruppa, eller leier ho no. Det du hadde valt før, er gløymt. Vel på nytt, så mykje eller så lite du vil.</translation>
    </message>
    <message>
      <source>What do I want to share now?</source>
      <translation>Kva vil eg dele no?</translation>
    </message>
    <message>
      <source>Write about it</source>
      <translation>Skriv om det</translation>
    </message>
  </context>
  <context>
    <name>AskedLater</name>
    <message>
      <source>How did the hours after go?</source>
      <translation>Korleis gjekk timane etter?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ikkje no</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Lagre</translation>
    </message>
  </context>
  <context>
    <name>Because</name>
    <message>
      <source>Because</source>
      <translation>Difor</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Call somebody</source>
      <translation>Ring nokon</translation>
    </message>
  </context>
  <context>
    <name>Breathing</name>
    <message>
      <source>A circle that can grow and shrink at this pace.</source>
      <translation>Ein sirkel som kan vekse og krympe i den takta.</translation>
    </message>
    <message>
      <source>Breathe in
for four,
out for six.</source>
      <translation>Pust inn på fire,
ut på seks.</translation>
    </message>
    <message>
      <source>breathe in</source>
      <translation>pust inn</translation>
    </message>
    <message>
      <source>breathe out</source>
      <translation>pust ut</translation>
    </message>
  </context>
  <context>
    <name>BringCard</name>
    <message>
      <source>+ Questions for a guest</source>
      <translation>+ Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>Questions for a guest</source>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>Rehearsed: {words}</source>
      <translation>Øvd på: {words}</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to ask …</source>
      <translation>Skriv det du vil spørje om …</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Skriv det du vil ta opp …</translation>
    </message>
  </context>
  <context>
    <name>CalendarSave</name>
    <message>
      <source>Appointment</source>
      <translation>Avtale</translation>
    </message>
    <message>
      <source>Appointment.ics</source>
      <translation>Avtale.ics</translation>
    </message>
    <message>
      <source>Calendars are often copied to the net and to other people's phones. Whoever sees yours can see that you have an appointment then.</source>
      <translation>Kalendrar blir ofte kopierte til nettet og til telefonane til andre. Den som ser din, kan sjå at du har ein avtale då.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Save the file …</source>
      <translation>Lagre fila …</translation>
    </message>
    <message>
      <source>Saved as {name}. Open it in your calendar, and delete it after.</source>
      <translation>Lagra som {name}. Opne henne i kalenderen din, og slett henne etterpå.</translation>
    </message>
    <message>
      <source>The file is called Appointment, and holds the day and the time, and no more.</source>
      <translation>Fila heiter Avtale. I henne står dagen og klokkeslettet, og ikkje noko meir.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>+ Somebody I can call</source>
      <translation>+ Nokon eg kan ringje</translation>
    </message>
  </context>
  <context>
    <name>Calm</name>
    <message>
      <source>If {when}, then {then}</source>
      <translation>Viss {when}, så {then}</translation>
    </message>
    <message>
      <source>needs somebody with the child</source>
      <translation>treng nokon hos barnet</translation>
    </message>
  </context>
  <context>
    <name>CalmDialog</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
  </context>
  <context>
    <name>CalmLists</name>
    <message>
      <source>+ A sign</source>
      <translation>+ Eit teikn</translation>
    </message>
    <message>
      <source>+ If … then …</source>
      <translation>+ Viss … så …</translation>
    </message>
    <message>
      <source>+ Something that helps</source>
      <translation>+ Noko som hjelper</translation>
    </message>
    <message>
      <source>A sign</source>
      <translation>Eit teikn</translation>
    </message>
    <message>
      <source>Bring back those that came with the program</source>
      <translation>Hent tilbake dei som følgde med programmet</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>Dei er tilbake.</translation>
    </message>
    <message>
      <source>for example: I stop answering messages</source>
      <translation>til dømes: eg sluttar å svare på meldingar</translation>
    </message>
  </context>
  <context>
    <name>CalmPage</name>
    <message>
      <source>All of it may stay empty.</source>
      <translation>Alt her kan stå tomt.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Difor</translation>
    </message>
    <message>
      <source>Cards that come up one at a time while it lasts.</source>
      <translation>Kort som kjem fram eitt og eitt medan det står på.</translation>
    </message>
    <message>
      <source>How I notice that it is on its way.</source>
      <translation>Korleis eg merkar at det er på veg.</translation>
    </message>
    <message>
      <source>If … then …</source>
      <translation>Viss … så …</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>Teikna mine</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>What I have made up my mind to do, so that I need not think then.</source>
      <translation>Det eg har bestemt meg for, så eg slepp å tenkje akkurat då.</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>Det som hjelper meg</translation>
    </message>
    <message>
      <source>Who I can call, and when not.</source>
      <translation>Kven eg kan ringje, og når ikkje.</translation>
    </message>
    <message>
      <source>Words or a picture, shown only when I ask for it.</source>
      <translation>Ord eller eit bilete som kjem fram berre når eg ber om det.</translation>
    </message>
  </context>
  <context>
    <name>CandidateRow</name>
    <message>
      <source>All of it was said by others.</source>
      <translation>Alt her er sagt av andre.</translation>
    </message>
    <message>
      <source>Choose sentences of: {text}</source>
      <translation>Vel setningar frå: {text}</translation>
    </message>
    <message>
      <source>Choose sentences …</source>
      <translation>Vel setningar …</translation>
    </message>
    <message>
      <source>Faces and names in the picture are not replaced.</source>
      <translation>Ansikt og namn i biletet blir ikkje bytte ut.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>Rehearsed</source>
      <translation>Øvd på</translation>
    </message>
    <message>
      <source>The one I can show · {day}</source>
      <translation>Den eg kan vise · {day}</translation>
    </message>
    <message>
      <source>To bring up</source>
      <translation>Ta opp</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>berre for meg</translation>
    </message>
    <message>
      <source>some sentences</source>
      <translation>nokre setningar</translation>
    </message>
  </context>
  <context>
    <name>CannotCome</name>
    <message>
      <source>A message to copy</source>
      <translation>Ei melding å kopiere</translation>
    </message>
    <message>
      <source>Change it as you like. You need not say why.</source>
      <translation>Endre henne som du vil. Du treng ikkje seie kvifor.</translation>
    </message>
    <message>
      <source>Copied. Paste it within a minute.</source>
      <translation>Kopiert. Lim henne inn innan eitt minutt.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Copy the message</source>
      <translation>Kopier meldinga</translation>
    </message>
    <message>
      <source>Hi! I can't come on {day}. See you next time.</source>
      <translation>Hei! Eg kan ikkje kome {day}. Sjåast neste gong.</translation>
    </message>
    <message>
      <source>Hi! {day} does not suit me. Could it be another day?</source>
      <translation>Hei! {day} passar ikkje for meg. Kan det bli ein annan dag?</translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message>
      <source>Something that helps</source>
      <translation>Noko som hjelper</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Show another</source>
      <translation>Vis ein annan</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>Det som hjelper meg</translation>
    </message>
  </context>
  <context>
    <name>Causes</name>
    <message>
      <source>This helped last time I was {cause}</source>
      <translation>Dette hjelpte sist eg var {cause}</translation>
    </message>
    <message>
      <source>This helped last time: {cause}</source>
      <translation>Dette hjelpte sist: {cause}</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>ein stad</translation>
    </message>
    <message>
      <source>a test or a visit</source>
      <translation>ei prøve eller eit besøk</translation>
    </message>
    <message>
      <source>afraid</source>
      <translation>redd</translation>
    </message>
    <message>
      <source>angry</source>
      <translation>sint</translation>
    </message>
    <message>
      <source>ashamed</source>
      <translation>skamfull</translation>
    </message>
    <message>
      <source>bored</source>
      <translation>keia meg</translation>
    </message>
    <message>
      <source>grief or missing</source>
      <translation>sorg eller sakn</translation>
    </message>
    <message>
      <source>happy</source>
      <translation>glad</translation>
    </message>
    <message>
      <source>it just came</source>
      <translation>det berre kom</translation>
    </message>
    <message>
      <source>lonely</source>
      <translation>einsam</translation>
    </message>
    <message>
      <source>money</source>
      <translation>pengar</translation>
    </message>
    <message>
      <source>pain</source>
      <translation>smerter</translation>
    </message>
    <message>
      <source>people</source>
      <translation>folk</translation>
    </message>
    <message>
      <source>sad</source>
      <translation>trist</translation>
    </message>
    <message>
      <source>tired</source>
      <translation>sliten</translation>
    </message>
  </context>
  <context>
    <name>ChangeForm</name>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Flytt ned</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Flytt opp</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Ta bort</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphraseDialog</name>
    <message>
      <source>Change it</source>
      <translation>Byt</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Byt passordsetning</translation>
    </message>
    <message>
      <source>The new one counts at once, and the recovery code stays. Copies made before still open with the old one.</source>
      <translation>Den nye gjeld med ein gong, og reservekoden er den same. Kopiar som finst frå før, kan du framleis opne med den gamle.</translation>
    </message>
  </context>
  <context>
    <name>CheerAdd</name>
    <message>
      <source>About what, if you like</source>
      <translation>Kva det gjaldt, om du vil</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>From whom, if you like</source>
      <translation>Frå kven, om du vil</translation>
    </message>
    <message>
      <source>What was said, word for word</source>
      <translation>Det som blei sagt, ord for ord</translation>
    </message>
  </context>
  <context>
    <name>CheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Ta bort desse orda</translation>
    </message>
  </context>
  <context>
    <name>Cheers</name>
    <message>
      <source>A question I was glad of</source>
      <translation>Eit spørsmål eg var glad for</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
  </context>
  <context>
    <name>CheersPage</name>
    <message>
      <source>Here stand the exact words somebody gave you, for when you need them.</source>
      <translation>Her står det nokon har sagt til deg, ord for ord, så du har det når du treng det.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Show the latest one on “Today” too</source>
      <translation>Vis det siste på «I dag» òg</translation>
    </message>
    <message>
      <source>The words are removed.</source>
      <translation>Orda er tekne bort.</translation>
    </message>
    <message>
      <source>Write down kind words</source>
      <translation>Skriv ned gode ord</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>From when</source>
      <translation>Frå når</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>Since last time, {day}</source>
      <translation>Sidan sist, {day}</translation>
    </message>
    <message>
      <source>The last month</source>
      <translation>Den siste månaden</translation>
    </message>
    <message>
      <source>The last two weeks</source>
      <translation>Dei siste to vekene</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>Det siste året</translation>
    </message>
    <message>
      <source>The whole journal</source>
      <translation>Heile dagboka</translation>
    </message>
    <message>
      <source>What you write before the meeting will stand here, to choose from.</source>
      <translation>Det du skriv før møtet, står her, så du kan velje kva du vil ta med.</translation>
    </message>
    <message>
      <source>Write something</source>
      <translation>Skriv noko</translation>
    </message>
  </context>
  <context>
    <name>ChosenRow</name>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Ingenting valt</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Vis alt</translation>
    </message>
    <message>
      <source>Take away: {choice}</source>
      <translation>Ta bort: {choice}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} til {last}</translation>
    </message>
  </context>
  <context>
    <name>ClosedActPage</name>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>Recovery code</source>
      <translation>Reservekode</translation>
    </message>
  </context>
  <context>
    <name>CodeGroup</name>
    <message>
      <source>Group {number}: {signs}</source>
      <translation>Gruppe {number}: {signs}</translation>
    </message>
  </context>
  <context>
    <name>ConfirmPassphraseDialog</name>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>So that nobody else does this at your computer.</source>
      <translation>Slik at ingen andre gjer dette på PC-en din.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>ContentsPage</name>
    <message>
      <source>Bring back</source>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Vel ein annan</translation>
    </message>
    <message>
      <source>The copy from {day}: {entries}.</source>
      <translation>Kopien frå {day}: {entries}.</translation>
    </message>
    <message>
      <source>The journal now: {entries}.</source>
      <translation>Dagboka no: {entries}.</translation>
    </message>
    <message>
      <source>What lies here now is kept beside it, and you can undo this.</source>
      <translation>Det som ligg her no, blir teke vare på ved sida av, og du kan angre.</translation>
    </message>
  </context>
  <context>
    <name>CopiesCard</name>
    <message>
      <source>Bring back</source>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Bring back from a copy …</source>
      <translation>Hent tilbake frå ein kopi …</translation>
    </message>
    <message>
      <source>Choose a stick or a folder …</source>
      <translation>Vel minnepinne eller mappe …</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Slett henne</translation>
    </message>
    <message>
      <source>Delete {folder}</source>
      <translation>Slett {folder}</translation>
    </message>
    <message>
      <source>Deleting … A text you deleted is still in {folders}.</source>
      <translation>Blir sletta … Noko du har sletta, ligg enno i {folders}.</translation>
    </message>
    <message>
      <source>Journals that were set aside</source>
      <translation>Dagbøker som er lagde til side</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Ta ein kopi no</translation>
    </message>
    <message>
      <source>Making a copy and checking it …</source>
      <translation>Lagar ein kopi og kontrollerer han …</translation>
    </message>
    <message>
      <source>Spare copies</source>
      <translation>Tryggingskopiar</translation>
    </message>
    <message>
      <source>The folder</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>The journal is locked first. You see what is in a copy before anything is replaced.</source>
      <translation>Dagboka blir låst først. Du ser kva som er i ein kopi, før noko blir bytt ut.</translation>
    </message>
    <message>
      <source>The program makes and checks them by itself. Your passphrase opens them. Without it others can see when they were made and how large they are, but not what is in them.</source>
      <translation>Programmet lagar og kontrollerer dei sjølv. Passordsetninga di opnar dei. Utan henne kan andre sjå når dei blei laga og kor store dei er, men ikkje kva som står i dei.</translation>
    </message>
    <message>
      <source>They stay here until you delete them. The passphrase they had opens them.</source>
      <translation>Dei ligg her til du slettar dei. Passordsetninga dei hadde, opnar dei.</translation>
    </message>
  </context>
  <context>
    <name>CopiesList</name>
    <message>
      <source>before a change of key</source>
      <translation>frå før nøkkelen blei bytt</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <translation>frå før ei oppgradering</translation>
    </message>
    <message>
      <source>made when the journal could not be saved</source>
      <translation>frå då dagboka ikkje lét seg lagre</translation>
    </message>
    <message>
      <source>{number} MB</source>
      <translation>{number} MB</translation>
    </message>
    <message>
      <source>{number} kB</source>
      <translation>{number} kB</translation>
    </message>
  </context>
  <context>
    <name>CopyBar</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Last checked copy: {day}. Make one now?</source>
      <translation>Siste kontrollerte kopi: {day}. Ta ein no?</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Ta ein kopi no</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <translation>Ta han likevel</translation>
    </message>
    <message>
      <source>The journal lies in {folder}. This folder is copied to the internet ({program}).</source>
      <translation>Dagboka ligg i {folder}. Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>There is no checked copy yet. Make one now?</source>
      <translation>Det finst ingen kontrollert kopi enno. Ta ein no?</translation>
    </message>
  </context>
  <context>
    <name>CopyKeyPage</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Les kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The copy from {day}</source>
      <translation>Kopien frå {day}</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Skriv reservekoden frå lappen. Mellomrom betyr ingenting.</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Bruk passordsetninga</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>Bruk reservekoden</translation>
    </message>
    <message>
      <source>Write the passphrase that was in use when the copy was made.</source>
      <translation>Skriv passordsetninga som galdt då kopien blei laga.</translation>
    </message>
  </context>
  <context>
    <name>CravingFields</name>
    <message>
      <source>And afterwards?</source>
      <translation>Og etterpå?</translation>
    </message>
    <message>
      <source>How strong was it?</source>
      <translation>Kor sterkt var det?</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>Little sleep.</source>
      <translation>Lite søvn.</translation>
    </message>
    <message>
      <source>My medicine was not enough.</source>
      <translation>Medisinen heldt ikkje.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>Undervegs {strength}.</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjelpte</translation>
    </message>
  </context>
  <context>
    <name>CravingNumbers</name>
    <message>
      <source>Afterwards {strength}.</source>
      <translation>Etterpå {strength}.</translation>
    </message>
    <message>
      <source>First {strength}.</source>
      <translation>Først {strength}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>Undervegs {strength}.</translation>
    </message>
  </context>
  <context>
    <name>DamagedEntry</name>
    <message>
      <source>Delete the damaged entry</source>
      <translation>Slett den skadde teksten</translation>
    </message>
    <message>
      <source>From the copy from {day}:</source>
      <translation>Frå kopien frå {day}:</translation>
    </message>
    <message>
      <source>Looking in the copies. It may take a moment.</source>
      <translation>Leiter i kopiane. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>No copy has this entry. As long as it is here, no new copies can be made.</source>
      <translation>Ingen kopi har denne teksten. Så lenge han ligg her, kan programmet ikkje lage nye kopiar.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Legg han tilbake</translation>
    </message>
    <message>
      <source>Show the last good one</source>
      <translation>Vis den siste gode utgåva</translation>
    </message>
    <message>
      <source>The text in the copy, to read only</source>
      <translation>Teksten i kopien, berre til å lese</translation>
    </message>
    <message>
      <source>This entry is damaged. Show the last good one from a copy?</source>
      <translation>Denne teksten er skadd. Vise den siste gode utgåva frå ein kopi?</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Mon Tue Wed Thu Fri Sat Sun</source>
      <translation>må. ty. on. to. fr. lau. su.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>I går</translation>
    </message>
    <message>
      <source>in {number} days</source>
      <translation>om {number} dagar</translation>
    </message>
    <message>
      <source>today</source>
      <translation>i dag</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>i morgon</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>i går</translation>
    </message>
    <message>
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <translation>null ein to tre fire fem seks sju åtte ni ti elleve tolv</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} kl. {time}</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>Day after</source>
      <translation>Dagen etter</translation>
    </message>
    <message>
      <source>Day before</source>
      <translation>Dagen før</translation>
    </message>
    <message>
      <source>{day}: {step}</source>
      <translation>{day}: {step}</translation>
    </message>
  </context>
  <context>
    <name>DayGrid</name>
    <message>
      <source>Another month</source>
      <translation>Ein annan månad</translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message>
      <source>Next month</source>
      <translation>Neste månad</translation>
    </message>
    <message>
      <source>Previous month</source>
      <translation>Førre månad</translation>
    </message>
    <message>
      <source>{day}, written</source>
      <translation>{day}, skrive</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>1 day</source>
      <translation>1 dag</translation>
    </message>
    <message>
      <source>Another number …</source>
      <translation>Eit anna tal …</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Vel</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Blir ståande</translation>
    </message>
    <message>
      <source>Number of days</source>
      <translation>Talet på dagar</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dagar</translation>
    </message>
    <message>
      <source>{days} days</source>
      <translation>{days} dagar</translation>
    </message>
  </context>
  <context>
    <name>DecidedList</name>
    <message>
      <source>A sentence is left out</source>
      <translation>Ei setning er teken bort</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Angre</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Angre: {what}</translation>
    </message>
    <message>
      <source>What you have decided</source>
      <translation>Det du har bestemt</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>Always replace …</source>
      <translation>Byt alltid ut …</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Seinare</translation>
    </message>
    <message>
      <source>Not a name</source>
      <translation>Ikkje eit namn</translation>
    </message>
    <message>
      <source>Replace it …</source>
      <translation>Byt ut …</translation>
    </message>
    <message>
      <source>The sentence, as it is to stand on this page</source>
      <translation>Setninga, slik ho skal stå på denne sida</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>Det som skal stå i staden</translation>
    </message>
    <message>
      <source>Write it differently …</source>
      <translation>Skriv om setninga …</translation>
    </message>
  </context>
  <context>
    <name>DeleteNowDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Delete now</source>
      <translation>Slett no</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Slett no?</translation>
    </message>
    <message>
      <source>Delete there too</source>
      <translation>Slett der òg</translation>
    </message>
    <message>
      <source>If you have printed it or saved it somewhere else, you must delete it there yourself. A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>Har du skrive han ut eller lagra han ein annan stad, må du slette han der sjølv. Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer and on the stick from {day}.</source>
      <translation>Han ligg òg i éin tryggingskopi på denne PC-en og på minnepinnen frå {day}.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer.</source>
      <translation>Han ligg òg i éin tryggingskopi på denne PC-en.</translation>
    </message>
    <message>
      <source>It also lies in the copy from {day} in {folder}.</source>
      <translation>Han ligg òg i kopien frå {day} i {folder}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer and on the stick from {day}.</source>
      <translation>Han ligg òg i {number} tryggingskopiar på denne PC-en og på minnepinnen frå {day}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer.</source>
      <translation>Han ligg òg i {number} tryggingskopiar på denne PC-en.</translation>
    </message>
    <message>
      <source>It also lies on the stick from {day}: {folder}.</source>
      <translation>Han ligg òg på minnepinnen frå {day}: {folder}.</translation>
    </message>
    <message>
      <source>It can also lie in a journal that was set aside: {folder}.</source>
      <translation>Han kan òg liggje i ei dagbok som er lagd til side: {folder}.</translation>
    </message>
    <message>
      <source>Looking in the copies …</source>
      <translation>Ser etter i kopiane …</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Berre herfrå</translation>
    </message>
    <message>
      <source>The text goes from the journal.</source>
      <translation>Teksten blir borte frå dagboka.</translation>
    </message>
    <message>
      <source>What is not plugged in now lets go of it the next time it is here.</source>
      <translation>På ein minnepinne som ikkje er her no, blir teksten borte neste gong pinnen er her.</translation>
    </message>
    <message>
      <source>You saved it in {file}.</source>
      <translation>Du har lagra han i fila {file}.</translation>
    </message>
    <message>
      <source>“Only from here” leaves it in old copies until new ones have taken their place. If you bring back such a copy, the text comes back too.</source>
      <translation>«Berre herfrå» lèt han liggje i gamle kopiar til nye har teke plassen. Hentar du tilbake ein slik kopi, kjem teksten òg tilbake.</translation>
    </message>
  </context>
  <context>
    <name>Deleting</name>
    <message>
      <source>Deleted. It lies in the trash and goes {day}.</source>
      <translation>Sletta. Teksten ligg i papirkorga og blir borte {day}.</translation>
    </message>
    <message>
      <source>Deleted. It lies in the trash for thirty days.</source>
      <translation>Sletta. Teksten ligg i papirkorga i tretti dagar.</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Locks in half a minute.</source>
      <translation>Låser om eit halvt minutt.</translation>
    </message>
    <message>
      <source>Moving in was not finished. What came in can stay, or you can undo it. What is here is skipped if you move in once more.</source>
      <translation>Innflyttinga blei ikkje ferdig. Det som kom med, kan bli her, eller du kan angre. Flyttar du inn på nytt, blir det som alt er her, hoppa over.</translation>
    </message>
    <message>
      <source>Something in the file is damaged and has been left out.</source>
      <translation>Noko i fila er skadd og er ikkje teke med.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add pictures</source>
      <translation>Legg til bilete</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Vel ein kopi</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Vel ei fil</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Vel ei mappe</translation>
    </message>
    <message>
      <source>Copies (*.copy)</source>
      <translation>Kopiar (*.copy)</translation>
    </message>
    <message>
      <source>Documents (*.odt)</source>
      <translation>Dokument (*.odt)</translation>
    </message>
    <message>
      <source>Files (*.json)</source>
      <translation>Filer (*.json)</translation>
    </message>
    <message>
      <source>Go on to the printer</source>
      <translation>Gå vidare til skrivaren</translation>
    </message>
    <message>
      <source>Look it over first</source>
      <translation>Sjå over først</translation>
    </message>
    <message>
      <source>Names you have not decided about stand replaced. Everything else stands as you wrote it.</source>
      <translation>Namn du ikkje har bestemt deg for, står bytte ut. Alt anna står slik du skreiv det.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Opne henne</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
      <source>Pictures ({kinds})</source>
      <translation>Bilete ({kinds})</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Byt ut fila</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Lagre som PDF</translation>
    </message>
    <message>
      <source>Save as a document</source>
      <translation>Lagre som dokument</translation>
    </message>
    <message>
      <source>Save as plain text</source>
      <translation>Lagre som tekstfil</translation>
    </message>
    <message>
      <source>Save for the calendar</source>
      <translation>Lagre til kalenderen</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Lagre fila</translation>
    </message>
    <message>
      <source>Save there anyway</source>
      <translation>Lagre der likevel</translation>
    </message>
    <message>
      <source>Take it as it is</source>
      <translation>Ta med slik ho står</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
      <source>The page goes to this computer's print service, which keeps a copy for a while. A printer at work or at a library may keep one too.

A sheet of paper can get left behind. Would you rather read from the screen?</source>
      <translation>Sida går til utskriftstenesta på denne PC-en. Ho tek vare på ein kopi ei stund. Det kan ein skrivar på jobb eller på biblioteket også gjere.

Eit ark kan bli liggjande. Vil du helst lese frå skjermen?</translation>
    </message>
    <message>
      <source>There is already a file called {name} there. Replace it?</source>
      <translation>Det ligg allereie ei fil der som heiter {name}. Byte ut fila?</translation>
    </message>
    <message>
      <source>This folder is copied to the net ({program}).</source>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>What stands here is not saved. Open the other file in its place?</source>
      <translation>Det som står her, er ikkje lagra. Vil du opne den andre fila i staden?</translation>
    </message>
  </context>
  <context>
    <name>DiscreetCard</name>
    <message>
      <source>Discreet</source>
      <translation>Diskret</translation>
    </message>
    <message>
      <source>Discreet: the window and the task bar say “{name}” and show a plain sheet.</source>
      <translation>Diskret: På vindauget og oppgåvelinja står det «{name}», med eit blankt ark som ikon.</translation>
    </message>
    <message>
      <source>Ordinary name and icon</source>
      <translation>Vanleg namn og ikon</translation>
    </message>
    <message>
      <source>Screenshots and screen sharing can show what stands in the window. On this computer the program cannot prevent that.</source>
      <translation>Skjermbilete og skjermdeling kan vise det som står i vindauget. På denne PC-en kan ikkje programmet hindre det.</translation>
    </message>
    <message>
      <source>The menu of programs keeps the ordinary name.</source>
      <translation>Programmenyen beheld det vanlege namnet.</translation>
    </message>
    <message>
      <source>The menu of programs says the same.</source>
      <translation>Det same står i programmenyen.</translation>
    </message>
    <message>
      <source>The program asks this computer to leave the window out of screenshots and screen sharing.</source>
      <translation>Programmet ber PC-en halde vindauget utanfor skjermbilete og skjermdeling.</translation>
    </message>
    <message>
      <source>What others can see</source>
      <translation>Det andre kan sjå</translation>
    </message>
    <message>
      <source>Whoever searches this computer can still find the program and its files, but not read them without the passphrase.</source>
      <translation>Den som leitar på PC-en, kan framleis finne programmet og filene, men ikkje lese dei utan passordsetninga.</translation>
    </message>
    <message>
      <source>“Today” keeps your texts out of sight until you press “Show”.</source>
      <translation>«I dag» viser ikkje tekstane dine før du trykkjer «Vis».</translation>
    </message>
  </context>
  <context>
    <name>DutyDialog</name>
    <message>
      <source>Duty to report</source>
      <translation>Plikt til å melde frå</translation>
    </message>
  </context>
  <context>
    <name>DutyNote</name>
    <message>
      <source>A public body or a clinic</source>
      <translation>Det offentlege eller ein klinikk</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Les meir</translation>
    </message>
    <message>
      <source>Read more about the duty to report</source>
      <translation>Les meir om plikta til å melde frå</translation>
    </message>
    <message>
      <source>Somebody else leads</source>
      <translation>Nokon andre leier</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Frivillige</translation>
    </message>
    <message>
      <source>Who leads the group?</source>
      <translation>Kven leier gruppa?</translation>
    </message>
  </context>
  <context>
    <name>EarlierCard</name>
    <message>
      <source>Earlier rehearsals</source>
      <translation>Samtalar eg har øvd på</translation>
    </message>
    <message>
      <source>Nothing written yet</source>
      <translation>Ikkje noko skrive enno</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Said by others. Stays out of what you share.</source>
      <translation>Sagt av andre. Blir ikkje med i det du deler.</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>+ picture</source>
      <translation>+ bilete</translation>
    </message>
    <message>
      <source>Add a picture …</source>
      <translation>Legg til bilete …</translation>
    </message>
    <message>
      <source>Bring up in the group …</source>
      <translation>Ta opp i gruppa …</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Delete by itself …</source>
      <translation>Slett av seg sjølv …</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <translation>Slett no …</translation>
    </message>
    <message>
      <source>Earlier versions …</source>
      <translation>Tidlegare utgåver …</translation>
    </message>
    <message>
      <source>Only for me</source>
      <translation>Berre for meg</translation>
    </message>
    <message>
      <source>Rehearse a talk …</source>
      <translation>Øv på ein samtale …</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Teksten din</translation>
    </message>
  </context>
  <context>
    <name>EntryHead</name>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>Når det var</translation>
    </message>
    <message>
      <source>change the time</source>
      <translation>endre tidspunktet</translation>
    </message>
  </context>
  <context>
    <name>EntryMenu</name>
    <message>
      <source>More</source>
      <translation>Meir</translation>
    </message>
    <message>
      <source>More about this text</source>
      <translation>Meir om denne teksten</translation>
    </message>
  </context>
  <context>
    <name>EntryPhotos</name>
    <message>
      <source>Adding picture {at} of {all} …</source>
      <translation>Legg til bilete {at} av {all} …</translation>
    </message>
    <message>
      <source>Adding the picture …</source>
      <translation>Legg til biletet …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>The picture is taken off.</source>
      <translation>Biletet er teke bort.</translation>
    </message>
    <message>
      <source>{names}: {why}</source>
      <translation>{names}: {why}</translation>
    </message>
  </context>
  <context>
    <name>EraseCard</name>
    <message>
      <source>Delete the whole journal</source>
      <translation>Slett heile dagboka</translation>
    </message>
    <message>
      <source>Delete the whole journal …</source>
      <translation>Slett heile dagboka …</translation>
    </message>
    <message>
      <source>Deleting journal and copies.</source>
      <translation>Slettar dagbok og kopiar.</translation>
    </message>
    <message>
      <source>Deleting the journal</source>
      <translation>Slettar dagboka</translation>
    </message>
    <message>
      <source>The journal is deleted, as far as the program can reach.</source>
      <translation>Dagboka er sletta, så langt programmet når.</translation>
    </message>
    <message>
      <source>The journal, its copies and the settings. You are asked once more first.</source>
      <translation>Dagboka, kopiane av henne og innstillingane. Du får eit spørsmål til først.</translation>
    </message>
    <message>
      <source>These could not be reached. You have to delete them yourself:</source>
      <translation>Desse nådde programmet ikkje. Dei må du slette sjølv:</translation>
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>Delete everything now</source>
      <translation>Slett alt no</translation>
    </message>
    <message>
      <source>Delete the whole journal</source>
      <translation>Slett heile dagboka</translation>
    </message>
    <message>
      <source>Everything you have written is deleted, with the copies on this computer and the settings. It cannot be undone.</source>
      <translation>Alt du har skrive, blir sletta, saman med kopiane på PC-en og innstillingane. Det går ikkje an å angre.</translation>
    </message>
    <message>
      <source>The copies here are deleted too, if they can be reached now:</source>
      <translation>Kopiane her blir òg sletta, viss programmet når dei no:</translation>
    </message>
    <message>
      <source>What you have printed or saved elsewhere stays. So do copies on sticks that are not plugged in, and copies that somebody has taken.</source>
      <translation>Det du har skrive ut eller lagra ein annan stad, blir liggjande. Det gjer òg kopiar på minnepinnar som ikkje står i PC-en no, og kopiar nokon har teke.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Checked {day} {year} by {who}.</source>
      <translation>Sjekka {day} {year} av {who}.</translation>
    </message>
    <message>
      <source>May have changed.</source>
      <translation>Kan vere endra.</translation>
    </message>
    <message>
      <source>Not approved by a professional yet.</source>
      <translation>Ikkje fagleg godkjent enno.</translation>
    </message>
  </context>
  <context>
    <name>Failures</name>
    <message>
      <source>A copy of the journal takes {needed} MB. Copies may take {room} MB of the room there is.</source>
      <translation>Ein kopi av dagboka tek {needed} MB. Kopiar kan ta {room} MB av plassen som er der.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. What was saved before is whole.</source>
      <translation>Får ikkje skrive til {place}. Det som er lagra frå før, er urørt.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. Your text stays here for as long as the window is open.</source>
      <translation>Får ikkje skrive til {place}. Teksten blir ståande her så lenge vindauget er ope.</translation>
    </message>
    <message>
      <source>Group {number} looks wrong. It should have five characters.</source>
      <translation>Gruppe {number} ser feil ut. Ho skal ha fem teikn.</translation>
    </message>
    <message>
      <source>Here are the copies there are:</source>
      <translation>Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>One of the names you replace is damaged. Nothing can be taken along before it has been brought back from a copy.</source>
      <translation>Eit av namna du byter ut, er skadd. Ingenting blir teke med før det er henta tilbake frå ein kopi.</translation>
    </message>
    <message>
      <source>One photo can take {most} MB at most.</source>
      <translation>Eitt bilete kan ta høgst {most} MB.</translation>
    </message>
    <message>
      <source>One photo is damaged or gone, and no copy here has it whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>Eitt bilete er skadd eller borte, og ingen kopi her har det heilt. Tekstane er heile. Har du ein minnepinne med kopiar, set han i og ta ein kopi no.</translation>
    </message>
    <message>
      <source>One photo was damaged. It has been brought back from a copy.</source>
      <translation>Eitt bilete var skadd. Det er henta tilbake frå ein kopi.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open.</source>
      <translation>Nokon flytta eller bytte dagbokfila medan ho var open.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open. What you have written since lies in {place}.</source>
      <translation>Nokon flytta eller bytte dagbokfila medan ho var open. Det du har skrive sidan, ligg i {place}.</translation>
    </message>
    <message>
      <source>Something already lies where the journal would be. It has been left alone.</source>
      <translation>Det ligg noko frå før der dagboka skulle liggje. Det er urørt.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Noko gjekk gale.</translation>
    </message>
    <message>
      <source>Something went wrong. Your text is saved.</source>
      <translation>Noko gjekk gale. Teksten din er lagra.</translation>
    </message>
    <message>
      <source>That passphrase was not right. The journal is untouched.</source>
      <translation>Passordsetninga stemde ikkje. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>That recovery code does not belong to this journal. The journal is untouched.</source>
      <translation>Reservekoden høyrer ikkje til denne dagboka. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>The clock of this computer has gone far ahead. What was to go by itself waits until tomorrow, in case the clock is wrong.</source>
      <translation>Klokka på PC-en viser ein dato langt fram i tid. Det som skulle bli borte av seg sjølv, ventar til i morgon, i tilfelle klokka går feil.</translation>
    </message>
    <message>
      <source>The copy on the stick did not come out right. The one before is still there.</source>
      <translation>Kopien på minnepinnen blei ikkje rett. Den førre er der framleis.</translation>
    </message>
    <message>
      <source>The copy was stopped before it was done. The ones before are whole.</source>
      <translation>Kopien blei stansa før han var ferdig. Dei førre er heile.</translation>
    </message>
    <message>
      <source>The disk is full. What was saved before is whole.</source>
      <translation>Disken er full. Det som er lagra frå før, er urørt.</translation>
    </message>
    <message>
      <source>The disk is full. Your text stays here for as long as the window is open. Free some space, or save an encrypted copy on a memory stick.</source>
      <translation>Disken er full. Teksten blir ståande her så lenge vindauget er ope. Frigjer plass, eller lagre ein kryptert kopi på ein minnepinne.</translation>
    </message>
    <message>
      <source>The file cannot be read. Nothing of it has been added.</source>
      <translation>Fila lèt seg ikkje lese. Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>The file that was in use has been kept as {name}.</source>
      <translation>Fila som var i bruk, er teken vare på som {name}.</translation>
    </message>
    <message>
      <source>The folder {place} is not here now.</source>
      <translation>Mappa {place} er ikkje her no.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it.</source>
      <translation>Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta ho.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it. Here are the copies there are:</source>
      <translation>Dagbokfila er ikkje der ho pleier å vere. Programmet har ikkje sletta ho. Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted.</source>
      <translation>Dagbokfila er ikkje heil. Ho er lagd til side, ikkje sletta.</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted. Here are the copies there are:</source>
      <translation>Dagbokfila er ikkje heil. Ho er lagd til side, ikkje sletta. Her er kopiane som finst:</translation>
    </message>
    <message>
      <source>The journal is already open.</source>
      <translation>Dagboka er allereie open.</translation>
    </message>
    <message>
      <source>The key belongs to another journal.</source>
      <translation>Nøkkelen høyrer til ei anna dagbok.</translation>
    </message>
    <message>
      <source>The key file is missing or damaged. The journal itself is untouched.</source>
      <translation>Nøkkelfila manglar eller er skadd. Sjølve dagboka er urørt.</translation>
    </message>
    <message>
      <source>The passphrase was not changed. The old one counts.</source>
      <translation>Passordsetninga blei ikkje bytt. Den gamle gjeld.</translation>
    </message>
    <message>
      <source>The picture file is not whole. Nothing of it has been added.</source>
      <translation>Biletfila er ikkje heil. Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>The picture is too large. Make it smaller first, and it can be added.</source>
      <translation>Biletet er for stort. Gjer det mindre først, så kan du leggje det til.</translation>
    </message>
    <message>
      <source>The program stopped suddenly last time. Everything is in place.</source>
      <translation>Programmet stoppa brått sist. Alt er på plass.</translation>
    </message>
    <message>
      <source>The recovery code does not add up. Look at each group once more.</source>
      <translation>Reservekoden stemmer ikkje. Sjå på kvar gruppe éin gong til.</translation>
    </message>
    <message>
      <source>The search is ready in a moment.</source>
      <translation>Søket er klart om litt.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. One photo is missing or damaged.</source>
      <translation>Tekstane i kopien er heile. Eitt bilete manglar eller er skadd.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. {number} photos are missing or damaged.</source>
      <translation>Tekstane i kopien er heile. {number} bilete manglar eller er skadde.</translation>
    </message>
    <message>
      <source>The upgrade did not work. The journal is as it was.</source>
      <translation>Oppgraderinga gjekk ikkje. Dagboka er slik ho var.</translation>
    </message>
    <message>
      <source>There is already a file called {name} there.</source>
      <translation>Det ligg allereie ei fil der som heiter {name}.</translation>
    </message>
    <message>
      <source>There is room for {most} photos on one entry.</source>
      <translation>Det er plass til {most} bilete på éin tekst.</translation>
    </message>
    <message>
      <source>This computer has too little free memory right now. Close other programs and try again. The journal is untouched.</source>
      <translation>PC-en har for lite ledig minne akkurat no. Lukk andre program, og prøv igjen. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>This copy is not whole.</source>
      <translation>Denne kopien er ikkje heil.</translation>
    </message>
    <message>
      <source>This entry is damaged.</source>
      <translation>Denne teksten er skadd.</translation>
    </message>
    <message>
      <source>This entry is not here any more.</source>
      <translation>Denne teksten er ikkje her lenger.</translation>
    </message>
    <message>
      <source>This file is not encrypted and was not made by this program. It will not be opened.</source>
      <translation>Denne fila er ikkje kryptert og ikkje laga av dette programmet. Ho blir ikkje opna.</translation>
    </message>
    <message>
      <source>This is not a JPEG, PNG or WebP picture, and cannot be added.</source>
      <translation>Dette er ikkje eit bilete av typen JPEG, PNG eller WebP, og du kan ikkje leggje det til.</translation>
    </message>
    <message>
      <source>This journal was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>Denne dagboka er laga med ei nyare utgåve. Installer den nyaste utgåva. Ingenting er endra.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → Camera → Formats → Most Compatible, and new pictures can be. One that is already taken can be saved as JPEG on the phone, or you can take a screenshot of it.</source>
      <translation>Denne typen bilete (HEIC) kan du ikkje leggje til her. På iPhone: Gå til innstillingane → Kamera → Formater, og vel Mest kompatibelt, så går det med nye bilete. Eit bilete som alt er teke, kan du lagre som JPEG på telefonen, eller ta eit skjermbilete av.</translation>
    </message>
    <message>
      <source>This photo is damaged. The text is whole.</source>
      <translation>Dette biletet er skadd. Teksten er heil.</translation>
    </message>
    <message>
      <source>This photo is not where it used to be. The text is whole.</source>
      <translation>Dette biletet er ikkje der det pleier å vere. Teksten er heil.</translation>
    </message>
    <message>
      <source>Without passphrase and recovery code nobody can open the journal, not even those who made the program. The file stays where it is, in case you remember.</source>
      <translation>Utan passordsetning og utan reservekode kan ingen opne dagboka, heller ikkje dei som laga programmet. Fila blir liggjande, i tilfelle du hugsar.</translation>
    </message>
    <message>
      <source>Your text stays here for as long as the window is open.</source>
      <translation>Teksten blir ståande her så lenge vindauget er ope.</translation>
    </message>
    <message>
      <source>{number} photos are damaged or gone, and no copy here has them whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>{number} bilete er skadde eller borte, og ingen kopi her har dei heile. Tekstane er heile. Har du ein minnepinne med kopiar, set han i og ta ein kopi no.</translation>
    </message>
    <message>
      <source>{number} photos were damaged. They have been brought back from a copy.</source>
      <translation>{number} bilete var skadde. Dei er henta tilbake frå ein kopi.</translation>
    </message>
  </context>
  <context>
    <name>FetchDialog</name>
    <message>
      <source>A file from the group</source>
      <translation>Fil frå gruppa</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Another file lies there by now. It has been left alone.</source>
      <translation>Det ligg ei anna fil der no. Ho er urørt.</translation>
    </message>
    <message>
      <source>Ask the group leader for the four words. If yours are others, leave it.</source>
      <translation>Spør gruppeleiaren om dei fire orda. Er dine nokre andre, så lat det vere.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Delete the file</source>
      <translation>Slett fila</translation>
    </message>
    <message>
      <source>Do you want to delete the file it came in?</source>
      <translation>Vil du slette fila ho kom i?</translation>
    </message>
    <message>
      <source>If you add it, it stands beside what is yours, marked “From the group leader”.</source>
      <translation>Legg du henne til, står ho ved sida av det som er ditt, merkt «Frå gruppeleiaren».</translation>
    </message>
    <message>
      <source>If you add it, it takes the place of what the file before brought. What is yours stays as it is.</source>
      <translation>Legg du henne til, kjem ho i staden for det den førre fila kom med. Det som er ditt, blir som det er.</translation>
    </message>
    <message>
      <source>It is added. You find it under “The group”.</source>
      <translation>Ho er lagd til. Du finn henne på sida «Gruppa».</translation>
    </message>
    <message>
      <source>Keep the file</source>
      <translation>Behald fila</translation>
    </message>
    <message>
      <source>Nothing of it has been added.</source>
      <translation>Ingenting av henne er lagt til.</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Les …</translation>
    </message>
    <message>
      <source>The file could not be deleted. You can do it yourself.</source>
      <translation>Fila let seg ikkje slette. Du kan gjere det sjølv.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <translation>Fila er sletta.</translation>
    </message>
    <message>
      <source>The file lies in {place}, and anybody who opens it can read it.</source>
      <translation>Fila ligg i {place}, og den som opnar henne, kan lese henne.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>Denne fila lèt seg ikkje opne.</translation>
    </message>
  </context>
  <context>
    <name>FilePlace</name>
    <message>
      <source>Show the folder</source>
      <translation>Vis mappa</translation>
    </message>
    <message>
      <source>This computer could not show the folder from here.</source>
      <translation>PC-en fekk ikkje vist mappa herfrå.</translation>
    </message>
    <message>
      <source>Where it was saved</source>
      <translation>Her blei ho lagra</translation>
    </message>
  </context>
  <context>
    <name>FirstOffer</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <translation>Hent fil frå gruppa …</translation>
    </message>
    <message>
      <source>Have you got a file from the group?</source>
      <translation>Har du fått ei fil frå gruppa?</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <translation>Fila frå gruppa er lagd til.</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>1 Choose</source>
      <translation>1 Vel</translation>
    </message>
    <message>
      <source>2 Look it over</source>
      <translation>2 Sjå over</translation>
    </message>
    <message>
      <source>3 Take along. Until then nothing leaves this computer.</source>
      <translation>3 Ta med. Før det går ingenting ut av PC-en.</translation>
    </message>
  </context>
  <context>
    <name>ForgetDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>Ein verkstad med rett utstyr kan i nokre tilfelle finne restar på disken.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Slett no?</translation>
    </message>
    <message>
      <source>Delete the file too</source>
      <translation>Slett fila og dette</translation>
    </message>
    <message>
      <source>If you have printed it, sent it on or saved a copy somewhere else, you must delete it there yourself. Older spare copies of the journal may still hold what stands here.</source>
      <translation>Har du skrive det ut, sendt det vidare eller lagra ein kopi ein annan stad, må du slette det der sjølv. Tryggingskopiar frå før kan framleis ha det som står her.</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Berre herfrå</translation>
    </message>
    <message>
      <source>The file {name} has been changed since you saved it, or it is another one. It stays where it is.</source>
      <translation>Fila {name} er endra sidan du lagra ho, eller det er ei anna. Ho blir liggjande.</translation>
    </message>
    <message>
      <source>The file {name} is no longer where you saved it.</source>
      <translation>Fila {name} ligg ikkje lenger der du lagra ho.</translation>
    </message>
    <message>
      <source>The file {name} is where you saved it.</source>
      <translation>Fila {name} ligg der du lagra ho.</translation>
    </message>
    <message>
      <source>What stands here about it goes, with the text as it was then. What you have written in the journal stays.</source>
      <translation>Det som står her om dette, blir borte, også teksten slik han var då. Det du har skrive i dagboka, blir ståande.</translation>
    </message>
  </context>
  <context>
    <name>ForgottenPage</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Forgotten the passphrase?</source>
      <translation>Gløymt passordsetninga?</translation>
    </message>
    <message>
      <source>No recovery code was made for this journal.</source>
      <translation>Det er ikkje laga nokon reservekode til denne dagboka.</translation>
    </message>
    <message>
      <source>Trying the code. It takes about a second.</source>
      <translation>Prøver koden. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Skriv reservekoden frå lappen. Mellomrom betyr ingenting.</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>Bold</source>
      <translation>Feit</translation>
    </message>
    <message>
      <source>How the text looks</source>
      <translation>Slik ser teksten ut</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Kursiv</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Nummerert liste</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Sitat</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>That is too much text to paste at once. Nothing here has changed. Paste a part of it at a time.</source>
      <translation>Det er for mykje tekst til å lime inn på éin gong. Ingenting her er endra. Lim inn litt om gongen.</translation>
    </message>
  </context>
  <context>
    <name>FoundView</name>
    <message>
      <source>All of it is here already.</source>
      <translation>Alt dette er her allereie.</translation>
    </message>
    <message>
      <source>All the texts are here already.</source>
      <translation>Alle tekstane er her allereie.</translation>
    </message>
    <message>
      <source>Comes along, and is good to know about</source>
      <translation>Greitt å vite om det som blir med</translation>
    </message>
    <message>
      <source>Does not come along</source>
      <translation>Blir ikkje med</translation>
    </message>
    <message>
      <source>There was nothing here to move in.</source>
      <translation>Her var det ingenting å flytte inn.</translation>
    </message>
    <message>
      <source>{amount} are here already, word for word, and are skipped.</source>
      <translation>{amount} er her allereie, ord for ord, og blir hoppa over.</translation>
    </message>
    <message>
      <source>{amount} is here already, word for word, and is skipped.</source>
      <translation>{amount} er her allereie, ord for ord, og blir hoppa over.</translation>
    </message>
    <message>
      <source>{amount}, {period}.</source>
      <translation>{amount}, {period}.</translation>
    </message>
  </context>
  <context>
    <name>FourWordsRow</name>
    <message>
      <source>The file's four words. Whoever has the same file sees the same words.</source>
      <translation>Dei fire orda til fila. Den som har den same fila, ser dei same orda.</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>Danger? Call 113</source>
      <translation>Fare? Ring 113</translation>
    </message>
  </context>
  <context>
    <name>GroupFile</name>
    <message>
      <source>A day or a time in the file cannot be right, at “{place}”.</source>
      <translation>Ein dag eller eit klokkeslett i fila kan ikkje stemme, ved «{place}».</translation>
    </message>
    <message>
      <source>A message</source>
      <translation>Ein beskjed</translation>
    </message>
    <message>
      <source>A text in the file is too long, at “{place}”.</source>
      <translation>Ein tekst i fila er for lang, ved «{place}».</translation>
    </message>
    <message>
      <source>Appointments.json</source>
      <translation>Avtalar.json</translation>
    </message>
    <message>
      <source>From the group leader</source>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>Ideas for topics</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Not on {days}</source>
      <translation>Ikkje {days}</translation>
    </message>
    <message>
      <source>Numbers near by</source>
      <translation>Nummer i nærleiken</translation>
    </message>
    <message>
      <source>Rules of the group</source>
      <translation>Reglane i gruppa</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be, at “{place}”.</source>
      <translation>Noko i fila er ikkje som det skal, ved «{place}».</translation>
    </message>
    <message>
      <source>The group's name</source>
      <translation>Namnet på gruppa</translation>
    </message>
    <message>
      <source>The meetings</source>
      <translation>Møta</translation>
    </message>
    <message>
      <source>The program has its own text on who may have to report.</source>
      <translation>Programmet har sin eigen tekst om kven som kan ha plikt til å melde frå.</translation>
    </message>
    <message>
      <source>The same thing stands twice in the file, at “{place}”.</source>
      <translation>Det same står to stader i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There are too many lines in the file, at “{place}”.</source>
      <translation>Det er for mange linjer i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There is no name here, or no number to call.</source>
      <translation>Her manglar det eit namn, eller eit nummer å ringje.</translation>
    </message>
    <message>
      <source>This file is too large for a group file. It can be {most} KB at most.</source>
      <translation>Denne fila er for stor til å vere ei gruppefil. Ho kan vere på {most} kB, ikkje meir.</translation>
    </message>
    <message>
      <source>This file was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>Denne fila er laga med ei nyare utgåve. Installer den nyaste utgåva. Ingenting er endra.</translation>
    </message>
    <message>
      <source>This is no file from the group, or it is not whole.</source>
      <translation>Dette er ikkje ei fil frå gruppa, eller ho er ikkje heil.</translation>
    </message>
    <message>
      <source>This number stands in the program already.</source>
      <translation>Dette nummeret står i programmet frå før.</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation>Til og med {day}</translation>
    </message>
    <message>
      <source>Whoever answers here stands in the program already.</source>
      <translation>Dei som svarer her, står i programmet frå før.</translation>
    </message>
    <message>
      <source>Words of welcome</source>
      <translation>Velkomen</translation>
    </message>
    <message>
      <source>every other week</source>
      <translation>annakvar veke</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>kvar veke</translation>
    </message>
    <message>
      <source>every {ordinal} week</source>
      <translation>kvar {ordinal} veke</translation>
    </message>
    <message>
      <source>third fourth fifth sixth seventh eighth</source>
      <translation>tredje fjerde femte sjette sjuande åttande</translation>
    </message>
    <message>
      <source>{day} at {time}, {rhythm}</source>
      <translation>{day} kl. {time}, {rhythm}</translation>
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <translation>Barn som kan ha fått i seg noko farleg</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Hjelp no</translation>
    </message>
    <message>
      <source>Is there danger now?</source>
      <translation>Er det fare no?</translation>
    </message>
    <message>
      <source>Not everything here has been checked by a professional yet</source>
      <translation>Ikkje alt her er fagleg godkjent enno</translation>
    </message>
    <message>
      <source>Not yet checked by a professional</source>
      <translation>Ikkje fagleg godkjent enno</translation>
    </message>
    <message>
      <source>Somebody to talk to</source>
      <translation>Nokon å snakke med</translation>
    </message>
    <message>
      <source>Violence</source>
      <translation>Vald</translation>
    </message>
    <message>
      <source>When a child needs help</source>
      <translation>Når eit barn treng hjelp</translation>
    </message>
  </context>
  <context>
    <name>HelpStrip</name>
    <message>
      <source>A card</source>
      <translation>Eit kort</translation>
    </message>
    <message>
      <source>Call somebody</source>
      <translation>Ring nokon</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
  </context>
  <context>
    <name>Hours</name>
    <message>
      <source>Day and night</source>
      <translation>Heile døgnet</translation>
    </message>
    <message>
      <source>Every day {opens}–{closes}</source>
      <translation>Kvar dag kl. {opens}–{closes}</translation>
    </message>
    <message>
      <source>{day} {opens}–{closes}</source>
      <translation>{day} kl. {opens}–{closes}</translation>
    </message>
    <message>
      <source>{first} to {last} {opens}–{closes}</source>
      <translation>{first} til {last} kl. {opens}–{closes}</translation>
    </message>
  </context>
  <context>
    <name>IdeasDialog</name>
    <message>
      <source>Bring back those that came with the program</source>
      <translation>Hent tilbake dei som følgde med programmet</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Til</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Teke bort.</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>Dei er tilbake.</translation>
    </message>
  </context>
  <context>
    <name>IfITook</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>Ringjelista</translation>
    </message>
  </context>
  <context>
    <name>JournalPage</name>
    <message>
      <source>Back to the list</source>
      <translation>Tilbake til lista</translation>
    </message>
    <message>
      <source>Choose something you have written, or write something new.</source>
      <translation>Vel noko du har skrive, eller skriv noko nytt.</translation>
    </message>
  </context>
  <context>
    <name>KeepChoice</name>
    <message>
      <source>All of it</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Delete by itself after {days} days</source>
      <translation>Slett av seg sjølv etter {days} dagar</translation>
    </message>
    <message>
      <source>For this one and those to come. You can change it in Settings.</source>
      <translation>Gjeld denne og dei neste. Du kan endre det i Innstillingar.</translation>
    </message>
    <message>
      <source>Only what helped</source>
      <translation>Berre det som hjelpte</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>What is to stay in the journal?</source>
      <translation>Kva skal bli liggjande i dagboka?</translation>
    </message>
  </context>
  <context>
    <name>KeyfilePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Vel ein annan kopi</translation>
    </message>
    <message>
      <source>The key file is missing. There is a copy from {day}. Use it?</source>
      <translation>Nøkkelfila manglar. Det finst ein kopi frå {day}. Bruke han?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Bruk han</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>A new key</source>
      <translation>Ein ny nøkkel</translation>
    </message>
    <message>
      <source>Change the passphrase …</source>
      <translation>Byt passordsetning …</translation>
    </message>
    <message>
      <source>If somebody else knows the passphrase, changing it is not enough: that does not lock out somebody who has an old copy.</source>
      <translation>Viss nokon andre kan passordsetninga, er det ikkje nok å byte henne. Den som har ein gammal kopi, er då ikkje stengd ute.</translation>
    </message>
    <message>
      <source>Make a recovery code …</source>
      <translation>Lag ein reservekode …</translation>
    </message>
    <message>
      <source>Making fresh copies.</source>
      <translation>Lagar nye kopiar.</translation>
    </message>
    <message>
      <source>New recovery code …</source>
      <translation>Ny reservekode …</translation>
    </message>
    <message>
      <source>No recovery code opens the journal any more.</source>
      <translation>Ingen reservekode opnar dagboka lenger.</translation>
    </message>
    <message>
      <source>No recovery code yet.</source>
      <translation>Dagboka har ingen reservekode.</translation>
    </message>
    <message>
      <source>Passphrase and recovery code</source>
      <translation>Passordsetning og reservekode</translation>
    </message>
    <message>
      <source>Someone knows my passphrase …</source>
      <translation>Nokon kan passordsetninga mi …</translation>
    </message>
    <message>
      <source>Take the code away …</source>
      <translation>Fjern koden …</translation>
    </message>
    <message>
      <source>The journal is as it was before.</source>
      <translation>Dagboka er slik ho var før.</translation>
    </message>
    <message>
      <source>The new passphrase counts now.</source>
      <translation>Den nye passordsetninga gjeld no.</translation>
    </message>
    <message>
      <source>The new passphrase counts now. These could not be replaced and still open with the old one:</source>
      <translation>Den nye passordsetninga gjeld no. Desse fekk programmet ikkje bytt ut. Den gamle passordsetninga opnar dei framleis:</translation>
    </message>
    <message>
      <source>The new recovery code counts now.</source>
      <translation>Den nye reservekoden gjeld no.</translation>
    </message>
    <message>
      <source>There is a recovery code.</source>
      <translation>Dagboka har ein reservekode.</translation>
    </message>
    <message>
      <source>Writing everything anew under the new key.</source>
      <translation>Skriv alt på nytt med den nye nøkkelen.</translation>
    </message>
  </context>
  <context>
    <name>KindChoice</name>
    <message>
      <source>A letter you won't send is only for you.</source>
      <translation>Eit brev du ikkje sender, er berre for deg.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Kva er dette?</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Cravings</source>
      <translation>Sug</translation>
    </message>
    <message>
      <source>Just writing</source>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Brev</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Augeblink</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>Gruppa</translation>
    </message>
  </context>
  <context>
    <name>KindWords</name>
    <message>
      <source>Kind words I have been given</source>
      <translation>Gode ord eg har fått</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Vis ein annan</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A letter I won't send</source>
      <translation>Brev eg ikkje sender</translation>
    </message>
    <message>
      <source>Craving</source>
      <translation>Sug</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>Frå gruppa</translation>
    </message>
    <message>
      <source>Just writing</source>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Augeblink</translation>
    </message>
    <message>
      <source>one entry</source>
      <translation>éin tekst</translation>
    </message>
    <message>
      <source>{number} entries</source>
      <translation>{number} tekstar</translation>
    </message>
  </context>
  <context>
    <name>LargeCheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Ta bort desse orda</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Vis ein annan</translation>
    </message>
  </context>
  <context>
    <name>LastingCard</name>
    <message>
      <source>Ask how strong I think it will get</source>
      <translation>Spør kor sterkt eg trur det blir</translation>
    </message>
    <message>
      <source>New texts about craving</source>
      <translation>Nye tekstar om sug</translation>
    </message>
    <message>
      <source>Only what helped stays</source>
      <translation>Berre det som hjelpte, blir liggjande</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>They can delete themselves after some days, from the journal and from the copies. The day stands on the text, and you can let it stay. Texts you have written already are as they were.</source>
      <translation>Dei kan slette seg sjølve etter nokre dagar, frå dagboka og frå kopiane. Dagen står på teksten, og du kan la han bli ståande. Tekstar du alt har skrive, er som før.</translation>
    </message>
  </context>
  <context>
    <name>LatestCard</name>
    <message>
      <source>Latest in the journal</source>
      <translation>Sist i dagboka</translation>
    </message>
    <message>
      <source>What you write stands here. One line is enough.</source>
      <translation>Det du skriv, står her. Éi linje er nok.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Skriv den første sida</translation>
    </message>
  </context>
  <context>
    <name>LeaderCard</name>
    <message>
      <source>Bring up</source>
      <translation>Ta opp</translation>
    </message>
    <message>
      <source>Bring up: {line}</source>
      <translation>Ta opp: {line}</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <translation>Hent fil frå gruppa …</translation>
    </message>
    <message>
      <source>Got {day}. Its four words: {words}</source>
      <translation>Henta {day}. Dei fire orda: {words}</translation>
    </message>
    <message>
      <source>If you have got a file from the group leader, it can be shown here, beside what is yours.</source>
      <translation>Har du fått ei fil av gruppeleiaren, kan det som er i henne, stå her ved sida av det som er ditt.</translation>
    </message>
    <message>
      <source>It stands among what you want to bring up.</source>
      <translation>Det står under det du vil ta opp.</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <translation>Lag gruppefil …</translation>
    </message>
    <message>
      <source>Show the others</source>
      <translation>Vis dei andre</translation>
    </message>
    <message>
      <source>Show the others: {part}</source>
      <translation>Vis dei andre: {part}</translation>
    </message>
    <message>
      <source>Stands among what you want to bring up</source>
      <translation>Står under det du vil ta opp</translation>
    </message>
    <message>
      <source>Take away what the file brought</source>
      <translation>Ta bort det fila kom med</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <translation>Ta bort: {line}</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <translation>Fila frå gruppa er lagd til.</translation>
    </message>
    <message>
      <source>The line is taken away.</source>
      <translation>Linja er teken bort.</translation>
    </message>
    <message>
      <source>What the file brought is taken away.</source>
      <translation>Det fila kom med, er teke bort.</translation>
    </message>
  </context>
  <context>
    <name>LineAdd</name>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
  </context>
  <context>
    <name>LineRow</name>
    <message>
      <source>Change</source>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change: {line}</source>
      <translation>Endre: {line}</translation>
    </message>
  </context>
  <context>
    <name>LockScreenHelp</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <translation>Barn som kan ha fått i seg noko farleg</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Hjelp no</translation>
    </message>
  </context>
  <context>
    <name>LockedDialog</name>
    <message>
      <source>One of the signs will not do in a PDF. Use letters and numbers.</source>
      <translation>Eit av teikna går ikkje i ein PDF. Bruk bokstavar og tal.</translation>
    </message>
    <message>
      <source>PDF with a password</source>
      <translation>PDF med passord</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passord</translation>
    </message>
    <message>
      <source>Save …</source>
      <translation>Lagre …</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Vis passordet</translation>
    </message>
    <message>
      <source>The password again</source>
      <translation>Passordet ein gong til</translation>
    </message>
    <message>
      <source>The password is too long for a PDF. Choose a shorter one.</source>
      <translation>Passordet er for langt for ein PDF. Vel eit kortare.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
      <source>Whoever has the file needs the password to open it. It is kept nowhere: if it is forgotten, the file cannot be opened. Give it by word of mouth, not with the file. Do not use the passphrase of your journal.</source>
      <translation>Den som har fila, treng passordet for å opne ho. Passordet blir ikkje lagra nokon stad. Gløymer du det, kan ingen opne fila. Sei det heller enn å sende det saman med fila. Ikkje bruk passordsetninga til dagboka.</translation>
    </message>
    <message>
      <source>Write a password first.</source>
      <translation>Skriv eit passord først.</translation>
    </message>
  </context>
  <context>
    <name>LookBackCard</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Don't show this one again</source>
      <translation>Ikkje vis denne igjen</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>Frå denne dagen</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>Same dagen tidlegare år</translation>
    </message>
    <message>
      <source>Show nothing from before</source>
      <translation>Ikkje vis noko frå før</translation>
    </message>
    <message>
      <source>Show nothing from before …</source>
      <translation>Ikkje vis noko frå før …</translation>
    </message>
    <message>
      <source>one year ago</source>
      <translation>for eitt år sidan</translation>
    </message>
    <message>
      <source>two three four five six seven eight nine ten eleven twelve</source>
      <translation>to tre fire fem seks sju åtte ni ti elleve tolv</translation>
    </message>
    <message>
      <source>{number} years ago</source>
      <translation>for {number} år sidan</translation>
    </message>
  </context>
  <context>
    <name>LookBackSettings</name>
    <message>
      <source>From the same day in earlier years</source>
      <translation>Frå same dagen tidlegare år</translation>
    </message>
    <message>
      <source>Moments and kind words only. Never letters, never cravings, and nothing marked “Only for me”.</source>
      <translation>Berre augeblink og gode ord. Aldri brev, aldri sug, og ingenting merkt «Berre for meg».</translation>
    </message>
    <message>
      <source>Show again what I have hidden</source>
      <translation>Vis igjen det eg har teke bort</translation>
    </message>
    <message>
      <source>Show nothing from before a certain day</source>
      <translation>Ikkje vis noko frå før ein bestemt dag</translation>
    </message>
    <message>
      <source>Show something from the same day in earlier years on “Today”</source>
      <translation>Vis noko frå same dagen tidlegare år på «I dag»</translation>
    </message>
  </context>
  <context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
      <source>About %1</source>
      <translation>Om %1</translation>
    </message>
    <message>
      <source>Hide %1</source>
      <translation>Gøym %1</translation>
    </message>
    <message>
      <source>Hide Others</source>
      <translation>Gøym andre</translation>
    </message>
    <message>
      <source>Preferences...</source>
      <translation>Innstillingar …</translation>
    </message>
    <message>
      <source>Quit %1</source>
      <translation>Avslutt %1</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Tenester</translation>
    </message>
    <message>
      <source>Show All</source>
      <translation>Vis alle</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Close without saving</source>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Bli her</translation>
    </message>
  </context>
  <context>
    <name>Maker</name>
    <message>
      <source>Choose another name for the file, without “{word}”.</source>
      <translation>Vel eit anna namn på fila, utan «{word}».</translation>
    </message>
    <message>
      <source>Give it by stick, not by e-mail: an e-mail tells others who is in the group.</source>
      <translation>Gi henne på minnepinne, ikkje på e-post: Ein e-post fortel andre kven som er med i gruppa.</translation>
    </message>
    <message>
      <source>Go on with a file you have …</source>
      <translation>Gå vidare med ei fil du har …</translation>
    </message>
    <message>
      <source>Make a group file</source>
      <translation>Lag gruppefil</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
      <source>Save the group file …</source>
      <translation>Lagre gruppefila …</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Lagra som {name}.</translation>
    </message>
    <message>
      <source>There is something to look at before the file is saved.</source>
      <translation>Det er noko å sjå på før du kan lagre fila.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>Denne fila lèt seg ikkje opne.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). A stick is better.</source>
      <translation>Denne mappa blir kopiert til nettet ({program}). Ein minnepinne er betre.</translation>
    </message>
    <message>
      <source>What you write here becomes a small file that you give to the group on a memory stick. Everything may stand empty. Those who get it see all of it before they keep it, and nothing comes back to you.</source>
      <translation>Det du skriv her, blir ei lita fil som du gir til gruppa på ein minnepinne. Alt kan stå tomt. Dei som får fila, ser alt i henne før dei legg henne til, og ingenting kjem tilbake til deg.</translation>
    </message>
    <message>
      <source>“{line}” cannot come along: {reason}</source>
      <translation>«{line}» kan ikkje vere med: {reason}</translation>
    </message>
  </context>
  <context>
    <name>MakerDialog</name>
    <message>
      <source>Make a group file</source>
      <translation>Lag gruppefil</translation>
    </message>
  </context>
  <context>
    <name>MakerWindow</name>
    <message>
      <source>Close without saving</source>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Bli her</translation>
    </message>
    <message>
      <source>The file is not saved.</source>
      <translation>Fila er ikkje lagra.</translation>
    </message>
  </context>
  <context>
    <name>MeetingAdd</name>
    <message>
      <source>+ A meeting</source>
      <translation>+ Eit møte</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Another meeting</source>
      <translation>Eit anna møte</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>What you call it</source>
      <translation>Det du kallar det</translation>
    </message>
  </context>
  <context>
    <name>MeetingCard</name>
    <message>
      <source>From the group leader</source>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjer deg klar til møtet</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Ikkje denne dagen</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <translation>Ta bort møtet</translation>
    </message>
    <message>
      <source>Show the meeting</source>
      <translation>Vis møtet</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Skriv frå møtet</translation>
    </message>
    <message>
      <source>{what}: {meeting}</source>
      <translation>{what}: {meeting}</translation>
    </message>
  </context>
  <context>
    <name>MeetingChoice</name>
    <message>
      <source>Not tied to a meeting</source>
      <translation>Ikkje knytt til eit møte</translation>
    </message>
    <message>
      <source>Which meeting</source>
      <translation>Kva møte</translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>Back to the group</source>
      <translation>Tilbake til gruppa</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
  </context>
  <context>
    <name>MeetingWays</name>
    <message>
      <source>A note to bring</source>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>I can't come</source>
      <translation>Eg kan ikkje kome</translation>
    </message>
    <message>
      <source>Move …</source>
      <translation>Flytt …</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Ikkje denne dagen</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <translation>Ta bort møtet</translation>
    </message>
    <message>
      <source>Save in the calendar …</source>
      <translation>Lagre i kalenderen …</translation>
    </message>
    <message>
      <source>The meeting is moved.</source>
      <translation>Møtet er flytta.</translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message>
      <source>Earlier meetings</source>
      <translation>Tidlegare møte</translation>
    </message>
    <message>
      <source>Every eighth week</source>
      <translation>Kvar åttande veke</translation>
    </message>
    <message>
      <source>Every fifth week</source>
      <translation>Kvar femte veke</translation>
    </message>
    <message>
      <source>Every fourth week</source>
      <translation>Kvar fjerde veke</translation>
    </message>
    <message>
      <source>Every other week</source>
      <translation>Annakvar veke</translation>
    </message>
    <message>
      <source>Every seventh week</source>
      <translation>Kvar sjuande veke</translation>
    </message>
    <message>
      <source>Every sixth week</source>
      <translation>Kvar sjette veke</translation>
    </message>
    <message>
      <source>Every third week</source>
      <translation>Kvar tredje veke</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Kvar veke</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <translation>Det er ikkje planlagt noko møte.</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Akkurat no har eg inga gruppe</translation>
    </message>
    <message>
      <source>The meeting is removed.</source>
      <translation>Møtet er teke bort.</translation>
    </message>
    <message>
      <source>The meetings of the group are here again.</source>
      <translation>Møta i gruppa er her igjen.</translation>
    </message>
    <message>
      <source>The meetings of the group are put away.</source>
      <translation>Møta i gruppa er lagde bort.</translation>
    </message>
    <message>
      <source>There is no meeting on that day.</source>
      <translation>Det er ikkje noko møte den dagen.</translation>
    </message>
    <message>
      <source>at {time}</source>
      <translation>kl. {time}</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>frå {day}</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>til {day}</translation>
    </message>
    <message>
      <source>{day} {at_time}</source>
      <translation>{day} {at_time}</translation>
    </message>
    <message>
      <source>{name}, {day}</source>
      <translation>{name}, {day}</translation>
    </message>
    <message>
      <source>{rhythm}, {weekday} {at_time}</source>
      <translation>{rhythm}, {weekday} {at_time}</translation>
    </message>
  </context>
  <context>
    <name>MentionLine</name>
    <message>
      <source>No</source>
      <translation>Nei</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>Somebody else is mentioned here. Was it said by others?</source>
      <translation>Her er nokon andre nemnde. Er det sagt av andre?</translation>
    </message>
  </context>
  <context>
    <name>MoreCard</name>
    <message>
      <source>If I took something</source>
      <translation>Viss eg har teke noko</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meir</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>Bølgjene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>På ein roleg dag</translation>
    </message>
    <message>
      <source>Something I want to bring up</source>
      <translation>Noko eg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>MoreChoices</name>
    <message>
      <source>Choose days …</source>
      <translation>Vel dagar …</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Frå og med</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikkje teke med enno</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Stikkord</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Til og med</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Når</translation>
    </message>
    <message>
      <source>You have no tags yet.</source>
      <translation>Du har ingen stikkord enno.</translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Move it</source>
      <translation>Flytt møtet</translation>
    </message>
  </context>
  <context>
    <name>MoveInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Looking for what is here already …</source>
      <translation>Ser etter det som er her allereie …</translation>
    </message>
    <message>
      <source>Move in</source>
      <translation>Flytt inn</translation>
    </message>
    <message>
      <source>Move in from another journal</source>
      <translation>Flytt inn frå ei anna dagbok</translation>
    </message>
    <message>
      <source>Move in {amount}</source>
      <translation>Flytt inn {amount}</translation>
    </message>
    <message>
      <source>Moving in …</source>
      <translation>Flyttar inn …</translation>
    </message>
    <message>
      <source>Pictures that did not come along</source>
      <translation>Bilete som ikkje blei med</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Les …</translation>
    </message>
    <message>
      <source>See them in the journal</source>
      <translation>Sjå i dagboka</translation>
    </message>
    <message>
      <source>Stop and take it back</source>
      <translation>Stopp og ta det bort igjen</translation>
    </message>
    <message>
      <source>Taking back what had come in …</source>
      <translation>Tek bort det som kom med …</translation>
    </message>
    <message>
      <source>The files they came from lie where they were, and are not protected.</source>
      <translation>Filene dei kom frå, ligg der dei låg, og er ikkje verna.</translation>
    </message>
    <message>
      <source>What has come in stands in the settings, and can be taken back there.</source>
      <translation>Det som kom med, står i innstillingane. Der kan du ta det bort.</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <translation>{number} av {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>A folder of text files</source>
      <translation>Ei mappe med tekstfiler</translation>
    </message>
    <message>
      <source>A new leader came</source>
      <translation>Gruppa fekk ein ny leiar</translation>
    </message>
    <message>
      <source>After (0–10)</source>
      <translation>Etter (0–10)</translation>
    </message>
    <message>
      <source>Another kind of file.</source>
      <translation>Eit anna slag fil.</translation>
    </message>
    <message>
      <source>Before (0–10)</source>
      <translation>Før (0–10)</translation>
    </message>
    <message>
      <source>Changes in the group</source>
      <translation>Endringar i gruppa</translation>
    </message>
    <message>
      <source>Choose its text file, usually journal.txt, or a JSON file that jrnl has made.</source>
      <translation>Vel tekstfila som jrnl skriv i, eller ei JSON-fil som jrnl har laga.</translation>
    </message>
    <message>
      <source>Choose the folder with its month files. It is usually called .rednotebook and lies in your home folder.</source>
      <translation>Vel mappa med månadsfilene. Ho heiter vanlegvis .rednotebook og ligg i heimemappa di.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: one picture.</source>
      <translation>Skadd, og ikkje med: eitt bilete.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {amount}.</source>
      <translation>Skadd, og ikkje med: {amount}.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {number} pictures.</source>
      <translation>Skadd, og ikkje med: {number} bilete.</translation>
    </message>
    <message>
      <source>Day One</source>
      <translation>Day One</translation>
    </message>
    <message>
      <source>Empty.</source>
      <translation>Tom.</translation>
    </message>
    <message>
      <source>Encrypted. Unlock it where it was made.</source>
      <translation>Kryptert. Lås henne opp i programmet som laga henne.</translation>
    </message>
    <message>
      <source>From the leader</source>
      <translation>Frå gruppeleiaren</translation>
    </message>
    <message>
      <source>From the top of the file. The text itself comes along.</source>
      <translation>Frå toppen av fila. Sjølve teksten blir med.</translation>
    </message>
    <message>
      <source>Hidden, and not looked into.</source>
      <translation>Usynleg fil eller mappe, ikkje lesen.</translation>
    </message>
    <message>
      <source>If, then</source>
      <translation>Viss, så</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <translation>Lite søvn</translation>
    </message>
    <message>
      <source>Make a JSON file in Day One's settings, and choose the zip file you get. Photos come along.</source>
      <translation>Lag ei JSON-fil i innstillingane i Day One, og vel zip-fila du får. Bilete blir med.</translation>
    </message>
    <message>
      <source>Markdown or plain text, from Obsidian for example. Also a folder that was taken out here.</source>
      <translation>Markdown eller vanleg tekst, frå Obsidian til dømes. Også ei mappe som er teken ut herifrå.</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Møte</translation>
    </message>
    <message>
      <source>Meetings that repeat</source>
      <translation>Møte som kjem att</translation>
    </message>
    <message>
      <source>Meetings, kind words, lines to bring up, people, names, and what was made ready on a calm day do not come along.</source>
      <translation>Møte, gode ord, det du vil ta opp, ringjelista, namna du byter ut, og det du har gjort klart på ein roleg dag, blir ikkje med.</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>Medisinen held ikkje</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>Teikna mine</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Namn eg byter ut</translation>
    </message>
    <message>
      <source>No date. It gets the time the file was last saved.</source>
      <translation>Ingen dato. Teksten får tida då fila sist blei lagra.</translation>
    </message>
    <message>
      <source>Nothing had come in.</source>
      <translation>Ingenting var kome med.</translation>
    </message>
    <message>
      <source>On the way (0–10)</source>
      <translation>Undervegs (0–10)</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>Places do not come along.</source>
      <translation>Stader blir ikkje med.</translation>
    </message>
    <message>
      <source>RedNotebook</source>
      <translation>RedNotebook</translation>
    </message>
    <message>
      <source>Rehearsed talks</source>
      <translation>Samtalar eg har øvd på</translation>
    </message>
    <message>
      <source>Somebody new came</source>
      <translation>Nokon nye kom</translation>
    </message>
    <message>
      <source>Something to bring up</source>
      <translation>Noko eg vil ta opp</translation>
    </message>
    <message>
      <source>Sound, film and PDF do not come along.</source>
      <translation>Lyd, film og PDF blir ikkje med.</translation>
    </message>
    <message>
      <source>Stars and pins do not come along.</source>
      <translation>Stjerner og festa tekstar blir ikkje merkte her.</translation>
    </message>
    <message>
      <source>Steps, music and activities do not come along.</source>
      <translation>Skritt, musikk og aktivitet blir ikkje med.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was left behind.</source>
      <translation>Stoppa. Ingenting blei liggjande att.</translation>
    </message>
    <message>
      <source>Taken along</source>
      <translation>Teke med</translation>
    </message>
    <message>
      <source>Taking everything out was not finished last time. The half-written folder in {folder} is deleted now.</source>
      <translation>Programmet blei ikkje ferdig med å ta ut alt sist. Den halvferdige mappa i {folder} er sletta no.</translation>
    </message>
    <message>
      <source>Texts without a time of day are set at twelve noon.</source>
      <translation>Tekstar utan klokkeslett blir sette til klokka tolv.</translation>
    </message>
    <message>
      <source>The date cannot be understood. Mend it there and move in once more.</source>
      <translation>Datoen lèt seg ikkje lese. Rett han i fila, og flytt inn på nytt.</translation>
    </message>
    <message>
      <source>The day it was to delete itself has passed. It stays for thirty days.</source>
      <translation>Dagen då teksten skulle slette seg sjølv, er forbi. Han blir her i tretti dagar.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>Fila er for stor.</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>Gruppa sluttar</translation>
    </message>
    <message>
      <source>The group started</source>
      <translation>Gruppa byrja</translation>
    </message>
    <message>
      <source>The group's rules</source>
      <translation>Reglane i gruppa</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>The name points out of the folder, and is not followed.</source>
      <translation>Namnet peikar ut av mappa, og blir ikkje følgt.</translation>
    </message>
    <message>
      <source>The picture cannot be added.</source>
      <translation>Dette biletet lèt seg ikkje leggje til.</translation>
    </message>
    <message>
      <source>The picture is damaged, too large, or of a kind that cannot be added.</source>
      <translation>Biletet er skadd, for stort eller av eit slag som ikkje kan vere med.</translation>
    </message>
    <message>
      <source>The picture is not there.</source>
      <translation>Biletet er ikkje der.</translation>
    </message>
    <message>
      <source>The picture lies on the internet or outside the folder.</source>
      <translation>Biletet ligg på nettet eller utanfor mappa.</translation>
    </message>
    <message>
      <source>The same text at the same time. It comes in once.</source>
      <translation>Den same teksten på same tid. Han kjem inn éin gong.</translation>
    </message>
    <message>
      <source>The tag is over sixty characters long. Its end does not come along.</source>
      <translation>Stikkordet er over seksti teikn langt. Slutten blir ikkje med.</translation>
    </message>
    <message>
      <source>The text is here already, so the picture does not come along. You can add it to the text yourself.</source>
      <translation>Teksten er her allereie, så biletet blir ikkje med. Du kan leggje det til i teksten sjølv.</translation>
    </message>
    <message>
      <source>The text is too long to be one entry.</source>
      <translation>Teksten er for lang til å bli éin tekst her.</translation>
    </message>
    <message>
      <source>The time zone is not known. This computer's own is used.</source>
      <translation>Tidssona er ukjend. Tida er sett etter PC-en.</translation>
    </message>
    <message>
      <source>The weather does not come along.</source>
      <translation>Vêret blir ikkje med.</translation>
    </message>
    <message>
      <source>There are no text files in this folder.</source>
      <translation>I denne mappa er det ingen tekstfiler.</translation>
    </message>
    <message>
      <source>There is no room for more pictures here.</source>
      <translation>Det er ikkje plass til fleire bilete på denne teksten.</translation>
    </message>
    <message>
      <source>There is no text in this file.</source>
      <translation>Det er ingen tekst i denne fila.</translation>
    </message>
    <message>
      <source>There is nothing from Day One in this file.</source>
      <translation>I denne fila er det ingenting frå Day One.</translation>
    </message>
    <message>
      <source>There is nothing from RedNotebook in this folder.</source>
      <translation>I denne mappa er det ingenting frå RedNotebook.</translation>
    </message>
    <message>
      <source>There is nothing from jrnl in this file.</source>
      <translation>I denne fila er det ingenting frå jrnl.</translation>
    </message>
    <message>
      <source>There is room for fifty tags on a text.</source>
      <translation>Det er plass til femti stikkord på ein tekst.</translation>
    </message>
    <message>
      <source>There is too much in this folder. Choose a smaller one in it.</source>
      <translation>Det er for mykje i denne mappa. Vel ei mindre mappe inni henne.</translation>
    </message>
    <message>
      <source>This cannot be opened.</source>
      <translation>Dette lèt seg ikkje opne.</translation>
    </message>
    <message>
      <source>This cannot be understood.</source>
      <translation>Dette lèt seg ikkje tolke.</translation>
    </message>
    <message>
      <source>This date cannot be understood. It gets that of the file.</source>
      <translation>Denne datoen lèt seg ikkje lese. Teksten får datoen til fila.</translation>
    </message>
    <message>
      <source>This date cannot be understood. The line stays in the text before it.</source>
      <translation>Denne datoen lèt seg ikkje lese. Linja blir ståande i teksten framfor.</translation>
    </message>
    <message>
      <source>This file is encrypted. Unlock it with the program that made it, and choose it once more.</source>
      <translation>Denne fila er kryptert. Lås henne opp med programmet som laga henne, og vel henne på nytt.</translation>
    </message>
    <message>
      <source>This file is not whole.</source>
      <translation>Denne fila er ikkje heil.</translation>
    </message>
    <message>
      <source>This file is too large to be read.</source>
      <translation>Denne fila er for stor til å bli lesen.</translation>
    </message>
    <message>
      <source>This helped</source>
      <translation>Dette hjelpte</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Dette er ikkje ei vanleg fil.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the text yourself.</source>
      <translation>Denne typen bilete (HEIC) kan du ikkje leggje til her. Lagre det som JPEG, og legg det til i teksten sjølv.</translation>
    </message>
    <message>
      <source>This points to another place, and is not followed.</source>
      <translation>Dette peikar til ein annan stad, og blir ikkje følgt.</translation>
    </message>
    <message>
      <source>This zip file is not whole. Make it, or fetch it, once more.</source>
      <translation>Denne zip-fila er ikkje heil. Lag henne, eller hent henne, på nytt.</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I thought it would come to (0–10)</source>
      <translation>Eg trudde (0–10)</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>Det som hjelper meg</translation>
    </message>
    <message>
      <source>What was taken out here</source>
      <translation>Det som er teke ut herifrå</translation>
    </message>
    <message>
      <source>Which texts belong together does not come along.</source>
      <translation>Kva tekstar som høyrer saman, blir ikkje med.</translation>
    </message>
    <message>
      <source>Written by an older program. See whether æ, ø and å came out right.</source>
      <translation>Skriven med eit eldre program. Sjå om æ, ø og å blei rette.</translation>
    </message>
    <message>
      <source>Written for meetings</source>
      <translation>Det eg har skrive til møte</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>kvar veke</translation>
    </message>
    <message>
      <source>every {weeks} weeks</source>
      <translation>kvar {weeks}. veke</translation>
    </message>
    <message>
      <source>for a guest</source>
      <translation>til ein gjest</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>frå {day}</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <translation>frå {first} til {last}</translation>
    </message>
    <message>
      <source>how it went</source>
      <translation>korleis det gjekk</translation>
    </message>
    <message>
      <source>jrnl</source>
      <translation>jrnl</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>slag</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>møte</translation>
    </message>
    <message>
      <source>my three sentences</source>
      <translation>mine tre setningar</translation>
    </message>
    <message>
      <source>not on</source>
      <translation>ikkje</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>berre for meg</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>bilete</translation>
    </message>
    <message>
      <source>the situation</source>
      <translation>situasjonen</translation>
    </message>
    <message>
      <source>until</source>
      <translation>til</translation>
    </message>
    <message>
      <source>unwritten</source>
      <translation>uskriven</translation>
    </message>
    <message>
      <source>what I heard that helped</source>
      <translation>det eg høyrde, som hjelpte</translation>
    </message>
    <message>
      <source>what I say</source>
      <translation>det eg seier</translation>
    </message>
    <message>
      <source>what I want to try</source>
      <translation>det eg vil prøve</translation>
    </message>
    <message>
      <source>what they may say</source>
      <translation>det dei kan seie</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{amount} are taken out again.</source>
      <translation>{amount} er tekne bort igjen.</translation>
    </message>
    <message>
      <source>{amount} has come in.</source>
      <translation>{amount} er flytta inn.</translation>
    </message>
    <message>
      <source>{amount} have come in.</source>
      <translation>{amount} er flytta inn.</translation>
    </message>
    <message>
      <source>{amount} is taken out again.</source>
      <translation>{amount} er teken bort igjen.</translation>
    </message>
    <message>
      <source>{texts} and one picture</source>
      <translation>{texts} og eitt bilete</translation>
    </message>
    <message>
      <source>{texts} and {number} pictures</source>
      <translation>{texts} og {number} bilete</translation>
    </message>
    <message>
      <source>{told} {amount} stay, because you have changed them since.</source>
      <translation>{told} {amount} blir her, for dei har du endra sidan.</translation>
    </message>
    <message>
      <source>{told} {amount} stays, because you have changed it since.</source>
      <translation>{told} {amount} blir her, for han har du endra sidan.</translation>
    </message>
  </context>
  <context>
    <name>MovingCard</name>
    <message>
      <source>Move in and out</source>
      <translation>Flytte inn og ut</translation>
    </message>
    <message>
      <source>Move in …</source>
      <translation>Flytt inn …</translation>
    </message>
    <message>
      <source>Take everything out …</source>
      <translation>Ta ut alt …</translation>
    </message>
    <message>
      <source>Take out again: {move}</source>
      <translation>Ta bort igjen: {move}</translation>
    </message>
    <message>
      <source>Take them out again</source>
      <translation>Ta bort igjen</translation>
    </message>
    <message>
      <source>Texts you have in another journal can come in here, and everything here can be taken out as ordinary files.</source>
      <translation>Tekstar du har i ei anna dagbok, kan flytte inn her, og alt som er her, kan du ta ut som vanlege filer.</translation>
    </message>
    <message>
      <source>What you have changed since, stays.</source>
      <translation>Det du har endra sidan, blir her.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}.</source>
      <translation>{amount} frå {source}, flytta inn {day}.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}. It was not finished.</source>
      <translation>{amount} frå {source}, flytta inn {day}. Det blei ikkje ferdig.</translation>
    </message>
  </context>
  <context>
    <name>NamePage</name>
    <message>
      <source>Make the journal</source>
      <translation>Lag dagboka</translation>
    </message>
    <message>
      <source>Making the journal. It takes about a second.</source>
      <translation>Lagar dagboka. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Mammadagbok</source>
      <translation>Mammadagbok</translation>
    </message>
    <message>
      <source>Notes, a neutral name</source>
      <translation>Notat, eit nøytralt namn</translation>
    </message>
    <message>
      <source>The name stands in the title bar and in the menu. Folders and files have neutral names in any case. You can change it later, in Settings.</source>
      <translation>Namnet står øvst i vindauget og i menyen. Mapper og filer har nøytrale namn uansett. Du kan endre det seinare, i Innstillingar.</translation>
    </message>
    <message>
      <source>What should the window be called?</source>
      <translation>Kva skal stå på vindauget?</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Notes</source>
      <translation>Notat</translation>
    </message>
  </context>
  <context>
    <name>NamesDialog</name>
    <message>
      <source>Change</source>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Endre {name}</translation>
    </message>
    <message>
      <source>In what you take along, other words stand in the place of these names. In the journal they stay as you wrote them.</source>
      <translation>I det du tek med, står andre ord i staden for desse namna. I dagboka blir dei ståande slik du skreiv dei.</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Namn eg byter ut</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>Ta {name} bort frå lista</translation>
    </message>
    <message>
      <source>There is a name that you replace in the words that stand instead.</source>
      <translation>Blant orda du vil ha i staden, står det eit namn du byter ut.</translation>
    </message>
    <message>
      <source>This name already stands in the place of another.</source>
      <translation>Dette namnet står allereie i staden for eit anna.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Skriv namnet først.</translation>
    </message>
    <message>
      <source>Write what stands there instead.</source>
      <translation>Skriv det som skal stå der i staden.</translation>
    </message>
    <message>
      <source>{name} is no longer replaced.</source>
      <translation>{name} blir ikkje lenger bytt ut.</translation>
    </message>
    <message>
      <source>{name} is on the list already.</source>
      <translation>{name} står på lista frå før.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyDialog</name>
    <message>
      <source>Changing the passphrase alone is not enough: it does not lock out somebody who has an old copy.</source>
      <translation>Det er ikkje nok berre å byte passordsetning: Då er den som har ein gammal kopi, ikkje stengd ute.</translation>
    </message>
    <message>
      <source>If somebody has taken a copy already, they can still read it with the old passphrase. The program cannot change that.</source>
      <translation>Har nokon alt teke ein kopi, kan dei framleis lese han med den gamle passordsetninga. Det kan ikkje programmet endre.</translation>
    </message>
    <message>
      <source>Make a new key</source>
      <translation>Lag ny nøkkel</translation>
    </message>
    <message>
      <source>Someone knows my passphrase</source>
      <translation>Nokon kan passordsetninga mi</translation>
    </message>
    <message>
      <source>The journal gets a new key and a new passphrase. Everything you have written comes along. The old passphrase and the old recovery code no longer open it.</source>
      <translation>Dagboka får ein ny nøkkel og ei ny passordsetning. Alt du har skrive, blir med. Den gamle passordsetninga og den gamle reservekoden opnar henne ikkje lenger.</translation>
    </message>
    <message>
      <source>The journal is closed meanwhile, and locked when it is done.</source>
      <translation>Dagboka er lukka så lenge det varer, og låst når det er ferdig.</translation>
    </message>
  </context>
  <context>
    <name>NewNameCard</name>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Namn</translation>
    </message>
    <message>
      <source>Several names for the same one? Write a comma between them.</source>
      <translation>Fleire namn på den same? Skriv komma mellom dei.</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>Det som står der i staden</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>ein eg møtte</translation>
    </message>
    <message>
      <source>someone in the group</source>
      <translation>ein i gruppa</translation>
    </message>
    <message>
      <source>the boy</source>
      <translation>guten</translation>
    </message>
    <message>
      <source>the dad</source>
      <translation>pappaen</translation>
    </message>
    <message>
      <source>the eldest</source>
      <translation>eldste</translation>
    </message>
    <message>
      <source>the girl</source>
      <translation>jenta</translation>
    </message>
    <message>
      <source>the kid</source>
      <translation>ungen</translation>
    </message>
    <message>
      <source>the youngest</source>
      <translation>minsten</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>At least {count} characters, for example six words you remember. Everything is allowed, spaces too.</source>
      <translation>Minst {count} teikn, gjerne seks ord du hugsar. Alt er lov, òg mellomrom.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Ny passordsetning</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Suggest six words</source>
      <translation>Foreslå seks ord</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>Den same ein gong til</translation>
    </message>
    <message>
      <source>The two are not the same. Look at both with “Show”.</source>
      <translation>Dei to er ikkje like. Sjå på begge med «Vis».</translation>
    </message>
    <message>
      <source>Write the words down or learn them, then write them once more.</source>
      <translation>Skriv ned orda eller lær dei utanåt, og skriv dei så ein gong til.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphraseDialog</name>
    <message>
      <source>The passphrase of today</source>
      <translation>Passordsetninga du har no</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Change and open</source>
      <translation>Byt og opne</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>Vel ei ny passordsetning</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Opnar. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>The code is right. The old passphrase goes out of use.</source>
      <translation>Koden stemmer. Den nye passordsetninga gjeld i staden for den gamle.</translation>
    </message>
    <message>
      <source>The recovery code stays the same. You can make a new one in Settings.</source>
      <translation>Reservekoden er den same som før. Du kan lage ein ny i Innstillingar.</translation>
    </message>
  </context>
  <context>
    <name>NextMeetingCard</name>
    <message>
      <source>A note to bring</source>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjer deg klar til møtet</translation>
    </message>
    <message>
      <source>Go to the group</source>
      <translation>Gå til gruppa</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>Neste møte</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <translation>Det er ikkje planlagt noko møte.</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Skriv det du vil ta opp …</translation>
    </message>
  </context>
  <context>
    <name>NoCodeDialog</name>
    <message>
      <source>Copies made before still open with it.</source>
      <translation>Koden opnar framleis kopiar som finst frå før.</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Fjern han</translation>
    </message>
    <message>
      <source>Take the recovery code away</source>
      <translation>Fjern reservekoden</translation>
    </message>
    <message>
      <source>The code stops counting at once. Without passphrase and without code nobody can open the journal, not even those who made the program.</source>
      <translation>Koden sluttar å gjelde med ein gong. Utan passordsetning og utan kode kan ingen opne dagboka, heller ikkje dei som laga programmet.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>NoGroupCard</name>
    <message>
      <source>I have a group again</source>
      <translation>Eg har ei gruppe igjen</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Akkurat no har eg inga gruppe</translation>
    </message>
    <message>
      <source>The meetings are put away. Everything you have written is where it was.</source>
      <translation>Møta er lagde bort. Alt du har skrive, ligg der det låg.</translation>
    </message>
  </context>
  <context>
    <name>NoNames</name>
    <message>
      <source>Ask about {word} again</source>
      <translation>Spør om {word} igjen</translation>
    </message>
    <message>
      <source>Not names</source>
      <translation>Ikkje namn</translation>
    </message>
    <message>
      <source>You are not asked about these words.</source>
      <translation>Du blir ikkje spurd om desse orda.</translation>
    </message>
  </context>
  <context>
    <name>NumberFields</name>
    <message>
      <source>+ Another number</source>
      <translation>+ Eit nummer til</translation>
    </message>
  </context>
  <context>
    <name>NumberNotice</name>
    <message>
      <source>This looks like a birth number. It need not stand here.</source>
      <translation>Dette ser ut som eit fødselsnummer. Det treng ikkje å stå her.</translation>
    </message>
  </context>
  <context>
    <name>OccasionChoice</name>
    <message>
      <source>A little book for the child</source>
      <translation>Ei lita bok til barnet</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>Til eit anna møte</translation>
    </message>
    <message>
      <source>For the group</source>
      <translation>Til gruppa</translation>
    </message>
  </context>
  <context>
    <name>OlderPage</name>
    <message>
      <source>No, bring back the copy from {day}</source>
      <translation>Nei, hent tilbake kopien frå {day}</translation>
    </message>
    <message>
      <source>The file looks older than last time: {entries} now, {last} last time. Is that right?</source>
      <translation>Fila ser eldre ut enn sist: {entries} no, {last} sist. Stemmer det?</translation>
    </message>
    <message>
      <source>Yes, go on with this one</source>
      <translation>Ja, hald fram med denne</translation>
    </message>
  </context>
  <context>
    <name>OtherRows</name>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>Gruppa</translation>
    </message>
  </context>
  <context>
    <name>OtherWords</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>On this page only. In the journal it stays as you wrote it.</source>
      <translation>Berre på denne sida. I dagboka står det slik du skreiv det.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Bruk dette</translation>
    </message>
  </context>
  <context>
    <name>OthersPage</name>
    <message>
      <source>Lock after … minutes</source>
      <translation>Lås etter … minutt</translation>
    </message>
    <message>
      <source>When others use the computer too</source>
      <translation>Når de er fleire om PC-en</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>People I can call</source>
      <translation>Ringjeliste</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>Gruppa</translation>
    </message>
    <message>
      <source>The meetings, and what you want to bring.</source>
      <translation>Møta, og det du vil ta med.</translation>
    </message>
    <message>
      <source>Who I can call, and when not</source>
      <translation>Kven eg kan ringje, og når ikkje</translation>
    </message>
  </context>
  <context>
    <name>OwnLine</name>
    <message>
      <source>Edit: {line}</source>
      <translation>Endre: {line}</translation>
    </message>
    <message>
      <source>Move down: {line}</source>
      <translation>Flytt ned: {line}</translation>
    </message>
    <message>
      <source>Move up: {line}</source>
      <translation>Flytt opp: {line}</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <translation>Ta bort: {line}</translation>
    </message>
  </context>
  <context>
    <name>OwnList</name>
    <message>
      <source>Taken away.</source>
      <translation>Teke bort.</translation>
    </message>
  </context>
  <context>
    <name>PackForm</name>
    <message>
      <source>One on each line.</source>
      <translation>Éin på kvar linje.</translation>
    </message>
  </context>
  <context>
    <name>PackView</name>
    <message>
      <source>Signs that cannot be seen have been taken out.</source>
      <translation>Teikn som ikkje syner, er tekne ut.</translation>
    </message>
    <message>
      <source>The program does not know this, and ignores it</source>
      <translation>Dette kjenner ikkje programmet, og ser bort frå det</translation>
    </message>
    <message>
      <source>There is nothing in the file.</source>
      <translation>Det står ingenting i fila.</translation>
    </message>
    <message>
      <source>This does not come along</source>
      <translation>Dette blir ikkje med</translation>
    </message>
    <message>
      <source>Tidied up</source>
      <translation>Rydda</translation>
    </message>
    <message>
      <source>“{line}” – {reason}</source>
      <translation>«{line}» – {reason}</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>The page as it will be</source>
      <translation>Arket slik det blir</translation>
    </message>
  </context>
  <context>
    <name>PageWishes</name>
    <message>
      <source>Heading</source>
      <translation>Overskrift</translation>
    </message>
    <message>
      <source>How the page is to be</source>
      <translation>Slik skal sida vere</translation>
    </message>
    <message>
      <source>Keep the names as I wrote them, in this book</source>
      <translation>Behald namna slik eg skreiv dei, i denne boka</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Stor skrift</translation>
    </message>
    <message>
      <source>No heading</source>
      <translation>Inga overskrift</translation>
    </message>
    <message>
      <source>The day above each text</source>
      <translation>Dagen over kvar tekst</translation>
    </message>
    <message>
      <source>Whoever finds the book can read the names.</source>
      <translation>Den som finn boka, kan lese namna.</translation>
    </message>
  </context>
  <context>
    <name>PairSwitch</name>
    <message>
      <source>Bring the words from my text</source>
      <translation>Hent orda frå teksten min</translation>
    </message>
    <message>
      <source>Here you write what you can show. The other text stays with you.</source>
      <translation>Her skriv du det du kan vise. Den andre teksten blir hos deg.</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Min</translation>
    </message>
    <message>
      <source>The one I can show</source>
      <translation>Den eg kan vise</translation>
    </message>
    <message>
      <source>Which text</source>
      <translation>Kva tekst</translation>
    </message>
  </context>
  <context>
    <name>PartView</name>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>What you have chosen</source>
      <translation>Det du har valt</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source>Choose sentences</source>
      <translation>Vel setningar</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Sagt av andre</translation>
    </message>
    <message>
      <source>Said by others: {text}</source>
      <translation>Sagt av andre: {text}</translation>
    </message>
    <message>
      <source>What you tick comes along. What you wrote stays as it is in the journal.</source>
      <translation>Det du kryssar av, blir med. I dagboka står alt som før.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>It takes a second or two.</source>
      <translation>Det tek eit sekund eller to.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passordsetning</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation>Caps Lock er på.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Gøym</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Gøym passordsetninga</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Vis passordsetninga</translation>
    </message>
  </context>
  <context>
    <name>PassphrasePage</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Vel ei passordsetning</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>The window was hidden or locked, or left alone for a while, so passphrase and recovery code are forgotten. Choose both anew. If you have written down a code, it does not count.</source>
      <translation>Vindauget blei gøymt eller låst, eller det stod ei stund utan at nokon rørte det. Difor er passordsetninga og reservekoden gløymde. Vel dei på nytt. Har du skrive ned ein kode, gjeld han ikkje.</translation>
    </message>
  </context>
  <context>
    <name>Passphrases</name>
    <message>
      <source>It needs to be a little longer. Six words are enough.</source>
      <translation>Ho må vere litt lengre. Seks ord er nok.</translation>
    </message>
    <message>
      <source>Many people know these words. Words of your own are harder to guess.</source>
      <translation>Desse orda kan mange. Ord du finn på sjølv, er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>That is what you or this computer are called, and it is tried first. Other words are harder to guess.</source>
      <translation>Det er namnet på deg eller PC-en, og det første nokon prøver. Andre ord er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>The same thing comes again and again. Different words are harder to guess.</source>
      <translation>Det same kjem om att og om att. Ulike ord er vanskelegare å gjette.</translation>
    </message>
    <message>
      <source>These keys stand in a row. Words are harder to guess.</source>
      <translation>Desse tastane står på rad. Ord er vanskelegare å gjette.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>can be with the child</source>
      <translation>kan vere hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>kan kome hit</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <translation>kan snakke om natta</translation>
    </message>
    <message>
      <source>not {when}</source>
      <translation>ikkje {when}</translation>
    </message>
  </context>
  <context>
    <name>Periods</name>
    <message>
      <source>Since the last meeting</source>
      <translation>Sidan førre møte</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Denne månaden</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Denne veka</translation>
    </message>
  </context>
  <context>
    <name>PersonFields</name>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Nokon</translation>
    </message>
    <message>
      <source>When not, if you like</source>
      <translation>Når det ikkje passar, om du vil</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kven</translation>
    </message>
    <message>
      <source>can be with the child</source>
      <translation>kan vere hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>kan kome hit</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <translation>kan snakke om natta</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Change</source>
      <translation>Endre</translation>
    </message>
    <message>
      <source>Change: {name}</source>
      <translation>Endre: {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Copy the phone number for {name}</source>
      <translation>Kopier nummeret til {name}</translation>
    </message>
  </context>
  <context>
    <name>PhaseAdd</name>
    <message>
      <source>+ Something new in the group</source>
      <translation>+ Noko nytt i gruppa</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
  </context>
  <context>
    <name>Phases</name>
    <message>
      <source>A new group leader</source>
      <translation>Ny gruppeleiar</translation>
    </message>
    <message>
      <source>Somebody new in the group</source>
      <translation>Ny i gruppa</translation>
    </message>
    <message>
      <source>The group began</source>
      <translation>Gruppa byrja</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>Gruppa sluttar</translation>
    </message>
  </context>
  <context>
    <name>PhasesCard</name>
    <message>
      <source>Added.</source>
      <translation>Lagt til.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <translation>Noko å skrive ut frå</translation>
    </message>
    <message>
      <source>Take away: {what}</source>
      <translation>Ta bort: {what}</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Teke bort.</translation>
    </message>
    <message>
      <source>The group along the way</source>
      <translation>Gruppa undervegs</translation>
    </message>
    <message>
      <source>What you had chosen to share is forgotten. You will be asked anew.</source>
      <translation>Det du hadde valt å dele, er gløymt. Du blir spurd på nytt.</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Opens large. Delete takes it off.</source>
      <translation>Trykk for å sjå det stort. Delete-tasten tek det bort.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Neste</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Førre</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Ta bort</translation>
    </message>
  </context>
  <context>
    <name>PhotoView</name>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>In a place you chose</source>
      <translation>Ein stad du har valt</translation>
    </message>
    <message>
      <source>Make no more copies here</source>
      <translation>Ikkje ta fleire kopiar her</translation>
    </message>
    <message>
      <source>Make no more copies in {folder}</source>
      <translation>Ikkje ta fleire kopiar i {folder}</translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Ingen kopi enno.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>På denne PC-en</translation>
    </message>
    <message>
      <source>One photo is missing from this copy.</source>
      <translation>I denne kopien manglar eitt bilete.</translation>
    </message>
    <message>
      <source>The folder of these copies</source>
      <translation>Mappa til desse kopiane</translation>
    </message>
    <message>
      <source>There is a copy here that is not whole.</source>
      <translation>Her ligg ein kopi som ikkje er heil.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}).</source>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>This folder is not here now. It gets its copy when it is.</source>
      <translation>Denne mappa er ikkje her no. Ho får ein kopi når ho er her att.</translation>
    </message>
    <message>
      <source>from before a change</source>
      <translation>frå før ei endring</translation>
    </message>
    <message>
      <source>one text</source>
      <translation>éin tekst</translation>
    </message>
    <message>
      <source>opens with an earlier passphrase</source>
      <translation>ei tidlegare passordsetning opnar han</translation>
    </message>
    <message>
      <source>with words that could not be saved</source>
      <translation>med ord som ikkje lét seg lagre</translation>
    </message>
    <message>
      <source>{number} photos are missing from this copy.</source>
      <translation>I denne kopien manglar {number} bilete.</translation>
    </message>
    <message>
      <source>{number} texts</source>
      <translation>{number} tekstar</translation>
    </message>
  </context>
  <context>
    <name>PlanFields</name>
    <message>
      <source>A day without a meeting</source>
      <translation>Ein dag utan møte</translation>
    </message>
    <message>
      <source>Add this day</source>
      <translation>Legg til denne dagen</translation>
    </message>
    <message>
      <source>Days without a meeting</source>
      <translation>Dagar utan møte</translation>
    </message>
    <message>
      <source>From this day</source>
      <translation>Frå denne dagen</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Kor ofte</translation>
    </message>
    <message>
      <source>I sit down in the kitchen with the light on</source>
      <translation>set eg meg på kjøkenet med lyset på</translation>
    </message>
    <message>
      <source>If</source>
      <translation>Viss</translation>
    </message>
    <message>
      <source>Take away: {day}</source>
      <translation>Ta bort: {day}</translation>
    </message>
    <message>
      <source>The first meeting</source>
      <translation>Det første møtet</translation>
    </message>
    <message>
      <source>The group meets regularly</source>
      <translation>Gruppa har faste møte</translation>
    </message>
    <message>
      <source>The last day</source>
      <translation>Den siste dagen</translation>
    </message>
    <message>
      <source>There is a last day</source>
      <translation>Det er ein siste dag</translation>
    </message>
    <message>
      <source>There is a last meeting</source>
      <translation>Møta har ein siste dag</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Klokkeslett</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Kvar</translation>
    </message>
    <message>
      <source>for example: I cannot sleep</source>
      <translation>til dømes: eg ikkje får sove</translation>
    </message>
    <message>
      <source>then</source>
      <translation>så</translation>
    </message>
  </context>
  <context>
    <name>PlansList</name>
    <message>
      <source>+ Regular meetings</source>
      <translation>+ Møte som kjem att</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>End the meetings</source>
      <translation>Avslutt møta</translation>
    </message>
    <message>
      <source>Meet after all</source>
      <translation>Møte likevel</translation>
    </message>
    <message>
      <source>Not on {day}</source>
      <translation>Ikkje {day}</translation>
    </message>
    <message>
      <source>The meeting is there again.</source>
      <translation>Møtet er der igjen.</translation>
    </message>
    <message>
      <source>The meetings are changed.</source>
      <translation>Møta er endra.</translation>
    </message>
    <message>
      <source>The meetings are ended.</source>
      <translation>Møta er avslutta.</translation>
    </message>
    <message>
      <source>{what}: {meeting}</source>
      <translation>{what}: {meeting}</translation>
    </message>
  </context>
  <context>
    <name>PracticeBar</name>
    <message>
      <source>Everything here is made up, and it is gone when you leave.</source>
      <translation>Alt her er oppdikta, og det er borte når du går ut.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Gå ut</translation>
    </message>
    <message>
      <source>Practice journal</source>
      <translation>Øvingsdagbok</translation>
    </message>
  </context>
  <context>
    <name>Print Device Input Slot</name>
    <message>
      <source>Automatic</source>
      <translation>Automatisk</translation>
    </message>
  </context>
  <context>
    <name>Print Device Output Bin</name>
    <message>
      <source>Automatic</source>
      <translation>Automatisk</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Note</source>
      <translation>Notat</translation>
    </message>
  </context>
  <context>
    <name>PromptLine</name>
    <message>
      <source>Don't show questions under the page</source>
      <translation>Ikkje vis spørsmål under sida</translation>
    </message>
    <message>
      <source>Show other questions</source>
      <translation>Vis andre spørsmål</translation>
    </message>
    <message>
      <source>Would you like something to start from?</source>
      <translation>Vil du ha noko å skrive ut frå?</translation>
    </message>
    <message>
      <source>don't show</source>
      <translation>ikkje vis</translation>
    </message>
    <message>
      <source>others</source>
      <translation>andre</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Alias</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Stasjon</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fil</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Filmappe</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Mappe</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Snarveg</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ukjend</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Merk alt</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>Eitt steg &amp;opp</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Eitt steg &amp;ned</translation>
    </message>
  </context>
  <context>
    <name>QAccessibleActionInterface</name>
    <message>
      <source>Decrease</source>
      <translation>Mindre</translation>
    </message>
    <message>
      <source>Decrease the value</source>
      <translation>Gjer verdien mindre</translation>
    </message>
    <message>
      <source>Goes back a page</source>
      <translation>Går ei side tilbake</translation>
    </message>
    <message>
      <source>Goes to the next page</source>
      <translation>Går til neste side</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>Meir</translation>
    </message>
    <message>
      <source>Increase the value</source>
      <translation>Gjer verdien større</translation>
    </message>
    <message>
      <source>Next Page</source>
      <translation>Neste side</translation>
    </message>
    <message>
      <source>Press</source>
      <translation>Trykk</translation>
    </message>
    <message>
      <source>Previous Page</source>
      <translation>Førre side</translation>
    </message>
    <message>
      <source>Scroll Down</source>
      <translation>Rull ned</translation>
    </message>
    <message>
      <source>Scroll Left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Rull til høgre</translation>
    </message>
    <message>
      <source>Scroll Up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Scrolls down</source>
      <translation>Rullar ned</translation>
    </message>
    <message>
      <source>Scrolls to the left</source>
      <translation>Rullar til venstre</translation>
    </message>
    <message>
      <source>Scrolls to the right</source>
      <translation>Rullar til høgre</translation>
    </message>
    <message>
      <source>Scrolls up</source>
      <translation>Rullar opp</translation>
    </message>
    <message>
      <source>SetFocus</source>
      <translation>Gå hit</translation>
    </message>
    <message>
      <source>Sets the focus</source>
      <translation>Flyttar markøren hit</translation>
    </message>
    <message>
      <source>ShowMenu</source>
      <translation>Vis menyen</translation>
    </message>
    <message>
      <source>Shows the menu</source>
      <translation>Viser menyen</translation>
    </message>
    <message>
      <source>Toggle</source>
      <translation>Slå av eller på</translation>
    </message>
    <message>
      <source>Toggles the state</source>
      <translation>Slår av eller på</translation>
    </message>
    <message>
      <source>Triggers the action</source>
      <translation>Gjer det som står her</translation>
    </message>
  </context>
  <context>
    <name>QCocoaTheme</name>
    <message>
      <source>Don't Save</source>
      <translation>Ikkje lagre</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Opne lista med val</translation>
    </message>
  </context>
  <context>
    <name>QCupsJobWidget</name>
    <message>
      <source>&amp;Billing information:</source>
      <translation>&amp;Betaling:</translation>
    </message>
    <message>
      <source>&amp;End:</source>
      <translation>&amp;Slutt:</translation>
    </message>
    <message>
      <source>&amp;Start:</source>
      <translation>S&amp;tart:</translation>
    </message>
    <message>
      <source>Banner Pages</source>
      <translation>Skiljeark</translation>
    </message>
    <message>
      <source>Classified</source>
      <translation>Gradert</translation>
    </message>
    <message>
      <source>Confidential</source>
      <translation>Fortruleg</translation>
    </message>
    <message>
      <source>Day (06:00 to 17:59)</source>
      <translation>Dag (06.00 til 17.59)</translation>
    </message>
    <message>
      <source>Hold Indefinitely</source>
      <translation>Vent inntil vidare</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Utskrift</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <translation>&amp;Rekkjefølgje i køen:</translation>
    </message>
    <message>
      <source>Job Control</source>
      <translation>Når det blir skrive ut</translation>
    </message>
    <message>
      <source>Night (18:00 to 05:59)</source>
      <translation>Natt (18.00 til 05.59)</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ingen</translation>
    </message>
    <message>
      <source>Print Immediately</source>
      <translation>Skriv ut med ein gong</translation>
    </message>
    <message>
      <source>Scheduled &amp;printing:</source>
      <translation>Skriv ut &amp;når:</translation>
    </message>
    <message>
      <source>Second Shift (16:00 to 23:59)</source>
      <translation>Ettermiddag (16.00 til 23.59)</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Hemmeleg</translation>
    </message>
    <message>
      <source>Specific Time</source>
      <translation>Eit bestemt klokkeslett</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Third Shift (00:00 to 07:59)</source>
      <translation>Natt og morgon (00.00 til 07.59)</translation>
    </message>
    <message>
      <source>Top Secret</source>
      <translation>Strengt hemmeleg</translation>
    </message>
    <message>
      <source>Unclassified</source>
      <translation>Ugradert</translation>
    </message>
    <message>
      <source>Weekend (Saturday to Sunday)</source>
      <translation>Helg (laurdag til søndag)</translation>
    </message>
  </context>
  <context>
    <name>QCupsPrinterSupport</name>
    <message>
      <source>Authentication Needed</source>
      <translation>Skrivaren ber om passord</translation>
    </message>
    <message>
      <source>Authentication needed to use %1 on %2.</source>
      <translation>%1 på %2 ber om passord.</translation>
    </message>
    <message>
      <source>Authentication needed to use %1.</source>
      <translation>%1 ber om passord.</translation>
    </message>
    <message>
      <source>Password:</source>
      <translation>Passord:</translation>
    </message>
    <message>
      <source>Username:</source>
      <translation>Brukarnamn:</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Finn ikkje mappa.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Finn ikkje fila.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 finst frå før.
Vil du byte ut fila?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Vel</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Slett</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>S&amp;jå i:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Ny mappe</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Opne</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>Gi nytt &amp;namn</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>«%1» er skriveverna.
Vil du slette fila likevel?</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle filer (*)</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <translation>Alt+Left</translation>
    </message>
    <message>
      <source>Alt+Right</source>
      <translation>Alt+Right</translation>
    </message>
    <message>
      <source>Alt+Up</source>
      <translation>Alt+Up</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Vis med detaljar</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Vis som liste</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Mappa let seg ikkje slette.</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Lag ny mappe</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Lag ei ny mappe</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detaljar</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Mapper</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Mappe:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Fil&amp;namn:</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Filer</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>Fil&amp;type:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Finn mappe</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Fram</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Gå tilbake</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Gå fram</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Gå til mappa over</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Stader på PC-en</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Ny mappe</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Mappa over</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Sist brukte stader</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Fjern</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Lagre som</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Vis </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Vis &amp;gøymde filer</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Sidefelt</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>PC-en</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Endra</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Denne PC-en</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Namn</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Storleik</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
  </context>
  <context>
    <name>QGnomeTheme</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Avbryt</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>L&amp;ukk</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>Close without Saving</source>
      <translation>Lukk utan å lagre</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjer om att</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <translation>Vis mindre</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Vis meir …</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>CC</source>
      <translation>CC</translation>
    </message>
    <message>
      <source>Cicero (CC)</source>
      <translation>Cicero (CC)</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Eigendefinert</translation>
    </message>
    <message>
      <source>DD</source>
      <translation>DD</translation>
    </message>
    <message>
      <source>Didot (DD)</source>
      <translation>Didot (DD)</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Høgd:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Tommar (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Liggjande</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Margar</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Millimeter (mm)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Retning</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>Rekkjef&amp;ølgje:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Oppsett av sida</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Storleik:</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>Sider &amp;per ark:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papir</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Papirskuff:</translation>
    </message>
    <message>
      <source>Pica (P̸)</source>
      <translation>Pica (P̸)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Punkt (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Ståande</translation>
    </message>
    <message>
      <source>P̸</source>
      <translation>P̸</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Liggjande, opp ned</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Ståande, opp ned</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Breidd:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>marg nede</translation>
    </message>
    <message>
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>marg til venstre</translation>
    </message>
    <message>
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <source>pt</source>
      <translation>pt</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>marg til høgre</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>marg oppe</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Nei</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Ja</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Bruk</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Ikkje lagre</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Hopp over</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;ei til alt</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Nullstill</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Slik det var frå starten</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Prøv igjen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Lagre</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Lagre alt</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Ja til &amp;alt</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>%1 finst frå før.
Vil du byte ut fila?</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>«%1» er ikkje sidetal. Skriv komma mellom sidene og bindestrek for frå–til, og ta med kvar side berre éin gong.</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 er ei mappe.
Vel eit anna filnamn.</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Val &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>S&amp;kriv ut</translation>
    </message>
    <message>
      <source>1 (1x1)</source>
      <translation>1 (1 × 1)</translation>
    </message>
    <message>
      <source>16 (4x4)</source>
      <translation>16 (4 × 4)</translation>
    </message>
    <message>
      <source>2 (2x1)</source>
      <translation>2 (2 × 1)</translation>
    </message>
    <message>
      <source>4 (2x2)</source>
      <translation>4 (2 × 2)</translation>
    </message>
    <message>
      <source>6 (2x3)</source>
      <translation>6 (2 × 3)</translation>
    </message>
    <message>
      <source>9 (3x3)</source>
      <translation>9 (3 × 3)</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Alle sider</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>Nedanfrå og opp, frå venstre til høgre</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>Nedanfrå og opp, frå høgre til venstre</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>Tosidig utskrift går ikkje opp</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Partalssider</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>Får ikkje skrive til fila %1.
Vel eit anna filnamn.</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Det som står der, er ikkje sidetal</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>Frå venstre til høgre, nedanfrå og opp</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Frå venstre til høgre, ovanfrå og ned</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Fil på PC-en</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Oddetalssider</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>«Sider per ark» og «Kva sider» går ikkje saman.
Slå av eitt av vala.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Skriv ut</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Skriv ut til fil …</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Skriv ut til fil (PDF)</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>Frå høgre til venstre, nedanfrå og opp</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>Frå høgre til venstre, ovanfrå og ned</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>«Frå» kan ikkje vere større enn «til».</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>Vala for tosidig utskrift går ikkje opp. Vil du rette dei?</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>Ovanfrå og ned, frå venstre til høgre</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>Ovanfrå og ned, frå høgre til venstre</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Lagre som PDF</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Advanced Option Conflicts</source>
      <translation>Fleire val går ikkje opp</translation>
    </message>
    <message>
      <source>Job Options</source>
      <translation>Val for utskrifta</translation>
    </message>
    <message>
      <source>Page Setup Conflicts</source>
      <translation>Oppsettet går ikkje opp</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <translation>Innstillingar for skrivaren</translation>
    </message>
    <message>
      <source>There are conflicts in page setup options. Do you want to fix them?</source>
      <translation>Vala for sida går ikkje opp. Vil du rette dei?</translation>
    </message>
    <message>
      <source>There are conflicts in some advanced options. Do you want to fix them?</source>
      <translation>Nokre av vala går ikkje opp. Vil du rette dei?</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <translation>Fleire val</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Side</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>Nokre av vala går ikkje opp. Rett dei først.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Sorter</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Fargar</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Fargar eller ikkje</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Eksemplar</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Eksemplar:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Denne sida</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Tosidig utskrift</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Gråtonar</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Bla om på langsida</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Av</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Val</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Val for utskrifta</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>&amp;Kva sider:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Sider frå</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Skriv ut alt</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Kva du vil skrive ut</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Baklengs</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Det som er merkt</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Bla om på kortsida</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Skriv sidetal med komma mellom, og bindestrek for frå–til. 3,5-7,9 gir side 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
      <source>to</source>
      <translation>til</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Namn:</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Stad:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Lagre i &amp;fil:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>Innsti&amp;llingar</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Førehandsvising</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Skrivar</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Type:</translation>
    </message>
  </context>
  <context>
    <name>QProgressDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Nedst</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Venstre kant</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Ei side ned</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Ei side til venstre</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Ei side til høgre</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Ei side opp</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Høgre kant</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Rull ned</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Rull hit</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Rull til høgre</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Øvst</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Rettetast</translation>
    </message>
    <message>
      <source>Backtab</source>
      <translation>Shift+Tab</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Pil ned</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>F%1</source>
      <translation>F%1</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hjelp</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Insert</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Insert</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Pil venstre</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Meny</translation>
    </message>
    <message>
      <source>Meta</source>
      <translation>Meta</translation>
    </message>
    <message>
      <source>Num</source>
      <translation>Num</translation>
    </message>
    <message>
      <source>Page Down</source>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>Page Up</source>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Pil høgre</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Mellomrom</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Pil opp</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Rull til venstre</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Rull til høgre</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopier</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lim inn</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Gjer om att</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Kopier &amp;nettadressa</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Klipp &amp;ut</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Merk alt</translation>
    </message>
  </context>
  <context>
    <name>QuestionPage</name>
    <message>
      <source>It takes a moment.</source>
      <translation>Det tek litt tid.</translation>
    </message>
  </context>
  <context>
    <name>QuestionWords</name>
    <message>
      <source>A name, or a word</source>
      <translation>Eit namn eller eit ord</translation>
    </message>
    <message>
      <source>Could somebody be recognised by this?</source>
      <translation>Kan nokon bli kjende att på dette?</translation>
    </message>
    <message>
      <source>Is the sentence right like this?</source>
      <translation>Blir setninga rett slik?</translation>
    </message>
    <message>
      <source>Is “{word}” a name here?</source>
      <translation>Er «{word}» eit namn her?</translation>
    </message>
    <message>
      <source>Let it stand</source>
      <translation>La det stå</translation>
    </message>
    <message>
      <source>Let the name stand</source>
      <translation>La namnet stå</translation>
    </message>
    <message>
      <source>Looks like a birth number</source>
      <translation>Liknar eit fødselsnummer</translation>
    </message>
    <message>
      <source>Looks like a case number</source>
      <translation>Liknar eit saksnummer</translation>
    </message>
    <message>
      <source>Looks like a date of birth</source>
      <translation>Liknar ein fødselsdato</translation>
    </message>
    <message>
      <source>Looks like a kindergarten</source>
      <translation>Liknar ein barnehage</translation>
    </message>
    <message>
      <source>Looks like a name</source>
      <translation>Liknar eit namn</translation>
    </message>
    <message>
      <source>Looks like a number plate</source>
      <translation>Liknar eit bilnummer</translation>
    </message>
    <message>
      <source>Looks like a phone number</source>
      <translation>Liknar eit telefonnummer</translation>
    </message>
    <message>
      <source>Looks like a place</source>
      <translation>Liknar ein stad</translation>
    </message>
    <message>
      <source>Looks like a school</source>
      <translation>Liknar ein skule</translation>
    </message>
    <message>
      <source>Looks like a web address</source>
      <translation>Liknar ei nettadresse</translation>
    </message>
    <message>
      <source>Looks like an address</source>
      <translation>Liknar ei adresse</translation>
    </message>
    <message>
      <source>Looks like an e-mail address</source>
      <translation>Liknar ei e-postadresse</translation>
    </message>
    <message>
      <source>Looks like an office or a clinic</source>
      <translation>Liknar eit kontor eller ein klinikk</translation>
    </message>
    <message>
      <source>No, it is a word</source>
      <translation>Nei, det er eit ord</translation>
    </message>
    <message>
      <source>Nothing left to look at.</source>
      <translation>Ingenting igjen å sjå på.</translation>
    </message>
    <message>
      <source>One place left to look at</source>
      <translation>Éin stad igjen å sjå på</translation>
    </message>
    <message>
      <source>Tells an age</source>
      <translation>Fortel ein alder</translation>
    </message>
    <message>
      <source>The words around it</source>
      <translation>Orda rundt</translation>
    </message>
    <message>
      <source>Yes, like this</source>
      <translation>Ja, slik</translation>
    </message>
    <message>
      <source>Yes, replace it</source>
      <translation>Ja, byt ut</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>ein dag</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eit nummer</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>ein stad</translation>
    </message>
    <message>
      <source>a place I go to</source>
      <translation>ein stad eg går</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>ei adresse</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>ein eg møtte</translation>
    </message>
    <message>
      <source>the kindergarten</source>
      <translation>barnehagen</translation>
    </message>
    <message>
      <source>the school</source>
      <translation>skulen</translation>
    </message>
    <message>
      <source>{number} places left to look at</source>
      <translation>{number} stader igjen å sjå på</translation>
    </message>
    <message>
      <source>“{word}” stands</source>
      <translation>«{word}» står</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>How strong do you think it will get?</source>
      <translation>Kor sterkt trur du det blir?</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <translation>Lite søvn</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>Medisinen held ikkje</translation>
    </message>
    <message>
      <source>Only if it is all right.</source>
      <translation>Berre viss det er greitt.</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Berre det du vil.</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ri av bølgja</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det eg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Group</source>
      <translation>Gruppa</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Hjelp no</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Gøym no</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Dagbok</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Note to bring</source>
      <translation>Hugselapp</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillingar</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Waves</source>
      <translation>Bølgjer</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Back to the note</source>
      <translation>Tilbake til hugselappen</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Gøym no</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Neste</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>That was all.</source>
      <translation>Det var alt.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>Reading what can be read. It may take a moment.</source>
      <translation>Les det som lèt seg lese. Det kan ta litt tid.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>A code on paper opens the journal if you forget the passphrase. If you had a code before, it stops counting as soon as you have typed the new one back.</source>
      <translation>Ein kode på papir opnar dagboka viss du gløymer passordsetninga. Har du ein kode frå før, sluttar han å gjelde når du har skrive inn den nye.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <translation>Ny reservekode</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>The recovery code is as it was.</source>
      <translation>Reservekoden blei ikkje endra.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetninga di ein gong til</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery code on paper</source>
      <translation>Ein reservekode på papir</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Go on without a code</source>
      <translation>Gå vidare utan kode</translation>
    </message>
    <message>
      <source>I do not want a code</source>
      <translation>Eg vil ikkje ha nokon kode</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Eg har skrive han ned</translation>
    </message>
    <message>
      <source>If you print it, the printer and this computer keep a copy for a while.</source>
      <translation>Skriv du ut, har skrivaren og PC-en ein kopi ei stund.</translation>
    </message>
    <message>
      <source>It did not get to the printer. Write the code on a note instead.</source>
      <translation>Det kom ikkje fram til skrivaren. Skriv koden på ein lapp i staden.</translation>
    </message>
    <message>
      <source>It opens the journal if you forget the passphrase. Write it on a note.</source>
      <translation>Han opnar dagboka viss du gløymer passordsetninga. Skriv han på ein lapp.</translation>
    </message>
    <message>
      <source>No printer was found. Write the code on a note instead.</source>
      <translation>Fann ingen skrivar. Skriv koden på ein lapp i staden.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notat</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Skriv ut …</translation>
    </message>
    <message>
      <source>See the code again</source>
      <translation>Sjå koden igjen</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Sendt til skrivaren.</translation>
    </message>
    <message>
      <source>That is another code than the one you were shown.</source>
      <translation>Det er ein annan kode enn den du fekk sjå.</translation>
    </message>
    <message>
      <source>Then the passphrase is the only way in. If you forget it, nobody can open the journal, not even those who made the program.</source>
      <translation>Då er passordsetninga den einaste vegen inn. Gløymer du henne, kan ingen opne dagboka, heller ikkje dei som laga programmet.</translation>
    </message>
    <message>
      <source>Then you know that the note is right. Spaces and hyphens do not matter.</source>
      <translation>Då veit du at lappen stemmer. Mellomrom og bindestrekar betyr ingenting.</translation>
    </message>
    <message>
      <source>Type the code from the note</source>
      <translation>Skriv inn koden frå lappen</translation>
    </message>
    <message>
      <source>Without a recovery code</source>
      <translation>Utan reservekode</translation>
    </message>
    <message>
      <source>You can make a code later, in Settings.</source>
      <translation>Du kan lage ein kode seinare, i Innstillingar.</translation>
    </message>
  </context>
  <context>
    <name>RehearsalLines</name>
    <message>
      <source>How it went</source>
      <translation>Korleis det gjekk</translation>
    </message>
    <message>
      <source>The situation</source>
      <translation>Situasjonen</translation>
    </message>
    <message>
      <source>What I say</source>
      <translation>Det eg seier</translation>
    </message>
    <message>
      <source>What they may say</source>
      <translation>Det dei kan seie</translation>
    </message>
  </context>
  <context>
    <name>RehearsalPage</name>
    <message>
      <source>A blank rehearsal. Nothing from your text is copied.</source>
      <translation>Ei tom side å øve på. Ingenting er kopiert frå teksten din.</translation>
    </message>
    <message>
      <source>A new rehearsal</source>
      <translation>Øv på ein ny samtale</translation>
    </message>
    <message>
      <source>Back to the group</source>
      <translation>Tilbake til gruppa</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>For you alone. What you rehearse comes along only when you tick it yourself.</source>
      <translation>Berre for deg. Det du øver på, blir berre med når du sjølv kryssar av for det.</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>Det står no blant det du vil ta opp.</translation>
    </message>
    <message>
      <source>Rehearse a talk</source>
      <translation>Øv på ein samtale</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
    <message>
      <source>The rehearsal is deleted.</source>
      <translation>Samtalen du øvde på, er sletta.</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <translation>Til teksten det kom frå</translation>
    </message>
  </context>
  <context>
    <name>RescuePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Vel ein annan kopi</translation>
    </message>
    <message>
      <source>Fetch the rest from the copy from {day}</source>
      <translation>Hent resten frå kopien frå {day}</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Fetch the rest from the copy from {day}?</source>
      <translation>Noko av fila er skadd. {readable} av {total} tekstar lèt seg lese. Hente resten frå kopien frå {day}?</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Put them together in a new file?</source>
      <translation>Noko av fila er skadd. {readable} av {total} tekstar lèt seg lese. Setje dei saman i ei ny fil?</translation>
    </message>
    <message>
      <source>Put together what can be read</source>
      <translation>Set saman det som lèt seg lese</translation>
    </message>
    <message>
      <source>Putting the journal together. It may take a moment.</source>
      <translation>Set dagboka saman. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The text, to read only</source>
      <translation>Teksten, berre til å lese</translation>
    </message>
    <message>
      <source>What can be read</source>
      <translation>Det som lèt seg lese</translation>
    </message>
    <message>
      <source>You can read these here meanwhile:</source>
      <translation>Desse kan du lese her så lenge:</translation>
    </message>
  </context>
  <context>
    <name>RestPage</name>
    <message>
      <source>Before you go on</source>
      <translation>Før du går vidare</translation>
    </message>
  </context>
  <context>
    <name>RestorePage</name>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>Choose a copy. Nothing is replaced before you have seen what is in it.</source>
      <translation>Vel ein kopi. Ingenting blir bytt ut før du har sett kva som er i han.</translation>
    </message>
    <message>
      <source>Choose a file or memory stick …</source>
      <translation>Vel fil eller minnepinne …</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Les kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>There are no copies in the usual place. They may lie on a memory stick.</source>
      <translation>Det er ingen kopiar der dei plar liggje. Dei kan liggje på ein minnepinne.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Prøv igjen</translation>
    </message>
  </context>
  <context>
    <name>Ride</name>
    <message>
      <source>How strong is it now?</source>
      <translation>Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>Start the circle</source>
      <translation>Start sirkelen</translation>
    </message>
    <message>
      <source>Stop the circle</source>
      <translation>Stans sirkelen</translation>
    </message>
    <message>
      <source>The time you chose has passed. How strong is it now?</source>
      <translation>Tida du valde, er gått. Kor sterkt er det no?</translation>
    </message>
    <message>
      <source>{strength} stands there. Press it again to take it back.</source>
      <translation>{strength} står der no. Trykk på det igjen for å ta det bort.</translation>
    </message>
  </context>
  <context>
    <name>RideTime</name>
    <message>
      <source>How long</source>
      <translation>Kor lenge</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ope</translation>
    </message>
    <message>
      <source>Show a clock</source>
      <translation>Vis klokke</translation>
    </message>
    <message>
      <source>Without a clock</source>
      <translation>Utan klokke</translation>
    </message>
    <message>
      <source>{minutes} minutes</source>
      <translation>{minutes} minutt</translation>
    </message>
  </context>
  <context>
    <name>RuleFields</name>
    <message>
      <source>A rule</source>
      <translation>Ein regel</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>unwritten</source>
      <translation>uskriven</translation>
    </message>
  </context>
  <context>
    <name>RulesCard</name>
    <message>
      <source>+ A rule</source>
      <translation>+ Ein regel</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>Reglane våre</translation>
    </message>
    <message>
      <source>You can change them together when you agree.</source>
      <translation>De kan endre dei når de blir samde.</translation>
    </message>
  </context>
  <context>
    <name>RulesNote</name>
    <message>
      <source>From the group leader: {rules}</source>
      <translation>Frå gruppeleiaren: {rules}</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>Reglane våre</translation>
    </message>
  </context>
  <context>
    <name>RulesQuiet</name>
    <message>
      <source>The rules of the group</source>
      <translation>Reglane våre</translation>
    </message>
  </context>
  <context>
    <name>SavedWord</name>
    <message>
      <source>Saved</source>
      <translation>Lagra</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>as strong as it can be</source>
      <translation>så sterkt det kan bli</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>ikkje noko</translation>
    </message>
  </context>
  <context>
    <name>SentencesCard</name>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>Den første</translation>
    </message>
    <message>
      <source>The second</source>
      <translation>Den andre</translation>
    </message>
    <message>
      <source>The third</source>
      <translation>Den tredje</translation>
    </message>
    <message>
      <source>What you want to have said, whatever else comes up. One is enough.</source>
      <translation>Det du vil ha sagt, kva anna som enn kjem opp. Éi er nok.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A dark window is easier on the eyes in the evening.</source>
      <translation>Eit mørkt vindauge er mildare for auga om kvelden.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Utsjånad</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <source>Everything in the window grows along. The page you take along does not.</source>
      <translation>Alt i vindauget blir større eller mindre. Arket du tek med, endrar seg ikkje.</translation>
    </message>
    <message>
      <source>Follow the computer</source>
      <translation>Som PC-en</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Språk</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lyst</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Lyst eller mørkt</translation>
    </message>
    <message>
      <source>Lock after one minute</source>
      <translation>Lås etter eitt minutt</translation>
    </message>
    <message>
      <source>Lock after {minutes} minutes</source>
      <translation>Lås etter {minutes} minutt</translation>
    </message>
    <message>
      <source>Lock after … minutes</source>
      <translation>Lås etter … minutt</translation>
    </message>
    <message>
      <source>Passphrase and copies</source>
      <translation>Passordsetning og kopiar</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillingar</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tekststorleik</translation>
    </message>
    <message>
      <source>The journal saves and locks itself when you have been away for that long.</source>
      <translation>Har du vore borte så lenge, blir teksten lagra og dagboka låst.</translation>
    </message>
    <message>
      <source>The language of the window. What you have written stays as it is.</source>
      <translation>Språket i vindauget. Det du har skrive, blir ståande som det er.</translation>
    </message>
    <message>
      <source>The program</source>
      <translation>Programmet</translation>
    </message>
    <message>
      <source>The window</source>
      <translation>Vindauget</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Skriving</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>ShareSheet</name>
    <message>
      <source>Here you see the page as it will be, once you have ticked something.</source>
      <translation>Her ser du arket slik det blir, når du har kryssa av for noko.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Craving right now</source>
      <translation>Sug akkurat no</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Ferdig for no</translation>
    </message>
    <message>
      <source>If I took something</source>
      <translation>Viss eg har teke noko</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>Bølgjene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>På ein roleg dag</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ri av bølgja</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Found nothing</source>
      <translation>Fann ingenting</translation>
    </message>
    <message>
      <source>Found something</source>
      <translation>Fann noko</translation>
    </message>
    <message>
      <source>Here you will find everything you write.</source>
      <translation>Her finn du alt du skriv.</translation>
    </message>
    <message>
      <source>Nothing from this day is among what you have chosen.</source>
      <translation>Ingenting frå denne dagen passar med det du har valt.</translation>
    </message>
    <message>
      <source>Nothing you have written has these words.</source>
      <translation>Fann ikkje desse orda i det du har skrive.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <translation>Ingenting her enno.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Skriv den første sida</translation>
    </message>
  </context>
  <context>
    <name>ShelfHead</name>
    <message>
      <source>Fewer choices</source>
      <translation>Færre val</translation>
    </message>
    <message>
      <source>More choices</source>
      <translation>Fleire val</translation>
    </message>
    <message>
      <source>Only the week</source>
      <translation>Berre veka</translation>
    </message>
    <message>
      <source>Search everything you have written</source>
      <translation>Søk i alt du har skrive</translation>
    </message>
    <message>
      <source>The whole month</source>
      <translation>Heile månaden</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Skriv</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <source>Files of Day One ({kinds})</source>
      <translation>Filer frå Day One ({kinds})</translation>
    </message>
    <message>
      <source>Files of jrnl ({kinds})</source>
      <translation>Filer frå jrnl ({kinds})</translation>
    </message>
    <message>
      <source>You see what there is before anything comes in, and it can be undone. The files stay where they are.</source>
      <translation>Du ser kva som er der, før noko flyttar inn, og du kan angre. Filene blir liggjande der dei er.</translation>
    </message>
  </context>
  <context>
    <name>SpellingCard</name>
    <message>
      <source>Bokmål</source>
      <translation>Bokmål</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Begge</translation>
    </message>
    <message>
      <source>Dots under words that may be mistyped, and suggestions in the menu of the word: right-click it, or press Shift+F10. Nothing is sent out.</source>
      <translation>Prikkar under ord som kan vere feilskrivne, og forslag når du høgreklikkar på ordet eller trykkjer Shift+F10. Programmet sender ingenting ut.</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>Orda mine</translation>
    </message>
    <message>
      <source>Nynorsk</source>
      <translation>Nynorsk</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Av</translation>
    </message>
    <message>
      <source>Remove “{word}”</source>
      <translation>Ta bort «{word}»</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Stavekontroll</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>The text of this page</source>
      <translation>Teksten på sida</translation>
    </message>
  </context>
  <context>
    <name>StopsList</name>
    <message>
      <source>Before the file can be saved</source>
      <translation>Før du kan lagre fila</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Gå dit</translation>
    </message>
    <message>
      <source>Go to: {part}</source>
      <translation>Gå til: {part}</translation>
    </message>
    <message>
      <source>If somebody else finds the file, this word could tell something about those it is for. Write something else.</source>
      <translation>Viss andre finn fila, kan dette ordet fortelje noko om dei ho er til. Skriv noko anna.</translation>
    </message>
    <message>
      <source>Is this somebody's name? Then write something else.</source>
      <translation>Er dette namnet på nokon? Skriv i så fall noko anna.</translation>
    </message>
    <message>
      <source>It is not a name</source>
      <translation>Det er ikkje eit namn</translation>
    </message>
    <message>
      <source>The rest come up when these are done.</source>
      <translation>Resten kjem når desse er ordna.</translation>
    </message>
    <message>
      <source>“{word}” in {part}</source>
      <translation>«{word}», under «{part}»</translation>
    </message>
    <message>
      <source>“{word}” in {part}, line {number}</source>
      <translation>«{word}», under «{part}», linje {number}</translation>
    </message>
    <message>
      <source>“{word}” is not a name</source>
      <translation>«{word}» er ikkje eit namn</translation>
    </message>
  </context>
  <context>
    <name>StrengthRow</name>
    <message>
      <source>{strength} of {most}</source>
      <translation>{strength} av {most}</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>Show others</source>
      <translation>Vis andre</translation>
    </message>
    <message>
      <source>others</source>
      <translation>andre</translation>
    </message>
  </context>
  <context>
    <name>TagChoice</name>
    <message>
      <source>Write or choose a tag</source>
      <translation>Skriv eller vel eit stikkord</translation>
    </message>
    <message>
      <source>Your tags</source>
      <translation>Stikkorda dine</translation>
    </message>
  </context>
  <context>
    <name>TagField</name>
    <message>
      <source>+ tag</source>
      <translation>+ stikkord</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Legg til stikkord</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Stikkord</translation>
    </message>
    <message>
      <source>Take off the tag {tag}</source>
      <translation>Ta bort stikkordet {tag}</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Your tags</source>
      <translation>Stikkorda dine</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>My tags</source>
      <translation>Stikkorda mine</translation>
    </message>
    <message>
      <source>The tags you give your texts will stand here.</source>
      <translation>Stikkorda du gir tekstane dine, kjem til å stå her.</translation>
    </message>
    <message>
      <source>Write over a tag to give it another name everywhere. The cross takes it off every text; the texts stay.</source>
      <translation>Skriv over eit stikkord for å gi det eit anna namn overalt. Krysset tek det bort frå alle tekstane. Tekstane blir ståande.</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>«{old}» heiter no «{new}».</translation>
    </message>
    <message>
      <source>“{tag}” is taken off. The texts are still there.</source>
      <translation>«{tag}» er teke bort. Tekstane er der framleis.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>A little book for the child</source>
      <translation>Ei lita bok til barnet</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>Til eit anna møte</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjer deg klar til møtet</translation>
    </message>
  </context>
  <context>
    <name>TakeBackDialog</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Taking out what came in</source>
      <translation>Det som kom med, blir teke bort</translation>
    </message>
    <message>
      <source>Taking out …</source>
      <translation>Tek bort …</translation>
    </message>
    <message>
      <source>{amount} so far …</source>
      <translation>{amount} så langt …</translation>
    </message>
  </context>
  <context>
    <name>TakeOutDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Choose another place …</source>
      <translation>Vel ein annan stad …</translation>
    </message>
    <message>
      <source>Choose where …</source>
      <translation>Vel kvar …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Everything lies in {folder}</source>
      <translation>Alt ligg i {folder}</translation>
    </message>
    <message>
      <source>Everything you have written is put in a new folder, as ordinary files: one for each text, your pictures, and one file with all of it that programs can read.</source>
      <translation>Alt du har skrive, blir lagt i ei ny mappe som vanlege filer: éi for kvar tekst, bileta dine, og éi fil med alt saman som andre program kan lese.</translation>
    </message>
    <message>
      <source>It will lie here: {folder}</source>
      <translation>Mappa blir liggjande her: {folder}</translation>
    </message>
    <message>
      <source>Notes {day}</source>
      <translation>Notat {day}</translation>
    </message>
    <message>
      <source>Nothing was left behind.</source>
      <translation>Ingenting blei liggjande att.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Take everything out</source>
      <translation>Ta ut alt</translation>
    </message>
    <message>
      <source>The folder is not protected. Delete it when you no longer need it.</source>
      <translation>Mappa er ikkje verna. Slett henne når du ikkje treng henne meir.</translation>
    </message>
    <message>
      <source>The folder is not protected. Whoever gets hold of it can read everything, also letters and what is only for you. Names are not replaced.</source>
      <translation>Mappa er ikkje verna. Den som får tak i henne, kan lese alt, også brev og det som er berre for deg. Ingen namn er bytte ut.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). Choose another one if nobody else is to see it.</source>
      <translation>Denne mappa blir kopiert til nettet ({program}). Vel ei anna viss ingen andre skal sjå det.</translation>
    </message>
    <message>
      <source>What lies in the trash stays here. The journal stays as it is.</source>
      <translation>Det som ligg i papirkorga, blir ikkje med. Dagboka blir som ho er.</translation>
    </message>
    <message>
      <source>Writing …</source>
      <translation>Skriv …</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <translation>{number} av {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Taken</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Deleted from here.</source>
      <translation>Sletta herfrå.</translation>
    </message>
    <message>
      <source>PDF with a password: {name}</source>
      <translation>PDF med passord: {name}</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Skrive ut</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <translation>Lese frå skjermen</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Lagra som {name}</translation>
    </message>
    <message>
      <source>The file has been changed since you saved it, or it is another one. Nothing is deleted.</source>
      <translation>Fila er endra sidan du lagra ho, eller det er ei anna. Ingenting er sletta.</translation>
    </message>
    <message>
      <source>The file is deleted, and so is what stood here.</source>
      <translation>Fila er sletta, og det som stod her, òg.</translation>
    </message>
    <message>
      <source>The file is no longer here. It may have been moved or deleted, or it is on a stick that is not plugged in.</source>
      <translation>Fila ligg ikkje her lenger. Ho kan vere flytta eller sletta, eller ho ligg på ein minnepinne som ikkje står i PC-en no.</translation>
    </message>
    <message>
      <source>The file was no longer there. What stood here is deleted.</source>
      <translation>Fila låg ikkje der lenger. Det som stod her, er sletta.</translation>
    </message>
    <message>
      <source>There is a file here, but it has been changed since you saved it, or it is another one.</source>
      <translation>Det ligg ei fil her, men ho er endra sidan du lagra ho, eller det er ei anna.</translation>
    </message>
    <message>
      <source>This computer did not let the file be deleted. Nothing is deleted.</source>
      <translation>Fila lét seg ikkje slette. Ingenting er sletta.</translation>
    </message>
    <message>
      <source>for another meeting</source>
      <translation>til eit anna møte</translation>
    </message>
    <message>
      <source>for the book</source>
      <translation>til boka</translation>
    </message>
    <message>
      <source>for the group</source>
      <translation>til gruppa</translation>
    </message>
  </context>
  <context>
    <name>TakenCard</name>
    <message>
      <source>Delete …</source>
      <translation>Slett …</translation>
    </message>
    <message>
      <source>Delete: {which}</source>
      <translation>Slett: {which}</translation>
    </message>
    <message>
      <source>Find the file</source>
      <translation>Finn fila</translation>
    </message>
    <message>
      <source>Find the file: {which}</source>
      <translation>Finn fila: {which}</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Vis teksten</translation>
    </message>
    <message>
      <source>Show the text: {which}</source>
      <translation>Vis teksten: {which}</translation>
    </message>
  </context>
  <context>
    <name>TakenDialog</name>
    <message>
      <source>Looking for the file …</source>
      <translation>Ser etter fila …</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Teke med før</translation>
    </message>
    <message>
      <source>What you take along stands here afterwards.</source>
      <translation>Det du tek med, står her etterpå.</translation>
    </message>
  </context>
  <context>
    <name>TakenTextDialog</name>
    <message>
      <source>Picture</source>
      <translation>Bilete</translation>
    </message>
    <message>
      <source>The texts it was made of have been deleted since.</source>
      <translation>Tekstane som var med, er sletta sidan.</translation>
    </message>
    <message>
      <source>This stood beside it then</source>
      <translation>Dette stod ved sida av då</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>A document that can be edited (ODT) …</source>
      <translation>Dokument du kan endre (ODT) …</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Kopier teksten</translation>
    </message>
    <message>
      <source>Look it over</source>
      <translation>Sjå over</translation>
    </message>
    <message>
      <source>More ways …</source>
      <translation>Fleire måtar …</translation>
    </message>
    <message>
      <source>No places</source>
      <translation>Ingen stader</translation>
    </message>
    <message>
      <source>One place</source>
      <translation>Éin stad</translation>
    </message>
    <message>
      <source>PDF with a password …</source>
      <translation>PDF med passord …</translation>
    </message>
    <message>
      <source>Plain text …</source>
      <translation>Tekstfil (TXT) …</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Skriv ut …</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <translation>Les frå skjermen</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Bytt ut</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>Lagre som PDF …</translation>
    </message>
    <message>
      <source>Show the names</source>
      <translation>Vis namna</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Teke med før</translation>
    </message>
    <message>
      <source>Tick what you want to bring first.</source>
      <translation>Kryss først av for det du vil ta med.</translation>
    </message>
    <message>
      <source>{number} places</source>
      <translation>{number} stader</translation>
    </message>
  </context>
  <context>
    <name>TalkCard</name>
    <message>
      <source>Open now</source>
      <translation>Ope no</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Andre</translation>
    </message>
  </context>
  <context>
    <name>TimeField</name>
    <message>
      <source>Time</source>
      <translation>Klokkeslett</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Afterwards {after}.</source>
      <translation>Etterpå {after}.</translation>
    </message>
    <message>
      <source>First {before}.</source>
      <translation>Først {before}.</translation>
    </message>
    <message>
      <source>First {before}. Afterwards {after}.</source>
      <translation>Først {before}. Etterpå {after}.</translation>
    </message>
    <message>
      <source>Only for me</source>
      <translation>Berre for meg</translation>
    </message>
    <message>
      <source>With a picture</source>
      <translation>Med bilete</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>What you have written</source>
      <translation>Det du har skrive</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A letter I won't send</source>
      <translation>Brev eg ikkje sender</translation>
    </message>
    <message>
      <source>Craving right now</source>
      <translation>Sug akkurat no</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>Frå gruppa</translation>
    </message>
    <message>
      <source>Good day</source>
      <translation>God dag</translation>
    </message>
    <message>
      <source>Good evening</source>
      <translation>God kveld</translation>
    </message>
    <message>
      <source>Good morning</source>
      <translation>God morgon</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Hei</translation>
    </message>
    <message>
      <source>It is not shown again.</source>
      <translation>Den kjem ikkje fram igjen.</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Berre skriv</translation>
    </message>
    <message>
      <source>Kind words I have been given</source>
      <translation>Gode ord eg har fått</translation>
    </message>
    <message>
      <source>Nothing from before {day} is shown.</source>
      <translation>Ingenting frå før {day} kjem fram.</translation>
    </message>
    <message>
      <source>One step at a time. You can write afterwards, or leave it.</source>
      <translation>Eitt steg om gongen. Du kan skrive etterpå, eller la vere.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show my texts</source>
      <translation>Vis tekstane mine</translation>
    </message>
    <message>
      <source>Something to remember</source>
      <translation>Noko å hugse</translation>
    </message>
    <message>
      <source>Something you did, saw or felt as a mother.</source>
      <translation>Noko du gjorde, såg eller kjende som mamma.</translation>
    </message>
    <message>
      <source>What you take with you, or want to bring up.</source>
      <translation>Det du tek med deg, eller vil ta opp.</translation>
    </message>
    <message>
      <source>{day} · The program sends nothing out.</source>
      <translation>{day} · Programmet sender ingenting ut.</translation>
    </message>
  </context>
  <context>
    <name>TookText</name>
    <message>
      <source>What happens when I call?</source>
      <translation>Kva skjer når eg ringjer?</translation>
    </message>
  </context>
  <context>
    <name>TopicForm</name>
    <message>
      <source>A question for a guest</source>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>The next meeting of the group</source>
      <translation>Neste møte i gruppa</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Which meeting it is for</source>
      <translation>Kva for eit møte det er til</translation>
    </message>
  </context>
  <context>
    <name>TopicLine</name>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>Det står no blant det du vil ta opp.</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Skriv det du vil ta opp …</translation>
    </message>
  </context>
  <context>
    <name>TopicLines</name>
    <message>
      <source>A question for a guest</source>
      <translation>Spørsmål til ein gjest</translation>
    </message>
    <message>
      <source>For {meeting}</source>
      <translation>Til {meeting}</translation>
    </message>
    <message>
      <source>Remove: {line}</source>
      <translation>Ta bort: {line}</translation>
    </message>
    <message>
      <source>The line is removed.</source>
      <translation>Linja er teken bort.</translation>
    </message>
  </context>
  <context>
    <name>TopicStep</name>
    <message>
      <source>Bring up in the group …</source>
      <translation>Ta opp i gruppa …</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Skriv det du vil ta opp …</translation>
    </message>
  </context>
  <context>
    <name>TopicsCard</name>
    <message>
      <source>A note to bring</source>
      <translation>Lag ein hugselapp</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setningar</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det eg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Skriv det du vil ta opp …</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Nothing lies here now.</source>
      <translation>Her ligg det ingenting no.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>The text is back where it was.</source>
      <translation>Teksten er tilbake der han var.</translation>
    </message>
    <message>
      <source>The text is deleted.</source>
      <translation>Teksten er sletta.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papirkorg</translation>
    </message>
    <message>
      <source>What you delete lies here for thirty days. Then it goes by itself.</source>
      <translation>Det du slettar, ligg her i tretti dagar. Så blir det borte av seg sjølv.</translation>
    </message>
  </context>
  <context>
    <name>TrashDoor</name>
    <message>
      <source>Trash</source>
      <translation>Papirkorg</translation>
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>Bring back from a copy</source>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>It usually lies here: {folder}</source>
      <translation>Dagboka pleier å liggje her: {folder}</translation>
    </message>
    <message>
      <source>The journal cannot be opened right now</source>
      <translation>Dagboka lèt seg ikkje opne akkurat no</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Prøv igjen</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Angre</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>A small key file was damaged. It has been repaired.</source>
      <translation>Ei lita nøkkelfil var skadd. Ho er reparert.</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <translation>Hent tilbake frå ein kopi</translation>
    </message>
    <message>
      <source>Do you have the recovery code on paper?</source>
      <translation>Har du reservekoden på papir?</translation>
    </message>
    <message>
      <source>Forgotten it? Use the recovery code</source>
      <translation>Gløymt henne? Bruk reservekoden</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Opne</translation>
    </message>
    <message>
      <source>Open the practice journal</source>
      <translation>Opne øvingsdagboka</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Opnar. Det tek om lag eit sekund.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Lås opp</translation>
    </message>
    <message>
      <source>Write your passphrase.</source>
      <translation>Skriv passordsetninga di.</translation>
    </message>
  </context>
  <context>
    <name>UnsavedNotice</name>
    <message>
      <source>Save an encrypted copy …</source>
      <translation>Lagre ein kryptert kopi …</translation>
    </message>
    <message>
      <source>The copy lies in {place}.</source>
      <translation>Kopien ligg i {place}.</translation>
    </message>
  </context>
  <context>
    <name>UntilDialog</name>
    <message>
      <source>Delete by itself after … days</source>
      <translation>Slett av seg sjølv etter … dagar</translation>
    </message>
    <message>
      <source>On that day the text goes from the journal and from the copies, without lying in the trash first. You can change your mind until then.</source>
      <translation>Den dagen blir teksten borte frå dagboka og frå kopiane, utan å liggje i papirkorga først. Du kan ombestemme deg fram til då.</translation>
    </message>
  </context>
  <context>
    <name>UntilRow</name>
    <message>
      <source>Goes {day}</source>
      <translation>Blir borte {day}</translation>
    </message>
    <message>
      <source>Let it stay</source>
      <translation>La han bli ståande</translation>
    </message>
    <message>
      <source>Only what helped stays when it is over</source>
      <translation>Berre det som hjelpte, blir att når det er over</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>Bring back the version until {time}</source>
      <translation>Hent tilbake utgåva som stod fram til {time}</translation>
    </message>
    <message>
      <source>Bring this one back</source>
      <translation>Hent tilbake denne</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Tidlegare utgåver</translation>
    </message>
    <message>
      <source>How the text was before you changed it. Each version lies here for thirty days.</source>
      <translation>Slik teksten var før du endra han. Kvar utgåve ligg her i tretti dagar.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis fleire</translation>
    </message>
    <message>
      <source>There is no earlier version of this text.</source>
      <translation>Det finst inga tidlegare utgåve av denne teksten.</translation>
    </message>
    <message>
      <source>Until {time}</source>
      <translation>Fram til {time}</translation>
    </message>
  </context>
  <context>
    <name>WatchedPage</name>
    <message>
      <source>Close – nothing is saved</source>
      <translation>Lukk – ingenting er lagra</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>If you are afraid that someone is watching</source>
      <translation>Viss du er redd for at nokon følgjer med</translation>
    </message>
  </context>
  <context>
    <name>Wave</name>
    <message>
      <source>thought {strength}</source>
      <translation>trudde {strength}</translation>
    </message>
  </context>
  <context>
    <name>WaveWords</name>
    <message>
      <source>First {first}, in the end {last}.</source>
      <translation>Først {first}, til slutt {last}.</translation>
    </message>
    <message>
      <source>First {first}, {steps}, in the end {last}.</source>
      <translation>Først {first}, {steps}, til slutt {last}.</translation>
    </message>
    <message>
      <source>First {first}.</source>
      <translation>Først {first}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>Eg trudde {strength}.</translation>
    </message>
    <message>
      <source>then {strength}</source>
      <translation>så {strength}</translation>
    </message>
  </context>
  <context>
    <name>Waves</name>
    <message>
      <source>A later one</source>
      <translation>Ei seinare</translation>
    </message>
    <message>
      <source>An earlier one</source>
      <translation>Ei tidlegare</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timane etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det eg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det eg kjende i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gong vil eg</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjelpte</translation>
    </message>
    <message>
      <source>When you have given two numbers, the wave they make stands here.</source>
      <translation>Når du har gitt to tal, står bølgja dei lagar, her.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Med eigne ord</translation>
    </message>
  </context>
  <context>
    <name>WaysBack</name>
    <message>
      <source>Rehearse a talk</source>
      <translation>Øv på ein samtale</translation>
    </message>
    <message>
      <source>To the rehearsal</source>
      <translation>Til samtalen eg øvde på</translation>
    </message>
    <message>
      <source>To the talk</source>
      <translation>Til samtalen</translation>
    </message>
    <message>
      <source>To the text</source>
      <translation>Til teksten</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <translation>Til teksten det kom frå</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Close without saving</source>
      <translation>Lukk utan å lagre</translation>
    </message>
    <message>
      <source>Copied. The clipboard is emptied in a minute.</source>
      <translation>Kopiert. Utklippstavla blir tømd om eit minutt.</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Ferdig for no</translation>
    </message>
    <message>
      <source>It could not be noted under “Taken along before”.</source>
      <translation>Dagboka fekk ikkje skrive det opp under «Teke med før».</translation>
    </message>
    <message>
      <source>It is worse</source>
      <translation>Det er verre</translation>
    </message>
    <message>
      <source>No printer was found.</source>
      <translation>Fann ingen skrivar.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notat</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Lagra som {name}</translation>
    </message>
    <message>
      <source>Sent to the printer. Stay with it until the page is out.</source>
      <translation>Sendt til skrivaren. Bli ved han til sida er ute.</translation>
    </message>
    <message>
      <source>The pictures are not in it.</source>
      <translation>Bileta er ikkje med.</translation>
    </message>
    <message>
      <source>The printer did not take it. Nothing was printed.</source>
      <translation>Skrivaren tok ikkje imot. Ingenting er skrive ut.</translation>
    </message>
    <message>
      <source>There are only pictures on the page, and no words to take along.</source>
      <translation>Det er berre bilete på sida, og ingen ord å ta med.</translation>
    </message>
    <message>
      <source>Write a little</source>
      <translation>Skriv litt</translation>
    </message>
  </context>
  <context>
    <name>WhenFields</name>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Where, if you like</source>
      <translation>Kvar, om du vil</translation>
    </message>
  </context>
  <context>
    <name>WhoPage</name>
    <message>
      <source>Before the first word</source>
      <translation>Før det første ordet</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå vidare</translation>
    </message>
    <message>
      <source>Look around in the practice journal first</source>
      <translation>Sjå deg om i øvingsdagboka først</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <translation>Lag gruppefil …</translation>
    </message>
  </context>
  <context>
    <name>WhyPart</name>
    <message>
      <source>See or change</source>
      <translation>Sjå eller endre</translation>
    </message>
    <message>
      <source>Take away from here</source>
      <translation>Ta bort herifrå</translation>
    </message>
    <message>
      <source>Taken away from here. It still stands in the journal.</source>
      <translation>Teke bort herifrå. Teksten står framleis i dagboka.</translation>
    </message>
    <message>
      <source>What I have put in is kept in the journal.</source>
      <translation>Det eg har lagt inn, ligg i dagboka.</translation>
    </message>
    <message>
      <source>Write, or put in a picture</source>
      <translation>Skriv eller legg inn eit bilete</translation>
    </message>
  </context>
  <context>
    <name>WordMenu</name>
    <message>
      <source>Add to my words</source>
      <translation>Legg til i orda mine</translation>
    </message>
  </context>
  <context>
    <name>WordsCard</name>
    <message>
      <source>If you want to write a little</source>
      <translation>Om du vil skrive litt</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Med eigne ord</translation>
    </message>
  </context>
  <context>
    <name>WritingCard</name>
    <message>
      <source>Change …</source>
      <translation>Endre …</translation>
    </message>
    <message>
      <source>Change: {what}</source>
      <translation>Endre: {what}</translation>
    </message>
    <message>
      <source>Give a tag another name everywhere, or take it off all your texts.</source>
      <translation>Gi eit stikkord eit anna namn overalt, eller ta det bort frå alle tekstane dine.</translation>
    </message>
    <message>
      <source>My tags</source>
      <translation>Stikkorda mine</translation>
    </message>
    <message>
      <source>Offer them under a blank page</source>
      <translation>Tilby dei under ei tom side</translation>
    </message>
    <message>
      <source>Questions you can begin with. They never stand on the page by themselves.</source>
      <translation>Spørsmål du kan byrje med. Dei står aldri på sida av seg sjølv.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <translation>Noko å skrive ut frå</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>They stand where you choose tags, and where you write what to bring up.</source>
      <translation>Dei står der du vel stikkord, og der du skriv det du vil ta opp.</translation>
    </message>
    <message>
      <source>When you write</source>
      <translation>Når du skriv</translation>
    </message>
    <message>
      <source>Write a question of your own …</source>
      <translation>Skriv eit eige spørsmål …</translation>
    </message>
    <message>
      <source>Write a theme of your own …</source>
      <translation>Skriv eit eige tema …</translation>
    </message>
  </context>
  <context>
    <name>_DiscardedCard</name>
    <message>
      <source>Bring back</source>
      <translation>Hent tilbake</translation>
    </message>
    <message>
      <source>Bring back: {text}</source>
      <translation>Hent tilbake: {text}</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <translation>Slett no …</translation>
    </message>
    <message>
      <source>Delete now: {text}</source>
      <translation>Slett no: {text}</translation>
    </message>
    <message>
      <source>Goes {day}</source>
      <translation>Blir borte {day}</translation>
    </message>
  </context>
  <context>
    <name>_NumberRow</name>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>When they answer</source>
      <translation>Når dei svarer</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kven</translation>
    </message>
  </context>
</TS>
