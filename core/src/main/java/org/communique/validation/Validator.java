package org.communique.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.id.SourceId;
import org.communique.internal.Checks;
import org.communique.internal.DisplayText;
import org.communique.quotation.SourceText;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every value of a dossier with a set of rules. Immutable and thread-safe.
 *
 * <p>A validation stays in the thread that asks for it, and this library starts no others. Dossiers may be validated side by
 * side with one validator: one call for each, in threads of the caller's. The entries of one dossier may not, for rules hold
 * them against each other.
 *
 * <p>The standard rules never throw, whatever the dossier; where a rule of somebody else's does, the validation ends with
 * an {@link IllegalStateException} that names the rule and the place, for a report without it would look complete.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(dossier);
 * if (!report.valid()) {
 *     report.violations(Severity.ERROR).forEach(error -> messages.add(error.pointer() + ": " + error.message()));
 * }
 * }</pre>
 */
public final class Validator {

    private static final String ON_REQUEST = "marking.licence-missing";

    /** The rules that point out what a later release, or nobody, may know. */
    private static final Set<String> UNKNOWN =
            Set.of("code.unknown", "country.unknown", "member.misspelt", "member.unknown", "type.unrecognized");

    private static final Validator STANDARD = builder().standard().build();

    private final List<Rule> rules;
    private final Optional<LocalDate> asOf;
    private final Map<SourceId, String> texts;
    private final WalkPlan plan;
    private final Map<Class<?>, int[]> looking = new ConcurrentHashMap<>();

    private Validator(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.plan = WalkPlan.to(
                rules.stream().flatMap(rule -> rule.types().stream()).distinct().toList());
        this.asOf = Optional.ofNullable(builder.asOf);
        this.texts = Collections.unmodifiableMap(new HashMap<>(builder.texts));
    }

    /** {@return a validator with the standard rules, as of no date} */
    public static Validator standard() {
        return STANDARD;
    }

    /** {@return a builder without rules} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rules, in the order in which they look at a value} */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * {@return everything that is wrong with a dossier}
     *
     * @throws IllegalStateException if a rule throws; its cause is what the rule threw
     */
    public Report validate(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        ValidationContext context = new ValidationContext(dossier, asOf, texts);
        List<Finding> findings = new ArrayList<>();
        Findings[] found = new Findings[rules.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = findings(rules.get(i), context, findings);
        }
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), plan, visit -> {
            for (int rule : looking(visit.value().getClass())) {
                rules.get(rule).look(visit, found[rule]);
            }
        });
        Collections.sort(findings);
        return new Report(caused(findings), context.counts().checks(), unusedTexts(dossier));
    }

    /** Nothing follows from what no rule says. */
    private static List<Violation> caused(List<Finding> findings) {
        Set<String> pointers = new HashSet<>();
        for (Finding finding : findings) {
            pointers.add(finding.violation.pointer());
        }
        List<Violation> caused = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> cause = finding.violation.cause();
            boolean silent = cause.isPresent() && !pointers.contains(cause.get());
            caused.add(silent ? finding.violation.withoutCause() : finding.violation);
        }
        return List.copyOf(caused);
    }

    private List<SourceId> unusedTexts(Dossier dossier) {
        List<SourceId> unused = new ArrayList<>();
        for (SourceId source : texts.keySet()) {
            if (dossier.find(source).isEmpty()) {
                unused.add(source);
            }
        }
        Collections.sort(unused);
        return List.copyOf(unused);
    }

    private static Findings findings(Rule rule, ValidationContext context, List<Finding> findings) {
        return new Findings(
                context,
                (visit, cause, arguments) ->
                        findings.add(new Finding(visit, new Violation(rule, visit, cause, arguments))),
                Optional.empty());
    }

    /** The places of the rules that look at values of a class, in order; found once for each class that a dossier has. */
    private int[] looking(Class<?> type) {
        int[] known = looking.get(type);
        if (known == null) {
            known = IntStream.range(0, rules.size())
                    .filter(rule -> rules.get(rule).looksAt(type))
                    .toArray();
            looking.put(type, known);
        }
        return known;
    }

    /** A violation, and where in the order of the document it belongs. */
    private static final class Finding implements Comparable<Finding> {

        private final int[] path;
        private final Violation violation;

        Finding(Visit<?> visit, Violation violation) {
            this.path = visit.path();
            this.violation = violation;
        }

        @Override
        public int compareTo(Finding other) {
            return Arrays.compare(path, other.path);
        }
    }

    /** Builds validators; not thread-safe. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();
        private final Map<SourceId, String> texts = new HashMap<>();
        private @Nullable LocalDate asOf;

        private Builder() {}

        /** Adds the standard rules but for {@value #ON_REQUEST}, which not every desk wants. */
        public Builder standard() {
            for (Rule rule : Rule.standard()) {
                if (!rule.code().equals(ON_REQUEST)) {
                    add(rule);
                }
            }
            return this;
        }

        /**
         * Adds a rule behind the others.
         *
         * @throws IllegalArgumentException if there is one with its code, or it is on a type that no dossier can hold, so
         *     that it would never look at anything
         */
        public Builder with(Rule rule) {
            Objects.requireNonNull(rule, "rule");
            Checks.that(
                    Rule.standard().contains(rule) || rule.types().stream().anyMatch(HeldTypes::contain),
                    "rule",
                    "no dossier holds a " + rule.types().get(0).getSimpleName());
            add(rule);
            return this;
        }

        private void add(Rule rule) {
            Checks.that(!has(rule.code()), "rule", "there is one with the code \"" + rule.code() + "\" already");
            rules.add(rule);
        }

        /**
         * Drops the rule with this code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder without(String code) {
            check(code);
            rules.removeIf(rule -> rule.code().equals(code));
            return this;
        }

        /**
         * Gives the rule with this code another severity.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Builder severity(String code, Severity severity) {
            Objects.requireNonNull(severity, "severity");
            check(code);
            rules.replaceAll(rule -> rule.code().equals(code) ? rule.withSeverity(severity) : rule);
            return this;
        }

        /**
         * Makes errors of members, codes, countries and types that this release does not know, where the standard rules
         * look for them; those of other systems, which have a colon in their name, stay as they are.
         */
        public Builder rejectUnknown() {
            rules.replaceAll(rule -> UNKNOWN.contains(rule.code()) ? rule.withSeverity(Severity.ERROR) : rule);
            return this;
        }

        /**
         * Says what day it is for the rules that ask, such as {@code event.planned-in-the-past}; without it they find
         * nothing.
         *
         * @throws IllegalArgumentException if its year is not in 0000 to 9999
         */
        public Builder asOf(LocalDate date) {
            Objects.requireNonNull(date, "date");
            Checks.that(date.getYear() >= 0 && date.getYear() <= 9999, "asOf", "expected a year from 0000 to 9999");
            asOf = date;
            return this;
        }

        /**
         * Gives the text of a source to the rules that hold quotations against it ({@link org.communique.quotation.QuoteCheck}); without it they
         * find nothing. One that is given again takes the place of the earlier; of a source that a dossier does not have its
         * report {@linkplain Report#unusedTexts() says so}.
         *
         * @param text the text, as its digest is made of it
         * @throws IllegalArgumentException if it is no well-formed Unicode
         */
        public Builder text(SourceId source, String text) {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(text, "text");
            Checks.wellFormed("text", text);
            texts.put(source, text);
            return this;
        }

        /** Gives the text of a source, as {@link #text(SourceId, String)} does. */
        public Builder text(SourceText source) {
            return text(source.id(), source.text());
        }

        /** {@return a validator with the rules so far} */
        public Validator build() {
            return new Validator(this);
        }

        private boolean has(String code) {
            for (Rule rule : rules) {
                if (rule.code().equals(code)) {
                    return true;
                }
            }
            return false;
        }

        private void check(String code) {
            Objects.requireNonNull(code, "code");
            Checks.that(has(code), "code", "there is no rule with the code " + DisplayText.quoted(code));
        }
    }
}
