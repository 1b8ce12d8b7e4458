package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.validation.Small.AID;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.TALKS;
import static org.communique.validation.Small.dossier;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.EventType;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.term.CountryCode;
import org.communique.term.Term;
import org.communique.time.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

    private static final Rule TITLED = Rule.on(
            Pledge.class,
            "desk.untitled",
            Severity.WARNING,
            "the pledge {0} has no title: give it one",
            (pledge, found) -> {
                if (pledge.value().title().isEmpty()) {
                    found.at(pledge, pledge.value().id());
                }
            });

    @Test
    void aRuleOfOnesOwn() {
        Validator validator = Validator.builder().with(TITLED).build();

        Report report = validator.validate(dossier(pledge().build()));

        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("desk.untitled");
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
            assertThat(violation.pointer()).isEqualTo("/pledges/0");
            assertThat(violation.entry()).contains(AID);
            assertThat(violation.arguments()).containsExactly("pledge:aid");
            assertThat(violation.message()).isEqualTo("the pledge pledge:aid has no title: give it one");
            assertThat(violation.message(Locale.GERMAN)).isEqualTo(violation.message());
            assertThat(violation)
                    .hasToString(
                            "WARNING desk.untitled at /pledges/0: the pledge pledge:aid has no title: give it one");
        });
        assertThat(validator.validate(dossier(pledge().title("Aid").build())).violations())
                .isEmpty();
        assertThat(TITLED).hasToString("WARNING desk.untitled");
    }

    @Test
    void rulesAreDroppedAndGradedByTheirCodes() {
        Dossier dossier = dossier(event().type(EventType.of("unheard-of")).build());
        Validator validator = Validator.builder()
                .standard()
                .without("code.unknown")
                .severity("evidence.none", Severity.ERROR)
                .build();

        assertThat(Validator.standard().validate(dossier).violations())
                .extracting(Violation::severity)
                .containsExactly(Severity.INFO, Severity.WARNING);
        assertThat(validator.validate(dossier).violations())
                .extracting(Violation::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void whatIsUnknownAreErrorsWhereThatIsWantedButNotWhatBelongsToOthers() {
        Dossier dossier = dossier(
                event().type(EventType.of("sumit"))
                        .place(Place.builder()
                                .name("London")
                                .country(CountryCode.of("UK"))
                                .build())
                        .extensions(Extensions.of(Map.of(
                                "evidense",
                                JsonText.of("1"),
                                "wether",
                                JsonText.of("1"),
                                "fts:plan",
                                JsonText.of("1"))))
                        .build(),
                event().id(EventId.of("other")).type(EventType.of("cameo:0871")).build(),
                UnrecognizedEntry.builder()
                        .id(new UnrecognizedId("treaty", "t"))
                        .build());

        assertThat(Validator.builder()
                        .standard()
                        .rejectUnknown()
                        .build()
                        .validate(dossier)
                        .violations())
                .filteredOn(violation -> violation.severity() == Severity.ERROR)
                .extracting(Violation::code)
                .containsExactlyInAnyOrder(
                        "code.unknown", "country.unknown", "member.misspelt", "member.unknown", "type.unrecognized");
        assertThat(Validator.standard().validate(dossier).violations())
                .extracting(Violation::message)
                .contains(
                        "the code \"sumit\" of \"type\" is none that this release knows of the vocabulary \"event-type\""
                                + " (\"summit\"?): correct it (vocabularies.md lists all), or leave it if it is meant",
                        "there is no member \"evidense\" here, but one that is called \"evidence\": correct the name, or"
                                + " leave it if it is meant");
    }

    @Test
    void oneErrorMakesADossierInvalid() {
        Dossier dossier = dossier(event().build());

        assertThat(Validator.standard().validate(dossier).valid()).isTrue();
        assertThat(Validator.builder()
                        .standard()
                        .severity("evidence.none", Severity.ERROR)
                        .build()
                        .validate(dossier)
                        .valid())
                .isFalse();
    }

    /** A rule that never looks at anything would find nothing, and nobody would notice. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                Optional.class,
                List.class,
                Report.class,
                MonetaryAmount.class,
                Anchor.class,
                Anchor.OfEntry.class,
                Citation.Builder.class,
                int.class,
                Runnable.class
            })
    void aTypeThatNoDossierCanHoldIsRefused(Class<?> type) {
        Rule rule = Rule.on(type, "desk.any", Severity.INFO, "any", (visit, found) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().with(rule))
                .withMessage("rule: no dossier holds a " + type.getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Object.class,
                Comparable.class,
                Entry.class,
                Dossier.class,
                Evidenced.class,
                EntryId.class,
                ActorId.class,
                Term.class,
                Role.class,
                Rank.class,
                LocalDate.class,
                BigDecimal.class,
                CurrencyUnit.class,
                JsonText.class,
                UnrecognizedEntry.class,
                TextPositionSelector.class
            })
    void aTypeThatSomeValueHasIsTaken(Class<?> type) {
        Rule rule = Rule.on(type, "desk.any", Severity.INFO, "any", (visit, found) -> {});

        assertThatNoException().isThrownBy(() -> Validator.builder().with(rule).build());
    }

    @Test
    void aCodeThatNoRuleHasIsRefused() {
        Validator.Builder builder = Validator.builder().standard();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.without("evidence.nome"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.severity("evidence.nome", Severity.INFO));
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.standard("evidence.nome"));
    }

    @Test
    void aCodeThatARuleHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().with(TITLED).with(TITLED.withSeverity(Severity.INFO)))
                .withMessageContaining("desk.untitled");
    }

    @Test
    void aMalformedCodeAndABlankTextAreRefused() {
        Rule.Check<Entry> nothing = (entry, found) -> {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.on(Entry.class, "Desk untitled", Severity.INFO, "text", nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.on(Entry.class, "desk.untitled", Severity.INFO, " ", nothing));
    }

    @Test
    void theStandardValidatorLeavesOutTheRuleAboutLicences() {
        assertThat(Rule.standard())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .contains("marking.licence-missing");
        assertThat(Validator.standard().rules())
                .extracting(Rule::code)
                .doesNotContain("marking.licence-missing")
                .hasSize(Rule.standard().size() - 1);
    }

    @Test
    void aDateIsOneThatEdtfHasDaysFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().asOf(LocalDate.of(10000, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().asOf(LocalDate.of(-1, 12, 31)));
        assertThat(Validator.builder().asOf(LocalDate.of(0, 1, 1))).isNotNull();
        assertThat(Validator.builder().asOf(LocalDate.of(9999, 12, 31))).isNotNull();
    }

    @Test
    void aTextOfHalfASurrogatePairIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().text(SourceId.of("letter"), "\ud83d"));
    }

    @Test
    void aTextThatDiffersSaysHowManyPositionsItCannotTellAnythingAbout() {
        Source letter = Source.builder().id(SourceId.of("letter")).length(100).build();
        Dossier dossier = dossier(
                letter,
                event().addEvidence(
                                Citation.of(letter.id(), 0, 9),
                                Citation.of(letter.id(), 10, 19),
                                Citation.of(SourceId.of("other"), 0, 9),
                                Citation.builder()
                                        .source(letter.id())
                                        .addSelectors(TextQuoteSelector.of("another"))
                                        .build())
                        .build());

        assertThat(Validator.builder()
                        .with(Rule.standard("source.text-differs"))
                        .text(letter.id(), "another text")
                        .build()
                        .validate(dossier)
                        .violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsExactly("source:letter", "2"));
    }

    @Test
    void positionsAreFoundByPointer() {
        Report report = Validator.standard().validate(dossier(event().build()));

        Report located = report.located(
                pointer -> pointer.equals("/events/0") ? Optional.of(new Position(3, 5)) : Optional.empty());

        assertThat(located).isNotEqualTo(report);
        assertThat(located.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.position()).contains(new Position(3, 5));
            assertThat(violation).asString().startsWith("INFO evidence.none at /events/0 (3:5): ");
        });
        assertThat(located.located(pointer -> Optional.empty())).isEqualTo(report);
        assertThat(new Position(1, 1)).hasToString("1:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    }

    @Test
    void whatARuleThrowsEndsTheValidation() {
        Rule broken = Rule.on(Entry.class, "desk.broken", Severity.INFO, "text", (entry, found) -> {
            throw new IllegalStateException("broken");
        });
        Validator validator = Validator.builder().with(broken).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> validator.validate(dossier(event().build())))
                .withMessage("the rule desk.broken failed at /events/0")
                .havingCause()
                .withMessage("broken");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFindingWithoutOneOfItsArgumentsSaysWhich() {
        Rule forgetful = Rule.on(
                Dossier.class,
                "desk.forgetful",
                Severity.INFO,
                "{0} {1}",
                (dossier, found) -> found.at(dossier, 1, null));
        Validator validator = Validator.builder().with(forgetful).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> validator.validate(dossier()))
                .withMessage("the rule desk.forgetful failed at the dossier")
                .havingCause()
                .withMessage("arguments[1]");
    }

    @Test
    void aFindingWithFewerArgumentsThanItsTextHasPlacesForSaysSo() {
        Rule.Check<Dossier> check = (dossier, found) -> found.at(dossier, 1);
        Rule forgetful = Rule.on(Dossier.class, "desk.forgetful", Severity.INFO, "{2} of {0}", check);
        Validator validator = Validator.builder().with(forgetful).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> validator.validate(dossier()))
                .withMessage("the rule desk.forgetful failed at the dossier")
                .havingCause()
                .withMessage("arguments: the text has places for 3 but there are 1");
    }

    @Test
    void aTextInALanguageWithMorePlacesThanArgumentsIsToldWhenItIsAskedFor() {
        Rule.Check<Dossier> check = (dossier, found) -> found.at(dossier, 1);
        Rule forgetful = Rule.on(
                Dossier.class,
                "desk.forgetful",
                Severity.INFO,
                locale -> locale.equals(Locale.GERMAN) ? "{0} {1}" : "{0}",
                check);
        Violation violation = Validator.builder()
                .with(forgetful)
                .build()
                .validate(dossier())
                .violations()
                .get(0);

        assertThat(violation.message()).isEqualTo("1");
        assertThatIllegalStateException()
                .isThrownBy(() -> violation.message(Locale.GERMAN))
                .withMessage("the text of the rule desk.forgetful has places for 2 arguments but there are 1");
    }

    @Test
    void aLookupIsMadeOnceForEachValidationAndMayAskForAnother() {
        AtomicInteger made = new AtomicInteger();
        Lookup<Integer> pledges = Lookup.of(found -> found.dossier().pledges().size());
        Lookup<String> told = Lookup.of(found -> made.incrementAndGet() + ": " + found.get(pledges));
        Rule.Check<Pledge> check = (pledge, found) -> found.at(pledge, found.get(told));
        Validator validator = Validator.builder()
                .with(Rule.on(Pledge.class, "desk.one", Severity.INFO, "{0}", check))
                .with(Rule.on(Pledge.class, "desk.other", Severity.INFO, "{0}", check))
                .build();
        Dossier two =
                dossier(pledge().build(), pledge().id(PledgeId.of("other")).build());

        assertThat(made).hasValue(0);
        assertThat(validator.validate(two).violations())
                .hasSize(4)
                .extracting(Violation::message)
                .containsOnly("1: 2");
        assertThat(validator.validate(dossier(pledge().build())).violations())
                .extracting(Violation::message)
                .containsOnly("2: 1");
    }

    @Test
    void aLookupHasTheTextsOfTheCallerAndTheDate() {
        SourceId letter = SourceId.of("letter");
        Lookup<String> told = Lookup.of(found -> found.asOf().orElseThrow() + " " + found.texts());
        Rule rule = Rule.on(
                Dossier.class,
                "desk.told",
                Severity.INFO,
                "{0}",
                (dossier, found) -> found.at(dossier, found.get(told)));

        Report report = Validator.builder()
                .with(rule)
                .asOf(LocalDate.of(2025, 3, 6))
                .text(letter, "Dear all")
                .build()
                .validate(dossier());

        assertThat(report.violations())
                .extracting(Violation::message)
                .containsExactly("2025-03-06 " + Map.of(letter, "Dear all"));
    }

    @Test
    void aRuleOfOnesOwnSpeaksSeveralLanguages() {
        Rule rule = Rule.on(
                Pledge.class,
                "desk.any",
                Severity.INFO,
                locale -> locale.getLanguage().equals("de") ? "Zusage {0}" : "pledge {0}",
                (pledge, found) -> found.at(pledge, pledge.value().id().local()));

        Violation violation = Validator.builder()
                .with(rule)
                .build()
                .validate(dossier(pledge().build()))
                .violations()
                .get(0);

        assertThat(violation.message()).isEqualTo("pledge " + AID.local());
        assertThat(violation.message(Locale.GERMANY)).isEqualTo("Zusage " + AID.local());
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsMissingIsNamed() {
        Rule.Check<Entry> nothing = (entry, found) -> {};
        Validator.Builder builder = Validator.builder().standard();

        assertNamed("type", () -> Rule.on((Class<Entry>) null, "desk.any", Severity.INFO, "text", nothing));
        assertNamed("code", () -> Rule.on(Entry.class, null, Severity.INFO, "text", nothing));
        assertNamed("severity", () -> Rule.on(Entry.class, "desk.any", null, "text", nothing));
        assertNamed("text", () -> Rule.on(Entry.class, "desk.any", Severity.INFO, (String) null, nothing));
        assertNamed(
                "text",
                () -> Rule.on(Entry.class, "desk.any", Severity.INFO, (Function<Locale, String>) null, nothing));
        assertNamed("make", () -> Lookup.of(null));
        assertNamed("check", () -> Rule.on(Entry.class, "desk.any", Severity.INFO, "text", null));
        assertNamed("severity", () -> TITLED.withSeverity(null));
        assertNamed("code", () -> Rule.standard(null));
        assertNamed("rule", () -> builder.with(null));
        assertNamed("code", () -> builder.without(null));
        assertNamed("code", () -> builder.severity(null, Severity.INFO));
        assertNamed("severity", () -> builder.severity("evidence.none", null));
        assertNamed("date", () -> builder.asOf(null));
        assertNamed("source", () -> builder.text(null, "text"));
        assertNamed("text", () -> builder.text(SourceId.of("letter"), null));
        assertNamed("dossier", () -> Validator.standard().validate(null));
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void aVisitKnowsItsOwnerItsEntryAndItsPlace() {
        Rule rule = Rule.on(
                Role.class,
                "desk.host",
                Severity.INFO,
                "{0} {1} {2} {3}",
                (role, found) -> found.at(
                        role,
                        role.attribute(),
                        role.owner(Participation.class).orElseThrow().actor(),
                        role.owner().orElseThrow().index(),
                        role.entry().orElseThrow().id()));
        Dossier dossier =
                dossier(event().addParticipations(Participation.of(ANN, Role.HOST), Participation.of(ANN, Role.CHAIR))
                        .build());

        Report report = Validator.builder().with(rule).build().validate(dossier);

        assertThat(report.violations())
                .extracting(Violation::message)
                .containsExactly("role actor:ann 0 event:talks", "role actor:ann 1 event:talks");
    }

    @Test
    void whatIsTheDefaultIsNotVisited() {
        Rule rule = Rule.on(Rank.class, "desk.rank", Severity.INFO, "any", (rank, found) -> found.at(rank));
        Dossier dossier = dossier(
                event().rank(Rank.NORMAL).build(), pledge().rank(Rank.PREFERRED).build());

        assertThat(Validator.builder().with(rule).build().validate(dossier).violations())
                .extracting(Violation::pointer)
                .containsExactly("/pledges/0/rank");
    }

    @Test
    void bothFiguresOfAnAmountAreNumbers() {
        Rule rule = Rule.on(
                BigDecimal.class,
                "desk.number",
                Severity.INFO,
                "{0}",
                (number, found) -> found.at(number, number.value()));
        MoneyAmount amount = AmountWording.parse("€10 to €20").orElseThrow();

        assertThat(Validator.builder()
                        .with(rule)
                        .build()
                        .validate(dossier(
                                pledge().addContributions(Funding.of(amount)).build()))
                        .violations())
                .extracting(Violation::pointer, Violation::message)
                .containsExactly(
                        tuple("/pledges/0/contributions/1/amount/value", "10"),
                        tuple("/pledges/0/contributions/1/amount/upTo", "20"));
    }

    @Test
    void aMemberIsNamedByItsAttribute() {
        Visit<Dossier> root = Visit.root(dossier(pledge().build()), DossierShape.DOSSIER);

        assertThat(root.member("pledges")
                        .member("contributions", 0)
                        .member("text")
                        .pointer())
                .isEqualTo("/pledges/0/contributions/0/text");
        assertThat(root.member("pledges")).hasToString("/pledges/0");
        assertThatIllegalArgumentException().isThrownBy(() -> root.member("promises"));
        assertThatIllegalArgumentException().isThrownBy(() -> root.member("pledges", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> root.member("pledges", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> root.member("title"));
    }

    @Test
    void theReportIsReadByEntryAndSeverity() {
        Dossier dossier = dossier(statement().addSpeakers(ANN).build(), event().build());

        Report report = Validator.standard().validate(dossier);

        assertThat(report.byEntry().keySet()).containsExactly(Small.SAID, TALKS);
        assertThat(report.violations(Severity.ERROR))
                .extracting(Violation::code)
                .containsExactly("reference.missing");
        assertThat(report.ofDossier()).isEmpty();
        assertThat(report).hasToString("Report[1 errors, 0 warnings, 2 infos]");
        assertThat(List.copyOf(report.byEntry().get(TALKS)))
                .extracting(Violation::code)
                .containsExactly("evidence.none");
    }
}
