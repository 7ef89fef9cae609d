<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
      <translation>Det teller ingenting av det du gjør, og gir ingen karakterer.</translation>
    </message>
    <message>
      <source>It sends nothing out and fetches nothing from the internet.</source>
      <translation>Det sender ingenting ut og henter ingenting fra nettet.</translation>
    </message>
    <message>
      <source>It takes nothing along to a meeting that you have not ticked yourself.</source>
      <translation>Det tar ikke med noe til et møte uten at du har krysset av for det selv.</translation>
    </message>
    <message>
      <source>Law: {names}</source>
      <translation>Jus: {names}</translation>
    </message>
    <message>
      <source>Numbers to call: {names}</source>
      <translation>Numre å ringe: {names}</translation>
    </message>
    <message>
      <source>Safety: {names}</source>
      <translation>Trygghet: {names}</translation>
    </message>
    <message>
      <source>The journal lies here: {folder}</source>
      <translation>Dagboka ligger her: {folder}</translation>
    </message>
    <message>
      <source>This has not been approved by a professional yet:</source>
      <translation>Dette er ikke faglig godkjent ennå:</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Utgave {number}</translation>
    </message>
    <message>
      <source>What the program never does</source>
      <translation>Det programmet aldri gjør</translation>
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
      <translation>Spør meg senere i dag hvordan det gikk</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Lukk uten å lagre</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>Hvor sterkt er det nå?</translation>
    </message>
    <message>
      <source>It stands on this page later today.</source>
      <translation>Spørsmålet står på denne siden senere i dag.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Bare det du vil.</translation>
    </message>
    <message>
      <source>To Today</source>
      <translation>Til I dag</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det jeg gjorde</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gang vil jeg</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjalp</translation>
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
      <translation>Et annet spørsmål</translation>
    </message>
    <message>
      <source>What I heard that helped</source>
      <translation>Det jeg hørte, som hjalp</translation>
    </message>
    <message>
      <source>What I want to try</source>
      <translation>Det jeg vil prøve</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Skriv om deg. Det de andre fortalte, er deres.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Skriv fra møtet</translation>
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
      <translation>Ett spørsmål, om du vil</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Skriv om deg. Det de andre fortalte, er deres.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Skriv fra møtet</translation>
    </message>
  </context>
  <context>
    <name>AlonePage</name>
    <message>
      <source>Do you use this computer alone?</source>
      <translation>Bruker du PC-en alene?</translation>
    </message>
    <message>
      <source>I am afraid that someone is watching</source>
      <translation>Jeg er redd for at noen følger med</translation>
    </message>
    <message>
      <source>Others use it too</source>
      <translation>Andre bruker den også</translation>
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
      <translation>Velg hva dette er …</translation>
    </message>
    <message>
      <source>Make a text I can show</source>
      <translation>Lag en tekst jeg kan vise</translation>
    </message>
    <message>
      <source>Something to start from …</source>
      <translation>Noe å skrive ut fra …</translation>
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
      <translation>Noen er ny i gruppa, eller leder den nå. Det du hadde valgt før, er glemt. Velg på nytt, så mye eller så lite du vil.</translation>
    </message>
    <message>
      <source>What do I want to share now?</source>
      <translation>Hva vil jeg dele nå?</translation>
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
      <translation>Hvordan gikk timene etter?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ikke nå</translation>
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
      <translation>Derfor</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilde</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Call somebody</source>
      <translation>Ring noen</translation>
    </message>
  </context>
  <context>
    <name>Breathing</name>
    <message>
      <source>A circle that can grow and shrink at this pace.</source>
      <translation>En sirkel som kan vokse og krympe i den takta.</translation>
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
      <translation>+ Spørsmål til en gjest</translation>
    </message>
    <message>
      <source>Questions for a guest</source>
      <translation>Spørsmål til en gjest</translation>
    </message>
    <message>
      <source>Rehearsed: {words}</source>
      <translation>Øvd på: {words}</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det jeg vil ta opp</translation>
    </message>
    <message>
      <source>Write what you want to ask …</source>
      <translation>Skriv det du vil spørre om …</translation>
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
      <translation>Kalendere blir ofte kopiert til nettet og til andres telefoner. Den som ser din, kan se at du har en avtale da.</translation>
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
      <translation>Lagret som {name}. Åpne den i kalenderen din, og slett den etterpå.</translation>
    </message>
    <message>
      <source>The file is called Appointment, and holds the day and the time, and no more.</source>
      <translation>Fila heter Avtale. I den står dagen og klokkeslettet, og ikke noe mer.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>+ Somebody I can call</source>
      <translation>+ Noen jeg kan ringe</translation>
    </message>
  </context>
  <context>
    <name>Calm</name>
    <message>
      <source>If {when}, then {then}</source>
      <translation>Hvis {when}, så {then}</translation>
    </message>
    <message>
      <source>needs somebody with the child</source>
      <translation>trenger noen hos barnet</translation>
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
      <translation>+ Et tegn</translation>
    </message>
    <message>
      <source>+ If … then …</source>
      <translation>+ Hvis … så …</translation>
    </message>
    <message>
      <source>+ Something that helps</source>
      <translation>+ Noe som hjelper</translation>
    </message>
    <message>
      <source>A sign</source>
      <translation>Et tegn</translation>
    </message>
    <message>
      <source>Bring back those that came with the program</source>
      <translation>Hent tilbake dem som fulgte med programmet</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>De er tilbake.</translation>
    </message>
    <message>
      <source>for example: I stop answering messages</source>
      <translation>for eksempel: jeg slutter å svare på meldinger</translation>
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
      <translation>Derfor</translation>
    </message>
    <message>
      <source>Cards that come up one at a time while it lasts.</source>
      <translation>Kort som kommer fram ett og ett mens det står på.</translation>
    </message>
    <message>
      <source>How I notice that it is on its way.</source>
      <translation>Hvordan jeg merker at det er på vei.</translation>
    </message>
    <message>
      <source>If … then …</source>
      <translation>Hvis … så …</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>Tegnene mine</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>Ringeliste</translation>
    </message>
    <message>
      <source>What I have made up my mind to do, so that I need not think then.</source>
      <translation>Det jeg har bestemt meg for, så jeg slipper å tenke akkurat da.</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>Det som hjelper meg</translation>
    </message>
    <message>
      <source>Who I can call, and when not.</source>
      <translation>Hvem jeg kan ringe, og når ikke.</translation>
    </message>
    <message>
      <source>Words or a picture, shown only when I ask for it.</source>
      <translation>Ord eller et bilde som kommer fram bare når jeg ber om det.</translation>
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
      <translation>Velg setninger fra: {text}</translation>
    </message>
    <message>
      <source>Choose sentences …</source>
      <translation>Velg setninger …</translation>
    </message>
    <message>
      <source>Faces and names in the picture are not replaced.</source>
      <translation>Ansikter og navn i bildet blir ikke byttet ut.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setninger</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilde</translation>
    </message>
    <message>
      <source>Rehearsed</source>
      <translation>Øvd på</translation>
    </message>
    <message>
      <source>The one I can show · {day}</source>
      <translation>Den jeg kan vise · {day}</translation>
    </message>
    <message>
      <source>To bring up</source>
      <translation>Ta opp</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>bare for meg</translation>
    </message>
    <message>
      <source>some sentences</source>
      <translation>noen setninger</translation>
    </message>
  </context>
  <context>
    <name>CannotCome</name>
    <message>
      <source>A message to copy</source>
      <translation>En melding å kopiere</translation>
    </message>
    <message>
      <source>Change it as you like. You need not say why.</source>
      <translation>Endre den som du vil. Du trenger ikke si hvorfor.</translation>
    </message>
    <message>
      <source>Copied. Paste it within a minute.</source>
      <translation>Kopiert. Lim den inn innen et minutt.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopier</translation>
    </message>
    <message>
      <source>Copy the message</source>
      <translation>Kopier meldingen</translation>
    </message>
    <message>
      <source>Hi! I can't come on {day}. See you next time.</source>
      <translation>Hei! Jeg kan ikke komme {day}. Ses neste gang.</translation>
    </message>
    <message>
      <source>Hi! {day} does not suit me. Could it be another day?</source>
      <translation>Hei! {day} passer ikke for meg. Kan det bli en annen dag?</translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message>
      <source>Something that helps</source>
      <translation>Noe som hjelper</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Show another</source>
      <translation>Vis en annen</translation>
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
      <translation>Dette hjalp sist jeg var {cause}</translation>
    </message>
    <message>
      <source>This helped last time: {cause}</source>
      <translation>Dette hjalp sist: {cause}</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>et sted</translation>
    </message>
    <message>
      <source>a test or a visit</source>
      <translation>en prøve eller et besøk</translation>
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
      <translation>kjedet meg</translation>
    </message>
    <message>
      <source>grief or missing</source>
      <translation>sorg eller savn</translation>
    </message>
    <message>
      <source>happy</source>
      <translation>glad</translation>
    </message>
    <message>
      <source>it just came</source>
      <translation>det bare kom</translation>
    </message>
    <message>
      <source>lonely</source>
      <translation>ensom</translation>
    </message>
    <message>
      <source>money</source>
      <translation>penger</translation>
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
      <translation>Bytt</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Bytt passordsetning</translation>
    </message>
    <message>
      <source>The new one counts at once, and the recovery code stays. Copies made before still open with the old one.</source>
      <translation>Den nye gjelder med en gang, og reservekoden er den samme. Kopier som finnes fra før, kan du fortsatt åpne med den gamle.</translation>
    </message>
  </context>
  <context>
    <name>CheerAdd</name>
    <message>
      <source>About what, if you like</source>
      <translation>Hva det gjaldt, om du vil</translation>
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
      <translation>Fra hvem, om du vil</translation>
    </message>
    <message>
      <source>What was said, word for word</source>
      <translation>Det som ble sagt, ord for ord</translation>
    </message>
  </context>
  <context>
    <name>CheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Ta bort disse ordene</translation>
    </message>
  </context>
  <context>
    <name>Cheers</name>
    <message>
      <source>A question I was glad of</source>
      <translation>Et spørsmål jeg var glad for</translation>
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
      <translation>Her står det noen har sagt til deg, ord for ord, så du har det når du trenger det.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>Show the latest one on “Today” too</source>
      <translation>Vis det siste på «I dag» også</translation>
    </message>
    <message>
      <source>The words are removed.</source>
      <translation>Ordene er tatt bort.</translation>
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
      <translation>Fra når</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikke tatt med ennå</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis flere</translation>
    </message>
    <message>
      <source>Since last time, {day}</source>
      <translation>Siden sist, {day}</translation>
    </message>
    <message>
      <source>The last month</source>
      <translation>Den siste måneden</translation>
    </message>
    <message>
      <source>The last two weeks</source>
      <translation>De siste to ukene</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>Det siste året</translation>
    </message>
    <message>
      <source>The whole journal</source>
      <translation>Hele dagboka</translation>
    </message>
    <message>
      <source>What you write before the meeting will stand here, to choose from.</source>
      <translation>Det du skriver før møtet, står her, så du kan velge hva du vil ta med.</translation>
    </message>
    <message>
      <source>Write something</source>
      <translation>Skriv noe</translation>
    </message>
  </context>
  <context>
    <name>ChosenRow</name>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikke tatt med ennå</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Ingenting valgt</translation>
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
      <translation>Gå videre</translation>
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
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>So that nobody else does this at your computer.</source>
      <translation>Slik at ingen andre gjør dette på PC-en din.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetningen din en gang til</translation>
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
      <translation>Velg en annen</translation>
    </message>
    <message>
      <source>The copy from {day}: {entries}.</source>
      <translation>Kopien fra {day}: {entries}.</translation>
    </message>
    <message>
      <source>The journal now: {entries}.</source>
      <translation>Dagboka nå: {entries}.</translation>
    </message>
    <message>
      <source>What lies here now is kept beside it, and you can undo this.</source>
      <translation>Det som ligger her nå, blir tatt vare på ved siden av, og du kan angre.</translation>
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
      <translation>Hent tilbake fra en kopi …</translation>
    </message>
    <message>
      <source>Choose a stick or a folder …</source>
      <translation>Velg minnepinne eller mappe …</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Slett den</translation>
    </message>
    <message>
      <source>Delete {folder}</source>
      <translation>Slett {folder}</translation>
    </message>
    <message>
      <source>Deleting … A text you deleted is still in {folders}.</source>
      <translation>Slettes … Noe du har slettet, ligger ennå i {folders}.</translation>
    </message>
    <message>
      <source>Journals that were set aside</source>
      <translation>Dagbøker som er lagt til side</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Ta en kopi nå</translation>
    </message>
    <message>
      <source>Making a copy and checking it …</source>
      <translation>Lager en kopi og kontrollerer den …</translation>
    </message>
    <message>
      <source>Spare copies</source>
      <translation>Sikkerhetskopier</translation>
    </message>
    <message>
      <source>The folder</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>The journal is locked first. You see what is in a copy before anything is replaced.</source>
      <translation>Dagboka blir låst først. Du ser hva som er i en kopi, før noe blir byttet ut.</translation>
    </message>
    <message>
      <source>The program makes and checks them by itself. Your passphrase opens them. Without it others can see when they were made and how large they are, but not what is in them.</source>
      <translation>Programmet lager og kontrollerer dem selv. Passordsetningen din åpner dem. Uten den kan andre se når de ble laget og hvor store de er, men ikke hva som står i dem.</translation>
    </message>
    <message>
      <source>They stay here until you delete them. The passphrase they had opens them.</source>
      <translation>De ligger her til du sletter dem. Passordsetningen de hadde, åpner dem.</translation>
    </message>
  </context>
  <context>
    <name>CopiesList</name>
    <message>
      <source>before a change of key</source>
      <translation>fra før nøkkelen ble byttet</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <translation>fra før en oppgradering</translation>
    </message>
    <message>
      <source>made when the journal could not be saved</source>
      <translation>fra da dagboka ikke lot seg lagre</translation>
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
      <translation>Siste kontrollerte kopi: {day}. Ta en nå?</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Ta en kopi nå</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <translation>Ta den likevel</translation>
    </message>
    <message>
      <source>The journal lies in {folder}. This folder is copied to the internet ({program}).</source>
      <translation>Dagboka ligger i {folder}. Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>There is no checked copy yet. Make one now?</source>
      <translation>Det finnes ingen kontrollert kopi ennå. Ta en nå?</translation>
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
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passordsetning</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Leser kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The copy from {day}</source>
      <translation>Kopien fra {day}</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Skriv reservekoden fra lappen. Mellomrom betyr ingenting.</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Bruk passordsetningen</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>Bruk reservekoden</translation>
    </message>
    <message>
      <source>Write the passphrase that was in use when the copy was made.</source>
      <translation>Skriv passordsetningen som gjaldt da kopien ble laget.</translation>
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
      <translation>Hvor sterkt var det?</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>Jeg trodde {strength}.</translation>
    </message>
    <message>
      <source>Little sleep.</source>
      <translation>Lite søvn.</translation>
    </message>
    <message>
      <source>My medicine was not enough.</source>
      <translation>Medisinen holdt ikke.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>Underveis {strength}.</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timene etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det jeg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det jeg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gang vil jeg</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjalp</translation>
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
      <translation>Jeg trodde {strength}.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>Underveis {strength}.</translation>
    </message>
  </context>
  <context>
    <name>DamagedEntry</name>
    <message>
      <source>Delete the damaged entry</source>
      <translation>Slett den skadede teksten</translation>
    </message>
    <message>
      <source>From the copy from {day}:</source>
      <translation>Fra kopien fra {day}:</translation>
    </message>
    <message>
      <source>Looking in the copies. It may take a moment.</source>
      <translation>Leter i kopiene. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>No copy has this entry. As long as it is here, no new copies can be made.</source>
      <translation>Ingen kopi har denne teksten. Så lenge den ligger her, kan ikke programmet lage nye kopier.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Legg den tilbake</translation>
    </message>
    <message>
      <source>Show the last good one</source>
      <translation>Vis den siste gode utgaven</translation>
    </message>
    <message>
      <source>The text in the copy, to read only</source>
      <translation>Teksten i kopien, bare til å lese</translation>
    </message>
    <message>
      <source>This entry is damaged. Show the last good one from a copy?</source>
      <translation>Denne teksten er skadet. Vise den siste gode utgaven fra en kopi?</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Mon Tue Wed Thu Fri Sat Sun</source>
      <translation>ma. ti. on. to. fr. lø. sø.</translation>
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
      <translation>om {number} dager</translation>
    </message>
    <message>
      <source>today</source>
      <translation>i dag</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>i morgen</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>i går</translation>
    </message>
    <message>
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <translation>null en to tre fire fem seks sju åtte ni ti elleve tolv</translation>
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
      <translation>En annen måned</translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message>
      <source>Next month</source>
      <translation>Neste måned</translation>
    </message>
    <message>
      <source>Previous month</source>
      <translation>Forrige måned</translation>
    </message>
    <message>
      <source>{day}, written</source>
      <translation>{day}, skrevet</translation>
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
      <translation>Et annet tall …</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Velg</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Blir stående</translation>
    </message>
    <message>
      <source>Number of days</source>
      <translation>Antall dager</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dager</translation>
    </message>
    <message>
      <source>{days} days</source>
      <translation>{days} dager</translation>
    </message>
  </context>
  <context>
    <name>DecidedList</name>
    <message>
      <source>A sentence is left out</source>
      <translation>En setning er tatt bort</translation>
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
      <translation>Bytt alltid ut …</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Senere</translation>
    </message>
    <message>
      <source>Not a name</source>
      <translation>Ikke et navn</translation>
    </message>
    <message>
      <source>Replace it …</source>
      <translation>Bytt ut …</translation>
    </message>
    <message>
      <source>The sentence, as it is to stand on this page</source>
      <translation>Setningen, slik den skal stå på denne sida</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>Det som skal stå i stedet</translation>
    </message>
    <message>
      <source>Write it differently …</source>
      <translation>Skriv om setningen …</translation>
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
      <translation>Slett nå</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Slett nå?</translation>
    </message>
    <message>
      <source>Delete there too</source>
      <translation>Slett der også</translation>
    </message>
    <message>
      <source>If you have printed it or saved it somewhere else, you must delete it there yourself. A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>Har du skrevet ut eller lagret den et annet sted, må du slette den der selv. Et verksted med riktig utstyr kan i noen tilfeller finne rester på disken.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer and on the stick from {day}.</source>
      <translation>Den ligger også i én sikkerhetskopi på denne PC-en og på minnepinnen fra {day}.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer.</source>
      <translation>Den ligger også i én sikkerhetskopi på denne PC-en.</translation>
    </message>
    <message>
      <source>It also lies in the copy from {day} in {folder}.</source>
      <translation>Den ligger også i kopien fra {day} i {folder}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer and on the stick from {day}.</source>
      <translation>Den ligger også i {number} sikkerhetskopier på denne PC-en og på minnepinnen fra {day}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer.</source>
      <translation>Den ligger også i {number} sikkerhetskopier på denne PC-en.</translation>
    </message>
    <message>
      <source>It also lies on the stick from {day}: {folder}.</source>
      <translation>Den ligger også på minnepinnen fra {day}: {folder}.</translation>
    </message>
    <message>
      <source>It can also lie in a journal that was set aside: {folder}.</source>
      <translation>Den kan også ligge i en dagbok som er lagt til side: {folder}.</translation>
    </message>
    <message>
      <source>Looking in the copies …</source>
      <translation>Ser etter i kopiene …</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Bare herfra</translation>
    </message>
    <message>
      <source>The text goes from the journal.</source>
      <translation>Teksten blir borte fra dagboka.</translation>
    </message>
    <message>
      <source>What is not plugged in now lets go of it the next time it is here.</source>
      <translation>På en minnepinne som ikke er her nå, blir teksten borte neste gang pinnen er her.</translation>
    </message>
    <message>
      <source>You saved it in {file}.</source>
      <translation>Du har lagret den i fila {file}.</translation>
    </message>
    <message>
      <source>“Only from here” leaves it in old copies until new ones have taken their place. If you bring back such a copy, the text comes back too.</source>
      <translation>«Bare herfra» lar den ligge i gamle kopier til nye har tatt plassen. Henter du tilbake en slik kopi, kommer teksten også tilbake.</translation>
    </message>
  </context>
  <context>
    <name>Deleting</name>
    <message>
      <source>Deleted. It lies in the trash and goes {day}.</source>
      <translation>Slettet. Teksten ligger i papirkurven og blir borte {day}.</translation>
    </message>
    <message>
      <source>Deleted. It lies in the trash for thirty days.</source>
      <translation>Slettet. Teksten ligger i papirkurven i tretti dager.</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Locks in half a minute.</source>
      <translation>Låser om et halvt minutt.</translation>
    </message>
    <message>
      <source>Moving in was not finished. What came in can stay, or you can undo it. What is here is skipped if you move in once more.</source>
      <translation>Innflyttingen ble ikke ferdig. Det som kom med, kan bli her, eller du kan angre. Flytter du inn på nytt, blir det som alt er her, hoppet over.</translation>
    </message>
    <message>
      <source>Something in the file is damaged and has been left out.</source>
      <translation>Noe i fila er skadet og er ikke tatt med.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add pictures</source>
      <translation>Legg til bilder</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Velg en kopi</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Velg en fil</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Velg en mappe</translation>
    </message>
    <message>
      <source>Copies (*.copy)</source>
      <translation>Kopier (*.copy)</translation>
    </message>
    <message>
      <source>Documents (*.odt)</source>
      <translation>Dokumenter (*.odt)</translation>
    </message>
    <message>
      <source>Files (*.json)</source>
      <translation>Filer (*.json)</translation>
    </message>
    <message>
      <source>Go on to the printer</source>
      <translation>Gå videre til skriveren</translation>
    </message>
    <message>
      <source>Look it over first</source>
      <translation>Se over først</translation>
    </message>
    <message>
      <source>Names you have not decided about stand replaced. Everything else stands as you wrote it.</source>
      <translation>Navn du ikke har bestemt deg for, står byttet ut. Alt annet står slik du skrev det.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Åpne den</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
      <source>Pictures ({kinds})</source>
      <translation>Bilder ({kinds})</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Erstatt fila</translation>
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
      <translation>Ta med slik den står</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
      <source>The page goes to this computer's print service, which keeps a copy for a while. A printer at work or at a library may keep one too.

A sheet of paper can get left behind. Would you rather read from the screen?</source>
      <translation>Sida går til utskriftstjenesten på denne PC-en. Den tar vare på en kopi en stund. Det kan en skriver på jobb eller på biblioteket også gjøre.

Et ark kan bli liggende. Vil du helst lese fra skjermen?</translation>
    </message>
    <message>
      <source>There is already a file called {name} there. Replace it?</source>
      <translation>Det ligger allerede en fil der som heter {name}. Erstatte den?</translation>
    </message>
    <message>
      <source>This folder is copied to the net ({program}).</source>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>What stands here is not saved. Open the other file in its place?</source>
      <translation>Det som står her, er ikke lagret. Vil du åpne den andre fila i stedet?</translation>
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
      <translation>Diskret: På vinduet og oppgavelinja står det «{name}», med et blankt ark som ikon.</translation>
    </message>
    <message>
      <source>Ordinary name and icon</source>
      <translation>Vanlig navn og ikon</translation>
    </message>
    <message>
      <source>Screenshots and screen sharing can show what stands in the window. On this computer the program cannot prevent that.</source>
      <translation>Skjermbilder og skjermdeling kan vise det som står i vinduet. På denne PC-en kan ikke programmet hindre det.</translation>
    </message>
    <message>
      <source>The menu of programs keeps the ordinary name.</source>
      <translation>Programmenyen beholder det vanlige navnet.</translation>
    </message>
    <message>
      <source>The menu of programs says the same.</source>
      <translation>Det samme står i programmenyen.</translation>
    </message>
    <message>
      <source>The program asks this computer to leave the window out of screenshots and screen sharing.</source>
      <translation>Programmet ber PC-en holde vinduet utenfor skjermbilder og skjermdeling.</translation>
    </message>
    <message>
      <source>What others can see</source>
      <translation>Det andre kan se</translation>
    </message>
    <message>
      <source>Whoever searches this computer can still find the program and its files, but not read them without the passphrase.</source>
      <translation>Den som leter på PC-en, kan fortsatt finne programmet og filene, men ikke lese dem uten passordsetningen.</translation>
    </message>
    <message>
      <source>“Today” keeps your texts out of sight until you press “Show”.</source>
      <translation>«I dag» viser ikke tekstene dine før du trykker «Vis».</translation>
    </message>
  </context>
  <context>
    <name>DutyDialog</name>
    <message>
      <source>Duty to report</source>
      <translation>Plikt til å melde fra</translation>
    </message>
  </context>
  <context>
    <name>DutyNote</name>
    <message>
      <source>A public body or a clinic</source>
      <translation>Det offentlige eller en klinikk</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Les mer</translation>
    </message>
    <message>
      <source>Read more about the duty to report</source>
      <translation>Les mer om plikten til å melde fra</translation>
    </message>
    <message>
      <source>Somebody else leads</source>
      <translation>Noen andre leder</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Frivillige</translation>
    </message>
    <message>
      <source>Who leads the group?</source>
      <translation>Hvem leder gruppa?</translation>
    </message>
  </context>
  <context>
    <name>EarlierCard</name>
    <message>
      <source>Earlier rehearsals</source>
      <translation>Samtaler jeg har øvd på</translation>
    </message>
    <message>
      <source>Nothing written yet</source>
      <translation>Ikke noe skrevet ennå</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Said by others. Stays out of what you share.</source>
      <translation>Sagt av andre. Blir ikke med i det du deler.</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>+ picture</source>
      <translation>+ bilde</translation>
    </message>
    <message>
      <source>Add a picture …</source>
      <translation>Legg til bilde …</translation>
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
      <translation>Slett av seg selv …</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <translation>Slett nå …</translation>
    </message>
    <message>
      <source>Earlier versions …</source>
      <translation>Tidligere utgaver …</translation>
    </message>
    <message>
      <source>Only for me</source>
      <translation>Bare for meg</translation>
    </message>
    <message>
      <source>Rehearse a talk …</source>
      <translation>Øv på en samtale …</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagret</translation>
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
      <translation>Mer</translation>
    </message>
    <message>
      <source>More about this text</source>
      <translation>Mer om denne teksten</translation>
    </message>
  </context>
  <context>
    <name>EntryPhotos</name>
    <message>
      <source>Adding picture {at} of {all} …</source>
      <translation>Legger til bilde {at} av {all} …</translation>
    </message>
    <message>
      <source>Adding the picture …</source>
      <translation>Legger til bildet …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>The picture is taken off.</source>
      <translation>Bildet er tatt bort.</translation>
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
      <translation>Slett hele dagboka</translation>
    </message>
    <message>
      <source>Delete the whole journal …</source>
      <translation>Slett hele dagboka …</translation>
    </message>
    <message>
      <source>Deleting journal and copies.</source>
      <translation>Sletter dagbok og kopier.</translation>
    </message>
    <message>
      <source>Deleting the journal</source>
      <translation>Sletter dagboka</translation>
    </message>
    <message>
      <source>The journal is deleted, as far as the program can reach.</source>
      <translation>Dagboka er slettet, så langt programmet når.</translation>
    </message>
    <message>
      <source>The journal, its copies and the settings. You are asked once more first.</source>
      <translation>Dagboka, kopiene av den og innstillingene. Du får et spørsmål til først.</translation>
    </message>
    <message>
      <source>These could not be reached. You have to delete them yourself:</source>
      <translation>Disse nådde programmet ikke. Dem må du slette selv:</translation>
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>Et verksted med riktig utstyr kan i noen tilfeller finne rester på disken.</translation>
    </message>
    <message>
      <source>Delete everything now</source>
      <translation>Slett alt nå</translation>
    </message>
    <message>
      <source>Delete the whole journal</source>
      <translation>Slett hele dagboka</translation>
    </message>
    <message>
      <source>Everything you have written is deleted, with the copies on this computer and the settings. It cannot be undone.</source>
      <translation>Alt du har skrevet, blir slettet, sammen med kopiene på PC-en og innstillingene. Det går ikke an å angre.</translation>
    </message>
    <message>
      <source>The copies here are deleted too, if they can be reached now:</source>
      <translation>Kopiene her blir også slettet, hvis programmet når dem nå:</translation>
    </message>
    <message>
      <source>What you have printed or saved elsewhere stays. So do copies on sticks that are not plugged in, and copies that somebody has taken.</source>
      <translation>Det du har skrevet ut eller lagret et annet sted, blir liggende. Det gjør også kopier på minnepinner som ikke står i PC-en nå, og kopier noen har tatt.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetningen din en gang til</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Checked {day} {year} by {who}.</source>
      <translation>Sjekket {day} {year} av {who}.</translation>
    </message>
    <message>
      <source>May have changed.</source>
      <translation>Kan være endret.</translation>
    </message>
    <message>
      <source>Not approved by a professional yet.</source>
      <translation>Ikke faglig godkjent ennå.</translation>
    </message>
  </context>
  <context>
    <name>Failures</name>
    <message>
      <source>A copy of the journal takes {needed} MB. Copies may take {room} MB of the room there is.</source>
      <translation>En kopi av dagboka tar {needed} MB. Kopier kan ta {room} MB av plassen som er der.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. What was saved before is whole.</source>
      <translation>Får ikke skrevet til {place}. Det som er lagret fra før, er urørt.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. Your text stays here for as long as the window is open.</source>
      <translation>Får ikke skrevet til {place}. Teksten blir stående her så lenge vinduet er åpent.</translation>
    </message>
    <message>
      <source>Group {number} looks wrong. It should have five characters.</source>
      <translation>Gruppe {number} ser feil ut. Den skal ha fem tegn.</translation>
    </message>
    <message>
      <source>Here are the copies there are:</source>
      <translation>Her er kopiene som finnes:</translation>
    </message>
    <message>
      <source>One of the names you replace is damaged. Nothing can be taken along before it has been brought back from a copy.</source>
      <translation>Et av navnene du bytter ut, er skadet. Ingenting blir tatt med før det er hentet tilbake fra en kopi.</translation>
    </message>
    <message>
      <source>One photo can take {most} MB at most.</source>
      <translation>Ett bilde kan ta høyst {most} MB.</translation>
    </message>
    <message>
      <source>One photo is damaged or gone, and no copy here has it whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>Ett bilde er skadet eller borte, og ingen kopi her har det helt. Tekstene er hele. Har du en minnepinne med kopier, sett den i og ta en kopi nå.</translation>
    </message>
    <message>
      <source>One photo was damaged. It has been brought back from a copy.</source>
      <translation>Ett bilde var skadet. Det er hentet tilbake fra en kopi.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open.</source>
      <translation>Noen flyttet eller byttet dagbokfila mens den var åpen.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open. What you have written since lies in {place}.</source>
      <translation>Noen flyttet eller byttet dagbokfila mens den var åpen. Det du har skrevet siden, ligger i {place}.</translation>
    </message>
    <message>
      <source>Something already lies where the journal would be. It has been left alone.</source>
      <translation>Det ligger noe fra før der dagboka skulle ligge. Det er urørt.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Noe gikk galt.</translation>
    </message>
    <message>
      <source>Something went wrong. Your text is saved.</source>
      <translation>Noe gikk galt. Teksten din er lagret.</translation>
    </message>
    <message>
      <source>That passphrase was not right. The journal is untouched.</source>
      <translation>Passordsetningen stemte ikke. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>That recovery code does not belong to this journal. The journal is untouched.</source>
      <translation>Reservekoden hører ikke til denne dagboka. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>The clock of this computer has gone far ahead. What was to go by itself waits until tomorrow, in case the clock is wrong.</source>
      <translation>Klokka på PC-en viser en dato langt fram i tid. Det som skulle bli borte av seg selv, venter til i morgen, i tilfelle klokka går feil.</translation>
    </message>
    <message>
      <source>The copy on the stick did not come out right. The one before is still there.</source>
      <translation>Kopien på minnepinnen ble ikke riktig. Den forrige er der fortsatt.</translation>
    </message>
    <message>
      <source>The copy was stopped before it was done. The ones before are whole.</source>
      <translation>Kopien ble stanset før den var ferdig. De forrige er hele.</translation>
    </message>
    <message>
      <source>The disk is full. What was saved before is whole.</source>
      <translation>Disken er full. Det som er lagret fra før, er urørt.</translation>
    </message>
    <message>
      <source>The disk is full. Your text stays here for as long as the window is open. Free some space, or save an encrypted copy on a memory stick.</source>
      <translation>Disken er full. Teksten blir stående her så lenge vinduet er åpent. Frigjør plass, eller lagre en kryptert kopi på en minnepinne.</translation>
    </message>
    <message>
      <source>The file cannot be read. Nothing of it has been added.</source>
      <translation>Fila lar seg ikke lese. Ingenting av den er lagt til.</translation>
    </message>
    <message>
      <source>The file that was in use has been kept as {name}.</source>
      <translation>Fila som var i bruk, er tatt vare på som {name}.</translation>
    </message>
    <message>
      <source>The folder {place} is not here now.</source>
      <translation>Mappa {place} er ikke her nå.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it.</source>
      <translation>Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it. Here are the copies there are:</source>
      <translation>Dagbokfila er ikke der den pleier å være. Programmet har ikke slettet den. Her er kopiene som finnes:</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted.</source>
      <translation>Dagbokfila er ikke hel. Den er lagt til side, ikke slettet.</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted. Here are the copies there are:</source>
      <translation>Dagbokfila er ikke hel. Den er lagt til side, ikke slettet. Her er kopiene som finnes:</translation>
    </message>
    <message>
      <source>The journal is already open.</source>
      <translation>Dagboka er allerede åpen.</translation>
    </message>
    <message>
      <source>The key belongs to another journal.</source>
      <translation>Nøkkelen hører til en annen dagbok.</translation>
    </message>
    <message>
      <source>The key file is missing or damaged. The journal itself is untouched.</source>
      <translation>Nøkkelfila mangler eller er skadet. Selve dagboka er urørt.</translation>
    </message>
    <message>
      <source>The passphrase was not changed. The old one counts.</source>
      <translation>Passordsetningen ble ikke byttet. Den gamle gjelder.</translation>
    </message>
    <message>
      <source>The picture file is not whole. Nothing of it has been added.</source>
      <translation>Bildefila er ikke hel. Ingenting av den er lagt til.</translation>
    </message>
    <message>
      <source>The picture is too large. Make it smaller first, and it can be added.</source>
      <translation>Bildet er for stort. Gjør det mindre først, så kan du legge det til.</translation>
    </message>
    <message>
      <source>The program stopped suddenly last time. Everything is in place.</source>
      <translation>Programmet stoppet brått sist. Alt er på plass.</translation>
    </message>
    <message>
      <source>The recovery code does not add up. Look at each group once more.</source>
      <translation>Reservekoden stemmer ikke. Se på hver gruppe én gang til.</translation>
    </message>
    <message>
      <source>The search is ready in a moment.</source>
      <translation>Søket er klart om litt.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. One photo is missing or damaged.</source>
      <translation>Tekstene i kopien er hele. Ett bilde mangler eller er skadet.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. {number} photos are missing or damaged.</source>
      <translation>Tekstene i kopien er hele. {number} bilder mangler eller er skadet.</translation>
    </message>
    <message>
      <source>The upgrade did not work. The journal is as it was.</source>
      <translation>Oppgraderingen gikk ikke. Dagboka er slik den var.</translation>
    </message>
    <message>
      <source>There is already a file called {name} there.</source>
      <translation>Det ligger allerede en fil der som heter {name}.</translation>
    </message>
    <message>
      <source>There is room for {most} photos on one entry.</source>
      <translation>Det er plass til {most} bilder på én tekst.</translation>
    </message>
    <message>
      <source>This computer has too little free memory right now. Close other programs and try again. The journal is untouched.</source>
      <translation>PC-en har for lite ledig minne akkurat nå. Lukk andre programmer, og prøv igjen. Dagboka er urørt.</translation>
    </message>
    <message>
      <source>This copy is not whole.</source>
      <translation>Denne kopien er ikke hel.</translation>
    </message>
    <message>
      <source>This entry is damaged.</source>
      <translation>Denne teksten er skadet.</translation>
    </message>
    <message>
      <source>This entry is not here any more.</source>
      <translation>Denne teksten er ikke her lenger.</translation>
    </message>
    <message>
      <source>This file is not encrypted and was not made by this program. It will not be opened.</source>
      <translation>Denne fila er ikke kryptert og ikke laget av dette programmet. Den blir ikke åpnet.</translation>
    </message>
    <message>
      <source>This is not a JPEG, PNG or WebP picture, and cannot be added.</source>
      <translation>Dette er ikke et bilde av typen JPEG, PNG eller WebP, og du kan ikke legge det til.</translation>
    </message>
    <message>
      <source>This journal was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>Denne dagboka er laget med en nyere utgave. Installer den nyeste utgaven. Ingenting er endret.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → Camera → Formats → Most Compatible, and new pictures can be. One that is already taken can be saved as JPEG on the phone, or you can take a screenshot of it.</source>
      <translation>Denne typen bilde (HEIC) kan du ikke legge til her. På iPhone: Velg Innstillinger → Kamera → Formater → Mest kompatibelt, så går det med nye bilder. Et bilde som alt er tatt, kan du lagre som JPEG på telefonen, eller ta et skjermbilde av.</translation>
    </message>
    <message>
      <source>This photo is damaged. The text is whole.</source>
      <translation>Dette bildet er skadet. Teksten er hel.</translation>
    </message>
    <message>
      <source>This photo is not where it used to be. The text is whole.</source>
      <translation>Dette bildet er ikke der det pleier å være. Teksten er hel.</translation>
    </message>
    <message>
      <source>Without passphrase and recovery code nobody can open the journal, not even those who made the program. The file stays where it is, in case you remember.</source>
      <translation>Uten passordsetning og uten reservekode kan ingen åpne dagboka, heller ikke de som laget programmet. Fila blir liggende, i tilfelle du husker.</translation>
    </message>
    <message>
      <source>Your text stays here for as long as the window is open.</source>
      <translation>Teksten blir stående her så lenge vinduet er åpent.</translation>
    </message>
    <message>
      <source>{number} photos are damaged or gone, and no copy here has them whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>{number} bilder er skadet eller borte, og ingen kopi her har dem hele. Tekstene er hele. Har du en minnepinne med kopier, sett den i og ta en kopi nå.</translation>
    </message>
    <message>
      <source>{number} photos were damaged. They have been brought back from a copy.</source>
      <translation>{number} bilder var skadet. De er hentet tilbake fra en kopi.</translation>
    </message>
  </context>
  <context>
    <name>FetchDialog</name>
    <message>
      <source>A file from the group</source>
      <translation>Fil fra gruppa</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Another file lies there by now. It has been left alone.</source>
      <translation>Det ligger en annen fil der nå. Den er urørt.</translation>
    </message>
    <message>
      <source>Ask the group leader for the four words. If yours are others, leave it.</source>
      <translation>Spør gruppelederen om de fire ordene. Er dine noen andre, så la det være.</translation>
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
      <translation>Vil du slette fila den kom i?</translation>
    </message>
    <message>
      <source>If you add it, it stands beside what is yours, marked “From the group leader”.</source>
      <translation>Legger du den til, står den ved siden av det som er ditt, merket «Fra gruppelederen».</translation>
    </message>
    <message>
      <source>If you add it, it takes the place of what the file before brought. What is yours stays as it is.</source>
      <translation>Legger du den til, kommer den i stedet for det den forrige fila kom med. Det som er ditt, blir som det er.</translation>
    </message>
    <message>
      <source>It is added. You find it under “The group”.</source>
      <translation>Den er lagt til. Du finner den på siden «Gruppa».</translation>
    </message>
    <message>
      <source>Keep the file</source>
      <translation>Behold fila</translation>
    </message>
    <message>
      <source>Nothing of it has been added.</source>
      <translation>Ingenting av den er lagt til.</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Leser …</translation>
    </message>
    <message>
      <source>The file could not be deleted. You can do it yourself.</source>
      <translation>Fila lot seg ikke slette. Du kan gjøre det selv.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <translation>Fila er slettet.</translation>
    </message>
    <message>
      <source>The file lies in {place}, and anybody who opens it can read it.</source>
      <translation>Fila ligger i {place}, og den som åpner den, kan lese den.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>Denne fila lar seg ikke åpne.</translation>
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
      <translation>PC-en fikk ikke vist mappa herfra.</translation>
    </message>
    <message>
      <source>Where it was saved</source>
      <translation>Her ble den lagret</translation>
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
      <translation>Hent fil fra gruppa …</translation>
    </message>
    <message>
      <source>Have you got a file from the group?</source>
      <translation>Har du fått en fil fra gruppa?</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <translation>Fila fra gruppa er lagt til.</translation>
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
      <translation>Gå videre</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>1 Choose</source>
      <translation>1 Velg</translation>
    </message>
    <message>
      <source>2 Look it over</source>
      <translation>2 Se over</translation>
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
      <translation>Et verksted med riktig utstyr kan i noen tilfeller finne rester på disken.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Slett nå?</translation>
    </message>
    <message>
      <source>Delete the file too</source>
      <translation>Slett fila og dette</translation>
    </message>
    <message>
      <source>If you have printed it, sent it on or saved a copy somewhere else, you must delete it there yourself. Older spare copies of the journal may still hold what stands here.</source>
      <translation>Har du skrevet det ut, sendt det videre eller lagret en kopi et annet sted, må du slette det der selv. Sikkerhetskopier fra før kan fortsatt ha det som står her.</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Bare herfra</translation>
    </message>
    <message>
      <source>The file {name} has been changed since you saved it, or it is another one. It stays where it is.</source>
      <translation>Fila {name} er endret siden du lagret den, eller det er en annen. Den blir liggende.</translation>
    </message>
    <message>
      <source>The file {name} is no longer where you saved it.</source>
      <translation>Fila {name} ligger ikke lenger der du lagret den.</translation>
    </message>
    <message>
      <source>The file {name} is where you saved it.</source>
      <translation>Fila {name} ligger der du lagret den.</translation>
    </message>
    <message>
      <source>What stands here about it goes, with the text as it was then. What you have written in the journal stays.</source>
      <translation>Det som står her om dette, blir borte, også teksten slik den var da. Det du har skrevet i dagboka, blir stående.</translation>
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
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>Forgotten the passphrase?</source>
      <translation>Glemt passordsetningen?</translation>
    </message>
    <message>
      <source>No recovery code was made for this journal.</source>
      <translation>Det er ikke laget noen reservekode til denne dagboka.</translation>
    </message>
    <message>
      <source>Trying the code. It takes about a second.</source>
      <translation>Prøver koden. Det tar omtrent et sekund.</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Skriv reservekoden fra lappen. Mellomrom betyr ingenting.</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>Bold</source>
      <translation>Fet</translation>
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
      <translation>Det er for mye tekst til å lime inn på én gang. Ingenting her er endret. Lim inn litt om gangen.</translation>
    </message>
  </context>
  <context>
    <name>FoundView</name>
    <message>
      <source>All of it is here already.</source>
      <translation>Alt dette er her allerede.</translation>
    </message>
    <message>
      <source>All the texts are here already.</source>
      <translation>Alle tekstene er her allerede.</translation>
    </message>
    <message>
      <source>Comes along, and is good to know about</source>
      <translation>Greit å vite om det som blir med</translation>
    </message>
    <message>
      <source>Does not come along</source>
      <translation>Blir ikke med</translation>
    </message>
    <message>
      <source>There was nothing here to move in.</source>
      <translation>Her var det ingenting å flytte inn.</translation>
    </message>
    <message>
      <source>{amount} are here already, word for word, and are skipped.</source>
      <translation>{amount} er her allerede, ord for ord, og blir hoppet over.</translation>
    </message>
    <message>
      <source>{amount} is here already, word for word, and is skipped.</source>
      <translation>{amount} er her allerede, ord for ord, og blir hoppet over.</translation>
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
      <translation>De fire ordene til fila. Den som har den samme fila, ser de samme ordene.</translation>
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
      <translation>En dag eller et klokkeslett i fila kan ikke stemme, ved «{place}».</translation>
    </message>
    <message>
      <source>A message</source>
      <translation>En beskjed</translation>
    </message>
    <message>
      <source>A text in the file is too long, at “{place}”.</source>
      <translation>En tekst i fila er for lang, ved «{place}».</translation>
    </message>
    <message>
      <source>Appointments.json</source>
      <translation>Avtaler.json</translation>
    </message>
    <message>
      <source>From the group leader</source>
      <translation>Fra gruppelederen</translation>
    </message>
    <message>
      <source>Ideas for topics</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>Not on {days}</source>
      <translation>Ikke {days}</translation>
    </message>
    <message>
      <source>Numbers near by</source>
      <translation>Numre i nærheten</translation>
    </message>
    <message>
      <source>Rules of the group</source>
      <translation>Reglene i gruppa</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be, at “{place}”.</source>
      <translation>Noe i fila er ikke som det skal, ved «{place}».</translation>
    </message>
    <message>
      <source>The group's name</source>
      <translation>Navnet på gruppa</translation>
    </message>
    <message>
      <source>The meetings</source>
      <translation>Møtene</translation>
    </message>
    <message>
      <source>The program has its own text on who may have to report.</source>
      <translation>Programmet har sin egen tekst om hvem som kan ha plikt til å melde fra.</translation>
    </message>
    <message>
      <source>The same thing stands twice in the file, at “{place}”.</source>
      <translation>Det samme står to steder i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There are too many lines in the file, at “{place}”.</source>
      <translation>Det er for mange linjer i fila, ved «{place}».</translation>
    </message>
    <message>
      <source>There is no name here, or no number to call.</source>
      <translation>Her mangler det et navn, eller et nummer å ringe.</translation>
    </message>
    <message>
      <source>This file is too large for a group file. It can be {most} KB at most.</source>
      <translation>Denne fila er for stor til å være en gruppefil. Den kan være på {most} kB, ikke mer.</translation>
    </message>
    <message>
      <source>This file was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>Denne fila er laget med en nyere utgave. Installer den nyeste utgaven. Ingenting er endret.</translation>
    </message>
    <message>
      <source>This is no file from the group, or it is not whole.</source>
      <translation>Dette er ikke en fil fra gruppa, eller den er ikke hel.</translation>
    </message>
    <message>
      <source>This number stands in the program already.</source>
      <translation>Dette nummeret står i programmet fra før.</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation>Til og med {day}</translation>
    </message>
    <message>
      <source>Whoever answers here stands in the program already.</source>
      <translation>De som svarer her, står i programmet fra før.</translation>
    </message>
    <message>
      <source>Words of welcome</source>
      <translation>Velkommen</translation>
    </message>
    <message>
      <source>every other week</source>
      <translation>annenhver uke</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>hver uke</translation>
    </message>
    <message>
      <source>every {ordinal} week</source>
      <translation>hver {ordinal} uke</translation>
    </message>
    <message>
      <source>third fourth fifth sixth seventh eighth</source>
      <translation>tredje fjerde femte sjette sjuende åttende</translation>
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
      <translation>Barn som kan ha fått i seg noe farlig</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Hjelp nå</translation>
    </message>
    <message>
      <source>Is there danger now?</source>
      <translation>Er det fare nå?</translation>
    </message>
    <message>
      <source>Not everything here has been checked by a professional yet</source>
      <translation>Ikke alt her er faglig godkjent ennå</translation>
    </message>
    <message>
      <source>Not yet checked by a professional</source>
      <translation>Ikke faglig godkjent ennå</translation>
    </message>
    <message>
      <source>Somebody to talk to</source>
      <translation>Noen å snakke med</translation>
    </message>
    <message>
      <source>Violence</source>
      <translation>Vold</translation>
    </message>
    <message>
      <source>When a child needs help</source>
      <translation>Når et barn trenger hjelp</translation>
    </message>
  </context>
  <context>
    <name>HelpStrip</name>
    <message>
      <source>A card</source>
      <translation>Et kort</translation>
    </message>
    <message>
      <source>Call somebody</source>
      <translation>Ring noen</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Bare skriv</translation>
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
      <translation>Hele døgnet</translation>
    </message>
    <message>
      <source>Every day {opens}–{closes}</source>
      <translation>Hver dag kl. {opens}–{closes}</translation>
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
      <translation>Hent tilbake dem som fulgte med programmet</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Til</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Tatt bort.</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>De er tilbake.</translation>
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
      <translation>Ringelista</translation>
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
      <translation>Velg noe du har skrevet, eller skriv noe nytt.</translation>
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
      <translation>Slett av seg selv etter {days} dager</translation>
    </message>
    <message>
      <source>For this one and those to come. You can change it in Settings.</source>
      <translation>Gjelder denne og de neste. Du kan endre det i Innstillinger.</translation>
    </message>
    <message>
      <source>Only what helped</source>
      <translation>Bare det som hjalp</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagret</translation>
    </message>
    <message>
      <source>What is to stay in the journal?</source>
      <translation>Hva skal bli liggende i dagboka?</translation>
    </message>
  </context>
  <context>
    <name>KeyfilePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Velg en annen kopi</translation>
    </message>
    <message>
      <source>The key file is missing. There is a copy from {day}. Use it?</source>
      <translation>Nøkkelfila mangler. Det finnes en kopi fra {day}. Bruke den?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Bruk den</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>A new key</source>
      <translation>En ny nøkkel</translation>
    </message>
    <message>
      <source>Change the passphrase …</source>
      <translation>Bytt passordsetning …</translation>
    </message>
    <message>
      <source>If somebody else knows the passphrase, changing it is not enough: that does not lock out somebody who has an old copy.</source>
      <translation>Hvis noen andre kan passordsetningen, er det ikke nok å bytte den. Den som har en gammel kopi, er da ikke stengt ute.</translation>
    </message>
    <message>
      <source>Make a recovery code …</source>
      <translation>Lag en reservekode …</translation>
    </message>
    <message>
      <source>Making fresh copies.</source>
      <translation>Lager nye kopier.</translation>
    </message>
    <message>
      <source>New recovery code …</source>
      <translation>Ny reservekode …</translation>
    </message>
    <message>
      <source>No recovery code opens the journal any more.</source>
      <translation>Ingen reservekode åpner dagboka lenger.</translation>
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
      <translation>Noen kan passordsetningen min …</translation>
    </message>
    <message>
      <source>Take the code away …</source>
      <translation>Fjern koden …</translation>
    </message>
    <message>
      <source>The journal is as it was before.</source>
      <translation>Dagboka er slik den var før.</translation>
    </message>
    <message>
      <source>The new passphrase counts now.</source>
      <translation>Den nye passordsetningen gjelder nå.</translation>
    </message>
    <message>
      <source>The new passphrase counts now. These could not be replaced and still open with the old one:</source>
      <translation>Den nye passordsetningen gjelder nå. Disse fikk programmet ikke byttet ut. Den gamle passordsetningen åpner dem fortsatt:</translation>
    </message>
    <message>
      <source>The new recovery code counts now.</source>
      <translation>Den nye reservekoden gjelder nå.</translation>
    </message>
    <message>
      <source>There is a recovery code.</source>
      <translation>Dagboka har en reservekode.</translation>
    </message>
    <message>
      <source>Writing everything anew under the new key.</source>
      <translation>Skriver alt på nytt med den nye nøkkelen.</translation>
    </message>
  </context>
  <context>
    <name>KindChoice</name>
    <message>
      <source>A letter you won't send is only for you.</source>
      <translation>Et brev du ikke sender, er bare for deg.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Ferdig</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Hva er dette?</translation>
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
      <translation>Bare skriv</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Brev</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Øyeblikk</translation>
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
      <translation>Gode ord jeg har fått</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Vis en annen</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A letter I won't send</source>
      <translation>Brev jeg ikke sender</translation>
    </message>
    <message>
      <source>Craving</source>
      <translation>Sug</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>Fra gruppa</translation>
    </message>
    <message>
      <source>Just writing</source>
      <translation>Bare skriv</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Øyeblikk</translation>
    </message>
    <message>
      <source>one entry</source>
      <translation>én tekst</translation>
    </message>
    <message>
      <source>{number} entries</source>
      <translation>{number} tekster</translation>
    </message>
  </context>
  <context>
    <name>LargeCheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Ta bort disse ordene</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Vis en annen</translation>
    </message>
  </context>
  <context>
    <name>LastingCard</name>
    <message>
      <source>Ask how strong I think it will get</source>
      <translation>Spør hvor sterkt jeg tror det blir</translation>
    </message>
    <message>
      <source>New texts about craving</source>
      <translation>Nye tekster om sug</translation>
    </message>
    <message>
      <source>Only what helped stays</source>
      <translation>Bare det som hjalp, blir liggende</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagret</translation>
    </message>
    <message>
      <source>They can delete themselves after some days, from the journal and from the copies. The day stands on the text, and you can let it stay. Texts you have written already are as they were.</source>
      <translation>De kan slette seg selv etter noen dager, fra dagboka og fra kopiene. Dagen står på teksten, og du kan la den bli stående. Tekster du alt har skrevet, er som før.</translation>
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
      <translation>Det du skriver, står her. Én linje er nok.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Skriv den første siden</translation>
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
      <translation>Hent fil fra gruppa …</translation>
    </message>
    <message>
      <source>Got {day}. Its four words: {words}</source>
      <translation>Hentet {day}. De fire ordene: {words}</translation>
    </message>
    <message>
      <source>If you have got a file from the group leader, it can be shown here, beside what is yours.</source>
      <translation>Har du fått en fil av gruppelederen, kan det som er i den, stå her ved siden av det som er ditt.</translation>
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
      <translation>Vis de andre</translation>
    </message>
    <message>
      <source>Show the others: {part}</source>
      <translation>Vis de andre: {part}</translation>
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
      <translation>Fila fra gruppa er lagt til.</translation>
    </message>
    <message>
      <source>The line is taken away.</source>
      <translation>Linja er tatt bort.</translation>
    </message>
    <message>
      <source>What the file brought is taken away.</source>
      <translation>Det fila kom med, er tatt bort.</translation>
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
      <translation>Barn som kan ha fått i seg noe farlig</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Hjelp nå</translation>
    </message>
  </context>
  <context>
    <name>LockedDialog</name>
    <message>
      <source>One of the signs will not do in a PDF. Use letters and numbers.</source>
      <translation>Et av tegnene går ikke i en PDF. Bruk bokstaver og tall.</translation>
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
      <translation>Passordet en gang til</translation>
    </message>
    <message>
      <source>The password is too long for a PDF. Choose a shorter one.</source>
      <translation>Passordet er for langt for en PDF. Velg et kortere.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>De to er ikke like.</translation>
    </message>
    <message>
      <source>Whoever has the file needs the password to open it. It is kept nowhere: if it is forgotten, the file cannot be opened. Give it by word of mouth, not with the file. Do not use the passphrase of your journal.</source>
      <translation>Den som har fila, trenger passordet for å åpne den. Passordet blir ikke lagret noe sted. Glemmer du det, kan ingen åpne fila. Si det heller enn å sende det sammen med fila. Ikke bruk passordsetningen til dagboka.</translation>
    </message>
    <message>
      <source>Write a password first.</source>
      <translation>Skriv et passord først.</translation>
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
      <translation>Ikke vis denne igjen</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>Fra denne dagen</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Gode ord</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>Samme dag tidligere år</translation>
    </message>
    <message>
      <source>Show nothing from before</source>
      <translation>Ikke vis noe fra før</translation>
    </message>
    <message>
      <source>Show nothing from before …</source>
      <translation>Ikke vis noe fra før …</translation>
    </message>
    <message>
      <source>one year ago</source>
      <translation>for ett år siden</translation>
    </message>
    <message>
      <source>two three four five six seven eight nine ten eleven twelve</source>
      <translation>to tre fire fem seks sju åtte ni ti elleve tolv</translation>
    </message>
    <message>
      <source>{number} years ago</source>
      <translation>for {number} år siden</translation>
    </message>
  </context>
  <context>
    <name>LookBackSettings</name>
    <message>
      <source>From the same day in earlier years</source>
      <translation>Fra samme dag tidligere år</translation>
    </message>
    <message>
      <source>Moments and kind words only. Never letters, never cravings, and nothing marked “Only for me”.</source>
      <translation>Bare øyeblikk og gode ord. Aldri brev, aldri sug, og ingenting merket «Bare for meg».</translation>
    </message>
    <message>
      <source>Show again what I have hidden</source>
      <translation>Vis igjen det jeg har tatt bort</translation>
    </message>
    <message>
      <source>Show nothing from before a certain day</source>
      <translation>Ikke vis noe fra før en bestemt dag</translation>
    </message>
    <message>
      <source>Show something from the same day in earlier years on “Today”</source>
      <translation>Vis noe fra samme dag tidligere år på «I dag»</translation>
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
      <translation>Skjul %1</translation>
    </message>
    <message>
      <source>Hide Others</source>
      <translation>Skjul andre</translation>
    </message>
    <message>
      <source>Preferences...</source>
      <translation>Innstillinger …</translation>
    </message>
    <message>
      <source>Quit %1</source>
      <translation>Avslutt %1</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Tjenester</translation>
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
      <translation>Lukk uten å lagre</translation>
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
      <translation>Velg et annet navn på fila, uten «{word}».</translation>
    </message>
    <message>
      <source>Give it by stick, not by e-mail: an e-mail tells others who is in the group.</source>
      <translation>Gi den på minnepinne, ikke på e-post: En e-post forteller andre hvem som er med i gruppa.</translation>
    </message>
    <message>
      <source>Go on with a file you have …</source>
      <translation>Gå videre med en fil du har …</translation>
    </message>
    <message>
      <source>Make a group file</source>
      <translation>Lag gruppefil</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
      <source>Save the group file …</source>
      <translation>Lagre gruppefila …</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Lagret som {name}.</translation>
    </message>
    <message>
      <source>There is something to look at before the file is saved.</source>
      <translation>Det er noe å se på før du kan lagre fila.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>Denne fila lar seg ikke åpne.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). A stick is better.</source>
      <translation>Denne mappa blir kopiert til nettet ({program}). En minnepinne er bedre.</translation>
    </message>
    <message>
      <source>What you write here becomes a small file that you give to the group on a memory stick. Everything may stand empty. Those who get it see all of it before they keep it, and nothing comes back to you.</source>
      <translation>Det du skriver her, blir en liten fil som du gir til gruppa på en minnepinne. Alt kan stå tomt. De som får fila, ser alt i den før de legger den til, og ingenting kommer tilbake til deg.</translation>
    </message>
    <message>
      <source>“{line}” cannot come along: {reason}</source>
      <translation>«{line}» kan ikke være med: {reason}</translation>
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
      <translation>Lukk uten å lagre</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Bli her</translation>
    </message>
    <message>
      <source>The file is not saved.</source>
      <translation>Fila er ikke lagret.</translation>
    </message>
  </context>
  <context>
    <name>MeetingAdd</name>
    <message>
      <source>+ A meeting</source>
      <translation>+ Et møte</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Legg til</translation>
    </message>
    <message>
      <source>Another meeting</source>
      <translation>Et annet møte</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>What you call it</source>
      <translation>Det du kaller det</translation>
    </message>
  </context>
  <context>
    <name>MeetingCard</name>
    <message>
      <source>From the group leader</source>
      <translation>Fra gruppelederen</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjør deg klar til møtet</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Ikke denne dagen</translation>
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
      <translation>Skriv fra møtet</translation>
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
      <translation>Ikke knyttet til et møte</translation>
    </message>
    <message>
      <source>Which meeting</source>
      <translation>Hvilket møte</translation>
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
      <translation>Lagret</translation>
    </message>
  </context>
  <context>
    <name>MeetingWays</name>
    <message>
      <source>A note to bring</source>
      <translation>Lag en huskelapp</translation>
    </message>
    <message>
      <source>I can't come</source>
      <translation>Jeg kan ikke komme</translation>
    </message>
    <message>
      <source>Move …</source>
      <translation>Flytt …</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Ikke denne dagen</translation>
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
      <translation>Møtet er flyttet.</translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message>
      <source>Earlier meetings</source>
      <translation>Tidligere møter</translation>
    </message>
    <message>
      <source>Every eighth week</source>
      <translation>Hver åttende uke</translation>
    </message>
    <message>
      <source>Every fifth week</source>
      <translation>Hver femte uke</translation>
    </message>
    <message>
      <source>Every fourth week</source>
      <translation>Hver fjerde uke</translation>
    </message>
    <message>
      <source>Every other week</source>
      <translation>Annenhver uke</translation>
    </message>
    <message>
      <source>Every seventh week</source>
      <translation>Hver sjuende uke</translation>
    </message>
    <message>
      <source>Every sixth week</source>
      <translation>Hver sjette uke</translation>
    </message>
    <message>
      <source>Every third week</source>
      <translation>Hver tredje uke</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Hver uke</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <translation>Det er ikke planlagt noe møte.</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Akkurat nå har jeg ingen gruppe</translation>
    </message>
    <message>
      <source>The meeting is removed.</source>
      <translation>Møtet er tatt bort.</translation>
    </message>
    <message>
      <source>The meetings of the group are here again.</source>
      <translation>Møtene i gruppa er her igjen.</translation>
    </message>
    <message>
      <source>The meetings of the group are put away.</source>
      <translation>Møtene i gruppa er lagt bort.</translation>
    </message>
    <message>
      <source>There is no meeting on that day.</source>
      <translation>Det er ikke noe møte den dagen.</translation>
    </message>
    <message>
      <source>at {time}</source>
      <translation>kl. {time}</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>fra {day}</translation>
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
      <translation>Her er noen andre nevnt. Er det sagt av andre?</translation>
    </message>
  </context>
  <context>
    <name>MoreCard</name>
    <message>
      <source>If I took something</source>
      <translation>Hvis jeg har tatt noe</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>Bølgene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>På en rolig dag</translation>
    </message>
    <message>
      <source>Something I want to bring up</source>
      <translation>Noe jeg vil ta opp</translation>
    </message>
  </context>
  <context>
    <name>MoreChoices</name>
    <message>
      <source>Choose days …</source>
      <translation>Velg dager …</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Fra og med</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Ikke tatt med ennå</translation>
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
      <translation>Du har ingen stikkord ennå.</translation>
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
      <translation>Ser etter det som er her allerede …</translation>
    </message>
    <message>
      <source>Move in</source>
      <translation>Flytt inn</translation>
    </message>
    <message>
      <source>Move in from another journal</source>
      <translation>Flytt inn fra en annen dagbok</translation>
    </message>
    <message>
      <source>Move in {amount}</source>
      <translation>Flytt inn {amount}</translation>
    </message>
    <message>
      <source>Moving in …</source>
      <translation>Flytter inn …</translation>
    </message>
    <message>
      <source>Pictures that did not come along</source>
      <translation>Bilder som ikke ble med</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Leser …</translation>
    </message>
    <message>
      <source>See them in the journal</source>
      <translation>Se i dagboka</translation>
    </message>
    <message>
      <source>Stop and take it back</source>
      <translation>Stopp og ta det bort igjen</translation>
    </message>
    <message>
      <source>Taking back what had come in …</source>
      <translation>Tar bort det som kom med …</translation>
    </message>
    <message>
      <source>The files they came from lie where they were, and are not protected.</source>
      <translation>Filene de kom fra, ligger der de lå, og er ikke beskyttet.</translation>
    </message>
    <message>
      <source>What has come in stands in the settings, and can be taken back there.</source>
      <translation>Det som kom med, står i innstillingene. Der kan du ta det bort.</translation>
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
      <translation>En mappe med tekstfiler</translation>
    </message>
    <message>
      <source>A new leader came</source>
      <translation>Gruppa fikk en ny leder</translation>
    </message>
    <message>
      <source>After (0–10)</source>
      <translation>Etter (0–10)</translation>
    </message>
    <message>
      <source>Another kind of file.</source>
      <translation>En annen slags fil.</translation>
    </message>
    <message>
      <source>Before (0–10)</source>
      <translation>Før (0–10)</translation>
    </message>
    <message>
      <source>Changes in the group</source>
      <translation>Endringer i gruppa</translation>
    </message>
    <message>
      <source>Choose its text file, usually journal.txt, or a JSON file that jrnl has made.</source>
      <translation>Velg tekstfila som jrnl skriver i, eller en JSON-fil som jrnl har laget.</translation>
    </message>
    <message>
      <source>Choose the folder with its month files. It is usually called .rednotebook and lies in your home folder.</source>
      <translation>Velg mappa med månedsfilene. Den heter vanligvis .rednotebook og ligger i hjemmemappa di.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: one picture.</source>
      <translation>Skadet, og ikke med: ett bilde.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {amount}.</source>
      <translation>Skadet, og ikke med: {amount}.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {number} pictures.</source>
      <translation>Skadet, og ikke med: {number} bilder.</translation>
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
      <translation>Kryptert. Lås den opp i programmet som laget den.</translation>
    </message>
    <message>
      <source>From the leader</source>
      <translation>Fra gruppelederen</translation>
    </message>
    <message>
      <source>From the top of the file. The text itself comes along.</source>
      <translation>Fra toppen av fila. Selve teksten blir med.</translation>
    </message>
    <message>
      <source>Hidden, and not looked into.</source>
      <translation>Usynlig fil eller mappe, ikke lest.</translation>
    </message>
    <message>
      <source>If, then</source>
      <translation>Hvis, så</translation>
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
      <translation>Lag en JSON-fil i innstillingene i Day One, og velg zip-fila du får. Bilder blir med.</translation>
    </message>
    <message>
      <source>Markdown or plain text, from Obsidian for example. Also a folder that was taken out here.</source>
      <translation>Markdown eller vanlig tekst, fra Obsidian for eksempel. Også en mappe som er tatt ut herfra.</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Møter</translation>
    </message>
    <message>
      <source>Meetings that repeat</source>
      <translation>Møter som gjentar seg</translation>
    </message>
    <message>
      <source>Meetings, kind words, lines to bring up, people, names, and what was made ready on a calm day do not come along.</source>
      <translation>Møter, gode ord, det du vil ta opp, ringelista, navnene du bytter ut, og det du har gjort klart på en rolig dag, blir ikke med.</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>Medisinen holder ikke</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>Tegnene mine</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Navn jeg bytter ut</translation>
    </message>
    <message>
      <source>No date. It gets the time the file was last saved.</source>
      <translation>Ingen dato. Teksten får tida da fila sist ble lagret.</translation>
    </message>
    <message>
      <source>Nothing had come in.</source>
      <translation>Ingenting var kommet med.</translation>
    </message>
    <message>
      <source>On the way (0–10)</source>
      <translation>Underveis (0–10)</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>Ringeliste</translation>
    </message>
    <message>
      <source>Places do not come along.</source>
      <translation>Steder blir ikke med.</translation>
    </message>
    <message>
      <source>RedNotebook</source>
      <translation>RedNotebook</translation>
    </message>
    <message>
      <source>Rehearsed talks</source>
      <translation>Samtaler jeg har øvd på</translation>
    </message>
    <message>
      <source>Somebody new came</source>
      <translation>Noen nye kom</translation>
    </message>
    <message>
      <source>Something to bring up</source>
      <translation>Noe jeg vil ta opp</translation>
    </message>
    <message>
      <source>Sound, film and PDF do not come along.</source>
      <translation>Lyd, film og PDF blir ikke med.</translation>
    </message>
    <message>
      <source>Stars and pins do not come along.</source>
      <translation>Stjerner og festede tekster blir ikke merket her.</translation>
    </message>
    <message>
      <source>Steps, music and activities do not come along.</source>
      <translation>Skritt, musikk og aktivitet blir ikke med.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was left behind.</source>
      <translation>Stoppet. Ingenting ble liggende igjen.</translation>
    </message>
    <message>
      <source>Taken along</source>
      <translation>Tatt med</translation>
    </message>
    <message>
      <source>Taking everything out was not finished last time. The half-written folder in {folder} is deleted now.</source>
      <translation>Programmet ble ikke ferdig med å ta ut alt sist. Den halvferdige mappa i {folder} er slettet nå.</translation>
    </message>
    <message>
      <source>Texts without a time of day are set at twelve noon.</source>
      <translation>Tekster uten klokkeslett blir satt til klokka tolv.</translation>
    </message>
    <message>
      <source>The date cannot be understood. Mend it there and move in once more.</source>
      <translation>Datoen lar seg ikke lese. Rett den i fila, og flytt inn på nytt.</translation>
    </message>
    <message>
      <source>The day it was to delete itself has passed. It stays for thirty days.</source>
      <translation>Dagen da teksten skulle slette seg selv, er forbi. Den blir her i tretti dager.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>Fila er for stor.</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>Gruppa slutter</translation>
    </message>
    <message>
      <source>The group started</source>
      <translation>Gruppa begynte</translation>
    </message>
    <message>
      <source>The group's rules</source>
      <translation>Reglene i gruppa</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timene etter</translation>
    </message>
    <message>
      <source>The name points out of the folder, and is not followed.</source>
      <translation>Navnet peker ut av mappa, og blir ikke fulgt.</translation>
    </message>
    <message>
      <source>The picture cannot be added.</source>
      <translation>Dette bildet lar seg ikke legge til.</translation>
    </message>
    <message>
      <source>The picture is damaged, too large, or of a kind that cannot be added.</source>
      <translation>Bildet er skadet, for stort eller av et slag som ikke kan være med.</translation>
    </message>
    <message>
      <source>The picture is not there.</source>
      <translation>Bildet er ikke der.</translation>
    </message>
    <message>
      <source>The picture lies on the internet or outside the folder.</source>
      <translation>Bildet ligger på nettet eller utenfor mappa.</translation>
    </message>
    <message>
      <source>The same text at the same time. It comes in once.</source>
      <translation>Den samme teksten på samme tid. Den kommer inn én gang.</translation>
    </message>
    <message>
      <source>The tag is over sixty characters long. Its end does not come along.</source>
      <translation>Stikkordet er over seksti tegn langt. Slutten blir ikke med.</translation>
    </message>
    <message>
      <source>The text is here already, so the picture does not come along. You can add it to the text yourself.</source>
      <translation>Teksten er her allerede, så bildet blir ikke med. Du kan legge det til i teksten selv.</translation>
    </message>
    <message>
      <source>The text is too long to be one entry.</source>
      <translation>Teksten er for lang til å bli én tekst her.</translation>
    </message>
    <message>
      <source>The time zone is not known. This computer's own is used.</source>
      <translation>Tidssonen er ukjent. Tida er satt etter PC-en.</translation>
    </message>
    <message>
      <source>The weather does not come along.</source>
      <translation>Været blir ikke med.</translation>
    </message>
    <message>
      <source>There are no text files in this folder.</source>
      <translation>I denne mappa er det ingen tekstfiler.</translation>
    </message>
    <message>
      <source>There is no room for more pictures here.</source>
      <translation>Det er ikke plass til flere bilder på denne teksten.</translation>
    </message>
    <message>
      <source>There is no text in this file.</source>
      <translation>Det er ingen tekst i denne fila.</translation>
    </message>
    <message>
      <source>There is nothing from Day One in this file.</source>
      <translation>I denne fila er det ingenting fra Day One.</translation>
    </message>
    <message>
      <source>There is nothing from RedNotebook in this folder.</source>
      <translation>I denne mappa er det ingenting fra RedNotebook.</translation>
    </message>
    <message>
      <source>There is nothing from jrnl in this file.</source>
      <translation>I denne fila er det ingenting fra jrnl.</translation>
    </message>
    <message>
      <source>There is room for fifty tags on a text.</source>
      <translation>Det er plass til femti stikkord på en tekst.</translation>
    </message>
    <message>
      <source>There is too much in this folder. Choose a smaller one in it.</source>
      <translation>Det er for mye i denne mappa. Velg en mindre mappe inni den.</translation>
    </message>
    <message>
      <source>This cannot be opened.</source>
      <translation>Dette lar seg ikke åpne.</translation>
    </message>
    <message>
      <source>This cannot be understood.</source>
      <translation>Dette lar seg ikke tolke.</translation>
    </message>
    <message>
      <source>This date cannot be understood. It gets that of the file.</source>
      <translation>Denne datoen lar seg ikke lese. Teksten får datoen til fila.</translation>
    </message>
    <message>
      <source>This date cannot be understood. The line stays in the text before it.</source>
      <translation>Denne datoen lar seg ikke lese. Linja blir stående i teksten foran.</translation>
    </message>
    <message>
      <source>This file is encrypted. Unlock it with the program that made it, and choose it once more.</source>
      <translation>Denne fila er kryptert. Lås den opp med programmet som laget den, og velg den på nytt.</translation>
    </message>
    <message>
      <source>This file is not whole.</source>
      <translation>Denne fila er ikke hel.</translation>
    </message>
    <message>
      <source>This file is too large to be read.</source>
      <translation>Denne fila er for stor til å bli lest.</translation>
    </message>
    <message>
      <source>This helped</source>
      <translation>Dette hjalp</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>Dette er ikke en vanlig fil.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the text yourself.</source>
      <translation>Denne typen bilde (HEIC) kan du ikke legge til her. Lagre det som JPEG, og legg det til i teksten selv.</translation>
    </message>
    <message>
      <source>This points to another place, and is not followed.</source>
      <translation>Dette peker til et annet sted, og blir ikke fulgt.</translation>
    </message>
    <message>
      <source>This zip file is not whole. Make it, or fetch it, once more.</source>
      <translation>Denne zip-fila er ikke hel. Lag den, eller hent den, på nytt.</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det jeg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det jeg kjenner i kroppen</translation>
    </message>
    <message>
      <source>What I thought it would come to (0–10)</source>
      <translation>Jeg trodde (0–10)</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gang vil jeg</translation>
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
      <translation>Det som er tatt ut herfra</translation>
    </message>
    <message>
      <source>Which texts belong together does not come along.</source>
      <translation>Hvilke tekster som hører sammen, blir ikke med.</translation>
    </message>
    <message>
      <source>Written by an older program. See whether æ, ø and å came out right.</source>
      <translation>Skrevet med et eldre program. Se om æ, ø og å ble riktige.</translation>
    </message>
    <message>
      <source>Written for meetings</source>
      <translation>Det jeg har skrevet til møter</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>hver uke</translation>
    </message>
    <message>
      <source>every {weeks} weeks</source>
      <translation>hver {weeks}. uke</translation>
    </message>
    <message>
      <source>for a guest</source>
      <translation>til en gjest</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>fra {day}</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <translation>fra {first} til {last}</translation>
    </message>
    <message>
      <source>how it went</source>
      <translation>hvordan det gikk</translation>
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
      <translation>mine tre setninger</translation>
    </message>
    <message>
      <source>not on</source>
      <translation>ikke</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>bare for meg</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>bilder</translation>
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
      <translation>uskreven</translation>
    </message>
    <message>
      <source>what I heard that helped</source>
      <translation>det jeg hørte, som hjalp</translation>
    </message>
    <message>
      <source>what I say</source>
      <translation>det jeg sier</translation>
    </message>
    <message>
      <source>what I want to try</source>
      <translation>det jeg vil prøve</translation>
    </message>
    <message>
      <source>what they may say</source>
      <translation>det de kan si</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{amount} are taken out again.</source>
      <translation>{amount} er tatt bort igjen.</translation>
    </message>
    <message>
      <source>{amount} has come in.</source>
      <translation>{amount} er flyttet inn.</translation>
    </message>
    <message>
      <source>{amount} have come in.</source>
      <translation>{amount} er flyttet inn.</translation>
    </message>
    <message>
      <source>{amount} is taken out again.</source>
      <translation>{amount} er tatt bort igjen.</translation>
    </message>
    <message>
      <source>{texts} and one picture</source>
      <translation>{texts} og ett bilde</translation>
    </message>
    <message>
      <source>{texts} and {number} pictures</source>
      <translation>{texts} og {number} bilder</translation>
    </message>
    <message>
      <source>{told} {amount} stay, because you have changed them since.</source>
      <translation>{told} {amount} blir her, for dem har du endret siden.</translation>
    </message>
    <message>
      <source>{told} {amount} stays, because you have changed it since.</source>
      <translation>{told} {amount} blir her, for den har du endret siden.</translation>
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
      <translation>Tekster du har i en annen dagbok, kan flytte inn her, og alt som er her, kan du ta ut som vanlige filer.</translation>
    </message>
    <message>
      <source>What you have changed since, stays.</source>
      <translation>Det du har endret siden, blir her.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}.</source>
      <translation>{amount} fra {source}, flyttet inn {day}.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}. It was not finished.</source>
      <translation>{amount} fra {source}, flyttet inn {day}. Det ble ikke ferdig.</translation>
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
      <translation>Lager dagboka. Det tar omtrent et sekund.</translation>
    </message>
    <message>
      <source>Mammadagbok</source>
      <translation>Mammadagbok</translation>
    </message>
    <message>
      <source>Notes, a neutral name</source>
      <translation>Notater, et nøytralt navn</translation>
    </message>
    <message>
      <source>The name stands in the title bar and in the menu. Folders and files have neutral names in any case. You can change it later, in Settings.</source>
      <translation>Navnet står øverst i vinduet og i menyen. Mapper og filer har nøytrale navn uansett. Du kan endre det senere, i Innstillinger.</translation>
    </message>
    <message>
      <source>What should the window be called?</source>
      <translation>Hva skal stå på vinduet?</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Notes</source>
      <translation>Notater</translation>
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
      <translation>I det du tar med, står andre ord i stedet for disse navnene. I dagboka blir de stående slik du skrev dem.</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Navn jeg bytter ut</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>Ta {name} bort fra lista</translation>
    </message>
    <message>
      <source>There is a name that you replace in the words that stand instead.</source>
      <translation>Blant ordene du vil ha i stedet, står det et navn du bytter ut.</translation>
    </message>
    <message>
      <source>This name already stands in the place of another.</source>
      <translation>Dette navnet står allerede i stedet for et annet.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Skriv navnet først.</translation>
    </message>
    <message>
      <source>Write what stands there instead.</source>
      <translation>Skriv det som skal stå der i stedet.</translation>
    </message>
    <message>
      <source>{name} is no longer replaced.</source>
      <translation>{name} blir ikke lenger byttet ut.</translation>
    </message>
    <message>
      <source>{name} is on the list already.</source>
      <translation>{name} står på lista fra før.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyDialog</name>
    <message>
      <source>Changing the passphrase alone is not enough: it does not lock out somebody who has an old copy.</source>
      <translation>Det er ikke nok bare å bytte passordsetning: Da er den som har en gammel kopi, ikke stengt ute.</translation>
    </message>
    <message>
      <source>If somebody has taken a copy already, they can still read it with the old passphrase. The program cannot change that.</source>
      <translation>Har noen alt tatt en kopi, kan de fortsatt lese den med den gamle passordsetningen. Det kan ikke programmet endre.</translation>
    </message>
    <message>
      <source>Make a new key</source>
      <translation>Lag ny nøkkel</translation>
    </message>
    <message>
      <source>Someone knows my passphrase</source>
      <translation>Noen kan passordsetningen min</translation>
    </message>
    <message>
      <source>The journal gets a new key and a new passphrase. Everything you have written comes along. The old passphrase and the old recovery code no longer open it.</source>
      <translation>Dagboka får en ny nøkkel og en ny passordsetning. Alt du har skrevet, blir med. Den gamle passordsetningen og den gamle reservekoden åpner den ikke lenger.</translation>
    </message>
    <message>
      <source>The journal is closed meanwhile, and locked when it is done.</source>
      <translation>Dagboka er lukket så lenge det varer, og låst når det er ferdig.</translation>
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
      <translation>Navn</translation>
    </message>
    <message>
      <source>Several names for the same one? Write a comma between them.</source>
      <translation>Flere navn på den samme? Skriv komma mellom dem.</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>Det som står der i stedet</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>en jeg møtte</translation>
    </message>
    <message>
      <source>someone in the group</source>
      <translation>en i gruppa</translation>
    </message>
    <message>
      <source>the boy</source>
      <translation>gutten</translation>
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
      <translation>Minst {count} tegn, gjerne seks ord du husker. Alt er lov, også mellomrom.</translation>
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
      <translation>Den samme en gang til</translation>
    </message>
    <message>
      <source>The two are not the same. Look at both with “Show”.</source>
      <translation>De to er ikke like. Se på begge med «Vis».</translation>
    </message>
    <message>
      <source>Write the words down or learn them, then write them once more.</source>
      <translation>Skriv ned ordene eller lær dem utenat, og skriv dem så en gang til.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphraseDialog</name>
    <message>
      <source>The passphrase of today</source>
      <translation>Passordsetningen du har nå</translation>
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
      <translation>Bytt og åpne</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>Velg en ny passordsetning</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Åpner. Det tar omtrent et sekund.</translation>
    </message>
    <message>
      <source>The code is right. The old passphrase goes out of use.</source>
      <translation>Koden stemmer. Den nye passordsetningen gjelder i stedet for den gamle.</translation>
    </message>
    <message>
      <source>The recovery code stays the same. You can make a new one in Settings.</source>
      <translation>Reservekoden er den samme som før. Du kan lage en ny i Innstillinger.</translation>
    </message>
  </context>
  <context>
    <name>NextMeetingCard</name>
    <message>
      <source>A note to bring</source>
      <translation>Lag en huskelapp</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjør deg klar til møtet</translation>
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
      <translation>Det er ikke planlagt noe møte.</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det jeg vil ta opp</translation>
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
      <translation>Koden åpner fortsatt kopier som finnes fra før.</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Fjern den</translation>
    </message>
    <message>
      <source>Take the recovery code away</source>
      <translation>Fjern reservekoden</translation>
    </message>
    <message>
      <source>The code stops counting at once. Without passphrase and without code nobody can open the journal, not even those who made the program.</source>
      <translation>Koden slutter å gjelde med en gang. Uten passordsetning og uten kode kan ingen åpne dagboka, heller ikke de som laget programmet.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetningen din en gang til</translation>
    </message>
  </context>
  <context>
    <name>NoGroupCard</name>
    <message>
      <source>I have a group again</source>
      <translation>Jeg har en gruppe igjen</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Akkurat nå har jeg ingen gruppe</translation>
    </message>
    <message>
      <source>The meetings are put away. Everything you have written is where it was.</source>
      <translation>Møtene er lagt bort. Alt du har skrevet, ligger der det lå.</translation>
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
      <translation>Ikke navn</translation>
    </message>
    <message>
      <source>You are not asked about these words.</source>
      <translation>Du blir ikke spurt om disse ordene.</translation>
    </message>
  </context>
  <context>
    <name>NumberFields</name>
    <message>
      <source>+ Another number</source>
      <translation>+ Et nummer til</translation>
    </message>
  </context>
  <context>
    <name>NumberNotice</name>
    <message>
      <source>This looks like a birth number. It need not stand here.</source>
      <translation>Dette ser ut som et fødselsnummer. Det trenger ikke å stå her.</translation>
    </message>
  </context>
  <context>
    <name>OccasionChoice</name>
    <message>
      <source>A little book for the child</source>
      <translation>En liten bok til barnet</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>Til et annet møte</translation>
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
      <translation>Nei, hent tilbake kopien fra {day}</translation>
    </message>
    <message>
      <source>The file looks older than last time: {entries} now, {last} last time. Is that right?</source>
      <translation>Fila ser eldre ut enn sist: {entries} nå, {last} sist. Stemmer det?</translation>
    </message>
    <message>
      <source>Yes, go on with this one</source>
      <translation>Ja, fortsett med denne</translation>
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
      <translation>Bare på denne sida. I dagboka står det slik du skrev det.</translation>
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
      <translation>Lås etter … minutter</translation>
    </message>
    <message>
      <source>When others use the computer too</source>
      <translation>Når dere er flere om PC-en</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>People I can call</source>
      <translation>Ringeliste</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>Gruppa</translation>
    </message>
    <message>
      <source>The meetings, and what you want to bring.</source>
      <translation>Møtene, og det du vil ta med.</translation>
    </message>
    <message>
      <source>Who I can call, and when not</source>
      <translation>Hvem jeg kan ringe, og når ikke</translation>
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
      <translation>Tatt bort.</translation>
    </message>
  </context>
  <context>
    <name>PackForm</name>
    <message>
      <source>One on each line.</source>
      <translation>Én på hver linje.</translation>
    </message>
  </context>
  <context>
    <name>PackView</name>
    <message>
      <source>Signs that cannot be seen have been taken out.</source>
      <translation>Tegn som ikke synes, er tatt ut.</translation>
    </message>
    <message>
      <source>The program does not know this, and ignores it</source>
      <translation>Dette kjenner ikke programmet, og ser bort fra det</translation>
    </message>
    <message>
      <source>There is nothing in the file.</source>
      <translation>Det står ingenting i fila.</translation>
    </message>
    <message>
      <source>This does not come along</source>
      <translation>Dette blir ikke med</translation>
    </message>
    <message>
      <source>Tidied up</source>
      <translation>Ryddet</translation>
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
      <translation>Bilde</translation>
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
      <translation>Slik skal sida være</translation>
    </message>
    <message>
      <source>Keep the names as I wrote them, in this book</source>
      <translation>Behold navnene slik jeg skrev dem, i denne boka</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Stor skrift</translation>
    </message>
    <message>
      <source>No heading</source>
      <translation>Ingen overskrift</translation>
    </message>
    <message>
      <source>The day above each text</source>
      <translation>Dagen over hver tekst</translation>
    </message>
    <message>
      <source>Whoever finds the book can read the names.</source>
      <translation>Den som finner boka, kan lese navnene.</translation>
    </message>
  </context>
  <context>
    <name>PairSwitch</name>
    <message>
      <source>Bring the words from my text</source>
      <translation>Hent ordene fra teksten min</translation>
    </message>
    <message>
      <source>Here you write what you can show. The other text stays with you.</source>
      <translation>Her skriver du det du kan vise. Den andre teksten blir hos deg.</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Min</translation>
    </message>
    <message>
      <source>The one I can show</source>
      <translation>Den jeg kan vise</translation>
    </message>
    <message>
      <source>Which text</source>
      <translation>Hvilken tekst</translation>
    </message>
  </context>
  <context>
    <name>PartView</name>
    <message>
      <source>Picture</source>
      <translation>Bilde</translation>
    </message>
    <message>
      <source>What you have chosen</source>
      <translation>Det du har valgt</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source>Choose sentences</source>
      <translation>Velg setninger</translation>
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
      <translation>Det du krysser av, blir med. I dagboka står alt som før.</translation>
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
      <translation>Det tar et sekund eller to.</translation>
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
      <translation>Skjul</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Skjul passordsetningen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Vis passordsetningen</translation>
    </message>
  </context>
  <context>
    <name>PassphrasePage</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Velg en passordsetning</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>The window was hidden or locked, or left alone for a while, so passphrase and recovery code are forgotten. Choose both anew. If you have written down a code, it does not count.</source>
      <translation>Vinduet ble skjult eller låst, eller det stod en stund uten at noen rørte det. Derfor er passordsetningen og reservekoden glemt. Velg dem på nytt. Har du skrevet ned en kode, gjelder den ikke.</translation>
    </message>
  </context>
  <context>
    <name>Passphrases</name>
    <message>
      <source>It needs to be a little longer. Six words are enough.</source>
      <translation>Den må være litt lengre. Seks ord er nok.</translation>
    </message>
    <message>
      <source>Many people know these words. Words of your own are harder to guess.</source>
      <translation>Disse ordene kan mange. Ord du finner på selv, er vanskeligere å gjette.</translation>
    </message>
    <message>
      <source>That is what you or this computer are called, and it is tried first. Other words are harder to guess.</source>
      <translation>Det er navnet på deg eller PC-en, og det første noen prøver. Andre ord er vanskeligere å gjette.</translation>
    </message>
    <message>
      <source>The same thing comes again and again. Different words are harder to guess.</source>
      <translation>Det samme kommer om igjen og om igjen. Ulike ord er vanskeligere å gjette.</translation>
    </message>
    <message>
      <source>These keys stand in a row. Words are harder to guess.</source>
      <translation>Disse tastene står på rad. Ord er vanskeligere å gjette.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>can be with the child</source>
      <translation>kan være hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>kan komme hit</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <translation>kan snakke om natta</translation>
    </message>
    <message>
      <source>not {when}</source>
      <translation>ikke {when}</translation>
    </message>
  </context>
  <context>
    <name>Periods</name>
    <message>
      <source>Since the last meeting</source>
      <translation>Siden forrige møte</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Denne måneden</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Denne uka</translation>
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
      <translation>Noen</translation>
    </message>
    <message>
      <source>When not, if you like</source>
      <translation>Når det ikke passer, om du vil</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
    <message>
      <source>can be with the child</source>
      <translation>kan være hos barnet</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>kan komme hit</translation>
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
      <translation>+ Noe nytt i gruppa</translation>
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
      <translation>Ny gruppeleder</translation>
    </message>
    <message>
      <source>Somebody new in the group</source>
      <translation>Ny i gruppa</translation>
    </message>
    <message>
      <source>The group began</source>
      <translation>Gruppa begynte</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>Gruppa slutter</translation>
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
      <translation>Noe å skrive ut fra</translation>
    </message>
    <message>
      <source>Take away: {what}</source>
      <translation>Ta bort: {what}</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Tatt bort.</translation>
    </message>
    <message>
      <source>The group along the way</source>
      <translation>Gruppa underveis</translation>
    </message>
    <message>
      <source>What you had chosen to share is forgotten. You will be asked anew.</source>
      <translation>Det du hadde valgt å dele, er glemt. Du blir spurt på nytt.</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Opens large. Delete takes it off.</source>
      <translation>Trykk for å se det stort. Delete-tasten tar det bort.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bilde</translation>
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
      <translation>Bilde</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Forrige</translation>
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
      <translation>Bilde</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>In a place you chose</source>
      <translation>Et sted du har valgt</translation>
    </message>
    <message>
      <source>Make no more copies here</source>
      <translation>Ikke ta flere kopier her</translation>
    </message>
    <message>
      <source>Make no more copies in {folder}</source>
      <translation>Ikke ta flere kopier i {folder}</translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>Ingen kopi ennå.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>På denne PC-en</translation>
    </message>
    <message>
      <source>One photo is missing from this copy.</source>
      <translation>I denne kopien mangler ett bilde.</translation>
    </message>
    <message>
      <source>The folder of these copies</source>
      <translation>Mappa til disse kopiene</translation>
    </message>
    <message>
      <source>There is a copy here that is not whole.</source>
      <translation>Her ligger en kopi som ikke er hel.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}).</source>
      <translation>Denne mappa blir kopiert til nettet ({program}).</translation>
    </message>
    <message>
      <source>This folder is not here now. It gets its copy when it is.</source>
      <translation>Denne mappa er ikke her nå. Den får en kopi når den er her igjen.</translation>
    </message>
    <message>
      <source>from before a change</source>
      <translation>fra før en endring</translation>
    </message>
    <message>
      <source>one text</source>
      <translation>én tekst</translation>
    </message>
    <message>
      <source>opens with an earlier passphrase</source>
      <translation>en tidligere passordsetning åpner den</translation>
    </message>
    <message>
      <source>with words that could not be saved</source>
      <translation>med ord som ikke lot seg lagre</translation>
    </message>
    <message>
      <source>{number} photos are missing from this copy.</source>
      <translation>I denne kopien mangler {number} bilder.</translation>
    </message>
    <message>
      <source>{number} texts</source>
      <translation>{number} tekster</translation>
    </message>
  </context>
  <context>
    <name>PlanFields</name>
    <message>
      <source>A day without a meeting</source>
      <translation>En dag uten møte</translation>
    </message>
    <message>
      <source>Add this day</source>
      <translation>Legg til denne dagen</translation>
    </message>
    <message>
      <source>Days without a meeting</source>
      <translation>Dager uten møte</translation>
    </message>
    <message>
      <source>From this day</source>
      <translation>Fra denne dagen</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Hvor ofte</translation>
    </message>
    <message>
      <source>I sit down in the kitchen with the light on</source>
      <translation>setter jeg meg på kjøkkenet med lyset på</translation>
    </message>
    <message>
      <source>If</source>
      <translation>Hvis</translation>
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
      <translation>Gruppa har faste møter</translation>
    </message>
    <message>
      <source>The last day</source>
      <translation>Den siste dagen</translation>
    </message>
    <message>
      <source>There is a last day</source>
      <translation>Det er en siste dag</translation>
    </message>
    <message>
      <source>There is a last meeting</source>
      <translation>Møtene har en siste dag</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Klokkeslett</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Hvor</translation>
    </message>
    <message>
      <source>for example: I cannot sleep</source>
      <translation>for eksempel: jeg ikke får sove</translation>
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
      <translation>+ Møter som gjentar seg</translation>
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
      <translation>Avslutt møtene</translation>
    </message>
    <message>
      <source>Meet after all</source>
      <translation>Møte likevel</translation>
    </message>
    <message>
      <source>Not on {day}</source>
      <translation>Ikke {day}</translation>
    </message>
    <message>
      <source>The meeting is there again.</source>
      <translation>Møtet er der igjen.</translation>
    </message>
    <message>
      <source>The meetings are changed.</source>
      <translation>Møtene er endret.</translation>
    </message>
    <message>
      <source>The meetings are ended.</source>
      <translation>Møtene er avsluttet.</translation>
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
      <translation>Alt her er oppdiktet, og det er borte når du går ut.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Gå ut</translation>
    </message>
    <message>
      <source>Practice journal</source>
      <translation>Øvedagbok</translation>
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
      <translation>Ikke vis spørsmål under siden</translation>
    </message>
    <message>
      <source>Show other questions</source>
      <translation>Vis andre spørsmål</translation>
    </message>
    <message>
      <source>Would you like something to start from?</source>
      <translation>Vil du ha noe å skrive ut fra?</translation>
    </message>
    <message>
      <source>don't show</source>
      <translation>ikke vis</translation>
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
      <translation>Snarvei</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Ukjent</translation>
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
      <translation>Ett steg &amp;opp</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Ett steg &amp;ned</translation>
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
      <translation>Gjør verdien mindre</translation>
    </message>
    <message>
      <source>Goes back a page</source>
      <translation>Går en side tilbake</translation>
    </message>
    <message>
      <source>Goes to the next page</source>
      <translation>Går til neste side</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Increase the value</source>
      <translation>Gjør verdien større</translation>
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
      <translation>Forrige side</translation>
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
      <translation>Rull til høyre</translation>
    </message>
    <message>
      <source>Scroll Up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Scrolls down</source>
      <translation>Ruller ned</translation>
    </message>
    <message>
      <source>Scrolls to the left</source>
      <translation>Ruller til venstre</translation>
    </message>
    <message>
      <source>Scrolls to the right</source>
      <translation>Ruller til høyre</translation>
    </message>
    <message>
      <source>Scrolls up</source>
      <translation>Ruller opp</translation>
    </message>
    <message>
      <source>SetFocus</source>
      <translation>Gå hit</translation>
    </message>
    <message>
      <source>Sets the focus</source>
      <translation>Flytter markøren hit</translation>
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
      <translation>Gjør det som står her</translation>
    </message>
  </context>
  <context>
    <name>QCocoaTheme</name>
    <message>
      <source>Don't Save</source>
      <translation>Ikke lagre</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Åpne lista med valg</translation>
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
      <translation>Skilleark</translation>
    </message>
    <message>
      <source>Classified</source>
      <translation>Gradert</translation>
    </message>
    <message>
      <source>Confidential</source>
      <translation>Fortrolig</translation>
    </message>
    <message>
      <source>Day (06:00 to 17:59)</source>
      <translation>Dag (06.00 til 17.59)</translation>
    </message>
    <message>
      <source>Hold Indefinitely</source>
      <translation>Vent til videre</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Utskrift</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <translation>&amp;Rekkefølge i køen:</translation>
    </message>
    <message>
      <source>Job Control</source>
      <translation>Når det blir skrevet ut</translation>
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
      <translation>Skriv ut med en gang</translation>
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
      <translation>Hemmelig</translation>
    </message>
    <message>
      <source>Specific Time</source>
      <translation>Et bestemt klokkeslett</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Third Shift (00:00 to 07:59)</source>
      <translation>Natt og morgen (00.00 til 07.59)</translation>
    </message>
    <message>
      <source>Top Secret</source>
      <translation>Strengt hemmelig</translation>
    </message>
    <message>
      <source>Unclassified</source>
      <translation>Ugradert</translation>
    </message>
    <message>
      <source>Weekend (Saturday to Sunday)</source>
      <translation>Helg (lørdag til søndag)</translation>
    </message>
  </context>
  <context>
    <name>QCupsPrinterSupport</name>
    <message>
      <source>Authentication Needed</source>
      <translation>Skriveren ber om passord</translation>
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
      <translation>Brukernavn:</translation>
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
Finner ikke mappa.
Se etter om navnet er riktig.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Finner ikke fila.
Se etter om navnet er riktig.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 finnes fra før.
Vil du erstatte fila?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Velg</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Slett</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>S&amp;e i:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Ny mappe</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Åpne</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>Gi nytt &amp;navn</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Lagre</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>«%1» er skrivebeskyttet.
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
      <translation>Vis med detaljer</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Vis som liste</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Mappa lot seg ikke slette.</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Lag ny mappe</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Lag en ny mappe</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Slett</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detaljer</translation>
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
      <translation>Fil&amp;navn:</translation>
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
      <translation>Steder på PC-en</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Ny mappe</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Mappa over</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Sist brukte steder</translation>
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
      <translation>Vis s&amp;kjulte filer</translation>
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
      <translation>Endret</translation>
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
      <translation>Navn</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Størrelse</translation>
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
      <translation>Lukk uten å lagre</translation>
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
      <translation>&amp;Gjør om igjen</translation>
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
      <translation>Vis mer …</translation>
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
      <translation>Egendefinert</translation>
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
      <translation>Høyde:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Tommer (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Liggende</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Marger</translation>
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
      <translation>Rekkef&amp;ølge:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Oppsett av sida</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Størrelse:</translation>
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
      <translation>Stående</translation>
    </message>
    <message>
      <source>P̸</source>
      <translation>P̸</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Liggende, opp ned</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Stående, opp ned</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Bredde:</translation>
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
      <translation>marg til høyre</translation>
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
      <translation>Ikke lagre</translation>
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
      <translation>Åpne</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Nullstill</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Slik det var fra starten</translation>
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
      <translation>%1 finnes fra før.
Vil du erstatte fila?</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>«%1» er ikke sidetall. Skriv komma mellom sidene og bindestrek for fra–til, og ta med hver side bare én gang.</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Valg &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Valg &gt;&gt;</translation>
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
      <translation>Nedenfra og opp, fra venstre til høyre</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>Nedenfra og opp, fra høyre til venstre</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>Tosidig utskrift går ikke opp</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Partallssider</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>Får ikke skrevet til fila %1.
Velg et annet filnavn.</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Det som står der, er ikke sidetall</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>Fra venstre til høyre, nedenfra og opp</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Fra venstre til høyre, ovenfra og ned</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Fil på PC-en</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Oddetallssider</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>«Sider per ark» og «Hvilke sider» går ikke sammen.
Slå av ett av valgene.</translation>
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
      <translation>Fra høyre til venstre, nedenfra og opp</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>Fra høyre til venstre, ovenfra og ned</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>«Fra» kan ikke være større enn «til».</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>Valgene for tosidig utskrift går ikke opp. Vil du rette dem?</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>Ovenfra og ned, fra venstre til høyre</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>Ovenfra og ned, fra høyre til venstre</translation>
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
      <translation>Flere valg går ikke opp</translation>
    </message>
    <message>
      <source>Job Options</source>
      <translation>Valg for utskriften</translation>
    </message>
    <message>
      <source>Page Setup Conflicts</source>
      <translation>Oppsettet går ikke opp</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <translation>Innstillinger for skriveren</translation>
    </message>
    <message>
      <source>There are conflicts in page setup options. Do you want to fix them?</source>
      <translation>Valgene for sida går ikke opp. Vil du rette dem?</translation>
    </message>
    <message>
      <source>There are conflicts in some advanced options. Do you want to fix them?</source>
      <translation>Noen av valgene går ikke opp. Vil du rette dem?</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <translation>Flere valg</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Side</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>Noen av valgene går ikke opp. Rett dem først.</translation>
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
      <translation>Farger</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Farger eller ikke</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Eksemplarer</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Eksemplarer:</translation>
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
      <translation>Gråtoner</translation>
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
      <translation>Valg</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Valg for utskriften</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>&amp;Hvilke sider:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sider</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Sider fra</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Skriv ut alt</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Hva du vil skrive ut</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Baklengs</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Det som er merket</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Bla om på kortsida</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Skriv sidetall med komma mellom, og bindestrek for fra–til. 3,5-7,9 gir side 3, 5, 6, 7 og 9.</translation>
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
      <translation>&amp;Navn:</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Sted:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Lagre i &amp;fil:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>Innsti&amp;llinger</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Forhåndsvisning</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Skriver</translation>
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
      <translation>Nederst</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Venstre kant</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>En side ned</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>En side til venstre</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>En side til høyre</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>En side opp</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Høyre kant</translation>
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
      <translation>Rull til høyre</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Rull opp</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Øverst</translation>
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
      <translation>Pil høyre</translation>
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
      <translation>Rull til høyre</translation>
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
      <translation>&amp;Gjør om igjen</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Angre</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Kopier &amp;nettadressen</translation>
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
      <translation>Det tar litt tid.</translation>
    </message>
  </context>
  <context>
    <name>QuestionWords</name>
    <message>
      <source>A name, or a word</source>
      <translation>Et navn eller et ord</translation>
    </message>
    <message>
      <source>Could somebody be recognised by this?</source>
      <translation>Kan noen bli kjent igjen på dette?</translation>
    </message>
    <message>
      <source>Is the sentence right like this?</source>
      <translation>Blir setningen riktig slik?</translation>
    </message>
    <message>
      <source>Is “{word}” a name here?</source>
      <translation>Er «{word}» et navn her?</translation>
    </message>
    <message>
      <source>Let it stand</source>
      <translation>La det stå</translation>
    </message>
    <message>
      <source>Let the name stand</source>
      <translation>La navnet stå</translation>
    </message>
    <message>
      <source>Looks like a birth number</source>
      <translation>Ligner et fødselsnummer</translation>
    </message>
    <message>
      <source>Looks like a case number</source>
      <translation>Ligner et saksnummer</translation>
    </message>
    <message>
      <source>Looks like a date of birth</source>
      <translation>Ligner en fødselsdato</translation>
    </message>
    <message>
      <source>Looks like a kindergarten</source>
      <translation>Ligner en barnehage</translation>
    </message>
    <message>
      <source>Looks like a name</source>
      <translation>Ligner et navn</translation>
    </message>
    <message>
      <source>Looks like a number plate</source>
      <translation>Ligner et bilnummer</translation>
    </message>
    <message>
      <source>Looks like a phone number</source>
      <translation>Ligner et telefonnummer</translation>
    </message>
    <message>
      <source>Looks like a place</source>
      <translation>Ligner et sted</translation>
    </message>
    <message>
      <source>Looks like a school</source>
      <translation>Ligner en skole</translation>
    </message>
    <message>
      <source>Looks like a web address</source>
      <translation>Ligner en nettadresse</translation>
    </message>
    <message>
      <source>Looks like an address</source>
      <translation>Ligner en adresse</translation>
    </message>
    <message>
      <source>Looks like an e-mail address</source>
      <translation>Ligner en e-postadresse</translation>
    </message>
    <message>
      <source>Looks like an office or a clinic</source>
      <translation>Ligner et kontor eller en klinikk</translation>
    </message>
    <message>
      <source>No, it is a word</source>
      <translation>Nei, det er et ord</translation>
    </message>
    <message>
      <source>Nothing left to look at.</source>
      <translation>Ingenting igjen å se på.</translation>
    </message>
    <message>
      <source>One place left to look at</source>
      <translation>Ett sted igjen å se på</translation>
    </message>
    <message>
      <source>Tells an age</source>
      <translation>Forteller en alder</translation>
    </message>
    <message>
      <source>The words around it</source>
      <translation>Ordene rundt</translation>
    </message>
    <message>
      <source>Yes, like this</source>
      <translation>Ja, slik</translation>
    </message>
    <message>
      <source>Yes, replace it</source>
      <translation>Ja, bytt ut</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>en dag</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>et nummer</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>et sted</translation>
    </message>
    <message>
      <source>a place I go to</source>
      <translation>et sted jeg går</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>en adresse</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>en jeg møtte</translation>
    </message>
    <message>
      <source>the kindergarten</source>
      <translation>barnehagen</translation>
    </message>
    <message>
      <source>the school</source>
      <translation>skolen</translation>
    </message>
    <message>
      <source>{number} places left to look at</source>
      <translation>{number} steder igjen å se på</translation>
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
      <translation>Hvor sterkt tror du det blir?</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>Hvor sterkt er det nå?</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <translation>Lite søvn</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>Medisinen holder ikke</translation>
    </message>
    <message>
      <source>Only if it is all right.</source>
      <translation>Bare hvis det er greit.</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Bare det du vil.</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ri av bølgen</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det jeg kjenner i kroppen</translation>
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
      <translation>Hjelp nå</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Skjul nå</translation>
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
      <translation>Huskelapp</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Waves</source>
      <translation>Bølger</translation>
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
      <translation>Tilbake til huskelappen</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Skjul nå</translation>
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
      <translation>Bilde</translation>
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
      <translation>Leser det som lar seg lese. Det kan ta litt tid.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>A code on paper opens the journal if you forget the passphrase. If you had a code before, it stops counting as soon as you have typed the new one back.</source>
      <translation>En kode på papir åpner dagboka hvis du glemmer passordsetningen. Har du en kode fra før, slutter den å gjelde når du har skrevet inn den nye.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <translation>Ny reservekode</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>The recovery code is as it was.</source>
      <translation>Reservekoden ble ikke endret.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Passordsetningen din en gang til</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery code on paper</source>
      <translation>En reservekode på papir</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>Go on without a code</source>
      <translation>Gå videre uten kode</translation>
    </message>
    <message>
      <source>I do not want a code</source>
      <translation>Jeg vil ikke ha noen kode</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>Jeg har skrevet den ned</translation>
    </message>
    <message>
      <source>If you print it, the printer and this computer keep a copy for a while.</source>
      <translation>Skriver du ut, har skriveren og PC-en en kopi en stund.</translation>
    </message>
    <message>
      <source>It did not get to the printer. Write the code on a note instead.</source>
      <translation>Det kom ikke fram til skriveren. Skriv koden på en lapp i stedet.</translation>
    </message>
    <message>
      <source>It opens the journal if you forget the passphrase. Write it on a note.</source>
      <translation>Den åpner dagboka hvis du glemmer passordsetningen. Skriv den på en lapp.</translation>
    </message>
    <message>
      <source>No printer was found. Write the code on a note instead.</source>
      <translation>Fant ingen skriver. Skriv koden på en lapp i stedet.</translation>
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
      <translation>Se koden igjen</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Sendt til skriveren.</translation>
    </message>
    <message>
      <source>That is another code than the one you were shown.</source>
      <translation>Det er en annen kode enn den du fikk se.</translation>
    </message>
    <message>
      <source>Then the passphrase is the only way in. If you forget it, nobody can open the journal, not even those who made the program.</source>
      <translation>Da er passordsetningen den eneste veien inn. Glemmer du den, kan ingen åpne dagboka, heller ikke de som laget programmet.</translation>
    </message>
    <message>
      <source>Then you know that the note is right. Spaces and hyphens do not matter.</source>
      <translation>Da vet du at lappen stemmer. Mellomrom og bindestreker betyr ingenting.</translation>
    </message>
    <message>
      <source>Type the code from the note</source>
      <translation>Skriv inn koden fra lappen</translation>
    </message>
    <message>
      <source>Without a recovery code</source>
      <translation>Uten reservekode</translation>
    </message>
    <message>
      <source>You can make a code later, in Settings.</source>
      <translation>Du kan lage en kode senere, i Innstillinger.</translation>
    </message>
  </context>
  <context>
    <name>RehearsalLines</name>
    <message>
      <source>How it went</source>
      <translation>Hvordan det gikk</translation>
    </message>
    <message>
      <source>The situation</source>
      <translation>Situasjonen</translation>
    </message>
    <message>
      <source>What I say</source>
      <translation>Det jeg sier</translation>
    </message>
    <message>
      <source>What they may say</source>
      <translation>Det de kan si</translation>
    </message>
  </context>
  <context>
    <name>RehearsalPage</name>
    <message>
      <source>A blank rehearsal. Nothing from your text is copied.</source>
      <translation>En tom side å øve på. Ingenting er kopiert fra teksten din.</translation>
    </message>
    <message>
      <source>A new rehearsal</source>
      <translation>Øv på en ny samtale</translation>
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
      <translation>Bare for deg. Det du øver på, blir bare med når du selv krysser av for det.</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>Det står nå blant det du vil ta opp.</translation>
    </message>
    <message>
      <source>Rehearse a talk</source>
      <translation>Øv på en samtale</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Lagret</translation>
    </message>
    <message>
      <source>The rehearsal is deleted.</source>
      <translation>Samtalen du øvde på, er slettet.</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <translation>Til teksten det kom fra</translation>
    </message>
  </context>
  <context>
    <name>RescuePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Velg en annen kopi</translation>
    </message>
    <message>
      <source>Fetch the rest from the copy from {day}</source>
      <translation>Hent resten fra kopien fra {day}</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lås</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Fetch the rest from the copy from {day}?</source>
      <translation>Noe av fila er skadet. {readable} av {total} tekster lar seg lese. Hente resten fra kopien fra {day}?</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Put them together in a new file?</source>
      <translation>Noe av fila er skadet. {readable} av {total} tekster lar seg lese. Sette dem sammen i en ny fil?</translation>
    </message>
    <message>
      <source>Put together what can be read</source>
      <translation>Sett sammen det som lar seg lese</translation>
    </message>
    <message>
      <source>Putting the journal together. It may take a moment.</source>
      <translation>Setter dagboka sammen. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>The text, to read only</source>
      <translation>Teksten, bare til å lese</translation>
    </message>
    <message>
      <source>What can be read</source>
      <translation>Det som lar seg lese</translation>
    </message>
    <message>
      <source>You can read these here meanwhile:</source>
      <translation>Disse kan du lese her så lenge:</translation>
    </message>
  </context>
  <context>
    <name>RestPage</name>
    <message>
      <source>Before you go on</source>
      <translation>Før du går videre</translation>
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
      <translation>Hent tilbake fra en kopi</translation>
    </message>
    <message>
      <source>Choose a copy. Nothing is replaced before you have seen what is in it.</source>
      <translation>Velg en kopi. Ingenting blir byttet ut før du har sett hva som er i den.</translation>
    </message>
    <message>
      <source>Choose a file or memory stick …</source>
      <translation>Velg fil eller minnepinne …</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Leser kopien. Det kan ta litt tid.</translation>
    </message>
    <message>
      <source>There are no copies in the usual place. They may lie on a memory stick.</source>
      <translation>Det er ingen kopier der de pleier å ligge. De kan ligge på en minnepinne.</translation>
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
      <translation>Hvor sterkt er det nå?</translation>
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
      <translation>Tida du valgte, er gått. Hvor sterkt er det nå?</translation>
    </message>
    <message>
      <source>{strength} stands there. Press it again to take it back.</source>
      <translation>{strength} står der nå. Trykk på det igjen for å ta det bort.</translation>
    </message>
  </context>
  <context>
    <name>RideTime</name>
    <message>
      <source>How long</source>
      <translation>Hvor lenge</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpent</translation>
    </message>
    <message>
      <source>Show a clock</source>
      <translation>Vis klokke</translation>
    </message>
    <message>
      <source>Without a clock</source>
      <translation>Uten klokke</translation>
    </message>
    <message>
      <source>{minutes} minutes</source>
      <translation>{minutes} minutter</translation>
    </message>
  </context>
  <context>
    <name>RuleFields</name>
    <message>
      <source>A rule</source>
      <translation>En regel</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>unwritten</source>
      <translation>uskreven</translation>
    </message>
  </context>
  <context>
    <name>RulesCard</name>
    <message>
      <source>+ A rule</source>
      <translation>+ En regel</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>Våre regler</translation>
    </message>
    <message>
      <source>You can change them together when you agree.</source>
      <translation>Dere kan endre dem når dere blir enige.</translation>
    </message>
  </context>
  <context>
    <name>RulesNote</name>
    <message>
      <source>From the group leader: {rules}</source>
      <translation>Fra gruppelederen: {rules}</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>Våre regler</translation>
    </message>
  </context>
  <context>
    <name>RulesQuiet</name>
    <message>
      <source>The rules of the group</source>
      <translation>Våre regler</translation>
    </message>
  </context>
  <context>
    <name>SavedWord</name>
    <message>
      <source>Saved</source>
      <translation>Lagret</translation>
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
      <translation>ikke noe</translation>
    </message>
  </context>
  <context>
    <name>SentencesCard</name>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setninger</translation>
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
      <translation>Det du vil ha sagt, uansett hva annet som kommer opp. Én er nok.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A dark window is easier on the eyes in the evening.</source>
      <translation>Et mørkt vindu er mildere for øynene om kvelden.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Utseende</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Mørkt</translation>
    </message>
    <message>
      <source>Everything in the window grows along. The page you take along does not.</source>
      <translation>Alt i vinduet blir større eller mindre. Arket du tar med, endrer seg ikke.</translation>
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
      <translation>Lås etter ett minutt</translation>
    </message>
    <message>
      <source>Lock after {minutes} minutes</source>
      <translation>Lås etter {minutes} minutter</translation>
    </message>
    <message>
      <source>Lock after … minutes</source>
      <translation>Lås etter … minutter</translation>
    </message>
    <message>
      <source>Passphrase and copies</source>
      <translation>Passordsetning og kopier</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Innstillinger</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tekststørrelse</translation>
    </message>
    <message>
      <source>The journal saves and locks itself when you have been away for that long.</source>
      <translation>Har du vært borte så lenge, blir teksten lagret og dagboka låst.</translation>
    </message>
    <message>
      <source>The language of the window. What you have written stays as it is.</source>
      <translation>Språket i vinduet. Det du har skrevet, blir stående som det er.</translation>
    </message>
    <message>
      <source>The program</source>
      <translation>Programmet</translation>
    </message>
    <message>
      <source>The window</source>
      <translation>Vinduet</translation>
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
      <translation>Her ser du arket slik det blir, når du har krysset av for noe.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Craving right now</source>
      <translation>Sug akkurat nå</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Ferdig for nå</translation>
    </message>
    <message>
      <source>If I took something</source>
      <translation>Hvis jeg har tatt noe</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>Bølgene mine</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>På en rolig dag</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ri av bølgen</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Found nothing</source>
      <translation>Fant ingenting</translation>
    </message>
    <message>
      <source>Found something</source>
      <translation>Fant noe</translation>
    </message>
    <message>
      <source>Here you will find everything you write.</source>
      <translation>Her finner du alt du skriver.</translation>
    </message>
    <message>
      <source>Nothing from this day is among what you have chosen.</source>
      <translation>Ingenting fra denne dagen passer med det du har valgt.</translation>
    </message>
    <message>
      <source>Nothing you have written has these words.</source>
      <translation>Fant ikke disse ordene i det du har skrevet.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <translation>Ingenting her ennå.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Skriv den første siden</translation>
    </message>
  </context>
  <context>
    <name>ShelfHead</name>
    <message>
      <source>Fewer choices</source>
      <translation>Færre valg</translation>
    </message>
    <message>
      <source>More choices</source>
      <translation>Flere valg</translation>
    </message>
    <message>
      <source>Only the week</source>
      <translation>Bare uka</translation>
    </message>
    <message>
      <source>Search everything you have written</source>
      <translation>Søk i alt du har skrevet</translation>
    </message>
    <message>
      <source>The whole month</source>
      <translation>Hele måneden</translation>
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
      <translation>Filer fra Day One ({kinds})</translation>
    </message>
    <message>
      <source>Files of jrnl ({kinds})</source>
      <translation>Filer fra jrnl ({kinds})</translation>
    </message>
    <message>
      <source>You see what there is before anything comes in, and it can be undone. The files stay where they are.</source>
      <translation>Du ser hva som er der, før noe flytter inn, og du kan angre. Filene blir liggende der de er.</translation>
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
      <translation>Prikker under ord som kan være feilskrevet, og forslag når du høyreklikker på ordet eller trykker Shift+F10. Programmet sender ingenting ut.</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>Ordene mine</translation>
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
      <translation>Hvis andre finner fila, kan dette ordet fortelle noe om dem den er til. Skriv noe annet.</translation>
    </message>
    <message>
      <source>Is this somebody's name? Then write something else.</source>
      <translation>Er dette navnet på noen? Skriv i så fall noe annet.</translation>
    </message>
    <message>
      <source>It is not a name</source>
      <translation>Det er ikke et navn</translation>
    </message>
    <message>
      <source>The rest come up when these are done.</source>
      <translation>Resten kommer når disse er ordnet.</translation>
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
      <translation>«{word}» er ikke et navn</translation>
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
      <translation>Skriv eller velg et stikkord</translation>
    </message>
    <message>
      <source>Your tags</source>
      <translation>Stikkordene dine</translation>
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
      <translation>Stikkordene dine</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>My tags</source>
      <translation>Stikkordene mine</translation>
    </message>
    <message>
      <source>The tags you give your texts will stand here.</source>
      <translation>Stikkordene du gir tekstene dine, kommer til å stå her.</translation>
    </message>
    <message>
      <source>Write over a tag to give it another name everywhere. The cross takes it off every text; the texts stay.</source>
      <translation>Skriv over et stikkord for å gi det et annet navn overalt. Krysset tar det bort fra alle tekstene. Tekstene blir stående.</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>«{old}» heter nå «{new}».</translation>
    </message>
    <message>
      <source>“{tag}” is taken off. The texts are still there.</source>
      <translation>«{tag}» er tatt bort. Tekstene er der fortsatt.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>A little book for the child</source>
      <translation>En liten bok til barnet</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>Til et annet møte</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Gjør deg klar til møtet</translation>
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
      <translation>Det som kom med, blir tatt bort</translation>
    </message>
    <message>
      <source>Taking out …</source>
      <translation>Tar bort …</translation>
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
      <translation>Velg et annet sted …</translation>
    </message>
    <message>
      <source>Choose where …</source>
      <translation>Velg hvor …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Lukk</translation>
    </message>
    <message>
      <source>Everything lies in {folder}</source>
      <translation>Alt ligger i {folder}</translation>
    </message>
    <message>
      <source>Everything you have written is put in a new folder, as ordinary files: one for each text, your pictures, and one file with all of it that programs can read.</source>
      <translation>Alt du har skrevet, blir lagt i en ny mappe som vanlige filer: én for hver tekst, bildene dine, og én fil med alt sammen som andre programmer kan lese.</translation>
    </message>
    <message>
      <source>It will lie here: {folder}</source>
      <translation>Mappa blir liggende her: {folder}</translation>
    </message>
    <message>
      <source>Notes {day}</source>
      <translation>Notater {day}</translation>
    </message>
    <message>
      <source>Nothing was left behind.</source>
      <translation>Ingenting ble liggende igjen.</translation>
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
      <translation>Mappa er ikke beskyttet. Slett den når du ikke trenger den mer.</translation>
    </message>
    <message>
      <source>The folder is not protected. Whoever gets hold of it can read everything, also letters and what is only for you. Names are not replaced.</source>
      <translation>Mappa er ikke beskyttet. Den som får tak i den, kan lese alt, også brev og det som er bare for deg. Ingen navn er byttet ut.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). Choose another one if nobody else is to see it.</source>
      <translation>Denne mappa blir kopiert til nettet ({program}). Velg en annen hvis ingen andre skal se det.</translation>
    </message>
    <message>
      <source>What lies in the trash stays here. The journal stays as it is.</source>
      <translation>Det som ligger i papirkurven, blir ikke med. Dagboka blir som den er.</translation>
    </message>
    <message>
      <source>Writing …</source>
      <translation>Skriver …</translation>
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
      <translation>Slettet herfra.</translation>
    </message>
    <message>
      <source>PDF with a password: {name}</source>
      <translation>PDF med passord: {name}</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Skrevet ut</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <translation>Lest fra skjermen</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Lagret som {name}</translation>
    </message>
    <message>
      <source>The file has been changed since you saved it, or it is another one. Nothing is deleted.</source>
      <translation>Fila er endret siden du lagret den, eller det er en annen. Ingenting er slettet.</translation>
    </message>
    <message>
      <source>The file is deleted, and so is what stood here.</source>
      <translation>Fila er slettet, og det som sto her, også.</translation>
    </message>
    <message>
      <source>The file is no longer here. It may have been moved or deleted, or it is on a stick that is not plugged in.</source>
      <translation>Fila ligger ikke her lenger. Den kan være flyttet eller slettet, eller den ligger på en minnepinne som ikke står i PC-en nå.</translation>
    </message>
    <message>
      <source>The file was no longer there. What stood here is deleted.</source>
      <translation>Fila lå ikke der lenger. Det som sto her, er slettet.</translation>
    </message>
    <message>
      <source>There is a file here, but it has been changed since you saved it, or it is another one.</source>
      <translation>Det ligger en fil her, men den er endret siden du lagret den, eller det er en annen.</translation>
    </message>
    <message>
      <source>This computer did not let the file be deleted. Nothing is deleted.</source>
      <translation>Fila lot seg ikke slette. Ingenting er slettet.</translation>
    </message>
    <message>
      <source>for another meeting</source>
      <translation>til et annet møte</translation>
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
      <translation>Vis flere</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Tatt med før</translation>
    </message>
    <message>
      <source>What you take along stands here afterwards.</source>
      <translation>Det du tar med, står her etterpå.</translation>
    </message>
  </context>
  <context>
    <name>TakenTextDialog</name>
    <message>
      <source>Picture</source>
      <translation>Bilde</translation>
    </message>
    <message>
      <source>The texts it was made of have been deleted since.</source>
      <translation>Tekstene som var med, er slettet siden.</translation>
    </message>
    <message>
      <source>This stood beside it then</source>
      <translation>Dette sto ved siden av da</translation>
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
      <translation>Se over</translation>
    </message>
    <message>
      <source>More ways …</source>
      <translation>Flere måter …</translation>
    </message>
    <message>
      <source>No places</source>
      <translation>Ingen steder</translation>
    </message>
    <message>
      <source>One place</source>
      <translation>Ett sted</translation>
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
      <translation>Les fra skjermen</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Byttet ut</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>Lagre som PDF …</translation>
    </message>
    <message>
      <source>Show the names</source>
      <translation>Vis navnene</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Tatt med før</translation>
    </message>
    <message>
      <source>Tick what you want to bring first.</source>
      <translation>Kryss først av for det du vil ta med.</translation>
    </message>
    <message>
      <source>{number} places</source>
      <translation>{number} steder</translation>
    </message>
  </context>
  <context>
    <name>TalkCard</name>
    <message>
      <source>Open now</source>
      <translation>Åpent nå</translation>
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
      <translation>Bare for meg</translation>
    </message>
    <message>
      <source>With a picture</source>
      <translation>Med bilde</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>What you have written</source>
      <translation>Det du har skrevet</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A letter I won't send</source>
      <translation>Brev jeg ikke sender</translation>
    </message>
    <message>
      <source>Craving right now</source>
      <translation>Sug akkurat nå</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>Fra gruppa</translation>
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
      <translation>God morgen</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Hei</translation>
    </message>
    <message>
      <source>It is not shown again.</source>
      <translation>Den kommer ikke fram igjen.</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Bare skriv</translation>
    </message>
    <message>
      <source>Kind words I have been given</source>
      <translation>Gode ord jeg har fått</translation>
    </message>
    <message>
      <source>Nothing from before {day} is shown.</source>
      <translation>Ingenting fra før {day} kommer fram.</translation>
    </message>
    <message>
      <source>One step at a time. You can write afterwards, or leave it.</source>
      <translation>Ett steg om gangen. Du kan skrive etterpå, eller la være.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Vis</translation>
    </message>
    <message>
      <source>Show my texts</source>
      <translation>Vis tekstene mine</translation>
    </message>
    <message>
      <source>Something to remember</source>
      <translation>Noe å huske</translation>
    </message>
    <message>
      <source>Something you did, saw or felt as a mother.</source>
      <translation>Noe du gjorde, så eller kjente som mamma.</translation>
    </message>
    <message>
      <source>What you take with you, or want to bring up.</source>
      <translation>Det du tar med deg, eller vil ta opp.</translation>
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
      <translation>Hva skjer når jeg ringer?</translation>
    </message>
  </context>
  <context>
    <name>TopicForm</name>
    <message>
      <source>A question for a guest</source>
      <translation>Spørsmål til en gjest</translation>
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
      <translation>Det jeg vil ta opp</translation>
    </message>
    <message>
      <source>Which meeting it is for</source>
      <translation>Hvilket møte det er til</translation>
    </message>
  </context>
  <context>
    <name>TopicLine</name>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>Det står nå blant det du vil ta opp.</translation>
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
      <translation>Spørsmål til en gjest</translation>
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
      <translation>Linja er tatt bort.</translation>
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
      <translation>Det jeg vil ta opp</translation>
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
      <translation>Lag en huskelapp</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>Mine tre setninger</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>Det jeg vil ta opp</translation>
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
      <translation>Her ligger det ingenting nå.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis flere</translation>
    </message>
    <message>
      <source>The text is back where it was.</source>
      <translation>Teksten er tilbake der den var.</translation>
    </message>
    <message>
      <source>The text is deleted.</source>
      <translation>Teksten er slettet.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papirkurv</translation>
    </message>
    <message>
      <source>What you delete lies here for thirty days. Then it goes by itself.</source>
      <translation>Det du sletter, ligger her i tretti dager. Så blir det borte av seg selv.</translation>
    </message>
  </context>
  <context>
    <name>TrashDoor</name>
    <message>
      <source>Trash</source>
      <translation>Papirkurv</translation>
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>Bring back from a copy</source>
      <translation>Hent tilbake fra en kopi</translation>
    </message>
    <message>
      <source>It usually lies here: {folder}</source>
      <translation>Dagboka pleier å ligge her: {folder}</translation>
    </message>
    <message>
      <source>The journal cannot be opened right now</source>
      <translation>Dagboka lar seg ikke åpne akkurat nå</translation>
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
      <translation>En liten nøkkelfil var skadet. Den er reparert.</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <translation>Hent tilbake fra en kopi</translation>
    </message>
    <message>
      <source>Do you have the recovery code on paper?</source>
      <translation>Har du reservekoden på papir?</translation>
    </message>
    <message>
      <source>Forgotten it? Use the recovery code</source>
      <translation>Glemt den? Bruk reservekoden</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Åpne</translation>
    </message>
    <message>
      <source>Open the practice journal</source>
      <translation>Åpne øvedagboka</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Åpner. Det tar omtrent et sekund.</translation>
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
      <translation>Skriv passordsetningen din.</translation>
    </message>
  </context>
  <context>
    <name>UnsavedNotice</name>
    <message>
      <source>Save an encrypted copy …</source>
      <translation>Lagre en kryptert kopi …</translation>
    </message>
    <message>
      <source>The copy lies in {place}.</source>
      <translation>Kopien ligger i {place}.</translation>
    </message>
  </context>
  <context>
    <name>UntilDialog</name>
    <message>
      <source>Delete by itself after … days</source>
      <translation>Slett av seg selv etter … dager</translation>
    </message>
    <message>
      <source>On that day the text goes from the journal and from the copies, without lying in the trash first. You can change your mind until then.</source>
      <translation>Den dagen blir teksten borte fra dagboka og fra kopiene, uten å ligge i papirkurven først. Du kan ombestemme deg fram til da.</translation>
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
      <translation>La den bli stående</translation>
    </message>
    <message>
      <source>Only what helped stays when it is over</source>
      <translation>Bare det som hjalp, blir igjen når det er over</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>Bring back the version until {time}</source>
      <translation>Hent tilbake utgaven som sto fram til {time}</translation>
    </message>
    <message>
      <source>Bring this one back</source>
      <translation>Hent tilbake denne</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Tidligere utgaver</translation>
    </message>
    <message>
      <source>How the text was before you changed it. Each version lies here for thirty days.</source>
      <translation>Slik teksten var før du endret den. Hver utgave ligger her i tretti dager.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Vis flere</translation>
    </message>
    <message>
      <source>There is no earlier version of this text.</source>
      <translation>Det finnes ingen tidligere utgave av denne teksten.</translation>
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
      <translation>Lukk – ingenting er lagret</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>If you are afraid that someone is watching</source>
      <translation>Hvis du er redd for at noen følger med</translation>
    </message>
  </context>
  <context>
    <name>Wave</name>
    <message>
      <source>thought {strength}</source>
      <translation>trodde {strength}</translation>
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
      <translation>Jeg trodde {strength}.</translation>
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
      <translation>En senere</translation>
    </message>
    <message>
      <source>An earlier one</source>
      <translation>En tidligere</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tilbake</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>Timene etter</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>Det jeg gjorde</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>Det jeg kjente i kroppen</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>Neste gang vil jeg</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>Det som kom først</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>Det som hjalp</translation>
    </message>
    <message>
      <source>When you have given two numbers, the wave they make stands here.</source>
      <translation>Når du har gitt to tall, står bølgen de lager, her.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Med egne ord</translation>
    </message>
  </context>
  <context>
    <name>WaysBack</name>
    <message>
      <source>Rehearse a talk</source>
      <translation>Øv på en samtale</translation>
    </message>
    <message>
      <source>To the rehearsal</source>
      <translation>Til samtalen jeg øvde på</translation>
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
      <translation>Til teksten det kom fra</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Close without saving</source>
      <translation>Lukk uten å lagre</translation>
    </message>
    <message>
      <source>Copied. The clipboard is emptied in a minute.</source>
      <translation>Kopiert. Utklippstavla blir tømt om et minutt.</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Ferdig for nå</translation>
    </message>
    <message>
      <source>It could not be noted under “Taken along before”.</source>
      <translation>Dagboka fikk ikke skrevet det opp under «Tatt med før».</translation>
    </message>
    <message>
      <source>It is worse</source>
      <translation>Det er verre</translation>
    </message>
    <message>
      <source>No printer was found.</source>
      <translation>Fant ingen skriver.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notat</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Lagret som {name}</translation>
    </message>
    <message>
      <source>Sent to the printer. Stay with it until the page is out.</source>
      <translation>Sendt til skriveren. Bli ved den til sida er ute.</translation>
    </message>
    <message>
      <source>The pictures are not in it.</source>
      <translation>Bildene er ikke med.</translation>
    </message>
    <message>
      <source>The printer did not take it. Nothing was printed.</source>
      <translation>Skriveren tok ikke imot. Ingenting er skrevet ut.</translation>
    </message>
    <message>
      <source>There are only pictures on the page, and no words to take along.</source>
      <translation>Det er bare bilder på sida, og ingen ord å ta med.</translation>
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
      <translation>Hvor, om du vil</translation>
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
      <translation>Gå videre</translation>
    </message>
    <message>
      <source>Look around in the practice journal first</source>
      <translation>Se deg om i øvedagboka først</translation>
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
      <translation>Se eller endre</translation>
    </message>
    <message>
      <source>Take away from here</source>
      <translation>Ta bort herfra</translation>
    </message>
    <message>
      <source>Taken away from here. It still stands in the journal.</source>
      <translation>Tatt bort herfra. Teksten står fortsatt i dagboka.</translation>
    </message>
    <message>
      <source>What I have put in is kept in the journal.</source>
      <translation>Det jeg har lagt inn, ligger i dagboka.</translation>
    </message>
    <message>
      <source>Write, or put in a picture</source>
      <translation>Skriv eller legg inn et bilde</translation>
    </message>
  </context>
  <context>
    <name>WordMenu</name>
    <message>
      <source>Add to my words</source>
      <translation>Legg til i ordene mine</translation>
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
      <translation>Med egne ord</translation>
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
      <translation>Gi et stikkord et annet navn overalt, eller ta det bort fra alle tekstene dine.</translation>
    </message>
    <message>
      <source>My tags</source>
      <translation>Stikkordene mine</translation>
    </message>
    <message>
      <source>Offer them under a blank page</source>
      <translation>Tilby dem under en tom side</translation>
    </message>
    <message>
      <source>Questions you can begin with. They never stand on the page by themselves.</source>
      <translation>Spørsmål du kan begynne med. De står aldri på siden av seg selv.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <translation>Noe å skrive ut fra</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Forslag til tema</translation>
    </message>
    <message>
      <source>They stand where you choose tags, and where you write what to bring up.</source>
      <translation>De står der du velger stikkord, og der du skriver det du vil ta opp.</translation>
    </message>
    <message>
      <source>When you write</source>
      <translation>Når du skriver</translation>
    </message>
    <message>
      <source>Write a question of your own …</source>
      <translation>Skriv et eget spørsmål …</translation>
    </message>
    <message>
      <source>Write a theme of your own …</source>
      <translation>Skriv et eget tema …</translation>
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
      <translation>Slett nå …</translation>
    </message>
    <message>
      <source>Delete now: {text}</source>
      <translation>Slett nå: {text}</translation>
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
      <translation>Når de svarer</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Hvem</translation>
    </message>
  </context>
</TS>
