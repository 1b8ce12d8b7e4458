package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.QuoteExamples.LETTER;
import static org.communique.validation.QuoteExamples.TEXT;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.statement;

import java.util.List;
import org.communique.actor.Tenure;
import org.communique.entry.Condition;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.ActorId;
import org.communique.id.TenureId;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.Statement;
import org.junit.jupiter.api.Test;

/** A message says which words, characters and places are meant. */
class ArgumentsTest {

    @Test
    void ofAQuotationItsWords() {
        assertThat(said("quote.missing", quoting("we shall", 5, 14)))
                .containsExactly("we shall", "source:letter", "\"we will\" (6–13)");
    }

    @Test
    void ofAQuoteSelectorItsWords() {
        Citation citation = Citation.builder()
                .source(LETTER)
                .addSelectors(TextQuoteSelector.of("we shall"))
                .build();

        assertThat(said("quote.missing", event().addEvidence(citation).build()))
                .containsExactly("we shall", "source:letter", "\"we will\" (6–13)");
    }

    @Test
    void ofAPositionItsOffsets() {
        Entry letter = Small.GAZETTE.toBuilder()
                .id(LETTER)
                .textDigest(TextDigest.sha256(TEXT))
                .build();

        assertThat(said(
                        "quote.missing",
                        letter,
                        event().addEvidence(Citation.of(LETTER, 40, 4000)).build()))
                .containsExactly("40–4000", "source:letter", "–");
    }

    @Test
    void ofMovedWordsTheirPlace() {
        assertThat(said("quote.moved", quoting("we will", 6, 15)))
                .containsExactly("we will", "source:letter", "5", "14");
    }

    @Test
    void ofWordsInSeveralPlacesTheFirst() {
        assertThat(said("quote.ambiguous", quoting("perhaps", 0, 9)))
                .containsExactly("perhaps", "source:letter", "21", "30");
    }

    @Test
    void ofTwoIncumbentsTheLaterAndTheEarlierOfTheDocument() {
        Entry later = Tenure.of(TenureId.of("a"), Small.ANN, Small.OFFICE).toBuilder()
                .period(Small.time("2005/2010"))
                .build();
        Entry earlier = Tenure.of(TenureId.of("b"), ActorId.of("bob"), Small.OFFICE).toBuilder()
                .period(Small.time("2000/2007"))
                .build();

        assertThat(said("tenure.two-incumbents", later, earlier))
                .containsExactly("office:minister", "actor:bob", "actor:ann");
    }

    @Test
    void ofAWrongKindTheRightOnes() {
        assertThat(said(
                        "reference.wrong-kind",
                        Small.state(Small.FRANCE),
                        Tenure.of(TenureId.of("a"), Small.FRANCE, Small.OFFICE)))
                .containsExactly("actor:france", "person", "person, collective");
        assertThat(said(
                        "reference.wrong-kind",
                        Small.GAZETTE,
                        event().addConditions(Condition.of(Small.GAZETTE.id())).build()))
                .last()
                .isEqualTo("actor, tenure, membership, statement, pledge, need, event, link");
        assertThat(said(
                        "reference.wrong-kind",
                        event().build(),
                        Small.link("l", Small.TALKS, Relation.ANSWERS, Small.TALKS)))
                .last()
                .isEqualTo("pledge");
    }

    @Test
    void ofACycleHowManyAreInIt() {
        assertThat(said(
                        "reference.cycle",
                        Small.some("a").toBuilder().subsetOf(ActorId.of("b")).build(),
                        Small.some("b").toBuilder().subsetOf(ActorId.of("a")).build()))
                .last()
                .isEqualTo("2");
    }

    @Test
    void ofACharacterItsCodePoint() {
        assertThat(said("text.bidi-control", statement().gist("a\u202Eb").build()))
                .first()
                .isEqualTo("U+202E");
        assertThat(said("text.zero-width", statement().gist("a\u200Bb").build()))
                .first()
                .isEqualTo("U+200B");
        assertThat(said("text.control-character", statement().gist("a\u0007b").build()))
                .first()
                .isEqualTo("U+0007");
    }

    private static Statement quoting(String words, int start, int end) {
        return statement()
                .addQuotations(Quotation.of(words).toBuilder()
                        .addEvidence(Citation.of(LETTER, start, end))
                        .build())
                .build();
    }

    private static List<String> said(String code, Entry... entries) {
        return Validator.builder()
                .with(Rule.standard(code))
                .text(LETTER, TEXT)
                .build()
                .validate(Small.dossier(entries))
                .violations()
                .get(0)
                .arguments();
    }
}
