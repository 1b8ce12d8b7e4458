package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Name;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.TextSelector;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.statement.Quotation;
import org.communique.time.TimeExpression;
import org.communique.validation.TextCheck.Kind;

/** What is held against texts and what cannot be are together all that there is. */
class TextCheckProperties {

    @Property
    void allIsCountedOnce(@ForAll Dossier dossier) {
        Validator.Builder validator = Validator.builder().standard();
        dossier.sources().forEach(source -> validator.text(source.id(), "It gives two of them on 6 March 2025."));

        assertThat(totals(Validator.standard().validate(dossier))).isEqualTo(all(dossier));
        assertThat(totals(validator.build().validate(dossier))).isEqualTo(all(dossier));
    }

    private static Map<Kind, Integer> totals(Report report) {
        Map<Kind, Integer> totals = new EnumMap<>(Kind.class);
        report.textChecks().forEach(check -> totals.put(check.kind(), check.checked() + check.uncheckedCount()));
        return totals;
    }

    private static Map<Kind, Integer> all(Dossier dossier) {
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> all.put(kind, 0));
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> {
            if (visit.value() instanceof Quotation quotation) {
                all.merge(Kind.QUOTATION, segments(quotation), Integer::sum);
            } else if (visit.value() instanceof TextSelector) {
                all.merge(Kind.SPAN, isSegment(visit) ? 0 : 1, Integer::sum);
            } else if (visit.value() instanceof TimeExpression) {
                all.merge(Kind.DATE, isCited(visit, true) ? 1 : 0, Integer::sum);
            } else if (isWorded(visit)) {
                all.merge(Kind.WORDING, isCited(visit, false) ? 1 : 0, Integer::sum);
            }
        });
        return all;
    }

    private static int segments(Quotation quotation) {
        int segments = quotation.segments().size();
        long citations = quotation.evidence().stream()
                .filter(citation -> isOfSegments(citation, quotation))
                .count();
        return (int) Math.max(1, citations) * segments;
    }

    private static boolean isOfSegments(Citation citation, Quotation quotation) {
        return citation.attribute().isEmpty()
                && citation.selectors().size() == quotation.segments().size();
    }

    private static boolean isSegment(Visit<?> selector) {
        Visit<?> citation = selector.owner().orElseThrow();
        return citation.owner()
                .flatMap(owner -> owner.as(Quotation.class))
                .filter(quotation -> isOfSegments((Citation) citation.value(), quotation.value()))
                .isPresent();
    }

    private static boolean isWorded(Visit<?> visit) {
        return visit.value() instanceof Quantity
                || (visit.value() instanceof String
                        && visit.attribute().equals("text")
                        && visit.owner(Name.class).isPresent())
                || (visit.value() instanceof MoneyAmount amount
                        && (visit.owner(Equivalent.class).isEmpty()
                                || amount.wording().isPresent()));
    }

    private static boolean isCited(Visit<?> visit, boolean named) {
        Optional<Visit<?>> owner = visit.owner();
        if (owner.isPresent() && owner.get().value() instanceof Evidenced claim) {
            return claim.evidence().stream().anyMatch(citation -> citation.attribute()
                    .map(visit.attribute()::equals)
                    .orElse(!named && !(claim instanceof Entry)));
        }
        return owner.isPresent() && isCited(owner.get(), named);
    }
}
