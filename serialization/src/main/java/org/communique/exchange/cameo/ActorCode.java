package org.communique.exchange.cameo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.CollectiveKind;
import org.communique.term.CountryCode;

/**
 * The code of an actor after CAMEO or PLOVER: its country, body, faith, people and sectors, in three letters each.
 *
 * @param parts the codes of which it is made up, in order
 * @param isWhole whether none of them was left out
 */
public record ActorCode(List<String> parts, boolean isWhole) {

    private static final int LENGTH = 3;

    /** Sectors whose people are certainly of a kind: a code of the judiciary is a lawyer's as well as a judge's. */
    private static final Map<String, CollectiveKind> KINDS = Map.ofEntries(
            Map.entry("GOV", CollectiveKind.OFFICIALS),
            Map.entry("MIL", CollectiveKind.FORCES),
            Map.entry("COP", CollectiveKind.FORCES),
            Map.entry("UAF", CollectiveKind.FORCES),
            Map.entry("REB", CollectiveKind.FORCES),
            Map.entry("INS", CollectiveKind.FORCES),
            Map.entry("SEP", CollectiveKind.FORCES),
            Map.entry("PKO", CollectiveKind.FORCES),
            Map.entry("PRM", CollectiveKind.FORCES),
            Map.entry("OPP", CollectiveKind.OPPOSITION),
            Map.entry("LEG", CollectiveKind.MEMBERS),
            Map.entry("CVL", CollectiveKind.CIVILIANS),
            Map.entry("REF", CollectiveKind.REFUGEES),
            Map.entry("JRN", CollectiveKind.MEDIA),
            Map.entry("BUS", CollectiveKind.FIRMS),
            Map.entry("MNC", CollectiveKind.FIRMS));

    /** They say what sort of body a code is of, and not that part of it. */
    private static final Set<String> SORTS_OF_BODY = Set.of("IGO", "NGO", "INT");

    /** Copies the list. */
    public ActorCode {
        parts = List.copyOf(parts);
    }

    /** {@return the code, taken apart} */
    public static ActorCode of(String code) {
        List<String> parts = new ArrayList<>();
        String stripped = code.strip();
        for (int i = 0; i < stripped.length(); i += LENGTH) {
            parts.add(stripped.substring(i, Math.min(i + LENGTH, stripped.length())));
        }
        return new ActorCode(parts, true);
    }

    /** {@return it as it is written} */
    public String text() {
        return String.join("", parts);
    }

    /** {@return it without some of its parts; as it is where nothing else is left} */
    public ActorCode without(Set<String> others) {
        List<String> rest =
                parts.stream().filter(part -> !others.contains(part)).toList();
        return rest.isEmpty() || rest.equals(parts) ? this : new ActorCode(rest, false);
    }

    /** {@return the country that the actor belongs to} */
    public Optional<CountryCode> country() {
        return parts.stream()
                .flatMap(part -> ActorCountries.find(part).stream())
                .findFirst();
    }

    /** {@return the country that it stands for, where it says nothing else, and nothing was left out of it} */
    Optional<CountryCode> bareCountry() {
        return isWhole && parts.size() == 1 ? country() : Optional.empty();
    }

    /** {@return the body that it stands for, where it says nothing but what sort of body that is} */
    Optional<KnownBody> bareBody() {
        List<String> rest = without(SORTS_OF_BODY).parts;
        return isWhole && rest.size() == 1 ? KnownBody.find(rest.get(0)) : Optional.empty();
    }

    /** {@return of what kind of people the first of its sectors is} */
    Optional<CollectiveKind> kind() {
        return parts.stream()
                .filter(part -> ActorCountries.find(part).isEmpty())
                .findFirst()
                .flatMap(part -> Optional.ofNullable(KINDS.get(part)));
    }
}
