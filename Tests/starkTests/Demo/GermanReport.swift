/// The Bilanz of the demo cycle as staff read it, whole.
enum GermanReport {
  static let text = #"""
    # Bilanz: „Frühjahr 2021“

    Stand: 21.04.2021 · Termine: 1, 2, 3, 4, 5, 6 · Zeitraum: 17.03.2021 bis 21.04.2021

    n sagt, aus wie vielen eine Zahl kommt. Wo „–“ steht, waren es zu wenige, oder es wurde nichts erfasst.

    Werte von Menschen unter 3 sind zusammengefasst („übrige“) oder stehen nicht da. Zahlen von Menschen gelten für ganze Abschnitte des Durchlaufs und ändern sich nicht mehr.

    ## 1 Rahmen

    In „Stark durch Austausch“ treffen sich Menschen ohne Arbeit online. Die Themen bestimmen sie selbst.

    ### Der Durchlauf

    | Angabe | Inhalt |
    | --- | --- |
    | Durchlauf | Frühjahr 2021 |
    | Dialoggruppe | erwerbslose Menschen, alle Altersgruppen, Deutsch ab A2 |
    | Landkreise | Lahnhöhe · Weilgrund · Kinzigaue |
    | Maßnahmeträger | Lernwerkstatt Lahnhöhe · Bildungswerk Weilgrund · Neue Wege Kinzigaue |
    | Erster Termin | 17.03.2021 |
    | Letzter Termin | 21.04.2021 |

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Termine durchgeführt | 6 | Termine | 6 Termine |
    | Termine ausgefallen | 0 | Termine | 6 Termine |
    | Dauer | 361 | Minuten | 6 Termine |

    ## 2 Reichweite

    Teilnehmende sind Menschen. Teilnahmen zählen, wie oft sie da waren.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Teilnehmende |  | 9 | Teilnehmende | 6 Termine |
    | Teilnahmen |  | 39 | Teilnahmen | 6 Termine |
    | Anwesend im Mittel |  | 6,5 | Teilnehmende | 6 |
    | Anwesend mindestens |  | 5 | Teilnehmende | 6 |
    | Anwesend höchstens |  | 8 | Teilnehmende | 6 |
    | Teilnahmen: neu oder wieder dabei | zum ersten Mal dabei | 9 | Teilnahmen | 39 |
    | Teilnahmen: neu oder wieder dabei | wieder dabei | 30 | Teilnahmen | 39 |
    | Später dazugekommen |  | – | Ankünfte | – |
    | Teilnahmen nach Zugang | privates Gerät | 22 | Teilnahmen | 39 |
    | Teilnahmen nach Zugang | übrige | 17 | Teilnahmen | 39 |
    | Teilnehmende nach Landkreis | Kinzigaue | 3 | Teilnehmende | 9 |
    | Teilnehmende nach Landkreis | Lahnhöhe | 3 | Teilnehmende | 9 |
    | Teilnehmende nach Landkreis | Weilgrund | 3 | Teilnehmende | 9 |
    | Teilnahmen nach Landkreis | Kinzigaue | 12 | Teilnahmen | 39 |
    | Teilnahmen nach Landkreis | Lahnhöhe | 14 | Teilnahmen | 39 |
    | Teilnahmen nach Landkreis | Weilgrund | 13 | Teilnahmen | 39 |
    | Einwahlprobleme |  | 5 | Einwahlprobleme | 6 Termine |
    | Hilfe bei der Einwahl |  | 35 | Minuten | 6 Termine |

    ### Die Termine

    | Termin | Datum | Minuten | Anwesend |
    | --- | --- | ---: | ---: |
    | 1 | 17.03.2021 | 60 | 5 |
    | 2 | 24.03.2021 | 60 | 6 |
    | 3 | 31.03.2021 | 61 | 7 |
    | 4 | 07.04.2021 | 58 | 5 |
    | 5 | 14.04.2021 | 60 | 8 |
    | 6 | 21.04.2021 | 62 | 8 |

    ## 3 Themen

    Die Gruppe sammelt Themen und wählt mit Punkten oder Daumen aus. Ein Impuls kommt von der Moderation.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Themen gesammelt | 15 | Themen | 6 Termine |
    | Themen besprochen | 11 | Themen | 6 Termine |
    | Themen: Gesprächszeit | 148 | Minuten | 6 Termine |
    | Themen als Impuls | 1 | Themen | 15 |
    | Anteil der Impulse | 7 | Prozent | 15 |
    | Themen im Themenspeicher | 4 | Themen | 6 Termine |
    | Gesundheit in den Themen | 6 | Notizen | 6 Termine |
    | davon freigegeben | 6 | Notizen | 6 |

    ### Besprochene Themen

    | Termin | Thema | Herkunft | Punkte | Minuten |
    | --- | --- | --- | ---: | ---: |
    | 1 | Corona-Regeln: Was gilt gerade? | Gruppe | 4 | 14 |
    | 1 | Ich sehe kaum noch Menschen | Gruppe | 4 | 13 |
    | 2 | Arzttermin bekommen, wenn immer besetzt ist | Gruppe | 5 | 14 |
    | 2 | Allein zu Hause: Was hilft? | Gruppe | 3 | 11 |
    | 3 | Wenn mich ein Satz trifft | Gruppe | – | 18 |
    | 4 | Kinder zu Hause, alle gleichzeitig | Gruppe | 4 | 14 |
    | 4 | Rückenschmerzen vom Sitzen | Gruppe | 3 | 12 |
    | 5 | Fasten: Wie macht ihr das? | Gruppe | 7 | 14 |
    | 5 | Schlafen, wenn die Sorgen laut sind | Gruppe | 4 | 12 |
    | 6 | Sechs Wochen: Was bleibt? | Impuls | – | 16 |
    | 6 | Impftermin | Themenspeicher | 9 | 10 |

    ### Gesundheit in den Themen

    | Thema | Art | Was gesagt wurde |
    | --- | --- | --- |
    | Fasten: Wie macht ihr das? | hilfreich | Gemeinschaft tut der Seele gut |
    | Fasten: Wie macht ihr das? | hilfreich | abends leicht essen |
    | Fasten: Wie macht ihr das? | hilfreich | bewusst essen |
    | Fasten: Wie macht ihr das? | zu beachten | genug trinken, sobald es erlaubt ist |
    | Fasten: Wie macht ihr das? | zu beachten | Medikamente und Diabetes: vorher ärztlich fragen |
    | Fasten: Wie macht ihr das? | zu beachten | wenig Schlaf, langsam machen |

    ### Diese Themen warten

    | Thema | Seit | Termine in der Liste |
    | --- | --- | ---: |
    | Deutsch üben ohne Kurs | 24.03.2021 | 2 |
    | Was Masken kosten | 24.03.2021 | 1 |
    | Osterferien mit Kindern | 31.03.2021 | 1 |
    | Bewerbung per Video | 14.04.2021 | 2 |

    ## 4 Beteiligung im Gespräch

    Zuhören ist auch Mitmachen. Weitergeben ist eine volle Antwort.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Redebeiträge |  | 99 | Redebeiträge | 6 Termine |
    | Redezeit |  | 128 | Minuten | 6 Termine |
    | Teilnehmende mit und ohne Redebeitrag | mit Redebeitrag | 9 | Teilnehmende | 9 |
    | Teilnehmende mit und ohne Redebeitrag | ohne Redebeitrag | 0 | Teilnehmende | 9 |
    | Redezeit je Person: mindestens |  | 5 | Minuten | 9 |
    | Redezeit je Person: Mitte |  | 15 | Minuten | 9 |
    | Redezeit je Person: höchstens |  | 25 | Minuten | 9 |
    | Weitergegeben |  | 8 | Mal weitergegeben | 6 Termine |

    ## 5 Bedürfnisse

    Bedürfnisse stehen in den Worten der Gruppe. Vertrauliche sind eine Zahl und sonst nichts.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Bedürfnisse |  | 14 | Bedürfnisse | 6 Termine |
    | davon vorgelesen und bestätigt |  | 14 | Bedürfnisse | 14 |
    | Vertrauliche Bedürfnisse |  | 1 | Bedürfnisse | 6 Termine |
    | Bedürfnisse nach Bereich | Bewegung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Ernährung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Stress, Schlaf, Erholung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Arzt und Versorgung | 2 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Wissen über Gesundheit | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Kontakt und Gemeinschaft | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Familie, Kinder, Pflege | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Sprache und Deutsch lernen | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Respekt und Gleichbehandlung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Handy, Computer, Internet | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Tagesstruktur | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Bereich | Zu diesem Angebot | 2 | Bedürfnisse | 14 |
    | Bedürfnisse nach Handlungsfeld | Bewegung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Handlungsfeld | Ernährung | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Handlungsfeld | Stress und Ressourcen | 1 | Bedürfnisse | 14 |
    | Bedürfnisse nach Handlungsfeld | Suchtmittel | 0 | Bedürfnisse | 14 |
    | Bedürfnisse nach Handlungsfeld | keines | 11 | Bedürfnisse | 14 |
    | Bedürfnisse nach Ebene | für mich | 2 | Bedürfnisse | 14 |
    | Bedürfnisse nach Ebene | für uns | 6 | Bedürfnisse | 14 |
    | Bedürfnisse nach Ebene | Verhältnisse | 6 | Bedürfnisse | 14 |
    | Bedürfnisse nach Dringlichkeit | kann warten | 3 | Bedürfnisse | 14 |
    | Bedürfnisse nach Dringlichkeit | bald | 8 | Bedürfnisse | 14 |
    | Bedürfnisse nach Dringlichkeit | dringend | 3 | Bedürfnisse | 14 |
    | Geht auch so (Hände) |  | 55 | Hände | 12 |
    | Geht auch so nach Bereich | Bewegung | 4 | Hände | 55 |
    | Geht auch so nach Bereich | Ernährung | 5 | Hände | 55 |
    | Geht auch so nach Bereich | Stress, Schlaf, Erholung | 4 | Hände | 55 |
    | Geht auch so nach Bereich | Arzt und Versorgung | 9 | Hände | 55 |
    | Geht auch so nach Bereich | Wissen über Gesundheit | 4 | Hände | 55 |
    | Geht auch so nach Bereich | Kontakt und Gemeinschaft | 3 | Hände | 55 |
    | Geht auch so nach Bereich | Sprache und Deutsch lernen | 3 | Hände | 55 |
    | Geht auch so nach Bereich | Respekt und Gleichbehandlung | 6 | Hände | 55 |
    | Geht auch so nach Bereich | Tagesstruktur | 3 | Hände | 55 |
    | Geht auch so nach Bereich | Zu diesem Angebot | 14 | Hände | 55 |

    ### Das geht vielen so

    | In eigenen Worten | Bereich | Wem geht es auch so? |
    | --- | --- | ---: |
    | Das Angebot soll weitergehen. | Zu diesem Angebot | 8 |
    | Ich möchte nicht bewertet werden, weil ich keine Arbeit habe. | Respekt und Gleichbehandlung | 6 |
    | Mehr Menschen sollen davon wissen. | Zu diesem Angebot | 6 |
    | Ich komme beim Arzt nicht durch. | Arzt und Versorgung | 5 |
    | Ich will wissen, was beim Fasten guttut. | Ernährung | 5 |

    ## 6 Was ist daraus geworden?

    Jedes Bedürfnis bekommt eine Antwort. Auch ein Nein sagen wir der Gruppe.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Bedürfnisse nach Stand | aufgenommen | 2 | Bedürfnisse | 14 |
    | Bedürfnisse nach Stand | weitergeleitet | 4 | Bedürfnisse | 14 |
    | Bedürfnisse nach Stand | in Arbeit | 5 | Bedürfnisse | 14 |
    | Bedürfnisse nach Stand | gelöst | 2 | Bedürfnisse | 14 |
    | Bedürfnisse nach Stand | geht nicht | 1 | Bedürfnisse | 14 |
    | Bedürfnisse vor dem letzten Termin |  | 11 | Bedürfnisse | 5 Termine |
    | davon rückgemeldet |  | 10 | Bedürfnisse | 11 |
    | Rückmeldequote |  | 91 | Prozent | 11 |

    ### Die Bedürfnisse und ihr Stand

    | Termin | In eigenen Worten | Stand | Antwort | Rückgemeldet am |
    | --- | --- | --- | --- | --- |
    | 1 | Ich weiß nicht, welche Regel heute gilt. | gelöst | Die Regeln gibt es jetzt auf einer Seite in Einfacher Sprache. Wir lesen sie zusammen. | 24.03.2021 |
    | 1 | Ich möchte einmal in der Woche mit jemandem reden. | in Arbeit | Fünf Personen rufen sich freitags an. Wer mag, kommt dazu. | 24.03.2021 |
    | 2 | Ich komme beim Arzt nicht durch. | weitergeleitet | Der Arbeitskreis hat es gehört. 116 117 vermittelt Termine, der Anruf ist kostenlos. | 07.04.2021 |
    | 2 | Zu Hause fällt mir die Decke auf den Kopf. | in Arbeit | Zwei Gruppen gehen dienstags spazieren. | 31.03.2021 |
    | 2 | Ich will Deutsch sprechen, nicht nur lernen. | in Arbeit | – | – |
    | 3 | Ich möchte nicht bewertet werden, weil ich keine Arbeit habe. | weitergeleitet | Der Arbeitskreis nimmt das Thema in die Schulung der Fachkräfte auf. | 14.04.2021 |
    | 3 | In den Ferien brauche ich Hilfe mit den Kindern. | geht nicht | Die Notbetreuung geht nur mit Nachweis. Das Familienzentrum hat in den Ferien leider keinen Platz. | 14.04.2021 |
    | 4 | Wir haben ein Handy für drei Kinder. | in Arbeit | Die Stadtbücherei verleiht Geräte. Den Antrag füllen wir gemeinsam aus. | 21.04.2021 |
    | 4 | Mein Rücken tut weh vom Sitzen. | gelöst | Jede Woche gibt es jetzt eine Aktive Pause. | 14.04.2021 |
    | 5 | Ich will wissen, was beim Fasten guttut. | in Arbeit | Eine Ernährungsberaterin kommt im nächsten Durchlauf zu uns. | 21.04.2021 |
    | 5 | Nachts drehen sich die Gedanken. | weitergeleitet | Wir suchen einen Kurs am Mittag. Die Krankenkasse fragt für uns nach. | 21.04.2021 |
    | 6 | Ich brauche einen Impftermin in meiner Sprache. | aufgenommen | – | – |
    | 6 | Das Angebot soll weitergehen. | weitergeleitet | – | – |
    | 6 | Mehr Menschen sollen davon wissen. | aufgenommen | – | – |

    ### Das geht nicht, und warum

    | In eigenen Worten | Grund |
    | --- | --- |
    | In den Ferien brauche ich Hilfe mit den Kindern. | Die Notbetreuung geht nur mit Nachweis. Das Familienzentrum hat in den Ferien leider keinen Platz. |

    ## 7 Stärken, Pläne, kleine Erfolge

    Stärken und Erfolge stehen hier nur, wenn sie freigegeben sind. Pläne gehören den Menschen; wir zählen sie nur.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Stärken |  | 4 | Notizen | 6 Termine |
    | davon freigegeben |  | 4 | Notizen | 4 |
    | Das hat geklappt |  | 0 | Notizen | 6 Termine |
    | davon freigegeben |  | 0 | Notizen | 0 |
    | Eigene Pläne |  | – | Pläne | – |
    | Wie die Pläne gelaufen sind | nicht gezeigt | – | Pläne | – |

    ### Freigegebene Stärken

    - „sagt klar, was sie braucht“ (3 × genannt)
    - „merkt, wenn jemand still ist“ (2 × genannt)
    - „kann Ruhe in die Runde bringen“ (2 × genannt)
    - „hört genau zu“ (4 × genannt)

    ### Freigegebene Erfolge

    Nichts aufgeschrieben.

    ## 8 Netzwerkpartner und Sozialraum

    Diese Stellen können helfen. Die Gruppe oder das Team hat sie genannt.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Netzwerkpartner | 13 | Stellen | 6 Termine |
    | Netzwerkpartner im Verzeichnis | 8 | Stellen | 6 Termine |
    | neu im Netz | 5 | Stellen | 6 Termine |
    | weiter als vorher | 2 | Stellen | 6 Termine |
    | eingeschlafen | 1 | Stellen | 6 Termine |

    Netzwerkpartner am ersten Termin: 3, am letzten: 8. Neu: 5, weiter als vorher: 2, eingeschlafen: 1.

    ### So wuchs das Netz

    | Stufe | Erster Termin | Letzter Termin |
    | --- | ---: | ---: |
    | bekannt | 3 | 2 |
    | im Gespräch | 0 | 1 |
    | vereinbart | 0 | 2 |
    | verlässlich | 0 | 2 |
    | eingeschlafen | 0 | 1 |

    ### Wer helfen kann

    | Wer kann helfen? | Bedürfnisse | Gibt es schon |
    | --- | ---: | --- |
    | Arbeitskreis | 2 | – |
    | Entspannungskurs | 1 | – |
    | Ernährungsberatung (Kassenkurs) | 1 | – |
    | Familienzentrum Kinzigaue | 1 | – |
    | Infotelefon des Kreises | 1 | – |
    | Integrationslotsen Weilgrund | 1 | – |
    | Maßnahmeträger, Fallmanagement | 1 | – |
    | Medienverleih Stadtbücherei Kinzigaue | 1 | – |
    | Nachbarschaftstreff Lahnhöhe | 1 | – |
    | Online-Sprachcafé Weilgrund | 1 | – |
    | Sportverein Lahnhöhe | 1 | – |
    | Telefonkette in der Gruppe | 1 | – |
    | Terminservice 116 117 | 1 | – |

    ### Aus dem Verzeichnis

    | Netzwerkpartner | Landkreis | Angebot | Bedürfnisse | Zuletzt geprüft |
    | --- | --- | --- | ---: | --- |
    | Ernährungsberatung (Kassenkurs) | alle Landkreise | – | 1 | – |
    | Familienzentrum Kinzigaue | Kinzigaue | – | 1 | – |
    | Integrationslotsen Weilgrund | Weilgrund | – | 1 | – |
    | Medienverleih Stadtbücherei Kinzigaue | Kinzigaue | – | 1 | – |
    | Nachbarschaftstreff Lahnhöhe | Lahnhöhe | – | 1 | – |
    | Online-Sprachcafé Weilgrund | Weilgrund | – | 1 | – |
    | Sportverein Lahnhöhe | Lahnhöhe | – | 1 | – |
    | Terminservice 116 117 | alle Landkreise | – | 1 | – |

    ### Was ein Angebot verschließt

    | Netzwerkpartner | Hürde, auch in Köpfen | Was würde es öffnen? |
    | --- | --- | --- |
    | Ernährungsberatung (Kassenkurs) | Der Kurs muss erst selbst bezahlt werden. | Die Kasse zahlt direkt an den Kurs. |
    | Familienzentrum Kinzigaue | Viele denken: Das ist nur für Familien. | Ein Vormittag, zu dem ausdrücklich alle eingeladen sind. |
    | Sportverein Lahnhöhe | Der Beitrag, und der Gedanke: Da sind nur Sportliche. | Zwei Probestunden, zu denen jemand mitgeht. |

    ## 9 Stimmung

    1 heißt stürmisch, 5 heißt sonnig. Wer nichts sagen wollte, hat weitergegeben.

    Das misst keine Wirkung. Es zeigt, wie es der Gruppe an dem Tag ging.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Stimmung zu Beginn (Mittel) | 2,9 | Stufe 1 bis 5 | 6 Termine |
    | Stimmung am Ende (Mittel) | 3,8 | Stufe 1 bis 5 | 6 Termine |
    | Stimmung: Veränderung (Mittel der Paare) | – | Stufe 1 bis 5 | – |

    ### Stimmung nach Terminen

    | Runde | Termine | Mittel | n |
    | --- | --- | ---: | ---: |
    | Check-in | 1 | 2,6 | – |
    | Check-in | 2 | 2,6 | – |
    | Check-in | 3 | 2,9 | – |
    | Check-in | 4 | 2,8 | – |
    | Check-in | 5 | 2,9 | – |
    | Check-in | 6 | 3,4 | – |
    | Check-out | 1 | 3,2 | – |
    | Check-out | 2 | 3,7 | – |
    | Check-out | 3 | 3,7 | – |
    | Check-out | 4 | 3,6 | – |
    | Check-out | 5 | 4,0 | – |
    | Check-out | 6 | 4,1 | – |

    ## 10 Störungen und Technik

    Störungen gehen vor. Die Gruppe hält an, klärt und macht dann weiter.

    | Kennzahl | davon | Wert | Einheit | n |
    | --- | --- | ---: | --- | ---: |
    | Störungen |  | 1 | Störungen | 6 Termine |
    | Störungen: Dauer |  | 14 | Minuten | 6 Termine |
    | Störungen nach Art | Konflikt | 1 | Störungen | 1 |
    | Aktive Pausen |  | 4 | Pausen | 6 Termine |
    | Aktive Pausen: Dauer |  | 11 | Minuten | 6 Termine |
    | Einwahlprobleme nach Art | nicht gezeigt | – | Einwahlprobleme | 5 |

    ## 11 Stimmen

    Diese Sätze hat die Gruppe freigegeben.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Zitate | 4 | Zitate | 6 Termine |
    | davon freigegeben | 3 | Zitate | 4 |
    | Perspektiven | 5 | Notizen | 6 Termine |
    | davon freigegeben | 5 | Notizen | 5 |
    | Das nehmen Menschen mit | 0 | Notizen | 6 Termine |
    | davon freigegeben | 0 | Notizen | 0 |

    ### Freigegebene Zitate

    - „Mittwoch ist der Tag, an dem ich lache.“
    - „Ich habe hier Deutsch geredet, ohne rot zu werden.“
    - „Einer hört zu, das ist schon die halbe Arbeit.“

    ### Freigegebene Perspektiven

    - „Ramadan mit Kindern“
    - „Fastenzeit vor Ostern“
    - „40 Tage ohne Fleisch“
    - „Heilfasten“
    - „bei uns fastet man bei Trauer“

    ### Das nehmen Menschen mit

    Nichts aufgeschrieben.

    ## 12 Stufe der Beteiligung

    Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Das Programm zeigt nur, was dafür spricht.

    ### Stufen nach Bereich der Entscheidung

    | Worüber wird entschieden? | Stufe der Beteiligung | Warum? | Was dafür spricht |
    | --- | --- | --- | --- |
    | Themen | noch nicht eingeschätzt | – | Aus der Gruppe: 14 von 15 |
    | Regeln | noch nicht eingeschätzt | – | Neue Gesprächsregeln: 1 |
    | Format | noch nicht eingeschätzt | – | Rückmeldungen zum Format: 0 · Verlängerungen per Daumen: 2 |
    | Angebote | noch nicht eingeschätzt | – | Bedürfnisse weitergeleitet: 12 von 14 · von früheren Terminen rückgemeldet: 10 von 11 |
    | Auswertung | noch nicht eingeschätzt | – | Bedürfnisse vorgelesen und bestätigt: 14 von 14 |

    ## 13 Abgeleitete Bedarfe, Bedenken, Ideen

    Ein Bedürfnis gehört der Gruppe. Einen Bedarf leitet das Team daraus ab.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Bedenken | 1 | Notizen | 6 Termine |
    | davon freigegeben | 0 | Notizen | 1 |
    | Ideen aus der Gruppe | 0 | Notizen | 6 Termine |
    | davon freigegeben | 0 | Notizen | 0 |

    ### Abgeleitete Bedarfe

    Nichts aufgeschrieben.

    ### Bedenken aus der Gruppe

    Nichts aufgeschrieben.

    ### Ideen aus der Gruppe

    Nichts aufgeschrieben.

    ### Das Team leitet daraus ab

    Das Team hat hier noch nichts aufgeschrieben.

    ### Bedenken des Teams

    Das Team hat hier noch nichts aufgeschrieben.

    ### Ideen des Teams

    Das Team hat hier noch nichts aufgeschrieben.

    ## 14 Ausblick und Verstetigung

    Was offen ist, nehmen wir mit. So kann es weitergehen.

    | Kennzahl | Wert | Einheit | n |
    | --- | ---: | --- | ---: |
    | Offene Bedürfnisse | 11 | Bedürfnisse | 6 Termine |
    | Rückmeldungen zum Format | 0 | Notizen | 6 Termine |
    | davon freigegeben | 0 | Notizen | 0 |

    ### Das sagt die Gruppe zum Angebot

    | In eigenen Worten | Nächster Schritt | Wer kümmert sich? | Bis wann? |
    | --- | --- | --- | --- |
    | Das Angebot soll weitergehen. | Bilanz vorlegen | Projektteam | – |
    | Mehr Menschen sollen davon wissen. | Flyer in Einfacher Sprache | Jobcenter (alle drei) | – |

    ### Das soll bleiben oder anders werden

    Nichts aufgeschrieben.

    ### So sieht es das Team

    Das Team hat hier noch nichts aufgeschrieben.

    """#
}
