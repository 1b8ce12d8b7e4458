package org.communique.timeline;

import java.util.Optional;
import org.communique.id.EntryId;

/**
 * What says that moments are in an order, and how much it counts.
 *
 * @param kind what kind of thing says so
 * @param level what yields to what: a higher one to a lower one
 * @param by the entry that says so
 */
record Claim(ReasonKind kind, int level, Optional<EntryId> by) {

    /** What is always so. */
    static final int ALWAYS = 0;

    static final int DATES = 1;
    static final int WORDINGS = 2;
    static final int PUBLICATIONS = 3;
    static final int LINKS = 4;

    static final Claim CALENDAR = new Claim(ReasonKind.CALENDAR, ALWAYS, Optional.empty());
    static final Claim DURATION = new Claim(ReasonKind.DURATION, ALWAYS, Optional.empty());

    static Claim of(ReasonKind kind, EntryId by) {
        int level =
                switch (kind) {
                    case DURATION, CALENDAR -> ALWAYS;
                    case DATE -> DATES;
                    case WORDING -> WORDINGS;
                    case PUBLICATION -> PUBLICATIONS;
                    case LINK, OCCASION, REPORT, CONDITION -> LINKS;
                };
        return new Claim(kind, level, Optional.of(by));
    }
}
