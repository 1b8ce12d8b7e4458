package org.communique.exchange.iati;

import org.communique.exchange.record.Kept;
import org.communique.exchange.record.Value;

/** What an entry keeps of an element of which some is carried. */
final class Rest {

    private Rest() {}

    /** {@return the attributes and elements of an element of which anything is not ticked off} */
    static Kept of(Value element) {
        Kept kept = Kept.of(IatiIds.SYSTEM);
        for (String name : element.names()) {
            Value member = element.get(name);
            boolean isLeaf = member.items().isEmpty();
            kept.keepRest(
                    name,
                    isLeaf
                            ? member
                            : Value.list(member.items().stream()
                                    .filter(each -> !each.isTicked())
                                    .toList()));
        }
        return kept;
    }
}
