package org.communique.examples.duckdb;

/** What the program asks, each as a query of the views that come with the tables. */
enum Question {
    /** What those who give together promised, and what arrived. */
    DONORS("What did each donor promise for each year, and how much of that has arrived?", """
            SELECT giver, coalesce(CAST(for_year AS VARCHAR), 'all') AS "for", promised,
                promised_support AS promise, delivered, coalesce(nullif(delivered_support, ''), '-') AS delivery
            FROM donor_year
            WHERE giver <> ''
            ORDER BY giver, for_year NULLS FIRST, measure, unit, item
            """),
    /** Who said what about one pledge: that of which most is said. */
    STATEMENTS("Who said what about the pledge of which most is said?", """
            SELECT coalesce(speakers, holder, voice) AS who, act,
                string_agg(DISTINCT coalesce(polarity, how), ', ' ORDER BY coalesce(polarity, how)) AS how, gist
            FROM said_about
            WHERE about = (SELECT about FROM said_about WHERE about LIKE 'pledge:%' GROUP BY about ORDER BY count(*) DESC, about LIMIT 1)
            GROUP BY ALL
            ORDER BY who, act, gist
            """),
    /** Events that one source alone tells. */
    EVENTS("Which events stand on one source alone?", """
            SELECT event_sources.event, modality, support, first_source AS source
            FROM event_sources JOIN event ON event.dossier = event_sources.dossier AND event.entry = event_sources.event
            WHERE sources = 1
            ORDER BY event
            """);

    private final String words;
    private final String query;

    Question(String words, String query) {
        this.words = words;
        this.query = query;
    }

    String words() {
        return words;
    }

    String query() {
        return query;
    }
}
