/// The Bilanz of the demo cycle as staff read it, whole.
enum GermanReport {
  static let text = #"""
    # Bilanz: „Frühjahr 2021“

    - Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)
    - Für: das Team
    - Auftraggeber: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue
    - Erstellt von: Trainerteam am Bildungswerk Weilgrund
    - Kontakt: Bildungswerk Weilgrund, Projektbüro
    - Stand: 21.04.2021

    ## Auf einen Blick

    „Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne Arbeit online miteinander reden. Die Themen bestimmen sie selbst.

    Termine: 6. Themen: 15, davon aus der Gruppe: 14. Aufgeschriebene Bedürfnisse: 14; älter als der letzte Termin: 11, davon der Gruppe rückgemeldet: 10.

    ### In Kürze

    - Jede Woche kommen Menschen aus drei Landkreisen zusammen. Sie bestimmen selbst, worüber sie sprechen.
    - Am häufigsten geht es um Gesundheit, zum Beispiel um den Weg zum Arzt.
    - Auf die meisten Bedürfnisse gibt es eine Antwort. Wo etwas nicht geht, haben wir den Grund gesagt.
    - Die Gruppe will, dass die Stunde weitergeht und mehr Menschen davon wissen.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Termine durchgeführt | 6 | 6 Termine |
    | Teilnehmende | 9 | 6 Termine |
    | Teilnahmen | 39 | 6 Termine |
    | Themen besprochen | 11 | 6 Termine |
    | Bedürfnisse | 14 | 6 Termine |
    | Rückmeldequote | 91 % | 11 |

    ### Anwesende je Termin

    | Datum | Anwesend |
    | --- | ---: |
    | 17.03.2021 | 5 |
    | 24.03.2021 | 6 |
    | 31.03.2021 | 7 |
    | 07.04.2021 | 5 |
    | 14.04.2021 | 8 |
    | 21.04.2021 | 8 |

    ### Stimmung vom Beginn (○) zum Ende (●) der Stunde, 1 bis 5 – misst keine Wirkung

    | Termine | zu Beginn | am Ende |
    | --- | ---: | ---: |
    | 1 | 2,6 | 3,2 |
    | 2 | 2,6 | 3,7 |
    | 3 | 2,9 | 3,7 |
    | 4 | 2,8 | 3,6 |
    | 5 | 2,9 | 4,0 |
    | 6 | 3,4 | 4,1 |

    ### Empfehlungen

    | Empfehlung | An wen? | Bis wann? | Aus welchem Bedürfnis? | Hände |
    | --- | --- | --- | --- | ---: |
    | Die Stunde für einen weiteren Durchlauf zusagen und in Einfacher Sprache dafür werben. | Jobcenter der drei Landkreise | 31.05.2021 | Das Angebot soll weitergehen. | 8 |
    | Einen Weg zum Arzttermin schaffen, der ohne Warteschleife und in mehreren Sprachen geht. | Arbeitskreis | 30.06.2021 | Ich komme beim Arzt nicht durch. | 5 |
    | Notbetreuung in den Ferien auch ohne Nachweis möglich machen, wenn Eltern Arbeit suchen. | Jugendämter der drei Landkreise | 16.07.2021 | In den Ferien brauche ich Hilfe mit den Kindern. | einzelne |

    ## Was gebraucht wird und was daraus wurde

    ### Bedürfnisse nach Lebensbereich und Stand

    | Lebensbereich | aufgenommen | weitergeleitet | in Arbeit | gelöst | geht nicht | zusammen |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
    | Gesundheit | 1 | 2 | 1 | 2 | 0 | 6 |
    | Miteinander | 0 | 1 | 2 | 0 | 1 | 4 |
    | Alltag | 0 | 0 | 2 | 0 | 0 | 2 |
    | Angebot | 1 | 1 | 0 | 0 | 0 | 2 |
    | alle Bereiche | 2 | 4 | 5 | 2 | 1 | 14 |

    ### Das hat sich geändert

    | In eigenen Worten | Was jetzt anders ist |
    | --- | --- |
    | Ich weiß nicht, welche Regel heute gilt. | Die Regeln gibt es jetzt auf einer Seite in Einfacher Sprache. Wir lesen sie zusammen. |
    | Mein Rücken tut weh vom Sitzen. | Jede Woche gibt es jetzt eine Aktive Pause. |

    ### Das geht nicht, und warum

    | In eigenen Worten | Grund |
    | --- | --- |
    | In den Ferien brauche ich Hilfe mit den Kindern. | Die Notbetreuung geht nur mit Nachweis. Das Familienzentrum hat in den Ferien leider keinen Platz. |

    ### Themen, die wiederkommen (● besprochen, ○ in der Liste)

    | Thema | Termine | besprochen in |
    | --- | --- | --- |
    | Impftermin | 1○ 4○ 6● | Termin 6 |
    | Bewerbung per Video | 5○ 6○ | wartet noch |
    | Deutsch üben ohne Kurs | 2○ 5○ | wartet noch |

    ### Was Menschen sagen

    - „Mittwoch ist der Tag, an dem ich lache.“
    - „Ich habe hier Deutsch geredet, ohne rot zu werden.“
    - „Einer hört zu, das ist schon die halbe Arbeit.“

    ### Wie weit die Gruppe mitbestimmt: Stufe 1 (gar nicht) bis 9 (ganz allein)

    | Worüber wird entschieden? | Stufe | Was dafür spricht |
    | --- | --- | --- |
    | Themen | 7 teilweise Entscheidungskompetenz | Aus der Gruppe: 14 von 15 |
    | Regeln | 6 Mitbestimmung | Neue Gesprächsregeln: 1 |
    | Format | 6 Mitbestimmung | Rückmeldungen zum Format: 0 · Verlängerungen per Daumen: 2 |
    | Angebote | 5 Einbeziehung | Bedürfnisse, um die sich jemand gekümmert hat: 12 von 14 · von früheren Terminen rückgemeldet: 10 von 11 |
    | Auswertung | 4 Anhörung | Bedürfnisse vorgelesen und bestätigt: 14 von 14 |

    ### Wie diese Zahlen entstehen

    Aufgeschrieben wird in der Stunde, was die Gruppe sagt. Bedürfnisse werden vorgelesen und bestätigt. Worte stehen hier nur, wenn sie freigegeben sind; Vertrauliches ist eine Zahl.

    n sagt, aus wie vielen eine Zahl kommt. Hände: So viele haben gesagt, dass es ihnen auch so geht. Wo es um weniger als 3 Menschen geht, nennen wir keine Zahl: Dort steht „übrige“, „einzelne“, „nicht gezeigt“ oder „–“. Andere Zahlen von Menschen ändern sich später nicht mehr.

    Die Gruppe ist klein, und es gibt keine Vergleichsgruppe: Die Zahlen zeigen, was war, nicht, was gewirkt hat. Gleiche Daten geben das gleiche Dokument.

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

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Termine durchgeführt | 6 | 6 Termine |
    | Termine geplant | 6 | – |
    | Termine ausgefallen | 0 | 6 Termine |
    | Dauer | 361 min | 6 Termine |

    ## 2 Reichweite

    Teilnehmende sind Menschen. Teilnahmen zählen, wie oft sie da waren.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Teilnehmende | 9 | 6 Termine |
    | Teilnehmende: neu oder schon bekannt | nicht gezeigt | 9 |
    | Teilnehmende: wie oft dabei | nicht gezeigt | 9 |
    | Teilnahmen | 39 | 6 Termine |
    | Anwesend im Mittel | 6,5 | 6 |
    | Anwesend mindestens | 5 | 6 |
    | Anwesend höchstens | 8 | 6 |
    | Teilnahmen: neu oder wieder dabei | zum ersten Mal dabei 9 · wieder dabei 30 | 39 |
    | Später dazugekommen | – | – |
    | Teilnahmen nach Zugang | privates Gerät 22 · übrige 17 | 39 |
    | Teilnehmende nach Landkreis | Kinzigaue 3 · Lahnhöhe 3 · Weilgrund 3 | 9 |
    | Teilnahmen nach Landkreis | Kinzigaue 12 · Lahnhöhe 14 · Weilgrund 13 | 39 |
    | Einwahlprobleme | 5 | 6 Termine |
    | Hilfe bei der Einwahl | 35 min | 6 Termine |

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

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Themen gesammelt | 15 | 6 Termine |
    | Themen besprochen | 11 | 6 Termine |
    | Themen: Gesprächszeit | 148 min | 6 Termine |
    | Themen als Impuls | 1 | 15 |
    | Anteil der Impulse | 7 % | 15 |
    | Themen im Themenspeicher | 4 | 6 Termine |
    | Gesundheit in den Themen | 6, davon freigegeben 6 | 6 Termine |

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

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Redebeiträge | 99 | 6 Termine |
    | Redezeit | 128 min | 6 Termine |
    | Redezeit im Austausch und in Störungen | Austausch 118 min · Störungen 10 min | 6 Termine |
    | Teilnehmende mit und ohne Redebeitrag | mit Redebeitrag 9 · ohne Redebeitrag 0 | 9 |
    | Redezeit je Person: mindestens | 5 min | 9 |
    | Redezeit je Person: Mitte | 15 min | 9 |
    | Redezeit je Person: höchstens | 25 min | 9 |
    | Weitergegeben | 8 | 6 Termine |

    ## 5 Bedürfnisse

    Bedürfnisse stehen in den Worten der Gruppe. Vertrauliche sind eine Zahl und sonst nichts.

    Hände zählen nur Bedürfnisse, bei denen mindestens 3 Menschen sagten, dass es ihnen auch so geht.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Bedürfnisse | 14, davon vorgelesen und bestätigt 14 | 6 Termine |
    | Vertrauliche Bedürfnisse | 1 | 6 Termine |
    | Bedürfnisse nach Bereich | Bewegung 1 · Ernährung 1 · Stress, Schlaf, Erholung 1 · Arzt und Versorgung 2 · Wissen über Gesundheit 1 · Kontakt und Gemeinschaft 1 · Familie, Kinder, Pflege 1 · Sprache und Deutsch lernen 1 · Respekt und Gleichbehandlung 1 · Handy, Computer, Internet 1 · Tagesstruktur 1 · Zu diesem Angebot 2 | 14 |
    | Bedürfnisse nach Handlungsfeld | Bewegung 1 · Ernährung 1 · Stress und Ressourcen 1 · Suchtmittel 0 · keines 11 | 14 |
    | Bedürfnisse nach Ebene | für mich 2 · für uns 6 · Verhältnisse 6 | 14 |
    | Bedürfnisse nach Dringlichkeit | kann warten 3 · bald 8 · dringend 3 | 14 |
    | Geht auch so (Hände) | 55 | 12 |
    | Geht auch so nach Bereich | Bewegung 4 · Ernährung 5 · Stress, Schlaf, Erholung 4 · Arzt und Versorgung 9 · Wissen über Gesundheit 4 · Kontakt und Gemeinschaft 3 · Sprache und Deutsch lernen 3 · Respekt und Gleichbehandlung 6 · Tagesstruktur 3 · Zu diesem Angebot 14 | 55 |

    ### Das geht vielen so

    | In eigenen Worten | Bereich | Hände |
    | --- | --- | ---: |
    | Das Angebot soll weitergehen. | Zu diesem Angebot | 8 |
    | Ich möchte nicht bewertet werden, weil ich keine Arbeit habe. | Respekt und Gleichbehandlung | 6 |
    | Mehr Menschen sollen davon wissen. | Zu diesem Angebot | 6 |
    | Ich komme beim Arzt nicht durch. | Arzt und Versorgung | 5 |
    | Ich will wissen, was beim Fasten guttut. | Ernährung | 5 |

    ## 6 Was ist daraus geworden?

    Jedes Bedürfnis soll eine Antwort bekommen. Auch ein Nein sagen wir der Gruppe.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Bedürfnisse nach Stand | aufgenommen 2 · weitergeleitet 4 · in Arbeit 5 · gelöst 2 · geht nicht 1 | 14 |
    | Bedürfnisse rückgemeldet | 10 | 14 |
    | Bedürfnisse vor dem letzten Termin | 11, davon rückgemeldet 10 | 5 Termine |
    | Rückmeldequote | 91 % | 11 |

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

    ## 7 Stärken, Pläne, kleine Erfolge

    Stärken und Erfolge stehen hier nur, wenn sie freigegeben sind. Pläne gehören den Menschen; wir zählen sie nur.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Stärken | 4, davon freigegeben 4 | 6 Termine |
    | Eigene Pläne | – | – |
    | Wie die Pläne gelaufen sind | nicht gezeigt | – |

    ### Freigegebene Stärken

    - „sagt klar, was sie braucht“ (3 × genannt)
    - „merkt, wenn jemand still ist“
    - „kann Ruhe in die Runde bringen“
    - „hört genau zu“ (4 × genannt)

    ## 8 Netzwerkpartner und Sozialraum

    Diese Stellen können helfen. Die Gruppe oder das Team hat sie genannt.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Netzwerkpartner | 13 | 6 Termine |
    | Netzwerkpartner im Verzeichnis | 8 | 6 Termine |
    | neu im Netz | 5 | 6 Termine |
    | weiter als vorher | 2 | 6 Termine |
    | eingeschlafen | 1 | 6 Termine |

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

    | Wer kann helfen? | Bedürfnisse |
    | --- | ---: |
    | Arbeitskreis | 2 |
    | Entspannungskurs | 1 |
    | Ernährungsberatung (Kassenkurs) | 1 |
    | Familienzentrum Kinzigaue | 1 |
    | Infotelefon des Kreises | 1 |
    | Integrationslotsen Weilgrund | 1 |
    | Maßnahmeträger, Fallmanagement | 1 |
    | Medienverleih Stadtbücherei Kinzigaue | 1 |
    | Nachbarschaftstreff Lahnhöhe | 1 |
    | Online-Sprachcafé Weilgrund | 1 |
    | Sportverein Lahnhöhe | 1 |
    | Telefonkette in der Gruppe | 1 |
    | Terminservice 116 117 | 1 |

    ### Aus dem Verzeichnis

    | Netzwerkpartner | Landkreis | Bedürfnisse |
    | --- | --- | ---: |
    | Ernährungsberatung (Kassenkurs) | alle Landkreise | 1 |
    | Familienzentrum Kinzigaue | Kinzigaue | 1 |
    | Integrationslotsen Weilgrund | Weilgrund | 1 |
    | Medienverleih Stadtbücherei Kinzigaue | Kinzigaue | 1 |
    | Nachbarschaftstreff Lahnhöhe | Lahnhöhe | 1 |
    | Online-Sprachcafé Weilgrund | Weilgrund | 1 |
    | Sportverein Lahnhöhe | Lahnhöhe | 1 |
    | Terminservice 116 117 | alle Landkreise | 1 |

    ### Was ein Angebot verschließt

    | Netzwerkpartner | Hürde, auch in Köpfen | Was würde es öffnen? |
    | --- | --- | --- |
    | Ernährungsberatung (Kassenkurs) | Der Kurs muss erst selbst bezahlt werden. | Die Kasse zahlt direkt an den Kurs. |
    | Familienzentrum Kinzigaue | Viele denken: Das ist nur für Familien. | Ein Vormittag, zu dem ausdrücklich alle eingeladen sind. |
    | Sportverein Lahnhöhe | Der Beitrag, und der Gedanke: Da sind nur Sportliche. | Zwei Probestunden, zu denen jemand mitgeht. |

    ## 9 Stimmung

    1 heißt stürmisch, 5 heißt sonnig. Wer nichts sagen wollte, hat weitergegeben.

    Das misst keine Wirkung. Es zeigt, wie es der Gruppe an dem Tag ging.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Stimmung zu Beginn (Mittel) | 2,9 | 6 Termine |
    | Stimmung am Ende (Mittel) | 3,8 | 6 Termine |
    | Stimmung: Veränderung (Mittel der Paare) | – | – |

    ### Stimmung nach Terminen

    | Termine | zu Beginn | am Ende |
    | --- | ---: | ---: |
    | 1 | 2,6 | 3,2 |
    | 2 | 2,6 | 3,7 |
    | 3 | 2,9 | 3,7 |
    | 4 | 2,8 | 3,6 |
    | 5 | 2,9 | 4,0 |
    | 6 | 3,4 | 4,1 |

    ## 10 Störungen und Technik

    Störungen gehen vor. Die Gruppe hält an, klärt und macht dann weiter.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Störungen | 1 | 6 Termine |
    | Störungen: Dauer | 14 min | 6 Termine |
    | Störungen nach Art | Konflikt 1 | 1 |
    | Wie sie ausgingen | Vereinbarung 1 | 1 |
    | Aktive Pausen | 4 | 6 Termine |
    | Aktive Pausen: Dauer | 11 min | 6 Termine |
    | Einwahlprobleme nach Art | nicht gezeigt | 5 |

    ## 11 Stimmen

    Diese Sätze hat die Gruppe freigegeben.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Zitate | 4, davon freigegeben 3 | 6 Termine |
    | Perspektiven | 5, davon freigegeben 5 | 6 Termine |

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

    ## 12 Stufe der Beteiligung

    Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Das Programm zeigt nur, was dafür spricht.

    ### Stufen nach Bereich der Entscheidung

    | Worüber wird entschieden? | Stufe der Beteiligung | Warum? | Was dafür spricht |
    | --- | --- | --- | --- |
    | Themen | 7 teilweise Entscheidungskompetenz | Fast alle Themen kommen aus der Gruppe, und sie wählt mit Punkten aus. | Aus der Gruppe: 14 von 15 |
    | Regeln | 6 Mitbestimmung | Die Gruppe hat die Regeln gelesen und eine eigene Regel dazugesetzt. | Neue Gesprächsregeln: 1 |
    | Format | 6 Mitbestimmung | Über mehr Zeit für ein Thema entscheiden die Daumen der Gruppe. | Rückmeldungen zum Format: 0 · Verlängerungen per Daumen: 2 |
    | Angebote | 5 Einbeziehung | Die Bedürfnisse gehen in den Arbeitskreis, und die Antwort kommt zurück. | Bedürfnisse, um die sich jemand gekümmert hat: 12 von 14 · von früheren Terminen rückgemeldet: 10 von 11 |
    | Auswertung | 4 Anhörung | Im letzten Termin hat die Gruppe gesagt, was bleiben und was anders werden soll. | Bedürfnisse vorgelesen und bestätigt: 14 von 14 |

    ## 13 Abgeleitete Bedarfe, Bedenken, Ideen

    Ein Bedürfnis gehört der Gruppe. Einen Bedarf leitet das Team daraus ab.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Bedenken | 1 | 6 Termine |

    ## 14 Ausblick und Verstetigung

    Was offen ist, nehmen wir mit. So kann es weitergehen.

    | Kennzahl | Wert | n |
    | --- | --- | ---: |
    | Offene Bedürfnisse | 11 | 6 Termine |

    ### Das sagt die Gruppe zum Angebot

    | In eigenen Worten | Nächster Schritt | Wer kümmert sich? |
    | --- | --- | --- |
    | Das Angebot soll weitergehen. | Bilanz vorlegen | Projektteam |
    | Mehr Menschen sollen davon wissen. | Flyer in Einfacher Sprache | Jobcenter (alle drei) |

    """#
}
