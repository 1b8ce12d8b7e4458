package org.communique.exchange.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.exchange.record.Outcome;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordNumbers;
import org.communique.exchange.record.Value;

/** Where elements put an activity or a transaction by code lists. Not thread-safe. */
final class Classifications {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Elements of an activity, then of a transaction, and what their code lists are called. */
    private static final List<CodedElement> ELEMENTS = List.of(
            new CodedElement("sector", "sector", true),
            new CodedElement("recipient-region", "region", true),
            new CodedElement("tag", "tag", true),
            new CodedElement("humanitarian-scope", "humanitarian-scope", true),
            new CodedElement("policy-marker", "policy-marker", true),
            new CodedElement("default-aid-type", "aid-type", true),
            new CodedElement("activity-status", "activity-status", false),
            new CodedElement("activity-scope", "activity-scope", false),
            new CodedElement("collaboration-type", "collaboration-type", false),
            new CodedElement("default-flow-type", "flow-type", false),
            new CodedElement("default-finance-type", "finance-type", false),
            new CodedElement("default-tied-status", "tied-status", false),
            new CodedElement("aid-type", "aid-type", true),
            new CodedElement("flow-type", "flow-type", false),
            new CodedElement("finance-type", "finance-type", false),
            new CodedElement("tied-status", "tied-status", false),
            new CodedElement("disbursement-channel", "disbursement-channel", false));

    private final List<Classification> all = new ArrayList<>();
    private final Set<String> there = new HashSet<>();
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    private Classifications() {}

    /** {@return where elements of an activity or transaction put it, each once} */
    static List<Classification> of(Value owner) {
        Classifications found = new Classifications();
        for (CodedElement coded : ELEMENTS) {
            for (Value element : Elements.all(owner, coded.name())) {
                found.add(coded, element);
            }
        }
        return found.all;
    }

    private void add(CodedElement coded, Value element) {
        Value vocabulary = element.get("@vocabulary");
        Optional<ClassificationScheme> scheme = coded.hasVocabularies()
                ? IatiCodes.scheme(coded.list(), vocabulary.text())
                : Optional.of(IatiCodes.scheme(coded.list()));
        boolean isCoded =
                Elements.code(element).isSaid() || Elements.narrative(element).isPresent();
        if (scheme.isEmpty() || !isCoded) {
            return;
        }
        if (coded.hasVocabularies()) {
            vocabulary.tick(Outcome.CARRIED);
        }
        Classification classification = classification(scheme.get(), element);
        if (there.add(key(classification))) {
            all.add(classification);
            checkSum(classification, element);
        }
    }

    private static String key(Classification classification) {
        return IatiIds.telling(List.of(
                classification.scheme().code(),
                classification.code(),
                classification.label().orElse(""),
                classification.percentage().map(BigDecimal::toPlainString).orElse("")));
    }

    /** Before 1.0 there were words alone. */
    private static Classification classification(ClassificationScheme scheme, Value element) {
        Classification.Builder classification = Classification.builder();
        Optional<String> code = Elements.code(element).carried();
        Optional<String> words = Elements.carriedWords(element);
        if (code.isPresent()) {
            classification.label(words);
        }
        return classification
                .scheme(code.filter(Classifications::isFormer)
                        .map(former -> IatiCodes.former(scheme))
                        .orElse(scheme))
                .code(code.or(() -> words).orElseThrow())
                .percentage(percentage(element))
                .build();
    }

    private static boolean isFormer(String code) {
        return code.equals("loan") || code.equals("grant");
    }

    /** {@return how much of the whole an element tells of, in hundredths} */
    static Optional<BigDecimal> percentage(Value element) {
        Value leaf = element.get("@percentage");
        Optional<BigDecimal> percentage = RecordNumbers.decimal(leaf);
        if (percentage.isPresent()
                && (percentage.get().signum() < 0 || percentage.get().compareTo(WHOLE) > 0)) {
            leaf.remark(Reason.MALFORMED, "expected 0 to 100");
            return Optional.empty();
        }
        percentage.ifPresent(each -> leaf.tick(Outcome.CARRIED));
        return percentage;
    }

    /** The percentages of one vocabulary come to a hundred, those of all together to as many hundreds. */
    private void checkSum(Classification last, Value element) {
        BigDecimal own = last.percentage().orElse(BigDecimal.ZERO);
        BigDecimal sum = sums.merge(last.scheme().code(), own, BigDecimal::add);
        if (own.signum() > 0 && sum.compareTo(WHOLE) > 0) {
            element.get("@percentage")
                    .remark(Reason.CONTRADICTS, "those of its vocabulary come to " + sum.toPlainString() + " so far");
        }
    }

    /**
     * An element with a code.
     *
     * @param name its name
     * @param list what its code list is called
     * @param hasVocabularies whether it has several, and names the one that it means
     */
    private record CodedElement(String name, String list, boolean hasVocabularies) {}
}
