package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.statement.Polarity;
import org.communique.statement.Quotation;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;

/** Who said what, speaker by speaker; then what has no speaker. */
final class SaidPart {

    /** Then those without a name, then the source itself, then nobody. */
    private static final Comparator<Statement> NAMED_SPEAKERS_FIRST = Comparator.comparing(
                    (Statement statement) -> statement.speakers().isEmpty())
            .thenComparing(Statement::voice);

    private final Dossier dossier;
    private final Naming naming;
    private final Layout page;

    SaidPart(Dossier dossier, Naming naming, Layout page) {
        this.dossier = dossier;
        this.naming = naming;
        this.page = page;
    }

    void print() {
        page.heading("WHO SAID WHAT");
        Map<String, List<Statement>> byVoice = dossier.statements().stream()
                .sorted(NAMED_SPEAKERS_FIRST)
                .collect(groupingBy(this::voice, LinkedHashMap::new, toList()));
        byVoice.forEach((voice, statements) -> {
            page.group(voice);
            statements.forEach(this::print);
        });
    }

    private String voice(Statement statement) {
        if (!statement.speakers().isEmpty()) {
            return Words.capital(naming.actors(statement.speakers()))
                    + statement
                            .capacity()
                            .map(office -> ", " + naming.office(office))
                            .orElse("");
        }
        return switch (statement.voice()) {
            case NARRATOR -> "The source itself";
            case UNATTRIBUTED -> "Nobody in particular (the source names no speaker)";
            case ATTRIBUTED ->
                Words.capital(statement.holder().map(naming::actor).orElse("somebody")) + " (no speaker named)";
        };
    }

    private void print(Statement statement) {
        String quotations =
                statement.quotations().stream().map(SaidPart::quotation).collect(joining(" "));
        String gist = statement.gist().map(Words::sentence).orElse("");
        page.item(1, "– " + lead(statement) + ": " + gist + (gist.isEmpty() ? "" : " ") + quotations);
        statement.stances().forEach(stance -> page.item(2, stance(stance)));
    }

    private String lead(Statement statement) {
        StringBuilder lead = new StringBuilder(Words.act(statement.act()));
        if (!statement.addressees().isEmpty()) {
            lead.append(", to ").append(naming.actors(statement.addressees()));
        }
        statement.holder().ifPresent(holder -> lead.append(holder(statement, naming.actor(holder))));
        statement.medium().ifPresent(medium -> lead.append(", ").append(Words.medium(medium)));
        statement
                .occasion()
                .flatMap(naming::find)
                .flatMap(event -> event instanceof DiplomaticEvent known ? known.place() : Optional.empty())
                .ifPresent(place -> lead.append(" in ").append(Naming.place(place)));
        statement.said().ifPresent(said -> lead.append(", ").append(naming.time(said)));
        return lead.toString();
    }

    private static String holder(Statement statement, String holder) {
        if (statement.voice() == Voice.NARRATOR) {
            return ", as the view of " + holder;
        }
        return statement.speakers().isEmpty() ? "" : ", for " + holder;
    }

    private static String quotation(Quotation quotation) {
        return Words.quotation(quotation)
                + quotation
                        .originalLanguage()
                        .map(language -> " (translated from " + language + ")")
                        .orElse("");
    }

    private String stance(Stance stance) {
        String holder =
                stance.holder().map(naming::actor).map(name -> name + ", ").orElse("");
        String strength = stance.strength().equals(Optional.of(Strength.STRONG)) ? "strongly " : "";
        String priority = priority(stance.priority());
        String words = holder + strength + side(stance.polarity()) + ": " + naming.topic(stance.target()) + priority;
        return "[" + words + "]";
    }

    private static String priority(OptionalInt priority) {
        if (priority.isEmpty()) {
            return "";
        }
        return priority.getAsInt() == 1 ? " (first priority)" : " (priority " + priority.getAsInt() + ")";
    }

    private static String side(Polarity polarity) {
        return switch (polarity) {
            case FAVOURS -> "in favour";
            case OPPOSES -> "against";
            case NEUTRAL -> "neutral";
            case MIXED -> "of two minds";
        };
    }
}
