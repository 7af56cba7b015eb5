<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Microcircuit</name>
    <message numerus="yes">
        <source>%n classics</source>
        <translation>
            <numerusform>%n classic</numerusform>
            <numerusform>%n classics</numerusform>
        </translation>
    </message>
</context>
</TS>
