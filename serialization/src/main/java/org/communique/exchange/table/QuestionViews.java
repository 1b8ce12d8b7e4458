package org.communique.exchange.table;

/** The views that answer what people ask. */
final class QuestionViews {

    /** The statements. */
    static final String SQL = """
            CREATE OR REPLACE VIEW donor_year AS
            SELECT dossier, giver, year AS for_year, measure, unit, item,
                max(lower) FILTER (WHERE stage = 'pledged') AS promised_lower,
                bool_or(lower_inclusive) FILTER (WHERE stage = 'pledged') AS promised_lower_inclusive,
                max(upper) FILTER (WHERE stage = 'pledged') AS promised_upper,
                bool_or(upper_inclusive) FILTER (WHERE stage = 'pledged') AS promised_upper_inclusive,
                max(words) FILTER (WHERE stage = 'pledged') AS promised,
                max(support) FILTER (WHERE stage = 'pledged') AS promised_support,
                max(lower) FILTER (WHERE stage = 'disbursed') AS delivered_lower,
                bool_or(lower_inclusive) FILTER (WHERE stage = 'disbursed') AS delivered_lower_inclusive,
                max(upper) FILTER (WHERE stage = 'disbursed') AS delivered_upper,
                bool_or(upper_inclusive) FILTER (WHERE stage = 'disbursed') AS delivered_upper_inclusive,
                max(words) FILTER (WHERE stage = 'disbursed') AS delivered,
                max(support) FILTER (WHERE stage = 'disbursed') AS delivered_support
            FROM ledger_total
            WHERE giver IS NOT NULL AND figure = 'reached' AND stage IN ('pledged', 'disbursed')
            GROUP BY dossier, giver, year, measure, unit, item;
            COMMENT ON VIEW donor_year IS 'What those who give together promised or went further with, and what arrived, as the ledger counts it: each row is one group of figures of the ledger and no sum. for_year is the year for which it is promised, whenever that arrived, and absent of all times; what arrived in a year is another question, and 0 here no answer to it.';

            CREATE OR REPLACE VIEW donor_year_numeric AS SELECT * REPLACE (
                exact_decimal(promised_lower) AS promised_lower,
                exact_decimal(promised_upper) AS promised_upper,
                exact_decimal(delivered_lower) AS delivered_lower,
                exact_decimal(delivered_upper) AS delivered_upper
            ) FROM donor_year;
            COMMENT ON VIEW donor_year_numeric IS 'As donor_year, with amounts as numbers; those that are none of DECIMAL(38,4) are absent, and not_numeric counts them of ledger_total.';

            CREATE OR REPLACE VIEW speakers AS
            SELECT dossier, entry, string_agg("value", ' ' ORDER BY position) AS speakers
            FROM speaker
            GROUP BY dossier, entry;
            COMMENT ON VIEW speakers IS 'Who says a statement together, with a space between their ids.';

            CREATE OR REPLACE VIEW said_about AS
            SELECT said.dossier, coalesce(thing.thing, said.about) AS about, event.modality AS about_modality, said.statement,
                said.how, said.polarity, said.strength, said.support AS how_support,
                coalesce(said.holder, statement.holder) AS holder, speakers.speakers, statement.voice, statement.act,
                statement.rank, statement.support, statement.visibility, statement.said_edtf, statement.gist
            FROM (
                SELECT dossier, topic_entry AS about, entry AS statement, 'about' AS how, CAST(NULL AS VARCHAR) AS polarity,
                    CAST(NULL AS VARCHAR) AS strength, CAST(NULL AS VARCHAR) AS holder, support
                FROM topic
                WHERE list = 'about' AND topic_entry IS NOT NULL
                UNION ALL
                SELECT dossier, target_entry, entry, 'stance', polarity, strength, holder, support
                FROM stance
                WHERE target_entry IS NOT NULL
                UNION ALL
                SELECT dossier, entry, stated_in, 'stated-in', NULL, NULL, NULL, support
                FROM pledge
                WHERE stated_in IS NOT NULL
                UNION ALL
                SELECT dossier, entry, stated_in, 'stated-in', NULL, NULL, NULL, support
                FROM need
                WHERE stated_in IS NOT NULL
            ) AS said
            JOIN statement ON statement.dossier = said.dossier AND statement.entry = said.statement
            LEFT JOIN entry AS thing ON thing.dossier = said.dossier AND thing.entry = said.about
            LEFT JOIN event ON event.dossier = said.dossier AND event.entry = thing.thing
            LEFT JOIN speakers ON speakers.dossier = said.dossier AND speakers.entry = said.statement;
            COMMENT ON VIEW said_about IS 'Which statements are about an entry, take a side on it, or state it: holder is whose view or side it is where that is not the speakers'', and how_support how certain that is. Deprecated statements are among them, as rank says; those about an entry that tells the same stand at the thing.';

            CREATE OR REPLACE VIEW event_sources AS
            SELECT dossier, event,
                count(DISTINCT source) FILTER (WHERE factuality IN ('certain', 'probable')) AS sources,
                count(DISTINCT source)
                    FILTER (WHERE owner = '' AND attribute IS NULL AND factuality = 'certain' AND via IS NULL) AS sources_certain,
                count(DISTINCT source) FILTER (WHERE factuality = 'possible') AS sources_possible,
                count(DISTINCT source) FILTER (WHERE factuality LIKE '%-denied') AS sources_denying,
                string_agg(DISTINCT source, ' ' ORDER BY source) FILTER (WHERE factuality IN ('certain', 'probable')) AS source_ids
            FROM (
                SELECT event.dossier, own.thing AS event, coalesce(source.thing, citation.source) AS source, citation.owner,
                    citation.attribute, citation.factuality, citation.via
                FROM event
                JOIN entry AS own ON own.dossier = event.dossier AND own.entry = event.entry
                LEFT JOIN citation ON citation.dossier = event.dossier AND citation.entry = event.entry
                LEFT JOIN entry AS source ON source.dossier = citation.dossier AND source.entry = citation.source
                WHERE event.rank <> 'deprecated'
            ) AS cited
            GROUP BY dossier, event;
            COMMENT ON VIEW event_sources IS 'How many sources affirm something of an event, or of one that certainly tells the same, certainly or probably: source_ids. Beside that how many affirm the event as a whole for certain and on their own word, hold something of it for possible, and deny something of it; those that tell the same count once.';
            """;

    private QuestionViews() {}
}
