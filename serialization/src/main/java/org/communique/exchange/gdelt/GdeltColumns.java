package org.communique.exchange.gdelt;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The columns of GDELT's lines, by how many there are. */
final class GdeltColumns {

    static final String EVENT = "GLOBALEVENTID";
    static final String DAY = "SQLDATE";
    static final String CODE = "EventCode";
    static final String ADDED = "DATEADDED";
    static final String ADDRESS = "SOURCEURL";
    static final String MENTIONED = "MentionTimeDate";
    static final String IDENTIFIER = "MentionIdentifier";
    static final List<String> WITHIN_ARTICLE =
            List.of("SentenceID", "Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset");

    static final List<String> ACTORS = List.of("Actor1", "Actor2");
    static final List<String> PLACES = List.of("Actor1Geo", "Actor2Geo", "ActionGeo");

    private static final List<String> DATES = List.of(EVENT, DAY, "MonthYear", "Year", "FractionDate");
    private static final List<String> ACTOR = List.of(
            "Code",
            "Name",
            "CountryCode",
            "KnownGroupCode",
            "EthnicCode",
            "Religion1Code",
            "Religion2Code",
            "Type1Code",
            "Type2Code",
            "Type3Code");
    private static final List<String> ACTION = List.of(
            "IsRootEvent",
            CODE,
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone");
    private static final List<String> PLACE =
            List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");
    private static final String SECOND_DIVISION = "ADM2Code";

    private static final List<String> BEFORE_APRIL_2013 = events(part -> !part.equals(SECOND_DIVISION), List.of(ADDED));
    private static final List<String> VERSION_1 =
            events(part -> !part.equals(SECOND_DIVISION), List.of(ADDED, ADDRESS));
    private static final List<String> VERSION_2 = events(part -> true, List.of(ADDED, ADDRESS));

    /** Those of events. */
    static final Map<Integer, List<String>> EVENTS = Map.of(
            BEFORE_APRIL_2013.size(), BEFORE_APRIL_2013, VERSION_1.size(), VERSION_1, VERSION_2.size(), VERSION_2);

    private static final List<String> MENTION = List.of(
            EVENT,
            "EventTimeDate",
            MENTIONED,
            "MentionType",
            "MentionSourceName",
            IDENTIFIER,
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    /** Those of mentions. */
    static final Map<Integer, List<String>> MENTIONS = Map.of(MENTION.size(), MENTION);

    private GdeltColumns() {}

    private static List<String> events(Predicate<String> hasPart, List<String> last) {
        Stream<String> actors = ACTORS.stream().flatMap(actor -> ACTOR.stream().map(part -> actor + part));
        Stream<String> places =
                PLACES.stream().flatMap(place -> PLACE.stream().filter(hasPart).map(part -> place + '_' + part));
        return Stream.of(DATES.stream(), actors, ACTION.stream(), places, last.stream())
                .flatMap(columns -> columns)
                .toList();
    }
}
