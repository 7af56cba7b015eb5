<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Microcircuit</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> batches</source>
        <translation> Batches</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> pictures/s</source>
        <translation> Bilder/s</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> samples</source>
        <translation> Beispiele</translation>
    </message>
    <message>
        <source>$B$ with microcircuit and fa; $W^{\top}$ with bp and symmetric; the signs of $W^{\top}$ with usf, brsf and frsf; with dfa a matrix that leads from the output to each hidden layer.</source>
        <translation>$B$ bei microcircuit und fa; $W^{\top}$ bei bp und symmetric; die Vorzeichen von $W^{\top}$ bei usf, brsf und frsf; bei dfa eine Matrix, die von der Ausgabe zu jeder verborgenen Schicht führt.</translation>
    </message>
    <message>
        <source>$G$ and the mean of $e$ are divided by this in a convolution, else by $N T$.</source>
        <translation>$G$ und der Mittelwert von $e$ werden in einer Faltung hierdurch geteilt, sonst durch $N T$.</translation>
    </message>
    <message>
        <source>$m_W$ takes it in place of $G$.</source>
        <translation>$m_W$ nimmt ihn anstelle von $G$.</translation>
    </message>
    <message>
        <source>$r_{now}$ is that of $ε$ over the presentations, steps and cells of an update. After the first update $r$ is $r_{now}$.</source>
        <translation>$r_{now}$ ist das von $ε$ über die Darbietungen, Schritte und Zellen eines Updates. Nach dem ersten Update ist $r$ gleich $r_{now}$.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
(The lesson asks in other words now.)</source>
        <translation>%1
(Die Lektion fragt jetzt mit anderen Worten.)</translation>
    </message>
    <message>
        <source>%1
Click or drag to go back to exactly that state (Home, End: as far as it goes); B sets a bookmark. The closer to where the run stands, the more states are kept; the rest is computed again from them. The menu (right button) names and removes bookmarks and sets the memory.</source>
        <translation>%1
Klicken oder Ziehen geht genau zu diesem Zustand zurück (Pos1, Ende: so weit wie möglich); B setzt ein Lesezeichen. Je näher an der Stelle, an der der Lauf steht, desto mehr Zustände sind aufbewahrt; der Rest wird aus ihnen neu berechnet. Das Menü (rechte Taste) benennt und entfernt Lesezeichen und stellt den Speicher ein.</translation>
    </message>
    <message>
        <source>%1
test set %2</source>
        <translation>%1
Testbilder %2</translation>
    </message>
    <message>
        <source>%1
training now %2</source>
        <translation>%1
Training jetzt %2</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of the errors of the output are at the largest burst of error cells, and carry %2 % of what arrives: try a larger error_quantum or max_burst, or the adaptive quantum.</source>
        <translation>%1 % der Fehler der Ausgabe sind beim größten Burst von Fehlerzellen und tragen %2 % dessen, was ankommt: Versuchen Sie ein größeres error_quantum oder max_burst oder das adaptive Quant.</translation>
    </message>
    <message>
        <source>%1 % silent</source>
        <translation>%1&#xa0;% stumm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2, Ziel %3</translation>
    </message>
    <message>
        <source>%1 %2 of the start, predicted %3</source>
        <translation>%1 %2 des Anfangs, vorhergesagt %3</translation>
    </message>
    <message>
        <source>%1 %2 with the one that feedback M∘Wᵀ makes, %3 with that of bp</source>
        <translation>%1 %2 mit dem, das Feedback M∘Wᵀ ergibt, %3 mit dem von bp</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4 ↓</source>
        <translation>%1 %2 → %3 %4 ↓</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: %5 %6, %7 %8, %9</source>
        <translation>%1 %2 → %3 %4: %5 %6, %7 %8, %9</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 pixels, %4 channel, %5 classes)</source>
        <translation>%1 (%2 × %3 Bildpunkte, %4 Kanal, %5 Klassen)</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 pixels, %4 channels, %5 classes)</source>
        <translation>%1 (%2 × %3 Bildpunkte, %4 Kanäle, %5 Klassen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2,%3)</source>
        <translation>%1 (%2,%3)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (end of the range)</source>
        <translation>%1 (Ende des Bereichs)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 in the mean over the presentation</source>
        <translation>%1 = %2 im Mittel über die Darbietung</translation>
    </message>
    <message>
        <source>%1 = %2 in the mean over the presentation: sent mostly by %3, reaches %4</source>
        <translation>%1 = %2 im Mittel über die Darbietung: meist von %3 gesendet, erreicht %4</translation>
    </message>
    <message>
        <source>%1 = %2 in this step</source>
        <translation>%1 = %2 in diesem Schritt</translation>
    </message>
    <message>
        <source>%1 = %2 in this step: sent by %3, reaches %4</source>
        <translation>%1 = %2 in diesem Schritt: von %3 gesendet, erreicht %4</translation>
    </message>
    <message>
        <source>%1 B, M∘Wᵀ</source>
        <translation>%1 B, M∘Wᵀ</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z returns to the run before.</source>
        <translation>%1 Strg+Z kehrt zum Lauf davor zurück.</translation>
    </message>
    <message>
        <source>%1 D, path of W</source>
        <translation>%1 D, Weg von W</translation>
    </message>
    <message>
        <source>%1 E, Wᵀ</source>
        <translation>%1 E, Wᵀ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1 Dauer: %2.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 Selected: %2.</source>
        <translation>%1 Ausgewählt: %2.</translation>
    </message>
    <message>
        <source>%1 The sound is off; S turns it on again.</source>
        <translation>%1 Der Ton ist aus; S schaltet ihn wieder ein.</translation>
    </message>
    <message>
        <source>%1 VIP and %2 SST bursts</source>
        <translation>%1 VIP- und %2 SST-Bursts</translation>
    </message>
    <message>
        <source>%1 VIP and 1 SST burst</source>
        <translation>%1 VIP- und 1 SST-Burst</translation>
    </message>
    <message>
        <source>%1 against %2. Both positive %3, both negative %4; only %1 positive %5, only %2 positive %6; undetermined %7.</source>
        <translation>%1 gegen %2. Beide positiv %3, beide negativ %4; nur %1 positiv %5, nur %2 positiv %6; unbestimmt %7.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 before this step</source>
        <translation>%1 vor diesem Schritt</translation>
    </message>
    <message>
        <source>%1 between layers %2 and %3</source>
        <translation>%1 zwischen Schicht %2 und %3</translation>
    </message>
    <message>
        <source>%1 bookmarks are out of reach and left out.</source>
        <translation>%1 Lesezeichen sind nicht mehr erreichbar und fallen weg.</translation>
    </message>
    <message>
        <source>%1 by |W|</source>
        <translation>%1 nach |W|</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be %2 pixels: the images of %3 have %4 × %5 pixels, and it must be smaller than either side.</source>
        <translation>%1 kann nicht %2 Bildpunkte betragen: Die Bilder von „%3“ haben %4 × %5 Bildpunkte, und der Wert muss kleiner sein als jede Seite.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3 has %4 training images, of which at most a quarter, %5, can be held out.</source>
        <translation>%1 kann nicht %2 sein: %3 hat %4 Trainingsbilder, von denen höchstens ein Viertel, %5, zurückgehalten werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it must be a number or text.</source>
        <translation>%1 kann nicht %2 sein: Nötig ist eine Zahl oder Text.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos; where a sample is presented for %3 ms: the desired spikes would never begin.</source>
        <translation>%1 kann nicht „%2“ sein, wenn ein Beispiel %3 ms lang dargeboten wird: Die gewünschten Spikes würden nie beginnen.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos; with the input &apos;%3&apos;, whose spikes need intensities from 0 to 1: it must be &apos;none&apos;, or the input &apos;direct&apos;.</source>
        <translation>%1 kann nicht „%2“ sein bei der Eingabe „%3“, deren Spikes Intensitäten von 0 bis 1 brauchen: Nötig ist „none“, oder die Eingabe „direct“.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it can be %3.</source>
        <translation>%1 kann nicht „%2“ sein: Möglich ist %3.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a number from %3 to %4 %5.</source>
        <translation>%1 kann nicht „%2“ sein: Nötig ist eine Zahl von %3 bis %4 %5.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a number from %3 to %4.</source>
        <translation>%1 kann nicht „%2“ sein: Nötig ist eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a whole number from %3 to %4 %5.</source>
        <translation>%1 kann nicht „%2“ sein: Nötig ist eine ganze Zahl von %3 bis %4 %5.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a whole number from %3 to %4.</source>
        <translation>%1 kann nicht „%2“ sein: Nötig ist eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be text.</source>
        <translation>%1 kann nicht „%2“ sein: Nötig ist Text.</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must not be empty.</source>
        <translation>%1 kann nicht „%2“ sein: Der Wert darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 cannot be searched: only fields that are real numbers can.</source>
        <translation>%1 lässt sich nicht suchen: Das geht nur bei Feldern mit reellen Zahlen.</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 currents</source>
        <translation>%1 Ströme</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 gekappt</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 sind andere</translation>
    </message>
    <message>
        <source>%1 dropped out</source>
        <translation>%1 ausgeschieden</translation>
    </message>
    <message>
        <source>%1 ends with %2.</source>
        <translation>%1 endet bei %2.</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 Epoche</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 Epochen/min</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 figures written to %2</source>
        <translation>%1 Abbildungen nach %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 has cells 0 to %2; there is no cell %3.</source>
        <translation>%1 hat die Zellen 0 bis %2; es gibt keine Zelle %3.</translation>
    </message>
    <message>
        <source>%1 has no label, so no error goes down.</source>
        <translation>%1 hat kein Label, also läuft kein Fehler abwärts.</translation>
    </message>
    <message>
        <source>%1 has not been begun here before.</source>
        <translation>%1 wurde hier noch nie begonnen.</translation>
    </message>
    <message>
        <source>%1 has two ranges.</source>
        <translation>%1 hat zwei Bereiche.</translation>
    </message>
    <message>
        <source>%1 held runs do not fit into the memory for the past and are left out.</source>
        <translation>%1 gemerkte Läufe passen nicht in den Speicher für die Vergangenheit und fallen weg.</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 images/s in total</source>
        <translation>%1 Bilder/s insgesamt</translation>
    </message>
    <message>
        <source>%1 in %2, where no data have been opened here before.</source>
        <translation>%1 in %2, wo hier noch keine Daten geöffnet wurden.</translation>
    </message>
    <message>
        <source>%1 in %2, which is here.</source>
        <translation>%1 in %2, hier vorhanden.</translation>
    </message>
    <message>
        <source>%1 in %2, which is not here: choose where it is.</source>
        <translation>%1 in %2, hier nicht vorhanden: Wählen Sie, wo es liegt.</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>%1 in Schicht %2</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>%1 input cells, but an image has %2 pixels.</source>
        <translation>%1 Eingabezellen, aber ein Bild hat %2 Bildpunkte.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is %2, not a whole number from %3 to %4</source>
        <translation>%1: %2 ist keine ganze Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 is a 7-Zip archive: unpack it.</source>
        <translation>%1 ist ein 7-Zip-Archiv: Entpacken Sie es.</translation>
    </message>
    <message>
        <source>%1 is a MATLAB file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine MATLAB-Datei: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is a NumPy array: four are needed: x_train.npy, y_train.npy, x_test.npy and y_test.npy.</source>
        <translation>%1 ist ein NumPy-Array; nötig sind vier: x_train.npy, y_train.npy, x_test.npy und y_test.npy.</translation>
    </message>
    <message>
        <source>%1 is a Parquet table: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine Parquet-Tabelle: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is a Python pickle: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist ein Python-Pickle: Speichern Sie seine Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is a RAR archive: unpack it.</source>
        <translation>%1 ist ein RAR-Archiv: Entpacken Sie es.</translation>
    </message>
    <message>
        <source>%1 is a TFRecord file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine TFRecord-Datei: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is a file of PyTorch: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine PyTorch-Datei: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is a table: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine Tabelle: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 ist eine HDF5-Datei: Speichern Sie ihre Arrays als .npz mit x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 is held again.</source>
        <translation>%1 ist wieder gemerkt.</translation>
    </message>
    <message>
        <source>%1 is held already.</source>
        <translation>%1 ist schon gemerkt.</translation>
    </message>
    <message>
        <source>%1 is held no longer.</source>
        <translation>%1 ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 ist gemerkt.</translation>
    </message>
    <message>
        <source>%1 is needed, but %2 holds %3.</source>
        <translation>Gebraucht wird %1, aber %2 enthält %3.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened last. The lesson runs on the drawn digits.</source>
        <translation>%1 ist nicht mehr dort, wo es zuletzt geöffnet wurde. Die Lektion läuft mit den gezeichneten Ziffern.</translation>
    </message>
    <message>
        <source>%1 is no name.</source>
        <translation>%1 ist kein Name.</translation>
    </message>
    <message>
        <source>%1 is not complete, or damaged.</source>
        <translation>%1 ist nicht vollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 is not where it was opened last: %2. Lessons stay on the data they ran on.</source>
        <translation>%1 ist nicht dort, wo es zuletzt geöffnet wurde: %2. Lektionen bleiben bei den Daten, mit denen sie liefen.</translation>
    </message>
    <message>
        <source>%1 is not written: it would have %2 bytes, %3 of them in its header, more than could be read again (%4, %5).</source>
        <translation>%1 wird nicht geschrieben: Die Datei hätte %2 Bytes, %3 davon in ihrem Dateikopf, mehr als sich wieder lesen ließe (%4, %5).</translation>
    </message>
    <message>
        <source>%1 is the right answer</source>
        <translation>%1 ist die richtige Antwort</translation>
    </message>
    <message>
        <source>%1 is too large to say here where its data are.</source>
        <translation>%1 ist zu groß, um hier zu sagen, wo seine Daten liegen.</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>%1 ist falsch</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 Labels</translation>
    </message>
    <message>
        <source>%1 last crossed zero in epoch %2, W never did.</source>
        <translation>%1 kreuzte die Null zuletzt in Epoche %2, W nie.</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation>%1 Verwechslungen</translation>
    </message>
    <message>
        <source>%1 mistakes, of which the %2 surest are kept</source>
        <translation>%1 Verwechslungen, davon die %2 sichersten aufbewahrt</translation>
    </message>
    <message>
        <source>%1 mistakes, the surest first</source>
        <translation>%1 Verwechslungen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>%1 more are cut.</source>
        <translation>%1 weitere sind gekappt.</translation>
    </message>
    <message>
        <source>%1 more pinned.</source>
        <translation>%1 weitere angeheftet.</translation>
    </message>
    <message>
        <source>%1 ms/s</source>
        <translation>%1 ms/s</translation>
    </message>
    <message>
        <source>%1 must be from 1 to %2, not %3.</source>
        <translation>%1 muss zwischen 1 und %2 liegen, nicht bei %3.</translation>
    </message>
    <message>
        <source>%1 names data at a place where none have been opened here before: %2</source>
        <translation>%1 nennt Daten an einem Ort, an dem hier noch keine geöffnet wurden: %2</translation>
    </message>
    <message>
        <source>%1 needs the container %2, which the library libavformat of this machine does not have.</source>
        <translation>%1 braucht den Container %2, den die Bibliothek libavformat dieses Rechners nicht hat.</translation>
    </message>
    <message>
        <source>%1 needs the encoder %2, which the library libavcodec of this machine does not have.</source>
        <translation>%1 braucht den Encoder %2, den die Bibliothek libavcodec dieses Rechners nicht hat.</translation>
    </message>
    <message>
        <source>%1 needs the function %2, which is missing in the library %3 of this machine.</source>
        <translation>%1 braucht die Funktion %2, die in der Bibliothek %3 dieses Rechners fehlt.</translation>
    </message>
    <message>
        <source>%1 needs the library %2, which is missing on this machine.</source>
        <translation>%1 braucht die Bibliothek %2, die auf diesem Rechner fehlt.</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation>%1 keine</translation>
    </message>
    <message>
        <source>%1 not yet measured, of %2</source>
        <translation>%1 noch nicht gemessen, Ziel %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 batch</source>
        <translation>%1 von %2 Batch</translation>
    </message>
    <message>
        <source>%1 of %2 batches</source>
        <translation>%1 von %2 Batches</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 von %2 Epoche</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>%1 of %2 files exist. Replace them?</source>
        <translation>%1 von %2 Dateien sind schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 von %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 aus %2 Zahlen</translation>
    </message>
    <message>
        <source>%1 of %2 sample</source>
        <translation>%1 von %2 Beispiel</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 von %2 Beispielen</translation>
    </message>
    <message>
        <source>%1 of %2 were right (%3).</source>
        <translation>%1 von %2 lagen richtig (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels</source>
        <translation>%1 mit %2 x %3 Bildpunkten</translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation>%1 von A</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>%1 von B</translation>
    </message>
    <message>
        <source>%1 of at most %2 held</source>
        <translation>%1 von höchstens %2 gemerkt</translation>
    </message>
    <message>
        <source>%1 of cell %2 in layer %3</source>
        <translation>%1 von Zelle %2 in Schicht %3</translation>
    </message>
    <message>
        <source>%1 of each layer</source>
        <translation>%1 jeder Schicht</translation>
    </message>
    <message>
        <source>%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, hidden_bias), or a smaller eta if it has spiked before.</source>
        <translation>%1 ihrer %2 Zellen sind gekappt: Machen Sie diesen Eingriff rückgängig, oder versuchen Sie mehr Antrieb (gain, hidden_bias), oder ein kleineres eta, falls sie schon gefeuert hat.</translation>
    </message>
    <message>
        <source>%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>%1 ihrer %2 Zellen sind gekappt: Machen Sie diesen Eingriff rückgängig, oder versuchen Sie mehr Antrieb (gain, hidden_bias) oder ein kleineres eta.</translation>
    </message>
    <message>
        <source>%1 of its steps play by themselves.</source>
        <translation>%1 ihrer Schritte spielen von selbst ab.</translation>
    </message>
    <message>
        <source>%1 of its steps race learning rules.</source>
        <translation>In %1 ihrer Schritte treten Lernregeln gegeneinander an.</translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell</source>
        <translation>%1 der Pyramidenzelle</translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell, %2 of VIP, %3 of SST</source>
        <translation>%1 der Pyramidenzelle, %2 von VIP, %3 von SST</translation>
    </message>
    <message>
        <source>%1 of the what-if</source>
        <translation>%1 des Eingriffs</translation>
    </message>
    <message>
        <source>%1 only in A</source>
        <translation>%1 nur in A</translation>
    </message>
    <message>
        <source>%1 only in B</source>
        <translation>%1 nur in B</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 output cells, but the data have labels for %2.</source>
        <translation>%1 Ausgabezellen, aber die Daten haben Labels für %2.</translation>
    </message>
    <message>
        <source>%1 pair: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation>%1 Paar: %2 gleich, %3 ungleich, %4 unbestimmt</translation>
    </message>
    <message>
        <source>%1 pairs: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation>%1 Paare: %2 gleich, %3 ungleich, %4 unbestimmt</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 predictions were removed.</source>
        <translation>%1 Vorhersagen wurden entfernt.</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3.</source>
        <translation>%1 Zeilen, %2 Spalten. %3.</translation>
    </message>
    <message>
        <source>%1 runs are held, as many as there can be: release one of them first.</source>
        <translation>%1 Läufe sind gemerkt, mehr sind nicht möglich: Geben Sie erst einen davon frei.</translation>
    </message>
    <message>
        <source>%1 runs side by side would need %2 GB, more than half of the %3 GB of memory here; fewer rules or seeds need less.</source>
        <translation>%1 Läufe nebeneinander würden %2 GB brauchen, mehr als die Hälfte der %3 GB Speicher hier; weniger Regeln oder Seeds brauchen weniger.</translation>
    </message>
    <message>
        <source>%1 runs · %2 · %3 · %4</source>
        <translation>%1 Läufe · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 same, %2 opposite</source>
        <translation>%1 gleich, %2 ungleich</translation>
    </message>
    <message>
        <source>%1 same, %2 opposite, %3 undetermined</source>
        <translation>%1 gleich, %2 ungleich, %3 unbestimmt</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 Szenen</translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation>%1 stillgelegt</translation>
    </message>
    <message>
        <source>%1 silenced next</source>
        <translation>%1 bald stillgelegt</translation>
    </message>
    <message>
        <source>%1 spikes</source>
        <translation>%1 Spikes</translation>
    </message>
    <message>
        <source>%1 spikes per cell and 100 ms</source>
        <translation>%1-Spikes pro Zelle und 100&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 spikes per cell, 100 ms</source>
        <translation>%1 Spikes pro Zelle, 100&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 strokes</source>
        <translation>%1 Striche</translation>
    </message>
    <message>
        <source>%1 strongest</source>
        <translation>%1 stärkste</translation>
    </message>
    <message>
        <source>%1 synapses</source>
        <translation>%1 Synapsen</translation>
    </message>
    <message>
        <source>%1 test images are asked for, but %2 has only %3.</source>
        <translation>Verlangt sind %1 Testbilder, aber %2 hat nur %3.</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 training images are asked for, but %2 has only %3.</source>
        <translation>Verlangt sind %1 Trainingsbilder, aber %2 hat nur %3.</translation>
    </message>
    <message>
        <source>%1 trials are asked for, not 2 to %2.</source>
        <translation>Verlangt sind %1 Versuche, möglich 2 bis %2.</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to %5 epoch</source>
        <translation>%1 abgestimmt an %2 Validierungsbildern von „%3“ (nicht von „%6“), %4 Versuche pro Regel von bis zu %5 Epoche</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to %5 epochs</source>
        <translation>%1 abgestimmt an %2 Validierungsbildern von „%3“ (nicht von „%6“), %4 Versuche pro Regel von bis zu %5 Epochen</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epoch</source>
        <translation>%1 abgestimmt an %2 Validierungsbildern von „%3“, %4 Versuche pro Regel von bis zu %5 Epoche</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epochs</source>
        <translation>%1 abgestimmt an %2 Validierungsbildern von „%3“, %4 Versuche pro Regel von bis zu %5 Epochen</translation>
    </message>
    <message>
        <source>%1 values not applied yet.</source>
        <translation>%1 Werte noch nicht angewendet.</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 Stimmen</translation>
    </message>
    <message>
        <source>%1 what-if is not in it, since it comes later than where the run stands.</source>
        <translation>%1 Eingriff ist nicht dabei, weil er später kommt, als der Lauf steht.</translation>
    </message>
    <message>
        <source>%1 what-ifs are not in it, since they come later than where the run stands.</source>
        <translation>%1 Eingriffe sind nicht dabei, weil sie später kommen, als der Lauf steht.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 Bildpunkte</translation>
    </message>
    <message>
        <source>%1 x %2 pixels in %3 channels</source>
        <translation>%1 x %2 Bildpunkte in %3 Kanälen</translation>
    </message>
    <message>
        <source>%1 zero pairs</source>
        <translation>%1 Null-Paare</translation>
    </message>
    <message>
        <source>%1 |W| · %2</source>
        <translation>%1 |W| · %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3 to %4)</source>
        <translation>%1 ± %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 trials per rule · up to %4 epochs</source>
        <translation>%1 · %2 · %3 Versuche pro Regel · bis zu %4 Epochen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 · %5</source>
        <translation>%1 · %2 · %3 · %4 · %5</translation>
    </message>
    <message>
        <source>%1 · bp %2</source>
        <translation>%1 · bp %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 × %4 mm</source>
        <translation>%1 × %2 px, %3 × %4 mm</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – Microcircuit</source>
        <translation>%1 – Microcircuit</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 ↓</source>
        <translation>%1 → %2 ↓</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a curve and its run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a moment of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting and its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error and why it is silent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2
%3 = %4
%5
%6</source>
        <translation>%1, %2
%3 = %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2 batches to go</source>
        <translation>%1, noch %2 Batches</translation>
    </message>
    <message>
        <source>%1, %2 batches to go, dropped out: %3</source>
        <translation>%1, noch %2 Batches, ausgeschieden: %3</translation>
    </message>
    <message>
        <source>%1, %2 points above the run</source>
        <translation>%1, %2 Punkte über dem Lauf</translation>
    </message>
    <message>
        <source>%1, %2 points below the run</source>
        <translation>%1, %2 Punkte unter dem Lauf</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2, epoch %3</source>
        <translation>%1, %2, Epoche %3</translation>
    </message>
    <message>
        <source>%1, %2, pooled</source>
        <translation>%1, %2, gepoolt</translation>
    </message>
    <message>
        <source>%1, %2: %3. Update of a synapse: %4.</source>
        <translation>%1, %2: %3. Update einer Synapse: %4.</translation>
    </message>
    <message>
        <source>%1, 0 to %2</source>
        <translation>%1, 0 bis %2</translation>
    </message>
    <message>
        <source>%1, B − A</source>
        <translation>%1, B − A</translation>
    </message>
    <message>
        <source>%1, B − A = %2</source>
        <translation>%1, B − A = %2</translation>
    </message>
    <message>
        <source>%1, B − A: %2.</source>
        <translation>%1, B − A: %2.</translation>
    </message>
    <message>
        <source>%1, E = %2: %3</source>
        <translation>%1, E = %2: %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1, answer</source>
        <translation>%1, Antwort</translation>
    </message>
    <message>
        <source>%1, as the run</source>
        <translation>%1, wie der Lauf</translation>
    </message>
    <message>
        <source>%1, at all positions of the kernel</source>
        <translation>%1, an allen Positionen des Kernels</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>%1, cursor A</source>
        <translation>%1, Cursor A</translation>
    </message>
    <message>
        <source>%1, dropped out: %3</source>
        <translation>%1, ausgeschieden: %3</translation>
    </message>
    <message>
        <source>%1, largest %2</source>
        <translation>%1, größtes %2</translation>
    </message>
    <message>
        <source>%1, largest %2 (%3)</source>
        <translation>%1, größtes %2 (%3)</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, Mittel</translation>
    </message>
    <message>
        <source>%1, mean x = %2</source>
        <translation>%1, mittleres x = %2</translation>
    </message>
    <message>
        <source>%1, mean, %2</source>
        <translation>%1, Mittel, %2</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, Prozent</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1, Bildpunkt %2</translation>
    </message>
    <message>
        <source>%1, pixel %2 (%3)</source>
        <translation>%1, Bildpunkt %2 (%3)</translation>
    </message>
    <message>
        <source>%1, pixel %2 (channel %3, %4)</source>
        <translation>%1, Bildpunkt %2 (Kanal %3, %4)</translation>
    </message>
    <message>
        <source>%1, pooled</source>
        <translation>%1, gepoolt</translation>
    </message>
    <message>
        <source>%1, question</source>
        <translation>%1, Frage</translation>
    </message>
    <message>
        <source>%1, spikes in this step</source>
        <translation>%1, feuert in diesem Schritt</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, Schritt %2: %3</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1, t = %2</translation>
    </message>
    <message>
        <source>%1, taken from %2. The set-up says %3.</source>
        <translation>%1, aus %2. Der Aufbau sagt %3.</translation>
    </message>
    <message>
        <source>%1, the run is paused</source>
        <translation>%1, der Lauf ist angehalten</translation>
    </message>
    <message>
        <source>%1, the run plays</source>
        <translation>%1, der Lauf wird abgespielt</translation>
    </message>
    <message>
        <source>%1, whole presentation</source>
        <translation>%1, ganze Darbietung</translation>
    </message>
    <message>
        <source>%1, written by Microcircuit %2</source>
        <translation>%1, geschrieben von Microcircuit %2</translation>
    </message>
    <message>
        <source>%1, |B − A| %2 in the mean</source>
        <translation>%1, |B − A| im Mittel %2</translation>
    </message>
    <message>
        <source>%1-seed-%2.mcs</source>
        <translation>%1-seed-%2.mcs</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>%1. %2
While a race runs, ticking the rule lets it join: it learns from the start and catches up. Clearing the tick removes it from the race.</source>
        <translation>%1. %2
Während eines Wettlaufs steigt eine Regel ein, sobald sie angekreuzt wird: Sie lernt von Anfang an und holt auf. Ohne Häkchen scheidet sie aus.</translation>
    </message>
    <message>
        <source>%1. %2 B: %3</source>
        <translation>%1. %2 B: %3</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1. It is seen in no view.</source>
        <translation>%1. In keiner Ansicht zu sehen.</translation>
    </message>
    <message>
        <source>%1. Mean output after %2: %3.</source>
        <translation>%1. Mittlere Ausgabe nach %2: %3.</translation>
    </message>
    <message>
        <source>%1. See it in:</source>
        <translation>%1. Zu sehen in:</translation>
    </message>
    <message>
        <source>%1. You need not wait for this one to end.</source>
        <translation>%1. Auf das Ende brauchen Sie hier nicht zu warten.</translation>
    </message>
    <message>
        <source>%1/(%2·%3)%4</source>
        <translation>%1/(%2·%3)%4</translation>
    </message>
    <message>
        <source>%1/(%2·%3·√%4)</source>
        <translation>%1/(%2·%3·√%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2
Click: present it</source>
        <translation>%1: %2
Klick: darbieten</translation>
    </message>
    <message>
        <source>%1: %2 PYR spikes</source>
        <translation>%1: %2 PYR-Spikes</translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation>%1: %2 Bilder</translation>
    </message>
    <message>
        <source>%1: %2 in A, %3 in B</source>
        <translation>%1: %2 in A, %3 in B</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ</source>
        <translation>%1: %2 von %3 verschieden</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree</source>
        <translation>%1: %2 von %3 ungleich</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree in sign</source>
        <translation>%1: %2 von %3 mit ungleichen Vorzeichen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images right</source>
        <translation>%1: %2 von %3 Bildern richtig</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3</source>
        <translation>%1: %2 Zeilen aus %3</translation>
    </message>
    <message>
        <source>%1: %2 shown, %3 carry an error of VIP, %4 of SST</source>
        <translation>%1: %2 gezeigt, %3 tragen einen Fehler von VIP, %4 von SST</translation>
    </message>
    <message>
        <source>%1: %2 shown, feedback comes from the output</source>
        <translation>%1: %2 gezeigt, Feedback kommt von der Ausgabe</translation>
    </message>
    <message>
        <source>%1: %2 shown, no feedback</source>
        <translation>%1: %2 gezeigt, kein Feedback</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 × %3 × %4</source>
        <translation>%1: %2 × %3 × %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 spike, mean x %4</source>
        <translation>%1: %2, %3 feuern, mittleres x %4</translation>
    </message>
    <message>
        <source>%1: %2, VIP %3, SST %4</source>
        <translation>%1: %2, VIP %3, SST %4</translation>
    </message>
    <message>
        <source>%1: %2, mean e = %3</source>
        <translation>%1: %2, mittleres e = %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: 0 in all cells</source>
        <translation>%1: 0 in allen Zellen</translation>
    </message>
    <message>
        <source>%1: A and B are the same.</source>
        <translation>%1: A und B sind gleich.</translation>
    </message>
    <message>
        <source>%1: A, B and B − A</source>
        <translation>%1: A, B und B − A</translation>
    </message>
    <message>
        <source>%1: W = %2</source>
        <translation>%1: W = %2</translation>
    </message>
    <message>
        <source>%1: acts while it is dragged. One drag is one intervention; Ctrl+Z takes it back. Keys: arrows, Home and End.</source>
        <translation>%1: wirkt, während er gezogen wird. Einmal Ziehen ist ein Eingriff; Strg+Z nimmt ihn zurück. Tasten: Pfeile, Pos1 und Ende.</translation>
    </message>
    <message>
        <source>%1: afferent of the cell</source>
        <translation>%1: Afferenz der Zelle</translation>
    </message>
    <message>
        <source>%1: all %2 the same</source>
        <translation>%1: alle %2 gleich</translation>
    </message>
    <message>
        <source>%1: cell of the layer</source>
        <translation>%1: Zelle der Schicht</translation>
    </message>
    <message>
        <source>%1: cells %2</source>
        <translation>%1: Zellen %2</translation>
    </message>
    <message>
        <source>%1: cut</source>
        <translation>%1: gekappt</translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation>%1: Schicht</translation>
    </message>
    <message>
        <source>%1: mean |e|</source>
        <translation>%1: mittleres |e|</translation>
    </message>
    <message>
        <source>%1: no connections</source>
        <translation>%1: keine Verbindungen</translation>
    </message>
    <message>
        <source>%1: no feedback</source>
        <translation>%1: kein Feedback</translation>
    </message>
    <message>
        <source>%1: none in this presentation</source>
        <translation>%1: keine in dieser Darbietung</translation>
    </message>
    <message>
        <source>%1: none in this step</source>
        <translation>%1: keine in diesem Schritt</translation>
    </message>
    <message>
        <source>%1: nothing passes in this presentation</source>
        <translation>%1: In dieser Darbietung läuft nichts hindurch</translation>
    </message>
    <message>
        <source>%1: nothing passes in this step</source>
        <translation>%1: In diesem Schritt läuft nichts hindurch</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1: only in A</source>
        <translation>%1: nur in A</translation>
    </message>
    <message>
        <source>%1: only in B</source>
        <translation>%1: nur in B</translation>
    </message>
    <message>
        <source>%1: prediction %2.</source>
        <translation>%1: Vorhersage %2.</translation>
    </message>
    <message>
        <source>%1: spikes only in A: %2, only in B: %3, in both: %4</source>
        <translation>%1: Spikes nur in A: %2, nur in B: %3, in beiden: %4</translation>
    </message>
    <message>
        <source>%1: spikes per 100 ms</source>
        <translation>%1: Spikes pro 100&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: the name of an exported race must end in .png or .svg.</source>
        <translation>%1: Der Name eines exportierten Wettlaufs muss auf .png oder .svg enden.</translation>
    </message>
    <message>
        <source>%1: the run was opened, but what the session holds about the window cannot be read.</source>
        <translation>%1: Der Lauf wurde geöffnet, aber was die Sitzung über das Fenster enthält, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: gleich</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1: Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>%1: use the suggested %2</source>
        <translation>%1: Vorschlag %2 verwenden</translation>
    </message>
    <message>
        <source>%1: x = %2</source>
        <translation>%1: x = %2</translation>
    </message>
    <message>
        <source>%1: x = %2, spikes</source>
        <translation>%1: x = %2, feuert</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2 of %3 entries of E have its sign</source>
        <translation>%1; %2 von %3 Einträgen von E haben sein Vorzeichen</translation>
    </message>
    <message>
        <source>%1; %2 votes</source>
        <translation>%1; %2 Stimmen</translation>
    </message>
    <message>
        <source>%1; 1 vote</source>
        <translation>%1; 1 Stimme</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <translation>%1; und %2</translation>
    </message>
    <message>
        <source>%1; graded errors</source>
        <translation>%1; graduierte Fehler</translation>
    </message>
    <message>
        <source>%1; θₑ = %2</source>
        <translation>%1; θₑ = %2</translation>
    </message>
    <message>
        <source>%1…%2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into all hidden layers flipped</source>
        <translation>%2 % der Feedback-Vorzeichen zu allen verborgenen Schichten umgekehrt</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into all hidden layers held flipped</source>
        <translation>%2 % der Feedback-Vorzeichen zu allen verborgenen Schichten umgekehrt gehalten</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into layer %1 flipped</source>
        <translation>%2 % der Feedback-Vorzeichen zu Schicht %1 umgekehrt</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into layer %1 held flipped</source>
        <translation>%2 % der Feedback-Vorzeichen zu Schicht %1 umgekehrt gehalten</translation>
    </message>
    <message>
        <source>%2 % of the cells of hidden layer %1 did not spike in the last batch: %3</source>
        <translation>%2 % der Zellen der verborgenen Schicht %1 haben im letzten Batch nicht gefeuert: %3</translation>
    </message>
    <message>
        <source>%2 % of the cells of the output layer did not spike in the last batch: %3</source>
        <translation>%2 % der Zellen der Ausgabeschicht haben im letzten Batch nicht gefeuert: %3</translation>
    </message>
    <message>
        <source>%6 has labels %1 to %2, which need %3 output cells, as labels count from 0, but the network %4 has only %5.</source>
        <translation>„%6“ hat die Labels %1 bis %2, die %3 Ausgabezellen brauchen, da Labels ab 0 zählen; das Netz %4 hat aber nur %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n classics</source>
        <translation>
            <numerusform>%n Klassiker</numerusform>
            <numerusform>%n Klassiker</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1 (%2)</source>
        <translation>&amp;%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>Lektion &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>Lektion &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Cut cells and synapses</source>
        <translation>Zellen und Synapsen &amp;kappen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Data of lessons</source>
        <translation>&amp;Daten der Lektionen</translation>
    </message>
    <message>
        <source>&amp;Default layout</source>
        <translation>&amp;Standardanordnung</translation>
    </message>
    <message>
        <source>&amp;Drawn digits</source>
        <translation>Ge&amp;zeichnete Ziffern</translation>
    </message>
    <message>
        <source>&amp;Explained in the manual</source>
        <translation>Im &amp;Handbuch erklärt</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>Abbildungen &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Schnelle&amp;r</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Films of steps that play</source>
        <translation>&amp;Filme der Schritte, die ablaufen</translation>
    </message>
    <message>
        <source>&amp;Fit: show all of the time axes</source>
        <translation>&amp;Einpassen: Zeitachsen ganz zeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Go on at the last one shown</source>
        <translation>Bei der &amp;zuletzt gezeigten weiter</translation>
    </message>
    <message>
        <source>&amp;Go on with these data</source>
        <translation>Mit diesen Daten &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Handout of a lesson…</source>
        <translation>&amp;Handout einer Lektion&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Handout of this lesson…</source>
        <translation>&amp;Handout dieser Lektion&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Hear the spikes</source>
        <translation>Spikes &amp;hören</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hold this run</source>
        <translation>Diesen Lauf &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Label the parts of this view</source>
        <translation>Teile dieser Ansicht bes&amp;chriften</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;List of lessons</source>
        <translation>&amp;Liste der Lektionen</translation>
    </message>
    <message>
        <source>&amp;List of scenes</source>
        <translation>&amp;Liste der Szenen</translation>
    </message>
    <message>
        <source>&amp;Look at the test set</source>
        <translation>&amp;Testbilder ansehen</translation>
    </message>
    <message>
        <source>&amp;Make a film…</source>
        <translation>Film e&amp;rstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Make the film…</source>
        <translation>Film &amp;erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Neuer Seed</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next scene</source>
        <translation>&amp;Nächste Szene</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the data</source>
        <translation>Daten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Temp&amp;o</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Paste a set-up…</source>
        <translation>Aufbau &amp;einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>&amp;Vorige Szene</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Record a scene</source>
        <translation>Szene &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Reset, same weights</source>
        <translation>&amp;Von vorn, selbe Gewichte</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation>&amp;Szenen</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Ten steps</source>
        <translation>&amp;Zehn Schritte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Vote on the question</source>
        <translation>Über die Frage &amp;abstimmen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;What is this view?</source>
        <translation>&amp;Was zeigt diese Ansicht?</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; compares nothing: it can be like accuracy &gt;= 80% or accuracy@fa &lt; accuracy@frsf - 2%.</source>
        <translation>„%1“ vergleicht nichts: Möglich ist etwa accuracy &gt;= 80% oder accuracy@fa &lt; accuracy@frsf - 2%.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name its layer or cell by a whole number from %2 to 1,000,000.</source>
        <translation>„%1“ nennt Schicht oder Zelle nicht durch eine ganze Zahl von %2 bis 1.000.000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a &apos;%&apos; without two hexadecimal digits after it.</source>
        <translation>„%1“ hat ein „%“ ohne zwei Hexadezimalziffern danach.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a kernel larger than the maps of %2 x %3 below it.</source>
        <translation>„%1“ hat einen Kernel, der größer ist als die Karten von %2 x %3 darunter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a kernel that is not from 1 to 31.</source>
        <translation>„%1“ hat einen Kernel, der nicht zwischen 1 und 31 liegt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a padding as large as its kernel: the cells at the border would see nothing.</source>
        <translation>„%1“ hat einen Rand so groß wie sein Kernel: Die Zellen am Rand sähen nichts.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a padding that is not from 0 to 30.</source>
        <translation>„%1“ hat einen Rand, der nicht zwischen 0 und 30 liegt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a stride that is not from 1 to 31.</source>
        <translation>„%1“ hat eine Schrittweite, die nicht zwischen 1 und 31 liegt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 100,000 cells.</source>
        <translation>„%1“ hat mehr als 100.000 Zellen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is larger than the maps of %2 x %3 below it.</source>
        <translation>„%1“ ist größer als die Karten von %2 x %3 darunter.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither yes nor no.</source>
        <translation>„%1“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no amount: it can be like 40 batches, 1 sample, 7 ms or 2 epochs, from 1 to 1,000,000.</source>
        <translation>„%1“ ist keine Menge: Möglich ist etwa 40 batches, 1 sample, 7 ms oder 2 epochs, von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cell: it is LAYER:CELL, like 1:17.</source>
        <translation>„%1“ ist keine Zelle: Sie schreibt sich LAYER:CELL, wie 1:17.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of a step. It can be %2, each followed by a colon and its value.</source>
        <translation>„%1“ ist kein Feld eines Schritts. Möglich ist %2, jeweils mit einem Doppelpunkt und dem Wert danach.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of the header, which has title, summary, minutes and format.</source>
        <translation>„%1“ ist kein Feld des Kopfs; dieser hat title, summary, minutes und format.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layer. Layers are cells like 400, convolutions like 32c5 (32 channels, kernel of 5, also 32c5s2p1 with stride 2 and padding 1) and pools like p2.</source>
        <translation>„%1“ ist keine Schicht. Schichten sind Zellen wie 400, Faltungen wie 32c5 (32 Kanäle, Kernel von 5, auch 32c5s2p1 mit Schrittweite 2 und Rand 1) und Pools wie p2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name: it has up to 40 letters, digits, - and _, and is not &apos;before&apos;.</source>
        <translation>„%1“ ist kein Name: Er hat bis zu 40 Buchstaben, Ziffern, - und _, und lautet nicht „before“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to add.</source>
        <translation>„%1“ ist keine Zahl, die sich addieren lässt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture beside the lesson: it is a plain name that ends in .svg or .png, without folders or addresses.</source>
        <translation>„%1“ ist kein Bild neben der Lektion: Nötig ist ein einfacher Name, der auf .svg oder .png endet, ohne Ordner oder Adressen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pool of at least 2 x 2.</source>
        <translation>„%1“ ist kein Pool von mindestens 2 x 2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no speed: it can be like 30 ms/s, 2 samples/s or 25 batches/s.</source>
        <translation>„%1“ ist keine Geschwindigkeit: Möglich ist etwa 30 ms/s, 2 samples/s oder 25 batches/s.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no synapse: it is LAYER:CELL:AFFERENT, like 2:3:17.</source>
        <translation>„%1“ ist keine Synapse: Sie schreibt sich LAYER:CELL:AFFERENT, wie 2:3:17.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3 or %4.</source>
        <translation>„%1“ ist kein Wert der Option „%2“. Möglich ist %3 oder %4.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3 or a number from %4 to %5.</source>
        <translation>„%1“ ist kein Wert der Option „%2“. Möglich ist %3 oder eine Zahl von %4 bis %5.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3.</source>
        <translation>„%1“ ist kein Wert der Option „%2“. Möglich ist %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from 1 to %2.</source>
        <translation>„%1“ ist keine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a place in a run. It can be start, now, latest or bookmark=NAME, or amounts from the start, like epoch=1.5 or epoch=1,batch=5,sample=2,ms=10; amounts can follow a word, like now,ms=20. The end of a film can also be counted from its beginning: from,epoch=2.</source>
        <translation>„%1“ ist keine Stelle in einem Lauf. Möglich sind start, now, latest oder bookmark=NAME, oder Mengen ab dem Start wie epoch=1.5 oder epoch=1,batch=5,sample=2,ms=10; Mengen können auf ein Wort folgen wie now,ms=20. Das Ende eines Films lässt sich auch ab seinem Beginn zählen: from,epoch=2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a speed: it is how much each second of film shows, like 20 ms/s, 2 samples/s, 25 batches/s or 0.5 epochs/s.</source>
        <translation>„%1“ ist keine Geschwindigkeit: Sie gibt an, wie viel jede Sekunde Film zeigt, etwa 20&#xa0;ms/s, 2 samples/s, 25 batches/s oder 0.5 epochs/s.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an interval between pictures: it can be like 5 ms, 1 sample, 10 batches or 1 epoch, from 1 to 1,000,000.</source>
        <translation>„%1“ ist kein Abstand zwischen Bildern: Möglich ist etwa 5&#xa0;ms, 1 sample, 10 batches oder 1 epoch, von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not complete, or has too many parts. It can be %2.</source>
        <translation>„%1“ ist nicht vollständig oder hat zu viele Teile. Möglich ist %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not from 1 to 100,000 cells.</source>
        <translation>„%1“ liegt nicht zwischen 1 und 100.000 Zellen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that is measured. It can be %2.</source>
        <translation>„%1“ ist nichts, was gemessen wird. Möglich ist %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a name after its @: of a step, of a rule, or &apos;before&apos;.</source>
        <translation>„%1“ braucht nach dem @ einen Namen: den eines Schritts, einer Regel, oder „before“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs rows and columns below it: write the input as rows x columns x channels, like 32x32x3, and convolutions before dense layers.</source>
        <translation>„%1“ braucht Zeilen und Spalten darunter: Schreiben Sie die Eingabe als Zeilen x Spalten x Kanäle, wie 32x32x3, und Faltungen vor dichte Schichten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: layer %2 has cells 0 to %3.</source>
        <translation>„%1“: Schicht %2 hat die Zellen 0 bis %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the network %2 has layers 1 to %3.</source>
        <translation>„%1“: Das Netz %2 hat die Schichten 1 bis %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the network %2 has pairs of layers from 1 to %3.</source>
        <translation>„%1“: Das Netz %2 hat Schichtpaare von 1 bis %3.</translation>
    </message>
    <message>
        <source>&apos;fixed&apos; quantum θ_e, or &apos;adaptive&apos;: c times the running root mean square of the layer&apos;s error drive.</source>
        <translation>„fest“: θ_e, oder „adaptiv“: c mal das laufende quadratische Mittel des Fehlerantriebs der Schicht.</translation>
    </message>
    <message>
        <source>(1 − λ)ᵏ</source>
        <translation>(1 − λ)ᵏ</translation>
    </message>
    <message>
        <source>**%1** is right: %2</source>
        <translation>**%1** ist richtig: %2</translation>
    </message>
    <message>
        <source>**The answer:** *%1*</source>
        <translation>**Die Antwort:** *%1*</translation>
    </message>
    <message>
        <source>**✓ That is right.**</source>
        <translation>**✓ Das ist richtig.**</translation>
    </message>
    <message>
        <source>**✗ The right answer:** *%1*</source>
        <translation>**✗ Die richtige Antwort:** *%1*</translation>
    </message>
    <message>
        <source>*PageDown shows the first scene.*</source>
        <translation>*Bild ab zeigt die erste Szene.*</translation>
    </message>
    <message>
        <source>*no notes*</source>
        <translation>*keine Notizen*</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 in every step for the right class, from step $1 + t_d$ on; else 0.</source>
        <translation>1 in jedem Schritt für die richtige Klasse, ab Schritt $1 + t_d$; sonst 0.</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Label</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>1 of its steps plays by itself.</source>
        <translation>Einer ihrer Schritte spielt von selbst ab.</translation>
    </message>
    <message>
        <source>1 of its steps races learning rules.</source>
        <translation>In einem ihrer Schritte treten Lernregeln gegeneinander an.</translation>
    </message>
    <message>
        <source>1 prediction was removed.</source>
        <translation>1 Vorhersage wurde entfernt.</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <source>1 spike</source>
        <translation>1 Spike</translation>
    </message>
    <message>
        <source>1 stroke</source>
        <translation>1 Strich</translation>
    </message>
    <message>
        <source>1 synapse</source>
        <translation>1 Synapse</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>1 value not applied yet.</source>
        <translation>1 Wert noch nicht angewendet.</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>1/(N·T)</source>
        <translation>1/(N·T)</translation>
    </message>
    <message>
        <source>1/(N·T·√P)</source>
        <translation>1/(N·T·√P)</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>100,000 images/s</source>
        <translation>100.000 Bilder/s</translation>
    </message>
    <message>
        <source>100.0 %</source>
        <translation>100,0&#xa0;%</translation>
    </message>
    <message>
        <source>88.8 epochs/min</source>
        <translation>88,8 Epochen/min</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>&lt; 0.00001 %</source>
        <translation>&lt; 0,00001&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Microcircuit %1&lt;/h3&gt;&lt;p&gt;Trains a spiking network of cortical microcircuits, each of a pyramidal, a VIP and an SST cell, and shows it while it learns.&lt;/p&gt;&lt;p&gt;A reconstruction from the abstract of Yang &amp;amp; Li (2022), “A Computational Framework of Cortical Microcircuits Approximates Sign-concordant Random Backpropagation”, arXiv 2205.07292. It is not the authors&apos; own code; where the abstract is silent, the equations are this program&apos;s choice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Microcircuit %1&lt;/h3&gt;&lt;p&gt;Trainiert ein Spiking-Netz aus kortikalen Mikroschaltkreisen, jeder aus einer Pyramiden-, einer VIP- und einer SST-Zelle, und zeigt es, während es lernt.&lt;/p&gt;&lt;p&gt;Eine Rekonstruktion aus der Zusammenfassung von Yang &amp;amp; Li (2022), „A Computational Framework of Cortical Microcircuits Approximates Sign-concordant Random Backpropagation“, arXiv 2205.07292. Es ist nicht der Code der Autoren; wo die Zusammenfassung schweigt, hat dieses Programm die Gleichungen gewählt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A GIF must have between %1 and %2 pictures per second: programs show more of them slower.</source>
        <translation>Ein GIF muss zwischen %1 und %2 Bilder pro Sekunde haben: Mehr davon zeigen Programme langsamer.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A und B</translation>
    </message>
    <message>
        <source>A and B are the same.</source>
        <translation>A und B sind gleich.</translation>
    </message>
    <message>
        <source>A beside B</source>
        <translation>A neben B</translation>
    </message>
    <message>
        <source>A blank sheet.</source>
        <translation>Ein leeres Blatt.</translation>
    </message>
    <message>
        <source>A cell spikes where this holds.</source>
        <translation>Eine Zelle feuert, wo dies gilt.</translation>
    </message>
    <message>
        <source>A change of the run</source>
        <translation>Eine Änderung des Laufs</translation>
    </message>
    <message>
        <source>A class is voting. Close the vote, then choose the language.</source>
        <translation>Eine Klasse stimmt ab. Schließen Sie die Abstimmung, dann wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>A click is a spike of the PYR cell, a high tone a burst of VIP, a low tone a burst of SST.</source>
        <translation>Ein Klick ist ein Spike der PYR-Zelle, ein hoher Ton ein Burst von VIP, ein tiefer Ton ein Burst von SST.</translation>
    </message>
    <message>
        <source>A click on a cell shows its strongest connections.</source>
        <translation>Ein Klick auf eine Zelle zeigt ihre stärksten Verbindungen.</translation>
    </message>
    <message>
        <source>A column for each class that was said.</source>
        <translation>Eine Spalte für jede genannte Klasse.</translation>
    </message>
    <message>
        <source>A column for each of the %1 steps.</source>
        <translation>Eine Spalte für jeden der %1 Schritte.</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>A data set has a name that is not accepted.</source>
        <translation>Ein Datensatz hat einen Namen, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>A feedback weight: errors travel down through it.</source>
        <translation>Ein Feedback-Gewicht: Fehler laufen durch es abwärts.</translation>
    </message>
    <message>
        <source>A field of a step has up to %1 bytes.</source>
        <translation>Ein Feld eines Schritts hat bis zu %1 Bytes.</translation>
    </message>
    <message>
        <source>A file is being opened or saved. Choose the language once that is done.</source>
        <translation>Eine Datei wird geöffnet oder gespeichert. Wählen Sie die Sprache, wenn das getan ist.</translation>
    </message>
    <message>
        <source>A film is being made. Choose the language once it is finished.</source>
        <translation>Ein Film wird erstellt. Wählen Sie die Sprache, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>A film must have between %1 and %2 pictures per second.</source>
        <translation>Ein Film muss zwischen %1 und %2 Bilder pro Sekunde haben.</translation>
    </message>
    <message>
        <source>A film of %1 pixels cannot be made: each side must have between %2 and %3.</source>
        <translation>Ein Film von %1 Bildpunkten ist nicht möglich: Jede Seite muss zwischen %2 und %3 haben.</translation>
    </message>
    <message>
        <source>A film of %1 pixels cannot be made: it may have at most %2 pixels in all.</source>
        <translation>Ein Film von %1 Bildpunkten ist nicht möglich: Erlaubt sind höchstens %2 Bildpunkte insgesamt.</translation>
    </message>
    <message>
        <source>A first experiment</source>
        <translation>Ein erstes Experiment</translation>
    </message>
    <message>
        <source>A folder with the same images and labels</source>
        <translation>Ein Ordner mit denselben Bildern und Labels</translation>
    </message>
    <message>
        <source>A formula does not end on its line; a dollar sign is written \$.</source>
        <translation>Eine Formel endet nicht in ihrer Zeile; ein Dollarzeichen schreibt sich \$.</translation>
    </message>
    <message>
        <source>A formula ends with _ or ^.</source>
        <translation>Eine Formel endet mit _ oder ^.</translation>
    </message>
    <message>
        <source>A formula has &apos;%1&apos;, which is not known: the page Writing a lesson of the manual lists what can be written.</source>
        <translation>Eine Formel enthält „%1“, das nicht bekannt ist: Die Seite „Writing a lesson“ des Handbuchs führt auf, was sich schreiben lässt.</translation>
    </message>
    <message>
        <source>A formula has a { without its }.</source>
        <translation>Eine Formel hat ein { ohne sein }.</translation>
    </message>
    <message>
        <source>A formula has a } without its {.</source>
        <translation>Eine Formel hat ein } ohne sein {.</translation>
    </message>
    <message>
        <source>A formula has braces within braces.</source>
        <translation>Eine Formel hat geschweifte Klammern in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>A formula is empty; a dollar sign is written \$.</source>
        <translation>Eine Formel ist leer; ein Dollarzeichen schreibt sich \$.</translation>
    </message>
    <message>
        <source>A formula raises or lowers within what is raised or lowered already.</source>
        <translation>Eine Formel stellt etwas hoch oder tief, das schon hoch- oder tiefgestellt ist.</translation>
    </message>
    <message>
        <source>A forward weight: activity travels up through it.</source>
        <translation>Ein Vorwärtsgewicht: Aktivität läuft durch es aufwärts.</translation>
    </message>
    <message>
        <source>A handout is being written. Choose the language once it is finished.</source>
        <translation>Ein Handout wird geschrieben. Wählen Sie die Sprache, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A handout is being written. Export once it is finished.</source>
        <translation>Ein Handout wird geschrieben. Exportieren Sie, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A hundred hidden microcircuits learn ten digits, ten seconds an epoch: after half a minute about 90 of 100 are right, and the speed slider goes up to full speed. VIP and SST burst where an answer is wrong, less and less often.</source>
        <translation>Hundert verborgene Mikroschaltkreise lernen zehn Ziffern, zehn Sekunden pro Epoche: Nach einer halben Minute sind etwa 90 von 100 richtig, und der Geschwindigkeitsregler reicht bis zum vollen Tempo. VIP und SST feuern Bursts, wo eine Antwort falsch ist, immer seltener.</translation>
    </message>
    <message>
        <source>A kernel W</source>
        <translation>Ein Kernel W</translation>
    </message>
    <message>
        <source>A learning rate of 5, twenty-five times the suggested one: weights overshoot, and after some ten batches the output falls silent and nothing is learned any more. Ten batches later the run pauses and says so; in the raster the rows of the output are empty, and the loss in Error signals lies flat.</source>
        <translation>Eine Lernrate von 5, das Fünfundzwanzigfache der vorgeschlagenen: Die Gewichte schießen über, nach etwa zehn Batches verstummt die Ausgabe, und nichts wird mehr gelernt. Zehn Batches später hält der Lauf an und sagt es; im Raster sind die Zeilen der Ausgabe leer, und der Verlust in „Fehlersignale“ verläuft flach.</translation>
    </message>
    <message>
        <source>A lesson begins with a line of --- and its header: title, summary, minutes, format.</source>
        <translation>Eine Lektion beginnt mit einer Zeile --- und ihrem Kopf: title, summary, minutes, format.</translation>
    </message>
    <message>
        <source>A lesson has up to %1 steps.</source>
        <translation>Eine Lektion hat bis zu %1 Schritte.</translation>
    </message>
    <message>
        <source>A lesson is open</source>
        <translation>Eine Lektion ist offen</translation>
    </message>
    <message>
        <source>A lesson is open. Close it to record scenes.</source>
        <translation>Eine Lektion ist offen. Schließen Sie sie, um Szenen aufzunehmen.</translation>
    </message>
    <message>
        <source>A lesson is open. Close it to show scenes.</source>
        <translation>Eine Lektion ist offen. Schließen Sie sie, um Szenen zu zeigen.</translation>
    </message>
    <message>
        <source>A lesson learns the drawn digits, which every machine has: it cannot name other data.</source>
        <translation>Eine Lektion lernt die gezeichneten Ziffern, die jeder Rechner hat: Andere Daten kann sie nicht nennen.</translation>
    </message>
    <message>
        <source>A lesson shows up to %1 pictures.</source>
        <translation>Eine Lektion zeigt bis zu %1 Bilder.</translation>
    </message>
    <message>
        <source>A lesson: its text, questions, and what it waits for.</source>
        <translation>Eine Lektion: ihr Text, ihre Fragen und worauf sie wartet.</translation>
    </message>
    <message>
        <source>A line of the header has up to %1 bytes.</source>
        <translation>Eine Zeile des Kopfs hat bis zu %1 Bytes.</translation>
    </message>
    <message>
        <source>A marked value cannot be used.</source>
        <translation>Ein markierter Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A microcircuit without a network, with sliders for what reaches it.</source>
        <translation>Ein Mikroschaltkreis ohne Netz, mit Reglern für das, was ihn erreicht.</translation>
    </message>
    <message>
        <source>A network like 28x28-8c5-p2-16c3-p2-10 has them.</source>
        <translation>Ein Netz wie 28x28-8c5-p2-16c3-p2-10 hat sie.</translation>
    </message>
    <message>
        <source>A network that fits: %1.</source>
        <translation>Ein Netz, das passt: %1.</translation>
    </message>
    <message>
        <source>A network without hidden layers has no feedback to change.</source>
        <translation>Ein Netz ohne verborgene Schichten hat kein Feedback, das sich ändern ließe.</translation>
    </message>
    <message>
        <source>A number of %1 seeds is not from 1 to 100.</source>
        <translation>Die Anzahl der Seeds, %1, liegt nicht zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>A only</source>
        <translation>nur A</translation>
    </message>
    <message>
        <source>A pair stands as high as its feedback.</source>
        <translation>Ein Paar steht so hoch wie sein Feedback.</translation>
    </message>
    <message>
        <source>A parameter</source>
        <translation>Ein Parameter</translation>
    </message>
    <message>
        <source>A picture is written ![what it shows](file.svg).</source>
        <translation>Ein Bild schreibt sich ![was es zeigt](datei.svg).</translation>
    </message>
    <message>
        <source>A position with %1 time steps presented is beyond the batch it stands in.</source>
        <translation>Eine Position mit %1 dargebotenen Zeitschritten liegt hinter dem Batch, in dem sie steht.</translation>
    </message>
    <message>
        <source>A pyramidal cell spikes when its somatic potential reaches this value.</source>
        <translation>Eine Pyramidenzelle feuert, wenn ihr somatisches Potential diesen Wert erreicht.</translation>
    </message>
    <message>
        <source>A question and its options have no pictures: these stand in the text or in the answer.</source>
        <translation>Eine Frage und ihre Möglichkeiten haben keine Bilder: Diese stehen im Text oder in der Antwort.</translation>
    </message>
    <message>
        <source>A question has %1 to %2 options, lines that begin with ( ) or, for the right one, (x).</source>
        <translation>Eine Frage hat %1 bis %2 Möglichkeiten, Zeilen, die mit ( ) beginnen oder, bei der richtigen, mit (x).</translation>
    </message>
    <message>
        <source>A race measures accuracy, loss, concordance:1 (the mean of all pairs) and gradient-angle:1 (of the lowest layer).</source>
        <translation>Ein Wettlauf misst accuracy, loss, concordance:1 (das Mittel aller Paare) und gradient-angle:1 (der untersten Schicht).</translation>
    </message>
    <message>
        <source>A race needs at least one rule and one seed.</source>
        <translation>Ein Wettlauf braucht mindestens eine Regel und einen Seed.</translation>
    </message>
    <message>
        <source>A race needs at least one rule.</source>
        <translation>Ein Wettlauf braucht mindestens eine Regel.</translation>
    </message>
    <message>
        <source>A ring around a cell.</source>
        <translation>Ein Ring um eine Zelle.</translation>
    </message>
    <message>
        <source>A row for each cell of the upper layer, a column for each of the lower one; dark pairs have opposite signs.</source>
        <translation>Eine Zeile für jede Zelle der oberen Schicht, eine Spalte für jede der unteren; dunkle Paare haben ungleiche Vorzeichen.</translation>
    </message>
    <message>
        <source>A row for each class that is right.</source>
        <translation>Eine Zeile für jede richtige Klasse.</translation>
    </message>
    <message>
        <source>A search needs at least one range.</source>
        <translation>Eine Suche braucht mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>A setting is written as: name = value; this is &apos;%1&apos;.</source>
        <translation>Eine Einstellung schreibt sich so: name = wert; dies ist „%1“.</translation>
    </message>
    <message>
        <source>A share of %1 % is not from 0 to 100 %.</source>
        <translation>Ein Anteil von %1 % liegt nicht zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>A side of the figure would have %1 pixels: choose between %2 and %3.</source>
        <translation>Eine Seite der Abbildung hätte %1 Bildpunkte: Wählen Sie zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>A speed of %1 ms per second is not above 0.</source>
        <translation>Eine Geschwindigkeit von %1 ms pro Sekunde liegt nicht über 0.</translation>
    </message>
    <message>
        <source>A spike of a pyramidal cell.</source>
        <translation>Ein Spike einer Pyramidenzelle.</translation>
    </message>
    <message>
        <source>A state with %1 what-ifs in force belongs to a run with more of them.</source>
        <translation>Ein Zustand mit %1 wirksamen Eingriffen gehört zu einem Lauf mit mehr Eingriffen.</translation>
    </message>
    <message>
        <source>A step asks one question.</source>
        <translation>Ein Schritt stellt nur eine Frage.</translation>
    </message>
    <message>
        <source>A step begins one experiment, by &apos;experiment&apos; or by &apos;preset&apos;.</source>
        <translation>Ein Schritt beginnt ein einziges Experiment, mit „experiment“ oder mit „preset“.</translation>
    </message>
    <message>
        <source>A step count of %1 is not above 0.</source>
        <translation>Eine Schrittzahl von %1 liegt nicht über 0.</translation>
    </message>
    <message>
        <source>A step count of %1 is not from 1 to 2^40.</source>
        <translation>Eine Schrittzahl von %1 liegt nicht zwischen 1 und 2^40.</translation>
    </message>
    <message>
        <source>A step either waits or races: the race is what it waits for.</source>
        <translation>Ein Schritt wartet oder macht einen Wettlauf: Der Wettlauf ist, worauf er wartet.</translation>
    </message>
    <message>
        <source>A step has more than %1 fields.</source>
        <translation>Ein Schritt hat mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>A step has one block &apos;step&apos;.</source>
        <translation>Ein Schritt hat nur einen Block „step“.</translation>
    </message>
    <message>
        <source>A text field keeps letters, digits and Space; a number box keeps digits.</source>
        <translation>Ein Textfeld behält Buchstaben, Ziffern und Leertaste; ein Zahlenfeld behält Ziffern.</translation>
    </message>
    <message>
        <source>A tonic drive of −2 holds the second hidden layer far below threshold, where gates stay shut: it never spikes, no error passes it, and no digit is learned. The run pauses and says so; in the raster the rows of that layer are empty, with a tonic drive of 0 it learns.</source>
        <translation>Ein tonischer Antrieb von −2 hält die zweite verborgene Schicht weit unter der Schwelle, wo Tore geschlossen bleiben: Sie feuert nie, kein Fehler kommt hindurch, und keine Ziffer wird gelernt. Der Lauf hält an und sagt es; im Raster sind die Zeilen dieser Schicht leer, mit tonischem Antrieb 0 lernt sie.</translation>
    </message>
    <message>
        <source>A trial needs at least one epoch.</source>
        <translation>Ein Versuch braucht mindestens eine Epoche.</translation>
    </message>
    <message>
        <source>A video cannot have %1 pixels, because both sides must be even: choose %2.</source>
        <translation>Ein Video kann nicht %1 Bildpunkte haben, denn beide Seiten müssen gerade sein: Wählen Sie %2.</translation>
    </message>
    <message>
        <source>A what-if cannot be after update %1.</source>
        <translation>Ein Eingriff kann nicht nach Update %1 liegen.</translation>
    </message>
    <message>
        <source>A what-if for the batch after update %1 comes too late: %2 updates are done.</source>
        <translation>Ein Eingriff für den Batch nach Update %1 kommt zu spät: %2 Updates sind getan.</translation>
    </message>
    <message>
        <source>A what-if from now on is begun with a control: the same run without it goes on beside, in lock-step, on the same batches. The control takes about as much time again as the run. Later what-ifs are done to the run alone.</source>
        <translation>Der nächste Eingriff beginnt mit einem Kontrolllauf: Derselbe Lauf geht ohne ihn daneben weiter, im Gleichschritt und mit denselben Batches. Der Kontrolllauf kostet etwa noch einmal so viel Zeit wie der Lauf. Spätere Eingriffe gelten dem Lauf allein.</translation>
    </message>
    <message>
        <source>A what-if is written as: at update 120: silence-sst</source>
        <translation>Ein Eingriff schreibt sich so: at update 120: silence-sst</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>A, B and difference</source>
        <translation>A, B und Unterschied</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A: this run</source>
        <translation>A: dieser Lauf</translation>
    </message>
    <message>
        <source>A: this run, %1</source>
        <translation>A: dieser Lauf, %1</translation>
    </message>
    <message>
        <source>About %1 minutes, %2 steps. In the program: %3.</source>
        <translation>Etwa %1 Minuten, %2 Schritte. Im Programm: %3.</translation>
    </message>
    <message>
        <source>About %1 of memory beside the images; this machine has %2.</source>
        <translation>Etwa %1 Speicher neben den Bildern; dieser Rechner hat %2.</translation>
    </message>
    <message>
        <source>About Microcircuit</source>
        <translation>Über Microcircuit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>Genauigkeit und Verlust</translation>
    </message>
    <message>
        <source>Accuracy and loss of</source>
        <translation>Genauigkeit und Verlust für</translation>
    </message>
    <message>
        <source>Accuracy appears with the first update.</source>
        <translation>Die Genauigkeit erscheint mit dem ersten Update.</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Genauigkeit jeder Klasse</translation>
    </message>
    <message>
        <source>Activity and errors of a convolution, channel by channel.</source>
        <translation>Aktivität und Fehler einer Faltung, Kanal für Kanal.</translation>
    </message>
    <message>
        <source>Activity from below arrives here as v_b.</source>
        <translation>Aktivität von unten kommt hier als v_b an.</translation>
    </message>
    <message>
        <source>Activity shown</source>
        <translation>Gezeigte Aktivität</translation>
    </message>
    <message>
        <source>Adaptive quantum in units of the error drive&apos;s root mean square.</source>
        <translation>Adaptives Quant in Einheiten des quadratischen Mittels des Fehlerantriebs.</translation>
    </message>
    <message>
        <source>Add a vote for option A; B to H or 2 to 8 for the others</source>
        <translation>Eine Stimme für Möglichkeit A; B bis H oder 2 bis 8 für die anderen</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Rauschen hinzufügen</translation>
    </message>
    <message>
        <source>Added to the root by which an adaptive step divides.</source>
        <translation>Wird zur Wurzel addiert, durch die ein adaptiver Schritt teilt.</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Zusätze</translation>
    </message>
    <message>
        <source>Adds a copy behind the scene (Ctrl+D)</source>
        <translation>Fügt eine Kopie hinter der Szene ein (Strg+D)</translation>
    </message>
    <message>
        <source>Adds a normal number to every forward weight, once: accuracy and sign concordance are expected to fall at once and to recover as learning goes on.</source>
        <translation>Addiert einmal zu jedem Vorwärtsgewicht eine normalverteilte Zahl: Genauigkeit und Vorzeichenkonkordanz dürften sofort fallen und sich beim Weiterlernen erholen.</translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene</source>
        <translation>Fügt die Tafel, wie sie jetzt ist, als letzte Szene hinzu</translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene (Ctrl+Shift+B)</source>
        <translation>Fügt die Tafel, wie sie jetzt ist, als letzte Szene hinzu (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Adds this current to the soma at every step of every presentation from the next one on: the cell is expected to fire more, or less with a negative one, whatever the image.</source>
        <translation>Gibt diesen Strom in jedem Schritt jeder Darbietung ab der nächsten auf das Soma: Die Zelle dürfte mehr feuern, bei negativem Strom weniger, gleich bei welchem Bild.</translation>
    </message>
    <message>
        <source>Afferent synapses</source>
        <translation>Afferente Synapsen</translation>
    </message>
    <message>
        <source>Afferents W·x</source>
        <translation>Afferenzen W·x</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>After epoch %1: %2 of %3 right</source>
        <translation>Nach Epoche %1: %2 von %3 richtig</translation>
    </message>
    <message>
        <source>After its beginning</source>
        <translation>Nach seinem Beginn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All cells with their activity, and the strongest connections of the picked one.</source>
        <translation>Alle Zellen mit ihrer Aktivität und die stärksten Verbindungen der gewählten.</translation>
    </message>
    <message>
        <source>All feedback has the sign opposite to its forward partner (rule frsf, 100 % flipped): sign concordance is 0 %, hidden layers learn the wrong way, and accuracy stays below 30 %. Feedback that learns mends itself: with the rule microcircuit flip it in What if after two epochs, and within three more accuracy is back.</source>
        <translation>Alles Feedback hat das entgegengesetzte Vorzeichen seines Vorwärtspartners (Regel frsf, 100&#xa0;% umgekehrt): Die Vorzeichenkonkordanz ist 0&#xa0;%, verborgene Schichten lernen in die falsche Richtung, und die Genauigkeit bleibt unter 30&#xa0;%. Lernendes Feedback erholt sich von selbst: Kehren Sie es mit der Regel microcircuit nach zwei Epochen unter „Eingriffe“ um; nach drei weiteren ist die Genauigkeit zurück.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>All of the time control</source>
        <translation>Ganze Zeitsteuerung</translation>
    </message>
    <message>
        <source>All of them are taken.</source>
        <translation>Alle davon werden genommen.</translation>
    </message>
    <message>
        <source>All open views, a file each</source>
        <translation>Alle offenen Ansichten, je eine Datei</translation>
    </message>
    <message>
        <source>All runs were begun with the same settings.</source>
        <translation>Alle Läufe wurden mit denselben Einstellungen begonnen.</translation>
    </message>
    <message>
        <source>All settings are those of the run on the board</source>
        <translation>Alle Einstellungen sind die des Laufs auf der Tafel</translation>
    </message>
    <message>
        <source>Also on the board: %1.</source>
        <translation>Ebenfalls auf der Tafel: %1.</translation>
    </message>
    <message>
        <source>Always on: a run never goes on with values that are not finite.</source>
        <translation>Immer an: Ein Lauf geht nie mit Werten weiter, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>An amount of 0 is none: choose another one.</source>
        <translation>Der Betrag 0 bewirkt nichts: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An archive, or another file, with the same images and labels</source>
        <translation>Ein Archiv oder eine andere Datei mit denselben Bildern und Labels</translation>
    </message>
    <message>
        <source>An image cannot be learned with label %1: labels go from 0 to %2.</source>
        <translation>Ein Bild lässt sich nicht mit dem Label %1 lernen: Labels gehen von 0 bis %2.</translation>
    </message>
    <message>
        <source>An image in it is not a PNG or JPEG of at most %1 x %1 pixels.</source>
        <translation>Ein Bild darin ist kein PNG oder JPEG von höchstens %1 × %1 Pixeln.</translation>
    </message>
    <message>
        <source>An image of %1 values cannot be learned by a network of %2 input cells.</source>
        <translation>Ein Bild aus %1 Werten kann ein Netz mit %2 Eingabezellen nicht lernen.</translation>
    </message>
    <message>
        <source>An image of %1 values does not fit data of %2 x %3 pixels and %4 channels.</source>
        <translation>Ein Bild aus %1 Werten passt nicht zu Daten mit %2 x %3 Bildpunkten und %4 Kanälen.</translation>
    </message>
    <message>
        <source>An image of %1 values does not fit data of %2 x %3 pixels and 1 channel.</source>
        <translation>Ein Bild aus %1 Werten passt nicht zu Daten mit %2 x %3 Bildpunkten und 1 Kanal.</translation>
    </message>
    <message>
        <source>An image that was answered wrongly</source>
        <translation>Ein falsch beantwortetes Bild</translation>
    </message>
    <message>
        <source>An option has no text.</source>
        <translation>Eine Möglichkeit hat keinen Text.</translation>
    </message>
    <message>
        <source>An update now changes the weights of hidden layer %1 by %2 % of their size: try an eta well below %3.</source>
        <translation>Ein Update ändert jetzt die Gewichte der verborgenen Schicht %1 um %2 % ihrer Größe: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>An update now changes the weights of the output layer by %2 % of their size: try an eta well below %3.</source>
        <translation>Ein Update ändert jetzt die Gewichte der Ausgabeschicht um %2 % ihrer Größe: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <source>Another data folder…</source>
        <translation>Anderer Datenordner&#xa0;…</translation>
    </message>
    <message>
        <source>Another file is still being written.</source>
        <translation>Eine andere Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Another film is still being made.</source>
        <translation>Ein anderer Film wird noch erstellt.</translation>
    </message>
    <message>
        <source>Another held run has the name &apos;%1&apos;.</source>
        <translation>Ein anderer gemerkter Lauf heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Another run has begun.</source>
        <translation>Ein anderer Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>Antwort auf die Frage</translation>
    </message>
    <message>
        <source>Answer ▶</source>
        <translation>Antwort ▶</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of the network</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Apical potential: the error that arrives from above.</source>
        <translation>Apikales Potential: der Fehler, der von oben ankommt.</translation>
    </message>
    <message>
        <source>Appears once the next point is measured.</source>
        <translation>Erscheint, sobald der nächste Punkt gemessen ist.</translation>
    </message>
    <message>
        <source>Appears with the first update.</source>
        <translation>Erscheint mit dem ersten Update.</translation>
    </message>
    <message>
        <source>Appears with the next update that is measured.</source>
        <translation>Erscheint mit dem nächsten Update, bei dem gemessen wird.</translation>
    </message>
    <message>
        <source>Apply (restarts)</source>
        <translation>Anwenden (Neustart)</translation>
    </message>
    <message>
        <source>Archives and NumPy arrays (%1)</source>
        <translation>Archive und NumPy-Arrays (%1)</translation>
    </message>
    <message>
        <source>Arrange the board, go to a moment, and record it as a scene. PageDown then goes from scene to scene.</source>
        <translation>Richten Sie die Tafel ein, gehen Sie zu einem Zeitpunkt und nehmen Sie eine Szene auf. Bild ab geht dann von Szene zu Szene.</translation>
    </message>
    <message>
        <source>Arrays are being exported. Choose the language once that is done.</source>
        <translation>Arrays werden exportiert. Wählen Sie die Sprache, wenn das getan ist.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>As many images as usual are held out: %1.</source>
        <translation>Zurückgehalten werden so viele Validierungsbilder wie üblich: %1.</translation>
    </message>
    <message>
        <source>As measured, for this pair of layers.</source>
        <translation>Wie gemessen, für dieses Schichtpaar.</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the network gets it, after changes such as a shift.</source>
        <translation>Wie das Netz es bekommt, nach Änderungen wie einer Verschiebung.</translation>
    </message>
    <message>
        <source>Asks for a file and makes the film; the run on the board goes on meanwhile</source>
        <translation>Fragt nach einer Datei und erstellt den Film; der Lauf auf der Tafel geht derweil weiter</translation>
    </message>
    <message>
        <source>Asks for a file or folder, and writes to it</source>
        <translation>Fragt nach einer Datei oder einem Ordner und schreibt dorthin</translation>
    </message>
    <message>
        <source>Asks for a file, plays the lesson and writes the handout</source>
        <translation>Fragt nach einer Datei, spielt die Lektion ab und schreibt das Handout</translation>
    </message>
    <message>
        <source>At %1 of %2; %3; %4 bookmarks, %5 what-ifs</source>
        <translation>Bei %1 von %2; %3; %4 Lesezeichen, %5 Eingriffe</translation>
    </message>
    <message>
        <source>At %1 the error of the right class, %2, is %3.</source>
        <translation>Bei %1 ist der Fehler der richtigen Klasse, %2, gleich %3.</translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation>Bei %1. %2.</translation>
    </message>
    <message>
        <source>At %1: u %2 (threshold %3), gate %4, error from above %5, ε %6, %7. Spikes in the last %8: %9.</source>
        <translation>Bei %1: u %2 (Schwelle %3), Tor %4, Fehler von oben %5, ε %6, %7. Spikes in den letzten %8: %9.</translation>
    </message>
    <message>
        <source>At step %1: u %2, vₐ %3, x %4, e %5, bursts %6</source>
        <translation>In Schritt %1: u %2, vₐ %3, x %4, e %5, Bursts %6</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B from M∘Wᵀ</source>
        <translation>B von M∘Wᵀ</translation>
    </message>
    <message>
        <source>B is being computed …</source>
        <translation>B wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>nur B</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>B: nothing yet</source>
        <translation>B: noch nichts</translation>
    </message>
    <message>
        <source>B: the moment now</source>
        <translation>B: der jetzige Zeitpunkt</translation>
    </message>
    <message>
        <source>B: what the run is compared with</source>
        <translation>B: womit der Lauf verglichen wird</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back in the run of %1, %2, paused at %3.</source>
        <translation>Zurück im Lauf: %1, %2, angehalten bei %3.</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Zurück zu vorher</translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
        <source>Back to the run before</source>
        <translation>Zurück zum Lauf davor</translation>
    </message>
    <message>
        <source>Back to the run before: %1</source>
        <translation>Zurück zum Lauf davor: %1</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to the votes</source>
        <translation>Zurück zu den Stimmen</translation>
    </message>
    <message>
        <source>Backpropagation through time: the exact gradient with the gate in place of the derivative of a spike. Its errors are graded and need the past, so no cell could compute them.</source>
        <translation>Backpropagation durch die Zeit: der exakte Gradient mit dem Tor anstelle der Ableitung eines Spikes. Ihre Fehler sind graduiert und brauchen die Vergangenheit, keine Zelle könnte sie also berechnen.</translation>
    </message>
    <message>
        <source>Bars of the classes</source>
        <translation>Balken der Klassen</translation>
    </message>
    <message>
        <source>Batches after these epochs</source>
        <translation>Batches nach diesen Epochen</translation>
    </message>
    <message>
        <source>Batches until a rule that joined has caught up, or the number of runs whose weights are no longer finite</source>
        <translation>Batches, bis eine eingestiegene Regel aufgeholt hat, oder die Anzahl der Läufe, deren Gewichte nicht mehr endlich sind</translation>
    </message>
    <message>
        <source>Batchwise random sign-concordant feedback: the signs of the forward weights with random magnitudes that are drawn anew for every update.</source>
        <translation>Vorzeichenkonkordantes Feedback mit neuen Beträgen: die Vorzeichen der Vorwärtsgewichte mit zufälligen Beträgen, die für jedes Update neu gezogen werden.</translation>
    </message>
    <message>
        <source>Before and after the burst of the step; the value is that after it.</source>
        <translation>Vor und nach dem Burst des Schritts; der Wert ist der danach.</translation>
    </message>
    <message>
        <source>Begin a race</source>
        <translation>Wettlauf starten</translation>
    </message>
    <message>
        <source>Begin a race of the ticked rules</source>
        <translation>Wettlauf der angekreuzten Regeln starten</translation>
    </message>
    <message>
        <source>Begin the lesson “%1”?</source>
        <translation>Die Lektion „%1“ beginnen?</translation>
    </message>
    <message>
        <source>Beginning of the film</source>
        <translation>Beginn des Films</translation>
    </message>
    <message>
        <source>Begins a run with the settings and what-ifs with which it was begun; Ctrl+Z returns to this one</source>
        <translation>Beginnt einen Lauf mit den Einstellungen und Eingriffen, mit denen er begonnen wurde; Strg+Z kehrt zu diesem zurück</translation>
    </message>
    <message>
        <source>Begins this step again on %1, and keeps the choice for all lessons</source>
        <translation>Beginnt diesen Schritt noch einmal mit %1 und behält die Wahl für alle Lektionen bei</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>Black screen until a key is pressed</source>
        <translation>Schwarzer Bildschirm, bis eine Taste gedrückt wird</translation>
    </message>
    <message>
        <source>Board and all views, one file each</source>
        <translation>Tafel und alle Ansichten, je eine Datei</translation>
    </message>
    <message>
        <source>Book&amp;mark here</source>
        <translation>Lesezei&amp;chen hier</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Lesezeichen hier</translation>
    </message>
    <message>
        <source>Bookmark “%1”</source>
        <translation>Lesezeichen „%1“</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>Both show nothing that can be compared.</source>
        <translation>Beide zeigen nichts, was sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>Holt zurück, was zuletzt entfernt wurde</translation>
    </message>
    <message>
        <source>Brings it back (Ctrl+Shift+Z)</source>
        <translation>Stellt sie wieder her (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Brings this view up and points at the symbol</source>
        <translation>Holt diese Ansicht nach vorn und zeigt auf das Symbol</translation>
    </message>
    <message>
        <source>Broad line</source>
        <translation>Breite Linie</translation>
    </message>
    <message>
        <source>Bursts of one spike that carries an error of 0.001: error cells at the output are at their bound and cannot say how wrong they are, and the hidden layer hears almost nothing. In the raster the right class has one burst in every step, and accuracy stays at chance.</source>
        <translation>Bursts von einem Spike, der einen Fehler von 0,001 trägt: Fehlerzellen an der Ausgabe stehen an ihrer Grenze und können nicht sagen, wie falsch sie liegen, und die verborgene Schicht erfährt fast nichts. Im Raster hat die richtige Klasse in jedem Schritt einen Burst, und die Genauigkeit bleibt beim Zufall.</translation>
    </message>
    <message>
        <source>By how much of their distance from the target rate the biases of hidden layers move; 0: not at all.</source>
        <translation>Um welchen Teil ihres Abstands von der Zielrate sich die Bias-Werte verborgener Schichten bewegen; 0: gar nicht.</translation>
    </message>
    <message>
        <source>By these weights errors go down; a dot where W has the other sign.</source>
        <translation>Durch diese Gewichte laufen Fehler abwärts; ein Punkt, wo W das andere Vorzeichen hat.</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10, klein</translation>
    </message>
    <message>
        <source>Cancel the &amp;film</source>
        <translation>Film abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cells in the step shown</source>
        <translation>Zellen im gezeigten Schritt</translation>
    </message>
    <message>
        <source>Cells of each layer, input first</source>
        <translation>Zellen jeder Schicht, Eingabe zuerst</translation>
    </message>
    <message>
        <source>Cells over the presentation shown</source>
        <translation>Zellen über die gezeigte Darbietung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Den Titel ändern</translation>
    </message>
    <message>
        <source>Change while running</source>
        <translation>Im Lauf ändern</translation>
    </message>
    <message>
        <source>Changes of the run while it goes on, and events to pause at.</source>
        <translation>Änderungen am laufenden Lauf und Ereignisse, bei denen er anhält.</translation>
    </message>
    <message>
        <source>Changing the language closes the race of rules. Its curves are lost then.</source>
        <translation>Ein Wechsel der Sprache schließt den Wettlauf der Regeln. Dessen Kurven sind dann verloren.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Checkpoints (*.mcz)</source>
        <translation>Checkpoints (*.mcz)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose above what B is: the start of the run, a bookmark, the moment now, a held run, or the control of a what-if.</source>
        <translation>Wählen Sie oben, was B ist: der Start des Laufs, ein Lesezeichen, der jetzige Zeitpunkt, ein gemerkter Lauf oder der Kontrolllauf eines Eingriffs.</translation>
    </message>
    <message>
        <source>Choose all rules</source>
        <translation>Alle Regeln wählen</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Anderen &amp;Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose another f&amp;ile…</source>
        <translation>Andere Da&amp;tei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>Da&amp;tei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose no rule</source>
        <translation>Keine Regel wählen</translation>
    </message>
    <message>
        <source>Choose rules and begin a race.</source>
        <translation>Wählen Sie Regeln und starten Sie einen Wettlauf.</translation>
    </message>
    <message>
        <source>Choose the classic rules</source>
        <translation>Die klassischen Regeln wählen</translation>
    </message>
    <message>
        <source>Choose what you expect first. Then the answer is shown, and the run begins.</source>
        <translation>Wählen Sie erst, was Sie erwarten. Dann wird die Antwort gezeigt, und der Lauf beginnt.</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schaltkreis</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes of a data set have names that are not accepted.</source>
        <translation>Klassen eines Datensatzes haben Namen, die nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Das Blatt leeren</translation>
    </message>
    <message>
        <source>Clears all ticks; a race that has begun keeps its last rule</source>
        <translation>Entfernt alle Häkchen; ein begonnener Wettlauf behält seine letzte Regel</translation>
    </message>
    <message>
        <source>Click on a view and type; Enter ends. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter types there.</source>
        <translation>Auf eine Ansicht klicken und tippen; die Eingabetaste beendet. Mit Tasten: Tab zu einer Ansicht, ↑ ↓ ← → verschieben die Stelle, Eingabe schreibt dort.</translation>
    </message>
    <message>
        <source>Click to fold this group away or bring it back</source>
        <translation>Ein Klick klappt diese Gruppe zu oder auf</translation>
    </message>
    <message>
        <source>Click: mark a kernel · Esc: none
↑ ↓: of another out channel, after Tab ← →: of another channel below</source>
        <translation>Klick: Kernel markieren · Esc: keinen
↑ ↓: eines anderen Ausgangskanals, nach Tab ← →: eines anderen Kanals darunter</translation>
    </message>
    <message>
        <source>Click: pick a cell, or a synapse of the picked one · Esc: none
Wheel, + −: zoom · drag: pan · double click, F: all
↑ ↓, after Tab also ← →: pick a neighbour</source>
        <translation>Klick: Zelle wählen oder eine Synapse der gewählten · Esc: keine
Mausrad, + −: zoomen · Ziehen: verschieben · Doppelklick, F: alles
↑ ↓, nach Tab auch ← →: eine Nachbarin wählen</translation>
    </message>
    <message>
        <source>Click: pick a microcircuit · ↑ ↓: its neighbours
%1</source>
        <translation>Klick: Mikroschaltkreis wählen · ↑ ↓: seine Nachbarn
%1</translation>
    </message>
    <message>
        <source>Click: pick the microcircuit of a place
↑ ↓, after Tab also ← →: its neighbours</source>
        <translation>Klick: Mikroschaltkreis einer Stelle wählen
↑ ↓, nach Tab auch ← →: seine Nachbarn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the vote; its count is kept</source>
        <translation>Die Abstimmung schließen; ihre Zählung bleibt</translation>
    </message>
    <message>
        <source>Close the window “%1”, then choose the language.</source>
        <translation>Schließen Sie das Fenster „%1“, dann wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
    <message>
        <source>Close this page (Esc); the experiment behind it begins</source>
        <translation>Diese Seite schließen (Esc); das Experiment dahinter beginnt</translation>
    </message>
    <message>
        <source>Close this page (Esc); the run behind it continues</source>
        <translation>Diese Seite schließen (Esc); der Lauf dahinter geht weiter</translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run (Ctrl+W)</source>
        <translation>Schließt die Lektion und bringt Ihren eigenen Lauf zurück (Strg+W)</translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run and the layout of the board (Ctrl+W)</source>
        <translation>Schließt die Lektion und bringt Ihren eigenen Lauf und die Anordnung der Tafel zurück (Strg+W)</translation>
    </message>
    <message>
        <source>Closes the manual (Esc)</source>
        <translation>Schließt das Handbuch (Esc)</translation>
    </message>
    <message>
        <source>Closes the race and changes the language</source>
        <translation>Schließt den Wettlauf und wechselt die Sprache</translation>
    </message>
    <message>
        <source>Closes the vote and continues the lesson (PageDown)</source>
        <translation>Schließt die Abstimmung und setzt die Lektion fort (Bild ab)</translation>
    </message>
    <message>
        <source>Clothes instead of digits, with twice the channels: harder, and the layers differ more in how far their feedback has come to agree with the forward weights.</source>
        <translation>Kleidung statt Ziffern, mit doppelt so vielen Kanälen: schwerer, und die Schichten unterscheiden sich stärker darin, wie weit ihr Feedback mit den Vorwärtsgewichten übereinstimmt.</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Farbe des Stifts</translation>
    </message>
    <message>
        <source>Colour photographs of ten kinds of things with a small network, the paper&apos;s harder test. It keeps climbing for many epochs.</source>
        <translation>Farbfotos von zehn Arten von Dingen mit einem kleinen Netz, der schwerere Test der Arbeit. Die Genauigkeit steigt noch viele Epochen lang.</translation>
    </message>
    <message>
        <source>Colours from nothing to the largest value.</source>
        <translation>Farben von nichts bis zum größten Wert.</translation>
    </message>
    <message>
        <source>Colours of the weights</source>
        <translation>Farben der Gewichte</translation>
    </message>
    <message>
        <source>Colours of values below and above 0.</source>
        <translation>Farben für Werte unter und über 0.</translation>
    </message>
    <message>
        <source>Column, 85 mm wide</source>
        <translation>Spalte, 85&#xa0;mm breit</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Comma-separated values (.csv)</source>
        <translation>Kommagetrennte Werte (.csv)</translation>
    </message>
    <message>
        <source>Compare with the control</source>
        <translation>Mit Kontrolllauf vergleichen</translation>
    </message>
    <message>
        <source>Completing the file…</source>
        <translation>Die Datei wird fertiggestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Computing takes %1 at full speed.</source>
        <translation>Das Rechnen dauert %1 bei vollem Tempo.</translation>
    </message>
    <message>
        <source>Computing up to the first picture…</source>
        <translation>Rechnet bis zum ersten Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Concordance appears with the first update.</source>
        <translation>Die Konkordanz erscheint mit dem ersten Update.</translation>
    </message>
    <message>
        <source>Concordance now</source>
        <translation>Konkordanz jetzt</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Confusion matrix. %1</source>
        <translation>Konfusionsmatrix. %1</translation>
    </message>
    <message>
        <source>Connections on show</source>
        <translation>Gezeigte Verbindungen</translation>
    </message>
    <message>
        <source>Connections shown each way</source>
        <translation>Gezeigte Verbindungen je Richtung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Continue the lesson</source>
        <translation>Lektion fortsetzen</translation>
    </message>
    <message>
        <source>Continue the lesson ▶</source>
        <translation>Lektion fortsetzen ▶</translation>
    </message>
    <message>
        <source>Continue where you left off (%1)</source>
        <translation>Weitermachen, wo Sie aufgehört haben (%1)</translation>
    </message>
    <message>
        <source>Continues the race (Space)</source>
        <translation>Setzt den Wettlauf fort (Leertaste)</translation>
    </message>
    <message>
        <source>Controls of the race</source>
        <translation>Bedienelemente des Wettlaufs</translation>
    </message>
    <message>
        <source>Convolutional layer on show</source>
        <translation>Gezeigte Faltungsschicht</translation>
    </message>
    <message>
        <source>Copied as text: Ctrl+V in a window of the program opens it.</source>
        <translation>Als Text kopiert: Strg+V in einem Fenster des Programms öffnet ihn.</translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run in a window.</source>
        <translation>Kopiert: der Befehl, der diesen Lauf in einem Fenster wiederholt.</translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run without a window.</source>
        <translation>Kopiert: der Befehl, der diesen Lauf ohne Fenster wiederholt.</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;view pointed at</source>
        <translation>Gezeigte &amp;Ansicht kopieren</translation>
    </message>
    <message>
        <source>Copy the command for &amp;training</source>
        <translation>Befehl zum &amp;Trainieren kopieren</translation>
    </message>
    <message>
        <source>Copy the command for a &amp;window</source>
        <translation>Befehl für ein &amp;Fenster kopieren</translation>
    </message>
    <message>
        <source>Cosine of the update: %1.</source>
        <translation>Kosinus des Updates: %1.</translation>
    </message>
    <message>
        <source>Count votes with the keys A to %1 or 1 to %2. Shift with a key removes a vote. You can also type the numbers.</source>
        <translation>Zählen Sie Stimmen mit den Tasten A bis %1 oder 1 bis %2. Mit Umschalt nimmt eine Taste eine Stimme weg. Die Zahlen lassen sich auch eingeben.</translation>
    </message>
    <message>
        <source>Counted from 0 in each layer.</source>
        <translation>In jeder Schicht ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Counts from 0. Lessons → Predictions keeps the earlier votes.</source>
        <translation>Zählt von 0. Lektionen → Vorhersagen behält die früheren Stimmen.</translation>
    </message>
    <message>
        <source>Counts the time from now on</source>
        <translation>Zählt die Zeit von jetzt an</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Course of a synapse</source>
        <translation>Verlauf einer Synapse</translation>
    </message>
    <message>
        <source>Course of the run</source>
        <translation>Verlauf des Laufs</translation>
    </message>
    <message>
        <source>Course of the synapse %1</source>
        <translation>Verlauf der Synapse %1</translation>
    </message>
    <message>
        <source>Courses of the cell</source>
        <translation>Verläufe der Zelle</translation>
    </message>
    <message>
        <source>Courses of the cell, its gate and its f–I curve</source>
        <translation>Verläufe der Zelle, ihr Tor und ihre f-I-Kurve</translation>
    </message>
    <message>
        <source>Courses of the microcircuits</source>
        <translation>Verläufe der Mikroschaltkreise</translation>
    </message>
    <message>
        <source>Courses over the presentation</source>
        <translation>Verläufe über die Darbietung</translation>
    </message>
    <message>
        <source>Cover the left half</source>
        <translation>Linke Hälfte abdecken</translation>
    </message>
    <message>
        <source>Cover the lower half</source>
        <translation>Untere Hälfte abdecken</translation>
    </message>
    <message>
        <source>Cover the right half</source>
        <translation>Rechte Hälfte abdecken</translation>
    </message>
    <message>
        <source>Cover the upper half</source>
        <translation>Obere Hälfte abdecken</translation>
    </message>
    <message>
        <source>Covers the board or uncovers it (. or B)</source>
        <translation>Verdeckt die Tafel oder deckt sie auf (. oder B)</translation>
    </message>
    <message>
        <source>Crossed zero: %1 in epoch %2, W never.</source>
        <translation>Null gekreuzt: %1 in Epoche %2, W nie.</translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 in %3.</source>
        <translation>Null gekreuzt: W in Epoche %1, %2 in %3.</translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 never.</source>
        <translation>Null gekreuzt: W in Epoche %1, %2 nie.</translation>
    </message>
    <message>
        <source>Ctrl+click: cursor A</source>
        <translation>Strg+Klick: Cursor A</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Current into %1</source>
        <translation>Strom in %1</translation>
    </message>
    <message>
        <source>Current into a cell</source>
        <translation>Strom in eine Zelle</translation>
    </message>
    <message>
        <source>Current into the picked cell</source>
        <translation>Strom in die gewählte Zelle</translation>
    </message>
    <message>
        <source>Cursor A to the left</source>
        <translation>Cursor A nach links</translation>
    </message>
    <message>
        <source>Cursor A to the right</source>
        <translation>Cursor A nach rechts</translation>
    </message>
    <message>
        <source>Cursor B to the left</source>
        <translation>Cursor B nach links</translation>
    </message>
    <message>
        <source>Cursor B to the right</source>
        <translation>Cursor B nach rechts</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 kappen</translation>
    </message>
    <message>
        <source>Cut the picked cell</source>
        <translation>Gewählte Zelle kappen</translation>
    </message>
    <message>
        <source>Cut the picked synapse</source>
        <translation>Gewählte Synapse kappen</translation>
    </message>
    <message>
        <source>Cut the synapse %1</source>
        <translation>Die Synapse %1 kappen</translation>
    </message>
    <message>
        <source>Cut this cell</source>
        <translation>Diese Zelle kappen</translation>
    </message>
    <message>
        <source>Cut this synapse</source>
        <translation>Diese Synapse kappen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D and W</source>
        <translation>D und W</translation>
    </message>
    <message>
        <source>D&amp;raw on views</source>
        <translation>Auf Ansichten &amp;zeichnen</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set with its numbers of training, held-out (if any) and test images</source>
        <translation>Datensatz mit der Anzahl seiner Trainings-, Validierungs- (falls vorhanden) und Testbilder</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>Daten:  %1</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Tote Zellen</translation>
    </message>
    <message>
        <source>Decides initial weights, efficacies, order of images, their shifts and input spikes. The same seed gives the same run, bit for bit.</source>
        <translation>Bestimmt Anfangsgewichte, Wirksamkeiten, Reihenfolge der Bilder, ihre Verschiebungen und die Eingabe-Spikes. Derselbe Seed ergibt denselben Lauf, Bit für Bit.</translation>
    </message>
    <message>
        <source>Difference of B from A</source>
        <translation>Unterschied zwischen B und A</translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation>Unterschied, B − A</translation>
    </message>
    <message>
        <source>Direct feedback E·e</source>
        <translation>Direktes Feedback E·e</translation>
    </message>
    <message>
        <source>Direct feedback alignment: each hidden layer gets the errors of the output through a random matrix of its own that stays as it was drawn.</source>
        <translation>Direktes Feedback-Alignment: Jede verborgene Schicht bekommt die Fehler der Ausgabe durch eine eigene Zufallsmatrix, die bleibt, wie sie gezogen wurde.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard both</source>
        <translation>Beide verwerfen</translation>
    </message>
    <message>
        <source>Distance of B from M∘Wᵀ: %1; largest departure from the prediction %2.</source>
        <translation>Abstand von B zu M∘Wᵀ: %1; größte Abweichung von der Vorhersage %2.</translation>
    </message>
    <message>
        <source>Distance of the desired from the actual output spikes, mean over images.</source>
        <translation>Abstand der gewünschten von den tatsächlichen Spikes der Ausgabe, Mittel über Bilder.</translation>
    </message>
    <message>
        <source>Distances and cosines</source>
        <translation>Abstände und Kosinus</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wieder ausführen</translation>
    </message>
    <message>
        <source>Does not ask again; Lessons → Data of lessons has the choice at any time</source>
        <translation>Fragt nicht wieder; Lektionen → Daten der Lektionen bietet die Wahl jederzeit</translation>
    </message>
    <message>
        <source>Does not offer the tour again; Help → Tour has it at any time</source>
        <translation>Bietet den Rundgang nicht wieder an; Hilfe → Rundgang bietet ihn jederzeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done to this run</source>
        <translation>Eingriffe in diesen Lauf</translation>
    </message>
    <message>
        <source>Done, after %1 epochs:</source>
        <translation>Fertig, nach %1 Epochen:</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drag: draws
After Tab: ← → ↑ ↓ lead the pen, Return puts it down and lifts it, E takes the eraser
Backspace or Ctrl+Z takes back, Delete clears, Ctrl+V pastes a picture</source>
        <translation>Ziehen: zeichnet
Nach Tab: ← → ↑ ↓ führen den Stift, Eingabe setzt ihn auf und hebt ihn ab, E nimmt den Radierer
Rücktaste oder Strg+Z nimmt zurück, Entf leert das Blatt, Strg+V fügt ein Bild ein</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Draw no more</source>
        <translation>Zeichnen beenden</translation>
    </message>
    <message>
        <source>Drawing of the microcircuit</source>
        <translation>Zeichnung des Mikroschaltkreises</translation>
    </message>
    <message>
        <source>Drawing on %1</source>
        <translation>Zeichnung auf %1</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Drawings for a data set have a size that is not accepted.</source>
        <translation>Zeichnungen zu einem Datensatz haben eine Größe, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Drawings that were kept under a name</source>
        <translation>Zeichnungen, die unter einem Namen aufgehoben wurden</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>Gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>Drawn digits, which the program makes itself.</source>
        <translation>Gezeichnete Ziffern, die das Programm selbst erzeugt.</translation>
    </message>
    <message>
        <source>Draws by hand</source>
        <translation>Zeichnet von Hand</translation>
    </message>
    <message>
        <source>Draws on the sheet</source>
        <translation>Zeichnet auf das Blatt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>Die Szene duplizieren</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E &lt; 0, down</source>
        <translation>E &lt; 0, abwärts</translation>
    </message>
    <message>
        <source>E = %1, %2</source>
        <translation>E = %1, %2</translation>
    </message>
    <message>
        <source>E = %1, errors of %2 → %3</source>
        <translation>E = %1, Fehler von %2 → %3</translation>
    </message>
    <message>
        <source>E &gt; 0, down</source>
        <translation>E &gt; 0, abwärts</translation>
    </message>
    <message>
        <source>E and W</source>
        <translation>E und W</translation>
    </message>
    <message>
        <source>E e</source>
        <translation>E e</translation>
    </message>
    <message>
        <source>Each hidden layer&apos;s update, compared with two others on the same presentations: the one that sign-concordant feedback alignment makes, with the feedback M∘Wᵀ, and the one of bp, the exact gradient through time. 1 is the same direction, 0 unrelated. The output layer is left out: its error comes from the teacher, not through feedback, so its update is that of feedback alignment by definition.</source>
        <translation>Das Update jeder verborgenen Schicht, verglichen mit zwei anderen bei denselben Darbietungen: mit dem von vorzeichenkonkordantem Feedback-Alignment, mit dem Feedback M∘Wᵀ, und mit dem von bp, dem exakten Gradienten durch die Zeit. 1 ist dieselbe Richtung, 0 unabhängig. Die Ausgabeschicht fehlt: Ihr Fehler kommt vom Lehrer, nicht durch Feedback, ihr Update ist also per Definition das von Feedback-Alignment.</translation>
    </message>
    <message>
        <source>Each lesson sets up experiments on the board and leads you through them. Your own run comes back when you close the lesson.</source>
        <translation>Jede Lektion richtet Experimente auf der Tafel ein und führt Sie hindurch. Ihr eigener Lauf kommt zurück, wenn Sie die Lektion schließen.</translation>
    </message>
    <message>
        <source>Each output cell stands for a class; the label and the answer are marked.</source>
        <translation>Jede Ausgabezelle steht für eine Klasse; Label und Antwort sind markiert.</translation>
    </message>
    <message>
        <source>Each pixel is a microcircuit, where its part of the image is.</source>
        <translation>Jeder Bildpunkt ist ein Mikroschaltkreis, dort, wo sein Teil des Bildes liegt.</translation>
    </message>
    <message>
        <source>Each step adds pre × post × η/(N·T) to the change of the weight: the trace x of the afferent, the error e of this cell. The batch applies the sum G with momentum (slow trace m) and decay. The entries of a kernel are shared by all P positions of its channel: G sums over them, divided by √P.</source>
        <translation>Jeder Schritt fügt der Änderung des Gewichts prä × post × η/(N·T) hinzu: die Spur x der Afferenz, den Fehler e dieser Zelle. Der Batch wendet die Summe G mit Momentum (langsame Spur m) und Zerfall an. Die Einträge eines Kernels teilen sich alle P Positionen seines Kanals: G summiert über sie, geteilt durch √P.</translation>
    </message>
    <message>
        <source>Each synapse pair: its forward weight W to the right, its effective feedback E upwards. Green ✓ quadrants have the same sign, vermillion ✗ ones opposite signs; shares are of the pairs where neither is zero. The few weights beyond the ranges lie on the edge. Click a pair or draw a rectangle to select; Esc selects none.</source>
        <translation>Jedes Synapsenpaar: sein Vorwärtsgewicht W nach rechts, sein effektives Feedback E nach oben. Grüne ✓-Quadranten haben gleiche Vorzeichen, zinnoberrote ✗-Quadranten ungleiche; Anteile beziehen sich auf die Paare, bei denen keines null ist. Die wenigen Gewichte außerhalb der Bereiche liegen am Rand. Klicken auf ein Paar oder Ziehen eines Rechtecks wählt aus; Esc wählt nichts aus.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Efficacies of feedback synapses are exp(ρ ξ), ξ normal; 0 makes them all 1.</source>
        <translation>Wirksamkeiten von Feedback-Synapsen sind exp(ρ ξ), ξ normalverteilt; 0 macht alle zu 1.</translation>
    </message>
    <message>
        <source>Eight stops with one thing to try at each; Help → Tour has it at any time</source>
        <translation>Acht Stationen, an jeder etwas auszuprobieren; Hilfe → Rundgang bietet ihn jederzeit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End of the film</source>
        <translation>Ende des Films</translation>
    </message>
    <message>
        <source>End the control</source>
        <translation>Kontrolllauf beenden</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>Ends drawing; what is drawn stays (P or Esc)</source>
        <translation>Beendet das Zeichnen; das Gezeichnete bleibt (P oder Esc)</translation>
    </message>
    <message>
        <source>Ends the current into this cell: it is expected to follow its input again.</source>
        <translation>Beendet den Strom in diese Zelle: Sie dürfte wieder ihrer Eingabe folgen.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the symbol in the first of its views</source>
        <translation>Eingabetaste oder Doppelklick zeigt das Symbol in der ersten seiner Ansichten</translation>
    </message>
    <message>
        <source>Epochs before the film begins</source>
        <translation>Epochen vor dem Beginn des Films</translation>
    </message>
    <message>
        <source>Epochs before the film ends</source>
        <translation>Epochen vor dem Ende des Films</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>Gleichung</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Äquivalenz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erases on the sheet (E)</source>
        <translation>Radiert auf dem Blatt (E)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error cell for “fire less”: it inhibits the apical dendrite.</source>
        <translation>Fehlerzelle für „weniger feuern“: Sie hemmt den apikalen Dendriten.</translation>
    </message>
    <message>
        <source>Error cell for “fire more”: it inhibits SST.</source>
        <translation>Fehlerzelle für „mehr feuern“: Sie hemmt SST.</translation>
    </message>
    <message>
        <source>Error cells</source>
        <translation>Fehlerzellen</translation>
    </message>
    <message>
        <source>Error cells of hidden layers feel only what exceeds their usual drive, which follows the errors by this share; 0: all of it. No effect with bp.</source>
        <translation>Fehlerzellen verborgener Schichten spüren nur, was über ihren üblichen Antrieb hinausgeht, der den Fehlern mit diesem Anteil folgt; 0: alles. Bei bp ohne Wirkung.</translation>
    </message>
    <message>
        <source>Error e of the output cells: the right class thick, the wrong class with the strongest error with squares, the other classes thin</source>
        <translation>Fehler e der Ausgabezellen: die richtige Klasse dick, die falsche Klasse mit dem stärksten Fehler mit Quadraten, die übrigen Klassen dünn</translation>
    </message>
    <message>
        <source>Error e of the picked cell, and dashed its apical potential vₐ</source>
        <translation>Fehler e der gewählten Zelle, gestrichelt ihr apikales Potential vₐ</translation>
    </message>
    <message>
        <source>Error from above: the potential of the apical dendrite. Above 0 it says &quot;fire more&quot;, below 0 &quot;fire less&quot;.</source>
        <translation>Fehler von oben: das Potential des apikalen Dendriten. Über 0 heißt „mehr feuern“, unter 0 „weniger feuern“.</translation>
    </message>
    <message>
        <source>Error signals</source>
        <translation>Fehlersignale</translation>
    </message>
    <message>
        <source>Error that one spike of an error cell carries (adaptive: in the first update only).</source>
        <translation>Fehler, den ein Spike einer Fehlerzelle trägt (bei adaptivem Quant nur im ersten Update).</translation>
    </message>
    <message>
        <source>Error that the cell sends down and learns from.</source>
        <translation>Fehler, den die Zelle nach unten sendet und aus dem sie lernt.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors above 0: the cells should fire more.</source>
        <translation>Fehler über 0: Die Zellen sollen mehr feuern.</translation>
    </message>
    <message>
        <source>Errors are graded: there are no bursts.</source>
        <translation>Die Fehler sind graduiert: Es gibt keine Bursts.</translation>
    </message>
    <message>
        <source>Errors below 0: the cells should fire less.</source>
        <translation>Fehler unter 0: Die Zellen sollen weniger feuern.</translation>
    </message>
    <message>
        <source>Errors from above arrive here as vₐ.</source>
        <translation>Fehler von oben kommen hier als vₐ an.</translation>
    </message>
    <message>
        <source>Errors go down through three hidden layers: after the first epoch four of five digits are right, after eight it is 97 %. Sign concordance shows what happens meanwhile: every pair of layers leaves one half.</source>
        <translation>Fehler laufen durch drei verborgene Schichten abwärts: Nach der ersten Epoche sind vier von fünf Ziffern richtig, nach acht sind es 97&#xa0;%. „Vorzeichenkonkordanz“ zeigt, was derweil geschieht: Jedes Schichtpaar verlässt ein Halb.</translation>
    </message>
    <message>
        <source>Errors of the layer above, through the weights E.</source>
        <translation>Fehler der Schicht darüber, durch die Gewichte E.</translation>
    </message>
    <message>
        <source>Errors of the output cells: above 0 fire more, below 0 fire less.</source>
        <translation>Fehler der Ausgabezellen: über 0 mehr feuern, unter 0 weniger feuern.</translation>
    </message>
    <message>
        <source>Errors of the picked cell over the presentation.</source>
        <translation>Fehler der gewählten Zelle über die Darbietung.</translation>
    </message>
    <message>
        <source>Errors of the presentation</source>
        <translation>Fehler der Darbietung</translation>
    </message>
    <message>
        <source>Errors that the layer sends down, mean over its cells.</source>
        <translation>Fehler, die die Schicht nach unten sendet, Mittel über ihre Zellen.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Every cell of hidden layer %1 has spiked in every step of the last %2 presentations, which tells samples apart no longer. Likely cause: weights that have grown too large, by too large a learning rate or noise.</source>
        <translation>Jede Zelle der verborgenen Schicht %1 hat in jedem Schritt der letzten %2 Darbietungen gefeuert; das unterscheidet Beispiele nicht mehr. Wahrscheinliche Ursache: Gewichte, die durch eine zu große Lernrate oder durch Rauschen zu groß geworden sind.</translation>
    </message>
    <message>
        <source>Every cell of hidden layer %1 has spiked in every step of the last %2 presentations: try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced.</source>
        <translation>Jede Zelle der verborgenen Schicht %1 hat in jedem Schritt der letzten %2 Darbietungen gefeuert: Versuchen Sie ein kleineres eta oder weniger Antrieb (gain, hidden_bias), und sehen Sie nach, ob SST stillgelegt ist.</translation>
    </message>
    <message>
        <source>Every cell of the output layer has spiked in every step of the last %2 presentations, which tells samples apart no longer. Likely cause: weights that have grown too large, by too large a learning rate or noise.</source>
        <translation>Jede Zelle der Ausgabeschicht hat in jedem Schritt der letzten %2 Darbietungen gefeuert; das unterscheidet Beispiele nicht mehr. Wahrscheinliche Ursache: Gewichte, die durch eine zu große Lernrate oder durch Rauschen zu groß geworden sind.</translation>
    </message>
    <message>
        <source>Every cell of the output layer has spiked in every step of the last %2 presentations: try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced.</source>
        <translation>Jede Zelle der Ausgabeschicht hat in jedem Schritt der letzten %2 Darbietungen gefeuert: Versuchen Sie ein kleineres eta oder weniger Antrieb (gain, hidden_bias), und sehen Sie nach, ob SST stillgelegt ist.</translation>
    </message>
    <message>
        <source>Every run has dropped out of the race before the end of the film.</source>
        <translation>Vor dem Ende des Films sind alle Läufe aus dem Wettlauf ausgeschieden.</translation>
    </message>
    <message>
        <source>Every run has dropped out: the race is over.</source>
        <translation>Alle Läufe sind ausgeschieden: Der Wettlauf ist vorbei.</translation>
    </message>
    <message>
        <source>Every single presentation changes the weights, so that a step of one sample shows what it taught: pause, step, and read the update in Microcircuit (key 9). Learning one by one is slower and more jagged, with about 87 % after an epoch.</source>
        <translation>Jede einzelne Darbietung ändert die Gewichte, und ein Schritt von einem Beispiel zeigt, was es gelehrt hat: Halten Sie an, gehen Sie einen Schritt, und lesen Sie das Update im Mikroschaltkreis (Taste 9). Einzeln zu lernen ist langsamer und zackiger, mit etwa 87&#xa0;% nach einer Epoche.</translation>
    </message>
    <message>
        <source>Every trial of %1 has dropped out.</source>
        <translation>Alle Versuche mit %1 sind ausgeschieden.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>Experiment: %1</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export da&amp;ta…</source>
        <translation>&amp;Daten exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export its data…</source>
        <translation>Ihre Daten exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export predictions</source>
        <translation>Vorhersagen exportieren</translation>
    </message>
    <message>
        <source>Export the race</source>
        <translation>Wettlauf exportieren</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Diese Ansicht exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Exported %1 figures to %2</source>
        <translation>%1 Abbildungen nach %2 exportiert</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>&amp;Abbildung</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation>Scheitert mit Absicht</translation>
    </message>
    <message>
        <source>Fashion-MNIST, convolution</source>
        <translation>Fashion-MNIST, Faltung</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>Merkmalskarten</translation>
    </message>
    <message>
        <source>Feature maps in the step shown</source>
        <translation>Merkmalskarten im gezeigten Schritt</translation>
    </message>
    <message>
        <source>Feature maps of %1, %2. %3; %4. %5.</source>
        <translation>Merkmalskarten von %1, %2. %3; %4. %5.</translation>
    </message>
    <message>
        <source>Feature maps over the presentation shown</source>
        <translation>Merkmalskarten über die gezeigte Darbietung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Feedback E·e</source>
        <translation>Feedback E·e</translation>
    </message>
    <message>
        <source>Feedback alignment: random feedback that stays as it was drawn; the forward weights have to come to it.</source>
        <translation>Feedback-Alignment: zufälliges Feedback, das bleibt, wie es gezogen wurde; die Vorwärtsgewichte müssen sich ihm anpassen.</translation>
    </message>
    <message>
        <source>Feedback partner: E %1</source>
        <translation>Feedback-Partner: E %1</translation>
    </message>
    <message>
        <source>Feedback partner: M %1, B %2</source>
        <translation>Feedback-Partner: M %1, B %2</translation>
    </message>
    <message>
        <source>Feedback partner: M %1, ΔB %2, B %3 → %4</source>
        <translation>Feedback-Partner: M %1, ΔB %2, B %3 → %4</translation>
    </message>
    <message>
        <source>Feedback plasticity cannot be frozen: the feedback of the rule &apos;%1&apos; does not learn.</source>
        <translation>Die Plastizität des Feedbacks lässt sich nicht einfrieren: Das Feedback der Regel „%1“ lernt nicht.</translation>
    </message>
    <message>
        <source>Feedback signs</source>
        <translation>Feedback-Vorzeichen</translation>
    </message>
    <message>
        <source>Feedback signs held flipped</source>
        <translation>Umgekehrte Feedback-Vorzeichen</translation>
    </message>
    <message>
        <source>Feedback weight %1</source>
        <translation>Feedback-Gewicht %1</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>Figure %1 of %2</source>
        <translation>Abbildung %1 von %2</translation>
    </message>
    <message>
        <source>Figure %1. %2: %3. In the program: %4.</source>
        <translation>Abbildung %1. %2: %3. Im Programm: %4.</translation>
    </message>
    <message>
        <source>File → New brings this page back (Ctrl+N).</source>
        <translation>Datei → Neu bringt diese Seite zurück (Strg+N).</translation>
    </message>
    <message>
        <source>Film this view…</source>
        <translation>Diese Ansicht filmen&#xa0;…</translation>
    </message>
    <message>
        <source>Film written: %1 (%2 pictures, %3 s, made in %4)</source>
        <translation>Film geschrieben: %1 (%2 Bilder, %3&#xa0;s, erstellt in %4)</translation>
    </message>
    <message>
        <source>Film: %1, from %2 to %3.</source>
        <translation>Film: %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Film: the race, from its start to its end after %1 epochs.</source>
        <translation>Film: der Wettlauf, vom Start bis zum Ende nach %1 Epochen.</translation>
    </message>
    <message>
        <source>Films of what the steps play, in HTML only; in print they are still pictures</source>
        <translation>Filme dessen, was die Schritte ablaufen lassen, nur in HTML; im Druck sind es Standbilder</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a symbol or a word</source>
        <translation>Symbol oder Wort suchen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Text suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Finds text on this page (Ctrl+F). Enter or F3 goes to the next place, Shift+F3 to the one before.</source>
        <translation>Sucht Text auf dieser Seite (Strg+F). Eingabe oder F3 geht zur nächsten Stelle, Umschalt+F3 zur vorigen.</translation>
    </message>
    <message>
        <source>Fine line</source>
        <translation>Feine Linie</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>Fire in one only: %1</source>
        <translation>Feuern nur in einem: %1</translation>
    </message>
    <message>
        <source>Firing rate of the pyramidal cells.</source>
        <translation>Feuerrate der Pyramidenzellen.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Fit the ranges once</source>
        <translation>Die Bereiche einmal anpassen</translation>
    </message>
    <message>
        <source>Fit the ranges to what is on show now (F). Otherwise they are fixed and only grow, so that a falling error is seen to fall.</source>
        <translation>Passt die Bereiche an das jetzt Gezeigte an (F). Sonst liegen sie fest und wachsen nur, damit ein sinkender Fehler sichtbar sinkt.</translation>
    </message>
    <message>
        <source>Fixed random sign-concordant feedback: the signs of the forward weights with random magnitudes that stay as they were drawn.</source>
        <translation>Vorzeichenkonkordantes Feedback mit festen Beträgen: die Vorzeichen der Vorwärtsgewichte mit zufälligen Beträgen, die bleiben, wie sie gezogen wurden.</translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Folder of PNG images</source>
        <translation>Ordner mit PNG-Bildern</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>For %1; %2.</source>
        <translation>Für %1; %2.</translation>
    </message>
    <message>
        <source>Forward to the run after: %1</source>
        <translation>Vorwärts zum Lauf danach: %1</translation>
    </message>
    <message>
        <source>Forward weight %1</source>
        <translation>Vorwärtsgewicht %1</translation>
    </message>
    <message>
        <source>Framed: %1, what can reach %2</source>
        <translation>Gerahmt: %1, was %2 erreichen kann</translation>
    </message>
    <message>
        <source>Freeze all synapses</source>
        <translation>Alle Synapsen einfrieren</translation>
    </message>
    <message>
        <source>Freeze feedback B</source>
        <translation>Feedback B einfrieren</translation>
    </message>
    <message>
        <source>Frobenius norm of B − M∘Wᵀ per pair of layers, in units of the first one measured. Both synapses of a pair see the same two signals, so what is learned cancels in the difference, and only the decay λ acts on it: each update leaves 1 − λ of it, whatever the data; a falling decay leaves 1 − λγⁿ in epoch n. Signs agree sooner than this shrinks, since what both have learned outgrows their unequal initial values.</source>
        <translation>Frobenius-Norm von B − M∘Wᵀ pro Schichtpaar, in Einheiten der ersten gemessenen. Beide Synapsen eines Paars sehen dieselben zwei Signale; was gelernt wird, hebt sich daher in der Differenz auf, und nur der Zerfall λ wirkt auf sie: Jedes Update lässt 1 − λ davon übrig, gleich mit welchen Daten; bei abnehmendem Zerfall sind es 1 − λγⁿ in Epoche n. Die Vorzeichen stimmen früher überein, als dies schrumpft, denn was beide gelernt haben, überwächst ihre ungleichen Anfangswerte.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From 1 to $T$ in each presentation.</source>
        <translation>Von 1 bis $T$ in jeder Darbietung.</translation>
    </message>
    <message>
        <source>From the start: %1.</source>
        <translation>Von Anfang an: %1.</translation>
    </message>
    <message>
        <source>From update %1 on the data are others: %2.</source>
        <translation>Ab Update %1 sind die Daten andere: %2.</translation>
    </message>
    <message>
        <source>From update %1 on the data could not be compared with those of before: the file does not say what they were.</source>
        <translation>Ab Update %1 ließen sich die Daten nicht mit den bisherigen vergleichen: Die Datei sagt nicht, welche das waren.</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Gain of the initial weights of hidden layers above the first.</source>
        <translation>Verstärkung der Anfangsgewichte verborgener Schichten über der ersten.</translation>
    </message>
    <message>
        <source>Gain of the initial weights of the output layer.</source>
        <translation>Verstärkung der Anfangsgewichte der Ausgabeschicht.</translation>
    </message>
    <message>
        <source>Gate curve</source>
        <translation>Torkurve</translation>
    </message>
    <message>
        <source>Gate h(u)</source>
        <translation>Tor h(u)</translation>
    </message>
    <message>
        <source>Gate h(u), 0 to 1</source>
        <translation>Tor h(u), 0 bis 1</translation>
    </message>
    <message>
        <source>Gate of the cell</source>
        <translation>Tor der Zelle</translation>
    </message>
    <message>
        <source>Give the drawing a label first.</source>
        <translation>Geben Sie der Zeichnung erst ein Label.</translation>
    </message>
    <message>
        <source>Gives a blank sheet (Delete)</source>
        <translation>Leert das Blatt (Entf)</translation>
    </message>
    <message>
        <source>Gives each rule of the next race the values that microcircuit tune has found for it, from a file tuned.json</source>
        <translation>Gibt jeder Regel des nächsten Wettlaufs die Werte, die microcircuit tune für sie gefunden hat, aus einer Datei tuned.json</translation>
    </message>
    <message>
        <source>Gives the run another name (F2)</source>
        <translation>Gibt dem Lauf einen anderen Namen (F2)</translation>
    </message>
    <message>
        <source>Gives the scene the moment and the board of now; its title and notes stay</source>
        <translation>Gibt der Szene den jetzigen Zeitpunkt und die jetzige Tafel; Titel und Notizen bleiben</translation>
    </message>
    <message>
        <source>Gives the values to the run from its next batch on; what it has learned is kept, the curves get a mark, and each change can be undone</source>
        <translation>Gibt dem Lauf die Werte ab seinem nächsten Batch; was er gelernt hat, bleibt, die Kurven bekommen eine Marke, und jede Änderung lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Go back to the link followed last</source>
        <translation>Zurück zum zuletzt benutzten Verweis</translation>
    </message>
    <message>
        <source>Go on at once to update %1, where it stood</source>
        <translation>Gleich weiter bis Update %1, wo er stand</translation>
    </message>
    <message>
        <source>Go on at the scene shown last</source>
        <translation>Bei der zuletzt gezeigten Szene weitermachen</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>Von ihm aus weiter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <translation>Zum nächsten Teil</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Zum vorigen Teil</translation>
    </message>
    <message>
        <source>Goes back to the last moment at which all was well, and pauses there</source>
        <translation>Geht zum letzten Zeitpunkt zurück, an dem alles in Ordnung war, und hält dort an</translation>
    </message>
    <message>
        <source>Goes back to the link that you followed (Alt+Left)</source>
        <translation>Geht zurück zu dem Verweis, dem Sie gefolgt sind (Alt+←)</translation>
    </message>
    <message>
        <source>Goes back to where the last what-if was made and pauses there, in the state of a run that never had it: %1</source>
        <translation>Geht dahin zurück, wo der letzte Eingriff geschah, und hält dort an, im Zustand eines Laufs ohne ihn: %1</translation>
    </message>
    <message>
        <source>Goes on from %1 as it was held, paused.</source>
        <translation>Geht von %1 aus weiter, wie er gemerkt wurde, angehalten.</translation>
    </message>
    <message>
        <source>Goes to a step; you can take them in any order</source>
        <translation>Geht zu einem Schritt; die Reihenfolge ist frei</translation>
    </message>
    <message>
        <source>Goes to the end of the wait as fast as possible</source>
        <translation>Geht so schnell wie möglich zum Ende des Wartens</translation>
    </message>
    <message>
        <source>Goes to the next step (PageDown)</source>
        <translation>Geht zum nächsten Schritt (Bild ab)</translation>
    </message>
    <message>
        <source>Goes to the previous step (PageUp)</source>
        <translation>Geht zum vorigen Schritt (Bild auf)</translation>
    </message>
    <message>
        <source>Going to the start of this step…</source>
        <translation>Geht zum Anfang dieses Schritts&#xa0;…</translation>
    </message>
    <message>
        <source>Graded errors have no spikes: the size of a mark is the strength |e| against the range that stands beside the layer, and only the strongest are drawn.</source>
        <translation>Graduierte Fehler haben keine Spikes: Die Größe einer Marke ist die Stärke |e| im Bereich, der neben der Schicht steht, und nur die stärksten sind gezeichnet.</translation>
    </message>
    <message>
        <source>Graded errors, for comparison</source>
        <translation>Graduierte Fehler, zum Vergleich</translation>
    </message>
    <message>
        <source>Gradient angle</source>
        <translation>Gradientenwinkel</translation>
    </message>
    <message>
        <source>Gradient angle, lowest layer (°)</source>
        <translation>Gradientenwinkel, unterste Schicht (°)</translation>
    </message>
    <message>
        <source>HTML file, to read and to pass on</source>
        <translation>HTML-Datei zum Lesen und Weitergeben</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080 px</source>
        <translation>Halbe Folie, 960 × 1080&#xa0;px</translation>
    </message>
    <message>
        <source>Handout of a lesson</source>
        <translation>Handout einer Lektion</translation>
    </message>
    <message>
        <source>Has no effect with the other values of this form.</source>
        <translation>Hat bei den übrigen Werten dieses Formulars keine Wirkung.</translation>
    </message>
    <message>
        <source>Has no effect with the other values of this run.</source>
        <translation>Hat bei den übrigen Werten dieses Laufs keine Wirkung.</translation>
    </message>
    <message>
        <source>Hear the spikes: no sound device</source>
        <translation>Spikes hören: kein Tongerät</translation>
    </message>
    <message>
        <source>Hebbian update in this step</source>
        <translation>Hebb’sches Update in diesem Schritt</translation>
    </message>
    <message>
        <source>Hebbian update of the picked synapse</source>
        <translation>Hebb’sches Update der gewählten Synapse</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of ordinary letters. The view is laid out to suit them; if it needs more room than there is, the letters become smaller.</source>
        <translation>Höhe gewöhnlicher Buchstaben. Die Ansicht richtet sich danach; braucht sie mehr Platz, als da ist, werden die Buchstaben kleiner.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Held runs</source>
        <translation>Gemerkte Läufe</translation>
    </message>
    <message>
        <source>Held runs take no more memory than the past of a run, %1 MB; with this one they would take %2 MB.</source>
        <translation>Gemerkte Läufe nehmen nicht mehr Speicher ein als die Vergangenheit eines Laufs, %1 MB; mit diesem wären es %2 MB.</translation>
    </message>
    <message>
        <source>Held-out accuracy (%)</source>
        <translation>Validierungsgenauigkeit (%)</translation>
    </message>
    <message>
        <source>Held-out accuracy of all trials after the first round</source>
        <translation>Validierungsgenauigkeit aller Versuche nach der ersten Runde</translation>
    </message>
    <message>
        <source>Held-out accuracy of each trial at its end</source>
        <translation>Validierungsgenauigkeit jedes Versuchs an seinem Ende</translation>
    </message>
    <message>
        <source>Held-out images: %1.</source>
        <translation>Validierungsbilder: %1.</translation>
    </message>
    <message>
        <source>Held-out loss E</source>
        <translation>Validierungsverlust E</translation>
    </message>
    <message>
        <source>Here, with I = %1: %2. It spikes above a current of %3.</source>
        <translation>Hier, bei I = %1: %2. Sie feuert ab einem Strom von %3.</translation>
    </message>
    <message>
        <source>Hidden layer shown</source>
        <translation>Gezeigte verborgene Schicht</translation>
    </message>
    <message>
        <source>Hides the answer, so that you can change the count (PageUp)</source>
        <translation>Verbirgt die Antwort, damit Sie die Zählung ändern können (Bild auf)</translation>
    </message>
    <message>
        <source>Hold %1 again</source>
        <translation>%1 wieder merken</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Wieder merken</translation>
    </message>
    <message>
        <source>Hold out the last so many training images: the run is never trained on them, and its course is judged by them instead of the test images. At most a quarter of the training images; -1 holds out 5,000, or none of fewer than 20,000.</source>
        <translation>Hält so viele Trainingsbilder vom Ende zurück: Mit ihnen wird der Lauf nie trainiert, und nach ihnen statt nach den Testbildern wird sein Verlauf beurteilt. Höchstens ein Viertel der Trainingsbilder; -1 hält 5.000 zurück, bei weniger als 20.000 keine.</translation>
    </message>
    <message>
        <source>Hold this run</source>
        <translation>Diesen Lauf merken</translation>
    </message>
    <message>
        <source>Holds the run no longer</source>
        <translation>Merkt sich den Lauf nicht länger</translation>
    </message>
    <message>
        <source>Holds the run that was released last again</source>
        <translation>Merkt sich wieder den Lauf, der zuletzt freigegeben wurde</translation>
    </message>
    <message>
        <source>How B differs from A, in the numbers of the view</source>
        <translation>Wie B sich von A unterscheidet, in den Zahlen der Ansicht</translation>
    </message>
    <message>
        <source>How alike the update is to those of other feedback; 1: the same direction.</source>
        <translation>Wie ähnlich das Update dem ist, das anderes Feedback ergibt; 1: dieselbe Richtung.</translation>
    </message>
    <message>
        <source>How far feedback and forward weights agree in sign.</source>
        <translation>Wie weit Feedback- und Vorwärtsgewichte im Vorzeichen übereinstimmen.</translation>
    </message>
    <message>
        <source>How far from threshold a soma still lets its apical error through.</source>
        <translation>Wie weit von der Schwelle ein Soma seinen apikalen Fehler noch durchlässt.</translation>
    </message>
    <message>
        <source>How far learned feedback still is from the forward weights, in % of the start.</source>
        <translation>Wie weit gelerntes Feedback noch von den Vorwärtsgewichten entfernt ist, in % des Anfangs.</translation>
    </message>
    <message>
        <source>How many connections of the picked cell are shown, from below and to above</source>
        <translation>Wie viele Verbindungen der gewählten Zelle gezeigt werden, von unten und nach oben</translation>
    </message>
    <message>
        <source>How often the cell spikes with a constant current I, from 0 to 1 spikes per ms.</source>
        <translation>Wie oft die Zelle bei konstantem Strom I feuert, von 0 bis 1 Spikes pro ms.</translation>
    </message>
    <message>
        <source>How often the picked cell spikes, in each batch.</source>
        <translation>Wie oft die gewählte Zelle feuert, in jedem Batch.</translation>
    </message>
    <message>
        <source>How pixels drive the input layer: &apos;direct&apos; constant currents, &apos;regular&apos; or &apos;poisson&apos; spikes.</source>
        <translation>Wie Bildpunkte die Eingabeschicht treiben: „direkt“ durch konstante Ströme, „regelmäßig“ oder „Poisson“ durch Spikes.</translation>
    </message>
    <message>
        <source>How the pace is given</source>
        <translation>Wie das Tempo angegeben wird</translation>
    </message>
    <message>
        <source>How well each rule learns, all with the same images in the same order.</source>
        <translation>Wie gut jede Regel lernt, alle mit denselben Bildern in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>How well the network answers, on training images and on others.</source>
        <translation>Wie gut das Netz antwortet, auf Trainingsbilder und auf andere.</translation>
    </message>
    <message>
        <source>How wide a line is.</source>
        <translation>Wie breit eine Linie ist.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>I = %1, vₐ = %2, τₘ = %3, ϑ = %4, w = %5</source>
        <translation>I = %1, vₐ = %2, τₘ = %3, ϑ = %4, w = %5</translation>
    </message>
    <message>
        <source>IDX files (train-images-idx3-ubyte, ...)</source>
        <translation>IDX-Dateien (train-images-idx3-ubyte, ...)</translation>
    </message>
    <message>
        <source>If an event that it pauses at occurs on the way, the window pauses there; Play then goes on beyond update %1.</source>
        <translation>Tritt unterwegs ein Ereignis ein, bei dem er anhält, hält das Fenster dort an; „Abspielen“ geht dann über Update %1 hinaus.</translation>
    </message>
    <message>
        <source>Image presented</source>
        <translation>Dargebotenes Bild</translation>
    </message>
    <message>
        <source>Images answered wrongly</source>
        <translation>Falsch beantwortete Bilder</translation>
    </message>
    <message>
        <source>Images answered wrongly. %1</source>
        <translation>Falsch beantwortete Bilder. %1</translation>
    </message>
    <message>
        <source>Images answered wrongly: label → answer, and how sure the network was, the mean trace x of the answer
Click, or Return: present the image · ↑ ↓, after Tab also ← →: pick one</source>
        <translation>Falsch beantwortete Bilder: Label → Antwort und wie sicher das Netz war, die mittlere Spur x der Antwort
Klick oder Eingabe: das Bild darbieten · ↑ ↓, nach Tab auch ← →: eines wählen</translation>
    </message>
    <message>
        <source>Images are kept of the last test alone, which is not this one.</source>
        <translation>Bilder sind nur vom letzten Test aufbewahrt, und das ist nicht dieser.</translation>
    </message>
    <message>
        <source>Images by label (rows) and answer (columns); at the right the accuracy of each class
Click: show the images of a cell · Esc: all
↑ ↓, after Tab also ← →: the cells beside it</source>
        <translation>Bilder nach Label (Zeilen) und Antwort (Spalten); rechts die Genauigkeit jeder Klasse
Klick: die Bilder eines Felds zeigen · Esc: alle
↑ ↓, nach Tab auch ← →: die Felder daneben</translation>
    </message>
    <message>
        <source>Images of a data set have more pixels than are accepted.</source>
        <translation>Bilder eines Datensatzes haben mehr Bildpunkte als erlaubt.</translation>
    </message>
    <message>
        <source>In a convolution the sum is over its positions, too, and divided by $N T √P$.</source>
        <translation>In einer Faltung läuft die Summe auch über ihre Positionen und wird durch $N T √P$ geteilt.</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>In charts and the raster</source>
        <translation>In Diagrammen und im Raster</translation>
    </message>
    <message>
        <source>In epoch $k$ it is $λ γ^k$ where the decay falls with the rate.</source>
        <translation>In Epoche $k$ ist er $λ γ^k$, wenn der Zerfall mit der Rate abnimmt.</translation>
    </message>
    <message>
        <source>In feature maps</source>
        <translation>In Merkmalskarten</translation>
    </message>
    <message>
        <source>In kernels</source>
        <translation>In Kerneln</translation>
    </message>
    <message>
        <source>In lists of synapses</source>
        <translation>In Listen von Synapsen</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>Im Glossar</translation>
    </message>
    <message>
        <source>In the list of scenes</source>
        <translation>In der Liste der Szenen</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>In the matrix of pairs</source>
        <translation>In der Matrix der Paare</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>In the presenter&apos;s window</source>
        <translation>Im Vortragsfenster</translation>
    </message>
    <message>
        <source>In the race</source>
        <translation>Im Wettlauf</translation>
    </message>
    <message>
        <source>In the raster</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>In this equation counted from the update that turned the adaptive step on.</source>
        <translation>In dieser Gleichung ab dem Update gezählt, das den adaptiven Schritt einschaltete.</translation>
    </message>
    <message>
        <source>In what it gets wrong: the images</source>
        <translation>In Verwechslungen: die Bilder</translation>
    </message>
    <message>
        <source>In what it gets wrong: the matrix</source>
        <translation>In Verwechslungen: die Matrix</translation>
    </message>
    <message>
        <source>Incoming weights</source>
        <translation>Eingehende Gewichte</translation>
    </message>
    <message>
        <source>Incoming weights as an image</source>
        <translation>Eingehende Gewichte als Bild</translation>
    </message>
    <message>
        <source>Initial bias of hidden layers above the first.</source>
        <translation>Anfänglicher Bias verborgener Schichten über der ersten.</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Injizieren</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>Input image and output of each class</source>
        <translation>Eingabebild und Ausgabe jeder Klasse</translation>
    </message>
    <message>
        <source>Interval between pictures</source>
        <translation>Abstand der Bilder</translation>
    </message>
    <message>
        <source>It begins %1 experiments and takes up to %2 MB of memory.</source>
        <translation>Sie beginnt %1 Experimente und braucht bis zu %2 MB Speicher.</translation>
    </message>
    <message>
        <source>It begins 1 experiment and takes up to %1 MB of memory.</source>
        <translation>Sie beginnt 1 Experiment und braucht bis zu %1 MB Speicher.</translation>
    </message>
    <message>
        <source>It begins no experiment.</source>
        <translation>Sie beginnt kein Experiment.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Möglich ist %1.</translation>
    </message>
    <message>
        <source>It comes after &apos;race&apos;, which names the rules.</source>
        <translation>Es steht nach „race“, das die Regeln nennt.</translation>
    </message>
    <message>
        <source>It contains a script.</source>
        <translation>Es enthält ein Skript.</translation>
    </message>
    <message>
        <source>It contains an element that cannot be shown here: %1</source>
        <translation>Es enthält ein Element, das hier nicht gezeigt werden kann: %1</translation>
    </message>
    <message>
        <source>It defines entities.</source>
        <translation>Es definiert Entitäten.</translation>
    </message>
    <message>
        <source>It does not contain what it repeats: %1</source>
        <translation>Es enthält nicht, was es wiederholt: %1</translation>
    </message>
    <message>
        <source>It does not repeat this run, whose data have changed on the way.</source>
        <translation>Er wiederholt diesen Lauf nicht, dessen Daten unterwegs gewechselt haben.</translation>
    </message>
    <message>
        <source>It does not repeat this run: %1</source>
        <translation>Er wiederholt diesen Lauf nicht: %1</translation>
    </message>
    <message>
        <source>It has %1 steps.</source>
        <translation>Sie hat %1 Schritte.</translation>
    </message>
    <message>
        <source>It has 1 step.</source>
        <translation>Sie hat 1 Schritt.</translation>
    </message>
    <message>
        <source>It has 1 to %1 bytes.</source>
        <translation>Es hat 1 bis %1 Bytes.</translation>
    </message>
    <message>
        <source>It has more than %1 elements, or elements nested more than %2 deep.</source>
        <translation>Es hat mehr als %1 Elemente, oder mehr als %2 sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>Es hat keinen Wert.</translation>
    </message>
    <message>
        <source>It has pictures, but not in class folders: put them into train/CLASS and test/CLASS.</source>
        <translation>Es enthält Bilder, aber nicht in Klassenordnern: Legen Sie sie in train/KLASSE und test/KLASSE.</translation>
    </message>
    <message>
        <source>It is %1; this version reads format %2.</source>
        <translation>Es ist %1; diese Version liest Format %2.</translation>
    </message>
    <message>
        <source>It is 1 at the threshold (dashed), and the wider the larger w is. Now u is %1 and h is %2.</source>
        <translation>Es ist 1 an der Schwelle (gestrichelt) und umso breiter, je größer w ist. Jetzt ist u %1 und h %2.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is given twice in one step.</source>
        <translation>Es steht zweimal in einem Schritt.</translation>
    </message>
    <message>
        <source>It is given twice.</source>
        <translation>Es steht zweimal da.</translation>
    </message>
    <message>
        <source>It is not a PNG of at most %1 x %1 pixels.</source>
        <translation>Es ist kein PNG von höchstens %1 × %1 Pixeln.</translation>
    </message>
    <message>
        <source>It is not an SVG: %1</source>
        <translation>Es ist kein SVG: %1</translation>
    </message>
    <message>
        <source>It lights up where it spikes.</source>
        <translation>Sie leuchtet auf, wenn sie feuert.</translation>
    </message>
    <message>
        <source>It looks like a 7-Zip archive; pack its files as .zip.</source>
        <translation>Es sieht nach einem 7-Zip-Archiv aus; packen Sie seine Dateien als .zip.</translation>
    </message>
    <message>
        <source>It looks like a JPEG picture.</source>
        <translation>Es sieht nach einem JPEG-Bild aus.</translation>
    </message>
    <message>
        <source>It looks like a MATLAB file; save its arrays as .npz.</source>
        <translation>Es sieht nach einer MATLAB-Datei aus; speichern Sie ihre Arrays als .npz.</translation>
    </message>
    <message>
        <source>It looks like a NumPy array.</source>
        <translation>Es sieht nach einem NumPy-Array aus.</translation>
    </message>
    <message>
        <source>It looks like a PDF document.</source>
        <translation>Es sieht nach einem PDF-Dokument aus.</translation>
    </message>
    <message>
        <source>It looks like a PNG picture.</source>
        <translation>Es sieht nach einem PNG-Bild aus.</translation>
    </message>
    <message>
        <source>It looks like a Parquet table; save its pictures as files in class folders, or as .npz.</source>
        <translation>Es sieht nach einer Parquet-Tabelle aus; speichern Sie ihre Bilder als Dateien in Klassenordnern oder als .npz.</translation>
    </message>
    <message>
        <source>It looks like a RAR archive; pack its files as .zip.</source>
        <translation>Es sieht nach einem RAR-Archiv aus; packen Sie seine Dateien als .zip.</translation>
    </message>
    <message>
        <source>It looks like a Zip archive.</source>
        <translation>Es sieht nach einem Zip-Archiv aus.</translation>
    </message>
    <message>
        <source>It looks like a web page, as servers send instead of a file that they do not have.</source>
        <translation>Es sieht nach einer Webseite aus, wie Server sie statt einer Datei senden, die sie nicht haben.</translation>
    </message>
    <message>
        <source>It looks like an HDF5 file; save its arrays as .npz.</source>
        <translation>Es sieht nach einer HDF5-Datei aus; speichern Sie ihre Arrays als .npz.</translation>
    </message>
    <message>
        <source>It names another file: %1</source>
        <translation>Es nennt eine andere Datei: %1</translation>
    </message>
    <message>
        <source>It pauses when</source>
        <translation>Er hält an, wenn</translation>
    </message>
    <message>
        <source>It repeats more than %1 elements.</source>
        <translation>Es wiederholt mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>It runs on %1, which you chose for lessons; its images need memory in addition.</source>
        <translation>Sie läuft mit %1, das Sie für Lektionen gewählt haben; dessen Bilder brauchen zusätzlich Speicher.</translation>
    </message>
    <message>
        <source>It runs on digits drawn by the program.</source>
        <translation>Sie läuft mit Ziffern, die das Programm zeichnet.</translation>
    </message>
    <message>
        <source>It sets nothing: the view is followed by its options, like layers, vip=on, sst=on.</source>
        <translation>Es stellt nichts ein: Auf die Ansicht folgen ihre Optionen, wie layers, vip=on, sst=on.</translation>
    </message>
    <message>
        <source>It was stopped on the way; Back and Next continue the lesson.</source>
        <translation>Es wurde unterwegs angehalten; „Zurück“ und „Weiter“ setzen die Lektion fort.</translation>
    </message>
    <message>
        <source>Its feedback E</source>
        <translation>Sein Feedback E</translation>
    </message>
    <message>
        <source>Its held runs have replaced those of before, which are lost.</source>
        <translation>Seine gemerkten Läufe haben die bisherigen ersetzt; diese sind verloren.</translation>
    </message>
    <message>
        <source>Its held runs have replaced those of before, which come back with the run before.</source>
        <translation>Seine gemerkten Läufe haben die bisherigen ersetzt; diese kommen mit dem vorigen Lauf zurück.</translation>
    </message>
    <message>
        <source>Its images have more than %1 x %1 pixels in all.</source>
        <translation>Seine Bilder haben zusammen mehr als %1 × %1 Pixel.</translation>
    </message>
    <message>
        <source>Its label, the answer, and how sure that was: the mean trace x of the answer.</source>
        <translation>Sein Label, die Antwort und wie sicher sie war: die mittlere Spur x der Antwort.</translation>
    </message>
    <message>
        <source>Its name is bold and its bar green.</source>
        <translation>Ihr Name ist fett und ihr Balken grün.</translation>
    </message>
    <message>
        <source>Its pyramidal cell falls silent and its error cells carry nothing: the others are expected to take over what it did, within some hundred updates.</source>
        <translation>Ihre Pyramidenzelle verstummt, und ihre Fehlerzellen tragen nichts: Die anderen dürften ihre Aufgabe übernehmen, innerhalb von einigen hundert Updates.</translation>
    </message>
    <message>
        <source>Its run was saved at %1.</source>
        <translation>Sein Lauf wurde gesichert (%1).</translation>
    </message>
    <message>
        <source>Keep %1 here no longer</source>
        <translation>%1 nicht länger hier behalten</translation>
    </message>
    <message>
        <source>Keep drawn digits</source>
        <translation>Gezeichnete behalten</translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation>Zeichnung aufheben</translation>
    </message>
    <message>
        <source>Keep this drawing …</source>
        <translation>Diese Zeichnung aufheben&#xa0;…</translation>
    </message>
    <message>
        <source>Keep this microcircuit beside the one on show</source>
        <translation>Diesen Mikroschaltkreis neben dem gezeigten behalten</translation>
    </message>
    <message>
        <source>Keeps the run as it stands: charts show its curves dashed below those of later runs (H)</source>
        <translation>Bewahrt den Lauf auf, wie er steht: Diagramme zeigen seine Kurven gestrichelt unter denen späterer Läufe (H)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Kernels of %1, after %2 updates. %3.</source>
        <translation>Kernel von %1, nach %2 Updates. %3.</translation>
    </message>
    <message>
        <source>Kernels of a convolution</source>
        <translation>Kernel einer Faltung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys: ↑ ↓ pick a row, Enter goes to its cell.</source>
        <translation>Tasten: ↑ ↓ wählen eine Zeile, Eingabe geht zu ihrer Zelle.</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>L&amp;essons</source>
        <translation>L&amp;ektionen</translation>
    </message>
    <message>
        <source>Label %1, prediction %2.</source>
        <translation>Label %1, Vorhersage %2.</translation>
    </message>
    <message>
        <source>Label and answer</source>
        <translation>Label und Antwort</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>Label der Zeichnung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels may not fit the images: by the mean image of each class only %1 % of %2 training images are told right (guessing: %3 %), so look at some images with their labels.</source>
        <translation>Die Labels passen vielleicht nicht zu den Bildern: Anhand des mittleren Bildes jeder Klasse werden nur %1 % von %2 Trainingsbildern richtig erkannt (Raten: %3 %). Sehen Sie einige Bilder mit ihren Labels an.</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Largest magnitude of the forward weights.</source>
        <translation>Größter Betrag der Vorwärtsgewichte.</translation>
    </message>
    <message>
        <source>Last 100 ms of the soma</source>
        <translation>Letzte 100&#xa0;ms des Somas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latest accuracy on images never trained on, and training accuracy now</source>
        <translation>Letzte Genauigkeit bei Bildern, mit denen nie trainiert wurde, und jetzige Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer %1 has channels 0 to %2, rows 0 to %3 and columns 0 to %4; there is no cell %5.</source>
        <translation>Schicht %1 hat die Kanäle 0 bis %2, Zeilen 0 bis %3 und Spalten 0 bis %4; es gibt keine Zelle %5.</translation>
    </message>
    <message>
        <source>Layer %1 is no convolution: its cells have one number, as in “%1:17”.</source>
        <translation>Schicht %1 ist keine Faltung: Ihre Zellen haben eine einzige Nummer wie in „%1:17“.</translation>
    </message>
    <message>
        <source>Layer 0 is the input.</source>
        <translation>Schicht 0 ist die Eingabe.</translation>
    </message>
    <message>
        <source>Layer 0 is the input: it has no microcircuits.</source>
        <translation>Schicht 0 ist die Eingabe: Sie hat keine Mikroschaltkreise.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers from the input up: cells, convolutions like 32c5 (32 channels, kernel of 5; 32c5s2p1 with stride 2 and padding 1), pools like p2. For these the input is rows x columns x channels: 32x32x3-32c5-p2-64c5-p2-256-10.</source>
        <translation>Schichten von der Eingabe aufwärts: Zellen, Faltungen wie 32c5 (32 Kanäle, Kernel von 5; 32c5s2p1 mit Schrittweite 2 und Rand 1), Pools wie p2. Für diese ist die Eingabe Zeilen x Spalten x Kanäle: 32x32x3-32c5-p2-64c5-p2-256-10.</translation>
    </message>
    <message>
        <source>Layers whose pairs are shown</source>
        <translation>Schichten, deren Paare gezeigt werden</translation>
    </message>
    <message>
        <source>Le&amp;sson</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>Lead the pen down, after Tab</source>
        <translation>Den Stift nach unten führen, nach Tab</translation>
    </message>
    <message>
        <source>Lead the pen to the left, after Tab</source>
        <translation>Den Stift nach links führen, nach Tab</translation>
    </message>
    <message>
        <source>Lead the pen to the right, after Tab</source>
        <translation>Den Stift nach rechts führen, nach Tab</translation>
    </message>
    <message>
        <source>Lead the pen up, after Tab</source>
        <translation>Den Stift nach oben führen, nach Tab</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>Dies lernen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning rule</source>
        <translation>Lernregel</translation>
    </message>
    <message>
        <source>Least accurate class: %1, %2.</source>
        <translation>Ungenaueste Klasse: %1, %2.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out, since the view is too low for all of its charts: the picked cell comes first, then the output, the loss and the mean of a layer. Make the view higher to see them.</source>
        <translation>Weggelassen, weil die Ansicht für alle ihre Diagramme zu niedrig ist: Zuerst kommt die gewählte Zelle, dann die Ausgabe, der Verlust und das Mittel einer Schicht. Machen Sie die Ansicht höher, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Läsionen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Lesson: %1. Made with %2.</source>
        <translation>Lektion: %1. Erstellt mit %2.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lektionen (*.md)</translation>
    </message>
    <message>
        <source>Lessons → %1</source>
        <translation>Lektionen → %1</translation>
    </message>
    <message>
        <source>Lessons → Open lesson…, %1</source>
        <translation>Lektionen → Lektion öffnen …, %1</translation>
    </message>
    <message>
        <source>Lets learning rules race on this experiment (Ctrl+R)</source>
        <translation>Lässt Lernregeln mit diesem Experiment um die Wette laufen (Strg+R)</translation>
    </message>
    <message>
        <source>Lets the run go on (Space or Alt+K)</source>
        <translation>Lässt den Lauf weitergehen (Leertaste oder Alt+K)</translation>
    </message>
    <message>
        <source>Limited to 1/1000 … 1000; 1 at the output, where $a^l$ is 0 or not known yet, and without equalised errors.</source>
        <translation>Begrenzt auf 1/1000 … 1000; 1 an der Ausgabe, wo $a^l$ gleich 0 oder noch nicht bekannt ist, und ohne angeglichene Fehler.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live: show all of the time axis</source>
        <translation>Live: die ganze Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <translation>&amp;Lauter</translation>
    </message>
    <message>
        <source>Loss E of the updates, the van Rossum distance of actual and desired output</source>
        <translation>Verlust E der Updates, der van-Rossum-Abstand zwischen tatsächlicher und gewünschter Ausgabe</translation>
    </message>
    <message>
        <source>Loss over training</source>
        <translation>Verlust im Lauf des Trainings</translation>
    </message>
    <message>
        <source>MNIST, convolution</source>
        <translation>MNIST, Faltung</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <source>MP4 video (H.264)</source>
        <translation>MP4-Video (H.264)</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Maps of activity and error</source>
        <translation>Karten von Aktivität und Fehler</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Keinen markieren</translation>
    </message>
    <message>
        <source>Mark that of the channel below before, after Tab</source>
        <translation>Den des vorigen Kanals darunter markieren, nach Tab</translation>
    </message>
    <message>
        <source>Mark that of the next channel below, after Tab</source>
        <translation>Den des nächsten Kanals darunter markieren, nach Tab</translation>
    </message>
    <message>
        <source>Mark that of the next out channel</source>
        <translation>Den des nächsten Ausgangskanals markieren</translation>
    </message>
    <message>
        <source>Mark the kernel of the out channel before</source>
        <translation>Den Kernel des vorigen Ausgangskanals markieren</translation>
    </message>
    <message>
        <source>Marked: out channel %1, from %2: W from %3 to %4</source>
        <translation>Markiert: Ausgangskanal %1, von %2: W von %3 bis %4</translation>
    </message>
    <message>
        <source>Matrix of pairs</source>
        <translation>Matrix der Paare</translation>
    </message>
    <message>
        <source>Mean magnitude of the forward weights.</source>
        <translation>Mittlerer Betrag der Vorwärtsgewichte.</translation>
    </message>
    <message>
        <source>Mean output so far</source>
        <translation>Mittlere Ausgabe bisher</translation>
    </message>
    <message>
        <source>Mean output trace of each class over the steps so far, from 0 to 1. The longest bar is the prediction.</source>
        <translation>Mittlere Ausgabespur jeder Klasse über die bisherigen Schritte, von 0 bis 1. Der längste Balken ist die Vorhersage.</translation>
    </message>
    <message>
        <source>Mean over the cells of the layer of what VIP (upwards) and SST (downwards) carry</source>
        <translation>Mittel über die Zellen der Schicht dessen, was VIP (nach oben) und SST (nach unten) tragen</translation>
    </message>
    <message>
        <source>Measured after each epoch on images that are held out from training.</source>
        <translation>Nach jeder Epoche an Bildern gemessen, die dem Training vorenthalten sind.</translation>
    </message>
    <message>
        <source>Measured at every 16th update while this is seen; costs up to some 10 % of the speed.</source>
        <translation>Gemessen bei jedem 16. Update, solange es zu sehen ist; kostet bis zu etwa 10&#xa0;% der Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Measured on images that are never learned.</source>
        <translation>An Bildern gemessen, die nie gelernt werden.</translation>
    </message>
    <message>
        <source>Measured on the batches as they are learned</source>
        <translation>Gemessen an den Batches, während sie gelernt werden</translation>
    </message>
    <message>
        <source>Measured on the images as they are learned.</source>
        <translation>An den Bildern gemessen, während sie gelernt werden.</translation>
    </message>
    <message>
        <source>Measured only while this is seen. Costs up to some 20 % of the speed where the sign concordance is measured anyway, as while other curves are seen; else up to some 55 %.</source>
        <translation>Nur gemessen, solange es zu sehen ist. Kostet bis zu etwa 20&#xa0;% der Geschwindigkeit, wenn die Vorzeichenkonkordanz ohnehin gemessen wird, etwa weil andere Kurven zu sehen sind; sonst bis zu etwa 55&#xa0;%.</translation>
    </message>
    <message>
        <source>Measures of the layers</source>
        <translation>Messgrößen der Schichten</translation>
    </message>
    <message>
        <source>Measures the angle between the update of each layer and the exact gradient (backpropagation through time) on the same presentations. Costs about as much as learning the batch once more, at every 16th update: some 5 to 15 % of the speed.</source>
        <translation>Misst den Winkel zwischen dem Update jeder Schicht und dem exakten Gradienten (Backpropagation durch die Zeit) bei denselben Darbietungen. Kostet etwa so viel, wie den Batch noch einmal zu lernen, bei jedem 16. Update: etwa 5 bis 15&#xa0;% der Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Memory for the past</source>
        <translation>Speicher für die Vergangenheit</translation>
    </message>
    <message>
        <source>Memory for the past…</source>
        <translation>Speicher für die Vergangenheit&#xa0;…</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1 heilen</translation>
    </message>
    <message>
        <source>Mend the synapse %1</source>
        <translation>Die Synapse %1 heilen</translation>
    </message>
    <message>
        <source>Microcircuit</source>
        <translation>Mikroschaltkreis</translation>
    </message>
    <message>
        <source>Microcircuit %1</source>
        <translation>Microcircuit %1</translation>
    </message>
    <message>
        <source>Microcircuit %1 · mean and range over seeds %2 to %3</source>
        <translation>Microcircuit %1 · Mittel und Spannweite über die Seeds %2 bis %3</translation>
    </message>
    <message>
        <source>Microcircuit on show</source>
        <translation>Gezeigter Mikroschaltkreis</translation>
    </message>
    <message>
        <source>Milliseconds of presentation after these samples</source>
        <translation>Millisekunden der Darbietung nach diesen Beispielen</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>More of this page</source>
        <translation>Mehr von dieser Seite</translation>
    </message>
    <message>
        <source>More than %1 views, or %2 columns, leave no room for any.</source>
        <translation>Mehr als %1 Ansichten oder %2 Spalten lassen für keine genug Platz.</translation>
    </message>
    <message>
        <source>More ▼</source>
        <translation>Mehr ▼</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>Aktivste</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Am häufigsten: %1.</translation>
    </message>
    <message>
        <source>Most pixels by which each training image is shifted in rows and in columns, anew in every epoch.</source>
        <translation>Um höchstens so viele Bildpunkte wird jedes Trainingsbild in Zeilen und in Spalten verschoben, in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Most spikes of an error cell in one step; what exceeds it is released later.</source>
        <translation>Meiste Spikes einer Fehlerzelle in einem Schritt; was darüber hinausgeht, wird später freigesetzt.</translation>
    </message>
    <message>
        <source>Move the scene down</source>
        <translation>Die Szene nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the scene up</source>
        <translation>Die Szene nach oben verschieben</translation>
    </message>
    <message>
        <source>Moves the scene down (Alt+Down)</source>
        <translation>Verschiebt die Szene nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Moves the scene up (Alt+Up)</source>
        <translation>Verschiebt die Szene nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>M∘W</source>
        <translation>M∘W</translation>
    </message>
    <message>
        <source>M∘Wᵀ</source>
        <translation>M∘Wᵀ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the drawing</source>
        <translation>Name der Zeichnung</translation>
    </message>
    <message>
        <source>Name one above, or click a row of the raster.</source>
        <translation>Nennen Sie oben eine, oder klicken Sie auf eine Zeile des Rasters.</translation>
    </message>
    <message>
        <source>Needs the files of %1, which are not open yet.</source>
        <translation>Braucht die Dateien von %1, die noch nicht geöffnet sind.</translation>
    </message>
    <message>
        <source>Neither W nor %1 has crossed zero.</source>
        <translation>Weder W noch %1 hat die Null gekreuzt.</translation>
    </message>
    <message>
        <source>Neither has crossed zero.</source>
        <translation>Keines hat die Null gekreuzt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network of cells</source>
        <translation>Netz der Zellen</translation>
    </message>
    <message>
        <source>Network. %1.</source>
        <translation>Netz. %1.</translation>
    </message>
    <message>
        <source>New here? A tour of three minutes shows you the board.</source>
        <translation>Neu hier? Ein Rundgang von drei Minuten zeigt Ihnen die Tafel.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>Neuer Wert: %1</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>Neue Abstimmung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>No SST</source>
        <translation>Ohne SST</translation>
    </message>
    <message>
        <source>No afferent is active in this step.</source>
        <translation>In diesem Schritt ist keine Afferenz aktiv.</translation>
    </message>
    <message>
        <source>No cell is chosen.</source>
        <translation>Es ist keine Zelle gewählt.</translation>
    </message>
    <message>
        <source>No cell is picked.</source>
        <translation>Es ist keine Zelle gewählt.</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in %2 presentations, and it has not been active before. What moves its biases does not bring its somata to threshold. Likely cause: too little excitation from the start (gain, tonic drive).</source>
        <translation>Keine Zelle der verborgenen Schicht %1 hat in %2 Darbietungen gefeuert, und die Schicht war auch vorher nicht aktiv. Was ihre Bias-Werte bewegt, bringt ihre Somata nicht zur Schwelle. Wahrscheinliche Ursache: von Anfang an zu wenig Erregung (gain, tonischer Antrieb).</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in the last %2 presentations. Somata far below threshold keep their gates nearly closed, so that it learns its way back slowly or not at all. Likely causes: too large a learning rate, or something that was changed in the run.</source>
        <translation>Keine Zelle der verborgenen Schicht %1 hat in den letzten %2 Darbietungen gefeuert. Somata weit unter der Schwelle halten ihre Tore fast geschlossen, sodass die Schicht nur langsam oder gar nicht zurückfindet. Wahrscheinliche Ursachen: eine zu große Lernrate, oder etwas, das am Lauf geändert wurde.</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in the last %2 presentations: %3</source>
        <translation>Keine Zelle der verborgenen Schicht %1 hat in den letzten %2 Darbietungen gefeuert: %3</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked yet. Its biases are bringing it to threshold, which takes about %2 presentations at the present rate.</source>
        <translation>Noch hat keine Zelle der verborgenen Schicht %1 gefeuert. Ihre Bias-Werte bringen sie zur Schwelle; bei der jetzigen Rate dauert das etwa %2 Darbietungen.</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in %2 presentations, and it has not been active before. What moves its biases does not bring its somata to threshold. Likely cause: too little excitation from the start (gain, tonic drive).</source>
        <translation>Keine Zelle der Ausgabeschicht hat in %2 Darbietungen gefeuert, und die Schicht war auch vorher nicht aktiv. Was ihre Bias-Werte bewegt, bringt ihre Somata nicht zur Schwelle. Wahrscheinliche Ursache: von Anfang an zu wenig Erregung (gain, tonischer Antrieb).</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in the last %2 presentations. Somata far below threshold keep their gates nearly closed, so that it learns its way back slowly or not at all. Likely causes: too large a learning rate, or something that was changed in the run.</source>
        <translation>Keine Zelle der Ausgabeschicht hat in den letzten %2 Darbietungen gefeuert. Somata weit unter der Schwelle halten ihre Tore fast geschlossen, sodass die Schicht nur langsam oder gar nicht zurückfindet. Wahrscheinliche Ursachen: eine zu große Lernrate, oder etwas, das am Lauf geändert wurde.</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in the last %2 presentations: %3</source>
        <translation>Keine Zelle der Ausgabeschicht hat in den letzten %2 Darbietungen gefeuert: %3</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked yet. Its biases are bringing it to threshold, which takes about %2 presentations at the present rate.</source>
        <translation>Noch hat keine Zelle der Ausgabeschicht gefeuert. Ihre Bias-Werte bringen sie zur Schwelle; bei der jetzigen Rate dauert das etwa %2 Darbietungen.</translation>
    </message>
    <message>
        <source>No current flows into this cell.</source>
        <translation>In diese Zelle fließt kein Strom.</translation>
    </message>
    <message>
        <source>No data are open.</source>
        <translation>Es sind keine Daten geöffnet.</translation>
    </message>
    <message>
        <source>No error arrives in this step.</source>
        <translation>In diesem Schritt kommt kein Fehler an.</translation>
    </message>
    <message>
        <source>No error was found: e of every cell of the hidden layers was 0 in the presentation on show.</source>
        <translation>Kein Fehler gefunden: In der gezeigten Darbietung war e bei jeder Zelle der verborgenen Schichten 0.</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>Noch kein Experiment.</translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback comes from the output alone.</source>
        <translation>Kein Feedback-Partner: Direktes Feedback kommt allein von der Ausgabe.</translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback leads past the pools.</source>
        <translation>Kein Feedback-Partner: Direktes Feedback führt an den Pools vorbei.</translation>
    </message>
    <message>
        <source>No feedback partner: pixels receive no errors.</source>
        <translation>Kein Feedback-Partner: Bildpunkte bekommen keine Fehler.</translation>
    </message>
    <message>
        <source>No image of %1 was answered with %2.</source>
        <translation>Kein Bild von %1 wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>No image was answered wrongly.</source>
        <translation>Kein Bild wurde falsch beantwortet.</translation>
    </message>
    <message>
        <source>No longer a reason to pause, since this network has no such place: %1</source>
        <translation>Kein Grund zum Anhalten mehr, da dieses Netz keine solche Stelle hat: %1</translation>
    </message>
    <message>
        <source>No number differs.</source>
        <translation>Keine Zahl ist verschieden.</translation>
    </message>
    <message>
        <source>No pairs yet.</source>
        <translation>Noch keine Paare.</translation>
    </message>
    <message>
        <source>No prediction while W learns and only the feedback is frozen</source>
        <translation>Keine Vorhersage, solange W lernt und nur das Feedback eingefroren ist</translation>
    </message>
    <message>
        <source>No prediction while only E is frozen</source>
        <translation>Keine Vorhersage, solange nur E eingefroren ist</translation>
    </message>
    <message>
        <source>No run is held.</source>
        <translation>Kein Lauf ist gemerkt.</translation>
    </message>
    <message>
        <source>No run is held. Hold this one to compare it with others.</source>
        <translation>Kein Lauf ist gemerkt. Merken Sie sich diesen, um ihn mit anderen zu vergleichen.</translation>
    </message>
    <message>
        <source>No run is held. Hold this one, and charts show its curves below those of later runs.</source>
        <translation>Kein Lauf ist gemerkt. Merken Sie sich diesen, dann zeigen Diagramme seine Kurven unter denen späterer Läufe.</translation>
    </message>
    <message>
        <source>No scene is shown</source>
        <translation>Es wird keine Szene gezeigt</translation>
    </message>
    <message>
        <source>No spike was found: no cell of the hidden layers had spiked in the presentation on show.</source>
        <translation>Kein Spike gefunden: In der gezeigten Darbietung hatte keine Zelle der verborgenen Schichten gefeuert.</translation>
    </message>
    <message>
        <source>No symbol has these words.</source>
        <translation>Kein Symbol passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>No synapse and no bias learns: accuracy, loss and concordance are expected to stand still, while spikes and errors go on.</source>
        <translation>Keine Synapse und kein Bias lernt: Genauigkeit, Verlust und Konkordanz dürften stehen bleiben, während Spikes und Fehler weitergehen.</translation>
    </message>
    <message>
        <source>No synapse is picked.</source>
        <translation>Es ist keine Synapse gewählt.</translation>
    </message>
    <message>
        <source>No test has been made yet: one comes at the end of each epoch.</source>
        <translation>Es gab noch keinen Test: Einer kommt am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>No value differs from that of the run.</source>
        <translation>Kein Wert weicht von dem des Laufs ab.</translation>
    </message>
    <message>
        <source>No view is on show whose parts could be labelled.</source>
        <translation>Keine der gezeigten Ansichten hat Teile, die sich beschriften lassen.</translation>
    </message>
    <message>
        <source>No view is seen on the board.</source>
        <translation>Auf der Tafel ist keine Ansicht zu sehen.</translation>
    </message>
    <message>
        <source>No view shows data now.</source>
        <translation>Keine Ansicht zeigt gerade Daten.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of these is among the images that are kept.</source>
        <translation>Keine davon ist unter den aufbewahrten Bildern.</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>Auf dieser Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>Notizen (Markdown)</translation>
    </message>
    <message>
        <source>Notes of the scene</source>
        <translation>Notizen der Szene</translation>
    </message>
    <message>
        <source>Nothing can run yet. %1</source>
        <translation>Noch kann nichts laufen. %1</translation>
    </message>
    <message>
        <source>Nothing has been presented yet.</source>
        <translation>Es wurde noch nichts dargeboten.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Nothing is compared with this run yet.</source>
        <translation>Mit diesem Lauf wird noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing is running. Choose data that can be opened, then apply.</source>
        <translation>Es läuft nichts. Wählen Sie Daten, die sich öffnen lassen, und wenden Sie dann an.</translation>
    </message>
    <message>
        <source>Nothing leaves hidden layer %1; its cells are cut: undo that what-if.</source>
        <translation>Nichts verlässt die verborgene Schicht %1; ihre Zellen sind gekappt: Machen Sie diesen Eingriff rückgängig.</translation>
    </message>
    <message>
        <source>Nothing leaves the output layer; its cells are cut: undo that what-if.</source>
        <translation>Nichts verlässt die Ausgabeschicht; ihre Zellen sind gekappt: Machen Sie diesen Eingriff rückgängig.</translation>
    </message>
    <message>
        <source>Nothing speaks against learning so far, but the run has done only %1 updates: ask again after an epoch.</source>
        <translation>Bisher spricht nichts gegen das Lernen, aber der Lauf hat erst %1 Updates hinter sich: Fragen Sie nach einer Epoche noch einmal.</translation>
    </message>
    <message>
        <source>Nothing speaks against learning: of the last %1 updates %2 % of the answers were right, where guessing has %3 %.</source>
        <translation>Nichts spricht gegen das Lernen: In den letzten %1 Updates waren %2 % der Antworten richtig, wo Raten %3 % ergibt.</translation>
    </message>
    <message>
        <source>Nothing to take back: nothing was done to this run up to this moment.</source>
        <translation>Nichts zurückzunehmen: Bis zu diesem Zeitpunkt wurde an diesem Lauf nichts getan.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nothing yet: sessions that you save or open are listed here</source>
        <translation>Noch nichts: Sitzungen, die Sie speichern oder öffnen, stehen hier</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>NumPy archive of all arrays (.npz)</source>
        <translation>NumPy-Archiv aller Arrays (.npz)</translation>
    </message>
    <message>
        <source>NumPy array %1 (.npy)</source>
        <translation>NumPy-Array %1 (.npy)</translation>
    </message>
    <message>
        <source>NumPy arrays (x_train, y_train, x_test, y_test)</source>
        <translation>NumPy-Arrays (x_train, y_train, x_test, y_test)</translation>
    </message>
    <message>
        <source>Number of runs of each rule; the first has the seed of the experiment, and each further one the next seed. The charts show their mean and, as a band, their range. Takes effect when a race begins.</source>
        <translation>Anzahl der Läufe jeder Regel; der erste hat den Seed des Experiments, jeder weitere den nächsten. Die Kurven zeigen ihr Mittel und als Band ihre Spannweite. Gilt, sobald ein Wettlauf beginnt.</translation>
    </message>
    <message>
        <source>Of the error cells, an image for each channel.</source>
        <translation>Der Fehlerzellen, ein Bild für jeden Kanal.</translation>
    </message>
    <message>
        <source>Of the first layer and of the output it is 0.</source>
        <translation>In der ersten Schicht und an der Ausgabe ist er 0.</translation>
    </message>
    <message>
        <source>Of the last %1 updates %2 % of the answers were right with a loss of %3, where guessing has %4 % and %5: try the suggested values (Use suggested), or wait another epoch.</source>
        <translation>In den letzten %1 Updates waren %2 % der Antworten richtig, bei einem Verlust von %3; Raten hat %4 % und %5: Versuchen Sie die vorgeschlagenen Werte („Vorschläge nutzen“), oder warten Sie noch eine Epoche.</translation>
    </message>
    <message>
        <source>Of the pages; of HTML when it is printed</source>
        <translation>Der Seiten; bei HTML, wenn es gedruckt wird</translation>
    </message>
    <message>
        <source>Of the pyramidal cells, an image for each channel.</source>
        <translation>Der Pyramidenzellen, ein Bild für jeden Kanal.</translation>
    </message>
    <message>
        <source>Of what earlier programs have left, only the latest is kept for recovery; older runs were removed.</source>
        <translation>Von dem, was frühere Programme hinterlassen haben, bleibt nur das Neueste zur Wiederherstellung; ältere Läufe wurden entfernt.</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>On the course of the run</source>
        <translation>Auf dem Verlauf des Laufs</translation>
    </message>
    <message>
        <source>On the sheet to draw on</source>
        <translation>Auf dem Zeichenblatt</translation>
    </message>
    <message>
        <source>On to the answer</source>
        <translation>Weiter zur Antwort</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>On to the question</source>
        <translation>Weiter zur Frage</translation>
    </message>
    <message>
        <source>One array alone: the archive also says what made it.</source>
        <translation>Ein Array allein: Das Archiv sagt auch, woraus es entstanden ist.</translation>
    </message>
    <message>
        <source>One bookmark is out of reach and left out.</source>
        <translation>Ein Lesezeichen ist nicht mehr erreichbar und fällt weg.</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Einzelne Zelle</translation>
    </message>
    <message>
        <source>One held run does not fit into the memory for the past and is left out.</source>
        <translation>Ein gemerkter Lauf passt nicht in den Speicher für die Vergangenheit und fällt weg.</translation>
    </message>
    <message>
        <source>One kernel entry for P = %1 positions: this is the part of this cell alone.</source>
        <translation>Ein Kernel-Eintrag für P = %1 Positionen: Dies ist der Teil dieser Zelle allein.</translation>
    </message>
    <message>
        <source>One layer has no feedback: there is no pair of layers to compare.</source>
        <translation>Eine einzige Schicht hat kein Feedback: Es gibt kein Schichtpaar zum Vergleichen.</translation>
    </message>
    <message>
        <source>One layer has no feedback: there is nothing to compare.</source>
        <translation>Eine einzige Schicht hat kein Feedback: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>One microcircuit, opened: three cells with their values, and what a synapse learns.</source>
        <translation>Ein Mikroschaltkreis, geöffnet: drei Zellen mit ihren Werten und dem, was eine Synapse lernt.</translation>
    </message>
    <message>
        <source>One option, and only one, is marked as right with (x).</source>
        <translation>Eine Möglichkeit, und nur eine, ist mit (x) als richtig markiert.</translation>
    </message>
    <message>
        <source>One pixel for each pixel of the image: blue excites, vermillion inhibits.</source>
        <translation>Ein Bildpunkt für jeden des Bildes: Blau erregt, Zinnoberrot hemmt.</translation>
    </message>
    <message>
        <source>One sample at a time</source>
        <translation>Beispiel für Beispiel</translation>
    </message>
    <message>
        <source>One step of the cell</source>
        <translation>Ein Schritt der Zelle</translation>
    </message>
    <message>
        <source>One view of two runs, or of two moments of one run, and the difference.</source>
        <translation>Eine Ansicht zweier Läufe oder zweier Zeitpunkte eines Laufs und ihr Unterschied.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 classes of the output have training images: try more images, or another order of the data.</source>
        <translation>Nur %1 der %2 Klassen der Ausgabe haben Trainingsbilder: Versuchen Sie mehr Bilder oder eine andere Reihenfolge der Daten.</translation>
    </message>
    <message>
        <source>Only %2 % of the feedback to hidden layer %1 has the sign of its forward weight (chance: 50.0 %), so that errors turn learning round: try a rule that learns or copies signs, or undo what flipped them.</source>
        <translation>Nur %2 % des Feedbacks zur verborgenen Schicht %1 hat das Vorzeichen seines Vorwärtsgewichts (Zufall: 50,0 %), sodass Fehler das Lernen umkehren: Versuchen Sie eine Regel, die Vorzeichen lernt oder kopiert, oder machen Sie rückgängig, was sie umgekehrt hat.</translation>
    </message>
    <message>
        <source>Only W: below the lowest layer is the input, which receives no errors.</source>
        <translation>Nur W: Unter der untersten Schicht liegt die Eingabe, die keine Fehler bekommt.</translation>
    </message>
    <message>
        <source>Only W: direct feedback comes from the output, past the kernels.</source>
        <translation>Nur W: Direktes Feedback kommt von der Ausgabe, an den Kerneln vorbei.</translation>
    </message>
    <message>
        <source>Only a run that starts over can have another value of: %1.</source>
        <translation>Nur ein neu begonnener Lauf kann einen anderen Wert haben für: %1.</translation>
    </message>
    <message>
        <source>Only the rule microcircuit learns its feedback, so only it has a distance that shrinks. This run uses %1.</source>
        <translation>Nur die Regel microcircuit lernt ihr Feedback, also hat nur sie einen Abstand, der schrumpft. Dieser Lauf benutzt %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;data folder…</source>
        <translation>Daten&amp;ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open a data set from the File menu.</source>
        <translation>Öffnen Sie im Menü „Datei“ einen Datensatz.</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>Datei mit Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a folder with a data set</source>
        <translation>Ordner mit Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open a picture …</source>
        <translation>Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a run of %1</source>
        <translation>Einen Lauf von %1 öffnen</translation>
    </message>
    <message>
        <source>Open a set-up</source>
        <translation>Aufbau öffnen</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>Datendate&amp;i öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>Datendatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open data folder for %1</source>
        <translation>Datenordner für %1 öffnen</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Datenordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Open the data of this run?</source>
        <translation>Die Daten dieses Laufs öffnen?</translation>
    </message>
    <message>
        <source>Open the microcircuit that it comes from</source>
        <translation>Den Mikroschaltkreis öffnen, von dem sie kommt</translation>
    </message>
    <message>
        <source>Opened from the race, paused: %1, seed %2.</source>
        <translation>Aus dem Wettlauf geöffnet, angehalten: %1, Seed %2.</translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation>Geöffnet: %1.</translation>
    </message>
    <message>
        <source>Opened: %1. Its data were found in %2.</source>
        <translation>Geöffnet: %1. Die Daten dazu fanden sich in %2.</translation>
    </message>
    <message>
        <source>Opening the data …</source>
        <translation>Die Daten werden geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>Die Daten werden geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Der Lauf wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a folder with images and labels</source>
        <translation>Öffnet einen Ordner mit Bildern und Labels</translation>
    </message>
    <message>
        <source>Opens a folder with the files of %1 and starts this experiment</source>
        <translation>Öffnet einen Ordner mit den Dateien von %1 und startet dieses Experiment</translation>
    </message>
    <message>
        <source>Opens a lesson from a file; Help → Writing a lesson explains how to write one</source>
        <translation>Öffnet eine Lektion aus einer Datei; Hilfe → Writing a lesson erklärt, wie man eine schreibt</translation>
    </message>
    <message>
        <source>Opens a run of this rule, as it is now, in the main window</source>
        <translation>Öffnet einen Lauf dieser Regel, wie er jetzt ist, im Hauptfenster</translation>
    </message>
    <message>
        <source>Opens an archive, or another file, with images and labels</source>
        <translation>Öffnet ein Archiv oder eine andere Datei mit Bildern und Labels</translation>
    </message>
    <message>
        <source>Opens the lesson at its step, paused; your own run stays under Open recent</source>
        <translation>Öffnet die Lektion an ihrem Schritt, angehalten; Ihr eigener Lauf bleibt unter „Zuletzt benutzt“</translation>
    </message>
    <message>
        <source>Opens the run with its window as it was saved, paused</source>
        <translation>Öffnet den Lauf mit seinem Fenster, wie er gesichert wurde, angehalten</translation>
    </message>
    <message>
        <source>Opens the section of the page “The model” that explains the symbol</source>
        <translation>Öffnet den Abschnitt der Seite „The model“, der das Symbol erklärt</translation>
    </message>
    <message>
        <source>Opens this lesson (about %1 min)</source>
        <translation>Öffnet diese Lektion (etwa %1&#xa0;min)</translation>
    </message>
    <message>
        <source>Opens your own run as it was before the lesson, paused; that of the lesson stays under Open recent</source>
        <translation>Öffnet Ihren eigenen Lauf, wie er vor der Lektion war, angehalten; der Lauf der Lektion bleibt unter „Zuletzt benutzt“</translation>
    </message>
    <message>
        <source>Or it is an amount, like 40 batches, 1 sample, 7 ms or 2 epochs, from 1 to 1,000,000.</source>
        <translation>Oder es ist eine Menge wie 40 batches, 1 sample, 7 ms oder 2 epochs, von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning</source>
        <translation>Sonst wird er an seinem Anfang geöffnet</translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning. If an event that it pauses at occurs on the way, it pauses there</source>
        <translation>Sonst wird er an seinem Anfang geöffnet. Tritt unterwegs ein Ereignis ein, bei dem er anhält, hält er dort an</translation>
    </message>
    <message>
        <source>Over presentations and steps; for an entry of a kernel, over its whole map.</source>
        <translation>Über Darbietungen und Schritte; für einen Eintrag eines Kernels über dessen ganze Karte.</translation>
    </message>
    <message>
        <source>Over presentations and steps; in a convolution the sum over these and its positions, divided by $N T √P$. The second with the covariance.</source>
        <translation>Über Darbietungen und Schritte; in einer Faltung die Summe über diese und ihre Positionen, geteilt durch $N T √P$. Die zweite gilt bei Kovarianz.</translation>
    </message>
    <message>
        <source>Over the presentation: somatic potential u with the threshold ϑ, apical potential vₐ, trace x, error e, and the spikes of VIP (up) and SST (down) in each step. Ranges grow and do not shrink.

%1</source>
        <translation>Über die Darbietung: somatisches Potential u mit der Schwelle ϑ, apikales Potential vₐ, Spur x, Fehler e und die Spikes von VIP (oben) und SST (unten) in jedem Schritt. Bereiche wachsen und schrumpfen nicht.

%1</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>P&amp;redictions…</source>
        <translation>&amp;Vorhersagen&#xa0;…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PDF document, to print</source>
        <translation>PDF-Dokument zum Drucken</translation>
    </message>
    <message>
        <source>PDF has pages; HTML is one file with films, in which a click shows an answer</source>
        <translation>PDF hat Seiten; HTML ist eine einzige Datei mit Filmen, in der ein Klick eine Antwort zeigt</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PYR</source>
        <translation>PYR</translation>
    </message>
    <message>
        <source>PYR spikes</source>
        <translation>PYR-Spikes</translation>
    </message>
    <message>
        <source>PYR spikes %1 · bursts VIP %2, SST %3</source>
        <translation>PYR-Spikes %1 · Bursts VIP %2, SST %3</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page width, 170 mm</source>
        <translation>Seitenbreite, 170&#xa0;mm</translation>
    </message>
    <message>
        <source>Pair of layers whose concordance is waited for</source>
        <translation>Schichtpaar, auf dessen Konkordanz gewartet wird</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Pairs of opposite signs</source>
        <translation>Paare mit ungleichen Vorzeichen</translation>
    </message>
    <message>
        <source>Pairs of the same sign</source>
        <translation>Paare mit gleichen Vorzeichen</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Zu ändernder Parameter</translation>
    </message>
    <message>
        <source>Parameters of the experiment</source>
        <translation>Parameter des Experiments</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <translation>Teile von %1</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>Anhalten, wenn</translation>
    </message>
    <message>
        <source>Paused after %1 epoch: the learning rate has fallen below 1 % of its start, and from here the decay would only shrink what was learned. Press Play to go on.</source>
        <translation>Angehalten nach %1 Epoche: Die Lernrate ist unter 1 % ihres Anfangs gefallen; von hier an würde der Zerfall das Gelernte nur noch schrumpfen lassen. „Abspielen“ setzt fort.</translation>
    </message>
    <message>
        <source>Paused after %1 epochs: the learning rate has fallen below 1 % of its start, and from here the decay would only shrink what was learned. Press Play to go on.</source>
        <translation>Angehalten nach %1 Epochen: Die Lernrate ist unter 1 % ihres Anfangs gefallen; von hier an würde der Zerfall das Gelernte nur noch schrumpfen lassen. „Abspielen“ setzt fort.</translation>
    </message>
    <message>
        <source>Paused at %1: %2.</source>
        <translation>Angehalten bei %1: %2.</translation>
    </message>
    <message>
        <source>Pauses after the last batch of each epoch.</source>
        <translation>Hält nach dem letzten Batch jeder Epoche an.</translation>
    </message>
    <message>
        <source>Pauses after the last step of a sample whose prediction is not its label.</source>
        <translation>Hält nach dem letzten Schritt eines Beispiels an, dessen Vorhersage nicht sein Label ist.</translation>
    </message>
    <message>
        <source>Pauses after the update in which the weight W of this synapse crosses zero.</source>
        <translation>Hält nach dem Update an, in dem das Gewicht W dieser Synapse die Null kreuzt.</translation>
    </message>
    <message>
        <source>Pauses in the time step in which this pyramidal cell spikes.</source>
        <translation>Hält in dem Zeitschritt an, in dem diese Pyramidenzelle feuert.</translation>
    </message>
    <message>
        <source>Pauses the race (Space)</source>
        <translation>Hält den Wettlauf an (Leertaste)</translation>
    </message>
    <message>
        <source>Pauses when the share of test images predicted right, taken after each epoch, reaches this; of held-out images, where there are any.</source>
        <translation>Hält an, wenn der Anteil richtig vorhergesagter Testbilder, gemessen nach jeder Epoche, diesen Wert erreicht; bei Validierungsbildern der ihre.</translation>
    </message>
    <message>
        <source>Pauses when the share of training images predicted right, over the last 50 batches, reaches this.</source>
        <translation>Hält an, wenn der Anteil richtig vorhergesagter Trainingsbilder über die letzten 50 Batches diesen Wert erreicht.</translation>
    </message>
    <message>
        <source>Pauses when the sign concordance of this pair of layers reaches this, at an update where it is measured.</source>
        <translation>Hält an, wenn die Vorzeichenkonkordanz dieses Schichtpaars diesen Wert erreicht, bei einem Update, bei dem sie gemessen wird.</translation>
    </message>
    <message>
        <source>Pauses where the run stands (Space or Alt+K)</source>
        <translation>Hält den Lauf an, wo er steht (Leertaste oder Alt+K)</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pen and text on every view; its exported figures show them too (P)</source>
        <translation>Stift und Text auf jeder Ansicht; exportierte Abbildungen zeigen sie auch (P)</translation>
    </message>
    <message>
        <source>Pick a cell first: click a row of the raster.</source>
        <translation>Wählen Sie erst eine Zelle: Klicken Sie auf eine Zeile des Rasters.</translation>
    </message>
    <message>
        <source>Pick a cell in Raster or Network to see its values.</source>
        <translation>Wählen Sie im Raster oder im Netz eine Zelle, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>Pick a cell in a view first.</source>
        <translation>Wählen Sie erst eine Zelle in einer Ansicht.</translation>
    </message>
    <message>
        <source>Pick a cell in another view for its e and vₐ.</source>
        <translation>Wählen Sie in einer anderen Ansicht eine Zelle für ihr e und vₐ.</translation>
    </message>
    <message>
        <source>Pick a cell to the left, after Tab</source>
        <translation>Eine Zelle links wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick a cell to the right, after Tab</source>
        <translation>Eine Zelle rechts wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick a synapse first: click an afferent of the microcircuit.</source>
        <translation>Wählen Sie erst eine Synapse: Klicken Sie auf eine Afferenz des Mikroschaltkreises.</translation>
    </message>
    <message>
        <source>Pick a synapse in Microcircuit to see its weights.</source>
        <translation>Wählen Sie im Mikroschaltkreis eine Synapse, um ihre Gewichte zu sehen.</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Pick one: click an afferent in Microcircuit, or a line or a pixel of the picked cell in Network.</source>
        <translation>Wählen Sie eine: Klicken Sie auf eine Afferenz im Mikroschaltkreis oder auf eine Linie oder einen Bildpunkt der gewählten Zelle im Netz.</translation>
    </message>
    <message>
        <source>Pick one: click it in Raster, Network or Feature maps.</source>
        <translation>Wählen Sie eine: Klicken Sie sie im Raster, im Netz oder in den Merkmalskarten an.</translation>
    </message>
    <message>
        <source>Pick the cell above</source>
        <translation>Die Zelle darüber wählen</translation>
    </message>
    <message>
        <source>Pick the cell below</source>
        <translation>Die Zelle darunter wählen</translation>
    </message>
    <message>
        <source>Pick the image above</source>
        <translation>Das Bild darüber wählen</translation>
    </message>
    <message>
        <source>Pick the image before, after Tab</source>
        <translation>Das vorige Bild wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick the image below</source>
        <translation>Das Bild darunter wählen</translation>
    </message>
    <message>
        <source>Pick the microcircuit above</source>
        <translation>Den Mikroschaltkreis darüber wählen</translation>
    </message>
    <message>
        <source>Pick the next image, after Tab</source>
        <translation>Das nächste Bild wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick the one below</source>
        <translation>Den darunter wählen</translation>
    </message>
    <message>
        <source>Pick the place above</source>
        <translation>Die Stelle darüber wählen</translation>
    </message>
    <message>
        <source>Pick the place below</source>
        <translation>Die Stelle darunter wählen</translation>
    </message>
    <message>
        <source>Pick the place to the left, after Tab</source>
        <translation>Die Stelle links wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick the place to the right, after Tab</source>
        <translation>Die Stelle rechts wählen, nach Tab</translation>
    </message>
    <message>
        <source>Pick the synapse above</source>
        <translation>Die Synapse darüber wählen</translation>
    </message>
    <message>
        <source>Pick the synapse below</source>
        <translation>Die Synapse darunter wählen</translation>
    </message>
    <message>
        <source>Picked: %1, %2.</source>
        <translation>Gewählt: %1, %2.</translation>
    </message>
    <message>
        <source>Picked: %1.</source>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>Picture %1 of %2, about %3 left</source>
        <translation>Bild %1 von %2, noch etwa %3</translation>
    </message>
    <message>
        <source>Picture of the next scene: %1</source>
        <translation>Bild der nächsten Szene: %1</translation>
    </message>
    <message>
        <source>Picture of the scene on the board: %1</source>
        <translation>Bild der Szene auf der Tafel: %1</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Pictures: %1. Length: %2 s. Size: about %3.</source>
        <translation>Bilder: %1. Länge: %2&#xa0;s. Größe: etwa %3.</translation>
    </message>
    <message>
        <source>Pictures: %1. Length: %2 s. Time to make it: about %3. Size: about %4.</source>
        <translation>Bilder: %1. Länge: %2&#xa0;s. Rechenzeit: etwa %3. Größe: etwa %4.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin a slider to the bar</source>
        <translation>Regler an die Leiste heften</translation>
    </message>
    <message>
        <source>Pin a slider: %1</source>
        <translation>Regler anheften: %1</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>Pixels become random trains of spikes, and errors are bursts of VIP and SST: nothing but spikes goes from layer to layer, and about 96 % are still right after four epochs. The raster has triangles for &quot;fire more&quot; and squares for &quot;fire less&quot;, fewer as errors become rare.</source>
        <translation>Aus Bildpunkten werden zufällige Spike-Folgen, und Fehler sind Bursts von VIP und SST: Nichts als Spikes läuft von Schicht zu Schicht, und nach vier Epochen sind noch immer etwa 96&#xa0;% richtig. Das Raster hat Dreiecke für „mehr feuern“ und Quadrate für „weniger feuern“, umso weniger, je seltener Fehler werden.</translation>
    </message>
    <message>
        <source>Pixels per inch of an image; how large pixels are on paper</source>
        <translation>Bildpunkte pro Zoll; bestimmt, wie groß sie auf Papier sind</translation>
    </message>
    <message>
        <source>Plasticity</source>
        <translation>Plastizität</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause the race</source>
        <translation>Wettlauf abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Played on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation>Abgespielt mit %1. Zahlen und einzelne Bilder im Text sind die der gezeichneten Ziffern.</translation>
    </message>
    <message>
        <source>Plays the spikes of the picked microcircuit. %1 S turns the sound on and off.</source>
        <translation>Spielt die Spikes des gewählten Mikroschaltkreises. %1 S schaltet den Ton ein und aus.</translation>
    </message>
    <message>
        <source>Point at the view to copy, or click into it.</source>
        <translation>Zeigen Sie auf die Ansicht, die kopiert werden soll, oder klicken Sie hinein.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Potential of the soma: a spike where it reaches the dashed threshold.</source>
        <translation>Potential des Somas: ein Spike, wo es die gestrichelte Schwelle erreicht.</translation>
    </message>
    <message>
        <source>Pre&amp;senter&apos;s window</source>
        <translation>Vo&amp;rtragsfenster</translation>
    </message>
    <message>
        <source>Prediction of %1 restarted at update %2: %3</source>
        <translation>Vorhersage von %1 neu begonnen bei Update %2: %3</translation>
    </message>
    <message>
        <source>Prediction restarted at update %1</source>
        <translation>Vorhersage neu begonnen bei Update %1</translation>
    </message>
    <message>
        <source>Prediction restarted at update %1: %2</source>
        <translation>Vorhersage neu begonnen bei Update %1: %2</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Present the picked image</source>
        <translation>Das gewählte Bild darbieten</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: %1 of G</source>
        <translation>Darbietung bisher, Schritt %2 von %3: %1 von G</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: G would change by %1</source>
        <translation>Darbietung bisher, Schritt %2 von %3: G würde sich um %1 ändern</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: W would change by %1</source>
        <translation>Darbietung bisher, Schritt %2 von %3: W würde sich um %1 ändern</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: ΔW = %1</source>
        <translation>Darbietung bisher, Schritt %2 von %3: ΔW = %1</translation>
    </message>
    <message>
        <source>Presentation, synapses and curves</source>
        <translation>Darbietung, Synapsen und Kurven</translation>
    </message>
    <message>
        <source>Presentation: spike trains and courses</source>
        <translation>Darbietung: Spike-Folgen und Verläufe</translation>
    </message>
    <message>
        <source>Presentations per update. 1 shows what each single sample teaches.</source>
        <translation>Darbietungen pro Update. 1 zeigt, was jedes einzelne Beispiel lehrt.</translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation>Vortragsfenster</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Press Space to play or → to step.</source>
        <translation>Leertaste spielt ab, → geht einen Schritt.</translation>
    </message>
    <message>
        <source>Press Space to play.</source>
        <translation>Die Leertaste spielt ab.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>Vorige Szene</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>Fortschritt des Films</translation>
    </message>
    <message>
        <source>Progress of the handout</source>
        <translation>Fortschritt des Handouts</translation>
    </message>
    <message>
        <source>Progress of the wait</source>
        <translation>Fortschritt des Wartens</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Projektormodus</translation>
    </message>
    <message>
        <source>Projector mode of the board</source>
        <translation>Projektormodus der Tafel</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it, after Tab</source>
        <translation>Den Stift aufsetzen oder abheben, nach Tab</translation>
    </message>
    <message>
        <source>Puts %1 into the form. Nothing changes in the run before you apply.</source>
        <translation>Trägt %1 in das Formular ein. Im Lauf ändert sich nichts, bevor Sie anwenden.</translation>
    </message>
    <message>
        <source>Puts a slider for it on the bar below the time control: it acts while it is dragged. The bar has room for %1.</source>
        <translation>Heftet einen Regler dafür an die Leiste unter der Zeitsteuerung: Er wirkt, während er gezogen wird. Die Leiste hat Platz für %1.</translation>
    </message>
    <message>
        <source>Puts it on the board, paused; Ctrl+Z returns to the run that is there now</source>
        <translation>Bringt ihn auf die Tafel, angehalten; Strg+Z kehrt zu dem Lauf zurück, der jetzt dort ist</translation>
    </message>
    <message>
        <source>Puts the drawing into the next batch, in place of its first sample; Ctrl+Z takes it back</source>
        <translation>Setzt die Zeichnung an die Stelle des ersten Beispiels im nächsten Batch; Strg+Z nimmt sie zurück</translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard, as an image and as a drawing</source>
        <translation>Legt das Bild in die Zwischenablage, als Rasterbild und als Vektorgrafik</translation>
    </message>
    <message>
        <source>Puts the run on the board as it was held, paused; Ctrl+Z returns to this one</source>
        <translation>Bringt den Lauf so auf die Tafel, wie er gemerkt wurde, angehalten; Strg+Z kehrt zu diesem zurück</translation>
    </message>
    <message>
        <source>Puts the values of an experiment worth running into the form</source>
        <translation>Trägt die Werte eines lohnenden Experiments in das Formular ein</translation>
    </message>
    <message>
        <source>Puts the values of the running experiment back into the form</source>
        <translation>Trägt die Werte des laufenden Experiments wieder in das Formular ein</translation>
    </message>
    <message>
        <source>Puts the values suggested for this network, input and batch into the form</source>
        <translation>Trägt die Werte ein, die für dieses Netz, diese Eingabe und diesen Batch vorgeschlagen sind</translation>
    </message>
    <message>
        <source>Pyramidal cell (PYR) with its dendrites, and the two interneurons that carry its error: VIP for “fire more”, SST for “fire less”. A bar at the end of a line inhibits, an arrow excites.</source>
        <translation>Pyramidenzelle (PYR) mit ihren Dendriten und die beiden Interneurone, die ihren Fehler tragen: VIP für „mehr feuern“, SST für „weniger feuern“. Ein Balken am Ende einer Linie hemmt, ein Pfeil erregt.</translation>
    </message>
    <message>
        <source>Pyramidal cell, PYR</source>
        <translation>Pyramidenzelle, PYR</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Question %1, step %2: %3</source>
        <translation>Frage %1, Schritt %2: %3</translation>
    </message>
    <message>
        <source>Question for the class</source>
        <translation>Frage an die Klasse</translation>
    </message>
    <message>
        <source>Question of the step</source>
        <translation>Frage des Schritts</translation>
    </message>
    <message>
        <source>Question ▶</source>
        <translation>Frage ▶</translation>
    </message>
    <message>
        <source>R&amp;ace of rules</source>
        <translation>&amp;Wettlauf der Regeln</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>Bi&amp;ldrate</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Race of learning rules</source>
        <translation>Wettlauf der Lernregeln</translation>
    </message>
    <message>
        <source>Race of rules</source>
        <translation>Wettlauf der Regeln</translation>
    </message>
    <message>
        <source>Race until epoch</source>
        <translation>Wettlauf bis Epoche</translation>
    </message>
    <message>
        <source>Race – Microcircuit</source>
        <translation>Wettlauf – Microcircuit</translation>
    </message>
    <message>
        <source>Random feedback, for comparison</source>
        <translation>Zufälliges Feedback, zum Vergleich</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster of spikes</source>
        <translation>Raster der Spikes</translation>
    </message>
    <message>
        <source>Rate of the first epoch. Smaller batches want a smaller one.</source>
        <translation>Rate der ersten Epoche. Kleinere Batches brauchen eine kleinere.</translation>
    </message>
    <message>
        <source>Read from a state that was kept of the run.</source>
        <translation>Aus einem aufbewahrten Zustand des Laufs gelesen.</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>Rezeptives Feld</translation>
    </message>
    <message>
        <source>Receptive field: %1 of the input</source>
        <translation>Rezeptives Feld: %1 der Eingabe</translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation>Szene aufnehmen</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Recorded as “%1”: %2. Ctrl+B lists the scenes, PageDown goes through them.</source>
        <translation>Aufgenommen als „%1“: %2. Strg+B listet die Szenen auf, Bild ab geht durch sie hindurch.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover lesson</source>
        <translation>Lektion wiederherstellen</translation>
    </message>
    <message>
        <source>Recover own run</source>
        <translation>Eigenen Lauf wiederherstellen</translation>
    </message>
    <message>
        <source>Recover the lesson saved at %1</source>
        <translation>Gesicherte Lektion wiederherstellen (%1)</translation>
    </message>
    <message>
        <source>Recover what was saved at %1</source>
        <translation>Gesichertes wiederherstellen (%1)</translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved.</source>
        <translation>Wiederhergestellt und angehalten, wo zuletzt gesichert wurde.</translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved. The other run is under Open recent.</source>
        <translation>Wiederhergestellt und angehalten, wo zuletzt gesichert wurde. Der andere Lauf steht unter „Zuletzt benutzt“.</translation>
    </message>
    <message>
        <source>Red, green and blue together; grey is 0.</source>
        <translation>Rot, Grün und Blau zusammen; Grau ist 0.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a vote for option A; B to H for the others</source>
        <translation>Eine Stimme für Möglichkeit A wegnehmen; B bis H für die anderen</translation>
    </message>
    <message>
        <source>Remove both cursors</source>
        <translation>Beide Cursor entfernen</translation>
    </message>
    <message>
        <source>Remove both cursors; if there are none, close the window where it fills the screen</source>
        <translation>Beide Cursor entfernen; ohne Cursor das Fenster schließen, wenn es den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Die Szene entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen rows from the session</source>
        <translation>Entfernt die gewählten Zeilen aus der Sitzung</translation>
    </message>
    <message>
        <source>Removes the scene (Delete); Ctrl+Z brings it back</source>
        <translation>Entfernt die Szene (Entf); Strg+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>Removes what was saved</source>
        <translation>Entfernt das Gesicherte</translation>
    </message>
    <message>
        <source>Removes what was saved of both</source>
        <translation>Entfernt das Gesicherte beider</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Reset time</source>
        <translation>Zeit auf null</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution, letters</source>
        <translation>Auflösung, Schrift</translation>
    </message>
    <message>
        <source>Return or a double click shows a scene. Drag it, or press Alt+Up and Alt+Down, to move it.</source>
        <translation>Eingabetaste oder Doppelklick zeigt eine Szene. Ziehen, oder Alt+↑ und Alt+↓, verschiebt sie.</translation>
    </message>
    <message>
        <source>Return to the last good state</source>
        <translation>Zurück zum letzten guten Zustand</translation>
    </message>
    <message>
        <source>Returns to the lesson and keeps the votes (Escape or Q)</source>
        <translation>Kehrt zur Lektion zurück und behält die Stimmen (Esc oder Q)</translation>
    </message>
    <message>
        <source>Returns to the run that was here before, with its course (Ctrl+Z)</source>
        <translation>Kehrt zu dem Lauf zurück, der vorher hier war, mit seinem Verlauf (Strg+Z)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Right answers: their images are not kept.</source>
        <translation>Richtige Antworten: Ihre Bilder werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run lessons on %1</source>
        <translation>Lektionen mit %1</translation>
    </message>
    <message>
        <source>Run the cell</source>
        <translation>Die Zelle laufen lassen</translation>
    </message>
    <message>
        <source>Run → Look at the test set tests here again.</source>
        <translation>Lauf → Testbilder ansehen testet hier noch einmal.</translation>
    </message>
    <message>
        <source>Run → Look at the test set tests now.</source>
        <translation>Lauf → Testbilder ansehen testet jetzt.</translation>
    </message>
    <message>
        <source>Run → Race of rules, Ctrl+R</source>
        <translation>Lauf → Wettlauf der Regeln, Strg+R</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation>Läuft mit %1. Zahlen und einzelne Bilder im Text sind die der gezeichneten Ziffern.</translation>
    </message>
    <message>
        <source>Runs on digits that the program draws itself</source>
        <translation>Läuft mit Ziffern, die das Programm selbst zeichnet</translation>
    </message>
    <message>
        <source>Runs that were kept to be compared, and the settings in which they differ.</source>
        <translation>Läufe, die zum Vergleich aufgehoben wurden, und die Einstellungen, in denen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Runs, experiments, figures and lessons (*.mcs *.mcz *.json *.png *.svg *.pdf *.md)</source>
        <translation>Läufe, Experimente, Abbildungen und Lektionen (*.mcs *.mcz *.json *.png *.svg *.pdf *.md)</translation>
    </message>
    <message>
        <source>SST</source>
        <translation>SST</translation>
    </message>
    <message>
        <source>SST %1</source>
        <translation>SST %1</translation>
    </message>
    <message>
        <source>SST burst</source>
        <translation>SST-Burst</translation>
    </message>
    <message>
        <source>SST bursts</source>
        <translation>SST-Bursts</translation>
    </message>
    <message>
        <source>SST bursts, larger: more</source>
        <translation>SST-Bursts, größer: mehr</translation>
    </message>
    <message>
        <source>SST less</source>
        <translation>SST weniger</translation>
    </message>
    <message>
        <source>SST of all layers silenced</source>
        <translation>SST aller Schichten stillgelegt</translation>
    </message>
    <message>
        <source>SST of layer %1 silenced</source>
        <translation>SST der Schicht %1 stillgelegt</translation>
    </message>
    <message>
        <source>SST silent</source>
        <translation>SST stilllegen</translation>
    </message>
    <message>
        <source>SST spikes</source>
        <translation>SST-Spikes</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>Gleiche Einstellungen</translation>
    </message>
    <message>
        <source>Samples after these batches</source>
        <translation>Beispiele nach diesen Batches</translation>
    </message>
    <message>
        <source>Saturated error cells</source>
        <translation>Gesättigte Fehlerzellen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;checkpoint…</source>
        <translation>&amp;Checkpoint speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>Checkpoint speichern</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Scales of colours</source>
        <translation>Farbskalen</translation>
    </message>
    <message>
        <source>Scatter of forward and feedback weights</source>
        <translation>Streudiagramm der Vorwärts- und Feedback-Gewichte</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2</source>
        <translation>Szene %1 von %2</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4</source>
        <translation>Szene %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4, plays</source>
        <translation>Szene %1 von %2: %3, %4, läuft ab</translation>
    </message>
    <message>
        <source>Scene on the board</source>
        <translation>Szene auf der Tafel</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes are being shown. End the show, then choose the language.</source>
        <translation>Szenen werden gezeigt. Beenden Sie die Vorführung, dann wählen Sie die Sprache.</translation>
    </message>
    <message>
        <source>Scenes in their order</source>
        <translation>Szenen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Scroll down; then show the answer; then continue the lesson</source>
        <translation>Nach unten blättern; dann die Antwort zeigen; dann die Lektion fortsetzen</translation>
    </message>
    <message>
        <source>Scroll up; then show the votes; then close the vote</source>
        <translation>Nach oben blättern; dann die Stimmen zeigen; dann die Abstimmung schließen</translation>
    </message>
    <message>
        <source>Scrolls to %1</source>
        <translation>Blättert zu %1</translation>
    </message>
    <message>
        <source>See also figure %1.</source>
        <translation>Siehe auch Abbildung %1.</translation>
    </message>
    <message>
        <source>See also figures %1.</source>
        <translation>Siehe auch die Abbildungen %1.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the drawn digits; has no effect on other data.</source>
        <translation>Seed der gezeichneten Ziffern; bei anderen Daten ohne Wirkung.</translation>
    </message>
    <message>
        <source>Seed of the run</source>
        <translation>Seed des Laufs</translation>
    </message>
    <message>
        <source>Seed of weights, feedback, order of images and input spikes. Enter starts a run with the seed typed.</source>
        <translation>Seed der Gewichte, des Feedbacks, der Reihenfolge der Bilder und der Eingabe-Spikes. Die Eingabetaste startet einen Lauf mit dem eingegebenen Seed.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Seeds per rule</source>
        <translation>Seeds pro Regel</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Select the pair above</source>
        <translation>Das Paar darüber auswählen</translation>
    </message>
    <message>
        <source>Select the pair below</source>
        <translation>Das Paar darunter auswählen</translation>
    </message>
    <message>
        <source>Select the pair to the left, after Tab</source>
        <translation>Das Paar links auswählen, nach Tab</translation>
    </message>
    <message>
        <source>Select the pair to the right, after Tab</source>
        <translation>Das Paar rechts auswählen, nach Tab</translation>
    </message>
    <message>
        <source>Sessions (*.mcs)</source>
        <translation>Sitzungen (*.mcs)</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Einstellungen, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Verschiedene Einstellungen</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults</source>
        <translation>Einstellungen, die von den Vorgaben abweichen</translation>
    </message>
    <message>
        <source>Settings that differ from the run on the board</source>
        <translation>Einstellungen, die vom Lauf auf der Tafel abweichen</translation>
    </message>
    <message>
        <source>Shades of the matrix</source>
        <translation>Farbtöne der Matrix</translation>
    </message>
    <message>
        <source>Share of every weight, forward and learned feedback, that is lost per update.</source>
        <translation>Anteil jedes Gewichts, vorwärts und im gelernten Feedback, der pro Update verloren geht.</translation>
    </message>
    <message>
        <source>Share of feedback synapses whose sign is that of the forward synapse; the same weighted by |W|; the angle between E and the transpose of W; zero pairs are left out of the shares. 0° is the same direction, so errors travel as the gradient would; 90° is what unrelated feedback has. B, M∘Wᵀ: angle between the learned feedback and the forward weights times the efficacies, which learning brings to 0°</source>
        <translation>Anteil der Feedback-Synapsen, deren Vorzeichen das der Vorwärtssynapse ist; dasselbe, mit |W| gewichtet; der Winkel zwischen E und der Transponierten von W; Null-Paare zählen in den Anteilen nicht mit. 0° ist dieselbe Richtung, Fehler laufen also wie im Gradienten; 90° hat unabhängiges Feedback. B, M∘Wᵀ: Winkel zwischen dem gelernten Feedback und den Vorwärtsgewichten mal den Wirksamkeiten, den das Lernen gegen 0° führt</translation>
    </message>
    <message>
        <source>Share of feedback synapses with the sign of their forward synapse, on the effective feedback E that the rule used in that update</source>
        <translation>Anteil der Feedback-Synapsen mit dem Vorzeichen ihrer Vorwärtssynapse, am effektiven Feedback E, das die Regel in jenem Update benutzt hat</translation>
    </message>
    <message>
        <source>Share of images whose prediction is right.</source>
        <translation>Anteil der Bilder, deren Vorhersage richtig ist.</translation>
    </message>
    <message>
        <source>Share of pyramidal cells without a spike in a batch.</source>
        <translation>Anteil der Pyramidenzellen ohne einen Spike in einem Batch.</translation>
    </message>
    <message>
        <source>Share of synapse pairs whose E and W have the same sign.</source>
        <translation>Anteil der Synapsenpaare, deren E und W dasselbe Vorzeichen haben.</translation>
    </message>
    <message>
        <source>Share of the mean square that an adaptive step keeps.</source>
        <translation>Anteil des quadratischen Mittels, den ein adaptiver Schritt behält.</translation>
    </message>
    <message>
        <source>Share of the slow trace that is kept from update to update.</source>
        <translation>Anteil der langsamen Spur, der von Update zu Update erhalten bleibt.</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>Zeichenblatt</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Shift to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a scene</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of the time axis</source>
        <translation>Die ganze Zeitachse zeigen</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>Beim Start zeigen</translation>
    </message>
    <message>
        <source>Show each synapse pair of two layers as a scatter of W against E and as a matrix of signs. Costs a copy of the two matrices per frame, for large layers (more than 65,536 pairs) at most ten per second.</source>
        <translation>Zeigt jedes Synapsenpaar zweier Schichten als Streudiagramm von W gegen E und als Matrix der Vorzeichen. Kostet pro Bild eine Kopie der beiden Matrizen, bei großen Schichten (mehr als 65.536 Paare) höchstens zehn pro Sekunde.</translation>
    </message>
    <message>
        <source>Show synapse pairs</source>
        <translation>Synapsenpaare zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;first scene</source>
        <translation>&amp;Erste Szene zeigen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Show the answer to question %1</source>
        <translation>Antwort auf Frage %1 zeigen</translation>
    </message>
    <message>
        <source>Show the answer ▶</source>
        <translation>Antwort zeigen ▶</translation>
    </message>
    <message>
        <source>Show the first scene; the present one again</source>
        <translation>Die erste Szene zeigen; die gegenwärtige noch einmal</translation>
    </message>
    <message>
        <source>Show the images of all cells</source>
        <translation>Die Bilder aller Felder zeigen</translation>
    </message>
    <message>
        <source>Show the images of the cell above</source>
        <translation>Die Bilder des Felds darüber zeigen</translation>
    </message>
    <message>
        <source>Show the rules to choose from</source>
        <translation>Die Regeln zur Auswahl zeigen</translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation>Die Szene zeigen</translation>
    </message>
    <message>
        <source>Show the symbol in the first of its views</source>
        <translation>Das Symbol in der ersten seiner Ansichten zeigen</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>Die ganze Meldung zeigen</translation>
    </message>
    <message>
        <source>Show those of the cell below</source>
        <translation>Die des Felds darunter zeigen</translation>
    </message>
    <message>
        <source>Show those of the cell to the left, after Tab</source>
        <translation>Die des Felds links zeigen, nach Tab</translation>
    </message>
    <message>
        <source>Show those of the cell to the right, after Tab</source>
        <translation>Die des Felds rechts zeigen, nach Tab</translation>
    </message>
    <message>
        <source>Show weighted concordance</source>
        <translation>Gewichtete Konkordanz zeigen</translation>
    </message>
    <message>
        <source>Show, dashed, the concordance with each pair weighted by |W|, too</source>
        <translation>Zeigt gestrichelt auch die Konkordanz, bei der jedes Paar mit |W| gewichtet ist</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Shows %1, or hides it; the key %2 shows it and never hides it</source>
        <translation>Zeigt oder verbirgt %1; die Taste %2 zeigt diese Ansicht und verbirgt sie nie</translation>
    </message>
    <message>
        <source>Shows all of the time control: the unit and number of steps, the speed, the seed</source>
        <translation>Zeigt die ganze Zeitsteuerung: Einheit und Anzahl der Schritte, Geschwindigkeit, Seed</translation>
    </message>
    <message>
        <source>Shows all of this time axis again, and follows the run (F)</source>
        <translation>Zeigt wieder diese ganze Zeitachse und folgt dem Lauf (F)</translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen</source>
        <translation>Zeigt Notizen, nächste Szene und Zeit auf dem zweiten Bildschirm</translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen (Alt+F5)</source>
        <translation>Zeigt Notizen, nächste Szene und Zeit auf dem zweiten Bildschirm (Alt+F5)</translation>
    </message>
    <message>
        <source>Shows one view twice, of the run and of its control, and their difference</source>
        <translation>Zeigt eine Ansicht zweimal, vom Lauf und von seinem Kontrolllauf, und ihren Unterschied</translation>
    </message>
    <message>
        <source>Shows the accuracy on the test images now, where held-out images are watched</source>
        <translation>Zeigt jetzt die Genauigkeit bei den Testbildern, wo sonst die Validierungsbilder beobachtet werden</translation>
    </message>
    <message>
        <source>Shows the answer (PageDown)</source>
        <translation>Zeigt die Antwort (Bild ab)</translation>
    </message>
    <message>
        <source>Shows the curves of the run in the charts, or hides them</source>
        <translation>Zeigt die Kurven des Laufs in den Diagrammen oder verbirgt sie</translation>
    </message>
    <message>
        <source>Shows the next scene (PageDown)</source>
        <translation>Zeigt die nächste Szene (Bild ab)</translation>
    </message>
    <message>
        <source>Shows the question of this step (PageDown)</source>
        <translation>Zeigt die Frage dieses Schritts (Bild ab)</translation>
    </message>
    <message>
        <source>Shows the question of this step large, for a class to vote on it (Q)</source>
        <translation>Zeigt die Frage dieses Schritts groß, damit eine Klasse darüber abstimmen kann (Q)</translation>
    </message>
    <message>
        <source>Shows the right answer and how many chose it (PageDown)</source>
        <translation>Zeigt die richtige Antwort und wie viele sie gewählt haben (Bild ab)</translation>
    </message>
    <message>
        <source>Shows the rules to choose from, or hides them to leave more room for the charts</source>
        <translation>Zeigt die Regeln zur Auswahl oder verbirgt sie, um mehr Platz für die Diagramme zu lassen</translation>
    </message>
    <message>
        <source>Shows the scene before (PageUp)</source>
        <translation>Zeigt die vorige Szene (Bild auf)</translation>
    </message>
    <message>
        <source>Shows the scene on the board (Return)</source>
        <translation>Zeigt die Szene auf der Tafel (Eingabe)</translation>
    </message>
    <message>
        <source>Shows the text of this step (PageUp)</source>
        <translation>Zeigt den Text dieses Schritts (Bild auf)</translation>
    </message>
    <message>
        <source>Shows the whole notice</source>
        <translation>Zeigt die ganze Meldung</translation>
    </message>
    <message>
        <source>Shows what is above (PageUp)</source>
        <translation>Zeigt, was darüber steht (Bild auf)</translation>
    </message>
    <message>
        <source>Shows what is below (PageDown)</source>
        <translation>Zeigt, was darunter steht (Bild ab)</translation>
    </message>
    <message>
        <source>Sign concordance</source>
        <translation>Vorzeichenkonkordanz</translation>
    </message>
    <message>
        <source>Sign concordance now</source>
        <translation>Vorzeichenkonkordanz jetzt</translation>
    </message>
    <message>
        <source>Sign concordance now. %1. Chance is 50 %.</source>
        <translation>Vorzeichenkonkordanz jetzt. %1. Zufall wäre 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Sign concordance over training</source>
        <translation>Vorzeichenkonkordanz im Lauf des Trainings</translation>
    </message>
    <message>
        <source>Sign concordance, mean of pairs (%)</source>
        <translation>Vorzeichenkonkordanz, Mittel der Paare (%)</translation>
    </message>
    <message>
        <source>Signal of the error cells: &apos;graded&apos; numbers, or &apos;spiking&apos; bursts of VIP (more) and SST (less) cells.</source>
        <translation>Signal der Fehlerzellen: „graduiert“, also Zahlen, oder „Spikes“, also Bursts von VIP- (mehr) und SST-Zellen (weniger).</translation>
    </message>
    <message>
        <source>Simulated ms per second</source>
        <translation>Simulierte ms pro Sekunde</translation>
    </message>
    <message>
        <source>Size and place as the data have them</source>
        <translation>Größe und Lage wie in den Daten</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Vorspulen</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080 px</source>
        <translation>Folie, 1920 × 1080&#xa0;px</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed achieved</source>
        <translation>Erreichte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed achieved over the last half second; %1</source>
        <translation>In der letzten halben Sekunde erreichte Geschwindigkeit; %1</translation>
    </message>
    <message>
        <source>Speed asked for</source>
        <translation>Gewünschte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed asked for; %1</source>
        <translation>Gewünschte Geschwindigkeit; %1</translation>
    </message>
    <message>
        <source>Speed of playing: from 1 simulated millisecond per second to full speed; %1</source>
        <translation>Abspielgeschwindigkeit: von 1 simulierten Millisekunde pro Sekunde bis zu vollem Tempo; %1</translation>
    </message>
    <message>
        <source>Speed of the cell</source>
        <translation>Geschwindigkeit der Zelle</translation>
    </message>
    <message>
        <source>Spike raster</source>
        <translation>Spike-Raster</translation>
    </message>
    <message>
        <source>Spikes cannot be heard: this computer has no sound device that works.</source>
        <translation>Spikes sind nicht zu hören: Dieser Rechner hat kein funktionierendes Tongerät.</translation>
    </message>
    <message>
        <source>Spikes in bursts of the SST cells, which carry errors below 0.</source>
        <translation>Spikes in Bursts der SST-Zellen, die Fehler unter 0 tragen.</translation>
    </message>
    <message>
        <source>Spikes in bursts of the VIP cells, which carry errors above 0.</source>
        <translation>Spikes in Bursts der VIP-Zellen, die Fehler über 0 tragen.</translation>
    </message>
    <message>
        <source>Spikes in sight</source>
        <translation>Sichtbare Spikes</translation>
    </message>
    <message>
        <source>Spikes of PYR cells: grey in both, vermillion only in A, blue only in B. The marks of error cells are the difference of their errors, e of B less e of A: a triangle where that is above 0, a square where it is below. In framed rows of several cells, A is the left half of a step and B the right one.</source>
        <translation>Spikes von PYR-Zellen: grau in beiden, zinnoberrot nur in A, blau nur in B. Die Marken der Fehlerzellen sind die Differenz ihrer Fehler, e von B minus e von A: ein Dreieck, wo sie über 0 liegt, ein Quadrat, wo sie darunter liegt. In gerahmten Zeilen mehrerer Zellen ist A die linke Hälfte eines Schritts und B die rechte.</translation>
    </message>
    <message>
        <source>Spikes of a VIP cell: the error is above 0, the cell should fire more.</source>
        <translation>Spikes einer VIP-Zelle: Der Fehler ist über 0, die Zelle soll mehr feuern.</translation>
    </message>
    <message>
        <source>Spikes of an SST cell: the error is below 0, the cell should fire less.</source>
        <translation>Spikes einer SST-Zelle: Der Fehler ist unter 0, die Zelle soll weniger feuern.</translation>
    </message>
    <message>
        <source>Spikes of the cell over its current</source>
        <translation>Spikes der Zelle über ihrem Strom</translation>
    </message>
    <message>
        <source>Spikes of the error cells in each step: VIP (up) says &quot;fire more&quot;, SST (down) &quot;fire less&quot;. Each spike carries one quantum of ε.</source>
        <translation>Spikes der Fehlerzellen in jedem Schritt: VIP (oben) sagt „mehr feuern“, SST (unten) „weniger feuern“. Jeder Spike trägt ein Quant von ε.</translation>
    </message>
    <message>
        <source>Spikes of the error cells: VIP above 0, SST below.</source>
        <translation>Spikes der Fehlerzellen: VIP über 0, SST darunter.</translation>
    </message>
    <message>
        <source>Spikes per ms, 0 to 1</source>
        <translation>Spikes pro ms, 0 bis 1</translation>
    </message>
    <message>
        <source>Spikes throughout</source>
        <translation>Überall Spikes</translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3</source>
        <translation>Spikes bis %1 von %2. %3</translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3. %4.</source>
        <translation>Spikes bis %1 von %2. %3. %4.</translation>
    </message>
    <message>
        <source>Spikes/ms, 0 to 1</source>
        <translation>Spikes/ms, 0 bis 1</translation>
    </message>
    <message>
        <source>Spread of the initial feedback, in units of the spread of the initial forward weights.</source>
        <translation>Streuung des anfänglichen Feedbacks, in Einheiten der Streuung der anfänglichen Vorwärtsgewichte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start of the race</source>
        <translation>Start des Wettlaufs</translation>
    </message>
    <message>
        <source>Start of the run</source>
        <translation>Start des Laufs</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Starts the experiment of the form from its beginning; Ctrl+Z goes back to the one that runs now</source>
        <translation>Startet das Experiment des Formulars von vorn; Strg+Z kehrt zu dem zurück, das jetzt läuft</translation>
    </message>
    <message>
        <source>Starts the run over with the same initial weights (R); Ctrl+Z brings the present run back</source>
        <translation>Beginnt den Lauf von vorn mit denselben Anfangsgewichten (R); Strg+Z bringt den jetzigen Lauf zurück</translation>
    </message>
    <message>
        <source>Starts the ticked rules from the same forward weights, on the same batches in lock-step, with the experiment of the main window (Ctrl+Return). Each rule gets the rate and the feedback scale suggested for it, unless others have been chosen.</source>
        <translation>Startet die angekreuzten Regeln mit denselben Vorwärtsgewichten, mit denselben Batches im Gleichschritt und mit dem Experiment des Hauptfensters (Strg+Eingabe). Jede Regel bekommt die Rate und die Feedback-Skala, die für sie vorgeschlagen sind, sofern nicht andere gewählt wurden.</translation>
    </message>
    <message>
        <source>Starts with the next seed, other initial weights (N); Ctrl+Z brings the present run back</source>
        <translation>Beginnt mit dem nächsten Seed, also anderen Anfangsgewichten (N); Strg+Z bringt den jetzigen Lauf zurück</translation>
    </message>
    <message>
        <source>States that can be returned to may take so many MB. With less they lie further apart,
and a step back takes longer.</source>
        <translation>Zustände, zu denen man zurückkehren kann, dürfen so viele MB belegen. Mit weniger
liegen sie weiter auseinander, und ein Schritt zurück dauert länger.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a lesson</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: %3</source>
        <translation>Schritt %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: what it waits for did not occur within %3 updates.</source>
        <translation>Schritt %1, „%2“: Worauf er wartet, trat innerhalb von %3 Updates nicht ein.</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: what it waits for did not occur. %3</source>
        <translation>Schritt %1, „%2“: Worauf er wartet, trat nicht ein. %3</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt z&amp;urück</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Steps back by the number of units beside it, to exactly the earlier state (←; Shift+← ten times as far)</source>
        <translation>Geht um die daneben stehende Anzahl von Einheiten zurück, genau zum früheren Zustand (←; Umschalt+← zehnmal so weit)</translation>
    </message>
    <message>
        <source>Steps of a presentation before the desired spikes begin; fewer than its steps.</source>
        <translation>Schritte einer Darbietung, bevor die gewünschten Spikes beginnen; weniger als ihre Schritte.</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>Steps on by the number of units beside it, then pauses (→ or Alt+L; Shift+→ ten times as far)</source>
        <translation>Geht um die daneben stehende Anzahl von Einheiten weiter und hält dann an (→ oder Alt+L; Umschalt+→ zehnmal so weit)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stops making the film; nothing is written</source>
        <translation>Bricht den Film ab; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Stops the cell, or takes it one step of 1 ms further</source>
        <translation>Hält die Zelle an oder führt sie um einen Schritt von 1&#xa0;ms weiter</translation>
    </message>
    <message>
        <source>Stops; no file is written</source>
        <translation>Hält an; es wird keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Strength of connections</source>
        <translation>Stärke der Verbindungen</translation>
    </message>
    <message>
        <source>Surest mistake: %1, %2.</source>
        <translation>Sicherste Verwechslung: %1, %2.</translation>
    </message>
    <message>
        <source>Switch on one of %1.</source>
        <translation>Schalten Sie etwas davon ein: %1.</translation>
    </message>
    <message>
        <source>Symbols of the model</source>
        <translation>Symbole des Modells</translation>
    </message>
    <message>
        <source>Synapse</source>
        <translation>Synapse</translation>
    </message>
    <message>
        <source>Synapse %1.</source>
        <translation>Synapse %1.</translation>
    </message>
    <message>
        <source>Synapse pairs</source>
        <translation>Synapsenpaare</translation>
    </message>
    <message>
        <source>Synapses of the run: W, b, E, B, M</source>
        <translation>Synapsen des Laufs: W, b, E, B, M</translation>
    </message>
    <message>
        <source>Tab: the next part. Esc: takes the labels away.</source>
        <translation>Tab: nächster Teil. Esc: entfernt die Beschriftungen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the sheet</source>
        <translation>Die letzte Änderung des Blatts zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last vote</source>
        <translation>Die letzte Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take drawn digits</source>
        <translation>Gezeichnete Ziffern nehmen</translation>
    </message>
    <message>
        <source>Take off the bar: %1</source>
        <translation>Von der Leiste nehmen: %1</translation>
    </message>
    <message>
        <source>Take the eraser, or the pen</source>
        <translation>Den Radierer oder den Stift nehmen</translation>
    </message>
    <message>
        <source>Take the image on show</source>
        <translation>Gezeigtes Bild nehmen</translation>
    </message>
    <message>
        <source>Take the labels away</source>
        <translation>Beschriftungen entfernen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <source>Take up its settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Takes an image for the sheet, and shifts, turns, covers or blurs it by noise</source>
        <translation>Nimmt ein Bild als Blatt und verschiebt, dreht, verdeckt oder verrauscht es</translation>
    </message>
    <message>
        <source>Takes away all that is drawn, on every view</source>
        <translation>Entfernt alles Gezeichnete auf allen Ansichten</translation>
    </message>
    <message>
        <source>Takes away what it touches. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter erases there.</source>
        <translation>Entfernt, was er berührt. Mit Tasten: Tab zu einer Ansicht, ↑ ↓ ← → verschieben die Stelle, Eingabe radiert dort.</translation>
    </message>
    <message>
        <source>Takes back the last change of the sheet (Backspace)</source>
        <translation>Nimmt die letzte Änderung des Blatts zurück (Rücktaste)</translation>
    </message>
    <message>
        <source>Takes back what was done last (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Takes out a sheet to draw on: the network is asked about the drawing, and learns nothing of it</source>
        <translation>Legt ein Blatt zum Zeichnen auf: Das Netz wird nach der Zeichnung gefragt und lernt nichts daraus</translation>
    </message>
    <message>
        <source>Takes the parameters of the run again; the current and the error from above become what they were at first, and the cell begins at rest</source>
        <translation>Nimmt wieder die Parameter des Laufs; Strom und Fehler von oben werden wie zu Anfang, und die Zelle beginnt in Ruhe</translation>
    </message>
    <message>
        <source>Takes this slider off the bar</source>
        <translation>Nimmt diesen Regler von der Leiste</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Ten steps back</source>
        <translation>Zehn Schritte zurück</translation>
    </message>
    <message>
        <source>Test accuracy (%)</source>
        <translation>Testgenauigkeit (%)</translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 held-out images right</source>
        <translation>Test nach Epoche %1: %2 von %3 Validierungsbildern richtig</translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 test images right</source>
        <translation>Test nach Epoche %1: %2 von %3 Testbildern richtig</translation>
    </message>
    <message>
        <source>Test loss E</source>
        <translation>Testverlust E</translation>
    </message>
    <message>
        <source>Test on the first so many images; 0 takes all (drawn digits: 2,000).</source>
        <translation>Testet mit so vielen Bildern vom Anfang; 0 nimmt alle (gezeichnete Ziffern: 2.000).</translation>
    </message>
    <message>
        <source>Test: %1.</source>
        <translation>Test: %1.</translation>
    </message>
    <message>
        <source>Tested before learning and after every epoch: held-out images, or test images where none are held out</source>
        <translation>Getestet vor dem Lernen und nach jeder Epoche: mit Validierungsbildern, ohne solche mit Testbildern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Text on the view</source>
        <translation>Text auf der Ansicht</translation>
    </message>
    <message>
        <source>Text, eraser: down</source>
        <translation>Text, Radierer: nach unten</translation>
    </message>
    <message>
        <source>Text, eraser: left</source>
        <translation>Text, Radierer: nach links</translation>
    </message>
    <message>
        <source>Text, eraser: right</source>
        <translation>Text, Radierer: nach rechts</translation>
    </message>
    <message>
        <source>Text, eraser: up</source>
        <translation>Text, Radierer: nach oben</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>Text, dann Eingabetaste</translation>
    </message>
    <message>
        <source>That of a forward weight; $m_B$ and $m_b$ are the others.</source>
        <translation>Die eines Vorwärtsgewichts; $m_B$ und $m_b$ sind die anderen.</translation>
    </message>
    <message>
        <source>The %1 is %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>The %1 is %2, not %3 as with the drawn digits.</source>
        <translation>%1: %2, nicht %3 wie bei den gezeichneten Ziffern.</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The %1 is %2. It should be %3.</source>
        <translation>%1: %2. Erwartet: %3.</translation>
    </message>
    <message>
        <source>The %1 values typed and not applied went with the run before, and come back with it (Ctrl+Z).</source>
        <translation>Die %1 eingegebenen, nicht angewendeten Werte gingen mit dem Lauf davor und kommen mit ihm zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>The afferent of a synapse, counted from 0.</source>
        <translation>Die Afferenz einer Synapse, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answers of more than %1 classes are not kept.</source>
        <translation>Die Antworten von mehr als %1 Klassen werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The answers of this test are not in the file: the next test brings them.</source>
        <translation>Die Antworten dieses Tests sind nicht in der Datei: Der nächste Test bringt sie.</translation>
    </message>
    <message>
        <source>The autosave could not be written; the run goes on. %1</source>
        <translation>Die automatische Sicherung konnte nicht geschrieben werden; der Lauf geht weiter. %1</translation>
    </message>
    <message>
        <source>The bar has room for %1 sliders: take one off with × first.</source>
        <translation>Die Leiste hat Platz für %1 Regler: Nehmen Sie erst einen mit × herunter.</translation>
    </message>
    <message>
        <source>The batch is not learned yet.</source>
        <translation>Der Batch ist noch nicht gelernt.</translation>
    </message>
    <message>
        <source>The batch, G = %1: η (μ m + Ĝ) − λ W = ΔW</source>
        <translation>Der Batch, G = %1: η (μ m + Ĝ) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The batch, G = mean e·x − ē·x̄: η (μ m + G) − λ W = ΔW</source>
        <translation>Der Batch, G = Mittel e·x − ē·x̄: η (μ m + G) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The batch: η (μ m + G) − λ W = ΔW</source>
        <translation>Der Batch: η (μ m + G) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The block &apos;ask&apos; has no end: a line of ```.</source>
        <translation>Der Block „ask“ hat kein Ende: eine Zeile mit ```.</translation>
    </message>
    <message>
        <source>The block &apos;ask&apos; is longer than %1 bytes.</source>
        <translation>Der Block „ask“ ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The block &apos;step&apos; has no end: a line of ```.</source>
        <translation>Der Block „step“ hat kein Ende: eine Zeile mit ```.</translation>
    </message>
    <message>
        <source>The board is as in figure %1.</source>
        <translation>Die Tafel ist wie in Abbildung %1.</translation>
    </message>
    <message>
        <source>The board is as in figures %1.</source>
        <translation>Die Tafel ist wie in den Abbildungen %1.</translation>
    </message>
    <message>
        <source>The board is covered. Any key or click uncovers it.</source>
        <translation>Die Tafel ist verdeckt. Jede Taste und jeder Klick deckt sie auf.</translation>
    </message>
    <message>
        <source>The board shows another run now. Back and Next return to the lesson.</source>
        <translation>Die Tafel zeigt jetzt einen anderen Lauf. „Zurück“ und „Weiter“ führen in die Lektion zurück.</translation>
    </message>
    <message>
        <source>The board stands still while rules race.</source>
        <translation>Die Tafel steht still, während Regeln im Wettlauf sind.</translation>
    </message>
    <message>
        <source>The bursts of SST cells are lost: no cell there is told to fire less, so that rates are expected to rise and the accuracy to fall.</source>
        <translation>Die Bursts der SST-Zellen gehen verloren: Keiner Zelle dort wird gesagt, sie solle weniger feuern. Die Raten dürften steigen und die Genauigkeit fallen.</translation>
    </message>
    <message>
        <source>The bursts of VIP cells are lost: no cell there is told to fire more, so that cells are expected to fall silent and the accuracy to fall.</source>
        <translation>Die Bursts der VIP-Zellen gehen verloren: Keiner Zelle dort wird gesagt, sie solle mehr feuern. Zellen dürften verstummen und die Genauigkeit fallen.</translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the largest sum of |e| so far in this presentation</source>
        <translation>Die Zelle der verborgenen Schichten mit der bisher größten Summe von |e| in dieser Darbietung</translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the most spikes so far in this presentation</source>
        <translation>Die Zelle der verborgenen Schichten mit den bisher meisten Spikes in dieser Darbietung</translation>
    </message>
    <message>
        <source>The cell of the layer, counted from 0; picking a cell in a view turns to it.</source>
        <translation>Die Zelle der Schicht, ab 0 gezählt; wird in einer Ansicht eine Zelle gewählt, springt die Auswahl zu ihr.</translation>
    </message>
    <message>
        <source>The cells of hidden layer %1 spiked in %2 % of all steps of the last batch: try less drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>Die Zellen der verborgenen Schicht %1 haben in %2 % aller Schritte des letzten Batches gefeuert: Versuchen Sie weniger Antrieb (gain, hidden_bias) oder ein kleineres eta.</translation>
    </message>
    <message>
        <source>The cells of the output layer spiked in %2 % of all steps of the last batch: try less drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>Die Zellen der Ausgabeschicht haben in %2 % aller Schritte des letzten Batches gefeuert: Versuchen Sie weniger Antrieb (gain, hidden_bias) oder ein kleineres eta.</translation>
    </message>
    <message>
        <source>The class that the label names.</source>
        <translation>Die Klasse, die das Label nennt.</translation>
    </message>
    <message>
        <source>The class with the largest output so far; its bar is outlined.</source>
        <translation>Die Klasse mit der bisher größten Ausgabe; ihr Balken ist umrandet.</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a figure.</source>
        <translation>Die Zwischenablage enthält weder Text noch eine Abbildung.</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>Die Zwischenablage ist leer.</translation>
    </message>
    <message>
        <source>The command would have %1 characters, more than a shell takes: copy the set-up as text, or save the session.</source>
        <translation>Der Befehl hätte %1 Zeichen, mehr als eine Shell annimmt: Kopieren Sie den Aufbau als Text, oder speichern Sie die Sitzung.</translation>
    </message>
    <message>
        <source>The comparison has ended.</source>
        <translation>Der Vergleich ist zu Ende.</translation>
    </message>
    <message>
        <source>The comparison has ended: %1</source>
        <translation>Der Vergleich ist zu Ende: %1</translation>
    </message>
    <message>
        <source>The comparison has ended: another run is on the board.</source>
        <translation>Der Vergleich ist zu Ende: Ein anderer Lauf ist auf der Tafel.</translation>
    </message>
    <message>
        <source>The comparison has ended: its run is held no longer.</source>
        <translation>Der Vergleich ist zu Ende: Sein Lauf ist nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The comparison has ended: the run has left the course of its moment.</source>
        <translation>Der Vergleich ist zu Ende: Der Lauf hat den Verlauf seines Zeitpunkts verlassen.</translation>
    </message>
    <message>
        <source>The comparison with the control has ended.</source>
        <translation>Der Vergleich mit dem Kontrolllauf ist zu Ende.</translation>
    </message>
    <message>
        <source>The connections of %1 come with the next frame.</source>
        <translation>Die Verbindungen von %1 kommen mit dem nächsten Bild.</translation>
    </message>
    <message>
        <source>The control goes on no longer; the run stays as it is</source>
        <translation>Der Kontrolllauf geht nicht weiter; der Lauf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The control has ended: %1</source>
        <translation>Der Kontrolllauf ist zu Ende: %1</translation>
    </message>
    <message>
        <source>The control has ended: another run is on the board.</source>
        <translation>Der Kontrolllauf ist zu Ende: Ein anderer Lauf ist auf der Tafel.</translation>
    </message>
    <message>
        <source>The control has ended: its what-if was undone.</source>
        <translation>Der Kontrolllauf ist zu Ende: Sein Eingriff wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The control has ended: the run went back to before its what-if.</source>
        <translation>Der Kontrolllauf ist zu Ende: Der Lauf ging hinter seinen Eingriff zurück.</translation>
    </message>
    <message>
        <source>The convolutional layer on show: channels × rows × columns</source>
        <translation>Die gezeigte Faltungsschicht: Kanäle × Zeilen × Spalten</translation>
    </message>
    <message>
        <source>The course is being read.</source>
        <translation>Der Verlauf wird gelesen.</translation>
    </message>
    <message>
        <source>The current in units of the somatic potential u cannot be %1: it must be at least %2 and at most %3.</source>
        <translation>Der Strom in Einheiten des somatischen Potentials u kann nicht %1 sein: Er muss mindestens bei %2 und darf höchstens bei %3 liegen.</translation>
    </message>
    <message>
        <source>The cursor stands at a step that has not happened yet.</source>
        <translation>Der Cursor steht an einem Schritt, der noch nicht geschehen ist.</translation>
    </message>
    <message>
        <source>The dashed line at %1.</source>
        <translation>Die gestrichelte Linie bei %1.</translation>
    </message>
    <message>
        <source>The data of %1</source>
        <translation>Die Daten von %1</translation>
    </message>
    <message>
        <source>The dropped set-up</source>
        <translation>Der abgelegte Aufbau</translation>
    </message>
    <message>
        <source>The encoder %1 of this machine cannot make a video of %2 × %3 pixels: %4.</source>
        <translation>Der Encoder %1 dieses Rechners kann kein Video mit %2 × %3 Bildpunkten erzeugen: %4.</translation>
    </message>
    <message>
        <source>The end of the film is before its beginning.</source>
        <translation>Das Ende des Films liegt vor seinem Beginn.</translation>
    </message>
    <message>
        <source>The eraser is down at row %1, column %2.</source>
        <translation>Der Radierer ist unten, bei Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The eraser is up at row %1, column %2.</source>
        <translation>Der Radierer ist oben, bei Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The error of the cell is above 0: fire more.</source>
        <translation>Der Fehler der Zelle ist über 0: mehr feuern.</translation>
    </message>
    <message>
        <source>The error of the cell is below 0: fire less.</source>
        <translation>Der Fehler der Zelle ist unter 0: weniger feuern.</translation>
    </message>
    <message>
        <source>The error that arrives from above.</source>
        <translation>Der Fehler, der von oben ankommt.</translation>
    </message>
    <message>
        <source>The error that the cell sends and learns from.</source>
        <translation>Der Fehler, den die Zelle sendet und aus dem sie lernt.</translation>
    </message>
    <message>
        <source>The errors during a presentation, and the loss over training.</source>
        <translation>Die Fehler während einer Darbietung und der Verlust im Training.</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; does not give a share.</source>
        <translation>Das Ereignis „%1“ nennt keinen Anteil.</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; does not name its layer, cell or afferent by a number.</source>
        <translation>Das Ereignis „%1“ nennt Schicht, Zelle oder Afferenz nicht durch eine Zahl.</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; is not complete, or has too many parts.</source>
        <translation>Das Ereignis „%1“ ist nicht vollständig oder hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; is not known.</source>
        <translation>Das Ereignis „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The experiment behind this page begins when you close it.</source>
        <translation>Das Experiment hinter dieser Seite beginnt, wenn Sie sie schließen.</translation>
    </message>
    <message>
        <source>The experiment comes before what is done with it.</source>
        <translation>Das Experiment steht vor dem, was damit geschieht.</translation>
    </message>
    <message>
        <source>The experiment of this step could not be started.</source>
        <translation>Das Experiment dieses Schritts ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The feedback weight by which errors go down.</source>
        <translation>Das Feedback-Gewicht, durch das Fehler abwärts laufen.</translation>
    </message>
    <message>
        <source>The feedback weight that is learned.</source>
        <translation>Das Feedback-Gewicht, das gelernt wird.</translation>
    </message>
    <message>
        <source>The feedback weights B stop to learn while W goes on: the sign concordance is expected to stand still or to fall, as under fixed random feedback.</source>
        <translation>Die Feedback-Gewichte B hören auf zu lernen, während W weiterlernt: Die Vorzeichenkonkordanz dürfte stehen bleiben oder fallen, wie bei festem zufälligem Feedback.</translation>
    </message>
    <message>
        <source>The figure would have %1 pixels, more than %2: choose a smaller size or resolution.</source>
        <translation>Die Abbildung hätte %1 Bildpunkte, mehr als %2: Wählen Sie eine kleinere Größe oder Auflösung.</translation>
    </message>
    <message>
        <source>The figure would have to be laid out in %1 × %2 pixels, more than is possible: choose larger letters, a smaller size or a shape nearer to that of the view.</source>
        <translation>Die Abbildung müsste in %1 × %2 Bildpunkten angelegt werden, mehr als möglich: Wählen Sie größere Schrift, eine kleinere Größe oder eine Form, die der Ansicht näher kommt.</translation>
    </message>
    <message>
        <source>The film cannot go on: %1 Choose an end before that.</source>
        <translation>Der Film kann nicht weitergehen: %1 Wählen Sie ein Ende davor.</translation>
    </message>
    <message>
        <source>The film could not be completed: %1</source>
        <translation>Der Film konnte nicht fertiggestellt werden: %1</translation>
    </message>
    <message>
        <source>The film was cancelled; nothing was written.</source>
        <translation>Der Film wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The film would have more than %1 pictures: choose a shorter stretch, or a faster pace.</source>
        <translation>Der Film hätte mehr als %1 Bilder: Wählen Sie einen kürzeren Abschnitt oder ein höheres Tempo.</translation>
    </message>
    <message>
        <source>The first at the output, the second in hidden layers.</source>
        <translation>Die erste gilt an der Ausgabe, die zweite in verborgenen Schichten.</translation>
    </message>
    <message>
        <source>The first at the output; the second in hidden layers, where each rule has its own $E^l$ in place of $B^l$; the third in hidden layers with dfa. With bp the value is $δ_x$.</source>
        <translation>Die erste gilt an der Ausgabe; die zweite in verborgenen Schichten, wo jede Regel ihr eigenes $E^l$ anstelle von $B^l$ hat; die dritte in verborgenen Schichten mit dfa. Mit bp ist der Wert $δ_x$.</translation>
    </message>
    <message>
        <source>The first experiment again, but error cells send numbers in place of bursts. Four epochs come to the same accuracy within two percent: in Error signals e(t) is smooth where bursts are steps of one quantum.</source>
        <translation>Noch einmal das erste Experiment, aber Fehlerzellen senden Zahlen statt Bursts. Vier Epochen führen bis auf zwei Prozent zur selben Genauigkeit: In „Fehlersignale“ ist e(t) glatt, wo Bursts Stufen von einem Quant sind.</translation>
    </message>
    <message>
        <source>The first line of the set-up is not complete: it says the format and the version.</source>
        <translation>Die erste Zeile des Aufbaus ist nicht vollständig: Sie nennt Format und Version.</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Der erste: %1</translation>
    </message>
    <message>
        <source>The first step has to begin with an experiment.</source>
        <translation>Der erste Schritt muss mit einem Experiment beginnen.</translation>
    </message>
    <message>
        <source>The first step in which $d$ can be 1.</source>
        <translation>Der erste Schritt, in dem $d$ gleich 1 sein kann.</translation>
    </message>
    <message>
        <source>The first where errors are graded, the second where they are spiking. With bp it is $δ_u$.</source>
        <translation>Die erste gilt für graduierte Fehler, die zweite für Fehler als Spikes. Mit bp ist es $δ_u$.</translation>
    </message>
    <message>
        <source>The folder of %1 is gone: %2. Open it where it is now.</source>
        <translation>Der Ordner von %1 ist weg: %2. Öffnen Sie ihn, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>The folder&apos;s name is not UTF-8, so that it cannot be written to a file.</source>
        <translation>Der Name des Ordners ist nicht UTF-8 und lässt sich daher nicht in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>The form has no field &apos;%1&apos;.</source>
        <translation>Das Formular hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The forward weight.</source>
        <translation>Das Vorwärtsgewicht.</translation>
    </message>
    <message>
        <source>The furthest it has come</source>
        <translation>Der weiteste Stand</translation>
    </message>
    <message>
        <source>The gate h (to the right, from 0 to 1) for each potential u of the soma (upwards, as beside it).</source>
        <translation>Das Tor h (nach rechts, von 0 bis 1) für jedes Potential u des Somas (nach oben, wie daneben).</translation>
    </message>
    <message>
        <source>The gate is 1 here.</source>
        <translation>Hier ist das Tor 1.</translation>
    </message>
    <message>
        <source>The handout could not be made: %1</source>
        <translation>Das Handout konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>The header does not have it.</source>
        <translation>Im Kopf fehlt es.</translation>
    </message>
    <message>
        <source>The header has no end: a line of ---.</source>
        <translation>Der Kopf hat kein Ende: eine Zeile mit ---.</translation>
    </message>
    <message>
        <source>The held run was trained on %1 and the run on the board on %2: no image can be shown to both.</source>
        <translation>Die Daten sind verschieden, beim gemerkten Lauf %1, beim Lauf auf der Tafel %2: Kein Bild lässt sich beiden zeigen.</translation>
    </message>
    <message>
        <source>The hidden layer whose mean error drive is shown</source>
        <translation>Die verborgene Schicht, deren mittlerer Fehlerantrieb gezeigt wird</translation>
    </message>
    <message>
        <source>The highest layer, and the number of layers of cells.</source>
        <translation>Die höchste Schicht und die Anzahl der Schichten mit Zellen.</translation>
    </message>
    <message>
        <source>The image has no label, so no teacher answers and no error is sent.</source>
        <translation>Das Bild hat kein Label, also antwortet kein Lehrer, und es wird kein Fehler gesendet.</translation>
    </message>
    <message>
        <source>The image on show and what the output makes of it.</source>
        <translation>Das gezeigte Bild und was die Ausgabe daraus macht.</translation>
    </message>
    <message>
        <source>The images of the last test that were answered wrongly.</source>
        <translation>Die Bilder des letzten Tests, die falsch beantwortet wurden.</translation>
    </message>
    <message>
        <source>The images that the lesson is played on; its text speaks of the drawn digits</source>
        <translation>Die Bilder, mit denen die Lektion abgespielt wird; ihr Text spricht von den gezeichneten Ziffern</translation>
    </message>
    <message>
        <source>The input is not an image of %1 × %2 × %3 (rows × columns × channels).</source>
        <translation>Die Eingabe ist kein Bild mit %1 × %2 × %3 (Zeilen × Spalten × Kanäle).</translation>
    </message>
    <message>
        <source>The integer part is taken towards 0.</source>
        <translation>Der ganzzahlige Teil wird zur 0 hin genommen.</translation>
    </message>
    <message>
        <source>The kernel as a colour image</source>
        <translation>Der Kernel als Farbbild</translation>
    </message>
    <message>
        <source>The kernels come with the next frame.</source>
        <translation>Die Kernel kommen mit dem nächsten Bild.</translation>
    </message>
    <message>
        <source>The kernels of one output channel, and the share of E with the sign of W.</source>
        <translation>Die Kernel eines Ausgangskanals und der Anteil von E mit dem Vorzeichen von W.</translation>
    </message>
    <message>
        <source>The kernels of one output channel.</source>
        <translation>Die Kernel eines Ausgangskanals.</translation>
    </message>
    <message>
        <source>The largest weight has the full colour; rings mark the strongest inputs now.</source>
        <translation>Das größte Gewicht hat die volle Farbe; Ringe markieren die jetzt stärksten Eingänge.</translation>
    </message>
    <message>
        <source>The last batch had %2 wrong answers, but no error left hidden layer %1 in any of them; %3</source>
        <translation>Der letzte Batch hatte %2 falsche Antworten, aber bei keiner davon verließ ein Fehler die verborgene Schicht %1; %3</translation>
    </message>
    <message>
        <source>The last batch had %2 wrong answers, but no error left the output layer in any of them; %3</source>
        <translation>Der letzte Batch hatte %2 falsche Antworten, aber bei keiner davon verließ ein Fehler die Ausgabeschicht; %3</translation>
    </message>
    <message>
        <source>The last rule cannot leave the race.</source>
        <translation>Die letzte Regel kann den Wettlauf nicht verlassen.</translation>
    </message>
    <message>
        <source>The last test is at guessing (%1 %) although %2 % of the training images are answered rightly: they are learned by heart, so try more of them.</source>
        <translation>Der letzte Test liegt beim Raten (%1 %), obwohl %2 % der Trainingsbilder richtig beantwortet werden: Sie sind auswendig gelernt; versuchen Sie mehr davon.</translation>
    </message>
    <message>
        <source>The last update of an epoch may have fewer.</source>
        <translation>Das letzte Update einer Epoche kann weniger haben.</translation>
    </message>
    <message>
        <source>The last what-if was made before the earliest moment that is kept, and cannot be undone.</source>
        <translation>Der letzte Eingriff liegt vor dem frühesten aufbewahrten Zeitpunkt und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The latest held-out accuracy is %1.</source>
        <translation>Die letzte Validierungsgenauigkeit ist %1.</translation>
    </message>
    <message>
        <source>The latest test accuracy is %1.</source>
        <translation>Die letzte Testgenauigkeit ist %1.</translation>
    </message>
    <message>
        <source>The layer of the cell; picking a cell in a view turns to it.</source>
        <translation>Die Schicht der Zelle; wird in einer Ansicht eine Zelle gewählt, springt die Auswahl zu ihr.</translation>
    </message>
    <message>
        <source>The layers that the controls below are about.</source>
        <translation>Die Schichten, denen die Bedienelemente darunter gelten.</translation>
    </message>
    <message>
        <source>The learning rate has faded to %1, %2 % of its start: change eta in What if, or try a rate_decay nearer to 1.</source>
        <translation>Die Lernrate ist auf %1 gesunken, %2 % ihres Anfangs: Ändern Sie eta unter „Eingriffe“, oder versuchen Sie einen rate_decay näher an 1.</translation>
    </message>
    <message>
        <source>The lesson has changed since its questions were answered, in: %1. Lessons → Predictions keeps what was asked then.</source>
        <translation>Die Lektion hat sich geändert, seit ihre Fragen beantwortet wurden, in: %1. Lektionen → Vorhersagen behält, was damals gefragt war.</translation>
    </message>
    <message>
        <source>The lesson has no step: each begins with a line of ## and its title.</source>
        <translation>Die Lektion hat keinen Schritt: Jeder beginnt mit einer Zeile aus ## und seinem Titel.</translation>
    </message>
    <message>
        <source>The lesson is closed; your own run is back.</source>
        <translation>Die Lektion ist geschlossen; Ihr eigener Lauf ist zurück.</translation>
    </message>
    <message>
        <source>The lesson is played.</source>
        <translation>Die Lektion wird abgespielt.</translation>
    </message>
    <message>
        <source>The lesson that is played for the handout, on a run of its own</source>
        <translation>Die Lektion, die für das Handout abgespielt wird, auf einem eigenen Lauf</translation>
    </message>
    <message>
        <source>The letters must be between %1 and %2 pt.</source>
        <translation>Die Schriftgröße muss zwischen %1 und %2&#xa0;pt liegen.</translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run in a window, with what-ifs and pauses</source>
        <translation>Die Zeile für eine Shell, die diesen Lauf in einem Fenster wiederholt, mit Eingriffen und Pausen</translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run without a window</source>
        <translation>Die Zeile für eine Shell, die diesen Lauf ohne Fenster wiederholt</translation>
    </message>
    <message>
        <source>The line holds a control character, or one that turns the direction of reading.</source>
        <translation>Die Zeile enthält ein Steuerzeichen, oder eines, das die Leserichtung ändert.</translation>
    </message>
    <message>
        <source>The longer a burst of VIP or SST, the larger its mark.</source>
        <translation>Je länger ein Burst von VIP oder SST, desto größer seine Marke.</translation>
    </message>
    <message>
        <source>The loss appears with the first update.</source>
        <translation>Der Verlust erscheint mit dem ersten Update.</translation>
    </message>
    <message>
        <source>The loss of this presentation so far is %1.</source>
        <translation>Der Verlust dieser Darbietung ist bisher %1.</translation>
    </message>
    <message>
        <source>The map of channel 0</source>
        <translation>Die Karte von Kanal 0</translation>
    </message>
    <message>
        <source>The marked kernel</source>
        <translation>Der markierte Kernel</translation>
    </message>
    <message>
        <source>The mean is over presentations, steps and positions. After the first update $ε̄$ is that mean.</source>
        <translation>Gemittelt wird über Darbietungen, Schritte und Positionen. Nach dem ersten Update ist $ε̄$ dieses Mittel.</translation>
    </message>
    <message>
        <source>The mean of $s$ over the presentations and steps of the update, and over the positions of a convolution.</source>
        <translation>Das Mittel von $s$ über die Darbietungen und Schritte des Updates und über die Positionen einer Faltung.</translation>
    </message>
    <message>
        <source>The name of a bookmark has 1 to %1 bytes.</source>
        <translation>Der Name eines Lesezeichens hat 1 bis %1 Bytes.</translation>
    </message>
    <message>
        <source>The name of a handout must end in .pdf or .html, and &apos;%1&apos; does not.</source>
        <translation>Der Name eines Handouts muss auf .pdf oder .html enden; „%1“ tut das nicht.</translation>
    </message>
    <message>
        <source>The name of a held run has 1 to %1 bytes, and no control characters.</source>
        <translation>Der Name eines gemerkten Laufs hat 1 bis %1 Bytes und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The network %1 does not fit %2 (%3); this run has %4 with the values suggested for it.</source>
        <translation>Das Netz %1 passt nicht zu „%2“ (%3); dieser Lauf hat %4 mit den dafür vorgeschlagenen Werten.</translation>
    </message>
    <message>
        <source>The network %1 has %2 input cells, but the images of %3 have %4 = %5 pixels.</source>
        <translation>Das Netz %1 hat %2 Eingabezellen, die Bilder von „%3“ haben aber %4 = %5 Bildpunkte.</translation>
    </message>
    <message>
        <source>The network %1 has an input of %2 (rows x columns x channels), but the images of %3 are %4.</source>
        <translation>Das Netz %1 hat eine Eingabe von %2 (Zeilen x Spalten x Kanäle), die Bilder von „%3“ aber haben %4.</translation>
    </message>
    <message>
        <source>The network %1 has no input of 28 x 28 pixels, as the drawn digits need.</source>
        <translation>Das Netz %1 hat keine Eingabe von 28 x 28 Bildpunkten, wie die gezeichneten Ziffern sie brauchen.</translation>
    </message>
    <message>
        <source>The network %1 has too few output cells for %2 labels.</source>
        <translation>Das Netz %1 hat zu wenige Ausgabezellen für %2 Labels.</translation>
    </message>
    <message>
        <source>The network %1 with %2 samples per batch of %3 ms would need more than 8 GB of memory.</source>
        <translation>Das Netz %1 würde mit %2 Beispielen pro Batch von %3 ms mehr als 8 GB Speicher brauchen.</translation>
    </message>
    <message>
        <source>The network %1 with these images takes more than the %2 MB of memory that an experiment of a lesson may take.</source>
        <translation>Das Netz %1 braucht mit diesen Bildern mehr als die %2 MB Speicher, die ein Experiment einer Lektion brauchen darf.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; cannot be built: %2</source>
        <translation>Das Netz „%1“ lässt sich nicht bauen: %2</translation>
    </message>
    <message>
        <source>The network has no output cell for label %1: its labels go from 0 to %2.</source>
        <translation>Das Netz hat keine Ausgabezelle für das Label %1: Seine Labels gehen von 0 bis %2.</translation>
    </message>
    <message>
        <source>The next race: %1, seeds from %2 on, as in the main window.</source>
        <translation>Der nächste Wettlauf: %1, Seeds ab %2, wie im Hauptfenster.</translation>
    </message>
    <message>
        <source>The next race: %1.</source>
        <translation>Der nächste Wettlauf: %1.</translation>
    </message>
    <message>
        <source>The next race: %1. Press again for the suggested rates.</source>
        <translation>Der nächste Wettlauf: %1. Noch einmal drücken für die vorgeschlagenen Raten.</translation>
    </message>
    <message>
        <source>The numbers mark the places on the time axes. What is grey is not in force at this moment: going forward comes to it again.</source>
        <translation>Die Nummern markieren die Stellen auf den Zeitachsen. Graues gilt zu diesem Zeitpunkt nicht: Beim Weitergehen kommt es wieder.</translation>
    </message>
    <message>
        <source>The numbers of the network stopped being finite by update %1: go back to before, and try an eta below %2.</source>
        <translation>Die Zahlen des Netzes waren spätestens bei Update %1 nicht mehr endlich: Gehen Sie dahinter zurück, und versuchen Sie ein eta unter %2.</translation>
    </message>
    <message>
        <source>The numbers of this run are no longer finite, so it cannot be kept.</source>
        <translation>Die Zahlen dieses Laufs sind nicht mehr endlich, er lässt sich daher nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The numbers of this run have stopped being finite: go back to where they were before you change something.</source>
        <translation>Die Zahlen dieses Laufs sind nicht mehr endlich: Gehen Sie dahin zurück, wo sie es waren, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; is set twice in one step.</source>
        <translation>Die Option „%1“ ist in einem Schritt zweimal eingestellt.</translation>
    </message>
    <message>
        <source>The other run: %1</source>
        <translation>Der andere Lauf: %1</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The pair of layers; each can have its own row ticked.</source>
        <translation>Das Schichtpaar; jedes kann seine eigene Zeile mit Häkchen haben.</translation>
    </message>
    <message>
        <source>The pairs come with the next frame.</source>
        <translation>Die Paare kommen mit dem nächsten Bild.</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; cannot change while a run goes on.</source>
        <translation>Der Parameter „%1“ lässt sich während eines Laufs nicht ändern.</translation>
    </message>
    <message>
        <source>The parameters of the experiment: those of the run on the board, and those of the next one.</source>
        <translation>Die Parameter des Experiments: die des Laufs auf der Tafel und die des nächsten.</translation>
    </message>
    <message>
        <source>The parameters that can change without beginning anew.</source>
        <translation>Die Parameter, die sich ohne Neubeginn ändern lassen.</translation>
    </message>
    <message>
        <source>The pasted figure</source>
        <translation>Die eingefügte Abbildung</translation>
    </message>
    <message>
        <source>The pasted set-up</source>
        <translation>Der eingefügte Aufbau</translation>
    </message>
    <message>
        <source>The pen is down at row %1, column %2.</source>
        <translation>Der Stift ist unten, bei Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The pen is up at row %1, column %2.</source>
        <translation>Der Stift ist oben, bei Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The picked cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>The picked synapse and the picked cell over training.</source>
        <translation>Die gewählte Synapse und die gewählte Zelle im Lauf des Trainings.</translation>
    </message>
    <message>
        <source>The picked synapse with its feedback synapse.</source>
        <translation>Die gewählte Synapse mit ihrer Feedback-Synapse.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be shown. %2</source>
        <translation>Das Bild %1 kann nicht gezeigt werden. %2</translation>
    </message>
    <message>
        <source>The picture %1 does not say in words what it shows.</source>
        <translation>Zum Bild %1 steht nicht in Worten, was es zeigt.</translation>
    </message>
    <message>
        <source>The picture %1 is a link to a file in another folder.</source>
        <translation>Das Bild %1 ist eine Verknüpfung mit einer Datei in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>Das Bild in der Zwischenablage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The place of the run is written as: stood at update 412 of 94 per epoch</source>
        <translation>Die Stelle des Laufs schreibt sich so: stood at update 412 of 94 per epoch</translation>
    </message>
    <message>
        <source>The population standard deviation of the weights of a pair of layers, kept for the whole run. Feedback is drawn with the spread $β σ_0$.</source>
        <translation>Die Standardabweichung (der Grundgesamtheit) der Gewichte eines Schichtpaars, für den ganzen Lauf festgehalten. Feedback wird mit der Streuung $β σ_0$ gezogen.</translation>
    </message>
    <message>
        <source>The presentation at this position is not in the checkpoint.</source>
        <translation>Die Darbietung an dieser Stelle ist nicht im Checkpoint.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly.</source>
        <translation>Das Programm wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The proposed rule: feedback synapses learn from the same two signals as the forward ones, each with a random positive efficacy, and come to share their signs.</source>
        <translation>Die vorgeschlagene Regel: Feedback-Synapsen lernen aus denselben zwei Signalen wie die Vorwärtssynapsen, jede mit einer zufälligen positiven Wirksamkeit, und übernehmen deren Vorzeichen.</translation>
    </message>
    <message>
        <source>The question has changed since the vote of %1. Lessons → Predictions keeps that vote.</source>
        <translation>Die Frage hat sich seit der Abstimmung vom %1 geändert. Lektionen → Vorhersagen behält jene Abstimmung.</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Der Wettlauf</translation>
    </message>
    <message>
        <source>The race has reached its end after %1 epoch. Set a later end, or press Play to go on without one.</source>
        <translation>Der Wettlauf hat nach %1 Epoche sein Ende erreicht. Setzen Sie ein späteres Ende, oder machen Sie mit „Abspielen“ ohne Ende weiter.</translation>
    </message>
    <message>
        <source>The race has reached its end after %1 epochs. Set a later end, or press Play to go on without one.</source>
        <translation>Der Wettlauf hat nach %1 Epochen sein Ende erreicht. Setzen Sie ein späteres Ende, oder machen Sie mit „Abspielen“ ohne Ende weiter.</translation>
    </message>
    <message>
        <source>The race pauses after this many passes through the training images; 0: it has no end. It can be changed while a race runs. The same as --epochs of microcircuit race.</source>
        <translation>Der Wettlauf hält nach so vielen Durchgängen durch die Trainingsbilder an; 0: er hat kein Ende. Lässt sich während eines Wettlaufs ändern. Dasselbe wie --epochs von microcircuit race.</translation>
    </message>
    <message>
        <source>The racers must learn from the same images.</source>
        <translation>Die Teilnehmer müssen aus denselben Bildern lernen.</translation>
    </message>
    <message>
        <source>The racers must learn in batches of one size.</source>
        <translation>Die Teilnehmer müssen in Batches einer Größe lernen.</translation>
    </message>
    <message>
        <source>The range of %1, %2 to %3, does not go from a number above 0 to a larger one.</source>
        <translation>Der Bereich von %1, %2 bis %3, reicht nicht von einer Zahl über 0 bis zu einer größeren.</translation>
    </message>
    <message>
        <source>The range of %1, %2 to %3, is too narrow for %4 values that differ in their first three digits.</source>
        <translation>Der Bereich von %1, %2 bis %3, ist zu eng für %4 Werte, die sich in den ersten drei Ziffern unterscheiden.</translation>
    </message>
    <message>
        <source>The rate of epoch k is η₀ γ^k, k from 0.</source>
        <translation>Die Rate der Epoche k ist η₀ γ^k, k ab 0.</translation>
    </message>
    <message>
        <source>The rate that homeostasis moves cells towards.</source>
        <translation>Die Rate, zu der die Homöostase Zellen bewegt.</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>Die Auflösung muss zwischen %1 und %2&#xa0;dpi liegen.</translation>
    </message>
    <message>
        <source>The right answer is %1. %2</source>
        <translation>Die richtige Antwort ist %1. %2</translation>
    </message>
    <message>
        <source>The right class</source>
        <translation>Die richtige Klasse</translation>
    </message>
    <message>
        <source>The right class of this image, and the class the output has said most so far</source>
        <translation>Die richtige Klasse dieses Bildes und die Klasse, die die Ausgabe bisher am stärksten nennt</translation>
    </message>
    <message>
        <source>The root mean square of $h(t) \circ v_a(t) - ε̄$ over presentations, steps and cells, averaged over updates as $r$ is.</source>
        <translation>Das quadratische Mittel von $h(t) \circ v_a(t) - ε̄$ über Darbietungen, Schritte und Zellen, über Updates gemittelt wie $r$.</translation>
    </message>
    <message>
        <source>The rule %1 is entered twice.</source>
        <translation>Die Regel %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The rule %1 is not in the race.</source>
        <translation>Die Regel %1 ist nicht im Wettlauf.</translation>
    </message>
    <message>
        <source>The rule %1 was not tuned; %2 has %3.</source>
        <translation>Die Regel %1 wurde nicht abgestimmt; %2 enthält %3.</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; computes its errors without error cells or feedback synapses, so there is nothing to change.</source>
        <translation>Die Regel „%1“ berechnet ihre Fehler ohne Fehlerzellen und Feedback-Synapsen, es gibt also nichts zu ändern.</translation>
    </message>
    <message>
        <source>The run before was too large to be kept.</source>
        <translation>Der vorige Lauf war zu groß zum Aufbewahren.</translation>
    </message>
    <message>
        <source>The run begins with the answer to the question.</source>
        <translation>Der Lauf beginnt mit der Antwort auf die Frage.</translation>
    </message>
    <message>
        <source>The run behind this page continues until you choose a card.</source>
        <translation>Der Lauf hinter dieser Seite geht weiter, bis Sie eine Karte wählen.</translation>
    </message>
    <message>
        <source>The run could not be saved completely when the program was closed.</source>
        <translation>Beim Beenden des Programms konnte der Lauf nicht vollständig gesichert werden.</translation>
    </message>
    <message>
        <source>The run does not reach the start of this step.</source>
        <translation>Der Lauf erreicht den Anfang dieses Schritts nicht.</translation>
    </message>
    <message>
        <source>The run goes on with this value from the next batch on: what it is good for shows in the curves behind the mark.</source>
        <translation>Der Lauf geht ab dem nächsten Batch mit diesem Wert weiter: Was er taugt, zeigen die Kurven hinter der Marke.</translation>
    </message>
    <message>
        <source>The run has no bookmark &apos;%1&apos;, and no other.</source>
        <translation>Der Lauf hat kein Lesezeichen „%1“ und auch kein anderes.</translation>
    </message>
    <message>
        <source>The run has no bookmark &apos;%1&apos;. It has %2.</source>
        <translation>Der Lauf hat kein Lesezeichen „%1“. Er hat %2.</translation>
    </message>
    <message>
        <source>The run has started over with seed %1.</source>
        <translation>Der Lauf hat mit Seed %1 von vorn begonnen.</translation>
    </message>
    <message>
        <source>The run has started over.</source>
        <translation>Der Lauf hat von vorn begonnen.</translation>
    </message>
    <message>
        <source>The run is as it was saved; Back and Next continue the lesson.</source>
        <translation>Der Lauf ist, wie er gesichert wurde; „Zurück“ und „Weiter“ setzen die Lektion fort.</translation>
    </message>
    <message>
        <source>The run is on its way to another moment: try again.</source>
        <translation>Der Lauf ist auf dem Weg zu einem anderen Zeitpunkt: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The run is on its way to the moment of the scene…</source>
        <translation>Der Lauf ist auf dem Weg zum Zeitpunkt der Szene&#xa0;…</translation>
    </message>
    <message>
        <source>The run of its lesson was saved at %1.</source>
        <translation>Der Lauf seiner Lektion wurde gesichert (%1).</translation>
    </message>
    <message>
        <source>The run stands at: %1.</source>
        <translation>Der Lauf steht bei: %1.</translation>
    </message>
    <message>
        <source>The run stands within a batch: what is copied goes to the beginning of that batch.</source>
        <translation>Der Lauf steht mitten in einem Batch: Was kopiert wird, geht zum Anfang dieses Batches.</translation>
    </message>
    <message>
        <source>The run was closed before it was copied.</source>
        <translation>Der Lauf wurde geschlossen, bevor er kopiert war.</translation>
    </message>
    <message>
        <source>The run was closed before its arrays were copied.</source>
        <translation>Der Lauf wurde geschlossen, bevor seine Arrays kopiert waren.</translation>
    </message>
    <message>
        <source>The run went on with other data than it was begun with, so that it cannot be computed from its start. The film can begin at the earliest moment that is kept.</source>
        <translation>Der Lauf ging mit anderen Daten weiter, als er begonnen wurde, und lässt sich daher nicht von seinem Start aus berechnen. Der Film kann frühestens am ersten Zeitpunkt beginnen, der noch aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The run went on with other data than it was begun with, so that neither it nor its control can be computed from the start. End the control, or begin the film at the earliest moment that is kept.</source>
        <translation>Der Lauf ging mit anderen Daten weiter, als er begonnen wurde; weder er noch sein Kontrolllauf lassen sich daher von Anfang an berechnen. Beenden Sie den Kontrolllauf, oder beginnen Sie den Film am frühesten aufbewahrten Zeitpunkt.</translation>
    </message>
    <message>
        <source>The same curve of another run.</source>
        <translation>Dieselbe Kurve eines anderen Laufs.</translation>
    </message>
    <message>
        <source>The same share, each pair weighted by the size of W.</source>
        <translation>Derselbe Anteil, jedes Paar mit dem Betrag von W gewichtet.</translation>
    </message>
    <message>
        <source>The same three hidden layers with feedback that stays random (rule fa): it begins nearly as well, but after eight epochs about 91 % are right where the microcircuit has 97 %. Sign concordance of the lower pairs hardly leaves one half.</source>
        <translation>Dieselben drei verborgenen Schichten mit Feedback, das zufällig bleibt (Regel fa): Es beginnt fast so gut, aber nach acht Epochen sind etwa 91&#xa0;% richtig, wo der Mikroschaltkreis 97&#xa0;% hat. Die Vorzeichenkonkordanz der unteren Paare verlässt ein Halb kaum.</translation>
    </message>
    <message>
        <source>The scene is kept without a picture: the scenes take %1 MiB, and a session keeps no more pictures.</source>
        <translation>Die Szene wird ohne Bild aufbewahrt: Die Szenen belegen %1&#xa0;MiB, und mehr Bilder bewahrt eine Sitzung nicht auf.</translation>
    </message>
    <message>
        <source>The scenes take %1 MiB, and a session keeps no more of them. Remove some first.</source>
        <translation>Die Szenen belegen %1&#xa0;MiB; mehr davon bewahrt eine Sitzung nicht auf. Entfernen Sie erst einige.</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>Der Bildschirm ist schwarz.</translation>
    </message>
    <message>
        <source>The second follows with homeostasis.</source>
        <translation>Die zweite folgt bei Homöostase.</translation>
    </message>
    <message>
        <source>The second with adapting or equalised error cells.</source>
        <translation>Die zweite gilt bei adaptierenden oder angeglichenen Fehlerzellen.</translation>
    </message>
    <message>
        <source>The set-up as a few lines, for an e-mail: pasting them opens it</source>
        <translation>Der Aufbau als ein paar Zeilen, für eine E-Mail: Einfügen öffnet ihn</translation>
    </message>
    <message>
        <source>The set-up breaks off: its last line, &quot;end of set-up&quot;, is missing.</source>
        <translation>Der Aufbau bricht ab: Seine letzte Zeile, &quot;end of set-up&quot;, fehlt.</translation>
    </message>
    <message>
        <source>The set-up is of format %1; this version reads format %2.</source>
        <translation>Der Aufbau hat Format %1; diese Version liest Format %2.</translation>
    </message>
    <message>
        <source>The shade of a cell.</source>
        <translation>Der Farbton einer Zelle.</translation>
    </message>
    <message>
        <source>The share of feedback signs cannot be %1: it must be above %2 and at most %3.</source>
        <translation>Der Anteil der Feedback-Vorzeichen kann nicht %1 sein: Er muss über %2 und darf höchstens bei %3 liegen.</translation>
    </message>
    <message>
        <source>The share of feedback signs that is held flipped cannot be %1: it must be at least %2 and at most %3.</source>
        <translation>Der Anteil der Feedback-Vorzeichen, der umgekehrt gehalten wird, kann nicht %1 sein: Er muss mindestens bei %2 und darf höchstens bei %3 liegen.</translation>
    </message>
    <message>
        <source>The sign of each synapse pair: light green is the same sign, vermillion opposite signs, grey undetermined, since one is zero. Click a pair or draw a rectangle to select; ↑ ↓ (and, after Tab, ← →) move a selected pair; Esc selects none.</source>
        <translation>Das Vorzeichen jedes Synapsenpaars: Hellgrün sind gleiche Vorzeichen, Zinnoberrot ungleiche, Grau unbestimmte, weil eines null ist. Klicken auf ein Paar oder Ziehen eines Rechtecks wählt aus; ↑ ↓ (und nach Tab ← →) verschieben ein ausgewähltes Paar; Esc wählt nichts aus.</translation>
    </message>
    <message>
        <source>The size of the errors of the picked cell.</source>
        <translation>Die Größe der Fehler der gewählten Zelle.</translation>
    </message>
    <message>
        <source>The sound device %1 has stopped.</source>
        <translation>Das Tongerät %1 hat aufgehört.</translation>
    </message>
    <message>
        <source>The sound device %1 is no longer there.</source>
        <translation>Das Tongerät %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The sound device %1 offers no format that can be played.</source>
        <translation>Das Tongerät %1 bietet kein abspielbares Format.</translation>
    </message>
    <message>
        <source>The spikes of the three cell types during a presentation, layer by layer.</source>
        <translation>Die Spikes der drei Zelltypen während einer Darbietung, Schicht für Schicht.</translation>
    </message>
    <message>
        <source>The standard deviation of the noise relative to that of the layer&apos;s weights cannot be %1: it must be above %2 and at most %3.</source>
        <translation>Die Standardabweichung des Rauschens im Verhältnis zu der der Gewichte der Schicht kann nicht %1 sein: Sie muss über %2 und darf höchstens bei %3 liegen.</translation>
    </message>
    <message>
        <source>The state has more what-ifs in force than its run has.</source>
        <translation>Der Zustand hat mehr wirksame Eingriffe, als sein Lauf Eingriffe hat.</translation>
    </message>
    <message>
        <source>The state holds weights that are not finite; it is not kept in %1.</source>
        <translation>Der Zustand enthält Gewichte, die nicht endlich sind; er wird nicht in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The step does not show &apos;%1&apos;: &apos;show&apos; names its views.</source>
        <translation>Der Schritt zeigt „%1“ nicht: „show“ nennt seine Ansichten.</translation>
    </message>
    <message>
        <source>The step has no text.</source>
        <translation>Der Schritt hat keinen Text.</translation>
    </message>
    <message>
        <source>The step the run stands at</source>
        <translation>Der Schritt, an dem der Lauf steht</translation>
    </message>
    <message>
        <source>The strength of a connection: the size of its weight, W up and E down, or of W x or E e, which passes through it in the step shown, or in the mean over a whole presentation</source>
        <translation>Die Stärke einer Verbindung: der Betrag ihres Gewichts, W aufwärts und E abwärts, oder von W x oder E e, das im gezeigten Schritt durch sie läuft, oder im Mittel über eine ganze Darbietung</translation>
    </message>
    <message>
        <source>The strongest inputs to the basal dendrites now. Click one: its synapse is explained below. Double click: go to that cell. In a convolution: channel (row,column); pool: the mean of the cells behind it.</source>
        <translation>Die jetzt stärksten Eingänge der basalen Dendriten. Ein Klick erklärt darunter die Synapse, ein Doppelklick geht zur Zelle. In einer Faltung: Kanal (Zeile,Spalte); Pool: das Mittel der Zellen dahinter.</translation>
    </message>
    <message>
        <source>The synapses of %1 come with the next frame.</source>
        <translation>Die Synapsen von %1 kommen mit dem nächsten Bild.</translation>
    </message>
    <message>
        <source>The system starts no more threads: there is not enough memory, or there are too many programs.</source>
        <translation>Das System startet keine weiteren Threads: Der Speicher reicht nicht, oder es laufen zu viele Programme.</translation>
    </message>
    <message>
        <source>The text of a step is longer than %1 bytes.</source>
        <translation>Der Text eines Schritts ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The tick shows the curves of a run in the charts, F2 or a double click renames it</source>
        <translation>Das Häkchen zeigt die Kurven eines Laufs in den Diagrammen, F2 oder ein Doppelklick benennt ihn um</translation>
    </message>
    <message>
        <source>The title of a step has 1 to %1 bytes.</source>
        <translation>Der Titel eines Schritts hat 1 bis %1 Bytes.</translation>
    </message>
    <message>
        <source>The two layers whose synapse pairs are shown</source>
        <translation>Die zwei Schichten, deren Synapsenpaare gezeigt werden</translation>
    </message>
    <message>
        <source>The unit below that the synapse comes from, counted from 0; picking a synapse in a view turns to it.</source>
        <translation>Die Einheit darunter, von der die Synapse kommt, ab 0 gezählt; wird in einer Ansicht eine Synapse gewählt, springt die Auswahl zu ihr.</translation>
    </message>
    <message>
        <source>The update of backpropagation through time.</source>
        <translation>Das Update der Backpropagation durch die Zeit.</translation>
    </message>
    <message>
        <source>The update of feedback with exactly the signs of W.</source>
        <translation>Das Update von Feedback mit genau den Vorzeichen von W.</translation>
    </message>
    <message>
        <source>The value is the sum over the steps so far.</source>
        <translation>Der Wert ist die Summe über die bisherigen Schritte.</translation>
    </message>
    <message>
        <source>The value typed and not applied went with the run before, and comes back with it (Ctrl+Z).</source>
        <translation>Der eingegebene, nicht angewendete Wert ging mit dem Lauf davor und kommt mit ihm zurück (Strg+Z).</translation>
    </message>
    <message>
        <source>The values of %1 were tuned for %2 %3, but the race has %4.</source>
        <translation>Die Werte in %1 wurden für %2 = %3 abgestimmt, der Wettlauf aber hat %4.</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn. In a convolution $n_{in}$ is kernel² × input channels.</source>
        <translation>Die Varianz der Gewichte, wie sie gezogen werden. In einer Faltung ist $n_{in}$ gleich Kernel² × Eingangskanäle.</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; $g_l$ is 1 for the lowest layer, $g_L$ for the output, and $g$ between.</source>
        <translation>Die Varianz der Gewichte, wie sie gezogen werden; $g_l$ ist 1 für die unterste Schicht, $g_L$ für die Ausgabe und $g$ dazwischen.</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; at an output above the first layer $g_l$ is $g_L$.</source>
        <translation>Die Varianz der Gewichte, wie sie gezogen werden; an einer Ausgabe über der ersten Schicht ist $g_l$ gleich $g_L$.</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; in these layers $g_l$ is $g$.</source>
        <translation>Die Varianz der Gewichte, wie sie gezogen werden; in diesen Schichten ist $g_l$ gleich $g$.</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; has no option &apos;%2&apos;. It can be %3.</source>
        <translation>Die Ansicht „%1“ hat keine Option „%2“. Möglich ist %3.</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; has no options.</source>
        <translation>Die Ansicht „%1“ hat keine Optionen.</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; is named twice.</source>
        <translation>Die Ansicht „%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The view that is shown twice: of the run on the board, and of what that is compared with</source>
        <translation>Die Ansicht, die zweimal gezeigt wird: vom Lauf auf der Tafel und von dem, womit er verglichen wird</translation>
    </message>
    <message>
        <source>The weights of a convolution beside the feedback weights.</source>
        <translation>Die Gewichte einer Faltung neben den Feedback-Gewichten.</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have grown to %2 times their size at the start with a gain of 1: try an eta well below %3.</source>
        <translation>Die Gewichte der verborgenen Schicht %1 sind auf das %2-Fache ihrer Anfangsgröße bei einer Verstärkung von 1 gewachsen: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have grown to %2 times their size at the start: try an eta well below %3.</source>
        <translation>Die Gewichte der verborgenen Schicht %1 sind auf das %2-Fache ihrer Anfangsgröße gewachsen: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have shrunk to %2 % of their size at the start: try a weight_decay below %3.</source>
        <translation>Die Gewichte der verborgenen Schicht %1 sind auf %2 % ihrer Anfangsgröße geschrumpft: Versuchen Sie einen weight_decay unter %3.</translation>
    </message>
    <message>
        <source>The weights of layer %1 stopped being finite at update %2. Training cannot go on from here; a smaller learning rate usually helps.</source>
        <translation>Die Gewichte der Schicht %1 waren bei Update %2 nicht mehr endlich. Von hier aus kann das Training nicht weitergehen; meist hilft eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>The weights of the output layer have grown to %2 times their size at the start with a gain of 1: try an eta well below %3.</source>
        <translation>Die Gewichte der Ausgabeschicht sind auf das %2-Fache ihrer Anfangsgröße bei einer Verstärkung von 1 gewachsen: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>The weights of the output layer have grown to %2 times their size at the start: try an eta well below %3.</source>
        <translation>Die Gewichte der Ausgabeschicht sind auf das %2-Fache ihrer Anfangsgröße gewachsen: Versuchen Sie ein eta deutlich unter %3.</translation>
    </message>
    <message>
        <source>The weights of the output layer have shrunk to %2 % of their size at the start: try a weight_decay below %3.</source>
        <translation>Die Gewichte der Ausgabeschicht sind auf %2 % ihrer Anfangsgröße geschrumpft: Versuchen Sie einen weight_decay unter %3.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; cannot continue the one before it: there is none of the same thing.</source>
        <translation>Der Eingriff „%1“ kann den vorigen nicht fortsetzen: Keiner davor gilt derselben Sache.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a label and pixels of two hexadecimal digits each.</source>
        <translation>Der Eingriff „%1“ nennt kein Label mit Bildpunkten aus je zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a layer and a cell.</source>
        <translation>Der Eingriff „%1“ nennt keine Schicht und Zelle.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a layer, a cell and its afferent.</source>
        <translation>Der Eingriff „%1“ nennt Schicht, Zelle und ihre Afferenz nicht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a parameter and its value.</source>
        <translation>Der Eingriff „%1“ nennt keinen Parameter mit seinem Wert.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the current in units of the somatic potential u.</source>
        <translation>Der Eingriff „%1“ nennt den Strom in Einheiten des somatischen Potentials u nicht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the share of feedback signs that is held flipped.</source>
        <translation>Der Eingriff „%1“ nennt nicht, welcher Anteil der Feedback-Vorzeichen umgekehrt gehalten wird.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the share of feedback signs.</source>
        <translation>Der Eingriff „%1“ nennt den Anteil der Feedback-Vorzeichen nicht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the standard deviation of the noise relative to that of the layer&apos;s weights.</source>
        <translation>Der Eingriff „%1“ nennt die Standardabweichung des Rauschens im Verhältnis zu der der Gewichte der Schicht nicht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not name a layer, cell or afferent by its number.</source>
        <translation>Der Eingriff „%1“ nennt Schicht, Zelle oder Afferenz nicht durch ihre Nummer.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; has a pixel &apos;%2&apos;, not two hexadecimal digits.</source>
        <translation>Der Eingriff „%1“ hat einen Bildpunkt „%2“, der nicht aus zwei Hexadezimalziffern besteht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; has too many parts.</source>
        <translation>Der Eingriff „%1“ hat zu viele Teile.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; is not known.</source>
        <translation>Der Eingriff „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; names layer 0, the input, which has no microcircuits.</source>
        <translation>Der Eingriff „%1“ nennt Schicht 0, die Eingabe, die keine Mikroschaltkreise hat.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; takes no layer.</source>
        <translation>Der Eingriff „%1“ gilt keiner einzelnen Schicht.</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; takes no value.</source>
        <translation>Der Eingriff „%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, and dragging moves along.</source>
        <translation>Das Mausrad zoomt am Zeiger, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>The width and the height of a figure must be between 1 and %1.</source>
        <translation>Breite und Höhe einer Abbildung müssen zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The wrong class with the largest error.</source>
        <translation>Die falsche Klasse mit dem größten Fehler.</translation>
    </message>
    <message>
        <source>Their signs agree.</source>
        <translation>Ihre Vorzeichen sind gleich.</translation>
    </message>
    <message>
        <source>Their signs differ.</source>
        <translation>Ihre Vorzeichen sind ungleich.</translation>
    </message>
    <message>
        <source>There are %1 kept drawings already: remove one first.</source>
        <translation>Es sind schon %1 Zeichnungen aufgehoben: Entfernen Sie erst eine.</translation>
    </message>
    <message>
        <source>There are %1 scenes already, and no more can be kept.</source>
        <translation>Es gibt schon %1 Szenen; mehr lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>There are %1 what-ifs; a run can have %2.</source>
        <translation>Es sind %1 Eingriffe; ein Lauf kann %2 haben.</translation>
    </message>
    <message>
        <source>There are more than 1,000 events to pause at.</source>
        <translation>Es sind mehr als 1.000 Ereignisse zum Anhalten.</translation>
    </message>
    <message>
        <source>There are more than 10,000 what-ifs.</source>
        <translation>Es sind mehr als 10.000 Eingriffe.</translation>
    </message>
    <message>
        <source>There are no predictions yet. What you answer to the questions of lessons, and the votes of a class, are listed here beside what is right and what came.</source>
        <translation>Es gibt noch keine Vorhersagen. Ihre Antworten auf die Fragen von Lektionen und die Stimmen einer Klasse stehen hier neben dem, was richtig ist und was herauskam.</translation>
    </message>
    <message>
        <source>There is no %1: layers 1 to %2 have microcircuits, layer %2 is the output.</source>
        <translation>Es gibt keine %1: Die Schichten 1 bis %2 haben Mikroschaltkreise, Schicht %2 ist die Ausgabe.</translation>
    </message>
    <message>
        <source>There is no %1: the one layer of microcircuits is layer 1, the output.</source>
        <translation>Es gibt keine %1: Die einzige Schicht mit Mikroschaltkreisen ist Schicht 1, die Ausgabe.</translation>
    </message>
    <message>
        <source>There is no afferent %1: those of layer %2 are 0 to %3.</source>
        <translation>Es gibt keine Afferenz %1: Die der Schicht %2 sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no answer: it comes after a line of ---.</source>
        <translation>Es gibt keine Antwort: Sie steht nach einer Zeile mit ---.</translation>
    </message>
    <message>
        <source>There is no autosave. %1</source>
        <translation>Es gibt keine automatische Sicherung. %1</translation>
    </message>
    <message>
        <source>There is no bookmark &apos;%1&apos;.</source>
        <translation>Es gibt kein Lesezeichen „%1“.</translation>
    </message>
    <message>
        <source>There is no cell %1 in layer %2: its cells are 0 to %3.</source>
        <translation>Es gibt keine Zelle %1 in Schicht %2: Ihre Zellen sind 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no cell %1:%2: layer %1 has the cells 0 to %3.</source>
        <translation>Es gibt keine Zelle %1:%2: Schicht %1 hat die Zellen 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no cell %1:%2: the network has the layers 1 to %3.</source>
        <translation>Es gibt keine Zelle %1:%2: Das Netz hat die Schichten 1 bis %3.</translation>
    </message>
    <message>
        <source>There is no control to compare with.</source>
        <translation>Es gibt keinen Kontrolllauf zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no experiment yet.</source>
        <translation>Es gibt noch kein Experiment.</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose data that can be opened, then apply.</source>
        <translation>Es gibt noch kein Experiment: Wählen Sie Daten, die sich öffnen lassen, und wenden Sie dann an.</translation>
    </message>
    <message>
        <source>There is no experiment yet: the first step has to begin with one.</source>
        <translation>Es gibt noch kein Experiment: Der erste Schritt muss mit einem beginnen.</translation>
    </message>
    <message>
        <source>There is no film of this step. %1</source>
        <translation>Von diesem Schritt gibt es keinen Film. %1</translation>
    </message>
    <message>
        <source>There is no film of this step: it would have %1, and a film in a handout has up to %2.</source>
        <translation>Von diesem Schritt gibt es keinen Film: Er hätte %1, und ein Film in einem Handout hat höchstens %2.</translation>
    </message>
    <message>
        <source>There is no held run %1 to compare with.</source>
        <translation>Es gibt keinen gemerkten Lauf %1 zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no held run with the number %1.</source>
        <translation>Es gibt keinen gemerkten Lauf mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no hidden layer %1: they are 1 to %2.</source>
        <translation>Es gibt keine verborgene Schicht %1: Vorhanden sind 1 bis %2.</translation>
    </message>
    <message>
        <source>There is no image on show.</source>
        <translation>Es wird kein Bild gezeigt.</translation>
    </message>
    <message>
        <source>There is no layer %1: they are 1 to %2.</source>
        <translation>Es gibt keine Schicht %1: Vorhanden sind 1 bis %2.</translation>
    </message>
    <message>
        <source>There is no network yet.</source>
        <translation>Es gibt noch kein Netz.</translation>
    </message>
    <message>
        <source>There is no pair of layers %1 and %2 with feedback: the hidden layers are 1 to %3.</source>
        <translation>Es gibt kein Schichtpaar %1 und %2 mit Feedback: Die verborgenen Schichten sind 1 bis %3.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>Es gibt keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos;. It can be %2.</source>
        <translation>Es gibt keinen Teil „%1“. Möglich ist %2.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos;. It can be %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Möglich ist %2.</translation>
    </message>
    <message>
        <source>There is no question before the options.</source>
        <translation>Vor den Möglichkeiten steht keine Frage.</translation>
    </message>
    <message>
        <source>There is no race yet: begin one, then film it.</source>
        <translation>Es gibt noch keinen Wettlauf: Starten Sie einen, dann filmen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no race yet: choose rules, then begin one.</source>
        <translation>Es gibt noch keinen Wettlauf: Wählen Sie Regeln, dann starten Sie einen.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. It can be %2.</source>
        <translation>Es gibt keine Regel „%1“. Möglich ist %2.</translation>
    </message>
    <message>
        <source>There is no run after this one to go forward to.</source>
        <translation>Nach diesem Lauf gibt es keinen, zu dem es weiterginge.</translation>
    </message>
    <message>
        <source>There is no run before this one to go back to.</source>
        <translation>Vor diesem Lauf gibt es keinen, zu dem es zurückginge.</translation>
    </message>
    <message>
        <source>There is no run of %1 with the seed %2 in the race.</source>
        <translation>Im Wettlauf gibt es keinen Lauf von %1 mit dem Seed %2.</translation>
    </message>
    <message>
        <source>There is no run to copy yet.</source>
        <translation>Es gibt noch keinen Lauf zu kopieren.</translation>
    </message>
    <message>
        <source>There is no run yet to record a scene of.</source>
        <translation>Es gibt noch keinen Lauf für eine Szene.</translation>
    </message>
    <message>
        <source>There is no scene yet</source>
        <translation>Es gibt noch keine Szene</translation>
    </message>
    <message>
        <source>There is no scene yet. Ctrl+Shift+B records the board as it is now.</source>
        <translation>Es gibt noch keine Szene. Strg+Umschalt+B nimmt die Tafel auf, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no sheet before a run has data.</source>
        <translation>Ein Blatt gibt es erst, wenn ein Lauf Daten hat.</translation>
    </message>
    <message>
        <source>There is no step &apos;%1&apos;, and no such rule races in this one.</source>
        <translation>Es gibt keinen Schritt „%1“, und keine Regel dieses Namens läuft hier im Wettlauf.</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. It can be %2.</source>
        <translation>Es gibt keine Ansicht „%1“. Möglich ist %2.</translation>
    </message>
    <message>
        <source>There is no what-if to undo.</source>
        <translation>Es gibt keinen Eingriff rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a second run beside this one and its past.</source>
        <translation>Für einen zweiten Lauf neben diesem und seiner Vergangenheit reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this handout.</source>
        <translation>Für dieses Handout reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing on the sheet.</source>
        <translation>Auf dem Blatt ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to film yet.</source>
        <translation>Es gibt noch nichts zu filmen.</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to vote on: no lesson is open.</source>
        <translation>Es gibt nichts, worüber abzustimmen wäre: Keine Lektion ist offen.</translation>
    </message>
    <message>
        <source>There is text before the first step, which begins with a line of ## and its title.</source>
        <translation>Vor dem ersten Schritt, der mit einer Zeile aus ## und seinem Titel beginnt, steht Text.</translation>
    </message>
    <message>
        <source>These are not the data that the run was made with.</source>
        <translation>Das sind nicht die Daten, mit denen der Lauf entstanden ist.</translation>
    </message>
    <message>
        <source>These are the votes of %1.</source>
        <translation>Dies sind die Stimmen vom %1.</translation>
    </message>
    <message>
        <source>They lie in the upper right and the lower left.</source>
        <translation>Sie liegen rechts oben und links unten.</translation>
    </message>
    <message>
        <source>They stand on the diagonal; all other cells count mistakes.</source>
        <translation>Sie stehen auf der Diagonale; alle anderen Felder zählen Verwechslungen.</translation>
    </message>
    <message>
        <source>This cell is cut.</source>
        <translation>Diese Zelle ist gekappt.</translation>
    </message>
    <message>
        <source>This cell is cut: it neither spikes nor sends or gets errors.</source>
        <translation>Diese Zelle ist gekappt: Sie feuert nicht und sendet und bekommt keine Fehler.</translation>
    </message>
    <message>
        <source>This experiment is running.</source>
        <translation>Dieses Experiment läuft.</translation>
    </message>
    <message>
        <source>This figure carries no experiment: it was not exported in the window of Microcircuit, or another program has left that out.</source>
        <translation>Diese Abbildung enthält kein Experiment: Sie wurde nicht im Fenster von Microcircuit exportiert, oder ein anderes Programm hat es weggelassen.</translation>
    </message>
    <message>
        <source>This is Microcircuit %1, with which its numbers can be others.</source>
        <translation>Dies ist Microcircuit %1; seine Zahlen können andere sein.</translation>
    </message>
    <message>
        <source>This is a new vote. Lessons → Predictions keeps the votes of %1.</source>
        <translation>Dies ist eine neue Abstimmung. Lektionen → Vorhersagen behält die Stimmen vom %1.</translation>
    </message>
    <message>
        <source>This is its last picture.</source>
        <translation>Dies ist das letzte Bild des Films.</translation>
    </message>
    <message>
        <source>This is its value now.</source>
        <translation>Das ist der jetzige Wert.</translation>
    </message>
    <message>
        <source>This is no set-up: it has no line &quot;Microcircuit set-up, format 1&quot;.</source>
        <translation>Das ist kein Aufbau: Die Zeile &quot;Microcircuit set-up, format 1&quot; fehlt.</translation>
    </message>
    <message>
        <source>This is the earliest moment that is kept.</source>
        <translation>Dies ist der früheste aufbewahrte Zeitpunkt.</translation>
    </message>
    <message>
        <source>This is the experiment of the run.</source>
        <translation>Dies ist das Experiment des Laufs.</translation>
    </message>
    <message>
        <source>This is the first scene.</source>
        <translation>Dies ist die erste Szene.</translation>
    </message>
    <message>
        <source>This is the last scene. Esc ends the show.</source>
        <translation>Dies ist die letzte Szene. Esc beendet die Vorführung.</translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation>Das ist die richtige Antwort.</translation>
    </message>
    <message>
        <source>This lesson can also run on %1, which you have opened before. The text then still describes the drawn digits.</source>
        <translation>Diese Lektion kann auch mit %1 laufen, einem Datensatz, den Sie schon einmal geöffnet haben. Der Text beschreibt dann weiterhin die gezeichneten Ziffern.</translation>
    </message>
    <message>
        <source>This microcircuit is pinned already.</source>
        <translation>Dieser Mikroschaltkreis ist schon angeheftet.</translation>
    </message>
    <message>
        <source>This network does not have the chosen cell.</source>
        <translation>Dieses Netz hat die gewählte Zelle nicht.</translation>
    </message>
    <message>
        <source>This network does not have the picked cell.</source>
        <translation>Dieses Netz hat die gewählte Zelle nicht.</translation>
    </message>
    <message>
        <source>This network does not have the picked synapse.</source>
        <translation>Dieses Netz hat die gewählte Synapse nicht.</translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no kernels.</source>
        <translation>Dieses Netz hat keine Faltung, also gibt es keine Kernel.</translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no maps.</source>
        <translation>Dieses Netz hat keine Faltung, also gibt es keine Karten.</translation>
    </message>
    <message>
        <source>This processor has no instruction set &apos;%1&apos;. It has %2.</source>
        <translation>Dieser Prozessor hat keinen Befehlssatz „%1“. Er hat %2.</translation>
    </message>
    <message>
        <source>This session was saved in a lesson that has not been begun here before: %1. Lessons → Open lesson… opens it.</source>
        <translation>Diese Sitzung wurde in einer Lektion gespeichert, die hier noch nie begonnen wurde: %1. Lektionen → Lektion öffnen … öffnet sie.</translation>
    </message>
    <message>
        <source>This step could not be reached. %1</source>
        <translation>Dieser Schritt war nicht zu erreichen. %1</translation>
    </message>
    <message>
        <source>This step of the lesson asks no question.</source>
        <translation>Dieser Schritt der Lektion stellt keine Frage.</translation>
    </message>
    <message>
        <source>This synapse is cut: W and its partner stay 0, whatever it meets.</source>
        <translation>Diese Synapse ist gekappt: W und sein Partner bleiben 0, was auch kommt.</translation>
    </message>
    <message>
        <source>This text is not as it was written: its checksum does not fit.</source>
        <translation>Dieser Text ist nicht, wie er geschrieben wurde: Seine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>This text is too long for a set-up: it has %1 bytes, and may have %2.</source>
        <translation>Dieser Text ist zu lang für einen Aufbau: Er hat %1 Bytes, erlaubt sind %2.</translation>
    </message>
    <message>
        <source>This view is hidden: show it before you export it.</source>
        <translation>Diese Ansicht ist verborgen: Zeigen Sie sie, bevor Sie sie exportieren.</translation>
    </message>
    <message>
        <source>This view is hidden: show it before you film it.</source>
        <translation>Diese Ansicht ist verborgen: Zeigen Sie sie, bevor Sie sie filmen.</translation>
    </message>
    <message>
        <source>This view shows no data now.</source>
        <translation>Diese Ansicht zeigt gerade keine Daten.</translation>
    </message>
    <message>
        <source>This was the last scene</source>
        <translation>Dies war die letzte Szene</translation>
    </message>
    <message>
        <source>This what-if continues the one before it, which is of another thing.</source>
        <translation>Dieser Eingriff setzt den vorigen fort, der etwas anderem gilt.</translation>
    </message>
    <message>
        <source>Threads that simulate</source>
        <translation>Threads, die simulieren</translation>
    </message>
    <message>
        <source>Three are pinned: unpin one first.</source>
        <translation>Drei sind angeheftet: Lösen Sie erst einen.</translation>
    </message>
    <message>
        <source>Three hidden layers</source>
        <translation>Drei verborgene Schichten</translation>
    </message>
    <message>
        <source>Threshold ϑ</source>
        <translation>Schwelle ϑ</translation>
    </message>
    <message>
        <source>Ticks all rules</source>
        <translation>Kreuzt alle Regeln an</translation>
    </message>
    <message>
        <source>Ticks the rules that are compared most often, and no others: %1</source>
        <translation>Kreuzt die am häufigsten verglichenen Regeln an und keine anderen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time constant of the post-synaptic trace x of a spike train.</source>
        <translation>Zeitkonstante der postsynaptischen Spur x einer Spike-Folge.</translation>
    </message>
    <message>
        <source>Time constant with which the somatic potential leaks away.</source>
        <translation>Zeitkonstante, mit der das somatische Potential abfließt.</translation>
    </message>
    <message>
        <source>Time control</source>
        <translation>Zeitsteuerung</translation>
    </message>
    <message>
        <source>Time in the presentation, ms</source>
        <translation>Zeit in der Darbietung, ms</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time since the first scene was shown</source>
        <translation>Zeit seit dem Zeigen der ersten Szene</translation>
    </message>
    <message>
        <source>Time steps of 1 ms for which a sample is presented.</source>
        <translation>Zeitschritte von 1&#xa0;ms, für die ein Beispiel dargeboten wird.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the chosen scene (F2)</source>
        <translation>Titel der gewählten Szene (F2)</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>Titel der Szene</translation>
    </message>
    <message>
        <source>Titles, notes and order of the scenes</source>
        <translation>Titel, Notizen und Reihenfolge der Szenen</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the earliest moment</source>
        <translation>Zum frühesten Zeitpunkt</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the latest moment</source>
        <translation>Zum spätesten Zeitpunkt</translation>
    </message>
    <message>
        <source>Too large a rate</source>
        <translation>Zu große Rate</translation>
    </message>
    <message>
        <source>Too many steps are waiting to be done; pause to drop them.</source>
        <translation>Zu viele Schritte warten auf die Ausführung; eine Pause verwirft sie.</translation>
    </message>
    <message>
        <source>Trace of the spikes, which the synapses above see.</source>
        <translation>Spur der Spikes, wie die Synapsen darüber sie sehen.</translation>
    </message>
    <message>
        <source>Traces of the layer below, through the weights W.</source>
        <translation>Spuren der Schicht darunter, durch die Gewichte W.</translation>
    </message>
    <message>
        <source>Train on the first so many images; 0 takes all (drawn digits: 10,000).</source>
        <translation>Trainiert mit so vielen Bildern vom Anfang; 0 nimmt alle (gezeichnete Ziffern: 10.000).</translation>
    </message>
    <message>
        <source>Training accuracy %1, loss %2, %3.</source>
        <translation>Trainingsgenauigkeit %1, Verlust %2, %3.</translation>
    </message>
    <message>
        <source>Training accuracy (%, %1)</source>
        <translation>Trainingsgenauigkeit (%, %1)</translation>
    </message>
    <message>
        <source>Training loss E (%1)</source>
        <translation>Trainingsverlust E (%1)</translation>
    </message>
    <message>
        <source>Training, epochs</source>
        <translation>Training, Epochen</translation>
    </message>
    <message>
        <source>Trials are judged by held-out images, but none of the %1 training images of %2 are held out; %3 can be up to %4.</source>
        <translation>Versuche werden nach Validierungsbildern beurteilt, aber von den %1 Trainingsbildern von „%2“ ist keines zurückgehalten; %3 kann bis zu %4 sein.</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>Abgestimmte Werte</translation>
    </message>
    <message>
        <source>Tuned values (*.json)</source>
        <translation>Abgestimmte Werte (*.json)</translation>
    </message>
    <message>
        <source>Tuned values…</source>
        <translation>Abgestimmte Werte&#xa0;…</translation>
    </message>
    <message>
        <source>Turn to the left by %1</source>
        <translation>Um %1 nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the right by %1</source>
        <translation>Um %1 nach rechts drehen</translation>
    </message>
    <message>
        <source>Turns the sign of so many feedback synapses, chosen by the seed: the sign concordance falls by about as much and the accuracy with it, and where feedback learns, both recover.</source>
        <translation>Kehrt das Vorzeichen so vieler Feedback-Synapsen um, vom Seed bestimmt: Die Vorzeichenkonkordanz fällt um etwa ebenso viel und mit ihr die Genauigkeit; wo das Feedback lernt, erholen sich beide.</translation>
    </message>
    <message>
        <source>Two arrays have the name &apos;%1&apos;.</source>
        <translation>Zwei Arrays heißen „%1“.</translation>
    </message>
    <message>
        <source>Two layers of kernels with pools between them learn handwritten digits: kernels of the lower layer become edge detectors, and their feedback kernels come to share their signs.</source>
        <translation>Zwei Schichten von Kerneln mit Pools dazwischen lernen handgeschriebene Ziffern: Kernel der unteren Schicht werden zu Kantendetektoren, und ihre Feedback-Kernel übernehmen deren Vorzeichen.</translation>
    </message>
    <message>
        <source>Two steps have the name &apos;%1&apos;.</source>
        <translation>Zwei Schritte haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>Type a cell and press Enter: “layer 2, cell 17”, “2 17”, “hidden 1 17”, “output 3”; in a convolution also by channel, row and column, “1:3,4,5”. ↑ ↓ go to its neighbours, Esc gives up what was typed.</source>
        <translation>Geben Sie eine Zelle ein und drücken Sie die Eingabetaste: „Schicht 2, Zelle 17“, „2 17“, „verborgen 1 17“, „Ausgabe 3“; in einer Faltung auch nach Kanal, Zeile und Spalte, „1:3,4,5“. ↑ ↓ gehen zu den Nachbarn, Esc verwirft die Eingabe.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Uniform sign-concordant feedback: the signs of the forward weights, all with the same magnitude.</source>
        <translation>Vorzeichenkonkordantes Feedback mit gleichen Beträgen: die Vorzeichen der Vorwärtsgewichte, alle mit demselben Betrag.</translation>
    </message>
    <message>
        <source>Unit %1 below layer %2 is outside the receptive field of cell %3.</source>
        <translation>Einheit %1 unter Schicht %2 liegt außerhalb des rezeptiven Feldes der Zelle %3.</translation>
    </message>
    <message>
        <source>Unit of a step</source>
        <translation>Einheit eines Schritts</translation>
    </message>
    <message>
        <source>Unit of a step: one time step of 1 ms, one sample, one batch (an update) or one epoch</source>
        <translation>Einheit eines Schritts: ein Zeitschritt von 1&#xa0;ms, ein Beispiel, ein Batch (ein Update) oder eine Epoche</translation>
    </message>
    <message>
        <source>Unit of the pace</source>
        <translation>Einheit des Tempos</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>Units per step</source>
        <translation>Einheiten pro Schritt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Until epoch</source>
        <translation>Bis Epoche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up this page</source>
        <translation>Auf dieser Seite nach oben</translation>
    </message>
    <message>
        <source>Use suggested</source>
        <translation>Vorschläge nutzen</translation>
    </message>
    <message>
        <source>Use the suggested value</source>
        <translation>Vorgeschlagenen Wert verwenden</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>VIP and SST of all layers silenced</source>
        <translation>VIP und SST aller Schichten stillgelegt</translation>
    </message>
    <message>
        <source>VIP and SST of layer %1 silenced</source>
        <translation>VIP und SST der Schicht %1 stillgelegt</translation>
    </message>
    <message>
        <source>VIP burst</source>
        <translation>VIP-Burst</translation>
    </message>
    <message>
        <source>VIP bursts</source>
        <translation>VIP-Bursts</translation>
    </message>
    <message>
        <source>VIP more</source>
        <translation>VIP mehr</translation>
    </message>
    <message>
        <source>VIP of all layers silenced</source>
        <translation>VIP aller Schichten stillgelegt</translation>
    </message>
    <message>
        <source>VIP of layer %1 silenced</source>
        <translation>VIP der Schicht %1 stillgelegt</translation>
    </message>
    <message>
        <source>VIP silent</source>
        <translation>VIP stilllegen</translation>
    </message>
    <message>
        <source>VIP spikes</source>
        <translation>VIP-Spikes</translation>
    </message>
    <message>
        <source>Values appear with the first step.</source>
        <translation>Werte erscheinen mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Values of %1, at step %2 of %3.</source>
        <translation>Werte von %1, in Schritt %2 von %3.</translation>
    </message>
    <message>
        <source>Values of the run</source>
        <translation>Werte des Laufs</translation>
    </message>
    <message>
        <source>Values, %1 to %2</source>
        <translation>Werte, %1 bis %2</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version des Programms</translation>
    </message>
    <message>
        <source>View shown twice</source>
        <translation>Doppelt gezeigte Ansicht</translation>
    </message>
    <message>
        <source>View → %1, key&#xa0;%2</source>
        <translation>Ansicht → %1, Taste %2</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the spikes that are heard; Ctrl+↑ louder, Ctrl+↓ softer</source>
        <translation>Lautstärke der hörbaren Spikes; Strg+↑ lauter, Strg+↓ leiser</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>noun</comment>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Vote: %1. Keys A to %2 count, Shift with a key removes, Return shows the answer.</source>
        <translation>Abstimmung: %1. Die Tasten A bis %2 zählen, mit Umschalt nehmen sie weg, Eingabe zeigt die Antwort.</translation>
    </message>
    <message>
        <source>Vote: %1. The answer is on the board.</source>
        <translation>Abstimmung: %1. Die Antwort ist auf der Tafel.</translation>
    </message>
    <message>
        <source>Votes for %1: %2</source>
        <translation>Stimmen für %1: %2</translation>
    </message>
    <message>
        <source>Votes for option %1: type them here, or press %1 or %2 for each</source>
        <translation>Stimmen für Möglichkeit %1: hier eingeben, oder für jede %1 oder %2 drücken</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>W %1 → %2</source>
        <translation>W %1 → %2</translation>
    </message>
    <message>
        <source>W &lt; 0</source>
        <translation>W &lt; 0</translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <translation>W = %1, %2</translation>
    </message>
    <message>
        <source>W = %1, %2 → %3</source>
        <translation>W = %1, %2 → %3</translation>
    </message>
    <message>
        <source>W = %1. It changes at the end of the batch, after N = %2 samples; this is number %3.</source>
        <translation>W = %1. Es ändert sich am Ende des Batches, nach N = %2 Beispielen; dies ist Nummer %3.</translation>
    </message>
    <message>
        <source>W = %1. It changes with the last step of this sample (N = 1).</source>
        <translation>W = %1. Es ändert sich mit dem letzten Schritt dieses Beispiels (N = 1).</translation>
    </message>
    <message>
        <source>W = %1. It does not change: nothing is learned from what is asked.</source>
        <translation>W = %1. Es ändert sich nicht: Aus dem Gefragten wird nichts gelernt.</translation>
    </message>
    <message>
        <source>W &gt; 0</source>
        <translation>W &gt; 0</translation>
    </message>
    <message>
        <source>W and E: %1 same sign, %2 of %3 entries; %4 with a zero</source>
        <translation>W und E: %1 gleiche Vorzeichen, %2 von %3 Einträgen; %4 mit einer Null</translation>
    </message>
    <message>
        <source>W and the feedback weight of the pair become 0 and stay so. In a convolution the entry of the kernel is cut at all positions.</source>
        <translation>W und das Feedback-Gewicht des Paars werden 0 und bleiben es. In einer Faltung wird der Eintrag des Kernels an allen Positionen gekappt.</translation>
    </message>
    <message>
        <source>W has not crossed zero.</source>
        <translation>W hat die Null nicht gekreuzt.</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 in epoch %3.</source>
        <translation>W kreuzte die Null zuletzt in Epoche %1, %2 in Epoche %3.</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 never did.</source>
        <translation>W kreuzte die Null zuletzt in Epoche %1, %2 nie.</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1.</source>
        <translation>W kreuzte die Null zuletzt in Epoche %1.</translation>
    </message>
    <message>
        <source>W x</source>
        <translation>W x</translation>
    </message>
    <message>
        <source>W x, or E e down</source>
        <translation>W x, abwärts E e</translation>
    </message>
    <message>
        <source>W, or E down</source>
        <translation>W, abwärts E</translation>
    </message>
    <message>
        <source>Waiting for a misclassified sample.</source>
        <translation>Wartet auf ein falsch klassifiziertes Beispiel.</translation>
    </message>
    <message>
        <source>Waiting for a weight of cell %1 of layer %2 to change sign.</source>
        <translation>Wartet, bis ein Gewicht der Zelle %1 in Schicht %2 das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <source>Waiting for cell %1 of layer %2 to spike.</source>
        <translation>Wartet auf einen Spike der Zelle %1 in Schicht %2.</translation>
    </message>
    <message>
        <source>Waiting for the end of the epoch.</source>
        <translation>Wartet auf das Ende der Epoche.</translation>
    </message>
    <message>
        <source>Waiting for the next image …</source>
        <translation>Wartet auf das nächste Bild&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the race to reach %1 epochs.</source>
        <translation>Wartet, bis der Wettlauf Epoche %1 erreicht.</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>Wartet: %1.</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM-Video</translation>
    </message>
    <message>
        <source>WebM video (VP9)</source>
        <translation>WebM-Video (VP9)</translation>
    </message>
    <message>
        <source>Weight noise</source>
        <translation>Gewichtsrauschen</translation>
    </message>
    <message>
        <source>Weight transport: the feedback is the transpose of the forward weights at every moment.</source>
        <translation>Gewichtstransport: Das Feedback ist zu jedem Zeitpunkt die Transponierte der Vorwärtsgewichte.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Weights from each pixel, from %1 to %2</source>
        <translation>Gewichte von jedem Bildpunkt, von %1 bis %2</translation>
    </message>
    <message>
        <source>Weights from one channel below, shared by all positions.</source>
        <translation>Gewichte von einem Kanal darunter, allen Positionen gemeinsam.</translation>
    </message>
    <message>
        <source>Weights of the synapse %1 → %2.</source>
        <translation>Gewichte der Synapse %1 → %2.</translation>
    </message>
    <message>
        <source>Wh&amp;y does it not learn?</source>
        <translation>Warum l&amp;ernt es nicht?</translation>
    </message>
    <message>
        <source>What &apos;direct&apos; input takes: &apos;none&apos;, intensities from 0 to 1, or &apos;channel&apos;, by which every channel gets mean 0 and standard deviation 1 over the training images.</source>
        <translation>Was „direkte“ Eingabe nimmt: „keine“, Intensitäten von 0 bis 1, oder „je Kanal“: Jeder Kanal bekommt über die Trainingsbilder Mittelwert 0 und Standardabweichung 1.</translation>
    </message>
    <message>
        <source>What arrives at the apical dendrite now. Double click: go to the cell it comes from.</source>
        <translation>Was jetzt am apikalen Dendriten ankommt. Ein Doppelklick geht zu der Zelle, von der es kommt.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation>Was daraus wurde: %1</translation>
    </message>
    <message>
        <source>What came:</source>
        <translation>Was herauskam:</translation>
    </message>
    <message>
        <source>What can be read: %1; or an archive of them.</source>
        <translation>Lesbar sind: %1; oder ein Archiv davon.</translation>
    </message>
    <message>
        <source>What can reach the picked cell.</source>
        <translation>Was die gewählte Zelle erreichen kann.</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>Was erwarten Sie?</translation>
    </message>
    <message>
        <source>What drawing &amp;costs</source>
        <translation>&amp;Was das Zeichnen kostet</translation>
    </message>
    <message>
        <source>What drawing costs</source>
        <translation>Was das Zeichnen kostet</translation>
    </message>
    <message>
        <source>What each layer does over training.</source>
        <translation>Was jede Schicht im Lauf des Trainings tut.</translation>
    </message>
    <message>
        <source>What each open view shows, as far as it is in sight.</source>
        <translation>Was jede offene Ansicht zeigt, soweit es sichtbar ist.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>What if:  %1</source>
        <translation>Eingriff:  %1</translation>
    </message>
    <message>
        <source>What is changed while it runs</source>
        <translation>Was während des Laufs geändert wird</translation>
    </message>
    <message>
        <source>What is drawn on the sheet of Input is not in it.</source>
        <translation>Was auf dem Blatt der Ansicht „Ein- und Ausgabe“ gezeichnet ist, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>What is exported. A view that is hidden has to be shown first.</source>
        <translation>Was exportiert wird. Eine verborgene Ansicht muss erst gezeigt werden.</translation>
    </message>
    <message>
        <source>What is filmed. A view that is hidden has to be shown first.</source>
        <translation>Was gefilmt wird. Eine verborgene Ansicht muss erst gezeigt werden.</translation>
    </message>
    <message>
        <source>What is kept of the past needs at least 1 MB.</source>
        <translation>Die Vergangenheit braucht mindestens 1&#xa0;MB Speicher.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is on show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>What is the race?</source>
        <translation>Was ist der Wettlauf?</translation>
    </message>
    <message>
        <source>What is this? Labels the courses and the ranking, or the controls if the pointer is on them</source>
        <translation>Was ist das? Beschriftet die Verläufe und die Rangliste, oder die Bedienelemente, wenn der Zeiger auf ihnen steht</translation>
    </message>
    <message>
        <source>What is to its right has not happened yet.</source>
        <translation>Was rechts davon liegt, ist noch nicht geschehen.</translation>
    </message>
    <message>
        <source>What is wrong with the text typed</source>
        <translation>Was an der Eingabe nicht stimmt</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>What it repeats repeats something itself: %1</source>
        <translation>Was es wiederholt, wiederholt selbst etwas: %1</translation>
    </message>
    <message>
        <source>What of the PYR cells is shown: their trace x in the step shown, or how often they have spiked up to it; while presentations pass whole, the mean of x, and how often they have spiked in all</source>
        <translation>Was von den PYR-Zellen gezeigt wird: ihre Spur x im gezeigten Schritt oder wie oft sie bis dahin gefeuert haben; wenn ganze Darbietungen vorbeiziehen, das Mittel von x oder die Anzahl aller Spikes</translation>
    </message>
    <message>
        <source>What the basal dendrites add to the potential u of the soma in each ms, like W x + b in a network.</source>
        <translation>Was die basalen Dendriten dem Potential u des Somas in jeder ms hinzufügen, wie W x + b in einem Netz.</translation>
    </message>
    <message>
        <source>What the drawing shows. With a label the errors go down, as in training.</source>
        <translation>Was die Zeichnung zeigt. Mit einem Label laufen die Fehler abwärts wie im Training.</translation>
    </message>
    <message>
        <source>What the gate leaves of vₐ, and what the error cells send of it.</source>
        <translation>Was das Tor von vₐ übrig lässt und was die Fehlerzellen davon senden.</translation>
    </message>
    <message>
        <source>What the learned feedback approaches.</source>
        <translation>Dem nähert sich das gelernte Feedback.</translation>
    </message>
    <message>
        <source>What the run on the board is compared with, on the same image: a moment of this run, a held run, or the control of a what-if</source>
        <translation>Womit der Lauf auf der Tafel verglichen wird, am selben Bild: mit einem Zeitpunkt dieses Laufs, einem gemerkten Lauf oder dem Kontrolllauf eines Eingriffs</translation>
    </message>
    <message>
        <source>What the run pauses at is not in it: without a window, training would end at the first pause.</source>
        <translation>Wobei der Lauf anhält, ist nicht dabei: Ohne Fenster würde das Training bei der ersten Pause enden.</translation>
    </message>
    <message>
        <source>What the step waits for</source>
        <translation>Worauf der Schritt wartet</translation>
    </message>
    <message>
        <source>What the step waits for did not happen within %1 updates.</source>
        <translation>Worauf der Schritt wartet, ist innerhalb von %1 Updates nicht eingetreten.</translation>
    </message>
    <message>
        <source>What the window has to keep takes %1 bytes, more than the %2 that a session can hold: remove some scenes, or some of what is drawn.</source>
        <translation>Was das Fenster aufzubewahren hat, braucht %1 Bytes, mehr als die %2, die eine Sitzung fasst: Entfernen Sie einige Szenen oder einen Teil des Gezeichneten.</translation>
    </message>
    <message>
        <source>What this step changes in the run was undone on the way.</source>
        <translation>Was dieser Schritt am Lauf ändert, wurde unterwegs rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert werden soll</translation>
    </message>
    <message>
        <source>What to learn: &apos;drawn-digits&apos;, made by the program, or a folder or archive with MNIST or one of its relatives (IDX), CIFAR-10 or CIFAR-100, NumPy arrays, or class folders of pictures.</source>
        <translation>Was zu lernen ist: „gezeichnete Ziffern“, vom Programm erzeugt, oder ein Ordner oder Archiv mit MNIST oder Verwandten (IDX), CIFAR-10 oder CIFAR-100, NumPy-Arrays oder Klassenordnern mit Bildern.</translation>
    </message>
    <message>
        <source>What was done to the run</source>
        <translation>Was am Lauf getan wurde</translation>
    </message>
    <message>
        <source>What was presented last is not shown: it was too many updates after the last state kept before it.</source>
        <translation>Was zuletzt dargeboten wurde, wird nicht gezeigt: Es lag zu viele Updates nach dem letzten davor aufbewahrten Zustand.</translation>
    </message>
    <message>
        <source>What was removed is back.</source>
        <translation>Das Entfernte ist zurück.</translation>
    </message>
    <message>
        <source>What was saved cannot be recovered now; it is kept. %1</source>
        <translation>Das Gesicherte lässt sich jetzt nicht wiederherstellen; es wird aufbewahrt. %1</translation>
    </message>
    <message>
        <source>What was saved cannot be recovered. %1 It was put aside as %2.</source>
        <translation>Das Gesicherte lässt sich nicht wiederherstellen. %1 Es wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>What weight decay alone makes of the distance.</source>
        <translation>Was der Gewichtszerfall allein aus dem Abstand macht.</translation>
    </message>
    <message>
        <source>What would you like to run?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>What you see in the presenter&apos;s window while the scene is shown: plain text or Markdown, with formulas between dollar signs</source>
        <translation>Was Sie im Vortragsfenster sehen, während die Szene gezeigt wird: einfacher Text oder Markdown, mit Formeln zwischen Dollarzeichen</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>What-ifs must be in the order of their updates.</source>
        <translation>Eingriffe müssen in der Reihenfolge ihrer Updates stehen.</translation>
    </message>
    <message>
        <source>What-ifs of %1: %2.</source>
        <translation>Eingriffe bei %1: %2.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: pan · double click: all
%1 · Shift+click: cursor B · Esc: none
+ −: zoom · Ctrl+← Ctrl+→: pan · Home End: to the ends
Alt+← Alt+→: cursor A · Alt+Shift+← Alt+Shift+→: cursor B</source>
        <translation>Mausrad: zoomen · Ziehen: verschieben · Doppelklick: alles
%1 · Umschalt+Klick: Cursor B · Esc: keiner
+ −: zoomen · Strg+← Strg+→: verschieben · Pos1 Ende: zu den Enden
Alt+← Alt+→: Cursor A · Alt+Umschalt+← Alt+Umschalt+→: Cursor B</translation>
    </message>
    <message>
        <source>When the synapse changed its sign</source>
        <translation>Wann die Synapse ihr Vorzeichen wechselte</translation>
    </message>
    <message>
        <source>Where $u(t) \ge ϑ$; else 0.</source>
        <translation>Wo $u(t) \ge ϑ$ ist; sonst 0.</translation>
    </message>
    <message>
        <source>Where are the data now?</source>
        <translation>Wo sind die Daten jetzt?</translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>Wo der Film beginnt</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>Wo der Film endet</translation>
    </message>
    <message>
        <source>Where the race stands</source>
        <translation>Jetziger Stand des Wettlaufs</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Jetziger Stand des Laufs</translation>
    </message>
    <message>
        <source>Where the run stands; everything is counted from 1</source>
        <translation>Wo der Lauf steht; alles wird ab 1 gezählt</translation>
    </message>
    <message>
        <source>Whether an error also meets earlier traces of the afferent, which fade as the membrane does. No effect with bp.</source>
        <translation>Ob ein Fehler auch auf frühere Spuren der Afferenz trifft, die abklingen wie die Membran. Bei bp ohne Wirkung.</translation>
    </message>
    <message>
        <source>Whether both sides are shown, their difference, or all three</source>
        <translation>Ob beide Seiten gezeigt werden, ihr Unterschied oder alles drei</translation>
    </message>
    <message>
        <source>Whether each synapse divides what it learns by the root of its running mean square. It wants a far smaller rate, such as 0.001.</source>
        <translation>Ob jede Synapse, was sie lernt, durch die Wurzel ihres laufenden quadratischen Mittels teilt. Braucht eine viel kleinere Rate, etwa 0,001.</translation>
    </message>
    <message>
        <source>Whether each training image is mirrored left-right with probability one half, anew in every epoch.</source>
        <translation>Ob jedes Trainingsbild mit Wahrscheinlichkeit ein Halb seitlich gespiegelt wird, in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>Whether learned feedback approaches the forward weights as the theory says.</source>
        <translation>Ob sich gelerntes Feedback den Vorwärtsgewichten nähert, wie es die Theorie sagt.</translation>
    </message>
    <message>
        <source>Whether spikes are in A, in B or in both.</source>
        <translation>Ob Spikes in A, in B oder in beiden sind.</translation>
    </message>
    <message>
        <source>Whether synapses learn from the covariance of their two signals instead of from their product. No effect with bp.</source>
        <translation>Ob Synapsen aus der Kovarianz ihrer zwei Signale lernen statt aus ihrem Produkt. Bei bp ohne Wirkung.</translation>
    </message>
    <message>
        <source>Whether the cell goes on while you see it. The run of the network does not depend on it.</source>
        <translation>Ob die Zelle weiterläuft, während Sie sie sehen. Der Lauf des Netzes hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Whether the errors of every hidden layer are made as large as those of the output. No effect with bp.</source>
        <translation>Ob die Fehler jeder verborgenen Schicht so groß gemacht werden wie die der Ausgabe. Bei bp ohne Wirkung.</translation>
    </message>
    <message>
        <source>Whether the film shows what is drawn on its views. It can be chosen where something is drawn.</source>
        <translation>Ob der Film zeigt, was auf seine Ansichten gezeichnet ist. Wählbar, wo etwas gezeichnet ist.</translation>
    </message>
    <message>
        <source>Whether the handout has the answers to the questions, behind all steps</source>
        <translation>Ob das Handout die Antworten auf die Fragen enthält, hinter allen Schritten</translation>
    </message>
    <message>
        <source>Whether the weight decay λ falls with the rate from epoch to epoch.</source>
        <translation>Ob der Gewichtszerfall λ von Epoche zu Epoche mit der Rate abnimmt.</translation>
    </message>
    <message>
        <source>Whether what is drawn is seen, here and on figures</source>
        <translation>Zeigt das Gezeichnete hier und auf Abbildungen</translation>
    </message>
    <message>
        <source>Which connections of the picked cell are shown: up, the weights W by which activity travels; down, the feedback E by which errors travel, with the bursts on them in what is shown; or both</source>
        <translation>Welche Verbindungen der gewählten Zelle gezeigt werden: aufwärts die Gewichte W, durch die Aktivität läuft; abwärts das Feedback E, durch das Fehler laufen, mit den gezeigten Bursts darauf; oder beides</translation>
    </message>
    <message>
        <source>Which feedback carries the errors down: &apos;microcircuit&apos; learns it with random efficacies; the others are what it is compared with.</source>
        <translation>Welches Feedback die Fehler nach unten trägt: „microcircuit“ lernt es mit zufälligen Wirksamkeiten; die anderen dienen dem Vergleich.</translation>
    </message>
    <message>
        <source>Which rules race, with how many seeds, and how long.</source>
        <translation>Welche Regeln antreten, mit wie vielen Seeds und wie lange.</translation>
    </message>
    <message>
        <source>While a class votes</source>
        <translation>Während eine Klasse abstimmt</translation>
    </message>
    <message>
        <source>While a lesson is open</source>
        <translation>Während eine Lektion offen ist</translation>
    </message>
    <message>
        <source>While drawing on views</source>
        <translation>Beim Zeichnen auf Ansichten</translation>
    </message>
    <message>
        <source>While parts of a view are labelled</source>
        <translation>Während Teile einer Ansicht beschriftet sind</translation>
    </message>
    <message>
        <source>While scenes are shown</source>
        <translation>Während Szenen gezeigt werden</translation>
    </message>
    <message>
        <source>While scenes are shown: the present scene again, as it was recorded</source>
        <translation>Während Szenen gezeigt werden: die gegenwärtige Szene noch einmal, wie sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>While this is on, a click on a cell, a row or a line cuts it, and a click on what is cut mends it (D)</source>
        <translation>Solange dies eingeschaltet ist, kappt ein Klick eine Zelle, eine Zeile oder eine Linie; ein Klick auf Gekapptes heilt es (D)</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Ganze Tafel</translation>
    </message>
    <message>
        <source>Why do you expect this?</source>
        <translation>Warum erwarten Sie das?</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>Breite × Höhe</translation>
    </message>
    <message>
        <source>With %1 threads the network %2 with presentations of %3 ms would need more than 8 GB of memory; with fewer it needs less.</source>
        <translation>Mit %1 Threads würde das Netz %2 bei Darbietungen von %3 ms mehr als 8 GB Speicher brauchen; mit weniger Threads braucht es weniger.</translation>
    </message>
    <message>
        <source>With &amp;drawings</source>
        <translation>Mit &amp;Zeichnungen</translation>
    </message>
    <message>
        <source>With an adaptive quantum. With a fixed one, in the first update and where $c r = 0$ it is the parameter “fixed quantum”.</source>
        <translation>Bei adaptivem Quant. Bei festem, im ersten Update und wo $c r = 0$ ist, gilt der Parameter „festes Quant“.</translation>
    </message>
    <message>
        <source>With direct input. With the other encoders, inputs spike more often where $p_j$ is larger.</source>
        <translation>Bei direkter Eingabe. Bei den anderen Kodierungen feuern Eingaben öfter, wo $p_j$ größer ist.</translation>
    </message>
    <message>
        <source>With eligibility, in place of $x$ in $G$, $A$ and $x̄$.</source>
        <translation>Mit Eligibility-Spur anstelle von $x$ in $G$, $A$ und $x̄$.</translation>
    </message>
    <message>
        <source>With experiment, version and seed. Opened by numpy.load.</source>
        <translation>Mit Experiment, Version und Seed. Lesbar mit numpy.load.</translation>
    </message>
    <message>
        <source>With the current %1: %2.</source>
        <translation>Mit dem Strom %1: %2.</translation>
    </message>
    <message>
        <source>With the rule microcircuit.</source>
        <translation>Bei der Regel microcircuit.</translation>
    </message>
    <message>
        <source>Within a time step PYR spikes stand on the left, error cells on the right. A cell has a row of its own while that has at least a pixel. Else each framed row is a band of several cells, as many as stand beside the layer: the darker at a step, the more of them spike, with one mark for all bursts of VIP and one for those of SST.</source>
        <translation>Innerhalb eines Zeitschritts stehen PYR-Spikes links, Fehlerzellen rechts. Eine Zelle hat eine eigene Zeile, solange diese mindestens einen Bildpunkt hoch ist. Sonst ist jede gerahmte Zeile ein Band aus so vielen Zellen, wie neben der Schicht steht: je dunkler in einem Schritt, desto mehr von ihnen feuern, mit einer Marke für alle Bursts von VIP und einer für die von SST.</translation>
    </message>
    <message>
        <source>Without SST nothing says &quot;fire less&quot;: after some twenty batches VIP has driven every output cell to spike in every step, and all digits look alike. Ten batches later the run pauses and says so; Undo in What if (Ctrl+Z) gives SST back from the start.</source>
        <translation>Ohne SST sagt nichts „weniger feuern“: Nach etwa zwanzig Batches hat VIP jede Ausgabezelle dazu gebracht, in jedem Schritt zu feuern, und alle Ziffern sehen gleich aus. Zehn Batches später hält der Lauf an und sagt es; „Rückgängig“ unter „Eingriffe“ (Strg+Z) gibt SST von Anfang an zurück.</translation>
    </message>
    <message>
        <source>Write the handout as</source>
        <translation>Handout schreiben als</translation>
    </message>
    <message>
        <source>Write, or erase, there</source>
        <translation>Dort schreiben oder radieren</translation>
    </message>
    <message>
        <source>Writes a lesson with its figures, questions and answers as PDF or HTML</source>
        <translation>Schreibt eine Lektion mit ihren Abbildungen, Fragen und Antworten als PDF oder HTML</translation>
    </message>
    <message>
        <source>Writes all predictions as comma-separated values, for a spreadsheet</source>
        <translation>Schreibt alle Vorhersagen als kommagetrennte Werte, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Writes charts and ranking as PNG or SVG</source>
        <translation>Schreibt Diagramme und Rangliste als PNG oder SVG</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation>Geschrieben: %1 (%2)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong signs</source>
        <translation>Falsche Vorzeichen</translation>
    </message>
    <message>
        <source>You hear %1. %2 S turns the sound off.</source>
        <translation>Sie hören %1. %2 S schaltet den Ton aus.</translation>
    </message>
    <message>
        <source>You predicted: *%1*</source>
        <translation>Ihre Vorhersage: *%1*</translation>
    </message>
    <message>
        <source>Your drawing, %1 on an image.</source>
        <translation>Ihre Zeichnung, %1 auf einem Bild.</translation>
    </message>
    <message>
        <source>Your drawing, %1.</source>
        <translation>Ihre Zeichnung, %1.</translation>
    </message>
    <message>
        <source>Your own run comes back when you close the lesson.</source>
        <translation>Ihr eigener Lauf kommt zurück, wenn Sie die Lektion schließen.</translation>
    </message>
    <message>
        <source>Your own run was saved at %1, that of the lesson you had open at %2.</source>
        <translation>Gesichert wurden Ihr eigener Lauf (%1) und der Lauf der offenen Lektion (%2).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in, at cursor A or in the middle</source>
        <translation>Vergrößern, bei Cursor A oder in der Mitte</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to the top of the accuracy</source>
        <translation>Auf den oberen Bereich der Genauigkeit zoomen</translation>
    </message>
    <message>
        <source>Zoomed: a double click shows all.</source>
        <translation>Gezoomt: Ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Zooms the accuracy to 80 to 100 %, as soon as something lies there</source>
        <translation>Zoomt die Genauigkeit auf 80 bis 100&#xa0;%, sobald dort etwas liegt</translation>
    </message>
    <message>
        <source>a confusion matrix has %1 classes, but the network has %2</source>
        <translation>eine Konfusionsmatrix hat %1 Klassen, das Netz aber %2</translation>
    </message>
    <message>
        <source>a count of a confusion matrix</source>
        <translation>eine Anzahl in einer Konfusionsmatrix</translation>
    </message>
    <message>
        <source>a curve has a point that is not after the one before it</source>
        <translation>eine Kurve hat einen Punkt, der nicht nach dem vorigen liegt</translation>
    </message>
    <message>
        <source>a curve is too long</source>
        <translation>eine Kurve ist zu lang</translation>
    </message>
    <message>
        <source>a distance from which the prediction begins is not a number from 0</source>
        <translation>ein Abstand, bei dem die Vorhersage beginnt, ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>a layer is empty. Write the cells of each layer, like 784-400-10.</source>
        <translation>Eine Schicht ist leer. Schreiben Sie die Zellen jeder Schicht, wie in 784-400-10.</translation>
    </message>
    <message>
        <source>a place in a confusion matrix</source>
        <translation>eine Stelle in einer Konfusionsmatrix</translation>
    </message>
    <message>
        <source>a point of the concordance has %1 pairs of layers, but the network has %2</source>
        <translation>ein Punkt der Konkordanz hat %1 Schichtpaare, das Netz aber %2</translation>
    </message>
    <message>
        <source>a point of the measures has %1 layers, but the network has %2</source>
        <translation>ein Punkt der Messwerte hat %1 Schichten, das Netz aber %2</translation>
    </message>
    <message>
        <source>a prediction has %1 pairs of layers, but the network has %2</source>
        <translation>eine Vorhersage hat %1 Schichtpaare, das Netz aber %2</translation>
    </message>
    <message>
        <source>a run that is held no longer</source>
        <translation>ein nicht mehr gemerkter Lauf</translation>
    </message>
    <message>
        <source>a sample is misclassified</source>
        <translation>ein Beispiel falsch ist</translation>
    </message>
    <message>
        <source>a sample is misclassified, %1 taken for %2</source>
        <translation>ein Beispiel wird falsch erkannt, %1 für %2 gehalten</translation>
    </message>
    <message>
        <source>a spike every %1 (%2 spikes per ms)</source>
        <translation>ein Spike alle %1 (%2 Spikes pro ms)</translation>
    </message>
    <message>
        <source>a spike in both</source>
        <translation>ein Spike in beiden</translation>
    </message>
    <message>
        <source>a spike only in A</source>
        <translation>ein Spike nur in A</translation>
    </message>
    <message>
        <source>a spike only in B</source>
        <translation>ein Spike nur in B</translation>
    </message>
    <message>
        <source>a stride</source>
        <translation>eine Schrittweite</translation>
    </message>
    <message>
        <source>a value is no longer finite</source>
        <translation>ein Wert nicht endlich ist</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1&#xa0;min</translation>
    </message>
    <message>
        <source>about %1 min per epoch</source>
        <translation>etwa %1&#xa0;min pro Epoche</translation>
    </message>
    <message>
        <source>about %1 s per epoch</source>
        <translation>etwa %1&#xa0;s pro Epoche</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy on held-out images</source>
        <translation>Genauigkeit bei Validierungsbildern</translation>
    </message>
    <message>
        <source>accuracy on held-out images %1 % ≥ %2 %</source>
        <translation>Validierungsgenauigkeit %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>accuracy&gt;=97% (of a test), train-accuracy&gt;=97% (of the last 50 batches), concordance:LAYER&gt;=90% (of LAYER and the one above), spike:LAYER:CELL, misclassified, sign-change:LAYER:CELL:AFFERENT or epoch-end</source>
        <translation>accuracy&gt;=97% (eines Tests), train-accuracy&gt;=97% (der letzten 50 Batches), concordance:LAYER&gt;=90% (von LAYER und der Schicht darüber), spike:LAYER:CELL, misclassified, sign-change:LAYER:CELL:AFFERENT oder epoch-end</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptiv</translation>
    </message>
    <message>
        <source>adaptive quantum in units of the errors</source>
        <translation>adaptives Quant in Einheiten der Fehler</translation>
    </message>
    <message>
        <source>adaptive scale</source>
        <translation>adaptive Skala</translation>
    </message>
    <message>
        <source>adaptive step</source>
        <translation>adaptiver Schritt</translation>
    </message>
    <message>
        <source>adaptive step of a synapse</source>
        <translation>adaptiver Schritt einer Synapse</translation>
    </message>
    <message>
        <source>afferent </source>
        <translation>Afferenz </translation>
    </message>
    <message>
        <source>afferents of a cell</source>
        <translation>Afferenzen einer Zelle</translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>nach einem Update</translation>
    </message>
    <message>
        <source>after the batch</source>
        <translation>nach dem Batch</translation>
    </message>
    <message>
        <source>after update</source>
        <translation>nach Update</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all %1 %2</source>
        <translation>%1: alle %2</translation>
    </message>
    <message>
        <source>all hidden layers</source>
        <translation>alle verborgenen Schichten</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>all plasticity frozen</source>
        <translation>alle Plastizität eingefroren</translation>
    </message>
    <message>
        <source>all synapses learn again</source>
        <translation>alle Synapsen lernen wieder</translation>
    </message>
    <message>
        <source>an epoch ends</source>
        <translation>eine Epoche endet</translation>
    </message>
    <message>
        <source>and %1 less active</source>
        <translation>und %1 weniger aktive</translation>
    </message>
    <message>
        <source>angle of B and M∘Wᵀ</source>
        <translation>Winkel B, M∘Wᵀ</translation>
    </message>
    <message>
        <source>angle of B to M∘Wᵀ</source>
        <translation>Winkel von B zu M∘Wᵀ</translation>
    </message>
    <message>
        <source>angle of E and Wᵀ</source>
        <translation>Winkel E, Wᵀ</translation>
    </message>
    <message>
        <source>angle of E to Wᵀ</source>
        <translation>Winkel von E zu Wᵀ</translation>
    </message>
    <message>
        <source>angle to the exact gradient</source>
        <translation>Winkel zum exakten Gradienten</translation>
    </message>
    <message>
        <source>angle to the exact gradient (°)</source>
        <translation>Winkel zum exakten Gradienten (°)</translation>
    </message>
    <message>
        <source>angle to the gradient (°)</source>
        <translation>Winkel zum Gradienten (°)</translation>
    </message>
    <message>
        <source>angle to the update with the feedback M∘Wᵀ</source>
        <translation>Winkel zum Update mit dem Feedback M∘Wᵀ</translation>
    </message>
    <message>
        <source>another run is writing its results to this folder.</source>
        <translation>ein anderer Lauf schreibt seine Ergebnisse in diesen Ordner.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>apical dendrite</source>
        <translation>apikaler Dendrit</translation>
    </message>
    <message>
        <source>apical dendrite: %1; soma: %2; basal dendrites: %3; VIP %4, SST %5; %6</source>
        <translation>apikaler Dendrit: %1; Soma: %2; basale Dendriten: %3; VIP %4, SST %5; %6</translation>
    </message>
    <message>
        <source>apical potential</source>
        <translation>apikales Potential</translation>
    </message>
    <message>
        <source>apical vₐ</source>
        <translation>apikal vₐ</translation>
    </message>
    <message>
        <source>arrows down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>arrows up</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>soll: %1</translation>
    </message>
    <message>
        <source>asked: 100,000 ms/s</source>
        <translation>soll: 100.000&#xa0;ms/s</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at least %1 above %2</source>
        <translation>mindestens %1 über %2</translation>
    </message>
    <message>
        <source>at least %1 below %2</source>
        <translation>mindestens %1 unter %2</translation>
    </message>
    <message>
        <source>at least as high as %1</source>
        <translation>nicht unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at most %1 above %2</source>
        <translation>höchstens %1 über %2</translation>
    </message>
    <message>
        <source>at most %1 below %2</source>
        <translation>höchstens %1 unter %2</translation>
    </message>
    <message>
        <source>at most as high as %1</source>
        <translation>nicht über %1</translation>
    </message>
    <message>
        <source>at the output</source>
        <translation>an der Ausgabe</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>basal dendrites</source>
        <translation>basale Dendriten</translation>
    </message>
    <message>
        <source>basal potential</source>
        <translation>basales Potential</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>batches per second</source>
        <translation>Batches pro Sekunde</translation>
    </message>
    <message>
        <source>before the first image</source>
        <translation>vor dem ersten Bild</translation>
    </message>
    <message>
        <source>belongs to a data set whose images would take %1 bytes of memory, more than the %2 that are accepted. Fewer images can be asked for.</source>
        <translation>gehört zu einem Datensatz, dessen Bilder %1 Bytes Speicher brauchten, mehr als die erlaubten %2. Es lassen sich weniger Bilder verlangen.</translation>
    </message>
    <message>
        <source>belongs to no data set that can be read.</source>
        <translation>gehört zu keinem lesbaren Datensatz.</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>bester %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>bookmark “%1”</source>
        <translation>Lesezeichen „%1“</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>bp adds what later steps bring back: no cell could know it now.</source>
        <translation>bp fügt hinzu, was spätere Schritte zurückbringen: Keine Zelle könnte es jetzt wissen.</translation>
    </message>
    <message>
        <source>bp, %1</source>
        <translation>bp, %1</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>nicht eingehalten: %1</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>burst of %1</source>
        <translation>Burst von %1</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>je Kanal</translation>
    </message>
    <message>
        <source>by |E e|</source>
        <translation>nach |E e|</translation>
    </message>
    <message>
        <source>by |E|</source>
        <translation>nach |E|</translation>
    </message>
    <message>
        <source>by |W x|</source>
        <translation>nach |W x|</translation>
    </message>
    <message>
        <source>by |W x|, |E e|</source>
        <translation>nach |W x|, |E e|</translation>
    </message>
    <message>
        <source>by |W|</source>
        <translation>nach |W|</translation>
    </message>
    <message>
        <source>by |W|, |E|</source>
        <translation>nach |W|, |E|</translation>
    </message>
    <message>
        <source>cannot be gone on from: %1</source>
        <translation>kann nicht fortgesetzt werden: %1</translation>
    </message>
    <message>
        <source>cannot be made a folder: %1</source>
        <translation>lässt sich nicht als Ordner anlegen: %1</translation>
    </message>
    <message>
        <source>cannot be made a folder: a file is in the way</source>
        <translation>lässt sich nicht als Ordner anlegen: Eine Datei ist im Weg</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>cannot be used: a what-if is in force before its time, or not in force after it.</source>
        <translation>ist nicht verwendbar: Ein Eingriff ist vor seiner Zeit wirksam, oder danach nicht.</translation>
    </message>
    <message>
        <source>cannot be written to: %1</source>
        <translation>kann nicht beschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder does not exist</source>
        <translation>kann nicht geschrieben werden: Den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>cell </source>
        <translation>Zelle </translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>cell %1 of layer %2 spikes</source>
        <translation>Zelle %1 der Schicht %2 feuert</translation>
    </message>
    <message>
        <source>cell of a layer</source>
        <translation>Zelle einer Schicht</translation>
    </message>
    <message>
        <source>cell of the layer below</source>
        <translation>Zelle der Schicht darunter</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>cells that fire only in A (%1): %2</source>
        <translation>Zellen, die nur in A feuern (%1): %2</translation>
    </message>
    <message>
        <source>cells that fire only in B (%1): %2</source>
        <translation>Zellen, die nur in B feuern (%1): %2</translation>
    </message>
    <message>
        <source>ch %1</source>
        <translation>Kan. %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>channel %1, kernel row %2, column %3</source>
        <translation>Kanal %1, Kernel-Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3</source>
        <translation>Kanal %1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3, pooled</source>
        <translation>Kanal %1, Zeile %2, Spalte %3, gepoolt</translation>
    </message>
    <message>
        <source>channel %1: mean spikes %2, %3</source>
        <translation>Kanal %1: mittlere Spikes %2, %3</translation>
    </message>
    <message>
        <source>channel %1: mean x %2, %3</source>
        <translation>Kanal %1: mittleres x %2, %3</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>claims %1 images, more than the %2 that are accepted</source>
        <translation>nennt %1 Bilder, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>claims %1 labels, more than the %2 that are accepted</source>
        <translation>nennt %1 Labels, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>claims images of %1 columns, but only 1 to %2 are accepted</source>
        <translation>nennt Bilder mit %1 Spalten, erlaubt sind nur 1 bis %2</translation>
    </message>
    <message>
        <source>claims images of %1 pixels, more than the %2 that are accepted</source>
        <translation>nennt Bilder mit %1 Bildpunkten, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>claims images of %1 rows, but only 1 to %2 are accepted</source>
        <translation>nennt Bilder mit %1 Zeilen, erlaubt sind nur 1 bis %2</translation>
    </message>
    <message>
        <source>claims images of %1, more than the %2 pixels that are accepted</source>
        <translation>nennt Bilder der Größe %1, erlaubt sind höchstens %2 Bildpunkte</translation>
    </message>
    <message>
        <source>claims images of more than %1 numbers</source>
        <translation>nennt Bilder mit mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>claims labels of more than %1 numbers</source>
        <translation>nennt Labels mit mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>class folders of PNG or JPEG pictures (train/CLASS/, test/CLASS/)</source>
        <translation>Klassenordner mit PNG- oder JPEG-Bildern (train/KLASSE/, test/KLASSE/)</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>click: cursor A</source>
        <translation>Klick: Cursor A</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>concordance of layers %1 and %2 ≥ %3</source>
        <translation>Konkordanz der Schichten %1 und %2 ≥ %3</translation>
    </message>
    <message>
        <source>concordance ≥</source>
        <translation>Konkordanz ≥</translation>
    </message>
    <message>
        <source>concordance, %1</source>
        <translation>Konkordanz, %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolllauf</translation>
    </message>
    <message>
        <source>control: %1 %2</source>
        <translation>Kontrolllauf: %1 %2</translation>
    </message>
    <message>
        <source>control: goes on beside, not tested yet</source>
        <translation>Kontrolllauf: läuft daneben, noch kein Test</translation>
    </message>
    <message>
        <source>cosine of the update with</source>
        <translation>Kosinus des Updates mit</translation>
    </message>
    <message>
        <source>cosine with</source>
        <translation>Kosinus mit</translation>
    </message>
    <message>
        <source>course, epochs</source>
        <translation>Verlauf, Epochen</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>credit through time</source>
        <translation>Anteil durch die Zeit</translation>
    </message>
    <message>
        <source>current %3 into layer %1, cell %2</source>
        <translation>Strom %3 in Schicht %1, Zelle %2</translation>
    </message>
    <message>
        <source>current in units of the somatic potential u</source>
        <translation>Strom in Einheiten des somatischen Potentials u</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>cut: nothing passes</source>
        <translation>gekappt: Nichts kommt durch</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data not compared with those before</source>
        <translation>Daten nicht mit den vorigen verglichen</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Zerfall</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>desired output spike, 0 or 1</source>
        <translation>gewünschter Spike der Ausgabe, 0 oder 1</translation>
    </message>
    <message>
        <source>difference alone</source>
        <translation>nur Unterschied</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>weicht ab: %1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>direct feedback</source>
        <translation>direktes Feedback</translation>
    </message>
    <message>
        <source>direct feedback D against the path of W to the output</source>
        <translation>direktes Feedback D gegen den Weg von W zur Ausgabe</translation>
    </message>
    <message>
        <source>direct feedback from %1</source>
        <translation>direktes Feedback von %1</translation>
    </message>
    <message>
        <source>direct input</source>
        <translation>direkte Eingabe</translation>
    </message>
    <message>
        <source>distance from the threshold, in widths of the gate</source>
        <translation>Abstand von der Schwelle in Torbreiten</translation>
    </message>
    <message>
        <source>distance of B from M∘Wᵀ</source>
        <translation>Abstand von B zu M∘Wᵀ</translation>
    </message>
    <message>
        <source>does not have a label and codes of characters in every line</source>
        <translation>hat nicht in jeder Zeile ein Label und Zeichencodes</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>drawing seed</source>
        <translation>Zeichen-Seed</translation>
    </message>
    <message>
        <source>drawn digits</source>
        <translation>gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>duplicate a scene</source>
        <translation>Szene duplizieren</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>e %1</source>
        <translation>e %1</translation>
    </message>
    <message>
        <source>e = %1</source>
        <translation>e = %1</translation>
    </message>
    <message>
        <source>e = %1, SST burst of %2</source>
        <translation>e = %1, SST-Burst von %2</translation>
    </message>
    <message>
        <source>e = %1, VIP burst of %2</source>
        <translation>e = %1, VIP-Burst von %2</translation>
    </message>
    <message>
        <source>e = δᵤ, through time</source>
        <translation>e = δᵤ, durch die Zeit</translation>
    </message>
    <message>
        <source>e = ε, the error that the cell sends: errors are graded.</source>
        <translation>e = ε, der Fehler, den die Zelle sendet: Die Fehler sind graduiert.</translation>
    </message>
    <message>
        <source>e, B − A: %1</source>
        <translation>e, B − A: %1</translation>
    </message>
    <message>
        <source>e: ▲ + ■ −</source>
        <translation>e: ▲ + ■ −</translation>
    </message>
    <message>
        <source>e: ▲ up ■ down</source>
        <translation>e: ▲ auf ■ ab</translation>
    </message>
    <message>
        <source>each row: %1 cells</source>
        <translation>je Zeile: %1 Zellen</translation>
    </message>
    <message>
        <source>each sets everything up and starts learning</source>
        <translation>jedes richtet alles ein und beginnt zu lernen</translation>
    </message>
    <message>
        <source>effective feedback E against W</source>
        <translation>effektives Feedback E gegen W</translation>
    </message>
    <message>
        <source>effective feedback weight</source>
        <translation>effektives Feedback-Gewicht</translation>
    </message>
    <message>
        <source>efficacy of a feedback synapse, above 0</source>
        <translation>Wirksamkeit einer Feedback-Synapse, über 0</translation>
    </message>
    <message>
        <source>eligibility</source>
        <translation>Eligibility-Spur</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these words, a code as in HTML</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>ep. %1 · b. %2 · s. %3</source>
        <translation>Ep. %1 · B. %2 · Bsp. %3</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 / %3 · sample %4</source>
        <translation>Epoche %1 · Batch %2 / %3 · Beispiel %4</translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 · sample %3</source>
        <translation>Epoche %1 · Batch %2 · Beispiel %3</translation>
    </message>
    <message>
        <source>epoch %1, batch %2</source>
        <translation>Epoche %1, Batch %2</translation>
    </message>
    <message>
        <source>epoch %1, batch %2, sample %3, %4 ms</source>
        <translation>Epoche %1, Batch %2, Beispiel %3, %4 ms</translation>
    </message>
    <message>
        <source>epoch 10 · batch 888 / 888 · sample 88</source>
        <translation>Epoche 10 · Batch 888 / 888 · Beispiel 88</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>epochs per second</source>
        <translation>Epochen pro Sekunde</translation>
    </message>
    <message>
        <source>equalised errors</source>
        <translation>angeglichene Fehler</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error adaptation</source>
        <translation>Fehleradaptation</translation>
    </message>
    <message>
        <source>error carried by one spike of an error cell</source>
        <translation>Fehler, den ein Spike einer Fehlerzelle trägt</translation>
    </message>
    <message>
        <source>error cells of all layers no longer silenced</source>
        <translation>Fehlerzellen aller Schichten nicht mehr stillgelegt</translation>
    </message>
    <message>
        <source>error cells of layer %1 no longer silenced</source>
        <translation>Fehlerzellen der Schicht %1 nicht mehr stillgelegt</translation>
    </message>
    <message>
        <source>error cells there are silenced: undo that what-if.</source>
        <translation>Fehlerzellen dort sind stillgelegt: Machen Sie diesen Eingriff rückgängig.</translation>
    </message>
    <message>
        <source>error cells: %1</source>
        <translation>Fehlerzellen: %1</translation>
    </message>
    <message>
        <source>error drive</source>
        <translation>Fehlerantrieb</translation>
    </message>
    <message>
        <source>error e</source>
        <translation>Fehler e</translation>
    </message>
    <message>
        <source>error quantum</source>
        <translation>Fehlerquant</translation>
    </message>
    <message>
        <source>error that is sent, in quanta or graded</source>
        <translation>gesendeter Fehler, in Quanten oder graduiert</translation>
    </message>
    <message>
        <source>error that waits to be sent</source>
        <translation>Fehler, der auf das Senden wartet</translation>
    </message>
    <message>
        <source>error: E &lt; 0 swaps VIP and SST</source>
        <translation>Fehler: E &lt; 0 vertauscht VIP und SST</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors from %1</source>
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>errors from the teacher</source>
        <translation>Fehler vom Lehrer</translation>
    </message>
    <message>
        <source>errors to %1</source>
        <translation>Fehler zu %1</translation>
    </message>
    <message>
        <source>exact error of a soma</source>
        <translation>exakter Fehler eines Somas</translation>
    </message>
    <message>
        <source>exact error of a trace</source>
        <translation>exakter Fehler einer Spur</translation>
    </message>
    <message>
        <source>experiments of steps %1 to %2 · seed %3</source>
        <translation>Experimente der Schritte %1 bis %2 · Seed %3</translation>
    </message>
    <message>
        <source>factor of the rate from epoch to epoch</source>
        <translation>Faktor der Rate von Epoche zu Epoche</translation>
    </message>
    <message>
        <source>falling decay</source>
        <translation>abnehmender Zerfall</translation>
    </message>
    <message>
        <source>feedback E comes straight from the output</source>
        <translation>Feedback E kommt direkt von der Ausgabe</translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ</source>
        <translation>Feedback M∘Wᵀ</translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ, %1</source>
        <translation>Feedback M∘Wᵀ, %1</translation>
    </message>
    <message>
        <source>feedback alignment</source>
        <translation>Feedback-Alignment</translation>
    </message>
    <message>
        <source>feedback from %1</source>
        <translation>Feedback von %1</translation>
    </message>
    <message>
        <source>feedback from above</source>
        <translation>Feedback von oben</translation>
    </message>
    <message>
        <source>feedback from the layer above</source>
        <translation>Feedback der Schicht darüber</translation>
    </message>
    <message>
        <source>feedback learns again</source>
        <translation>Feedback lernt wieder</translation>
    </message>
    <message>
        <source>feedback plasticity frozen</source>
        <translation>Plastizität des Feedbacks eingefroren</translation>
    </message>
    <message>
        <source>feedback scale</source>
        <translation>Feedback-Skala</translation>
    </message>
    <message>
        <source>feedback scale β</source>
        <translation>Feedback-Skala β</translation>
    </message>
    <message>
        <source>fire less</source>
        <translation>weniger feuern</translation>
    </message>
    <message>
        <source>fire more</source>
        <translation>mehr feuern</translation>
    </message>
    <message>
        <source>firing rate of a cell in an update</source>
        <translation>Feuerrate einer Zelle in einem Update</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>fixed quantum</source>
        <translation>festes Quant</translation>
    </message>
    <message>
        <source>floor of the root</source>
        <translation>Sockel der Wurzel</translation>
    </message>
    <message>
        <source>for synapses from the input</source>
        <translation>bei Synapsen von der Eingabe</translation>
    </message>
    <message>
        <source>forward weight</source>
        <translation>Vorwärtsgewicht</translation>
    </message>
    <message>
        <source>framed: several cells</source>
        <translation>gerahmt: mehrere Zellen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from cell</source>
        <translation>von Zelle</translation>
    </message>
    <message>
        <source>from layer</source>
        <translation>von Schicht</translation>
    </message>
    <message>
        <source>from the layer below</source>
        <translation>von der Schicht darunter</translation>
    </message>
    <message>
        <source>from the prediction</source>
        <translation>von der Vorhersage</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>f–I curve</source>
        <translation>f-I-Kurve</translation>
    </message>
    <message>
        <source>f–I curve, 0 to 1 spikes per ms</source>
        <translation>f-I-Kurve, 0 bis 1 Spikes pro ms</translation>
    </message>
    <message>
        <source>g(h·vₐ−ε̄) = %1</source>
        <translation>g(h·vₐ−ε̄) = %1</translation>
    </message>
    <message>
        <source>gain of a layer</source>
        <translation>Verstärkung einer Schicht</translation>
    </message>
    <message>
        <source>gain of hidden layers above the first</source>
        <translation>Verstärkung verborgener Schichten über der ersten</translation>
    </message>
    <message>
        <source>gain of the error cells of a layer</source>
        <translation>Verstärkung der Fehlerzellen einer Schicht</translation>
    </message>
    <message>
        <source>gain of the output layer</source>
        <translation>Verstärkung der Ausgabeschicht</translation>
    </message>
    <message>
        <source>gate h</source>
        <translation>Tor h</translation>
    </message>
    <message>
        <source>gate h(u)</source>
        <translation>Tor h(u)</translation>
    </message>
    <message>
        <source>gate h(u) = %1</source>
        <translation>Tor h(u) = %1</translation>
    </message>
    <message>
        <source>gate of the soma, 0 to 1</source>
        <translation>Tor des Somas, 0 bis 1</translation>
    </message>
    <message>
        <source>gate width</source>
        <translation>Torbreite</translation>
    </message>
    <message>
        <source>goes on after the %1 bytes that its header promises</source>
        <translation>geht nach den %1 Bytes weiter, die sein Dateikopf verspricht</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>graduiert</translation>
    </message>
    <message>
        <source>graded errors</source>
        <translation>graduierte Fehler</translation>
    </message>
    <message>
        <source>graded: size ∝ |e|</source>
        <translation>graduiert: Größe ∝ |e|</translation>
    </message>
    <message>
        <source>gradient angle, lowest layer (°)</source>
        <translation>Gradientenwinkel, unterste Schicht (°)</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>h%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>h, the gate: 1 while u is at the threshold, near 0 far from it.</source>
        <translation>h, das Tor: 1, wenn u an der Schwelle ist, nahe 0 weit davon entfernt.</translation>
    </message>
    <message>
        <source>has %1 and %2 of images, but an image takes %3 bytes</source>
        <translation>hat %1 und %2 an Bildern, aber ein Bild braucht %3 Bytes</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that are accepted</source>
        <translation>hat %1 Bytes, erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>has %1 class folders, but %2 are accepted</source>
        <translation>hat %1 Klassenordner, erlaubt sind %2</translation>
    </message>
    <message>
        <source>has %1 dimensions, but images are count x rows x columns, or with channels</source>
        <translation>hat %1 Dimensionen, aber Bilder sind Anzahl x Zeilen x Spalten, oder mit Kanälen</translation>
    </message>
    <message>
        <source>has %1 for the label of image %2, but labels are whole numbers from 0 to 255</source>
        <translation>hat %1 als Label des Bildes %2, aber Labels sind ganze Zahlen von 0 bis 255</translation>
    </message>
    <message>
        <source>has %1 lines with names of classes, but 1 to %2 are accepted</source>
        <translation>hat %1 Zeilen mit Klassennamen, erlaubt sind 1 bis %2</translation>
    </message>
    <message>
        <source>has %1 per label, but one is needed, the number of the class</source>
        <translation>hat %1 pro Label, nötig ist aber eine, die Nummer der Klasse</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels in %4 channels, but no more than %3 in all are accepted</source>
        <translation>hat %1 x %2 Bildpunkte in %4 Kanälen, erlaubt sind insgesamt höchstens %3</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels in 1 channel, but no more than %3 in all are accepted</source>
        <translation>hat %1 x %2 Bildpunkte in 1 Kanal, erlaubt sind insgesamt höchstens %3</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, but %3 has %4 x %5: all pictures must have one size</source>
        <translation>hat %1 x %2 Bildpunkte, %3 aber %4 x %5: Alle Bilder müssen gleich groß sein</translation>
    </message>
    <message>
        <source>has %1, but there are %2 images</source>
        <translation>hat %1, aber es gibt %2 Bilder</translation>
    </message>
    <message>
        <source>has %1, but there is 1 image</source>
        <translation>hat %1, aber es gibt 1 Bild</translation>
    </message>
    <message>
        <source>has %1, which is no multiple of the %2 bytes of a %3 record</source>
        <translation>hat %1, kein Vielfaches der %2 Bytes eines Datensatzes von %3</translation>
    </message>
    <message>
        <source>has %2 names of classes, but there are images with the label %1</source>
        <translation>hat %2 Klassennamen, aber es gibt Bilder mit dem Label %1</translation>
    </message>
    <message>
        <source>has 1 dimension, but images are count x rows x columns, or with channels</source>
        <translation>hat 1 Dimension, aber Bilder sind Anzahl x Zeilen x Spalten, oder mit Kanälen</translation>
    </message>
    <message>
        <source>has 1 name of a class, but there are images with the label %1</source>
        <translation>hat 1 Klassennamen, aber es gibt Bilder mit dem Label %1</translation>
    </message>
    <message>
        <source>has a bookmark that its run cannot have.</source>
        <translation>hat ein Lesezeichen, das sein Lauf nicht haben kann.</translation>
    </message>
    <message>
        <source>has a class folder whose name is no text in UTF-8</source>
        <translation>hat einen Klassenordner, dessen Name kein UTF-8-Text ist</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are accepted.</source>
        <translation>hat einen Dateikopf von %1 Bytes, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>has a header that is too long for a NumPy array of numbers</source>
        <translation>hat einen Dateikopf, der für ein NumPy-Array aus Zahlen zu lang ist</translation>
    </message>
    <message>
        <source>has a held run in a place that its data do not have.</source>
        <translation>hat einen gemerkten Lauf an einer Stelle, die es in seinen Daten nicht gibt.</translation>
    </message>
    <message>
        <source>has a held run with parts of a session: %1.</source>
        <translation>hat einen gemerkten Lauf mit Teilen einer Sitzung: %1.</translation>
    </message>
    <message>
        <source>has a held run without a name or a colour of its own.</source>
        <translation>hat einen gemerkten Lauf ohne eigenen Namen oder eigene Farbe.</translation>
    </message>
    <message>
        <source>has a name of a class that is no text</source>
        <translation>hat einen Klassennamen, der kein Text ist</translation>
    </message>
    <message>
        <source>has a number of more than 64 bits</source>
        <translation>hat eine Zahl mit mehr als 64 Bit</translation>
    </message>
    <message>
        <source>has a number that is not finite in item %1</source>
        <translation>hat eine Zahl, die nicht endlich ist, in Element %1</translation>
    </message>
    <message>
        <source>has an array in Fortran order; save numpy.ascontiguousarray of it</source>
        <translation>hat ein Array in Fortran-Ordnung; speichern Sie numpy.ascontiguousarray davon</translation>
    </message>
    <message>
        <source>has an unknown entry &apos;%1&apos;.</source>
        <translation>hat einen unbekannten Eintrag „%1“.</translation>
    </message>
    <message>
        <source>has come less far than it stands.</source>
        <translation>ist nicht so weit gekommen, wie sein Lauf steht.</translation>
    </message>
    <message>
        <source>has data that are no array of unsigned bytes</source>
        <translation>hat Daten, die kein Array vorzeichenloser Bytes sind</translation>
    </message>
    <message>
        <source>has elements of the type %1, but numbers are needed: int or uint of 8 to 64 bits, float32 or float64</source>
        <translation>hat Elemente vom Typ %1, nötig sind aber Zahlen: int oder uint mit 8 bis 64 Bit, float32 oder float64</translation>
    </message>
    <message>
        <source>has elements that are structures, but numbers are needed: int or uint of 8 to 64 bits, float32 or float64</source>
        <translation>hat Strukturen als Elemente, nötig sind aber Zahlen: int oder uint mit 8 bis 64 Bit, float32 oder float64</translation>
    </message>
    <message>
        <source>has further bytes after the end of its compressed data</source>
        <translation>hat weitere Bytes nach dem Ende seiner komprimierten Daten</translation>
    </message>
    <message>
        <source>has images of %1, but the training images are %2</source>
        <translation>hat Bilder der Größe %1, die Trainingsbilder aber haben die Größe %2</translation>
    </message>
    <message>
        <source>has items of %1 x %2 x %3 numbers, of which either the first or the last must be the channels of an image, 1 or 3, and the other must not</source>
        <translation>hat Elemente aus %1 x %2 x %3 Zahlen; entweder die erste oder die letzte davon muss die Kanäle eines Bildes nennen, 1 oder 3, und die andere nicht</translation>
    </message>
    <message>
        <source>has labels %1 to %2, which need %3 output cells, as labels count from 0, but the network %4 has only %5.</source>
        <translation>hat die Labels %1 bis %2, die %3 Ausgabezellen brauchen, da Labels ab 0 zählen; das Netz %4 hat aber nur %5.</translation>
    </message>
    <message>
        <source>has mean errors that its experiment cannot have.</source>
        <translation>enthält mittlere Fehler, die sein Experiment nicht haben kann.</translation>
    </message>
    <message>
        <source>has mean squares that no updates can have made.</source>
        <translation>enthält mittlere Quadrate, die keine Updates ergeben haben können.</translation>
    </message>
    <message>
        <source>has more held runs than there can be, or no list of them.</source>
        <translation>hat mehr gemerkte Läufe, als es geben kann, oder keine Liste von ihnen.</translation>
    </message>
    <message>
        <source>has more than the %1 bytes that are accepted</source>
        <translation>hat mehr als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>has no PNG or JPEG pictures in its folders</source>
        <translation>hat keine PNG- oder JPEG-Bilder in seinen Ordnern</translation>
    </message>
    <message>
        <source>has no list of labels</source>
        <translation>hat keine Liste der Labels</translation>
    </message>
    <message>
        <source>has no name of a class in line %1: it must be text in UTF-8 of 1 to %2 bytes</source>
        <translation>hat keinen Klassennamen in Zeile %1: Er muss UTF-8-Text von 1 bis %2 Bytes sein</translation>
    </message>
    <message>
        <source>has no shape of images in its header</source>
        <translation>hat in seinem Dateikopf keine Form von Bildern</translation>
    </message>
    <message>
        <source>has no shape of labels in its header</source>
        <translation>hat in seinem Dateikopf keine Form von Labels</translation>
    </message>
    <message>
        <source>has states of the past in a place where none can be.</source>
        <translation>hat Zustände der Vergangenheit an einer Stelle, an der keine sein können.</translation>
    </message>
    <message>
        <source>has the label %1 in record %2, but %3 has only the labels 0 to %4</source>
        <translation>hat das Label %1 in Datensatz %2, aber %3 hat nur die Labels 0 bis %4</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>held out, epoch %1</source>
        <translation>Validierung, Epoche %1</translation>
    </message>
    <message>
        <source>held run “%1”</source>
        <translation>gemerkter Lauf „%1“</translation>
    </message>
    <message>
        <source>held-out accuracy (%)</source>
        <translation>Validierungsgenauigkeit (%)</translation>
    </message>
    <message>
        <source>held-out accuracy ≥</source>
        <translation>Validierungsgenauigkeit ≥</translation>
    </message>
    <message>
        <source>held-out image %1</source>
        <translation>Validierungsbild %1</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>held-out loss E</source>
        <translation>Validierungsverlust E</translation>
    </message>
    <message>
        <source>hid. %1</source>
        <translation>verb. %1</translation>
    </message>
    <message>
        <source>hid. %1, %2</source>
        <translation>verb. %1, %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>words for a hidden layer where the address of a cell is typed, as in “hidden 2, cell 17”; separated by spaces</comment>
        <translation>verborgen verborgene verb.</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>verborgen %1</translation>
    </message>
    <message>
        <source>hidden 1 · bp −0.123</source>
        <translation>verborgen 1 · bp −0,123</translation>
    </message>
    <message>
        <source>hidden 1 ↔ hidden 2</source>
        <translation>verborgen 1 ↔ verborgen 2</translation>
    </message>
    <message>
        <source>hidden gain</source>
        <translation>verb. Verstärkung</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>verborgene Schicht %1</translation>
    </message>
    <message>
        <source>holds %1 bytes of weights, but its network needs %2.</source>
        <translation>enthält %1 Bytes an Gewichten, sein Netz aber braucht %2.</translation>
    </message>
    <message>
        <source>holds %1 data sets. Open one of them: %2</source>
        <translation>enthält %1 Datensätze. Öffnen Sie einen davon: %2</translation>
    </message>
    <message>
        <source>holds mean squares that are negative.</source>
        <translation>enthält mittlere Quadrate, die negativ sind.</translation>
    </message>
    <message>
        <source>holds more than the %1 files that are accepted</source>
        <translation>enthält mehr als die erlaubten %1 Dateien</translation>
    </message>
    <message>
        <source>holds no known data set.</source>
        <translation>enthält keinen bekannten Datensatz.</translation>
    </message>
    <message>
        <source>holds several archives and no data set beside them. Open one of them: %1</source>
        <translation>enthält mehrere Archive und keinen Datensatz daneben. Öffnen Sie eines davon: %1</translation>
    </message>
    <message>
        <source>holds weights that are not finite.</source>
        <translation>enthält Gewichte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>homeostasis rate</source>
        <translation>Homöostase-Rate</translation>
    </message>
    <message>
        <source>how far feedback is from the forward weights</source>
        <translation>wie weit das Feedback von den Vorwärtsgewichten entfernt ist</translation>
    </message>
    <message>
        <source>how sure: mean trace x of %1 is %2, that of %3 is %4</source>
        <translation>wie sicher: mittlere Spur x von %1 ist %2, von %3 ist sie %4</translation>
    </message>
    <message>
        <source>how sure: not at all, no output cell has spiked</source>
        <translation>wie sicher: gar nicht, keine Ausgabezelle hat gefeuert</translation>
    </message>
    <message>
        <source>h·vₐ</source>
        <translation>h·vₐ</translation>
    </message>
    <message>
        <source>h·vₐ = %1</source>
        <translation>h·vₐ = %1</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>image with label %1 learned</source>
        <translation>Bild mit Label %1 gelernt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>in</source>
        <comment>A, B or both</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>in</source>
        <comment>short for the input layer</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>in channel</source>
        <translation>Eingangskanal</translation>
    </message>
    <message>
        <source>initial bias of hidden layers above the first</source>
        <translation>anfänglicher Bias verborgener Schichten über der ersten</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>input, %1</source>
        <translation>Eingabe, %1</translation>
    </message>
    <message>
        <source>intensity of a pixel, 0 to 1</source>
        <translation>Intensität eines Bildpunkts, 0 bis 1</translation>
    </message>
    <message>
        <source>intensity p = %1</source>
        <translation>Intensität p = %1</translation>
    </message>
    <message>
        <source>intensity p = %1, normalised x = %2</source>
        <translation>Intensität p = %1, normiert x = %2</translation>
    </message>
    <message>
        <source>is a Python pickle that would run something that is no part of such data; it is not executed</source>
        <translation>ist ein Python-Pickle, das etwas ausführen würde, was nicht zu solchen Daten gehört; es wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>is a Python pickle with more than numbers, strings, lists and NumPy arrays (opcode %1); it is not executed</source>
        <translation>ist ein Python-Pickle mit mehr als Zahlen, Zeichenketten, Listen und NumPy-Arrays (Opcode %1); es wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>is a Python pickle with objects that are no NumPy arrays; it is not executed</source>
        <translation>ist ein Python-Pickle mit Objekten, die keine NumPy-Arrays sind; es wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>is a Python pickle with too many values</source>
        <translation>ist ein Python-Pickle mit zu vielen Werten</translation>
    </message>
    <message>
        <source>is a Python pickle without the key &apos;%1&apos;</source>
        <translation>ist ein Python-Pickle ohne den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>is a Python pickle, but holds no dictionary</source>
        <translation>ist ein Python-Pickle, enthält aber kein Dictionary</translation>
    </message>
    <message>
        <source>is a checkpoint of format %1; this version reads formats 1 to 3.</source>
        <translation>ist ein Checkpoint im Format %1; diese Version liest die Formate 1 bis 3.</translation>
    </message>
    <message>
        <source>is a class that the training pictures in %1 do not have</source>
        <translation>ist eine Klasse, die es bei den Trainingsbildern in %1 nicht gibt</translation>
    </message>
    <message>
        <source>is a damaged JPEG picture (%1)</source>
        <translation>ist ein beschädigtes JPEG-Bild (%1)</translation>
    </message>
    <message>
        <source>is a damaged PNG picture (%1)</source>
        <translation>ist ein beschädigtes PNG-Bild (%1)</translation>
    </message>
    <message>
        <source>is a damaged Python pickle</source>
        <translation>ist ein beschädigtes Python-Pickle</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: it refers to a value that it does not have</source>
        <translation>ist ein beschädigtes Python-Pickle: Es verweist auf einen Wert, den es nicht hat</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: it repeats its texts</source>
        <translation>ist ein beschädigtes Python-Pickle: Es wiederholt seine Texte</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: its text is not Latin-1</source>
        <translation>ist ein beschädigtes Python-Pickle: Sein Text ist nicht Latin-1</translation>
    </message>
    <message>
        <source>is a damaged archive (%1)</source>
        <translation>ist ein beschädigtes Archiv (%1)</translation>
    </message>
    <message>
        <source>is a damaged archive (it cannot be unpacked)</source>
        <translation>ist ein beschädigtes Archiv (es lässt sich nicht entpacken)</translation>
    </message>
    <message>
        <source>is a folder without the file of that name in it</source>
        <translation>ist ein Ordner ohne die Datei dieses Namens darin</translation>
    </message>
    <message>
        <source>is a folder: a film needs the name of a file</source>
        <translation>ist ein Ordner: Ein Film braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>is an experiment file of format %1; this version reads format %2.</source>
        <translation>ist eine Experimentdatei im Format %1; diese Version liest Format %2.</translation>
    </message>
    <message>
        <source>is damaged, it does not inflate (%1)</source>
        <translation>ist beschädigt und lässt sich nicht entpacken (%1)</translation>
    </message>
    <message>
        <source>is damaged, it does not inflate (the memory is used up)</source>
        <translation>ist beschädigt und lässt sich nicht entpacken (der Speicher ist erschöpft)</translation>
    </message>
    <message>
        <source>is damaged, or no .npz file</source>
        <translation>ist beschädigt oder keine .npz-Datei</translation>
    </message>
    <message>
        <source>is damaged, or no archive that can be read, though its name says so.</source>
        <translation>ist beschädigt oder kein lesbares Archiv, obwohl der Name es sagt.</translation>
    </message>
    <message>
        <source>is damaged: it begins like a gzip file, but is none</source>
        <translation>ist beschädigt: Es beginnt wie eine gzip-Datei, ist aber keine</translation>
    </message>
    <message>
        <source>is damaged: its checksum does not fit its content.</source>
        <translation>ist beschädigt: Die Prüfsumme passt nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>is damaged: its experiment does not say %1.</source>
        <translation>ist beschädigt: Sein Experiment nennt %1 nicht.</translation>
    </message>
    <message>
        <source>is damaged: its header is longer than the file.</source>
        <translation>ist beschädigt: Der Dateikopf ist länger als die Datei.</translation>
    </message>
    <message>
        <source>is empty: it has no images</source>
        <translation>ist leer: Es enthält keine Bilder</translation>
    </message>
    <message>
        <source>is empty: it has no labels</source>
        <translation>ist leer: Es enthält keine Labels</translation>
    </message>
    <message>
        <source>is in colour, but %1 is grey: save all of them in colour, or none</source>
        <translation>ist farbig, %1 aber grau: Speichern Sie alle in Farbe oder keines</translation>
    </message>
    <message>
        <source>is missing, plain and with .gz, though other files of an IDX data set are there</source>
        <translation>fehlt, ohne und mit .gz, obwohl andere Dateien eines IDX-Datensatzes da sind</translation>
    </message>
    <message>
        <source>is missing, though %1 is there</source>
        <translation>fehlt, obwohl %1 da ist</translation>
    </message>
    <message>
        <source>is missing, though other files of CIFAR-10 are there</source>
        <translation>fehlt, obwohl andere Dateien von CIFAR-10 da sind</translation>
    </message>
    <message>
        <source>is missing, though other files of the Python version of CIFAR-10 are there</source>
        <translation>fehlt, obwohl andere Dateien der Python-Fassung von CIFAR-10 da sind</translation>
    </message>
    <message>
        <source>is neither a PNG nor a JPEG picture.</source>
        <translation>ist weder ein PNG- noch ein JPEG-Bild.</translation>
    </message>
    <message>
        <source>is no Python pickle of protocol 2 or later</source>
        <translation>ist kein Python-Pickle ab Protokoll 2</translation>
    </message>
    <message>
        <source>is no checkpoint of Microcircuit.</source>
        <translation>ist kein Checkpoint von Microcircuit.</translation>
    </message>
    <message>
        <source>is no experiment file.</source>
        <translation>ist keine Experimentdatei.</translation>
    </message>
    <message>
        <source>is not a NumPy array.</source>
        <translation>ist kein NumPy-Array.</translation>
    </message>
    <message>
        <source>is not a file of IDX images: it starts with %1, not with %2 or the like.</source>
        <translation>ist keine Datei mit IDX-Bildern: Sie beginnt mit %1, nicht mit %2 oder Ähnlichem.</translation>
    </message>
    <message>
        <source>is not a file of IDX labels: it starts with %1, not with %2 or the like.</source>
        <translation>ist keine Datei mit IDX-Labels: Sie beginnt mit %1, nicht mit %2 oder Ähnlichem.</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not text in UTF-8.</source>
        <translation>ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>is not written: the run has no array &apos;%1&apos;</source>
        <translation>wird nicht geschrieben: Der Lauf hat kein Array „%1“</translation>
    </message>
    <message>
        <source>is not written: there is nothing to put into it</source>
        <translation>wird nicht geschrieben: Es gibt keinen Inhalt dafür</translation>
    </message>
    <message>
        <source>is stored column by column (Fortran order); save numpy.ascontiguousarray of it</source>
        <translation>ist spaltenweise gespeichert (Fortran-Ordnung); speichern Sie numpy.ascontiguousarray davon</translation>
    </message>
    <message>
        <source>is there and not empty: choose another name for the folder of images</source>
        <translation>ist vorhanden und nicht leer: Wählen Sie einen anderen Namen für den Ordner der Bilder</translation>
    </message>
    <message>
        <source>is too long: it has %1, but %2 take %3</source>
        <translation>ist zu lang: Vorhanden sind %1, aber %2 brauchen %3</translation>
    </message>
    <message>
        <source>is truncated: it ends after %1 of the %2 bytes that its header promises</source>
        <translation>ist abgeschnitten: Es endet nach %1 der %2 Bytes, die sein Dateikopf verspricht</translation>
    </message>
    <message>
        <source>is truncated: it ends early</source>
        <translation>ist abgeschnitten: Das Ende fehlt</translation>
    </message>
    <message>
        <source>is truncated: it ends within its compressed data</source>
        <translation>ist abgeschnitten: Es endet in seinen komprimierten Daten</translation>
    </message>
    <message>
        <source>is truncated: it ends within its header, after %1</source>
        <translation>ist abgeschnitten: Es endet in seinem Dateikopf, nach %1</translation>
    </message>
    <message>
        <source>is truncated: it has %1, but %2 take %3</source>
        <translation>ist abgeschnitten: Vorhanden sind %1, aber %2 brauchen %3</translation>
    </message>
    <message>
        <source>is truncated: its %1 cannot inflate to the %2 of %3</source>
        <translation>ist abgeschnitten: %1 lassen sich nicht auf %2 für %3 entpacken</translation>
    </message>
    <message>
        <source>is truncated: the Python pickle ends early</source>
        <translation>ist abgeschnitten: Das Ende des Python-Pickles fehlt</translation>
    </message>
    <message>
        <source>it ends with a pool, which has no cells; the last layer gives the classes.</source>
        <translation>Es endet mit einem Pool, der keine Zellen hat; die letzte Schicht nennt die Klassen.</translation>
    </message>
    <message>
        <source>it has %1 synapses, more than 200 million.</source>
        <translation>Es hat %1 Synapsen, mehr als 200 Millionen.</translation>
    </message>
    <message>
        <source>it has more than 32 layers.</source>
        <translation>Es hat mehr als 32 Schichten.</translation>
    </message>
    <message>
        <source>it has the rule %1 twice</source>
        <translation>sie enthält die Regel %1 zweimal</translation>
    </message>
    <message>
        <source>it is no file of tuned values, as microcircuit tune writes it</source>
        <translation>es ist keine Datei abgestimmter Werte, wie microcircuit tune sie schreibt</translation>
    </message>
    <message>
        <source>it needs an input and an output layer, like 784-10.</source>
        <translation>Es braucht eine Eingabe- und eine Ausgabeschicht, wie 784-10.</translation>
    </message>
    <message>
        <source>its apical potential is at most %1, too little for a burst: try an error_quantum below %2, or the adaptive one.</source>
        <translation>ihr apikales Potential ist höchstens %1, zu wenig für einen Burst: Versuchen Sie ein error_quantum unter %2 oder das adaptive Quant.</translation>
    </message>
    <message>
        <source>its cells are cut: undo that what-if.</source>
        <translation>ihre Zellen sind gekappt: Machen Sie diesen Eingriff rückgängig.</translation>
    </message>
    <message>
        <source>its data cannot be opened. %1</source>
        <translation>die Daten dazu lassen sich nicht öffnen. %1</translation>
    </message>
    <message>
        <source>its format is %1; this version reads format %2</source>
        <translation>ihr Format ist %1; diese Version liest Format %2</translation>
    </message>
    <message>
        <source>its value before this step (%1)</source>
        <translation>dem Wert vor diesem Schritt (%1)</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>behält %1 von %2</translation>
    </message>
    <message>
        <source>kept 1000 MB of 1000 MB</source>
        <translation>behält 1000&#xa0;MB von 1000&#xa0;MB</translation>
    </message>
    <message>
        <source>kept state</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>eingehalten: %1</translation>
    </message>
    <message>
        <source>kernel entries</source>
        <translation>Kernel-Einträge</translation>
    </message>
    <message>
        <source>kernel entry</source>
        <translation>Kernel-Eintrag</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>label %1, says %2
%3</source>
        <translation>Label %1, sagt %2
%3</translation>
    </message>
    <message>
        <source>label %1, says %2: %3 of %4 images</source>
        <translation>Label %1, sagt %2: %3 von %4 Bildern</translation>
    </message>
    <message>
        <source>largest burst</source>
        <translation>größter Burst</translation>
    </message>
    <message>
        <source>largest burst in one step</source>
        <translation>größter Burst in einem Schritt</translation>
    </message>
    <message>
        <source>largest departure</source>
        <translation>größte Abweichung</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>größter Fehler</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>größte Verschiebung</translation>
    </message>
    <message>
        <source>largest |W|</source>
        <translation>größtes |W|</translation>
    </message>
    <message>
        <source>largest |W| %1</source>
        <translation>größtes |W| %1</translation>
    </message>
    <message>
        <source>largest |e| %1</source>
        <translation>größtes |e| %1</translation>
    </message>
    <message>
        <source>largest |mean e| %1</source>
        <translation>größtes |mittleres e| %1</translation>
    </message>
    <message>
        <source>last spike</source>
        <translation>letzter Spike</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layer %1, cell %2 cut</source>
        <translation>Schicht %1, Zelle %2 gekappt</translation>
    </message>
    <message>
        <source>layer %1, cell %2 mended</source>
        <translation>Schicht %1, Zelle %2 geheilt</translation>
    </message>
    <message>
        <source>layer %1, cell %2 spikes</source>
        <translation>Schicht %1, Zelle %2 feuert</translation>
    </message>
    <message>
        <source>layer 1, cell 17</source>
        <translation>Schicht 1, Zelle 17</translation>
    </message>
    <message>
        <source>layer cell channel ch row column</source>
        <comment>words that may stand before or behind a number where the address of a cell is typed, as in “layer 2, cell 17”; as many as there are in the language, separated by spaces</comment>
        <translation>Schicht Zelle Kanal Kan. Zeile Spalte</translation>
    </message>
    <message>
        <source>layer_courses is not of its layers.</source>
        <translation>layer_courses passt nicht zu seinen Schichten.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>learned feedback weight</source>
        <translation>gelerntes Feedback-Gewicht</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate of the epoch</source>
        <translation>Lernrate der Epoche</translation>
    </message>
    <message>
        <source>learning rate of the first epoch</source>
        <translation>Lernrate der ersten Epoche</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>length of a time step</source>
        <translation>Länge eines Zeitschritts</translation>
    </message>
    <message>
        <source>less than %1 above %2</source>
        <translation>weniger als %1 über %2</translation>
    </message>
    <message>
        <source>less than %1 below %2</source>
        <translation>weniger als %1 unter %2</translation>
    </message>
    <message>
        <source>less than a second per epoch</source>
        <translation>weniger als eine Sekunde pro Epoche</translation>
    </message>
    <message>
        <source>line %1, field &apos;%2&apos;: %3</source>
        <translation>Zeile %1, Feld „%2“: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>logistic function</source>
        <translation>logistische Funktion</translation>
    </message>
    <message>
        <source>log₁₀ %1</source>
        <translation>log₁₀ %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss E</source>
        <translation>Verlust E</translation>
    </message>
    <message>
        <source>loss E, %1</source>
        <translation>Verlust E, %1</translation>
    </message>
    <message>
        <source>loss of a presentation</source>
        <translation>Verlust einer Darbietung</translation>
    </message>
    <message>
        <source>loss on held-out images</source>
        <translation>Verlust bei Validierungsbildern</translation>
    </message>
    <message>
        <source>lower cell</source>
        <translation>untere Zelle</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>magnitude of the weights W</source>
        <translation>Betrag der Gewichte W</translation>
    </message>
    <message>
        <source>max |W|</source>
        <translation>max |W|</translation>
    </message>
    <message>
        <source>mean e</source>
        <translation>mittleres e</translation>
    </message>
    <message>
        <source>mean e = %1</source>
        <translation>mittleres e = %1</translation>
    </message>
    <message>
        <source>mean error by which a bias learns</source>
        <translation>mittlerer Fehler, durch den ein Bias lernt</translation>
    </message>
    <message>
        <source>mean error e</source>
        <translation>mittlerer Fehler e</translation>
    </message>
    <message>
        <source>mean e·x</source>
        <translation>Mittel e·x</translation>
    </message>
    <message>
        <source>mean of %1 updates</source>
        <translation>Mittel von %1 Updates</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>Mittel über %1</translation>
    </message>
    <message>
        <source>mean square of what a synapse collects</source>
        <translation>quadratisches Mittel dessen, was eine Synapse sammelt</translation>
    </message>
    <message>
        <source>mean trace of an afferent</source>
        <translation>mittlere Spur einer Afferenz</translation>
    </message>
    <message>
        <source>mean trace x</source>
        <translation>mittlere Spur x</translation>
    </message>
    <message>
        <source>mean trace x of each output cell</source>
        <translation>mittlere Spur x jeder Ausgabezelle</translation>
    </message>
    <message>
        <source>mean x of the answer</source>
        <translation>mittleres x der Antwort</translation>
    </message>
    <message>
        <source>mean x of the label</source>
        <translation>mittleres x des Labels</translation>
    </message>
    <message>
        <source>mean |W|</source>
        <translation>mittleres |W|</translation>
    </message>
    <message>
        <source>mean |e|</source>
        <translation>mittleres |e|</translation>
    </message>
    <message>
        <source>membrane time</source>
        <translation>Membranzeit</translation>
    </message>
    <message>
        <source>membrane time constant</source>
        <translation>Membranzeitkonstante</translation>
    </message>
    <message>
        <source>memory of squares</source>
        <translation>Quadratgedächtnis</translation>
    </message>
    <message>
        <source>microcircuit</source>
        <translation>Mikroschaltkreis</translation>
    </message>
    <message>
        <source>mirroring</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>more than %1 above %2</source>
        <translation>mehr als %1 über %2</translation>
    </message>
    <message>
        <source>more than %1 below %2</source>
        <translation>mehr als %1 unter %2</translation>
    </message>
    <message>
        <source>move a scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>ms per second</source>
        <translation>ms pro Sekunde</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs %1 bytes of memory, more than there are</source>
        <translation>braucht %1 Bytes Speicher, mehr als vorhanden</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>new W</source>
        <translation>neues W</translation>
    </message>
    <message>
        <source>no E of this pair: feedback comes from the output</source>
        <translation>kein E dieses Paars: Feedback kommt von der Ausgabe</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>kein Burst</translation>
    </message>
    <message>
        <source>no convolution</source>
        <translation>keine Faltung</translation>
    </message>
    <message>
        <source>no current into layer %1, cell %2</source>
        <translation>kein Strom in Schicht %1, Zelle %2</translation>
    </message>
    <message>
        <source>no data opened</source>
        <translation>keine Daten geöffnet</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>no errors go to the input</source>
        <translation>zur Eingabe laufen keine Fehler</translation>
    </message>
    <message>
        <source>no feedback comes down here</source>
        <translation>hierher kommt kein Feedback</translation>
    </message>
    <message>
        <source>no feedback to the input</source>
        <translation>kein Feedback zur Eingabe</translation>
    </message>
    <message>
        <source>no feedback to this afferent</source>
        <translation>kein Feedback zu dieser Afferenz</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>no label, no error</source>
        <translation>kein Label, kein Fehler</translation>
    </message>
    <message>
        <source>no output yet</source>
        <translation>noch keine Ausgabe</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation>kein Platz für %1</translation>
    </message>
    <message>
        <source>no spike in either</source>
        <translation>in keinem ein Spike</translation>
    </message>
    <message>
        <source>no spike now</source>
        <translation>feuert jetzt nicht</translation>
    </message>
    <message>
        <source>no spikes</source>
        <translation>keine Spikes</translation>
    </message>
    <message>
        <source>no test yet
tested after each epoch</source>
        <translation>noch kein Test
Test nach jeder Epoche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no burst</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prediction</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none is picked</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>none, graded</source>
        <translation>keiner, graduiert</translation>
    </message>
    <message>
        <source>normal random number of an efficacy</source>
        <translation>normalverteilte Zufallszahl einer Wirksamkeit</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewendet</translation>
    </message>
    <message>
        <source>not at the output</source>
        <translation>nicht an der Ausgabe</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>nicht gemessen: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht gezeigt</translation>
    </message>
    <message>
        <source>not with a fixed quantum</source>
        <translation>nicht bei festem Quant</translation>
    </message>
    <message>
        <source>not with bp</source>
        <translation>nicht mit bp</translation>
    </message>
    <message>
        <source>notes of a scene</source>
        <translation>Notizen einer Szene</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>dort kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>nothing comes down to it: try a larger feedback_scale, or another rule.</source>
        <translation>nichts kommt zu ihr herunter: Versuchen Sie eine größere feedback_scale oder eine andere Regel.</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number of an epoch, from 0</source>
        <translation>Nummer einer Epoche, ab 0</translation>
    </message>
    <message>
        <source>number of an update, from 1</source>
        <translation>Nummer eines Updates, ab 1</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>Anzahl der Epochen</translation>
    </message>
    <message>
        <source>number of pairs</source>
        <translation>Anzahl der Paare</translation>
    </message>
    <message>
        <source>number of pairs left out</source>
        <translation>Anzahl weggelassener Paare</translation>
    </message>
    <message>
        <source>number of spikes</source>
        <translation>Anzahl der Spikes</translation>
    </message>
    <message>
        <source>number of updates</source>
        <translation>Anzahl der Updates</translation>
    </message>
    <message>
        <source>of G</source>
        <translation>von G</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off next</source>
        <translation>bald aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on show: %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>one thing is wrong in each: what it looks like, and why</source>
        <translation>in jedem stimmt eine Sache nicht: wie das aussieht, und warum</translation>
    </message>
    <message>
        <source>only in A: %1, in B: %2</source>
        <translation>nur in A: %1, in B: %2</translation>
    </message>
    <message>
        <source>only with bp</source>
        <translation>nur mit bp</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>opposite signs</source>
        <translation>ungleiche Vorzeichen</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>other data, %1</source>
        <translation>andere Daten, %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>out</source>
        <comment>short for the output layer</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>out %1 · %2</source>
        <translation>Aus %1 · %2</translation>
    </message>
    <message>
        <source>out channel</source>
        <translation>Ausgangskanal</translation>
    </message>
    <message>
        <source>out channel %1 on red, green and blue as one colour; grey is 0</source>
        <translation>Ausgangskanal %1 auf Rot, Grün und Blau als eine Farbe; Grau ist 0</translation>
    </message>
    <message>
        <source>out channel %1, from %2, row %3, column %4
W = %5</source>
        <translation>Ausgangskanal %1, von %2, Zeile %3, Spalte %4
W = %5</translation>
    </message>
    <message>
        <source>out channel %1: %2</source>
        <translation>Ausgangskanal %1: %2</translation>
    </message>
    <message>
        <source>out. %1</source>
        <translation>Ausg. %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>output</source>
        <comment>words for the output layer where the address of a cell is typed, as in “output, cell 3”; separated by spaces</comment>
        <translation>Ausgabe Ausgabeschicht</translation>
    </message>
    <message>
        <source>output e</source>
        <translation>Ausgabe e</translation>
    </message>
    <message>
        <source>output gain</source>
        <translation>Ausgabeverstärkung</translation>
    </message>
    <message>
        <source>own activity x (SST)</source>
        <translation>eigene Aktivität x (SST)</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>painted %1/s, %2 ms each
frames %3/s, %4 skipped
to the views %5 ms, assembled in %6 ms</source>
        <translation>gemalt %1/s, je %2&#xa0;ms
Bilder %3/s, %4 übersprungen
bis zu den Ansichten %5&#xa0;ms, zusammengestellt in %6&#xa0;ms</translation>
    </message>
    <message>
        <source>pairs: %1 %2 → %3 %4 ↓</source>
        <translation>Paare: %1 %2 → %3 %4 ↓</translation>
    </message>
    <message>
        <source>path of W</source>
        <translation>Weg von W</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation>pro Epoche</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>pro Schritt</translation>
    </message>
    <message>
        <source>per update</source>
        <translation>pro Update</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>Bildpunkt %1</translation>
    </message>
    <message>
        <source>pixel (%1, %2)</source>
        <translation>Bildpunkt (%1, %2)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>poisson input</source>
        <translation>Poisson-Eingabe</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>Pool %1</translation>
    </message>
    <message>
        <source>pooled unit</source>
        <translation>gepoolte Einheit</translation>
    </message>
    <message>
        <source>pooled units</source>
        <translation>gepoolte Einheiten</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>positions of a convolution</source>
        <translation>Positionen einer Faltung</translation>
    </message>
    <message>
        <source>post e</source>
        <translation>post e</translation>
    </message>
    <message>
        <source>pre x</source>
        <translation>prä x</translation>
    </message>
    <message>
        <source>pre x̃</source>
        <translation>prä x̃</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>vorhergesagt: %1</translation>
    </message>
    <message>
        <source>presentations in one update</source>
        <translation>Darbietungen in einem Update</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>pyramidal cells %1 spikes per 100 ms</source>
        <translation>Pyramidenzellen %1 Spikes pro 100&#xa0;ms</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rate decay</source>
        <translation>Ratenabfall</translation>
    </message>
    <message>
        <source>rate of PYR spikes</source>
        <translation>Rate der PYR-Spikes</translation>
    </message>
    <message>
        <source>rate of SST spikes</source>
        <translation>Rate der SST-Spikes</translation>
    </message>
    <message>
        <source>rate of VIP spikes</source>
        <translation>Rate der VIP-Spikes</translation>
    </message>
    <message>
        <source>rate of homeostasis</source>
        <translation>Rate der Homöostase</translation>
    </message>
    <message>
        <source>rate η₀</source>
        <translation>Rate η₀</translation>
    </message>
    <message>
        <source>rates given by hand</source>
        <translation>von Hand gegebene Raten</translation>
    </message>
    <message>
        <source>rates suggested for each rule</source>
        <translation>für jede Regel vorgeschlagene Raten</translation>
    </message>
    <message>
        <source>record a scene</source>
        <translation>Szene aufnehmen</translation>
    </message>
    <message>
        <source>record a scene again</source>
        <translation>Szene neu aufnehmen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regelmäßig</translation>
    </message>
    <message>
        <source>regular input</source>
        <translation>regelmäßige Eingabe</translation>
    </message>
    <message>
        <source>remove a scene</source>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <source>rename a scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>richtig: %1</translation>
    </message>
    <message>
        <source>root mean square of the errors of a layer</source>
        <translation>quadratisches Mittel der Fehler einer Schicht</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>row of cells %1 to %2: %3 of %4 spike</source>
        <translation>Zeile der Zellen %1 bis %2: %3 von %4 feuern</translation>
    </message>
    <message>
        <source>rows %1 to %2, columns %3 to %4</source>
        <translation>Zeilen %1 bis %2, Spalten %3 bis %4</translation>
    </message>
    <message>
        <source>rows only in A: %1, only in B: %2</source>
        <translation>Zeilen nur in A: %1, nur in B: %2</translation>
    </message>
    <message>
        <source>rows: labels</source>
        <translation>Zeilen: Labels</translation>
    </message>
    <message>
        <source>rows: labels · columns: answers · full shade: %1 % of a row, framed 100 %</source>
        <translation>Zeilen: Labels · Spalten: Antworten · volle Farbe: %1&#xa0;% einer Zeile, gerahmt 100&#xa0;%</translation>
    </message>
    <message>
        <source>rows: labels · full shade: %1 % of a row</source>
        <translation>Zeilen: Labels · volle Farbe: %1&#xa0;% einer Zeile</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>gleiche Vorzeichen</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>samples per second</source>
        <translation>Beispiele pro Sekunde</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>says %1 %2</source>
        <translation>sagt %1 %2</translation>
    </message>
    <message>
        <source>says more of its window than is accepted.</source>
        <translation>sagt über sein Fenster mehr als erlaubt.</translation>
    </message>
    <message>
        <source>says ✓</source>
        <translation>sagt ✓</translation>
    </message>
    <message>
        <source>says ✗</source>
        <translation>sagt ✗</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>see m_W, m_B, m_b</source>
        <translation>siehe m_W, m_B, m_b</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>seed&#xa0;%1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>share of feedback signs</source>
        <translation>Anteil der Feedback-Vorzeichen</translation>
    </message>
    <message>
        <source>share of feedback signs that is held flipped</source>
        <translation>Anteil der Feedback-Vorzeichen, der umgekehrt gehalten wird</translation>
    </message>
    <message>
        <source>share of its potential that a membrane keeps</source>
        <translation>Anteil des Potentials, den eine Membran behält</translation>
    </message>
    <message>
        <source>share of itself that a trace keeps</source>
        <translation>Anteil, den eine Spur von sich behält</translation>
    </message>
    <message>
        <source>share of silent cells</source>
        <translation>Anteil stummer Zellen</translation>
    </message>
    <message>
        <source>share of the mean square that is kept</source>
        <translation>Anteil des quadratischen Mittels, der erhalten bleibt</translation>
    </message>
    <message>
        <source>share of the slow traces that is kept</source>
        <translation>Anteil der langsamen Spuren, der erhalten bleibt</translation>
    </message>
    <message>
        <source>share of the usual drive that is new with each update</source>
        <translation>Anteil des üblichen Antriebs, der mit jedem Update neu ist</translation>
    </message>
    <message>
        <source>sign concordance</source>
        <translation>Vorzeichenkonkordanz</translation>
    </message>
    <message>
        <source>sign concordance (%)</source>
        <translation>Vorzeichenkonkordanz (%)</translation>
    </message>
    <message>
        <source>sign concordance of layers %3 and %4 %1 % ≥ %2 %</source>
        <translation>Vorzeichenkonkordanz der Schichten %3 und %4 %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>sign undetermined</source>
        <translation>Vorzeichen unbestimmt</translation>
    </message>
    <message>
        <source>signs agree</source>
        <translation>Vorzeichen gleich</translation>
    </message>
    <message>
        <source>signs differ</source>
        <translation>Vorzeichen ungleich</translation>
    </message>
    <message>
        <source>signs of W and E disagree</source>
        <translation>Vorzeichen von W und E ungleich</translation>
    </message>
    <message>
        <source>signs, fixed sizes</source>
        <translation>Vorz., feste Beträge</translation>
    </message>
    <message>
        <source>signs, redrawn sizes</source>
        <translation>Vorz., neue Beträge</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>silenced next</source>
        <translation>bald stillgelegt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>silent PYR cells (%)</source>
        <translation>stumme PYR-Zellen (%)</translation>
    </message>
    <message>
        <source>silent pyramidal cells (%)</source>
        <translation>stumme Pyramidenzellen (%)</translation>
    </message>
    <message>
        <source>size of the errors of a layer before its gain</source>
        <translation>Größe der Fehler einer Schicht vor der Verstärkung</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>slow trace of a bias</source>
        <translation>langsame Spur eines Bias</translation>
    </message>
    <message>
        <source>slow trace of a feedback weight</source>
        <translation>langsame Spur eines Feedback-Gewichts</translation>
    </message>
    <message>
        <source>slow trace of a forward weight</source>
        <translation>langsame Spur eines Vorwärtsgewichts</translation>
    </message>
    <message>
        <source>slow trace of a synapse or a bias</source>
        <translation>langsame Spur einer Synapse oder eines Bias</translation>
    </message>
    <message>
        <source>slow trace of that difference</source>
        <translation>langsame Spur dieser Differenz</translation>
    </message>
    <message>
        <source>soma</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>somatic potential</source>
        <translation>somatisches Potential</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <source>spike of a pyramidal cell, 0 or 1</source>
        <translation>Spike einer Pyramidenzelle, 0 oder 1</translation>
    </message>
    <message>
        <source>spikes</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <source>spikes at A</source>
        <translation>Spikes bei A</translation>
    </message>
    <message>
        <source>spikes now</source>
        <translation>Spikes jetzt</translation>
    </message>
    <message>
        <source>spikes of an error cell: above 0 of VIP, below 0 of SST</source>
        <translation>Spikes einer Fehlerzelle: über 0 von VIP, unter 0 von SST</translation>
    </message>
    <message>
        <source>spikes only in A: %1, only in B: %2</source>
        <translation>Spikes nur in A: %1, nur in B: %2</translation>
    </message>
    <message>
        <source>spikes per 100 ms</source>
        <translation>Spikes pro 100&#xa0;ms</translation>
    </message>
    <message>
        <source>spikes per cell and 100 ms</source>
        <translation>Spikes pro Zelle und 100&#xa0;ms</translation>
    </message>
    <message>
        <source>spikes per cell and step</source>
        <translation>Spikes pro Zelle und Schritt</translation>
    </message>
    <message>
        <source>spikes per presentation</source>
        <translation>Spikes pro Darbietung</translation>
    </message>
    <message>
        <source>spikes per presentation, 0 to %1</source>
        <translation>Spikes pro Darbietung, 0 bis %1</translation>
    </message>
    <message>
        <source>spikes so far</source>
        <translation>Spikes bisher</translation>
    </message>
    <message>
        <source>spikes/ms</source>
        <translation>Spikes/ms</translation>
    </message>
    <message>
        <source>spiking</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <source>spiking errors</source>
        <translation>Fehler als Spikes</translation>
    </message>
    <message>
        <source>spread of M</source>
        <translation>Streuung von M</translation>
    </message>
    <message>
        <source>spread of drawn feedback in units of σ₀</source>
        <translation>Streuung gezogenen Feedbacks in Einheiten von σ₀</translation>
    </message>
    <message>
        <source>spread of the logarithm of the efficacies</source>
        <translation>Streuung des Logarithmus der Wirksamkeiten</translation>
    </message>
    <message>
        <source>spread of the weights as they were drawn</source>
        <translation>Streuung der Gewichte, wie sie gezogen wurden</translation>
    </message>
    <message>
        <source>standard deviation of the noise relative to that of the layer&apos;s weights</source>
        <translation>Standardabweichung des Rauschens im Verhältnis zu der der Gewichte der Schicht</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start of the run</source>
        <translation>Start des Laufs</translation>
    </message>
    <message>
        <source>step by step, with a guide</source>
        <translation>Schritt für Schritt, mit Anleitung</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps before the desired train begins</source>
        <translation>Schritte, bevor die gewünschte Spike-Folge beginnt</translation>
    </message>
    <message>
        <source>steps of one presentation</source>
        <translation>Schritte einer Darbietung</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>strongest wrong: %1</source>
        <translation>stärkste falsche: %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>sum of traces that fades as the membrane does</source>
        <translation>Summe von Spuren, die abklingt wie die Membran</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>synapse</source>
        <translation>Synapse</translation>
    </message>
    <message>
        <source>synapse from unit %3 to layer %1, cell %2 cut</source>
        <translation>Synapse von Einheit %3 auf Schicht %1, Zelle %2 gekappt</translation>
    </message>
    <message>
        <source>synapse from unit %3 to layer %1, cell %2 mended</source>
        <translation>Synapse von Einheit %3 auf Schicht %1, Zelle %2 geheilt</translation>
    </message>
    <message>
        <source>synapse time</source>
        <translation>Synapsenzeit</translation>
    </message>
    <message>
        <source>synaptic time constant</source>
        <translation>synaptische Zeitkonstante</translation>
    </message>
    <message>
        <source>t = %1 ms of %2</source>
        <translation>t = %1&#xa0;ms von %2</translation>
    </message>
    <message>
        <source>t = %1 of %2</source>
        <translation>t = %1 von %2</translation>
    </message>
    <message>
        <source>t = %1 of %2 · %3</source>
        <translation>t = %1 von %2 · %3</translation>
    </message>
    <message>
        <source>t = %1 of %2, cursor A</source>
        <translation>t = %1 von %2, Cursor A</translation>
    </message>
    <message>
        <source>t = %1, %2</source>
        <translation>t = %1, %2</translation>
    </message>
    <message>
        <source>t = %1, %2 · %3</source>
        <translation>t = %1, %2 · %3</translation>
    </message>
    <message>
        <source>t = 100 ms of 100</source>
        <translation>t = 100&#xa0;ms von 100</translation>
    </message>
    <message>
        <source>target rate</source>
        <translation>Zielrate</translation>
    </message>
    <message>
        <source>target rate of homeostasis</source>
        <translation>Zielrate der Homöostase</translation>
    </message>
    <message>
        <source>teacher delay</source>
        <translation>Lehrerverzögerung</translation>
    </message>
    <message>
        <source>teacher d̃</source>
        <translation>Lehrer d̃</translation>
    </message>
    <message>
        <source>teacher d̃ (VIP)</source>
        <translation>Lehrer d̃ (VIP)</translation>
    </message>
    <message>
        <source>teacher d̃: what the label asks for</source>
        <translation>Lehrer d̃: was das Label verlangt</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy %1 % ≥ %2 %</source>
        <translation>Testgenauigkeit %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>test accuracy (%)</source>
        <translation>Testgenauigkeit (%)</translation>
    </message>
    <message>
        <source>test accuracy ≥</source>
        <translation>Testgenauigkeit ≥</translation>
    </message>
    <message>
        <source>test accuracy ≥ %1</source>
        <translation>Testgenauigkeit ≥ %1</translation>
    </message>
    <message>
        <source>test image %1</source>
        <translation>Testbild %1</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test loss E</source>
        <translation>Testverlust E</translation>
    </message>
    <message>
        <source>test set, looked at in epoch %1</source>
        <translation>Testbilder, angesehen in Epoche %1</translation>
    </message>
    <message>
        <source>test, epoch %1</source>
        <translation>Test, Epoche %1</translation>
    </message>
    <message>
        <source>test, looked at</source>
        <translation>Test, angesehen</translation>
    </message>
    <message>
        <source>tested images</source>
        <translation>getestete Bilder</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>that</source>
        <translation>dem Wert</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>dem Wert „%1“</translation>
    </message>
    <message>
        <source>the batch: %1 %2</source>
        <translation>der Batch: %1 %2</translation>
    </message>
    <message>
        <source>the batches of an epoch</source>
        <translation>die Batches einer Epoche</translation>
    </message>
    <message>
        <source>the binary versions of CIFAR-10 and CIFAR-100 (data_batch_1.bin, ...)</source>
        <translation>die Binärfassungen von CIFAR-10 und CIFAR-100 (data_batch_1.bin, ...)</translation>
    </message>
    <message>
        <source>the classes of a confusion matrix</source>
        <translation>die Klassenzahl einer Konfusionsmatrix</translation>
    </message>
    <message>
        <source>the epoch ends</source>
        <translation>die Epoche endet</translation>
    </message>
    <message>
        <source>the feedback does not learn</source>
        <translation>das Feedback lernt nicht</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the gates of its cells are closed: try a wider gate_width, or drive nearer to threshold.</source>
        <translation>die Tore ihrer Zellen sind geschlossen: Versuchen Sie eine größere gate_width oder Antrieb näher an der Schwelle.</translation>
    </message>
    <message>
        <source>the images have %1 × %2 × %3 pixels in place of %4 × %5 × %6</source>
        <translation>die Bilder haben %1 × %2 × %3 Bildpunkte statt %4 × %5 × %6</translation>
    </message>
    <message>
        <source>the input &apos;%1&apos; has more than 100,000 pixels.</source>
        <translation>Die Eingabe „%1“ hat mehr als 100.000 Bildpunkte.</translation>
    </message>
    <message>
        <source>the input &apos;%1&apos; is more than rows x columns x channels.</source>
        <translation>Die Eingabe „%1“ ist mehr als Zeilen x Spalten x Kanäle.</translation>
    </message>
    <message>
        <source>the key , halves it and . doubles it</source>
        <translation>die Taste , halbiert und . verdoppelt sie</translation>
    </message>
    <message>
        <source>the number of updates of a point</source>
        <translation>die Anzahl der Updates eines Punkts</translation>
    </message>
    <message>
        <source>the number of what-ifs of a prediction</source>
        <translation>die Anzahl der Eingriffe einer Vorhersage</translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation>die Ausgabeschicht</translation>
    </message>
    <message>
        <source>the picked cell spikes</source>
        <translation>die gewählte Zelle feuert</translation>
    </message>
    <message>
        <source>the picked microcircuit</source>
        <translation>den gewählten Mikroschaltkreis</translation>
    </message>
    <message>
        <source>the picked weight flips sign</source>
        <translation>W das Vorzeichen wechselt</translation>
    </message>
    <message>
        <source>the rule %1 has a value of %2 out of its range: %3</source>
        <translation>die Regel %1 hat für %2 einen Wert außerhalb des Bereichs: %3</translation>
    </message>
    <message>
        <source>the rule %1 has no value of %2</source>
        <translation>die Regel %1 hat keinen Wert für %2</translation>
    </message>
    <message>
        <source>the rule %1 has values that were not searched</source>
        <translation>die Regel %1 hat Werte, die nicht gesucht wurden</translation>
    </message>
    <message>
        <source>the test images</source>
        <translation>die Testbilder</translation>
    </message>
    <message>
        <source>the test labels</source>
        <translation>die Testlabels</translation>
    </message>
    <message>
        <source>the training images</source>
        <translation>die Trainingsbilder</translation>
    </message>
    <message>
        <source>the training labels</source>
        <translation>die Trainingslabels</translation>
    </message>
    <message>
        <source>the update of a point</source>
        <translation>das Update eines Punkts</translation>
    </message>
    <message>
        <source>the weight of cell %1 of layer %2 from afferent %3 flips sign</source>
        <translation>das Gewicht der Zelle %1 der Schicht %2 von Afferenz %3 wechselt das Vorzeichen</translation>
    </message>
    <message>
        <source>the weight of layer %1, cell %2 from afferent %3 changes sign</source>
        <translation>das Gewicht von Schicht %1, Zelle %2 von Afferenz %3 wechselt das Vorzeichen</translation>
    </message>
    <message>
        <source>their Python versions (data_batch_1, ...)</source>
        <translation>ihre Python-Fassungen (data_batch_1, ...)</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>there are %1 test images in place of %2</source>
        <translation>es sind %1 Testbilder statt %2</translation>
    </message>
    <message>
        <source>there are %1 training images in place of %2</source>
        <translation>es sind %1 Trainingsbilder statt %2</translation>
    </message>
    <message>
        <source>there are more confusion matrices than are kept</source>
        <translation>es sind mehr Konfusionsmatrizen, als aufbewahrt werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>diesen Ordner oder diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such lesson</source>
        <translation>diese Lektion gibt es nicht</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>this step: %1</source>
        <translation>dieser Schritt: %1</translation>
    </message>
    <message>
        <source>threads must be from 1 to 256, not %1.</source>
        <translation>Erlaubt sind 1 bis 256 Threads, nicht %1.</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <source>time step</source>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>to cell</source>
        <translation>zu Zelle</translation>
    </message>
    <message>
        <source>to layer</source>
        <translation>zu Schicht</translation>
    </message>
    <message>
        <source>tonic drive</source>
        <translation>tonischer Antrieb</translation>
    </message>
    <message>
        <source>trace of the desired spikes</source>
        <translation>Spur der gewünschten Spikes</translation>
    </message>
    <message>
        <source>trace of the spikes</source>
        <translation>Spur der Spikes</translation>
    </message>
    <message>
        <source>trace x</source>
        <translation>Spur x</translation>
    </message>
    <message>
        <source>trace x = %1</source>
        <translation>Spur x = %1</translation>
    </message>
    <message>
        <source>trace x, 0 to 1</source>
        <translation>Spur x, 0 bis 1</translation>
    </message>
    <message>
        <source>train accuracy ≥</source>
        <translation>Trainingsgenauigkeit ≥</translation>
    </message>
    <message>
        <source>train accuracy ≥ %1</source>
        <translation>Trainingsgenauigkeit ≥ %1</translation>
    </message>
    <message>
        <source>train, %1</source>
        <translation>Training, %1</translation>
    </message>
    <message>
        <source>train, mean of %1</source>
        <translation>Training, Mittel von %1</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>training accuracy of the last %3 batches %1 % ≥ %2 %</source>
        <translation>Trainingsgenauigkeit der letzten %3 Batches %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>training now
%1</source>
        <translation>Training jetzt
%1</translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta if it has spiked before.</source>
        <translation>versuchen Sie mehr Antrieb (gain, hidden_bias), oder ein kleineres eta, falls sie schon gefeuert hat.</translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>versuchen Sie mehr Antrieb (gain, hidden_bias) oder ein kleineres eta.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>u = %1 (threshold ϑ = %2)</source>
        <translation>u = %1 (Schwelle ϑ = %2)</translation>
    </message>
    <message>
        <source>u sums up the input and spikes at ϑ; the gate h lets errors through near it.</source>
        <translation>u summiert die Eingabe und feuert bei ϑ; in dessen Nähe lässt das Tor h Fehler durch.</translation>
    </message>
    <message>
        <source>u, B − A: %1</source>
        <translation>u, B − A: %1</translation>
    </message>
    <message>
        <source>u, the potential of the soma, and ϑ, its threshold (dashed). Each mark on u is a spike, after which u begins at 0 again.</source>
        <translation>u, das Potential des Somas, und ϑ, seine Schwelle (gestrichelt). Jede Marke auf u ist ein Spike, nach dem u wieder bei 0 beginnt.</translation>
    </message>
    <message>
        <source>u/ϑ</source>
        <translation>u/ϑ</translation>
    </message>
    <message>
        <source>u/ϑ = %1</source>
        <translation>u/ϑ = %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>uniform signs</source>
        <translation>Vorz., gleiche Beträge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit below</source>
        <translation>Einheit darunter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>auf und ab</translation>
    </message>
    <message>
        <source>update %1° from the exact gradient</source>
        <translation>Update %1° vom exakten Gradienten</translation>
    </message>
    <message>
        <source>update, cosine with</source>
        <translation>Update, Kosinus mit</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>upper cell</source>
        <translation>obere Zelle</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>usual drive of an error cell</source>
        <translation>üblicher Antrieb einer Fehlerzelle</translation>
    </message>
    <message>
        <source>v_a</source>
        <translation>v_a</translation>
    </message>
    <message>
        <source>v_b = %1</source>
        <translation>v_b = %1</translation>
    </message>
    <message>
        <source>v_b = W·x + b</source>
        <translation>v_b = W·x + b</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <source>values of %1, %2 · whole presentation: %3</source>
        <translation>Werte von %1, %2 · ganze Darbietung: %3</translation>
    </message>
    <message>
        <source>vₐ</source>
        <translation>vₐ</translation>
    </message>
    <message>
        <source>vₐ = %1</source>
        <translation>vₐ = %1</translation>
    </message>
    <message>
        <source>vₐ = d̃ − x, what is asked for less what is done</source>
        <translation>vₐ = d̃ − x, was verlangt ist minus was getan wird</translation>
    </message>
    <message>
        <source>vₐ, the error from above, and ε = h vₐ, what the gate leaves of it.</source>
        <translation>vₐ, der Fehler von oben, und ε = h vₐ, was das Tor davon übrig lässt.</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>was made with other data than %2: %1</source>
        <translation>wurde mit anderen Daten als %2 erzeugt: %1</translation>
    </message>
    <message>
        <source>was made with other data than the drawn digits: %1</source>
        <translation>wurde mit anderen Daten als den gezeichneten Ziffern erzeugt: %1</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtszerfall</translation>
    </message>
    <message>
        <source>weight noise of %2 % of the spread, all layers</source>
        <translation>Gewichtsrauschen von %2 % der Streuung, alle Schichten</translation>
    </message>
    <message>
        <source>weight noise of %2 % of the spread, layer %1</source>
        <translation>Gewichtsrauschen von %2 % der Streuung, Schicht %1</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>weighted by |W|</source>
        <translation>gewichtet mit |W|</translation>
    </message>
    <message>
        <source>weighted concordance</source>
        <translation>gewichtete Konkordanz</translation>
    </message>
    <message>
        <source>weighted concordance, %1</source>
        <translation>gewichtete Konkordanz, %1</translation>
    </message>
    <message>
        <source>what a basal synapse collects for an update</source>
        <translation>was eine basale Synapse für ein Update sammelt</translation>
    </message>
    <message>
        <source>what an apical synapse collects for an update</source>
        <translation>was eine apikale Synapse für ein Update sammelt</translation>
    </message>
    <message>
        <source>what is added to the root</source>
        <translation>was zur Wurzel addiert wird</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>where you left off</source>
        <translation>wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>whole presentation</source>
        <translation>ganze Darbietung</translation>
    </message>
    <message>
        <source>whole presentation of %1</source>
        <translation>ganze Darbietung von %1</translation>
    </message>
    <message>
        <source>whole presentation: %1</source>
        <translation>ganze Darbietung: %1</translation>
    </message>
    <message>
        <source>width of the gate</source>
        <translation>Torbreite</translation>
    </message>
    <message>
        <source>with a control</source>
        <translation>mit Kontrolllauf</translation>
    </message>
    <message>
        <source>with bp %1</source>
        <translation>mit bp %1</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>without eligibility</source>
        <translation>ohne Eligibility-Spur</translation>
    </message>
    <message>
        <source>without homeostasis</source>
        <translation>ohne Homöostase</translation>
    </message>
    <message>
        <source>without the adaptive step</source>
        <translation>ohne den adaptiven Schritt</translation>
    </message>
    <message>
        <source>without the covariance</source>
        <translation>ohne Kovarianz</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>falsch: %1</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>x, or e down</source>
        <translation>x, abwärts e</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>your image, which is learned</source>
        <translation>Ihr Bild, das gelernt wird</translation>
    </message>
    <message>
        <source>zero pairs</source>
        <translation>Null-Paare</translation>
    </message>
    <message>
        <source>zoomed, double click shows all · %1</source>
        <translation>gezoomt, Doppelklick zeigt alles · %1</translation>
    </message>
    <message>
        <source>|E e|</source>
        <translation>|E e|</translation>
    </message>
    <message>
        <source>|E|</source>
        <translation>|E|</translation>
    </message>
    <message>
        <source>|W x|</source>
        <translation>|W x|</translation>
    </message>
    <message>
        <source>|W|</source>
        <translation>|W|</translation>
    </message>
    <message>
        <source>|e| to %1</source>
        <translation>|e| bis %1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>ē·x̄</source>
        <translation>ē·x̄</translation>
    </message>
    <message>
        <source>Ĝ</source>
        <translation>Ĝ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>ΔW</source>
        <translation>ΔW</translation>
    </message>
    <message>
        <source>ΔW of the batch</source>
        <translation>ΔW des Batches</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>η/(N·T)</source>
        <translation>η/(N·T)</translation>
    </message>
    <message>
        <source>η/(N·T·√P)</source>
        <translation>η/(N·T·√P)</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>τₘ</source>
        <translation>τₘ</translation>
    </message>
    <message>
        <source>ϑ</source>
        <translation>ϑ</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>„%1“ lässt sich nicht als Bild lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: it is not a pixel image.</source>
        <translation>„%1“ lässt sich nicht als Bild lesen: Es ist kein Pixelbild.</translation>
    </message>
    <message>
        <source>“%1” is for %2: choose its folder as data above.</source>
        <translation>„%1“ ist für %2: Wählen Sie oben dessen Ordner als Daten.</translation>
    </message>
    <message>
        <source>“%1” is not a film format. A file can be .mp4, .webm, .apng, .png or .gif; a name without a suffix is a folder of PNG images.</source>
        <translation>„%1“ ist kein Filmformat. Eine Datei kann auf .mp4, .webm, .apng, .png oder .gif enden; ein Name ohne Endung ist ein Ordner mit PNG-Bildern.</translation>
    </message>
    <message>
        <source>“%1” is of another run, or of this one before something was changed in it. Only the views are shown; the run stays where it is.</source>
        <translation>„%1“ gehört zu einem anderen Lauf, oder zu diesem, bevor etwas an ihm geändert wurde. Nur die Ansichten werden gezeigt; der Lauf bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>“%1” is the name of another drawing: this one is kept as “%2”.</source>
        <translation>„%1“ heißt schon eine andere Zeichnung: Diese wird als „%2“ aufgehoben.</translation>
    </message>
    <message>
        <source>“%1” names no cell. Write, for instance, “layer 1, cell 17” or “output 3”.</source>
        <translation>„%1“ nennt keine Zelle. Schreiben Sie zum Beispiel „Schicht 1, Zelle 17“ oder „Ausgabe 3“.</translation>
    </message>
    <message>
        <source>“%1” stands in the form; apply it to begin.</source>
        <translation>„%1“ steht im Formular; mit „Anwenden“ beginnt es.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>“%1”: the run cannot go back to %2, because its past is not kept so far back. Only the views are shown.</source>
        <translation>„%1“: Der Lauf kann nicht zu %2 zurück, weil seine Vergangenheit nicht so weit zurück aufbewahrt ist. Nur die Ansichten werden gezeigt.</translation>
    </message>
    <message>
        <source>“%1”: the run has not come to %2 yet. Only the views are shown.</source>
        <translation>„%1“: Der Lauf ist noch nicht bis zu %2 gekommen. Nur die Ansichten werden gezeigt.</translation>
    </message>
    <message>
        <source>“%1”: there is no run yet. Only the views are shown.</source>
        <translation>„%1“: Es gibt noch keinen Lauf. Nur die Ansichten werden gezeigt.</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>∏(1 − λγⁿ)</source>
        <translation>∏(1 − λγⁿ)</translation>
    </message>
    <message>
        <source>−0.123</source>
        <translation>−0,123</translation>
    </message>
    <message>
        <source>≥ 80 %</source>
        <translation>≥ 80 %</translation>
    </message>
    <message>
        <source>▪ in E: W has the other sign</source>
        <translation>▪ in E: W hat das andere Vorzeichen</translation>
    </message>
    <message>
        <source>▲ Up</source>
        <translation>▲ Hoch</translation>
    </message>
    <message>
        <source>▲ e higher in B · ■ lower</source>
        <translation>▲ e in B höher · ■ niedriger</translation>
    </message>
    <message>
        <source>▲ e higher · ■ lower</source>
        <translation>▲ e höher · ■ niedriger</translation>
    </message>
    <message>
        <source>▼ more below</source>
        <translation>▼ unten mehr</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>◀ Text</source>
        <translation>◀ Text</translation>
    </message>
    <message>
        <source>◀ Votes</source>
        <translation>◀ Stimmen</translation>
    </message>
    <message>
        <source>○ strongest now
□ picked synapse</source>
        <translation>○ jetzt am stärksten
□ gewählte Synapse</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>★ spikes now</source>
        <translation>★ feuert jetzt</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ refused</source>
        <translation>⚠ abgelehnt</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>✓ %1  ✗ %2</source>
        <translation>✓ %1  ✗ %2</translation>
    </message>
    <message>
        <source>✓ W and its partner have the same sign</source>
        <translation>✓ W und sein Partner haben dasselbe Vorzeichen</translation>
    </message>
    <message>
        <source>✗</source>
        <translation>✗</translation>
    </message>
    <message>
        <source>✗ W and its partner have different signs</source>
        <translation>✗ W und sein Partner haben ungleiche Vorzeichen</translation>
    </message>
</context>
</TS>
