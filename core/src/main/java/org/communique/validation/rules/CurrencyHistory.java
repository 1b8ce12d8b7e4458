package org.communique.validation.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.communique.amount.Currencies;
import org.communique.dossier.Dossier;
import org.communique.evidence.Evidenced;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.validation.Lookup;

/** Whether sources came after currencies; compared once for each claim that rests on them and each currency. */
final class CurrencyHistory {

    static final Lookup<CurrencyHistory> LOOKUP = Lookup.of(found -> new CurrencyHistory(found.dossier()));

    private final Dossier dossier;
    private final IdentityHashMap<Evidenced, Map<String, Boolean>> byClaim = new IdentityHashMap<>();

    CurrencyHistory(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * {@return whether all sources that a currency, and whatever it stands in, rest on are dated, and were published
     * when the currency was gone}
     */
    boolean areAllAfter(Visit<CurrencyUnit> currency) {
        return Stream.iterate(currency.owner(), Optional::isPresent, at -> at.flatMap(Visit::owner))
                .map(at -> at.orElseThrow().value())
                .filter(Evidenced.class::isInstance)
                .allMatch(claim -> areAllAfter(currency.value(), (Evidenced) claim));
    }

    private boolean areAllAfter(CurrencyUnit currency, Evidenced claim) {
        return byClaim.computeIfAbsent(claim, absent -> new HashMap<>())
                .computeIfAbsent(currency.getCurrencyCode(), absent -> compared(Currencies.period(currency), claim));
    }

    private boolean compared(Edtf period, Evidenced claim) {
        return !TimeRules.restsOnUndated(claim, dossier)
                && TimeRules.published(claim, dossier).stream().allMatch(day -> TimeRules.isSurelyBefore(period, day));
    }
}
