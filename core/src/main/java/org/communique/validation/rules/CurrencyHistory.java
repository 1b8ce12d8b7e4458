package org.communique.validation.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.amount.Currencies;
import org.communique.dossier.Dossier;
import org.communique.evidence.Evidenced;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.validation.Lookup;
import org.jspecify.annotations.Nullable;

/** Whether currencies were in use at the time of what is in them; compared once for each claim and currency. */
final class CurrencyHistory {

    static final Lookup<CurrencyHistory> LOOKUP = Lookup.of(found -> new CurrencyHistory(found.dossier()));

    private final Dossier dossier;
    private final IdentityHashMap<Evidenced, Map<String, Use>> byClaim = new IdentityHashMap<>();

    CurrencyHistory(Dossier dossier) {
        this.dossier = dossier;
    }

    /** How the sources of a claim stand to the years of a currency. */
    private enum Use {
        /** There are none. */
        UNTOLD,
        /** One of them may be of those years. */
        POSSIBLE,
        /** All are certainly before or after them. */
        APART
    }

    /**
     * {@return whether a currency was certainly not in use at the time of the step that it stands in or, where that has no
     * date, at that of any source that it and whatever it stands in rest on; without sources the time is today}
     */
    boolean isOutOfUse(Visit<CurrencyUnit> currency) {
        Edtf period = Currencies.period(currency.value());
        Optional<Edtf> day = stepDate(currency);
        return day.isPresent()
                ? areApart(period, day.get())
                : isOutOfUseBySources(currency, period.end() == IntervalEnd.KNOWN);
    }

    private boolean isOutOfUseBySources(Visit<CurrencyUnit> currency, boolean outOfUseToday) {
        boolean apart = outOfUseToday;
        for (Visit<?> at = owner(currency); at != null; at = owner(at)) {
            Use use = at.value() instanceof Evidenced claim ? use(currency.value(), claim) : Use.UNTOLD;
            if (use == Use.POSSIBLE) {
                return false;
            }
            apart |= use == Use.APART;
        }
        return apart;
    }

    private static @Nullable Visit<?> owner(Visit<?> visit) {
        return visit.owner().orElse(null);
    }

    private Optional<Edtf> stepDate(Visit<CurrencyUnit> currency) {
        for (Visit<?> at = owner(currency); at != null; at = owner(at)) {
            if (at.value() instanceof PledgeStep step && currency.entry().orElse(null) instanceof Pledge pledge) {
                return dossier.dateOf(step, pledge);
            }
        }
        return Optional.empty();
    }

    private Use use(CurrencyUnit currency, Evidenced claim) {
        return byClaim.computeIfAbsent(claim, absent -> new HashMap<>())
                .computeIfAbsent(currency.getCurrencyCode(), absent -> compared(Currencies.period(currency), claim));
    }

    private Use compared(Edtf period, Evidenced claim) {
        if (claim.evidence().isEmpty()) {
            return Use.UNTOLD;
        }
        if (TimeRules.restsOnUndated(claim, dossier)) {
            return Use.POSSIBLE;
        }
        for (Edtf day : TimeRules.published(claim, dossier)) {
            if (!areApart(period, day)) {
                return Use.POSSIBLE;
            }
        }
        return Use.APART;
    }

    private static boolean areApart(Edtf period, Edtf day) {
        return TimeRules.isSurelyBefore(period, day) || TimeRules.isSurelyBefore(day, period);
    }
}
