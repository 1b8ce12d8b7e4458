package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Entry;
import org.communique.event.Count;
import org.communique.event.CountKind;
import org.communique.evidence.Citation;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;

/** Examples of values, and of the words of a source that they rest on. */
final class CitedWordsExamples {

    /** The source with a text. */
    static final SourceId NOTE = SourceId.of("note");

    /** Its text. */
    static final String TEXT =
            "All figures are in US dollars. The Court of Audit says that nearly $458 million and some"
                    + " 40 drones went to Arnost on 6 March 2025, two hundred people and a €5-million-plus grant later."
                    + " It paid the first in time. They had been lent in March 2019.";

    private static final String CODE = "evidence.words-differ";
    private static final String MONEY = "/pledges/0/contributions/1/amount";
    private static final String STEP = "/pledges/0/steps/0/amount";
    private static final String COUNT = "/pledges/0/contributions/1/quantity";

    static final List<Example> ALL = List.of(
            caught(
                    CODE,
                    "two digits that changed places",
                    MONEY + "/wording",
                    note(),
                    money("485000000", "$485 million", "nearly $458 million")),
            caught(CODE, "a figure without a wording", MONEY, note(), money("485000000", "nearly $458 million")),
            caught(
                    CODE,
                    "words elsewhere",
                    MONEY + "/wording",
                    note(),
                    money("458000000", "$458 million", "The Court of Audit says")),
            caught(
                    CODE,
                    "more than what is nearly as much",
                    MONEY + "/wording",
                    note(),
                    money("458000000", "over $458 million", "nearly $458 million")),
            caught(
                    CODE,
                    "a million for a billion",
                    MONEY + "/wording",
                    note(),
                    money("458000000000", "$458 billion", "nearly $458 million")),
            caught(
                    CODE,
                    "another dollar than the source says that its dollars are",
                    MONEY + "/wording",
                    note(),
                    in("CAD", "458000000", "nearly $458 million", "nearly $458 million")),
            caught(
                    CODE,
                    "another currency",
                    MONEY + "/wording",
                    note(),
                    in("GBP", "458000000", "£458 million", "nearly $458 million")),
            caught(CODE, "another count", COUNT + "/wording", note(), count("60", "60 drones", "some 40 drones")),
            caught(CODE, "another count without a wording", COUNT, note(), count("60", "some 40 drones")),
            caught(
                    CODE,
                    "a count in words",
                    COUNT + "/wording",
                    note(),
                    count("300", "three hundred", "two hundred people")),
            caught(
                    CODE,
                    "the words of a quote selector",
                    MONEY + "/wording",
                    note(),
                    of(Funding.of(worded("USD", "485", "$485 million")), quoted("nearly $458 million"))),
            caught(
                    CODE,
                    "the count of an event",
                    "/events/0/counts/0/quantity/wording",
                    note(),
                    Small.event()
                            .addCounts(counted("60 drones", "some 40 drones"))
                            .build()),
            caught(
                    CODE,
                    "another day, by the words for the time alone",
                    "/events/0/when/wording",
                    note(),
                    on(
                            "8 March 2025",
                            Citation.of(NOTE, at("6 March"), at("6 March") + 12).toBuilder()
                                    .attribute("when")
                                    .build())),
            caught(
                    CODE,
                    "a name that is another",
                    "/actors/0/names/0/text",
                    note(),
                    named("Court of Auditors", "The Court of Audit")),
            caught(
                    CODE,
                    "where the source has no digest",
                    MONEY + "/wording",
                    Source.of(NOTE),
                    money("485000000", "$485 million", "nearly $458 million")),
            caught(
                    CODE,
                    "a step whose words have another figure than its contribution and itself",
                    STEP + "/wording",
                    note(),
                    step("485000000", "$485 million", "nearly $458 million")),
            caught(
                    CODE,
                    "a step whose words have no figure, and refer to none",
                    STEP + "/wording",
                    note(),
                    step("485000000", "$485 million", "The Court of Audit says")),
            caught(
                    CODE,
                    "a step whose words have the figure of something else",
                    STEP + "/wording",
                    note(),
                    step("485000000", "$485 million", "two hundred people and a €5-million-plus grant later. It paid")),
            caught(
                    CODE,
                    "a step whose words refer back, but not to its figure",
                    STEP + "/wording",
                    note(),
                    step("485000000", "485000001", "$485 million", "It paid the first in time")),
            nearMiss(
                    CODE,
                    "a step whose words refer back to the figure of its contribution",
                    note(),
                    step("458000000", "$458 million", "It paid the first in time")),
            nearMiss(
                    CODE,
                    "a step whose words refer back, and have a date",
                    note(),
                    step("458000000", "$458 million", "They had been lent in March 2019")),
            nearMiss(
                    CODE,
                    "the very words",
                    note(),
                    money("458000000", "nearly $458 million", "that nearly $458 million and some")),
            nearMiss(
                    CODE,
                    "the same in other words",
                    note(),
                    money("458000000", "just under US$458m", "nearly $458 million")),
            nearMiss(CODE, "a coarser figure", note(), money("458000000", "about $460 million", "nearly $458 million")),
            nearMiss(
                    CODE,
                    "what the wording leaves out and the value has",
                    note(),
                    of(
                            Funding.of(worded("USD", "458000000", "$458 million").toBuilder()
                                    .approximation(Approximation.NEARLY)
                                    .build()),
                            cited("nearly $458 million"))),
            nearMiss(
                    CODE, "a wording that nobody can read", note(), money("458000000", "a lot", "nearly $458 million")),
            nearMiss(
                    CODE,
                    "words with a figure that nobody can read",
                    note(),
                    in("EUR", "5000000", "€5 million", "€5-million-plus grant")),
            nearMiss(
                    CODE,
                    "what an editor converted",
                    note(),
                    of(
                            Funding.of(worded("USD", "458000000", "nearly $458 million").toBuilder()
                                    .addEquivalents(Equivalent.of(MoneyAmount.of(new BigDecimal("430000000"), "EUR")))
                                    .build()),
                            cited("nearly $458 million"))),
            nearMiss(
                    CODE,
                    "the evidence of the whole pledge",
                    note(),
                    of(Funding.of(worded("USD", "485", "$485 million"))).toBuilder()
                            .addEvidence(cited("nearly $458 million"))
                            .build()),
            nearMiss(
                    CODE,
                    "the evidence of another attribute",
                    note(),
                    of(
                            Funding.of(worded("USD", "485", "$485 million")),
                            cited("nearly $458 million").toBuilder()
                                    .attribute("period")
                                    .build())),
            nearMiss(
                    CODE,
                    "one of two citations",
                    note(),
                    of(
                            Funding.of(worded("USD", "458", "nearly $458 million")),
                            cited("some 40 drones"),
                            cited("nearly $458 million"))),
            nearMiss(
                    CODE,
                    "words that are gone",
                    note(),
                    of(Funding.of(worded("USD", "485", "$485 million")), quoted("nearly $457 million"))),
            nearMiss(
                    CODE,
                    "a whole source",
                    note(),
                    of(Funding.of(worded("USD", "485", "$485 million")), Citation.of(NOTE))),
            nearMiss(
                    CODE,
                    "words of a source whose text nobody gives",
                    of(Funding.of(worded("USD", "485", "$485 million")), Citation.of(SourceId.of("other"), 0, 9))),
            nearMiss(
                    CODE,
                    "another text",
                    Source.builder()
                            .id(NOTE)
                            .textDigest(TextDigest.sha256("another text"))
                            .build(),
                    money("485000000", "$485 million", "nearly $458 million")),
            nearMiss(
                    CODE,
                    "a source in another language",
                    note().toBuilder().language(LanguageTag.of("fr")).build(),
                    money("485000000", "$485 million", "nearly $458 million")),
            nearMiss(CODE, "a count", note(), count("40", "some 40 drones", "some 40 drones")),
            nearMiss(CODE, "a count in figures for words", note(), count("200", "200", "two hundred people")),
            nearMiss(CODE, "a count of one, without a wording", note(), count("1", "some 40 drones")),
            nearMiss(
                    CODE,
                    "the day",
                    note(),
                    on(
                            "6 Mar",
                            Citation.of(NOTE, at("6 March"), at("6 March") + 12).toBuilder()
                                    .attribute("when")
                                    .build())),
            nearMiss(
                    CODE,
                    "a day, by the words for all of the event",
                    note(),
                    on("8 March 2025", cited("6 March 2025"))),
            nearMiss(CODE, "a name", note(), named("Court of Audit", "The Court of Audit says")),
            nearMiss(CODE, "a part of a name", note(), named("the Court of Audit of Norland", "Court of Audit")),
            nearMiss(
                    CODE,
                    "a name in another language",
                    note(),
                    Organization.builder()
                            .id(ActorId.of("court"))
                            .addNames(Name.of("Cour des comptes").toBuilder()
                                    .language(LanguageTag.of("fr"))
                                    .addEvidence(cited("Court of Audit"))
                                    .build())
                            .build()));

    private CitedWordsExamples() {}

    private static Source note() {
        return Source.builder().id(NOTE).textDigest(TextDigest.sha256(TEXT)).build();
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private static Citation cited(String words) {
        return Citation.of(NOTE, at(words), at(words) + words.length());
    }

    private static Citation quoted(String words) {
        return Citation.builder()
                .source(NOTE)
                .addSelectors(TextQuoteSelector.of(words))
                .build();
    }

    private static MoneyAmount worded(String currency, String figure, String wording) {
        return MoneyAmount.of(new BigDecimal(figure), currency).toBuilder()
                .wording(wording)
                .build();
    }

    private static Entry money(String figure, String wording, String words) {
        return in("USD", figure, wording, words);
    }

    private static Entry step(String figure, String wording, String words) {
        return step(figure, figure, wording, words);
    }

    /** A step of a pledge that promises a figure. */
    private static Entry step(String figure, String promised, String wording, String words) {
        return pledge().addContributions(Funding.of(MoneyAmount.of(new BigDecimal(promised), "USD")))
                .addSteps(PledgeStep.of(Stage.DISBURSED).toBuilder()
                        .amount(worded("USD", figure, wording))
                        .addEvidence(cited(words))
                        .build())
                .build();
    }

    private static Entry money(String figure, String words) {
        return of(Funding.of(MoneyAmount.of(new BigDecimal(figure), "USD")), cited(words));
    }

    private static Entry in(String currency, String figure, String wording, String words) {
        return of(Funding.of(worded(currency, figure, wording)), cited(words));
    }

    private static Entry count(String figure, String wording, String words) {
        return of(
                Goods.of("drone").toBuilder()
                        .quantity(drones(figure).toBuilder().wording(wording).build())
                        .build(),
                cited(words));
    }

    private static Entry count(String figure, String words) {
        return of(Goods.of("drone").toBuilder().quantity(drones(figure)).build(), cited(words));
    }

    private static Quantity drones(String figure) {
        return Quantity.of(new BigDecimal(figure), Unit.DRONE);
    }

    private static Count counted(String wording, String words) {
        return Count.of(
                        CountKind.PARTICIPANTS,
                        drones("60").toBuilder().wording(wording).build())
                .toBuilder()
                .addEvidence(cited(words))
                .build();
    }

    private static Pledge of(Funding funding, Citation... evidence) {
        return pledge().addContributions(
                        funding.toBuilder().addEvidence(evidence).build())
                .build();
    }

    private static Pledge of(Goods goods, Citation... evidence) {
        return pledge().addContributions(goods.toBuilder().addEvidence(evidence).build())
                .build();
    }

    private static Entry on(String wording, Citation evidence) {
        return Small.event()
                .when(TimeExpression.builder().wording(wording).build())
                .addEvidence(evidence)
                .build();
    }

    private static Entry named(String name, String words) {
        return Organization.builder()
                .id(ActorId.of("court"))
                .addNames(Name.of(name).toBuilder().addEvidence(cited(words)).build())
                .build();
    }
}
