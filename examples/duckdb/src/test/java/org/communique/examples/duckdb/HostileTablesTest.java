package org.communique.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.exchange.table.Tables;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what a database reads to what was written, of texts, numbers and dates that break what is careless. */
class HostileTablesTest {

    @TempDir
    private Path folder;

    private List<List<String>> ask(String query, Entry... entries) throws SQLException, IOException {
        Path tables = folder.resolve("it's \"tables\"");
        Tables.standard().write(tables, Dossier.of(DossierId.of("any")).plus(entries));
        try (TableDatabase database = TableDatabase.load(tables)) {
            return database.rows(query).stream().skip(1).toList();
        }
    }

    private static State named(String name) {
        return named("any", name);
    }

    private static State named(String id, String name) {
        return State.builder().id(ActorId.of(id)).addNames(Name.of(name)).build();
    }

    @Test
    void textsComeAsTheyAre() throws SQLException, IOException {
        List<String> texts = List.of(
                "\"",
                "a\"b,c",
                "a\nb",
                "a\r\nb",
                "a\rb",
                "a\u0000b",
                " a ",
                "#a",
                "\ufeffa",
                "'",
                "=1+1",
                "\\N",
                "NULL",
                "\ud83d\ude00");
        Entry[] states = new Entry[texts.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = named("a" + (10 + i), texts.get(i));
        }
        assertThat(ask("SELECT text FROM name ORDER BY entry", states))
                .isEqualTo(texts.stream().map(List::of).toList());
    }

    @Test
    void aTextOfTenMegabytesComesWhole() throws SQLException, IOException {
        assertThat(ask("SELECT length(text) FROM name", named("long ".repeat(2_000_000))))
                .containsExactly(List.of("10000000"));
    }

    @Test
    void noTextIsNoAbsentOne() throws SQLException, IOException {
        assertThat(ask("SELECT owner = '', language IS NULL FROM name", named("Norland")))
                .containsExactly(List.of("true", "true"));
    }

    @Test
    void numbersAreExactAndThoseThatAreNoDecimalOfSqlAreCounted() throws SQLException, IOException {
        String longest = "12345678901234567890.123456789012345678";
        String query =
                "SELECT f.amount_value, n.amount_value FROM contribution f JOIN contribution_numeric n USING (entry)"
                        + " ORDER BY f.entry";
        Entry[] pledges = {
            pledge("a", "1234567890123456789012345678901234.5678"),
            pledge("b", longest),
            pledge("c", "0.00005"),
            pledge("d", "-5.5")
        };
        assertThat(ask(query, pledges))
                .containsExactly(
                        List.of("1234567890123456789012345678901234.5678", "1234567890123456789012345678901234.5678"),
                        List.of(longest, "-"),
                        List.of("0.00005", "-"),
                        List.of("-5.5", "-5.5000"));
        assertThat(ask(
                        "SELECT left_out FROM not_numeric WHERE table_name = 'contribution' AND column_name = 'amount_value'",
                        pledges))
                .containsExactly(List.of("2"));
    }

    private static Pledge pledge(String id, String amount) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addParties(Participation.of(ActorId.of("any"), Role.DONOR))
                .addContributions(Funding.of(MoneyAmount.of(new BigDecimal(amount), "EUR")))
                .build();
    }

    @Test
    void yearsOfAnyLengthComeOrAreSaidToBeBeyond() throws SQLException, IOException {
        String query = "SELECT year(published_earliest), month(published_latest), published_start, published_end,"
                + " year(recorded_utc) FROM source";
        assertThat(ask(query, source("Y10000", "+10000-01-01T00:00:00Z")))
                .containsExactly(List.of("10000", "12", "known", "known", "10000"));
        assertThat(ask(query, source("-0001", "-0001-01-01T00:00:00Z")))
                .containsExactly(List.of("-1", "12", "known", "known", "-1"));
        assertThat(ask(query, source("Y289999", "+289999-01-01T00:00:00Z")))
                .containsExactly(List.of("289999", "12", "known", "known", "289999"));
        assertThat(ask(query, source("Y-289999", "-289999-01-01T00:00:00.000001Z")))
                .containsExactly(List.of("-289999", "12", "known", "known", "-289999"));
        assertThat(ask(query, source("Y-17E7", "+1000000000-12-31T23:59:59.999999999Z")))
                .containsExactly(List.of("-", "-", "beyond", "beyond", "-"));
    }

    private static Source source(String edtf, String recorded) {
        return Source.builder()
                .id(SourceId.of("any"))
                .published(TimeExpression.of(Edtf.parse(edtf)))
                .recorded(Instant.parse(recorded))
                .build();
    }
}
