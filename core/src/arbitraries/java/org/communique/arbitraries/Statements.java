package org.communique.arbitraries;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.OfficeId;
import org.communique.id.StatementId;
import org.communique.statement.Medium;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;

/** Arbitrary statements, quotations and stances. */
public final class Statements {

    private Statements() {}

    /** {@return statements of every shape} */
    public static StatementArbitrary any() {
        return new StatementArbitrary(ReferenceScope.anywhere().any(Statement.class));
    }

    /** {@return quotations, whose evidence, where they have any, has one selector a segment} */
    public static Arbitrary<Quotation> quotations() {
        return ReferenceScope.anywhere().any(Quotation.class);
    }

    /** {@return stances of every shape} */
    public static Arbitrary<Stance> stances() {
        return ReferenceScope.anywhere().any(Stance.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Quotation.class, Statements::quotation)
                .add(Stance.class, Statements::stance)
                .add(Statement.class, StatementId.class, Statements::statement);
    }

    private static Arbitrary<Quotation> quotation(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Quotation::builder)
                .with(Arbitraries.of(QuotationForm.class), Quotation.Builder::form)
                .with(said(scope), (builder, said) -> builder.addAllSegments(said.segments())
                        .addAllEvidence(said.evidence()))
                .rarely(LanguageTag.class, Quotation.Builder::language)
                .rarely(Texts.any(), Quotation.Builder::original)
                .rarely(LanguageTag.class, Quotation.Builder::originalLanguage)
                .rarely(ActorId.class, Quotation.Builder::translator)
                .rarely(Extensions.class, Quotation.Builder::extensions)
                .build(Quotation.Builder::build);
    }

    /** Segments, and the citation that has a selector for each. */
    private record Said(List<String> segments, List<Citation> evidence) {

        static Said of(List<String> segments, Citation citation, Optional<Integer> start) {
            Citation whole = citation.toBuilder()
                    .selectors(start.map(offset -> Evidence.around(segments, offset))
                            .orElseGet(() -> Evidence.quoting(segments)))
                    .build();
            return new Said(segments, List.of(whole));
        }
    }

    private static Arbitrary<Said> said(ReferenceScope scope) {
        Arbitrary<List<String>> segments = BuilderArbitraryConfigurer.lists(Texts.any(), 1, 3);
        Arbitrary<Optional<Integer>> starts =
                Arbitraries.integers().between(0, Evidence.LAST_OFFSET / 2).optional(0.7);
        Arbitrary<Said> cited =
                Combinators.combine(segments, scope.any(Citation.class), starts).as(Said::of);
        return scope.isAnywhere()
                ? WeightedChoice.of(1, segments.map(texts -> new Said(texts, List.of())))
                        .or(3, cited)
                : cited;
    }

    private static Arbitrary<Stance> stance(ReferenceScope scope) {
        Arbitrary<Integer> priorities =
                WeightedChoice.of(6, Arbitraries.of(1, 2, 3)).or(1, Arbitraries.just(Integer.MAX_VALUE));
        return BuilderArbitraryConfigurer.of(scope, Stance::builder)
                .with(Topic.class, Stance.Builder::target)
                .with(Arbitraries.of(Polarity.class), Stance.Builder::polarity)
                .maybe(Strength.class, Stance.Builder::strength)
                .rarely(priorities, Stance.Builder::priority)
                .rarely(ActorId.class, Stance.Builder::holder)
                .list(Citation.class, 0, 1, Stance.Builder::addAllEvidence)
                .rarely(Extensions.class, Stance.Builder::extensions)
                .build(Stance.Builder::build);
    }

    private static Arbitrary<Statement> statement(ReferenceScope scope, Arbitrary<StatementId> ids) {
        return Entries.entry(scope, Statement::builder, "speakers", "addressees", "quotations")
                .with(ids, Statement.Builder::id)
                .with(voices(scope), (builder, voice) -> builder.voice(voice.voice())
                        .addAllSpeakers(voice.speakers()))
                .with(SpeechAct.class, Statement.Builder::act)
                .rarely(ActorId.class, Statement.Builder::holder)
                .rarely(OfficeId.class, Statement.Builder::capacity)
                .maybe(Medium.class, Statement.Builder::medium)
                .rarely(Place.class, Statement.Builder::place)
                .maybe(EventId.class, Statement.Builder::occasion)
                .rareList(ActorId.class, 2, Statement.Builder::addAllAddressees)
                .rareList(ActorId.class, 2, Statement.Builder::addAllAudience)
                .maybe(TimeExpression.class, Statement.Builder::said)
                .maybe(Texts.any(), Statement.Builder::gist)
                .list(Quotation.class, 0, 2, Statement.Builder::addAllQuotations)
                .list(Stance.class, 0, 1, Statement.Builder::addAllStances)
                .list(Topic.class, 0, 1, Statement.Builder::addAllAbout)
                .rarely(StatementId.class, Statement.Builder::reports)
                .build(builder -> consistent(builder.build()));
    }

    /** The same statement, in whose audience none of its speakers is, and whose holder is not its only speaker. */
    static Statement consistent(Statement statement) {
        return statement.toBuilder()
                .holder(statement
                        .holder()
                        .filter(holder -> !statement.speakers().equals(List.of(holder))))
                .audience(statement.audience().stream()
                        .filter(actor -> !statement.speakers().contains(actor))
                        .toList())
                .build();
    }

    /** A voice and those it belongs to: nobody, where it is unattributed. */
    private record Voices(Voice voice, List<ActorId> speakers) {}

    private static Arbitrary<Voices> voices(ReferenceScope scope) {
        Arbitrary<Voices> attributed = BuilderArbitraryConfigurer.lists(scope.any(ActorId.class), 0, 2)
                .map(speakers -> new Voices(Voice.ATTRIBUTED, speakers));
        return WeightedChoice.of(4, attributed)
                .or(1, Arbitraries.of(Voice.class).map(voice -> new Voices(voice, List.of())));
    }
}
