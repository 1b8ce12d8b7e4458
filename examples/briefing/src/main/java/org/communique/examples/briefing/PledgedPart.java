package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.evidence.Citation;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;

/** What is pledged, by how far it has come, furthest first. */
final class PledgedPart {

    private static final Set<Stage> ENDS = Set.of(Stage.SUSPENDED, Stage.WITHDRAWN, Stage.LAPSED);

    private final Dossier dossier;
    private final Naming naming;
    private final Claims claims;
    private final Layout page;

    PledgedPart(Dossier dossier, Naming naming, Layout page) {
        this.dossier = dossier;
        this.naming = naming;
        this.claims = new Claims(dossier, naming);
        this.page = page;
    }

    void print() {
        page.heading("PLEDGED");
        dossier.pledges().stream()
                .sorted(Comparator.comparing(PledgedPart::progress).reversed())
                .collect(groupingBy(PledgedPart::heading, LinkedHashMap::new, toList()))
                .forEach((stage, pledges) -> {
                    page.group(stage);
                    pledges.forEach(this::print);
                });
    }

    /** How far the pledge has come: the furthest step, unless the last one ended or halted it. */
    static Optional<Stage> stage(Pledge pledge) {
        List<Stage> stages = pledge.steps().stream().map(PledgeStep::stage).toList();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Stage last = stages.get(stages.size() - 1);
        return ENDS.contains(last)
                ? Optional.of(last)
                : Stream.concat(Stream.of(last), stages.stream()).max(Comparator.comparing(PledgedPart::rank));
    }

    private static int rank(Stage stage) {
        return stage.rank().orElse(0);
    }

    private static int progress(Pledge pledge) {
        return stage(pledge).map(PledgedPart::rank).orElse(-1);
    }

    private static String heading(Pledge pledge) {
        return stage(pledge).map(Words::stage).map(Words::capital).orElse("Stage not said");
    }

    private void print(Pledge pledge) {
        String claim =
                claims.about(evidence(pledge)).map(words -> " (" + words + ")").orElse("");
        page.item(1, "– " + naming.entry(pledge.id()) + claim);
        pledge.contributions()
                .forEach(contribution -> page.item(2, "What: " + Contributions.words(contribution, naming)));
        if (pledge.open().contains("contributions")) {
            page.item(2, "What: more, which the source leaves open");
        }
        naming.byRole(pledge.parties()).forEach((role, names) -> page.item(2, role + ": " + names));
        page.labelled(2, "Where", pledge.place().map(Naming::place));
        page.labelled(2, "Purpose", Optional.of(naming.topics(pledge.purpose())).filter(words -> !words.isEmpty()));
        pledge.conditions().forEach(condition -> page.item(2, condition(condition)));
        page.labelled(2, "Steps", steps(pledge.steps()));
    }

    private static List<Citation> evidence(Pledge pledge) {
        List<Citation> steps = pledge.steps().stream()
                .flatMap(step -> step.evidence().stream())
                .toList();
        return steps.isEmpty() ? pledge.evidence() : steps;
    }

    private String condition(Condition condition) {
        return "Only if " + naming.condition(condition) + " "
                + switch (condition.satisfied()) {
                    case YES -> "(it is so)";
                    case NO -> "(it is not so)";
                    case UNKNOWN -> "(not known whether that is so)";
                };
    }

    /** Only steps that say more than the heading does. */
    private Optional<String> steps(List<PledgeStep> steps) {
        String words = steps.stream().map(this::step).collect(joining("; "));
        boolean inHeading =
                steps.size() == 1 && words.equals(Words.stage(steps.get(0).stage()));
        return Optional.of(words).filter(any -> !any.isEmpty() && !inHeading);
    }

    private String step(PledgeStep step) {
        String when = step.when().map(naming::time).map(time -> " " + time).orElse("");
        String moved = Stream.concat(
                        step.amount().map(Words::money).stream(), step.quantity().map(Words::quantity).stream())
                .collect(joining(", "));
        String total = step.counts() == StepCounts.TOTAL_SO_FAR ? " so far" : "";
        return Words.stage(step.stage()) + when + (moved.isEmpty() ? "" : " " + moved + total);
    }
}
