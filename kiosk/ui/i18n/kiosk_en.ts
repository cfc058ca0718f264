<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>This page will clear in %n second(s).</source>
        <translation>
            <numerusform>This page will clear in %n second.</numerusform>
            <numerusform>This page will clear in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
