package org.communique.examples.duckdb;

/** What the program asks, each as a query of the views that come with the tables. */
enum Question {
    /** What those who give together promised, and what arrived. */
    DONORS("What did each donor promise for each year, and how much of that has arrived?", """
            SELECT dossier, giver, coalesce(CAST(for_year AS VARCHAR), 'all') AS "for", promised,
                promised_support AS promise, delivered, coalesce(nullif(delivered_support, ''), '-') AS delivery
            FROM donor_year
            WHERE giver <> ''
            ORDER BY dossier, giver, for_year NULLS FIRST, measure, unit, item
            """),
    /** Who said what about one pledge: that of which most is said. */
    STATEMENTS("Who said what about the pledge of which most is said?", """
            SELECT dossier, coalesce(holder, speakers, voice) AS whose, coalesce(speakers, voice) AS told_by, act,
                string_agg(DISTINCT coalesce(polarity, how), ', ' ORDER BY coalesce(polarity, how)) AS how, how_support AS support,
                gist
            FROM said_about
            JOIN (
                SELECT dossier, about
                FROM said_about
                WHERE about LIKE 'pledge:%' AND rank <> 'deprecated'
                GROUP BY dossier, about
                ORDER BY count(DISTINCT statement) DESC, dossier, about
                LIMIT 1
            ) AS most USING (dossier, about)
            WHERE rank <> 'deprecated'
            GROUP BY dossier, statement, whose, told_by, act, how_support, gist
            ORDER BY whose, told_by, act, gist, statement, support
            """),
    /** Events that one source alone tells. */
    EVENTS("Which events stand on one source alone?", """
            SELECT event_sources.dossier, event_sources.event, modality, support, source_ids AS source,
                sources_denying AS denying
            FROM event_sources JOIN event ON event.dossier = event_sources.dossier AND event.entry = event_sources.event
            WHERE sources = 1
            ORDER BY event_sources.dossier, event_sources.event
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
