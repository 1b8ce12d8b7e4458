package org.communique.exchange.wikidata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.actor.OrganizationKind;

/**
 * What an item of a class becomes.
 *
 * @param kind which kind of entry
 * @param organization which kind of organization; absent where that is not certain, or the item is none
 */
record ItemClass(Kind kind, Optional<OrganizationKind> organization) {

    /** Which kind of entry an item becomes; of several the first holds. */
    enum Kind {
        /** A human being. */
        PERSON,
        /** A country that acts as a state. */
        STATE,
        /** A body that acts as one. */
        ORGANIZATION,
        /** A post. */
        OFFICE
    }

    private static final String PEOPLE = "Q5";

    /** Country, sovereign state, state with limited recognition, historical country, members of the UN and the EU, and the like. */
    private static final String STATES = """
            Q6256 Q3624078 Q7275 Q10711424 Q15634554 Q3024240 Q160016 Q185441 Q112099 Q123480""";

    /** Position, public office, head of state, head of government, minister. */
    private static final String OFFICES = "Q4164871 Q294414 Q48352 Q2285706 Q83307";

    /** Organizations whose class says no more than that they are one that the model tells apart. */
    private static final String ORGANIZATIONS = """
            Q43229 Q484652 Q4120211 Q1335818 Q163740 Q7210356 Q178706 Q48204 Q15911314 Q157031 Q2659904 Q4201895""";

    /** Organizations of one kind, by its code. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("intergovernmental", "Q245065 Q15925165"),
            Map.entry("alliance", "Q1127126"),
            Map.entry("government", "Q7188"),
            Map.entry("government-body", "Q192350 Q327333 Q20901295 Q15711797"),
            Map.entry("legislature", "Q11204 Q10553309 Q35749 Q375928 Q637846"),
            Map.entry("court", "Q41487 Q190752"),
            Map.entry("armed-force", "Q772547"),
            Map.entry("party", "Q7278"),
            Map.entry("company", "Q4830453 Q6881511 Q891723 Q783794"),
            Map.entry("fund", "Q1061648"),
            Map.entry("bank", "Q22687 Q66344"),
            Map.entry("media", "Q192283 Q1331793"),
            Map.entry("ngo", "Q79913"),
            Map.entry("union", "Q178790"),
            Map.entry("academic", "Q3918 Q31855"));

    /** Which kinds of organizations are also of another, which says less. */
    private static final Map<String, String> BROADER =
            Map.of("alliance", "intergovernmental", "bank", "company", "media", "company");

    private static final Map<String, ItemClass> BY_ITEM = new HashMap<>();

    static {
        put(PEOPLE, new ItemClass(Kind.PERSON, Optional.empty()));
        put(STATES, new ItemClass(Kind.STATE, Optional.empty()));
        put(OFFICES, new ItemClass(Kind.OFFICE, Optional.empty()));
        put(ORGANIZATIONS, new ItemClass(Kind.ORGANIZATION, Optional.empty()));
        KINDS.forEach(
                (kind, items) -> put(items, new ItemClass(Kind.ORGANIZATION, Optional.of(OrganizationKind.of(kind)))));
    }

    private static void put(String items, ItemClass meaning) {
        for (String item : items.split(" ", -1)) {
            BY_ITEM.put(item, meaning);
        }
    }

    /** {@return what an item of these classes becomes; absent where it becomes nothing} */
    static Optional<ItemClass> of(List<String> classes) {
        List<ItemClass> known = classes.stream()
                .map(BY_ITEM::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ItemClass::kind))
                .toList();
        return known.stream().findFirst().map(first -> new ItemClass(first.kind, organization(known)));
    }

    /** Of several kinds of organizations, neither of which is broader, none is certain. */
    private static Optional<OrganizationKind> organization(List<ItemClass> known) {
        Set<String> kinds = known.stream()
                .flatMap(each -> each.organization.stream())
                .map(OrganizationKind::code)
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.removeAll(
                kinds.stream().map(each -> BROADER.getOrDefault(each, "")).toList());
        return kinds.size() == 1 ? kinds.stream().findFirst().map(OrganizationKind::of) : Optional.empty();
    }
}
