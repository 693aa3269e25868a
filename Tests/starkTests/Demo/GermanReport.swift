/// The Bilanz of the demo cycle as staff read it, whole.
enum GermanReport {
  static let text = #"""
    # Stark durch Austausch · Bilanz Frühjahr 2021

    - Zeitraum: 17.03.2021 bis 21.04.2021 (Termine 1–6)
    - Für: das Team
    - Beauftragt von: Jobcenter Lahnhöhe, Weilgrund und Kinzigaue
    - Erstellt von: Trainerteam am Bildungswerk Weilgrund
    - Kontakt: Sabine Hollmann, Projektbüro im Bildungswerk Weilgrund
    - Stand: 21.04.2021

    ## Auf einen Blick

    „Stark durch Austausch“ ist eine Stunde in der Woche, in der Menschen ohne Arbeit online miteinander reden. Die Themen bestimmen sie selbst.

    Termine: 6. Themen: 15, davon aus der Gruppe: 14. Aufgeschriebene Bedürfnisse: 14. Vor dem letzten Termin genannt: 11, davon der Gruppe beantwortet: 10.

    ### In Kürze

    - Jede Woche kommen Menschen aus drei Landkreisen zusammen. Sie bestimmen selbst, worüber sie sprechen.
    - Am häufigsten geht es um Gesundheit, zum Beispiel um den Weg zum Arzt.
    - Auf die meisten Bedürfnisse gibt es eine Antwort. Wo etwas nicht geht, haben wir den Grund gesagt.
    - Die Gruppe will, dass die Stunde weitergeht und mehr Menschen davon wissen.
    - Die Teilnahme ist freiwillig. Wer fehlt, muss sich nicht erklären. Fehlen steht in keiner Akte.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Termine durchgeführt | 6 | – |
    | Teilnehmende | 9 | 6 Termine |
    | Teilnahmen | 39 | 6 Termine |
    | Themen besprochen | 11 | 6 Termine |
    | Bedürfnisse | 14 | 6 Termine |
    | Bedürfnisse haben eine Antwort | 10 von 11 | ohne die vom letzten Termin; gelöst: 2 |

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
    | Format | 6 Mitbestimmung | Mehr Zeit für ein Thema: 2 · davon mit gezählten Daumen: 2 von 2 |
    | Angebote | 5 Einbeziehung | Bedürfnisse, die jemand übernommen, weitergeleitet oder entschieden hat: 12 von 14 · frühere Bedürfnisse, deren Antwort die Gruppe kennt: 10 von 11 |
    | Auswertung | 4 Anhörung | Bedürfnisse zu diesem Angebot: 2 · Bedürfnisse vorgelesen und bestätigt: 14 von 14 |

    ### Wie diese Zahlen entstehen

    Aufgeschrieben wird in der Stunde, was die Gruppe sagt. Bedürfnisse werden vorgelesen und bestätigt. Worte der Gruppe stehen hier nur, wenn sie freigegeben sind; Vertrauliches ist eine Zahl.

    „Basis (n)“ sagt, woraus eine Zahl kommt. Hände: So viele haben gesagt, dass es ihnen auch so geht. Wo es um weniger als 3 Menschen geht, nennen wir keine Zahl: Dort steht „übrige“, „einzelne“, „nicht gezeigt“ oder „–“. „–“ steht auch, wo es nichts anzugeben gibt.

    „Weitergeleitet“ heißt: Ein Bedürfnis liegt bei einer Stelle, die helfen kann. „Das Wort weitergegeben“ heißt etwas anderes: Jemand wollte gerade nichts sagen.

    Die Gruppe ist klein, und es gibt keine Vergleichsgruppe: Die Zahlen zeigen, was war, nicht, was gewirkt hat.

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

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Termine durchgeführt | 6 | – |
    | Termine geplant | 6 | – |
    | Termine ausgefallen | 0 | – |
    | Dauer | 361 min | 6 Termine |

    So teilen sich die 361 Minuten auf: Themen 148, Störungen 14, Aktive Pausen 11. Die übrigen 188 gehörten den Runden, dem Sammeln und Wählen der Themen, den Bedürfnissen und dem, was dazwischen liegt.

    Aus denselben Daten entsteht immer dieselbe Bilanz. Zahlen von Menschen bleiben, wie sie einmal veröffentlicht sind, auch wenn später etwas berichtigt wird.

    ## 2 Reichweite

    Teilnehmende: Menschen, jede und jeder einmal gezählt. Teilnahmen: jedes Mal, bei dem jemand da war.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Teilnehmende | 9 | 6 Termine |
    | Teilnehmende: neu oder schon bekannt | nicht gezeigt | 9 Teilnehmende |
    | Teilnehmende: wie oft dabei | nicht gezeigt | 9 Teilnehmende |
    | Teilnahmen | 39 | 6 Termine |
    | Anwesend im Mittel | 6,5 | 6 Termine |
    | Anwesend mindestens | 5 | 6 Termine |
    | Anwesend höchstens | 8 | 6 Termine |
    | Teilnahmen: erstes oder weiteres Mal | zum ersten Mal dabei 9 · wieder dabei 30 | 39 Teilnahmen |
    | Später dazugekommen | – | – |
    | Teilnahmen nach Zugang | privates Gerät 22 · übrige 17 | 39 Teilnahmen |
    | Teilnehmende nach Landkreis | Kinzigaue 3 · Lahnhöhe 3 · Weilgrund 3 | 9 Teilnehmende |
    | Teilnahmen nach Landkreis | Kinzigaue 12 · Lahnhöhe 14 · Weilgrund 13 | 39 Teilnahmen |
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

    Die Gruppe sammelt Themen und wählt mit Punkten oder per Handzeichen aus. Ein Impuls kommt von der Moderation.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Themen gesammelt | 15 | 6 Termine |
    | Themen besprochen | 11 | 6 Termine |
    | Themen: Gesprächszeit | 148 min | 6 Termine |
    | Themen als Impuls | 1 | 15 Themen |
    | Anteil der Impulse | 7 % | 15 Themen |
    | Themen im Themenspeicher | 4 | 6 Termine |
    | Sätze zur Gesundheit | 6, davon freigegeben 6 | 6 Termine |

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

    ### Was zur Gesundheit gesagt wurde

    | Thema | Art | Was gesagt wurde |
    | --- | --- | --- |
    | Fasten: Wie macht ihr das? | hilfreich | Gemeinschaft tut der Seele gut |
    |  | hilfreich | abends leicht essen |
    |  | hilfreich | bewusst essen |
    |  | zu beachten | genug trinken, sobald es erlaubt ist |
    |  | zu beachten | Medikamente und Diabetes: vorher ärztlich fragen |
    |  | zu beachten | wenig Schlaf, langsam machen |

    ### Diese Themen warten

    | Thema | Seit | Termine in der Liste |
    | --- | --- | ---: |
    | Deutsch üben ohne Kurs | 24.03.2021 | 2 |
    | Was Masken kosten | 24.03.2021 | 1 |
    | Osterferien mit Kindern | 31.03.2021 | 1 |
    | Bewerbung per Video | 14.04.2021 | 2 |

    ## 4 Beteiligung im Gespräch

    Zuhören ist auch Mitmachen. Wer gerade nichts sagen will, gibt das Wort weiter: Das ist eine volle Antwort.

    Redezeit läuft nur, solange jemand das Wort hat. Runden zu Beginn und am Ende, Stille und Pausen zählen nicht dazu.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Redebeiträge | 99 | 6 Termine |
    | Redezeit | 128 min | 6 Termine |
    | Redezeit im Austausch und in Störungen | Austausch 118 min · Störungen 10 min | 6 Termine |
    | Teilnehmende mit und ohne Redebeitrag | mit Redebeitrag 9 · ohne Redebeitrag 0 | 9 Teilnehmende |
    | Redezeit je Person: mindestens | 5 min | 9 Teilnehmende |
    | Redezeit je Person: in der Mitte (Median) | 15 min | 9 Teilnehmende |
    | Redezeit je Person: höchstens | 25 min | 9 Teilnehmende |
    | Das Wort weitergegeben | 8 | 6 Termine |

    ## 5 Bedürfnisse

    Bedürfnisse stehen in den Worten der Gruppe. Vertrauliche kommen dazu: Von ihnen sagen wir nur, wie viele es sind.

    Wir zählen Hände nur, wenn mindestens 3 Menschen sagten, dass es ihnen auch so geht.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Bedürfnisse | 14, davon vorgelesen und bestätigt 14 | 6 Termine |
    | Vertrauliche Bedürfnisse (zusätzlich) | 1 | 6 Termine |
    | Bedürfnisse nach Bereich | Bewegung 1 · Ernährung 1 · Stress, Schlaf, Erholung 1 · Arzt und Versorgung 2 · Wissen über Gesundheit 1 · Kontakt und Gemeinschaft 1 · Familie, Kinder, Pflege 1 · Sprache und Deutsch lernen 1 · Respekt und Gleichbehandlung 1 · Handy, Computer, Internet 1 · Tagesstruktur 1 · Zu diesem Angebot 2 | 14 Bedürfnisse |
    | Bedürfnisse nach Handlungsfeld der Krankenkassen | Bewegung 1 · Ernährung 1 · Stress und Ressourcen 1 · Suchtmittel 0 · kein Handlungsfeld der Krankenkassen 11 | 14 Bedürfnisse |
    | Bedürfnisse nach Ebene | für mich 2 · für uns 6 · Verhältnisse 6 | 14 Bedürfnisse |
    | Bedürfnisse nach Dringlichkeit | kann warten 3 · bald 8 · dringend 3 | 14 Bedürfnisse |
    | Wem es auch so geht (Hände) | 55 | 12 Bedürfnisse |
    | Wem es auch so geht, nach Bereich (Hände) | Bewegung 4 · Ernährung 5 · Stress, Schlaf, Erholung 4 · Arzt und Versorgung 9 · Wissen über Gesundheit 4 · Kontakt und Gemeinschaft 3 · Sprache und Deutsch lernen 3 · Respekt und Gleichbehandlung 6 · Tagesstruktur 3 · Zu diesem Angebot 14 | 55 Hände |

    Krankenkassen fördern Vorbeugung in vier Handlungsfeldern. Andere Bedürfnisse gehören zu keinem davon, auch manche zur Gesundheit, zum Beispiel ein Arzttermin.

    ### Das geht vielen so

    | In eigenen Worten | Bereich | Hände |
    | --- | --- | ---: |
    | Das Angebot soll weitergehen. | Zu diesem Angebot | 8 |
    | Ich möchte nicht bewertet werden, weil ich keine Arbeit habe. | Respekt und Gleichbehandlung | 6 |
    | Mehr Menschen sollen davon wissen. | Zu diesem Angebot | 6 |
    | Ich komme beim Arzt nicht durch. | Arzt und Versorgung | 5 |
    | Ich will wissen, was beim Fasten guttut. | Ernährung | 5 |

    ## 6 Was ist daraus geworden?

    Die Gruppe soll zu jedem Bedürfnis eine Antwort hören, auch ein Nein.

    Die Rückmeldequote sagt, zu wie vielen Bedürfnissen die Gruppe eine Antwort gehört hat. Die vom letzten Termin zählen nicht mit, denn dazu konnte sie noch nichts hören. Wie viele gelöst sind, steht beim Stand.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Bedürfnisse nach Stand | aufgenommen 2 · weitergeleitet 4 · in Arbeit 5 · gelöst 2 · geht nicht 1 | 14 Bedürfnisse |
    | Antwort der Gruppe gesagt | 10 | 14 Bedürfnisse |
    | Bedürfnisse vor dem letzten Termin | 11, davon der Gruppe beantwortet 10 | 5 Termine |
    | Rückmeldequote | 91 % | 11 Bedürfnisse |

    ### Die Bedürfnisse und ihr Stand

    | Termin | In eigenen Worten | Stand | Antwort | Der Gruppe gesagt am |
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

    ## 7 Stärken, Pläne, Gelungenes

    Stärken und was geklappt hat stehen hier, wenn sie freigegeben sind. Pläne gehören den Menschen; wir zählen sie nur.

    | Kennzahl | Wert | Basis (n) |
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

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Bei Bedürfnissen genannte Stellen | 13 | 6 Termine |
    | Netzwerkpartner im Verzeichnis des Teams | 8 | – |
    | neu im Netz | 5 | – |
    | weiter als vorher | 2 | – |
    | eingeschlafen | 1 | – |

    Netzwerkpartner im Verzeichnis am ersten Termin: 3, am letzten: 7; eingeschlafene zählen nicht mit. Neu: 5, weiter als vorher: 2, eingeschlafen: 1.

    ### Das Netz am ersten und am letzten Termin

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

    ### Was den Zugang erschwert

    | Netzwerkpartner | Was erschwert den Zugang? | Was würde helfen? |
    | --- | --- | --- |
    | Ernährungsberatung (Kassenkurs) | Der Kurs muss erst selbst bezahlt werden. | Die Kasse zahlt direkt an den Kurs. |
    | Familienzentrum Kinzigaue | Viele denken: Das ist nur für Familien. | Ein Vormittag, zu dem ausdrücklich alle eingeladen sind. |
    | Sportverein Lahnhöhe | Der Beitrag, und der Gedanke: Da sind nur Sportliche. | Zwei Probestunden, zu denen jemand mitgeht. |

    ## 9 Stimmung

    1 heißt stürmisch, 5 heißt sonnig. Wer nichts sagen wollte, hat das Wort weitergegeben. Im Mittel zählt jede Antwort gleich viel, auch über mehrere Termine.

    Das misst keine Wirkung. Es zeigt, wie es der Gruppe an dem Tag ging.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Stimmung zu Beginn (Mittel) | 2,9 | 6 Termine |
    | Stimmung am Ende (Mittel) | 3,8 | 6 Termine |
    | Stimmung: Veränderung (Mittel der Paare) | – | – |

    Die Veränderung zählt nur Menschen, die zu Beginn und am Ende geantwortet haben. Hier steht keine Zahl, weil sie zu viel über wenige Menschen verriete.

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

    Störungen gehen vor. Die Gruppe hält an, klärt und macht dann weiter. Die Dauer zählt vom Anhalten, bis es weitergeht, also auch, wenn gerade niemand spricht.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Störungen | 1 | 6 Termine |
    | Störungen: Dauer | 14 min | 6 Termine |
    | Störungen nach Art | Konflikt 1 | 1 Störung |
    | Wie sie ausgingen | Vereinbarung 1 | 1 Störung |
    | Aktive Pausen | 4 | 6 Termine |
    | Aktive Pausen: Dauer | 11 min | 6 Termine |
    | Einwahlprobleme nach Art | nicht gezeigt | 5 Einwahlprobleme |

    ## 11 Stimmen

    Diese Sätze hat die Gruppe freigegeben.

    | Kennzahl | Wert | Basis (n) |
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

    Die Stufe schätzen Menschen ein, am besten mit der Gruppe. Diese Bilanz zeigt nur, was dafür spricht.

    ### Stufen nach Bereich der Entscheidung

    | Worüber wird entschieden? | Stufe der Beteiligung | Warum? | Was dafür spricht |
    | --- | --- | --- | --- |
    | Themen | 7 teilweise Entscheidungskompetenz | Fast alle Themen kommen aus der Gruppe, und sie wählt mit Punkten aus. | Aus der Gruppe: 14 von 15 |
    | Regeln | 6 Mitbestimmung | Die Gruppe hat die Regeln gelesen und eine eigene Regel dazugesetzt. | Neue Gesprächsregeln: 1 |
    | Format | 6 Mitbestimmung | Ob ein Thema mehr Zeit bekommt, stimmt die Gruppe mit Handzeichen ab. | Mehr Zeit für ein Thema: 2 · davon mit gezählten Daumen: 2 von 2 |
    | Angebote | 5 Einbeziehung | Die Bedürfnisse gehen in den Arbeitskreis, und die Antwort kommt zurück. | Bedürfnisse, die jemand übernommen, weitergeleitet oder entschieden hat: 12 von 14 · frühere Bedürfnisse, deren Antwort die Gruppe kennt: 10 von 11 |
    | Auswertung | 4 Anhörung | Im letzten Termin hat die Gruppe gesagt, was bleiben und was anders werden soll. | Bedürfnisse zu diesem Angebot: 2 · Bedürfnisse vorgelesen und bestätigt: 14 von 14 |

    ## 13 Abgeleitete Bedarfe, Bedenken, Ideen

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Bedenken | 1 | 6 Termine |

    ## 14 Ausblick und Verstetigung

    Was offen ist, nehmen wir mit. So kann es weitergehen.

    | Kennzahl | Wert | Basis (n) |
    | --- | --- | ---: |
    | Offene Bedürfnisse | 11 | 6 Termine |

    ### Das sagt die Gruppe zum Angebot

    | In eigenen Worten | Nächster Schritt | Wer kümmert sich? |
    | --- | --- | --- |
    | Das Angebot soll weitergehen. | Bilanz vorlegen | Projektteam |
    | Mehr Menschen sollen davon wissen. | Flyer in Einfacher Sprache | Jobcenter (alle drei) |

    """#
}
