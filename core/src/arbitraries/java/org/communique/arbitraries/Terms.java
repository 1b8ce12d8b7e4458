package org.communique.arbitraries;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.MembershipStatus;
import org.communique.actor.NameKind;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.TenureStatus;
import org.communique.amount.Unit;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.MarkingKind;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Relation;
import org.communique.event.CountKind;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.pledge.Instrument;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Recurrence;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.source.SourceKind;
import org.communique.statement.Medium;
import org.communique.statement.SpeechAct;
import org.communique.statement.Strength;
import org.communique.term.Basis;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.term.Term;

/** Arbitrary codes of the open vocabularies, known and unknown, of languages and of countries. */
public final class Terms {

    private static final List<String> AWKWARD = List.of(
            "x-custom", "plover:yield", "0", "a", "9.9_z-", "state", "true", "z".repeat(63), "0:" + "-".repeat(62));

    private static final Arbitrary<String> CODES =
            WeightedChoice.of(2, Arbitraries.of(AWKWARD)).or(1, randomCodes());

    private Terms() {}

    /** {@return codes of 1 to 64 characters, hardly any of which a vocabulary knows} */
    public static Arbitrary<String> codes() {
        return CODES;
    }

    /** {@return mostly known terms, now and then an unknown one} */
    static <T extends Term> Arbitrary<T> of(List<T> known, Function<String, T> of) {
        return WeightedChoice.of(9, Arbitraries.of(known)).or(1, CODES.map(of));
    }

    /** {@return the types of things of which these are known} */
    static Arbitrary<String> unknown(String... known) {
        Set<String> taken = Set.of(known);
        return CODES.filter(code -> !taken.contains(code));
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(LanguageTag.class, Terms::languages)
                .add(CountryCode.class, Terms::countries)
                .term(Basis.class, Basis.all(), Basis::of)
                .term(CollectiveKind.class, CollectiveKind.all(), CollectiveKind::of)
                .term(Existence.class, Existence.all(), Existence::of)
                .term(MembershipStatus.class, MembershipStatus.all(), MembershipStatus::of)
                .term(NameKind.class, NameKind.all(), NameKind::of)
                .term(OrganizationKind.class, OrganizationKind.all(), OrganizationKind::of)
                .term(Role.class, Role.all(), Role::of)
                .term(Share.class, Share.all(), Share::of)
                .term(TenureStatus.class, TenureStatus.all(), TenureStatus::of)
                .term(Unit.class, Unit.all(), Unit::of)
                .term(ClassificationScheme.class, ClassificationScheme.all(), ClassificationScheme::of)
                .term(IdentifierScheme.class, IdentifierScheme.all(), IdentifierScheme::of)
                .term(MarkingKind.class, MarkingKind.all(), MarkingKind::of)
                .term(PlaceResolution.class, PlaceResolution.all(), PlaceResolution::of)
                .term(Relation.class, Relation.all(), Relation::of)
                .term(CountKind.class, CountKind.all(), CountKind::of)
                .term(EventType.class, EventType.all(), EventType::of)
                .term(Modality.class, Modality.all(), Modality::of)
                .term(Instrument.class, Instrument.all(), Instrument::of)
                .term(PersonnelKind.class, PersonnelKind.all(), PersonnelKind::of)
                .term(Recurrence.class, Recurrence.all(), Recurrence::of)
                .term(ServiceKind.class, ServiceKind.all(), ServiceKind::of)
                .term(Stage.class, Stage.all(), Stage::of)
                .term(SourceKind.class, SourceKind.all(), SourceKind::of)
                .term(Medium.class, Medium.all(), Medium::of)
                .term(SpeechAct.class, SpeechAct.all(), SpeechAct::of)
                .term(Strength.class, Strength.all(), Strength::of);
    }

    private static Arbitrary<LanguageTag> languages() {
        return Arbitraries.of(
                        "en",
                        "en-GB",
                        "EN-gb",
                        "uk",
                        "ar",
                        "he",
                        "zh-Hant-TW",
                        "sr-Latn-RS-ekavsk-1994",
                        "abcdefgh-12345678",
                        "de-x-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z-0-1-2-3")
                .map(LanguageTag::of);
    }

    private static Arbitrary<CountryCode> countries() {
        return WeightedChoice.of(3, Arbitraries.of("GB", "FR", "UA", "US", "RU", "SA", "XK", "ZZ"))
                .or(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(2))
                .map(CountryCode::of);
    }

    private static Arbitrary<String> randomCodes() {
        Arbitrary<Character> first = Arbitraries.chars().range('a', 'z').range('0', '9');
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars(".:_-")
                .ofMaxLength(12);
        return Combinators.combine(first, rest).as((letter, more) -> letter + more);
    }
}
