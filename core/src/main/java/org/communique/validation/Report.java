package org.communique.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.internal.MixedKeyMap;

/** Everything that the rules found wrong with a dossier. Immutable; equal to one with equal violations. */
public final class Report {

    private final List<Violation> violations;
    private final List<TextCheck> textChecks;
    private final List<SourceId> unusedTexts;

    Report(List<Violation> violations, List<TextCheck> textChecks, List<SourceId> unusedTexts) {
        this.violations = List.copyOf(violations);
        this.textChecks = List.copyOf(textChecks);
        this.unusedTexts = List.copyOf(unusedTexts);
    }

    /** {@return a report that says this, for what brings one over from elsewhere: a {@link Validator} makes its own} */
    public static Report of(List<Violation> violations, List<TextCheck> textChecks, List<SourceId> unusedTexts) {
        return new Report(violations, textChecks, unusedTexts);
    }

    /** {@return a report of these violations that counts nothing} */
    public static Report of(List<Violation> violations) {
        return new Report(violations, List.of(), List.of());
    }

    /**
     * {@return what is wrong, in document order; where several rules find something at one place, in the order of the
     * rules}
     */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return the violations that follow from one, in document order} */
    public List<Violation> following(Violation cause) {
        return violations.stream()
                .filter(violation -> violation.cause().equals(Optional.of(cause.pointer())))
                .toList();
    }

    /**
     * {@return how much was held against the texts of sources and how much could not be, one of each kind in their order}
     *
     * <p>Quotations and spans are counted by {@code quote.missing}, wordings and dates by {@code evidence.words-differ}: of
     * a validator without these rules nothing is.
     */
    public List<TextCheck> textChecks() {
        return textChecks;
    }

    /** {@return the sources whose texts were given, of which the dossier has none, by their ids} */
    public List<SourceId> unusedTexts() {
        return unusedTexts;
    }

    /** {@return whether there is no {@link Severity#ERROR}} */
    public boolean valid() {
        return violations.stream().noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    /** {@return the violations of one severity, in document order} */
    public List<Violation> violations(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    /** {@return the violations by the entries that they are about, both in document order} */
    public Map<EntryId, List<Violation>> byEntry() {
        return violations.stream()
                .filter(violation -> violation.entry().isPresent())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(
                                violation -> violation.entry().orElseThrow(), MixedKeyMap::new, Collectors.toList()),
                        Collections::unmodifiableMap));
    }

    /** {@return the violations that are about the dossier itself, in document order} */
    public List<Violation> ofDossier() {
        return violations.stream()
                .filter(violation -> violation.entry().isEmpty())
                .toList();
    }

    /**
     * {@return the same report, whose violations have the positions that are found for their pointers}
     *
     * @param positions finds where the value at a JSON Pointer begins in the text that the dossier was read from
     */
    public Report located(Function<String, Optional<Position>> positions) {
        return new Report(
                violations.stream()
                        .map(violation -> violation.at(positions.apply(violation.pointer())))
                        .toList(),
                textChecks,
                unusedTexts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that && violations.equals(that.violations);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return how many violations of each severity there are} */
    @Override
    public String toString() {
        return "Report[" + violations(Severity.ERROR).size() + " errors, "
                + violations(Severity.WARNING).size() + " warnings, "
                + violations(Severity.INFO).size() + " infos]";
    }
}
