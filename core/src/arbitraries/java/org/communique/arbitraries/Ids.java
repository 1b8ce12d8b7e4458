package org.communique.arbitraries;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;

/** Arbitrary ids: slugs of the news, every letter that an id may have, and ids as long as they may be. */
public final class Ids {

    /** Local parts that are legal and seldom seen. */
    static final List<String> AWKWARD = List.of(
            "a",
            "Z",
            "0",
            "007",
            "A.b_c~d-e",
            "1.",
            "z---",
            "Keir-Starmer",
            "keir-starmer",
            "null",
            "x".repeat(127),
            "9".repeat(EntryId.MAX_LOCAL_LENGTH),
            "a" + "~".repeat(EntryId.MAX_LOCAL_LENGTH - 1));

    /** Local parts as the news has them. */
    static final List<String> SLUGS = List.of(
            "keir-starmer",
            "uk-altius-drones",
            "london-summit",
            "coalition-2025-03",
            "eu-defence-package",
            "gazette-2025-03-06",
            "white-house",
            "anglo-american-security-firm",
            "tenure-2",
            "uk",
            "france",
            "eu",
            "gazette",
            "drones",
            "peace-plan",
            "0a1b2c3d-4e5f-6789-abcd-ef0123456789");

    private static final List<String> KINDS =
            List.of("resolution", "vote", "a", "x-1", "actors", "dossier", "k".repeat(64), "z--9");

    private static final Arbitrary<String> LOCAL_PARTS = WeightedChoice.of(5, Arbitraries.of(SLUGS))
            .or(1, Arbitraries.of(AWKWARD))
            .or(3, randomLocalParts());

    private Ids() {}

    /** {@return ids of every kind, known and not} */
    public static Arbitrary<EntryId> any() {
        return ReferenceScope.anywhere().any(EntryId.class);
    }

    /** {@return local parts of ids, of 1 to 128 characters} */
    public static Arbitrary<String> localParts() {
        return LOCAL_PARTS;
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(SourceId.class, of(SourceId::of))
                .add(ActorId.class, of(ActorId::of))
                .add(OfficeId.class, of(OfficeId::of))
                .add(TenureId.class, of(TenureId::of))
                .add(MembershipId.class, of(MembershipId::of))
                .add(StatementId.class, of(StatementId::of))
                .add(PledgeId.class, of(PledgeId::of))
                .add(NeedId.class, of(NeedId::of))
                .add(EventId.class, of(EventId::of))
                .add(LinkId.class, of(LinkId::of))
                .add(UnrecognizedId.class, Ids::unrecognized)
                .add(DossierId.class, of(DossierId::of))
                .choice(
                        EntryId.class,
                        List.of(
                                SourceId.class,
                                ActorId.class,
                                OfficeId.class,
                                TenureId.class,
                                MembershipId.class,
                                StatementId.class,
                                PledgeId.class,
                                NeedId.class,
                                EventId.class,
                                LinkId.class,
                                UnrecognizedId.class));
    }

    private static <I> Function<ReferenceScope, Arbitrary<? extends I>> of(Function<String, I> id) {
        return scope -> LOCAL_PARTS.map(id);
    }

    private static Arbitrary<UnrecognizedId> unrecognized() {
        return Combinators.combine(Arbitraries.of(KINDS), LOCAL_PARTS).as(UnrecognizedId::new);
    }

    private static Arbitrary<String> randomLocalParts() {
        Arbitrary<Character> first =
                Arbitraries.chars().range('a', 'z').range('A', 'Z').range('0', '9');
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("._~-")
                .ofMaxLength(12);
        return Combinators.combine(first, rest).as((letter, more) -> letter + more);
    }
}
