package org.communique.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.id.SourceId;
import org.communique.id.TenureId;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void stateHasItsIsoCodeForAnIdentifier() {
        State uk = State.of("GB", "United Kingdom");

        assertThat(uk.id()).isEqualTo(ActorId.of("united-kingdom"));
        assertThat(uk.displayName()).isEqualTo("United Kingdom");
        assertThat(uk.identifiers()).containsExactly(Identifier.of(IdentifierScheme.ISO3166_1, "GB"));
        assertThatIllegalArgumentException().isThrownBy(() -> State.of("gb", "United Kingdom"));
        assertThatIllegalArgumentException().isThrownBy(() -> State.of("GBR", "United Kingdom"));
    }

    @Test
    void nameToShowIsTheFirstOrElseTheDescriptionOrElseTheId() {
        Person named = Person.builder()
                .id(ActorId.of("a"))
                .addNames(Name.of("First"), Name.of("Second"))
                .description("somebody")
                .build();
        Organization described = Organization.builder()
                .id(ActorId.of("firm"))
                .description("a security firm")
                .build();
        UnrecognizedActor bare =
                UnrecognizedActor.builder().id(ActorId.of("b")).type("robot").build();

        assertThat(named.displayName()).isEqualTo("First");
        assertThat(described.displayName()).isEqualTo("a security firm");
        assertThat(bare.displayName()).isEqualTo("actor:b");
    }

    @Test
    void collectiveIsKnownByItsDescription() {
        Collective countries = Collective.of("Around 20 countries");

        assertThat(countries.id()).isEqualTo(ActorId.of("around-20-countries"));
        assertThat(countries.names()).isEmpty();
        assertThat(countries).hasToString("actor:around-20-countries \"Around 20 countries\"");
    }

    @Test
    void logLineIsCutAfter80CharactersOfTheName() {
        Person person = Person.of("word ".repeat(1_000));

        assertThat(person.toString())
                .isEqualTo(person.id() + " \"" + "word ".repeat(16).substring(0, 79) + "…\"");
        assertThat(Person.of("w".repeat(80)).toString()).endsWith("w\"");
        assertThat(Person.of("w".repeat(81)).toString()).endsWith("…\"");
    }

    @Test
    void logLineOfManyCitationsIsShort() {
        Name name = Name.of("Keir Starmer").toBuilder()
                .addAllEvidence(IntStream.range(0, 1_000)
                        .mapToObj(i -> Citation.of(SourceId.of("gazette"), i, i + 1))
                        .toList())
                .build();

        assertThat(name.toString()).hasSizeLessThan(300).contains("Keir Starmer");
    }

    @Test
    void sameOfficeTwiceIsTwoTenures() {
        Tenure first = Tenure.of(TenureId.of("first"), ActorId.of("a"), OfficeId.of("o"));
        Tenure second = Tenure.of(TenureId.of("second"), ActorId.of("a"), OfficeId.of("o"));

        assertThat(first).isNotEqualTo(second);
        assertThat(first.status()).contains(TenureStatus.INCUMBENT);
    }

    @Test
    void builderStartedFromAnotherKindTakesWhatBothHave() {
        State uk = State.of("GB", "United Kingdom");
        Organization body =
                Organization.builder().from(uk).id(ActorId.of("body")).build();

        assertThat(body.names()).isEqualTo(uk.names());
        assertThat(body.identifiers()).isEqualTo(uk.identifiers());
        assertThat(body.id()).isEqualTo(ActorId.of("body"));
    }

    @Test
    void whoeverActsHasALifetimeAndMayBeNoMore() {
        State union = State.of("SU", "Soviet Union").toBuilder()
                .existence(Existence.DISSOLVED)
                .lifetime(TimeExpression.of(Edtf.parse("1922-12-30/1991-12-26")))
                .build();
        Person minister = Person.of("Eduard Shevardnadze").toBuilder()
                .existence(Existence.DECEASED)
                .lifetime(TimeExpression.of(Edtf.parse("1928-01-25/2014-07-07")))
                .build();
        Collective crew = Collective.of("the crew").toBuilder()
                .existence(Existence.DECEASED)
                .build();
        Organization renamed = Organization.of("North Body").toBuilder()
                .addNames(Name.of("Northern Board").toBuilder()
                        .period(TimeExpression.of(Edtf.parse("../1999")))
                        .build())
                .lifetime(TimeExpression.of(Edtf.parse("1949/..")))
                .build();

        assertThat(List.<Actor>of(union, minister, crew, renamed))
                .extracting(Actor::existence)
                .containsExactly(
                        Optional.of(Existence.DISSOLVED),
                        Optional.of(Existence.DECEASED),
                        Optional.of(Existence.DECEASED),
                        Optional.empty());
        assertThat(Organization.builder().from(union).build().lifetime()).isEqualTo(union.lifetime());
    }

    @Test
    void identifierIsByItselfNormalAndForAllTime() {
        Identifier plain = Identifier.of(IdentifierScheme.WIKIDATA, "Q1");

        assertThat(plain.rank()).isEqualTo(Rank.NORMAL);
        assertThat(plain.period()).isEmpty();
        assertThat(plain.evidence()).isEmpty();
    }

    @Test
    void typeIsPartOfAnActor() {
        Actor person = Person.of("NATO");
        Actor organization = Organization.of("NATO");

        assertThat(person).isNotEqualTo(organization);
    }
}
