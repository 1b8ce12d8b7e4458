package org.communique.validation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.communique.amount.Currencies;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.time.Edtf;
import org.communique.time.Ternary;

/** Whether the sources of entries came after currencies; compared once for each entry and currency. */
final class Publications {

    private final Dossier dossier;
    private final IdentityHashMap<Entry, Map<CurrencyUnit, Boolean>> byEntry = new IdentityHashMap<>();

    Publications(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return whether all sources of an entry are dated, and were published when a currency was gone} */
    boolean areAllAfter(CurrencyUnit currency, Entry entry) {
        return byEntry.computeIfAbsent(entry, absent -> new HashMap<>())
                .computeIfAbsent(currency, absent -> compared(Currencies.period(currency), entry));
    }

    private boolean compared(Edtf period, Entry entry) {
        return !TimeRules.restsOnUndated(entry, dossier)
                && TimeRules.published(entry, dossier).stream().allMatch(day -> period.before(day) == Ternary.YES);
    }
}
