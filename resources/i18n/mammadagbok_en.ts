<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AboutCard</name>
    <message>
      <source>About the program</source>
      <translation>About the program</translation>
    </message>
    <message>
      <source>Free software under the licence {licence}.</source>
      <translation>Free software under the licence {licence}.</translation>
    </message>
    <message>
      <source>Health: {names}</source>
      <translation>Health: {names}</translation>
    </message>
    <message>
      <source>It counts nothing you do and gives no marks.</source>
      <translation>It counts nothing you do and gives no marks.</translation>
    </message>
    <message>
      <source>It sends nothing out and fetches nothing from the internet.</source>
      <translation>It sends nothing out and fetches nothing from the internet.</translation>
    </message>
    <message>
      <source>It takes nothing along to a meeting that you have not ticked yourself.</source>
      <translation>It takes nothing along to a meeting that you have not ticked yourself.</translation>
    </message>
    <message>
      <source>Law: {names}</source>
      <translation>Law: {names}</translation>
    </message>
    <message>
      <source>Numbers to call: {names}</source>
      <translation>Numbers to call: {names}</translation>
    </message>
    <message>
      <source>Safety: {names}</source>
      <translation>Safety: {names}</translation>
    </message>
    <message>
      <source>The journal lies here: {folder}</source>
      <translation>The journal lies here: {folder}</translation>
    </message>
    <message>
      <source>This has not been approved by a professional yet:</source>
      <translation>This has not been approved by a professional yet:</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>What the program never does</source>
      <translation>What the program never does</translation>
    </message>
  </context>
  <context>
    <name>AddForm</name>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>After</name>
    <message>
      <source>Ask me later today how it went</source>
      <translation>Ask me later today how it went</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Close without saving</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>How strong is it now?</translation>
    </message>
    <message>
      <source>It stands on this page later today.</source>
      <translation>It stands on this page later today.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Only what you want to.</translation>
    </message>
    <message>
      <source>To Today</source>
      <translation>To Today</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>What I did</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>What I want to do next time</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>What helped</translation>
    </message>
  </context>
  <context>
    <name>AfterCard</name>
    <message>
      <source>After the meeting</source>
      <translation>After the meeting</translation>
    </message>
    <message>
      <source>Another question</source>
      <translation>Another question</translation>
    </message>
    <message>
      <source>What I heard that helped</source>
      <translation>What I heard that helped</translation>
    </message>
    <message>
      <source>What I want to try</source>
      <translation>What I want to try</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Write about yourself. What the others told is theirs.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Write from the meeting</translation>
    </message>
  </context>
  <context>
    <name>AfterHint</name>
    <message>
      <source>After the meeting</source>
      <translation>After the meeting</translation>
    </message>
    <message>
      <source>One question, if you like</source>
      <translation>One question, if you like</translation>
    </message>
    <message>
      <source>Write about yourself. What the others told is theirs.</source>
      <translation>Write about yourself. What the others told is theirs.</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Write from the meeting</translation>
    </message>
  </context>
  <context>
    <name>AlonePage</name>
    <message>
      <source>Do you use this computer alone?</source>
      <translation>Do you use this computer alone?</translation>
    </message>
    <message>
      <source>I am afraid that someone is watching</source>
      <translation>I am afraid that someone is watching</translation>
    </message>
    <message>
      <source>Others use it too</source>
      <translation>Others use it too</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
  </context>
  <context>
    <name>AroundText</name>
    <message>
      <source>Choose what this is …</source>
      <translation>Choose what this is …</translation>
    </message>
    <message>
      <source>Make a text I can show</source>
      <translation>Make a text I can show</translation>
    </message>
    <message>
      <source>Something to start from …</source>
      <translation>Something to start from …</translation>
    </message>
  </context>
  <context>
    <name>AskAgain</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Somebody new is in the group, or leads it. What you had chosen before is forgotten: choose anew, as much or as little as you like.</source>
      <translation>Somebody new is in the group, or leads it. What you had chosen before is forgotten: choose anew, as much or as little as you like.</translation>
    </message>
    <message>
      <source>What do I want to share now?</source>
      <translation>What do I want to share now?</translation>
    </message>
    <message>
      <source>Write about it</source>
      <translation>Write about it</translation>
    </message>
  </context>
  <context>
    <name>AskedLater</name>
    <message>
      <source>How did the hours after go?</source>
      <translation>How did the hours after go?</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
  </context>
  <context>
    <name>Because</name>
    <message>
      <source>Because</source>
      <translation>Because</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
  </context>
  <context>
    <name>Beside</name>
    <message>
      <source>Call somebody</source>
      <translation>Call somebody</translation>
    </message>
  </context>
  <context>
    <name>Breathing</name>
    <message>
      <source>A circle that can grow and shrink at this pace.</source>
      <translation>A circle that can grow and shrink at this pace.</translation>
    </message>
    <message>
      <source>Breathe in
for four,
out for six.</source>
      <translation>Breathe in
for four,
out for six.</translation>
    </message>
    <message>
      <source>breathe in</source>
      <translation>breathe in</translation>
    </message>
    <message>
      <source>breathe out</source>
      <translation>breathe out</translation>
    </message>
  </context>
  <context>
    <name>BringCard</name>
    <message>
      <source>+ Questions for a guest</source>
      <translation>+ Questions for a guest</translation>
    </message>
    <message>
      <source>Questions for a guest</source>
      <translation>Questions for a guest</translation>
    </message>
    <message>
      <source>Rehearsed: {words}</source>
      <translation>Rehearsed: {words}</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>What I want to bring up</translation>
    </message>
    <message>
      <source>Write what you want to ask …</source>
      <translation>Write what you want to ask …</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Write what you want to bring up …</translation>
    </message>
  </context>
  <context>
    <name>CalendarSave</name>
    <message>
      <source>Appointment</source>
      <translation>Appointment</translation>
    </message>
    <message>
      <source>Appointment.ics</source>
      <translation>Appointment.ics</translation>
    </message>
    <message>
      <source>Calendars are often copied to the net and to other people's phones. Whoever sees yours can see that you have an appointment then.</source>
      <translation>Calendars are often copied to the net and to other people's phones. Whoever sees yours can see that you have an appointment then.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Save the file …</source>
      <translation>Save the file …</translation>
    </message>
    <message>
      <source>Saved as {name}. Open it in your calendar, and delete it after.</source>
      <translation>Saved as {name}. Open it in your calendar, and delete it after.</translation>
    </message>
    <message>
      <source>The file is called Appointment, and holds the day and the time, and no more.</source>
      <translation>The file is called Appointment, and holds the day and the time, and no more.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>+ Somebody I can call</source>
      <translation>+ Somebody I can call</translation>
    </message>
  </context>
  <context>
    <name>Calm</name>
    <message>
      <source>If {when}, then {then}</source>
      <translation>If {when}, then {then}</translation>
    </message>
    <message>
      <source>needs somebody with the child</source>
      <translation>needs somebody with the child</translation>
    </message>
  </context>
  <context>
    <name>CalmDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>CalmLists</name>
    <message>
      <source>+ A sign</source>
      <translation>+ A sign</translation>
    </message>
    <message>
      <source>+ If … then …</source>
      <translation>+ If … then …</translation>
    </message>
    <message>
      <source>+ Something that helps</source>
      <translation>+ Something that helps</translation>
    </message>
    <message>
      <source>A sign</source>
      <translation>A sign</translation>
    </message>
    <message>
      <source>Bring back those that came with the program</source>
      <translation>Bring back those that came with the program</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>They are back.</translation>
    </message>
    <message>
      <source>for example: I stop answering messages</source>
      <translation>for example: I stop answering messages</translation>
    </message>
  </context>
  <context>
    <name>CalmPage</name>
    <message>
      <source>All of it may stay empty.</source>
      <translation>All of it may stay empty.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Because</translation>
    </message>
    <message>
      <source>Cards that come up one at a time while it lasts.</source>
      <translation>Cards that come up one at a time while it lasts.</translation>
    </message>
    <message>
      <source>How I notice that it is on its way.</source>
      <translation>How I notice that it is on its way.</translation>
    </message>
    <message>
      <source>If … then …</source>
      <translation>If … then …</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>My signs</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>People I can call</translation>
    </message>
    <message>
      <source>What I have made up my mind to do, so that I need not think then.</source>
      <translation>What I have made up my mind to do, so that I need not think then.</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>What helps me</translation>
    </message>
    <message>
      <source>Who I can call, and when not.</source>
      <translation>Who I can call, and when not.</translation>
    </message>
    <message>
      <source>Words or a picture, shown only when I ask for it.</source>
      <translation>Words or a picture, shown only when I ask for it.</translation>
    </message>
  </context>
  <context>
    <name>CandidateRow</name>
    <message>
      <source>All of it was said by others.</source>
      <translation>All of it was said by others.</translation>
    </message>
    <message>
      <source>Choose sentences of: {text}</source>
      <translation>Choose sentences of: {text}</translation>
    </message>
    <message>
      <source>Choose sentences …</source>
      <translation>Choose sentences …</translation>
    </message>
    <message>
      <source>Faces and names in the picture are not replaced.</source>
      <translation>Faces and names in the picture are not replaced.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>My three sentences</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>Rehearsed</source>
      <translation>Rehearsed</translation>
    </message>
    <message>
      <source>The one I can show · {day}</source>
      <translation>The one I can show · {day}</translation>
    </message>
    <message>
      <source>To bring up</source>
      <translation>To bring up</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>only for me</translation>
    </message>
    <message>
      <source>some sentences</source>
      <translation>some sentences</translation>
    </message>
  </context>
  <context>
    <name>CannotCome</name>
    <message>
      <source>A message to copy</source>
      <translation>A message to copy</translation>
    </message>
    <message>
      <source>Change it as you like. You need not say why.</source>
      <translation>Change it as you like. You need not say why.</translation>
    </message>
    <message>
      <source>Copied. Paste it within a minute.</source>
      <translation>Copied. Paste it within a minute.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy the message</source>
      <translation>Copy the message</translation>
    </message>
    <message>
      <source>Hi! I can't come on {day}. See you next time.</source>
      <translation>Hi! I can't come on {day}. See you next time.</translation>
    </message>
    <message>
      <source>Hi! {day} does not suit me. Could it be another day?</source>
      <translation>Hi! {day} does not suit me. Could it be another day?</translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message>
      <source>Something that helps</source>
      <translation>Something that helps</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Show another</source>
      <translation>Show another</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>What helps me</translation>
    </message>
  </context>
  <context>
    <name>Causes</name>
    <message>
      <source>This helped last time I was {cause}</source>
      <translation>This helped last time I was {cause}</translation>
    </message>
    <message>
      <source>This helped last time: {cause}</source>
      <translation>This helped last time: {cause}</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>a place</translation>
    </message>
    <message>
      <source>a test or a visit</source>
      <translation>a test or a visit</translation>
    </message>
    <message>
      <source>afraid</source>
      <translation>afraid</translation>
    </message>
    <message>
      <source>angry</source>
      <translation>angry</translation>
    </message>
    <message>
      <source>ashamed</source>
      <translation>ashamed</translation>
    </message>
    <message>
      <source>bored</source>
      <translation>bored</translation>
    </message>
    <message>
      <source>grief or missing</source>
      <translation>grief or missing</translation>
    </message>
    <message>
      <source>happy</source>
      <translation>happy</translation>
    </message>
    <message>
      <source>it just came</source>
      <translation>it just came</translation>
    </message>
    <message>
      <source>lonely</source>
      <translation>lonely</translation>
    </message>
    <message>
      <source>money</source>
      <translation>money</translation>
    </message>
    <message>
      <source>pain</source>
      <translation>pain</translation>
    </message>
    <message>
      <source>people</source>
      <translation>people</translation>
    </message>
    <message>
      <source>sad</source>
      <translation>sad</translation>
    </message>
    <message>
      <source>tired</source>
      <translation>tired</translation>
    </message>
  </context>
  <context>
    <name>ChangeForm</name>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Take away</translation>
    </message>
  </context>
  <context>
    <name>ChangePassphraseDialog</name>
    <message>
      <source>Change it</source>
      <translation>Change it</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Change the passphrase</translation>
    </message>
    <message>
      <source>The new one counts at once, and the recovery code stays. Copies made before still open with the old one.</source>
      <translation>The new one counts at once, and the recovery code stays. Copies made before still open with the old one.</translation>
    </message>
  </context>
  <context>
    <name>CheerAdd</name>
    <message>
      <source>About what, if you like</source>
      <translation>About what, if you like</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>From whom, if you like</source>
      <translation>From whom, if you like</translation>
    </message>
    <message>
      <source>What was said, word for word</source>
      <translation>What was said, word for word</translation>
    </message>
  </context>
  <context>
    <name>CheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Remove these words</translation>
    </message>
  </context>
  <context>
    <name>Cheers</name>
    <message>
      <source>A question I was glad of</source>
      <translation>A question I was glad of</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>“{words}”</translation>
    </message>
  </context>
  <context>
    <name>CheersPage</name>
    <message>
      <source>Here stand the exact words somebody gave you, for when you need them.</source>
      <translation>Here stand the exact words somebody gave you, for when you need them.</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>Show the latest one on “Today” too</source>
      <translation>Show the latest one on “Today” too</translation>
    </message>
    <message>
      <source>The words are removed.</source>
      <translation>The words are removed.</translation>
    </message>
    <message>
      <source>Write down kind words</source>
      <translation>Write down kind words</translation>
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <source>From when</source>
      <translation>From when</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Not taken along yet</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Show more</translation>
    </message>
    <message>
      <source>Since last time, {day}</source>
      <translation>Since last time, {day}</translation>
    </message>
    <message>
      <source>The last month</source>
      <translation>The last month</translation>
    </message>
    <message>
      <source>The last two weeks</source>
      <translation>The last two weeks</translation>
    </message>
    <message>
      <source>The last year</source>
      <translation>The last year</translation>
    </message>
    <message>
      <source>The whole journal</source>
      <translation>The whole journal</translation>
    </message>
    <message>
      <source>What you write before the meeting will stand here, to choose from.</source>
      <translation>What you write before the meeting will stand here, to choose from.</translation>
    </message>
    <message>
      <source>Write something</source>
      <translation>Write something</translation>
    </message>
  </context>
  <context>
    <name>ChosenRow</name>
    <message>
      <source>Not taken along yet</source>
      <translation>Not taken along yet</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nothing chosen</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Show everything</translation>
    </message>
    <message>
      <source>Take away: {choice}</source>
      <translation>Take away: {choice}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
  </context>
  <context>
    <name>ClosedActPage</name>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>Recovery code</source>
      <translation>Recovery code</translation>
    </message>
  </context>
  <context>
    <name>CodeGroup</name>
    <message>
      <source>Group {number}: {signs}</source>
      <translation>Group {number}: {signs}</translation>
    </message>
  </context>
  <context>
    <name>ConfirmPassphraseDialog</name>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>So that nobody else does this at your computer.</source>
      <translation>So that nobody else does this at your computer.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Your passphrase once more</translation>
    </message>
  </context>
  <context>
    <name>ContentsPage</name>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Choose another</source>
      <translation>Choose another</translation>
    </message>
    <message>
      <source>The copy from {day}: {entries}.</source>
      <translation>The copy from {day}: {entries}.</translation>
    </message>
    <message>
      <source>The journal now: {entries}.</source>
      <translation>The journal now: {entries}.</translation>
    </message>
    <message>
      <source>What lies here now is kept beside it, and you can undo this.</source>
      <translation>What lies here now is kept beside it, and you can undo this.</translation>
    </message>
  </context>
  <context>
    <name>CopiesCard</name>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Bring back from a copy …</source>
      <translation>Bring back from a copy …</translation>
    </message>
    <message>
      <source>Choose a stick or a folder …</source>
      <translation>Choose a stick or a folder …</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>Delete it</translation>
    </message>
    <message>
      <source>Delete {folder}</source>
      <translation>Delete {folder}</translation>
    </message>
    <message>
      <source>Deleting … A text you deleted is still in {folders}.</source>
      <translation>Deleting … A text you deleted is still in {folders}.</translation>
    </message>
    <message>
      <source>Journals that were set aside</source>
      <translation>Journals that were set aside</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Make a copy now</translation>
    </message>
    <message>
      <source>Making a copy and checking it …</source>
      <translation>Making a copy and checking it …</translation>
    </message>
    <message>
      <source>Spare copies</source>
      <translation>Spare copies</translation>
    </message>
    <message>
      <source>The folder</source>
      <translation>The folder</translation>
    </message>
    <message>
      <source>The journal is locked first. You see what is in a copy before anything is replaced.</source>
      <translation>The journal is locked first. You see what is in a copy before anything is replaced.</translation>
    </message>
    <message>
      <source>The program makes and checks them by itself. Your passphrase opens them. Without it others can see when they were made and how large they are, but not what is in them.</source>
      <translation>The program makes and checks them by itself. Your passphrase opens them. Without it others can see when they were made and how large they are, but not what is in them.</translation>
    </message>
    <message>
      <source>They stay here until you delete them. The passphrase they had opens them.</source>
      <translation>They stay here until you delete them. The passphrase they had opens them.</translation>
    </message>
  </context>
  <context>
    <name>CopiesList</name>
    <message>
      <source>before a change of key</source>
      <translation>before a change of key</translation>
    </message>
    <message>
      <source>before an upgrade</source>
      <translation>before an upgrade</translation>
    </message>
    <message>
      <source>made when the journal could not be saved</source>
      <translation>made when the journal could not be saved</translation>
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
      <translation>Close</translation>
    </message>
    <message>
      <source>Last checked copy: {day}. Make one now?</source>
      <translation>Last checked copy: {day}. Make one now?</translation>
    </message>
    <message>
      <source>Make a copy now</source>
      <translation>Make a copy now</translation>
    </message>
    <message>
      <source>Make it all the same</source>
      <translation>Make it all the same</translation>
    </message>
    <message>
      <source>The journal lies in {folder}. This folder is copied to the internet ({program}).</source>
      <translation>The journal lies in {folder}. This folder is copied to the internet ({program}).</translation>
    </message>
    <message>
      <source>There is no checked copy yet. Make one now?</source>
      <translation>There is no checked copy yet. Make one now?</translation>
    </message>
  </context>
  <context>
    <name>CopyKeyPage</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Reading the copy. It may take a moment.</translation>
    </message>
    <message>
      <source>The copy from {day}</source>
      <translation>The copy from {day}</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Type the recovery code from the note. Spaces do not matter.</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>Use the passphrase</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>Use the recovery code</translation>
    </message>
    <message>
      <source>Write the passphrase that was in use when the copy was made.</source>
      <translation>Write the passphrase that was in use when the copy was made.</translation>
    </message>
  </context>
  <context>
    <name>CravingFields</name>
    <message>
      <source>And afterwards?</source>
      <translation>And afterwards?</translation>
    </message>
    <message>
      <source>How strong was it?</source>
      <translation>How strong was it?</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>I thought {strength}.</translation>
    </message>
    <message>
      <source>Little sleep.</source>
      <translation>Little sleep.</translation>
    </message>
    <message>
      <source>My medicine was not enough.</source>
      <translation>My medicine was not enough.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>On the way {strength}.</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>The hours after</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>What I did</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>What I feel in my body</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>What I want to do next time</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>What came first</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>What helped</translation>
    </message>
  </context>
  <context>
    <name>CravingNumbers</name>
    <message>
      <source>Afterwards {strength}.</source>
      <translation>Afterwards {strength}.</translation>
    </message>
    <message>
      <source>First {strength}.</source>
      <translation>First {strength}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>I thought {strength}.</translation>
    </message>
    <message>
      <source>On the way {strength}.</source>
      <translation>On the way {strength}.</translation>
    </message>
  </context>
  <context>
    <name>DamagedEntry</name>
    <message>
      <source>Delete the damaged entry</source>
      <translation>Delete the damaged entry</translation>
    </message>
    <message>
      <source>From the copy from {day}:</source>
      <translation>From the copy from {day}:</translation>
    </message>
    <message>
      <source>Looking in the copies. It may take a moment.</source>
      <translation>Looking in the copies. It may take a moment.</translation>
    </message>
    <message>
      <source>No copy has this entry. As long as it is here, no new copies can be made.</source>
      <translation>No copy has this entry. As long as it is here, no new copies can be made.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Put it back</translation>
    </message>
    <message>
      <source>Show the last good one</source>
      <translation>Show the last good one</translation>
    </message>
    <message>
      <source>The text in the copy, to read only</source>
      <translation>The text in the copy, to read only</translation>
    </message>
    <message>
      <source>This entry is damaged. Show the last good one from a copy?</source>
      <translation>This entry is damaged. Show the last good one from a copy?</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>Mon Tue Wed Thu Fri Sat Sun</source>
      <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Yesterday</translation>
    </message>
    <message>
      <source>in {number} days</source>
      <translation>in {number} days</translation>
    </message>
    <message>
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>tomorrow</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>yesterday</translation>
    </message>
    <message>
      <source>zero one two three four five six seven eight nine ten eleven twelve</source>
      <translation>zero one two three four five six seven eight nine ten eleven twelve</translation>
    </message>
    <message>
      <source>{day} at {time}</source>
      <translation>{day} at {time}</translation>
    </message>
  </context>
  <context>
    <name>DayField</name>
    <message>
      <source>Day after</source>
      <translation>Day after</translation>
    </message>
    <message>
      <source>Day before</source>
      <translation>Day before</translation>
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
      <translation>Another month</translation>
    </message>
  </context>
  <context>
    <name>DayStrip</name>
    <message>
      <source>Next month</source>
      <translation>Next month</translation>
    </message>
    <message>
      <source>Previous month</source>
      <translation>Previous month</translation>
    </message>
    <message>
      <source>{day}, written</source>
      <translation>{day}, written</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>1 day</source>
      <translation>1 day</translation>
    </message>
    <message>
      <source>Another number …</source>
      <translation>Another number …</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choose</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>It stays</translation>
    </message>
    <message>
      <source>Number of days</source>
      <translation>Number of days</translation>
    </message>
    <message>
      <source>days</source>
      <translation>days</translation>
    </message>
    <message>
      <source>{days} days</source>
      <translation>{days} days</translation>
    </message>
  </context>
  <context>
    <name>DecidedList</name>
    <message>
      <source>A sentence is left out</source>
      <translation>A sentence is left out</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Undo: {what}</translation>
    </message>
    <message>
      <source>What you have decided</source>
      <translation>What you have decided</translation>
    </message>
  </context>
  <context>
    <name>Deciding</name>
    <message>
      <source>Always replace …</source>
      <translation>Always replace …</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <source>Not a name</source>
      <translation>Not a name</translation>
    </message>
    <message>
      <source>Replace it …</source>
      <translation>Replace it …</translation>
    </message>
    <message>
      <source>The sentence, as it is to stand on this page</source>
      <translation>The sentence, as it is to stand on this page</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>What stands there instead</translation>
    </message>
    <message>
      <source>Write it differently …</source>
      <translation>Write it differently …</translation>
    </message>
  </context>
  <context>
    <name>DeleteNowDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Delete now</source>
      <translation>Delete now</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Delete now?</translation>
    </message>
    <message>
      <source>Delete there too</source>
      <translation>Delete there too</translation>
    </message>
    <message>
      <source>If you have printed it or saved it somewhere else, you must delete it there yourself. A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>If you have printed it or saved it somewhere else, you must delete it there yourself. A workshop with the right equipment can in some cases find remains on the disk.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer and on the stick from {day}.</source>
      <translation>It also lies in one spare copy on this computer and on the stick from {day}.</translation>
    </message>
    <message>
      <source>It also lies in one spare copy on this computer.</source>
      <translation>It also lies in one spare copy on this computer.</translation>
    </message>
    <message>
      <source>It also lies in the copy from {day} in {folder}.</source>
      <translation>It also lies in the copy from {day} in {folder}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer and on the stick from {day}.</source>
      <translation>It also lies in {number} spare copies on this computer and on the stick from {day}.</translation>
    </message>
    <message>
      <source>It also lies in {number} spare copies on this computer.</source>
      <translation>It also lies in {number} spare copies on this computer.</translation>
    </message>
    <message>
      <source>It also lies on the stick from {day}: {folder}.</source>
      <translation>It also lies on the stick from {day}: {folder}.</translation>
    </message>
    <message>
      <source>It can also lie in a journal that was set aside: {folder}.</source>
      <translation>It can also lie in a journal that was set aside: {folder}.</translation>
    </message>
    <message>
      <source>Looking in the copies …</source>
      <translation>Looking in the copies …</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Only from here</translation>
    </message>
    <message>
      <source>The text goes from the journal.</source>
      <translation>The text goes from the journal.</translation>
    </message>
    <message>
      <source>What is not plugged in now lets go of it the next time it is here.</source>
      <translation>What is not plugged in now lets go of it the next time it is here.</translation>
    </message>
    <message>
      <source>You saved it in {file}.</source>
      <translation>You saved it in {file}.</translation>
    </message>
    <message>
      <source>“Only from here” leaves it in old copies until new ones have taken their place. If you bring back such a copy, the text comes back too.</source>
      <translation>“Only from here” leaves it in old copies until new ones have taken their place. If you bring back such a copy, the text comes back too.</translation>
    </message>
  </context>
  <context>
    <name>Deleting</name>
    <message>
      <source>Deleted. It lies in the trash and goes {day}.</source>
      <translation>Deleted. It lies in the trash and goes {day}.</translation>
    </message>
    <message>
      <source>Deleted. It lies in the trash for thirty days.</source>
      <translation>Deleted. It lies in the trash for thirty days.</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Locks in half a minute.</source>
      <translation>Locks in half a minute.</translation>
    </message>
    <message>
      <source>Moving in was not finished. What came in can stay, or you can undo it. What is here is skipped if you move in once more.</source>
      <translation>Moving in was not finished. What came in can stay, or you can undo it. What is here is skipped if you move in once more.</translation>
    </message>
    <message>
      <source>Something in the file is damaged and has been left out.</source>
      <translation>Something in the file is damaged and has been left out.</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <source>Add pictures</source>
      <translation>Add pictures</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Choose a copy</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Choose a file</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Choose a folder</translation>
    </message>
    <message>
      <source>Copies (*.copy)</source>
      <translation>Copies (*.copy)</translation>
    </message>
    <message>
      <source>Documents (*.odt)</source>
      <translation>Documents (*.odt)</translation>
    </message>
    <message>
      <source>Files (*.json)</source>
      <translation>Files (*.json)</translation>
    </message>
    <message>
      <source>Go on to the printer</source>
      <translation>Go on to the printer</translation>
    </message>
    <message>
      <source>Look it over first</source>
      <translation>Look it over first</translation>
    </message>
    <message>
      <source>Names you have not decided about stand replaced. Everything else stands as you wrote it.</source>
      <translation>Names you have not decided about stand replaced. Everything else stands as you wrote it.</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Open it</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
      <source>Pictures ({kinds})</source>
      <translation>Pictures ({kinds})</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Replace it</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>Save as a document</source>
      <translation>Save as a document</translation>
    </message>
    <message>
      <source>Save as plain text</source>
      <translation>Save as plain text</translation>
    </message>
    <message>
      <source>Save for the calendar</source>
      <translation>Save for the calendar</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Save the file</translation>
    </message>
    <message>
      <source>Save there anyway</source>
      <translation>Save there anyway</translation>
    </message>
    <message>
      <source>Take it as it is</source>
      <translation>Take it as it is</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Text files (*.txt)</translation>
    </message>
    <message>
      <source>The page goes to this computer's print service, which keeps a copy for a while. A printer at work or at a library may keep one too.

A sheet of paper can get left behind. Would you rather read from the screen?</source>
      <translation>The page goes to this computer's print service, which keeps a copy for a while. A printer at work or at a library may keep one too.

A sheet of paper can get left behind. Would you rather read from the screen?</translation>
    </message>
    <message>
      <source>There is already a file called {name} there. Replace it?</source>
      <translation>There is already a file called {name} there. Replace it?</translation>
    </message>
    <message>
      <source>This folder is copied to the net ({program}).</source>
      <translation>This folder is copied to the net ({program}).</translation>
    </message>
    <message>
      <source>What stands here is not saved. Open the other file in its place?</source>
      <translation>What stands here is not saved. Open the other file in its place?</translation>
    </message>
  </context>
  <context>
    <name>DiscreetCard</name>
    <message>
      <source>Discreet</source>
      <translation>Discreet</translation>
    </message>
    <message>
      <source>Discreet: the window and the task bar say “{name}” and show a plain sheet.</source>
      <translation>Discreet: the window and the task bar say “{name}” and show a plain sheet.</translation>
    </message>
    <message>
      <source>Ordinary name and icon</source>
      <translation>Ordinary name and icon</translation>
    </message>
    <message>
      <source>Screenshots and screen sharing can show what stands in the window. On this computer the program cannot prevent that.</source>
      <translation>Screenshots and screen sharing can show what stands in the window. On this computer the program cannot prevent that.</translation>
    </message>
    <message>
      <source>The menu of programs keeps the ordinary name.</source>
      <translation>The menu of programs keeps the ordinary name.</translation>
    </message>
    <message>
      <source>The menu of programs says the same.</source>
      <translation>The menu of programs says the same.</translation>
    </message>
    <message>
      <source>The program asks this computer to leave the window out of screenshots and screen sharing.</source>
      <translation>The program asks this computer to leave the window out of screenshots and screen sharing.</translation>
    </message>
    <message>
      <source>What others can see</source>
      <translation>What others can see</translation>
    </message>
    <message>
      <source>Whoever searches this computer can still find the program and its files, but not read them without the passphrase.</source>
      <translation>Whoever searches this computer can still find the program and its files, but not read them without the passphrase.</translation>
    </message>
    <message>
      <source>“Today” keeps your texts out of sight until you press “Show”.</source>
      <translation>“Today” keeps your texts out of sight until you press “Show”.</translation>
    </message>
  </context>
  <context>
    <name>DutyDialog</name>
    <message>
      <source>Duty to report</source>
      <translation>Duty to report</translation>
    </message>
  </context>
  <context>
    <name>DutyNote</name>
    <message>
      <source>A public body or a clinic</source>
      <translation>A public body or a clinic</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Read more</translation>
    </message>
    <message>
      <source>Read more about the duty to report</source>
      <translation>Read more about the duty to report</translation>
    </message>
    <message>
      <source>Somebody else leads</source>
      <translation>Somebody else leads</translation>
    </message>
    <message>
      <source>Volunteers</source>
      <translation>Volunteers</translation>
    </message>
    <message>
      <source>Who leads the group?</source>
      <translation>Who leads the group?</translation>
    </message>
  </context>
  <context>
    <name>EarlierCard</name>
    <message>
      <source>Earlier rehearsals</source>
      <translation>Earlier rehearsals</translation>
    </message>
    <message>
      <source>Nothing written yet</source>
      <translation>Nothing written yet</translation>
    </message>
  </context>
  <context>
    <name>Editor</name>
    <message>
      <source>Said by others. Stays out of what you share.</source>
      <translation>Said by others. Stays out of what you share.</translation>
    </message>
  </context>
  <context>
    <name>EntryForm</name>
    <message>
      <source>+ picture</source>
      <translation>+ picture</translation>
    </message>
    <message>
      <source>Add a picture …</source>
      <translation>Add a picture …</translation>
    </message>
    <message>
      <source>Bring up in the group …</source>
      <translation>Bring up in the group …</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete by itself …</source>
      <translation>Delete by itself …</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <translation>Delete now …</translation>
    </message>
    <message>
      <source>Earlier versions …</source>
      <translation>Earlier versions …</translation>
    </message>
    <message>
      <source>Only for me</source>
      <translation>Only for me</translation>
    </message>
    <message>
      <source>Rehearse a talk …</source>
      <translation>Rehearse a talk …</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>Your text</source>
      <translation>Your text</translation>
    </message>
  </context>
  <context>
    <name>EntryHead</name>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>When it was</translation>
    </message>
    <message>
      <source>change the time</source>
      <translation>change the time</translation>
    </message>
  </context>
  <context>
    <name>EntryMenu</name>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>More about this text</source>
      <translation>More about this text</translation>
    </message>
  </context>
  <context>
    <name>EntryPhotos</name>
    <message>
      <source>Adding picture {at} of {all} …</source>
      <translation>Adding picture {at} of {all} …</translation>
    </message>
    <message>
      <source>Adding the picture …</source>
      <translation>Adding the picture …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>The picture is taken off.</source>
      <translation>The picture is taken off.</translation>
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
      <translation>Delete the whole journal</translation>
    </message>
    <message>
      <source>Delete the whole journal …</source>
      <translation>Delete the whole journal …</translation>
    </message>
    <message>
      <source>Deleting journal and copies.</source>
      <translation>Deleting journal and copies.</translation>
    </message>
    <message>
      <source>Deleting the journal</source>
      <translation>Deleting the journal</translation>
    </message>
    <message>
      <source>The journal is deleted, as far as the program can reach.</source>
      <translation>The journal is deleted, as far as the program can reach.</translation>
    </message>
    <message>
      <source>The journal, its copies and the settings. You are asked once more first.</source>
      <translation>The journal, its copies and the settings. You are asked once more first.</translation>
    </message>
    <message>
      <source>These could not be reached. You have to delete them yourself:</source>
      <translation>These could not be reached. You have to delete them yourself:</translation>
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>A workshop with the right equipment can in some cases find remains on the disk.</translation>
    </message>
    <message>
      <source>Delete everything now</source>
      <translation>Delete everything now</translation>
    </message>
    <message>
      <source>Delete the whole journal</source>
      <translation>Delete the whole journal</translation>
    </message>
    <message>
      <source>Everything you have written is deleted, with the copies on this computer and the settings. It cannot be undone.</source>
      <translation>Everything you have written is deleted, with the copies on this computer and the settings. It cannot be undone.</translation>
    </message>
    <message>
      <source>The copies here are deleted too, if they can be reached now:</source>
      <translation>The copies here are deleted too, if they can be reached now:</translation>
    </message>
    <message>
      <source>What you have printed or saved elsewhere stays. So do copies on sticks that are not plugged in, and copies that somebody has taken.</source>
      <translation>What you have printed or saved elsewhere stays. So do copies on sticks that are not plugged in, and copies that somebody has taken.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Your passphrase once more</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Checked {day} {year} by {who}.</source>
      <translation>Checked {day} {year} by {who}.</translation>
    </message>
    <message>
      <source>May have changed.</source>
      <translation>May have changed.</translation>
    </message>
    <message>
      <source>Not approved by a professional yet.</source>
      <translation>Not approved by a professional yet.</translation>
    </message>
  </context>
  <context>
    <name>Failures</name>
    <message>
      <source>A copy of the journal takes {needed} MB. Copies may take {room} MB of the room there is.</source>
      <translation>A copy of the journal takes {needed} MB. Copies may take {room} MB of the room there is.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. What was saved before is whole.</source>
      <translation>Cannot write to {place}. What was saved before is whole.</translation>
    </message>
    <message>
      <source>Cannot write to {place}. Your text stays here for as long as the window is open.</source>
      <translation>Cannot write to {place}. Your text stays here for as long as the window is open.</translation>
    </message>
    <message>
      <source>Group {number} looks wrong. It should have five characters.</source>
      <translation>Group {number} looks wrong. It should have five characters.</translation>
    </message>
    <message>
      <source>Here are the copies there are:</source>
      <translation>Here are the copies there are:</translation>
    </message>
    <message>
      <source>One of the names you replace is damaged. Nothing can be taken along before it has been brought back from a copy.</source>
      <translation>One of the names you replace is damaged. Nothing can be taken along before it has been brought back from a copy.</translation>
    </message>
    <message>
      <source>One photo can take {most} MB at most.</source>
      <translation>One photo can take {most} MB at most.</translation>
    </message>
    <message>
      <source>One photo is damaged or gone, and no copy here has it whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>One photo is damaged or gone, and no copy here has it whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</translation>
    </message>
    <message>
      <source>One photo was damaged. It has been brought back from a copy.</source>
      <translation>One photo was damaged. It has been brought back from a copy.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open.</source>
      <translation>Somebody moved or replaced the journal file while it was open.</translation>
    </message>
    <message>
      <source>Somebody moved or replaced the journal file while it was open. What you have written since lies in {place}.</source>
      <translation>Somebody moved or replaced the journal file while it was open. What you have written since lies in {place}.</translation>
    </message>
    <message>
      <source>Something already lies where the journal would be. It has been left alone.</source>
      <translation>Something already lies where the journal would be. It has been left alone.</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Something went wrong.</translation>
    </message>
    <message>
      <source>Something went wrong. Your text is saved.</source>
      <translation>Something went wrong. Your text is saved.</translation>
    </message>
    <message>
      <source>That passphrase was not right. The journal is untouched.</source>
      <translation>That passphrase was not right. The journal is untouched.</translation>
    </message>
    <message>
      <source>That recovery code does not belong to this journal. The journal is untouched.</source>
      <translation>That recovery code does not belong to this journal. The journal is untouched.</translation>
    </message>
    <message>
      <source>The clock of this computer has gone far ahead. What was to go by itself waits until tomorrow, in case the clock is wrong.</source>
      <translation>The clock of this computer has gone far ahead. What was to go by itself waits until tomorrow, in case the clock is wrong.</translation>
    </message>
    <message>
      <source>The copy on the stick did not come out right. The one before is still there.</source>
      <translation>The copy on the stick did not come out right. The one before is still there.</translation>
    </message>
    <message>
      <source>The copy was stopped before it was done. The ones before are whole.</source>
      <translation>The copy was stopped before it was done. The ones before are whole.</translation>
    </message>
    <message>
      <source>The disk is full. What was saved before is whole.</source>
      <translation>The disk is full. What was saved before is whole.</translation>
    </message>
    <message>
      <source>The disk is full. Your text stays here for as long as the window is open. Free some space, or save an encrypted copy on a memory stick.</source>
      <translation>The disk is full. Your text stays here for as long as the window is open. Free some space, or save an encrypted copy on a memory stick.</translation>
    </message>
    <message>
      <source>The file cannot be read. Nothing of it has been added.</source>
      <translation>The file cannot be read. Nothing of it has been added.</translation>
    </message>
    <message>
      <source>The file that was in use has been kept as {name}.</source>
      <translation>The file that was in use has been kept as {name}.</translation>
    </message>
    <message>
      <source>The folder {place} is not here now.</source>
      <translation>The folder {place} is not here now.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it.</source>
      <translation>The journal file is not where it used to be. The program has not deleted it.</translation>
    </message>
    <message>
      <source>The journal file is not where it used to be. The program has not deleted it. Here are the copies there are:</source>
      <translation>The journal file is not where it used to be. The program has not deleted it. Here are the copies there are:</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted.</source>
      <translation>The journal file is not whole. It has been set aside, not deleted.</translation>
    </message>
    <message>
      <source>The journal file is not whole. It has been set aside, not deleted. Here are the copies there are:</source>
      <translation>The journal file is not whole. It has been set aside, not deleted. Here are the copies there are:</translation>
    </message>
    <message>
      <source>The journal is already open.</source>
      <translation>The journal is already open.</translation>
    </message>
    <message>
      <source>The key belongs to another journal.</source>
      <translation>The key belongs to another journal.</translation>
    </message>
    <message>
      <source>The key file is missing or damaged. The journal itself is untouched.</source>
      <translation>The key file is missing or damaged. The journal itself is untouched.</translation>
    </message>
    <message>
      <source>The passphrase was not changed. The old one counts.</source>
      <translation>The passphrase was not changed. The old one counts.</translation>
    </message>
    <message>
      <source>The picture file is not whole. Nothing of it has been added.</source>
      <translation>The picture file is not whole. Nothing of it has been added.</translation>
    </message>
    <message>
      <source>The picture is too large. Make it smaller first, and it can be added.</source>
      <translation>The picture is too large. Make it smaller first, and it can be added.</translation>
    </message>
    <message>
      <source>The program stopped suddenly last time. Everything is in place.</source>
      <translation>The program stopped suddenly last time. Everything is in place.</translation>
    </message>
    <message>
      <source>The recovery code does not add up. Look at each group once more.</source>
      <translation>The recovery code does not add up. Look at each group once more.</translation>
    </message>
    <message>
      <source>The search is ready in a moment.</source>
      <translation>The search is ready in a moment.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. One photo is missing or damaged.</source>
      <translation>The texts in the copy are whole. One photo is missing or damaged.</translation>
    </message>
    <message>
      <source>The texts in the copy are whole. {number} photos are missing or damaged.</source>
      <translation>The texts in the copy are whole. {number} photos are missing or damaged.</translation>
    </message>
    <message>
      <source>The upgrade did not work. The journal is as it was.</source>
      <translation>The upgrade did not work. The journal is as it was.</translation>
    </message>
    <message>
      <source>There is already a file called {name} there.</source>
      <translation>There is already a file called {name} there.</translation>
    </message>
    <message>
      <source>There is room for {most} photos on one entry.</source>
      <translation>There is room for {most} photos on one entry.</translation>
    </message>
    <message>
      <source>This computer has too little free memory right now. Close other programs and try again. The journal is untouched.</source>
      <translation>This computer has too little free memory right now. Close other programs and try again. The journal is untouched.</translation>
    </message>
    <message>
      <source>This copy is not whole.</source>
      <translation>This copy is not whole.</translation>
    </message>
    <message>
      <source>This entry is damaged.</source>
      <translation>This entry is damaged.</translation>
    </message>
    <message>
      <source>This entry is not here any more.</source>
      <translation>This entry is not here any more.</translation>
    </message>
    <message>
      <source>This file is not encrypted and was not made by this program. It will not be opened.</source>
      <translation>This file is not encrypted and was not made by this program. It will not be opened.</translation>
    </message>
    <message>
      <source>This is not a JPEG, PNG or WebP picture, and cannot be added.</source>
      <translation>This is not a JPEG, PNG or WebP picture, and cannot be added.</translation>
    </message>
    <message>
      <source>This journal was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>This journal was made with a newer version. Install the newest version. Nothing has been changed.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → Camera → Formats → Most Compatible, and new pictures can be. One that is already taken can be saved as JPEG on the phone, or you can take a screenshot of it.</source>
      <translation>This kind of picture (HEIC) cannot be added. On an iPhone, choose Settings → Camera → Formats → Most Compatible, and new pictures can be. One that is already taken can be saved as JPEG on the phone, or you can take a screenshot of it.</translation>
    </message>
    <message>
      <source>This photo is damaged. The text is whole.</source>
      <translation>This photo is damaged. The text is whole.</translation>
    </message>
    <message>
      <source>This photo is not where it used to be. The text is whole.</source>
      <translation>This photo is not where it used to be. The text is whole.</translation>
    </message>
    <message>
      <source>Without passphrase and recovery code nobody can open the journal, not even those who made the program. The file stays where it is, in case you remember.</source>
      <translation>Without passphrase and recovery code nobody can open the journal, not even those who made the program. The file stays where it is, in case you remember.</translation>
    </message>
    <message>
      <source>Your text stays here for as long as the window is open.</source>
      <translation>Your text stays here for as long as the window is open.</translation>
    </message>
    <message>
      <source>{number} photos are damaged or gone, and no copy here has them whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</source>
      <translation>{number} photos are damaged or gone, and no copy here has them whole. The texts are whole. If you have a stick with copies, plug it in and make a copy now.</translation>
    </message>
    <message>
      <source>{number} photos were damaged. They have been brought back from a copy.</source>
      <translation>{number} photos were damaged. They have been brought back from a copy.</translation>
    </message>
  </context>
  <context>
    <name>FetchDialog</name>
    <message>
      <source>A file from the group</source>
      <translation>A file from the group</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Another file lies there by now. It has been left alone.</source>
      <translation>Another file lies there by now. It has been left alone.</translation>
    </message>
    <message>
      <source>Ask the group leader for the four words. If yours are others, leave it.</source>
      <translation>Ask the group leader for the four words. If yours are others, leave it.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Delete the file</source>
      <translation>Delete the file</translation>
    </message>
    <message>
      <source>Do you want to delete the file it came in?</source>
      <translation>Do you want to delete the file it came in?</translation>
    </message>
    <message>
      <source>If you add it, it stands beside what is yours, marked “From the group leader”.</source>
      <translation>If you add it, it stands beside what is yours, marked “From the group leader”.</translation>
    </message>
    <message>
      <source>If you add it, it takes the place of what the file before brought. What is yours stays as it is.</source>
      <translation>If you add it, it takes the place of what the file before brought. What is yours stays as it is.</translation>
    </message>
    <message>
      <source>It is added. You find it under “The group”.</source>
      <translation>It is added. You find it under “The group”.</translation>
    </message>
    <message>
      <source>Keep the file</source>
      <translation>Keep the file</translation>
    </message>
    <message>
      <source>Nothing of it has been added.</source>
      <translation>Nothing of it has been added.</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Reading …</translation>
    </message>
    <message>
      <source>The file could not be deleted. You can do it yourself.</source>
      <translation>The file could not be deleted. You can do it yourself.</translation>
    </message>
    <message>
      <source>The file is deleted.</source>
      <translation>The file is deleted.</translation>
    </message>
    <message>
      <source>The file lies in {place}, and anybody who opens it can read it.</source>
      <translation>The file lies in {place}, and anybody who opens it can read it.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>This file cannot be opened.</translation>
    </message>
  </context>
  <context>
    <name>FilePlace</name>
    <message>
      <source>Show the folder</source>
      <translation>Show the folder</translation>
    </message>
    <message>
      <source>This computer could not show the folder from here.</source>
      <translation>This computer could not show the folder from here.</translation>
    </message>
    <message>
      <source>Where it was saved</source>
      <translation>Where it was saved</translation>
    </message>
  </context>
  <context>
    <name>FirstOffer</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <translation>Get a file from the group …</translation>
    </message>
    <message>
      <source>Have you got a file from the group?</source>
      <translation>Have you got a file from the group?</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <translation>The file from the group is added.</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>1 Choose</source>
      <translation>1 Choose</translation>
    </message>
    <message>
      <source>2 Look it over</source>
      <translation>2 Look it over</translation>
    </message>
    <message>
      <source>3 Take along. Until then nothing leaves this computer.</source>
      <translation>3 Take along. Until then nothing leaves this computer.</translation>
    </message>
  </context>
  <context>
    <name>ForgetDialog</name>
    <message>
      <source>A workshop with the right equipment can in some cases find remains on the disk.</source>
      <translation>A workshop with the right equipment can in some cases find remains on the disk.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Delete now?</source>
      <translation>Delete now?</translation>
    </message>
    <message>
      <source>Delete the file too</source>
      <translation>Delete the file too</translation>
    </message>
    <message>
      <source>If you have printed it, sent it on or saved a copy somewhere else, you must delete it there yourself. Older spare copies of the journal may still hold what stands here.</source>
      <translation>If you have printed it, sent it on or saved a copy somewhere else, you must delete it there yourself. Older spare copies of the journal may still hold what stands here.</translation>
    </message>
    <message>
      <source>Only from here</source>
      <translation>Only from here</translation>
    </message>
    <message>
      <source>The file {name} has been changed since you saved it, or it is another one. It stays where it is.</source>
      <translation>The file {name} has been changed since you saved it, or it is another one. It stays where it is.</translation>
    </message>
    <message>
      <source>The file {name} is no longer where you saved it.</source>
      <translation>The file {name} is no longer where you saved it.</translation>
    </message>
    <message>
      <source>The file {name} is where you saved it.</source>
      <translation>The file {name} is where you saved it.</translation>
    </message>
    <message>
      <source>What stands here about it goes, with the text as it was then. What you have written in the journal stays.</source>
      <translation>What stands here about it goes, with the text as it was then. What you have written in the journal stays.</translation>
    </message>
  </context>
  <context>
    <name>ForgottenPage</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Forgotten the passphrase?</source>
      <translation>Forgotten the passphrase?</translation>
    </message>
    <message>
      <source>No recovery code was made for this journal.</source>
      <translation>No recovery code was made for this journal.</translation>
    </message>
    <message>
      <source>Trying the code. It takes about a second.</source>
      <translation>Trying the code. It takes about a second.</translation>
    </message>
    <message>
      <source>Type the recovery code from the note. Spaces do not matter.</source>
      <translation>Type the recovery code from the note. Spaces do not matter.</translation>
    </message>
  </context>
  <context>
    <name>FormatBar</name>
    <message>
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <source>How the text looks</source>
      <translation>How the text looks</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <source>List</source>
      <translation>List</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Numbered list</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Quote</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Said by others</translation>
    </message>
    <message>
      <source>That is too much text to paste at once. Nothing here has changed. Paste a part of it at a time.</source>
      <translation>That is too much text to paste at once. Nothing here has changed. Paste a part of it at a time.</translation>
    </message>
  </context>
  <context>
    <name>FoundView</name>
    <message>
      <source>All of it is here already.</source>
      <translation>All of it is here already.</translation>
    </message>
    <message>
      <source>All the texts are here already.</source>
      <translation>All the texts are here already.</translation>
    </message>
    <message>
      <source>Comes along, and is good to know about</source>
      <translation>Comes along, and is good to know about</translation>
    </message>
    <message>
      <source>Does not come along</source>
      <translation>Does not come along</translation>
    </message>
    <message>
      <source>There was nothing here to move in.</source>
      <translation>There was nothing here to move in.</translation>
    </message>
    <message>
      <source>{amount} are here already, word for word, and are skipped.</source>
      <translation>{amount} are here already, word for word, and are skipped.</translation>
    </message>
    <message>
      <source>{amount} is here already, word for word, and is skipped.</source>
      <translation>{amount} is here already, word for word, and is skipped.</translation>
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
      <translation>The file's four words. Whoever has the same file sees the same words.</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>Danger? Call 113</source>
      <translation>Danger? Call 113</translation>
    </message>
  </context>
  <context>
    <name>GroupFile</name>
    <message>
      <source>A day or a time in the file cannot be right, at “{place}”.</source>
      <translation>A day or a time in the file cannot be right, at “{place}”.</translation>
    </message>
    <message>
      <source>A message</source>
      <translation>A message</translation>
    </message>
    <message>
      <source>A text in the file is too long, at “{place}”.</source>
      <translation>A text in the file is too long, at “{place}”.</translation>
    </message>
    <message>
      <source>Appointments.json</source>
      <translation>Appointments.json</translation>
    </message>
    <message>
      <source>From the group leader</source>
      <translation>From the group leader</translation>
    </message>
    <message>
      <source>Ideas for topics</source>
      <translation>Ideas for topics</translation>
    </message>
    <message>
      <source>Not on {days}</source>
      <translation>Not on {days}</translation>
    </message>
    <message>
      <source>Numbers near by</source>
      <translation>Numbers near by</translation>
    </message>
    <message>
      <source>Rules of the group</source>
      <translation>Rules of the group</translation>
    </message>
    <message>
      <source>Something in the file is not as it should be, at “{place}”.</source>
      <translation>Something in the file is not as it should be, at “{place}”.</translation>
    </message>
    <message>
      <source>The group's name</source>
      <translation>The group's name</translation>
    </message>
    <message>
      <source>The meetings</source>
      <translation>The meetings</translation>
    </message>
    <message>
      <source>The program has its own text on who may have to report.</source>
      <translation>The program has its own text on who may have to report.</translation>
    </message>
    <message>
      <source>The same thing stands twice in the file, at “{place}”.</source>
      <translation>The same thing stands twice in the file, at “{place}”.</translation>
    </message>
    <message>
      <source>There are too many lines in the file, at “{place}”.</source>
      <translation>There are too many lines in the file, at “{place}”.</translation>
    </message>
    <message>
      <source>There is no name here, or no number to call.</source>
      <translation>There is no name here, or no number to call.</translation>
    </message>
    <message>
      <source>This file is too large for a group file. It can be {most} KB at most.</source>
      <translation>This file is too large for a group file. It can be {most} KB at most.</translation>
    </message>
    <message>
      <source>This file was made with a newer version. Install the newest version. Nothing has been changed.</source>
      <translation>This file was made with a newer version. Install the newest version. Nothing has been changed.</translation>
    </message>
    <message>
      <source>This is no file from the group, or it is not whole.</source>
      <translation>This is no file from the group, or it is not whole.</translation>
    </message>
    <message>
      <source>This number stands in the program already.</source>
      <translation>This number stands in the program already.</translation>
    </message>
    <message>
      <source>Until {day}</source>
      <translation>Until {day}</translation>
    </message>
    <message>
      <source>Whoever answers here stands in the program already.</source>
      <translation>Whoever answers here stands in the program already.</translation>
    </message>
    <message>
      <source>Words of welcome</source>
      <translation>Words of welcome</translation>
    </message>
    <message>
      <source>every other week</source>
      <translation>every other week</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>every week</translation>
    </message>
    <message>
      <source>every {ordinal} week</source>
      <translation>every {ordinal} week</translation>
    </message>
    <message>
      <source>third fourth fifth sixth seventh eighth</source>
      <translation>third fourth fifth sixth seventh eighth</translation>
    </message>
    <message>
      <source>{day} at {time}, {rhythm}</source>
      <translation>{day} at {time}, {rhythm}</translation>
    </message>
  </context>
  <context>
    <name>HelpPage</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <translation>A child who may have swallowed something dangerous</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Help now</translation>
    </message>
    <message>
      <source>Is there danger now?</source>
      <translation>Is there danger now?</translation>
    </message>
    <message>
      <source>Not everything here has been checked by a professional yet</source>
      <translation>Not everything here has been checked by a professional yet</translation>
    </message>
    <message>
      <source>Not yet checked by a professional</source>
      <translation>Not yet checked by a professional</translation>
    </message>
    <message>
      <source>Somebody to talk to</source>
      <translation>Somebody to talk to</translation>
    </message>
    <message>
      <source>Violence</source>
      <translation>Violence</translation>
    </message>
    <message>
      <source>When a child needs help</source>
      <translation>When a child needs help</translation>
    </message>
  </context>
  <context>
    <name>HelpStrip</name>
    <message>
      <source>A card</source>
      <translation>A card</translation>
    </message>
    <message>
      <source>Call somebody</source>
      <translation>Call somebody</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Just write</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
  </context>
  <context>
    <name>Hours</name>
    <message>
      <source>Day and night</source>
      <translation>Day and night</translation>
    </message>
    <message>
      <source>Every day {opens}–{closes}</source>
      <translation>Every day {opens}–{closes}</translation>
    </message>
    <message>
      <source>{day} {opens}–{closes}</source>
      <translation>{day} {opens}–{closes}</translation>
    </message>
    <message>
      <source>{first} to {last} {opens}–{closes}</source>
      <translation>{first} to {last} {opens}–{closes}</translation>
    </message>
  </context>
  <context>
    <name>IdeasDialog</name>
    <message>
      <source>Bring back those that came with the program</source>
      <translation>Bring back those that came with the program</translation>
    </message>
    <message>
      <source>For</source>
      <translation>For</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Taken away.</translation>
    </message>
    <message>
      <source>They are back.</source>
      <translation>They are back.</translation>
    </message>
  </context>
  <context>
    <name>IfITook</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>People I can call</translation>
    </message>
  </context>
  <context>
    <name>JournalPage</name>
    <message>
      <source>Back to the list</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Choose something you have written, or write something new.</source>
      <translation>Choose something you have written, or write something new.</translation>
    </message>
  </context>
  <context>
    <name>KeepChoice</name>
    <message>
      <source>All of it</source>
      <translation>All of it</translation>
    </message>
    <message>
      <source>Delete by itself after {days} days</source>
      <translation>Delete by itself after {days} days</translation>
    </message>
    <message>
      <source>For this one and those to come. You can change it in Settings.</source>
      <translation>For this one and those to come. You can change it in Settings.</translation>
    </message>
    <message>
      <source>Only what helped</source>
      <translation>Only what helped</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>What is to stay in the journal?</source>
      <translation>What is to stay in the journal?</translation>
    </message>
  </context>
  <context>
    <name>KeyfilePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Choose another copy</translation>
    </message>
    <message>
      <source>The key file is missing. There is a copy from {day}. Use it?</source>
      <translation>The key file is missing. There is a copy from {day}. Use it?</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Use it</translation>
    </message>
  </context>
  <context>
    <name>KeysCard</name>
    <message>
      <source>A new key</source>
      <translation>A new key</translation>
    </message>
    <message>
      <source>Change the passphrase …</source>
      <translation>Change the passphrase …</translation>
    </message>
    <message>
      <source>If somebody else knows the passphrase, changing it is not enough: that does not lock out somebody who has an old copy.</source>
      <translation>If somebody else knows the passphrase, changing it is not enough: that does not lock out somebody who has an old copy.</translation>
    </message>
    <message>
      <source>Make a recovery code …</source>
      <translation>Make a recovery code …</translation>
    </message>
    <message>
      <source>Making fresh copies.</source>
      <translation>Making fresh copies.</translation>
    </message>
    <message>
      <source>New recovery code …</source>
      <translation>New recovery code …</translation>
    </message>
    <message>
      <source>No recovery code opens the journal any more.</source>
      <translation>No recovery code opens the journal any more.</translation>
    </message>
    <message>
      <source>No recovery code yet.</source>
      <translation>No recovery code yet.</translation>
    </message>
    <message>
      <source>Passphrase and recovery code</source>
      <translation>Passphrase and recovery code</translation>
    </message>
    <message>
      <source>Someone knows my passphrase …</source>
      <translation>Someone knows my passphrase …</translation>
    </message>
    <message>
      <source>Take the code away …</source>
      <translation>Take the code away …</translation>
    </message>
    <message>
      <source>The journal is as it was before.</source>
      <translation>The journal is as it was before.</translation>
    </message>
    <message>
      <source>The new passphrase counts now.</source>
      <translation>The new passphrase counts now.</translation>
    </message>
    <message>
      <source>The new passphrase counts now. These could not be replaced and still open with the old one:</source>
      <translation>The new passphrase counts now. These could not be replaced and still open with the old one:</translation>
    </message>
    <message>
      <source>The new recovery code counts now.</source>
      <translation>The new recovery code counts now.</translation>
    </message>
    <message>
      <source>There is a recovery code.</source>
      <translation>There is a recovery code.</translation>
    </message>
    <message>
      <source>Writing everything anew under the new key.</source>
      <translation>Writing everything anew under the new key.</translation>
    </message>
  </context>
  <context>
    <name>KindChoice</name>
    <message>
      <source>A letter you won't send is only for you.</source>
      <translation>A letter you won't send is only for you.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>What is this?</translation>
    </message>
  </context>
  <context>
    <name>KindFilter</name>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>Cravings</source>
      <translation>Cravings</translation>
    </message>
    <message>
      <source>Just writing</source>
      <translation>Just writing</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Letters</translation>
    </message>
    <message>
      <source>Moments</source>
      <translation>Moments</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>The group</translation>
    </message>
  </context>
  <context>
    <name>KindWords</name>
    <message>
      <source>Kind words I have been given</source>
      <translation>Kind words I have been given</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Show another</translation>
    </message>
  </context>
  <context>
    <name>Kinds</name>
    <message>
      <source>A letter I won't send</source>
      <translation>A letter I won't send</translation>
    </message>
    <message>
      <source>Craving</source>
      <translation>Craving</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>From the group</translation>
    </message>
    <message>
      <source>Just writing</source>
      <translation>Just writing</translation>
    </message>
    <message>
      <source>Moment</source>
      <translation>Moment</translation>
    </message>
    <message>
      <source>one entry</source>
      <translation>one entry</translation>
    </message>
    <message>
      <source>{number} entries</source>
      <translation>{number} entries</translation>
    </message>
  </context>
  <context>
    <name>LargeCheerCard</name>
    <message>
      <source>Remove these words</source>
      <translation>Remove these words</translation>
    </message>
    <message>
      <source>Show another</source>
      <translation>Show another</translation>
    </message>
  </context>
  <context>
    <name>LastingCard</name>
    <message>
      <source>Ask how strong I think it will get</source>
      <translation>Ask how strong I think it will get</translation>
    </message>
    <message>
      <source>New texts about craving</source>
      <translation>New texts about craving</translation>
    </message>
    <message>
      <source>Only what helped stays</source>
      <translation>Only what helped stays</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>They can delete themselves after some days, from the journal and from the copies. The day stands on the text, and you can let it stay. Texts you have written already are as they were.</source>
      <translation>They can delete themselves after some days, from the journal and from the copies. The day stands on the text, and you can let it stay. Texts you have written already are as they were.</translation>
    </message>
  </context>
  <context>
    <name>LatestCard</name>
    <message>
      <source>Latest in the journal</source>
      <translation>Latest in the journal</translation>
    </message>
    <message>
      <source>What you write stands here. One line is enough.</source>
      <translation>What you write stands here. One line is enough.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Write the first page</translation>
    </message>
  </context>
  <context>
    <name>LeaderCard</name>
    <message>
      <source>Bring up</source>
      <translation>Bring up</translation>
    </message>
    <message>
      <source>Bring up: {line}</source>
      <translation>Bring up: {line}</translation>
    </message>
    <message>
      <source>Get a file from the group …</source>
      <translation>Get a file from the group …</translation>
    </message>
    <message>
      <source>Got {day}. Its four words: {words}</source>
      <translation>Got {day}. Its four words: {words}</translation>
    </message>
    <message>
      <source>If you have got a file from the group leader, it can be shown here, beside what is yours.</source>
      <translation>If you have got a file from the group leader, it can be shown here, beside what is yours.</translation>
    </message>
    <message>
      <source>It stands among what you want to bring up.</source>
      <translation>It stands among what you want to bring up.</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <translation>Make a group file …</translation>
    </message>
    <message>
      <source>Show the others</source>
      <translation>Show the others</translation>
    </message>
    <message>
      <source>Show the others: {part}</source>
      <translation>Show the others: {part}</translation>
    </message>
    <message>
      <source>Stands among what you want to bring up</source>
      <translation>Stands among what you want to bring up</translation>
    </message>
    <message>
      <source>Take away what the file brought</source>
      <translation>Take away what the file brought</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <translation>Take away: {line}</translation>
    </message>
    <message>
      <source>The file from the group is added.</source>
      <translation>The file from the group is added.</translation>
    </message>
    <message>
      <source>The line is taken away.</source>
      <translation>The line is taken away.</translation>
    </message>
    <message>
      <source>What the file brought is taken away.</source>
      <translation>What the file brought is taken away.</translation>
    </message>
  </context>
  <context>
    <name>LineAdd</name>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
  </context>
  <context>
    <name>LineRow</name>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Change: {line}</source>
      <translation>Change: {line}</translation>
    </message>
  </context>
  <context>
    <name>LockScreenHelp</name>
    <message>
      <source>A child who may have swallowed something dangerous</source>
      <translation>A child who may have swallowed something dangerous</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Help now</translation>
    </message>
  </context>
  <context>
    <name>LockedDialog</name>
    <message>
      <source>One of the signs will not do in a PDF. Use letters and numbers.</source>
      <translation>One of the signs will not do in a PDF. Use letters and numbers.</translation>
    </message>
    <message>
      <source>PDF with a password</source>
      <translation>PDF with a password</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Password</translation>
    </message>
    <message>
      <source>Save …</source>
      <translation>Save …</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Show the password</translation>
    </message>
    <message>
      <source>The password again</source>
      <translation>The password again</translation>
    </message>
    <message>
      <source>The password is too long for a PDF. Choose a shorter one.</source>
      <translation>The password is too long for a PDF. Choose a shorter one.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>The two are not the same.</translation>
    </message>
    <message>
      <source>Whoever has the file needs the password to open it. It is kept nowhere: if it is forgotten, the file cannot be opened. Give it by word of mouth, not with the file. Do not use the passphrase of your journal.</source>
      <translation>Whoever has the file needs the password to open it. It is kept nowhere: if it is forgotten, the file cannot be opened. Give it by word of mouth, not with the file. Do not use the passphrase of your journal.</translation>
    </message>
    <message>
      <source>Write a password first.</source>
      <translation>Write a password first.</translation>
    </message>
  </context>
  <context>
    <name>LookBackCard</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Don't show this one again</source>
      <translation>Don't show this one again</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>From this day on</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>On this day</translation>
    </message>
    <message>
      <source>Show nothing from before</source>
      <translation>Show nothing from before</translation>
    </message>
    <message>
      <source>Show nothing from before …</source>
      <translation>Show nothing from before …</translation>
    </message>
    <message>
      <source>one year ago</source>
      <translation>one year ago</translation>
    </message>
    <message>
      <source>two three four five six seven eight nine ten eleven twelve</source>
      <translation>two three four five six seven eight nine ten eleven twelve</translation>
    </message>
    <message>
      <source>{number} years ago</source>
      <translation>{number} years ago</translation>
    </message>
  </context>
  <context>
    <name>LookBackSettings</name>
    <message>
      <source>From the same day in earlier years</source>
      <translation>From the same day in earlier years</translation>
    </message>
    <message>
      <source>Moments and kind words only. Never letters, never cravings, and nothing marked “Only for me”.</source>
      <translation>Moments and kind words only. Never letters, never cravings, and nothing marked “Only for me”.</translation>
    </message>
    <message>
      <source>Show again what I have hidden</source>
      <translation>Show again what I have hidden</translation>
    </message>
    <message>
      <source>Show nothing from before a certain day</source>
      <translation>Show nothing from before a certain day</translation>
    </message>
    <message>
      <source>Show something from the same day in earlier years on “Today”</source>
      <translation>Show something from the same day in earlier years on “Today”</translation>
    </message>
  </context>
  <context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
      <source>About %1</source>
      <translation>About %1</translation>
    </message>
    <message>
      <source>Hide %1</source>
      <translation>Hide %1</translation>
    </message>
    <message>
      <source>Hide Others</source>
      <translation>Hide Others</translation>
    </message>
    <message>
      <source>Preferences...</source>
      <translation>Preferences...</translation>
    </message>
    <message>
      <source>Quit %1</source>
      <translation>Quit %1</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <source>Show All</source>
      <translation>Show All</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Close without saving</source>
      <translation>Close without saving</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Stay here</translation>
    </message>
  </context>
  <context>
    <name>Maker</name>
    <message>
      <source>Choose another name for the file, without “{word}”.</source>
      <translation>Choose another name for the file, without “{word}”.</translation>
    </message>
    <message>
      <source>Give it by stick, not by e-mail: an e-mail tells others who is in the group.</source>
      <translation>Give it by stick, not by e-mail: an e-mail tells others who is in the group.</translation>
    </message>
    <message>
      <source>Go on with a file you have …</source>
      <translation>Go on with a file you have …</translation>
    </message>
    <message>
      <source>Make a group file</source>
      <translation>Make a group file</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation>Nothing is written yet.</translation>
    </message>
    <message>
      <source>Save the group file …</source>
      <translation>Save the group file …</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Saved as {name}.</translation>
    </message>
    <message>
      <source>There is something to look at before the file is saved.</source>
      <translation>There is something to look at before the file is saved.</translation>
    </message>
    <message>
      <source>This file cannot be opened.</source>
      <translation>This file cannot be opened.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). A stick is better.</source>
      <translation>This folder is copied to the internet ({program}). A stick is better.</translation>
    </message>
    <message>
      <source>What you write here becomes a small file that you give to the group on a memory stick. Everything may stand empty. Those who get it see all of it before they keep it, and nothing comes back to you.</source>
      <translation>What you write here becomes a small file that you give to the group on a memory stick. Everything may stand empty. Those who get it see all of it before they keep it, and nothing comes back to you.</translation>
    </message>
    <message>
      <source>“{line}” cannot come along: {reason}</source>
      <translation>“{line}” cannot come along: {reason}</translation>
    </message>
  </context>
  <context>
    <name>MakerDialog</name>
    <message>
      <source>Make a group file</source>
      <translation>Make a group file</translation>
    </message>
  </context>
  <context>
    <name>MakerWindow</name>
    <message>
      <source>Close without saving</source>
      <translation>Close without saving</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Stay here</translation>
    </message>
    <message>
      <source>The file is not saved.</source>
      <translation>The file is not saved.</translation>
    </message>
  </context>
  <context>
    <name>MeetingAdd</name>
    <message>
      <source>+ A meeting</source>
      <translation>+ A meeting</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Another meeting</source>
      <translation>Another meeting</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>What you call it</source>
      <translation>What you call it</translation>
    </message>
  </context>
  <context>
    <name>MeetingCard</name>
    <message>
      <source>From the group leader</source>
      <translation>From the group leader</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Get ready for the meeting</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Not on this day</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <translation>Remove the meeting</translation>
    </message>
    <message>
      <source>Show the meeting</source>
      <translation>Show the meeting</translation>
    </message>
    <message>
      <source>Write from the meeting</source>
      <translation>Write from the meeting</translation>
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
      <translation>Not tied to a meeting</translation>
    </message>
    <message>
      <source>Which meeting</source>
      <translation>Which meeting</translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>Back to the group</source>
      <translation>Back to the group</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
  </context>
  <context>
    <name>MeetingWays</name>
    <message>
      <source>A note to bring</source>
      <translation>A note to bring</translation>
    </message>
    <message>
      <source>I can't come</source>
      <translation>I can't come</translation>
    </message>
    <message>
      <source>Move …</source>
      <translation>Move …</translation>
    </message>
    <message>
      <source>Not on this day</source>
      <translation>Not on this day</translation>
    </message>
    <message>
      <source>Remove the meeting</source>
      <translation>Remove the meeting</translation>
    </message>
    <message>
      <source>Save in the calendar …</source>
      <translation>Save in the calendar …</translation>
    </message>
    <message>
      <source>The meeting is moved.</source>
      <translation>The meeting is moved.</translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message>
      <source>Earlier meetings</source>
      <translation>Earlier meetings</translation>
    </message>
    <message>
      <source>Every eighth week</source>
      <translation>Every eighth week</translation>
    </message>
    <message>
      <source>Every fifth week</source>
      <translation>Every fifth week</translation>
    </message>
    <message>
      <source>Every fourth week</source>
      <translation>Every fourth week</translation>
    </message>
    <message>
      <source>Every other week</source>
      <translation>Every other week</translation>
    </message>
    <message>
      <source>Every seventh week</source>
      <translation>Every seventh week</translation>
    </message>
    <message>
      <source>Every sixth week</source>
      <translation>Every sixth week</translation>
    </message>
    <message>
      <source>Every third week</source>
      <translation>Every third week</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Every week</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <translation>No meeting is planned.</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Right now I have no group</translation>
    </message>
    <message>
      <source>The meeting is removed.</source>
      <translation>The meeting is removed.</translation>
    </message>
    <message>
      <source>The meetings of the group are here again.</source>
      <translation>The meetings of the group are here again.</translation>
    </message>
    <message>
      <source>The meetings of the group are put away.</source>
      <translation>The meetings of the group are put away.</translation>
    </message>
    <message>
      <source>There is no meeting on that day.</source>
      <translation>There is no meeting on that day.</translation>
    </message>
    <message>
      <source>at {time}</source>
      <translation>at {time}</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>until {day}</translation>
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
      <translation>No</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Said by others</translation>
    </message>
    <message>
      <source>Somebody else is mentioned here. Was it said by others?</source>
      <translation>Somebody else is mentioned here. Was it said by others?</translation>
    </message>
  </context>
  <context>
    <name>MoreCard</name>
    <message>
      <source>If I took something</source>
      <translation>If I took something</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>My waves</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>On a calm day</translation>
    </message>
    <message>
      <source>Something I want to bring up</source>
      <translation>Something I want to bring up</translation>
    </message>
  </context>
  <context>
    <name>MoreChoices</name>
    <message>
      <source>Choose days …</source>
      <translation>Choose days …</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Not taken along yet</source>
      <translation>Not taken along yet</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>You have no tags yet.</source>
      <translation>You have no tags yet.</translation>
    </message>
  </context>
  <context>
    <name>MoveForm</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Move it</source>
      <translation>Move it</translation>
    </message>
  </context>
  <context>
    <name>MoveInDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Looking for what is here already …</source>
      <translation>Looking for what is here already …</translation>
    </message>
    <message>
      <source>Move in</source>
      <translation>Move in</translation>
    </message>
    <message>
      <source>Move in from another journal</source>
      <translation>Move in from another journal</translation>
    </message>
    <message>
      <source>Move in {amount}</source>
      <translation>Move in {amount}</translation>
    </message>
    <message>
      <source>Moving in …</source>
      <translation>Moving in …</translation>
    </message>
    <message>
      <source>Pictures that did not come along</source>
      <translation>Pictures that did not come along</translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Reading …</translation>
    </message>
    <message>
      <source>See them in the journal</source>
      <translation>See them in the journal</translation>
    </message>
    <message>
      <source>Stop and take it back</source>
      <translation>Stop and take it back</translation>
    </message>
    <message>
      <source>Taking back what had come in …</source>
      <translation>Taking back what had come in …</translation>
    </message>
    <message>
      <source>The files they came from lie where they were, and are not protected.</source>
      <translation>The files they came from lie where they were, and are not protected.</translation>
    </message>
    <message>
      <source>What has come in stands in the settings, and can be taken back there.</source>
      <translation>What has come in stands in the settings, and can be taken back there.</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <translation>{number} of {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Moving</name>
    <message>
      <source>A folder of text files</source>
      <translation>A folder of text files</translation>
    </message>
    <message>
      <source>A new leader came</source>
      <translation>A new leader came</translation>
    </message>
    <message>
      <source>After (0–10)</source>
      <translation>After (0–10)</translation>
    </message>
    <message>
      <source>Another kind of file.</source>
      <translation>Another kind of file.</translation>
    </message>
    <message>
      <source>Before (0–10)</source>
      <translation>Before (0–10)</translation>
    </message>
    <message>
      <source>Changes in the group</source>
      <translation>Changes in the group</translation>
    </message>
    <message>
      <source>Choose its text file, usually journal.txt, or a JSON file that jrnl has made.</source>
      <translation>Choose its text file, usually journal.txt, or a JSON file that jrnl has made.</translation>
    </message>
    <message>
      <source>Choose the folder with its month files. It is usually called .rednotebook and lies in your home folder.</source>
      <translation>Choose the folder with its month files. It is usually called .rednotebook and lies in your home folder.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: one picture.</source>
      <translation>Damaged, and not in it: one picture.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {amount}.</source>
      <translation>Damaged, and not in it: {amount}.</translation>
    </message>
    <message>
      <source>Damaged, and not in it: {number} pictures.</source>
      <translation>Damaged, and not in it: {number} pictures.</translation>
    </message>
    <message>
      <source>Day One</source>
      <translation>Day One</translation>
    </message>
    <message>
      <source>Empty.</source>
      <translation>Empty.</translation>
    </message>
    <message>
      <source>Encrypted. Unlock it where it was made.</source>
      <translation>Encrypted. Unlock it where it was made.</translation>
    </message>
    <message>
      <source>From the leader</source>
      <translation>From the leader</translation>
    </message>
    <message>
      <source>From the top of the file. The text itself comes along.</source>
      <translation>From the top of the file. The text itself comes along.</translation>
    </message>
    <message>
      <source>Hidden, and not looked into.</source>
      <translation>Hidden, and not looked into.</translation>
    </message>
    <message>
      <source>If, then</source>
      <translation>If, then</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <translation>Little sleep</translation>
    </message>
    <message>
      <source>Make a JSON file in Day One's settings, and choose the zip file you get. Photos come along.</source>
      <translation>Make a JSON file in Day One's settings, and choose the zip file you get. Photos come along.</translation>
    </message>
    <message>
      <source>Markdown or plain text, from Obsidian for example. Also a folder that was taken out here.</source>
      <translation>Markdown or plain text, from Obsidian for example. Also a folder that was taken out here.</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Meetings</translation>
    </message>
    <message>
      <source>Meetings that repeat</source>
      <translation>Meetings that repeat</translation>
    </message>
    <message>
      <source>Meetings, kind words, lines to bring up, people, names, and what was made ready on a calm day do not come along.</source>
      <translation>Meetings, kind words, lines to bring up, people, names, and what was made ready on a calm day do not come along.</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>My medicine is not enough</translation>
    </message>
    <message>
      <source>My signs</source>
      <translation>My signs</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Names I replace</translation>
    </message>
    <message>
      <source>No date. It gets the time the file was last saved.</source>
      <translation>No date. It gets the time the file was last saved.</translation>
    </message>
    <message>
      <source>Nothing had come in.</source>
      <translation>Nothing had come in.</translation>
    </message>
    <message>
      <source>On the way (0–10)</source>
      <translation>On the way (0–10)</translation>
    </message>
    <message>
      <source>People I can call</source>
      <translation>People I can call</translation>
    </message>
    <message>
      <source>Places do not come along.</source>
      <translation>Places do not come along.</translation>
    </message>
    <message>
      <source>RedNotebook</source>
      <translation>RedNotebook</translation>
    </message>
    <message>
      <source>Rehearsed talks</source>
      <translation>Rehearsed talks</translation>
    </message>
    <message>
      <source>Somebody new came</source>
      <translation>Somebody new came</translation>
    </message>
    <message>
      <source>Something to bring up</source>
      <translation>Something to bring up</translation>
    </message>
    <message>
      <source>Sound, film and PDF do not come along.</source>
      <translation>Sound, film and PDF do not come along.</translation>
    </message>
    <message>
      <source>Stars and pins do not come along.</source>
      <translation>Stars and pins do not come along.</translation>
    </message>
    <message>
      <source>Steps, music and activities do not come along.</source>
      <translation>Steps, music and activities do not come along.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was left behind.</source>
      <translation>Stopped. Nothing was left behind.</translation>
    </message>
    <message>
      <source>Taken along</source>
      <translation>Taken along</translation>
    </message>
    <message>
      <source>Taking everything out was not finished last time. The half-written folder in {folder} is deleted now.</source>
      <translation>Taking everything out was not finished last time. The half-written folder in {folder} is deleted now.</translation>
    </message>
    <message>
      <source>Texts without a time of day are set at twelve noon.</source>
      <translation>Texts without a time of day are set at twelve noon.</translation>
    </message>
    <message>
      <source>The date cannot be understood. Mend it there and move in once more.</source>
      <translation>The date cannot be understood. Mend it there and move in once more.</translation>
    </message>
    <message>
      <source>The day it was to delete itself has passed. It stays for thirty days.</source>
      <translation>The day it was to delete itself has passed. It stays for thirty days.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>The file is too large.</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>The group ends</translation>
    </message>
    <message>
      <source>The group started</source>
      <translation>The group started</translation>
    </message>
    <message>
      <source>The group's rules</source>
      <translation>The group's rules</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>The hours after</translation>
    </message>
    <message>
      <source>The name points out of the folder, and is not followed.</source>
      <translation>The name points out of the folder, and is not followed.</translation>
    </message>
    <message>
      <source>The picture cannot be added.</source>
      <translation>The picture cannot be added.</translation>
    </message>
    <message>
      <source>The picture is damaged, too large, or of a kind that cannot be added.</source>
      <translation>The picture is damaged, too large, or of a kind that cannot be added.</translation>
    </message>
    <message>
      <source>The picture is not there.</source>
      <translation>The picture is not there.</translation>
    </message>
    <message>
      <source>The picture lies on the internet or outside the folder.</source>
      <translation>The picture lies on the internet or outside the folder.</translation>
    </message>
    <message>
      <source>The same text at the same time. It comes in once.</source>
      <translation>The same text at the same time. It comes in once.</translation>
    </message>
    <message>
      <source>The tag is over sixty characters long. Its end does not come along.</source>
      <translation>The tag is over sixty characters long. Its end does not come along.</translation>
    </message>
    <message>
      <source>The text is here already, so the picture does not come along. You can add it to the text yourself.</source>
      <translation>The text is here already, so the picture does not come along. You can add it to the text yourself.</translation>
    </message>
    <message>
      <source>The text is too long to be one entry.</source>
      <translation>The text is too long to be one entry.</translation>
    </message>
    <message>
      <source>The time zone is not known. This computer's own is used.</source>
      <translation>The time zone is not known. This computer's own is used.</translation>
    </message>
    <message>
      <source>The weather does not come along.</source>
      <translation>The weather does not come along.</translation>
    </message>
    <message>
      <source>There are no text files in this folder.</source>
      <translation>There are no text files in this folder.</translation>
    </message>
    <message>
      <source>There is no room for more pictures here.</source>
      <translation>There is no room for more pictures here.</translation>
    </message>
    <message>
      <source>There is no text in this file.</source>
      <translation>There is no text in this file.</translation>
    </message>
    <message>
      <source>There is nothing from Day One in this file.</source>
      <translation>There is nothing from Day One in this file.</translation>
    </message>
    <message>
      <source>There is nothing from RedNotebook in this folder.</source>
      <translation>There is nothing from RedNotebook in this folder.</translation>
    </message>
    <message>
      <source>There is nothing from jrnl in this file.</source>
      <translation>There is nothing from jrnl in this file.</translation>
    </message>
    <message>
      <source>There is room for fifty tags on a text.</source>
      <translation>There is room for fifty tags on a text.</translation>
    </message>
    <message>
      <source>There is too much in this folder. Choose a smaller one in it.</source>
      <translation>There is too much in this folder. Choose a smaller one in it.</translation>
    </message>
    <message>
      <source>This cannot be opened.</source>
      <translation>This cannot be opened.</translation>
    </message>
    <message>
      <source>This cannot be understood.</source>
      <translation>This cannot be understood.</translation>
    </message>
    <message>
      <source>This date cannot be understood. It gets that of the file.</source>
      <translation>This date cannot be understood. It gets that of the file.</translation>
    </message>
    <message>
      <source>This date cannot be understood. The line stays in the text before it.</source>
      <translation>This date cannot be understood. The line stays in the text before it.</translation>
    </message>
    <message>
      <source>This file is encrypted. Unlock it with the program that made it, and choose it once more.</source>
      <translation>This file is encrypted. Unlock it with the program that made it, and choose it once more.</translation>
    </message>
    <message>
      <source>This file is not whole.</source>
      <translation>This file is not whole.</translation>
    </message>
    <message>
      <source>This file is too large to be read.</source>
      <translation>This file is too large to be read.</translation>
    </message>
    <message>
      <source>This helped</source>
      <translation>This helped</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>This is not an ordinary file.</translation>
    </message>
    <message>
      <source>This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the text yourself.</source>
      <translation>This kind of picture (HEIC) cannot be added. Save it as JPEG, and add it to the text yourself.</translation>
    </message>
    <message>
      <source>This points to another place, and is not followed.</source>
      <translation>This points to another place, and is not followed.</translation>
    </message>
    <message>
      <source>This zip file is not whole. Make it, or fetch it, once more.</source>
      <translation>This zip file is not whole. Make it, or fetch it, once more.</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>What I did</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>What I feel in my body</translation>
    </message>
    <message>
      <source>What I thought it would come to (0–10)</source>
      <translation>What I thought it would come to (0–10)</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>What I want to do next time</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>What came first</translation>
    </message>
    <message>
      <source>What helps me</source>
      <translation>What helps me</translation>
    </message>
    <message>
      <source>What was taken out here</source>
      <translation>What was taken out here</translation>
    </message>
    <message>
      <source>Which texts belong together does not come along.</source>
      <translation>Which texts belong together does not come along.</translation>
    </message>
    <message>
      <source>Written by an older program. See whether æ, ø and å came out right.</source>
      <translation>Written by an older program. See whether æ, ø and å came out right.</translation>
    </message>
    <message>
      <source>Written for meetings</source>
      <translation>Written for meetings</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>every week</translation>
    </message>
    <message>
      <source>every {weeks} weeks</source>
      <translation>every {weeks} weeks</translation>
    </message>
    <message>
      <source>for a guest</source>
      <translation>for a guest</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <translation>from {first} to {last}</translation>
    </message>
    <message>
      <source>how it went</source>
      <translation>how it went</translation>
    </message>
    <message>
      <source>jrnl</source>
      <translation>jrnl</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>kind</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>meeting</translation>
    </message>
    <message>
      <source>my three sentences</source>
      <translation>my three sentences</translation>
    </message>
    <message>
      <source>not on</source>
      <translation>not on</translation>
    </message>
    <message>
      <source>only for me</source>
      <translation>only for me</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>pictures</translation>
    </message>
    <message>
      <source>the situation</source>
      <translation>the situation</translation>
    </message>
    <message>
      <source>until</source>
      <translation>until</translation>
    </message>
    <message>
      <source>unwritten</source>
      <translation>unwritten</translation>
    </message>
    <message>
      <source>what I heard that helped</source>
      <translation>what I heard that helped</translation>
    </message>
    <message>
      <source>what I say</source>
      <translation>what I say</translation>
    </message>
    <message>
      <source>what I want to try</source>
      <translation>what I want to try</translation>
    </message>
    <message>
      <source>what they may say</source>
      <translation>what they may say</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>{amount} are taken out again.</source>
      <translation>{amount} are taken out again.</translation>
    </message>
    <message>
      <source>{amount} has come in.</source>
      <translation>{amount} has come in.</translation>
    </message>
    <message>
      <source>{amount} have come in.</source>
      <translation>{amount} have come in.</translation>
    </message>
    <message>
      <source>{amount} is taken out again.</source>
      <translation>{amount} is taken out again.</translation>
    </message>
    <message>
      <source>{texts} and one picture</source>
      <translation>{texts} and one picture</translation>
    </message>
    <message>
      <source>{texts} and {number} pictures</source>
      <translation>{texts} and {number} pictures</translation>
    </message>
    <message>
      <source>{told} {amount} stay, because you have changed them since.</source>
      <translation>{told} {amount} stay, because you have changed them since.</translation>
    </message>
    <message>
      <source>{told} {amount} stays, because you have changed it since.</source>
      <translation>{told} {amount} stays, because you have changed it since.</translation>
    </message>
  </context>
  <context>
    <name>MovingCard</name>
    <message>
      <source>Move in and out</source>
      <translation>Move in and out</translation>
    </message>
    <message>
      <source>Move in …</source>
      <translation>Move in …</translation>
    </message>
    <message>
      <source>Take everything out …</source>
      <translation>Take everything out …</translation>
    </message>
    <message>
      <source>Take out again: {move}</source>
      <translation>Take out again: {move}</translation>
    </message>
    <message>
      <source>Take them out again</source>
      <translation>Take them out again</translation>
    </message>
    <message>
      <source>Texts you have in another journal can come in here, and everything here can be taken out as ordinary files.</source>
      <translation>Texts you have in another journal can come in here, and everything here can be taken out as ordinary files.</translation>
    </message>
    <message>
      <source>What you have changed since, stays.</source>
      <translation>What you have changed since, stays.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}.</source>
      <translation>{amount} from {source}, moved in {day}.</translation>
    </message>
    <message>
      <source>{amount} from {source}, moved in {day}. It was not finished.</source>
      <translation>{amount} from {source}, moved in {day}. It was not finished.</translation>
    </message>
  </context>
  <context>
    <name>NamePage</name>
    <message>
      <source>Make the journal</source>
      <translation>Make the journal</translation>
    </message>
    <message>
      <source>Making the journal. It takes about a second.</source>
      <translation>Making the journal. It takes about a second.</translation>
    </message>
    <message>
      <source>Mammadagbok</source>
      <translation>Mammadagbok</translation>
    </message>
    <message>
      <source>Notes, a neutral name</source>
      <translation>Notes, a neutral name</translation>
    </message>
    <message>
      <source>The name stands in the title bar and in the menu. Folders and files have neutral names in any case. You can change it later, in Settings.</source>
      <translation>The name stands in the title bar and in the menu. Folders and files have neutral names in any case. You can change it later, in Settings.</translation>
    </message>
    <message>
      <source>What should the window be called?</source>
      <translation>What should the window be called?</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
  </context>
  <context>
    <name>NamesDialog</name>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Change {name}</translation>
    </message>
    <message>
      <source>In what you take along, other words stand in the place of these names. In the journal they stay as you wrote them.</source>
      <translation>In what you take along, other words stand in the place of these names. In the journal they stay as you wrote them.</translation>
    </message>
    <message>
      <source>Names I replace</source>
      <translation>Names I replace</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>Take {name} off the list</translation>
    </message>
    <message>
      <source>There is a name that you replace in the words that stand instead.</source>
      <translation>There is a name that you replace in the words that stand instead.</translation>
    </message>
    <message>
      <source>This name already stands in the place of another.</source>
      <translation>This name already stands in the place of another.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Write the name first.</translation>
    </message>
    <message>
      <source>Write what stands there instead.</source>
      <translation>Write what stands there instead.</translation>
    </message>
    <message>
      <source>{name} is no longer replaced.</source>
      <translation>{name} is no longer replaced.</translation>
    </message>
    <message>
      <source>{name} is on the list already.</source>
      <translation>{name} is on the list already.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyDialog</name>
    <message>
      <source>Changing the passphrase alone is not enough: it does not lock out somebody who has an old copy.</source>
      <translation>Changing the passphrase alone is not enough: it does not lock out somebody who has an old copy.</translation>
    </message>
    <message>
      <source>If somebody has taken a copy already, they can still read it with the old passphrase. The program cannot change that.</source>
      <translation>If somebody has taken a copy already, they can still read it with the old passphrase. The program cannot change that.</translation>
    </message>
    <message>
      <source>Make a new key</source>
      <translation>Make a new key</translation>
    </message>
    <message>
      <source>Someone knows my passphrase</source>
      <translation>Someone knows my passphrase</translation>
    </message>
    <message>
      <source>The journal gets a new key and a new passphrase. Everything you have written comes along. The old passphrase and the old recovery code no longer open it.</source>
      <translation>The journal gets a new key and a new passphrase. Everything you have written comes along. The old passphrase and the old recovery code no longer open it.</translation>
    </message>
    <message>
      <source>The journal is closed meanwhile, and locked when it is done.</source>
      <translation>The journal is closed meanwhile, and locked when it is done.</translation>
    </message>
  </context>
  <context>
    <name>NewNameCard</name>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Several names for the same one? Write a comma between them.</source>
      <translation>Several names for the same one? Write a comma between them.</translation>
    </message>
    <message>
      <source>What stands there instead</source>
      <translation>What stands there instead</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>someone I met</translation>
    </message>
    <message>
      <source>someone in the group</source>
      <translation>someone in the group</translation>
    </message>
    <message>
      <source>the boy</source>
      <translation>the boy</translation>
    </message>
    <message>
      <source>the dad</source>
      <translation>the dad</translation>
    </message>
    <message>
      <source>the eldest</source>
      <translation>the eldest</translation>
    </message>
    <message>
      <source>the girl</source>
      <translation>the girl</translation>
    </message>
    <message>
      <source>the kid</source>
      <translation>the kid</translation>
    </message>
    <message>
      <source>the youngest</source>
      <translation>the youngest</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>At least {count} characters, for example six words you remember. Everything is allowed, spaces too.</source>
      <translation>At least {count} characters, for example six words you remember. Everything is allowed, spaces too.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Suggest six words</source>
      <translation>Suggest six words</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>The same once more</translation>
    </message>
    <message>
      <source>The two are not the same. Look at both with “Show”.</source>
      <translation>The two are not the same. Look at both with “Show”.</translation>
    </message>
    <message>
      <source>Write the words down or learn them, then write them once more.</source>
      <translation>Write the words down or learn them, then write them once more.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphraseDialog</name>
    <message>
      <source>The passphrase of today</source>
      <translation>The passphrase of today</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Change and open</source>
      <translation>Change and open</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>Choose a new passphrase</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Opening. It takes about a second.</translation>
    </message>
    <message>
      <source>The code is right. The old passphrase goes out of use.</source>
      <translation>The code is right. The old passphrase goes out of use.</translation>
    </message>
    <message>
      <source>The recovery code stays the same. You can make a new one in Settings.</source>
      <translation>The recovery code stays the same. You can make a new one in Settings.</translation>
    </message>
  </context>
  <context>
    <name>NextMeetingCard</name>
    <message>
      <source>A note to bring</source>
      <translation>A note to bring</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Get ready for the meeting</translation>
    </message>
    <message>
      <source>Go to the group</source>
      <translation>Go to the group</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>Next meeting</translation>
    </message>
    <message>
      <source>No meeting is planned.</source>
      <translation>No meeting is planned.</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>What I want to bring up</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Write what you want to bring up …</translation>
    </message>
  </context>
  <context>
    <name>NoCodeDialog</name>
    <message>
      <source>Copies made before still open with it.</source>
      <translation>Copies made before still open with it.</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Take it away</translation>
    </message>
    <message>
      <source>Take the recovery code away</source>
      <translation>Take the recovery code away</translation>
    </message>
    <message>
      <source>The code stops counting at once. Without passphrase and without code nobody can open the journal, not even those who made the program.</source>
      <translation>The code stops counting at once. Without passphrase and without code nobody can open the journal, not even those who made the program.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Your passphrase once more</translation>
    </message>
  </context>
  <context>
    <name>NoGroupCard</name>
    <message>
      <source>I have a group again</source>
      <translation>I have a group again</translation>
    </message>
    <message>
      <source>Right now I have no group</source>
      <translation>Right now I have no group</translation>
    </message>
    <message>
      <source>The meetings are put away. Everything you have written is where it was.</source>
      <translation>The meetings are put away. Everything you have written is where it was.</translation>
    </message>
  </context>
  <context>
    <name>NoNames</name>
    <message>
      <source>Ask about {word} again</source>
      <translation>Ask about {word} again</translation>
    </message>
    <message>
      <source>Not names</source>
      <translation>Not names</translation>
    </message>
    <message>
      <source>You are not asked about these words.</source>
      <translation>You are not asked about these words.</translation>
    </message>
  </context>
  <context>
    <name>NumberFields</name>
    <message>
      <source>+ Another number</source>
      <translation>+ Another number</translation>
    </message>
  </context>
  <context>
    <name>NumberNotice</name>
    <message>
      <source>This looks like a birth number. It need not stand here.</source>
      <translation>This looks like a birth number. It need not stand here.</translation>
    </message>
  </context>
  <context>
    <name>OccasionChoice</name>
    <message>
      <source>A little book for the child</source>
      <translation>A little book for the child</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>For another meeting</translation>
    </message>
    <message>
      <source>For the group</source>
      <translation>For the group</translation>
    </message>
  </context>
  <context>
    <name>OlderPage</name>
    <message>
      <source>No, bring back the copy from {day}</source>
      <translation>No, bring back the copy from {day}</translation>
    </message>
    <message>
      <source>The file looks older than last time: {entries} now, {last} last time. Is that right?</source>
      <translation>The file looks older than last time: {entries} now, {last} last time. Is that right?</translation>
    </message>
    <message>
      <source>Yes, go on with this one</source>
      <translation>Yes, go on with this one</translation>
    </message>
  </context>
  <context>
    <name>OtherRows</name>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>The group</translation>
    </message>
  </context>
  <context>
    <name>OtherWords</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>On this page only. In the journal it stays as you wrote it.</source>
      <translation>On this page only. In the journal it stays as you wrote it.</translation>
    </message>
    <message>
      <source>Use this</source>
      <translation>Use this</translation>
    </message>
  </context>
  <context>
    <name>OthersPage</name>
    <message>
      <source>Lock after … minutes</source>
      <translation>Lock after … minutes</translation>
    </message>
    <message>
      <source>When others use the computer too</source>
      <translation>When others use the computer too</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>People I can call</source>
      <translation>People I can call</translation>
    </message>
    <message>
      <source>The group</source>
      <translation>The group</translation>
    </message>
    <message>
      <source>The meetings, and what you want to bring.</source>
      <translation>The meetings, and what you want to bring.</translation>
    </message>
    <message>
      <source>Who I can call, and when not</source>
      <translation>Who I can call, and when not</translation>
    </message>
  </context>
  <context>
    <name>OwnLine</name>
    <message>
      <source>Edit: {line}</source>
      <translation>Edit: {line}</translation>
    </message>
    <message>
      <source>Move down: {line}</source>
      <translation>Move down: {line}</translation>
    </message>
    <message>
      <source>Move up: {line}</source>
      <translation>Move up: {line}</translation>
    </message>
    <message>
      <source>Take away: {line}</source>
      <translation>Take away: {line}</translation>
    </message>
  </context>
  <context>
    <name>OwnList</name>
    <message>
      <source>Taken away.</source>
      <translation>Taken away.</translation>
    </message>
  </context>
  <context>
    <name>PackForm</name>
    <message>
      <source>One on each line.</source>
      <translation>One on each line.</translation>
    </message>
  </context>
  <context>
    <name>PackView</name>
    <message>
      <source>Signs that cannot be seen have been taken out.</source>
      <translation>Signs that cannot be seen have been taken out.</translation>
    </message>
    <message>
      <source>The program does not know this, and ignores it</source>
      <translation>The program does not know this, and ignores it</translation>
    </message>
    <message>
      <source>There is nothing in the file.</source>
      <translation>There is nothing in the file.</translation>
    </message>
    <message>
      <source>This does not come along</source>
      <translation>This does not come along</translation>
    </message>
    <message>
      <source>Tidied up</source>
      <translation>Tidied up</translation>
    </message>
    <message>
      <source>“{line}” – {reason}</source>
      <translation>“{line}” – {reason}</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>The page as it will be</source>
      <translation>The page as it will be</translation>
    </message>
  </context>
  <context>
    <name>PageWishes</name>
    <message>
      <source>Heading</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>How the page is to be</source>
      <translation>How the page is to be</translation>
    </message>
    <message>
      <source>Keep the names as I wrote them, in this book</source>
      <translation>Keep the names as I wrote them, in this book</translation>
    </message>
    <message>
      <source>Large print</source>
      <translation>Large print</translation>
    </message>
    <message>
      <source>No heading</source>
      <translation>No heading</translation>
    </message>
    <message>
      <source>The day above each text</source>
      <translation>The day above each text</translation>
    </message>
    <message>
      <source>Whoever finds the book can read the names.</source>
      <translation>Whoever finds the book can read the names.</translation>
    </message>
  </context>
  <context>
    <name>PairSwitch</name>
    <message>
      <source>Bring the words from my text</source>
      <translation>Bring the words from my text</translation>
    </message>
    <message>
      <source>Here you write what you can show. The other text stays with you.</source>
      <translation>Here you write what you can show. The other text stays with you.</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mine</translation>
    </message>
    <message>
      <source>The one I can show</source>
      <translation>The one I can show</translation>
    </message>
    <message>
      <source>Which text</source>
      <translation>Which text</translation>
    </message>
  </context>
  <context>
    <name>PartView</name>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>What you have chosen</source>
      <translation>What you have chosen</translation>
    </message>
  </context>
  <context>
    <name>PartsDialog</name>
    <message>
      <source>Choose sentences</source>
      <translation>Choose sentences</translation>
    </message>
    <message>
      <source>Said by others</source>
      <translation>Said by others</translation>
    </message>
    <message>
      <source>Said by others: {text}</source>
      <translation>Said by others: {text}</translation>
    </message>
    <message>
      <source>What you tick comes along. What you wrote stays as it is in the journal.</source>
      <translation>What you tick comes along. What you wrote stays as it is in the journal.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>It takes a second or two.</source>
      <translation>It takes a second or two.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Caps Lock is on.</source>
      <translation>Caps Lock is on.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Hide</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>Hide the passphrase</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Show the passphrase</translation>
    </message>
  </context>
  <context>
    <name>PassphrasePage</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Choose a passphrase</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>The window was hidden or locked, or left alone for a while, so passphrase and recovery code are forgotten. Choose both anew. If you have written down a code, it does not count.</source>
      <translation>The window was hidden or locked, or left alone for a while, so passphrase and recovery code are forgotten. Choose both anew. If you have written down a code, it does not count.</translation>
    </message>
  </context>
  <context>
    <name>Passphrases</name>
    <message>
      <source>It needs to be a little longer. Six words are enough.</source>
      <translation>It needs to be a little longer. Six words are enough.</translation>
    </message>
    <message>
      <source>Many people know these words. Words of your own are harder to guess.</source>
      <translation>Many people know these words. Words of your own are harder to guess.</translation>
    </message>
    <message>
      <source>That is what you or this computer are called, and it is tried first. Other words are harder to guess.</source>
      <translation>That is what you or this computer are called, and it is tried first. Other words are harder to guess.</translation>
    </message>
    <message>
      <source>The same thing comes again and again. Different words are harder to guess.</source>
      <translation>The same thing comes again and again. Different words are harder to guess.</translation>
    </message>
    <message>
      <source>These keys stand in a row. Words are harder to guess.</source>
      <translation>These keys stand in a row. Words are harder to guess.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>can be with the child</source>
      <translation>can be with the child</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>can come here</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <translation>can talk at night</translation>
    </message>
    <message>
      <source>not {when}</source>
      <translation>not {when}</translation>
    </message>
  </context>
  <context>
    <name>Periods</name>
    <message>
      <source>Since the last meeting</source>
      <translation>Since the last meeting</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>This month</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>This week</translation>
    </message>
  </context>
  <context>
    <name>PersonFields</name>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Somebody</translation>
    </message>
    <message>
      <source>When not, if you like</source>
      <translation>When not, if you like</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>can be with the child</source>
      <translation>can be with the child</translation>
    </message>
    <message>
      <source>can come here</source>
      <translation>can come here</translation>
    </message>
    <message>
      <source>can talk at night</source>
      <translation>can talk at night</translation>
    </message>
  </context>
  <context>
    <name>PersonRow</name>
    <message>
      <source>Change</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Change: {name}</source>
      <translation>Change: {name}</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy the phone number for {name}</source>
      <translation>Copy the phone number for {name}</translation>
    </message>
  </context>
  <context>
    <name>PhaseAdd</name>
    <message>
      <source>+ Something new in the group</source>
      <translation>+ Something new in the group</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
  </context>
  <context>
    <name>Phases</name>
    <message>
      <source>A new group leader</source>
      <translation>A new group leader</translation>
    </message>
    <message>
      <source>Somebody new in the group</source>
      <translation>Somebody new in the group</translation>
    </message>
    <message>
      <source>The group began</source>
      <translation>The group began</translation>
    </message>
    <message>
      <source>The group ends</source>
      <translation>The group ends</translation>
    </message>
  </context>
  <context>
    <name>PhasesCard</name>
    <message>
      <source>Added.</source>
      <translation>Added.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <translation>Something to start from</translation>
    </message>
    <message>
      <source>Take away: {what}</source>
      <translation>Take away: {what}</translation>
    </message>
    <message>
      <source>Taken away.</source>
      <translation>Taken away.</translation>
    </message>
    <message>
      <source>The group along the way</source>
      <translation>The group along the way</translation>
    </message>
    <message>
      <source>What you had chosen to share is forgotten. You will be asked anew.</source>
      <translation>What you had chosen to share is forgotten. You will be asked anew.</translation>
    </message>
  </context>
  <context>
    <name>PhotoButton</name>
    <message>
      <source>Opens large. Delete takes it off.</source>
      <translation>Opens large. Delete takes it off.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
  </context>
  <context>
    <name>PhotoDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Take off</translation>
    </message>
  </context>
  <context>
    <name>PhotoView</name>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <source>In a place you chose</source>
      <translation>In a place you chose</translation>
    </message>
    <message>
      <source>Make no more copies here</source>
      <translation>Make no more copies here</translation>
    </message>
    <message>
      <source>Make no more copies in {folder}</source>
      <translation>Make no more copies in {folder}</translation>
    </message>
    <message>
      <source>No copy yet.</source>
      <translation>No copy yet.</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>On this computer</translation>
    </message>
    <message>
      <source>One photo is missing from this copy.</source>
      <translation>One photo is missing from this copy.</translation>
    </message>
    <message>
      <source>The folder of these copies</source>
      <translation>The folder of these copies</translation>
    </message>
    <message>
      <source>There is a copy here that is not whole.</source>
      <translation>There is a copy here that is not whole.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}).</source>
      <translation>This folder is copied to the internet ({program}).</translation>
    </message>
    <message>
      <source>This folder is not here now. It gets its copy when it is.</source>
      <translation>This folder is not here now. It gets its copy when it is.</translation>
    </message>
    <message>
      <source>from before a change</source>
      <translation>from before a change</translation>
    </message>
    <message>
      <source>one text</source>
      <translation>one text</translation>
    </message>
    <message>
      <source>opens with an earlier passphrase</source>
      <translation>opens with an earlier passphrase</translation>
    </message>
    <message>
      <source>with words that could not be saved</source>
      <translation>with words that could not be saved</translation>
    </message>
    <message>
      <source>{number} photos are missing from this copy.</source>
      <translation>{number} photos are missing from this copy.</translation>
    </message>
    <message>
      <source>{number} texts</source>
      <translation>{number} texts</translation>
    </message>
  </context>
  <context>
    <name>PlanFields</name>
    <message>
      <source>A day without a meeting</source>
      <translation>A day without a meeting</translation>
    </message>
    <message>
      <source>Add this day</source>
      <translation>Add this day</translation>
    </message>
    <message>
      <source>Days without a meeting</source>
      <translation>Days without a meeting</translation>
    </message>
    <message>
      <source>From this day</source>
      <translation>From this day</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>How often</translation>
    </message>
    <message>
      <source>I sit down in the kitchen with the light on</source>
      <translation>I sit down in the kitchen with the light on</translation>
    </message>
    <message>
      <source>If</source>
      <translation>If</translation>
    </message>
    <message>
      <source>Take away: {day}</source>
      <translation>Take away: {day}</translation>
    </message>
    <message>
      <source>The first meeting</source>
      <translation>The first meeting</translation>
    </message>
    <message>
      <source>The group meets regularly</source>
      <translation>The group meets regularly</translation>
    </message>
    <message>
      <source>The last day</source>
      <translation>The last day</translation>
    </message>
    <message>
      <source>There is a last day</source>
      <translation>There is a last day</translation>
    </message>
    <message>
      <source>There is a last meeting</source>
      <translation>There is a last meeting</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>for example: I cannot sleep</source>
      <translation>for example: I cannot sleep</translation>
    </message>
    <message>
      <source>then</source>
      <translation>then</translation>
    </message>
  </context>
  <context>
    <name>PlansList</name>
    <message>
      <source>+ Regular meetings</source>
      <translation>+ Regular meetings</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>End the meetings</source>
      <translation>End the meetings</translation>
    </message>
    <message>
      <source>Meet after all</source>
      <translation>Meet after all</translation>
    </message>
    <message>
      <source>Not on {day}</source>
      <translation>Not on {day}</translation>
    </message>
    <message>
      <source>The meeting is there again.</source>
      <translation>The meeting is there again.</translation>
    </message>
    <message>
      <source>The meetings are changed.</source>
      <translation>The meetings are changed.</translation>
    </message>
    <message>
      <source>The meetings are ended.</source>
      <translation>The meetings are ended.</translation>
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
      <translation>Everything here is made up, and it is gone when you leave.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Leave</translation>
    </message>
    <message>
      <source>Practice journal</source>
      <translation>Practice journal</translation>
    </message>
  </context>
  <context>
    <name>Print Device Input Slot</name>
    <message>
      <source>Automatic</source>
      <translation>Automatic</translation>
    </message>
  </context>
  <context>
    <name>Print Device Output Bin</name>
    <message>
      <source>Automatic</source>
      <translation>Automatic</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>PromptLine</name>
    <message>
      <source>Don't show questions under the page</source>
      <translation>Don't show questions under the page</translation>
    </message>
    <message>
      <source>Show other questions</source>
      <translation>Show other questions</translation>
    </message>
    <message>
      <source>Would you like something to start from?</source>
      <translation>Would you like something to start from?</translation>
    </message>
    <message>
      <source>don't show</source>
      <translation>don't show</translation>
    </message>
    <message>
      <source>others</source>
      <translation>others</translation>
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
      <translation>Drive</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>File Folder</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Shortcut</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unknown</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Select All</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Step up</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>Step &amp;down</translation>
    </message>
  </context>
  <context>
    <name>QAccessibleActionInterface</name>
    <message>
      <source>Decrease</source>
      <translation>Decrease</translation>
    </message>
    <message>
      <source>Decrease the value</source>
      <translation>Decrease the value</translation>
    </message>
    <message>
      <source>Goes back a page</source>
      <translation>Goes back a page</translation>
    </message>
    <message>
      <source>Goes to the next page</source>
      <translation>Goes to the next page</translation>
    </message>
    <message>
      <source>Increase</source>
      <translation>Increase</translation>
    </message>
    <message>
      <source>Increase the value</source>
      <translation>Increase the value</translation>
    </message>
    <message>
      <source>Next Page</source>
      <translation>Next Page</translation>
    </message>
    <message>
      <source>Press</source>
      <translation>Press</translation>
    </message>
    <message>
      <source>Previous Page</source>
      <translation>Previous Page</translation>
    </message>
    <message>
      <source>Scroll Down</source>
      <translation>Scroll Down</translation>
    </message>
    <message>
      <source>Scroll Left</source>
      <translation>Scroll Left</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Scroll Right</translation>
    </message>
    <message>
      <source>Scroll Up</source>
      <translation>Scroll Up</translation>
    </message>
    <message>
      <source>Scrolls down</source>
      <translation>Scrolls down</translation>
    </message>
    <message>
      <source>Scrolls to the left</source>
      <translation>Scrolls to the left</translation>
    </message>
    <message>
      <source>Scrolls to the right</source>
      <translation>Scrolls to the right</translation>
    </message>
    <message>
      <source>Scrolls up</source>
      <translation>Scrolls up</translation>
    </message>
    <message>
      <source>SetFocus</source>
      <translation>SetFocus</translation>
    </message>
    <message>
      <source>Sets the focus</source>
      <translation>Sets the focus</translation>
    </message>
    <message>
      <source>ShowMenu</source>
      <translation>ShowMenu</translation>
    </message>
    <message>
      <source>Shows the menu</source>
      <translation>Shows the menu</translation>
    </message>
    <message>
      <source>Toggle</source>
      <translation>Toggle</translation>
    </message>
    <message>
      <source>Toggles the state</source>
      <translation>Toggles the state</translation>
    </message>
    <message>
      <source>Triggers the action</source>
      <translation>Triggers the action</translation>
    </message>
  </context>
  <context>
    <name>QCocoaTheme</name>
    <message>
      <source>Don't Save</source>
      <translation>Don't Save</translation>
    </message>
  </context>
  <context>
    <name>QComboBox</name>
    <message>
      <source>Open the combo box selection popup</source>
      <translation>Open the combo box selection popup</translation>
    </message>
  </context>
  <context>
    <name>QCupsJobWidget</name>
    <message>
      <source>&amp;Billing information:</source>
      <translation>&amp;Billing information:</translation>
    </message>
    <message>
      <source>&amp;End:</source>
      <translation>&amp;End:</translation>
    </message>
    <message>
      <source>&amp;Start:</source>
      <translation>&amp;Start:</translation>
    </message>
    <message>
      <source>Banner Pages</source>
      <translation>Banner Pages</translation>
    </message>
    <message>
      <source>Classified</source>
      <translation>Classified</translation>
    </message>
    <message>
      <source>Confidential</source>
      <translation>Confidential</translation>
    </message>
    <message>
      <source>Day (06:00 to 17:59)</source>
      <translation>Day (06:00 to 17:59)</translation>
    </message>
    <message>
      <source>Hold Indefinitely</source>
      <translation>Hold Indefinitely</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Job</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <translation>Job &amp;priority:</translation>
    </message>
    <message>
      <source>Job Control</source>
      <translation>Job Control</translation>
    </message>
    <message>
      <source>Night (18:00 to 05:59)</source>
      <translation>Night (18:00 to 05:59)</translation>
    </message>
    <message>
      <source>None</source>
      <translation>None</translation>
    </message>
    <message>
      <source>Print Immediately</source>
      <translation>Print Immediately</translation>
    </message>
    <message>
      <source>Scheduled &amp;printing:</source>
      <translation>Scheduled &amp;printing:</translation>
    </message>
    <message>
      <source>Second Shift (16:00 to 23:59)</source>
      <translation>Second Shift (16:00 to 23:59)</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secret</translation>
    </message>
    <message>
      <source>Specific Time</source>
      <translation>Specific Time</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Third Shift (00:00 to 07:59)</source>
      <translation>Third Shift (00:00 to 07:59)</translation>
    </message>
    <message>
      <source>Top Secret</source>
      <translation>Top Secret</translation>
    </message>
    <message>
      <source>Unclassified</source>
      <translation>Unclassified</translation>
    </message>
    <message>
      <source>Weekend (Saturday to Sunday)</source>
      <translation>Weekend (Saturday to Sunday)</translation>
    </message>
  </context>
  <context>
    <name>QCupsPrinterSupport</name>
    <message>
      <source>Authentication Needed</source>
      <translation>Authentication Needed</translation>
    </message>
    <message>
      <source>Authentication needed to use %1 on %2.</source>
      <translation>Authentication needed to use %1 on %2.</translation>
    </message>
    <message>
      <source>Authentication needed to use %1.</source>
      <translation>Authentication needed to use %1.</translation>
    </message>
    <message>
      <source>Password:</source>
      <translation>Password:</translation>
    </message>
    <message>
      <source>Username:</source>
      <translation>Username:</translation>
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
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Choose</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Look in:</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;New Folder</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Rename</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>'%1' is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>All Files (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
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
      <translation>Are you sure you want to delete '%1'?</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Change to detail view mode</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Change to list view mode</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Could not delete directory.</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Create New Folder</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Create a New Folder</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detail View</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Directories</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Directory:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>File &amp;name:</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Files</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>Files of &amp;type:</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Find Directory</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Forward</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Go forward</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Go to the parent directory</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>List View</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>List of places and bookmarks</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>New Folder</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Parent Directory</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Recent Places</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Save As</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Show </translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Show &amp;hidden files</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Sidebar</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Date Modified</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>My Computer</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Size</translation>
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
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Close</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;OK</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <source>Close without Saving</source>
      <translation>Close without Saving</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Hide Details...</source>
      <translation>Hide Details...</translation>
    </message>
    <message>
      <source>Show Details...</source>
      <translation>Show Details...</translation>
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
      <translation>Custom</translation>
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
      <translation>Height:</translation>
    </message>
    <message>
      <source>Inches (in)</source>
      <translation>Inches (in)</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Landscape</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Margins</translation>
    </message>
    <message>
      <source>Millimeters (mm)</source>
      <translation>Millimeters (mm)</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>Page &amp;order:</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Page Layout</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Page size:</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>Pages &amp;per sheet:</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Paper source:</translation>
    </message>
    <message>
      <source>Pica (P̸)</source>
      <translation>Pica (P̸)</translation>
    </message>
    <message>
      <source>Points (pt)</source>
      <translation>Points (pt)</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>P̸</source>
      <translation>P̸</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Reverse landscape</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Reverse portrait</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Width:</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>bottom margin</translation>
    </message>
    <message>
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>left margin</translation>
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
      <translation>right margin</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>top margin</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;No</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Yes</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Abort</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Apply</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Discard</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignore</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;o to All</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Reset</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Restore Defaults</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Retry</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Save All</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Yes to &amp;All</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Print</translation>
    </message>
    <message>
      <source>1 (1x1)</source>
      <translation>1 (1x1)</translation>
    </message>
    <message>
      <source>16 (4x4)</source>
      <translation>16 (4x4)</translation>
    </message>
    <message>
      <source>2 (2x1)</source>
      <translation>2 (2x1)</translation>
    </message>
    <message>
      <source>4 (2x2)</source>
      <translation>4 (2x2)</translation>
    </message>
    <message>
      <source>6 (2x3)</source>
      <translation>6 (2x3)</translation>
    </message>
    <message>
      <source>9 (3x3)</source>
      <translation>9 (3x3)</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>All Pages</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
      <source>Duplex Settings Conflicts</source>
      <translation>Duplex Settings Conflicts</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Even Pages</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Invalid Pages Definition</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Local file</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Odd Pages</translation>
    </message>
    <message>
      <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
      <translation>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Print To File ...</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Print to File (PDF)</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
      <source>The 'From' value cannot be greater than the 'To' value.</source>
      <translation>The 'From' value cannot be greater than the 'To' value.</translation>
    </message>
    <message>
      <source>There are conflicts in duplex settings. Do you want to fix them?</source>
      <translation>There are conflicts in duplex settings. Do you want to fix them?</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>Top to Bottom, Right to Left</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Write PDF file</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Advanced Option Conflicts</source>
      <translation>Advanced Option Conflicts</translation>
    </message>
    <message>
      <source>Job Options</source>
      <translation>Job Options</translation>
    </message>
    <message>
      <source>Page Setup Conflicts</source>
      <translation>Page Setup Conflicts</translation>
    </message>
    <message>
      <source>Printer Properties</source>
      <translation>Printer Properties</translation>
    </message>
    <message>
      <source>There are conflicts in page setup options. Do you want to fix them?</source>
      <translation>There are conflicts in page setup options. Do you want to fix them?</translation>
    </message>
    <message>
      <source>There are conflicts in some advanced options. Do you want to fix them?</source>
      <translation>There are conflicts in some advanced options. Do you want to fix them?</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesWidget</name>
    <message>
      <source>Advanced</source>
      <translation>Advanced</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>There are conflicts in some options. Please fix them.</source>
      <translation>There are conflicts in some options. Please fix them.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>Collate</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Color Mode</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Copies:</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Current Page</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Double Sided Printing</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Grayscale</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Long side binding</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Off</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Output Settings</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>Page &amp;Set:</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Pages from</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Print all</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Print range</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Reverse</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Selection</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Short side binding</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
    <message>
      <source>to</source>
      <translation>to</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Name:</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Location:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>Output &amp;file:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>P&amp;roperties</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Printer</translation>
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
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Bottom</source>
      <translation>Bottom</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Left edge</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Page down</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Page left</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Page right</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Page up</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Right edge</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Scroll down</translation>
    </message>
    <message>
      <source>Scroll here</source>
      <translation>Scroll here</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Scroll left</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Scroll right</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Scroll up</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Top</translation>
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
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Backtab</source>
      <translation>Backtab</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Down</translation>
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
      <translation>Escape</translation>
    </message>
    <message>
      <source>F%1</source>
      <translation>F%1</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Ins</source>
      <translation>Ins</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Insert</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
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
      <translation>PgDown</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Return</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Right</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Up</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Scroll Left</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Scroll Right</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QuestionPage</name>
    <message>
      <source>It takes a moment.</source>
      <translation>It takes a moment.</translation>
    </message>
  </context>
  <context>
    <name>QuestionWords</name>
    <message>
      <source>A name, or a word</source>
      <translation>A name, or a word</translation>
    </message>
    <message>
      <source>Could somebody be recognised by this?</source>
      <translation>Could somebody be recognised by this?</translation>
    </message>
    <message>
      <source>Is the sentence right like this?</source>
      <translation>Is the sentence right like this?</translation>
    </message>
    <message>
      <source>Is “{word}” a name here?</source>
      <translation>Is “{word}” a name here?</translation>
    </message>
    <message>
      <source>Let it stand</source>
      <translation>Let it stand</translation>
    </message>
    <message>
      <source>Let the name stand</source>
      <translation>Let the name stand</translation>
    </message>
    <message>
      <source>Looks like a birth number</source>
      <translation>Looks like a birth number</translation>
    </message>
    <message>
      <source>Looks like a case number</source>
      <translation>Looks like a case number</translation>
    </message>
    <message>
      <source>Looks like a date of birth</source>
      <translation>Looks like a date of birth</translation>
    </message>
    <message>
      <source>Looks like a kindergarten</source>
      <translation>Looks like a kindergarten</translation>
    </message>
    <message>
      <source>Looks like a name</source>
      <translation>Looks like a name</translation>
    </message>
    <message>
      <source>Looks like a number plate</source>
      <translation>Looks like a number plate</translation>
    </message>
    <message>
      <source>Looks like a phone number</source>
      <translation>Looks like a phone number</translation>
    </message>
    <message>
      <source>Looks like a place</source>
      <translation>Looks like a place</translation>
    </message>
    <message>
      <source>Looks like a school</source>
      <translation>Looks like a school</translation>
    </message>
    <message>
      <source>Looks like a web address</source>
      <translation>Looks like a web address</translation>
    </message>
    <message>
      <source>Looks like an address</source>
      <translation>Looks like an address</translation>
    </message>
    <message>
      <source>Looks like an e-mail address</source>
      <translation>Looks like an e-mail address</translation>
    </message>
    <message>
      <source>Looks like an office or a clinic</source>
      <translation>Looks like an office or a clinic</translation>
    </message>
    <message>
      <source>No, it is a word</source>
      <translation>No, it is a word</translation>
    </message>
    <message>
      <source>Nothing left to look at.</source>
      <translation>Nothing left to look at.</translation>
    </message>
    <message>
      <source>One place left to look at</source>
      <translation>One place left to look at</translation>
    </message>
    <message>
      <source>Tells an age</source>
      <translation>Tells an age</translation>
    </message>
    <message>
      <source>The words around it</source>
      <translation>The words around it</translation>
    </message>
    <message>
      <source>Yes, like this</source>
      <translation>Yes, like this</translation>
    </message>
    <message>
      <source>Yes, replace it</source>
      <translation>Yes, replace it</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>a day</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>a number</translation>
    </message>
    <message>
      <source>a place</source>
      <translation>a place</translation>
    </message>
    <message>
      <source>a place I go to</source>
      <translation>a place I go to</translation>
    </message>
    <message>
      <source>an address</source>
      <translation>an address</translation>
    </message>
    <message>
      <source>someone I met</source>
      <translation>someone I met</translation>
    </message>
    <message>
      <source>the kindergarten</source>
      <translation>the kindergarten</translation>
    </message>
    <message>
      <source>the school</source>
      <translation>the school</translation>
    </message>
    <message>
      <source>{number} places left to look at</source>
      <translation>{number} places left to look at</translation>
    </message>
    <message>
      <source>“{word}” stands</source>
      <translation>“{word}” stands</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>How strong do you think it will get?</source>
      <translation>How strong do you think it will get?</translation>
    </message>
    <message>
      <source>How strong is it now?</source>
      <translation>How strong is it now?</translation>
    </message>
    <message>
      <source>Little sleep</source>
      <translation>Little sleep</translation>
    </message>
    <message>
      <source>My medicine is not enough</source>
      <translation>My medicine is not enough</translation>
    </message>
    <message>
      <source>Only if it is all right.</source>
      <translation>Only if it is all right.</translation>
    </message>
    <message>
      <source>Only what you want to.</source>
      <translation>Only what you want to.</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ride the wave</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>What I feel in my body</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>What came first</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Group</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Help now</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Hide now</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Kind words</source>
      <translation>Kind words</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Note to bring</source>
      <translation>Note to bring</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Waves</source>
      <translation>Waves</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Back to the note</source>
      <translation>Back to the note</translation>
    </message>
    <message>
      <source>Hide now</source>
      <translation>Hide now</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>That was all.</source>
      <translation>That was all.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>Reading what can be read. It may take a moment.</source>
      <translation>Reading what can be read. It may take a moment.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>A code on paper opens the journal if you forget the passphrase. If you had a code before, it stops counting as soon as you have typed the new one back.</source>
      <translation>A code on paper opens the journal if you forget the passphrase. If you had a code before, it stops counting as soon as you have typed the new one back.</translation>
    </message>
    <message>
      <source>A new recovery code</source>
      <translation>A new recovery code</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>The recovery code is as it was.</source>
      <translation>The recovery code is as it was.</translation>
    </message>
    <message>
      <source>Your passphrase once more</source>
      <translation>Your passphrase once more</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery code on paper</source>
      <translation>A recovery code on paper</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Go on without a code</source>
      <translation>Go on without a code</translation>
    </message>
    <message>
      <source>I do not want a code</source>
      <translation>I do not want a code</translation>
    </message>
    <message>
      <source>I have written it down</source>
      <translation>I have written it down</translation>
    </message>
    <message>
      <source>If you print it, the printer and this computer keep a copy for a while.</source>
      <translation>If you print it, the printer and this computer keep a copy for a while.</translation>
    </message>
    <message>
      <source>It did not get to the printer. Write the code on a note instead.</source>
      <translation>It did not get to the printer. Write the code on a note instead.</translation>
    </message>
    <message>
      <source>It opens the journal if you forget the passphrase. Write it on a note.</source>
      <translation>It opens the journal if you forget the passphrase. Write it on a note.</translation>
    </message>
    <message>
      <source>No printer was found. Write the code on a note instead.</source>
      <translation>No printer was found. Write the code on a note instead.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Print …</translation>
    </message>
    <message>
      <source>See the code again</source>
      <translation>See the code again</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Sent to the printer.</translation>
    </message>
    <message>
      <source>That is another code than the one you were shown.</source>
      <translation>That is another code than the one you were shown.</translation>
    </message>
    <message>
      <source>Then the passphrase is the only way in. If you forget it, nobody can open the journal, not even those who made the program.</source>
      <translation>Then the passphrase is the only way in. If you forget it, nobody can open the journal, not even those who made the program.</translation>
    </message>
    <message>
      <source>Then you know that the note is right. Spaces and hyphens do not matter.</source>
      <translation>Then you know that the note is right. Spaces and hyphens do not matter.</translation>
    </message>
    <message>
      <source>Type the code from the note</source>
      <translation>Type the code from the note</translation>
    </message>
    <message>
      <source>Without a recovery code</source>
      <translation>Without a recovery code</translation>
    </message>
    <message>
      <source>You can make a code later, in Settings.</source>
      <translation>You can make a code later, in Settings.</translation>
    </message>
  </context>
  <context>
    <name>RehearsalLines</name>
    <message>
      <source>How it went</source>
      <translation>How it went</translation>
    </message>
    <message>
      <source>The situation</source>
      <translation>The situation</translation>
    </message>
    <message>
      <source>What I say</source>
      <translation>What I say</translation>
    </message>
    <message>
      <source>What they may say</source>
      <translation>What they may say</translation>
    </message>
  </context>
  <context>
    <name>RehearsalPage</name>
    <message>
      <source>A blank rehearsal. Nothing from your text is copied.</source>
      <translation>A blank rehearsal. Nothing from your text is copied.</translation>
    </message>
    <message>
      <source>A new rehearsal</source>
      <translation>A new rehearsal</translation>
    </message>
    <message>
      <source>Back to the group</source>
      <translation>Back to the group</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>For you alone. What you rehearse comes along only when you tick it yourself.</source>
      <translation>For you alone. What you rehearse comes along only when you tick it yourself.</translation>
    </message>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>It is now among the things you want to bring up.</translation>
    </message>
    <message>
      <source>Rehearse a talk</source>
      <translation>Rehearse a talk</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <source>The rehearsal is deleted.</source>
      <translation>The rehearsal is deleted.</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <translation>To the text it began from</translation>
    </message>
  </context>
  <context>
    <name>RescuePage</name>
    <message>
      <source>Choose another copy</source>
      <translation>Choose another copy</translation>
    </message>
    <message>
      <source>Fetch the rest from the copy from {day}</source>
      <translation>Fetch the rest from the copy from {day}</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Fetch the rest from the copy from {day}?</source>
      <translation>Part of the file is damaged. {readable} of {total} entries can be read. Fetch the rest from the copy from {day}?</translation>
    </message>
    <message>
      <source>Part of the file is damaged. {readable} of {total} entries can be read. Put them together in a new file?</source>
      <translation>Part of the file is damaged. {readable} of {total} entries can be read. Put them together in a new file?</translation>
    </message>
    <message>
      <source>Put together what can be read</source>
      <translation>Put together what can be read</translation>
    </message>
    <message>
      <source>Putting the journal together. It may take a moment.</source>
      <translation>Putting the journal together. It may take a moment.</translation>
    </message>
    <message>
      <source>The text, to read only</source>
      <translation>The text, to read only</translation>
    </message>
    <message>
      <source>What can be read</source>
      <translation>What can be read</translation>
    </message>
    <message>
      <source>You can read these here meanwhile:</source>
      <translation>You can read these here meanwhile:</translation>
    </message>
  </context>
  <context>
    <name>RestPage</name>
    <message>
      <source>Before you go on</source>
      <translation>Before you go on</translation>
    </message>
  </context>
  <context>
    <name>RestorePage</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <translation>Bring back from a copy</translation>
    </message>
    <message>
      <source>Choose a copy. Nothing is replaced before you have seen what is in it.</source>
      <translation>Choose a copy. Nothing is replaced before you have seen what is in it.</translation>
    </message>
    <message>
      <source>Choose a file or memory stick …</source>
      <translation>Choose a file or memory stick …</translation>
    </message>
    <message>
      <source>Reading the copy. It may take a moment.</source>
      <translation>Reading the copy. It may take a moment.</translation>
    </message>
    <message>
      <source>There are no copies in the usual place. They may lie on a memory stick.</source>
      <translation>There are no copies in the usual place. They may lie on a memory stick.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
  </context>
  <context>
    <name>Ride</name>
    <message>
      <source>How strong is it now?</source>
      <translation>How strong is it now?</translation>
    </message>
    <message>
      <source>Start the circle</source>
      <translation>Start the circle</translation>
    </message>
    <message>
      <source>Stop the circle</source>
      <translation>Stop the circle</translation>
    </message>
    <message>
      <source>The time you chose has passed. How strong is it now?</source>
      <translation>The time you chose has passed. How strong is it now?</translation>
    </message>
    <message>
      <source>{strength} stands there. Press it again to take it back.</source>
      <translation>{strength} stands there. Press it again to take it back.</translation>
    </message>
  </context>
  <context>
    <name>RideTime</name>
    <message>
      <source>How long</source>
      <translation>How long</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Show a clock</source>
      <translation>Show a clock</translation>
    </message>
    <message>
      <source>Without a clock</source>
      <translation>Without a clock</translation>
    </message>
    <message>
      <source>{minutes} minutes</source>
      <translation>{minutes} minutes</translation>
    </message>
  </context>
  <context>
    <name>RuleFields</name>
    <message>
      <source>A rule</source>
      <translation>A rule</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>unwritten</source>
      <translation>unwritten</translation>
    </message>
  </context>
  <context>
    <name>RulesCard</name>
    <message>
      <source>+ A rule</source>
      <translation>+ A rule</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>The rules of the group</translation>
    </message>
    <message>
      <source>You can change them together when you agree.</source>
      <translation>You can change them together when you agree.</translation>
    </message>
  </context>
  <context>
    <name>RulesNote</name>
    <message>
      <source>From the group leader: {rules}</source>
      <translation>From the group leader: {rules}</translation>
    </message>
    <message>
      <source>The rules of the group</source>
      <translation>The rules of the group</translation>
    </message>
  </context>
  <context>
    <name>RulesQuiet</name>
    <message>
      <source>The rules of the group</source>
      <translation>The rules of the group</translation>
    </message>
  </context>
  <context>
    <name>SavedWord</name>
    <message>
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
  </context>
  <context>
    <name>Scale</name>
    <message>
      <source>as strong as it can be</source>
      <translation>as strong as it can be</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
  </context>
  <context>
    <name>SentencesCard</name>
    <message>
      <source>My three sentences</source>
      <translation>My three sentences</translation>
    </message>
    <message>
      <source>The first</source>
      <translation>The first</translation>
    </message>
    <message>
      <source>The second</source>
      <translation>The second</translation>
    </message>
    <message>
      <source>The third</source>
      <translation>The third</translation>
    </message>
    <message>
      <source>What you want to have said, whatever else comes up. One is enough.</source>
      <translation>What you want to have said, whatever else comes up. One is enough.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A dark window is easier on the eyes in the evening.</source>
      <translation>A dark window is easier on the eyes in the evening.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Everything in the window grows along. The page you take along does not.</source>
      <translation>Everything in the window grows along. The page you take along does not.</translation>
    </message>
    <message>
      <source>Follow the computer</source>
      <translation>Follow the computer</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Light or dark</translation>
    </message>
    <message>
      <source>Lock after one minute</source>
      <translation>Lock after one minute</translation>
    </message>
    <message>
      <source>Lock after {minutes} minutes</source>
      <translation>Lock after {minutes} minutes</translation>
    </message>
    <message>
      <source>Lock after … minutes</source>
      <translation>Lock after … minutes</translation>
    </message>
    <message>
      <source>Passphrase and copies</source>
      <translation>Passphrase and copies</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>The journal saves and locks itself when you have been away for that long.</source>
      <translation>The journal saves and locks itself when you have been away for that long.</translation>
    </message>
    <message>
      <source>The language of the window. What you have written stays as it is.</source>
      <translation>The language of the window. What you have written stays as it is.</translation>
    </message>
    <message>
      <source>The program</source>
      <translation>The program</translation>
    </message>
    <message>
      <source>The window</source>
      <translation>The window</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Writing</translation>
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
      <translation>Here you see the page as it will be, once you have ticked something.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Craving right now</source>
      <translation>Craving right now</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Done for now</translation>
    </message>
    <message>
      <source>If I took something</source>
      <translation>If I took something</translation>
    </message>
    <message>
      <source>My waves</source>
      <translation>My waves</translation>
    </message>
    <message>
      <source>On a calm day</source>
      <translation>On a calm day</translation>
    </message>
    <message>
      <source>Ride the wave</source>
      <translation>Ride the wave</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <source>Found nothing</source>
      <translation>Found nothing</translation>
    </message>
    <message>
      <source>Found something</source>
      <translation>Found something</translation>
    </message>
    <message>
      <source>Here you will find everything you write.</source>
      <translation>Here you will find everything you write.</translation>
    </message>
    <message>
      <source>Nothing from this day is among what you have chosen.</source>
      <translation>Nothing from this day is among what you have chosen.</translation>
    </message>
    <message>
      <source>Nothing you have written has these words.</source>
      <translation>Nothing you have written has these words.</translation>
    </message>
    <message>
      <source>There is nothing here.</source>
      <translation>There is nothing here.</translation>
    </message>
    <message>
      <source>Write the first page</source>
      <translation>Write the first page</translation>
    </message>
  </context>
  <context>
    <name>ShelfHead</name>
    <message>
      <source>Fewer choices</source>
      <translation>Fewer choices</translation>
    </message>
    <message>
      <source>More choices</source>
      <translation>More choices</translation>
    </message>
    <message>
      <source>Only the week</source>
      <translation>Only the week</translation>
    </message>
    <message>
      <source>Search everything you have written</source>
      <translation>Search everything you have written</translation>
    </message>
    <message>
      <source>The whole month</source>
      <translation>The whole month</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Write</translation>
    </message>
  </context>
  <context>
    <name>SourceChoice</name>
    <message>
      <source>Files of Day One ({kinds})</source>
      <translation>Files of Day One ({kinds})</translation>
    </message>
    <message>
      <source>Files of jrnl ({kinds})</source>
      <translation>Files of jrnl ({kinds})</translation>
    </message>
    <message>
      <source>You see what there is before anything comes in, and it can be undone. The files stay where they are.</source>
      <translation>You see what there is before anything comes in, and it can be undone. The files stay where they are.</translation>
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
      <translation>Both</translation>
    </message>
    <message>
      <source>Dots under words that may be mistyped, and suggestions in the menu of the word: right-click it, or press Shift+F10. Nothing is sent out.</source>
      <translation>Dots under words that may be mistyped, and suggestions in the menu of the word: right-click it, or press Shift+F10. Nothing is sent out.</translation>
    </message>
    <message>
      <source>My words</source>
      <translation>My words</translation>
    </message>
    <message>
      <source>Nynorsk</source>
      <translation>Nynorsk</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Off</translation>
    </message>
    <message>
      <source>Remove “{word}”</source>
      <translation>Remove “{word}”</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Spelling</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>The text of this page</source>
      <translation>The text of this page</translation>
    </message>
  </context>
  <context>
    <name>StopsList</name>
    <message>
      <source>Before the file can be saved</source>
      <translation>Before the file can be saved</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Go there</translation>
    </message>
    <message>
      <source>Go to: {part}</source>
      <translation>Go to: {part}</translation>
    </message>
    <message>
      <source>If somebody else finds the file, this word could tell something about those it is for. Write something else.</source>
      <translation>If somebody else finds the file, this word could tell something about those it is for. Write something else.</translation>
    </message>
    <message>
      <source>Is this somebody's name? Then write something else.</source>
      <translation>Is this somebody's name? Then write something else.</translation>
    </message>
    <message>
      <source>It is not a name</source>
      <translation>It is not a name</translation>
    </message>
    <message>
      <source>The rest come up when these are done.</source>
      <translation>The rest come up when these are done.</translation>
    </message>
    <message>
      <source>“{word}” in {part}</source>
      <translation>“{word}” in {part}</translation>
    </message>
    <message>
      <source>“{word}” in {part}, line {number}</source>
      <translation>“{word}” in {part}, line {number}</translation>
    </message>
    <message>
      <source>“{word}” is not a name</source>
      <translation>“{word}” is not a name</translation>
    </message>
  </context>
  <context>
    <name>StrengthRow</name>
    <message>
      <source>{strength} of {most}</source>
      <translation>{strength} of {most}</translation>
    </message>
  </context>
  <context>
    <name>Suggestions</name>
    <message>
      <source>Show others</source>
      <translation>Show others</translation>
    </message>
    <message>
      <source>others</source>
      <translation>others</translation>
    </message>
  </context>
  <context>
    <name>TagChoice</name>
    <message>
      <source>Write or choose a tag</source>
      <translation>Write or choose a tag</translation>
    </message>
    <message>
      <source>Your tags</source>
      <translation>Your tags</translation>
    </message>
  </context>
  <context>
    <name>TagField</name>
    <message>
      <source>+ tag</source>
      <translation>+ tag</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Add a tag</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Take off the tag {tag}</source>
      <translation>Take off the tag {tag}</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Theme ideas</translation>
    </message>
    <message>
      <source>Your tags</source>
      <translation>Your tags</translation>
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message>
      <source>My tags</source>
      <translation>My tags</translation>
    </message>
    <message>
      <source>The tags you give your texts will stand here.</source>
      <translation>The tags you give your texts will stand here.</translation>
    </message>
    <message>
      <source>Write over a tag to give it another name everywhere. The cross takes it off every text; the texts stay.</source>
      <translation>Write over a tag to give it another name everywhere. The cross takes it off every text; the texts stay.</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>“{old}” is called “{new}” now.</translation>
    </message>
    <message>
      <source>“{tag}” is taken off. The texts are still there.</source>
      <translation>“{tag}” is taken off. The texts are still there.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongPage</name>
    <message>
      <source>A little book for the child</source>
      <translation>A little book for the child</translation>
    </message>
    <message>
      <source>For another meeting</source>
      <translation>For another meeting</translation>
    </message>
    <message>
      <source>Get ready for the meeting</source>
      <translation>Get ready for the meeting</translation>
    </message>
  </context>
  <context>
    <name>TakeBackDialog</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Taking out what came in</source>
      <translation>Taking out what came in</translation>
    </message>
    <message>
      <source>Taking out …</source>
      <translation>Taking out …</translation>
    </message>
    <message>
      <source>{amount} so far …</source>
      <translation>{amount} so far …</translation>
    </message>
  </context>
  <context>
    <name>TakeOutDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Choose another place …</source>
      <translation>Choose another place …</translation>
    </message>
    <message>
      <source>Choose where …</source>
      <translation>Choose where …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Everything lies in {folder}</source>
      <translation>Everything lies in {folder}</translation>
    </message>
    <message>
      <source>Everything you have written is put in a new folder, as ordinary files: one for each text, your pictures, and one file with all of it that programs can read.</source>
      <translation>Everything you have written is put in a new folder, as ordinary files: one for each text, your pictures, and one file with all of it that programs can read.</translation>
    </message>
    <message>
      <source>It will lie here: {folder}</source>
      <translation>It will lie here: {folder}</translation>
    </message>
    <message>
      <source>Notes {day}</source>
      <translation>Notes {day}</translation>
    </message>
    <message>
      <source>Nothing was left behind.</source>
      <translation>Nothing was left behind.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Take everything out</source>
      <translation>Take everything out</translation>
    </message>
    <message>
      <source>The folder is not protected. Delete it when you no longer need it.</source>
      <translation>The folder is not protected. Delete it when you no longer need it.</translation>
    </message>
    <message>
      <source>The folder is not protected. Whoever gets hold of it can read everything, also letters and what is only for you. Names are not replaced.</source>
      <translation>The folder is not protected. Whoever gets hold of it can read everything, also letters and what is only for you. Names are not replaced.</translation>
    </message>
    <message>
      <source>This folder is copied to the internet ({program}). Choose another one if nobody else is to see it.</source>
      <translation>This folder is copied to the internet ({program}). Choose another one if nobody else is to see it.</translation>
    </message>
    <message>
      <source>What lies in the trash stays here. The journal stays as it is.</source>
      <translation>What lies in the trash stays here. The journal stays as it is.</translation>
    </message>
    <message>
      <source>Writing …</source>
      <translation>Writing …</translation>
    </message>
    <message>
      <source>{number} of {amount} …</source>
      <translation>{number} of {amount} …</translation>
    </message>
  </context>
  <context>
    <name>Taken</name>
    <message>
      <source>Copied</source>
      <translation>Copied</translation>
    </message>
    <message>
      <source>Deleted from here.</source>
      <translation>Deleted from here.</translation>
    </message>
    <message>
      <source>PDF with a password: {name}</source>
      <translation>PDF with a password: {name}</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Printed</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <translation>Read from the screen</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>The file has been changed since you saved it, or it is another one. Nothing is deleted.</source>
      <translation>The file has been changed since you saved it, or it is another one. Nothing is deleted.</translation>
    </message>
    <message>
      <source>The file is deleted, and so is what stood here.</source>
      <translation>The file is deleted, and so is what stood here.</translation>
    </message>
    <message>
      <source>The file is no longer here. It may have been moved or deleted, or it is on a stick that is not plugged in.</source>
      <translation>The file is no longer here. It may have been moved or deleted, or it is on a stick that is not plugged in.</translation>
    </message>
    <message>
      <source>The file was no longer there. What stood here is deleted.</source>
      <translation>The file was no longer there. What stood here is deleted.</translation>
    </message>
    <message>
      <source>There is a file here, but it has been changed since you saved it, or it is another one.</source>
      <translation>There is a file here, but it has been changed since you saved it, or it is another one.</translation>
    </message>
    <message>
      <source>This computer did not let the file be deleted. Nothing is deleted.</source>
      <translation>This computer did not let the file be deleted. Nothing is deleted.</translation>
    </message>
    <message>
      <source>for another meeting</source>
      <translation>for another meeting</translation>
    </message>
    <message>
      <source>for the book</source>
      <translation>for the book</translation>
    </message>
    <message>
      <source>for the group</source>
      <translation>for the group</translation>
    </message>
  </context>
  <context>
    <name>TakenCard</name>
    <message>
      <source>Delete …</source>
      <translation>Delete …</translation>
    </message>
    <message>
      <source>Delete: {which}</source>
      <translation>Delete: {which}</translation>
    </message>
    <message>
      <source>Find the file</source>
      <translation>Find the file</translation>
    </message>
    <message>
      <source>Find the file: {which}</source>
      <translation>Find the file: {which}</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Show the text</translation>
    </message>
    <message>
      <source>Show the text: {which}</source>
      <translation>Show the text: {which}</translation>
    </message>
  </context>
  <context>
    <name>TakenDialog</name>
    <message>
      <source>Looking for the file …</source>
      <translation>Looking for the file …</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Show more</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Taken along before</translation>
    </message>
    <message>
      <source>What you take along stands here afterwards.</source>
      <translation>What you take along stands here afterwards.</translation>
    </message>
  </context>
  <context>
    <name>TakenTextDialog</name>
    <message>
      <source>Picture</source>
      <translation>Picture</translation>
    </message>
    <message>
      <source>The texts it was made of have been deleted since.</source>
      <translation>The texts it was made of have been deleted since.</translation>
    </message>
    <message>
      <source>This stood beside it then</source>
      <translation>This stood beside it then</translation>
    </message>
  </context>
  <context>
    <name>Taking</name>
    <message>
      <source>A document that can be edited (ODT) …</source>
      <translation>A document that can be edited (ODT) …</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copy the text</translation>
    </message>
    <message>
      <source>Look it over</source>
      <translation>Look it over</translation>
    </message>
    <message>
      <source>More ways …</source>
      <translation>More ways …</translation>
    </message>
    <message>
      <source>No places</source>
      <translation>No places</translation>
    </message>
    <message>
      <source>One place</source>
      <translation>One place</translation>
    </message>
    <message>
      <source>PDF with a password …</source>
      <translation>PDF with a password …</translation>
    </message>
    <message>
      <source>Plain text …</source>
      <translation>Plain text …</translation>
    </message>
    <message>
      <source>Print …</source>
      <translation>Print …</translation>
    </message>
    <message>
      <source>Read from the screen</source>
      <translation>Read from the screen</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Replaced</translation>
    </message>
    <message>
      <source>Save as PDF …</source>
      <translation>Save as PDF …</translation>
    </message>
    <message>
      <source>Show the names</source>
      <translation>Show the names</translation>
    </message>
    <message>
      <source>Taken along before</source>
      <translation>Taken along before</translation>
    </message>
    <message>
      <source>Tick what you want to bring first.</source>
      <translation>Tick what you want to bring first.</translation>
    </message>
    <message>
      <source>{number} places</source>
      <translation>{number} places</translation>
    </message>
  </context>
  <context>
    <name>TalkCard</name>
    <message>
      <source>Open now</source>
      <translation>Open now</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Others</translation>
    </message>
  </context>
  <context>
    <name>TimeField</name>
    <message>
      <source>Time</source>
      <translation>Time</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Afterwards {after}.</source>
      <translation>Afterwards {after}.</translation>
    </message>
    <message>
      <source>First {before}.</source>
      <translation>First {before}.</translation>
    </message>
    <message>
      <source>First {before}. Afterwards {after}.</source>
      <translation>First {before}. Afterwards {after}.</translation>
    </message>
    <message>
      <source>Only for me</source>
      <translation>Only for me</translation>
    </message>
    <message>
      <source>With a picture</source>
      <translation>With a picture</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message>
      <source>What you have written</source>
      <translation>What you have written</translation>
    </message>
  </context>
  <context>
    <name>TodayPage</name>
    <message>
      <source>A letter I won't send</source>
      <translation>A letter I won't send</translation>
    </message>
    <message>
      <source>Craving right now</source>
      <translation>Craving right now</translation>
    </message>
    <message>
      <source>From the group</source>
      <translation>From the group</translation>
    </message>
    <message>
      <source>Good day</source>
      <translation>Good day</translation>
    </message>
    <message>
      <source>Good evening</source>
      <translation>Good evening</translation>
    </message>
    <message>
      <source>Good morning</source>
      <translation>Good morning</translation>
    </message>
    <message>
      <source>Hello</source>
      <translation>Hello</translation>
    </message>
    <message>
      <source>It is not shown again.</source>
      <translation>It is not shown again.</translation>
    </message>
    <message>
      <source>Just write</source>
      <translation>Just write</translation>
    </message>
    <message>
      <source>Kind words I have been given</source>
      <translation>Kind words I have been given</translation>
    </message>
    <message>
      <source>Nothing from before {day} is shown.</source>
      <translation>Nothing from before {day} is shown.</translation>
    </message>
    <message>
      <source>One step at a time. You can write afterwards, or leave it.</source>
      <translation>One step at a time. You can write afterwards, or leave it.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Show</translation>
    </message>
    <message>
      <source>Show my texts</source>
      <translation>Show my texts</translation>
    </message>
    <message>
      <source>Something to remember</source>
      <translation>Something to remember</translation>
    </message>
    <message>
      <source>Something you did, saw or felt as a mother.</source>
      <translation>Something you did, saw or felt as a mother.</translation>
    </message>
    <message>
      <source>What you take with you, or want to bring up.</source>
      <translation>What you take with you, or want to bring up.</translation>
    </message>
    <message>
      <source>{day} · The program sends nothing out.</source>
      <translation>{day} · The program sends nothing out.</translation>
    </message>
  </context>
  <context>
    <name>TookText</name>
    <message>
      <source>What happens when I call?</source>
      <translation>What happens when I call?</translation>
    </message>
  </context>
  <context>
    <name>TopicForm</name>
    <message>
      <source>A question for a guest</source>
      <translation>A question for a guest</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>The next meeting of the group</source>
      <translation>The next meeting of the group</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>What I want to bring up</translation>
    </message>
    <message>
      <source>Which meeting it is for</source>
      <translation>Which meeting it is for</translation>
    </message>
  </context>
  <context>
    <name>TopicLine</name>
    <message>
      <source>It is now among the things you want to bring up.</source>
      <translation>It is now among the things you want to bring up.</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Theme ideas</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Write what you want to bring up …</translation>
    </message>
  </context>
  <context>
    <name>TopicLines</name>
    <message>
      <source>A question for a guest</source>
      <translation>A question for a guest</translation>
    </message>
    <message>
      <source>For {meeting}</source>
      <translation>For {meeting}</translation>
    </message>
    <message>
      <source>Remove: {line}</source>
      <translation>Remove: {line}</translation>
    </message>
    <message>
      <source>The line is removed.</source>
      <translation>The line is removed.</translation>
    </message>
  </context>
  <context>
    <name>TopicStep</name>
    <message>
      <source>Bring up in the group …</source>
      <translation>Bring up in the group …</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>What I want to bring up</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Write what you want to bring up …</translation>
    </message>
  </context>
  <context>
    <name>TopicsCard</name>
    <message>
      <source>A note to bring</source>
      <translation>A note to bring</translation>
    </message>
    <message>
      <source>My three sentences</source>
      <translation>My three sentences</translation>
    </message>
    <message>
      <source>What I want to bring up</source>
      <translation>What I want to bring up</translation>
    </message>
    <message>
      <source>Write what you want to bring up …</source>
      <translation>Write what you want to bring up …</translation>
    </message>
  </context>
  <context>
    <name>TrashDialog</name>
    <message>
      <source>Nothing lies here now.</source>
      <translation>Nothing lies here now.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Show more</translation>
    </message>
    <message>
      <source>The text is back where it was.</source>
      <translation>The text is back where it was.</translation>
    </message>
    <message>
      <source>The text is deleted.</source>
      <translation>The text is deleted.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Trash</translation>
    </message>
    <message>
      <source>What you delete lies here for thirty days. Then it goes by itself.</source>
      <translation>What you delete lies here for thirty days. Then it goes by itself.</translation>
    </message>
  </context>
  <context>
    <name>TrashDoor</name>
    <message>
      <source>Trash</source>
      <translation>Trash</translation>
    </message>
  </context>
  <context>
    <name>TroublePage</name>
    <message>
      <source>Bring back from a copy</source>
      <translation>Bring back from a copy</translation>
    </message>
    <message>
      <source>It usually lies here: {folder}</source>
      <translation>It usually lies here: {folder}</translation>
    </message>
    <message>
      <source>The journal cannot be opened right now</source>
      <translation>The journal cannot be opened right now</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>A small key file was damaged. It has been repaired.</source>
      <translation>A small key file was damaged. It has been repaired.</translation>
    </message>
    <message>
      <source>Bring back from a copy</source>
      <translation>Bring back from a copy</translation>
    </message>
    <message>
      <source>Do you have the recovery code on paper?</source>
      <translation>Do you have the recovery code on paper?</translation>
    </message>
    <message>
      <source>Forgotten it? Use the recovery code</source>
      <translation>Forgotten it? Use the recovery code</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open the practice journal</source>
      <translation>Open the practice journal</translation>
    </message>
    <message>
      <source>Opening. It takes about a second.</source>
      <translation>Opening. It takes about a second.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <source>Write your passphrase.</source>
      <translation>Write your passphrase.</translation>
    </message>
  </context>
  <context>
    <name>UnsavedNotice</name>
    <message>
      <source>Save an encrypted copy …</source>
      <translation>Save an encrypted copy …</translation>
    </message>
    <message>
      <source>The copy lies in {place}.</source>
      <translation>The copy lies in {place}.</translation>
    </message>
  </context>
  <context>
    <name>UntilDialog</name>
    <message>
      <source>Delete by itself after … days</source>
      <translation>Delete by itself after … days</translation>
    </message>
    <message>
      <source>On that day the text goes from the journal and from the copies, without lying in the trash first. You can change your mind until then.</source>
      <translation>On that day the text goes from the journal and from the copies, without lying in the trash first. You can change your mind until then.</translation>
    </message>
  </context>
  <context>
    <name>UntilRow</name>
    <message>
      <source>Goes {day}</source>
      <translation>Goes {day}</translation>
    </message>
    <message>
      <source>Let it stay</source>
      <translation>Let it stay</translation>
    </message>
    <message>
      <source>Only what helped stays when it is over</source>
      <translation>Only what helped stays when it is over</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>Bring back the version until {time}</source>
      <translation>Bring back the version until {time}</translation>
    </message>
    <message>
      <source>Bring this one back</source>
      <translation>Bring this one back</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Earlier versions</translation>
    </message>
    <message>
      <source>How the text was before you changed it. Each version lies here for thirty days.</source>
      <translation>How the text was before you changed it. Each version lies here for thirty days.</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Show more</translation>
    </message>
    <message>
      <source>There is no earlier version of this text.</source>
      <translation>There is no earlier version of this text.</translation>
    </message>
    <message>
      <source>Until {time}</source>
      <translation>Until {time}</translation>
    </message>
  </context>
  <context>
    <name>WatchedPage</name>
    <message>
      <source>Close – nothing is saved</source>
      <translation>Close – nothing is saved</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>If you are afraid that someone is watching</source>
      <translation>If you are afraid that someone is watching</translation>
    </message>
  </context>
  <context>
    <name>Wave</name>
    <message>
      <source>thought {strength}</source>
      <translation>thought {strength}</translation>
    </message>
  </context>
  <context>
    <name>WaveWords</name>
    <message>
      <source>First {first}, in the end {last}.</source>
      <translation>First {first}, in the end {last}.</translation>
    </message>
    <message>
      <source>First {first}, {steps}, in the end {last}.</source>
      <translation>First {first}, {steps}, in the end {last}.</translation>
    </message>
    <message>
      <source>First {first}.</source>
      <translation>First {first}.</translation>
    </message>
    <message>
      <source>I thought {strength}.</source>
      <translation>I thought {strength}.</translation>
    </message>
    <message>
      <source>then {strength}</source>
      <translation>then {strength}</translation>
    </message>
  </context>
  <context>
    <name>Waves</name>
    <message>
      <source>A later one</source>
      <translation>A later one</translation>
    </message>
    <message>
      <source>An earlier one</source>
      <translation>An earlier one</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>The hours after</source>
      <translation>The hours after</translation>
    </message>
    <message>
      <source>What I did</source>
      <translation>What I did</translation>
    </message>
    <message>
      <source>What I feel in my body</source>
      <translation>What I feel in my body</translation>
    </message>
    <message>
      <source>What I want to do next time</source>
      <translation>What I want to do next time</translation>
    </message>
    <message>
      <source>What came first</source>
      <translation>What came first</translation>
    </message>
    <message>
      <source>What helped</source>
      <translation>What helped</translation>
    </message>
    <message>
      <source>When you have given two numbers, the wave they make stands here.</source>
      <translation>When you have given two numbers, the wave they make stands here.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
  </context>
  <context>
    <name>WaysBack</name>
    <message>
      <source>Rehearse a talk</source>
      <translation>Rehearse a talk</translation>
    </message>
    <message>
      <source>To the rehearsal</source>
      <translation>To the rehearsal</translation>
    </message>
    <message>
      <source>To the talk</source>
      <translation>To the talk</translation>
    </message>
    <message>
      <source>To the text</source>
      <translation>To the text</translation>
    </message>
    <message>
      <source>To the text it began from</source>
      <translation>To the text it began from</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Close without saving</source>
      <translation>Close without saving</translation>
    </message>
    <message>
      <source>Copied. The clipboard is emptied in a minute.</source>
      <translation>Copied. The clipboard is emptied in a minute.</translation>
    </message>
    <message>
      <source>Done for now</source>
      <translation>Done for now</translation>
    </message>
    <message>
      <source>It could not be noted under “Taken along before”.</source>
      <translation>It could not be noted under “Taken along before”.</translation>
    </message>
    <message>
      <source>It is worse</source>
      <translation>It is worse</translation>
    </message>
    <message>
      <source>No printer was found.</source>
      <translation>No printer was found.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>Sent to the printer. Stay with it until the page is out.</source>
      <translation>Sent to the printer. Stay with it until the page is out.</translation>
    </message>
    <message>
      <source>The pictures are not in it.</source>
      <translation>The pictures are not in it.</translation>
    </message>
    <message>
      <source>The printer did not take it. Nothing was printed.</source>
      <translation>The printer did not take it. Nothing was printed.</translation>
    </message>
    <message>
      <source>There are only pictures on the page, and no words to take along.</source>
      <translation>There are only pictures on the page, and no words to take along.</translation>
    </message>
    <message>
      <source>Write a little</source>
      <translation>Write a little</translation>
    </message>
  </context>
  <context>
    <name>WhenFields</name>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Where, if you like</source>
      <translation>Where, if you like</translation>
    </message>
  </context>
  <context>
    <name>WhoPage</name>
    <message>
      <source>Before the first word</source>
      <translation>Before the first word</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Look around in the practice journal first</source>
      <translation>Look around in the practice journal first</translation>
    </message>
    <message>
      <source>Make a group file …</source>
      <translation>Make a group file …</translation>
    </message>
  </context>
  <context>
    <name>WhyPart</name>
    <message>
      <source>See or change</source>
      <translation>See or change</translation>
    </message>
    <message>
      <source>Take away from here</source>
      <translation>Take away from here</translation>
    </message>
    <message>
      <source>Taken away from here. It still stands in the journal.</source>
      <translation>Taken away from here. It still stands in the journal.</translation>
    </message>
    <message>
      <source>What I have put in is kept in the journal.</source>
      <translation>What I have put in is kept in the journal.</translation>
    </message>
    <message>
      <source>Write, or put in a picture</source>
      <translation>Write, or put in a picture</translation>
    </message>
  </context>
  <context>
    <name>WordMenu</name>
    <message>
      <source>Add to my words</source>
      <translation>Add to my words</translation>
    </message>
  </context>
  <context>
    <name>WordsCard</name>
    <message>
      <source>If you want to write a little</source>
      <translation>If you want to write a little</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
  </context>
  <context>
    <name>WritingCard</name>
    <message>
      <source>Change …</source>
      <translation>Change …</translation>
    </message>
    <message>
      <source>Change: {what}</source>
      <translation>Change: {what}</translation>
    </message>
    <message>
      <source>Give a tag another name everywhere, or take it off all your texts.</source>
      <translation>Give a tag another name everywhere, or take it off all your texts.</translation>
    </message>
    <message>
      <source>My tags</source>
      <translation>My tags</translation>
    </message>
    <message>
      <source>Offer them under a blank page</source>
      <translation>Offer them under a blank page</translation>
    </message>
    <message>
      <source>Questions you can begin with. They never stand on the page by themselves.</source>
      <translation>Questions you can begin with. They never stand on the page by themselves.</translation>
    </message>
    <message>
      <source>Something to start from</source>
      <translation>Something to start from</translation>
    </message>
    <message>
      <source>Theme ideas</source>
      <translation>Theme ideas</translation>
    </message>
    <message>
      <source>They stand where you choose tags, and where you write what to bring up.</source>
      <translation>They stand where you choose tags, and where you write what to bring up.</translation>
    </message>
    <message>
      <source>When you write</source>
      <translation>When you write</translation>
    </message>
    <message>
      <source>Write a question of your own …</source>
      <translation>Write a question of your own …</translation>
    </message>
    <message>
      <source>Write a theme of your own …</source>
      <translation>Write a theme of your own …</translation>
    </message>
  </context>
  <context>
    <name>_DiscardedCard</name>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Bring back: {text}</source>
      <translation>Bring back: {text}</translation>
    </message>
    <message>
      <source>Delete now …</source>
      <translation>Delete now …</translation>
    </message>
    <message>
      <source>Delete now: {text}</source>
      <translation>Delete now: {text}</translation>
    </message>
    <message>
      <source>Goes {day}</source>
      <translation>Goes {day}</translation>
    </message>
  </context>
  <context>
    <name>_NumberRow</name>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>When they answer</source>
      <translation>When they answer</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
  </context>
</TS>
