package org.communique.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.communique.exchange.table.Tables;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word the views and the questions give, of dossiers in which that is easily mistaken. */
class ViewsTest {

    private static final String DOSSIER = """
            {"communique": "1", "id": "%s",
             "sources": [{"id": "source:a"}, {"id": "source:b"}],
             "actors": [
               {"type": "state", "id": "actor:norland", "names": [{"text": "Norland"}]},
               {"type": "state", "id": "actor:arnost", "names": [{"text": "Arnost"}]}],
             "statements": [
               {"id": "statement:ascribed", "voice": "attributed", "act": "claim", "speakers": ["actor:norland"],
                "about": [{"entry": "pledge:one"}], "gist": "Arnost is against it",
                "stances": [{"target": {"entry": "pledge:one"}, "polarity": "opposes", "holder": "actor:arnost"}],
                "evidence": [{"source": "source:a"}]},
               {"id": "statement:wrong", "voice": "attributed", "act": "claim", "speakers": ["actor:norland"],
                "about": [{"entry": "pledge:one"}], "rank": "deprecated", "evidence": [{"source": "source:a"}]},
               {"id": "statement:first", "voice": "attributed", "act": "claim", "speakers": ["actor:norland"],
                "about": [{"entry": "pledge:two"}], "evidence": [{"source": "source:a"}]},
               {"id": "statement:second", "voice": "attributed", "act": "claim", "speakers": ["actor:arnost"],
                "about": [{"entry": "pledge:two"}], "evidence": [{"source": "source:a", "factuality": "possible"}]}],
             "pledges": [
               {"id": "pledge:one", "parties": [{"actor": "actor:norland", "role": "donor"}],
                "contributions": [{"type": "funding", "amount": {"value": "5", "currency": "EUR"}}]},
               {"id": "pledge:two", "parties": [{"actor": "actor:norland", "role": "donor"}],
                "contributions": [{"type": "funding", "amount": {"value": "7", "currency": "EUR"}}]}],
             "events": [
               {"id": "event:talks", "type": "meeting", "modality": "occurred",
                "evidence": [{"source": "source:b"}, {"source": "source:a", "factuality": "certain-denied"}]},
               {"id": "event:rumour", "type": "meeting", "modality": "occurred",
                "evidence": [{"source": "source:a", "factuality": "possible"}],
                "markings": [{"kind": "embargo", "value": "until it is signed"}]}]}
            """;

    @TempDir
    private Path folder;

    private List<List<String>> ask(String query, String... dossiers) throws SQLException, IOException {
        Tables.standard()
                .write(
                        List.of(dossiers).stream()
                                .map(id -> CommuniqueJson.standard()
                                        .read(DOSSIER.formatted(id).getBytes(StandardCharsets.UTF_8)))
                                .toList(),
                        folder);
        try (TableDatabase database = TableDatabase.load(folder)) {
            return database.rows(query).stream().skip(1).toList();
        }
    }

    @Test
    void aSideIsThatOfItsHolderAndNoSpeakersOwn() throws SQLException, IOException {
        assertThat(ask("SELECT holder, speakers, polarity FROM said_about WHERE how = 'stance'", "any"))
                .containsExactly(List.of("actor:arnost", "actor:norland", "opposes"));
    }

    @Test
    void whatIsPossibleAffirmsNothingAndWhatIsDeniedIsToldAsDenied() throws SQLException, IOException {
        assertThat(ask(
                        "SELECT event, sources, sources_possible, sources_denying, source_ids FROM event_sources ORDER BY event",
                        "any"))
                .containsExactly(
                        List.of("event:rumour", "0", "1", "0", "-"), List.of("event:talks", "1", "0", "1", "source:b"));
        assertThat(ask(Question.EVENTS.query(), "any"))
                .containsExactly(List.of("any", "event:talks", "occurred", "disputed", "source:b", "1"));
    }

    @Test
    void statementsAreCountedAndNotTheirRowsAndDeprecatedOnesAreOut() throws SQLException, IOException {
        assertThat(ask(Question.STATEMENTS.query(), "any"))
                .containsExactly(
                        List.of("any", "actor:arnost", "actor:arnost", "claim", "about", "hedged", "-"),
                        List.of("any", "actor:norland", "actor:norland", "claim", "about", "reported", "-"));
    }

    @Test
    void equalIdsOfTwoDossiersAreApart() throws SQLException, IOException {
        for (Question question : Question.values()) {
            List<List<String>> one = ask(question.query(), "one");
            assertThat(ask(question.query(), "one", "two").subList(0, one.size()))
                    .as(question.words())
                    .isEqualTo(one);
        }
    }

    @Test
    void whatHasAnEndlessEmbargoIsNeverFree() throws SQLException, IOException {
        assertThat(ask(
                        "SELECT entry FROM event WHERE embargo_until_utc IS NULL OR embargo_until_utc < TIMESTAMP '9999-01-01'",
                        "any"))
                .containsExactly(List.of("event:talks"));
    }

    @Test
    void theSchemaIsReadAgainAndHasTheNewTables() throws SQLException, IOException {
        ask("FROM dossier", "before");
        try (TableDatabase database = TableDatabase.load(folder)) {
            ask("FROM dossier", "after");
            database.read(folder);
            assertThat(database.rows("SELECT dossier FROM dossier"))
                    .containsExactly(List.of("dossier"), List.of("after"));
            assertThat(database.rows("SELECT DISTINCT dossier FROM donor_year")).hasSize(2);
        }
    }
}
