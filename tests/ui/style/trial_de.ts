<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Microcircuit</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>it is open</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The file %1 has %2 images.</source>
        <translation>%2 Bilder sind in der Datei %1.</translation>
    </message>
</context>
</TS>
