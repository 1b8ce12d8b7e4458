package org.communique.validation.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.amount.Currencies;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.time.Edtf;
import org.communique.time.IntervalEnd;
import org.communique.validation.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Whether currencies were in use at the time of what is in them; compared once for each currency and day, and for each claim
 * of many sources.
 */
final class CurrencyHistory {

    static final Lookup<CurrencyHistory> LOOKUP = Lookup.of(found -> new CurrencyHistory(found.dossier()));

    /** So many citations cost less than to keep what they come to. */
    private static final int FEW = 4;

    private final Dossier dossier;
    private final IdentityHashMap<Evidenced, Map<String, Use>> byClaim = new IdentityHashMap<>();
    private final Map<String, Map<String, Boolean>> byCurrency = new HashMap<>();

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
        Optional<Edtf> day = stepDate(currency);
        return day.isPresent() ? isApart(currency.value().getCurrencyCode(), day.get()) : isOutOfUseBySources(currency);
    }

    private boolean isOutOfUseBySources(Visit<CurrencyUnit> currency) {
        boolean apart = false;
        for (Visit<?> at = owner(currency); at != null; at = owner(at)) {
            Use use = at.value() instanceof Evidenced claim ? use(currency.value(), claim) : Use.UNTOLD;
            if (use == Use.POSSIBLE) {
                return false;
            }
            apart |= use == Use.APART;
        }
        return apart || Currencies.period(currency.value()).end() == IntervalEnd.KNOWN;
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
        String code = currency.getCurrencyCode();
        if (claim.evidence().size() <= FEW) {
            return compared(code, claim);
        }
        return byClaim.computeIfAbsent(claim, absent -> new HashMap<>())
                .computeIfAbsent(code, absent -> compared(code, claim));
    }

    private Use compared(String code, Evidenced claim) {
        for (Citation citation : claim.evidence()) {
            Optional<Edtf> day = dossier.dateOf(citation.source());
            if (day.isEmpty() || !isApart(code, day.get())) {
                return Use.POSSIBLE;
            }
        }
        return claim.evidence().isEmpty() ? Use.UNTOLD : Use.APART;
    }

    private boolean isApart(String code, Edtf day) {
        Map<String, Boolean> byDay = byCurrency.get(code);
        if (byDay == null) {
            byDay = new HashMap<>();
            byCurrency.put(code, byDay);
        }
        Boolean known = byDay.get(day.text());
        if (known == null) {
            known = areApart(Currencies.period(Currencies.of(code)), day);
            byDay.put(day.text(), known);
        }
        return known;
    }

    private static boolean areApart(Edtf period, Edtf day) {
        return TimeRules.isSurelyBefore(period, day) || TimeRules.isSurelyBefore(day, period);
    }
}
