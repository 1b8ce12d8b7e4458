package org.communique.json.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.json.model.Codecs.Typed;
import org.communique.shape.Form;
import org.communique.shape.Scalar;
import org.communique.validation.Position;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.TextCheck;
import org.communique.validation.Violation;

/** What is wrong with a dossier, and where. */
public final class Reports {

    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);

    private static final Codec<Integer> COUNT = Scalars.of(Scalar.integer(0));

    private static final Scalar<String> POINTER = Scalar.text(
            String.class, "a JSON Pointer", Form.matching("^(/([^~/]|~[01])*)*$"), text -> text, text -> text);

    private static final Codec<Severity> SEVERITY = Answers.closed(Severity.class, Severity.values());

    /** The codec of a place in a text. */
    public static final Codec<Position> POSITION = position();

    private static final Codec<Violation> VIOLATION = violation();

    private static final Codec<TextCheck.Kind> KIND = Answers.closed(TextCheck.Kind.class, TextCheck.Kind.values());

    private static final Codec<TextCheck.Reason> REASON =
            Answers.closed(TextCheck.Reason.class, TextCheck.Reason.values());

    private static final Codec<TextCheck> TEXT_CHECK = textCheck();

    /** The codec of a report. */
    public static final Codec<Report> REPORT = report();

    private Reports() {}

    /** {@return every type with its codec} */
    static List<Typed<?>> all() {
        return List.of(
                new Typed<>(Severity.class, SEVERITY),
                new Typed<>(Position.class, POSITION),
                new Typed<>(TextCheck.Kind.class, KIND),
                new Typed<>(TextCheck.Reason.class, REASON),
                new Typed<>(TextCheck.class, TEXT_CHECK),
                new Typed<>(Violation.class, VIOLATION),
                new Typed<>(Report.class, REPORT));
    }

    private static Codec<Position> position() {
        Component<Position, Long> line = Component.one("line", "The line, from 1.", Scalars.whole(1), Position::line);
        Component<Position, Integer> column = Component.one(
                "column",
                "The column in Unicode code points, from 1.",
                Scalars.of(Scalar.integer(1)),
                Position::column);
        return Component.together(
                "Position",
                "Where something begins in a text.",
                List.of(line, column),
                read -> new Position(read.get(line), read.get(column)));
    }

    private static Codec<Violation> violation() {
        Component<Violation, Severity> severity =
                Component.one("severity", "How bad it is.", SEVERITY, Violation::severity);
        Component<Violation, String> code =
                Component.one("code", "The code of the rule that is broken.", Scalars.of(Scalar.CODE), Violation::code);
        Component<Violation, String> pointer = Component.one(
                "pointer",
                "Where in the JSON document, as a JSON Pointer (RFC 6901); empty for the dossier as a whole.",
                Scalars.of(POINTER),
                Violation::pointer);
        Component<Violation, Optional<EntryId>> entry = Component.maybe(
                "entry",
                "The entry that it is about; absent where it is about the dossier itself.",
                Answers.ofModel(EntryId.class),
                Violation::entry);
        Component<Violation, Optional<Position>> position = Component.maybe(
                "position",
                "Where that begins in the text that the dossier was read from, if that is known.",
                POSITION,
                Violation::position);
        Component<Violation, Optional<String>> cause = Component.maybe(
                "cause",
                "Where that is wrong which this follows from, as the pointer of another violation of the report.",
                Scalars.of(POINTER),
                Violation::cause);
        Component<Violation, List<String>> arguments = Component.many(
                "arguments",
                "What the message has in its places; their number and order are the rule's.",
                TEXT,
                Violation::arguments);
        Component<Violation, String> message = Component.one(
                "message", "What is wrong and what to do about it, in English.", TEXT, Violation::message);
        return Component.together(
                "Violation",
                "One thing that is wrong with a dossier, and where.",
                List.of(severity, code, pointer, entry, position, cause, arguments, message),
                read -> Violation.of(
                                read.get(code),
                                read.get(severity),
                                read.get(pointer),
                                read.get(entry),
                                read.get(arguments),
                                read.get(message))
                        .at(read.get(position))
                        .because(read.get(cause)));
    }

    /** How many were not checked for one reason. */
    private record Unchecked(TextCheck.Reason reason, int count) {

        static List<Unchecked> of(TextCheck check) {
            return check.unchecked().entrySet().stream()
                    .map(each -> new Unchecked(each.getKey(), each.getValue()))
                    .toList();
        }

        static Map<TextCheck.Reason, Integer> together(List<Unchecked> counts) {
            Map<TextCheck.Reason, Integer> unchecked = new EnumMap<>(TextCheck.Reason.class);
            counts.forEach(each -> unchecked.merge(each.reason, each.count, Integer::sum));
            return unchecked;
        }
    }

    private static Codec<Unchecked> unchecked() {
        Component<Unchecked, TextCheck.Reason> reason =
                Component.one("reason", "Why they could not be checked.", REASON, Unchecked::reason);
        Component<Unchecked, Integer> count = Component.one("count", "How many they are.", COUNT, Unchecked::count);
        return Component.together(
                "Unchecked",
                "How many could not be checked for one reason.",
                List.of(reason, count),
                read -> new Unchecked(read.get(reason), read.get(count)));
    }

    private static Codec<TextCheck> textCheck() {
        Component<TextCheck, TextCheck.Kind> kind =
                Component.one("kind", "What was to be checked.", KIND, TextCheck::kind);
        Component<TextCheck, Integer> checked = Component.one("checked", "How many were.", COUNT, TextCheck::checked);
        Component<TextCheck, List<Unchecked>> unchecked =
                Component.many("unchecked", "How many were not, by the reason.", unchecked(), Unchecked::of);
        return Component.together(
                "TextCheck",
                "How much of one kind was held against the texts of sources, and how much could not be.",
                List.of(kind, checked, unchecked),
                read -> new TextCheck(read.get(kind), read.get(checked), Unchecked.together(read.get(unchecked))));
    }

    private static Codec<Report> report() {
        Component<Report, Boolean> valid =
                Component.one("valid", "Whether there is no error.", Scalars.truth(), Report::valid);
        Component<Report, List<Violation>> violations =
                Component.many("violations", "What is wrong, in document order.", VIOLATION, Report::violations);
        Component<Report, List<TextCheck>> textChecks = Component.many(
                "textChecks",
                "How much was held against the texts of sources and how much could not be.",
                TEXT_CHECK,
                Report::textChecks);
        Component<Report, List<SourceId>> unusedTexts = Component.many(
                "unusedTexts",
                "The sources whose texts were given, of which the dossier has none.",
                Answers.ofModel(SourceId.class),
                Report::unusedTexts);
        return Component.together(
                "Report",
                "Everything that the rules found wrong with a dossier.",
                List.of(valid, violations, textChecks, unusedTexts),
                read -> checked(
                        Report.of(read.get(violations), read.get(textChecks), read.get(unusedTexts)), read.get(valid)));
    }

    private static Report checked(Report report, boolean valid) {
        if (report.valid() != valid) {
            throw new IllegalArgumentException("valid: expected " + !valid + " with these violations");
        }
        return report;
    }
}
